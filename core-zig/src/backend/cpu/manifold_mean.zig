//! The Fréchet mean in the Poincaré ball where the points lie in memory as the kernels read them and all are in
//! the ball: nothing is copied, and each iteration reads the points once.

const std = @import("std");
const levels = @import("levels.zig");
const kernel = @import("kernels/mean.zig");
const boundary = @import("../../manifold/boundary.zig");
const scalar = @import("../../manifold/scalar.zig");
const poincare = @import("../../manifold/poincare.zig");
const mean = @import("../../manifold/mean.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Fault = manifold_rows.Fault;
const Operand = manifold_rows.Operand;
const Plan = manifold_rows.Plan;
const row_team = @import("../row_team.zig");
const memory = @import("../../runtime/memory.zig");
const pool = @import("../../runtime/pool.zig");
const sync = @import("../../runtime/sync.zig");
const advance = @import("../../tensor/copy.zig").advance;
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// Points that one thread sums; the parts are added in order, so that no result depends on the threads.
const part_points = 4096;

/// False if the formulas have to do it: the layout is another one, or a point or weight is not as it should be.
/// `may_refuse_late`: what was written before a fault was found does no harm.
pub fn run(comptime T: type, call: *const Call, plan: *const Plan, may_refuse_late: bool, report: *Report) Error!bool {
    if (!serves(plan) or !(may_refuse_late or plan.row_count == 1)) return false;
    var job: Job(T) = .{ .call = call, .plan = plan, .layout = .of(plan) };
    const row_bytes = plan.inputs_size() * @sizeOf(T);
    const thread_max = row_bytes * plan.row_count / row_team.chunk_bytes;
    try row_team.for_rows(plan.row_count, row_team.grain_of(row_bytes), thread_max, job.layout.size(), &job, Job(T).rows);
    if (job.is_refused.load(.monotonic)) return false;
    if (job.fault) |fault| return fault.write(plan, report);
    plan.manifold.count_clipped(job.clipped.load(.monotonic));
    return true;
}

fn serves(plan: *const Plan) bool {
    const points = &plan.operands[0];
    if (plan.op != .manifold_frechet_mean or (points.inner_step != 1 and points.inner > 1)) return false;
    return switch (plan.manifold.space) {
        .factor => |factor| factor.model == .poincare,
        .product => false,
    };
}

/// Where the numbers of a row's scratch space are.
const Layout = struct {
    count: usize,
    part_count: usize,
    /// Of a row of numbers.
    width: usize,

    fn of(plan: *const Plan) Layout {
        const count = plan.operands[0].outer;
        return .{
            .count = count,
            .part_count = std.math.divCeil(usize, count, part_points) catch unreachable,
            .width = std.mem.alignForward(usize, plan.out_size, kernel.padding),
        };
    }

    fn padded(layout: Layout) usize {
        return std.mem.alignForward(usize, layout.count, kernel.room_rows);
    }

    /// The sum of a part, and its room.
    fn part_size(layout: Layout) usize {
        return (1 + kernel.room_rows) * layout.width;
    }

    /// Shares, gaps, the mean and a step; and what it takes to begin at a cache line.
    fn size(layout: Layout) usize {
        return line + 2 * layout.padded() + 2 * layout.width + layout.founds() + layout.part_count * layout.part_size();
    }

    /// Numbers that all parts' `Found` take, in whole lines.
    fn founds(layout: Layout) usize {
        return std.mem.alignForward(usize, layout.part_count * @sizeOf(kernel.Found) / @sizeOf(f64), line);
    }

    const line = memory.data_alignment.toByteUnits() / @sizeOf(f64);
};

fn Job(comptime T: type) type {
    return struct {
        call: *const Call,
        plan: *const Plan,
        layout: Layout,
        is_refused: std.atomic.Value(bool) = .init(false),
        clipped: std.atomic.Value(usize) = .init(0),
        lock: sync.Mutex = .{},
        fault: ?Fault = null,

        const Self = @This();

        fn rows(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            var walk = job.plan.walk(begin, end - begin);
            for (begin..end) |index| {
                if (job.is_refused.load(.monotonic)) return;
                job.row(scratch, index, walk.next().?) catch job.is_refused.store(true, .monotonic);
            }
        }

        fn row(job: *Self, unaligned: []f64, index: usize, offsets: [manifold_rows.operands_max]i64) error{Refused}!void {
            const plan = job.plan;
            const width = job.layout.width;
            // A vector across two lines costs twice.
            const skipped = memory.data_alignment.forward(@intFromPtr(unaligned.ptr)) - @intFromPtr(unaligned.ptr);
            const scratch = unaligned[skipped / @sizeOf(f64) ..];
            const c = plan.manifold.space.factor.c();
            const out = scratch[0..plan.out_size];
            const step = scratch[width..][0..plan.out_size];
            @memset(scratch[0 .. 2 * width], 0);
            var passes: Passes(T) = .of(plan, job.layout, scratch, offsets[0]);
            try passes.weigh(&plan.operands[1], offsets[1]);
            try passes.start(out);
            const outcome = mean.descend(poincare, c, &passes, .{
                .tolerance = plan.attributes.tolerance,
                .iteration_count_max = @intCast(plan.attributes.max_iterations),
            }, out, step);
            if (!outcome.converged) return job.record(.{ .kind = .not_converged, .row = index, .operand = 0, .residual = outcome.residual });
            // Rounding to T may leave the ball.
            if (poincare.project(c, .of(T, 0), out, out)) _ = job.clipped.fetchAdd(1, .monotonic);
            manifold_rows.store(T, job.call, &.{ .out = out, .extra = &.{}, .outcome = outcome }, index);
        }

        /// The first row's fault is the one reported, whatever the threads did.
        fn record(job: *Self, fault: Fault) void {
            job.lock.lock();
            defer job.lock.unlock();
            if (job.fault == null or fault.row < job.fault.?.row) job.fault = fault;
        }
    };
}

/// The kernels' passes over one row's points.
fn Passes(comptime T: type) type {
    return struct {
        kernels: *const kernel.Group(T),
        points: kernel.Points(T),
        shares: []f64,
        /// Mean and step: a whole number of vectors.
        width: usize,
        parts: []kernel.Found,
        is_good: std.atomic.Value(bool) = .init(true),

        const Self = @This();

        fn of(plan: *const Plan, layout: Layout, scratch: []f64, offset: i64) Self {
            const operand = &plan.operands[0];
            const c = plan.manifold.space.factor.c();
            const rest = scratch[2 * layout.width ..];
            const padded = layout.padded();
            const found_count = layout.founds();
            const founds: [*]kernel.Found = @ptrCast(rest[2 * padded ..].ptr);
            return .{
                .kernels = &@field(levels.table().mean, @typeName(T)),
                .points = .{
                    .points = advance(operand.tensor.?.data(T), offset),
                    .step = @intCast(operand.outer_step),
                    .count = operand.outer,
                    .dim = operand.inner,
                    .c = c,
                    .limit_sq = boundary.Rim.of(T, 0).limit_sq,
                    .shares = rest.ptr,
                    .gaps = rest[padded..].ptr,
                    .base = scratch.ptr,
                    .room = rest[2 * padded + found_count ..].ptr,
                    .sum = undefined,
                },
                .shares = rest[0..padded],
                .width = layout.width,
                .parts = founds[0..layout.part_count],
            };
        }

        /// The shares of the points.
        fn weigh(passes: *Self, weights: *const Operand, offset: i64) error{Refused}!void {
            const shares = passes.shares[0..passes.points.count];
            @memset(passes.shares[shares.len..], 0);
            if (weights.tensor == null) return @memset(shares, 1 / @as(f64, @floatFromInt(shares.len)));
            manifold_rows.read(T, weights, offset, shares);
            if (!manifold_rows.weights_are_right(shares)) return error.Refused;
            var total: f64 = 0;
            for (shares) |share| total += share;
            for (shares) |*share| share.* /= total;
        }

        /// The gyromidpoint, as well as one pass finds it: a place to start from.
        fn start(passes: *Self, out: []f64) error{Refused}!void {
            passes.go(.gather);
            if (!passes.is_good.load(.monotonic)) return error.Refused;
            const c = passes.points.c;
            const found = passes.gathered(out);
            // Near the rim this cancels, but a mean of points of the hyperboloid is no shorter than they.
            const length = @sqrt(@max(1, found.time * found.time - c * scalar.dot(out, out)));
            for (out) |*entry| entry.* /= found.time + length;
            _ = poincare.project(c, .of(f64, 0), out, out);
        }

        pub fn look(passes: *Self, base: []const f64, step: []f64) mean.View {
            const gap = scalar.gap_of(passes.points.c, base);
            passes.points.base_gap = gap;
            passes.go(.look);
            const found = passes.gathered(step);
            for (step, base) |*sum, entry| sum.* = gap * sum.* - found.along_base * entry;
            return .{ .distance = 2 / @sqrt(passes.points.c) * found.half_angle, .growth = found.growth };
        }

        const What = enum { gather, look };

        fn go(passes: *Self, comptime what: What) void {
            const Share = struct {
                fn run(all: *Self, begin: usize, end: usize, _: usize) void {
                    for (begin..end) |index| all.part(what, index);
                }
            };
            if (passes.parts.len == 1) return passes.part(what, 0);
            pool.parallel_for(passes.parts.len, 1, passes, Share.run);
        }

        fn part(passes: *Self, comptime what: What, index: usize) void {
            const first = index * part_points;
            var job = passes.points;
            job.points = advance(job.points, @as(i64, @intCast(first)) * job.step);
            job.count = @min(part_points, job.count - first);
            job.shares += first;
            job.gaps += first;
            job.sum = passes.sum_of(index);
            job.room = job.sum + passes.width;
            @memset(job.sum[0..passes.width], 0);
            switch (what) {
                .gather => if (passes.kernels.gather(&job) == 0) passes.is_good.store(false, .monotonic),
                .look => passes.kernels.look(&job),
            }
            passes.parts[index] = job.found;
        }

        fn sum_of(passes: *const Self, index: usize) [*]f64 {
            return passes.points.room + index * (1 + kernel.room_rows) * passes.width;
        }

        /// The sums of all parts, in their order.
        fn gathered(passes: *const Self, sum: []f64) kernel.Found {
            var found: kernel.Found = .{};
            @memset(sum, 0);
            for (passes.parts, 0..) |*one, index| {
                found.add(one);
                for (sum, passes.sum_of(index)) |*total, entry| total.* += entry;
            }
            return found;
        }
    };
}
