//! Circular functions: sin, cos, tan, atan2. f32 is computed in f64, where its rounding errors do
//! not show; only the polynomials are shorter.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");

const Element = float.Element;
const Int = float.Int;
const splat = float.splat;
const mul_add = simd.mul_add;

const Function = enum { sin, cos, tan };

/// Up to here pi/2 in three parts reduces exactly enough; beyond, each lane asks libm, which
/// carries the thousand bits of pi that it takes.
const reduction_limit = 0x1p20;

/// Sine of radians. f32: 0.6 ulp, f64: 2 ulp.
pub inline fn sin(x: anytype) @TypeOf(x) {
    return circular(x, .sin);
}

/// Cosine of radians. f32: 0.6 ulp, f64: 2 ulp.
pub inline fn cos(x: anytype) @TypeOf(x) {
    return circular(x, .cos);
}

/// Tangent of radians. f32: 0.8 ulp, f64: 3.2 ulp.
pub inline fn tan(x: anytype) @TypeOf(x) {
    return circular(x, .tan);
}

inline fn circular(x: anytype, comptime function: Function) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const is_usual = @abs(x) <= splat(V, reduction_limit);
    if (!@reduce(.And, is_usual)) {
        @branchHint(.unlikely);
        return each_lane(x, function);
    }
    if (T == f64) return circular_reduced(x, function, false);
    const wide: float.With(V, f64) = @floatCast(x);
    return @floatCast(circular_reduced(wide, function, true));
}

fn each_lane(x: anytype, comptime function: Function) @TypeOf(x) {
    const V = @TypeOf(x);
    const count = @typeInfo(V).vector.len;
    var values: [count]Element(V) = x;
    for (&values) |*value| value.* = switch (function) {
        .sin => @sin(value.*),
        .cos => @cos(value.*),
        .tan => @tan(value.*),
    };
    return values;
}

inline fn circular_reduced(x: anytype, comptime function: Function, comptime short: bool) @TypeOf(x) {
    const V = @TypeOf(x);
    const magic = splat(V, float.Format(f64).round_magic);
    const shifted = mul_add(V, x, splat(V, 2.0 / std.math.pi), magic);
    const n = shifted - magic;
    // pi/2 as 33 + 33 + 53 bits: multiples of the first two by n < 2^20 are exact.
    var r = mul_add(V, n, splat(V, -0x1.921fb544p0), x);
    r = mul_add(V, n, splat(V, -0x1.0b4611a6p-34), r);
    r = mul_add(V, n, splat(V, -0x1.3198a2e037073p-69), r);
    const z = r * r;
    const sine = mul_add(V, z * r, float.polynomial(z, if (short) &.{
        -1.66666666416067838e-01, 8.33332938357539930e-03, -1.98393340837486865e-04, 2.71830424840127343e-06,
    } else &.{
        -1.66666666666666324e-01, 8.33333333332241313e-03,  -1.98412698298078077e-04,
        2.75573136919156784e-06,  -2.50507581150145998e-08, 1.58967956540546534e-10,
    }), r);
    const quartic = z * z * float.polynomial(z, if (short) &.{
        4.16666468545993582e-02, -1.38873669100095850e-03, 2.44383794917427064e-05,
    } else &.{
        4.16666666666666019e-02,  -1.38888888888741248e-03, 2.48015872894825163e-05,
        -2.75573143524076746e-07, 2.08757232809380270e-09,  -1.13596480942387360e-11,
    });
    const one = splat(V, 1);
    const half_square = splat(V, 0.5) * z;
    const near_one = one - half_square;
    const cosine = near_one + (((one - near_one) - half_square) + quartic);

    const I = Int(V);
    const quadrant = float.bits_of(shifted) +% @as(I, @splat(if (function == .cos) 1 else 0));
    const is_odd = (quadrant & @as(I, @splat(1))) != @as(I, @splat(0));
    const lead = @select(f64, is_odd, cosine, sine);
    if (function == .tan) {
        const quotient = lead / @select(f64, is_odd, -sine, cosine);
        return @select(f64, x == splat(V, 0), x, quotient);
    }
    const flip: I = (quadrant & @as(I, @splat(2))) << @splat(62);
    const y: V = @bitCast(float.bits_of(lead) ^ flip);
    return if (function == .sin) @select(f64, x == splat(V, 0), x, y) else y;
}

