//! The hyperboloid of curvature -c: points x = (time, space) with -time^2 + |space|^2 = -1/c.
//!
//! Conventions. c > 0; rows hold the time coordinate first. Every map reads the space part of a
//! point and of a tangent vector only, and computes the time coordinate from it: the stored one
//! carries rounding that would move the point off the manifold, by far more than it moves along
//! it. Hence the cotangent of a stored time coordinate is 0. The exceptions are the two maps whose
//! input is any ambient vector: `project_tangent` and `to_riemannian_gradient`.
//! `out` may be the same memory as the last vector argument (in `exp` also as the point); the
//! outputs of a `_vjp` function overlap nothing.

const std = @import("std");
const scalar = @import("scalar.zig");
const boundary = @import("boundary.zig");
const tangent = @import("lorentz_tangent.zig");

const Geodesic = @import("geodesic.zig").Geodesic;
const Dual = scalar.Dual;
const dot = scalar.dot;
const time_of = tangent.time_of;
const half_sinh_sq = tangent.half_sinh_sq;

pub const geodesic = Geodesic(@This()).geodesic;
pub const geodesic_vjp = Geodesic(@This()).geodesic_vjp;
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

// Distances

/// Adds slope * d(half_sinh_sq) to the cotangents of both space parts.
fn pull_half_sinh_sq(c: f64, xs: []const f64, ys: []const f64, slope: f64, xs_bar: []f64, ys_bar: []f64) void {
    const x_time = time_of(c, xs);
    const y_time = time_of(c, ys);
    const ahead = tangent.time_difference(c, xs, ys);
    const factor = slope * c / 2;
    for (xs, ys, xs_bar, ys_bar) |xi, yi, *x_bar_i, *y_bar_i| {
        x_bar_i.* += factor * ((xi - yi) + ahead / x_time * xi);
        y_bar_i.* += factor * ((yi - xi) - ahead / y_time * yi);
    }
}

pub fn distance(c: f64, x: []const f64, y: []const f64) f64 {
    return 2 / @sqrt(c) * std.math.asinh(@sqrt(half_sinh_sq(c, x[1..], y[1..])));
}

/// The gradient at x = y, where the distance has a corner, is 0.
pub fn distance_vjp(c: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const t: Dual(1) = .variable(half_sinh_sq(c, x[1..], y[1..]), 0);
    pull_scalar(c, x, y, cotangent * 2 / @sqrt(c) * t.asinh_root().partial[0], x_bar, y_bar);
}

/// d(x, y)^2, smooth also at x = y.
pub fn distance_sq(c: f64, x: []const f64, y: []const f64) f64 {
    const d = distance(c, x, y);
    return d * d;
}

pub fn distance_sq_vjp(c: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const t: Dual(1) = .variable(half_sinh_sq(c, x[1..], y[1..]), 0);
    const ratio = t.asinhc();
    const d_sq = t.mul(ratio).mul(ratio).scale(4 / c);
    pull_scalar(c, x, y, cotangent * d_sq.partial[0], x_bar, y_bar);
}

fn pull_scalar(c: f64, x: []const f64, y: []const f64, slope: f64, x_bar: []f64, y_bar: []f64) void {
    @memset(x_bar, 0);
    @memset(y_bar, 0);
    pull_half_sinh_sq(c, x[1..], y[1..], slope, x_bar[1..], y_bar[1..]);
}

pub fn distance0(c: f64, x: []const f64) f64 {
    return std.math.asinh(@sqrt(c * dot(x[1..], x[1..]))) / @sqrt(c);
}

pub fn distance0_vjp(c: f64, x: []const f64, cotangent: f64, x_bar: []f64) void {
    const length = @sqrt(dot(x[1..], x[1..]));
    const slope = if (length == 0) 0 else cotangent / (@sqrt(c) * time_of(c, x[1..]) * length);
    x_bar[0] = 0;
    for (x[1..], x_bar[1..]) |xi, *x_bar_i| x_bar_i.* = slope * xi;
}

// Maps at the origin (1/sqrt(c), 0)

/// sinh(sqrt(c)|v|) v / (sqrt(c)|v|) for the space part; v has no time part there.
pub fn exp0(c: f64, v: []const f64, out: []f64) void {
    const reach = Reach.at_origin(c, v[1..]);
    const factor = reach.shorten * scalar.sinhc_of(c * reach.length_sq);
    for (v[1..], out[1..]) |vi, *out_i| out_i.* = factor * vi;
    out[0] = time_of(c, out[1..]);
}

