//! What a step must do, held against closed forms and other implementations.

const std = @import("std");
const testing = std.testing;
const geometry = @import("../manifold/space.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Device = @import("../tensor/storage.zig").Device;
const DType = @import("../tensor/dtype.zig").DType;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const Optimizer = @import("optimizer.zig").Optimizer;
const Rule = @import("optimizer.zig").Rule;
const state = @import("state.zig");

const plain: Rule = .{ .sgd = .{} };

fn adam(options: struct { weight_decay: f64 = 0, decoupled: bool = false }) Rule {
    return .{ .adam = .{ .beta_1 = 0.9, .beta_2 = 0.999, .epsilon = 1e-8, .weight_decay = options.weight_decay, .decoupled = options.decoupled } };
}

fn tensor_of(comptime T: type, shape: []const i64, values: []const T, device: Device) !*Tensor {
    const tensor = try Tensor.create(.from_slice(shape), if (T == f32) .f32 else .f64, device);
    @memcpy(tensor.elements(T), values);
    return tensor;
}

/// Random points on a manifold, not near the rim.
fn random_points(comptime T: type, random: std.Random, manifold: *Manifold, row_count: usize, width: usize, device: Device) !*Tensor {
    const tensor = try Tensor.create(.from_slice(&.{ @intCast(row_count), @intCast(width) }), if (T == f32) .f32 else .f64, device);
    var point: [32]f64 = undefined;
    for (0..row_count) |row| {
        for (point[0..width]) |*entry| entry.* = 0.25 * random.floatNorm(f64) / @sqrt(@as(f64, @floatFromInt(width)));
        _ = geometry.project(manifold.space, .of(T, 0), point[0..width], point[0..width]);
        for (tensor.elements(T)[row * width ..][0..width], point[0..width]) |*target, entry| target.* = @floatCast(entry);
    }
    return tensor;
}

fn random_vectors(comptime T: type, random: std.Random, row_count: usize, width: usize, device: Device) !*Tensor {
    const tensor = try Tensor.create(.from_slice(&.{ @intCast(row_count), @intCast(width) }), if (T == f32) .f32 else .f64, device);
    for (tensor.elements(T)) |*entry| entry.* = @floatCast(random.floatNorm(f64));
    return tensor;
}

/// Coordinate gradient of the sum of d(point, target)^2 / 2 over rows.
fn pull_to(manifold: *Manifold, points: *const Tensor, targets: *const Tensor, gradient: *Tensor) void {
    const width = points.extent(1);
    var ignored: [32]f64 = undefined;
    for (0..points.extent(0)) |row| {
        const at = row * width;
        geometry.sum_vjp(manifold.space, .distance_sq, &.{
            points.elements(f64)[at..][0..width],
            targets.elements(f64)[at..][0..width],
        }, 0.5, &.{ gradient.elements(f64)[at..][0..width], ignored[0..width] });
    }
}

const Spaces = struct {
    list: [4]*Manifold,

    fn init(report: *Report) !Spaces {
        const disc = try Manifold.create(.poincare, -1, false, report);
        const small = try Manifold.create(.poincare, -2.5, false, report);
        const sheet = try Manifold.create(.lorentz, -0.7, false, report);
        const line = try Manifold.create(.euclidean, 0, false, report);
        defer line.release();
        const product = try Manifold.create_product(&.{ small, line, sheet }, &.{ 2, 1, 3 }, report);
        return .{ .list = .{ disc, small, sheet, product } };
    }

    fn deinit(spaces: *Spaces) void {
        for (spaces.list) |space| space.release();
    }
};

test "one step down half the squared distance leaves |1 - rate| of it, along the geodesic" {
    var report: Report = .{};
    var spaces: Spaces = try .init(&report);
    defer spaces.deinit();
    var generator: std.Random.DefaultPrng = .init(1);
    for (spaces.list) |manifold| for ([_]Device{ .cpu, .reference }) |device| for ([_]f64{ 0.1, 0.5, 1, 1.7 }) |rate| {
        const points = try random_points(f64, generator.random(), manifold, 9, 6, device);
        defer points.release();
        const targets = try random_points(f64, generator.random(), manifold, 9, 6, device);
        defer targets.release();
        const gradient = try random_vectors(f64, generator.random(), 9, 6, device);
        defer gradient.release();
        pull_to(manifold, points, targets, gradient);
        var before: [9]f64 = undefined;
        var way: [9][6]f64 = undefined;
        for (&before, &way, 0..) |*distance, *mid, row| {
            const x = points.elements(f64)[row * 6 ..][0..6];
            const y = targets.elements(f64)[row * 6 ..][0..6];
            distance.* = geometry.distance(manifold.space, x, y);
            var velocity: [6]f64 = undefined;
            geometry.map(manifold.space, .log, &.{ x, y }, &velocity);
            for (&velocity) |*entry| entry.* *= rate;
            geometry.map(manifold.space, .exp, &.{ x, &velocity }, mid);
        }
        const optimizer: *Optimizer = try .create(plain, rate, &report);
        defer optimizer.release();
        try optimizer.add(points, manifold, &report);
        try optimizer.step(&.{gradient}, &report);
        for (before, &way, 0..) |distance, *mid, row| {
            const x = points.elements(f64)[row * 6 ..][0..6];
            const left = geometry.distance(manifold.space, x, targets.elements(f64)[row * 6 ..][0..6]);
            try testing.expectApproxEqAbs(@abs(1 - rate) * distance, left, 1e-12);
            try testing.expect(geometry.distance(manifold.space, x, mid) < 1e-12);
        }
    };
}

test "Adam in flat space: agrees with the published algorithm, written out for one number" {
    var report: Report = .{};
    inline for (.{ f32, f64 }) |T| for ([_]Rule{ adam(.{}), adam(.{ .weight_decay = 0.1 }), adam(.{ .weight_decay = 0.1, .decoupled = true }) }) |rule| {
        const tensor = try tensor_of(T, &.{3}, &.{ 1, -2, 0.5 }, .cpu);
        defer tensor.release();
        const optimizer: *Optimizer = try .create(rule, 0.05, &report);
        defer optimizer.release();
        try optimizer.add(tensor, null, &report);
        var w = [3]f64{ 1, -2, 0.5 };
        var m: [3]f64 = @splat(0);
        var v: [3]f64 = @splat(0);
        var generator: std.Random.DefaultPrng = .init(5);
        for (1..31) |step| {
            const gradient = try random_vectors(T, generator.random(), 1, 3, .cpu);
            defer gradient.release();
            const row = try gradient.view(.from_slice(&.{3}), .from_slice(&.{1}), 0);
            defer row.release();
            try optimizer.step(&.{row}, &report);
            for (&w, &m, &v, gradient.elements(T)) |*wi, *mi, *vi, g_stored| {
                var g: f64 = g_stored;
                if (rule.adam.decoupled) wi.* -= 0.05 * rule.adam.weight_decay * wi.* else g += rule.adam.weight_decay * wi.*;
                mi.* = 0.9 * mi.* + 0.1 * g;
                vi.* = 0.999 * vi.* + 0.001 * g * g;
                const t: f64 = @floatFromInt(step);
                const m_hat = mi.* / (1 - @exp(t * @log(0.9)));
                const v_hat = vi.* / (1 - @exp(t * @log(0.999)));
                wi.* -= 0.05 * m_hat / (@sqrt(v_hat) + 1e-8);
            }
        }
        for (w, tensor.elements(T)) |want, got| try testing.expectApproxEqAbs(want, got, if (T == f32) 2e-6 else 1e-13);
    };
}

test "every rule finds the minimum of a quadratic" {
    var report: Report = .{};
    const rules = [_]Rule{
        plain,
        .{ .sgd = .{ .momentum = 0.9 } },
        .{ .sgd = .{ .momentum = 0.9, .nesterov = true } },
        adam(.{}),
    };
    const target = [_]f64{ 3, -1, 0.25 };
    for (rules) |rule| {
        const tensor = try tensor_of(f64, &.{3}, &.{ 0, 0, 0 }, .cpu);
        defer tensor.release();
        const gradient = try tensor_of(f64, &.{3}, &.{ 0, 0, 0 }, .cpu);
        defer gradient.release();
        const optimizer: *Optimizer = try .create(rule, 0.05, &report);
        defer optimizer.release();
        try optimizer.add(tensor, null, &report);
        for (0..1500) |_| {
            for (gradient.elements(f64), tensor.elements(f64), target, 1..) |*g, w, t, scale| g.* = @as(f64, @floatFromInt(scale)) * (w - t);
            try optimizer.step(&.{gradient}, &report);
        }
        for (target, tensor.elements(f64)) |want, got| try testing.expectApproxEqAbs(want, got, 1e-6);
    }
}

test "every rule finds a Frechet mean: the pull of all points vanishes there" {
    var report: Report = .{};
    var spaces: Spaces = try .init(&report);
    defer spaces.deinit();
    var generator: std.Random.DefaultPrng = .init(3);
    const rules = [_]Rule{ plain, .{ .sgd = .{ .momentum = 0.5 } }, .{ .sgd = .{ .momentum = 0.5, .nesterov = true } }, adam(.{}) };
    for (spaces.list) |manifold| for ([_]Device{ .cpu, .reference }) |device| for (rules) |rule| {
        const cloud = try random_points(f64, generator.random(), manifold, 5, 6, device);
        defer cloud.release();
        const mean = try random_points(f64, generator.random(), manifold, 1, 6, device);
        defer mean.release();
        const gradient = try random_vectors(f64, generator.random(), 1, 6, device);
        defer gradient.release();
        const optimizer: *Optimizer = try .create(rule, 0.1, &report);
        defer optimizer.release();
        try optimizer.add(mean, manifold, &report);
        for (0..2000) |round| {
            if (rule == .adam) try optimizer.set_learning_rate(0.1 * std.math.pow(f64, 0.99, @floatFromInt(round)), &report);
            @memset(gradient.elements(f64), 0);
            for (0..5) |row| {
                var part: [6]f64 = undefined;
                var ignored: [6]f64 = undefined;
                geometry.sum_vjp(manifold.space, .distance_sq, &.{ mean.elements(f64), cloud.elements(f64)[row * 6 ..][0..6] }, 0.5, &.{ &part, &ignored });
                for (gradient.elements(f64), part) |*sum, entry| sum.* += entry;
            }
            try optimizer.step(&.{gradient}, &report);
        }
        var pull: [6]f64 = @splat(0);
        for (0..5) |row| {
            var velocity: [6]f64 = undefined;
            geometry.map(manifold.space, .log, &.{ mean.elements(f64), cloud.elements(f64)[row * 6 ..][0..6] }, &velocity);
            for (&pull, velocity) |*sum, entry| sum.* += entry;
        }
        for (pull) |entry| try testing.expectApproxEqAbs(0, entry, 1e-6);
    };
}

test "the fused kernels and the formulas take the same steps" {
    const row_count = 237;
    var report: Report = .{};
    var spaces: Spaces = try .init(&report);
    defer spaces.deinit();
    inline for (.{ f32, f64 }) |T| for (spaces.list) |manifold| for ([_]Rule{
        .{ .sgd = .{ .weight_decay = 0.01 } },
        adam(.{ .weight_decay = 0.01 }),
    }) |rule| {
        var results: [2]*Tensor = undefined;
        for (&results, [_]Device{ .cpu, .reference }) |*result, device| {
            var generator: std.Random.DefaultPrng = .init(11);
            const random = generator.random();
            result.* = try random_points(T, random, manifold, row_count, 6, device);
            const optimizer: *Optimizer = try .create(rule, 0.03, &report);
            defer optimizer.release();
            try optimizer.add(result.*, manifold, &report);
            for (0..20) |_| {
                const gradient = try random_vectors(T, random, row_count, 6, device);
                defer gradient.release();
                // The kernel stops at a row that must stay as it is, and goes on behind it.
                for (gradient.elements(T), 0..) |*entry, position| entry.* *= if (position / 6 % 83 == 40) 0 else 1;
                try optimizer.step(&.{gradient}, &report);
            }
        }
        defer for (results) |result| result.release();
        for (results[0].elements(T), results[1].elements(T)) |fused, formula| {
            try testing.expectApproxEqAbs(formula, fused, if (T == f32) 2e-5 else 1e-11);
        }
    };
}

test "rows without a gradient keep their bits, and huge gradients stay inside" {
    var report: Report = .{};
    var spaces: Spaces = try .init(&report);
    defer spaces.deinit();
    var generator: std.Random.DefaultPrng = .init(8);
    for (spaces.list) |manifold| for ([_]Device{ .cpu, .reference }) |device| for ([_]Rule{ plain, .{ .sgd = .{ .momentum = 0.9 } }, adam(.{}) }) |rule| {
        const points = try random_points(f32, generator.random(), manifold, 50, 6, device);
        defer points.release();
        const gradient = try random_vectors(f32, generator.random(), 50, 6, device);
        defer gradient.release();
        for (gradient.elements(f32), 0..) |*entry, position| entry.* *= if (position / 6 % 3 == 0) 0 else 1e12;
        var before: [300]f32 = undefined;
        @memcpy(&before, points.elements(f32));
        const optimizer: *Optimizer = try .create(rule, 0.5, &report);
        defer optimizer.release();
        try optimizer.add(points, manifold, &report);
        for (0..3) |_| try optimizer.step(&.{gradient}, &report);
        for (0..50) |row| {
            const now = points.elements(f32)[row * 6 ..][0..6];
            const then = before[row * 6 ..][0..6];
            if (row % 3 == 0) {
                try testing.expectEqualSlices(f32, then, now);
            } else {
                try testing.expect(!std.mem.eql(f32, then, now));
                var point: [6]f64 = undefined;
                for (&point, now) |*target, entry| target.* = entry;
                try testing.expect(std.math.isFinite(geometry.distance0(manifold.space, &point)));
                try testing.expect(!@import("../backend/manifold_rows.zig").settle(f32, manifold.space, &point));
            }
        }
    };
}

test "a refused step changes nothing, and names the parameter and the row" {
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -1, false, &report);
    defer ball.release();
    var generator: std.Random.DefaultPrng = .init(2);
    const flat = try random_vectors(f64, generator.random(), 4, 3, .cpu);
    defer flat.release();
    const points = try random_points(f64, generator.random(), ball, 4, 3, .cpu);
    defer points.release();
    const good = try random_vectors(f64, generator.random(), 4, 3, .cpu);
    defer good.release();
    const bad = try random_vectors(f64, generator.random(), 4, 3, .cpu);
    defer bad.release();
    bad.elements(f64)[7] = std.math.nan(f64);
    const narrow = try random_vectors(f32, generator.random(), 4, 3, .cpu);
    defer narrow.release();

    const optimizer: *Optimizer = try .create(adam(.{}), 0.1, &report);
    defer optimizer.release();
    try optimizer.add(flat, null, &report);
    try optimizer.add(points, ball, &report);
    var before: [2][12]f64 = undefined;
    @memcpy(&before[0], flat.elements(f64));
    @memcpy(&before[1], points.elements(f64));
    try testing.expectError(error.Failed, optimizer.step(&.{ good, bad }, &report));
    try testing.expectEqual(@intFromEnum(Status.non_finite), report.status);
    try testing.expectEqualStrings("step: the gradient of parameter 1 holds NaN or infinity in row 2", std.mem.sliceTo(&report.message, 0));
    try testing.expectError(error.Failed, optimizer.step(&.{ good, narrow }, &report));
    try testing.expectEqual(@intFromEnum(Status.dtype_mismatch), report.status);
    try testing.expectError(error.Failed, optimizer.step(&.{good}, &report));
    try testing.expectError(error.Failed, optimizer.add(flat, null, &report));
    try testing.expectEqualSlices(f64, &before[0], flat.elements(f64));
    try testing.expectEqualSlices(f64, &before[1], points.elements(f64));
    try testing.expectEqual(0, optimizer.parameters.items[0].step_count);
}

