//! The Vulkan driver under faults: each function missing, and each call failing in turn.

const std = @import("std");
const testing = std.testing;
const vk = @import("api.zig");
const Instance = @import("instance.zig").Instance;
const Vulkan = @import("vulkan.zig").Vulkan;
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
    instance: Instance = undefined,

    fn open() !Bench {
        const control = Control.open("ST_VULKAN_LIBRARY") orelse return error.SkipZigTest;
        devices.close_all();
        control.fake_reset();
        var bench: Bench = .{ .control = control };
        switch (try bench.start()) {
            .driver => |device| bench.stop(device),
            .reason => |reason| {
                std.debug.print("skipped: no Vulkan on this machine: {s}\n", .{reason});
                return error.SkipZigTest;
            },
        }
        control.fake_reset();
        return bench;
    }

    fn start(bench: *Bench) !driver.Opened {
        switch (Instance.open()) {
            .instance => |instance| bench.instance = instance,
            .reason => |reason| return .{ .reason = reason },
        }
        const opened = Vulkan.open(&bench.instance, 0) catch |failure| {
            bench.instance.close();
            return failure;
        };
        if (opened == .reason) bench.instance.close();
        return opened;
    }

    fn stop(bench: *Bench, device: *Driver) void {
        device.functions.close(device);
        bench.instance.close();
    }
};

fn all_of(buffer: driver.Buffer) Slice {
    return .{ .buffer = buffer, .offset = 0, .size = buffer.size };
}

/// Every kind of call, and more launches than a batch takes.
fn work(device: *Driver) !void {
    const f = device.functions;
    const x = try f.allocate(device, 1 << 20);
    defer f.free(device, x);
    const y = try f.allocate(device, 1 << 20);
    defer f.free(device, y);
    var numbers: [5000]f32 = undefined;
    for (&numbers, 0..) |*number, index| number.* = @floatFromInt(index);
    const count: u32 = numbers.len;
    const parameters = [_]u32{ 1, 1, 1, count, 0, 0, 0, 1, 0, 0, 0, 1, count, 0, 0, 256 };
    const neg = kernels.named("neg_f32").?;
    try f.clear(device, all_of(y));
    try f.upload(device, .{ .buffer = x, .offset = 0, .size = @sizeOf(@TypeOf(numbers)) }, std.mem.sliceAsBytes(&numbers));
    for (0..130) |_| {
        try f.launch(device, neg, &.{ all_of(x), all_of(y) }, std.mem.sliceAsBytes(&parameters), 1);
        try f.launch(device, neg, &.{ all_of(y), all_of(x) }, std.mem.sliceAsBytes(&parameters), 1);
    }
    // Three bytes while work is on its way: they travel with it, and no further.
    try f.upload(device, .{ .buffer = y, .offset = 256, .size = 4 }, "abc");
    const passing = try f.allocate(device, 4096);
    f.free(device, passing);
    var back: [5000]f32 = undefined;
    try f.download(device, .{ .buffer = y, .offset = 0, .size = @sizeOf(@TypeOf(back)) }, std.mem.sliceAsBytes(&back));
    try testing.expectEqualStrings("abc\x00", std.mem.sliceAsBytes(back[64..65]));
    for (numbers, back, 0..) |number, found, index| if (index != 64) try testing.expectEqual(-number, found);
}

test "whatever function is missing, the reason names it, and nothing leaks" {
    var bench: Bench = try .open();
    const before = memory.live_bytes();
    inline for (.{ vk.InstanceFunctions, vk.DeviceFunctions }) |T| {
        inline for (comptime std.meta.fieldNames(T)) |name| {
            const live = bench.control.fake_live();
            bench.control.fake_fail("missing " ++ name, 0, 0);
            const opened = try bench.start();
            try testing.expect(opened == .reason);
            try testing.expectEqualStrings("the Vulkan driver lacks " ++ name, opened.reason);
            try testing.expectEqual(live, bench.control.fake_live());
            bench.control.fake_reset();
        }
    }
    bench.control.fake_fail("missing vkCreateInstance", 0, 0);
    try testing.expectEqualStrings("the Vulkan loader lacks vkCreateInstance", (try bench.start()).reason);
    bench.control.fake_reset();
    try testing.expectEqual(before, memory.live_bytes());
}

/// What can fail, by the number of calls in that run at least.
const fallible = blk: {
    @setEvalBranchQuota(10_000);
    var list: []const [:0]const u8 = &.{"vkCreateInstance"};
    for ([_]type{ vk.InstanceFunctions, vk.DeviceFunctions }) |T| for (std.meta.fieldNames(T)) |name| {
        if (@typeInfo(@typeInfo(@FieldType(T, name)).pointer.child).@"fn".return_type.? == vk.Result) list = list ++ .{name ++ ""};
    };
    break :blk list;
};

test "whichever call fails, the failure is reported, nothing hangs and nothing leaks" {
    var bench: Bench = try .open();
    const before = memory.live_bytes();
    const live = bench.control.fake_live();
    var faults: usize = 0;
    for (fallible) |name| for ([_]c_int{ -2, -4, -3, -2, -4 }, [_]i64{ 0, 0, 0, 1, 2 }) |result, countdown| {
        bench.control.fake_fail(name, countdown, result);
        const outcome = run(&bench);
        const happened = !bench.control.fake_is_pending();
        faults += @intFromBool(happened);
        errdefer std.debug.print("{s}, call {d}, result {d}: {any}\n", .{ name, countdown, result, outcome });
        if (!happened) try outcome;
        if (outcome) |_| {} else |failure| switch (failure) {
            error.OutOfDeviceMemory => try testing.expectEqual(-2, result),
            error.DeviceLost, error.NotAvailable => {},
            else => return failure,
        }
        try testing.expectEqual(live, bench.control.fake_live());
        try testing.expectEqual(before, memory.live_bytes());
        bench.control.fake_reset();
    };
    // The list is not empty, and most of it is reached.
    try testing.expect(faults > fallible.len * 7 / 2);
}

fn run(bench: *Bench) !void {
    const device = switch (try bench.start()) {
        .driver => |device| device,
        .reason => |reason| {
            try testing.expect(reason.len > 8);
            return error.NotAvailable;
        },
    };
    defer bench.stop(device);
    work(device) catch |failure| {
        // Lost is lost: every later call says so, at once.
        if (failure == error.DeviceLost) {
            try testing.expectError(error.DeviceLost, device.functions.finish(device));
            try testing.expectError(error.DeviceLost, device.functions.allocate(device, 64));
        }
        return failure;
    };
}
