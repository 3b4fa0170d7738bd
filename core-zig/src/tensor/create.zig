//! New tensors from a rule: constants, ranges, the identity, random samples.

const std = @import("std");
const shapes = @import("shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("tensor.zig").Tensor;
const DType = @import("dtype.zig").DType;
const Device = @import("storage.zig").Device;
const Complex64 = @import("dtype.zig").Complex64;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Kind = struct { dtype: DType, device: Device };

pub fn zeros(shape: []const i64, kind: Kind, report: *Report) Error!*Tensor {
    return Tensor.create_zeros(try shapes.checked(shape, kind.dtype.size(), "zeros", report), kind.dtype, kind.device);
}

pub fn full(shape: []const i64, value: f64, kind: Kind, report: *Report) Error!*Tensor {
    const extents = try shapes.checked(shape, kind.dtype.size(), "full", report);
    try check_holds(kind.dtype, value, "full", report);
    const tensor = try Tensor.create(extents, kind.dtype, kind.device);
    switch (kind.dtype) {
        inline else => |dtype| @memset(tensor.elements(dtype.Element()), convert(dtype, value)),
    }
    return tensor;
}

pub fn from_bytes(data: []const u8, shape: []const i64, kind: Kind, report: *Report) Error!*Tensor {
    const extents = try shapes.checked(shape, kind.dtype.size(), "from_bytes", report);
    const expected = extents.count() * kind.dtype.size();
    if (data.len != expected) return report.fail(.shape_mismatch, "from_bytes: {d} bytes given, shape {f} of {s} takes {d}", .{ data.len, extents, @tagName(kind.dtype), expected });
    const tensor = try Tensor.create(extents, kind.dtype, kind.device);
    @memcpy(tensor.storage.bytes, data);
    // A bool is 0 or 1 everywhere inside; other bytes would make equal values compare unequal.
    if (kind.dtype == .bool) for (tensor.elements(u8)) |*element| {
        element.* = @intFromBool(element.* != 0);
    };
    return tensor;
}

pub fn arange(start: f64, stop: f64, step: f64, kind: Kind, report: *Report) Error!*Tensor {
    if (!std.math.isFinite(start) or !std.math.isFinite(stop) or !std.math.isFinite(step)) return report.fail(.non_finite, "arange: start {d}, stop {d}, step {d}: expected finite numbers", .{ start, stop, step });
    if (step == 0) return report.fail(.invalid_value, "arange: step is 0", .{});
    const length = @max(@ceil((stop - start) / step), 0);
    if (length > 1 << 62) return report.fail(.out_of_memory, "arange: {d} elements are too many to hold", .{length});
    const extents = try shapes.checked(&.{@intFromFloat(length)}, kind.dtype.size(), "arange", report);
    if (length > 0) {
        try check_holds(kind.dtype, start, "arange", report);
        try check_holds(kind.dtype, start + (length - 1) * step, "arange", report);
    }
    const tensor = try Tensor.create(extents, kind.dtype, kind.device);
    switch (kind.dtype) {
        inline else => |dtype| for (tensor.elements(dtype.Element()), 0..) |*element, index| {
            element.* = convert(dtype, start + @as(f64, @floatFromInt(index)) * step);
        },
    }
    return tensor;
}

pub fn eye(size: i64, kind: Kind, report: *Report) Error!*Tensor {
    const tensor = try zeros(&.{ size, size }, kind, report);
    const count: usize = @intCast(size);
    switch (kind.dtype) {
        inline else => |dtype| for (0..count) |index| {
            tensor.elements(dtype.Element())[index * (count + 1)] = convert(dtype, 1);
        },
    }
    return tensor;
}

pub fn random_uniform(shape: []const i64, low: f64, high: f64, seed: u64, kind: Kind, report: *Report) Error!*Tensor {
    if (!std.math.isFinite(low) or !std.math.isFinite(high)) return report.fail(.non_finite, "random_uniform: low {d}, high {d}: expected finite numbers", .{ low, high });
    if (!(low <= high)) return report.fail(.invalid_value, "random_uniform: low {d} is not <= high {d}", .{ low, high });
    const tensor = try create_float(shape, kind, "random_uniform", report);
    switch (kind.dtype) {
        inline .f32, .f64 => |dtype| for (tensor.elements(dtype.Element()), 0..) |*element, index| {
            const sample: dtype.Element() = @floatCast(low + (high - low) * unit_sample(seed, index));
            // Rounding to f32 may reach high, which the interval leaves out.
            element.* = if (sample >= high and low < high) std.math.nextAfter(dtype.Element(), @floatCast(high), @floatCast(low)) else sample;
        },
        else => unreachable,
    }
    return tensor;
}

pub fn random_normal(shape: []const i64, mean: f64, deviation: f64, seed: u64, kind: Kind, report: *Report) Error!*Tensor {
    if (!std.math.isFinite(mean) or !std.math.isFinite(deviation)) return report.fail(.non_finite, "random_normal: mean {d}, deviation {d}: expected finite numbers", .{ mean, deviation });
    if (deviation < 0) return report.fail(.invalid_value, "random_normal: deviation is {d}, expected >= 0", .{deviation});
    const tensor = try create_float(shape, kind, "random_normal", report);
    switch (kind.dtype) {
        inline .f32, .f64 => |dtype| for (tensor.elements(dtype.Element()), 0..) |*element, index| {
            element.* = @floatCast(mean + deviation * normal_sample(seed, index));
        },
        else => unreachable,
    }
    return tensor;
}

fn create_float(shape: []const i64, kind: Kind, where: []const u8, report: *Report) Error!*Tensor {
    if (!kind.dtype.is_float()) return report.fail(.dtype_mismatch, "{s}: dtype {s} given, expected f32 or f64", .{ where, @tagName(kind.dtype) });
    return Tensor.create(try shapes.checked(shape, kind.dtype.size(), where, report), kind.dtype, kind.device);
}

/// Sample `index` of the stream `seed`: SplitMix64's finaliser over a counter (Steele et al. 2014),
/// so that any element can be made without the ones before it.
fn random_bits(seed: u64, index: u64) u64 {
    var z = mix(seed) +% (index +% 1) *% 0x9E3779B97F4A7C15;
    z = mix(z);
    return z;
}

fn mix(value: u64) u64 {
    var z = value;
    z = (z ^ (z >> 30)) *% 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) *% 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

/// In [0, 1), 53 bits.
fn unit_sample(seed: u64, index: u64) f64 {
    return @as(f64, @floatFromInt(random_bits(seed, index) >> 11)) * 0x1p-53;
}

/// Box & Muller 1958, one of the pair.
fn normal_sample(seed: u64, index: u64) f64 {
    const radius = @sqrt(-2 * @log(1 - unit_sample(seed, 2 * index)));
    return radius * @cos(2 * std.math.pi * unit_sample(seed, 2 * index + 1));
}

fn check_holds(dtype: DType, value: f64, where: []const u8, report: *Report) Error!void {
    const fits = switch (dtype) {
        .f32, .f64, .complex64, .bool => true,
        inline .u8, .i32, .i64 => |integer| blk: {
            const T = integer.Element();
            // 2^63 itself rounds to a double that i64 cannot hold, hence the strict upper bound.
            const beyond = -@as(f64, @floatFromInt(std.math.minInt(i64)));
            const highest: f64 = if (T == i64) beyond else @as(f64, @floatFromInt(std.math.maxInt(T))) + 1;
            break :blk std.math.isFinite(value) and @trunc(value) >= @as(f64, @floatFromInt(std.math.minInt(T))) and @trunc(value) < highest;
        },
    };
    if (!fits) return report.fail(.invalid_value, "{s}: {d} does not fit {s}", .{ where, value, @tagName(dtype) });
}

/// A checked value as an element.
fn convert(comptime dtype: DType, value: f64) dtype.Element() {
    return switch (dtype) {
        .f32, .f64 => @floatCast(value),
        .i32, .i64, .u8 => @intFromFloat(value),
        .bool => @intFromBool(value != 0),
        .complex64 => .{ .re = @floatCast(value), .im = 0 },
    };
}

const cpu_f64: Kind = .{ .dtype = .f64, .device = .cpu };

test "random_uniform: stays in the interval, has its mean, and a prefix does not depend on the length" {
    var report: Report = .{};
    const long = try random_uniform(&.{10_000}, 2, 4, 7, cpu_f64, &report);
    defer long.release();
    const short = try random_uniform(&.{10}, 2, 4, 7, cpu_f64, &report);
    defer short.release();
    try std.testing.expectEqualSlices(f64, short.elements(f64), long.elements(f64)[0..10]);
    var sum: f64 = 0;
    for (long.elements(f64)) |value| {
        try std.testing.expect(value >= 2 and value < 4);
        sum += value;
    }
    try std.testing.expectApproxEqAbs(3, sum / 10_000, 5 * 2.0 / @sqrt(12.0 * 10_000.0));
}

test "random_normal: mean 1 and variance 4 within five standard errors" {
    var report: Report = .{};
    const tensor = try random_normal(&.{20_000}, 1, 2, 3, cpu_f64, &report);
    defer tensor.release();
    var sum: f64 = 0;
    var squares: f64 = 0;
    for (tensor.elements(f64)) |value| {
        sum += value;
        squares += (value - 1) * (value - 1);
    }
    try std.testing.expectApproxEqAbs(1, sum / 20_000, 10.0 / @sqrt(20_000.0));
    try std.testing.expectApproxEqAbs(4, squares / 20_000, 20.0 * @sqrt(2.0 / 20_000.0));
}

test "full and arange: integers out of range are refused, the edges are not" {
    var report: Report = .{};
    const bytes: Kind = .{ .dtype = .u8, .device = .cpu };
    try std.testing.expectError(error.Failed, full(&.{1}, 256, bytes, &report));
    try std.testing.expectError(error.Failed, full(&.{1}, -1, bytes, &report));
    try std.testing.expectError(error.Failed, full(&.{1}, std.math.nan(f64), bytes, &report));
    try std.testing.expectError(error.Failed, full(&.{1}, 0x1p63, .{ .dtype = .i64, .device = .cpu }, &report));
    const edge = try arange(253, 256, 1, bytes, &report);
    defer edge.release();
    try std.testing.expectEqualSlices(u8, &.{ 253, 254, 255 }, edge.elements(u8));
    const down = try arange(1, -1, -0.5, cpu_f64, &report);
    defer down.release();
    try std.testing.expectEqualSlices(f64, &.{ 1, 0.5, 0, -0.5 }, down.elements(f64));
}
