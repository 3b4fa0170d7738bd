//! Manifold ops row by row in f64: which rows of which inputs belong to a row of the result, what
//! each input must satisfy, and the formula. The reference runs it as it is; the CPU backend where
//! no fused kernel exists.

const std = @import("std");
const assert = std.debug.assert;
const math = std.math;
const boundary = @import("../manifold/boundary.zig");
const geometry = @import("../manifold/space.zig");
const poincare = @import("../manifold/poincare.zig");
const lorentz = @import("../manifold/lorentz.zig");
const convert = @import("../manifold/convert.zig");
const mean = @import("../manifold/mean.zig");
const Manifold = @import("../manifold/handle.zig").Manifold;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const advance = @import("../tensor/copy.zig").advance;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Call = ops.Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// What an input's row is, and so what is asked of it.
pub const Role = enum {
    point, // finite; brought onto the manifold
    points, // many of them
    vector, // finite: a tangent, or any ambient vector
    number,
    matrix, // one for all rows
    weights, // finite, not negative, not all 0
};

pub fn roles(op: Op) []const Role {
    return switch (op) {
        .manifold_exp0, .manifold_project => &.{.vector},
        .manifold_log0, .manifold_distance0, .manifold_to_lorentz, .manifold_to_poincare => &.{.point},
        .manifold_exp, .manifold_transport0, .manifold_project_tangent, .manifold_riemannian_gradient, .manifold_norm => &.{ .point, .vector },
        .manifold_log, .manifold_distance, .manifold_squared_distance, .manifold_mobius_add, .manifold_geodesic => &.{ .point, .point },
        .manifold_mobius_scale => &.{ .number, .point },
        .manifold_mobius_matvec => &.{ .matrix, .point },
        .manifold_gyration => &.{ .point, .point, .point },
        .manifold_transport => &.{ .point, .point, .vector },
        .manifold_inner => &.{ .point, .vector, .vector },
        .manifold_midpoint, .manifold_frechet_mean => &.{ .points, .weights },
        else => unreachable,
    };
}

pub const Result = enum { point, vector, number };

pub fn result_of(op: Op) Result {
    return switch (op) {
        .manifold_log, .manifold_log0, .manifold_transport, .manifold_transport0, .manifold_project_tangent, .manifold_riemannian_gradient => .vector,
        .manifold_distance, .manifold_distance0, .manifold_squared_distance, .manifold_inner, .manifold_norm => .number,
        else => .point,
    };
}

/// One input: its rows are `outer` times `inner` numbers.
pub const Operand = struct {
    role: Role,
    /// None for weights that were not given: all are 1.
    tensor: ?*const Tensor,
    /// Steps of the first number along the plan's leading axes; 0 where the input is stretched.
    strides: Axes,
    outer: usize,
    outer_step: i64,
    inner: usize,
    inner_step: i64,

    pub fn size(operand: *const Operand) usize {
        return operand.outer * operand.inner;
    }
};

pub const operands_max = 3;

