//! Complex pairs and Fourier transforms: against the definition, against known numbers, and laws.

const std = @import("std");
const testing = std.testing;
const cases = @import("test_cases.zig");
const cpu = @import("cpu.zig");
const reference = @import("../reference/reference.zig");
const Bench = @import("../op_bench.zig").Bench;
const memory = @import("../../runtime/memory.zig");
const Report = @import("../../runtime/report.zig").Report;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const DType = @import("../../tensor/dtype.zig").DType;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const dispatch = @import("../../dispatch/dispatch.zig");

/// Sums are made in f64 on both sides; what shows is one rounding to f32.
const tolerance: cases.Tolerance = .{ .ulps = 1, .scale_ulps = 1, .scale = 1e-3 };
const backends = [_]@FieldType(Bench, "run"){ cpu.run, reference.run };

test "interleave, deinterleave, rfft and irfft: every layout and shape, against the definition" {
    const seed = 501;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        if (shape.len == 0) continue;
        const last = shape[shape.len - 1];
        for ([_]DType{ .f32, .f64 }) |dtype| {
            const x = try maker.tensor(dtype, shape, layout, .tame);
            defer x.release();
            if (last > 0) try cases.expect_reference(.rfft, &.{x}, .{}, tolerance);
            if (@mod(last, 2) == 0) try cases.expect_reference(.deinterleave, &.{x}, .{}, .{});
        }
        const z = try maker.tensor(.complex64, shape, layout, .tame);
        defer z.release();
        try cases.expect_reference(.interleave, &.{z}, .{}, .{});
        for ([_]i64{ 2 * last - 2, 2 * last - 1 }) |length| {
            if (length > 0) try cases.expect_reference(.irfft, &.{z}, .{ .length = length }, tolerance);
        }
    };
}

test "complex matrices: T109, T110, T175, T176, T180, and pairs back again" {
    for (backends) |run| {
        var bench: Bench = .{ .run = run };
        defer bench.end();
        const a = try bench.make(.complex64, &.{ 1, 2 }, &.{ .{ .re = 1, .im = 2 }, .{ .re = 0.5, .im = -1 } });
        const b = try bench.make(.complex64, &.{ 2, 1 }, &.{ .{ .re = 0, .im = 1 }, .{ .re = 2, .im = 0 } });
        try bench.expect(.complex64, &.{.{ .re = -1, .im = -1 }}, .matmul, &.{ a, b }, .{});
        try bench.expect(.f32, &.{ 1, 2, 0.5, -1 }, .interleave, &.{a}, .{});
        const pairs = try bench.apply(.interleave, &.{a}, .{});
        try testing.expectEqualSlices(i64, &.{ 1, 4 }, pairs[0].shape.slice());
        try bench.expect(.complex64, a.elements(Complex64), .deinterleave, &.{pairs[0]}, .{});
        try bench.expect(.complex64, &.{ .{ .re = 1, .im = -2 }, .{ .re = 0.5, .im = 1 } }, .conj, &.{a}, .{});
    }
    const zeros = try Tensor.create_zeros(.from_slice(&.{ 1, 2 }), .complex64, .cpu);
    defer zeros.release();
    for (zeros.elements(Complex64)) |number| try testing.expectEqual(Complex64{ .re = 0, .im = 0 }, number);
}

