//! The selection kernels of every CPU level against a stable sort by the rule as it is written:
//! NaN larger than every number, equal elements by index.

const std = @import("std");
const levels = @import("levels.zig");
const kernels = @import("kernels/select.zig");
const choices = @import("select_choice.zig");

const testing = std.testing;

fn supported_levels() []const levels.Level {
    const all = std.enums.values(levels.Level);
    return all[0 .. @intFromEnum(levels.level_supported()) + 1];
}

fn Order(comptime T: type) type {
    return struct {
        x: []const T,
        descending: bool,

        fn less(a: T, b: T) bool {
            if (@typeInfo(T) == .float) {
                if (std.math.isNan(a)) return false;
                if (std.math.isNan(b)) return true;
            }
            return a < b;
        }

        fn before(order: @This(), a: usize, b: usize) bool {
            if (order.descending) return less(order.x[b], order.x[a]);
            return less(order.x[a], order.x[b]);
        }
    };
}

const Pattern = enum { random, few_values, equal, rising, falling, saw, special, mostly_nan, extreme };

fn fill(comptime T: type, x: []T, pattern: Pattern, random: std.Random) void {
    const is_float = @typeInfo(T) == .float;
    const n = x.len;
    for (x, 0..) |*value, index| {
        const whole: i32 = switch (pattern) {
            .random, .special, .mostly_nan => random.intRangeAtMost(i32, -1_000_000, 1_000_000),
            .few_values => random.intRangeAtMost(i32, -2, 2),
            .equal => 7,
            .rising => @intCast(index),
            .falling => -@as(i32, @intCast(index)),
            .saw => @intCast((index * 37) % 64),
            .extreme => random.intRangeAtMost(i32, 0, 3),
        };
        value.* = if (is_float) @as(T, @floatFromInt(whole)) / 8 else whole;
        if (is_float) switch (pattern) {
            .special => value.* = switch (random.uintLessThan(u8, 12)) {
                0 => std.math.nan(T),
                1 => -std.math.nan(T),
                2 => 0,
                3 => -0.0,
                4 => std.math.inf(T),
                5 => -std.math.inf(T),
                6 => std.math.floatTrueMin(T),
                else => value.*,
            },
            .mostly_nan => if (index % 16 != n % 16) {
                value.* = std.math.nan(T);
            },
            .extreme => value.* = ([_]T{ std.math.inf(T), -std.math.inf(T), 0, -0.0 })[@intCast(whole)],
            else => {},
        } else if (pattern == .extreme) {
            value.* = ([_]T{ std.math.maxInt(T), std.math.minInt(T), 0, -1 })[@intCast(whole)];
        }
    }
}

fn same(comptime T: type, a: T, b: T) bool {
    return a == b or (@typeInfo(T) == .float and std.math.isNan(a) and std.math.isNan(b));
}

fn expect_ranks(comptime T: type, x: []const T, want: []const usize, values: []const T, indices: []const i64) !void {
    for (want, values, indices) |index, value, got| {
        try testing.expectEqual(@as(i64, @intCast(index)), got);
        try testing.expect(same(T, x[index], value));
    }
}

const methods = [_]kernels.Method{
    .{ .algorithm = .filter, .chunk = 1 },
    .{ .algorithm = .filter, .chunk = 4 },
    .{ .algorithm = .filter, .chunk = 8 },
    .{ .algorithm = .filter, .chunk = 32 },
    .{ .algorithm = .quickselect },
    .{ .algorithm = .sort },
    .{ .algorithm = .count },
};

