//! Trains a table of points so that each node is closer to its ancestors than to anything else:
//! stochastic descent along geodesics on the softmax over one ancestor and drawn negatives.
//!
//! Threads share the rows without locks: two updates of one row at the same moment may lose one
//! of them, which the noise of the sampling hides. Everything drawn at random is a function of
//! (seed, epoch, position), so a run on one thread is exact to the bit, and so is resuming it.

const std = @import("std");
const atomic = @import("../runtime/atomic.zig");
const assert = std.debug.assert;
const levels = @import("../backend/cpu/levels.zig");
const kernel = @import("../backend/cpu/kernels/embed.zig");
const random = @import("../backend/cpu/kernels/embed_random.zig");
const pool = @import("../runtime/pool.zig");
const memory = @import("../runtime/memory.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Graph = @import("graph.zig").Graph;
const AliasCell = @import("graph.zig").AliasCell;
const Options = @import("options.zig").Options;

/// Pairs a thread takes at a time: about a millisecond of work, and how soon a cancel is seen.
const run_length = 1024;

pub const EpochReport = struct {
    /// Epochs finished, this one included.
    epoch: u32,
    epochs: u32,
    loss: f64,
    learning_rate: f64,
    /// Steps that were not taken since they would have left the ball.
    refused: u64,
};

/// Called after each epoch on the caller's thread; false stops the run.
pub const Progress = struct {
    context: *anyopaque,
    report: *const fn (context: *anyopaque, report: *const EpochReport) bool,
};

pub const Ending = enum { finished, cancelled };

pub const Trainer = struct {
    gpa: std.mem.Allocator,
    options: Options,
    /// Borrowed; must outlive the trainer.
    graph: *const Graph,
    rows: []align(memory.data_alignment.toByteUnits()) f32,
    stride: usize,
    epochs_done: u32 = 0,
    /// Pairs done of the epoch that a cancel interrupted, with their loss and refusals so far.
    position: u64 = 0,
    loss_micro: i64 = 0,
    refused: u64 = 0,
    /// Mean loss of each epoch done; room for all of them is taken at the start.
    losses: std.ArrayList(f64),
    alias: ?[]AliasCell = null,
    alias_exponent: f64 = 0,

    pub const Error = error{ OutOfMemory, InvalidOption, TooLarge };
    /// Diverged: a loss or a point is no longer finite.
    pub const TrainError = error{ OutOfMemory, Diverged };

    pub fn create(gpa: std.mem.Allocator, options: Options, graph: *const Graph) Error!Trainer {
        try options.validate();
        const stride = stride_of(options.dim);
        const length = std.math.mul(usize, graph.node_count, stride) catch return error.TooLarge;
        const rows = try gpa.alignedAlloc(f32, memory.data_alignment, length);
        errdefer gpa.free(rows);
        var trainer: Trainer = .{
            .gpa = gpa,
            .options = options,
            .graph = graph,
            .rows = rows,
            .stride = stride,
            .losses = try .initCapacity(gpa, options.epochs),
        };
        trainer.scatter();
        return trainer;
    }

    pub fn destroy(trainer: *Trainer) void {
        if (trainer.alias) |alias| trainer.gpa.free(alias);
        trainer.losses.deinit(trainer.gpa);
        trainer.gpa.free(trainer.rows);
        trainer.* = undefined;
    }

    /// Trains the epochs that are left. When cancelled in the middle of an epoch the points stay as
    /// they are, a usable model, and the next run goes on from there.
    pub fn run(trainer: *Trainer, progress: ?Progress, cancel: ?*const CancelToken) TrainError!Ending {
        while (trainer.epochs_done < trainer.options.epochs) {
            const report = try trainer.run_epoch(cancel) orelse return .cancelled;
            const sink = progress orelse continue;
            if (!sink.report(sink.context, &report)) return .cancelled;
        }
        return .finished;
    }

    /// One epoch, or null when cancelled.
    pub fn run_epoch(trainer: *Trainer, cancel: ?*const CancelToken) TrainError!?EpochReport {
        const epoch = trainer.epochs_done;
        assert(epoch < trainer.options.epochs);
        try trainer.prepare_alias(trainer.options.degree_exponent_at(epoch));
        var share: Share = .{
            .job = trainer.job_of(epoch),
            .cancel = cancel,
            .next = .init(trainer.position),
            .refused = .init(trainer.refused),
            .loss_micro = .init(trainer.loss_micro),
        };
        const total = trainer.graph.edges.len;
        const threads = @min(trainer.thread_count(), (total + run_length - 1) / run_length);
        if (threads == 1) share.work(0, 1) else pool.run_team(threads, &share, Share.work);

        if (share.diverged.load(.acquire) or !trainer.is_finite()) return error.Diverged;
        if (share.cancelled.load(.acquire)) {
            // Runs that were begun have been finished: what is done is all before `next`.
            trainer.position = @min(share.next.load(.acquire), total);
            trainer.loss_micro = share.loss_micro.load(.acquire);
            trainer.refused = share.refused.load(.acquire);
            // One thread tears nothing, and must find the very same bits when it goes on.
            if (threads > 1) trainer.settle();
            return null;
        }
        trainer.settle();
        trainer.loss_micro = share.loss_micro.load(.acquire);
        trainer.refused = share.refused.load(.acquire);
        return trainer.finish_epoch();
    }

    /// All pairs of the epoch are done, and `loss_micro` and `refused` are those of the whole of it.
    pub fn finish_epoch(trainer: *Trainer) EpochReport {
        const loss = @as(f64, @floatFromInt(trainer.loss_micro)) * 1e-6 / @as(f64, @floatFromInt(trainer.graph.edges.len));
        trainer.losses.appendAssumeCapacity(loss);
        const report: EpochReport = .{
            .epoch = trainer.epochs_done + 1,
            .epochs = trainer.options.epochs,
            .loss = loss,
            .learning_rate = trainer.options.rate_at(trainer.epochs_done),
            .refused = trainer.refused,
        };
        trainer.epochs_done += 1;
        trainer.position = 0;
        trainer.loss_micro = 0;
        trainer.refused = 0;
        return report;
    }

    fn thread_count(trainer: *const Trainer) usize {
        if (trainer.options.deterministic) return 1;
        const asked = trainer.options.threads;
        return if (asked == 0) pool.thread_count() else @min(asked, pool.thread_count());
    }

    pub fn prepare_alias(trainer: *Trainer, exponent: f64) error{OutOfMemory}!void {
        if (exponent == trainer.alias_exponent) return;
        const made = if (exponent == 0) null else try trainer.graph.alias_table(trainer.gpa, exponent);
        if (trainer.alias) |old| trainer.gpa.free(old);
        trainer.alias = made;
        trainer.alias_exponent = exponent;
    }

    pub fn job_of(trainer: *Trainer, epoch: u32) kernel.Job {
        const options = &trainer.options;
        const hyperbolic = options.model != .euclidean;
        const c = if (hyperbolic) -options.curvature else 1;
        // Distances at curvature -c are those of the unit ball over √c. Folding that into the
        // softmax leaves a step of c * sharpness * rate in the unit ball's own length.
        const sharpness = 1 / (options.temperature * @sqrt(c));
        const rate = options.rate_at(epoch) * if (hyperbolic) c * sharpness else sharpness;
        return .{
            .rows = trainer.rows.ptr,
            .stride = trainer.stride,
            .node_count = trainer.graph.node_count,
            .negatives = options.negatives,
            .edges = trainer.graph.edges.ptr,
            .edge_count = trainer.graph.edges.len,
            .offsets = trainer.graph.offsets.ptr,
            .ancestors = trainer.graph.ancestors.ptr,
            .alias = if (trainer.alias) |alias| alias.ptr else null,
            .key = random.mix(options.seed) ^ random.mix(@as(u64, epoch) + 1),
            .rate = @floatCast(rate),
            .sharpness = @floatCast(sharpness),
            .gap_min = @floatCast(gap_at(options.radius_max)),
            .geometry = if (hyperbolic) .hyperbolic else .euclidean,
        };
    }

    /// Uniform in a small cube around the origin.
    fn scatter(trainer: *Trainer) void {
        const key = random.mix(trainer.options.seed ^ 0x5ca77e2);
        const dim = trainer.options.dim;
        const scale: f32 = @floatCast(trainer.options.start_scale / @sqrt(@as(f64, @floatFromInt(dim))));
        for (0..trainer.graph.node_count) |node| {
            const row = trainer.rows[node * trainer.stride ..][0..trainer.stride];
            @memset(row, 0);
            for (row[0..dim], 0..) |*value, k| {
                const word: u24 = @truncate(random.mix(key ^ random.mix(node * dim + k)));
                value.* = (@as(f32, @floatFromInt(word)) * 0x1p-23 - 1) * scale;
            }
        }
        trainer.settle();
    }

    fn is_finite(trainer: *const Trainer) bool {
        var none: f32 = 0;
        for (trainer.rows) |value| none += value * 0;
        return none == 0;
    }

    /// Mends what a race between threads may have torn: a row at or over the rim goes back inside.
    pub fn settle(trainer: *Trainer) void {
        if (trainer.options.model == .euclidean) return;
        const dim = trainer.options.dim;
        const gap_min = gap_at(trainer.options.radius_max);
        for (0..trainer.graph.node_count) |node| {
            const row = trainer.rows[node * trainer.stride ..][0..trainer.stride];
            var norm_sq: f64 = 0;
            for (row[0..dim]) |value| norm_sq += @as(f64, value) * value;
            // A row that is not finite stays so, to be reported.
            if (!(1 - norm_sq < gap_min) or std.math.isInf(norm_sq)) continue;
            const shrink: f32 = @floatCast(@sqrt((1 - gap_min * 1.1) / norm_sq));
            for (row[0..dim]) |*value| value.* *= shrink;
        }
    }

    /// Width of an exported point.
    pub fn point_width(trainer: *const Trainer) usize {
        return trainer.options.dim + @intFromBool(trainer.options.model == .lorentz);
    }

    /// Writes the points in the model's own coordinates, rows of `point_width`: the ball of radius
    /// 1/√c, or the hyperboloid with the time coordinate first.
    pub fn write_points(trainer: *const Trainer, out: []f32) void {
        const width = trainer.point_width();
        assert(out.len == trainer.graph.node_count * width);
        for (0..trainer.graph.node_count) |node| {
            const row = trainer.rows[node * trainer.stride ..][0..trainer.options.dim];
            write_point(trainer.options.model, trainer.options.curvature, row, out[node * width ..][0..width]);
        }
    }
};

/// How far a run is, apart from its points.
pub const Position = struct {
    epochs_done: u32,
    position: u64,
    loss_micro: i64,
    refused: u64,

    pub fn of(trainer: *const Trainer) Position {
        return .{ .epochs_done = trainer.epochs_done, .position = trainer.position, .loss_micro = trainer.loss_micro, .refused = trainer.refused };
    }

    pub fn put_back(kept: *const Position, trainer: *Trainer) void {
        trainer.epochs_done = kept.epochs_done;
        trainer.position = kept.position;
        trainer.loss_micro = kept.loss_micro;
        trainer.refused = kept.refused;
        trainer.losses.shrinkRetainingCapacity(kept.epochs_done);
    }
};

/// A point of the unit ball in the coordinates of `model`, in f64 inside.
pub fn write_point(model: @import("options.zig").Model, curvature: f64, unit: []const f32, out: []f32) void {
    if (model == .euclidean) return @memcpy(out, unit);
    const radius = 1 / @sqrt(-curvature);
    if (model == .poincare) {
        for (out, unit) |*value, x| value.* = @floatCast(radius * x);
        return;
    }
    var norm_sq: f64 = 0;
    for (unit) |x| norm_sq += @as(f64, x) * x;
    out[0] = @floatCast(radius * (1 + norm_sq) / (1 - norm_sq));
    for (out[1..], unit) |*value, x| value.* = @floatCast(radius * 2 * x / (1 - norm_sq));
}

/// Floats per row: the coordinates and zeros up to a whole vector.
pub fn stride_of(dim: u32) usize {
    return std.mem.alignForward(usize, dim, kernel.row_block);
}

/// 1 - |x|² at a distance from the origin of the unit ball.
pub fn gap_at(radius: f64) f64 {
    const cosh_half = std.math.cosh(radius / 2);
    return 1 / (cosh_half * cosh_half);
}

/// An epoch being worked on.
const Share = struct {
    job: kernel.Job,
    cancel: ?*const CancelToken,
    next: atomic.Counter(u64),
    cancelled: std.atomic.Value(bool) = .init(false),
    diverged: std.atomic.Value(bool) = .init(false),
    refused: atomic.Counter(u64),
    /// Fixed point, so that the sum does not depend on who adds first.
    loss_micro: atomic.Counter(i64),

    fn work(share: *Share, worker: usize, worker_count: usize) void {
        _ = worker;
        _ = worker_count;
        const train = levels.embed_table().train.train;
        while (true) {
            if (share.cancel) |token| if (token.is_cancelled()) {
                share.cancelled.store(true, .release);
                return;
            };
            const begin = share.next.fetchAdd(run_length, .monotonic);
            if (begin >= share.job.edge_count) return;
            var outcome: kernel.Outcome = .{};
            train(&share.job, begin, @min(begin + run_length, share.job.edge_count), &outcome);
            if (!std.math.isFinite(outcome.loss)) {
                share.diverged.store(true, .release);
                return;
            }
            _ = share.loss_micro.fetchAdd(@intFromFloat(outcome.loss * 1e6), .monotonic);
            if (outcome.refused > 0) _ = share.refused.fetchAdd(outcome.refused, .monotonic);
        }
    }
};
