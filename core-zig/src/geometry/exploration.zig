//! A multi-start search around a resonance's seed: the plan's points, laid into the plane that generator and
//! direction span, each tried as a tangent; what is small there is far-spread low discrepancy, not a grid.

const std = @import("std");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const poincare = @import("../manifold/poincare.zig");
const scalar = @import("../manifold/scalar.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Resonance = @import("resonance.zig").Resonance;
const spiral_tensors = @import("spiral_tensors.zig");
const reading = @import("rows.zig");
const dot = scalar.dot;

const Candidate = struct {
    objective: f64,
    step: usize,

    fn before(_: void, a: Candidate, b: Candidate) bool {
        return a.objective < b.objective or (a.objective == b.objective and a.step < b.step);
    }
};

/// The best points and their objectives, best first.
pub const Found = struct { points: *Tensor, objectives: *Tensor };

/// `reach`: how far from the seed, along geodesics, the plan's outermost point is tried.
pub fn explore(resonance: *const Resonance, count: i64, reach: f64, report: *Report) Error!Found {
    const plan = resonance.plan orelse return report.fail(.empty_input, "explore: the trace has no spiral plan; give it one with with_sot", .{});
    const steps: usize = @intCast(plan.options.total_steps);
    if (count < 1 or count > steps) return report.fail(.invalid_value, "explore: count {d} given, expected 1 to the plan's {d} steps", .{ count, steps });
    try bounds.positive("explore", "reach", reach, report);

    const positions = try spiral_tensors.points(plan, .f64, report);
    defer positions.release();
    const plane = try Plane.init(resonance, positions.elements(f64), reach);
    defer plane.deinit();
    const candidates = try memory.allocator.alloc(Candidate, steps);
    defer memory.allocator.free(candidates);
    var clipped: usize = 0;
    for (candidates, 0..) |*candidate, step| {
        clipped += plane.move(step, plane.trial);
        candidate.* = .{ .objective = plane.objective(plane.trial), .step = step };
    }
    resonance.topos.ball.count_clipped(clipped);
    std.mem.sort(Candidate, candidates, {}, Candidate.before);
    return plane.gather(candidates[0..@intCast(count)]);
}

/// Two directions at each row of the seed, of Riemannian length 1, and the plan's points on them.
const Plane = struct {
    resonance: *const Resonance,
    /// x, y and height of each step.
    positions: []const f64,
    scale: f64,
    /// For each row: two tangents.
    frame: []f64,
    trial: []f64,

    fn init(resonance: *const Resonance, positions: []const f64, reach: f64) error{OutOfMemory}!Plane {
        const size = resonance.seed.numbers.len;
        const frame = try memory.allocator.alloc(f64, 3 * size);
        var plane: Plane = .{ .resonance = resonance, .positions = positions, .scale = 0, .frame = frame[0 .. 2 * size], .trial = frame[2 * size ..] };
        var longest: f64 = 0;
        var step: usize = 0;
        while (step < positions.len) : (step += 3) longest = @max(longest, std.math.hypot(positions[step], positions[step + 1]));
        if (longest > 0) plane.scale = reach / longest;
        for (0..resonance.seed.count()) |row| plane.span(row);
        return plane;
    }

    fn deinit(plane: *const Plane) void {
        memory.allocator.free(plane.frame.ptr[0 .. plane.frame.len + plane.trial.len]);
    }

    fn axis(plane: *const Plane, row: usize, which: usize) []f64 {
        const width = plane.resonance.seed.width;
        return plane.frame[(2 * row + which) * width ..][0..width];
    }

    /// Gram-Schmidt on generator and direction; where they span less, on the coordinate axes.
    fn span(plane: *const Plane, row: usize) void {
        const resonance = plane.resonance;
        const length = 1 / poincare.conformal_factor(resonance.c(), resonance.seed.row(row));
        const first = plane.axis(row, 0);
        const second = plane.axis(row, 1);
        @memcpy(first, resonance.generator.row(row));
        if (!normalise(first)) unit(first, 0);
        @memcpy(second, resonance.direction.row(row));
        var tried: usize = 0;
        while (!across(first, second)) : (tried += 1) {
            if (tried == second.len) {
                @memset(second, 0); // On a line there is no second direction.
                break;
            }
            unit(second, tried);
        }
        for (first, second) |*a, *b| {
            a.* *= length;
            b.* *= length;
        }
    }

    fn unit(vector: []f64, index: usize) void {
        @memset(vector, 0);
        vector[index] = 1;
    }

    fn normalise(vector: []f64) bool {
        const length = @sqrt(dot(vector, vector));
        if (!(length > 0)) return false;
        for (vector) |*entry| entry.* /= length;
        return true;
    }

    /// Leaves of `second` the unit vector across `first`; false if there is next to nothing.
    fn across(first: []const f64, second: []f64) bool {
        if (!normalise(second)) return false;
        const along = dot(first, second);
        for (second, first) |*entry, a| entry.* -= along * a;
        return dot(second, second) > 1e-12 and normalise(second);
    }

    /// How many of the step's points had to be clipped.
    fn move(plane: *const Plane, step: usize, out: []f64) usize {
        const seed = &plane.resonance.seed;
        const x = plane.scale * plane.positions[3 * step];
        const y = plane.scale * plane.positions[3 * step + 1];
        const clip = plane.resonance.topos.clip(seed.dtype);
        var clipped: usize = 0;
        for (0..seed.count()) |row| {
            const point = out[row * seed.width ..][0..seed.width];
            for (point, plane.axis(row, 0), plane.axis(row, 1)) |*entry, a, b| entry.* = x * a + y * b;
            poincare.exp(plane.resonance.c(), seed.row(row), point, point);
            clipped += @intFromBool(clip.point(point));
        }
        return clipped;
    }

    /// Mean over the levels of the squared geodesic distance: what the Frechet mean makes least.
    fn objective(plane: *const Plane, point: []const f64) f64 {
        const resonance = plane.resonance;
        const width = resonance.seed.width;
        var total: f64 = 0;
        for (resonance.levels) |*level| for (0..level.count()) |row| {
            const distance = poincare.distance(resonance.c(), point[row * width ..][0..width], level.row(row));
            total += distance * distance;
        };
        return total / @as(f64, @floatFromInt(resonance.levels.len));
    }

    fn gather(plane: *const Plane, best: []const Candidate) Error!Found {
        const seed = &plane.resonance.seed;
        const size = seed.numbers.len;
        const numbers = try memory.allocator.alloc(f64, best.len * (size + 1));
        defer memory.allocator.free(numbers);
        const objectives = numbers[best.len * size ..];
        for (best, 0..) |candidate, index| {
            _ = plane.move(candidate.step, numbers[index * size ..][0..size]);
            objectives[index] = candidate.objective;
        }
        const points = try reading.write(numbers[0 .. best.len * size], .from_slice(&.{ @intCast(best.len), seed.shape.values[0], seed.shape.values[1] }), seed.dtype);
        errdefer points.release();
        return .{ .points = points, .objectives = try reading.write(objectives, .from_slice(&.{@intCast(best.len)}), .f64) };
    }
};
