//! Tangent vectors of the hyperboloid: lengths, inner products, parallel transport, and the
//! projection of ambient vectors. `lorentz.zig` states the conventions and re-exports the maps.

const boundary = @import("boundary.zig");
const scalar = @import("scalar.zig");

const dot = scalar.dot;

/// sqrt(1/c + |space|^2).
pub fn time_of(c: f64, xs: []const f64) f64 {
    return @sqrt(1 / c + dot(xs, xs));
}

/// <x - y, w>, each difference taken first.
pub fn difference_dot(x: []const f64, y: []const f64, w: []const f64) f64 {
    var sum: f64 = 0;
    for (x, y, w) |xi, yi, wi| sum += (xi - yi) * wi;
    return sum;
}

/// Time of y less time of x, without subtracting the two.
pub fn time_difference(c: f64, xs: []const f64, ys: []const f64) f64 {
    var sum: f64 = 0;
    for (xs, ys) |xi, yi| sum += (yi - xi) * (yi + xi);
    return sum / (time_of(c, xs) + time_of(c, ys));
}

/// sinh^2 of half the distance (in units of the curvature radius): (-c<x,y> - 1) / 2, as a sum of
/// positive terms, because for near points -c<x,y> is 1 up to rounding.
pub fn half_sinh_sq(c: f64, xs: []const f64, ys: []const f64) f64 {
    const x_sq = c * dot(xs, xs);
    const y_sq = c * dot(ys, ys);
    const cross = c * dot(xs, ys);
    if (cross <= 0 or y_sq < boundary.lorentz_sq_min) {
        const a = x_sq + y_sq + x_sq * y_sq;
        return (a / (1 + @sqrt(1 + a)) - cross) / 2;
    }
    var gap: f64 = 0;
    for (xs, ys) |xi, yi| gap += (xi - yi) * (xi - yi);
    // |space parts' difference|^2 + c |xs ^ ys|^2 over a positive sum; the area |xs ^ ys| comes from
    // the part across ys of the difference or of xs, whichever is shorter and so rounded less.
    const is_near = c * gap < x_sq;
    const share = (if (is_near) c * difference_dot(xs, ys, ys) else cross) / y_sq;
    var across: f64 = 0;
    for (xs, ys) |xi, yi| {
        const side = (if (is_near) xi - yi else xi) - share * yi;
        across += side * side;
    }
    return c * (gap + across * y_sq) / (2 + 2 * (@sqrt((1 + x_sq) * (1 + y_sq)) + cross));
}

/// Squared length of the tangent vector shorten * v at x: |vs|^2 - v0^2 with v0 = <xs,vs>/x0, written
/// as (|vs|^2 / c + |xs ^ vs|^2) / x0^2 because far from the origin the two nearly cancel.
pub fn length_sq(c: f64, xs: []const f64, vs: []const f64, shorten: f64) f64 {
    const x_sq = dot(xs, xs);
    const v_sq = scalar.shortened_sq(vs, shorten);
    if (x_sq < boundary.lorentz_sq_min) return v_sq;
    const share = shorten * dot(xs, vs) / x_sq;
    var across: f64 = 0;
    for (xs, vs) |xi, vi| {
        const side = shorten * vi - share * xi;
        across += side * side;
    }
    return (v_sq / c + across * x_sq) / (1 / c + x_sq);
}

/// Length of u at x.
pub fn norm(c: f64, x: []const f64, u: []const f64) f64 {
    return @sqrt(length_sq(c, x[1..], u[1..], 1));
}

/// The slope at u = 0, where the length has a corner, is 0.
pub fn norm_vjp(c: f64, x: []const f64, u: []const f64, cotangent: f64, x_bar: []f64, u_bar: []f64) void {
    const length = norm(c, x, u);
    const slope = if (length == 0) 0 else cotangent / length;
    const x_time = time_of(c, x[1..]);
    const lift = dot(x[1..], u[1..]) / (x_time * x_time);
    x_bar[0] = 0;
    u_bar[0] = 0;
    for (x[1..], u[1..], x_bar[1..], u_bar[1..]) |xi, ui, *x_bar_i, *u_bar_i| {
        const across = ui - lift * xi;
        x_bar_i.* = -slope * lift * across;
        u_bar_i.* = slope * across;
    }
}

/// <u, v> at x: the product of the parts across the space part of x, plus what the time parts
/// leave of the product of the parts along it.
pub fn inner(c: f64, x: []const f64, u: []const f64, v: []const f64) f64 {
    const xs = x[1..];
    const x_sq = dot(xs, xs);
    if (x_sq < boundary.lorentz_sq_min) return dot(u[1..], v[1..]);
    const u_share = dot(xs, u[1..]) / x_sq;
    const v_share = dot(xs, v[1..]) / x_sq;
    var across: f64 = 0;
    for (xs, u[1..], v[1..]) |xi, ui, vi| across += (ui - u_share * xi) * (vi - v_share * xi);
    return across + u_share * v_share * x_sq / (1 + c * x_sq);
}

