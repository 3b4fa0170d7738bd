//! The Poincaré ball of curvature -c: points x with c|x|^2 < 1, metric (2 / (1 - c|x|^2))^2 |dx|^2.
//!
//! Conventions. c > 0. The factor at the origin is 2, so d(0, exp0(v)) = 2|v|, and c -> 0 gives
//! Euclidean space with every length doubled. Points lie inside the ball: callers clip.
//! `out` may be the same memory as the last vector argument (in `exp` also as the point); the
//! outputs of a `_vjp` function overlap nothing.
//!
//! Three quantities appear everywhere and are always computed without cancellation:
//!     A = 1 - c|x|^2,   B = 1 - c|y|^2,   g = |x - y|^2,
//! because 1 - 2c<x,y> + c^2|x|^2|y|^2 = c g + A B, a sum of positive terms.

const std = @import("std");
const scalar = @import("scalar.zig");
const boundary = @import("boundary.zig");
const tangent = @import("poincare_tangent.zig");

const Geodesic = @import("geodesic.zig").Geodesic;
const Dual = scalar.Dual;
const dot = scalar.dot;
const gap_of = scalar.gap_of;
const shortening = scalar.shortening;
const shortened_sq = scalar.shortened_sq;

pub const geodesic = Geodesic(@This()).geodesic;
pub const geodesic_vjp = Geodesic(@This()).geodesic_vjp;
pub const gyration = tangent.gyration;
pub const gyration_vjp = tangent.gyration_vjp;
pub const transport = tangent.transport;
pub const transport_vjp = tangent.transport_vjp;
pub const transport0 = tangent.transport0;
pub const transport0_vjp = tangent.transport0_vjp;
pub const project_tangent = tangent.project_tangent;
pub const project_tangent_vjp = tangent.project_tangent_vjp;
pub const to_riemannian_gradient = tangent.to_riemannian_gradient;
pub const to_riemannian_gradient_vjp = tangent.to_riemannian_gradient_vjp;
pub const inner = tangent.inner;
pub const inner_vjp = tangent.inner_vjp;
pub const norm = tangent.norm;
pub const norm_vjp = tangent.norm_vjp;

/// 2 / (1 - c|x|^2).
pub fn conformal_factor(c: f64, x: []const f64) f64 {
    return 2 / gap_of(c, x);
}

pub fn conformal_factor_vjp(c: f64, x: []const f64, cotangent: f64, x_bar: []f64) void {
    const gap = gap_of(c, x);
    const slope = cotangent * 4 * c / (gap * gap);
    for (x, x_bar) |xi, *x_bar_i| x_bar_i.* = slope * xi;
}

// Distances

/// sinh^2 of half the distance (in units of the curvature radius): c g / (A B). The distance is
/// asinh of its root: arcosh(1 + 2t) would lose half the digits of nearby points.
fn half_sinh_sq(comptime count: usize, c: f64, x: []const f64, y: []const f64) Dual(count) {
    const D = Dual(count);
    const gap_x: D = .variable(gap_of(c, x), 0);
    const gap_y: D = .variable(gap_of(c, y), 1);
    const g: D = .variable(scalar.sum_sq(x, -1, y), 2);
    return g.scale(c).div(gap_x.mul(gap_y));
}

pub fn distance(c: f64, x: []const f64, y: []const f64) f64 {
    return half_sinh_sq(0, c, x, y).asinh_root().value * 2 / @sqrt(c);
}

/// The gradient at x = y, where the distance has a corner, is 0.
pub fn distance_vjp(c: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const d = half_sinh_sq(3, c, x, y).asinh_root();
    pull_pair_invariants(c, x, y, d.scale(cotangent * 2 / @sqrt(c)).partial, x_bar, y_bar);
}

/// d(x, y)^2, smooth also at x = y.
pub fn distance_sq(c: f64, x: []const f64, y: []const f64) f64 {
    const d = distance(c, x, y);
    return d * d;
}

