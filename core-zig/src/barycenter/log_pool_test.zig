//! The log pool against numbers computed elsewhere, against a minimiser that does not know the closed
//! form, and against the laws that hold for any input.

const std = @import("std");
const testing = std.testing;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const barycenters = @import("barycenter.zig");
const Barycenter = barycenters.Barycenter;
const Options = barycenters.Options;

/// Densities in one place, so that a test needs one line to make and one to give back.
const Group = struct {
    list: [8]*Tensor = undefined,
    count: usize = 0,

    fn of(comptime T: type, shape: []const i64, rows: []const []const T) !Group {
        var group: Group = .{};
        for (rows) |row| {
            const tensor = try Tensor.create(.from_slice(shape), if (T == f32) .f32 else .f64, .cpu);
            @memcpy(tensor.elements(T), row);
            group.list[group.count] = tensor;
            group.count += 1;
        }
        return group;
    }

    fn random(generator: std.Random, count: usize, shape: []const i64) !Group {
        var group: Group = .{};
        while (group.count < count) : (group.count += 1) {
            const tensor = try Tensor.create(.from_slice(shape), .f64, .cpu);
            for (tensor.elements(f64)) |*entry| entry.* = generator.floatExp(f64);
            group.list[group.count] = tensor;
        }
        return group;
    }

    fn slice(group: *const Group) []const *Tensor {
        return group.list[0..group.count];
    }

    fn deinit(group: *const Group) void {
        for (group.slice()) |tensor| tensor.release();
    }
};

fn expect_density(want: []const f64, barycenter: *const Barycenter, tolerance: f64) !void {
    for (want, barycenter.density_numbers) |w, g| try testing.expectApproxEqRel(w, g, tolerance);
}

const Stage = struct { density: [3]f64, kl_energy: f64, entropy: f64, objective: f64 };
const Golden = struct {
    weights: []const f64,
    densities: []const []const f64,
    entropy_weight: f64,
    effective_weight: f64,
    stages: [5]Stage,
};

