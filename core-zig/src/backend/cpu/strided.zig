//! How the drivers walk memory: axes are dropped and merged until as few as possible are left, and
//! the rest is read as runs along the last one. Strides are in bytes here, so that one walk serves
//! operands of several types and is compiled once for all of them.

const std = @import("std");
const assert = std.debug.assert;
const pool = @import("../../runtime/pool.zig");
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;

pub const rank_max = shapes.rank_max;

/// Elements that a scratch block holds: at 8 bytes, three blocks leave room in a 32 KiB L1.
pub const block_count = 1024;
pub const Scratch = [block_count * 8]u8;

/// A run shorter than this costs more to begin than to compute.
pub const run_count_min = 32;

/// The first element's address.
pub fn base(tensor: *const Tensor) [*]u8 {
    return tensor.address();
}

/// Pointer arithmetic with a signed number of bytes.
pub inline fn at(pointer: anytype, offset: isize) @TypeOf(pointer) {
    return if (offset >= 0) pointer + @as(usize, @intCast(offset)) else pointer - @as(usize, @intCast(-offset));
}

/// The tensor's strides in bytes.
pub fn byte_strides(tensor: *const Tensor) Axes {
    return scaled(tensor.strides, tensor.dtype.size());
}

/// The strides in bytes that read the tensor as if it had the broadcast shape `to`.
pub fn broadcast_byte_strides(tensor: *const Tensor, to: *const Axes) Axes {
    return scaled(shapes.broadcast_strides(&tensor.shape, &tensor.strides, to), tensor.dtype.size());
}

pub fn scaled(strides: Axes, size: usize) Axes {
    var result = strides;
    for (result.values[0..result.rank]) |*stride| stride.* *= @intCast(size);
    return result;
}

/// A shape walked by several operands at once, with its axes merged where every operand allows.
pub fn Nest(comptime operand_count: usize) type {
    return struct {
        /// At least one axis; the last is the inner one.
        rank: usize,
        extents: [rank_max]usize,
        strides: [operand_count][rank_max]isize,

        const Self = @This();

        pub fn init(shape: []const i64, strides: [operand_count]Axes) Self {
            var nest: Self = .{ .rank = 0, .extents = undefined, .strides = undefined };
            for (shape, 0..) |length, axis| {
                if (length == 1) continue;
                const extent: usize = @intCast(length);
                if (nest.rank > 0 and mergeable(&nest, &strides, axis, extent)) {
                    nest.extents[nest.rank - 1] *= extent;
                    for (&nest.strides, &strides) |*ours, *given| ours[nest.rank - 1] = @intCast(given.values[axis]);
                    continue;
                }
                nest.extents[nest.rank] = extent;
                for (&nest.strides, &strides) |*ours, *given| ours[nest.rank] = @intCast(given.values[axis]);
                nest.rank += 1;
            }
            if (nest.rank == 0) {
                nest.rank = 1;
                nest.extents[0] = 1;
                for (&nest.strides) |*ours| ours[0] = 0;
            }
            return nest;
        }

        fn mergeable(nest: *const Self, strides: *const [operand_count]Axes, axis: usize, extent: usize) bool {
            for (&nest.strides, strides) |*ours, *given| {
                if (ours[nest.rank - 1] != given.values[axis] * @as(i64, @intCast(extent))) return false;
            }
            return true;
        }

        pub fn count(nest: *const Self) usize {
            var total: usize = 1;
            for (nest.extents[0..nest.rank]) |extent| total *= extent;
            return total;
        }

        pub fn inner_count(nest: *const Self) usize {
            return nest.extents[nest.rank - 1];
        }

        pub fn inner_stride(nest: *const Self, operand: usize) isize {
            return nest.strides[operand][nest.rank - 1];
        }

        /// Walks the positions `begin..end` of the row-major order.
        pub fn cursor(nest: *const Self, begin: usize, end: usize) Cursor(operand_count) {
            return .init(nest, begin, end);
        }

        /// The offset in bytes of one operand at a row-major position.
        pub fn offset_at(nest: *const Self, operand: usize, position: usize) isize {
            var rest = position;
            var offset: isize = 0;
            var axis = nest.rank;
            while (axis > 0) {
                axis -= 1;
                offset += @as(isize, @intCast(rest % nest.extents[axis])) * nest.strides[operand][axis];
                rest /= nest.extents[axis];
            }
            return offset;
        }
    };
}

