//! Signed feature hashing (Weinberger et al. 2009) of a text's character n-grams, n = 1, 2, 3, with
//! marks at its ends (Bojanowski et al. 2017). The hash is part of the contract: the same text has the
//! same counts in every language and on every machine.
//!
//! A symbol is a code point, or a mark: 0x110000 before the text, 0x110001 after it. An n-gram's key is
//! the number (symbol + 1) of its last symbol, plus 2^21 times that of the one before, plus 2^42 times
//! that of the one before that. Its hash is SplitMix64's finaliser (Steele et al. 2014) of the key. The
//! lowest 16 bits of the hash are the bucket; the highest bit set, it counts as -1, otherwise as +1. A
//! mark alone is not counted.

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const bucket_count = 1 << 16;
pub const Entry = struct { bucket: u16, count: i64 };

pub const Spectrum = struct {
    character_count: usize,
    /// By bucket, ascending; none of the counts is 0.
    entries: []Entry,
};

const symbol_bits = 21;
const symbol_mask: u64 = (1 << symbol_bits) - 1;
const pair_mask: u64 = (1 << 2 * symbol_bits) - 1;
const triple_mask: u64 = (1 << 3 * symbol_bits) - 1;
const begin_number: u64 = 0x110000 + 1;
const end_number: u64 = 0x110001 + 1;

/// Up to this many bytes, sorting the n-grams costs less than a table of all buckets, which must be
/// cleared and read through.
const sorted_size_max = 1 << 12;

/// The counts of `text`, which the caller frees. Empty and broken texts are refused.
pub fn count(text: []const u8, where: []const u8, report: *Report) Error!Spectrum {
    if (text.len == 0) return report.fail(.empty_input, "{s}: the text is empty", .{where});
    if (text.len <= sorted_size_max) return count_sorted(text, where, report);
    // A byte adds three to a bucket at most; a small table is cleared sooner.
    if (text.len < 10_000) return Table(i16).count(text, where, report);
    return if (text.len < 1 << 29) Table(i32).count(text, where, report) else Table(i64).count(text, where, report);
}

fn count_sorted(text: []const u8, where: []const u8, report: *Report) Error!Spectrum {
    const gpa = memory.allocator;
    const room_count = 3 * text.len + 1;
    const room = try gpa.alloc(u32, 2 * room_count);
    defer gpa.free(room);
    var list: List = .{ .items = room.ptr };
    const character_count = try walk(&list, text, where, report);
    const found = room[0..list.count];
    sort(found, room[room_count..][0..list.count]);
    var used: usize = 0;
    var runs: Runs = .{ .items = found };
    while (runs.next()) |entry| used += @intFromBool(entry.count != 0);
    const entries = try gpa.alloc(Entry, used);
    var next: usize = 0;
    runs = .{ .items = found };
    while (runs.next()) |entry| {
        if (entry.count == 0) continue;
        entries[next] = entry;
        next += 1;
    }
    return .{ .character_count = character_count, .entries = entries };
}

/// By bucket, a byte of it at a time.
fn sort(items: []u32, spare: []u32) void {
    var places: [2][256]u32 = @splat(@splat(0));
    for (items) |item| for (&places, [_]u5{ 1, 9 }) |*place, shift| {
        place[@as(u8, @truncate(item >> shift))] += 1;
    };
    for (&places) |*place| {
        var begin: u32 = 0;
        for (place) |*entry| {
            const size = entry.*;
            entry.* = begin;
            begin += size;
        }
    }
    for (&places, [_]u5{ 1, 9 }, [_][]const u32{ items, spare }, [_][]u32{ spare, items }) |*place, shift, from, to| for (from) |item| {
        const byte: u8 = @truncate(item >> shift);
        to[place[byte]] = item;
        place[byte] += 1;
    };
}

/// What lies in the same bucket, added up.
const Runs = struct {
    items: []const u32,
    index: usize = 0,

    fn next(runs: *Runs) ?Entry {
        if (runs.index == runs.items.len) return null;
        const bucket = runs.items[runs.index] >> 1;
        var total: i64 = 0;
        while (runs.index < runs.items.len and runs.items[runs.index] >> 1 == bucket) : (runs.index += 1) {
            total += 1 - 2 * @as(i64, runs.items[runs.index] & 1);
        }
        return .{ .bucket = @intCast(bucket), .count = total };
    }
};

