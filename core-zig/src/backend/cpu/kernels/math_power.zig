//! Powers. The logarithm is carried in two numbers, since its error is multiplied by an exponent
//! of up to 2^10 before it is exponentiated.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");
const exponential = @import("math_exp.zig");
const logarithm = @import("math_log.zig");

const Element = float.Element;
const Int = float.Int;
const splat = float.splat;
const mul_add = simd.mul_add;

/// x to the y, with the special cases of C99: x^0 and 1^y are 1 even for NaN, a negative base
/// takes whole exponents only. f32: 0.6 ulp (computed in f64), f64: 1.5 ulp.
pub inline fn pow(x: anytype, y: @TypeOf(x)) @TypeOf(x) {
    const V = @TypeOf(x);
    if (Element(V) == f64) return pow_wide(x, y, false);
    const W = float.With(V, f64);
    return @floatCast(pow_wide(@as(W, @floatCast(x)), @as(W, @floatCast(y)), true));
}

inline fn pow_wide(x: anytype, y: @TypeOf(x), comptime short: bool) @TypeOf(x) {
    const V = @TypeOf(x);
    const a = @abs(x);
    const one = splat(V, 1);
    const magnitude = if (short) exponential.exp(y * logarithm.log(a)) else magnitude: {
        const is_usual = (a > splat(V, 0)) & (a <= splat(V, std.math.floatMax(f64)));
        const l = log_pair(@select(f64, is_usual, a, one));
        const product = y * l.high;
        const error_of_product = two_product_error(y, l.high, product);
        // Beyond exp's range the correction would be infinity less infinity.
        const is_bounded = @abs(product) < splat(V, 800);
        const low = @select(f64, is_bounded, mul_add(V, y, l.low, error_of_product), splat(V, 0));
        const e = exponential.exp(product);
        const corrected = mul_add(V, e, low, e);
        const finite = @select(f64, e < splat(V, std.math.inf(f64)), corrected, e);
        if (@reduce(.And, is_usual)) break :magnitude finite;
        break :magnitude @select(f64, is_usual, finite, exponential.exp(y * logarithm.log(a)));
    };
    const is_whole = float.floor(y) == y;
    const half = y * splat(V, 0.5);
    const is_odd = is_whole & (float.floor(half) != half);
    const is_negative = float.bits_of(x) < @as(Int(V), @splat(0));
    const signed = @select(f64, is_negative & is_odd, -magnitude, magnitude);
    const is_refused = (x < splat(V, 0)) & !is_whole & (x > splat(V, -std.math.inf(f64)));
    const result = @select(f64, is_refused, splat(V, std.math.nan(f64)), signed);
    const is_minus_one = (x == splat(V, -1)) & (@abs(y) == splat(V, std.math.inf(f64)));
    return @select(f64, (y == splat(V, 0)) | (x == one) | is_minus_one, one, result);
}

fn Pair(comptime V: type) type {
    return struct { high: V, low: V };
}

/// log(x) to about 2^-66, for positive finite numbers: log((1 + f) 2^e) with
/// log(1 + f) = 2 s + s^3 (2/3 + z q(z)), s = f / (2 + f), z = s^2; s and z in two numbers.
inline fn log_pair(x: anytype) Pair(@TypeOf(x)) {
    const V = @TypeOf(x);
    const two = splat(V, 2);
    const is_tiny = x < splat(V, std.math.floatMin(f64));
    const split = logarithm.split_mantissa(@select(f64, is_tiny, x * splat(V, 0x1p54), x));
    const exponent = split.e - @select(f64, is_tiny, splat(V, 54), splat(V, 0));
    const f = split.f;
    const g = two + f;
    const g_low = f - (g - two);
    const s = f / g;
    const s_product = s * g;
    const s_residual = ((f - s_product) - two_product_error(s, g, s_product)) - s * g_low;
    const s_low = s_residual / g;
    const z = s * s;
    const z_low = mul_add(V, two * s, s_low, two_product_error(s, s, z));
    const q = z * float.polynomial(z, &.{
        3.99999999999997746e-01, 2.85714285715584493e-01, 2.22222221939884279e-01,
        1.81818213187134509e-01, 1.53844155689781992e-01, 1.33409243761690666e-01,
        1.15952624943105320e-01, 1.25555428244718215e-01,
    });
    // s^3 (2/3 + q), each factor in two numbers.
    const third = splat(V, 0x1.5555555555555p-1);
    const c = third + q;
    const c_low = (q - (c - third)) + splat(V, 0x1.5555555555555p-55);
    const cube = z * s;
    const cube_low = two_product_error(z, s, cube) + (z * s_low + z_low * s);
    const w = cube * c;
    const w_low = two_product_error(cube, c, w) + (cube * c_low + cube_low * c);
    // e ln 2 + 2 s + w from the largest to the smallest.
    const e_high = exponent * splat(V, 0x1.62e42fefa3800p-1);
    const e_low = exponent * splat(V, 0x1.ef35793c76730p-45);
    const head = e_high + two * s;
    const head_low = (two * s - (head - e_high)) + (two * s_low + (e_low + w_low));
    const sum = head + w;
    const sum_low = (w - (sum - head)) + head_low;
    const high = sum + sum_low;
    return .{ .high = high, .low = sum_low - (high - sum) };
}

/// a b - product, exactly. Without a fused multiply the factors are split into halves.
inline fn two_product_error(a: anytype, b: @TypeOf(a), product: @TypeOf(a)) @TypeOf(a) {
    const V = @TypeOf(a);
    if (simd.has_fma) return @mulAdd(V, a, b, -product);
    const splitter = splat(V, 0x1p27 + 1);
    const a_high = splitter * a - (splitter * a - a);
    const b_high = splitter * b - (splitter * b - b);
    const a_low = a - a_high;
    const b_low = b - b_high;
    return ((a_high * b_high - product) + (a_high * b_low + a_low * b_high)) + a_low * b_low;
}
