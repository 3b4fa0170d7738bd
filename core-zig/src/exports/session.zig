//! C functions of `spec/session.zon`.

const door = @import("handles.zig");
const copying = @import("../tensor/copy.zig");
const memory = @import("../runtime/memory.zig");
const Session = door.handles.session;
const Builder = door.handles.session_setup;
const Settings = @import("../session/settings.zig").Settings;
const Wanted = @import("../session/settings.zig").Wanted;
const Hypergrad = door.handles.hypergrad;
const Realgrad = door.handles.realgrad;
const Barycenter = door.handles.barycenter;
const Trace = door.handles.trace;
const SpiralPlan = door.handles.spiral_plan;
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Text = ?[*]const u8;
const Tensors = ?[*]const ?*Tensor;
const Numbers = ?[*]const f64;
const Number = ?*const f64;

pub fn st_session_create(device: Text, device_size: usize, curvature: f64, hyper_learning_rate: f64, fallback_learning_rate: f64, entropy_weight: f64, beta_j: f64, topos: ?*Topos, coupling: ?*Tensor, seed: u64, strict: i32, out: ?*?*Session, err: ?*Report) callconv(.c) i32 {
    const settings: Settings = .{
        .curvature = curvature,
        .hyper_learning_rate = hyper_learning_rate,
        .fallback_learning_rate = fallback_learning_rate,
        .entropy_weight = entropy_weight,
        .beta_j = beta_j,
        .seed = seed,
        .strict = strict != 0,
    };
    return door.status_of(err, create, .{ device, device_size, settings, topos, coupling, out });
}

fn create(device: Text, device_size: usize, given: Settings, topos: ?*Topos, coupling: ?*Tensor, out: ?*?*Session, report: *Report) Error!void {
    const place = try door.place(out, "st_session_create: out", report);
    var settings = given;
    settings.device = try wanted(device, device_size, "st_session_create: device", report);
    const limits = try door.optional(Topos, topos, "st_session_create: topos", report);
    place.* = try Session.create(settings, limits, try door.optional(Tensor, coupling, "st_session_create: coupling", report), report);
}

fn wanted(name: Text, size: usize, where: []const u8, report: *Report) Error!Wanted {
    return Wanted.named(try door.slice_of(name, size, where, report), report);
}

pub fn st_session_retain(session: ?*Session) callconv(.c) ?*Session {
    return door.retain(Session, session);
}

pub fn st_session_release(session: ?*Session) callconv(.c) void {
    door.release(Session, session);
}

fn found(session: ?*Session, comptime name: []const u8, report: *Report) Error!*Session {
    return door.required(Session, session, "st_session_" ++ name ++ ": session", report);
}

pub fn st_session_device(session: ?*Session, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, device_of, .{ session, out, capacity, size });
}

fn device_of(session: ?*Session, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try found(session, "device", report);
    return door.copy_out(u8, @tagName(own.settings.device.device), out, capacity, size, "st_session_device: out", report);
}

pub fn st_session_requested_device(session: ?*Session, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, requested_device, .{ session, out, capacity, size });
}

fn requested_device(session: ?*Session, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try found(session, "requested_device", report);
    return door.copy_out(u8, own.settings.device.name, out, capacity, size, "st_session_requested_device: out", report);
}

/// Reads one of the settings.
fn setting(comptime T: type, comptime name: []const u8) type {
    return struct {
        fn get(session: ?*Session, out: ?*T, report: *Report) Error!void {
            const own = try found(session, name, report);
            (try door.place(out, "st_session_" ++ name ++ ": out", report)).* = @field(own.settings, name);
        }
    };
}

pub fn st_session_curvature(session: ?*Session, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(f64, "curvature").get, .{ session, out });
}

pub fn st_session_hyper_learning_rate(session: ?*Session, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(f64, "hyper_learning_rate").get, .{ session, out });
}

pub fn st_session_fallback_learning_rate(session: ?*Session, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(f64, "fallback_learning_rate").get, .{ session, out });
}

pub fn st_session_entropy_weight(session: ?*Session, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(f64, "entropy_weight").get, .{ session, out });
}

pub fn st_session_beta_j(session: ?*Session, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(f64, "beta_j").get, .{ session, out });
}

pub fn st_session_seed(session: ?*Session, out: ?*u64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, setting(u64, "seed").get, .{ session, out });
}

pub fn st_session_coupling(session: ?*Session, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, coupling_of, .{ session, out });
}

fn coupling_of(session: ?*Session, out: ?*?*Tensor, report: *Report) Error!void {
    const own = try found(session, "coupling", report);
    const place = try door.place(out, "st_session_coupling: out", report);
    place.* = if (own.coupling) |tensor| try copying.contiguous(tensor) else null;
}

pub fn st_session_topos(session: ?*Session, out: ?*?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, topos_of, .{ session, out });
}

fn topos_of(session: ?*Session, out: ?*?*Topos, report: *Report) Error!void {
    const own = try found(session, "topos", report);
    (try door.place(out, "st_session_topos: out", report)).* = own.topos.retain();
}

pub fn st_session_builder(session: ?*Session, out: ?*?*Builder, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, builder_of, .{ session, out });
}

