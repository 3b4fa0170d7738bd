//! A row of a tile of scores: the running softmax over tiles (Milakov & Gimelshein 2018; Dao et al. 2022), and how
//! scores and slopes become gradients.

const std = @import("std");
const elementwise = @import("kernels/elementwise.zig");
const levels = @import("levels.zig");

pub fn Rows(comptime T: type) type {
    return struct {
        const infinity = std.math.inf(T);
        /// As many numbers as sums are made of side by side.
        const width = 8;
        const V = @Vector(width, T);

        fn exponentials(row: []T) void {
            const kernels = &@field(levels.table().elementwise, @typeName(T));
            kernels.unary[@intFromEnum(elementwise.Unary.exp)](row.ptr, row.ptr, row.len);
        }

        pub const State = struct {
            /// So far: the largest score, the sum of exponentials above it, and that times the slopes.
            largest: T = -infinity,
            sum: T = 0,
            weighted: T = 0,

            /// Takes in more scores, which become exponentials. What was made with the earlier ones has to be
            /// multiplied by the result.
            pub fn include(state: *State, row: []T, slopes: ?[]const T) T {
                const largest = @max(state.largest, largest_of(row));
                if (largest == -infinity and !has_nan(row)) {
                    @memset(row, 0);
                    return 1;
                }
                // NaN among the scores makes all of the row NaN, as in a softmax.
                const factor = @exp(state.largest - largest);
                shift(row, -largest);
                exponentials(row);
                state.largest = largest;
                state.sum = state.sum * factor + sum_of(row);
                if (slopes) |given| state.weighted = state.weighted * factor + dot(row, given);
                return factor;
            }

            /// Above every score where there was none: no share is left of any.
            pub fn log(state: *const State) T {
                return if (state.sum == 0) infinity else state.largest + @log(state.sum);
            }

            pub fn mean(state: *const State) T {
                return if (state.sum == 0) 0 else state.weighted / state.sum;
            }
        };

        /// Scores become shares, and slopes by share those by score.
        pub fn turn(shares: []T, slopes: []T, log: T, mean: T, scale_: T) void {
            shift(shares, -log);
            exponentials(shares);
            for (shares, slopes) |share, *slope| slope.* = share * (slope.* - mean) * scale_;
        }

        pub fn scale(row: []T, factor: T) void {
            for (row) |*value| value.* *= factor;
        }

        fn shift(row: []T, by: T) void {
            for (row) |*value| value.* += by;
        }

        fn largest_of(row: []const T) T {
            var lanes: V = @splat(-infinity);
            var at: usize = 0;
            while (at + width <= row.len) : (at += width) lanes = @max(lanes, @as(V, row[at..][0..width].*));
            var largest = @reduce(.Max, lanes);
            for (row[at..]) |value| largest = @max(largest, value);
            return largest;
        }

        fn has_nan(row: []const T) bool {
            for (row) |value| if (std.math.isNan(value)) return true;
            return false;
        }

        fn sum_of(row: []const T) T {
            var lanes: V = @splat(0);
            var at: usize = 0;
            while (at + width <= row.len) : (at += width) lanes += @as(V, row[at..][0..width].*);
            var sum = @reduce(.Add, lanes);
            for (row[at..]) |value| sum += value;
            return sum;
        }

        fn dot(x: []const T, y: []const T) T {
            var lanes: V = @splat(0);
            var at: usize = 0;
            while (at + width <= x.len) : (at += width) lanes += @as(V, x[at..][0..width].*) * @as(V, y[at..][0..width].*);
            var sum = @reduce(.Add, lanes);
            for (x[at..], y[at..]) |a, b| sum += a * b;
            return sum;
        }
    };
}
