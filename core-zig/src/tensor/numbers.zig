//! A tensor's numbers as f64 and back, whatever its strides and whichever real dtype it has.

const std = @import("std");
const assert = std.debug.assert;
const copying = @import("copy.zig");
const Tensor = @import("tensor.zig").Tensor;
const Axes = @import("shape.zig").Axes;
const DType = @import("dtype.zig").DType;
const Device = @import("storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// In row-major order, as they are; complex numbers and bools are refused.
pub fn read(tensor: *const Tensor, target: []f64, where: []const u8, report: *Report) Error!void {
    assert(target.len == tensor.count());
    const whole = if (tensor.is_contiguous()) try tensor.alias() else try copying.contiguous(tensor);
    defer whole.release();
    switch (tensor.dtype) {
        inline .f32, .f64 => |dtype| for (target, whole.elements(dtype.Element())) |*number, element| {
            number.* = element;
        },
        inline .i32, .i64, .u8 => |dtype| for (target, whole.elements(dtype.Element())) |*number, element| {
            number.* = @floatFromInt(element);
        },
        .bool, .complex64 => return report.fail(.dtype_mismatch, "{s}: a {s} tensor given, expected real numbers", .{ where, @tagName(tensor.dtype) }),
    }
}

/// What a result is stored as that follows from tensors of these dtypes: f64 if one of them is.
pub fn float_of(dtype: DType) DType {
    return if (dtype == .f64) .f64 else .f32;
}

/// A new tensor of floats with these numbers, rounded.
pub fn write(numbers: []const f64, shape: Axes, dtype: DType, device: Device) error{OutOfMemory}!*Tensor {
    const result = try Tensor.create(shape, dtype, device);
    switch (dtype) {
        inline .f32, .f64 => |float| for (result.elements(float.Element()), numbers) |*element, number| {
            element.* = @floatCast(number);
        },
        else => unreachable,
    }
    return result;
}

test "every real dtype, any strides, and back" {
    var report: Report = .{};
    inline for (.{ .i32, .i64, .u8, .f32, .f64 }) |dtype| {
        const tensor = try Tensor.create(.from_slice(&.{ 2, 3 }), dtype, .cpu);
        defer tensor.release();
        const Element = @as(DType, dtype).Element();
        for (tensor.elements(Element), 0..) |*element, index| element.* = std.math.lossyCast(Element, index);
        const turned = try tensor.view(.from_slice(&.{ 3, 2 }), .from_slice(&.{ 1, 3 }), 0);
        defer turned.release();
        var found: [6]f64 = undefined;
        try read(turned, &found, "test", &report);
        try std.testing.expectEqualSlices(f64, &.{ 0, 3, 1, 4, 2, 5 }, &found);
    }
    const complex = try Tensor.create_zeros(.from_slice(&.{1}), .complex64, .cpu);
    defer complex.release();
    var one: [1]f64 = undefined;
    try std.testing.expectError(error.Failed, read(complex, &one, "test", &report));
    const stored = try write(&.{ 0.5, 1e300 }, .from_slice(&.{2}), .f32, .cpu);
    defer stored.release();
    try std.testing.expectEqualSlices(f32, &.{ 0.5, std.math.inf(f32) }, stored.elements(f32));
}
