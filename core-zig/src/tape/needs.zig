//! Which values an op's pull-back reads, so that a tape keeps those and no others.

const std = @import("std");
const Op = @import("../ops/op.zig").Op;

pub const Needs = struct {
    /// Input i is read when bit i is set. Lists (concat) have more inputs than bits; none is read.
    inputs: u8 = 0,
    /// Input i is read only to pull back to the other input.
    crosswise: bool = false,
    /// The first output is read.
    output: bool = false,
    /// The second output is read.
    indices: bool = false,

    const nothing: Needs = .{};
    const first: Needs = .{ .inputs = 1 };
    const second: Needs = .{ .inputs = 2 };
    const both: Needs = .{ .inputs = 3 };
    const all: Needs = .{ .inputs = 7 };
    const result: Needs = .{ .output = true };
    const first_and_result: Needs = .{ .inputs = 1, .output = true };

    pub fn of(op: Op) Needs {
        return switch (op) {
            // No pull-back, or one that is zero.
            .is_nan, .is_finite, .logical_not, .conj, .real, .imag => nothing,
            .eq, .ne, .lt, .le, .gt, .ge, .logical_and, .logical_or, .logical_xor => nothing,
            .any, .all, .argmax, .argmin, .argsort => nothing,
            .interleave, .deinterleave, .rfft, .irfft, .attention_gradient => nothing,
            .sign, .floor, .ceil, .round => nothing,
            // Shapes and attributes say it all.
            .neg, .cast, .contiguous, .add, .sub, .sum, .mean => nothing,
            .reshape, .permute, .broadcast_to, .slice, .pad_slice, .concat => nothing,
            .abs, .square, .log, .log1p, .sin, .cos, .sinh, .cosh, .asinh, .acosh, .atanh => first,
            .log_sigmoid, .softplus, .relu, .silu, .gelu_tanh, .clamp, .variance => first,
            .sqrt, .rsqrt, .reciprocal, .exp, .expm1, .tan, .tanh, .sigmoid, .softmax, .log_softmax => result,
            .gelu, .prod, .max, .min, .norm, .logsumexp => first_and_result,
            .mul, .matmul, .conv1d, .conv2d, .conv_input_gradient, .conv_weight_gradient => .{ .inputs = 3, .crosswise = true },
            .div => .{ .inputs = 2, .output = true },
            .pow => .{ .inputs = 3, .output = true },
            .maximum, .minimum, .atan2 => both,
            .where => first,
            .avg_pool2d => nothing,
            .max_pool2d_gradient => second,
            .max_pool2d => .{ .indices = true },
            .attention => .{ .inputs = 15 },
            .elementwise => .{ .inputs = 31 },
            .layer_norm => both,
            .take, .gather, .take_add, .scatter_add => second,
            .sort, .top_k, .bottom_k, .mid_k => .{ .indices = true },
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
            => all,
            .manifold_frechet_mean => .{ .inputs = 7, .output = true },
        };
    }

    /// Whether input `index` must be kept, given which inputs come from the tape.
    pub fn input(needs: Needs, index: usize, sources: []const ?u32) bool {
        if (index >= 8 or needs.inputs >> @intCast(index) & 1 == 0) return false;
        if (!needs.crosswise) return true;
        for (sources, 0..) |source, other| if (other != index and source != null) return true;
        return false;
    }
};

test "a product with a constant keeps the constant only" {
    const needs: Needs = .of(.mul);
    try std.testing.expect(!needs.input(0, &.{ 5, null }));
    try std.testing.expect(needs.input(1, &.{ 5, null }));
    try std.testing.expect(needs.input(0, &.{ 5, 6 }));
}
