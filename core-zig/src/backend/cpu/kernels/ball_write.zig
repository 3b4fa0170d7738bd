//! What a block of rows is written by: each output row is its inputs times the row's factors, rounded
//! once. A hyperboloid's rows are written a group at a time, so that their time coordinates are summed
//! and rooted for all rows of the group at once: a point's from what is stored, or it would be off the
//! hyperboloid; a tangent's before it is rounded.

const std = @import("std");
const simd = @import("simd.zig");
const approx = @import("ball_approx.zig");
const rows = @import("ball_rows.zig");

const Args = rows.Args;
const Block = rows.Block;
const Elements = rows.Elements;
const Lanes = rows.Lanes;
const Rows = rows.Rows;
const block_rows = rows.block_rows;
const chunk = rows.chunk;
const fma = rows.fma;
const lanes = rows.lanes;

pub inline fn write_block(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    factors: [Op.factors]Rows,
    end: [Op.inputs]usize,
    comptime streams: bool,
) void {
    const table: [Op.factors][block_rows]f64 = @bitCast(factors);
    if (Op.is_lorentz) return write_groups(T, Op, block, &table, end, streams);
    if (comptime scales_narrow(T, Op)) {
        if (are_moderate(factors[0])) return write_scaled(T, Op, block, factors[0], streams);
    }
    for (0..block.live) |r| {
        const f = factors_of(Op, &table, r);
        var writer: Writer(T, Op, streams) = .init(block, r);
        writer.put_from(0, rows.rows_of(T, Op, block, r), f, block.args, end);
    }
}

inline fn factors_of(comptime Op: type, table: *const [Op.factors][block_rows]f64, r: usize) [Op.factors]Elements {
    var f: [Op.factors]Elements = undefined;
    inline for (0..Op.factors) |k| f[k] = @splat(table[k][r]);
    return f;
}

// One factor times one input

/// Whether the product is made in f32: with the factor in two parts, a fused multiply rounds it
/// as once, and nothing is widened.
fn scales_narrow(comptime T: type, comptime Op: type) bool {
    return T == f32 and simd.has_fma and @hasDecl(Op, "scaled");
}

/// Both parts of such a factor are normal numbers.
inline fn are_moderate(factor: Rows) bool {
    const size = @abs(factor);
    return @reduce(.And, (size >= rows.splat(0x1p-100)) & (size <= rows.splat(0x1p100)));
}

inline fn write_scaled(comptime T: type, comptime Op: type, block: *const Block(T), factor: Rows, comptime streams: bool) void {
    const V = @Vector(chunk, T);
    const high: @Vector(block_rows, T) = @floatCast(factor);
    const low: @Vector(block_rows, T) = @floatCast(factor - @as(Rows, @floatCast(high)));
    const highs: [block_rows]T = high;
    const lows: [block_rows]T = low;
    const args = block.args;
    const dim = args.dim;
    const step = args.in_stride[Op.scaled];
    var x = block.whole_row(Op.scaled, 0);
    var out = args.out + block.first * args.out_stride;
    for (0..block.live) |r| {
        const on_high: V = @splat(highs[r]);
        const on_low: V = @splat(lows[r]);
        // What is left at the end overlaps the chunk before it, as in `Writer.put_from`.
        const last: V = if (dim >= chunk) x[dim - chunk ..][0..chunk].* else undefined;
        var i: usize = 0;
        while (i + chunk <= dim) : (i += chunk) {
            const part: V = x[i..][0..chunk].*;
            store(T, out + i, fma(on_high, part, on_low * part), chunk, streams);
        }
        if (dim < chunk) {
            while (i < dim) : (i += 1) out[i] = fma(highs[r], x[i], lows[r] * x[i]);
        } else if (i < dim) store(T, out + dim - chunk, fma(on_high, last, on_low * last), chunk, false);
        x += step;
        out += args.out_stride;
    }
}

// Rows of the hyperboloid

