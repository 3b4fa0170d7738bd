//! Plans against the numbers of the original and of an independent program: the cases S102 to S108 and S178.

const std = @import("std");
const testing = std.testing;
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const curves = @import("spiral_curve.zig");
const plans = @import("spiral_plan.zig");
const tensors = @import("spiral_tensors.zig");
const SpiralPlan = plans.SpiralPlan;

const Step = struct { n: usize, angle: f64, radius: f64, x: f64, y: f64, height: f64, track: f64, places: [9]u32 };
const Macro = struct { u32, u32, u32, f64, u32 };
const Golden = struct { options: plans.Options, steps: []const Step, macros: []const Macro };

/// The original's curvatures are left out: they are wrong.
const goldens = [_]Golden{
    .{ // S102
        .options = .{ .total_steps = 8 },
        .steps = &.{
            .{ .n = 0, .angle = 0.0, .radius = 1.0, .x = 1.0, .y = 0.0, .height = 0.875, .track = 1.0, .places = .{ 0, 1, 0, 0, 1, 0, 0, 1, 0 } },
            .{ .n = 1, .angle = 2.399963229728653, .radius = 1.0512710963760241, .x = -0.775174588890954, .y = 0.7101234222396753, .height = 1.493033988749895, .track = 1.618033988749895, .places = .{ 1, 1, 0, 1, 1, 0, 1, 1, 0 } },
            .{ .n = 2, .angle = 4.799926459457306, .radius = 1.1051709180756477, .x = 0.0966203684488714, .y = -1.1009392637929554, .height = 1.6840169943749475, .track = 1.8090169943749475, .places = .{ 2, 2, 0, 2, 1, 0, 2, 1, 0 } },
            .{ .n = 3, .angle = 7.199889689185959, .radius = 1.161834242728283, .x = 0.7069051032918359, .y = 0.9220325279055841, .height = 1.875, .track = 2.0, .places = .{ 2, 2, 1, 3, 1, 0, 3, 1, 0 } },
            .{ .n = 4, .angle = 9.599852918914612, .radius = 1.2214027581601699, .x = -1.2027317669617785, .y = -0.2127463146150091, .height = 1.9536893258332633, .track = 2.0786893258332633, .places = .{ 3, 3, 0, 4, 2, 0, 4, 1, 0 } },
            .{ .n = 5, .angle = 11.999816148643266, .radius = 1.2840254166877414, .x = 1.0834032440039765, .y = -0.689172461421514, .height = 2.2323786516665267, .track = 2.1573786516665265, .places = .{ 3, 3, 1, 4, 2, 1, 5, 1, 0 } },
            .{ .n = 6, .angle = 14.399779378371917, .radius = 1.3498588075760032, .x = -0.3504291574559205, .y = 1.3035789987550592, .height = 2.11106797749979, .track = 2.23606797749979, .places = .{ 3, 3, 2, 5, 1, 0, 6, 1, 0 } },
            .{ .n = 7, .angle = 16.799742608100573, .radius = 1.4190675485932573, .x = -0.6540582016894128, .y = -1.2593492669920001, .height = 2.256966011250105, .track = 2.381966011250105, .places = .{ 4, 1, 0, 6, 1, 0, 7, 1, 0 } },
        },
        .macros = &.{ .{ 0, 1, 1, 1.0, 0 }, .{ 1, 1, 1, 0.6180339887498948, 1 }, .{ 2, 2, 2, 0.38196601125010515, 3 }, .{ 4, 3, 3, 0.2360679774997897, 6 }, .{ 7, 1, 5, 0.14589803375031546, 7 } },
    },
    .{ // S103
        .options = .{ .total_steps = 64, .radial_growth = 0.08 },
        .steps = &.{
            .{ .n = 0, .angle = 0.0, .radius = 1.0, .x = 1.0, .y = 0.0, .height = 0.875, .track = 1.0, .places = .{ 0, 1, 0, 0, 1, 0, 0, 1, 0 } },
            .{ .n = 1, .angle = 2.399963229728653, .radius = 1.0832870676749586, .x = -0.7987821697282371, .y = 0.7317499001134611, .height = 1.493033988749895, .track = 1.618033988749895, .places = .{ 1, 1, 0, 1, 1, 0, 1, 1, 0 } },
            .{ .n = 2, .angle = 4.799926459457306, .radius = 1.1735108709918103, .x = 0.10259503835968982, .y = -1.1690175458221024, .height = 1.6840169943749475, .track = 1.8090169943749475, .places = .{ 2, 2, 0, 2, 1, 0, 2, 1, 0 } },
            .{ .n = 3, .angle = 7.199889689185959, .radius = 1.2712491503214047, .x = 0.7734773850419023, .y = 1.008864280773997, .height = 1.875, .track = 2.0, .places = .{ 2, 2, 1, 3, 1, 0, 3, 1, 0 } },
            .{ .n = 4, .angle = 9.599852918914612, .radius = 1.3771277643359572, .x = -1.3560762805439046, .y = -0.23987079991353807, .height = 1.9536893258332633, .track = 2.0786893258332633, .places = .{ 3, 3, 0, 4, 2, 0, 4, 1, 0 } },
            .{ .n = 5, .angle = 11.999816148643266, .radius = 1.4918246976412703, .x = 1.2587349875667253, .y = -0.8007041648248517, .height = 2.2323786516665267, .track = 2.1573786516665265, .places = .{ 3, 3, 1, 4, 2, 1, 5, 1, 0 } },
            .{ .n = 12, .angle = 28.799558756743835, .radius = 2.611696473423118, .x = -2.25966906527866, .y = -1.3095244116523437, .height = 2.2682372542187896, .track = 2.3932372542187896, .places = .{ 5, 8, 0, 9, 4, 0, 12, 2, 0 } },
            .{ .n = 20, .angle = 47.99926459457306, .radius = 4.953032424395115, .x = -3.173453169611641, .y = -3.8028575015889277, .height = 2.351422731153489, .track = 2.476422731153489, .places = .{ 6, 13, 0, 13, 7, 0, 19, 4, 0 } },
            .{ .n = 33, .angle = 79.19878658104555, .radius = 14.013203607733615, .x = -11.079163527465617, .y = -8.580326968331338, .height = 2.404504133274165, .track = 2.529504133274165, .places = .{ 7, 21, 0, 17, 13, 0, 27, 8, 0 } },
            .{ .n = 54, .angle = 129.59801440534727, .radius = 75.18862829202311, .x = -52.77592689997975, .y = -53.55400418534558, .height = 2.4394345223742735, .track = 2.5644345223742735, .places = .{ 8, 10, 0, 22, 4, 0, 38, 2, 0 } },
            .{ .n = 63, .angle = 151.19768347290514, .radius = 154.47001502589086, .x = 142.2018411829495, .y = 60.329279013412346, .height = 2.45859213500126, .track = 2.58359213500126, .places = .{ 8, 10, 9, 25, 1, 0, 45, 1, 0 } },
        },
        .macros = &.{
            .{ 0, 1, 1, 1.0, 0 },
            .{ 1, 1, 1, 0.6180339887498948, 1 },
            .{ 2, 2, 2, 0.38196601125010515, 3 },
            .{ 4, 3, 3, 0.2360679774997897, 6 },
            .{ 7, 5, 5, 0.14589803375031546, 11 },
            .{ 12, 8, 8, 0.09016994374947424, 19 },
            .{ 20, 13, 13, 0.05572809000084121, 32 },
            .{ 33, 21, 21, 0.034441853748633025, 53 },
            .{ 54, 10, 34, 0.02128623625220819, 63 },
        },
    },
    .{ // S104
        .options = .{ .total_steps = 5, .base_radius = 2, .radial_growth = 0, .base_height = 0, .meso_gain = 0, .micro_gain = 0 },
        .steps = &.{
            .{ .n = 0, .angle = 0.0, .radius = 2.0, .x = 2.0, .y = 0.0, .height = 0.0, .track = 0.0, .places = .{ 0, 1, 0, 0, 1, 0, 0, 1, 0 } },
            .{ .n = 1, .angle = 2.399963229728653, .radius = 2.0, .x = -1.4747377561566395, .y = 1.3509805885230477, .height = 0.0, .track = 0.0, .places = .{ 1, 1, 0, 1, 1, 0, 1, 1, 0 } },
            .{ .n = 2, .angle = 4.799926459457306, .radius = 2.0, .x = 0.17485144943391975, .y = -1.9923420817296555, .height = 0.0, .track = 0.0, .places = .{ 2, 2, 0, 2, 1, 0, 2, 1, 0 } },
            .{ .n = 3, .angle = 7.199889689185959, .radius = 2.0, .x = 1.2168777219577251, .y = 1.5872015025833919, .height = 0.0, .track = 0.0, .places = .{ 2, 2, 1, 3, 1, 0, 3, 1, 0 } },
            .{ .n = 4, .angle = 9.599852918914612, .radius = 2.0, .x = -1.9694269706308574, .y = -0.3483639007586233, .height = 0.0, .track = 0.0, .places = .{ 3, 1, 0, 4, 1, 0, 4, 1, 0 } },
        },
        .macros = &.{ .{ 0, 1, 1, 0.0, 0 }, .{ 1, 1, 1, 0.0, 1 }, .{ 2, 2, 2, 0.0, 3 }, .{ 4, 1, 3, 0.0, 4 } },
    },
};

