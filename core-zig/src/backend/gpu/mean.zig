//! Means of points. Each factor of a space goes through the same passes: a kernel for all points
//! says what each adds to its row, one adds that up, one makes of the sums the row's next state. Of
//! the Fréchet mean's iteration only whether a row is still under way comes back to the host.

const std = @import("std");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const geometry = @import("../../manifold/space.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const cpu = @import("../cpu/cpu.zig");
const gpu = @import("gpu.zig");
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const blocks = @import("memory.zig");
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const manifold = @import("manifold.zig");
const Ball = manifold.Ball;
const Status = manifold.Status;
const Spread = @import("spread.zig").Spread;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

// As `mean.slang` has them.
const flag_weights = 32;
const flag_from_base = 64;
const flag_start = 128;
const pair_size = 2;
const term_count = 5;
const numbers_count = 3;
const state_extra = 8;
const report_size = 3;

/// Positions are 32-bit, and a point has five pairs of its own.
const points_max = 1 << 27;

/// Where the points and weights of a call lie; null where kernels do not go.
pub fn place(plan: *const Plan) ?Ball {
    const points = &plan.operands[0];
    const weights = &plan.operands[1];
    const total = std.math.mul(usize, plan.row_count, @max(points.outer, 1)) catch return null;
    const numbers = std.math.mul(usize, total, points.inner) catch return null;
    if (points.tensor.?.dtype != .f32 or total > points_max or numbers > std.math.maxInt(u32) / 8) return null;
    var ball: Ball = .of(plan);
    if (!ball.place(plan, 0)) return null;
    if (weights.tensor) |given| {
        if (given.dtype != .f32 or !ball.place(plan, 1)) return null;
        ball.flags |= flag_weights;
    }
    ball.strides[2] = std.math.cast(u32, points.outer_step) orelse return null;
    ball.points = @intCast(points.outer);
    ball.time = manifold.split(plan.attributes.tolerance);
    return ball;
}

/// The mean of one factor's columns: its buffers, and what goes through them.
pub const Factor = struct {
    device: *Device,
    report: *Report,
    points: *const Tensor,
    model: geometry.Model,
    ball: Ball,
    shares: *const Tensor,
    status: Status,
    /// Of the iterations, which the host waits for.
    progress: Status,
    terms: *Tensor,
    sums: *Tensor,

    pub fn create(device: *Device, plan: *const Plan, place_of: *const Ball, block: geometry.Span, shares: *const Tensor, status: Status, report: *Report) Error!Factor {
        var ball = place_of.on(block);
        // The columns are the points' alone.
        ball.offsets[1] = place_of.offsets[1];
        ball.offsets[2] = place_of.offsets[2];
        const rows: i64 = ball.rows;
        const terms = try pairs(device, &.{ rows * ball.points, term_count });
        errdefer terms.release();
        const sums = try pairs(device, &.{ rows, ball.columns + numbers_count });
        errdefer sums.release();
        return .{
            .device = device,
            .report = report,
            .points = plan.operands[0].tensor.?,
            .model = block.factor.model,
            .ball = ball,
            .shares = shares,
            .status = status,
            .progress = try .create_small(device),
            .terms = terms,
            .sums = sums,
        };
    }

    pub fn release(factor: *const Factor) void {
        factor.progress.tensor.release();
        factor.terms.release();
        factor.sums.release();
    }

    pub fn create_state(factor: *const Factor) Error!*Tensor {
        return pairs(factor.device, &.{ factor.ball.rows, factor.ball.columns + state_extra });
    }

    /// The columns that sums have: a point's time coordinate follows from the others.
    pub fn first_column(factor: *const Factor) u32 {
        return @intFromBool(factor.model == .lorentz);
    }

    /// One kernel: for all points, or for all rows. `status` comes last, where the kernel has one.
    pub fn launch(factor: *const Factor, kernel: Kernel, ball: *const Ball, reads: []const *const Tensor, writes: []const *const Tensor, status: ?Status) Error!void {
        var started: Launch = .init(factor.device, factor.report);
        for (reads) |tensor| try started.read(tensor);
        for (writes) |tensor| try started.write(tensor);
        if (status) |told| try started.update(told.tensor);
        try started.run(kernel, ball, ball.groups);
    }

    pub fn on_rows(factor: *const Factor, kernel: Kernel, reads: []const *const Tensor, writes: []const *const Tensor, status: ?Status) Error!void {
        return factor.launch(kernel, &factor.ball, reads, writes, status);
    }

    pub fn on_points(factor: *const Factor, kernel: Kernel, flags: u32, reads: []const *const Tensor, writes: []const *const Tensor) Error!void {
        var ball = factor.ball;
        ball.flags |= flags;
        ball.groups = @intCast(launches.groups_of(@as(usize, ball.rows) * ball.points, manifold.group_size / ball.lanes));
        return factor.launch(kernel, &ball, reads, writes, factor.status);
    }

    /// Adds up what the points add; their entries as differences to the base, where there is one.
    pub fn add_up(factor: *const Factor, base: ?*const Tensor, sums: *const Tensor) Error!void {
        var ball = factor.ball;
        const first = factor.first_column();
        ball.offsets[0] += first * ball.steps[0];
        ball.columns -= first;
        ball.out_stride = factor.ball.columns + state_extra;
        ball.out_column = first;
        if (base != null) ball.flags |= flag_from_base;
        ball.groups = @intCast(launches.groups_of(@as(usize, ball.rows) * (ball.columns + numbers_count), 1));
        return factor.launch(.mean_sums, &ball, &.{ factor.points, factor.terms, base orelse factor.terms }, &.{sums}, null);
    }

    /// The mean in closed form, as a state; in flat space its columns are in `sums`.
    pub fn midpoint(factor: *const Factor, state: ?*const Tensor, flags: u32) Error!void {
        const named = names(factor.model);
        try factor.on_points(named.midpoint_points, flags, &.{ factor.points, factor.shares }, &.{factor.terms});
        try factor.add_up(null, factor.sums);
        const curved = named.curved orelse return;
        const base = try factor.create_state();
        defer base.release();
        const seen = try pairs(factor.device, &.{ factor.ball.rows, factor.ball.columns + numbers_count });
        defer seen.release();
        try factor.on_rows(curved.midpoint_base, &.{factor.sums}, &.{base}, null);
        try factor.on_points(curved.midpoint_view, 0, &.{ factor.points, factor.shares, base }, &.{factor.terms});
        try factor.add_up(base, seen);
        try factor.on_rows(curved.midpoint_settle, &.{ factor.sums, seen, base }, &.{state.?}, factor.status);
    }

    /// Goes on from `states[0]` to the Fréchet mean, which `states[0]` then is; false if not all rows arrive.
    fn descend(factor: *const Factor, states: *[2]*Tensor, iteration_count_max: usize) Error!bool {
        const curved = names(factor.model).curved.?;
        var ball = factor.ball;
        var iteration: u32 = 0;
        while (iteration < iteration_count_max) {
            iteration += 1;
            try factor.on_points(curved.mean_view, 0, &.{ factor.points, factor.shares, states[0] }, &.{factor.terms});
            try factor.add_up(states[0], factor.sums);
            ball.cotangent_stride = iteration;
            try factor.launch(curved.mean_step, &ball, &.{ factor.sums, states[0] }, &.{states[1]}, factor.progress);
            std.mem.swap(*Tensor, &states[0], &states[1]);
            const said = try factor.progress.read(factor.report);
            if (said.is_fault) return false;
            if (said.pending != iteration) return true;
        }
        return false;
    }
};

const Curved = struct { midpoint_base: Kernel, midpoint_view: Kernel, midpoint_settle: Kernel, mean_view: Kernel, mean_step: Kernel, mean_finish: Kernel };

fn names(model: geometry.Model) struct { midpoint_points: Kernel, curved: ?Curved } {
    return switch (model) {
        .euclidean => .{ .midpoint_points = .euclidean_midpoint_points, .curved = null },
        inline .poincare, .lorentz => |known| .{ .midpoint_points = kernel_named(known, "midpoint_points"), .curved = .{
            .midpoint_base = kernel_named(known, "midpoint_base"),
            .midpoint_view = kernel_named(known, "midpoint_view"),
            .midpoint_settle = kernel_named(known, "midpoint_settle"),
            .mean_view = kernel_named(known, "mean_view"),
            .mean_step = kernel_named(known, "mean_step"),
            .mean_finish = kernel_named(known, "mean_finish"),
        } },
    };
}

pub fn kernel_named(comptime model: geometry.Model, comptime name: []const u8) Kernel {
    return comptime kernels.named(@tagName(model) ++ "_" ++ name).?;
}

/// A buffer of pairs between kernels.
pub fn pairs(device: *const Device, extents: *const [2]i64) Error!*Tensor {
    return Tensor.create_unplaced(.from_slice(&.{ extents[0], extents[1], pair_size }), .f32, device.kind);
}

/// The weights of each row as shares of their total, which comes last.
pub fn shares_of(device: *Device, plan: *const Plan, ball: *const Ball, status: Status, report: *Report) Error!*Tensor {
    const shares = try pairs(device, &.{ ball.rows, ball.points + 1 });
    errdefer shares.release();
    var part = ball.*;
    part.groups = @intCast(launches.groups_of(ball.rows, 1));
    var launch: Launch = .init(device, report);
    try launch.read(plan.operands[1].tensor orelse plan.operands[0].tensor.?);
    try launch.write(shares);
    try launch.update(status.tensor);
    try launch.run(.mean_shares, &part, part.groups);
    return shares;
}

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.outputs[0];
    if (output.dtype != .f32 or output.offset != 0 or output.count() > std.math.maxInt(u32) / 8) return false;
    for (call.inputs) |input| if (input) |tensor| for (call.outputs) |written| if (tensor.may_overlap(written)) return false;
    const given: Plan = .init(call);
    const spread = try Spread.of(device, &given, null, report) orelse return false;
    defer spread.release();
    const plan: Plan = .init_for(call.op, spread.inputs[0..call.inputs.len], call.attributes, &output.shape);
    const ball = place(&plan) orelse return false;
    const status: Status = try .create(device, &plan);
    defer status.tensor.release();
    const is_done = ball.points > 0 and try launch_factors(device, call, &plan, &ball, status, report);
    const said = try status.read(report);
    if (!is_done or said.is_fault) {
        // Again on the CPU, which words what is wrong.
        for (call.inputs) |input| if (input) |tensor| try tensor.storage.settle(report);
        for (call.outputs) |written| try written.storage.take_to_host(blocks.covers(written), report);
        try cpu.run(call, report);
        gpu.count_fallback(@tagName(call.op), device);
        return true;
    }
    plan.manifold.count_clipped(said.clipped);
    return true;
}