pub fn exp0_vjp(c: f64, v: []const f64, cotangent: []const f64, v_bar: []f64) void {
    const reach = Reach.at_origin(c, v[1..]);
    const n: Dual(1) = .variable(reach.length_sq, 0);
    const factor = n.scale(c).sinhc();
    const shorten = reach.shorten;
    const time = @sqrt(1 / c + factor.value * factor.value * reach.length_sq);
    const per_time = cotangent[0] * factor.value * shorten / time; // the space part of out is factor * shorten * v
    var on_v: f64 = 0;
    for (v[1..], cotangent[1..]) |vi, cotangent_i| on_v += vi * shorten * (cotangent_i + per_time * vi);
    const along = 2 * on_v * factor.partial[0];
    v_bar[0] = 0;
    for (v[1..], cotangent[1..], v_bar[1..]) |vi, cotangent_i, *v_bar_i| {
        v_bar_i.* = shorten * (factor.value * (cotangent_i + per_time * vi) + along * shorten * vi);
    }
}

/// asinh(sqrt(c)|y|) y / (sqrt(c)|y|) for the space part.
pub fn log0(c: f64, y: []const f64, out: []f64) void {
    const factor = scalar.asinhc_of(c * dot(y[1..], y[1..]));
    for (y[1..], out[1..]) |yi, *out_i| out_i.* = factor * yi;
    out[0] = 0;
}

pub fn log0_vjp(c: f64, y: []const f64, cotangent: []const f64, y_bar: []f64) void {
    const n: Dual(1) = .variable(dot(y[1..], y[1..]), 0);
    const factor = n.scale(c).asinhc();
    const along = 2 * factor.partial[0] * dot(y[1..], cotangent[1..]);
    y_bar[0] = 0;
    for (y[1..], cotangent[1..], y_bar[1..]) |yi, cotangent_i, *y_bar_i| {
        y_bar_i.* = factor.value * cotangent_i + along * yi;
    }
}

/// A tangent vector, shortened where its exponential would overflow: the vector used is
/// `shorten` times the given one and has squared length `length_sq`.
const Reach = struct {
    shorten: f64,
    length_sq: f64,

    fn at_origin(c: f64, vs: []const f64) Reach {
        const shorten = scalar.shortening(vs);
        return limited(c, shorten, scalar.shortened_sq(vs, shorten));
    }

    fn at(c: f64, xs: []const f64, vs: []const f64) Reach {
        const shorten = scalar.shortening(vs);
        return limited(c, shorten, tangent.length_sq(c, xs, vs, shorten));
    }

    fn limited(c: f64, shorten: f64, length_sq: f64) Reach {
        const angle = @sqrt(c * length_sq);
        if (angle <= boundary.lorentz_angle_max) return .{ .shorten = shorten, .length_sq = length_sq };
        const less = boundary.lorentz_angle_max / angle;
        return .{ .shorten = shorten * less, .length_sq = boundary.lorentz_angle_max * boundary.lorentz_angle_max / c };
    }
};

// Maps at a point

/// cosh(sqrt(c)|v|) x + sinh(sqrt(c)|v|) v / (sqrt(c)|v|).
pub fn exp(c: f64, x: []const f64, v: []const f64, out: []f64) void {
    const reach = Reach.at(c, x[1..], v[1..]);
    const on_x = std.math.cosh(@sqrt(c * reach.length_sq));
    const on_v = reach.shorten * scalar.sinhc_of(c * reach.length_sq);
    for (x[1..], v[1..], out[1..]) |xi, vi, *out_i| out_i.* = on_x * xi + on_v * vi;
    out[0] = time_of(c, out[1..]);
}

pub fn exp_vjp(c: f64, x: []const f64, v: []const f64, cotangent: []const f64, x_bar: []f64, v_bar: []f64) void {
    const xs = x[1..];
    const vs = v[1..];
    const reach = Reach.at(c, xs, vs);
    const n: Dual(1) = .variable(reach.length_sq, 0);
    const on_x = n.scale(c).cosh_root();
    const on_v = n.scale(c).sinhc();
    var out_sq: f64 = 0;
    for (xs, vs) |xi, vi| {
        const out_i = on_x.value * xi + on_v.value * (reach.shorten * vi);
        out_sq += out_i * out_i;
    }
    const per_time = cotangent[0] / @sqrt(1 / c + out_sq);
    const x_time = time_of(c, xs);
    const v_time = reach.shorten * dot(xs, vs) / x_time;
    var along_x: f64 = 0;
    var along_v: f64 = 0;
    for (xs, vs, cotangent[1..]) |xi, vi, cotangent_i| {
        const short = reach.shorten * vi;
        const full = cotangent_i + per_time * (on_x.value * xi + on_v.value * short);
        along_x += full * xi;
        along_v += full * short;
    }
    const slope = 2 * (along_x * on_x.partial[0] + along_v * on_v.partial[0]); // along |v|^2 / 2
    x_bar[0] = 0;
    v_bar[0] = 0;
    for (xs, vs, cotangent[1..], x_bar[1..], v_bar[1..]) |xi, vi, cotangent_i, *x_bar_i, *v_bar_i| {
        const short = reach.shorten * vi;
        const full = cotangent_i + per_time * (on_x.value * xi + on_v.value * short);
        const lift = v_time / x_time;
        x_bar_i.* = on_x.value * full - slope * lift * (short - lift * xi);
        v_bar_i.* = reach.shorten * (on_v.value * full + slope * (short - lift * xi));
    }
}

