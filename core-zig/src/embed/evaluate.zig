//! Mean rank and MAP of a reconstruction, by the protocol of the Poincaré embeddings paper.
//!
//! For each node with ancestors all other nodes are ranked by distance. An ancestor's rank is one
//! plus the number of non-ancestors at least as close (a tie counts against the model, so points
//! that all coincide score worst); the mean is over all pairs. Average precision is the usual one
//! over the unfiltered ranking, tied points entering together; the mean is over nodes.
//!
//! No matrix of distances is kept: tiles of points pass a batch of nodes, and only counts remain.

const std = @import("std");
const assert = std.debug.assert;
const levels = @import("../backend/cpu/levels.zig");
const kernel = @import("../backend/cpu/kernels/embed_rank.zig");
const pool = @import("../runtime/pool.zig");
const memory = @import("../runtime/memory.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Graph = @import("graph.zig").Graph;

pub const Scores = struct {
    mean_rank: f64,
    map: f64,
    /// Pairs and nodes the means are over.
    pairs: u64,
    nodes: u64,
};

pub const Geometry = enum { ball, flat };

/// Points of the unit ball, or of a Euclidean table: `dim` coordinates at the start of each row.
/// Distances of other curvatures are multiples of the unit ball's and rank the same.
pub const Points = struct {
    rows: []const f32,
    stride: usize,
    dim: usize,
    geometry: Geometry,
};

/// Nodes a thread takes at a time.
const batch_nodes = 16;

pub const Error = error{ OutOfMemory, Cancelled };

/// Called on the caller's thread, about a hundred times; false stops the evaluation.
pub const Progress = struct {
    context: *anyopaque,
    report: *const fn (context: *anyopaque, done: usize, total: usize) bool,
};

pub fn evaluate(
    gpa: std.mem.Allocator,
    graph: *const Graph,
    points: Points,
    options: struct { threads: usize = 0, cancel: ?*const CancelToken = null, progress: ?Progress = null },
) Error!Scores {
    assert(points.rows.len >= graph.node_count * points.stride - (points.stride - points.dim));
    var columns = try Columns.create(gpa, graph.node_count, points);
    defer columns.destroy(gpa);
    // Per node, so that the sums do not depend on which thread was faster.
    const sums = try gpa.alloc(NodeSum, graph.node_count);
    defer gpa.free(sums);
    const thread_count = @min(if (options.threads == 0) pool.thread_count() else options.threads, pool.thread_count());
    const batches = (graph.node_count + batch_nodes - 1) / batch_nodes;
    const scratch_keys = try gpa.alloc(f32, thread_count * batch_capacity(graph));
    defer gpa.free(scratch_keys);
    const scratch_counts = try gpa.alloc(u32, scratch_keys.len);
    defer gpa.free(scratch_counts);

    var share: Share = .{
        .graph = graph,
        .columns = &columns,
        .sums = sums,
        .keys = scratch_keys,
        .counts = scratch_counts,
        .capacity = batch_capacity(graph),
        .cancel = options.cancel,
        .progress = options.progress,
    };
    pool.run_team(@min(thread_count, batches), &share, Share.work);
    if (share.cancelled.load(.acquire)) return error.Cancelled;
    return total(graph, sums);
}

const NodeSum = struct { ranks: u64 = 0, precision: f64 = 0 };

fn total(graph: *const Graph, sums: []const NodeSum) Scores {
    var ranks: u64 = 0;
    var precision: f64 = 0;
    var nodes: u64 = 0;
    for (sums, 0..) |sum, node| {
        if (graph.ancestors_of(node).len == 0) continue;
        ranks += sum.ranks;
        precision += sum.precision;
        nodes += 1;
    }
    const pairs = graph.ancestors.len;
    return .{
        .mean_rank = @as(f64, @floatFromInt(ranks)) / @as(f64, @floatFromInt(pairs)),
        .map = precision / @as(f64, @floatFromInt(nodes)),
        .pairs = pairs,
        .nodes = nodes,
    };
}

/// The most ancestors that a batch of nodes has together.
fn batch_capacity(graph: *const Graph) usize {
    var most: usize = 1;
    var node: usize = 0;
    while (node < graph.node_count) : (node += batch_nodes) {
        const end = @min(node + batch_nodes, graph.node_count);
        most = @max(most, graph.offsets[end] - graph.offsets[node]);
    }
    return most;
}

/// The points turned on their side, padded with points too far away to count.
const Columns = struct {
    values: []align(64) f32,
    view: kernel.Columns,

    fn create(gpa: std.mem.Allocator, count: usize, points: Points) error{OutOfMemory}!Columns {
        const stride = std.mem.alignForward(usize, count, kernel.column_block);
        const values = try gpa.alignedAlloc(f32, memory.data_alignment, stride * (points.dim + 1));
        @memset(values[0 .. stride * points.dim], 1e15);
        const gaps = values[stride * points.dim ..];
        @memset(gaps, 1);
        for (0..count) |node| {
            const row = points.rows[node * points.stride ..][0..points.dim];
            var norm_sq: f64 = 0;
            for (row, 0..) |value, k| {
                values[k * stride + node] = value;
                norm_sq += @as(f64, value) * value;
            }
            if (points.geometry == .ball) gaps[node] = @floatCast(@max(1 - norm_sq, 1e-30));
        }
        return .{ .values = values, .view = .{
            .values = values.ptr,
            .gaps = gaps.ptr,
            .stride = stride,
            .dim = points.dim,
        } };
    }

    fn destroy(columns: *Columns, gpa: std.mem.Allocator) void {
        gpa.free(columns.values);
        columns.* = undefined;
    }
};

const Share = struct {
    graph: *const Graph,
    columns: *const Columns,
    sums: []NodeSum,
    keys: []f32,
    counts: []u32,
    capacity: usize,
    progress: ?Progress,
    told: usize = 0,
    cancel: ?*const CancelToken,
    next: std.atomic.Value(usize) = .init(0),
    cancelled: std.atomic.Value(bool) = .init(false),

    fn work(share: *Share, worker: usize, worker_count: usize) void {
        _ = worker_count;
        const keys = share.keys[worker * share.capacity ..][0..share.capacity];
        const counts = share.counts[worker * share.capacity ..][0..share.capacity];
        while (true) {
            if (share.cancel) |token| if (token.is_cancelled()) share.cancelled.store(true, .release);
            if (share.cancelled.load(.acquire)) return;
            const begin = share.next.fetchAdd(batch_nodes, .monotonic);
            const total_count = share.graph.node_count;
            if (begin >= total_count) return;
            const end = @min(begin + batch_nodes, total_count);
            share.rank_batch(begin, end, keys, counts);
            if (worker == 0) share.tell(end, total_count);
        }
    }

    /// Worker 0 is the caller's thread.
    fn tell(share: *Share, done: usize, total_count: usize) void {
        const progress = share.progress orelse return;
        if (done != total_count and done - share.told < total_count / 100) return;
        share.told = done;
        if (!progress.report(progress.context, done, total_count)) share.cancelled.store(true, .release);
    }

    fn rank_batch(share: *Share, begin: usize, end: usize, keys: []f32, counts: []u32) void {
        const table = &levels.embed_table().rank;
        const view = &share.columns.view;
        const base = share.graph.offsets[begin];
        for (begin..end) |node| {
            const own = keys[share.graph.offsets[node] - base ..][0..share.graph.ancestors_of(node).len];
            for (own, share.graph.ancestors_of(node)) |*key, ancestor| key.* = table.key(view, node, ancestor);
            std.mem.sort(f32, own, {}, std.sort.asc(f32));
        }
        @memset(counts, 0);
        var tile: usize = 0;
        while (tile < view.stride) : (tile += kernel.tile_points) {
            const tile_end = @min(tile + kernel.tile_points, view.stride);
            for (begin..end) |node| {
                const offset = share.graph.offsets[node] - base;
                const own_count = share.graph.ancestors_of(node).len;
                table.count(view, node, tile, tile_end, keys.ptr + offset, counts.ptr + offset, own_count);
            }
        }
        for (begin..end) |node| {
            const offset = share.graph.offsets[node] - base;
            const own_count = share.graph.ancestors_of(node).len;
            share.sums[node] = node_sum(keys[offset..][0..own_count], counts[offset..][0..own_count]);
        }
    }
};

/// `counts[k]` holds the points within `keys[k]`: the node itself, its ancestors so far, and others.
fn node_sum(keys: []const f32, counts: []const u32) NodeSum {
    var sum: NodeSum = .{};
    var first: usize = 0;
    while (first < keys.len) {
        var end = first + 1;
        while (end < keys.len and keys[end] == keys[first]) end += 1;
        const tied = end - first;
        const others = counts[first] - 1 - end;
        sum.ranks += tied * (others + 1);
        const hits: f64 = @floatFromInt(end);
        sum.precision += @as(f64, @floatFromInt(tied)) * hits / (hits + @as(f64, @floatFromInt(others)));
        first = end;
    }
    if (keys.len > 0) sum.precision /= @floatFromInt(keys.len);
    return sum;
}

/// The definition, one pair at a time, in f64: ranks by counting, precision at each ancestor.
fn evaluate_by_definition(graph: *const Graph, points: Points) Scores {
    var ranks: f64 = 0;
    var precisions: f64 = 0;
    var nodes: u64 = 0;
    for (0..graph.node_count) |node| {
        const own = graph.ancestors_of(node);
        if (own.len == 0) continue;
        nodes += 1;
        var precision: f64 = 0;
        for (own) |ancestor| {
            const reach = distance_slow(points, node, ancestor);
            var others: f64 = 0;
            var hits: f64 = 0;
            for (0..graph.node_count) |other| {
                if (other == node or distance_slow(points, node, other) > reach) continue;
                const related = std.mem.indexOfScalar(u32, own, @intCast(other)) != null;
                if (related) hits += 1 else others += 1;
            }
            ranks += others + 1;
            precision += hits / (hits + others);
        }
        precisions += precision / @as(f64, @floatFromInt(own.len));
    }
    return .{
        .mean_rank = ranks / @as(f64, @floatFromInt(graph.ancestors.len)),
        .map = precisions / @as(f64, @floatFromInt(nodes)),
        .pairs = graph.ancestors.len,
        .nodes = nodes,
    };
}

fn distance_slow(points: Points, a: usize, b: usize) f64 {
    const x = points.rows[a * points.stride ..][0..points.dim];
    const y = points.rows[b * points.stride ..][0..points.dim];
    var apart: f64 = 0;
    var x_sq: f64 = 0;
    var y_sq: f64 = 0;
    for (x, y) |xi, yi| {
        apart += (@as(f64, xi) - yi) * (@as(f64, xi) - yi);
        x_sq += @as(f64, xi) * xi;
        y_sq += @as(f64, yi) * yi;
    }
    if (points.geometry == .flat) return @sqrt(apart);
    return std.math.acosh(1 + 2 * apart / ((1 - x_sq) * (1 - y_sq)));
}

const Edge = @import("graph.zig").Edge;

fn random_graph(gpa: std.mem.Allocator, random: std.Random, node_count: u32, edge_count: usize) !Graph {
    const edges = try gpa.alloc(Edge, edge_count);
    defer gpa.free(edges);
    for (edges) |*edge| edge.* = .{
        .child = random.uintLessThan(u32, node_count / 2),
        .ancestor = node_count / 2 + random.uintLessThan(u32, node_count / 2),
    };
    return Graph.create(gpa, node_count, edges);
}

test "evaluate: agrees with the definition on random graphs, in the ball and flat" {
    const gpa = std.testing.allocator;
    var generator: std.Random.DefaultPrng = .init(11);
    const random = generator.random();
    for ([_]struct { u32, usize, usize }{ .{ 10, 9, 2 }, .{ 63, 300, 5 }, .{ 1100, 3000, 3 } }) |case| {
        const node_count, const edge_count, const dim = case;
        var graph = try random_graph(gpa, random, node_count, edge_count);
        defer graph.destroy(gpa);
        const stride = dim + 3;
        const rows = try gpa.alloc(f32, node_count * stride);
        defer gpa.free(rows);
        for (rows) |*value| value.* = (random.float(f32) - 0.5) * 0.8;
        for ([_]Geometry{ .ball, .flat }) |geometry| {
            const points: Points = .{ .rows = rows, .stride = stride, .dim = dim, .geometry = geometry };
            const got = try evaluate(gpa, &graph, points, .{});
            const want = evaluate_by_definition(&graph, points);
            try std.testing.expectEqual(want.pairs, got.pairs);
            try std.testing.expectEqual(want.nodes, got.nodes);
            // Two distances that differ in the last bit of f32 may change places.
            try std.testing.expectApproxEqRel(want.mean_rank, got.mean_rank, 1e-4);
            try std.testing.expectApproxEqRel(want.map, got.map, 1e-4);
        }
    }
}

test "evaluate: points that all coincide score worst, not best" {
    const gpa = std.testing.allocator;
    var generator: std.Random.DefaultPrng = .init(3);
    var graph = try random_graph(gpa, generator.random(), 40, 60);
    defer graph.destroy(gpa);
    const rows: [40 * 2]f32 = @splat(0.25);
    const points: Points = .{ .rows = &rows, .stride = 2, .dim = 2, .geometry = .ball };
    const got = try evaluate(gpa, &graph, points, .{});
    const want = evaluate_by_definition(&graph, points);
    try std.testing.expectEqual(want.mean_rank, got.mean_rank);
    try std.testing.expectApproxEqRel(want.map, got.map, 1e-12);
    try std.testing.expect(got.mean_rank > 35);
}

test "evaluate: a cancelled call says so" {
    const gpa = std.testing.allocator;
    var generator: std.Random.DefaultPrng = .init(3);
    var graph = try random_graph(gpa, generator.random(), 40, 60);
    defer graph.destroy(gpa);
    const rows: [40]f32 = @splat(0.25);
    var token: CancelToken = .{};
    token.cancel();
    const points: Points = .{ .rows = &rows, .stride = 1, .dim = 1, .geometry = .flat };
    try std.testing.expectError(error.Cancelled, evaluate(gpa, &graph, points, .{ .cancel = &token }));
}
