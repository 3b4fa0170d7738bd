//! Laws of traces and what they resolve to.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const handle = @import("../runtime/handle.zig");
const poincare = @import("../manifold/poincare.zig");
const Barycenter = @import("../barycenter/barycenter.zig").Barycenter;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Hypergrad = @import("hypergrad.zig").Hypergrad;
const Resonance = @import("resonance.zig").Resonance;
const Trace = @import("trace.zig").Trace;
const reading = @import("rows.zig");

fn matrix(numbers: []const f64, rows: i64) !*Tensor {
    return reading.write(numbers, .from_slice(&.{ rows, @divExact(@as(i64, @intCast(numbers.len)), rows) }), .f64);
}

/// The guide's example, at a curvature.
const Example = struct {
    seed: []const f64 = &.{ 0.4, 0.6 },
    generator: []const f64 = &.{ 0.1, -0.2 },
    direction: []const f64 = &.{ 0.05, 0.07 },
    kernel: []const f64 = &.{ 1, 0.5, -0.25, 1.25 },
    rows: i64 = 1,
    step: f64 = 0.05,

    fn resonate(example: Example, c: f64, report: *Report) !*Resonance {
        const seed = try matrix(example.seed, example.rows);
        defer seed.release();
        const generator = try matrix(example.generator, example.rows);
        defer generator.release();
        const direction = try matrix(example.direction, example.rows);
        defer direction.release();
        const kernel = try matrix(example.kernel, @intCast(seed.extent(1)));
        defer kernel.release();
        const uniform = try reading.write(example.seed, seed.shape, .f64);
        defer uniform.release();
        for (uniform.elements(f64)) |*entry| entry.* = 0.1;
        const trace = try Trace.create(seed, .{ .curvature = -c, .functor_step = example.step }, null, report);
        defer trace.header.release();
        try trace.deform(generator, direction, report);
        try trace.via(kernel, null, report);
        try trace.with_barycenter_of(&.{uniform}, &.{1}, null, report);
        return trace.resonate(report);
    }
};

fn expect_near(expected: []const f64, found: *Tensor, tolerance: f64) !void {
    defer found.release();
    for (expected, found.elements(f64)) |wanted, value| try std.testing.expectApproxEqAbs(wanted, value, tolerance);
}

test "flat limit: the example's numbers without curvature" {
    var report: Report = .{};
    const resonance = try (Example{}).resonate(1e-12, &report);
    defer resonance.header.release();
    try expect_near(&.{ 0.405, 0.586 }, try resonance.homotopy_flow(1, &report), 1e-9);
    try expect_near(&.{ 0.0325, 0.1125 }, try resonance.functor_linearisation(), 1e-9);
    try expect_near(&.{ 0, 0 }, try resonance.lie_bracket(), 1e-9);
    try expect_near(&.{ 1, 0, 0, 1 }, try resonance.holonomy(), 1e-9);
}

test "flow: as far as its velocity is long; at time 0 the seed; transport keeps the length" {
    var report: Report = .{};
    for ([_]f64{ 0.25, 1, 1.5 }) |c| for ([_]f64{ 0.5, 1, 2 }) |time| {
        const example: Example = .{};
        const resonance = try example.resonate(c, &report);
        defer resonance.header.release();
        const velocity = try resonance.velocity();
        defer velocity.release();
        const there = try resonance.homotopy_flow(time, &report);
        defer there.release();
        const carried = try resonance.parallel_velocity(time, &report);
        defer carried.release();
        const length = poincare.norm(c, example.seed, velocity.elements(f64));
        try std.testing.expectApproxEqAbs(time * length, poincare.distance(c, example.seed, there.elements(f64)), 1e-12);
        try std.testing.expectApproxEqAbs(length, poincare.norm(c, there.elements(f64), carried.elements(f64)), 1e-12);
        try expect_near(example.seed, try resonance.homotopy_flow(0, &report), 0);
    };
}

