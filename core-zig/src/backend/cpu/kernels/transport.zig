//! Kernels of entropic optimal transport in f64: a Gibbs kernel K = exp(-C / regularization) applied to
//! scalings of several distributions at once, and what stands between two such products.
//!
//! Row j of K begins at `kernel + j * row_step`. A step of -1 is a Toeplitz kernel, a slice of one short
//! vector for each row: a grid's squared distances need no matrix. Arrays of several distributions hold
//! one every `stride` numbers, which is a multiple of 8; what lies between them and the next is nobody's.

const std = @import("std");
const simd = @import("simd.zig");
const math = @import("math.zig");

const lanes = simd.lanes(f64);
const V = @Vector(lanes, f64);
/// Distributions worked on together: with four rows of K their sums fill the registers.
const group = if (simd.has_avx512 or @import("builtin").cpu.arch == .aarch64) 4 else 2;

pub const Table = extern struct {
    pass: *const fn (job: *Pass) callconv(.c) void = &pass,
    dots: *const fn (job: *const Dots) callconv(.c) void = &dots,
    divide: *const fn (job: *Divide) callconv(.c) void = &divide,
    update: *const fn (job: *Update) callconv(.c) void = &update,
    update_logs: *const fn (job: *UpdateLogs) callconv(.c) void = &update_logs,
    exp_shifted: *const fn (x: [*]const f64, shift: f64, out: [*]f64, count: usize) callconv(.c) void = &exp_shifted,
    log_shifted: *const fn (s: [*]const f64, shifts: [*]const f64, out: [*]f64, count: usize) callconv(.c) f64 = &log_shifted,
    log_sum_exp: *const fn (x: [*]const f64, y: [*]const f64, count: usize) callconv(.c) f64 = &log_sum_exp,
};

/// A pass over rows of K that reads each once: s = K u, v = a / s, t += K^T v.
pub const Pass = extern struct {
    kernel: [*]const f64,
    row_step: isize,
    row_begin: usize,
    row_end: usize,
    count: usize,
    /// Of one distribution, and the length of a row of K that is read: u is 0 beyond its end.
    stride: usize,
    u: [*]const f64,
    a: [*]const f64,
    v: [*]f64,
    t: [*]f64,
    /// Smallest s where a > 0, and largest v.
    s_min: f64 = std.math.inf(f64),
    v_max: f64 = 0,
};

/// out[line * out_line_step + row * out_row_step] = sum of K[row, :] x[line, :].
pub const Dots = extern struct {
    kernel: [*]const f64,
    row_step: isize,
    rows: usize,
    width: usize,
    x: [*]const f64,
    x_step: usize,
    lines: usize,
    out: [*]f64,
    out_line_step: usize,
    out_row_step: usize,
};

/// v = a / s; 0 where a is, whatever s is there.
pub const Divide = extern struct {
    a: [*]const f64,
    s: [*]const f64,
    v: [*]f64,
    size: usize,
    s_min: f64 = std.math.inf(f64),
    v_max: f64 = 0,
};

/// p = the weighted geometric mean of t over distributions, u = p / t; how much u t differed before.
pub const Update = extern struct {
    t: [*]const f64,
    u: [*]f64,
    p: [*]f64,
    weights: [*]const f64,
    count: usize,
    bins: usize,
    stride: usize,
    /// If some t is below it nothing is done, and `is_exact` is 0.
    t_floor: f64,
    is_exact: i32 = 0,
    /// Sum over bins of the weighted standard deviation of u t.
    residual: f64 = 0,
    u_max: f64 = 0,
};

/// The same for logarithms: p and x = p - z, with z and x in the places of log t and log u.
pub const UpdateLogs = extern struct {
    z: [*]const f64,
    x: [*]f64,
    p: [*]f64,
    weights: [*]const f64,
    count: usize,
    bins: usize,
    stride: usize,
    residual: f64 = 0,
};

inline fn load(from: [*]const f64) V {
    return from[0..lanes].*;
}

