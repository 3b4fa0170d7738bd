//! Fused row kernels for f32 and f64: softmax, log_softmax and layer_norm. A row is read from memory
//! once; its later passes find it in L1 or L2.
//!
//! Rows are contiguous; strides are in elements from row to row. `out` may be `x` itself.

const std = @import("std");
const simd = @import("simd.zig");
const math = @import("math.zig");
const float = @import("math_float.zig");
const fold = @import("fold.zig");

pub fn RowFunction(comptime T: type) type {
    return *const fn (x: [*]const T, x_stride: usize, out: [*]T, out_stride: usize, rows: usize, count: usize) callconv(.c) void;
}

pub fn NormArguments(comptime T: type) type {
    return extern struct {
        x: [*]const T,
        x_stride: usize,
        out: [*]T,
        out_stride: usize,
        rows: usize,
        count: usize,
        /// One per column; null: 1 and 0.
        weight: ?[*]const T,
        bias: ?[*]const T,
        epsilon: f64,
    };
}

pub fn Group(comptime T: type) type {
    const K = Kernels(T);
    return extern struct {
        /// A row with NaN, +infinity or nothing but -infinity gives NaN.
        softmax: RowFunction(T) = &K.softmax,
        log_softmax: RowFunction(T) = &K.log_softmax,
        /// (x - mean) / sqrt(variance + epsilon) * weight + bias; the variance in two passes.
        layer_norm: *const fn (arguments: *const NormArguments(T)) callconv(.c) void = &K.layer_norm,
    };
}

pub const Table = extern struct {
    f32: Group(f32) = .{},
    f64: Group(f64) = .{},
};

