//! A spiral plan as tensors.

const std = @import("std");
const boundary = @import("../manifold/boundary.zig");
const poincare = @import("../manifold/poincare.zig");
const memory = @import("../runtime/memory.zig");
const bounds = @import("../runtime/bounds.zig");
const DType = @import("../tensor/dtype.zig").DType;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const curves = @import("spiral_curve.zig");
const plans = @import("spiral_plan.zig");
const SpiralPlan = plans.SpiralPlan;

/// What a row is made of besides the plan.
const Row = struct { plan: *const SpiralPlan, curvature: f64 = 0, rim: boundary.Rim };

/// A table with one row a step.
fn by_step(row: Row, dtype: DType, comptime columns: comptime_int, where: []const u8, comptime fill: fn (Row, usize) [columns]f64, report: *Report) Error!*Tensor {
    const count = row.plan.steps.len;
    switch (dtype) {
        inline .f32, .f64 => |known| {
            const T = known.Element();
            const result = try Tensor.create(.from_slice(&.{ @intCast(count), columns }), known, .cpu);
            errdefer result.release();
            for (0..count) |n| {
                for (result.elements(T)[n * columns ..][0..columns], fill(row, n)) |*target, value| {
                    if (!(@abs(value) <= std.math.floatMax(T))) return report.fail(.non_finite, "spiral_plan.{s}: step {d} has a value that {s} cannot hold", .{ where, n, @tagName(known) });
                    target.* = @floatCast(value);
                }
            }
            return result;
        },
        else => return report.fail(.dtype_mismatch, "spiral_plan.{s}: dtype {s} given, expected f32 or f64", .{ where, @tagName(dtype) }),
    }
}

fn row_of(plan: *const SpiralPlan, dtype: DType) Row {
    return .{ .plan = plan, .rim = if (dtype == .f64) .of(f64, 0) else .of(f32, 0) };
}

/// x, y and height.
pub fn points(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    return by_step(row_of(plan, dtype), dtype, 3, "as_tensor", point_row, report);
}

fn point_row(row: Row, n: usize) [3]f64 {
    var point = row.plan.point(n);
    // Rounding must not put a point of the hyperbolic disc on its rim.
    if (row.plan.options.kind == .hyperbolic) _ = poincare.project(row.plan.curve.c, row.rim, point[0..2], point[0..2]);
    return point;
}

/// Points inside the ball of another curvature: of the hyperbolic disc the same disc, rescaled; of any
/// other kind the points taken as tangent vectors at the origin, by the exponential map.
pub fn ball(plan: *const SpiralPlan, curvature: f64, dtype: DType, report: *Report) Error!*Tensor {
    try bounds.curvature("spiral_plan.ball_tensor", curvature, report);
    var row = row_of(plan, dtype);
    row.curvature = curvature;
    return by_step(row, dtype, 3, "ball_tensor", ball_row, report);
}

fn ball_row(row: Row, n: usize) [3]f64 {
    var point = row.plan.point(n);
    const c = -row.curvature;
    if (row.plan.options.kind == .hyperbolic) {
        const scale = @sqrt(row.plan.curve.c / c);
        point = .{ scale * point[0], scale * point[1], 0 };
    } else poincare.exp0(c, &point, &point);
    _ = poincare.project(c, row.rim, &point, &point);
    return point;
}

/// Radius, angle, height, curvature, the three phases, the two gains.
pub fn features(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    return by_step(row_of(plan, dtype), dtype, 9, "feature_tensor", feature_row, report);
}

fn feature_row(row: Row, n: usize) [9]f64 {
    const plan = row.plan;
    const point = point_row(row, n);
    const step = plan.steps[n];
    const angle = if (plan.options.kind == .kronecker) std.math.atan2(point[1], point[0]) else curves.golden_angle * @as(f64, @floatFromInt(n));
    return .{
        std.math.hypot(point[0], point[1]), angle,                  point[2],
        plan.curvature(n),                  step.macro.phase(),     step.meso.phase(),
        step.micro.phase(),                 plan.options.meso_gain, plan.options.micro_gain,
    };
}

/// The roles of the meso and the micro chunk.
pub fn roles(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    return by_step(row_of(plan, dtype), dtype, 2, "role_tensor", role_row, report);
}

fn role_row(row: Row, n: usize) [2]f64 {
    const step = row.plan.steps[n];
    return .{ @floatFromInt(step.meso.index % plans.role_counts[0]), @floatFromInt(step.micro.index % plans.role_counts[1]) };
}

