//! Attention: tiles of scores that stay in a thread's cache, each added to a running softmax; the matrix of all
//! scores is never there. The gradient makes the tiles again, once for the queries and once for the keys.
//!
//! A task is a block of queries, or of keys: nobody else writes its rows, and the order of sums in it follows from
//! the sizes alone, so that the bits of the result are the same for every number of threads.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const pool = @import("../../runtime/pool.zig");
const Call = @import("../../ops/op.zig").Call;
const operands = @import("../../ops/attention.zig");
const Sizes = operands.Sizes;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copying = @import("../../tensor/copy.zig");
const strided = @import("strided.zig");
const product = @import("matmul.zig");
const rows = @import("attention_rows.zig");

const query_block = 64;
const key_block = 128;
const tile_size = query_block * key_block;

pub fn run(call: *const Call) error{OutOfMemory}!void {
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| Attention(dtype.Element()).run(call),
        else => unreachable,
    };
}

/// Bytes that are true where a query may attend to a key.
const Mask = struct {
    data: [*]const u8,
    leading: Axes,
    strides: Axes,

    fn row(mask: *const Mask, batch: usize, query: usize, key: usize) [*]const u8 {
        const steps = mask.strides.slice();
        var rest = batch;
        var offset = @as(i64, @intCast(query)) * steps[steps.len - 2] + @as(i64, @intCast(key)) * steps[steps.len - 1];
        var axis: usize = mask.leading.rank;
        while (axis > 0) {
            axis -= 1;
            const extent: usize = @intCast(mask.leading.values[axis]);
            offset += @as(i64, @intCast(rest % extent)) * steps[axis];
            rest /= extent;
        }
        return strided.at(mask.data, @intCast(offset));
    }
};

