//! Trains a hierarchy for several seeds and prints mean rank, MAP and time for each, then medians.
//!
//! embed <edges.tsv> [seeds=5] [every=0] [any option of the trainer]=value ...
//! `every=n` also scores after each n epochs. Times are CPU seconds of the whole process.

const std = @import("std");
const core = @import("core");
const Options = core.options.Options;

const Run = struct { path: []const u8 = "", seeds: u32 = 5, every: u32 = 0, options: Options = .{} };

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    const run = try read_arguments(try init.minimal.args.toSlice(arena));
    const text = try std.Io.Dir.cwd().readFileAlloc(init.io, run.path, arena, .limited(1 << 30));
    var labels: std.StringHashMapUnmanaged(u32) = .empty;
    const edges = try read_edges(arena, text, &labels);
    var graph: core.graph.Graph = try .create(init.gpa, @intCast(labels.count()), edges);
    defer graph.destroy(init.gpa);
    std.debug.print("{d} nodes, {d} pairs, level {t}, {d} threads\n", .{ graph.node_count, graph.edges.len, core.levels.level(), core.pool.thread_count() });

    const ranks = try arena.alloc(f64, run.seeds);
    const maps = try arena.alloc(f64, run.seeds);
    var total: Spent = .{};
    for (0..run.seeds) |i| {
        var options = run.options;
        options.seed += i;
        const scores, const spent = try train_and_score(init.gpa, &graph, options, run.every);
        ranks[i] = scores.mean_rank;
        maps[i] = scores.map;
        total.train += spent.train;
        total.score += spent.score;
    }
    std.mem.sort(f64, ranks, {}, std.sort.asc(f64));
    std.mem.sort(f64, maps, {}, std.sort.asc(f64));
    const n: f64 = @floatFromInt(run.seeds);
    std.debug.print("median {d:.4} {d:.4}  worst {d:.4} {d:.4}  cpu {d:.2} + {d:.2} s\n", .{
        ranks[run.seeds / 2], maps[run.seeds / 2], ranks[run.seeds - 1], maps[0], total.train / n, total.score / n,
    });
}

const Spent = struct { train: f64 = 0, score: f64 = 0 };

fn train_and_score(
    gpa: std.mem.Allocator,
    graph: *const core.graph.Graph,
    options: Options,
    every: u32,
) !struct { core.evaluate.Scores, Spent } {
    if (options.complaint()) |found| {
        std.debug.print("{s} is {d}, expected {s}\n", .{ found.name, found.given, found.expected });
        return error.InvalidOption;
    }
    var trainer: core.trainer.Trainer = try .create(gpa, options, graph);
    defer trainer.destroy();
    var spent: Spent = .{};
    const wall_start = core.sync.now_ns();
    var refused: u64 = 0;
    var loss: f64 = 0;
    while (trainer.epochs_done < options.epochs) {
        const start = cpu_seconds();
        const report = (try trainer.run_epoch(null)).?;
        spent.train += cpu_seconds() - start;
        refused += report.refused;
        loss = report.loss;
        if (every > 0 and trainer.epochs_done % every == 0 and trainer.epochs_done < options.epochs) {
            const scores = try score(gpa, graph, &trainer);
            std.debug.print("  epoch {d:4} rate {d:.4} loss {d:.4} {d:.4} {d:.4} cpu {d:.1}\n", .{ report.epoch, report.learning_rate, loss, scores.mean_rank, scores.map, spent.train });
        }
    }
    const wall = @as(f64, @floatFromInt(core.sync.now_ns() - wall_start)) * 1e-9;
    const score_start = cpu_seconds();
    const scores = try score(gpa, graph, &trainer);
    spent.score = cpu_seconds() - score_start;
    var gap_least: f64 = 1;
    for (0..graph.node_count) |node| {
        var norm_sq: f64 = 0;
        for (trainer.rows[node * trainer.stride ..][0..trainer.stride]) |x| norm_sq += @as(f64, x) * x;
        gap_least = @min(gap_least, 1 - norm_sq);
    }
    const pairs = @as(f64, @floatFromInt(graph.edges.len)) * @as(f64, @floatFromInt(options.epochs));
    std.debug.print("seed {d}: {d:.4} {d:.4} loss {d:.4} refused {d} radius {d:.1} cpu {d:.2} + {d:.2} s, wall {d:.2} s, {d:.3} M pairs per cpu second\n", .{
        options.seed, scores.mean_rank, scores.map, loss, refused, 2 * std.math.acosh(1 / @sqrt(gap_least)), spent.train, spent.score, wall, pairs / spent.train * 1e-6,
    });
    return .{ scores, spent };
}

