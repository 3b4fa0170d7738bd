//! Items: a sortable key and the index it came from in one unsigned integer, so that comparing
//! items is comparing integers, all items differ, and equal keys go by index. With them, partial
//! selection and sorting that never allocate and have no bad case.

const std = @import("std");
const simd = @import("simd.zig");

/// Below this a range is sorted by insertion.
const insertion_max = 16;

/// Puts the `count` smallest items, in any order, before the others.
pub fn select(comptime Item: type, items: []Item, count: usize) void {
    var low: usize = 0;
    var high = items.len;
    var rounds = 2 * std.math.log2_int(usize, items.len + 1) + 8;
    while (true) {
        if (count <= low or count >= high) return;
        if (high - low <= insertion_max) return insertion_sort(Item, items[low..high]);
        // Pivots keep falling badly: someone arranged the input. The heap does not care.
        if (rounds == 0) return std.sort.heap(Item, items[low..high], {}, std.sort.asc(Item));
        rounds -= 1;
        const middle = low + partition(Item, items[low..high]);
        if (count <= middle) {
            high = middle;
        } else if (middle > low) {
            low = middle + 1;
        } else {
            // The pivot is the smallest. Ranks, unlike items, may have many equals: take all.
            low += gather_equal(Item, items[low..high]);
        }
    }
}

/// The k-th smallest, 1 the smallest; reorders `items`.
pub fn kth(comptime Item: type, items: []Item, k: usize) Item {
    select(Item, items, k);
    return std.mem.max(Item, items[0..k]);
}

/// Up to so many items are sorted by `rank`; without AVX2 it takes many instructions to compare them.
pub const ranked_max = if (simd.has_avx2) 64 else 24;

/// From so many items on, `radix_sort` is the faster.
pub const radix_min = 256;

/// Puts every item where the number of smaller ones says. Far more comparisons than sorting needs,
/// but side by side in vectors and without a branch to mispredict.
pub fn rank(items: []const u64, target: *[ranked_max]u64) void {
    const width = 8;
    const Vector = @Vector(width, u64);
    var padded: [ranked_max]u64 = undefined;
    @memcpy(padded[0..items.len], items);
    const end = std.mem.alignForward(usize, items.len, width);
    @memset(padded[items.len..end], std.math.maxInt(u64));
    for (items) |item| {
        var smaller: usize = 0;
        var index: usize = 0;
        while (index < end) : (index += width) {
            const others: Vector = padded[index..][0..width].*;
            const is_smaller: u8 = @bitCast(others < @as(Vector, @splat(item)));
            smaller += @popCount(is_smaller);
        }
        target[smaller] = item;
    }
}

/// Sorts ascending.
pub fn sort(comptime Item: type, items: []Item) void {
    sort_rounds(Item, items, 2 * std.math.log2_int(usize, items.len + 1) + 8);
}

fn sort_rounds(comptime Item: type, all: []Item, rounds_max: usize) void {
    var items = all;
    var rounds = rounds_max;
    while (items.len > insertion_max) {
        if (rounds == 0) return std.sort.heap(Item, items, {}, std.sort.asc(Item));
        rounds -= 1;
        const middle = partition(Item, items);
        const left = items[0..middle];
        const right = items[middle + 1 ..];
        sort_rounds(Item, if (left.len < right.len) left else right, rounds);
        items = if (left.len < right.len) right else left;
    }
    insertion_sort(Item, items);
}

fn insertion_sort(comptime Item: type, items: []Item) void {
    for (1..@max(1, items.len)) |end| {
        const item = items[end];
        var index = end;
        while (index > 0 and items[index - 1] > item) : (index -= 1) items[index] = items[index - 1];
        items[index] = item;
    }
}

/// Splits around a pivot and returns its place. Every item is moved without asking, and only the
/// border's advance depends on the comparison: there is no branch to mispredict.
fn partition(comptime Item: type, items: []Item) usize {
    const last = items.len - 1;
    const chosen = pivot_index(Item, items);
    const pivot = items[chosen];
    items[chosen] = items[last];
    var border: usize = 0;
    for (0..last) |index| {
        const item = items[index];
        items[index] = items[border];
        items[border] = item;
        border += @intFromBool(item < pivot);
    }
    items[last] = items[border];
    items[border] = pivot;
    return border;
}

/// Moves what equals the first element behind it, and returns how many are equal.
fn gather_equal(comptime Item: type, items: []Item) usize {
    const wanted = items[0];
    var border: usize = 1;
    for (1..items.len) |index| {
        const item = items[index];
        items[index] = items[border];
        items[border] = item;
        border += @intFromBool(item == wanted);
    }
    return border;
}

/// The median of three, or of three such medians in a long range.
fn pivot_index(comptime Item: type, items: []const Item) usize {
    const middle = items.len / 2;
    const last = items.len - 1;
    if (items.len < 200) return median(Item, items, 0, middle, last);
    const step = items.len / 8;
    return median(
        Item,
        items,
        median(Item, items, 0, step, 2 * step),
        median(Item, items, middle - step, middle, middle + step),
        median(Item, items, last - 2 * step, last - step, last),
    );
}

fn median(comptime Item: type, items: []const Item, a: usize, b: usize, c: usize) usize {
    if (items[a] < items[b]) {
        if (items[b] < items[c]) return b;
        return if (items[a] < items[c]) c else a;
    }
    if (items[a] < items[c]) return a;
    return if (items[b] < items[c]) c else b;
}

/// Sorts by the upper half of the bits, stable, eight bits a pass; passes in which all items
/// agree are skipped. Returns which of the two buffers holds the result.
pub fn radix_sort(comptime Item: type, items: []Item, other: []Item) []Item {
    const bits = @bitSizeOf(Item);
    const passes = bits / 16;
    var counts: [passes][256]u32 = @splat(@splat(0));
    for (items) |item| {
        inline for (0..passes) |pass| counts[pass][digit(Item, item, pass)] += 1;
    }
    var source = items;
    var target = other[0..items.len];
    inline for (0..passes) |pass| {
        if (counts[pass][digit(Item, source[0], pass)] != items.len) {
            var sum: u32 = 0;
            for (&counts[pass]) |*place| {
                const count = place.*;
                place.* = sum;
                sum += count;
            }
            for (source) |item| {
                const place = &counts[pass][digit(Item, item, pass)];
                target[place.*] = item;
                place.* += 1;
            }
            std.mem.swap([]Item, &source, &target);
        }
    }
    return source;
}

inline fn digit(comptime Item: type, item: Item, comptime pass: usize) usize {
    return @intCast((item >> (@bitSizeOf(Item) / 2 + 8 * pass)) & 0xff);
}
