//! Laws of the geometry at random points, over curvature, dimension and closeness to the rim.

const std = @import("std");
const boundary = @import("boundary.zig");
const scalar = @import("scalar.zig");
const poincare = @import("poincare.zig");
const lorentz = @import("lorentz.zig");
const convert = @import("convert.zig");
const mean = @import("mean.zig");

const testing = std.testing;

const curvatures = [_]f64{ -0.25, -1, -4, -1e-6 };
const dims = [_]usize{ 1, 2, 5, 64 };
const dim_max = 64;

/// Distance of sqrt(c)|x| from 1, the farthest point of each draw.
const rims = [_]f64{ 0.5, 1e-2, 1e-6, 1e-12 };

const Row = [dim_max + 1]f64;

/// One draw: three points of the ball and two tangent vectors.
const Draw = struct {
    c: f64,
    dim: usize,
    rim: f64,
    rows: [5]Row = undefined,

    fn x(self: *const Draw) []const f64 {
        return self.rows[0][0..self.dim];
    }
    fn y(self: *const Draw) []const f64 {
        return self.rows[1][0..self.dim];
    }
    fn z(self: *const Draw) []const f64 {
        return self.rows[2][0..self.dim];
    }
    fn u(self: *const Draw) []const f64 {
        return self.rows[3][0..self.dim];
    }
    fn v(self: *const Draw) []const f64 {
        return self.rows[4][0..self.dim];
    }

    /// What a relative error of a few ulp in the coordinates of a point does to distances: the
    /// metric at the rim, times 50 for the roundings of a formula.
    fn tolerance(self: *const Draw) f64 {
        return 50 * 0x1p-53 / self.rim;
    }
};

fn random_row(random: std.Random, row: []f64, length: f64) void {
    var sum: f64 = 0;
    for (row) |*entry| {
        entry.* = random.floatNorm(f64);
        sum += entry.* * entry.*;
    }
    for (row) |*entry| entry.* *= length / @sqrt(sum);
}

fn for_all(comptime check: fn (draw: *const Draw) anyerror!void) !void {
    const seed = 7;
    var generator = std.Random.DefaultPrng.init(seed);
    const random = generator.random();
    for (curvatures) |curvature| for (dims) |dim| for (rims) |rim| for (0..8) |round| {
        var draw: Draw = .{ .c = -curvature, .dim = dim, .rim = rim };
        for (draw.rows[0..3]) |*row| {
            // Log-uniform distances from the rim, up to the draw's.
            const gap = std.math.pow(f64, rim, random.float(f64));
            random_row(random, row[0..dim], (1 - gap) / @sqrt(draw.c));
        }
        random_row(random, draw.rows[0][0..dim], (1 - rim) / @sqrt(draw.c));
        for (draw.rows[3..]) |*row| random_row(random, row[0..dim], random.float(f64) * 2 / @sqrt(draw.c));
        check(&draw) catch |failure| {
            std.debug.print("seed {} curvature {} dim {} rim {} round {}\n", .{ seed, curvature, dim, rim, round });
            return failure;
        };
    };
}

fn expect_near(want: f64, got: f64, tolerance: f64) !void {
    if (@abs(want - got) <= tolerance) return;
    std.debug.print("want {} got {} tolerance {}\n", .{ want, got, tolerance });
    return error.TestUnexpectedResult;
}

/// Equal as points: their distance is within what rounding of the coordinates explains.
fn expect_same_point(draw: *const Draw, want: []const f64, got: []const f64, factor: f64) !void {
    const gap = @min(scalar.gap_of(draw.c, want), scalar.gap_of(draw.c, got));
    const moved = poincare.distance(draw.c, want, got) * @sqrt(draw.c);
    try expect_near(0, moved, factor * 50 * 0x1p-53 / gap);
}

