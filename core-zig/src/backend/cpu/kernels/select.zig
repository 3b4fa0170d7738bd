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
const keys = @import("select_keys.zig");
const list = @import("select_items.zig");
const Middle = @import("select_middle.zig").Middle;

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
        mid: SelectFunction(T) = &Middle(T).mid,
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
        const K = keys.Keys(T);
        const Item = K.Item;
        const V = K.V;
        const width = K.width;
        const Rank = K.Rank;
        const Ranks = K.Ranks;
        const ranks_of = K.ranks_of;
        const item_of = K.item_of;

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

        fn workspace(selection: Selection, n: usize, k: usize) callconv(.c) usize {
            const bytes = switch (selection) {
                .sort => 2 * n * @sizeOf(Item),
                .mid => Middle(T).item_count(n) * @sizeOf(Item),
                .top, .bottom => if (k > 0 and is_sparse(n, k))
                    capacity(k) * @sizeOf(Item) + group_vectors(k) * @sizeOf(V)
                else
                    2 * n * @sizeOf(Item),
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

        fn first(comptime direction: keys.Direction, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            const found = if (is_sparse(n, k))
                filtered(.plain, direction, x, n, k, memory) orelse filtered(.keyed, direction, x, n, k, memory).?
            else dense: {
                const both = @as([*]Item, @ptrCast(memory))[0 .. 2 * n];
                K.fill_items(direction, x, both[0..n]);
                break :dense Candidates{ .items = both[0..n], .spare = both[n..] };
            };
            K.write_ranks(x, found.items, found.spare, 0, k, values, indices);
        }

        const Candidates = struct {
            items: []Item,
            /// Room for more; none if the items are not in the order of their indices.
            spare: []Item,
        };

        /// At least the k first items, few others. Null if there is a NaN and ranks are plain.
        ///
        /// The row is cut into groups by index modulo their number; k of the groups have their
        /// smallest rank at or below the k-th smallest of these, hence so have k elements. A
        /// second pass keeps what is at or below that threshold. Where ties make that too much,
        /// the list is cut back to k and the threshold lowered below its last.
        fn filtered(
            comptime mode: keys.Mode,
            comptime direction: keys.Direction,
            x: [*]const T,
            n: usize,
            k: usize,
            memory: [*]align(64) u8,
        ) ?Candidates {
            const group_count = group_vectors(k);
            const minima: [*]Ranks(mode) = @ptrCast(memory);
            const is_number = switch (group_count) {
                inline 1, 2, 4, 8 => |fixed| group_minima(fixed, mode, direction, x, n, minima),
                else => group_minima_many(mode, direction, x, n, minima, group_count),
            };
            if (!is_number) return null;
            const flat = @as([*]Rank(mode), @ptrCast(minima))[0 .. group_count * width];
            var threshold = list.kth(Rank(mode), flat, k);

            const items: [*]Item = @ptrCast(@alignCast(memory + group_count * @sizeOf(V)));
            const limit = capacity(k);
            var is_cut = false;
            var count: usize = 0;
            var index: usize = 0;
            while (index < n) {
                if (index + K.block <= n) {
                    var left: K.BlockMask = 0;
                    inline for (0..4) |part| {
                        const ranks = ranks_of(mode, direction, @as(V, x[index + part * width ..][0..width].*));
                        const mask: K.Mask = @bitCast(ranks <= @as(Ranks(mode), @splat(threshold)));
                        left |= @as(K.BlockMask, mask) << (part * width);
                    }
                    while (left != 0) : (left &= left - 1) {
                        const at = index + @ctz(left);
                        items[count] = item_of(direction, x[at], at);
                        count += 1;
                    }
                    index += K.block;
                } else {
                    const rank = ranks_of(mode, direction, @Vector(1, T){x[index]})[0];
                    if (rank <= threshold) {
                        items[count] = item_of(direction, x[index], index);
                        count += 1;
                    }
                    index += 1;
                }
                if (count + K.block > limit) {
                    list.select(Item, items[0..count], k);
                    count = k;
                    is_cut = true;
                    const last = std.mem.max(Item, items[0..k]);
                    const rank = ranks_of(mode, direction, @Vector(1, T){x[K.index_of(last)]})[0];
                    // Later elements of the same rank lose against those that are here.
                    threshold = below(Rank(mode), rank) orelse break;
                }
            }
            return .{ .items = items[0..count], .spare = if (is_cut) items[0..0] else items[count..limit] };
        }

        /// The largest rank less than `rank`.
        fn below(comptime R: type, rank: R) ?R {
            if (@typeInfo(R) == .int) return if (rank == std.math.minInt(R)) null else rank - 1;
            return if (rank == -std.math.inf(R)) null else std.math.nextAfter(R, rank, -std.math.inf(R));
        }

        /// Smallest ranks of `group_count * width` groups, kept in registers. False: NaN met.
        fn group_minima(
            comptime group_count: usize,
            comptime mode: keys.Mode,
            comptime direction: keys.Direction,
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
            comptime mode: keys.Mode,
            comptime direction: keys.Direction,
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

        fn is_ordered(comptime mode: keys.Mode, x: [*]const T, count: usize) bool {
            if (mode == .keyed) return true;
            for (x[0..count]) |value| if (value != value) return false;
            return true;
        }

        // Everything.

        fn sort_ascending(x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) callconv(.c) void {
            sorted(.ascending, x, n, values, indices, memory);
        }

        fn sort_descending(x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) callconv(.c) void {
            sorted(.descending, x, n, values, indices, memory);
        }

        fn sorted(comptime direction: keys.Direction, x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, memory: [*]align(64) u8) void {
            assert(n <= std.math.maxInt(u32));
            if (n == 0) return;
            const both = @as([*]Item, @ptrCast(memory))[0 .. 2 * n];
            const items = both[0..n];
            K.fill_items(direction, x, items);
            if (n < list.radix_min) {
                list.sort(Item, items);
                return K.write(x, items, values, indices);
            }
            K.write(x, list.radix_sort(Item, items, both[n..]), values, indices);
        }
    };
}
