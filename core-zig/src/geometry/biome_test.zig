//! The biome against numbers computed elsewhere and against the laws of its means.

const std = @import("std");
const testing = std.testing;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const poincare = @import("../manifold/poincare.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const Topos = @import("topos.zig").Topos;
const Biome = @import("biome.zig").Biome;
const reading = @import("rows.zig");

const usual: Topos.Limits = .{ .curvature = -1, .tolerance = 1e-5, .saturation = 10, .max_depth = 64, .max_volume = 4096, .strict = false };

fn grow(limits: Topos.Limits, report: *Report) !*Biome {
    const topos = try Topos.create(limits, report);
    defer topos.release();
    return Biome.create(topos);
}

fn absorb(biome: *Biome, shape: []const i64, numbers: []const f64, weight: f64, report: *Report) !void {
    const tensor = try reading.write(numbers, .from_slice(shape), .f64);
    defer tensor.release();
    return biome.absorb("x", tensor, weight, report);
}

fn expect_canopy(biome: *Biome, mode: Biome.Mode, want: []const f64, tolerance: f64, report: *Report) !void {
    const canopy = try biome.canopy(mode, report);
    defer canopy.release();
    for (want, canopy.elements(f64)) |w, g| try testing.expectApproxEqAbs(w, g, tolerance);
}

test "T290, T293: clamped when absorbed, then the weighted mean" {
    var report: Report = .{};
    const clamped = try grow(usual, &report);
    defer clamped.release();
    try absorb(clamped, &.{ 1, 2 }, &.{ 20, 0.5 }, 1, &report);
    try absorb(clamped, &.{ 1, 2 }, &.{ -20, 1 }, 1, &report);
    try expect_canopy(clamped, .euclidean, &.{ 0, 0.75 }, 1e-15, &report);
    try testing.expectEqual(2, clamped.total_weight());
    const shoot = try (try clamped.entry(0, &report)).rows.tensor();
    defer shoot.release();
    try testing.expectEqualSlices(f64, &.{ 10, 0.5 }, shoot.elements(f64));

    const weighted = try grow(usual, &report);
    defer weighted.release();
    try absorb(weighted, &.{ 1, 2 }, &.{ 0.2, 0.4 }, 3, &report);
    try absorb(weighted, &.{ 1, 2 }, &.{ -0.6, 0 }, 1, &report);
    try expect_canopy(weighted, .euclidean, &.{ 0, 0.3 }, 1e-15, &report);
    const list = try weighted.weights();
    defer memory.allocator.free(list);
    try testing.expectEqualSlices(f64, &.{ 3, 1 }, list);
    try testing.expectEqualStrings("x", (try weighted.entry(1, &report)).label);
}

test "T351, T353: means of points in the ball, row by row" {
    var report: Report = .{};
    const biome = try grow(usual, &report);
    defer biome.release();
    // Two problems side by side: T351 in the first row, its mirror image in the second.
    try absorb(biome, &.{ 2, 2 }, &.{ 0.6, 0, 0, 0.6 }, 3, &report);
    try absorb(biome, &.{ 2, 2 }, &.{ -0.3, 0.3, 0.3, -0.3 }, 1, &report);
    try absorb(biome, &.{ 2, 2 }, &.{ 0, -0.7, -0.7, 0 }, 1, &report);
    const frechet = [_]f64{ 0.28791642242390664, -0.07504193172906769 };
    const gyro = [_]f64{ 0.24373082511523783, -0.10028531170827935 };
    try expect_canopy(biome, .frechet, &.{ frechet[0], frechet[1], frechet[1], frechet[0] }, 1e-10, &report);
    try expect_canopy(biome, .gyromidpoint, &.{ gyro[0], gyro[1], gyro[1], gyro[0] }, 1e-10, &report);
    try expect_canopy(biome, .euclidean, &.{ 0.3, -0.08, -0.08, 0.3 }, 1e-15, &report);

    const rim = try grow(usual, &report);
    defer rim.release();
    try absorb(rim, &.{2}, &.{ 0.95, 0 }, 1, &report);
    try absorb(rim, &.{2}, &.{ 0, 0.95 }, 1, &report);
    for ([_]Biome.Mode{ .gyromidpoint, .frechet }) |mode| {
        const canopy = try rim.canopy(mode, &report);
        defer canopy.release();
        for (canopy.elements(f64)) |entry| try testing.expectApproxEqAbs(0.2923, entry, 5e-5);
    }
}

test "laws: two points' gyromidpoint is the geodesic's middle, and means turn with their points" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(6);
    const random = generator.random();
    for ([_]f64{ -0.25, -1, -4 }) |curvature| for (0..20) |_| {
        var limits = usual;
        limits.curvature = curvature;
        const radius = 0.9 / @sqrt(-curvature);
        const pair = try grow(limits, &report);
        defer pair.release();
        const many = try grow(limits, &report);
        defer many.release();
        const turned = try grow(limits, &report);
        defer turned.release();
        var points: [4][2]f64 = undefined;
        const angle = random.float(f64) * 6;
        for (&points, 0..) |*point, index| {
            const direction = random.float(f64) * 6;
            const length = radius * @sqrt(random.float(f64));
            point.* = .{ length * @cos(direction), length * @sin(direction) };
            if (index < 2) try absorb(pair, &.{2}, point, 2, &report);
            try absorb(many, &.{2}, point, @floatFromInt(index + 1), &report);
            try absorb(turned, &.{2}, &rotated(point.*, angle), @floatFromInt(index + 1), &report);
        }
        var middle: [2]f64 = undefined;
        poincare.geodesic(-curvature, &points[0], &points[1], 0.5, &middle);
        try expect_canopy(pair, .gyromidpoint, &middle, 1e-12, &report);
        for (std.enums.values(Biome.Mode)) |mode| {
            const canopy = try many.canopy(mode, &report);
            defer canopy.release();
            try expect_canopy(turned, mode, &rotated(canopy.elements(f64)[0..2].*, angle), 1e-11, &report);
        }
    };
}

