//! The hyperboloid's operations for `ball_rows.zig`: the formulas of `manifold/lorentz.zig`, one
//! lane a row. Rows are space parts; sums of them are in f64, and where a difference of two sums
//! would cancel (points far from the origin, near each other) the rows are looked at again.

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

/// What a space part of squared length `norm_sq` must be multiplied by to stay in range.
inline fn clip(comptime T: type, block: *Block(T), norm_sq: Rows) Rows {
    const limit = block.args.rim.lorentz_norm;
    const length_sq = splat(block.args.c) * norm_sq;
    const outside = length_sq > splat(limit * limit * (1 + 4 * boundary.rounding(f32)));
    if (!functions.any(outside)) return splat(1);
    block.count(outside);
    return select(outside, splat(limit) / @sqrt(length_sq), splat(1));
}

/// A tangent vector of squared length `square` shortened where its exponential would overflow.
const Reach = struct { factor: Rows, square: Rows };

inline fn limited(block: anytype, square: Rows) Reach {
    const angle_sq = splat(block.args.c) * square;
    const limit_sq = boundary.lorentz_angle_max * boundary.lorentz_angle_max;
    const far = angle_sq > splat(limit_sq);
    if (!functions.any(far)) return .{ .factor = splat(1), .square = square };
    return .{
        .factor = select(far, splat(boundary.lorentz_angle_max) / @sqrt(angle_sq), splat(1)),
        .square = select(far, splat(limit_sq / block.args.c), square),
    };
}

/// Relative error that sums of squares may have before the rows are looked at again: well below
/// the rounding of the result.
fn enough(comptime T: type) f64 {
    return if (T == f32) 1e-9 else 1e-15;
}

/// |a ^ b|^2 = |a|^2 |b|^2 - <a, b>^2, which is only wanted as a part of `base` + factor * itself.
inline fn area(
    comptime T: type,
    block: *const Block(T),
    comptime a: usize,
    comptime b: usize,
    a_sq: Rows,
    b_sq: Rows,
    product: Rows,
    base: Rows,
    factor: Rows,
) Rows {
    const rough = @max(fma(a_sq, b_sq, -product * product), splat(0));
    const lost = factor * a_sq * b_sq * splat(0x1p-51);
    const poor = lost > splat(enough(T)) * fma(factor, rough, base);
    if (functions.any(poor)) return area_again(T, block, a, b, a_sq, poor, rough);
    return rough;
}

/// Through the part across a of b or of their difference, whichever is shorter and so rounded less.
fn area_again(
    comptime T: type,
    block: *const Block(T),
    a: usize,
    b: usize,
    a_sq: Rows,
    poor: rows.Mask,
    rough: Rows,
) Rows {
    @branchHint(.unlikely);
    const flags: [rows.block_rows]bool = poor;
    const squares: [rows.block_rows]f64 = a_sq;
    var fine: [rows.block_rows]f64 = rough;
    for (&fine, flags, squares, 0..) |*value, flag, square, r| {
        if (!flag or square == 0) continue;
        const row_a = block.row(a, r);
        const row_b = block.row(b, r);
        var lengths: [2]f64 = @splat(0);
        for (row_a[0..block.dim], row_b[0..block.dim]) |x, y| {
            const difference = @as(f64, y) - x;
            lengths[0] += @as(f64, y) * y;
            lengths[1] += difference * difference;
        }
        const is_near = lengths[1] < lengths[0];
        var along: f64 = 0;
        for (row_a[0..block.dim], row_b[0..block.dim]) |x, y| along += (if (is_near) @as(f64, y) - x else y) * x;
        const share = along / square;
        var across: f64 = 0;
        for (row_a[0..block.dim], row_b[0..block.dim]) |x, y| {
            const side = (if (is_near) @as(f64, y) - x else y) - share * x;
            across += side * side;
        }
        value.* = across * square;
    }
    return fine;
}

/// out = factor * x in space, or the factor itself, with |x|^2 the only sum.
fn OneRow(comptime kind: rows.Output, comptime factor: anytype) type {
    return struct {
        pub const is_lorentz = true;
        pub const inputs = 1;
        pub const sums = 1;
        pub const factors = 1;
        pub const output = kind;

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

pub const Exp0 = OneRow(.point, exp0_factor);
pub const Log0 = OneRow(.origin_tangent, log0_factor);
pub const Project = OneRow(.point, project_factor);
pub const Distance0 = OneRow(.numbers, distance0_number);

inline fn exp0_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    const reach = limited(block, square);
    const factor = functions.exponential(T, splat(block.args.c) * reach.square).sinhc;
    return reach.factor * factor * clip(T, block, factor * factor * reach.square);
}

inline fn log0_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    return asinhc(T, splat(block.args.c) * square);
}

