//! Packing for the matrix product: lines of a matrix, whatever its strides, into panels that the
//! product reads from end to end.

const std = @import("std");
const simd = @import("simd.zig");

/// Packs `line_count` lines of `inner_count` elements into panels, each as wide as a tile: a line
/// is a row of A or a column of B. Writes up to `slack` elements past the last panel's end, and
/// none for the widths of B's strips: threads pack neighbouring ones at once.
pub fn Function(comptime T: type) type {
    return fn (
        line_count: usize,
        inner_count: usize,
        source: [*]const T,
        line_stride: isize,
        inner_stride: isize,
        target: [*]T,
    ) callconv(.c) void;
}

/// How many elements past its end a packed buffer must allow for.
pub const slack = 16;

/// Pointer arithmetic with a signed stride: GEP indices are signed, so the bits are right.
pub inline fn step(pointer: anytype, stride: isize, count: usize) @TypeOf(pointer) {
    return pointer + @as(usize, @bitCast(stride)) *% count;
}

/// A cast, not a copy of an array: the optimiser splits those into scalars when it transposes.
pub inline fn load(comptime V: type, source: anytype) V {
    return @as(*align(@alignOf(std.meta.Child(V))) const V, @ptrCast(source)).*;
}

pub inline fn store(comptime V: type, target: anytype, value: V) void {
    @as(*align(@alignOf(std.meta.Child(V))) V, @ptrCast(target)).* = value;
}

pub fn Packing(comptime T: type, comptime width: usize) type {
    return struct {
        pub fn pack(
            line_count: usize,
            inner_count: usize,
            source: [*]const T,
            line_stride: isize,
            inner_stride: isize,
            target: [*]T,
        ) callconv(.c) void {
            var line: usize = 0;
            if (line_stride == 1) while (line + 4 * width <= line_count) : (line += 4 * width) {
                pack_straight(4, inner_count, source + line, inner_stride, target + line * inner_count);
            };
            while (line < line_count) : (line += width) {
                const panel_source = step(source, line_stride, line);
                const panel_target = target + line * inner_count;
                if (line_count - line < width) {
                    pack_partial(line_count - line, inner_count, panel_source, line_stride, inner_stride, panel_target);
                } else if (line_stride == 1) {
                    pack_straight(1, inner_count, panel_source, inner_stride, panel_target);
                } else if (inner_stride == 1) {
                    pack_turned(inner_count, panel_source, line_stride, panel_target);
                } else {
                    pack_any(inner_count, panel_source, line_stride, inner_stride, panel_target);
                }
            }
        }

        /// Lines lie side by side: copy rows of a few panels at a time, so that each cache line
        /// of the source is fetched once.
        fn pack_straight(
            comptime panels: usize,
            inner_count: usize,
            source: [*]const T,
            inner_stride: isize,
            target: [*]T,
        ) void {
            var from = source;
            for (0..inner_count) |p| {
                inline for (0..panels) |panel| {
                    const to = target + (panel * inner_count + p) * width;
                    to[0..width].* = (from + panel * width)[0..width].*;
                }
                from = step(from, inner_stride, 1);
            }
        }

        fn pack_any(
            inner_count: usize,
            source: [*]const T,
            line_stride: isize,
            inner_stride: isize,
            target: [*]T,
        ) void {
            for (0..inner_count) |p| {
                const from = step(source, inner_stride, p);
                inline for (0..width) |line| target[p * width + line] = step(from, line_stride, line)[0];
            }
        }

        fn pack_partial(
            line_count: usize,
            inner_count: usize,
            source: [*]const T,
            line_stride: isize,
            inner_stride: isize,
            target: [*]T,
        ) void {
            for (0..inner_count) |p| {
                const from = step(source, inner_stride, p);
                const to = target[p * width ..][0..width];
                for (0..line_count) |line| to[line] = step(from, line_stride, line)[0];
                @memset(to[line_count..], 0);
            }
        }

        const side = @min(simd.lanes(T), 8);
        const Line = @Vector(side, T);
        const Square = [side]Line;

        /// Lines are contiguous: turn squares of `side` lines in registers.
        fn pack_turned(inner_count: usize, source: [*]const T, line_stride: isize, target: [*]T) void {
            const group_count = (width + side - 1) / side;
            var p: usize = 0;
            while (p + side <= inner_count) : (p += side) {
                var groups: [group_count]Square = undefined;
                inline for (0..group_count) |g| {
                    inline for (0..side) |i| {
                        const line = g * side + i;
                        groups[g][i] = if (line < width) load(Line, step(source + p, line_stride, line)) else @splat(0);
                    }
                    transpose(&groups[g]);
                }
                // Ascending, whole vectors: what a group writes past its panel's width is
                // overwritten by the next inner index.
                inline for (0..side) |i| {
                    inline for (0..group_count) |g| {
                        store(Line, target + (p + i) * width + g * side, groups[g][i]);
                    }
                }
            }
            pack_any(inner_count - p, source + p, line_stride, 1, target + p * width);
        }

        inline fn transpose(square: *Square) void {
            @setEvalBranchQuota(20_000);
            comptime var half = 1;
            inline while (half < side) : (half *= 2) {
                inline for (0..side) |i| if (i & half == 0) {
                    const low = square[i];
                    const high = square[i + half];
                    square[i] = @shuffle(T, low, high, exchange_mask(half, 0));
                    square[i + half] = @shuffle(T, low, high, exchange_mask(half, half));
                };
            }
        }

        fn exchange_mask(half: i32, shift: i32) [side]i32 {
            var mask: [side]i32 = undefined;
            for (&mask, 0..) |*lane_from, index| {
                const lane: i32 = @intCast(index);
                lane_from.* = if (lane & half == 0) lane + shift else ~(lane - half + shift);
            }
            return mask;
        }
    };
}