test "functor: the derivative against differences, and its adjoint by the dot product" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(11);
    const random = generator.random();
    for (0..20) |_| {
        var numbers: [3][6]f64 = undefined;
        for (&numbers) |*rows| for (rows) |*entry| {
            entry.* = 0.35 * (2 * random.float(f64) - 1);
        };
        var kernel: [12]f64 = undefined;
        for (&kernel) |*entry| entry.* = random.floatNorm(f64);
        const example: Example = .{ .seed = &numbers[0], .generator = &numbers[1], .direction = &numbers[2], .kernel = &kernel, .rows = 2, .step = 1e-5 };
        const resonance = try example.resonate(1, &report);
        defer resonance.header.release();
        try std.testing.expect(try resonance.functor_residual() < 1e-8);

        const forward = try resonance.functor_linearisation();
        defer forward.release();
        var cotangent: [8]f64 = undefined;
        for (&cotangent) |*entry| entry.* = random.floatNorm(f64);
        const given = try matrix(&cotangent, 2);
        defer given.release();
        const pulled = try resonance.functor_pullback(given, &report);
        defer pulled.release();
        var forward_dot: f64 = 0;
        for (cotangent, forward.elements(f64)) |a, b| forward_dot += a * b;
        var pulled_dot: f64 = 0;
        for (numbers[2], pulled.elements(f64)) |a, b| pulled_dot += a * b;
        try std.testing.expectApproxEqAbs(forward_dot, pulled_dot, 1e-12);
    }
}

test "commutator: t^2 times the bracket, with its sign" {
    var report: Report = .{};
    const example: Example = .{};
    for ([_]f64{ 0.25, 1 }) |c| {
        const resonance = try example.resonate(c, &report);
        defer resonance.header.release();
        const bracket = try resonance.lie_bracket();
        defer bracket.release();
        const time = 1e-3;
        const moved = try resonance.commutator(time, &report);
        defer moved.release();
        for (moved.elements(f64), example.seed, bracket.elements(f64)) |entry, start, expected| {
            try std.testing.expectApproxEqAbs(c * expected / c, (entry - start) / (time * time), 2e-4 * @abs(expected) + 1e-5);
        }
    }
    const once = try example.resonate(1, &report);
    defer once.header.release();
    try expect_near(&.{ -0.0408, 0.0272 }, try once.lie_bracket(), 1e-15);
}

test "bracket vanishes for parallel fields on their own line; holonomy is a rotation by its angle" {
    var report: Report = .{};
    const parallel = try (Example{ .seed = &.{ 0.2, 0.4 }, .generator = &.{ 0.1, 0.2 }, .direction = &.{ -0.15, -0.3 } }).resonate(1, &report);
    defer parallel.header.release();
    try expect_near(&.{ 0, 0 }, try parallel.lie_bracket(), 1e-16);
    try expect_near(&.{ 1, 0, 0, 1 }, try parallel.holonomy(), 1e-15);

    const example: Example = .{ .seed = &.{ 0.1, 0.2, 0.3 }, .generator = &.{ 0.5, -0.2, 0.1 }, .direction = &.{ 0.1, 0.6, -0.4 }, .kernel = &.{ 1, 0, 0, 0, 1, 0, 0, 0, 1 } };
    const resonance = try example.resonate(1, &report);
    defer resonance.header.release();
    const turn = try resonance.holonomy();
    defer turn.release();
    const m = turn.elements(f64);
    for (0..3) |i| for (0..3) |j| {
        var product: f64 = 0;
        for (0..3) |k| product += m[3 * k + i] * m[3 * k + j];
        try std.testing.expectApproxEqAbs(@as(f64, if (i == j) 1 else 0), product, 1e-14);
    };
    var angle: [1]f64 = undefined;
    try resonance.holonomy_angle(&angle);
    try std.testing.expectApproxEqAbs(1 + 2 * @cos(angle[0]), m[0] + m[4] + m[8], 1e-13);
    try std.testing.expect(angle[0] > 0.1);
}

