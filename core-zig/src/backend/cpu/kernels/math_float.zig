//! What the vector functions share: constants of a float format, bit-level helpers, polynomials.

const builtin = @import("builtin");
const simd = @import("simd.zig");

/// Baseline x86 has no instruction that rounds: `@floor` would be a call.
const has_rounding = simd.has_avx2 or builtin.cpu.arch != .x86_64;

/// The element type of a vector type.
pub fn Element(comptime V: type) type {
    return @typeInfo(V).vector.child;
}

/// The vector with the lanes of `V` and elements of type `T`.
pub fn With(comptime V: type, comptime T: type) type {
    return @Vector(@typeInfo(V).vector.len, T);
}

/// The vector of signed integers as wide as the floats of `V`.
pub fn Int(comptime V: type) type {
    return With(V, Format(Element(V)).I);
}

/// The layout of a float format. `round_magic` is 1.5 times the power of two from which all
/// floats are integers: adding it rounds to nearest and leaves the integer in the low bits.
pub fn Format(comptime T: type) type {
    return struct {
        pub const I = if (T == f32) i32 else i64;
        pub const mantissa_bits = if (T == f32) 23 else 52;
        pub const bias = if (T == f32) 127 else 1023;
        pub const sign: I = @bitCast(@as(T, -0.0));
        pub const mantissa: I = (1 << mantissa_bits) - 1;
        pub const round_magic: T = if (T == f32) 0x1.8p23 else 0x1.8p52;
        pub const min_normal: T = if (T == f32) 0x1p-126 else 0x1p-1022;
        pub const max: T = if (T == f32) 0x1.fffffep127 else 0x1.fffffffffffffp1023;
    };
}

pub inline fn splat(comptime V: type, value: Element(V)) V {
    return @splat(value);
}

pub inline fn bits_of(x: anytype) Int(@TypeOf(x)) {
    return @bitCast(x);
}

pub inline fn is_any(mask: anytype) bool {
    return @reduce(.Or, mask);
}

/// `x` with the sign bit of `sign` or-ed in: restores odd symmetry, and the sign of zero.
pub inline fn or_sign(x: anytype, sign: @TypeOf(x)) @TypeOf(x) {
    const V = @TypeOf(x);
    const mask: Int(V) = @splat(Format(Element(V)).sign);
    return @bitCast(bits_of(x) | (bits_of(sign) & mask));
}

/// The smaller of a number and a bound, one instruction on x86; NaN in `x` stays.
pub inline fn at_most(x: anytype, comptime bound: Element(@TypeOf(x))) @TypeOf(x) {
    const limit = splat(@TypeOf(x), bound);
    return @select(Element(@TypeOf(x)), limit < x, limit, x);
}

/// The larger of a number and a bound; NaN in `x` stays.
pub inline fn at_least(x: anytype, comptime bound: Element(@TypeOf(x))) @TypeOf(x) {
    const limit = splat(@TypeOf(x), bound);
    return @select(Element(@TypeOf(x)), limit > x, limit, x);
}

/// `c[0] + c[1] x + c[2] x^2 + ...` by Horner's rule: the fewest instructions, and the loops
/// around it keep several vectors in flight.
pub inline fn polynomial(x: anytype, comptime c: []const Element(@TypeOf(x))) @TypeOf(x) {
    const V = @TypeOf(x);
    var sum = splat(V, c[c.len - 1]);
    comptime var i = c.len - 1;
    inline while (i > 0) {
        i -= 1;
        sum = simd.mul_add(V, sum, x, splat(V, c[i]));
    }
    return sum;
}

/// Integers of small magnitude as floats. AVX2 has no conversion for 64-bit lanes: there the
/// integer is put in the low bits of `round_magic`.
pub inline fn float_of(comptime V: type, n: Int(V)) V {
    if (Element(V) == f32 or simd.has_avx512) return @floatFromInt(n);
    const magic = splat(V, Format(f64).round_magic);
    return @as(V, @bitCast(n +% bits_of(magic))) - magic;
}

/// `2^n` for exponents of normal numbers.
pub inline fn power_of_two(comptime V: type, n: Int(V)) V {
    const F = Format(Element(V));
    return @bitCast((n +% @as(Int(V), @splat(F.bias))) << @splat(F.mantissa_bits));
}

/// Evaluates an f32 vector in f64, whose rounding errors then do not show.
pub inline fn through_f64(x: anytype, comptime function: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const wide: With(V, f64) = @floatCast(x);
    return @floatCast(function(wide));
}

/// To the nearest whole number, halves to even, keeping the sign of zero. Above 2^23 (2^52) all
/// floats are whole, so adding and taking that off does the rounding.
pub inline fn round_even(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    const T = Element(V);
    const whole_from = splat(V, 1 << Format(T).mantissa_bits);
    const a = @abs(x);
    const rounded = or_sign((a + whole_from) - whole_from, x);
    return @select(T, a < whole_from, rounded, x);
}

/// The largest whole number not above x.
pub inline fn floor(x: anytype) @TypeOf(x) {
    const V = @TypeOf(x);
    if (has_rounding) return @floor(x);
    const rounded = round_even(x);
    const excess = @select(Element(V), rounded > x, splat(V, 1), splat(V, 0));
    return or_sign(rounded - excess, x);
}

/// The smallest whole number not below x.
pub inline fn ceil(x: anytype) @TypeOf(x) {
    return -floor(-x);
}
