//! Reductions over any axes. The kept axes give strips of outputs: single outputs whose elements
//! are read along the reduced axes, or, where memory runs along a kept axis, rows of outputs that
//! are updated together. A strip with very many elements is cut into chunks that are combined in
//! order; the cuts depend on the shape alone, so the bits do not depend on the number of threads.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const memory = @import("../../runtime/memory.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const reduced_mask = @import("../../ops/infer.zig").reduced_mask;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const folds = @import("reduce_folds.zig");
const strided = @import("strided.zig");
const at = strided.at;

pub fn run(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    var mask: [shapes.rank_max]bool = @splat(false);
    switch (call.op) {
        .argmax, .argmin => mask[try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report)] = true,
        else => mask = try reduced_mask(call.op, x, call.attributes, report),
    }
    if (call.output().count() == 0) return;
    const plan: Plan = .of(x, &mask);
    switch (kind_of(call)) {
        inline else => |kind| switch (x.dtype) {
            inline else => |dtype| if (comptime takes(kind, dtype)) {
                return Reduction(kind, dtype).run(&plan, call);
            } else unreachable,
        },
    }
}

const Kind = enum { sum, mean, prod, max, min, any, all, variance, norm_one, norm_two, norm_max, norm, logsumexp, argmax, argmin };

fn kind_of(call: *const Call) Kind {
    return switch (call.op) {
        .sum => .sum,
        .mean => .mean,
        .prod => .prod,
        .max => .max,
        .min => .min,
        .any => .any,
        .all => .all,
        .variance => .variance,
        .logsumexp => .logsumexp,
        .argmax => .argmax,
        .argmin => .argmin,
        .norm => if (call.attributes.order == 1)
            .norm_one
        else if (call.attributes.order == 2)
            .norm_two
        else if (std.math.isInf(call.attributes.order)) .norm_max else .norm,
        else => unreachable,
    };
}

fn takes(comptime kind: Kind, comptime dtype: DType) bool {
    return switch (kind) {
        .sum, .any, .all => true,
        .prod => dtype != .bool,
        .max, .min, .argmax, .argmin => dtype != .complex64,
        .mean, .variance, .norm_one, .norm_two, .norm_max, .norm, .logsumexp => dtype.is_float(),
    };
}

/// Outputs that are updated together: their accumulators fit L1.
const strip_width_max = 512;
/// Elements in one chunk of a strip that is cut.
const chunk_elements = 64 << 10;
/// With this many strips there is enough to share out, and strips stay whole.
const strips_enough = 64;

const Plan = struct {
    base: [*]const u8,
    element_size: usize,
    kept: strided.Nest(1),
    reduced: strided.Nest(1),
    reduced_count: usize,
    /// Rows of outputs along the last kept axis, rather than one output at a time.
    columns: bool,
    strip_width: usize,
    strips_per_row: usize,
    strip_count: usize,
    chunk_count: usize,
    chunk_length: usize,

    fn of(x: *const Tensor, mask: *const [shapes.rank_max]bool) Plan {
        const strides = strided.byte_strides(x);
        var sides: [2]Axes = .{ .{}, .{} };
        var steps: [2]Axes = .{ .{}, .{} };
        for (x.shape.slice(), strides.slice(), 0..) |extent, stride, axis| {
            const side = @intFromBool(mask[axis]);
            sides[side].append(extent);
            steps[side].append(stride);
        }
        sort_by_stride(&sides[1], &steps[1]);
        const kept: strided.Nest(1) = .init(sides[0].slice(), .{steps[0]});
        const reduced: strided.Nest(1) = .init(sides[1].slice(), .{steps[1]});
        const reduced_count = reduced.count();
        const row = kept.inner_count();
        const columns = row >= 4 and @abs(kept.inner_stride(0)) < @abs(reduced.inner_stride(0));
        const strip_width = if (columns) @min(row, strip_width_max) else 1;
        const strips_per_row = strided.divide_up(row, strip_width);
        const strip_count = kept.count() / row * strips_per_row;
        const strip_elements = strip_width *| reduced_count;
        const cut = strip_count < strips_enough and strip_elements >= 2 * chunk_elements;
        const chunk_length = if (cut) strided.divide_up(reduced_count, strip_elements / chunk_elements) else @max(1, reduced_count);
        return .{
            .base = strided.base(x),
            .element_size = x.dtype.size(),
            .kept = kept,
            .reduced = reduced,
            .reduced_count = reduced_count,
            .columns = columns,
            .strip_width = strip_width,
            .strips_per_row = strips_per_row,
            .strip_count = strip_count,
            .chunk_count = @max(1, strided.divide_up(reduced_count, chunk_length)),
            .chunk_length = chunk_length,
        };
    }

    /// The order of reduced axes is free: memory order is the fastest to read.
    fn sort_by_stride(extents: *Axes, strides: *Axes) void {
        for (1..@max(1, strides.rank)) |end| {
            var axis = end;
            while (axis > 0 and @abs(strides.values[axis - 1]) < @abs(strides.values[axis])) : (axis -= 1) {
                std.mem.swap(i64, &strides.values[axis - 1], &strides.values[axis]);
                std.mem.swap(i64, &extents.values[axis - 1], &extents.values[axis]);
            }
        }
    }

    const Strip = struct { first_output: usize, width: usize };

    fn strip(plan: *const Plan, index: usize) Strip {
        const row_length = plan.kept.inner_count();
        const column = index % plan.strips_per_row * plan.strip_width;
        return .{
            .first_output = index / plan.strips_per_row * row_length + column,
            .width = @min(plan.strip_width, row_length - column),
        };
    }
};

