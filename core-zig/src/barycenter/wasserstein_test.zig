//! The entropic Wasserstein barycenter against POT's numbers, against an obvious implementation that
//! stays in logarithms, and where ordinary scalings fail.

const std = @import("std");
const testing = std.testing;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const WassersteinBarycenter = @import("wasserstein.zig").WassersteinBarycenter;
const Options = @import("wasserstein.zig").Options;

fn tensor_of(comptime T: type, shape: []const i64, values: []const T) !*Tensor {
    const tensor = try Tensor.create(.from_slice(shape), if (T == f32) .f32 else .f64, .cpu);
    @memcpy(tensor.elements(T), values);
    return tensor;
}

/// Not the number of T361, which came from POT's `barycenter(method="sinkhorn")`: with unequal weights that
/// starts from scalings off the constraint prod_k u_k^{w_k} = 1, which every round preserves, and ends
/// elsewhere. POT's "sinkhorn_log" and "sinkhorn_stabilized", and a search over the simplex, give this.
const least_of_T361 = [3]f64{ 0.4776289762214866, 0.3764108586, 0.1459601652 };
const pot_of_T361 = [3]f64{ 0.4084416655373492, 0.4296099972729087, 0.16194833718974203 };

test "T360, T361: three bins, squared distances as a cost and as a grid" {
    var report: Report = .{};
    const densities = try tensor_of(f64, &.{ 2, 3 }, &.{ 0.7, 0.2, 0.1, 0.1, 0.4, 0.5 });
    defer densities.release();
    const cost = try tensor_of(f64, &.{ 3, 3 }, &.{ 0, 1, 4, 1, 0, 1, 4, 1, 0 });
    defer cost.release();
    const cases = [_]struct { [2]f64, f64, [3]f64 }{
        .{ .{ 0.5, 0.5 }, 0.1, .{ 0.3181818183047564, 0.46753246683675753, 0.214285714858486 } },
        .{ .{ 0.75, 0.25 }, 0.5, least_of_T361 },
    };
    for (cases) |case| {
        const weights, const regularization, const want = case;
        const by_cost = try WassersteinBarycenter.create(densities, .{ .weights = &weights, .regularization = regularization, .cost = cost }, &report);
        defer by_cost.release();
        for (want, by_cost.numbers) |w, g| try testing.expectApproxEqRel(w, g, 1e-8);
        try testing.expect(by_cost.outcome.residual <= 1e-9 and by_cost.outcome.iteration_count > 1);
        // The grid's bins are half a unit apart, so its squared distances are a quarter of these.
        const by_grid = try WassersteinBarycenter.create(densities, .{ .weights = &weights, .regularization = regularization / 4 }, &report);
        defer by_grid.release();
        for (want, by_grid.numbers) |w, g| try testing.expectApproxEqRel(w, g, 1e-8);
    }
}

/// sum_k w_k min over plans between p and a_k of <P, C> + regularization sum P ln P, by Sinkhorn's own
/// iteration for two distributions.
fn objective(p: []const f64, densities: []const f64, weights: []const f64, cost: []const f64, regularization: f64) f64 {
    const bins = p.len;
    var total: f64 = 0;
    for (weights, 0..) |weight, k| {
        var u: [8]f64 = @splat(1);
        var v: [8]f64 = @splat(1);
        for (0..2000) |_| {
            for (0..bins) |i| {
                var sum: f64 = 0;
                for (0..bins) |j| sum += @exp(-cost[j * bins + i] / regularization) * v[j];
                u[i] = p[i] / sum;
            }
            for (0..bins) |j| {
                var sum: f64 = 0;
                for (0..bins) |i| sum += @exp(-cost[j * bins + i] / regularization) * u[i];
                v[j] = densities[k * bins + j] / sum;
            }
        }
        for (0..bins) |j| for (0..bins) |i| {
            const mass = v[j] * @exp(-cost[j * bins + i] / regularization) * u[i];
            total += weight * mass * (cost[j * bins + i] + regularization * @log(mass));
        };
    }
    return total;
}

