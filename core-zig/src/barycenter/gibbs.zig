//! Gibbs kernels exp(-C / regularization): one for each axis of a grid, whose squared distances separate,
//! or one for a cost matrix.

const std = @import("std");
const memory = @import("../runtime/memory.zig");

const data_alignment = memory.data_alignment;

/// Numbers that a vector may read beyond the last.
pub const padding = 8;

pub fn padded(count: usize) usize {
    return std.mem.alignForward(usize, count, padding);
}

/// One kernel, and its logarithm once somebody asks. Row j begins at `first + j * row_step`.
pub const Gibbs = struct {
    size: usize,
    values: []align(64) f64,
    first: usize,
    row_step: isize,

    /// Of `size` points at equal distances on [0, 1] and squared distances: a Toeplitz kernel, whose
    /// rows are slices of one vector.
    pub fn of_axis(size: usize, regularization: f64, form: Form) error{OutOfMemory}!Gibbs {
        const values = try memory.allocator.alignedAlloc(f64, data_alignment, 2 * size + padding);
        @memset(values, 0);
        const side: f64 = if (size > 1) @floatFromInt(size - 1) else 1;
        for (values[0 .. 2 * size - 1], 0..) |*value, index| {
            const steps = @as(f64, @floatFromInt(index)) - @as(f64, @floatFromInt(size - 1));
            const exponent = -(steps / side) * (steps / side) / regularization;
            value.* = if (form == .logs) exponent else @exp(exponent);
        }
        return .{ .size = size, .values = values, .first = size - 1, .row_step = -1 };
    }

    /// Of a cost matrix, less its smallest entry: a constant changes no plan, and the kernel then reaches 1.
    pub fn of_matrix(cost: []const f64, size: usize, regularization: f64, form: Form, transposed: bool) error{OutOfMemory}!Gibbs {
        const stride = padded(size);
        const values = try memory.allocator.alignedAlloc(f64, data_alignment, std.math.mul(usize, size, stride) catch return error.OutOfMemory);
        const lowest = std.mem.min(f64, cost);
        for (0..size) |from| {
            const target = values[from * stride ..][0..stride];
            @memset(target[size..], 0);
            for (target[0..size], 0..) |*value, to| {
                const entry = if (transposed) cost[to * size + from] else cost[from * size + to];
                const exponent = -(entry - lowest) / regularization;
                value.* = if (form == .logs) exponent else @exp(exponent);
            }
        }
        return .{ .size = size, .values = values, .first = 0, .row_step = @intCast(stride) };
    }

    pub const Form = enum { values, logs };

    pub fn deinit(gibbs: *const Gibbs) void {
        memory.allocator.free(gibbs.values);
    }

    pub fn base(gibbs: *const Gibbs) [*]const f64 {
        return gibbs.values.ptr + gibbs.first;
    }

    pub fn row(gibbs: *const Gibbs, index: usize) [*]const f64 {
        const at = @as(isize, @intCast(gibbs.first)) + @as(isize, @intCast(index)) * gibbs.row_step;
        return gibbs.values.ptr + @as(usize, @intCast(at));
    }
};

/// What moving mass costs.
pub const Cost = union(enum) {
    /// cost[j * bins + i] from bin j of a density to bin i of the barycenter.
    matrix: []const f64,
    /// Squared distances between the points of a regular grid on the unit cube, by its sides.
    grid: []const usize,

    /// A matrix has one axis, a grid one for each side longer than 1.
    pub fn kernels(cost: Cost, bins: usize, regularization: f64, form: Gibbs.Form, transposed: bool) error{OutOfMemory}!Kernels {
        var list: Kernels = .{};
        errdefer list.deinit();
        switch (cost) {
            .matrix => |numbers| list.append(try .of_matrix(numbers, bins, regularization, form, transposed)),
            .grid => |sides| {
                for (sides) |side| {
                    if (side > 1) list.append(try .of_axis(side, regularization, form));
                }
                if (list.count == 0) list.append(try .of_axis(1, regularization, form));
            },
        }
        return list;
    }
};

pub const Kernels = struct {
    buffer: [8]Gibbs = undefined,
    count: usize = 0,

    fn append(kernels: *Kernels, gibbs: Gibbs) void {
        kernels.buffer[kernels.count] = gibbs;
        kernels.count += 1;
    }

    pub fn slice(kernels: *const Kernels) []const Gibbs {
        return kernels.buffer[0..kernels.count];
    }

    pub fn deinit(kernels: *const Kernels) void {
        for (kernels.slice()) |*gibbs| gibbs.deinit();
    }
};