fn expect_near(wanted: f64, found: f64) !void {
    try testing.expectApproxEqAbs(wanted, found, 1e-12 * @max(1, @abs(wanted)));
}

test "plans of the original: S102, S103, S104" {
    var report: Report = .{};
    for (goldens) |golden| {
        const plan: *SpiralPlan = try .create(golden.options, &report);
        defer plan.header.release();
        const features = try tensors.features(plan, .f64, &report);
        defer features.release();
        const partition = try tensors.partition(plan);
        defer partition.release();
        for (golden.steps) |want| {
            const point = plan.point(want.n);
            for ([_]f64{ want.x, want.y, want.height }, point) |wanted, found| try expect_near(wanted, found);
            try expect_near(want.track, plan.track(want.n));
            const feature = features.elements(f64)[want.n * 9 ..][0..9];
            try expect_near(want.radius, feature[0]);
            try expect_near(want.angle, feature[1]);
            try expect_near(want.height, feature[2]);
            const places = want.places;
            for (0..3) |level| {
                const length = places[3 * level + 1];
                const phase = if (length == 1) 0 else @as(f64, @floatFromInt(places[3 * level + 2])) / @as(f64, @floatFromInt(length - 1));
                try expect_near(phase, feature[4 + level]);
            }
            for (places, partition.elements(i64)[want.n * 9 ..][0..9]) |wanted, found| try testing.expectEqual(wanted, found);
        }
        const summary = try tensors.macro_summary(plan, .f64, &report);
        defer summary.release();
        try testing.expectEqualSlices(i64, &.{ @intCast(golden.macros.len), 6 }, summary.shape.slice());
        for (golden.macros, 0..) |want, index| {
            const row = summary.elements(f64)[6 * index ..][0..6];
            for ([_]f64{ @floatFromInt(index), @floatFromInt(want[1]), @floatFromInt(want[2]), want[3] }, row[0..4]) |wanted, found| try expect_near(wanted, found);
            try testing.expectEqual(@as(f64, @floatFromInt(want[4])), row[5]);
            try testing.expectEqual(want[0], plan.blocks[index].start);
        }
    }
}

