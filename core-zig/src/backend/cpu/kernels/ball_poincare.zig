//! The Poincaré ball's operations for `ball_rows.zig`: the formulas of `manifold/poincare.zig`, one
//! lane a row. A = 1 - c|x|^2, B = 1 - c|y|^2, g = c|x - y|^2.

const rows = @import("ball_rows.zig");
const functions = @import("ball_functions.zig");
const approx = @import("ball_approx.zig");
const boundary = @import("../../../manifold/boundary.zig");

const Block = rows.Block;
const Elements = rows.Elements;
const Rows = rows.Rows;
const asinhc = functions.asinhc;
const fma = rows.fma;
const select = functions.select;
const splat = rows.splat;

/// What a result of squared norm `norm_sq` (times c) must be multiplied by to lie within the rim.
inline fn clip(comptime T: type, block: *Block(T), norm_sq: Rows) Rows {
    const rim = block.args.rim;
    const outside = norm_sq > splat(rim.limit_sq);
    if (!functions.any(outside)) return splat(1);
    block.count(outside);
    return select(outside, splat(rim.norm) / @sqrt(norm_sq), splat(1));
}

/// A row too long for its square: what it is multiplied by, and the squared length then.
const Shortened = struct { factor: Rows, square: Rows };

/// f32 rows have no square that overflows f64; of an f64 row too long for its square only the
/// direction matters to the maps.
inline fn shorten(comptime T: type, block: *const Block(T), input: usize, square: Rows) Shortened {
    if (T == f64 and functions.any(square > splat(boundary.tangent_sq_max))) return shorten_again(block, input, square);
    return .{ .factor = splat(1), .square = square };
}

fn shorten_again(block: *const Block(f64), input: usize, square: Rows) Shortened {
    @branchHint(.unlikely);
    const scalar = @import("../../../manifold/scalar.zig");
    var squares: [rows.block_rows]f64 = square;
    var factors: [rows.block_rows]f64 = @splat(1);
    for (&squares, &factors, 0..) |*value, *factor, r| {
        const row = block.row(input, r);
        if (value.* <= boundary.tangent_sq_max) continue;
        factor.* = scalar.shortening(row[0..block.dim]);
        value.* = scalar.shortened_sq(row[0..block.dim], factor.*);
    }
    return .{ .factor = factors, .square = squares };
}

/// out = factor * x, or the factor itself, with |x|^2 the only sum.
fn OneRow(comptime kind: rows.Output, comptime factor: anytype) type {
    return struct {
        pub const is_lorentz = false;
        pub const inputs = 1;
        pub const sums = 1;
        pub const factors = 1;
        pub const output = kind;
        pub const scaled = 0;

        pub inline fn add(in: [1]Elements, acc: *[1]Elements) void {
            acc[0] = fma(in[0], in[0], acc[0]);
        }

        pub inline fn solve(comptime T: type, block: *Block(T), sum: [1]Rows) [1]Rows {
            return .{factor(T, block, sum[0])};
        }

        pub inline fn combine(in: [1]Elements, f: [1]Elements) Elements {
            return f[0] * in[0];
        }
    };
}

pub const Exp0 = OneRow(.rows, exp0_factor);
pub const Log0 = OneRow(.rows, log0_factor);
pub const Project = OneRow(.rows, project_factor);
pub const Distance0 = OneRow(.numbers, distance0_number);

inline fn exp0_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    const short = shorten(T, block, 0, square);
    const h = functions.hyperbolic(T, splat(block.args.c) * short.square);
    return short.factor * h.tanhc * clip(T, block, splat(1) - h.sech_sq);
}

inline fn log0_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    const gap = block.gap(0, square);
    return approx.quotient(T, asinhc(T, approx.quotient(T, splat(block.args.c) * square, gap)), approx.root(T, gap));
}

