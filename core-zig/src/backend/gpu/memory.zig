//! The device's side of a tensor's storage: where it lies, and how both sides are kept alike.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const storages = @import("../../tensor/storage.zig");
const Remote = storages.Remote;
const Storage = storages.Storage;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const devices = @import("device.zig");
const Device = devices.Device;
const drivers = @import("driver.zig");
const Buffer = drivers.Buffer;
const Failure = drivers.Failure;
const Slice = drivers.Slice;
const Place = @import("../../tensor/dlpack.zig").Place;
const Kind = storages.Device;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const Block = struct {
    remote: Remote,
    device: *Device,
    piece: Slice,
    size: u64,
    /// The memory is somebody else's, who gives it back.
    is_foreign: bool = false,
    /// How much of foreign memory lies before what was lent: it is never written.
    lead: u64 = 0,

    fn of(storage: *const Storage) *Block {
        return @alignCast(@fieldParentPtr("remote", storage.remote.?));
    }

    /// The bytes of the storage; kernels may read whole words.
    fn slice(block: *const Block) Slice {
        return .{ .buffer = block.piece.buffer, .offset = block.piece.offset, .size = std.mem.alignForward(u64, @max(block.size, 4), 4) };
    }
};

const functions: Remote.Functions = .{ .check = check, .download = download, .upload = upload_bytes, .destroy = destroy };

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

/// Whether a tensor is all of its storage. Foreign memory counts in whole words: kernels write bytes four at a time, and what
/// lies behind the last is not ours.
pub fn covers(tensor: *const Tensor) bool {
    const storage = tensor.storage;
    return tensor.count() * tensor.dtype.size() == storage.size and (storage.foreign == null or storage.size % 4 == 0);
}

/// Lets others have the device's side, with what the host has written last; `stream` is theirs (`driver.zig`). Null: the
/// device's memory has no address for others.
pub fn share(tensor: *const Tensor, stream: i64, report: *Report) Error!?Place {
    const storage = tensor.storage;
    if (!storage.device.is_gpu()) return null;
    try devices.check_process(storage.device, report);
    const device = try device_of(storage, report);
    const sharing = device.driver.sharing orelse return null;
    const slice = try to_read(device, tensor, report);
    {
        device.lock.lock();
        defer device.lock.unlock();
        try device.check_alive(report);
        sharing.precede(device.driver, stream) catch |failure| return device.failed(failure, report);
    }
    storage.remote.?.is_shared.store(true, .release);
    storage.host_is_current.store(false, .release);
    return .{ .number = @intCast(device.number), .address = @intCast(slice.buffer.handle + slice.offset) };
}

/// Which of its kind's devices a tensor is on, or will be.
fn device_of(storage: *const Storage, report: *Report) Error!*Device {
    if (storage.remote != null) return Block.of(storage).device;
    return devices.open(storage.device, report);
}

/// The number of the device whose memory of this storage others can use by its address; null: they cannot.
pub fn sharing_number(storage: *const Storage, report: *Report) Error!?usize {
    if (!storage.device.is_gpu()) return null;
    const device = try device_of(storage, report);
    return if (device.driver.sharing != null) device.number else null;
}

/// For DLPack.
pub fn adopt_cuda(number: i32, address: usize, lead: usize, size: usize, report: *Report) Error!*Storage {
    if (number < 0) return report.fail(.index_out_of_range, "cuda: device {d} asked for", .{number});
    return adopt(.cuda, @intCast(number), address, lead, size, report);
}

/// A storage over memory of device `number` that is somebody else's: `lead` bytes that are not ours, so that it
/// begins where kernels take it, and then what was lent. The caller says how it is given back (`Storage.foreign`).
fn adopt(kind: Kind, number: usize, address: u64, lead: u64, size: u64, report: *Report) Error!*Storage {
    const device = try devices.open_number(kind, number, report);
    const block = try memory.allocator.create(Block);
    errdefer memory.allocator.destroy(block);
    const storage = try Storage.create_unplaced(@intCast(lead + size), kind);
    const buffer: Buffer = .{ .handle = address - lead, .size = lead + size };
    block.* = .{
        .remote = .{ .functions = &functions, .is_shared = .init(true) },
        .device = device,
        .piece = .{ .buffer = buffer, .offset = 0, .size = buffer.size },
        .size = buffer.size,
        .is_foreign = true,
        .lead = lead,
    };
    storage.remote = &block.remote;
    storage.remote_is_current = true;
    return storage;
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
    if (storage.host_is_current.load(.acquire) and storage.size > 0) try upload_bytes(&block.remote, storage.bytes[0..storage.size], report);
    storage.remote_is_current = true;
}

fn upload_bytes(remote: *Remote, bytes: []const u8, report: *Report) Error!void {
    const block: *Block = @alignCast(@fieldParentPtr("remote", remote));
    const device = block.device;
    if (bytes.len == block.lead) return;
    device.lock.lock();
    defer device.lock.unlock();
    try device.check_alive(report);
    var target = block.slice();
    target.offset += block.lead;
    target.size -= block.lead;
    device.driver.functions.upload(device.driver, target, bytes[@intCast(block.lead)..]) catch |failure| return device.failed(failure, report);
    device.counters.uploaded += bytes.len - block.lead;
}

fn check(remote: *Remote, report: *Report) Error!void {
    const block: *Block = @fieldParentPtr("remote", remote);
    try devices.check_process(block.device.kind, report);
}

fn download(remote: *Remote, bytes: []u8, report: *Report) Error!void {
    const block: *Block = @alignCast(@fieldParentPtr("remote", remote));
    const device = block.device;
    if (block.size == 0) return;
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
        // Others' work on it, in streams that we know nothing of, may still be on its way; ours on foreign memory too.
        if (remote.is_shared.load(.acquire) and !device.is_lost) device.driver.sharing.?.finish_all(device.driver) catch |failure| note_loss(device, failure);
        if (!block.is_foreign) device.pool.give(device.driver, block.piece);
    }
    memory.allocator.destroy(block);
}

fn note_loss(device: *Device, failure: Failure) void {
    if (failure == error.DeviceLost) device.is_lost = true;
}
