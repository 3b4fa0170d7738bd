//! The CUDA driver: one device's primary context, which other libraries in the process share, and a
//! stream of our own in it, so that work is done in order and waits for nobody else's.
//!
//! A context belongs to the thread that made it current: every call below makes ours current and
//! gives back what was there before.

const std = @import("std");
const api = @import("api.zig");
const Platform = @import("platform.zig").Platform;
const Staging = @import("staging.zig").Staging;
const sharing = @import("sharing.zig");
const blas = @import("blas.zig");
const driver = @import("../gpu/driver.zig");
const Buffer = driver.Buffer;
const Driver = driver.Driver;
const Failure = driver.Failure;
const Slice = driver.Slice;
const kernels = @import("../gpu/kernel.zig");
const Kernel = kernels.Kernel;
const log = @import("../../runtime/log.zig");
const memory = @import("../../runtime/memory.zig");

const code = kernels.code(".ptx");
const buffers_max = 8;

pub const Cuda = struct {
    driver: Driver,
    functions: *const api.Functions,
    /// Null: memory is taken and given back at once, which waits for the device.
    pools: ?*const api.PoolFunctions,
    device: api.Device,
    context: api.Context,
    stream: ?api.Stream = null,
    modules: [code.len]?api.Module = @splat(null),
    list: [kernels.count]?api.Function = @splat(null),
    staging: Staging = .{},
    /// Recorded for other libraries' streams to wait for.
    event: ?api.Event = null,
    blas: blas.Blas = .{},
    /// After an error that a context does not survive: nothing is asked of it again.
    is_lost: bool = false,

    pub fn open(platform: *const Platform, number: usize) error{OutOfMemory}!driver.Opened {
        const device = platform.device(number) orelse return .{ .reason = "cuDeviceGet failed" };
        if (platform.is_too_old(device)) return .{ .reason = "its compute capability is below 7.0" };
        const description = platform.describe(number) orelse return .{ .reason = "the driver does not describe it" };
        const self = try memory.allocator.create(Cuda);
        self.* = .{
            .driver = .{ .functions = &driver_functions, .description = description, .sharing = &sharing.functions },
            .functions = &platform.functions,
            .pools = if (platform.has_pools(device)) &platform.pool_functions.? else null,
            .device = device,
            .context = undefined,
        };
        if (self.functions.cuDevicePrimaryCtxRetain(&self.context, device) != .success) {
            memory.allocator.destroy(self);
            return .{ .reason = "cuDevicePrimaryCtxRetain failed" };
        }
        if (self.start()) |reason| {
            self.destroy();
            return .{ .reason = reason };
        }
        return .{ .driver = &self.driver };
    }

    /// Why it cannot work, if it cannot. The first kernels are compiled here: a driver too old for them says so now.
    fn start(self: *Cuda) ?[:0]const u8 {
        self.enter() catch return "its context cannot be made current";
        defer self.leave();
        var stream: api.Stream = undefined;
        if (self.functions.cuStreamCreate(&stream, api.stream_non_blocking) != .success) return "cuStreamCreate failed";
        self.stream = stream;
        var module: api.Module = undefined;
        switch (self.functions.cuModuleLoadData(&module, code[0].ptr)) {
            .success => self.modules[0] = module,
            .unsupported_ptx_version => return "the driver is older than the kernels' PTX, 7.8: it must be of CUDA 11.8 or newer",
            .jit_compiler_not_found, .jit_compilation_disabled => return "the driver has no compiler for PTX",
            .out_of_memory => return "out of memory",
            else => return "cuModuleLoadData failed: the driver refuses the kernels",
        }
        return null;
    }

    fn destroy(self: *Cuda) void {
        if (self.enter()) |_| {
            const f = self.functions;
            if (self.stream) |stream| _ = f.cuStreamSynchronize(stream);
            self.blas.close();
            self.staging.close(f);
            if (self.event) |event| _ = f.cuEventDestroy_v2(event);
            for (self.modules) |module| if (module) |loaded| {
                _ = f.cuModuleUnload(loaded);
            };
            if (self.stream) |stream| _ = f.cuStreamDestroy_v2(stream);
            self.leave();
        } else |_| {}
        _ = self.functions.cuDevicePrimaryCtxRelease_v2(self.device);
        memory.allocator.destroy(self);
    }

    /// Makes our context the current one of this thread; every one of these is paired with `leave`.
    fn enter(self: *Cuda) Failure!void {
        try self.check("cuCtxPushCurrent", self.functions.cuCtxPushCurrent_v2(self.context));
    }

    pub fn leave(self: *Cuda) void {
        var popped: ?api.Context = null;
        _ = self.functions.cuCtxPopCurrent_v2(&popped);
    }

    /// CUDA's result as ours. What is no shortage of memory leaves nothing to rely on: the device counts as lost.
    pub fn check(self: *Cuda, name: []const u8, result: api.Result) Failure!void {
        switch (result) {
            .success => return,
            .out_of_memory => return error.OutOfDeviceMemory,
            else => {},
        }
        if (!self.is_lost) log.write(.err, "cuda: {s} failed with error {d}", .{ name, @intFromEnum(result) });
        self.is_lost = true;
        return error.DeviceLost;
    }

    fn function(self: *Cuda, kernel: Kernel) Failure!api.Function {
        const place = &self.list[@intFromEnum(kernel)];
        if (place.*) |found| return found;
        const row = kernels.row(kernel);
        const index = @intFromEnum(row.family);
        if (self.modules[index] == null) {
            var module: api.Module = undefined;
            try self.check("cuModuleLoadData", self.functions.cuModuleLoadData(&module, code[index].ptr));
            self.modules[index] = module;
        }
        var found: api.Function = undefined;
        try self.check("cuModuleGetFunction", self.functions.cuModuleGetFunction(&found, self.modules[index].?, row.name.ptr));
        place.* = found;
        return found;
    }

    fn launch(self: *Cuda, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
        const found = try self.function(kernel);
        var arguments: [buffers_max]api.BufferArgument = undefined;
        var pointers: [buffers_max + 1]*const anyopaque = undefined;
        for (slices, arguments[0..slices.len], pointers[0..slices.len]) |slice, *argument, *pointer| {
            // Kernels are told their sizes by their parameters; the count is there for the layout.
            argument.* = .{ .pointer = slice.buffer.handle + slice.offset, .count = slice.size / 4 };
            pointer.* = argument;
        }
        pointers[slices.len] = parameters.ptr;
        const group_size = kernels.row(kernel).group_size;
        try self.check("cuLaunchKernel", self.functions.cuLaunchKernel(found, groups, 1, 1, group_size, 1, 1, 0, self.stream.?, &pointers, null));
    }

    fn take(self: *Cuda, size: u64) Failure!Buffer {
        var pointer: api.Pointer = 0;
        if (self.pools) |pools| {
            try self.check("cuMemAllocAsync", pools.cuMemAllocAsync(&pointer, @intCast(size), self.stream.?));
        } else {
            try self.check("cuMemAlloc", self.functions.cuMemAlloc_v2(&pointer, @intCast(size)));
        }
        return .{ .handle = pointer, .size = size };
    }

    fn give(self: *Cuda, buffer: Buffer) Failure!void {
        if (self.pools) |pools| return self.check("cuMemFreeAsync", pools.cuMemFreeAsync(buffer.handle, self.stream.?));
        return self.check("cuMemFree", self.functions.cuMemFree_v2(buffer.handle));
    }

    pub fn wait(self: *Cuda) Failure!void {
        try self.check("cuStreamSynchronize", self.functions.cuStreamSynchronize(self.stream.?));
    }
};

