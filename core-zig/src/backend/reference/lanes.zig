//! The lanes of a tensor along one axis: all elements that differ in that index only.

const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;

pub const Lane = struct {
    /// Of the first element in the tensor read, and the step to the next.
    first_offset: i64,
    offset_step: i64,
    /// The same for the row-major index in a contiguous tensor of the same shape.
    first_index: i64,
    index_step: i64,

    pub fn offset(lane: Lane, position: usize) i64 {
        return lane.first_offset + @as(i64, @intCast(position)) * lane.offset_step;
    }

    pub fn index(lane: Lane, position: usize) usize {
        return @intCast(lane.first_index + @as(i64, @intCast(position)) * lane.index_step);
    }
};

pub const Lanes = struct {
    walk: shapes.Walk(2),
    offset_step: i64,
    index_step: i64,

    /// Lanes of `x`, whose indices count in a contiguous tensor of the same shape.
    pub fn init(x: *const Tensor, axis: usize) Lanes {
        return init_for(x, axis, x.extent(axis));
    }

    /// The same, for an output whose `axis` has another extent.
    pub fn init_for(x: *const Tensor, axis: usize, output_extent: usize) Lanes {
        var output_shape = x.shape;
        output_shape.values[axis] = @intCast(output_extent);
        const output_strides = shapes.row_major(&output_shape);
        return .{
            .walk = .init(without(x.shape, axis), .{ without(x.strides, axis), without(output_strides, axis) }),
            .offset_step = x.strides.values[axis],
            .index_step = output_strides.values[axis],
        };
    }

    pub fn next(lanes: *Lanes) ?Lane {
        const firsts = lanes.walk.next() orelse return null;
        return .{
            .first_offset = firsts[0],
            .offset_step = lanes.offset_step,
            .first_index = firsts[1],
            .index_step = lanes.index_step,
        };
    }
};

fn without(axes: Axes, dropped: usize) Axes {
    var rest: Axes = .{};
    for (axes.slice(), 0..) |value, axis| if (axis != dropped) rest.append(value);
    return rest;
}
