//! Convolutions as matrix products: the elements of x that a block of windows reads become the columns of a
//! matrix, which stays in a thread's cache, and the blocked product does the sums.
//!
//! What is one task, and the order of sums in it, follow from the sizes alone: the bits of the result are the
//! same for every number of threads.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const pool = @import("../../runtime/pool.zig");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Geometry = @import("../../ops/convolution.zig").Geometry;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copying = @import("../../tensor/copy.zig");
const product = @import("matmul.zig");

pub fn run(call: *const Call) error{OutOfMemory}!void {
    return run_as(call, null);
}

/// How a convolution is cut: windows in a block, which is a task, and threads that share the blocks, or, of one block,
/// its product.
pub const Choice = struct { places: usize, threads: usize };

/// A convolution cut as asked for; null: as suits it. Gradients are not asked.
pub fn run_as(call: *const Call, asked: ?Choice) error{OutOfMemory}!void {
    if (call.output().count() == 0) return;
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| Convolution(dtype.Element()).run(call, asked),
        else => unreachable,
    };
}

/// What a convolution does unless asked otherwise.
pub fn prior(g: *const Geometry, element_size: usize) Choice {
    return .{ .places = places_of(g, g.depth(), element_size), .threads = pool.thread_count() };
}

fn places_of(g: *const Geometry, depth: usize, element_size: usize) usize {
    return @min(@max(1, g.places()), @max(places_min, columns_bytes / element_size / @max(1, depth) / 16 * 16));
}

/// Whether another number of windows in a block gives the same bits. Blocks of two windows or more do; a block of one
/// is a product with a vector, which sums in another order, so the same window must be alone in both.
pub fn same_bits(g: *const Geometry, one: usize, other: usize) bool {
    return leaves_one(g, one) == leaves_one(g, other);
}

fn leaves_one(g: *const Geometry, places: usize) bool {
    return places == 1 or g.places() % places == 1;
}

/// Bytes of columns that one thread works on: about half of a second-level cache.
const columns_bytes = 512 << 10;
/// Windows in a block, at least: fewer would not pay for packing the weights.
const places_min = 64;
/// Rows of weights that make one task of a gradient.
const rows_per_task = 128;