inline fn project_factor(comptime T: type, block: *Block(T), square: Rows) Rows {
    return clip(T, block, square);
}

inline fn distance0_number(comptime T: type, block: *Block(T), square: Rows) Rows {
    const c = splat(block.args.c);
    return splat(1 / @sqrt(block.args.c)) * functions.asinh_root(T, c * square);
}

/// Sums of a pair of points: |x|^2, |y|^2, |x - y|^2, <x, y>.
inline fn add_pair(in: [2]Elements, acc: *[4]Elements) void {
    const difference = in[0] - in[1];
    acc[0] = fma(in[0], in[0], acc[0]);
    acc[1] = fma(in[1], in[1], acc[1]);
    acc[2] = fma(difference, difference, acc[2]);
    acc[3] = fma(in[0], in[1], acc[3]);
}

/// sinh^2 of half the distance: (-c<x,y> - 1) / 2 as a sum of positive terms.
inline fn half_sinh_sq(comptime T: type, block: *const Block(T), x_sq: Rows, y_sq: Rows, gap_sq: Rows, product: Rows) Rows {
    const c = splat(block.args.c);
    const half = splat(0.5);
    const cross = c * product;
    const a = c * (x_sq + y_sq + c * x_sq * y_sq);
    const root = approx.root(T, splat(1) + a); // the product of the times, times c
    const apart = half * (approx.quotient(T, a, splat(1) + root) - cross);
    const side = area(T, block, 1, 0, y_sq, x_sq, product, gap_sq, c);
    const beside = approx.quotient(T, half * c * fma(c, side, gap_sq), splat(1) + root + cross);
    return select(cross <= splat(0), apart, beside);
}

pub const Distance = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 4;
    pub const factors = 1;
    pub const output: rows.Output = .numbers;
    pub const add = add_pair;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [4]Rows) [1]Rows {
        const t = half_sinh_sq(T, block, sum[0], sum[1], sum[2], sum[3]);
        return .{splat(2 / @sqrt(block.args.c)) * functions.asinh_root(T, t)};
    }
};

/// factor * ((y - x) - 2t x), t being `half_sinh_sq`.
pub const Log = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 4;
    pub const factors = 3;
    pub const output: rows.Output = .tangent;
    pub const base = 0;
    pub const add = add_pair;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [4]Rows) [3]Rows {
        const t = half_sinh_sq(T, block, sum[0], sum[1], sum[2], sum[3]);
        const factor = approx.quotient(T, asinhc(T, t), approx.root(T, splat(1) + t));
        return .{ factor, splat(-2) * t, approx.inverse_root(T, splat(1 / block.args.c) + sum[0]) };
    }

    pub inline fn combine(in: [2]Elements, f: [3]Elements) Elements {
        return f[0] * fma(f[1], in[0], in[1] - in[0]);
    }
};

/// cosh x + sinhc v.
pub const Exp = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 2;
    pub const output: rows.Output = .point;

    pub inline fn add(in: [2]Elements, acc: *[3]Elements) void {
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[1], in[1], acc[1]);
        acc[2] = fma(in[0], in[1], acc[2]);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [2]Rows {
        const per_c = splat(1 / block.args.c);
        const base = sum[1] * per_c;
        const side = area(T, block, 0, 1, sum[0], sum[1], sum[2], base, splat(1));
        const end = arrive(T, block, approx.quotient(T, base + side, per_c + sum[0]), sum[0], sum[1], sum[2]);
        return .{ end.on_x, end.on_v };
    }

    pub inline fn combine(in: [2]Elements, f: [2]Elements) Elements {
        return fma(f[0], in[0], f[1] * in[1]);
    }
};

/// The exponential on_x x + on_v v, and the transport of v along it, carry_x x + carry_v v.
const Arrival = struct { on_x: Rows, on_v: Rows, carry_x: Rows, carry_v: Rows };

