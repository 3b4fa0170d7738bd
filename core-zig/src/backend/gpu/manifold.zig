//! Geometry ops: one launch of the kernel named after the model and the op, for a product one for
//! each factor on its columns. The kernels say how many points they clipped and whether a row was at
//! fault; the CPU then words the error.

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
const gpu = @import("gpu.zig");
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Numbers = @import("product.zig").Numbers;
const Spread = @import("spread.zig").Spread;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

pub const group_size = 64;
pub const flag_strict = 1;
/// The cotangent of input k is not wanted: this << k.
pub const flag_skip_first = 2;
/// One factor of a product: its numbers are joined with the others', and a point that several factors clip counts once.
pub const flag_factor = 16;

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

    /// What all kernels of a plan take; the rest is the factor's.
    pub fn of(plan: *const Plan) Ball {
        const strict: u32 = if (plan.manifold.strict) flag_strict else 0;
        var ball: Ball = .of_rows(plan.row_count, plan.out_size);
        ball.flags = if (plan.manifold.space == .product) strict | flag_factor else strict;
        ball.time = split(plan.attributes.time);
        return ball;
    }

    /// What all kernels of some rows take.
    pub fn of_rows(row_count: usize, out_stride: usize) Ball {
        const rim: boundary.Rim = .of(f32, 0);
        return .{
            .rows = @intCast(row_count),
            .columns = 0,
            .lanes = 1,
            .groups = 0,
            .flags = 0,
            .out_stride = @intCast(out_stride),
            .c = @splat(0),
            .root = @splat(0),
            .norm = split(rim.norm),
            .limit = split(rim.limit_sq),
            .time = .{ 0, 0 },
            .lorentz_norm = @floatCast(rim.lorentz_norm),
        };
    }

    /// For one factor's columns of the same rows.
    pub fn on(ball: *const Ball, block: geometry.Span) Ball {
        var part = ball.*;
        const columns = block.end - block.begin;
        const begin: u32 = @intCast(block.begin);
        part.columns = @intCast(columns);
        part.lanes = lanes_of(columns);
        part.groups = @intCast(launches.groups_of(ball.rows, group_size / part.lanes));
        part.out_column = begin;
        for (&part.offsets, ball.steps) |*offset, step| offset.* += begin * step;
        part.cotangent_offset += begin * ball.cotangent_step;
        part.c = split(block.factor.c());
        part.root = split(@sqrt(block.factor.c()));
        return part;
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

/// The high part and the low part.
pub fn split(value: f64) [2]f32 {
    const high: f32 = @floatCast(value);
    return .{ high, @floatCast(value - high) };
}

/// The kernel of an op in a model.
pub fn kernel_of(model: geometry.Model, op: Op, comptime suffix: []const u8) ?Kernel {
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

/// Whether all is as kernels want it, 32-bit floats and sizes, and there is one for every factor.
pub fn has_kernels(device: *const Device, plan: *const Plan, comptime suffix: []const u8) bool {
    for (plan.operands[0..plan.operand_count]) |*operand| if (operand.tensor == null or operand.tensor.?.dtype != .f32) return false;
    if (plan.row_count > std.math.maxInt(u32) / 2 or plan.out_size > std.math.maxInt(u32) / 2) return false;
    var blocks = blocks_of(plan);
    while (blocks.next()) |block| if (kernel_of(block.factor.model, plan.op, suffix) == null) return false;
    return launches.follows(device, turns_of(plan));
}

/// Of a thread's loops: a row's columns are gone through a dozen times at most, a matrix once, and by its cotangent once a row.
fn turns_of(plan: *const Plan) usize {
    const columns = plan.operands[plan.operand_count - 1].inner;
    const lanes = lanes_of(columns);
    const pieces = std.math.divCeil(usize, plan.row_count, group_size / lanes) catch unreachable;
    const results = if (plan.operands[0].role == .matrix) plan.out_size else 0;
    const of_results = if (results == 0) 0 else (results / lanes + 1) * columns;
    const of_rows = launches.turns_of(pieces, launches.groups_of(pieces, 1), 12 * (columns / lanes + 1) + of_results + 60);
    const of_matrix = if (results == 0) 0 else plan.row_count * launches.turns_of(results * columns, launches.groups_of(results * columns, group_size) * group_size, 1);
    return @max(of_rows, of_matrix);
}

/// The factors, each with its columns of a point.
pub fn blocks_of(plan: *const Plan) @TypeOf(plan.manifold.space.iterate(0)) {
    return plan.manifold.space.iterate(plan.operands[plan.operand_count - 1].inner);
}

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.outputs[0];
    if (output.dtype != .f32 or output.offset != 0 or output.count() > std.math.maxInt(u32)) return false;
    // Were a row at fault, the CPU could not look at inputs that the kernel has overwritten.
    for (call.inputs) |input| if (input == null or input.?.may_overlap(output)) return false;
    const given: Plan = .init(call);
    if (!has_kernels(device, &given, "")) return false;
    const spread = try Spread.of(device, &given, null, report) orelse return false;
    defer spread.release();
    const inputs = spread.inputs[0..call.inputs.len];
    const plan: Plan = .init_for(call.op, inputs, call.attributes, &output.shape);
    var ball: Ball = .of(&plan);
    for (0..plan.operand_count) |index| if (!ball.place(&plan, index)) return false;
    if (plan.operands[0].role == .matrix) ball.points = @intCast(plan.out_size);

    const status: Status = try .create(device, &plan);
    defer status.tensor.release();
    if (plan.manifold.space == .product and manifold_rows.result_of(plan.op) == .number) {
        const numbers: Numbers = try .of(device, &plan, &ball, inputs, status, report);
        defer numbers.parts.release();
        try numbers.join(device, plan.op, output, report);
    } else try launch_factors(device, &plan, &ball, inputs, output, status, report);
    const said = try status.read(report);
    if (said.is_fault) {
        // The same check in order, on the CPU, which words what is wrong.
        for (call.inputs) |input| try input.?.storage.settle(report);
        try output.storage.take_to_host(true, report);
        try cpu.run(call, report);
        gpu.count_fallback(@tagName(call.op), device);
        return true;
    }
    plan.manifold.count_clipped(said.clipped);
    return true;
}

/// Each factor's kernel, on its columns. Numbers go where `ball.out_stride` has room for a pair of each factor.
pub fn launch_factors(device: *Device, plan: *const Plan, ball: *const Ball, inputs: []const ?*const Tensor, output: *const Tensor, status: Status, report: *Report) Error!void {
    var blocks = blocks_of(plan);
    var index: u32 = 0;
    while (blocks.next()) |block| : (index += 1) {
        var part = ball.on(block);
        if (manifold_rows.result_of(plan.op) == .number) part.out_column = 2 * index;
        var launch: Launch = .init(device, report);
        for (inputs) |input| try launch.read(input.?);
        if (index == 0) try launch.write(output) else try launch.update(output);
        try launch.update(status.tensor);
        try launch.run(kernel_of(block.factor.model, plan.op, "").?, &part, part.groups);
    }
}

/// What became of a pull-back: a fault is worded by the CPU, which finds it again.
pub const Outcome = enum { done, fault, no_kernel };

/// What a kernel has to say beside its result: points clipped, and whether a row was at fault.
pub const Status = struct {
    tensor: *Tensor,

    /// `pending` is the last iteration in which a row was still under way.
    pub const Said = struct { clipped: u32, is_fault: bool, pending: u32 };

    /// Where kernels begin to say which points of a row of a product they have clipped.
    const rows_begin = 4;

    pub fn create(device: *const Device, plan: *const Plan) error{OutOfMemory}!Status {
        const rows = if (plan.manifold.space == .product) plan.row_count * plan.operands[0].outer else 0;
        return .{ .tensor = try Tensor.create_zeros(.from_slice(&.{@intCast(rows_begin + rows)}), .i32, device.kind) };
    }

    /// For kernels that clip nothing.
    pub fn create_small(device: *const Device) error{OutOfMemory}!Status {
        return .{ .tensor = try Tensor.create_zeros(.from_slice(&.{rows_begin}), .i32, device.kind) };
    }

    /// Waits for the kernel.
    pub fn read(status: Status, report: *Report) Error!Said {
        try status.tensor.storage.settle(report);
        const words = status.tensor.elements(i32);
        return .{ .clipped = @bitCast(words[0]), .is_fault = words[1] != 0, .pending = @bitCast(words[2]) };
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
