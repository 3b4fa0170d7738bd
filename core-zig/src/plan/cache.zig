//! What was measured before: a readable JSON file in the user's cache folder, by machine and class of shape.
//! `SPIRAL_PLAN_CACHE` names another file, or turns it off ("off").
//!
//! A writer takes a lock, reads what is there, adds its own, and replaces the file whole. So neither a process that
//! is killed nor two at once can harm it; and what cannot be read is set aside with a word in the log. Planning
//! never fails for the cache's sake.

const std = @import("std");
const builtin = @import("builtin");
const host = @import("../runtime/host.zig");
const files = @import("../runtime/file.zig");
const log = @import("../runtime/log.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const Report = @import("../runtime/report.zig").Report;
const Dir = std.Io.Dir;

const format_number = 1;

pub const Entry = struct { choice: []const u8, microseconds: f64 };

/// The file that is read and written, in `buffer`; null when there is none.
pub fn path_in(buffer: []u8) ?[]const u8 {
    if (host.is_module or !builtin.link_libc) return null;
    if (environment("SPIRAL_PLAN_CACHE")) |given| {
        if (std.ascii.eqlIgnoreCase(given, "off") or given.len == 0) return null;
        return std.fmt.bufPrint(buffer, "{s}", .{given}) catch null;
    }
    const slash = std.fs.path.sep_str;
    const name = slash ++ "spiraltorch" ++ slash ++ "plans.json";
    if (builtin.os.tag == .windows) return joined(buffer, "LOCALAPPDATA", name);
    if (builtin.os.tag == .macos) return joined(buffer, "HOME", "/Library/Caches" ++ name);
    return joined(buffer, "XDG_CACHE_HOME", name) orelse joined(buffer, "HOME", "/.cache" ++ name);
}

fn joined(buffer: []u8, comptime variable: [*:0]const u8, rest: []const u8) ?[]const u8 {
    const folder = environment(variable) orelse return null;
    if (folder.len == 0) return null;
    return std.fmt.bufPrint(buffer, "{s}{s}", .{ folder, rest }) catch null;
}

fn environment(name: [*:0]const u8) ?[]const u8 {
    return std.mem.span(std.c.getenv(name) orelse return null);
}

/// The choice for a class of shapes on a machine, in memory of `arena`; null: none is known.
pub fn find(arena: std.mem.Allocator, path: []const u8, machine: []const u8, class: []const u8) ?Entry {
    if (host.is_module) return null;
    const root = read(arena, path) orelse return null;
    const plans = object_in(root, machine) orelse return null;
    const found = object_in(plans, class) orelse return null;
    const choice = found.get("choice") orelse return null;
    if (choice != .string) return null;
    return .{ .choice = choice.string, .microseconds = if (found.get("microseconds")) |value| number_of(value) else 0 };
}

fn object_in(parent: std.json.ObjectMap, name: []const u8) ?std.json.ObjectMap {
    const value = parent.get(name) orelse return null;
    return if (value == .object) value.object else null;
}

fn number_of(value: std.json.Value) f64 {
    return switch (value) {
        .float => |number| number,
        .integer => |number| @floatFromInt(number),
        else => 0,
    };
}

/// Keeps a choice. What goes wrong is told in the log.
pub fn store(path: []const u8, machine: []const u8, class: []const u8, entry: Entry) void {
    if (host.is_module) return;
    store_locked(path, machine, class, entry) catch |err| log.write(.warning, "plan: the choice was not kept in {s}: {s}", .{ path, @errorName(err) });
}

fn store_locked(path: []const u8, machine: []const u8, class: []const u8, entry: Entry) !void {
    const io = sync.io();
    if (std.fs.path.dirname(path)) |folder| try Dir.cwd().createDirPath(io, folder);
    var own: std.heap.ArenaAllocator = .init(memory.allocator);
    defer own.deinit();
    const arena = own.allocator();
    // Of its own, since the file itself is replaced; it is never deleted, or two could hold two of them.
    const lock = try Dir.cwd().createFile(io, try std.mem.concat(arena, u8, &.{ path, ".lock" }), .{ .truncate = false });
    defer lock.close(io);
    // Not every file system can; then the last writer wins, and nothing is harmed.
    lock.lock(io, .exclusive) catch {};
    var machines = read(arena, path) orelse std.json.ObjectMap.empty;
    var plans = object_in(machines, machine) orelse std.json.ObjectMap.empty;
    var made: std.json.ObjectMap = .empty;
    try made.put(arena, "choice", .{ .string = entry.choice });
    try made.put(arena, "microseconds", .{ .float = @round(entry.microseconds * 1000) / 1000 });
    try plans.put(arena, class, .{ .object = made });
    try machines.put(arena, machine, .{ .object = plans });
    var root: std.json.ObjectMap = .empty;
    try root.put(arena, "format", .{ .integer = format_number });
    try root.put(arena, "machines", .{ .object = machines });
    const text = try std.json.Stringify.valueAlloc(arena, std.json.Value{ .object = root }, .{ .whitespace = .indent_1 });
    var report: Report = .{};
    files.replace(path, &.{ text, "\n" }, &report) catch |err| {
        if (err == error.Failed) log.write(.warning, "plan: {s}", .{std.mem.sliceTo(&report.message, 0)});
        return err;
    };
}

/// The machines of a file; null when there is no file, or it is not one of ours.
fn read(arena: std.mem.Allocator, path: []const u8) ?std.json.ObjectMap {
    const bytes = read_whole(arena, path) orelse return null;
    const root = std.json.parseFromSliceLeaky(std.json.Value, arena, bytes, .{}) catch return set_aside(arena, path, "no JSON");
    if (root != .object) return set_aside(arena, path, "no object");
    const number = root.object.get("format") orelse return set_aside(arena, path, "without a format");
    // A newer library's: left alone, and written by that one only.
    if (number != .integer or number.integer != format_number) return set_aside(arena, path, "of another format");
    return object_in(root.object, "machines") orelse set_aside(arena, path, "without machines");
}

fn read_whole(arena: std.mem.Allocator, path: []const u8) ?[]const u8 {
    const largest = 16 << 20;
    return Dir.cwd().readFileAlloc(sync.io(), path, arena, .limited(largest)) catch |err| {
        if (err != error.FileNotFound) log.write(.info, "plan: {s} cannot be read: {s}", .{ path, @errorName(err) });
        return null;
    };
}

fn set_aside(arena: std.mem.Allocator, path: []const u8, what: []const u8) ?std.json.ObjectMap {
    const aside = std.mem.concat(arena, u8, &.{ path, ".damaged" }) catch return null;
    Dir.rename(Dir.cwd(), path, Dir.cwd(), aside, sync.io()) catch {};
    log.write(.warning, "plan: {s} is {s}; it was set aside as {s}", .{ path, what, aside });
    return null;
}

const testing = std.testing;

fn temporary_path(folder: *const std.testing.TmpDir, buffer: []u8) []const u8 {
    return std.fmt.bufPrint(buffer, ".zig-cache/tmp/{s}/deeper/plans.json", .{&folder.sub_path}) catch unreachable;
}

test "what is stored is found, by machine and class" {
    var folder = testing.tmpDir(.{});
    defer folder.cleanup();
    var buffer: [200]u8 = undefined;
    const path = temporary_path(&folder, &buffer);
    var arena: std.heap.ArenaAllocator = .init(testing.allocator);
    defer arena.deinit();
    try testing.expectEqual(null, find(arena.allocator(), path, "here", "top_k"));
    store(path, "here", "top_k", .{ .choice = "filter \"8\"", .microseconds = 1.5 });
    store(path, "there", "top_k", .{ .choice = "sort", .microseconds = 2 });
    store(path, "here", "mid_k", .{ .choice = "count", .microseconds = 3 });
    store(path, "here", "top_k", .{ .choice = "filter 9", .microseconds = 1.25 });
    try testing.expectEqualStrings("filter 9", find(arena.allocator(), path, "here", "top_k").?.choice);
    try testing.expectEqual(1.25, find(arena.allocator(), path, "here", "top_k").?.microseconds);
    try testing.expectEqualStrings("sort", find(arena.allocator(), path, "there", "top_k").?.choice);
    try testing.expectEqualStrings("count", find(arena.allocator(), path, "here", "mid_k").?.choice);
    try testing.expectEqual(null, find(arena.allocator(), path, "there", "mid_k"));
}

test "a damaged file is set aside, and the next choice is kept" {
    var folder = testing.tmpDir(.{});
    defer folder.cleanup();
    var buffer: [200]u8 = undefined;
    const path = temporary_path(&folder, &buffer);
    var arena: std.heap.ArenaAllocator = .init(testing.allocator);
    defer arena.deinit();
    store(path, "here", "top_k", .{ .choice = "filter", .microseconds = 1 });
    for ([_][]const u8{ "", "{\"format\": 1, \"machines\": {\"he", "[]", "{}", "{\"format\": 2}", "\x00\xff" }) |text| {
        var report: Report = .{};
        try files.replace(path, &.{text}, &report);
        try testing.expectEqual(null, find(arena.allocator(), path, "here", "top_k"));
        store(path, "here", "top_k", .{ .choice = "sort", .microseconds = 1 });
        try testing.expectEqualStrings("sort", find(arena.allocator(), path, "here", "top_k").?.choice);
    }
    const aside = try std.mem.concat(arena.allocator(), u8, &.{ path, ".damaged" });
    try Dir.cwd().access(testing.io, aside, .{});
    // Entries that are no entries are no choice.
    var report: Report = .{};
    for ([_][]const u8{ "{\"format\": 1, \"machines\": {\"here\": 3}}", "{\"format\": 1, \"machines\": {\"here\": {\"top_k\": {\"choice\": 1}}}}" }) |text| {
        try files.replace(path, &.{text}, &report);
        try testing.expectEqual(null, find(arena.allocator(), path, "here", "top_k"));
    }
}

test "a place that cannot be written is told in the log, and no error" {
    const begin = log.next_number();
    log.set_level(.warning);
    defer log.set_level(.off);
    store("/dev/null/plans.json", "here", "top_k", .{ .choice = "sort", .microseconds = 1 });
    try testing.expect(std.mem.indexOf(u8, log.read(begin).?.text(), "was not kept") != null);
}
