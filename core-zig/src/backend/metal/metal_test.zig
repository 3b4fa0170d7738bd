//! The Metal driver on the fake Objective-C runtime, which checks every message, counts references
//! and pools, and runs what the launches ask for.

const std = @import("std");
const testing = std.testing;
const Platform = @import("platform.zig").Platform;
const Metal = @import("metal.zig").Metal;
const devices = @import("../gpu/device.zig");
const driver = @import("../gpu/driver.zig");
const Driver = driver.Driver;
const Slice = driver.Slice;
const kernels = @import("../gpu/kernel.zig");
const fakes = @import("../gpu/fakes_test.zig");
const Control = fakes.Control;
const memory = @import("../../runtime/memory.zig");

const Bench = struct {
    control: Control,
    platform: Platform = undefined,

    fn open() !Bench {
        const control = Control.open("ST_OBJC_LIBRARY") orelse return error.SkipZigTest;
        devices.close_all();
        control.fake_reset();
        return .{ .control = control };
    }

    /// The device, or why it does not open.
    fn start(bench: *Bench) !driver.Opened {
        switch (Platform.open()) {
            .platform => |platform| bench.platform = platform,
            .reason => |reason| return .{ .reason = reason },
        }
        const opened = try Metal.open(&bench.platform, 0);
        if (opened == .reason) bench.platform.close();
        return opened;
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

/// With many pairs, more launches than a command buffer takes.
fn work(device: *Driver, pairs: usize) driver.Failure!void {
    const f = device.functions;
    var buffers: [2]driver.Buffer = undefined;
    buffers[0] = try f.allocate(device, 4096);
    defer f.free(device, buffers[0]);
    buffers[1] = try f.allocate(device, 4096);
    // Given up while work on it may be on its way.
    errdefer f.free(device, buffers[1]);
    var numbers: [256]f32 = undefined;
    for (&numbers, 0..) |*number, index| number.* = @floatFromInt(index);
    const parameters = [_]u32{ 1, 1, 1, 256, 0, 0, 0, 1, 0, 0, 0, 1, 256, 0, 0, 256 };
    for (0..3) |_| {
        try f.clear(device, all_of(buffers[1]));
        try f.upload(device, .{ .buffer = buffers[0], .offset = 1024, .size = 1024 }, std.mem.sliceAsBytes(&numbers));
        const shifted: Slice = .{ .buffer = buffers[0], .offset = 1024, .size = 1024 };
        for (0..2 * pairs + 1) |_| {
            try f.launch(device, kernels.named("neg_f32").?, &.{ shifted, all_of(buffers[1]) }, std.mem.sliceAsBytes(&parameters), 1);
            try f.launch(device, kernels.named("neg_f32").?, &.{ all_of(buffers[1]), shifted }, std.mem.sliceAsBytes(&parameters), 1);
        }
        var back: [256]f32 = undefined;
        try f.download(device, all_of(buffers[1]), std.mem.sliceAsBytes(&back));
        for (numbers, back) |number, found| if (found != -number) return error.OutOfMemory; // Never: what the test looks for.
    }
    try f.launch(device, kernels.named("neg_f32").?, &.{ all_of(buffers[0]), all_of(buffers[1]) }, std.mem.sliceAsBytes(&parameters), 1);
    f.free(device, buffers[1]);
}

test "launches, copies and waits, each by the rules of Metal" {
    var bench: Bench = try .open();
    const before = memory.live_bytes();
    const device = (try bench.start()).driver;
    const description = &device.description;
    try testing.expectEqualStrings("Fake M0", std.mem.sliceTo(&description.name, 0));
    try testing.expectEqualStrings("metal3,apple7", std.mem.sliceTo(&description.features, 0));
    try testing.expectEqual(1024, description.workgroup_max);
    try testing.expectEqual(driver.Kind.integrated, description.kind);
    try testing.expectEqual(2, bench.platform.device_count);
    try work(device, 200);
    device.functions.close(device);
    bench.platform.close();
    try testing.expectEqual(before, memory.live_bytes());
    try bench.finish();
}

test "why there is no Metal, in words" {
    var bench: Bench = try .open();
    const before = memory.live_bytes();
    const Case = struct { fails: [:0]const u8, says: []const u8 };
    for ([_]Case{
        .{ .fails = "newCommandQueue", .says = "newCommandQueue failed" },
        .{ .fails = "newLibraryWithSource:options:error:", .says = "its compiler refuses the kernels" },
        .{ .fails = "objc_getClass", .says = "its compiler refuses the kernels" },
        .{ .fails = "alloc", .says = "its compiler refuses the kernels" },
        .{ .fails = "new", .says = "its compiler refuses the kernels" },
    }) |case| {
        bench.control.fake_fail(case.fails, 0, 0);
        const opened = try bench.start();
        try testing.expectEqualStrings(case.says, opened.reason);
        try bench.finish();
    }
    bench.control.fake_fail("MTLCreateSystemDefaultDevice", 0, 0);
    const opened = (try bench.start()).driver;
    opened.functions.close(opened);
    bench.platform.close();
    try bench.finish();
    try testing.expectEqual(before, memory.live_bytes());
}

test "whichever message fails, the failure is reported and nothing leaks" {
    var bench: Bench = try .open();
    const lost: driver.Failure = error.DeviceLost;
    const full: driver.Failure = error.OutOfDeviceMemory;
    const Case = struct { fails: [:0]const u8, after: i64 = 0, is: ?driver.Failure };
    for ([_]Case{
        .{ .fails = "newBufferWithLength:options:", .is = null }, // Once is tried again.
        .{ .fails = "contents", .after = 1, .is = null },
        .{ .fails = "commandBuffer", .is = full },
        .{ .fails = "commandBuffer", .after = 2, .is = full },
        .{ .fails = "computeCommandEncoder", .after = 1, .is = full },
        .{ .fails = "newFunctionWithName:", .is = lost },
        .{ .fails = "newComputePipelineStateWithFunction:error:", .is = lost },
        .{ .fails = "maxTotalThreadsPerThreadgroup", .is = lost },
        .{ .fails = "waitUntilCompleted", .is = lost },
        .{ .fails = "waitUntilCompleted", .after = 2, .is = lost },
    }) |case| {
        const before = memory.live_bytes();
        const device = (try bench.start()).driver;
        bench.control.fake_fail(case.fails, case.after, 64);
        const outcome = work(device, 10);
        if (case.is) |failure| try testing.expectError(failure, outcome) else try outcome;
        if (case.is != null and case.is.? == lost) try testing.expectError(lost, device.functions.finish(device));
        device.functions.close(device);
        bench.platform.close();
        try testing.expectEqual(before, memory.live_bytes());
        try bench.finish();
    }
}
