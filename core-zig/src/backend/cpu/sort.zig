//! Sorting and rank selection along an axis. NaN counts as larger than every number; equal
//! elements keep their order, lower index first.

const std = @import("std");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const kernels = @import("kernels/select.zig");
const choices = @import("select_choice.zig");
const Choice = choices.Choice;
const levels = @import("levels.zig");
const lines = @import("lines.zig");
const Tiled = @import("sort_tiles.zig").Tiled;
const strided = @import("strided.zig");

pub fn run(call: *const Call, report: *Report) Error!void {
    return run_as(call, null, report);
}

/// With exactly this choice; null: the prior's.
pub fn run_as(call: *const Call, choice: ?Choice, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    if (call.output().count() == 0) return;
    const extent_max = std.math.maxInt(u32);
    if (x.extent(axis) > extent_max) return report.fail(.invalid_value, "{t}: axis {d} has {d} elements, expected at most {d}", .{ call.op, axis, x.extent(axis), extent_max });
    return switch (x.dtype) {
        .complex64 => unreachable,
        inline else => |dtype| Sort(dtype.Element()).run(call, axis, choice),
    };
}

fn Sort(comptime T: type) type {
    return struct {
        selection: kernels.Selection,
        method: kernels.Method,
        descending: bool,
        kernels: *const kernels.Group(Key),
        extent: usize,
        rank_count: usize,
        values: ?[*]T,
        indices: [*]i64,
        /// Whether the kernel reads x, and writes the outputs, where they are.
        reads_direct: bool,
        writes_direct: bool,
        places: Places,

        const Self = @This();
        /// u8 and bool have no kernels of their own: in scratch they become i32.
        const Key = if (@sizeOf(T) == 1) i32 else T;
        const is_widened = Key != T;

        fn run(call: *const Call, axis: usize, given: ?Choice) error{OutOfMemory}!void {
            const x = call.input(0);
            const extent = x.extent(axis);
            const selection: kernels.Selection = switch (call.op) {
                .top_k => .top,
                .bottom_k => .bottom,
                .mid_k => .mid,
                else => .sort,
            };
            const rank_count: usize = if (selection == .sort) extent else @intCast(call.attributes.k);
            const all: lines.Lines = .of(x, axis, rank_count);
            const choice = given orelse choices.prior(.{ .selection = selection, .rows = all.count, .cols = extent, .k = rank_count, .size = @sizeOf(Key) });
            var self: Self = .{
                .selection = selection,
                .method = choice.method,
                .descending = call.attributes.descending,
                .kernels = &@field(levels.table_of(choice.level).select, @typeName(Key)),
                .extent = extent,
                .rank_count = rank_count,
                .values = if (call.op == .argsort) null else call.outputs[0].data(T),
                .indices = call.outputs[call.outputs.len - 1].data(i64),
                .reads_direct = !is_widened and all.reads_dense(@sizeOf(T)),
                .writes_direct = rank_count == 1 or all.target_step == 1,
                .places = undefined,
            };
            if (!is_widened and choice.tile > 0 and self.reads_direct and self.writes_direct) {
                return Tiled(T).run(&all, self.kernels, selection, choice, rank_count, self.values.?, self.indices);
            }
            const per_block = @min(all.count, lines.lines_copied(extent * @sizeOf(Key), @sizeOf(T)));
            self.places = self.divide(per_block);
            try all.for_each(.{
                .work_per_line = @intFromFloat(choices.row_time(selection, choice.method, extent, rank_count, @sizeOf(Key), choice.level)),
                .lines_per_block = per_block,
                .scratch_size = self.places.end,
                .threads = choice.threads,
            }, &self, some);
        }

        /// Where things lie in scratch, in bytes; what is not copied has no room.
        const Places = struct { keys: usize, values: usize, indices: usize, end: usize };

        fn divide(self: *const Self, line_count: usize) Places {
            const found_count = if (self.writes_direct) 0 else line_count * self.rank_count;
            const value_count = if (self.values == null) 0 else found_count;
            const key_count = if (self.reads_direct) 0 else line_count * self.extent;
            const keys = self.kernels.workspace(self.selection, self.method, self.extent, self.rank_count);
            const values = keys + std.mem.alignForward(usize, key_count * @sizeOf(Key), 64);
            const indices = values + std.mem.alignForward(usize, value_count * @sizeOf(T), 64);
            return .{ .keys = keys, .values = values, .indices = indices, .end = indices + found_count * @sizeOf(i64) };
        }

        fn some(self: *const Self, block: *const lines.Block, scratch: []align(64) u8) void {
            const copied: [*]Key = @ptrCast(@alignCast(scratch[self.places.keys..].ptr));
            const values: [*]T = @ptrCast(@alignCast(scratch[self.places.values..].ptr));
            const indices: [*]i64 = @ptrCast(@alignCast(scratch[self.places.indices..].ptr));
            if (is_widened) self.widen(block, copied) else if (!self.reads_direct) block.gather(@sizeOf(T), self.extent, @ptrCast(copied));
            for (0..block.count) |line| {
                const source = strided.at(block.source, @as(isize, @intCast(line)) * block.source_line_stride);
                const target = if (self.writes_direct) block.target_first + line * block.target_line_step else line * self.rank_count;
                self.one(
                    if (self.reads_direct) @ptrCast(@alignCast(source)) else copied + line * self.extent,
                    if (self.values) |out| (if (self.writes_direct) out else values) + target else null,
                    (if (self.writes_direct) self.indices else indices) + target,
                    scratch.ptr,
                );
            }
            if (self.writes_direct) return;
            if (self.values) |out| block.scatter(@sizeOf(T), self.rank_count, @ptrCast(out), @ptrCast(values));
            block.scatter(@sizeOf(i64), self.rank_count, @ptrCast(self.indices), @ptrCast(indices));
        }

        fn one(self: *const Self, keys: [*]const Key, values: ?[*]T, indices: [*]i64, workspace: [*]align(64) u8) void {
            const kept: ?[*]Key = if (is_widened) null else values;
            switch (self.selection) {
                .top => self.kernels.top(self.method, keys, self.extent, self.rank_count, kept, indices, workspace),
                .bottom => self.kernels.bottom(self.method, keys, self.extent, self.rank_count, kept, indices, workspace),
                .mid => self.kernels.mid(self.method, keys, self.extent, self.rank_count, kept, indices, workspace),
                .sort => (if (self.descending) self.kernels.sort_descending else self.kernels.sort)(keys, self.extent, kept, indices, workspace),
            }
            if (!is_widened) return;
            if (values) |out| for (out[0..self.rank_count], indices) |*value, index| {
                value.* = @intCast(keys[@intCast(index)]);
            };
        }

        fn widen(self: *const Self, block: *const lines.Block, keys: [*]Key) void {
            for (0..block.count) |line| {
                const source = strided.at(block.source, @as(isize, @intCast(line)) * block.source_line_stride);
                for (keys[line * self.extent ..][0..self.extent], 0..) |*key, index| {
                    key.* = strided.at(source, @as(isize, @intCast(index)) * block.source_stride)[0];
                }
            }
        }
    };
}
