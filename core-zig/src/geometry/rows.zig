//! Tensors as rows of f64 and back: how the concepts of this folder read their arguments and make
//! their results. A row is a point, a tangent or a gradient; all maths in between is f64.

const std = @import("std");
const boundary = @import("../manifold/boundary.zig");
const poincare = @import("../manifold/poincare.zig");
const copying = @import("../tensor/copy.zig");
const conversion = @import("../tensor/numbers.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/tensor.zig").DType;
const Axes = @import("../tensor/tensor.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// A tensor's numbers, row-major; a row is its last axis.
pub const Rows = struct {
    numbers: []f64,
    width: usize,
    shape: Axes,
    /// f64 for an f64 tensor, else f32: what a result that follows from it is stored as.
    dtype: DType,

    pub fn deinit(rows: *const Rows) void {
        memory.allocator.free(rows.numbers);
    }

    pub fn clone(rows: *const Rows) error{OutOfMemory}!Rows {
        var copy = rows.*;
        copy.numbers = try memory.allocator.dupe(f64, rows.numbers);
        return copy;
    }

    pub fn count(rows: *const Rows) usize {
        return if (rows.width == 0) 0 else rows.numbers.len / rows.width;
    }

    pub fn row(rows: *const Rows, index: usize) []f64 {
        return rows.numbers[index * rows.width ..][0..rows.width];
    }

    /// Rounds the numbers into the tensor they were read from, whatever its strides.
    pub fn write_back(rows: *const Rows, source: *Tensor, where: []const u8, report: *Report) Error!void {
        const result = try write(rows.numbers, source.shape, source.dtype);
        defer result.release();
        for (rows.numbers, 0..) |number, position| {
            if (std.math.isFinite(number) and (source.dtype == .f64 or std.math.isFinite(@as(f32, @floatCast(number))))) continue;
            return report.fail(.non_finite, "{s}: row {d} would become {d}, beyond what {s} holds", .{ where, position / rows.width, number, @tagName(source.dtype) });
        }
        copying.copy(result, source);
        source.storage.mark_written();
    }

    /// A new tensor of this shape and dtype with these numbers.
    pub fn tensor(rows: *const Rows) error{OutOfMemory}!*Tensor {
        return write(rows.numbers, rows.shape, rows.dtype);
    }
};

/// Copies a tensor's numbers; NaN and infinity are refused, complex numbers and bools too.
pub fn read(tensor: *const Tensor, where: []const u8, report: *Report) Error!Rows {
    const numbers = try memory.allocator.alloc(f64, tensor.count());
    errdefer memory.allocator.free(numbers);
    try conversion.read(tensor, numbers, where, report);
    const width = if (tensor.rank() == 0) 1 else tensor.extent(tensor.rank() - 1);
    for (numbers, 0..) |number, position| if (!std.math.isFinite(number)) {
        return report.fail(.non_finite, "{s}: element {d} of row {d} is {d}, expected a finite number", .{ where, position % width, position / width, number });
    };
    return .{ .numbers = numbers, .width = width, .shape = tensor.shape, .dtype = conversion.float_of(tensor.dtype) };
}

/// The same, for a tensor whose shape must be one that is known.
pub fn read_shaped(tensor: *const Tensor, shape: *const Axes, where: []const u8, report: *Report) Error!Rows {
    if (!tensor.shape.equals(shape)) return report.fail(.shape_mismatch, "{s}: a tensor of shape {f} given, expected {f}", .{ where, tensor.shape, shape.* });
    return read(tensor, where, report);
}

pub fn write(numbers: []const f64, shape: Axes, dtype: DType) error{OutOfMemory}!*Tensor {
    return conversion.write(numbers, shape, dtype, .cpu);
}

/// Where a ball's points are put that lie too near its rim or beyond it.
pub const Clip = struct {
    c: f64,
    rim: boundary.Rim,

    /// `margin` is relative to the ball's radius; never less than what `dtype` itself demands.
    pub fn of(c: f64, margin: f64, dtype: DType) Clip {
        return .{ .c = c, .rim = if (dtype == .f64) .of(f64, margin) else .of(f32, margin) };
    }

    /// Clips every row in place and says how many it moved.
    pub fn apply(clip: Clip, rows: *const Rows) usize {
        var moved: usize = 0;
        for (0..rows.count()) |index| moved += @intFromBool(clip.point(rows.row(index)));
        return moved;
    }

    pub fn point(clip: Clip, row: []f64) bool {
        return poincare.project(clip.c, clip.rim, row, row);
    }
};

test "read: what is not finite is refused by its place" {
    var report: Report = .{};
    const bad = try write(&.{ 1, 2, 3, std.math.nan(f64) }, .from_slice(&.{ 2, 2 }), .f32);
    defer bad.release();
    try std.testing.expectError(error.Failed, read(bad, "here", &report));
    try std.testing.expectEqualStrings("here: element 1 of row 1 is nan, expected a finite number", std.mem.sliceTo(&report.message, 0));
}
