//! The sizes of a pool, checked: windows over the planes of a batch of channels.

const std = @import("std");
const ops = @import("op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const convolution = @import("convolution.zig");
const Window = convolution.Window;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Pool = struct {
    /// Samples times channels.
    planes: usize,
    in: [2]usize,
    out: [2]usize,
    window: Window,

    /// Of a call whose shapes have been checked.
    pub fn of(call: *const ops.Call) Pool {
        var report: Report = .{};
        const x = if (call.op == .max_pool2d_gradient) Axes.from_slice(call.attributes.shape) else call.input(0).shape;
        return pool_over(call.op, &x, call.attributes, &report) catch unreachable;
    }

    /// Elements of x along an axis that the window at `out` covers: from the first to before the second.
    pub inline fn covered(pool: *const Pool, comptime axis: u1, out: usize) [2]usize {
        const window = &pool.window;
        const first = out * window.stride[axis];
        const end = first + window.kernel[axis];
        return .{ first -| window.padding[axis], @min(end -| window.padding[axis], pool.in[axis]) };
    }

    /// Windows along an axis in which an element of x is: from the first to before the second.
    pub inline fn covering(pool: *const Pool, comptime axis: u1, element: usize) [2]usize {
        const window = &pool.window;
        const padded = element + window.padding[axis];
        const before = padded + 1 -| window.kernel[axis];
        const first = std.math.divCeil(usize, before, window.stride[axis]) catch unreachable;
        return .{ first, @min(padded / window.stride[axis] + 1, pool.out[axis]) };
    }
};

/// The result's shape.
pub fn infer(op: Op, inputs: []const ?*const Tensor, attributes: *const Attributes, report: *Report) Error!Axes {
    const first = inputs[0].?;
    if (op != .max_pool2d_gradient) return pooled(op, &first.shape, first.dtype.size(), attributes, report);
    const x = try shapes.checked(attributes.shape, first.dtype.size(), @tagName(op), report);
    const expected = try pooled(op, &x, first.dtype.size(), attributes, report);
    for (inputs, ops.row(op).inputs) |input, row| if (!input.?.shape.equals(&expected))
        return report.fail(.shape_mismatch, "{t}: {s} has shape {f}, expected {f}, that of the pool's result", .{ op, row.name, input.?.shape, expected });
    return x;
}

fn pooled(op: Op, x: *const Axes, size: usize, attributes: *const Attributes, report: *Report) Error!Axes {
    const pool = try pool_over(op, x, attributes, report);
    const shape = [4]i64{ x.values[0], x.values[1], @intCast(pool.out[0]), @intCast(pool.out[1]) };
    return shapes.checked(&shape, size, @tagName(op), report);
}

fn pool_over(op: Op, x: *const Axes, attributes: *const Attributes, report: *Report) Error!Pool {
    if (x.rank != 4) return report.fail(.shape_mismatch, "{t}: x has {d} axes (shape {f}), expected 4: (batch, channels, height, width)", .{ op, x.rank, x.* });
    if (attributes.kernel.len == 0) return report.fail(.invalid_value, "{t}: the kernel has no numbers, expected 1 or 2", .{op});
    const kernel = try convolution.spread(op, "kernel", attributes.kernel, 2, .{ .least = 1, .usual = 1 }, report);
    var pool: Pool = .{
        .planes = @intCast(x.values[0] * x.values[1]),
        .in = .{ @intCast(x.values[2]), @intCast(x.values[3]) },
        .out = undefined,
        .window = .{
            .kernel = kernel,
            // Windows lie side by side unless it is said otherwise.
            .stride = if (attributes.stride.len == 0) kernel else try convolution.spread(op, "stride", attributes.stride, 2, .{ .least = 1, .usual = 1 }, report),
            .padding = try convolution.spread(op, "padding", attributes.padding, 2, .{ .least = 0, .usual = 0 }, report),
        },
    };
    // So that every window has an element of x.
    for (pool.window.padding, kernel) |padding, extent| if (2 * padding > extent)
        return report.fail(.invalid_value, "{t}: padding {d} given for a kernel of {d}, expected at most half of it", .{ op, padding, extent });
    pool.out = try convolution.places_of(op, &pool.window, pool.in, x, report);
    return pool;
}
