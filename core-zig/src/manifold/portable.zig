//! Sine, cosine and exponential of f64 whose bits are the same on every machine: sums, products,
//! quotients and powers of two only, in an order that is written down. The C library's functions
//! differ from one system to the next, and the vector kernels from one CPU level to the next.

const std = @import("std");
const assert = std.debug.assert;

pub const Direction = struct { sin: f64, cos: f64 };

const quarter_turn: f64 = 0x1.921fb54442d18p0;
/// What is missing from `quarter_turn` to a right angle.
const quarter_turn_rest: f64 = 0x1.1a62633145c07p-54;

/// Sine and cosine of `part` / `whole` of a full turn.
pub fn of_fraction(part: u64, whole: u64) Direction {
    assert(part < whole and whole < 1 << 60);
    // The nearest quarter, and what is left in quarters: exact integers until the last step.
    const quarter = (8 * part + whole) / (2 * whole);
    const rest: i64 = @as(i64, @intCast(4 * part)) - @as(i64, @intCast(quarter * whole));
    const angle = quarter_turn * (@as(f64, @floatFromInt(rest)) / @as(f64, @floatFromInt(whole)));
    return turned(near_zero(angle), @truncate(quarter));
}

/// Sine and cosine of `turn` / 2^64 of a full turn.
pub fn of_turn(turn: u64) Direction {
    const quarter = turn +% (1 << 61) >> 62;
    const rest: i64 = @bitCast(turn -% (quarter << 62));
    return turned(near_zero(quarter_turn * 0x1p-62 * @as(f64, @floatFromInt(rest))), @truncate(quarter));
}

/// Sine of an angle from 0 to a quarter turn.
pub fn sin_in_first_quarter(angle: f64) f64 {
    assert(angle >= 0 and angle <= 1.6);
    if (angle <= quarter_turn / 2) return near_zero(angle).sin;
    return near_zero((quarter_turn - angle) + quarter_turn_rest).cos;
}

fn turned(direction: Direction, quarters: u2) Direction {
    const s = direction.sin;
    const c = direction.cos;
    return switch (quarters) {
        0 => direction,
        1 => .{ .sin = c, .cos = -s },
        2 => .{ .sin = -s, .cos = -c },
        3 => .{ .sin = -c, .cos = s },
    };
}

/// Taylor's series up to half a quarter turn either way; what is left out is below 1e-17.
fn near_zero(x: f64) Direction {
    const z = x * x;
    var sine: f64 = 0;
    var cosine: f64 = 0;
    comptime var k = 8;
    inline while (k > 0) : (k -= 1) {
        sine = (sine + 1) * (z * (-1.0 / @as(f64, 2 * k * (2 * k + 1))));
        cosine = (cosine + 1) * (z * (-1.0 / @as(f64, 2 * k * (2 * k - 1))));
    }
    return .{ .sin = x + x * sine, .cos = 1 + cosine };
}

/// e to the x: 0 and infinity where the result does not fit.
pub fn exp(x: f64) f64 {
    if (std.math.isNan(x)) return x;
    if (x > 710) return std.math.inf(f64);
    if (x < -746) return 0;
    const power = @round(x * (1.0 / std.math.ln2));
    // ln 2 in two parts; the first has so few digits that its multiples are exact.
    const rest = (x - power * 0x1.62e42fefa0000p-1) - power * 0x1.cf79abc9e3b39p-40;
    var sum: f64 = 0;
    comptime var k = 14;
    inline while (k > 1) : (k -= 1) sum = (sum + 1) * (rest * (1.0 / @as(f64, k)));
    return std.math.ldexp(1 + (rest + rest * sum), @intFromFloat(power));
}

test "sine and cosine agree with the C library's" {
    const wholes = [_]u64{ 1, 2, 3, 7, 8, 12, 97, 1024, 1_000_003 };
    for (wholes) |whole| for (0..@min(whole, 2000)) |index| {
        const part = index * (whole / @min(whole, 2000));
        const angle = 2 * std.math.pi * @as(f64, @floatFromInt(part)) / @as(f64, @floatFromInt(whole));
        const found = of_fraction(part, whole);
        try std.testing.expectApproxEqAbs(@sin(angle), found.sin, 1.5e-15); // The angle itself is rounded.
        try std.testing.expectApproxEqAbs(@cos(angle), found.cos, 1.5e-15);
        try std.testing.expectApproxEqAbs(1, found.sin * found.sin + found.cos * found.cos, 4e-16);
        const turn: u64 = @intCast((@as(u128, part) << 64) / whole);
        try std.testing.expectApproxEqAbs(found.sin, of_turn(turn).sin, 4e-16);
        try std.testing.expectApproxEqAbs(found.cos, of_turn(turn).cos, 4e-16);
    };
    for (0..1571) |index| {
        const angle = @as(f64, @floatFromInt(index)) / 1000;
        try std.testing.expectApproxEqAbs(@sin(angle), sin_in_first_quarter(angle), 2.3e-16);
    }
}

test "the exponential agrees with the C library's" {
    var x: f64 = -745;
    while (x < 709.5) : (x += 0.37) try std.testing.expectApproxEqRel(@exp(x), exp(x), @as(f64, if (x < -707) 1 else 5e-16));
    try std.testing.expectEqual(1, exp(0));
    try std.testing.expectEqual(0, exp(-1000));
    try std.testing.expectEqual(std.math.inf(f64), exp(711));
    try std.testing.expect(std.math.isNan(exp(std.math.nan(f64))));
}

test "the bits are these" {
    const direction = of_fraction(1, 7);
    const bits = [_]u64{ @bitCast(direction.sin), @bitCast(direction.cos), @bitCast(exp(1)), @bitCast(sin_in_first_quarter(1)) };
    try std.testing.expectEqualSlices(u64, &.{ 4605217331491495499, 4603791116423917009, 4613303445314885482, 4605754516372524270 }, &bits);
}
