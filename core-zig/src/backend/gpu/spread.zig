//! Inputs whose rows do not lie evenly spaced, because some axes are stretched and others not, or run backwards: kernels
//! take dense copies of them, made on the device.

const std = @import("std");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const Operand = manifold_rows.Operand;
const operands_max = manifold_rows.operands_max;
const cpu_vjp = @import("../manifold_vjp.zig");
const Device = @import("device.zig").Device;
const elementwise = @import("elementwise.zig");
const Placed = @import("manifold.zig").Placed;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

pub const Spread = struct {
    inputs: [operands_max]?*const Tensor = @splat(null),
    /// Of a result, where there is one.
    cotangent: ?*const Tensor = null,
    made: [operands_max + 1]?*Tensor = @splat(null),

    /// Null where the copy has no kernel either.
    pub fn of(device: *Device, plan: *const Plan, cotangent: ?*const Tensor, report: *Report) Error!?Spread {
        var spread: Spread = .{};
        errdefer spread.release();
        for (plan.operands[0..plan.operand_count], 0..) |*operand, index| {
            spread.inputs[index] = operand.tensor;
            if (is_even(operand, &plan.shape)) continue;
            spread.inputs[index] = try spread.dense(index, device, operand.tensor.?, cpu_vjp.cotangent_shape(plan, operand), report) orelse return null;
        }
        const bar = cotangent orelse return spread;
        spread.cotangent = bar;
        const rows = plan.operand_of(cpu_vjp.result_role(plan.op), bar, 1);
        if (!is_even(&rows, &plan.shape)) spread.cotangent = try spread.dense(operands_max, device, bar, bar.shape, report) orelse return null;
        return spread;
    }

    pub fn release(spread: *const Spread) void {
        for (spread.made) |tensor| if (tensor) |held| held.release();
    }

    fn dense(spread: *Spread, index: usize, device: *Device, tensor: *const Tensor, shape: Axes, report: *Report) Error!?*const Tensor {
        const copy = try Tensor.create_unplaced(shape, .f32, device.kind);
        spread.made[index] = copy;
        if (try elementwise.cast(device, tensor, copy, report)) return copy;
        spread.release();
        return null;
    }
};

fn is_even(operand: *const Operand, shape: *const Axes) bool {
    const tensor = operand.tensor orelse return true;
    // What is no f32 has no kernel anyway.
    if (tensor.dtype != .f32) return true;
    return Placed.of(operand, shape) != null and std.math.cast(u32, operand.outer_step) != null;
}