inline fn project_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    const short = shorten(T, block, 0, square);
    return short.factor * clip(T, block, splat(block.args.c) * short.square);
}

inline fn distance0_number(comptime T: type, block: *Block(T), square: Rows) Rows {
    const c = splat(block.args.c);
    return splat(2 / @sqrt(block.args.c)) * functions.asinh_root(T, approx.quotient(T, c * square, block.gap(0, square)));
}

/// Sums of a pair of points: |x|^2, |y|^2, |x - y|^2, each difference taken first.
inline fn add_pair(in: [2]Elements, acc: *[3]Elements) void {
    const difference = in[0] - in[1];
    acc[0] = fma(in[0], in[0], acc[0]);
    acc[1] = fma(in[1], in[1], acc[1]);
    acc[2] = fma(difference, difference, acc[2]);
}

pub const Distance = struct {
    pub const is_lorentz = false;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 1;
    pub const output: rows.Output = .numbers;
    pub const add = add_pair;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [1]Rows {
        const c = splat(block.args.c);
        const t = approx.quotient(T, c * sum[2], block.gap(0, sum[0]) * block.gap(1, sum[1]));
        return .{splat(2 / @sqrt(block.args.c)) * functions.asinh_root(T, t)};
    }
};

pub const Log = struct {
    pub const is_lorentz = false;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 2;
    pub const output: rows.Output = .rows;
    pub const add = add_pair;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [2]Rows {
        const gap_x = block.gap(0, sum[0]);
        const gaps = gap_x * block.gap(1, sum[1]);
        const g = splat(block.args.c) * sum[2];
        const size = approx.root(T, gaps * (g + gaps));
        const factor = approx.quotient(T, asinhc(T, approx.quotient(T, g, gaps)) * gap_x, size);
        return .{ factor * gap_x, -factor * g };
    }

    pub inline fn combine(in: [2]Elements, f: [2]Elements) Elements {
        return fma(f[0], in[1] - in[0], f[1] * in[0]);
    }
};

pub const MobiusAdd = struct {
    pub const is_lorentz = false;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 2;
    pub const output: rows.Output = .rows;

    pub inline fn add(in: [2]Elements, acc: *[3]Elements) void {
        const sum = in[0] + in[1];
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[1], in[1], acc[1]);
        acc[2] = fma(sum, sum, acc[2]);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [2]Rows {
        const gap_x = block.gap(0, sum[0]);
        const gaps = gap_x * block.gap(1, sum[1]);
        const g = splat(block.args.c) * sum[2];
        const denominator = g + gaps;
        const keep = approx.quotient(T, clip(T, block, approx.quotient(T, g, denominator)), denominator);
        return .{ gap_x * keep, g * keep };
    }

    pub inline fn combine(in: [2]Elements, f: [2]Elements) Elements {
        return fma(f[0], in[0] + in[1], f[1] * in[0]);
    }
};

/// The exponential of v at x: out = along_sum (x + reach v) + along_x x. Where the rows hold v only
/// in parts, `reach` is that of v all the same.
const Arrival = struct {
    along_sum: Rows,
    along_x: Rows,
    reach: Rows,
    /// c|x + w|^2 + A W, with w = reach v and W its gap.
    denominator: Rows,
    /// tanh^2 of half the length.
    tanh_sq: Rows,
    /// Of the end point, before it is clipped.
    gap_y: Rows,
};

