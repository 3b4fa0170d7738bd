//! C functions of `spec/spiral_plan.zon`.

const door = @import("handles.zig");
const chunks = @import("../geometry/chunks.zig");
const curves = @import("../geometry/spiral_curve.zig");
const tensors = @import("../geometry/spiral_tensors.zig");
const memory = @import("../runtime/memory.zig");
const DType = @import("../tensor/dtype.zig").DType;
const SpiralPlan = door.handles.spiral_plan;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_spiral_plan_create(
    total_steps: i64,
    base_radius: f64,
    radial_growth: f64,
    base_height: f64,
    meso_gain: f64,
    micro_gain: f64,
    kind: i32,
    curvature: f64,
    geodesic_radius: f64,
    out: ?*?*SpiralPlan,
    err: ?*Report,
) callconv(.c) i32 {
    const numbers = [_]f64{ base_radius, radial_growth, base_height, meso_gain, micro_gain, curvature, geodesic_radius };
    return door.status_of(err, create, .{ total_steps, numbers, kind, out });
}

fn create(total_steps: i64, numbers: [7]f64, kind: i32, out: ?*?*SpiralPlan, report: *Report) Error!void {
    const place = try door.place(out, "st_spiral_plan_create: out", report);
    place.* = try SpiralPlan.create(.{
        .total_steps = total_steps,
        .base_radius = numbers[0],
        .radial_growth = numbers[1],
        .base_height = numbers[2],
        .meso_gain = numbers[3],
        .micro_gain = numbers[4],
        .kind = try door.enumeration(curves.Kind, kind, "st_spiral_plan_create: kind", report),
        .curvature = numbers[5],
        .geodesic_radius = numbers[6],
    }, report);
}

pub fn st_spiral_plan_retain(spiral_plan: ?*SpiralPlan) callconv(.c) ?*SpiralPlan {
    return door.retain(SpiralPlan, spiral_plan);
}

pub fn st_spiral_plan_release(spiral_plan: ?*SpiralPlan) callconv(.c) void {
    door.release(SpiralPlan, spiral_plan);
}

/// Copies an option out.
fn option(spiral_plan: ?*SpiralPlan, comptime name: []const u8, out: anytype, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_" ++ name, report);
    const place = try door.place(out, "st_spiral_plan_" ++ name ++ ": out", report);
    const value = @field(plan.options, name);
    place.* = if (@TypeOf(value) == curves.Kind) @intFromEnum(value) else value;
}

pub fn st_spiral_plan_total_steps(spiral_plan: ?*SpiralPlan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total_steps_of, .{ spiral_plan, out });
}

fn total_steps_of(spiral_plan: ?*SpiralPlan, out: ?*i64, report: *Report) Error!void {
    return option(spiral_plan, "total_steps", out, report);
}

pub fn st_spiral_plan_base_radius(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, base_radius_of, .{ spiral_plan, out });
}

fn base_radius_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "base_radius", out, report);
}

pub fn st_spiral_plan_radial_growth(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, radial_growth_of, .{ spiral_plan, out });
}

fn radial_growth_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "radial_growth", out, report);
}

pub fn st_spiral_plan_base_height(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, base_height_of, .{ spiral_plan, out });
}

fn base_height_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "base_height", out, report);
}

pub fn st_spiral_plan_meso_gain(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, meso_gain_of, .{ spiral_plan, out });
}

fn meso_gain_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "meso_gain", out, report);
}

pub fn st_spiral_plan_micro_gain(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, micro_gain_of, .{ spiral_plan, out });
}

fn micro_gain_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "micro_gain", out, report);
}

pub fn st_spiral_plan_kind(spiral_plan: ?*SpiralPlan, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, kind_of, .{ spiral_plan, out });
}

fn kind_of(spiral_plan: ?*SpiralPlan, out: ?*i32, report: *Report) Error!void {
    return option(spiral_plan, "kind", out, report);
}

pub fn st_spiral_plan_curvature(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature_of, .{ spiral_plan, out });
}

fn curvature_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "curvature", out, report);
}

pub fn st_spiral_plan_geodesic_radius(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, geodesic_radius_of, .{ spiral_plan, out });
}

fn geodesic_radius_of(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    return option(spiral_plan, "geodesic_radius", out, report);
}

pub fn st_spiral_plan_as_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, as_tensor, .{ spiral_plan, dtype, out });
}

fn as_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_as_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_as_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_as_tensor: out", report);
    place.* = try tensors.points(plan, wanted, report);
}

pub fn st_spiral_plan_feature_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, feature_tensor, .{ spiral_plan, dtype, out });
}

fn feature_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_feature_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_feature_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_feature_tensor: out", report);
    place.* = try tensors.features(plan, wanted, report);
}

pub fn st_spiral_plan_role_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, role_tensor, .{ spiral_plan, dtype, out });
}

fn role_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_role_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_role_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_role_tensor: out", report);
    place.* = try tensors.roles(plan, wanted, report);
}

pub fn st_spiral_plan_reflection_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, reflection_tensor, .{ spiral_plan, dtype, out });
}

fn reflection_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_reflection_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_reflection_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_reflection_tensor: out", report);
    place.* = try tensors.reflections(plan, wanted, report);
}

pub fn st_spiral_plan_macro_summary_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, macro_summary_tensor, .{ spiral_plan, dtype, out });
}

