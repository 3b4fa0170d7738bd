//! Elements that move and do not change: copies between views of any strides, concat, pad_slice. Bits
//! move as they are, so that kernels ask for the size of an element only.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const Kernel = @import("kernel.zig").Kernel;
const blocks = @import("memory.zig");
const Device = @import("device.zig").Device;
const elementwise = @import("elementwise.zig");
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `fill.slang` has it.
const Fill = extern struct { count: u32, offset: u32, lanes: u32, value: u32 };

/// Writes the source's elements, broadcast to the target's shape, into the target, which is no part of what is
/// read. False where kernels cannot count so far.
pub fn copy(device: *Device, source: *const Tensor, target: *const Tensor, report: *Report) Error!bool {
    if (target.count() == 0) return true;
    if (target.dtype.size() == 1) return copy_bytes(device, source, target, report);
    const joined = Joined.of(&.{ source, target }, &target.shape) orelse return copy_parts(device, source, target, report);
    const is_dense = target.offset == 0 and target.is_contiguous();
    const kernel: Kernel = switch (target.dtype.size()) {
        4 => if (is_dense) .contiguous_i32 else .place_i32,
        8 => if (is_dense) .contiguous_i64 else .place_i64,
        else => unreachable,
    };
    const groups = launches.groups_of(joined.count, 256);
    var launch: Launch = .init(device, report);
    try launch.read(source);
    try launch.write(target);
    try launch.run(kernel, &joined.strided(@intCast(groups * 256)), groups);
    return true;
}

/// One position of the shortest axis after the other, where there are more axes than kernels count by.
fn copy_parts(device: *Device, source: *const Tensor, target: *const Tensor, report: *Report) Error!bool {
    var shortest: ?usize = null;
    for (target.shape.slice(), 0..) |extent, axis| {
        if (extent > 1 and (shortest == null or extent < target.shape.values[shortest.?])) shortest = axis;
    }
    const axis = shortest orelse return false;
    // With few axes it is a number that is too great for the kernels, and stays so.
    if (target.rank() - count_ones(&target.shape) <= @import("strides.zig").axes_max) return false;
    const source_strides = shapes.broadcast_strides(&source.shape, &source.strides, &target.shape);
    var shape = target.shape;
    shape.values[axis] = 1;
    for (0..target.extent(axis)) |index| {
        const from = try source.view(shape, source_strides, moved(source.offset, source_strides.values[axis], index));
        defer from.release();
        const to = try target.view(shape, target.strides, moved(target.offset, target.strides.values[axis], index));
        defer to.release();
        if (!try copy(device, from, to, report)) return false;
    }
    return true;
}

fn count_ones(shape: *const Axes) usize {
    return std.mem.count(i64, shape.slice(), &.{1});
}

fn moved(offset: usize, stride: i64, steps: usize) usize {
    return @intCast(@as(i64, @intCast(offset)) + stride * @as(i64, @intCast(steps)));
}

/// A word is one thread's. What is not written in words is widened to them, all of both storages.
fn copy_bytes(device: *Device, source: *const Tensor, target: *const Tensor, report: *Report) Error!bool {
    if (target.offset == 0 and blocks.covers(target) and target.is_contiguous()) {
        const from = try bytes_of(source);
        defer from.release();
        const to = try bytes_of(target);
        defer to.release();
        if (try elementwise.cast(device, from, to, report)) return true;
    }
    // Of foreign memory nothing is written but the target's own bytes.
    if (target.storage.foreign != null) return false;
    const from = try widened(device, source, true, report) orelse return false;
    defer from.release();
    const to = try widened(device, target, !blocks.covers(target), report) orelse return false;
    defer to.release();
    return try copy(device, from, to, report) and try narrow(device, to, target, report);
}

/// The same bytes as u8: a bool's are 0 and 1.
fn bytes_of(tensor: *const Tensor) error{OutOfMemory}!*Tensor {
    return Tensor.over_storage(tensor.storage, .u8, tensor.shape, tensor.strides, tensor.offset);
}

/// The tensor's view of a copy of its storage that has a word for each byte; null where kernels cannot count so far.
fn widened(device: *Device, tensor: *const Tensor, with_bytes: bool, report: *Report) Error!?*Tensor {
    const size: Axes = .from_slice(&.{@intCast(tensor.storage.size)});
    const words = try Tensor.create_unplaced(size, .i32, tensor.device());
    defer words.release();
    if (with_bytes) {
        const bytes = try Tensor.over_storage(tensor.storage, .u8, size, .from_slice(&.{1}), 0);
        defer bytes.release();
        if (!try elementwise.cast(device, bytes, words, report)) return null;
    }
    return try words.view(tensor.shape, tensor.strides, tensor.offset);
}

