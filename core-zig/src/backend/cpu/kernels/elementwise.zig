//! Element-wise kernels for f32 and f64 over runs of memory. `out` may be the same memory as an
//! input, element for element, but may not overlap it otherwise. Counts may be 0.
//!
//! A step says how an input moves: 1 along the run, 0 for one element that serves the whole run.

const std = @import("std");
const simd = @import("simd.zig");
const math = @import("math.zig");
const float = @import("math_float.zig");

pub const Unary = enum(u32) {
    neg,
    abs,
    sign,
    square,
    sqrt,
    rsqrt,
    reciprocal,
    exp,
    expm1,
    log,
    log1p,
    sin,
    cos,
    tan,
    sinh,
    cosh,
    tanh,
    asinh,
    acosh,
    atanh,
    sigmoid,
    log_sigmoid,
    softplus,
    relu,
    silu,
    gelu,
    gelu_tanh,
    floor,
    ceil,
    round,
};

/// `maximum` and `minimum` give NaN if either is NaN; `atan2` is atan2(first, second).
pub const Binary = enum(u32) { add, sub, mul, div, pow, maximum, minimum, atan2 };

/// 0 or 1 for each pair. NaN compares as unequal and unordered.
pub const Comparison = enum(u32) { eq, ne, lt, le, gt, ge };

/// 0 or 1 for each element.
pub const Predicate = enum(u32) { is_nan, is_finite, is_zero };

pub fn UnaryFunction(comptime T: type) type {
    return *const fn (x: [*]const T, out: [*]T, count: usize) callconv(.c) void;
}

pub fn BinaryFunction(comptime T: type) type {
    return *const fn (x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]T, count: usize) callconv(.c) void;
}

pub fn ComparisonFunction(comptime T: type) type {
    return *const fn (x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]u8, count: usize) callconv(.c) void;
}

pub fn PredicateFunction(comptime T: type) type {
    return *const fn (x: [*]const T, out: [*]u8, count: usize) callconv(.c) void;
}

/// The kernels of one float type; the arrays are indexed by the enums above.
pub fn Group(comptime T: type) type {
    return extern struct {
        unary: [count_of(Unary)]UnaryFunction(T) = functions(Unary, UnaryFunction(T), UnaryKernel, T),
        binary: [count_of(Binary)]BinaryFunction(T) = functions(Binary, BinaryFunction(T), BinaryKernel, T),
        comparison: [count_of(Comparison)]ComparisonFunction(T) = functions(Comparison, ComparisonFunction(T), ComparisonKernel, T),
        predicate: [count_of(Predicate)]PredicateFunction(T) = functions(Predicate, PredicateFunction(T), PredicateKernel, T),
        /// `condition` is a byte each, true where not 0.
        where: *const fn (condition: [*]const u8, x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]T, count: usize) callconv(.c) void = &Other(T).where,
        /// x limited to [low, high]; NaN stays NaN.
        clamp: *const fn (x: [*]const T, low: T, high: T, out: [*]T, count: usize) callconv(.c) void = &Other(T).clamp,
        /// out = x + alpha y.
        add_scaled: *const fn (x: [*]const T, alpha: T, y: [*]const T, out: [*]T, count: usize) callconv(.c) void = &Other(T).add_scaled,
        /// out = alpha x + beta.
        scale_shift: *const fn (x: [*]const T, alpha: T, beta: T, out: [*]T, count: usize) callconv(.c) void = &Other(T).scale_shift,
        fill: *const fn (value: T, out: [*]T, count: usize) callconv(.c) void = &Other(T).fill,
    };
}

pub const Table = extern struct {
    f32: Group(f32) = .{},
    f64: Group(f64) = .{},
};

fn count_of(comptime E: type) comptime_int {
    return std.enums.values(E).len;
}

