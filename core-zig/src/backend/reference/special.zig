//! Functions that Zig's library lacks, in the form that keeps their digits.

const std = @import("std");
const math = std.math;

pub fn sigmoid(x: f64) f64 {
    return 1 / (1 + @exp(-x));
}

/// log(1 + e^x) = max(x, 0) + log(1 + e^-|x|).
pub fn softplus(x: f64) f64 {
    return @max(x, 0) + math.log1p(@exp(-@abs(x)));
}

/// x (1 + tanh u) / 2 is x sigmoid(2u), which keeps the digits of the left tail.
pub fn gelu_tanh(x: f64) f64 {
    const u = @sqrt(2.0 / math.pi) * (x + 0.044715 * x * x * x);
    return x * sigmoid(2 * u);
}

pub fn round_half_to_even(x: f64) f64 {
    if (@abs(x - @trunc(x)) == 0.5) return 2 * @round(x / 2);
    return @round(x);
}

/// The standard normal distribution function, erfc(-x / sqrt 2) / 2.
pub fn normal_distribution(x: f64) f64 {
    return erfc(-x / @sqrt(2.0)) / 2;
}

/// 1 - erf(x): by the power series of erf near 0, by the continued fraction of erfc (Abramowitz &
/// Stegun 7.1.6 and 7.1.14) where 1 - erf would cancel.
pub fn erfc(x: f64) f64 {
    if (math.isNan(x)) return x;
    if (x < 0) return 2 - erfc(-x);
    return if (x < 2) 1 - erf_series(x) else erfc_fraction(x);
}

fn erf_series(x: f64) f64 {
    var term = x;
    var sum = x;
    var n: f64 = 1;
    while (term > 1e-18 * sum) : (n += 1) {
        term *= 2 * x * x / (2 * n + 1);
        sum += term;
    }
    return 2.0 / @sqrt(math.pi) * @exp(-x * x) * sum;
}

fn erfc_fraction(x: f64) f64 {
    var k: f64 = 120; // Enough terms for x = 2, where it converges slowest.
    var tail = x;
    while (k > 0) : (k -= 1) tail = x + (k / 2) / tail;
    return @exp(-x * x) / (@sqrt(math.pi) * tail);
}

test "erfc: known digits on both branches, and they meet" {
    // Abramowitz & Stegun, table 7.1, and 7.3 for the tail.
    try std.testing.expectApproxEqAbs(1 - 0.5204998778130465, erfc(0.5), 1e-15);
    try std.testing.expectApproxEqRel(1 + 0.8427007929497149, erfc(-1), 1e-15);
    try std.testing.expectApproxEqRel(2.209049699858544e-5, erfc(3), 1e-13);
    try std.testing.expectApproxEqRel(2.088487583762545e-45, erfc(10), 1e-12);
    try std.testing.expectApproxEqRel(1 - erf_series(2), erfc_fraction(2), 1e-12);
    try std.testing.expectEqual(0, erfc(40));
}

test "round: halves go to the even neighbour" {
    for ([_]f64{ 0.5, 1.5, 2.5, -0.5, -1.5, 2.4, -2.6 }, [_]f64{ 0, 2, 2, 0, -2, 2, -3 }) |x, want|
        try std.testing.expectEqual(want, round_half_to_even(x));
}
