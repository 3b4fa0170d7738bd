//! Sorting and rank selection: tiles of each line give their first items, launch after launch merges neighbouring lists,
//! and a last launch writes the elements they name.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const Op = @import("../../ops/op.zig").Op;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Device = @import("device.zig").Device;
const DType = @import("../../tensor/dtype.zig").DType;
const Kernel = @import("kernel.zig").Kernel;
const indexing = @import("indexing.zig");
const launches = @import("launch.zig");
const Launch = launches.Launch;
const runs = @import("runs.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `select.slang` has it.
const Selection = extern struct {
    extents: [4]u32,
    strides: [4]i32,
    lines: u32,
    offset: u32,
    block: u32,
    keep: u32,
    lists: u32,
    merged: u32 = 0,
    groups: u32 = 1,
    descending: u32,
    first: u32 = 0,
    count: u32,
    inner: u32,
    reserved: u32 = 0,
};

const block_max = 1024;

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    return run_as(device, call, null, report);
}

/// What a group sorts at a time, for lines longer than that; every one gives the same items.
pub const blocks = [_]u32{ 256, 512, 1024 };

/// The block that suits the first `wanted` items of a line, or of `null` its whole order.
pub fn prior(wanted: ?u32) u32 {
    return if (wanted) |count| runs.power_of_two(@max(2 * count, blocks[0]), block_max) else block_max;
}

/// Whether lists of the first items are merged, rather than whole lines sorted.
pub fn merges(op: Op, length: u32, wanted: u32) bool {
    return op != .mid_k and (length <= block_max or wanted <= block_max / 2);
}

/// With the block asked for, or the one that suits; it has room for two lists of what is wanted.
pub fn run_as(device: *Device, call: *const Call, asked: ?u32, report: *Report) Error!bool {
    for (call.outputs) |output| if (output.offset != 0) return false;
    const x = call.input(0);
    if (x.dtype == .i64) return run_wide(device, call, report);
    const kernel: Kernel = switch (x.dtype) {
        .f32 => .select_f32,
        .i32 => .select_i32,
        else => return false,
    };
    const positions = call.outputs[call.outputs.len - 1];
    if (call.outputs.len == 2) return order(device, call, kernel, x, asked, call.outputs[0], positions, report);
    const values = try Tensor.create_unplaced(positions.shape, x.dtype, x.device());
    defer values.release();
    return order(device, call, kernel, x, asked, values, positions, report);
}

/// What the call's op asks for, of the elements of `x`.
fn order(device: *Device, call: *const Call, kernel: Kernel, x: *const Tensor, asked: ?u32, values: *const Tensor, positions: *const Tensor, report: *Report) Error!bool {
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const length = std.math.cast(u32, x.extent(axis)) orelse return false;
    const wanted: u32 = @intCast(positions.extent(axis));
    var selection = selection_of(x, axis, wanted) orelse return false;
    selection.descending = @intFromBool(call.op == .top_k or (call.attributes.descending and (call.op == .sort or call.op == .argsort)));
    const job: Job = .{ .device = device, .report = report, .x = x, .kernel = kernel };
    const lists = if (merges(call.op, length, wanted))
        try job.first_of(&selection, wanted, asked orelse prior(wanted))
    else
        try job.whole_order(&selection, asked orelse prior(null));
    defer lists.release();
    selection.count = wanted;
    selection.first = if (call.op == .mid_k) (length - wanted) / 2 else 0;
    try job.write(&selection, lists, values, positions);
    return true;
}

/// Elements of two words: the order of the low words, and of those that then have equal high words the order stays.
fn run_wide(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    var scratch: [5]*Tensor = undefined;
    var count: usize = 0;
    defer for (scratch[0..count]) |tensor| tensor.release();
    for (&scratch, [_]DType{ .i32, .i64, .i32, .i32, .i64 }, 0..) |*tensor, dtype, index| {
        tensor.* = try Tensor.create_unplaced(if (index < 3) x.shape else call.outputs[0].shape, dtype, x.device());
        count += 1;
    }
    const words, const by_low, const high, const values, const by_high = scratch;
    const low = try word_of(x, 0);
    defer low.release();
    const all: Call = .{ .op = .argsort, .inputs = call.inputs, .outputs = call.outputs, .attributes = &.{
        .axis = call.attributes.axis,
        .descending = call.op == .top_k or (call.attributes.descending and (call.op == .sort or call.op == .argsort)),
    } };
    if (!try order(device, &all, .select_u32, low, null, words, by_low, report)) return false;
    const above = try word_of(x, 1);
    defer above.release();
    if (!try indexing.gather_at(device, above, axis, by_low, high, report)) return false;
    if (!try order(device, call, .select_i32, high, null, values, by_high, report)) return false;
    const positions = call.outputs[call.outputs.len - 1];
    if (!try indexing.gather_at(device, by_low, axis, by_high, positions, report)) return false;
    return call.outputs.len == 1 or try indexing.gather_at(device, x, axis, positions, call.outputs[0], report);
}

