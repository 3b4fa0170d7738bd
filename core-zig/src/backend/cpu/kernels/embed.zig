//! The hierarchy trainer's inner loop: one call walks a run of training pairs, each of which
//! gathers a child, its ancestor and the negatives, and moves all of them along geodesics.
//!
//! A row holds a point of the unit ball, filled up with zeros. Ball coordinates rather than
//! hyperboloid ones, since |x - y|² of neighbours far from the origin does not cancel in f32 while
//! x₀y₀ - x·y does. Every formula below is in differences and in gaps 1 - |x|².
//!
//! With gaps a, b and δ = |x - y|² the whole softmax step needs no transcendental function:
//!   exp(-distance)      = 1 / (√z + √(z + 1))²,  z = δ / (a b)
//!   direction at y to x = (b (x - y) - δ y) / √(δ (a b + δ))          (a unit vector)
//!   exp_y(t direction)  = y + b (σ² y + w) / D,  σ = tanh(t / 2),  w = σ direction,
//!                         D = 1 + 2 y·w + (1 - b) σ²,  and its gap is b (1 - σ²) / D.

const std = @import("std");
const simd = @import("simd.zig");
const random = @import("embed_random.zig");
const exp = @import("math_exp.zig").exp;
const log = @import("math_log.zig").log;

const lane_count = 8;
const Vector = @Vector(lane_count, f32);
const Mask = @Vector(lane_count, bool);

/// Floats per row are a multiple of this.
pub const row_block = lane_count;
pub const stride_max = 1024;
pub const negatives_max = 1024;
/// The positive and the negatives, filled up to whole vectors.
const slots_max = negatives_max + lane_count;

pub const Geometry = enum(u32) { hyperbolic = 0, euclidean = 1 };

pub const Edge = extern struct { child: u32, ancestor: u32 };

/// One cell of Walker's alias table: keep the cell's own index if a coin is below `keep`.
pub const AliasCell = extern struct { keep: u32, other: u32 };

pub const Job = extern struct {
    rows: [*]align(64) f32,
    stride: usize,
    node_count: u32,
    negatives: u32,
    edges: [*]const Edge,
    edge_count: u64,
    /// Ancestors of node i: `ancestors[offsets[i]..offsets[i + 1]]`, ascending.
    offsets: [*]const u32,
    ancestors: [*]const u32,
    /// Null draws negatives uniformly.
    alias: ?[*]const AliasCell,
    key: u64,
    /// Step length for a unit slope, in the unit ball's metric.
    rate: f32,
    /// The softmax is over -sharpness * distance.
    sharpness: f32,
    /// No point comes closer to the rim than this gap.
    gap_min: f32,
    geometry: Geometry,
};

pub const Outcome = extern struct {
    loss: f64 = 0,
    /// Steps refused because they would have left the ball.
    refused: u64 = 0,
};

/// Trains the pairs at positions `begin..end` of the epoch's order.
pub const Train = *const fn (job: *const Job, begin: u64, end: u64, outcome: *Outcome) callconv(.c) void;

pub const Table = extern struct {
    train: Train = &train,
};

fn train(job: *const Job, begin: u64, end: u64, outcome: *Outcome) callconv(.c) void {
    switch (job.geometry) {
        inline else => |geometry| switch (job.stride / row_block) {
            inline 1, 2, 3, 4, 7, 8 => |blocks| train_run(geometry, blocks, job, begin, end, outcome),
            else => train_run(geometry, 0, job, begin, end, outcome),
        },
    }
}

/// A pair and its negatives, chosen before they are needed so that their rows can be fetched.
pub const Draw = struct {
    child: u32,
    slot_count: u32,
    /// The ancestor, then the negatives, then repeats of the ancestor up to whole vectors.
    nodes: [slots_max]u32 align(64),
};