fn builder_of(session: ?*Session, out: ?*?*Builder, report: *Report) Error!void {
    const own = try found(session, "builder", report);
    (try door.place(out, "st_session_setup: out", report)).* = try Builder.of(own);
}

pub fn st_session_hypergrad(session: ?*Session, rows: i64, cols: i64, out: ?*?*Hypergrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hypergrad, .{ session, rows, cols, out });
}

fn hypergrad(session: ?*Session, rows: i64, cols: i64, out: ?*?*Hypergrad, report: *Report) Error!void {
    const own = try found(session, "hypergrad", report);
    (try door.place(out, "st_session_hypergrad: out", report)).* = try own.hypergrad(rows, cols, report);
}

pub fn st_session_realgrad(session: ?*Session, rows: i64, cols: i64, out: ?*?*Realgrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, realgrad, .{ session, rows, cols, out });
}

fn realgrad(session: ?*Session, rows: i64, cols: i64, out: ?*?*Realgrad, report: *Report) Error!void {
    const own = try found(session, "realgrad", report);
    (try door.place(out, "st_session_realgrad: out", report)).* = try own.realgrad(rows, cols, report);
}

/// What a barycenter is told; null is the session's.
const Told = struct { weights: Numbers, weights_count: usize, entropy_weight: Number, beta_j: Number, coupling: ?*Tensor };

pub fn st_session_barycenter(session: ?*Session, densities: Tensors, densities_count: usize, weights: Numbers, weights_count: usize, entropy_weight: Number, beta_j: Number, coupling: ?*Tensor, out: ?*?*Barycenter, err: ?*Report) callconv(.c) i32 {
    const told: Told = .{ .weights = weights, .weights_count = weights_count, .entropy_weight = entropy_weight, .beta_j = beta_j, .coupling = coupling };
    return door.status_of(err, barycenter, .{ session, densities, densities_count, told, out });
}

fn barycenter(session: ?*Session, densities: Tensors, densities_count: usize, told: Told, out: ?*?*Barycenter, report: *Report) Error!void {
    const own = try found(session, "barycenter", report);
    const place = try door.place(out, "st_session_barycenter: out", report);
    const shares = try door.slice_of(told.weights, told.weights_count, "st_session_barycenter: weights", report);
    const between = try door.optional(Tensor, told.coupling, "st_session_barycenter: coupling", report);
    const tensors = try door.required_all(Tensor, densities, densities_count, "st_session_barycenter: densities", report);
    defer memory.allocator.free(tensors);
    place.* = try own.barycenter(tensors, .{
        .weights = shares,
        .entropy_weight = if (told.entropy_weight) |given| given.* else null,
        .beta_j = if (told.beta_j) |given| given.* else null,
        .coupling = between,
    }, report);
}

pub fn st_session_align_hypergrad(session: ?*Session, tape: ?*Hypergrad, pool: ?*Barycenter, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, align_hypergrad, .{ session, tape, pool });
}

fn align_hypergrad(session: ?*Session, tape: ?*Hypergrad, pool: ?*Barycenter, report: *Report) Error!void {
    _ = try found(session, "align_hypergrad", report);
    const own = try door.required(Hypergrad, tape, "st_session_align_hypergrad: hypergrad", report);
    return own.accumulate_barycenter(try door.required(Barycenter, pool, "st_session_align_hypergrad: barycenter", report), report);
}

pub fn st_session_trace(session: ?*Session, seed: ?*Tensor, sot: ?*SpiralPlan, project: i32, out: ?*?*Trace, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trace, .{ session, seed, sot, project, out });
}

fn trace(session: ?*Session, seed: ?*Tensor, sot: ?*SpiralPlan, project: i32, out: ?*?*Trace, report: *Report) Error!void {
    const own = try found(session, "trace", report);
    const place = try door.place(out, "st_session_trace: out", report);
    const plan = try door.optional(SpiralPlan, sot, "st_session_trace: sot", report);
    place.* = try own.trace(try door.required(Tensor, seed, "st_session_trace: seed", report), plan, project != 0, report);
}

pub fn st_session_random_normal(session: ?*Session, shape: ?[*]const i64, shape_count: usize, mean: f64, deviation: f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, random("random_normal").draw, .{ session, shape, shape_count, mean, deviation, out });
}

pub fn st_session_random_uniform(session: ?*Session, shape: ?[*]const i64, shape_count: usize, low: f64, high: f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, random("random_uniform").draw, .{ session, shape, shape_count, low, high, out });
}

fn random(comptime name: []const u8) type {
    return struct {
        fn draw(session: ?*Session, shape: ?[*]const i64, shape_count: usize, first: f64, second: f64, out: ?*?*Tensor, report: *Report) Error!void {
            const own = try found(session, name, report);
            const extents = try door.slice_of(shape, shape_count, "st_session_" ++ name ++ ": shape", report);
            const place = try door.place(out, "st_session_" ++ name ++ ": out", report);
            place.* = try @field(Session, name)(own, extents, first, second, report);
        }
    };
}

pub fn st_session_telemetry(session: ?*Session, out: ?*Session.Telemetry, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, telemetry, .{ session, out });
}

