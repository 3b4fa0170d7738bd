//! What spirals promise: curvature, torsion and length against difference quotients and polygons, equal
//! areas, the three-distance theorem; and what plans refuse.

const std = @import("std");
const testing = std.testing;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const poincare = @import("../manifold/poincare.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const curves = @import("spiral_curve.zig");
const plans = @import("spiral_plan.zig");
const tensors = @import("spiral_tensors.zig");
const SpiralPlan = plans.SpiralPlan;

const curve_kinds = [_]curves.Kind{ .log, .vogel, .hyperbolic, .sphere };

/// The curve as its definition has it, at any `n`; its height rises by `climb` a step.
fn place(options: plans.Options, n: f64, climb: f64) [3]f64 {
    const count: f64 = @floatFromInt(options.total_steps);
    const share = (n + 0.5) / count;
    const root_c = @sqrt(-options.curvature);
    const z = 1 - 2 * share;
    const radius = switch (options.kind) {
        .log => options.base_radius * @exp(options.radial_growth * n),
        .vogel => options.base_radius * @sqrt(share),
        .hyperbolic => std.math.tanh(std.math.acosh(1 + share * (std.math.cosh(root_c * options.geodesic_radius) - 1)) / 2) / root_c,
        .sphere => options.base_radius * @sqrt(1 - z * z),
        .kronecker => unreachable,
    };
    const angle = n * curves.golden_angle;
    return .{ radius * @cos(angle), radius * @sin(angle), if (options.kind == .sphere) options.base_radius * z else climb * n };
}

const Vector = @Vector(3, f64);

fn dot(a: Vector, b: Vector) f64 {
    return @reduce(.Add, a * b);
}

fn cross(a: Vector, b: Vector) Vector {
    return .{ a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0] };
}

/// Curvature and torsion by seven-point difference quotients.
fn measured(options: plans.Options, n: f64, climb: f64) curves.Frenet {
    const step = 0.02;
    const weights = [3][7]f64{
        .{ -1.0 / 60.0, 3.0 / 20.0, -3.0 / 4.0, 0, 3.0 / 4.0, -3.0 / 20.0, 1.0 / 60.0 },
        .{ 1.0 / 90.0, -3.0 / 20.0, 3.0 / 2.0, -49.0 / 18.0, 3.0 / 2.0, -3.0 / 20.0, 1.0 / 90.0 },
        .{ 1.0 / 8.0, -1, 13.0 / 8.0, 0, -13.0 / 8.0, 1, -1.0 / 8.0 },
    };
    var slopes: [3]Vector = @splat(@splat(0));
    for (0..7) |index| {
        const at: Vector = place(options, n + step * (@as(f64, @floatFromInt(index)) - 3), climb);
        for (&slopes, weights) |*slope, row| slope.* += at * @as(Vector, @splat(row[index]));
    }
    for (&slopes, [_]f64{ step, step * step, step * step * step }) |*slope, size| slope.* /= @as(Vector, @splat(size));
    const across = cross(slopes[0], slopes[1]);
    const speed = @sqrt(dot(slopes[0], slopes[0]));
    return .{ .curvature = @sqrt(dot(across, across)) / (speed * speed * speed), .torsion = dot(across, slopes[2]) / dot(across, across) };
}

test "curvature and torsion agree with difference quotients" {
    var report: Report = .{};
    for (curve_kinds) |kind| for ([_]f64{ 0, 0.03, -0.02, 0.3 }) |growth| {
        const options: plans.Options = .{ .total_steps = 30, .kind = kind, .base_radius = 1.5, .radial_growth = growth, .curvature = -0.7, .geodesic_radius = 2.5 };
        const plan: *SpiralPlan = try .create(options, &report);
        defer plan.header.release();
        for ([_]usize{ 1, 2, 5, 11, 20, 28 }) |n| {
            const plane = measured(options, @floatFromInt(n), 0);
            try testing.expectApproxEqRel(plane.curvature, plan.curvature(n), 1e-5);
            const block = plan.blocks[plan.steps[n].macro.index];
            const space = measured(options, @floatFromInt(n), block.height_gain / @as(f64, @floatFromInt(block.length)));
            const found = plan.frenet(n);
            try testing.expectApproxEqRel(space.curvature, found.curvature, 1e-5);
            try testing.expectApproxEqAbs(space.torsion, found.torsion, 1e-4 * @max(0.1, @abs(space.torsion)));
        }
    };
}

test "a helix: curvature r / (r^2 + h^2), torsion h / (r^2 + h^2)" {
    var report: Report = .{};
    const plan: *SpiralPlan = try .create(.{ .total_steps = 40, .base_radius = 2, .radial_growth = 0, .base_height = 3 }, &report);
    defer plan.header.release();
    for (0..40) |n| {
        const block = plan.blocks[plan.steps[n].macro.index];
        const h = block.height_gain / @as(f64, @floatFromInt(block.length)) / curves.golden_angle;
        const found = plan.frenet(n);
        try testing.expectApproxEqRel(2 / (4 + h * h), found.curvature, 1e-14);
        try testing.expectApproxEqRel(h / (4 + h * h), found.torsion, 1e-13);
    }
    try testing.expectApproxEqRel(39 * 2 * curves.golden_angle, try plan.arc_length(&report), 1e-14);
}