fn Convolution(comptime T: type) type {
    return struct {
        g: Geometry,
        /// The operands in the op's order, row-major.
        first: [*]const T,
        second: [*]const T,
        bias: ?[*]const T = null,
        out: [*]T,
        /// Windows in a block.
        places: usize,
        /// Threads that share the product of a block which is the only task.
        threads: usize,
        /// Channels in a task of a gradient.
        channels: usize,
        scratch: []T,
        scratch_size: usize,
        failed: std.atomic.Value(bool) = .init(false),

        const Self = @This();

        fn run(call: *const Call, asked: ?Choice) error{OutOfMemory}!void {
            const g: Geometry = .of(call);
            var held: [3]?*Tensor = @splat(null);
            defer for (held) |copy| if (copy) |tensor| tensor.release();
            var data: [3]?[*]const T = @splat(null);
            for (call.inputs, held[0..call.inputs.len], data[0..call.inputs.len]) |input, *copy, *pointer| {
                const tensor = input orelse continue;
                if (!tensor.is_contiguous()) copy.* = try copying.contiguous(tensor);
                pointer.* = (copy.* orelse tensor).data(T);
            }
            const area = g.window.kernel[0] * g.window.kernel[1];
            const is_forward = call.op == .conv1d or call.op == .conv2d;
            const channels = if (is_forward) g.channels else @min(g.channels, std.math.divCeil(usize, rows_per_task, area) catch unreachable);
            const depth = channels * area;
            const choice: Choice = asked orelse .{ .places = places_of(&g, depth, @sizeOf(T)), .threads = pool.thread_count() };
            const places = choice.places;
            const tasks = switch (call.op) {
                .conv_weight_gradient => g.groups * (std.math.divCeil(usize, g.channels, channels) catch 0),
                .conv_input_gradient => g.batch * g.groups * (std.math.divCeil(usize, g.channels, channels) catch 0),
                else => g.batch * g.groups * (std.math.divCeil(usize, g.places(), places) catch unreachable),
            };
            const threads = @min(choice.threads, tasks);
            const scratch_size = if (g.is_pointwise()) 0 else depth * places;
            const scratch = try memory.allocator.alloc(T, threads * scratch_size);
            defer memory.allocator.free(scratch);
            var self: Self = .{
                .g = g,
                .first = data[0].?,
                .second = data[1].?,
                .bias = data[2],
                .out = call.output().data(T),
                .places = places,
                .threads = choice.threads,
                .channels = channels,
                .scratch = scratch,
                .scratch_size = scratch_size,
            };
            switch (call.op) {
                .conv_input_gradient => pool.parallel_for_on(threads, tasks, 1, &self, input_gradients),
                .conv_weight_gradient => pool.parallel_for_on(threads, tasks, 1, &self, weight_gradients),
                else => pool.parallel_for_on(threads, tasks, 1, &self, forwards),
            }
            if (self.failed.load(.acquire)) return error.OutOfMemory;
        }

        fn forwards(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.forward(task, worker) catch self.failed.store(true, .release);
        }

        fn input_gradients(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.input_gradient(task, worker) catch self.failed.store(true, .release);
        }

        fn weight_gradients(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.weight_gradient(task, worker) catch self.failed.store(true, .release);
        }

        fn own_scratch(self: *const Self, worker: usize) [*]T {
            return self.scratch[worker * self.scratch_size ..][0..self.scratch_size].ptr;
        }

        /// out (out_channels x places) = weight (out_channels x depth) columns (depth x places), for some places.
        fn forward(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const g = &self.g;
            const blocks = std.math.divCeil(usize, g.places(), self.places) catch unreachable;
            const begin = task % blocks * self.places;
            const count = @min(self.places, g.places() - begin);
            const slab = task / blocks; // Of a sample, one group.
            const group = slab % g.groups;
            const x = self.first + slab * g.channels * g.x_area();
            const out = self.out + slab * g.out_channels * g.places() + begin;
            if (self.bias) |bias| for (0..g.out_channels) |o| {
                @memset(out[o * g.places() ..][0..count], bias[group * g.out_channels + o]);
            };
            const columns: Columns = if (g.is_pointwise()) .{ .data = x + begin, .stride = g.places() } else self.gather(x, g.channels, begin, count, worker);
            const weight = self.second + group * g.out_channels * g.depth();
            try product.gemm_on(T, self.threads, .{
                .row_count = g.out_channels,
                .column_count = count,
                .inner_count = g.depth(),
                .alpha = 1,
                .a = .{ .data = weight, .row_stride = @intCast(g.depth()), .column_stride = 1 },
                .b = .{ .data = columns.data, .row_stride = @intCast(columns.stride), .column_stride = 1 },
                .beta = if (self.bias == null) 0 else 1,
                .c = out,
                .c_row_stride = @intCast(g.places()),
            });
        }

        /// columns (depth x places) = weight^T (depth x out_channels) gradient (out_channels x places), added to where
        /// they came from, for some channels: no other task has these.
        fn input_gradient(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const g = &self.g;
            const blocks = std.math.divCeil(usize, g.channels, self.channels) catch unreachable;
            const channel = task % blocks * self.channels;
            const count = @min(self.channels, g.channels - channel);
            const slab = task / blocks;
            const area = g.window.kernel[0] * g.window.kernel[1];
            const weight = self.second + (slab % g.groups * g.out_channels * g.channels + channel) * area;
            const gradient = self.first + slab * g.out_channels * g.places();
            const out = self.out + (slab * g.channels + channel) * g.x_area();
            const depth: isize = @intCast(g.depth());
            const row: isize = @intCast(g.places());
            if (g.is_pointwise()) return product.gemm(T, count, g.places(), g.out_channels, 1, weight, 1, depth, gradient, row, 1, 0, out, row);
            @memset(out[0 .. count * g.x_area()], 0);
            const columns = self.own_scratch(worker);
            var begin: usize = 0;
            while (begin < g.places()) : (begin += self.places) {
                const places = @min(self.places, g.places() - begin);
                try product.gemm(T, count * area, places, g.out_channels, 1, weight, 1, depth, gradient + begin, row, 1, 0, columns, @intCast(places));
                self.scatter(out, count, begin, places, columns);
            }
        }

        /// weight (out_channels x depth) = sum of gradient (out_channels x places) columns^T (places x depth), for
        /// some channels.
        fn weight_gradient(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const g = &self.g;
            const blocks = std.math.divCeil(usize, g.channels, self.channels) catch unreachable;
            const channel = task % blocks * self.channels;
            const count = @min(self.channels, g.channels - channel);
            const group = task / blocks;
            const area = g.window.kernel[0] * g.window.kernel[1];
            const out = self.out + group * g.out_channels * g.depth() + channel * area;
            for (0..g.out_channels) |o| @memset(out[o * g.depth() ..][0 .. count * area], 0);
            for (0..g.batch) |sample| {
                const slab = sample * g.groups + group;
                const x = self.first + (slab * g.channels + channel) * g.x_area();
                const gradient = self.second + slab * g.out_channels * g.places();
                var begin: usize = 0;
                while (begin < g.places()) : (begin += self.places) {
                    const places = @min(self.places, g.places() - begin);
                    const columns: Columns = if (g.is_pointwise()) .{ .data = x + begin, .stride = g.places() } else self.gather(x, count, begin, places, worker);
                    try product.gemm(T, g.out_channels, count * area, places, 1, gradient + begin, @intCast(g.places()), 1, columns.data, 1, @intCast(columns.stride), 1, out, @intCast(g.depth()));
                }
            }
        }

        const Columns = struct { data: [*]const T, stride: usize };

        /// What `count` windows from `begin` on read of some channels: a row for each channel and place in the kernel.
        fn gather(self: *const Self, x: [*]const T, channels: usize, begin: usize, count: usize, worker: usize) Columns {
            const columns = self.own_scratch(worker);
            var rows: Rows = .init(&self.g, channels);
            while (rows.next()) |row| {
                const plane = x + row.channel * self.g.x_area();
                var runs: Runs = .init(&self.g, &row, begin, count);
                const target = columns + row.index * count;
                while (runs.next()) |piece| {
                    const to = target[piece.at..][0..piece.count];
                    const from = piece.from orelse {
                        @memset(to, 0);
                        continue;
                    };
                    if (piece.step == 1) @memcpy(to, plane[from..][0..piece.count]) else for (to, 0..) |*value, index| {
                        value.* = plane[from + index * piece.step];
                    }
                }
            }
            return .{ .data = columns, .stride = count };
        }

        /// The adjoint: adds the columns to the elements that they were gathered from.
        fn scatter(self: *const Self, out: [*]T, channels: usize, begin: usize, count: usize, columns: [*]const T) void {
            var rows: Rows = .init(&self.g, channels);
            while (rows.next()) |row| {
                const plane = out + row.channel * self.g.x_area();
                var runs: Runs = .init(&self.g, &row, begin, count);
                while (runs.next()) |piece| {
                    const from = (columns + row.index * count)[piece.at..][0..piece.count];
                    const to = piece.from orelse continue;
                    if (piece.step == 1) {
                        for (plane[to..][0..piece.count], from) |*value, more| value.* += more;
                    } else for (from, 0..) |more, index| plane[to + index * piece.step] += more;
                }
            }
        }
    };
}