/// 1 where the step is the last of its macro block, meso and micro chunk.
pub fn reflections(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    return by_step(row_of(plan, dtype), dtype, 3, "reflection_tensor", reflection_row, report);
}

fn reflection_row(row: Row, n: usize) [3]f64 {
    const step = row.plan.steps[n];
    var flags: [3]f64 = undefined;
    for (&flags, [_]plans.Place{ step.macro, step.meso, step.micro }) |*flag, place| flag.* = @floatFromInt(@intFromBool(place.is_last()));
    return flags;
}

/// Curvature and torsion of the curve in space.
pub fn frenet(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    try plan.require_curve("frenet_tensor", report);
    return by_step(row_of(plan, dtype), dtype, 2, "frenet_tensor", frenet_row, report);
}

fn frenet_row(row: Row, n: usize) [2]f64 {
    const found = row.plan.frenet(n);
    return .{ found.curvature, found.torsion };
}

/// Index, length and position of the macro block, the meso and the micro chunk of each step: i64.
pub fn partition(plan: *const SpiralPlan) error{OutOfMemory}!*Tensor {
    const result = try Tensor.create(.from_slice(&.{ @intCast(plan.steps.len), 9 }), .i64, .cpu);
    for (plan.steps, 0..) |step, n| {
        for ([_]plans.Place{ step.macro, step.meso, step.micro }, 0..) |place, level| {
            result.elements(i64)[n * 9 + level * 3 ..][0..3].* = .{ place.index, place.length, place.position };
        }
    }
    return result;
}

/// The steps that are the last of a chunk, in order, micro (0) before meso (1) before macro (2): i64.
pub fn reflection_points(plan: *const SpiralPlan) error{OutOfMemory}!*Tensor {
    var count: usize = 0;
    for (plan.steps) |step| count += @as(usize, @intFromBool(step.micro.is_last())) + @intFromBool(step.meso.is_last()) + @intFromBool(step.macro.is_last());
    const result = try Tensor.create(.from_slice(&.{ @intCast(count), 2 }), .i64, .cpu);
    var next: usize = 0;
    for (plan.steps, 0..) |step, n| for ([_]plans.Place{ step.micro, step.meso, step.macro }, 0..) |place, level| {
        if (!place.is_last()) continue;
        result.elements(i64)[next..][0..2].* = .{ @intCast(n), @intCast(level) };
        next += 2;
    };
    return result;
}

/// Of each macro block: index, length, length had it not been cut, height gain, mean curvature, last step.
pub fn macro_summary(plan: *const SpiralPlan, dtype: DType, report: *Report) Error!*Tensor {
    switch (dtype) {
        inline .f32, .f64 => |known| {
            const T = known.Element();
            const result = try Tensor.create(.from_slice(&.{ @intCast(plan.blocks.len), 6 }), known, .cpu);
            errdefer result.release();
            for (plan.blocks, 0..) |*block, index| {
                const row = [6]f64{
                    @floatFromInt(index), @floatFromInt(block.length), @floatFromInt(block.ideal_length),
                    block.height_gain,    plan.mean_curvature(block),  @floatFromInt(block.start + block.length - 1),
                };
                for (result.elements(T)[index * 6 ..][0..6], row) |*target, value| {
                    if (!(@abs(value) <= std.math.floatMax(T))) return report.fail(.non_finite, "spiral_plan.macro_summary_tensor: block {d} has a value that {s} cannot hold", .{ index, @tagName(known) });
                    target.* = @floatCast(value);
                }
            }
            return result;
        },
        else => return report.fail(.dtype_mismatch, "spiral_plan.macro_summary_tensor: dtype {s} given, expected f32 or f64", .{@tagName(dtype)}),
    }
}

/// From each angle to the next around the circle, as parts of a turn: f64.
pub fn gaps(plan: *const SpiralPlan) error{OutOfMemory}!*Tensor {
    const turns = try plan.sorted_turns();
    defer memory.allocator.free(turns);
    const result = try Tensor.create(.from_slice(&.{@intCast(turns.len)}), .f64, .cpu);
    for (result.elements(f64), 0..) |*gap, index| {
        const width = turns[(index + 1) % turns.len] -% turns[index];
        gap.* = if (turns.len == 1) 1 else @as(f64, @floatFromInt(width)) * 0x1p-64;
    }
    return result;
}
