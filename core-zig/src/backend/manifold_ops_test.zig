//! The manifold ops as ops: pull-backs against finite differences of the reference, and the CPU
//! backend against the reference for every op, model, type and memory layout.

const std = @import("std");
const testing = std.testing;
const geometry = @import("../manifold/space.zig");
const Manifold = @import("../manifold/handle.zig").Manifold;
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const Report = @import("../runtime/report.zig").Report;
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const copying = @import("../tensor/copy.zig");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const DType = @import("../tensor/dtype.zig").DType;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const manifold_rows = @import("manifold_rows.zig");
const vjp = @import("manifold_vjp.zig").vjp;
const reference = @import("reference/reference.zig");
const cpu = @import("cpu/manifold.zig");
const Bench = @import("op_bench.zig").Bench;

const all_ops = [_]Op{
    .manifold_exp,          .manifold_exp0,          .manifold_log,              .manifold_log0,
    .manifold_distance,     .manifold_distance0,     .manifold_squared_distance, .manifold_mobius_add,
    .manifold_mobius_scale, .manifold_mobius_matvec, .manifold_gyration,         .manifold_transport,
    .manifold_transport0,   .manifold_project,       .manifold_project_tangent,  .manifold_riemannian_gradient,
    .manifold_inner,        .manifold_norm,          .manifold_geodesic,         .manifold_to_lorentz,
    .manifold_to_poincare,  .manifold_midpoint,      .manifold_frechet_mean,
};

const point_count = 3; // of a mean
const image_size = 2; // rows of a matrix

/// One manifold of each kind, with a fitting ambient dimension.
const Spaces = struct {
    list: [4]*Manifold,
    dims: [4]usize,

    fn create(dim: usize) !Spaces {
        var report: Report = .{};
        const flat = try Manifold.create(.euclidean, 0, false, &report);
        const ball = try Manifold.create(.poincare, -0.7, false, &report);
        const sheet = try Manifold.create(.lorentz, -1.3, false, &report);
        const product = try Manifold.create_product(&.{ ball, flat, sheet }, &.{ 2, 1, 3 }, &report);
        return .{ .list = .{ flat, ball, sheet, product }, .dims = .{ dim, dim, dim + 1, 6 } };
    }

    fn release(spaces: *Spaces) void {
        for (spaces.list) |manifold| manifold.release();
    }
};

fn takes(op: Op, manifold: *const Manifold) bool {
    return switch (op) {
        .manifold_mobius_add, .manifold_mobius_scale, .manifold_mobius_matvec, .manifold_gyration, .manifold_to_lorentz => manifold.kind() == .poincare,
        .manifold_to_poincare => manifold.kind() == .lorentz,
        else => true,
    };
}

/// Inputs drawn at random for every role, in row-major tensors with the given leading axes.
fn draw(bench: *Bench, random: std.Random, op: Op, manifold: *const Manifold, dim: usize, leading: []const i64, dtype: DType) ![3]?*Tensor {
    var inputs: [3]?*Tensor = @splat(null);
    const dim_signed: i64 = @intCast(dim);
    for (inputs[0..manifold_rows.roles(op).len], manifold_rows.roles(op)) |*input, role| {
        var shape: Axes = .from_slice(leading);
        switch (role) {
            .number => {},
            .point, .vector => shape.append(dim_signed),
            .weights => shape.append(point_count),
            .points => {
                shape.append(point_count);
                shape.append(dim_signed);
            },
            .matrix => shape = .from_slice(&.{ image_size, dim_signed }),
        }
        const wide = bench.keep(try Tensor.create(shape, .f64, .cpu));
        const values = wide.elements(f64);
        for (values) |*value| value.* = if (role == .weights) random.float(f64) + 0.1 else random.floatNorm(f64) * 0.6;
        if (role == .point or role == .points) {
            var k: usize = 0;
            while (k < values.len) : (k += dim) {
                const point = values[k..][0..dim];
                geometry.map(manifold.space, .exp0, &.{point}, point);
            }
        }
        input.* = wide;
        if (dtype == .f64) continue;
        const narrow = bench.keep(try Tensor.create(shape, .f32, .cpu));
        for (narrow.elements(f32), values) |*element, value| element.* = @floatCast(value);
        input.* = narrow;
    }
    return inputs;
}

