//! Means of points: the minimiser of the weighted squared distances (Fréchet), with its gradient,
//! and the closed forms that start it. Points are the rows of one slice, `dim` numbers each;
//! weights are not negative and not all zero.

const std = @import("std");
const scalar = @import("scalar.zig");
const boundary = @import("boundary.zig");
const tangent = @import("lorentz_tangent.zig");
const euclidean = @import("euclidean.zig");
const poincare = @import("poincare.zig");
const lorentz = @import("lorentz.zig");
const ball = @import("mean_ball.zig");

const assert = std.debug.assert;
const dot = scalar.dot;

pub const Options = struct {
    /// Stop when the step, measured at the mean and relative to 1 + the mean distance to the
    /// points, is shorter than this, or when it is lost in the rounding of the mean's coordinates.
    tolerance: f64 = 1e-12,
    iteration_count_max: usize = 1000,
};

pub const Outcome = struct {
    /// Length of the last step in the same measure.
    residual: f64,
    iteration_count: usize,
    converged: bool,
};

/// Numbers of scratch space the mean and its gradient need.
pub fn frechet_scratch(dim: usize) usize {
    return 5 * dim;
}

/// Minimiser of sum w d(m, x)^2; unique, since the curvature is not positive. `Model` is one of the model
/// files. `scratch` holds frechet_scratch(dim) numbers.
pub fn frechet(
    comptime Model: type,
    c: f64,
    points: []const f64,
    weights: []const f64,
    options: Options,
    out: []f64,
    scratch: []f64,
) Outcome {
    const dim = out.len;
    assert(points.len == dim * weights.len);
    midpoint(Model, c, points, weights, out, scratch);
    if (Model == euclidean) return .{ .residual = 0, .iteration_count = 0, .converged = true };
    const passes: Passes(Model) = .{ .c = c, .points = points, .weights = weights, .total = total_of(weights), .direction = scratch[dim..][0..dim] };
    return descend(Model, c, &passes, options, out, scratch[0..dim]);
}

/// What one pass over the points tells.
pub const View = struct {
    /// Mean distance to the points.
    distance: f64,
    /// Mean of r coth r, r the distance in units of the curvature radius.
    growth: f64,
};

/// Damped Karcher flow from `out`, a point near by: the undamped one oscillates for points far apart, because
/// the Hessian grows like r coth r. `passes.look(out, step)` puts the mean logarithm of the points at `out` into
/// `step`, and gives a View.
pub fn descend(comptime Model: type, c: f64, passes: anytype, options: Options, out: []f64, step: []f64) Outcome {
    const dim: f64 = @floatFromInt(if (Model == lorentz) out.len - 1 else out.len);
    var outcome: Outcome = .{ .residual = std.math.inf(f64), .iteration_count = 0, .converged = false };
    var is_careful = false;
    while (outcome.iteration_count < options.iteration_count_max and !outcome.converged) {
        outcome.iteration_count += 1;
        const view = passes.look(out, step);
        // The Hessian of a point is 1 along the direction to it and r coth r across. The mean of all eigenvalues
        // is near most of them, and never below half of the largest; divided by the largest no step is too long.
        const stiffness = if (is_careful) view.growth else view.growth - (view.growth - 1) / dim;
        for (step) |*entry| entry.* /= stiffness;
        const residual = Model.norm(c, out, step) / (1 + view.distance);
        is_careful = is_careful or residual > outcome.residual;
        outcome.residual = residual;
        outcome.converged = residual <= @max(options.tolerance, coordinate_ulp(Model, c, out));
        // The last one, too: it costs nothing more.
        Model.exp(c, out, step, out);
    }
    return outcome;
}

fn Passes(comptime Model: type) type {
    return struct {
        c: f64,
        points: []const f64,
        weights: []const f64,
        total: f64,
        direction: []f64,

        fn look(passes: *const @This(), base: []const f64, step: []f64) View {
            const c = passes.c;
            var view: View = .{ .distance = 0, .growth = 0 };
            var along_base: f64 = 0;
            const gap = if (Model == poincare) scalar.gap_of(c, base) else {};
            @memset(step, 0);
            for (passes.weights, 0..) |weight, index| {
                if (weight == 0) continue;
                const share = weight / passes.total;
                const point = passes.points[index * base.len ..][0..base.len];
                const distance = if (Model == poincare)
                    ball.add_log(c, base, gap, point, share, step, &along_base)
                else distance: {
                    Model.log(c, base, point, passes.direction);
                    for (step, passes.direction) |*sum, entry| sum.* += share * entry;
                    break :distance Model.distance(c, base, point);
                };
                view.distance += share * distance;
                view.growth += share * scalar.r_coth_r(@sqrt(c) * distance);
            }
            if (Model == poincare) {
                for (step, base) |*sum, entry| sum.* += along_base * entry;
            }
            return view;
        }
    };
}

