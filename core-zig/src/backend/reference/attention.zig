//! Attention and its gradient, a whole row of scores at a time, in f64.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const Call = @import("../../ops/op.zig").Call;
const attention = @import("../../ops/attention.zig");
const Sizes = attention.Sizes;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const values = @import("value.zig");

/// The element (..., i, j) of a tensor whose leading axes are counted as one.
const Matrix = struct {
    tensor: *const Tensor,
    strides: Axes,

    fn of(tensor: *const Tensor) Matrix {
        return .{ .tensor = tensor, .strides = tensor.strides };
    }

    fn offset(matrix: *const Matrix, shape: *const Axes, batch: usize, i: usize, j: usize) i64 {
        const rank = shape.rank;
        var rest: i64 = @intCast(batch);
        var sum = @as(i64, @intCast(i)) * matrix.strides.values[rank - 2] + @as(i64, @intCast(j)) * matrix.strides.values[rank - 1];
        var axis: usize = rank - 2;
        while (axis > 0) {
            axis -= 1;
            sum += @mod(rest, shape.values[axis]) * matrix.strides.values[axis];
            rest = @divFloor(rest, shape.values[axis]);
        }
        return sum;
    }
};

const Job = struct {
    sizes: Sizes,
    shape: Axes,
    q: Matrix,
    k: Matrix,
    v: Matrix,
    mask: ?Matrix,
    /// A row's share of attention for each key.
    shares: []f64,

    fn number(job: *const Job, matrix: *const Matrix, batch: usize, i: usize, j: usize) f64 {
        return values.read_number(.float, matrix.tensor, matrix.offset(&job.shape, batch, i, j));
    }

    /// softmax of scale q k^T over the keys that may be attended to; all 0 where there are none, or all scores
    /// are -infinity.
    fn attend(job: *const Job, batch: usize, query: usize) void {
        var largest = -std.math.inf(f64);
        var is_number = true;
        for (job.shares, 0..) |*share, key| {
            share.* = -std.math.inf(f64);
            if (key >= job.sizes.limit(query)) continue;
            if (job.mask) |*mask| if (values.read(mask.tensor, mask.offset(&job.shape, batch, query, key)).integer == 0) continue;
            var dot: f64 = 0;
            for (0..job.sizes.depth) |c| dot += job.number(&job.q, batch, query, c) * job.number(&job.k, batch, key, c);
            share.* = dot * job.sizes.scale;
            largest = @max(largest, share.*);
            is_number = is_number and !std.math.isNan(share.*);
        }
        if (largest == -std.math.inf(f64) and is_number) return @memset(job.shares, 0);
        var sum: f64 = 0;
        for (job.shares) |*share| {
            share.* = @exp(share.* - largest);
            sum += share.*;
        }
        for (job.shares) |*share| share.* /= sum;
    }
};

pub fn run(call: *const Call) error{OutOfMemory}!void {
    const given: attention.Operands = .of(call.op, call.inputs);
    const sizes: Sizes = .of(call);
    const job: Job = .{
        .sizes = sizes,
        .shape = given.q.shape,
        .q = .of(given.q),
        .k = .of(given.k),
        .v = .of(given.v),
        .mask = if (given.mask) |mask| .{ .tensor = mask, .strides = attention.mask_strides(mask, given.q, given.k) } else null,
        .shares = try memory.allocator.alloc(f64, sizes.keys),
    };
    defer memory.allocator.free(job.shares);
    if (call.op == .attention_gradient) return gradient(&job, call);
    var index: usize = 0;
    for (0..sizes.batch) |batch| for (0..sizes.queries) |query| {
        job.attend(batch, query);
        for (0..sizes.width) |c| {
            var sum: f64 = 0;
            for (job.shares, 0..) |share, key| {
                if (share != 0) sum += share * job.number(&job.v, batch, key, c);
            }
            values.write_number(.float, call.output(), index, sum);
            index += 1;
        }
    };
}

/// With P the shares, G the gradient and S the scores before the scale: dV = P^T G, and
/// dS = scale P (G V^T - its mean under P), dQ = dS K, dK = dS^T Q.
fn gradient(job: *const Job, call: *const Call) error{OutOfMemory}!void {
    const sizes = &job.sizes;
    const g: Matrix = .of(call.input(0));
    var sums: [3][]f64 = undefined;
    var made: usize = 0;
    defer for (sums[0..made]) |list| memory.allocator.free(list);
    while (made < 3) : (made += 1) {
        sums[made] = try memory.allocator.alloc(f64, call.outputs[made].count());
        @memset(sums[made], 0);
    }
    const slopes = try memory.allocator.alloc(f64, sizes.keys);
    defer memory.allocator.free(slopes);
    for (0..sizes.batch) |batch| for (0..sizes.queries) |query| {
        job.attend(batch, query);
        var mean: f64 = 0;
        for (job.shares, slopes, 0..) |share, *slope, key| {
            slope.* = 0;
            if (share == 0) continue;
            for (0..sizes.width) |c| slope.* += job.number(&g, batch, query, c) * job.number(&job.v, batch, key, c);
            mean += share * slope.*;
        }
        const row = batch * sizes.queries + query;
        for (job.shares, slopes, 0..) |share, slope, key| {
            if (share == 0) continue;
            const column = batch * sizes.keys + key;
            const by_score = share * (slope - mean) * sizes.scale;
            for (0..sizes.depth) |c| {
                sums[0][row * sizes.depth + c] += by_score * job.number(&job.k, batch, key, c);
                sums[1][column * sizes.depth + c] += by_score * job.number(&job.q, batch, query, c);
            }
            for (0..sizes.width) |c| sums[2][column * sizes.width + c] += share * job.number(&g, batch, query, c);
        }
    };
    for (call.outputs, sums) |output, list| for (list, 0..) |sum, index| values.write_number(.float, output, index, sum);
}