fn train_run(
    comptime geometry: Geometry,
    comptime blocks: usize,
    job: *const Job,
    begin: u64,
    end: u64,
    outcome: *Outcome,
) void {
    if (begin >= end) return;
    const order: random.Permutation = .init(job.edge_count, job.key);
    var draws: [2]Draw = undefined;
    choose(job, order.at(begin), begin, &draws[0]);
    // One pair ahead the negatives are drawn, two ahead the list of ancestors is fetched, and three
    // ahead the edge, whose child says where that list is.
    var edge_next = if (begin + 1 < end) order.at(begin + 1) else 0;
    var edge_after = if (begin + 2 < end) order.at(begin + 2) else 0;
    // The logarithm of a product: one `log` for many pairs.
    var likelihood: f64 = 1;
    var position = begin;
    while (position < end) : (position += 1) {
        const current = &draws[@intCast((position - begin) & 1)];
        if (position + 1 < end) {
            const next = &draws[@intCast((position + 1 - begin) & 1)];
            choose(job, edge_next, position + 1, next);
            edge_next = edge_after;
            @prefetch(job.ancestors + job.offsets[job.edges[@intCast(edge_next)].child], .{});
            if (position + 3 < end) {
                edge_after = order.at(position + 3);
                @prefetch(job.edges + @as(usize, @intCast(edge_after)), .{});
            }
            prefetch(job, next);
        }
        likelihood *= @max(step(geometry, blocks, job, current, outcome), 1e-37);
        if (likelihood < 1e-200) {
            outcome.loss -= @log(likelihood);
            likelihood = 1;
        }
    }
    outcome.loss -= @log(likelihood);
}

fn prefetch(job: *const Job, draw: *const Draw) void {
    @prefetch(job.rows + draw.child * job.stride, .{});
    for (draw.nodes[0..draw.slot_count]) |node| {
        const row = job.rows + node * job.stride;
        var lane: usize = 0;
        while (lane < job.stride) : (lane += 16) @prefetch(row + lane, .{ .rw = .write });
    }
}

pub fn choose(job: *const Job, edge_index: u64, position: u64, draw: *Draw) void {
    const edge = job.edges[@intCast(edge_index)];
    draw.child = edge.child;
    const padded = std.mem.alignForward(usize, 1 + job.negatives, lane_count);
    var stream: random.Stream = .init(job.key, position);
    const nodes = draw.nodes[0..padded];

    var slot: usize = 0;
    while (slot < padded) : (slot += random.batch) {
        const picks = stream.below(job.node_count);
        if (job.alias) |alias| {
            const coins: Nodes = stream.bits();
            var keeps: [random.batch]u32 = undefined;
            var others: [random.batch]u32 = undefined;
            for (@as([random.batch]u32, picks), &keeps, &others) |pick, *keep, *other| {
                keep.* = alias[pick].keep;
                other.* = alias[pick].other;
            }
            // A select, not a branch: no predictor can guess a coin.
            nodes[slot..][0..random.batch].* = @select(u32, coins < @as(Nodes, keeps), picks, @as(Nodes, others));
        } else nodes[slot..][0..random.batch].* = picks;
    }
    nodes[0] = edge.ancestor;

    const own = job.ancestors[job.offsets[edge.child]..job.offsets[edge.child + 1]];
    draw.slot_count = @intCast(1 + job.negatives);
    if (may_clash(nodes, edge.child, own)) drop_clashes(draw, edge.child, own);
    // Repeats of the ancestor carry no weight; they only keep the tail inside the table.
    for (draw.nodes[draw.slot_count..padded]) |*node| node.* = edge.ancestor;
}

/// Membership in a short sorted list, without the mispredictions of a binary search.
fn is_listed(sorted: []const u32, value: u32) bool {
    if (sorted.len > 64) return contains(sorted, value);
    var hit = false;
    for (sorted) |entry| hit = hit or entry == value;
    return hit;
}

const Nodes = @Vector(lane_count, u32);

/// Which of the drawn nodes are the child or one of its ancestors.
inline fn clashing(drawn: Nodes, child: u32, own: []const u32) Mask {
    var hit = drawn == @as(Nodes, @splat(child));
    if (own.len > 64) {
        inline for (0..lane_count) |lane| hit[lane] = hit[lane] or contains(own, drawn[lane]);
    } else {
        for (own) |ancestor| hit = hit | (drawn == @as(Nodes, @splat(ancestor)));
    }
    return hit;
}

