//! The convolution that a plan is asked for: more sizes than rows, cols and k.

const std = @import("std");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const DType = @import("../tensor/dtype.zig").DType;
const Op = @import("../ops/op.zig").Op;
const Attributes = @import("../ops/op.zig").Attributes;
const convolutions = @import("../ops/convolution.zig");
pub const Geometry = convolutions.Geometry;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Convolution = struct {
    x: Axes,
    weight: Axes,
    /// As given: none, one, or one for each spatial axis.
    stride: Axes,
    padding: Axes,
    dilation: Axes,
    groups: i64,
    geometry: Geometry,

    pub const Given = struct {
        x: []const i64,
        weight: []const i64,
        stride: []const i64 = &.{},
        padding: []const i64 = &.{},
        dilation: []const i64 = &.{},
        groups: i64 = 1,
    };

    pub fn checked(given: Given, dtype: DType, report: *Report) Error!Convolution {
        for ([_]struct { []const u8, []const i64 }{ .{ "x_shape", given.x }, .{ "weight_shape", given.weight } }) |shape| {
            if (shape[1].len < 3 or shape[1].len > 4)
                return report.fail(.invalid_value, "plan: {s} has {d} axes, expected 3 (conv1d) or 4 (conv2d)", .{ shape[0], shape[1].len });
            for (shape[1]) |extent| if (extent < 1) return report.fail(.invalid_value, "plan: {s} is {f}, expected at least 1 along each axis", .{ shape[0], Axes.from_slice(shape[1]) });
        }
        for ([_]struct { []const u8, []const i64 }{ .{ "stride", given.stride }, .{ "padding", given.padding }, .{ "dilation", given.dilation } }) |list| {
            if (list[1].len > 2) return report.fail(.invalid_value, "plan: {s} has {d} numbers, expected one, or one for each spatial axis", .{ list[0], list[1].len });
        }
        var own: Convolution = .{
            .x = .from_slice(given.x),
            .weight = .from_slice(given.weight),
            .stride = .from_slice(given.stride),
            .padding = .from_slice(given.padding),
            .dilation = .from_slice(given.dilation),
            .groups = given.groups,
            .geometry = undefined,
        };
        own.geometry = try .of_shapes(own.op(), own.x, own.weight, &own.attributes(), dtype.size(), report);
        return own;
    }

    pub fn op(own: *const Convolution) Op {
        return if (own.x.rank == 3) .conv1d else .conv2d;
    }

    /// Borrows from `own`.
    pub fn attributes(own: *const Convolution) Attributes {
        return .{ .stride = own.stride.slice(), .padding = own.padding.slice(), .dilation = own.dilation.slice(), .groups = own.groups };
    }

    /// Of x, weight and bias.
    pub fn input_shape(own: *const Convolution, index: usize) Axes {
        return switch (index) {
            0 => own.x,
            1 => own.weight,
            else => .from_slice(own.weight.values[0..1]),
        };
    }

    pub fn output_shape(own: *const Convolution) Axes {
        return convolutions.result_shape(&own.geometry, own.x.rank);
    }

    pub fn with_batch(own: Convolution, batch: usize) Convolution {
        var other = own;
        other.x.values[0] = @intCast(batch);
        other.geometry.batch = batch;
        return other;
    }

    /// As `x 8 x 3 x 224 x 224, weight 64 x 3 x 7 x 7, stride 2 x 2, padding 3 x 3`; what is usual is left out.
    pub fn format(own: *const Convolution, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        try writer.print("x {f}, weight {f}", .{ own.x, own.weight });
        try own.write_window(writer, ", ");
    }

    /// What measurements go by: batch and extents by their powers of two, for which the candidates are the same; what
    /// makes another convolution of it exactly.
    pub fn write_class(own: *const Convolution, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        const g = &own.geometry;
        try writer.print("batch 2^{d} in 2^{d} out 2^{d} extents", .{ log2(g.batch), log2(g.channels), log2(g.out_channels) });
        for (own.x.slice()[2..]) |extent| try writer.print(" 2^{d}", .{log2(@intCast(extent))});
        try writer.print(" kernel {f}", .{Axes.from_slice(own.weight.slice()[2..])});
        try own.write_window(writer, " ");
    }

    fn write_window(own: *const Convolution, writer: *std.Io.Writer, between: []const u8) std.Io.Writer.Error!void {
        const window = &own.geometry.window;
        const spatial = own.x.rank - 2;
        for ([_]struct { []const u8, [2]usize, usize }{
            .{ "stride", window.stride, 1 },
            .{ "padding", window.padding, 0 },
            .{ "dilation", window.dilation, 1 },
        }) |parameter| {
            const values = parameter[1][2 - spatial ..];
            if (std.mem.allEqual(usize, values, parameter[2])) continue;
            try writer.print("{s}{s} {d}", .{ between, parameter[0], values[0] });
            if (spatial == 2) try writer.print(" x {d}", .{values[1]});
        }
        if (own.groups > 1) try writer.print("{s}groups {d}", .{ between, own.groups });
    }
};

fn log2(count: usize) usize {
    return std.math.log2_int(usize, count);
}
