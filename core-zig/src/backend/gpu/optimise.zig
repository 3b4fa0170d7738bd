//! Steps of the optimisers on the device: in flat space one launch a parameter; on a manifold the geometry's kernels,
//! with a few between them, make what the step keeps, and nothing is written before all of it is there.

const std = @import("std");
const geometry = @import("../../manifold/space.zig");
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const blocks = @import("memory.zig");
const copies = @import("copies.zig");
const manifold = @import("manifold.zig");
const Ball = manifold.Ball;
const Status = manifold.Status;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `optimise.slang` has it.
pub const Step = extern struct {
    count: u32 = 0,
    lanes: u32 = 0,
    weight_offset: u32 = 0,
    gradient_offset: u32 = 0,
    rate: f32 = 0,
    decay: f32 = 0,
    momentum: f32 = 0,
    on_gradient: f32 = 0,
    on_momentum: f32 = 1,
    beta_2: f32 = 0,
    take_1: f32 = 1,
    take_2: f32 = 0,
    /// 0: not Adam.
    scale: f32 = 0,
    epsilon: f32 = 0,
    keep: f32 = 1,
    reserved: u32 = 0,

    fn over(step: Step, weights: *const Tensor, gradient: *const Tensor) Step {
        var placed = step;
        placed.count = @intCast(weights.count());
        placed.lanes = @intCast(groups_of(weights.count()) * 256);
        placed.weight_offset = @intCast(weights.offset);
        placed.gradient_offset = @intCast(gradient.offset);
        return placed;
    }
};

fn groups_of(count: usize) usize {
    return launches.groups_of(count, 256);
}

/// Whether kernels can count so far.
pub fn can_step(weights: *const Tensor, gradient: *const Tensor) bool {
    return weights.dtype == .f32 and weights.storage.size / 4 <= std.math.maxInt(i32) and gradient.storage.size / 4 <= std.math.maxInt(i32);
}

/// Brings what a step reads and writes to the device, so that the step itself finds it there.
pub fn place(device: *Device, tensors: []const ?*const Tensor, report: *Report) Error!void {
    for (tensors) |tensor| if (tensor) |given| {
        _ = try blocks.to_read(device, given, report);
    };
}

/// Parameters and moments in place.
pub fn flat(device: *Device, weights: *const Tensor, gradient: *const Tensor, first: ?*const Tensor, second: ?*const Tensor, step: Step, report: *Report) Error!void {
    var launch: Launch = .init(device, report);
    try launch.read(gradient);
    try launch.update(weights);
    if (first) |moment| try launch.update(moment);
    if (second) |moment| try launch.update(moment);
    const kernel: Kernel = if (second != null) .adam_f32 else if (first != null) .sgd_momentum_f32 else .sgd_f32;
    try launch.run(kernel, &step.over(weights, gradient), groups_of(weights.count()));
}

/// Which of several tensors hold NaN or infinity.
pub const Check = struct {
    refused: *Tensor,

    pub fn begin(count: usize, device: *const Device) error{OutOfMemory}!Check {
        return .{ .refused = try Tensor.create_zeros(.from_slice(&.{@intCast(count)}), .i32, device.kind) };
    }

    pub fn end(check: *const Check) void {
        check.refused.release();
    }

    pub fn add(check: *const Check, device: *Device, gradient: *const Tensor, index: usize, report: *Report) Error!void {
        var launch: Launch = .init(device, report);
        try launch.read(gradient);
        try launch.update(check.refused);
        var step = (Step{}).over(gradient, gradient);
        step.weight_offset = @intCast(index);
        try launch.run(.step_check_f32, &step, groups_of(gradient.count()));
    }

    /// The first of them; waits for the device.
    pub fn first_refused(check: *const Check, report: *Report) Error!?usize {
        try check.refused.storage.settle(report);
        return std.mem.indexOfNone(i32, check.refused.elements(i32), &.{0});
    }
};

/// As `optimise_curved.slang` has it.
const Curve = extern struct {
    count: u32 = 0,
    lanes: u32 = 0,
    width: u32,
    begin: u32 = 0,
    columns: u32 = 0,
    rows: u32,
    offset: u32 = 0,
    gradient_offset: u32 = 0,
    second_offset: u32 = 0,
    decay: f32,
    rate: f32,
    momentum: f32,
    take: f32,
    on_gradient: f32,
    on_momentum: f32,
    beta_2: f32,
    take_2: f32,
    scale: f32,
    epsilon: f32,
    limit: f32 = moment_max,
    reserved: [4]u32 = @splat(0),

    fn counting(curve: Curve, count: usize) Curve {
        var counted = curve;
        counted.count = @intCast(count);
        counted.lanes = @intCast(groups_of(count) * 256);
        return counted;
    }
};

