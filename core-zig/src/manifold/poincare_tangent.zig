//! Tangent vectors of the Poincaré ball: gyration, parallel transport, inner products, and the
//! change from a coordinate gradient to a Riemannian one. `poincare.zig` re-exports them all.

const scalar = @import("scalar.zig");

const Dual = scalar.Dual;
const dot = scalar.dot;
const gap_of = scalar.gap_of;

/// A rotation of w written as w * w + (y - x) * along_gap + x * along_x, for the pair (x, y), and
/// the inner products it depends on: A, B, |x - y|^2, <x, w>, <y - x, w>.
fn Turn(comptime count: usize) type {
    return struct { on_w: Dual(count), along_gap: Dual(count), along_x: Dual(count) };
}

/// gyr[y, -x] w = w + (2c / D) (a (y - x) + e x), with D = c g + A B,
///     a = -(B + c g) <x,w> - (1 - A) <y - x,w>,   e = A <y - x,w> - c g <x,w>.
/// Written in the differences, each term is of the size of w even where A, B and g all vanish.
/// `sign` is that of x: with -1 the pair is (-x, y).
fn turn(comptime count: usize, c: f64, x: []const f64, sign: f64, y: []const f64, w: []const f64) Turn(count) {
    const D = Dual(count);
    const gap_x: D = .variable(gap_of(c, x), 0);
    const gap_y: D = .variable(gap_of(c, y), 1);
    const g: D = D.variable(scalar.sum_sq(y, -sign, x), 2).scale(c);
    const x_dot_w: D = .variable(sign * dot(x, w), 3);
    var across: f64 = 0;
    for (x, y, w) |xi, yi, wi| across += (yi - sign * xi) * wi;
    const gap_dot_w: D = .variable(across, 4);

    const a = gap_y.add(g).mul(x_dot_w).add(gap_x.scale(-1).shift(1).mul(gap_dot_w)).scale(-1);
    const e = gap_x.mul(gap_dot_w).sub(g.mul(x_dot_w));
    const factor = D.constant(2 * c).div(g.add(gap_x.mul(gap_y)));
    return .{ .on_w = .constant(1), .along_gap = factor.mul(a), .along_x = factor.mul(e) };
}

fn apply(t: Turn(0), x: []const f64, sign: f64, y: []const f64, w: []const f64, out: []f64) void {
    for (x, y, w, out) |xi, yi, wi, *out_i| {
        const sx = sign * xi;
        out_i.* = t.on_w.value * wi + t.along_gap.value * (yi - sx) + t.along_x.value * sx;
    }
}

fn pull(
    t: Turn(5),
    c: f64,
    x: []const f64,
    sign: f64,
    y: []const f64,
    w: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    y_bar: []f64,
    w_bar: []f64,
) void {
    var on_w: f64 = 0;
    var on_gap: f64 = 0;
    var on_x: f64 = 0;
    for (x, y, w, cotangent) |xi, yi, wi, cotangent_i| {
        on_w += cotangent_i * wi;
        on_gap += cotangent_i * (yi - sign * xi);
        on_x += cotangent_i * sign * xi;
    }
    var slope: [5]f64 = undefined;
    for (&slope, 0..) |*s, k| {
        s.* = on_w * t.on_w.partial[k] + on_gap * t.along_gap.partial[k] + on_x * t.along_x.partial[k];
    }
    for (x, y, w, cotangent, x_bar, y_bar, w_bar) |xi, yi, wi, cotangent_i, *x_bar_i, *y_bar_i, *w_bar_i| {
        const sx = sign * xi;
        const gap_bar = t.along_gap.value * cotangent_i + 2 * slope[2] * (yi - sx) + slope[4] * wi;
        const sx_bar = t.along_x.value * cotangent_i - 2 * c * slope[0] * sx + slope[3] * wi - gap_bar;
        x_bar_i.* = sign * sx_bar;
        y_bar_i.* = gap_bar - 2 * c * slope[1] * yi;
        w_bar_i.* = t.on_w.value * cotangent_i + slope[3] * sx + slope[4] * (yi - sx);
    }
}

/// gyr[u, v] w, the rotation by which Möbius addition fails to be associative:
/// u (+) (v (+) w) = (u (+) v) (+) gyr[u, v] w.
pub fn gyration(c: f64, u: []const f64, v: []const f64, w: []const f64, out: []f64) void {
    apply(turn(0, c, v, -1, u, w), v, -1, u, w, out);
}

pub fn gyration_vjp(
    c: f64,
    u: []const f64,
    v: []const f64,
    w: []const f64,
    cotangent: []const f64,
    u_bar: []f64,
    v_bar: []f64,
    w_bar: []f64,
) void {
    pull(turn(5, c, v, -1, u, w), c, v, -1, u, w, cotangent, v_bar, u_bar, w_bar);
}

