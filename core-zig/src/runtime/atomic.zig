//! Counters of 64 bits. WebAssembly without its thread instructions has atomics of 32 bits only, and
//! with one thread it needs none. Nor does the compiler offer wider ones on 32-bit Arm.

const std = @import("std");
const builtin = @import("builtin");
const host = @import("host.zig");

pub fn Counter(comptime T: type) type {
    if (host.is_module) return SingleThreaded(T);
    return if (builtin.cpu.arch.isArm()) Locked(T) else std.atomic.Value(T);
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

/// The same behind a lock of its own, held for a few instructions.
fn Locked(comptime T: type) type {
    return struct {
        counter: SingleThreaded(T),
        taken: std.atomic.Value(u32) = .init(0),

        const Self = @This();
        const Order = std.builtin.AtomicOrder;

        pub fn init(value: T) Self {
            return .{ .counter = .init(value) };
        }

        fn lock(self: *Self) void {
            while (self.taken.swap(1, .acquire) != 0) std.atomic.spinLoopHint();
        }

        fn unlock(self: *Self) void {
            self.taken.store(0, .release);
        }

        pub fn load(self: *const Self, comptime order: Order) T {
            const writable: *Self = @constCast(self);
            writable.lock();
            defer writable.unlock();
            return self.counter.load(order);
        }

        pub fn store(self: *Self, value: T, comptime order: Order) void {
            self.lock();
            defer self.unlock();
            self.counter.store(value, order);
        }

        pub fn fetchAdd(self: *Self, value: T, comptime order: Order) T {
            self.lock();
            defer self.unlock();
            return self.counter.fetchAdd(value, order);
        }

        pub fn fetchSub(self: *Self, value: T, comptime order: Order) T {
            self.lock();
            defer self.unlock();
            return self.counter.fetchSub(value, order);
        }
    };
}

test "a locked counter loses nothing between threads" {
    const Value = Locked(i64);
    const add = struct {
        fn many(value: *Value) void {
            for (0..10_000) |_| _ = value.fetchAdd(1 << 20, .monotonic);
        }
    }.many;
    var value: Value = .init(0);
    var threads: [4]std.Thread = undefined;
    for (&threads) |*thread| thread.* = try std.Thread.spawn(.{}, add, .{&value});
    for (threads) |thread| thread.join();
    try std.testing.expectEqual(40_000 << 20, value.load(.monotonic));
}

test "each kind of counter counts alike" {
    inline for (.{ SingleThreaded(i64), Locked(i64), std.atomic.Value(i64) }) |Value| {
        var value: Value = .init(5);
        try std.testing.expectEqual(5, value.fetchAdd(3, .monotonic));
        try std.testing.expectEqual(8, value.fetchSub(10, .monotonic));
        try std.testing.expectEqual(-2, value.load(.monotonic));
        value.store(7, .monotonic);
        try std.testing.expectEqual(7, value.load(.monotonic));
    }
}