/// Whether any drawn node clashes. Slot 0 always does, so it is skipped.
fn may_clash(nodes: []align(64) const u32, child: u32, own: []const u32) bool {
    if (own.len > 64) return true;
    var hit: Mask = @splat(false);
    var slot: usize = 0;
    while (slot < nodes.len) : (slot += lane_count) {
        var drawn: Nodes = nodes[slot..][0..lane_count].*;
        if (slot == 0) drawn[0] = std.math.maxInt(u32);
        hit = hit | clashing(drawn, child, own);
    }
    return @reduce(.Or, hit);
}

/// A clash is dropped, not drawn again: the softmax is over the negatives that are left. Drawn by
/// degree, one negative in eight clashes on WordNet's nouns: what stays moves up without a branch.
fn drop_clashes(draw: *Draw, child: u32, own: []const u32) void {
    var kept: u32 = 0;
    var slot: usize = 0;
    while (slot < draw.slot_count) : (slot += lane_count) {
        const drawn: Nodes = draw.nodes[slot..][0..lane_count].*;
        var hits: [lane_count]bool = clashing(drawn, child, own);
        if (slot == 0) hits[0] = false;
        const lanes = @min(lane_count, draw.slot_count - slot);
        for (@as([lane_count]u32, drawn)[0..lanes], hits[0..lanes]) |node, hit| {
            draw.nodes[kept] = node;
            kept += @intFromBool(!hit);
        }
    }
    draw.slot_count = kept;
}

fn contains(sorted: []const u32, value: u32) bool {
    var low: usize = 0;
    var high = sorted.len;
    while (low < high) {
        const middle = (low + high) / 2;
        if (sorted[middle] < value) low = middle + 1 else high = middle;
    }
    return low < sorted.len and sorted[low] == value;
}

/// What pass one leaves for pass two, one lane per slot.
const Slots = struct {
    apart: [slots_max]f32 align(64),
    gap: [slots_max]f32 align(64),
    weight: [slots_max]f32 align(64),
    norm_inverse: [slots_max]f32 align(64),
    /// row += toward * (child - row) + along * row
    toward: [slots_max]f32 align(64),
    along: [slots_max]f32 align(64),
    /// The child's slope: the sum of pull * (row - child), less `pull_self` times the child.
    pull: [slots_max]f32 align(64),
};

/// Moves one pair and its negatives; returns the softmax probability of the positive.
fn step(
    comptime geometry: Geometry,
    comptime blocks: usize,
    job: *const Job,
    draw: *const Draw,
    outcome: *Outcome,
) f32 {
    const row_blocks = if (blocks != 0) blocks else job.stride / row_block;
    const child_row = job.rows + draw.child * job.stride;
    const padded = std.mem.alignForward(usize, draw.slot_count, lane_count);

    var child: [if (blocks != 0) blocks else stride_max / row_block]Vector = undefined;
    for (0..row_blocks) |block| child[block] = (child_row + block * row_block)[0..row_block].*;
    var norm_sq: Vector = @splat(0);
    for (child[0..row_blocks]) |point| norm_sq = simd.mul_add(Vector, point, point, norm_sq);
    const child_gap = @max(1 - @reduce(.Add, norm_sq), 0.5 * job.gap_min);

    var slots: Slots = undefined;
    measure(geometry, job, draw, child[0..row_blocks], padded, &slots);
    const probability, const pull_self = switch (geometry) {
        .hyperbolic => solve_hyperbolic(job, draw.slot_count, padded, child_gap, &slots, outcome),
        .euclidean => solve_euclidean(job, draw.slot_count, padded, &slots),
    };

    var slope: [child.len]Vector = undefined;
    for (0..row_blocks) |block| slope[block] = child[block] * @as(Vector, @splat(-pull_self));
    for (0..draw.slot_count) |slot| {
        const row = job.rows + draw.nodes[slot] * job.stride;
        const pull: Vector = @splat(slots.pull[slot]);
        const toward: Vector = @splat(slots.toward[slot]);
        const along: Vector = @splat(slots.along[slot]);
        for (0..row_blocks) |block| {
            const lanes = (row + block * row_block)[0..row_block];
            const point: Vector = lanes.*;
            const away = point - child[block];
            slope[block] = simd.mul_add(Vector, pull, away, slope[block]);
            lanes.* = simd.mul_add(Vector, -toward, away, simd.mul_add(Vector, along, point, point));
        }
    }
    move_child(geometry, job, child_row, child[0..row_blocks], slope[0..row_blocks], child_gap, outcome);
    return probability;
}