/// v = sum of mix[k] times the block's input k, of squared length `v_sq`; `cross` is <x, v>.
inline fn arrive(
    comptime T: type,
    block: *Block(T),
    comptime inputs: usize,
    mix: [inputs]Rows,
    gap_x: Rows,
    v_sq: Rows,
    cross: Rows,
) Arrival {
    const c = splat(block.args.c);
    const angle_sq = approx.quotient(T, c * v_sq, gap_x * gap_x);
    const h = functions.hyperbolic(T, angle_sq);
    const reach = approx.quotient(T, h.tanhc, gap_x);
    // c|x + w|^2 by its three terms, which cancel where w is nearly -x.
    var g = splat(2) - gap_x - h.sech_sq + splat(2) * c * reach * cross;
    const poor = g < splat(cancels_below(T));
    const is_poor = functions.any(poor);
    if (is_poor) g = look_again(T, block, inputs, mix, reach, poor, splat(0), splat(1), g);
    const denominator = g + gap_x * h.sech_sq;
    const gap_y = approx.quotient(T, gap_x * h.sech_sq, denominator);
    var norm_sq = splat(1) - gap_y;
    // Where x + w is small, rounding w moves the end point by more than the f64 rim's margin.
    if (T == f64 and is_poor) {
        norm_sq = look_again(T, block, inputs, mix, reach, poor, g / denominator, gap_x / denominator, norm_sq);
    }
    const share = approx.quotient(T, clip(T, block, norm_sq), denominator);
    return .{
        .along_sum = gap_x * share,
        .along_x = g * share,
        .reach = reach,
        .denominator = denominator,
        .tanh_sq = h.tanhc * h.tanhc * angle_sq,
        .gap_y = gap_y,
    };
}

/// Three terms of size 1 leave a relative error of 1e-16 over this in their sum: well below what
/// rounding to `T` adds.
fn cancels_below(comptime T: type) f64 {
    return if (T == f32) 1e-7 else 1e-2;
}

/// c|on_x x + on_sum (x + reach v)|^2 from the rows themselves, in the lanes of `poor`; `rough`
/// elsewhere.
fn look_again(
    comptime T: type,
    block: *const Block(T),
    comptime inputs: usize,
    mix: [inputs]Rows,
    reach: Rows,
    poor: rows.Mask,
    on_x: Rows,
    on_sum: Rows,
    rough: Rows,
) Rows {
    @branchHint(.unlikely);
    const parts: [inputs][rows.block_rows]f64 = @bitCast(mix);
    const reaches: [rows.block_rows]f64 = reach;
    const flags: [rows.block_rows]bool = poor;
    const on_xs: [rows.block_rows]f64 = on_x;
    const on_sums: [rows.block_rows]f64 = on_sum;
    var fine: [rows.block_rows]f64 = rough;
    for (&fine, flags, 0..) |*value, flag, r| {
        if (!flag) continue;
        var sum: f64 = 0;
        for (0..block.dim) |i| {
            var v: f64 = 0;
            inline for (0..inputs) |k| v += parts[k][r] * block.row(k, r)[i];
            const x: f64 = block.row(0, r)[i];
            const end = on_xs[r] * x + on_sums[r] * (x + reaches[r] * v);
            sum += end * end;
        }
        value.* = block.args.c * sum;
    }
    return fine;
}

inline fn add_point_and_vector(in: [2]Elements, acc: *[3]Elements) void {
    acc[0] = fma(in[0], in[0], acc[0]);
    acc[1] = fma(in[1], in[1], acc[1]);
    acc[2] = fma(in[0], in[1], acc[2]);
}

pub const Exp = struct {
    pub const is_lorentz = false;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 3;
    pub const output: rows.Output = .rows;
    pub const add = add_point_and_vector;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [3]Rows {
        const short = shorten(T, block, 1, sum[1]);
        const gap = block.gap(0, sum[0]);
        const end = arrive(T, block, 2, .{ splat(0), short.factor }, gap, short.square, short.factor * sum[2]);
        return .{ end.along_sum, end.along_x, end.reach * short.factor };
    }

    pub inline fn combine(in: [2]Elements, f: [3]Elements) Elements {
        return fma(f[0], fma(f[2], in[1], in[0]), f[1] * in[0]);
    }

    pub inline fn merge(f: [3]Rows) [2]Rows {
        return .{ f[0] + f[1], f[0] * f[2] };
    }
};

