//! The hierarchy as the trainer needs it: edges without duplicates or self-loops, each node's
//! ancestors in order, degrees, and a report of what was wrong with the input.

const std = @import("std");
const assert = std.debug.assert;
const kernel = @import("../backend/cpu/kernels/embed.zig");

pub const Edge = kernel.Edge;
pub const AliasCell = kernel.AliasCell;

pub const Report = struct {
    self_loops: u64 = 0,
    /// Index of the first self-loop among the edges given.
    self_loop_first: ?usize = null,
    duplicates: u64 = 0,
    duplicate_first: ?usize = null,
    /// Nodes that no order can place, since they lie on a cycle or above one.
    cyclic_nodes: u64 = 0,
    /// A node on a cycle.
    cycle_node: ?u32 = null,
};

pub const Graph = struct {
    node_count: u32,
    /// By child, then by ancestor.
    edges: []Edge,
    offsets: []u32,
    ancestors: []u32,
    report: Report,

    pub const Error = error{ OutOfMemory, EmptyGraph, NodeOutOfRange, TooManyEdges };

    /// Copies what it needs. Self-loops and duplicates are left out and counted.
    pub fn create(gpa: std.mem.Allocator, node_count: u32, given: []const Edge) Error!Graph {
        if (node_count == 0 or given.len == 0) return error.EmptyGraph;
        if (given.len >= std.math.maxInt(u32)) return error.TooManyEdges;
        for (given) |edge| {
            if (edge.child >= node_count or edge.ancestor >= node_count) return error.NodeOutOfRange;
        }
        const order = try gpa.alloc(u32, given.len);
        defer gpa.free(order);
        for (order, 0..) |*index, i| index.* = @intCast(i);
        std.mem.sort(u32, order, given, edge_before);

        var report: Report = .{};
        const kept = try gpa.alloc(Edge, given.len);
        defer gpa.free(kept);
        const kept_count = keep_distinct(given, order, kept, &report);
        if (kept_count == 0) return error.EmptyGraph;

        const edges = try gpa.dupe(Edge, kept[0..kept_count]);
        errdefer gpa.free(edges);
        const offsets = try gpa.alloc(u32, node_count + 1);
        errdefer gpa.free(offsets);
        const ancestors = try gpa.alloc(u32, edges.len);
        errdefer gpa.free(ancestors);
        @memset(offsets, 0);
        for (edges, ancestors) |edge, *ancestor| {
            offsets[edge.child + 1] += 1;
            ancestor.* = edge.ancestor;
        }
        for (1..offsets.len) |i| offsets[i] += offsets[i - 1];

        var graph: Graph = .{
            .node_count = node_count,
            .edges = edges,
            .offsets = offsets,
            .ancestors = ancestors,
            .report = report,
        };
        try graph.find_cycles(gpa);
        return graph;
    }

    pub fn destroy(graph: *Graph, gpa: std.mem.Allocator) void {
        gpa.free(graph.ancestors);
        gpa.free(graph.offsets);
        gpa.free(graph.edges);
        graph.* = undefined;
    }

    pub fn ancestors_of(graph: *const Graph, node: usize) []const u32 {
        return graph.ancestors[graph.offsets[node]..graph.offsets[node + 1]];
    }

    /// Takes away nodes without descendants left, again and again; what stays hangs on a cycle.
    fn find_cycles(graph: *Graph, gpa: std.mem.Allocator) error{OutOfMemory}!void {
        const below = try gpa.alloc(u32, graph.node_count);
        defer gpa.free(below);
        const ready = try gpa.alloc(u32, graph.node_count);
        defer gpa.free(ready);
        @memset(below, 0);
        for (graph.ancestors) |ancestor| below[ancestor] += 1;
        var ready_count: usize = 0;
        for (below, 0..) |count, node| if (count == 0) {
            ready[ready_count] = @intCast(node);
            ready_count += 1;
        };
        var taken: usize = 0;
        while (taken < ready_count) : (taken += 1) {
            for (graph.ancestors_of(ready[taken])) |ancestor| {
                below[ancestor] -= 1;
                if (below[ancestor] > 0) continue;
                ready[ready_count] = ancestor;
                ready_count += 1;
            }
        }
        graph.report.cyclic_nodes = graph.node_count - ready_count;
        if (graph.report.cyclic_nodes > 0) graph.report.cycle_node = graph.node_on_cycle(below, ready);
    }

    /// Every node left has a descendant left, so walking down must come round: after as many
    /// steps as there are nodes left, the walk is on a cycle.
    fn node_on_cycle(graph: *const Graph, below: []const u32, down: []u32) u32 {
        var node: u32 = undefined;
        for (graph.edges) |edge| if (below[edge.child] > 0) {
            down[edge.ancestor] = edge.child;
            node = edge.child;
        };
        for (0..@intCast(graph.report.cyclic_nodes)) |_| node = down[node];
        return node;
    }

    /// Walker's alias table for drawing nodes in proportion to degree^exponent, where a node's
    /// degree counts both ends of its edges. Nodes without edges keep the weight of degree one.
    pub fn alias_table(graph: *const Graph, gpa: std.mem.Allocator, exponent: f64) error{OutOfMemory}![]AliasCell {
        const weights = try gpa.alloc(f64, graph.node_count);
        defer gpa.free(weights);
        @memset(weights, 0);
        for (graph.edges) |edge| {
            weights[edge.child] += 1;
            weights[edge.ancestor] += 1;
        }
        var total: f64 = 0;
        for (weights) |*weight| {
            weight.* = std.math.pow(f64, @max(weight.*, 1), exponent);
            total += weight.*;
        }
        for (weights) |*weight| weight.* *= @as(f64, @floatFromInt(graph.node_count)) / total;
        return fill_alias(gpa, weights);
    }
};

