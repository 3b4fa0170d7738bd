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
const elementwise = @import("elementwise.zig");
const indexing = @import("indexing.zig");
const manifold = @import("manifold.zig");
const matmul = @import("matmul.zig");
const normalise = @import("normalise.zig");
const reduce = @import("reduce.zig");
const select = @import("select.zig");
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
    const device = try devices.open(call.outputs[0].device(), report);
    if (try launched(device, call, report)) return;
    try note_fallback(call.op, device, report);
    for (call.inputs) |input| if (input) |tensor| try tensor.storage.settle(report);
    for (call.outputs) |output| try output.storage.take_to_host(blocks.covers(output), report);
    return cpu.run(call, report);
}

fn launched(device: *Device, call: *const Call, report: *Report) Error!bool {
    for (call.outputs) |output| if (output.count() == 0) return false;
    return switch (ops.row(call.op).rule) {
        .same, .real_part, .bool_same, .cast, .broadcast, .broadcast_bool => elementwise.run(device, call, report),
        .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare => manifold.run(device, call, report),
        .reduce, .reduce_bool, .reduce_axis_index => reduce.run(device, call, report),
        .rows => normalise.run(device, call, report),
        .matmul => matmul.run(device, call, report),
        .sort, .argsort, .rank_k => select.run(device, call, report),
        .take, .gather => indexing.run(device, call, report),
        else => false,
    };
}

pub fn note_fallback(op: ops.Op, device: *const Device, report: *Report) Error!void {
    if (is_strict.load(.monotonic)) return report.fail(.unsupported, "{t}: {t} has no kernel for it, and running it on the CPU is not allowed", .{ op, device.kind });
    _ = fallbacks.fetchAdd(1, .monotonic);
    log.write(.debug, "{t}: no kernel for {t}, the CPU runs it", .{ device.kind, op });
}
