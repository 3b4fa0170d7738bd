//! Manifold ops on the CPU: rows in chunks over the threads, by the fused kernels where there is
//! one for the op and the model, else by the f64 formulas. The kernels check what they read, so that
//! memory is passed once; rows that are not as they need them (not finite, off the manifold) go
//! through the formulas one by one, which settle or refuse them.

const std = @import("std");
const fused = @import("manifold_fused.zig");
const manifold_mean = @import("manifold_mean.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const Row = manifold_rows.Row;
const Fault = manifold_rows.Fault;
const row_team = @import("../row_team.zig");
const sync = @import("../../runtime/sync.zig");
const Call = @import("../../ops/op.zig").Call;
const Op = @import("../../ops/op.zig").Op;
const Manifold = @import("../../manifold/handle.zig").Manifold;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

pub fn run(call: *const Call, report: *Report) Error!void {
    return run_as(call, null, report);
}

/// Rows that a thread takes at a time, and how many threads. Neither changes a bit.
pub const Choice = struct { grain: usize, threads: usize };

/// With exactly this choice, but for means; null: by the bytes of a row.
pub fn run_as(call: *const Call, choice: ?Choice, report: *Report) Error!void {
    return switch (call.input(0).dtype) {
        .f32 => run_type(f32, call, choice, report),
        .f64 => run_type(f64, call, choice, report),
        else => unreachable, // The ops' domain is float.
    };
}

const fused_chunk_bytes = 256 << 10;

fn run_type(comptime T: type, call: *const Call, choice: ?Choice, report: *Report) Error!void {
    const plan: Plan = .init(call);
    const checks_first = must_check_first(call, &plan);
    if (try manifold_mean.run(T, call, &plan, !checks_first, report)) return;
    var job: Job(T) = .{ .call = call, .plan = &plan, .fused = .of(&plan, call) };
    const row_bytes = (plan.inputs_size() + plan.out_size) * @sizeOf(T);
    const reads_in_place = if (job.fused) |*found| found.reads_in_place() else false;
    const cut = choice orelse choice_of(row_bytes, plan.row_count, job.fused != null, reads_in_place);
    const grain = cut.grain;
    const thread_max = cut.threads;
    const scratch_size = plan.scratch_size() + if (job.fused) |*found| found.scratch_size(grain) else 0;
    if (checks_first) {
        try row_team.for_rows(plan.row_count, grain, thread_max, scratch_size, &job, Job(T).check);
        if (job.fault) |fault| return fault.write(&plan, report);
    }
    try row_team.for_rows(plan.row_count, grain, thread_max, scratch_size, &job, Job(T).compute);
    if (job.fault) |fault| return fault.write(&plan, report);
    plan.manifold.count_clipped(job.clipped.load(.monotonic));
}

/// Where nothing has to stay in a cache between two passes, chunks are longer: a kernel's start and end, when
/// its loads and stores run dry, then do not show. And a kernel is through with less before another thread
/// has woken up.
pub fn choice_of(row_bytes: usize, row_count: usize, is_fused: bool, is_passed_once: bool) Choice {
    const thread_bytes_min: usize = if (is_fused) fused_chunk_bytes else row_team.chunk_bytes;
    return .{
        .grain = if (is_passed_once) @max(1, fused_chunk_bytes / @max(row_bytes, 1)) else row_team.grain_of(row_bytes),
        .threads = row_bytes * row_count / thread_bytes_min,
    };
}

/// Whether an op of such a space has a fused kernel.
pub fn has_kernel(op: Op, manifold: *const Manifold) bool {
    return fused.has_kernel(op, manifold);
}

/// A refusal must leave the caller's data as it was: in strict mode by contract, and where the
/// result is written over an input because nothing could bring that back.
fn must_check_first(call: *const Call, plan: *const Plan) bool {
    if (plan.manifold.strict) return true;
    for (call.inputs) |input| {
        if (input) |tensor| if (tensor.storage == call.output().storage) return true;
    }
    return false;
}

fn Job(comptime T: type) type {
    return struct {
        call: *const Call,
        plan: *const Plan,
        fused: ?fused.Fused(T),
        clipped: std.atomic.Value(usize) = .init(0),
        lock: sync.Mutex = .{},
        fault: ?Fault = null,

        const Self = @This();

        fn check(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            job.pass(.check, scratch, begin, end);
        }

        fn compute(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            job.pass(.compute, scratch, begin, end);
        }

        const Pass = enum { check, compute };

        fn pass(job: *Self, comptime what: Pass, scratch: []f64, begin: usize, end: usize) void {
            var row: Row = .init(job.plan, scratch);
            var clipped: usize = 0;
            defer _ = job.clipped.fetchAdd(clipped, .monotonic);
            const found = if (job.fused) |*found| found else {
                clipped += job.pass_rows(what, &row, begin, end) catch return;
                return;
            };
            const packed_rows = scratch[job.plan.scratch_size()..];
            var at = begin;
            while (at < end) {
                const run_of_rows = found.run_at(at, end, packed_rows);
                var done: usize = 0;
                while (done < run_of_rows.count) {
                    var checked_end = run_of_rows.count;
                    if (what == .compute) {
                        const progress = found.call_kernel(&run_of_rows, at, done, run_of_rows.count - done, false);
                        done += progress.done;
                        clipped += progress.clipped;
                        checked_end = @min(done + fused.block_rows_max, run_of_rows.count);
                    }
                    while (done < checked_end) {
                        const good = found.good_rows(&run_of_rows, done, checked_end);
                        if (what == .compute and good > 0) clipped += found.call_kernel(&run_of_rows, at, done, good, true).clipped;
                        done += good;
                        if (done == checked_end) break;
                        clipped += job.pass_rows(what, &row, at + done, at + done + 1) catch return;
                        done += 1;
                    }
                }
                at += run_of_rows.count;
            }
        }

        /// Row by row with the formulas; returns how many points were clipped.
        fn pass_rows(job: *Self, comptime what: Pass, row: *Row, begin: usize, end: usize) error{Faulty}!usize {
            var walk = job.plan.walk(begin, end - begin);
            var clipped: usize = 0;
            for (begin..end) |index| {
                if (row.load(T, job.plan, index, walk.next().?)) |fault| return job.record(fault);
                if (what == .check) continue;
                if (row.evaluate(T, job.plan)) |fault| return job.record(fault.at(index));
                clipped += row.clipped_count();
                manifold_rows.store(T, job.call, row, index);
            }
            return clipped;
        }

        /// The first row's fault is the one reported, whatever the threads did.
        fn record(job: *Self, fault: Fault) error{Faulty} {
            job.lock.lock();
            defer job.lock.unlock();
            if (job.fault == null or fault.row < job.fault.?.row) job.fault = fault;
            return error.Faulty;
        }
    };
}