pub fn Cursor(comptime operand_count: usize) type {
    return struct {
        nest: *const Nest(operand_count),
        position: [rank_max]usize,
        /// Of the element at the current position.
        offsets: [operand_count]isize,
        left: usize,

        const Self = @This();

        /// Neighbours along the inner axis, starting at these offsets.
        pub const Run = struct { offsets: [operand_count]isize, count: usize };

        fn init(nest: *const Nest(operand_count), begin: usize, end: usize) Self {
            var self: Self = .{ .nest = nest, .position = @splat(0), .offsets = @splat(0), .left = end - begin };
            if (begin == 0 or begin == end) return self;
            var rest = begin;
            var axis = nest.rank;
            while (axis > 0) {
                axis -= 1;
                self.position[axis] = rest % nest.extents[axis];
                rest /= nest.extents[axis];
                for (&self.offsets, &nest.strides) |*offset, *strides| {
                    offset.* += @as(isize, @intCast(self.position[axis])) * strides[axis];
                }
            }
            return self;
        }

        /// The next run of at most `count_max` elements, or null at the end.
        pub fn next(self: *Self, count_max: usize) ?Run {
            if (self.left == 0) return null;
            const inner = self.nest.rank - 1;
            const rest_of_row = self.nest.extents[inner] - self.position[inner];
            const run: Run = .{ .offsets = self.offsets, .count = @min(count_max, rest_of_row, self.left) };
            self.left -= run.count;
            self.position[inner] += run.count;
            for (&self.offsets, &self.nest.strides) |*offset, *strides| {
                offset.* += @as(isize, @intCast(run.count)) * strides[inner];
            }
            if (run.count == rest_of_row) self.carry();
            return run;
        }

        fn carry(self: *Self) void {
            var axis = self.nest.rank - 1;
            while (true) {
                const length: isize = @intCast(self.nest.extents[axis]);
                self.position[axis] = 0;
                for (&self.offsets, &self.nest.strides) |*offset, *strides| offset.* -= length * strides[axis];
                if (axis == 0) return;
                axis -= 1;
                self.position[axis] += 1;
                for (&self.offsets, &self.nest.strides) |*offset, *strides| offset.* += strides[axis];
                if (self.position[axis] < self.nest.extents[axis]) return;
            }
        }
    };
}

/// Copies `count` elements of `size` bytes; strides in bytes.
pub fn copy_run(size: usize, count: usize, target: [*]u8, target_stride: isize, source: [*]const u8, source_stride: isize) void {
    switch (size) {
        inline 1, 4, 8 => |known| copy_words(@Int(.unsigned, known * 8), count, target, target_stride, source, source_stride),
        else => unreachable,
    }
}

fn copy_words(comptime Word: type, count: usize, target: [*]u8, target_stride: isize, source: [*]const u8, source_stride: isize) void {
    const size = @sizeOf(Word);
    if (target_stride == size) {
        const to: [*]align(1) Word = @ptrCast(target);
        if (source_stride == size) return copy_adjacent(Word, to, @ptrCast(source), count);
        if (source_stride == 0) return @memset(to[0..count], load(Word, source));
        var from = source;
        for (to[0..count], 0..) |*element, index| {
            element.* = load(Word, from);
            if (index + 1 < count) from = at(from, source_stride);
        }
        return;
    }
    var from = source;
    var to = target;
    for (0..count) |index| {
        @as(*align(1) Word, @ptrCast(to)).* = load(Word, from);
        if (index + 1 == count) break;
        from = at(from, source_stride);
        to = at(to, target_stride);
    }
}

