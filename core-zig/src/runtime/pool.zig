//! The thread pool: one for the process, started at first use, sized by `ST_NUM_THREADS`
//! (default: the number of CPUs this process may use).
//!
//! One job runs at a time. A caller that finds the pool busy, and any nested call, runs its work
//! itself on its own thread: no queue, so no deadlock and no waiting for someone else's job.
//! Which thread runs a chunk never changes what the chunk computes, so results that are combined
//! by chunk index are the same for every number of threads.

const std = @import("std");
const builtin = @import("builtin");
const sync = @import("sync.zig");

pub const thread_count_max = 256;

const Job = struct {
    run: *const fn (context: *anyopaque, worker: usize) void,
    context: *anyopaque,
    worker_count: u32,
};

const Pool = struct {
    busy: sync.Mutex = .{},
    /// Threads besides the caller's.
    helper_count: u32 = 0,
    /// Upper bound on threads per job, the caller's included; 0 means "not decided yet".
    limit: std.atomic.Value(u32) = .init(0),
    owner_pid: i64 = 0,
    job: Job = undefined,
    generation: std.atomic.Value(u32) = .init(0),
    unfinished: std.atomic.Value(u32) = .init(0),
    /// Of the helpers, as the system numbers threads; 0: not known.
    ids: [thread_count_max]std.atomic.Value(i32) = @splat(.init(0)),
};

var pool: Pool = .{};
threadlocal var inside_job = false;

/// How many threads a job may use, the caller's included.
pub fn thread_count() usize {
    const decided = pool.limit.load(.acquire);
    if (decided != 0) return decided;
    const count = if (builtin.single_threaded) 1 else count_from_environment() orelse std.Thread.getCpuCount() catch 1;
    const clamped: u32 = @intCast(std.math.clamp(count, 1, thread_count_max));
    pool.limit.store(clamped, .release);
    return clamped;
}

/// Sets the number of threads for jobs that start from now on.
pub fn set_thread_count(count: usize) void {
    if (builtin.single_threaded) return;
    pool.limit.store(@intCast(std.math.clamp(count, 1, thread_count_max)), .release);
}

fn count_from_environment() ?usize {
    if (!builtin.link_libc) return null;
    const text = std.c.getenv("ST_NUM_THREADS") orelse return null;
    const count = std.fmt.parseInt(usize, std.mem.span(text), 10) catch return null;
    return if (count == 0) null else count;
}

/// Calls `body(context, begin, end, worker)` for consecutive pieces of `0..count`, each `grain`
/// long except perhaps the last. `worker < thread_count()` names the thread, for scratch space.
pub fn parallel_for(
    count: usize,
    grain: usize,
    context: anytype,
    comptime body: fn (@TypeOf(context), begin: usize, end: usize, worker: usize) void,
) void {
    parallel_for_on(thread_count_max, count, grain, context, body);
}

/// The same on at most so many threads.
pub fn parallel_for_on(
    threads: usize,
    count: usize,
    grain: usize,
    context: anytype,
    comptime body: fn (@TypeOf(context), begin: usize, end: usize, worker: usize) void,
) void {
    const step = @max(grain, 1);
    if (count == 0) return;
    const Share = struct {
        context: @TypeOf(context),
        count: usize,
        step: usize,
        next: std.atomic.Value(usize) = .init(0),

        fn run(share: *@This(), worker: usize, worker_total: usize) void {
            _ = worker_total;
            while (true) {
                const begin = share.next.fetchAdd(share.step, .monotonic);
                if (begin >= share.count) return;
                body(share.context, begin, @min(begin + share.step, share.count), worker);
            }
        }
    };
    var share: Share = .{ .context = context, .count = count, .step = step };
    run_team(@min(threads, (count + step - 1) / step), &share, Share.run);
}

