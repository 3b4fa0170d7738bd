//! Pull-backs of f32 ops element by element: chains of up to a dozen operations, each in one launch.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const devices = @import("device.zig");
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `elementwise_vjp.slang` has it.
const Pulled = extern struct {
    extents: [4]u32,
    strides: [3][4]i32,
    count: u32,
    offsets: [3]u32,
    lanes: u32,
    low: f32,
    high: f32,
    reserved: u32 = 0,
};

/// By op and by the input pulled back to.
const table: [abi.op_rows.len][2]?Kernel = blk: {
    @setEvalBranchQuota(1_000_000);
    var list: [abi.op_rows.len][2]?Kernel = undefined;
    for (&list, 0..) |*of_op, index| {
        const name = @tagName(@as(Op, @enumFromInt(index))) ++ "_vjp_";
        of_op.* = .{ kernels.named(name ++ "f32") orelse kernels.named(name ++ "0_f32"), kernels.named(name ++ "1_f32") };
        for (of_op) |*kernel| if (kernel.*) |found| {
            if (kernels.row(found).family != .elementwise_vjp) kernel.* = null;
        };
    }
    break :blk list;
};

/// The cotangent of input `index`, in the shape of the result's; null where no kernel gives it. `kept` is what the
/// kernel reads beside the cotangent.
pub fn vjp(op: Op, index: usize, cotangent: *const Tensor, kept: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!?*Tensor {
    const kernel = table[@intFromEnum(op)][index] orelse return null;
    if (cotangent.dtype != .f32 or cotangent.count() == 0) return null;
    var inputs: [3]?*const Tensor = undefined;
    inputs[0] = cotangent;
    for (kept, inputs[1..][0..kept.len]) |tensor, *input| {
        if ((tensor orelse return null).dtype != .f32) return null;
        input.* = tensor;
    }
    const used = inputs[0 .. 1 + kept.len];
    std.debug.assert(kernels.row(kernel).buffers == used.len + 1);
    const joined = Joined.of(used, &cotangent.shape) orelse return null;
    const made = try Tensor.create_unplaced(cotangent.shape, .f32, cotangent.device());
    errdefer made.release();
    var launch: Launch = .init(try devices.open(cotangent.device(), report), report);
    for (used) |input| try launch.read(input.?);
    try launch.write(made);
    const groups = launches.groups_of(joined.count, kernels.row(kernel).group_size);
    try launch.run(kernel, &Pulled{
        .extents = joined.extents,
        .strides = joined.strides[0..3].*,
        .count = joined.count,
        .offsets = joined.offsets[0..3].*,
        .lanes = @intCast(groups * kernels.row(kernel).group_size),
        .low = @floatCast(attributes.low),
        .high = @floatCast(attributes.high),
    }, groups);
    return made;
}
