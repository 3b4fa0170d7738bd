//! The GPU backend against the reference, on every GPU that this machine has; skipped without any.

const std = @import("std");
const testing = std.testing;
const fakes = @import("fakes_test.zig");
const gpu = @import("gpu.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const create = @import("../../tensor/create.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const memory = @import("../../runtime/memory.zig");

fn expect_same(actual: *const Tensor, expected: *const Tensor) !void {
    for (actual.elements(f32), expected.elements(f32)) |a, e| try testing.expectApproxEqAbs(e, a, 1e-6 + 1e-6 * @abs(e));
}

test "an op on the device equals the reference's, views included" {
    try fakes.on_each(agrees_with_reference);
}

fn agrees_with_reference(kind: Kind) !void {
    var report: Report = .{};
    var sums: [2]*Tensor = undefined;
    for ([_]Kind{ kind, .reference }, &sums) |device, *sum| {
        const x = try create.random_normal(&.{ 33, 65 }, 0, 1, 7, .{ .dtype = .f32, .device = device }, &report);
        defer x.release();
        const turned = try dispatch.run_one(.permute, &.{x}, &.{ .axes = &.{ 1, 0 } }, &report);
        defer turned.release();
        const square = try dispatch.run_one(.square, &.{turned}, &.{}, &report);
        defer square.release();
        const row = try create.random_normal(&.{33}, 0, 1, 8, .{ .dtype = .f32, .device = device }, &report);
        defer row.release();
        sum.* = try dispatch.run_one(.add, &.{ square, row }, &.{}, &report);
    }
    defer for (sums) |sum| sum.release();
    try expect_same(sums[0], sums[1]);
}

test "an op without a kernel runs on the CPU and is counted, or is refused in strict mode" {
    try fakes.on_each(falls_back);
}

fn falls_back(kind: Kind) !void {
    var report: Report = .{};
    const x = try create.arange(0, 8, 1, .{ .dtype = .f64, .device = kind }, &report);
    defer x.release();
    const before = gpu.fallback_count();
    const y = try dispatch.run_one(.exp, &.{x}, &.{}, &report);
    defer y.release();
    try testing.expectEqual(before + 1, gpu.fallback_count());
    try testing.expectApproxEqRel(@exp(7.0), y.elements(f64)[7], 1e-14);
    gpu.set_strict(true);
    defer gpu.set_strict(false);
    try testing.expectError(error.Failed, dispatch.run_one(.exp, &.{x}, &.{}, &report));
}

test "what the host writes is seen by the device, and what the device writes by the host" {
    try fakes.on_each(keeps_sides_alike);
}

fn keeps_sides_alike(kind: Kind) !void {
    var report: Report = .{};
    const x = try create.full(&.{1000}, 1, .{ .dtype = .f32, .device = kind }, &report);
    defer x.release();
    var outputs: [1]*Tensor = undefined;
    for (1..6) |round| {
        // In place on the device, then one element by the host.
        try dispatch.run(.add, &.{ x, x }, &.{}, x, &outputs, &report);
        outputs[0].release();
        x.elements(f32)[3] += 1;
        x.storage.mark_written();
        try testing.expectEqual(std.math.pow(f32, 2, @floatFromInt(round)), x.elements(f32)[0]);
    }
    try testing.expectEqual(32 + 31, x.elements(f32)[3]);
}

test "sums longer than the loops that a device in software runs to their end" {
    try fakes.on_each(sums_far);
}

fn sums_far(kind: Kind) !void {
    if (kind != .vulkan) return; // The others' fakes run kernels an instruction at a time.
    var report: Report = .{};
    const row = try create.full(&.{ 3, 300_000 }, 0.5, .{ .dtype = .f32, .device = kind }, &report);
    defer row.release();
    const column = try create.full(&.{ 300_000, 2 }, 2, .{ .dtype = .f32, .device = kind }, &report);
    defer column.release();
    const product = try dispatch.run_one(.matmul, &.{ row, column }, &.{}, &report);
    defer product.release();
    for (product.elements(f32)) |sum| try testing.expectApproxEqRel(300_000, sum, 1e-5);

    const wide = try create.full(&.{ 200_000, 32 }, 3, .{ .dtype = .f32, .device = kind }, &report);
    defer wide.release();
    const share = try dispatch.run_one(.softmax, &.{wide}, &.{ .axis = 0 }, &report);
    defer share.release();
    for (share.elements(f32)) |part| try testing.expectApproxEqRel(1.0 / 200_000.0, part, 1e-5);

    const total = try create.full(&.{2}, 1, .{ .dtype = .f32, .device = kind }, &report);
    defer total.release();
    const places = try create.full(&.{200_000}, 1, .{ .dtype = .i64, .device = kind }, &report);
    defer places.release();
    const ones = try create.full(&.{200_000}, 1, .{ .dtype = .f32, .device = kind }, &report);
    defer ones.release();
    const added = try dispatch.run_one(.take_add, &.{ total, places, ones }, &.{}, &report);
    defer added.release();
    try testing.expectEqualSlices(f32, &.{ 1, 200_001 }, added.elements(f32)[0..2]);
}
