//! An entropic Wasserstein barycenter that other languages hold. Immutable, so threads may share it.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const conversion = @import("../tensor/numbers.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/tensor.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const bregman = @import("bregman.zig");
const reading = @import("densities.zig");

const where = "wasserstein_barycenter";

pub const Options = struct {
    regularization: f64,
    /// One per density; none: equal.
    weights: []const f64 = &.{},
    cost: ?*const Tensor = null,
    /// None: the shape of the densities.
    grid: []const i64 = &.{},
    tolerance: f64 = 1e-9,
    max_iterations: i64 = 10_000,
    cancel: ?*const CancelToken = null,

    fn check(options: *const Options, report: *Report) Error!void {
        try bounds.positive(where, "regularization", options.regularization, report);
        try bounds.positive(where, "tolerance", options.tolerance, report);
        if (options.max_iterations < 1) return report.fail(.invalid_value, where ++ ": max_iterations is {d}, expected >= 1", .{options.max_iterations});
        if (options.cost != null and options.grid.len > 0) return report.fail(.invalid_value, where ++ ": both a cost and a grid given; a grid says what the cost is", .{});
    }
};

pub const WassersteinBarycenter = struct {
    header: handle.Header,
    numbers: []f64,
    form: reading.Form,
    outcome: bregman.Outcome,

    pub fn create(tensor: *Tensor, options: Options, report: *Report) Error!*WassersteinBarycenter {
        try options.check(report);
        if (tensor.rank() < 2) return report.fail(.shape_mismatch, where ++ ": densities have shape {f}, expected (n, bins...)", .{tensor.shape});
        if (tensor.extent(0) == 0) return report.fail(.empty_input, where ++ ": no densities given", .{});
        const count = tensor.extent(0);
        const densities = try reading.read(&.{tensor}, .all, where, report);
        defer densities.deinit();
        const bins = densities.size / count;
        const rows: reading.Densities = .{ .numbers = densities.numbers, .count = count, .size = bins, .bins = bins, .form = densities.form };
        try rows.normalise(0, where, report);
        const weights = try reading.read_weights(options.weights, count, where, report);
        defer memory.allocator.free(weights);
        const used = try drop_weightless(&rows, weights, report);

        var sides_buffer: [Axes_max]usize = undefined;
        const cost: bregman.Cost = if (options.cost) |given|
            .{ .matrix = try read_cost(given, bins, report) }
        else
            .{ .grid = try sides_of(options.grid, &tensor.shape, bins, &sides_buffer, report) };
        defer if (cost == .matrix) memory.allocator.free(cost.matrix);

        const numbers = try memory.allocator.alloc(f64, bins);
        errdefer memory.allocator.free(numbers);
        const outcome = try bregman.solve(&.{
            .densities = rows.numbers[0 .. used * bins],
            .bins = bins,
            .weights = weights[0..used],
            .cost = cost,
            .regularization = options.regularization,
            .tolerance = options.tolerance,
            .iteration_count_max = @intCast(options.max_iterations),
            .cancel = options.cancel,
        }, numbers, report);
        if (!outcome.converged) return report.fail(.not_converged, where ++ ": residual {d} after {d} iterations, expected at most {d}", .{ outcome.residual, outcome.iteration_count, options.tolerance });
        var form = densities.form;
        form.shape = .from_slice(tensor.shape.slice()[1..]);
        const barycenter = try memory.allocator.create(WassersteinBarycenter);
        barycenter.* = .{ .header = .init(.wasserstein_barycenter, destroy), .numbers = numbers, .form = form, .outcome = outcome };
        return barycenter;
    }

    fn destroy(header: *handle.Header) void {
        const barycenter: *WassersteinBarycenter = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.free(barycenter.numbers);
        memory.allocator.destroy(barycenter);
    }

    pub fn release(barycenter: *WassersteinBarycenter) void {
        barycenter.header.release();
    }

    /// A new tensor: nobody can change ours.
    pub fn density(barycenter: *const WassersteinBarycenter) error{OutOfMemory}!*Tensor {
        return barycenter.form.tensor(barycenter.numbers);
    }
};

const Axes_max = @import("../tensor/shape.zig").rank_max;

/// Moves the densities that have a weight to the front, makes the weights sum to 1, and says how many.
fn drop_weightless(rows: *const reading.Densities, weights: []f64, report: *Report) Error!usize {
    const largest = std.mem.max(f64, weights);
    if (largest == 0) return report.fail(.degenerate_barycenter, where ++ ": all weights are 0", .{});
    var used: usize = 0;
    var total: f64 = 0;
    for (0..rows.count) |index| {
        // The largest is taken out first: the sum of large weights may be infinite.
        const weight = weights[index] / largest;
        if (weight == 0) continue;
        if (used < index) @memcpy(rows.of(used), rows.of(index));
        weights[used] = weight;
        total += weight;
        used += 1;
    }
    for (weights[0..used]) |*weight| weight.* /= total;
    return used;
}

fn read_cost(given: *const Tensor, bins: usize, report: *Report) Error![]f64 {
    if (given.rank() != 2 or given.extent(0) != bins or given.extent(1) != bins) return report.fail(.shape_mismatch, where ++ ": cost has shape {f}, expected {d} x {d}", .{ given.shape, bins, bins });
    const cost = try memory.allocator.alloc(f64, try reading.product(bins, bins));
    errdefer memory.allocator.free(cost);
    try conversion.read(given, cost, where ++ ": cost", report);
    for (cost, 0..) |entry, position| {
        if (!std.math.isFinite(entry)) return report.fail(.non_finite, where ++ ": cost[{d}, {d}] is {d}, expected a finite number", .{ position / bins, position % bins, entry });
    }
    return cost;
}

fn sides_of(grid: []const i64, shape: *const Axes, bins: usize, buffer: *[Axes_max]usize, report: *Report) Error![]const usize {
    const given = if (grid.len > 0) grid else shape.slice()[1..];
    if (given.len > buffer.len) return report.fail(.invalid_value, where ++ ": a grid of {d} axes given, at most {d} are possible", .{ given.len, buffer.len });
    var total: usize = 1;
    for (given, buffer[0..given.len], 0..) |side, *target, axis| {
        if (side < 1) return report.fail(.invalid_value, where ++ ": side {d} of the grid is {d}, expected >= 1", .{ axis, side });
        target.* = @intCast(side);
        total *|= target.*;
    }
    if (total != bins) return report.fail(.shape_mismatch, where ++ ": a grid of {f} has {d} points, the densities have {d} bins", .{ Axes.from_slice(given), total, bins });
    return buffer[0..given.len];
}