/// False if the iteration of a row did not end.
fn launch_factors(device: *Device, call: *const Call, plan: *const Plan, ball: *const Ball, status: Status, report: *Report) Error!bool {
    const shares = try shares_of(device, plan, ball, status, report);
    defer shares.release();
    const is_frechet = call.op == .manifold_frechet_mean;
    if (is_frechet) for (call.outputs[1..]) |number| try number.storage.take_to_host(blocks.covers(number), report);
    if (is_frechet) @memset(call.outputs[1].elements(f64), 0);
    if (is_frechet) @memset(call.outputs[2].elements(i64), 0);
    var factors = plan.manifold.space.iterate(plan.out_size);
    while (factors.next()) |block| {
        const factor: Factor = try .create(device, plan, ball, block, shares, status, report);
        defer factor.release();
        var states: [2]*Tensor = .{ try factor.create_state(), undefined };
        defer states[0].release();
        states[1] = try factor.create_state();
        defer states[1].release();
        try factor.midpoint(states[0], flag_start);
        if (block.factor.model == .euclidean) {
            try factor.on_rows(.euclidean_midpoint, &.{factor.sums}, &.{call.outputs[0]}, null);
            continue;
        }
        if (is_frechet and !try factor.descend(&states, @intCast(plan.attributes.max_iterations))) return false;
        const reports = try Tensor.create_unplaced(.from_slice(&.{ ball.rows, report_size }), .f32, device.kind);
        defer reports.release();
        try factor.on_rows(names(block.factor.model).curved.?.mean_finish, &.{states[0]}, &.{ call.outputs[0], reports }, status);
        if (is_frechet) try add_report(call, reports, report);
    }
    if (is_frechet) for (call.outputs[1].elements(f64)) |*residual| {
        residual.* = @sqrt(residual.*);
    };
    return true;
}

/// Of a product the squares of the factors' residuals add up, and the longest iteration counts.
fn add_report(call: *const Call, reports: *Tensor, report: *Report) Error!void {
    try reports.storage.settle(report);
    const numbers = reports.elements(f32);
    for (call.outputs[1].elements(f64), call.outputs[2].elements(i64), 0..) |*residual_sq, *iterations, row| {
        const own = numbers[row * report_size ..][0..report_size];
        const residual = @as(f64, own[0]) + own[1];
        residual_sq.* += residual * residual;
        iterations.* = @max(iterations.*, @as(i64, @intFromFloat(own[2])));
    }
}
