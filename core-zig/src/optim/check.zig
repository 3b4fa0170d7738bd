//! What must hold before a step may write: gradients are finite, points are on their manifold.

const std = @import("std");
const levels = @import("../backend/cpu/levels.zig");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const manifold_rows = @import("../backend/manifold_rows.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Parameter = @import("optimizer.zig").Parameter;

/// Elements a thread looks at before it asks for more.
const grain = 1 << 15;

/// Refuses NaN and infinity, naming the parameter and the row.
pub fn gradient(tensor: *const Tensor, width: usize, index: usize, report: *Report) Error!void {
    const position = switch (tensor.dtype) {
        .f32 => first_non_finite(f32, tensor.elements(f32)),
        .f64 => first_non_finite(f64, tensor.elements(f64)),
        else => unreachable,
    } orelse return;
    return report.fail(.non_finite, "step: the gradient of parameter {d} holds NaN or infinity in row {d}", .{ index, position / width });
}

fn first_non_finite(comptime T: type, elements: []const T) ?usize {
    const Search = struct {
        elements: []const T,
        found: std.atomic.Value(usize) = .init(std.math.maxInt(usize)),

        fn run(search: *@This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const kernels = &levels.table().row_check;
            const kernel = if (T == f32) kernels.f32 else kernels.f64;
            const count = end - begin;
            if (kernel(&.{ .data = search.elements[begin..].ptr, .rows = 1, .dim = count, .stride = count, .kind = .finite }) == 1) return;
            for (search.elements[begin..end], begin..) |element, position| {
                if (std.math.isFinite(element)) continue;
                _ = search.found.fetchMin(position, .monotonic);
                return;
            }
        }
    };
    var search: Search = .{ .elements = elements };
    pool.parallel_for(elements.len, grain, &search, Search.run);
    const position = search.found.load(.monotonic);
    return if (position == std.math.maxInt(usize)) null else position;
}

/// Whether some point of the parameter is off its manifold, and must be clipped before the step.
/// Refuses points that are not finite and, for a strict manifold, any that are off.
pub fn points(parameter: *const Parameter, index: usize, report: *Report) Error!bool {
    return switch (parameter.tensor.dtype) {
        .f32 => points_of_type(f32, parameter, index, report),
        .f64 => points_of_type(f64, parameter, index, report),
        else => unreachable,
    };
}

fn points_of_type(comptime T: type, parameter: *const Parameter, index: usize, report: *Report) Error!bool {
    const manifold = parameter.manifold.?;
    const width = parameter.width();
    const point = try memory.allocator.alloc(f64, width);
    defer memory.allocator.free(point);
    const elements = parameter.tensor.elements(T);
    var any_off = false;
    for (0..parameter.row_count()) |row| {
        for (point, elements[row * width ..][0..width]) |*target, value| {
            if (!std.math.isFinite(value)) return report.fail(.non_finite, "optimizer: parameter {d} holds NaN or infinity in row {d}", .{ index, row });
            target.* = value;
        }
        if (!manifold_rows.settle(T, manifold.space, point)) continue;
        if (manifold.strict) return report.fail(.outside_ball, "optimizer: row {d} of parameter {d} is not on its {s} manifold, which is strict; project it first", .{ row, index, @tagName(manifold.kind()) });
        any_off = true;
    }
    return any_off;
}

test "first_non_finite: finds one bad element at any place, and only those" {
    var elements: [77]f32 = @splat(-1e30);
    try std.testing.expectEqual(null, first_non_finite(f32, &elements));
    for ([_]f32{ std.math.nan(f32), -std.math.inf(f32), -std.math.nan(f32) }) |bad| for (0..elements.len) |position| {
        const before = elements[position];
        defer elements[position] = before;
        elements[position] = bad;
        try std.testing.expectEqual(position, first_non_finite(f32, &elements).?);
    };
}
