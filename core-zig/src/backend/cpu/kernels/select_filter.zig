//! The first k of a row by a threshold: the row is read once for the smallest ranks of its parts, a threshold
//! is taken from these, and what does not pass it is never an item.

const std = @import("std");
const keys = @import("select_keys.zig");
const list = @import("select_items.zig");
const methods = @import("select_method.zig");

pub fn Filter(comptime T: type) type {
    return struct {
        const K = keys.Keys(T);
        const Item = K.Item;
        const V = K.V;
        const width = K.width;
        const ranks_of = K.ranks_of;
        const item_of = K.item_of;

        pub const Candidates = struct {
            items: []Item,
            /// Room for more; none if the items are not in the order of their indices.
            spare: []Item,
        };

        fn capacity(k: usize, chunk: usize) usize {
            return 3 * k + 256 + 2 * @max(chunk * width, K.block);
        }

        pub fn workspace(n: usize, k: usize, chunk: usize) usize {
            const minima = methods.group_vectors(k, width) + if (chunk > 1) n / (chunk * width) else 0;
            return minima * @sizeOf(V) + capacity(k, chunk) * @sizeOf(Item);
        }

        /// At least the k first items, few others. Null if there is a NaN, which has no place among ranks.
        ///
        /// The row is cut into groups; k of the groups have their smallest rank at or below the k-th
        /// smallest of these, hence so have k elements. A second pass keeps what is at or below that
        /// threshold. Where ties make that too much, the list is cut back to k and the threshold
        /// lowered below its last.
        ///
        /// With chunks of several vectors the first pass leaves the smallest ranks of each, lane by
        /// lane, and the second reads these: of the row itself only chunks in which something passes.
        pub noinline fn first(comptime direction: keys.Direction, x: [*]const T, n: usize, k: usize, chunk: usize, memory: [*]align(64) u8) ?Candidates {
            const group_count = methods.group_vectors(k, width);
            const groups: [*]V = @ptrCast(memory);
            const minima = groups + group_count;
            const chunk_count = if (chunk > 1) n / (chunk * width) else 0;
            const is_number = if (chunk > 1)
                chunk_minima(direction, x, n, chunk, minima[0..chunk_count], groups[0..group_count])
            else switch (group_count) {
                inline 1, 2, 4, 8 => |fixed| group_minima(fixed, direction, x, n, groups),
                else => group_minima_many(direction, x, n, groups, group_count),
            };
            if (!is_number) return null;
            const flat = @as([*]T, @ptrCast(groups))[0 .. group_count * width];
            var kept: Kept(direction) = .{
                .x = x,
                .k = k,
                .items = @as([*]Item, @ptrCast(@alignCast(minima + chunk_count)))[0..capacity(k, chunk)],
                .threshold = list.kth(T, flat, k),
            };
            if (chunk > 1) kept.pass_chunks(chunk, minima[0..chunk_count]);
            kept.pass(chunk_count * chunk * width, n);
            return .{ .items = kept.items[0..kept.count], .spare = if (kept.is_cut) kept.items[0..0] else kept.items[kept.count..] };
        }

        /// What passed the threshold so far.
        fn Kept(comptime direction: keys.Direction) type {
            return struct {
                x: [*]const T,
                k: usize,
                items: []Item,
                threshold: T,
                count: usize = 0,
                is_cut: bool = false,
                /// Nothing can come before what was kept.
                is_full: bool = false,

                const Self = @This();

                fn pass_chunks(kept: *Self, chunk: usize, minima: []const V) void {
                    const size = chunk * width;
                    for (minima, 0..) |smallest, place| {
                        if (!@reduce(.Or, smallest <= @as(V, @splat(kept.threshold)))) continue;
                        var index = place * size;
                        const end = index + size;
                        while (index < end) : (index += K.block) kept.add_block(index);
                        if (kept.count + size > kept.items.len) kept.cut();
                        if (kept.is_full) return;
                    }
                }

                fn pass(kept: *Self, begin: usize, end: usize) void {
                    var index = begin;
                    while (index + K.block <= end and !kept.is_full) : (index += K.block) {
                        kept.add_block(index);
                        if (kept.count + K.block > kept.items.len) kept.cut();
                    }
                    while (index < end and !kept.is_full) : (index += 1) {
                        const rank = K.rank_of(direction, kept.x[index]);
                        if (rank > kept.threshold) continue;
                        kept.items[kept.count] = item_of(direction, kept.x[index], index);
                        kept.count += 1;
                        if (kept.count + 1 > kept.items.len) kept.cut();
                    }
                }

                inline fn add_block(kept: *Self, index: usize) void {
                    var left: K.BlockMask = 0;
                    inline for (0..4) |part| {
                        const ranks = ranks_of(direction, @as(V, kept.x[index + part * width ..][0..width].*));
                        const mask: K.Mask = @bitCast(ranks <= @as(V, @splat(kept.threshold)));
                        left |= @as(K.BlockMask, mask) << (part * width);
                    }
                    var count = kept.count;
                    while (left != 0) : (left &= left - 1) {
                        const at = index + @ctz(left);
                        kept.items[count] = item_of(direction, kept.x[at], at);
                        count += 1;
                    }
                    kept.count = count;
                }

                noinline fn cut(kept: *Self) void {
                    @branchHint(.cold);
                    list.select(Item, kept.items[0..kept.count], kept.k);
                    kept.count = kept.k;
                    kept.is_cut = true;
                    const last = std.mem.max(Item, kept.items[0..kept.k]);
                    const rank = K.rank_of(direction, kept.x[K.index_of(last)]);
                    // Later elements of the same rank lose against those that are here.
                    if (below(rank)) |lower| kept.threshold = lower else kept.is_full = true;
                }
            };
        }

        /// The largest rank less than `rank`.
        fn below(rank: T) ?T {
            if (!K.is_float) return if (rank == std.math.minInt(T)) null else rank - 1;
            return if (rank == -std.math.inf(T)) null else std.math.nextAfter(T, rank, -std.math.inf(T));
        }

        inline fn smaller(a: V, b: V) V {
            return @select(T, a < b, a, b);
        }

        /// Smallest ranks of each chunk, lane by lane, and of groups of chunks. False: NaN met.
        fn chunk_minima(
            comptime direction: keys.Direction,
            x: [*]const T,
            n: usize,
            chunk: usize,
            minima: []V,
            groups: []V,
        ) bool {
            var odd: @Vector(width, bool) = @splat(false);
            for (minima, 0..) |*target, place| {
                const from = x + place * chunk * width;
                var part: [4]V = undefined;
                inline for (&part, 0..) |*own, at| own.* = ranks_of(direction, @as(V, from[at * width ..][0..width].*));
                odd = odd | ((part[0] != part[0]) | (part[1] != part[1])) | ((part[2] != part[2]) | (part[3] != part[3]));
                var done: usize = 4;
                while (done < chunk) : (done += 4) {
                    var next: [4]V = undefined;
                    inline for (&next, 0..) |*own, at| own.* = ranks_of(direction, @as(V, from[(done + at) * width ..][0..width].*));
                    odd = odd | ((next[0] != next[0]) | (next[1] != next[1])) | ((next[2] != next[2]) | (next[3] != next[3]));
                    inline for (&part, next) |*own, other| own.* = smaller(other, own.*);
                }
                const smallest = smaller(smaller(part[0], part[1]), smaller(part[2], part[3]));
                target.* = smallest;
                const group = &groups[place & (groups.len - 1)];
                group.* = if (place < groups.len) smallest else smaller(smallest, group.*);
            }
            const seen = minima.len * chunk * width;
            return !@reduce(.Or, odd) and is_ordered(x + seen, n - seen);
        }

        /// Smallest ranks of `group_count * width` groups, kept in registers. False: NaN met.
        fn group_minima(
            comptime group_count: usize,
            comptime direction: keys.Direction,
            x: [*]const T,
            n: usize,
            minima: [*]V,
        ) bool {
            const stride = group_count * width;
            var smallest: [group_count]V = undefined;
            inline for (&smallest, 0..) |*part, place| {
                part.* = ranks_of(direction, @as(V, x[place * width ..][0..width].*));
            }
            var odd = smallest[0] != smallest[0];
            inline for (smallest) |part| odd = odd | (part != part);
            var index: usize = stride;
            while (index + stride <= n) : (index += stride) {
                inline for (&smallest, 0..) |*part, place| {
                    const ranks = ranks_of(direction, @as(V, x[index + place * width ..][0..width].*));
                    odd = odd | (ranks != ranks);
                    part.* = smaller(ranks, part.*);
                }
            }
            for (minima[0..group_count], smallest) |*target, part| target.* = part;
            return !@reduce(.Or, odd) and is_ordered(x + index, n - index);
        }

        fn group_minima_many(
            comptime direction: keys.Direction,
            x: [*]const T,
            n: usize,
            minima: [*]V,
            group_count: usize,
        ) bool {
            const stride = group_count * width;
            var odd: @Vector(width, bool) = @splat(false);
            for (minima[0..group_count], 0..) |*part, place| {
                part.* = ranks_of(direction, @as(V, x[place * width ..][0..width].*));
                odd = odd | (part.* != part.*);
            }
            var index: usize = stride;
            while (index + stride <= n) : (index += stride) {
                for (minima[0..group_count], 0..) |*part, place| {
                    const ranks = ranks_of(direction, @as(V, x[index + place * width ..][0..width].*));
                    odd = odd | (ranks != ranks);
                    part.* = smaller(ranks, part.*);
                }
            }
            return !@reduce(.Or, odd) and is_ordered(x + index, n - index);
        }

        fn is_ordered(x: [*]const T, count: usize) bool {
            if (!K.is_float) return true;
            for (x[0..count]) |value| if (value != value) return false;
            return true;
        }
    };
}