/// Squared distances to the child and gaps, eight rows at a time.
inline fn measure(
    comptime geometry: Geometry,
    job: *const Job,
    draw: *const Draw,
    child: []const Vector,
    padded: usize,
    slots: *Slots,
) void {
    // The other thread may be in the middle of writing a row: its gap may then be anything.
    const gap_floor: Vector = @splat(0.5 * job.gap_min);
    var slot: usize = 0;
    while (slot < padded) : (slot += lane_count) {
        var apart: [lane_count]Vector = undefined;
        var norm_sq: [lane_count]Vector = undefined;
        inline for (0..lane_count) |lane| {
            const row = job.rows + draw.nodes[slot + lane] * job.stride;
            apart[lane] = @splat(0);
            norm_sq[lane] = @splat(0);
            for (child, 0..) |origin, block| {
                const point: Vector = (row + block * row_block)[0..row_block].*;
                const away = point - origin;
                apart[lane] = simd.mul_add(Vector, away, away, apart[lane]);
                if (geometry == .hyperbolic) norm_sq[lane] = simd.mul_add(Vector, point, point, norm_sq[lane]);
            }
        }
        slots.apart[slot..][0..lane_count].* = sum_each(apart);
        if (geometry == .euclidean) continue;
        const gap = @as(Vector, @splat(1)) - sum_each(norm_sq);
        slots.gap[slot..][0..lane_count].* = @max(gap, gap_floor);
    }
}

/// Lane i of the result is the sum of the lanes of `rows[i]`.
fn sum_each(rows: [lane_count]Vector) Vector {
    var pairs: [4]Vector = undefined;
    inline for (0..4) |i| pairs[i] = add_neighbours(rows[2 * i], rows[2 * i + 1]);
    const low = add_neighbours(pairs[0], pairs[1]);
    const high = add_neighbours(pairs[2], pairs[3]);
    return @shuffle(f32, low, high, [8]i32{ 0, 1, 2, 3, -1, -2, -3, -4 }) +
        @shuffle(f32, low, high, [8]i32{ 4, 5, 6, 7, -5, -6, -7, -8 });
}

/// The horizontal add of AVX: within each half, sums of neighbours of `a`, then of `b`.
fn add_neighbours(a: Vector, b: Vector) Vector {
    return @shuffle(f32, a, b, [8]i32{ 0, 2, -1, -3, 4, 6, -5, -7 }) +
        @shuffle(f32, a, b, [8]i32{ 1, 3, -2, -4, 5, 7, -6, -8 });
}

