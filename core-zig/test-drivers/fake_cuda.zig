//! A libcuda for tests on machines without an NVIDIA GPU: the driver's functions over memory of the
//! host, which run the kernels' own PTX. It is stricter than a driver. Work is done only when
//! somebody waits for it, so that a copy that is not waited for is seen; memory is poisoned; and
//! whoever passes a wrong handle, address, size or context is remembered (`fake_offence`).

const std = @import("std");
const api = @import("fake_cuda_state.zig");
const ptx = @import("ptx.zig");
const Result = api.Result;
const state = &api.state;
const begin = api.begin;
const allocator = api.allocator;

export fn cuInit(flags: c_uint) Result {
    if (api.injected("cuInit")) |result| return result;
    if (flags != 0) return api.offend("cuInit: flags");
    if (api.settings.device_count == 0) return .no_device;
    state.is_initialised = true;
    return .success;
}

export fn cuDriverGetVersion(version: *c_int) Result {
    if (api.injected("cuDriverGetVersion")) |result| return result;
    version.* = 12040;
    return .success;
}

export fn cuDeviceGetCount(count: *c_int) Result {
    if (begin("cuDeviceGetCount", .none)) |result| return result;
    count.* = api.settings.device_count;
    return .success;
}

export fn cuDeviceGet(device: *c_int, number: c_int) Result {
    if (begin("cuDeviceGet", .none)) |result| return result;
    if (number < 0 or number >= api.settings.device_count) return api.offend("cuDeviceGet: number");
    device.* = api.device_base + number;
    return .success;
}

export fn cuDeviceGetName(name: [*]u8, size: c_int, device: c_int) Result {
    if (begin("cuDeviceGetName", .none)) |result| return result;
    if (!api.is_device(device) or size < 16) return api.offend("cuDeviceGetName");
    _ = std.fmt.bufPrintSentinel(name[0..@intCast(size)], "Fake GPU {d}", .{device - api.device_base}, 0) catch return .invalid_value;
    return .success;
}

export fn cuDeviceTotalMem_v2(bytes: *usize, device: c_int) Result {
    if (begin("cuDeviceTotalMem_v2", .none)) |result| return result;
    if (!api.is_device(device)) return api.offend("cuDeviceTotalMem: device");
    bytes.* = api.settings.memory_bytes;
    return .success;
}

export fn cuDeviceGetAttribute(value: *c_int, attribute: c_int, device: c_int) Result {
    if (begin("cuDeviceGetAttribute", .none)) |result| return result;
    if (!api.is_device(device)) return api.offend("cuDeviceGetAttribute: device");
    value.* = switch (attribute) {
        1 => 1024,
        5 => std.math.maxInt(c_int),
        8 => 48 << 10,
        10 => 32,
        16 => 1,
        18 => 0,
        75 => api.settings.compute_major,
        76 => 0,
        115 => api.settings.has_pools,
        else => return api.offend("cuDeviceGetAttribute: attribute"),
    };
    return .success;
}

export fn cuDevicePrimaryCtxRetain(context: *u64, device: c_int) Result {
    if (begin("cuDevicePrimaryCtxRetain", .none)) |result| return result;
    if (!api.is_device(device)) return api.offend("cuDevicePrimaryCtxRetain: device");
    state.contexts += 1;
    context.* = api.context_handle;
    return .success;
}

export fn cuDevicePrimaryCtxRelease_v2(device: c_int) Result {
    _ = api.injected("cuDevicePrimaryCtxRelease_v2");
    if (!api.is_device(device) or state.contexts == 0) return api.offend("cuDevicePrimaryCtxRelease");
    state.contexts -= 1;
    if (state.contexts == 0) api.drop_context();
    return .success;
}

export fn cuCtxPushCurrent_v2(context: u64) Result {
    if (begin("cuCtxPushCurrent_v2", .none)) |result| return result;
    if (context != api.context_handle or state.contexts == 0) return api.offend("cuCtxPushCurrent: context");
    api.pushed += 1;
    return .success;
}

export fn cuCtxPopCurrent_v2(context: *u64) Result {
    _ = api.injected("cuCtxPopCurrent_v2");
    if (api.pushed == 0) return api.offend("cuCtxPopCurrent: nothing was pushed");
    api.pushed -= 1;
    context.* = api.context_handle;
    return state.sticky;
}

export fn cuStreamCreate(stream: *u64, flags: c_uint) Result {
    if (begin("cuStreamCreate", .context)) |result| return result;
    if (flags != 1) return api.offend("cuStreamCreate: flags");
    stream.* = api.make(.stream);
    return .success;
}

export fn cuStreamDestroy_v2(stream: u64) Result {
    if (begin("cuStreamDestroy_v2", .context)) |result| return result;
    return api.unmake(.stream, stream, "cuStreamDestroy");
}

