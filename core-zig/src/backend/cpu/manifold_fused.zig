//! The bridge from a plan of rows to the ball kernels: which kernel, and how strided rows become
//! the pointers and strides it takes.

const std = @import("std");
const assert = std.debug.assert;
const levels = @import("levels.zig");
const ball = @import("kernels/ball.zig");
const row_check = @import("kernels/row_check.zig");
const boundary = @import("../../manifold/boundary.zig");
const geometry = @import("../../manifold/space.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const operands_max = manifold_rows.operands_max;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const advance = @import("../../tensor/copy.zig").advance;
const Call = @import("../../ops/op.zig").Call;
const Op = @import("../../ops/op.zig").Op;
const Manifold = @import("../../manifold/handle.zig").Manifold;

/// Results beyond this many bytes are written past the caches, which they would only empty.
const stream_bytes_min = 8 << 20;

fn Kernel(comptime T: type) type {
    return *const fn (args: *const ball.Args(T)) callconv(.c) usize;
}

fn kernel_of(comptime T: type, op: Op, manifold: *const Manifold) ?Kernel(T) {
    const model = switch (manifold.space) {
        .factor => |factor| factor.model,
        .product => return null,
    };
    const models = if (T == f32) &levels.table().ball.f32 else &levels.table().ball.f64;
    if (op == .manifold_mobius_add) return models.mobius_add;
    return switch (model) {
        .euclidean => null,
        .poincare => kernel_in_group(T, op, &models.poincare),
        .lorentz => kernel_in_group(T, op, &models.lorentz),
    };
}

/// Whether there is a kernel for the op; both types have the same.
pub fn has_kernel(op: Op, manifold: *const Manifold) bool {
    return kernel_of(f32, op, manifold) != null;
}

fn kernel_in_group(comptime T: type, op: Op, group: anytype) ?Kernel(T) {
    return switch (op) {
        .manifold_exp => group.exp,
        .manifold_exp0 => group.exp0,
        .manifold_log => group.log,
        .manifold_log0 => group.log0,
        .manifold_distance => group.distance,
        .manifold_distance0 => group.distance0,
        .manifold_transport => group.transport,
        .manifold_transport0 => group.transport0,
        .manifold_project => group.project,
        .manifold_riemannian_gradient => group.riemannian_gradient,
        else => null,
    };
}

/// Points come first in the ops that have kernels.
fn point_count_of(plan: *const Plan) u32 {
    var count: u32 = 0;
    for (plan.operands[0..plan.operand_count]) |*operand| {
        if (operand.role != .point) break;
        count += 1;
    }
    return count;
}

/// No kernel has longer blocks; where one stops for a bad row, this many rows are looked at.
pub const block_rows_max = 32;

pub fn Fused(comptime T: type) type {
    return struct {
        plan: *const Plan,
        kernel: Kernel(T),
        args: ball.Args(T),
        checks: [operands_max]row_check.Args(T),
        /// Leading axes with neighbours joined where all inputs allow it: the last one is a run of
        /// rows at even steps.
        shape: Axes,
        strides: [operands_max]Axes,

        const Self = @This();

        /// Consecutive rows as the kernels take them.
        pub const Run = struct {
            count: usize,
            rows: [operands_max][*]const T = undefined,
            steps: [operands_max]usize = @splat(0),
        };

        pub fn of(plan: *const Plan, call: *const Call) ?Self {
            const kernel = kernel_of(T, plan.op, plan.manifold) orelse return null;
            const factor = plan.manifold.space.factor;
            const rim: boundary.Rim = .of(T, 0);
            const output = call.output();
            const args: ball.Args(T) = .{
                .rows = 0,
                .dim = plan.operands[0].inner,
                .c = factor.c(),
                .out = output.data(T),
                .out_stride = plan.out_size,
                .stream = @intFromBool(output.count() * @sizeOf(T) >= stream_bytes_min),
                .points = point_count_of(plan),
                .time_tolerance = boundary.lorentz_time_tolerance(T),
            };
            var self: Self = .{
                .plan = plan,
                .kernel = kernel,
                .args = args.with_rim(rim),
                .checks = undefined,
                .shape = .{},
                .strides = @splat(.{}),
            };
            const lorentz_limit = rim.lorentz_norm * (1 + boundary.rounding(f32));
            for (self.checks[0..plan.operand_count], plan.operands[0..plan.operand_count]) |*check, *operand| {
                const is_point = operand.role == .point;
                check.* = .{
                    .data = undefined,
                    .rows = 0,
                    .dim = operand.inner,
                    .stride = 0,
                    .kind = if (!is_point) .finite else switch (factor.model) {
                        .poincare => .poincare,
                        .lorentz => .lorentz,
                        .euclidean => unreachable, // Flat space has no kernels.
                    },
                    .c = factor.c(),
                    .limit_sq = if (factor.model == .lorentz) lorentz_limit * lorentz_limit else rim.limit_sq,
                    .time_tolerance = boundary.lorentz_time_tolerance(T),
                };
            }
            self.join_axes();
            return self;
        }

        fn join_axes(self: *Self) void {
            const operands = self.plan.operands[0..self.plan.operand_count];
            for (self.plan.shape.slice(), 0..) |extent, axis| {
                if (extent == 1) continue;
                const last = self.shape.rank;
                var joins = last > 0;
                if (joins) for (self.strides[0..operands.len], operands) |*strides, *operand| {
                    if (strides.values[last - 1] != operand.strides.values[axis] * extent) joins = false;
                };
                if (joins) self.shape.values[last - 1] *= extent else self.shape.append(extent);
                for (self.strides[0..operands.len], operands) |*strides, *operand| {
                    if (!joins) strides.append(0);
                    strides.values[strides.rank - 1] = operand.strides.values[axis];
                }
            }
            if (self.shape.rank > 0) return;
            self.shape.append(1); // A single row.
            for (&self.strides) |*strides| strides.append(0);
        }

        /// Numbers of scratch to lay `grain` rows of each input side by side where they are not.
        pub fn scratch_size(self: *const Self, grain: usize) usize {
            var total: usize = 0;
            for (0..self.plan.operand_count) |index| {
                if (!self.is_direct(index)) total += grain * self.plan.operands[index].inner;
            }
            return std.math.divCeil(usize, total * @sizeOf(T), @sizeOf(f64)) catch unreachable;
        }

        /// Whether no input has to be laid out anew.
        pub fn reads_in_place(self: *const Self) bool {
            for (0..self.plan.operand_count) |index| if (!self.is_direct(index)) return false;
            return true;
        }

        /// Whether the kernel can read the input where it is.
        fn is_direct(self: *const Self, index: usize) bool {
            const operand = &self.plan.operands[index];
            return (operand.inner_step == 1 or operand.inner == 1) and self.strides[index].values[self.shape.rank - 1] >= 0;
        }

        /// The rows from `begin` on that lie at even steps, at most up to `end`.
        pub fn run_at(self: *const Self, begin: usize, end: usize, scratch: []f64) Run {
            const last = self.shape.rank - 1;
            const length: usize = @intCast(self.shape.values[last]);
            var result: Run = .{ .count = @min(end - begin, length - begin % length) };
            var strides = self.strides;
            for (strides[self.plan.operand_count..]) |*unused| unused.* = .{ .rank = self.shape.rank };
            var walk = shapes.Walk(operands_max).init_at(self.shape, strides, begin, 1);
            const offsets = walk.next().?;
            var room: []T = @as([*]T, @ptrCast(scratch.ptr))[0 .. scratch.len * (@sizeOf(f64) / @sizeOf(T))];
            for (self.plan.operands[0..self.plan.operand_count], 0..) |*operand, index| {
                const first = advance(operand.tensor.?.data(T), offsets[index]);
                const step = self.strides[index].values[last];
                if (self.is_direct(index)) {
                    result.rows[index] = first;
                    result.steps[index] = @intCast(step);
                    continue;
                }
                const row_count = if (step == 0) 1 else result.count;
                pack(first, step, operand.inner_step, room[0 .. row_count * operand.inner], operand.inner);
                result.rows[index] = room.ptr;
                result.steps[index] = if (step == 0) 0 else operand.inner;
                room = room[row_count * operand.inner ..];
            }
            return result;
        }

        fn pack(first: [*]const T, row_step: i64, inner_step: i64, room: []T, dim: usize) void {
            for (0..room.len / dim) |k| {
                const row = advance(first, @as(i64, @intCast(k)) * row_step);
                for (room[k * dim ..][0..dim], 0..) |*element, i| element.* = advance(row, @as(i64, @intCast(i)) * inner_step)[0];
            }
        }

        /// How many rows from `skip` on, up to `end`, are finite and on the manifold.
        pub fn good_rows(self: *const Self, run: *const Run, skip: usize, end: usize) usize {
            var good = end - skip;
            for (self.checks[0..self.plan.operand_count], 0..) |template, index| {
                if (good == 0) return 0;
                var check = template;
                check.data = run.rows[index] + skip * run.steps[index];
                check.rows = good;
                check.stride = run.steps[index];
                good = if (T == f32) levels.table().row_check.f32(&check) else levels.table().row_check.f64(&check);
            }
            return good;
        }

        pub const Progress = struct {
            /// Rows done; fewer than asked for if a bad row is in the block after them.
            done: usize,
            /// Results the kernel clipped.
            clipped: usize,
        };

        /// Runs the kernel on `count` rows of the run, which starts at row `begin` of the result.
        /// Rows known to be good are not checked again.
        pub fn call_kernel(self: *const Self, run: *const Run, begin: usize, skip: usize, count: usize, known_good: bool) Progress {
            var args = self.args;
            var progress: Progress = .{ .done = count, .clipped = 0 };
            args.rows = count;
            args.out += (begin + skip) * self.plan.out_size;
            for (0..self.plan.operand_count) |index| {
                args.in[index] = run.rows[index] + skip * run.steps[index];
                args.in_stride[index] = run.steps[index];
            }
            if (!known_good) args.done = &progress.done;
            progress.clipped = self.kernel(&args);
            return progress;
        }
    };
}
