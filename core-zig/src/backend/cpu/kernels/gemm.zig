//! The matrix product of one CPU level: C = alpha A B + beta C for a block that fits the caches.
//! `backend/cpu/matmul.zig` cuts a product into these blocks.
//!
//! Every element of C is one chain of multiply-adds in the order of the inner index, wherever its
//! tile lies: how a product is cut among threads never shows in the bits.

const builtin = @import("builtin");
const packing = @import("gemm_pack.zig");
const simd = @import("simd.zig");
const vector = @import("gemm_vector.zig");

const load = packing.load;
const step = packing.step;
const store = packing.store;
pub const VectorProduct = vector.VectorProduct;
/// How many elements past its end a packed buffer must allow for.
pub const pack_slack = packing.slack;

/// Where the block product finds the elements of A. Only `panels` was packed by us.
pub const Layout = enum(u32) {
    /// `tile_rows` rows side by side for each inner index, zero padded.
    panels,
    /// The caller's matrix with contiguous rows.
    rows,
    /// The caller's matrix with contiguous columns.
    columns,
};

/// C = alpha A B + beta C over one block. B comes in strips of `tile_columns` columns.
pub fn Block(comptime T: type) type {
    return extern struct {
        row_count: usize,
        column_count: usize,
        inner_count: usize,
        alpha: T,
        /// 0 means that C is not read.
        beta: T,
        a: [*]const T,
        /// Between rows (`rows`) or columns (`columns`); panels need none.
        a_stride: isize,
        a_layout: Layout,
        b: [*]const T,
        b_row_stride: isize,
        b_strip_stride: usize,
        /// The last strip when it is not full: packed, so that reading it stays inside memory.
        b_tail: [*]const T,
        c: [*]T,
        c_row_stride: isize,
    };
}

pub fn Group(comptime T: type) type {
    return extern struct {
        tile_rows: usize,
        tile_columns: usize,
        /// Largest block whose operands stay in the caches of the CPUs of this level.
        block_rows: usize,
        block_columns: usize,
        block_inner: usize,
        pack_rows: *const packing.Function(T),
        pack_columns: *const packing.Function(T),
        multiply: *const fn (*const Block(T)) callconv(.c) void,
        dot_rows: *const fn (*const VectorProduct(T)) callconv(.c) void,
        add_columns: *const fn (*const VectorProduct(T)) callconv(.c) void,

        const ours: @This() = .{
            .tile_rows = Tile(T).rows,
            .tile_columns = Tile(T).columns,
            .block_rows = Tile(T).block_rows,
            .block_columns = 3072,
            .block_inner = Tile(T).block_inner,
            .pack_rows = &packing.Packing(T, Tile(T).rows).pack,
            .pack_columns = &packing.Packing(T, Tile(T).columns).pack,
            .multiply = &Kernel(T).multiply,
            .dot_rows = &vector.Vector(T).dot_rows,
            .add_columns = &vector.Vector(T).add_columns,
        };
    };
}

pub const Table = extern struct {
    single: Group(f32) = .ours,
    double: Group(f64) = .ours,
};

/// Accumulators fill the registers: wide and low, since rows of C a power of two apart share
/// the same few lines of the first cache.
fn Tile(comptime T: type) type {
    const registers_32 = simd.has_avx512 or builtin.cpu.arch == .aarch64;
    return struct {
        const lanes = simd.lanes(T);
        const V = @Vector(lanes, T);
        const rows = 6;
        const vectors = if (registers_32) 4 else 2;
        const columns = vectors * lanes;
        // A strip of B stays in the first cache, a block of A in the second.
        const block_inner = 384 * 4 / @sizeOf(T);
        const block_rows = if (simd.has_avx512) 576 else 72;
    };
}

