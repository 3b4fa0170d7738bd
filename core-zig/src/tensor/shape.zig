//! Extents and strides of up to eight axes, by value: no allocation, no pointer.

const std = @import("std");
const assert = std.debug.assert;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const rank_max = 8;

/// A short list of integers, one per axis.
pub const Axes = struct {
    rank: u32 = 0,
    values: [rank_max]i64 = @splat(0),

    pub fn from_slice(values: []const i64) Axes {
        assert(values.len <= rank_max);
        var axes: Axes = .{ .rank = @intCast(values.len) };
        @memcpy(axes.values[0..values.len], values);
        return axes;
    }

    pub fn slice(axes: *const Axes) []const i64 {
        return axes.values[0..axes.rank];
    }

    pub fn append(axes: *Axes, value: i64) void {
        assert(axes.rank < rank_max);
        axes.values[axes.rank] = value;
        axes.rank += 1;
    }

    pub fn equals(axes: *const Axes, other: *const Axes) bool {
        return std.mem.eql(i64, axes.slice(), other.slice());
    }

    /// Number of elements of a shape. Shapes are validated where they enter, so this cannot overflow.
    pub fn count(axes: *const Axes) usize {
        var total: usize = 1;
        for (axes.slice()) |extent| total *= @intCast(extent);
        return total;
    }

    /// As "2 x 3", and "scalar" for no axes.
    pub fn format(axes: *const Axes, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        if (axes.rank == 0) return writer.writeAll("scalar");
        for (axes.slice(), 0..) |value, index| {
            if (index > 0) try writer.writeAll(" x ");
            try writer.print("{d}", .{value});
        }
    }
};

/// Checks extents that come from outside: rank, sign, and that the byte size fits.
pub fn checked(values: []const i64, element_size: usize, where: []const u8, report: *Report) Error!Axes {
    if (values.len > rank_max) return report.fail(.invalid_value, "{s}: {d} axes given, at most {d} are possible", .{ where, values.len, rank_max });
    var total: u64 = element_size;
    var empty = false;
    for (values, 0..) |extent, axis| {
        if (extent < 0) return report.fail(.invalid_value, "{s}: extent of axis {d} is {d}, expected >= 0", .{ where, axis, extent });
        if (extent == 0) empty = true;
    }
    // Zero extents are skipped here so that even an empty tensor's strides cannot overflow.
    for (values) |extent| if (extent > 0) {
        total = std.math.mul(u64, total, @intCast(extent)) catch std.math.maxInt(u64);
        if (total > std.math.maxInt(isize)) return report.fail(.out_of_memory, "{s}: shape {f} is too large to hold", .{ where, Axes.from_slice(values) });
    };
    return .from_slice(values);
}

/// Row-major strides, in elements.
pub fn row_major(shape: *const Axes) Axes {
    var strides: Axes = .{ .rank = shape.rank };
    var step: i64 = 1;
    var axis = shape.rank;
    while (axis > 0) {
        axis -= 1;
        strides.values[axis] = step;
        step *= @max(shape.values[axis], 1);
    }
    return strides;
}

/// NumPy's rule: align at the last axis; extents are equal or one of them is 1.
pub fn broadcast(a: *const Axes, b: *const Axes) ?Axes {
    const rank = @max(a.rank, b.rank);
    var shape: Axes = .{ .rank = rank };
    for (0..rank) |from_end| {
        const extent_a = if (from_end < a.rank) a.values[a.rank - 1 - from_end] else 1;
        const extent_b = if (from_end < b.rank) b.values[b.rank - 1 - from_end] else 1;
        if (extent_a != extent_b and extent_a != 1 and extent_b != 1) return null;
        shape.values[rank - 1 - from_end] = if (extent_a == 1) extent_b else extent_a;
    }
    return shape;
}

/// Strides that read a tensor as if it had the broadcast shape: stretched axes have stride 0.
pub fn broadcast_strides(shape: *const Axes, strides: *const Axes, to: *const Axes) Axes {
    assert(shape.rank <= to.rank);
    var result: Axes = .{ .rank = to.rank };
    const added = to.rank - shape.rank;
    for (0..shape.rank) |axis| {
        const stretched = shape.values[axis] == 1 and to.values[axis + added] != 1;
        result.values[axis + added] = if (stretched) 0 else strides.values[axis];
    }
    return result;
}

