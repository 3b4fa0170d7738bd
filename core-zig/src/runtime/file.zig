//! Whole files, read and written so that a crash at any moment leaves either the old or the new
//! one: write beside it, sync, rename, sync the folder.

const std = @import("std");
const builtin = @import("builtin");
const host = @import("host.zig");
const sync = @import("sync.zig");
const memory = @import("memory.zig");
const Report = @import("report.zig").Report;
const Error = @import("report.zig").Error;
const Dir = std.Io.Dir;

var temporary_count: std.atomic.Value(u32) = .init(0);

/// Replaces the file at `path` by the concatenation of `parts`.
pub fn replace(path: []const u8, parts: []const []const u8, report: *Report) Error!void {
    try check_path(path, report);
    if (host.is_module) return host.file_replace(path, parts) catch |err| fail_to("write", path, err, report);
    const folder = std.fs.path.dirname(path) orelse ".";
    // Before, not after: a process that is killed again and again must not pile them up either.
    remove_abandoned(folder, std.fs.path.basename(path));
    replace_whole(path, parts) catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        else => return fail_to("write", path, err, report),
    };
    sync_folder(folder);
}

fn replace_whole(path: []const u8, parts: []const []const u8) !void {
    const io = sync.io();
    var temporary: Temporary = try .create(path);
    defer temporary.deinit();
    errdefer Dir.cwd().deleteFile(io, temporary.path) catch {}; // The error to tell is the first one.
    var offset: u64 = 0;
    for (parts) |part| {
        try temporary.file.writePositionalAll(io, part, offset);
        offset += part.len;
    }
    try temporary.file.sync(io);
    // Windows moves only what nobody has open; elsewhere the lock is held until the name is gone.
    if (builtin.os.tag == .windows) temporary.close();
    try Dir.rename(Dir.cwd(), temporary.path, Dir.cwd(), path, io);
}

/// A new file beside another, locked while it is open. What a killed process leaves behind carries
/// no lock: that is how the next writer knows it may be deleted, in whatever container it runs.
const Temporary = struct {
    path: []const u8,
    file: std.Io.File,
    is_open: bool = true,

    fn create(beside: []const u8) !Temporary {
        while (true) {
            const path = try std.fmt.allocPrint(memory.allocator, "{s}.{d}-{d}" ++ temporary_ending, .{ beside, process_id(), temporary_count.fetchAdd(1, .monotonic) });
            errdefer memory.allocator.free(path);
            const file = Dir.cwd().createFile(sync.io(), path, .{ .exclusive = true }) catch |err| switch (err) {
                // Left behind by a process that had our number.
                error.PathAlreadyExists => {
                    memory.allocator.free(path);
                    continue;
                },
                else => return err,
            };
            file.lock(sync.io(), .exclusive) catch {}; // Not every file system can; then nothing is tidied there.
            if (is_at(file, path)) return .{ .path = path, .file = file };
            // Another writer took it for abandoned before it was locked.
            file.close(sync.io());
            memory.allocator.free(path);
        }
    }

    fn is_at(file: std.Io.File, path: []const u8) bool {
        const ours = file.stat(sync.io()) catch return true;
        const found = Dir.cwd().statFile(sync.io(), path, .{}) catch |err| return err != error.FileNotFound;
        return ours.inode == found.inode;
    }

    fn close(temporary: *Temporary) void {
        if (temporary.is_open) temporary.file.close(sync.io());
        temporary.is_open = false;
    }

    fn deinit(temporary: *Temporary) void {
        temporary.close();
        memory.allocator.free(temporary.path);
    }
};

const temporary_ending = ".tmp";

/// Deletes what processes that were killed while they wrote `name` have left beside it.
fn remove_abandoned(folder_path: []const u8, name: []const u8) void {
    if (builtin.os.tag == .windows) return;
    const io = sync.io();
    // Tidying is a courtesy: the file is written, whatever happens here.
    const folder = Dir.cwd().openDir(io, folder_path, .{ .iterate = true }) catch return;
    defer folder.close(io);
    var entries = folder.iterate();
    while (entries.next(io) catch return) |entry| {
        if (!is_temporary_of(entry.name, name)) continue;
        const file = folder.openFile(io, entry.name, .{ .mode = .read_write }) catch continue;
        defer file.close(io);
        if (file.tryLock(io, .exclusive) catch false) folder.deleteFile(io, entry.name) catch {};
    }
}