/// What an op does with its folds: perhaps a first pass whose result centres the second.
fn Reduction(comptime kind: Kind, comptime dtype: DType) type {
    return struct {
        const T = dtype.Element();
        const First = switch (kind) {
            .variance => folds.Sum(T, .value),
            .norm => folds.Extreme(T, .max, true),
            .norm_two => if (T == f64) folds.Extreme(f64, .max, true) else void,
            .logsumexp => folds.Extreme(T, .max, false),
            else => void,
        };
        const Second = switch (kind) {
            .sum, .mean => if (dtype.is_float()) folds.Sum(T, .value) else folds.Arithmetic(dtype, .sum),
            .prod => folds.Arithmetic(dtype, .product),
            .max => folds.Extreme(T, .max, false),
            .min => folds.Extreme(T, .min, false),
            .any => folds.Truth(dtype, .any),
            .all => folds.Truth(dtype, .all),
            .argmax => folds.Position(T, .max),
            .argmin => folds.Position(T, .min),
            .variance => folds.Sum(T, .squared_deviation),
            .norm_one => folds.Sum(T, .size),
            // Squares of f32 fit f64; those of f64 are scaled by the largest.
            .norm_two => folds.Sum(T, if (T == f64) .scaled_square else .square),
            .norm_max => folds.Extreme(T, .max, true),
            .norm => folds.Sum(T, .scaled_power),
            .logsumexp => folds.Sum(T, .shifted_exp),
        };
        const Out = switch (kind) {
            .any, .all => u8,
            .argmax, .argmin => i64,
            .sum, .prod => if (dtype.is_float() or dtype == .complex64) T else i64,
            else => T,
        };

        plan: *const Plan,
        call: *const Call,
        out: [*]Out,
        /// Of a strip that is cut: the accumulators of every chunk, and the first pass's result.
        parts: []Second.Acc = &.{},
        first_parts: if (First == void) void else []First.Acc = if (First == void) {} else &.{},
        centers: []f64 = &.{},

        const Self = @This();

        fn run(plan: *const Plan, call: *const Call) error{OutOfMemory}!void {
            var self: Self = .{ .plan = plan, .call = call, .out = @ptrCast(@alignCast(strided.base(call.output()))) };
            if (plan.chunk_count > 1) return self.run_cut();
            const strip_elements = plan.strip_width * @max(1, plan.reduced_count);
            const grain = @max(1, chunk_elements / 2 / strip_elements);
            if (plan.strip_count <= grain) return self.run_strips(0, plan.strip_count, 0);
            pool.parallel_for(plan.strip_count, grain, &self, run_strips);
        }

        fn run_strips(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            var centers: [strip_width_max]f64 = undefined;
            var accs: [strip_width_max]Second.Acc = undefined;
            for (begin..end) |index| {
                const strip = self.plan.strip(index);
                if (First != void) {
                    var firsts: [strip_width_max]First.Acc = undefined;
                    fold_strip(First, self.plan, strip, 0, self.plan.reduced_count, firsts[0..strip.width], &.{}, 0);
                    for (centers[0..strip.width], firsts[0..strip.width]) |*center, first| center.* = self.center_of(first);
                }
                const known: []const f64 = if (First != void) centers[0..strip.width] else &.{};
                fold_strip(Second, self.plan, strip, 0, self.plan.reduced_count, accs[0..strip.width], known, self.call.attributes.order);
                for (accs[0..strip.width], 0..) |acc, column| {
                    self.out[strip.first_output + column] = self.finish(acc, if (First != void) centers[column] else 0);
                }
            }
        }

        fn run_cut(self: *Self) error{OutOfMemory}!void {
            const plan = self.plan;
            const width = plan.strip_width;
            const part_count = plan.strip_count * plan.chunk_count;
            self.parts = try memory.allocator.alloc(Second.Acc, part_count * width);
            defer memory.allocator.free(self.parts);
            if (First != void) {
                self.centers = try memory.allocator.alloc(f64, plan.strip_count * width);
                errdefer memory.allocator.free(self.centers);
                self.first_parts = try memory.allocator.alloc(First.Acc, part_count * width);
                defer memory.allocator.free(self.first_parts);
                pool.parallel_for(part_count, 1, self, run_first_chunks);
                for (0..plan.strip_count) |index| for (0..plan.strip(index).width) |column| {
                    self.centers[index * width + column] = self.center_of(combined(First, plan, self.first_parts, index, column));
                };
            }
            defer if (First != void) memory.allocator.free(self.centers);
            pool.parallel_for(part_count, 1, self, run_chunks);
            for (0..plan.strip_count) |index| {
                const strip = plan.strip(index);
                for (0..strip.width) |column| {
                    const center = if (First != void) self.centers[index * width + column] else 0;
                    self.out[strip.first_output + column] = self.finish(combined(Second, plan, self.parts, index, column), center);
                }
            }
        }

        fn run_first_chunks(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |part| self.run_chunk(First, part, self.first_parts, &.{});
        }

        fn run_chunks(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |part| self.run_chunk(Second, part, self.parts, self.centers);
        }

        fn run_chunk(self: *Self, comptime Fold: type, part: usize, parts: []Fold.Acc, centers: []const f64) void {
            const plan = self.plan;
            const index = part / plan.chunk_count;
            const strip = plan.strip(index);
            const begin = part % plan.chunk_count * plan.chunk_length;
            const end = @min(begin + plan.chunk_length, plan.reduced_count);
            const known = if (centers.len == 0) centers else centers[index * plan.strip_width ..][0..strip.width];
            fold_strip(Fold, plan, strip, begin, end, parts[part * plan.strip_width ..][0..strip.width], known, self.call.attributes.order);
        }

        fn center_of(self: *const Self, first: if (First == void) f64 else First.Acc) f64 {
            return if (kind == .variance) first / @as(f64, @floatFromInt(self.plan.reduced_count)) else first;
        }

        fn finish(self: *const Self, acc: Second.Acc, center: f64) Out {
            const count: f64 = @floatFromInt(self.plan.reduced_count);
            const attributes = self.call.attributes;
            // The largest element decides alone where it leaves nothing to scale by.
            const degenerate = center == 0 or !std.math.isFinite(center);
            const result = switch (kind) {
                .any, .all => return @intFromBool(acc),
                .argmax, .argmin => return @intCast(acc.position),
                .max, .min, .norm_max => return acc,
                .sum, .prod => acc,
                .norm_one => acc,
                .mean => acc / count,
                .variance => acc / @max(count - attributes.correction, 0),
                .norm_two => if (T == f32) @sqrt(acc) else if (degenerate) center else center * @sqrt(acc),
                .norm => if (degenerate) center else center * std.math.pow(f64, acc, 1 / attributes.order),
                .logsumexp => if (std.math.isFinite(center)) center + @log(acc) else center,
            };
            return switch (Out) {
                f32, f64 => @floatCast(result),
                i64 => result,
                else => .{ .re = @floatCast(result[0]), .im = @floatCast(result[1]) },
            };
        }
    };
}

