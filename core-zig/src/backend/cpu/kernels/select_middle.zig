//! The k elements of the middle ranks: limits around them are found by guessing and counting, or
//! in long rows from a sample, and only what is between is put in order.

const std = @import("std");
const assert = std.debug.assert;
const keys = @import("select_keys.zig");
const list = @import("select_items.zig");

pub fn Middle(comptime T: type) type {
    return struct {
        const K = keys.Keys(T);
        const Item = K.Item;
        const V = K.V;
        const width = K.width;
        const Rank = K.Rank;
        const Ranks = K.Ranks;
        const ranks_of = K.ranks_of;
        const item_of = K.item_of;
        const Key = K.Key;
        const Unsigned = K.Unsigned;
        const Mask = K.Mask;
        const is_float = K.is_float;

        /// Items that `mid` has room for in its workspace.
        pub fn item_count(n: usize) usize {
            return n + sample_count(n);
        }

        fn sample_count(n: usize) usize {
            const root = std.math.cbrt(@as(f64, @floatFromInt(n)));
            return @as(usize, @intFromFloat(root * root)) & ~@as(usize, 1);
        }

        /// Shorter rows are not worth the guesses; in longer ones a pass costs more than a sample.
        const mid_counted_min = 64;
        const mid_counted_max = 1 << 17;
        const guesses_max = 24;

        pub fn mid(x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            const room = @as([*]Item, @ptrCast(memory))[0..item_count(n)];
            const all = room[0..n];
            const begin = (n - k) / 2;
            const found: Between = if (n < mid_counted_min)
                everything(x, all)
            else if (n <= mid_counted_max)
                counted(.plain, x, n, k, all) orelse counted(.keyed, x, n, k, all).?
            else
                (between(.plain, x, n, k, all) orelse between(.keyed, x, n, k, all)) orelse everything(x, all);
            K.write_ranks(x, found.items, room[found.items.len..], begin - found.before, k, values, indices);
        }

        /// Items of consecutive ranks, and how many come before the first.
        const Between = struct { before: usize, items: []Item };

        fn everything(x: [*]const T, all: []Item) Between {
            K.fill_items(.ascending, x, all);
            return .{ .before = 0, .items = all };
        }

        /// The middle ranks and some around them: limits are guessed and corrected by counting what
        /// is below them, a pass that a row in the cache hardly feels. Null if there is a NaN and
        /// ranks are plain.
        fn counted(comptime mode: keys.Mode, x: [*]const T, n: usize, k: usize, all: []Item) ?Between {
            const span = span_of(mode, x, n) orelse return null;
            const begin = (n - k) / 2;
            const slack = 12 + n / 256 + k / 8;
            var low: Bracket = .{ .low = span.low, .high = span.high + 1, .low_count = 0, .high_count = n };
            // Where the upper limit is, as far as the search for the lower one tells.
            var high = low;
            const low_wanted = begin -| slack / 2;
            for (0..guesses_max) |round| {
                if (low.low_count + slack >= begin or low.high - low.low <= 1) break;
                const place = low.guess(low_wanted, round);
                const count = count_below(mode, x, n, K.rank_of_key(mode, @intCast(place)));
                if (count <= begin) low.raise(place, count) else low.lower(place, count);
                if (count >= begin + k) high.lower(place, count) else high.raise(place, count);
            }
            const high_wanted = @min(n, begin + k + slack / 2);
            for (0..guesses_max) |round| {
                if (high.high_count <= begin + k + slack or high.high - high.low <= 1) break;
                const place = high.guess(high_wanted, round);
                const count = count_below(mode, x, n, K.rank_of_key(mode, @intCast(place)));
                if (count >= begin + k) high.lower(place, count) else high.raise(place, count);
            }
            // Nothing has the key -1, which would be that of -0: and as a number, -0 is not less than 0.
            const last: Key = @intCast(if (is_float and high.high == 0) -2 else high.high - 1);
            const count = collect(mode, x, n, K.rank_of_key(mode, @intCast(low.low)), K.rank_of_key(mode, last), all);
            assert(count == high.high_count - low.low_count);
            return .{ .before = low.low_count, .items = all[0..count] };
        }

        /// A key that the row's may be one less than.
        const Place = if (Key == i32) i64 else i128;
        const Span = struct { low: Place, high: Place };

        /// Two places between which there is the one looked for, and how many keys are below each.
        const Bracket = struct {
            low: Place,
            high: Place,
            low_count: usize,
            high_count: usize,

            fn raise(bracket: *Bracket, place: Place, count: usize) void {
                if (place <= bracket.low) return;
                bracket.low = place;
                bracket.low_count = count;
            }

            fn lower(bracket: *Bracket, place: Place, count: usize) void {
                if (place >= bracket.high) return;
                bracket.high = place;
                bracket.high_count = count;
            }

            /// Where `wanted` keys are below if numbers are spread evenly; every third time the
            /// middle of the keys, which no row keeps from closing in.
            fn guess(bracket: *const Bracket, wanted: usize, round: usize) Place {
                const least = bracket.low + 1;
                const most = bracket.high - 1;
                const middle = bracket.low + @divFloor(bracket.high - bracket.low, 2);
                if (round % 3 == 2) return middle;
                const from: f64 = number_of(bracket.low);
                const to: f64 = number_of(bracket.high - 1);
                const done: f64 = @floatFromInt(wanted -| bracket.low_count);
                const whole: f64 = @floatFromInt(bracket.high_count - bracket.low_count);
                const number = from + (to - from) * (done / whole);
                if (!std.math.isFinite(number)) return middle;
                const value: T = if (is_float) @floatCast(number) else std.math.lossyCast(T, number);
                return std.math.clamp(K.keys_of(@Vector(1, T){value})[0], least, most);
            }

            fn number_of(place: Place) f64 {
                const value = K.value_of(@intCast(place));
                return if (is_float) value else @floatFromInt(value);
            }
        };

        /// The smallest and the largest key.
        fn span_of(comptime mode: keys.Mode, x: [*]const T, n: usize) ?Span {
            const R = Ranks(mode);
            var smallest = ranks_of(mode, .ascending, @as(V, x[0..width].*));
            var largest = smallest;
            var odd = smallest != smallest;
            var index: usize = width;
            while (index < n) : (index += width) {
                // The last vector may overlap the one before: no harm to extremes.
                const ranks: R = ranks_of(mode, .ascending, @as(V, x[@min(index, n - width)..][0..width].*));
                odd = odd | (ranks != ranks);
                smallest = @select(Rank(mode), ranks < smallest, ranks, smallest);
                largest = @select(Rank(mode), ranks > largest, ranks, largest);
            }
            if (@reduce(.Or, odd)) return null;
            return .{ .low = K.key_of_rank(mode, @reduce(.Min, smallest)), .high = K.key_of_rank(mode, @reduce(.Max, largest)) };
        }

        /// Ranks at `index` and whether they are new: the last vector of a row overlaps the one before.
        inline fn overlapping(comptime mode: keys.Mode, x: [*]const T, n: usize, index: usize) struct { Ranks(mode), @Vector(width, bool) } {
            const start = n - width;
            const seen: @Vector(width, u32) = @splat(@intCast(index - start));
            return .{ ranks_of(mode, .ascending, @as(V, x[start..][0..width].*)), std.simd.iota(u32, width) >= seen };
        }

        fn count_below(comptime mode: keys.Mode, x: [*]const T, n: usize, limit: Rank(mode)) usize {
            const limits: Ranks(mode) = @splat(limit);
            const Counts = @Vector(width, Unsigned);
            const one: Counts = @splat(1);
            const none: Counts = @splat(0);
            var counts: [4]Counts = @splat(none);
            var index: usize = 0;
            while (index + 4 * width <= n) : (index += 4 * width) {
                inline for (&counts, 0..) |*count, part| {
                    const ranks = ranks_of(mode, .ascending, @as(V, x[index + part * width ..][0..width].*));
                    count.* += @select(Unsigned, ranks < limits, one, none);
                }
            }
            while (index + width <= n) : (index += width) {
                const ranks = ranks_of(mode, .ascending, @as(V, x[index..][0..width].*));
                counts[0] += @select(Unsigned, ranks < limits, one, none);
            }
            if (index < n) {
                const ranks, const is_new = overlapping(mode, x, n, index);
                counts[0] += @select(Unsigned, (ranks < limits) & is_new, one, none);
            }
            return @intCast(@reduce(.Add, (counts[0] + counts[1]) + (counts[2] + counts[3])));
        }

        /// Items of the elements whose ranks are between two, these included. Returns their number.
        fn collect(comptime mode: keys.Mode, x: [*]const T, n: usize, low: Rank(mode), high: Rank(mode), all: []Item) usize {
            const from: Ranks(mode) = @splat(low);
            const to: Ranks(mode) = @splat(high);
            var count: usize = 0;
            var index: usize = 0;
            while (index + K.block <= n) : (index += K.block) {
                var left: K.BlockMask = 0;
                inline for (0..4) |part| {
                    const ranks = ranks_of(mode, .ascending, @as(V, x[index + part * width ..][0..width].*));
                    const mask: Mask = @bitCast((ranks >= from) & (ranks <= to));
                    left |= @as(K.BlockMask, mask) << (part * width);
                }
                while (left != 0) : (left &= left - 1) {
                    all[count] = item_of(.ascending, x[index + @ctz(left)], index + @ctz(left));
                    count += 1;
                }
            }
            while (index < n) : (index += width) {
                const start = @min(index, n - width);
                const ranks, const is_new = overlapping(mode, x, start + width, index);
                var left: Mask = @bitCast((ranks >= from) & (ranks <= to) & is_new);
                while (left != 0) : (left &= left - 1) {
                    all[count] = item_of(.ascending, x[start + @ctz(left)], start + @ctz(left));
                    count += 1;
                }
            }
            return count;
        }

        /// The middle ranks and some around them: two elements of a sorted sample are taken for
        /// limits, three deviations outside the expected place, and one pass counts what is below
        /// and keeps what is between. Null if the sample misled or a NaN was met.
        fn between(comptime mode: keys.Mode, x: [*]const T, n: usize, k: usize, all: []Item) ?Between {
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
            const high = list.kth(R, sample, high_place);
            const is_open = high_place == s; // nothing above the sample is known
            const low = if (low_place == 0) null else list.kth(R, sample[0..high_place], low_place);

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
    };
}
