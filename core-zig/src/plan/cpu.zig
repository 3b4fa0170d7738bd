//! What the CPU offers the planner: for each family its candidates, how long they may take, and how to run one.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const requests = @import("request.zig");
const Source = @import("sources.zig").Source;
const Call = @import("../ops/op.zig").Call;
const pool = @import("../runtime/pool.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const selection = @import("cpu_selection.zig");
const matmul = @import("cpu_matmul.zig");
const rows = @import("cpu_rows.zig");
const convolution = @import("cpu_convolution.zig");

pub const source: Source = .{ .propose = propose, .predict = predict, .run = run, .finish = @import("plain.zig").finish };

fn propose(request: *const Request, list: *List) void {
    switch (request.family()) {
        .selection => selection.propose(request, list),
        .matmul => matmul.propose(request, list),
        .rows => rows.propose(request, list),
        .convolution => convolution.propose(request, list),
    }
}

fn predict(request: *const Request, candidate: *const Candidate) f64 {
    return switch (request.family()) {
        .selection => selection.predict(request, candidate),
        .matmul => matmul.predict(request, candidate),
        .rows => rows.predict(request, candidate),
        .convolution => convolution.predict(request, candidate),
    };
}

fn run(call: *const Call, candidate: *const Candidate, report: *Report) Error!void {
    return switch (requests.family_of(call.op)) {
        .selection => selection.run(call, candidate, report),
        .matmul => matmul.run(call, candidate),
        .rows => rows.run(call, candidate, report),
        .convolution => convolution.run(call, candidate),
    };
}

/// Adds the candidate on other numbers of threads: 1, 2, 4 and so on, and all.
pub fn add_threads(list: *List, candidate: Candidate, threads_max: usize) void {
    var threads: usize = 1;
    while (true) : (threads = @min(2 * threads, threads_max)) {
        var own = candidate;
        own.threads = threads;
        own.workgroup = threads;
        list.add(own);
        if (threads >= threads_max) return;
    }
}

/// Nanoseconds until a woken thread works.
pub const wake_time = 5_000;

/// Work of one thread, shared.
pub fn shared(work: f64, threads: usize) f64 {
    const helpers: f64 = @floatFromInt(threads - 1);
    return work / (1 + 0.95 * helpers) + if (threads > 1) wake_time + 500 * helpers else 0;
}