pub fn inner_vjp(
    c: f64,
    x: []const f64,
    u: []const f64,
    v: []const f64,
    cotangent: f64,
    x_bar: []f64,
    u_bar: []f64,
    v_bar: []f64,
) void {
    const x_time = time_of(c, x[1..]);
    const u_lift = dot(x[1..], u[1..]) / (x_time * x_time);
    const v_lift = dot(x[1..], v[1..]) / (x_time * x_time);
    x_bar[0] = 0;
    u_bar[0] = 0;
    v_bar[0] = 0;
    for (x[1..], u[1..], v[1..], x_bar[1..], u_bar[1..], v_bar[1..]) |xi, ui, vi, *x_bar_i, *u_bar_i, *v_bar_i| {
        u_bar_i.* = cotangent * (vi - v_lift * xi);
        v_bar_i.* = cotangent * (ui - u_lift * xi);
        x_bar_i.* = -cotangent * (v_lift * (ui - u_lift * xi) + u_lift * (vi - v_lift * xi));
    }
}

/// Parallel transport of v along the geodesic from x to y: v + c <y,v> / (1 - c<x,y>) (x + y).
pub fn transport(c: f64, x: []const f64, y: []const f64, v: []const f64, out: []f64) void {
    const factor = c * transport_overlap(c, x, y, v) / transport_denominator(c, x, y);
    for (x[1..], y[1..], v[1..], out[1..]) |xi, yi, vi, *out_i| out_i.* = vi + factor * (xi + yi);
    out[0] = dot(y[1..], out[1..]) / time_of(c, y[1..]);
}

/// <y, v> = <w, v> for the tangent part w = (y - x) - 2s x of y, taken apart as in `inner`.
fn transport_overlap(c: f64, x: []const f64, y: []const f64, v: []const f64) f64 {
    const xs = x[1..];
    const x_sq = dot(xs, xs);
    if (x_sq < boundary.lorentz_sq_min) return dot(y[1..], v[1..]);
    const twice = 2 * half_sinh_sq(c, xs, y[1..]);
    const w_share = difference_dot(y[1..], xs, xs) / x_sq - twice;
    const v_share = dot(xs, v[1..]) / x_sq;
    var across: f64 = 0;
    for (xs, y[1..], v[1..]) |xi, yi, vi| {
        across += ((yi - xi) - twice * xi - w_share * xi) * (vi - v_share * xi);
    }
    return across + w_share * v_share * x_sq / (1 + c * x_sq);
}

fn transport_denominator(c: f64, x: []const f64, y: []const f64) f64 {
    return 2 + 2 * half_sinh_sq(c, x[1..], y[1..]);
}

pub fn transport_vjp(
    c: f64,
    x: []const f64,
    y: []const f64,
    v: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
    v_bar: []f64,
) void {
    const x_time = time_of(c, x[1..]);
    const y_time = time_of(c, y[1..]);
    const denominator = transport_denominator(c, x, y);
    const factor = c * transport_overlap(c, x, y, v) / denominator;
    const v_time = dot(x[1..], v[1..]) / x_time;
    const per_time = cotangent[0] / y_time; // out's time part is <ys, out's space part> / y_time
    var on_sum: f64 = 0;
    var out_dot_y: f64 = 0;
    for (x[1..], y[1..], v[1..], cotangent[1..]) |xi, yi, vi, cotangent_i| {
        on_sum += (cotangent_i + per_time * yi) * (xi + yi);
        out_dot_y += yi * (vi + factor * (xi + yi));
    }
    const out_time = out_dot_y / y_time;
    const on_overlap = c * on_sum / denominator;
    const on_product = -c * factor * on_sum / denominator; // along -<x,y>
    x_bar[0] = 0;
    y_bar[0] = 0;
    v_bar[0] = 0;
    for (x[1..], y[1..], v[1..], cotangent[1..], x_bar[1..], y_bar[1..], v_bar[1..]) |xi, yi, vi, cotangent_i, *x_bar_i, *y_bar_i, *v_bar_i| {
        const full = cotangent_i + per_time * yi;
        const out_i = vi + factor * (xi + yi);
        v_bar_i.* = full + on_overlap * (yi - y_time / x_time * xi);
        x_bar_i.* = factor * full + on_overlap * (-y_time / x_time) * (vi - v_time / x_time * xi) +
            on_product * (y_time / x_time * xi - yi);
        y_bar_i.* = factor * full + on_overlap * (vi - v_time / y_time * yi) +
            on_product * (x_time / y_time * yi - xi) + per_time * (out_i - out_time / y_time * yi);
    }
}