fn attributes_of(manifold: *Manifold) Attributes {
    return .{ .manifold = manifold, .time = 0.3, .tolerance = 1e-13, .max_iterations = 1000 };
}

/// <cotangent, op(inputs)> in the reference.
fn loss(bench: *Bench, op: Op, inputs: []const ?*const Tensor, attributes: Attributes, cotangent: *const Tensor) !f64 {
    const kept = bench.count;
    defer {
        for (bench.tensors[kept..bench.count]) |tensor| tensor.release();
        bench.count = kept;
    }
    const outputs = try bench.apply(op, inputs, attributes);
    var sum: f64 = 0;
    for (outputs[0].elements(f64), cotangent.elements(f64)) |a, b| sum += a * b;
    return sum;
}

test "vjp: every op agrees with finite differences on every manifold" {
    var generator = std.Random.DefaultPrng.init(7);
    const random = generator.random();
    var spaces: Spaces = try .create(3);
    defer spaces.release();
    for (spaces.list, spaces.dims) |manifold, dim| for (all_ops) |op| {
        if (!takes(op, manifold)) continue;
        errdefer std.debug.print("{s} on {s}\n", .{ @tagName(op), @tagName(manifold.kind()) });
        var bench: Bench = .{ .run = reference.run };
        defer bench.end();
        const inputs = try draw(&bench, random, op, manifold, dim, &.{2}, .f64);
        const operand_count = manifold_rows.roles(op).len;
        const given = inputs[0..operand_count];
        const attributes = attributes_of(manifold);
        const outputs = try bench.apply(op, given, attributes);
        const cotangent = bench.keep(try Tensor.create(outputs[0].shape, .f64, .cpu));
        for (cotangent.elements(f64)) |*value| value.* = random.floatNorm(f64);

        var cotangents: [3]?*Tensor = @splat(null);
        const wanted: [3]bool = @splat(true);
        try vjp(op, given, &attributes, outputs[0], cotangent, wanted[0..operand_count], cotangents[0..operand_count], &bench.report);
        for (given, cotangents[0..operand_count], 0..) |input, bar, index| {
            _ = bench.keep(bar.?);
            for (input.?.elements(f64), bar.?.elements(f64), 0..) |*value, slope, place| {
                errdefer std.debug.print("input {d}, element {d}\n", .{ index, place });
                const step = 1e-5;
                const middle = value.*;
                value.* = middle + step;
                const above = try loss(&bench, op, given, attributes, cotangent);
                value.* = middle - step;
                const below = try loss(&bench, op, given, attributes, cotangent);
                value.* = middle;
                try testing.expectApproxEqAbs((above - below) / (2 * step), slope, 3e-7 * @max(1, @abs(slope)));
            }
        }
    };
}

test "vjp: a stretched input gets its cotangent in the broadcast shape" {
    var generator = std.Random.DefaultPrng.init(8);
    var spaces: Spaces = try .create(3);
    defer spaces.release();
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const attributes = attributes_of(spaces.list[1]);
    const inputs = try draw(&bench, generator.random(), .manifold_exp, spaces.list[1], 3, &.{ 1, 4 }, .f32);
    const cotangent = bench.keep(try Tensor.create(.from_slice(&.{ 2, 4, 3 }), .f32, .cpu));
    for (cotangent.elements(f32), 0..) |*value, index| value.* = @floatFromInt(index % 5);
    const stretched = bench.keep(try inputs[0].?.view(.from_slice(&.{ 2, 4, 3 }), .from_slice(&.{ 0, 3, 1 }), 0));
    const full = bench.keep(try copying.contiguous(stretched));
    var results: [2][2]?*Tensor = @splat(@splat(null));
    for ([_]*Tensor{ inputs[0].?, full }, &results) |point, *pair| {
        try vjp(.manifold_exp, &.{ point, inputs[1] }, &attributes, null, cotangent, &.{ true, true }, pair, &bench.report);
        for (pair) |tensor| _ = bench.keep(tensor.?);
    }
    for (results[0], results[1]) |a, b| {
        try testing.expectEqualSlices(i64, &.{ 2, 4, 3 }, a.?.shape.slice());
        try testing.expectEqualSlices(f32, a.?.elements(f32), b.?.elements(f32));
    }
}