/// Strides with which the same memory, in the same order, has another shape of as many elements;
/// null where no strides can say it and the elements must move.
pub fn reshape_strides(shape: *const Axes, strides: *const Axes, to: *const Axes) ?Axes {
    if (to.count() == 0) return row_major(to);
    var result: Axes = row_major(to);
    var old: usize = 0;
    var new: usize = 0;
    while (old < shape.rank or new < to.rank) {
        // The smallest runs of axes on both sides that hold as many elements.
        const old_begin = old;
        const new_begin = new;
        var old_count: i64 = 1;
        var new_count: i64 = 1;
        if (old < shape.rank) {
            old_count = shape.values[old];
            old += 1;
        }
        while (old_count != new_count) {
            if (new_count < old_count) {
                new_count *= to.values[new];
                new += 1;
            } else {
                old_count *= shape.values[old];
                old += 1;
            }
        }
        while (old_count == 1 and new < to.rank and to.values[new] == 1) new += 1;
        const step = run_step(shape, strides, old_begin, old) orelse return null;
        scale_run(&result, to, new_begin, new, step);
    }
    return result;
}

/// The stride of the innermost of some axes, if a walk over them takes equal steps; null if not.
fn run_step(shape: *const Axes, strides: *const Axes, begin: usize, end: usize) ?i64 {
    var step: ?i64 = null;
    var reach: i64 = 1;
    var axis = end;
    while (axis > begin) {
        axis -= 1;
        if (shape.values[axis] == 1) continue;
        if (step) |found| {
            if (strides.values[axis] != found * reach) return null;
        } else step = strides.values[axis];
        reach *= shape.values[axis];
    }
    return step orelse 1;
}

fn scale_run(strides: *Axes, shape: *const Axes, begin: usize, end: usize, step: i64) void {
    var next = step;
    var axis = end;
    while (axis > begin) {
        axis -= 1;
        strides.values[axis] = next;
        next *= shape.values[axis];
    }
}

/// Turns an axis counted from either end into an index.
pub fn axis_index(axis: i64, rank: usize, where: []const u8, report: *Report) Error!usize {
    const count: i64 = @intCast(rank);
    if (axis < -count or axis >= count) return report.fail(.index_out_of_range, "{s}: axis {d} given, the tensor has {d} axes", .{ where, axis, rank });
    return @intCast(if (axis < 0) axis + count else axis);
}

/// Walks all positions of a shape in row-major order, with one running offset per operand.
pub fn Walk(comptime operand_count: usize) type {
    return struct {
        shape: Axes,
        strides: [operand_count]Axes,
        position: [rank_max]i64 = @splat(0),
        offsets: [operand_count]i64 = @splat(0),
        left: usize,

        const Self = @This();

        pub fn init(shape: Axes, strides: [operand_count]Axes) Self {
            return .{ .shape = shape, .strides = strides, .left = shape.count() };
        }

        /// Starts at the given row-major position.
        pub fn init_at(shape: Axes, strides: [operand_count]Axes, begin: usize, count: usize) Self {
            var walk: Self = .{ .shape = shape, .strides = strides, .left = count };
            if (count == 0) return walk; // An extent may be 0 then.
            var rest = begin;
            var axis = shape.rank;
            while (axis > 0) {
                axis -= 1;
                const extent: usize = @intCast(shape.values[axis]);
                walk.position[axis] = @intCast(rest % extent);
                rest /= extent;
                for (&walk.offsets, &walk.strides) |*offset, *steps| offset.* += walk.position[axis] * steps.values[axis];
            }
            return walk;
        }

        /// The offsets of the next position, or null at the end.
        pub fn next(walk: *Self) ?[operand_count]i64 {
            if (walk.left == 0) return null;
            walk.left -= 1;
            const current = walk.offsets;
            var axis = walk.shape.rank;
            while (axis > 0) {
                axis -= 1;
                walk.position[axis] += 1;
                for (&walk.offsets, &walk.strides) |*offset, *steps| offset.* += steps.values[axis];
                if (walk.position[axis] < walk.shape.values[axis]) break;
                for (&walk.offsets, &walk.strides) |*offset, *steps| offset.* -= walk.position[axis] * steps.values[axis];
                walk.position[axis] = 0;
            }
            return current;
        }
    };
}

test "broadcast: commutative, and 1 is neutral" {
    const a: Axes = .from_slice(&.{ 4, 1, 3 });
    const b: Axes = .from_slice(&.{ 2, 1 });
    try std.testing.expectEqualSlices(i64, &.{ 4, 2, 3 }, broadcast(&a, &b).?.slice());
    try std.testing.expectEqualSlices(i64, &.{ 4, 2, 3 }, broadcast(&b, &a).?.slice());
    try std.testing.expectEqual(null, broadcast(&a, &.from_slice(&.{ 2, 2, 3 })));
    const empty: Axes = .from_slice(&.{0});
    try std.testing.expectEqualSlices(i64, &.{0}, broadcast(&.from_slice(&.{1}), &empty).?.slice());
}