/// Far from the origin of the hyperboloid a moment's coordinates may be too big, as in optim/curved.zig.
const moment_max = 1e30;

/// What a step on a manifold starts from.
pub const Rows = struct {
    points: *const Tensor,
    gradient: *const Tensor,
    first: ?*const Tensor,
    second: ?*const Tensor,
    space: geometry.Manifold,
    width: usize,

    fn count(rows: *const Rows) usize {
        return rows.points.count() / rows.width;
    }
};

/// What a step on a manifold keeps, made apart from what it starts from.
pub const Moved = struct {
    rows: Rows,
    moving: *Tensor,
    points: *Tensor,
    first: *Tensor,
    second: *Tensor,
    clipped: u32 = 0,

    pub fn release(moved: *const Moved) void {
        for ([_]*Tensor{ moved.moving, moved.points, moved.first, moved.second }) |tensor| tensor.release();
    }

    /// Writes it, except for the rows that do not move.
    pub fn keep(moved: *const Moved, device: *Device, report: *Report) Error!void {
        const rows = &moved.rows;
        try moved.keep_one(device, moved.points, rows.points, rows.width, std.math.floatMax(f32), report);
        if (rows.first) |first| try moved.keep_one(device, moved.first, first, rows.width, moment_max, report);
        if (rows.second) |second| try moved.keep_one(device, moved.second, second, 1, std.math.floatMax(f32), report);
    }

    fn keep_one(moved: *const Moved, device: *Device, made: *const Tensor, kept: *const Tensor, width: usize, limit: f32, report: *Report) Error!void {
        var launch: Launch = .init(device, report);
        try launch.read(moved.moving);
        try launch.read(made);
        try launch.update(kept);
        var curve = std.mem.zeroInit(Curve, .{ .width = @as(u32, @intCast(width)), .rows = @as(u32, @intCast(moved.rows.count())) }).counting(kept.count());
        curve.offset = @intCast(kept.offset);
        curve.limit = limit;
        try launch.run(.curved_keep_f32, &curve, groups_of(kept.count()));
    }
};

/// Makes one step; waits for the device, which says how many points it brought back onto the manifold.
pub fn curved(device: *Device, rows: Rows, step: Step, report: *Report) Error!Moved {
    const size = rows.points.shape;
    const kind = device.kind;
    const count: i64 = @intCast(rows.count());
    const second_count: i64 = if (rows.second) |second| @intCast(second.count()) else count;
    var made: [8]*Tensor = undefined;
    var made_count: usize = 0;
    errdefer for (made[0..made_count]) |tensor| tensor.release();
    for (&made, 0..) |*tensor, index| {
        tensor.* = switch (index) {
            0 => try Tensor.create_unplaced(.from_slice(&.{count}), .i32, kind),
            3 => try Tensor.create_unplaced(.from_slice(&.{second_count}), .f32, kind),
            4 => try Tensor.create_unplaced(.from_slice(&.{count}), .f32, kind),
            else => try Tensor.create_unplaced(size, .f32, kind),
        };
        made_count += 1;
    }
    var moved: Moved = .{ .rows = rows, .moving = made[0], .points = made[1], .first = made[2], .second = made[3] };
    const clips: Status = try .create_small(device);
    defer clips.tensor.release();
    const rest: Status = try .create_small(device);
    defer rest.tensor.release();
    const job: Job = .{ .device = device, .report = report, .moved = &moved, .squares = made[4], .full = made[5], .slope = made[6], .moment = made[7], .clips = clips.tensor, .rest = rest.tensor, .step = step };
    try job.run();
    const said = try clips.read(report);
    if (said.is_fault) return report.fail(.non_finite, "step: {t}: a row's step is not finite", .{kind});
    moved.clipped = said.clipped;
    for (made[4..]) |tensor| tensor.release();
    return moved;
}

