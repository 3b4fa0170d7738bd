//! Geometry ops: one launch of the kernel named after the model and the op. The kernel says how
//! many points it clipped and whether a row was at fault; the CPU then words the error.

const std = @import("std");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const geometry = @import("../../manifold/space.zig");
const boundary = @import("../../manifold/boundary.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const Operand = manifold_rows.Operand;
const cpu = @import("../cpu/cpu.zig");
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const group_size = 64;
pub const flag_strict = 1;
/// The cotangent of input k is not wanted: this << k.
pub const flag_skip_first = 2;

/// As `ball.slang` has it.
pub const Ball = extern struct {
    rows: u32,
    columns: u32,
    lanes: u32,
    groups: u32,
    flags: u32,
    zero: u32 = 0,
    strides: [3]u32 = @splat(0),
    cotangent_stride: u32 = 0,
    out_stride: u32,
    out_column: u32 = 0,
    offsets: [3]u32 = @splat(0),
    cotangent_offset: u32 = 0,
    steps: [3]u32 = @splat(1),
    cotangent_step: u32 = 1,
    c: [2]f32,
    root: [2]f32,
    norm: [2]f32,
    limit: [2]f32,
    time: [2]f32,
    lorentz_norm: f32,
    points: u32 = 0,

    /// What all kernels of a plan take; `columns` numbers of a row are worked on side by side.
    pub fn of(plan: *const Plan, columns: usize) Ball {
        const c = plan.manifold.space.factor.c();
        const rim: boundary.Rim = .of(f32, 0);
        const lanes = lanes_of(columns);
        return .{
            .rows = @intCast(plan.row_count),
            .columns = @intCast(columns),
            .lanes = lanes,
            .groups = @intCast(launches.groups_of(plan.row_count, group_size / lanes)),
            .flags = if (plan.manifold.strict) flag_strict else 0,
            .out_stride = @intCast(plan.out_size),
            .c = split(c),
            .root = split(@sqrt(c)),
            .norm = split(rim.norm),
            .limit = split(rim.limit_sq),
            .time = split(plan.attributes.time),
            .lorentz_norm = @floatCast(rim.lorentz_norm),
        };
    }

    /// Where input `index` lies; false where its rows are not evenly spaced.
    pub fn place(ball: *Ball, plan: *const Plan, index: usize) bool {
        const operand = &plan.operands[index];
        const placed = Placed.of(operand, &plan.shape) orelse return false;
        ball.offsets[index] = placed.offset;
        ball.strides[index] = placed.stride;
        ball.steps[index] = placed.step;
        return true;
    }
};

/// Rows of an operand at a fixed distance from each other.
pub const Placed = struct {
    offset: u32,
    stride: u32,
    step: u32,

    pub fn of(operand: *const Operand, shape: *const Axes) ?Placed {
        const tensor = operand.tensor orelse return null;
        const offset = std.math.cast(u32, tensor.offset) orelse return null;
        // Positions are 32-bit.
        if (tensor.storage.size / @sizeOf(f32) > std.math.maxInt(u32)) return null;
        // A matrix is the same for all rows, its own rows are what is spaced.
        const stride = if (operand.role == .matrix) operand.outer_step else spacing(&operand.strides, shape) orelse return null;
        return .{ .offset = offset, .stride = std.math.cast(u32, stride) orelse return null, .step = std.math.cast(u32, operand.inner_step) orelse return null };
    }
};

/// The step between one row and the next where all steps are the same.
fn spacing(strides: *const Axes, shape: *const Axes) ?i64 {
    var step: ?i64 = null;
    var reach: i64 = 0; // how far the axes behind this one reach
    var axis = shape.rank;
    while (axis > 0) {
        axis -= 1;
        const extent = shape.values[axis];
        if (extent == 1) continue;
        if (step == null) step = strides.values[axis] else if (strides.values[axis] != reach) return null;
        reach = strides.values[axis] * @as(i64, @intCast(extent));
    }
    return step orelse 0;
}

/// Lanes that share a row: each works on eight columns, or more.
fn lanes_of(columns: usize) u32 {
    return @min(group_size, std.math.ceilPowerOfTwoAssert(u32, @intCast(@max(1, columns / 8))));
}

fn split(value: f64) [2]f32 {
    const high: f32 = @floatCast(value);
    return .{ high, @floatCast(value - high) };
}

/// The kernel of an op in a model.
fn kernel_of(model: geometry.Model, op: Op, comptime suffix: []const u8) ?Kernel {
    return switch (model) {
        inline else => |known| tables(known, suffix)[@intFromEnum(op)],
    };
}

fn tables(comptime model: geometry.Model, comptime suffix: []const u8) *const [op_count]?Kernel {
    const Table = struct {
        const list: [op_count]?Kernel = blk: {
            @setEvalBranchQuota(1_000_000);
            var made: [op_count]?Kernel = @splat(null);
            for (&made, 0..) |*kernel, index| {
                const name = @tagName(@as(Op, @enumFromInt(index)));
                if (!std.mem.startsWith(u8, name, "manifold_")) continue;
                kernel.* = kernels.named(@tagName(model) ++ "_" ++ name["manifold_".len..] ++ suffix);
            }
            break :blk made;
        };
    };
    return &Table.list;
}

const op_count = std.enums.values(Op).len;

/// The kernel for this plan, if all is as kernels want it: one model, 32-bit floats and sizes.
pub fn find(plan: *const Plan, comptime suffix: []const u8) ?Kernel {
    const factor = switch (plan.manifold.space) {
        .factor => |factor| factor,
        .product => return null,
    };
    for (plan.operands[0..plan.operand_count]) |*operand| if (operand.tensor == null or operand.tensor.?.dtype != .f32) return null;
    if (plan.row_count > std.math.maxInt(u32) / 2 or plan.out_size > std.math.maxInt(u32) / 2) return null;
    return kernel_of(factor.model, plan.op, suffix);
}

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.outputs[0];
    if (output.dtype != .f32 or output.offset != 0 or output.count() > std.math.maxInt(u32)) return false;
    // Were a row at fault, the CPU could not look at inputs that the kernel has overwritten.
    for (call.inputs) |input| if (input == null or input.?.may_overlap(output)) return false;
    const plan: Plan = .init(call);
    const kernel = find(&plan, "") orelse return false;
    var ball: Ball = .of(&plan, plan.operands[plan.operand_count - 1].inner);
    for (0..plan.operand_count) |index| if (!ball.place(&plan, index)) return false;
    if (plan.operands[0].role == .matrix) ball.points = @intCast(plan.out_size);

    const status = try Status.create(device);
    defer status.tensor.release();
    var launch: Launch = .init(device, report);
    for (call.inputs) |input| try launch.read(input.?);
    try launch.write(output);
    try launch.update(status.tensor);
    try launch.run(kernel, &ball, ball.groups);
    const said = try status.read(report);
    if (said.is_fault) {
        // The same check in order, on the CPU, which words what is wrong.
        for (call.inputs) |input| try input.?.storage.settle(report);
        try output.storage.take_to_host(true, report);
        try cpu.run(call, report);
        return true;
    }
    plan.manifold.count_clipped(said.clipped);
    return true;
}

