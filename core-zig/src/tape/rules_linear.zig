//! Pull-backs of matrix products and of row-wise normalisations.

const std = @import("std");
const dispatch = @import("../dispatch/dispatch.zig");
const Pull = @import("rules.zig").Pull;
const Scope = @import("scope.zig").Scope;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Error = @import("../runtime/report.zig").Error;

/// x_bar = g y^T and y_bar = x^T g, one-axis operands being rows and columns.
pub fn matmul(step: *const Pull, index: usize) Error!*Tensor {
    const s = step.scope;
    const x_shape = step.shape(0);
    const y_shape = step.shape(1);
    var g_shape = step.cotangent.shape;
    // The axes that one-axis operands lack go back in, the row before the column.
    if (x_shape.rank == 1) insert(&g_shape, if (y_shape.rank == 1) g_shape.rank else g_shape.rank - 1);
    if (y_shape.rank == 1) insert(&g_shape, g_shape.rank);
    const g = try s.reshape(step.cotangent, g_shape);
    if (index == 0) {
        const y = if (y_shape.rank == 1) try s.reshape(step.input(1), .from_slice(&.{ y_shape.values[0], 1 })) else step.input(1);
        const x_bar = try s.binary(.matmul, g, try s.transpose(y));
        return drop_added_axis(s, x_bar, x_shape, .{ 1, x_shape.values[0] });
    }
    const x = if (x_shape.rank == 1) try s.reshape(step.input(0), .from_slice(&.{ 1, x_shape.values[0] })) else step.input(0);
    if (y_shape.rank == 2 and x_shape.rank > 2) return shared_matrix(s, x, g);
    const y_bar = try s.binary(.matmul, try s.transpose(x), g);
    return drop_added_axis(s, y_bar, y_shape, .{ y_shape.values[0], 1 });
}

fn insert(shape: *Axes, at: usize) void {
    shape.append(1);
    std.mem.copyBackwards(i64, shape.values[at + 1 .. shape.rank], shape.values[at .. shape.rank - 1]);
    shape.values[at] = 1;
}

/// A one-axis operand's cotangent, from that of the matrix it stood for.
fn drop_added_axis(s: *Scope, bar: *Tensor, shape: Axes, as_matrix: [2]i64) Error!*Tensor {
    if (shape.rank != 1) return bar;
    return s.reshape(try s.sum_to(bar, .from_slice(&as_matrix)), shape);
}

/// One matrix applied to a whole batch: a single tall product in place of many that are added up.
fn shared_matrix(s: *Scope, x: *Tensor, g: *Tensor) Error!*Tensor {
    const x_rows = try s.reshape(x, .from_slice(&.{ rows_of(x), last(x) }));
    const g_rows = try s.reshape(g, .from_slice(&.{ rows_of(g), last(g) }));
    return s.binary(.matmul, try s.transpose(x_rows), g_rows);
}

fn last(x: *const Tensor) i64 {
    return x.shape.values[x.shape.rank - 1];
}

fn rows_of(x: *const Tensor) i64 {
    const leading: Axes = .from_slice(x.shape.values[0 .. x.shape.rank - 1]);
    return @intCast(leading.count());
}

/// y (g - sum(g y)).
pub fn softmax(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const y = step.output();
    const total = try s.sum_axis(try s.mul(step.cotangent, y), step.attributes().axis);
    return s.mul(y, try s.sub(step.cotangent, total));
}

/// g - softmax(x) sum(g).
pub fn log_softmax(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const total = try s.sum_axis(step.cotangent, step.attributes().axis);
    return s.sub(step.cotangent, try s.mul(try s.unary(.exp, step.output()), total));
}

/// With z the normalised rows and h = g weight:
/// x_bar = (h - mean(h) - z mean(h z)) / deviation, weight_bar = sum(g z), bias_bar = sum(g).
pub fn layer_norm(step: *const Pull) Error!void {
    const s = step.scope;
    const x = step.input(0);
    const g = step.cotangent;
    if (step.wanted[2]) step.results[2] = g;
    if (!step.wanted[0] and !step.wanted[1]) return;

    const centred = try s.sub(x, try s.mean_axis(x, -1));
    const variance = try s.mean_axis(try s.unary(.square, centred), -1);
    const inverse = try s.unary(.rsqrt, try s.shift(variance, step.attributes().epsilon));
    const z = try s.mul(centred, inverse);
    if (step.wanted[1]) step.results[1] = try s.mul(g, z);
    if (!step.wanted[0]) return;
    const h = if (step.optional_input(1)) |weight| try s.mul(g, weight) else g;
    const off_mean = try s.sub(h, try s.mean_axis(h, -1));
    const along_z = try s.mul(z, try s.mean_axis(try s.mul(h, z), -1));
    step.results[0] = try s.mul(inverse, try s.sub(off_mean, along_z));
}

/// Shares are made again from q, k and mask; there is no matrix of them.
pub fn attention(step: *const Pull) Error!void {
    const s = step.scope;
    const inputs = [_]?*Tensor{ step.cotangent, step.input(0), step.input(1), step.input(2), step.optional_input(3) };
    var made: [3]*Tensor = undefined;
    try dispatch.run(.attention_gradient, &inputs, step.attributes(), null, &made, s.report);
    // All three are ours to release, also if there is no memory for one.
    for (made, 0..) |tensor, index| {
        errdefer for (made[index + 1 ..]) |rest| rest.release();
        step.results[index] = try s.hold(tensor);
    }
}
