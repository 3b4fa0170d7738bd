//! Laws of the tapes: what a step of Riemannian gradient descent must be, and what must not change.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const handle = @import("../runtime/handle.zig");
const poincare = @import("../manifold/poincare.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Hypergrad = @import("hypergrad.zig").Hypergrad;
const Realgrad = @import("realgrad.zig").Realgrad;
const reading = @import("rows.zig");

const Draw = struct {
    generator: std.Random.DefaultPrng,

    /// Rows of geodesic radius up to 3 in the ball of curvature -c.
    fn points(draw: *Draw, c: f64, comptime rows: usize, comptime cols: usize) [rows * cols]f64 {
        const random = draw.generator.random();
        var numbers: [rows * cols]f64 = undefined;
        for (0..rows) |row| {
            var tangent: [cols]f64 = undefined;
            var norm_sq: f64 = 0;
            for (&tangent) |*entry| {
                entry.* = random.floatNorm(f64);
                norm_sq += entry.* * entry.*;
            }
            const radius = 1.5 * random.float(f64) / @sqrt(c * norm_sq);
            for (&tangent) |*entry| entry.* *= radius;
            poincare.exp0(c, &tangent, numbers[row * cols ..][0..cols]);
        }
        return numbers;
    }
};

fn matrix(numbers: []const f64, rows: i64) !*Tensor {
    return reading.write(numbers, .from_slice(&.{ rows, @divExact(@as(i64, @intCast(numbers.len)), rows) }), .f64);
}

test "apply: one step towards a target goes the learning rate's share of the way, rows apart" {
    var draw: Draw = .{ .generator = .init(5) };
    var report: Report = .{};
    for ([_]f64{ 0.25, 1, 4 }) |c| for ([_]f64{ 0.05, 0.5, 1 }) |rate| for (0..20) |_| {
        const start = draw.points(c, 3, 4);
        const goal = draw.points(c, 3, 4);
        const weights = try matrix(&start, 3);
        defer weights.release();
        const target = try matrix(&goal, 3);
        defer target.release();
        const tape = try Hypergrad.create(-c, rate, 3, 4, null, true, &report);
        defer tape.header.release();
        try tape.accumulate_pair(weights, target, .geodesic, &report);
        try tape.apply(weights, false, &report);
        for (0..3) |row| {
            const before = poincare.distance(c, start[4 * row ..][0..4], goal[4 * row ..][0..4]);
            const after = poincare.distance(c, weights.elements(f64)[4 * row ..][0..4], goal[4 * row ..][0..4]);
            try std.testing.expectApproxEqAbs((1 - rate) * before, after, 1e-7 * (1 + before));
        }
    };
}

test "apply: a zero buffer is the identity, to the bit" {
    var draw: Draw = .{ .generator = .init(6) };
    var report: Report = .{};
    const start = draw.points(4, 5, 3);
    const weights = try matrix(&start, 5);
    defer weights.release();
    const tape = try Hypergrad.create(-4, 0.05, 5, 3, null, false, &report);
    defer tape.header.release();
    for (0..100) |_| try tape.apply(weights, false, &report);
    try std.testing.expectEqualSlices(f64, &start, weights.elements(f64));
    try std.testing.expectEqual(0, tape.topos.clipped_count());
}

test "apply: the limit is the target for every learning rate" {
    var report: Report = .{};
    const goal = [_]f64{ 0.5, -0.2 };
    const target = try matrix(&goal, 1);
    defer target.release();
    for ([_]f64{ 0.5, 0.05, 0.02 }) |rate| {
        const weights = try matrix(&.{ 0.3, 0.4 }, 1);
        defer weights.release();
        const tape = try Hypergrad.create(-1, rate, 1, 2, null, false, &report);
        defer tape.header.release();
        for (0..2000) |_| {
            try tape.accumulate_pair(weights, target, .geodesic, &report);
            try tape.apply(weights, false, &report);
        }
        for (weights.elements(f64), goal) |found, expected| try std.testing.expectApproxEqAbs(expected, found, 1e-12);
    }
}

test "accumulate: the buffer is linear, and overflow changes nothing" {
    var report: Report = .{};
    const tape = try Hypergrad.create(-1, 0.1, 1, 2, null, false, &report);
    defer tape.header.release();
    const a = try matrix(&.{ 2, -1 }, 1);
    defer a.release();
    const huge = try matrix(&.{ 1.5e308, 0 }, 1);
    defer huge.release();
    try tape.buffer.add_tensor(a, "wave", &report);
    try tape.buffer.add_tensor(a, "wave", &report);
    try std.testing.expectEqualSlices(f64, &.{ 4, -2 }, tape.buffer.sum);
    try tape.buffer.reset(&report);
    try tape.buffer.add_tensor(huge, "wave", &report);
    try std.testing.expectError(error.Failed, tape.buffer.add_tensor(huge, "wave", &report));
    try std.testing.expectEqual(1.5e308, tape.buffer.sum[0]);
}

test "saturation keeps the direction and bounds the step's length" {
    var report: Report = .{};
    const Topos = @import("topos.zig").Topos;
    const topos = try Topos.create(.{ .curvature = -1, .tolerance = 1e-5, .saturation = 0.5, .max_depth = 9, .max_volume = 9, .strict = false }, &report);
    defer topos.release();
    const tape = try Hypergrad.create(-1, 0.2, 1, 2, topos, false, &report);
    defer tape.header.release();
    const start = [_]f64{ 0.3, 0.4 };
    const weights = try matrix(&start, 1);
    defer weights.release();
    const slope = try matrix(&.{ 300, -400 }, 1);
    defer slope.release();
    try tape.buffer.add_tensor(slope, "wave", &report);
    try tape.apply(weights, false, &report);
    try std.testing.expectApproxEqAbs(0.1, poincare.distance(1, &start, weights.elements(f64)), 1e-12);
}

test "points outside the ball are clipped and counted; strict refuses and changes nothing" {
    var report: Report = .{};
    const weights = try matrix(&.{ 0.1, 0.2, 0.9, 0.8 }, 2);
    defer weights.release();
    const target = try matrix(&.{ 0, 0, 0, 0 }, 2);
    defer target.release();
    const tape = try Hypergrad.create(-1, 0.05, 2, 2, null, false, &report);
    defer tape.header.release();
    try tape.accumulate_pair(weights, target, .geodesic, &report);
    try std.testing.expectEqual(1, tape.topos.clipped_count());
    try tape.apply(weights, false, &report);
    try std.testing.expectEqual(2, tape.topos.clipped_count());
    const last = weights.elements(f64)[2..4];
    try std.testing.expect(last[0] * last[0] + last[1] * last[1] < 1);

    const strict = try Hypergrad.create(-1, 0.05, 2, 2, null, true, &report);
    defer strict.header.release();
    const outside = try matrix(&.{ 0.1, 0.2, 0.9, 0.8 }, 2);
    defer outside.release();
    try std.testing.expectError(error.Failed, strict.accumulate_pair(outside, target, .geodesic, &report));
    try std.testing.expectEqualSlices(f64, &.{ 0, 0, 0, 0 }, strict.buffer.sum);
}

test "realgrad: plain descent; weights that would overflow are refused whole" {
    var report: Report = .{};
    const tape = try Realgrad.create(0.5, 1, 2, &report);
    defer tape.header.release();
    const weights = try matrix(&.{ 1, 2 }, 1);
    defer weights.release();
    const slope = try matrix(&.{ 4, -2 }, 1);
    defer slope.release();
    try tape.buffer.add_tensor(slope, "wave", &report);
    try tape.apply(weights, &report);
    try std.testing.expectEqualSlices(f64, &.{ -1, 3 }, weights.elements(f64));
    try std.testing.expectEqualSlices(f64, &.{ 0, 0 }, tape.buffer.sum);
}

test "every failed allocation leaves tape and weights as they were" {
    var report: Report = .{};
    const before = memory.live_bytes();
    const handles = handle.live_count();
    {
        const weights = try matrix(&.{ 0.1, 0.2 }, 1);
        defer weights.release();
        const target = try matrix(&.{ 0.3, -0.2 }, 1);
        defer target.release();
        var countdown: i64 = 0;
        while (true) : (countdown += 1) {
            memory.fail_allocation_after(countdown);
            const done = one_round(weights, target, &report);
            memory.fail_allocation_after(-1);
            if (done) |_| break else |_| try std.testing.expectEqualSlices(f64, &.{ 0.1, 0.2 }, weights.elements(f64));
        }
        try std.testing.expect(countdown > 10);
    }
    try std.testing.expectEqual(before, memory.live_bytes());
    try std.testing.expectEqual(handles, handle.live_count());
}

fn one_round(weights: *Tensor, target: *Tensor, report: *Report) !void {
    const tape = try Hypergrad.create(-1, 0.1, 1, 2, null, false, report);
    defer tape.header.release();
    try tape.accumulate_pair(weights, target, .geodesic, report);
    try tape.apply(weights, false, report);
}
