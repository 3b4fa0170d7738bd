//! Logarithms and inverse hyperbolic functions: log, log1p, atanh, asinh, acosh, softplus.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");
const avx512 = @import("math_avx512.zig");
const tables = @import("math_tables.zig");
const exponential = @import("math_exp.zig");

const Element = float.Element;
const Format = float.Format;
const Int = float.Int;
const splat = float.splat;
const mul_add = simd.mul_add;

const ln2 = 0.693147180559945309417;

/// ln 2 in two parts; multiples of the first by any exponent are exact.
fn ln2_parts(comptime T: type) [2]T {
    return if (T == f32) .{ 0.693359375, -2.12194440054690583e-4 } else .{ 0x1.62e42fefa3800p-1, 0x1.ef35793c76730p-45 };
}

/// e ln 2 + log(1 + f) for f in [-1/4, 1/2).
inline fn log_sum(e: anytype, f: @TypeOf(e)) @TypeOf(e) {
    const V = @TypeOf(e);
    const T = Element(V);
    const parts = comptime ln2_parts(T);
    const tail = if (T == f32) tail: {
        const z = f * f;
        const p = float.polynomial(f, &.{
            3.333344758e-01, -2.500019670e-01, 1.999107003e-01, -1.664361209e-01,
            1.446779519e-01, -1.318847090e-01, 1.058563367e-01, -4.618192837e-02,
        });
        const cubic = mul_add(V, z * f, p, e * splat(V, parts[1]));
        break :tail mul_add(V, z, splat(V, -0.5), cubic);
    } else tail: {
        const s = f / (splat(V, 2) + f);
        const z = s * s;
        const half_square = splat(V, 0.5) * f * f;
        const p = z * float.polynomial(z, &.{
            6.66666666666727581e-01, 3.99999999961379693e-01, 2.85714293995484203e-01,
            2.22221381535064794e-01, 1.81863703315761904e-01, 1.52499030735058577e-01,
            1.53704126881936215e-01,
        });
        const inner = mul_add(V, s, half_square + p, e * splat(V, parts[1]));
        break :tail inner - half_square;
    };
    // e ln 2 + f as an exact sum of two numbers: the tail then costs a fraction of an ulp.
    const high = e * splat(V, parts[0]);
    const sum = high + f;
    return sum + ((f - (sum - high)) + tail);
}

/// Natural logarithm. f32: 0.88 ulp, f64: 0.88 ulp. Zeros give -infinity, negative numbers NaN.
pub inline fn log(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const F = Format(Element(V));
    if (comptime avx512.serves(V)) return log_looked_up(x);
    const is_normal = (x >= splat(V, F.min_normal)) & (x <= splat(V, F.max));
    if (!@reduce(.And, is_normal)) {
        @branchHint(.unlikely);
        return log_any(x);
    }
    return log_normal(x, splat(V, 0));
}

/// log of f32 from a table: with c near 1 / m, log(m 2^e) = e ln 2 - log c + log(1 + (m c - 1)). 0.81 ulp.
inline fn log_looked_up(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const m = avx512.mantissa(x);
    const e = avx512.exponent(x) - avx512.exponent(m);
    const index: float.With(V, u32) = @as(float.With(V, u32), @bitCast(m)) >> @splat(18);
    const r = mul_add(V, m, avx512.lookup(&tables.log_columns[0], index), splat(V, -1));
    const parts = comptime ln2_parts(f32);
    const high = mul_add(V, e, splat(V, parts[0]), avx512.lookup(&tables.log_columns[1], index)); // exact
    const low = mul_add(V, e, splat(V, parts[1]), r);
    const y = high + mul_add(V, r * r, float.polynomial(r, &tables.log_coefficients), low);
    // The exponents of 0 and infinity are infinite, and negative numbers have no mantissa.
    if (!@reduce(.And, y == y)) {
        @branchHint(.unlikely);
        const infinity = splat(V, std.math.inf(f32));
        return @select(f32, x == splat(V, 0), -infinity, @select(f32, x == infinity, infinity, y));
    }
    return y;
}

/// log(x) + extra ln 2 for positive normal numbers.
inline fn log_normal(x: anytype, extra: @TypeOf(x)) @TypeOf(x) {
    const split = split_mantissa(x);
    return log_sum(split.e + extra, split.f);
}

