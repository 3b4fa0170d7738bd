//! A log pool that other languages hold: the density, its scores, the path that leads to it, and what
//! the coupling says. Immutable, so threads may share it.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const conversion = @import("../tensor/numbers.zig");
const shapes = @import("../tensor/shape.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const coupling = @import("coupling.zig");
const log_pool = @import("log_pool.zig");
const reading = @import("densities.zig");
const Intermediate = @import("intermediate.zig").Intermediate;

pub const Axis = reading.Axis;
pub const Scores = log_pool.Scores;

pub const Options = struct {
    /// One per density; none: all 1.
    weights: []const f64 = &.{},
    entropy_weight: f64 = 0,
    beta_j: f64 = 0,
    coupling: ?*const Tensor = null,
    floor: f64 = 1e-12,
    axis: Axis = .all,

    fn check(options: *const Options, report: *Report) Error!void {
        try bounds.finite("barycenter", "entropy_weight", options.entropy_weight, report);
        try bounds.not_negative("barycenter", "beta_j", options.beta_j, report);
        try bounds.not_negative("barycenter", "floor", options.floor, report);
    }
};

/// Where on the path its points stand.
pub const interpolations = [_]f64{ 0, 0.25, 0.5, 0.75, 1 };

pub const Barycenter = struct {
    header: handle.Header,
    /// ln q_u; where q is 0, -infinity.
    logs: reading.Densities,
    weights: []f64,
    entropy_weight: f64,
    beta_j: f64,
    /// n x n; none given: zeros.
    links: []f64,
    /// The density, the arithmetic mean and sum_u w_u ln q_u, each of one density's size.
    density_numbers: []f64,
    mean: []f64,
    pooled: []f64,
    /// One for each row.
    scores: []Scores,

    pub fn create(tensors: []const *Tensor, options: Options, report: *Report) Error!*Barycenter {
        const where = "barycenter";
        try options.check(report);
        const densities = try reading.read(tensors, options.axis, where, report);
        errdefer densities.deinit();
        const weights = try reading.read_weights(options.weights, tensors.len, where, report);
        errdefer memory.allocator.free(weights);
        const effective_weight = reading.sum(weights) + options.entropy_weight;
        if (!std.math.isFinite(effective_weight)) return report.fail(.non_finite, where ++ ": the weights add up to more than a number can hold", .{});
        if (effective_weight <= 0) return report.fail(.degenerate_barycenter, where ++ ": the weights and entropy_weight {d} add up to {d}, expected more than 0", .{ options.entropy_weight, effective_weight });
        const links = try read_coupling(options.coupling, tensors.len, "barycenter", report);
        errdefer memory.allocator.free(links);
        for (links) |link| if (!std.math.isFinite(options.beta_j * link)) return report.fail(.non_finite, where ++ ": beta_j {d} times a coupling of {d} is more than a number can hold", .{ options.beta_j, link });
        try densities.normalise(options.floor, where, report);

        const slab = try memory.allocator.alloc(f64, 3 * densities.size);
        errdefer memory.allocator.free(slab);
        const scores = try memory.allocator.alloc(Scores, densities.size / densities.bins);
        errdefer memory.allocator.free(scores);
        const barycenter = try memory.allocator.create(Barycenter);
        errdefer memory.allocator.destroy(barycenter);
        barycenter.* = .{
            .header = undefined, // Counted among the living only once nothing can fail.
            .logs = densities,
            .weights = weights,
            .entropy_weight = options.entropy_weight,
            .beta_j = options.beta_j,
            .links = links,
            .density_numbers = slab[0..densities.size],
            .mean = slab[densities.size..][0..densities.size],
            .pooled = slab[2 * densities.size ..],
            .scores = scores,
        };
        arithmetic_mean(&densities, weights, barycenter.mean);
        for (densities.numbers) |*number| number.* = @log(number.*);
        try barycenter.solve(report);
        barycenter.header = .init(.barycenter, destroy);
        return barycenter;
    }

    fn solve(barycenter: *Barycenter, report: *Report) Error!void {
        const bins = barycenter.logs.bins;
        const size = barycenter.logs.size;
        const weight_total = reading.sum(barycenter.weights);
        log_pool.pool_logs(barycenter.logs.numbers, size, barycenter.weights, barycenter.pooled);
        for (barycenter.scores, 0..) |*scores, row| {
            const pooled = barycenter.pooled[row * bins ..][0..bins];
            const numbers = barycenter.density_numbers[row * bins ..][0..bins];
            if (!log_pool.solve(pooled, weight_total + barycenter.entropy_weight, numbers))
                return report.fail(.degenerate_barycenter, "barycenter: row {d}: no bin has mass in every density that has a weight, and floor is 0", .{row});
            const energy = coupling.energy(barycenter.beta_j, barycenter.links, barycenter.logs.numbers[row * bins ..], size, bins);
            scores.* = log_pool.score(numbers, pooled, weight_total, barycenter.entropy_weight, energy);
        }
    }

    fn destroy(header: *handle.Header) void {
        const barycenter: *Barycenter = @alignCast(@fieldParentPtr("header", header));
        barycenter.logs.deinit();
        memory.allocator.free(barycenter.weights);
        memory.allocator.free(barycenter.links);
        memory.allocator.free(barycenter.density_numbers.ptr[0 .. 3 * barycenter.logs.size]);
        memory.allocator.free(barycenter.scores);
        memory.allocator.destroy(barycenter);
    }

    pub fn release(barycenter: *Barycenter) void {
        barycenter.header.release();
    }

    /// A new tensor: nobody can change ours.
    pub fn density(barycenter: *const Barycenter) error{OutOfMemory}!*Tensor {
        return barycenter.logs.form.tensor(barycenter.density_numbers);
    }

    /// Of all rows together.
    pub fn total(barycenter: *const Barycenter) Scores {
        return total_of(barycenter.scores);
    }

    /// f64 (rows, 5), the fields of `Scores` in order.
    pub fn row_scores(barycenter: *const Barycenter) error{OutOfMemory}!*Tensor {
        const width = 5;
        const table = try Tensor.create(.from_slice(&.{ @intCast(barycenter.scores.len), width }), .f64, barycenter.logs.form.device);
        const elements = table.elements(f64);
        for (barycenter.scores, 0..) |*scores, row| {
            elements[row * width ..][0..width].* = .{ scores.kl_energy, scores.entropy, scores.coupling_energy, scores.objective, scores.effective_weight };
        }
        return table;
    }

    /// A point of the path; the objective never rises from one to the next.
    pub fn intermediate(barycenter: *const Barycenter, index: i64, report: *Report) Error!*Intermediate {
        if (index < 0 or index >= interpolations.len) return report.fail(.index_out_of_range, "barycenter: intermediate {d} given, expected 0 to {d}", .{ index, interpolations.len - 1 });
        const share = interpolations[@intCast(index)];
        const bins = barycenter.logs.bins;
        const numbers = try memory.allocator.alloc(f64, barycenter.logs.size);
        errdefer memory.allocator.free(numbers);
        for (numbers, barycenter.mean, barycenter.density_numbers) |*number, from, to| number.* = (1 - share) * from + share * to;
        const weight_total = reading.sum(barycenter.weights);
        var sums: Scores = .{};
        for (barycenter.scores, 0..) |*row, at| {
            add(&sums, log_pool.score(numbers[at * bins ..][0..bins], barycenter.pooled[at * bins ..][0..bins], weight_total, barycenter.entropy_weight, row.coupling_energy));
        }
        return Intermediate.create(share, sums, numbers, barycenter.logs.form);
    }

    /// The densities smoothed along the coupling, (n, shape...).
    pub fn coupled_charts(barycenter: *const Barycenter, report: *Report) Error!*Tensor {
        const where = "coupled_charts";
        const logs = &barycenter.logs;
        const count = logs.count;
        if (logs.form.shape.rank == shapes.rank_max) return report.fail(.shape_mismatch, where ++ ": densities of {d} axes leave none for their number", .{shapes.rank_max});
        const scratch = try memory.allocator.alloc(f64, try reading.product(2 * count + 1, count));
        defer memory.allocator.free(scratch);
        const mix = scratch[0 .. count * count];
        if (!coupling.smoothing(barycenter.beta_j, barycenter.links, barycenter.weights, scratch[count * count ..][0 .. count * count], scratch[2 * count * count ..], mix))
            return report.fail(.degenerate_barycenter, where ++ ": a density with weight 0 is not coupled to any that has a weight: nothing determines its chart", .{});
        const out = try memory.allocator.alloc(f64, logs.numbers.len);
        defer memory.allocator.free(out);
        for (0..barycenter.scores.len) |row| {
            const at = row * logs.bins;
            if (!coupling.charts(mix, logs.numbers[at..], out[at..], logs.size, logs.bins))
                return report.fail(.degenerate_barycenter, where ++ ": row {d}: floor is 0, and coupled densities share no bin with mass", .{row});
        }
        var shape: @TypeOf(logs.form.shape) = .from_slice(&.{@intCast(count)});
        for (logs.form.shape.slice()) |extent| shape.append(extent);
        return conversion.write(out, shape, logs.form.dtype, logs.form.device);
    }
};

/// The minimiser of sum_u w_u KL(q_u || rho): the weighted arithmetic mean.
pub fn forward_kl_mean(tensors: []const *Tensor, weights_given: []const f64, axis: Axis, report: *Report) Error!*Tensor {
    const where = "forward_kl_mean";
    const densities = try reading.read(tensors, axis, where, report);
    defer densities.deinit();
    const weights = try reading.read_weights(weights_given, tensors.len, where, report);
    defer memory.allocator.free(weights);
    const weight_total = reading.sum(weights);
    if (!std.math.isFinite(weight_total)) return report.fail(.non_finite, where ++ ": the weights add up to more than a number can hold", .{});
    if (weight_total == 0) return report.fail(.degenerate_barycenter, where ++ ": all weights are 0", .{});
    try densities.normalise(0, where, report);
    const mean = try memory.allocator.alloc(f64, densities.size);
    defer memory.allocator.free(mean);
    arithmetic_mean(&densities, weights, mean);
    return densities.form.tensor(mean);
}

/// Of normalised densities; uniform where all weights are 0.
fn arithmetic_mean(densities: *const reading.Densities, weights: []const f64, mean: []f64) void {
    const weight_total = reading.sum(weights);
    if (weight_total == 0) return @memset(mean, 1 / @as(f64, @floatFromInt(densities.bins)));
    @memset(mean, 0);
    for (weights, 0..) |weight, index| {
        for (mean, densities.of(index)) |*entry, number| entry.* += weight / weight_total * number;
    }
}

/// Scores of several rows as one; the effective weight is that of each.
fn total_of(rows: []const Scores) Scores {
    var sums: Scores = .{};
    for (rows) |row| add(&sums, row);
    return sums;
}

fn add(sums: *Scores, row: Scores) void {
    sums.kl_energy += row.kl_energy;
    sums.entropy += row.entropy;
    sums.coupling_energy += row.coupling_energy;
    sums.objective += row.objective;
    sums.effective_weight = row.effective_weight;
}

/// Whether densities, as many as it has rows, could be coupled so.
pub fn check_coupling(tensor: *const Tensor, comptime where: []const u8, report: *Report) Error!void {
    if (tensor.rank() != 2 or tensor.extent(0) != tensor.extent(1)) return report.fail(.shape_mismatch, where ++ ": coupling has shape {f}, expected (n, n)", .{tensor.shape});
    memory.allocator.free(try read_coupling(tensor, tensor.extent(0), where, report));
}

/// A copy of the coupling; zeros for none.
fn read_coupling(given: ?*const Tensor, count: usize, comptime where: []const u8, report: *Report) Error![]f64 {
    const links = try memory.allocator.alloc(f64, try reading.product(count, count));
    errdefer memory.allocator.free(links);
    @memset(links, 0);
    const tensor = given orelse return links;
    if (tensor.rank() != 2 or tensor.extent(0) != count or tensor.extent(1) != count) return report.fail(.shape_mismatch, where ++ ": coupling has shape {f}, expected {d} x {d}", .{ tensor.shape, count, count });
    try conversion.read(tensor, links, where ++ ": coupling", report);
    for (links, 0..) |link, position| {
        const row = position / count;
        const column = position % count;
        if (!std.math.isFinite(link)) return report.fail(.non_finite, where ++ ": coupling[{d}, {d}] is {d}, expected a finite number", .{ row, column, link });
        if (link < 0) return report.fail(.invalid_value, where ++ ": coupling[{d}, {d}] is {d}, expected >= 0", .{ row, column, link });
    }
    return links;
}
