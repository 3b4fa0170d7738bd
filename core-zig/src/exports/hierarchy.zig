//! C functions of `spec/hierarchy.zon`, the model's apart.

const std = @import("std");
const door = @import("handles.zig");
const handles = door.handles;
const Hierarchy = handles.hierarchy;
const Trainer = handles.trainer;
const Manifold = handles.manifold;
const Tensor = handles.tensor;
const Cancel = handles.cancel;
const runs = @import("../embed/run.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

fn token_of(cancel: ?*Cancel, comptime where: []const u8, report: *Report) Error!?*const CancelToken {
    const found = try door.optional(Cancel, cancel, where ++ ": cancel", report) orelse return null;
    return &found.token;
}

pub fn st_hierarchy_create(node_count: i64, children: ?[*]const i64, children_count: usize, ancestors: ?[*]const i64, ancestors_count: usize, out: ?*?*Hierarchy, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_create, .{ node_count, children, children_count, ancestors, ancestors_count, out });
}

fn hierarchy_create(node_count: i64, children: ?[*]const i64, children_count: usize, ancestors: ?[*]const i64, ancestors_count: usize, out: ?*?*Hierarchy, report: *Report) Error!void {
    const place = try door.place(out, "st_hierarchy_create: out", report);
    const below = try door.slice_of(children, children_count, "st_hierarchy_create: children", report);
    const above = try door.slice_of(ancestors, ancestors_count, "st_hierarchy_create: ancestors", report);
    place.* = try Hierarchy.create(node_count, below, above, report);
}

pub fn st_hierarchy_closure(hierarchy: ?*Hierarchy, out: ?*?*Hierarchy, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_closure, .{ hierarchy, out });
}

fn hierarchy_closure(hierarchy: ?*Hierarchy, out: ?*?*Hierarchy, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_hierarchy_closure", report);
    (try door.place(out, "st_hierarchy_closure: out", report)).* = try found.closure(report);
}

pub fn st_hierarchy_retain(hierarchy: ?*Hierarchy) callconv(.c) ?*Hierarchy {
    return door.retain(Hierarchy, hierarchy);
}

pub fn st_hierarchy_release(hierarchy: ?*Hierarchy) callconv(.c) void {
    door.release(Hierarchy, hierarchy);
}

pub fn st_trainer_retain(trainer: ?*Trainer) callconv(.c) ?*Trainer {
    return door.retain(Trainer, trainer);
}

pub fn st_trainer_release(trainer: ?*Trainer) callconv(.c) void {
    door.release(Trainer, trainer);
}

pub fn st_hierarchy_node_count(hierarchy: ?*Hierarchy, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_node_count, .{ hierarchy, out });
}

fn hierarchy_node_count(hierarchy: ?*Hierarchy, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_hierarchy_node_count", report);
    (try door.place(out, "st_hierarchy_node_count: out", report)).* = found.graph.node_count;
}

pub fn st_hierarchy_pair_count(hierarchy: ?*Hierarchy, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_pair_count, .{ hierarchy, out });
}

fn hierarchy_pair_count(hierarchy: ?*Hierarchy, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_hierarchy_pair_count", report);
    (try door.place(out, "st_hierarchy_pair_count: out", report)).* = @intCast(found.graph.edges.len);
}

pub fn st_hierarchy_duplicate_count(hierarchy: ?*Hierarchy, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_duplicate_count, .{ hierarchy, out });
}

fn hierarchy_duplicate_count(hierarchy: ?*Hierarchy, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_hierarchy_duplicate_count", report);
    (try door.place(out, "st_hierarchy_duplicate_count: out", report)).* = @intCast(found.graph.report.duplicates);
}

pub fn st_hierarchy_ancestors(hierarchy: ?*Hierarchy, node: i64, ancestors: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, hierarchy_ancestors, .{ hierarchy, node, ancestors, capacity, count });
}

fn hierarchy_ancestors(hierarchy: ?*Hierarchy, node: i64, ancestors: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_hierarchy_ancestors", report);
    if (node < 0 or node >= found.graph.node_count) return report.fail(.index_out_of_range, "st_hierarchy_ancestors: node {d} given, expected 0 to {d}", .{ node, found.graph.node_count - 1 });
    const full = try door.place(count, "st_hierarchy_ancestors: count", report);
    const list = found.graph.ancestors_of(@intCast(node));
    const fits = @min(list.len, capacity);
    if (fits > 0) {
        const target = try door.place(ancestors, "st_hierarchy_ancestors: ancestors", report);
        for (target[0..fits], list[0..fits]) |*value, ancestor| value.* = ancestor;
    }
    full.* = list.len;
}

pub fn st_hierarchy_evaluate(hierarchy: ?*Hierarchy, manifold: ?*Manifold, points: ?*Tensor, progress: ?runs.ProgressFn, context: ?*anyopaque, cancel: ?*Cancel, out: ?*runs.EvaluationStruct, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, evaluate, .{ hierarchy, manifold, points, progress, context, cancel, out });
}

