//! Functions of one number per row that the ball kernels share. They are calls, not inlined: once
//! per block of rows the call costs nothing, and each kernel stays small.

const math = @import("math.zig");
const rows = @import("ball_rows.zig");

const Rows = rows.Rows;
const Mask = rows.Mask;
const splat = rows.splat;

pub const Hyperbolic = struct {
    /// tanh(r) / r.
    tanhc: Rows,
    /// 1 - tanh(r)^2, without the cancellation.
    sech_sq: Rows,
};

/// For r = sqrt(t).
pub noinline fn hyperbolic(t: Rows) Hyperbolic {
    const r = @sqrt(t);
    const one = splat(1);
    // Beyond 350 exp(-2r) is no longer a normal number; everything has saturated long before.
    const q = math.exp(splat(-2) * @min(r, splat(350)));
    const sum = one + q;
    const large = (one - q) / (sum * r);
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
        .sech_sq = splat(4) * q / (sum * sum),
    };
}

pub const Exponential = struct {
    cosh: Rows,
    /// sinh(r) / r.
    sinhc: Rows,
};

/// For r = sqrt(t), r within the Lorentz limit.
pub noinline fn exponential(t: Rows) Exponential {
    const r = @sqrt(t);
    const e = math.exp(r);
    const inverse = splat(1) / e;
    const large = (e - inverse) / (r + r);
    const small = math.float.polynomial(t, &.{
        1, 1.0 / 6.0, 1.0 / 120.0, 1.0 / 5040.0, 1.0 / 362880.0, 1.0 / 39916800.0, 1.0 / 6227020800.0,
    });
    return .{
        .cosh = splat(0.5) * (e + inverse),
        .sinhc = select(t < splat(0.25), small, large),
    };
}

/// asinh(sqrt(t)).
pub noinline fn asinh_root(t: Rows) Rows {
    return math.asinh(@sqrt(t));
}

/// asinh(r) / r for r = sqrt(t).
pub noinline fn asinhc(t: Rows) Rows {
    const r = @sqrt(t);
    return select(r > splat(0), math.asinh(r) / r, splat(1));
}

pub inline fn select(mask: Mask, a: Rows, b: Rows) Rows {
    return @select(f64, mask, a, b);
}

pub inline fn any(mask: Mask) bool {
    return @reduce(.Or, mask);
}
