//! The pull-back of every op: from the cotangent of its result to those of its inputs.
//!
//! Exhaustive over the op table: a new op does not compile until it has a rule, or says in its row
//! that it has no gradient. Rules are built from other ops, so they run on every device. A rule may
//! leave a result null, which means zero; results are summed over stretched axes and converted to
//! the input's dtype by the caller.

const std = @import("std");
const Op = @import("../ops/op.zig").Op;
const Attributes = @import("../ops/op.zig").Attributes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Error = @import("../runtime/report.zig").Error;
const Node = @import("node.zig").Node;
const Scope = @import("scope.zig").Scope;
const pointwise = @import("rules_pointwise.zig");
const chain = @import("rules_chain.zig");
const reduction = @import("rules_reduction.zig");
const linear = @import("rules_linear.zig");
const indexing = @import("rules_indexing.zig");
const convolution = @import("rules_convolution.zig");
const pooling = @import("rules_pooling.zig");
const manifold = @import("rules_manifold.zig");

/// One step of the walk. Everything in `results` is held by the scope.
pub const Pull = struct {
    node: *const Node,
    cotangent: *Tensor,
    wanted: []const bool,
    results: []?*Tensor,
    scope: *Scope,

    pub fn op(pull_: *const Pull) Op {
        return pull_.node.op.?;
    }

    pub fn attributes(pull_: *const Pull) *const Attributes {
        return &pull_.node.attributes;
    }

    /// A kept input; `needs.zig` says which are.
    pub fn input(pull_: *const Pull, index: usize) *Tensor {
        return pull_.node.inputs[index].saved.?.tensor;
    }

    pub fn optional_input(pull_: *const Pull, index: usize) ?*Tensor {
        return if (pull_.node.inputs[index].saved) |saved| saved.tensor else null;
    }

    pub fn output(pull_: *const Pull) *Tensor {
        return pull_.node.output.?.tensor;
    }

    pub fn indices(pull_: *const Pull) *Tensor {
        return pull_.node.indices.?.tensor;
    }

    pub fn shape(pull_: *const Pull, index: usize) Axes {
        return pull_.node.inputs[index].shape;
    }
};

pub fn pull(step: *const Pull) Error!void {
    switch (step.op()) {
        .is_nan, .is_finite, .logical_not, .conj, .real, .imag => unreachable, // Never recorded.
        .eq, .ne, .lt, .le, .gt, .ge, .logical_and, .logical_or, .logical_xor => unreachable,
        .any, .all, .argmax, .argmin, .argsort => unreachable,
        .interleave, .deinterleave, .rfft, .irfft, .attention_gradient => unreachable,
        // Flat wherever they are smooth.
        .sign, .floor, .ceil, .round => {},
        .neg,
        .abs,
        .square,
        .sqrt,
        .rsqrt,
        .reciprocal,
        .exp,
        .expm1,
        .log,
        .log1p,
        .sin,
        .cos,
        .tan,
        .sinh,
        .cosh,
        .tanh,
        .asinh,
        .acosh,
        .atanh,
        .sigmoid,
        .log_sigmoid,
        .softplus,
        .relu,
        .silu,
        .gelu,
        .gelu_tanh,
        .clamp,
        .cast,
        .contiguous,
        => step.results[0] = try pointwise.unary(step),
        .add, .sub, .mul, .div, .pow, .maximum, .minimum, .atan2 => for (step.wanted, 0..) |wanted, index| {
            if (wanted) step.results[index] = try pointwise.binary(step, index);
        },
        .where => for (step.wanted[1..], 1..) |wanted, index| {
            if (wanted) step.results[index] = try pointwise.where(step, index);
        },
        .elementwise => try chain.pull(step),
        .sum, .mean, .prod, .max, .min, .variance, .norm, .logsumexp => step.results[0] = try reduction.pull(step),
        .matmul => for (step.wanted, 0..) |wanted, index| {
            if (wanted) step.results[index] = try linear.matmul(step, index);
        },
        .conv1d, .conv2d, .conv_input_gradient, .conv_weight_gradient => try convolution.pull(step),
        .max_pool2d, .max_pool2d_gradient, .avg_pool2d => step.results[0] = try pooling.pull(step),
        .attention => try linear.attention(step),
        .softmax => step.results[0] = try linear.softmax(step),
        .log_softmax => step.results[0] = try linear.log_softmax(step),
        .layer_norm => try linear.layer_norm(step),
        .reshape, .permute, .broadcast_to, .slice, .pad_slice => step.results[0] = try indexing.view(step),
        .concat => try indexing.concat(step),
        .take, .gather => step.results[0] = try indexing.pick(step),
        .take_add, .scatter_add => try indexing.scatter(step),
        .sort, .top_k, .bottom_k, .mid_k => step.results[0] = try indexing.ranked(step),
        .manifold_exp,
        .manifold_exp0,
        .manifold_log,
        .manifold_log0,
        .manifold_distance,
        .manifold_distance0,
        .manifold_squared_distance,
        .manifold_mobius_add,
        .manifold_mobius_scale,
        .manifold_mobius_matvec,
        .manifold_gyration,
        .manifold_transport,
        .manifold_transport0,
        .manifold_project,
        .manifold_project_tangent,
        .manifold_riemannian_gradient,
        .manifold_inner,
        .manifold_norm,
        .manifold_geodesic,
        .manifold_to_lorentz,
        .manifold_to_poincare,
        .manifold_midpoint,
        .manifold_frechet_mean,
        => try manifold.pull(step),
    }
}
