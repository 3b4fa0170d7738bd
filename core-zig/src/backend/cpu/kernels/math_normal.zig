//! The normal distribution: erf and the activations made of it.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");
const exponential = @import("math_exp.zig");

const Element = float.Element;
const splat = float.splat;
const mul_add = simd.mul_add;

/// The normal distribution's tail Phi(-a) for a >= 0, with a small relative error all the way
/// down: exp(-a^2 / 2) times a polynomial in (a - k) / (a + k).
inline fn tail(a: anytype) @TypeOf(a) {
    const V = @TypeOf(a);
    const T = Element(V);
    const k: T = if (T == f32) 3 else 5;
    const limit: T = if (T == f32) 15 else 39;
    const b = float.at_most(a, limit);
    const t = (b - splat(V, k)) / (b + splat(V, k));
    const p = if (T == f32) float.polynomial(t, &.{
        1.215139478e-01, -2.064026147e-01, 1.232250407e-01,  -4.621326178e-02, 6.131942384e-03,
        2.904387424e-03, -9.832881624e-04, -3.390129132e-04, 1.150136450e-04,  5.316195893e-05,
    }) else float.polynomial(t, &.{
        7.69193049750062918e-02,  -1.43457555264011966e-01, 1.16068811886003292e-01,
        -8.08838772641272546e-02, 4.78553522841699830e-02,  -2.34139004876958226e-02,
        8.99137055059101922e-03,  -2.37884435665649359e-03, 2.19550737613301977e-04,
        1.34276843257726545e-04,  -6.04274827645285919e-05, 9.61306096303787198e-07,
        6.64442121506671046e-06,  -1.27007479792402705e-06, -6.75078699047971843e-07,
        2.43343471990083840e-07,  7.71072581996773497e-08,  -3.91627060322227582e-08,
        -1.09941060297270379e-08, 5.68473827706265739e-09,  1.82418487415157791e-09,
        -5.68103948790467196e-10, -2.31007584482020542e-10,
    });
    // The rounding of a^2 / 2 would show 100 times in the exponential; put it back.
    const half = splat(V, 0.5);
    const square = b * b;
    const rounding = if (simd.has_fma) @mulAdd(V, b, b, -square) else rounding: {
        const splitter = splat(V, if (T == f32) 0x1p12 + 1 else 0x1p27 + 1);
        const high = splitter * b - (splitter * b - b);
        const low = b - high;
        break :rounding ((high * high - square) + splat(V, 2) * high * low) + low * low;
    };
    const e = exponential.exp(-half * square);
    return mul_add(V, e, -half * rounding, e) * p;
}

/// The error function. f32: 2.3 ulp, f64: 3 ulp.
pub inline fn erf(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const a = @abs(x);
    const z = a * a;
    const p = if (T == f32) float.polynomial(z, &.{
        1.283791671e-01,  -3.761263788e-01, 1.128378808e-01, -2.686563507e-02, 5.220454186e-03,
        -8.428288274e-04, 9.990169929e-05,
    }) else float.polynomial(z, &.{
        1.28379167095512574e-01,  -3.76126389031834762e-01, 1.12837916709342401e-01,
        -2.68661706390239466e-02, 5.22397753456712785e-03,  -8.54831923962537138e-04,
        1.20549259693510661e-04,  -1.49124234751228802e-05, 1.62003795611989835e-06,
        -1.34463825727392038e-07,
    });
    const small = mul_add(V, a, p, a);
    const large = splat(V, 1) - splat(V, 2) * tail(a * splat(V, std.math.sqrt2));
    return float.or_sign(@select(T, a > splat(V, 0.65), large, small), x);
}

/// x Phi(x), Phi the normal distribution function. 4 ulp for x > -3, then growing to 13 (f32) and
/// 24 (f64) where the result itself leaves the normal range.
pub inline fn gelu(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const a = @abs(x);
    const lost = float.at_most(a, std.math.floatMax(T)) * tail(a);
    return float.or_sign(@select(T, x < splat(V, 0), splat(V, 0), x) - lost, x);
}

/// The tanh form of gelu, x sigmoid(2 sqrt(2 / pi) (x + 0.044715 x^3)): a few ulp near zero, and
/// in the tail as many more as the sigmoid's argument is large.
pub inline fn gelu_tanh(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    // Past 25 the sigmoid is 0 or 1 even in f64, and the cube must not overflow.
    const b = float.at_least(float.at_most(x, 50), -50);
    const slope = mul_add(V, b * b, splat(V, 0.0713548162726002527220), splat(V, 1.595769121605730711759));
    const y = x * exponential.sigmoid(b * slope);
    return @select(T, x == splat(V, -std.math.inf(T)), splat(V, -0.0), y);
}
