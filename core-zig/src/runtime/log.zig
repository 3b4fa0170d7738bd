//! The core's log: the last records, which every language reads by number and passes on to its own
//! logging. Nothing calls back: a reader cannot stall the core, and no foreign thread enters a runtime.

const std = @import("std");
const message = @import("message.zig");
const sync = @import("sync.zig");

/// Numbers as in the spec. `off` is a threshold only.
pub const Level = enum(i32) { debug = 1, info = 2, warning = 3, err = 4, off = 5 };

pub const Record = struct {
    level: Level,
    /// On the monotonic clock.
    time_ns: u64,
    length: usize,
    bytes: [240]u8,

    pub fn text(record: *const Record) []const u8 {
        return record.bytes[0..record.length];
    }
};

/// How many records are kept.
pub const capacity = 256;

var mutex: sync.Mutex = .{};
var records: [capacity]Record = undefined;
var end: u64 = 0;
var threshold: std.atomic.Value(i32) = .init(@intFromEnum(Level.off));

pub fn set_level(level: Level) void {
    threshold.store(@intFromEnum(level), .monotonic);
}

/// Costs one load unless the level is asked for.
pub fn write(level: Level, comptime format: []const u8, arguments: anytype) void {
    comptime message.check(format, arguments.len);
    if (@intFromEnum(level) < threshold.load(.monotonic)) return;
    append(level, format, &message.list(&arguments));
}

noinline fn append(level: Level, format: []const u8, arguments: []const message.Argument) void {
    @branchHint(.cold);
    var record: Record = .{ .level = level, .time_ns = sync.now_ns(), .length = 0, .bytes = undefined };
    var writer: std.Io.Writer = .fixed(&record.bytes);
    message.write(&writer, format, arguments) catch {}; // Full: the text is cut.
    record.length = message.whole_text(writer.buffered());
    mutex.lock();
    defer mutex.unlock();
    records[@intCast(end % capacity)] = record;
    end += 1;
}

/// The number that the next record will have.
pub fn next_number() u64 {
    mutex.lock();
    defer mutex.unlock();
    return end;
}

/// A copy of a record; null when it is not written yet, or no longer kept.
pub fn read(number: u64) ?Record {
    mutex.lock();
    defer mutex.unlock();
    if (number >= end or end - number > capacity) return null;
    return records[@intCast(number % capacity)];
}

test "records below the level cost nothing and leave nothing" {
    set_level(.warning);
    defer set_level(.off);
    const begin = next_number();
    write(.info, "not kept {d}", .{1});
    write(.warning, "kept {d} of {s}", .{ 2, "th\xffm" });
    try std.testing.expectEqual(begin + 1, next_number());
    const record = read(begin).?;
    try std.testing.expectEqual(.warning, record.level);
    try std.testing.expectEqualStrings("kept 2 of th?m", record.text());
    try std.testing.expectEqual(null, read(begin + 1));
}

test "the oldest records give way" {
    set_level(.debug);
    defer set_level(.off);
    const begin = next_number();
    for (0..capacity + 3) |i| write(.debug, "record {d}", .{i});
    try std.testing.expectEqual(null, read(begin + 2));
    try std.testing.expectEqualStrings("record 3", read(begin + 3).?.text());
    const long: [1000]u8 = @splat('x');
    write(.debug, "{s}", .{&long});
    try std.testing.expectEqual(240, read(next_number() - 1).?.length);
}

test "levels are those of the spec" {
    const abi = @import("abi");
    for (abi.files) |file| for (file.enums) |enumeration| {
        if (!std.mem.eql(u8, enumeration.name, "log_level")) continue;
        try std.testing.expectEqual(std.enums.values(Level).len, enumeration.values.len);
        for (enumeration.values) |value| {
            const name = if (std.mem.eql(u8, value.name, "error")) "err" else value.name;
            try std.testing.expectEqual(value.value, @intFromEnum(std.meta.stringToEnum(Level, name).?));
        }
        return;
    };
    return error.TestUnexpectedResult;
}