/// x <- clip(exp_x(-rate * A^2 / 4 * (gradient + decay x))), the gradient in coordinates.
pub const RsgdStep = struct {
    pub const is_lorentz = false;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 4;
    pub const output: rows.Output = .rows;
    pub const add = add_point_and_vector;

    pub inline fn is_usual(_: anytype, sum: [3]Rows) rows.Mask {
        return sum[1] > splat(0);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [4]Rows {
        const step = block.args.step;
        const gap = block.gap(0, sum[0]);
        const scale = splat(-0.25 * step.rate) * gap * gap;
        const decay = splat(step.weight_decay);
        const full_sq = sum[1] + decay * (splat(2) * sum[2] + decay * sum[0]);
        const full_dot_x = sum[2] + decay * sum[0];
        const mix = .{ scale * decay, scale };
        const end = arrive(T, block, 2, mix, gap, scale * scale * full_sq, scale * full_dot_x);
        return .{ end.along_sum, end.along_x, end.reach * scale, decay };
    }

    pub inline fn combine(in: [2]Elements, f: [4]Elements) Elements {
        const full = fma(f[3], in[0], in[1]);
        return fma(f[0], fma(f[2], full, in[0]), f[1] * in[0]);
    }

    pub inline fn merge(f: [4]Rows) [2]Rows {
        const along_gradient = f[0] * f[2];
        return .{ fma(along_gradient, f[3], f[0] + f[1]), along_gradient };
    }
};

/// Parallel transport of the third row from the first to the second.
pub const Transport = struct {
    pub const is_lorentz = false;
    pub const inputs = 3;
    pub const sums = 5;
    pub const factors = 3;
    pub const output: rows.Output = .rows;

    pub inline fn add(in: [3]Elements, acc: *[5]Elements) void {
        const difference = in[1] - in[0];
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[1], in[1], acc[1]);
        acc[2] = fma(difference, difference, acc[2]);
        acc[3] = fma(in[0], in[2], acc[3]);
        acc[4] = fma(difference, in[2], acc[4]);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [5]Rows) [3]Rows {
        const c = splat(block.args.c);
        const gap_x = block.gap(0, sum[0]);
        const gap_y = block.gap(1, sum[1]);
        const g = c * sum[2];
        const ratio = approx.quotient(T, gap_y, gap_x);
        const factor = approx.quotient(T, splat(2) * c * ratio, g + gap_x * gap_y);
        const along_gap = -((gap_y + g) * sum[3] + (splat(1) - gap_x) * sum[4]);
        const along_x = gap_x * sum[4] - g * sum[3];
        return .{ ratio, factor * along_gap, factor * along_x };
    }

    pub inline fn combine(in: [3]Elements, f: [3]Elements) Elements {
        return fma(f[0], in[2], fma(f[1], in[1] - in[0], f[2] * in[0]));
    }
};

/// Parallel transport of the second row from the origin to the first: (1 - c|y|^2) v.
pub const Transport0 = ScaledByGap(transport0_factor);
/// The Riemannian gradient from that in coordinates: (1 - c|x|^2)^2 / 4 times it.
pub const RiemannianGradient = ScaledByGap(gradient_factor);

inline fn transport0_factor(gap: Rows) Rows {
    return gap;
}

inline fn gradient_factor(gap: Rows) Rows {
    return splat(0.25) * gap * gap;
}

/// The second row, scaled by a function of the first one's gap.
fn ScaledByGap(comptime factor: anytype) type {
    return struct {
        pub const is_lorentz = false;
        pub const inputs = 2;
        pub const sums = 1;
        pub const factors = 1;
        pub const output: rows.Output = .rows;
        pub const scaled = 1;
        pub const unsummed = 1;

        pub inline fn add(in: [2]Elements, acc: *[1]Elements) void {
            acc[0] = fma(in[0], in[0], acc[0]);
        }

        pub inline fn solve(comptime T: type, block: *Block(T), sum: [1]Rows) [1]Rows {
            return .{factor(block.gap(0, sum[0]))};
        }

        pub inline fn combine(in: [2]Elements, f: [1]Elements) Elements {
            return f[0] * in[1];
        }
    };
}

