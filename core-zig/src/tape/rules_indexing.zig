//! Pull-backs of ops that move elements: each is the adjoint move.

const std = @import("std");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Pull = @import("rules.zig").Pull;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Error = @import("../runtime/report.zig").Error;

pub fn view(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const g = step.cotangent;
    const given = step.attributes();
    const shape = step.shape(0);
    return switch (step.op()) {
        .reshape => s.reshape(g, shape),
        .broadcast_to => g, // Summed over the stretched axes by the caller.
        .permute => s.run(.permute, &.{g}, .{ .axes = inverse(given.axes).slice() }),
        .slice => s.run(.pad_slice, &.{g}, .{ .shape = shape.slice(), .starts = given.starts, .stops = given.stops, .steps = given.steps }),
        .pad_slice => s.run(.slice, &.{g}, .{ .starts = given.starts, .stops = given.stops, .steps = given.steps }),
        else => unreachable,
    };
}

fn inverse(axes: []const i64) Axes {
    var result: Axes = .{ .rank = @intCast(axes.len) };
    for (axes, 0..) |axis, position| {
        const index: usize = @intCast(if (axis < 0) axis + @as(i64, @intCast(axes.len)) else axis);
        result.values[index] = @intCast(position);
    }
    return result;
}

/// Each tensor gets its own stretch of g.
pub fn concat(step: *const Pull) Error!void {
    const g = step.cotangent;
    const rank = g.shape.rank;
    const axis = try shapes.axis_index(step.attributes().axis, rank, "concat", step.scope.report);
    const steps: Axes = .{ .rank = rank, .values = @splat(1) };
    var starts: Axes = .{ .rank = rank };
    for (step.wanted, step.results, 0..) |wanted, *result, index| {
        const length = step.shape(index).values[axis];
        if (wanted) {
            var stops = g.shape;
            stops.values[axis] = starts.values[axis] + length;
            result.* = try step.scope.run(.slice, &.{g}, .{ .starts = starts.slice(), .stops = stops.slice(), .steps = steps.slice() });
        }
        starts.values[axis] += length;
    }
}

pub fn pick(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const zeros = try s.zeros(step.shape(0), step.cotangent);
    const inputs: []const ?*Tensor = &.{ zeros, step.input(1), step.cotangent };
    const axis = step.attributes().axis;
    return if (step.op() == .take) s.run(.take_add, inputs, .{ .axis = axis }) else s.run(.scatter_add, inputs, .{ .axis = axis });
}

pub fn scatter(step: *const Pull) Error!void {
    if (step.wanted[0]) step.results[0] = step.cotangent;
    if (!step.wanted[2]) return;
    const inputs: []const ?*Tensor = &.{ step.cotangent, step.input(1) };
    const axis = step.attributes().axis;
    step.results[2] = if (step.op() == .take_add) try step.scope.run(.take, inputs, .{ .axis = axis }) else try step.scope.run(.gather, inputs, .{ .axis = axis });
}

/// Values came from the places the indices name; they go back there.
pub fn ranked(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const zeros = try s.zeros(step.shape(0), step.cotangent);
    return s.run(.scatter_add, &.{ zeros, step.indices(), step.cotangent }, .{ .axis = step.attributes().axis });
}
