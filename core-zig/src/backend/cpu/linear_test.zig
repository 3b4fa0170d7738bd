//! Matrix products and row normalisations against the reference.

const std = @import("std");
const cases = @import("test_cases.zig");
const DType = @import("../../tensor/dtype.zig").DType;
const Op = @import("../../ops/op.zig").Op;
const Tensor = @import("../../tensor/tensor.zig").Tensor;

const Pair = struct { x: []const i64, y: []const i64 };

const pairs = [_]Pair{
    .{ .x = &.{5}, .y = &.{5} },
    .{ .x = &.{0}, .y = &.{0} },
    .{ .x = &.{7}, .y = &.{ 7, 4 } },
    .{ .x = &.{ 6, 7 }, .y = &.{7} },
    .{ .x = &.{ 1, 1 }, .y = &.{ 1, 1 } },
    .{ .x = &.{ 3, 0 }, .y = &.{ 0, 4 } },
    .{ .x = &.{ 0, 3 }, .y = &.{ 3, 4 } },
    .{ .x = &.{ 33, 70 }, .y = &.{ 70, 20 } },
    .{ .x = &.{ 2, 3, 4 }, .y = &.{ 4, 5 } },
    .{ .x = &.{ 3, 4 }, .y = &.{ 2, 4, 5 } },
    .{ .x = &.{ 2, 1, 3, 4 }, .y = &.{ 3, 4, 5 } },
    .{ .x = &.{ 2, 3, 1, 2, 9 }, .y = &.{ 1, 2, 9, 2 } },
    .{ .x = &.{4}, .y = &.{ 2, 3, 4, 5 } },
    .{ .x = &.{ 2, 3, 4, 5 }, .y = &.{5} },
    .{ .x = &.{ 0, 3, 4 }, .y = &.{ 4, 5 } },
};

test "matmul: every dtype, layout and rank agrees with the reference" {
    const seed = 301;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (pairs) |pair| {
        if (dtype == .bool) continue;
        const draw: cases.Draw = if (dtype.is_integer()) .wild else .tame;
        const x = try maker.tensor(dtype, pair.x, layout, draw);
        defer x.release();
        const y = try maker.tensor(dtype, pair.y, maker.random.enumValue(cases.Layout), draw);
        defer y.release();
        const inner: f64 = @floatFromInt(pair.x[pair.x.len - 1]);
        // Sums of products of numbers around 2, each rounded once.
        try cases.expect_reference(.matmul, &.{ x, y }, .{}, .{ .ulps = 1, .scale_ulps = 1, .scale = 4 * inner });
    };
}

test "matmul: large integer and complex products are shared out, wide ones in blocks" {
    const seed = 302;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .i32, .complex64 }) |dtype| for ([_]cases.Layout{ .contiguous, .permuted }) |layout| {
        const x = try maker.tensor(dtype, &.{ 20, 60 }, layout, .tame);
        defer x.release();
        const y = try maker.tensor(dtype, &.{ 60, 1100 }, layout, .tame);
        defer y.release();
        try cases.expect_reference(.matmul, &.{ x, y }, .{}, .{ .ulps = 1, .scale_ulps = 1, .scale = 10 });
    };
}

test "softmax and log_softmax: every axis and layout, in place too" {
    const seed = 303;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        for (0..shape.len) |axis| for ([_]Op{ .softmax, .log_softmax }) |op| {
            const attributes: @import("../../ops/op.zig").Attributes = .{ .axis = @intCast(axis) };
            // A logarithm near 0 is as exact as the numbers it is the difference of.
            try cases.expect_reference(op, &.{x}, attributes, .{ .ulps = 24, .scale_ulps = if (op == .log_softmax) 4 else 0, .scale = 8 });
            try cases.expect_in_place(op, &.{x}, attributes, 0);
        };
    };
}

test "softmax: infinities, NaN and the largest numbers" {
    const seed = 305;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for ([_][]const i64{ &.{ 400, 3 }, &.{ 50, 20 } }) |shape| {
        const x = try maker.tensor(dtype, shape, .contiguous, .wild);
        defer x.release();
        for ([_]Op{ .softmax, .log_softmax }) |op| for ([_]i64{ 0, 1 }) |axis| {
            try cases.expect_reference(op, &.{x}, .{ .axis = axis }, .{ .ulps = 24, .scale_ulps = if (op == .log_softmax) 4 else 0, .scale = 8 });
        };
    };
}

test "softmax and layer_norm: long lines in several blocks and on several threads" {
    const seed = 306;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for ([_]cases.Layout{ .contiguous, .permuted, .reversed }) |layout| {
        const x = try maker.tensor(dtype, &.{ 2, 3001, 41 }, layout, .tame);
        defer x.release();
        for ([_]i64{ 0, 1, 2 }) |axis| try cases.expect_reference(.softmax, &.{x}, .{ .axis = axis }, .{ .ulps = 24 });
        try cases.expect_reference(.layer_norm, &.{ x, null, null }, .{ .epsilon = 1e-5 }, .{ .ulps = 4, .scale_ulps = 16, .scale = 8 });
    };
}

test "layer_norm: a row far from 0 keeps what tells its elements apart" {
    for ([_]f64{ 1000, -30000 }) |offset| {
        const x = try Tensor.create(.from_slice(&.{ 2, 700 }), .f32, .cpu);
        defer x.release();
        for (x.elements(f32), 0..) |*element, index| element.* = @floatCast(offset + @as(f64, @floatFromInt(index * 37 % 64)) / 8);
        try cases.expect_reference(.layer_norm, &.{ x, null, null }, .{ .epsilon = 1e-5 }, .{ .ulps = 2, .scale_ulps = 4, .scale = 2 });
    }
}

test "layer_norm: with and without weight and bias, in any layout" {
    const seed = 304;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        if (shape.len == 0) continue;
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        const last = shape[shape.len - 1 ..];
        const weight = try maker.tensor(dtype, last, maker.random.enumValue(cases.Layout), .tame);
        defer weight.release();
        const bias = try maker.tensor(dtype, last, maker.random.enumValue(cases.Layout), .tame);
        defer bias.release();
        // A row of equal numbers has no deviation but rounding, which a small epsilon magnifies.
        const epsilon: f64 = if (layout == .stretched) 0.5 else 1e-5;
        const tolerance: cases.Tolerance = .{ .ulps = 4, .scale_ulps = 16, .scale = 8 };
        try cases.expect_reference(.layer_norm, &.{ x, weight, bias }, .{ .epsilon = epsilon }, tolerance);
        try cases.expect_reference(.layer_norm, &.{ x, null, bias }, .{ .epsilon = 0.5 }, tolerance);
        try cases.expect_reference(.layer_norm, &.{ x, null, null }, .{ .epsilon = epsilon }, tolerance);
        try cases.expect_in_place(.layer_norm, &.{ x, weight, null }, .{ .epsilon = 1e-5 }, 0);
    };
}
