//! The sizes of an attention, checked: queries, keys and values that share their leading axes.

const std = @import("std");
const ops = @import("op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// Inputs of `attention`; those of `attention_gradient` have the gradient before them.
pub const Operands = struct {
    q: *const Tensor,
    k: *const Tensor,
    v: *const Tensor,
    mask: ?*const Tensor,

    pub fn of(op: Op, inputs: []const ?*const Tensor) Operands {
        const given = if (op == .attention) inputs else inputs[1..];
        return .{ .q = given[0].?, .k = given[1].?, .v = given[2].?, .mask = given[3] };
    }
};

pub const Sizes = struct {
    /// Of the leading axes together.
    batch: usize,
    queries: usize,
    keys: usize,
    /// Of queries and keys, and of values.
    depth: usize,
    width: usize,
    scale: f64,
    causal: bool,

    /// Of a call whose shapes have been checked.
    pub fn of(call: *const ops.Call) Sizes {
        const given: Operands = .of(call.op, call.inputs);
        const rank = given.q.rank();
        const depth = given.q.extent(rank - 1);
        return .{
            .batch = leading(given.q).count(),
            .queries = given.q.extent(rank - 2),
            .keys = given.k.extent(rank - 2),
            .depth = depth,
            .width = given.v.extent(rank - 1),
            .scale = if (call.attributes.scale != 0) call.attributes.scale else 1 / @sqrt(@as(f64, @floatFromInt(@max(depth, 1)))),
            .causal = call.attributes.causal,
        };
    }

    /// Keys that a query may attend to, as far as causality goes: from the first to before this one.
    pub inline fn limit(sizes: *const Sizes, query: usize) usize {
        return if (sizes.causal) @min(query + 1, sizes.keys) else sizes.keys;
    }
};

pub fn leading(tensor: *const Tensor) Axes {
    return .from_slice(tensor.shape.slice()[0 .. tensor.rank() - 2]);
}

/// The mask's steps along the axes of the scores (..., queries, keys), in elements.
pub fn mask_strides(mask: *const Tensor, q: *const Tensor, k: *const Tensor) Axes {
    const scores = scores_of(q, k);
    return shapes.broadcast_strides(&mask.shape, &mask.strides, &scores);
}

fn scores_of(q: *const Tensor, k: *const Tensor) Axes {
    var scores = q.shape;
    scores.values[scores.rank - 1] = k.shape.values[k.rank() - 2];
    return scores;
}

/// The shape of attention's result.
pub fn infer(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!Axes {
    const given: Operands = .of(op, inputs);
    const q = given.q;
    const k = given.k;
    const v = given.v;
    const rank = q.rank();
    if (rank < 2 or k.rank() != rank or v.rank() != rank)
        return report.fail(.shape_mismatch, "{t}: q {f}, k {f} and v {f} given, expected (..., n, d), (..., m, d) and (..., m, e)", .{ op, q.shape, k.shape, v.shape });
    const is_alike = leading(q).equals(&leading(k)) and leading(q).equals(&leading(v));
    if (!is_alike) return report.fail(.shape_mismatch, "{t}: the leading axes of q {f}, k {f} and v {f} differ", .{ op, q.shape, k.shape, v.shape });
    if (q.extent(rank - 1) != k.extent(rank - 1)) return report.fail(.shape_mismatch, "{t}: q has depth {d} and k {d}, expected the same", .{ op, q.extent(rank - 1), k.extent(rank - 1) });
    if (k.extent(rank - 2) != v.extent(rank - 2)) return report.fail(.shape_mismatch, "{t}: {d} keys and {d} values given", .{ op, k.extent(rank - 2), v.extent(rank - 2) });
    if (!std.math.isFinite(attributes.scale)) return report.fail(.invalid_value, "{t}: scale is {d}, expected a finite number", .{ op, attributes.scale });
    if (given.mask) |mask| {
        const scores = scores_of(q, k);
        const joined = shapes.broadcast(&mask.shape, &scores);
        if (joined == null or !joined.?.equals(&scores)) return report.fail(.shape_mismatch, "{t}: mask has shape {f}, which does not broadcast to {f}", .{ op, mask.shape, scores });
    }
    var shape = q.shape;
    shape.values[rank - 1] = v.shape.values[rank - 1];
    _ = try shapes.checked(shape.slice(), q.dtype.size(), @tagName(op), report);
    if (op == .attention_gradient and !inputs[0].?.shape.equals(&shape))
        return report.fail(.shape_mismatch, "{t}: gradient has shape {f}, expected {f}, that of the attention's result", .{ op, inputs[0].?.shape, shape });
    return shape;
}
