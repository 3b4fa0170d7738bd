//! Element-wise ops: one launch of the kernel named after the op.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `elementwise.slang` has it.
const Strided = extern struct {
    extents: [4]u32,
    x_strides: [4]i32,
    y_strides: [4]i32,
    count: u32,
    x_offset: u32,
    y_offset: u32,
    lanes: u32,
};

/// The kernels of f32 by op; a new entry point in Slang is found here by its name.
const f32_kernels: [abi.op_rows.len]?Kernel = blk: {
    @setEvalBranchQuota(100_000);
    var list: [abi.op_rows.len]?Kernel = undefined;
    for (&list, 0..) |*kernel, index| {
        const op: ops.Op = @enumFromInt(index);
        kernel.* = switch (ops.row(op).rule) {
            .same, .broadcast => kernels.named(@tagName(op) ++ "_f32"),
            else => null,
        };
    }
    break :blk list;
};

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const kernel = f32_kernels[@intFromEnum(call.op)] orelse return false;
    for (call.inputs) |input| if (input.?.dtype != .f32) return false;
    const output = call.output();
    if (output.dtype != .f32 or output.offset != 0) return false;
    const joined = Joined.of(call.inputs, &output.shape) orelse return false;
    var launch: Launch = .init(device, report);
    for (call.inputs) |input| try launch.read(input.?);
    try launch.write(output);
    const groups = launches.groups_of(joined.count, kernels.row(kernel).group_size);
    const parameters: Strided = .{
        .extents = joined.extents,
        .x_strides = joined.strides[0],
        .y_strides = joined.strides[1],
        .count = joined.count,
        .x_offset = joined.offsets[0],
        .y_offset = joined.offsets[1],
        .lanes = @intCast(groups * kernels.row(kernel).group_size),
    };
    try launch.run(kernel, &parameters, groups);
    return true;
}