/// `length_sq` is v's squared length at x; `v_sq` and `cross` are the space parts' |v|^2 and <x, v>.
inline fn arrive(comptime T: type, block: *Block(T), length_sq: Rows, x_sq: Rows, v_sq: Rows, cross: Rows) Arrival {
    const c = splat(block.args.c);
    const reach = limited(block, length_sq);
    const e = functions.exponential(T, c * reach.square);
    const on_v = e.sinhc * reach.factor;
    const norm_sq = e.cosh * (e.cosh * x_sq + splat(2) * on_v * cross) + on_v * on_v * v_sq;
    const keep = clip(T, block, norm_sq);
    return .{
        .on_x = keep * e.cosh,
        .on_v = keep * on_v,
        .carry_x = c * reach.square * e.sinhc,
        .carry_v = e.cosh,
    };
}

/// x <- exp_x(-rate * gradient), the gradient raised with the ambient metric and made tangent:
/// in space, gradient + decay x + c (<x, gradient> + x0 gradient0 + decay (|x|^2 + x0^2)) x.
const Raised = struct {
    /// The Riemannian gradient is gradient + along x.
    along: Rows,
    length_sq: Rows,
    time: Rows,
};

inline fn raise(comptime T: type, block: *const Block(T), x_sq: Rows, gradient_sq: Rows, product: Rows) Raised {
    const c = splat(block.args.c);
    const decay = splat(block.args.step.weight_decay);
    const x_time_sq = splat(1 / block.args.c) + x_sq;
    const x_time = approx.root(T, x_time_sq);
    const g_time = block.times(1) + decay * x_time;
    const g_sq = gradient_sq + decay * (splat(2) * product + decay * x_sq);
    const normal = product + decay * x_sq + x_time * g_time;
    return .{
        .along = fma(c, normal, decay),
        .length_sq = @max(g_sq - g_time * g_time + c * normal * normal, splat(0)),
        .time = x_time,
    };
}

pub const RsgdStep = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 3;
    pub const factors = 2;
    pub const output: rows.Output = .point;
    pub const add = Exp.add;
    pub const combine = Exp.combine;

    /// From far out a gradient may throw a point across the origin and as far again: the sums of squares
    /// then cancel, and what they leave may overflow `T`.
    pub inline fn is_usual(block: anytype, sum: [3]Rows) rows.Mask {
        const near = 0.9 * boundary.lorentz_far_time;
        return (sum[1] > splat(0)) & (splat(block.args.c) * sum[0] < splat(near * near));
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [3]Rows) [2]Rows {
        const rate = splat(-block.args.step.rate);
        const r = raise(T, block, sum[0], sum[1], sum[2]);
        const v_sq = sum[1] + r.along * (splat(2) * sum[2] + r.along * sum[0]);
        const cross = sum[2] + r.along * sum[0];
        const end = arrive(T, block, rate * rate * r.length_sq, sum[0], rate * rate * v_sq, rate * cross);
        const on_gradient = rate * end.on_v;
        return .{ fma(on_gradient, r.along, end.on_x), on_gradient };
    }
};

/// Riemannian Adam, as in `ball_poincare.zig`.
pub const RadamStep = struct {
    pub const is_lorentz = true;
    pub const inputs = 3;
    pub const sums = 6;
    pub const factors = 7;
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

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [6]Rows) [7]Rows {
        const step = block.args.step;
        const two = splat(2);
        const r = raise(T, block, sum[0], sum[1], sum[3]);
        const second = block.update_second(r.length_sq);
        const size = approx.root(T, second / splat(step.correction_2)) + splat(step.epsilon);
        const scale = splat(-step.rate / step.correction_1) / size;

        // moment = keep * old + take * gradient + take * along * x, in space.
        const keep = splat(step.beta_1);
        const take = splat(1 - step.beta_1);
        const on_x = take * r.along;
        const per_c = splat(1 / block.args.c);
        const base = sum[2] * per_c;
        const side = area(T, block, 0, 2, sum[0], sum[2], sum[4], base, splat(1));
        const old_sq = approx.quotient(T, base + side, per_c + sum[0]);
        // The old moment is tangent, so its product with the gradient needs no projection.
        const decay = splat(step.weight_decay);
        const g_time = block.times(1) + decay * r.time;
        const old_dot = sum[5] + decay * sum[4] + approx.quotient(T, sum[4], r.time) * g_time;
        const length_sq = @max(keep * (keep * old_sq + two * take * old_dot) + take * take * r.length_sq, splat(0));
        const cross = keep * sum[4] + take * sum[3] + on_x * sum[0];
        const v_sq = keep * (keep * sum[2] + two * (take * sum[5] + on_x * sum[4])) +
            take * (take * sum[1] + two * on_x * sum[3]) + on_x * on_x * sum[0];
        const end = arrive(T, block, scale * scale * length_sq, sum[0], scale * scale * v_sq, scale * cross);
        // What carries scale * moment carries the moment, but for the part along x.
        const carry_x = select(scale == splat(0), splat(0), end.carry_x / scale);
        return .{ keep, take, on_x, end.on_x, end.on_v * scale, carry_x, end.carry_v };
    }

    pub inline fn combine(in: [3]Elements, f: [7]Elements) [2]Elements {
        const moment = fma(f[0], in[2], fma(f[1], in[1], f[2] * in[0]));
        return .{
            fma(f[3], in[0], f[4] * moment),
            fma(f[5], in[0], f[6] * moment),
        };
    }
};

