//! The trainer's steps against the textbook's, its runs, and what may go wrong with them.

const std = @import("std");
const levels = @import("../backend/cpu/levels.zig");
const kernel = @import("../backend/cpu/kernels/embed.zig");
const random = @import("../backend/cpu/kernels/embed_random.zig");
const pool = @import("../runtime/pool.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Graph = @import("graph.zig").Graph;
const Options = @import("options.zig").Options;
const trainers = @import("trainer.zig");
const EpochReport = trainers.EpochReport;
const Trainer = trainers.Trainer;
const write_point = trainers.write_point;
const Edge = @import("graph.zig").Edge;

/// A complete tree of three children a node, closed: its ancestors are the path to the root.
fn test_tree(gpa: std.mem.Allocator, comptime node_count: u32) !Graph {
    var edges: std.ArrayList(Edge) = .empty;
    defer edges.deinit(gpa);
    for (1..node_count) |node| {
        var above = node;
        while (above > 0) {
            above = (above - 1) / 3;
            try edges.append(gpa, .{ .child = @intCast(node), .ancestor = @intCast(above) });
        }
    }
    return Graph.create(gpa, node_count, edges.items);
}

/// The loss of one draw in f64, from the textbook distance.
fn loss_slow(job: *const kernel.Job, points: []const f64, dim: usize, child: usize, nodes: []const u32) f64 {
    var scores: [64]f64 = undefined;
    var total: f64 = 0;
    for (nodes, 0..) |node, slot| {
        var apart: f64 = 0;
        var x_sq: f64 = 0;
        var y_sq: f64 = 0;
        for (points[child * dim ..][0..dim], points[node * dim ..][0..dim]) |x, y| {
            apart += (x - y) * (x - y);
            x_sq += x * x;
            y_sq += y * y;
        }
        const distance = switch (job.geometry) {
            .hyperbolic => std.math.acosh(1 + 2 * apart / ((1 - x_sq) * (1 - y_sq))),
            .euclidean => apart,
        };
        scores[slot] = -job.sharpness * distance;
        total += @exp(scores[slot]);
    }
    return @log(total) - scores[0];
}

/// Where a slope takes a point: the exponential map by Möbius addition, or a plain step.
fn stepped(job: *const kernel.Job, point: []const f64, slope: []const f64, out: []f64) void {
    if (job.geometry == .euclidean) {
        for (out, point, slope) |*value, x, g| value.* = x - job.rate / job.sharpness * g;
        return;
    }
    var x_sq: f64 = 0;
    var norm_sq: f64 = 0;
    for (point, slope) |x, g| {
        x_sq += x * x;
        norm_sq += g * g;
    }
    const norm = @sqrt(norm_sq);
    // |slope|·(1 - |x|²)/2 is its length in the metric; the step is that times the rate.
    const length = job.rate / job.sharpness * norm * (1 - x_sq) / 2;
    const reach = std.math.tanh(length / 2);
    var dot: f64 = 0;
    for (point, slope) |x, g| dot -= x * g / norm * reach;
    const denominator = 1 + 2 * dot + x_sq * reach * reach;
    for (out, point, slope) |*value, x, g| {
        const w = -g / norm * reach;
        value.* = ((1 + 2 * dot + reach * reach) * x + (1 - x_sq) * w) / denominator;
    }
}

test "kernel: one pair's step is the exponential map of the slope by finite differences" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 1000);
    defer graph.destroy(gpa);
    const dims = [_]u32{ 2, 5, 8, 10, 17, 50, 90 };
    for ([_]levels.Level{ .base, .avx2, .avx512 }) |level| {
        if (@intFromEnum(level) > @intFromEnum(levels.level_supported())) continue;
        for (dims) |dim| for ([_]f64{ 1, 0.5, 0.7 }) |temperature| {
            for ([_]@FieldType(Options, "model"){ .poincare, .euclidean }) |model| {
                // Slow enough that no flat step is held back.
                const rate: f64 = if (model == .euclidean) 0.1 else 0.4;
                const options: Options = .{ .dim = dim, .negatives = 21, .temperature = temperature, .learning_rate = rate, .model = model, .burn_in_epochs = 0 };
                try expect_step(gpa, &graph, options, levels.embed_table_of(level));
            }
        };
    }
}