/// The accumulators of one output's chunks, combined in order.
fn combined(comptime Fold: type, plan: *const Plan, parts: []const Fold.Acc, strip: usize, column: usize) Fold.Acc {
    var total = Fold.empty;
    for (0..plan.chunk_count) |chunk| Fold.combine(&total, parts[(strip * plan.chunk_count + chunk) * plan.strip_width + column]);
    return total;
}

/// Folds the positions `begin..end` of the reduced axes for each output of a strip.
fn fold_strip(
    comptime Fold: type,
    plan: *const Plan,
    strip: Plan.Strip,
    begin: usize,
    end: usize,
    accs: []Fold.Acc,
    centers: []const f64,
    order: f64,
) void {
    const first = at(plan.base, plan.kept.offset_at(0, strip.first_output));
    @memset(accs, Fold.empty);
    if (begin == end) return;
    if (plan.columns) return fold_columns(Fold, plan, first, begin, end, accs, centers, order);
    const context: folds.Context = .{ .center = if (centers.len > 0) centers[0] else 0, .order = order };
    fold_row(Fold, plan, first, begin, end, &accs[0], context);
}

fn fold_row(comptime Fold: type, plan: *const Plan, first: [*]const u8, begin: usize, end: usize, acc: *Fold.Acc, context: folds.Context) void {
    const size = @sizeOf(Fold.In);
    const reduced = &plan.reduced;
    const stride = reduced.inner_stride(0);
    var cursor = reduced.cursor(begin, end);
    var position = begin;
    const short = reduced.inner_count() < strided.run_count_min and reduced.rank > 1;
    if (stride == size and !short) {
        while (cursor.next(end - begin)) |piece| {
            const run_of: [*]const Fold.In = @ptrCast(@alignCast(at(first, piece.offsets[0])));
            Fold.add_run(acc, run_of[0..piece.count], position, context);
            position += piece.count;
        }
        return;
    }
    var scratch: [strided.block_count]Fold.In align(64) = undefined;
    while (position < end) {
        const count = @min(strided.block_count, end - position);
        var filled: usize = 0;
        while (filled < count) {
            const piece = cursor.next(count - filled).?;
            strided.copy_run(size, piece.count, @ptrCast(&scratch[filled]), size, at(first, piece.offsets[0]), stride);
            filled += piece.count;
        }
        Fold.add_run(acc, scratch[0..count], position, context);
        position += count;
    }
}

fn fold_columns(comptime Fold: type, plan: *const Plan, first: [*]const u8, begin: usize, end: usize, accs: []Fold.Acc, centers: []const f64, order: f64) void {
    const size = @sizeOf(Fold.In);
    const across = plan.kept.inner_stride(0);
    const down = plan.reduced.inner_stride(0);
    var scratch: [strip_width_max]Fold.In = undefined;
    var cursor = plan.reduced.cursor(begin, end);
    var position = begin;
    while (cursor.next(end - begin)) |piece| {
        var from = at(first, piece.offsets[0]);
        for (0..piece.count) |index| {
            var row: [*]const Fold.In = undefined;
            if (across == size) row = @ptrCast(@alignCast(from)) else {
                strided.copy_run(size, accs.len, @ptrCast(&scratch), size, from, across);
                row = &scratch;
            }
            if (centers.len > 0) {
                for (accs, row, centers) |*acc, x, center| Fold.add(acc, x, position, .{ .center = center, .order = order });
            } else for (accs, row) |*acc, x| Fold.add(acc, x, position, .{ .order = order });
            position += 1;
            if (index + 1 < piece.count) from = at(from, down);
        }
    }
}
