//! C functions of `spec/trace.zon`.

const door = @import("handles.zig");
const memory = @import("../runtime/memory.zig");
const Trace = door.handles.trace;
const Resonance = door.handles.resonance;
const Hypergrad = door.handles.hypergrad;
const Barycenter = door.handles.barycenter;
const SpiralPlan = door.handles.spiral_plan;
const exploration = @import("../geometry/exploration.zig");
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_trace_create(seed: ?*Tensor, curvature: f64, functor_step: f64, entropy_weight: f64, beta_j: f64, topos: ?*Topos, project: i32, out: ?*?*Trace, err: ?*Report) callconv(.c) i32 {
    const options: Trace.Options = .{ .curvature = curvature, .functor_step = functor_step, .entropy_weight = entropy_weight, .beta_j = beta_j, .project = project != 0 };
    return door.status_of(err, create, .{ seed, options, topos, out });
}

fn create(seed: ?*Tensor, options: Trace.Options, topos: ?*Topos, out: ?*?*Trace, report: *Report) Error!void {
    const place = try door.place(out, "st_trace_create: out", report);
    const points = try door.required(Tensor, seed, "st_trace_create: seed", report);
    const limits = try door.optional(Topos, topos, "st_trace_create: topos", report);
    place.* = try Trace.create(points, options, limits, report);
}

pub fn st_trace_retain(trace: ?*Trace) callconv(.c) ?*Trace {
    return door.retain(Trace, trace);
}

pub fn st_trace_release(trace: ?*Trace) callconv(.c) void {
    door.release(Trace, trace);
}

pub fn st_trace_deform(trace: ?*Trace, generator: ?*Tensor, direction: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, deform, .{ trace, generator, direction });
}

fn deform(trace: ?*Trace, generator: ?*Tensor, direction: ?*Tensor, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_deform: trace", report);
    const first = try door.required(Tensor, generator, "st_trace_deform: generator", report);
    const second = try door.required(Tensor, direction, "st_trace_deform: direction", report);
    return found.deform(first, second, report);
}

pub fn st_trace_across(trace: ?*Trace, topos: ?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, across, .{ trace, topos });
}

fn across(trace: ?*Trace, topos: ?*Topos, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_across: trace", report);
    return found.across(try door.required(Topos, topos, "st_trace_across: topos", report), report);
}

pub fn st_trace_via(trace: ?*Trace, kernel: ?*Tensor, source: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, via, .{ trace, kernel, source });
}

fn via(trace: ?*Trace, kernel: ?*Tensor, source: ?*Tensor, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_via: trace", report);
    const matrix = try door.required(Tensor, kernel, "st_trace_via: kernel", report);
    return found.via(matrix, try door.optional(Tensor, source, "st_trace_via: source", report), report);
}

pub fn st_trace_functor_step(trace: ?*Trace, step: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_step, .{ trace, step });
}

fn set_step(trace: ?*Trace, step: f64, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_functor_step", report);
    return found.set_step(step, report);
}

pub fn st_trace_with_barycenter(trace: ?*Trace, barycenter: ?*Barycenter, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_barycenter, .{ trace, barycenter });
}

fn with_barycenter(trace: ?*Trace, barycenter: ?*Barycenter, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_with_barycenter: trace", report);
    return found.with_barycenter(try door.required(Barycenter, barycenter, "st_trace_with_barycenter: barycenter", report), report);
}

const Tensors = ?[*]const ?*Tensor;
const Numbers = ?[*]const f64;

pub fn st_trace_with_barycenter_from(trace: ?*Trace, weights: Numbers, weights_count: usize, densities: Tensors, densities_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_barycenter_of, .{ trace, weights, weights_count, densities, densities_count, null, "st_trace_with_barycenter_from" });
}

pub fn st_trace_with_barycenter_with(trace: ?*Trace, weights: Numbers, weights_count: usize, densities: Tensors, densities_count: usize, coupling: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_barycenter_of, .{ trace, weights, weights_count, densities, densities_count, coupling, "st_trace_with_barycenter_with" });
}

fn with_barycenter_of(trace: ?*Trace, weights: Numbers, weights_count: usize, densities: Tensors, densities_count: usize, coupling: ?*Tensor, where: []const u8, report: *Report) Error!void {
    const found = try door.required(Trace, trace, where, report);
    const shares = try door.slice_of(weights, weights_count, where, report);
    const tensors = try door.required_all(Tensor, densities, densities_count, where, report);
    defer memory.allocator.free(tensors);
    return found.with_barycenter_of(tensors, shares, try door.optional(Tensor, coupling, where, report), report);
}

