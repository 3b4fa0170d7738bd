//! The memory behind tensors: reference counted, ours or somebody else's.

const std = @import("std");
const atomic = @import("../runtime/atomic.zig");
const memory = @import("../runtime/memory.zig");

/// Where ops run. Numbers as in the spec.
pub const Device = enum(i32) { cpu = 1, reference = 2, null = 3 };

/// How memory that we did not allocate is given back.
pub const Foreign = struct {
    context: *anyopaque,
    release: *const fn (context: *anyopaque) void,
};

pub const Storage = struct {
    references: std.atomic.Value(u32) = .init(1),
    bytes: []u8,
    device: Device,
    foreign: ?Foreign = null,
    read_only: bool = false,
    /// Counts writes after creation: the tape compares it to refuse stale gradients.
    version: atomic.Counter(u64) = .init(0),

    /// Uninitialised memory; the caller writes all of it.
    pub fn create(size: usize, device: Device) error{OutOfMemory}!*Storage {
        const storage = try memory.allocator.create(Storage);
        errdefer memory.allocator.destroy(storage);
        const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, size);
        storage.* = .{ .bytes = bytes, .device = device };
        return storage;
    }

    /// Takes over memory that `foreign.release` gives back.
    pub fn adopt(bytes: []u8, device: Device, foreign: Foreign, read_only: bool) error{OutOfMemory}!*Storage {
        const storage = try memory.allocator.create(Storage);
        storage.* = .{ .bytes = bytes, .device = device, .foreign = foreign, .read_only = read_only };
        return storage;
    }

    pub fn retain(storage: *Storage) void {
        _ = storage.references.fetchAdd(1, .monotonic);
    }

    pub fn release(storage: *Storage) void {
        if (storage.references.fetchSub(1, .acq_rel) > 1) return;
        if (storage.foreign) |foreign| {
            foreign.release(foreign.context);
        } else {
            memory.allocator.free(@as([]align(64) u8, @alignCast(storage.bytes)));
        }
        memory.allocator.destroy(storage);
    }

    pub fn mark_written(storage: *Storage) void {
        _ = storage.version.fetchAdd(1, .monotonic);
    }
};
