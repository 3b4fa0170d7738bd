//! What f32 matrix products may round their operands to: one setting of the process. It permits; a device for which
//! rounded operands are no faster multiplies f32.

const std = @import("std");

pub const Precision = enum(i32) { f32 = 1, tf32 = 2, bf16 = 3, f16 = 4 };

var current: std.atomic.Value(Precision) = .init(.f32);

pub fn matmul() Precision {
    return current.load(.monotonic);
}

/// For products that start from now on.
pub fn set_matmul(precision: Precision) void {
    current.store(precision, .monotonic);
}
