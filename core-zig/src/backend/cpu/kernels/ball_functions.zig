//! Functions of one number per row that the ball kernels share. They are calls, not inlined: once
//! per block of rows the call costs nothing, and each kernel stays small.

const math = @import("math.zig");
const std = @import("std");
const rows = @import("ball_rows.zig");
const approx = @import("ball_approx.zig");

const Rows = rows.Rows;
const Mask = rows.Mask;
const splat = rows.splat;
const ln_2 = std.math.ln2;

pub const Hyperbolic = struct {
    /// tanh(r) / r.
    tanhc: Rows,
    /// 1 - tanh(r)^2, without the cancellation.
    sech_sq: Rows,
};

/// For r = sqrt(t).
pub noinline fn hyperbolic(comptime T: type, t: Rows) Hyperbolic {
    const r = approx.root(T, t);
    const one = splat(1);
    // Beyond 350 exp(-2r) is no longer a normal number; everything has saturated long before.
    const q = math.exp(splat(-2) * @min(r, splat(350)));
    const sum = one + q;
    const large = approx.quotient(T, one - q, sum * r);
    const small = math.float.polynomial(t, &.{
        1,
        -1.0 / 3.0,
        2.0 / 15.0,
        -17.0 / 315.0,
        62.0 / 2835.0,
        -1382.0 / 155925.0,
        21844.0 / 6081075.0,
        -929569.0 / 638512875.0,
        6404582.0 / 10854718875.0,
    });
    return .{
        .tanhc = select(t < splat(0.04), small, large),
        .sech_sq = approx.quotient(T, splat(4) * q, sum * sum),
    };
}

pub const Exponential = struct {
    cosh: Rows,
    /// sinh(r) / r.
    sinhc: Rows,
};

/// For r = sqrt(t), r within the Lorentz limit.
pub noinline fn exponential(comptime T: type, t: Rows) Exponential {
    const r = approx.root(T, t);
    const e = math.exp(r);
    const inverse = approx.reciprocal(T, e);
    const large = approx.quotient(T, e - inverse, r + r);
    const small = math.float.polynomial(t, &.{
        1, 1.0 / 6.0, 1.0 / 120.0, 1.0 / 5040.0, 1.0 / 362880.0, 1.0 / 39916800.0, 1.0 / 6227020800.0,
    });
    return .{
        .cosh = splat(0.5) * (e + inverse),
        .sinhc = select(t < splat(0.25), small, large),
    };
}

/// asinh(sqrt(t)).
pub noinline fn asinh_root(comptime T: type, t: Rows) Rows {
    if (T == f64) return math.asinh(@sqrt(t));
    return asinh_of_root(T, approx.root(T, t), t);
}

/// asinh(r) / r for r = sqrt(t).
pub noinline fn asinhc(comptime T: type, t: Rows) Rows {
    const r = approx.root(T, t);
    const y = if (T == f64) math.asinh(r) else asinh_of_root(T, r, t);
    return select(r > splat(0), approx.quotient(T, y, r), splat(1));
}

/// asinh(r) for t = r^2, both finite, from log(1 + b) with b = r + t / (1 + sqrt(1 + t)).
inline fn asinh_of_root(comptime T: type, r: Rows, t: Rows) Rows {
    const one = splat(1);
    const b = r + approx.quotient(T, t, one + approx.root(T, one + t));
    const reduced = math.reduce_log1p(b);
    // log(1 + f) = 2 atanh(s), by the series: s is at most 1/5.
    const s = approx.quotient(T, reduced.f, splat(2) + reduced.f);
    const series = math.float.polynomial(s * s, &.{
        2, 2.0 / 3.0, 2.0 / 5.0, 2.0 / 7.0, 2.0 / 9.0, 2.0 / 11.0, 2.0 / 13.0,
    });
    return rows.fma(reduced.e, splat(ln_2), s * series);
}

pub inline fn select(mask: Mask, a: Rows, b: Rows) Rows {
    return @select(f64, mask, a, b);
}

pub inline fn any(mask: Mask) bool {
    return @reduce(.Or, mask);
}