test "points moved off the ball between steps are clipped and counted, or refused when strict" {
    var report: Report = .{};
    for ([_]bool{ false, true }) |strict| {
        const ball = try Manifold.create(.poincare, -1, strict, &report);
        defer ball.release();
        const points = try tensor_of(f64, &.{ 2, 2 }, &.{ 0.1, 0.2, 0.3, 0.4 }, .cpu);
        defer points.release();
        const gradient = try tensor_of(f64, &.{ 2, 2 }, &.{ 1, 0, 0, 1 }, .cpu);
        defer gradient.release();
        const optimizer: *Optimizer = try .create(plain, 0.1, &report);
        defer optimizer.release();
        try optimizer.add(points, ball, &report);
        try optimizer.step(&.{gradient}, &report);
        try testing.expectEqual(0, ball.clipped.load(.monotonic));
        points.elements(f64)[2] = 5;
        points.storage.mark_written();
        if (strict) {
            try testing.expectError(error.Failed, optimizer.step(&.{gradient}, &report));
            try testing.expectEqual(@intFromEnum(Status.outside_ball), report.status);
        } else {
            try optimizer.step(&.{gradient}, &report);
            try testing.expectEqual(1, ball.clipped.load(.monotonic));
            const x = points.elements(f64)[2..4];
            try testing.expect(x[0] * x[0] + x[1] * x[1] < 1);
        }
    }
}

