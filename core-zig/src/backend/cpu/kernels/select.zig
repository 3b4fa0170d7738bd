//! Rank selection and sorting of one row: the k largest, the k smallest, the k in the middle, all
//! of them in order.
//!
//! The order is total: NaN counts as larger than every number (all NaN alike, -0 like 0), and
//! equal elements go by index, lower first, in both directions. `top` is descending; `bottom` and
//! `mid` are ascending; `mid` is the sorted positions [(n - k) / 2, (n - k) / 2 + k).
//!
//! A row may have 2^32 - 1 elements at most. Nothing allocates: `workspace` says how many bytes,
//! aligned to 64, a call needs.

const std = @import("std");
const assert = std.debug.assert;
const simd = @import("simd.zig");
const list = @import("select_items.zig");

pub const Selection = enum(u32) { top, bottom, mid, sort };

/// `values` may be null; `indices` of `sort` too. Both hold k elements, for `sort` n.
pub fn SelectFunction(comptime T: type) type {
    return *const fn (x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, workspace: [*]align(64) u8) callconv(.c) void;
}

pub fn SortFunction(comptime T: type) type {
    return *const fn (x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, workspace: [*]align(64) u8) callconv(.c) void;
}

pub fn Group(comptime T: type) type {
    const S = Selector(T);
    return extern struct {
        workspace: *const fn (selection: Selection, n: usize, k: usize) callconv(.c) usize = &S.workspace,
        top: SelectFunction(T) = &S.top,
        bottom: SelectFunction(T) = &S.bottom,
        mid: SelectFunction(T) = &S.mid,
        /// Stable, also where `sort_descending` meets equal elements.
        sort: SortFunction(T) = &S.sort_ascending,
        sort_descending: SortFunction(T) = &S.sort_descending,
    };
}

pub const Table = extern struct {
    f32: Group(f32) = .{},
    f64: Group(f64) = .{},
    i32: Group(i32) = .{},
    i64: Group(i64) = .{},
};