/// The first chunks wait for the time coordinates of all the group's rows.
fn write_groups(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    table: *const [Op.factors][block_rows]f64,
    end: [Op.inputs]usize,
    comptime streams: bool,
) void {
    const per_c: Lanes = @splat(1 / block.args.c);
    const dim = block.args.dim;
    var begin: usize = 0;
    while (begin < block.live) : (begin += lanes) {
        var head: [lanes]@Vector(chunk, T) = undefined;
        var carried: [lanes]@Vector(chunk, T) = undefined;
        var sums: [lanes]Lanes = @splat(@splat(0));
        var momentum_sums: [lanes]Lanes = @splat(@splat(0));
        const count = @min(lanes, block.live - begin);
        for (0..count) |k| {
            const r = begin + k;
            const f = factors_of(Op, table, r);
            var writer: Writer(T, Op, streams) = .init(block, r);
            const source = rows.rows_of(T, Op, block, r);
            const first = rows.load_first(T, Op, source, dim, end);
            rows.ahead(T, Op, .output, source, 0, block.args);
            const made = writer.round(first, Op.combine(first, f), null);
            head[k] = made[0];
            carried[k] = made[1];
            writer.put_from(chunk, source, f, block.args, end);
            sums[k] = rows.fold(writer.sum);
            if (Op.output == .step) momentum_sums[k] = rows.fold(writer.momentum_sum);
        }
        const sum = rows.across(sums);
        const times: Lanes = switch (Op.output) {
            .origin_tangent => @splat(0),
            .tangent => sum * @as(Lanes, table[Op.factors - 1][begin..][0..lanes].*),
            else => @sqrt(per_c + sum),
        };
        const momentum_times = if (Op.output == .step) rows.across(momentum_sums) / times else times;
        const time_of = stored(T, times);
        const momentum_time_of = stored(T, momentum_times);
        for (0..count) |k| {
            const writer: Writer(T, Op, streams) = .init(block, begin + k);
            store(T, writer.out, with_first(T, head[k], time_of[k]), @min(chunk, dim), streams);
            if (Op.output == .step) store(T, writer.momentum, with_first(T, carried[k], momentum_time_of[k]), @min(chunk, dim), false);
        }
    }
}

/// Rounds and writes a row's chunks; sums what the time coordinate is made from.
fn Writer(comptime T: type, comptime Op: type, comptime streams: bool) type {
    const is_step = Op.output == .step;
    const Value = if (is_step) [2]Elements else Elements;
    return struct {
        out: [*]T,
        momentum: if (is_step) [*]T else void,
        sum: Elements = @splat(0),
        momentum_sum: if (is_step) Elements else void = if (is_step) @splat(0) else {},

        const Self = @This();

        inline fn init(block: *const Block(T), r: usize) Self {
            const args = block.args;
            const row = block.first + r;
            return .{
                .out = args.out + row * args.out_stride,
                .momentum = if (is_step) args.momentum + row * args.momentum_stride else {},
            };
        }

        /// The chunks from element `first` on. Where the width is no whole number of chunks, the last one
        /// overlaps the one before, and is read before that is written, which may be in place.
        inline fn put_from(
            self: *Self,
            first: usize,
            source: [Op.inputs][*]const T,
            f: [Op.factors]Elements,
            args: *const Args(T),
            end: [Op.inputs]usize,
        ) void {
            const dim = args.dim;
            if (dim < chunk) {
                if (first >= dim) return;
                const in = rows.load_last(T, Op, source, first, dim, end);
                return self.put(in, Op.combine(in, f), first, dim - first);
            }
            const overlaps = dim % chunk != 0;
            var last: [Op.inputs]Elements = undefined;
            if (overlaps) last = rows.load_chunk(T, Op, source, dim - chunk);
            var i = first;
            while (i + chunk <= dim) : (i += chunk) {
                rows.ahead(T, Op, .output, source, i, args);
                const in = rows.load_chunk(T, Op, source, i);
                self.put(in, Op.combine(in, f), i, chunk);
            }
            if (!overlaps) return;
            const made = self.round(last, Op.combine(last, f), rows.is_new(i, dim));
            store(T, self.out + dim - chunk, made[0], chunk, false);
            if (is_step) store(T, self.momentum + dim - chunk, made[1], chunk, false);
        }

        inline fn put(self: *Self, in: [Op.inputs]Elements, value: Value, i: usize, count: usize) void {
            const made = self.round(in, value, null);
            store(T, self.out + i, made[0], count, streams);
            if (is_step) store(T, self.momentum + i, made[1], count, false);
        }

        /// Sums the lanes that have not been summed before.
        inline fn round(self: *Self, in: [Op.inputs]Elements, value: Value, fresh: ?@Vector(chunk, bool)) [2]@Vector(chunk, T) {
            const row = rounded(T, if (is_step) value[0] else value);
            const carried = if (is_step) rounded(T, value[1]) else row;
            if (Op.is_lorentz and Op.output != .origin_tangent) {
                const all = if (Op.output == .tangent) value else widened(T, row);
                const summed = if (fresh) |mask| @select(f64, mask, all, @as(Elements, @splat(0))) else all;
                const other = if (Op.output == .tangent) in[Op.base] else summed;
                self.sum = fma(summed, other, self.sum);
                if (is_step) self.momentum_sum = fma(summed, widened(T, carried), self.momentum_sum);
            }
            return .{ row, carried };
        }
    };
}

