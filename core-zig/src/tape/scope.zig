//! Arithmetic on tensors for pull-backs: each result is held until the scope ends, so that a
//! formula can be written as one expression.

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../runtime/memory.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Scope = struct {
    report: *Report,
    held: std.ArrayList(*Tensor) = .empty,

    pub fn deinit(scope: *Scope) void {
        for (scope.held.items) |tensor| tensor.release();
        scope.held.deinit(memory.allocator);
    }

    /// Takes over a reference.
    pub fn hold(scope: *Scope, tensor: *Tensor) Error!*Tensor {
        errdefer tensor.release();
        try scope.held.append(memory.allocator, tensor);
        return tensor;
    }

    pub inline fn run(scope: *Scope, comptime op: Op, inputs: []const ?*Tensor, attributes: Attributes) Error!*Tensor {
        return scope.hold(try dispatch.run_one(op, inputs, &attributes, scope.report));
    }

    pub inline fn unary(scope: *Scope, comptime op: Op, x: *Tensor) Error!*Tensor {
        return scope.run(op, &.{x}, .{});
    }

    pub inline fn binary(scope: *Scope, comptime op: Op, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.run(op, &.{ x, y }, .{});
    }

    pub fn add(scope: *Scope, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.binary(.add, x, y);
    }

    pub fn sub(scope: *Scope, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.binary(.sub, x, y);
    }

    pub fn mul(scope: *Scope, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.binary(.mul, x, y);
    }

    pub fn div(scope: *Scope, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.binary(.div, x, y);
    }

    pub fn where(scope: *Scope, condition: *Tensor, x: *Tensor, y: *Tensor) Error!*Tensor {
        return scope.run(.where, &.{ condition, x, y }, .{});
    }

    /// x where the condition is true, 0 elsewhere: unlike a product, it stops NaN and infinity.
    pub fn where_or_zero(scope: *Scope, condition: *Tensor, x: *Tensor) Error!*Tensor {
        return scope.where(condition, x, try scope.scalar(0, x));
    }

    pub fn scale(scope: *Scope, x: *Tensor, factor: f64) Error!*Tensor {
        return scope.mul(x, try scope.scalar(factor, x));
    }

    pub fn shift(scope: *Scope, x: *Tensor, amount: f64) Error!*Tensor {
        return scope.add(x, try scope.scalar(amount, x));
    }

    /// 1 - x.
    pub fn one_minus(scope: *Scope, x: *Tensor) Error!*Tensor {
        return scope.sub(try scope.scalar(1, x), x);
    }

    /// A 0-axis tensor of the dtype and device of `like`, which is a float tensor.
    pub fn scalar(scope: *Scope, value: f64, like: *const Tensor) Error!*Tensor {
        const tensor = try scope.hold(try Tensor.create(.{}, if (like.dtype == .f64) .f64 else .f32, like.device()));
        fill(tensor, value);
        return tensor;
    }

    pub fn zeros(scope: *Scope, shape: Axes, like: *const Tensor) Error!*Tensor {
        // A GPU is sent one zero, and stretches it itself.
        if (like.device().is_gpu()) return scope.broadcast_to(try scope.hold(try Tensor.create_zeros(.{}, like.dtype, like.device())), shape);
        return scope.hold(try Tensor.create_zeros(shape, like.dtype, like.device()));
    }

    pub fn reshape(scope: *Scope, x: *Tensor, shape: Axes) Error!*Tensor {
        return scope.run(.reshape, &.{x}, .{ .shape = shape.slice() });
    }

    pub fn broadcast_to(scope: *Scope, x: *Tensor, shape: Axes) Error!*Tensor {
        return scope.run(.broadcast_to, &.{x}, .{ .shape = shape.slice() });
    }

    pub fn sum_axis(scope: *Scope, x: *Tensor, axis: i64) Error!*Tensor {
        return scope.run(.sum, &.{x}, .{ .axes = &.{axis}, .keep_dims = true });
    }

    pub fn mean_axis(scope: *Scope, x: *Tensor, axis: i64) Error!*Tensor {
        return scope.run(.mean, &.{x}, .{ .axes = &.{axis}, .keep_dims = true });
    }

    /// The last two axes exchanged.
    pub fn transpose(scope: *Scope, x: *Tensor) Error!*Tensor {
        const rank = x.shape.rank;
        assert(rank >= 2);
        var axes: Axes = .{ .rank = rank };
        for (axes.values[0..rank], 0..) |*axis, index| axis.* = @intCast(index);
        std.mem.swap(i64, &axes.values[rank - 1], &axes.values[rank - 2]);
        return scope.run(.permute, &.{x}, .{ .axes = axes.slice() });
    }

    /// The adjoint of broadcasting: summed over the axes along which `shape` was stretched.
    pub fn sum_to(scope: *Scope, x: *Tensor, shape: Axes) Error!*Tensor {
        if (x.shape.equals(&shape)) return x;
        assert(x.shape.rank >= shape.rank);
        const added = x.shape.rank - shape.rank;
        var axes: Axes = .{};
        for (x.shape.slice(), 0..) |length, axis| {
            if (axis < added or (shape.values[axis - added] == 1 and length != 1)) axes.append(@intCast(axis));
        }
        if (axes.rank == 0) return scope.reshape(x, shape);
        const total = try scope.run(.sum, &.{x}, .{ .axes = axes.slice() });
        return scope.reshape(total, shape);
    }

    /// The cotangent of an input of this shape and dtype, from one in the op's own.
    pub fn fit(scope: *Scope, x: *Tensor, shape: Axes, dtype: DType) Error!*Tensor {
        const summed = try scope.sum_to(x, shape);
        if (summed.dtype == dtype) return summed;
        return scope.run(.cast, &.{summed}, .{ .dtype = dtype });
    }
};

/// Writes one value to every element of a new float tensor.
pub fn fill(tensor: *Tensor, value: f64) void {
    switch (tensor.dtype) {
        .f32 => @memset(tensor.elements(f32), @floatCast(value)),
        .f64 => @memset(tensor.elements(f64), value),
        else => unreachable,
    }
}
