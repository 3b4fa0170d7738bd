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
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const folds = @import("reduce_folds.zig");
const Step = folds.Step;
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
    return switch (folds.Family.of(x.dtype)) {
        inline else => |family| Reduction(family).run(&plan, call),
    };
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

/// The folds that make up a kind: perhaps a first one whose result centres the second.
const Passes = struct {
    first: ?Step = null,
    second: Step,

    fn of(kind: Kind, dtype: DType) Passes {
        return switch (kind) {
            .sum, .mean => .{ .second = .sum },
            .prod => .{ .second = .product },
            .max => .{ .second = .max },
            .min => .{ .second = .min },
            .any => .{ .second = .any },
            .all => .{ .second = .all },
            .argmax => .{ .second = .argmax },
            .argmin => .{ .second = .argmin },
            .variance => .{ .first = .sum, .second = .deviations },
            .norm_one => .{ .second = .sizes },
            // Squares of f32 fit f64; those of f64 are scaled by the largest.
            .norm_two => if (dtype == .f32) .{ .second = .squares } else .{ .first = .max_size, .second = .scaled_squares },
            .norm_max => .{ .second = .max_size },
            .norm => .{ .first = .max_size, .second = .scaled_powers },
            .logsumexp => .{ .first = .max, .second = .exponentials },
        };
    }
};

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

