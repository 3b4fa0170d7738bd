//! Pull-backs of reductions. g is the cotangent with the reduced axes put back as extent 1.

const std = @import("std");
const Pull = @import("rules.zig").Pull;
const Scope = @import("scope.zig").Scope;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Error = @import("../runtime/report.zig").Error;

pub fn pull(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const shape = step.shape(0);
    const frame: Frame = .of(step);
    const g = try s.reshape(step.cotangent, frame.kept);
    return switch (step.op()) {
        .sum => s.broadcast_to(g, shape),
        .mean => s.broadcast_to(try s.scale(g, 1 / frame.length()), shape),
        .prod => prod(step, &frame, g),
        .max, .min => extremum(step, &frame, g),
        .variance => variance(step, &frame, g),
        .norm => norm(step, &frame, g),
        .logsumexp => logsumexp(step, &frame, g),
        else => unreachable,
    };
}

/// Which axes went, and the result's shape with them kept.
const Frame = struct {
    axes: Axes = .{},
    kept: Axes,
    reduced_count: usize = 1,

    fn of(step: *const Pull) Frame {
        const shape = step.shape(0);
        const given = step.attributes().axes;
        var frame: Frame = .{ .kept = shape };
        for (shape.slice(), 0..) |extent, axis| {
            if (!is_reduced(given, axis, shape.rank)) continue;
            frame.axes.append(@intCast(axis));
            frame.kept.values[axis] = 1;
            frame.reduced_count *= @intCast(extent);
        }
        return frame;
    }

    fn length(frame: *const Frame) f64 {
        return @floatFromInt(frame.reduced_count);
    }

    fn output(frame: *const Frame, step: *const Pull) Error!*Tensor {
        return step.scope.reshape(step.output(), frame.kept);
    }

    /// A reduction of x over the same axes. A scalar has none to name, which means all.
    fn reduce(frame: *const Frame, s: *Scope, comptime op: @import("../ops/op.zig").Op, x: *Tensor) Error!*Tensor {
        return s.run(op, &.{x}, .{ .axes = frame.axes.slice(), .keep_dims = true });
    }
};

fn is_reduced(given: []const i64, axis: usize, rank: usize) bool {
    if (given.len == 0) return true;
    for (given) |entry| {
        const index: usize = @intCast(if (entry < 0) entry + @as(i64, @intCast(rank)) else entry);
        if (index == axis) return true;
    }
    return false;
}

/// The product of the others: with no zero, result / x; with one, it alone gets the product of the
/// rest; with more, all are 0.
fn prod(step: *const Pull, frame: *const Frame, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const x = step.input(0);
    const zero = try s.scalar(0, x);
    const one = try s.scalar(1, x);
    const is_zero = try s.binary(.eq, x, zero);
    const without = try s.where(is_zero, one, x);
    const product = try frame.reduce(s, .prod, without);
    const zero_count = try frame.reduce(s, .sum, try s.run(.cast, &.{is_zero}, .{ .dtype = x.dtype }));
    const for_zeros = try s.where_or_zero(try s.binary(.eq, zero_count, one), product);
    const for_others = try s.where_or_zero(try s.binary(.eq, zero_count, zero), product);
    const others = try s.where(is_zero, for_zeros, try s.div(for_others, without));
    return s.mul(g, others);
}

/// Ties share equally.
fn extremum(step: *const Pull, frame: *const Frame, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const x = step.input(0);
    const winners = try s.run(.cast, &.{try s.binary(.eq, x, try frame.output(step))}, .{ .dtype = x.dtype });
    return s.mul(winners, try s.div(g, try frame.reduce(s, .sum, winners)));
}

fn variance(step: *const Pull, frame: *const Frame, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const x = step.input(0);
    const deviation = try s.sub(x, try frame.reduce(s, .mean, x));
    return s.mul(deviation, try s.scale(g, 2 / (frame.length() - step.attributes().correction)));
}

/// sign(x) (|x| / y)^(order - 1), which is 0 where y is.
fn norm(step: *const Pull, frame: *const Frame, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const x = step.input(0);
    const order = step.attributes().order;
    const sign = try s.unary(.sign, x);
    if (order == 1) return s.mul(g, sign);
    const y = try frame.output(step);
    const magnitude = try s.unary(.abs, x);
    if (std.math.isInf(order)) {
        const winners = try s.run(.cast, &.{try s.binary(.eq, magnitude, y)}, .{ .dtype = x.dtype });
        return s.mul(try s.mul(winners, sign), try s.div(g, try frame.reduce(s, .sum, winners)));
    }
    const is_positive = try s.binary(.gt, y, try s.scalar(0, y));
    const safe = try s.where(is_positive, y, try s.scalar(1, y));
    const slope = if (order == 2)
        try s.div(x, safe)
    else
        try s.mul(sign, try s.binary(.pow, try s.div(magnitude, safe), try s.scalar(order - 1, x)));
    return s.mul(try s.where_or_zero(is_positive, g), slope);
}

/// The softmax; 0 where all of x is -infinity.
fn logsumexp(step: *const Pull, frame: *const Frame, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const y = try frame.output(step);
    const shift = try s.where_or_zero(try s.unary(.is_finite, y), y);
    return s.mul(g, try s.unary(.exp, try s.sub(step.input(0), shift)));
}