fn Selector(comptime T: type) type {
    return struct {
        const bits = @bitSizeOf(T);
        const is_float = @typeInfo(T) == .float;
        const Key = if (bits == 32) i32 else i64;
        const Unsigned = if (bits == 32) u32 else u64;
        const Item = if (bits == 32) u64 else u128;
        const width = simd.lanes(T);
        const V = @Vector(width, T);
        const Mask = @Int(.unsigned, width);

        const Direction = enum { ascending, descending };

        /// How vectors are compared: as they are, for which there may be no NaN, or by keys.
        const Mode = enum { plain, keyed };

        /// Ranks: what must be small to come first.
        fn Rank(comptime mode: Mode) type {
            return if (mode == .plain) T else Key;
        }

        fn Ranks(comptime mode: Mode) type {
            return @Vector(width, Rank(mode));
        }

        inline fn ranks_of(comptime mode: Mode, comptime direction: Direction, x: anytype) @Vector(@typeInfo(@TypeOf(x)).vector.len, Rank(mode)) {
            if (mode == .keyed) {
                const keys = keys_of(x);
                return if (direction == .descending) ~keys else keys;
            }
            if (direction == .ascending) return x;
            return if (is_float) -x else ~x;
        }

        /// Integers in the order of `T`. For floats: negative numbers have their magnitude bits
        /// flipped, -0 becomes 0, and NaN the largest key.
        inline fn keys_of(x: anytype) @Vector(@typeInfo(@TypeOf(x)).vector.len, Key) {
            if (!is_float) return x;
            const K = @Vector(@typeInfo(@TypeOf(x)).vector.len, Key);
            const pattern: K = @bitCast(x + @as(@TypeOf(x), @splat(0)));
            const magnitude: K = @splat(std.math.maxInt(Key));
            const flips = @select(Key, pattern < @as(K, @splat(0)), magnitude, @as(K, @splat(0)));
            return @select(Key, x == x, pattern ^ flips, magnitude);
        }

        inline fn item_of(comptime direction: Direction, x: T, index: usize) Item {
            const rank = ranks_of(.keyed, direction, @Vector(1, T){x})[0];
            const unsigned = @as(Unsigned, @bitCast(rank)) ^ (1 << (bits - 1));
            return @as(Item, unsigned) << bits | index;
        }

        inline fn index_of(item: Item) usize {
            return @intCast(item & std.math.maxInt(Unsigned));
        }

        fn fill_items(comptime direction: Direction, x: [*]const T, items: []Item) void {
            for (items, 0..) |*item, index| item.* = item_of(direction, x[index], index);
        }

        fn write(x: [*]const T, items: []const Item, values: ?[*]T, indices: ?[*]i64) void {
            if (indices) |out| for (out[0..items.len], items) |*index, item| {
                index.* = @intCast(index_of(item));
            };
            if (values) |out| for (out[0..items.len], items) |*value, item| {
                value.* = x[index_of(item)];
            };
        }

        // Sizes.

        /// With more wanted than this part of the row, a threshold saves nothing.
        fn is_sparse(n: usize, k: usize) bool {
            return n >= 4 * k and n >= 8 * width;
        }

        /// Groups whose smallest ranks give the threshold: twice as many as elements wanted, so
        /// that about 1.4 k elements pass it. A power of two of vectors.
        fn group_vectors(k: usize) usize {
            return std.math.ceilPowerOfTwoAssert(usize, std.math.divCeil(usize, 2 * k, width) catch unreachable);
        }

        fn capacity(k: usize) usize {
            return 3 * k + 256;
        }

        fn sample_count(n: usize) usize {
            const root = std.math.cbrt(@as(f64, @floatFromInt(n)));
            return @as(usize, @intFromFloat(root * root)) & ~@as(usize, 1);
        }

        const mid_sampled_min = 512;

        fn workspace(selection: Selection, n: usize, k: usize) callconv(.c) usize {
            const bytes = switch (selection) {
                .sort => 2 * n * @sizeOf(Item),
                .mid => (n + sample_count(n)) * @sizeOf(Item),
                .top, .bottom => if (k > 0 and is_sparse(n, k))
                    capacity(k) * @sizeOf(Item) + group_vectors(k) * @sizeOf(V)
                else
                    n * @sizeOf(Item),
            };
            return std.mem.alignForward(usize, bytes, 64);
        }

        // The first k.

        fn top(x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            first(.descending, x, n, k, values, indices, memory);
        }

        fn bottom(x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            first(.ascending, x, n, k, values, indices, memory);
        }

        fn first(comptime direction: Direction, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            const items = if (is_sparse(n, k))
                filtered(.plain, direction, x, n, k, memory) orelse filtered(.keyed, direction, x, n, k, memory).?
            else dense: {
                const all = @as([*]Item, @ptrCast(memory))[0..n];
                fill_items(direction, x, all);
                break :dense all;
            };
            list.select(Item, items, k);
            list.sort(Item, items[0..k]);
            write(x, items[0..k], values, indices);
        }

        /// At least the k first items, few others. Null if there is a NaN and ranks are plain.
        ///
        /// The row is cut into groups by index modulo their number; k of the groups have their
        /// smallest rank at or below the k-th smallest of these, hence so have k elements. A
        /// second pass keeps what is at or below that threshold. Where ties make that too much,
        /// the list is cut back to k and the threshold lowered below its last.
        fn filtered(
            comptime mode: Mode,
            comptime direction: Direction,
            x: [*]const T,
            n: usize,
            k: usize,
            memory: [*]align(64) u8,
        ) ?[]Item {
            const group_count = group_vectors(k);
            const minima: [*]Ranks(mode) = @ptrCast(memory);
            const is_number = switch (group_count) {
                inline 1, 2, 4, 8 => |fixed| group_minima(fixed, mode, direction, x, n, minima),
                else => group_minima_many(mode, direction, x, n, minima, group_count),
            };
            if (!is_number) return null;
            const flat = @as([*]Rank(mode), @ptrCast(minima))[0 .. group_count * width];
            var threshold = kth(Rank(mode), flat, k);

            const items: [*]Item = @ptrCast(@alignCast(memory + group_count * @sizeOf(V)));
            const limit = capacity(k);
            var count: usize = 0;
            var index: usize = 0;
            while (index < n) {
                const block = 4 * width;
                if (index + block <= n) {
                    var mask: [4]@Vector(width, bool) = undefined;
                    inline for (&mask, 0..) |*part, place| {
                        part.* = ranks_of(mode, direction, @as(V, x[index + place * width ..][0..width].*)) <= @as(Ranks(mode), @splat(threshold));
                    }
                    if (@reduce(.Or, (mask[0] | mask[1]) | (mask[2] | mask[3]))) {
                        inline for (mask, 0..) |part, place| {
                            var left: Mask = @bitCast(part);
                            while (left != 0) : (left &= left - 1) {
                                const at = index + place * width + @ctz(left);
                                items[count] = item_of(direction, x[at], at);
                                count += 1;
                            }
                        }
                    }
                    index += block;
                } else {
                    const rank = ranks_of(mode, direction, @Vector(1, T){x[index]})[0];
                    if (rank <= threshold) {
                        items[count] = item_of(direction, x[index], index);
                        count += 1;
                    }
                    index += 1;
                }
                if (count + block > limit) {
                    list.select(Item, items[0..count], k);
                    count = k;
                    const last = std.mem.max(Item, items[0..k]);
                    const rank = ranks_of(mode, direction, @Vector(1, T){x[index_of(last)]})[0];
                    // Later elements of the same rank lose against those that are here.
                    threshold = below(Rank(mode), rank) orelse break;
                }
            }
            return items[0..count];
        }

        /// The largest rank less than `rank`.
        fn below(comptime R: type, rank: R) ?R {
            if (@typeInfo(R) == .int) return if (rank == std.math.minInt(R)) null else rank - 1;
            return if (rank == -std.math.inf(R)) null else std.math.nextAfter(R, rank, -std.math.inf(R));
        }

        /// Smallest ranks of `group_count * width` groups, kept in registers. False: NaN met.
        fn group_minima(
            comptime group_count: usize,
            comptime mode: Mode,
            comptime direction: Direction,
            x: [*]const T,
            n: usize,
            minima: [*]Ranks(mode),
        ) bool {
            const R = Ranks(mode);
            const stride = group_count * width;
            var smallest: [group_count]R = undefined;
            inline for (&smallest, 0..) |*part, place| {
                part.* = ranks_of(mode, direction, @as(V, x[place * width ..][0..width].*));
            }
            var odd = smallest[0] != smallest[0];
            inline for (smallest) |part| odd = odd | (part != part);
            var index: usize = stride;
            while (index + stride <= n) : (index += stride) {
                inline for (&smallest, 0..) |*part, place| {
                    const ranks = ranks_of(mode, direction, @as(V, x[index + place * width ..][0..width].*));
                    odd = odd | (ranks != ranks);
                    part.* = @select(Rank(mode), ranks < part.*, ranks, part.*);
                }
            }
            for (minima[0..group_count], smallest) |*target, part| target.* = part;
            return !@reduce(.Or, odd) and is_ordered(mode, x + index, n - index);
        }

        fn group_minima_many(
            comptime mode: Mode,
            comptime direction: Direction,
            x: [*]const T,
            n: usize,
            minima: [*]Ranks(mode),
            group_count: usize,
        ) bool {
            const stride = group_count * width;
            var odd: @Vector(width, bool) = @splat(false);
            for (minima[0..group_count], 0..) |*part, place| {
                part.* = ranks_of(mode, direction, @as(V, x[place * width ..][0..width].*));
                odd = odd | (part.* != part.*);
            }
            var index: usize = stride;
            while (index + stride <= n) : (index += stride) {
                for (minima[0..group_count], 0..) |*part, place| {
                    const ranks = ranks_of(mode, direction, @as(V, x[index + place * width ..][0..width].*));
                    odd = odd | (ranks != ranks);
                    part.* = @select(Rank(mode), ranks < part.*, ranks, part.*);
                }
            }
            return !@reduce(.Or, odd) and is_ordered(mode, x + index, n - index);
        }

        fn is_ordered(comptime mode: Mode, x: [*]const T, count: usize) bool {
            if (mode == .keyed) return true;
            for (x[0..count]) |value| if (value != value) return false;
            return true;
        }

        /// The k-th smallest, 1 the smallest; reorders `ranks`.
        fn kth(comptime R: type, ranks: []R, k: usize) R {
            list.select(R, ranks, k);
            var largest = ranks[0];
            for (ranks[1..k]) |rank| largest = @max(largest, rank);
            return largest;
        }

        // The middle.

        fn mid(x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            const all = @as([*]Item, @ptrCast(memory))[0..n];
            const begin = (n - k) / 2;
            const found: Between = if (n < mid_sampled_min)
                everything(x, all)
            else
                (between(.plain, x, n, k, all) orelse between(.keyed, x, n, k, all)) orelse everything(x, all);
            const skipped = begin - found.before;
            list.select(Item, found.items, skipped);
            const rest = found.items[skipped..];
            list.select(Item, rest, k);
            list.sort(Item, rest[0..k]);
            write(x, rest[0..k], values, indices);
        }

        /// Items of consecutive ranks, and how many come before the first.
        const Between = struct { before: usize, items: []Item };

        fn everything(x: [*]const T, all: []Item) Between {
            fill_items(.ascending, x, all);
            return .{ .before = 0, .items = all };
        }

        /// The middle ranks and some around them: two elements of a sorted sample are taken for
        /// limits, three deviations outside the expected place, and one pass counts what is below
        /// and keeps what is between. Null if the sample misled or a NaN was met.
        fn between(comptime mode: Mode, x: [*]const T, n: usize, k: usize, all: []Item) ?Between {
            const R = Rank(mode);
            const s = sample_count(n);
            // Behind the items: the caller's workspace has room for both.
            const sample = @as([*]R, @ptrCast(@alignCast(all.ptr + n)))[0..s];
            var state: u64 = 0x9e3779b97f4a7c15;
            for (sample, 0..) |*rank, part| {
                state = state *% 6364136223846793005 +% 1442695040888963407;
                const first_index = part * n / s;
                const span = (part + 1) * n / s - first_index;
                const at = first_index + @as(usize, @intCast(((state >> 32) * span) >> 32));
                rank.* = ranks_of(mode, .ascending, @Vector(1, T){x[at]})[0];
                if (rank.* != rank.*) return null;
            }
            const spread: usize = @intFromFloat(1.5 * @sqrt(@as(f64, @floatFromInt(s))));
            const begin = (n - k) / 2;
            const low_place = (begin * s / n) -| spread;
            const high_place = @min((begin + k) * s / n + spread + 1, s);
            const high = kth(R, sample, high_place);
            const is_open = high_place == s; // nothing above the sample is known
            const low = if (low_place == 0) null else kth(R, sample[0..high_place], low_place);

            const from: Ranks(mode) = @splat(low orelse ranks_of(mode, .ascending, @Vector(1, T){x[0]})[0]);
            const to: Ranks(mode) = @splat(high);
            var before: usize = 0;
            var count: usize = 0;
            var index: usize = 0;
            while (index < n) {
                if (index + width <= n) {
                    const ranks = ranks_of(mode, .ascending, @as(V, x[index..][0..width].*));
                    if (is_float and mode == .plain and @reduce(.Or, ranks != ranks)) return null;
                    const is_below: Mask = if (low == null) 0 else @bitCast(ranks < from);
                    const is_within: Mask = if (is_open) std.math.maxInt(Mask) else @bitCast(ranks <= to);
                    before += @popCount(is_below);
                    var left = is_within & ~is_below;
                    while (left != 0) : (left &= left - 1) {
                        const at = index + @ctz(left);
                        all[count] = item_of(.ascending, x[at], at);
                        count += 1;
                    }
                    index += width;
                } else {
                    const rank = ranks_of(mode, .ascending, @Vector(1, T){x[index]})[0];
                    if (rank != rank) return null;
                    if (low != null and rank < from[0]) {
                        before += 1;
                    } else if (is_open or rank <= high) {
                        all[count] = item_of(.ascending, x[index], index);
                        count += 1;
                    }
                    index += 1;
                }
            }
            if (before > begin or before + count < begin + k) return null;
            return .{ .before = before, .items = all[0..count] };
        }

        // Everything.

        fn sort_ascending(x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) callconv(.c) void {
            sorted(.ascending, x, n, values, indices, memory);
        }

        fn sort_descending(x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) callconv(.c) void {
            sorted(.descending, x, n, values, indices, memory);
        }

        fn sorted(comptime direction: Direction, x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) void {
            assert(n <= std.math.maxInt(u32));
            if (n == 0) return;
            const both = @as([*]Item, @ptrCast(memory))[0 .. 2 * n];
            const items = both[0..n];
            fill_items(direction, x, items);
            if (n < 256) {
                list.sort(Item, items);
                return write(x, items, values, indices);
            }
            write(x, list.radix_sort(Item, items, both[n..]), values, indices);
        }
    };
}