export fn cuStreamSynchronize(stream: u64) Result {
    if (begin("cuStreamSynchronize", .context)) |result| return result;
    if (!api.is_made(.stream, stream)) return api.offend("cuStreamSynchronize: stream");
    return api.do_work(stream);
}

export fn cuStreamWaitEvent(stream: u64, event: u64, flags: c_uint) Result {
    if (begin("cuStreamWaitEvent", .context)) |result| return result;
    if (!api.is_made(.stream, stream) or !api.is_made(.event, event) or flags != 0) return api.offend("cuStreamWaitEvent");
    // What it was recorded after is settled now; a later record does not matter.
    const record = api.record_of(event) orelse return .success;
    return api.enqueue(stream, .{ .wait = record.number });
}

export fn cuCtxSynchronize() Result {
    if (begin("cuCtxSynchronize", .context)) |result| return result;
    return api.do_work(null);
}

export fn cuEventCreate(event: *u64, flags: c_uint) Result {
    if (begin("cuEventCreate", .context)) |result| return result;
    if (flags != 2) return api.offend("cuEventCreate: flags");
    event.* = api.make(.event);
    return .success;
}

export fn cuEventDestroy_v2(event: u64) Result {
    if (begin("cuEventDestroy_v2", .context)) |result| return result;
    return api.unmake(.event, event, "cuEventDestroy");
}

export fn cuEventRecord(event: u64, stream: u64) Result {
    if (begin("cuEventRecord", .context)) |result| return result;
    if (!api.is_made(.event, event) or !api.is_made(.stream, stream)) return api.offend("cuEventRecord");
    return api.enqueue(stream, .{ .event = event });
}

export fn cuEventSynchronize(event: u64) Result {
    if (begin("cuEventSynchronize", .context)) |result| return result;
    if (!api.is_made(.event, event)) return api.offend("cuEventSynchronize: event");
    return api.do_until(event);
}

export fn cuModuleLoadData(module: *u64, image: [*:0]const u8) Result {
    if (begin("cuModuleLoadData", .context)) |result| return result;
    var complaint: [160]u8 = @splat(0);
    const made = allocator.create(api.Module) catch return .out_of_memory;
    made.program = ptx.read(allocator, std.mem.span(image), &complaint) catch |failure| {
        allocator.destroy(made);
        if (failure == error.OutOfMemory) return .out_of_memory;
        std.debug.print("fake libcuda: this PTX is not understood, {s}\n", .{std.mem.sliceTo(&complaint, 0)});
        return .invalid_ptx;
    };
    if (made.program.compute_capability > 10 * api.settings.compute_major) {
        made.program.destroy();
        allocator.destroy(made);
        return .no_binary_for_gpu;
    }
    made.handle = api.make(.module);
    state.modules.append(allocator, made) catch return .out_of_memory;
    module.* = made.handle;
    return .success;
}

export fn cuModuleUnload(handle: u64) Result {
    if (begin("cuModuleUnload", .context)) |result| return result;
    for (state.modules.items, 0..) |module, index| if (module.handle == handle) {
        if (state.queue.items.len > 0) return api.offend("cuModuleUnload: there is work left");
        _ = state.modules.swapRemove(index);
        module.program.destroy();
        allocator.destroy(module);
        return api.unmake(.module, handle, "cuModuleUnload");
    };
    return api.offend("cuModuleUnload: module");
}

export fn cuModuleGetFunction(function: *u64, handle: u64, name: [*:0]const u8) Result {
    if (begin("cuModuleGetFunction", .context)) |result| return result;
    for (state.modules.items) |module| if (module.handle == handle) {
        const entry = module.program.entry(std.mem.span(name)) orelse return .not_found;
        function.* = @intFromPtr(entry);
        return .success;
    };
    return api.offend("cuModuleGetFunction: module");
}

export fn cuMemAlloc_v2(pointer: *u64, size: usize) Result {
    if (begin("cuMemAlloc_v2", .context)) |result| return result;
    return api.take(pointer, size);
}

export fn cuMemFree_v2(pointer: u64) Result {
    if (begin("cuMemFree_v2", .context)) |result| return result;
    const result = api.do_work(null);
    if (result != .success) return result;
    return api.give(pointer, "cuMemFree");
}

export fn cuMemAllocAsync(pointer: *u64, size: usize, stream: u64) Result {
    if (begin("cuMemAllocAsync", .context)) |result| return result;
    if (!api.is_made(.stream, stream) or api.settings.has_pools == 0) return api.offend("cuMemAllocAsync");
    return api.take(pointer, size);
}

export fn cuMemFreeAsync(pointer: u64, stream: u64) Result {
    if (begin("cuMemFreeAsync", .context)) |result| return result;
    if (!api.is_made(.stream, stream) or api.settings.has_pools == 0) return api.offend("cuMemFreeAsync");
    const block = api.block_at(pointer, 1) orelse return api.offend("cuMemFreeAsync: pointer");
    if (block.address != pointer) return api.offend("cuMemFreeAsync: not the start of an allocation");
    block.is_given_back = true;
    return api.enqueue(stream, .{ .free = pointer });
}

