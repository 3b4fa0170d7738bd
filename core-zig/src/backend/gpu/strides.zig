//! Inputs of any strides as kernels take them: up to four axes, counted as the dense output counts.

const std = @import("std");
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;

pub const axes_max = 4;
const inputs_max = @import("../../ops/op.zig").inputs_max;

/// As `strided.slang` has it.
pub const Strided = extern struct {
    extents: [4]u32,
    x_strides: [4]i32,
    y_strides: [4]i32,
    count: u32,
    x_offset: u32,
    y_offset: u32,
    lanes: u32,
};

/// Axes side by side of which each input's steps are a multiple are one axis.
pub const Joined = struct {
    extents: [axes_max]u32 = @splat(1),
    strides: [inputs_max][axes_max]i32 = @splat(@splat(0)),
    offsets: [inputs_max]u32 = @splat(0),
    count: u32,

    /// Null where kernels cannot count so far, or more than four axes remain.
    pub fn of(inputs: []const ?*const Tensor, shape: *const Axes) ?Joined {
        const count = std.math.cast(u32, shape.count()) orelse return null;
        var joined: Joined = .{ .count = count };
        var steps: [inputs_max]Axes = undefined;
        for (inputs, steps[0..inputs.len], joined.offsets[0..inputs.len]) |input, *step, *offset| {
            const tensor = input.?;
            step.* = shapes.broadcast_strides(&tensor.shape, &tensor.strides, shape);
            offset.* = std.math.cast(u32, tensor.offset) orelse return null;
        }
        if (count == 0) return joined;
        // From the last axis on, filled from the end: a kernel's last axis moves fastest.
        var filled: usize = 0;
        var axis = shape.rank;
        while (axis > 0) {
            axis -= 1;
            const extent: u32 = @intCast(shape.values[axis]);
            if (extent == 1) continue;
            if (filled > 0 and joined.continues(steps[0..inputs.len], axis, filled)) {
                joined.extents[axes_max - filled] *= extent;
                continue;
            }
            if (filled == axes_max) return null;
            filled += 1;
            joined.extents[axes_max - filled] = extent;
            for (steps[0..inputs.len], joined.strides[0..inputs.len]) |*step, *stride| {
                stride[axes_max - filled] = std.math.cast(i32, step.values[axis]) orelse return null;
            }
        }
        return joined;
    }

    /// The parameters of a kernel of one input or two.
    pub fn strided(joined: *const Joined, lanes: u32) Strided {
        return .{
            .extents = joined.extents,
            .x_strides = joined.strides[0],
            .y_strides = joined.strides[1],
            .count = joined.count,
            .x_offset = joined.offsets[0],
            .y_offset = joined.offsets[1],
            .lanes = lanes,
        };
    }

    /// Whether one step along `axis` is the same as running through the axis filled last.
    fn continues(joined: *const Joined, steps: []const Axes, axis: usize, filled: usize) bool {
        const last = axes_max - filled;
        for (steps, joined.strides[0..steps.len]) |*step, *stride| {
            if (step.values[axis] != @as(i64, stride[last]) * joined.extents[last]) return false;
        }
        return true;
    }
};

test "a dense tensor is one axis, a transposed one two, and a stretched one keeps its zero" {
    const x = try Tensor.create_zeros(.from_slice(&.{ 2, 3, 4 }), .f32, .cpu);
    defer x.release();
    const dense = Joined.of(&.{x}, &x.shape).?;
    try std.testing.expectEqual([4]u32{ 1, 1, 1, 24 }, dense.extents);
    try std.testing.expectEqual([4]i32{ 0, 0, 0, 1 }, dense.strides[0]);

    const turned = try x.view(.from_slice(&.{ 4, 2, 3 }), .from_slice(&.{ 1, 12, 4 }), 0);
    defer turned.release();
    const two = Joined.of(&.{turned}, &turned.shape).?;
    try std.testing.expectEqual([4]u32{ 1, 1, 4, 6 }, two.extents);
    try std.testing.expectEqual([4]i32{ 0, 0, 1, 4 }, two.strides[0]);

    const row = try x.view(.from_slice(&.{4}), .from_slice(&.{-1}), 3);
    defer row.release();
    const pair = Joined.of(&.{ x, row }, &x.shape).?;
    try std.testing.expectEqual([4]u32{ 1, 1, 6, 4 }, pair.extents);
    try std.testing.expectEqual([4]i32{ 0, 0, 4, 1 }, pair.strides[0]);
    try std.testing.expectEqual([4]i32{ 0, 0, 0, -1 }, pair.strides[1]);
    try std.testing.expectEqual(3, pair.offsets[1]);
}