pub fn distance_sq_vjp(c: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const t = half_sinh_sq(3, c, x, y);
    const ratio = t.asinhc();
    const d_sq = t.mul(ratio).mul(ratio).scale(cotangent * 4 / c);
    pull_pair_invariants(c, x, y, d_sq.partial, x_bar, y_bar);
}

pub fn distance0(c: f64, x: []const f64) f64 {
    return 2 / @sqrt(c) * std.math.asinh(@sqrt(c * dot(x, x) / gap_of(c, x)));
}

pub fn distance0_vjp(c: f64, x: []const f64, cotangent: f64, x_bar: []f64) void {
    const length = @sqrt(dot(x, x));
    const slope = if (length == 0) 0 else cotangent * 2 / (gap_of(c, x) * length);
    for (x, x_bar) |xi, *x_bar_i| x_bar_i.* = slope * xi;
}

/// Cotangents of x and y from the slopes along A, B and g.
fn pull_pair_invariants(c: f64, x: []const f64, y: []const f64, slope: [3]f64, x_bar: []f64, y_bar: []f64) void {
    for (x, y, x_bar, y_bar) |xi, yi, *x_bar_i, *y_bar_i| {
        const along_gap = 2 * slope[2] * (xi - yi);
        x_bar_i.* = along_gap - 2 * c * slope[0] * xi;
        y_bar_i.* = -along_gap - 2 * c * slope[1] * yi;
    }
}

// Maps at the origin

/// tanh(sqrt(c)|v|) v / (sqrt(c)|v|).
pub fn exp0(c: f64, v: []const f64, out: []f64) void {
    const shorten = shortening(v);
    const factor = shorten * scalar.tanhc_of(c * shortened_sq(v, shorten));
    for (v, out) |vi, *out_i| out_i.* = factor * vi;
}

pub fn exp0_vjp(c: f64, v: []const f64, cotangent: []const f64, v_bar: []f64) void {
    const shorten = shortening(v);
    const n: Dual(1) = .variable(shortened_sq(v, shorten), 0);
    pull_radial(n.scale(c).tanhc(), shorten, v, cotangent, v_bar);
}

/// artanh(sqrt(c)|y|) y / (sqrt(c)|y|).
pub fn log0(c: f64, y: []const f64, out: []f64) void {
    const factor = artanhc(0, c, .constant(dot(y, y)), gap_of(c, y)).value;
    for (y, out) |yi, *out_i| out_i.* = factor * yi;
}

pub fn log0_vjp(c: f64, y: []const f64, cotangent: []const f64, y_bar: []f64) void {
    const n: Dual(1) = .variable(dot(y, y), 0);
    pull_radial(artanhc(1, c, n, gap_of(c, y)), 1, y, cotangent, y_bar);
}

/// artanh(s) / s for s = sqrt(c n), from the accurate value of the gap 1 - c n.
fn artanhc(comptime count: usize, c: f64, n: Dual(count), gap_value: f64) Dual(count) {
    const gap = n.scale(-c).shift(1).with_value(gap_value);
    return n.scale(c).div(gap).asinhc().div(gap.sqrt());
}

/// Cotangent of v for out = factor(n) * shorten * v with n = |shorten v|^2.
fn pull_radial(factor: Dual(1), shorten: f64, v: []const f64, cotangent: []const f64, v_bar: []f64) void {
    const along = 2 * shorten * shorten * shorten * factor.partial[0] * dot(v, cotangent);
    for (v, cotangent, v_bar) |vi, cotangent_i, *v_bar_i| v_bar_i.* = shorten * factor.value * cotangent_i + along * vi;
}

// Gyrovector operations

/// x (+) y = [A (x + y) + c|x + y|^2 x] / (c|x + y|^2 + A B).
pub fn mobius_add(c: f64, x: []const f64, y: []const f64, out: []f64) void {
    const part = mobius_add_parts(0, c, x, y);
    for (x, y, out) |xi, yi, *out_i| out_i.* = part.along_sum.value * (xi + yi) + part.along_x.value * xi;
}