test "arc length agrees with that of a fine polygon" {
    var report: Report = .{};
    for (curve_kinds) |kind| for ([_]f64{ 0, 0.05, -0.1 }) |growth| {
        const options: plans.Options = .{ .total_steps = 20, .kind = kind, .base_radius = 1.5, .radial_growth = growth, .curvature = -0.7, .geodesic_radius = 2.5 };
        const plan: *SpiralPlan = try .create(options, &report);
        defer plan.header.release();
        const parts = 2000;
        var length: f64 = 0;
        var from: Vector = place(options, 0, 0);
        for (1..19 * parts + 1) |index| {
            const to: Vector = place(options, @as(f64, @floatFromInt(index)) / parts, 0);
            length += @sqrt(dot(to - from, to - from));
            from = to;
        }
        try testing.expectApproxEqRel(length, try plan.arc_length(&report), 1e-6);
    };
}

test "annuli of equal area hold as many points, to within two: in the plane, the hyperbolic disc and on the sphere" {
    var report: Report = .{};
    const count = 1000;
    for ([_]curves.Kind{ .vogel, .hyperbolic, .sphere }) |kind| for ([_]f64{ 1, 3, 9 }) |reach| for ([_]usize{ 3, 10, 37 }) |annuli| {
        const options: plans.Options = .{ .total_steps = count, .kind = kind, .curvature = -2, .geodesic_radius = reach };
        const plan: *SpiralPlan = try .create(options, &report);
        defer plan.header.release();
        var held: [37]usize = @splat(0);
        for (0..count) |n| {
            const point = plan.point(n);
            const radius = std.math.hypot(point[0], point[1]);
            const share = switch (kind) {
                .vogel => radius * radius,
                .sphere => (1 - point[2]) / 2,
                else => share: {
                    const distance = poincare.distance0(2, point[0..2]);
                    break :share (std.math.cosh(@sqrt(2.0) * distance) - 1) / (std.math.cosh(@sqrt(2.0) * reach) - 1);
                },
            };
            held[@intFromFloat(share * @as(f64, @floatFromInt(annuli)))] += 1;
        }
        const found = held[0..annuli];
        try testing.expect(std.mem.max(usize, found) - std.mem.min(usize, found) <= 2);
    };
}

test "gaps: three lengths at most, two after Fibonacci many points, and together a turn" {
    var report: Report = .{};
    for ([_]curves.Kind{ .log, .kronecker }) |kind| for ([_]i64{ 0, 1, 2, 3, 10, 21, 55, 100, 987, 5000 }) |count| {
        const plan: *SpiralPlan = try .create(.{ .total_steps = count, .kind = kind, .radial_growth = 0 }, &report);
        defer plan.header.release();
        const gaps = try tensors.gaps(plan);
        defer gaps.release();
        var lengths: [3]f64 = undefined;
        var different: usize = 0;
        var sum: f64 = 0;
        for (gaps.elements(f64)) |gap| {
            sum += gap;
            if (std.mem.indexOfScalar(f64, lengths[0..different], gap) != null) continue;
            try testing.expect(different < 3);
            lengths[different] = gap;
            different += 1;
        }
        if (count > 0) try testing.expectApproxEqAbs(1, sum, 1e-12);
        const is_fibonacci = count == 21 or count == 55 or count == 987;
        if (kind == .log and is_fibonacci) try testing.expectEqual(2, different);
    };
}

test "discrepancy: the largest deviation over a fine grid, and low" {
    var report: Report = .{};
    for ([_]i64{ 1, 2, 7, 50, 300 }) |count| {
        const plan: *SpiralPlan = try .create(.{ .total_steps = count, .kind = .vogel }, &report);
        defer plan.header.release();
        const found = try plan.discrepancy(&report);
        const share = 1 / @as(f64, @floatFromInt(count));
        var worst: f64 = 0;
        for (1..20_001) |index| {
            const t = @as(f64, @floatFromInt(index)) / 20_000;
            var below: f64 = 0;
            for (0..@intCast(count)) |n| {
                const angle = @as(f64, @floatFromInt(n)) * curves.golden_angle / (2 * std.math.pi);
                if (angle - @floor(angle) < t) below += share;
            }
            worst = @max(worst, @abs(below - t));
        }
        try testing.expectApproxEqAbs(worst, found, 1.01 / 20_000.0);
        try testing.expect(found <= share * (1 + @log(@as(f64, @floatFromInt(count)))));
    }
}

