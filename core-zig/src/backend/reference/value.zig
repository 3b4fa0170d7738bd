//! One element as the reference computes with it: integers in i64, reals in f64, complex numbers
//! as pairs of f64. It is rounded to the tensor's type once, when it is written.

const std = @import("std");
const assert = std.debug.assert;
const dtypes = @import("../../tensor/dtype.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const advance = @import("../../tensor/copy.zig").advance;

pub const Complex = struct {
    re: f64,
    im: f64,

    pub fn add(a: Complex, b: Complex) Complex {
        return .{ .re = a.re + b.re, .im = a.im + b.im };
    }

    pub fn sub(a: Complex, b: Complex) Complex {
        return .{ .re = a.re - b.re, .im = a.im - b.im };
    }

    pub fn mul(a: Complex, b: Complex) Complex {
        return .{ .re = a.re * b.re - a.im * b.im, .im = a.re * b.im + a.im * b.re };
    }

    pub fn div(a: Complex, b: Complex) Complex {
        // The squares of f32 numbers neither overflow nor vanish in f64.
        const size = b.re * b.re + b.im * b.im;
        return .{ .re = (a.re * b.re + a.im * b.im) / size, .im = (a.im * b.re - a.re * b.im) / size };
    }

    pub fn equals(a: Complex, b: Complex) bool {
        return a.re == b.re and a.im == b.im;
    }
};

pub const Family = enum { integer, float, complex };

pub const Value = union(enum) {
    /// Also of bool tensors: 0 or 1.
    integer: i64,
    float: f64,
    complex: Complex,
    truth: bool,

    pub fn is_nonzero(value: Value) bool {
        return switch (value) {
            .integer => |x| x != 0,
            .float => |x| x != 0,
            .complex => |x| x.re != 0 or x.im != 0,
            .truth => |x| x,
        };
    }
};

pub fn family_of(dtype: dtypes.DType) Family {
    return switch (dtype) {
        .bool, .u8, .i32, .i64 => .integer,
        .f32, .f64 => .float,
        .complex64 => .complex,
    };
}

pub fn Number(comptime family: Family) type {
    return switch (family) {
        .integer => i64,
        .float => f64,
        .complex => Complex,
    };
}

/// The element `offset` elements away from the tensor's first, as strides count.
pub fn read(tensor: *const Tensor, offset: i64) Value {
    return switch (tensor.dtype) {
        .bool => .{ .integer = @intFromBool(at(u8, tensor, offset) != 0) },
        .u8 => .{ .integer = at(u8, tensor, offset) },
        .i32 => .{ .integer = at(i32, tensor, offset) },
        .i64 => .{ .integer = at(i64, tensor, offset) },
        .f32 => .{ .float = at(f32, tensor, offset) },
        .f64 => .{ .float = at(f64, tensor, offset) },
        .complex64 => .{ .complex = .{
            .re = at(dtypes.Complex64, tensor, offset).re,
            .im = at(dtypes.Complex64, tensor, offset).im,
        } },
    };
}

pub fn read_number(comptime family: Family, tensor: *const Tensor, offset: i64) Number(family) {
    return @field(read(tensor, offset), @tagName(family));
}

fn at(comptime T: type, tensor: *const Tensor, offset: i64) T {
    return advance(tensor.data(T), offset)[0];
}

/// Writes element `index` in row-major order of a contiguous tensor. Integers too large wrap.
pub fn write(tensor: *Tensor, index: usize, value: Value) void {
    assert(index < tensor.count());
    switch (tensor.dtype) {
        .bool => tensor.elements(u8)[index] = @intFromBool(value.is_nonzero()),
        .u8 => tensor.elements(u8)[index] = @truncate(@as(u64, @bitCast(value.integer))),
        .i32 => tensor.elements(i32)[index] = @truncate(value.integer),
        .i64 => tensor.elements(i64)[index] = value.integer,
        .f32 => tensor.elements(f32)[index] = @floatCast(value.float),
        .f64 => tensor.elements(f64)[index] = value.float,
        .complex64 => tensor.elements(dtypes.Complex64)[index] = .{
            .re = @floatCast(value.complex.re),
            .im = @floatCast(value.complex.im),
        },
    }
}

pub fn write_number(comptime family: Family, tensor: *Tensor, index: usize, number: Number(family)) void {
    write(tensor, index, @unionInit(Value, @tagName(family), number));
}
