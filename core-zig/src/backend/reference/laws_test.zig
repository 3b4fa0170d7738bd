//! The reference against values worked out by hand and laws that its code does not use.

const std = @import("std");
const math = std.math;
const testing = std.testing;
const reference = @import("reference.zig");
const Op = @import("../../ops/op.zig").Op;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Bench = @import("../op_bench.zig").Bench;

const nan = math.nan(f64);
const inf = math.inf(f64);

test "element-wise: integers wrap, NaN stays, bool counts as 0 and 1" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const bytes = try bench.make(.u8, &.{3}, &.{ 0, 1, 200 });
    try bench.expect(.u8, &.{ 0, 255, 56 }, .neg, &.{bytes}, .{});
    try bench.expect(.u8, &.{ 0, 2, 144 }, .add, &.{ bytes, bytes }, .{});
    try bench.expect(.u8, &.{ 10, 10, 20 }, .clamp, &.{bytes}, .{ .low = 9.5, .high = 20.5 });
    const lowest = try bench.make(.i32, &.{1}, &.{math.minInt(i32)});
    try bench.expect(.i32, &.{math.minInt(i32)}, .abs, &.{lowest}, .{});
    const x = try bench.make(.f64, &.{5}, &.{ nan, -2.5, 0, 1.5, inf });
    try bench.expect(.f64, &.{ nan, -1, 0, 1, 1 }, .sign, &.{x}, .{});
    try bench.expect(.f64, &.{ nan, 0, 0, 1.5, inf }, .relu, &.{x}, .{});
    try bench.expect(.f64, &.{ nan, -2, 0, 1, 1 }, .clamp, &.{x}, .{ .low = -2, .high = 1 });
    try bench.expect(.f64, &.{ nan, -2, 0, 2, inf }, .round, &.{x}, .{});
    try bench.expect(.f64, &.{ nan, nan, 0, 1.2247449, inf }, .sqrt, &.{x}, .{});
    try bench.expect(.f64, &.{ nan, nan, 0, nan, nan }, .atanh, &.{x}, .{});
    try bench.expect(.f64, &.{ nan, nan, -inf, 0.4054651, inf }, .log, &.{x}, .{});
    try bench.expect(.bool, &.{ 1, 0, 0, 0, 0 }, .is_nan, &.{x}, .{});
    try bench.expect(.bool, &.{ 0, 1, 1, 1, 0 }, .is_finite, &.{x}, .{});
    try bench.expect(.bool, &.{ 0, 0, 1, 0, 0 }, .logical_not, &.{x}, .{});
    const two = try bench.make(.f64, &.{}, &.{0});
    try bench.expect(.f64, &.{ nan, 0, 0, 1.5, inf }, .maximum, &.{ x, two }, .{});
    try bench.expect(.f64, &.{ nan, -2.5, 0, 0, 0 }, .minimum, &.{ two, x }, .{});
    try bench.expect(.bool, &.{ 1, 1, 0, 1, 1 }, .ne, &.{ x, two }, .{});
}

test "element-wise: functions satisfy the identities that define them" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const values = [_]f64{ -30, -2, -0.7, -1e-9, 0, 1e-9, 0.7, 2, 30 };
    const x = try bench.make(.f64, &.{values.len}, &values);
    const sizes = try bench.apply(.abs, &.{x}, .{});
    const pairs = [_][2]Op{ .{ .asinh, .sinh }, .{ .log1p, .expm1 } };
    for (pairs, [_]*Tensor{ x, sizes[0] }) |pair, start| {
        const there = try bench.apply(pair[0], &.{start}, .{});
        const back = try bench.apply(pair[1], &.{there[0]}, .{});
        for (start.elements(f64), back[0].elements(f64)) |want, got| try testing.expectApproxEqRel(want, got, 1e-12);
    }
    const sigmoid = try bench.apply(.sigmoid, &.{x}, .{});
    const silu = try bench.apply(.silu, &.{x}, .{});
    const gelu = try bench.apply(.gelu, &.{x}, .{});
    const gelu_tanh = try bench.apply(.gelu_tanh, &.{x}, .{});
    const softplus = try bench.apply(.softplus, &.{x}, .{});
    const log_sigmoid = try bench.apply(.log_sigmoid, &.{x}, .{});
    for (values, 0..) |value, index| {
        const tanh_form = 0.5 + 0.5 * math.tanh(value / 2);
        try testing.expectApproxEqAbs(tanh_form, sigmoid[0].elements(f64)[index], 1e-15);
        try testing.expectApproxEqAbs(value * tanh_form, silu[0].elements(f64)[index], 1e-14);
        // x Phi(x) - (-x) Phi(-x) = x, and the approximation is within 5e-4.
        const mirrored = gelu[0].elements(f64)[values.len - 1 - index];
        try testing.expectApproxEqAbs(value, gelu[0].elements(f64)[index] - mirrored, 1e-12);
        try testing.expectApproxEqAbs(gelu[0].elements(f64)[index], gelu_tanh[0].elements(f64)[index], 5e-4);
        try testing.expectApproxEqRel(@exp(softplus[0].elements(f64)[index]), 1 + @exp(value), 1e-12);
        try testing.expectApproxEqAbs(tanh_form, @exp(log_sigmoid[0].elements(f64)[index]), 1e-15);
    }
}

