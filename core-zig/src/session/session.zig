//! A session: device, curvature, rates and random seed in one place, and the tapes, barycenters and traces
//! that are made with them. What it made lives on when it is closed.

const std = @import("std");
const abi = @import("abi");
const atomic = @import("../runtime/atomic.zig");
const handle = @import("../runtime/handle.zig");
const log = @import("../runtime/log.zig");
const memory = @import("../runtime/memory.zig");
const create_tensor = @import("../tensor/create.zig");
const copying = @import("../tensor/copy.zig");
const Barycenter = @import("../barycenter/barycenter.zig").Barycenter;
const check_coupling = @import("../barycenter/barycenter.zig").check_coupling;
const Hypergrad = @import("../geometry/hypergrad.zig").Hypergrad;
const Realgrad = @import("../geometry/realgrad.zig").Realgrad;
const SpiralPlan = @import("../geometry/spiral_plan.zig").SpiralPlan;
const Topos = @import("../geometry/topos.zig").Topos;
const Trace = @import("../geometry/trace.zig").Trace;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Settings = @import("settings.zig").Settings;

pub const Session = struct {
    header: handle.Header,
    settings: Settings,
    topos: *Topos,
    coupling: ?*Tensor,
    counts: [count_names.len]atomic.Counter(i64) = @splat(.init(0)),

    pub const Count = enum { hypergrads, realgrads, barycenters, traces, random_tensors };
    const count_names = std.enums.values(Count);

    pub const Telemetry = abi.zig_types.Struct("telemetry");

    pub fn create(settings: Settings, topos: ?*Topos, coupling: ?*const Tensor, report: *Report) Error!*Session {
        try settings.check(report);
        const guard = try Topos.of(topos, .{ .curvature = settings.curvature, .strict = settings.strict }, "session", report);
        errdefer guard.release();
        if (coupling) |given| try check_coupling(given, "session", report);
        // A copy: nobody can change it under the session.
        const own = if (coupling) |given| try copying.contiguous(given) else null;
        errdefer if (own) |tensor| tensor.release();
        const session = try memory.allocator.create(Session);
        session.* = .{ .header = .init(.session, destroy), .settings = settings, .topos = guard, .coupling = own };
        if (!settings.device.is_here()) log.write(.warning, "session: device {s} is not available; the session runs on cpu", .{settings.device.name});
        return session;
    }

    fn destroy(header: *handle.Header) void {
        const session: *Session = @alignCast(@fieldParentPtr("header", header));
        session.topos.release();
        if (session.coupling) |tensor| tensor.release();
        memory.allocator.destroy(session);
    }

    fn count(session: *Session, what: Count) void {
        _ = session.counts[@intFromEnum(what)].fetchAdd(1, .monotonic);
    }

    fn counted(session: *const Session, what: Count) i64 {
        return session.counts[@intFromEnum(what)].load(.monotonic);
    }

    pub fn hypergrad(session: *Session, rows: i64, cols: i64, report: *Report) Error!*Hypergrad {
        const tape = try Hypergrad.create(session.settings.curvature, session.settings.hyper_learning_rate, rows, cols, session.topos, false, report);
        session.count(.hypergrads);
        return tape;
    }

    pub fn realgrad(session: *Session, rows: i64, cols: i64, report: *Report) Error!*Realgrad {
        const tape = try Realgrad.create(session.settings.fallback_learning_rate, rows, cols, report);
        session.count(.realgrads);
        return tape;
    }

    /// What is null is the session's.
    pub const Pool = struct { weights: []const f64 = &.{}, entropy_weight: ?f64 = null, beta_j: ?f64 = null, coupling: ?*const Tensor = null };

    pub fn barycenter(session: *Session, densities: []const *Tensor, pool: Pool, report: *Report) Error!*Barycenter {
        const made = try Barycenter.create(densities, .{
            .weights = pool.weights,
            .entropy_weight = pool.entropy_weight orelse session.settings.entropy_weight,
            .beta_j = pool.beta_j orelse session.settings.beta_j,
            .coupling = pool.coupling orelse session.coupling,
        }, report);
        session.count(.barycenters);
        return made;
    }

    pub fn trace(session: *Session, seed: *const Tensor, plan: ?*SpiralPlan, project: bool, report: *Report) Error!*Trace {
        const made = try Trace.create(seed, .{
            .curvature = session.settings.curvature,
            .functor_step = session.settings.hyper_learning_rate,
            .entropy_weight = session.settings.entropy_weight,
            .beta_j = session.settings.beta_j,
            .project = project,
        }, session.topos, report);
        errdefer made.header.release();
        try made.with_sot(plan, report);
        session.count(.traces);
        return made;
    }

    /// Each call draws another stream; sessions of the same seed draw the same ones in the same order.
    pub fn random_normal(session: *Session, shape: []const i64, mean: f64, deviation: f64, report: *Report) Error!*Tensor {
        const tensor = try create_tensor.random_normal(shape, mean, deviation, session.stream(), session.kind(), report);
        session.count(.random_tensors);
        return tensor;
    }

    pub fn random_uniform(session: *Session, shape: []const i64, low: f64, high: f64, report: *Report) Error!*Tensor {
        const tensor = try create_tensor.random_uniform(shape, low, high, session.stream(), session.kind(), report);
        session.count(.random_tensors);
        return tensor;
    }

    fn kind(session: *const Session) create_tensor.Kind {
        return .{ .dtype = .f32, .device = session.settings.device.device };
    }

    fn stream(session: *const Session) u64 {
        const number: u64 = @intCast(session.counted(.random_tensors));
        return std.hash.int(session.settings.seed ^ (number +% 1) *% 0x9e3779b97f4a7c15);
    }

    pub fn telemetry(session: *const Session, out: *Telemetry) void {
        out.clipped_points = session.topos.clipped_count();
        out.hypergrads = session.counted(.hypergrads);
        out.realgrads = session.counted(.realgrads);
        out.barycenters = session.counted(.barycenters);
        out.traces = session.counted(.traces);
        out.random_tensors = session.counted(.random_tensors);
    }
};
