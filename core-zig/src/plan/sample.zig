//! What candidates are measured on: rows of random numbers, sorted ones, and constant ones, on which algorithms
//! that look at their data do best and worst.

const std = @import("std");
const dispatch = @import("../dispatch/dispatch.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const requests = @import("request.zig");
const Request = requests.Request;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Pattern = enum { random, sorted, constant };

/// The patterns on which a family's time differs.
pub fn patterns_of(request: *const Request) []const Pattern {
    return if (request.family() == .selection) std.enums.values(Pattern) else &.{.random};
}

/// An execution's inputs.
pub const Inputs = struct {
    /// A convolution is measured without its bias.
    tensors: [requests.inputs_max]?*Tensor = @splat(null),
    count: usize,

    pub fn create(request: *const Request, pattern: Pattern, report: *Report) Error!Inputs {
        var own: Inputs = .{ .count = request.input_count() };
        errdefer own.release();
        for (own.tensors[0..request.input_count_least()], 0..) |*tensor, index| {
            tensor.* = switch (request.family()) {
                .selection => try rows(request, pattern),
                .matmul, .convolution => try uniform(request, index, 1),
                .rows => try operand(request, index, report),
            };
        }
        return own;
    }

    pub fn release(own: *Inputs) void {
        for (own.tensors) |given| if (given) |tensor| tensor.release();
    }

    pub fn slice(own: *const Inputs) []const ?*Tensor {
        return own.tensors[0..own.count];
    }
};

/// Numbers evenly from [-scale, scale), written straight: drawing better ones would take longer than all of the
/// measuring.
fn uniform(request: *const Request, index: usize, scale: f64) Error!*Tensor {
    const tensor = try Tensor.create(request.input_shape(index), request.dtype, request.device);
    var state: u64 = @as(u64, 0x9e3779b97f4a7c15) +% index;
    switch (request.dtype) {
        inline .f32, .f64 => |dtype| for (tensor.elements(dtype.Element())) |*value| {
            state = next(state);
            const number: i32 = @truncate(@as(i64, @bitCast(state)) >> 32);
            value.* = @floatCast(@as(f64, @floatFromInt(number)) * 0x1p-31 * scale);
        },
        else => unreachable, // Refused by the request.
    }
    return tensor;
}

/// About normal, as most data is: the sum of four even numbers, and finer bits, so that few are equal. Algorithms that
/// count how many lie where do better on even numbers than they would on others.
fn bell(state: u64) i32 {
    const mixed = (state ^ state >> 29) *% 0xbf58476d1ce4e5b9;
    const sum: u64 = (mixed & 0xffff) + (mixed >> 16 & 0xffff) + (mixed >> 32 & 0xffff) + (mixed >> 48);
    return @intCast(@as(i64, @intCast(sum << 12 | state >> 52)) - (1 << 29));
}

fn next(state: u64) u64 {
    return state *% 6364136223846793005 +% 1442695040888963407;
}

/// Rows to select from, of the request's type.
fn rows(request: *const Request, pattern: Pattern) Error!*Tensor {
    const tensor = try Tensor.create(request.input_shape(0), request.dtype, request.device);
    switch (request.dtype) {
        .complex64 => unreachable, // Refused by the request.
        inline else => |dtype| fill(dtype.Element(), tensor.elements(dtype.Element()), request.cols, pattern, dtype == .bool),
    }
    return tensor;
}

fn fill(comptime T: type, values: []T, cols: usize, pattern: Pattern, is_bool: bool) void {
    if (pattern == .constant) return @memset(values, 1);
    var state: u64 = 0x9e3779b97f4a7c15;
    for (values, 0..) |*value, index| {
        state = next(state);
        const number: i32 = if (pattern == .sorted) @intCast(index % cols) else bell(state);
        value.* = if (is_bool) @intFromBool(number & 1 == 1) else if (@typeInfo(T) == .float) @floatFromInt(number) else narrowed(T, number);
    }
}

fn narrowed(comptime T: type, number: i32) T {
    return if (@sizeOf(T) == 1) @truncate(@as(u32, @bitCast(number))) else number;
}

/// A point well inside the space, or a tangent.
fn operand(request: *const Request, index: usize, report: *Report) Error!*Tensor {
    // Tangents at the origin, the time coordinate of Lorentz models being 0, of length about 1 together.
    const drawn = try uniform(request, index, 0.5 / @sqrt(@as(f64, @floatFromInt(request.cols))));
    defer drawn.release();
    const origin = try dispatch.run_one(.manifold_project, &.{drawn}, &.{ .manifold = request.manifold }, report);
    defer origin.release();
    const tangent = try dispatch.run_one(.manifold_log0, &.{origin}, &.{ .manifold = request.manifold }, report);
    if (!takes_point(request, index)) return tangent;
    defer tangent.release();
    return dispatch.run_one(.manifold_exp0, &.{tangent}, &.{ .manifold = request.manifold }, report);
}

fn takes_point(request: *const Request, index: usize) bool {
    return switch (request.op) {
        .manifold_exp0, .manifold_project => false,
        .manifold_exp, .manifold_riemannian_gradient => index == 0,
        else => true,
    };
}
