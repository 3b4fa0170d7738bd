//! What a measurement depends on besides the request: processor, cores, and this build.

const std = @import("std");
const builtin = @import("builtin");
const abi = @import("abi");
const options = @import("options");
const gpus = @import("../backend/gpu/device.zig");
const Report = @import("../runtime/report.zig").Report;
const levels = @import("../backend/cpu/levels.zig");
const Request = @import("request.zig").Request;
const pool = @import("../runtime/pool.zig");

/// Of the sources that decide what a candidate is and how fast: a build with other kernels measures anew.
const build = blk: {
    @setEvalBranchQuota(2_000_000);
    var hash: u64 = 0xcbf29ce484222325;
    for ([_][]const u8{
        @embedFile("../backend/cpu/convolution.zig"),
        @embedFile("../backend/cpu/sort.zig"),
        @embedFile("../backend/cpu/sort_tiles.zig"),
        @embedFile("../backend/cpu/matmul_team.zig"),
        @embedFile("../backend/cpu/kernels/select.zig"),
        @embedFile("../backend/cpu/kernels/select_filter.zig"),
        @embedFile("../backend/cpu/kernels/select_items.zig"),
        @embedFile("../backend/cpu/kernels/select_keys.zig"),
        @embedFile("../backend/cpu/kernels/select_middle.zig"),
        @embedFile("../backend/gpu/convolution.zig"),
        @embedFile("../backend/gpu/matmul.zig"),
        @embedFile("../backend/gpu/select.zig"),
        @embedFile("../backend/gpu/kernels/convolution.slang"),
        @embedFile("../backend/gpu/kernels/matmul.slang"),
        @embedFile("../backend/gpu/kernels/select.slang"),
    }) |text| for (text) |byte| {
        hash = (hash ^ byte) *% 0x100000001b3;
    };
    break :blk std.fmt.comptimePrint("{s} {x:0>8} {s}", .{ abi.library_version, @as(u32, @truncate(hash ^ hash >> 32)), @tagName(builtin.mode) });
};

/// Where measurements of a request are good: `Intel(R) Xeon(R) Processor, 2 cores, avx512, 0.1.0 1f2e3d4c ReleaseFast`.
pub fn describe(writer: *std.Io.Writer, request: *const Request) std.Io.Writer.Error!void {
    var buffer: [48]u8 = undefined;
    try writer.print("{s}, {d} cores, {s}, " ++ build, .{ levels.write_cpu_name(&buffer), core_count(), @tagName(levels.level()) });
    if (request.device == .cpu) return;
    try writer.print(", {s}", .{@tagName(request.device)});
    if (!options.gpu or !request.device.is_gpu()) return;
    var report: Report = .{};
    const device = gpus.open(request.device, &report) catch return; // Who asked for it has heard why.
    const about = &device.driver.description;
    try writer.print(" {s}, {s}", .{ std.mem.sliceTo(&about.name, 0), std.mem.sliceTo(&about.driver, 0) });
}

fn core_count() usize {
    return if (builtin.single_threaded) 1 else std.Thread.getCpuCount() catch 1;
}

/// The class of a request's shape: all that share their sizes' powers of two.
pub fn describe_class(writer: *std.Io.Writer, request: *const Request) std.Io.Writer.Error!void {
    try writer.print("{s} {s}", .{ @tagName(request.op), @tagName(request.dtype) });
    if (request.manifold) |manifold| try writer.print(" {s}", .{@tagName(manifold.kind())});
    if (request.convolution) |*own| {
        try writer.writeByte(' ');
        try own.write_class(writer);
        return writer.print(" threads {d}", .{pool.thread_count()});
    }
    try writer.print(" rows 2^{d} cols 2^{d}", .{ std.math.log2_int(usize, request.rows), std.math.log2_int(usize, request.cols) });
    if (request.k > 0) try writer.print(" k 2^{d}", .{std.math.log2_int(usize, request.k)});
    try writer.print(" threads {d}", .{pool.thread_count()});
}
