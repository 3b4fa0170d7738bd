//! Faults as whoever uses tensors meets them: no memory, a device that is lost, a process that forks;
//! and ten thousand tensors that leave nothing behind.

const std = @import("std");
const builtin = @import("builtin");
const testing = std.testing;
const fakes = @import("fakes_test.zig");
const Control = fakes.Control;
const devices = @import("device.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const create = @import("../../tensor/create.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Status = @import("../../runtime/report.zig").Status;
const memory = @import("../../runtime/memory.zig");

fn message(report: *const Report) []const u8 {
    return std.mem.sliceTo(&report.message, 0);
}

/// Two tensors made, added, and the sum read; all given back.
fn add_two(kind: Kind, report: *Report) !f32 {
    const x = try create.full(&.{600}, 2, .{ .dtype = .f32, .device = kind }, report);
    defer x.release();
    const y = try create.full(&.{600}, 3, .{ .dtype = .f32, .device = kind }, report);
    defer y.release();
    const sum = try dispatch.run_one(.add, &.{ x, y }, &.{}, report);
    defer sum.release();
    try sum.storage.settle(report);
    return sum.elements(f32)[599];
}

test "each allocation of the host that an op takes fails in turn: out of memory, and nothing is lost" {
    try fakes.on_each(exhaust);
}

fn exhaust(kind: Kind) !void {
    var report: Report = .{};
    _ = try add_two(kind, &report);
    const before = memory.live_bytes();
    defer memory.fail_allocation_after(-1);
    var failures: usize = 0;
    while (failures < 100) : (failures += 1) {
        memory.fail_allocation_after(@intCast(failures));
        if (add_two(kind, &report)) |sum| {
            try testing.expectEqual(5, sum);
            break;
        } else |failure| try testing.expectEqual(Status.out_of_memory, @as(Status, @enumFromInt(report.status_of(@errorCast(failure)))));
        try testing.expectEqual(before, memory.live_bytes());
    }
    // There were some, and an end to them.
    try testing.expect(failures >= 6 and failures < 100);
    memory.fail_allocation_after(-1);
    try testing.expectEqual(5, try add_two(kind, &report));
    try testing.expectEqual(before, memory.live_bytes());
}

test "ten thousand tensors come and go, and memory stays as it was" {
    try fakes.on_each(soak);
}

fn soak(kind: Kind) !void {
    var report: Report = .{};
    const device = try devices.open(kind, &report);
    try soak_rounds(kind, 1000, &report);
    const host = memory.live_bytes();
    const remote = device.pool.live_bytes;
    try soak_rounds(kind, 5000, &report);
    try testing.expectEqual(host, memory.live_bytes());
    try testing.expectEqual(remote, device.pool.live_bytes);
    try testing.expect(device.pool.chunks.items.len <= 2);
}

fn soak_rounds(kind: Kind, rounds: usize, report: *Report) !void {
    for (0..rounds) |round| {
        if (round % 500 == 499) try soak_large(kind, report);
        const count: i64 = @intCast(1 + round % 40);
        const x = try create.full(&.{count}, @floatFromInt(round), .{ .dtype = .f32, .device = kind }, report);
        defer x.release();
        const y = try dispatch.run_one(.neg, &.{x}, &.{}, report);
        defer y.release();
        if (round % 500 == 0) {
            try y.storage.settle(report);
            try testing.expectEqual(-@as(f32, @floatFromInt(round)), y.elements(f32)[0]);
        }
    }
}

/// A buffer of its own, larger than the pool's pieces.
fn soak_large(kind: Kind, report: *Report) !void {
    const large = try create.full(&.{3 << 20}, 1, .{ .dtype = .f32, .device = kind }, report);
    defer large.release();
    try @import("memory.zig").send(large, report);
}

const Loss = struct { kind: Kind, variable: [:0]const u8, function: [:0]const u8, result: c_int };

/// Where each driver first hears of a device that is gone.
const losses = [_]Loss{
    .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .function = "vkQueueSubmit", .result = -4 },
    .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .function = "vkWaitForFences", .result = -4 },
    .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .function = "vkCreateComputePipelines", .result = -4 },
    .{ .kind = .cuda, .variable = "ST_CUDA_LIBRARY", .function = "cuLaunchKernel", .result = 719 },
    .{ .kind = .cuda, .variable = "ST_CUDA_LIBRARY", .function = "cuEventSynchronize", .result = 700 },
    .{ .kind = .metal, .variable = "ST_OBJC_LIBRARY", .function = "waitUntilCompleted", .result = 0 },
};