/// Runs `body(context, worker, worker_count)` at the same time on up to `wanted` threads, the
/// caller's being worker 0, and returns when all are done. `worker_count` is what was really had
/// (1 when the pool is busy), so a body may use a barrier over it.
pub fn run_team(
    wanted: usize,
    context: anytype,
    comptime body: fn (@TypeOf(context), worker: usize, worker_count: usize) void,
) void {
    if (builtin.single_threaded) return body(context, 0, 1);
    const count = @min(wanted, thread_count());
    if (count <= 1 or inside_job or !pool.busy.try_lock()) return body(context, 0, 1);
    defer pool.busy.unlock();
    inside_job = true;
    defer inside_job = false;

    const Team = struct {
        context: @TypeOf(context),
        worker_count: usize,

        fn run(team: *anyopaque, worker: usize) void {
            const self: *@This() = @ptrCast(@alignCast(team));
            body(self.context, worker, self.worker_count);
        }
    };
    ensure_helpers(@intCast(count - 1));
    const worker_count = @min(count, pool.helper_count + 1);
    var team: Team = .{ .context = context, .worker_count = worker_count };
    if (worker_count == 1) return body(context, 0, 1);

    pool.job = .{ .run = Team.run, .context = &team, .worker_count = @intCast(worker_count) };
    pool.unfinished.store(pool.helper_count, .release);
    _ = pool.generation.fetchAdd(1, .acq_rel);
    sync.wake_all(&pool.generation);

    body(context, 0, worker_count);

    var spins: u32 = 0;
    while (true) {
        const left = pool.unfinished.load(.acquire);
        if (left == 0) return;
        if (spins < 4000) {
            spins += 1;
            std.atomic.spinLoopHint();
        } else sync.wait(&pool.unfinished, left);
    }
}

/// The helpers that have run a job in this process, as the system numbers threads.
pub fn helper_ids() []const std.atomic.Value(i32) {
    if (pool.owner_pid != process_id()) return &.{};
    return pool.ids[1..][0..pool.helper_count];
}

/// Helpers exist in the process that made them: after a fork the child starts its own.
fn ensure_helpers(wanted: u32) void {
    const pid = process_id();
    if (pool.owner_pid != pid) {
        pool.owner_pid = pid;
        pool.helper_count = 0;
        for (&pool.ids) |*id| id.store(0, .release);
    }
    while (pool.helper_count < wanted) {
        const generation = pool.generation.load(.acquire);
        // 16 MiB: a kernel may keep packing buffers on its stack, and musl's default is 128 KiB.
        const thread = std.Thread.spawn(
            .{ .stack_size = 16 << 20 },
            helper_main,
            .{ pool.helper_count + 1, generation },
        ) catch return; // Fewer threads is slower, not wrong.
        thread.detach();
        pool.helper_count += 1;
    }
}

pub fn process_id() i64 {
    if (builtin.os.tag == .windows or !builtin.link_libc) return 1;
    return std.c.getpid();
}

fn helper_main(worker: u32, generation_start: u32) void {
    inside_job = true;
    if (builtin.os.tag == .linux) pool.ids[worker].store(std.os.linux.gettid(), .release);
    var seen = generation_start;
    while (true) {
        var spins: u32 = 0;
        while (pool.generation.load(.acquire) == seen) {
            if (spins < 4000) {
                spins += 1;
                std.atomic.spinLoopHint();
            } else sync.wait(&pool.generation, seen);
        }
        seen = pool.generation.load(.acquire);
        const job = pool.job;
        if (worker < job.worker_count) job.run(job.context, worker);
        if (pool.unfinished.fetchSub(1, .acq_rel) == 1) sync.wake_all(&pool.unfinished);
    }
}

test "parallel_for: every index exactly once, for any grain and thread count" {
    const Marks = struct {
        seen: [1000]std.atomic.Value(u32),

        fn mark(marks: *@This(), begin: usize, end: usize, worker: usize) void {
            std.debug.assert(worker < thread_count_max);
            for (marks.seen[begin..end]) |*value| _ = value.fetchAdd(1, .monotonic);
        }
    };
    for ([_]usize{ 1, 2, 5 }) |threads| for ([_]usize{ 1, 7, 64, 5000 }) |grain| {
        set_thread_count(threads);
        var marks: Marks = .{ .seen = @splat(.init(0)) };
        parallel_for(marks.seen.len, grain, &marks, Marks.mark);
        for (&marks.seen) |*value| try std.testing.expectEqual(1, value.load(.acquire));
    };
}

test "run_team: a nested call and a busy pool run on the caller's thread" {
    const Probe = struct {
        inner_max: std.atomic.Value(usize) = .init(0),

        fn outer(probe: *@This(), worker: usize, worker_count: usize) void {
            _ = worker;
            _ = worker_count;
            run_team(8, probe, inner);
        }

        fn inner(probe: *@This(), worker: usize, worker_count: usize) void {
            _ = worker;
            _ = probe.inner_max.fetchMax(worker_count, .acq_rel);
        }
    };
    set_thread_count(3);
    var probe: Probe = .{};
    run_team(3, &probe, Probe.outer);
    try std.testing.expectEqual(1, probe.inner_max.load(.acquire));
}
