//! Shape rules: what an op's outputs look like, given checked inputs. Every refusal names the op,
//! what was given and what was expected.

const std = @import("std");
const ops = @import("op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Output = struct { shape: Axes, dtype: DType };
pub const Outputs = struct {
    list: [ops.outputs_max]Output = undefined,
    count: usize = 1,

    pub fn one(shape: Axes, dtype: DType) Outputs {
        var outputs: Outputs = .{};
        outputs.list[0] = .{ .shape = shape, .dtype = dtype };
        return outputs;
    }

    fn two(first: Output, second: Output) Outputs {
        var outputs: Outputs = .{ .count = 2 };
        outputs.list[0] = first;
        outputs.list[1] = second;
        return outputs;
    }
};

/// Inputs have their final dtypes (see `promote.zig`).
pub fn infer(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!Outputs {
    const context: Context = .{ .op = op, .inputs = inputs, .attributes = attributes, .report = report };
    const x = inputs[0].?;
    return switch (ops.row(op).rule) {
        .same => context.same(),
        .rows => context.rows(),
        .broadcast => .one(try context.broadcast(), context.value_dtype()),
        .expression => .one(try context.expression(), x.dtype),
        .broadcast_bool => .one(try context.broadcast(), .bool),
        .bool_same => .one(x.shape, .bool),
        .real_part => .one(x.shape, if (x.dtype == .complex64) .f32 else x.dtype),
        .cast => .one(x.shape, attributes.dtype),
        .reduce => .one(try context.reduced(), context.sum_dtype()),
        .reduce_bool => .one(try context.reduced(), .bool),
        .reduce_axis_index => .one(try context.reduced_axis(), .i64),
        .matmul => context.matmul(),
        .gather => context.gather(),
        .take => context.take(),
        .scatter => context.scatter(),
        .concat => context.concat(),
        .sort => .two(.{ .shape = try context.with_axis(), .dtype = x.dtype }, .{ .shape = x.shape, .dtype = .i64 }),
        .argsort => .one(try context.with_axis(), .i64),
        .rank_k => context.rank_k(),
        .reshape => .one(try context.reshape(), x.dtype),
        .permute => .one(try context.permute(), x.dtype),
        .broadcast_to => .one(try context.broadcast_to(), x.dtype),
        .slice => .one(try context.slice(&x.shape), x.dtype),
        .pad_slice => .one(try context.pad_slice(), x.dtype),
        .interleave, .deinterleave, .rfft, .irfft => @import("infer_fourier.zig").infer(op, x, attributes, report),
        .convolution, .convolution_gradient => .one(try @import("convolution.zig").infer(op, inputs, attributes, report), x.dtype),
        .pool => context.pool(),
        .pool_gradient => .one(try @import("pooling.zig").infer(op, inputs, attributes, report), x.dtype),
        .attention, .attention_gradient => context.attention(),
        .vjp => unreachable, // For rules of the tape; no op of the table has it.
        .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare, .mean_of_points => @import("infer_manifold.zig").infer(op, inputs, attributes, report),
    };
}

const Context = struct {
    op: Op,
    inputs: []const ?*const Tensor,
    attributes: *const Attributes,
    report: *Report,

    fn name(context: *const Context) []const u8 {
        return @tagName(context.op);
    }

    fn input(context: *const Context, index: usize) *const Tensor {
        return context.inputs[index].?;
    }

    /// The dtype of the values: the last input's, since conditions and indices come before.
    fn value_dtype(context: *const Context) DType {
        return context.inputs[context.inputs.len - 1].?.dtype;
    }

    fn same(context: *const Context) Error!Outputs {
        const x = context.input(0);
        if (context.op == .take_add) try context.check_take_add();
        if (context.op == .clamp) {
            const limits = context.attributes;
            if (!(limits.low <= limits.high)) return context.report.fail(.invalid_value, "clamp: low {d} is not <= high {d}", .{ limits.low, limits.high });
        }
        return .one(x.shape, x.dtype);
    }

    fn rows(context: *const Context) Error!Outputs {
        const x = context.input(0);
        if (context.op == .layer_norm) {
            if (x.rank() == 0) return context.report.fail(.shape_mismatch, "layer_norm: a scalar given, expected at least one axis", .{});
            for (context.inputs[1..], [_][]const u8{ "weight", "bias" }) |optional, label| {
                const parameter = optional orelse continue;
                if (parameter.rank() != 1 or parameter.extent(0) != x.extent(x.rank() - 1))
                    return context.report.fail(.shape_mismatch, "layer_norm: {s} has shape {f}, expected {d}", .{ label, parameter.shape, x.extent(x.rank() - 1) });
            }
            if (!(context.attributes.epsilon >= 0)) return context.report.fail(.invalid_value, "layer_norm: epsilon is {d}, expected >= 0", .{context.attributes.epsilon});
        } else _ = try context.with_axis();
        return .one(x.shape, x.dtype);
    }

    fn broadcast(context: *const Context) Error!Axes {
        var shape: Axes = context.input(0).shape;
        for (context.inputs[1..]) |next| {
            shape = shapes.broadcast(&shape, &next.?.shape) orelse
                return context.report.fail(.shape_mismatch, "{s}: shapes {f} and {f} do not broadcast", .{ context.name(), shape, next.?.shape });
        }
        return shape;
    }

    fn expression(context: *const Context) Error!Axes {
        const program = try @import("expression.zig").Program.parse(context.attributes.expression, context.report);
        if (program.input_count != context.inputs.len) return context.report.fail(.invalid_value, "elementwise: {d} tensors given, the expression names {d}", .{ context.inputs.len, program.input_count });
        return context.broadcast();
    }

    /// Sums of integers are i64 so that they do not wrap; other reductions keep their type.
    fn sum_dtype(context: *const Context) DType {
        const dtype = context.input(0).dtype;
        const widens = context.op == .sum or context.op == .prod;
        return if (widens and (dtype.is_integer() or dtype == .bool)) .i64 else dtype;
    }

    fn reduced(context: *const Context) Error!Axes {
        const x = context.input(0);
        const mask = try reduced_mask(context.op, x, context.attributes, context.report);
        var shape: Axes = .{};
        var reduced_count: u64 = 1;
        for (x.shape.slice(), 0..) |length, axis| {
            if (!mask[axis]) shape.append(length) else {
                reduced_count *= @intCast(length);
                if (context.attributes.keep_dims) shape.append(1);
            }
        }
        const needs_elements = switch (context.op) {
            .mean, .max, .min, .variance => true,
            else => false,
        };
        if (needs_elements and reduced_count == 0) return context.report.fail(.invalid_value, "{s}: of no elements (shape {f})", .{ context.name(), x.shape });
        if (context.op == .norm and !(context.attributes.order >= 1)) return context.report.fail(.invalid_value, "norm: order is {d}, expected >= 1", .{context.attributes.order});
        return shape;
    }

    fn reduced_axis(context: *const Context) Error!Axes {
        const x = context.input(0);
        const axis = try shapes.axis_index(context.attributes.axis, x.rank(), context.name(), context.report);
        if (x.extent(axis) == 0) return context.report.fail(.invalid_value, "{s}: axis {d} has no elements", .{ context.name(), axis });
        var shape: Axes = .{};
        for (x.shape.slice(), 0..) |length, index| {
            if (index != axis) shape.append(length) else if (context.attributes.keep_dims) shape.append(1);
        }
        return shape;
    }

    /// The first input's shape, once its axis is known to exist.
    fn with_axis(context: *const Context) Error!Axes {
        const x = context.input(0);
        _ = try shapes.axis_index(context.attributes.axis, x.rank(), context.name(), context.report);
        return x.shape;
    }

    fn matmul(context: *const Context) Error!Outputs {
        const x = context.input(0);
        const y = context.input(1);
        if (x.rank() == 0 or y.rank() == 0) return context.report.fail(.shape_mismatch, "matmul: shapes {f} and {f} given, expected at least one axis each", .{ x.shape, y.shape });
        const inner_x = x.extent(x.rank() - 1);
        const inner_y = if (y.rank() == 1) y.extent(0) else y.extent(y.rank() - 2);
        if (inner_x != inner_y) return context.report.fail(.shape_mismatch, "matmul: inner sizes differ: {f} by {f}", .{ x.shape, y.shape });
        const batch_x: Axes = .from_slice(x.shape.slice()[0..x.rank() -| 2]);
        const batch_y: Axes = .from_slice(y.shape.slice()[0..y.rank() -| 2]);
        var shape = shapes.broadcast(&batch_x, &batch_y) orelse
            return context.report.fail(.shape_mismatch, "matmul: batch axes of {f} and {f} do not broadcast", .{ x.shape, y.shape });
        if (x.rank() > 1) shape.append(x.shape.values[x.rank() - 2]);
        if (y.rank() > 1) shape.append(y.shape.values[y.rank() - 1]);
        return .one(shape, x.dtype);
    }

    fn pool(context: *const Context) Error!Outputs {
        const shape = try @import("pooling.zig").infer(context.op, context.inputs, context.attributes, context.report);
        const values: Output = .{ .shape = shape, .dtype = context.input(0).dtype };
        return if (context.op == .max_pool2d) .two(values, .{ .shape = shape, .dtype = .i64 }) else .one(shape, values.dtype);
    }

    fn attention(context: *const Context) Error!Outputs {
        const shape = try @import("attention.zig").infer(context.op, context.inputs, context.attributes, context.report);
        if (context.op == .attention) return .one(shape, context.input(0).dtype);
        var outputs: Outputs = .{ .count = 3 };
        for (&outputs.list, context.inputs[1..4]) |*output, given| output.* = .{ .shape = given.?.shape, .dtype = given.?.dtype };
        return outputs;
    }

    fn gather(context: *const Context) Error!Outputs {
        const x = context.input(0);
        const indices = context.input(1);
        try context.check_alike_but_axis(&x.shape, &indices.shape, "indices");
        return .one(indices.shape, x.dtype);
    }

    fn scatter(context: *const Context) Error!Outputs {
        const x = context.input(0);
        const source = context.input(2);
        try context.check_alike_but_axis(&x.shape, &context.input(1).shape, "indices");
        if (!source.shape.equals(&context.input(1).shape))
            return context.report.fail(.shape_mismatch, "{s}: source has shape {f}, indices {f}", .{ context.name(), source.shape, context.input(1).shape });
        return .one(x.shape, x.dtype);
    }

    fn check_alike_but_axis(context: *const Context, x: *const Axes, other: *const Axes, label: []const u8) Error!void {
        const axis = try shapes.axis_index(context.attributes.axis, x.rank, context.name(), context.report);
        var alike = x.rank == other.rank;
        if (alike) for (x.slice(), other.slice(), 0..) |a, b, index| {
            if (index != axis and a != b) alike = false;
        };
        if (!alike) return context.report.fail(.shape_mismatch, "{s}: {s} of shape {f} given for a tensor of shape {f}; they may differ along axis {d} only", .{ context.name(), label, other.*, x.*, axis });
    }

    fn take(context: *const Context) Error!Outputs {
        return .one(try context.taken_shape(), context.input(0).dtype);
    }

    fn taken_shape(context: *const Context) Error!Axes {
        const x = context.input(0);
        const indices = context.input(1);
        const axis = try shapes.axis_index(context.attributes.axis, x.rank(), context.name(), context.report);
        if (x.rank() - 1 + indices.rank() > shapes.rank_max) return context.report.fail(.shape_mismatch, "{s}: the result would have {d} axes, at most {d} are possible", .{ context.name(), x.rank() - 1 + indices.rank(), shapes.rank_max });
        var shape: Axes = .{};
        for (x.shape.slice()[0..axis]) |length| shape.append(length);
        for (indices.shape.slice()) |length| shape.append(length);
        for (x.shape.slice()[axis + 1 ..]) |length| shape.append(length);
        return shape;
    }

    fn check_take_add(context: *const Context) Error!void {
        const expected = try context.taken_shape();
        const source = context.input(2);
        if (!source.shape.equals(&expected)) return context.report.fail(.shape_mismatch, "take_add: source has shape {f}, expected {f}", .{ source.shape, expected });
    }

    fn concat(context: *const Context) Error!Outputs {
        const first = context.input(0);
        const axis = try shapes.axis_index(context.attributes.axis, first.rank(), context.name(), context.report);
        var shape = first.shape;
        for (context.inputs[1..]) |next| {
            try context.check_alike_but_axis(&first.shape, &next.?.shape, "a tensor");
            shape.values[axis] += next.?.shape.values[axis];
        }
        _ = try shapes.checked(shape.slice(), first.dtype.size(), "concat", context.report);
        return .one(shape, first.dtype);
    }

    fn rank_k(context: *const Context) Error!Outputs {
        const x = context.input(0);
        const axis = try shapes.axis_index(context.attributes.axis, x.rank(), context.name(), context.report);
        const k = context.attributes.k;
        if (k < 0 or k > x.shape.values[axis]) return context.report.fail(.invalid_value, "{s}: k is {d}, expected 0 to {d}, the extent of axis {d}", .{ context.name(), k, x.shape.values[axis], axis });
        var shape = x.shape;
        shape.values[axis] = k;
        return .two(.{ .shape = shape, .dtype = x.dtype }, .{ .shape = shape, .dtype = .i64 });
    }

    fn reshape(context: *const Context) Error!Axes {
        const x = context.input(0);
        const wanted = context.attributes.shape;
        if (wanted.len > shapes.rank_max) return context.report.fail(.invalid_value, "reshape: {d} axes given, at most {d} are possible", .{ wanted.len, shapes.rank_max });
        var shape: Axes = .from_slice(wanted);
        var open: ?usize = null;
        var known: u64 = 1;
        for (wanted, 0..) |length, axis| {
            if (length == -1 and open == null) {
                open = axis;
            } else {
                if (length < 0) return context.report.fail(.invalid_value, "reshape: extent of axis {d} is {d}, expected >= 0, or -1 once", .{ axis, length });
                known = std.math.mul(u64, known, @intCast(length)) catch std.math.maxInt(u64);
            }
        }
        const count = x.count();
        if (open) |axis| {
            if (known == 0 or count % known != 0) return context.report.fail(.shape_mismatch, "reshape: {f} ({d} elements) cannot become {f}", .{ x.shape, count, shape });
            shape.values[axis] = @intCast(count / known);
        } else if (known != count) return context.report.fail(.shape_mismatch, "reshape: {f} ({d} elements) cannot become {f} ({d} elements)", .{ x.shape, count, shape, known });
        return shape;
    }

    fn permute(context: *const Context) Error!Axes {
        const x = context.input(0);
        const axes = context.attributes.axes;
        var seen: [shapes.rank_max]bool = @splat(false);
        if (axes.len != x.rank()) return context.report.fail(.shape_mismatch, "permute: {d} axes given, the tensor has {d}", .{ axes.len, x.rank() });
        var shape: Axes = .{};
        for (axes) |axis| {
            const index = try shapes.axis_index(axis, x.rank(), "permute", context.report);
            if (seen[index]) return context.report.fail(.invalid_value, "permute: axis {d} is named twice", .{axis});
            seen[index] = true;
            shape.append(x.shape.values[index]);
        }
        return shape;
    }

    fn broadcast_to(context: *const Context) Error!Axes {
        const x = context.input(0);
        const wanted = try shapes.checked(context.attributes.shape, x.dtype.size(), "broadcast_to", context.report);
        const joined = shapes.broadcast(&x.shape, &wanted);
        if (joined == null or !joined.?.equals(&wanted)) return context.report.fail(.shape_mismatch, "broadcast_to: {f} does not broadcast to {f}", .{ x.shape, wanted });
        return wanted;
    }

    fn slice(context: *const Context, whole: *const Axes) Error!Axes {
        const attributes = context.attributes;
        if (attributes.starts.len != whole.rank or attributes.stops.len != whole.rank or attributes.steps.len != whole.rank)
            return context.report.fail(.shape_mismatch, "{s}: {d} starts, {d} stops and {d} steps given for {d} axes", .{ context.name(), attributes.starts.len, attributes.stops.len, attributes.steps.len, whole.rank });
        var shape: Axes = .{};
        for (attributes.starts, attributes.stops, attributes.steps, whole.slice(), 0..) |start, stop, step, length, axis| {
            const forward = step > 0 and 0 <= start and start <= length and stop <= length;
            const backward = step < 0 and -1 <= start and start < length and stop >= -1;
            if (!forward and !backward) return context.report.fail(.index_out_of_range, "{s}: {d}:{d}:{d} does not fit axis {d} of length {d}", .{ context.name(), start, stop, step, axis, length });
            const reach = if (step > 0) stop - start else start - stop;
            const stride: i64 = @intCast(@abs(step));
            shape.append(if (reach <= 0) 0 else @divFloor(reach + stride - 1, stride));
        }
        return shape;
    }

    fn pad_slice(context: *const Context) Error!Axes {
        const x = context.input(0);
        const whole = try shapes.checked(context.attributes.shape, x.dtype.size(), "pad_slice", context.report);
        const hole = try context.slice(&whole);
        if (!hole.equals(&x.shape)) return context.report.fail(.shape_mismatch, "pad_slice: {f} given for a slice of shape {f}", .{ x.shape, hole });
        return whole;
    }
};

/// Which axes a reduction removes; no axes given means all.
pub fn reduced_mask(op: Op, x: *const Tensor, attributes: *const Attributes, report: *Report) Error![shapes.rank_max]bool {
    var mask: [shapes.rank_max]bool = @splat(attributes.axes.len == 0);
    for (attributes.axes) |axis| {
        const index = try shapes.axis_index(axis, x.rank(), @tagName(op), report);
        if (mask[index]) return report.fail(.invalid_value, "{s}: axis {d} is named twice", .{ @tagName(op), axis });
        mask[index] = true;
    }
    return mask;
}