/// `name.<process>-<count>.tmp`.
fn is_temporary_of(entry: []const u8, name: []const u8) bool {
    if (!std.mem.startsWith(u8, entry, name) or !std.mem.endsWith(u8, entry, temporary_ending)) return false;
    if (entry.len <= name.len + 1 + temporary_ending.len or entry[name.len] != '.') return false;
    const numbers = entry[name.len + 1 .. entry.len - temporary_ending.len];
    return std.mem.indexOfNone(u8, numbers, "0123456789-") == null;
}

/// A file's bytes, 64-byte aligned and only to be read: the system's pages of the file where it can be
/// mapped, so that processes share them and untouched ones take no memory, else a copy.
pub const Content = struct {
    bytes: []align(64) const u8,
    is_mapped: bool,

    pub fn release(content: Content) void {
        if (!content.is_mapped) return memory.allocator.free(content.bytes);
        if (can_map) std.posix.munmap(@alignCast(content.bytes));
    }
};

/// Windows would let nobody replace or delete the file for as long as it is mapped.
const can_map = builtin.link_libc and !host.is_module and builtin.os.tag != .windows;

/// All bytes of a file. A mapped file must not be written or cut while it is open: writers here replace
/// files, which leaves the mapped one as it was.
pub fn map(path: []const u8, report: *Report) Error!Content {
    try check_path(path, report);
    if (can_map) {
        if (map_whole(path)) |bytes| return .{ .bytes = bytes, .is_mapped = true };
    }
    return .{ .bytes = try read(path, report), .is_mapped = false };
}

/// Nothing for whatever cannot be mapped, such as an empty file or a pipe: reading says what is wrong.
fn map_whole(path: []const u8) ?[]align(64) const u8 {
    const io = sync.io();
    const file = Dir.cwd().openFile(io, path, .{}) catch return null;
    defer file.close(io);
    const stat = file.stat(io) catch return null;
    const size = std.math.cast(usize, stat.size) orelse return null;
    if (stat.kind != .file or size == 0) return null;
    return std.posix.mmap(null, size, .{ .READ = true }, .{ .TYPE = .PRIVATE }, file.handle, 0) catch null;
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
    if (host.is_module) return read_from_host(path);
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

fn read_from_host(path: []const u8) ![]align(64) u8 {
    const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, try host.file_size(path));
    errdefer memory.allocator.free(bytes);
    try host.file_read(path, bytes);
    return bytes;
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

test "map: the bytes of the file, which stay when it is replaced; what cannot be mapped is read" {
    var report: Report = .{};
    var folder = std.testing.tmpDir(.{});
    defer folder.cleanup();
    const path = try std.fmt.allocPrint(std.testing.allocator, ".zig-cache/tmp/{s}/file", .{&folder.sub_path});
    defer std.testing.allocator.free(path);
    const before = memory.live_bytes();
    try replace(path, &.{"old"}, &report);
    const content = try map(path, &report);
    try replace(path, &.{"newer"}, &report);
    try std.testing.expectEqual(can_map, content.is_mapped);
    try std.testing.expectEqualStrings("old", content.bytes);
    content.release();

    try replace(path, &.{}, &report);
    const empty = try map(path, &report);
    try std.testing.expectEqual(0, empty.bytes.len);
    empty.release();
    try std.testing.expectError(error.Failed, map(".zig-cache", &report));
    try std.testing.expectError(error.Failed, map("no-such-file", &report));
    try std.testing.expectEqual(before, memory.live_bytes());
}

test "replace: what a killed process left is deleted, what another writes is not" {
    var report: Report = .{};
    const io = std.testing.io;
    var folder = std.testing.tmpDir(.{});
    defer folder.cleanup();
    const path = try std.fmt.allocPrint(std.testing.allocator, ".zig-cache/tmp/{s}/file", .{&folder.sub_path});
    defer std.testing.allocator.free(path);
    for ([_][]const u8{ "file.12-0.tmp", "file.tmp", "file.notes.tmp", "other.12-0.tmp" }) |name| {
        (try folder.dir.createFile(io, name, .{})).close(io);
    }
    var busy: Temporary = try .create(path);
    defer busy.deinit();
    try replace(path, &.{"text"}, &report);
    try std.testing.expectError(error.FileNotFound, folder.dir.access(io, "file.12-0.tmp", .{}));
    for ([_][]const u8{ "file.tmp", "file.notes.tmp", "other.12-0.tmp", std.fs.path.basename(busy.path) }) |name| {
        try folder.dir.access(io, name, .{});
    }
    busy.close();
    try replace(path, &.{"text"}, &report);
    try std.testing.expectError(error.FileNotFound, folder.dir.access(io, std.fs.path.basename(busy.path), .{}));
}