fn rotated(point: [2]f64, angle: f64) [2]f64 {
    return .{ @cos(angle) * point[0] - @sin(angle) * point[1], @sin(angle) * point[0] + @cos(angle) * point[1] };
}

test "T105, T106, T294 to T299: refused by category, and nothing has changed" {
    var report: Report = .{};
    var limits = usual;
    limits.max_volume = 8;
    const biome = try grow(limits, &report);
    defer biome.release();
    try expect_status(.empty_input, biome.canopy(.euclidean, &report), &report);
    try expect_status(.index_out_of_range, biome.entry(0, &report), &report);
    for (0..4) |_| try absorb(biome, &.{ 1, 2 }, &.{ 0.1, 0.2 }, 1, &report);
    try expect_status(.volume_exceeded, absorb(biome, &.{ 1, 2 }, &.{ 0.1, 0.2 }, 1, &report), &report);
    try biome.clear(&report);
    try testing.expectEqual(0, biome.entries.items.len);
    try absorb(biome, &.{ 2, 1 }, &.{ 0.1, 0.2 }, 1, &report);
    try expect_status(.shape_mismatch, absorb(biome, &.{ 1, 2 }, &.{ 0.1, 0.2 }, 1, &report), &report);
    const nan = std.math.nan(f64);
    try expect_status(.non_finite, absorb(biome, &.{ 2, 1 }, &.{ nan, 0.2 }, 1, &report), &report);
    try expect_status(.non_finite, absorb(biome, &.{ 2, 1 }, &.{ 0, std.math.inf(f64) }, 1, &report), &report);
    try expect_status(.invalid_value, absorb(biome, &.{ 2, 1 }, &.{ 0.1, 0.2 }, 0, &report), &report);
    try expect_status(.invalid_value, absorb(biome, &.{ 2, 1 }, &.{ 0.1, 0.2 }, -1, &report), &report);
    try expect_status(.non_finite, absorb(biome, &.{ 2, 1 }, &.{ 0.1, 0.2 }, nan, &report), &report);
    try expect_status(.index_out_of_range, biome.entry(1, &report), &report);
    try testing.expectEqual(1, biome.entries.items.len);

    limits.strict = true;
    const strict = try grow(limits, &report);
    defer strict.release();
    try absorb(strict, &.{2}, &.{ 0.8, 0.8 }, 1, &report);
    try expect_status(.outside_ball, strict.canopy(.frechet, &report), &report);
    limits.strict = false;
    const lenient = try grow(limits, &report);
    defer lenient.release();
    try absorb(lenient, &.{2}, &.{ 3, 4 }, 1, &report);
    try expect_canopy(lenient, .gyromidpoint, &.{ 0.6 * (1 - 1e-5), 0.8 * (1 - 1e-5) }, 1e-9, &report);
    try testing.expectEqual(1, lenient.topos.clipped_count());
}

fn expect_status(status: Status, result: anytype, report: *const Report) !void {
    try testing.expectError(error.Failed, result);
    try testing.expectEqual(@intFromEnum(status), report.status);
}

test "every failed allocation leaves the biome as it was" {
    var report: Report = .{};
    const topos = try Topos.create(usual, &report);
    defer topos.release();
    const tensor = try reading.write(&.{ 0.1, 0.2 }, .from_slice(&.{2}), .f32);
    defer tensor.release();
    const bytes = memory.live_bytes();
    const handles = handle.live_count();
    var refused: usize = 0;
    // Not until the first success: a list that cannot grow in place just moves.
    for (0..80) |countdown| {
        memory.fail_allocation_after(@intCast(countdown));
        defer memory.fail_allocation_after(-1);
        use(topos, tensor, &report) catch |err| {
            try testing.expectEqual(error.OutOfMemory, err);
            refused += 1;
        };
        try testing.expectEqual(bytes, memory.live_bytes());
        try testing.expectEqual(handles, handle.live_count());
    }
    try testing.expect(refused > 20 and refused < 70);
}

fn use(topos: *Topos, tensor: *Tensor, report: *Report) !void {
    const biome = try Biome.create(topos);
    defer biome.release();
    for (0..3) |_| {
        const before = biome.entries.items.len;
        biome.absorb("label", tensor, 1, report) catch |err| {
            try testing.expectEqual(before, biome.entries.items.len);
            return err;
        };
    }
    for (std.enums.values(Biome.Mode)) |mode| (try biome.canopy(mode, report)).release();
}
