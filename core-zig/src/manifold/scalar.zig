//! Scalars that carry their partial derivatives, sums over rows, and the smooth functions the
//! geometry is made of.
//!
//! Every map of the manifolds is a sum of its input vectors with coefficients that depend on a
//! few inner products only. So each coefficient is written once, over `Dual(n)`: with n = 0 it is
//! a plain number, with n = the number of inner products it brings its own gradient, and no
//! derivative of a long formula is ever written by hand.

const std = @import("std");
const boundary = @import("boundary.zig");

const assert = std.debug.assert;

pub fn Dual(comptime count: usize) type {
    return struct {
        const Self = @This();

        value: f64,
        partial: [count]f64 = @splat(0),

        pub fn constant(value: f64) Self {
            return .{ .value = value };
        }

        /// The independent variable number `index`; with no variables, a constant.
        pub fn variable(value: f64, index: usize) Self {
            var self: Self = .{ .value = value };
            if (count > 0) self.partial[index] = 1;
            return self;
        }

        /// The same quantity with a value that was computed in a more accurate way.
        pub fn with_value(self: Self, value: f64) Self {
            return .{ .value = value, .partial = self.partial };
        }

        pub fn add(a: Self, b: Self) Self {
            var sum: Self = .{ .value = a.value + b.value };
            inline for (0..count) |k| sum.partial[k] = a.partial[k] + b.partial[k];
            return sum;
        }

        pub fn sub(a: Self, b: Self) Self {
            var difference: Self = .{ .value = a.value - b.value };
            inline for (0..count) |k| difference.partial[k] = a.partial[k] - b.partial[k];
            return difference;
        }

        pub fn mul(a: Self, b: Self) Self {
            var product: Self = .{ .value = a.value * b.value };
            inline for (0..count) |k| product.partial[k] = a.partial[k] * b.value + a.value * b.partial[k];
            return product;
        }

        pub fn div(a: Self, b: Self) Self {
            const inverse = 1 / b.value;
            var quotient: Self = .{ .value = a.value / b.value };
            inline for (0..count) |k| quotient.partial[k] = (a.partial[k] - quotient.value * b.partial[k]) * inverse;
            return quotient;
        }

        pub fn scale(a: Self, factor: f64) Self {
            return a.chain(a.value * factor, factor);
        }

        pub fn shift(a: Self, amount: f64) Self {
            return a.chain(a.value + amount, 1);
        }

        /// f(a), given f's value and slope there.
        pub fn chain(a: Self, value: f64, slope: f64) Self {
            var outer: Self = .{ .value = value };
            inline for (0..count) |k| outer.partial[k] = slope * a.partial[k];
            return outer;
        }

        pub fn sqrt(a: Self) Self {
            const root = @sqrt(a.value);
            return a.chain(root, if (count > 0) 0.5 / root else 0);
        }

        pub fn asinhc(a: Self) Self {
            return a.chain(asinhc_of(a.value), if (count > 0) asinhc_slope(a.value) else 0);
        }

        pub fn tanhc(a: Self) Self {
            return a.chain(tanhc_of(a.value), if (count > 0) tanhc_slope(a.value) else 0);
        }

        pub fn sech_sq(a: Self) Self {
            const value = sech_sq_of(a.value);
            return a.chain(value, if (count > 0) -tanhc_of(a.value) * value else 0);
        }

        pub fn sinhc(a: Self) Self {
            return a.chain(sinhc_of(a.value), if (count > 0) sinhc_slope(a.value) else 0);
        }

        pub fn cosh_root(a: Self) Self {
            return a.chain(std.math.cosh(@sqrt(a.value)), if (count > 0) sinhc_of(a.value) / 2 else 0);
        }

        /// asinh(sqrt(a)). Its slope at 0 is infinite; 0 is what a distance wants there.
        pub fn asinh_root(a: Self) Self {
            const root = @sqrt(a.value);
            const slope = if (root == 0) 0 else 0.5 / (root * @sqrt(1 + a.value));
            return a.chain(std.math.asinh(root), slope);
        }
    };
}

/// asinh(r) / r for r = sqrt(t).
pub fn asinhc_of(t: f64) f64 {
    const root = @sqrt(t);
    return if (root == 0) 1 else std.math.asinh(root) / root;
}

fn asinhc_slope(t: f64) f64 {
    if (t < boundary.series_argument_max) return series_slope(&.{
        -1.0 / 6.0,           3.0 / 40.0,      -5.0 / 112.0,     35.0 / 1152.0,
        -63.0 / 2816.0,       231.0 / 13312.0, -143.0 / 10240.0, 6435.0 / 557056.0,
        -12155.0 / 1245184.0,
    }, t);
    return (1 / @sqrt(1 + t) - asinhc_of(t)) / (2 * t);
}

/// tanh(r) / r for r = sqrt(t).
pub fn tanhc_of(t: f64) f64 {
    const root = @sqrt(t);
    return if (root == 0) 1 else std.math.tanh(root) / root;
}

fn tanhc_slope(t: f64) f64 {
    if (t < boundary.series_argument_max) return series_slope(&.{
        -1.0 / 3.0,         2.0 / 15.0,          -17.0 / 315.0,           62.0 / 2835.0,
        -1382.0 / 155925.0, 21844.0 / 6081075.0, -929569.0 / 638512875.0, 6404582.0 / 10854718875.0,
    }, t);
    return (sech_sq_of(t) - tanhc_of(t)) / (2 * t);
}