fn evaluate(hierarchy: ?*Hierarchy, manifold: ?*Manifold, points: ?*Tensor, progress: ?runs.ProgressFn, context: ?*anyopaque, cancel: ?*Cancel, out: ?*runs.EvaluationStruct, report: *Report) Error!void {
    const where = "st_hierarchy_evaluate";
    const graph = try door.required(Hierarchy, hierarchy, where, report);
    const space = try door.required(Manifold, manifold, where, report);
    const tensor = try door.required(Tensor, points, where, report);
    const place = try door.place(out, where ++ ": out", report);
    if (place.struct_size < @sizeOf(runs.EvaluationStruct)) return report.fail(.invalid_value, where ++ ": out: struct_size is {d}, expected {d}", .{ place.struct_size, @sizeOf(runs.EvaluationStruct) });
    const sink: runs.Progress = .{ .call = progress, .context = context };
    return runs.evaluate(graph, space, tensor, sink, try token_of(cancel, where, report), place, report);
}

pub fn st_trainer_options_default(out: ?*runs.OptionsStruct, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, options_default, .{out});
}

fn options_default(out: ?*runs.OptionsStruct, report: *Report) Error!void {
    runs.options_default(try options_place(out, "st_trainer_options_default: out", report));
}

fn options_place(out: ?*runs.OptionsStruct, comptime where: []const u8, report: *Report) Error!*runs.OptionsStruct {
    const place = try door.place(out, where, report);
    if (place.struct_size < @sizeOf(runs.OptionsStruct)) return report.fail(.invalid_value, where ++ ": struct_size is {d}, expected {d}", .{ place.struct_size, @sizeOf(runs.OptionsStruct) });
    return place;
}

pub fn st_trainer_create(hierarchy: ?*Hierarchy, options: ?*const runs.OptionsStruct, out: ?*?*Trainer, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_create, .{ hierarchy, options, out });
}

fn trainer_create(hierarchy: ?*Hierarchy, options: ?*const runs.OptionsStruct, out: ?*?*Trainer, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_trainer_create", report);
    const given = try door.place(options, "st_trainer_create: options", report);
    (try door.place(out, "st_trainer_create: out", report)).* = try Trainer.create(found, given, report);
}

pub fn st_trainer_run(trainer: ?*Trainer, epochs: i64, progress: ?runs.ProgressFn, context: ?*anyopaque, cancel: ?*Cancel, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_run, .{ trainer, epochs, progress, context, cancel });
}

fn trainer_run(trainer: ?*Trainer, epochs: i64, progress: ?runs.ProgressFn, context: ?*anyopaque, cancel: ?*Cancel, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_run", report);
    const token = try token_of(cancel, "st_trainer_run", report);
    return found.train(epochs, .{ .call = progress, .context = context }, token, report);
}

pub fn st_trainer_set_device(trainer: ?*Trainer, device: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_device, .{ trainer, device });
}

fn set_device(trainer: ?*Trainer, device: i32, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_set_device", report);
    return found.set_device(try door.device(device, "st_trainer_set_device: device", report), report);
}

pub fn st_trainer_device(trainer: ?*Trainer, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, device_of, .{ trainer, out });
}

fn device_of(trainer: ?*Trainer, out: ?*i32, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_device", report);
    (try door.place(out, "st_trainer_device: out", report)).* = @intFromEnum(found.device);
}

pub fn st_trainer_epoch(trainer: ?*Trainer, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_epoch, .{ trainer, out });
}

fn trainer_epoch(trainer: ?*Trainer, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_epoch", report);
    (try door.place(out, "st_trainer_epoch: out", report)).* = found.trainer.epochs_done;
}

pub fn st_trainer_options_get(trainer: ?*Trainer, out: ?*runs.OptionsStruct, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_options, .{ trainer, out });
}

fn trainer_options(trainer: ?*Trainer, out: ?*runs.OptionsStruct, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_options", report);
    found.options_struct(try options_place(out, "st_trainer_options: out", report));
}

pub fn st_trainer_points(trainer: ?*Trainer, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_points, .{ trainer, out });
}

fn trainer_points(trainer: ?*Trainer, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_points", report);
    (try door.place(out, "st_trainer_points: out", report)).* = try found.points(report);
}

pub fn st_trainer_manifold(trainer: ?*Trainer, out: ?*?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_manifold, .{ trainer, out });
}

fn trainer_manifold(trainer: ?*Trainer, out: ?*?*Manifold, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_manifold", report);
    (try door.place(out, "st_trainer_manifold: out", report)).* = try found.manifold(report);
}

pub fn st_trainer_save(trainer: ?*Trainer, path: ?[*]const u8, path_size: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_save, .{ trainer, path, path_size });
}

fn trainer_save(trainer: ?*Trainer, path: ?[*]const u8, path_size: usize, report: *Report) Error!void {
    const found = try door.required(Trainer, trainer, "st_trainer_save", report);
    return found.save(try door.slice_of(path, path_size, "st_trainer_save: path", report), report);
}

pub fn st_trainer_load(hierarchy: ?*Hierarchy, path: ?[*]const u8, path_size: usize, out: ?*?*Trainer, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, trainer_load, .{ hierarchy, path, path_size, out });
}

fn trainer_load(hierarchy: ?*Hierarchy, path: ?[*]const u8, path_size: usize, out: ?*?*Trainer, report: *Report) Error!void {
    const found = try door.required(Hierarchy, hierarchy, "st_trainer_load", report);
    const place = try door.place(out, "st_trainer_load: out", report);
    place.* = try Trainer.load(found, try door.slice_of(path, path_size, "st_trainer_load: path", report), report);
}