/// Parallel transport of v along the geodesic from x to y: (B / A) gyr[y, -x] v.
pub fn transport(c: f64, x: []const f64, y: []const f64, v: []const f64, out: []f64) void {
    apply(transport_turn(0, c, x, y, v), x, 1, y, v, out);
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
    pull(transport_turn(5, c, x, y, v), c, x, 1, y, v, cotangent, x_bar, y_bar, v_bar);
}

fn transport_turn(comptime count: usize, c: f64, x: []const f64, y: []const f64, v: []const f64) Turn(count) {
    const D = Dual(count);
    const ratio = D.variable(gap_of(c, y), 1).div(.variable(gap_of(c, x), 0));
    const t = turn(count, c, x, 1, y, v);
    return .{ .on_w = ratio, .along_gap = ratio.mul(t.along_gap), .along_x = ratio.mul(t.along_x) };
}

/// Parallel transport from the origin to y: (1 - c|y|^2) v.
pub fn transport0(c: f64, y: []const f64, v: []const f64, out: []f64) void {
    const gap = gap_of(c, y);
    for (v, out) |vi, *out_i| out_i.* = gap * vi;
}

pub fn transport0_vjp(c: f64, y: []const f64, v: []const f64, cotangent: []const f64, y_bar: []f64, v_bar: []f64) void {
    const gap = gap_of(c, y);
    const slope = -2 * c * dot(v, cotangent);
    for (y, cotangent, y_bar, v_bar) |yi, cotangent_i, *y_bar_i, *v_bar_i| {
        y_bar_i.* = slope * yi;
        v_bar_i.* = gap * cotangent_i;
    }
}

/// Every vector is tangent to the ball.
pub fn project_tangent(c: f64, x: []const f64, u: []const f64, out: []f64) void {
    _ = c;
    _ = x;
    @memmove(out, u);
}

pub fn project_tangent_vjp(c: f64, x: []const f64, u: []const f64, cotangent: []const f64, x_bar: []f64, u_bar: []f64) void {
    _ = c;
    _ = x;
    _ = u;
    @memset(x_bar, 0);
    @memcpy(u_bar, cotangent);
}

/// The coordinate gradient divided by the metric: A^2 / 4 times it.
pub fn to_riemannian_gradient(c: f64, x: []const f64, gradient: []const f64, out: []f64) void {
    const gap = gap_of(c, x);
    for (gradient, out) |gradient_i, *out_i| out_i.* = 0.25 * gap * gap * gradient_i;
}

pub fn to_riemannian_gradient_vjp(
    c: f64,
    x: []const f64,
    gradient: []const f64,
    cotangent: []const f64,
    x_bar: []f64,
    gradient_bar: []f64,
) void {
    const gap = gap_of(c, x);
    const slope = -c * gap * dot(gradient, cotangent);
    for (x, cotangent, x_bar, gradient_bar) |xi, cotangent_i, *x_bar_i, *gradient_bar_i| {
        x_bar_i.* = slope * xi;
        gradient_bar_i.* = 0.25 * gap * gap * cotangent_i;
    }
}

/// <u, v> in the metric at x.
pub fn inner(c: f64, x: []const f64, u: []const f64, v: []const f64) f64 {
    const gap = gap_of(c, x);
    return 4 * dot(u, v) / (gap * gap);
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
    const gap = gap_of(c, x);
    const metric = 4 * cotangent / (gap * gap);
    const slope = 4 * c * metric * dot(u, v) / gap;
    for (x, u, v, x_bar, u_bar, v_bar) |xi, ui, vi, *x_bar_i, *u_bar_i, *v_bar_i| {
        x_bar_i.* = slope * xi;
        u_bar_i.* = metric * vi;
        v_bar_i.* = metric * ui;
    }
}

/// Length of u in the metric at x.
pub fn norm(c: f64, x: []const f64, u: []const f64) f64 {
    return 2 * @sqrt(dot(u, u)) / gap_of(c, x);
}

/// The slope at u = 0, where the length has a corner, is 0.
pub fn norm_vjp(c: f64, x: []const f64, u: []const f64, cotangent: f64, x_bar: []f64, u_bar: []f64) void {
    const gap = gap_of(c, x);
    const length = @sqrt(dot(u, u));
    const along_x = cotangent * 4 * c * length / (gap * gap);
    const along_u = if (length == 0) 0 else cotangent * 2 / (gap * length);
    for (x, u, x_bar, u_bar) |xi, ui, *x_bar_i, *u_bar_i| {
        x_bar_i.* = along_x * xi;
        u_bar_i.* = along_u * ui;
    }
}