export fn cuMemHostAlloc(address: *?[*]u8, size: usize, flags: c_uint) Result {
    if (begin("cuMemHostAlloc", .context)) |result| return result;
    if (flags != 0 or size == 0) return api.offend("cuMemHostAlloc");
    const bytes = allocator.alignedAlloc(u8, .@"64", size) catch return .out_of_memory;
    @memset(bytes, 0xee);
    state.pinned.append(allocator, bytes) catch return .out_of_memory;
    address.* = bytes.ptr;
    return .success;
}

export fn cuMemFreeHost(address: [*]u8) Result {
    if (begin("cuMemFreeHost", .context)) |result| return result;
    for (state.pinned.items, 0..) |bytes, index| if (bytes.ptr == address) {
        if (state.queue.items.len > 0) return api.offend("cuMemFreeHost: there is work left");
        allocator.free(state.pinned.swapRemove(index));
        return .success;
    };
    return api.offend("cuMemFreeHost: address");
}

export fn cuMemcpyHtoDAsync_v2(target: u64, source: [*]const u8, size: usize, stream: u64) Result {
    if (begin("cuMemcpyHtoDAsync_v2", .context)) |result| return result;
    if (!api.is_made(.stream, stream)) return api.offend("cuMemcpyHtoDAsync: stream");
    if (api.block_at(target, size) == null) return api.offend("cuMemcpyHtoDAsync: target");
    if (api.is_pinned(source, size)) return api.enqueue(stream, .{ .copy_in = .{ .target = target, .bytes = source[0..size], .is_own = false } });
    // Of ordinary memory a copy is made before the call returns.
    return api.enqueue(stream, .{ .copy_in = .{ .target = target, .bytes = allocator.dupe(u8, source[0..size]) catch return .out_of_memory, .is_own = true } });
}

export fn cuMemcpyDtoHAsync_v2(target: [*]u8, source: u64, size: usize, stream: u64) Result {
    if (begin("cuMemcpyDtoHAsync_v2", .context)) |result| return result;
    if (!api.is_made(.stream, stream)) return api.offend("cuMemcpyDtoHAsync: stream");
    if (api.block_at(source, size) == null) return api.offend("cuMemcpyDtoHAsync: source");
    const result = api.enqueue(stream, .{ .copy_out = .{ .source = source, .bytes = target[0..size] } });
    // Into ordinary memory the copy is done when the call returns.
    if (result != .success or api.is_pinned(target, size)) return result;
    return api.do_work(stream);
}

export fn cuMemsetD8Async(target: u64, value: u8, size: usize, stream: u64) Result {
    if (begin("cuMemsetD8Async", .context)) |result| return result;
    if (!api.is_made(.stream, stream)) return api.offend("cuMemsetD8Async: stream");
    if (api.block_at(target, size) == null) return api.offend("cuMemsetD8Async: target");
    return api.enqueue(stream, .{ .set = .{ .target = target, .value = value, .size = size } });
}

export fn cuLaunchKernel(function: u64, x: c_uint, y: c_uint, z: c_uint, block_x: c_uint, block_y: c_uint, block_z: c_uint, shared: c_uint, stream: u64, parameters: [*]const [*]const u8, extra: ?*anyopaque) Result {
    if (begin("cuLaunchKernel", .context)) |result| return result;
    if (!api.is_made(.stream, stream) or extra != null) return api.offend("cuLaunchKernel: stream");
    if (x == 0 or y != 1 or z != 1 or block_x == 0 or block_x > 1024 or block_y != 1 or block_z != 1 or shared != 0) return api.offend("cuLaunchKernel: sizes");
    const module, const entry = api.entry_of(function) orelse return api.offend("cuLaunchKernel: function");
    var launch: api.Launch = .{ .program = &module.program, .entry = entry, .groups = x, .group_size = block_x };
    for (entry.parameters, 0..) |parameter, index| {
        // Offsets count through the whole program; here they begin with the kernel's own.
        const at = parameter.offset - entry.parameters[0].offset;
        if (at + parameter.size > launch.parameters.len) return api.offend("cuLaunchKernel: more arguments than expected");
        @memcpy(launch.parameters[at..][0..parameter.size], parameters[index][0..parameter.size]);
        launch.parameter_size = at + parameter.size;
        if (index + 1 == entry.parameters.len) break; // The last is the struct of numbers.
        const pair = std.mem.bytesToValue([2]u64, launch.parameters[at..][0..16]);
        if (api.block_at(pair[0], pair[1] * 4) == null) return api.offend("cuLaunchKernel: a buffer that is no allocation's");
        launch.buffers[index] = .{ .address = pair[0], .size = pair[1] * 4 };
        launch.buffer_count = index + 1;
    }
    return api.enqueue(stream, .{ .launch = launch });
}

comptime {
    _ = @import("faults.zig");
}