const Job = struct {
    device: *Device,
    report: *Report,
    moved: *const Moved,
    squares: *Tensor,
    /// The gradient with its decay; then the step.
    full: *Tensor,
    slope: *Tensor,
    /// Before it goes along.
    moment: *Tensor,
    clips: *Tensor,
    rest: *Tensor,
    step: Step,

    fn run(job: *const Job) Error!void {
        const rows = &job.moved.rows;
        if (!try copies.clear(job.device, job.moved.moving, job.report)) unreachable;
        var launch: Launch = .init(job.device, job.report);
        try launch.read(rows.points);
        try launch.read(rows.gradient);
        try launch.write(job.full);
        try launch.update(job.moved.moving);
        const count = rows.points.count();
        try launch.run(.curved_gradient_f32, &job.curve().counting(count), groups_of(count));
        var factors = rows.space.iterate(rows.width);
        var index: usize = 0;
        while (factors.next()) |factor| : (index += 1) try job.go(factor, index);
    }

    fn curve(job: *const Job) Curve {
        const rows = &job.moved.rows;
        const step = job.step;
        return .{
            .width = @intCast(rows.width),
            .rows = @intCast(rows.count()),
            .offset = @intCast(rows.points.offset),
            .gradient_offset = @intCast(rows.gradient.offset),
            .decay = step.decay,
            .rate = step.rate,
            .momentum = step.momentum,
            .take = step.take_1,
            .on_gradient = step.on_gradient,
            .on_momentum = step.on_momentum,
            .beta_2 = step.beta_2,
            .take_2 = step.take_2,
            .scale = step.scale,
            .epsilon = step.epsilon,
        };
    }

    fn go(job: *const Job, factor: geometry.Span, index: usize) Error!void {
        const maps: Maps = switch (factor.factor.model) {
            inline else => |model| .of(@tagName(model)),
        };
        const points = job.moved.rows.points;
        try job.map(maps.riemannian_gradient, factor, &.{ points, job.full }, job.slope, job.rest);
        if (job.step.scale > 0) try job.map(maps.inner, factor, &.{ points, job.slope, job.slope }, job.squares, job.rest);
        try job.make_step(factor, index);
        try job.map(maps.exp, factor, &.{ points, job.full }, job.moved.points, job.clips);
        if (job.moved.rows.first != null) try job.map(maps.transport, factor, &.{ points, job.moved.points, job.moment }, job.moved.first, job.rest);
    }

    fn make_step(job: *const Job, factor: geometry.Span, index: usize) Error!void {
        const rows = &job.moved.rows;
        const columns = factor.end - factor.begin;
        var launch: Launch = .init(job.device, job.report);
        try launch.read(job.moved.moving);
        try launch.read(job.slope);
        // What is not there counts 0 times, or is not looked at.
        try launch.read(if (job.step.scale > 0) job.squares else job.slope);
        try launch.read(rows.first orelse job.slope);
        try launch.read(rows.second orelse job.slope);
        try launch.write(job.moment);
        try launch.write(job.full);
        try launch.write(job.moved.second);
        var parameters = job.curve().counting(rows.count() * columns);
        parameters.begin = @intCast(factor.begin);
        parameters.columns = @intCast(columns);
        parameters.second_offset = @intCast(index * rows.count());
        try launch.run(.curved_moment_f32, &parameters, groups_of(rows.count() * columns));
    }

    /// A kernel of the geometry on one factor's columns.
    fn map(job: *const Job, kernel: Kernel, factor: geometry.Span, inputs: []const *const Tensor, output: *const Tensor, status: *const Tensor) Error!void {
        const rows = &job.moved.rows;
        var all: Ball = .of_rows(rows.count(), rows.width);
        var launch: Launch = .init(job.device, job.report);
        for (inputs, 0..) |input, index| {
            all.offsets[index] = @intCast(input.offset);
            all.strides[index] = @intCast(rows.width);
            try launch.read(input);
        }
        const ball = all.on(factor);
        try launch.write(output);
        try launch.update(status);
        try launch.run(kernel, &ball, ball.groups);
    }
};

const Maps = struct {
    riemannian_gradient: Kernel,
    inner: Kernel,
    exp: Kernel,
    transport: Kernel,

    fn of(comptime model: []const u8) Maps {
        var maps: Maps = undefined;
        inline for (comptime std.meta.fieldNames(Maps)) |name| @field(maps, name) = comptime kernels.named(model ++ "_" ++ name).?;
        return maps;
    }
};
