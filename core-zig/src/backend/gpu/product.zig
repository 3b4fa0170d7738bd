//! Numbers of a product: each factor's kernel leaves its own, and what they make together is added up in
//! the factors' order.

const std = @import("std");
const Op = @import("../../ops/op.zig").Op;
const Plan = @import("../manifold_rows.zig").Plan;
const Device = @import("device.zig").Device;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const manifold = @import("manifold.zig");
const Ball = manifold.Ball;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// Whether the product's number is the length of its factors' numbers, rather than their sum.
pub fn is_length(op: Op) bool {
    return switch (op) {
        .manifold_distance, .manifold_distance0, .manifold_norm => true,
        .manifold_squared_distance, .manifold_inner => false,
        else => unreachable,
    };
}

pub const Numbers = struct {
    /// For each row a pair for each factor, high part and low part.
    parts: *Tensor,
    ball: Ball,

    /// `ball` tells where the inputs lie.
    pub fn of(device: *Device, plan: *const Plan, ball: *const Ball, inputs: []const ?*const Tensor, status: manifold.Status, report: *Report) Error!Numbers {
        const count = plan.manifold.space.product.len;
        const parts = try Tensor.create_unplaced(.from_slice(&.{ @intCast(plan.row_count), @intCast(count), 2 }), .f32, device.kind);
        errdefer parts.release();
        var numbers: Numbers = .{ .parts = parts, .ball = ball.* };
        numbers.ball.out_stride = @intCast(2 * count);
        try manifold.launch_factors(device, plan, &numbers.ball, inputs, parts, status, report);
        numbers.ball.columns = @intCast(count);
        return numbers;
    }

    /// What they make together, into `output`.
    pub fn join(numbers: *const Numbers, device: *Device, op: Op, output: *const Tensor, report: *Report) Error!void {
        const kernel: Kernel = if (is_length(op)) .product_length else .product_sum;
        var launch: Launch = .init(device, report);
        try launch.read(numbers.parts);
        try launch.write(output);
        try numbers.run(&launch, kernel);
    }

    /// The cotangent of each factor's number, row by row, from that of the length.
    pub fn shares(numbers: *const Numbers, device: *Device, cotangent: *const Tensor, report: *Report) Error!*Tensor {
        const made = try Tensor.create_unplaced(.from_slice(&.{ numbers.ball.rows, numbers.ball.columns }), .f32, device.kind);
        errdefer made.release();
        var launch: Launch = .init(device, report);
        try launch.read(numbers.parts);
        try launch.read(cotangent);
        try launch.write(made);
        try numbers.run(&launch, .product_share);
        return made;
    }

    fn run(numbers: *const Numbers, launch: *Launch, kernel: Kernel) Error!void {
        var ball = numbers.ball;
        ball.groups = @intCast(launches.groups_of(ball.rows, kernels.row(kernel).group_size));
        try launch.run(kernel, &ball, ball.groups);
    }
};