test "no density has a lower objective: not those nearby, and not T361's" {
    var report: Report = .{};
    const cost_numbers = [_]f64{ 0, 1, 4, 1, 0, 1, 4, 1, 0 };
    const numbers = [_]f64{ 0.7, 0.2, 0.1, 0.1, 0.4, 0.5 };
    const densities = try tensor_of(f64, &.{ 2, 3 }, &numbers);
    defer densities.release();
    const cost = try tensor_of(f64, &.{ 3, 3 }, &cost_numbers);
    defer cost.release();
    var generator: std.Random.DefaultPrng = .init(2);
    for ([_]f64{ 0.2, 0.5, 1 }) |regularization| for ([_][2]f64{ .{ 0.5, 0.5 }, .{ 0.75, 0.25 }, .{ 0.1, 0.9 } }) |weights| {
        const barycenter = try WassersteinBarycenter.create(densities, .{ .weights = &weights, .regularization = regularization, .cost = cost, .tolerance = 1e-13 }, &report);
        defer barycenter.release();
        const least = objective(barycenter.numbers, &numbers, &weights, &cost_numbers, regularization);
        for (0..20) |_| {
            var other: [3]f64 = undefined;
            var total: f64 = 0;
            for (&other, barycenter.numbers) |*entry, number| {
                entry.* = number * @exp(0.02 * generator.random().floatNorm(f64));
                total += entry.*;
            }
            for (&other) |*entry| entry.* /= total;
            try testing.expect(objective(&other, &numbers, &weights, &cost_numbers, regularization) >= least - 1e-12);
        }
        if (regularization == 0.5 and weights[0] == 0.75)
            try testing.expect(objective(&pot_of_T361, &numbers, &weights, &cost_numbers, regularization) > least + 9e-3);
    };
}

/// Benamou et al. 2015, every sum a log-sum-exp over the whole cost matrix. Returns the number of rounds.
fn reference(allocator: std.mem.Allocator, densities: []const f64, weights: []const f64, cost: []const f64, bins: usize, regularization: f64, tolerance: f64, out: []f64) !usize {
    const count = weights.len;
    const log_u = try allocator.alloc(f64, count * bins);
    const log_v = try allocator.alloc(f64, count * bins);
    const log_t = try allocator.alloc(f64, count * bins);
    @memset(log_u, 0);
    for (1..1_000_000) |round| {
        for (0..count) |k| {
            for (0..bins) |j| log_v[k * bins + j] = @log(densities[k * bins + j]) - log_sum(cost[j * bins ..], 1, log_u[k * bins ..][0..bins], regularization);
            for (0..bins) |i| log_t[k * bins + i] = log_sum(cost[i..], bins, log_v[k * bins ..][0..bins], regularization);
        }
        var residual: f64 = 0;
        for (0..bins) |i| {
            var log_p: f64 = 0;
            var mean: f64 = 0;
            for (weights, 0..) |weight, k| {
                log_p += weight * log_t[k * bins + i];
                mean += weight * @exp(log_u[k * bins + i] + log_t[k * bins + i]);
            }
            var variance: f64 = 0;
            for (weights, 0..) |weight, k| {
                const gap = @exp(log_u[k * bins + i] + log_t[k * bins + i]) - mean;
                variance += weight * gap * gap;
                log_u[k * bins + i] = log_p - log_t[k * bins + i];
            }
            residual += @sqrt(variance);
            out[i] = @exp(log_p);
        }
        if (residual > tolerance) continue;
        var total: f64 = 0;
        for (out) |entry| total += entry;
        for (out) |*entry| entry.* /= total;
        return round;
    }
    return error.TestUnexpectedResult;
}

fn log_sum(cost: []const f64, step: usize, log_x: []const f64, regularization: f64) f64 {
    var highest = -std.math.inf(f64);
    for (log_x, 0..) |log, at| highest = @max(highest, log - cost[at * step] / regularization);
    var total: f64 = 0;
    for (log_x, 0..) |log, at| total += @exp(log - cost[at * step] / regularization - highest);
    return highest + @log(total);
}

const Shape = struct { sides: []const i64, count: usize, regularization: f64, rough: bool = false };

/// Bumps with some zeros between, or nothing but noise.
fn fill(random: std.Random, tensor: *Tensor, rough: bool) void {
    const bins = tensor.count() / tensor.extent(0);
    for (0..tensor.extent(0)) |k| {
        const centre = random.float(f64);
        for (tensor.elements(f64)[k * bins ..][0..bins], 0..) |*entry, at| {
            const place = @as(f64, @floatFromInt(at)) / @as(f64, @floatFromInt(bins));
            entry.* = if (rough) random.floatExp(f64) else @exp(-(place - centre) * (place - centre) / 0.02);
            if (random.float(f64) < 0.1) entry.* = 0;
        }
    }
}

