//! The ways a run of elements is folded into an accumulator. Every fold has the same shape:
//! `In`, `Acc`, `empty`, `add` for one element, `add_run` for neighbours, and `combine`, which
//! appends a later part. `Context` carries what a second pass knows from the first.

const std = @import("std");
const dtypes = @import("../../tensor/dtype.zig");
const DType = dtypes.DType;
const Complex64 = dtypes.Complex64;
const scalar = @import("elementwise_scalar.zig");

pub const Context = struct {
    /// The mean, or the largest element, of the output at hand.
    center: f64 = 0,
    /// The order of a norm.
    order: f64 = 2,
};

/// What is summed for each element, always in f64.
pub const Term = enum { value, size, square, squared_deviation, scaled_square, scaled_power, shifted_exp };

/// Sums of a function of floats.
pub fn Sum(comptime T: type, comptime term: Term) type {
    return struct {
        pub const In = T;
        pub const Acc = f64;
        pub const empty: Acc = 0;
        const lanes = 8;
        const Wide = @Vector(lanes, f64);

        pub inline fn add(acc: *Acc, x: T, position: usize, context: Context) void {
            _ = position;
            acc.* += of_one(x, context);
        }

        pub fn add_run(acc: *Acc, run: []const T, position: usize, context: Context) void {
            _ = position;
            var sums: [2]Wide = @splat(@splat(0));
            var index: usize = 0;
            if (vectorised) while (index + 2 * lanes <= run.len) : (index += 2 * lanes) {
                inline for (&sums, 0..) |*sum, part| {
                    const x: @Vector(lanes, T) = run[index + part * lanes ..][0..lanes].*;
                    sum.* += of_many(@floatCast(x), context);
                }
            };
            var rest: f64 = 0;
            for (run[index..]) |x| rest += of_one(x, context);
            acc.* += @reduce(.Add, sums[0] + sums[1]) + rest;
        }

        const vectorised = switch (term) {
            .scaled_power, .shifted_exp => false,
            else => true,
        };

        inline fn of_many(x: Wide, context: Context) Wide {
            const center: Wide = @splat(context.center);
            return switch (term) {
                .value => x,
                .size => @abs(x),
                .square => x * x,
                .squared_deviation => (x - center) * (x - center),
                .scaled_square => (x / center) * (x / center),
                .scaled_power, .shifted_exp => comptime unreachable,
            };
        }

        inline fn of_one(x: f64, context: Context) f64 {
            return switch (term) {
                .value => x,
                .size => @abs(x),
                .square => x * x,
                .squared_deviation => (x - context.center) * (x - context.center),
                .scaled_square => (x / context.center) * (x / context.center),
                .scaled_power => std.math.pow(f64, @abs(x) / context.center, context.order),
                .shifted_exp => @exp(x - context.center),
            };
        }

        pub inline fn combine(acc: *Acc, later: Acc) void {
            acc.* += later;
        }
    };
}

/// Sums and products that need no context: integers wrap in i64, complex64 adds in f64.
pub fn Arithmetic(comptime dtype: DType, comptime operation: enum { sum, product }) type {
    return struct {
        pub const In = dtype.Element();
        pub const Acc = switch (dtype) {
            .f32, .f64 => f64,
            .complex64 => [2]f64,
            .i32, .i64, .u8, .bool => i64,
        };
        const neutral = if (operation == .sum) 0 else 1;
        pub const empty: Acc = if (dtype == .complex64) .{ neutral, 0 } else neutral;

        pub inline fn add(acc: *Acc, x: In, position: usize, context: Context) void {
            _ = position;
            _ = context;
            combine(acc, if (dtype == .complex64) .{ x.re, x.im } else x);
        }

        pub fn add_run(acc: *Acc, run: []const In, position: usize, context: Context) void {
            for (run) |x| add(acc, x, position, context);
        }

        pub inline fn combine(acc: *Acc, later: Acc) void {
            // Through a name: assigning the literal would write its first part before reading it.
            const result: Acc = switch (Acc) {
                f64 => if (operation == .sum) acc.* + later else acc.* * later,
                i64 => if (operation == .sum) acc.* +% later else acc.* *% later,
                else => if (operation == .sum)
                    .{ acc[0] + later[0], acc[1] + later[1] }
                else
                    .{ acc[0] * later[0] - acc[1] * later[1], acc[0] * later[1] + acc[1] * later[0] },
            };
            acc.* = result;
        }
    };
}

pub const Side = enum { max, min };

