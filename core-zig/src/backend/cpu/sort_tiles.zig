//! Selection in two stages: rows are cut into tiles that threads share, each tile gives its first k, and the first k
//! of these are the row's. Equal elements lie in the order of their columns after the first stage, as before it.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const pool = @import("../../runtime/pool.zig");
const kernels = @import("kernels/select.zig");
const choices = @import("select_choice.zig");
const lines = @import("lines.zig");
const strided = @import("strided.zig");

pub fn Tiled(comptime T: type) type {
    return struct {
        lines: *const lines.Lines,
        kernels: *const kernels.Group(T),
        selection: kernels.Selection,
        choice: choices.Choice,
        k: usize,
        tile_count: usize,
        /// Of all tiles, k or fewer each.
        found_values: [*]T,
        found_indices: [*]i64,
        values: [*]T,
        indices: [*]i64,
        failed: std.atomic.Value(bool) = .init(false),

        const Self = @This();

        pub fn run(all: *const lines.Lines, group: *const kernels.Group(T), selection: kernels.Selection, choice: choices.Choice, k: usize, values: [*]T, indices: [*]i64) error{OutOfMemory}!void {
            const tile_count = std.math.divCeil(usize, all.extent, choice.tile) catch unreachable;
            const found_count = all.count * tile_count * k;
            const found_values = try memory.allocator.alloc(T, found_count);
            defer memory.allocator.free(found_values);
            const found_indices = try memory.allocator.alloc(i64, found_count);
            defer memory.allocator.free(found_indices);
            var self: Self = .{
                .lines = all,
                .kernels = group,
                .selection = selection,
                .choice = choice,
                .k = k,
                .tile_count = tile_count,
                .found_values = found_values.ptr,
                .found_indices = found_indices.ptr,
                .values = values,
                .indices = indices,
            };
            pool.parallel_for_on(choice.threads, all.count * tile_count, 1, &self, select_tiles);
            if (!self.failed.load(.acquire)) pool.parallel_for_on(choice.threads, all.count, 1, &self, merge_rows);
            if (self.failed.load(.acquire)) return error.OutOfMemory;
        }

        fn select_tiles(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |unit| {
                const tile = unit % self.tile_count;
                const first = tile * self.choice.tile;
                const cols = @min(self.choice.tile, self.lines.extent - first);
                const place = unit * self.k;
                const count = @min(self.k, cols);
                self.select(self.row(unit / self.tile_count) + first, cols, count, self.found_values + place, self.found_indices + place) catch return self.failed.store(true, .release);
                for (self.found_indices[place..][0..count]) |*index| index.* += @intCast(first);
            }
        }

        fn merge_rows(self: *Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |line| {
                const place = line * self.tile_count * self.k;
                // Only the last tile may be shorter than k.
                const last = self.lines.extent - (self.tile_count - 1) * self.choice.tile;
                const count = (self.tile_count - 1) * self.k + @min(self.k, last);
                const target = self.lines.others.offset_at(1, line);
                const indices = self.indices + @as(usize, @intCast(target));
                self.select(self.found_values + place, count, self.k, self.values + @as(usize, @intCast(target)), indices) catch return self.failed.store(true, .release);
                for (indices[0..self.k]) |*index| index.* = self.found_indices[place + @as(usize, @intCast(index.*))];
            }
        }

        fn row(self: *const Self, line: usize) [*]const T {
            return @ptrCast(@alignCast(strided.at(self.lines.base, self.lines.others.offset_at(0, line))));
        }

        fn select(self: *const Self, x: [*]const T, cols: usize, k: usize, values: [*]T, indices: [*]i64) error{OutOfMemory}!void {
            const width = choices.lanes(self.choice.level, @sizeOf(T));
            const wanted = self.choice.method;
            const method = if (choices.knows(self.selection, wanted, cols, k, width)) wanted else choices.method_of(self.selection, cols, k, width);
            var stack: [4096]u8 align(64) = undefined;
            const needed = self.kernels.workspace(self.selection, method, cols, k);
            const workspace = if (needed <= stack.len) stack[0..needed] else try memory.allocator.alignedAlloc(u8, .@"64", needed);
            defer if (needed > stack.len) memory.allocator.free(workspace);
            const function = if (self.selection == .top) self.kernels.top else self.kernels.bottom;
            function(method, x, cols, k, values, indices, workspace.ptr);
        }
    };
}
