//! A spiral plan: points on a spiral by the golden angle, and a partition of its steps into Fibonacci
//! blocks (macro), these into tribonacci chunks (meso), and these into tetranacci chunks (micro).
//! Immutable.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const portable = @import("../manifold/portable.zig");
const memory = @import("../runtime/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const chunks = @import("chunks.zig");
const curves = @import("spiral_curve.zig");
const Curve = curves.Curve;

/// Meso and micro chunks take turns in these many roles.
pub const role_counts = [2]u32{ 3, 4 };
/// Numbers up to this are exact in f32, and with them every tensor of a plan.
pub const total_steps_max = 1 << 24;
/// Largest distance from the origin, times sqrt(-curvature): beyond, f64 points would lie on the rim.
const geodesic_radius_max = 30;

pub const Options = struct {
    total_steps: i64,
    base_radius: f64 = 1,
    radial_growth: f64 = 0.05,
    base_height: f64 = 1,
    meso_gain: f64 = 0.2,
    micro_gain: f64 = 0.05,
    kind: curves.Kind = .log,
    curvature: f64 = -1,
    geodesic_radius: f64 = 3,
};

/// Where a step stands in its block or chunk.
pub const Place = struct {
    /// Of the chunk, over the whole plan.
    index: u32,
    length: u32,
    position: u32,

    pub fn is_last(place: Place) bool {
        return place.position + 1 == place.length;
    }

    pub fn phase(place: Place) f64 {
        if (place.length == 1) return 0;
        return @as(f64, @floatFromInt(place.position)) / @as(f64, @floatFromInt(place.length - 1));
    }
};

pub const Step = struct { macro: Place, meso: Place, micro: Place };
pub const Block = struct { start: u32, length: u32, ideal_length: u32, height_before: f64, height_gain: f64 };

pub const SpiralPlan = struct {
    header: handle.Header,
    options: Options,
    curve: Curve,
    blocks: []Block,
    steps: []Step,

    pub fn create(options: Options, report: *Report) Error!*SpiralPlan {
        try check(&options, report);
        const gpa = memory.allocator;
        const count: usize = @intCast(options.total_steps);
        const blocks = try blocks_of(&options, report);
        errdefer gpa.free(blocks);
        const steps = try gpa.alloc(Step, count);
        errdefer gpa.free(steps);
        try place_all(steps, blocks, report);
        const plan = try gpa.create(SpiralPlan);
        plan.* = .{
            .header = .init(.spiral_plan, destroy),
            .options = options,
            .curve = .{
                .kind = options.kind,
                .count = count,
                .base_radius = options.base_radius,
                .radial_growth = options.radial_growth,
                .c = -options.curvature,
                .geodesic_radius = options.geodesic_radius,
            },
            .blocks = blocks,
            .steps = steps,
        };
        return plan;
    }

    fn destroy(header: *handle.Header) void {
        const plan: *SpiralPlan = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.free(plan.blocks);
        memory.allocator.free(plan.steps);
        memory.allocator.destroy(plan);
    }

    /// What the blocks add up to at step `n`, rising evenly inside each.
    pub fn track(plan: *const SpiralPlan, n: usize) f64 {
        const place = plan.steps[n].macro;
        const block = plan.blocks[place.index];
        return block.height_before + block.height_gain * @as(f64, @floatFromInt(place.position + 1)) / @as(f64, @floatFromInt(block.length));
    }

    pub fn height(plan: *const SpiralPlan, n: usize) f64 {
        const step = plan.steps[n];
        return plan.track(n) + plan.options.meso_gain * (step.meso.phase() - 0.5) + plan.options.micro_gain * (step.micro.phase() - 0.5);
    }

    pub fn point(plan: *const SpiralPlan, n: usize) [3]f64 {
        return plan.curve.point(n, plan.height(n));
    }

    /// Of the plane curve; a Kronecker sequence is none.
    pub fn curvature(plan: *const SpiralPlan, n: usize) f64 {
        return if (plan.options.kind == .kronecker) 0 else plan.curve.curvature(n);
    }

    /// Of the curve in space whose height climbs evenly through the step's block.
    pub fn frenet(plan: *const SpiralPlan, n: usize) curves.Frenet {
        const block = plan.blocks[plan.steps[n].macro.index];
        return plan.curve.frenet(n, block.height_gain / @as(f64, @floatFromInt(block.length)));
    }

    pub fn arc_length(plan: *const SpiralPlan, report: *Report) Error!f64 {
        try plan.require_curve("arc_length", report);
        return plan.curve.arc_length();
    }

    pub fn require_curve(plan: *const SpiralPlan, where: []const u8, report: *Report) Error!void {
        if (plan.options.kind == .kronecker) return report.fail(.unsupported, "spiral_plan.{s}: a kronecker plan is a set of points, not a curve", .{where});
    }

    pub fn mean_curvature(plan: *const SpiralPlan, block: *const Block) f64 {
        var sum: f64 = 0;
        for (block.start..block.start + block.length) |n| sum += plan.curvature(n);
        return sum / @as(f64, @floatFromInt(block.length));
    }

    /// Star discrepancy of the angles as parts of a turn (of a Kronecker sequence: of its first
    /// coordinate): how far the share of points in [0, t) is from t, at worst (Niederreiter 1992,
    /// theorem 2.6).
    pub fn discrepancy(plan: *const SpiralPlan, report: *Report) Error!f64 {
        if (plan.steps.len == 0) return report.fail(.empty_input, "spiral_plan.discrepancy: the plan has no steps", .{});
        const turns = try plan.sorted_turns();
        defer memory.allocator.free(turns);
        const count: f64 = @floatFromInt(turns.len);
        var worst: f64 = 0;
        for (turns, 0..) |turn, index| {
            const part = curves.part_of(turn);
            const below = @as(f64, @floatFromInt(index)) / count;
            const up_to = @as(f64, @floatFromInt(index + 1)) / count;
            worst = @max(worst, part - below, up_to - part);
        }
        return worst;
    }

    /// The points' places on the circle, in units of 2^-64 turns. The caller frees.
    pub fn sorted_turns(plan: *const SpiralPlan) error{OutOfMemory}![]u64 {
        const turns = try memory.allocator.alloc(u64, plan.steps.len);
        for (turns, 0..) |*turn, n| turn.* = plan.curve.turn(n);
        std.mem.sortUnstable(u64, turns, {}, std.sort.asc(u64));
        return turns;
    }
};

fn check(options: *const Options, report: *Report) Error!void {
    if (options.total_steps < 0 or options.total_steps > total_steps_max) return report.fail(.invalid_value, "spiral_plan: total_steps {d} given, expected 0 to {d}", .{ options.total_steps, total_steps_max });
    inline for (.{ "base_radius", "radial_growth", "base_height", "meso_gain", "micro_gain", "geodesic_radius" }) |name| {
        try bounds.finite("spiral_plan", name, @field(options, name), report);
    }
    try bounds.positive("spiral_plan", "base_radius", options.base_radius, report);
    try bounds.curvature("spiral_plan", options.curvature, report);
    const reach = options.geodesic_radius * @sqrt(-options.curvature);
    if (!(reach > 0 and reach <= geodesic_radius_max)) return report.fail(.invalid_value, "spiral_plan: geodesic_radius {d} given, expected above 0 and at most {d} / sqrt(-curvature)", .{ options.geodesic_radius, geodesic_radius_max });
    if (options.kind == .log) try check_growth(options, report);
}

/// The radius neither overflows nor vanishes.
fn check_growth(options: *const Options, report: *Report) Error!void {
    const last: f64 = @floatFromInt(@max(options.total_steps - 1, 0));
    const radius = options.base_radius * portable.exp(options.radial_growth * last);
    if (!std.math.isFinite(radius)) return report.fail(.non_finite, "spiral_plan: the radius of step {d} overflows with radial_growth {d}", .{ last, options.radial_growth });
    if (radius < std.math.floatMin(f64)) return report.fail(.invalid_value, "spiral_plan: the radius of step {d} vanishes with radial_growth {d}", .{ last, options.radial_growth });
}

/// Fibonacci lengths, the last one cut; the m-th raises the height by base_height / golden_ratio^m.
fn blocks_of(options: *const Options, report: *Report) Error![]Block {
    const lengths = try chunks.fibonacci_pacing(options.total_steps, report);
    defer memory.allocator.free(lengths);
    const blocks = try memory.allocator.alloc(Block, lengths.len);
    var start: u32 = 0;
    var ideal = [2]u32{ 1, 1 };
    var height: f64 = 0;
    var gain = options.base_height;
    for (blocks, lengths) |*block, length| {
        block.* = .{ .start = start, .length = @intCast(length), .ideal_length = ideal[0], .height_before = height, .height_gain = gain };
        start += block.length;
        height += gain;
        gain /= curves.golden_ratio;
        const sum = ideal[0] + ideal[1];
        ideal[0] = ideal[1];
        ideal[1] = sum;
    }
    return blocks;
}

fn place_all(steps: []Step, blocks: []const Block, report: *Report) Error!void {
    const gpa = memory.allocator;
    var next: usize = 0;
    var meso_index: u32 = 0;
    var micro_index: u32 = 0;
    for (blocks, 0..) |block, macro_index| {
        const mesos = try chunks.pack(3, block.length, report);
        defer gpa.free(mesos);
        for (mesos) |meso_length| {
            const micros = try chunks.pack(4, meso_length, report);
            defer gpa.free(micros);
            const meso_start = next;
            for (micros) |micro_length| {
                for (0..@intCast(micro_length)) |position| {
                    steps[next] = .{
                        .macro = .{ .index = @intCast(macro_index), .length = block.length, .position = @intCast(next - block.start) },
                        .meso = .{ .index = meso_index, .length = @intCast(meso_length), .position = @intCast(next - meso_start) },
                        .micro = .{ .index = micro_index, .length = @intCast(micro_length), .position = @intCast(position) },
                    };
                    next += 1;
                }
                micro_index += 1;
            }
            meso_index += 1;
        }
    }
    std.debug.assert(next == steps.len);
}
