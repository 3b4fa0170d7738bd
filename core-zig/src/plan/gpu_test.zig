//! Plans for a GPU: every candidate gives the same bits, and measuring ends. Skipped where there is none.

const std = @import("std");
const testing = std.testing;
const fakes = @import("../backend/gpu/fakes_test.zig");
const gpu = @import("../backend/gpu/gpu.zig");
const Kind = @import("../tensor/storage.zig").Device;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const samples = @import("sample.zig");
const Plan = @import("plan.zig").Plan;
const Request = @import("request.zig").Request;

const Case = struct { kind: []const u8, rows: i64, cols: i64, k: i64, ways: usize };
const cases = [_]Case{
    .{ .kind = "matmul", .rows = 70, .cols = 130, .k = 40, .ways = 5 },
    .{ .kind = "matmul", .rows = 200, .cols = 9, .k = 33, .ways = 5 },
    .{ .kind = "matmul", .rows = 1, .cols = 9, .k = 33, .ways = 1 },
    .{ .kind = "top_k", .rows = 3, .cols = 5000, .k = 16, .ways = 3 },
    .{ .kind = "top_k", .rows = 3, .cols = 5000, .k = 200, .ways = 2 },
    .{ .kind = "bottom_k", .rows = 2, .cols = 1500, .k = 900, .ways = 3 },
    .{ .kind = "mid_k", .rows = 2, .cols = 3000, .k = 7, .ways = 3 },
    .{ .kind = "mid_k", .rows = 2, .cols = 300, .k = 7, .ways = 1 },
};

const convolutions = [_]Request.Convolved{
    .{ .x = &.{ 2, 5, 20, 17 }, .weight = &.{ 33, 5, 3, 3 }, .padding = &.{1} },
    .{ .x = &.{ 1, 6, 9, 8 }, .weight = &.{ 4, 3, 2, 3 }, .stride = &.{ 2, 1 }, .dilation = &.{ 1, 2 }, .groups = 2 },
    .{ .x = &.{ 3, 8, 70 }, .weight = &.{ 20, 8, 5 }, .stride = &.{2} },
};

test "every candidate on a GPU gives the same bits, without the CPU" {
    try fakes.on_each(agree);
}

fn agree(kind: Kind) !void {
    if (kind != .vulkan) return; // The others' fakes run kernels an instruction at a time.
    var report: Report = .{};
    const fallbacks = gpu.fallback_count();
    for (cases) |case| {
        const request = try Request.checked(.{ .kind = case.kind, .rows = case.rows, .cols = case.cols, .k = case.k, .dtype = .f32, .device = kind, .manifold = null }, &report);
        try expect_same(request, case.ways);
    }
    for (convolutions) |given| try expect_same(try Request.convolution_checked(given, .f32, kind, &report), 2);
    try testing.expectEqual(fallbacks, gpu.fallback_count());
}

fn expect_same(request: Request, ways: usize) !void {
    var report: Report = .{};
    const plan = try Plan.create(request, "vulkan", .{ .tune = .never }, &report);
    defer plan.header.release();
    try testing.expectEqual(ways, plan.list.count);
    var inputs: samples.Inputs = try .create(&request, .random, &report);
    defer inputs.release();
    var first: [2]*Tensor = undefined;
    try run(plan, &inputs, 0, &first);
    defer for (first[0..request.output_count()]) |tensor| tensor.release();
    for (1..plan.list.count) |index| {
        var other: [2]*Tensor = undefined;
        try run(plan, &inputs, index, &other);
        defer for (other[0..request.output_count()]) |tensor| tensor.release();
        for (first[0..request.output_count()], other[0..request.output_count()]) |one, two| {
            try one.storage.settle(&report);
            try two.storage.settle(&report);
            try testing.expectEqualSlices(u8, one.storage.bytes, two.storage.bytes);
        }
    }
}

fn run(plan: *Plan, inputs: *const samples.Inputs, index: usize, outputs: *[2]*Tensor) !void {
    var report: Report = .{};
    const own = try plan.with_candidate(@intCast(index), &report);
    defer own.header.release();
    try own.run(inputs.slice(), outputs, &report);
}

test "a plan for a GPU measures its candidates there" {
    try fakes.on_each(measure);
}

fn measure(kind: Kind) !void {
    if (kind != .vulkan) return;
    var report: Report = .{};
    const request = try Request.checked(.{ .kind = "top_k", .rows = 8, .cols = 5000, .k = 16, .dtype = .f32, .device = kind, .manifold = null }, &report);
    const plan = try Plan.create(request, "vulkan", .{ .tune = .measure, .budget_ms = 50 }, &report);
    defer plan.header.release();
    try testing.expectEqual(.measured, plan.origin);
    try testing.expect(plan.measured_us(plan.chosen) > 0);
}
