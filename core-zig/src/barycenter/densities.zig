//! Distributions as callers give them: tensors of one shape and weights, checked, in f64.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const conversion = @import("../tensor/numbers.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/tensor.zig").Axes;
const DType = @import("../tensor/tensor.zig").DType;
const Device = @import("../tensor/tensor.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// What of a tensor is one distribution. Numbers as in the spec.
pub const Axis = enum(i32) { all = 1, rows = 2 };

/// What a result that follows from densities looks like.
pub const Form = struct {
    shape: Axes,
    /// f64 if one of the densities is, else f32.
    dtype: DType,
    device: Device,

    pub fn tensor(form: Form, numbers: []const f64) error{OutOfMemory}!*Tensor {
        return conversion.write(numbers, form.shape, form.dtype, form.device);
    }
};

pub const Densities = struct {
    /// One density after the other, each with `size` numbers; finite and not negative.
    numbers: []f64,
    count: usize,
    size: usize,
    /// Numbers of one distribution: `size`, or the length of a row.
    bins: usize,
    form: Form,

    pub fn deinit(densities: *const Densities) void {
        memory.allocator.free(densities.numbers);
    }

    pub fn of(densities: *const Densities, index: usize) []f64 {
        return densities.numbers[index * densities.size ..][0..densities.size];
    }

    /// Raises entries to `floor`, then scales every distribution to sum 1; one without mass is refused.
    pub fn normalise(densities: *const Densities, floor: f64, where: []const u8, report: *Report) Error!void {
        for (0..densities.numbers.len / densities.bins) |index| {
            const bins = densities.numbers[index * densities.bins ..][0..densities.bins];
            var largest: f64 = 0;
            for (bins) |*entry| {
                entry.* = @max(entry.*, floor);
                largest = @max(largest, entry.*);
            }
            const rows = densities.size / densities.bins;
            if (largest == 0) return report.fail(.invalid_value, "{s}: row {d} of density {d} is all zero: it has no mass to normalise", .{ where, index % rows, index / rows });
            // The largest is taken out first: the sum of large entries may be infinite.
            var total: f64 = 0;
            for (bins) |*entry| {
                entry.* /= largest;
                total += entry.*;
            }
            for (bins) |*entry| entry.* /= total;
        }
    }
};

/// Copies the tensors' numbers, refusing what no distribution has.
pub fn read(tensors: []const *Tensor, axis: Axis, where: []const u8, report: *Report) Error!Densities {
    if (tensors.len == 0) return report.fail(.empty_input, "{s}: no densities given", .{where});
    const first = tensors[0];
    const size = first.count();
    if (size == 0) return report.fail(.empty_input, "{s}: densities of shape {f} have no elements", .{ where, first.shape });
    if (axis == .rows and first.rank() == 0) return report.fail(.shape_mismatch, "{s}: axis is rows, and the densities are scalars", .{where});
    var form: Form = .{ .shape = first.shape, .dtype = .f32, .device = first.device() };
    for (tensors, 0..) |tensor, index| {
        if (!tensor.shape.equals(&first.shape)) return report.fail(.shape_mismatch, "{s}: density {d} has shape {f}, density 0 has {f}", .{ where, index, tensor.shape, first.shape });
        if (tensor.device() != form.device) return report.fail(.device_mismatch, "{s}: density {d} is on {s}, density 0 on {s}", .{ where, index, @tagName(tensor.device()), @tagName(form.device) });
        if (tensor.dtype == .f64) form.dtype = .f64;
    }
    const numbers = try memory.allocator.alloc(f64, try product(tensors.len, size));
    errdefer memory.allocator.free(numbers);
    for (tensors, 0..) |tensor, index| {
        const target = numbers[index * size ..][0..size];
        try conversion.read(tensor, target, where, report);
        for (target, 0..) |entry, position| {
            if (!std.math.isFinite(entry)) return report.fail(.non_finite, "{s}: element {d} of density {d} is {d}, expected a finite number", .{ where, position, index, entry });
            if (entry < 0) return report.fail(.invalid_value, "{s}: element {d} of density {d} is {d}, expected >= 0", .{ where, position, index, entry });
        }
    }
    return .{
        .numbers = numbers,
        .count = tensors.len,
        .size = size,
        .bins = if (axis == .all) size else first.extent(first.rank() - 1),
        .form = form,
    };
}

pub fn product(a: usize, b: usize) error{OutOfMemory}!usize {
    return std.math.mul(usize, a, b) catch error.OutOfMemory;
}

/// A copy of the weights, or ones for none.
pub fn read_weights(given: []const f64, count: usize, where: []const u8, report: *Report) Error![]f64 {
    if (given.len != 0 and given.len != count) return report.fail(.shape_mismatch, "{s}: {d} weights given for {d} densities", .{ where, given.len, count });
    for (given, 0..) |weight, index| {
        if (!std.math.isFinite(weight)) return report.fail(.non_finite, "{s}: weight {d} is {d}, expected a finite number", .{ where, index, weight });
        if (weight < 0) return report.fail(.invalid_value, "{s}: weight {d} is {d}, expected >= 0", .{ where, index, weight });
    }
    const weights = try memory.allocator.alloc(f64, count);
    if (given.len == 0) @memset(weights, 1) else @memcpy(weights, given);
    return weights;
}

pub fn sum(values: []const f64) f64 {
    var total: f64 = 0;
    for (values) |value| total += value;
    return total;
}
