//! Matrix products: floats go to the blocked product with their strides as they are; integers and
//! complex numbers add scaled rows.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const product = @import("matmul.zig");
const strided = @import("strided.zig");
const at = strided.at;

pub fn matmul(call: *const Call) error{OutOfMemory}!void {
    if (call.output().count() == 0) return;
    const operands: Operands = .of(call);
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| multiply_floats(dtype.Element(), &operands),
        .bool => unreachable,
        inline else => |dtype| multiply_exact(dtype, &operands),
    };
}

/// A stack of matrices: two axes of each operand, and the batch axes walked together. A vector on
/// the left is a row, on the right a column.
const Operands = struct {
    row_count: usize,
    column_count: usize,
    inner_count: usize,
    batch: strided.Nest(2),
    /// In bytes: from row to row, from column to column.
    x_strides: [2]isize,
    y_strides: [2]isize,
    x: [*]const u8,
    y: [*]const u8,
    out: [*]u8,

    fn of(call: *const Call) Operands {
        const x = call.input(0);
        const y = call.input(1);
        const x_steps = strided.byte_strides(x);
        const y_steps = strided.byte_strides(y);
        const x_vector = x.rank() == 1;
        const y_vector = y.rank() == 1;
        const batch_x: Axes = .from_slice(x.shape.slice()[0..x.rank() -| 2]);
        const batch_y: Axes = .from_slice(y.shape.slice()[0..y.rank() -| 2]);
        const batch = shapes.broadcast(&batch_x, &batch_y).?;
        return .{
            .row_count = if (x_vector) 1 else x.extent(x.rank() - 2),
            .column_count = if (y_vector) 1 else y.extent(y.rank() - 1),
            .inner_count = x.extent(x.rank() - 1),
            .batch = .init(batch.slice(), .{
                shapes.broadcast_strides(&batch_x, &.from_slice(x_steps.values[0..batch_x.rank]), &batch),
                shapes.broadcast_strides(&batch_y, &.from_slice(y_steps.values[0..batch_y.rank]), &batch),
            }),
            .x_strides = .{ if (x_vector) 0 else @intCast(x_steps.values[x.rank() - 2]), @intCast(x_steps.values[x.rank() - 1]) },
            .y_strides = if (y_vector) .{ @intCast(y_steps.values[0]), 0 } else .{ @intCast(y_steps.values[y.rank() - 2]), @intCast(y_steps.values[y.rank() - 1]) },
            .x = strided.base(x),
            .y = strided.base(y),
            .out = strided.base(call.output()),
        };
    }
};

fn multiply_floats(comptime T: type, operands: *const Operands) error{OutOfMemory}!void {
    const matrix_count = operands.row_count * operands.column_count;
    const batch = &operands.batch;
    const batch_inner = batch.inner_count();
    var out: [*]T = @ptrCast(@alignCast(operands.out));
    var cursor = batch.cursor(0, batch.count());
    while (cursor.next(batch_inner)) |piece| {
        try product.gemm_batched(
            T,
            piece.count,
            operands.row_count,
            operands.column_count,
            operands.inner_count,
            1,
            @ptrCast(@alignCast(at(operands.x, piece.offsets[0]))),
            elements(T, batch.inner_stride(0)),
            elements(T, operands.x_strides[0]),
            elements(T, operands.x_strides[1]),
            @ptrCast(@alignCast(at(operands.y, piece.offsets[1]))),
            elements(T, batch.inner_stride(1)),
            elements(T, operands.y_strides[0]),
            elements(T, operands.y_strides[1]),
            0,
            out,
            @intCast(matrix_count),
            @intCast(operands.column_count),
        );
        out += piece.count * matrix_count;
    }
}

fn elements(comptime T: type, bytes: isize) isize {
    return @divExact(bytes, @sizeOf(T));
}

/// Multiplications that make one piece of work for a thread.
const work_grain = 1 << 16;
/// Columns whose running sums stay in L1.
const column_block = 512;

/// Integers wrap; complex64 sums in f64 and is rounded once.
fn multiply_exact(comptime dtype: DType, operands: *const Operands) void {
    const Job = struct {
        fn run(shared: *const Operands, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |row| multiply_row(dtype, shared, row);
        }
    };
    const rows_total = operands.batch.count() * operands.row_count;
    const row_work = operands.inner_count *| operands.column_count;
    pool.parallel_for(rows_total, work_grain / @max(1, row_work), operands, Job.run);
}

fn multiply_row(comptime dtype: DType, operands: *const Operands, row: usize) void {
    const T = dtype.Element();
    const Sum = if (dtype == .complex64) [2]f64 else T;
    const matrix = row / operands.row_count;
    const x_first = at(operands.x, operands.batch.offset_at(0, matrix) + @as(isize, @intCast(row % operands.row_count)) * operands.x_strides[0]);
    const y_first = at(operands.y, operands.batch.offset_at(1, matrix));
    const out = @as([*]T, @ptrCast(@alignCast(operands.out))) + row * operands.column_count;
    var sums: [column_block]Sum = undefined;
    var begin: usize = 0;
    while (begin < operands.column_count) : (begin += column_block) {
        const count = @min(column_block, operands.column_count - begin);
        const zero: Sum = if (dtype == .complex64) .{ 0, 0 } else 0;
        @memset(sums[0..count], zero);
        for (0..operands.inner_count) |inner| {
            const step: isize = @intCast(inner);
            const a = load(T, at(x_first, step * operands.x_strides[1]));
            const b_first = at(y_first, step * operands.y_strides[0] + @as(isize, @intCast(begin)) * operands.y_strides[1]);
            add_scaled(dtype, sums[0..count], a, b_first, operands.y_strides[1]);
        }
        for (out[begin..][0..count], sums[0..count]) |*element, sum| {
            element.* = if (dtype == .complex64) .{ .re = @floatCast(sum[0]), .im = @floatCast(sum[1]) } else sum;
        }
    }
}

inline fn load(comptime T: type, pointer: [*]const u8) T {
    return @as(*const T, @ptrCast(@alignCast(pointer))).*;
}

fn add_scaled(comptime dtype: DType, sums: anytype, a: dtype.Element(), b_first: [*]const u8, b_stride: isize) void {
    const T = dtype.Element();
    if (b_stride == @sizeOf(T)) {
        const b: [*]const T = @ptrCast(@alignCast(b_first));
        for (sums, b) |*sum, value| accumulate(dtype, sum, a, value);
        return;
    }
    var offset: isize = 0;
    for (sums) |*sum| {
        accumulate(dtype, sum, a, load(T, at(b_first, offset)));
        offset += b_stride;
    }
}

inline fn accumulate(comptime dtype: DType, sum: anytype, a: dtype.Element(), b: dtype.Element()) void {
    if (dtype != .complex64) {
        sum.* +%= a *% b;
        return;
    }
    const a_re: f64 = a.re;
    const a_im: f64 = a.im;
    sum[0] += a_re * b.re - a_im * b.im;
    sum[1] += a_re * b.im + a_im * b.re;
}
