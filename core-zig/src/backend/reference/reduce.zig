//! Reductions: for each element of the result, gather the elements that belong to it, then apply
//! the definition to that list.

const std = @import("std");
const math = std.math;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const memory = @import("../../runtime/memory.zig");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Call = ops.Call;
const reduced_mask = @import("../../ops/infer.zig").reduced_mask;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const values = @import("value.zig");
const Complex = values.Complex;
const Value = values.Value;

pub fn run(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const mask: [shapes.rank_max]bool = switch (call.op) {
        .argmax, .argmin => mask: {
            var one: [shapes.rank_max]bool = @splat(false);
            one[try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report)] = true;
            break :mask one;
        },
        else => try reduced_mask(call.op, x, call.attributes, report),
    };
    return switch (values.family_of(x.dtype)) {
        inline else => |family| run_family(family, call, mask),
    };
}

fn run_family(comptime family: values.Family, call: *const Call, mask: [shapes.rank_max]bool) Error!void {
    const x = call.input(0);
    var kept: [2]Axes = .{ .{}, .{} }; // extents, strides
    var reduced: [2]Axes = .{ .{}, .{} };
    for (x.shape.slice(), x.strides.slice(), 0..) |extent, stride, axis| {
        const side = if (mask[axis]) &reduced else &kept;
        side[0].append(extent);
        side[1].append(stride);
    }
    const list = try memory.allocator.alloc(values.Number(family), reduced[0].count());
    defer memory.allocator.free(list);
    var outer = shapes.Walk(1).init(kept[0], .{kept[1]});
    var index: usize = 0;
    while (outer.next()) |begin| : (index += 1) {
        var inner = shapes.Walk(1).init(reduced[0], .{reduced[1]});
        for (list) |*number| number.* = values.read_number(family, x, begin[0] + inner.next().?[0]);
        values.write(call.output(), index, switch (family) {
            .integer => of_integers(call.op, list),
            .float => of_floats(call.op, list, call.attributes),
            .complex => of_complex(call.op, list),
        });
    }
}

fn of_integers(op: Op, list: []const i64) Value {
    var sum: i64 = 0;
    var product: i64 = 1;
    var nonzero_count: usize = 0;
    for (list) |x| {
        sum +%= x;
        product *%= x;
        nonzero_count += @intFromBool(x != 0);
    }
    return switch (op) {
        .sum => .{ .integer = sum },
        .prod => .{ .integer = product },
        .max => .{ .integer = std.mem.max(i64, list) },
        .min => .{ .integer = std.mem.min(i64, list) },
        .argmax => .{ .integer = @intCast(std.mem.indexOfMax(i64, list)) },
        .argmin => .{ .integer = @intCast(std.mem.indexOfMin(i64, list)) },
        .any => .{ .truth = nonzero_count > 0 },
        .all => .{ .truth = nonzero_count == list.len },
        else => unreachable,
    };
}

fn of_complex(op: Op, list: []const Complex) Value {
    var sum: Complex = .{ .re = 0, .im = 0 };
    var product: Complex = .{ .re = 1, .im = 0 };
    var nonzero_count: usize = 0;
    for (list) |x| {
        sum = sum.add(x);
        product = product.mul(x);
        nonzero_count += @intFromBool(x.re != 0 or x.im != 0);
    }
    return switch (op) {
        .sum => .{ .complex = sum },
        .prod => .{ .complex = product },
        .any => .{ .truth = nonzero_count > 0 },
        .all => .{ .truth = nonzero_count == list.len },
        else => unreachable,
    };
}

fn of_floats(op: Op, list: []const f64, attributes: *const Attributes) Value {
    return switch (op) {
        .any => .{ .truth = nonzero_count_of(list) > 0 },
        .all => .{ .truth = nonzero_count_of(list) == list.len },
        .argmax => .{ .integer = @intCast(first_extreme(list, .max)) },
        .argmin => .{ .integer = @intCast(first_extreme(list, .min)) },
        .sum => .{ .float = sum_of(list) },
        .mean => .{ .float = mean_of(list) },
        .prod => .{ .float = product_of(list) },
        .max => .{ .float = list[first_extreme(list, .max)] },
        .min => .{ .float = list[first_extreme(list, .min)] },
        .variance => .{ .float = variance_of(list, attributes.correction) },
        .norm => .{ .float = norm_of(list, attributes.order) },
        .logsumexp => .{ .float = logsumexp_of(list) },
        else => unreachable,
    };
}

fn nonzero_count_of(list: []const f64) usize {
    var count: usize = 0;
    for (list) |x| count += @intFromBool(x != 0);
    return count;
}

/// Position of the first largest or smallest element, or of the first NaN.
fn first_extreme(list: []const f64, comptime side: enum { max, min }) usize {
    var best: usize = 0;
    for (list, 0..) |x, index| {
        if (math.isNan(x)) return index;
        const better = if (side == .max) x > list[best] else x < list[best];
        if (better) best = index;
    }
    return best;
}

/// Sums are made in f128: in f64 a long one would be no better than what is tested against it.
fn sum_of(list: []const f64) f64 {
    var sum: f128 = 0;
    for (list) |x| sum += x;
    return @floatCast(sum);
}

pub fn mean_of(list: []const f64) f64 {
    return sum_of(list) / @as(f64, @floatFromInt(list.len));
}

fn product_of(list: []const f64) f64 {
    var product: f64 = 1;
    for (list) |x| product *= x;
    return product;
}

/// With a correction of n or more there is no estimate: NaN, or infinite.
pub fn variance_of(list: []const f64, correction: f64) f64 {
    const mean = mean_of(list);
    var sum: f128 = 0;
    for (list) |x| sum += (x - mean) * (x - mean);
    return @as(f64, @floatCast(sum)) / @max(@as(f64, @floatFromInt(list.len)) - correction, 0);
}

fn norm_of(list: []const f64, order: f64) f64 {
    var largest: f64 = 0;
    for (list) |x| {
        if (math.isNan(x)) return x;
        largest = @max(largest, @abs(x));
    }
    if (largest == 0 or math.isInf(largest) or math.isInf(order)) return largest;
    var sum: f128 = 0; // of elements at most 1 in size, so it cannot overflow
    for (list) |x| sum += math.pow(f64, @abs(x) / largest, order);
    return largest * math.pow(f64, @floatCast(sum), 1 / order);
}

fn logsumexp_of(list: []const f64) f64 {
    const parts = exponentials_of(list);
    return if (math.isFinite(parts.largest)) parts.largest + @log(parts.sum) else parts.largest;
}

/// The largest element, or NaN, and, if it is finite, the sum of exp(x - largest).
pub fn exponentials_of(list: []const f64) struct { largest: f64, sum: f64 } {
    const largest = if (list.len == 0) -math.inf(f64) else list[first_extreme(list, .max)];
    if (!math.isFinite(largest)) return .{ .largest = largest, .sum = math.nan(f64) };
    var sum: f128 = 0;
    for (list) |x| sum += @exp(x - largest);
    return .{ .largest = largest, .sum = @floatCast(sum) };
}