/// (1 + f) 2^e = x with f in [-1/4, 1/2), for positive normal numbers.
pub inline fn split_mantissa(x: anytype) struct { e: @TypeOf(x), f: @TypeOf(x) } {
    const V = @TypeOf(x);
    const e = exponent_of(x);
    const mantissa: V = @bitCast(float.bits_of(x) -% (e << @splat(Format(Element(V)).mantissa_bits)));
    return .{ .e = float.float_of(V, e), .f = mantissa - splat(V, 1) };
}

inline fn log_any(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const F = Format(T);
    const is_tiny = x < splat(V, F.min_normal);
    const lift: T = @as(T, 1 << (F.mantissa_bits + 1));
    const lifted = @select(T, is_tiny, x * splat(V, lift), x);
    const extra = @select(T, is_tiny, splat(V, -(F.mantissa_bits + 1)), splat(V, 0));
    var y = log_normal(lifted, extra);
    y = @select(T, x <= splat(V, F.max), y, x); // infinity and NaN
    y = @select(T, x == splat(V, 0), splat(V, -std.math.inf(T)), y);
    return @select(T, x < splat(V, 0), splat(V, std.math.nan(T)), y);
}

/// The exponent that leaves a mantissa in [3/4, 3/2), for positive normal numbers. With that
/// range the mantissa less one is exact in `log1p_usual` too.
inline fn exponent_of(x: anytype) Int(@TypeOf(x)) {
    const V = @TypeOf(x);
    const T = Element(V);
    const F = Format(T);
    const offset: Int(V) = @splat(@as(F.I, @bitCast(@as(T, 0.75))));
    const biased: Int(V) = @splat(F.bias << F.mantissa_bits);
    // Biased so that it is never negative: AVX2 has no arithmetic shift of 64-bit lanes.
    const shifted = (float.bits_of(x) -% offset) +% biased;
    return shift_right(V, shifted) -% @as(Int(V), @splat(F.bias));
}

inline fn shift_right(comptime V: type, n: Int(V)) Int(V) {
    const F = Format(Element(V));
    const U = float.With(V, if (Element(V) == f32) u32 else u64);
    return @bitCast(@as(U, @bitCast(n)) >> @splat(F.mantissa_bits));
}

/// log(1 + x), exact near zero. f32: 0.88 ulp, f64: 0.93 ulp.
pub inline fn log1p(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const is_usual = (x > splat(V, -1)) & (x < splat(V, 0x1p100));
    if (!@reduce(.And, is_usual)) {
        @branchHint(.unlikely);
        var y = @select(T, x < splat(V, 0x1p100), log1p_usual(x), log_any(x));
        y = @select(T, x == splat(V, -1), splat(V, -std.math.inf(T)), y);
        y = @select(T, x < splat(V, -1), splat(V, std.math.nan(T)), y);
        return @select(T, x == x, y, x);
    }
    return log1p_usual(x);
}

/// f and e with 1 + x = (1 + f) 2^e and f in [-1/4, 1/2), for x > -1 that is not huge.
///
/// The exponent is that of 1 + x, but the mantissa is made from x itself, so the rounding of
/// 1 + x is not lost: (1 + x) 2^-e - 1 = x 2^-e + (2^-e - 1), which is exact unless `e` is large.
pub inline fn reduce_log1p(x: anytype) struct { e: @TypeOf(x), f: @TypeOf(x) } {
    const V = @TypeOf(x);
    const e = exponent_of(splat(V, 1) + x);
    const scale = float.power_of_two(V, -%e);
    return .{ .e = float.float_of(V, e), .f = mul_add(V, x, scale, scale - splat(V, 1)) };
}

inline fn log1p_usual(x: anytype) @TypeOf(x) {
    const reduced = reduce_log1p(x);
    return float.or_sign(log_sum(reduced.e, reduced.f), x);
}

