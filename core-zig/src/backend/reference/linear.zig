//! Matrix products and row-wise normalisations.

const std = @import("std");
const math = std.math;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const memory = @import("../../runtime/memory.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const reduce = @import("reduce.zig");
const lanes = @import("lanes.zig");
const values = @import("value.zig");

/// out[..., i, j] = sum over k of x[..., i, k] y[..., k, j]. A vector on the left is a row, on the
/// right a column; its missing axis is missing in the result too.
pub fn matmul(call: *const Call) void {
    const x = matrix_of(call.input(0), .row);
    const y = matrix_of(call.input(1), .column);
    const shape = shapes.broadcast(&x.batch, &y.batch).?;
    var walk = shapes.Walk(2).init(shape, .{
        shapes.broadcast_strides(&x.batch, &x.batch_strides, &shape),
        shapes.broadcast_strides(&y.batch, &y.batch_strides, &shape),
    });
    var index: usize = 0;
    while (walk.next()) |offsets| {
        for (0..@intCast(x.extents[0])) |i| for (0..@intCast(y.extents[1])) |j| {
            const row = offsets[0] + @as(i64, @intCast(i)) * x.strides[0];
            const column = offsets[1] + @as(i64, @intCast(j)) * y.strides[1];
            switch (values.family_of(x.tensor.dtype)) {
                inline else => |family| values.write_number(family, call.output(), index, inner_product(family, x, row, y, column)),
            }
            index += 1;
        };
    }
}

fn inner_product(comptime family: values.Family, x: Matrix, row: i64, y: Matrix, column: i64) values.Number(family) {
    var sum: values.Number(family) = if (family == .complex) .{ .re = 0, .im = 0 } else 0;
    var k: i64 = 0;
    while (k < x.extents[1]) : (k += 1) {
        const a = values.read_number(family, x.tensor, row + k * x.strides[1]);
        const b = values.read_number(family, y.tensor, column + k * y.strides[0]);
        sum = switch (family) {
            .integer => sum +% a *% b,
            .float => sum + a * b,
            .complex => sum.add(a.mul(b)),
        };
    }
    return sum;
}

const Matrix = struct {
    tensor: *const Tensor,
    batch: Axes,
    batch_strides: Axes,
    extents: [2]i64,
    strides: [2]i64,
};

fn matrix_of(tensor: *const Tensor, vector_is: enum { row, column }) Matrix {
    const rank = tensor.rank();
    if (rank == 1) {
        const extent = tensor.shape.values[0];
        const stride = tensor.strides.values[0];
        return .{
            .tensor = tensor,
            .batch = .{},
            .batch_strides = .{},
            .extents = if (vector_is == .row) .{ 1, extent } else .{ extent, 1 },
            .strides = if (vector_is == .row) .{ 0, stride } else .{ stride, 0 },
        };
    }
    return .{
        .tensor = tensor,
        .batch = .from_slice(tensor.shape.values[0 .. rank - 2]),
        .batch_strides = .from_slice(tensor.strides.values[0 .. rank - 2]),
        .extents = tensor.shape.values[rank - 2 ..][0..2].*,
        .strides = tensor.strides.values[rank - 2 ..][0..2].*,
    };
}

/// softmax and log_softmax: exp(x - m) / sum of exp(x - m) along the axis, for the largest x as m, and its
/// logarithm. Infinity over infinity is no number, and no share of the rest is one either.
pub fn softmax(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const list = try memory.allocator.alloc(f64, x.extent(axis));
    defer memory.allocator.free(list);
    var walk = lanes.Lanes.init(x, axis);
    while (walk.next()) |lane| {
        for (list, 0..) |*number, position| number.* = values.read_number(.float, x, lane.offset(position));
        const parts = reduce.exponentials_of(list);
        for (list, 0..) |number, position| {
            const above = number - parts.largest;
            const share = if (call.op == .softmax) @exp(above) / parts.sum else above - @log(parts.sum);
            values.write_number(.float, call.output(), lane.index(position), share);
        }
    }
}

pub fn layer_norm(call: *const Call) Error!void {
    const x = call.input(0);
    const axis = x.rank() - 1;
    const list = try memory.allocator.alloc(f64, x.extent(axis));
    defer memory.allocator.free(list);
    var walk = lanes.Lanes.init(x, axis);
    while (walk.next()) |lane| {
        for (list, 0..) |*number, position| number.* = values.read_number(.float, x, lane.offset(position));
        const mean = reduce.mean_of(list);
        const deviation = @sqrt(reduce.variance_of(list, 0) + call.attributes.epsilon);
        for (list, 0..) |number, position| {
            const weight = parameter(call.inputs[1], position, 1);
            const bias = parameter(call.inputs[2], position, 0);
            values.write_number(.float, call.output(), lane.index(position), (number - mean) / deviation * weight + bias);
        }
    }
}

fn parameter(given: ?*const Tensor, position: usize, default: f64) f64 {
    const tensor = given orelse return default;
    return values.read_number(.float, tensor, @as(i64, @intCast(position)) * tensor.strides.values[0]);
}
