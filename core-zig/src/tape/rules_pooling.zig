//! Pull-backs of pools.

const std = @import("std");
const Pull = @import("rules.zig").Pull;
const Scope = @import("scope.zig").Scope;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Error = @import("../runtime/report.zig").Error;

pub fn pull(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const shape = step.shape(0);
    var attributes = step.attributes().*;
    switch (step.op()) {
        .max_pool2d => {
            attributes.shape = shape.slice();
            return s.run(.max_pool2d_gradient, &.{ step.cotangent, step.indices() }, attributes);
        },
        .max_pool2d_gradient => {
            const chosen = try s.reshape(step.input(1), planes_of(shape));
            const picked = try s.run(.gather, &.{ try s.reshape(step.cotangent, planes_of(step.cotangent.shape)), chosen }, .{ .axis = -1 });
            return s.reshape(picked, shape);
        },
        .avg_pool2d => return mean(step),
        else => unreachable,
    }
}

fn planes_of(shape: Axes) Axes {
    return .from_slice(&.{ shape.values[0], shape.values[1], shape.values[2] * shape.values[3] });
}

/// A mean is a convolution of each plane with equal weights.
fn mean(step: *const Pull) Error!*Tensor {
    const s = step.scope;
    const shape = step.shape(0).values;
    var attributes = step.attributes().*;
    const kernel = attributes.kernel;
    if (attributes.stride.len == 0) attributes.stride = kernel;
    const last = kernel[kernel.len - 1];
    const places: f64 = @floatFromInt(kernel[0] * last);
    const g = step.cotangent;
    const even = attributes.exclude_padding;
    const weight = try s.broadcast_to(try s.scalar(if (even) 1 else 1 / places, g), .from_slice(&.{ 1, 1, kernel[0], last }));
    var shares = g;
    if (even) {
        // How many elements of x each window has.
        const ones = try s.broadcast_to(try s.scalar(1, g), .from_slice(&.{ 1, 1, shape[2], shape[3] }));
        shares = try s.div(g, try s.run(.conv2d, &.{ ones, weight, null }, attributes));
    }
    const planes = shape[0] * shape[1];
    const x: Axes = .from_slice(&.{ planes, 1, shape[2], shape[3] });
    attributes.shape = x.slice();
    const by_plane = try s.reshape(shares, .from_slice(&.{ planes, 1, g.shape.values[2], g.shape.values[3] }));
    return s.reshape(try s.run(.conv_input_gradient, &.{ by_plane, weight }, attributes), step.shape(0));
}