/// How far a point moves, in the metric, when its coordinates are rounded.
fn coordinate_ulp(comptime Model: type, c: f64, x: []const f64) f64 {
    const stretch = if (Model == lorentz) 1 else poincare.conformal_factor(c, x);
    return 4 * 0x1p-52 * stretch * @sqrt(dot(x, x));
}

/// Cotangents of the points and of the weights, by the implicit function theorem at `mean`, which
/// must be the minimiser: sum w log_mean(x) = 0 is differentiated, and the Hessian
/// sum w (h - (h - 1) e e^T), with h = r coth r and e the unit vector towards x, is inverted by
/// conjugate gradients. `scratch` holds frechet_scratch(dim) numbers.
pub fn frechet_vjp(
    comptime Model: type,
    c: f64,
    points: []const f64,
    weights: []const f64,
    mean: []const f64,
    cotangent: []const f64,
    points_bar: []f64,
    weights_bar: []f64,
    scratch: []f64,
) void {
    const dim = mean.len;
    const solution = scratch[0..dim];
    const unused = scratch[dim..][0..dim];
    const direction = scratch[2 * dim ..][0..dim];
    solve_hessian(Model, c, points, weights, mean, cotangent, scratch);
    for (weights, weights_bar, 0..) |weight, *weight_bar, index| {
        const point = points[index * dim ..][0..dim];
        const point_bar = points_bar[index * dim ..][0..dim];
        Model.log(c, mean, point, direction);
        weight_bar.* = Model.inner(c, mean, direction, solution);
        lower(Model, c, mean, solution, direction);
        Model.log_vjp(c, mean, point, direction, unused, point_bar);
        for (point_bar) |*entry| entry.* *= weight;
    }
}

/// Puts into scratch[0..dim] the tangent vector whose image under the Hessian is the Riemannian
/// form of `cotangent`.
fn solve_hessian(
    comptime Model: type,
    c: f64,
    points: []const f64,
    weights: []const f64,
    mean: []const f64,
    cotangent: []const f64,
    scratch: []f64,
) void {
    const dim = mean.len;
    const solution = scratch[0..dim];
    const rest = scratch[dim..][0..dim];
    const search = scratch[2 * dim ..][0..dim];
    const image = scratch[3 * dim ..][0..dim];
    const direction = scratch[4 * dim ..][0..dim];
    Model.to_riemannian_gradient(c, mean, cotangent, rest);
    @memset(solution, 0);
    @memcpy(search, rest);
    var rest_sq = Model.inner(c, mean, rest, rest);
    const enough = rest_sq * 1e-30;
    // At most dim + 1 distinct directions; a few more repair what rounding spoils.
    for (0..2 * dim + 8) |_| {
        if (rest_sq <= enough) return;
        @memset(image, 0);
        for (weights, 0..) |weight, index| {
            if (weight == 0) continue;
            Model.log(c, mean, points[index * dim ..][0..dim], direction);
            const length_sq = Model.inner(c, mean, direction, direction);
            const growth = if (Model == euclidean) 1 else scalar.r_coth_r(@sqrt(c * @max(length_sq, 0)));
            const along = if (length_sq <= 0) 0 else (growth - 1) * Model.inner(c, mean, direction, search) / length_sq;
            for (image, search, direction) |*sum, s, d| sum.* += weight * (growth * s - along * d);
        }
        const step = rest_sq / Model.inner(c, mean, search, image);
        for (solution, rest, search, image) |*u, *r, s, h| {
            u.* += step * s;
            r.* -= step * h;
        }
        const rest_sq_next = Model.inner(c, mean, rest, rest);
        for (search, rest) |*s, r| s.* = r + rest_sq_next / rest_sq * s.*;
        rest_sq = rest_sq_next;
    }
}

/// The cotangent <u, .> in coordinates: the metric at x applied to u.
fn lower(comptime Model: type, c: f64, x: []const f64, u: []const f64, out: []f64) void {
    if (Model == poincare) {
        const factor = poincare.conformal_factor(c, x);
        for (u, out) |ui, *out_i| out_i.* = factor * factor * ui;
        return;
    }
    @memcpy(out, u);
    if (Model == lorentz) out[0] = -u[0];
}