/// The tangent vector at x that points to y, of length d(x, y): along (y - x) - 2 s x, where s is
/// `half_sinh_sq`.
pub fn log(c: f64, x: []const f64, y: []const f64, out: []f64) void {
    const s: Dual(0) = .constant(half_sinh_sq(c, x[1..], y[1..]));
    const factor = log_factor(0, s).value;
    for (x[1..], y[1..], out[1..]) |xi, yi, *out_i| out_i.* = factor * ((yi - xi) - 2 * s.value * xi);
    out[0] = dot(x[1..], out[1..]) / time_of(c, x[1..]);
}

pub fn log_vjp(c: f64, x: []const f64, y: []const f64, cotangent: []const f64, x_bar: []f64, y_bar: []f64) void {
    const xs = x[1..];
    const ys = y[1..];
    const s: Dual(1) = .variable(half_sinh_sq(c, xs, ys), 0);
    const factor = log_factor(1, s);
    const x_time = time_of(c, xs);
    const per_time = cotangent[0] / x_time;
    var on_direction: f64 = 0;
    var on_x: f64 = 0;
    var out_dot_x: f64 = 0;
    for (xs, ys, cotangent[1..]) |xi, yi, cotangent_i| {
        const direction = (yi - xi) - 2 * s.value * xi;
        const full = cotangent_i + per_time * xi;
        on_direction += full * direction;
        on_x += full * xi;
        out_dot_x += factor.value * direction * xi;
    }
    const out_time = out_dot_x / x_time;
    x_bar[0] = 0;
    y_bar[0] = 0;
    for (xs, ys, cotangent[1..], x_bar[1..], y_bar[1..]) |xi, yi, cotangent_i, *x_bar_i, *y_bar_i| {
        const full = cotangent_i + per_time * xi;
        const out_i = factor.value * ((yi - xi) - 2 * s.value * xi);
        x_bar_i.* = -factor.value * (1 + 2 * s.value) * full + per_time * (out_i - out_time / x_time * xi);
        y_bar_i.* = factor.value * full;
    }
    const slope = on_direction * factor.partial[0] - 2 * factor.value * on_x;
    pull_half_sinh_sq(c, xs, ys, slope, x_bar[1..], y_bar[1..]);
}

fn log_factor(comptime count: usize, s: Dual(count)) Dual(count) {
    return s.asinhc().div(s.shift(1).sqrt());
}

/// Computes the time coordinate anew. A space part too long to be squared is shortened; true then.
pub fn project(c: f64, rim: boundary.Rim, x: []const f64, out: []f64) bool {
    const shorten = clip_factor(c, rim, x[1..]);
    for (x[1..], out[1..]) |xi, *out_i| out_i.* = shorten * xi;
    out[0] = time_of(c, out[1..]);
    return shorten != 1;
}

fn clip_factor(c: f64, rim: boundary.Rim, xs: []const f64) f64 {
    var largest: f64 = 0;
    for (xs) |xi| largest = @max(largest, @abs(xi));
    if (largest == 0) return 1;
    var scaled_sq: f64 = 0;
    for (xs) |xi| scaled_sq += (xi / largest) * (xi / largest);
    // Below the limit by more than rounding can add, or the same point would be clipped again.
    const limit = rim.lorentz_norm / @sqrt(c);
    const length = @sqrt(scaled_sq) * largest;
    return if (length <= limit * (1 + boundary.rounding(f32))) 1 else limit / length;
}

/// Through the recomputed time coordinate; the rare clip counts as a constant factor.
pub fn project_vjp(c: f64, rim: boundary.Rim, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
    const shorten = clip_factor(c, rim, x[1..]);
    var out_sq: f64 = 0;
    for (x[1..]) |xi| out_sq += (shorten * xi) * (shorten * xi);
    const per_time = cotangent[0] / @sqrt(1 / c + out_sq);
    x_bar[0] = 0;
    for (x[1..], cotangent[1..], x_bar[1..]) |xi, cotangent_i, *x_bar_i| {
        x_bar_i.* = shorten * (cotangent_i + per_time * shorten * xi);
    }
}
