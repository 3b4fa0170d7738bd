//! The order of rank selection: elements as ranks, which vectors compare, and as items, which name
//! their element.

const std = @import("std");
const simd = @import("simd.zig");
const list = @import("select_items.zig");

pub const Direction = enum { ascending, descending };

pub fn Keys(comptime T: type) type {
    return struct {
        pub const bits = @bitSizeOf(T);
        pub const is_float = @typeInfo(T) == .float;
        pub const Key = if (bits == 32) i32 else i64;
        pub const Unsigned = if (bits == 32) u32 else u64;
        pub const Item = if (bits == 32) u64 else u128;
        pub const width = simd.lanes(T);
        pub const V = @Vector(width, T);
        pub const Mask = @Int(.unsigned, width);

        /// Vectors whose masks fit one integer: its bits are walked in one loop, whose end is
        /// mispredicted once instead of four times.
        pub const block = 4 * width;
        pub const BlockMask = @Int(.unsigned, block);

        /// Ranks: what must be small to come first. Of rows without NaN; others are selected from by their keys.
        pub inline fn ranks_of(comptime direction: Direction, x: anytype) @TypeOf(x) {
            if (direction == .ascending) return x;
            return if (is_float) -x else ~x;
        }

        /// The rank of one element.
        pub inline fn rank_of(comptime direction: Direction, x: T) T {
            return ranks_of(direction, @Vector(1, T){x})[0];
        }

        /// Integers in the order of `T`. For floats: negative numbers have their magnitude bits
        /// flipped, -0 becomes 0, and NaN the largest key.
        pub inline fn keys_of(x: anytype) @Vector(@typeInfo(@TypeOf(x)).vector.len, Key) {
            if (!is_float) return x;
            const K = @Vector(@typeInfo(@TypeOf(x)).vector.len, Key);
            const pattern: K = @bitCast(x + @as(@TypeOf(x), @splat(0)));
            const magnitude: K = @splat(std.math.maxInt(Key));
            const flips = @select(Key, pattern < @as(K, @splat(0)), magnitude, @as(K, @splat(0)));
            return @select(Key, x == x, pattern ^ flips, magnitude);
        }

        pub inline fn item_of(comptime direction: Direction, x: T, index: usize) Item {
            const key = keys_of(@Vector(1, T){x})[0];
            const unsigned = @as(Unsigned, @bitCast(if (direction == .descending) ~key else key)) ^ (1 << (bits - 1));
            return @as(Item, unsigned) << bits | index;
        }

        pub inline fn index_of(item: Item) usize {
            return @intCast(item & std.math.maxInt(Unsigned));
        }

        pub fn value_of(key: Key) T {
            if (!is_float) return key;
            return @bitCast(if (key < 0) key ^ std.math.maxInt(Key) else key);
        }

        pub fn fill_keys(x: []const T, keys: [*]Key) void {
            for (x, 0..) |value, index| keys[index] = keys_of(@Vector(1, T){value})[0];
        }

        pub fn fill_items(comptime direction: Direction, x: [*]const T, items: []Item) void {
            var index: usize = 0;
            while (bits == 32 and index + width <= items.len) : (index += width) {
                const keys = keys_of(@as(V, x[index..][0..width].*));
                const unsigned = @as(@Vector(width, Unsigned), @bitCast(if (direction == .descending) ~keys else keys)) ^ @as(@Vector(width, Unsigned), @splat(1 << (bits - 1)));
                const places = std.simd.iota(Unsigned, width) + @as(@Vector(width, Unsigned), @splat(@intCast(index)));
                const wide = @as(@Vector(width, Item), unsigned) << @splat(bits);
                items[index..][0..width].* = wide | @as(@Vector(width, Item), places);
            }
            while (index < items.len) : (index += 1) items[index] = item_of(direction, x[index], index);
        }

        pub fn write(x: [*]const T, items: []const Item, values: ?[*]T, indices: ?[*]i64) void {
            if (indices) |out| for (out[0..items.len], items) |*index, item| {
                index.* = @intCast(index_of(item));
            };
            if (values) |out| for (out[0..items.len], items) |*value, item| {
                value.* = x[index_of(item)];
            };
        }

        /// Every item in its order: in `items`, or in `spare`, which is as long. The items are in the order of their indices.
        pub fn sorted(items: []Item, spare: []Item) []Item {
            if (items.len >= list.radix_min) return list.radix_sort(Item, items, spare);
            list.sort(Item, items);
            return items;
        }

        /// Writes the items of the ranks [begin, begin + count) in their order. `spare`, if it is long
        /// enough, says that the items are in the order of their indices.
        pub fn write_ranks(x: [*]const T, items: []Item, spare: []Item, begin: usize, count: usize, values: ?[*]T, indices: ?[*]i64) void {
            if (Item == u64 and items.len <= list.ranked_max) {
                var ranked: [list.ranked_max]u64 = undefined;
                list.rank(items, &ranked);
                return write(x, ranked[begin..][0..count], values, indices);
            }
            if (items.len >= list.radix_min and items.len <= 2 * count and spare.len >= items.len) {
                const ordered = list.radix_sort(Item, items, spare);
                return write(x, ordered[begin..][0..count], values, indices);
            }
            list.select(Item, items, begin);
            const rest = items[begin..];
            list.select(Item, rest, count);
            list.sort(Item, rest[0..count]);
            write(x, rest[0..count], values, indices);
        }
    };
}
