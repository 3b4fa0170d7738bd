//! What the CPU backend's tests share: tensors of every layout filled from a seed, and a call that
//! runs here and on the reference and compares the results.

const std = @import("std");
const testing = std.testing;
const cpu = @import("cpu.zig");
const reference = @import("../reference/reference.zig");
const pool = @import("../../runtime/pool.zig");
const Report = @import("../../runtime/report.zig").Report;
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const inference = @import("../../ops/infer.zig");
const computed_in = @import("../../ops/promote.zig").computed_in;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;

pub const Layout = enum { contiguous, permuted, sliced, reversed, stretched };

/// Shapes that differ in what the drivers do with them: nothing, one element, a short row, a long
/// one, short rows of many, a shape that is cut into chunks, and the most axes there can be.
pub const shapes_tried = [_][]const i64{
    &.{},
    &.{0},
    &.{ 3, 0, 2 },
    &.{1},
    &.{4},
    &.{1031},
    &.{ 5, 7 },
    &.{ 300, 3 },
    &.{ 3, 300 },
    &.{ 33, 1, 65 },
    &.{ 2, 1, 3, 1, 2, 2, 1, 2 },
};

/// Which numbers to draw. Wild ones include zeros of both signs, infinities, NaN and the largest;
/// counting ones are not negative and fit every type.
pub const Draw = enum { tame, wild, counting };

pub const Maker = struct {
    random: std.Random,

    pub fn tensor(maker: Maker, dtype: DType, shape: []const i64, layout: Layout, draw: Draw) !*Tensor {
        var stored: Axes = .from_slice(shape);
        switch (layout) {
            .contiguous, .reversed => {},
            .permuted => std.mem.reverse(i64, stored.values[0..shape.len]),
            .sliced => for (stored.values[0..shape.len]) |*extent| {
                extent.* = 2 * extent.* + 1;
            },
            .stretched => for (stored.values[0..shape.len], 0..) |*extent, axis| {
                if (axis % 2 == 0) extent.* = 1;
            },
        }
        const whole = try Tensor.create(stored, dtype, .cpu);
        defer whole.release();
        maker.fill(whole, draw);
        var strides = shapes.row_major(&stored);
        var offset: i64 = 0;
        switch (layout) {
            .contiguous => {},
            .permuted => std.mem.reverse(i64, strides.values[0..shape.len]),
            .sliced => for (strides.values[0..shape.len]) |*stride| {
                offset += stride.*;
                stride.* *= 2;
            },
            .reversed => for (strides.values[0..shape.len], shape) |*stride, extent| {
                offset += stride.* * @max(extent - 1, 0);
                stride.* = -stride.*;
            },
            .stretched => for (strides.values[0..shape.len], stored.slice()) |*stride, extent| {
                if (extent == 1) stride.* = 0;
            },
        }
        const is_empty = Axes.from_slice(shape).count() == 0;
        return whole.view(.from_slice(shape), strides, if (is_empty) 0 else @intCast(offset));
    }

    fn fill(maker: Maker, whole: *Tensor, draw: Draw) void {
        switch (whole.dtype) {
            inline else => |dtype| for (whole.elements(dtype.Element())) |*element| {
                element.* = maker.number(dtype, draw);
            },
        }
    }

    fn number(maker: Maker, comptime dtype: DType, draw: Draw) dtype.Element() {
        const random = maker.random;
        const T = dtype.Element();
        switch (dtype) {
            .bool => return @intFromBool(random.boolean()),
            .complex64 => return .{ .re = random.floatNorm(f32), .im = random.floatNorm(f32) },
            .u8, .i32, .i64 => {
                if (draw == .wild and random.uintLessThan(u8, 8) == 0) {
                    const odd = [_]T{ std.math.maxInt(T), std.math.minInt(T), 0, 1 };
                    return odd[random.uintLessThan(usize, odd.len)];
                }
                return random.intRangeAtMost(T, if (dtype == .u8 or draw == .counting) 0 else -6, 6);
            },
            .f32, .f64 => {
                if (draw == .wild and random.uintLessThan(u8, 6) == 0) {
                    const infinite = std.math.inf(T);
                    const odd = [_]T{ 0, -0.0, 1, -1, 0.5, -2.5, infinite, -infinite, std.math.nan(T), std.math.floatMax(T), std.math.floatTrueMin(T) };
                    return odd[random.uintLessThan(usize, odd.len)];
                }
                const value = 2 * random.floatNorm(T);
                return if (draw == .counting) @abs(value) else value;
            },
        }
    }

    /// Integers that may index an axis of this extent, from either end.
    pub fn indices(maker: Maker, shape: []const i64, layout: Layout, extent: i64) !*Tensor {
        const result = try maker.tensor(.i64, shape, layout, .tame);
        const all = @as([*]i64, @ptrCast(@alignCast(result.storage.bytes.ptr)))[0 .. result.storage.bytes.len / 8];
        for (all) |*index| index.* = if (extent == 0) 0 else maker.random.intRangeLessThan(i64, -extent, extent);
        return result;
    }
};

/// How far a result may be from the reference's: a part of its size, and a part of `scale`, the
/// size of what was added up.
pub const Tolerance = struct { ulps: f64 = 0, scale_ulps: f64 = 0, scale: f64 = 0 };