test "distance: symmetric, zero only at equal points, and the triangle inequality holds" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const xy = poincare.distance(draw.c, draw.x(), draw.y());
            const yz = poincare.distance(draw.c, draw.y(), draw.z());
            const xz = poincare.distance(draw.c, draw.x(), draw.z());
            try testing.expectEqual(xy, poincare.distance(draw.c, draw.y(), draw.x()));
            try testing.expectEqual(0, poincare.distance(draw.c, draw.x(), draw.x()));
            try testing.expect(xy > 0);
            try testing.expect(xz <= (xy + yz) * (1 + 1e-14));
        }
    }.check);
}

test "exp0 goes twice the length of its vector, and log0 brings it back" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            var y: Row = undefined;
            var back: Row = undefined;
            poincare.exp0(draw.c, draw.v(), y[0..draw.dim]);
            poincare.log0(draw.c, y[0..draw.dim], back[0..draw.dim]);
            const length = @sqrt(scalar.dot(draw.v(), draw.v()));
            try testing.expectApproxEqRel(2 * length, poincare.distance0(draw.c, y[0..draw.dim]), 1e-13);
            for (draw.v(), back[0..draw.dim]) |want, got| try expect_near(want, got, 1e-13 * length);
        }
    }.check);
}

test "log inverts exp, and exp inverts log" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            var v: Row = undefined;
            var y: Row = undefined;
            const dim = draw.dim;
            poincare.log(draw.c, draw.x(), draw.y(), v[0..dim]);
            poincare.exp(draw.c, draw.x(), v[0..dim], y[0..dim]);
            // exp passes through the point (-x) (+) y of the ball, which is at the rim when x and y
            // are far apart, and its rounding counts there.
            const angle = @sqrt(draw.c) * poincare.distance(draw.c, draw.x(), draw.y());
            const gap = @min(scalar.sech_sq_of(angle * angle / 4), scalar.gap_of(draw.c, draw.y()));
            const moved = poincare.distance(draw.c, draw.y(), y[0..dim]) * @sqrt(draw.c);
            try expect_near(0, moved, 200 * 0x1p-53 / gap);
            try testing.expectApproxEqRel(
                poincare.distance(draw.c, draw.x(), draw.y()),
                poincare.norm(draw.c, draw.x(), v[0..dim]),
                1e-13,
            );
        }
    }.check);
}

test "moebius addition: left cancellation, and x (+) is an isometry" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var moved_y: Row = undefined;
            var moved_z: Row = undefined;
            var minus: Row = undefined;
            poincare.mobius_add(draw.c, draw.y(), draw.z(), moved_z[0..dim]);
            for (draw.y(), minus[0..dim]) |yi, *entry| entry.* = -yi;
            poincare.mobius_add(draw.c, minus[0..dim], moved_z[0..dim], moved_y[0..dim]);
            const gaps = @min(scalar.gap_of(draw.c, moved_z[0..dim]), scalar.gap_of(draw.c, draw.z()));
            if (gaps < 1e-12) return;
            try expect_near(0, poincare.distance(draw.c, draw.z(), moved_y[0..dim]) * @sqrt(draw.c), 400 * 0x1p-53 / gaps);

            poincare.mobius_add(draw.c, draw.y(), draw.x(), moved_y[0..dim]);
            const gap = @min(gaps, scalar.gap_of(draw.c, moved_y[0..dim]));
            if (gap < 1e-12) return;
            try expect_near(
                poincare.distance(draw.c, draw.x(), draw.z()) * @sqrt(draw.c),
                poincare.distance(draw.c, moved_y[0..dim], moved_z[0..dim]) * @sqrt(draw.c),
                400 * 0x1p-53 / gap,
            );
        }
    }.check);
}

