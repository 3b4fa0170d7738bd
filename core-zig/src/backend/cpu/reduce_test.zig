//! Reductions against the reference.

const std = @import("std");
const testing = std.testing;
const cases = @import("test_cases.zig");
const cpu = @import("cpu.zig");
const pool = @import("../../runtime/pool.zig");
const Report = @import("../../runtime/report.zig").Report;
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;

const reductions = [_]Op{ .sum, .mean, .prod, .max, .min, .any, .all, .variance, .norm, .logsumexp };

/// f32 is summed in f64, so it is right to an ulp even where terms cancel; f64 is as good as its
/// terms are large.
fn tolerance_of(op: Op, x: *const Tensor, count: usize) cases.Tolerance {
    const terms: f64 = @floatFromInt(count);
    const scale_ulps: f64 = if (x.dtype == .f32) 1e-8 else 1;
    return switch (op) {
        .sum => .{ .ulps = 1, .scale_ulps = scale_ulps, .scale = terms * largest(x) },
        .mean => .{ .ulps = 1, .scale_ulps = scale_ulps, .scale = largest(x) },
        .variance => .{ .ulps = 2, .scale_ulps = scale_ulps * 4, .scale = largest(x) * largest(x) },
        .prod => .{ .ulps = if (x.dtype == .f32) 1 else terms },
        // The reference itself adds one by one.
        .norm => .{ .ulps = if (x.dtype == .f32) 4 else 4 + terms / 2 },
        .logsumexp => .{ .ulps = 4 + @sqrt(terms), .scale_ulps = 2, .scale = 1 },
        else => .{},
    };
}

/// The largest finite size, an infinity excepted: beside it everything is exact.
fn largest(x: *const Tensor) f64 {
    const size = x.storage.bytes.len / x.dtype.size();
    var result: f64 = 0;
    switch (x.dtype) {
        inline .f32, .f64 => |dtype| for (@as([*]const dtype.Element(), @ptrCast(@alignCast(x.storage.bytes.ptr)))[0..size]) |value| {
            if (std.math.isFinite(value)) result = @max(result, @abs(value));
        },
        .complex64 => return 4,
        else => {},
    }
    return result;
}

/// All subsets of the axes, as lists with negative axes among them.
const Subset = struct {
    values: [8]i64 = undefined,
    count: usize = 0,

    fn of(rank: usize, bits: usize) Subset {
        var subset: Subset = .{};
        for (0..rank) |axis| if (bits >> @intCast(axis) & 1 == 1) {
            const index: i64 = @intCast(axis);
            subset.values[subset.count] = if (axis % 2 == 0) index else index - @as(i64, @intCast(rank));
            subset.count += 1;
        };
        return subset;
    }
};

fn reduced_count(x: *const Tensor, axes: []const i64) usize {
    if (axes.len == 0) return x.count();
    var count: usize = 1;
    for (axes) |axis| count *= x.extent(@intCast(if (axis < 0) axis + @as(i64, @intCast(x.rank())) else axis));
    return count;
}

fn expect_all_reductions(x: *const Tensor, axes: []const i64, keep_dims: bool) !void {
    const count = reduced_count(x, axes);
    for (reductions) |op| {
        if (!cases.in_domain(op, x.dtype)) continue;
        if (count == 0 and (op == .mean or op == .max or op == .min or op == .variance)) continue;
        const tolerance = tolerance_of(op, x, count);
        if (op == .norm) for ([_]f64{ 1, 2, 3.5, std.math.inf(f64) }) |order| {
            try cases.expect_reference(op, &.{x}, .{ .axes = axes, .keep_dims = keep_dims, .order = order }, tolerance);
        } else try cases.expect_reference(op, &.{x}, .{ .axes = axes, .keep_dims = keep_dims, .correction = 0.5 }, tolerance);
    }
}

