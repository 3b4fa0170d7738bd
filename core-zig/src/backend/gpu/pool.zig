//! A device's memory in pieces that are used again. Asking a driver for memory is slow, and some
//! allow a few thousand buffers only: small pieces are cut from large chunks, in sizes of powers of
//! two; large ones are buffers of their own. Work is done in order, so a piece given back may be
//! handed out at once: what still reads it runs before what will write it.

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../../runtime/memory.zig");
const driver = @import("driver.zig");
const Buffer = driver.Buffer;
const Driver = driver.Driver;
const Failure = driver.Failure;
const Slice = driver.Slice;

const chunk_size = 32 << 20;
/// No driver asks for slices to begin at more than multiples of this.
const piece_size_min = 256;
const piece_size_max = chunk_size / 4;
const class_count = std.math.log2_int(u64, piece_size_max / piece_size_min) + 1;
/// Large buffers kept for whoever asks next.
const spare_max = 8;

pub const Pool = struct {
    chunks: std.ArrayList(Buffer) = .empty,
    chunk_end: u64 = chunk_size,
    free: [class_count]std.ArrayList(Slice) = @splat(.empty),
    /// How many pieces of each size there are.
    cut: [class_count]usize = @splat(0),
    spare: std.ArrayList(Buffer) = .empty,
    live_bytes: u64 = 0,

    /// A piece of at least `size` bytes.
    pub fn take(pool: *Pool, on: *Driver, size: u64) Failure!Slice {
        const piece = if (size > piece_size_max) try pool.take_large(on, size) else try pool.take_small(on, size);
        pool.live_bytes += piece.size;
        return piece;
    }

    pub fn give(pool: *Pool, on: *Driver, piece: Slice) void {
        pool.live_bytes -= piece.size;
        if (piece.size > piece_size_max) {
            if (pool.spare.items.len < spare_max) {
                if (pool.spare.append(memory.cache_allocator, piece.buffer)) |_| return else |_| {}
            }
            on.functions.free(on, piece.buffer);
            return;
        }
        // Room was reserved when the piece was cut.
        pool.free[class_of(piece.size)].appendAssumeCapacity(piece);
    }

    fn take_small(pool: *Pool, on: *Driver, size: u64) Failure!Slice {
        const class = class_of(@max(size, 1));
        if (pool.free[class].pop()) |piece| return piece;
        const piece_size = @as(u64, piece_size_min) << @intCast(class);
        try pool.free[class].ensureTotalCapacity(memory.cache_allocator, pool.cut[class] + 1);
        if (pool.chunk_end + piece_size > chunk_size) {
            try pool.chunks.ensureUnusedCapacity(memory.cache_allocator, 1);
            pool.chunks.appendAssumeCapacity(try pool.allocate(on, chunk_size));
            pool.chunk_end = 0;
        }
        defer pool.chunk_end += piece_size;
        pool.cut[class] += 1;
        return .{ .buffer = pool.chunks.getLast(), .offset = pool.chunk_end, .size = piece_size };
    }

    fn take_large(pool: *Pool, on: *Driver, size: u64) Failure!Slice {
        const rounded = std.mem.alignForward(u64, size, 1 << 20);
        for (pool.spare.items, 0..) |buffer, index| {
            // Not one so large that most of it would lie idle.
            if (buffer.size < rounded or buffer.size > rounded + rounded / 4) continue;
            _ = pool.spare.swapRemove(index);
            return .{ .buffer = buffer, .offset = 0, .size = buffer.size };
        }
        const buffer = try pool.allocate(on, rounded);
        return .{ .buffer = buffer, .offset = 0, .size = buffer.size };
    }

    /// A full device may have room once the spare buffers are gone.
    fn allocate(pool: *Pool, on: *Driver, size: u64) Failure!Buffer {
        return on.functions.allocate(on, size) catch |failure| {
            if (failure != error.OutOfDeviceMemory or pool.spare.items.len == 0) return failure;
            pool.drop_spare(on);
            return on.functions.allocate(on, size);
        };
    }

    fn drop_spare(pool: *Pool, on: *Driver) void {
        for (pool.spare.items) |buffer| on.functions.free(on, buffer);
        pool.spare.clearRetainingCapacity();
    }

    pub fn close(pool: *Pool, on: *Driver) void {
        pool.drop_spare(on);
        pool.spare.deinit(memory.cache_allocator);
        for (pool.chunks.items) |chunk| on.functions.free(on, chunk);
        pool.chunks.deinit(memory.cache_allocator);
        for (&pool.free) |*list| list.deinit(memory.cache_allocator);
    }
};

fn class_of(size: u64) usize {
    const pieces = std.math.divCeil(u64, size, piece_size_min) catch unreachable;
    return std.math.log2_int_ceil(u64, pieces);
}

/// Memory of the host in a driver's place, which counts what it is asked for.
const Fake = struct {
    driver: Driver = .{ .functions = &functions, .description = .{} },
    allocated: usize = 0,
    freed: usize = 0,
    is_full: bool = false,

    const functions: Driver.Functions = .{
        .allocate = allocate,
        .free = free,
        .upload = undefined,
        .download = undefined,
        .clear = undefined,
        .launch = undefined,
        .finish = undefined,
        .close = undefined,
    };

    fn allocate(given: *Driver, size: u64) Failure!Buffer {
        const fake: *Fake = @fieldParentPtr("driver", given);
        if (fake.is_full) return error.OutOfDeviceMemory;
        fake.allocated += 1;
        return .{ .handle = fake.allocated, .size = size };
    }

    fn free(given: *Driver, buffer: Buffer) void {
        _ = buffer;
        const fake: *Fake = @fieldParentPtr("driver", given);
        fake.freed += 1;
    }
};

test "pieces never overlap, are used again, and all memory is given back" {
    var fake: Fake = .{};
    var pool: Pool = .{};
    var held: [40]Slice = undefined;
    for (&held, 0..) |*piece, index| {
        piece.* = try pool.take(&fake.driver, @as(u64, 1) << @intCast(index % 24));
        for (held[0..index]) |other| {
            if (other.buffer.handle != piece.buffer.handle) continue;
            try std.testing.expect(other.offset + other.size <= piece.offset or piece.offset + piece.size <= other.offset);
        }
        try std.testing.expectEqual(0, piece.offset % piece_size_min);
    }
    const allocated = fake.allocated;
    for (held) |piece| pool.give(&fake.driver, piece);
    try std.testing.expectEqual(0, pool.live_bytes);
    for (&held, 0..) |*piece, index| piece.* = try pool.take(&fake.driver, @as(u64, 1) << @intCast(index % 24));
    try std.testing.expectEqual(allocated, fake.allocated);
    for (held) |piece| pool.give(&fake.driver, piece);
    pool.close(&fake.driver);
    try std.testing.expectEqual(fake.allocated, fake.freed);
}

test "a full device is tried again without the spare buffers" {
    var fake: Fake = .{};
    var pool: Pool = .{};
    pool.give(&fake.driver, try pool.take(&fake.driver, 40 << 20));
    fake.is_full = true;
    try std.testing.expectError(error.OutOfDeviceMemory, pool.take(&fake.driver, 80 << 20));
    try std.testing.expectEqual(1, fake.freed);
    pool.close(&fake.driver);
}