test "T354, T356, T357, T358: density, scores and path" {
    const goldens = [_]Golden{
        .{ .weights = &.{ 1, 1 }, .densities = &.{ &.{ 0.7, 0.3 }, &.{ 0.2, 0.8 } }, .entropy_weight = 0.1, .effective_weight = 2.1, .stages = .{
            .{ .density = .{ 0.45, 0.55, 0 }, .kl_energy = 0.29338715354267786, .entropy = 0.6881388137135884, .objective = 0.224573272171319 },
            .{ .density = .{ 0.446545925245002, 0.5534540747549981, 0 }, .kl_energy = 0.29295990990653664, .entropy = 0.6874215684285527, .objective = 0.22421775306368136 },
            .{ .density = .{ 0.443091850490004, 0.5569081495099961, 0 }, .kl_energy = 0.2926292156298097, .entropy = 0.6866560484638096, .objective = 0.22396361078342875 },
            .{ .density = .{ 0.43963777573500595, 0.5603622242649942, 0 }, .kl_energy = 0.29239521986896233, .entropy = 0.6858421792411268, .objective = 0.22381100194484965 },
            .{ .density = .{ 0.43618370098000797, 0.5638162990199921, 0 }, .kl_energy = 0.29225808162282024, .entropy = 0.6849798812610912, .objective = 0.2237600934967111 },
        } },
        .{ .weights = &.{ 0.6, 0.4 }, .densities = &.{ &.{ 0.6, 0.4 }, &.{ 0.5, 0.5 } }, .entropy_weight = 0.1, .effective_weight = 1.1, .stages = .{
            .{ .density = .{ 0.56, 0.44, 0 }, .kl_energy = 0.004867234771755083, .entropy = 0.6859298002523728, .objective = -0.0637257452534822 },
            .{ .density = .{ 0.5587666060235821, 0.44123339397641803, 0 }, .kl_energy = 0.004872932235821215, .entropy = 0.6862241617214997, .objective = -0.06374948393632875 },
            .{ .density = .{ 0.5575332120471641, 0.442466787952836, 0 }, .kl_energy = 0.0048847999859771354, .entropy = 0.6865123529045368, .objective = -0.06376643530447654 },
            .{ .density = .{ 0.556299818070746, 0.443700181929254, 0 }, .kl_energy = 0.0049028344343500264, .entropy = 0.6867943773893568, .objective = -0.06377660330458566 },
            .{ .density = .{ 0.555066424094328, 0.444933575905672, 0 }, .kl_energy = 0.004927032073207027, .entropy = 0.6870702386836929, .objective = -0.06377999179516226 },
        } },
        .{ .weights = &.{ 1.5, 0.5 }, .densities = &.{ &.{ 0.7, 0.2, 0.1 }, &.{ 0.1, 0.4, 0.5 } }, .entropy_weight = 0.2, .effective_weight = 2.2, .stages = .{
            .{ .density = .{ 0.55, 0.25, 0.2 }, .kl_energy = 0.41109048755931393, .entropy = 0.9972715231823841, .objective = 0.2116361829228371 },
            .{ .density = .{ 0.5396747832466566, 0.26167837882131467, 0.19864683793202864 }, .kl_energy = 0.4071436164003148, .entropy = 1.0047398302071122, .objective = 0.20619565035889237 },
            .{ .density = .{ 0.5293495664933133, 0.27335675764262934, 0.19729367586405727 }, .kl_energy = 0.40465302405168346, .entropy = 1.0114799978266564, .objective = 0.20235702448635218 },
            .{ .density = .{ 0.51902434973997, 0.28503513646394407, 0.1959405137960859 }, .kl_energy = 0.40358196948135494, .entropy = 1.0175103965570493, .objective = 0.20007989016994507 },
            .{ .density = .{ 0.5086991329866266, 0.29671351528525874, 0.19458735172811453 }, .kl_energy = 0.4038976759976959, .entropy = 1.0228474147441078, .objective = 0.1993281930488743 },
        } },
        .{ .weights = &.{ 2, 1 }, .densities = &.{ &.{ 0.9, 0.1 }, &.{ 0.4, 0.6 } }, .entropy_weight = 0.1, .effective_weight = 3.1, .stages = .{
            .{ .density = .{ 0.7333333333333334, 0.26666666666666666, 0 }, .kl_energy = 0.45099532801931186, .entropy = 0.5799151714181008, .objective = 0.3930038108775018 },
            .{ .density = .{ 0.7458999537147538, 0.25410004628524624, 0 }, .kl_energy = 0.4402282740574993, .entropy = 0.5667948399984664, .objective = 0.3835487900576527 },
            .{ .density = .{ 0.7584665740961742, 0.24153342590382582, 0 }, .kl_energy = 0.43196162476781136, .entropy = 0.5528410403547906, .objective = 0.3766775207323323 },
            .{ .density = .{ 0.7710331944775947, 0.2289668055224054, 0 }, .kl_energy = 0.4262819854587613, .entropy = 0.5380249040509021, .objective = 0.37247949505367106 },
            .{ .density = .{ 0.7835998148590151, 0.21640018514098494, 0 }, .kl_energy = 0.4232869816516681, .entropy = 0.5223138892463612, .objective = 0.371055592727032 },
        } },
    };
    var report: Report = .{};
    for (goldens) |golden| {
        const bins = golden.densities[0].len;
        const group: Group = try .of(f64, &.{@intCast(bins)}, golden.densities);
        defer group.deinit();
        const barycenter = try Barycenter.create(group.slice(), .{ .weights = golden.weights, .entropy_weight = golden.entropy_weight }, &report);
        defer barycenter.release();
        const last = golden.stages[4];
        try expect_density(last.density[0..bins], barycenter, 1e-12);
        try testing.expectApproxEqRel(golden.effective_weight, barycenter.total().effective_weight, 1e-12);
        try testing.expectEqual(0, barycenter.total().coupling_energy);
        try testing.expectApproxEqRel(last.objective, barycenter.total().objective, 1e-12);
        for (golden.stages, 0..) |want, index| {
            const stage = try barycenter.intermediate(@intCast(index), &report);
            defer stage.release();
            try testing.expectEqual(0.25 * @as(f64, @floatFromInt(index)), stage.interpolation);
            for (want.density[0..bins], stage.numbers) |w, g| try testing.expectApproxEqRel(w, g, 1e-12);
            try testing.expectApproxEqRel(want.kl_energy, stage.scores.kl_energy, 1e-12);
            try testing.expectApproxEqRel(want.entropy, stage.scores.entropy, 1e-12);
            try testing.expectApproxEqRel(want.objective, stage.scores.objective, 1e-12);
        }
    }
}

