//! Convolutions against the reference.

const std = @import("std");
const cases = @import("test_cases.zig");
const Attributes = @import("../../ops/op.zig").Attributes;
const Op = @import("../../ops/op.zig").Op;
const DType = @import("../../tensor/dtype.zig").DType;

const Case = struct { x: []const i64, weight: []const i64, out: []const i64, attributes: Attributes = .{} };

/// Plain; every attribute at once; pointwise; one channel a group; padding beyond x; no elements; more windows
/// than a block has, of more channels than a task; one spatial axis.
const list = [_]Case{
    .{ .x = &.{ 2, 3, 7, 6 }, .weight = &.{ 4, 3, 3, 3 }, .out = &.{ 2, 4, 5, 4 } },
    .{ .x = &.{ 2, 4, 9, 8 }, .weight = &.{ 6, 2, 3, 2 }, .out = &.{ 2, 6, 5, 9 }, .attributes = .{ .stride = &.{ 2, 1 }, .padding = &.{ 1, 2 }, .dilation = &.{ 1, 3 }, .groups = 2 } },
    .{ .x = &.{ 2, 6, 5, 4 }, .weight = &.{ 3, 6, 1, 1 }, .out = &.{ 2, 3, 5, 4 } },
    .{ .x = &.{ 1, 5, 6, 6 }, .weight = &.{ 5, 1, 3, 3 }, .out = &.{ 1, 5, 6, 6 }, .attributes = .{ .padding = &.{1}, .groups = 5 } },
    .{ .x = &.{ 1, 1, 2, 2 }, .weight = &.{ 1, 1, 2, 2 }, .out = &.{ 1, 1, 4, 4 }, .attributes = .{ .stride = &.{3}, .padding = &.{5} } },
    .{ .x = &.{ 2, 0, 3, 3 }, .weight = &.{ 2, 0, 2, 2 }, .out = &.{ 2, 2, 2, 2 } },
    .{ .x = &.{ 0, 2, 3, 3 }, .weight = &.{ 2, 2, 2, 2 }, .out = &.{ 0, 2, 2, 2 } },
    .{ .x = &.{ 1, 40, 14, 13 }, .weight = &.{ 5, 40, 5, 5 }, .out = &.{ 1, 5, 14, 13 }, .attributes = .{ .padding = &.{2} } },
    .{ .x = &.{ 1, 3, 70, 70 }, .weight = &.{ 2, 3, 7, 7 }, .out = &.{ 1, 2, 32, 32 }, .attributes = .{ .stride = &.{2} } },
    .{ .x = &.{ 2, 3, 50 }, .weight = &.{ 4, 3, 5 }, .out = &.{ 2, 4, 25 }, .attributes = .{ .stride = &.{2}, .padding = &.{2} } },
};

test "convolutions and their gradients: every size, layout and number of threads agrees with the reference" {
    const seed = 501;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(cases.Layout)) |layout| for (list) |case| {
        const is_large = case.x.len == 4 and case.x[2] > 10;
        if (is_large and layout != .contiguous) continue;
        const x = try maker.tensor(dtype, case.x, layout, .tame);
        defer x.release();
        const weight = try maker.tensor(dtype, case.weight, maker.random.enumValue(cases.Layout), .tame);
        defer weight.release();
        const bias = try maker.tensor(dtype, case.weight[0..1], maker.random.enumValue(cases.Layout), .tame);
        defer bias.release();
        const gradient = try maker.tensor(dtype, case.out, maker.random.enumValue(cases.Layout), .tame);
        defer gradient.release();
        // Sums of that many products of numbers around 2.
        const terms: f64 = @floatFromInt(@max(1, weight.count() / @max(1, weight.extent(0)) + gradient.count()));
        const tolerance: cases.Tolerance = .{ .ulps = 1, .scale_ulps = 1, .scale = 4 * terms };
        const op: Op = if (case.x.len == 3) .conv1d else .conv2d;
        try cases.expect_reference(op, &.{ x, weight, bias }, case.attributes, tolerance);
        try cases.expect_reference(op, &.{ x, weight, null }, case.attributes, tolerance);
        var attributes = case.attributes;
        attributes.shape = case.x;
        try cases.expect_reference(.conv_input_gradient, &.{ gradient, weight }, attributes, tolerance);
        attributes.shape = case.weight;
        try cases.expect_reference(.conv_weight_gradient, &.{ x, gradient }, attributes, tolerance);
    };
}