fn Reduction(comptime family: folds.Family) type {
    return struct {
        const Fold = folds.Fold(family);
        const Acc = Fold.Acc;

        plan: *const Plan,
        call: *const Call,
        kind: Kind,
        passes: Passes,
        dtype: DType,
        /// Of a strip that is cut: the accumulators of every chunk, and the first pass's result.
        parts: []Acc = &.{},
        centers: []f64 = &.{},

        const Self = @This();

        fn run(plan: *const Plan, call: *const Call) error{OutOfMemory}!void {
            const kind = kind_of(call);
            const dtype = call.input(0).dtype;
            var self: Self = .{ .plan = plan, .call = call, .kind = kind, .passes = .of(kind, dtype), .dtype = dtype };
            if (plan.chunk_count > 1) return self.run_cut();
            const strip_elements = plan.strip_width * @max(1, plan.reduced_count);
            const grain = @max(1, chunk_elements / 2 / strip_elements);
            if (plan.strip_count <= grain) return self.run_strips(0, plan.strip_count, 0);
            pool.parallel_for(plan.strip_count, grain, &self, run_strips);
        }

        fn run_strips(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            var center_room: [strip_width_max]f64 = undefined;
            var acc_room: [strip_width_max]Acc = undefined;
            for (begin..end) |index| {
                const strip = self.plan.strip(index);
                const accs = acc_room[0..strip.width];
                var centers: []f64 = &.{};
                if (self.passes.first) |step| {
                    self.fold_strip(step, strip, 0, self.plan.reduced_count, accs, &.{});
                    centers = center_room[0..strip.width];
                    for (centers, accs) |*center, acc| center.* = self.center_of(acc);
                }
                self.fold_strip(self.passes.second, strip, 0, self.plan.reduced_count, accs, centers);
                for (accs, 0..) |acc, column| self.finish(strip.first_output + column, acc, if (centers.len > 0) centers[column] else 0);
            }
        }

        fn run_cut(self: *Self) error{OutOfMemory}!void {
            const plan = self.plan;
            const part_count = plan.strip_count * plan.chunk_count;
            self.parts = try memory.allocator.alloc(Acc, part_count * plan.strip_width);
            defer memory.allocator.free(self.parts);
            defer memory.allocator.free(self.centers);
            if (self.passes.first) |step| {
                const centers = try memory.allocator.alloc(f64, plan.strip_count * plan.strip_width);
                pool.parallel_for(part_count, 1, self, run_first_chunks);
                for (0..plan.strip_count) |index| for (0..plan.strip(index).width) |column| {
                    centers[index * plan.strip_width + column] = self.center_of(self.combined(step, index, column));
                };
                self.centers = centers;
            }
            pool.parallel_for(part_count, 1, self, run_second_chunks);
            for (0..plan.strip_count) |index| {
                const strip = plan.strip(index);
                for (0..strip.width) |column| {
                    const center = if (self.centers.len > 0) self.centers[index * plan.strip_width + column] else 0;
                    self.finish(strip.first_output + column, self.combined(self.passes.second, index, column), center);
                }
            }
        }

        /// The accumulators of one output's chunks, combined in order.
        fn combined(self: *const Self, step: Step, strip: usize, column: usize) Acc {
            var total = Fold.empty(step);
            for (0..self.plan.chunk_count) |chunk| {
                Fold.combine(step, &total, self.parts[(strip * self.plan.chunk_count + chunk) * self.plan.strip_width + column]);
            }
            return total;
        }

        fn run_first_chunks(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |part| self.run_chunk(self.passes.first.?, part);
        }

        fn run_second_chunks(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |part| self.run_chunk(self.passes.second, part);
        }

        fn run_chunk(self: *Self, step: Step, part: usize) void {
            const plan = self.plan;
            const index = part / plan.chunk_count;
            const strip = plan.strip(index);
            const begin = part % plan.chunk_count * plan.chunk_length;
            const end = @min(begin + plan.chunk_length, plan.reduced_count);
            const centers = if (self.centers.len > 0) self.centers[index * plan.strip_width ..][0..strip.width] else self.centers;
            self.fold_strip(step, strip, begin, end, self.parts[part * plan.strip_width ..][0..strip.width], centers);
        }

        /// Folds the positions `begin..end` of the reduced axes for each output of a strip.
        fn fold_strip(self: *const Self, step: Step, strip: Plan.Strip, begin: usize, end: usize, accs: []Acc, centers: []const f64) void {
            const plan = self.plan;
            const first = at(plan.base, plan.kept.offset_at(0, strip.first_output));
            @memset(accs, Fold.empty(step));
            if (begin == end) return;
            if (plan.columns) return self.fold_columns(step, first, begin, end, accs, centers);
            const context: folds.Context = .{ .center = if (centers.len > 0) centers[0] else 0, .order = self.call.attributes.order };
            self.fold_row(step, first, begin, end, &accs[0], context);
        }

        fn fold_row(self: *const Self, step: Step, first: [*]const u8, begin: usize, end: usize, acc: *Acc, context: folds.Context) void {
            const reduced = &self.plan.reduced;
            const stride = reduced.inner_stride(0);
            const short = reduced.inner_count() < strided.run_count_min and reduced.rank > 1;
            const dense = stride == self.dtype.size() and !short;
            var cursor = reduced.cursor(begin, end);
            var position = begin;
            if (family == .float and dense) while (cursor.next(end - begin)) |piece| {
                self.add_dense(step, at(first, piece.offsets[0]), piece.count, position, acc, context);
                position += piece.count;
            };
            var numbers: [strided.block_count]Fold.Number = undefined;
            while (position < end and !Fold.is_decided(step, acc.*)) {
                const count = @min(strided.block_count, end - position);
                var filled: usize = 0;
                while (filled < count) {
                    const piece = cursor.next(count - filled).?;
                    Fold.read(self.dtype, at(first, piece.offsets[0]), stride, numbers[filled..][0..piece.count]);
                    filled += piece.count;
                }
                self.add_numbers(step, numbers[0..count], position, acc, context);
                position += count;
            }
        }

        /// Neighbours in memory: the kernels read them where they are.
        fn add_dense(self: *const Self, step: Step, first: [*]const u8, count: usize, position: usize, acc: *Acc, context: folds.Context) void {
            const done = switch (self.dtype) {
                inline .f32, .f64 => |dtype| folds.add_run_by_kernel(dtype.Element(), step, acc, @as([*]const dtype.Element(), @ptrCast(@alignCast(first)))[0..count], position, context),
                else => unreachable,
            };
            if (done) return;
            var numbers: [strided.block_count]Fold.Number = undefined;
            var index: usize = 0;
            while (index < count and !Fold.is_decided(step, acc.*)) : (index += numbers.len) {
                const part = numbers[0..@min(numbers.len, count - index)];
                const size = self.dtype.size();
                Fold.read(self.dtype, first + index * size, @intCast(size), part);
                Fold.add_run(step, acc, part, position + index, context);
            }
        }

        fn add_numbers(self: *const Self, step: Step, numbers: []const Fold.Number, position: usize, acc: *Acc, context: folds.Context) void {
            _ = self;
            if (family == .float and folds.add_run_by_kernel(f64, step, acc, numbers, position, context)) return;
            Fold.add_run(step, acc, numbers, position, context);
        }

        fn fold_columns(self: *const Self, step: Step, first: [*]const u8, begin: usize, end: usize, accs: []Acc, centers: []const f64) void {
            const plan = self.plan;
            const across = plan.kept.inner_stride(0);
            const down = plan.reduced.inner_stride(0);
            const dense = family == .float and across == self.dtype.size() and @rem(down, across) == 0 and down > 0;
            var numbers: [strip_width_max]Fold.Number = undefined;
            var cursor = plan.reduced.cursor(begin, end);
            var position = begin;
            while (cursor.next(end - begin)) |piece| {
                var from = at(first, piece.offsets[0]);
                if (dense and self.add_rows(step, accs, from, @intCast(@divExact(down, across)), piece.count)) continue;
                for (0..piece.count) |index| {
                    Fold.read(self.dtype, from, across, numbers[0..accs.len]);
                    Fold.add_row(step, accs, numbers[0..accs.len], position, centers, self.call.attributes.order);
                    position += 1;
                    if (index + 1 < piece.count) from = at(from, down);
                }
            }
        }

        fn add_rows(self: *const Self, step: Step, accs: []Acc, first: [*]const u8, stride: usize, rows: usize) bool {
            return switch (self.dtype) {
                inline .f32, .f64 => |dtype| folds.add_rows_by_kernel(dtype.Element(), step, accs, @ptrCast(@alignCast(first)), stride, rows),
                else => unreachable,
            };
        }

        fn center_of(self: *const Self, first: Acc) f64 {
            if (family != .float) unreachable; // only floats have a first pass
            return if (self.kind == .variance) first.value / @as(f64, @floatFromInt(self.plan.reduced_count)) else first.value;
        }

        fn finish(self: *const Self, output: usize, acc: Acc, center: f64) void {
            const out = self.call.output();
            if (self.passes.second.has_position()) {
                out.data(i64)[output] = @intCast(acc.position);
                return;
            }
            const result = if (family == .float) self.result_of(acc.value, center) else acc.value;
            switch (out.dtype) {
                inline .f32, .f64 => |dtype| if (family == .float) {
                    out.data(dtype.Element())[output] = @floatCast(result);
                } else unreachable,
                .complex64 => if (family == .complex) {
                    out.data(Complex64)[output] = .{ .re = @floatCast(result[0]), .im = @floatCast(result[1]) };
                } else unreachable,
                .bool => out.data(u8)[output] = @intFromBool(if (family == .complex) result[0] != 0 else result != 0),
                inline .u8, .i32, .i64 => |dtype| if (family == .integer) {
                    out.data(dtype.Element())[output] = @intCast(result);
                } else unreachable,
            }
        }

        fn result_of(self: *const Self, value: f64, center: f64) f64 {
            const count: f64 = @floatFromInt(self.plan.reduced_count);
            const attributes = self.call.attributes;
            // The largest element decides alone where it leaves nothing to scale by.
            const degenerate = center == 0 or !std.math.isFinite(center);
            return switch (self.kind) {
                .mean => value / count,
                .variance => value / @max(count - attributes.correction, 0),
                .norm_two => if (self.dtype == .f32) @sqrt(value) else if (degenerate) center else center * @sqrt(value),
                .norm => if (degenerate) center else center * std.math.pow(f64, value, 1 / attributes.order),
                .logsumexp => if (std.math.isFinite(center)) center + @log(value) else center,
                else => value,
            };
        }
    };
}