/// A short copy is a loop: the call to memcpy costs more than the bytes.
inline fn copy_adjacent(comptime Word: type, to: [*]align(1) Word, from: [*]align(1) const Word, count: usize) void {
    if (count > 16) return @memcpy(to[0..count], from[0..count]);
    for (to[0..count], from[0..count]) |*element, value| element.* = value;
}

/// complex64 is moved as one word but may lie on four bytes only.
inline fn load(comptime Word: type, pointer: [*]const u8) Word {
    return @as(*align(1) const Word, @ptrCast(pointer)).*;
}

/// Copies a whole shape between any strides (in bytes), on several threads when it is large.
/// Source and target must not overlap.
pub fn copy(size: usize, shape: []const i64, target: [*]u8, target_strides: Axes, source: [*]const u8, source_strides: Axes) void {
    const nest: Nest(2) = .init(shape, .{ target_strides, source_strides });
    copy_nest(size, &nest, target, source);
}

/// Bytes that one thread copies at a time: long enough to hide the handing out.
const copy_bytes_grain = 128 << 10;
/// Side of the square tiles that a transposition is cut into: a tile's rows and columns of 8-byte
/// words fit L1 together.
const tile_side = 32;

pub fn copy_nest(size: usize, nest: *const Nest(2), target: [*]u8, source: [*]const u8) void {
    const total = nest.count();
    if (total == 0) return;
    const Job = struct {
        size: usize,
        nest: *const Nest(2),
        target: [*]u8,
        source: [*]const u8,
        tiles: Tiles,

        fn run(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            var cursor = job.nest.cursor(begin, end);
            const target_stride = job.nest.inner_stride(0);
            const source_stride = job.nest.inner_stride(1);
            while (cursor.next(end - begin)) |piece| {
                copy_run(job.size, piece.count, at(job.target, piece.offsets[0]), target_stride, at(job.source, piece.offsets[1]), source_stride);
            }
        }

        fn run_tiles(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |index| job.tiles.copy(job.size, job.nest, index, job.target, job.source);
        }
    };
    var job: Job = .{ .size = size, .nest = nest, .target = target, .source = source, .tiles = undefined };
    if (Tiles.of(nest, size)) |tiles| {
        job.tiles = tiles;
        const tiles_grain = @max(1, copy_bytes_grain / (tile_side * tile_side * size));
        return pool.parallel_for(tiles.count, tiles_grain, &job, Job.run_tiles);
    }
    const grain = copy_bytes_grain / size;
    if (total <= grain) return job.run(0, total, 0);
    pool.parallel_for(total, grain, &job, Job.run);
}