fn check(comptime T: type, n: usize, pattern: Pattern, random: std.Random) !void {
    const gpa = testing.allocator;
    const x = try gpa.alloc(T, n);
    defer gpa.free(x);
    fill(T, x, pattern, random);
    const rising = try gpa.alloc(usize, n);
    defer gpa.free(rising);
    const falling = try gpa.alloc(usize, n);
    defer gpa.free(falling);
    for (rising, falling, 0..) |*a, *b, index| {
        a.* = index;
        b.* = index;
    }
    std.sort.block(usize, rising, Order(T){ .x = x, .descending = false }, Order(T).before);
    std.sort.block(usize, falling, Order(T){ .x = x, .descending = true }, Order(T).before);
    const values = try gpa.alloc(T, n);
    defer gpa.free(values);
    const indices = try gpa.alloc(i64, n);
    defer gpa.free(indices);

    for (supported_levels()) |level| {
        const table: *const kernels.Group(T) = &@field(levels.table_of(level).select, @typeName(T));
        for ([_]usize{ 0, 1, 2, 3, 10, n / 50, n / 8, n / 5, n / 2, n -| 1, n }) |k| {
            if (k > n) continue;
            const begin = (n - k) / 2;
            inline for (.{ .{ kernels.Selection.top, table.top }, .{ kernels.Selection.bottom, table.bottom }, .{ kernels.Selection.mid, table.mid } }) |case| {
                const want = switch (case[0]) {
                    .top => falling[0..k],
                    .bottom => rising[0..k],
                    .mid => rising[begin..][0..k],
                    .sort => unreachable,
                };
                for (methods) |method| {
                    if (!choices.knows(case[0], method, n, k, choices.lanes(level, @sizeOf(T)))) continue;
                    // Exactly the bytes asked for, so that the allocator sees a step outside.
                    const workspace = try gpa.alignedAlloc(u8, .@"64", table.workspace(case[0], method, n, k));
                    defer gpa.free(workspace);
                    case[1](method, x.ptr, n, k, values.ptr, indices.ptr, workspace.ptr);
                    expect_ranks(T, x, want, values[0..k], indices[0..k]) catch |failure| {
                        std.debug.print("{t} {t} by {t} {d}, {t} of {s}: n {d}, k {d}\n", .{ level, case[0], method.algorithm, method.chunk, pattern, @typeName(T), n, k });
                        return failure;
                    };
                }
            }
        }
        const workspace = try gpa.alignedAlloc(u8, .@"64", table.workspace(.sort, .{ .algorithm = .sort }, n, n));
        defer gpa.free(workspace);
        table.sort(x.ptr, n, values.ptr, indices.ptr, workspace.ptr);
        try expect_ranks(T, x, rising, values, indices);
        table.sort_descending(x.ptr, n, values.ptr, indices.ptr, workspace.ptr);
        try expect_ranks(T, x, falling, values, indices);
        table.sort(x.ptr, n, values.ptr, null, workspace.ptr);
        for (rising, values) |index, value| try testing.expect(same(T, x[index], value));
    }
}

test "top, bottom, mid and sort: agree with a stable sort, for every pattern, length and type" {
    var prng: std.Random.DefaultPrng = .init(11);
    for ([_]usize{ 1, 2, 5, 16, 17, 63, 64, 65, 128, 255, 256, 300, 513, 1000, 4099 }) |n| {
        for (std.enums.values(Pattern)) |pattern| {
            inline for (.{ f32, f64, i32, i64 }) |T| try check(T, n, pattern, prng.random());
        }
    }
}

test "rank selection: a long row arranged against the pivots is still right" {
    const gpa = testing.allocator;
    const n = 20_000;
    const k = 9_000;
    const x = try gpa.alloc(f32, n);
    defer gpa.free(x);
    // Organ pipes: medians of the ends and the middle are poor pivots.
    for (x, 0..) |*value, index| value.* = @floatFromInt(@min(index, n - index));
    const values = try gpa.alloc(f32, k);
    defer gpa.free(values);
    const indices = try gpa.alloc(i64, k);
    defer gpa.free(indices);
    for (supported_levels()) |level| {
        const table = &levels.table_of(level).select.f32;
        const method: kernels.Method = .{ .algorithm = .quickselect };
        const workspace = try gpa.alignedAlloc(u8, .@"64", table.workspace(.bottom, method, n, k));
        defer gpa.free(workspace);
        table.bottom(method, x.ptr, n, k, values.ptr, indices.ptr, workspace.ptr);
        for (values, 0..) |value, rank| try testing.expectEqual(@as(f32, @floatFromInt((rank + 1) / 2)), value);
    }
}