fn Kernel(comptime T: type) type {
    const tile = Tile(T);
    const V = tile.V;
    return struct {
        fn multiply(block: *const Block(T)) callconv(.c) void {
            switch (block.a_layout) {
                inline else => |layout| multiply_strips(layout, block),
            }
        }

        fn multiply_strips(comptime layout: Layout, block: *const Block(T)) void {
            var column: usize = 0;
            var b = block.b;
            while (column < block.column_count) : (column += tile.columns) {
                const width = @min(tile.columns, block.column_count - column);
                const strip: Strip = .{
                    .block = block,
                    .b = if (width == tile.columns) b else block.b_tail,
                    .b_stride = if (width == tile.columns) block.b_row_stride else tile.columns,
                    .c = block.c + column,
                    .width = width,
                };
                switch ((width + tile.lanes - 1) / tile.lanes) {
                    inline 1...tile.vectors => |vectors| strip.multiply_rows(layout, vectors),
                    else => unreachable,
                }
                b += block.b_strip_stride;
            }
        }

        const Strip = struct {
            block: *const Block(T),
            b: [*]const T,
            b_stride: isize,
            c: [*]T,
            width: usize,

            fn multiply_rows(strip: Strip, comptime layout: Layout, comptime vectors: usize) void {
                const row_count = strip.block.row_count;
                var row: usize = 0;
                while (row < row_count) {
                    const rows = rows_next(layout, row_count - row);
                    if (layout == .panels) strip.multiply_tile(layout, tile.rows, vectors, row) else switch (rows) {
                        inline 1...tile.rows => |count| strip.multiply_tile(layout, count, vectors, row),
                        else => unreachable,
                    }
                    row += rows;
                }
            }

            /// Seven rows are 4 + 3 rather than 6 + 1: a single row keeps too few sums in flight.
            inline fn rows_next(comptime layout: Layout, left: usize) usize {
                if (layout == .panels or left <= tile.rows or left > tile.rows + 2) return @min(left, tile.rows);
                return (left + 1) / 2;
            }

            fn multiply_tile(
                strip: Strip,
                comptime layout: Layout,
                comptime rows: usize,
                comptime vectors: usize,
                row: usize,
            ) void {
                const block = strip.block;
                const c = step(strip.c, block.c_row_stride, row);
                inline for (0..rows) |i| {
                    inline for (0..(vectors * tile.lanes * @sizeOf(T) + 63) / 64) |line| {
                        const place = step(c, block.c_row_stride, i) + line * (64 / @sizeOf(T));
                        @prefetch(place, .{ .rw = .write, .locality = 3 });
                    }
                }
                const a = if (layout == .rows) step(block.a, block.a_stride, row) else block.a + switch (layout) {
                    .panels => row * block.inner_count,
                    else => row,
                };
                const sums = switch (layout) {
                    .panels => sum_panels(vectors, block.inner_count, a, strip.b),
                    .rows => sum_rows(rows, vectors, strip, a),
                    .columns => sum_columns(rows, vectors, strip, a),
                };
                if (rows == tile.rows and vectors == tile.vectors and
                    strip.width == tile.columns and block.row_count - row >= tile.rows)
                {
                    update_whole(&sums, block, c);
                } else {
                    // Through a tile of our own, so that nothing past the last row or column is touched.
                    var values: [tile.rows * tile.columns]T = undefined;
                    inline for (0..rows) |i| {
                        inline for (0..vectors) |v| store(V, values[i * tile.columns + v * tile.lanes ..], sums[i][v]);
                    }
                    update_edge(@min(rows, block.row_count - row), strip.width, &values, block, c);
                }
            }
        };

        fn Sums(comptime rows: usize, comptime vectors: usize) type {
            return [rows][vectors]V;
        }

        inline fn add_step(
            comptime rows: usize,
            comptime vectors: usize,
            sums: *Sums(rows, vectors),
            a: [rows]T,
            b: [*]const T,
        ) void {
            var b_vectors: [vectors]V = undefined;
            inline for (0..vectors) |j| b_vectors[j] = load(V, b + j * tile.lanes);
            inline for (0..rows) |i| {
                const a_vector: V = @splat(a[i]);
                inline for (0..vectors) |j| sums[i][j] = simd.mul_add(V, a_vector, b_vectors[j], sums[i][j]);
            }
        }

        inline fn sum_panels(
            comptime vectors: usize,
            inner_count: usize,
            a_start: [*]const T,
            b_start: [*]const T,
        ) Sums(tile.rows, vectors) {
            var sums: Sums(tile.rows, vectors) = @splat(@splat(@splat(0)));
            var a = a_start;
            var b = b_start;
            const unroll = 4;
            var left = inner_count;
            while (left >= unroll) : (left -= unroll) {
                inline for (0..unroll) |u| {
                    add_step(tile.rows, vectors, &sums, a[u * tile.rows ..][0..tile.rows].*, b + u * tile.columns);
                }
                a += unroll * tile.rows;
                b += unroll * tile.columns;
            }
            while (left > 0) : (left -= 1) {
                add_step(tile.rows, vectors, &sums, a[0..tile.rows].*, b);
                a += tile.rows;
                b += tile.columns;
            }
            return sums;
        }

        inline fn sum_rows(
            comptime rows: usize,
            comptime vectors: usize,
            strip: Strip,
            a_start: [*]const T,
        ) Sums(rows, vectors) {
            var sums: Sums(rows, vectors) = @splat(@splat(@splat(0)));
            var a: [rows][*]const T = undefined;
            inline for (0..rows) |i| a[i] = step(a_start, strip.block.a_stride, i);
            var b = strip.b;
            for (0..strip.block.inner_count) |p| {
                var a_step: [rows]T = undefined;
                inline for (0..rows) |i| a_step[i] = a[i][p];
                add_step(rows, vectors, &sums, a_step, b);
                b = step(b, strip.b_stride, 1);
            }
            return sums;
        }

        inline fn sum_columns(
            comptime rows: usize,
            comptime vectors: usize,
            strip: Strip,
            a_start: [*]const T,
        ) Sums(rows, vectors) {
            var sums: Sums(rows, vectors) = @splat(@splat(@splat(0)));
            var a = a_start;
            var b = strip.b;
            for (0..strip.block.inner_count) |_| {
                add_step(rows, vectors, &sums, a[0..rows].*, b);
                a = step(a, strip.block.a_stride, 1);
                b = step(b, strip.b_stride, 1);
            }
            return sums;
        }

        inline fn update_whole(sums: *const Sums(tile.rows, tile.vectors), block: *const Block(T), c: [*]T) void {
            const alpha: V = @splat(block.alpha);
            const beta: V = @splat(block.beta);
            const keeps = block.beta == 1;
            const reads = block.beta != 0;
            inline for (0..tile.rows) |i| {
                const c_row = step(c, block.c_row_stride, i);
                inline for (0..tile.vectors) |v| {
                    const place = c_row + v * tile.lanes;
                    const value = alpha * sums[i][v];
                    store(V, place, if (keeps)
                        load(V, place) + value
                    else if (reads)
                        simd.mul_add(V, beta, load(V, place), value)
                    else
                        value);
                }
            }
        }

        /// Rounds as `update_whole` does: an element must not care which tile it fell into.
        noinline fn update_edge(
            row_count: usize,
            width: usize,
            values: *const [tile.rows * tile.columns]T,
            block: *const Block(T),
            c: [*]T,
        ) void {
            for (0..row_count) |i| {
                const c_row = step(c, block.c_row_stride, i);
                const sums = values[i * tile.columns ..];
                var j: usize = 0;
                while (j + tile.lanes <= width) : (j += tile.lanes) update_some(tile.lanes, sums.ptr + j, block, c_row + j);
                comptime var lanes = tile.lanes / 2;
                inline while (lanes > 0) : (lanes /= 2) {
                    if (width & lanes != 0) {
                        update_some(lanes, sums.ptr + j, block, c_row + j);
                        j += lanes;
                    }
                }
            }
        }

        inline fn update_some(comptime lanes: usize, sums: [*]const T, block: *const Block(T), c: [*]T) void {
            const W = @Vector(lanes, T);
            const value = @as(W, @splat(block.alpha)) * load(W, sums);
            store(W, c, if (block.beta == 0) value else simd.mul_add(W, @splat(block.beta), load(W, c), value));
        }
    };
}