test "a lost device is reported as lost, and what lies in the host's memory is whole" {
    if (fakes.kinds().len == 0) return error.SkipZigTest;
    for (losses) |loss| {
        if (std.mem.indexOfScalar(Kind, fakes.kinds(), loss.kind) == null) continue;
        const control = Control.open(loss.variable) orelse continue;
        devices.close_all();
        control.fake_reset();
        const before = memory.live_bytes();
        try lose(&loss, &control);
        devices.close_all();
        // All but the finding, which is kept.
        try testing.expectEqual(before, memory.live_bytes());
        control.fake_reset();
        var report: Report = .{};
        try testing.expectEqual(5, try add_two(loss.kind, &report));
    }
}

fn lose(loss: *const Loss, control: *const Control) !void {
    var report: Report = .{};
    const x = try create.full(&.{300}, 2, .{ .dtype = .f32, .device = loss.kind }, &report);
    defer x.release();
    // What was never changed on the device stays the host's.
    try x.storage.settle(&report);
    control.fake_fail(loss.function, 0, loss.result);
    const sum = dispatch.run_one(.add, &.{ x, x }, &.{}, &report) catch |failure| {
        try testing.expectEqual(error.Failed, failure);
        return expect_lost(loss, x, &report);
    };
    defer sum.release();
    try testing.expectError(error.Failed, sum.storage.settle(&report));
    try expect_lost(loss, x, &report);
}

fn expect_lost(loss: *const Loss, x: *Tensor, given: *Report) !void {
    errdefer std.debug.print("{s}: {s}\n", .{ loss.function, message(given) });
    try testing.expectEqual(Status.device_lost, @as(Status, @enumFromInt(given.status)));
    try testing.expect(std.mem.indexOf(u8, message(given), "was lost") != null);
    // Again, and at once.
    var report: Report = .{};
    try testing.expectError(error.Failed, dispatch.run_one(.add, &.{ x, x }, &.{}, &report));
    try testing.expectEqual(Status.device_lost, @as(Status, @enumFromInt(report.status)));
    for (x.elements(f32)) |element| try testing.expectEqual(2, element);
}

const Full = struct { kind: Kind, variable: [:0]const u8, function: [:0]const u8, result: c_int };

test "a full device is reported as full, and works again when there is room" {
    if (fakes.kinds().len == 0) return error.SkipZigTest;
    for ([_]Full{
        .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .function = "vkAllocateMemory", .result = -2 },
        .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .function = "vkCreateBuffer", .result = -1 },
        .{ .kind = .metal, .variable = "ST_OBJC_LIBRARY", .function = "commandBuffer", .result = 0 },
        .{ .kind = .cuda, .variable = "ST_CUDA_LIBRARY", .function = "cuMemcpyHtoDAsync_v2", .result = 2 },
    }) |full| {
        if (std.mem.indexOfScalar(Kind, fakes.kinds(), full.kind) == null) continue;
        const control = Control.open(full.variable) orelse continue;
        devices.close_all();
        control.fake_reset();
        var report: Report = .{};
        control.fake_fail(full.function, 0, full.result);
        if (add_two(full.kind, &report)) |_| return error.TestUnexpectedResult else |failure| {
            try testing.expectEqual(Status.out_of_memory, @as(Status, @enumFromInt(report.status_of(@errorCast(failure)))));
        }
        try testing.expectEqual(5, try add_two(full.kind, &report));
    }
}