const Row = struct { index: usize, channel: usize, kernel: [2]usize };

/// The rows of the matrix of columns.
const Rows = struct {
    kernel: [2]usize,
    count: usize,
    index: usize = 0,

    fn init(g: *const Geometry, channels: usize) Rows {
        return .{ .kernel = g.window.kernel, .count = channels * g.window.kernel[0] * g.window.kernel[1] };
    }

    fn next(rows: *Rows) ?Row {
        const index = rows.index;
        if (index == rows.count) return null;
        rows.index += 1;
        const place = index / rows.kernel[1];
        return .{ .index = index, .channel = place / rows.kernel[0], .kernel = .{ place % rows.kernel[0], index % rows.kernel[1] } };
    }
};

/// Neighbours in a row of the matrix whose elements are equally far apart in x, or that are all padding.
const Run = struct { at: usize, count: usize, from: ?usize, step: usize };

const Runs = struct {
    g: *const Geometry,
    row: *const Row,
    begin: usize,
    count: usize,
    at: usize = 0,
    /// Windows of a line whose element lies in x: from the first to before the second.
    inside: [2]usize,

    fn init(g: *const Geometry, row: *const Row, begin: usize, count: usize) Runs {
        const window = &g.window;
        const reach = row.kernel[1] * window.dilation[1];
        const padding = window.padding[1];
        const stride = window.stride[1];
        const first = if (reach >= padding) 0 else std.math.divCeil(usize, padding - reach, stride) catch unreachable;
        const limit = g.in[1] + padding;
        const end = if (limit <= reach) 0 else std.math.divCeil(usize, limit - reach, stride) catch unreachable;
        const last = @min(end, g.out[1]);
        return .{ .g = g, .row = row, .begin = begin, .count = count, .inside = .{ @min(first, last), last } };
    }

    fn next(runs: *Runs) ?Run {
        if (runs.at == runs.count) return null;
        const g = runs.g;
        const place = runs.begin + runs.at;
        const column = place % g.out[1];
        const left = @min(runs.count - runs.at, g.out[1] - column);
        const y = g.window.source(0, place / g.out[1], runs.row.kernel[0], g.in[0]);
        var run_: Run = .{ .at = runs.at, .count = left, .from = null, .step = g.window.stride[1] };
        if (y != null and column < runs.inside[0]) {
            run_.count = @min(left, runs.inside[0] - column);
        } else if (y != null and column < runs.inside[1]) {
            run_.count = @min(left, runs.inside[1] - column);
            run_.from = y.? * g.in[1] + g.window.source(1, column, runs.row.kernel[1], g.in[1]).?;
        }
        runs.at += run_.count;
        return run_;
    }
};