/// The largest or smallest element; the first NaN met, if any. `sizes` looks at |x|.
pub fn Extreme(comptime T: type, comptime side: Side, comptime sizes: bool) type {
    return struct {
        pub const In = T;
        pub const Acc = T;
        const is_float = @typeInfo(T) == .float;
        pub const empty: Acc = if (sizes) 0 else switch (side) {
            .max => if (is_float) -std.math.inf(T) else std.math.minInt(T),
            .min => if (is_float) std.math.inf(T) else std.math.maxInt(T),
        };
        const lanes = 32 / @sizeOf(T);
        const V = @Vector(lanes, T);

        pub inline fn add(acc: *Acc, x: T, position: usize, context: Context) void {
            _ = position;
            _ = context;
            combine(acc, if (sizes) @abs(x) else x);
        }

        pub fn add_run(acc: *Acc, run: []const T, position: usize, context: Context) void {
            var index: usize = 0;
            if (run.len >= 2 * lanes) {
                var best: [2]V = @splat(@splat(empty));
                var odd: @Vector(lanes, bool) = @splat(false);
                while (index + 2 * lanes <= run.len) : (index += 2 * lanes) {
                    inline for (&best, 0..) |*sofar, part| {
                        var x: V = run[index + part * lanes ..][0..lanes].*;
                        if (sizes) x = @abs(x);
                        if (is_float) odd = odd | (x != x);
                        // A select, since @max promises more about NaN than one instruction does.
                        sofar.* = @select(T, if (side == .max) x > sofar.* else x < sofar.*, x, sofar.*);
                    }
                }
                if (is_float and @reduce(.Or, odd)) return for (run) |x| add(acc, x, position, context);
                inline for (best) |sofar| combine(acc, if (side == .max) @reduce(.Max, sofar) else @reduce(.Min, sofar));
            }
            for (run[index..]) |x| add(acc, x, position, context);
        }

        pub inline fn combine(acc: *Acc, later: Acc) void {
            if (is_float and acc.* != acc.*) return;
            const better = if (side == .max) later > acc.* else later < acc.*;
            if (better or (is_float and later != later)) acc.* = later;
        }
    };
}

/// Where the largest or smallest element is: the lowest position among equals, the first NaN
/// before everything.
pub fn Position(comptime T: type, comptime side: Side) type {
    return struct {
        pub const In = T;
        pub const Acc = struct { value: T, position: usize };
        const is_float = @typeInfo(T) == .float;
        const none = std.math.maxInt(usize);
        pub const empty: Acc = .{ .value = 0, .position = none };

        pub inline fn add(acc: *Acc, x: T, position: usize, context: Context) void {
            _ = context;
            combine(acc, .{ .value = x, .position = position });
        }

        /// Finds the extreme first, without positions, then where it is.
        pub fn add_run(acc: *Acc, run: []const T, position: usize, context: Context) void {
            const Best = Extreme(T, side, false);
            var best = Best.empty;
            Best.add_run(&best, run, position, context);
            for (run, position..) |x, index| {
                if (x == best or (is_float and x != x and best != best)) return combine(acc, .{ .value = x, .position = index });
            }
        }

        pub inline fn combine(acc: *Acc, later: Acc) void {
            if (later.position == none) return;
            if (acc.position == none) {
                acc.* = later;
                return;
            }
            if (is_float and acc.value != acc.value) return;
            const better = if (side == .max) later.value > acc.value else later.value < acc.value;
            if (better or (is_float and later.value != later.value)) acc.* = later;
        }
    };
}

/// Whether any element is not 0, or none is.
pub fn Truth(comptime dtype: DType, comptime quantifier: enum { any, all }) type {
    return struct {
        pub const In = dtype.Element();
        pub const Acc = bool;
        pub const empty: Acc = quantifier == .all;
        /// Elements looked at between questions whether the answer is known.
        const block = 512;

        inline fn is_true(x: In) bool {
            return if (dtype == .complex64) x.re != 0 or x.im != 0 else x != 0;
        }

        pub inline fn add(acc: *Acc, x: In, position: usize, context: Context) void {
            _ = position;
            _ = context;
            combine(acc, is_true(x));
        }

        pub fn add_run(acc: *Acc, run: []const In, position: usize, context: Context) void {
            _ = position;
            _ = context;
            var begin: usize = 0;
            while (begin < run.len and acc.* == empty) : (begin += block) {
                var decisive: u8 = 0;
                for (run[begin..@min(begin + block, run.len)]) |x| decisive |= @intFromBool(is_true(x) == (quantifier == .any));
                if (decisive != 0) acc.* = !empty;
            }
        }

        pub inline fn combine(acc: *Acc, later: Acc) void {
            acc.* = if (quantifier == .any) acc.* or later else acc.* and later;
        }
    };
}
