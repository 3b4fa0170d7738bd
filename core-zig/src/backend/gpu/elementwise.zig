//! Element-wise ops: one launch of the kernel that is named after the op and the dtype.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const integer_limits = @import("../cpu/elementwise_scalar.zig").integer_limits;
const blocks = @import("memory.zig");
const copies = @import("copies.zig");
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

/// As `clamp.slang` has it, for i32 and i64.
const WholeLimited = extern struct {
    extents: [4]u32,
    x_strides: [4]i32,
    count: u32,
    x_offset: u32,
    lanes: u32,
    reserved: u32 = 0,
    low: i64,
    high: i64,
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
                .elementwise, .compare, .complex, .copy, .arithmetic, .where, .clamp => found,
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
    if (try of_whole(device, call, report)) |done| return done;
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
        .clamp => switch (last.dtype) {
            inline .i32, .i64 => |dtype| {
                const limits = integer_limits(dtype.Element(), call.attributes.low, call.attributes.high);
                try launch.run(kernel, &WholeLimited{
                    .extents = joined.extents,
                    .x_strides = joined.strides[0],
                    .count = joined.count,
                    .x_offset = joined.offsets[0],
                    .lanes = lanes,
                    .low = limits[0],
                    .high = limits[1],
                }, groups);
            },
            else => try launch.run(kernel, &Limited{
                .extents = joined.extents,
                .x_strides = joined.strides[0],
                .count = joined.count,
                .x_offset = joined.offsets[0],
                .lanes = lanes,
                .low = @floatCast(call.attributes.low),
                .high = @floatCast(call.attributes.high),
            }, groups),
        },
        else => try launch.run(kernel, &joined.strided(lanes), groups),
    }
    return true;
}

/// What is known of whole numbers without a kernel. Null for other ops, and other numbers.
fn of_whole(device: *Device, call: *const Call, report: *Report) Error!?bool {
    switch (call.input(0).dtype) {
        .i32, .i64, .u8, .bool => {},
        .f32, .f64, .complex64 => return null,
    }
    return switch (call.op) {
        .floor, .ceil, .round => try copies.copy(device, call.input(0), call.output(), report),
        .is_nan => try copies.clear(device, call.output(), report),
        .is_finite => try copies.fill(device, call.output(), 0x01010101, report),
        else => null,
    };
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
    const is_from_complex = x.dtype == .complex64 and output.dtype != .f32 and output.dtype != .bool;
    const is_to_complex = output.dtype == .complex64 and x.dtype != .f32;
    if ((is_from_complex or is_to_complex) and x.dtype != output.dtype) return cast_by_f32(device, x, output, report);
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

/// Between complex64 and what is not f32.
fn cast_by_f32(device: *Device, x: *const Tensor, output: *const Tensor, report: *Report) Error!bool {
    const floats = try Tensor.create_unplaced(x.shape, .f32, output.device());
    defer floats.release();
    return try cast(device, x, floats, report) and try cast(device, floats, output, report);
}
