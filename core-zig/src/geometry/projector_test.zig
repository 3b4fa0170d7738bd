//! Laws of the projector and of the search around a seed.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const handle = @import("../runtime/handle.zig");
const poincare = @import("../manifold/poincare.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const Biome = @import("biome.zig").Biome;
const LanguageWaveEncoder = @import("language_wave_encoder.zig").LanguageWaveEncoder;
const Projector = @import("projector.zig").Projector;
const SpiralPlan = @import("spiral_plan.zig").SpiralPlan;
const Topos = @import("topos.zig").Topos;
const Trace = @import("trace.zig").Trace;
const exploration = @import("exploration.zig");
const reading = @import("rows.zig");

fn projector_of(curvature: f64, tolerance: f64, report: *Report) !*Projector {
    const topos = try Topos.create(.{ .curvature = curvature, .tolerance = tolerance, .saturation = 10, .max_depth = 256, .max_volume = 8192, .strict = false }, report);
    defer topos.release();
    const encoder = try LanguageWaveEncoder.create(curvature, 0.5, report);
    defer encoder.header.release();
    return Projector.create(topos, encoder, report);
}

fn matrix(numbers: []const f64, rows: i64) !*Tensor {
    return reading.write(numbers, .from_slice(&.{ rows, @divExact(@as(i64, @intCast(numbers.len)), rows) }), .f64);
}

test "forward, log and backward: inverse, and the adjoint by differences, clipped rows included" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(3);
    const random = generator.random();
    for ([_]f64{ -0.25, -1, -4 }) |curvature| {
        const projector = try projector_of(curvature, 0.05, &report);
        defer projector.header.release();
        for (0..20) |_| {
            var numbers: [6]f64 = undefined;
            var gradient: [6]f64 = undefined;
            for (&numbers, &gradient) |*x, *g| {
                x.* = 2 * random.floatNorm(f64);
                g.* = random.floatNorm(f64);
            }
            const input = try matrix(&numbers, 2);
            defer input.release();
            const upstream = try matrix(&gradient, 2);
            defer upstream.release();
            const back = try projector.backward(input, upstream, &report);
            defer back.release();
            for (0..numbers.len) |index| {
                const step = 1e-6;
                var slope: f64 = 0;
                for ([_]f64{ 1, -1 }) |sign| {
                    input.elements(f64)[index] = numbers[index] + sign * step;
                    const image = try projector.forward(input, &report);
                    defer image.release();
                    for (image.elements(f64), gradient) |y, g| slope += sign * g * y / (2 * step);
                }
                input.elements(f64)[index] = numbers[index];
                try std.testing.expectApproxEqAbs(slope, back.elements(f64)[index], 1e-7);
            }
        }
        const small = try matrix(&.{ 0.1, -0.2, 0.05, 0.3 }, 2);
        defer small.release();
        const there = try projector.forward(small, &report);
        defer there.release();
        const again = try projector.log(there, &report);
        defer again.release();
        for (small.elements(f64), again.elements(f64)) |expected, found| try std.testing.expectApproxEqAbs(expected, found, 1e-14);
    }
}

test "project_spiral: the farthest point is as far as asked, and order is kept" {
    var report: Report = .{};
    const projector = try projector_of(-4, 1e-5, &report);
    defer projector.header.release();
    const plan = try SpiralPlan.create(.{ .total_steps = 64, .radial_growth = 0.08 }, &report);
    defer plan.header.release();
    const canvas = try projector.project_spiral(plan, null, &report);
    defer canvas.release();
    const rows = try reading.read(canvas, "canvas", &report);
    defer rows.deinit();
    var farthest: f64 = 0;
    for (0..64) |index| farthest = @max(farthest, poincare.distance0(4, rows.row(index)));
    try std.testing.expectApproxEqAbs(1.5, farthest, 1e-5);
    try std.testing.expectEqual(0, projector.topos.clipped_count());
    try std.testing.expectError(error.Failed, projector.project_spiral(plan, -1, &report));
}

