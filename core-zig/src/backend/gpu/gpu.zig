//! The GPU backend: hands each checked call to the family that has kernels for it. What has none
//! runs on the CPU, visibly: it is counted and logged, or refused where that was asked for.

const std = @import("std");
const atomic = @import("../../runtime/atomic.zig");
const log = @import("../../runtime/log.zig");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const cpu = @import("../cpu/cpu.zig");
const devices = @import("device.zig");
const Device = devices.Device;
const blocks = @import("memory.zig");
const integer_limits = @import("../cpu/elementwise_scalar.zig").integer_limits;
const attention = @import("attention.zig");
const chain = @import("chain.zig");
const copies = @import("copies.zig");
const copying = @import("../../tensor/copy.zig");
const complex = @import("complex.zig");
const convolution = @import("convolution.zig");
const elementwise = @import("elementwise.zig");
const fourier = @import("fourier.zig");
const indexing = @import("indexing.zig");
const manifold = @import("manifold.zig");
const matmul = @import("matmul.zig");
const mean = @import("mean.zig");
const normalise = @import("normalise.zig");
const pooling = @import("pooling.zig");
const reduce = @import("reduce.zig");
const select = @import("select.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

var fallbacks: atomic.Counter(i64) = .init(0);
var is_strict: std.atomic.Value(bool) = .init(false);

/// Ops of GPU tensors that the CPU has run since the library was loaded.
pub fn fallback_count() i64 {
    return fallbacks.load(.monotonic);
}

/// Whether an op without a kernel is refused, rather than run on the CPU.
pub fn set_strict(strict: bool) void {
    is_strict.store(strict, .monotonic);
}

pub fn run(call: *const Call, report: *Report) Error!void {
    try run_somewhere(call, report);
    // What the CPU wrote of memory that others see.
    for (call.outputs) |output| try output.storage.publish(report);
}

fn run_somewhere(call: *const Call, report: *Report) Error!void {
    const device = try devices.open(call.outputs[0].device(), report);
    if (!is_empty(call)) {
        if (try launched(device, call, report)) return;
        if (try launched_dense(device, call, report)) return;
        if (try launched_in_words(device, call, report)) return;
        try note_fallback(@tagName(call.op), device, report);
    }
    for (call.inputs) |input| if (input) |tensor| try tensor.storage.settle(report);
    for (call.outputs) |output| try output.storage.take_to_host(blocks.covers(output), report);
    return cpu.run(call, report);
}

/// Writes the source's elements, broadcast to the target's shape, into the target, which is no part of what is read.
pub fn copy(source: *const Tensor, target: *Tensor, report: *Report) Error!void {
    if (target.count() == 0) return;
    const device = try devices.open(target.device(), report);
    if (try copies.copy(device, source, target, report)) return;
    try note_fallback("contiguous", device, report);
    try source.storage.settle(report);
    try target.storage.take_to_host(blocks.covers(target), report);
    copying.copy(source, target);
    try target.storage.publish(report);
}

/// Ops of bytes that have kernels of i32 alone, which give the same numbers but for multiples of 256.
fn launched_in_words(device: *Device, call: *const Call, report: *Report) Error!bool {
    switch (call.op) {
        .neg, .abs, .sign, .square, .relu, .clamp, .add, .sub, .mul, .maximum, .minimum => {},
        .matmul, .max, .min, .prod, .argmax, .argmin, .sort, .argsort, .top_k, .mid_k, .bottom_k, .take_add, .scatter_add => {},
        else => return false,
    }
    if (call.input(0).dtype.size() != 1) return false;
    var words: Words = .{};
    defer words.release();
    var inputs: [ops.inputs_max]?*const Tensor = undefined;
    for (inputs[0..call.inputs.len], call.inputs) |*input, given| {
        const tensor = given.?;
        input.* = try words.of(tensor);
        if (input.* != tensor and !try elementwise.cast(device, tensor, input.*.?, report)) return false;
    }
    var outputs: [ops.outputs_max]*Tensor = undefined;
    for (outputs[0..call.outputs.len], call.outputs) |*output, given| {
        output.* = try words.of(given);
        if (output.* != given and (given.offset != 0 or !blocks.covers(given))) return false;
    }
    var attributes = call.attributes.*;
    if (call.op == .clamp) {
        const limits = integer_limits(u8, attributes.low, attributes.high);
        attributes.low = @floatFromInt(limits[0]);
        attributes.high = @floatFromInt(limits[1]);
    }
    const wider: Call = .{ .op = call.op, .inputs = inputs[0..call.inputs.len], .attributes = &attributes, .outputs = outputs[0..call.outputs.len] };
    if (!try launched(device, &wider, report)) return false;
    for (wider.outputs, call.outputs) |output, given| if (output != given and !try copies.narrow(device, output, given, report)) return false;
    return true;
}

/// Tensors that have a word for each byte of others.
const Words = struct {
    made: [ops.inputs_max + ops.outputs_max]*Tensor = undefined,
    count: usize = 0,

    /// The tensor itself where its elements are no bytes.
    fn of(words: *Words, tensor: anytype) error{OutOfMemory}!@TypeOf(tensor) {
        if (tensor.dtype.size() != 1) return tensor;
        words.made[words.count] = try Tensor.create_unplaced(tensor.shape, .i32, tensor.device());
        words.count += 1;
        return words.made[words.count - 1];
    }

    fn release(words: *const Words) void {
        for (words.made[0..words.count]) |tensor| tensor.release();
    }
};

/// Whether there is nothing to compute, or nothing to compute it from: no kernel is asked for that.
fn is_empty(call: *const Call) bool {
    for (call.outputs) |output| {
        if (output.count() > 0) break;
    } else return true;
    for (call.inputs) |input| if (input) |tensor| {
        if (tensor.count() > 0) return false;
    };
    return true;
}

fn launched(device: *Device, call: *const Call, report: *Report) Error!bool {
    return switch (call.op) {
        .contiguous => copies.copy(device, call.input(0), call.output(), report),
        .concat => copies.concat(device, call, report),
        .pad_slice => copies.pad_slice(device, call, report),
        .conj, .real, .imag => complex.part(device, call, report),
        .interleave => complex.interleave(device, call, report),
        .deinterleave => complex.deinterleave(device, call, report),
        .rfft, .irfft => fourier.run(device, call, report),
        .take, .gather => indexing.run(device, call, report),
        .take_add, .scatter_add => indexing.add(device, call, report),
        else => by_rule(device, call, report),
    };
}

fn by_rule(device: *Device, call: *const Call, report: *Report) Error!bool {
    return switch (ops.row(call.op).rule) {
        .same, .real_part, .bool_same, .cast, .broadcast, .broadcast_bool => elementwise.run(device, call, report),
        .expression => chain.run(device, call, report),
        .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare => manifold.run(device, call, report),
        .mean_of_points => mean.run(device, call, report),
        .reduce, .reduce_bool, .reduce_axis_index => reduce.run(device, call, report),
        .rows => normalise.run(device, call, report),
        .matmul => matmul.run(device, call, report),
        .sort, .argsort, .rank_k => select.run(device, call, report),
        .convolution, .convolution_gradient => convolution.run(device, call, report),
        .pool, .pool_gradient => pooling.run(device, call, report),
        .attention, .attention_gradient => attention.run(device, call, report),
        else => false,
    };
}

/// Again with inputs that are views made dense: families count by fewer runs of memory than a view may have.
fn launched_dense(device: *Device, call: *const Call, report: *Report) Error!bool {
    var stack: [ops.inputs_max]?*const Tensor = undefined;
    if (call.inputs.len > stack.len) return false;
    var made: [ops.inputs_max]*Tensor = undefined;
    var made_count: usize = 0;
    defer for (made[0..made_count]) |tensor| tensor.release();
    for (stack[0..call.inputs.len], call.inputs) |*ready, input| {
        ready.* = input;
        const given = input orelse continue;
        // No family has kernels for f64.
        if (given.dtype == .f64) return false;
        if (given.is_contiguous()) continue;
        made[made_count] = try Tensor.create_unplaced(given.shape, given.dtype, given.device());
        ready.* = made[made_count];
        made_count += 1;
        if (!try copies.copy(device, given, made[made_count - 1], report)) return false;
    }
    if (made_count == 0) return false;
    return launched(device, &.{ .op = call.op, .inputs = stack[0..call.inputs.len], .attributes = call.attributes, .outputs = call.outputs }, report);
}

/// `what` is done by the CPU, visibly: an op by its name, or a step of an optimizer.
pub fn note_fallback(what: []const u8, device: *const Device, report: *Report) Error!void {
    if (is_strict.load(.monotonic)) return report.fail(.unsupported, "{s}: {t} has no kernel for it, and running it on the CPU is not allowed", .{ what, device.kind });
    count_fallback(what, device);
}

/// The CPU has run what no kernel did.
pub fn count_fallback(what: []const u8, device: *const Device) void {
    _ = fallbacks.fetchAdd(1, .monotonic);
    log.write(.debug, "{t}: no kernel did {s}, the CPU has to", .{ device.kind, what });
}