fn functions(
    comptime E: type,
    comptime F: type,
    comptime Kernel: fn (comptime type, comptime E) type,
    comptime T: type,
) [count_of(E)]F {
    var list: [count_of(E)]F = undefined;
    for (std.enums.values(E)) |op| list[@intFromEnum(op)] = &Kernel(T, op).run;
    return list;
}

fn UnaryKernel(comptime T: type, comptime op: Unary) type {
    return struct {
        /// Cheap ops wait for memory, so several vectors are in flight, and two of the most used
        /// long ones; the others keep the CPU busy one vector at a time.
        const width = simd.lanes(T) * switch (op) {
            .neg, .abs, .sign, .square, .relu, .floor, .ceil, .round => 4,
            else => 1,
        };
        const narrow = simd.lanes(T);
        const V = @Vector(width, T);

        fn run(x: [*]const T, out: [*]T, count: usize) callconv(.c) void {
            const whole = count - count % narrow;
            whole_vectors(x, out, whole);
            if (whole == count) return;
            // The rest by way of a buffer, so that long ops have one body. The missing elements are
            // as usual as the first.
            var rest: [narrow]T = @splat(x[whole]);
            @memcpy(rest[0 .. count - whole], x[whole..count]);
            whole_vectors(&rest, &rest, narrow);
            @memcpy(out[whole..count], rest[0 .. count - whole]);
        }

        noinline fn whole_vectors(x: [*]const T, out: [*]T, count: usize) void {
            @setEvalBranchQuota(10_000); // the functions are inlined, polynomials and all
            var index: usize = 0;
            if (width > narrow) while (index + width <= count) : (index += width) {
                const v: V = x[index..][0..width].*;
                simd.store(out + index, compute(v));
            };
            while (index < count) : (index += narrow) {
                const v: @Vector(narrow, T) = x[index..][0..narrow].*;
                simd.store(out + index, compute(v));
            }
        }

        inline fn compute(x: anytype) @TypeOf(x) {
            const W = @TypeOf(x);
            return switch (op) {
                .neg => -x,
                .abs => @abs(x),
                .sign => @select(T, x == x, float.or_sign(@select(T, x == float.splat(W, 0), float.splat(W, 0), float.splat(W, 1)), x), x),
                .square => x * x,
                .sqrt => @sqrt(x),
                .rsqrt => float.splat(W, 1) / @sqrt(x),
                .reciprocal => float.splat(W, 1) / x,
                .relu => @select(T, x < float.splat(W, 0), float.splat(W, 0), x),
                .floor => float.floor(x),
                .ceil => float.ceil(x),
                .round => float.round_even(x),
                .exp => math.exp(x),
                .expm1 => math.expm1(x),
                .log => math.log(x),
                .log1p => math.log1p(x),
                .sin => math.sin(x),
                .cos => math.cos(x),
                .tan => math.tan(x),
                .sinh => math.sinh(x),
                .cosh => math.cosh(x),
                .tanh => math.tanh(x),
                .asinh => math.asinh(x),
                .acosh => math.acosh(x),
                .atanh => math.atanh(x),
                .sigmoid => math.sigmoid(x),
                .log_sigmoid => -math.softplus(-x),
                .softplus => math.softplus(x),
                .silu => math.silu(x),
                .gelu => math.gelu(x),
                .gelu_tanh => math.gelu_tanh(x),
            };
        }
    };
}

fn BinaryKernel(comptime T: type, comptime op: Binary) type {
    return struct {
        const width = simd.lanes(T) * switch (op) {
            .add, .sub, .mul, .div, .maximum, .minimum => 4,
            .pow, .atan2 => 1,
        };

        fn run(x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]T, count: usize) callconv(.c) void {
            pairs(T, T, width, compute, x, x_step, y, y_step, out, count);
        }

        inline fn compute(x: anytype, y: @TypeOf(x)) @TypeOf(x) {
            return switch (op) {
                .add => x + y,
                .sub => x - y,
                .mul => x * y,
                .div => x / y,
                .pow => math.pow(x, y),
                .atan2 => math.atan2(x, y),
                // The comparison is false for NaN in x or y; x + y is NaN then.
                .maximum => @select(T, (x == x) & (y == y), larger(x, y), x + y),
                .minimum => @select(T, (x == x) & (y == y), smaller(x, y), x + y),
            };
        }

        inline fn larger(x: anytype, y: @TypeOf(x)) @TypeOf(x) {
            return @select(T, x > y, x, y);
        }

        inline fn smaller(x: anytype, y: @TypeOf(x)) @TypeOf(x) {
            return @select(T, x < y, x, y);
        }
    };
}

