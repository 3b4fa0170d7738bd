//! The loop all ball kernels share. Rows come in blocks small enough for the first cache level:
//!   1. each row's sums of products, in f64 (products of two f32 are exact there);
//!   2. the block's factors from those sums, one vector lane a row, so that the exponentials and
//!      logarithms of many rows are computed at once;
//!   3. each row's output, a sum of its inputs times its factors, rounded once and written once.
//! An operation says what is summed, how sums become factors, and how factors combine inputs.

const std = @import("std");
const builtin = @import("builtin");
const simd = @import("simd.zig");
const boundary = @import("../../../manifold/boundary.zig");
const scalar = @import("../../../manifold/scalar.zig");

/// Lanes of one f64 vector; this many rows are summed across at once.
const lanes = simd.lanes(f64);
const Lanes = @Vector(lanes, f64);

/// Elements of a row taken at a time: two vectors, so that two sums are in flight.
pub const chunk = 2 * lanes;
pub const Elements = @Vector(chunk, f64);

/// Rows per block, and one number for each of them.
pub const block_rows = 2 * lanes;
pub const Rows = @Vector(block_rows, f64);
pub const Mask = @Vector(block_rows, bool);

pub const input_count_max = 3;

/// What an optimiser's kernel needs besides the rows.
pub const Step = extern struct {
    rate: f64 = 0,
    /// Shares of the old moments that are kept.
    beta_1: f64 = 0,
    beta_2: f64 = 0,
    /// 1 - beta^step.
    correction_1: f64 = 1,
    correction_2: f64 = 1,
    epsilon: f64 = 0,
    /// Added to the coordinate gradient as this times the point.
    weight_decay: f64 = 0,
};

/// One call. Strides count elements; a stride of 0 repeats one row. `out` may be one of the inputs
/// with the same stride. Inputs an operation does not have are not read.
pub fn Args(comptime T: type) type {
    return extern struct {
        rows: usize,
        /// Numbers per row, the time coordinate included.
        dim: usize,
        /// -curvature.
        c: f64,
        rim: Rim = .{ .norm = 0, .limit_sq = 0, .lorentz_norm = 0 },
        in: [input_count_max][*]const T = undefined,
        in_stride: [input_count_max]usize = @splat(0),
        /// For a distance: one number per row, `out_stride` apart.
        out: [*]T,
        out_stride: usize,
        /// The optimiser's first moments, rows, and second moments, one number per row; both updated.
        momentum: [*]T = undefined,
        momentum_stride: usize = 0,
        second: [*]T = undefined,
        step: Step = .{},
        /// Not 0: the output is too big for the caches and is written past them.
        stream: u32 = 0,
        /// Where to put how many rows were done. Given, the kernel stops before the first block with
        /// a row that is not finite, or in whose first `points` inputs a point is off its manifold.
        done: ?*usize = null,
        points: u32 = 0,
        /// How far, relatively, a stored time coordinate may be off.
        time_tolerance: f64 = 0,

        pub fn with_rim(self: @This(), rim: boundary.Rim) @This() {
            var args = self;
            args.rim = .{ .norm = rim.norm, .limit_sq = rim.limit_sq, .lorentz_norm = rim.lorentz_norm };
            return args;
        }
    };
}

/// `boundary.Rim` with a fixed layout.
pub const Rim = extern struct { norm: f64, limit_sq: f64, lorentz_norm: f64 };

/// Returns how many rows were clipped.
pub fn Kernel(comptime T: type) type {
    return *const fn (args: *const Args(T)) callconv(.c) usize;
}