fn Attention(comptime T: type) type {
    return struct {
        sizes: Sizes,
        q: [*]const T,
        k: [*]const T,
        v: [*]const T,
        mask: ?Mask,
        out: [*]T,
        gradient: [*]const T = undefined,
        /// Of each row: the logarithm of the sum of exponentials, and the mean slope under its shares.
        logs: []T = &.{},
        means: []T = &.{},
        by_k: [*]T = undefined,
        by_v: [*]T = undefined,
        scratch: []T,
        failed: std.atomic.Value(bool) = .init(false),

        const Self = @This();
        const Rows = rows.Rows(T);

        fn run(call: *const Call) error{OutOfMemory}!void {
            const sizes: Sizes = .of(call);
            const given: operands.Operands = .of(call.op, call.inputs);
            var held: [4]*Tensor = undefined;
            var held_count: usize = 0;
            defer for (held[0..held_count]) |tensor| tensor.release();
            var data: [4][*]const T = undefined;
            for ([_]*const Tensor{ given.q, given.k, given.v, call.input(0) }, &held, &data) |tensor, *mine, *pointer| {
                mine.* = if (tensor.is_contiguous()) try tensor.alias() else try copying.contiguous(tensor);
                held_count += 1;
                pointer.* = mine.*.data(T);
            }
            const scratch = try memory.allocator.alloc(T, pool.thread_count() * 2 * tile_size);
            defer memory.allocator.free(scratch);
            var self: Self = .{
                .sizes = sizes,
                .q = data[0],
                .k = data[1],
                .v = data[2],
                .mask = if (given.mask) |mask| .{
                    .data = strided.base(mask),
                    .leading = operands.leading(given.q),
                    .strides = operands.mask_strides(mask, given.q, given.k),
                } else null,
                .out = call.output().data(T),
                .scratch = scratch,
            };
            // A limit on threads that is raised meanwhile does not count here.
            const threads = scratch.len / (2 * tile_size);
            const query_tasks = sizes.batch * blocks_of(sizes.queries, query_block);
            if (call.op == .attention) {
                pool.parallel_for_on(threads, query_tasks, 1, &self, forwards);
            } else {
                const row_count = sizes.batch * sizes.queries;
                const statistics = try memory.allocator.alloc(T, 2 * row_count);
                defer memory.allocator.free(statistics);
                self.logs = statistics[0..row_count];
                self.means = statistics[row_count..];
                self.gradient = data[3];
                self.by_k = call.outputs[1].data(T);
                self.by_v = call.outputs[2].data(T);
                pool.parallel_for_on(threads, query_tasks, 1, &self, query_gradients);
                if (!self.failed.load(.acquire)) pool.parallel_for_on(threads, sizes.batch * blocks_of(sizes.keys, key_block), 1, &self, key_gradients);
            }
            if (self.failed.load(.acquire)) return error.OutOfMemory;
        }

        fn blocks_of(count: usize, block: usize) usize {
            return std.math.divCeil(usize, count, block) catch unreachable;
        }

        fn forwards(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.forward(task, worker) catch self.failed.store(true, .release);
        }

        fn query_gradients(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.query_gradient(task, worker) catch self.failed.store(true, .release);
        }

        fn key_gradients(self: *Self, begin: usize, end: usize, worker: usize) void {
            for (begin..end) |task| self.key_gradient(task, worker) catch self.failed.store(true, .release);
        }

        /// Some queries and some keys of one of the batch.
        const Tile = struct { batch: usize, query: usize, queries: usize, key: usize = 0, keys: usize = 0 };

        fn queries_of(self: *const Self, task: usize) Tile {
            const blocks = blocks_of(self.sizes.queries, query_block);
            const query = task % blocks * query_block;
            return .{ .batch = task / blocks, .query = query, .queries = @min(query_block, self.sizes.queries - query) };
        }

        /// Moves on to the next keys that any of the tile's queries may attend to.
        fn next_keys(self: *const Self, tile: *Tile) bool {
            tile.key += tile.keys;
            const end = self.sizes.limit(tile.query + tile.queries - 1);
            tile.keys = @min(key_block, end -| tile.key);
            return tile.keys > 0;
        }

        /// The tile's first row of an operand with so many columns.
        fn query_rows(self: *const Self, data: anytype, tile: *const Tile, columns: usize) @TypeOf(data) {
            return data + (tile.batch * self.sizes.queries + tile.query) * columns;
        }

        fn key_rows(self: *const Self, data: anytype, tile: *const Tile, columns: usize) @TypeOf(data) {
            return data + (tile.batch * self.sizes.keys + tile.key) * columns;
        }

        fn tiles_of(self: *const Self, worker: usize) [2][*]T {
            const first = self.scratch[worker * 2 * tile_size ..].ptr;
            return .{ first, first + tile_size };
        }

        /// scale Q K^T, -infinity where a query may not attend.
        fn scores(self: *const Self, tile: *const Tile, into: [*]T) error{OutOfMemory}!void {
            const sizes = &self.sizes;
            const depth = sizes.depth;
            try by_transposed(tile, @floatCast(sizes.scale), self.query_rows(self.q, tile, depth), self.key_rows(self.k, tile, depth), depth, into);
            for (0..tile.queries) |index| {
                const row = into[index * tile.keys ..][0..tile.keys];
                const open = @min(tile.keys, sizes.limit(tile.query + index) -| tile.key);
                @memset(row[open..], -std.math.inf(T));
                const mask = &(self.mask orelse continue);
                const allowed = mask.row(tile.batch, tile.query + index, tile.key);
                const step: isize = @intCast(mask.strides.values[mask.strides.rank - 1]);
                for (row[0..open], 0..) |*score, key| {
                    if (strided.at(allowed, @as(isize, @intCast(key)) * step)[0] == 0) score.* = -std.math.inf(T);
                }
            }
        }

        /// G V^T: how the result's change with each share.
        fn slopes(self: *const Self, tile: *const Tile, into: [*]T) error{OutOfMemory}!void {
            const width = self.sizes.width;
            try by_transposed(tile, 1, self.query_rows(self.gradient, tile, width), self.key_rows(self.v, tile, width), width, into);
        }

        fn by_transposed(tile: *const Tile, factor: T, of_queries: [*]const T, of_keys: [*]const T, depth: usize, into: [*]T) error{OutOfMemory}!void {
            const step: isize = @intCast(depth);
            try product.gemm(T, tile.queries, tile.keys, depth, factor, of_queries, step, 1, of_keys, 1, step, 0, into, @intCast(tile.keys));
        }

        /// out (queries x columns) += tile (queries x keys) of_keys (keys x columns).
        fn add_to_queries(tile: *const Tile, data: [*]const T, of_keys: [*]const T, columns: usize, out: [*]T) error{OutOfMemory}!void {
            const step: isize = @intCast(columns);
            try product.gemm(T, tile.queries, columns, tile.keys, 1, data, @intCast(tile.keys), 1, of_keys, step, 1, 1, out, step);
        }

        /// out (keys x columns) += tile^T (keys x queries) of_queries (queries x columns).
        fn add_to_keys(tile: *const Tile, data: [*]const T, of_queries: [*]const T, columns: usize, out: [*]T) error{OutOfMemory}!void {
            const step: isize = @intCast(columns);
            try product.gemm(T, tile.keys, columns, tile.queries, 1, data, 1, @intCast(tile.keys), of_queries, step, 1, 1, out, step);
        }

        fn forward(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const width = self.sizes.width;
            var tile = self.queries_of(task);
            const out = self.query_rows(self.out, &tile, width);
            @memset(out[0 .. tile.queries * width], 0);
            const shares, _ = self.tiles_of(worker);
            var states: [query_block]Rows.State = @splat(.{});
            while (self.next_keys(&tile)) {
                try self.scores(&tile, shares);
                for (states[0..tile.queries], 0..) |*state, index| {
                    const factor = state.include(shares[index * tile.keys ..][0..tile.keys], null);
                    if (factor != 1) Rows.scale(out[index * width ..][0..width], factor);
                }
                try add_to_queries(&tile, shares, self.key_rows(self.v, &tile, width), width, out);
            }
            for (states[0..tile.queries], 0..) |*state, index| {
                if (state.sum != 0) Rows.scale(out[index * width ..][0..width], 1 / state.sum);
            }
        }

        fn query_gradient(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const depth = self.sizes.depth;
            var tile = self.queries_of(task);
            const shares, const slope = self.tiles_of(worker);
            var states: [query_block]Rows.State = @splat(.{});
            while (self.next_keys(&tile)) {
                try self.scores(&tile, shares);
                try self.slopes(&tile, slope);
                for (states[0..tile.queries], 0..) |*state, index| {
                    const at = index * tile.keys;
                    _ = state.include(shares[at..][0..tile.keys], slope[at..][0..tile.keys]);
                }
            }
            const row = tile.batch * self.sizes.queries + tile.query;
            for (states[0..tile.queries], self.logs[row..][0..tile.queries], self.means[row..][0..tile.queries]) |*state, *log, *mean| {
                log.* = state.log();
                mean.* = state.mean();
            }
            const out = self.query_rows(self.out, &tile, depth);
            @memset(out[0 .. tile.queries * depth], 0);
            tile = self.queries_of(task);
            while (self.next_keys(&tile)) {
                try self.scores(&tile, shares);
                try self.slopes(&tile, slope);
                self.turn(&tile, shares, slope);
                try add_to_queries(&tile, slope, self.key_rows(self.k, &tile, depth), depth, out);
            }
        }

        fn key_gradient(self: *const Self, task: usize, worker: usize) error{OutOfMemory}!void {
            const sizes = &self.sizes;
            const blocks = blocks_of(sizes.keys, key_block);
            const key = task % blocks * key_block;
            var tile: Tile = .{ .batch = task / blocks, .query = 0, .queries = 0, .key = key, .keys = @min(key_block, sizes.keys - key) };
            const by_k = self.key_rows(self.by_k, &tile, sizes.depth);
            const by_v = self.key_rows(self.by_v, &tile, sizes.width);
            @memset(by_k[0 .. tile.keys * sizes.depth], 0);
            @memset(by_v[0 .. tile.keys * sizes.width], 0);
            const shares, const slope = self.tiles_of(worker);
            // Queries before the first key attend to none of these.
            tile.query = if (sizes.causal) key / query_block * query_block else 0;
            while (tile.query < sizes.queries) : (tile.query += query_block) {
                tile.queries = @min(query_block, sizes.queries - tile.query);
                try self.scores(&tile, shares);
                try self.slopes(&tile, slope);
                self.turn(&tile, shares, slope);
                try add_to_keys(&tile, shares, self.query_rows(self.gradient, &tile, sizes.width), sizes.width, by_v);
                try add_to_keys(&tile, slope, self.query_rows(self.q, &tile, sizes.depth), sizes.depth, by_k);
            }
        }

        /// Scores become shares, and slopes by share those by score.
        fn turn(self: *const Self, tile: *const Tile, shares: [*]T, slope: [*]T) void {
            const first = tile.batch * self.sizes.queries + tile.query;
            for (first..first + tile.queries, 0..) |row, index| {
                const at = index * tile.keys;
                const scale: T = @floatCast(self.sizes.scale);
                Rows.turn(shares[at..][0..tile.keys], slope[at..][0..tile.keys], self.logs[row], self.means[row], scale);
            }
        }
    };
}