/// `weights` have mean one; the poorer cells are topped up by the richer ones, which shrink.
fn fill_alias(gpa: std.mem.Allocator, weights: []f64) error{OutOfMemory}![]AliasCell {
    const cells = try gpa.alloc(AliasCell, weights.len);
    errdefer gpa.free(cells);
    const stack = try gpa.alloc(u32, weights.len);
    defer gpa.free(stack);
    // Poor nodes grow from the left, rich ones from the right.
    var poor: usize = 0;
    var rich: usize = weights.len;
    for (weights, 0..) |weight, node| {
        cells[node] = .{ .keep = std.math.maxInt(u32), .other = @intCast(node) };
        if (weight < 1) {
            stack[poor] = @intCast(node);
            poor += 1;
        } else {
            rich -= 1;
            stack[rich] = @intCast(node);
        }
    }
    while (poor > 0 and rich < weights.len) {
        poor -= 1;
        const small = stack[poor];
        const large = stack[rich];
        cells[small] = .{ .keep = @intFromFloat(weights[small] * 4294967295.0), .other = large };
        weights[large] -= 1 - weights[small];
        if (weights[large] < 1) {
            rich += 1;
            stack[poor] = large;
            poor += 1;
        }
    }
    return cells;
}

fn edge_before(edges: []const Edge, a: u32, b: u32) bool {
    if (edges[a].child != edges[b].child) return edges[a].child < edges[b].child;
    if (edges[a].ancestor != edges[b].ancestor) return edges[a].ancestor < edges[b].ancestor;
    return a < b;
}

fn keep_distinct(given: []const Edge, order: []const u32, kept: []Edge, report: *Report) usize {
    var kept_count: usize = 0;
    for (order) |index| {
        const edge = given[index];
        if (edge.child == edge.ancestor) {
            report.self_loops += 1;
            report.self_loop_first = @min(report.self_loop_first orelse index, index);
            continue;
        }
        if (kept_count > 0) {
            const last = kept[kept_count - 1];
            if (last.child == edge.child and last.ancestor == edge.ancestor) {
                report.duplicates += 1;
                report.duplicate_first = @min(report.duplicate_first orelse index, index);
                continue;
            }
        }
        kept[kept_count] = edge;
        kept_count += 1;
    }
    return kept_count;
}