test "T068, T247, T256, T260: what the original had right, from f32 densities" {
    var report: Report = .{};
    const pair: Group = try .of(f32, &.{ 1, 2 }, &.{ &.{ 0.7, 0.3 }, &.{ 0.2, 0.8 } });
    defer pair.deinit();
    const cases = [_]struct { Options, [2]f64, f64, f64, f64 }{
        .{ .{}, .{ 0.43303027749061584, 0.5669696927070618 }, 0.2922174632549286, 0.6841503381729126, 0.2922174632549286 },
        .{ .{ .entropy_weight = 0.1 }, .{ 0.4361836910247803, 0.5638163089752197 }, 0.29225805401802063, 0.6849798560142517, 0.22376006841659546 },
        .{ .{ .weights = &.{ 0, 0 }, .entropy_weight = 0.5 }, .{ 0.5, 0.5 }, 0, 0.6931471824645996, -0.3465735912322998 },
    };
    for (cases) |case| {
        const barycenter = try Barycenter.create(pair.slice(), case[0], &report);
        defer barycenter.release();
        const density = try barycenter.density();
        defer density.release();
        try testing.expectEqual(.f32, density.dtype);
        for (case[1], density.elements(f32)) |want, got| try testing.expectApproxEqAbs(want, got, 2e-6);
        try testing.expectApproxEqAbs(case[2], barycenter.total().kl_energy, 2e-6);
        try testing.expectApproxEqAbs(case[3], barycenter.total().entropy, 2e-6);
        try testing.expectApproxEqAbs(case[4], barycenter.total().objective, 2e-6);
    }
    const whole: Group = try .of(f64, &.{ 2, 2 }, &.{&.{ 1, 2, 3, 4 }});
    defer whole.deinit();
    const same = try Barycenter.create(whole.slice(), .{}, &report);
    defer same.release();
    try expect_density(&.{ 0.1, 0.2, 0.3, 0.4 }, same, 1e-12);
    try testing.expectApproxEqAbs(0, same.total().kl_energy, 1e-15);
    try testing.expectApproxEqAbs(1.27985417842865, same.total().entropy, 2e-6);
}