test "state saved and loaded: the steps that follow are the same to the bit" {
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -1, false, &report);
    defer ball.release();
    for ([_]Rule{ .{ .sgd = .{ .momentum = 0.9 } }, adam(.{}) }) |rule| {
        var generator: std.Random.DefaultPrng = .init(21);
        const random = generator.random();
        const points = try random_points(f32, random, ball, 7, 5, .cpu);
        defer points.release();
        const flat = try random_vectors(f32, random, 2, 3, .cpu);
        defer flat.release();
        const point_gradient = try random_vectors(f32, random, 7, 5, .cpu);
        defer point_gradient.release();
        const flat_gradient = try random_vectors(f32, random, 2, 3, .cpu);
        defer flat_gradient.release();
        const optimizer: *Optimizer = try .create(rule, 0.02, &report);
        defer optimizer.release();
        try optimizer.add(points, ball, &report);
        try optimizer.add(flat, null, &report);
        for (0..3) |_| try optimizer.step(&.{ point_gradient, flat_gradient }, &report);
        try optimizer.step(&.{ null, flat_gradient }, &report);

        const points_saved = try @import("../tensor/copy.zig").contiguous(points);
        defer points_saved.release();
        const flat_saved = try @import("../tensor/copy.zig").contiguous(flat);
        defer flat_saved.release();
        var saved: [8]*Tensor = undefined;
        const entries = saved[0..state.count(optimizer)];
        for (entries, 0..) |*entry, index| entry.* = try state.get(optimizer, @intCast(index), &report);
        defer for (entries) |entry| entry.release();
        for (0..3) |_| try optimizer.step(&.{ point_gradient, flat_gradient }, &report);

        const resumed: *Optimizer = try .create(rule, 1, &report);
        defer resumed.release();
        try resumed.add(points_saved, ball, &report);
        try resumed.add(flat_saved, null, &report);
        try state.load(resumed, entries, &report);
        for (0..3) |_| try resumed.step(&.{ point_gradient, flat_gradient }, &report);
        try testing.expectEqualSlices(f32, points.elements(f32), points_saved.elements(f32));
        try testing.expectEqualSlices(f32, flat.elements(f32), flat_saved.elements(f32));

        var buffer: [64]u8 = undefined;
        try testing.expectEqualStrings(if (rule == .sgd) "1.momentum" else "0.second_moment", try state.name(optimizer, if (rule == .sgd) 4 else 3, &buffer, &report));
        std.mem.swap(*Tensor, &entries[1], &entries[2]);
        try testing.expectError(error.Failed, state.load(resumed, entries, &report));
        std.mem.swap(*Tensor, &entries[1], &entries[2]);
    }
}

