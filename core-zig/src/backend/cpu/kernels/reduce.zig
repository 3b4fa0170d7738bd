//! Reductions of f32 and f64 runs. Sums of f32 are accumulated in f64; sums of f64 in 16 or more
//! lanes and blocks, which keeps the error near that of pairwise summation.

const std = @import("std");
const simd = @import("simd.zig");
const math = @import("math.zig");
const float = @import("math_float.zig");
const fold = @import("fold.zig");

fn RunFunction(comptime T: type, comptime Result: type) type {
    return *const fn (x: [*]const T, count: usize) callconv(.c) Result;
}

pub fn Group(comptime T: type) type {
    const K = Kernels(T);
    return extern struct {
        sum: RunFunction(T, f64) = &K.sum,
        sum_sizes: RunFunction(T, f64) = &K.sum_sizes,
        sum_squares: RunFunction(T, f64) = &K.sum_squares,
        product: RunFunction(T, f64) = &K.product,
        /// The sum of (x - center)^2.
        sum_deviations: *const fn (x: [*]const T, center: f64, count: usize) callconv(.c) f64 = &K.sum_deviations,
        /// NaN if any is NaN. Of nothing: -infinity and infinity.
        max: RunFunction(T, T) = &K.max,
        min: RunFunction(T, T) = &K.min,
        /// The largest |x|; NaN if any is NaN, 0 of nothing.
        max_size: RunFunction(T, T) = &K.max_size,
        /// The first of the extremes, the first NaN before all. There must be an element.
        argmax: RunFunction(T, usize) = &K.argmax,
        argmin: RunFunction(T, usize) = &K.argmin,
        /// The sum of exp(x - center), for a center that is as large as any x.
        sum_exponentials: *const fn (x: [*]const T, center: f64, count: usize) callconv(.c) f64 = &K.sum_exponentials,
        /// Column by column: accumulators[j] is updated with the rows' x[j].
        add_rows: *const fn (x: [*]const T, stride: usize, rows: usize, columns: usize, sums: [*]f64) callconv(.c) void = &K.add_rows,
        add_square_rows: *const fn (x: [*]const T, stride: usize, rows: usize, columns: usize, sums: [*]f64) callconv(.c) void = &K.add_square_rows,
        max_rows: *const fn (x: [*]const T, stride: usize, rows: usize, columns: usize, largest: [*]T) callconv(.c) void = &K.max_rows,
        min_rows: *const fn (x: [*]const T, stride: usize, rows: usize, columns: usize, smallest: [*]T) callconv(.c) void = &K.min_rows,
    };
}

pub const Table = extern struct {
    f32: Group(f32) = .{},
    f64: Group(f64) = .{},
};

