//! Every margin, floor and limit of the geometry, with its type and its reason. No other file of
//! `manifold/` or of the ball kernels holds a small constant of its own.

const std = @import("std");

/// How far inside the rim (relative to the ball's radius) a clipped point is put, for points
/// stored as `T`. Rounding the coordinates to `T` moves the norm by at most half an ulp, so one
/// whole ulp for f32 keeps every stored point strictly inside; its distance from the origin
/// reaches 16.6 / sqrt(c). The f64 margin is 64 ulps, because there the sum of squares and the clip
/// itself round too, in rows of any length; it reaches 32.6 / sqrt(c).
pub fn margin(comptime T: type) f64 {
    return switch (T) {
        f32 => 0x1p-23,
        f64 => 0x1p-46,
        else => @compileError("points are f32 or f64"),
    };
}

/// How much rounding to `T` may lengthen a point that was clipped. A point no longer than this
/// beyond the limit is left alone, which makes clipping idempotent.
pub fn rounding(comptime T: type) f64 {
    return switch (T) {
        f32 => 0x1.01p-24,
        f64 => 0x1p-48,
        else => @compileError("points are f32 or f64"),
    };
}

/// The clip in terms of c |x|^2: above `limit_sq` a point of the ball is pulled back to norm
/// `norm / sqrt(c)`; the space part of a Lorentz point is kept below `lorentz_norm / sqrt(c)`.
pub const Rim = struct {
    norm: f64,
    limit_sq: f64,
    lorentz_norm: f64,

    /// `margin_asked` below what `T` itself demands is raised to that.
    pub fn of(comptime T: type, margin_asked: f64) Rim {
        const norm = 1 - @max(margin_asked, margin(T));
        const limit = norm * (1 + rounding(T));
        return .{ .norm = norm, .limit_sq = limit * limit, .lorentz_norm = lorentz_norm_max(T) };
    }
};

/// 1 - c|x|^2 is never taken smaller than this. A clipped f64 point has at least 2^-46; the floor
/// only keeps a point that a caller failed to clip from dividing by zero.
pub const gap_floor = 0x1p-60;

/// Below this gap the sum of squares is computed again with twice the digits, because 1 - c|x|^2
/// then cancels more than two bits.
pub const gap_compensate = 0.25;

/// A point of the hyperboloid whose space part has a smaller square is the origin: what the part
/// changes is far below rounding, and near the subnormal numbers its square has no digits to divide by.
pub const lorentz_sq_min = 1e-280;

/// Squared length beyond which a tangent vector is shortened before use: tanh has long
/// saturated, and the square of a longer one would overflow when divided by the gap squared.
pub const tangent_sq_max = 1e200;

/// Largest argument of sinh and cosh in the Lorentz exponential. The coordinates stay below
/// 1e152 for points within the clip, so that their squares are finite.
pub const lorentz_angle_max = 115.0;

/// sqrt(c) times the time coordinate of a point 7.6 / sqrt(c) from the origin: what cancels in an
/// optimiser's step from nearer points still leaves four digits of f64.
pub const lorentz_far_time = 1e3;

/// Longest space part (times sqrt(c)) of a Lorentz point stored as `T`: its square must be finite
/// in `T`.
pub fn lorentz_norm_max(comptime T: type) f64 {
    return switch (T) {
        f32 => 1e18,
        f64 => 1e100,
        else => @compileError("points are f32 or f64"),
    };
}

/// How far (relative) a Lorentz point's stored time coordinate may be from the one its space part
/// gives before the point counts as off the hyperboloid. Sums and roots taken in `T` itself stay
/// well below: this is 128 ulp for f32 and 4096 for f64.
pub fn lorentz_time_tolerance(comptime T: type) f64 {
    return switch (T) {
        f32 => 0x1p-16,
        f64 => 0x1p-40,
        else => @compileError("points are f32 or f64"),
    };
}

/// Below this argument the difference quotients in the slopes of asinh(r)/r, tanh(r)/r and
/// sinh(r)/r (as functions of r^2) cancel, and their series is used.
pub const series_argument_max = 0.02;

test "rim: a point clipped to f32 stays inside, and clipping it again leaves it alone" {
    var generator = std.Random.DefaultPrng.init(1);
    const random = generator.random();
    const rim: Rim = .of(f32, 0);
    for (0..2000) |_| {
        var point: [5]f64 = undefined;
        var norm_sq: f64 = 0;
        for (&point) |*entry| {
            entry.* = random.floatNorm(f64);
            norm_sq += entry.* * entry.*;
        }
        var rounded_sq: f64 = 0;
        for (point) |entry| {
            const rounded: f64 = @as(f32, @floatCast(entry * rim.norm / @sqrt(norm_sq)));
            rounded_sq += rounded * rounded;
        }
        try std.testing.expect(rounded_sq < 1);
        try std.testing.expect(rounded_sq <= rim.limit_sq);
    }
}
