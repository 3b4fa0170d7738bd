//! Matrix products on the CPU: the blocks they are cut in, and on how many threads. The inner dimension is never
//! cut otherwise, so that all give the same bits.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const cpu = @import("cpu.zig");
const levels = @import("../backend/cpu/levels.zig");
const product = @import("../backend/cpu/matmul.zig");
const pool = @import("../runtime/pool.zig");
const Call = @import("../ops/op.zig").Call;

const Cut = struct { name: []const u8, rows: f64, cols: f64 };
const cuts = [_]Cut{
    .{ .name = "", .rows = 1, .cols = 1 },
    .{ .name = "half rows", .rows = 0.5, .cols = 1 },
    .{ .name = "quarter rows", .rows = 0.25, .cols = 1 },
    .{ .name = "double rows", .rows = 2, .cols = 1 },
    .{ .name = "half columns", .rows = 1, .cols = 0.5 },
    .{ .name = "quarter columns", .rows = 1, .cols = 0.25 },
    .{ .name = "half rows and columns", .rows = 0.5, .cols = 0.5 },
};

pub fn propose(request: *const Request, list: *List) void {
    const usual = usual_choice(request);
    // Along vectors there is one kernel.
    if (request.rows == 1 or request.cols == 1) {
        list.add(candidate_of(request, usual, .vector, ""));
        return cpu.add_threads(list, candidate_of(request, usual, .vector, ""), pool.thread_count());
    }
    for (cuts) |cut| {
        var own = usual;
        own.row_block = scaled(usual.row_block, cut.rows);
        own.column_block = scaled(usual.column_block, cut.cols);
        list.add(candidate_of(request, own, .blocked, cut.name));
    }
    cpu.add_threads(list, candidate_of(request, usual, .blocked, ""), pool.thread_count());
}

fn scaled(count: usize, factor: f64) usize {
    return @max(1, @as(usize, @intFromFloat(@as(f64, @floatFromInt(count)) * factor)));
}

fn usual_choice(request: *const Request) product.Choice {
    return switch (request.dtype) {
        .f32 => product.choice_of(f32, request.rows, request.cols, request.k),
        .f64 => product.choice_of(f64, request.rows, request.cols, request.k),
        else => unreachable, // Refused by the request.
    };
}

fn candidate_of(request: *const Request, choice: product.Choice, comptime algorithm: @TypeOf(.blocked), cut: []const u8) Candidate {
    return .{
        .backend = .cpu,
        .algorithm = algorithm,
        .level = @tagName(levels.level()),
        .lanes = levels.vector_bytes() / request.dtype.size(),
        .threads = choice.threads,
        .workgroup = choice.threads,
        .tile = choice.column_block,
        .row_tile = choice.row_block,
        .tiles = 1,
        .cut = cut,
    };
}

pub fn predict(request: *const Request, candidate: *const Candidate) f64 {
    const work = @as(f64, @floatFromInt(request.rows)) * @as(f64, @floatFromInt(request.cols)) * @as(f64, @floatFromInt(request.k));
    const per_nanosecond = @as(f64, @floatFromInt(candidate.lanes)) * 2.5;
    const passes = if (candidate.algorithm == .vector) 4 else 1 + 0.02 * @as(f64, @floatFromInt(request.rows)) / @as(f64, @floatFromInt(candidate.row_tile));
    return 300 + cpu.shared(work / per_nanosecond * passes, candidate.threads);
}

pub fn run(call: *const Call, candidate: *const Candidate) error{OutOfMemory}!void {
    const x = call.input(0);
    const y = call.input(1);
    const choice: product.Choice = .{ .row_block = candidate.row_tile, .column_block = candidate.tile, .threads = candidate.threads };
    switch (x.dtype) {
        inline .f32, .f64 => |dtype| {
            const T = dtype.Element();
            return product.multiply_as(T, choice, x.extent(0), y.extent(1), x.extent(1), x.data(T), y.data(T), call.output().data(T));
        },
        else => unreachable, // Refused by the request.
    }
}