/// What a kernel has to say beside its result: points clipped, and whether a row was at fault.
pub const Status = struct {
    tensor: *Tensor,

    pub const Said = struct { clipped: u32, is_fault: bool };

    pub fn create(device: *const Device) error{OutOfMemory}!Status {
        return .{ .tensor = try Tensor.create_zeros(.from_slice(&.{4}), .i32, device.kind) };
    }

    /// Waits for the kernel.
    pub fn read(status: Status, report: *Report) Error!Said {
        try status.tensor.storage.settle(report);
        const words = status.tensor.elements(i32);
        return .{ .clipped = @bitCast(words[0]), .is_fault = words[1] != 0 };
    }
};

test "spacing: rows of a dense tensor, of a column range, and one row stretched over all" {
    const shape: Axes = .from_slice(&.{ 2, 3 });
    try std.testing.expectEqual(5, spacing(&.from_slice(&.{ 15, 5 }), &shape));
    try std.testing.expectEqual(0, spacing(&.from_slice(&.{ 0, 0 }), &shape));
    try std.testing.expectEqual(null, spacing(&.from_slice(&.{ 0, 5 }), &shape));
    try std.testing.expectEqual(null, spacing(&.from_slice(&.{ 5, 0 }), &shape));
    try std.testing.expectEqual(7, spacing(&.from_slice(&.{ 7, 1 }), &.from_slice(&.{ 4, 1 })));
    try std.testing.expectEqual(0, spacing(&.{}, &.{}));
}
