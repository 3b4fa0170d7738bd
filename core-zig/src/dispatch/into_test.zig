//! A target is written when the op succeeds, and only then.

const std = @import("std");
const dispatch = @import("dispatch.zig");
const buffers = @import("../backend/cpu/matmul_buffers.zig");
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Axes = @import("../tensor/shape.zig").Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;

fn filled(shape: []const i64, value: f32) !*Tensor {
    const tensor = try Tensor.create(.from_slice(shape), .f32, .cpu);
    @memset(tensor.elements(f32), value);
    return tensor;
}

test "a convolution whose product finds no buffer leaves its target, bias and all" {
    const x = try filled(&.{ 2, 16, 32, 32 }, 0.5);
    defer x.release();
    const weight = try filled(&.{ 24, 16, 3, 3 }, 0.25);
    defer weight.release();
    const bias = try filled(&.{24}, 3);
    defer bias.release();
    const target = try filled(&.{ 2, 24, 30, 30 }, -7);
    defer target.release();
    var report: Report = .{};
    var failures: usize = 0;
    for (0..32) |countdown| {
        // As in a process that has not multiplied yet.
        buffers.release_all();
        memory.fail_allocation_after(@intCast(countdown));
        var outputs: [1]*Tensor = undefined;
        const result = dispatch.run(.conv2d, &.{ x, weight, bias }, &.{}, target, &outputs, &report);
        memory.fail_allocation_after(-1);
        if (result) |_| {
            outputs[0].release();
            try std.testing.expectEqual(3 + 16 * 9 * 0.125, target.elements(f32)[0]);
            try std.testing.expect(failures >= 3);
            return;
        } else |failure| {
            try std.testing.expectEqual(error.OutOfMemory, failure);
            failures += 1;
            for (target.elements(f32)) |element| try std.testing.expectEqual(-7, element);
        }
    }
    return error.NeverSucceeded;
}
