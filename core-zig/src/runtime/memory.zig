//! The core's allocator: libc's, with a counter of live bytes that leak tests and bindings read,
//! and a switch that makes the n-th allocation fail so that every failure path can be walked.

const std = @import("std");
const atomic = @import("atomic.zig");
const builtin = @import("builtin");
const host = @import("host.zig");
const Alignment = std.mem.Alignment;

/// Tensor data starts on a cache line, which is also the widest vector.
pub const data_alignment: Alignment = .@"64";

pub const allocator: std.mem.Allocator = .{ .ptr = undefined, .vtable = &.{
    .alloc = alloc,
    .resize = resize,
    .remap = remap,
    .free = free,
} };

/// For what a cache holds on to for the life of the process: not counted as live, which would look like a leak.
pub const cache_allocator = backing;

const backing: std.mem.Allocator = if (host.is_module)
    std.heap.wasm_allocator
else if (builtin.link_libc)
    std.heap.c_allocator
else
    std.heap.page_allocator;

var live: atomic.Counter(i64) = .init(0);
var fail_after: atomic.Counter(i64) = .init(-1);

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
    const memory = (if (is_padded(alignment)) alloc_padded(len, alignment, ret) else backing.rawAlloc(len, alignment, ret)) orelse return null;
    _ = live.fetchAdd(@intCast(len), .monotonic);
    return memory;
}

fn resize(_: *anyopaque, memory: []u8, alignment: Alignment, len: usize, ret: usize) bool {
    if (is_padded(alignment)) return false;
    if (len > memory.len and must_fail()) return false;
    if (!backing.rawResize(memory, alignment, len, ret)) return false;
    count_change(memory.len, len);
    return true;
}

fn remap(_: *anyopaque, memory: []u8, alignment: Alignment, len: usize, ret: usize) ?[*]u8 {
    if (is_padded(alignment)) return null;
    if (len > memory.len and must_fail()) return null;
    const moved = backing.rawRemap(memory, alignment, len, ret) orelse return null;
    count_change(memory.len, len);
    return moved;
}

fn free(_: *anyopaque, memory: []u8, alignment: Alignment, ret: usize) void {
    if (is_padded(alignment)) free_padded(memory, alignment, ret) else backing.rawFree(memory, alignment, ret);
    _ = live.fetchSub(@intCast(memory.len), .monotonic);
}

/// Up to a cache line we align by hand: we ask libc for more, and its own pointer stands right before
/// the block. libc's aligned allocation always takes its slow path, which small tensors would feel. And
/// it trims what it finds to size: when something small settles in the trimmings, the hole that a freed
/// tensor leaves is just too small for the next of the same size, and memory grows without end.
fn is_padded(alignment: Alignment) bool {
    return !host.is_module and alignment.compare(.gt, libc_alignment) and alignment.compare(.lte, data_alignment);
}

const libc_alignment: Alignment = if (host.is_module) .@"16" else .of(std.c.max_align_t);
const libc_pointer_size = @sizeOf([*]u8);

fn alloc_padded(len: usize, alignment: Alignment, ret: usize) ?[*]u8 {
    const given = backing.rawAlloc(padded(len, alignment), libc_alignment, ret) orelse return null;
    const address = alignment.forward(@intFromPtr(given) + libc_pointer_size);
    const memory = given + (address - @intFromPtr(given));
    @as(*[*]u8, @ptrCast(@alignCast(memory - libc_pointer_size))).* = given;
    return memory;
}

fn free_padded(memory: []u8, alignment: Alignment, ret: usize) void {
    const given = @as(*const [*]u8, @ptrCast(@alignCast(memory.ptr - libc_pointer_size))).*;
    backing.rawFree(given[0..padded(memory.len, alignment)], libc_alignment, ret);
}

fn padded(len: usize, alignment: Alignment) usize {
    return len +| (alignment.toByteUnits() + libc_pointer_size); // Too much for libc stays too much.
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

test "small and large blocks are aligned, and keep what they hold while they grow" {
    const before = live_bytes();
    var list: std.array_list.Aligned(u8, data_alignment) = .empty;
    for (0..1500) |index| {
        try list.append(allocator, @truncate(index));
        try std.testing.expect(data_alignment.check(@intFromPtr(list.items.ptr)));
    }
    for (list.items, 0..) |item, index| try std.testing.expectEqual(@as(u8, @truncate(index)), item);
    list.shrinkAndFree(allocator, 3);
    try std.testing.expectEqualSlices(u8, &.{ 0, 1, 2 }, list.items);
    list.deinit(allocator);
    try std.testing.expectEqual(before, live_bytes());
}
