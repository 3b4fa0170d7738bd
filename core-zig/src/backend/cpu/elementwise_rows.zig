//! One function per op and dtype that computes a run of elements. Floats go to the kernels of the
//! CPU's level; the other types are plain loops, which the compiler vectorises for the baseline.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Program = @import("../../ops/expression.zig").Program;
const computed_in = @import("../../ops/promote.zig").computed_in;
const DType = @import("../../tensor/dtype.zig").DType;
const scalar = @import("elementwise_scalar.zig");
const Chain = @import("elementwise_chain.zig").Chain;
const levels = @import("levels.zig");
const kernels = @import("kernels/elementwise.zig");

/// Elements that one thread takes at a time.
pub const grain = 32 << 10;

/// The most inputs an element-wise op has.
pub const operands_max = ops.inputs_max;

/// Each input is dense or, where `constant`, one element for the whole run. The output may be the
/// same memory as an input, element for element.
pub const Run = struct {
    count: usize,
    out: [*]u8,
    in: [operands_max][*]const u8,
    constant: [operands_max]bool,
    attributes: *const ops.Attributes,
    /// What a chain is made of.
    program: ?*const Program = null,

    pub inline fn input(one: *const Run, comptime T: type, index: usize) [*]const T {
        return @ptrCast(@alignCast(one.in[index]));
    }

    /// How far each input moves per element: 1, or 0 where it is constant.
    pub inline fn steps(one: *const Run) [operands_max]usize {
        var list: [operands_max]usize = undefined;
        for (&list, one.constant) |*step, constant| step.* = if (constant) 0 else 1;
        return list;
    }

    pub inline fn output(one: *const Run, comptime T: type) []T {
        return @as([*]T, @ptrCast(@alignCast(one.out)))[0..one.count];
    }
};

pub const RowFunction = *const fn (one: *const Run) void;

/// `dtype` is that of the values: the last input's.
pub fn row_function(op: Op, dtype: DType) RowFunction {
    return table[@intFromEnum(op)][number(dtype)].?;
}

fn number(dtype: DType) usize {
    return @intCast(@intFromEnum(dtype) - 1);
}

const dtypes = std.enums.values(DType);

const table: [abi.op_rows.len][dtypes.len]?RowFunction = blk: {
    @setEvalBranchQuota(100_000);
    var all: [abi.op_rows.len][dtypes.len]?RowFunction = @splat(@splat(null));
    for (std.enums.values(Op)) |op| {
        for (dtypes) |dtype| {
            if (is_elementwise(op) and computed_in(op, dtype) == dtype) all[@intFromEnum(op)][number(dtype)] = function_of(op, dtype);
        }
    }
    break :blk all;
};

/// Whether this file computes the op; casts and copies change no values and are made elsewhere.
pub fn is_elementwise(op: Op) bool {
    return switch (ops.row(op).rule) {
        .broadcast, .broadcast_bool, .expression, .bool_same, .real_part => true,
        .same => op != .contiguous and op != .take_add,
        else => false,
    };
}

fn function_of(comptime op: Op, comptime dtype: DType) RowFunction {
    const is_float = dtype == .f32 or dtype == .f64;
    return switch (op) {
        // What is chosen is only moved, so integers go as floats of their size.
        .where => switch (dtype) {
            .u8, .bool => Where(u8).run,
            .i32, .f32 => Where(f32).run,
            .i64, .f64 => Where(f64).run,
            .complex64 => Where(DType.Element(.complex64)).run,
        },
        .elementwise => Chain(dtype).run,
        .clamp => if (is_float) ClampFloat(dtype).run else ClampInteger(dtype.Element()).run,
        else => if (ops.row(op).inputs.len == 2)
            (if (is_float) FloatBinary(op, dtype).run else Binary(op, dtype).run)
        else
            (if (is_float) FloatUnary(op, dtype).run else Unary(op, dtype).run),
    };
}

fn Unary(comptime op: Op, comptime dtype: DType) type {
    return struct {
        fn run(one: *const Run) void {
            const out = one.output(scalar.result_dtype(op, dtype).Element());
            const x = one.input(dtype.Element(), 0);
            if (one.constant[0]) return @memset(out, scalar.unary(op, dtype, x[0]));
            for (out, x) |*element, value| element.* = scalar.unary(op, dtype, value);
        }
    };
}