pub fn mobius_add_vjp(
    c: f64,
    x: []const f64,
    y: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
) void {
    const part = mobius_add_parts(3, c, x, y);
    pull_pair(c, x, 1, y, part, cotangent, x_bar, y_bar);
}

/// out = along_sum (y + sign x) + along_x x.
fn PairParts(comptime count: usize) type {
    return struct { along_sum: Dual(count), along_x: Dual(count) };
}

fn mobius_add_parts(comptime count: usize, c: f64, x: []const f64, y: []const f64) PairParts(count) {
    const D = Dual(count);
    const gap_x: D = .variable(gap_of(c, x), 0);
    const gap_y: D = .variable(gap_of(c, y), 1);
    const g: D = D.variable(scalar.sum_sq(x, 1, y), 2).scale(c);
    const denominator = g.add(gap_x.mul(gap_y));
    return .{ .along_sum = gap_x.div(denominator), .along_x = g.div(denominator) };
}

fn pull_pair(
    c: f64,
    x: []const f64,
    sign: f64,
    y: []const f64,
    part: PairParts(3),
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
) void {
    var on_sum: f64 = 0;
    var on_x: f64 = 0;
    for (x, y, cotangent) |xi, yi, cotangent_i| {
        on_sum += cotangent_i * (yi + sign * xi);
        on_x += cotangent_i * xi;
    }
    var slope: [3]f64 = undefined;
    for (&slope, part.along_sum.partial, part.along_x.partial) |*s, a, b| s.* = on_sum * a + on_x * b;
    for (x, y, cotangent, x_bar, y_bar) |xi, yi, cotangent_i, *x_bar_i, *y_bar_i| {
        const sum_bar = part.along_sum.value * cotangent_i + 2 * slope[2] * (yi + sign * xi);
        x_bar_i.* = part.along_x.value * cotangent_i + sign * sum_bar - 2 * c * slope[0] * xi;
        y_bar_i.* = sum_bar - 2 * c * slope[1] * yi;
    }
}

/// r (x) x = tanh(r artanh(sqrt(c)|x|)) x / (sqrt(c)|x|): x moved to r times its distance from 0.
pub fn mobius_scale(c: f64, r: f64, x: []const f64, out: []f64) void {
    const factor = mobius_scale_factor(0, c, r, x).value;
    for (x, out) |xi, *out_i| out_i.* = factor * xi;
}

/// Returns the cotangent of r.
pub fn mobius_scale_vjp(c: f64, r: f64, x: []const f64, cotangent: []const f64, x_bar: []f64) f64 {
    const factor = mobius_scale_factor(2, c, r, x);
    const on_x = dot(x, cotangent);
    for (x, cotangent, x_bar) |xi, cotangent_i, *x_bar_i| {
        x_bar_i.* = factor.value * cotangent_i + 2 * on_x * factor.partial[0] * xi;
    }
    return on_x * factor.partial[1];
}

fn mobius_scale_factor(comptime count: usize, c: f64, r: f64, x: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(x, x), 0);
    const ratio: Dual(count) = .variable(r, 1);
    const log_factor = artanhc(count, c, n, gap_of(c, x));
    const angle_sq = n.scale(c).mul(log_factor).mul(log_factor).mul(ratio).mul(ratio);
    return angle_sq.tanhc().mul(log_factor).mul(ratio);
}

/// M (x) x = exp0(M log0(x)); `matrix` has out.len rows of x.len entries.
pub fn mobius_matvec(c: f64, matrix: []const f64, x: []const f64, out: []f64) void {
    multiply(matrix, x, out);
    const factor = mobius_matvec_factor(0, c, x, out).value;
    for (out) |*out_i| out_i.* *= factor;
}