/// The mean each model has in closed form. `scratch` holds 3 * dim numbers.
pub fn midpoint(comptime Model: type, c: f64, points: []const f64, weights: []const f64, out: []f64, scratch: []f64) void {
    if (Model == poincare) return gyromidpoint(c, points, weights, out, scratch);
    if (Model == lorentz) return lorentz_centroid(c, points, weights, out, scratch);
    @memset(out, 0);
    for (weights, 0..) |weight, index| {
        for (out, points[index * out.len ..][0..out.len]) |*sum, entry| sum.* += weight * entry;
    }
    const total = total_of(weights);
    for (out) |*entry| entry.* /= total;
}

/// Ungar's midpoint: half of sum w lambda x / sum w (lambda - 1) in the gyrovector sense; the
/// midpoint of the geodesic for two points of equal weight. `scratch` holds 3 * dim numbers.
pub fn gyromidpoint(c: f64, points: []const f64, weights: []const f64, out: []f64, scratch: []f64) void {
    const dim = out.len;
    // In hyperboloid terms: the sum's space part, and sqrt(c) times its time part.
    const space = scratch[0..dim];
    @memset(space, 0);
    var time: f64 = 0;
    for (weights, 0..) |weight, index| {
        const point = points[index * dim ..][0..dim];
        const gap = ball.gap_of(c, point);
        time += weight * (2 - gap) / gap;
        for (space, point) |*sum, entry| sum.* += weight * (2 / gap) * entry;
    }
    // Twice: the first length is lost in cancellation near the rim, but good enough to stand at.
    const length = @sqrt(@max(0, time * time - c * dot(space, space)));
    for (space, out) |entry, *out_i| out_i.* = entry / (time + length);
    _ = poincare.project(c, .of(f64, 0), out, out);
    const total = sum_length(poincare, c, points, weights, out, scratch);
    for (space, out) |entry, *out_i| out_i.* = entry / (time + total);
}

/// sum w x scaled back to the hyperboloid; the same point as the gyromidpoint.
/// `scratch` holds 3 * dim numbers, the ambient ones.
pub fn lorentz_centroid(c: f64, points: []const f64, weights: []const f64, out: []f64, scratch: []f64) void {
    const dim = out.len;
    const sum = scratch[0..dim];
    @memset(sum, 0);
    for (weights, 0..) |weight, index| {
        const space = points[index * dim ..][1..dim];
        sum[0] += weight * tangent.time_of(c, space);
        for (sum[1..], space) |*total, entry| total.* += weight * entry;
    }
    const norm_sq = c * (sum[0] * sum[0] - dot(sum[1..], sum[1..]));
    // Rounding may leave nothing of the norm; then stand where the clip of the ball would.
    const length = @sqrt(@max(norm_sq, c * sum[0] * sum[0] * boundary.gap_floor));
    for (sum[1..], out[1..]) |entry, *out_i| out_i.* = entry / length;
    const total = sum_length(lorentz, c, points, weights, out, scratch);
    for (sum[1..], out[1..]) |entry, *out_i| out_i.* = entry / total;
    out[0] = tangent.time_of(c, out[1..]);
}

/// Length of the vector sum of the points on the hyperboloid (times sqrt(c)), seen from `base`
/// near their mean, where its time part is all there is and nothing cancels. Leaves the first
/// `dim` numbers of `scratch` alone.
fn sum_length(
    comptime Model: type,
    c: f64,
    points: []const f64,
    weights: []const f64,
    base: []const f64,
    scratch: []f64,
) f64 {
    const dim = base.len;
    const space = scratch[dim..][0..dim];
    const direction = scratch[2 * dim ..][0..dim];
    var time: f64 = 0;
    @memset(space, 0);
    if (Model == poincare) {
        var along_base: f64 = 0;
        const gap = scalar.gap_of(c, base);
        for (weights, 0..) |weight, index| {
            time += weight * ball.add_sinh(c, base, gap, points[index * dim ..][0..dim], weight, space, &along_base);
        }
        for (space, base) |*sum, entry| sum.* += along_base * entry;
        return @sqrt(time * time - c * Model.inner(c, base, space, space));
    }
    for (weights, 0..) |weight, index| {
        const point = points[index * dim ..][0..dim];
        const angle = @sqrt(c) * Model.distance(c, base, point);
        Model.log(c, base, point, direction);
        const factor = weight * scalar.sinhc_of(angle * angle);
        for (space, direction) |*total, entry| total.* += factor * entry;
        time += weight * std.math.cosh(angle);
    }
    return @sqrt(time * time - c * Model.inner(c, base, space, space));
}

fn total_of(weights: []const f64) f64 {
    var total: f64 = 0;
    for (weights) |weight| total += weight;
    return total;
}
