//! The Metal driver: one device, one queue, buffers in memory that the host shares, kernels compiled
//! from their source by the system when first used. Each call has a pool of its own for what the
//! system hands out, so that nothing waits for a pool that the caller may not have.

const std = @import("std");
const objc = @import("objc.zig");
const Id = objc.Id;
const Runtime = objc.Runtime;
const Platform = @import("platform.zig").Platform;
const Commands = @import("commands.zig").Commands;
const driver = @import("../gpu/driver.zig");
const Buffer = driver.Buffer;
const Driver = driver.Driver;
const Failure = driver.Failure;
const Slice = driver.Slice;
const kernels = @import("../gpu/kernel.zig");
const Kernel = kernels.Kernel;
const log = @import("../../runtime/log.zig");
const memory = @import("../../runtime/memory.zig");

const code = kernels.code(".metal");
/// Products and sums are rounded one by one, as error-free sums need it; compilers skip what they do not know.
const preamble = "#pragma METAL fp contract(off)\n#pragma clang fp contract(off)\n#pragma STDC FP_CONTRACT OFF\n";
/// MTLResourceStorageModeShared.
const storage_shared: usize = 0;

pub const Metal = struct {
    driver: Driver,
    runtime: *const Runtime,
    device: Id,
    commands: ?Commands = null,
    sources: [code.len]?Id = @splat(null),
    pipelines: [kernels.count]?Id = @splat(null),
    is_lost: bool = false,

    pub fn open(platform: *const Platform, number: usize) error{OutOfMemory}!driver.Opened {
        const self = try memory.allocator.create(Metal);
        self.* = .{
            .driver = .{ .functions = &driver_functions, .description = platform.describe(number) },
            .runtime = &platform.runtime,
            .device = platform.devices[number],
        };
        if (self.start()) |reason| {
            self.destroy();
            return .{ .reason = reason };
        }
        return .{ .driver = &self.driver };
    }

    /// Why it cannot work, if it cannot. The first kernels are compiled here, to know whether it can.
    fn start(self: *Metal) ?[:0]const u8 {
        const runtime = self.runtime;
        const pool = runtime.objc_autoreleasePoolPush();
        defer runtime.objc_autoreleasePoolPop(pool);
        const queue = runtime.send(?Id, self.device, "newCommandQueue", .{}) orelse return "newCommandQueue failed";
        self.commands = .{ .queue = queue };
        _ = self.source(0) catch return "its compiler refuses the kernels";
        return null;
    }

    fn destroy(self: *Metal) void {
        const runtime = self.runtime;
        const pool = runtime.objc_autoreleasePoolPush();
        if (self.commands) |*commands| {
            if (!self.is_lost) commands.finish(runtime) catch {};
            commands.close(runtime);
        }
        for (self.pipelines) |pipeline| if (pipeline) |made| runtime.release(made);
        for (self.sources) |compiled| if (compiled) |made| runtime.release(made);
        runtime.objc_autoreleasePoolPop(pool);
        memory.allocator.destroy(self);
    }

    /// The compiled source of a family.
    fn source(self: *Metal, family: usize) Failure!Id {
        if (self.sources[family]) |compiled| return compiled;
        const runtime = self.runtime;
        const whole = try std.mem.concat(memory.allocator, u8, &.{ preamble, code[family] });
        defer memory.allocator.free(whole);
        const text = runtime.string(whole) orelse return error.OutOfMemory;
        defer runtime.release(text);
        const class = runtime.objc_getClass("MTLCompileOptions") orelse return error.DeviceLost;
        const options = runtime.send(?Id, class, "new", .{}) orelse return error.OutOfMemory;
        defer runtime.release(options);
        runtime.send(void, options, "setFastMathEnabled:", .{@as(objc.Bool, 0)});
        var failure: ?Id = null;
        const compiled = runtime.send(?Id, self.device, "newLibraryWithSource:options:error:", .{ text, options, &failure });
        if (compiled == null) return self.refused("newLibraryWithSource", failure);
        self.sources[family] = compiled;
        return compiled.?;
    }

    fn pipeline_of(self: *Metal, kernel: Kernel) Failure!Id {
        const place = &self.pipelines[@intFromEnum(kernel)];
        if (place.*) |made| return made;
        const runtime = self.runtime;
        const row = kernels.row(kernel);
        const compiled = try self.source(@intFromEnum(row.family));
        const name = runtime.string(row.name) orelse return error.OutOfMemory;
        defer runtime.release(name);
        const function = runtime.send(?Id, compiled, "newFunctionWithName:", .{name}) orelse return self.refused(row.name, null);
        defer runtime.release(function);
        var failure: ?Id = null;
        const made = runtime.send(?Id, self.device, "newComputePipelineStateWithFunction:error:", .{ function, &failure }) orelse return self.refused(row.name, failure);
        if (runtime.send(usize, made, "maxTotalThreadsPerThreadgroup", .{}) < row.group_size) {
            runtime.release(made);
            return self.refused("its threads for a group are too few", null);
        }
        place.* = made;
        return made;
    }

    /// What cannot be compiled leaves nothing to rely on.
    fn refused(self: *Metal, what: []const u8, failure: ?Id) Failure {
        log.write(.err, "metal: {s}: {s}", .{ what, self.runtime.explain(failure) });
        return error.DeviceLost;
    }

    fn take(self: *Metal, size: u64) Failure!Buffer {
        const buffer = self.runtime.send(?Id, self.device, "newBufferWithLength:options:", .{ @as(usize, @intCast(size)), storage_shared }) orelse
            return error.OutOfDeviceMemory;
        const address = self.runtime.send(?[*]u8, buffer, "contents", .{}) orelse {
            self.runtime.release(buffer);
            return error.OutOfDeviceMemory;
        };
        return .{ .handle = @intFromPtr(buffer), .size = size, .mapped = address };
    }

    fn launch(self: *Metal, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
        const pipeline = try self.pipeline_of(kernel);
        try self.commands.?.dispatch(self.runtime, pipeline, slices, parameters, groups, kernels.row(kernel).group_size);
    }

    fn wait(self: *Metal) Failure!void {
        try self.commands.?.finish(self.runtime);
    }
};

