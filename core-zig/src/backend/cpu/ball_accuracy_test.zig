//! Distances against 60-digit arithmetic, for pairs of f32 points that are hard: one ulp apart,
//! nearly the same direction, across the ball, along the radius, near the origin; out to 14 from
//! the origin. Coordinates are bit patterns, so the reference saw the very same points.

const std = @import("std");
const levels = @import("levels.zig");
const ball = @import("kernels/ball.zig");
const poincare = @import("../../manifold/poincare.zig");
const lorentz = @import("../../manifold/lorentz.zig");

const testing = std.testing;
const dim = 3;

const Pair = struct { c: f64, x: [dim]u32, y: [dim]u32, distance: f64 };

/// All pairs of the table, repeated so that every lane of every level's vectors sees each.
fn check(comptime T: type, pairs: []const Pair, is_lorentz: bool, tolerance: f64) !void {
    const width: usize = if (is_lorentz) dim + 1 else dim;
    const best = @intFromEnum(levels.level_supported());
    for ([_]levels.Level{ .base, .avx2, .avx512 }) |level| {
        if (@intFromEnum(level) > best) continue;
        const models = &@field(levels.table_of(level).ball, @typeName(T));
        const kernel = if (is_lorentz) models.lorentz.distance else models.poincare.distance;
        for (pairs) |pair| {
            const rows = 17;
            var x: [rows * (dim + 1)]T = @splat(0);
            var y: [rows * (dim + 1)]T = @splat(0);
            for (0..rows) |row| for (0..dim) |k| {
                const at = row * width + k + width - dim;
                x[at] = @as(f32, @bitCast(pair.x[k]));
                y[at] = @as(f32, @bitCast(pair.y[k]));
            };
            var out: [rows]T = undefined;
            const args: ball.Args(T) = .{
                .rows = rows,
                .dim = width,
                .c = pair.c,
                .in = .{ &x, &y, undefined },
                .in_stride = @splat(width),
                .out = &out,
                .out_stride = 1,
            };
            _ = kernel(&args);
            for (out) |got| testing.expectApproxEqRel(pair.distance, @as(f64, got), tolerance) catch |failure| {
                std.debug.print("level {t} {s} {any}\n", .{ level, @typeName(T), pair });
                return failure;
            };
        }
    }
}

fn check_formula(comptime Model: type, pairs: []const Pair, tolerance: f64) !void {
    for (pairs) |pair| {
        var x: [dim + 1]f64 = @splat(0);
        var y: [dim + 1]f64 = @splat(0);
        for (pair.x, pair.y, x[1..], y[1..]) |from_x, from_y, *to_x, *to_y| {
            to_x.* = @as(f32, @bitCast(from_x));
            to_y.* = @as(f32, @bitCast(from_y));
        }
        const skip: usize = if (Model == lorentz) 0 else 1;
        testing.expectApproxEqRel(pair.distance, Model.distance(pair.c, x[skip..], y[skip..]), tolerance) catch |failure| {
            std.debug.print("{any}\n", .{pair});
            return failure;
        };
    }
}

test "poincaré distance: f32 within 2e-7 of 60 digits out to 14, f64 within 1e-13" {
    try check(f32, &poincare_pairs, false, 2e-7);
    try check(f64, &poincare_pairs, false, 1e-13);
    try check_formula(poincare, &poincare_pairs, 1e-13);
}

test "lorentz distance: f32 within 2e-7 of 60 digits out to 14, f64 within 1e-11" {
    try check(f32, &lorentz_pairs, true, 2e-7);
    try check(f64, &lorentz_pairs, true, 1e-11);
    try check_formula(lorentz, &lorentz_pairs, 1e-11);
}

