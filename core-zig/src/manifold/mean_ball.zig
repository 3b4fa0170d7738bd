//! What the means in the Poincare ball do with each of many points, seen from one base: a step towards it,
//! added up. The formulas are those of `poincare.log` and `poincare.distance`; here each point is read
//! twice, the base's part is left to the end, and sums run in vectors.

const std = @import("std");
const boundary = @import("boundary.zig");
const scalar = @import("scalar.zig");

const lanes = 8;
const V = @Vector(lanes, f64);

/// `scalar.gap_of`, its usual sum in vectors.
pub fn gap_of(c: f64, x: []const f64) f64 {
    var squares: V = @splat(0);
    var rest: f64 = 0;
    var i: usize = 0;
    while (i + lanes <= x.len) : (i += lanes) {
        const part: V = x[i..][0..lanes].*;
        squares += part * part;
    }
    for (x[i..]) |entry| rest += entry * entry;
    const gap = 1 - c * (total_of(squares) + rest);
    return if (gap > boundary.gap_compensate) gap else scalar.gap_of(c, x);
}

/// Adds share * log_base(point) to `sum`, but for a multiple of the base that is added to `along_base`; the
/// distance from the base. `gap` is 1 - c |base|^2.
pub fn add_log(c: f64, base: []const f64, gap: f64, point: []const f64, share: f64, sum: []f64, along_base: *f64) f64 {
    const pair: Pair = .of(c, base, gap, point);
    const angle = std.math.asinh(@sqrt(pair.half_sinh_sq));
    const ratio = if (angle == 0) 1 else angle / @sqrt(pair.half_sinh_sq);
    pair.add(share * ratio, base, point, sum, along_base);
    return 2 / @sqrt(c) * angle;
}

/// The same for sinh(angle) / angle times log_base(point), with angle = sqrt(c) times the distance: the space
/// part of the point on the hyperboloid that has the base as its lowest point. Returns its time part.
pub fn add_sinh(c: f64, base: []const f64, gap: f64, point: []const f64, share: f64, sum: []f64, along_base: *f64) f64 {
    const pair: Pair = .of(c, base, gap, point);
    pair.add(share * @sqrt(1 + pair.half_sinh_sq), base, point, sum, along_base);
    return 1 + 2 * pair.half_sinh_sq;
}

/// The sum of a vector's lanes, by halves: `@reduce` adds them one after the other.
inline fn total_of(v: V) f64 {
    const all: [lanes]f64 = v;
    const four = @as(@Vector(4, f64), all[0..4].*) + @as(@Vector(4, f64), all[4..8].*);
    return (four[0] + four[2]) + (four[1] + four[3]);
}

/// What two points have to do with each other.
const Pair = struct {
    /// sinh^2 of half the angle between them.
    half_sinh_sq: f64,
    /// log_base(point) = asinh(s) / s * factor * (gap (point - base) - g base), s = sqrt(half_sinh_sq).
    factor: f64,
    gap: f64,
    g: f64,

    fn of(c: f64, base: []const f64, gap: f64, point: []const f64) Pair {
        var squares: [2]V = @splat(@splat(0));
        var rest: [2]f64 = @splat(0);
        var i: usize = 0;
        while (i + lanes <= point.len) : (i += lanes) {
            const x: V = point[i..][0..lanes].*;
            const difference = x - @as(V, base[i..][0..lanes].*);
            squares[0] += x * x;
            squares[1] += difference * difference;
        }
        for (point[i..], base[i..]) |x, b| {
            rest[0] += x * x;
            rest[1] += (x - b) * (x - b);
        }
        const own = 1 - c * (total_of(squares[0]) + rest[0]);
        const point_gap = if (own > boundary.gap_compensate) own else scalar.gap_of(c, point);
        const g = c * (total_of(squares[1]) + rest[1]);
        const gaps = gap * point_gap;
        return .{ .half_sinh_sq = g / gaps, .factor = gap / (@sqrt(gaps) * @sqrt(g + gaps)), .gap = gap, .g = g };
    }

    fn add(pair: *const Pair, share: f64, base: []const f64, point: []const f64, sum: []f64, along_base: *f64) void {
        const factor = share * pair.factor;
        along_base.* -= factor * pair.g;
        const along: V = @splat(factor * pair.gap);
        var i: usize = 0;
        while (i + lanes <= point.len) : (i += lanes) {
            const difference = @as(V, point[i..][0..lanes].*) - @as(V, base[i..][0..lanes].*);
            sum[i..][0..lanes].* = @as(V, sum[i..][0..lanes].*) + along * difference;
        }
        for (sum[i..], point[i..], base[i..]) |*entry, x, b| entry.* += factor * pair.gap * (x - b);
    }
};
