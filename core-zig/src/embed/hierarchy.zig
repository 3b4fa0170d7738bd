//! A hierarchy that other languages hold: a checked, immutable graph.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const graphs = @import("graph.zig");
const Graph = graphs.Graph;
const Edge = graphs.Edge;

pub const Hierarchy = struct {
    header: handle.Header,
    graph: Graph,

    /// Refuses self-loops and cycles; drops duplicates and counts them.
    pub fn create(node_count: i64, children: []const i64, ancestors: []const i64, report: *Report) Error!*Hierarchy {
        if (node_count < 1 or node_count > std.math.maxInt(i32)) return report.fail(.invalid_value, "hierarchy: {d} nodes given, expected 1 to {d}", .{ node_count, std.math.maxInt(i32) });
        if (children.len != ancestors.len) return report.fail(.shape_mismatch, "hierarchy: {d} children and {d} ancestors given, expected as many of each", .{ children.len, ancestors.len });
        if (children.len == 0) return report.fail(.graph, "hierarchy: no pairs given", .{});
        const edges = try memory.allocator.alloc(Edge, children.len);
        defer memory.allocator.free(edges);
        for (edges, children, ancestors, 0..) |*edge, child, ancestor, index| {
            for ([_]i64{ child, ancestor }) |node| {
                if (node < 0 or node >= node_count) return report.fail(.index_out_of_range, "hierarchy: pair {d} names node {d}, expected 0 to {d}", .{ index, node, node_count - 1 });
            }
            if (child == ancestor) return report.fail(.graph, "hierarchy: pair {d} is a self-loop of node {d}", .{ index, child });
            edge.* = .{ .child = @intCast(child), .ancestor = @intCast(ancestor) };
        }
        return from_edges(@intCast(node_count), edges, report);
    }

    fn from_edges(node_count: u32, edges: []const Edge, report: *Report) Error!*Hierarchy {
        var graph = Graph.create(memory.allocator, node_count, edges) catch |err| switch (err) {
            error.OutOfMemory => return error.OutOfMemory,
            error.TooManyEdges => return report.fail(.invalid_value, "hierarchy: {d} pairs given, fewer than 2^32 - 1 are possible", .{edges.len}),
            error.EmptyGraph, error.NodeOutOfRange => unreachable, // Checked above.
        };
        errdefer graph.destroy(memory.allocator);
        if (graph.report.cycle_node) |node| return report.fail(.graph, "hierarchy: node {d} lies on a cycle: it is its own ancestor", .{node});
        const hierarchy = try memory.allocator.create(Hierarchy);
        hierarchy.* = .{ .header = .init(.hierarchy, destroy), .graph = graph };
        return hierarchy;
    }

    fn destroy(header: *handle.Header) void {
        const hierarchy: *Hierarchy = @alignCast(@fieldParentPtr("header", header));
        hierarchy.graph.destroy(memory.allocator);
        memory.allocator.destroy(hierarchy);
    }

    /// Every pair of a node and any node above it.
    pub fn closure(hierarchy: *const Hierarchy, report: *Report) Error!*Hierarchy {
        const graph = &hierarchy.graph;
        const gpa = memory.allocator;
        var pairs: std.ArrayList(Edge) = .empty;
        defer pairs.deinit(gpa);
        // The last node whose walk has met this one: no set to clear between walks.
        const met_by = try gpa.alloc(u32, graph.node_count);
        defer gpa.free(met_by);
        @memset(met_by, std.math.maxInt(u32));
        var open: std.ArrayList(u32) = .empty;
        defer open.deinit(gpa);

        for (0..graph.node_count) |start| {
            const child: u32 = @intCast(start);
            try open.append(gpa, child);
            while (open.pop()) |node| for (graph.ancestors_of(node)) |ancestor| {
                if (met_by[ancestor] == child) continue;
                met_by[ancestor] = child;
                try pairs.append(gpa, .{ .child = child, .ancestor = ancestor });
                try open.append(gpa, ancestor);
            };
        }
        return from_edges(graph.node_count, pairs.items, report);
    }
};

test "closure of a diamond: each ancestor once, and closing again changes nothing" {
    var report: Report = .{};
    const direct = try Hierarchy.create(5, &.{ 3, 3, 1, 2, 4, 3 }, &.{ 1, 2, 0, 0, 3, 1 }, &report);
    defer direct.header.release();
    try std.testing.expectEqual(1, direct.graph.report.duplicates);
    const closed = try direct.closure(&report);
    defer closed.header.release();
    try std.testing.expectEqualSlices(u32, &.{ 0, 1, 2, 3 }, closed.graph.ancestors_of(4));
    const again = try closed.closure(&report);
    defer again.header.release();
    try std.testing.expectEqualSlices(Edge, closed.graph.edges, again.graph.edges);
}

test "create: cycles, self-loops and strangers are refused, and named" {
    const cases = [_]struct { []const i64, []const i64, []const u8 }{
        .{ &.{ 0, 1, 2 }, &.{ 1, 2, 1 }, "cycle" },
        .{ &.{ 0, 1 }, &.{ 1, 1 }, "pair 1 is a self-loop of node 1" },
        .{ &.{0}, &.{3}, "names node 3, expected 0 to 2" },
        .{ &.{}, &.{}, "no pairs" },
        .{ &.{ 0, 1 }, &.{1}, "2 children and 1 ancestors" },
    };
    const before = memory.live_bytes();
    for (cases) |case| {
        var report: Report = .{};
        try std.testing.expectError(error.Failed, Hierarchy.create(3, case[0], case[1], &report));
        try std.testing.expect(std.mem.indexOf(u8, &report.message, case[2]) != null);
    }
    try std.testing.expectEqual(before, memory.live_bytes());
}
