//! Finds the first row that a fused kernel must not see: one with NaN or infinity, or a point that
//! is not on its manifold. It reads each row once, before the kernel does.

const std = @import("std");
const simd = @import("simd.zig");

pub const Kind = enum(u32) { finite = 0, poincare = 1, lorentz = 2 };

pub fn Args(comptime T: type) type {
    return extern struct {
        data: [*]const T,
        rows: usize,
        /// Numbers per row, the time coordinate included.
        dim: usize,
        /// In elements; 0 repeats one row.
        stride: usize,
        kind: Kind,
        c: f64 = 0,
        /// Largest c |x|^2, of the space part for the hyperboloid.
        limit_sq: f64 = 0,
        /// How far, relatively, a stored time coordinate may be off.
        time_tolerance: f64 = 0,
    };
}

fn Kernel(comptime T: type) type {
    return *const fn (args: *const Args(T)) callconv(.c) usize;
}

pub const Table = extern struct {
    f32: Kernel(f32) = kernel(f32),
    f64: Kernel(f64) = kernel(f64),
};

fn kernel(comptime T: type) Kernel(T) {
    return &struct {
        fn run(args: *const Args(T)) callconv(.c) usize {
            const row_count = if (args.stride == 0) @min(args.rows, 1) else args.rows;
            const good = switch (args.kind) {
                .finite => rows_finite(T, args, row_count),
                .poincare => rows_in_ball(T, args, row_count),
                .lorentz => rows_on_sheet(T, args, row_count),
            };
            return if (good == row_count) args.rows else good;
        }
    }.run;
}

fn rows_finite(comptime T: type, args: *const Args(T), row_count: usize) usize {
    if (args.stride == args.dim and all_finite(T, args.data[0 .. row_count * args.dim])) return row_count;
    for (0..row_count) |row| {
        if (!all_finite(T, args.data[row * args.stride ..][0..args.dim])) return row;
    }
    return row_count;
}

/// 0 times a finite number is 0, and NaN times anything else.
fn all_finite(comptime T: type, row: []const T) bool {
    const lanes = simd.lanes(T);
    const V = @Vector(lanes, T);
    const zero: V = @splat(0);
    var acc: [2]V = @splat(zero);
    var i: usize = 0;
    while (i + 2 * lanes <= row.len) : (i += 2 * lanes) inline for (0..2) |k| {
        acc[k] = simd.mul_add(V, @as(V, row[i + k * lanes ..][0..lanes].*), zero, acc[k]);
    };
    var rest: T = 0;
    for (row[i..]) |x| rest += 0 * x;
    return @reduce(.And, acc[0] + acc[1] == zero) and rest == 0;
}

/// Rows well inside are told by a sum in `T`; only near the rim, where its rounding matters (and
/// for what is no number), is the sum taken again in f64.
fn rows_in_ball(comptime T: type, args: *const Args(T), row_count: usize) usize {
    // Sums of positive terms: a share of 2^-8 covers the rounding of a million of them.
    const limit_rough: T = @floatCast(args.limit_sq * (1 - 0x1p-8) / args.c);
    for (0..row_count) |row| {
        const x = args.data[row * args.stride ..][0..args.dim];
        if (T == f32 and sum_sq(T, x) <= limit_rough) continue;
        if (!(args.c * sum_sq_f64(T, x) <= args.limit_sq)) return row;
    }
    return row_count;
}

fn rows_on_sheet(comptime T: type, args: *const Args(T), row_count: usize) usize {
    for (0..row_count) |row| {
        const x = args.data[row * args.stride ..][0..args.dim];
        const square = sum_sq_f64(T, x[1..]);
        const time = @sqrt(1 / args.c + square);
        if (!(args.c * square <= args.limit_sq)) return row;
        if (!(@abs(x[0] - time) <= args.time_tolerance * time)) return row;
    }
    return row_count;
}

inline fn sum_sq(comptime T: type, x: []const T) T {
    const lanes = simd.lanes(T);
    const V = @Vector(lanes, T);
    var acc: [2]V = @splat(@splat(0));
    var i: usize = 0;
    while (i + 2 * lanes <= x.len) : (i += 2 * lanes) inline for (0..2) |k| {
        const part: V = x[i + k * lanes ..][0..lanes].*;
        acc[k] = simd.mul_add(V, part, part, acc[k]);
    };
    if (i + lanes <= x.len) {
        const part: V = x[i..][0..lanes].*;
        acc[0] = simd.mul_add(V, part, part, acc[0]);
        i += lanes;
    }
    var sum = @reduce(.Add, acc[0] + acc[1]);
    for (x[i..]) |value| sum += value * value;
    return sum;
}

inline fn sum_sq_f64(comptime T: type, x: []const T) f64 {
    if (T == f64) return sum_sq(f64, x);
    const lanes = simd.lanes(f64);
    const V = @Vector(lanes, f64);
    var acc: V = @splat(0);
    var i: usize = 0;
    while (i + lanes <= x.len) : (i += lanes) {
        const part: V = @floatCast(@as(@Vector(lanes, T), x[i..][0..lanes].*));
        acc = simd.mul_add(V, part, part, acc);
    }
    var sum = @reduce(.Add, acc);
    for (x[i..]) |value| sum += @as(f64, value) * value;
    return sum;
}