pub const Plan = struct {
    op: Op,
    manifold: *Manifold,
    attributes: *const Attributes,
    operands: [operands_max]Operand = undefined,
    operand_count: usize,
    /// Leading axes of the result, all inputs broadcast.
    shape: Axes,
    row_count: usize,
    /// Numbers in a row of the result.
    out_size: usize,

    pub fn init(call: *const Call) Plan {
        return init_for(call.op, call.inputs, call.attributes, &call.outputs[0].shape);
    }

    /// The plan of a call known by the shape of its (first) result.
    pub fn init_for(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, result: *const Axes) Plan {
        const is_number = result_of(op) == .number;
        const shape: Axes = .from_slice(result.slice()[0 .. result.rank - @intFromBool(!is_number)]);
        const kinds = roles(op);
        var plan: Plan = .{
            .op = op,
            .manifold = attributes.manifold.?,
            .attributes = attributes,
            .operand_count = kinds.len,
            .shape = shape,
            .row_count = shape.count(),
            .out_size = if (is_number) 1 else @intCast(result.values[result.rank - 1]),
        };
        const point_count = if (kinds[0] == .points) inputs[0].?.extent(inputs[0].?.rank() - 2) else 1;
        for (plan.operands[0..kinds.len], kinds, inputs) |*operand, role, input| operand.* = plan.operand_of(role, input, point_count);
        return plan;
    }

    pub fn operand_of(plan: *const Plan, role: Role, input: ?*const Tensor, point_count: usize) Operand {
        var operand: Operand = .{
            .role = role,
            .tensor = input,
            .strides = .{ .rank = plan.shape.rank },
            .outer = 1,
            .outer_step = 0,
            .inner = point_count,
            .inner_step = 0,
        };
        const tensor = input orelse return operand;
        const rank = tensor.rank();
        const row_rank: usize = switch (role) {
            .number => 0,
            .point, .vector, .weights => 1,
            .points, .matrix => 2,
        };
        operand.inner = if (row_rank > 0) tensor.extent(rank - 1) else 1;
        operand.inner_step = if (row_rank > 0) tensor.strides.values[rank - 1] else 0;
        if (row_rank > 1) {
            operand.outer = tensor.extent(rank - 2);
            operand.outer_step = tensor.strides.values[rank - 2];
        }
        const leading: Axes = .from_slice(tensor.shape.slice()[0 .. rank - row_rank]);
        const strides: Axes = .from_slice(tensor.strides.slice()[0 .. rank - row_rank]);
        operand.strides = shapes.broadcast_strides(&leading, &strides, &plan.shape);
        return operand;
    }

    /// The rows from `begin` on, with the offset of each operand's row.
    pub fn walk(plan: *const Plan, begin: usize, count: usize) shapes.Walk(operands_max) {
        var strides: [operands_max]Axes = @splat(.{ .rank = plan.shape.rank });
        for (strides[0..plan.operand_count], plan.operands[0..plan.operand_count]) |*axes, *operand| axes.* = operand.strides;
        return .init_at(plan.shape, strides, begin, count);
    }

    pub fn inputs_size(plan: *const Plan) usize {
        var total: usize = 0;
        for (plan.operands[0..plan.operand_count]) |*operand| total += operand.size();
        return total;
    }

    /// Numbers of scratch that `Row` needs.
    pub fn scratch_size(plan: *const Plan) usize {
        return plan.inputs_size() + plan.out_size + plan.extra_size();
    }

    fn extra_size(plan: *const Plan) usize {
        return switch (plan.op) {
            .manifold_geodesic => plan.out_size,
            .manifold_midpoint, .manifold_frechet_mean => mean.frechet_scratch(plan.out_size) + plan.operands[0].size() + plan.out_size,
            else => 0,
        };
    }
};

/// Why a row is refused.
pub const Fault = struct {
    kind: enum { non_finite, off_manifold, weights, not_converged },
    row: usize,
    operand: usize,
    residual: f64 = 0,

    pub fn at(fault: Fault, row: usize) Fault {
        var placed = fault;
        placed.row = row;
        return placed;
    }

    pub fn write(fault: Fault, plan: *const Plan, report: *Report) Error {
        const name = @tagName(plan.op);
        const input = ops.row(plan.op).inputs[fault.operand].name;
        return switch (fault.kind) {
            .non_finite => report.fail(.non_finite, "{s}: row {d} of {s} holds NaN or infinity, expected finite numbers", .{ name, fault.row, input }),
            .off_manifold => report.fail(.outside_ball, "{s}: row {d} of {s} is not on the {s} manifold, which is strict; project it first", .{ name, fault.row, input, @tagName(plan.manifold.kind()) }),
            .weights => report.fail(.invalid_value, "{s}: row {d} of {s} is negative, not finite or all 0, expected weights >= 0", .{ name, fault.row, input }),
            .not_converged => report.fail(.not_converged, "{s}: row {d} has residual {e:.2} after {d} iterations, expected <= {e:.2}", .{ name, fault.row, fault.residual, plan.attributes.max_iterations, plan.attributes.tolerance }),
        };
    }
};

