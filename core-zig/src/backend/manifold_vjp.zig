//! Pull-backs of the manifold ops, row by row in f64 and in parallel.

const std = @import("std");
const assert = std.debug.assert;
const geometry = @import("../manifold/space.zig");
const poincare = @import("../manifold/poincare.zig");
const convert = @import("../manifold/convert.zig");
const mean = @import("../manifold/mean.zig");
const midpoint_vjp = @import("../manifold/midpoint_vjp.zig").midpoint_vjp;
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const manifold_rows = @import("manifold_rows.zig");
const Plan = manifold_rows.Plan;
const Row = manifold_rows.Row;
const Operand = manifold_rows.Operand;
const Fault = manifold_rows.Fault;
const row_team = @import("row_team.zig");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const operands_max = manifold_rows.operands_max;

/// Puts a new tensor into `cotangents` for each input wanted, in the shape of the broadcast
/// result's rows (only `matrix` is summed): the caller sums stretched axes. `output` is the first
/// result, needed for `manifold_frechet_mean` alone. Inputs and cotangent have one float dtype.
/// On failure `cotangents` are untouched.
pub fn vjp(
    op: Op,
    inputs: []const ?*const Tensor,
    attributes: *const Attributes,
    output: ?*const Tensor,
    cotangent: *const Tensor,
    wanted: []const bool,
    cotangents: []?*Tensor,
    report: *Report,
) Error!void {
    return switch (cotangent.dtype) {
        .f32 => vjp_type(f32, op, inputs, attributes, output, cotangent, wanted, cotangents, report),
        .f64 => vjp_type(f64, op, inputs, attributes, output, cotangent, wanted, cotangents, report),
        else => unreachable,
    };
}

fn vjp_type(
    comptime T: type,
    op: Op,
    inputs: []const ?*const Tensor,
    attributes: *const Attributes,
    output: ?*const Tensor,
    cotangent: *const Tensor,
    wanted: []const bool,
    cotangents: []?*Tensor,
    report: *Report,
) Error!void {
    const plan: Plan = .init_for(op, inputs, attributes, &cotangent.shape);
    assert(wanted.len == plan.operand_count and cotangents.len == plan.operand_count);
    var job: Job(T) = .{
        .plan = &plan,
        .cotangent = plan.operand_of(result_role(op), cotangent, 1),
        .output = if (op == .manifold_frechet_mean) plan.operand_of(.vector, output.?, 1) else null,
        .grain = row_team.grain_of((2 * plan.inputs_size() + plan.out_size) * @sizeOf(T)),
    };
    var made: [operands_max]?*Tensor = @splat(null);
    errdefer for (made) |tensor| if (tensor) |held| held.release();
    for (made[0..plan.operand_count], plan.operands[0..plan.operand_count], wanted) |*tensor, *operand, is_wanted| {
        if (!is_wanted) continue;
        tensor.* = try Tensor.create(cotangent_shape(&plan, operand), cotangent.dtype, cotangent.device());
    }
    job.targets = made;

    const matrix_size = if (op == .manifold_mobius_matvec and wanted[0]) plan.operands[0].size() else 0;
    if (matrix_size > 0) {
        // Few chunks, of a number that does not depend on the threads: their sums are added in order.
        const chunk_count = std.math.clamp((1 << 21) / matrix_size, 1, 16);
        job.grain = @max(1, std.math.divCeil(usize, plan.row_count, chunk_count) catch unreachable);
        job.matrix_sums = try memory.allocator.alloc(f64, chunk_count * matrix_size);
        @memset(job.matrix_sums, 0);
    }
    defer memory.allocator.free(job.matrix_sums);

    try row_team.for_rows(plan.row_count, job.grain, std.math.maxInt(usize), job.scratch_size(), &job, Job(T).run);
    if (job.fault) |fault| return fault.write(&plan, report);
    if (matrix_size > 0) job.add_matrix_sums(made[0].?);
    for (cotangents, made[0..plan.operand_count]) |*target, tensor| target.* = tensor;
}

/// How the cotangent of the result is read.
pub fn result_role(op: Op) manifold_rows.Role {
    return if (manifold_rows.result_of(op) == .number) .number else .vector;
}

/// Of the cotangent of one input, before stretched axes are summed.
pub fn cotangent_shape(plan: *const Plan, operand: *const Operand) Axes {
    var shape: Axes = plan.shape;
    switch (operand.role) {
        .number => {},
        .point, .vector, .weights => shape.append(@intCast(operand.inner)),
        .points => {
            shape.append(@intCast(operand.outer));
            shape.append(@intCast(operand.inner));
        },
        .matrix => shape = .from_slice(&.{ @intCast(operand.outer), @intCast(operand.inner) }),
    }
    return shape;
}