test "tensors of eight steps: S102 and S108" {
    var report: Report = .{};
    const plan: *SpiralPlan = try .create(.{ .total_steps = 8 }, &report);
    defer plan.header.release();
    const points = try tensors.points(plan, .f32, &report);
    defer points.release();
    const rows = [_]f32{ 1, 0, 0.875, -0.775174617767334, 0.7101234197616577, 1.4930340051651, 0.09662036597728729, -1.1009392738342285, 1.6840169429779053 };
    for (rows, points.elements(f32)[0..rows.len]) |want, got| try testing.expectApproxEqAbs(want, got, 3e-7);
    const roles = try tensors.roles(plan, .f32, &report);
    defer roles.release();
    try testing.expectEqualSlices(f32, &.{ 0, 0, 1, 1, 2, 2, 0, 3, 1, 0, 1, 1, 2, 2, 0, 3 }, roles.elements(f32));
    const reflections = try tensors.reflections(plan, .f32, &report);
    defer reflections.release();
    try testing.expectEqualSlices(f32, &.{ 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1 }, reflections.elements(f32));
    const found = try tensors.reflection_points(plan);
    defer found.release();
    const wanted = [_][2]i64{
        .{ 0, 0 }, .{ 0, 1 }, .{ 0, 2 }, .{ 1, 0 }, .{ 1, 1 }, .{ 1, 2 }, .{ 2, 0 }, .{ 2, 1 }, .{ 3, 0 }, .{ 3, 1 },
        .{ 3, 2 }, .{ 4, 0 }, .{ 5, 0 }, .{ 5, 1 }, .{ 6, 0 }, .{ 6, 1 }, .{ 6, 2 }, .{ 7, 0 }, .{ 7, 1 }, .{ 7, 2 },
    };
    try testing.expectEqualSlices(i64, @ptrCast(&wanted), found.elements(i64));
}

