//! What a differential trace is made of, collected call by call: a seed of ball points, a velocity, a
//! linear map between tangent spaces at the origin, a barycenter and a tower of levels. `resonance.zig` is
//! what follows from them. A call that fails changes nothing.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const poincare = @import("../manifold/poincare.zig");
const barycenters = @import("../barycenter/barycenter.zig");
const Barycenter = barycenters.Barycenter;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Hypergrad = @import("hypergrad.zig").Hypergrad;
const Resonance = @import("resonance.zig").Resonance;
const SpiralPlan = @import("spiral_plan.zig").SpiralPlan;
const Topos = @import("topos.zig").Topos;
const reading = @import("rows.zig");
const Rows = reading.Rows;

/// One level of the tower, in the ball of its own curvature.
pub const Level = struct {
    points: Rows,
    curvature: f64,

    pub fn deinit(level: *const Level) void {
        level.points.deinit();
    }
};

pub const Trace = struct {
    header: handle.Header,
    lock: sync.Mutex = .{},
    options: Options,
    topos: *Topos,
    seed: Rows,
    generator: ?Rows = null,
    direction: ?Rows = null,
    kernel: ?Rows = null,
    /// Where the functor is taken; the seed otherwise.
    source: ?Rows = null,
    barycenter: ?*Barycenter = null,
    levels: []Level = &.{},
    plan: ?*SpiralPlan = null,

    pub const Options = struct {
        curvature: f64 = -1,
        functor_step: f64 = 0.05,
        entropy_weight: f64 = 0,
        beta_j: f64 = 0,
        /// The seed's rows are tangents at the origin, to be moved into the ball by exp0.
        project: bool = false,
    };

    pub fn create(seed: *const Tensor, options: Options, topos: ?*Topos, report: *Report) Error!*Trace {
        try check_step(options.functor_step, report);
        // What the barycenters are made with that it makes.
        try bounds.finite("trace", "entropy_weight", options.entropy_weight, report);
        try bounds.not_negative("trace", "beta_j", options.beta_j, report);
        const guard = try Topos.of(topos, .{ .curvature = options.curvature }, "trace", report);
        errdefer guard.release();
        const rows = try reading.read(seed, "trace: seed", report);
        errdefer rows.deinit();
        if (rows.numbers.len == 0 or seed.rank() != 2) return report.fail(.shape_mismatch, "trace: a seed of shape {f} given, expected (rows, cols) with at least one of each", .{seed.shape});
        try guard.check_volume("trace: seed", rows.numbers.len, report);
        if (options.project) {
            for (0..rows.count()) |row| poincare.exp0(guard.c(), rows.row(row), rows.row(row));
            try guard.settle(&rows, "trace: seed", report);
        } else try guard.check_inside(&rows, "trace: seed", report);
        const trace = try memory.allocator.create(Trace);
        trace.* = .{ .header = .init(.trace, destroy), .options = options, .topos = guard, .seed = rows };
        return trace;
    }

    fn check_step(step: f64, report: *Report) Error!void {
        return bounds.positive("trace", "functor_step", step, report);
    }

    fn destroy(header: *handle.Header) void {
        const trace: *Trace = @alignCast(@fieldParentPtr("header", header));
        trace.topos.release();
        trace.seed.deinit();
        for ([_]?Rows{ trace.generator, trace.direction, trace.kernel, trace.source }) |rows| if (rows) |found| found.deinit();
        if (trace.barycenter) |found| found.release();
        if (trace.plan) |plan| plan.header.release();
        free_levels(trace.levels);
        memory.allocator.destroy(trace);
    }

    fn enter(trace: *Trace, report: *Report) Error!void {
        if (!trace.lock.try_lock()) return report.fail(.busy, "trace: another call is changing it", .{});
    }

    fn replace(place: *?Rows, rows: Rows) void {
        if (place.*) |old| old.deinit();
        place.* = rows;
    }

    /// The velocity is generator times direction, element by element.
    pub fn deform(trace: *Trace, generator: *const Tensor, direction: *const Tensor, report: *Report) Error!void {
        const first = try reading.read_shaped(generator, &trace.seed.shape, "deform: generator", report);
        errdefer first.deinit();
        const second = try reading.read_shaped(direction, &trace.seed.shape, "deform: direction", report);
        errdefer second.deinit();
        try trace.enter(report);
        defer trace.lock.unlock();
        replace(&trace.generator, first);
        replace(&trace.direction, second);
    }

    /// Other limits than those the trace was made with.
    pub fn across(trace: *Trace, topos: *Topos, report: *Report) Error!void {
        const found = try Topos.of(topos, .{ .curvature = trace.options.curvature }, "trace", report);
        errdefer found.release();
        try found.check_volume("across: seed", trace.seed.numbers.len, report);
        try trace.enter(report);
        defer trace.lock.unlock();
        try found.settle(&trace.seed, "across: seed", report);
        trace.topos.release();
        trace.topos = found;
    }

    /// `kernel` is (n, m) for seeds of n numbers a row; `source` is shaped like the seed.
    pub fn via(trace: *Trace, kernel: *const Tensor, source: ?*const Tensor, report: *Report) Error!void {
        if (kernel.rank() != 2 or kernel.extent(0) != trace.seed.width or kernel.extent(1) == 0)
            return report.fail(.shape_mismatch, "via: a kernel of shape {f} given, expected ({d}, m)", .{ kernel.shape, trace.seed.width });
        const matrix = try reading.read(kernel, "via: kernel", report);
        errdefer matrix.deinit();
        const points = if (source) |given| try reading.read_shaped(given, &trace.seed.shape, "via: source", report) else null;
        errdefer if (points) |rows| rows.deinit();
        try trace.enter(report);
        defer trace.lock.unlock();
        if (points) |*rows| try trace.topos.settle(rows, "via: source", report);
        replace(&trace.kernel, matrix);
        if (trace.source) |old| old.deinit();
        trace.source = points;
    }

    pub fn set_step(trace: *Trace, step: f64, report: *Report) Error!void {
        try check_step(step, report);
        try trace.enter(report);
        defer trace.lock.unlock();
        trace.options.functor_step = step;
    }

    /// Takes a reference of its own.
    pub fn with_barycenter(trace: *Trace, barycenter: *Barycenter, report: *Report) Error!void {
        try trace.enter(report);
        defer trace.lock.unlock();
        barycenter.header.retain();
        if (trace.barycenter) |old| old.release();
        trace.barycenter = barycenter;
    }

    pub fn with_barycenter_of(trace: *Trace, densities: []const *Tensor, weights: []const f64, coupling: ?*const Tensor, report: *Report) Error!void {
        const barycenter = try Barycenter.create(densities, .{
            .weights = weights,
            .entropy_weight = trace.options.entropy_weight,
            .beta_j = trace.options.beta_j,
            .coupling = coupling,
        }, report);
        defer barycenter.release();
        return trace.with_barycenter(barycenter, report);
    }

    /// `curvatures`: one per level, or none for the trace's own.
    pub fn with_infinity(trace: *Trace, levels: []const *Tensor, curvatures: []const f64, report: *Report) Error!void {
        if (levels.len == 0) return report.fail(.empty_input, "with_infinity: no levels given, expected at least one", .{});
        if (curvatures.len != 0 and curvatures.len != levels.len) return report.fail(.shape_mismatch, "with_infinity: {d} levels and {d} curvatures given", .{ levels.len, curvatures.len });
        for (curvatures, 0..) |curvature, index| if (!(curvature < 0) or !std.math.isFinite(curvature)) {
            return report.fail(.curvature, "with_infinity: curvature {d} given for level {d}, expected a finite number below 0", .{ curvature, index });
        };
        const made = try memory.allocator.alloc(Level, levels.len);
        var count: usize = 0;
        errdefer {
            for (made[0..count]) |*level| level.deinit();
            memory.allocator.free(made);
        }
        for (made, levels, 0..) |*level, tensor, index| {
            const points = try reading.read_shaped(tensor, &trace.seed.shape, "with_infinity: level", report);
            level.* = .{ .points = points, .curvature = if (curvatures.len == 0) trace.options.curvature else curvatures[index] };
            count += 1;
        }
        try trace.enter(report);
        defer trace.lock.unlock();
        for (made) |*level| try trace.topos.settle_in(-level.curvature, &level.points, "with_infinity: level", report);
        free_levels(trace.levels);
        trace.levels = made;
    }

    fn free_levels(levels: []Level) void {
        for (levels) |*level| level.deinit();
        memory.allocator.free(levels);
    }

    /// Takes a reference of its own; null for none.
    pub fn with_sot(trace: *Trace, plan: ?*SpiralPlan, report: *Report) Error!void {
        try trace.enter(report);
        defer trace.lock.unlock();
        if (plan) |given| given.header.retain();
        if (trace.plan) |old| old.header.release();
        trace.plan = plan;
    }

    pub fn resonate(trace: *Trace, report: *Report) Error!*Resonance {
        try trace.enter(report);
        defer trace.lock.unlock();
        return Resonance.create(trace, report);
    }

    /// The same, and adds the barycenter's path to the tape.
    pub fn resonate_with(trace: *Trace, tape: *Hypergrad, report: *Report) Error!*Resonance {
        const resonance = try trace.resonate(report);
        errdefer resonance.header.release();
        try tape.accumulate_barycenter(resonance.barycenter, report);
        return resonance;
    }
};