fn macro_summary_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_macro_summary_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_macro_summary_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_macro_summary_tensor: out", report);
    place.* = try tensors.macro_summary(plan, wanted, report);
}

pub fn st_spiral_plan_frenet_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, frenet_tensor, .{ spiral_plan, dtype, out });
}

fn frenet_tensor(spiral_plan: ?*SpiralPlan, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_frenet_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_frenet_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_frenet_tensor: out", report);
    place.* = try tensors.frenet(plan, wanted, report);
}

pub fn st_spiral_plan_ball_tensor(spiral_plan: ?*SpiralPlan, curvature: f64, dtype: i32, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, ball_tensor, .{ spiral_plan, curvature, dtype, out });
}

fn ball_tensor(spiral_plan: ?*SpiralPlan, curvature: f64, dtype: i32, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_ball_tensor", report);
    const wanted = try door.enumeration(DType, dtype, "st_spiral_plan_ball_tensor: dtype", report);
    const place = try door.place(out, "st_spiral_plan_ball_tensor: out", report);
    place.* = try tensors.ball(plan, curvature, wanted, report);
}

pub fn st_spiral_plan_polyline(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, polyline, .{ spiral_plan, out });
}

fn polyline(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_polyline", report);
    const place = try door.place(out, "st_spiral_plan_polyline: out", report);
    place.* = try tensors.points(plan, .f64, report);
}

pub fn st_spiral_plan_partition_tensor(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, partition_tensor, .{ spiral_plan, out });
}

fn partition_tensor(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_partition_tensor", report);
    const place = try door.place(out, "st_spiral_plan_partition_tensor: out", report);
    place.* = try tensors.partition(plan);
}

pub fn st_spiral_plan_reflection_points(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, reflection_points, .{ spiral_plan, out });
}

fn reflection_points(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_reflection_points", report);
    const place = try door.place(out, "st_spiral_plan_reflection_points: out", report);
    place.* = try tensors.reflection_points(plan);
}

pub fn st_spiral_plan_gaps(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, gaps, .{ spiral_plan, out });
}

fn gaps(spiral_plan: ?*SpiralPlan, out: ?*?*Tensor, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_gaps", report);
    const place = try door.place(out, "st_spiral_plan_gaps: out", report);
    place.* = try tensors.gaps(plan);
}

pub fn st_spiral_plan_arc_length(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, arc_length, .{ spiral_plan, out });
}

fn arc_length(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_arc_length", report);
    const place = try door.place(out, "st_spiral_plan_arc_length: out", report);
    place.* = try plan.arc_length(report);
}

pub fn st_spiral_plan_discrepancy(spiral_plan: ?*SpiralPlan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, discrepancy, .{ spiral_plan, out });
}

fn discrepancy(spiral_plan: ?*SpiralPlan, out: ?*f64, report: *Report) Error!void {
    const plan = try door.required(SpiralPlan, spiral_plan, "st_spiral_plan_discrepancy", report);
    const place = try door.place(out, "st_spiral_plan_discrepancy: out", report);
    place.* = try plan.discrepancy(report);
}

pub fn st_spiral_plan_golden_angle(out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, golden_angle, .{out});
}

fn golden_angle(out: ?*f64, report: *Report) Error!void {
    (try door.place(out, "st_spiral_plan_golden_angle: out", report)).* = curves.golden_angle;
}

pub fn st_spiral_plan_golden_ratio(out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, golden_ratio, .{out});
}

fn golden_ratio(out: ?*f64, report: *Report) Error!void {
    (try door.place(out, "st_spiral_plan_golden_ratio: out", report)).* = curves.golden_ratio;
}

pub fn st_spiral_plan_fibonacci_pacing(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, fibonacci_pacing, .{ total_steps, out, capacity, count });
}

fn fibonacci_pacing(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const list = try chunks.fibonacci_pacing(total_steps, report);
    defer memory.allocator.free(list);
    try door.copy_out(i64, list, out, capacity, count, "st_spiral_plan_fibonacci_pacing: chunks", report);
}

pub fn st_spiral_plan_pack_tribonacci_chunks(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, pack_tribonacci_chunks, .{ total_steps, out, capacity, count });
}

fn pack_tribonacci_chunks(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const list = try chunks.pack(3, total_steps, report);
    defer memory.allocator.free(list);
    try door.copy_out(i64, list, out, capacity, count, "st_spiral_plan_pack_tribonacci_chunks: chunks", report);
}

pub fn st_spiral_plan_pack_tetranacci_chunks(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, pack_tetranacci_chunks, .{ total_steps, out, capacity, count });
}

fn pack_tetranacci_chunks(total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const list = try chunks.pack(4, total_steps, report);
    defer memory.allocator.free(list);
    try door.copy_out(i64, list, out, capacity, count, "st_spiral_plan_pack_tetranacci_chunks: chunks", report);
}

pub fn st_spiral_plan_pack_nacci_chunks(order: i64, total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, pack_nacci_chunks, .{ order, total_steps, out, capacity, count });
}

fn pack_nacci_chunks(order: i64, total_steps: i64, out: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const list = try chunks.pack(order, total_steps, report);
    defer memory.allocator.free(list);
    try door.copy_out(i64, list, out, capacity, count, "st_spiral_plan_pack_nacci_chunks: chunks", report);
}
