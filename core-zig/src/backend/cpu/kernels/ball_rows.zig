//! The loop all ball kernels share. Rows come in blocks small enough for the first cache level:
//!   1. each row's sums of products, in f64 (products of two f32 are exact there);
//!   2. the block's factors from those sums, one vector lane a row, so that the exponentials and
//!      logarithms of many rows are computed at once;
//!   3. each row's output, a sum of its inputs times its factors, rounded once and written once.
//! An operation says what is summed, how sums become factors, and how factors combine inputs.

const std = @import("std");
const simd = @import("simd.zig");
const approx = @import("ball_approx.zig");
const writing = @import("ball_write.zig");
const boundary = @import("../../../manifold/boundary.zig");
const scalar = @import("../../../manifold/scalar.zig");

/// Lanes of one f64 vector; this many rows are summed across at once.
pub const lanes = simd.lanes(f64);
pub const Lanes = @Vector(lanes, f64);

/// Elements of a row taken at a time: two vectors, so that two sums are in flight.
pub const chunk = 2 * lanes;
pub const Elements = @Vector(chunk, f64);

/// Rows per block, and one number for each of them: enough that steps which wait for each other (a
/// polynomial, a root) are under way for several vectors at once.
pub const block_rows = 4 * lanes;
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
        /// a row that is not finite, or in whose first `points` inputs a point is off its manifold; a
        /// step's kernel, whose rows have been checked, before one with a row that is no usual one.
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
        clipped: usize = 0,

        /// A row of an input, without the time coordinate if there is one.
        pub inline fn row(self: *const Self, input: usize, r: usize) [*]const T {
            return self.whole_row(input, r) + (self.args.dim - self.dim);
        }

        pub inline fn whole_row(self: *const Self, input: usize, r: usize) [*]const T {
            return self.args.in[input] + self.args.in_stride[input] * (self.first + @min(r, self.live - 1));
        }

        /// The time coordinates of a hyperboloid input.
        pub fn times(self: *const Self, input: usize) Rows {
            var values: [block_rows]f64 = undefined;
            for (&values, 0..) |*value, r| value.* = self.whole_row(input, r)[0];
            return values;
        }

        /// Moves the running second moments of the block's rows towards `square` and returns them.
        pub fn update_second(self: *const Self, square: Rows) Rows {
            const beta = self.args.step.beta_2;
            const squares: [block_rows]f64 = square;
            var moments: [block_rows]f64 = squares;
            for (moments[0..self.live], squares[0..self.live], self.first..) |*moment, now, index| {
                moment.* = beta * self.args.second[index] + (1 - beta) * now;
                self.args.second[index] = cast(T, moment.*);
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
            for (&fine, 0..) |*value, r| {
                if (value.* <= boundary.gap_compensate) value.* = scalar.gap_of(self.args.c, wide(self.row(input, r)[0..self.dim]));
            }
            return fine;
        }

        fn wide(elements: []const T) []const f64 {
            comptime std.debug.assert(T == f64);
            return elements;
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
    /// A tangent row of the hyperboloid: its time coordinate is the product of its space part with
    /// that of input `base`, times the last factor.
    tangent,
    /// A tangent row at the hyperboloid's origin: its time coordinate is 0.
    origin_tangent,
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
/// An operation whose output is its first factor times one input says which in `scaled`, and one
/// with an input that is in no sum says which in `unsummed`. A step says which rows its kernel may
/// move in is_usual(block, sums: [sums]Rows) Mask: a row without a gradient stays as it is.
pub fn kernel(comptime T: type, comptime Op: type) Kernel(T) {
    const Used = if (T == f32 and @hasDecl(Op, "merge")) Merged(Op) else Op;
    return &struct {
        fn run(args: *const Args(T)) callconv(.c) usize {
            return run_rows(T, Used, args);
        }
    }.run;
}

/// An operation on two inputs as one factor for each. Where the two nearly cancel this costs digits of
/// f64, which rows of f32 have to spare. `merge(factors: [factors]Rows) [2]Rows` makes them.
fn Merged(comptime Op: type) type {
    return struct {
        pub const is_lorentz = Op.is_lorentz;
        pub const inputs = 2;
        pub const sums = Op.sums;
        pub const factors = 2;
        pub const output = Op.output;
        pub const add = Op.add;
        pub const is_usual = if (@hasDecl(Op, "is_usual")) Op.is_usual else {};

        pub inline fn solve(comptime T: type, block: *Block(T), sum: [sums]Rows) [2]Rows {
            return Op.merge(Op.solve(T, block, sum));
        }

        pub inline fn combine(in: [2]Elements, f: [2]Elements) Elements {
            return fma(f[0], in[0], f[1] * in[1]);
        }
    };
}

fn run_rows(comptime T: type, comptime Op: type, args: *const Args(T)) usize {
    @setEvalBranchQuota(20_000); // the polynomials of an operation are unrolled at compile time
    var end: [Op.inputs]usize = undefined;
    inline for (0..Op.inputs) |k| {
        end[k] = @intFromPtr(args.in[k] + args.in_stride[k] * (args.rows -| 1) + args.dim);
    }
    const streams = writing.can_stream(T, Op, args);
    var clipped: usize = 0;
    var first: usize = 0;
    while (first < args.rows) : (first += block_rows) {
        var block: Block(T) = .{
            .args = args,
            .dim = args.dim - @as(usize, if (Op.is_lorentz) 1 else 0),
            .first = first,
            .live = @min(block_rows, args.rows - first),
        };
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
            writing.write_block(T, Op, &block, factors, end, true);
        } else {
            writing.write_block(T, Op, &block, factors, end, false);
        }
        clipped += block.clipped;
    }
    if (streams) writing.store_fence();
    return clipped;
}

/// The sums tell: 0 times a sum that is not finite is NaN. The first sums are the squares of the
/// points.
inline fn is_good(comptime T: type, comptime Op: type, block: *const Block(T), sums: [Op.sums]Rows) bool {
    const args = block.args;
    if (comptime has_usual(Op)) return @reduce(.And, Op.is_usual(block, sums));
    if (@hasDecl(Op, "unsummed") and !all_finite(T, block, Op.unsummed)) return false;
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
                const time = approx.root(T, splat(1 / args.c) + sums[k]);
                good = good & (@abs(stored - time) <= splat(args.time_tolerance) * time);
            } else good = good & (splat(0) * stored == splat(0));
        }
    }
    return @reduce(.And, good);
}

