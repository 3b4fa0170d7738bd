//! Whole files, read and written so that a crash at any moment leaves either the old or the new
//! one: write beside it, sync, rename, sync the folder.

const std = @import("std");
const builtin = @import("builtin");
const sync = @import("sync.zig");
const memory = @import("memory.zig");
const Report = @import("report.zig").Report;
const Error = @import("report.zig").Error;
const Dir = std.Io.Dir;

var temporary_count: std.atomic.Value(u32) = .init(0);

/// Replaces the file at `path` by the concatenation of `parts`.
pub fn replace(path: []const u8, parts: []const []const u8, report: *Report) Error!void {
    try check_path(path, report);
    const temporary_path = try std.fmt.allocPrint(memory.allocator, "{s}.{d}-{d}.tmp", .{ path, process_id(), temporary_count.fetchAdd(1, .monotonic) });
    defer memory.allocator.free(temporary_path);
    write_new(temporary_path, parts) catch |err| {
        Dir.cwd().deleteFile(sync.io(), temporary_path) catch {}; // May never have come to be.
        return fail_to("write", path, err, report);
    };
    Dir.rename(Dir.cwd(), temporary_path, Dir.cwd(), path, sync.io()) catch |err| {
        Dir.cwd().deleteFile(sync.io(), temporary_path) catch {}; // The error to tell is the rename's.
        return fail_to("write", path, err, report);
    };
    sync_folder(std.fs.path.dirname(path) orelse ".");
}

/// All bytes of a file, 64-byte aligned; `memory.allocator` owns them.
pub fn read(path: []const u8, report: *Report) Error![]align(64) u8 {
    try check_path(path, report);
    return read_whole(path) catch |err| switch (err) {
        error.OutOfMemory => error.OutOfMemory,
        else => fail_to("read", path, err, report),
    };
}

fn read_whole(path: []const u8) ![]align(64) u8 {
    const io = sync.io();
    const file = try Dir.cwd().openFile(io, path, .{});
    defer file.close(io);
    const stat = try file.stat(io);
    if (stat.kind == .directory) return error.IsDir;
    const size = std.math.cast(usize, stat.size) orelse return error.OutOfMemory;
    const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, size);
    errdefer memory.allocator.free(bytes);
    if (try file.readPositionalAll(io, bytes, 0) != size) return error.ChangedWhileReading;
    return bytes;
}

fn write_new(path: []const u8, parts: []const []const u8) !void {
    const io = sync.io();
    const file = try Dir.cwd().createFile(io, path, .{ .exclusive = true });
    defer file.close(io);
    var offset: u64 = 0;
    for (parts) |part| {
        try file.writePositionalAll(io, part, offset);
        offset += part.len;
    }
    try file.sync(io);
}

/// The rename itself must survive a power cut. Not every file system lets a folder be synced, and
/// the file is whole either way, so a refusal is no failure.
fn sync_folder(path: []const u8) void {
    if (builtin.os.tag == .windows or !builtin.link_libc) return;
    const folder = std.posix.openat(std.posix.AT.FDCWD, if (path.len == 0) "." else path, .{ .ACCMODE = .RDONLY }, 0) catch return;
    defer _ = std.c.close(folder);
    _ = std.c.fsync(folder);
}

fn check_path(path: []const u8, report: *Report) Error!void {
    if (path.len == 0) return report.fail(.io, "an empty path was given", .{});
    if (std.mem.indexOfScalar(u8, path, 0) != null) return report.fail(.io, "the path contains a NUL byte", .{});
}

fn fail_to(comptime verb: []const u8, path: []const u8, err: anyerror, report: *Report) Error {
    const reason = switch (err) {
        error.FileNotFound => "no such file or folder",
        error.AccessDenied, error.PermissionDenied => "permission denied",
        error.NoSpaceLeft => "the disk is full",
        error.DiskQuota => "the disk quota is used up",
        error.FileTooBig => "larger than the file system or the limit allows",
        error.IsDir => "it is a folder",
        error.NotDir => "a part of the path is not a folder",
        error.ReadOnlyFileSystem => "the file system is read-only",
        else => @errorName(err),
    };
    return report.fail(.io, "cannot " ++ verb ++ " {s}: {s}", .{ path, reason });
}

fn process_id() i64 {
    if (builtin.os.tag == .windows or !builtin.link_libc) return 0;
    return std.c.getpid();
}

test "replace: what is read back is the parts in order; a failure keeps the old file and no litter" {
    var report: Report = .{};
    var folder = std.testing.tmpDir(.{});
    defer folder.cleanup();
    const path = try std.fmt.allocPrint(std.testing.allocator, ".zig-cache/tmp/{s}/file", .{&folder.sub_path});
    defer std.testing.allocator.free(path);
    try replace(path, &.{ "old ", "text" }, &report);
    const bytes = try read(path, &report);
    defer memory.allocator.free(bytes);
    try std.testing.expectEqualStrings("old text", bytes);

    const below = try std.fmt.allocPrint(std.testing.allocator, "{s}/under-a-file", .{path});
    defer std.testing.allocator.free(below);
    try std.testing.expectError(error.Failed, replace(below, &.{"new"}, &report));
    try std.testing.expect(std.mem.indexOf(u8, &report.message, "cannot write") != null);
    try std.testing.expectError(error.Failed, read(below, &report));
}