test "graph: duplicates and self-loops are left out, counted, and placed" {
    const gpa = std.testing.allocator;
    var graph: Graph = try .create(gpa, 4, &.{
        .{ .child = 3, .ancestor = 0 }, .{ .child = 1, .ancestor = 1 }, .{ .child = 2, .ancestor = 0 },
        .{ .child = 3, .ancestor = 0 }, .{ .child = 3, .ancestor = 2 }, .{ .child = 2, .ancestor = 0 },
    });
    defer graph.destroy(gpa);
    try std.testing.expectEqual(3, graph.edges.len);
    try std.testing.expectEqualSlices(u32, &.{ 0, 2 }, graph.ancestors_of(3));
    try std.testing.expectEqualSlices(u32, &.{}, graph.ancestors_of(1));
    const want: Report = .{ .self_loops = 1, .self_loop_first = 1, .duplicates = 2, .duplicate_first = 3 };
    try std.testing.expectEqualDeep(want, graph.report);
}

test "graph: a cycle is counted and a node on it named, a tail above it is not blamed" {
    const gpa = std.testing.allocator;
    var graph: Graph = try .create(gpa, 6, &.{
        .{ .child = 0, .ancestor = 1 }, .{ .child = 1, .ancestor = 2 }, .{ .child = 2, .ancestor = 0 },
        .{ .child = 2, .ancestor = 3 }, .{ .child = 4, .ancestor = 0 }, .{ .child = 5, .ancestor = 4 },
    });
    defer graph.destroy(gpa);
    // 3 lies above the cycle and cannot be placed either, but it is not on it.
    try std.testing.expectEqual(4, graph.report.cyclic_nodes);
    try std.testing.expect(graph.report.cycle_node.? <= 2);
}

test "graph: bad input is refused by name" {
    const gpa = std.testing.allocator;
    try std.testing.expectError(error.EmptyGraph, Graph.create(gpa, 3, &.{}));
    try std.testing.expectError(error.EmptyGraph, Graph.create(gpa, 3, &.{.{ .child = 1, .ancestor = 1 }}));
    try std.testing.expectError(error.NodeOutOfRange, Graph.create(gpa, 3, &.{.{ .child = 1, .ancestor = 3 }}));
}

fn create_and_destroy(gpa: std.mem.Allocator) !void {
    var graph: Graph = try .create(gpa, 3, &.{ .{ .child = 0, .ancestor = 1 }, .{ .child = 1, .ancestor = 0 } });
    defer graph.destroy(gpa);
    gpa.free(try graph.alias_table(gpa, 0.75));
}

test "graph: every allocation may fail and nothing leaks" {
    try std.testing.checkAllAllocationFailures(std.testing.allocator, create_and_destroy, .{});
}

test "alias table: cells add up to the weights they were made from" {
    const gpa = std.testing.allocator;
    var edges: [40]Edge = undefined;
    for (&edges, 0..) |*edge, i| edge.* = .{ .child = @intCast(i + 1), .ancestor = @intCast(i / 7) };
    var graph: Graph = try .create(gpa, 41, &edges);
    defer graph.destroy(gpa);
    const cells = try graph.alias_table(gpa, 1);
    defer gpa.free(cells);
    var share: [41]f64 = @splat(0);
    for (cells, 0..) |cell, node| {
        const keep = @as(f64, @floatFromInt(cell.keep)) / 4294967295.0;
        share[node] += keep;
        share[cell.other] += 1 - keep;
    }
    // 80 edge ends over 41 nodes: node 0 has seven descendants, node 40 one ancestor.
    try std.testing.expectApproxEqRel(7.0 / 80.0 * 41.0, share[0], 1e-6);
    try std.testing.expectApproxEqRel(1.0 / 80.0 * 41.0, share[40], 1e-6);
}