test "walk: of nothing, in a shape with an extent of 0, ends at once" {
    const shape: Axes = .from_slice(&.{ 2, 0, 3 });
    var walk = Walk(1).init_at(shape, .{row_major(&shape)}, 0, 0);
    try std.testing.expectEqual(null, walk.next());
}

test "walk: init_at continues where a full walk passes" {
    const shape: Axes = .from_slice(&.{ 2, 3, 4 });
    const transposed: Axes = .from_slice(&.{ 1, 2, 6 });
    var full = Walk(2).init(shape, .{ row_major(&shape), transposed });
    for (0..24) |index| {
        var from_here = Walk(2).init_at(shape, .{ row_major(&shape), transposed }, index, 1);
        const offsets = full.next().?;
        try std.testing.expectEqual(@as(i64, @intCast(index)), offsets[0]);
        try std.testing.expectEqual(offsets, from_here.next().?);
        try std.testing.expectEqual(null, from_here.next());
    }
    try std.testing.expectEqual(null, full.next());
}

test "reshape: strides reach the same elements in the same order, or there are none" {
    const random_source = std.testing.random_seed;
    var generator = std.Random.DefaultPrng.init(random_source);
    const random = generator.random();
    for (0..2000) |_| {
        // A tensor with some axes cut, dropped to one, reversed or swapped.
        var shape: Axes = .{};
        for (0..random.uintLessThan(usize, 5)) |_| shape.append(random.intRangeAtMost(i64, 1, 4));
        var strides = row_major(&shape);
        for (shape.values[0..shape.rank], strides.values[0..shape.rank]) |*extent, *stride| switch (random.uintLessThan(u8, 6)) {
            0 => extent.* = 1,
            1 => stride.* = -stride.*,
            2 => stride.* *= 2,
            else => {},
        };
        if (shape.rank > 1 and random.boolean()) {
            std.mem.swap(i64, &shape.values[0], &shape.values[1]);
            std.mem.swap(i64, &strides.values[0], &strides.values[1]);
        }
        var to: Axes = .{};
        var left: i64 = @intCast(shape.count());
        while (left > 1 and to.rank < 6) {
            const part = random.intRangeAtMost(i64, 1, left);
            if (@rem(left, part) != 0) continue;
            to.append(part);
            left = @divExact(left, part);
        }
        to.append(left);
        const found = reshape_strides(&shape, &strides, &to);
        if (strides.equals(&row_major(&shape))) try std.testing.expect(found != null);
        const given = found orelse continue;
        var walk_old = Walk(1).init(shape, .{strides});
        var walk_new = Walk(1).init(to, .{given});
        while (walk_old.next()) |offset| try std.testing.expectEqual(offset[0], walk_new.next().?[0]);
    }
}

test "reshape: a column keeps its stride without its axis of one" {
    const column = reshape_strides(&.from_slice(&.{ 2, 1 }), &.from_slice(&.{ 3, 1 }), &.from_slice(&.{2})).?;
    try std.testing.expectEqualSlices(i64, &.{3}, column.slice());
    const split = reshape_strides(&.from_slice(&.{ 6, 2 }), &.from_slice(&.{ 4, 1 }), &.from_slice(&.{ 2, 3, 1, 2 })).?;
    try std.testing.expectEqualSlices(i64, &.{ 12, 4 }, split.slice()[0..2]);
    try std.testing.expectEqual(null, reshape_strides(&.from_slice(&.{ 2, 3 }), &.from_slice(&.{ 1, 2 }), &.from_slice(&.{6})));
}

test "checked: refuses negative extents and sizes that overflow, even behind a zero" {
    var report: Report = .{};
    try std.testing.expectError(error.Failed, checked(&.{ 2, -1 }, 4, "zeros", &report));
    try std.testing.expectError(error.Failed, checked(&.{ 1 << 40, 1 << 40 }, 4, "zeros", &report));
    try std.testing.expectError(error.Failed, checked(&.{ 0, 1 << 40, 1 << 40 }, 4, "zeros", &report));
    try std.testing.expectEqual(0, (try checked(&.{ 0, 5 }, 4, "zeros", &report)).count());
}
