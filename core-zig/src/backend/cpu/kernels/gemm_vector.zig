//! Matrix times vector, bound by how fast the matrix can be read.

const packing = @import("gemm_pack.zig");
const simd = @import("simd.zig");

const load = packing.load;
const step = packing.step;
const store = packing.store;

/// y = alpha M x + beta y, with x contiguous.
pub fn VectorProduct(comptime T: type) type {
    return extern struct {
        output_count: usize,
        inner_count: usize,
        alpha: T,
        /// 0 means that y is not read.
        beta: T,
        matrix: [*]const T,
        /// Between rows for `dot_rows`, between columns for `add_columns`.
        matrix_stride: isize,
        x: [*]const T,
        y: [*]T,
        y_stride: isize,
    };
}

pub fn Vector(comptime T: type) type {
    const lanes = simd.lanes(T);
    const V = @Vector(lanes, T);
    return struct {
        /// Rows of the matrix are contiguous.
        pub fn dot_rows(product: *const VectorProduct(T)) callconv(.c) void {
            var row: usize = 0;
            while (row + 4 <= product.output_count) : (row += 4) dot_some(4, product, row);
            while (row < product.output_count) : (row += 1) dot_some(1, product, row);
        }

        /// Each row is summed the same way whether it is one of four or alone.
        inline fn dot_some(comptime rows: usize, product: *const VectorProduct(T), row: usize) void {
            const unroll = 2;
            var sums: [unroll][rows]V = @splat(@splat(@splat(0)));
            var m: [rows][*]const T = undefined;
            inline for (0..rows) |i| m[i] = step(product.matrix, product.matrix_stride, row + i);
            const x = product.x;
            var p: usize = 0;
            while (p + unroll * lanes <= product.inner_count) : (p += unroll * lanes) {
                inline for (0..unroll) |u| {
                    const x_vector = load(V, x + p + u * lanes);
                    inline for (0..rows) |i| {
                        const m_vector = load(V, m[i] + p + u * lanes);
                        sums[u][i] = simd.mul_add(V, m_vector, x_vector, sums[u][i]);
                    }
                }
            }
            var totals: [rows]T = undefined;
            inline for (0..rows) |i| totals[i] = @reduce(.Add, sums[0][i] + sums[1][i]);
            while (p < product.inner_count) : (p += 1) {
                inline for (0..rows) |i| totals[i] = simd.mul_add(T, m[i][p], x[p], totals[i]);
            }
            inline for (0..rows) |i| {
                const y = step(product.y, product.y_stride, row + i);
                const value = product.alpha * totals[i];
                y[0] = if (product.beta == 0) value else simd.mul_add(T, product.beta, y[0], value);
            }
        }

        /// Columns of the matrix are contiguous, and so is y.
        pub fn add_columns(product: *const VectorProduct(T)) callconv(.c) void {
            const y = product.y;
            if (product.beta == 0) {
                @memset(y[0..product.output_count], 0);
            } else if (product.beta != 1) {
                for (y[0..product.output_count]) |*value| value.* *= product.beta;
            }
            var p: usize = 0;
            while (p + 4 <= product.inner_count) : (p += 4) add_some(4, product, p);
            while (p < product.inner_count) : (p += 1) add_some(1, product, p);
        }

        inline fn add_some(comptime columns: usize, product: *const VectorProduct(T), p: usize) void {
            var m: [columns][*]const T = undefined;
            var factors: [columns]T = undefined;
            inline for (0..columns) |i| {
                m[i] = step(product.matrix, product.matrix_stride, p + i);
                factors[i] = product.alpha * product.x[p + i];
            }
            const y = product.y;
            var j: usize = 0;
            while (j + lanes <= product.output_count) : (j += lanes) {
                var sum = load(V, y + j);
                inline for (0..columns) |i| {
                    sum = simd.mul_add(V, @splat(factors[i]), load(V, m[i] + j), sum);
                }
                store(V, y + j, sum);
            }
            while (j < product.output_count) : (j += 1) {
                inline for (0..columns) |i| y[j] = simd.mul_add(T, factors[i], m[i][j], y[j]);
            }
        }
    };
}
