//! The Vulkan driver: one device, one queue, work in order. Launches are recorded into batches that
//! are submitted when one is full or somebody waits.

const std = @import("std");
const vk = @import("api.zig");
const Instance = @import("instance.zig").Instance;
const matrices = @import("matrices.zig");
const Pipelines = @import("pipelines.zig").Pipelines;
const Batches = @import("batches.zig").Batches;
const driver = @import("../gpu/driver.zig");
const Buffer = driver.Buffer;
const Driver = driver.Driver;
const Failure = driver.Failure;
const Slice = driver.Slice;
const kernels = @import("../gpu/kernel.zig");
const Kernel = kernels.Kernel;
const memory = @import("../../runtime/memory.zig");

const staging_size = 16 << 20;
const doomed_max = 32;

pub const Vulkan = struct {
    driver: Driver,
    device: vk.Device,
    functions: vk.DeviceFunctions,
    properties: vk.MemoryProperties,
    pipelines: Pipelines,
    batches: Batches,
    /// For devices whose memory the host does not see, and how much of it uploads on their way take.
    staging: ?Buffer = null,
    staged: u64 = 0,
    /// Given back while work on its way may still use them.
    doomed: [doomed_max]Buffer = undefined,
    doomed_count: usize = 0,
    /// Nothing is asked of a lost device again.
    is_lost: bool = false,

    pub fn open(instance: *const Instance, index: usize) error{OutOfMemory}!driver.Opened {
        const physical = instance.devices[index];
        const description = instance.describe(physical);
        if (instance_too_old(&description)) return .{ .reason = "the device's driver is older than Vulkan 1.1" };
        const family = compute_family(instance, physical) orelse return .{ .reason = "the device has no queue for computing" };

        const self = try memory.allocator.create(Vulkan);
        errdefer memory.allocator.destroy(self);
        self.* = .{
            .driver = .{ .functions = &driver_functions, .description = description },
            .device = undefined,
            .functions = undefined,
            .properties = undefined,
            .pipelines = .{},
            .batches = .{},
        };
        instance.functions.vkGetPhysicalDeviceMemoryProperties(physical, &self.properties);
        const queue: vk.DeviceQueueCreateInfo = .{ .family = family, .priorities = &.{1} };
        var info: vk.DeviceCreateInfo = .{ .queues = @ptrCast(&queue) };
        var request: matrices.Request = .{};
        request.add_to(&info, description.blocks);
        if (instance.functions.vkCreateDevice(physical, &info, null, &self.device) != .success) {
            memory.allocator.destroy(self);
            return .{ .reason = "vkCreateDevice failed" };
        }
        self.functions = switch (vk.functions(vk.DeviceFunctions, instance.functions.vkGetDeviceProcAddr, self.device)) {
            .all => |found| found,
            .missing => |name| {
                const end = instance.functions.vkGetDeviceProcAddr(self.device, "vkDestroyDevice");
                if (end) |pointer| @as(@FieldType(vk.DeviceFunctions, "vkDestroyDevice"), @ptrCast(@alignCast(pointer)))(self.device, null);
                memory.allocator.destroy(self);
                return .{ .reason = vk.missing_reason(vk.DeviceFunctions, name) };
            },
        };
        self.batches.open(&self.functions, self.device, family) catch {
            self.destroy();
            return .{ .reason = "its command buffers could not be made" };
        };
        return .{ .driver = &self.driver };
    }

    fn destroy(self: *Vulkan) void {
        _ = self.functions.vkDeviceWaitIdle(self.device);
        self.release_doomed();
        if (self.staging) |buffer| self.release_buffer(buffer);
        self.pipelines.close(&self.functions, self.device);
        self.batches.close(&self.functions, self.device);
        self.functions.vkDestroyDevice(self.device, null);
        memory.allocator.destroy(self);
    }

    /// Whether buffers lie in memory that the host shares: then copies are plain ones.
    fn is_shared(self: *const Vulkan) bool {
        return switch (self.driver.description.kind) {
            .integrated, .cpu => true,
            else => false,
        };
    }

    fn create_buffer(self: *Vulkan, size: u64, is_for_host: bool) Failure!Buffer {
        const f = &self.functions;
        const usage = vk.BufferCreateInfo.storage | vk.BufferCreateInfo.transfer_source | vk.BufferCreateInfo.transfer_target;
        var buffer: Buffer = .{ .handle = 0, .size = size };
        try check(f.vkCreateBuffer(self.device, &.{ .size = size, .usage = usage }, null, &buffer.handle));
        errdefer f.vkDestroyBuffer(self.device, buffer.handle, null);
        var wanted: vk.MemoryRequirements = undefined;
        f.vkGetBufferMemoryRequirements(self.device, buffer.handle, &wanted);
        const index = self.memory_type(wanted.type_bits, is_for_host) orelse return error.OutOfDeviceMemory;
        try check(f.vkAllocateMemory(self.device, &.{ .size = wanted.size, .type_index = index }, null, &buffer.memory));
        errdefer f.vkFreeMemory(self.device, buffer.memory, null);
        try check(f.vkBindBufferMemory(self.device, buffer.handle, buffer.memory, 0));
        if (is_for_host) {
            var address: ?*anyopaque = null;
            try check(f.vkMapMemory(self.device, buffer.memory, 0, size, 0, &address));
            buffer.mapped = @ptrCast(address orelse return error.OutOfDeviceMemory);
        }
        return buffer;
    }

    fn release_buffer(self: *Vulkan, buffer: Buffer) void {
        self.functions.vkDestroyBuffer(self.device, buffer.handle, null);
        self.functions.vkFreeMemory(self.device, buffer.memory, null); // Unmaps it too.
    }

    fn release_doomed(self: *Vulkan) void {
        for (self.doomed[0..self.doomed_count]) |buffer| self.release_buffer(buffer);
        self.doomed_count = 0;
    }

    /// Waits until all work is done.
    fn wait(self: *Vulkan) Failure!void {
        try self.batches.finish(&self.functions, self.device);
        self.staged = 0;
        self.release_doomed();
    }

    /// Without waiting, where there is room to remember it.
    fn give(self: *Vulkan, buffer: Buffer) void {
        if (self.doomed_count == doomed_max) self.wait() catch {
            // Whatever kept us from waiting for the fences, nothing may use them any more.
            _ = self.functions.vkDeviceWaitIdle(self.device);
            self.release_doomed();
        };
        if (self.is_lost or self.batches.is_idle()) return self.release_buffer(buffer);
        self.doomed[self.doomed_count] = buffer;
        self.doomed_count += 1;
    }

    fn take(self: *Vulkan, size: u64) Failure!Buffer {
        return self.create_buffer(size, self.is_shared()) catch |failure| {
            if (failure != error.OutOfDeviceMemory or self.doomed_count == 0) return failure;
            try self.wait();
            return self.create_buffer(size, self.is_shared());
        };
    }

    fn memory_type(self: *const Vulkan, bits: u32, is_for_host: bool) ?u32 {
        const visible = vk.MemoryType.host_visible | vk.MemoryType.host_coherent;
        const local = vk.MemoryType.device_local;
        const choices: []const u32 = if (is_for_host)
            &.{ visible | vk.MemoryType.host_cached | local, visible | vk.MemoryType.host_cached, visible }
        else
            &.{ local, 0 };
        for (choices) |flags| for (self.properties.types[0..self.properties.type_count], 0..) |found, index| {
            if (bits >> @intCast(index) & 1 != 0 and found.flags & flags == flags) return @intCast(index);
        };
        return null;
    }

    fn stage(self: *Vulkan) Failure!Buffer {
        if (self.staging == null) self.staging = try self.create_buffer(staging_size, true);
        return self.staging.?;
    }

    /// Returns when `bytes` may change.
    fn upload(self: *Vulkan, target: Slice, bytes: []const u8) Failure!void {
        if (target.buffer.mapped) |address| if (self.batches.is_idle()) {
            @memcpy(address[target.offset..][0..bytes.len], bytes);
            return;
        };
        // Work on its way may still read what was there: the new bytes take their turn after it, a small piece with
        // the commands themselves.
        if (bytes.len <= Batches.update_max) return self.batches.update(&self.functions, self.device, target, bytes);
        const staging = try self.stage();
        var done: usize = 0;
        while (done < bytes.len) {
            if (self.staged == staging_size) try self.wait();
            const part: usize = @intCast(@min(bytes.len - done, staging_size - self.staged));
            @memcpy(staging.mapped.?[@intCast(self.staged)..][0..part], bytes[done..][0..part]);
            try self.batches.copy(&self.functions, self.device, staging.handle, self.staged, target.buffer.handle, target.offset + done, part);
            self.staged = @min(std.mem.alignForward(u64, self.staged + part, 16), staging_size);
            done += part;
        }
    }

    fn download(self: *Vulkan, source: Slice, bytes: []u8) Failure!void {
        if (source.buffer.mapped) |address| {
            try self.wait();
            @memcpy(bytes, address[source.offset..][0..bytes.len]);
            return;
        }
        const staging = try self.stage();
        var done: usize = 0;
        // Uploads on their way lie before these copies.
        while (done < bytes.len) {
            const part = @min(bytes.len - done, staging_size);
            try self.batches.copy(&self.functions, self.device, source.buffer.handle, source.offset + done, staging.handle, 0, part);
            try self.wait();
            @memcpy(bytes[done..][0..part], staging.mapped.?[0..part]);
            done += part;
        }
    }

    fn launch(self: *Vulkan, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
        const pipeline = try self.pipelines.of(&self.functions, self.device, kernel);
        try self.batches.dispatch(&self.functions, self.device, kernel, pipeline, slices, parameters, groups);
    }
};