/// 1 - tanh(r)^2 for r = sqrt(t), without the cancellation.
pub fn sech_sq_of(t: f64) f64 {
    const q = @exp(-2 * @sqrt(t));
    return 4 * q / ((1 + q) * (1 + q));
}

/// sinh(r) / r for r = sqrt(t).
pub fn sinhc_of(t: f64) f64 {
    const root = @sqrt(t);
    return if (root == 0) 1 else std.math.sinh(root) / root;
}

fn sinhc_slope(t: f64) f64 {
    if (t < boundary.series_argument_max) return series_slope(&.{
        1.0 / 6.0, 1.0 / 120.0, 1.0 / 5040.0, 1.0 / 362880.0, 1.0 / 39916800.0, 1.0 / 6227020800.0,
    }, t);
    return (std.math.cosh(@sqrt(t)) - sinhc_of(t)) / (2 * t);
}

/// Slope at `t` of 1 + coefficients[0] t + coefficients[1] t^2 + ...
fn series_slope(coefficients: []const f64, t: f64) f64 {
    var slope: f64 = 0;
    var k = coefficients.len;
    while (k > 0) : (k -= 1) slope = slope * t + coefficients[k - 1] * @as(f64, @floatFromInt(k));
    return slope;
}

/// r coth(r): the growth of a geodesic sphere, the largest eigenvalue of the Hessian of d^2 / 2.
pub fn r_coth_r(r: f64) f64 {
    return if (r < 1e-4) 1 + r * r / 3 else r / std.math.tanh(r);
}

pub fn dot(x: []const f64, y: []const f64) f64 {
    assert(x.len == y.len);
    var sum: f64 = 0;
    for (x, y) |a, b| sum += a * b;
    return sum;
}

/// |x + sign y|^2, each difference taken before it is squared.
pub fn sum_sq(x: []const f64, sign: f64, y: []const f64) f64 {
    assert(x.len == y.len);
    var sum: f64 = 0;
    for (x, y) |a, b| sum += (a + sign * b) * (a + sign * b);
    return sum;
}

/// 1, or less for a tangent vector so long that its square would overflow. The maps of so long a
/// vector have saturated, so using the shorter one in its place changes nothing.
pub fn shortening(v: []const f64) f64 {
    if (dot(v, v) <= boundary.tangent_sq_max) return 1;
    var largest: f64 = 0;
    for (v) |vi| largest = @max(largest, @abs(vi));
    return @sqrt(boundary.tangent_sq_max / @as(f64, @floatFromInt(v.len))) / largest;
}

/// |shorten v|^2.
pub fn shortened_sq(v: []const f64, shorten: f64) f64 {
    var sum: f64 = 0;
    for (v) |vi| sum += (shorten * vi) * (shorten * vi);
    return sum;
}

/// 1 - c|x|^2, right to the last digits of its own value, however near the rim the point is.
pub fn gap_of(c: f64, x: []const f64) f64 {
    const gap = 1 - c * dot(x, x);
    if (gap > boundary.gap_compensate) return gap;
    // Twice the digits: every product and every sum with its rounding error beside it.
    var high: f64 = 0;
    var low: f64 = 0;
    for (x) |entry| {
        const square = two_product(entry, entry);
        const sum = high + square.value;
        const part = sum - high;
        low += ((high - (sum - part)) + (square.value - part)) + square.tail;
        high = sum;
    }
    const scaled = two_product(c, high);
    return @max(((1 - scaled.value) - scaled.tail) - c * low, boundary.gap_floor);
}

const Split = struct { value: f64, tail: f64 };

/// a * b as a rounded product and its exact rounding error (Dekker 1971): no fused
/// multiply-add, which is a library call on the baseline CPU.
fn two_product(a: f64, b: f64) Split {
    const a_high = upper_half(a);
    const a_low = a - a_high;
    const b_high = upper_half(b);
    const b_low = b - b_high;
    const value = a * b;
    return .{ .value = value, .tail = ((a_high * b_high - value) + a_high * b_low + a_low * b_high) + a_low * b_low };
}

/// `a` with the lower half of its digits cleared.
fn upper_half(a: f64) f64 {
    const bits: u64 = @bitCast(a);
    return @bitCast(bits & ~@as(u64, (1 << 27) - 1));
}

test "gap: a point 1e-13 from the rim keeps twelve digits of 1 - |x|^2" {
    const x = [_]f64{ 0.6 * (1 - 1e-13), 0.8 * (1 - 1e-13) };
    // f128 holds the squares of f64 numbers exactly.
    const wide = 1 - (@as(f128, x[0]) * x[0] + @as(f128, x[1]) * x[1]);
    try std.testing.expectApproxEqRel(@as(f64, @floatCast(wide)), gap_of(1, &x), 1e-12);
    const far = 1 - 4 * (@as(f128, x[0] / 2) * (x[0] / 2) + @as(f128, x[1] / 2) * (x[1] / 2));
    try std.testing.expectApproxEqRel(@as(f64, @floatCast(far)), gap_of(4, &.{ x[0] / 2, x[1] / 2 }), 1e-12);
}

test "slopes: series and difference quotient meet where one takes over from the other" {
    const t = boundary.series_argument_max;
    inline for (.{ asinhc_slope, tanhc_slope, sinhc_slope }) |slope| {
        const below = slope(t * (1 - 1e-15));
        const above = slope(t * (1 + 1e-15));
        try std.testing.expectApproxEqRel(above, below, 2e-13);
    }
}