test "element-wise: complex numbers multiply and divide back, and operands broadcast" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.complex64, &.{ 2, 1 }, &.{ .{ .re = 3, .im = 4 }, .{ .re = 0, .im = -1 } });
    const y = try bench.make(.complex64, &.{2}, &.{ .{ .re = 1, .im = 2 }, .{ .re = -2, .im = 0 } });
    const product = try bench.apply(.mul, &.{ x, y }, .{});
    try bench.expect(.complex64, &.{ .{ .re = -5, .im = 10 }, .{ .re = -6, .im = -8 }, .{ .re = 2, .im = -1 }, .{ .re = 0, .im = 2 } }, .mul, &.{ x, y }, .{});
    try bench.expect(.complex64, &.{ .{ .re = 3, .im = 4 }, .{ .re = 3, .im = 4 }, .{ .re = 0, .im = -1 }, .{ .re = 0, .im = -1 } }, .div, &.{ product[0], y }, .{});
    try bench.expect(.f32, &.{ 5, 1 }, .abs, &.{x}, .{});
    try bench.expect(.f32, &.{ 4, -1 }, .imag, &.{x}, .{});
    try bench.expect(.bool, &.{ 1, 0, 0, 1 }, .eq, &.{ try bench.make(.complex64, &.{ 2, 1 }, y.elements(Complex64)), y }, .{});
    const condition = try bench.make(.bool, &.{2}, &.{ 1, 0 });
    try bench.expect(.complex64, &.{ .{ .re = 3, .im = 4 }, .{ .re = -2, .im = 0 }, .{ .re = 0, .im = -1 }, .{ .re = -2, .im = 0 } }, .where, &.{ condition, x, y }, .{});
}

test "reductions: by hand, over one axis, all axes, nothing, and NaN" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.f32, &.{ 2, 3 }, &.{ 1, -2, 3, 4, 5, -6 });
    try bench.expect(.f32, &.{ 5, 3, -3 }, .sum, &.{x}, .{ .axes = &.{0} });
    try bench.expect(.f32, &.{5.0 / 6.0}, .mean, &.{x}, .{});
    try bench.expect(.f32, &.{ 3, 5 }, .max, &.{x}, .{ .axes = &.{-1} });
    try bench.expect(.i64, &.{ 2, 1 }, .argmax, &.{x}, .{});
    try bench.expect(.i64, &.{ 0, 0, 1 }, .argmin, &.{x}, .{ .axis = 0 });
    try bench.expect(.f32, &.{ 6, 15 }, .norm, &.{x}, .{ .axes = &.{1}, .order = 1 });
    try bench.expect(.f32, &.{@sqrt(91.0)}, .norm, &.{x}, .{ .order = 2 });
    try bench.expect(.f32, &.{6}, .norm, &.{x}, .{ .order = inf });
    try bench.expect(.f32, &.{ 2.25, 12.25, 20.25 }, .variance, &.{x}, .{ .axes = &.{0} });
    try bench.expect(.f32, &.{ 4.5, 24.5, 40.5 }, .variance, &.{x}, .{ .axes = &.{0}, .correction = 1 });
    const transposed = bench.keep(try x.view(.from_slice(&.{ 3, 2 }), .from_slice(&.{ 1, 3 }), 0));
    try bench.expect(.f32, &.{ 5, 3, -3 }, .sum, &.{transposed}, .{ .axes = &.{1}, .keep_dims = true });

    const nothing = try bench.make(.f32, &.{ 0, 2 }, &.{});
    try bench.expect(.f32, &.{ 0, 0 }, .sum, &.{nothing}, .{ .axes = &.{0} });
    try bench.expect(.f32, &.{ 1, 1 }, .prod, &.{nothing}, .{ .axes = &.{0} });
    try bench.expect(.f32, &.{ -inf, -inf }, .logsumexp, &.{nothing}, .{ .axes = &.{0} });
    try bench.expect_refused(.invalid_value, .mean, &.{nothing}, .{ .axes = &.{0} });

    const holes = try bench.make(.f64, &.{4}, &.{ 1, nan, 3, nan });
    try bench.expect(.f64, &.{nan}, .max, &.{holes}, .{});
    try bench.expect(.i64, &.{1}, .argmin, &.{holes}, .{});
    const far = try bench.make(.f64, &.{2}, &.{ 1000, 1000 });
    try bench.expect(.f64, &.{1000 + @log(2.0)}, .logsumexp, &.{far}, .{});
    const huge = try bench.make(.f64, &.{2}, &.{ 3e300, 4e300 });
    try bench.expect(.f64, &.{5e300}, .norm, &.{huge}, .{});

    const truths = try bench.make(.bool, &.{3}, &.{ 1, 0, 1 });
    try bench.expect(.i64, &.{2}, .sum, &.{truths}, .{});
    try bench.expect(.bool, &.{1}, .any, &.{truths}, .{});
    try bench.expect(.bool, &.{0}, .all, &.{truths}, .{});
}