/// Every n-gram as its bucket and, in the lowest bit, its sign.
const List = struct {
    items: [*]u32,
    count: usize = 0,

    inline fn add(list: *List, key: u64) void {
        const hash = mix(key);
        list.items[list.count] = @as(u32, @as(u16, @truncate(hash))) << 1 | @as(u32, @intCast(hash >> 63));
        list.count += 1;
    }

    inline fn add_ascii(list: *List, byte: u8) void {
        list.add(@as(u64, byte) + 1);
    }
};

fn Table(comptime Count: type) type {
    return struct {
        counts: [bucket_count]Count,
        /// Single ASCII characters: hashed once each, at the end.
        singles: [128]Count,

        const Self = @This();

        fn count(text: []const u8, where: []const u8, report: *Report) Error!Spectrum {
            const gpa = memory.allocator;
            const table = try gpa.create(Self);
            defer gpa.destroy(table);
            table.clear();
            const character_count = try walk(table, text, where, report);
            for (table.singles, 0..) |times, byte| table.add_times(byte + 1, times);
            var used: usize = 0;
            for (0..bucket_count / group_size) |group| {
                if (table.is_empty(group)) continue;
                for (table.counts[group * group_size ..][0..group_size]) |total| used += @intFromBool(total != 0);
            }
            const entries = try gpa.alloc(Entry, used);
            var next: usize = 0;
            for (0..bucket_count / group_size) |group| {
                if (table.is_empty(group)) continue;
                for (table.counts[group * group_size ..][0..group_size], group * group_size..) |total, bucket| {
                    if (total == 0) continue;
                    entries[next] = .{ .bucket = @intCast(bucket), .count = total };
                    next += 1;
                }
            }
            return .{ .character_count = character_count, .entries = entries };
        }

        /// Most buckets are empty: they are passed over in groups.
        const group_size = 16;

        fn is_empty(table: *const Self, group: usize) bool {
            const counts: @Vector(group_size, Count) = table.counts[group * group_size ..][0..group_size].*;
            return @reduce(.Or, counts) == 0;
        }

        fn clear(table: *Self) void {
            @memset(&table.counts, 0);
            @memset(&table.singles, 0);
        }

        inline fn add(table: *Self, key: u64) void {
            table.add_times(key, 1);
        }

        inline fn add_times(table: *Self, key: u64, times: Count) void {
            const hash = mix(key);
            const sign: Count = @intCast(@as(i64, @bitCast(hash)) >> 63 | 1);
            table.counts[@as(u16, @truncate(hash))] += sign * times;
        }

        inline fn add_ascii(table: *Self, byte: u8) void {
            table.singles[byte] += 1;
        }
    };
}

/// Hands every n-gram's key to `sink`; returns the number of characters.
fn walk(sink: anytype, text: []const u8, where: []const u8, report: *Report) Error!usize {
    var position: usize = 0;
    var character_count: usize = 1;
    const first = try decode(text, &position, where, report);
    var key = begin_number << symbol_bits | @as(u64, first) + 1;
    sink.add(key & symbol_mask);
    sink.add(key);
    while (position < text.len) : (character_count += 1) {
        const byte = text[position];
        if (byte < 0x80) {
            position += 1;
            key = (key << symbol_bits | @as(u64, byte) + 1) & triple_mask;
            sink.add_ascii(byte);
        } else {
            const point = try decode(text, &position, where, report);
            key = (key << symbol_bits | @as(u64, point) + 1) & triple_mask;
            sink.add(key & symbol_mask);
        }
        sink.add(key & pair_mask);
        sink.add(key);
    }
    key = (key << symbol_bits | end_number) & triple_mask;
    sink.add(key & pair_mask);
    sink.add(key);
    return character_count;
}

/// SplitMix64's finaliser.
inline fn mix(key: u64) u64 {
    var z = key;
    z = (z ^ (z >> 30)) *% 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) *% 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

/// The code point that begins at `position`, which moves behind it.
pub fn decode(text: []const u8, position: *usize, where: []const u8, report: *Report) Error!u21 {
    const begin = position.*;
    const rest = text[begin..];
    const size = std.unicode.utf8ByteSequenceLength(rest[0]) catch return refuse(begin, where, report);
    if (size > rest.len) return refuse(begin, where, report);
    position.* += size;
    return switch (size) {
        1 => rest[0],
        2 => std.unicode.utf8Decode2(rest[0..2].*),
        3 => std.unicode.utf8Decode3(rest[0..3].*),
        4 => std.unicode.utf8Decode4(rest[0..4].*),
        else => unreachable,
    } catch refuse(begin, where, report);
}

fn refuse(position: usize, where: []const u8, report: *Report) Error {
    return report.fail(.invalid_value, "{s}: the text is not UTF-8: no code point begins at byte {d}", .{ where, position });
}

