//! Pull-backs of the closed-form means in `mean.zig`. All have the shape sum / length(sum) in the
//! model's vector space, so the length's accurate value is read off the mean itself.

const std = @import("std");
const scalar = @import("scalar.zig");
const tangent = @import("lorentz_tangent.zig");
const euclidean = @import("euclidean.zig");
const poincare = @import("poincare.zig");
const lorentz = @import("lorentz.zig");
const mean = @import("mean.zig");

const dot = scalar.dot;

/// `midpoint` is the mean of the points, as `mean.midpoint` gives it. `scratch` holds its length.
pub fn midpoint_vjp(
    comptime Model: type,
    c: f64,
    points: []const f64,
    weights: []const f64,
    midpoint: []const f64,
    cotangent: []const f64,
    points_bar: []f64,
    weights_bar: []f64,
    scratch: []f64,
) void {
    const pull = switch (Model) {
        poincare => gyromidpoint_vjp,
        lorentz => lorentz_centroid_vjp,
        euclidean => euclidean_vjp,
        else => @compileError("no midpoint for this model"),
    };
    pull(c, points, weights, midpoint, cotangent, points_bar, weights_bar, scratch[0..midpoint.len]);
}

fn euclidean_vjp(_: f64, points: []const f64, weights: []const f64, midpoint: []const f64, cotangent: []const f64, points_bar: []f64, weights_bar: []f64, _: []f64) void {
    const dim = midpoint.len;
    var total: f64 = 0;
    for (weights) |weight| total += weight;
    for (weights, weights_bar, 0..) |weight, *weight_bar, index| {
        const point = points[index * dim ..][0..dim];
        weight_bar.* = (dot(cotangent, point) - dot(cotangent, midpoint)) / total;
        for (points_bar[index * dim ..][0..dim], cotangent) |*entry_bar, cotangent_i| entry_bar.* = weight / total * cotangent_i;
    }
}

/// midpoint = S / (T + L) with S = sum w lambda x, T = sum w (lambda - 1), L = sqrt(T^2 - c|S|^2).
fn gyromidpoint_vjp(c: f64, points: []const f64, weights: []const f64, midpoint: []const f64, cotangent: []const f64, points_bar: []f64, weights_bar: []f64, space_bar: []f64) void {
    const dim = midpoint.len;
    var time: f64 = 0;
    for (weights, 0..) |weight, index| {
        const gap = scalar.gap_of(c, points[index * dim ..][0..dim]);
        time += weight * (2 - gap) / gap;
    }
    const gap_mean = scalar.gap_of(c, midpoint);
    const length = time * gap_mean / (2 - gap_mean);
    const along = dot(cotangent, midpoint); // <cotangent, S> / (T + L)
    for (space_bar, cotangent, midpoint) |*entry, cotangent_i, midpoint_i| {
        entry.* = cotangent_i / (time + length) + along * c * midpoint_i / length;
    }
    const time_bar = -along / length;
    for (weights, weights_bar, 0..) |weight, *weight_bar, index| {
        const point = points[index * dim ..][0..dim];
        const factor = 2 / scalar.gap_of(c, point);
        const on_point = dot(space_bar, point);
        weight_bar.* = time_bar * (factor - 1) + factor * on_point;
        const along_point = weight * (time_bar + on_point) * c * factor * factor;
        for (points_bar[index * dim ..][0..dim], space_bar, point) |*entry_bar, space_bar_i, entry| {
            entry_bar.* = weight * factor * space_bar_i + along_point * entry;
        }
    }
}

/// midpoint = S / L with S = sum w x over whole points and L = sqrt(c) times S's Lorentz length.
fn lorentz_centroid_vjp(c: f64, points: []const f64, weights: []const f64, midpoint: []const f64, cotangent: []const f64, points_bar: []f64, weights_bar: []f64, sum_bar: []f64) void {
    const dim = midpoint.len;
    var time: f64 = 0;
    for (weights, 0..) |weight, index| time += weight * tangent.time_of(c, points[index * dim ..][1..dim]);
    const length = time / midpoint[0];
    const per_time = cotangent[0] / midpoint[0]; // the mean's time part is a function of its space part
    var along: f64 = 0;
    for (cotangent[1..], midpoint[1..]) |cotangent_i, midpoint_i| along += (cotangent_i + per_time * midpoint_i) * midpoint_i;
    for (sum_bar[1..], cotangent[1..], midpoint[1..]) |*entry, cotangent_i, midpoint_i| {
        entry.* = (cotangent_i + per_time * midpoint_i + along * c * midpoint_i) / length;
    }
    sum_bar[0] = -along * c * midpoint[0] / length;
    for (weights, weights_bar, 0..) |weight, *weight_bar, index| {
        const space = points[index * dim ..][1..dim];
        const space_bar = points_bar[index * dim ..][1..dim];
        const point_time = tangent.time_of(c, space);
        weight_bar.* = sum_bar[0] * point_time + dot(sum_bar[1..], space);
        points_bar[index * dim] = 0;
        for (space_bar, sum_bar[1..], space) |*entry_bar, sum_bar_i, entry| {
            entry_bar.* = weight * (sum_bar_i + sum_bar[0] * entry / point_time);
        }
    }
}

test "midpoint: the pull-back agrees with finite differences in every model" {
    const count = 3;
    const dim = 3;
    inline for (.{ euclidean, poincare, lorentz }) |Model| {
        const c: f64 = if (Model == euclidean) 0 else 0.7;
        var points = [count * dim]f64{ 0, 0.3, -0.4, 0, 0.5, 0.6, 0, -0.2, 0.1 };
        if (Model == lorentz) for (0..count) |k| {
            _ = Model.project(c, .of(f64, 0), points[k * dim ..][0..dim], points[k * dim ..][0..dim]);
        };
        var weights = [count]f64{ 0.5, 1.5, 1 };
        const cotangent = [dim]f64{ 0.3, -1, 2 };
        var midpoint: [dim]f64 = undefined;
        var scratch: [3 * dim]f64 = undefined;
        mean.midpoint(Model, c, &points, &weights, &midpoint, &scratch);
        var points_bar: [count * dim]f64 = undefined;
        var weights_bar: [count]f64 = undefined;
        midpoint_vjp(Model, c, &points, &weights, &midpoint, &cotangent, &points_bar, &weights_bar, &scratch);
        inline for (.{ &points, &weights }, .{ &points_bar, &weights_bar }) |values, values_bar| {
            for (values, values_bar) |*value, value_bar| {
                const step = 1e-5;
                const middle = value.*;
                var side: [2]f64 = undefined;
                for (&side, [_]f64{ step, -step }) |*sum, shift| {
                    value.* = middle + shift;
                    mean.midpoint(Model, c, &points, &weights, &midpoint, &scratch);
                    sum.* = dot(&midpoint, &cotangent);
                }
                value.* = middle;
                try std.testing.expectApproxEqAbs((side[0] - side[1]) / (2 * step), value_bar, 1e-8);
            }
        }
    }
}