test "ball points lie inside; those of the hyperbolic disc keep their distances in units of the curvature" {
    var report: Report = .{};
    for (std.enums.values(curves.Kind)) |kind| for ([_]f64{ -0.25, -1, -4 }) |curvature| {
        const plan: *SpiralPlan = try .create(.{ .total_steps = 200, .kind = kind, .radial_growth = 0.2, .geodesic_radius = 20, .base_radius = 2 }, &report);
        defer plan.header.release();
        const wide = try tensors.ball(plan, curvature, .f64, &report);
        defer wide.release();
        const narrow = try tensors.ball(plan, curvature, .f32, &report);
        defer narrow.release();
        for (0..200) |n| {
            const point = wide.elements(f64)[3 * n ..][0..3];
            var stored: [3]f64 = undefined;
            for (&stored, narrow.elements(f32)[3 * n ..][0..3]) |*target, value| target.* = value;
            for ([_]*const [3]f64{ point, &stored }) |found| try testing.expect(-curvature * dot(found.*, found.*) < 1);
            if (n > 20) continue;
            const own = plan.point(n);
            if (kind == .hyperbolic) {
                const distance = poincare.distance0(-curvature, point) * @sqrt(-curvature);
                try testing.expectApproxEqRel(poincare.distance0(1, own[0..2]), distance, 1e-9);
            } else if (dot(own, own) < 9) {
                try testing.expectApproxEqRel(2 * @sqrt(dot(own, own)), poincare.distance0(-curvature, point), 1e-6);
            }
        }
    };
}

fn expect_refused(options: plans.Options, status: Status) !void {
    var report: Report = .{};
    try testing.expectError(error.Failed, SpiralPlan.create(options, &report));
    try testing.expectEqual(@intFromEnum(status), report.status);
}

test "what is no plan is refused: S107 and more; no steps are an empty plan" {
    const nan = std.math.nan(f64);
    const inf = std.math.inf(f64);
    try expect_refused(.{ .total_steps = -1 }, .invalid_value);
    try expect_refused(.{ .total_steps = 1 << 40 }, .invalid_value);
    try expect_refused(.{ .total_steps = 3, .base_radius = -1 }, .invalid_value);
    try expect_refused(.{ .total_steps = 2, .base_radius = 0 }, .invalid_value);
    try expect_refused(.{ .total_steps = 2, .base_radius = inf }, .non_finite);
    try expect_refused(.{ .total_steps = 2, .radial_growth = nan }, .non_finite);
    try expect_refused(.{ .total_steps = 2, .meso_gain = nan }, .non_finite);
    try expect_refused(.{ .total_steps = 2, .curvature = 0 }, .curvature);
    try expect_refused(.{ .total_steps = 2, .curvature = nan }, .curvature);
    try expect_refused(.{ .total_steps = 2, .geodesic_radius = 0 }, .invalid_value);
    try expect_refused(.{ .total_steps = 2, .geodesic_radius = 31 }, .invalid_value);
    try expect_refused(.{ .total_steps = 1000, .radial_growth = 1 }, .non_finite);
    try expect_refused(.{ .total_steps = 1000, .radial_growth = -1 }, .invalid_value);
    var report: Report = .{};
    const empty: *SpiralPlan = try .create(.{ .total_steps = 0 }, &report);
    defer empty.header.release();
    try testing.expectEqual(0, try empty.arc_length(&report));
    try testing.expectError(error.Failed, empty.discrepancy(&report));
    try testing.expectEqual(@intFromEnum(Status.empty_input), report.status);
    const points = try tensors.points(empty, .f32, &report);
    defer points.release();
    try testing.expectEqualSlices(i64, &.{ 0, 3 }, points.shape.slice());
    const far: *SpiralPlan = try .create(.{ .total_steps = 100, .radial_growth = 1 }, &report);
    defer far.header.release();
    try testing.expectError(error.Failed, tensors.points(far, .f32, &report));
    try testing.expectEqual(@intFromEnum(Status.non_finite), report.status);
    const wide = try tensors.points(far, .f64, &report);
    wide.release();
    try testing.expectError(error.Failed, tensors.points(far, .i64, &report));
    const cloud: *SpiralPlan = try .create(.{ .total_steps = 9, .kind = .kronecker }, &report);
    defer cloud.header.release();
    try testing.expectError(error.Failed, cloud.arc_length(&report));
    try testing.expectError(error.Failed, tensors.frenet(cloud, .f32, &report));
    try testing.expectEqual(@intFromEnum(Status.unsupported), report.status);
}

test "a plan that runs out of memory leaves nothing behind" {
    const bytes = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        const done = walk();
        try testing.expectEqual(bytes, memory.live_bytes());
        try testing.expectEqual(handles, handle.live_count());
        if (done) |_| break else |err| try testing.expectEqual(error.OutOfMemory, err);
    }
    try testing.expect(countdown > 40);
}

fn walk() !void {
    var report: Report = .{};
    const plan: *SpiralPlan = try .create(.{ .total_steps = 30 }, &report);
    defer plan.header.release();
    inline for (.{ tensors.points, tensors.features, tensors.roles, tensors.reflections, tensors.frenet, tensors.macro_summary }) |make| {
        const made: *Tensor = try make(plan, .f64, &report);
        made.release();
    }
    inline for (.{ tensors.partition, tensors.reflection_points, tensors.gaps }) |make| {
        const made: *Tensor = try make(plan);
        made.release();
    }
    const inside = try tensors.ball(plan, -1, .f32, &report);
    inside.release();
    _ = try plan.discrepancy(&report);
}
