//! The safetensors file format: a JSON header of names, dtypes, shapes and offsets, then raw data.
//! Specification: huggingface/safetensors, README "Format".

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const files = @import("../runtime/file.zig");
const shapes = @import("shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("tensor.zig").Tensor;
const Storage = @import("storage.zig").Storage;
const DType = @import("dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Entry = struct { name: []const u8, dtype: DType, shape: Axes, bytes: []const u8 };
pub const Pair = struct { key: []const u8, value: []const u8 };

/// The format's own limit, which also bounds what a damaged length field can make us read.
const header_size_max = 100_000_000;
const metadata_key = "__metadata__";

/// Writes a file in one step: whole or not at all.
pub fn save(path: []const u8, entries: []const Entry, metadata: []const Pair, report: *Report) Error!void {
    const header = try header_bytes(entries, metadata);
    defer memory.allocator.free(header);
    const parts = try memory.allocator.alloc([]const u8, entries.len + 1);
    defer memory.allocator.free(parts);
    parts[0] = header;
    for (parts[1..], entries) |*part, entry| part.* = entry.bytes;
    return files.replace(path, parts, report);
}

/// Length prefix and JSON, padded with spaces so that the data begins on a multiple of 64.
fn header_bytes(entries: []const Entry, metadata: []const Pair) error{OutOfMemory}![]u8 {
    var text: std.Io.Writer.Allocating = .init(memory.allocator);
    defer text.deinit();
    text.writer.splatByteAll(0, 8) catch return error.OutOfMemory;
    write_header(&text.writer, entries, metadata) catch return error.OutOfMemory;
    const size = text.written().len;
    text.writer.splatByteAll(' ', std.mem.alignForward(usize, size, 64) - size) catch return error.OutOfMemory;
    const bytes = try text.toOwnedSlice();
    std.mem.writeInt(u64, bytes[0..8], bytes.len - 8, .little);
    return bytes;
}

fn write_header(writer: *std.Io.Writer, entries: []const Entry, metadata: []const Pair) std.Io.Writer.Error!void {
    var json: std.json.Stringify = .{ .writer = writer };
    try json.beginObject();
    try json.objectField(metadata_key);
    try json.beginObject();
    for (metadata) |pair| {
        try json.objectField(pair.key);
        try json.write(pair.value);
    }
    try json.endObject();
    var offset: u64 = 0;
    for (entries) |entry| {
        try json.objectField(entry.name);
        try json.write(.{
            .dtype = dtype_name(entry.dtype),
            .shape = entry.shape.slice(),
            .data_offsets = [2]u64{ offset, offset + entry.bytes.len },
        });
        offset += entry.bytes.len;
    }
    try json.endObject();
}

/// A file in memory. Entries point into it; `close` gives all back.
pub const Archive = struct {
    content: files.Content,
    arena: std.heap.ArenaAllocator,
    entries: []const Entry,
    metadata: []const Pair,

    pub fn open(path: []const u8, report: *Report) Error!Archive {
        const content = try files.map(path, report);
        errdefer content.release();
        return parse(path, content, report);
    }

    pub fn close(archive: *Archive) void {
        archive.arena.deinit();
        archive.content.release();
    }

    pub fn entry(archive: *const Archive, name: []const u8) ?*const Entry {
        for (archive.entries) |*found| if (std.mem.eql(u8, found.name, name)) return found;
        return null;
    }

    pub fn value(archive: *const Archive, key: []const u8) ?[]const u8 {
        for (archive.metadata) |pair| if (std.mem.eql(u8, pair.key, key)) return pair.value;
        return null;
    }

    /// The entry as a tensor. Over the mapped file itself where its data lies as its dtype wants, and
    /// then the tensor keeps the file: other entries' bytes must not be asked for any more. Else a copy.
    pub fn take(archive: *Archive, found: Entry) error{OutOfMemory}!*Tensor {
        if (!archive.content.is_mapped or !std.mem.isAligned(@intFromPtr(found.bytes.ptr), found.dtype.size())) {
            const tensor = try Tensor.create(found.shape, found.dtype, .cpu);
            @memcpy(tensor.storage.bytes, found.bytes);
            return tensor;
        }
        const kept = try memory.allocator.create(files.Content);
        errdefer memory.allocator.destroy(kept);
        kept.* = archive.content;
        // Read-only for as long as it lives, so nobody writes through the pointer.
        const storage = try Storage.adopt(@constCast(found.bytes), .cpu, .{ .context = kept, .release = release_kept }, true);
        errdefer memory.allocator.destroy(storage);
        const tensor = try Tensor.over_storage(storage, found.dtype, found.shape, shapes.row_major(&found.shape), 0);
        storage.release();
        archive.content = .{ .bytes = &.{}, .is_mapped = false };
        return tensor;
    }

    fn release_kept(context: *anyopaque) void {
        const kept: *files.Content = @ptrCast(@alignCast(context));
        kept.release();
        memory.allocator.destroy(kept);
    }

    /// Everything after the header.
    pub fn data(archive: *const Archive) []const u8 {
        const header_size: usize = @intCast(std.mem.readInt(u64, archive.content.bytes[0..8], .little));
        return archive.content.bytes[8 + header_size ..];
    }
};

/// Takes the content over on success.
fn parse(path: []const u8, content: files.Content, report: *Report) Error!Archive {
    const bytes = content.bytes;
    if (bytes.len < 8) return report.fail(.corrupt, "{s}: {d} bytes long, too short for a safetensors file", .{ path, bytes.len });
    const header_size = std.mem.readInt(u64, bytes[0..8], .little);
    if (header_size > header_size_max) return report.fail(.corrupt, "{s}: not a safetensors file (header of {d} bytes)", .{ path, header_size });
    if (header_size > bytes.len - 8) return report.fail(.corrupt, "{s}: truncated: the header takes {d} bytes, {d} are there", .{ path, header_size, bytes.len - 8 });
    const split: usize = @intCast(8 + header_size);

    var arena: std.heap.ArenaAllocator = .init(memory.allocator);
    errdefer arena.deinit();
    const header = std.json.parseFromSliceLeaky(std.json.Value, arena.allocator(), bytes[8..split], .{ .allocate = .alloc_always }) catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        else => return report.fail(.corrupt, "{s}: the header is not valid JSON", .{path}),
    };
    if (header != .object) return report.fail(.corrupt, "{s}: the header is not a JSON object", .{path});

    var entries: std.ArrayList(Entry) = .empty;
    var metadata: std.ArrayList(Pair) = .empty;
    var covered: u64 = 0;
    var fields = header.object.iterator();
    while (fields.next()) |field| {
        if (std.mem.eql(u8, field.key_ptr.*, metadata_key)) {
            try parse_metadata(path, field.value_ptr.*, arena.allocator(), &metadata, report);
        } else {
            const found = try parse_entry(path, field.key_ptr.*, field.value_ptr.*, bytes[split..], report);
            covered += found.bytes.len;
            try entries.append(arena.allocator(), found);
        }
    }
    if (covered != bytes.len - split) return report.fail(.corrupt, "{s}: tensors take {d} bytes, the file has {d}", .{ path, covered, bytes.len - split });
    return .{ .content = content, .arena = arena, .entries = entries.items, .metadata = metadata.items };
}

fn parse_metadata(path: []const u8, value: std.json.Value, arena: std.mem.Allocator, metadata: *std.ArrayList(Pair), report: *Report) Error!void {
    if (value != .object) return report.fail(.corrupt, "{s}: the metadata is not a JSON object", .{path});
    var pairs = value.object.iterator();
    while (pairs.next()) |pair| {
        if (pair.value_ptr.* != .string) return report.fail(.corrupt, "{s}: metadata '{s}' is not a string", .{ path, pair.key_ptr.* });
        try metadata.append(arena, .{ .key = pair.key_ptr.*, .value = pair.value_ptr.string });
    }
}

fn parse_entry(path: []const u8, name: []const u8, value: std.json.Value, data: []const u8, report: *Report) Error!Entry {
    const bad = struct {
        fn field(where: []const u8, tensor: []const u8, what: []const u8, out: *Report) Error {
            return out.fail(.corrupt, "{s}: tensor '{s}': {s}", .{ where, tensor, what });
        }
    }.field;
    if (value != .object) return bad(path, name, "not a JSON object", report);
    const dtype_value = value.object.get("dtype") orelse return bad(path, name, "no dtype", report);
    if (dtype_value != .string) return bad(path, name, "its dtype is not a string", report);
    const dtype = dtype_of(dtype_value.string) orelse return report.fail(.unsupported, "{s}: tensor '{s}': dtype {s} is not one of F32, F64, I32, I64, U8, BOOL, C64", .{ path, name, dtype_value.string });

    const shape_value = value.object.get("shape") orelse return bad(path, name, "no shape", report);
    if (shape_value != .array) return bad(path, name, "its shape is not a list", report);
    if (shape_value.array.items.len > shapes.rank_max) return bad(path, name, "more than 8 axes", report);
    var given: Axes = .{};
    for (shape_value.array.items) |extent| {
        if (extent != .integer) return bad(path, name, "its shape holds something that is not an integer", report);
        given.append(extent.integer);
    }
    const shape = shapes.checked(given.slice(), dtype.size(), name, report) catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        error.Failed => return bad(path, name, "an impossible shape", report),
    };

    const offsets = value.object.get("data_offsets") orelse return bad(path, name, "no data_offsets", report);
    if (offsets != .array or offsets.array.items.len != 2 or offsets.array.items[0] != .integer or offsets.array.items[1] != .integer)
        return bad(path, name, "its data_offsets are not two integers", report);
    const begin = offsets.array.items[0].integer;
    const end = offsets.array.items[1].integer;
    if (begin < 0 or end < begin or end > data.len) return bad(path, name, "its data lies outside the file (truncated?)", report);
    const bytes = data[@intCast(begin)..@intCast(end)];
    if (bytes.len != shape.count() * dtype.size()) return bad(path, name, "its data and shape differ in size", report);
    return .{ .name = name, .dtype = dtype, .shape = shape, .bytes = bytes };
}