fn telemetry(session: ?*Session, out: ?*Session.Telemetry, report: *Report) Error!void {
    const own = try found(session, "telemetry", report);
    const place = try door.place(out, "st_session_telemetry: out", report);
    const size = @sizeOf(Session.Telemetry);
    if (place.struct_size < size) return report.fail(.invalid_value, "st_session_telemetry: out: struct_size is {d}, expected {d}", .{ place.struct_size, size });
    own.telemetry(place);
}

pub fn st_session_setup_create(device: Text, device_size: usize, out: ?*?*Builder, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create_builder, .{ device, device_size, out });
}

fn create_builder(device: Text, device_size: usize, out: ?*?*Builder, report: *Report) Error!void {
    const place = try door.place(out, "st_session_setup_create: out", report);
    place.* = try Builder.create(.{ .device = try wanted(device, device_size, "st_session_setup_create: device", report) });
}

pub fn st_session_setup_retain(session_setup: ?*Builder) callconv(.c) ?*Builder {
    return door.retain(Builder, session_setup);
}

pub fn st_session_setup_release(session_setup: ?*Builder) callconv(.c) void {
    door.release(Builder, session_setup);
}

fn found_builder(builder: ?*Builder, comptime name: []const u8, report: *Report) Error!*Builder {
    return door.required(Builder, builder, "st_session_setup_" ++ name ++ ": session_setup", report);
}

pub fn st_session_setup_device(builder: ?*Builder, name: Text, name_size: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_device, .{ builder, name, name_size });
}

fn set_device(builder: ?*Builder, name: Text, name_size: usize, report: *Report) Error!void {
    const own = try found_builder(builder, "device", report);
    return own.set("device", try wanted(name, name_size, "st_session_setup_device: name", report), report);
}

/// Sets one of the settings.
fn set(comptime T: type, comptime name: []const u8) type {
    return struct {
        fn to(builder: ?*Builder, value: T, report: *Report) Error!void {
            return (try found_builder(builder, name, report)).set(name, value, report);
        }
    };
}

pub fn st_session_setup_curvature(builder: ?*Builder, value: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(f64, "curvature").to, .{ builder, value });
}

pub fn st_session_setup_hyper_learning_rate(builder: ?*Builder, value: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(f64, "hyper_learning_rate").to, .{ builder, value });
}

pub fn st_session_setup_fallback_learning_rate(builder: ?*Builder, value: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(f64, "fallback_learning_rate").to, .{ builder, value });
}

pub fn st_session_setup_entropy_weight(builder: ?*Builder, value: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(f64, "entropy_weight").to, .{ builder, value });
}

pub fn st_session_setup_beta_j(builder: ?*Builder, value: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(f64, "beta_j").to, .{ builder, value });
}

pub fn st_session_setup_seed(builder: ?*Builder, value: u64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(u64, "seed").to, .{ builder, value });
}

pub fn st_session_setup_strict(builder: ?*Builder, value: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set(bool, "strict").to, .{ builder, value != 0 });
}

pub fn st_session_setup_coupling(builder: ?*Builder, value: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_coupling, .{ builder, value });
}

fn set_coupling(builder: ?*Builder, value: ?*Tensor, report: *Report) Error!void {
    const own = try found_builder(builder, "coupling", report);
    return own.set_coupling(try door.optional(Tensor, value, "st_session_setup_coupling: value", report), report);
}

pub fn st_session_setup_topos(builder: ?*Builder, curvature: f64, tolerance: f64, saturation: f64, max_depth: i64, max_volume: i64, err: ?*Report) callconv(.c) i32 {
    const limits: Topos.Limits = .{ .curvature = curvature, .tolerance = tolerance, .saturation = saturation, .max_depth = max_depth, .max_volume = max_volume, .strict = false };
    return door.status_of(err, set_limits, .{ builder, limits });
}

fn set_limits(builder: ?*Builder, limits: Topos.Limits, report: *Report) Error!void {
    const own = try found_builder(builder, "topos", report);
    const topos = try Topos.create(limits, report);
    defer topos.release();
    return own.set_topos(topos, report);
}

pub fn st_session_setup_topos_guard(builder: ?*Builder, topos: ?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_topos, .{ builder, topos });
}

fn set_topos(builder: ?*Builder, topos: ?*Topos, report: *Report) Error!void {
    const own = try found_builder(builder, "topos_guard", report);
    return own.set_topos(try door.required(Topos, topos, "st_session_setup_topos_guard: topos", report), report);
}

pub fn st_session_setup_clear_topos(builder: ?*Builder, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, clear_topos, .{builder});
}

fn clear_topos(builder: ?*Builder, report: *Report) Error!void {
    return (try found_builder(builder, "clear_topos", report)).set_topos(null, report);
}

pub fn st_session_setup_build(builder: ?*Builder, out: ?*?*Session, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, build, .{ builder, out });
}

fn build(builder: ?*Builder, out: ?*?*Session, report: *Report) Error!void {
    const own = try found_builder(builder, "build", report);
    (try door.place(out, "st_session_setup_build: out", report)).* = try own.build(report);
}