test "T359, T367, T368: the coupling's energy and the coupled charts, whose pool is the same" {
    var report: Report = .{};
    const group: Group = try .of(f64, &.{2}, &.{ &.{ 0.9, 0.1 }, &.{ 0.4, 0.6 } });
    defer group.deinit();
    const links: Group = try .of(f64, &.{ 2, 2 }, &.{&.{ 0, 1, 1, 0 }});
    defer links.deinit();
    const cases = [_]struct { f64, [4]f64 }{
        .{ 2, .{ 0.8244151980555311, 0.17558480194446885, 0.7101020514433645, 0.2898979485566356 } },
        .{ 1e6, .{ 0.7907847080826057, 0.2092152919173942, 0.7907844210159508, 0.20921557898404913 } },
    };
    for (cases) |case| {
        const barycenter = try Barycenter.create(group.slice(), .{ .weights = &.{ 2, 1 }, .entropy_weight = 0.1, .beta_j = case[0], .coupling = links.list[0] }, &report);
        defer barycenter.release();
        if (case[0] == 2) try testing.expectApproxEqRel(2.6026896854443837, barycenter.total().coupling_energy, 1e-12);
        try expect_density(&.{ 0.7835998148590151, 0.21640018514098494 }, barycenter, 1e-12);
        const charts = try barycenter.coupled_charts(&report);
        defer charts.release();
        for (case[1], charts.elements(f64)) |want, got| try testing.expectApproxEqRel(want, got, 1e-8);
        const rows: Group = try .of(f64, &.{2}, &.{ charts.elements(f64)[0..2], charts.elements(f64)[2..4] });
        defer rows.deinit();
        const again = try Barycenter.create(rows.slice(), .{ .weights = &.{ 2, 1 }, .entropy_weight = 0.1 }, &report);
        defer again.release();
        try expect_density(barycenter.density_numbers, again, 1e-12);
    }
}

test "bad input is refused by its category, T080 to T083, T258 to T270" {
    var report: Report = .{};
    const nan = std.math.nan(f64);
    const pair: Group = try .of(f64, &.{2}, &.{ &.{ 0.7, 0.3 }, &.{ 0.2, 0.8 } });
    defer pair.deinit();
    const odd: Group = try .of(f64, &.{3}, &.{&.{ 0.2, 0.4, 0.4 }});
    defer odd.deinit();
    const bad: Group = try .of(f64, &.{2}, &.{ &.{ nan, 0.5 }, &.{ -0.5, 0.5 }, &.{ 0, 0 }, &.{ 1, 0 }, &.{ 0, 1 } });
    defer bad.deinit();
    const links: Group = try .of(f64, &.{ 2, 2 }, &.{ &.{ 0, -1, 0, 0 }, &.{ 0, nan, 0, 0 } });
    defer links.deinit();
    const one = pair.slice()[0..1];
    const Case = struct { []const *Tensor, Options, Status };
    for ([_]Case{
        .{ &.{}, .{}, .empty_input },
        .{ pair.slice(), .{ .weights = &.{1} }, .shape_mismatch },
        .{ &.{ pair.list[0], odd.list[0] }, .{}, .shape_mismatch },
        .{ bad.slice()[0..1], .{}, .non_finite },
        .{ bad.slice()[1..2], .{}, .invalid_value },
        .{ bad.slice()[2..3], .{ .floor = 0 }, .invalid_value },
        .{ bad.slice()[3..5], .{ .floor = 0 }, .degenerate_barycenter },
        .{ bad.slice()[3..5], .{ .floor = 0, .entropy_weight = 1 }, .degenerate_barycenter },
        .{ pair.slice(), .{ .weights = &.{ 1, -1 } }, .invalid_value },
        .{ pair.slice(), .{ .weights = &.{ 1, nan } }, .non_finite },
        .{ pair.slice(), .{ .weights = &.{ 1e308, 1e308 } }, .non_finite },
        .{ pair.slice(), .{ .weights = &.{ 0, 0 } }, .degenerate_barycenter },
        .{ one, .{ .entropy_weight = -1 }, .degenerate_barycenter },
        .{ one, .{ .entropy_weight = nan }, .non_finite },
        .{ one, .{ .beta_j = -1 }, .invalid_value },
        .{ one, .{ .floor = -1e-9 }, .invalid_value },
        .{ one, .{ .coupling = links.list[0] }, .shape_mismatch },
        .{ pair.slice(), .{ .coupling = links.list[0] }, .invalid_value },
        .{ pair.slice(), .{ .coupling = links.list[1] }, .non_finite },
    }) |case| {
        const tensors, const options, const status = case;
        report.status = 0;
        try testing.expectError(error.Failed, Barycenter.create(tensors, options, &report));
        try testing.expectEqual(@intFromEnum(status), report.status);
    }
    try testing.expectError(error.Failed, barycenters.forward_kl_mean(bad.slice()[2..3], &.{}, .all, &report));
    try testing.expectError(error.Failed, barycenters.forward_kl_mean(pair.slice(), &.{ 0, 0 }, .all, &report));
    try testing.expectEqual(@intFromEnum(Status.degenerate_barycenter), report.status);
}

