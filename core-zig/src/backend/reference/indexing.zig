//! Joining, taking, gathering, and their adjoints. All indices are checked before anything is
//! written; a negative one counts from the end.

const std = @import("std");
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const memory = @import("../../runtime/memory.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const values = @import("value.zig");

/// Zeros, with x at the slice.
pub fn pad_slice(call: *const Call) void {
    const x = call.input(0);
    const output = call.output();
    fill_zero(output);
    const whole_strides = shapes.row_major(&output.shape);
    var strides: Axes = .{};
    var first: i64 = 0;
    for (call.attributes.starts, call.attributes.steps, whole_strides.slice()) |start, step, stride| {
        first += start * stride;
        strides.append(step * stride);
    }
    var walk = shapes.Walk(2).init(x.shape, .{ x.strides, strides });
    while (walk.next()) |offsets| values.write(output, @intCast(first + offsets[1]), values.read(x, offsets[0]));
}

fn fill_zero(output: *Tensor) void {
    @memset(output.storage.bytes[output.offset * output.dtype.size() ..][0 .. output.count() * output.dtype.size()], 0);
}

pub fn concat(call: *const Call, report: *Report) Error!void {
    const output = call.output();
    const axis = try shapes.axis_index(call.attributes.axis, output.rank(), "concat", report);
    const output_strides = shapes.row_major(&output.shape);
    var begin: i64 = 0; // where the next tensor starts along the axis
    for (call.inputs) |input| {
        const x = input.?;
        var walk = shapes.Walk(2).init(x.shape, .{ x.strides, output_strides });
        while (walk.next()) |offsets| values.write(output, @intCast(offsets[1] + begin * output_strides.values[axis]), values.read(x, offsets[0]));
        begin += x.shape.values[axis];
    }
}

/// Where an element of the indices' broadcast, the source or result, meets x: `indices_strides`
/// walk the indices, `x_strides` walk x with 0 along the axis, which the index's value fills in.
const Pairing = struct { shape: Axes, indices_strides: Axes, x_strides: Axes, axis_stride: i64, axis_extent: i64 };

/// take: the axis of x is replaced by all axes of the indices.
fn pair_slices(x_shape: *const Axes, x_strides: *const Axes, indices: *const Tensor, axis: usize) Pairing {
    var pairing: Pairing = .{
        .shape = .{},
        .indices_strides = .{},
        .x_strides = .{},
        .axis_stride = x_strides.values[axis],
        .axis_extent = x_shape.values[axis],
    };
    for (x_shape.slice(), x_strides.slice(), 0..) |extent, stride, x_axis| {
        if (x_axis == axis) {
            for (indices.shape.slice(), indices.strides.slice()) |index_extent, index_stride| {
                pairing.shape.append(index_extent);
                pairing.indices_strides.append(index_stride);
                pairing.x_strides.append(0);
            }
        } else {
            pairing.shape.append(extent);
            pairing.indices_strides.append(0);
            pairing.x_strides.append(stride);
        }
    }
    return pairing;
}

/// gather: indices lie beside x, axis by axis.
fn pair_elements(x_shape: *const Axes, x_strides: *const Axes, indices: *const Tensor, axis: usize) Pairing {
    var pairing: Pairing = .{
        .shape = indices.shape,
        .indices_strides = indices.strides,
        .x_strides = x_strides.*,
        .axis_stride = x_strides.values[axis],
        .axis_extent = x_shape.values[axis],
    };
    pairing.x_strides.values[axis] = 0;
    return pairing;
}

/// take and gather: out = x at the indices.
pub fn take(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const indices = call.input(1);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    try check_indices(call, indices, x.shape.values[axis], report);
    const pair = if (call.op == .take) &pair_slices else &pair_elements;
    const pairing = pair(&x.shape, &x.strides, indices, axis);
    var walk = shapes.Walk(2).init(pairing.shape, .{ pairing.indices_strides, pairing.x_strides });
    var position: usize = 0;
    while (walk.next()) |offsets| : (position += 1) {
        const index = wrapped(values.read_number(.integer, indices, offsets[0]), pairing.axis_extent);
        values.write(call.output(), position, values.read(x, offsets[1] + index * pairing.axis_stride));
    }
}

/// take_add and scatter_add: x, and at the indices the source on top. Sums are rounded once.
pub fn add_at(call: *const Call, report: *Report) Error!void {
    const axis = try shapes.axis_index(call.attributes.axis, call.input(0).rank(), @tagName(call.op), report);
    try check_indices(call, call.input(1), call.input(0).shape.values[axis], report);
    switch (values.family_of(call.input(0).dtype)) {
        inline else => |family| try add_family(family, call, axis),
    }
}

fn add_family(comptime family: values.Family, call: *const Call, axis: usize) Error!void {
    const x = call.input(0);
    const indices = call.input(1);
    const source = call.input(2);
    const sums = try memory.allocator.alloc(values.Number(family), x.count());
    defer memory.allocator.free(sums);
    var x_walk = shapes.Walk(1).init(x.shape, .{x.strides});
    for (sums) |*sum| sum.* = values.read_number(family, x, x_walk.next().?[0]);

    const strides = shapes.row_major(&x.shape);
    const pair = if (call.op == .take_add) &pair_slices else &pair_elements;
    const pairing = pair(&x.shape, &strides, indices, axis);
    var walk = shapes.Walk(3).init(pairing.shape, .{ pairing.indices_strides, pairing.x_strides, source.strides });
    while (walk.next()) |offsets| {
        const index = wrapped(values.read_number(.integer, indices, offsets[0]), pairing.axis_extent);
        const sum = &sums[@intCast(offsets[1] + index * pairing.axis_stride)];
        const addend = values.read_number(family, source, offsets[2]);
        sum.* = switch (family) {
            .integer => sum.* +% addend,
            .float => sum.* + addend,
            .complex => sum.add(addend),
        };
    }
    for (sums, 0..) |sum, index| values.write_number(family, call.output(), index, sum);
}

fn check_indices(call: *const Call, indices: *const Tensor, extent: i64, report: *Report) Error!void {
    var walk = shapes.Walk(1).init(indices.shape, .{indices.strides});
    const name = @tagName(call.op);
    var position: usize = 0;
    while (walk.next()) |offset| : (position += 1) {
        const index = values.read_number(.integer, indices, offset[0]);
        if (index >= -extent and index < extent) continue;
        if (extent == 0) return report.fail(.index_out_of_range, "{s}: index {d} given (element {d} of indices), but the axis has no elements", .{ name, index, position });
        return report.fail(.index_out_of_range, "{s}: index {d} given (element {d} of indices), expected {d} to {d}", .{ name, index, position, -extent, extent - 1 });
    }
}

fn wrapped(index: i64, extent: i64) i64 {
    return if (index < 0) index + extent else index;
}