/// The sum of a vector's lanes, by halves: `@reduce` adds them one after the other.
inline fn sum_of(v: V) f64 {
    var all: [lanes]f64 = v;
    comptime var count = lanes / 2;
    inline while (count > 0) : (count /= 2) {
        const low: @Vector(count, f64) = all[0..count].*;
        const high: @Vector(count, f64) = all[count..][0..count].*;
        all[0..count].* = low + high;
    }
    return all[0];
}

inline fn row_of(job: anytype, row: usize) [*]const f64 {
    const step = @as(isize, @intCast(row)) * job.row_step;
    return if (step >= 0) job.kernel + @as(usize, @intCast(step)) else job.kernel - @as(usize, @intCast(-step));
}

fn pass(job: *Pass) callconv(.c) void {
    var row = job.row_begin;
    while (row + 4 <= job.row_end) : (row += 4) pass_rows(4, job, row);
    while (row < job.row_end) : (row += 1) pass_rows(1, job, row);
}

inline fn pass_rows(comptime rows: usize, job: *Pass, row: usize) void {
    var first: usize = 0;
    while (first < job.count) {
        switch (@min(job.count - first, group)) {
            inline 1...group => |members| {
                pass_block(members, rows, job, first, row);
                first += members;
            },
            else => unreachable,
        }
    }
}

inline fn pass_block(comptime members: usize, comptime rows: usize, job: *Pass, first: usize, row: usize) void {
    var kernel: [rows][*]const f64 = undefined;
    inline for (&kernel, 0..) |*pointer, offset| pointer.* = row_of(job, row + offset);
    var sums: [members][rows]V = @splat(@splat(@splat(0)));
    var i: usize = 0;
    while (i < job.stride) : (i += lanes) {
        var k: [rows]V = undefined;
        inline for (&k, kernel) |*vector, pointer| vector.* = load(pointer + i);
        inline for (&sums, 0..) |*own, member| {
            const x = load(job.u + (first + member) * job.stride + i);
            inline for (own, k) |*sum, vector| sum.* = simd.mul_add(V, vector, x, sum.*);
        }
    }
    const Column = @Vector(rows, f64);
    const zero: Column = @splat(0);
    var s_min: Column = @splat(std.math.inf(f64));
    var v_max = zero;
    var scale: [members][rows]V = undefined;
    inline for (&scale, &sums, 0..) |*factors, *own, member| {
        const at = (first + member) * job.stride + row;
        var s: Column = undefined;
        inline for (own, 0..) |sum, offset| s[offset] = sum_of(sum);
        const a: Column = job.a[at..][0..rows].*;
        const v = @select(f64, a > zero, a / s, zero);
        s_min = @select(f64, (a > zero) & (s < s_min), s, s_min);
        v_max = @max(v_max, v);
        job.v[at..][0..rows].* = v;
        inline for (factors, 0..) |*factor, offset| factor.* = @splat(v[offset]);
    }
    job.s_min = @min(job.s_min, @reduce(.Min, s_min));
    job.v_max = @max(job.v_max, @reduce(.Max, v_max));
    i = 0;
    while (i < job.stride) : (i += lanes) {
        var k: [rows]V = undefined;
        inline for (&k, kernel) |*vector, pointer| vector.* = load(pointer + i);
        inline for (scale, 0..) |factors, member| {
            const target = job.t + (first + member) * job.stride + i;
            var sum = load(target);
            inline for (k, factors) |vector, factor| sum = simd.mul_add(V, vector, factor, sum);
            simd.store(target, sum);
        }
    }
}

fn dots(job: *const Dots) callconv(.c) void {
    var line: usize = 0;
    while (line < job.lines) {
        switch (@min(job.lines - line, group)) {
            inline 1...group => |members| {
                var row: usize = 0;
                while (row + 4 <= job.rows) : (row += 4) dots_block(members, 4, job, line, row);
                while (row < job.rows) : (row += 1) dots_block(members, 1, job, line, row);
                line += members;
            },
            else => unreachable,
        }
    }
}