/// The rows of one block, for the few cases that must look at them again.
pub fn Block(comptime T: type) type {
    return struct {
        const Self = @This();
        const Bits = @Int(.unsigned, block_rows);

        args: *const Args(T),
        /// Elements of a row, without the time coordinate if there is one.
        dim: usize,
        first: usize,
        /// Rows that exist; the lanes beyond repeat the last one.
        live: usize,
        row: [input_count_max][block_rows][*]const T,
        clipped: usize = 0,

        /// The time coordinates of a hyperboloid input.
        pub fn times(self: *const Self, input: usize) Rows {
            var values: [block_rows]f64 = undefined;
            for (&values, self.row[input]) |*value, row| value.* = (row - 1)[0];
            return values;
        }

        /// Moves the running second moments of the block's rows towards `square` and returns them.
        pub fn update_second(self: *const Self, square: Rows) Rows {
            const beta = self.args.step.beta_2;
            const squares: [block_rows]f64 = square;
            var moments: [block_rows]f64 = squares;
            for (moments[0..self.live], squares[0..self.live], self.first..) |*moment, now, row| {
                moment.* = beta * self.args.second[row] + (1 - beta) * now;
                self.args.second[row] = cast(T, moment.*);
            }
            return moments;
        }

        pub fn count(self: *Self, mask: Mask) void {
            self.clipped += @popCount(@as(Bits, @bitCast(mask)) & self.live_bits());
        }

        fn live_bits(self: *const Self) Bits {
            return @as(Bits, std.math.maxInt(Bits)) >> @intCast(block_rows - self.live);
        }

        /// 1 - c|x|^2 from |x|^2. f64 rows near the rim are summed again with twice the digits; f32
        /// rows have had them all along.
        pub inline fn gap(self: *const Self, comptime input: usize, square: Rows) Rows {
            const rough = splat(1) - splat(self.args.c) * square;
            if (T == f64) {
                const near = rough <= splat(boundary.gap_compensate);
                if (@reduce(.Or, near)) return self.gap_again(input, rough);
            }
            return @max(rough, splat(boundary.gap_floor));
        }

        fn gap_again(self: *const Self, input: usize, rough: Rows) Rows {
            @branchHint(.unlikely);
            var fine: [block_rows]f64 = rough;
            for (&fine, self.row[input]) |*value, row| {
                if (value.* <= boundary.gap_compensate) value.* = scalar.gap_of(self.args.c, wide(row[0..self.dim]));
            }
            return fine;
        }

        fn wide(row: []const T) []const f64 {
            comptime std.debug.assert(T == f64);
            return row;
        }
    };
}

pub inline fn splat(value: f64) Rows {
    return @splat(value);
}

pub inline fn fma(a: anytype, b: @TypeOf(a), sum: @TypeOf(a)) @TypeOf(a) {
    return simd.mul_add(@TypeOf(a), a, b, sum);
}

pub const Output = enum {
    rows,
    /// One number per row, the first factor.
    numbers,
    /// A row of the hyperboloid: its time coordinate is made from what was written.
    point,
    /// A tangent row of the hyperboloid: its time coordinate is the product of what was written
    /// with input `base`, times the last factor.
    tangent,
    /// Two rows, the point and the momentum.
    step,
};

/// The kernel of one operation. `Op` declares
///   is_lorentz: bool (the first coordinate of each row is its time)
///   inputs, sums, factors: usize
///   output: Output
///   add(in: [inputs]Elements, acc: *[sums]Elements) void
///   solve(T, block: *Block(T), sums: [sums]Rows) [factors]Rows
///   combine(in: [inputs]Elements, factors: [factors]Elements) Elements (for .step: [2]Elements).
pub fn kernel(comptime T: type, comptime Op: type) Kernel(T) {
    return &struct {
        fn run(args: *const Args(T)) callconv(.c) usize {
            return run_rows(T, Op, args);
        }
    }.run;
}

fn run_rows(comptime T: type, comptime Op: type, args: *const Args(T)) usize {
    @setEvalBranchQuota(20_000); // the polynomials of an operation are unrolled at compile time
    const skip: usize = if (Op.is_lorentz) 1 else 0;
    const dim = args.dim - skip;
    var end: [Op.inputs]usize = undefined;
    inline for (0..Op.inputs) |k| {
        end[k] = @intFromPtr(args.in[k] + args.in_stride[k] * (args.rows -| 1) + args.dim);
    }
    const streams = can_stream(T, Op, args);
    var clipped: usize = 0;
    var first: usize = 0;
    while (first < args.rows) : (first += block_rows) {
        var block: Block(T) = .{
            .args = args,
            .dim = dim,
            .first = first,
            .live = @min(block_rows, args.rows - first),
            .row = undefined,
        };
        inline for (0..Op.inputs) |k| {
            for (0..block_rows) |r| block.row[k][r] = args.in[k] + args.in_stride[k] * @min(first + r, args.rows - 1) + skip;
        }
        const sums = sum_block(T, Op, &block, end);
        if (args.done) |done| {
            done.* = first;
            if (!is_good(T, Op, &block, sums)) break;
            done.* = first + block.live;
        }
        const factors = Op.solve(T, &block, sums);
        if (Op.output == .numbers) {
            const numbers: [block_rows]f64 = factors[0];
            for (numbers[0..block.live], first..) |number, row| args.out[row * args.out_stride] = cast(T, number);
        } else if (streams) {
            write_block(T, Op, &block, factors, end, true);
        } else {
            write_block(T, Op, &block, factors, end, false);
        }
        clipped += block.clipped;
    }
    if (streams) store_fence();
    return clipped;
}

