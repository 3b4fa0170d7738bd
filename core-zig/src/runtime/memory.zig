//! The core's allocator: libc's, with a counter of live bytes that leak tests and bindings read,
//! and a switch that makes the n-th allocation fail so that every failure path can be walked.

const std = @import("std");
const builtin = @import("builtin");
const Alignment = std.mem.Alignment;

/// Tensor data starts on a cache line, which is also the widest vector.
pub const data_alignment: Alignment = .@"64";

pub const allocator: std.mem.Allocator = .{ .ptr = undefined, .vtable = &.{
    .alloc = alloc,
    .resize = resize,
    .remap = remap,
    .free = free,
} };

const backing: std.mem.Allocator = if (builtin.link_libc) std.heap.c_allocator else std.heap.page_allocator;

var live: std.atomic.Value(i64) = .init(0);
var fail_after: std.atomic.Value(i64) = .init(-1);

pub fn live_bytes() i64 {
    return live.load(.monotonic);
}

/// Test hook: the `countdown`-th allocation from now (0 = the next) fails, once. -1 turns it off.
pub fn fail_allocation_after(countdown: i64) void {
    fail_after.store(countdown, .release);
}

fn must_fail() bool {
    if (fail_after.load(.monotonic) < 0) return false;
    return fail_after.fetchSub(1, .acq_rel) == 0;
}

fn alloc(_: *anyopaque, len: usize, alignment: Alignment, ret: usize) ?[*]u8 {
    if (must_fail()) return null;
    const memory = backing.rawAlloc(len, alignment, ret) orelse return null;
    _ = live.fetchAdd(@intCast(len), .monotonic);
    return memory;
}

fn resize(_: *anyopaque, memory: []u8, alignment: Alignment, len: usize, ret: usize) bool {
    if (len > memory.len and must_fail()) return false;
    if (!backing.rawResize(memory, alignment, len, ret)) return false;
    count_change(memory.len, len);
    return true;
}

fn remap(_: *anyopaque, memory: []u8, alignment: Alignment, len: usize, ret: usize) ?[*]u8 {
    if (len > memory.len and must_fail()) return null;
    const moved = backing.rawRemap(memory, alignment, len, ret) orelse return null;
    count_change(memory.len, len);
    return moved;
}

fn free(_: *anyopaque, memory: []u8, alignment: Alignment, ret: usize) void {
    backing.rawFree(memory, alignment, ret);
    _ = live.fetchSub(@intCast(memory.len), .monotonic);
}

fn count_change(before: usize, after: usize) void {
    _ = live.fetchAdd(@as(i64, @intCast(after)) - @as(i64, @intCast(before)), .monotonic);
}

test "live_bytes returns to where it was; a failed allocation counts nothing" {
    const before = live_bytes();
    const memory = try allocator.alignedAlloc(f32, data_alignment, 100);
    try std.testing.expectEqual(before + 400, live_bytes());
    fail_allocation_after(0);
    try std.testing.expectError(error.OutOfMemory, allocator.alloc(u8, 8));
    try std.testing.expectEqual(before + 400, live_bytes());
    allocator.free(memory);
    try std.testing.expectEqual(before, live_bytes());
}