/// One row of every input in f64, and room for the result's.
pub const Row = struct {
    inputs: [operands_max][]f64 = @splat(&.{}),
    out: []f64,
    extra: []f64,
    /// Where each input was last read from: a stretched row is read and checked once in a row.
    loaded_from: [operands_max]?i64 = @splat(null),
    /// Points that were moved onto the manifold in the row last loaded.
    clipped: [operands_max]usize = @splat(0),
    /// Whether the result, too, had to be moved: saturated, or rounded off the manifold.
    result_clipped: bool = false,
    outcome: mean.Outcome = .{ .residual = 0, .iteration_count = 0, .converged = true },

    pub fn init(plan: *const Plan, scratch: []f64) Row {
        assert(scratch.len >= plan.scratch_size());
        var rest = scratch;
        var row: Row = .{ .out = undefined, .extra = undefined };
        for (row.inputs[0..plan.operand_count], plan.operands[0..plan.operand_count]) |*input, *operand| {
            input.* = rest[0..operand.size()];
            rest = rest[operand.size()..];
        }
        row.out = rest[0..plan.out_size];
        row.extra = rest[plan.out_size..];
        return row;
    }

    /// Reads, checks and brings onto the manifold. `T` is the element type of the tensors.
    pub fn load(row: *Row, comptime T: type, plan: *const Plan, row_index: usize, offsets: [operands_max]i64) ?Fault {
        for (plan.operands[0..plan.operand_count], row.inputs[0..plan.operand_count], 0..) |*operand, values, index| {
            if (row.loaded_from[index] == offsets[index]) continue;
            read(T, operand, offsets[index], values);
            row.loaded_from[index] = null; // Not before the row is known to be good.
            row.clipped[index] = 0;
            switch (operand.role) {
                .point, .points => {
                    if (!all_finite(values)) return .{ .kind = .non_finite, .row = row_index, .operand = index };
                    for (0..operand.outer) |k| {
                        const point = values[k * operand.inner ..][0..operand.inner];
                        row.clipped[index] += @intFromBool(settle(T, plan.manifold.space, point));
                    }
                    if (plan.manifold.strict and row.clipped[index] > 0) return .{ .kind = .off_manifold, .row = row_index, .operand = index };
                },
                .weights => if (!weights_are_right(values)) return .{ .kind = .weights, .row = row_index, .operand = index },
                .vector, .number, .matrix => if (!all_finite(values)) return .{ .kind = .non_finite, .row = row_index, .operand = index },
            }
            row.loaded_from[index] = offsets[index];
        }
        return null;
    }

    pub fn clipped_count(row: *const Row) usize {
        return row.clipped[0] + row.clipped[1] + row.clipped[2] + @intFromBool(row.result_clipped);
    }

    /// Applies the op's formula to the row loaded last.
    pub fn evaluate(row: *Row, comptime T: type, plan: *const Plan) ?Fault {
        const space = plan.manifold.space;
        const x, const y, const z = row.inputs;
        const out = row.out;
        switch (plan.op) {
            .manifold_exp => geometry.map(space, .exp, &.{ x, y }, out),
            .manifold_exp0 => geometry.map(space, .exp0, &.{x}, out),
            .manifold_log => geometry.map(space, .log, &.{ x, y }, out),
            .manifold_log0 => geometry.map(space, .log0, &.{x}, out),
            .manifold_transport => geometry.map(space, .transport, &.{ x, y, z }, out),
            .manifold_transport0 => geometry.map(space, .transport0, &.{ x, y }, out),
            .manifold_project_tangent => geometry.map(space, .project_tangent, &.{ x, y }, out),
            .manifold_riemannian_gradient => geometry.map(space, .to_riemannian_gradient, &.{ x, y }, out),
            .manifold_distance => out[0] = geometry.distance(space, x, y),
            .manifold_distance0 => out[0] = geometry.distance0(space, x),
            .manifold_squared_distance => out[0] = geometry.sum(space, .distance_sq, &.{ x, y }),
            .manifold_inner => out[0] = geometry.sum(space, .inner, &.{ x, y, z }),
            .manifold_norm => out[0] = geometry.norm(space, x, y),
            .manifold_mobius_add => poincare.mobius_add(space.factor.c(), x, y, out),
            .manifold_mobius_scale => poincare.mobius_scale(space.factor.c(), x[0], y, out),
            .manifold_mobius_matvec => poincare.mobius_matvec(space.factor.c(), x, y, out),
            .manifold_gyration => poincare.gyration(space.factor.c(), x, y, z, out),
            .manifold_to_lorentz => convert.poincare_to_lorentz(space.factor.c(), x, out),
            .manifold_to_poincare => convert.lorentz_to_poincare(space.factor.c(), x, out),
            .manifold_geodesic => {
                geometry.map(space, .log, &.{ x, y }, row.extra[0..out.len]);
                for (row.extra[0..out.len]) |*entry| entry.* *= plan.attributes.time;
                geometry.map(space, .exp, &.{ x, row.extra[0..out.len] }, out);
            },
            .manifold_project => @memcpy(out, x),
            .manifold_midpoint, .manifold_frechet_mean => row.outcome = mean_of_points(plan, row),
            else => unreachable,
        }
        if (!row.outcome.converged) return .{ .kind = .not_converged, .row = 0, .operand = 0, .residual = row.outcome.residual };
        // The formula stays on the manifold; rounding to T may leave it.
        if (plan.op == .manifold_to_poincare) {
            row.result_clipped = poincare.project(space.factor.c(), .of(T, 0), out, out);
        } else if (plan.op != .manifold_to_lorentz and result_of(plan.op) == .point) {
            row.result_clipped = geometry.project(space, .of(T, 0), out, out) > 0;
        }
        return null;
    }
};

