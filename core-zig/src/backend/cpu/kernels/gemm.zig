//! The matrix product of one CPU level: packing of panels, the product of one block that fits the
//! caches, and matrix times vector. `backend/cpu/matmul.zig` cuts a product into these blocks.
//!
//! Every element of C is one chain of multiply-adds in the order of the inner index, wherever its
//! tile lies: how a product is cut among threads never shows in the bits.

const std = @import("std");
const builtin = @import("builtin");
const simd = @import("simd.zig");

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

pub fn Group(comptime T: type) type {
    return extern struct {
        tile_rows: usize,
        tile_columns: usize,
        /// Largest block whose operands stay in the caches of the CPUs of this level.
        block_rows: usize,
        block_columns: usize,
        block_inner: usize,
        pack_rows: *const PackFunction(T),
        pack_columns: *const PackFunction(T),
        multiply: *const fn (*const Block(T)) callconv(.c) void,
        dot_rows: *const fn (*const VectorProduct(T)) callconv(.c) void,
        add_columns: *const fn (*const VectorProduct(T)) callconv(.c) void,

        const ours: @This() = .{
            .tile_rows = Tile(T).rows,
            .tile_columns = Tile(T).columns,
            .block_rows = Tile(T).block_rows,
            .block_columns = 3072,
            .block_inner = Tile(T).block_inner,
            .pack_rows = &Packing(T, Tile(T).rows).pack,
            .pack_columns = &Packing(T, Tile(T).columns).pack,
            .multiply = &Kernel(T).multiply,
            .dot_rows = &Vector(T).dot_rows,
            .add_columns = &Vector(T).add_columns,
        };
    };
}

pub const Table = extern struct {
    single: Group(f32) = .ours,
    double: Group(f64) = .ours,
};

/// Packs `line_count` lines of `inner_count` elements into panels, each as wide as a tile: a line
/// is a row of A or a column of B. Writes up to one vector past the last panel's end.
fn PackFunction(comptime T: type) type {
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
pub const pack_slack = 16;

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
        const block_inner = if (simd.has_avx512) 384 else 256;
        const block_rows = (if (simd.has_avx512) 576 else 144) * 4 / @sizeOf(T) / rows * rows;
    };
}

/// Pointer arithmetic with a signed stride: GEP indices are signed, so the bits are right.
inline fn step(pointer: anytype, stride: isize, count: usize) @TypeOf(pointer) {
    return pointer + @as(usize, @bitCast(stride)) *% count;
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
                    switch (rows) {
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
                    @prefetch(step(c, block.c_row_stride, i), .{ .rw = .write, .locality = 3 });
                }
                const sums = switch (layout) {
                    .panels => sum_panels(rows, vectors, block.inner_count, block.a + row * block.inner_count, strip),
                    .rows => sum_rows(rows, vectors, block.inner_count, step(block.a, block.a_stride, row), strip),
                    .columns => sum_columns(rows, vectors, block.inner_count, block.a + row, strip),
                };
                store(rows, vectors, &sums, block, c, strip.width);
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
            inline for (0..vectors) |j| b_vectors[j] = b[j * tile.lanes ..][0..tile.lanes].*;
            inline for (0..rows) |i| {
                const a_vector: V = @splat(a[i]);
                inline for (0..vectors) |j| sums[i][j] = simd.mul_add(V, a_vector, b_vectors[j], sums[i][j]);
            }
        }

        inline fn sum_panels(
            comptime rows: usize,
            comptime vectors: usize,
            inner_count: usize,
            a_start: [*]const T,
            strip: Strip,
        ) Sums(rows, vectors) {
            var sums: Sums(rows, vectors) = @splat(@splat(@splat(0)));
            var a = a_start;
            var b = strip.b;
            const unroll = 4;
            var left = inner_count;
            while (left >= unroll) : (left -= unroll) {
                inline for (0..unroll) |u| {
                    add_step(rows, vectors, &sums, a[u * tile.rows ..][0..rows].*, b + u * tile.columns);
                }
                a += unroll * tile.rows;
                b += unroll * tile.columns;
            }
            while (left > 0) : (left -= 1) {
                add_step(rows, vectors, &sums, a[0..rows].*, b);
                a += tile.rows;
                b += tile.columns;
            }
            return sums;
        }

        inline fn sum_rows(
            comptime rows: usize,
            comptime vectors: usize,
            inner_count: usize,
            a_start: [*]const T,
            strip: Strip,
        ) Sums(rows, vectors) {
            var sums: Sums(rows, vectors) = @splat(@splat(@splat(0)));
            var a: [rows][*]const T = undefined;
            inline for (0..rows) |i| a[i] = step(a_start, strip.block.a_stride, i);
            var b = strip.b;
            for (0..inner_count) |p| {
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
            inner_count: usize,
            a_start: [*]const T,
            strip: Strip,
        ) Sums(rows, vectors) {
            var sums: Sums(rows, vectors) = @splat(@splat(@splat(0)));
            var a = a_start;
            var b = strip.b;
            for (0..inner_count) |_| {
                add_step(rows, vectors, &sums, a[0..rows].*, b);
                a = step(a, strip.block.a_stride, 1);
                b = step(b, strip.b_stride, 1);
            }
            return sums;
        }

        inline fn store(
            comptime rows: usize,
            comptime vectors: usize,
            sums: *const Sums(rows, vectors),
            block: *const Block(T),
            c: [*]T,
            width: usize,
        ) void {
            const alpha: V = @splat(block.alpha);
            const beta: V = @splat(block.beta);
            const whole = width == vectors * tile.lanes;
            inline for (0..rows) |i| {
                const c_row = step(c, block.c_row_stride, i);
                inline for (0..vectors) |j| {
                    const value = alpha * sums[i][j];
                    const target = c_row + j * tile.lanes;
                    if (j + 1 < vectors or whole) {
                        const place = target[0..tile.lanes];
                        place.* = if (block.beta == 0) value else if (block.beta == 1)
                            @as(V, place.*) + value
                        else
                            simd.mul_add(V, beta, place.*, value);
                    } else {
                        const values: [tile.lanes]T = value;
                        for (0..width - j * tile.lanes) |lane| target[lane] = if (block.beta == 0)
                            values[lane]
                        else
                            simd.mul_add(T, block.beta, target[lane], values[lane]);
                    }
                }
            }
        }
    };
}

