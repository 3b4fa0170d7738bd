//! The point sets of a spiral plan, and the curves they lie on: golden-angle spirals on a logarithmic
//! spiral, a disc (Vogel 1979), a hyperbolic disc and a sphere (Gonzalez 2010), and a Kronecker sequence.

const std = @import("std");
const portable = @import("../manifold/portable.zig");

pub const golden_ratio: f64 = 1.61803398874989484820458683436563811772;
pub const golden_angle: f64 = std.math.pi * (3 - 2.23606797749978969640917366873127623544);
/// The golden angle, golden_ratio^-2 of a turn, in units of 2^-64 turns: multiples of it stay exact.
pub const golden_turn: u64 = 7046029254386353131;
/// The first three powers of 1 / x, x^4 = x + 1, the same way: Roberts' R_3 sequence (2018).
pub const kronecker_steps = [3]u64{ 15111065706836454660, 12378569675163806723, 10140184033053478359 };

/// Numbers as in the spec.
pub const Kind = enum(i32) { log = 1, vogel = 2, hyperbolic = 3, sphere = 4, kronecker = 5 };

/// Curvature and torsion.
pub const Frenet = struct { curvature: f64, torsion: f64 };

/// Derivatives of the radius by the angle, and the slope of the height.
const Jet = struct { radius: [4]f64, climb: f64 = 0 };

pub const Curve = struct {
    kind: Kind,
    count: usize,
    base_radius: f64,
    radial_growth: f64,
    /// Of the hyperbolic disc: -curvature, and its radius in that geometry.
    c: f64,
    geodesic_radius: f64,

    /// Point `n`; the third coordinate of the kinds that have none of their own is `height`.
    pub fn point(curve: *const Curve, n: usize, height: f64) [3]f64 {
        if (curve.kind == .kronecker) {
            var found: [3]f64 = undefined;
            for (&found, kronecker_steps) |*coordinate, step| coordinate.* = curve.base_radius * part_of(step *% n);
            return found;
        }
        const direction = portable.of_turn(golden_turn *% n);
        const radius = curve.jet(@floatFromInt(n)).radius[0];
        const third = if (curve.kind == .sphere) curve.base_radius * curve.level(@floatFromInt(n)) else height;
        return .{ radius * direction.cos, radius * direction.sin, third };
    }

    /// Where on the circle point `n` lies, in units of 2^-64 turns; of a Kronecker sequence its first coordinate.
    pub fn turn(curve: *const Curve, n: usize) u64 {
        return (if (curve.kind == .kronecker) kronecker_steps[0] else golden_turn) *% n;
    }

    /// Of the unit sphere.
    fn level(curve: *const Curve, n: f64) f64 {
        return 1 - (2 * n + 1) / @as(f64, @floatFromInt(curve.count));
    }

    /// At step `n`, which need not be whole.
    fn jet(curve: *const Curve, n: f64) Jet {
        const count: f64 = @floatFromInt(curve.count);
        const scale = curve.base_radius;
        switch (curve.kind) {
            .log => {
                const b = curve.radial_growth / golden_angle;
                const r = scale * portable.exp(curve.radial_growth * n);
                return .{ .radius = .{ r, b * r, b * b * r, b * b * b * r } };
            },
            .vogel => return .{ .radius = scaled(scale, of_square(.{ (n + 0.5) / count, 1 / (count * golden_angle), 0, 0 })) },
            .sphere => {
                const z = curve.level(n);
                const slope = -2 / (count * golden_angle);
                const square = (2 * n + 1) / count * ((2 * (count - n) - 1) / count); // 1 - z^2
                return .{
                    .radius = scaled(scale, of_square(.{ square, -2 * z * slope, -2 * slope * slope, 0 })),
                    .climb = scale * slope,
                };
            },
            .hyperbolic => {
                // Area up to radius s is proportional to cosh(sqrt(c) s) - 1 = 2 sinh(sqrt(c) s / 2)^2.
                const half = sinh(@sqrt(curve.c) * curve.geodesic_radius / 2);
                const slope = 2 * half * half / (count * golden_angle);
                const q = slope * golden_angle * (n + 0.5);
                const p = q + 2;
                const square = [4]f64{ q / p, 2 * slope / (p * p), -4 * slope * slope / (p * p * p), 12 * slope * slope * slope / (p * p * p * p) };
                return .{ .radius = scaled(1 / @sqrt(curve.c), of_square(square)) };
            },
            .kronecker => unreachable,
        }
    }

    /// Of the curve in the plane (of the sphere's: in space) at step `n`.
    pub fn curvature(curve: *const Curve, n: usize) f64 {
        return frenet_of(curve.jet(@floatFromInt(n))).curvature;
    }

    /// Of the curve in space, whose height climbs by `height_step` a step (the sphere's climbs by itself).
    pub fn frenet(curve: *const Curve, n: usize, height_step: f64) Frenet {
        var here = curve.jet(@floatFromInt(n));
        if (curve.kind != .sphere) here.climb = height_step / golden_angle;
        return frenet_of(here);
    }

    /// From the first step to the last, of the same curve as `curvature`: in closed form for the
    /// logarithmic spiral, else by a Gauss-Legendre rule a step, which is exact to rounding.
    pub fn arc_length(curve: *const Curve) f64 {
        if (curve.count < 2) return 0;
        const steps: f64 = @floatFromInt(curve.count - 1);
        if (curve.kind == .log) {
            const b = curve.radial_growth / golden_angle;
            const grown = curve.radial_growth * steps;
            const stretch = if (grown == 0) 1 else std.math.expm1(grown) / grown;
            return @sqrt(1 + b * b) * curve.base_radius * steps * golden_angle * stretch;
        }
        var sum: f64 = 0;
        for (0..curve.count - 1) |step| {
            const middle = @as(f64, @floatFromInt(step)) + 0.5;
            for (legendre_16) |node| sum += node[1] * (curve.speed(middle - node[0] / 2) + curve.speed(middle + node[0] / 2));
        }
        return sum * golden_angle / 2;
    }

    /// Length by angle.
    fn speed(curve: *const Curve, n: f64) f64 {
        const here = curve.jet(n);
        return @sqrt(here.radius[0] * here.radius[0] + here.radius[1] * here.radius[1] + here.climb * here.climb);
    }
};