fn instance_too_old(description: *const driver.Description) bool {
    return description.api_version[0] == 1 and description.api_version[1] < 1;
}

/// The family that only computes if there is one, else the first that can.
fn compute_family(instance: *const Instance, device: vk.PhysicalDevice) ?u32 {
    var list: [16]vk.QueueFamilyProperties = undefined;
    var count: u32 = list.len;
    instance.functions.vkGetPhysicalDeviceQueueFamilyProperties(device, &count, &list);
    for (list[0..@min(count, list.len)], 0..) |family, index| {
        if (family.flags & vk.QueueFamilyProperties.compute != 0 and family.count > 0) return @intCast(index);
    }
    return null;
}

/// Vulkan's result as ours.
pub fn check(result: vk.Result) Failure!void {
    return switch (result) {
        .success => {},
        .out_of_host_memory => error.OutOfMemory,
        .out_of_device_memory, .memory_map_failed, .too_many_objects, .fragmented_pool, .out_of_pool_memory => error.OutOfDeviceMemory,
        else => error.DeviceLost,
    };
}

fn self_of(given: *Driver) *Vulkan {
    return @alignCast(@fieldParentPtr("driver", given));
}

const driver_functions: Driver.Functions = .{
    .allocate = allocate,
    .free = free,
    .upload = upload_to,
    .download = download_from,
    .clear = clear,
    .launch = launch_on,
    .finish = finish,
    .close = close,
};