pub fn st_trace_with_infinity(trace: ?*Trace, levels: Tensors, levels_count: usize, curvatures: Numbers, curvatures_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_infinity, .{ trace, levels, levels_count, curvatures, curvatures_count });
}

fn with_infinity(trace: ?*Trace, levels: Tensors, levels_count: usize, curvatures: Numbers, curvatures_count: usize, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_with_infinity: trace", report);
    const tensors = try door.required_all(Tensor, levels, levels_count, "st_trace_with_infinity: levels", report);
    defer memory.allocator.free(tensors);
    return found.with_infinity(tensors, try door.slice_of(curvatures, curvatures_count, "st_trace_with_infinity: curvatures", report), report);
}

pub fn st_trace_with_sot(trace: ?*Trace, plan: ?*SpiralPlan, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_sot, .{ trace, plan });
}

fn with_sot(trace: ?*Trace, plan: ?*SpiralPlan, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_with_sot: trace", report);
    return found.with_sot(try door.optional(SpiralPlan, plan, "st_trace_with_sot: plan", report), report);
}

pub fn st_trace_sot_plan(trace: ?*Trace, out: ?*?*SpiralPlan, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, sot_plan, .{ trace, out });
}

fn sot_plan(trace: ?*Trace, out: ?*?*SpiralPlan, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_sot_plan: trace", report);
    const place = try door.place(out, "st_trace_sot_plan: out", report);
    if (found.plan) |plan| plan.header.retain();
    place.* = found.plan;
}

pub fn st_trace_resonate(trace: ?*Trace, out: ?*?*Resonance, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, resonate, .{ trace, out });
}

fn resonate(trace: ?*Trace, out: ?*?*Resonance, report: *Report) Error!void {
    const found = try door.required(Trace, trace, "st_trace_resonate", report);
    (try door.place(out, "st_trace_resonate: out", report)).* = try found.resonate(report);
}

pub fn st_trace_resonate_with_hypergrad(trace: ?*Trace, hypergrad: ?*Hypergrad, out: ?*?*Resonance, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, resonate_with, .{ trace, hypergrad, out });
}

fn resonate_with(trace: ?*Trace, hypergrad: ?*Hypergrad, out: ?*?*Resonance, report: *Report) Error!void {
    const place = try door.place(out, "st_trace_resonate_with_hypergrad: out", report);
    const found = try door.required(Trace, trace, "st_trace_resonate_with_hypergrad: trace", report);
    place.* = try found.resonate_with(try door.required(Hypergrad, hypergrad, "st_trace_resonate_with_hypergrad: hypergrad", report), report);
}

pub fn st_resonance_retain(resonance: ?*Resonance) callconv(.c) ?*Resonance {
    return door.retain(Resonance, resonance);
}

pub fn st_resonance_release(resonance: ?*Resonance) callconv(.c) void {
    door.release(Resonance, resonance);
}

fn found_resonance(resonance: ?*Resonance, comptime name: []const u8, report: *Report) Error!*Resonance {
    return door.required(Resonance, resonance, "st_resonance_" ++ name ++ ": resonance", report);
}

/// A tensor that needs nothing but the resonance.
fn plain(comptime name: []const u8) type {
    return struct {
        fn get(resonance: ?*Resonance, out: ?*?*Tensor, report: *Report) Error!void {
            const place = try door.place(out, "st_resonance_" ++ name ++ ": out", report);
            place.* = try @field(Resonance, name)(try found_resonance(resonance, name, report));
        }
    };
}

/// A tensor at a time.
fn timed(comptime name: []const u8) type {
    return struct {
        fn get(resonance: ?*Resonance, time: f64, out: ?*?*Tensor, report: *Report) Error!void {
            const place = try door.place(out, "st_resonance_" ++ name ++ ": out", report);
            place.* = try @field(Resonance, name)(try found_resonance(resonance, name, report), time, report);
        }
    };
}

pub fn st_resonance_velocity(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, plain("velocity").get, .{ resonance, out });
}

pub fn st_resonance_functor_value(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, plain("functor_value").get, .{ resonance, out });
}

