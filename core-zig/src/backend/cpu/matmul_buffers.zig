//! Packing memory that outlives a product. A few buffers wait in slots; a caller that finds none
//! makes its own, so user threads never wait for each other here.

const std = @import("std");
const builtin = @import("builtin");
const memory = @import("../../runtime/memory.zig");

const huge_page = 2 << 20;

pub const Buffer = struct {
    /// Of the whole allocation, this header included.
    size: usize,

    /// Leaves the header a cache line, so that the data keeps the alignment of the widest vector.
    const data_offset = 64;

    pub fn data(buffer: *Buffer) [*]u8 {
        return @as([*]u8, @ptrCast(buffer)) + data_offset;
    }
};

/// More buffers than user threads that multiply at the same time are never needed; further ones
/// are freed after use.
var slots: [16]std.atomic.Value(?*Buffer) = @splat(.init(null));

pub fn take(data_size: usize) error{OutOfMemory}!*Buffer {
    const wanted = data_size + Buffer.data_offset;
    for (&slots) |*slot| {
        const buffer = slot.swap(null, .acquire) orelse continue;
        if (buffer.size >= wanted) return buffer;
        free(buffer);
    }
    const size = round_up(wanted);
    const bytes = memory.allocator.rawAlloc(size, alignment_of(size), @returnAddress()) orelse return error.OutOfMemory;
    ask_for_huge_pages(bytes, size);
    const buffer: *Buffer = @ptrCast(@alignCast(bytes));
    buffer.size = size;
    return buffer;
}

pub fn give_back(buffer: *Buffer) void {
    for (&slots) |*slot| {
        if (slot.cmpxchgStrong(null, buffer, .release, .monotonic) == null) return;
    }
    free(buffer);
}

/// Frees what waits in the slots; buffers in use are not touched.
pub fn release_all() void {
    for (&slots) |*slot| if (slot.swap(null, .acquire)) |buffer| free(buffer);
}

fn free(buffer: *Buffer) void {
    const size = buffer.size;
    const bytes: [*]u8 = @ptrCast(buffer);
    memory.allocator.rawFree(bytes[0..size], alignment_of(size), @returnAddress());
}

/// Sizes come in steps, so that products of similar shapes share a buffer.
fn round_up(size: usize) usize {
    if (size < huge_page / 2) return std.math.ceilPowerOfTwoAssert(usize, @max(size, 1 << 14));
    return (size + huge_page - 1) / huge_page * huge_page;
}

fn alignment_of(size: usize) std.mem.Alignment {
    return if (size < huge_page) memory.data_alignment else .fromByteUnits(huge_page);
}

/// Packed panels are read by the kilobyte from all over: small pages would miss the TLB.
fn ask_for_huge_pages(bytes: [*]u8, size: usize) void {
    if (builtin.os.tag != .linux or size < huge_page) return;
    const aligned: [*]align(std.heap.page_size_min) u8 = @alignCast(bytes);
    std.posix.madvise(aligned, size, std.os.linux.MADV.HUGEPAGE) catch return; // Only slower.
}

test "take and give_back: reuse, growth, and nothing left after release_all" {
    release_all();
    const before = memory.live_bytes();
    const first = try take(1000);
    const second = try take(5 << 20);
    try std.testing.expect(first != second);
    @memset(second.data()[0 .. 5 << 20], 1);
    give_back(first);
    give_back(second);
    const again = try take(900);
    try std.testing.expect(again == first or again == second);
    give_back(again);
    release_all();
    try std.testing.expectEqual(before, memory.live_bytes());
    memory.fail_allocation_after(0);
    try std.testing.expectError(error.OutOfMemory, take(100));
    try std.testing.expectEqual(before, memory.live_bytes());
}