test "floor 0: mass only where every density with a weight has some; the others' zeros do not matter" {
    var report: Report = .{};
    const group: Group = try .of(f64, &.{3}, &.{ &.{ 0.5, 0.5, 0 }, &.{ 0, 0.2, 0.8 }, &.{ 1, 0, 0 } });
    defer group.deinit();
    const barycenter = try Barycenter.create(group.slice(), .{ .weights = &.{ 1, 1, 0 }, .floor = 0 }, &report);
    defer barycenter.release();
    try testing.expectEqualSlices(f64, &.{ 0, 1, 0 }, barycenter.density_numbers);
    try testing.expectApproxEqRel(@log(2.0) + @log(5.0), barycenter.total().kl_energy, 1e-14);
    const mean = try barycenter.intermediate(0, &report);
    defer mean.release();
    try testing.expectEqual(std.math.inf(f64), mean.scores.objective);
    try testing.expectError(error.Failed, barycenter.coupled_charts(&report)); // Nothing couples the third.
    try testing.expectEqual(@intFromEnum(Status.degenerate_barycenter), report.status);
}

/// Minimises the objective as written in the documentation, knowing nothing of logarithmic pools:
/// exponentiated gradient with a step that shrinks until the objective falls.
fn descend(rows: []const []const f64, weights: []const f64, entropy_weight: f64, rho: []f64) f64 {
    var value = objective(rows, weights, entropy_weight, rho);
    var rate: f64 = 0.5;
    var trial: [16]f64 = undefined;
    for (0..4000) |_| {
        var total: f64 = 0;
        for (rho, 0..) |entry, bin| {
            var slope = entropy_weight * (@log(entry) + 1);
            for (rows, weights) |row, weight| slope += weight * (@log(entry / row[bin]) + 1);
            trial[bin] = entry * @exp(-rate * slope);
            total += trial[bin];
        }
        for (trial[0..rho.len]) |*entry| entry.* /= total;
        const next = objective(rows, weights, entropy_weight, trial[0..rho.len]);
        if (next > value) {
            rate /= 2;
            continue;
        }
        value = next;
        @memcpy(rho, trial[0..rho.len]);
    }
    return value;
}

fn objective(rows: []const []const f64, weights: []const f64, entropy_weight: f64, rho: []const f64) f64 {
    var value: f64 = 0;
    for (rho, 0..) |entry, bin| {
        for (rows, weights) |row, weight| value += weight * entry * @log(entry / row[bin]);
        value += entropy_weight * entry * @log(entry);
    }
    return value;
}

test "the closed form is what a descent on the objective finds" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(7);
    const random = generator.random();
    for (0..20) |_| {
        const group: Group = try .random(random, 3, &.{6});
        defer group.deinit();
        const weights = [_]f64{ random.float(f64), random.float(f64), random.float(f64) + 0.1 };
        const entropy_weight = 0.5 * random.float(f64);
        const barycenter = try Barycenter.create(group.slice(), .{ .weights = &weights, .entropy_weight = entropy_weight }, &report);
        defer barycenter.release();
        var rows: [3][]const f64 = undefined;
        for (&rows, group.slice()) |*row, tensor| {
            var total: f64 = 0;
            for (tensor.elements(f64)) |entry| total += entry;
            for (tensor.elements(f64)) |*entry| entry.* /= total;
            row.* = tensor.elements(f64);
        }
        var rho: [6]f64 = @splat(1.0 / 6.0);
        const lowest = descend(&rows, &weights, entropy_weight, &rho);
        try testing.expectApproxEqAbs(lowest, barycenter.total().objective, 1e-12);
        for (rho, barycenter.density_numbers) |want, got| try testing.expectApproxEqAbs(want, got, 1e-6);
    }
}

