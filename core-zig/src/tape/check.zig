//! Gradients against central differences, in f64, on every device that computes, for every op that
//! has one.

const std = @import("std");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const copying = @import("../tensor/copy.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Device = @import("../tensor/storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const dispatch = @import("../dispatch/dispatch.zig");
const tapes = @import("tape.zig");
const cases = @import("check_cases.zig");

/// Step of the five-point rule. Its error is step^4 times the fifth derivative, and rounding adds
/// 1e-16 / step: both about 1e-12 here.
const step = 0x1p-10;

/// How far each wanted input's gradient of sum(seed * op(inputs)) is from its difference quotient,
/// at worst, relative to 1 + its size. Wanted inputs are contiguous f64 and are varied in place.
pub fn error_max(op: Op, inputs: []const ?*Tensor, attributes: *const Attributes, wanted: []const bool, seed: *Tensor, report: *Report) Error!f64 {
    const allocator = memory.allocator;
    const tape: *tapes.Tape = try .create();
    defer tape.release();

    const leaves = try allocator.alloc(?*Tensor, inputs.len);
    defer allocator.free(leaves);
    @memcpy(leaves, inputs);
    defer for (leaves, wanted) |leaf, want| if (want and leaf.?.link != null) leaf.?.release();
    for (leaves, wanted) |*leaf, want| {
        if (want) leaf.* = try tape.watch(leaf.*.?, report);
    }
    var outputs: [ops.outputs_max]*Tensor = undefined;
    const output_count = ops.row(op).outputs.len;
    try tapes.apply(.any(op), leaves, attributes, null, outputs[0..output_count], report);
    defer for (outputs[0..output_count]) |tensor| tensor.release();

    var worst: f64 = 0;
    for (leaves, inputs, wanted) |leaf, input, want| {
        if (!want) continue;
        var gradient: [1]*Tensor = undefined;
        try tape.gradient(outputs[0], seed, &.{leaf.?}, &gradient, report);
        defer gradient[0].release();
        const elements = input.?.elements(f64);
        for (elements, gradient[0].elements(f64)) |*element, slope| {
            const quotient = try difference_quotient(op, inputs, attributes, element, seed, report);
            worst = @max(worst, @abs(quotient - slope) / (1 + @abs(quotient)));
            if (std.math.isNan(slope)) return slope;
        }
    }
    return worst;
}

fn difference_quotient(op: Op, inputs: []const ?*Tensor, attributes: *const Attributes, element: *f64, seed: *Tensor, report: *Report) Error!f64 {
    const centre = element.*;
    defer element.* = centre;
    var sum: f64 = 0;
    for ([_]f64{ -2, -1, 1, 2 }, [_]f64{ 1, -8, 8, -1 }) |offset, weight| {
        element.* = centre + offset * step;
        sum += weight * try weighted_sum(op, inputs, attributes, seed, report);
    }
    return sum / (12 * step);
}

fn weighted_sum(op: Op, inputs: []const ?*Tensor, attributes: *const Attributes, seed: *Tensor, report: *Report) Error!f64 {
    var outputs: [ops.outputs_max]*Tensor = undefined;
    const output_count = ops.row(op).outputs.len;
    try dispatch.run_linked(.any(op), inputs, attributes, null, outputs[0..output_count], report);
    defer for (outputs[0..output_count]) |tensor| tensor.release();
    const values = try copying.contiguous(outputs[0]);
    defer values.release();
    var sum: f64 = 0;
    for (values.elements(f64), seed.elements(f64)) |value, weight| sum += value * weight;
    return sum;
}

test "every gradient agrees with central differences" {
    var failures: usize = 0;
    inline for (comptime std.enums.values(Op)) |op| {
        const list = comptime cases.of(op);
        try std.testing.expectEqual(ops.row(op).gradient, list.len > 0);
        for (list, 0..) |*case, number| {
            for ([_]Device{ .reference, .cpu }) |device| {
                const handles = handle.live_count();
                failures += @intFromBool(!cases.passes(op, case, number, device));
                // A tape that kept its own result alive would never be freed.
                try std.testing.expectEqual(handles, handle.live_count());
            }
        }
    }
    try std.testing.expectEqual(0, failures);
}
