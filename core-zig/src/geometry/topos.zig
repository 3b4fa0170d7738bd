//! A domain guard: the limits that what lives in one Poincaré ball must keep to. Each limit has one job:
//! `tolerance` is the margin at the rim, `saturation` the longest step, `max_depth` and `max_volume` bound
//! how long a text and how large a tensor may be. Immutable but for its counter of clipped points.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const Manifold = @import("../manifold/handle.zig").Manifold;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/tensor.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const reading = @import("rows.zig");

pub const Topos = struct {
    header: handle.Header,
    /// The ball; it counts the points that were clipped.
    ball: *Manifold,
    limits: Limits,

    /// Defaults as in the spec, which a test holds to be the same.
    pub const Limits = struct {
        curvature: f64,
        tolerance: f64 = 1e-5,
        saturation: f64 = 1e6,
        max_depth: i64 = 1 << 20,
        max_volume: i64 = 1 << 30,
        strict: bool = false,
    };

    /// The caller's topos, if there is one and its curvature is that of the limits; else one with these. A reference
    /// for the `owner`, as messages call it.
    pub fn of(given: ?*Topos, limits: Limits, owner: []const u8, report: *Report) Error!*Topos {
        const found = given orelse return create(limits, report);
        if (found.limits.curvature != limits.curvature) return report.fail(.curvature, "{s}: a topos of curvature {d} given, expected {d}", .{ owner, found.limits.curvature, limits.curvature });
        return found.retain();
    }

    pub fn create(limits: Limits, report: *Report) Error!*Topos {
        try bounds.positive("topos", "tolerance", limits.tolerance, report);
        if (limits.tolerance >= 1) return report.fail(.invalid_value, "topos: tolerance {d} given, expected less than 1: it is a share of the ball's radius", .{limits.tolerance});
        try bounds.positive("topos", "saturation", limits.saturation, report);
        if (limits.max_depth < 1) return report.fail(.empty_input, "topos: max_depth {d} given, expected >= 1", .{limits.max_depth});
        if (limits.max_volume < 1) return report.fail(.empty_input, "topos: max_volume {d} given, expected >= 1", .{limits.max_volume});
        const ball = try Manifold.create(.poincare, limits.curvature, limits.strict, report);
        errdefer ball.release();
        const topos = try memory.allocator.create(Topos);
        topos.* = .{ .header = .init(.topos, destroy), .ball = ball, .limits = limits };
        return topos;
    }

    fn destroy(header: *handle.Header) void {
        const topos: *Topos = @alignCast(@fieldParentPtr("header", header));
        topos.ball.release();
        memory.allocator.destroy(topos);
    }

    pub fn retain(topos: *Topos) *Topos {
        topos.header.retain();
        return topos;
    }

    pub fn release(topos: *Topos) void {
        topos.header.release();
    }

    pub fn c(topos: *const Topos) f64 {
        return -topos.limits.curvature;
    }

    pub fn clipped_count(topos: *const Topos) i64 {
        return topos.ball.clipped.load(.monotonic);
    }

    /// Refuses a tensor that is not finite or too large and, if asked, one with a row outside the ball.
    pub fn guard(topos: *const Topos, label: []const u8, tensor: *const Tensor, inside: bool, report: *Report) Error!void {
        try topos.check_volume(label, tensor.count(), report);
        const rows = try reading.read(tensor, label, report);
        defer rows.deinit();
        if (inside) try topos.check_inside(&rows, label, report);
    }

    pub fn check_volume(topos: *const Topos, label: []const u8, count: usize, report: *Report) Error!void {
        const limit = topos.limits.max_volume;
        if (count > @as(u64, @intCast(limit))) return report.fail(.volume_exceeded, "{s}: {d} elements given, the topos allows {d}", .{ label, count, limit });
    }

    pub fn check_inside(topos: *const Topos, rows: *const reading.Rows, label: []const u8, report: *Report) Error!void {
        return check_inside_of(topos.c(), rows, label, report);
    }

    fn check_inside_of(ball_c: f64, rows: *const reading.Rows, label: []const u8, report: *Report) Error!void {
        for (0..rows.count()) |index| {
            var norm_sq: f64 = 0;
            for (rows.row(index)) |entry| norm_sq += entry * entry;
            if (ball_c * norm_sq >= 1) return report.fail(.outside_ball, "{s}: row {d} has norm {d}, the ball's radius is {d}", .{ label, index, @sqrt(norm_sq), 1 / @sqrt(ball_c) });
        }
    }

    pub fn check_depth(topos: *const Topos, depth: i64, where: []const u8, report: *Report) Error!void {
        if (depth < 0) return report.fail(.invalid_value, "{s}: depth {d} given, expected >= 0", .{ where, depth });
        if (depth >= topos.limits.max_depth) return report.fail(.loop_detected, "{s}: depth {d} given, the topos allows less than {d}", .{ where, depth, topos.limits.max_depth });
    }

    pub fn saturate(topos: *const Topos, value: f64, report: *Report) Error!f64 {
        try bounds.finite("saturate", "value", value, report);
        return std.math.clamp(value, -topos.limits.saturation, topos.limits.saturation);
    }

    /// Every element clamped to [-saturation, saturation], as a new tensor.
    pub fn saturate_tensor(topos: *const Topos, tensor: *const Tensor, report: *Report) Error!*Tensor {
        const rows = try reading.read(tensor, "saturate_tensor: tensor", report);
        defer rows.deinit();
        for (rows.numbers) |*number| number.* = try topos.saturate(number.*, report);
        return rows.tensor();
    }

    /// Rows that reach into the margin or beyond the rim, pulled back along their own direction to
    /// (1 - tolerance) / sqrt(c) and counted; a strict topos refuses those outside. The others keep their bits.
    pub fn project(topos: *const Topos, tensor: *const Tensor, report: *Report) Error!*Tensor {
        const rows = try reading.read(tensor, "project: tensor", report);
        defer rows.deinit();
        try topos.settle(&rows, "project: tensor", report);
        return rows.tensor();
    }

    /// The same in place, on numbers that have been read.
    pub fn settle(topos: *const Topos, rows: *const reading.Rows, where: []const u8, report: *Report) Error!void {
        return topos.settle_in(topos.c(), rows, where, report);
    }

    /// The same in a ball of another curvature, -other_c.
    pub fn settle_in(topos: *const Topos, other_c: f64, rows: *const reading.Rows, where: []const u8, report: *Report) Error!void {
        if (topos.limits.strict) try check_inside_of(other_c, rows, where, report);
        topos.ball.count_clipped(reading.Clip.of(other_c, topos.limits.tolerance, rows.dtype).apply(rows));
    }

    pub fn clip(topos: *const Topos, dtype: DType) reading.Clip {
        return .of(topos.c(), topos.limits.tolerance, dtype);
    }

    /// Volume of a geodesic ball: the area of the unit sphere of dimension n - 1 times the integral of
    /// (sinh(sqrt(c) r) / sqrt(c))^(n - 1) (Ratcliffe 2006, section 3.4), by Gauss-Legendre panels.
    pub fn ball_volume(topos: *const Topos, dimension: i64, radius: f64, report: *Report) Error!f64 {
        if (dimension < 1 or dimension > 64) return report.fail(.invalid_value, "ball_volume: dimension {d} given, expected 1 to 64", .{dimension});
        try bounds.not_negative("ball_volume", "radius", radius, report);
        const power: f64 = @floatFromInt(dimension - 1);
        return sphere_area(dimension) * integrate_sinh_power(@sqrt(topos.c()), power, radius);
    }
};