pub fn st_resonance_functor_linearisation(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, plain("functor_linearisation").get, .{ resonance, out });
}

pub fn st_resonance_lie_bracket(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, plain("lie_bracket").get, .{ resonance, out });
}

pub fn st_resonance_holonomy(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, plain("holonomy").get, .{ resonance, out });
}

pub fn st_resonance_homotopy_flow(resonance: ?*Resonance, time: f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, timed("homotopy_flow").get, .{ resonance, time, out });
}

pub fn st_resonance_parallel_velocity(resonance: ?*Resonance, time: f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, timed("parallel_velocity").get, .{ resonance, time, out });
}

pub fn st_resonance_commutator(resonance: ?*Resonance, time: f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, timed("commutator").get, .{ resonance, time, out });
}

pub fn st_resonance_functor_pullback(resonance: ?*Resonance, cotangent: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, functor_pullback, .{ resonance, cotangent, out });
}

fn functor_pullback(resonance: ?*Resonance, cotangent: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const place = try door.place(out, "st_resonance_functor_pullback: out", report);
    const found = try found_resonance(resonance, "functor_pullback", report);
    place.* = try found.functor_pullback(try door.required(Tensor, cotangent, "st_resonance_functor_pullback: cotangent", report), report);
}

pub fn st_resonance_functor_residual(resonance: ?*Resonance, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, functor_residual, .{ resonance, out });
}

fn functor_residual(resonance: ?*Resonance, out: ?*f64, report: *Report) Error!void {
    const found = try found_resonance(resonance, "functor_residual", report);
    (try door.place(out, "st_resonance_functor_residual: out", report)).* = try found.functor_residual();
}

const NumbersOut = ?[*]f64;

pub fn st_resonance_holonomy_angle(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, holonomy_angle, .{ resonance, out, capacity, count });
}

fn holonomy_angle(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try found_resonance(resonance, "holonomy_angle", report);
    const angles = try memory.allocator.alloc(f64, found.seed.count());
    defer memory.allocator.free(angles);
    try found.holonomy_angle(angles);
    return door.copy_out(f64, angles, out, capacity, count, "st_resonance_holonomy_angle: out", report);
}

pub fn st_resonance_recursive_objective(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, recursive_objective, .{ resonance, out, capacity, count });
}

fn recursive_objective(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try found_resonance(resonance, "recursive_objective", report);
    const objectives = try found.recursive_objective(report);
    return door.copy_out(f64, &objectives, out, capacity, count, "st_resonance_recursive_objective: out", report);
}

pub fn st_resonance_infinity_projection(resonance: ?*Resonance, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, infinity_projection, .{ resonance, out });
}

fn infinity_projection(resonance: ?*Resonance, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_resonance(resonance, "infinity_projection", report);
    (try door.place(out, "st_resonance_infinity_projection: out", report)).* = try found.infinity_projection(report);
}

pub fn st_resonance_infinity_energy(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, infinity_energy, .{ resonance, out, capacity, count });
}

fn infinity_energy(resonance: ?*Resonance, out: NumbersOut, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try found_resonance(resonance, "infinity_energy", report);
    return door.copy_out(f64, found.energies, out, capacity, count, "st_resonance_infinity_energy: out", report);
}

pub fn st_resonance_explore(resonance: ?*Resonance, count: i64, reach: f64, points: ?*?*Tensor, objectives: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, explore, .{ resonance, count, reach, points, objectives });
}

fn explore(resonance: ?*Resonance, count: i64, reach: f64, points: ?*?*Tensor, objectives: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_resonance(resonance, "explore", report);
    const points_place = try door.place(points, "st_resonance_explore: points", report);
    const objectives_place = try door.place(objectives, "st_resonance_explore: objectives", report);
    const best = try exploration.explore(found, count, reach, report);
    points_place.* = best.points;
    objectives_place.* = best.objectives;
}

pub fn st_resonance_barycenter(resonance: ?*Resonance, out: ?*?*Barycenter, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, barycenter_of, .{ resonance, out });
}

fn barycenter_of(resonance: ?*Resonance, out: ?*?*Barycenter, report: *Report) Error!void {
    const found = try found_resonance(resonance, "barycenter", report);
    const place = try door.place(out, "st_resonance_barycenter: out", report);
    found.barycenter.header.retain();
    place.* = found.barycenter;
}