/// The driver, unless its device is lost.
fn alive(given: *Driver) Failure!*Vulkan {
    const self = self_of(given);
    return if (self.is_lost) error.DeviceLost else self;
}

/// Passes a call's result on. One that we know no better than as a loss may come from a device that still works: it is
/// let finish before its memory is given back. One that is really lost comes back at once.
fn seen(self: *Vulkan, result: anytype) @TypeOf(result) {
    if (result) |_| {} else |failure| if (failure == error.DeviceLost) {
        self.is_lost = true;
        _ = self.functions.vkDeviceWaitIdle(self.device);
        self.release_doomed();
    }
    return result;
}

fn allocate(given: *Driver, size: u64) Failure!Buffer {
    const self = try alive(given);
    return seen(self, self.take(size));
}

fn free(given: *Driver, buffer: Buffer) void {
    self_of(given).give(buffer);
}

fn upload_to(given: *Driver, target: Slice, bytes: []const u8) Failure!void {
    const self = try alive(given);
    return seen(self, self.upload(target, bytes));
}

fn download_from(given: *Driver, source: Slice, bytes: []u8) Failure!void {
    const self = try alive(given);
    return seen(self, self.download(source, bytes));
}

fn clear(given: *Driver, target: Slice) Failure!void {
    const self = try alive(given);
    return seen(self, self.batches.clear(&self.functions, self.device, target));
}

fn launch_on(given: *Driver, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
    const self = try alive(given);
    return seen(self, self.launch(kernel, slices, parameters, groups));
}

fn finish(given: *Driver) Failure!void {
    const self = try alive(given);
    return seen(self, self.wait());
}

fn close(given: *Driver) void {
    self_of(given).destroy();
}