pub const Outputs = struct {
    list: [ops.outputs_max]*Tensor,
    count: usize,

    pub fn init(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes) !Outputs {
        var report: Report = .{};
        const inferred = inference.infer(op, inputs, attributes, &report) catch |err| {
            std.debug.print("{s}\n", .{std.mem.sliceTo(&report.message, 0)});
            return err;
        };
        var outputs: Outputs = .{ .list = undefined, .count = 0 };
        for (inferred.list[0..inferred.count]) |wanted| {
            const tensor = try Tensor.create(wanted.shape, wanted.dtype, .cpu);
            @memset(tensor.storage.bytes, 0xAA); // An element never written shows.
            outputs.list[outputs.count] = tensor;
            outputs.count += 1;
        }
        return outputs;
    }

    pub fn deinit(outputs: *const Outputs) void {
        for (outputs.slice()) |tensor| tensor.release();
    }

    pub fn slice(outputs: *const Outputs) []const *Tensor {
        return outputs.list[0..outputs.count];
    }
};

/// Runs the op on 1 and on 2 threads, which must agree bit for bit, and compares with the
/// reference.
pub fn expect_reference(op: Op, inputs: []const ?*const Tensor, attributes: Attributes, tolerance: Tolerance) !void {
    errdefer describe(op, inputs, &attributes);
    var report: Report = .{};
    const wanted: Outputs = try .init(op, inputs, &attributes);
    defer wanted.deinit();
    try reference.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = wanted.slice() }, &report);
    const threads_before = pool.thread_count();
    defer pool.set_thread_count(threads_before);
    pool.set_thread_count(1);
    const alone: Outputs = try .init(op, inputs, &attributes);
    defer alone.deinit();
    try cpu.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = alone.slice() }, &report);
    for (alone.slice(), wanted.slice()) |got, want| try expect_close(got, want, tolerance);
    pool.set_thread_count(2);
    const together: Outputs = try .init(op, inputs, &attributes);
    defer together.deinit();
    try cpu.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = together.slice() }, &report);
    for (alone.slice(), together.slice()) |one, two| try testing.expectEqualSlices(u8, one.storage.bytes, two.storage.bytes);
}

/// The same bits with the output on top of the input `which`, where the dispatcher allows it.
pub fn expect_in_place(op: Op, inputs: []const ?*const Tensor, attributes: Attributes, which: usize) !void {
    errdefer describe(op, inputs, &attributes);
    var report: Report = .{};
    const apart: Outputs = try .init(op, inputs, &attributes);
    defer apart.deinit();
    try cpu.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = apart.slice() }, &report);
    const target = try @import("../../tensor/copy.zig").contiguous(inputs[which].?);
    defer target.release();
    var replaced: [ops.inputs_max]?*const Tensor = undefined;
    @memcpy(replaced[0..inputs.len], inputs);
    replaced[which] = target;
    try cpu.run(&.{ .op = op, .inputs = replaced[0..inputs.len], .attributes = &attributes, .outputs = &.{target} }, &report);
    try testing.expectEqualSlices(u8, apart.list[0].storage.bytes, target.storage.bytes);
}

fn describe(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes) void {
    std.debug.print("{t}", .{op});
    for (inputs) |input| if (input) |x| {
        std.debug.print(" {t}({f}; strides {f})", .{ x.dtype, x.shape, x.strides });
    };
    std.debug.print(" axis {} axes {any} keep {} k {} order {}\n", .{ attributes.axis, attributes.axes, attributes.keep_dims, attributes.k, attributes.order });
}

pub fn expect_close(got: *const Tensor, want: *const Tensor, tolerance: Tolerance) !void {
    try testing.expectEqual(want.dtype, got.dtype);
    switch (got.dtype) {
        .complex64 => {
            const T = DType.Element(.complex64);
            for (got.elements(T), want.elements(T), 0..) |a, b, index| {
                const size = @sqrt(@as(f64, b.re) * b.re + @as(f64, b.im) * b.im);
                const one: Tolerance = .{ .ulps = tolerance.ulps, .scale_ulps = @max(1, tolerance.scale_ulps), .scale = @max(size, tolerance.scale) };
                try expect_number(f32, a.re, b.re, index, one);
                try expect_number(f32, a.im, b.im, index, one);
            }
        },
        inline .f32, .f64 => |dtype| {
            const T = dtype.Element();
            for (got.elements(T), want.elements(T), 0..) |a, b, index| try expect_number(T, a, b, index, tolerance);
        },
        inline else => |dtype| {
            const T = dtype.Element();
            for (got.elements(T), want.elements(T), 0..) |a, b, index| {
                if (a == b) continue;
                std.debug.print("element {}: got {}, want {}\n", .{ index, a, b });
                return error.TestExpectedEqual;
            }
        },
    }
}

fn expect_number(comptime T: type, got: T, want: T, index: usize, tolerance: Tolerance) !void {
    if (got == want or (std.math.isNan(got) and std.math.isNan(want))) return;
    const epsilon: f64 = std.math.floatEps(T);
    const allowed = epsilon * (tolerance.ulps * @abs(want) + tolerance.scale_ulps * tolerance.scale) +
        tolerance.ulps * std.math.floatTrueMin(T);
    if (@abs(@as(f64, got) - want) <= allowed) return;
    // Beyond the largest number, an ulp is the step to infinity.
    if (tolerance.ulps > 0 and std.math.isInf(want) and @abs(got) > std.math.floatMax(T) * (1 - 4 * epsilon)) return;
    std.debug.print("element {}: got {}, want {}, allowed {e}\n", .{ index, got, want, allowed });
    return error.TestExpectedApproxEqAbs;
}

/// Whether the op computes in this dtype without a conversion before it.
pub fn in_domain(op: Op, dtype: DType) bool {
    return computed_in(op, dtype) == dtype;
}

pub fn print_seed(seed: u64) void {
    std.debug.print("seed {}\n", .{seed});
}
