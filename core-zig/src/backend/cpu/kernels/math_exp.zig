//! Exponentials and what is made of them: exp, expm1, tanh, sigmoid, silu.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");
const avx512 = @import("math_avx512.zig");
const tables = @import("math_tables.zig");

const Element = float.Element;
const Format = float.Format;
const Int = float.Int;
const splat = float.splat;
const mul_add = simd.mul_add;

/// ln 2, negated, in two parts: products of the first with any exponent are exact.
fn minus_ln2(comptime T: type) [2]T {
    return if (T == f32)
        .{ -0.693359375, 2.12194440054690583e-4 }
    else
        .{ -0x1.62e42fefa3800p-1, -0x1.ef35793c76730p-45 };
}

/// `x` in units of ln 2, rounded to an integer n and held as n + bias + round_magic: shifting
/// its bits left by the mantissa's width then makes 2^n, with no conversion and no addition.
inline fn shifted_exponent(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    return mul_add(V, x, splat(V, 1.44269504088896340736), splat(V, biased_magic(Element(V))));
}

fn biased_magic(comptime T: type) T {
    return Format(T).round_magic + Format(T).bias;
}

/// x - n ln 2.
inline fn remainder_of(x: anytype, n: @TypeOf(x)) @TypeOf(x) {
    const V = @TypeOf(x);
    const parts = comptime minus_ln2(Element(V));
    return mul_add(V, n, splat(V, parts[1]), mul_add(V, n, splat(V, parts[0]), x));
}

/// exp(r) - 1 for |r| <= ln 2 / 2.
inline fn expm1_reduced(r: anytype) @TypeOf(r) {
    const V = @TypeOf(r);
    const p = if (Element(V) == f32) float.polynomial(r, &.{
        4.999999404e-01, 1.666651517e-01, 4.166845605e-02, 8.369418792e-03, 1.381314243e-03,
    }) else float.polynomial(r, &.{
        5.00000000000001221e-01, 1.66666666666663854e-01, 4.16666666665191504e-02,
        8.33333333350765731e-03, 1.38888889469198436e-03, 1.98412694861718590e-04,
        2.48014893523863630e-05, 2.75575971768420974e-06, 2.76316873055580411e-07,
        2.49989959002488107e-08,
    });
    return mul_add(V, r * r, p, r);
}

/// e^x where the result is a normal number, or `x` NaN; anything elsewhere.
inline fn exp_normal(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const shifted = shifted_exponent(x);
    const scale: V = @bitCast(float.bits_of(shifted) << @splat(Format(T).mantissa_bits));
    const q = expm1_reduced(remainder_of(x, shifted - splat(V, biased_magic(T))));
    return mul_add(V, scale, q, scale);
}

/// Largest |x| for which exp(x) and exp(-x) are normal numbers.
fn normal_limit(comptime T: type) comptime_float {
    return if (T == f32) 87.3 else 708.3;
}

/// e^x. f32: 0.98 ulp, f64: 1.03 ulp; results below the normal range are rounded to subnormals.
pub inline fn exp(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const is_usual = @abs(x) <= splat(V, normal_limit(Element(V)));
    if (!@reduce(.And, is_usual)) {
        @branchHint(.unlikely);
        return exp_any(x);
    }
    return exp_normal(x);
}

/// e^x for the whole range: 2^n is applied in two steps, so that subnormal results are rounded
/// once and the top of the range is reached.
inline fn exp_any(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const limits: [2]T = if (T == f32) .{ -104, 89 } else .{ -746, 710 };
    const inside = float.at_least(float.at_most(x, limits[1]), limits[0]);
    const shifted = shifted_exponent(inside);
    const magic = splat(V, biased_magic(T));
    const n = float.bits_of(shifted) -% float.bits_of(magic);
    const half = n >> @splat(1);
    const first = float.power_of_two(V, half);
    const q = expm1_reduced(remainder_of(inside, shifted - magic));
    return mul_add(V, first, q, first) * float.power_of_two(V, n -% half);
}

/// e^x for `x <= 0`, flushed to zero where it would be subnormal: no branch, the cheapest form,
/// for sums of many terms (softmax). NaN stays NaN.
pub inline fn exp_flushed(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const limit = -normal_limit(T);
    return @select(T, x < splat(V, limit), splat(V, 0), exp_normal(float.at_least(x, limit)));
}

