//! Plans never change results: every candidate of many requests against the reference device, on rows of all
//! kinds; and what a plan says of itself is what runs.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const create = @import("../tensor/create.zig");
const copying = @import("../tensor/copy.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Manifold = @import("../manifold/handle.zig").Manifold;
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Report = @import("../runtime/report.zig").Report;
const samples = @import("sample.zig");
const plans = @import("plan.zig");
const Plan = plans.Plan;
const Request = @import("request.zig").Request;

const testing = std.testing;

const Content = enum { random, tied, constant, nan, infinite, mixed, rising, falling };

fn fill(comptime T: type, values: []T, content: Content, random: std.Random) void {
    const is_float = @typeInfo(T) == .float;
    for (values, 0..) |*value, index| {
        const number: i32 = switch (content) {
            .random, .nan, .infinite, .mixed => random.intRangeAtMost(i32, -100_000, 100_000),
            .tied => random.intRangeAtMost(i32, 0, 3),
            .constant => 5,
            .rising => @intCast(index),
            .falling => -@as(i32, @intCast(index)),
        };
        if (@typeInfo(T) == .int and @sizeOf(T) == 1) {
            value.* = @truncate(@as(u32, @bitCast(number)));
            continue;
        }
        value.* = if (is_float) @floatFromInt(number) else number;
        if (!is_float) continue;
        const special: ?T = switch (content) {
            .nan => std.math.nan(T),
            .infinite => if (random.boolean()) std.math.inf(T) else -std.math.inf(T),
            .mixed => ([_]T{ std.math.nan(T), std.math.inf(T), -std.math.inf(T), 0, -0.0 })[random.uintLessThan(usize, 5)],
            else => null,
        };
        if (special) |own| if (random.uintLessThan(u8, 4) == 0) {
            value.* = own;
        };
    }
}

fn request_of(kind: []const u8, rows: i64, cols: i64, k: i64, dtype: DType, manifold: ?*Manifold) !Request {
    var report: Report = .{};
    return Request.checked(.{ .kind = kind, .rows = rows, .cols = cols, .k = k, .dtype = dtype, .device = .cpu, .manifold = manifold }, &report);
}

fn same_bits(a: *const Tensor, b: *const Tensor) !void {
    try testing.expect(a.dtype == b.dtype and a.shape.equals(&b.shape));
    try testing.expectEqualSlices(u8, b.storage.bytes, a.storage.bytes);
}

/// Runs every candidate on `inputs` and expects the bits of `wanted`.
fn expect_all(plan: *Plan, inputs: []const ?*Tensor, wanted: []const *Tensor) !void {
    var report: Report = .{};
    for (0..plan.list.count) |index| {
        const other = try plan.with_candidate(@intCast(index), &report);
        defer other.header.release();
        var outputs: [2]*Tensor = undefined;
        try other.run(inputs, &outputs, &report);
        defer for (outputs[0..wanted.len]) |tensor| tensor.release();
        for (outputs[0..wanted.len], wanted) |got, want| same_bits(got, want) catch |failure| {
            const name = other.candidate().name();
            std.debug.print("{t} by {s}: rows {d}, cols {d}, k {d}\n", .{ plan.request.op, name.text(), plan.request.rows, plan.request.cols, plan.request.k });
            return failure;
        };
    }
}

fn expect_selection(comptime dtype: DType, kind: []const u8, rows: i64, cols: i64, k: i64, random: std.Random) !void {
    const T = dtype.Element();
    var report: Report = .{};
    const plan = try Plan.create(try request_of(kind, rows, cols, k, dtype, null), "cpu", .{ .tune = .never }, &report);
    defer plan.header.release();
    for (std.enums.values(Content)) |content| {
        const x = try Tensor.create(.from_slice(&.{ rows, cols }), dtype, .cpu);
        defer x.release();
        fill(T, x.elements(T), content, random);
        const other = try Tensor.create(.from_slice(&.{ rows, cols }), dtype, .reference);
        defer other.release();
        @memcpy(other.storage.bytes, x.storage.bytes);
        var wanted: [2]*Tensor = undefined;
        try dispatch.run_linked(.any(plan.request.op), &.{other}, &.{ .k = k }, null, &wanted, &report);
        defer for (wanted) |tensor| tensor.release();
        expect_all(plan, &.{x}, &wanted) catch |failure| {
            std.debug.print("  on {t} rows of {t}\n", .{ content, dtype });
            return failure;
        };
    }
}

test "selection: every candidate gives the bits of the reference, on rows of all kinds" {
    pool.set_thread_count(3);
    var prng: std.Random.DefaultPrng = .init(5);
    const random = prng.random();
    const Shape = struct { i64, i64, i64 };
    const shapes = [_]Shape{ .{ 1, 1, 1 }, .{ 5, 17, 3 }, .{ 3, 100, 100 }, .{ 7, 300, 9 }, .{ 2, 5000, 1 }, .{ 1, 9000, 40 }, .{ 4, 4500, 64 }, .{ 2, 1000, 700 } };
    for ([_][]const u8{ "top_k", "bottom_k", "mid_k" }) |kind| for (shapes) |shape| {
        inline for (.{ DType.f32, DType.f64, DType.i32, DType.i64, DType.u8 }) |dtype| {
            try expect_selection(dtype, kind, shape[0], shape[1], shape[2], random);
        }
    };
}

test "matmul: every candidate gives the bits of the op" {
    pool.set_thread_count(3);
    var report: Report = .{};
    const Shape = struct { i64, i64, i64 };
    for ([_]Shape{ .{ 1, 40, 70 }, .{ 65, 1, 30 }, .{ 17, 33, 9 }, .{ 200, 300, 600 }, .{ 513, 129, 257 } }) |shape| {
        for ([_]DType{ .f32, .f64 }) |dtype| {
            const plan = try Plan.create(try request_of("matmul", shape[0], shape[1], shape[2], dtype, null), "cpu", .{ .tune = .never }, &report);
            defer plan.header.release();
            var inputs: samples.Inputs = try .create(&plan.request, .random, &report);
            defer inputs.release();
            const wanted = try dispatch.run_one(.matmul, inputs.slice(), &.{}, &report);
            defer wanted.release();
            try expect_all(plan, inputs.slice(), &.{wanted});
        }
    }
}

const convolutions = [_]Request.Convolved{
    .{ .x = &.{ 2, 3, 40, 40 }, .weight = &.{ 8, 3, 5, 5 } },
    // One window is left over by blocks of 192, and one out channel is a vector.
    .{ .x = &.{ 1, 30, 21, 21 }, .weight = &.{ 1, 30, 9, 9 }, .padding = &.{3} },
    .{ .x = &.{ 2, 8, 19, 18 }, .weight = &.{ 6, 4, 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{ 1, 2 }, .dilation = &.{ 1, 3 }, .groups = 2 },
    .{ .x = &.{ 3, 64, 30, 31 }, .weight = &.{ 7, 64, 1, 1 } },
    .{ .x = &.{ 1, 200, 25, 21 }, .weight = &.{ 70, 200, 3, 3 }, .padding = &.{1} },
    .{ .x = &.{ 2, 100, 1281 }, .weight = &.{ 9, 100, 11 }, .padding = &.{5} },
    .{ .x = &.{ 1, 1, 3 }, .weight = &.{ 1, 1, 3 } },
};

test "convolution: every candidate gives the bits of the op, with a bias and without" {
    pool.set_thread_count(3);
    var report: Report = .{};
    for (convolutions) |given| for ([_]DType{ .f32, .f64 }) |dtype| {
        const request = try Request.convolution_checked(given, dtype, .cpu, &report);
        const plan = try Plan.create(request, "cpu", .{ .tune = .never }, &report);
        defer plan.header.release();
        try testing.expect(plan.list.count > 1);
        var inputs: samples.Inputs = try .create(&request, .random, &report);
        defer inputs.release();
        try expect_op(plan, inputs.slice());
        const bias = try Tensor.create(request.input_shape(2), dtype, .cpu);
        defer bias.release();
        switch (dtype) {
            inline .f32, .f64 => |known| for (bias.elements(known.Element()), 0..) |*value, index| {
                value.* = 1 / (@as(known.Element(), @floatFromInt(index)) + 3);
            },
            else => unreachable,
        }
        try expect_op(plan, &.{ inputs.tensors[0], inputs.tensors[1], bias });
    };
}

fn expect_op(plan: *Plan, inputs: []const ?*Tensor) !void {
    var report: Report = .{};
    const wanted = try dispatch.run_linked_one(.any(plan.request.op), inputs, &plan.request.attributes(), &report);
    defer wanted.release();
    try expect_all(plan, inputs, &.{wanted});
}

test "convolution: blocks that leave a window alone are offered only where the op leaves it alone too" {
    pool.set_thread_count(2);
    var report: Report = .{};
    // 193 windows of a depth at which the op takes 192 at a time.
    const alone: Request.Convolved = .{ .x = &.{ 1, 682, 193 }, .weight = &.{ 2, 682, 1 }, .padding = &.{0}, .dilation = &.{1} };
    const plan = try Plan.create(try Request.convolution_checked(alone, .f32, .cpu, &report), "cpu", .{ .tune = .never }, &report);
    defer plan.header.release();
    try testing.expectEqual(192, plan.list.buffer[0].tile);
    for (plan.list.slice()) |*own| try testing.expectEqual(1, 193 % own.tile);
}

test "convolution: measured on fewer samples, told in words, and refused in words" {
    pool.set_thread_count(2);
    var report: Report = .{};
    const before = memory.live_bytes();
    {
        const given: Request.Convolved = .{ .x = &.{ 64, 3, 32, 32 }, .weight = &.{ 16, 3, 3, 3 }, .stride = &.{2}, .padding = &.{1} };
        const request = try Request.convolution_checked(given, .f32, .cpu, &report);
        try testing.expectEqual([3]usize{ 64, 16 * 16 * 16, 27 }, [3]usize{ request.rows, request.cols, request.k });
        const plan = try Plan.create(request, "auto", .{ .tune = .measure, .budget_ms = 2 }, &report);
        defer plan.header.release();
        var text: std.Io.Writer.Allocating = .init(testing.allocator);
        defer text.deinit();
        try plan.explain(&text.writer);
        try testing.expect(std.mem.startsWith(u8, text.written(), "conv2d of f32, x 64 x 3 x 32 x 32, weight 16 x 3 x 3 x 3, stride 2 x 2, padding 1 x 1, on cpu\n"));
        text.clearRetainingCapacity();
        try plan.write_fingerprint(&text.writer);
        try testing.expect(std.mem.endsWith(u8, text.written(), "conv2d f32 batch 2^6 in 2^1 out 2^4 extents 2^5 2^5 kernel 3 x 3 stride 2 x 2 padding 1 x 1 threads 2"));
    }
    try testing.expectEqual(before, memory.live_bytes());
    for ([_]struct { Request.Convolved, []const u8 }{
        .{ .{ .x = &.{ 2, 3 }, .weight = &.{ 2, 3 } }, "x_shape has 2 axes" },
        .{ .{ .x = &.{ 0, 3, 8 }, .weight = &.{ 2, 3, 1 } }, "at least 1 along each axis" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 1, 1 } }, "weight has 4 axes" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 2, 1 } }, "weight 2 x 2 x 1" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 9 } }, "spans 9" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 2 }, .stride = &.{ 1, 1, 1 } }, "stride has 3 numbers" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 2 }, .stride = &.{0} }, "stride is 0" },
        .{ .{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 2 }, .groups = 2 }, "2 groups" },
    }) |refused| {
        try testing.expectError(error.Failed, Request.convolution_checked(refused[0], .f32, .cpu, &report));
        try testing.expect(std.mem.indexOf(u8, &report.message, refused[1]) != null);
    }
    try testing.expectError(error.Failed, Request.convolution_checked(.{ .x = &.{ 2, 3, 8 }, .weight = &.{ 2, 3, 2 } }, .i32, .cpu, &report));
}

