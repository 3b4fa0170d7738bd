//! Pools: one launch, a thread for each element of the result.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const geometry = @import("../../ops/pooling.zig");
const Kernel = @import("kernel.zig").Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `pooling.slang` has it.
const Pool = extern struct {
    extent: [2]u32,
    places: [2]u32,
    kernel: [2]u32,
    stride: [2]u32,
    padding: [2]u32,
    count: u32,
    first_offset: u32,
    second_offset: u32 = 0,
    exclude_padding: u32,
    lanes: u32,
    reserved: u32 = 0,
};

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.output();
    if (output.dtype != .f32 or !launches.is_plain(call)) return false;
    const first = call.input(0);
    const pool: geometry.Pool = .of(call);
    const groups = launches.groups_of(output.count(), 256);
    var p: Pool = .{
        .extent = pair(pool.in) orelse return false,
        .places = pair(pool.out) orelse return false,
        .kernel = pair(pool.window.kernel) orelse return false,
        .stride = pair(pool.window.stride) orelse return false,
        .padding = pair(pool.window.padding) orelse return false,
        .count = @intCast(output.count()),
        .first_offset = @intCast(first.offset),
        .exclude_padding = @intFromBool(call.attributes.exclude_padding),
        .lanes = @intCast(groups * 256),
    };
    if (!launches.follows(device, launches.turns_of(output.count(), p.lanes, @as(usize, p.kernel[0]) * (p.kernel[1] + 1)))) return false;
    var launch: Launch = .init(device, report);
    try launch.read(first);
    if (call.op == .max_pool2d_gradient) {
        const indices = call.input(1);
        p.second_offset = @intCast(indices.offset);
        try launch.read(indices);
    }
    for (call.outputs) |made| try launch.write(made);
    const kernel: Kernel = switch (call.op) {
        .max_pool2d => .max_pool2d_f32,
        .avg_pool2d => .avg_pool2d_f32,
        else => .max_pool2d_gradient_f32,
    };
    try launch.run(kernel, &p, groups);
    return true;
}

fn pair(values: [2]usize) ?[2]u32 {
    return .{ std.math.cast(u32, values[0]) orelse return null, std.math.cast(u32, values[1]) orelse return null };
}
