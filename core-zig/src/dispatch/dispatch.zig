//! Runs one op: converts dtypes, infers shapes, makes the outputs, and hands the checked call to
//! the device's backend. Nothing is recorded here; the tape is one layer up.

const std = @import("std");
const options = @import("options");
const assert = std.debug.assert;
const ops = @import("../ops/op.zig");
const promote = @import("../ops/promote.zig");
const inference = @import("../ops/infer.zig");
const views = @import("views.zig");
const copying = @import("../tensor/copy.zig");
const shapes = @import("../tensor/shape.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Device = @import("../tensor/storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Op = ops.Op;
pub const Linked = @import("linked.zig").Linked;
pub const Attributes = ops.Attributes;
pub const Call = ops.Call;

const backends = struct {
    const null_device = @import("../backend/null.zig");
    const gpu = @import("../backend/gpu/gpu.zig");
};

/// Runs `op`. `into`, when given, receives the only output and is also `outputs[0]`, with one more
/// reference; else new tensors are made. On failure `outputs` are untouched.
pub inline fn run(
    comptime op: Op,
    inputs: []const ?*Tensor,
    attributes: *const Attributes,
    into: ?*Tensor,
    outputs: []*Tensor,
    report: *Report,
) Error!void {
    return run_linked(.of(op), inputs, attributes, into, outputs, report);
}

/// Runs an op with one output and gives that back.
pub inline fn run_one(comptime op: Op, inputs: []const ?*Tensor, attributes: *const Attributes, report: *Report) Error!*Tensor {
    return run_linked_one(.of(op), inputs, attributes, report);
}

pub fn run_linked_one(linked: *const Linked, inputs: []const ?*Tensor, attributes: *const Attributes, report: *Report) Error!*Tensor {
    var outputs: [1]*Tensor = undefined;
    try run_linked(linked, inputs, attributes, null, &outputs, report);
    return outputs[0];
}

/// For those to whom the op was handed.
pub fn run_linked(
    linked: *const Linked,
    inputs: []const ?*Tensor,
    attributes: *const Attributes,
    into: ?*Tensor,
    outputs: []*Tensor,
    report: *Report,
) Error!void {
    const op = linked.op;
    var stack: [8]?*Tensor = undefined;
    // Only ops on lists (concat) have more than a few inputs.
    const ready = if (inputs.len <= stack.len) stack[0..inputs.len] else try memory.allocator.alloc(?*Tensor, inputs.len);
    defer if (inputs.len > stack.len) memory.allocator.free(ready);

    var ready_count: usize = 0;
    defer for (ready[0..ready_count]) |tensor| {
        if (tensor) |held| held.release();
    };
    if (inputs.len == 0) return report.fail(.invalid_value, "{s}: no tensors given", .{@tagName(op)});
    for (inputs, 0..) |input, index| {
        ready[index] = if (input) |tensor| try converted(op, inputs, index, tensor, report) else null;
        ready_count += 1;
    }
    return run_checked(linked, ready, attributes, into, outputs, report);
}

/// The input in the dtype the op wants: itself with one more reference, or a converted copy.
fn converted(op: Op, inputs: []const ?*Tensor, index: usize, tensor: *Tensor, report: *Report) Error!*Tensor {
    if (inputs[0].?.device() != tensor.device()) return report.fail(.device_mismatch, "{s}: {s} is on {s}, {s} on {s}", .{
        @tagName(op),
        input_name(op, 0),
        @tagName(inputs[0].?.device()),
        input_name(op, index),
        @tagName(tensor.device()),
    });
    const dtype = try promote.input_dtype(op, inputs, index, report);
    if (dtype == tensor.dtype) return tensor.retain();
    var outputs: [1]*Tensor = undefined;
    try run_checked(.of(.cast), &.{tensor}, &.{ .dtype = dtype }, null, &outputs, report);
    return outputs[0];
}

fn input_name(op: Op, index: usize) []const u8 {
    const inputs = ops.row(op).inputs;
    return inputs[@min(index, inputs.len - 1)].name;
}

fn run_checked(linked: *const Linked, inputs: []const ?*const Tensor, attributes: *const Attributes, into: ?*Tensor, outputs: []*Tensor, report: *Report) Error!void {
    const op = linked.op;
    const inferred = try inference.infer(op, inputs, attributes, report);
    assert(outputs.len == inferred.count);
    if (into) |target| try check_into(op, target, inputs[0].?.device(), inferred.list[0], report);

    if (views.is_view(op)) {
        const view = try view_of(op, inputs[0].?, attributes, inferred.list[0].shape, report);
        if (into) |target| {
            defer view.release();
            try copy_safely(view, target, report);
            outputs[0] = target.retain();
        } else outputs[0] = view;
        return;
    }

    var made: [ops.outputs_max]*Tensor = undefined;
    var made_count: usize = 0;
    errdefer for (made[0..made_count]) |tensor| tensor.release();
    const in_place = into != null and !may_fail_midway(op, into.?) and may_write_directly(op, into.?, inputs);
    for (inferred.list[0..inferred.count]) |wanted| {
        made[made_count] = if (in_place) into.?.retain() else try create(&wanted, inputs[0].?.device());
        made_count += 1;
    }
    const call: Call = .{ .op = op, .inputs = inputs, .attributes = attributes, .outputs = made[0..made_count] };
    try run_on_device(linked, &call, report);
    if (into) |target| {
        if (!in_place) {
            try copy(made[0], target, report);
            made[0].release();
            made[0] = target.retain();
        } else target.storage.count_write();
    }
    @memcpy(outputs, made[0..made_count]);
}

fn view_of(op: Op, x: *const Tensor, attributes: *const Attributes, shape: shapes.Axes, report: *Report) Error!*Tensor {
    if (try views.make(op, x, attributes, shape)) |view| return view;
    const dense = try contiguous(x, report);
    defer dense.release();
    return (try views.make(op, dense, attributes, shape)).?;
}

/// A new row-major tensor with the same elements, made on its device.
pub fn contiguous(x: *const Tensor, report: *Report) Error!*Tensor {
    if (!x.device().is_gpu()) return copying.contiguous(x);
    var outputs: [1]*Tensor = undefined;
    try run_checked(.of(.contiguous), &.{x}, &.{}, null, &outputs, report);
    return outputs[0];
}

/// Writes source's elements, broadcast, into target, on their device; they do not overlap unless they are the same view.
fn copy(source: *const Tensor, target: *Tensor, report: *Report) Error!void {
    if (options.gpu and target.device().is_gpu()) {
        defer target.storage.count_write();
        if (!target.is_same_view(source)) try backends.gpu.copy(source, target, report);
        return;
    }
    copying.copy(source, target);
    target.storage.mark_written();
}

/// Results on a GPU have no memory yet: the kernel writes the device's, the CPU in its place the host's.
fn create(wanted: *const inference.Output, device: Device) error{OutOfMemory}!*Tensor {
    if (device.is_gpu()) return Tensor.create_unplaced(wanted.shape, wanted.dtype, device);
    return Tensor.create(wanted.shape, wanted.dtype, device);
}

/// What a checked call does on its device.
pub fn run_on_device(linked: *const Linked, call: *const Call, report: *Report) Error!void {
    return switch (call.outputs[0].device()) {
        .cpu => linked.cpu(call, report),
        .reference => linked.reference(call, report),
        .null => backends.null_device.run(call, report),
        // Without the GPUs' part no tensor of theirs was ever made.
        .vulkan, .cuda, .metal, .webgpu => if (options.gpu) backends.gpu.run(call, report) else unreachable,
    };
}

fn check_into(op: Op, target: *const Tensor, device: Device, wanted: inference.Output, report: *Report) Error!void {
    const name = @tagName(op);
    if (target.link != null) return report.fail(.tape, "{s}: the target is recorded on a tape and may not be overwritten", .{name});
    if (target.device() != device) return report.fail(.device_mismatch, "{s}: the target is on {s}, the inputs on {s}", .{ name, @tagName(target.device()), @tagName(device) });
    if (target.dtype != wanted.dtype) return report.fail(.dtype_mismatch, "{s}: the target has dtype {s}, the result {s}", .{ name, @tagName(target.dtype), @tagName(wanted.dtype) });
    if (!target.shape.equals(&wanted.shape)) return report.fail(.shape_mismatch, "{s}: the target has shape {f}, the result {f}", .{ name, target.shape, wanted.shape });
    try target.check_writable(name, report);
}

/// Whether a kernel may run out of memory when it has written some of its output: its tasks each take a buffer.
fn may_fail_midway(op: Op, target: *const Tensor) bool {
    return switch (ops.row(op).rule) {
        .convolution, .convolution_gradient, .attention, .attention_gradient => true,
        .matmul => target.rank() > 2,
        else => false,
    };
}

/// Whether the kernel may write into the target while it reads the inputs. Backends write
/// contiguous outputs only; element-wise ops and row ops read an element or row before they
/// write it, so the very same view is fine for them; any other overlap is not.
fn may_write_directly(op: Op, target: *const Tensor, inputs: []const ?*const Tensor) bool {
    if (!target.is_contiguous()) return false;
    // A GPU's kernels write a tensor from its storage's first word on, and bytes by words.
    if (target.device().is_gpu() and (target.offset != 0 or (target.dtype.size() == 1 and target.count() != target.storage.size))) return false;
    for (inputs) |input| {
        const tensor = input orelse continue;
        if (!target.may_overlap(tensor)) continue;
        const same_order = switch (ops.row(op).rule) {
            .same, .broadcast, .rows, .point => op != .take_add and op != .contiguous,
            else => false,
        };
        if (!same_order or !target.is_same_view(tensor)) return false;
    }
    return true;
}

/// Copies by way of a temporary when source and target share memory.
fn copy_safely(source: *const Tensor, target: *Tensor, report: *Report) Error!void {
    if (!target.may_overlap(source) or target.is_same_view(source)) return copy(source, target, report);
    const separate = try contiguous(source, report);
    defer separate.release();
    return copy(separate, target, report);
}

/// Writes `source`, broadcast and converted, into `target`'s elements.
pub fn assign(target: *Tensor, source: *Tensor, report: *Report) Error!void {
    try target.check_writable("assign", report);
    if (target.link != null) return report.fail(.tape, "assign: the tensor is recorded on a tape and may not be overwritten", .{});
    if (target.device() != source.device()) return report.fail(.device_mismatch, "assign: the target is on {s}, the source on {s}", .{ @tagName(target.device()), @tagName(source.device()) });
    const joined = shapes.broadcast(&source.shape, &target.shape);
    if (joined == null or !joined.?.equals(&target.shape)) return report.fail(.shape_mismatch, "assign: a source of shape {f} does not broadcast to {f}", .{ source.shape, target.shape });
    if (source.dtype == target.dtype) return copy_safely(source, target, report);
    const cast = try run_one(.cast, &.{source}, &.{ .dtype = target.dtype }, report);
    defer cast.release();
    return copy_safely(cast, target, report);
}
