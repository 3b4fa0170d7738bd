//! Times the Fréchet mean in the ball on one thread beside its two passes over the points, and a plain sum of them,
//! which is one read: 1,000 points x 64 in f32, as `python -m bench barycenters` has them.
//!
//! mean [rounds=200]

const std = @import("std");
const core = @import("core");

const count = 1000;
const dim = 64;
const width = dim;
const padded = 1024;

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    const arguments = try init.minimal.args.toSlice(arena);
    const rounds = if (arguments.len > 1) try std.fmt.parseInt(usize, arguments[1], 10) else 200;
    core.pool.set_thread_count(1);
    std.debug.print("level {t}, one thread, {d} points x {d}\n", .{ core.levels.level(), count, dim });
    inline for (.{ f32, f64 }) |T| for ([_]f64{ 0.05, 0.2 }) |deviation| try time_mean(T, init.io, arena, deviation, rounds);
}

fn time_mean(comptime T: type, io: std.Io, arena: std.mem.Allocator, deviation: f64, rounds: usize) !void {
    var report: core.Report = .{};
    const points = try core.Tensor.create(.from_slice(&.{ count, dim }), if (T == f32) .f32 else .f64, .cpu);
    defer points.release();
    const manifold = try core.Manifold.create(.poincare, -1, false, &report);
    defer manifold.release();
    draw(T, points.elements(T), deviation);

    const table = core.levels.table();
    var passes: Passes(T) = .{
        .kernels = &@field(table.mean, @typeName(T)),
        .job = .{
            .points = points.elements(T).ptr,
            .step = dim,
            .count = count,
            .dim = dim,
            .c = 1,
            .limit_sq = 1,
            .shares = (try arena.alignedAlloc(f64, .@"64", padded)).ptr,
            .gaps = (try arena.alignedAlloc(f64, .@"64", padded)).ptr,
            .base = (try arena.alignedAlloc(f64, .@"64", width)).ptr,
            .room = (try arena.alignedAlloc(f64, .@"64", core.mean.room_rows * width)).ptr,
            .sum = (try arena.alignedAlloc(f64, .@"64", width)).ptr,
        },
    };
    @memset(@constCast(passes.job.shares[0..padded]), 1e-3);
    @memset(@constCast(passes.job.base[0..width]), 1e-3);
    @memset(passes.job.sum[0..width], 0);

    const out = try core.Tensor.create(.from_slice(&.{dim}), points.dtype, .cpu);
    defer out.release();
    const residual = try core.Tensor.create(.from_slice(&.{}), .f64, .cpu);
    defer residual.release();
    const iterations = try core.Tensor.create(.from_slice(&.{}), .i64, .cpu);
    defer iterations.release();
    const outputs = [_]*core.Tensor{ out, residual, iterations };
    const attributes: core.ops.Attributes = .{ .manifold = manifold, .tolerance = 1e-6, .max_iterations = 1000 };
    var exact = attributes;
    exact.tolerance = 1e-12;
    const call: core.ops.Call = .{ .op = .manifold_frechet_mean, .inputs = &.{ points, null }, .attributes = &attributes, .outputs = &outputs };
    var exact_call = call;
    exact_call.attributes = &exact;

    var best: [5]f64 = @splat(std.math.inf(f64));
    for (0..rounds) |_| {
        best[0] = @min(best[0], time(io, Sum(T){ .points = points.elements(T) }));
        best[1] = @min(best[1], time(io, Gather(T){ .passes = &passes }));
        best[2] = @min(best[2], time(io, Look(T){ .passes = &passes }));
        best[3] = @min(best[3], time(io, Op{ .call = &call }));
        const some = iterations.elements(i64)[0];
        best[4] = @min(best[4], time(io, Op{ .call = &exact_call }));
        if (best[3] != best[3]) std.debug.print("{d}", .{some});
    }
    std.debug.print("\n{s}, deviation {d}\n", .{ @typeName(T), deviation });
    for ([_][]const u8{ "one read", "gather", "look", "mean to 1e-6", "mean to 1e-12" }, best) |name, seconds| std.debug.print("  {s: <14} {d: >8.2} us\n", .{ name, seconds * 1e6 });
    for ([_]*const core.ops.Call{ &call, &exact_call }) |one| {
        (Op{ .call = one }).run();
        std.debug.print("  {d} iterations, residual {e:.1}\n", .{ iterations.elements(i64)[0], residual.elements(f64)[0] });
    }
}

fn draw(comptime T: type, points: []T, deviation: f64) void {
    var generator = std.Random.DefaultPrng.init(1);
    for (0..count) |k| {
        const point = points[k * dim ..][0..dim];
        var square: f64 = 0;
        for (point) |*entry| {
            const drawn = generator.random().floatNorm(f64) * deviation;
            entry.* = @floatCast(drawn);
            square += drawn * drawn;
        }
        const factor = std.math.tanh(@sqrt(square)) / @sqrt(square);
        for (point) |*entry| entry.* = @floatCast(factor * entry.*);
    }
}

fn Passes(comptime T: type) type {
    return struct { kernels: *const core.mean.Group(T), job: core.mean.Points(T) };
}

fn Sum(comptime T: type) type {
    return struct {
        points: []const T,

        fn run(self: @This()) void {
            const V = @Vector(64 / @sizeOf(T), T);
            var sums: [4]V = @splat(@splat(0));
            var i: usize = 0;
            while (i < self.points.len) : (i += 256 / @sizeOf(T)) inline for (&sums, 0..) |*sum, k| {
                sum.* += @as(V, self.points[i + k * @sizeOf(V) / @sizeOf(T) ..][0 .. @sizeOf(V) / @sizeOf(T)].*);
            };
            std.mem.doNotOptimizeAway(@reduce(.Add, sums[0] + sums[1] + sums[2] + sums[3]));
        }
    };
}

fn Gather(comptime T: type) type {
    return struct {
        passes: *Passes(T),

        fn run(self: @This()) void {
            std.debug.assert(self.passes.kernels.gather(&self.passes.job) == 1);
        }
    };
}

fn Look(comptime T: type) type {
    return struct {
        passes: *Passes(T),

        fn run(self: @This()) void {
            self.passes.kernels.look(&self.passes.job);
        }
    };
}

const Op = struct {
    call: *const core.ops.Call,

    fn run(self: Op) void {
        var report: core.Report = .{};
        core.manifold_ops.run(self.call, &report) catch unreachable;
    }
};

/// Seconds for one run.
fn time(io: std.Io, work: anytype) f64 {
    const repeats = 10;
    const begin = std.Io.Clock.awake.now(io);
    for (0..repeats) |_| work.run();
    const elapsed = begin.durationTo(std.Io.Clock.awake.now(io)).toNanoseconds();
    return @as(f64, @floatFromInt(elapsed)) * 1e-9 / repeats;
}
