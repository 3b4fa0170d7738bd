//! softmax, log_softmax and layer_norm: one launch over the lines along the axis.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Kernel = @import("kernel.zig").Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const runs = @import("runs.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `normalise.slang` has it.
const Lines = extern struct {
    extents: [4]u32,
    strides: [4]i32,
    lines: u32,
    offset: u32,
    width: u32,
    groups: u32,
    inner: u32,
    epsilon: f32 = 0,
    weight_is_given: u32 = 0,
    bias_is_given: u32 = 0,
    weight_stride: i32 = 0,
    weight_offset: u32 = 0,
    bias_stride: i32 = 0,
    bias_offset: u32 = 0,
};

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    for (call.inputs) |input| if (input) |tensor| if (tensor.dtype != .f32) return false;
    if (output.offset != 0) return false;
    const is_norm = call.op == .layer_norm;
    const axis = if (is_norm) x.rank() - 1 else try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    var lines = lines_of(x, axis) orelse return false;
    if (!launches.follows(device, turns_of(lines.extents[2], lines.lines, lines.width))) return false;
    var launch: Launch = .init(device, report);
    try launch.read(x);
    if (is_norm) {
        lines.epsilon = @floatCast(call.attributes.epsilon);
        const weight = call.inputs[1];
        const bias = call.inputs[2];
        if (weight) |given| {
            lines.weight_is_given = 1;
            lines.weight_stride = std.math.cast(i32, given.strides.values[given.rank() - 1]) orelse return false;
            lines.weight_offset = std.math.cast(u32, given.offset) orelse return false;
        }
        if (bias) |given| {
            lines.bias_is_given = 1;
            lines.bias_stride = std.math.cast(i32, given.strides.values[given.rank() - 1]) orelse return false;
            lines.bias_offset = std.math.cast(u32, given.offset) orelse return false;
        }
        try launch.read(weight orelse x);
        try launch.read(bias orelse x);
    }
    try launch.write(output);
    const kernel: Kernel = switch (call.op) {
        .softmax => .softmax_f32,
        .log_softmax => .log_softmax_f32,
        .layer_norm => .layer_norm_f32,
        else => return false,
    };
    try launch.run(kernel, &lines, lines.groups);
    return true;
}

/// Of a thread's loops: each kernel goes over its lines three times.
fn turns_of(length: u32, lines: usize, width: u32) usize {
    return launches.turns_of(std.math.divCeil(usize, lines, width) catch unreachable, launches.groups_of(lines, width), 3 * (@as(usize, length) * width / 256 + 1) + 24);
}

fn lines_of(x: *const Tensor, axis: usize) ?Lines {
    var sides: runs.Runs = .{};
    var inner: usize = 1;
    var index = x.rank();
    while (index > 0) {
        index -= 1;
        if (index == axis) continue;
        if (index > axis) inner *= x.extent(index);
        if (!sides.prepend(x.shape.values[index], x.strides.values[index])) return null;
    }
    const count = sides.count() orelse return null;
    const length = std.math.cast(u32, x.extent(axis)) orelse return null;
    const along = std.math.cast(i32, x.strides.values[axis]) orelse return null;
    _ = std.math.cast(u32, x.count()) orelse return null;
    const is_across = sides.extents[1] >= 4 and @abs(sides.strides[1]) < @abs(along);
    var width = if (is_across) runs.power_of_two(sides.extents[1], if (length >= 64) 32 else 256) else 256 / runs.power_of_two(length, 256);
    while (width > 1 and turns_of(length, count, width) > launches.turns_max) width /= 2;
    return .{
        .extents = .{ sides.extents[0], sides.extents[1], length, 0 },
        .strides = .{ sides.strides[0], sides.strides[1], along, 0 },
        .lines = count,
        .offset = std.math.cast(u32, x.offset) orelse return null,
        .width = width,
        .groups = @intCast(launches.groups_of(count, width)),
        .inner = @intCast(inner),
    };
}