test "every failed allocation of a step leaves parameters and memory as they were" {
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -1, false, &report);
    defer ball.release();
    var generator: std.Random.DefaultPrng = .init(4);
    const points = try random_points(f32, generator.random(), ball, 7, 5, .cpu);
    defer points.release();
    const wide = try random_vectors(f32, generator.random(), 7, 10, .cpu);
    defer wide.release();
    const gradient = try wide.view(.from_slice(&.{ 7, 5 }), .from_slice(&.{ 10, 2 }), 0);
    defer gradient.release();
    const before_all = memory.live_bytes();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        var bytes: [35]f32 = undefined;
        @memcpy(&bytes, points.elements(f32));
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        step_once(points, ball, gradient, &report) catch {
            try testing.expectEqual(before_all, memory.live_bytes());
            try testing.expectEqualSlices(f32, &bytes, points.elements(f32));
            continue;
        };
        try testing.expect(!std.mem.eql(f32, &bytes, points.elements(f32)));
        break;
    }
    try testing.expect(countdown >= 8);
    try testing.expectEqual(before_all, memory.live_bytes());
}

fn step_once(points: *Tensor, ball: *Manifold, gradient: *Tensor, report: *Report) !void {
    const optimizer: *Optimizer = try .create(adam(.{}), 0.1, report);
    defer optimizer.release();
    try optimizer.add(points, ball, report);
    try optimizer.step(&.{gradient}, report);
}
