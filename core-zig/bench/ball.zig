//! Times the ball kernels on one thread against a copy measured in the same run:
//! bytes read and written per second, as a share of what `memcpy` reads and writes.
//!
//! ball [rounds=9]

const std = @import("std");
const core = @import("core");

const ball = core.ball;
const Kernel = *const fn (args: *const ball.Args(f32)) callconv(.c) usize;

const Entry = struct { name: []const u8, kernel: Kernel, inputs: usize, out: enum { rows, numbers, step } = .rows };

const Shape = struct { rows: usize, dim: usize };
const shapes = [_]Shape{ .{ .rows = 100_000, .dim = 64 }, .{ .rows = 1000, .dim = 16 } };

/// Results larger than this are written past the caches, as the dispatcher does.
const stream_bytes_min = 8 << 20;

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    const arguments = try init.minimal.args.toSlice(arena);
    const rounds = if (arguments.len > 1) try std.fmt.parseInt(usize, arguments[1], 10) else 9;
    std.debug.print("level {t}, one thread, f32\n", .{core.levels.level()});
    for (shapes) |shape| try time_shape(init, arena, shape, rounds);
}

fn entries(table: *const ball.Table) [20]Entry {
    const p = &table.f32.poincare;
    const l = &table.f32.lorentz;
    return .{
        .{ .name = "poincaré exp", .kernel = p.exp, .inputs = 2 },
        .{ .name = "poincaré exp0", .kernel = p.exp0, .inputs = 1 },
        .{ .name = "poincaré log", .kernel = p.log, .inputs = 2 },
        .{ .name = "poincaré log0", .kernel = p.log0, .inputs = 1 },
        .{ .name = "poincaré möbius add", .kernel = table.f32.mobius_add, .inputs = 2 },
        .{ .name = "poincaré distance", .kernel = p.distance, .inputs = 2, .out = .numbers },
        .{ .name = "poincaré distance0", .kernel = p.distance0, .inputs = 1, .out = .numbers },
        .{ .name = "poincaré transport", .kernel = p.transport, .inputs = 3 },
        .{ .name = "poincaré transport0", .kernel = p.transport0, .inputs = 2 },
        .{ .name = "poincaré project", .kernel = p.project, .inputs = 1 },
        .{ .name = "poincaré RSGD", .kernel = p.rsgd_step, .inputs = 2 },
        .{ .name = "poincaré RAdam", .kernel = p.radam_step, .inputs = 3, .out = .step },
        .{ .name = "lorentz exp", .kernel = l.exp, .inputs = 2 },
        .{ .name = "lorentz exp0", .kernel = l.exp0, .inputs = 1 },
        .{ .name = "lorentz log", .kernel = l.log, .inputs = 2 },
        .{ .name = "lorentz distance", .kernel = l.distance, .inputs = 2, .out = .numbers },
        .{ .name = "lorentz transport", .kernel = l.transport, .inputs = 3 },
        .{ .name = "lorentz project", .kernel = l.project, .inputs = 1 },
        .{ .name = "lorentz RSGD", .kernel = l.rsgd_step, .inputs = 2 },
        .{ .name = "lorentz RAdam", .kernel = l.radam_step, .inputs = 3, .out = .step },
    };
}

fn time_shape(init: std.process.Init, arena: std.mem.Allocator, shape: Shape, rounds: usize) !void {
    const count = shape.rows * shape.dim;
    var generator = std.Random.DefaultPrng.init(1);
    const random = generator.random();
    var in: [3][]f32 = undefined;
    for (&in) |*rows| {
        rows.* = try arena.alignedAlloc(f32, .@"64", count);
        for (rows.*) |*entry| entry.* = @floatCast(random.floatNorm(f64) * 0.3 / @sqrt(@as(f64, @floatFromInt(shape.dim))));
    }
    const out = try arena.alignedAlloc(f32, .@"64", count);
    const second = try arena.alloc(f32, shape.rows);
    @memset(second, 1);
    @memset(out, 0);

    const list = entries(&core.levels.table().ball);
    var copy_best: f64 = std.math.inf(f64);
    var best: [list.len]f64 = @splat(std.math.inf(f64));
    // Samples so short that most of them fall between two turns of a busy machine's scheduler.
    const repeats = @max(1, 160_000 / count);
    for (0..rounds * (1 + 100_000 / shape.rows)) |_| {
        // The copy is timed in each round, so that both meet the same noise.
        copy_best = @min(copy_best, time(init.io, repeats, Copy{ .source = in[0], .target = out }));
        for (list, &best) |entry, *seconds| {
            var args: ball.Args(f32) = .{
                .rows = shape.rows,
                .dim = shape.dim,
                .c = 1,
                .in = .{ in[0].ptr, in[1].ptr, in[2].ptr },
                .in_stride = @splat(shape.dim),
                .out = out.ptr,
                .out_stride = if (entry.out == .numbers) 1 else shape.dim,
                .momentum = in[2].ptr,
                .momentum_stride = shape.dim,
                .second = second.ptr,
                .step = .{ .rate = 1e-6, .beta_1 = 0.9, .beta_2 = 0.999, .epsilon = 1e-8 },
                .stream = @intFromBool(count * @sizeOf(f32) >= stream_bytes_min),
            };
            args = args.with_rim(.of(f32, 0));
            seconds.* = @min(seconds.*, time(init.io, repeats, Call{ .kernel = entry.kernel, .args = &args }));
        }
    }
    const bytes: f64 = @floatFromInt(count * @sizeOf(f32));
    const copy_rate = 2 * bytes / copy_best * 1e-9;
    std.debug.print("\n{d} x {d}: copy {d:.1} us, {d:.2} GB/s\n", .{ shape.rows, shape.dim, copy_best * 1e6, copy_rate });
    for (list, best) |entry, seconds| {
        const moved = bytes * @as(f64, @floatFromInt(entry.inputs)) + switch (entry.out) {
            .rows => bytes,
            .numbers => bytes / @as(f64, @floatFromInt(shape.dim)),
            .step => 2 * bytes,
        };
        const rate = moved / seconds * 1e-9;
        std.debug.print("  {s: <22}{d: >10.1} us {d: >7.2} GB/s {d: >6.2} of copy\n", .{ entry.name, seconds * 1e6, rate, rate / copy_rate });
    }
}

const Copy = struct {
    source: []const f32,
    target: []f32,

    fn run(self: Copy) void {
        @memcpy(self.target, self.source);
        std.mem.doNotOptimizeAway(self.target.ptr);
    }
};

const Call = struct {
    kernel: Kernel,
    args: *const ball.Args(f32),

    fn run(self: Call) void {
        std.mem.doNotOptimizeAway(self.kernel(self.args));
    }
};

/// Seconds for one run.
fn time(io: std.Io, repeats: usize, work: anytype) f64 {
    const begin = std.Io.Clock.awake.now(io);
    for (0..repeats) |_| work.run();
    const elapsed = begin.durationTo(std.Io.Clock.awake.now(io)).toNanoseconds();
    return @as(f64, @floatFromInt(elapsed)) * 1e-9 / @as(f64, @floatFromInt(repeats));
}
