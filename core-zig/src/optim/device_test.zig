//! Steps on every GPU of this machine against the CPU's; nothing but a word or two comes back to the host.

const std = @import("std");
const testing = std.testing;
const devices = @import("../backend/gpu/device.zig");
const fakes = @import("../backend/gpu/fakes_test.zig");
const gpu = @import("../backend/gpu/gpu.zig");
const geometry = @import("../manifold/space.zig");
const memory = @import("../runtime/memory.zig");
const Kind = @import("../tensor/storage.zig").Device;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const Optimizer = @import("optimizer.zig").Optimizer;
const Rule = @import("optimizer.zig").Rule;

const rows = 17;
const width = 6;

fn adam(weight_decay: f64, decoupled: bool) Rule {
    return .{ .adam = .{ .beta_1 = 0.9, .beta_2 = 0.99, .epsilon = 1e-8, .weight_decay = weight_decay, .decoupled = decoupled } };
}

const all_rules = [_]Rule{
    .{ .sgd = .{} },
    .{ .sgd = .{ .weight_decay = 0.1 } },
    .{ .sgd = .{ .momentum = 0.9, .weight_decay = 0.02 } },
    .{ .sgd = .{ .momentum = 0.8, .nesterov = true } },
    adam(0, false),
    adam(0.1, false),
};

/// Random points of a parameter that begins in the midst of its storage.
fn parameter_of(space: ?*Manifold, on: Kind) !*Tensor {
    const whole = try Tensor.create(.from_slice(&.{ rows + 1, width }), .f32, on);
    defer whole.release();
    var generator: std.Random.DefaultPrng = .init(5);
    var point: [width]f64 = undefined;
    for (0..rows + 1) |row| {
        for (&point) |*entry| entry.* = 0.3 * generator.random().floatNorm(f64);
        if (space) |given| _ = geometry.project(given.space, .of(f32, 0), &point, &point);
        for (whole.elements(f32)[row * width ..][0..width], point) |*target, entry| target.* = @floatCast(entry);
    }
    return whole.view(.from_slice(&.{ rows, width }), .from_slice(&.{ width, 1 }), width);
}

/// Rows of any length, of which every third is zero.
fn gradient_of(seed: u64, on: Kind) !*Tensor {
    const tensor = try Tensor.create(.from_slice(&.{ rows, width }), .f32, on);
    var generator: std.Random.DefaultPrng = .init(seed);
    for (tensor.elements(f32), 0..) |*entry, index| {
        entry.* = if (index / width % 3 == 1) 0 else 2 * generator.random().floatNorm(f32);
    }
    return tensor;
}

const Run = struct {
    optimizer: *Optimizer,
    parameter: *Tensor,

    fn begin(rule: Rule, space: ?*Manifold, on: Kind, report: *Report) !Run {
        const optimizer = try Optimizer.create(rule, 0.05, report);
        errdefer optimizer.release();
        const parameter = try parameter_of(space, on);
        errdefer parameter.release();
        try optimizer.add(parameter, space, report);
        return .{ .optimizer = optimizer, .parameter = parameter };
    }

    fn end(run: Run) void {
        run.optimizer.release();
        run.parameter.release();
    }

    fn step(run: Run, seed: u64, report: *Report) !void {
        const gradient = try gradient_of(seed, run.parameter.device());
        defer gradient.release();
        try run.optimizer.step(&.{gradient}, report);
    }

    fn state(run: Run, index: usize) ?*Tensor {
        const parameter = &run.optimizer.parameters.items[0];
        return switch (index) {
            0 => run.parameter,
            1 => parameter.first,
            2 => parameter.second,
            else => unreachable,
        };
    }
};

fn compare(kind: Kind, rule: Rule, space: ?*Manifold) !void {
    var report: Report = .{};
    errdefer std.debug.print("{s}\n", .{std.mem.sliceTo(&report.message, 0)});
    const here: Run = try .begin(rule, space, .cpu, &report);
    defer here.end();
    const there: Run = try .begin(rule, space, kind, &report);
    defer there.end();
    for (0..4) |seed| {
        try here.step(seed, &report);
        try there.step(seed, &report);
    }
    for (0..3) |index| {
        const expected = here.state(index) orelse continue;
        const actual = there.state(index).?;
        // A moment's few digits are those of f32 numbers a hundred times as long.
        for (expected.elements(f32), actual.elements(f32)) |e, a| try testing.expectApproxEqAbs(e, a, 2e-5 * @max(1, @abs(e)));
    }
}

test "steps on a GPU are the CPU's, in flat space and on every manifold" {
    try fakes.on_each(steps_alike);
}

