//! Counters of 64 bits. WebAssembly without its thread instructions has atomics of 32 bits only, and
//! with one thread it needs none.

const std = @import("std");
const host = @import("host.zig");

pub fn Counter(comptime T: type) type {
    return if (host.is_module) SingleThreaded(T) else std.atomic.Value(T);
}

/// The part of `std.atomic.Value` that the core uses on counters.
fn SingleThreaded(comptime T: type) type {
    return struct {
        raw: T,

        const Self = @This();
        const Order = std.builtin.AtomicOrder;

        pub fn init(value: T) Self {
            return .{ .raw = value };
        }

        pub fn load(self: *const Self, comptime _: Order) T {
            return self.raw;
        }

        pub fn store(self: *Self, value: T, comptime _: Order) void {
            self.raw = value;
        }

        pub fn fetchAdd(self: *Self, value: T, comptime _: Order) T {
            defer self.raw +%= value;
            return self.raw;
        }

        pub fn fetchSub(self: *Self, value: T, comptime _: Order) T {
            defer self.raw -%= value;
            return self.raw;
        }
    };
}

test "a counter without threads counts as one with threads does" {
    inline for (.{ SingleThreaded(i64), std.atomic.Value(i64) }) |Value| {
        var value: Value = .init(5);
        try std.testing.expectEqual(5, value.fetchAdd(3, .monotonic));
        try std.testing.expectEqual(8, value.fetchSub(10, .monotonic));
        try std.testing.expectEqual(-2, value.load(.monotonic));
        value.store(7, .monotonic);
        try std.testing.expectEqual(7, value.load(.monotonic));
    }
}