test "moebius scaling: r times the distance, and r = 2 is x (+) x" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var third: Row = undefined;
            var twice: Row = undefined;
            var sum: Row = undefined;
            poincare.mobius_scale(draw.c, 1.0 / 3.0, draw.x(), third[0..dim]);
            const reach = poincare.distance0(draw.c, draw.x()) / 3;
            const unit = 50 * 0x1p-53 / scalar.gap_of(draw.c, third[0..dim]) / @sqrt(draw.c);
            try expect_near(reach, poincare.distance0(draw.c, third[0..dim]), unit);
            poincare.mobius_scale(draw.c, 2, third[0..dim], twice[0..dim]);
            poincare.mobius_add(draw.c, third[0..dim], third[0..dim], sum[0..dim]);
            try expect_same_point(draw, twice[0..dim], sum[0..dim], 4);
        }
    }.check);
}

test "gyration: keeps inner products, and repairs associativity" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var turned_u: Row = undefined;
            var turned_v: Row = undefined;
            poincare.gyration(draw.c, draw.x(), draw.y(), draw.u(), turned_u[0..dim]);
            poincare.gyration(draw.c, draw.x(), draw.y(), draw.v(), turned_v[0..dim]);
            const size = @sqrt(scalar.dot(draw.u(), draw.u()) * scalar.dot(draw.v(), draw.v()));
            try expect_near(
                scalar.dot(draw.u(), draw.v()),
                scalar.dot(turned_u[0..dim], turned_v[0..dim]),
                1e-12 * size,
            );
            // Associativity is tested where all three points are well inside the ball.
            if (draw.rim < 1e-2) return;
            var left: Row = undefined;
            var right: Row = undefined;
            poincare.mobius_add(draw.c, draw.y(), draw.z(), left[0..dim]);
            poincare.mobius_add(draw.c, draw.x(), left[0..dim], left[0..dim]);
            poincare.gyration(draw.c, draw.x(), draw.y(), draw.z(), turned_u[0..dim]);
            poincare.mobius_add(draw.c, draw.x(), draw.y(), right[0..dim]);
            poincare.mobius_add(draw.c, right[0..dim], turned_u[0..dim], right[0..dim]);
            try expect_same_point(draw, left[0..dim], right[0..dim], 100);
        }
    }.check);
}

test "transport keeps the metric, and carries the velocity of a geodesic along it" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var u: Row = undefined;
            var v: Row = undefined;
            poincare.transport(draw.c, draw.x(), draw.y(), draw.u(), u[0..dim]);
            poincare.transport(draw.c, draw.x(), draw.y(), draw.v(), v[0..dim]);
            const size = poincare.norm(draw.c, draw.x(), draw.u()) * poincare.norm(draw.c, draw.x(), draw.v());
            try expect_near(
                poincare.inner(draw.c, draw.x(), draw.u(), draw.v()),
                poincare.inner(draw.c, draw.y(), u[0..dim], v[0..dim]),
                1e-12 * size,
            );
            // At y the velocity of the geodesic from x points away from x.
            poincare.log(draw.c, draw.x(), draw.y(), u[0..dim]);
            poincare.transport(draw.c, draw.x(), draw.y(), u[0..dim], u[0..dim]);
            poincare.log(draw.c, draw.y(), draw.x(), v[0..dim]);
            const length = @sqrt(scalar.dot(v[0..dim], v[0..dim]));
            for (u[0..dim], v[0..dim]) |forth, back| try expect_near(-back, forth, 1e-11 * length);
            poincare.transport0(draw.c, draw.y(), draw.u(), u[0..dim]);
            const origin: Row = @splat(0);
            poincare.transport(draw.c, origin[0..dim], draw.y(), draw.u(), v[0..dim]);
            for (u[0..dim], v[0..dim]) |want, got| try testing.expectApproxEqRel(want, got, 1e-13);
        }
    }.check);
}