/// The driver with its context current, for one call.
pub fn entered(given: *Driver) Failure!*Cuda {
    const self: *Cuda = @alignCast(@fieldParentPtr("driver", given));
    if (self.is_lost) return error.DeviceLost;
    try self.enter();
    return self;
}

const driver_functions: Driver.Functions = .{
    .allocate = allocate,
    .free = free,
    .upload = upload,
    .download = download,
    .clear = clear,
    .launch = launch_on,
    .finish = finish,
    .close = close,
    .matmul = blas.multiply,
};

fn allocate(given: *Driver, size: u64) Failure!Buffer {
    const self = try entered(given);
    defer self.leave();
    return self.take(size) catch |failure| {
        if (failure != error.OutOfDeviceMemory) return failure;
        // What was given back in the stream's order is there once the stream has come to it.
        try self.wait();
        return self.take(size);
    };
}

/// Of a lost device nothing is given back: the driver does so when the process ends.
fn free(given: *Driver, buffer: Buffer) void {
    const self = entered(given) catch return;
    defer self.leave();
    self.give(buffer) catch {};
}

fn upload(given: *Driver, target: Slice, bytes: []const u8) Failure!void {
    const self = try entered(given);
    defer self.leave();
    try self.staging.upload(self, target.buffer.handle + target.offset, bytes);
}

fn download(given: *Driver, source: Slice, bytes: []u8) Failure!void {
    const self = try entered(given);
    defer self.leave();
    try self.staging.download(self, source.buffer.handle + source.offset, bytes);
}

fn clear(given: *Driver, target: Slice) Failure!void {
    const self = try entered(given);
    defer self.leave();
    try self.check("cuMemsetD8Async", self.functions.cuMemsetD8Async(target.buffer.handle + target.offset, 0, @intCast(target.size), self.stream.?));
}

fn launch_on(given: *Driver, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
    const self = try entered(given);
    defer self.leave();
    try self.launch(kernel, slices, parameters, groups);
}

fn finish(given: *Driver) Failure!void {
    const self = try entered(given);
    defer self.leave();
    try self.wait();
}

fn close(given: *Driver) void {
    const self: *Cuda = @alignCast(@fieldParentPtr("driver", given));
    self.destroy();
}