/// Largest error of log0(exp0(v)) over rows of random direction and length up to 8.
fn round_trip(comptime T: type, comptime is_lorentz: bool, length_max: f64) !f64 {
    const rows = 64;
    const width = 9;
    var generator = std.Random.DefaultPrng.init(3);
    const random = generator.random();
    var v: [rows * width]T = @splat(0);
    for (0..rows) |row| {
        const start: usize = if (is_lorentz) 1 else 0;
        const space = v[row * width + start ..][0 .. width - start];
        var direction: [width]f64 = undefined;
        var sum: f64 = 0;
        for (direction[0..space.len]) |*entry| {
            entry.* = random.floatNorm(f64);
            sum += entry.* * entry.*;
        }
        const length = length_max * @as(f64, @floatFromInt(row + 1)) / rows;
        for (space, direction[0..space.len]) |*entry, value| entry.* = @floatCast(value * length / @sqrt(sum));
    }
    var y: [rows * width]T = undefined;
    var back: [rows * width]T = undefined;
    const models = &@field(levels.table().ball, @typeName(T));
    const group = if (is_lorentz) &models.lorentz else &models.poincare;
    var args: ball.Args(T) = (ball.Args(T){
        .rows = rows,
        .dim = width,
        .c = 1,
        .in = .{ &v, undefined, undefined },
        .in_stride = @splat(width),
        .out = &y,
        .out_stride = width,
    }).with_rim(.of(T, 0));
    try testing.expectEqual(0, group.exp0(&args));
    args.in[0] = &y;
    args.out = &back;
    _ = group.log0(&args);
    var worst: f64 = 0;
    for (v, back) |want, got| worst = @max(worst, @abs(@as(f64, want) - got));
    return worst;
}

test "log0(exp0(v)): within 1e-6 up to |v| = 8 where the storage can hold it" {
    try testing.expect(try round_trip(f64, false, 8) < 1e-8);
    try testing.expect(try round_trip(f64, true, 8) < 1e-13);
    try testing.expect(try round_trip(f32, true, 8) < 1e-6);
    // Coordinates of the ball in f32 lie 6e-8 apart at the rim: a point 2|v| = 5 from the origin,
    // where 1 - |x|^2 is 0.027, is known to 2e-6 at best.
    try testing.expect(try round_trip(f32, false, 1) < 2e-7);
    try testing.expect(try round_trip(f32, false, 2.5) < 4e-6);
}