/// e^x - 1 without cancellation near zero. f32: 1.01 ulp, f64: 1.2 ulp.
pub inline fn expm1(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const limits: [2]T = if (T == f32) .{ -18, 89 } else .{ -38, 710 };
    const inside = float.at_least(float.at_most(x, limits[1]), limits[0]);
    const magic = splat(V, biased_magic(T));
    // Up to 1/2 nothing is subtracted: 2^n (1 + q) - 1 with n = 1 would lose a bit there.
    const is_small = @abs(inside) < splat(V, 0.5);
    const shifted = @select(T, is_small, magic, shifted_exponent(inside));
    const r = remainder_of(inside, shifted - magic);
    const p = if (T == f32) float.polynomial(r, &.{
        5.000000000e-01, 1.666666716e-01, 4.166666791e-02, 8.333137259e-03, 1.388853765e-03,
        1.997508662e-04, 2.497161586e-05,
    }) else float.polynomial(r, &.{
        5.00000000000000000e-01, 1.66666666666666657e-01, 4.16666666666676982e-02,
        8.33333333333354312e-03, 1.38888888885603545e-03, 1.98412698407997556e-04,
        2.48015877493258411e-05, 2.75573197188449697e-06, 2.75570228591135035e-07,
        2.50518406983327302e-08, 2.09708487133926036e-09, 1.61311127843190533e-10,
    });
    const q = mul_add(V, r * r, p, r);
    // Half of 2^n is used, so that n = 128 (1024) at the top of the range still has a scale.
    const n_less_one = float.bits_of(shifted) -% float.bits_of(magic) -% @as(Int(V), @splat(1));
    const scale = float.power_of_two(V, n_less_one);
    const half = splat(V, 0.5);
    const high = scale - half;
    const low = (scale - high) - half; // nonzero only where 1/2 is the last bit of `scale`
    const y = high + mul_add(V, scale, q, low);
    return float.or_sign(@select(T, is_small, q, y + y), x);
}

/// Hyperbolic tangent. f32: 0.98 ulp (1.03 without a fused multiply), f64: 2.4 ulp.
pub inline fn tanh(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const one = splat(V, 1);
    const two = splat(V, 2);
    const a = @abs(x);
    if (T == f64) {
        const e = expm1(float.at_most(a + a, 44));
        return float.or_sign(e / (e + two), x);
    }
    if (comptime avx512.serves(V)) return float.or_sign(tanh_looked_up(a), x);
    const z = a * a;
    const small = mul_add(V, z * a, float.polynomial(z, &.{
        -3.333329558e-01, 1.333234459e-01, -5.387980118e-02, 2.148665860e-02,
        -7.946107537e-03, 2.301365836e-03, -3.584523802e-04,
    }), a);
    const large = one - two / (exp_normal(float.at_most(a + a, 20)) + one);
    return float.or_sign(@select(T, a >= splat(V, 0.92), large, small), x);
}

/// tanh of f32 magnitudes from a table of polynomials, one for each quarter of an octave. 0.98 ulp.
inline fn tanh_looked_up(a: anytype) @TypeOf(a) {
    const V = @TypeOf(a);
    const columns = &tables.tanh_columns;
    const inside = float.at_most(a, 15);
    const bits: float.With(V, u32) = @bitCast(inside);
    const first: float.With(V, u32) = @splat(492); // 2^-4; the entries below it are those of 0
    const index = @max(bits >> @splat(21), first);
    const t = inside - avx512.lookup(&columns[0], index);
    var sum = avx512.lookup(&columns[columns.len - 1], index);
    comptime var degree = columns.len - 2;
    inline while (degree > 0) : (degree -= 1) sum = mul_add(V, sum, t, avx512.lookup(&columns[degree], index));
    return sum;
}

/// 1 / (1 + e^-x), never overflowing, exact into the subnormals. f32: 2.3 ulp, f64: 2.3 ulp.
pub inline fn sigmoid(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const one = splat(V, 1);
    const e = exp(-@abs(x));
    return @select(T, x < splat(V, 0), e, one) / (one + e);
}

/// x sigmoid(x). 3 ulp down to where e^x is subnormal. -infinity gives -0.
pub inline fn silu(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const s = sigmoid(x);
    const y = x * s;
    return @select(Element(V), x == splat(V, -std.math.inf(Element(V))), splat(V, -0.0), y);
}

/// Hyperbolic sine. f32: 0.6 ulp (computed in f64), f64: 2.2 ulp.
pub inline fn sinh(x: anytype) @TypeOf(x) {
    return if (Element(@TypeOf(x)) == f32) float.through_f64(x, sinh_wide) else sinh_wide(x);
}

inline fn sinh_wide(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const a = @abs(x);
    const half = splat(V, 0.5);
    const e = expm1(float.at_most(a, 709));
    const usual = half * (e + e / (e + splat(V, 1)));
    // e^(a/2) squared reaches the last 0.7 before the result itself overflows.
    const root = exp(half * a);
    return float.or_sign(@select(f64, a > splat(V, 709), half * root * root, usual), x);
}

/// Hyperbolic cosine. f32: 0.6 ulp (computed in f64), f64: 1.5 ulp.
pub inline fn cosh(x: anytype) @TypeOf(x) {
    return if (Element(@TypeOf(x)) == f32) float.through_f64(x, cosh_wide) else cosh_wide(x);
}

inline fn cosh_wide(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const a = @abs(x);
    const half = splat(V, 0.5);
    const e = exp(float.at_most(a, 709));
    const usual = mul_add(V, half, e, half / e);
    const root = exp(half * a);
    return @select(f64, a > splat(V, 709), half * root * root, usual);
}
