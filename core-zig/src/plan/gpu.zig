//! What GPUs offer the planner: tiles of matrix products and convolutions, blocks of selections. What else runs there has one way.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const requests = @import("request.zig");
const Source = @import("sources.zig").Source;
const plain = @import("plain.zig");
const devices = @import("../backend/gpu/device.zig");
const matmul = @import("../backend/gpu/matmul.zig");
const convolution = @import("../backend/gpu/convolution.zig");
const select = @import("../backend/gpu/select.zig");
const tensor_cores = @import("../backend/gpu/tensor_cores.zig");
const vendor = @import("../backend/gpu/vendor.zig");
const Device = @import("../tensor/storage.zig").Device;
const Call = @import("../ops/op.zig").Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const source: Source = .{ .propose = propose, .predict = predict, .run = run, .finish = finish };

/// Threads of a group, of all kernels here.
const group_size = 256;
/// How many groups of threads a device of middling size has at work.
const groups_at_once = 128;

fn propose(request: *const Request, list: *List) void {
    switch (if (request.dtype == .f32) request.family() else .rows) {
        .matmul => propose_tiles(request, list),
        .selection => propose_blocks(request, list),
        .convolution => propose_sides(request, list),
        .rows => plain.propose(request, list),
    }
}

fn propose_sides(request: *const Request, list: *List) void {
    const g = &request.convolution.?.geometry;
    list.add(side_candidate(request, convolution.prior(g)));
    for (std.enums.values(convolution.Side)) |side| list.add(side_candidate(request, side));
}

fn side_candidate(request: *const Request, side: convolution.Side) Candidate {
    return .{
        .backend = request.device,
        .algorithm = .blocked,
        .workgroup = group_size,
        .tile = @intFromEnum(side),
        .row_tile = @intFromEnum(side),
        .tiles = convolution.tile_count(&request.convolution.?.geometry, side),
        .cut = switch (side) {
            .small => "16 x 16",
            .large => "64 x 64",
        },
    };
}

fn propose_tiles(request: *const Request, list: *List) void {
    const sizes = sizes_of(request) orelse return plain.propose(request, list);
    if (request.rows == 1 or request.cols == 1 or sums_otherwise(request, &sizes)) return plain.propose(request, list);
    list.add(tile_candidate(request, matmul.prior(&sizes)));
    for (&matmul.tiles) |*tile| list.add(tile_candidate(request, tile));
}

/// The vendor's library sums in an order of its own, and tensor cores round, so that tiles would give other bits than the op.
fn sums_otherwise(request: *const Request, sizes: *const [4]u32) bool {
    var report: Report = .{};
    const device = devices.open(request.device, &report) catch return false; // Who runs the plan hears why.
    if (tensor_cores.tile_of(device, sizes) != null) return true;
    return device.driver.functions.matmul != null and vendor.is_large(request.rows, request.cols, request.k, 1);
}

fn sizes_of(request: *const Request) ?[4]u32 {
    return .{
        std.math.cast(u32, request.rows) orelse return null,
        std.math.cast(u32, request.cols) orelse return null,
        std.math.cast(u32, request.k) orelse return null,
        1,
    };
}

fn tile_candidate(request: *const Request, tile: *const matmul.Tile) Candidate {
    return .{
        .backend = request.device,
        .algorithm = .blocked,
        .workgroup = group_size,
        .tile = tile.columns,
        .row_tile = tile.rows,
        .tiles = std.math.divCeil(usize, request.cols, tile.columns) catch unreachable,
        .cut = switch (tile.kernel) {
            .matmul_f32_large => "128 x 128",
            .matmul_f32 => "64 x 64",
            .matmul_f32_small => "16 x 16",
            .matmul_f32_tall => "64 x 16",
            .matmul_f32_wide => "16 x 64",
            else => unreachable, // No tile's.
        },
    };
}

fn propose_blocks(request: *const Request, list: *List) void {
    const length = std.math.cast(u32, request.cols) orelse return plain.propose(request, list);
    // A line that is one block is sorted in one launch.
    if (length <= select.blocks[select.blocks.len - 1]) return plain.propose(request, list);
    const wanted: u32 = @intCast(request.k);
    const merges = select.merges(request.op, length, wanted);
    list.add(block_candidate(request, select.prior(if (merges) wanted else null), merges));
    for (select.blocks) |block| {
        if (!merges or block >= 2 * wanted) list.add(block_candidate(request, block, merges));
    }
}

fn block_candidate(request: *const Request, block: u32, merges: bool) Candidate {
    return .{
        .backend = request.device,
        .algorithm = .sort,
        .workgroup = group_size,
        .tile = block,
        .tiles = std.math.divCeil(usize, request.cols, block) catch unreachable,
        .merge = if (merges) .select else .none,
        .cut = switch (block) {
            256 => "blocks of 256",
            512 => "blocks of 512",
            1024 => "blocks of 1024",
            else => unreachable, // There are no others.
        },
    };
}

/// About what a device of middling size takes; measuring finds how far this one is from it.
fn predict(request: *const Request, candidate: *const Candidate) f64 {
    const rows: f64 = @floatFromInt(request.rows);
    const cols: f64 = @floatFromInt(request.cols);
    switch (candidate.algorithm) {
        .blocked => {
            const tile_rows: f64 = @floatFromInt(candidate.row_tile);
            const tile_columns: f64 = @floatFromInt(candidate.tile);
            const depth: f64 = @floatFromInt(request.k);
            const tiles = if (request.convolution == null) @ceil(rows / tile_rows) * @ceil(cols / tile_columns) else @as(f64, @floatFromInt(candidate.tiles));
            const rounds = @ceil(tiles / groups_at_once);
            // Multiplying, and loading both operands' tiles.
            return 5_000 + rounds * depth * (0.01 * tile_rows * tile_columns + 0.3 * (tile_rows + tile_columns));
        },
        .sort => {
            const block: f64 = @floatFromInt(candidate.tile);
            const steps = std.math.log2(block) * (std.math.log2(block) + 1) / 2;
            const within = @ceil(rows * cols / block / groups_at_once) * steps * block * 0.05;
            if (candidate.merge == .select) return 10_000 + within * (1 + 2 * @as(f64, @floatFromInt(request.k)) / block);
            const whole = std.math.log2(@max(cols / block, 1)) + 1;
            return 10_000 + within + rows * cols * 0.02 * whole * (std.math.log2(cols));
        },
        else => return plain.predict(request, candidate),
    }
}

fn run(call: *const Call, candidate: *const Candidate, report: *Report) Error!void {
    const device = try devices.open(candidate.backend, report);
    const is_done = switch (candidate.algorithm) {
        .blocked => if (call.op != .matmul) try convolution.run_as(device, call, @enumFromInt(candidate.tile), report) else for (&matmul.tiles) |*tile| {
            if (tile.rows == candidate.row_tile and tile.columns == candidate.tile) break try matmul.run_as(device, call, tile, report);
        } else unreachable, // Proposed above.
        .sort => try select.run_as(device, call, @intCast(candidate.tile), report),
        else => false,
    };
    // What no kernel takes after all runs as the op does.
    if (!is_done) return plain.run(call, candidate, report);
}

fn finish(device: Device, report: *Report) Error!void {
    return (try devices.open(device, report)).finish(report);
}