fn steps_alike(kind: Kind) !void {
    gpu.set_strict(true);
    defer gpu.set_strict(false);
    var report: Report = .{};
    const disc = try Manifold.create(.poincare, -1, false, &report);
    defer disc.release();
    const small = try Manifold.create(.poincare, -2.5, true, &report);
    defer small.release();
    const sheet = try Manifold.create(.lorentz, -0.7, false, &report);
    defer sheet.release();
    const line = try Manifold.create(.euclidean, 0, false, &report);
    defer line.release();
    const product = try Manifold.create_product(&.{ small, line, sheet }, &.{ 2, 1, 3 }, &report);
    defer product.release();
    for (all_rules) |rule| for ([_]?*Manifold{ null, disc, small, sheet, product }, 0..) |space, index| {
        errdefer std.debug.print("space {d}, {any}\n", .{ index, rule });
        try compare(kind, rule, space);
    };
    try compare(kind, adam(0.1, true), null);
}

test "parameters, gradients and moments stay on the GPU" {
    try fakes.on_each(stays);
}

fn stays(kind: Kind) !void {
    var report: Report = .{};
    const device = try devices.open(kind, &report);
    const disc = try Manifold.create(.poincare, -1, false, &report);
    defer disc.release();
    for ([_]?*Manifold{ null, disc }) |space| {
        const run: Run = try .begin(adam(0, false), space, kind, &report);
        defer run.end();
        try run.step(1, &report);
        const before = device.counters;
        for (2..5) |seed| try run.step(seed, &report);
        // The gradient, which the test makes, and words that say whether all is well.
        try testing.expect(device.counters.uploaded - before.uploaded <= 3 * (rows * width * 4 + 64));
        try testing.expect(device.counters.downloaded - before.downloaded <= 3 * 32);
    }
}

test "a gradient with NaN is refused in the CPU's words, and nothing has changed" {
    try fakes.on_each(refuses);
}

fn refuses(kind: Kind) !void {
    var messages: [2]@FieldType(Report, "message") = undefined;
    for ([_]Kind{ .cpu, kind }, &messages) |on, *message| {
        var report: Report = .{};
        const run: Run = try .begin(adam(0, false), null, on, &report);
        defer run.end();
        const before = try testing.allocator.dupe(f32, run.parameter.elements(f32));
        defer testing.allocator.free(before);
        const gradient = try gradient_of(3, on);
        defer gradient.release();
        gradient.elements(f32)[8 * width + 2] = std.math.nan(f32);
        try testing.expectError(error.Failed, run.optimizer.step(&.{gradient}, &report));
        try testing.expectEqualSlices(f32, before, run.parameter.elements(f32));
        message.* = report.message;
    }
    try testing.expectEqualStrings(std.mem.sliceTo(&messages[0], 0), std.mem.sliceTo(&messages[1], 0));
}

test "points that somebody has moved off the manifold come back by the CPU, counted; strict mode refuses" {
    try fakes.on_each(comes_back);
}

fn comes_back(kind: Kind) !void {
    var report: Report = .{};
    const disc = try Manifold.create(.poincare, -1, false, &report);
    defer disc.release();
    const run: Run = try .begin(.{ .sgd = .{ .momentum = 0.5 } }, disc, kind, &report);
    defer run.end();
    try run.step(1, &report);
    run.parameter.elements(f32)[0] = 3;
    run.parameter.storage.mark_written();
    gpu.set_strict(true);
    try testing.expectError(error.Failed, run.step(2, &report));
    gpu.set_strict(false);
    const before = gpu.fallback_count();
    try run.step(2, &report);
    try testing.expectEqual(before + 1, gpu.fallback_count());
    try run.step(3, &report);
    try testing.expectEqual(before + 1, gpu.fallback_count());
    var square: f32 = 0;
    for (run.parameter.elements(f32)[0..width]) |entry| square += entry * entry;
    try testing.expect(square < 1);
}

test "a step that runs out of the host's memory changes nothing and leaves nothing" {
    try fakes.on_each(exhaust);
}

fn exhaust(kind: Kind) !void {
    var report: Report = .{};
    const disc = try Manifold.create(.poincare, -1, false, &report);
    defer disc.release();
    const run: Run = try .begin(adam(0, false), disc, kind, &report);
    defer run.end();
    const gradient = try gradient_of(2, kind);
    defer gradient.release();
    // After this one the gradient has its place on the device, and what the host reads its own.
    try run.optimizer.step(&.{gradient}, &report);
    const kept: [rows * width]f32 = run.parameter.elements(f32)[0 .. rows * width].*;
    defer memory.fail_allocation_after(-1);
    for (0..200) |countdown| {
        const before = memory.live_bytes();
        memory.fail_allocation_after(@intCast(countdown));
        const done = run.optimizer.step(&.{gradient}, &report);
        memory.fail_allocation_after(-1);
        if (done) |_| return testing.expect(countdown > 10) else |failure| try testing.expectEqual(error.OutOfMemory, failure);
        try testing.expectEqualSlices(f32, &kept, run.parameter.elements(f32));
        try testing.expectEqual(before, memory.live_bytes());
    }
    return error.TestUnexpectedResult;
}
