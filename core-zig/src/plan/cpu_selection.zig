//! Rank selection on the CPU: which algorithm, of which vectors, whole rows or tiles, on how many threads.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const cpu = @import("cpu.zig");
const choices = @import("../backend/cpu/select_choice.zig");
const Choice = choices.Choice;
const levels = @import("../backend/cpu/levels.zig");
const sort = @import("../backend/cpu/sort.zig");
const Call = @import("../ops/op.zig").Call;
const pool = @import("../runtime/pool.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const methods = [_]choices.Method{
    .{ .algorithm = .filter, .chunk = 1 },
    .{ .algorithm = .filter, .chunk = 4 },
    .{ .algorithm = .filter, .chunk = 8 },
    .{ .algorithm = .filter, .chunk = 16 },
    .{ .algorithm = .filter, .chunk = 32 },
    .{ .algorithm = .count },
    .{ .algorithm = .quickselect },
    .{ .algorithm = .sort },
};

pub fn propose(request: *const Request, list: *List) void {
    const job = job_of(request);
    const usual = choices.prior(job);
    list.add(candidate_of(&job, usual));
    propose_methods(&job, usual, usual.level, list);
    // Narrower vectors: the widest make some processors slow down.
    if (usual.level == .avx512) propose_methods(&job, usual, .avx2, list);
    const threads_max = pool.thread_count();
    var whole = usual;
    whole.tile = 0;
    cpu.add_threads(list, candidate_of(&job, whole), @min(threads_max, job.rows));
    if (threads_max > 1 and job.rows < 4 * threads_max) for ([_]usize{ 1, 2, 4 }) |times| {
        const tiles = times * threads_max;
        if (!choices.can_split(job, tiles)) break;
        var split = usual;
        split.threads = threads_max;
        split.tile = choices.tile_of(job.cols, tiles);
        list.add(candidate_of(&job, split));
    };
}

fn propose_methods(job: *const choices.Job, usual: Choice, level: levels.Level, list: *List) void {
    for (methods) |method| {
        const width = choices.lanes(level, job.size);
        if (!choices.knows(job.selection, method, job.cols, job.k, width)) continue;
        var own = usual;
        own.level = level;
        own.method = method;
        // What wakes threads without tiles would leave them idle.
        if (own.tile > 0 and method.algorithm != usual.method.algorithm) own.tile = 0;
        if (own.tile == 0) own.threads = @min(own.threads, job.rows);
        list.add(candidate_of(job, own));
    }
}

fn job_of(request: *const Request) choices.Job {
    return .{
        .selection = switch (request.op) {
            .top_k => .top,
            .bottom_k => .bottom,
            .mid_k => .mid,
            else => unreachable, // The family has no other.
        },
        .rows = request.rows,
        .cols = request.cols,
        .k = request.k,
        // Narrow types are widened in scratch.
        .size = @max(4, request.dtype.size()),
    };
}

fn candidate_of(job: *const choices.Job, choice: Choice) Candidate {
    const lanes = choices.lanes(choice.level, job.size);
    const tile = if (choice.tile == 0) job.cols else choice.tile;
    return .{
        .backend = .cpu,
        .algorithm = switch (choice.method.algorithm) {
            .filter => .filter,
            .quickselect => .quickselect,
            .sort => .sort,
            .count => .count,
        },
        .level = @tagName(choice.level),
        .lanes = lanes,
        .threads = choice.threads,
        .workgroup = choice.threads,
        .tile = tile,
        .tiles = std.math.divCeil(usize, job.cols, tile) catch unreachable,
        .chunk = choice.method.chunk * lanes,
        .merge = if (choice.tile > 0) .select else .none,
    };
}

fn choice_of(candidate: *const Candidate) Choice {
    return .{
        .level = std.meta.stringToEnum(levels.Level, candidate.level).?,
        .method = .{
            .algorithm = switch (candidate.algorithm) {
                .filter => .filter,
                .quickselect => .quickselect,
                .sort => .sort,
                .count => .count,
                else => unreachable, // Proposed above.
            },
            .chunk = @intCast(candidate.chunk / candidate.lanes),
        },
        .tile = if (candidate.merge == .none) 0 else candidate.tile,
        .threads = candidate.threads,
    };
}

pub fn predict(request: *const Request, candidate: *const Candidate) f64 {
    const job = job_of(request);
    const choice = choice_of(candidate);
    const tiles: f64 = @floatFromInt(candidate.tiles);
    const rows: f64 = @floatFromInt(job.rows);
    const k = @min(job.k, candidate.tile);
    var row = choices.row_time(job.selection, choice.method, candidate.tile, k, job.size, choice.level) * tiles;
    if (candidate.two_stage()) row += 2 * tiles * @as(f64, @floatFromInt(k));
    const sharing = @min(candidate.threads, job.rows * candidate.tiles);
    return 300 + cpu.shared(row * rows, sharing);
}

pub fn run(call: *const Call, candidate: *const Candidate, report: *Report) Error!void {
    return sort.run_as(call, choice_of(candidate), report);
}
