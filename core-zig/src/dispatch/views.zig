//! Ops that move no data: the output is another look at the input's storage.

const std = @import("std");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;

pub fn is_view(op: Op) bool {
    return switch (op) {
        .reshape, .permute, .broadcast_to, .slice => true,
        else => false,
    };
}

/// The view, given the shape that inference has found; null for a reshape that no strides can say, unless x is dense.
pub fn make(op: Op, x: *const Tensor, attributes: *const Attributes, shape: Axes) error{OutOfMemory}!?*Tensor {
    return switch (op) {
        .reshape => reshape(x, shape),
        .permute => try permute(x, attributes.axes, shape),
        .broadcast_to => try broadcast_to(x, shape),
        .slice => try slice(x, attributes, shape),
        else => unreachable,
    };
}

fn reshape(x: *const Tensor, shape: Axes) error{OutOfMemory}!?*Tensor {
    const strides = shapes.reshape_strides(&x.shape, &x.strides, &shape) orelse return null;
    return try x.view(shape, strides, x.offset);
}

fn permute(x: *const Tensor, axes: []const i64, shape: Axes) error{OutOfMemory}!*Tensor {
    var strides: Axes = .{};
    for (axes) |axis| {
        const index: usize = @intCast(if (axis < 0) axis + shape.rank else axis);
        strides.append(x.strides.values[index]);
    }
    return x.view(shape, strides, x.offset);
}

fn broadcast_to(x: *const Tensor, shape: Axes) error{OutOfMemory}!*Tensor {
    const result = try x.view(shape, shapes.broadcast_strides(&x.shape, &x.strides, &shape), x.offset);
    if (!shape.equals(&x.shape)) result.overlapping = true;
    return result;
}

fn slice(x: *const Tensor, attributes: *const Attributes, shape: Axes) error{OutOfMemory}!*Tensor {
    var strides: Axes = .{};
    var offset: i64 = @intCast(x.offset);
    const empty = shape.count() == 0;
    for (attributes.starts, attributes.steps, 0..) |start, step, axis| {
        if (!empty) offset += start * x.strides.values[axis];
        // An axis of one element may be given a step no stride could hold.
        strides.append(if (shape.values[axis] > 1) x.strides.values[axis] * step else x.strides.values[axis]);
    }
    return x.view(shape, strides, @intCast(offset));
}