fn squared_distances(allocator: std.mem.Allocator, sides: []const i64, bins: usize) ![]f64 {
    const cost = try allocator.alloc(f64, bins * bins);
    for (0..bins) |from| for (0..bins) |to| {
        var sum: f64 = 0;
        var a = from;
        var b = to;
        var axis = sides.len;
        while (axis > 0) {
            axis -= 1;
            const side: usize = @intCast(sides[axis]);
            const gap = (@as(f64, @floatFromInt(a % side)) - @as(f64, @floatFromInt(b % side))) / @as(f64, @floatFromInt(@max(side, 2) - 1));
            sum += gap * gap;
            a /= side;
            b /= side;
        }
        cost[from * bins + to] = sum;
    };
    return cost;
}

test "grids of one to three axes, and the same as a matrix, agree with the obvious iteration in logarithms" {
    var arena: std.heap.ArenaAllocator = .init(testing.allocator);
    defer arena.deinit();
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(3);
    const random = generator.random();
    const shapes = [_]Shape{
        .{ .sides = &.{1}, .count = 2, .regularization = 0.1 },
        .{ .sides = &.{17}, .count = 1, .regularization = 0.02 },
        .{ .sides = &.{64}, .count = 2, .regularization = 0.02 },
        .{ .sides = &.{50}, .count = 5, .regularization = 0.05, .rough = true },
        .{ .sides = &.{ 7, 9 }, .count = 3, .regularization = 0.05 },
        .{ .sides = &.{ 5, 1, 8 }, .count = 3, .regularization = 0.1, .rough = true },
        .{ .sides = &.{ 3, 4, 5 }, .count = 2, .regularization = 0.1, .rough = true },
        // From here on ordinary scalings would underflow.
        .{ .sides = &.{40}, .count = 3, .regularization = 5e-4, .rough = true },
        .{ .sides = &.{ 6, 8 }, .count = 2, .regularization = 1e-3, .rough = true },
        .{ .sides = &.{12}, .count = 2, .regularization = 1e-4 },
    };
    for (shapes) |shape| {
        var bins: usize = 1;
        for (shape.sides) |side| bins *= @intCast(side);
        const tensor = try Tensor.create(.from_slice(&.{ @intCast(shape.count), @intCast(bins) }), .f64, .cpu);
        defer tensor.release();
        fill(random, tensor, shape.rough);
        tensor.elements(f64)[0] += 0.1;
        const cost_numbers = try squared_distances(arena.allocator(), shape.sides, bins);
        const cost = try tensor_of(f64, &.{ @intCast(bins), @intCast(bins) }, cost_numbers);
        defer cost.release();
        var weights: [5]f64 = undefined;
        var weight_total: f64 = 0;
        for (weights[0..shape.count]) |*weight| {
            weight.* = 0.2 + random.float(f64);
            weight_total += weight.*;
        }
        const options: Options = .{ .regularization = shape.regularization, .weights = weights[0..shape.count], .tolerance = 1e-7, .max_iterations = 1_000_000 };
        var by_grid_options = options;
        by_grid_options.grid = shape.sides;
        var by_cost_options = options;
        by_cost_options.cost = cost;
        const by_grid = try WassersteinBarycenter.create(tensor, by_grid_options, &report);
        defer by_grid.release();
        const by_cost = try WassersteinBarycenter.create(tensor, by_cost_options, &report);
        defer by_cost.release();

        const densities = try arena.allocator().dupe(f64, tensor.elements(f64));
        for (0..shape.count) |k| {
            var total: f64 = 0;
            for (densities[k * bins ..][0..bins]) |entry| total += entry;
            for (densities[k * bins ..][0..bins]) |*entry| entry.* /= total;
        }
        var normalised = weights;
        for (normalised[0..shape.count]) |*weight| weight.* /= weight_total;
        const want = try arena.allocator().alloc(f64, bins);
        const rounds = try reference(arena.allocator(), densities, normalised[0..shape.count], cost_numbers, bins, shape.regularization, 1e-7, want);
        for (want, by_grid.numbers, by_cost.numbers) |w, g, c| {
            try testing.expectApproxEqRel(w, g, 1e-9);
            try testing.expectApproxEqRel(w, c, 1e-9);
        }
        try testing.expectEqual(rounds, by_grid.outcome.iteration_count);
        try testing.expectEqual(rounds, by_cost.outcome.iteration_count);
    }
}

