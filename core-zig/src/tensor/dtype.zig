//! Element types: sizes, promotion, and the Zig type behind each.

const std = @import("std");

pub const Complex64 = extern struct { re: f32, im: f32 };

/// Numbers as in the spec.
pub const DType = enum(i32) {
    f32 = 1,
    f64 = 2,
    i32 = 3,
    i64 = 4,
    u8 = 5,
    bool = 6,
    complex64 = 7,

    pub fn from_number(number: i32) ?DType {
        return std.enums.fromInt(DType, number);
    }

    pub fn size(dtype: DType) usize {
        return switch (dtype) {
            .bool, .u8 => 1,
            .i32, .f32 => 4,
            .f64, .i64, .complex64 => 8,
        };
    }

    pub fn is_float(dtype: DType) bool {
        return dtype == .f32 or dtype == .f64;
    }

    pub fn is_integer(dtype: DType) bool {
        return switch (dtype) {
            .u8, .i32, .i64 => true,
            else => false,
        };
    }

    /// The Zig type of one element; bool is a byte, 0 or 1, as C has it.
    pub fn Element(comptime dtype: DType) type {
        return switch (dtype) {
            .f32 => f32,
            .f64 => f64,
            .i32 => i32,
            .i64 => i64,
            .u8, .bool => u8,
            .complex64 => Complex64,
        };
    }

    /// The type two operands meet in: bool < u8 < i32 < i64 < f32 < f64; complex64 takes in
    /// every float (there is no complex128).
    pub fn promote(a: DType, b: DType) DType {
        return if (a.promotion_rank() >= b.promotion_rank()) a else b;
    }

    fn promotion_rank(dtype: DType) u8 {
        return switch (dtype) {
            .bool => 0,
            .u8 => 1,
            .i32 => 2,
            .i64 => 3,
            .f32 => 4,
            .f64 => 5,
            .complex64 => 6,
        };
    }
};

test "promotion is commutative, associative and idempotent" {
    const all = std.enums.values(DType);
    for (all) |a| {
        try std.testing.expectEqual(a, a.promote(a));
        for (all) |b| {
            try std.testing.expectEqual(a.promote(b), b.promote(a));
            for (all) |c| try std.testing.expectEqual(a.promote(b).promote(c), a.promote(b.promote(c)));
        }
    }
}
