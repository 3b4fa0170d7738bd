//! The memory behind tensors: reference counted, ours or somebody else's, the host's and a GPU's.
//!
//! A tensor on a GPU has its bytes twice at most: in the host's memory and in the device's. Either
//! may be out of date, or not there yet; who reads or writes one side calls for it first (`settle`
//! and `data` for the host's, `backend/gpu/memory.zig` for the device's) and it is brought up to
//! date. So code that knows nothing of GPUs, and ops that have no kernel, work on every device.
//!
//! Of a storage that others see too (DLPack with a device's address) the device's side is the one that
//! counts: `settle` fetches every time, and what the host writes is sent at once.

const std = @import("std");
const options = @import("options");
const atomic = @import("../runtime/atomic.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const log = @import("../runtime/log.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// Where ops run. Numbers as in the spec.
pub const Device = enum(i32) {
    cpu = 1,
    reference = 2,
    null = 3,
    vulkan = 4,
    cuda = 5,
    metal = 6,
    webgpu = 7,

    pub fn is_gpu(device: Device) bool {
        return switch (device) {
            .cpu, .reference, .null => false,
            .vulkan, .cuda, .metal, .webgpu => true,
        };
    }
};

/// How memory that we did not allocate is given back.
pub const Foreign = struct {
    context: *anyopaque,
    release: *const fn (context: *anyopaque) void,
    /// It is the device's memory that is lent; the host's side is ours.
    is_remote: bool = false,
};

/// The device's side of a storage; the GPU layer, which is above this one, embeds it.
pub const Remote = struct {
    functions: *const Functions,
    /// Others have its address: they may read and write it at any time. Once so, for good.
    is_shared: std.atomic.Value(bool) = .init(false),

    pub const Functions = struct {
        /// Whether it can be reached at all; asked before any lock, which a process that forked may hold forever.
        check: *const fn (remote: *Remote, report: *Report) Error!void,
        download: *const fn (remote: *Remote, bytes: []u8, report: *Report) Error!void,
        upload: *const fn (remote: *Remote, bytes: []const u8, report: *Report) Error!void,
        destroy: *const fn (remote: *Remote) void,
    };
};

/// Held while a storage's sides are compared or brought up to date.
pub var sides_lock: sync.Mutex = .{};

pub const Storage = struct {
    references: std.atomic.Value(u32) = .init(1),
    /// The host's side; of no length where it was never needed.
    bytes: []u8,
    size: usize,
    device: Device,
    foreign: ?Foreign = null,
    read_only: bool = false,
    remote: ?*Remote = null,
    host_is_current: std.atomic.Value(bool) = .init(true),
    remote_is_current: bool = false,
    /// Counts writes after creation: the tape compares it to refuse stale gradients.
    version: atomic.Counter(u64) = .init(0),

    /// Uninitialised memory of the host; the caller writes all of it.
    pub fn create(size: usize, device: Device) error{OutOfMemory}!*Storage {
        const storage = try memory.allocator.create(Storage);
        errdefer memory.allocator.destroy(storage);
        const bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, size);
        storage.* = .{ .bytes = bytes, .size = size, .device = device };
        return storage;
    }

    /// No memory yet: whoever writes it first decides on which side.
    pub fn create_unplaced(size: usize, device: Device) error{OutOfMemory}!*Storage {
        const storage = try memory.allocator.create(Storage);
        storage.* = .{ .bytes = &.{}, .size = size, .device = device, .host_is_current = .init(false) };
        return storage;
    }

    /// Takes over memory that `foreign.release` gives back.
    pub fn adopt(bytes: []u8, device: Device, foreign: Foreign, read_only: bool) error{OutOfMemory}!*Storage {
        const storage = try memory.allocator.create(Storage);
        storage.* = .{ .bytes = bytes, .size = bytes.len, .device = device, .foreign = foreign, .read_only = read_only };
        return storage;
    }

    pub fn retain(storage: *Storage) void {
        _ = storage.references.fetchAdd(1, .monotonic);
    }

    pub fn release(storage: *Storage) void {
        if (storage.references.fetchSub(1, .acq_rel) > 1) return;
        if (storage.remote) |remote| remote.functions.destroy(remote);
        if (storage.foreign == null or storage.foreign.?.is_remote) memory.allocator.free(@as([]align(64) u8, @alignCast(storage.bytes)));
        if (storage.foreign) |foreign| foreign.release(foreign.context);
        memory.allocator.destroy(storage);
    }

    /// What was there has changed.
    pub fn count_write(storage: *Storage) void {
        _ = storage.version.fetchAdd(1, .monotonic);
    }

    /// The host has written: the device's side, if there is one, is out of date.
    pub fn mark_written(storage: *Storage) void {
        storage.remote_is_current = false;
        storage.count_write();
        if (!storage.is_shared()) return;
        var report: Report = .{};
        // The next op sends it again, and reports what is still wrong.
        storage.publish(&report) catch log.write(.err, "tensor: what was written did not reach its device: {s}", .{std.mem.sliceTo(&report.message, 0)});
    }

    /// Whether others have its address on the device.
    pub inline fn is_shared(storage: *const Storage) bool {
        if (!options.gpu) return false;
        const remote = storage.remote orelse return false;
        return remote.is_shared.load(.acquire);
    }

    /// Sends what the host has written to a device's side that others see.
    pub fn publish(storage: *Storage, report: *Report) Error!void {
        if (!storage.is_shared()) return;
        const remote = storage.remote.?;
        try remote.functions.check(remote, report);
        sides_lock.lock();
        defer sides_lock.unlock();
        if (storage.remote_is_current) return;
        try remote.functions.upload(remote, storage.bytes[0..storage.size], report);
        storage.remote_is_current = true;
    }

    /// A kernel has written the device's side.
    pub fn mark_written_remotely(storage: *Storage) void {
        storage.remote_is_current = true;
        storage.host_is_current.store(false, .release);
    }

    /// Makes the host's side the one to be written. Only what is written in part needs its old bytes.
    pub fn take_to_host(storage: *Storage, is_whole: bool, report: *Report) Error!void {
        if (!is_whole) try storage.settle(report);
        if (storage.bytes.len < storage.size) storage.bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, storage.size);
        storage.host_is_current.store(true, .release);
        storage.remote_is_current = false;
    }

    /// Gives the host's side up; the device's is current.
    pub fn leave_host(storage: *Storage) void {
        storage.host_is_current.store(false, .release);
        memory.allocator.free(@as([]align(64) u8, @alignCast(storage.bytes)));
        storage.bytes = &.{};
    }

    /// Whether the host's side is up to date. A build without GPUs has no other.
    pub inline fn is_settled(storage: *const Storage) bool {
        return !options.gpu or storage.host_is_current.load(.acquire);
    }

    /// Brings the host's side up to date. Whatever looks at a tensor's elements begins with this, for others may
    /// have written a shared one since the last time; what it then finds holds until it is done.
    pub fn settle(storage: *Storage, report: *Report) Error!void {
        if (storage.is_settled() and !storage.is_shared()) return;
        if (storage.remote) |remote| try remote.functions.check(remote, report);
        sides_lock.lock();
        defer sides_lock.unlock();
        if (storage.host_is_current.load(.acquire) and !(storage.is_shared() and storage.remote_is_current)) return;
        if (storage.bytes.len < storage.size) storage.bytes = try memory.allocator.alignedAlloc(u8, memory.data_alignment, storage.size);
        if (storage.remote) |remote| try remote.functions.download(remote, storage.bytes, report);
        storage.host_is_current.store(true, .release);
    }

    /// For readers that cannot fail. What could not be fetched becomes NaN, never old numbers.
    pub fn settle_or_poison(storage: *Storage) void {
        @branchHint(.unlikely);
        var report: Report = .{};
        storage.settle(&report) catch {
            if (storage.bytes.len < storage.size) @panic("no memory to bring a tensor back from its device");
            @memset(storage.bytes, 0xff);
            log.write(.err, "tensor: its device failed, its elements are lost: {s}", .{std.mem.sliceTo(&report.message, 0)});
        };
    }
};