/// One call of the driver: its pool, and whether the device is lost by its end.
const Entered = struct {
    metal: *Metal,
    pool: ?*anyopaque,

    fn of(given: *Driver) Failure!Entered {
        const self: *Metal = @alignCast(@fieldParentPtr("driver", given));
        if (self.is_lost) return error.DeviceLost;
        return .{ .metal = self, .pool = self.runtime.objc_autoreleasePoolPush() };
    }

    fn leave(entered: Entered) void {
        entered.metal.runtime.objc_autoreleasePoolPop(entered.pool);
    }

    /// Passes a result on, and remembers a loss.
    fn seen(entered: Entered, result: Failure!void) Failure!void {
        result catch |failure| if (failure == error.DeviceLost) {
            entered.metal.is_lost = true;
        };
        return result;
    }
};

const driver_functions: Driver.Functions = .{
    .allocate = allocate,
    .free = free,
    .upload = upload,
    .download = download,
    .clear = clear,
    .launch = launch_on,
    .finish = finish,
    .close = close,
};

fn allocate(given: *Driver, size: u64) Failure!Buffer {
    const entered: Entered = try .of(given);
    defer entered.leave();
    return entered.metal.take(size) catch |failure| {
        if (failure != error.OutOfDeviceMemory) return failure;
        // What work on its way still holds is given back when it is done.
        try entered.seen(entered.metal.wait());
        return entered.metal.take(size);
    };
}

/// Command buffers keep what they use: nothing is waited for. This is done on a lost device too.
fn free(given: *Driver, buffer: Buffer) void {
    const self: *Metal = @alignCast(@fieldParentPtr("driver", given));
    const pool = self.runtime.objc_autoreleasePoolPush();
    self.runtime.release(@ptrFromInt(@as(usize, @intCast(buffer.handle))));
    self.runtime.objc_autoreleasePoolPop(pool);
}

fn upload(given: *Driver, target: Slice, bytes: []const u8) Failure!void {
    try finish(given); // A kernel may still read what was there.
    @memcpy(target.buffer.mapped.?[@intCast(target.offset)..][0..bytes.len], bytes);
}

fn download(given: *Driver, source: Slice, bytes: []u8) Failure!void {
    try finish(given);
    @memcpy(bytes, source.buffer.mapped.?[@intCast(source.offset)..][0..bytes.len]);
}

fn clear(given: *Driver, target: Slice) Failure!void {
    try finish(given);
    @memset(target.buffer.mapped.?[@intCast(target.offset)..][0..@intCast(target.size)], 0);
}

fn launch_on(given: *Driver, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void {
    const entered: Entered = try .of(given);
    defer entered.leave();
    return entered.seen(entered.metal.launch(kernel, slices, parameters, groups));
}

fn finish(given: *Driver) Failure!void {
    const entered: Entered = try .of(given);
    defer entered.leave();
    return entered.seen(entered.metal.wait());
}

fn close(given: *Driver) void {
    const self: *Metal = @alignCast(@fieldParentPtr("driver", given));
    self.destroy();
}