test "transport is the inverse of its adjoint" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var forth: Row = undefined;
            var back: Row = undefined;
            poincare.transport(draw.c, draw.x(), draw.y(), draw.u(), forth[0..dim]);
            poincare.transport(draw.c, draw.y(), draw.x(), draw.v(), back[0..dim]);
            const size = poincare.norm(draw.c, draw.x(), draw.u()) * poincare.norm(draw.c, draw.y(), draw.v());
            try expect_near(
                poincare.inner(draw.c, draw.y(), forth[0..dim], draw.v()),
                poincare.inner(draw.c, draw.x(), draw.u(), back[0..dim]),
                1e-12 * size,
            );
        }
    }.check);
}

test "geodesic: constant speed, ends where it should" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            var part: Row = undefined;
            poincare.geodesic(draw.c, draw.x(), draw.y(), 0.25, part[0..dim]);
            const whole = poincare.distance(draw.c, draw.x(), draw.y());
            const gap = scalar.gap_of(draw.c, part[0..dim]);
            const tolerance = 200 * 0x1p-53 / gap / @sqrt(draw.c);
            try expect_near(whole / 4, poincare.distance(draw.c, draw.x(), part[0..dim]), tolerance);
            try expect_near(whole * 3 / 4, poincare.distance(draw.c, part[0..dim], draw.y()), tolerance);
        }
    }.check);
}

test "clipping: strictly inside, idempotent, same direction" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const dim = draw.dim;
            const rim: boundary.Rim = .of(f64, 0);
            var far: Row = undefined;
            for (draw.x(), far[0..dim]) |xi, *entry| entry.* = xi * 1e200;
            try testing.expect(poincare.project(draw.c, rim, far[0..dim], far[0..dim]));
            try testing.expect(draw.c * scalar.dot(far[0..dim], far[0..dim]) < 1);
            const once = far;
            try testing.expect(!poincare.project(draw.c, rim, far[0..dim], far[0..dim]));
            try testing.expectEqualSlices(f64, once[0..dim], far[0..dim]);
            try testing.expect(!poincare.project(draw.c, rim, draw.x(), far[0..dim]));
        }
    }.check);
}

test "poincaré and lorentz agree: distance, exp, log, transport, and the way back" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            const c = draw.c;
            const dim = draw.dim;
            var x: Row = undefined;
            var y: Row = undefined;
            var u: Row = undefined;
            var out: Row = undefined;
            var ball: Row = undefined;
            convert.poincare_to_lorentz(c, draw.x(), x[0 .. dim + 1]);
            convert.poincare_to_lorentz(c, draw.y(), y[0 .. dim + 1]);
            convert.lorentz_to_poincare(c, x[0 .. dim + 1], ball[0..dim]);
            for (draw.x(), ball[0..dim]) |want, got| try testing.expectApproxEqRel(want, got, 1e-13);
            // An ulp of the space part turns the direction by as much as an ulp of the ball's
            // coordinates does, and that is magnified by the same 1 / gap.
            const unit = 200 * 0x1p-53 / draw.rim / @sqrt(c);
            try expect_near(
                poincare.distance(c, draw.x(), draw.y()),
                lorentz.distance(c, x[0 .. dim + 1], y[0 .. dim + 1]),
                unit,
            );
            if (draw.rim < 1e-6) return;
            convert.poincare_to_lorentz_tangent(c, draw.x(), draw.u(), u[0 .. dim + 1]);
            // The part of a tangent vector across the point's direction is shorter than the part
            // along it by x0 in these coordinates, and is compared where y0 magnifies it.
            const share = 1e-12 + 0x1p-53 / (draw.rim * draw.rim);
            const length = poincare.norm(c, draw.x(), draw.u());
            try testing.expectApproxEqRel(length, lorentz.norm(c, x[0 .. dim + 1], u[0 .. dim + 1]), share);

            poincare.transport(c, draw.x(), draw.y(), draw.u(), ball[0..dim]);
            convert.poincare_to_lorentz_tangent(c, draw.y(), ball[0..dim], out[0 .. dim + 1]);
            var other: Row = undefined;
            lorentz.transport(c, x[0 .. dim + 1], y[0 .. dim + 1], u[0 .. dim + 1], other[0 .. dim + 1]);
            const scale = @sqrt(scalar.dot(out[0 .. dim + 1], out[0 .. dim + 1]));
            for (out[0 .. dim + 1], other[0 .. dim + 1]) |want, got| try expect_near(want, got, share * scale);

            poincare.log(c, draw.x(), draw.y(), ball[0..dim]);
            convert.poincare_to_lorentz_tangent(c, draw.x(), ball[0..dim], out[0 .. dim + 1]);
            lorentz.log(c, x[0 .. dim + 1], y[0 .. dim + 1], other[0 .. dim + 1]);
            const log_scale = @sqrt(scalar.dot(out[0 .. dim + 1], out[0 .. dim + 1]));
            for (out[0 .. dim + 1], other[0 .. dim + 1]) |want, got| try expect_near(want, got, share * log_scale);

            var short: Row = undefined;
            for (draw.u(), short[0..dim]) |ui, *entry| entry.* = ui / (1 + length * @sqrt(c));
            convert.poincare_to_lorentz_tangent(c, draw.x(), short[0..dim], u[0 .. dim + 1]);
            lorentz.exp(c, x[0 .. dim + 1], u[0 .. dim + 1], out[0 .. dim + 1]);
            convert.lorentz_to_poincare(c, out[0 .. dim + 1], ball[0..dim]);
            poincare.exp(c, draw.x(), short[0..dim], other[0..dim]);
            try expect_same_point(draw, other[0..dim], ball[0..dim], 100);
        }
    }.check);
}

