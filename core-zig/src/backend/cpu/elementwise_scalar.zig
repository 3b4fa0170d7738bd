//! What each element-wise op does to one element, for the types that have no vector kernels:
//! integers wrap as they do in C and NumPy, bool is a byte of 0 or 1, complex64 computes in f64.

const std = @import("std");
const Op = @import("../../ops/op.zig").Op;
const DType = @import("../../tensor/dtype.zig").DType;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;

/// The dtype that an op makes from inputs of `dtype`.
pub fn result_dtype(comptime op: Op, comptime dtype: DType) DType {
    return switch (op) {
        .is_nan, .is_finite, .logical_not => .bool,
        .eq, .ne, .lt, .le, .gt, .ge, .logical_and, .logical_or, .logical_xor => .bool,
        .abs, .real, .imag => if (dtype == .complex64) .f32 else dtype,
        else => dtype,
    };
}

pub inline fn unary(comptime op: Op, comptime dtype: DType, x: dtype.Element()) result_dtype(op, dtype).Element() {
    return switch (dtype) {
        .complex64 => unary_complex(op, x),
        .f32, .f64 => unary_float(op, dtype.Element(), x),
        .i32, .i64, .u8, .bool => unary_integer(op, dtype, x),
    };
}

inline fn unary_float(comptime op: Op, comptime T: type, x: T) if (result_dtype(op, .f32) == .bool) u8 else T {
    return switch (op) {
        .real, .conj => x,
        .imag => 0,
        .is_nan => @intFromBool(x != x),
        .is_finite => @intFromBool(std.math.isFinite(x)),
        .logical_not => @intFromBool(x == 0),
        else => comptime unreachable,
    };
}

inline fn unary_integer(comptime op: Op, comptime dtype: DType, x: dtype.Element()) result_dtype(op, dtype).Element() {
    const T = dtype.Element();
    const signed = @typeInfo(T).int.signedness == .signed;
    return switch (op) {
        .neg => 0 -% x,
        .abs => if (signed and x < 0) 0 -% x else x,
        .sign => if (x > 0) 1 else if (signed and x < 0) -1 else 0,
        .square => x *% x,
        .relu => @max(x, 0),
        .floor, .ceil, .round, .conj, .real => x,
        .imag, .is_nan => 0,
        .is_finite => 1,
        .logical_not => @intFromBool(x == 0),
        else => comptime unreachable,
    };
}

inline fn unary_complex(comptime op: Op, x: Complex64) result_dtype(op, .complex64).Element() {
    return switch (op) {
        .neg => .{ .re = -x.re, .im = -x.im },
        .abs => modulus(x),
        .square => multiply(x, x),
        .conj => .{ .re = x.re, .im = -x.im },
        .real => x.re,
        .imag => x.im,
        else => comptime unreachable,
    };
}

pub inline fn binary(
    comptime op: Op,
    comptime dtype: DType,
    x: dtype.Element(),
    y: dtype.Element(),
) result_dtype(op, dtype).Element() {
    return switch (op) {
        .logical_and => @intFromBool(x != 0 and y != 0),
        .logical_or => @intFromBool(x != 0 or y != 0),
        .logical_xor => @intFromBool((x != 0) != (y != 0)),
        .lt => @intFromBool(x < y),
        .le => @intFromBool(x <= y),
        .gt => @intFromBool(x > y),
        .ge => @intFromBool(x >= y),
        .eq => @intFromBool(equal(dtype, x, y)),
        .ne => @intFromBool(!equal(dtype, x, y)),
        .maximum => @max(x, y),
        .minimum => @min(x, y),
        .add => if (dtype == .complex64) .{ .re = x.re + y.re, .im = x.im + y.im } else x +% y,
        .sub => if (dtype == .complex64) .{ .re = x.re - y.re, .im = x.im - y.im } else x -% y,
        .mul => if (dtype == .complex64) multiply(x, y) else x *% y,
        .div => divide(x, y),
        else => comptime unreachable,
    };
}

inline fn equal(comptime dtype: DType, x: dtype.Element(), y: dtype.Element()) bool {
    return if (dtype == .complex64) x.re == y.re and x.im == y.im else x == y;
}

/// Products of f32 are exact in f64, so each part is rounded once.
pub inline fn multiply(x: Complex64, y: Complex64) Complex64 {
    const a: f64 = x.re;
    const b: f64 = x.im;
    return .{ .re = @floatCast(a * y.re - b * y.im), .im = @floatCast(a * y.im + b * y.re) };
}

/// The f32 range squared fits f64, so the textbook formula needs no scaling.
inline fn divide(x: Complex64, y: Complex64) Complex64 {
    const a: f64 = x.re;
    const b: f64 = x.im;
    const c: f64 = y.re;
    const d: f64 = y.im;
    const size = c * c + d * d;
    return .{ .re = @floatCast((a * c + b * d) / size), .im = @floatCast((b * c - a * d) / size) };
}

pub inline fn modulus(x: Complex64) f32 {
    if (std.math.isInf(x.re) or std.math.isInf(x.im)) return std.math.inf(f32);
    const a: f64 = x.re;
    const b: f64 = x.im;
    return @floatCast(@sqrt(a * a + b * b));
}

/// The limits that keep an element of an integer type inside [low, high]: for a type that cannot
/// hold a limit, the nearest number it holds.
pub fn integer_limits(comptime T: type, low: f64, high: f64) [2]T {
    return .{ saturate(T, @ceil(low)), saturate(T, @floor(high)) };
}

fn saturate(comptime T: type, value: f64) T {
    if (value <= @as(f64, @floatFromInt(std.math.minInt(T)))) return std.math.minInt(T);
    if (value >= @as(f64, @floatFromInt(std.math.maxInt(T)))) return std.math.maxInt(T);
    return @intFromFloat(value);
}

test "clamp limits: whole numbers inside the interval, saturated at the type's ends" {
    try std.testing.expectEqual([2]i32{ 1, 3 }, integer_limits(i32, 0.5, 3.9));
    try std.testing.expectEqual([2]u8{ 0, 255 }, integer_limits(u8, -1, 1e9));
    try std.testing.expectEqual([2]i64{ std.math.minInt(i64), std.math.maxInt(i64) }, integer_limits(i64, -std.math.inf(f64), std.math.inf(f64)));
}