test "matmul: vectors lose their axis, batches broadcast, integers wrap" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const a = try bench.make(.f32, &.{ 2, 3 }, &.{ 1, 2, 3, 4, 5, 6 });
    const column = try bench.make(.f32, &.{3}, &.{ 1, 0, -1 });
    const row = try bench.make(.f32, &.{2}, &.{ 1, 10 });
    try bench.expect(.f32, &.{ -2, -2 }, .matmul, &.{ a, column }, .{});
    try bench.expect(.f32, &.{ 41, 52, 63 }, .matmul, &.{ row, a }, .{});
    try bench.expect(.f32, &.{2}, .matmul, &.{ column, column }, .{});
    const batch = try bench.make(.f32, &.{ 2, 3, 1 }, &.{ 1, 1, 1, 0, 0, 2 });
    try bench.expect(.f32, &.{ 6, 15, 6, 12 }, .matmul, &.{ a, batch }, .{});
    const bytes = try bench.make(.u8, &.{ 1, 2 }, &.{ 100, 3 });
    const turned = bench.keep(try bytes.view(.from_slice(&.{ 2, 1 }), .from_slice(&.{ 1, 2 }), 0));
    try bench.expect(.u8, &.{(10_009) % 256}, .matmul, &.{ bytes, turned }, .{});
    const imaginary = try bench.make(.complex64, &.{1}, &.{.{ .re = 0, .im = 1 }});
    try bench.expect(.complex64, &.{.{ .re = -1, .im = 0 }}, .matmul, &.{ imaginary, imaginary }, .{});
}

test "softmax and layer_norm: rows sum to 1, and have mean 0 and variance 1" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.f32, &.{ 2, 3 }, &.{ 1, 2, 1000, -5, 0, 5 });
    try bench.expect(.f32, &.{ 0, 0, 1, 4.5094e-5, 6.692549e-3, 0.9932624 }, .softmax, &.{x}, .{});
    try bench.expect(.f32, &.{ 0.9975274, 0.8807971, 1, 2.4726232e-3, 0.11920292, 0 }, .softmax, &.{x}, .{ .axis = 0 });
    const log_shares = try bench.apply(.log_softmax, &.{x}, .{});
    try bench.expect(.f32, &.{ 0, 0, 1, 4.5094e-5, 6.692549e-3, 0.9932624 }, .exp, &.{log_shares[0]}, .{});
    const weight = try bench.make(.f32, &.{3}, &.{ 1, 2, 1 });
    const bias = try bench.make(.f32, &.{3}, &.{ 0, 0.5, 0 });
    const unit = @sqrt(1.5);
    const row = try bench.make(.f32, &.{3}, &.{ -5, 0, 5 });
    try bench.expect(.f32, &.{ -unit, 0, unit }, .layer_norm, &.{ row, null, null }, .{});
    try bench.expect(.f32, &.{ -unit, 0.5, unit }, .layer_norm, &.{ row, weight, bias }, .{});
}