/// Inverse hyperbolic tangent. f32: 0.98 ulp, f64: 1 ulp. +-1 give infinities, beyond is NaN.
///
/// With (1 + a) / (1 - a) = 2^k m, atanh(a) = k ln(2) / 2 + atanh((m - 1) / (m + 1)), and the
/// last argument needs one division. `k = 0` up to 1/4, where it is `a` itself.
pub inline fn atanh(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const F = Format(T);
    const one = splat(V, 1);
    const a = @abs(x);
    // The difference of two floats' bits is the logarithm of their quotient, within 0.09. The
    // quotient at 1/4 is 5/3: the offset makes k step from 0 to 1 there.
    const quotient_bits = float.bits_of(one + a) -% float.bits_of(one - a);
    const step: F.I = comptime (@as(F.I, @bitCast(@as(T, 1.25))) - @as(F.I, @bitCast(@as(T, 0.75))));
    const biased: Int(V) = @splat((@as(F.I, F.bias) << F.mantissa_bits) + (1 << F.mantissa_bits) - step);
    const k = shift_right(V, quotient_bits +% biased) -% @as(Int(V), @splat(F.bias));
    const scale = float.power_of_two(V, k);

    // 1 + a - 2^k (1 - a) in an order that makes every step but the last exact for k > 0.
    const half = splat(V, 0.5);
    const numerator = mul_add(V, scale, a - half, mul_add(V, scale, -half, one)) + a;
    // k = 1 has 3 - a, with one rounding where the general form has three and they would show.
    const is_first = k == @as(Int(V), @splat(1));
    const sum_general = mul_add(V, scale, one - a, one + a);
    const denominator = @select(T, is_first, splat(V, 3) - a, sum_general);
    const t = @select(T, k == @as(Int(V), @splat(0)), a, numerator / denominator);
    const z = t * t;
    const p = if (T == f32) float.polynomial(z, &.{
        3.333333433e-01, 1.999985278e-01, 1.429390013e-01, 1.091355383e-01, 1.120847613e-01,
    }) else float.polynomial(z, &.{
        3.33333333333333315e-01, 1.99999999999998901e-01, 1.42857142857410496e-01,
        1.11111111078261965e-01, 9.09090932488467729e-02, 7.69229723189751025e-02,
        6.66697217246178947e-02, 5.87644643622212276e-02, 5.33781438315887799e-02,
        4.17410193851013300e-02, 6.89459968516855926e-02,
    });
    const parts = comptime ln2_parts(T);
    const k_float = float.float_of(V, k);
    const high = k_float * splat(V, 0.5 * parts[0]);
    const tail = mul_add(V, z * t, p, k_float * splat(V, 0.5 * parts[1]));
    const sum = high + t;
    var y = sum + ((t - (sum - high)) + tail);
    y = @select(T, a == one, splat(V, std.math.inf(T)), y);
    y = @select(T, a <= one, y, splat(V, std.math.nan(T)));
    return float.or_sign(y, x);
}

/// Inverse hyperbolic sine. f32: 0.6 ulp (computed in f64), f64: 2 ulp.
pub inline fn asinh(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    return if (Element(V) == f32) float.through_f64(x, asinh_wide) else asinh_wide(x);
}

inline fn asinh_wide(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const a = @abs(x);
    const one = splat(V, 1);
    const is_huge = a > splat(V, 0x1p100);
    const b = @select(f64, is_huge, one, a);
    const square = b * b;
    const grown = b + square / (one + @sqrt(one + square));
    const y = log1p(@select(f64, is_huge, a, grown));
    return float.or_sign(@select(f64, is_huge, y + splat(V, ln2), y), x);
}

/// Inverse hyperbolic cosine. f32: 0.6 ulp (computed in f64), f64: 2 ulp. NaN below 1.
pub inline fn acosh(x: anytype) @TypeOf(x) {
    return if (Element(@TypeOf(x)) == f32) float.through_f64(x, acosh_wide) else acosh_wide(x);
}

inline fn acosh_wide(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const is_huge = x > splat(V, 0x1p100);
    const over = @select(f64, is_huge, splat(V, 1), x) - splat(V, 1);
    const grown = over + @sqrt(over * (over + splat(V, 2)));
    const y = log1p(@select(f64, is_huge, x, grown));
    const inside = @select(f64, is_huge, y + splat(V, ln2), y);
    return @select(f64, x < splat(V, 1), splat(V, std.math.nan(f64)), inside);
}

/// log(1 + e^x), never overflowing. 1.6 ulp.
pub inline fn softplus(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const positive = @select(Element(V), x < splat(V, 0), splat(V, 0), x);
    return positive + log1p(exponential.exp(-@abs(x)));
}
