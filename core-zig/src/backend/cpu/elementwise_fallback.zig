//! Float rows in plain loops.

const std = @import("std");
const Op = @import("../../ops/op.zig").Op;
const DType = @import("../../tensor/dtype.zig").DType;
const scalar = @import("elementwise_scalar.zig");
const Run = @import("elementwise_rows.zig").Run;
const m = std.math;

pub fn Unary(comptime op: Op, comptime dtype: DType) type {
    const T = dtype.Element();
    return struct {
        pub fn run(one: *const Run) void {
            const x = one.input(T, 0);
            const step = one.steps()[0];
            for (one.output(scalar.result_dtype(op, dtype).Element()), 0..) |*element, index| element.* = unary(op, T, x[index * step]);
        }
    };
}

fn unary(comptime op: Op, comptime T: type, x: T) if (scalar.result_dtype(op, .f32) == .bool) u8 else T {
    return switch (op) {
        .neg => -x,
        .abs => @abs(x),
        .sign => if (m.isNan(x)) x else if (x > 0) 1 else if (x < 0) -1 else 0,
        .square => x * x,
        .sqrt => @sqrt(x),
        .rsqrt => 1 / @sqrt(x),
        .reciprocal => 1 / x,
        .exp => @exp(x),
        .expm1 => m.expm1(x),
        .log => @log(x),
        .log1p => m.log1p(x),
        .sin => @sin(x),
        .cos => @cos(x),
        .tan => @tan(x),
        .sinh => m.sinh(x),
        .cosh => m.cosh(x),
        .tanh => m.tanh(x),
        .asinh => m.asinh(x),
        .acosh => m.acosh(x),
        .atanh => m.atanh(x),
        .sigmoid => if (x >= 0) 1 / (1 + @exp(-x)) else @exp(x) / (1 + @exp(x)),
        .softplus => @max(x, 0) + m.log1p(@exp(-@abs(x))),
        .relu => if (x < 0) 0 else x,
        .silu => x / (1 + @exp(-x)),
        .gelu => 0.5 * x * (1 + m.tanh(x)),
        .gelu_tanh => 0.5 * x * (1 + m.tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))),
        .floor => @floor(x),
        .ceil => @ceil(x),
        .round => if (@abs(@round(x) - x) == 0.5) 2 * @round(x / 2) else @round(x),
        else => scalar.unary(op, if (T == f32) .f32 else .f64, x),
    };
}

pub fn Binary(comptime op: Op, comptime dtype: DType) type {
    const T = dtype.Element();
    return struct {
        pub fn run(one: *const Run) void {
            const x = one.input(T, 0);
            const y = one.input(T, 1);
            const step = one.steps();
            for (one.output(scalar.result_dtype(op, dtype).Element()), 0..) |*element, index| element.* = binary(op, dtype, x[index * step[0]], y[index * step[1]]);
        }
    };
}

fn binary(comptime op: Op, comptime dtype: DType, x: dtype.Element(), y: dtype.Element()) scalar.result_dtype(op, dtype).Element() {
    return switch (op) {
        .add => x + y,
        .sub => x - y,
        .mul => x * y,
        .div => x / y,
        .pow => m.pow(dtype.Element(), x, y),
        .atan2 => m.atan2(x, y),
        .maximum => if (m.isNan(x) or m.isNan(y)) x + y else @max(x, y),
        .minimum => if (m.isNan(x) or m.isNan(y)) x + y else @min(x, y),
        else => scalar.binary(op, dtype, x, y),
    };
}

pub fn Clamp(comptime T: type) type {
    return struct {
        pub fn run(one: *const Run) void {
            const x = one.input(T, 0);
            const low: T = @floatCast(one.attributes.low);
            const high: T = @floatCast(one.attributes.high);
            const step = one.steps()[0];
            for (one.output(T), 0..) |*element, index| {
                const value = x[index * step];
                element.* = if (value < low) low else if (value > high) high else value;
            }
        }
    };
}
