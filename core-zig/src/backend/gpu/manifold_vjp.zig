//! Pull-backs of the geometry ops: one launch for each factor, or three where a matrix's cotangent is a sum over rows.

const std = @import("std");
const assert = std.debug.assert;
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const geometry = @import("../../manifold/space.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const cpu_vjp = @import("../manifold_vjp.zig");
const kernels = @import("kernel.zig");
const devices = @import("device.zig");
const Device = devices.Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const gpu = @import("gpu.zig");
const manifold = @import("manifold.zig");
const Ball = manifold.Ball;
const Status = manifold.Status;
const products = @import("product.zig");
const mean_vjp = @import("mean_vjp.zig");
const Spread = @import("spread.zig").Spread;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const operands_max = manifold_rows.operands_max;

/// As `backend/manifold_vjp.zig`'s, which does what has no kernel.
pub fn vjp(
    op: Op,
    inputs: []const ?*const Tensor,
    attributes: *const Attributes,
    output: ?*const Tensor,
    cotangent: *const Tensor,
    wanted: []const bool,
    cotangents: []?*Tensor,
    report: *Report,
) Error!void {
    const device = try devices.open(cotangent.device(), report);
    const outcome = try launched(device, op, inputs, attributes, output, cotangent, wanted, cotangents, report);
    if (outcome == .done) return;
    if (outcome == .no_kernel) try gpu.note_fallback(@tagName(op), device, report);
    try cpu_vjp.vjp(op, inputs, attributes, output, cotangent, wanted, cotangents, report);
    if (outcome == .fault) gpu.count_fallback(@tagName(op), device);
}

const Outcome = manifold.Outcome;

fn launched(
    device: *Device,
    op: Op,
    inputs_given: []const ?*const Tensor,
    attributes: *const Attributes,
    output: ?*const Tensor,
    cotangent_given: *const Tensor,
    wanted: []const bool,
    cotangents: []?*Tensor,
    report: *Report,
) Error!Outcome {
    if (cotangent_given.dtype != .f32 or cotangent_given.count() == 0) return .no_kernel;
    const given: Plan = .init_for(op, inputs_given, attributes, &cotangent_given.shape);
    const spread = try Spread.of(device, &given, cotangent_given, report) orelse return .no_kernel;
    defer spread.release();
    const inputs = spread.inputs[0..inputs_given.len];
    const cotangent = spread.cotangent.?;
    const plan: Plan = .init_for(op, inputs, attributes, &cotangent.shape);
    if (plan.operands[0].role == .points) return mean_vjp.launched(device, &plan, output, cotangent, wanted, cotangents, report);
    if (!manifold.has_kernels(device, &plan, "_vjp")) return .no_kernel;
    var ball: Ball = .of(&plan);
    for (0..plan.operand_count) |index| if (!ball.place(&plan, index)) return .no_kernel;
    const read_from = plan.operand_of(cpu_vjp.result_role(op), cotangent, 1);
    const placed = manifold.Placed.of(&read_from, &plan.shape) orelse return .no_kernel;
    ball.cotangent_offset = placed.offset;
    ball.cotangent_stride = placed.stride;
    ball.cotangent_step = placed.step;
    ball.out_stride = @intCast(plan.operands[plan.operand_count - 1].inner);

    var made: Made = .{};
    defer made.release();
    // Kernels must be given all their outputs; those that nobody wants are not written.
    for (0..plan.operand_count) |index| {
        const shape: Axes = if (wanted[index]) cpu_vjp.cotangent_shape(&plan, &plan.operands[index]) else .from_slice(&.{1});
        made.tensors[index] = try Tensor.create_unplaced(shape, .f32, device.kind);
        if (!wanted[index]) ball.flags |= @as(u32, manifold.flag_skip_first) << @intCast(index);
    }
    const status: Status = try .create(device, &plan);
    defer status.tensor.release();
    if (op == .manifold_mobius_matvec) {
        var blocks = manifold.blocks_of(&plan);
        var whole = ball.on(blocks.next().?);
        try launch_matvec(device, &plan, &whole, inputs, cotangent, wanted, &made, status, report);
    } else if (plan.manifold.space == .product and manifold_rows.result_of(op) == .number and products.is_length(op)) {
        try launch_shares(device, &plan, &ball, inputs, cotangent, &made, status, report);
    } else try launch_factors(device, &plan, &ball, inputs, cotangent, &made, status, report);
    if ((try status.read(report)).is_fault) return .fault;
    for (cotangents, wanted, made.tensors[0..plan.operand_count]) |*target, is_wanted, *tensor| {
        if (!is_wanted) continue;
        target.* = tensor.*;
        tensor.* = null;
    }
    return .done;
}

/// Each factor's pull-back, on its columns.
fn launch_factors(device: *Device, plan: *const Plan, ball: *const Ball, inputs: []const ?*const Tensor, cotangent: *const Tensor, made: *const Made, status: Status, report: *Report) Error!void {
    var blocks = manifold.blocks_of(plan);
    while (blocks.next()) |block| try launch_factor(device, plan, ball, block, inputs, cotangent, made, status, report);
}

fn launch_factor(device: *Device, plan: *const Plan, ball: *const Ball, block: geometry.Span, inputs: []const ?*const Tensor, cotangent: *const Tensor, made: *const Made, status: Status, report: *Report) Error!void {
    const part = ball.on(block);
    var launch: Launch = .init(device, report);
    for (inputs) |input| try launch.read(input.?);
    try launch.read(cotangent);
    for (made.tensors[0..plan.operand_count]) |tensor| if (block.begin == 0) try launch.write(tensor.?) else try launch.update(tensor.?);
    try launch.update(status.tensor);
    try launch.run(manifold.kernel_of(block.factor.model, plan.op, "_vjp").?, &part, part.groups);
}

/// The length of the factors' numbers, whose cotangent each of them has a share of.
fn launch_shares(device: *Device, plan: *const Plan, ball: *const Ball, inputs: []const ?*const Tensor, cotangent: *const Tensor, made: *const Made, status: Status, report: *Report) Error!void {
    const numbers: products.Numbers = try .of(device, plan, ball, inputs, status, report);
    defer numbers.parts.release();
    const shares = try numbers.shares(device, cotangent, report);
    defer shares.release();
    var on_shares = ball.*;
    on_shares.cotangent_offset = 0;
    on_shares.cotangent_stride = numbers.ball.columns;
    // A factor's own cotangent lies where its number did.
    var blocks = manifold.blocks_of(plan);
    while (blocks.next()) |block| : (on_shares.cotangent_offset += 1) try launch_factor(device, plan, &on_shares, block, inputs, shares, made, status, report);
}

const Made = struct {
    tensors: [operands_max]?*Tensor = @splat(null),

    fn release(made: *const Made) void {
        for (made.tensors) |tensor| if (tensor) |held| held.release();
    }
};

/// The image's cotangent and the points within the rim, then what both matrices make of them.
fn launch_matvec(device: *Device, plan: *const Plan, ball: *Ball, inputs: []const ?*const Tensor, cotangent: *const Tensor, wanted: []const bool, made: *Made, status: Status, report: *Report) Error!void {
    ball.points = @intCast(plan.out_size);
    const rows: i64 = @intCast(plan.row_count);
    const image_bar = try Tensor.create_unplaced(.from_slice(&.{ rows, @intCast(plan.out_size) }), .f32, device.kind);
    defer image_bar.release();
    const settled = try Tensor.create_unplaced(.from_slice(&.{ rows, ball.columns }), .f32, device.kind);
    defer settled.release();
    // Its rows are the first kernel's workplace, wanted or not.
    if (!wanted[1]) {
        made.tensors[1].?.release();
        made.tensors[1] = null;
        made.tensors[1] = try Tensor.create_unplaced(.from_slice(&.{ rows, ball.columns }), .f32, device.kind);
    }
    var first: Launch = .init(device, report);
    try first.read(inputs[0].?);
    try first.read(inputs[1].?);
    try first.read(cotangent);
    try first.write(image_bar);
    try first.write(settled);
    try first.write(made.tensors[1].?);
    try first.update(status.tensor);
    try first.run(.poincare_mobius_matvec_vjp, ball, ball.groups);
    if (wanted[1]) {
        var second: Launch = .init(device, report);
        try second.read(inputs[0].?);
        try second.read(image_bar);
        try second.update(made.tensors[1].?);
        ball.groups = @intCast(launches.groups_of(plan.row_count * ball.columns, kernels.row(.poincare_mobius_matvec_point_vjp).group_size));
        try second.run(.poincare_mobius_matvec_point_vjp, ball, ball.groups);
    }
    if (wanted[0]) {
        var third: Launch = .init(device, report);
        try third.read(image_bar);
        try third.read(settled);
        try third.write(made.tensors[0].?);
        ball.groups = @intCast(launches.groups_of(plan.operands[0].size(), kernels.row(.poincare_mobius_matvec_matrix_vjp).group_size));
        try third.run(.poincare_mobius_matvec_matrix_vjp, ball, ball.groups);
    }
}
