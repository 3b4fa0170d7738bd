//! Locks, sleeping and clocks. Everything that needs `std.Io` lives in `runtime/`, so that a
//! target without it (wasm32-freestanding) replaces this folder and nothing else.
//!
//! `global_single_threaded` is used on purpose: `std.Io.Threaded.init` installs process-wide
//! signal handlers, which a library inside someone else's process must never do. Its futex,
//! mutex and clock work across threads made by `std.Thread.spawn`.

const std = @import("std");
const host = @import("host.zig");

pub fn io() std.Io {
    return std.Io.Threaded.global_single_threaded.io();
}

/// One thread needs no lock, only to know that it holds it: a nested `try_lock` must fail.
const SingleThreadedMutex = struct {
    held: bool = false,

    pub fn lock(mutex: *SingleThreadedMutex) void {
        std.debug.assert(!mutex.held);
        mutex.held = true;
    }

    pub fn try_lock(mutex: *SingleThreadedMutex) bool {
        if (mutex.held) return false;
        mutex.held = true;
        return true;
    }

    pub fn unlock(mutex: *SingleThreadedMutex) void {
        mutex.held = false;
    }
};

pub const Mutex = if (host.is_module) SingleThreadedMutex else struct {
    inner: std.Io.Mutex = .init,

    pub fn lock(mutex: *@This()) void {
        mutex.inner.lockUncancelable(io());
    }

    pub fn try_lock(mutex: *@This()) bool {
        return mutex.inner.tryLock();
    }

    pub fn unlock(mutex: *@This()) void {
        mutex.inner.unlock(io());
    }
};

/// Never called with one thread: there is nobody to wait for.
fn wait_for_nobody(word: *std.atomic.Value(u32), expected: u32) void {
    std.debug.assert(word.raw != expected);
}

fn wake_nobody(_: *std.atomic.Value(u32)) void {}

/// Sleeps while `word` still holds `expected`; may wake early, so callers loop.
pub const wait = if (host.is_module) wait_for_nobody else wait_on_futex;
pub const wake_all = if (host.is_module) wake_nobody else wake_futex;

fn wait_on_futex(word: *std.atomic.Value(u32), expected: u32) void {
    io().futexWaitUncancelable(u32, &word.raw, expected);
}

fn wake_futex(word: *std.atomic.Value(u32)) void {
    io().futexWake(u32, &word.raw, std.math.maxInt(u32));
}

/// Nanoseconds on a clock that never goes back; only differences mean something.
pub fn now_ns() u64 {
    if (host.is_module) return host.now_ns();
    return @intCast(std.Io.Clock.awake.now(io()).nanoseconds);
}

/// All `count` threads of a team wait here for each other. Spins briefly, then sleeps: with
/// more threads than cores, pure spinning would starve the very thread that is waited for.
pub const Barrier = struct {
    count: u32,
    arrived: std.atomic.Value(u32) = .init(0),
    phase: std.atomic.Value(u32) = .init(0),

    pub fn arrive_and_wait(barrier: *Barrier) void {
        barrier.arrive_and_wait_for(barrier.count);
    }

    /// For a team that learns its size only once it runs: every member passes the same `count`.
    pub fn arrive_and_wait_for(barrier: *Barrier, count: u32) void {
        if (count == 1) return;
        const phase = barrier.phase.load(.acquire);
        if (barrier.arrived.fetchAdd(1, .acq_rel) + 1 == count) {
            barrier.arrived.store(0, .monotonic);
            _ = barrier.phase.fetchAdd(1, .release);
            wake_all(&barrier.phase);
            return;
        }
        var spins: u32 = 0;
        while (barrier.phase.load(.acquire) == phase) {
            if (spins < 4000) {
                spins += 1;
                std.atomic.spinLoopHint();
            } else wait(&barrier.phase, phase);
        }
    }
};

test "barrier: nobody passes before all have arrived" {
    const Team = struct {
        barrier: Barrier = .{ .count = 4 },
        arrived: std.atomic.Value(u32) = .init(0),
        failures: std.atomic.Value(u32) = .init(0),

        fn member(team: *@This()) void {
            for (1..51) |round| {
                _ = team.arrived.fetchAdd(1, .acq_rel);
                team.barrier.arrive_and_wait();
                if (team.arrived.load(.acquire) < 4 * round) _ = team.failures.fetchAdd(1, .acq_rel);
                team.barrier.arrive_and_wait();
            }
        }
    };
    var team: Team = .{};
    var threads: [3]std.Thread = undefined;
    for (&threads) |*thread| thread.* = try std.Thread.spawn(.{}, Team.member, .{&team});
    team.member();
    for (threads) |thread| thread.join();
    try std.testing.expectEqual(0, team.failures.load(.acquire));
    try std.testing.expectEqual(200, team.arrived.load(.acquire));
}