fn expect_counts(text: []const u8, keys: []const u64) !void {
    var table: Table(i64) = undefined;
    table.clear();
    for (keys) |key| table.add(key);
    var report: Report = .{};
    const spectrum = try count(text, "test", &report);
    defer memory.allocator.free(spectrum.entries);
    for (spectrum.entries) |entry| {
        try std.testing.expectEqual(table.counts[entry.bucket], entry.count);
        table.counts[entry.bucket] = 0;
    }
    for (table.counts) |left| try std.testing.expectEqual(0, left);
}

test "the n-grams of a text are these, each once" {
    const begin = 0x110001;
    const end = 0x110002;
    const a = 'a' + 1;
    const e = 0xE9 + 1;
    const s: u6 = 21;
    try expect_counts("a", &.{ a, begin << s | a, a << s | end, begin << 2 * s | a << s | end });
    try expect_counts("a\u{e9}", &.{
        a, e, begin << s | a, a << s | e, e << s | end, begin << 2 * s | a << s | e, a << 2 * s | e << s | end,
    });
}

test "the hash is the contract's: fixed keys, fixed buckets and signs" {
    const keys = [_]u64{ 'a' + 1, 0x10FFFF + 1, ('h' + 1) << 42 | ('e' + 1) << 21 | 'y' + 1 };
    for (keys, [_]u64{ 0xf2f8ede6fa70bf5f, 0x7d7483704c07ef99, 0xf48aceac079daa60 }) |key, hash| try std.testing.expectEqual(hash, mix(key));
    var report: Report = .{};
    const spectrum = try count("Hi", "test", &report);
    defer memory.allocator.free(spectrum.entries);
    try std.testing.expectEqualSlices(Entry, &.{
        .{ .bucket = 10666, .count = -1 },
        .{ .bucket = 20825, .count = -1 },
        .{ .bucket = 26720, .count = 1 },
        .{ .bucket = 34544, .count = -1 },
        .{ .bucket = 47721, .count = 1 },
        .{ .bucket = 51288, .count = 1 },
        .{ .bucket = 54483, .count = -1 },
    }, spectrum.entries);
}

test "sorting and the table count alike" {
    var generator = std.Random.DefaultPrng.init(7);
    const random = generator.random();
    const alphabet = [_][]const u8{ "a", "b", " ", "\n", "\u{0}", "\u{e9}", "\u{441}", "\u{4e2d}", "\u{1f300}", "\u{10ffff}" };
    for (1..200) |length| {
        var text: std.ArrayList(u8) = .empty;
        defer text.deinit(std.testing.allocator);
        for (0..length) |_| try text.appendSlice(std.testing.allocator, alphabet[random.uintLessThan(usize, alphabet.len)]);
        var report: Report = .{};
        const sorted = try count_sorted(text.items, "test", &report);
        defer memory.allocator.free(sorted.entries);
        const table = try if (length % 2 == 0) Table(i16).count(text.items, "test", &report) else Table(i64).count(text.items, "test", &report);
        defer memory.allocator.free(table.entries);
        try std.testing.expectEqualSlices(Entry, sorted.entries, table.entries);
        try std.testing.expectEqual(length, sorted.character_count);
        try std.testing.expectEqual(length, table.character_count);
    }
}

test "a text that is not UTF-8 is refused at its byte" {
    const bad = [_]struct { []const u8, []const u8 }{
        .{ "ab\xff", "byte 2" },
        .{ "\x80", "byte 0" },
        .{ "a\xc3", "byte 1" },
        .{ "\xc0\xaf", "byte 0" }, // Longer than it need be.
        .{ "\xe0\x80\x80", "byte 0" },
        .{ "ok\u{e9}\xed\xa0\x80", "byte 4" }, // A surrogate.
        .{ "\xf4\x90\x80\x80", "byte 0" }, // Beyond the last code point.
        .{ "\xe2\x82", "byte 0" },
        .{ "\xe2\x28\xa1", "byte 0" },
    };
    const allocator = std.testing.allocator;
    for (bad) |case| for ([_]usize{ 0, 3000 }) |padding| {
        const text = try allocator.alloc(u8, case[0].len + padding);
        defer allocator.free(text);
        @memset(text, '.');
        @memcpy(text[0..case[0].len], case[0]);
        var report: Report = .{};
        try std.testing.expectError(error.Failed, count(text, "test", &report));
        try std.testing.expectEqual(@intFromEnum(@import("../runtime/report.zig").Status.invalid_value), report.status);
        try std.testing.expect(std.mem.endsWith(u8, std.mem.sliceTo(&report.message, 0), case[1]));
    };
}