pub fn read(comptime T: type, operand: *const Operand, offset: i64, values: []f64) void {
    const tensor = operand.tensor orelse return @memset(values, 1);
    const data = tensor.data(T);
    for (0..operand.outer) |k| {
        const first = offset + @as(i64, @intCast(k)) * operand.outer_step;
        const row = values[k * operand.inner ..][0..operand.inner];
        if (operand.inner_step == 1) {
            for (row, advance(data, first)) |*value, element| value.* = element;
        } else for (row, 0..) |*value, i| {
            value.* = advance(data, first + @as(i64, @intCast(i)) * operand.inner_step)[0];
        }
    }
}

/// 0 times anything finite is 0, and NaN times anything else.
fn all_finite(values: []const f64) bool {
    const Four = @Vector(4, f64);
    var sums: Four = @splat(0);
    var rest = values;
    while (rest.len >= 4) : (rest = rest[4..]) sums += @as(Four, @splat(0)) * @as(Four, rest[0..4].*);
    var sum = @reduce(.Add, sums);
    for (rest) |value| sum += 0 * value;
    return sum == 0;
}

pub fn weights_are_right(weights: []const f64) bool {
    var total: f64 = 0;
    for (weights) |weight| {
        if (!(weight >= 0)) return false;
        total += weight;
    }
    return total > 0 and math.isFinite(total);
}

/// Brings a point onto the manifold; true if it was off by more than rounding to `T` explains.
pub fn settle(comptime T: type, space: geometry.Manifold, point: []f64) bool {
    const rim: boundary.Rim = .of(T, 0);
    var moved = false;
    var blocks = space.iterate(point.len);
    while (blocks.next()) |block| {
        const part = point[block.begin..block.end];
        const c = block.factor.c();
        switch (block.factor.model) {
            .euclidean => {},
            .poincare => moved = poincare.project(c, rim, part, part) or moved,
            .lorentz => {
                const time_given = part[0];
                const shortened = lorentz.project(c, rim, part, part);
                moved = moved or shortened or @abs(part[0] - time_given) > boundary.lorentz_time_tolerance(T) * part[0];
            },
        }
    }
    return moved;
}

/// Both means minimise, or define, each factor of a product on its own.
fn mean_of_points(plan: *const Plan, row: *Row) mean.Outcome {
    const points = row.inputs[0];
    const weights = row.inputs[1];
    const dim = plan.out_size;
    const scratch = row.extra[0..mean.frechet_scratch(dim)];
    const part_points = row.extra[scratch.len..][0..points.len];
    var outcome: mean.Outcome = .{ .residual = 0, .iteration_count = 0, .converged = true };
    var residual_sq: f64 = 0;
    var blocks = plan.manifold.space.iterate(dim);
    while (blocks.next()) |block| {
        const width = block.end - block.begin;
        const part = gather_columns(points, dim, block.begin, block.end, part_points);
        const part_out = row.out[block.begin..block.end];
        switch (block.factor.model) {
            inline else => |model| {
                const Model = geometry.namespace(model);
                const c = block.factor.c();
                if (plan.op == .manifold_midpoint) {
                    mean.midpoint(Model, c, part, weights, part_out, scratch);
                    continue;
                }
                const part_outcome = mean.frechet(Model, c, part, weights, .{
                    .tolerance = plan.attributes.tolerance,
                    .iteration_count_max = @intCast(plan.attributes.max_iterations),
                }, part_out, scratch[0..mean.frechet_scratch(width)]);
                residual_sq += part_outcome.residual * part_outcome.residual;
                outcome.iteration_count = @max(outcome.iteration_count, part_outcome.iteration_count);
                outcome.converged = outcome.converged and part_outcome.converged;
            },
        }
    }
    outcome.residual = @sqrt(residual_sq);
    return outcome;
}

/// Columns begin..end of a row-major matrix, next to each other.
pub fn gather_columns(matrix: []const f64, row_size: usize, begin: usize, end: usize, room: []f64) []const f64 {
    const width = end - begin;
    if (width == row_size) return matrix;
    const row_count = matrix.len / row_size;
    for (0..row_count) |k| @memcpy(room[k * width ..][0..width], matrix[k * row_size + begin ..][0..width]);
    return room[0 .. row_count * width];
}

/// Writes the row's result, and a mean's residual and iteration count.
pub fn store(comptime T: type, call: *const Call, row: *const Row, row_index: usize) void {
    const target = call.outputs[0].elements(T)[row_index * row.out.len ..][0..row.out.len];
    for (target, row.out) |*element, value| element.* = @floatCast(value);
    if (call.outputs.len == 1) return;
    call.outputs[1].elements(f64)[row_index] = row.outcome.residual;
    call.outputs[2].elements(i64)[row_index] = @intCast(row.outcome.iteration_count);
}
