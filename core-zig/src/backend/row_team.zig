//! Rows shared out among threads in chunks, each thread with scratch of its own.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");

/// Bytes of operands and result that a chunk touches: they stay in the first-level cache between
/// the check and the formula.
pub const chunk_bytes = 32 << 10;

pub fn grain_of(row_bytes: usize) usize {
    return @max(1, chunk_bytes / @max(row_bytes, 1));
}

/// Calls `body(context, scratch, begin, end)` for consecutive chunks of `grain` rows, on at most
/// `thread_max` threads. `scratch` holds `scratch_size` numbers and belongs to the thread for the
/// time of the call.
pub fn for_rows(
    row_count: usize,
    grain: usize,
    thread_max: usize,
    scratch_size: usize,
    context: anytype,
    comptime body: fn (@TypeOf(context), scratch: []f64, begin: usize, end: usize) void,
) error{OutOfMemory}!void {
    if (row_count == 0) return;
    const chunk_count = std.math.divCeil(usize, row_count, grain) catch unreachable;
    // The limit may be raised meanwhile: one slot of scratch for each thread counted here.
    const slot_count = @min(pool.thread_count(), chunk_count, @max(thread_max, 1));
    var stack: [512]f64 = undefined;
    const needed = slot_count * scratch_size;
    const scratch = if (needed <= stack.len) stack[0..needed] else try memory.allocator.alloc(f64, needed);
    defer if (needed > stack.len) memory.allocator.free(scratch);

    const Share = struct {
        context: @TypeOf(context),
        scratch: []f64,
        scratch_size: usize,
        row_count: usize,
        grain: usize,
        next: std.atomic.Value(usize) = .init(0),

        fn run(share: *@This(), slot: usize, slot_end: usize, _: usize) void {
            std.debug.assert(slot_end == slot + 1);
            const own = share.scratch[slot * share.scratch_size ..][0..share.scratch_size];
            while (true) {
                const begin = share.next.fetchAdd(share.grain, .monotonic);
                if (begin >= share.row_count) return;
                body(share.context, own, begin, @min(begin + share.grain, share.row_count));
            }
        }
    };
    var share: Share = .{
        .context = context,
        .scratch = scratch,
        .scratch_size = scratch_size,
        .row_count = row_count,
        .grain = grain,
    };
    pool.parallel_for(slot_count, 1, &share, Share.run);
}

test "for_rows: every row once, and no two threads share scratch" {
    const Marks = struct {
        seen: [100]std.atomic.Value(u32) = @splat(.init(0)),
        mixed: std.atomic.Value(u32) = .init(0),

        fn mark(marks: *@This(), scratch: []f64, begin: usize, end: usize) void {
            for (scratch) |*entry| entry.* = @floatFromInt(begin);
            for (marks.seen[begin..end]) |*value| _ = value.fetchAdd(1, .monotonic);
            for (scratch) |entry| if (entry != @as(f64, @floatFromInt(begin))) {
                _ = marks.mixed.fetchAdd(1, .monotonic);
            };
        }
    };
    pool.set_thread_count(3);
    for ([_]usize{ 1, 7, 200 }) |grain| {
        var marks: Marks = .{};
        try for_rows(marks.seen.len, grain, 3, 1000, &marks, Marks.mark);
        for (&marks.seen) |*value| try std.testing.expectEqual(1, value.load(.acquire));
        try std.testing.expectEqual(0, marks.mixed.load(.acquire));
    }
}
