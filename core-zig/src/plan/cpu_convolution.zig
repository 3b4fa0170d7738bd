//! Convolutions on the CPU: windows in a block, whose columns stay in a cache, and how many threads share the blocks.
//! The sums are never cut, and no window changes the kernel that sums it, so that all give the same bits.

const std = @import("std");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const Geometry = @import("convolution.zig").Geometry;
const cpu = @import("cpu.zig");
const levels = @import("../backend/cpu/levels.zig");
const convolution = @import("../backend/cpu/convolution.zig");
const pool = @import("../runtime/pool.zig");
const Call = @import("../ops/op.zig").Call;

const Cut = struct { name: []const u8, factor: f64 };
const cuts = [_]Cut{
    .{ .name = "half blocks", .factor = 0.5 },
    .{ .name = "quarter blocks", .factor = 0.25 },
    .{ .name = "eighth blocks", .factor = 0.125 },
    .{ .name = "double blocks", .factor = 2 },
    .{ .name = "fourfold blocks", .factor = 4 },
};

/// Fewer windows fill no tile of the product.
const places_min = 16;
/// Columns of more bytes are in no cache of a thread.
const columns_bytes_max = 8 << 20;

pub fn propose(request: *const Request, list: *List) void {
    const g = &request.convolution.?.geometry;
    const usual = convolution.prior(g, request.dtype.size());
    const first = candidate_of(request, usual, "");
    list.add(first);
    for (cuts) |cut| {
        const places = cut_places(g, usual.places, cut.factor) orelse continue;
        if (places * g.depth() * request.dtype.size() > columns_bytes_max or has_block(list, places)) continue;
        list.add(candidate_of(request, .{ .places = places, .threads = usual.threads }, cut.name));
    }
    cpu.add_threads(list, first, pool.thread_count());
}

/// Whole vectors of windows; null where that is no other way, or not the same bits.
fn cut_places(g: *const Geometry, usual: usize, factor: f64) ?usize {
    const wanted: usize = @intFromFloat(@as(f64, @floatFromInt(usual)) * factor);
    const places = @min(g.places(), std.mem.alignForward(usize, @max(wanted, places_min), places_min));
    return if (places != usual and convolution.same_bits(g, usual, places)) places else null;
}

fn has_block(list: *const List, places: usize) bool {
    for (list.slice()) |*other| if (other.tile == places) return true;
    return false;
}

fn candidate_of(request: *const Request, choice: convolution.Choice, cut: []const u8) Candidate {
    return .{
        .backend = .cpu,
        .algorithm = .blocked,
        .level = @tagName(levels.level()),
        .lanes = levels.vector_bytes() / request.dtype.size(),
        .threads = choice.threads,
        .workgroup = choice.threads,
        .tile = choice.places,
        .cut = cut,
    };
}

/// Gathering the columns, and multiplying them. Short blocks pack the weights more often, and columns that leave the
/// second cache are read from the third.
pub fn predict(request: *const Request, candidate: *const Candidate) f64 {
    const g = &request.convolution.?.geometry;
    const depth: f64 = @floatFromInt(g.depth());
    const rows: f64 = @floatFromInt(g.out_channels);
    const tile: f64 = @floatFromInt(candidate.tile);
    const blocks = std.math.divCeil(usize, g.places(), candidate.tile) catch unreachable;
    const tasks = g.batch * g.groups * blocks;
    const per_nanosecond = @as(f64, @floatFromInt(candidate.lanes)) * 2.5;
    const columns = depth * tile;
    const is_far = columns * @as(f64, @floatFromInt(request.dtype.size())) > 1 << 20;
    const moving: f64 = if (g.is_pointwise()) 0.1 else if (is_far) 1 else 0.7;
    const block = 200 + columns * rows / per_nanosecond + columns * moving + 0.3 * depth * rows;
    // The last block may have fewer windows.
    const share = @as(f64, @floatFromInt(g.places())) / (@as(f64, @floatFromInt(blocks)) * tile);
    const turns = std.math.divCeil(usize, tasks, @min(tasks, candidate.threads)) catch unreachable;
    const is_shared = candidate.threads > 1;
    return 300 + block * share * @as(f64, @floatFromInt(turns)) + if (is_shared) @as(f64, cpu.wake_time) else 0;
}

pub fn run(call: *const Call, candidate: *const Candidate) error{OutOfMemory}!void {
    return convolution.run_as(call, .{ .places = candidate.tile, .threads = candidate.threads });
}