fn has_usual(comptime Op: type) bool {
    return @hasDecl(Op, "is_usual") and @TypeOf(Op.is_usual) != void;
}

fn all_finite(comptime T: type, block: *const Block(T), comptime input: usize) bool {
    const args = block.args;
    if (args.in_stride[input] == args.dim) return are_finite(T, block.row(input, 0), block.live * args.dim);
    for (0..block.live) |r| if (!are_finite(T, block.row(input, r), args.dim)) return false;
    return true;
}

fn are_finite(comptime T: type, x: [*]const T, count: usize) bool {
    const V = @Vector(chunk, T);
    const zero: V = @splat(0);
    var acc: [2]V = @splat(zero);
    var i: usize = 0;
    while (i + 2 * chunk <= count) : (i += 2 * chunk) inline for (0..2) |k| {
        acc[k] = fma(@as(V, x[i + k * chunk ..][0..chunk].*), zero, acc[k]);
    };
    var rest: T = 0;
    while (i < count) : (i += 1) rest += 0 * x[i];
    return @reduce(.And, acc[0] + acc[1] == zero) and rest == 0;
}

pub inline fn cast(comptime T: type, value: f64) T {
    return if (T == f64) value else @floatCast(value);
}

// Sums

inline fn sum_block(comptime T: type, comptime Op: type, block: *const Block(T), end: [Op.inputs]usize) [Op.sums]Rows {
    var totals: [Op.sums][block_rows / lanes]Lanes = undefined;
    for (0..block_rows / lanes) |group| {
        var part: [Op.sums][lanes]Lanes = undefined;
        if (block.args.dim == chunk) {
            // A width with no loop: the sums stay in registers.
            inline for (0..lanes) |r| {
                var acc: [Op.sums]Elements = @splat(@splat(0));
                const in = load_chunk(T, Op, rows_of(T, Op, block, group * lanes + r), 0);
                Op.add(if (Op.is_lorentz) without_time(Op, in) else in, &acc);
                inline for (0..Op.sums) |s| part[s][r] = fold(acc[s]);
            }
            inline for (0..Op.sums) |s| totals[s][group] = across(part[s]);
            continue;
        }
        for (0..lanes) |r| {
            const acc = sum_row(T, Op, block, group * lanes + r, end);
            inline for (0..Op.sums) |s| part[s][r] = fold(acc[s]);
        }
        inline for (0..Op.sums) |s| totals[s][group] = across(part[s]);
    }
    return @bitCast(totals);
}