test "lorentz: log inverts exp, transport keeps the metric, projections are tangent" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            if (draw.rim < 1e-4) return;
            const c = draw.c;
            const width = draw.dim + 1;
            var x: Row = undefined;
            var y: Row = undefined;
            var v: Row = undefined;
            var back: Row = undefined;
            convert.poincare_to_lorentz(c, draw.x(), x[0..width]);
            convert.poincare_to_lorentz(c, draw.y(), y[0..width]);
            lorentz.log(c, x[0..width], y[0..width], v[0..width]);
            lorentz.exp(c, x[0..width], v[0..width], back[0..width]);
            try expect_near(0, lorentz.distance(c, y[0..width], back[0..width]) * @sqrt(c), 1e-7);
            try testing.expectApproxEqRel(
                lorentz.distance(c, x[0..width], y[0..width]),
                lorentz.norm(c, x[0..width], v[0..width]),
                1e-7,
            );
            // Any ambient vector, made tangent: the Minkowski product with the point vanishes.
            v = draw.rows[4];
            v[0] = 0.7;
            lorentz.project_tangent(c, x[0..width], v[0..width], v[0..width]);
            const product = scalar.dot(x[1..width], v[1..width]) - x[0] * v[0];
            try expect_near(0, product, 1e-14 * x[0] * @abs(v[0]));
            var again: Row = undefined;
            lorentz.project_tangent(c, x[0..width], v[0..width], again[0..width]);
            const size = @sqrt(scalar.dot(v[0..width], v[0..width]));
            for (v[0..width], again[0..width]) |want, got| try expect_near(want, got, 1e-13 * size * (1 + c * x[0] * x[0]));
        }
    }.check);
}

test "c -> 0: twice Euclidean lengths, straight lines, vector addition" {
    const x = [_]f64{ 1, 2, -2 };
    const y = [_]f64{ 4, -2, -2 };
    const c = 1e-12;
    var out: [3]f64 = undefined;
    try testing.expectApproxEqRel(10, poincare.distance(c, &x, &y), 1e-10);
    poincare.mobius_add(c, &x, &y, &out);
    for (x, y, out) |a, b, got| try expect_near(a + b, got, 1e-9);
    poincare.exp(c, &x, &y, &out);
    for (x, y, out) |a, b, got| try expect_near(a + b, got, 1e-9);
    poincare.log(c, &x, &y, &out);
    for (x, y, out) |a, b, got| try expect_near(b - a, got, 1e-9);
}

