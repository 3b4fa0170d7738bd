//! Passes over many points of the Poincaré ball, as their means need them: each reads the points once and
//! adds up what the rows are worth, seen from the origin or from another base. All sums are in f64.
//!
//! Rows come in blocks that stay in the first cache level: their differences to the base and the squares of
//! these, then what each row counts for, one vector lane a row, then the weighted sum of the differences.

const std = @import("std");
const simd = @import("simd.zig");
const rows = @import("ball_rows.zig");
const approx = @import("ball_approx.zig");
const functions = @import("ball_functions.zig");
const boundary = @import("../../../manifold/boundary.zig");
const scalar = @import("../../../manifold/scalar.zig");

const lanes = rows.lanes;
const Lanes = rows.Lanes;
const Rows = rows.Rows;
const block_rows = rows.block_rows;
const splat = rows.splat;
const fma = rows.fma;

/// At every level: rows in `sum`, `base` and `room` are padded to a multiple of `padding` numbers, and
/// `room` holds `room_rows` of them; `shares` and `gaps` are padded to a multiple of `room_rows`.
pub const padding = 8;
pub const room_rows = 32;

comptime {
    std.debug.assert(block_rows <= room_rows and padding % lanes == 0);
}

/// One call.
pub fn Points(comptime T: type) type {
    return extern struct {
        points: [*]const T,
        /// Elements from one point to the next.
        step: isize,
        count: usize,
        dim: usize,
        /// -curvature.
        c: f64,
        /// A point whose c |x|^2 is above it is not in the ball.
        limit_sq: f64,
        /// The weights; 0 in the padding.
        shares: [*]const f64,
        /// 1 - c |x|^2 of each point: `gather` writes them, `look` reads them.
        gaps: [*]f64,
        /// 0 in the padding.
        base: [*]const f64,
        base_gap: f64 = 1,
        room: [*]f64,
        /// Added to.
        sum: [*]f64,
        found: Found = .{},
    };
}

/// What else is added up.
pub const Found = extern struct {
    /// gather: sum of share (2 - gap) / gap, the time parts on the hyperboloid.
    time: f64 = 0,
    /// look: what the sum of the logarithms lacks, in multiples of the base.
    along_base: f64 = 0,
    /// look: sum of share times half the angle, and times r coth r of the angle r.
    half_angle: f64 = 0,
    growth: f64 = 0,

    pub fn add(found: *Found, other: *const Found) void {
        found.time += other.time;
        found.along_base += other.along_base;
        found.half_angle += other.half_angle;
        found.growth += other.growth;
    }
};

pub fn Group(comptime T: type) type {
    return extern struct {
        /// sum += share 2 / gap x, the space parts on the hyperboloid. Gives 0, with the sums unusable, if a point
        /// is not finite or not in the ball.
        gather: *const fn (job: *Points(T)) callconv(.c) u32 = &Pass(T).gather,
        /// The logarithm of x at the base is k base_gap (x - base) - k c |x - base|^2 base for some k:
        /// sum += share k (x - base), along_base += share k c |x - base|^2.
        look: *const fn (job: *Points(T)) callconv(.c) void = &Pass(T).look,
    };
}

pub const Table = extern struct {
    f32: Group(f32) = .{},
    f64: Group(f64) = .{},
};

