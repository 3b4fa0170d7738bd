//! Memory in common with another library of the process, on the fake libcuda. The other one is played here: it has
//! the same context, a stream and memory of its own. Streams of the fake do nothing until somebody waits for them.

const std = @import("std");
const testing = std.testing;
const api = @import("api.zig");
const fakes = @import("../gpu/fakes_test.zig");
const Control = fakes.Control;
const devices = @import("../gpu/device.zig");
const blocks = @import("../gpu/memory.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const create = @import("../../tensor/create.zig");
const dlpack = @import("../../tensor/dlpack.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Status = @import("../../runtime/report.zig").Status;
const library = @import("../../runtime/library.zig");
const memory = @import("../../runtime/memory.zig");

/// The other library.
const Neighbour = struct {
    control: Control,
    f: api.Functions,
    device: api.Device = 0,
    context: api.Context = undefined,
    stream: api.Stream = undefined,
    /// The host's memory that copies need not wait for.
    pinned: []f32 = &.{},

    fn open() !Neighbour {
        const control = Control.open("ST_CUDA_LIBRARY") orelse return error.SkipZigTest;
        var opened = library.Library.open(&.{library.override("ST_CUDA_LIBRARY").?}).?;
        devices.close_all();
        control.fake_reset();
        var self: Neighbour = .{ .control = control, .f = api.functions(api.Functions, &opened).all };
        try good(self.f.cuInit(0));
        try good(self.f.cuDeviceGet(&self.device, 0));
        try good(self.f.cuDevicePrimaryCtxRetain(&self.context, self.device));
        try good(self.f.cuCtxPushCurrent_v2(self.context));
        try good(self.f.cuStreamCreate(&self.stream, api.stream_non_blocking));
        var address: ?*anyopaque = null;
        try good(self.f.cuMemHostAlloc(&address, 4096, 0));
        self.pinned = @as([*]f32, @ptrCast(@alignCast(address.?)))[0..1024];
        return self;
    }

    /// Both have given back what they had, and kept to the rules.
    fn close(self: *Neighbour) !void {
        try good(self.f.cuMemFreeHost(self.pinned.ptr));
        try good(self.f.cuStreamDestroy_v2(self.stream));
        var popped: ?api.Context = null;
        try good(self.f.cuCtxPopCurrent_v2(&popped));
        try good(self.f.cuDevicePrimaryCtxRelease_v2(self.device));
        devices.close_all();
        try self.control.expect_no_offence();
        try testing.expectEqual(0, self.control.fake_live());
        self.control.fake_reset();
    }

    fn handle(self: *const Neighbour) i64 {
        return @intCast(@intFromPtr(self.stream));
    }

    /// What its stream reads there, once it has come so far.
    fn read(self: *Neighbour, address: u64, count: usize) ![]const f32 {
        @memset(self.pinned, -1);
        try self.start_reading(address, count);
        try good(self.f.cuStreamSynchronize(self.stream));
        return self.pinned[0..count];
    }

    fn start_reading(self: *Neighbour, address: u64, count: usize) !void {
        try good(self.f.cuMemcpyDtoHAsync_v2(self.pinned.ptr, address, count * 4, self.stream));
    }

    fn write(self: *Neighbour, address: u64, number: f32) !void {
        try good(self.f.cuMemcpyHtoDAsync_v2(address, std.mem.asBytes(&number), 4, self.stream));
        try good(self.f.cuStreamSynchronize(self.stream));
    }

    fn calls(self: *const Neighbour, name: [*:0]const u8) u64 {
        return self.control.fake_calls(name);
    }
};

fn good(result: api.Result) !void {
    try testing.expectEqual(api.Result.success, result);
}

fn lend(tensor: *Tensor, stream: i64, report: *Report) !*dlpack.Versioned {
    return dlpack.to_versioned(tensor, (try blocks.share(tensor, stream, report)).?, report);
}

fn first_of(managed: *const dlpack.Versioned) u64 {
    return @intFromPtr(managed.tensor.data.?) + managed.tensor.byte_offset;
}

fn filled(count: i64, value: f64, report: *Report) !*Tensor {
    return create.full(&.{count}, value, .{ .dtype = .f32, .device = .cuda }, report);
}

test "lent memory is the device's own, and the other's stream comes after our work" {
    var other: Neighbour = try .open();
    var report: Report = .{};
    _ = try devices.open(.cuda, &report);
    const before = memory.live_bytes();
    const x = try filled(600, 2, &report);
    const sum = try dispatch.run_one(.add, &.{ x, x }, &.{}, &report);
    x.release();
    const tail = try sum.view(.from_slice(&.{100}), .from_slice(&.{5}), 100);
    const downloaded = (try devices.open(.cuda, &report)).counters.downloaded;

    // Nobody sees to the order, and nothing is done yet.
    const careless = try lend(tail, -1, &report);
    try testing.expect(!std.mem.allEqual(f32, try other.read(first_of(careless), 4), 4));
    const waits = other.calls("cuStreamSynchronize");
    const managed = try lend(tail, other.handle(), &report);
    try testing.expectEqual(1, other.calls("cuStreamWaitEvent"));
    try testing.expectEqual(waits, other.calls("cuStreamSynchronize"));
    try testing.expectEqual(dlpack.DeviceKind.cuda, managed.tensor.device.kind);
    try testing.expectEqual(0, managed.tensor.device.id);
    try testing.expectEqual(0, managed.flags);
    try testing.expectEqual(400, managed.tensor.byte_offset);
    try testing.expectEqual(first_of(careless), first_of(managed));
    try testing.expectEqualSlices(f32, &@as([4]f32, @splat(4)), try other.read(first_of(managed), 4));
    try testing.expectEqual(downloaded, (try devices.open(.cuda, &report)).counters.downloaded);

    // The other writes: the host's side is never thought current, nor what a kernel reads.
    for ([_]f32{ 7, 8 }) |number| {
        try other.write(first_of(managed) + 20, number);
        try tail.storage.settle(&report);
        try testing.expectEqual(number, tail.data(f32)[5]);
        const doubled = try dispatch.run_one(.add, &.{ tail, tail }, &.{}, &report);
        defer doubled.release();
        try testing.expectEqual(2 * number, doubled.elements(f32)[1]);
    }
    // The host writes: the other sees it, and what it wrote before stays.
    const ones = try filled(1, 1, &report);
    const first = try tail.view(.from_slice(&.{1}), .from_slice(&.{1}), 100);
    try dispatch.assign(first, ones, &report);
    first.release();
    ones.release();
    const again = try lend(tail, 1, &report);
    try good(other.f.cuStreamSynchronize(@ptrFromInt(1)));
    try testing.expectEqualSlices(f32, &.{ 1, 4, 4, 4, 4, 8 }, try other.read(first_of(again), 6));

    for ([_]*dlpack.Versioned{ careless, again }) |one| one.deleter.?(one);
    // Work of the other's on its way keeps the memory from being used again, with nothing said.
    tail.release();
    sum.release();
    const whole_waits = other.calls("cuCtxSynchronize");
    try other.start_reading(first_of(managed), 3);
    managed.deleter.?(managed);
    try testing.expectEqual(whole_waits + 1, other.calls("cuCtxSynchronize"));
    const next = try filled(600, 9, &report);
    try blocks.send(next, &report);
    try (try devices.open(.cuda, &report)).finish(&report);
    next.release();
    try good(other.f.cuStreamSynchronize(other.stream));
    try testing.expectEqualSlices(f32, &.{ 1, 4, 4 }, other.pinned[0..3]);
    try testing.expectEqual(before, memory.live_bytes());
    try other.close();
}

test "a stream that cannot be named, or cannot wait, is served by waiting here" {
    var other: Neighbour = try .open();
    var report: Report = .{};
    const x = try filled(300, 3, &report);
    for ([_]bool{ false, true }) |is_refused| {
        const sum = try dispatch.run_one(.add, &.{ x, x }, &.{}, &report);
        defer sum.release();
        const waits = other.calls("cuStreamSynchronize");
        if (is_refused) other.control.fake_fail("cuStreamWaitEvent", 0, 400);
        const managed = try lend(sum, if (is_refused) other.handle() else 0, &report);
        defer managed.deleter.?(managed);
        try testing.expectEqual(waits + 1, other.calls("cuStreamSynchronize"));
        try testing.expectEqualSlices(f32, &.{ 6, 6 }, try other.read(first_of(managed), 2));
    }
    x.release();
    try other.close();
}

/// What the other library lends, and how often it was given back.
const Lent = struct {
    managed: dlpack.Versioned,
    shape: [2]i64 = .{ 5, 3 },
    strides: [2]i64 = .{ 7, 2 },
    given_back: usize = 0,

    fn init(self: *Lent, address: u64, offset: u64, device: i32) void {
        self.* = .{ .managed = .{ .major = 1, .minor = 0, .context = self, .deleter = drop, .flags = 0, .tensor = .{
            .data = @ptrFromInt(address),
            .device = .{ .kind = .cuda, .id = device },
            .rank = 2,
            .dtype = .{ .code = .float, .bits = 32, .lanes = 1 },
            .shape = &self.shape,
            .strides = &self.strides,
            .byte_offset = offset,
        } } };
    }

    fn drop(managed: *dlpack.Versioned) callconv(.c) void {
        const self: *Lent = @ptrCast(@alignCast(managed.context.?));
        self.given_back += 1;
    }
};

test "memory of another library is computed on where it lies, and given back once, when nobody works on it" {
    var other: Neighbour = try .open();
    var report: Report = .{};
    var address: api.Pointer = 0;
    try good(other.f.cuMemAlloc_v2(&address, 256));
    for (0..64) |index| try other.write(address + 4 * index, @floatFromInt(index));
    const device = try devices.open_number(.cuda, 0, &report);
    const uploaded = device.counters.uploaded;
    // Three numbers in: no kernel's loads may begin there.
    var lent: Lent = undefined;
    lent.init(address, 12, 0);
    const x = try dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report);
    try testing.expectEqual(.cuda, x.device());
    const square = try dispatch.run_one(.square, &.{x}, &.{}, &report);
    try square.storage.settle(&report);
    for (square.elements(f32), 0..) |number, index| {
        const source: f32 = @floatFromInt(3 + 7 * (index / 3) + 2 * (index % 3));
        try testing.expectEqual(source * source, number);
    }
    square.release();
    try testing.expectEqual(uploaded, device.counters.uploaded);
    // Lent on, it is where it was.
    const again = try lend(x, other.handle(), &report);
    try testing.expectEqual(address + 12, first_of(again));
    again.deleter.?(again);

    // What the host writes goes there, and no number before the first is touched.
    try x.storage.settle(&report);
    try other.write(address + 8, 1000);
    x.data(f32)[0] = -5;
    x.storage.mark_written();
    try device.finish(&report);
    try testing.expectEqualSlices(f32, &.{ 0, 1, 1000, -5, 4, 5 }, try other.read(address, 6));

    try testing.expectEqual(0, lent.given_back);
    const waits = other.calls("cuCtxSynchronize");
    x.release();
    try testing.expectEqual(1, lent.given_back);
    try testing.expectEqual(waits + 1, other.calls("cuCtxSynchronize"));
    try good(other.f.cuMemFree_v2(address));
    try other.close();
}

test "what cannot be taken stays its owner's" {
    var other: Neighbour = try .open();
    var report: Report = .{};
    var address: api.Pointer = 0;
    try good(other.f.cuMemAlloc_v2(&address, 256));
    var lent: Lent = undefined;
    for ([_]i32{ 2, -1 }) |number| {
        lent.init(address, 0, number);
        try testing.expectError(error.Failed, dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report));
        try testing.expectEqual(Status.index_out_of_range, @as(Status, @enumFromInt(report.status)));
    }
    lent.init(address, 2, 0);
    try testing.expectError(error.Failed, dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report));
    lent.init(address, 0, 0);
    try testing.expectError(error.Failed, dlpack.from_versioned(&lent.managed, null, &report));
    // Each allocation in turn.
    (try dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report)).release();
    const before = memory.live_bytes();
    var failures: usize = 0;
    while (true) : (failures += 1) {
        lent.init(address, 0, 0);
        memory.fail_allocation_after(@intCast(failures));
        defer memory.fail_allocation_after(-1);
        const x = dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report) catch {
            try testing.expectEqual(0, lent.given_back);
            try testing.expectEqual(before, memory.live_bytes());
            continue;
        };
        x.release();
        break;
    }
    try testing.expectEqual(3, failures);
    // Memory to be read only is not written, and one that others may not see so says it.
    lent.init(address, 0, 0);
    lent.managed.flags = 1;
    const x = try dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report);
    try testing.expectError(error.Failed, x.check_writable("test", &report));
    const again = try lend(x, -1, &report);
    try testing.expectEqual(1, again.flags);
    again.deleter.?(again);
    try testing.expectError(error.Failed, dlpack.check_legacy(x, true, &report));
    x.release();
    try good(other.f.cuMemFree_v2(address));
    try other.close();
}

