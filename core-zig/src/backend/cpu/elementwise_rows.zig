//! One function per op and dtype that computes a run of elements. Floats go to the kernels of the
//! CPU's level; the other types are plain loops, which the compiler vectorises for the baseline.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const DType = @import("../../tensor/dtype.zig").DType;
const scalar = @import("elementwise_scalar.zig");
const fallback = @import("elementwise_fallback.zig");

/// Elements that one thread takes at a time.
pub const grain = 32 << 10;

/// Each input is dense or, where `constant`, one element for the whole run. The output may be the
/// same memory as an input, element for element.
pub const Run = struct {
    count: usize,
    out: [*]u8,
    in: [ops.inputs_max][*]const u8,
    constant: [ops.inputs_max]bool,
    attributes: *const ops.Attributes,

    pub inline fn input(one: *const Run, comptime T: type, index: usize) [*]const T {
        return @ptrCast(@alignCast(one.in[index]));
    }

    /// How far each input moves per element: 1, or 0 where it is constant.
    pub inline fn steps(one: *const Run) [ops.inputs_max]usize {
        var list: [ops.inputs_max]usize = undefined;
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
            if (is_elementwise(op) and in_domain(op, dtype)) all[@intFromEnum(op)][number(dtype)] = function_of(op, dtype);
        }
    }
    break :blk all;
};

/// Whether this file computes the op; casts and copies change no values and are made elsewhere.
pub fn is_elementwise(op: Op) bool {
    return switch (ops.row(op).rule) {
        .broadcast, .broadcast_bool, .bool_same, .real_part => true,
        .same => op != .contiguous and op != .take_add,
        else => false,
    };
}

fn in_domain(op: Op, dtype: DType) bool {
    return switch (ops.row(op).domain) {
        .any => true,
        .number => dtype != .bool,
        .ordered => dtype != .complex64,
        .real, .float => dtype.is_float(),
        .inexact => dtype.is_float() or dtype == .complex64,
        .complex => dtype == .complex64,
        .boolean => dtype == .bool,
    };
}

fn function_of(comptime op: Op, comptime dtype: DType) RowFunction {
    const computes_float = dtype.is_float();
    return switch (op) {
        .where => switch (dtype) {
            .u8, .bool => Where(u8).run,
            .i32, .f32 => Where(u32).run,
            .i64, .f64 => Where(u64).run,
            .complex64 => Where(DType.Element(.complex64)).run,
        },
        .clamp => if (computes_float) fallback.Clamp(dtype.Element()).run else ClampInteger(dtype.Element()).run,
        else => if (ops.row(op).inputs.len == 2)
            (if (computes_float) fallback.Binary(op, dtype).run else Binary(op, dtype).run)
        else
            (if (computes_float) fallback.Unary(op, dtype).run else Unary(op, dtype).run),
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

fn Where(comptime Word: type) type {
    return struct {
        fn run(one: *const Run) void {
            const condition = one.input(u8, 0);
            const x = one.input(Word, 1);
            const y = one.input(Word, 2);
            const out = one.output(Word);
            if (one.constant[0] or one.constant[1] or one.constant[2]) {
                const step = one.steps();
                for (out, 0..) |*element, index| {
                    element.* = if (condition[index * step[0]] != 0) x[index * step[1]] else y[index * step[2]];
                }
            } else for (out, condition, x, y) |*element, chosen, yes, no| element.* = if (chosen != 0) yes else no;
        }
    };
}