fn expect_step(gpa: std.mem.Allocator, graph: *const Graph, options: Options, table: *const levels.EmbedTable) !void {
    var trainer: Trainer = try .create(gpa, options, graph);
    defer trainer.destroy();
    const dim = options.dim;
    var generator: std.Random.DefaultPrng = .init(dim);
    for (0..graph.node_count) |node| {
        const row = trainer.rows[node * trainer.stride ..][0..dim];
        const reach = (0.2 + 0.75 * generator.random().float(f32)) / @sqrt(@as(f32, @floatFromInt(dim)));
        for (row) |*value| value.* = (2 * generator.random().float(f32) - 1) * reach;
    }
    const points = try gpa.alloc(f64, graph.node_count * dim);
    defer gpa.free(points);
    for (points, 0..) |*value, i| value.* = trainer.rows[i / dim * trainer.stride + i % dim];

    var job = trainer.job_of(0);
    var draw: kernel.Draw = undefined;
    // A node drawn twice moves twice; the reference moves each once.
    while (true) : (job.key += 1) {
        const order: random.Permutation = .init(job.edge_count, job.key);
        kernel.choose(&job, order.at(0), 0, &draw);
        if (all_differ(draw.nodes[0..draw.slot_count])) break;
    }
    const nodes = draw.nodes[0..draw.slot_count];
    var outcome: kernel.Outcome = .{};
    table.train.train(&job, 0, 1, &outcome);
    try std.testing.expectApproxEqRel(loss_slow(&job, points, dim, draw.child, nodes), outcome.loss, 1e-4);

    for (0..graph.node_count) |node| {
        const row = trainer.rows[node * trainer.stride ..][0..dim];
        const point = points[node * dim ..][0..dim];
        const moves = node == draw.child or std.mem.indexOfScalar(u32, nodes, @intCast(node)) != null;
        var slope: [128]f64 = @splat(0);
        var want: [128]f64 = undefined;
        if (moves) for (point, 0..) |*value, k| {
            const kept = value.*;
            defer value.* = kept;
            value.* = kept + 1e-6;
            const high = loss_slow(&job, points, dim, draw.child, nodes);
            value.* = kept - 1e-6;
            slope[k] = (high - loss_slow(&job, points, dim, draw.child, nodes)) / 2e-6;
        };
        if (moves) stepped(&job, point, slope[0..dim], want[0..dim]) else @memcpy(want[0..dim], point);
        const tolerance: f64 = if (moves) 2e-5 else 0;
        for (row, want[0..dim]) |got, expected| try std.testing.expectApproxEqAbs(expected, got, tolerance);
    }
}

fn all_differ(nodes: []const u32) bool {
    for (nodes, 0..) |node, i| {
        if (std.mem.indexOfScalar(u32, nodes[i + 1 ..], node) != null) return false;
    }
    return true;
}

const evaluate = @import("evaluate.zig").evaluate;

fn score(trainer: *const Trainer) !@import("evaluate.zig").Scores {
    return evaluate(std.testing.allocator, trainer.graph, .{
        .rows = trainer.rows,
        .stride = trainer.stride,
        .dim = trainer.options.dim,
        .geometry = if (trainer.options.model == .euclidean) .flat else .ball,
    }, .{});
}

test "trainer: learns a tree, as well on three threads as on one" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 364);
    defer graph.destroy(gpa);
    const before = pool.thread_count();
    defer pool.set_thread_count(before);
    pool.set_thread_count(3);
    for ([_]u32{ 1, 3 }) |threads| {
        var trainer: Trainer = try .create(gpa, .{ .dim = 5, .threads = threads, .epochs = 150, .burn_in_epochs = 25 }, &graph);
        defer trainer.destroy();
        try std.testing.expectEqual(.finished, try trainer.run(null, null));
        const scores = try score(&trainer);
        try std.testing.expect(scores.mean_rank < 1.3);
        try std.testing.expect(scores.map > 0.9);
        try std.testing.expect(trainer.losses.items[149] < 0.5 * trainer.losses.items[0]);
    }
}

test "deterministic: the same seed gives the same bits on any number of threads, another does not" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 121);
    defer graph.destroy(gpa);
    const before = pool.thread_count();
    defer pool.set_thread_count(before);
    const options: Options = .{ .dim = 3, .epochs = 20, .burn_in_epochs = 5, .deterministic = true };
    pool.set_thread_count(1);
    var one: Trainer = try .create(gpa, options, &graph);
    defer one.destroy();
    _ = try one.run(null, null);
    pool.set_thread_count(4);
    var four: Trainer = try .create(gpa, options, &graph);
    defer four.destroy();
    _ = try four.run(null, null);
    try std.testing.expectEqualSlices(f32, one.rows, four.rows);
    var other_options = options;
    other_options.seed += 1;
    var other: Trainer = try .create(gpa, other_options, &graph);
    defer other.destroy();
    _ = try other.run(null, null);
    try std.testing.expect(!std.mem.eql(f32, one.rows, other.rows));
}