fn dtype_name(dtype: DType) []const u8 {
    return switch (dtype) {
        .f32 => "F32",
        .f64 => "F64",
        .i32 => "I32",
        .i64 => "I64",
        .u8 => "U8",
        .bool => "BOOL",
        .complex64 => "C64",
    };
}

fn dtype_of(name: []const u8) ?DType {
    for (std.enums.values(DType)) |dtype| if (std.mem.eql(u8, dtype_name(dtype), name)) return dtype;
    return null;
}

fn owned(bytes: []align(64) const u8) files.Content {
    return .{ .bytes = bytes, .is_mapped = false };
}

fn test_bytes() ![]align(64) u8 {
    const numbers = [_]f32{ 1, 2, 3, 4, 5, 6 };
    const header = try header_bytes(&.{
        .{ .name = "a", .dtype = .f32, .shape = .from_slice(&.{ 2, 3 }), .bytes = std.mem.sliceAsBytes(&numbers) },
        .{ .name = "b", .dtype = .u8, .shape = .from_slice(&.{0}), .bytes = "" },
    }, &.{.{ .key = "label \"é\"", .value = "line\nbreak" }});
    defer memory.allocator.free(header);
    const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, header.len + @sizeOf(@TypeOf(numbers)));
    @memcpy(bytes[0..header.len], header);
    @memcpy(bytes[header.len..], std.mem.sliceAsBytes(&numbers));
    return bytes;
}

