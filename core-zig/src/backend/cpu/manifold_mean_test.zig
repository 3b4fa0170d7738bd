//! Fréchet means by the kernels beside the formulas: every width of tail, more points than a part, points at the rim.

const std = @import("std");
const testing = std.testing;
const cpu = @import("cpu.zig");
const reference = @import("../reference/reference.zig");
const Bench = @import("../op_bench.zig").Bench;
const poincare = @import("../../manifold/poincare.zig");
const Manifold = @import("../../manifold/handle.zig").Manifold;
const pool = @import("../../runtime/pool.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const Attributes = @import("../../ops/op.zig").Attributes;

const Problem = struct {
    bench: *Bench,
    manifold: *Manifold,
    points: *Tensor,
    weights: ?*Tensor,
    tolerance: f64 = 1e-12,

    /// `length` is that of the tangents at the origin, times sqrt(c).
    fn draw(bench: *Bench, manifold: *Manifold, dtype: DType, count: usize, dim: usize, length: f64, weighted: bool) !Problem {
        var generator = std.Random.DefaultPrng.init(count * 100 + dim);
        const random = generator.random();
        const c = manifold.space.factor.c();
        const points = bench.keep(try Tensor.create(.from_slice(&.{ @intCast(count), @intCast(dim) }), dtype, .cpu));
        const weights = if (weighted) bench.keep(try Tensor.create(.from_slice(&.{@intCast(count)}), dtype, .cpu)) else null;
        var row: [128]f64 = undefined;
        for (0..count) |k| {
            for (row[0..dim]) |*entry| entry.* = random.floatNorm(f64) + 0.5;
            const scale = length / @sqrt(c * square(row[0..dim]));
            for (row[0..dim]) |*entry| entry.* *= scale;
            poincare.exp0(c, row[0..dim], row[0..dim]);
            _ = poincare.project(c, if (dtype == .f32) .of(f32, 0) else .of(f64, 0), row[0..dim], row[0..dim]);
            for (row[0..dim], k * dim..) |entry, at| put(points, at, entry);
            if (weights) |tensor| put(tensor, k, if (k % 3 == 1) 0 else 0.1 + random.float(f64));
        }
        return .{ .bench = bench, .manifold = manifold, .points = points, .weights = weights };
    }

    fn solve(problem: *const Problem, backend: @FieldType(Bench, "run")) !*Tensor {
        problem.bench.run = backend;
        const attributes: Attributes = .{ .manifold = problem.manifold, .tolerance = problem.tolerance, .max_iterations = 1000 };
        return (try problem.bench.apply(.manifold_frechet_mean, &.{ problem.points, problem.weights }, attributes))[0];
    }

    /// Distance between what both backends find, in units of the curvature radius.
    fn apart(problem: *const Problem) !f64 {
        const dim = problem.points.extent(1);
        var rows: [2][128]f64 = undefined;
        for ([_]*Tensor{ try problem.solve(reference.run), try problem.solve(cpu.run) }, &rows) |tensor, *row| {
            for (row[0..dim], 0..) |*entry, at| entry.* = get(tensor, at);
        }
        const c = problem.manifold.space.factor.c();
        return @sqrt(c) * poincare.distance(c, rows[0][0..dim], rows[1][0..dim]);
    }
};

fn square(row: []const f64) f64 {
    var sum: f64 = 0;
    for (row) |entry| sum += entry * entry;
    return sum;
}

fn put(tensor: *Tensor, index: usize, value: f64) void {
    if (tensor.dtype == .f32) tensor.elements(f32)[index] = @floatCast(value) else tensor.elements(f64)[index] = value;
}

fn get(tensor: *const Tensor, index: usize) f64 {
    return if (tensor.dtype == .f32) tensor.elements(f32)[index] else tensor.elements(f64)[index];
}

test "mean kernels: every tail of rows and columns, weights of 0, any curvature" {
    var report: @import("../../runtime/report.zig").Report = .{};
    for ([_]f64{ -1, -4, -0.3 }) |curvature| {
        const manifold = try Manifold.create(.poincare, curvature, false, &report);
        defer manifold.release();
        for ([_]usize{ 1, 2, 5, 8, 13, 32, 64, 77 }) |dim| for ([_]usize{ 1, 3, 8, 31, 33, 70 }) |count| {
            for ([_]DType{ .f32, .f64 }) |dtype| for ([_]bool{ false, true }) |weighted| {
                errdefer std.debug.print("curvature {d}, {d} points x {d}, {t}\n", .{ curvature, count, dim, dtype });
                var bench: Bench = .{ .run = cpu.run };
                defer bench.end();
                const problem: Problem = try .draw(&bench, manifold, dtype, count, dim, 1, weighted);
                const limit: f64 = if (dtype == .f32) 1e-6 else 1e-11;
                try testing.expect(try problem.apart() < limit);
            };
        };
    }
}

test "mean kernels: points near the rim" {
    var report: @import("../../runtime/report.zig").Report = .{};
    const manifold = try Manifold.create(.poincare, -1, false, &report);
    defer manifold.release();
    for ([_]usize{ 3, 20 }) |dim| for ([_]f64{ 3, 6, 10 }) |length| {
        errdefer std.debug.print("dim {d}, length {d}\n", .{ dim, length });
        var bench: Bench = .{ .run = cpu.run };
        defer bench.end();
        const problem: Problem = try .draw(&bench, manifold, .f64, 100, dim, length, true);
        try testing.expect(try problem.apart() < 1e-10);
    };
}

test "mean kernels: more points than a thread takes, the same bits for every number of threads" {
    var report: @import("../../runtime/report.zig").Report = .{};
    const manifold = try Manifold.create(.poincare, -1, false, &report);
    defer manifold.release();
    var bench: Bench = .{ .run = cpu.run };
    defer bench.end();
    const problem: Problem = try .draw(&bench, manifold, .f64, 10_000, 5, 1.5, true);
    try testing.expect(try problem.apart() < 1e-11);
    pool.set_thread_count(1);
    const one = try problem.solve(cpu.run);
    for ([_]usize{ 2, 3 }) |threads| {
        pool.set_thread_count(threads);
        const many = try problem.solve(cpu.run);
        try testing.expectEqualSlices(f64, one.elements(f64), many.elements(f64));
    }
}
