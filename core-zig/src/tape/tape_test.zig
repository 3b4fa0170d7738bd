//! What a tape promises besides right slopes: conventions at corners, refusals, and memory.

const std = @import("std");
const testing = std.testing;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Manifold = @import("../manifold/handle.zig").Manifold;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const tapes = @import("tape.zig");
const Tape = tapes.Tape;
const Op = tapes.Op;
const Attributes = tapes.Attributes;

fn tensor_of(comptime T: type, shape: []const i64, values: []const T) !*Tensor {
    const dtype: DType = switch (T) {
        f32 => .f32,
        f64 => .f64,
        i64 => .i64,
        else => unreachable,
    };
    const tensor = try Tensor.create(.from_slice(shape), dtype, .cpu);
    @memcpy(tensor.elements(T), values);
    return tensor;
}

fn apply(op: Op, inputs: []const ?*Tensor, attributes: Attributes, report: *Report) !*Tensor {
    var outputs: [1]*Tensor = undefined;
    try tapes.apply(.any(op), inputs, &attributes, null, &outputs, report);
    return outputs[0];
}

fn expect_refused(status: Status, report: *const Report, result: anytype) !void {
    try testing.expectError(error.Failed, result);
    try testing.expectEqual(@intFromEnum(status), report.status);
}

/// The gradient of sum(op(x)) for each element of x.
fn expect_slopes(op: Op, attributes: Attributes, x: []const f64, want: []const f64) !void {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const given = try tensor_of(f64, &.{@intCast(x.len)}, x);
    defer given.release();
    const leaf = try tape.watch(given, &report);
    defer leaf.release();
    const y = try apply(op, &.{leaf}, attributes, &report);
    defer y.release();
    const total = try apply(.sum, &.{y}, .{}, &report);
    defer total.release();
    var gradient: [1]*Tensor = undefined;
    try tape.gradient(total, null, &.{leaf}, &gradient, &report);
    defer gradient[0].release();
    try testing.expectEqualSlices(f64, want, gradient[0].elements(f64));
}

test "corners: each has the slope its row states" {
    try expect_slopes(.relu, .{}, &.{ -1, 0, 2 }, &.{ 0, 0, 1 });
    try expect_slopes(.abs, .{}, &.{ -3, 0, 2 }, &.{ -1, 0, 1 });
    try expect_slopes(.sign, .{}, &.{ -3, 0, 2 }, &.{ 0, 0, 0 });
    try expect_slopes(.clamp, .{ .low = -1, .high = 1 }, &.{ -2, -1, 0, 1, 2 }, &.{ 0, 1, 1, 1, 0 });
    try expect_slopes(.max, .{}, &.{ 1, 4, 4, 2 }, &.{ 0, 0.5, 0.5, 0 });
    try expect_slopes(.min, .{}, &.{ 1, 4, 1, 1 }, &.{ 1.0 / 3.0, 0, 1.0 / 3.0, 1.0 / 3.0 });
    try expect_slopes(.norm, .{}, &.{ 0, 0 }, &.{ 0, 0 });
    try expect_slopes(.norm, .{}, &.{ 3, -4 }, &.{ 0.6, -0.8 });
    try expect_slopes(.norm, .{ .order = 1 }, &.{ 0, -4 }, &.{ 0, -1 });
    try expect_slopes(.norm, .{ .order = 1.5 }, &.{ 0, 0 }, &.{ 0, 0 });
    try expect_slopes(.norm, .{ .order = std.math.inf(f64) }, &.{ 3, -3, 1 }, &.{ 0.5, -0.5, 0 });
    try expect_slopes(.norm, .{}, &.{ 0x3p700, -0x4p700 }, &.{ 0.6, -0.8 });
    try expect_slopes(.prod, .{}, &.{ 2, 0, 5 }, &.{ 0, 10, 0 });
    try expect_slopes(.prod, .{}, &.{ 0, 0, 5 }, &.{ 0, 0, 0 });
    try expect_slopes(.gelu, .{}, &.{0}, &.{0.5});
    try expect_slopes(.logsumexp, .{}, &.{ -std.math.inf(f64), 0 }, &.{ 0, 1 });
}

test "maximum and minimum: a tie gives half to each" {
    var report: Report = .{};
    for ([_]Op{ .maximum, .minimum }) |op| {
        const tape: *Tape = try .create();
        defer tape.release();
        const value = try tensor_of(f64, &.{2}, &.{ 7, 7 });
        defer value.release();
        const x = try tape.watch(value, &report);
        defer x.release();
        const y = try tape.watch(value, &report);
        defer y.release();
        const out = try apply(op, &.{ x, y }, .{}, &report);
        defer out.release();
        var gradients: [2]*Tensor = undefined;
        const seed = try tensor_of(f64, &.{2}, &.{ 1, 3 });
        defer seed.release();
        try tape.gradient(out, seed, &.{ x, y }, &gradients, &report);
        for (gradients) |gradient| {
            try testing.expectEqualSlices(f64, &.{ 0.5, 1.5 }, gradient.elements(f64));
            gradient.release();
        }
    }
}