test "laws: F* = -Lambda ln Z + C, permutation, common scale, falling stages, charts pool alike" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(8);
    const random = generator.random();
    for (0..40) |_| {
        const group: Group = try .random(random, 4, &.{ 2, 5 });
        defer group.deinit();
        const links: Group = try .random(random, 1, &.{ 4, 4 });
        defer links.deinit();
        var weights: [4]f64 = undefined;
        for (&weights) |*weight| weight.* = random.float(f64) + 0.01;
        var options: Options = .{ .weights = &weights, .entropy_weight = random.float(f64), .beta_j = random.floatExp(f64), .coupling = links.list[0], .axis = if (random.boolean()) .all else .rows };
        const barycenter = try Barycenter.create(group.slice(), options, &report);
        defer barycenter.release();
        const total = barycenter.total();

        var normaliser_sum: f64 = 0;
        const bins = barycenter.logs.bins;
        for (0..barycenter.scores.len) |row| {
            var z: f64 = 0;
            for (barycenter.pooled[row * bins ..][0..bins]) |log| z += @exp(log / total.effective_weight);
            normaliser_sum += @log(z);
        }
        try testing.expectApproxEqAbs(-total.effective_weight * normaliser_sum + total.coupling_energy, total.objective, 1e-12 * (1 + total.coupling_energy));

        var before = std.math.inf(f64);
        for (0..barycenters.interpolations.len) |index| {
            const stage = try barycenter.intermediate(@intCast(index), &report);
            defer stage.release();
            try testing.expect(stage.scores.objective <= before + 1e-13 * (1 + @abs(before)));
            before = stage.scores.objective;
        }
        try testing.expectApproxEqRel(total.objective, before, 1e-13);

        const charts = try barycenter.coupled_charts(&report);
        defer charts.release();
        var parts: Group = .{};
        defer parts.deinit();
        while (parts.count < 4) : (parts.count += 1) {
            parts.list[parts.count] = try charts.view(group.list[0].shape, group.list[0].strides, parts.count * 10);
        }
        const smooth = try Barycenter.create(parts.slice(), .{ .weights = &weights, .entropy_weight = options.entropy_weight, .axis = options.axis }, &report);
        defer smooth.release();
        try expect_density(barycenter.density_numbers, smooth, 1e-11);

        options.coupling = null;
        const swapped = [_]*Tensor{ group.list[2], group.list[0], group.list[3], group.list[1] };
        const factor = 3.7;
        const moved = [_]f64{ factor * weights[2], factor * weights[0], factor * weights[3], factor * weights[1] };
        const same = try Barycenter.create(&swapped, .{ .weights = &moved, .entropy_weight = factor * options.entropy_weight, .axis = options.axis }, &report);
        defer same.release();
        try expect_density(barycenter.density_numbers, same, 1e-12);
        try testing.expectApproxEqRel(factor * (total.objective - total.coupling_energy), same.total().objective, 1e-10);
    }
}

