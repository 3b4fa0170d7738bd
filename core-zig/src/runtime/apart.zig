//! Threads on cores of their own, while something is measured. A kernel whose cores are all busy wakes a helper where its
//! waker runs, and may leave both there for as long as a measurement lasts; two threads then take longer than one,
//! which says something of the moment and nothing of the work.
//!
//! The caller stays on the core it is on, and helpers may run on all others that they might use. Where the system has
//! no such call, or a process may use one core only, nothing happens.

const std = @import("std");
const builtin = @import("builtin");
const pool = @import("pool.zig");
const sync = @import("sync.zig");

const linux = std.os.linux;
const can_place = builtin.os.tag == .linux and !builtin.single_threaded;
const Set = if (can_place) linux.cpu_set_t else void;

/// One at a time: who came second would restore what the first had narrowed.
var taken: sync.Mutex = .{};

pub const Apart = struct {
    /// What the threads might use before; null: nothing was changed.
    before: ?Cores,

    const Cores = struct { caller: Set, helpers: Set };

    pub fn begin() Apart {
        if (!can_place or pool.thread_count() == 1 or !taken.try_lock()) return .{ .before = null };
        const before = place_all() orelse {
            taken.unlock();
            return .{ .before = null };
        };
        return .{ .before = before };
    }

    pub fn end(apart: *const Apart) void {
        if (!can_place) return;
        const before = apart.before orelse return;
        for (pool.helper_ids()) |*id| set(id.load(.acquire), &before.helpers);
        set(0, &before.caller);
        taken.unlock();
    }

    fn place_all() ?Cores {
        var core: u32 = undefined;
        if (linux.errno(linux.syscall3(.getcpu, @intFromPtr(&core), 0, 0)) != .SUCCESS) return null;
        // Helpers start with the first job.
        var nothing: u8 = 0;
        pool.run_team(pool.thread_count(), &nothing, do_nothing);
        if (pool.helper_ids().len == 0) return null;
        // All helpers start with what their maker might use.
        const before: Cores = .{ .caller = get(0) orelse return null, .helpers = get(pool.helper_ids()[0].load(.acquire)) orelse return null };
        var others = before.helpers;
        var own: Set = @splat(0);
        const word = core / @bitSizeOf(usize);
        const bit = @as(usize, 1) << @intCast(core % @bitSizeOf(usize));
        others[word] &= ~bit;
        own[word] = bit;
        if (linux.CPU_COUNT(others) == 0) return null;
        for (pool.helper_ids()) |*id| set(id.load(.acquire), &others);
        set(0, &own);
        return before;
    }
};

fn do_nothing(_: *u8, _: usize, _: usize) void {}

/// Of the thread with that number, 0 being the caller; one that has ended is none.
fn get(thread: i32) ?Set {
    var found: Set = undefined;
    return if (linux.sched_getaffinity(thread, @sizeOf(Set), &found) == 0) found else null;
}

fn set(thread: i32, cores: *const Set) void {
    _ = linux.syscall3(.sched_setaffinity, @as(usize, @bitCast(@as(isize, thread))), @sizeOf(Set), @intFromPtr(cores));
}

test "helpers leave the caller's core, and get it back" {
    if (!can_place) return error.SkipZigTest;
    const threads_before = pool.thread_count();
    defer pool.set_thread_count(threads_before);
    pool.set_thread_count(3);
    const before = get(0) orelse return error.SkipZigTest;
    const Probe = struct {
        sets: [3]Set = undefined,

        fn read(probe: *@This(), worker: usize, worker_count: usize) void {
            _ = worker_count;
            probe.sets[worker] = get(0).?;
        }
    };
    var probe: Probe = .{};
    {
        const apart: Apart = .begin();
        defer apart.end();
        const second: Apart = .begin();
        defer second.end();
        try std.testing.expectEqual(null, second.before);
        pool.run_team(3, &probe, Probe.read);
        if (linux.CPU_COUNT(before) > 1) {
            try std.testing.expectEqual(1, linux.CPU_COUNT(probe.sets[0]));
            for (probe.sets[0], probe.sets[1], probe.sets[2], before) |own, one, two, all| {
                try std.testing.expectEqual(0, own & one);
                try std.testing.expectEqual(one, two);
                try std.testing.expectEqual(all, own | one);
            }
        }
    }
    pool.run_team(3, &probe, Probe.read);
    for (probe.sets) |after| try std.testing.expectEqual(before, after);
}
