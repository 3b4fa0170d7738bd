//! Whole numbers cut into Fibonacci numbers and their kin.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Chunks = std.ArrayList(i64);

pub const order_max = 64;

/// 1, 1, 2, 3, 5, ... up to `total`, the last one cut. The caller frees.
pub fn fibonacci_pacing(total: i64, report: *Report) Error![]i64 {
    if (total < 0) return refuse_total("fibonacci_pacing", total, report);
    var chunks: Chunks = .empty;
    errdefer chunks.deinit(memory.allocator);
    var length: i64 = 1;
    var next: i64 = 1;
    var rest = total;
    while (rest > 0) : (rest -= chunks.getLast()) {
        try chunks.append(memory.allocator, @min(rest, length));
        const sum = length +| next;
        length = next;
        next = sum;
    }
    return chunks.toOwnedSlice(memory.allocator);
}

/// `total` as numbers of the sequence 1, 2, ... in which each is the sum of the `order` before it (with
/// a 1 before the first; order 3: 1, 2, 4, 7, 13): again and again the one not above what is left and
/// nearest to half of it, the larger of two. The caller frees.
pub fn pack(order: i64, total: i64, report: *Report) Error![]i64 {
    if (order < 2 or order > order_max) return report.fail(.invalid_value, "pack_nacci_chunks: order {d} given, expected 2 to {d}", .{ order, order_max });
    if (total < 0) return refuse_total("pack_nacci_chunks", total, report);
    var chunks: Chunks = .empty;
    errdefer chunks.deinit(memory.allocator);
    var room: [128]i64 = undefined;
    const sequence = sequence_of(@intCast(order), total, &room);
    var rest = total;
    while (rest > 0) : (rest -= chunks.getLast()) try chunks.append(memory.allocator, nearest_to_half(sequence, rest));
    return chunks.toOwnedSlice(memory.allocator);
}

fn refuse_total(where: []const u8, total: i64, report: *Report) Error {
    return report.fail(.invalid_value, "{s}: total_steps {d} given, expected >= 0", .{ where, total });
}

/// The numbers up to `limit`; they at least grow by half each, so that there are fewer than 128.
fn sequence_of(order: usize, limit: i64, room: *[128]i64) []const i64 {
    room[0] = 1;
    var count: usize = 1;
    while (true) {
        var next: i64 = if (count < order) 1 else 0;
        for (room[count -| order..count]) |number| next = std.math.add(i64, next, number) catch return room[0..count];
        if (next > limit) return room[0..count];
        room[count] = next;
        count += 1;
    }
}

fn nearest_to_half(sequence: []const i64, rest: i64) i64 {
    var best: i64 = 1;
    for (sequence) |number| {
        if (number > rest) break;
        // Twice the distances, which are whole numbers.
        if (@abs(2 *| number - rest) <= @abs(2 *| best - rest)) best = number;
    }
    return best;
}

fn expect(wanted: []const i64, found: Error![]i64) !void {
    const chunks = try found;
    defer memory.allocator.free(chunks);
    try std.testing.expectEqualSlices(i64, wanted, chunks);
}

test "chunks of known numbers" {
    var report: Report = .{};
    try expect(&.{}, fibonacci_pacing(0, &report));
    try expect(&.{1}, fibonacci_pacing(1, &report));
    try expect(&.{ 1, 1, 2, 3, 1 }, fibonacci_pacing(8, &report));
    try expect(&.{ 1, 1, 2, 3, 5, 8, 13, 21, 10 }, fibonacci_pacing(64, &report));
    try expect(&.{}, pack(3, 0, &report));
    try expect(&.{ 1, 1 }, pack(3, 2, &report));
    try expect(&.{ 2, 2, 1 }, pack(3, 5, &report));
    try expect(&.{ 24, 24, 7, 4, 2, 2, 1 }, pack(3, 64, &report));
    try expect(&.{ 44, 24, 13, 7, 7, 2, 2, 1 }, pack(3, 100, &report));
    try expect(&.{ 29, 15, 8, 8, 2, 1, 1 }, pack(4, 64, &report));
    try expect(&.{ 56, 29, 8, 4, 2, 1 }, pack(4, 100, &report));
    try expect(&.{ 3, 2, 1 }, pack(2, 6, &report));
}

test "chunks add up to the whole, whatever the order; wrong numbers are refused" {
    var report: Report = .{};
    for ([_]i64{ 2, 3, 4, 5, 64 }) |order| for ([_]i64{ 0, 1, 2, 3, 10, 999, 123_456_789, std.math.maxInt(i64) }) |total| {
        const chunks = try pack(order, total, &report);
        defer memory.allocator.free(chunks);
        var sum: i64 = 0;
        for (chunks) |chunk| sum += chunk;
        try std.testing.expectEqual(total, sum);
    };
    try std.testing.expectError(error.Failed, pack(1, 5, &report));
    try std.testing.expectError(error.Failed, pack(65, 5, &report));
    try std.testing.expectError(error.Failed, pack(3, -1, &report));
    try std.testing.expectError(error.Failed, fibonacci_pacing(-1, &report));
}
