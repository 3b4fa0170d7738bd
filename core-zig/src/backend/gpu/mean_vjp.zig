//! Pull-backs of the means: the closed forms' through the length of the sum that they divide by, the
//! Fréchet mean's by conjugate gradients on the Hessian at the mean, whose products with a direction
//! are sums over the points.

const std = @import("std");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const geometry = @import("../../manifold/space.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const cpu_vjp = @import("../manifold_vjp.zig");
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const manifold = @import("manifold.zig");
const Ball = manifold.Ball;
const Status = manifold.Status;
const means = @import("mean.zig");
const Factor = means.Factor;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// Of the conjugate gradients: three vectors and two numbers.
const solve_vectors = 3;
const solve_numbers = 2;

pub const Pull = struct {
    device: *Device,
    plan: *const Plan,
    ball: Ball,
    /// The Fréchet mean itself, and where it lies.
    mean: ?*const Tensor,
    mean_placed: manifold.Placed = .{ .offset = 0, .stride = 0, .step = 1 },
    cotangent: *const Tensor,
    points_bar: *Tensor,
    /// For a product a pair for each factor.
    weights_bar: *Tensor,
    shares: *Tensor,
    status: Status,
    report: *Report,

    fn run(pull: *const Pull) Error!void {
        var factors = pull.plan.manifold.space.iterate(pull.plan.out_size);
        var index: u32 = 0;
        while (factors.next()) |block| : (index += 1) {
            var factor: Factor = try .create(pull.device, pull.plan, &pull.ball, block, pull.shares, pull.status, pull.report);
            defer factor.release();
            factor.ball.offsets[2] = 2 * index;
            if (block.factor.model == .euclidean) {
                try factor.midpoint(null, 0);
                try factor.on_points(.euclidean_midpoint_vjp, 0, &.{ factor.points, factor.shares, factor.sums, pull.cotangent }, &.{ pull.points_bar, pull.weights_bar });
                continue;
            }
            const state = try factor.create_state();
            defer state.release();
            if (pull.mean) |mean| try pull.at_mean(&factor, block, mean, state) else try pull.at_midpoint(&factor, state);
        }
    }

    fn at_midpoint(pull: *const Pull, factor: *const Factor, state: *Tensor) Error!void {
        const named = names(factor.model);
        const bars = try means.pairs(pull.device, &.{ factor.ball.rows, factor.ball.columns + 1 });
        defer bars.release();
        try factor.midpoint(state, 0);
        try factor.on_rows(named.midpoint_pull, &.{ state, pull.cotangent }, &.{bars}, null);
        try factor.on_points(named.midpoint_vjp, 0, &.{ factor.points, factor.shares, bars }, &.{ pull.points_bar, pull.weights_bar });
    }

    fn at_mean(pull: *const Pull, factor: *const Factor, block: geometry.Span, mean: *const Tensor, state: *Tensor) Error!void {
        const named = names(factor.model);
        const size = solve_vectors * factor.ball.columns + solve_numbers;
        var solves: [2]*Tensor = .{ try means.pairs(pull.device, &.{ factor.ball.rows, size }), undefined };
        defer solves[0].release();
        solves[1] = try means.pairs(pull.device, &.{ factor.ball.rows, size });
        defer solves[1].release();
        var ball = factor.ball;
        ball.offsets[0] = pull.mean_placed.offset + @as(u32, @intCast(block.begin)) * pull.mean_placed.step;
        ball.strides[0] = pull.mean_placed.stride;
        ball.steps[0] = pull.mean_placed.step;
        try factor.launch(named.mean_begin, &ball, &.{ mean, pull.cotangent }, &.{ state, solves[0] }, factor.status);
        try solve(factor, state, &solves);
        try factor.on_points(named.mean_vjp, 0, &.{ factor.points, factor.shares, state, solves[0] }, &.{ pull.points_bar, pull.weights_bar });
    }

    /// The weights' cotangents of the factors of a product, added up.
    fn join(pull: *const Pull, target: *const Tensor) Error!void {
        var ball = pull.ball;
        ball.rows = pull.ball.rows * pull.ball.points;
        ball.columns = @intCast(pull.plan.manifold.space.product.len);
        ball.groups = @intCast(launches.groups_of(ball.rows, kernels.row(.product_sum).group_size));
        var launch: Launch = .init(pull.device, pull.report);
        try launch.read(pull.weights_bar);
        try launch.write(target);
        try launch.run(.product_sum, &ball, ball.groups);
    }
};

/// The tangent vector in `solves[0]` whose image under the Hessian is the Riemannian form of the cotangent.
fn solve(factor: *const Factor, state: *const Tensor, solves: *[2]*Tensor) Error!void {
    const named = names(factor.model);
    var ball = factor.ball;
    // At most dim + 1 distinct directions; a few more repair what rounding spoils.
    const iteration_count_max = 2 * ball.columns + 8;
    for (1..iteration_count_max + 1) |iteration| {
        try factor.on_points(named.mean_image, 0, &.{ factor.points, factor.shares, state, solves[0] }, &.{factor.terms});
        try factor.add_up(state, factor.sums);
        ball.cotangent_stride = @intCast(iteration);
        try factor.launch(named.mean_solve, &ball, &.{ factor.sums, state, solves[0] }, &.{solves[1]}, factor.progress);
        std.mem.swap(*Tensor, &solves[0], &solves[1]);
        if ((try factor.progress.read(factor.report)).pending != iteration) return;
    }
}

const Names = struct { midpoint_pull: Kernel, midpoint_vjp: Kernel, mean_begin: Kernel, mean_image: Kernel, mean_solve: Kernel, mean_vjp: Kernel };

fn names(model: geometry.Model) Names {
    return switch (model) {
        .euclidean => unreachable,
        inline .poincare, .lorentz => |known| .{
            .midpoint_pull = means.kernel_named(known, "midpoint_pull"),
            .midpoint_vjp = means.kernel_named(known, "midpoint_vjp"),
            .mean_begin = means.kernel_named(known, "mean_begin"),
            .mean_image = means.kernel_named(known, "mean_image"),
            .mean_solve = means.kernel_named(known, "mean_solve"),
            .mean_vjp = means.kernel_named(known, "mean_vjp"),
        },
    };
}

/// As `manifold_vjp.launched`.
pub fn launched(device: *Device, plan: *const Plan, output: ?*const Tensor, cotangent: *const Tensor, wanted: []const bool, cotangents: []?*Tensor, report: *Report) Error!manifold.Outcome {
    var ball = means.place(plan) orelse return .no_kernel;
    if (ball.points == 0) return .fault;
    const bar = plan.operand_of(.vector, cotangent, 1);
    const placed = manifold.Placed.of(&bar, &plan.shape) orelse return .no_kernel;
    ball.cotangent_offset = placed.offset;
    ball.cotangent_stride = placed.stride;
    ball.cotangent_step = placed.step;
    ball.out_stride = @intCast(plan.out_size);
    for (wanted, 0..) |is_wanted, index| if (!is_wanted) {
        ball.flags |= @as(u32, manifold.flag_skip_first) << @intCast(index);
    };
    const is_product = plan.manifold.space == .product;
    if (is_product) ball.steps[2] = @intCast(2 * plan.manifold.space.product.len);

    const status: Status = try .create(device, plan);
    defer status.tensor.release();
    const shares = try means.shares_of(device, plan, &ball, status, report);
    defer shares.release();
    var made: [2]?*Tensor = @splat(null);
    defer for (made) |tensor| if (tensor) |held| held.release();
    for (&made, wanted, 0..) |*tensor, is_wanted, index| {
        const shape: Axes = if (is_wanted) cpu_vjp.cotangent_shape(plan, &plan.operands[index]) else .from_slice(&.{1});
        tensor.* = try Tensor.create_unplaced(shape, .f32, device.kind);
    }
    const parts = if (is_product and wanted[1]) try means.pairs(device, &.{ @as(i64, ball.rows) * ball.points, @intCast(plan.manifold.space.product.len) }) else null;
    defer if (parts) |held| held.release();
    var pull: Pull = .{
        .device = device,
        .plan = plan,
        .ball = ball,
        .mean = null,
        .cotangent = cotangent,
        .points_bar = made[0].?,
        .weights_bar = parts orelse made[1].?,
        .shares = shares,
        .status = status,
        .report = report,
    };
    if (plan.op == .manifold_frechet_mean) {
        pull.mean = output.?;
        const row = plan.operand_of(.vector, output.?, 1);
        pull.mean_placed = manifold.Placed.of(&row, &plan.shape) orelse return .no_kernel;
    }
    try pull.run();
    if (parts != null) try pull.join(made[1].?);
    if ((try status.read(report)).is_fault) return .fault;
    for (cotangents, wanted, &made) |*target, is_wanted, *tensor| {
        if (!is_wanted) continue;
        target.* = tensor.*;
        tensor.* = null;
    }
    return .done;
}