fn Pass(comptime T: type) type {
    return struct {
        const Job = Points(T);

        fn gather(job: *Job) callconv(.c) u32 {
            @setEvalBranchQuota(20_000);
            var time = splat(0);
            var first: usize = 0;
            while (first < job.count) : (first += block_rows) {
                const live = @min(block_rows, job.count - first);
                const square = squares(.origin, job, first, live);
                const reach = splat(job.c) * square;
                if (!@reduce(.And, reach <= splat(job.limit_sq))) return 0;
                const gap = gaps_of(job, splat(1) - reach, live);
                simd.store(job.gaps + first, gap);
                const share: Rows = job.shares[first..][0..block_rows].*;
                const factor = approx.quotient(T, share + share, gap);
                time += fma(splat(-0.5) * factor, gap, factor);
                add(job, factor, live);
            }
            job.found.time += @reduce(.Add, time);
            return 1;
        }

        fn look(job: *Job) callconv(.c) void {
            @setEvalBranchQuota(20_000);
            var along_base = splat(0);
            var half_angle = splat(0);
            var growth = splat(0);
            var first: usize = 0;
            while (first < job.count) : (first += block_rows) {
                const live = @min(block_rows, job.count - first);
                const g = splat(job.c) * squares(.base, job, first, live);
                const gap: Rows = job.gaps[first..][0..block_rows].*;
                const share: Rows = job.shares[first..][0..block_rows].*;
                // sinh^2 of half the angle, and from it cosh of that half.
                const t = approx.quotient(T, g, splat(job.base_gap) * gap);
                const cosh = approx.root(T, splat(1) + t);
                const ratio = share * functions.asinhc(T, t);
                const per_cosh = approx.quotient(T, ratio, cosh);
                const factor = approx.quotient(T, per_cosh, gap);
                half_angle = fma(ratio, approx.root(T, t), half_angle);
                growth = fma(per_cosh, fma(splat(2), t, splat(1)), growth);
                along_base = fma(factor, g, along_base);
                add(job, factor, live);
            }
            job.found.along_base += @reduce(.Add, along_base);
            job.found.half_angle += @reduce(.Add, half_angle);
            job.found.growth += @reduce(.Add, growth);
        }

        const From = enum { origin, base };

        /// Puts the differences of a block's rows to the base into the room, and gives their squares; 0 for rows
        /// that do not exist.
        inline fn squares(comptime from: From, job: *const Job, first: usize, live: usize) Rows {
            const width = std.mem.alignForward(usize, job.dim, padding);
            var totals: [block_rows / lanes]Lanes = @splat(@splat(0));
            for (&totals, 0..) |*total, group| {
                if (group * lanes >= live) break;
                var part: [lanes]Lanes = undefined;
                inline for (&part, 0..) |*square, r| {
                    const index: isize = @intCast(first + @min(group * lanes + r, live - 1));
                    square.* = spread(from, job.dim, at(job.points, index * job.step), job.base, job.room + (group * lanes + r) * width);
                }
                total.* = rows.across(part);
            }
            return @bitCast(totals);
        }

        /// One row less the base into the room; the squares of the differences, in as many parts as a vector has.
        inline fn spread(comptime from: From, dim: usize, row: [*]const T, base: [*]const f64, room: [*]f64) Lanes {
            const step = 4 * lanes;
            var sums: [2]Lanes = @splat(@splat(0));
            var i: usize = 0;
            while (i + step <= dim) : (i += step) inline for (0..4) |k| {
                const d = difference(from, wide(@as(@Vector(lanes, T), row[i + k * lanes ..][0..lanes].*)), base + i + k * lanes);
                sums[k % 2] = fma(d, d, sums[k % 2]);
                simd.store(room + i + k * lanes, d);
            };
            while (i < dim) : (i += lanes) {
                const x = if (i + lanes <= dim) wide(@as(@Vector(lanes, T), row[i..][0..lanes].*)) else rest_of(row + i, dim - i);
                const d = difference(from, x, base + i);
                sums[0] = fma(d, d, sums[0]);
                simd.store(room + i, d);
            }
            return sums[0] + sums[1];
        }

        inline fn difference(comptime from: From, x: Lanes, base: [*]const f64) Lanes {
            return if (from == .base) x - @as(Lanes, base[0..lanes].*) else x;
        }

        /// sum += factor times the block's rows in the room.
        inline fn add(job: *const Job, factor: Rows, live: usize) void {
            const width = std.mem.alignForward(usize, job.dim, padding);
            const end = std.mem.alignForward(usize, job.dim, lanes);
            const factors: [block_rows]f64 = factor;
            var i: usize = 0;
            while (i + 8 * lanes <= end) : (i += 8 * lanes) add_columns(8, job, &factors, live, width, i);
            while (i < end) : (i += lanes) add_columns(1, job, &factors, live, width, i);
        }

        inline fn add_columns(comptime count: usize, job: *const Job, factors: *const [block_rows]f64, live: usize, width: usize, i: usize) void {
            var sums: [count]Lanes = undefined;
            inline for (&sums, 0..) |*sum, k| sum.* = job.sum[i + k * lanes ..][0..lanes].*;
            for (factors[0..live], 0..) |factor, r| {
                const row = job.room + r * width + i;
                inline for (&sums, 0..) |*sum, k| sum.* = fma(@as(Lanes, @splat(factor)), @as(Lanes, row[k * lanes ..][0..lanes].*), sum.*);
            }
            inline for (sums, 0..) |sum, k| simd.store(job.sum + i + k * lanes, sum);
        }

        /// As in the other ball kernels: f64 rows near the rim are summed again with twice the digits.
        inline fn gaps_of(job: *const Job, rough: Rows, live: usize) Rows {
            const near = rough <= splat(boundary.gap_compensate);
            if (T == f64 and @reduce(.Or, near)) return gaps_again(job, rough, live);
            return @max(rough, splat(boundary.gap_floor));
        }

        fn gaps_again(job: *const Job, rough: Rows, live: usize) Rows {
            const width = std.mem.alignForward(usize, job.dim, padding);
            var fine: [block_rows]f64 = rough;
            for (fine[0..live], 0..) |*gap, r| {
                if (gap.* <= boundary.gap_compensate) gap.* = gap_again(job.c, (job.room + r * width)[0..job.dim]);
            }
            return fine;
        }
    };
}

/// `scalar.gap_of` in vectors.
fn gap_again(c: f64, x: []const f64) f64 {
    if (!simd.has_fma) return scalar.gap_of(c, x);
    var high: Lanes = @splat(0);
    var low: Lanes = @splat(0);
    var i: usize = 0;
    while (i < x.len) : (i += lanes) {
        const entry: Lanes = if (i + lanes <= x.len) x[i..][0..lanes].* else rest_of(x[i..].ptr, x.len - i);
        const square = entry * entry;
        const sum = high + square;
        const part = sum - high;
        low += ((high - (sum - part)) + (square - part)) + fma(entry, entry, -square);
        high = sum;
    }
    var total: f64 = 0;
    var tail: f64 = 0;
    for (@as([lanes]f64, high), @as([lanes]f64, low)) |square, rest| {
        const sum = total + square;
        const part = sum - total;
        tail += ((total - (sum - part)) + (square - part)) + rest;
        total = sum;
    }
    const scaled = c * total;
    return @max(((1 - scaled) - fma(c, total, -scaled)) - c * tail, boundary.gap_floor);
}

inline fn at(start: anytype, offset: isize) @TypeOf(start) {
    return if (offset >= 0) start + @as(usize, @intCast(offset)) else start - @as(usize, @intCast(-offset));
}

inline fn wide(x: anytype) Lanes {
    return if (@TypeOf(x) == Lanes) x else @floatCast(x);
}

/// The last elements of a row, with zeros behind.
inline fn rest_of(x: anytype, count: usize) Lanes {
    var values: [lanes]f64 = @splat(0);
    for (values[0..count], x[0..count]) |*value, entry| value.* = entry;
    return values;
}