/// The sums tell: every input is in one, and 0 times a sum that is not finite is NaN. The first
/// sums are the squares of the points.
inline fn is_good(comptime T: type, comptime Op: type, block: *const Block(T), sums: [Op.sums]Rows) bool {
    const args = block.args;
    var odd = splat(0);
    inline for (sums) |sum| odd += splat(0) * sum;
    var good = odd == splat(0);
    const limit = args.rim.lorentz_norm * (1 + boundary.rounding(f32));
    const limit_sq = splat(if (Op.is_lorentz) limit * limit else args.rim.limit_sq);
    inline for (0..Op.inputs) |k| {
        const is_point = k < args.points;
        if (k < Op.sums and is_point) good = good & (splat(args.c) * sums[k] <= limit_sq);
        if (Op.is_lorentz) {
            const stored = block.times(k);
            if (k < Op.sums and is_point) {
                const time = @sqrt(splat(1 / args.c) + sums[k]);
                good = good & (@abs(stored - time) <= splat(args.time_tolerance) * time);
            } else good = good & (splat(0) * stored == splat(0));
        }
    }
    return @reduce(.And, good);
}

inline fn cast(comptime T: type, value: f64) T {
    return if (T == f64) value else @floatCast(value);
}

// Sums

inline fn sum_block(comptime T: type, comptime Op: type, block: *const Block(T), end: [Op.inputs]usize) [Op.sums]Rows {
    var totals: [Op.sums][block_rows]f64 = undefined;
    for (0..block_rows / lanes) |group| {
        var part: [Op.sums][lanes]Lanes = undefined;
        for (0..lanes) |r| {
            const acc = sum_row(T, Op, block, group * lanes + r, end);
            inline for (0..Op.sums) |s| part[s][r] = fold(acc[s]);
        }
        inline for (0..Op.sums) |s| totals[s][group * lanes ..][0..lanes].* = across(part[s]);
    }
    var rows: [Op.sums]Rows = undefined;
    inline for (0..Op.sums) |s| rows[s] = totals[s];
    return rows;
}

inline fn sum_row(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    r: usize,
    end: [Op.inputs]usize,
) [Op.sums]Elements {
    var acc: [Op.sums]Elements = @splat(@splat(0));
    const dim = block.args.dim;
    var i: usize = 0;
    if (Op.is_lorentz) {
        Op.add(load_first(T, Op, block, r, end), &acc);
        i = chunk;
    }
    while (i + chunk <= dim) : (i += chunk) {
        var in: [Op.inputs]Elements = undefined;
        inline for (0..Op.inputs) |k| in[k] = load(T, row_of(T, Op, block, k, r) + i);
        Op.add(in, &acc);
    }
    if (i < dim) Op.add(load_last(T, Op, block, r, i, end), &acc);
    return acc;
}

/// A whole row, its time coordinate included.
inline fn row_of(comptime T: type, comptime Op: type, block: *const Block(T), comptime k: usize, r: usize) [*]const T {
    return if (Op.is_lorentz) block.row[k][r] - 1 else block.row[k][r];
}

/// The first chunk of hyperboloid rows, with zeros for the time coordinates: rows keep their
/// alignment, and a width that is a whole number of chunks has no rest.
inline fn load_first(comptime T: type, comptime Op: type, block: *const Block(T), r: usize, end: [Op.inputs]usize) [Op.inputs]Elements {
    var in: [Op.inputs]Elements = undefined;
    if (block.args.dim >= chunk) {
        inline for (0..Op.inputs) |k| in[k] = load(T, row_of(T, Op, block, k, r));
    } else in = load_last(T, Op, block, r, 0, end);
    inline for (0..Op.inputs) |k| in[k] = @select(f64, element_index != zero_index, in[k], @as(Elements, @splat(0)));
    return in;
}