fn score(gpa: std.mem.Allocator, graph: *const core.graph.Graph, trainer: *const core.trainer.Trainer) !core.evaluate.Scores {
    return core.evaluate.evaluate(gpa, graph, .{
        .rows = trainer.rows,
        .stride = trainer.stride,
        .dim = trainer.options.dim,
        .geometry = if (trainer.options.model == .euclidean) .flat else .ball,
    }, .{ .threads = trainer.options.threads });
}

fn cpu_seconds() f64 {
    var now: std.c.timespec = undefined;
    _ = std.c.clock_gettime(.PROCESS_CPUTIME_ID, &now);
    return @as(f64, @floatFromInt(now.sec)) + @as(f64, @floatFromInt(now.nsec)) * 1e-9;
}

fn read_edges(arena: std.mem.Allocator, text: []const u8, labels: *std.StringHashMapUnmanaged(u32)) ![]core.graph.Edge {
    var edges: std.ArrayList(core.graph.Edge) = .empty;
    var lines = std.mem.tokenizeScalar(u8, text, '\n');
    while (lines.next()) |line| {
        var fields = std.mem.splitScalar(u8, line, '\t');
        var ends: [2]u32 = undefined;
        for (&ends) |*end| {
            const found = try labels.getOrPut(arena, fields.next() orelse return error.RaggedLine);
            if (!found.found_existing) found.value_ptr.* = labels.count() - 1;
            end.* = found.value_ptr.*;
        }
        try edges.append(arena, .{ .child = ends[0], .ancestor = ends[1] });
    }
    return edges.items;
}

fn read_arguments(arguments: []const [:0]const u8) !Run {
    if (arguments.len < 2) return error.MissingPath;
    var run: Run = .{ .path = arguments[1] };
    for (arguments[2..]) |argument| {
        const split = std.mem.indexOfScalar(u8, argument, '=') orelse return error.ExpectedNameEqualsValue;
        const name = argument[0..split];
        const value = argument[split + 1 ..];
        if (std.mem.eql(u8, name, "seeds")) {
            run.seeds = try std.fmt.parseInt(u32, value, 10);
        } else if (std.mem.eql(u8, name, "every")) {
            run.every = try std.fmt.parseInt(u32, value, 10);
        } else try set_option(&run.options, name, value);
    }
    return run;
}

const option_names = .{
    "model",       "dim",        "curvature",      "epochs",         "negatives",               "learning_rate",   "schedule",
    "rate_final",  "phase_at",   "burn_in_epochs", "burn_in_factor", "burn_in_degree_exponent", "degree_exponent", "temperature",
    "start_scale", "radius_max", "seed",           "threads",        "deterministic",
};

fn set_option(options: *Options, name: []const u8, value: []const u8) !void {
    inline for (option_names) |known| if (std.mem.eql(u8, name, known)) {
        const field = &@field(options, known);
        field.* = switch (@TypeOf(field.*)) {
            f64 => try std.fmt.parseFloat(f64, value),
            u32, u64 => |T| try std.fmt.parseInt(T, value, 10),
            bool => std.mem.eql(u8, value, "true"),
            else => |T| std.meta.stringToEnum(T, value) orelse return error.UnknownValue,
        };
        return;
    };
    std.debug.print("no option {s}\n", .{name});
    return error.UnknownOption;
}