/// 2 pi^(n/2) / gamma(n/2), by the recurrence in steps of two.
fn sphere_area(dimension: i64) f64 {
    var area: f64 = if (@mod(dimension, 2) == 1) 2 else 2 * std.math.pi;
    var n: i64 = if (@mod(dimension, 2) == 1) 1 else 2;
    while (n < dimension) : (n += 2) area *= 2 * std.math.pi / @as(f64, @floatFromInt(n));
    return area;
}

/// Five-point Gauss-Legendre on panels short against the curvature radius.
fn integrate_sinh_power(root_c: f64, power: f64, radius: f64) f64 {
    const nodes = [_]f64{ 0, 0.5384693101056831, 0.9061798459386640 };
    const weights = [_]f64{ 0.5688888888888889, 0.4786286704993665, 0.2369268850561891 };
    const panels: usize = @intFromFloat(@min(1e5, 64 + @ceil(64 * root_c * radius * @max(1, power / 4))));
    const half = radius / @as(f64, @floatFromInt(2 * panels));
    var total: f64 = 0;
    for (0..panels) |panel| {
        const middle = half * @as(f64, @floatFromInt(2 * panel + 1));
        total += weights[0] * sinh_power(root_c, power, middle);
        for (nodes[1..], weights[1..]) |node, weight| {
            total += weight * (sinh_power(root_c, power, middle - half * node) + sinh_power(root_c, power, middle + half * node));
        }
    }
    return total * half;
}

