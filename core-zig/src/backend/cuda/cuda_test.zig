//! The CUDA driver on the fake libcuda, which runs the kernels' PTX and checks every call.

const std = @import("std");
const testing = std.testing;
const Platform = @import("platform.zig").Platform;
const Cuda = @import("cuda.zig").Cuda;
const half_size = @import("staging.zig").half_size;
const driver = @import("../gpu/driver.zig");
const Driver = driver.Driver;
const Slice = driver.Slice;
const kernels = @import("../gpu/kernel.zig");
const fakes = @import("../gpu/fakes_test.zig");
const Control = fakes.Control;
const library = @import("../../runtime/library.zig");
const memory = @import("../../runtime/memory.zig");

const Settings = extern struct {
    device_count: c_int = 2,
    compute_major: c_int = 8,
    has_pools: c_int = 1,
    memory_bytes: usize = 1 << 30,
};

/// The fake, alone: devices that other tests have opened on it must be gone.
const Bench = struct {
    control: Control,
    set: *const fn (*const Settings) callconv(.c) void,
    platform: Platform = undefined,

    fn open() !Bench {
        const control = Control.open("ST_CUDA_LIBRARY") orelse return error.SkipZigTest;
        var opened = library.Library.open(&.{library.override("ST_CUDA_LIBRARY").?}).?;
        const set = opened.symbol(*const fn (*const Settings) callconv(.c) void, "fake_set") orelse return error.SkipZigTest;
        @import("../gpu/device.zig").close_all();
        control.fake_reset();
        return .{ .control = control, .set = set };
    }

    fn start(bench: *Bench) ![:0]const u8 {
        switch (Platform.open()) {
            .platform => |platform| bench.platform = platform,
            .reason => |reason| return reason,
        }
        return "";
    }

    fn device(bench: *Bench) !*Driver {
        try testing.expectEqualStrings("", try bench.start());
        return switch (try Cuda.open(&bench.platform, 0)) {
            .driver => |opened| opened,
            .reason => |reason| {
                std.debug.print("{s}\n", .{reason});
                return error.TestUnexpectedResult;
            },
        };
    }

    /// Why the device does not open.
    fn refusal(bench: *Bench) ![:0]const u8 {
        const reason = try bench.start();
        if (reason.len > 0) return reason;
        return switch (try Cuda.open(&bench.platform, 0)) {
            .driver => |opened| {
                opened.functions.close(opened);
                return "";
            },
            .reason => |text| text,
        };
    }

    /// Everything was given back, by the rules.
    fn finish(bench: *Bench) !void {
        try bench.control.expect_no_offence();
        try testing.expectEqual(0, bench.control.fake_live());
        bench.control.fake_reset();
    }
};

fn all_of(buffer: driver.Buffer) Slice {
    return .{ .buffer = buffer, .offset = 0, .size = buffer.size };
}

/// Numbers that tell where they belong.
fn fill(bytes: []u8, seed: u32) void {
    for (bytes, 0..) |*byte, index| byte.* = @truncate((index *% 2654435761 +% seed) >> 7);
}

test "copies of any size arrive whole and in order, with and without pinned memory" {
    var bench: Bench = try .open();
    for ([_]bool{ true, false }) |has_pinned| {
        const device = try bench.device();
        if (!has_pinned) bench.control.fake_fail("cuMemHostAlloc", 0, 2);
        const f = device.functions;
        const size = 2 * half_size + 12345;
        const buffer = try f.allocate(device, size);
        const bytes = try testing.allocator.alloc(u8, size);
        defer testing.allocator.free(bytes);
        const back = try testing.allocator.alloc(u8, size);
        defer testing.allocator.free(back);
        fill(bytes, 1);
        try f.upload(device, all_of(buffer), bytes);
        // Many small ones over it, more than one half of the staging holds; the host's bytes change at once.
        var small: [1000]u8 = undefined;
        for (0..9000) |round| {
            fill(&small, @intCast(round));
            try f.upload(device, .{ .buffer = buffer, .offset = round * 1000, .size = 1000 }, &small);
            @memcpy(bytes[round * 1000 ..][0..1000], &small);
            @memset(&small, 0);
        }
        try f.download(device, all_of(buffer), back);
        try testing.expectEqualSlices(u8, bytes, back);
        try f.clear(device, .{ .buffer = buffer, .offset = 16, .size = 64 });
        try f.download(device, all_of(buffer), back);
        @memset(bytes[16..80], 0);
        try testing.expectEqualSlices(u8, bytes, back);
        f.free(device, buffer);
        f.close(device);
        try bench.finish();
    }
}

test "a kernel gets its buffers and parameters where its PTX looks for them" {
    var bench: Bench = try .open();
    for ([_]c_int{ 1, 0 }) |has_pools| {
        bench.set(&.{ .has_pools = has_pools });
        const device = try bench.device();
        const f = device.functions;
        const before = memory.live_bytes();
        var buffers: [3]driver.Buffer = undefined;
        for (&buffers) |*buffer| buffer.* = try f.allocate(device, 4096);
        var x: [1000]f32 = undefined;
        var y: [1000]f32 = undefined;
        for (&x, &y, 0..) |*a, *b, index| {
            a.* = @floatFromInt(index);
            b.* = @floatFromInt(index * index);
        }
        try f.upload(device, all_of(buffers[0]), std.mem.sliceAsBytes(&x));
        try f.upload(device, all_of(buffers[1]), std.mem.sliceAsBytes(&y));
        const parameters = [_]u32{ 1, 1, 1, 1000, 0, 0, 0, 1, 0, 0, 0, 1, 1000, 0, 0, 256 };
        const slices = [_]Slice{ all_of(buffers[0]), all_of(buffers[1]), all_of(buffers[2]) };
        try f.launch(device, kernels.named("add_f32").?, &slices, std.mem.sliceAsBytes(&parameters), 1);
        // Given back while work on it may be on its way.
        f.free(device, buffers[0]);
        var sum: [1000]f32 = undefined;
        try f.download(device, all_of(buffers[2]), std.mem.sliceAsBytes(&sum));
        for (x, y, sum) |a, b, c| try testing.expectEqual(a + b, c);
        f.free(device, buffers[1]);
        f.free(device, buffers[2]);
        f.close(device);
        try testing.expect(memory.live_bytes() <= before);
        try bench.finish();
    }
}

