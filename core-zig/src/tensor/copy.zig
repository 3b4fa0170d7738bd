//! Copies elements between tensors of one shape and dtype but any strides.

const std = @import("std");
const assert = std.debug.assert;
const shapes = @import("shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("tensor.zig").Tensor;
const DType = @import("dtype.zig").DType;

/// Writes source's elements, broadcast to target's shape, into target. They must not overlap
/// unless they are the same view.
pub fn copy(source: *const Tensor, target: *Tensor) void {
    assert(source.dtype == target.dtype);
    if (target.count() == 0) return;
    const strides = shapes.broadcast_strides(&source.shape, &source.strides, &target.shape);
    if (source.shape.equals(&target.shape) and source.is_contiguous() and target.is_contiguous()) {
        const size = target.count() * target.dtype.size();
        const from = source.address();
        const to = target.address();
        if (from != to) @memcpy(to[0..size], from[0..size]);
        return;
    }
    switch (target.dtype.size()) {
        inline 1, 4, 8 => |size| copy_strided(@Int(.unsigned, size * 8), source, strides, target),
        else => unreachable,
    }
}

/// A new row-major tensor with the same elements.
pub fn contiguous(source: *const Tensor) error{OutOfMemory}!*Tensor {
    const target = try Tensor.create(source.shape, source.dtype, source.device());
    copy(source, target);
    return target;
}

fn copy_strided(comptime Word: type, source: *const Tensor, source_strides: Axes, target: *Tensor) void {
    const rank = target.shape.rank;
    const from = source.data(Word);
    const to = target.data(Word);
    if (rank == 0) {
        to[0] = from[0];
        return;
    }
    // The last axis is a plain loop; the walk covers the axes before it.
    const last = rank - 1;
    const length: usize = @intCast(target.shape.values[last]);
    const from_step = source_strides.values[last];
    const to_step = target.strides.values[last];
    const outer: Axes = .from_slice(target.shape.values[0..last]);
    const outer_strides: [2]Axes = .{
        .from_slice(source_strides.values[0..last]),
        .from_slice(target.strides.values[0..last]),
    };
    var walk = shapes.Walk(2).init(outer, outer_strides);
    while (walk.next()) |offsets| {
        if (from_step == 1 and to_step == 1) {
            @memcpy(advance(to, offsets[1])[0..length], advance(from, offsets[0])[0..length]);
        } else for (0..length) |index| {
            const position: i64 = @intCast(index);
            advance(to, offsets[1] + position * to_step)[0] = advance(from, offsets[0] + position * from_step)[0];
        }
    }
}

/// Pointer arithmetic with a signed step.
pub inline fn advance(pointer: anytype, step: i64) @TypeOf(pointer) {
    return if (step >= 0) pointer + @as(usize, @intCast(step)) else pointer - @as(usize, @intCast(-step));
}

test "copy: a reversed and transposed view arrives in its own order" {
    const tensor = try Tensor.create(.from_slice(&.{ 2, 3 }), .i32, .cpu);
    defer tensor.release();
    for (tensor.elements(i32), 0..) |*element, index| element.* = @intCast(index);
    const turned = try tensor.view(.from_slice(&.{ 3, 2 }), .from_slice(&.{ -1, 3 }), 2);
    defer turned.release();
    const result = try contiguous(turned);
    defer result.release();
    try std.testing.expectEqualSlices(i32, &.{ 2, 5, 1, 4, 0, 3 }, result.elements(i32));
}
