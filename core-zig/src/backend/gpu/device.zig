//! The GPUs of this machine: opened when first asked for, and then kept. A device that cannot be
//! opened has a reason, which is looked for once.

const std = @import("std");
const options = @import("options");
const sync = @import("../../runtime/sync.zig");
const memory = @import("../../runtime/memory.zig");
const log = @import("../../runtime/log.zig");
const can_load = @import("../../runtime/library.zig").can_load;
const Kind = @import("../../tensor/storage.zig").Device;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const drivers = @import("driver.zig");
const Driver = drivers.Driver;
const Description = drivers.Description;
const Failure = drivers.Failure;
const Pool = @import("pool.zig").Pool;

const vulkan = struct {
    const Instance = @import("../vulkan/instance.zig").Instance;
    const Vulkan = @import("../vulkan/vulkan.zig").Vulkan;
};

/// What a device has been asked for since it was opened.
pub const Counters = struct {
    launches: u64 = 0,
    uploaded: u64 = 0,
    downloaded: u64 = 0,
};

pub const Device = struct {
    kind: Kind,
    number: usize,
    driver: *Driver,
    pool: Pool = .{},
    /// Held around every use of the driver and the pool.
    lock: sync.Mutex = .{},
    counters: Counters = .{},

    /// What went wrong, in words.
    pub fn failed(device: *const Device, failure: Failure, report: *Report) Error {
        return switch (failure) {
            error.OutOfMemory => error.OutOfMemory,
            error.OutOfDeviceMemory => report.fail(.out_of_memory, "{t}: the device's memory is full ({d} bytes in use)", .{ device.kind, device.pool.live_bytes }),
            error.DeviceLost => report.fail(.device_lost, "{t}: the device was lost; what lies in the host's memory is whole", .{device.kind}),
        };
    }
};

/// What is known of one kind of device.
const Entry = struct {
    is_searched: bool = false,
    reason: [:0]const u8 = "",
    instance: ?vulkan.Instance = null,
    /// The device of each number, once opened.
    devices: [devices_max]?*Device = @splat(null),
    /// The number that new tensors of this kind get.
    selected: usize = 0,
};

const devices_max = 16;

var lock: sync.Mutex = .{};
var entries: std.EnumArray(Kind, Entry) = .initFill(.{});

/// How many devices of this kind there are; with none, why.
pub const Found = struct { count: usize, reason: [:0]const u8 };

pub fn search(kind: Kind) Found {
    lock.lock();
    defer lock.unlock();
    return search_locked(kind);
}

fn search_locked(kind: Kind) Found {
    const entry = entries.getPtr(kind);
    if (!entry.is_searched) {
        entry.is_searched = true;
        look_for(kind, entry);
        if (entry.reason.len > 0) log.write(.info, "{t}: not available: {s}", .{ kind, entry.reason });
    }
    return .{ .count = if (entry.instance) |*instance| instance.device_count else 0, .reason = entry.reason };
}

fn look_for(kind: Kind, entry: *Entry) void {
    if (!options.gpu or !can_load) {
        entry.reason = "this build is static and loads no drivers";
        return;
    }
    switch (kind) {
        .vulkan => switch (vulkan.Instance.open()) {
            .instance => |instance| entry.instance = instance,
            .reason => |reason| entry.reason = reason,
        },
        .cuda, .metal, .webgpu => entry.reason = "this build has no driver for it",
        .cpu, .reference, .null => unreachable,
    }
}

/// What the driver says of device `number`, which must be less than the count found.
pub fn describe(kind: Kind, number: usize) Description {
    lock.lock();
    defer lock.unlock();
    const instance = &entries.getPtr(kind).instance.?;
    return instance.describe(instance.devices[number]);
}

/// The device that ops of this kind run on, opened if need be.
pub fn open(kind: Kind, report: *Report) Error!*Device {
    lock.lock();
    defer lock.unlock();
    const entry = entries.getPtr(kind);
    const number = entry.selected;
    if (entry.devices[number]) |device| return device;
    const found = search_locked(kind);
    if (found.count == 0) return report.fail(.unsupported, "{t} is not available: {s}", .{ kind, found.reason });
    const device = try memory.allocator.create(Device);
    errdefer memory.allocator.destroy(device);
    switch (try vulkan.Vulkan.open(&entry.instance.?, number)) {
        .driver => |driver| device.* = .{ .kind = kind, .number = number, .driver = driver },
        .reason => |reason| return report.fail(.unsupported, "{t} device {d} is not available: {s}", .{ kind, number, reason }),
    }
    entry.devices[number] = device;
    log.write(.info, "{t}: device {d} is {s}", .{ kind, number, std.mem.sliceTo(&device.driver.description.name, 0) });
    return device;
}
