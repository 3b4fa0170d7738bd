//! The device's side of a tensor's storage: where it lies, and how both sides are kept alike.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const storages = @import("../../tensor/storage.zig");
const Remote = storages.Remote;
const Storage = storages.Storage;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const devices = @import("device.zig");
const Device = devices.Device;
const Slice = @import("driver.zig").Slice;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const Block = struct {
    remote: Remote,
    device: *Device,
    piece: Slice,
    size: u64,

    fn of(storage: *const Storage) *Block {
        return @alignCast(@fieldParentPtr("remote", storage.remote.?));
    }

    /// The bytes of the storage; kernels may read whole words.
    fn slice(block: *const Block) Slice {
        return .{ .buffer = block.piece.buffer, .offset = block.piece.offset, .size = std.mem.alignForward(u64, @max(block.size, 4), 4) };
    }
};

const functions: Remote.Functions = .{ .check = check, .download = download, .destroy = destroy };

/// The device's side, with what the host has written last.
pub fn to_read(device: *Device, tensor: *const Tensor, report: *Report) Error!Slice {
    storages.sides_lock.lock();
    defer storages.sides_lock.unlock();
    const storage = tensor.storage;
    const block = try placed(device, storage, report);
    if (!storage.remote_is_current) try upload(block, storage, report);
    return block.slice();
}

/// The device's side, to be written: in full, unless the tensor is a part of its storage.
pub fn to_write(device: *Device, tensor: *const Tensor, report: *Report) Error!Slice {
    storages.sides_lock.lock();
    defer storages.sides_lock.unlock();
    const storage = tensor.storage;
    const block = try placed(device, storage, report);
    if (!storage.remote_is_current and !covers(tensor)) try upload(block, storage, report);
    return block.slice();
}

/// Moves a tensor to its device: the host keeps no copy.
pub fn send(tensor: *const Tensor, report: *Report) Error!void {
    _ = try to_read(try devices.open(tensor.device(), report), tensor, report);
    tensor.storage.leave_host();
}

/// Whether a tensor is all of its storage.
pub fn covers(tensor: *const Tensor) bool {
    return tensor.count() * tensor.dtype.size() == tensor.storage.size;
}

fn placed(device: *Device, storage: *Storage, report: *Report) Error!*Block {
    if (storage.remote != null) {
        const block: *Block = .of(storage);
        if (block.device != device) return report.fail(.device_mismatch, "{t}: one tensor is on device {d}, another on {d}", .{ device.kind, block.device.number, device.number });
        return block;
    }
    const block = try memory.allocator.create(Block);
    errdefer memory.allocator.destroy(block);
    device.lock.lock();
    defer device.lock.unlock();
    const piece = device.pool.take(device.driver, @max(storage.size, 4)) catch |failure| return device.failed(failure, report);
    block.* = .{ .remote = .{ .functions = &functions }, .device = device, .piece = piece, .size = storage.size };
    storage.remote = &block.remote;
    return block;
}

/// Nothing to copy where nothing was ever written.
fn upload(block: *Block, storage: *Storage, report: *Report) Error!void {
    if (storage.host_is_current.load(.acquire) and storage.size > 0) {
        const device = block.device;
        device.lock.lock();
        defer device.lock.unlock();
        try device.check_alive(report);
        device.driver.functions.upload(device.driver, block.slice(), storage.bytes[0..storage.size]) catch |failure| return device.failed(failure, report);
        device.counters.uploaded += storage.size;
    }
    storage.remote_is_current = true;
}

fn check(remote: *Remote, report: *Report) Error!void {
    const block: *Block = @fieldParentPtr("remote", remote);
    try devices.check_process(block.device.kind, report);
}

fn download(remote: *Remote, bytes: []u8, report: *Report) Error!void {
    const block: *Block = @alignCast(@fieldParentPtr("remote", remote));
    const device = block.device;
    device.lock.lock();
    defer device.lock.unlock();
    try device.check_alive(report);
    device.driver.functions.download(device.driver, block.slice(), bytes[0..@intCast(block.size)]) catch |failure| return device.failed(failure, report);
    device.counters.downloaded += block.size;
}

fn destroy(remote: *Remote) void {
    const block: *Block = @alignCast(@fieldParentPtr("remote", remote));
    const device = block.device;
    // What a process that was forked from ours gives up stays the parent's.
    if (!devices.is_forked()) {
        device.lock.lock();
        defer device.lock.unlock();
        device.pool.give(device.driver, block.piece);
    }
    memory.allocator.destroy(block);
}