/// Parallel transport from the origin to y of v, which has no time part there.
pub fn transport0(c: f64, y: []const f64, v: []const f64, out: []f64) void {
    const factor = c * dot(y[1..], v[1..]) / (1 + @sqrt(c) * time_of(c, y[1..]));
    for (y[1..], v[1..], out[1..]) |yi, vi, *out_i| out_i.* = vi + factor * yi;
    out[0] = dot(y[1..], out[1..]) / time_of(c, y[1..]);
}

pub fn transport0_vjp(c: f64, y: []const f64, v: []const f64, cotangent: []const f64, y_bar: []f64, v_bar: []f64) void {
    const y_time = time_of(c, y[1..]);
    const denominator = 1 + @sqrt(c) * y_time;
    const factor = c * dot(y[1..], v[1..]) / denominator;
    const per_time = cotangent[0] / y_time;
    var on_y: f64 = 0;
    var out_dot_y: f64 = 0;
    for (y[1..], v[1..], cotangent[1..]) |yi, vi, cotangent_i| {
        on_y += (cotangent_i + per_time * yi) * yi;
        out_dot_y += yi * (vi + factor * yi);
    }
    const along_v = c * on_y / denominator;
    const along_time = -factor * on_y / denominator * @sqrt(c) / y_time;
    const out_time = out_dot_y / y_time;
    y_bar[0] = 0;
    v_bar[0] = 0;
    for (y[1..], v[1..], cotangent[1..], y_bar[1..], v_bar[1..]) |yi, vi, cotangent_i, *y_bar_i, *v_bar_i| {
        const full = cotangent_i + per_time * yi;
        const out_i = vi + factor * yi;
        v_bar_i.* = full + along_v * yi;
        y_bar_i.* = factor * full + along_v * vi + along_time * yi + per_time * (out_i - out_time / y_time * yi);
    }
}

/// The part of any ambient vector u that is tangent at x: u + c <x,u> x.
pub fn project_tangent(c: f64, x: []const f64, u: []const f64, out: []f64) void {
    const x_time = time_of(c, x[1..]);
    remove_normal(c, x, c * (dot(x[1..], u[1..]) - x_time * u[0]), u, out);
}

/// out = u + factor x in space, with the time part that makes it tangent.
fn remove_normal(c: f64, x: []const f64, factor: f64, u: []const f64, out: []f64) void {
    for (x[1..], u[1..], out[1..]) |xi, ui, *out_i| out_i.* = ui + factor * xi;
    out[0] = dot(x[1..], out[1..]) / time_of(c, x[1..]);
}

pub fn project_tangent_vjp(c: f64, x: []const f64, u: []const f64, cotangent: []const f64, x_bar: []f64, u_bar: []f64) void {
    pull_normal(c, -1, x, u, cotangent, x_bar, u_bar);
}

/// The gradient in coordinates, raised with the ambient metric (its time part changes sign) and
/// projected to the tangent space.
pub fn to_riemannian_gradient(c: f64, x: []const f64, gradient: []const f64, out: []f64) void {
    const x_time = time_of(c, x[1..]);
    remove_normal(c, x, c * (dot(x[1..], gradient[1..]) + x_time * gradient[0]), gradient, out);
}

pub fn to_riemannian_gradient_vjp(
    c: f64,
    x: []const f64,
    gradient: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    gradient_bar: []f64,
) void {
    pull_normal(c, 1, x, gradient, cotangent, x_bar, gradient_bar);
}

/// For out = u + c (<xs,us> + sign x0 u0) x in space.
fn pull_normal(c: f64, sign: f64, x: []const f64, u: []const f64, cotangent: []const f64, x_bar: []f64, u_bar: []f64) void {
    const x_time = time_of(c, x[1..]);
    const factor = c * (dot(x[1..], u[1..]) + sign * x_time * u[0]);
    const per_time = cotangent[0] / x_time;
    var on_x: f64 = 0;
    var out_dot_x: f64 = 0;
    for (x[1..], u[1..], cotangent[1..]) |xi, ui, cotangent_i| {
        on_x += (cotangent_i + per_time * xi) * xi;
        out_dot_x += xi * (ui + factor * xi);
    }
    const along = c * on_x;
    const out_time = out_dot_x / x_time;
    x_bar[0] = 0;
    u_bar[0] = along * sign * x_time;
    for (x[1..], u[1..], cotangent[1..], x_bar[1..], u_bar[1..]) |xi, ui, cotangent_i, *x_bar_i, *u_bar_i| {
        const full = cotangent_i + per_time * xi;
        const out_i = ui + factor * xi;
        u_bar_i.* = full + along * xi;
        x_bar_i.* = factor * full + along * (ui + sign * u[0] / x_time * xi) +
            per_time * (out_i - out_time / x_time * xi);
    }
}
