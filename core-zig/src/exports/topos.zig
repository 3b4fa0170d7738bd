//! C functions of `spec/topos.zon`.

const door = @import("handles.zig");
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Manifold = door.handles.manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_topos_create(curvature: f64, tolerance: f64, saturation: f64, max_depth: i64, max_volume: i64, strict: i32, out: ?*?*Topos, err: ?*Report) callconv(.c) i32 {
    const limits: Topos.Limits = .{ .curvature = curvature, .tolerance = tolerance, .saturation = saturation, .max_depth = max_depth, .max_volume = max_volume, .strict = strict != 0 };
    return door.status_of(err, create, .{ limits, out });
}

fn create(limits: Topos.Limits, out: ?*?*Topos, report: *Report) Error!void {
    const place = try door.place(out, "st_topos_create: out", report);
    place.* = try Topos.create(limits, report);
}

pub fn st_topos_retain(topos: ?*Topos) callconv(.c) ?*Topos {
    return door.retain(Topos, topos);
}

pub fn st_topos_release(topos: ?*Topos) callconv(.c) void {
    door.release(Topos, topos);
}

pub fn st_topos_curvature(topos: ?*Topos, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, limit(f64, "curvature").get, .{ topos, out });
}

pub fn st_topos_tolerance(topos: ?*Topos, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, limit(f64, "tolerance").get, .{ topos, out });
}

pub fn st_topos_saturation(topos: ?*Topos, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, limit(f64, "saturation").get, .{ topos, out });
}

pub fn st_topos_max_depth(topos: ?*Topos, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, limit(i64, "max_depth").get, .{ topos, out });
}

pub fn st_topos_max_volume(topos: ?*Topos, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, limit(i64, "max_volume").get, .{ topos, out });
}

/// Reads one of the limits.
fn limit(comptime T: type, comptime name: []const u8) type {
    return struct {
        fn get(topos: ?*Topos, out: ?*T, report: *Report) Error!void {
            const found = try door.required(Topos, topos, "st_topos_" ++ name, report);
            (try door.place(out, "st_topos_" ++ name ++ ": out", report)).* = @field(found.limits, name);
        }
    };
}

pub fn st_topos_manifold(topos: ?*Topos, out: ?*?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, manifold_of, .{ topos, out });
}

fn manifold_of(topos: ?*Topos, out: ?*?*Manifold, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_manifold", report);
    (try door.place(out, "st_topos_manifold: out", report)).* = found.ball.retain();
}

pub fn st_topos_clipped_count(topos: ?*Topos, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, clipped_count, .{ topos, out });
}

fn clipped_count(topos: ?*Topos, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_clipped_count", report);
    (try door.place(out, "st_topos_clipped_count: out", report)).* = found.clipped_count();
}

pub fn st_topos_guard_tensor(topos: ?*Topos, label: ?[*]const u8, label_size: usize, tensor: ?*Tensor, inside: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, guard_tensor, .{ topos, label, label_size, tensor, inside });
}

fn guard_tensor(topos: ?*Topos, label: ?[*]const u8, label_size: usize, tensor: ?*Tensor, inside: i32, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_guard_tensor: topos", report);
    const name = try door.slice_of(label, label_size, "st_topos_guard_tensor: label", report);
    const given = try door.required(Tensor, tensor, "st_topos_guard_tensor: tensor", report);
    return found.guard(name, given, inside != 0, report);
}

pub fn st_topos_ensure_loop_free(topos: ?*Topos, depth: i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, ensure_loop_free, .{ topos, depth });
}

fn ensure_loop_free(topos: ?*Topos, depth: i64, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_ensure_loop_free", report);
    return found.check_depth(depth, "ensure_loop_free", report);
}

pub fn st_topos_saturate_scalar(topos: ?*Topos, value: f64, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, saturate_scalar, .{ topos, value, out });
}

fn saturate_scalar(topos: ?*Topos, value: f64, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_saturate_scalar", report);
    (try door.place(out, "st_topos_saturate_scalar: out", report)).* = try found.saturate(value, report);
}

pub fn st_topos_saturate_tensor(topos: ?*Topos, tensor: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, saturate_tensor, .{ topos, tensor, out });
}

fn saturate_tensor(topos: ?*Topos, tensor: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_saturate_tensor: topos", report);
    const given = try door.required(Tensor, tensor, "st_topos_saturate_tensor: tensor", report);
    (try door.place(out, "st_topos_saturate_tensor: out", report)).* = try found.saturate_tensor(given, report);
}

pub fn st_topos_project(topos: ?*Topos, tensor: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, project, .{ topos, tensor, out });
}

fn project(topos: ?*Topos, tensor: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_project: topos", report);
    const given = try door.required(Tensor, tensor, "st_topos_project: tensor", report);
    (try door.place(out, "st_topos_project: out", report)).* = try found.project(given, report);
}

pub fn st_topos_ball_volume(topos: ?*Topos, dimension: i64, radius: f64, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, ball_volume, .{ topos, dimension, radius, out });
}

fn ball_volume(topos: ?*Topos, dimension: i64, radius: f64, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_topos_ball_volume", report);
    (try door.place(out, "st_topos_ball_volume: out", report)).* = try found.ball_volume(dimension, radius, report);
}