fn ComparisonKernel(comptime T: type, comptime op: Comparison) type {
    return struct {
        fn run(x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]u8, count: usize) callconv(.c) void {
            pairs(T, u8, 4 * simd.lanes(T), compute, x, x_step, y, y_step, out, count);
        }

        inline fn compute(x: anytype, y: @TypeOf(x)) float.With(@TypeOf(x), u8) {
            return @intFromBool(switch (op) {
                .eq => x == y,
                .ne => x != y,
                .lt => x < y,
                .le => x <= y,
                .gt => x > y,
                .ge => x >= y,
            });
        }
    };
}

fn PredicateKernel(comptime T: type, comptime op: Predicate) type {
    return struct {
        fn run(x: [*]const T, out: [*]u8, count: usize) callconv(.c) void {
            pairs(T, u8, 4 * simd.lanes(T), compute, x, 1, x, 1, out, count);
        }

        inline fn compute(x: anytype, unused: @TypeOf(x)) float.With(@TypeOf(x), u8) {
            _ = unused;
            return @intFromBool(switch (op) {
                .is_nan => x != x,
                .is_finite => @abs(x) < float.splat(@TypeOf(x), std.math.inf(T)),
                .is_zero => x == float.splat(@TypeOf(x), 0),
            });
        }
    };
}

/// The loop of all ops of two inputs: one body for each way the inputs can move.
inline fn pairs(
    comptime T: type,
    comptime Out: type,
    comptime width: comptime_int,
    comptime compute: anytype,
    x: [*]const T,
    x_step: usize,
    y: [*]const T,
    y_step: usize,
    out: [*]Out,
    count: usize,
) void {
    if (count == 0) return;
    if (x_step == 0) {
        if (y_step == 0) return constant(T, Out, compute, x[0], y[0], out, count);
        return pairs_moving(T, Out, width, compute, false, true, x, y, out, count);
    }
    if (y_step == 0) return pairs_moving(T, Out, width, compute, true, false, x, y, out, count);
    return pairs_moving(T, Out, width, compute, true, true, x, y, out, count);
}

fn constant(comptime T: type, comptime Out: type, comptime compute: anytype, x: T, y: T, out: [*]Out, count: usize) void {
    @setEvalBranchQuota(10_000);
    const V = @Vector(simd.lanes(T), T);
    const result = compute(float.splat(V, x), float.splat(V, y));
    @memset(out[0..count], result[0]);
}

fn pairs_moving(
    comptime T: type,
    comptime Out: type,
    comptime width: comptime_int,
    comptime compute: anytype,
    comptime x_moves: bool,
    comptime y_moves: bool,
    x: [*]const T,
    y: [*]const T,
    out: [*]Out,
    count: usize,
) void {
    const V = @Vector(width, T);
    const x_first: V = @splat(x[0]);
    const y_first: V = @splat(y[0]);
    @setEvalBranchQuota(10_000);
    const narrow = simd.lanes(T);
    var index: usize = 0;
    if (width > narrow) while (index + width <= count) : (index += width) {
        const a: V = if (x_moves) x[index..][0..width].* else x_first;
        const b: V = if (y_moves) y[index..][0..width].* else y_first;
        simd.store(out + index, compute(a, b));
    };
    const N = @Vector(narrow, T);
    while (index < count) {
        const step = @min(narrow, count - index);
        const a = if (x_moves) load_part(N, x + index, step) else float.splat(N, x_first[0]);
        const b = if (y_moves) load_part(N, y + index, step) else float.splat(N, y_first[0]);
        store_part(compute(a, b), out + index, step);
        index += step;
    }
}