test "what does not fit is refused: T177, T178, scalars, odd pairs, empty and wrong lengths" {
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    const z = try bench.make(.complex64, &.{ 1, 2 }, &.{ .{ .re = 1, .im = 2 }, .{ .re = 0.5, .im = -1 } });
    try bench.expect_refused(.shape_mismatch, .matmul, &.{ z, z }, .{});
    const given = [_]Complex64{.{ .re = 0, .im = 1 }};
    const create = @import("../../tensor/create.zig");
    var report: Report = .{};
    try testing.expectError(error.Failed, create.from_bytes(std.mem.sliceAsBytes(&given), &.{ 2, 2 }, .{ .dtype = .complex64, .device = .cpu }, &report));
    try bench.expect_refused(.invalid_value, .irfft, &.{z}, .{ .length = 0 });
    try bench.expect_refused(.shape_mismatch, .irfft, &.{z}, .{ .length = 4 });
    try bench.expect_refused(.shape_mismatch, .irfft, &.{z}, .{ .length = 1 });
    const alone = try bench.make(.complex64, &.{1}, &given);
    try bench.expect_refused(.invalid_value, .irfft, &.{alone}, .{}); // 2 * (1 - 1)
    const scalar = try bench.make(.f32, &.{}, &.{1});
    for ([_]dispatch.Op{ .rfft, .deinterleave }) |op| try bench.expect_refused(.shape_mismatch, op, &.{scalar}, .{});
    try bench.expect_refused(.shape_mismatch, .deinterleave, &.{try bench.make(.f32, &.{3}, &.{ 1, 2, 3 })}, .{});
    try bench.expect_refused(.shape_mismatch, .rfft, &.{try bench.make(.f32, &.{ 2, 0 }, &.{})}, .{});
    try testing.expectError(error.Failed, dispatch.run_one(.interleave, &.{scalar}, &.{}, &report));
    try testing.expectError(error.Failed, dispatch.run_one(.rfft, &.{z}, &.{}, &report));
}

test "the transform of an impulse is flat, of a wave one line; energy is kept; irfft undoes rfft" {
    var generator = std.Random.DefaultPrng.init(502);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]i64{ 1, 2, 5, 12, 17, 97, 1000, 1031 }) |length| for (backends) |run| {
        var bench: Bench = .{ .run = run };
        defer bench.end();
        const n: usize = @intCast(length);
        const x = bench.keep(try maker.tensor(.f32, &.{length}, .contiguous, .tame));
        const spectrum = (try bench.apply(.rfft, &.{x}, .{}))[0];
        var energy: f64 = 0;
        for (spectrum.elements(Complex64), 0..) |number, k| {
            const square = @as(f64, number.re) * number.re + @as(f64, number.im) * number.im;
            energy += if (k == 0 or 2 * k == n) square else 2 * square;
        }
        var wanted: f64 = 0;
        for (x.elements(f32)) |value| wanted += @as(f64, value) * value;
        try testing.expectApproxEqRel(wanted, energy / @as(f64, @floatFromInt(n)), 1e-6);
        const back = (try bench.apply(.irfft, &.{spectrum}, .{ .length = length }))[0];
        for (x.elements(f32), back.elements(f32)) |want, got| try testing.expectApproxEqAbs(want, got, 2e-6);

        @memset(x.elements(f32), 0);
        x.elements(f32)[0] = 1;
        for ((try bench.apply(.rfft, &.{x}, .{}))[0].elements(Complex64)) |number| {
            try testing.expectApproxEqAbs(1, number.re, 1e-7);
            try testing.expectApproxEqAbs(0, number.im, 1e-7);
        }
        if (n < 5) continue;
        for (x.elements(f32), 0..) |*value, j| value.* = @floatCast(@cos(2 * std.math.pi * 2 * @as(f64, @floatFromInt(j)) / @as(f64, @floatFromInt(n))));
        for ((try bench.apply(.rfft, &.{x}, .{}))[0].elements(Complex64), 0..) |number, k| {
            try testing.expectApproxEqAbs(if (k == 2) @as(f32, @floatFromInt(n)) / 2 else 0, number.re, 1e-4);
        }
    };
}

test "a transform that runs out of memory leaves nothing behind" {
    const x = try Tensor.create_zeros(.from_slice(&.{ 3, 500 }), .f32, .cpu);
    defer x.release();
    const before = memory.live_bytes();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        var report: Report = .{};
        const spectrum = dispatch.run_one(.rfft, &.{x}, &.{}, &report) catch {
            try testing.expectEqual(before, memory.live_bytes());
            continue;
        };
        spectrum.release();
        break;
    }
    try testing.expectEqual(before, memory.live_bytes());
    try testing.expect(countdown > 3);
}