test "vjp: the matrix's cotangent is the same for every number of threads" {
    var generator = std.Random.DefaultPrng.init(9);
    var spaces: Spaces = try .create(3);
    defer spaces.release();
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const attributes = attributes_of(spaces.list[1]);
    const inputs = try draw(&bench, generator.random(), .manifold_mobius_matvec, spaces.list[1], 3, &.{5000}, .f32);
    const cotangent = bench.keep(try Tensor.create_zeros(.from_slice(&.{ 5000, image_size }), .f32, .cpu));
    for (cotangent.elements(f32)) |*value| value.* = generator.random().float(f32);
    var first: ?*Tensor = null;
    for ([_]usize{ 1, 2, 4 }) |threads| {
        pool.set_thread_count(threads);
        var bars: [2]?*Tensor = .{ null, null };
        try vjp(.manifold_mobius_matvec, inputs[0..2], &attributes, null, cotangent, &.{ true, false }, &bars, &bench.report);
        const bar = bench.keep(bars[0].?);
        try testing.expectEqual(null, bars[1]);
        if (first) |expected| try testing.expectEqualSlices(f32, expected.elements(f32), bar.elements(f32));
        first = bar;
    }
}

const Layout = enum { contiguous, strided, reversed, first_stretched };

/// The same values as `source` in another memory layout, or for `first_stretched` the values of
/// its first row for all rows. The leading axes are 5 x 7.
fn laid_out(bench: *Bench, source: *const Tensor, layout: Layout, index: usize) !*Tensor {
    const rank = source.shape.rank;
    switch (layout) {
        .contiguous => return bench.keep(try source.alias()),
        .strided => { // every other element of a tensor twice as long
            var wide_shape = source.shape;
            wide_shape.append(2);
            const wide = bench.keep(try Tensor.create_zeros(wide_shape, source.dtype, .cpu));
            var strides = shapes.row_major(&source.shape);
            for (strides.values[0..rank]) |*stride| stride.* *= 2;
            const view = bench.keep(try wide.view(source.shape, strides, 0));
            copying.copy(source, view);
            return view;
        },
        .reversed => { // rows in reverse order, in a tensor filled backwards
            var strides = shapes.row_major(&source.shape);
            strides.values[0] = -strides.values[0];
            const step: usize = @intCast(@abs(strides.values[0]));
            const store = bench.keep(try Tensor.create_zeros(source.shape, source.dtype, .cpu));
            const view = bench.keep(try store.view(source.shape, strides, (source.extent(0) - 1) * step));
            copying.copy(source, view);
            return view;
        },
        .first_stretched => {
            if (index > 0) return bench.keep(try source.alias());
            var strides = shapes.row_major(&source.shape);
            strides.values[0] = 0;
            return bench.keep(try source.view(source.shape, strides, 0));
        },
    }
}

fn expect_close(comptime T: type, wanted: *const Tensor, got: *const Tensor) !void {
    const row_size = if (wanted.rank() > 0) wanted.extent(wanted.rank() - 1) else 1;
    const tolerance: f64 = if (T == f32) 3e-7 else 1e-11;
    var begin: usize = 0;
    while (begin < wanted.count()) : (begin += row_size) {
        const want_row = wanted.elements(T)[begin..][0..row_size];
        var size: T = 0;
        for (want_row) |value| size = @max(size, @abs(value));
        for (want_row, got.elements(T)[begin..][0..row_size]) |want, have| try testing.expectApproxEqAbs(want, have, tolerance * @max(size, 1e-6));
    }
}

test "cpu: every op, manifold, type and layout as the reference has it" {
    var generator = std.Random.DefaultPrng.init(11);
    for ([_]usize{ 2, 5, 16 }) |dim_wanted| {
        var spaces: Spaces = try .create(dim_wanted);
        defer spaces.release();
        for (spaces.list, spaces.dims) |manifold, dim| for (all_ops) |op| for (std.enums.values(Layout)) |layout| {
            inline for (.{ f32, f64 }) |T| {
                errdefer std.debug.print("{s} on {s}, {s}, {s}, dim {d}\n", .{ @tagName(op), @tagName(manifold.kind()), @typeName(T), @tagName(layout), dim });
                if (takes(op, manifold)) {
                    var bench: Bench = .{ .run = reference.run };
                    defer bench.end();
                    const dtype: DType = if (T == f32) .f32 else .f64;
                    const operand_count = manifold_rows.roles(op).len;
                    var inputs = try draw(&bench, generator.random(), op, manifold, dim, &.{ 5, 7 }, dtype);
                    var copies: [3]?*Tensor = @splat(null);
                    for (inputs[0..operand_count], copies[0..operand_count], 0..) |*input, *copy, index| {
                        input.* = try laid_out(&bench, input.*.?, layout, index);
                        copy.* = bench.keep(try copying.contiguous(input.*.?));
                    }
                    const attributes = attributes_of(manifold);
                    const wanted = try bench.apply(op, copies[0..operand_count], attributes);
                    bench.run = cpu.run;
                    const got = try bench.apply(op, inputs[0..operand_count], attributes);
                    try expect_close(T, wanted[0], got[0]);
                }
            }
        };
    }
}

