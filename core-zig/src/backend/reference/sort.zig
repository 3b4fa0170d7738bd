//! Sorting and rank selection along an axis: sort positions stably, then pick ranks.

const std = @import("std");
const math = std.math;
const shapes = @import("../../tensor/shape.zig");
const memory = @import("../../runtime/memory.zig");
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const lanes = @import("lanes.zig");
const values = @import("value.zig");

pub fn run(call: *const Call, report: *Report) Error!void {
    return switch (values.family_of(call.input(0).dtype)) {
        .integer => run_family(.integer, call, report),
        .float => run_family(.float, call, report),
        .complex => unreachable,
    };
}

fn run_family(comptime family: values.Family, call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const extent = x.extent(axis);
    const order: Order(family) = .{
        .keys = try memory.allocator.alloc(values.Number(family), extent),
        .descending = call.op == .top_k or call.attributes.descending,
    };
    defer memory.allocator.free(order.keys);
    const positions = try memory.allocator.alloc(usize, extent);
    defer memory.allocator.free(positions);

    // Which ranks of the order are the result.
    const rank_count: usize = switch (call.op) {
        .top_k, .bottom_k, .mid_k => @intCast(call.attributes.k),
        else => extent,
    };
    const rank_first = if (call.op == .mid_k) (extent - rank_count) / 2 else 0;

    var walk = lanes.Lanes.init_for(x, axis, rank_count);
    while (walk.next()) |lane| {
        for (order.keys, positions, 0..) |*key, *position, index| {
            key.* = values.read_number(family, x, lane.offset(index));
            position.* = index;
        }
        std.sort.heap(usize, positions, order, Order(family).less_than);
        for (positions[rank_first..][0..rank_count], 0..) |position, rank| {
            const target = lane.index(rank);
            if (call.op == .argsort) {
                values.write_number(.integer, call.output(), target, @intCast(position));
            } else {
                values.write_number(family, call.outputs[0], target, order.keys[position]);
                values.write_number(.integer, call.outputs[1], target, @intCast(position));
            }
        }
    }
}

fn Order(comptime family: values.Family) type {
    return struct {
        keys: []values.Number(family),
        descending: bool,

        /// Equal keys keep their order.
        fn less_than(order: @This(), a: usize, b: usize) bool {
            const x = order.keys[if (order.descending) b else a];
            const y = order.keys[if (order.descending) a else b];
            return less(x, y) or (!less(y, x) and a < b);
        }

        /// NaN is larger than every number and equal to itself.
        fn less(a: values.Number(family), b: values.Number(family)) bool {
            if (family == .float and math.isNan(b)) return !math.isNan(a);
            return a < b;
        }
    };
}