fn Kernels(comptime T: type) type {
    return struct {
        const width = simd.lanes(T);
        const V = fold.Vector(T);

        fn softmax(x: [*]const T, x_stride: usize, out: [*]T, out_stride: usize, rows: usize, count: usize) callconv(.c) void {
            for (0..rows) |row| softmax_row(x + row * x_stride, out + row * out_stride, count);
        }

        inline fn softmax_row(x: [*]const T, out: [*]T, count: usize) void {
            const largest = fold.extreme(T, .max, x, count);
            const total = fold.sum(T, count, Exponentials{ .x = x, .out = out, .largest = @splat(largest) });
            const scale: V = @splat(@floatCast(1 / total));
            var index: usize = 0;
            while (index + 4 * width <= count) : (index += 4 * width) {
                inline for (0..4) |part| {
                    const place = out[index + part * width ..][0..width];
                    place.* = @as(V, place.*) * scale;
                }
            }
            while (index < count) : (index += width) {
                fold.store(T, fold.load(T, out + index, count - index, 0) * scale, out + index, count - index);
            }
        }

        /// exp(x - largest), written to `out` where there is one.
        const Exponentials = struct {
            x: [*]const T,
            out: ?[*]T,
            largest: V,

            pub inline fn term(self: Exponentials, index: usize, left: usize) V {
                const e = math.exp_flushed(fold.load(T, self.x + index, left, -std.math.inf(T)) - self.largest);
                if (self.out) |out| fold.store(T, e, out + index, left);
                return e;
            }
        };

        fn log_softmax(x: [*]const T, x_stride: usize, out: [*]T, out_stride: usize, rows: usize, count: usize) callconv(.c) void {
            for (0..rows) |row| {
                const source = x + row * x_stride;
                const largest = fold.extreme(T, .max, source, count);
                const total = fold.sum(T, count, Exponentials{ .x = source, .out = null, .largest = @splat(largest) });
                const shift: V = @splat(@floatCast(@log(total)));
                fold.each(T, count, Shifted{ .x = source, .out = out + row * out_stride, .first = @splat(largest), .second = shift });
            }
        }

        const Shifted = struct {
            x: [*]const T,
            out: [*]T,
            first: V,
            second: V,

            pub inline fn at(self: Shifted, index: usize, left: usize) void {
                const v = fold.load(T, self.x + index, left, 0);
                fold.store(T, (v - self.first) - self.second, self.out + index, left);
            }
        };

        const Values = struct {
            x: [*]const T,

            pub inline fn term(self: Values, index: usize, left: usize) V {
                return fold.load(T, self.x + index, left, 0);
            }
        };

        /// Sums of what is left of the elements without `about`, and of its square. In blocks, as
        /// `fold.sum` does it.
        inline fn deviations(x: [*]const T, count: usize, about: V) [2]f64 {
            const block = 1024;
            var totals: [2]f64 = .{ 0, 0 };
            var index: usize = 0;
            while (index < count) {
                const end = @min(count, index + block);
                var sums: [4]V = @splat(@splat(0));
                var squares: [4]V = @splat(@splat(0));
                while (index + 4 * width <= end) : (index += 4 * width) {
                    inline for (&sums, &squares, 0..) |*sum, *square, part| {
                        const gap = @as(V, x[index + part * width ..][0..width].*) - about;
                        sum.* += gap;
                        square.* = simd.mul_add(V, gap, gap, square.*);
                    }
                }
                while (index < end) : (index += width) {
                    const left = end - index;
                    const gap = masked(fold.load(T, x + index, left, 0) - about, left);
                    sums[0] += gap;
                    squares[0] = simd.mul_add(V, gap, gap, squares[0]);
                }
                totals[0] += fold.across(.sum, (sums[0] + sums[1]) + (sums[2] + sums[3]));
                totals[1] += fold.across(.sum, (squares[0] + squares[1]) + (squares[2] + squares[3]));
            }
            return totals;
        }

        /// `v` in the first `count` lanes, 0 in the others.
        inline fn masked(v: V, count: usize) V {
            const lane = std.simd.iota(u32, width);
            return @select(T, lane < @as(@Vector(width, u32), @splat(@intCast(@min(count, width)))), v, float.splat(V, 0));
        }

        /// A row's mean, in two parts of which the first is a T, and the mean of its squares
        /// without it. The first part is what a plain sum gives; the deviations from it tell what
        /// it lacks, so that a row far from 0 loses nothing.
        const Moments = struct { near: T, rest: f64, square: f64 };

        inline fn moments(x: [*]const T, count: usize) Moments {
            const n: f64 = @floatFromInt(count);
            const near: T = @floatCast(fold.sum(T, count, Values{ .x = x }) / n);
            const sums = deviations(x, count, @splat(near));
            const rest = sums[0] / n;
            // The difference of two sums, which rounding may turn below 0. A NaN stays.
            const square = sums[1] / n - rest * rest;
            return .{ .near = near, .rest = rest, .square = if (square < 0) 0 else square };
        }

        fn layer_norm(a: *const NormArguments(T)) callconv(.c) void {
            for (0..a.rows) |row| {
                const x = a.x + row * a.x_stride;
                const m = moments(x, a.count);
                const inverse = 1 / @sqrt(m.square + a.epsilon);
                const line: Line = .{
                    .near = @splat(m.near),
                    .scale = @splat(@floatCast(inverse)),
                    .shift = @splat(@floatCast(-m.rest * inverse)),
                };
                const out = a.out + row * a.out_stride;
                if (a.weight) |weight| {
                    if (a.bias) |bias| {
                        write_norm(x, out, a.count, line, weight, bias);
                    } else write_norm(x, out, a.count, line, weight, null);
                } else write_norm(x, out, a.count, line, null, a.bias);
            }
        }

        /// What is done to every element: (x - near) scale + shift.
        const Line = struct { near: V, scale: V, shift: V };

        inline fn write_norm(x: [*]const T, out: [*]T, count: usize, line: Line, weight: ?[*]const T, bias: ?[*]const T) void {
            fold.each(T, count, Normed{ .x = x, .out = out, .line = line, .weight = weight, .bias = bias });
        }

        const Normed = struct {
            x: [*]const T,
            out: [*]T,
            line: Line,
            weight: ?[*]const T,
            bias: ?[*]const T,

            pub inline fn at(self: Normed, index: usize, left: usize) void {
                var v = simd.mul_add(V, fold.load(T, self.x + index, left, 0) - self.line.near, self.line.scale, self.line.shift);
                if (self.weight) |given| v *= fold.load(T, given + index, left, 0);
                if (self.bias) |given| v += fold.load(T, given + index, left, 0);
                fold.store(T, v, self.out + index, left);
            }
        };
    };
}