test "bytes behind lent ones are not written with the last word" {
    var other: Neighbour = try .open();
    var report: Report = .{};
    var address: api.Pointer = 0;
    try good(other.f.cuMemAlloc_v2(&address, 64));
    try good(other.f.cuMemsetD8Async(address, 7, 64, other.stream));
    try good(other.f.cuStreamSynchronize(other.stream));
    var lent: Lent = undefined;
    lent.init(address, 0, 0);
    lent.managed.tensor.rank = 1;
    lent.managed.tensor.dtype = .{ .code = .uint, .bits = 8, .lanes = 1 };
    lent.strides[0] = 1;
    const x = try dlpack.from_versioned(&lent.managed, blocks.adopt_cuda, &report);
    const y = try create.full(&.{5}, 9, .{ .dtype = .u8, .device = .cuda }, &report);
    var outputs: [1]*Tensor = undefined;
    try dispatch.run(.contiguous, &.{y}, &.{}, x, &outputs, &report);
    outputs[0].release();
    y.release();
    try (try devices.open(.cuda, &report)).finish(&report);
    const bytes = std.mem.sliceAsBytes(try other.read(address, 2));
    try testing.expectEqualSlices(u8, &.{ 9, 9, 9, 9, 9, 7, 7, 7 }, bytes);
    x.release();
    try good(other.f.cuMemFree_v2(address));
    try other.close();
}
