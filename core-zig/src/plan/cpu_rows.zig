//! Ops on points of a manifold on the CPU: how many rows a thread takes at a time, and how many threads. Where an
//! op has a fused kernel, that runs: the formulas in f64 would round otherwise.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const cpu = @import("cpu.zig");
const levels = @import("../backend/cpu/levels.zig");
const manifold = @import("../backend/cpu/manifold.zig");
const pool = @import("../runtime/pool.zig");
const Call = @import("../ops/op.zig").Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Grain = struct { name: []const u8, factor: f64 };
const grains = [_]Grain{
    .{ .name = "", .factor = 1 },
    .{ .name = "eighth chunks", .factor = 0.125 },
    .{ .name = "half chunks", .factor = 0.5 },
    .{ .name = "double chunks", .factor = 2 },
    .{ .name = "eightfold chunks", .factor = 8 },
};

pub fn propose(request: *const Request, list: *List) void {
    const has_kernel = manifold.has_kernel(request.op, request.manifold.?);
    const usual = manifold.choice_of(row_bytes(request), request.rows, has_kernel, has_kernel);
    const threads_max = @min(pool.thread_count(), request.rows);
    const threads = std.math.clamp(usual.threads, 1, threads_max);
    var first: Candidate = undefined;
    for (grains, 0..) |grain, place| {
        const rows = @max(1, @as(usize, @intFromFloat(@as(f64, @floatFromInt(usual.grain)) * grain.factor)));
        const candidate: Candidate = .{
            .backend = .cpu,
            .algorithm = if (has_kernel) .fused else .formulas,
            .level = if (has_kernel) @tagName(levels.level()) else "",
            .lanes = if (has_kernel) levels.vector_bytes() / request.dtype.size() else 1,
            .threads = threads,
            .workgroup = threads,
            .tile = request.cols,
            .row_tile = rows,
            .cut = grain.name,
        };
        if (place == 0) first = candidate;
        list.add(candidate);
    }
    cpu.add_threads(list, first, threads_max);
}

fn row_bytes(request: *const Request) usize {
    return request.bytes() / request.rows;
}

pub fn predict(request: *const Request, candidate: *const Candidate) f64 {
    const rows: f64 = @floatFromInt(request.rows);
    const chunks = rows / @as(f64, @floatFromInt(candidate.row_tile));
    const per_number: f64 = if (candidate.algorithm == .fused) 0.3 else 3;
    const row = 10 + per_number * @as(f64, @floatFromInt(row_bytes(request) / request.dtype.size()));
    const sharing = @max(1, @min(candidate.threads, @as(usize, @intFromFloat(@ceil(chunks)))));
    return 300 + cpu.shared(rows * row + 150 * chunks, sharing);
}

pub fn run(call: *const Call, candidate: *const Candidate, report: *Report) Error!void {
    return manifold.run_as(call, .{ .grain = candidate.row_tile, .threads = candidate.threads }, report);
}
