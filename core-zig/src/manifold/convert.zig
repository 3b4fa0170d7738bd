//! The same points and directions in another model: Poincaré ball, hyperboloid, Klein ball.
//! Hyperboloid rows hold the time coordinate first, as in `lorentz.zig`; it is written, never read.
//! Distances agree in all models: the ball's convention (factor 2 at the origin) is the one that
//! makes these maps isometries.

const std = @import("std");
const scalar = @import("scalar.zig");
const tangent = @import("lorentz_tangent.zig");

const Dual = scalar.Dual;
const dot = scalar.dot;
const gap_of = scalar.gap_of;

/// space = 2 x / (1 - c|x|^2).
pub fn poincare_to_lorentz(c: f64, x: []const f64, out: []f64) void {
    radial(gap_factor(0, c, x), x, out[1..]);
    out[0] = tangent.time_of(c, out[1..]);
}

pub fn poincare_to_lorentz_vjp(c: f64, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
    const factor = gap_factor(1, c, x);
    const time = @sqrt(1 / c + factor.value * factor.value * dot(x, x));
    // The time coordinate is a function of the space part: d time = <space, d space> / time.
    const lift = cotangent[0] * factor.value / time;
    const along = 2 * factor.partial[0] * (dot(x, cotangent[1..]) + lift * dot(x, x));
    for (x, cotangent[1..], x_bar) |xi, cotangent_i, *x_bar_i| {
        x_bar_i.* = factor.value * (cotangent_i + lift * xi) + along * xi;
    }
}

fn gap_factor(comptime count: usize, c: f64, x: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(x, x), 0);
    return Dual(count).constant(2).div(n.scale(-c).shift(1).with_value(gap_of(c, x)));
}

/// x = space / (1 + sqrt(1 + c|space|^2)).
pub fn lorentz_to_poincare(c: f64, y: []const f64, out: []f64) void {
    radial(half_factor(0, c, y[1..]), y[1..], out);
}

pub fn lorentz_to_poincare_vjp(c: f64, y: []const f64, cotangent: []const f64, y_bar: []f64) void {
    y_bar[0] = 0;
    pull_radial(half_factor(1, c, y[1..]), y[1..], cotangent, y_bar[1..]);
}

fn half_factor(comptime count: usize, c: f64, ys: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(ys, ys), 0);
    return Dual(count).constant(1).div(n.scale(c).shift(1).sqrt().shift(1));
}

/// k = 2 x / (1 + c|x|^2): geodesics become straight chords.
pub fn poincare_to_klein(c: f64, x: []const f64, out: []f64) void {
    radial(klein_factor(0, c, x), x, out);
}

pub fn poincare_to_klein_vjp(c: f64, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
    pull_radial(klein_factor(1, c, x), x, cotangent, x_bar);
}

fn klein_factor(comptime count: usize, c: f64, x: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(x, x), 0);
    return Dual(count).constant(2).div(n.scale(c).shift(1));
}

/// x = k / (1 + sqrt(1 - c|k|^2)).
pub fn klein_to_poincare(c: f64, k: []const f64, out: []f64) void {
    radial(from_klein_factor(0, c, k), k, out);
}

pub fn klein_to_poincare_vjp(c: f64, k: []const f64, cotangent: []const f64, k_bar: []f64) void {
    pull_radial(from_klein_factor(1, c, k), k, cotangent, k_bar);
}

fn from_klein_factor(comptime count: usize, c: f64, k: []const f64) Dual(count) {
    const n: Dual(count) = .variable(dot(k, k), 0);
    return Dual(count).constant(1).div(n.scale(-c).shift(1).with_value(gap_of(c, k)).sqrt().shift(1));
}

/// A tangent vector at the ball's x as one at the hyperboloid's image of x:
/// space = (2 / A) (v + (2c <x,v> / A) x), the derivative of `poincare_to_lorentz`.
pub fn poincare_to_lorentz_tangent(c: f64, x: []const f64, v: []const f64, out: []f64) void {
    const gap = gap_of(c, x);
    const along = 2 * c * dot(x, v) / gap;
    var time: f64 = 0;
    for (x, v, out[1..]) |xi, vi, *out_i| {
        out_i.* = 2 / gap * (vi + along * xi);
        time += 2 / gap * xi * out_i.*;
    }
    out[0] = time / @sqrt(1 / c + 4 * dot(x, x) / (gap * gap));
}

fn radial(factor: Dual(0), x: []const f64, out: []f64) void {
    for (x, out) |xi, *out_i| out_i.* = factor.value * xi;
}

fn pull_radial(factor: Dual(1), x: []const f64, cotangent: []const f64, x_bar: []f64) void {
    const along = 2 * factor.partial[0] * dot(x, cotangent);
    for (x, cotangent, x_bar) |xi, cotangent_i, *x_bar_i| x_bar_i.* = factor.value * cotangent_i + along * xi;
}

test "klein and back: any point of the ball returns" {
    const x = [_]f64{ 0.7, -0.7 };
    var k: [2]f64 = undefined;
    var back: [2]f64 = undefined;
    poincare_to_klein(1, &x, &k);
    klein_to_poincare(1, &k, &back);
    for (x, back) |want, got| try std.testing.expectApproxEqRel(want, got, 1e-13);
}