test "pow: x^0 is flat also at 0, and so is 0^y for y >= 0" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const base_given = try tensor_of(f64, &.{3}, &.{ 0, 0, 2 });
    defer base_given.release();
    const exponent_given = try tensor_of(f64, &.{3}, &.{ 0, 3, 2 });
    defer exponent_given.release();
    const base = try tape.watch(base_given, &report);
    defer base.release();
    const exponent = try tape.watch(exponent_given, &report);
    defer exponent.release();
    const power = try apply(.pow, &.{ base, exponent }, .{}, &report);
    defer power.release();
    const total = try apply(.sum, &.{power}, .{}, &report);
    defer total.release();
    var gradients: [2]*Tensor = undefined;
    try tape.gradient(total, null, &.{ base, exponent }, &gradients, &report);
    defer for (gradients) |gradient| gradient.release();
    try testing.expectEqualSlices(f64, &.{ 0, 0, 4 }, gradients[0].elements(f64));
    try testing.expectEqualSlices(f64, &.{ 0, 0 }, gradients[1].elements(f64)[0..2]);
    try testing.expectApproxEqAbs(4 * @log(2.0), gradients[1].elements(f64)[2], 1e-14);
}

test "distance: the slope between equal points is 0" {
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -1, false, &report);
    defer ball.release();
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try tensor_of(f64, &.{ 1, 2 }, &.{ 0.3, 0.4 });
    defer value.release();
    const x = try tape.watch(value, &report);
    defer x.release();
    const d = try apply(.manifold_distance, &.{ x, value }, .{ .manifold = ball }, &report);
    defer d.release();
    var gradient: [1]*Tensor = undefined;
    try tape.gradient(d, null, &.{x}, &gradient, &report);
    defer gradient[0].release();
    try testing.expectEqualSlices(f64, &.{ 0, 0 }, gradient[0].elements(f64));
}

test "a value used twice gathers both slopes, at its own dtype and shape" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const narrow = try tensor_of(f32, &.{ 2, 1 }, &.{ 3, -2 });
    defer narrow.release();
    const wide = try tensor_of(f64, &.{3}, &.{ 1, 10, 100 });
    defer wide.release();
    const whole = try tensor_of(i64, &.{}, &.{2});
    defer whole.release();
    const x = try tape.watch(narrow, &report);
    defer x.release();
    const product = try apply(.mul, &.{ x, wide }, .{}, &report); // f32 and f64, stretched both ways
    defer product.release();
    const doubled = try apply(.mul, &.{ x, whole }, .{}, &report);
    defer doubled.release();
    const both = try apply(.add, &.{ product, doubled }, .{}, &report);
    defer both.release();
    const square = try apply(.mul, &.{ both, both }, .{}, &report);
    defer square.release();
    const total = try apply(.sum, &.{square}, .{}, &report);
    defer total.release();
    var gradient: [2]*Tensor = undefined;
    try tape.gradient(total, null, &.{ x, x }, &gradient, &report);
    defer for (gradient) |each| each.release();
    // The sum of (x (w + 2))^2 has slope 2 x times the sum of (w + 2)^2.
    const squares = 3.0 * 3 + 12 * 12 + 102 * 102;
    try testing.expectEqual(DType.f32, gradient[0].dtype);
    try testing.expectEqualSlices(i64, &.{ 2, 1 }, gradient[0].shape.slice());
    try testing.expectEqualSlices(f32, &.{ 6 * squares, -4 * squares }, gradient[0].elements(f32));
    // Nobody else sees a gradient's memory.
    gradient[0].elements(f32)[0] = 0;
    try testing.expectEqual(6 * squares, gradient[1].elements(f32)[0]);
}

