//! The sum of gradients for one matrix of weights, between the calls that add to it and the step that
//! uses it. Ambient (Euclidean) gradients: what a tape gives. Adding is all or nothing.

const std = @import("std");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const Optimizer = @import("../optim/optimizer.zig").Optimizer;
const Manifold = @import("../manifold/handle.zig").Manifold;
const copying = @import("../tensor/copy.zig");
const Complex64 = @import("../tensor/dtype.zig").Complex64;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/tensor.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const reading = @import("rows.zig");

pub const GradientBuffer = struct {
    /// What messages call the owner.
    name: []const u8,
    shape: Axes,
    sum: []f64,
    learning_rate: f64,
    lock: sync.Mutex = .{},

    pub fn init(name: []const u8, learning_rate: f64, rows: i64, cols: i64, report: *Report) Error!GradientBuffer {
        const shape = try check_shape(name, rows, cols, report);
        try bounds.positive(name, "learning_rate", learning_rate, report);
        const sum = try memory.allocator.alloc(f64, shape.count());
        @memset(sum, 0);
        return .{ .name = name, .shape = shape, .sum = sum, .learning_rate = learning_rate };
    }

    pub fn deinit(buffer: *GradientBuffer) void {
        memory.allocator.free(buffer.sum);
    }

    pub fn check_shape(name: []const u8, rows: i64, cols: i64, report: *Report) Error!Axes {
        if (rows < 1 or cols < 1) return report.fail(.invalid_value, "{s}: {d} rows and {d} cols given, expected at least 1 each", .{ name, rows, cols });
        const most = std.math.maxInt(u32);
        if (rows > @divTrunc(most, cols)) return report.fail(.volume_exceeded, "{s}: {d} rows and {d} cols given, expected at most {d} elements", .{ name, rows, cols, most });
        return .from_slice(&.{ rows, cols });
    }

    pub fn set_learning_rate(buffer: *GradientBuffer, learning_rate: f64, report: *Report) Error!void {
        try bounds.positive(buffer.name, "learning_rate", learning_rate, report);
        try buffer.enter(report);
        defer buffer.lock.unlock();
        buffer.learning_rate = learning_rate;
    }

    /// Two calls at once on one buffer are the caller's mistake; better a message than a race.
    pub fn enter(buffer: *GradientBuffer, report: *Report) Error!void {
        if (!buffer.lock.try_lock()) return report.fail(.busy, "{s}: another call is changing it", .{buffer.name});
    }

    pub fn width(buffer: *const GradientBuffer) usize {
        return @intCast(buffer.shape.values[1]);
    }

    pub fn row(buffer: *const GradientBuffer, index: usize) []f64 {
        return buffer.sum[index * buffer.width() ..][0..buffer.width()];
    }

    pub fn reset(buffer: *GradientBuffer, report: *Report) Error!void {
        try buffer.enter(report);
        defer buffer.lock.unlock();
        @memset(buffer.sum, 0);
    }

    /// Adds a tensor of the buffer's shape.
    pub fn add_tensor(buffer: *GradientBuffer, gradient: *const Tensor, where: []const u8, report: *Report) Error!void {
        const rows = try reading.read_shaped(gradient, &buffer.shape, where, report);
        defer rows.deinit();
        return buffer.add(rows.numbers, where, report);
    }

    /// Adds a complex64 tensor half as wide: real and imaginary parts side by side.
    pub fn add_complex(buffer: *GradientBuffer, gradient: *const Tensor, where: []const u8, report: *Report) Error!void {
        if (gradient.dtype != .complex64) return report.fail(.dtype_mismatch, "{s}: a {s} tensor given, expected complex64", .{ where, @tagName(gradient.dtype) });
        const rank_fits = gradient.rank() == 2 and gradient.extent(0) == buffer.shape.values[0] and 2 * gradient.extent(1) == buffer.width();
        if (!rank_fits) return report.fail(.shape_mismatch, "{s}: a complex tensor of shape {f} given, expected half the columns of {f}", .{ where, gradient.shape, buffer.shape });
        const whole = try copying.contiguous(gradient);
        defer whole.release();
        const numbers = try memory.allocator.alloc(f64, buffer.sum.len);
        defer memory.allocator.free(numbers);
        const parts: [*]const f32 = @ptrCast(whole.data(Complex64));
        for (numbers, parts[0..numbers.len]) |*number, part| number.* = part;
        return buffer.add(numbers, where, report);
    }

    /// Adds first - second, both of the buffer's shape.
    pub fn add_difference(buffer: *GradientBuffer, first: *const Tensor, second: *const Tensor, where: []const u8, report: *Report) Error!void {
        const minuend = try reading.read_shaped(first, &buffer.shape, where, report);
        defer minuend.deinit();
        const subtrahend = try reading.read_shaped(second, &buffer.shape, where, report);
        defer subtrahend.deinit();
        for (minuend.numbers, subtrahend.numbers) |*number, other| number.* -= other;
        return buffer.add(minuend.numbers, where, report);
    }

    /// Adds numbers, and refuses a sum that overflows before anything is changed.
    pub fn add(buffer: *GradientBuffer, numbers: []const f64, where: []const u8, report: *Report) Error!void {
        try buffer.enter(report);
        defer buffer.lock.unlock();
        for (buffer.sum, numbers, 0..) |sum, number, position| if (!std.math.isFinite(sum + number)) {
            return report.fail(.non_finite, "{s}: the sum of gradients overflows in row {d}", .{ where, position / buffer.width() });
        };
        for (buffer.sum, numbers) |*sum, number| sum.* += number;
    }

    pub fn is_still(buffer: *const GradientBuffer, index: usize) bool {
        for (buffer.row(index)) |entry| if (entry != 0) return false;
        return true;
    }

    /// The weights' numbers, once they are seen to be of this shape and writable.
    pub fn read_weights(buffer: *const GradientBuffer, weights: *Tensor, where: []const u8, report: *Report) Error!reading.Rows {
        try weights.check_writable(where, report);
        if (!weights.dtype.is_float()) return report.fail(.dtype_mismatch, "{s}: {s} weights given, expected f32 or f64", .{ where, @tagName(weights.dtype) });
        return reading.read_shaped(weights, &buffer.shape, where, report);
    }

    /// One step of stochastic gradient descent on points in place, along geodesics if a manifold is given.
    pub fn descend(buffer: *const GradientBuffer, points: *const reading.Rows, gradients: []const f64, manifold: ?*Manifold, report: *Report) Error!void {
        const at = try reading.write(points.numbers, points.shape, .f64);
        defer at.release();
        const along = try reading.write(gradients, points.shape, .f64);
        defer along.release();
        const optimizer = try Optimizer.create(.{ .sgd = .{} }, buffer.learning_rate, report);
        defer optimizer.release();
        try optimizer.add(at, manifold, report);
        try optimizer.step(&.{along}, report);
        @memcpy(points.numbers, at.elements(f64));
    }
};