/// A copy whose target runs along one axis while its source runs along another: done in square
/// tiles, so that each cache line fetched is used up before it is evicted.
const Tiles = struct {
    count: usize,
    /// The axis along which the source is dense.
    across: usize,
    rows: usize,
    columns: usize,

    fn of(nest: *const Nest(2), size: usize) ?Tiles {
        if (nest.rank < 2) return null;
        const inner = nest.rank - 1;
        const dense: usize = size;
        if (@abs(nest.strides[1][inner]) <= dense or nest.extents[inner] < tile_side) return null;
        const across = for (0..inner) |axis| {
            if (@abs(nest.strides[1][axis]) == dense and nest.extents[axis] >= 4) break axis;
        } else return null;
        const rows = divide_up(nest.extents[across], tile_side);
        const columns = divide_up(nest.extents[inner], tile_side);
        const outer = nest.count() / (nest.extents[across] * nest.extents[inner]);
        return .{ .count = outer * rows * columns, .across = across, .rows = rows, .columns = columns };
    }

    fn copy(tiles: *const Tiles, size: usize, nest: *const Nest(2), index: usize, target: [*]u8, source: [*]const u8) void {
        const inner = nest.rank - 1;
        const column = (index % tiles.columns) * tile_side;
        const row = (index / tiles.columns % tiles.rows) * tile_side;
        var rest = index / (tiles.columns * tiles.rows);
        var offsets: [2]isize = @splat(0);
        for (&offsets, &nest.strides) |*offset, *strides| {
            offset.* += @as(isize, @intCast(column)) * strides[inner] + @as(isize, @intCast(row)) * strides[tiles.across];
        }
        var axis = inner;
        while (axis > 0) {
            axis -= 1;
            if (axis == tiles.across) continue;
            const position: isize = @intCast(rest % nest.extents[axis]);
            rest /= nest.extents[axis];
            for (&offsets, &nest.strides) |*offset, *strides| offset.* += position * strides[axis];
        }
        const row_count = @min(tile_side, nest.extents[tiles.across] - row);
        const column_count = @min(tile_side, nest.extents[inner] - column);
        for (0..row_count) |step| {
            const down: isize = @intCast(step);
            copy_run(
                size,
                column_count,
                at(target, offsets[0] + down * nest.strides[0][tiles.across]),
                nest.strides[0][inner],
                at(source, offsets[1] + down * nest.strides[1][tiles.across]),
                nest.strides[1][inner],
            );
        }
    }
};

pub fn divide_up(a: usize, b: usize) usize {
    return (a + b - 1) / b;
}

test "nest: merges what every operand allows, and a cursor started anywhere agrees with offset_at" {
    const shape: Axes = .from_slice(&.{ 2, 1, 3, 4 });
    const dense: Axes = .from_slice(&.{ 48, 48, 16, 4 });
    const merged: Nest(1) = .init(shape.slice(), .{dense});
    try std.testing.expectEqual(1, merged.rank);
    try std.testing.expectEqual(24, merged.inner_count());

    const turned: Axes = .from_slice(&.{ 4, 0, -8, 24 });
    const nest: Nest(2) = .init(shape.slice(), .{ dense, turned });
    try std.testing.expectEqual(3, nest.rank);
    for (0..24) |begin| for (begin..25) |end| for ([_]usize{ 1, 3, 100 }) |run_count_longest| {
        var cursor = nest.cursor(begin, end);
        var position = begin;
        while (cursor.next(run_count_longest)) |run| {
            for (0..run.count) |index| {
                for (0..2) |operand| {
                    const step = @as(isize, @intCast(index)) * nest.inner_stride(operand);
                    try std.testing.expectEqual(nest.offset_at(operand, position), run.offsets[operand] + step);
                }
                position += 1;
            }
        }
        try std.testing.expectEqual(end, position);
    };
}

test "copy: a large transposition moves every element once, tiles or not" {
    for ([_][2]usize{ .{ 70, 45 }, .{ 3, 300 }, .{ 300, 3 }, .{ 257, 129 } }) |extents| {
        const source = try Tensor.create(.from_slice(&.{ @intCast(extents[1]), @intCast(extents[0]) }), .i32, .cpu);
        defer source.release();
        for (source.elements(i32), 0..) |*element, index| element.* = @intCast(index);
        const turned = try source.view(.from_slice(&.{ @intCast(extents[0]), @intCast(extents[1]) }), .from_slice(&.{ 1, @intCast(extents[0]) }), 0);
        defer turned.release();
        const target = try Tensor.create(turned.shape, .i32, .cpu);
        defer target.release();
        copy(4, target.shape.slice(), base(target), byte_strides(target), base(turned), byte_strides(turned));
        for (target.elements(i32), 0..) |element, index| {
            const row = index / extents[1];
            const column = index % extents[1];
            try std.testing.expectEqual(@as(i32, @intCast(column * extents[0] + row)), element);
        }
    }
}