fn Kernels(comptime T: type) type {
    return struct {
        const V = fold.Vector(T);
        const width = simd.lanes(T);
        /// Vectors in which sums are made, and as many elements of T.
        const W = fold.Vector(f64);
        const wide = simd.lanes(f64);

        inline fn load_wide(x: [*]const T) W {
            return @as(@Vector(wide, T), x[0..wide].*);
        }

        /// The sum of term(x), or their product.
        inline fn sum_of(x: [*]const T, count: usize, context: anytype, comptime monoid: fold.Monoid) f64 {
            const neutral = comptime fold.neutral(f64, monoid);
            var total: f64 = neutral;
            var index: usize = 0;
            while (index < count) {
                const end = @min(count, index + 1024);
                var parts: [4]W = @splat(@splat(neutral));
                while (index + 4 * wide <= end) : (index += 4 * wide) {
                    inline for (&parts, 0..) |*part, k| {
                        const at = index + k * wide;
                        part.* = fold.combine(monoid, part.*, context.term(load_wide(x + at)));
                    }
                }
                while (index + wide <= end) : (index += wide) {
                    parts[0] = fold.combine(monoid, parts[0], context.term(load_wide(x + index)));
                }
                while (index < end) : (index += 1) {
                    const one = context.term(@as(@Vector(1, f64), .{x[index]}));
                    total = if (monoid == .sum) total + one[0] else total * one[0];
                }
                const low = fold.combine(monoid, parts[0], parts[1]);
                const part = fold.across(monoid, fold.combine(monoid, low, fold.combine(monoid, parts[2], parts[3])));
                total = if (monoid == .sum) total + part else total * part;
            }
            return total;
        }

        const Value = struct {
            pub inline fn term(_: Value, x: anytype) @TypeOf(x) {
                return x;
            }
        };

        const Size = struct {
            pub inline fn term(_: Size, x: anytype) @TypeOf(x) {
                return @abs(x);
            }
        };

        const Square = struct {
            pub inline fn term(_: Square, x: anytype) @TypeOf(x) {
                return x * x;
            }
        };

        const Deviation = struct {
            center: f64,

            pub inline fn term(self: Deviation, x: anytype) @TypeOf(x) {
                const gap = x - float.splat(@TypeOf(x), self.center);
                return gap * gap;
            }
        };

        fn sum(x: [*]const T, count: usize) callconv(.c) f64 {
            return sum_of(x, count, Value{}, .sum);
        }

        fn sum_sizes(x: [*]const T, count: usize) callconv(.c) f64 {
            return sum_of(x, count, Size{}, .sum);
        }

        fn sum_squares(x: [*]const T, count: usize) callconv(.c) f64 {
            return sum_of(x, count, Square{}, .sum);
        }

        fn product(x: [*]const T, count: usize) callconv(.c) f64 {
            return sum_of(x, count, Value{}, .product);
        }

        fn sum_deviations(x: [*]const T, center: f64, count: usize) callconv(.c) f64 {
            return sum_of(x, count, Deviation{ .center = center }, .sum);
        }

        const Side = enum { max, min, max_size };

        /// NaN if any is NaN.
        inline fn extreme(comptime side: Side, x: [*]const T, count: usize) T {
            const monoid: fold.Monoid = if (side == .min) .min else .max;
            const empty: T = if (side == .max_size) 0 else comptime fold.neutral(T, monoid);
            var parts: [4]V = @splat(@splat(empty));
            var odd: @Vector(width, bool) = @splat(false);
            var index: usize = 0;
            while (index + 4 * width <= count) : (index += 4 * width) {
                inline for (&parts, 0..) |*part, k| {
                    const v: V = x[index + k * width ..][0..width].*;
                    odd = odd | (v != v);
                    part.* = fold.combine(monoid, part.*, if (side == .max_size) @abs(v) else v);
                }
            }
            while (index < count) : (index += width) {
                const v = fold.load(T, x + index, count - index, empty);
                odd = odd | (v != v);
                parts[0] = fold.combine(monoid, parts[0], if (side == .max_size) @abs(v) else v);
            }
            if (@reduce(.Or, odd)) return std.math.nan(T);
            const low = fold.combine(monoid, parts[0], parts[1]);
            return fold.across(monoid, fold.combine(monoid, low, fold.combine(monoid, parts[2], parts[3])));
        }

        fn max(x: [*]const T, count: usize) callconv(.c) T {
            return extreme(.max, x, count);
        }

        fn min(x: [*]const T, count: usize) callconv(.c) T {
            return extreme(.min, x, count);
        }

        fn max_size(x: [*]const T, count: usize) callconv(.c) T {
            return extreme(.max_size, x, count);
        }

        fn argmax(x: [*]const T, count: usize) callconv(.c) usize {
            return first_of(x, count, extreme(.max, x, count));
        }

        fn argmin(x: [*]const T, count: usize) callconv(.c) usize {
            return first_of(x, count, extreme(.min, x, count));
        }

        /// Where `wanted` is first; a NaN finds any NaN.
        fn first_of(x: [*]const T, count: usize, wanted: T) usize {
            const all: V = @splat(wanted);
            var index: usize = 0;
            while (index + width <= count) : (index += width) {
                const v: V = x[index..][0..width].*;
                const found = if (wanted == wanted) v == all else v != v;
                if (@reduce(.Or, found)) return index + std.simd.firstTrue(found).?;
            }
            while (index < count) : (index += 1) {
                if (x[index] == wanted or (wanted != wanted and x[index] != x[index])) return index;
            }
            unreachable; // the extreme is one of the elements
        }

        const Exponentials = struct {
            x: [*]const T,
            center: V,

            pub inline fn term(self: Exponentials, index: usize, left: usize) V {
                return math.exp_flushed(fold.load(T, self.x + index, left, -std.math.inf(T)) - self.center);
            }
        };

        fn sum_exponentials(x: [*]const T, center: f64, count: usize) callconv(.c) f64 {
            return fold.sum(T, count, Exponentials{ .x = x, .center = @splat(@floatCast(center)) });
        }

        fn add_rows(x: [*]const T, stride: usize, rows: usize, columns: usize, sums: [*]f64) callconv(.c) void {
            add_terms(x, stride, rows, columns, sums, Value{});
        }

        fn add_square_rows(x: [*]const T, stride: usize, rows: usize, columns: usize, sums: [*]f64) callconv(.c) void {
            add_terms(x, stride, rows, columns, sums, Square{});
        }

        /// Four vectors of columns at a time, down all rows: the sums stay in registers.
        inline fn add_terms(x: [*]const T, stride: usize, rows: usize, columns: usize, sums: [*]f64, context: anytype) void {
            var column: usize = 0;
            while (column + 4 * wide <= columns) : (column += 4 * wide) {
                var parts: [4]W = undefined;
                inline for (&parts, 0..) |*part, k| part.* = sums[column + k * wide ..][0..wide].*;
                for (0..rows) |row| {
                    inline for (&parts, 0..) |*part, k| {
                        const v = load_wide(x + row * stride + column + k * wide);
                        part.* += context.term(v);
                    }
                }
                inline for (parts, 0..) |part, k| sums[column + k * wide ..][0..wide].* = part;
            }
            while (column < columns) : (column += 1) {
                for (0..rows) |row| {
                    const v: @Vector(1, f64) = .{x[row * stride + column]};
                    sums[column] += context.term(v)[0];
                }
            }
        }

        fn max_rows(x: [*]const T, stride: usize, rows: usize, columns: usize, largest: [*]T) callconv(.c) void {
            extreme_rows(.max, x, stride, rows, columns, largest);
        }

        fn min_rows(x: [*]const T, stride: usize, rows: usize, columns: usize, smallest: [*]T) callconv(.c) void {
            extreme_rows(.min, x, stride, rows, columns, smallest);
        }

        inline fn extreme_rows(comptime monoid: fold.Monoid, x: [*]const T, stride: usize, rows: usize, columns: usize, best: [*]T) void {
            var column: usize = 0;
            while (column < columns) : (column += width) {
                const left = columns - column;
                var part = fold.load(T, best + column, left, 0);
                for (0..rows) |row| {
                    const v = fold.load(T, x + row * stride + column, left, 0);
                    // A NaN in `part` loses no comparison, and one in `v` is taken.
                    part = @select(T, v == v, fold.combine(monoid, part, v), v);
                }
                fold.store(T, part, best + column, left);
            }
        }
    };
}