test "why there is no CUDA, in words" {
    var bench: Bench = try .open();
    const before = memory.live_bytes();
    const Case = struct { settings: Settings = .{}, fails: [:0]const u8 = "", result: c_int = 999, says: []const u8 };
    for ([_]Case{
        .{ .settings = .{ .device_count = 0 }, .says = "the NVIDIA driver knows no device" },
        .{ .settings = .{ .compute_major = 6 }, .says = "its compute capability is below 7.0" },
        .{ .fails = "cuInit", .result = 803, .says = "the NVIDIA driver's library and its kernel module differ in version" },
        .{ .fails = "cuInit", .says = "cuInit failed" },
        .{ .fails = "cuDeviceGetCount", .says = "cuDeviceGetCount failed" },
        .{ .fails = "cuDeviceGet", .says = "cuDeviceGet failed" },
        .{ .fails = "cuDeviceGetName", .says = "the driver does not describe it" },
        .{ .fails = "cuDeviceTotalMem_v2", .says = "the driver does not describe it" },
        .{ .fails = "cuDevicePrimaryCtxRetain", .result = 2, .says = "cuDevicePrimaryCtxRetain failed" },
        .{ .fails = "cuCtxPushCurrent_v2", .says = "its context cannot be made current" },
        .{ .fails = "cuStreamCreate", .says = "cuStreamCreate failed" },
        .{ .fails = "cuModuleLoadData", .result = 222, .says = "the driver is older than the kernels' PTX, 7.8: it must be of CUDA 11.8 or newer" },
        .{ .fails = "cuModuleLoadData", .result = 221, .says = "the driver has no compiler for PTX" },
        .{ .fails = "cuModuleLoadData", .result = 218, .says = "cuModuleLoadData failed: the driver refuses the kernels" },
        .{ .says = "" },
    }) |case| {
        bench.set(&case.settings);
        if (case.fails.len > 0) bench.control.fake_fail(case.fails, 0, case.result);
        try testing.expectEqualStrings(case.says, try bench.refusal());
        try bench.finish();
    }
    try testing.expectEqual(before, memory.live_bytes());
}

test "whichever call fails, with whatever result, the failure is reported and nothing leaks" {
    var bench: Bench = try .open();
    const functions = [_][:0]const u8{ "cuMemAllocAsync", "cuMemcpyHtoDAsync_v2", "cuMemcpyDtoHAsync_v2", "cuLaunchKernel", "cuStreamSynchronize", "cuEventRecord", "cuEventSynchronize", "cuCtxPushCurrent_v2", "cuMemsetD8Async" };
    for (functions) |name| for ([_]c_int{ 2, 1, 700, 719 }) |result| {
        const before = memory.live_bytes();
        const device = try bench.device();
        bench.control.fake_fail(name, 1, result);
        const failure = work(device);
        // Two shortages in a row are one: the first is tried again.
        const is_shortage = result == 2;
        if (std.mem.eql(u8, name, "cuMemAllocAsync") and is_shortage) {
            try failure;
        } else try testing.expectError(if (is_shortage) error.OutOfDeviceMemory else error.DeviceLost, failure);
        if (!is_shortage) {
            // Lost is lost: every later call says so, and comes back.
            try testing.expectError(error.DeviceLost, device.functions.finish(device));
            try testing.expectError(error.DeviceLost, device.functions.allocate(device, 64));
        }
        device.functions.close(device);
        try testing.expectEqual(before, memory.live_bytes());
        try bench.control.expect_no_offence();
        bench.control.fake_reset();
    };
}

/// Each kind of call at least twice.
fn work(device: *Driver) driver.Failure!void {
    const f = device.functions;
    const x = try f.allocate(device, 4096);
    defer f.free(device, x);
    const y = try f.allocate(device, 4096);
    defer f.free(device, y);
    var bytes: [1024]u8 = @splat(0);
    const parameters = [_]u32{ 1, 1, 1, 256, 0, 0, 0, 1, 0, 0, 0, 1, 256, 0, 0, 256 };
    for (0..3) |_| {
        try f.clear(device, all_of(y));
        try f.upload(device, .{ .buffer = x, .offset = 0, .size = 1024 }, &bytes);
        try f.launch(device, kernels.named("neg_f32").?, &.{ all_of(x), all_of(y) }, std.mem.sliceAsBytes(&parameters), 1);
        try f.finish(device);
        try f.download(device, .{ .buffer = y, .offset = 0, .size = 1024 }, &bytes);
    }
}

test "what a device is, as the driver tells it" {
    var bench: Bench = try .open();
    try testing.expectEqualStrings("", try bench.start());
    const description = bench.platform.describe(1).?;
    try testing.expectEqualStrings("Fake GPU 1", std.mem.sliceTo(&description.name, 0));
    try testing.expectEqualStrings("CUDA 12.4", std.mem.sliceTo(&description.driver, 0));
    try testing.expectEqualStrings("compute_8.0,memory_pools", std.mem.sliceTo(&description.features, 0));
    try testing.expectEqual(1 << 30, description.memory_bytes);
    try testing.expectEqual(driver.Kind.discrete, description.kind);
    try bench.finish();
}
