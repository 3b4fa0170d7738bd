//! Values computed elsewhere (60 digits, or an independent f64 library): the cases T311 to T353 of
//! the reference numbers.

const std = @import("std");
const boundary = @import("boundary.zig");
const poincare = @import("poincare.zig");
const mean = @import("mean.zig");

const testing = std.testing;

fn expect_row(want: []const f64, got: []const f64, tolerance: f64) !void {
    for (want, got) |w, g| if (w == 0) try testing.expectEqual(w, g) else try testing.expectApproxEqRel(w, g, tolerance);
}

test "exp0: T311, T312, T314, T315, T316" {
    const cases = .{
        .{ 1, [_]f64{ 0.3, 0.4 }, [_]f64{ 0.2772702943560058, 0.3696937258080078 }, 1.0 },
        .{ 4, [_]f64{ 0.3, 0.4 }, [_]f64{ 0.22847824678672946, 0.30463766238230594 }, 1.0 },
        .{ 1, [_]f64{ 0, 0 }, [_]f64{ 0, 0 }, 0.0 },
        .{ 1, [_]f64{ 1e-9, 0 }, [_]f64{ 1e-9, 0 }, 2e-9 },
        .{
            2,
            [_]f64{ -1.5, 0.5, 2 },
            [_]f64{ -0.41541126221030983, 0.13847042073676993, 0.5538816829470797 },
            5.099019513592803,
        },
    };
    inline for (cases) |case| {
        const c, const v, const want, const reach = case;
        var out: [v.len]f64 = undefined;
        poincare.exp0(c, &v, &out);
        try expect_row(&want, &out, 1e-12);
        try testing.expectApproxEqRel(reach, poincare.distance0(c, &out), 1e-12);
        poincare.log0(c, &out, &out);
        try expect_row(&v, &out, 1e-12);
    }
}

test "exp0 then clip with margin 1e-5, and clip alone: T317, T318, T319, T322" {
    const rim: boundary.Rim = .of(f64, 1e-5);
    const cases = .{
        .{ 1, [_]f64{ 30, 40 }, [_]f64{ 0.599994, 0.799992 } },
        .{ 4, [_]f64{ 30, 40 }, [_]f64{ 0.299997, 0.399996 } },
        .{ 1, [_]f64{ 1e20, 1e20 }, [_]f64{ 0.7070997101187357, 0.7070997101187357 } },
    };
    inline for (cases) |case| {
        const c, const v, const want = case;
        var out: [2]f64 = undefined;
        poincare.exp0(c, &v, &out);
        try testing.expect(poincare.project(c, rim, &out, &out));
        try expect_row(&want, &out, 1e-12);
    }
    var same: [2]f64 = undefined;
    try testing.expect(!poincare.project(1, rim, &.{ 0.3, 0.4 }, &same));
    try testing.expectEqualSlices(f64, &.{ 0.3, 0.4 }, &same);
}

test "moebius addition: T323, T324" {
    var out: [2]f64 = undefined;
    poincare.mobius_add(1, &.{ 0.3, 0.4 }, &.{ -0.2, 0.1 }, &out);
    try expect_row(&.{ 0.15732647814910025, 0.49254498714652967 }, &out, 1e-12);
    poincare.mobius_add(4, &.{ 0.1, 0.2 }, &.{ 0.3, -0.1 }, &out);
    try expect_row(&.{ 0.3344827586206896, 0.1862068965517241 }, &out, 1e-12);
}

test "distance: T326, T329, T330, T332, T333, T335" {
    const cases = .{
        .{ 1, [_]f64{ 0, 0 }, [_]f64{ 0.5, 0 }, 1.0986122886681098 },
        .{ 1, [_]f64{ 0.3, 0.4 }, [_]f64{ 0.3, 0.4 }, 0.0 },
        .{ 1, [_]f64{ 0.1, -0.2 }, [_]f64{ 0.4, 0.3 }, 1.2902128068885852 },
        .{ 1, [_]f64{ 0, 0 }, [_]f64{ 0.999, 0 }, 7.600402334500399 },
        .{ 1, [_]f64{ 0.3, 0.4 }, [_]f64{ 0.3, 0.4000000001 }, 2.666665407152512e-10 },
        .{ 0.25, [_]f64{ 0.3, 0.4 }, [_]f64{ -0.7, 1.1 }, 3.0276096034744877 },
    };
    inline for (cases) |case| {
        const c, const x, const y, const want = case;
        try testing.expectApproxEqRel(want, poincare.distance(c, &x, &y), 1e-14);
    }
}

test "means: T351, and the pair near the rim on which the undamped flow fails" {
    const points = [_]f64{ 0.6, 0, -0.3, 0.3, 0, -0.7 };
    const weights = [_]f64{ 3, 1, 1 };
    var out: [2]f64 = undefined;
    var scratch: [10]f64 = undefined;
    mean.gyromidpoint(1, &points, &weights, &out, &scratch);
    try expect_row(&.{ 0.24373082511523783, -0.10028531170827935 }, &out, 1e-12);
    const outcome = mean.frechet(poincare, 1, &points, &weights, .{}, &out, &scratch);
    try testing.expect(outcome.converged);
    try expect_row(&.{ 0.28791642242390664, -0.07504193172906769 }, &out, 1e-9);
    var variance: f64 = 0;
    for (weights, 0..) |weight, index| {
        variance += weight * poincare.distance_sq(1, &out, points[2 * index ..][0..2]) / 5;
    }
    try testing.expectApproxEqRel(1.4672274873752467, variance, 1e-12);

    const pair = [_]f64{ 0.95, 0, 0, 0.95 };
    _ = mean.frechet(poincare, 1, &pair, &.{ 1, 1 }, .{}, &out, &scratch);
    try testing.expectApproxEqAbs(0.2923, out[0], 5e-5);
    try testing.expectApproxEqRel(out[0], out[1], 1e-12);
}