test "cpu: points off the manifold are clipped and counted, or refused when strict" {
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    for ([_]Manifold.Kind{ .poincare, .lorentz }) |kind| {
        const lenient = try Manifold.create(kind, -1, false, &bench.report);
        defer lenient.release();
        const strict = try Manifold.create(kind, -1, true, &bench.report);
        defer strict.release();
        // Rows 20 and 31 of 40 are off: outside the ball, or with a wrong time coordinate.
        const points = bench.keep(try Tensor.create_zeros(.from_slice(&.{ 40, 4 }), .f32, .cpu));
        if (kind == .lorentz) for (0..40) |row| {
            points.elements(f32)[4 * row] = 1;
        };
        for ([_]usize{ 20, 31 }) |row| points.elements(f32)[4 * row] = 1.5;
        const got = try bench.apply(.manifold_distance0, &.{points}, attributes_of(lenient));
        try testing.expectEqual(2, lenient.clipped.load(.monotonic));
        bench.run = reference.run;
        const wanted = try bench.apply(.manifold_distance0, &.{points}, attributes_of(lenient));
        bench.run = cpu.run;
        try testing.expectEqual(4, lenient.clipped.load(.monotonic));
        try testing.expectEqualSlices(f32, wanted[0].elements(f32), got[0].elements(f32));
        try bench.expect_refused(.outside_ball, .manifold_distance0, &.{points}, attributes_of(strict));
        try testing.expect(std.mem.find(u8, &bench.report.message, "row 20 of x") != null);
    }
}

test "cpu: rows off the manifold among others give what the reference gives, and count the same" {
    var generator = std.Random.DefaultPrng.init(14);
    const random = generator.random();
    var spaces: Spaces = try .create(9);
    defer spaces.release();
    for (spaces.list, spaces.dims) |manifold, dim| for (all_ops) |op| {
        if (!takes(op, manifold)) continue;
        inline for (.{ f32, f64 }) |T| {
            errdefer std.debug.print("{s} on {s}, {s}\n", .{ @tagName(op), @tagName(manifold.kind()), @typeName(T) });
            var bench: Bench = .{ .run = reference.run };
            defer bench.end();
            const roles = manifold_rows.roles(op);
            const inputs = try draw(&bench, random, op, manifold, dim, &.{100}, if (T == f32) .f32 else .f64);
            for (inputs[0..roles.len], roles) |input, role| if (role == .point) for (0..100) |row| {
                if (random.uintLessThan(u32, 8) == 0) input.?.elements(T)[row * dim] += 2;
            };
            const attributes = attributes_of(manifold);
            const start = manifold.clipped.load(.monotonic);
            const wanted = try bench.apply(op, inputs[0..roles.len], attributes);
            const middle = manifold.clipped.load(.monotonic);
            bench.run = cpu.run;
            const got = try bench.apply(op, inputs[0..roles.len], attributes);
            try expect_close(T, wanted[0], got[0]);
            try testing.expectEqual(middle - start, manifold.clipped.load(.monotonic) - middle);
        }
    };
}