test "gradient: several calls, intermediate sources, zeros without influence, a seed left alone" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const x = try tape.watch(value, &report);
    defer x.release();
    const unused = try tape.watch(value, &report);
    defer unused.release();
    const square = try apply(.square, &.{x}, .{}, &report);
    defer square.release();
    const cube = try apply(.mul, &.{ square, x }, .{}, &report);
    defer cube.release();
    const seed = try tensor_of(f64, &.{2}, &.{ 1, 10 });
    defer seed.release();
    for (0..2) |_| {
        var gradients: [4]*Tensor = undefined;
        try tape.gradient(cube, seed, &.{ x, square, unused, cube }, &gradients, &report);
        defer for (gradients) |gradient| gradient.release();
        try testing.expectEqualSlices(f64, &.{ 12, 270 }, gradients[0].elements(f64));
        try testing.expectEqualSlices(f64, &.{ 2, 30 }, gradients[1].elements(f64));
        try testing.expectEqualSlices(f64, &.{ 0, 0 }, gradients[2].elements(f64));
        try testing.expectEqualSlices(f64, &.{ 1, 10 }, gradients[3].elements(f64));
        gradients[3].elements(f64)[0] = 99;
        try testing.expectEqual(1, seed.elements(f64)[0]);
    }
    var later: [1]*Tensor = undefined;
    try tape.gradient(square, seed, &.{cube}, &later, &report); // computed after the target
    defer later[0].release();
    try testing.expectEqualSlices(f64, &.{ 0, 0 }, later[0].elements(f64));
}

test "refusals: shapes, other tapes, tensors from before a reset, overwritten values" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const other: *Tape = try .create();
    defer other.release();
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const whole = try tensor_of(i64, &.{2}, &.{ 2, 3 });
    defer whole.release();
    try expect_refused(.dtype_mismatch, &report, tape.watch(whole, &report));

    const x = try tape.watch(value, &report);
    defer x.release();
    const foreign = try other.watch(value, &report);
    defer foreign.release();
    try expect_refused(.tape, &report, apply(.add, &.{ x, foreign }, .{}, &report));
    var outputs: [1]*Tensor = undefined;
    const room = try tensor_of(f64, &.{2}, &.{ 0, 0 });
    defer room.release();
    try expect_refused(.tape, &report, tapes.apply(.of(.exp), &.{x}, &.{}, room, &outputs, &report));

    const y = try apply(.square, &.{x}, .{}, &report);
    defer y.release();
    var gradient: [1]*Tensor = undefined;
    try expect_refused(.tape, &report, tape.gradient(y, null, &.{x}, &gradient, &report));
    const short = try value.view(.from_slice(&.{1}), .from_slice(&.{1}), 0);
    defer short.release();
    try expect_refused(.shape_mismatch, &report, tape.gradient(y, short, &.{x}, &gradient, &report));
    try expect_refused(.tape, &report, tape.gradient(y, value, &.{foreign}, &gradient, &report));
    try expect_refused(.tape, &report, tape.gradient(value, value, &.{x}, &gradient, &report));

    value.storage.mark_written();
    try expect_refused(.tape, &report, tape.gradient(y, value, &.{x}, &gradient, &report));
    try testing.expectEqualStrings("gradient: square: x has been overwritten since it was recorded", std.mem.sliceTo(&report.message, 0));

    tape.reset();
    try testing.expectEqual(0, tape.node_count());
    try testing.expect(!tape.holds(x));
    try expect_refused(.tape, &report, apply(.exp, &.{x}, .{}, &report));
    const again = try tape.watch(x, &report);
    defer again.release();
    try testing.expect(tape.holds(again) and !tape.holds(x) and !other.holds(again));
    const fine = try apply(.exp, &.{again}, .{}, &report);
    fine.release();
}

test "integers, comparisons and indices are constants" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const x = try tape.watch(value, &report);
    defer x.release();
    const whole = try apply(.cast, &.{x}, .{ .dtype = .i64 }, &report);
    defer whole.release();
    const above = try apply(.gt, &.{ x, value }, .{}, &report);
    defer above.release();
    var sorted: [2]*Tensor = undefined;
    try tapes.apply(.of(.sort), &.{x}, &.{}, null, &sorted, &report);
    defer for (sorted) |tensor| tensor.release();
    try testing.expect(whole.link == null and above.link == null and sorted[1].link == null);
    try testing.expect(sorted[0].link != null);
    try testing.expectEqual(2, tape.node_count());
}

test "an op without watched inputs leaves no trace" {
    var report: Report = .{};
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const before = memory.live_bytes();
    const y = try apply(.exp, &.{value}, .{}, &report);
    try testing.expectEqual(null, y.link);
    y.release();
    try testing.expectEqual(before, memory.live_bytes());
}