test "points: every candidate gives the bits of the op, and counts what it clips once" {
    pool.set_thread_count(3);
    var report: Report = .{};
    for ([_]Manifold.Kind{ .poincare, .lorentz, .euclidean }) |kind| {
        const manifold = try Manifold.create(kind, if (kind == .euclidean) 0 else -0.5, false, &report);
        defer manifold.release();
        for ([_][]const u8{ "exp", "exp0", "log", "log0", "distance", "distance0", "mobius_add", "project", "riemannian_gradient" }) |op| {
            if (kind != .poincare and std.mem.eql(u8, op, "mobius_add")) continue;
            var buffer: [40]u8 = undefined;
            const name = try std.fmt.bufPrint(&buffer, "manifold_{s}", .{op});
            for ([_]i64{ 1, 700 }) |rows| for ([_]DType{ .f32, .f64 }) |dtype| {
                const plan = try Plan.create(try request_of(name, rows, 9, 0, dtype, manifold), "cpu", .{ .tune = .never }, &report);
                defer plan.header.release();
                var inputs: samples.Inputs = try .create(&plan.request, .random, &report);
                defer inputs.release();
                const before = manifold.clipped.load(.monotonic);
                const wanted = try dispatch.run_linked_one(.any(plan.request.op), inputs.slice(), &.{ .manifold = manifold }, &report);
                defer wanted.release();
                try expect_all(plan, inputs.slice(), &.{wanted});
                try testing.expectEqual(before, manifold.clipped.load(.monotonic));
            };
        }
    }
}

