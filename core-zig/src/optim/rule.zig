//! Which update, and the numbers that steer it.

const std = @import("std");
const geometry = @import("../manifold/space.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Parameter = @import("optimizer.zig").Parameter;

pub const Rule = union(enum) {
    sgd: Sgd,
    adam: Adam,

    pub fn validate(rule: Rule, report: *Report) Error!void {
        switch (rule) {
            .sgd => |sgd| {
                try share("momentum", sgd.momentum, report);
                try not_negative("weight_decay", sgd.weight_decay, report);
                if (sgd.nesterov and sgd.momentum == 0) return report.fail(.invalid_value, "optimizer: nesterov needs a momentum above 0", .{});
            },
            .adam => |adam| {
                try share("beta_1", adam.beta_1, report);
                try share("beta_2", adam.beta_2, report);
                // As f32 it must not vanish: it keeps 0 / 0 out of an element that has never had a gradient.
                if (!(@as(f32, @floatCast(adam.epsilon)) > 0) or !std.math.isFinite(adam.epsilon)) return report.fail(.invalid_value, "optimizer: epsilon is {d}, expected a finite number above 0", .{adam.epsilon});
                try not_negative("weight_decay", adam.weight_decay, report);
            },
        }
    }

    pub fn decay_is_decoupled(rule: Rule) bool {
        return switch (rule) {
            .sgd => false,
            .adam => |adam| adam.decoupled and adam.weight_decay > 0,
        };
    }

    /// Moments of a parameter that has taken no step.
    pub fn make_state(rule: Rule, parameter: *Parameter) error{OutOfMemory}!void {
        const tensor = parameter.tensor;
        const has_first = switch (rule) {
            .sgd => |sgd| sgd.momentum > 0,
            .adam => true,
        };
        if (has_first) parameter.first = try Tensor.create_zeros(tensor.shape, tensor.dtype, tensor.device());
        if (rule == .adam) parameter.second = try Tensor.create_zeros(second_shape(parameter), tensor.dtype, tensor.device());
    }
};

/// w <- w - rate (g + decay w), or along the running sum of past gradients (Sutskever et al. 2013).
pub const Sgd = struct {
    momentum: f64 = 0,
    nesterov: bool = false,
    weight_decay: f64 = 0,
};

/// Kingma & Ba 2015, algorithm 1; on a manifold Becigneul & Ganea 2019. `decoupled`: Loshchilov &
/// Hutter 2019, algorithm 2.
pub const Adam = struct {
    beta_1: f64,
    beta_2: f64,
    epsilon: f64,
    weight_decay: f64,
    decoupled: bool,

    /// 1 - beta^step: how much of a moment has been filled in.
    pub fn correction(beta: f64, step_count: i64) f64 {
        return 1 - std.math.pow(f64, beta, @floatFromInt(step_count));
    }
};

fn second_shape(parameter: *const Parameter) Axes {
    const manifold = parameter.manifold orelse return parameter.tensor.shape;
    return .from_slice(&.{ @intCast(factor_count(manifold.space)), @intCast(parameter.row_count()) });
}

pub fn factor_count(space: geometry.Manifold) usize {
    return switch (space) {
        .factor => 1,
        .product => |blocks| blocks.len,
    };
}

fn share(name: []const u8, value: f64, report: *Report) Error!void {
    if (!(value >= 0 and value < 1)) return report.fail(.invalid_value, "optimizer: {s} is {d}, expected 0 <= {s} < 1", .{ name, value, name });
}

fn not_negative(name: []const u8, value: f64, report: *Report) Error!void {
    if (!(value >= 0) or !std.math.isFinite(value)) return report.fail(.invalid_value, "optimizer: {s} is {d}, expected a finite number >= 0", .{ name, value });
}