/// The angle of the point (x, y), in (-pi, pi], with the signs and zeros of C. f32: 0.6 ulp,
/// f64: 2 ulp.
pub inline fn atan2(y: anytype, x: @TypeOf(y)) @TypeOf(y) {
    const V = @TypeOf(y);
    if (Element(V) == f64) return atan2_wide(y, x, false);
    const W = float.With(V, f64);
    return @floatCast(atan2_wide(@as(W, @floatCast(y)), @as(W, @floatCast(x)), true));
}

inline fn atan2_wide(y: anytype, x: @TypeOf(y), comptime short: bool) @TypeOf(y) {
    const V = @TypeOf(y);
    const infinity = splat(V, std.math.inf(f64));
    const zero = splat(V, 0);
    const one = splat(V, 1);
    var a = @abs(x);
    var b = @abs(y);
    const is_corner = (a == infinity) & (b == infinity);
    a = @select(f64, is_corner, one, a);
    b = @select(f64, is_corner, one, b);
    const is_steep = b > a;
    var large = @select(f64, is_steep, b, a);
    var small = @select(f64, is_steep, a, b);
    const shrink = @select(f64, large > splat(V, 0x1p1000), splat(V, 0x1p-100), one);
    large *= shrink;
    small *= shrink;
    // Above tan(pi/8) turn by pi/4: one division serves both cases.
    const is_turned = small > large * splat(V, 0.41421356237309503);
    const numerator = @select(f64, is_turned, small - large, small);
    const denominator = @select(f64, is_turned, small + large, large);
    const is_origin = (large == zero) | (large == infinity) & (small < infinity);
    const t = @select(f64, is_origin, zero, numerator / denominator);
    const z = t * t;
    const p = z * float.polynomial(z, if (short) &.{
        -3.33333325137168679e-01, 1.99999051020890106e-01,  -1.42820395047008691e-01,
        1.10450599848115602e-01,  -8.47820937618191245e-02, 4.74784949370530215e-02,
    } else &.{
        -3.33333333333331983e-01, 1.99999999999539990e-01,  -1.42857142802397197e-01,
        1.11111107856777733e-01,  -9.09089782269257435e-02, 7.69206138395345379e-02,
        -6.66311741824830578e-02, 5.84798674704679264e-02,  -5.03974314640090043e-02,
        3.80756613248676642e-02,  -1.79193060408125680e-02,
    });
    // The multiples of pi/4 carry their low parts, added with the small terms.
    const is_left = (float.bits_of(x) < @as(Int(V), @splat(0)));
    const eighth = @select(f64, is_turned, one, zero);
    const unturned = turned_angle(eighth, t, p);
    const half = @select(f64, is_steep, from_multiple(2, unturned), unturned);
    const whole = @select(f64, is_left, from_multiple(4, half), half);
    const angle = @select(f64, (x == x) & (y == y), whole, x + y);
    return float.or_sign(angle, y);
}

const quarter_pi = [2]f64{ 0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55 };

/// eighth pi/4 + t + t p.
inline fn turned_angle(eighth: anytype, t: @TypeOf(eighth), p: @TypeOf(eighth)) @TypeOf(eighth) {
    const V = @TypeOf(eighth);
    const tail = mul_add(V, t, p, eighth * splat(V, quarter_pi[1]));
    return mul_add(V, eighth, splat(V, quarter_pi[0]), t + tail);
}

/// multiple pi/4 - angle.
inline fn from_multiple(comptime multiple: f64, angle: anytype) @TypeOf(angle) {
    const V = @TypeOf(angle);
    return splat(V, multiple * quarter_pi[0]) - (angle - splat(V, multiple * quarter_pi[1]));
}
