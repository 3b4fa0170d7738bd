//! The sizes of a convolution, checked: what shape rules, kernels and gradients all count with.
//! One spatial axis is two of which the first has extent 1, so that there is one implementation.

const std = @import("std");
const ops = @import("op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// A window's steps along height and width, for convolutions and pools.
pub const Window = struct {
    kernel: [2]usize,
    stride: [2]usize = .{ 1, 1 },
    padding: [2]usize = .{ 0, 0 },
    dilation: [2]usize = .{ 1, 1 },

    /// Of which element of x's axis the kernel's element reads, for the window at `out`; null: padding.
    pub inline fn source(window: *const Window, comptime axis: u1, out: usize, element: usize, extent: usize) ?usize {
        const padded = out * window.stride[axis] + element * window.dilation[axis];
        if (padded < window.padding[axis]) return null;
        const position = padded - window.padding[axis];
        return if (position < extent) position else null;
    }

    /// How many windows there are along an axis of this extent; null when not one fits.
    pub fn count(window: *const Window, axis: usize, extent: usize) ?usize {
        const span = window.span_of(axis);
        const padded = extent + 2 * window.padding[axis];
        return if (padded < span) null else (padded - span) / window.stride[axis] + 1;
    }

    /// Elements of the padded axis that a kernel covers.
    pub fn span_of(window: *const Window, axis: usize) usize {
        return (window.kernel[axis] - 1) *| window.dilation[axis] +| 1;
    }
};

pub const Geometry = struct {
    batch: usize,
    groups: usize,
    /// Of one group.
    channels: usize,
    out_channels: usize,
    in: [2]usize,
    out: [2]usize,
    window: Window,

    /// Of a call whose shapes have been checked.
    pub fn of(call: *const ops.Call) Geometry {
        var report: Report = .{};
        return Sizes.geometry(call.op, &Shapes.of(call.op, call.inputs, call.attributes), call.attributes, &report) catch unreachable;
    }

    /// Of operands that need not be there yet, checked with their result.
    pub fn of_shapes(op: Op, x: Axes, weight: Axes, attributes: *const Attributes, element_size: usize, report: *Report) Error!Geometry {
        const g = try Sizes.geometry(op, &.{ .x = x, .weight = weight }, attributes, report);
        for ([_]Axes{ x, weight, result_shape(&g, x.rank) }) |shape| _ = try shapes.checked(shape.slice(), element_size, @tagName(op), report);
        return g;
    }

    /// Elements of one group's kernel for one out channel.
    pub fn depth(g: *const Geometry) usize {
        return g.channels * g.window.kernel[0] * g.window.kernel[1];
    }

    /// Places of the kernel.
    pub fn places(g: *const Geometry) usize {
        return g.out[0] * g.out[1];
    }

    pub fn x_area(g: *const Geometry) usize {
        return g.in[0] * g.in[1];
    }

    /// Whether each place of the kernel is one element of x, in order.
    pub fn is_pointwise(g: *const Geometry) bool {
        const ones: [2]usize = .{ 1, 1 };
        return std.meta.eql(g.window.kernel, ones) and std.meta.eql(g.window.stride, ones) and std.meta.eql(g.window.padding, [2]usize{ 0, 0 });
    }
};

/// The result's shape.
pub fn infer(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!Axes {
    const dtype_size = inputs[0].?.dtype.size();
    const named = try shapes.checked(attributes.shape, dtype_size, @tagName(op), report);
    const given: Shapes = .of(op, inputs, attributes);
    const g = try Sizes.geometry(op, &given, attributes, report);
    const result = try shapes.checked(result_shape(&g, given.x.rank).slice(), dtype_size, @tagName(op), report);
    switch (op) {
        .conv1d, .conv2d => {
            const bias = inputs[2] orelse return result;
            if (bias.rank() != 1 or bias.extent(0) != g.out_channels * g.groups)
                return report.fail(.shape_mismatch, "{t}: bias has shape {f}, expected {d}, one for each out channel", .{ op, bias.shape, g.out_channels * g.groups });
            return result;
        },
        else => {
            const gradient = inputs[if (op == .conv_input_gradient) 0 else 1].?;
            if (!gradient.shape.equals(&result))
                return report.fail(.shape_mismatch, "{t}: gradient has shape {f}, expected {f}, that of the convolution's result", .{ op, gradient.shape, result });
            return named;
        },
    }
}

/// The result's shape, of so many axes.
pub fn result_shape(g: *const Geometry, rank: usize) Axes {
    var shape: Axes = .from_slice(&.{ @intCast(g.batch), @intCast(g.out_channels * g.groups) });
    for (g.out[4 - rank ..]) |extent| shape.append(@intCast(extent));
    return shape;
}

const Shapes = struct {
    x: Axes,
    weight: Axes,

    fn of(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes) Shapes {
        const shape: Axes = .from_slice(attributes.shape);
        return switch (op) {
            .conv1d, .conv2d => .{ .x = inputs[0].?.shape, .weight = inputs[1].?.shape },
            .conv_input_gradient => .{ .x = shape, .weight = inputs[1].?.shape },
            .conv_weight_gradient => .{ .x = inputs[0].?.shape, .weight = shape },
            else => unreachable,
        };
    }
};

/// What is given, on its way to a geometry.
const Sizes = struct {
    op: Op,
    given: *const Shapes,
    report: *Report,

    fn geometry(op: Op, given: *const Shapes, attributes: *const Attributes, report: *Report) Error!Geometry {
        const sizes: Sizes = .{ .op = op, .given = given, .report = report };
        try sizes.check_axes();
        const x = &given.x;
        const weight = &given.weight;
        const spatial = x.rank - 2;
        const groups = try positive(op, "groups", attributes.groups, report);
        var g: Geometry = .{
            .batch = @intCast(x.values[0]),
            .groups = groups,
            .channels = @intCast(weight.values[1]),
            .out_channels = @as(usize, @intCast(weight.values[0])) / groups,
            .in = pair_of(x),
            .out = undefined,
            .window = try window_of(op, pair_of(weight), spatial, attributes, report),
        };
        if (g.channels *| groups != @as(usize, @intCast(x.values[1])) or g.out_channels * groups != @as(usize, @intCast(weight.values[0])))
            return report.fail(.shape_mismatch, "{t}: weight {f} given for x {f} and {d} groups; expected (out_channels, {d} / {d}, ...), out_channels a multiple of the groups", .{ op, weight.*, x.*, groups, x.values[1], groups });
        g.out = try places_of(op, &g.window, g.in, x, report);
        return g;
    }

    fn check_axes(sizes: *const Sizes) Error!void {
        const x = &sizes.given.x;
        const weight = &sizes.given.weight;
        const is_right = switch (sizes.op) {
            .conv1d => x.rank == 3,
            .conv2d => x.rank == 4,
            else => x.rank == 3 or x.rank == 4,
        };
        const expected = switch (sizes.op) {
            .conv1d => "3: (batch, channels, width)",
            .conv2d => "4: (batch, channels, height, width)",
            else => "3 or 4: (batch, channels, [height,] width)",
        };
        if (!is_right) return sizes.report.fail(.shape_mismatch, "{t}: x has {d} axes (shape {f}), expected {s}", .{ sizes.op, x.rank, x.*, expected });
        if (weight.rank != x.rank) return sizes.report.fail(.shape_mismatch, "{t}: weight has {d} axes (shape {f}), expected {d}, as x has: (out_channels, channels / groups, kernel)", .{ sizes.op, weight.rank, weight.*, x.rank });
    }
};

fn pair_of(shape: *const Axes) [2]usize {
    const last: usize = @intCast(shape.values[shape.rank - 1]);
    return .{ if (shape.rank == 4) @intCast(shape.values[2]) else 1, last };
}

/// An extent and twice this do not overflow where sizes have 32 bits.
const size_max = 1 << 24;

fn positive(op: Op, name: []const u8, value: i64, report: *Report) Error!usize {
    if (value < 1 or value > size_max) return report.fail(.invalid_value, "{t}: {s} is {d}, expected 1 to {d}", .{ op, name, value, size_max });
    return @intCast(value);
}

/// A window over so many spatial axes, as the attributes have it.
pub fn window_of(op: Op, kernel: [2]usize, spatial: usize, attributes: *const Attributes, report: *Report) Error!Window {
    for (kernel) |extent| if (extent < 1 or extent > size_max)
        return report.fail(.invalid_value, "{t}: the kernel is {d} by {d}, expected at least 1 by 1", .{ op, kernel[0], kernel[1] });
    return .{
        .kernel = kernel,
        .stride = try spread(op, "stride", attributes.stride, spatial, .{ .least = 1, .usual = 1 }, report),
        .padding = try spread(op, "padding", attributes.padding, spatial, .{ .least = 0, .usual = 0 }, report),
        .dilation = try spread(op, "dilation", attributes.dilation, spatial, .{ .least = 1, .usual = 1 }, report),
    };
}

const Bounds = struct { least: i64, usual: usize };

/// One number for each of two axes, from none, one for all, or one for each of the spatial ones.
pub fn spread(op: Op, name: []const u8, list: []const i64, spatial: usize, bounds: Bounds, report: *Report) Error![2]usize {
    if (list.len > 1 and list.len != spatial) return report.fail(.invalid_value, "{t}: {s} has {d} numbers, expected 1 or {d}", .{ op, name, list.len, spatial });
    for (list) |value| if (value < bounds.least or value > size_max)
        return report.fail(.invalid_value, "{t}: {s} is {d}, expected {d} to {d}", .{ op, name, value, bounds.least, size_max });
    if (list.len == 0) return @splat(bounds.usual);
    const last: usize = @intCast(list[list.len - 1]);
    // The height that one spatial axis lacks takes no steps and has no padding.
    if (spatial == 1) return .{ if (bounds.least == 0) 0 else 1, last };
    return .{ @intCast(list[0]), last };
}

/// How many places the window has in x.
pub fn places_of(op: Op, window: *const Window, in: [2]usize, x: *const Axes, report: *Report) Error![2]usize {
    var out: [2]usize = undefined;
    for (&out, in, 0..) |*places, extent, axis| {
        places.* = window.count(axis, extent) orelse return report.fail(.shape_mismatch, "{t}: the kernel spans {d} elements where x of shape {f} has {d} and {d} of padding", .{ op, window.span_of(axis), x.*, extent, 2 * window.padding[axis] });
    }
    return out;
}