inline fn load_last(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    r: usize,
    i: usize,
    end: [Op.inputs]usize,
) [Op.inputs]Elements {
    var in: [Op.inputs]Elements = undefined;
    inline for (0..Op.inputs) |k| in[k] = load_rest(T, row_of(T, Op, block, k, r) + i, block.args.dim - i, end[k]);
    return in;
}

inline fn load(comptime T: type, source: [*]const T) Elements {
    const raw: @Vector(chunk, T) = source[0..chunk].*;
    return if (T == f64) raw else @floatCast(raw);
}

/// The last elements of a row, zeros after them. Where the input goes on in memory a whole chunk
/// is read and what lies beyond the row is dropped.
inline fn load_rest(comptime T: type, source: [*]const T, rest: usize, end: usize) Elements {
    var raw: @Vector(chunk, T) = undefined;
    if (@intFromPtr(source + chunk) <= end) {
        raw = source[0..chunk].*;
        raw = @select(T, element_index < @as(@Vector(chunk, u32), @splat(@intCast(rest))), raw, @as(@Vector(chunk, T), @splat(0)));
    } else {
        var few: [chunk]T = @splat(0);
        for (few[0..rest], source[0..rest]) |*target, value| target.* = value;
        raw = few;
    }
    return if (T == f64) raw else @floatCast(raw);
}

const element_index = std.simd.iota(u32, chunk);
const zero_index: @Vector(chunk, u32) = @splat(0);
const lower = std.simd.iota(i32, lanes);
const upper = lower + @as(@Vector(lanes, i32), @splat(lanes));

inline fn fold(acc: Elements) Lanes {
    return @shuffle(f64, acc, undefined, lower) + @shuffle(f64, acc, undefined, upper);
}

/// Lane r of the result is the sum over the lanes of part[r]: a transpose and a sum in one, with
/// half as many vectors after each stage.
inline fn across(part: [lanes]Lanes) Lanes {
    var stage = part;
    comptime var width = 1;
    inline while (width < lanes) : (width *= 2) {
        inline for (0..lanes / (2 * width)) |k| {
            const a = stage[2 * k];
            const b = stage[2 * k + 1];
            stage[k] = @shuffle(f64, a, b, pairing(width, 0)) + @shuffle(f64, a, b, pairing(width, width));
        }
    }
    return stage[0];
}

fn pairing(comptime width: usize, comptime offset: usize) @Vector(lanes, i32) {
    var mask: [lanes]i32 = undefined;
    for (&mask, 0..) |*entry, lane| {
        const inner = lane % (2 * width);
        const base = lane - inner + offset;
        entry.* = if (inner < width) @intCast(base + inner) else ~@as(i32, @intCast(base + inner - width));
    }
    return mask;
}

// Output

inline fn write_block(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    factors: [Op.factors]Rows,
    end: [Op.inputs]usize,
    comptime streams: bool,
) void {
    const table: [Op.factors][block_rows]f64 = @bitCast(factors);
    for (0..block.live) |r| {
        var f: [Op.factors]Elements = undefined;
        inline for (0..Op.factors) |k| f[k] = @splat(table[k][r]);
        write_row(T, Op, block, r, f, end, streams);
    }
}

inline fn write_row(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    r: usize,
    f: [Op.factors]Elements,
    end: [Op.inputs]usize,
    comptime streams: bool,
) void {
    const args = block.args;
    var writer: Writer(T, Op, streams) = .{ .out = args.out + (block.first + r) * args.out_stride };
    if (Op.output == .step) writer.momentum = args.momentum + (block.first + r) * args.momentum_stride;
    var i: usize = if (Op.is_lorentz) chunk else 0;
    while (i + chunk <= args.dim) : (i += chunk) {
        var in: [Op.inputs]Elements = undefined;
        inline for (0..Op.inputs) |k| in[k] = load(T, row_of(T, Op, block, k, r) + i);
        writer.put(in, Op.combine(in, f), i, chunk);
    }
    if (i < args.dim) {
        const in = load_last(T, Op, block, r, i, end);
        writer.put(in, Op.combine(in, f), i, args.dim - i);
    }
    // The first chunk comes last: by then the time coordinate that belongs in it is known.
    if (Op.is_lorentz) {
        const in = load_first(T, Op, block, r, end);
        writer.put_first(in, Op.combine(in, f), @min(chunk, args.dim), 1 / args.c, f[Op.factors - 1][0]);
    }
}