test "huge tangent vectors: no overflow, no NaN, the rim is reached" {
    const x = [_]f64{ 0.5, -0.25 };
    for ([_]f64{ 1e3, 1e20, 1e160, 1e308 }) |length| {
        const v = [_]f64{ -length, length / 2 };
        var out: [2]f64 = undefined;
        poincare.exp0(1, &v, &out);
        try testing.expectApproxEqRel(1, scalar.dot(&out, &out), 1e-14);
        poincare.exp(1, &x, &v, &out);
        try testing.expectApproxEqRel(1, scalar.dot(&out, &out), 1e-14);
        var bar: [2]f64 = undefined;
        poincare.exp0_vjp(1, &v, &.{ 1, 1 }, &bar);
        for (bar) |entry| try testing.expect(std.math.isFinite(entry));
        var high: [3]f64 = undefined;
        lorentz.exp(1, &.{ 0, 0.5, -0.25 }, &.{ 0, -length, length / 2 }, &high);
        for (high) |entry| try testing.expect(std.math.isFinite(entry * entry));
    }
}

test "means: both models find the same minimiser, where the gradient vanishes" {
    try for_all(struct {
        fn check(draw: *const Draw) !void {
            if (draw.rim < 1e-6) return;
            const c = draw.c;
            const dim = draw.dim;
            const weights = [_]f64{ 3, 1, 0.5 };
            var points: [3 * dim_max]f64 = undefined;
            var high: [3 * (dim_max + 1)]f64 = undefined;
            for ([_][]const f64{ draw.x(), draw.y(), draw.z() }, 0..) |point, index| {
                @memcpy(points[index * dim ..][0..dim], point);
                convert.poincare_to_lorentz(c, point, high[index * (dim + 1) ..][0 .. dim + 1]);
            }
            var out: Row = undefined;
            var out_high: Row = undefined;
            var back: Row = undefined;
            var scratch: [5 * (dim_max + 1)]f64 = undefined;
            mean.gyromidpoint(c, points[0 .. 3 * dim], &weights, out[0..dim], &scratch);
            mean.lorentz_centroid(c, high[0 .. 3 * (dim + 1)], &weights, out_high[0 .. dim + 1], &scratch);
            convert.lorentz_to_poincare(c, out_high[0 .. dim + 1], back[0..dim]);
            try expect_near(0, poincare.distance(c, out[0..dim], back[0..dim]) * @sqrt(c), 1e-6);

            const outcome = mean.frechet(poincare, c, points[0 .. 3 * dim], &weights, .{}, out[0..dim], &scratch);
            try testing.expect(outcome.converged);
            const high_outcome = mean.frechet(
                lorentz,
                c,
                high[0 .. 3 * (dim + 1)],
                &weights,
                .{ .tolerance = 1e-9 },
                out_high[0 .. dim + 1],
                &scratch,
            );
            try testing.expect(high_outcome.converged);
            convert.lorentz_to_poincare(c, out_high[0 .. dim + 1], back[0..dim]);
            try expect_near(0, poincare.distance(c, out[0..dim], back[0..dim]) * @sqrt(c), 1e-6);
        }
    }.check);
}

test "midpoint of two points of equal weight: halfway along the geodesic" {
    const points = [_]f64{ 0.95, 0, 0, 0.95 };
    var out: [2]f64 = undefined;
    var half: [2]f64 = undefined;
    var scratch: [6]f64 = undefined;
    mean.gyromidpoint(1, &points, &.{ 2, 2 }, &out, &scratch);
    poincare.geodesic(1, points[0..2], points[2..], 0.5, &half);
    for (half, out) |want, got| try testing.expectApproxEqRel(want, got, 1e-12);
}
