//! The entropic Wasserstein barycenter by iterative Bregman projections (Benamou et al. 2015): with
//! K = exp(-C / regularization), for every density a_k in turn
//!
//!     v_k = a_k / (K u_k),    t_k = K^T v_k,    p = prod_k t_k^{w_k},    u_k = p / t_k
//!
//! until the plans diag(v_k) K diag(u_k) agree on what they put into each bin, u_k t_k.
//!
//! The scalings are kept as they are while that is safe. A product's lost terms are each below 2^-1022,
//! so a sum of at least `small` times the largest factor is exact to the last bit but for N 2^-122; if one
//! is smaller, the iteration goes on in logarithms (`Logs`) from the last scalings that were seen to be good.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const levels = @import("../backend/cpu/levels.zig");
const transport = @import("../backend/cpu/kernels/transport.zig");
const gibbs = @import("gibbs.zig");
const separable = @import("separable.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Cost = gibbs.Cost;

pub const Problem = struct {
    /// One after the other, `bins` numbers each, which sum to 1.
    densities: []const f64,
    bins: usize,
    /// More than 0; they sum to 1.
    weights: []const f64,
    cost: Cost,
    regularization: f64,
    tolerance: f64,
    iteration_count_max: usize,
    cancel: ?*const CancelToken = null,

    fn count(problem: *const Problem) usize {
        return problem.weights.len;
    }
};

pub const Outcome = struct {
    /// Sum over bins of the weighted standard deviation of what the plans put there.
    residual: f64,
    iteration_count: usize,
    converged: bool,
};

/// Below this times the largest factor, what a sum has lost to underflow may count.
const small = 0x1p-900;
const large = 0x1p900;

/// Puts the barycenter, summing to 1, into `out`.
pub fn solve(problem: *const Problem, out: []f64, report: *Report) Error!Outcome {
    var scalings: Scalings = try .init(problem);
    defer scalings.deinit();
    var outcome: Outcome = .{ .residual = std.math.inf(f64), .iteration_count = 0, .converged = false };
    var is_safe = true;
    while (is_safe and !outcome.converged and outcome.iteration_count < problem.iteration_count_max) {
        try check_cancel(problem, report);
        is_safe = scalings.iterate(&outcome);
    }
    if (is_safe) {
        @memcpy(out, scalings.p[0..problem.bins]);
    } else {
        var logs: Logs = try .init(problem, &scalings);
        defer logs.deinit();
        while (!outcome.converged and outcome.iteration_count < problem.iteration_count_max) {
            try check_cancel(problem, report);
            logs.iterate(&outcome);
        }
        for (out, logs.p[0..problem.bins]) |*entry, log| entry.* = @exp(log);
    }
    var total: f64 = 0;
    for (out) |entry| total += entry;
    for (out) |*entry| entry.* /= total;
    return outcome;
}

fn check_cancel(problem: *const Problem, report: *Report) Error!void {
    const token = problem.cancel orelse return;
    if (token.is_cancelled()) return report.fail(.cancelled, "wasserstein_barycenter: cancelled on request", .{});
}

/// Multiplications that are worth a second thread.
const grain = 1 << 17;

/// The iteration on the scalings themselves.
const Scalings = struct {
    problem: *const Problem,
    kernels: gibbs.Kernels,
    stride: usize,
    slab: []align(64) f64,
    a: []f64,
    u: []f64,
    v: []f64,
    t: []f64,
    p: []f64,
    /// For several axes: room between two of them.
    room: []f64,
    /// Products by parts of the rows, which are added up in their order whoever made them.
    parts: []align(64) f64,
    part_count: usize,
    u_max: f64 = 1,

    fn init(problem: *const Problem) error{OutOfMemory}!Scalings {
        const count = problem.count();
        const stride = gibbs.padded(problem.bins);
        const size = try product(count, stride);
        const kernels = try problem.cost.kernels(problem.bins, problem.regularization, .values, false);
        errdefer kernels.deinit();
        const slab = try memory.allocator.alignedAlloc(f64, memory.data_alignment, try product(6, size));
        errdefer memory.allocator.free(slab);
        @memset(slab, 0);
        // As many parts as the problem alone asks for, so that results do not depend on the machine.
        const work = problem.bins *| problem.bins *| count;
        const part_count = if (kernels.count > 1) 1 else std.math.clamp(work / grain, 1, 16);
        const parts = try memory.allocator.alignedAlloc(f64, memory.data_alignment, if (part_count > 1) try product(part_count, size) else 0);
        var scalings: Scalings = .{
            .problem = problem,
            .kernels = kernels,
            .stride = stride,
            .slab = slab,
            .a = slab[0..size],
            .u = slab[size..][0..size],
            .v = slab[2 * size ..][0..size],
            .t = slab[3 * size ..][0..size],
            .room = slab[4 * size ..][0..size],
            .p = slab[5 * size ..][0..size],
            .parts = parts,
            .part_count = part_count,
        };
        for (0..count) |member| {
            @memcpy(scalings.a[member * stride ..][0..problem.bins], problem.densities[member * problem.bins ..][0..problem.bins]);
            @memset(scalings.u[member * stride ..][0..problem.bins], 1);
        }
        return scalings;
    }

    fn deinit(scalings: *const Scalings) void {
        memory.allocator.free(scalings.parts);
        memory.allocator.free(scalings.slab);
        scalings.kernels.deinit();
    }

    /// One round; false if the scalings have left the range in which it is exact.
    fn iterate(scalings: *Scalings, outcome: *Outcome) bool {
        if (scalings.u_max > large) return false;
        const extremes = if (scalings.kernels.count == 1) scalings.pass() else scalings.separate();
        if (extremes.s_min < small * @max(1, scalings.u_max) or !(extremes.v_max <= large)) return false;
        var job: transport.Update = .{
            .t = scalings.t.ptr,
            .u = scalings.u.ptr,
            .p = scalings.p.ptr,
            .weights = scalings.problem.weights.ptr,
            .count = scalings.problem.count(),
            .bins = scalings.problem.bins,
            .stride = scalings.stride,
            .t_floor = small * @max(1, extremes.v_max),
        };
        levels.transport_table().update(&job);
        if (job.is_exact == 0) return false;
        outcome.iteration_count += 1;
        outcome.residual = job.residual;
        outcome.converged = job.residual <= scalings.problem.tolerance;
        scalings.u_max = job.u_max;
        return true;
    }

    /// Smallest K u where there is mass, and largest v.
    const Extremes = struct { s_min: f64, v_max: f64 };

    /// t = K^T (a / (K u)) with one reading of K.
    fn pass(scalings: *Scalings) Extremes {
        var team: Team = .{ .scalings = scalings };
        if (scalings.part_count == 1) {
            Team.run(&team, 0, 1, 0);
        } else pool.parallel_for(scalings.part_count, 1, &team, Team.run);
        var s_min = std.math.inf(f64);
        var v_max: f64 = 0;
        for (team.s_min[0..scalings.part_count], team.v_max[0..scalings.part_count]) |s, v| {
            s_min = @min(s_min, s);
            v_max = @max(v_max, v);
        }
        if (scalings.part_count > 1) add_parts(scalings.parts, scalings.t);
        return .{ .s_min = s_min, .v_max = v_max };
    }

    const Team = struct {
        scalings: *Scalings,
        s_min: [16]f64 = undefined,
        v_max: [16]f64 = undefined,

        fn run(team: *Team, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const scalings = team.scalings;
            const bins = scalings.problem.bins;
            const share = std.mem.alignForward(usize, (bins + scalings.part_count - 1) / scalings.part_count, 4);
            for (begin..end) |part| {
                const target = if (scalings.part_count == 1) scalings.t else scalings.parts[part * scalings.t.len ..][0..scalings.t.len];
                @memset(target, 0);
                var job: transport.Pass = .{
                    .kernel = scalings.kernels.slice()[0].base(),
                    .row_step = scalings.kernels.slice()[0].row_step,
                    .row_begin = @min(part * share, bins),
                    .row_end = @min((part + 1) * share, bins),
                    .count = scalings.problem.count(),
                    .stride = scalings.stride,
                    .u = scalings.u.ptr,
                    .a = scalings.a.ptr,
                    .v = scalings.v.ptr,
                    .t = target.ptr,
                };
                levels.transport_table().pass(&job);
                team.s_min[part] = job.s_min;
                team.v_max[part] = job.v_max;
            }
        }
    };

    /// The same with a kernel for each axis, all of them symmetric.
    fn separate(scalings: *Scalings) Extremes {
        const axes = scalings.kernels.slice();
        const problem = scalings.problem;
        separable.apply(axes, scalings.u, scalings.v, scalings.room, problem.count(), scalings.stride, problem.bins);
        var job: transport.Divide = .{ .a = scalings.a.ptr, .s = scalings.v.ptr, .v = scalings.v.ptr, .size = scalings.v.len };
        levels.transport_table().divide(&job);
        separable.apply(axes, scalings.v, scalings.t, scalings.room, problem.count(), scalings.stride, problem.bins);
        return .{ .s_min = job.s_min, .v_max = job.v_max };
    }
};

/// The sum of parts of `out.len` numbers each.
fn add_parts(parts: []const f64, out: []f64) void {
    @memcpy(out, parts[0..out.len]);
    var begin = out.len;
    while (begin < parts.len) : (begin += out.len) {
        for (out, parts[begin..][0..out.len]) |*sum, entry| sum.* += entry;
    }
}

/// The iteration on logarithms of the scalings, for small regularizations: slower, and exact for any.
const Logs = struct {
    problem: *const Problem,
    operator: separable.LogOperator,
    stride: usize,
    slab: []align(64) f64,
    log_a: []f64,
    x: []f64,
    y: []f64,
    z: []f64,
    p: []f64,

    fn init(problem: *const Problem, scalings: *const Scalings) error{OutOfMemory}!Logs {
        const stride = scalings.stride;
        const size = scalings.u.len;
        const operator: separable.LogOperator = try .init(problem.cost, problem.bins, stride, problem.count(), problem.regularization);
        errdefer operator.deinit();
        const slab = try memory.allocator.alignedAlloc(f64, memory.data_alignment, 5 * size);
        @memset(slab, 0);
        const logs: Logs = .{
            .problem = problem,
            .operator = operator,
            .stride = stride,
            .slab = slab,
            .log_a = slab[0..size],
            .x = slab[size..][0..size],
            .y = slab[2 * size ..][0..size],
            .z = slab[3 * size ..][0..size],
            .p = slab[4 * size ..][0..size],
        };
        for (logs.log_a, scalings.a) |*log, entry| log.* = @log(entry);
        // Scalings that have overflowed are given up: then the iteration starts anew.
        if (scalings.u_max <= large) {
            for (logs.x, scalings.u) |*log, entry| log.* = @max(@log(entry), -1e4);
        }
        return logs;
    }

    fn deinit(logs: *const Logs) void {
        memory.allocator.free(logs.slab);
        logs.operator.deinit();
    }

    fn iterate(logs: *Logs, outcome: *Outcome) void {
        logs.operator.apply(.forward, logs.x, logs.y);
        for (logs.y, logs.log_a) |*entry, log| entry.* = log - entry.*;
        logs.operator.apply(.backward, logs.y, logs.z);
        var job: transport.UpdateLogs = .{
            .z = logs.z.ptr,
            .x = logs.x.ptr,
            .p = logs.p.ptr,
            .weights = logs.problem.weights.ptr,
            .count = logs.problem.count(),
            .bins = logs.problem.bins,
            .stride = logs.stride,
        };
        levels.transport_table().update_logs(&job);
        outcome.iteration_count += 1;
        outcome.residual = job.residual;
        outcome.converged = job.residual <= logs.problem.tolerance;
    }
};

fn product(a: usize, b: usize) error{OutOfMemory}!usize {
    return std.math.mul(usize, a, b) catch error.OutOfMemory;
}