fn solve_hyperbolic(
    job: *const Job,
    slot_count: usize,
    padded: usize,
    child_gap: f32,
    slots: *Slots,
    outcome: *Outcome,
) struct { f32, f32 } {
    const one: Vector = @splat(1);
    const zero: Vector = @splat(0);
    const a: Vector = @splat(child_gap);
    var slot: usize = 0;
    while (slot < padded) : (slot += lane_count) {
        const b: Vector = slots.gap[slot..][0..lane_count].*;
        const product = a * b;
        // Coincident points have no direction: the floor makes their step zero, not NaN.
        const apart = @max(@as(Vector, slots.apart[slot..][0..lane_count].*), @as(Vector, @splat(1e-24)));
        // Both quotients share one denominator, which saves a root and two divisions.
        const near = @sqrt(apart);
        const far = @sqrt(product + apart);
        const cross = near * far;
        const reach_sq = (near + far) * (near + far);
        const inverse = one / (reach_sq * cross);
        slots.apart[slot..][0..lane_count].* = apart;
        slots.weight[slot..][0..lane_count].* = product * cross * inverse;
        slots.norm_inverse[slot..][0..lane_count].* = reach_sq * inverse;
    }
    const total = soften(slots.weight[0..padded], slot_count, job.sharpness);
    const total_inverse: Vector = @splat(1 / total);
    const probability = slots.weight[0] / total;

    const half_rate: Vector = @splat(0.5 * job.rate);
    var pull_self = zero;
    var refused: Nodes = @splat(0);
    slot = 0;
    while (slot < padded) : (slot += lane_count) {
        const b: Vector = slots.gap[slot..][0..lane_count].*;
        const apart: Vector = slots.apart[slot..][0..lane_count].*;
        const norm_inverse: Vector = slots.norm_inverse[slot..][0..lane_count].*;
        var slope = -@as(Vector, slots.weight[slot..][0..lane_count].*) * total_inverse;
        if (slot == 0) slope[0] += 1;
        // σ as a fraction: every quotient below shares the one denominator.
        const top, const bottom = tanh_fraction(half_rate * slope);
        const top_sq = top * top;
        const bottom_sq = bottom * bottom;
        const cross = top * bottom * norm_inverse;
        const along_unit = b * (b - a - apart) * @as(Vector, @splat(0.5)) - apart * (one - b);
        const dot = cross * along_unit;
        const scale = b / (bottom_sq + dot + dot + (one - b) * top_sq);
        const gap_new = scale * (bottom_sq - top_sq);
        // Also false for NaN.
        const inside = gap_new >= @as(Vector, @splat(job.gap_min));
        refused += @select(u32, inside, @as(Nodes, @splat(0)), @as(Nodes, @splat(1)));
        const toward = scale * b * cross;
        const along = scale * (top_sq - cross * apart);
        slots.toward[slot..][0..lane_count].* = @select(f32, inside, toward, zero);
        slots.along[slot..][0..lane_count].* = @select(f32, inside, along, zero);
        const pull = slope * norm_inverse;
        slots.pull[slot..][0..lane_count].* = pull * a;
        pull_self = simd.mul_add(Vector, pull, apart, pull_self);
    }
    outcome.refused += @reduce(.Add, refused);
    return .{ probability, @reduce(.Add, pull_self) };
}

/// Raises exp(-distance) to `sharpness`, up to a factor that all slots share so that the largest
/// never underflows; clears the slots past the count; returns the sum.
fn soften(weights: []align(64) f32, slot_count: usize, sharpness: f32) f32 {
    @memset(weights[slot_count..], 0);
    if (sharpness != 1) {
        var largest: Vector = @splat(0);
        var slot: usize = 0;
        while (slot < weights.len) : (slot += lane_count) {
            largest = @max(largest, @as(Vector, weights[slot..][0..lane_count].*));
        }
        raise(weights, 1 / @reduce(.Max, largest), sharpness);
    }
    var total: Vector = @splat(0);
    var slot: usize = 0;
    while (slot < weights.len) : (slot += lane_count) total += @as(Vector, weights[slot..][0..lane_count].*);
    return @reduce(.Add, total);
}

/// weight = (weight * scale)^sharpness; zero stays zero. Small powers of two are squarings.
fn raise(weights: []align(64) f32, scale: f32, sharpness: f32) void {
    const squarings: ?u32 = if (sharpness == 2) 1 else if (sharpness == 4) 2 else if (sharpness == 8) 3 else null;
    var slot: usize = 0;
    while (slot < weights.len) : (slot += lane_count) {
        const lanes = weights[slot..][0..lane_count];
        var value = @as(Vector, lanes.*) * @as(Vector, @splat(scale));
        if (squarings) |count| {
            for (0..count) |_| value *= value;
        } else {
            const raised = exp(@as(Vector, @splat(sharpness)) * log(value));
            value = @select(f32, value > @as(Vector, @splat(0)), raised, value);
        }
        lanes.* = value;
    }
}