test "cpu: one NaN or infinity in any input of any op is found" {
    var generator = std.Random.DefaultPrng.init(15);
    const random = generator.random();
    var spaces: Spaces = try .create(11);
    defer spaces.release();
    for (spaces.list, spaces.dims) |manifold, dim| for (all_ops) |op| {
        if (!takes(op, manifold)) continue;
        const roles = manifold_rows.roles(op);
        for (roles, 0..) |role, index| for ([_]f32{ std.math.nan(f32), std.math.inf(f32), -std.math.inf(f32) }) |bad| {
            var bench: Bench = .{ .run = cpu.run };
            defer bench.end();
            const inputs = try draw(&bench, random, op, manifold, dim, &.{50}, .f32);
            const values = inputs[index].?.elements(f32);
            const place = random.uintLessThan(usize, values.len);
            errdefer std.debug.print("{s} on {s}, input {d}, place {d}, {d}\n", .{ @tagName(op), @tagName(manifold.kind()), index, place, bad });
            values[place] = bad;
            try bench.expect_refused(if (role == .weights) .invalid_value else .non_finite, op, inputs[0..roles.len], attributes_of(manifold));
        };
    };
}

test "cpu: a refusal names the first bad row and leaves what it would overwrite alone" {
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    const ball = try Manifold.create(.poincare, -1, false, &bench.report);
    defer ball.release();
    const row_count = 60_000;
    const tangents = bench.keep(try Tensor.create_zeros(.from_slice(&.{ row_count, 4 }), .f32, .cpu));
    @memset(tangents.elements(f32), 0.25);
    for ([_]usize{ 50_000, 43_210 }) |row| tangents.elements(f32)[4 * row + 3] = std.math.nan(f32);
    const attributes = attributes_of(ball);
    var outputs = [_]*Tensor{tangents};
    for ([_]usize{ 1, 3 }) |threads| {
        pool.set_thread_count(threads);
        try testing.expectError(error.Failed, cpu.run(&.{ .op = .manifold_exp0, .inputs = &.{tangents}, .attributes = &attributes, .outputs = &outputs }, &bench.report));
        try testing.expectEqualStrings("manifold_exp0: row 43210 of tangent holds NaN or infinity, expected finite numbers", std.mem.sliceTo(&bench.report.message, 0));
        try testing.expectEqual(0.25, tangents.elements(f32)[0]);
    }
}

test "cpu: written over its input, an op gives what it gives elsewhere" {
    var generator = std.Random.DefaultPrng.init(12);
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    const ball = try Manifold.create(.poincare, -1, false, &bench.report);
    defer ball.release();
    const attributes = attributes_of(ball);
    for ([_]Op{ .manifold_exp, .manifold_mobius_add, .manifold_geodesic, .manifold_log }) |op| for (0..2) |place| {
        const inputs = try draw(&bench, generator.random(), op, ball, 6, &.{100}, .f32);
        const wanted = try bench.apply(op, inputs[0..2], attributes);
        var outputs = [_]*Tensor{inputs[place].?};
        try cpu.run(&.{ .op = op, .inputs = inputs[0..2], .attributes = &attributes, .outputs = &outputs }, &bench.report);
        try testing.expectEqualSlices(f32, wanted[0].elements(f32), outputs[0].elements(f32));
    };
}

test "cpu: every failed allocation is reported and leaves nothing behind" {
    var generator = std.Random.DefaultPrng.init(13);
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    const ball = try Manifold.create(.poincare, -1, false, &bench.report);
    defer ball.release();
    const attributes = attributes_of(ball);
    const inputs = try draw(&bench, generator.random(), .manifold_mobius_matvec, ball, 400, &.{50}, .f32);
    const output = bench.keep(try Tensor.create(.from_slice(&.{ 50, image_size }), .f32, .cpu));
    var outputs = [_]*Tensor{output};
    var bars: [2]?*Tensor = .{ null, null };
    const before = memory.live_bytes();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        const call: ops.Call = .{ .op = .manifold_mobius_matvec, .inputs = inputs[0..2], .attributes = &attributes, .outputs = &outputs };
        if (cpu.run(&call, &bench.report)) |_| {
            vjp(call.op, call.inputs, call.attributes, null, output, &.{ true, true }, &bars, &bench.report) catch |err| {
                try testing.expectEqual(error.OutOfMemory, err);
                try testing.expectEqual(before, memory.live_bytes());
                try testing.expectEqual(null, bars[0]);
                continue;
            };
            break;
        } else |err| try testing.expectEqual(error.OutOfMemory, err);
        try testing.expectEqual(before, memory.live_bytes());
    }
    for (bars) |bar| _ = bench.keep(bar.?);
    try testing.expect(countdown > 5);
}