/// u, v, w are the curve's derivatives in the frame that turns with it.
fn frenet_of(here: Jet) Frenet {
    const r = here.radius;
    // Divided by a length, so that no square overflows.
    const unit = @max(r[0], @abs(r[1]), @abs(here.climb));
    const u = [3]f64{ r[1] / unit, r[0] / unit, here.climb / unit };
    const v = [2]f64{ (r[2] - r[0]) / unit, 2 * r[1] / unit };
    const w = [2]f64{ (r[3] - 3 * r[1]) / unit, (3 * r[2] - r[0]) / unit };
    const across = [3]f64{ -u[2] * v[1], u[2] * v[0], u[0] * v[1] - u[1] * v[0] };
    const square = across[0] * across[0] + across[1] * across[1] + across[2] * across[2];
    const speed_sq = u[0] * u[0] + u[1] * u[1] + u[2] * u[2];
    return .{
        .curvature = @sqrt(square) / (speed_sq * @sqrt(speed_sq)) / unit,
        .torsion = (across[0] * w[0] + across[1] * w[1]) / square / unit,
    };
}

/// The derivatives of r from those of r^2.
fn of_square(f: [4]f64) [4]f64 {
    const r = @sqrt(f[0]);
    const first = f[1] / (2 * r);
    const second = (f[2] - 2 * first * first) / (2 * r);
    return .{ r, first, second, (f[3] - 6 * first * second) / (2 * r) };
}

fn scaled(factor: f64, values: [4]f64) [4]f64 {
    var result = values;
    for (&result) |*value| value.* *= factor;
    return result;
}

fn sinh(x: f64) f64 {
    const grown = std.math.expm1(x);
    return (grown + grown / (grown + 1)) / 2;
}

/// A part of a turn as a number from 0 to 1.
pub fn part_of(turn: u64) f64 {
    return @as(f64, @floatFromInt(turn >> 11)) * 0x1p-53;
}

/// Half of the nodes and weights on [-1, 1].
const legendre_16 = [8][2]f64{
    .{ 0.09501250983763744, 0.1894506104550685 },
    .{ 0.2816035507792589, 0.1826034150449236 },
    .{ 0.45801677765722737, 0.16915651939500254 },
    .{ 0.6178762444026438, 0.14959598881657674 },
    .{ 0.755404408355003, 0.12462897125553387 },
    .{ 0.8656312023878318, 0.09515851168249279 },
    .{ 0.9445750230732326, 0.06225352393864789 },
    .{ 0.9894009349916499, 0.027152459411754096 },
};