/// A little of everything: views, lists, attributes with lists, a manifold, several outputs.
fn everything(report: *Report) !void {
    const ball = try Manifold.create(.poincare, -1, false, report);
    defer ball.release();
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try Tensor.create_zeros(.from_slice(&.{ 3, 2 }), .f64, .cpu);
    defer value.release();
    for (value.elements(f64), 1..) |*element, position| element.* = 0.07 * @as(f64, @floatFromInt(position));
    const x = try tape.watch(value, report);
    defer x.release();
    const turned = try apply(.permute, &.{x}, .{ .axes = &.{ 1, 0 } }, report);
    defer turned.release();
    const product = try apply(.matmul, &.{ x, turned }, .{}, report);
    defer product.release();
    const joined = try apply(.concat, &.{ x, product, x }, .{ .axis = 1 }, report);
    defer joined.release();
    var sorted: [2]*Tensor = undefined;
    try tapes.apply(.of(.sort), &.{joined}, &.{}, null, &sorted, report);
    defer for (sorted) |tensor| tensor.release();
    const part = try apply(.slice, &.{sorted[0]}, .{ .starts = &.{ 0, 1 }, .stops = &.{ 3, 3 }, .steps = &.{ 1, 1 } }, report);
    defer part.release();
    const moved = try apply(.manifold_exp, &.{ x, part }, .{ .manifold = ball }, report);
    defer moved.release();
    const total = try apply(.sum, &.{moved}, .{}, report);
    defer total.release();
    var gradients: [2]*Tensor = undefined;
    try tape.gradient(total, null, &.{ x, turned }, &gradients, report);
    for (gradients) |gradient| gradient.release();
}

test "memory: everything is given back, whichever allocation fails" {
    var first: Report = .{};
    try everything(&first); // The matrix product keeps its packing buffers for the next one.
    const bytes = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    var failure_count: usize = 0;
    // Some layers go on without the memory they were refused, so one success is not yet the end.
    var success_count: usize = 0;
    while (success_count < 20) : (countdown += 1) {
        var report: Report = .{};
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        if (everything(&report)) |_| success_count += 1 else |err| {
            try testing.expectEqual(error.OutOfMemory, err);
            failure_count += 1;
            success_count = 0;
        }
        try testing.expectEqual(bytes, memory.live_bytes());
        try testing.expectEqual(handles, handle.live_count());
    }
    try testing.expect(failure_count > 50);
}

test "a recorded tensor keeps its tape, and a chain of many ops comes apart without recursion" {
    const bytes = memory.live_bytes();
    var report: Report = .{};
    const value = try tensor_of(f64, &.{1}, &.{1});
    var current = blk: {
        const tape: *Tape = try .create();
        defer tape.release();
        break :blk try tape.watch(value, &report);
    };
    value.release();
    for (0..20_000) |_| {
        const next = try apply(.sin, &.{current}, .{}, &report);
        current.release();
        current = next;
    }
    const tape: *Tape = @alignCast(@fieldParentPtr("header", current.link.?.tape));
    try testing.expectEqual(20_001, tape.node_count());
    current.release();
    try testing.expectEqual(bytes, memory.live_bytes());
}

test "threads: one tape records from four of them, and loses nothing" {
    const Recorder = struct {
        fn run(tape: *Tape, source: *Tensor, failures: *std.atomic.Value(u32)) void {
            record(tape, source) catch {
                _ = failures.fetchAdd(1, .monotonic);
            };
        }

        fn record(tape: *Tape, source: *Tensor) !void {
            var report: Report = .{};
            for (0..50) |_| {
                const double = try apply(.add, &.{ source, source }, .{}, &report);
                defer double.release();
                const total = try apply(.sum, &.{double}, .{}, &report);
                defer total.release();
                var gradient: [1]*Tensor = undefined;
                try tape.gradient(total, null, &.{source}, &gradient, &report);
                defer gradient[0].release();
                try testing.expectEqualSlices(f64, &.{ 2, 2 }, gradient[0].elements(f64));
            }
        }
    };
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const x = try tape.watch(value, &report);
    defer x.release();
    var failures: std.atomic.Value(u32) = .init(0);
    var threads: [3]std.Thread = undefined;
    for (&threads) |*thread| thread.* = try std.Thread.spawn(.{}, Recorder.run, .{ tape, x, &failures });
    Recorder.run(tape, x, &failures);
    for (threads) |thread| thread.join();
    try testing.expectEqual(0, failures.load(.acquire));
    try testing.expectEqual(1 + 4 * 50 * 2, tape.node_count());
}

test "a transform of what is recorded is refused, not taken for a constant" {
    var report: Report = .{};
    const tape: *Tape = try .create();
    defer tape.release();
    const value = try tensor_of(f64, &.{2}, &.{ 2, 3 });
    defer value.release();
    const x = try tape.watch(value, &report);
    defer x.release();
    for ([_]Op{ .rfft, .deinterleave }) |op| {
        try testing.expectError(error.Failed, apply(op, &.{x}, .{}, &report));
        try testing.expectEqual(@intFromEnum(Status.tape), report.status);
        const free = try apply(op, &.{value}, .{}, &report);
        free.release();
    }
}