/// `scratch` holds cotangent.len numbers.
pub fn mobius_matvec_vjp(
    c: f64,
    matrix: []const f64,
    x: []const f64,
    cotangent: []const f64,
    matrix_bar: []f64,
    x_bar: []f64,
    scratch: []f64,
) void {
    const image = scratch[0..cotangent.len];
    multiply(matrix, x, image);
    const factor = mobius_matvec_factor(2, c, x, image);
    const on_image = dot(image, cotangent);
    for (x, x_bar) |xi, *x_bar_i| x_bar_i.* = 2 * on_image * factor.partial[0] * xi;
    for (image, cotangent, 0..) |image_i, cotangent_i, row| {
        const image_bar = factor.value * cotangent_i + 2 * on_image * factor.partial[1] * image_i;
        const matrix_row = matrix[row * x.len ..][0..x.len];
        const matrix_bar_row = matrix_bar[row * x.len ..][0..x.len];
        for (x, x_bar, matrix_row, matrix_bar_row) |xi, *x_bar_i, entry, *entry_bar| {
            entry_bar.* = image_bar * xi;
            x_bar_i.* += image_bar * entry;
        }
    }
}

fn multiply(matrix: []const f64, x: []const f64, out: []f64) void {
    std.debug.assert(matrix.len == x.len * out.len);
    for (out, 0..) |*out_i, row| out_i.* = dot(matrix[row * x.len ..][0..x.len], x);
}

fn mobius_matvec_factor(comptime count: usize, c: f64, x: []const f64, image: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(x, x), 0);
    const image_sq: Dual(count) = .variable(dot(image, image), 1);
    const log_factor = artanhc(count, c, n, gap_of(c, x));
    return image_sq.scale(c).mul(log_factor).mul(log_factor).tanhc().mul(log_factor);
}

// Maps at a point

/// exp_x(v) = x (+) w with w = tanh(sqrt(c)|v| / A) v / (sqrt(c)|v|). The gap of w is sech^2 and is
/// taken from there: w itself is too close to the rim to tell. The result of a long step may round
/// to the rim or past it: callers clip.
pub fn exp(c: f64, x: []const f64, v: []const f64, out: []f64) void {
    const part = exp_parts(0, c, x, v);
    for (x, v, out) |xi, vi, *out_i| {
        out_i.* = part.along_sum.value * (xi + part.factor.value * (part.shorten * vi)) + part.along_x.value * xi;
    }
}

pub fn exp_vjp(c: f64, x: []const f64, v: []const f64, cotangent: []const f64, x_bar: []f64, v_bar: []f64) void {
    const part = exp_parts(3, c, x, v);
    const factor = part.factor.value;
    var on_x: f64 = 0;
    var on_v: f64 = 0;
    var on_sum: f64 = 0;
    for (x, v, cotangent) |xi, vi, cotangent_i| {
        const short = part.shorten * vi;
        on_x += cotangent_i * xi;
        on_v += cotangent_i * short;
        on_sum += cotangent_i * (xi + factor * short);
    }
    var slope: [3]f64 = undefined; // along A, <x,v>, |v|^2
    for (&slope, 0..) |*s, k| {
        s.* = on_x * part.along_x.partial[k] + on_sum * part.along_sum.partial[k] +
            on_v * part.along_sum.value * part.factor.partial[k];
    }
    const on_both = part.along_x.value + part.along_sum.value;
    for (x, v, cotangent, x_bar, v_bar) |xi, vi, cotangent_i, *x_bar_i, *v_bar_i| {
        const short = part.shorten * vi;
        x_bar_i.* = on_both * cotangent_i - 2 * c * slope[0] * xi + slope[1] * short;
        v_bar_i.* = part.shorten * (part.along_sum.value * factor * cotangent_i + slope[1] * xi + 2 * slope[2] * short);
    }
}

/// out = along_sum (x + factor shorten v) + along_x x.
fn ExpParts(comptime count: usize) type {
    return struct { along_sum: Dual(count), along_x: Dual(count), factor: Dual(count), shorten: f64 };
}