test "a plan that measures: within its candidates, scaled to all rows, and nothing is kept in memory" {
    pool.set_thread_count(2);
    var report: Report = .{};
    const before = memory.live_bytes();
    {
        const plan = try Plan.create(try request_of("top_k", 64, 3000, 16, .f32, null), "auto", .{ .tune = .measure, .budget_ms = 3 }, &report);
        defer plan.header.release();
        try testing.expectEqual(.measured, plan.origin);
        try testing.expect(plan.measured_us(plan.chosen) > 0 and plan.measured_rows > 0);
        for (0..plan.list.count) |index| {
            const other = plan.measured_us(index);
            if (std.math.isNan(other) or plan.chosen == 0) continue;
            try testing.expect(plan.times[index].is_dropped or plan.measured_us(plan.chosen) <= other);
        }
        var text: std.Io.Writer.Allocating = .init(testing.allocator);
        defer text.deinit();
        try plan.explain(&text.writer);
        const name = plan.candidate().name();
        try testing.expect(std.mem.indexOf(u8, text.written(), name.text()) != null);
        try testing.expect(std.mem.indexOf(u8, text.written(), "measured up to") != null);
    }
    try testing.expectEqual(before, memory.live_bytes());
}

test "cancelling and refusals leave nothing behind" {
    var report: Report = .{};
    const before = memory.live_bytes();
    var token: CancelToken = .{};
    token.cancel();
    const request = try request_of("bottom_k", 64, 3000, 16, .f32, null);
    try testing.expectError(error.Failed, Plan.create(request, "auto", .{ .tune = .measure, .cancel = &token }, &report));
    for ([_]f64{ 0, -1, std.math.nan(f64), std.math.inf(f64), 1e300 }) |budget| {
        try testing.expectError(error.Failed, Plan.create(request, "auto", .{ .budget_ms = budget }, &report));
    }
    // Every allocation of a measuring plan fails in turn.
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        const made = Plan.create(request, "auto", .{ .tune = .measure, .budget_ms = 0.1 }, &report);
        memory.fail_allocation_after(-1);
        if (made) |plan| {
            plan.header.release();
            if (countdown > 40) break;
        } else |_| {}
    }
    try testing.expectEqual(before, memory.live_bytes());
}

test "the same request has the same model, and the op does what the model says" {
    pool.set_thread_count(2);
    var report: Report = .{};
    for ([_][]const u8{ "top_k", "mid_k" }) |kind| for ([_]i64{ 64, 1000, 100_000 }) |cols| {
        const request = try request_of(kind, 3, cols, 10, .f32, null);
        const one = try Plan.create(request, "cpu", .{ .tune = .never }, &report);
        defer one.header.release();
        const two = try Plan.create(request, "cpu", .{ .tune = .never }, &report);
        defer two.header.release();
        try testing.expectEqual(0, one.chosen);
        const names = [2]@import("candidate.zig").Candidate.Name{ one.candidate().name(), two.candidate().name() };
        try testing.expectEqualStrings(names[0].text(), names[1].text());
        try testing.expectEqual(one.list.count, two.list.count);
        try testing.expect(std.math.isNan(one.measured_us(0)) and one.predicted_us(0) > 0);
    };
}
