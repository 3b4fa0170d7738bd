//! Flat space, with the names and signatures of the curved models so that a product may mix them.
//! The first argument stands where the others take the curvature, and is not used.
//! `out` may be the same memory as any vector argument.

const scalar = @import("scalar.zig");
const boundary = @import("boundary.zig");

const dot = scalar.dot;

pub fn exp(_: f64, x: []const f64, v: []const f64, out: []f64) void {
    for (x, v, out) |xi, vi, *out_i| out_i.* = xi + vi;
}

pub fn exp_vjp(_: f64, _: []const f64, _: []const f64, cotangent: []const f64, x_bar: []f64, v_bar: []f64) void {
    @memcpy(x_bar, cotangent);
    @memcpy(v_bar, cotangent);
}

pub fn exp0(_: f64, v: []const f64, out: []f64) void {
    @memmove(out, v);
}

pub fn exp0_vjp(_: f64, _: []const f64, cotangent: []const f64, v_bar: []f64) void {
    @memcpy(v_bar, cotangent);
}

pub fn log(_: f64, x: []const f64, y: []const f64, out: []f64) void {
    for (x, y, out) |xi, yi, *out_i| out_i.* = yi - xi;
}

pub fn log_vjp(_: f64, _: []const f64, _: []const f64, cotangent: []const f64, x_bar: []f64, y_bar: []f64) void {
    for (cotangent, x_bar) |cotangent_i, *x_bar_i| x_bar_i.* = -cotangent_i;
    @memcpy(y_bar, cotangent);
}

pub const log0 = exp0;
pub const log0_vjp = exp0_vjp;

pub fn distance(_: f64, x: []const f64, y: []const f64) f64 {
    return @sqrt(scalar.sum_sq(x, -1, y));
}

/// The gradient at x = y, where the distance has a corner, is 0.
pub fn distance_vjp(_: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const length = @sqrt(scalar.sum_sq(x, -1, y));
    const slope = if (length == 0) 0 else cotangent / length;
    for (x, y, x_bar, y_bar) |xi, yi, *x_bar_i, *y_bar_i| {
        x_bar_i.* = slope * (xi - yi);
        y_bar_i.* = slope * (yi - xi);
    }
}

pub fn distance_sq(_: f64, x: []const f64, y: []const f64) f64 {
    return scalar.sum_sq(x, -1, y);
}

pub fn distance_sq_vjp(_: f64, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    for (x, y, x_bar, y_bar) |xi, yi, *x_bar_i, *y_bar_i| {
        x_bar_i.* = 2 * cotangent * (xi - yi);
        y_bar_i.* = 2 * cotangent * (yi - xi);
    }
}

pub fn distance0(_: f64, x: []const f64) f64 {
    return @sqrt(dot(x, x));
}

pub fn distance0_vjp(_: f64, x: []const f64, cotangent: f64, x_bar: []f64) void {
    const length = @sqrt(dot(x, x));
    const slope = if (length == 0) 0 else cotangent / length;
    for (x, x_bar) |xi, *x_bar_i| x_bar_i.* = slope * xi;
}

pub fn geodesic(_: f64, x: []const f64, y: []const f64, t: f64, out: []f64) void {
    for (x, y, out) |xi, yi, *out_i| out_i.* = xi + t * (yi - xi);
}

pub fn geodesic_vjp(
    _: f64,
    x: []const f64,
    y: []const f64,
    t: f64,
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
    _: []f64,
) f64 {
    var t_bar: f64 = 0;
    for (x, y, cotangent, x_bar, y_bar) |xi, yi, cotangent_i, *x_bar_i, *y_bar_i| {
        t_bar += cotangent_i * (yi - xi);
        x_bar_i.* = (1 - t) * cotangent_i;
        y_bar_i.* = t * cotangent_i;
    }
    return t_bar;
}

pub fn transport(_: f64, _: []const f64, _: []const f64, v: []const f64, out: []f64) void {
    @memmove(out, v);
}

pub fn transport_vjp(
    _: f64,
    _: []const f64,
    _: []const f64,
    _: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
    v_bar: []f64,
) void {
    @memset(x_bar, 0);
    @memset(y_bar, 0);
    @memcpy(v_bar, cotangent);
}

pub fn transport0(_: f64, _: []const f64, v: []const f64, out: []f64) void {
    @memmove(out, v);
}

pub fn transport0_vjp(_: f64, _: []const f64, _: []const f64, cotangent: []const f64, y_bar: []f64, v_bar: []f64) void {
    @memset(y_bar, 0);
    @memcpy(v_bar, cotangent);
}

pub const project_tangent = transport0;
pub const project_tangent_vjp = transport0_vjp;
pub const to_riemannian_gradient = transport0;
pub const to_riemannian_gradient_vjp = transport0_vjp;

pub fn project(_: f64, _: boundary.Rim, x: []const f64, out: []f64) bool {
    @memmove(out, x);
    return false;
}

pub fn project_vjp(_: f64, _: boundary.Rim, _: []const f64, cotangent: []const f64, x_bar: []f64) void {
    @memcpy(x_bar, cotangent);
}

pub fn inner(_: f64, _: []const f64, u: []const f64, v: []const f64) f64 {
    return dot(u, v);
}

pub fn inner_vjp(
    _: f64,
    _: []const f64,
    u: []const f64,
    v: []const f64,
    cotangent: f64,
    x_bar: []f64,
    u_bar: []f64,
    v_bar: []f64,
) void {
    @memset(x_bar, 0);
    for (u, v, u_bar, v_bar) |ui, vi, *u_bar_i, *v_bar_i| {
        u_bar_i.* = cotangent * vi;
        v_bar_i.* = cotangent * ui;
    }
}

pub fn norm(_: f64, _: []const f64, u: []const f64) f64 {
    return @sqrt(dot(u, u));
}

pub fn norm_vjp(c: f64, _: []const f64, u: []const f64, cotangent: f64, x_bar: []f64, u_bar: []f64) void {
    @memset(x_bar, 0);
    distance0_vjp(c, u, cotangent, u_bar);
}