test "a library that is absent, or another one, is a reason in words" {
    if (fakes.kinds().len == 0) return error.SkipZigTest;
    const Case = struct { kind: Kind, variable: [:0]const u8, says: []const u8, other: []const u8 };
    for ([_]Case{
        .{ .kind = .vulkan, .variable = "ST_VULKAN_LIBRARY", .says = "no Vulkan loader is installed", .other = "the Vulkan loader lacks vkGetInstanceProcAddr" },
        .{ .kind = .cuda, .variable = "ST_CUDA_LIBRARY", .says = "no NVIDIA driver is installed", .other = "the NVIDIA driver lacks cuInit" },
        .{ .kind = .metal, .variable = "ST_METAL_LIBRARY", .says = "Metal's framework is not installed", .other = "Metal's framework lacks MTLCreateSystemDefaultDevice" },
        .{ .kind = .metal, .variable = "ST_OBJC_LIBRARY", .says = "Objective-C's runtime is not installed", .other = "Objective-C's runtime lacks objc_getClass" },
    }) |case| {
        const kept = @import("../../runtime/library.zig").override(case.variable) orelse continue;
        var copy: [std.fs.max_path_bytes]u8 = undefined;
        const original = try std.fmt.bufPrintSentinel(&copy, "{s}", .{kept}, 0);
        defer fakes.set_environment(case.variable, original);
        for ([_][:0]const u8{ "/nowhere/at/all.so", fakes.other_library(case.kind) }, [_][]const u8{ case.says, case.other }) |library, says| {
            devices.close_all();
            fakes.set_environment(case.variable, library);
            switch (devices.search(case.kind)) {
                .reason => |reason| try testing.expectEqualStrings(says, reason),
                .source => return error.TestUnexpectedResult,
            }
            var report: Report = .{};
            try testing.expectError(error.Failed, add_two(case.kind, &report));
            try testing.expectEqual(Status.unsupported, @as(Status, @enumFromInt(report.status)));
            try testing.expect(std.mem.indexOf(u8, message(&report), says) != null);
        }
    }
    devices.close_all();
}

test "after a fork the child is told, and the parent goes on" {
    if (builtin.os.tag == .windows or builtin.os.tag == .wasi) return error.SkipZigTest;
    try fakes.on_each(fork_with_device);
}

fn fork_with_device(kind: Kind) !void {
    var report: Report = .{};
    const there = try create.full(&.{8}, 1, .{ .dtype = .f32, .device = kind }, &report);
    defer there.release();
    const sum = try dispatch.run_one(.add, &.{ there, there }, &.{}, &report);
    defer sum.release();
    const child = std.c.fork();
    try testing.expect(child >= 0);
    if (child == 0) {
        // Whoever hangs here is ended, and the test fails.
        _ = alarm(20);
        std.c._exit(if (is_told(kind, there, sum)) 0 else 1);
    }
    var status: c_int = 0;
    try testing.expectEqual(child, std.c.waitpid(child, &status, 0));
    try testing.expectEqual(0, status);
    try sum.storage.settle(&report);
    try testing.expectEqual(2, sum.elements(f32)[7]);
}

extern "c" fn alarm(seconds: c_uint) c_uint;

fn is_told(kind: Kind, there: *Tensor, sum: *Tensor) bool {
    var report: Report = .{};
    // What only the device has cannot be had; what the host has can.
    if (sum.storage.settle(&report)) |_| return false else |_| {}
    if (report.status != @intFromEnum(Status.device_lost)) return false;
    if (std.mem.indexOf(u8, message(&report), "fork") == null) return false;
    if (there.elements(f32)[0] != 1) return false;
    report = .{};
    if (dispatch.run_one(.add, &.{ there, there }, &.{}, &report)) |_| return false else |_| {}
    if (std.mem.indexOf(u8, message(&report), "fork") == null) return false;
    // Giving up what the parent made must not touch its device.
    _ = sum.retain();
    sum.release();
    const on_cpu = create.full(&.{8}, 3, .{ .dtype = .f32, .device = .cpu }, &report) catch return false;
    on_cpu.release();
    _ = kind;
    there.release();
    return true;
}