/// tanh as a quotient, Padé [5/4], within 5e-4 up to the clamp: a step longer than 6 would be no step at all.
fn tanh_fraction(argument: Vector) struct { Vector, Vector } {
    const x = @min(@max(argument, @as(Vector, @splat(-3))), @as(Vector, @splat(3)));
    const x_sq = x * x;
    const top = (x_sq + @as(Vector, @splat(105))) * x_sq + @as(Vector, @splat(945));
    const bottom = (x_sq * @as(Vector, @splat(15)) + @as(Vector, @splat(420))) * x_sq + @as(Vector, @splat(945));
    return .{ x * top, bottom };
}

/// The Euclidean table: softmax over -sharpness * |x - y|², as the usual baseline has it.
fn solve_euclidean(job: *const Job, slot_count: usize, padded: usize, slots: *Slots) struct { f32, f32 } {
    var nearest: f32 = std.math.inf(f32);
    for (slots.apart[0..slot_count]) |apart| nearest = @min(nearest, apart);
    var slot: usize = 0;
    while (slot < padded) : (slot += lane_count) {
        const away = @as(Vector, @splat(nearest)) - @as(Vector, slots.apart[slot..][0..lane_count].*);
        slots.weight[slot..][0..lane_count].* = exp(away * @as(Vector, @splat(job.sharpness)));
    }
    const total = soften(slots.weight[0..padded], slot_count, 1);
    const total_inverse: Vector = @splat(1 / total);
    // The ancestor's slope, which is also that of all negatives together. Half way toward it is as far
    // as a step may go: past that, points would swap sides and run away.
    const slope_most = 2 * (1 - slots.weight[0] / total);
    const rate = @min(job.rate, 0.5 / slope_most);
    slot = 0;
    while (slot < padded) : (slot += lane_count) {
        var slope = -@as(Vector, slots.weight[slot..][0..lane_count].*) * total_inverse;
        if (slot == 0) slope[0] += 1;
        slope += slope;
        slots.toward[slot..][0..lane_count].* = slope * @as(Vector, @splat(rate));
        slots.along[slot..][0..lane_count].* = @splat(0);
        slots.pull[slot..][0..lane_count].* = slope * @as(Vector, @splat(rate / job.rate));
    }
    return .{ slots.weight[0] / total, 0 };
}

fn move_child(
    comptime geometry: Geometry,
    job: *const Job,
    row: [*]f32,
    child: []const Vector,
    slope: []const Vector,
    gap: f32,
    outcome: *Outcome,
) void {
    var norm_sq: Vector = @splat(0);
    var dot_sum: Vector = @splat(0);
    for (child, slope) |point, direction| {
        norm_sq = simd.mul_add(Vector, direction, direction, norm_sq);
        dot_sum = simd.mul_add(Vector, point, direction, dot_sum);
    }
    const norm = @sqrt(@reduce(.Add, norm_sq));
    var along: f32 = 0;
    var toward: f32 = job.rate;
    var gap_new = job.gap_min;
    if (geometry == .hyperbolic) {
        const top, const bottom = tanh_fraction(@splat(0.5 * job.rate * norm));
        const sigma = top[0] / bottom[0];
        const unit = sigma / @max(norm, 1e-20);
        const denominator = 1 + 2 * unit * @reduce(.Add, dot_sum) + (1 - gap) * sigma * sigma;
        gap_new = gap * (1 - sigma * sigma) / denominator;
        along = gap * sigma * sigma / denominator;
        toward = gap * unit / denominator;
    }
    if (!(gap_new >= job.gap_min and norm <= 1e10)) {
        outcome.refused += 1;
        return;
    }
    for (child, slope, 0..) |point, direction, block| {
        (row + block * row_block)[0..row_block].* = simd.mul_add(
            Vector,
            @splat(toward),
            direction,
            simd.mul_add(Vector, @splat(along), point, point),
        );
    }
}