fn Other(comptime T: type) type {
    return struct {
        const width = 4 * simd.lanes(T);
        const V = @Vector(width, T);

        fn where(condition: [*]const u8, x: [*]const T, x_step: usize, y: [*]const T, y_step: usize, out: [*]T, count: usize) callconv(.c) void {
            var index: usize = 0;
            if (count == 0) return;
            const x_first: V = @splat(x[0]);
            const y_first: V = @splat(y[0]);
            while (index + width <= count) : (index += width) {
                const c: @Vector(width, u8) = condition[index..][0..width].*;
                const a: V = if (x_step != 0) x[index..][0..width].* else x_first;
                const b: V = if (y_step != 0) y[index..][0..width].* else y_first;
                out[index..][0..width].* = @select(T, c != @as(@Vector(width, u8), @splat(0)), a, b);
            }
            while (index < count) : (index += 1) out[index] = if (condition[index] != 0) x[index * x_step] else y[index * y_step];
        }

        fn clamp(x: [*]const T, low: T, high: T, out: [*]T, count: usize) callconv(.c) void {
            var index: usize = 0;
            while (index + width <= count) : (index += width) {
                const v: V = x[index..][0..width].*;
                simd.store(out + index, limited(v, low, high));
            }
            while (index < count) : (index += 1) out[index] = limited(@Vector(1, T){x[index]}, low, high)[0];
        }

        inline fn limited(x: anytype, low: T, high: T) @TypeOf(x) {
            const W = @TypeOf(x);
            const raised = @select(T, x < float.splat(W, low), float.splat(W, low), x);
            return @select(T, raised > float.splat(W, high), float.splat(W, high), raised);
        }

        fn add_scaled(x: [*]const T, alpha: T, y: [*]const T, out: [*]T, count: usize) callconv(.c) void {
            var index: usize = 0;
            while (index + width <= count) : (index += width) {
                const a: V = x[index..][0..width].*;
                const b: V = y[index..][0..width].*;
                simd.store(out + index, simd.mul_add(V, float.splat(V, alpha), b, a));
            }
            while (index < count) : (index += 1) out[index] = simd.mul_add(T, alpha, y[index], x[index]);
        }

        fn scale_shift(x: [*]const T, alpha: T, beta: T, out: [*]T, count: usize) callconv(.c) void {
            var index: usize = 0;
            while (index + width <= count) : (index += width) {
                const v: V = x[index..][0..width].*;
                simd.store(out + index, simd.mul_add(V, v, float.splat(V, alpha), float.splat(V, beta)));
            }
            while (index < count) : (index += 1) out[index] = simd.mul_add(T, x[index], alpha, beta);
        }

        fn fill(value: T, out: [*]T, count: usize) callconv(.c) void {
            @memset(out[0..count], value);
        }
    };
}

/// The first `count` elements, the rest of the lanes filled with the first: a value that occurs
/// anyway cannot send the whole vector down a slow path.
inline fn load_part(comptime V: type, x: anytype, count: usize) V {
    const width = @typeInfo(V).vector.len;
    if (count == width) return x[0..width].*;
    var lanes: [width]float.Element(V) = @splat(x[0]);
    var done: usize = 0;
    // By halves: a loop over the elements would become a call of memcpy.
    comptime var half = width / 2;
    inline while (half > 0) : (half /= 2) {
        if (count & half != 0) {
            lanes[done..][0..half].* = x[done..][0..half].*;
            done += half;
        }
    }
    return lanes;
}

inline fn store_part(v: anytype, out: anytype, count: usize) void {
    const width = @typeInfo(@TypeOf(v)).vector.len;
    const lanes: [width]float.Element(@TypeOf(v)) = v;
    if (count == width) {
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