fn exp_parts(comptime count: usize, c: f64, x: []const f64, v: []const f64) ExpParts(count) {
    const D = Dual(count);
    const shorten = shortening(v);
    const gap_x: D = .variable(gap_of(c, x), 0);
    const cross: D = .variable(shorten * dot(x, v), 1);
    const v_sq: D = .variable(shortened_sq(v, shorten), 2);
    const angle_sq = v_sq.scale(c).div(gap_x).div(gap_x);
    const factor = angle_sq.tanhc().div(gap_x);
    const gap_w = angle_sq.sech_sq();
    var reach_sq: f64 = 0; // |x + w|^2, where the three-term form below would cancel
    for (x, v) |xi, vi| {
        const reach = xi + factor.value * (shorten * vi);
        reach_sq += reach * reach;
    }
    const g = factor.mul(cross).scale(2 * c).sub(gap_x).sub(gap_w).shift(2).with_value(c * reach_sq);
    const denominator = g.add(gap_x.mul(gap_w));
    return .{
        .along_sum = gap_x.div(denominator),
        .along_x = g.div(denominator),
        .factor = factor,
        .shorten = shorten,
    };
}

/// The tangent vector at x that points to y: along [A (y - x) - c g x], of length d / lambda_x.
pub fn log(c: f64, x: []const f64, y: []const f64, out: []f64) void {
    const part = log_parts(0, c, x, y);
    for (x, y, out) |xi, yi, *out_i| out_i.* = part.along_sum.value * (yi - xi) + part.along_x.value * xi;
}

pub fn log_vjp(c: f64, x: []const f64, y: []const f64, cotangent: []const f64, x_bar: []f64, y_bar: []f64) void {
    pull_pair(c, x, -1, y, log_parts(3, c, x, y), cotangent, x_bar, y_bar);
}

fn log_parts(comptime count: usize, c: f64, x: []const f64, y: []const f64) PairParts(count) {
    const D = Dual(count);
    const gap_x: D = .variable(gap_of(c, x), 0);
    const gap_y: D = .variable(gap_of(c, y), 1);
    const g: D = D.variable(scalar.sum_sq(x, -1, y), 2).scale(c);
    const gaps = gap_x.mul(gap_y);
    const factor = g.div(gaps).asinhc().mul(gap_x).div(gaps.sqrt()).div(g.add(gaps).sqrt());
    return .{ .along_sum = factor.mul(gap_x), .along_x = factor.mul(g).scale(-1) };
}

/// Clips to the ball: a point with sqrt(c)|x| beyond the rim comes back to it. True if it did.
pub fn project(c: f64, rim: boundary.Rim, x: []const f64, out: []f64) bool {
    const norm_sq = c * dot(x, x);
    if (norm_sq <= rim.limit_sq) {
        @memmove(out, x);
        return false;
    }
    var largest: f64 = 0;
    for (x) |xi| largest = @max(largest, @abs(xi));
    var scaled_sq: f64 = 0;
    for (x) |xi| scaled_sq += (xi / largest) * (xi / largest);
    const factor = rim.norm / @sqrt(c * scaled_sq);
    for (x, out) |xi, *out_i| out_i.* = xi / largest * factor;
    return true;
}

/// Inside the ball the clip is the identity; a clipped point moves only along the sphere.
pub fn project_vjp(c: f64, rim: boundary.Rim, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
    const norm_sq = dot(x, x);
    if (c * norm_sq <= rim.limit_sq) return @memcpy(x_bar, cotangent);
    const length = @sqrt(norm_sq);
    const factor = rim.norm / (@sqrt(c) * length);
    const radial = dot(x, cotangent) / length;
    for (x, cotangent, x_bar) |xi, cotangent_i, *x_bar_i| x_bar_i.* = factor * (cotangent_i - radial * (xi / length));
}