inline fn rounded(comptime T: type, value: Elements) @Vector(chunk, T) {
    return if (T == f64) value else @floatCast(value);
}

inline fn widened(comptime T: type, value: @Vector(chunk, T)) Elements {
    return if (T == f64) value else @floatCast(value);
}

inline fn stored(comptime T: type, value: Lanes) [lanes]T {
    const narrow: @Vector(lanes, T) = if (T == f64) value else @floatCast(value);
    return narrow;
}

inline fn with_first(comptime T: type, row: @Vector(chunk, T), time: T) @Vector(chunk, T) {
    return @select(T, rows.element_index == rows.zero_index, @as(@Vector(chunk, T), @splat(time)), row);
}

/// The first `count` elements of a chunk.
inline fn store(comptime T: type, target: [*]T, value: @Vector(chunk, T), count: usize, comptime streams: bool) void {
    if (count == chunk) {
        if (streams) return stream_store(T, target, value);
        simd.store(target, value);
        return;
    }
    // By the binary digits of the count, the largest first.
    var place = target;
    var left = value;
    comptime var width = chunk / 2;
    inline while (width > 0) : (width /= 2) {
        if (count & width != 0) {
            const all: [chunk]T = left;
            place[0..width].* = all[0..width].*;
            place += width;
            left = std.simd.shiftElementsLeft(left, width, 0);
        }
    }
}

/// Whole, aligned chunks only: a partly written cache line would be fetched after all.
pub fn can_stream(comptime T: type, comptime Op: type, args: *const Args(T)) bool {
    if (!simd.has_avx2 or Op.output == .step or args.stream == 0) return false;
    return @intFromPtr(args.out) % simd.vector_bytes == 0 and
        args.out_stride * @sizeOf(T) % simd.vector_bytes == 0 and args.dim % chunk == 0;
}

/// A store that does not bring the line into the caches first.
inline fn stream_store(comptime T: type, target: [*]T, value: @Vector(chunk, T)) void {
    if (!simd.has_avx2) return;
    const width = simd.lanes(T);
    const array: [chunk]T = value;
    inline for (0..chunk / width) |k| stream_line(T, target + k * width, array[k * width ..][0..width].*);
}

inline fn stream_line(comptime T: type, target: [*]T, part: @Vector(simd.lanes(T), T)) void {
    if (!simd.has_avx2) return;
    asm volatile ("vmovntps %[part], (%[target])"
        :
        : [part] "v" (part),
          [target] "r" (target),
        : .{ .memory = true });
}

pub fn store_fence() void {
    if (simd.has_avx2) asm volatile ("sfence" ::: .{ .memory = true });
}