fn sinh_power(root_c: f64, power: f64, r: f64) f64 {
    return std.math.pow(f64, std.math.sinh(root_c * r) / root_c, power);
}

const usual: Topos.Limits = .{ .curvature = -1, .tolerance = 1e-5, .saturation = 10, .max_depth = 64, .max_volume = 4096, .strict = false };

test "ball_volume: the closed forms of dimensions 1 to 8" {
    var report: Report = .{};
    const topos = try Topos.create(usual, &report);
    defer topos.release();
    const known = [_]f64{ 2.0, 3.4122762652849024, 5.110932705708289, 6.875719588241426, 8.450876678318258, 9.61199627265108, 10.217019643255817, 10.227970639453474 };
    for (known, 1..) |volume, dimension| {
        try std.testing.expectApproxEqRel(volume, try topos.ball_volume(@intCast(dimension), 1, &report), 1e-12);
    }
    // pi (cosh r - 1) * 2 / c in the plane.
    const wide = try topos.ball_volume(2, 30, &report);
    try std.testing.expectApproxEqRel(2 * std.math.pi * (std.math.cosh(@as(f64, 30)) - 1), wide, 1e-10);
}

test "each limit is refused by its own category" {
    var report: Report = .{};
    const Status = @import("../runtime/report.zig").Status;
    const Case = struct { field: enum { curvature, tolerance, saturation }, value: f64, status: Status };
    const inf = std.math.inf(f64);
    for ([_]Case{
        .{ .field = .curvature, .value = 0, .status = .curvature },
        .{ .field = .curvature, .value = std.math.nan(f64), .status = .curvature },
        .{ .field = .tolerance, .value = 0, .status = .invalid_value },
        .{ .field = .tolerance, .value = inf, .status = .non_finite },
        .{ .field = .saturation, .value = -1, .status = .invalid_value },
        .{ .field = .saturation, .value = inf, .status = .non_finite },
    }) |case| {
        var limits = usual;
        switch (case.field) {
            inline else => |field| @field(limits, @tagName(field)) = case.value,
        }
        try std.testing.expectError(error.Failed, Topos.create(limits, &report));
        try std.testing.expectEqual(@intFromEnum(case.status), report.status);
    }
    const topos = try Topos.create(usual, &report);
    defer topos.release();
    try topos.check_depth(63, "t", &report);
    try std.testing.expectError(error.Failed, topos.check_depth(64, "t", &report));
    try std.testing.expectEqual(@intFromEnum(Status.loop_detected), report.status);
    try std.testing.expectError(error.Failed, topos.saturate(std.math.nan(f64), &report));
}

test "project: clips to the margin, counts, keeps what is inside to the bit; strict refuses" {
    var report: Report = .{};
    var limits = usual;
    limits.curvature = -4;
    const topos = try Topos.create(limits, &report);
    defer topos.release();
    const points = try reading.write(&.{ 0.1, 0.2, 3, 4 }, .from_slice(&.{ 2, 2 }), .f64);
    defer points.release();
    const inside = try topos.project(points, &report);
    defer inside.release();
    try std.testing.expectEqualSlices(f64, &.{ 0.1, 0.2 }, inside.elements(f64)[0..2]);
    try std.testing.expectApproxEqRel(0.5 * (1 - 1e-5), std.math.hypot(inside.elements(f64)[2], inside.elements(f64)[3]), 1e-12);
    try std.testing.expectEqual(1, topos.clipped_count());
    try std.testing.expectError(error.Failed, topos.guard("points", points, true, &report));
    try std.testing.expectEqualStrings("points: row 1 has norm 5, the ball's radius is 0.5", std.mem.sliceTo(&report.message, 0));
}

test "limits have the spec's defaults" {
    @setEvalBranchQuota(100_000);
    const functions = @import("abi").functions;
    const creation = comptime for (functions) |function| {
        if (std.mem.eql(u8, function.name, "st_topos_create")) break function;
    } else unreachable;
    const limits: Topos.Limits = .{ .curvature = -1 };
    var compared: usize = 0;
    inline for (creation.parameters) |parameter| {
        const default = parameter.default orelse continue;
        const ours = @field(limits, parameter.name);
        const as_told: f64 = switch (@TypeOf(ours)) {
            f64 => ours,
            bool => @floatFromInt(@intFromBool(ours)),
            else => @floatFromInt(ours),
        };
        try std.testing.expectEqual(try std.fmt.parseFloat(f64, default), as_told);
        compared += 1;
    }
    try std.testing.expectEqual(5, compared); // All but the curvature.
}