const poincare_pairs = [_]Pair{
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0x3ee9f645, 0x3f3aafb0, 0x3f0261ca }, .distance = 0.018078952241768681992 },
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0x3ee9f467, 0x3f3aaea9, 0x3f026419 }, .distance = 6.4366308825467641731 },
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0xbee9f646, 0xbf3aafb0, 0xbf0261ca }, .distance = 28.025924982576620644 },
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0x3ee9f61a, 0x3f3aaf8d, 0x3f0261b1 }, .distance = 1.0131041319130061313 },
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0x395a5468, 0x390110be, 0x39e56e07 }, .distance = 14.012147100510511581 },
    .{ .c = 1, .x = .{ 0x3ee9f646, 0x3f3aafb0, 0x3f0261ca }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 14.012962491288310322 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0x3f1c8820, 0x3f055fa3, 0xbf18764f }, .distance = 0.013121438081733444946 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0x3f1c8200, 0x3f056760, 0xbf1875d5 }, .distance = 7.0180369605851271675 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0xbf1c8821, 0xbf055fa3, 0x3f18764f }, .distance = 25.998371711147677247 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0x3f1c87d2, 0x3f055f5f, 0xbf187601 }, .distance = 0.9988501007768421858 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0x39806f77, 0xb9d9d701, 0xb90a1fe7 }, .distance = 12.999162818432423134 },
    .{ .c = 1, .x = .{ 0x3f1c8821, 0x3f055fa3, 0xbf18764f }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 12.999185855573838624 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0xbf3c3025, 0xbee21fc7, 0x3f03a125 }, .distance = 0.00065643979831016703647 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0xbf3c31cf, 0xbee21f1e, 0x3f039f0d }, .distance = 0.44871268949435506654 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0x3f3c3026, 0x3ee21fc7, 0xbf03a125 }, .distance = 20.000300912066647287 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0xbf3c28a2, 0xbee216bf, 0x3f039be3 }, .distance = 1.0001150048341147186 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0xb9ea39c8, 0xb930ccc8, 0xb91b79f5 }, .distance = 9.9994974085524650493 },
    .{ .c = 1, .x = .{ 0xbf3c3026, 0xbee21fc7, 0x3f03a125 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 10.000150456033323644 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0x3f21819a, 0xbf269284, 0x3ed2525b }, .distance = 0.000012082762250339842439 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0x3f218319, 0xbf268f47, 0x3ed25805 }, .distance = 0.014084421733577022912 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0xbf21819b, 0x3f269284, 0xbed2525b }, .distance = 12.000002465491592349 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0x3f2022e5, 0xbf2528ce, 0x3ed089a4 }, .distance = 1.0000018821900269889 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0x39ca0800, 0xb921c598, 0x399226d3 }, .distance = 5.9990807509031812335 },
    .{ .c = 1, .x = .{ 0x3f21819b, 0xbf269284, 0x3ed2525b }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 6.0000012327457961747 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0xbe012be3, 0xbe99aad3, 0x3ec24bb5 }, .distance = 0.0088677166735523999359 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0xbe0130f9, 0xbe99ae2b, 0x3ec24838 }, .distance = 3.9103877329079927324 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0x3e012be4, 0x3e99aad3, 0xbec24bb5 }, .distance = 13.991884613182068604 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0xbe012bcc, 0xbe99aab6, 0x3ec24b91 }, .distance = 0.4962425492312996871 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0xb95d90f7, 0x3885f65d, 0xb8f619c0 }, .distance = 6.9960907339275677877 },
    .{ .c = 4, .x = .{ 0xbe012be4, 0xbe99aad3, 0x3ec24bb5 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 6.995942306591034302 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0x3e46616e, 0x3eeb8c2a, 0xbcea1836 }, .distance = 0.0033139729294837871541 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0x3e465a61, 0x3eeb8dcd, 0xbce9f0cb }, .distance = 2.7516438740622470326 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0xbe46616f, 0xbeeb8c2a, 0x3cea1836 }, .distance = 13.006647727165394949 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0x3e46610a, 0x3eeb8bb2, 0xbcea17be }, .distance = 0.50231896542881643323 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0xb849b966, 0x36575166, 0x39809cd7 }, .distance = 6.503383515641786324 },
    .{ .c = 4, .x = .{ 0x3e46616f, 0x3eeb8c2a, 0xbcea1836 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 6.5033238635826974747 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0x3ebfac39, 0x3e57132d, 0xbe833aeb }, .distance = 0.00032824429882378511867 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0x3ebfab15, 0x3e5716ce, 0xbe833b19 }, .distance = 0.17993215356310376203 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0xbebfac3a, 0xbe57132d, 0x3e833aeb }, .distance = 10.000229285832180172 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0x3ebfa492, 0x3e570a96, 0xbe8335ad }, .distance = 0.50012016929231368801 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0xb909419c, 0xb92c371d, 0xb90e344e }, .distance = 5.0003098273674329982 },
    .{ .c = 4, .x = .{ 0x3ebfac3a, 0x3e57132d, 0xbe833aeb }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 5.0001146429160900858 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0xbe73f51b, 0xbe23dd3d, 0x3ed014c2 }, .distance = 3.0206894318231321555e-6 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0xbe73fa99, 0xbe23d3ad, 0x3ed01508 }, .distance = 0.0085364024646544878172 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0x3e73f51c, 0x3e23dd3d, 0xbed014c2 }, .distance = 5.9999984726394441727 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0xbe71e35c, 0xbe227968, 0x3ece50e9 }, .distance = 0.49999960759844864654 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0x3819630c, 0xb963091c, 0xb8faa143 }, .distance = 3.0000904648611048447 },
    .{ .c = 4, .x = .{ 0xbe73f51c, 0xbe23dd3d, 0x3ed014c2 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 2.9999992363197220864 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0x3ff6b0eb, 0x3dc62217, 0x3f068cd5 }, .distance = 0.06985718586435581853 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0x3ff6b11c, 0x3dc65695, 0x3f068a42 }, .distance = 13.901069295091370008 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0xbff6b0ec, 0xbdc62217, 0xbf068cd5 }, .distance = 55.964433881991751924 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0x3ff6b0be, 0x3dc621f2, 0x3f068cbc }, .distance = 1.9830325946439364484 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0xba7014a7, 0xb8bba3c5, 0xb9cd3cc9 }, .distance = 27.984196432073299056 },
    .{ .c = 0.25, .x = .{ 0x3ff6b0ec, 0x3dc62217, 0x3f068cd5 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 27.982216940995875962 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0x3feed0b9, 0x3ee5143e, 0x3f1089c1 }, .distance = 0.026219304462896567879 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0x3feecffe, 0x3ee53875, 0x3f10803d }, .distance = 14.168125912515466148 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0xbfeed0ba, 0xbee5143e, 0xbf1089c1 }, .distance = 52.001561877929606622 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0x3feed040, 0x3ee513ca, 0x3f108977 }, .distance = 2.0046009708519792607 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0xb9f7e348, 0x3a65573e, 0xb8dc91f5 }, .distance = 26.001331955812347726 },
    .{ .c = 0.25, .x = .{ 0x3feed0ba, 0x3ee5143e, 0x3f1089c1 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 26.000780938964803311 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0x3f630962, 0xbfe54fc7, 0x3d6ad9a4 }, .distance = 0.00065633822917131085303 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0x3f6306a0, 0xbfe550a7, 0x3d6a1c8a }, .distance = 1.9792152744464952967 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0xbf630963, 0x3fe54fc7, 0xbd6ad9a4 }, .distance = 39.999308626097663068 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0x3f630052, 0xbfe5469f, 0x3d6ad042 }, .distance = 1.9995354201894304602 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0x393e06a9, 0x3a7c85e1, 0x394fa4d8 }, .distance = 20.001208523500721739 },
    .{ .c = 0.25, .x = .{ 0x3f630963, 0xbfe54fc7, 0x3d6ad9a4 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 19.999654313048831534 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0xbe00a380, 0xbfe6aafc, 0x3f55c22c }, .distance = 3.020687677771926467e-6 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0xbe012f15, 0xbfe6aaec, 0x3f55bd2e }, .distance = 0.10902136990875834502 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0x3e00a381, 0x3fe6aafc, 0xbf55c22c }, .distance = 23.999985961172045679 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0xbdff1854, 0xbfe4b617, 0x3f53f1ff }, .distance = 1.9999962938114164508 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0xb91ebd29, 0x3a314835, 0xba3cfc62 }, .distance = 12.001803779389709657 },
    .{ .c = 0.25, .x = .{ 0xbe00a381, 0xbfe6aafc, 0x3f55c22c }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 11.99999298058602284 },
    .{ .c = 1, .x = .{ 0xb7badacf, 0x3890a8dc, 0x39f503f2 }, .y = .{ 0xb7badadc, 0x3890a8e6, 0x39f50402 }, .distance = 9.4380859102495560894e-10 },
    .{ .c = 1, .x = .{ 0xbad1f028, 0xb9f4a507, 0xbac402ec }, .y = .{ 0xbad1f036, 0xb9f4a517, 0xbac402f9 }, .distance = 4.5446956702963344816e-9 },
    .{ .c = 1, .x = .{ 0xb905d165, 0x394d6fb9, 0x392c7a2d }, .y = .{ 0xb905d16e, 0x394d6fc7, 0x392c7a38 }, .distance = 5.806196415130380657e-10 },
    .{ .c = 1, .x = .{ 0xb94fa0d9, 0x3942f9ad, 0x3939fa28 }, .y = .{ 0xb94fa0e7, 0x3942f9ba, 0x3939fa35 }, .distance = 6.7254419114071666134e-10 },
    .{ .c = 1, .x = .{ 0x39d45f5c, 0x37d39abc, 0xbae9af36 }, .y = .{ 0x39d45f6a, 0x37d39aca, 0xbae9af45 }, .distance = 3.5866458324183425047e-9 },
    .{ .c = 1, .x = .{ 0xba55920b, 0x39b52e15, 0xba6ea32e }, .y = .{ 0xba559219, 0x39b52e21, 0xba6ea33e }, .distance = 2.5717026602701887654e-9 },
};

