//! Shape rules of the manifold ops. The last axis of a point or tangent is the manifold's ambient
//! dimension, which never broadcasts; the axes before it do.

const std = @import("std");
const ops = @import("op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const inference = @import("infer.zig");
const Outputs = inference.Outputs;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn infer(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!Outputs {
    const context: Context = .{ .op = op, .inputs = inputs, .manifold = attributes.manifold.?, .report = report };
    try context.check_kind();
    const dtype = inputs[0].?.dtype;
    var outputs: Outputs = .{};
    const shape = switch (ops.row(op).rule) {
        .point => if (op == .manifold_mobius_scale) try context.scaled() else try context.with_last(try context.leading(), context.ambient(0)),
        .scalar_per_point => try context.leading(),
        .matvec => try context.matvec(),
        .to_lorentz => try context.with_last(try context.leading(), context.ambient(0) + 1),
        .to_poincare => try context.with_last(try context.leading(), context.ambient(0) - 1),
        .mean_of_points => try context.mean(attributes),
        else => unreachable,
    };
    outputs.list[0] = .{ .shape = shape, .dtype = dtype };
    if (op == .manifold_frechet_mean) {
        const batch: Axes = .from_slice(shape.slice()[0 .. shape.rank - 1]);
        outputs.list[1] = .{ .shape = batch, .dtype = .f64 };
        outputs.list[2] = .{ .shape = batch, .dtype = .i64 };
        outputs.count = 3;
    }
    return outputs;
}

const Context = struct {
    op: Op,
    inputs: []const ?*const Tensor,
    manifold: *const Manifold,
    report: *Report,

    fn name(context: *const Context) []const u8 {
        return @tagName(context.op);
    }

    fn input_name(context: *const Context, index: usize) []const u8 {
        return ops.row(context.op).inputs[index].name;
    }

    fn check_kind(context: *const Context) Error!void {
        const needed: Manifold.Kind = switch (context.op) {
            .manifold_mobius_add, .manifold_mobius_scale, .manifold_mobius_matvec, .manifold_gyration, .manifold_to_lorentz => .poincare,
            .manifold_to_poincare => .lorentz,
            else => return,
        };
        const given = context.manifold.kind();
        if (given != needed) return context.report.fail(.unsupported, "{s}: a {s} manifold given, expected {s}", .{ context.name(), @tagName(given), @tagName(needed) });
    }

    /// The last extent of an input that is known to have one.
    fn ambient(context: *const Context, index: usize) i64 {
        const x = context.inputs[index].?;
        return x.shape.values[x.rank() - 1];
    }

    fn check_point(context: *const Context, index: usize) Error!void {
        const x = context.inputs[index].?;
        if (x.rank() == 0) return context.report.fail(.shape_mismatch, "{s}: {s} is a scalar, expected points on the last axis", .{ context.name(), context.input_name(index) });
        context.manifold.space.validate(x.extent(x.rank() - 1)) catch
            return context.report.fail(.shape_mismatch, "{s}: {s} has {d} numbers per point, expected {s}{d} for this {s} manifold", .{
                context.name(),
                context.input_name(index),
                x.extent(x.rank() - 1),
                if (context.manifold.kind() == .product) "" else "at least ",
                context.manifold.ambient_min(),
                @tagName(context.manifold.kind()),
            });
    }

    /// The common leading shape of points and tangents, all of one ambient dimension.
    fn leading(context: *const Context) Error!Axes {
        var shape: Axes = .{};
        for (context.inputs, 0..) |_, index| {
            try context.check_point(index);
            if (context.ambient(index) != context.ambient(0)) return context.report.fail(.shape_mismatch, "{s}: {s} has {d} numbers per point, {s} has {d}", .{
                context.name(),
                context.input_name(0),
                context.ambient(0),
                context.input_name(index),
                context.ambient(index),
            });
            shape = try context.joined(shape, leading_of(context.inputs[index].?, 1), index);
        }
        return shape;
    }

    fn joined(context: *const Context, a: Axes, b: Axes, index: usize) Error!Axes {
        return shapes.broadcast(&a, &b) orelse context.report.fail(.shape_mismatch, "{s}: the leading axes {f} and {f} ({s}) do not broadcast", .{ context.name(), a, b, context.input_name(index) });
    }

    fn with_last(context: *const Context, shape: Axes, last: i64) Error!Axes {
        if (shape.rank == shapes.rank_max) return context.report.fail(.shape_mismatch, "{s}: the result would have {d} axes, at most {d} are possible", .{ context.name(), shape.rank + 1, shapes.rank_max });
        var result = shape;
        result.append(last);
        return result;
    }

    fn scaled(context: *const Context) Error!Axes {
        try context.check_point(1);
        const batch = try context.joined(context.inputs[0].?.shape, leading_of(context.inputs[1].?, 1), 1);
        return context.with_last(batch, context.ambient(1));
    }

    fn matvec(context: *const Context) Error!Axes {
        const matrix = context.inputs[0].?;
        try context.check_point(1);
        if (matrix.rank() != 2 or matrix.shape.values[1] != context.ambient(1) or matrix.shape.values[0] == 0)
            return context.report.fail(.shape_mismatch, "{s}: matrix of shape {f} given for points of {d} numbers, expected m x {d} with m >= 1", .{ context.name(), matrix.shape, context.ambient(1), context.ambient(1) });
        return context.with_last(leading_of(context.inputs[1].?, 1), matrix.shape.values[0]);
    }

    fn mean(context: *const Context, attributes: *const Attributes) Error!Axes {
        const points = context.inputs[0].?;
        try context.check_point(0);
        if (points.rank() < 2) return context.report.fail(.shape_mismatch, "{s}: points of shape {f} given, expected (..., n, dim)", .{ context.name(), points.shape });
        const point_count = points.shape.values[points.rank() - 2];
        if (point_count == 0) return context.report.fail(.invalid_value, "{s}: the mean of no points (shape {f})", .{ context.name(), points.shape });
        var batch = leading_of(points, 2);
        if (context.inputs[1]) |weights| {
            if (weights.rank() == 0 or weights.shape.values[weights.rank() - 1] != point_count)
                return context.report.fail(.shape_mismatch, "{s}: weights of shape {f} given for {d} points", .{ context.name(), weights.shape, point_count });
            batch = try context.joined(batch, leading_of(weights, 1), 1);
        }
        if (context.op == .manifold_frechet_mean) {
            if (!(attributes.tolerance >= 0)) return context.report.fail(.invalid_value, "{s}: tolerance is {d}, expected >= 0", .{ context.name(), attributes.tolerance });
            if (attributes.max_iterations < 1) return context.report.fail(.invalid_value, "{s}: max_iterations is {d}, expected >= 1", .{ context.name(), attributes.max_iterations });
        }
        return context.with_last(batch, context.ambient(0));
    }
};

/// The shape without its last `dropped` axes.
fn leading_of(x: *const Tensor, dropped: usize) Axes {
    return .from_slice(x.shape.slice()[0 .. x.rank() - dropped]);
}

fn expect_refused(status: @import("../runtime/report.zig").Status, op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes) !void {
    var report: Report = .{};
    try std.testing.expectError(error.Failed, infer(op, inputs, attributes, &report));
    try std.testing.expectEqual(@intFromEnum(status), report.status);
}

test "leading axes broadcast, the last one never does" {
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -1, false, &report);
    defer ball.release();
    const attributes: Attributes = .{ .manifold = ball, .tolerance = 1e-12, .max_iterations = 10 };
    const a = try Tensor.create_zeros(.from_slice(&.{ 4, 1, 3 }), .f32, .cpu);
    defer a.release();
    const b = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .f32, .cpu);
    defer b.release();
    const narrow = try Tensor.create_zeros(.from_slice(&.{ 2, 1 }), .f32, .cpu);
    defer narrow.release();
    const cases = .{
        .{ Op.manifold_exp, &[_]i64{ 4, 2, 3 } },
        .{ Op.manifold_distance, &[_]i64{ 4, 2 } },
        .{ Op.manifold_mobius_add, &[_]i64{ 4, 2, 3 } },
    };
    inline for (cases) |case| {
        const outputs = try infer(case[0], &.{ a, b }, &attributes, &report);
        try std.testing.expectEqualSlices(i64, case[1], outputs.list[0].shape.slice());
        try expect_refused(.shape_mismatch, case[0], &.{ a, narrow }, &attributes);
    }
    const matvec = try infer(.manifold_mobius_matvec, &.{ b, a }, &attributes, &report);
    try std.testing.expectEqualSlices(i64, &.{ 4, 1, 2 }, matvec.list[0].shape.slice());
    const scaled = try infer(.manifold_mobius_scale, &.{ narrow, b }, &attributes, &report);
    try std.testing.expectEqualSlices(i64, &.{ 2, 2, 3 }, scaled.list[0].shape.slice());
    const mean = try infer(.manifold_frechet_mean, &.{ b, null }, &attributes, &report);
    try std.testing.expectEqual(3, mean.count);
    try std.testing.expectEqualSlices(i64, &.{3}, mean.list[0].shape.slice());
    try std.testing.expectEqual(0, mean.list[2].shape.rank);
    try expect_refused(.shape_mismatch, .manifold_midpoint, &.{ b, a }, &attributes);
}

test "an op of the ball refuses other manifolds, and a point must fit its manifold" {
    var report: Report = .{};
    const sheet = try Manifold.create(.lorentz, -1, false, &report);
    defer sheet.release();
    const attributes: Attributes = .{ .manifold = sheet };
    const point = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .f32, .cpu);
    defer point.release();
    const line = try Tensor.create_zeros(.from_slice(&.{ 2, 1 }), .f32, .cpu);
    defer line.release();
    try expect_refused(.unsupported, .manifold_mobius_add, &.{ point, point }, &attributes);
    try expect_refused(.unsupported, .manifold_to_lorentz, &.{point}, &attributes);
    try expect_refused(.shape_mismatch, .manifold_exp0, &.{line}, &attributes);
    const ball_points = try infer(.manifold_to_poincare, &.{point}, &attributes, &report);
    try std.testing.expectEqualSlices(i64, &.{ 2, 2 }, ball_points.list[0].shape.slice());
}