/// The low words of i64, or the high ones, where they lie.
fn word_of(x: *const Tensor, which: usize) error{OutOfMemory}!*Tensor {
    var strides = x.strides;
    for (strides.values[0..x.rank()]) |*stride| stride.* *= 2;
    return Tensor.over_storage(x.storage, .i32, x.shape, strides, 2 * x.offset + which);
}

fn selection_of(x: *const Tensor, axis: usize, wanted: u32) ?Selection {
    var sides: runs.Runs = .{};
    var inner: usize = 1;
    var index = x.rank();
    while (index > 0) {
        index -= 1;
        if (index == axis) continue;
        if (index > axis) inner *= x.extent(index);
        if (!sides.prepend(x.shape.values[index], x.strides.values[index])) return null;
    }
    // Items are counted in 32 bits, of lines that may be made longer.
    if (x.count() > 1 << 30 or wanted == 0) return null;
    const along = std.math.cast(i32, x.strides.values[axis]) orelse return null;
    return .{
        .extents = .{ sides.extents[0], sides.extents[1], @intCast(x.extent(axis)), 0 },
        .strides = .{ sides.strides[0], sides.strides[1], along, 0 },
        .lines = sides.count() orelse return null,
        .offset = std.math.cast(u32, x.offset) orelse return null,
        .block = block_max,
        .keep = wanted,
        .lists = 1,
        .descending = 0,
        .count = wanted,
        .inner = @intCast(inner),
    };
}

const Job = struct {
    device: *Device,
    report: *Report,
    x: *const Tensor,
    /// Which reads its elements.
    kernel: Kernel,

    /// The first items of every line, in order.
    fn first_of(job: *const Job, selection: *Selection, wanted: u32, block: u32) Error!*Tensor {
        const length = selection.extents[2];
        selection.keep = wanted;
        selection.block = if (length <= block_max) runs.power_of_two(@max(length, 2), block_max) else block;
        selection.extents[3] = selection.block;
        selection.lists = (length + selection.block - 1) / selection.block;
        var found = try job.tiles(selection);
        while (selection.lists > 1) {
            errdefer found.release();
            selection.merged = selection.block / selection.keep;
            const left = (selection.lists + selection.merged - 1) / selection.merged;
            const merged = try job.list_of(selection.lines * left * selection.keep);
            errdefer merged.release();
            selection.groups = groups_of(selection.lines * left);
            var launch: Launch = .init(job.device, job.report);
            try launch.read(found);
            try launch.write(merged);
            try launch.run(.select_join, selection, selection.groups);
            found.release();
            found = merged;
            selection.lists = left;
        }
        return found;
    }

    /// All items of every line, in order, each line lengthened to a power of two.
    fn whole_order(job: *const Job, selection: *Selection, block: u32) Error!*Tensor {
        const length = std.math.ceilPowerOfTwoAssert(u32, @max(selection.extents[2], 2));
        selection.block = @min(length, block);
        selection.keep = selection.block;
        selection.extents[3] = selection.block;
        selection.lists = length / selection.block;
        const lists = try job.tiles(selection);
        errdefer lists.release();
        selection.keep = length;
        selection.groups = groups_of(selection.lines * (length / 2) / 256 + 1);
        var run_length = 2 * selection.block;
        while (run_length <= length) : (run_length *= 2) {
            selection.merged = run_length;
            selection.first = run_length / 2;
            while (selection.first > 0) : (selection.first /= 2) {
                var launch: Launch = .init(job.device, job.report);
                try launch.write(lists);
                try launch.run(.select_step, selection, selection.groups);
            }
        }
        return lists;
    }

    fn tiles(job: *const Job, selection: *Selection) Error!*Tensor {
        const lists = try job.list_of(selection.lines * selection.lists * selection.keep);
        errdefer lists.release();
        selection.groups = groups_of(selection.lines * selection.lists);
        var launch: Launch = .init(job.device, job.report);
        try launch.read(job.x);
        try launch.write(lists);
        try launch.run(job.kernel, selection, selection.groups);
        return lists;
    }

    /// Items are as large as i64.
    fn list_of(job: *const Job, count: u32) error{OutOfMemory}!*Tensor {
        return Tensor.create_unplaced(.from_slice(&.{count}), .i64, job.x.device());
    }

    fn write(job: *const Job, selection: *Selection, lists: *const Tensor, values: *const Tensor, positions: *const Tensor) Error!void {
        selection.groups = groups_of(selection.lines * selection.count / 256 + 1);
        var launch: Launch = .init(job.device, job.report);
        try launch.read(job.x);
        try launch.read(lists);
        try launch.write(values);
        try launch.write(positions);
        try launch.run(.select_write, selection, selection.groups);
    }
};

fn groups_of(count: u32) u32 {
    return @intCast(launches.groups_of(count, 1));
}
