//! C functions of the model in `spec/hierarchy.zon`.

const std = @import("std");
const door = @import("handles.zig");
const handles = door.handles;
const Model = handles.model;
const Manifold = handles.manifold;
const Tensor = handles.tensor;
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Text = ?[*]const u8;

pub fn st_model_create(manifold: ?*Manifold, points: ?*Tensor, labels: Text, labels_size: usize, label_ends: ?[*]const i64, label_ends_count: usize, out: ?*?*Model, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ manifold, points, labels, labels_size, label_ends, label_ends_count, out });
}

fn create(manifold: ?*Manifold, points: ?*Tensor, labels: Text, labels_size: usize, label_ends: ?[*]const i64, label_ends_count: usize, out: ?*?*Model, report: *Report) Error!void {
    const space = try door.required(Manifold, manifold, "st_model_create: manifold", report);
    const tensor = try door.required(Tensor, points, "st_model_create: points", report);
    const place = try door.place(out, "st_model_create: out", report);
    const text = try door.slice_of(labels, labels_size, "st_model_create: labels", report);
    const ends = try door.slice_of(label_ends, label_ends_count, "st_model_create: label_ends", report);
    const list = try split(text, ends, report);
    defer memory.allocator.free(list);
    place.* = try Model.create(space, tensor, list, report);
}

/// The labels between the given ends.
fn split(text: []const u8, ends: []const i64, report: *Report) Error![]const []const u8 {
    const list = try memory.allocator.alloc([]const u8, ends.len);
    errdefer memory.allocator.free(list);
    var begin: usize = 0;
    for (list, ends, 0..) |*label, end, index| {
        if (end < begin or end > text.len) return report.fail(.invalid_value, "st_model_create: label_ends[{d}] is {d}, expected {d} to {d}", .{ index, end, begin, text.len });
        label.* = text[begin..@intCast(end)];
        begin = @intCast(end);
    }
    return list;
}

pub fn st_model_open(path: Text, path_size: usize, out: ?*?*Model, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, open, .{ path, path_size, out });
}

fn open(path: Text, path_size: usize, out: ?*?*Model, report: *Report) Error!void {
    const place = try door.place(out, "st_model_open: out", report);
    place.* = try Model.open(try door.slice_of(path, path_size, "st_model_open: path", report), report);
}

pub fn st_model_save(model: ?*Model, path: Text, path_size: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, save, .{ model, path, path_size });
}

fn save(model: ?*Model, path: Text, path_size: usize, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_save", report);
    return found.save(try door.slice_of(path, path_size, "st_model_save: path", report), report);
}

pub fn st_model_retain(model: ?*Model) callconv(.c) ?*Model {
    return door.retain(Model, model);
}

pub fn st_model_release(model: ?*Model) callconv(.c) void {
    door.release(Model, model);
}

pub fn st_model_points(model: ?*Model, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, points_of, .{ model, out });
}

fn points_of(model: ?*Model, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_points", report);
    (try door.place(out, "st_model_points: out", report)).* = found.points.retain();
}

pub fn st_model_manifold(model: ?*Model, out: ?*?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, manifold_of, .{ model, out });
}

fn manifold_of(model: ?*Model, out: ?*?*Manifold, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_manifold", report);
    (try door.place(out, "st_model_manifold: out", report)).* = found.manifold.retain();
}

pub fn st_model_label(model: ?*Model, index: i64, label: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, label_of, .{ model, index, label, capacity, size });
}

fn label_of(model: ?*Model, index: i64, label: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_label", report);
    if (index < 0 or index >= found.labels.len) return report.fail(.index_out_of_range, "st_model_label: index {d} given, expected 0 to {d}", .{ index, found.labels.len - 1 });
    try door.copy_out(u8, found.labels[@intCast(index)], label, capacity, size, "st_model_label: label", report);
}

pub fn st_model_find(model: ?*Model, label: Text, label_size: usize, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, find, .{ model, label, label_size, out });
}

fn find(model: ?*Model, label: Text, label_size: usize, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_find", report);
    const text = try door.slice_of(label, label_size, "st_model_find: label", report);
    (try door.place(out, "st_model_find: out", report)).* = found.index.get(text) orelse -1;
}

pub fn st_model_metadata_set(model: ?*Model, key: Text, key_size: usize, value: Text, value_size: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, metadata_set, .{ model, key, key_size, value, value_size });
}

fn metadata_set(model: ?*Model, key: Text, key_size: usize, value: Text, value_size: usize, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_metadata_set", report);
    const name = try door.slice_of(key, key_size, "st_model_metadata_set: key", report);
    return found.set_metadata(name, try door.slice_of(value, value_size, "st_model_metadata_set: value", report), report);
}

pub fn st_model_metadata_count(model: ?*Model, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, metadata_count, .{ model, out });
}

fn metadata_count(model: ?*Model, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_metadata_count", report);
    (try door.place(out, "st_model_metadata_count: out", report)).* = @intCast(found.metadata.count());
}

pub fn st_model_metadata_key(model: ?*Model, index: i64, key: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, metadata_key, .{ model, index, key, capacity, size });
}

fn metadata_key(model: ?*Model, index: i64, key: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_metadata_key", report);
    const keys = found.metadata.keys();
    if (index < 0 or index >= keys.len) return report.fail(.index_out_of_range, "st_model_metadata_key: index {d} given, there are {d} entries", .{ index, keys.len });
    try door.copy_out(u8, keys[@intCast(index)], key, capacity, size, "st_model_metadata_key: key", report);
}

pub fn st_model_metadata_get(model: ?*Model, key: Text, key_size: usize, value: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, metadata_get, .{ model, key, key_size, value, capacity, size });
}

fn metadata_get(model: ?*Model, key: Text, key_size: usize, value: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_metadata_get", report);
    const name = try door.slice_of(key, key_size, "st_model_metadata_get: key", report);
    const text = found.metadata.get(name) orelse return report.fail(.invalid_value, "st_model_metadata_get: no metadata '{s}'", .{name});
    try door.copy_out(u8, text, value, capacity, size, "st_model_metadata_get: value", report);
}

pub fn st_model_nearest(model: ?*Model, queries: ?*Tensor, k: i64, indices: ?*?*Tensor, distances: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, nearest, .{ model, queries, k, indices, distances });
}

fn nearest(model: ?*Model, queries: ?*Tensor, k: i64, indices: ?*?*Tensor, distances: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Model, model, "st_model_nearest", report);
    const tensor = try door.required(Tensor, queries, "st_model_nearest: queries", report);
    const indices_place = try door.place(indices, "st_model_nearest: indices", report);
    const distances_place = try door.place(distances, "st_model_nearest: distances", report);
    const result = try found.nearest(tensor, k, report);
    indices_place.* = result[0];
    distances_place.* = result[1];
}