/// Riemannian Adam (Becigneul and Ganea 2019) with one second moment per row: inputs are the point,
/// its coordinate gradient and the first moment; the first moment moves along with the point.
pub const RadamStep = struct {
    pub const is_lorentz = false;
    pub const inputs = 3;
    pub const sums = 6;
    pub const factors = 8;
    pub const output: rows.Output = .step;

    pub inline fn add(in: [3]Elements, acc: *[6]Elements) void {
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[1], in[1], acc[1]);
        acc[2] = fma(in[2], in[2], acc[2]);
        acc[3] = fma(in[0], in[1], acc[3]);
        acc[4] = fma(in[0], in[2], acc[4]);
        acc[5] = fma(in[1], in[2], acc[5]);
    }

    pub inline fn is_usual(_: anytype, sum: [6]Rows) rows.Mask {
        return sum[1] > splat(0);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [6]Rows) [8]Rows {
        const c = splat(block.args.c);
        const step = block.args.step;
        const decay = splat(step.weight_decay);
        const gap = block.gap(0, sum[0]);
        // The Riemannian gradient is raise * (gradient + decay x), and (2 / A)^2 raise^2 = raise.
        const raise = splat(0.25) * gap * gap;
        const full_sq = sum[1] + decay * (splat(2) * sum[3] + decay * sum[0]);
        const full_dot_x = sum[3] + decay * sum[0];
        const full_dot_m = sum[5] + decay * sum[4];
        const second = block.update_second(raise * full_sq);
        const size = approx.root(T, second / splat(step.correction_2)) + splat(step.epsilon);
        // moment = keep * old + take * (gradient + decay x); the step is scale * moment.
        const keep = splat(step.beta_1);
        const take = splat(1 - step.beta_1) * raise;
        const moment_sq = keep * (keep * sum[2] + splat(2) * take * full_dot_m) + take * take * full_sq;
        const moment_dot_x = keep * sum[4] + take * full_dot_x;
        const scale = splat(-step.rate / step.correction_1) / size;
        const mix = .{ scale * take * decay, scale * take, scale * keep };
        const end = arrive(T, block, 3, mix, gap, scale * scale * moment_sq, scale * moment_dot_x);

        // Transport along the step's own geodesic, where y - x = alpha x + beta moment.
        const alpha = approx.quotient(T, gap * end.tanh_sq, end.denominator);
        const beta = approx.quotient(T, gap * end.reach * scale, end.denominator);
        const g = gap * alpha;
        const gap_y = @max(end.gap_y, splat(1 - block.args.rim.norm * block.args.rim.norm));
        const gap_dot_m = alpha * moment_dot_x + beta * moment_sq;
        const turn = approx.quotient(T, splat(2) * c, g + gap * gap_y);
        const along_gap = -((gap_y + g) * moment_dot_x + (splat(1) - gap) * gap_dot_m);
        const along_x = gap * gap_dot_m - g * moment_dot_x;
        const ratio = approx.quotient(T, gap_y, gap);
        return .{
            end.along_sum,
            end.along_x,
            end.reach * scale,
            keep,
            take,
            ratio * fma(turn * along_gap, beta, splat(1)),
            ratio * turn * fma(along_gap, alpha, along_x),
            decay,
        };
    }

    pub inline fn combine(in: [3]Elements, f: [8]Elements) [2]Elements {
        const moment = fma(f[3], in[2], f[4] * fma(f[7], in[0], in[1]));
        return .{
            fma(f[0], fma(f[2], moment, in[0]), f[1] * in[0]),
            fma(f[5], moment, f[6] * in[0]),
        };
    }
};