test "axis rows: each row is a problem of its own, in every score" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(9);
    const group: Group = try .random(generator.random(), 3, &.{ 4, 6 });
    defer group.deinit();
    const links: Group = try .random(generator.random(), 1, &.{ 3, 3 });
    defer links.deinit();
    const options: Options = .{ .entropy_weight = 0.2, .beta_j = 0.3, .coupling = links.list[0], .axis = .rows };
    const batch = try Barycenter.create(group.slice(), options, &report);
    defer batch.release();
    const table = try batch.row_scores();
    defer table.release();
    try testing.expectEqualSlices(i64, &.{ 4, 5 }, table.shape.slice());
    var objective_sum: f64 = 0;
    for (0..4) |row| {
        var single: Group = .{};
        defer single.deinit();
        while (single.count < 3) : (single.count += 1) {
            single.list[single.count] = try group.list[single.count].view(.from_slice(&.{6}), .from_slice(&.{1}), 6 * row);
        }
        var alone = options;
        alone.axis = .all;
        const one = try Barycenter.create(single.slice(), alone, &report);
        defer one.release();
        try testing.expectEqualSlices(f64, one.density_numbers, batch.density_numbers[6 * row ..][0..6]);
        const scores = one.total();
        try testing.expectEqualSlices(f64, &.{ scores.kl_energy, scores.entropy, scores.coupling_energy, scores.objective, scores.effective_weight }, table.elements(f64)[5 * row ..][0..5]);
        objective_sum += scores.objective;
    }
    try testing.expectApproxEqRel(objective_sum, batch.total().objective, 1e-14);
    try testing.expectEqual(batch.scores[0].effective_weight, batch.total().effective_weight);
}

test "forward_kl_mean: the first point of the path, and no density is nearer in forward KL" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(10);
    const random = generator.random();
    const group: Group = try .random(random, 3, &.{7});
    defer group.deinit();
    const weights = [_]f64{ 0.5, 2, 1 };
    const barycenter = try Barycenter.create(group.slice(), .{ .weights = &weights }, &report);
    defer barycenter.release();
    const first = try barycenter.intermediate(0, &report);
    defer first.release();
    const mean = try barycenters.forward_kl_mean(group.slice(), &weights, .all, &report);
    defer mean.release();
    for (first.numbers, mean.elements(f64)) |want, got| try testing.expectApproxEqRel(want, got, 1e-14);
    const least = forward_kl(group.slice(), &weights, mean.elements(f64));
    for (0..50) |_| {
        var other: [7]f64 = undefined;
        var total: f64 = 0;
        for (&other, mean.elements(f64)) |*entry, at| {
            entry.* = at * @exp(0.05 * random.floatNorm(f64));
            total += entry.*;
        }
        for (&other) |*entry| entry.* /= total;
        try testing.expect(forward_kl(group.slice(), &weights, &other) >= least);
    }
}

fn forward_kl(tensors: []const *Tensor, weights: []const f64, rho: []const f64) f64 {
    var value: f64 = 0;
    for (tensors, weights) |tensor, weight| {
        var total: f64 = 0;
        for (tensor.elements(f64)) |entry| total += entry;
        for (tensor.elements(f64), rho) |entry, to| value += weight * entry / total * @log(entry / total / to);
    }
    return value;
}

test "every failed allocation leaves nothing behind" {
    var report: Report = .{};
    const group: Group = try .of(f32, &.{2}, &.{ &.{ 0.7, 0.3 }, &.{ 0.2, 0.8 } });
    defer group.deinit();
    const bytes = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        use(group.slice(), &report) catch |err| {
            try testing.expectEqual(error.OutOfMemory, err);
            try testing.expectEqual(bytes, memory.live_bytes());
            try testing.expectEqual(handles, handle.live_count());
            continue;
        };
        break;
    }
    try testing.expect(countdown > 20);
    try testing.expectEqual(bytes, memory.live_bytes());
}

fn use(tensors: []const *Tensor, report: *Report) !void {
    const barycenter = try Barycenter.create(tensors, .{ .beta_j = 1 }, report);
    defer barycenter.release();
    const density = try barycenter.density();
    defer density.release();
    const table = try barycenter.row_scores();
    defer table.release();
    const stage = try barycenter.intermediate(2, report);
    defer stage.release();
    const there = try stage.density();
    defer there.release();
    const charts = try barycenter.coupled_charts(report);
    defer charts.release();
    const mean = try barycenters.forward_kl_mean(tensors, &.{}, .all, report);
    defer mean.release();
}
