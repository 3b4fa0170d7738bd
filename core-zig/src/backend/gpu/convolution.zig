//! Convolutions and their gradients: one launch of the product whose tiles suit the shape.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const Op = @import("../../ops/op.zig").Op;
const Geometry = @import("../../ops/convolution.zig").Geometry;
const Kernel = @import("kernel.zig").Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `convolution.slang` has it.
const Convolution = extern struct {
    batch: u32,
    channel_groups: u32,
    channels: u32,
    out_channels: u32,
    extent: [2]u32,
    places: [2]u32,
    kernel: [2]u32,
    stride: [2]u32,
    padding: [2]u32,
    dilation: [2]u32,
    first_offset: u32,
    second_offset: u32,
    bias_offset: u32 = 0,
    bias_is_given: u32 = 0,
    rows: u32 = 0,
    columns: u32 = 0,
    depth: u32 = 0,
    groups: u32 = 0,
};

/// A tile of a result that a group makes: as many rows as columns.
pub const Side = enum(u32) { small = 16, large = 64 };

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    return run_as(device, call, null, report);
}

/// With the tile asked for, or the one that suits.
pub fn run_as(device: *Device, call: *const Call, asked: ?Side, report: *Report) Error!bool {
    const output = call.output();
    if (output.dtype != .f32 or !launches.is_plain(call)) return false;
    const first = call.input(0);
    const second = call.input(1);
    const g: Geometry = .of(call);
    var p: Convolution = .{
        .batch = @intCast(g.batch),
        .channel_groups = @intCast(g.groups),
        .channels = @intCast(g.channels),
        .out_channels = @intCast(g.out_channels),
        .extent = pair(g.in) orelse return false,
        .places = pair(g.out) orelse return false,
        .kernel = pair(g.window.kernel) orelse return false,
        .stride = pair(g.window.stride) orelse return false,
        .padding = pair(g.window.padding) orelse return false,
        .dilation = pair(g.window.dilation) orelse return false,
        .first_offset = @intCast(first.offset),
        .second_offset = @intCast(second.offset),
    };
    const sizes = sizes_of(call.op, &g);
    p.rows = std.math.cast(u32, sizes[0]) orelse return false;
    p.columns = std.math.cast(u32, sizes[1]) orelse return false;
    p.depth = std.math.cast(u32, sizes[2]) orelse return false;
    const chosen = choice_of(call.op, sizes, g.groups, asked orelse side_of(sizes, g.groups));
    p.groups = @intCast(@min(chosen.groups, 65535));
    if (!launches.follows(device, launches.turns_of(chosen.groups, p.groups, (@as(usize, p.depth) / 16 + 1) * 33))) return false;

    var launch: Launch = .init(device, report);
    try launch.read(first);
    try launch.read(second);
    if (call.op == .conv1d or call.op == .conv2d) {
        const bias = call.inputs[2] orelse first;
        p.bias_is_given = @intFromBool(call.inputs[2] != null);
        p.bias_offset = @intCast(bias.offset);
        try launch.read(bias);
    }
    try launch.write(output);
    try launch.run(chosen.kernel, &p, p.groups);
    return true;
}

fn pair(values: [2]usize) ?[2]u32 {
    return .{ std.math.cast(u32, values[0]) orelse return null, std.math.cast(u32, values[1]) orelse return null };
}

const Choice = struct { kernel: Kernel, groups: usize };

/// Tiles from which there are enough of the large ones to fill a part of a device.
const tiles_enough = 16;

/// What a convolution takes unless asked otherwise.
pub fn prior(g: *const Geometry) Side {
    return side_of(sizes_of(.conv2d, g), g.groups);
}

/// Tiles of a convolution's result.
pub fn tile_count(g: *const Geometry, side: Side) usize {
    return tiles_of(sizes_of(.conv2d, g), @intFromEnum(side)) * g.groups;
}

/// Rows, columns and depth of the product that a convolution is, for one group of channels.
fn sizes_of(op: Op, g: *const Geometry) [3]usize {
    return switch (op) {
        .conv_input_gradient => .{ g.channels, g.batch * g.x_area(), g.out_channels * g.window.kernel[0] * g.window.kernel[1] },
        .conv_weight_gradient => .{ g.out_channels, g.depth(), g.batch * g.places() },
        else => .{ g.out_channels, g.batch * g.places(), g.depth() },
    };
}

fn side_of(sizes: [3]usize, channel_groups: usize) Side {
    const is_large = tiles_of(sizes, 64) * channel_groups >= tiles_enough and sizes[0] > 16 and sizes[1] > 16;
    return if (is_large) .large else .small;
}

fn choice_of(op: Op, sizes: [3]usize, channel_groups: usize, side: Side) Choice {
    const is_large = side == .large;
    return .{
        .groups = tiles_of(sizes, @intFromEnum(side)) * channel_groups,
        .kernel = switch (op) {
            .conv_input_gradient => if (is_large) .conv_input_gradient_f32 else .conv_input_gradient_f32_small,
            .conv_weight_gradient => if (is_large) .conv_weight_gradient_f32 else .conv_weight_gradient_f32_small,
            else => if (is_large) .conv_f32 else .conv_f32_small,
        },
    };
}

fn tiles_of(sizes: [3]usize, side: usize) usize {
    return ((sizes[0] + side - 1) / side) * ((sizes[1] + side - 1) / side);
}