/// Rounds and writes a row's chunks; sums what the time coordinate is made from.
fn Writer(comptime T: type, comptime Op: type, comptime streams: bool) type {
    const Value = if (Op.output == .step) [2]Elements else Elements;
    return struct {
        out: [*]T,
        momentum: if (Op.output == .step) [*]T else void = undefined,
        sum: Elements = @splat(0),
        momentum_sum: Elements = @splat(0),

        const Self = @This();

        inline fn put(self: *Self, in: [Op.inputs]Elements, value: Value, i: usize, count: usize) void {
            if (Op.output == .step) {
                const point = rounded(T, value[0]);
                const carried = rounded(T, value[1]);
                self.note(in, widened(T, point), widened(T, carried));
                store(T, self.out + i, point, count, false);
                store(T, self.momentum + i, carried, count, false);
            } else {
                const row = rounded(T, value);
                self.note(in, widened(T, row), undefined);
                store(T, self.out + i, row, count, streams);
            }
        }

        inline fn put_first(self: *Self, in: [Op.inputs]Elements, value: Value, count: usize, per_c: f64, factor: f64) void {
            const first = if (Op.output == .step) value[0] else value;
            var row = rounded(T, first);
            var carried = if (Op.output == .step) rounded(T, value[1]) else row;
            self.note(in, widened(T, row), widened(T, carried));
            const sum = @reduce(.Add, self.sum);
            const time = if (Op.output == .tangent) sum * factor else @sqrt(per_c + sum);
            row = with_first(T, row, time);
            store(T, self.out, row, count, streams);
            if (Op.output == .step) {
                carried = with_first(T, carried, @reduce(.Add, self.momentum_sum) / time);
                store(T, self.momentum, carried, count, false);
            }
        }

        inline fn note(self: *Self, in: [Op.inputs]Elements, row: Elements, carried: Elements) void {
            if (!Op.is_lorentz) return;
            const other = if (Op.output == .tangent) in[Op.base] else row;
            self.sum = fma(row, other, self.sum);
            if (Op.output == .step) self.momentum_sum = fma(row, carried, self.momentum_sum);
        }
    };
}

inline fn rounded(comptime T: type, value: Elements) @Vector(chunk, T) {
    return if (T == f64) value else @floatCast(value);
}

inline fn widened(comptime T: type, value: @Vector(chunk, T)) Elements {
    return if (T == f64) value else @floatCast(value);
}

inline fn with_first(comptime T: type, row: @Vector(chunk, T), time: f64) @Vector(chunk, T) {
    return @select(T, element_index == zero_index, @as(@Vector(chunk, T), @splat(cast(T, time))), row);
}

/// The first `count` elements of a chunk.
inline fn store(comptime T: type, target: [*]T, value: @Vector(chunk, T), count: usize, comptime streams: bool) void {
    if (count == chunk) {
        if (streams) stream_store(T, target, value) else target[0..chunk].* = value;
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

const is_x86 = builtin.cpu.arch == .x86_64;

/// Whole, aligned chunks only: a partly written cache line would be fetched after all.
fn can_stream(comptime T: type, comptime Op: type, args: *const Args(T)) bool {
    if (!is_x86 or Op.output == .step or args.stream == 0) return false;
    return @intFromPtr(args.out) % simd.vector_bytes == 0 and
        args.out_stride * @sizeOf(T) % simd.vector_bytes == 0 and args.dim % chunk == 0;
}

/// A store that does not bring the line into the caches first.
inline fn stream_store(comptime T: type, target: [*]T, value: @Vector(chunk, T)) void {
    if (!is_x86) return;
    const width = simd.lanes(T);
    const array: [chunk]T = value;
    inline for (0..chunk / width) |k| {
        const part: @Vector(width, T) = array[k * width ..][0..width].*;
        if (simd.has_avx2) {
            asm volatile ("vmovntps %[part], (%[target])"
                :
                : [part] "v" (part),
                  [target] "r" (target + k * width),
                : .{ .memory = true });
        } else {
            asm volatile ("movntps %[part], (%[target])"
                :
                : [part] "x" (part),
                  [target] "r" (target + k * width),
                : .{ .memory = true });
        }
    }
}

fn store_fence() void {
    if (is_x86) asm volatile ("sfence" ::: .{ .memory = true });
}
