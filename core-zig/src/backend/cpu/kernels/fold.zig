//! What the row kernels share: reading a row vector by vector with a partial last one, and folding
//! it with several accumulators in flight.

const std = @import("std");
const simd = @import("simd.zig");
const float = @import("math_float.zig");

pub fn Vector(comptime T: type) type {
    return @Vector(simd.lanes(T), T);
}

/// Up to one vector from `x`; missing lanes hold `padding`.
pub inline fn load(comptime T: type, x: [*]const T, count: usize, comptime padding: T) Vector(T) {
    const width = simd.lanes(T);
    if (count >= width) return x[0..width].*;
    var lanes: [width]T = @splat(padding);
    var done: usize = 0;
    comptime var half = width / 2;
    inline while (half > 0) : (half /= 2) {
        if (count & half != 0) {
            lanes[done..][0..half].* = x[done..][0..half].*;
            done += half;
        }
    }
    return lanes;
}

pub inline fn store(comptime T: type, v: Vector(T), out: [*]T, count: usize) void {
    const width = simd.lanes(T);
    const lanes: [width]T = v;
    if (count >= width) {
        out[0..width].* = lanes;
        return;
    }
    var done: usize = 0;
    comptime var half = width / 2;
    inline while (half > 0) : (half /= 2) {
        if (count & half != 0) {
            out[done..][0..half].* = lanes[done..][0..half].*;
            done += half;
        }
    }
}

pub const Monoid = enum { sum, product, max, min };

/// `a` and `b` by lane. max and min ignore a NaN in `b`; whoever must keep it checks for it.
pub inline fn combine(comptime monoid: Monoid, a: anytype, b: @TypeOf(a)) @TypeOf(a) {
    const T = float.Element(@TypeOf(a));
    return switch (monoid) {
        .sum => a + b,
        .product => a * b,
        .max => @select(T, b > a, b, a),
        .min => @select(T, b < a, b, a),
    };
}

pub fn neutral(comptime T: type, comptime monoid: Monoid) T {
    return switch (monoid) {
        .sum => 0,
        .product => 1,
        .max => -std.math.inf(T),
        .min => std.math.inf(T),
    };
}

/// All lanes in one, by halves: @reduce would add them one after the other.
pub inline fn across(comptime monoid: Monoid, v: anytype) float.Element(@TypeOf(v)) {
    const width = @typeInfo(@TypeOf(v)).vector.len;
    if (width == 1) return v[0];
    const low = std.simd.extract(v, 0, width / 2);
    const high = std.simd.extract(v, width / 2, width / 2);
    return across_half(monoid, combine(monoid, low, high));
}

fn across_half(comptime monoid: Monoid, v: anytype) float.Element(@TypeOf(v)) {
    return across(monoid, v);
}

/// Elements summed in T before the sum is moved to f64: keeps the error of a long f32 row small
/// and costs nothing.
const block = 1024;

/// The sum over [0, count) of what `context.term(index, count)` gives for up to one vector of
/// elements; it must give 0 in the lanes that are missing.
pub inline fn sum(comptime T: type, count: usize, context: anytype) f64 {
    const width = simd.lanes(T);
    const V = Vector(T);
    var total: f64 = 0;
    var index: usize = 0;
    while (index < count) {
        const end = @min(count, index + block);
        var parts: [4]V = @splat(@splat(0));
        while (index + 4 * width <= end) : (index += 4 * width) {
            inline for (&parts, 0..) |*part, k| part.* += context.term(index + k * width, width);
        }
        while (index + width <= end) : (index += width) parts[0] += context.term(index, width);
        if (index < end) parts[0] += context.term(index, end - index);
        index = end;
        total += across(.sum, (parts[0] + parts[1]) + (parts[2] + parts[3]));
    }
    return total;
}

/// Calls `context.at(index, left)` for each vector of a row. Only the last may be partial: a loop
/// whose every step may be loads through the stack.
pub inline fn each(comptime T: type, count: usize, context: anytype) void {
    const width = simd.lanes(T);
    var index: usize = 0;
    while (index + width <= count) : (index += width) context.at(index, width);
    if (index < count) context.at(index, count - index);
}

/// The largest (or smallest) element of a row, NaN ignored.
pub inline fn extreme(comptime T: type, comptime monoid: Monoid, x: [*]const T, count: usize) T {
    const width = simd.lanes(T);
    const V = Vector(T);
    const empty = comptime neutral(T, monoid);
    var parts: [4]V = @splat(@splat(empty));
    var index: usize = 0;
    while (index + 4 * width <= count) : (index += 4 * width) {
        inline for (&parts, 0..) |*part, k| {
            const v: V = x[index + k * width ..][0..width].*;
            part.* = combine(monoid, part.*, v);
        }
    }
    while (index + width <= count) : (index += width) parts[0] = combine(monoid, parts[0], load(T, x + index, width, empty));
    if (index < count) parts[0] = combine(monoid, parts[0], load(T, x + index, count - index, empty));
    return across(monoid, combine(monoid, combine(monoid, parts[0], parts[1]), combine(monoid, parts[2], parts[3])));
}