/// Parallel transport of the third row from the first to the second: v + factor (x + y).
pub const Transport = struct {
    pub const is_lorentz = true;
    pub const inputs = 3;
    pub const sums = 7;
    pub const factors = 2;
    pub const output: rows.Output = .tangent;
    pub const base = 1;

    pub inline fn add(in: [3]Elements, acc: *[7]Elements) void {
        const difference = in[1] - in[0];
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[1], in[1], acc[1]);
        acc[2] = fma(difference, difference, acc[2]);
        acc[3] = fma(in[0], in[1], acc[3]);
        acc[4] = fma(in[0], in[2], acc[4]);
        acc[5] = fma(difference, in[2], acc[5]);
        acc[6] = fma(difference, in[0] + in[1], acc[6]);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [7]Rows) [2]Rows {
        const c = splat(block.args.c);
        const x_time = approx.root(T, splat(1 / block.args.c) + sum[0]);
        const y_time = approx.root(T, splat(1 / block.args.c) + sum[1]);
        const t = half_sinh_sq(T, block, sum[0], sum[1], sum[2], sum[3]);
        // <y, v> = <y - x, v>; the difference of the times without subtracting them.
        const ahead = approx.quotient(T, sum[6], x_time + y_time);
        const overlap = sum[5] - approx.quotient(T, ahead * sum[4], x_time);
        return .{ approx.quotient(T, splat(0.5) * c * overlap, splat(1) + t), approx.reciprocal(T, y_time) };
    }

    pub inline fn combine(in: [3]Elements, f: [2]Elements) Elements {
        return fma(f[0], in[0] + in[1], in[2]);
    }
};

/// Parallel transport of the second row from the origin to the first.
pub const Transport0 = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 2;
    pub const factors = 2;
    pub const output: rows.Output = .tangent;
    pub const base = 0;

    pub inline fn add(in: [2]Elements, acc: *[2]Elements) void {
        acc[0] = fma(in[0], in[0], acc[0]);
        acc[1] = fma(in[0], in[1], acc[1]);
    }

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [2]Rows) [2]Rows {
        const c = splat(block.args.c);
        const time = approx.root(T, splat(1 / block.args.c) + sum[0]);
        return .{ approx.quotient(T, c * sum[1], splat(1) + @sqrt(c) * time), approx.reciprocal(T, time) };
    }

    pub inline fn combine(in: [2]Elements, f: [2]Elements) Elements {
        return fma(f[0], in[0], in[1]);
    }
};

/// The gradient in coordinates, raised with the ambient metric and made tangent:
/// g + c (<x, g> + x0 g0) x in space.
pub const RiemannianGradient = struct {
    pub const is_lorentz = true;
    pub const inputs = 2;
    pub const sums = 2;
    pub const factors = 2;
    pub const output: rows.Output = .tangent;
    pub const base = 0;
    pub const add = Transport0.add;
    pub const combine = Transport0.combine;

    pub inline fn solve(comptime T: type, block: *Block(T), sum: [2]Rows) [2]Rows {
        const c = splat(block.args.c);
        const time = approx.root(T, splat(1 / block.args.c) + sum[0]);
        return .{ c * fma(time, block.times(1), sum[1]), approx.reciprocal(T, time) };
    }
};