test "reimport_biome: the midpoint of two points, of one curvature only" {
    var report: Report = .{};
    const projector = try projector_of(-1, 1e-5, &report);
    defer projector.header.release();
    const biome = try Biome.create(projector.topos);
    defer biome.release();
    try std.testing.expectError(error.Failed, projector.reimport_biome(biome, &report));
    for ([_][2]f64{ .{ 0.95, 0 }, .{ 0, 0.95 } }) |point| {
        const tensor = try matrix(&point, 1);
        defer tensor.release();
        try biome.absorb("", tensor, 1, &report);
    }
    const middle = try projector.reimport_biome(biome, &report);
    defer middle.release();
    for (middle.elements(f64)) |entry| try std.testing.expectApproxEqAbs(0.2923, entry, 1e-4);
    const other = try projector_of(-2, 1e-5, &report);
    defer other.header.release();
    try std.testing.expectError(error.Failed, other.reimport_biome(biome, &report));
}

test "explore: the best of the plan's points, best first, never worse than any other" {
    var report: Report = .{};
    const seed = try matrix(&.{ 0.1, 0.2, 0.3 }, 1);
    defer seed.release();
    const generator = try matrix(&.{ 0.1, -0.2, 0 }, 1);
    defer generator.release();
    const level = try matrix(&.{ 0.3, 0.0, 0.3 }, 1);
    defer level.release();
    const eye = try matrix(&.{ 1, 0, 0, 0, 1, 0, 0, 0, 1 }, 3);
    defer eye.release();
    const trace = try Trace.create(seed, .{}, null, &report);
    defer trace.header.release();
    try trace.deform(generator, level, &report);
    try trace.via(eye, null, &report);
    try trace.with_barycenter_of(&.{seed}, &.{}, null, &report);
    try trace.with_infinity(&.{level}, &.{}, &report);
    const blind = try trace.resonate(&report);
    defer blind.header.release();
    try std.testing.expectError(error.Failed, exploration.explore(blind, 1, 1, &report));
    const plan = try SpiralPlan.create(.{ .total_steps = 200, .kind = .vogel }, &report);
    defer plan.header.release();
    try trace.with_sot(plan, &report);
    const resonance = try trace.resonate(&report);
    defer resonance.header.release();
    const all = try exploration.explore(resonance, 200, 1, &report);
    defer all.points.release();
    defer all.objectives.release();
    const objectives = all.objectives.elements(f64);
    for (objectives[1..], objectives[0..199]) |later, earlier| try std.testing.expect(earlier <= later);
    const start = poincare.distance(1, seed.elements(f64), level.elements(f64));
    try std.testing.expect(objectives[0] < start * start);
    const best = all.points.elements(f64)[0..3];
    const there = poincare.distance(1, best, level.elements(f64));
    try std.testing.expectApproxEqAbs(objectives[0], there * there, 1e-12);
    try std.testing.expect(poincare.distance(1, seed.elements(f64), best) <= 1 + 1e-9);
    try std.testing.expectEqual(0, trace.topos.clipped_count());

    const far = try exploration.explore(resonance, 200, 20, &report);
    defer far.points.release();
    defer far.objectives.release();
    const rows = try reading.read(far.points, "far", &report);
    defer rows.deinit();
    var at_margin: i64 = 0;
    for (0..200) |index| at_margin += @intFromBool(@abs(poincare.distance0(1, rows.row(index)) - 2 * std.math.atanh(@as(f64, 1 - 1e-5))) < 1e-6);
    try std.testing.expect(at_margin > 100 and at_margin < 200);
    try std.testing.expectEqual(at_margin, trace.topos.clipped_count());
}

test "encode_text: what the topos does not allow is refused before it is made" {
    var report: Report = .{};
    const projector = try projector_of(-1, 1e-5, &report);
    defer projector.header.release();
    try std.testing.expectError(error.Failed, projector.encode_text("text", 1 << 40, 1, &report));
    try std.testing.expectEqual(@intFromEnum(Status.volume_exceeded), report.status);
}

test "every failed allocation of a projector leaves nothing behind" {
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
    try std.testing.expect(countdown > 20);
}

fn everything(report: *Report) !void {
    const projector = try projector_of(-1, 1e-5, report);
    defer projector.header.release();
    (try projector.encode_text("text", 2, 4, report)).release();
    const plan = try SpiralPlan.create(.{ .total_steps = 5 }, report);
    defer plan.header.release();
    const canvas = try projector.project_spiral(plan, 1, report);
    defer canvas.release();
    (try projector.backward(canvas, canvas, report)).release();
    (try projector.log(canvas, report)).release();
}