test "indexing: negative indices count from the end, others outside are refused by name" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.i32, &.{ 2, 3 }, &.{ 0, 1, 2, 10, 11, 12 });
    const picks = try bench.make(.i64, &.{ 2, 2 }, &.{ 2, -1, 0, -3 });
    try bench.expect(.i32, &.{ 2, 2, 0, 0, 12, 12, 10, 10 }, .take, &.{ x, picks }, .{ .axis = 1 });
    try bench.expect(.i32, &.{ 2, 2, 10, 10 }, .gather, &.{ x, picks }, .{ .axis = 1 });
    const ones = try bench.make(.i32, &.{ 2, 2 }, &.{ 1, 1, 1, 1 });
    try bench.expect(.i32, &.{ 0, 1, 4, 12, 11, 12 }, .scatter_add, &.{ x, picks, ones }, .{ .axis = 1 });
    const lines = try bench.make(.i64, &.{3}, &.{ 1, 1, -1 });
    const source = try bench.make(.i32, &.{ 3, 3 }, &.{ 1, 1, 1, 2, 2, 2, 3, 3, 3 });
    try bench.expect(.i32, &.{ 0, 1, 2, 16, 17, 18 }, .take_add, &.{ x, lines, source }, .{ .axis = 0 });
    const bad = try bench.make(.i64, &.{1}, &.{3});
    try bench.expect_refused(.index_out_of_range, .take, &.{ x, bad }, .{ .axis = 1 });
    try testing.expectEqualStrings("take: index 3 given (element 0 of indices), expected -3 to 2", std.mem.sliceTo(&bench.report.message, 0));
    try bench.expect(.i32, &.{ 0, 1, 2, 0, 1, 2, 10, 11, 12, 10, 11, 12 }, .concat, &.{ x, x }, .{ .axis = 1 });
    try bench.expect(.i32, &.{ 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 12, 11 }, .pad_slice, &.{try bench.make(.i32, &.{ 2, 2 }, &.{ 1, 2, 11, 12 })}, .{
        .shape = &.{ 2, 6 },
        .starts = &.{ 0, 5 },
        .stops = &.{ 2, 3 },
        .steps = &.{ 1, -1 },
    });
}

test "sort and rank selection: stable, NaN last going up and first going down" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.f32, &.{6}, &.{ 2, nan, 1, 2, -inf, nan });
    try bench.expect(.i64, &.{ 4, 2, 0, 3, 1, 5 }, .argsort, &.{x}, .{});
    try bench.expect(.i64, &.{ 1, 5, 0, 3, 2, 4 }, .argsort, &.{x}, .{ .descending = true });
    try bench.expect(.f32, &.{ -inf, 1, 2, 2, nan, nan }, .sort, &.{x}, .{});
    try bench.expect(.f32, &.{ nan, nan, 2 }, .top_k, &.{x}, .{ .k = 3 });
    try bench.expect(.f32, &.{ -inf, 1 }, .bottom_k, &.{x}, .{ .k = 2 });
    try bench.expect(.f32, &.{ 1, 2, 2 }, .mid_k, &.{x}, .{ .k = 3 }); // from position (6 - 3) / 2 = 1
    const grid = try bench.make(.i64, &.{ 3, 2 }, &.{ 1 << 60, 5, (1 << 60) + 1, 5, 0, -1 });
    const top = try bench.apply(.top_k, &.{grid}, .{ .k = 2, .axis = 0 });
    try testing.expectEqualSlices(i64, &.{ (1 << 60) + 1, 5, 1 << 60, 5 }, top[0].elements(i64));
    try testing.expectEqualSlices(i64, &.{ 1, 0, 0, 1 }, top[1].elements(i64));
}

test "cast: towards zero, one rounding, and refused where the type cannot hold the value" {
    var bench: Bench = .{ .run = reference.run };
    defer bench.end();
    const x = try bench.make(.f64, &.{4}, &.{ -2.9, 2.9, 0, -0.5 });
    try bench.expect(.i32, &.{ -2, 2, 0, 0 }, .cast, &.{x}, .{ .dtype = .i32 });
    try bench.expect(.bool, &.{ 1, 1, 0, 1 }, .cast, &.{x}, .{ .dtype = .bool });
    try bench.expect_refused(.invalid_value, .cast, &.{x}, .{ .dtype = .u8 });
    for ([_]f64{ nan, inf, 0x1p63, -0x1.0000000000001p63 }) |value| {
        try bench.expect_refused(.invalid_value, .cast, &.{try bench.make(.f64, &.{1}, &.{value})}, .{ .dtype = .i64 });
    }
    // 2^60 + 2^36 + 1 lies just above the middle of two f32; by way of f64 it would round down.
    const tricky = try bench.make(.i64, &.{1}, &.{(1 << 60) + (1 << 36) + 1});
    const rounded = try bench.apply(.cast, &.{tricky}, .{ .dtype = .f32 });
    try testing.expectEqual(0x1.000002p60, rounded[0].elements(f32)[0]);
    const imaginary = try bench.make(.complex64, &.{1}, &.{.{ .re = 2, .im = 1 }});
    try bench.expect_refused(.invalid_value, .cast, &.{imaginary}, .{ .dtype = .f32 });
    try bench.expect(.complex64, &.{.{ .re = 7, .im = 0 }}, .cast, &.{try bench.make(.u8, &.{1}, &.{7})}, .{ .dtype = .complex64 });
}