const Stopper = struct {
    token: CancelToken = .{},
    left: u32,

    fn report(context: *anyopaque, _: *const EpochReport) bool {
        const stopper: *Stopper = @ptrCast(@alignCast(context));
        stopper.left -= 1;
        if (stopper.left == 0) stopper.token.cancel();
        return true;
    }
};

test "cancel: leaves finite points inside the ball, and the run goes on to the same bits" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 364);
    defer graph.destroy(gpa);
    const options: Options = .{ .dim = 3, .epochs = 10, .burn_in_epochs = 2, .deterministic = true };
    var straight: Trainer = try .create(gpa, options, &graph);
    defer straight.destroy();
    _ = try straight.run(null, null);

    var stopped: Trainer = try .create(gpa, options, &graph);
    defer stopped.destroy();
    var stopper: Stopper = .{ .left = 4 };
    try std.testing.expectEqual(.cancelled, try stopped.run(.{ .context = &stopper, .report = Stopper.report }, &stopper.token));
    try std.testing.expectEqual(4, stopped.epochs_done);
    try expect_inside(&stopped);
    try std.testing.expectEqual(.finished, try stopped.run(null, null));
    try std.testing.expectEqualSlices(f32, straight.rows, stopped.rows);
}

fn expect_inside(trainer: *const Trainer) !void {
    for (0..trainer.graph.node_count) |node| {
        var norm_sq: f64 = 0;
        for (trainer.rows[node * trainer.stride ..][0..trainer.stride]) |x| norm_sq += @as(f64, x) * x;
        try std.testing.expect(norm_sq < 1); // False for NaN.
    }
}

test "trainer: absurd learning rates still leave every point finite and inside" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 121);
    defer graph.destroy(gpa);
    for ([_]@FieldType(Options, "model"){ .poincare, .euclidean }) |model| {
        for ([_]f64{ 10, 1e3, 1e30, 1e-30 }) |rate| {
            var trainer: Trainer = try .create(gpa, .{ .dim = 4, .epochs = 10, .learning_rate = rate, .model = model }, &graph);
            defer trainer.destroy();
            _ = try trainer.run(null, null);
            if (model == .poincare) try expect_inside(&trainer);
            for (trainer.rows) |value| try std.testing.expect(std.math.isFinite(value));
            for (trainer.losses.items) |loss| try std.testing.expect(std.math.isFinite(loss));
        }
    }
}

test "trainer: points that are no longer finite end the run" {
    const gpa = std.testing.allocator;
    var graph = try test_tree(gpa, 40);
    defer graph.destroy(gpa);
    for ([_]@FieldType(Options, "model"){ .poincare, .euclidean }) |model| {
        var trainer: Trainer = try .create(gpa, .{ .dim = 3, .epochs = 10, .model = model }, &graph);
        defer trainer.destroy();
        trainer.rows[trainer.stride] = std.math.nan(f32);
        try std.testing.expectError(error.Diverged, trainer.run_epoch(null));
    }
}

test "write_points: both coordinates say the same distances, at any curvature" {
    const unit = [_][2]f32{ .{ 0.3, -0.2 }, .{ -0.5, 0.6 } };
    for ([_]f64{ -1, -0.25, -4 }) |curvature| {
        var ball: [2][2]f32 = undefined;
        var sheet: [2][3]f32 = undefined;
        for (unit, 0..) |point, i| {
            write_point(.poincare, curvature, &point, &ball[i]);
            write_point(.lorentz, curvature, &point, &sheet[i]);
        }
        const c = -curvature;
        var apart: f64 = 0;
        var norms: [2]f64 = .{ 0, 0 };
        for (0..2) |k| {
            const away = @as(f64, ball[0][k]) - ball[1][k];
            apart += away * away;
            for (0..2) |i| norms[i] += c * ball[i][k] * ball[i][k];
        }
        const in_ball = std.math.acosh(1 + 2 * c * apart / ((1 - norms[0]) * (1 - norms[1])));
        var product: f64 = -@as(f64, sheet[0][0]) * sheet[1][0];
        for (1..3) |k| product += @as(f64, sheet[0][k]) * sheet[1][k];
        try std.testing.expectApproxEqRel(in_ball, std.math.acosh(-c * product), 1e-5);
    }
}

fn create_and_train(gpa: std.mem.Allocator, graph: *const Graph) !void {
    var trainer: Trainer = try .create(gpa, .{ .dim = 3, .epochs = 2, .burn_in_epochs = 1 }, graph);
    defer trainer.destroy();
    _ = try trainer.run(null, null);
}

test "trainer: every allocation may fail and nothing leaks" {
    var graph = try test_tree(std.testing.allocator, 40);
    defer graph.destroy(std.testing.allocator);
    try std.testing.checkAllAllocationFailures(std.testing.allocator, create_and_train, .{&graph});
}
