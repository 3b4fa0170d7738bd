//! Updates on a manifold, row by row and factor by factor: along the geodesic, never leaving the
//! manifold. The CPU device uses the fused kernels where there is one; everything else, and every
//! other device, the f64 formulas of `manifold/`.
//!
//! Rows whose gradient is all zero are not touched, their moments and decay included: a step on
//! an embedding table then moves only the rows that a batch has used.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const levels = @import("../backend/cpu/levels.zig");
const manifold_rows = @import("../backend/manifold_rows.zig");
const geometry = @import("../manifold/space.zig");
const boundary = @import("../manifold/boundary.zig");
const ball = @import("../backend/cpu/kernels/ball.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Parameter = @import("optimizer.zig").Parameter;
const rules = @import("rule.zig");

/// Bytes of points and gradients in a chunk: where rows are still, they stay in the second-level cache
/// between the search for these and the update.
const chunk_bytes = 128 << 10;

/// Rows that are looked at one by one after the kernel has stopped at one of them.
const scanned_rows = 64;

/// Longest coordinate of a gradient that is used: steps saturate long before, and the inner product
/// with a point far out on the hyperboloid stays finite.
const gradient_max = 1e100;

/// Scales a row so that no entry is beyond `limit`.
fn shorten(row: []f64, limit: f64) void {
    var largest: f64 = 0;
    for (row) |entry| largest = @max(largest, @abs(entry));
    if (largest <= limit) return;
    for (row) |*entry| entry.* *= limit / largest;
}

/// Rows of scratch that the formulas use.
const scratch_rows = 6;

/// Memory for a step's threads, got before anything is written.
pub const Scratch = struct {
    numbers: []f64,
    slot_count: usize,
    slot_size: usize,

    pub fn init(parameters: []const Parameter) error{OutOfMemory}!Scratch {
        var width_max: usize = 0;
        for (parameters) |*parameter| {
            if (parameter.manifold != null) width_max = @max(width_max, parameter.width());
        }
        const slot_count = if (width_max > 0) pool.thread_count() else 0;
        const slot_size = scratch_rows * width_max;
        return .{
            .numbers = try memory.allocator.alloc(f64, slot_count * slot_size),
            .slot_count = slot_count,
            .slot_size = slot_size,
        };
    }

    pub fn deinit(scratch: *Scratch) void {
        memory.allocator.free(scratch.numbers);
    }

    /// Calls `body(context, own scratch, begin, end)` for chunks of rows on all threads.
    fn for_rows(
        scratch: *const Scratch,
        row_count: usize,
        row_bytes: usize,
        context: anytype,
        comptime body: fn (@TypeOf(context), own: []f64, begin: usize, end: usize) void,
    ) void {
        const Share = struct {
            scratch: *const Scratch,
            context: @TypeOf(context),
            row_count: usize,
            grain: usize,
            next: std.atomic.Value(usize) = .init(0),

            fn run(share: *@This(), slot: usize, slot_end: usize, worker: usize) void {
                _ = slot_end;
                _ = worker;
                const own = share.scratch.numbers[slot * share.scratch.slot_size ..][0..share.scratch.slot_size];
                while (true) {
                    const begin = share.next.fetchAdd(share.grain, .monotonic);
                    if (begin >= share.row_count) return;
                    body(share.context, own, begin, @min(begin + share.grain, share.row_count));
                }
            }
        };
        if (row_count == 0) return;
        const grain = @max(chunk_bytes / row_bytes, 1);
        var share: Share = .{ .scratch = scratch, .context = context, .row_count = row_count, .grain = grain };
        const chunk_count = std.math.divCeil(usize, row_count, grain) catch unreachable;
        pool.parallel_for(@min(scratch.slot_count, chunk_count), 1, &share, Share.run);
    }
};

pub fn update(rule: rules.Rule, rate: f64, parameter: *const Parameter, gradient: *const Tensor, scratch: *const Scratch) void {
    switch (parameter.tensor.dtype) {
        .f32 => update_type(f32, rule, rate, parameter, gradient, scratch),
        .f64 => update_type(f64, rule, rate, parameter, gradient, scratch),
        else => unreachable,
    }
}

fn update_type(comptime T: type, rule: rules.Rule, rate: f64, parameter: *const Parameter, gradient: *const Tensor, scratch: *const Scratch) void {
    const width = parameter.width();
    var job: Job(T) = .{
        .rule = rule,
        .step = step_of(rule, rate, parameter.step_count),
        .space = parameter.manifold.?.space,
        .width = width,
        .row_count = parameter.row_count(),
        .points = parameter.tensor.elements(T),
        .gradients = gradient.elements(T),
        .first = if (parameter.first) |tensor| tensor.elements(T) else &.{},
        .second = if (parameter.second) |tensor| tensor.elements(T) else &.{},
        .has_kernel = parameter.tensor.device() == .cpu and (rule == .adam or rule.sgd.momentum == 0),
    };
    scratch.for_rows(job.row_count, 2 * width * @sizeOf(T), &job, Job(T).run);
    parameter.manifold.?.count_clipped(job.clipped.load(.monotonic));
}

fn step_of(rule: rules.Rule, rate: f64, step_count: i64) ball.Step {
    return switch (rule) {
        .sgd => |sgd| .{ .rate = rate, .weight_decay = sgd.weight_decay },
        .adam => |adam| .{
            .rate = rate,
            .beta_1 = adam.beta_1,
            .beta_2 = adam.beta_2,
            .correction_1 = rules.Adam.correction(adam.beta_1, step_count),
            .correction_2 = rules.Adam.correction(adam.beta_2, step_count),
            .epsilon = adam.epsilon,
            .weight_decay = adam.weight_decay,
        },
    };
}

fn Job(comptime T: type) type {
    return struct {
        rule: rules.Rule,
        step: ball.Step,
        space: geometry.Manifold,
        width: usize,
        row_count: usize,
        points: []T,
        gradients: []const T,
        first: []T,
        second: []T,
        has_kernel: bool,
        clipped: std.atomic.Value(usize) = .init(0),

        const Self = @This();

        /// Where all rows move, the kernel alone goes over them; it stops where one is still, or is to be
        /// looked at again.
        fn run(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            var row = begin;
            while (row < end) {
                row += job.move_usual(row, end);
                const scanned = @min(row + scanned_rows, end);
                job.scan(scratch, row, scanned);
                row = scanned;
                while (row < end and job.is_still(row)) row += 1;
            }
        }

        /// How many rows were moved.
        fn move_usual(job: *Self, begin: usize, end: usize) usize {
            if (!job.has_kernel or job.space != .factor) return 0;
            var done: usize = 0;
            const block: geometry.Span = .{ .factor = job.space.factor, .begin = 0, .end = job.width };
            const clipped = switch (block.factor.model) {
                .euclidean => return 0,
                inline .poincare, .lorentz => |model| job.move_by_kernel(model, block, job.second, begin, end, &done),
            };
            if (clipped > 0) _ = job.clipped.fetchAdd(clipped, .monotonic);
            return done;
        }

        fn scan(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            var row = begin;
            while (row < end) {
                while (row < end and job.is_still(row)) row += 1;
                const first_row = row;
                while (row < end and !job.is_still(row)) row += 1;
                if (first_row < row) job.move(scratch, first_row, row);
            }
        }

        fn is_still(job: *const Self, row: usize) bool {
            const gradient = job.gradients[row * job.width ..][0..job.width];
            const lanes = 16;
            const V = @Vector(lanes, T);
            var i: usize = 0;
            while (i + lanes <= gradient.len) : (i += lanes) {
                if (@reduce(.Or, @as(V, gradient[i..][0..lanes].*) != @as(V, @splat(0)))) return false;
            }
            for (gradient[i..]) |entry| if (entry != 0) return false;
            return true;
        }

        fn move(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            var clipped: usize = 0;
            var blocks = job.space.iterate(job.width);
            var factor_index: usize = 0;
            while (blocks.next()) |block| : (factor_index += 1) {
                const second: []T = if (job.rule == .adam) job.second[factor_index * job.row_count ..][0..job.row_count] else &.{};
                clipped += switch (block.factor.model) {
                    .euclidean => job.move_by_formula(.euclidean, scratch, block, second, begin, end),
                    inline .poincare, .lorentz => |model| if (job.has_kernel)
                        job.move_fast(model, scratch, block, second, begin, end)
                    else
                        job.move_by_formula(model, scratch, block, second, begin, end),
                };
            }
            if (clipped > 0) _ = job.clipped.fetchAdd(clipped, .monotonic);
        }

        /// By the kernel, except for rows where it would lose every digit.
        fn move_fast(job: *const Self, comptime model: geometry.Model, scratch: []f64, block: geometry.Span, second: []T, begin: usize, end: usize) usize {
            if (model == .poincare or job.rule == .adam) return job.move_by_kernel(model, block, second, begin, end, null);
            var clipped: usize = 0;
            var tame_begin = begin;
            const far: T = @floatCast(boundary.lorentz_far_time / @sqrt(block.factor.c()));
            for (begin..end) |row| {
                if (job.points[row * job.width + block.begin] < far or !job.is_wild(block, row)) continue;
                if (tame_begin < row) clipped += job.move_by_kernel(model, block, second, tame_begin, row, null);
                clipped += job.move_by_formula(model, scratch, block, second, row, row + 1);
                tame_begin = row + 1;
            }
            if (tame_begin < end) clipped += job.move_by_kernel(model, block, second, tame_begin, end, null);
            return clipped;
        }

        /// A point of the hyperboloid far out, with a gradient that may throw it across the origin and as
        /// far again: the kernel's sums of squares then cancel, and what they leave may overflow `T`.
        fn is_wild(job: *const Self, block: geometry.Span, row: usize) bool {
            const time: f64 = job.points[row * job.width + block.begin];
            var square: f64 = 0;
            for (job.gradients[row * job.width ..][block.begin..block.end]) |entry| square += @as(f64, entry) * entry;
            const length_max = job.step.rate * 2 * time * (@sqrt(square) + job.step.weight_decay * 2 * time);
            return length_max * @sqrt(block.factor.c()) > 10;
        }

        fn move_by_kernel(job: *const Self, comptime model: geometry.Model, block: geometry.Span, second: []T, begin: usize, end: usize, done: ?*usize) usize {
            const at = begin * job.width + block.begin;
            const points = job.points.ptr + at;
            var args = (ball.Args(T){
                .rows = end - begin,
                .dim = block.end - block.begin,
                .c = block.factor.c(),
                .out = points,
                .out_stride = job.width,
                .step = job.step,
                .done = done,
            }).with_rim(.of(T, 0));
            args.in[0] = points;
            args.in[1] = job.gradients.ptr + at;
            args.in_stride = @splat(job.width);
            const models = &@field(levels.table().ball, @typeName(T));
            const kernels = &@field(models, @tagName(model));
            if (job.rule == .sgd) return kernels.rsgd_step(&args);
            args.in[2] = job.first.ptr + at;
            args.momentum = job.first.ptr + at;
            args.momentum_stride = job.width;
            args.second = second.ptr + begin;
            return kernels.radam_step(&args);
        }

        /// The same step in f64, one row at a time.
        fn move_by_formula(job: *const Self, comptime model: geometry.Model, scratch: []f64, block: geometry.Span, second: []T, begin: usize, end: usize) usize {
            const Model = geometry.namespace(model);
            const c = block.factor.c();
            const rim: boundary.Rim = .of(T, 0);
            const dim = block.end - block.begin;
            var rest = scratch;
            const x = take(&rest, dim);
            const g = take(&rest, dim);
            const r = take(&rest, dim);
            const m = take(&rest, dim);
            const v = take(&rest, dim);
            const y = take(&rest, dim);
            var clipped: usize = 0;
            for (begin..end) |row| {
                const at = row * job.width + block.begin;
                load(x, job.points[at..][0..dim]);
                _ = Model.project(c, rim, x, x); // A stored time coordinate is rounded.
                load(g, job.gradients[at..][0..dim]);
                for (g, x) |*entry, point| entry.* += job.step.weight_decay * point;
                shorten(g, gradient_max);
                Model.to_riemannian_gradient(c, x, g, r);
                if (job.first.len > 0) load(m, job.first[at..][0..dim]);
                switch (job.rule) {
                    .sgd => |sgd| {
                        for (m, r) |*moment, slope| moment.* = if (sgd.momentum == 0) slope else sgd.momentum * moment.* + slope;
                        const on_r: f64 = if (sgd.nesterov) 1 else 0;
                        const on_m: f64 = if (sgd.nesterov) sgd.momentum else 1;
                        for (v, r, m) |*velocity, slope, moment| velocity.* = -job.step.rate * (on_r * slope + on_m * moment);
                    },
                    .adam => |adam| {
                        for (m, r) |*moment, slope| moment.* = adam.beta_1 * moment.* + (1 - adam.beta_1) * slope;
                        const square = adam.beta_2 * second[row] + (1 - adam.beta_2) * Model.inner(c, x, r, r);
                        second[row] = @floatCast(@min(square, std.math.floatMax(T)));
                        const size = @sqrt(square / job.step.correction_2) + adam.epsilon;
                        for (v, m) |*velocity, moment| velocity.* = -job.step.rate / job.step.correction_1 / size * moment;
                    },
                }
                Model.exp(c, x, v, y);
                clipped += @intFromBool(Model.project(c, rim, y, y));
                store_point(model, c, y, job.points[at..][0..dim]);
                if (job.first.len == 0) continue;
                Model.transport(c, x, y, m, v);
                shorten(v, moment_max);
                for (job.first[at..][0..dim], v) |*target, entry| target.* = @floatCast(entry);
            }
            return clipped;
        }

        /// The time coordinate is that of the space part as stored.
        fn store_point(comptime model: geometry.Model, c: f64, y: []const f64, target: []T) void {
            for (target, y) |*entry, value| entry.* = @floatCast(value);
            if (model != .lorentz) return;
            var sum: f64 = 1 / c;
            for (target[1..]) |entry| sum += @as(f64, entry) * entry;
            target[0] = @floatCast(@sqrt(sum));
        }

        /// Far from the origin of the hyperboloid a moment's coordinates may be too big for `T`.
        const moment_max: f64 = if (T == f32) 1e30 else 1e150;

        fn take(rest: *[]f64, count: usize) []f64 {
            const taken = rest.*[0..count];
            rest.* = rest.*[count..];
            return taken;
        }

        fn load(target: []f64, source: []const T) void {
            for (target, source) |*entry, value| entry.* = value;
        }

        fn settle_rows(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            const point = scratch[0..job.width];
            var clipped: usize = 0;
            for (begin..end) |row| {
                const stored = job.points[row * job.width ..][0..job.width];
                load(point, stored);
                if (!manifold_rows.settle(T, job.space, point)) continue;
                for (stored, point) |*entry, value| entry.* = @floatCast(value);
                clipped += 1;
            }
            if (clipped > 0) _ = job.clipped.fetchAdd(clipped, .monotonic);
        }
    };
}

/// Brings points that a caller has moved off the manifold back onto it, and counts them.
pub fn settle(parameter: *const Parameter, scratch: *const Scratch) void {
    switch (parameter.tensor.dtype) {
        inline .f32, .f64 => |dtype| {
            const T = dtype.Element();
            var job: Job(T) = .{
                .rule = .{ .sgd = .{} },
                .step = .{},
                .space = parameter.manifold.?.space,
                .width = parameter.width(),
                .row_count = parameter.row_count(),
                .points = parameter.tensor.elements(T),
                .gradients = &.{},
                .first = &.{},
                .second = &.{},
                .has_kernel = false,
            };
            scratch.for_rows(job.row_count, job.width * @sizeOf(T), &job, Job(T).settle_rows);
            parameter.manifold.?.count_clipped(job.clipped.load(.monotonic));
        },
        else => unreachable,
    }
}
