//! A model: labelled points on a manifold, with metadata. Its file is a safetensors file that every
//! language opens.
//!
//! Metadata of the file: `format` = "spiraltorch-model", `format_version` = "1", `manifold`,
//! `curvature`, `labels` (a JSON list), `content_sha256` (of the points, their shape and the
//! labels), and whatever the maker adds, such as `recipe` and `licence`.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const log = @import("../runtime/log.zig");
const memory = @import("../runtime/memory.zig");
const safetensors = @import("../tensor/safetensors.zig");
const copying = @import("../tensor/copy.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Sha256 = std.crypto.hash.sha2.Sha256;

const format_name = "spiraltorch-model";
const format_version = 1;
const points_name = "points";

/// Metadata names that the format itself fills in.
const own_keys = [_][]const u8{ "format", "format_version", "manifold", "curvature", "labels", "content_sha256" };

pub const Model = struct {
    header: handle.Header,
    manifold: *Manifold,
    points: *Tensor,
    /// Owns labels, index and metadata.
    arena: std.heap.ArenaAllocator,
    labels: []const []const u8,
    index: std.StringHashMapUnmanaged(u32),
    metadata: std.StringArrayHashMapUnmanaged([]const u8) = .empty,

    /// Copies the points and labels. The points are checked to be finite and on the manifold.
    pub fn create(manifold: *Manifold, points: *Tensor, labels: []const []const u8, report: *Report) Error!*Model {
        try check_shape(manifold, points, labels.len, report);
        const copy = try copying.contiguous(points);
        errdefer copy.release();
        try check_points(manifold, copy, report);
        return adopt(manifold, copy, labels, report);
    }

    /// Takes the points over on success.
    fn adopt(manifold: *Manifold, points: *Tensor, labels: []const []const u8, report: *Report) Error!*Model {
        var arena: std.heap.ArenaAllocator = .init(memory.allocator);
        errdefer arena.deinit();
        const gpa = arena.allocator();
        const own = try gpa.alloc([]const u8, labels.len);
        var index: std.StringHashMapUnmanaged(u32) = .empty;
        try index.ensureTotalCapacity(gpa, @intCast(labels.len));
        for (own, labels, 0..) |*copy, label, position| {
            if (label.len == 0) return report.fail(.invalid_value, "model: label {d} is empty", .{position});
            if (!std.unicode.utf8ValidateSlice(label)) return report.fail(.invalid_value, "model: label {d} is not valid UTF-8", .{position});
            copy.* = try gpa.dupe(u8, label);
            const slot = index.getOrPutAssumeCapacity(copy.*);
            if (slot.found_existing) return report.fail(.invalid_value, "model: label '{s}' is given for points {d} and {d}", .{ label, slot.value_ptr.*, position });
            slot.value_ptr.* = @intCast(position);
        }
        const model = try memory.allocator.create(Model);
        points.storage.read_only = true;
        model.* = .{
            .header = .init(.model, destroy),
            .manifold = manifold.retain(),
            .points = points,
            .arena = arena,
            .labels = own,
            .index = index,
        };
        return model;
    }

    fn destroy(header: *handle.Header) void {
        const model: *Model = @alignCast(@fieldParentPtr("header", header));
        model.points.release();
        model.manifold.release();
        model.arena.deinit();
        memory.allocator.destroy(model);
    }

    pub fn set_metadata(model: *Model, key: []const u8, value: []const u8, report: *Report) Error!void {
        if (key.len == 0) return report.fail(.invalid_value, "model: an empty metadata name", .{});
        for (own_keys) |own| if (std.mem.eql(u8, own, key)) return report.fail(.invalid_value, "model: metadata '{s}' belongs to the format", .{key});
        if (!std.unicode.utf8ValidateSlice(key) or !std.unicode.utf8ValidateSlice(value)) return report.fail(.invalid_value, "model: metadata '{s}' is not valid UTF-8", .{key});
        const gpa = model.arena.allocator();
        const own_value = try gpa.dupe(u8, value);
        const slot = try model.metadata.getOrPut(gpa, key);
        if (!slot.found_existing) slot.key_ptr.* = gpa.dupe(u8, key) catch |err| {
            _ = model.metadata.swapRemove(key);
            return err;
        };
        slot.value_ptr.* = own_value;
    }

    /// For each query the k nearest points, nearest first.
    pub fn nearest(model: *Model, queries: *Tensor, k: i64, report: *Report) Error![2]*Tensor {
        const width = model.points.shape.values[1];
        if (queries.rank() == 0 or queries.shape.values[queries.rank() - 1] != width) return report.fail(.shape_mismatch, "nearest: queries of shape {f} given, expected {d} coordinates on the last axis", .{ queries.shape, width });
        var shape = queries.shape;
        shape.values[shape.rank - 1] = 1;
        shape.append(width);
        const spread = try dispatch.run_one(.reshape, &.{queries}, &.{ .shape = shape.slice() }, report);
        defer spread.release();
        const distances = try dispatch.run_one(.manifold_distance, &.{ spread, model.points }, &.{ .manifold = model.manifold }, report);
        defer distances.release();
        var result: [2]*Tensor = undefined;
        try dispatch.run(.bottom_k, &.{distances}, &.{ .k = k, .axis = -1 }, null, &result, report);
        return .{ result[1], result[0] };
    }

    pub fn save(model: *Model, path: []const u8, report: *Report) Error!void {
        var arena: std.heap.ArenaAllocator = .init(memory.allocator);
        defer arena.deinit();
        const gpa = arena.allocator();
        const labels = std.json.Stringify.valueAlloc(gpa, model.labels, .{}) catch return error.OutOfMemory;
        const hash = content_hash(model.points, labels);
        var pairs: std.ArrayList(safetensors.Pair) = .empty;
        try pairs.appendSlice(gpa, &.{
            .{ .key = "format", .value = format_name },
            .{ .key = "format_version", .value = std.fmt.comptimePrint("{d}", .{format_version}) },
            .{ .key = "manifold", .value = @tagName(model.manifold.kind()) },
            .{ .key = "curvature", .value = try std.fmt.allocPrint(gpa, "{d}", .{model.manifold.curvature().?}) },
            .{ .key = "labels", .value = labels },
            .{ .key = "content_sha256", .value = &hash },
        });
        var entries = model.metadata.iterator();
        while (entries.next()) |entry| try pairs.append(gpa, .{ .key = entry.key_ptr.*, .value = entry.value_ptr.* });
        try safetensors.save(path, &.{.{
            .name = points_name,
            .dtype = model.points.dtype,
            .shape = model.points.shape,
            .bytes = model.points.storage.bytes,
        }}, pairs.items, report);
        log.write(.info, "model: {s} written, {d} points", .{ path, model.labels.len });
    }

    pub fn open(path: []const u8, report: *Report) Error!*Model {
        var archive = try safetensors.Archive.open(path, report);
        defer archive.close();
        try check_format(path, &archive, report);
        const entry = archive.entry(points_name) orelse return report.fail(.corrupt, "{s}: no tensor '{s}'", .{ path, points_name });
        if (!entry.dtype.is_float() or entry.shape.rank != 2) return report.fail(.corrupt, "{s}: '{s}' is {s} of shape {f}, expected f32 or f64 with 2 axes", .{ path, points_name, @tagName(entry.dtype), entry.shape });
        const labels_text = try required(path, &archive, "labels", report);
        const labels = std.json.parseFromSlice([]const []const u8, memory.allocator, labels_text, .{}) catch |err| switch (err) {
            error.OutOfMemory => return error.OutOfMemory,
            else => return report.fail(.corrupt, "{s}: the labels are not a JSON list of strings", .{path}),
        };
        defer labels.deinit();

        const manifold = try manifold_of(path, &archive, report);
        defer manifold.release();
        const points = try archive.take(entry.*);
        errdefer points.release();
        if (!std.mem.eql(u8, &content_hash(points, labels_text), try required(path, &archive, "content_sha256", report)))
            return report.fail(.corrupt, "{s}: the content does not match its hash: the file was damaged or edited", .{path});
        try check_shape(manifold, points, labels.value.len, report);
        try check_points(manifold, points, report);
        const model = try adopt(manifold, points, labels.value, report);
        // From here on the model owns the points.
        for (archive.metadata) |pair| {
            if (is_own_key(pair.key)) continue;
            const gpa = model.arena.allocator();
            const key = gpa.dupe(u8, pair.key) catch |err| return give_up(model, err);
            const value = gpa.dupe(u8, pair.value) catch |err| return give_up(model, err);
            model.metadata.put(gpa, key, value) catch |err| return give_up(model, err);
        }
        log.write(.info, "model: {s} read, {d} points", .{ path, model.labels.len });
        return model;
    }

    /// Releases the model but leaves one reference of its points, which the caller's errdefer takes.
    fn give_up(model: *Model, err: error{OutOfMemory}) error{OutOfMemory} {
        _ = model.points.retain();
        model.header.release();
        return err;
    }
};

fn is_own_key(key: []const u8) bool {
    for (own_keys) |own| if (std.mem.eql(u8, own, key)) return true;
    return false;
}

fn required(path: []const u8, archive: *const safetensors.Archive, key: []const u8, report: *Report) Error![]const u8 {
    return archive.value(key) orelse report.fail(.corrupt, "{s}: not a model: no metadata '{s}'", .{ path, key });
}

fn check_format(path: []const u8, archive: *const safetensors.Archive, report: *Report) Error!void {
    const name = try required(path, archive, "format", report);
    if (!std.mem.eql(u8, name, format_name)) return report.fail(.corrupt, "{s}: format '{s}', expected '{s}'", .{ path, name, format_name });
    const text = try required(path, archive, "format_version", report);
    const version = std.fmt.parseInt(u32, text, 10) catch return report.fail(.corrupt, "{s}: format version '{s}' is not a number", .{ path, text });
    if (version > format_version) return report.fail(.newer_version, "{s}: format version {d}, this library reads up to {d}", .{ path, version, format_version });
}

fn manifold_of(path: []const u8, archive: *const safetensors.Archive, report: *Report) Error!*Manifold {
    const name = try required(path, archive, "manifold", report);
    const kind = std.meta.stringToEnum(Manifold.Kind, name) orelse return report.fail(.corrupt, "{s}: unknown manifold '{s}'", .{ path, name });
    const text = try required(path, archive, "curvature", report);
    const curvature = std.fmt.parseFloat(f64, text) catch return report.fail(.corrupt, "{s}: curvature '{s}' is not a number", .{ path, text });
    return Manifold.create(kind, curvature, false, report);
}

fn check_shape(manifold: *const Manifold, points: *const Tensor, label_count: usize, report: *Report) Error!void {
    if (manifold.kind() == .product) return report.fail(.unsupported, "model: products are not saved yet, give one manifold", .{});
    if (!points.dtype.is_float()) return report.fail(.dtype_mismatch, "model: points are {s}, expected f32 or f64", .{@tagName(points.dtype)});
    if (points.rank() != 2 or points.count() == 0 or points.extent(1) < manifold.ambient_min()) return report.fail(.shape_mismatch, "model: points have shape {f}, expected count x coordinates (at least {d} on this manifold)", .{ points.shape, manifold.ambient_min() });
    if (points.extent(0) != label_count) return report.fail(.shape_mismatch, "model: {d} points and {d} labels given", .{ points.extent(0), label_count });
}

/// A file or an array from elsewhere may hold anything: NaN, or points off the manifold.
fn check_points(manifold: *const Manifold, points: *Tensor, report: *Report) Error!void {
    const judge = try Manifold.create(manifold.kind(), manifold.curvature().?, true, report);
    defer judge.release();
    const checked = try dispatch.run_one(.manifold_distance0, &.{points}, &.{ .manifold = judge }, report);
    checked.release();
}

/// Hex SHA-256 over what a model says: dtype, shape, coordinates, labels.
fn content_hash(points: *const Tensor, labels: []const u8) [64]u8 {
    var hasher: Sha256 = .init(.{});
    hasher.update(@tagName(points.dtype));
    for (points.shape.slice()) |extent| hasher.update(&std.mem.toBytes(std.mem.nativeToLittle(i64, extent)));
    hasher.update(points.storage.bytes);
    hasher.update(labels);
    return std.fmt.bytesToHex(hasher.finalResult(), .lower);
}
