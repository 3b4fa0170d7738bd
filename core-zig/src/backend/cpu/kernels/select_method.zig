//! The ways to select, as the drivers of the kernels choose among them.

const std = @import("std");

pub const Selection = enum(u32) { top, bottom, mid, sort };

/// How elements are selected; all give the same bits. `top` and `bottom` know the first three, `mid` the last three.
pub const Algorithm = enum(u8) {
    /// A threshold from the smallest ranks of groups, and what passes it in order.
    filter,
    /// Items parted around pivots, and what is wanted in order.
    quickselect,
    /// Everything in order.
    sort,
    /// Limits guessed and corrected by counting what is below them.
    count,
};

/// An algorithm and its parameter.
pub const Method = packed struct(u32) {
    algorithm: Algorithm,
    /// Vectors of the row that the filter looks at as one: 1, or a multiple of 4.
    chunk: u8 = 0,
    unused: u16 = 0,
};

/// Vectors of groups whose smallest ranks give the filter its threshold: twice as many groups as elements
/// wanted, so that about 1.4 k elements pass it. A power of two.
pub fn group_vectors(k: usize, lanes: usize) usize {
    return std.math.ceilPowerOfTwoAssert(usize, std.math.divCeil(usize, 2 * k, lanes) catch unreachable);
}

/// Whether a row is long enough for the filter with chunks of so many vectors.
pub fn filter_fits(n: usize, k: usize, chunk: usize, lanes: usize) bool {
    return k > 0 and n >= 4 * k and n >= group_vectors(k, lanes) * chunk * lanes;
}
