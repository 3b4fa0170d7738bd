//! Sorting and rank selection along an axis. NaN counts as larger than every number; equal
//! elements keep their order, lower index first.

const std = @import("std");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const DType = @import("../../tensor/dtype.zig").DType;
const lines = @import("lines.zig");
const strided = @import("strided.zig");

pub fn run(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    if (call.output().count() == 0) return;
    return switch (x.dtype) {
        .complex64 => unreachable,
        inline else => |dtype| Sort(dtype.Element()).run(call, axis),
    };
}

fn Sort(comptime T: type) type {
    return struct {
        extent: usize,
        /// Which ranks of the order are the result.
        rank_first: usize,
        rank_count: usize,
        descending: bool,
        values: ?[*]T,
        indices: [*]i64,

        const Self = @This();

        fn run(call: *const Call, axis: usize) error{OutOfMemory}!void {
            const x = call.input(0);
            const extent = x.extent(axis);
            const rank_count: usize = switch (call.op) {
                .top_k, .bottom_k, .mid_k => @intCast(call.attributes.k),
                else => extent,
            };
            const self: Self = .{
                .extent = extent,
                .rank_first = if (call.op == .mid_k) (extent - rank_count) / 2 else 0,
                .rank_count = rank_count,
                .descending = call.op == .top_k or call.attributes.descending,
                .values = if (call.op == .argsort) null else call.outputs[0].data(T),
                .indices = call.outputs[call.outputs.len - 1].data(i64),
            };
            const all: lines.Lines = .of(x, axis, rank_count);
            const work = extent * 4 * std.math.log2_int(usize, extent + 1);
            try all.for_each(work, extent * (@sizeOf(T) + @sizeOf(u32)) + 8, &self, one);
        }

        fn one(self: *const Self, line: lines.Line, scratch: []align(64) u8) void {
            const keys: [*]T = @ptrCast(scratch.ptr);
            strided.copy_run(@sizeOf(T), self.extent, scratch.ptr, @sizeOf(T), line.source, line.source_stride);
            const positions_first = std.mem.alignForward(usize, self.extent * @sizeOf(T), @alignOf(u32));
            const positions = @as([*]u32, @ptrCast(@alignCast(scratch.ptr + positions_first)))[0..self.extent];
            for (positions, 0..) |*position, index| position.* = @intCast(index);
            std.sort.pdq(u32, positions, Order{ .keys = keys, .descending = self.descending }, Order.less_than);
            for (positions[self.rank_first..][0..self.rank_count], 0..) |position, rank| {
                const target = line.target_first + rank * line.target_step;
                if (self.values) |values| values[target] = keys[position];
                self.indices[target] = position;
            }
        }

        const Order = struct {
            keys: [*]const T,
            descending: bool,

            fn less_than(order: Order, a: u32, b: u32) bool {
                const x = order.keys[a];
                const y = order.keys[b];
                if (less(x, y)) return !order.descending;
                if (less(y, x)) return order.descending;
                return a < b;
            }

            fn less(a: T, b: T) bool {
                if (@typeInfo(T) == .float and std.math.isNan(b)) return !std.math.isNan(a);
                return a < b;
            }
        };
    };
}