fn Binary(comptime op: Op, comptime dtype: DType) type {
    return struct {
        fn run(one: *const Run) void {
            const out = one.output(scalar.result_dtype(op, dtype).Element());
            const x = one.input(dtype.Element(), 0);
            const y = one.input(dtype.Element(), 1);
            if (one.constant[1]) {
                const second = y[0];
                if (one.constant[0]) return @memset(out, scalar.binary(op, dtype, x[0], second));
                for (out, x) |*element, first| element.* = scalar.binary(op, dtype, first, second);
            } else if (one.constant[0]) {
                const first = x[0];
                for (out, y) |*element, second| element.* = scalar.binary(op, dtype, first, second);
            } else for (out, x, y) |*element, first, second| element.* = scalar.binary(op, dtype, first, second);
        }
    };
}

/// The kernels of the CPU's level for a float type.
inline fn group(comptime dtype: DType) *const kernels.Group(dtype.Element()) {
    return &@field(levels.table().elementwise, @tagName(dtype));
}

fn FloatUnary(comptime op: Op, comptime dtype: DType) type {
    const T = dtype.Element();
    const arithmetic = std.meta.stringToEnum(kernels.Unary, @tagName(op));
    const predicate: ?kernels.Predicate = switch (op) {
        .is_nan => .is_nan,
        .is_finite => .is_finite,
        .logical_not => .is_zero,
        else => null,
    };
    if (arithmetic == null and predicate == null) return Unary(op, dtype);
    return struct {
        fn run(one: *const Run) void {
            const out = one.output(scalar.result_dtype(op, dtype).Element());
            const x = one.input(T, 0);
            const count = if (one.constant[0]) 1 else out.len;
            if (predicate) |which| {
                group(dtype).predicate[@intFromEnum(which)](x, out.ptr, count);
            } else group(dtype).unary[@intFromEnum(arithmetic.?)](x, out.ptr, count);
            if (count < out.len) @memset(out[count..], out[0]);
        }
    };
}

fn FloatBinary(comptime op: Op, comptime dtype: DType) type {
    const T = dtype.Element();
    const arithmetic = std.meta.stringToEnum(kernels.Binary, @tagName(op));
    const comparison = std.meta.stringToEnum(kernels.Comparison, @tagName(op));
    if (arithmetic == null and comparison == null) return Binary(op, dtype);
    return struct {
        fn run(one: *const Run) void {
            const out = one.output(scalar.result_dtype(op, dtype).Element());
            const step = one.steps();
            const kernel = if (arithmetic) |which|
                group(dtype).binary[@intFromEnum(which)]
            else
                group(dtype).comparison[@intFromEnum(comparison.?)];
            kernel(one.input(T, 0), step[0], one.input(T, 1), step[1], out.ptr, out.len);
        }
    };
}

fn ClampFloat(comptime dtype: DType) type {
    const T = dtype.Element();
    return struct {
        fn run(one: *const Run) void {
            const out = one.output(T);
            const count = if (one.constant[0]) 1 else out.len;
            group(dtype).clamp(one.input(T, 0), @floatCast(one.attributes.low), @floatCast(one.attributes.high), out.ptr, count);
            if (count < out.len) @memset(out[count..], out[0]);
        }
    };
}

fn ClampInteger(comptime T: type) type {
    return struct {
        fn run(one: *const Run) void {
            const limits = scalar.integer_limits(T, one.attributes.low, one.attributes.high);
            const x = one.input(T, 0);
            const step = one.steps()[0];
            for (one.output(T), 0..) |*element, index| element.* = @min(@max(x[index * step], limits[0]), limits[1]);
        }
    };
}

fn Where(comptime T: type) type {
    return struct {
        fn run(one: *const Run) void {
            const condition = one.input(u8, 0);
            const x = one.input(T, 1);
            const y = one.input(T, 2);
            const out = one.output(T);
            const step = one.steps();
            if (one.constant[0]) {
                const from = if (condition[0] != 0) x else y;
                const moves = if (condition[0] != 0) step[1] else step[2];
                if (moves == 0) @memset(out, from[0]) else if (from != out.ptr) @memcpy(out, from);
            } else if (T == f32 or T == f64) {
                group(if (T == f32) .f32 else .f64).where(condition, x, step[1], y, step[2], out.ptr, out.len);
            } else for (out, condition, 0..) |*element, chosen, index| {
                element.* = if (chosen != 0) x[index * step[1]] else y[index * step[2]];
            }
        }
    };
}
