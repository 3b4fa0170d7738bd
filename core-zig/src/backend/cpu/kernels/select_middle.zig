//! The k elements of the middle ranks: limits around them are found by guessing and counting, and only
//! what is between is put in order.

const std = @import("std");
const assert = std.debug.assert;
const keys = @import("select_keys.zig");
const list = @import("select_items.zig");
const Method = @import("select_method.zig").Method;

pub fn Middle(comptime T: type) type {
    return struct {
        const K = keys.Keys(T);
        const Item = K.Item;
        const V = K.V;
        const width = K.width;
        const item_of = K.item_of;
        const Key = K.Key;
        const Unsigned = K.Unsigned;
        const Mask = K.Mask;
        const is_float = K.is_float;

        /// Items that `mid` has room for in its workspace.
        pub fn item_count(method: Method, n: usize) usize {
            return if (method.algorithm == .sort) 2 * n else n;
        }

        const guesses_max = 24;

        pub fn mid(method: Method, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            const room = @as([*]Item, @ptrCast(memory))[0..item_count(method, n)];
            const all = room[0..n];
            const begin = (n - k) / 2;
            const found: Between = switch (method.algorithm) {
                .count => counted(x, n, k, all) orelse by_keys: {
                    const keys_of_row: [*]Key = @ptrCast(@alignCast(memory + std.mem.alignForward(usize, room.len * @sizeOf(Item), 64)));
                    K.fill_keys(x[0..n], keys_of_row);
                    const own = Middle(Key).counted(keys_of_row, n, k, all).?;
                    break :by_keys .{ .before = own.before, .items = own.items };
                },
                else => everything(x, all),
            };
            if (method.algorithm == .sort) return K.write(x, K.sorted(all, room[n..])[begin..][0..k], values, indices);
            K.write_ranks(x, found.items, room[found.items.len..], begin - found.before, k, values, indices);
        }

        /// Items of consecutive ranks, and how many come before the first.
        const Between = struct { before: usize, items: []Item };

        fn everything(x: [*]const T, all: []Item) Between {
            K.fill_items(.ascending, x, all);
            return .{ .before = 0, .items = all };
        }

        /// The middle ranks and some around them: limits are guessed and corrected by counting what
        /// is below them, a pass that a row in the cache hardly feels. Null if there is a NaN.
        pub noinline fn counted(x: [*]const T, n: usize, k: usize, all: []Item) ?Between {
            const span = span_of(x, n) orelse return null;
            const begin = (n - k) / 2;
            const slack = 12 + n / 256 + k / 8;
            var low: Bracket = .{ .low = span.low, .high = span.high + 1, .low_count = 0, .high_count = n };
            // Where the upper limit is, as far as the search for the lower one tells.
            var high = low;
            const low_wanted = begin -| slack / 2;
            for (0..guesses_max) |round| {
                if (low.low_count + slack >= begin or low.high - low.low <= 1) break;
                const place = low.guess(low_wanted, round);
                const count = count_below(x, n, K.value_of(@intCast(place)));
                if (count <= begin) low.raise(place, count) else low.lower(place, count);
                if (count >= begin + k) high.lower(place, count) else high.raise(place, count);
            }
            const high_wanted = @min(n, begin + k + slack / 2);
            for (0..guesses_max) |round| {
                if (high.high_count <= begin + k + slack or high.high - high.low <= 1) break;
                const place = high.guess(high_wanted, round);
                const count = count_below(x, n, K.value_of(@intCast(place)));
                if (count >= begin + k) high.lower(place, count) else high.raise(place, count);
            }
            // Nothing has the key -1, which would be that of -0: and as a number, -0 is not less than 0.
            const last: Key = @intCast(if (is_float and high.high == 0) -2 else high.high - 1);
            const count = collect(x, n, K.value_of(@intCast(low.low)), K.value_of(last), all);
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
        fn span_of(x: [*]const T, n: usize) ?Span {
            var smallest = @as(V, x[0..width].*);
            var largest = smallest;
            var odd = smallest != smallest;
            var index: usize = width;
            while (index < n) : (index += width) {
                // The last vector may overlap the one before: no harm to extremes.
                const ranks: V = @as(V, x[@min(index, n - width)..][0..width].*);
                odd = odd | (ranks != ranks);
                smallest = @select(T, ranks < smallest, ranks, smallest);
                largest = @select(T, ranks > largest, ranks, largest);
            }
            if (@reduce(.Or, odd)) return null;
            return .{ .low = key_of(@reduce(.Min, smallest)), .high = key_of(@reduce(.Max, largest)) };
        }

        fn key_of(value: T) Key {
            return K.keys_of(@Vector(1, T){value})[0];
        }

        /// Ranks at `index` and whether they are new: the last vector of a row overlaps the one before.
        inline fn overlapping(x: [*]const T, n: usize, index: usize) struct { V, @Vector(width, bool) } {
            const start = n - width;
            const seen: @Vector(width, u32) = @splat(@intCast(index - start));
            return .{ @as(V, x[start..][0..width].*), std.simd.iota(u32, width) >= seen };
        }

        fn count_below(x: [*]const T, n: usize, limit: T) usize {
            const limits: V = @splat(limit);
            const Counts = @Vector(width, Unsigned);
            const one: Counts = @splat(1);
            const none: Counts = @splat(0);
            var counts: [4]Counts = @splat(none);
            var index: usize = 0;
            while (index + 4 * width <= n) : (index += 4 * width) {
                inline for (&counts, 0..) |*count, part| {
                    const ranks = @as(V, x[index + part * width ..][0..width].*);
                    count.* += @select(Unsigned, ranks < limits, one, none);
                }
            }
            while (index + width <= n) : (index += width) {
                const ranks = @as(V, x[index..][0..width].*);
                counts[0] += @select(Unsigned, ranks < limits, one, none);
            }
            if (index < n) {
                const ranks, const is_new = overlapping(x, n, index);
                counts[0] += @select(Unsigned, (ranks < limits) & is_new, one, none);
            }
            return @intCast(@reduce(.Add, (counts[0] + counts[1]) + (counts[2] + counts[3])));
        }

        /// Items of the elements whose ranks are between two, these included. Returns their number.
        fn collect(x: [*]const T, n: usize, low: T, high: T, all: []Item) usize {
            const from: V = @splat(low);
            const to: V = @splat(high);
            var count: usize = 0;
            var index: usize = 0;
            while (index + K.block <= n) : (index += K.block) {
                var left: K.BlockMask = 0;
                inline for (0..4) |part| {
                    const ranks = @as(V, x[index + part * width ..][0..width].*);
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
                const ranks, const is_new = overlapping(x, start + width, index);
                var left: Mask = @bitCast((ranks >= from) & (ranks <= to) & is_new);
                while (left != 0) : (left &= left - 1) {
                    all[count] = item_of(.ascending, x[start + @ctz(left)], start + @ctz(left));
                    count += 1;
                }
            }
            return count;
        }
    };
}