test "the tower: levels move between balls, their mean is Frechet's, energies are squared distances" {
    var report: Report = .{};
    const seed = try matrix(&.{ 0.1, 0.1 }, 1);
    defer seed.release();
    const far = try matrix(&.{ 0.6, 0 }, 1);
    defer far.release();
    const near = try matrix(&.{ -0.3, 0 }, 1);
    defer near.release();
    const identity = try matrix(&.{ 1, 0, 0, 1 }, 2);
    defer identity.release();
    const trace = try Trace.create(seed, .{}, null, &report);
    defer trace.header.release();
    try std.testing.expectError(error.Failed, trace.resonate(&report));
    try std.testing.expectEqualStrings("resonate: deform has not been called on the trace", std.mem.sliceTo(&report.message, 0));
    try trace.deform(seed, seed, &report);
    try trace.via(identity, null, &report);
    try trace.with_barycenter_of(&.{seed}, &.{}, null, &report);
    try trace.with_infinity(&.{ far, near }, &.{ -1, -4 }, &report);
    const resonance = try trace.resonate(&report);
    defer resonance.header.release();
    // log0 in a ball of curvature -4, exp0 in that of -1: on a line the mean is that of log0.
    const middle = (std.math.atanh(@as(f64, 0.6)) - std.math.atanh(@as(f64, 0.6)) / 2) / 2;
    try expect_near(&.{ std.math.tanh(middle), 0 }, try resonance.infinity_projection(&report), 1e-12);
    const reach = 2 * std.math.atanh(@as(f64, 0.6));
    try std.testing.expectApproxEqRel(reach * reach, resonance.energies[0], 1e-13);
    try std.testing.expectApproxEqRel(reach * reach / 4, resonance.energies[1], 1e-13);
    try std.testing.expectError(error.Failed, trace.with_infinity(&.{far}, &.{0}, &report));
    try std.testing.expectError(error.Failed, trace.with_infinity(&.{}, &.{}, &report));
}

test "settings of barycenters are refused before there is one" {
    var report: Report = .{};
    const seed = try matrix(&.{ 0.1, 0.2 }, 1);
    defer seed.release();
    for ([_]Trace.Options{ .{ .entropy_weight = std.math.nan(f64) }, .{ .beta_j = std.math.inf(f64) }, .{ .beta_j = -1 } }) |options| {
        try std.testing.expectError(error.Failed, Trace.create(seed, options, null, &report));
    }
}

test "a seed outside the ball is refused with its norm, or moved in" {
    var report: Report = .{};
    const outside = try matrix(&.{ 0.1, 0.2, 3, 4 }, 2);
    defer outside.release();
    try std.testing.expectError(error.Failed, Trace.create(outside, .{}, null, &report));
    try std.testing.expectEqualStrings("trace: seed: row 1 has norm 5, the ball's radius is 1", std.mem.sliceTo(&report.message, 0));
    const trace = try Trace.create(outside, .{ .project = true }, null, &report);
    trace.header.release();
}

test "a resonance feeds a tape with its barycenter's path" {
    var report: Report = .{};
    const resonance = try (Example{}).resonate(1, &report);
    defer resonance.header.release();
    const first = try matrix(&.{ 0.7, 0.3 }, 1);
    defer first.release();
    const second = try matrix(&.{ 0.2, 0.8 }, 1);
    defer second.release();
    const barycenter = try Barycenter.create(&.{ first, second }, .{ .entropy_weight = 0.1 }, &report);
    defer barycenter.release();
    const tape = try Hypergrad.create(-1, 0.05, 1, 2, null, false, &report);
    defer tape.header.release();
    try tape.accumulate_barycenter(barycenter, &report);
    const density = try barycenter.density();
    defer density.release();
    for (tape.buffer.sum, [_]f64{ 0.45, 0.55 }, density.elements(f64)) |entry, start, end| {
        try std.testing.expectApproxEqAbs(start - end, entry, 1e-15);
    }
}

test "every failed allocation of a resonance leaves nothing behind" {
    var report: Report = .{};
    const before = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        const made = everything(&report);
        memory.fail_allocation_after(-1);
        try std.testing.expectEqual(before, memory.live_bytes());
        try std.testing.expectEqual(handles, handle.live_count());
        if (made) |_| break else |_| continue;
    }
    try std.testing.expect(countdown > 40);
}

fn everything(report: *Report) !void {
    const resonance = try (Example{}).resonate(1, report);
    defer resonance.header.release();
    (try resonance.homotopy_flow(1, report)).release();
    (try resonance.parallel_velocity(1, report)).release();
    (try resonance.commutator(1, report)).release();
    (try resonance.holonomy()).release();
    (try resonance.functor_value()).release();
    (try resonance.infinity_projection(report)).release();
    _ = try resonance.functor_residual();
    _ = try resonance.recursive_objective(report);
}
