//! Pull-backs of convolutions: a convolution is linear in each operand, so each is a convolution too.

const std = @import("std");
const Pull = @import("rules.zig").Pull;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Error = @import("../runtime/report.zig").Error;

pub fn pull(step: *const Pull) Error!void {
    const wanted = step.wanted;
    const g = step.cotangent;
    switch (step.op()) {
        .conv1d, .conv2d => {
            if (wanted[0]) step.results[0] = try to_input(step, g, step.input(1), step.shape(0));
            if (wanted[1]) step.results[1] = try to_weight(step, step.input(0), g, step.shape(1));
            if (wanted[2]) step.results[2] = try to_bias(step);
        },
        .conv_input_gradient => {
            if (wanted[0]) step.results[0] = try forward(step, g, step.input(1));
            if (wanted[1]) step.results[1] = try to_weight(step, g, step.input(0), step.shape(1));
        },
        .conv_weight_gradient => {
            if (wanted[0]) step.results[0] = try to_input(step, step.input(1), g, step.shape(0));
            if (wanted[1]) step.results[1] = try forward(step, step.input(0), g);
        },
        else => unreachable,
    }
}

fn forward(step: *const Pull, x: *Tensor, weight: *Tensor) Error!*Tensor {
    const inputs: []const ?*Tensor = &.{ x, weight, null };
    const attributes = step.attributes().*;
    return if (x.shape.rank == 3) step.scope.run(.conv1d, inputs, attributes) else step.scope.run(.conv2d, inputs, attributes);
}

fn to_input(step: *const Pull, gradient: *Tensor, weight: *Tensor, shape: Axes) Error!*Tensor {
    var attributes = step.attributes().*;
    attributes.shape = shape.slice();
    return step.scope.run(.conv_input_gradient, &.{ gradient, weight }, attributes);
}

fn to_weight(step: *const Pull, x: *Tensor, gradient: *Tensor, shape: Axes) Error!*Tensor {
    var attributes = step.attributes().*;
    attributes.shape = shape.slice();
    return step.scope.run(.conv_weight_gradient, &.{ x, gradient }, attributes);
}

/// Summed over everything but the channels.
fn to_bias(step: *const Pull) Error!*Tensor {
    const axes = [_]i64{ 0, 2, 3 };
    return step.scope.run(.sum, &.{step.cotangent}, .{ .axes = axes[0 .. step.cotangent.shape.rank - 1] });
}