fn Job(comptime T: type) type {
    return struct {
        plan: *const Plan,
        cotangent: Operand,
        output: ?Operand,
        grain: usize,
        targets: [operands_max]?*Tensor = @splat(null),
        /// One matrix per chunk of rows.
        matrix_sums: []f64 = &.{},
        lock: sync.Mutex = .{},
        fault: ?Fault = null,

        const Self = @This();

        fn scratch_size(job: *const Self) usize {
            return job.plan.scratch_size() + job.plan.inputs_size() + job.plan.out_size + pull_scratch(job.plan);
        }

        fn run(job: *Self, scratch: []f64, begin: usize, end: usize) void {
            const plan = job.plan;
            var row: Row = .init(plan, scratch);
            var rest = scratch[plan.scratch_size()..];
            var bars: [operands_max][]f64 = @splat(&.{});
            for (bars[0..plan.operand_count], plan.operands[0..plan.operand_count]) |*bar, *operand| {
                bar.* = rest[0..operand.size()];
                rest = rest[operand.size()..];
            }
            const cotangent = rest[0..plan.out_size];
            rest = rest[plan.out_size..];

            var walk = plan.walk(begin, end - begin);
            const output_strides = if (job.output) |*output| output.strides else job.cotangent.strides;
            var results = shapes.Walk(2).init_at(plan.shape, .{ job.cotangent.strides, output_strides }, begin, end - begin);
            for (begin..end) |index| {
                if (row.load(T, plan, index, walk.next().?)) |fault| return job.record(fault);
                const offsets = results.next().?;
                manifold_rows.read(T, &job.cotangent, offsets[0], cotangent);
                if (job.output) |*output| manifold_rows.read(T, output, offsets[1], row.out);
                pull(T, plan, &row, cotangent, bars, rest);
                for (job.targets, bars, 0..) |target, bar, operand| {
                    const tensor = target orelse continue;
                    if (plan.operands[operand].role == .matrix) {
                        const sums = job.matrix_sums[begin / job.grain * bar.len ..][0..bar.len];
                        for (sums, bar) |*sum, entry| sum.* += entry;
                    } else for (tensor.elements(T)[index * bar.len ..][0..bar.len], bar) |*element, value| element.* = @floatCast(value);
                }
            }
        }

        fn record(job: *Self, fault: Fault) void {
            job.lock.lock();
            defer job.lock.unlock();
            if (job.fault == null or fault.row < job.fault.?.row) job.fault = fault;
        }

        fn add_matrix_sums(job: *const Self, target: *Tensor) void {
            for (target.elements(T), 0..) |*element, index| {
                var sum: f64 = 0;
                var place = index;
                while (place < job.matrix_sums.len) : (place += target.count()) sum += job.matrix_sums[place];
                element.* = @floatCast(sum);
            }
        }
    };
}

/// Numbers of scratch that `pull` needs.
fn pull_scratch(plan: *const Plan) usize {
    const dim = plan.out_size;
    return switch (plan.op) {
        .manifold_geodesic => 3 * dim,
        .manifold_norm => plan.operands[1].size(),
        .manifold_mobius_matvec => dim,
        // The means' own, and a block's points, their cotangents and the weights'.
        .manifold_midpoint, .manifold_frechet_mean => mean.frechet_scratch(dim) + 2 * plan.operands[0].size() + plan.operands[1].size(),
        else => 0,
    };
}

/// The cotangents of one row's inputs.
fn pull(comptime T: type, plan: *const Plan, row: *Row, cotangent: []const f64, bars: [operands_max][]f64, scratch: []f64) void {
    const space = plan.manifold.space;
    const x, const y, const z = row.inputs;
    const x_bar, const y_bar, const z_bar = bars;
    switch (plan.op) {
        .manifold_exp => geometry.map_vjp(space, .exp, &.{ x, y }, cotangent, &.{ x_bar, y_bar }),
        .manifold_exp0 => geometry.map_vjp(space, .exp0, &.{x}, cotangent, &.{x_bar}),
        .manifold_log => geometry.map_vjp(space, .log, &.{ x, y }, cotangent, &.{ x_bar, y_bar }),
        .manifold_log0 => geometry.map_vjp(space, .log0, &.{x}, cotangent, &.{x_bar}),
        .manifold_transport => geometry.map_vjp(space, .transport, &.{ x, y, z }, cotangent, &.{ x_bar, y_bar, z_bar }),
        .manifold_transport0 => geometry.map_vjp(space, .transport0, &.{ x, y }, cotangent, &.{ x_bar, y_bar }),
        .manifold_project_tangent => geometry.map_vjp(space, .project_tangent, &.{ x, y }, cotangent, &.{ x_bar, y_bar }),
        .manifold_riemannian_gradient => geometry.map_vjp(space, .to_riemannian_gradient, &.{ x, y }, cotangent, &.{ x_bar, y_bar }),
        .manifold_distance => geometry.distance_vjp(space, x, y, cotangent[0], x_bar, y_bar),
        .manifold_distance0 => geometry.distance0_vjp(space, x, cotangent[0], x_bar),
        .manifold_squared_distance => geometry.sum_vjp(space, .distance_sq, &.{ x, y }, cotangent[0], &.{ x_bar, y_bar }),
        .manifold_inner => geometry.sum_vjp(space, .inner, &.{ x, y, z }, cotangent[0], &.{ x_bar, y_bar, z_bar }),
        .manifold_norm => pull_norm(space, x, y, cotangent[0], x_bar, y_bar, scratch),
        .manifold_mobius_add => poincare.mobius_add_vjp(space.factor.c(), x, y, cotangent, x_bar, y_bar),
        .manifold_mobius_scale => x_bar[0] = poincare.mobius_scale_vjp(space.factor.c(), x[0], y, cotangent, y_bar),
        .manifold_mobius_matvec => poincare.mobius_matvec_vjp(space.factor.c(), x, y, cotangent, x_bar, y_bar, scratch),
        .manifold_gyration => poincare.gyration_vjp(space.factor.c(), x, y, z, cotangent, x_bar, y_bar, z_bar),
        .manifold_to_lorentz => convert.poincare_to_lorentz_vjp(space.factor.c(), x, cotangent, x_bar),
        .manifold_to_poincare => convert.lorentz_to_poincare_vjp(space.factor.c(), x, cotangent, x_bar),
        .manifold_geodesic => pull_geodesic(space, x, y, plan.attributes.time, cotangent, x_bar, y_bar, scratch),
        .manifold_project => {
            var blocks = space.iterate(x.len);
            while (blocks.next()) |block| switch (block.factor.model) {
                inline else => |model| geometry.namespace(model).project_vjp(
                    block.factor.c(),
                    .of(T, 0),
                    x[block.begin..block.end],
                    cotangent[block.begin..block.end],
                    x_bar[block.begin..block.end],
                ),
            };
        },
        .manifold_midpoint, .manifold_frechet_mean => pull_mean(plan, row, cotangent, x_bar, y_bar, scratch),
        else => unreachable,
    }
}

