//! Times candidates against each other: in turns, so that a disturbance meets all alike, by the least of several
//! times, within a budget. What is hopeless is dropped early.

const std = @import("std");
const sync = @import("../runtime/sync.zig");
const Apart = @import("../runtime/apart.zig").Apart;
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const samples = @import("sample.zig");
const Pattern = samples.Pattern;
const sources = @import("sources.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Call = @import("../ops/op.zig").Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Limits = struct { budget_ns: u64, cancel: ?*const CancelToken = null };

/// What is known of a candidate, in nanoseconds for the whole request; infinite where it was not timed.
pub const Time = struct {
    least: [std.enums.values(Pattern).len]f64 = @splat(std.math.inf(f64)),
    sweeps: u32 = 0,
    is_dropped: bool = false,

    /// On random rows, which most data is nearest to.
    pub fn usual(time: *const Time) f64 {
        return time.least[@intFromEnum(Pattern.random)];
    }
};

/// A way may take so many times as long as the best on rows of another pattern before that counts against it.
const tolerated = 2;

/// A candidate's time on random rows, times what it takes too long on others.
fn score_of(time: *const Time, times: []const Time) f64 {
    var worst: f64 = 1;
    for (time.least, 0..) |least, pattern| {
        if (!std.math.isFinite(least)) continue;
        var best = least;
        for (times) |*other| best = @min(best, other.least[pattern]);
        worst = @max(worst, least / best / tolerated);
    }
    return time.usual() * worst;
}

pub const Result = struct { winner: usize, rows: usize, sweeps: u32 };

/// A sweep asks each candidate once, on rows of one pattern, and then drops what is so much slower than the best;
/// a time that a disturbance spoilt is no reason yet to be dropped for less. What is near the best is asked until the
/// budget ends, or often enough that only near equals are left: a disturbance lasts longer than a few short executions.
const Sweep = struct { pattern: Pattern, hopeless: f64 };
const sweeps = [_]Sweep{
    .{ .pattern = .random, .hopeless = 3 },
    .{ .pattern = .random, .hopeless = 2 },
    .{ .pattern = .sorted, .hopeless = 2 },
    .{ .pattern = .constant, .hopeless = 1.6 },
} ++ random_sweeps(6, 1.5) ++ random_sweeps(10, 1.3) ++ random_sweeps(20, 1.15) ++ random_sweeps(60, 1.06);

fn random_sweeps(comptime count: usize, comptime hopeless: f64) [count]Sweep {
    return @splat(.{ .pattern = .random, .hopeless = hopeless });
}

/// A sample takes so long, if an execution is shorter. On a GPU it is executions one after another.
const sample_min = 20_000;
/// What the clock is read for: its own grain is below a hundredth of that.
const clock_min = 4_000;
/// Nor is an execution on fewer rows than asked for: waking threads would count for more than it will.
const run_min = 500_000;
/// Nothing that happens once matters in executions as long as this, and of a budget's longer parts one must do.
const long_run = 10_000_000;
const long_part = 16;
/// What is taken without measuring stays where another is faster by less than so many sweeps can tell.
fn margin_of(done: usize) f64 {
    return if (done < 2) 0.1 else if (done < 4) 0.05 else 0.02;
}

/// Null: the budget is too short to tell anything.
pub fn measure(request: *const Request, list: *const List, times: []Time, limits: Limits, report: *Report) Error!?Result {
    const began = sync.now_ns();
    const deadline_all = began + limits.budget_ns;
    drop_unlikely(request, list, times);
    if (!is_affordable(request, list, limits.budget_ns)) return null;
    const apart: Apart = .begin();
    defer apart.end();
    const slowness = try slowness_of(request, list, report);
    var job: Job = try .init(request, rows_within(request, list, times, limits.budget_ns, slowness), report);
    defer job.deinit();
    job.long = @floatFromInt(@min(long_run, limits.budget_ns / long_part));
    var buffer: [List.max]usize = undefined;
    const order = promising_first(request, list, &buffer);
    // Memory is touched before anything is timed.
    _ = try job.time(&list.buffer[0], .random, std.math.inf(f64), report);
    // Making the samples counts, but never for more than half.
    const deadline = @max(deadline_all, sync.now_ns() + limits.budget_ns / 2);
    var done: u32 = 0;
    for (sweeps) |sweep| {
        if (std.mem.indexOfScalar(Pattern, samples.patterns_of(request), sweep.pattern) == null) continue;
        for (order) |index| {
            const candidate = &list.buffer[index];
            const time = &times[index];
            if (time.is_dropped) continue;
            if (limits.cancel) |token| if (token.is_cancelled()) return report.fail(.cancelled, "plan: cancelled while measuring", .{});
            if (done == 0 and time != &times[0] and sync.now_ns() >= deadline) {
                // Not seen at all; what was seen is not asked less often than others.
                time.is_dropped = true;
                continue;
            }
            const least = &time.least[@intFromEnum(sweep.pattern)];
            const spent = try job.time(candidate, sweep.pattern, clearly * best_of(times, sweep.pattern) / job.scale, report);
            least.* = @min(least.*, spent * job.scale);
            time.sweeps += 1;
        }
        done += 1;
        drop_hopeless(times, sweep.hopeless);
        const is_settled = count_alive(times) == 1 and done > samples.patterns_of(request).len;
        // Never within a later sweep: what was asked last would have less to show.
        if (is_settled or sync.now_ns() >= deadline) break;
    }
    return .{ .winner = winner_of(times, margin_of(done)), .rows = job.request.rows, .sweeps = done };
}

/// No disturbance makes a good candidate that much slower than the best: it need not be asked again at once.
const clearly = 4;

fn best_of(times: []const Time, pattern: Pattern) f64 {
    var best = std.math.inf(f64);
    for (times) |*time| best = @min(best, time.least[@intFromEnum(pattern)]);
    return best;
}

/// The model is not that wrong: what it takes for so much slower than the best is not timed at all.
const unlikely = 6;

fn drop_unlikely(request: *const Request, list: *const List, times: []Time) void {
    const source = sources.of(request.device);
    var best = std.math.inf(f64);
    for (list.slice()) |*candidate| best = @min(best, source.predict(request, candidate));
    // The first is what the others are compared with.
    for (list.slice()[1..], times[1..]) |*candidate, *time| time.is_dropped = source.predict(request, candidate) > unlikely * best;
}

/// The candidates as the model expects them; what is taken without measuring comes first. If the budget ends early, then
/// for the least promising.
fn promising_first(request: *const Request, list: *const List, buffer: *[List.max]usize) []const usize {
    const source = sources.of(request.device);
    const order = buffer[0..list.count];
    for (0..list.count) |place| {
        const predicted = source.predict(request, &list.buffer[place]);
        var at = place;
        while (at > 1 and source.predict(request, &list.buffer[order[at - 1]]) > predicted) : (at -= 1) order[at] = order[at - 1];
        order[at] = place;
    }
    return order;
}

/// How many times as long as the model says this machine takes at the moment, by what is taken without measuring.
fn slowness_of(request: *const Request, list: *const List, report: *Report) Error!f64 {
    var job: Job = try .init(request, @min(request.rows, fewest_rows(request, list)), report);
    defer job.deinit();
    return @max(0.5, try job.time(&list.buffer[0], .random, std.math.inf(f64), report) / job.source.predict(&job.request, &list.buffer[0]));
}

/// The best of those that were timed on every pattern, or on as many as any.
fn winner_of(times: []const Time, margin: f64) usize {
    var most: usize = 0;
    for (times) |*time| most = @max(most, pattern_count(time));
    var best: usize = 0;
    for (times, 0..) |*time, index| {
        if (pattern_count(time) < most) continue;
        if (pattern_count(&times[best]) < most or score_of(time, times) < score_of(&times[best], times)) best = index;
    }
    if (pattern_count(&times[0]) == most and score_of(&times[0], times) <= score_of(&times[best], times) * (1 + margin)) return 0;
    return best;
}

fn pattern_count(time: *const Time) usize {
    var count: usize = 0;
    for (time.least) |least| count += @intFromBool(std.math.isFinite(least));
    return count;
}

fn drop_hopeless(times: []Time, factor: f64) void {
    var best = std.math.inf(f64);
    for (times) |*time| if (!time.is_dropped) {
        best = @min(best, score_of(time, times));
    };
    for (times) |*time| {
        if (score_of(time, times) > factor * best) time.is_dropped = true;
    }
}

fn count_alive(times: []const Time) usize {
    var count: usize = 0;
    for (times) |time| count += @intFromBool(!time.is_dropped);
    return count;
}

/// The inputs, and room for the outputs, which every candidate writes anew.
const Job = struct {
    /// With fewer rows where all of them would take too long.
    request: Request,
    /// From these rows to all.
    scale: f64,
    source: *const sources.Source,
    inputs: [std.enums.values(Pattern).len]samples.Inputs,
    input_count: usize,
    outputs: [2]*Tensor,
    /// Executions from which one is enough.
    long: f64 = long_run,

    fn init(request: *const Request, rows: usize, report: *Report) Error!Job {
        const source = sources.of(request.device);
        const own = request.with_rows(rows);
        var job: Job = .{
            .request = own,
            .scale = @as(f64, @floatFromInt(request.rows)) / @as(f64, @floatFromInt(own.rows)),
            .source = source,
            .inputs = undefined,
            .input_count = 0,
            .outputs = undefined,
        };
        errdefer for (job.inputs[0..job.input_count]) |*inputs| inputs.release();
        for (samples.patterns_of(request)) |pattern| {
            job.inputs[job.input_count] = try .create(&job.request, pattern, report);
            job.input_count += 1;
        }
        try own.create_outputs(&job.outputs);
        return job;
    }

    fn deinit(job: *Job) void {
        for (job.inputs[0..job.input_count]) |*inputs| inputs.release();
        for (job.outputs[0..job.request.output_count()]) |tensor| tensor.release();
    }

    /// Nanoseconds of one execution: the least seen. What takes longer than `hopeless` is asked once.
    fn time(job: *Job, candidate: *const Candidate, pattern: Pattern, hopeless: f64, report: *Report) Error!f64 {
        const attributes = job.request.attributes();
        const call: Call = .{
            .op = job.request.op,
            .inputs = job.inputs[@intFromEnum(pattern)].slice(),
            .attributes = &attributes,
            .outputs = job.outputs[0..job.request.output_count()],
        };
        const began = sync.now_ns();
        var least = try job.batch(&call, candidate, report);
        if (least > job.long or least > hopeless) return least;
        // Again at once: the first had to wake threads, and to bring memory back that others used.
        while (true) {
            least = @min(least, try job.batch(&call, candidate, report));
            if (sync.now_ns() - began >= 2 * sample_min) return least;
        }
    }

    /// Of as many executions as the clock can tell.
    fn batch(job: *Job, call: *const Call, candidate: *const Candidate, report: *Report) Error!f64 {
        // Waiting for a GPU takes longer than short executions do there.
        const enough: u64 = if (job.request.device.is_gpu()) sample_min else clock_min;
        var count: u64 = 0;
        const began = sync.now_ns();
        while (true) {
            try job.source.run(call, candidate, report);
            count += 1;
            if (sync.now_ns() - began < enough and count < 64) continue;
            try job.source.finish(job.request.device, report);
            return @as(f64, @floatFromInt(sync.now_ns() - began)) / @as(f64, @floatFromInt(count));
        }
    }
};

/// As many rows as let all candidates be seen, and the better ones a few times on every pattern, in multiples of
/// what threads share.
fn rows_within(request: *const Request, list: *const List, times: []const Time, budget_ns: u64, slowness: f64) usize {
    const source = sources.of(request.device);
    const usual = source.predict(request, &list.buffer[0]);
    const enough = @as(f64, @floatFromInt(request.rows)) * run_min / (slowness * usual);
    const patterns: f64 = @floatFromInt(samples.patterns_of(request).len);
    var total: f64 = 0;
    for (list.slice(), times) |*candidate, *time| {
        if (time.is_dropped) continue;
        const predicted = source.predict(request, candidate);
        const spent = @max(sample_min, slowness * predicted);
        // Each sample is two executions.
        total += 4 * spent;
        if (predicted < 1.6 * usual) total += 2 * patterns * spent;
    }
    const share = @as(f64, @floatFromInt(budget_ns)) / total;
    if (share >= 1) return request.rows;
    const fewest = fewest_rows(request, list);
    const all: f64 = @floatFromInt(request.rows);
    const wanted: usize = @intFromFloat(@min(all, @max(enough, all * share)));
    return @min(request.rows, (std.math.divCeil(usize, @max(wanted, fewest), fewest) catch unreachable) * fewest);
}

/// With fewer rows than that, candidates would not do what they do with all.
fn fewest_rows(request: *const Request, list: *const List) usize {
    var threads: usize = 1;
    var rows: usize = 4;
    var tile: usize = 1;
    for (list.slice()) |*candidate| {
        threads = @max(threads, candidate.threads);
        rows = @max(rows, candidate.row_tile);
        tile = @max(tile, candidate.tile);
    }
    if (request.convolution) |*own| {
        // A sample alone may have blocks enough for all threads.
        const g = &own.geometry;
        return @max(1, 4 * threads / (g.groups * @max(1, g.places() / tile)));
    }
    return 2 * threads * rows;
}

/// Whether two candidates could be seen twice.
fn is_affordable(request: *const Request, list: *const List, budget_ns: u64) bool {
    const rows = @min(request.rows, fewest_rows(request, list));
    const share = @as(f64, @floatFromInt(rows)) / @as(f64, @floatFromInt(request.rows));
    return 4 * share * sources.of(request.device).predict(request, &list.buffer[0]) <= @as(f64, @floatFromInt(budget_ns));
}

test "the winner: the least time on random rows, unless another pattern spoils it or measuring cannot tell" {
    var times = [_]Time{ .{ .least = .{ 100, 100, 100 } }, .{ .least = .{ 99, 99, 99 } }, .{ .least = .{ 50, 500, 100 } } };
    try std.testing.expectEqual(0, winner_of(&times, 0.02));
    times[1].least = .{ 90, 150, 90 };
    try std.testing.expectEqual(1, winner_of(&times, 0.02));
    // What was not seen on all patterns does not win, however fast it was on random rows.
    times[2].least = .{ 10, std.math.inf(f64), std.math.inf(f64) };
    try std.testing.expectEqual(1, winner_of(&times, 0.02));
    drop_hopeless(&times, 1.05);
    try std.testing.expect(times[0].is_dropped and times[1].is_dropped and !times[2].is_dropped);
}
