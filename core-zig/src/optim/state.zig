//! An optimizer's state as named tensors, so that it can be saved beside the parameters: the
//! learning rate, then for each parameter its step count and moments. Values are copies.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const copying = @import("../tensor/copy.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Axes = @import("../tensor/shape.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const optimizers = @import("optimizer.zig");
const Optimizer = optimizers.Optimizer;
const Parameter = optimizers.Parameter;

const Part = enum { learning_rate, step_count, first, second };

/// What entry `index` is; null past the end.
const Place = struct {
    part: Part,
    parameter: usize,

    fn of(optimizer: *const Optimizer, index: usize) ?Place {
        if (index == 0) return .{ .part = .learning_rate, .parameter = 0 };
        const parts = parts_of(optimizer);
        const parameter = (index - 1) / parts.len;
        if (parameter >= optimizer.parameters.items.len) return null;
        return .{ .part = parts[(index - 1) % parts.len], .parameter = parameter };
    }
};

fn parts_of(optimizer: *const Optimizer) []const Part {
    return switch (optimizer.rule) {
        .adam => &.{ .step_count, .first, .second },
        .sgd => |sgd| if (sgd.momentum > 0) &.{ .step_count, .first } else &.{.step_count},
    };
}

pub fn count(optimizer: *const Optimizer) usize {
    return 1 + optimizer.parameters.items.len * parts_of(optimizer).len;
}

fn check_index(optimizer: *const Optimizer, index: i64, report: *Report) Error!Place {
    const length = count(optimizer);
    if (index < 0 or index >= length) return report.fail(.index_out_of_range, "optimizer state: entry {d} asked for, there are {d}", .{ index, length });
    return Place.of(optimizer, @intCast(index)).?;
}

/// Such as "learning_rate" and "0.first_moment", written into `buffer`.
pub fn name(optimizer: *const Optimizer, index: i64, buffer: *[64]u8, report: *Report) Error![]const u8 {
    const place = try check_index(optimizer, index, report);
    const label = switch (place.part) {
        .learning_rate => return "learning_rate",
        .step_count => "step_count",
        .first => if (optimizer.rule == .sgd) "momentum" else "first_moment",
        .second => "second_moment",
    };
    return std.fmt.bufPrint(buffer, "{d}.{s}", .{ place.parameter, label }) catch unreachable;
}

/// A copy of entry `index`.
pub fn get(optimizer: *const Optimizer, index: i64, report: *Report) Error!*Tensor {
    const place = try check_index(optimizer, index, report);
    switch (place.part) {
        .learning_rate => {
            const tensor = try Tensor.create(.{}, .f64, .cpu);
            tensor.elements(f64)[0] = optimizer.learning_rate;
            return tensor;
        },
        .step_count => {
            const tensor = try Tensor.create(.{}, .i64, .cpu);
            tensor.elements(i64)[0] = optimizer.parameters.items[place.parameter].step_count;
            return tensor;
        },
        .first, .second => return copying.contiguous(moment(optimizer, place)),
    }
}

fn moment(optimizer: *const Optimizer, place: Place) *Tensor {
    const parameter = &optimizer.parameters.items[place.parameter];
    return switch (place.part) {
        .first => parameter.first.?,
        .second => parameter.second.?,
        .learning_rate, .step_count => unreachable,
    };
}

/// Takes the whole state from tensors in the order of the entries. On failure nothing has changed.
pub fn load(optimizer: *Optimizer, tensors: []const *Tensor, report: *Report) Error!void {
    try optimizer.enter(report);
    defer optimizer.lock.unlock();
    if (tensors.len != count(optimizer)) return report.fail(.invalid_value, "optimizer state: {d} tensors given, expected {d}", .{ tensors.len, count(optimizer) });
    for (tensors, 0..) |tensor, index| try check_entry(optimizer, tensor, index, report);
    for (tensors, 0..) |tensor, index| {
        const place = Place.of(optimizer, index).?;
        switch (place.part) {
            .learning_rate => optimizer.learning_rate = tensor.data(f64)[0],
            .step_count => optimizer.parameters.items[place.parameter].step_count = tensor.data(i64)[0],
            .first, .second => {
                copying.copy(tensor, moment(optimizer, place));
                moment(optimizer, place).storage.mark_written();
            },
        }
    }
}

fn check_entry(optimizer: *const Optimizer, tensor: *const Tensor, index: usize, report: *Report) Error!void {
    var buffer: [64]u8 = undefined;
    const label = try name(optimizer, @intCast(index), &buffer, report);
    const place = Place.of(optimizer, index).?;
    const own = switch (place.part) {
        .first, .second => moment(optimizer, place),
        .learning_rate, .step_count => null,
    };
    const dtype: DType = if (own) |held| held.dtype else if (place.part == .learning_rate) .f64 else .i64;
    const shape: Axes = if (own) |held| held.shape else .{};
    if (tensor.dtype != dtype) return report.fail(.dtype_mismatch, "optimizer state: {s} has dtype {s}, expected {s}", .{ label, @tagName(tensor.dtype), @tagName(dtype) });
    if (!tensor.shape.equals(&shape)) return report.fail(.shape_mismatch, "optimizer state: {s} has shape {f}, expected {f}", .{ label, tensor.shape, shape });
    switch (place.part) {
        .learning_rate => try Optimizer.check_rate(tensor.data(f64)[0], report),
        .step_count => if (tensor.data(i64)[0] < 0) return report.fail(.invalid_value, "optimizer state: {s} is {d}, expected >= 0", .{ label, tensor.data(i64)[0] }),
        .first, .second => try check_moment(tensor, place.part, label, report),
    }
}

/// Moments are finite, squares are not negative.
fn check_moment(tensor: *const Tensor, part: Part, label: []const u8, report: *Report) Error!void {
    const values = try copying.contiguous(tensor);
    defer values.release();
    switch (values.dtype) {
        inline .f32, .f64 => |dtype| for (values.elements(dtype.Element())) |value| {
            if (!std.math.isFinite(value)) return report.fail(.non_finite, "optimizer state: {s} holds NaN or infinity", .{label});
            if (part == .second and value < 0) return report.fail(.invalid_value, "optimizer state: {s} holds {d}, expected >= 0", .{ label, value });
        },
        else => unreachable,
    }
}
