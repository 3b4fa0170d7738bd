//! Steps of parameters that live on a GPU: gradients, parameters and moments stay there.

const std = @import("std");
const backend = @import("../backend/gpu/gpu.zig");
const gpu = @import("../backend/gpu/optimise.zig");
const devices = @import("../backend/gpu/device.zig");
const Device = devices.Device;
const Kind = @import("../tensor/storage.zig").Device;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Parameter = @import("optimizer.zig").Parameter;
const check = @import("check.zig");
const rules = @import("rule.zig");

pub fn can_step(parameter: *const Parameter, gradient: *const Tensor) bool {
    return parameter.tensor.device().is_gpu() and gpu.can_step(parameter.tensor, gradient);
}

/// The gradients of one step that are on GPUs, looked at together: one answer of each device is waited for.
pub const Gradients = struct {
    checks: std.EnumArray(Kind, ?gpu.Check) = .initFill(null),

    pub fn end(gradients: *Gradients) void {
        for (&gradients.checks.values) |*check_there| if (check_there.*) |*found| found.end();
    }

    /// The gradient of parameter `index` of `count`.
    pub fn add(gradients: *Gradients, gradient: *const Tensor, index: usize, count: usize, report: *Report) Error!void {
        if (gradient.count() == 0) return;
        const device = try devices.open(gradient.device(), report);
        const found = gradients.checks.getPtr(gradient.device());
        if (found.* == null) found.* = try .begin(count, device);
        try found.*.?.add(device, gradient, index, report);
    }

    /// The first that holds NaN or infinity.
    pub fn first_refused(gradients: *Gradients, report: *Report) Error!?usize {
        var first: ?usize = null;
        for (&gradients.checks.values) |*check_there| if (check_there.*) |*found| {
            const index = try found.first_refused(report) orelse continue;
            first = @min(first orelse index, index);
        };
        return first;
    }
};

/// A step that is ready: all that may fail is done.
pub const Update = struct {
    device: *Device,
    step: gpu.Step,
    moved: ?gpu.Moved = null,

    pub fn prepare(rule: rules.Rule, rate: f64, parameter: *const Parameter, gradient: *const Tensor, report: *Report) Error!Update {
        const tensor = parameter.tensor;
        const device = try devices.open(tensor.device(), report);
        var update: Update = .{ .device = device, .step = step_of(rule, rate, parameter) };
        if (tensor.count() == 0) return update;
        try gpu.place(device, &.{ tensor, gradient, parameter.first, parameter.second }, report);
        const manifold = parameter.manifold orelse return update;
        update.moved = try gpu.curved(device, .{
            .points = tensor,
            .gradient = gradient,
            .first = parameter.first,
            .second = parameter.second,
            .space = manifold.space,
            .width = parameter.width(),
        }, update.step, report);
        return update;
    }

    pub fn release(update: *const Update) void {
        if (update.moved) |*moved| moved.release();
    }

    pub fn apply(update: *const Update, parameter: *const Parameter, gradient: *const Tensor, report: *Report) Error!void {
        if (parameter.tensor.count() == 0) return;
        defer parameter.tensor.storage.count_write();
        const moved = if (update.moved) |*found| found else return gpu.flat(update.device, parameter.tensor, gradient, parameter.first, parameter.second, update.step, report);
        try moved.keep(update.device, report);
        parameter.manifold.?.count_clipped(moved.clipped);
    }
};

/// The numbers of the parameter's next step. Differences and quotients are taken in f64.
fn step_of(rule: rules.Rule, rate: f64, parameter: *const Parameter) gpu.Step {
    const is_flat = parameter.manifold == null;
    switch (rule) {
        .sgd => |sgd| return .{
            .rate = @floatCast(rate),
            .decay = @floatCast(sgd.weight_decay),
            .momentum = @floatCast(sgd.momentum),
            .on_gradient = if (sgd.nesterov) 1 else 0,
            .on_momentum = if (sgd.nesterov) @floatCast(sgd.momentum) else 1,
        },
        .adam => |adam| {
            const count = parameter.step_count + 1;
            return .{
                .rate = @floatCast(rate / rules.Adam.correction(adam.beta_1, count)),
                .decay = @floatCast(if (is_flat and adam.decoupled) 0 else adam.weight_decay),
                .momentum = @floatCast(adam.beta_1),
                .beta_2 = @floatCast(adam.beta_2),
                .take_1 = @floatCast(1 - adam.beta_1),
                .take_2 = @floatCast(1 - adam.beta_2),
                .scale = @floatCast(1 / @sqrt(rules.Adam.correction(adam.beta_2, count))),
                .epsilon = @floatCast(adam.epsilon),
                .keep = @floatCast(if (is_flat and adam.decoupled) 1 - rate * adam.weight_decay else 1),
            };
        },
    }
}

/// The CPU makes the step of a GPU's parameter: one of f64, or points that somebody has moved off the manifold.
pub fn note_host_step(parameter: *const Parameter, report: *Report) Error!void {
    return backend.note_fallback("step", try devices.open(parameter.tensor.device(), report), report);
}

/// What the CPU says of a gradient that a device has refused.
pub fn refuse(gradient: *const Tensor, width: usize, index: usize, report: *Report) Error!void {
    try gradient.storage.settle(report);
    try check.gradient(gradient, width, index, report);
    return report.fail(.non_finite, "step: the gradient of parameter {d} holds NaN or infinity", .{index});
}