test "reductions: every dtype, layout, shape and set of axes agrees with the reference" {
    const seed = 201;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        const subsets = @as(usize, 1) << @intCast(shape.len);
        for (0..@min(subsets, 8)) |attempt| {
            const bits = if (subsets <= 8) attempt else maker.random.uintLessThan(usize, subsets);
            const subset: Subset = .of(shape.len, bits);
            try expect_all_reductions(x, subset.values[0..subset.count], attempt % 2 == 0);
        }
    };
}

test "reductions: large ones are cut by shape, so threads do not change the bits" {
    const seed = 202;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    const shapes_large = [_][]const i64{ &.{150_003}, &.{ 30_001, 5 }, &.{ 2, 70_001 }, &.{ 400, 401 } };
    for ([_]DType{ .f32, .i32 }) |dtype| for (shapes_large) |shape| for ([_]cases.Layout{ .contiguous, .permuted }) |layout| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        for (0..@as(usize, 1) << @intCast(shape.len)) |bits| {
            const subset: Subset = .of(shape.len, bits);
            for ([_]Op{ .sum, .max, .variance, .any }) |op| {
                if (!cases.in_domain(op, dtype)) continue;
                const axes = subset.values[0..subset.count];
                try cases.expect_reference(op, &.{x}, .{ .axes = axes }, tolerance_of(op, x, reduced_count(x, axes)));
            }
        }
        for (0..shape.len) |axis| try cases.expect_reference(.argmin, &.{x}, .{ .axis = @intCast(axis) }, .{});
    };
}

test "argmax and argmin: first among equals, first NaN before all, along every axis" {
    const seed = 203;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        if (dtype == .complex64) continue;
        const x = try maker.tensor(dtype, shape, layout, .wild);
        defer x.release();
        for (0..shape.len) |axis| {
            if (shape[axis] == 0) continue;
            for ([_]Op{ .argmax, .argmin }) |op| {
                try cases.expect_reference(op, &.{x}, .{ .axis = @intCast(axis), .keep_dims = axis % 2 == 0 }, .{});
            }
        }
    };
}

test "max, min, any, all, sum and norm: NaN, infinities and zeros as the reference has them" {
    const seed = 204;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (0..40) |round| {
        const shape: []const i64 = if (round % 2 == 0) &.{ 5, 3 } else &.{ 3, 70 };
        const x = try maker.tensor(dtype, shape, maker.random.enumValue(cases.Layout), .wild);
        defer x.release();
        for (0..4) |bits| {
            const subset: Subset = .of(2, bits);
            const axes = subset.values[0..subset.count];
            for ([_]Op{ .sum, .max, .min, .any, .all, .norm, .logsumexp }) |op| {
                if (!cases.in_domain(op, dtype)) continue;
                // Whether partial sums of the largest numbers overflow depends on their order.
                if (op == .sum and dtype == .f64) continue;
                try cases.expect_reference(op, &.{x}, .{ .axes = axes }, tolerance_of(op, x, reduced_count(x, axes)));
            }
        }
    };
}

test "norm: overflows only if the result does, and keeps subnormal numbers" {
    inline for (.{ .f32, .f64 }) |dtype| {
        const T = DType.Element(dtype);
        const x = try Tensor.create(.from_slice(&.{3}), dtype, .cpu);
        defer x.release();
        for ([_]T{ std.math.floatMax(T) / 2, std.math.floatMin(T) / 16, 1 }) |size| {
            for (x.elements(T)) |*element| element.* = size;
            for ([_]f64{ 1.5, 2, 7, 300 }) |order| {
                const out = try Tensor.create(.{}, dtype, .cpu);
                defer out.release();
                var report: Report = .{};
                try cpu.run(&.{ .op = .norm, .inputs = &.{x}, .attributes = &.{ .order = order }, .outputs = &.{out} }, &report);
                const want = @as(f64, size) * std.math.pow(f64, 3, 1 / order);
                const got: f64 = out.elements(T)[0];
                if (std.math.isInf(@as(T, @floatCast(want)))) {
                    try testing.expect(std.math.isInf(got));
                } else try testing.expectApproxEqRel(want, got, 8 * std.math.floatEps(T));
            }
        }
    }
}
