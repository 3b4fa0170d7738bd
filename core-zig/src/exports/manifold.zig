//! C functions of `spec/manifold.zon` that are not ops.

const std = @import("std");
const door = @import("handles.zig");
const Manifold = door.handles.manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_manifold_create(kind: i32, curvature: f64, strict: i32, out: ?*?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ kind, curvature, strict, out });
}

fn create(kind: i32, curvature: f64, strict: i32, out: ?*?*Manifold, report: *Report) Error!void {
    const place = try door.place(out, "st_manifold_create: out", report);
    const model = try door.enumeration(Manifold.Kind, kind, "st_manifold_create: kind", report);
    place.* = try Manifold.create(model, curvature, strict != 0, report);
}

pub fn st_manifold_product(factors: ?[*]const ?*Manifold, factors_count: usize, dims: ?[*]const i64, dims_count: usize, out: ?*?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, product, .{ factors, factors_count, dims, dims_count, out });
}

fn product(factors: ?[*]const ?*Manifold, factors_count: usize, dims: ?[*]const i64, dims_count: usize, out: ?*?*Manifold, report: *Report) Error!void {
    const place = try door.place(out, "st_manifold_product: out", report);
    const list = try door.slice_of(factors, factors_count, "st_manifold_product: factors", report);
    for (list) |factor| _ = try door.required(Manifold, factor, "st_manifold_product: factors", report);
    const sizes = try door.slice_of(dims, dims_count, "st_manifold_product: dims", report);
    place.* = try Manifold.create_product(list, sizes, report);
}

pub fn st_manifold_retain(manifold: ?*Manifold) callconv(.c) ?*Manifold {
    return door.retain(Manifold, manifold);
}

pub fn st_manifold_release(manifold: ?*Manifold) callconv(.c) void {
    door.release(Manifold, manifold);
}

pub fn st_manifold_kind(manifold: ?*Manifold, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, kind_of, .{ manifold, out });
}

fn kind_of(manifold: ?*Manifold, out: ?*i32, report: *Report) Error!void {
    const found = try door.required(Manifold, manifold, "st_manifold_kind", report);
    (try door.place(out, "st_manifold_kind: out", report)).* = @intFromEnum(found.kind());
}

pub fn st_manifold_curvature(manifold: ?*Manifold, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature_of, .{ manifold, out });
}

fn curvature_of(manifold: ?*Manifold, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Manifold, manifold, "st_manifold_curvature", report);
    const place = try door.place(out, "st_manifold_curvature: out", report);
    place.* = found.curvature() orelse return report.fail(.invalid_value, "st_manifold_curvature: a product has no single curvature; ask its factors", .{});
}

pub fn st_manifold_clipped_count(manifold: ?*Manifold, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, clipped_count, .{ manifold, out });
}

fn clipped_count(manifold: ?*Manifold, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Manifold, manifold, "st_manifold_clipped_count", report);
    (try door.place(out, "st_manifold_clipped_count: out", report)).* = found.clipped.load(.monotonic);
}