test "constants: S105" {
    try testing.expectApproxEqAbs(2.399963229728653, curves.golden_angle, 1e-15);
    try testing.expectApproxEqAbs(1.618033988749895, curves.golden_ratio, 1e-15);
    try testing.expectApproxEqAbs(curves.golden_angle, 2 * std.math.pi * curves.part_of(curves.golden_turn), 1e-15);
    // 1 / x solves y^4 = y + 1, and the steps are its powers.
    const x = curves.part_of(curves.kronecker_steps[0]);
    try testing.expectApproxEqAbs(1, x * x * x + x * x * x * x, 1e-15);
    try testing.expectApproxEqAbs(x * x, curves.part_of(curves.kronecker_steps[1]), 1e-15);
    try testing.expectApproxEqAbs(x * x * x, curves.part_of(curves.kronecker_steps[2]), 1e-15);
}

const Point = struct { n: usize, at: []const f64 };

test "other kinds: S178" {
    var report: Report = .{};
    const cases = [_]struct { kind: curves.Kind, points: []const Point }{
        .{ .kind = .vogel, .points = &.{
            .{ .n = 0, .at = &.{ 0.08838834764831845, 0.0 } },                   .{ .n = 1, .at = &.{ -0.112886093968774, 0.10341290919644958 } },
            .{ .n = 2, .at = &.{ 0.017279026012279545, -0.19688558926459543 } }, .{ .n = 63, .at = &.{ 0.9169758677396763, 0.3890279655539787 } },
        } },
        .{ .kind = .hyperbolic, .points = &.{
            .{ .n = 0, .at = &.{ 0.18495636768663296, 0.0 } },                 .{ .n = 1, .at = &.{ -0.2285305044999924, 0.20935266231298402 } },
            .{ .n = 2, .at = &.{ 0.03391132278214985, -0.3864020323807969 } }, .{ .n = 63, .at = &.{ 0.8326682252420681, 0.35326036054345317 } },
        } },
        .{ .kind = .sphere, .points = &.{
            .{ .n = 0, .at = &.{ 0.17608480733726006, 0.0, 0.984375 } },
            .{ .n = 1, .at = &.{ -0.22311073318820154, 0.20438770782809604, 0.953125 } },
            .{ .n = 63, .at = &.{ 0.16209996356578596, 0.06877107812860624, -0.984375 } },
        } },
    };
    for (cases) |case| {
        const plan: *SpiralPlan = try .create(.{ .total_steps = 64, .kind = case.kind }, &report);
        defer plan.header.release();
        for (case.points) |want| for (want.at, plan.point(want.n)[0..want.at.len]) |wanted, found| try testing.expectApproxEqAbs(wanted, found, 1e-12);
    }
    const plan: *SpiralPlan = try .create(.{ .total_steps = 64, .radial_growth = 0.08 }, &report);
    defer plan.header.release();
    try testing.expectApproxEqRel(0.6699479446640408, plan.curvature(5), 1e-12);
    try testing.expectApproxEqRel(4606.587074225818, try plan.arc_length(&report), 1e-12);
}