inline fn dots_block(comptime members: usize, comptime rows: usize, job: *const Dots, line: usize, row: usize) void {
    var kernel: [rows][*]const f64 = undefined;
    inline for (&kernel, 0..) |*pointer, offset| pointer.* = row_of(job, row + offset);
    var sums: [members][rows]V = @splat(@splat(@splat(0)));
    var i: usize = 0;
    while (i + lanes <= job.width) : (i += lanes) {
        var k: [rows]V = undefined;
        inline for (&k, kernel) |*vector, pointer| vector.* = load(pointer + i);
        inline for (&sums, 0..) |*own, member| {
            const x = load(job.x + (line + member) * job.x_step + i);
            inline for (own, k) |*sum, vector| sum.* = simd.mul_add(V, vector, x, sum.*);
        }
    }
    inline for (&sums, 0..) |*own, member| {
        const x = job.x + (line + member) * job.x_step;
        inline for (own, kernel, 0..) |sum, pointer, offset| {
            var total = sum_of(sum);
            for (i..job.width) |at| total += pointer[at] * x[at];
            job.out[(line + member) * job.out_line_step + (row + offset) * job.out_row_step] = total;
        }
    }
}

fn divide(job: *Divide) callconv(.c) void {
    var s_min: V = @splat(job.s_min);
    var v_max: V = @splat(job.v_max);
    var i: usize = 0;
    while (i < job.size) : (i += lanes) {
        const inside = lanes_below(job.size - i);
        const a = load(job.a + i);
        const s = load(job.s + i);
        const zero: V = @splat(0);
        const has_mass = (a > zero) & inside;
        const v = @select(f64, has_mass, a / s, zero);
        s_min = @select(f64, has_mass & (s < s_min), s, s_min);
        v_max = @max(v_max, v);
        simd.store(job.v + i, v);
    }
    job.s_min = @reduce(.Min, s_min);
    job.v_max = @reduce(.Max, v_max);
}

inline fn lanes_below(count: usize) @Vector(lanes, bool) {
    const limit: V = @splat(@floatFromInt(count));
    const index: V = comptime blk: {
        var list: [lanes]f64 = undefined;
        for (&list, 0..) |*entry, at| entry.* = at;
        break :blk list;
    };
    return index < limit;
}

fn least(job: *const Update) f64 {
    const infinity: V = @splat(std.math.inf(f64));
    var t_min = infinity;
    for (0..job.count) |member| {
        var i: usize = 0;
        while (i < job.bins) : (i += lanes) {
            t_min = @min(t_min, @select(f64, lanes_below(job.bins - i), load(job.t + member * job.stride + i), infinity));
        }
    }
    return @reduce(.Min, t_min);
}

fn update(job: *Update) callconv(.c) void {
    job.is_exact = @intFromBool(least(job) >= job.t_floor);
    if (job.is_exact == 0) return;
    const zero: V = @splat(0);
    const one: V = @splat(1);
    var residual = zero;
    var u_max: V = @splat(job.u_max);
    var i: usize = 0;
    while (i < job.bins) : (i += lanes) {
        const inside = lanes_below(job.bins - i);
        var logs = zero;
        var mean = zero;
        for (0..job.count) |member| {
            const at = member * job.stride + i;
            const t = @select(f64, inside, load(job.t + at), one);
            const weight: V = @splat(job.weights[member]);
            logs = simd.mul_add(V, weight, math.log(t), logs);
            mean = simd.mul_add(V, weight, load(job.u + at) * t, mean);
        }
        const p = math.exp(logs);
        var variance = zero;
        for (0..job.count) |member| {
            const at = member * job.stride + i;
            const t = @select(f64, inside, load(job.t + at), one);
            const weight: V = @splat(job.weights[member]);
            const gap = load(job.u + at) * t - mean;
            variance = simd.mul_add(V, weight * gap, gap, variance);
            const u = @select(f64, inside, p / t, zero);
            u_max = @max(u_max, u);
            simd.store(job.u + at, u);
        }
        residual += @select(f64, inside, @sqrt(variance), zero);
        simd.store(job.p + i, @select(f64, inside, p, zero));
    }
    job.residual += @reduce(.Add, residual);
    job.u_max = @reduce(.Max, u_max);
}