/// The length is the root of <u, u>; at u = 0, where it has a corner, the slope is 0.
fn pull_norm(space: geometry.Manifold, x: []const f64, u: []const f64, cotangent: f64, x_bar: []f64, u_bar: []f64, second: []f64) void {
    const length = geometry.norm(space, x, u);
    const slope = if (length == 0) 0 else cotangent / (2 * length);
    geometry.sum_vjp(space, .inner, &.{ x, u, u }, slope, &.{ x_bar, u_bar, second[0..u.len] });
    for (u_bar, second[0..u.len]) |*entry, addend| entry.* += addend;
}

/// exp(x, time log(x, y)), backwards through both maps.
fn pull_geodesic(space: geometry.Manifold, x: []const f64, y: []const f64, time: f64, cotangent: []const f64, x_bar: []f64, y_bar: []f64, scratch: []f64) void {
    const velocity = scratch[0..x.len];
    const velocity_bar = scratch[x.len..][0..x.len];
    const x_bar_log = scratch[2 * x.len ..][0..x.len];
    geometry.map(space, .log, &.{ x, y }, velocity);
    for (velocity) |*entry| entry.* *= time;
    geometry.map_vjp(space, .exp, &.{ x, velocity }, cotangent, &.{ x_bar, velocity_bar });
    for (velocity_bar) |*entry| entry.* *= time;
    geometry.map_vjp(space, .log, &.{ x, y }, velocity_bar, &.{ x_bar_log, y_bar });
    for (x_bar, x_bar_log) |*entry, addend| entry.* += addend;
}

fn pull_mean(plan: *const Plan, row: *Row, cotangent: []const f64, points_bar: []f64, weights_bar: []f64, scratch: []f64) void {
    const points = row.inputs[0];
    const weights = row.inputs[1];
    const dim = plan.out_size;
    const own = scratch[0..mean.frechet_scratch(dim)];
    const part_points = scratch[own.len..][0..points.len];
    const part_points_bar = scratch[own.len + points.len ..][0..points.len];
    const part_weights_bar = scratch[own.len + 2 * points.len ..][0..weights.len];
    @memset(weights_bar, 0);
    var blocks = plan.manifold.space.iterate(dim);
    while (blocks.next()) |block| {
        const width = block.end - block.begin;
        const part = manifold_rows.gather_columns(points, dim, block.begin, block.end, part_points);
        const part_bar = part_points_bar[0..part.len];
        const part_mean = row.out[block.begin..block.end];
        const part_cotangent = cotangent[block.begin..block.end];
        switch (block.factor.model) {
            inline else => |model| {
                const Model = geometry.namespace(model);
                const c = block.factor.c();
                if (plan.op == .manifold_midpoint or model == .euclidean) {
                    mean.midpoint(Model, c, part, weights, part_mean, own);
                    midpoint_vjp(Model, c, part, weights, part_mean, part_cotangent, part_bar, part_weights_bar, own);
                } else {
                    mean.frechet_vjp(Model, c, part, weights, part_mean, part_cotangent, part_bar, part_weights_bar, own[0..mean.frechet_scratch(width)]);
                }
            },
        }
        for (weights_bar, part_weights_bar) |*sum, entry| sum.* += entry;
        for (0..weights.len) |k| @memcpy(points_bar[k * dim + block.begin ..][0..width], part_bar[k * width ..][0..width]);
    }
}