/// The storage of `words` as bytes, to that of the target.
pub fn narrow(device: *Device, words: *const Tensor, target: *const Tensor, report: *Report) Error!bool {
    const size: Axes = .from_slice(&.{@intCast(target.storage.size)});
    const from = try Tensor.over_storage(words.storage, .i32, size, .from_slice(&.{1}), 0);
    defer from.release();
    const to = try Tensor.over_storage(target.storage, .u8, size, .from_slice(&.{1}), 0);
    defer to.release();
    const joined = Joined.of(&.{from}, &size) orelse return false;
    const groups = launches.groups_of((joined.count + 3) / 4, 256);
    var launch: Launch = .init(device, report);
    try launch.read(from);
    try launch.write(to);
    try launch.run(.place_narrowed_u8, &joined.strided(@intCast(groups * 256)), groups);
    return true;
}

/// All of a tensor that is dense, zero.
pub fn clear(device: *Device, target: *const Tensor, report: *Report) Error!bool {
    return fill(device, target, 0, report);
}

/// All words of a tensor that is dense.
pub fn fill(device: *Device, target: *const Tensor, word: u32, report: *Report) Error!bool {
    const size = target.dtype.size();
    if (size == 1 and (target.offset != 0 or !blocks.covers(target))) return false;
    const count = std.math.cast(u32, (target.count() * size + 3) / 4) orelse return false;
    const offset = std.math.cast(u32, target.offset * size / 4) orelse return false;
    const groups = launches.groups_of(count, 256);
    var launch: Launch = .init(device, report);
    try launch.write(target);
    try launch.run(.fill, &Fill{ .count = count, .offset = offset, .lanes = @intCast(groups * 256), .value = word }, groups);
    return true;
}

/// What an op of bytes writes in parts is made in words, and then narrowed once.
const Whole = struct {
    output: *const Tensor,
    tensor: *Tensor,

    fn begin(output: *const Tensor) error{OutOfMemory}!?Whole {
        if (output.dtype.size() > 1) return .{ .output = output, .tensor = try output.alias() };
        if (output.offset != 0 or !blocks.covers(output)) return null;
        return .{ .output = output, .tensor = try Tensor.create_unplaced(output.shape, .i32, output.device()) };
    }

    fn is_words(whole: *const Whole) bool {
        return whole.output.dtype.size() == 1;
    }

    fn place(whole: *const Whole, device: *Device, x: *const Tensor, strides: Axes, offset: i64, report: *Report) Error!bool {
        if (x.count() == 0) return true;
        const first: usize = @intCast(@as(i64, @intCast(whole.tensor.offset)) + offset);
        const target = try whole.tensor.view(x.shape, strides, first);
        defer target.release();
        if (!whole.is_words()) return copy(device, x, target, report);
        const words = try widened(device, x, true, report) orelse return false;
        defer words.release();
        return copy(device, words, target, report);
    }

    fn end(whole: *const Whole, device: *Device, report: *Report) Error!bool {
        return !whole.is_words() or try narrow(device, whole.tensor, whole.output, report);
    }
};

pub fn concat(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.output();
    const axis = try shapes.axis_index(call.attributes.axis, output.rank(), "concat", report);
    const whole = try Whole.begin(output) orelse return false;
    defer whole.tensor.release();
    const strides = shapes.row_major(&output.shape);
    var offset: i64 = 0;
    for (call.inputs) |input| {
        if (!try whole.place(device, input.?, strides, offset, report)) return false;
        offset += input.?.shape.values[axis] * strides.values[axis];
    }
    return whole.end(device, report);
}

/// Zeros, with x at the slice.
pub fn pad_slice(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const whole = try Whole.begin(call.output()) orelse return false;
    defer whole.tensor.release();
    if (!try clear(device, whole.tensor, report)) return false;
    var strides = shapes.row_major(&call.output().shape);
    var offset: i64 = 0;
    for (call.attributes.starts, call.attributes.steps, 0..) |start, step, axis| {
        if (x.count() > 0) offset += start * strides.values[axis];
        // An axis of one element may be given a step no stride could hold.
        if (x.shape.values[axis] > 1) strides.values[axis] *= step;
    }
    return try whole.place(device, x, strides, offset, report) and try whole.end(device, report);
}