fn Packing(comptime T: type, comptime width: usize) type {
    return struct {
        fn pack(
            line_count: usize,
            inner_count: usize,
            source: [*]const T,
            line_stride: isize,
            inner_stride: isize,
            target: [*]T,
        ) callconv(.c) void {
            var line: usize = 0;
            while (line < line_count) : (line += width) {
                const panel_source = step(source, line_stride, line);
                const panel_target = target + line * inner_count;
                if (line_count - line < width) {
                    pack_partial(line_count - line, inner_count, panel_source, line_stride, inner_stride, panel_target);
                } else if (line_stride == 1) {
                    pack_straight(inner_count, panel_source, inner_stride, panel_target);
                } else if (inner_stride == 1) {
                    pack_turned(inner_count, panel_source, line_stride, panel_target);
                } else {
                    pack_any(inner_count, panel_source, line_stride, inner_stride, panel_target);
                }
            }
        }

        fn pack_straight(inner_count: usize, source: [*]const T, inner_stride: isize, target: [*]T) void {
            for (0..inner_count) |p| {
                (target + p * width)[0..width].* = step(source, inner_stride, p)[0..width].*;
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
        const Square = [side]@Vector(side, T);

        /// Lines are contiguous: turn squares of `side` lines in registers.
        fn pack_turned(inner_count: usize, source: [*]const T, line_stride: isize, target: [*]T) void {
            const group_count = (width + side - 1) / side;
            var p: usize = 0;
            while (p + side <= inner_count) : (p += side) {
                var groups: [group_count]Square = undefined;
                inline for (0..group_count) |g| {
                    inline for (0..side) |i| {
                        const line = g * side + i;
                        groups[g][i] = if (line < width) step(source + p, line_stride, line)[0..side].* else @splat(0);
                    }
                    transpose(&groups[g]);
                }
                // Ascending, whole vectors: what a group writes past its panel's width is
                // overwritten by the next inner index.
                inline for (0..side) |i| {
                    inline for (0..group_count) |g| {
                        (target + (p + i) * width + g * side)[0..side].* = groups[g][i];
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

fn Vector(comptime T: type) type {
    const lanes = simd.lanes(T);
    const V = @Vector(lanes, T);
    return struct {
        /// Rows of the matrix are contiguous.
        fn dot_rows(product: *const VectorProduct(T)) callconv(.c) void {
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
                    const x_vector: V = x[p + u * lanes ..][0..lanes].*;
                    inline for (0..rows) |i| {
                        const m_vector: V = m[i][p + u * lanes ..][0..lanes].*;
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
        fn add_columns(product: *const VectorProduct(T)) callconv(.c) void {
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
                var sum: V = y[j..][0..lanes].*;
                inline for (0..columns) |i| {
                    sum = simd.mul_add(V, @splat(factors[i]), m[i][j..][0..lanes].*, sum);
                }
                y[j..][0..lanes].* = sum;
            }
            while (j < product.output_count) : (j += 1) {
                inline for (0..columns) |i| y[j] = simd.mul_add(T, factors[i], m[i][j], y[j]);
            }
        }
    };
}
