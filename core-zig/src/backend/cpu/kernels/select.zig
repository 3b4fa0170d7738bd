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
const method_file = @import("select_method.zig");
const Filter = @import("select_filter.zig").Filter;
const Middle = @import("select_middle.zig").Middle;

pub const Selection = method_file.Selection;
pub const Algorithm = method_file.Algorithm;
pub const Method = method_file.Method;

/// `values` may be null; `indices` of `sort` too. Both hold k elements, for `sort` n.
pub fn SelectFunction(comptime T: type) type {
    return *const fn (method: Method, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, workspace: [*]align(64) u8) callconv(.c) void;
}

pub fn SortFunction(comptime T: type) type {
    return *const fn (x: [*]const T, n: usize, values: ?[*]T, indices: ?[*]i64, workspace: [*]align(64) u8) callconv(.c) void;
}

pub fn Group(comptime T: type) type {
    const S = Selector(T);
    return extern struct {
        workspace: *const fn (selection: Selection, method: Method, n: usize, k: usize) callconv(.c) usize = &S.workspace,
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
        fn workspace(selection: Selection, method: Method, n: usize, k: usize) callconv(.c) usize {
            const bytes = switch (selection) {
                .sort => 2 * n * @sizeOf(Item),
                .mid => Middle(T).item_count(method, n) * @sizeOf(Item),
                .top, .bottom => if (method.algorithm == .filter) Filter(T).workspace(n, k, method.chunk) else 2 * n * @sizeOf(Item),
            };
            // A row with a NaN is selected from by its keys.
            const has_keys = K.is_float and (method.algorithm == .filter or method.algorithm == .count);
            return std.mem.alignForward(usize, bytes, 64) + if (has_keys) std.mem.alignForward(usize, n * @sizeOf(K.Key), 64) else 0;
        }

        // The first k.

        fn top(method: Method, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            first(.descending, method, x, n, k, values, indices, memory);
        }

        fn bottom(method: Method, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) callconv(.c) void {
            first(.ascending, method, x, n, k, values, indices, memory);
        }

        fn first(comptime direction: keys.Direction, method: Method, x: [*]const T, n: usize, k: usize, values: ?[*]T, indices: [*]i64, memory: [*]align(64) u8) void {
            assert(k <= n and n <= std.math.maxInt(u32));
            if (k == 0) return;
            if (method.algorithm == .filter) {
                const found = Filter(T).first(direction, x, n, k, method.chunk, memory) orelse by_keys: {
                    const row: [*]K.Key = @ptrCast(@alignCast(memory + std.mem.alignForward(usize, Filter(T).workspace(n, k, method.chunk), 64)));
                    K.fill_keys(x[0..n], row);
                    const own = Filter(K.Key).first(direction, row, n, k, method.chunk, memory).?;
                    break :by_keys @as(Filter(T).Candidates, .{ .items = own.items, .spare = own.spare });
                };
                return K.write_ranks(x, found.items, found.spare, 0, k, values, indices);
            }
            const both = @as([*]Item, @ptrCast(memory))[0 .. 2 * n];
            const items = both[0..n];
            K.fill_items(direction, x, items);
            if (method.algorithm == .sort) return K.write(x, K.sorted(items, both[n..])[0..k], values, indices);
            K.write_ranks(x, items, both[0..0], 0, k, values, indices);
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
            K.write(x, K.sorted(items, both[n..]), values, indices);
        }
    };
}
