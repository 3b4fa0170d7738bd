//! Element-wise ops: one launch of the kernel that is named after the op and the dtype.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const blocks = @import("memory.zig");
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `where.slang` has it.
const Choice = extern struct {
    extents: [4]u32,
    strides: [3][4]i32,
    count: u32,
    offsets: [3]u32,
    lanes: u32,
    reserved: [3]u32 = @splat(0),
};

/// As `clamp.slang` has it.
const Limited = extern struct {
    extents: [4]u32,
    x_strides: [4]i32,
    count: u32,
    x_offset: u32,
    lanes: u32,
    low: f32,
    high: f32,
    reserved: [3]u32 = @splat(0),
};

const dtypes = std.enums.values(DType);

/// The kernels by op and dtype; a new entry point in Slang is found here by its name.
const table: [abi.op_rows.len][dtypes.len]?Kernel = blk: {
    @setEvalBranchQuota(1_000_000);
    var list: [abi.op_rows.len][dtypes.len]?Kernel = @splat(@splat(null));
    for (&list, 0..) |*of_op, index| {
        const op: Op = @enumFromInt(index);
        for (of_op, dtypes) |*kernel, dtype| {
            const found = kernels.named(@tagName(op) ++ "_" ++ @tagName(dtype)) orelse continue;
            kernel.* = switch (kernels.row(found).family) {
                .elementwise, .compare, .copy, .arithmetic, .where, .clamp => found,
                else => null,
            };
        }
    }
    break :blk list;
};

const casts: [dtypes.len][dtypes.len]?Kernel = blk: {
    @setEvalBranchQuota(100_000);
    var list: [dtypes.len][dtypes.len]?Kernel = undefined;
    for (&list, dtypes) |*from, source| for (from, dtypes) |*kernel, target| {
        kernel.* = kernels.named("cast_" ++ @tagName(source) ++ "_to_" ++ @tagName(target));
    };
    break :blk list;
};

fn kernel_of(op: Op, dtype: DType) ?Kernel {
    return table[@intFromEnum(op)][std.mem.indexOfScalar(DType, dtypes, dtype).?];
}

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    if (call.op == .cast) return cast(device, call.input(0), call.output(), report);
    const last = call.inputs[call.inputs.len - 1].?;
    const kernel = kernel_of(call.op, last.dtype) orelse return false;
    const joined = joined_of(call.inputs, call.output()) orelse return false;
    var launch: Launch = .init(device, report);
    for (call.inputs) |input| try launch.read(input.?);
    try launch.write(call.output());
    const groups = groups_of(call.output(), joined.count);
    const lanes: u32 = @intCast(groups * kernels.row(kernel).group_size);
    switch (call.op) {
        .where => try launch.run(kernel, &Choice{
            .extents = joined.extents,
            .strides = joined.strides[0..3].*,
            .count = joined.count,
            .offsets = joined.offsets[0..3].*,
            .lanes = lanes,
        }, groups),
        .clamp => try launch.run(kernel, &Limited{
            .extents = joined.extents,
            .x_strides = joined.strides[0],
            .count = joined.count,
            .x_offset = joined.offsets[0],
            .lanes = lanes,
            .low = @floatCast(call.attributes.low),
            .high = @floatCast(call.attributes.high),
        }, groups),
        else => try launch.run(kernel, &joined.strided(lanes), groups),
    }
    return true;
}

/// How the kernels are to count; null where they cannot.
fn joined_of(inputs: []const ?*const Tensor, output: *const Tensor) ?Joined {
    if (output.offset != 0) return null;
    // Bytes are written four at a time, over the end of a part.
    if (output.dtype.size() == 1 and !blocks.covers(output)) return null;
    return .of(inputs, &output.shape);
}

/// A thread makes an element, or four bytes.
fn groups_of(output: *const Tensor, count: usize) usize {
    return launches.groups_of(if (output.dtype.size() == 1) (count + 3) / 4 else count, 256);
}

/// False also where a number does not fit: the CPU says which.
pub fn cast(device: *Device, x: *const Tensor, output: *const Tensor, report: *Report) Error!bool {
    const kernel = if (x.dtype == output.dtype)
        kernel_of(.contiguous, x.dtype)
    else
        casts[std.mem.indexOfScalar(DType, dtypes, x.dtype).?][std.mem.indexOfScalar(DType, dtypes, output.dtype).?];
    const joined = joined_of(&.{x}, output) orelse return false;
    var launch: Launch = .init(device, report);
    try launch.read(x);
    try launch.write(output);
    const row = kernels.row(kernel orelse return false);
    const groups = groups_of(output, joined.count);
    const parameters = joined.strided(@intCast(groups * row.group_size));
    if (row.buffers == 2) {
        try launch.run(kernel.?, &parameters, groups);
        return true;
    }
    const refused = try Tensor.create_zeros(.from_slice(&.{1}), .i32, output.device());
    defer refused.release();
    try launch.update(refused);
    try launch.run(kernel.?, &parameters, groups);
    try refused.storage.settle(report);
    return refused.elements(i32)[0] == 0;
}
