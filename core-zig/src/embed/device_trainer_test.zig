//! Training on a GPU against training on the CPU; skipped where there is no GPU.

const std = @import("std");
const testing = std.testing;
const devices = @import("../backend/gpu/device.zig");
const Kind = @import("../tensor/storage.zig").Device;
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Report = @import("../runtime/report.zig").Report;
const Graph = @import("graph.zig").Graph;
const Edge = @import("graph.zig").Edge;
const Options = @import("options.zig").Options;
const Trainer = @import("trainer.zig").Trainer;
const DeviceTrainer = @import("device_trainer.zig").DeviceTrainer;
const evaluate = @import("evaluate.zig").evaluate;

const gpa = testing.allocator;

fn any_device() !Kind {
    for ([_]Kind{ .vulkan, .cuda, .metal }) |kind| if (devices.search(kind) == .source) return kind;
    return error.SkipZigTest;
}

/// A complete tree of three children a node, closed.
fn tree(comptime node_count: u32) !Graph {
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

test "one group of threads makes the steps that the CPU makes" {
    const kind = try any_device();
    var graph = try tree(121);
    defer graph.destroy(gpa);
    // With burn-in the first epoch draws by degree. One epoch, at a low rate: more would magnify what rounding begins.
    for ([_]u32{ 0, 1 }) |burn_in| for ([_]@FieldType(Options, "model"){ .poincare, .euclidean }) |model| for ([_]u32{ 2, 5, 17, 64, 65, 300 }) |dim| for ([_]f64{ 0.5, 0.7, 1 }) |temperature| {
        const options: Options = .{ .dim = dim, .epochs = 4, .negatives = 11, .learning_rate = 0.03, .burn_in_epochs = burn_in, .temperature = temperature, .model = model, .deterministic = true };
        var cpu: Trainer = try .create(gpa, options, &graph);
        defer cpu.destroy();
        var gpu: Trainer = try .create(gpa, options, &graph);
        defer gpu.destroy();
        // From a cloud at the origin, as runs begin, a rounding error soon turns a step around.
        var generator: std.Random.DefaultPrng = .init(dim);
        for (cpu.rows, gpu.rows, 0..) |*one, *other, index| {
            if (index % cpu.stride >= dim) continue;
            one.* = (2 * generator.random().float(f32) - 1) * 0.6 / @sqrt(@as(f32, @floatFromInt(dim)));
            other.* = one.*;
        }
        var report: Report = .{};
        var on_device = try DeviceTrainer.begin(&gpu, kind, &report);
        errdefer std.debug.print("burn-in {d}, {t}, dim {d}, temperature {d}\n", .{ burn_in, model, dim, temperature });
        const here = (try cpu.run_epoch(null)).?;
        const there = (try on_device.run_epoch(null, &report)).?;
        try testing.expectApproxEqRel(here.loss, there.loss, 1e-5);
        try testing.expectEqual(here.refused, there.refused);
        try on_device.end(&report);
        for (cpu.rows, gpu.rows) |expected, actual| try testing.expectApproxEqAbs(expected, actual, 5e-5 + 2e-3 * @abs(expected));
    };
}

test "a GPU learns a tree as the CPU does" {
    const kind = try any_device();
    var graph = try tree(364);
    defer graph.destroy(gpa);
    var trainer: Trainer = try .create(gpa, .{ .dim = 5, .epochs = 150, .burn_in_epochs = 25 }, &graph);
    defer trainer.destroy();
    var report: Report = .{};
    var on_device = try DeviceTrainer.begin(&trainer, kind, &report);
    for (0..150) |_| _ = try on_device.run_epoch(null, &report);
    try on_device.end(&report);
    const scores = try evaluate(gpa, &graph, .{ .rows = trainer.rows, .stride = trainer.stride, .dim = 5, .geometry = .ball }, .{});
    try testing.expect(scores.mean_rank < 1.3);
    try testing.expect(scores.map > 0.9);
    try testing.expect(trainer.losses.items[149] < 0.5 * trainer.losses.items[0]);
}

test "cancelled in the middle of an epoch, a run goes on to the same bits" {
    const kind = try any_device();
    var graph = try tree(364);
    defer graph.destroy(gpa);
    const options: Options = .{ .dim = 3, .epochs = 3, .burn_in_epochs = 0, .deterministic = true };
    var report: Report = .{};
    var straight: Trainer = try .create(gpa, options, &graph);
    defer straight.destroy();
    var whole = try DeviceTrainer.begin(&straight, kind, &report);
    for (0..3) |_| _ = try whole.run_epoch(null, &report);
    try whole.end(&report);

    var stopped: Trainer = try .create(gpa, options, &graph);
    defer stopped.destroy();
    var token: CancelToken = .{};
    token.cancel();
    var parts = try DeviceTrainer.begin(&stopped, kind, &report);
    try testing.expect(try parts.run_epoch(&token, &report) == null);
    token.reset();
    try testing.expect(try parts.run_epoch(null, &report) != null);
    try parts.end(&report);
    var rest = try DeviceTrainer.begin(&stopped, kind, &report);
    while (stopped.epochs_done < 3) _ = try rest.run_epoch(null, &report);
    try rest.end(&report);
    try testing.expectEqualSlices(f32, straight.rows, stopped.rows);
}

test "points that are no longer finite end the run" {
    const kind = try any_device();
    var graph = try tree(40);
    defer graph.destroy(gpa);
    var trainer: Trainer = try .create(gpa, .{ .dim = 3, .epochs = 2 }, &graph);
    defer trainer.destroy();
    trainer.rows[trainer.stride] = std.math.nan(f32);
    var report: Report = .{};
    var on_device = try DeviceTrainer.begin(&trainer, kind, &report);
    try testing.expectError(error.Failed, on_device.run_epoch(null, &report));
    try testing.expectEqual(@intFromEnum(@import("../runtime/report.zig").Status.not_converged), report.status);
    try on_device.end(&report);
}