test "a cost that is not symmetric: rows are the densities' bins, columns the barycenter's" {
    var arena: std.heap.ArenaAllocator = .init(testing.allocator);
    defer arena.deinit();
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(4);
    const random = generator.random();
    for ([_]f64{ 0.3, 1e-3 }) |regularization| {
        const bins = 19;
        const tensor = try Tensor.create(.from_slice(&.{ 2, bins }), .f64, .cpu);
        defer tensor.release();
        const cost = try Tensor.create(.from_slice(&.{ bins, bins }), .f64, .cpu);
        defer cost.release();
        for (tensor.elements(f64)) |*entry| entry.* = random.floatExp(f64);
        for (cost.elements(f64)) |*entry| entry.* = 3 + random.float(f64);
        const barycenter = try WassersteinBarycenter.create(tensor, .{ .regularization = regularization, .cost = cost, .tolerance = 1e-6, .max_iterations = 1_000_000 }, &report);
        defer barycenter.release();
        for (0..2) |k| {
            const row = tensor.elements(f64)[k * bins ..][0..bins];
            var total: f64 = 0;
            for (row) |entry| total += entry;
            for (row) |*entry| entry.* /= total;
        }
        var want: [bins]f64 = undefined;
        _ = try reference(arena.allocator(), tensor.elements(f64), &.{ 0.5, 0.5 }, cost.elements(f64), bins, regularization, 1e-6, &want);
        for (want, barycenter.numbers) |w, g| try testing.expectApproxEqRel(w, g, 1e-8);
    }
}

test "laws: one density alone moves by its blur only; equal densities; no weight, no say; any number of threads" {
    var report: Report = .{};
    var generator: std.Random.DefaultPrng = .init(5);
    const tensor = try Tensor.create(.from_slice(&.{ 3, 700 }), .f64, .cpu);
    defer tensor.release();
    fill(generator.random(), tensor, false);
    const options: Options = .{ .regularization = 0.02, .weights = &.{ 1, 0, 2 }, .tolerance = 1e-6 };
    pool.set_thread_count(1);
    const alone = try WassersteinBarycenter.create(tensor, options, &report);
    defer alone.release();
    pool.set_thread_count(3);
    const together = try WassersteinBarycenter.create(tensor, options, &report);
    defer together.release();
    try testing.expectEqualSlices(f64, alone.numbers, together.numbers);

    const pair = try Tensor.create(.from_slice(&.{ 2, 700 }), .f64, .cpu);
    defer pair.release();
    @memcpy(pair.elements(f64)[0..700], tensor.elements(f64)[0..700]);
    @memcpy(pair.elements(f64)[700..], tensor.elements(f64)[1400..]);
    const without = try WassersteinBarycenter.create(pair, .{ .regularization = 0.02, .weights = &.{ 10, 20 }, .tolerance = 1e-6 }, &report);
    defer without.release();
    for (alone.numbers, without.numbers) |w, g| try testing.expectApproxEqRel(w, g, 1e-12);
    var total: f64 = 0;
    for (alone.numbers) |entry| total += entry;
    try testing.expectApproxEqRel(1, total, 1e-13);
}

