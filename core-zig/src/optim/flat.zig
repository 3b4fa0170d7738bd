//! Updates in flat space, element by element.

const std = @import("std");
const pool = @import("../runtime/pool.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Parameter = @import("optimizer.zig").Parameter;
const rules = @import("rule.zig");

const grain = 1 << 14;

pub fn update(rule: rules.Rule, rate: f64, parameter: *const Parameter, gradient: *const Tensor) void {
    switch (parameter.tensor.dtype) {
        inline .f32, .f64 => |dtype| {
            const T = dtype.Element();
            const w = parameter.tensor.elements(T);
            const g = gradient.elements(T);
            switch (rule) {
                .sgd => |sgd| if (parameter.first) |momentum| {
                    run(SgdMomentum(T){ .w = w, .g = g, .m = momentum.elements(T), .rate = @floatCast(rate), .rule = sgd });
                } else {
                    run(SgdPlain(T){ .w = w, .g = g, .rate = @floatCast(rate), .decay = @floatCast(sgd.weight_decay) });
                },
                .adam => |adam| run(AdamUpdate(T).init(adam, rate, parameter, w, g)),
            }
        },
        else => unreachable,
    }
}

fn run(job: anytype) void {
    const Job = @TypeOf(job);
    pool.parallel_for(job.w.len, grain, &job, struct {
        fn body(shared: *const Job, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            shared.apply(begin, end);
        }
    }.body);
}

fn SgdPlain(comptime T: type) type {
    return struct {
        w: []T,
        g: []const T,
        rate: T,
        decay: T,

        fn apply(job: *const @This(), begin: usize, end: usize) void {
            for (job.w[begin..end], job.g[begin..end]) |*w, g| w.* -= job.rate * (g + job.decay * w.*);
        }
    };
}

fn SgdMomentum(comptime T: type) type {
    return struct {
        w: []T,
        g: []const T,
        m: []T,
        rate: T,
        rule: rules.Sgd,

        fn apply(job: *const @This(), begin: usize, end: usize) void {
            const momentum: T = @floatCast(job.rule.momentum);
            const decay: T = @floatCast(job.rule.weight_decay);
            // Nesterov looks ahead: the direction is g + momentum * m in place of m.
            const on_g: T = if (job.rule.nesterov) 1 else 0;
            const on_m: T = if (job.rule.nesterov) momentum else 1;
            for (job.w[begin..end], job.g[begin..end], job.m[begin..end]) |*w, g, *m| {
                const full = g + decay * w.*;
                m.* = momentum * m.* + full;
                w.* -= job.rate * (on_g * full + on_m * m.*);
            }
        }
    };
}

fn AdamUpdate(comptime T: type) type {
    return struct {
        w: []T,
        g: []const T,
        m: []T,
        v: []T,
        /// Rate over the first moment's correction.
        rate: T,
        /// 1 over the root of the second moment's correction.
        scale: T,
        beta_1: T,
        beta_2: T,
        /// 1 - beta, subtracted in f64: in f32 a beta near 1 would leave few digits.
        take_1: T,
        take_2: T,
        epsilon: T,
        decay: T,
        /// What decoupled decay leaves of the parameter.
        keep: T,

        fn init(adam: rules.Adam, rate: f64, parameter: *const Parameter, w: []T, g: []const T) @This() {
            const step_count = parameter.step_count;
            return .{
                .w = w,
                .g = g,
                .m = parameter.first.?.elements(T),
                .v = parameter.second.?.elements(T),
                .rate = @floatCast(rate / rules.Adam.correction(adam.beta_1, step_count)),
                .scale = @floatCast(1 / @sqrt(rules.Adam.correction(adam.beta_2, step_count))),
                .beta_1 = @floatCast(adam.beta_1),
                .beta_2 = @floatCast(adam.beta_2),
                .take_1 = @floatCast(1 - adam.beta_1),
                .take_2 = @floatCast(1 - adam.beta_2),
                .epsilon = @floatCast(adam.epsilon),
                .decay = @floatCast(if (adam.decoupled) 0 else adam.weight_decay),
                .keep = @floatCast(if (adam.decoupled) 1 - rate * adam.weight_decay else 1),
            };
        }

        fn apply(job: *const @This(), begin: usize, end: usize) void {
            for (job.w[begin..end], job.g[begin..end], job.m[begin..end], job.v[begin..end]) |*w, g, *m, *v| {
                const full = g + job.decay * w.*;
                m.* = job.beta_1 * m.* + job.take_1 * full;
                v.* = job.beta_2 * v.* + job.take_2 * full * full;
                w.* = job.keep * w.* - job.rate * m.* / (@sqrt(v.*) * job.scale + job.epsilon);
            }
        }
    };
}