inline fn sum_row(
    comptime T: type,
    comptime Op: type,
    block: *const Block(T),
    r: usize,
    end: [Op.inputs]usize,
) [Op.sums]Elements {
    var acc: [Op.sums]Elements = @splat(@splat(0));
    const source = rows_of(T, Op, block, r);
    const dim = block.args.dim;
    var i: usize = 0;
    if (Op.is_lorentz) {
        ahead(T, Op, .sums, source, 0, block.args);
        Op.add(load_first(T, Op, source, dim, end), &acc);
        i = chunk;
    }
    while (i + chunk <= dim) : (i += chunk) {
        ahead(T, Op, .sums, source, i, block.args);
        Op.add(load_chunk(T, Op, source, i), &acc);
    }
    if (i < dim) Op.add(load_last(T, Op, source, i, dim, end), &acc);
    return acc;
}

// Loads

/// Where each input's row begins.
pub inline fn rows_of(comptime T: type, comptime Op: type, block: *const Block(T), r: usize) [Op.inputs][*]const T {
    var source: [Op.inputs][*]const T = undefined;
    inline for (&source, 0..) |*row, k| row.* = block.whole_row(k, r);
    return source;
}

const Phase = enum { sums, output };

/// Asks for the same place in the next block, which would be waited for there. Each phase asks for
/// some of the inputs, so that the memory is never idle.
pub inline fn ahead(
    comptime T: type,
    comptime Op: type,
    comptime phase: Phase,
    source: [Op.inputs][*]const T,
    i: usize,
    args: *const Args(T),
) void {
    inline for (source, 0..) |row, k| {
        const in_sums = k == 0 or Op.output == .numbers;
        if (in_sums == (phase == .sums)) prefetch(T, row + i, block_rows * args.in_stride[k]);
    }
}

/// Beyond the end of the rows it does nothing.
inline fn prefetch(comptime T: type, source: [*]const T, further: usize) void {
    @prefetch(@as([*]const u8, @ptrFromInt(@intFromPtr(source) +% further * @sizeOf(T))), .{});
}

pub inline fn load_chunk(comptime T: type, comptime Op: type, source: [Op.inputs][*]const T, i: usize) [Op.inputs]Elements {
    var in: [Op.inputs]Elements = undefined;
    inline for (&in, source) |*elements, row| elements.* = load(T, row + i);
    return in;
}

/// The first chunk of hyperboloid rows, with zeros for the time coordinates: rows keep their
/// alignment, and a width that is a whole number of chunks has no rest.
pub inline fn load_first(comptime T: type, comptime Op: type, source: [Op.inputs][*]const T, dim: usize, end: [Op.inputs]usize) [Op.inputs]Elements {
    return without_time(Op, if (dim >= chunk) load_chunk(T, Op, source, 0) else load_last(T, Op, source, 0, dim, end));
}

inline fn without_time(comptime Op: type, given: [Op.inputs]Elements) [Op.inputs]Elements {
    var in = given;
    inline for (&in) |*elements| elements.* = @select(f64, element_index != zero_index, elements.*, @as(Elements, @splat(0)));
    return in;
}

/// The elements from `i` on, fewer than a chunk, and zeros for the others.
pub inline fn load_last(
    comptime T: type,
    comptime Op: type,
    source: [Op.inputs][*]const T,
    i: usize,
    dim: usize,
    end: [Op.inputs]usize,
) [Op.inputs]Elements {
    var in: [Op.inputs]Elements = undefined;
    if (dim >= chunk) {
        // The row's last chunk, without what is in the one before.
        const fresh = is_new(i, dim);
        inline for (&in, source) |*elements, row| {
            elements.* = @select(f64, fresh, load(T, row + dim - chunk), @as(Elements, @splat(0)));
        }
    } else inline for (&in, source, end) |*elements, row, row_end| {
        elements.* = load_rest(T, row + i, dim - i, row_end);
    }
    return in;
}

/// Which lanes of a row's last chunk are from element `i` on.
pub inline fn is_new(i: usize, dim: usize) @Vector(chunk, bool) {
    return element_index >= @as(@Vector(chunk, u32), @splat(@intCast(chunk + i - dim)));
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

pub const element_index = std.simd.iota(u32, chunk);
pub const zero_index: @Vector(chunk, u32) = @splat(0);
const lower = std.simd.iota(i32, lanes);
const upper = lower + @as(@Vector(lanes, i32), @splat(lanes));

pub inline fn fold(acc: Elements) Lanes {
    return @shuffle(f64, acc, undefined, lower) + @shuffle(f64, acc, undefined, upper);
}

/// Lane r of the result is the sum over the lanes of part[r]: a transpose and a sum in one, with
/// half as many vectors after each stage.
pub inline fn across(part: [lanes]Lanes) Lanes {
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