fn update_logs(job: *UpdateLogs) callconv(.c) void {
    const zero: V = @splat(0);
    var residual = zero;
    var i: usize = 0;
    while (i < job.bins) : (i += lanes) {
        const inside = lanes_below(job.bins - i);
        var p = zero;
        var mean = zero;
        for (0..job.count) |member| {
            const at = member * job.stride + i;
            const weight: V = @splat(job.weights[member]);
            p = simd.mul_add(V, weight, load(job.z + at), p);
            mean = simd.mul_add(V, weight, mass(job, at), mean);
        }
        var variance = zero;
        for (0..job.count) |member| {
            const at = member * job.stride + i;
            const weight: V = @splat(job.weights[member]);
            const gap = mass(job, at) - mean;
            variance = simd.mul_add(V, weight * gap, gap, variance);
            simd.store(job.x + at, @select(f64, inside, p - load(job.z + at), zero));
        }
        residual += @select(f64, inside, @sqrt(variance), zero);
        simd.store(job.p + i, @select(f64, inside, p, zero));
    }
    job.residual += @reduce(.Add, residual);
}

/// What a distribution's plan puts into each bin: u t, at most its whole mass once u has been fitted.
inline fn mass(job: *const UpdateLogs, at: usize) V {
    return math.exp_flushed(@min(load(job.x + at) + load(job.z + at), @as(V, @splat(0))));
}

/// The numbers from `i` on, short of a vector's at the end: filled up with `rest`.
inline fn load_some(from: [*]const f64, i: usize, count: usize, rest: f64) V {
    if (i + lanes <= count) return load(from + i);
    var buffer: [lanes]f64 = @splat(rest);
    for (i..count) |at| buffer[at - i] = from[at];
    return buffer;
}

inline fn store_some(to: [*]f64, i: usize, count: usize, value: V) void {
    if (i + lanes <= count) return simd.store(to + i, value);
    const buffer: [lanes]f64 = value;
    for (i..count) |at| to[at] = buffer[at - i];
}

/// exp(x - shift) for x <= shift; results below the normal numbers are 0.
fn exp_shifted(x: [*]const f64, shift: f64, out: [*]f64, count: usize) callconv(.c) void {
    var i: usize = 0;
    while (i < count) : (i += lanes) {
        store_some(out, i, count, math.exp_flushed(load_some(x, i, count, shift) - @as(V, @splat(shift))));
    }
}

/// shifts + log(s), element by element; the smallest s.
fn log_shifted(s: [*]const f64, shifts: [*]const f64, out: [*]f64, count: usize) callconv(.c) f64 {
    var smallest: V = @splat(std.math.inf(f64));
    var i: usize = 0;
    while (i < count) : (i += lanes) {
        const sum = load_some(s, i, count, 1);
        smallest = @min(smallest, sum);
        store_some(out, i, count, load_some(shifts, i, count, 0) + math.log(sum));
    }
    return @reduce(.Min, smallest);
}

/// log(sum exp(x + y)) with the largest exponent taken out; -infinity for nothing.
fn log_sum_exp(x: [*]const f64, y: [*]const f64, count: usize) callconv(.c) f64 {
    const nothing = -std.math.inf(f64);
    var highest: V = @splat(nothing);
    var i: usize = 0;
    while (i < count) : (i += lanes) {
        highest = @max(highest, load_some(x, i, count, nothing) + load_some(y, i, count, 0));
    }
    const top = @reduce(.Max, highest);
    if (top == nothing) return nothing;
    var total: V = @splat(0);
    i = 0;
    while (i < count) : (i += lanes) {
        total += math.exp_flushed(load_some(x, i, count, nothing) + load_some(y, i, count, 0) - @as(V, @splat(top)));
    }
    return top + @log(@reduce(.Add, total));
}
