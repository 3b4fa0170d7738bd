//! Random numbers for the trainer, all pure functions of a key and a position: whoever asks, in
//! whatever order and on whatever thread, gets the same draw, and resuming needs no state.

const std = @import("std");

pub const batch = 8;
const Words = @Vector(batch, u32);
const Longs = @Vector(batch, u64);

/// A bijection of 64-bit words whose output looks random (splitmix64's finaliser).
pub fn mix(word: u64) u64 {
    var x = word +% 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) *% 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) *% 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// The draws that belong to one position.
pub const Stream = struct {
    low: u32,
    high: u32,
    counter: u32 = 0,

    pub fn init(key: u64, position: u64) Stream {
        const word = mix(key ^ mix(position));
        return .{ .low = @truncate(word), .high = @truncate(word >> 32) };
    }

    pub fn bits(stream: *Stream) Words {
        const lane: Words = .{ 0, 1, 2, 3, 4, 5, 6, 7 };
        var x = (lane +% @as(Words, @splat(stream.counter))) *% @as(Words, @splat(0x9e3779b9));
        stream.counter +%= batch;
        x +%= @splat(stream.low);
        x = (x ^ (x >> @splat(16))) *% @as(Words, @splat(0x7feb352d));
        x = (x ^ (x >> @splat(15))) +% @as(Words, @splat(stream.high));
        x *%= @splat(0x846ca68b);
        x = (x ^ (x >> @splat(16))) *% @as(Words, @splat(0x9e485565));
        return x ^ (x >> @splat(16));
    }

    /// Uniform below `count`. The bias of one multiplication is under count / 2^32.
    pub fn below(stream: *Stream, count: u32) Words {
        const product = @as(Longs, stream.bits()) * @as(Longs, @splat(count));
        return @truncate(product >> @splat(32));
    }
};

/// A random order of `0..count` that is computed, not stored: a Feistel network on the next even
/// number of bits, walked until it lands inside.
pub const Permutation = struct {
    count: u64,
    key: u64,
    half_bits: u5,

    pub fn init(count: u64, key: u64) Permutation {
        const bits = 64 - @clz(@max(count, 2) - 1);
        return .{ .count = count, .key = mix(key), .half_bits = @intCast((bits + 1) / 2) };
    }

    pub fn at(permutation: *const Permutation, position: u64) u64 {
        std.debug.assert(position < permutation.count);
        var word = position;
        while (true) {
            word = permutation.round_trip(word);
            if (word < permutation.count) return word;
        }
    }

    fn round_trip(permutation: *const Permutation, word: u64) u64 {
        const mask = (@as(u64, 1) << permutation.half_bits) - 1;
        var left = word >> permutation.half_bits;
        var right = word & mask;
        inline for ([_]u64{ 0, 1, 2, 3 }) |round| {
            const scrambled = (right +% permutation.key +% round *% 0x632be59bd9b4e019) *% 0x9e3779b97f4a7c15;
            const next = left ^ ((scrambled ^ (scrambled >> 29)) *% 0xbf58476d1ce4e5b9 >> 40 & mask);
            left = right;
            right = next;
        }
        return left << permutation.half_bits | right;
    }
};

test "permutation: every index once, and the order depends on the key" {
    inline for (.{ 1, 2, 3, 17, 1000, 6540 }) |count| {
        var seen: [count]bool = @splat(false);
        const order: Permutation = .init(count, 42);
        for (0..count) |position| {
            const index = order.at(position);
            try std.testing.expect(!seen[index]);
            seen[index] = true;
        }
    }
    const one: Permutation = .init(1000, 1);
    const two: Permutation = .init(1000, 2);
    var equal: usize = 0;
    for (0..1000) |position| equal += @intFromBool(one.at(position) == two.at(position));
    try std.testing.expect(equal < 20);
}

test "stream: below is uniform, a chi-square of 64 cells stays within five deviations" {
    var counts: [64]f64 = @splat(0);
    const positions = 4096;
    for (0..positions) |position| {
        var stream: Stream = .init(7, position);
        for (0..8) |_| {
            for (@as([batch]u32, stream.below(64))) |value| counts[value] += 1;
        }
    }
    const expected: f64 = positions * 8 * batch / 64;
    var chi_sq: f64 = 0;
    for (counts) |count| chi_sq += (count - expected) * (count - expected) / expected;
    try std.testing.expect(@abs(chi_sq - 63) < 5 * @sqrt(2.0 * 63));
}