const lorentz_pairs = [_]Pair{
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0x44e409e6, 0x48d853b6, 0xc8c68215 }, .distance = 0.00012206975061024604412 },
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0x44d38314, 0x48d846bc, 0xc8c6904a }, .distance = 10.625638124791182152 },
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0xc4e409e7, 0xc8d853b6, 0x48c68215 }, .distance = 28.000000033475023407 },
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0x4427c80f, 0x481f2a1d, 0xc8120ddb }, .distance = 1.0000120676910785432 },
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0x38308751, 0x3a75db0a, 0xb9b495e5 }, .distance = 13.999076068258689948 },
    .{ .c = 1, .x = .{ 0x44e409e7, 0x48d853b6, 0xc8c68215 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 14.000000016737511704 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0xc4854794, 0x4452704e, 0x4419520d }, .distance = 0.000085296725779073630656 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0xc485496a, 0x445269e0, 0x44195481 }, .distance = 0.12174375643004567588 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0x44854795, 0xc452704e, 0xc419520d }, .distance = 16.000000009409671768 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0xc3c41f89, 0x439ad4ff, 0x43619d1b }, .distance = 1.0000000153018678015 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0x39e690bb, 0xba5edf9e, 0xb997bf4b }, .distance = 8.0009139263605605603 },
    .{ .c = 1, .x = .{ 0xc4854795, 0x4452704e, 0x4419520d }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 8.0000000047048358841 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0xc015e174, 0xbfcb5185, 0xc01130e9 }, .distance = 1.8659518757174870732e-7 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0xc015e13c, 0xbfcb55af, 0xc0112faf }, .distance = 0.00014811416239871198214 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0x4015e175, 0x3fcb5185, 0x401130e9 }, .distance = 3.9999999991781372731 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0xbf4242fc, 0xbf03c2ea, 0xbf3c2ef1 }, .distance = 0.99999998221015187279 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0x388201e4, 0xb89b09c6, 0xba8275e7 }, .distance = 1.9993853890392601136 },
    .{ .c = 1, .x = .{ 0xc015e175, 0xbfcb5185, 0xc01130e9 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 1.9999999995890686365 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0xc88f1ab6, 0xc6ce2635, 0x4770ce24 }, .distance = 0.0069698318463208951864 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0xc88f1c48, 0xc6ce4d74, 0x47708a0c }, .distance = 4.9693650593294765222 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0x488f1ab7, 0x46ce2635, 0xc770ce24 }, .distance = 14.000000047546253243 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0xc7d294a2, 0xc617ad18, 0x46b12cb2 }, .distance = 0.50000127626411903417 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0xb987f797, 0x39b256d4, 0xb987bf89 }, .distance = 6.9998303844597575416 },
    .{ .c = 4, .x = .{ 0xc88f1ab7, 0xc6ce2635, 0x4770ce24 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 7.0000000237731266215 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0xc1b6e6a6, 0x441b6e3b, 0xc3cd2263 }, .distance = 1.9064508679684168821e-6 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0xc1b6f677, 0x441b6e80, 0xc3cd2184 }, .distance = 0.011120151172811315159 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0x41b6e6a7, 0xc41b6e3b, 0x43cd2263 }, .distance = 7.999999964818404331 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0xc1069228, 0x4364b7fe, 0xc316ede6 }, .distance = 0.49999998163353955694 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0xb9af6172, 0x37ae67c9, 0x39c287f0 }, .distance = 4.0001768578441286849 },
    .{ .c = 4, .x = .{ 0xc1b6e6a7, 0x441b6e3b, 0xc3cd2263 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 3.9999999824092021655 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0xbfca74e4, 0x3f60ea23, 0x3df9e533 }, .distance = 6.4527037153131449039e-8 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0xbfca726d, 0x3f60f269, 0x3dfa085a }, .distance = 0.00016158206252328317019 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0x3fca74e5, 0xbf60ea23, 0xbdf9e533 }, .distance = 2.0000000175825273603 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0xbf0333f0, 0x3e91c1c2, 0x3d21f21b }, .distance = 0.49999999349230261396 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0xb9ebe14e, 0x37ea7f60, 0x3962d9b5 }, .distance = 0.99957957241549022011 },
    .{ .c = 4, .x = .{ 0xbfca74e5, 0x3f60ea23, 0x3df9e533 }, .y = .{ 0x00000000, 0x00000000, 0x00000000 }, .distance = 1.0000000087912636802 },
};