test "parse gives back what was written" {
    var report: Report = .{};
    var archive = try parse("test", owned(try test_bytes()), &report);
    defer archive.close();
    try std.testing.expectEqualStrings("line\nbreak", archive.value("label \"é\"").?);
    const a = archive.entry("a").?;
    try std.testing.expectEqualSlices(i64, &.{ 2, 3 }, a.shape.slice());
    try std.testing.expectEqual(5, std.mem.bytesAsSlice(f32, a.bytes)[4]);
    try std.testing.expectEqual(0, @intFromPtr(a.bytes.ptr) % 64);
    try std.testing.expectEqual(0, archive.entry("b").?.bytes.len);
    try std.testing.expectEqual(null, archive.entry("c"));
}

test "every truncation is refused, and leaves no memory behind" {
    const whole = try test_bytes();
    defer memory.allocator.free(whole);
    const before = memory.live_bytes();
    for (0..whole.len) |length| {
        var report: Report = .{};
        const part = try memory.allocator.alignedAlloc(u8, memory.data_alignment, length);
        defer memory.allocator.free(part);
        @memcpy(part, whole[0..length]);
        try std.testing.expectError(error.Failed, parse("test", owned(part), &report));
        try std.testing.expectEqual(@intFromEnum(@import("../runtime/report.zig").Status.corrupt), report.status);
    }
    try std.testing.expectEqual(before, memory.live_bytes());
}

test "any flipped header byte either parses or is refused; it never crashes" {
    const whole = try test_bytes();
    defer memory.allocator.free(whole);
    for (0..whole.len - 24) |position| for ([_]u8{ 0x01, 0x20, 0x80 }) |flip| {
        var report: Report = .{};
        const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, whole.len);
        @memcpy(bytes, whole);
        bytes[position] ^= flip;
        var archive = parse("test", owned(bytes), &report) catch {
            memory.allocator.free(bytes);
            continue;
        };
        archive.close();
    };
}
