//! The GPUs of this machine: opened when first asked for, and then kept. A device that cannot be
//! opened has a reason, which is looked for once.

const std = @import("std");
const atomic = @import("../../runtime/atomic.zig");
const sync = @import("../../runtime/sync.zig");
const memory = @import("../../runtime/memory.zig");
const log = @import("../../runtime/log.zig");
const process_id = @import("../../runtime/pool.zig").process_id;
const can_load = @import("../../runtime/library.zig").can_load;
const Kind = @import("../../tensor/storage.zig").Device;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const drivers = @import("driver.zig");
const Driver = drivers.Driver;
const Failure = drivers.Failure;
const Pool = @import("pool.zig").Pool;

const cuda = @import("../cuda/platform.zig");
const metal = @import("../metal/platform.zig");
const vulkan = @import("../vulkan/instance.zig");

pub const no_part = "this build has no part for GPUs";

var launches: atomic.Counter(i64) = .init(0);

/// Kernels started on all devices since the library was loaded.
pub fn launch_count() i64 {
    return launches.load(.monotonic);
}

pub fn count_launch() void {
    _ = launches.fetchAdd(1, .monotonic);
}

/// What a device has been asked for since it was opened.
pub const Counters = struct {
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
    is_lost: bool = false,

    /// A lost device stays lost: nobody asks it again.
    pub fn check_alive(device: *Device, report: *Report) Error!void {
        try check_process(device.kind, report);
        if (device.is_lost) return device.failed(error.DeviceLost, report);
    }

    /// Waits until all work is done.
    pub fn finish(device: *Device, report: *Report) Error!void {
        device.lock.lock();
        defer device.lock.unlock();
        try device.check_alive(report);
        device.driver.functions.finish(device.driver) catch |failure| return device.failed(failure, report);
    }

    /// What went wrong, in words.
    pub fn failed(device: *Device, failure: Failure, report: *Report) Error {
        if (failure == error.DeviceLost) device.is_lost = true;
        return switch (failure) {
            error.OutOfMemory => error.OutOfMemory,
            error.OutOfDeviceMemory => report.fail(.out_of_memory, "{t}: the device's memory is full ({d} bytes in use)", .{ device.kind, device.pool.live_bytes }),
            error.DeviceLost => report.fail(.device_lost, "{t}: the device was lost; what lies in the host's memory is whole", .{device.kind}),
        };
    }
};

/// What is known of one kind of device.
const Entry = struct {
    finding: ?drivers.Finding = null,
    /// The device of each number, once opened.
    devices: [devices_max]?*Device = @splat(null),
    /// The number that new tensors of this kind get.
    selected: usize = 0,
};

const devices_max = 16;

var lock: sync.Mutex = .{};
/// The process that looked for devices: what drivers hand out is its alone. 0: nobody has yet.
/// A word, since atomics of 64 bits are not everywhere.
var owner: std.atomic.Value(isize) = .init(0);

/// Whether this process was forked from one that uses GPUs. Asked before any lock: one that another of
/// the parent's threads held is held forever here.
pub fn is_forked() bool {
    const known = owner.load(.monotonic);
    return known != 0 and known != process_id();
}

pub fn check_process(kind: Kind, report: *Report) Error!void {
    if (is_forked()) return report.fail(.device_lost, "{t}: the device belongs to the process that this one was forked from; start a process of its own (spawn) for it", .{kind});
}

var entries: std.EnumArray(Kind, Entry) = .initFill(.{});

/// The devices of this kind, or why there are none; looked for once.
pub fn search(kind: Kind) drivers.Finding {
    if (is_forked()) return .{ .reason = "the devices belong to the process that this one was forked from" };
    lock.lock();
    defer lock.unlock();
    return search_locked(kind);
}

fn search_locked(kind: Kind) drivers.Finding {
    const entry = entries.getPtr(kind);
    if (entry.finding == null) {
        owner.store(@intCast(process_id()), .monotonic);
        entry.finding = look_for(kind);
        if (entry.finding.? == .reason) log.write(.info, "{t}: not available: {s}", .{ kind, entry.finding.?.reason });
    }
    return entry.finding.?;
}

fn look_for(kind: Kind) drivers.Finding {
    if (!can_load) return .{ .reason = no_part };
    return switch (kind) {
        .vulkan => vulkan.find(),
        .cuda => cuda.find(),
        .metal => metal.find(),
        .webgpu => .{ .reason = "browsers have it, where the npm package's spiraltorch/webgpu computes on it" },
        .cpu, .reference, .null => unreachable,
    };
}

/// Which of several devices `open` gives from now on; tensors that exist stay where they are.
pub fn select(kind: Kind, number: usize, report: *Report) Error!void {
    try check_process(kind, report);
    lock.lock();
    defer lock.unlock();
    switch (search_locked(kind)) {
        .reason => |reason| return report.fail(.unsupported, "{t} is not available: {s}", .{ kind, reason }),
        .source => |source| if (number >= source.count) return report.fail(.index_out_of_range, "{t}: device {d} asked for, there are {d}", .{ kind, number, source.count }),
    }
    entries.getPtr(kind).selected = number;
}

/// Forgets every device and what was found; for tests, which look again with other libraries. No tensor may be on one.
pub fn close_all() void {
    lock.lock();
    defer lock.unlock();
    for (&entries.values) |*entry| {
        for (entry.devices) |opened| if (opened) |device| {
            device.pool.close(device.driver);
            device.driver.functions.close(device.driver);
            memory.allocator.destroy(device);
        };
        entry.* = .{};
    }
}

/// The device that new tensors of this kind are on, opened if need be.
pub fn open(kind: Kind, report: *Report) Error!*Device {
    try check_process(kind, report);
    lock.lock();
    defer lock.unlock();
    return open_locked(kind, entries.getPtr(kind).selected, report);
}

/// One of several, whichever is selected.
pub fn open_number(kind: Kind, number: usize, report: *Report) Error!*Device {
    try check_process(kind, report);
    lock.lock();
    defer lock.unlock();
    return open_locked(kind, number, report);
}

fn open_locked(kind: Kind, number: usize, report: *Report) Error!*Device {
    const entry = entries.getPtr(kind);
    if (number < devices_max) {
        if (entry.devices[number]) |device| return device;
    }
    const source = switch (search_locked(kind)) {
        .reason => |reason| return report.fail(.unsupported, "{t} is not available: {s}", .{ kind, reason }),
        .source => |source| source,
    };
    if (number >= @min(source.count, devices_max)) return report.fail(.index_out_of_range, "{t}: device {d} asked for, there are {d}", .{ kind, number, source.count });
    const device = try memory.allocator.create(Device);
    errdefer memory.allocator.destroy(device);
    switch (try source.open(number)) {
        .driver => |driver| device.* = .{ .kind = kind, .number = number, .driver = driver },
        .reason => |reason| return report.fail(.unsupported, "{t} device {d} is not available: {s}", .{ kind, number, reason }),
    }
    entry.devices[number] = device;
    log.write(.info, "{t}: device {d} is {s}", .{ kind, number, std.mem.sliceTo(&device.driver.description.name, 0) });
    return device;
}
