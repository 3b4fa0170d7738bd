//! Products whose result is one row or one column.

const kernels_gemm = @import("kernels/gemm.zig");
const buffers = @import("matmul_buffers.zig");
const cutting = @import("matmul_team.zig");
const pool = @import("../../runtime/pool.zig");

const Group = kernels_gemm.Group;
const Matrix = cutting.Matrix;
const Product = cutting.Product;
const step = cutting.step;
const divide_up = cutting.divide_up;
const work_per_thread_min = cutting.work_per_thread_min;

/// Rows that one thread takes at a time in a product with a vector.
const vector_grain = 64;

/// How many threads share such a product, unless asked otherwise.
pub fn usual_threads(output_count: usize, inner_count: usize) usize {
    return @max(1, @min(pool.thread_count(), output_count *| inner_count / (work_per_thread_min / 4)));
}

/// Matrix times column or row times matrix; false when the strides do not suit the vector kernels.
pub fn multiply(comptime T: type, kernels: *const Group(T), threads: usize, product: Product(T)) error{OutOfMemory}!bool {
    // Row times matrix is the transposed matrix times a column.
    const by_column = product.column_count == 1;
    const matrix: Matrix(T) = if (by_column) product.a else .{
        .data = product.b.data,
        .row_stride = product.b.column_stride,
        .column_stride = product.b.row_stride,
    };
    const output_count = if (by_column) product.row_count else product.column_count;
    const x = if (by_column) product.b.data else product.a.data;
    const x_stride = if (by_column) product.b.row_stride else product.a.column_stride;
    const y_stride = if (by_column) product.c_row_stride else 1;
    const rows_contiguous = matrix.column_stride == 1;
    if (!rows_contiguous and (matrix.row_stride != 1 or y_stride != 1)) return false;

    const buffer: ?*buffers.Buffer = if (x_stride != 1) try buffers.take(product.inner_count * @sizeOf(T)) else null;
    defer if (buffer) |taken| buffers.give_back(taken);
    var whole: kernels_gemm.VectorProduct(T) = .{
        .output_count = output_count,
        .inner_count = product.inner_count,
        .alpha = product.alpha,
        .beta = product.beta,
        .matrix = matrix.data,
        .matrix_stride = if (rows_contiguous) matrix.row_stride else matrix.column_stride,
        .x = x,
        .y = product.c,
        .y_stride = y_stride,
    };
    if (buffer) |taken| {
        const gathered: [*]T = @ptrCast(@alignCast(taken.data()));
        for (gathered[0..product.inner_count], 0..) |*value, index| value.* = step(x, x_stride, index)[0];
        whole.x = gathered;
    }
    const Share = struct {
        kernels: *const Group(T),
        whole: kernels_gemm.VectorProduct(T),
        rows_contiguous: bool,

        fn run(share: *@This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            var part = share.whole;
            part.output_count = end - begin;
            part.matrix = if (share.rows_contiguous) step(part.matrix, part.matrix_stride, begin) else part.matrix + begin;
            part.y = step(part.y, part.y_stride, begin);
            if (share.rows_contiguous) share.kernels.dot_rows(&part) else share.kernels.add_columns(&part);
        }
    };
    var share: Share = .{ .kernels = kernels, .whole = whole, .rows_contiguous = rows_contiguous };
    if (threads <= 1) {
        share.run(0, output_count, 0);
    } else {
        const grain = @max(vector_grain, divide_up(divide_up(output_count, 2 * threads), vector_grain) * vector_grain);
        pool.parallel_for_on(threads, output_count, grain, &share, Share.run);
    }
    return true;
}
