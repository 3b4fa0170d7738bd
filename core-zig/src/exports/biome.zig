//! C functions of `spec/biome.zon`.

const door = @import("handles.zig");
const memory = @import("../runtime/memory.zig");
const Biome = door.handles.biome;
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_biome_create(topos: ?*Topos, out: ?*?*Biome, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ topos, out });
}

fn create(topos: ?*Topos, out: ?*?*Biome, report: *Report) Error!void {
    const found = try door.required(Topos, topos, "st_biome_create: topos", report);
    (try door.place(out, "st_biome_create: out", report)).* = try Biome.create(found);
}

pub fn st_biome_retain(biome: ?*Biome) callconv(.c) ?*Biome {
    return door.retain(Biome, biome);
}

pub fn st_biome_release(biome: ?*Biome) callconv(.c) void {
    door.release(Biome, biome);
}

pub fn st_biome_absorb(biome: ?*Biome, label: ?[*]const u8, label_size: usize, tensor: ?*Tensor, weight: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, absorb, .{ biome, label, label_size, tensor, weight });
}

fn absorb(biome: ?*Biome, label: ?[*]const u8, label_size: usize, tensor: ?*Tensor, weight: f64, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_absorb: biome", report);
    const name = try door.slice_of(label, label_size, "st_biome_absorb: label", report);
    return found.absorb(name, try door.required(Tensor, tensor, "st_biome_absorb: tensor", report), weight, report);
}

pub fn st_biome_canopy(biome: ?*Biome, mode: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, canopy, .{ biome, mode, out });
}

fn canopy(biome: ?*Biome, mode: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_canopy: biome", report);
    const place = try door.place(out, "st_biome_canopy: out", report);
    place.* = try found.canopy(try door.enumeration(Biome.Mode, mode, "st_biome_canopy: mode", report), report);
}

pub fn st_biome_count(biome: ?*Biome, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, count, .{ biome, out });
}

fn count(biome: ?*Biome, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_count", report);
    (try door.place(out, "st_biome_count: out", report)).* = @intCast(found.entries.items.len);
}

pub fn st_biome_is_empty(biome: ?*Biome, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, is_empty, .{ biome, out });
}

fn is_empty(biome: ?*Biome, out: ?*i32, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_is_empty", report);
    (try door.place(out, "st_biome_is_empty: out", report)).* = @intFromBool(found.entries.items.len == 0);
}

pub fn st_biome_clear(biome: ?*Biome, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, clear, .{biome});
}

fn clear(biome: ?*Biome, report: *Report) Error!void {
    return (try door.required(Biome, biome, "st_biome_clear", report)).clear(report);
}

pub fn st_biome_shoot_at(biome: ?*Biome, index: i64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, shoot, .{ biome, index, out });
}

fn shoot(biome: ?*Biome, index: i64, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_shoot_at", report);
    const place = try door.place(out, "st_biome_shoot_at: out", report);
    place.* = try (try found.entry(index, report)).rows.tensor();
}

pub fn st_biome_label_at(biome: ?*Biome, index: i64, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, label_of, .{ biome, index, out, capacity, size });
}

fn label_of(biome: ?*Biome, index: i64, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_label_at", report);
    const entry = try found.entry(index, report);
    try door.copy_out(u8, entry.label, out, capacity, size, "st_biome_label_at: out", report);
}

pub fn st_biome_weights(biome: ?*Biome, out: ?[*]f64, capacity: usize, full: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, weights, .{ biome, out, capacity, full });
}

fn weights(biome: ?*Biome, out: ?[*]f64, capacity: usize, full: ?*usize, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_weights", report);
    const list = try found.weights();
    defer memory.allocator.free(list);
    try door.copy_out(f64, list, out, capacity, full, "st_biome_weights: out", report);
}

pub fn st_biome_total_weight(biome: ?*Biome, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total_weight, .{ biome, out });
}

fn total_weight(biome: ?*Biome, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_total_weight", report);
    (try door.place(out, "st_biome_total_weight: out", report)).* = found.total_weight();
}

pub fn st_biome_topos(biome: ?*Biome, out: ?*?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, topos_of, .{ biome, out });
}

fn topos_of(biome: ?*Biome, out: ?*?*Topos, report: *Report) Error!void {
    const found = try door.required(Biome, biome, "st_biome_topos", report);
    (try door.place(out, "st_biome_topos: out", report)).* = found.topos.retain();
}