test "bad input, too few iterations and cancellation are refused by their category" {
    var report: Report = .{};
    const nan = std.math.nan(f64);
    const good = try tensor_of(f32, &.{ 2, 4 }, &.{ 1, 0, 0, 0, 0, 0, 0, 1 });
    defer good.release();
    const uneven = try tensor_of(f64, &.{ 2, 4 }, &.{ 1, 0, 2, 0, 0, 4, 0, 1 });
    defer uneven.release();
    const holes = try tensor_of(f64, &.{ 2, 2 }, &.{ 1, 0, 0, 0 });
    defer holes.release();
    const negative = try tensor_of(f64, &.{ 1, 2 }, &.{ 1, -1 });
    defer negative.release();
    const undefined_entry = try tensor_of(f64, &.{ 1, 2 }, &.{ 1, nan });
    defer undefined_entry.release();
    const flat = try tensor_of(f64, &.{2}, &.{ 1, 1 });
    defer flat.release();
    const none = try Tensor.create_zeros(.from_slice(&.{ 0, 2 }), .f64, .cpu);
    defer none.release();
    const cost = try tensor_of(f64, &.{ 2, 2 }, &.{ 0, 1, nan, 0 });
    defer cost.release();
    var token: CancelToken = .{};
    token.cancel();
    const Case = struct { *Tensor, Options, Status };
    for ([_]Case{
        .{ good, .{ .regularization = 0 }, .invalid_value },
        .{ good, .{ .regularization = nan }, .non_finite },
        .{ good, .{ .regularization = 1, .tolerance = 0 }, .invalid_value },
        .{ good, .{ .regularization = 1, .max_iterations = 0 }, .invalid_value },
        .{ good, .{ .regularization = 1, .weights = &.{1} }, .shape_mismatch },
        .{ good, .{ .regularization = 1, .weights = &.{ 0, 0 } }, .degenerate_barycenter },
        .{ good, .{ .regularization = 1, .weights = &.{ -1, 2 } }, .invalid_value },
        .{ good, .{ .regularization = 1, .grid = &.{ 2, 3 } }, .shape_mismatch },
        .{ good, .{ .regularization = 1, .grid = &.{ 4, 0 } }, .invalid_value },
        .{ good, .{ .regularization = 1, .cost = cost }, .shape_mismatch },
        .{ good, .{ .regularization = 1, .cost = cost, .grid = &.{4} }, .invalid_value },
        .{ holes, .{ .regularization = 1, .cost = cost }, .invalid_value },
        .{ negative, .{ .regularization = 1 }, .invalid_value },
        .{ undefined_entry, .{ .regularization = 1 }, .non_finite },
        .{ flat, .{ .regularization = 1 }, .shape_mismatch },
        .{ none, .{ .regularization = 1 }, .empty_input },
        .{ uneven, .{ .regularization = 0.01, .max_iterations = 2 }, .not_converged },
        .{ good, .{ .regularization = 1, .cancel = &token }, .cancelled },
    }) |case| {
        const tensor, const options, const status = case;
        report.status = 0;
        try testing.expectError(error.Failed, WassersteinBarycenter.create(tensor, options, &report));
        try testing.expectEqual(@intFromEnum(status), report.status);
    }
    const square = try tensor_of(f64, &.{ 1, 2 }, &.{ 1, 1 });
    defer square.release();
    try testing.expectError(error.Failed, WassersteinBarycenter.create(square, .{ .regularization = 1, .cost = cost }, &report));
    try testing.expectEqualStrings("wasserstein_barycenter: cost[1, 0] is nan, expected a finite number", std.mem.sliceTo(&report.message, 0));
}

test "every failed allocation leaves nothing behind" {
    var report: Report = .{};
    const densities = try tensor_of(f32, &.{ 2, 2, 2 }, &.{ 1, 0, 0, 0, 0, 0, 0, 1 });
    defer densities.release();
    const cost = try tensor_of(f32, &.{ 4, 4 }, &.{ 0, 1, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1, 2, 1, 1, 0 });
    defer cost.release();
    const bytes = memory.live_bytes();
    const handles = handle.live_count();
    for ([_]Options{ .{ .regularization = 0.5 }, .{ .regularization = 1e-4, .max_iterations = 100_000 }, .{ .regularization = 0.5, .cost = cost }, .{ .regularization = 1e-4, .cost = cost, .max_iterations = 100_000 } }) |options| {
        var countdown: i64 = 0;
        while (true) : (countdown += 1) {
            memory.fail_allocation_after(countdown);
            defer memory.fail_allocation_after(-1);
            const barycenter = WassersteinBarycenter.create(densities, options, &report) catch |err| {
                try testing.expectEqual(error.OutOfMemory, err);
                try testing.expectEqual(bytes, memory.live_bytes());
                try testing.expectEqual(handles, handle.live_count());
                continue;
            };
            barycenter.release();
            break;
        }
        try testing.expect(countdown > 6);
        try testing.expectEqual(bytes, memory.live_bytes());
    }
}
