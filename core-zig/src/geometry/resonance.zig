//! What a differential trace resolves to: geodesic flow, parallel transport, the derivative of a Moebius
//! linear map both ways, Lie bracket and holonomy of two translations, and the Frechet mean of the tower.
//! Every one tends to its flat counterpart as the curvature goes to 0. Immutable.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const mean = @import("../manifold/mean.zig");
const poincare = @import("../manifold/poincare.zig");
const scalar = @import("../manifold/scalar.zig");
const barycenters = @import("../barycenter/barycenter.zig");
const Barycenter = barycenters.Barycenter;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/tensor.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const SpiralPlan = @import("spiral_plan.zig").SpiralPlan;
const Topos = @import("topos.zig").Topos;
const Trace = @import("trace.zig").Trace;
const Level = @import("trace.zig").Level;
const reading = @import("rows.zig");
const Rows = reading.Rows;
const dot = scalar.dot;

pub const Resonance = struct {
    header: handle.Header,
    topos: *Topos,
    barycenter: *Barycenter,
    plan: ?*SpiralPlan,
    functor_step: f64,
    /// seed, generator, direction, source: points or tangents of one shape; kernel: (width, outputs).
    seed: Rows,
    generator: Rows,
    direction: Rows,
    source: Rows,
    kernel: Rows,
    /// The tower's levels, moved into the trace's ball, and how far from its origin each was in its own.
    levels: []Rows,
    energies: []f64,

    pub fn create(trace: *const Trace, report: *Report) Error!*Resonance {
        const generator = trace.generator orelse return missing("deform", report);
        const kernel = trace.kernel orelse return missing("via", report);
        const barycenter = trace.barycenter orelse return missing("with_barycenter", report);
        const made = try memory.allocator.create(Resonance);
        errdefer memory.allocator.destroy(made);
        var copies: [5]Rows = undefined;
        var count: usize = 0;
        errdefer for (copies[0..count]) |*rows| rows.deinit();
        for (&copies, [_]Rows{ trace.seed, generator, trace.direction.?, trace.source orelse trace.seed, kernel }) |*copy, rows| {
            copy.* = try rows.clone();
            count += 1;
        }
        const energies = try memory.allocator.alloc(f64, @max(trace.levels.len, 1));
        errdefer memory.allocator.free(energies);
        const levels = try lift(trace, barycenter, energies, report);
        errdefer comptime unreachable;
        barycenter.header.retain();
        if (trace.plan) |plan| plan.header.retain();
        made.* = .{
            .header = .init(.resonance, destroy),
            .topos = trace.topos.retain(),
            .barycenter = barycenter,
            .plan = trace.plan,
            .functor_step = trace.options.functor_step,
            .seed = copies[0],
            .generator = copies[1],
            .direction = copies[2],
            .source = copies[3],
            .kernel = copies[4],
            .levels = levels,
            .energies = energies,
        };
        return made;
    }

    fn missing(call: []const u8, report: *Report) Error {
        return report.fail(.empty_input, "resonate: {s} has not been called on the trace", .{call});
    }

    /// Copies of the tower's levels in the trace's ball: exp0 there of log0 in their own. Without a tower the
    /// barycenter's density is its one level.
    fn lift(trace: *const Trace, barycenter: *Barycenter, energies: []f64, report: *Report) Error![]Rows {
        if (trace.levels.len > 0) return lift_levels(trace, trace.levels, energies);
        const density = try barycenter.density();
        defer density.release();
        if (!density.shape.equals(&trace.seed.shape)) return report.fail(.shape_mismatch, "resonate: no levels were given, and the barycenter's density of shape {f} is not shaped like the seed, {f}", .{ density.shape, trace.seed.shape });
        const points = try reading.read(density, "resonate: density", report);
        defer points.deinit();
        try trace.topos.settle(&points, "resonate: density", report);
        return lift_levels(trace, &.{.{ .points = points, .curvature = trace.options.curvature }}, energies);
    }

    fn lift_levels(trace: *const Trace, levels: []const Level, energies: []f64) Error![]Rows {
        const lifted = try memory.allocator.alloc(Rows, levels.len);
        var count: usize = 0;
        errdefer {
            for (lifted[0..count]) |*rows| rows.deinit();
            memory.allocator.free(lifted);
        }
        const own = trace.topos.c();
        for (lifted, levels, energies) |*rows, *level, *energy| {
            rows.* = try level.points.clone();
            count += 1;
            const level_c = -level.curvature;
            energy.* = 0;
            for (0..rows.count()) |index| {
                const point = rows.row(index);
                const distance = poincare.distance0(level_c, point);
                energy.* += distance * distance;
                if (level_c == own) continue;
                poincare.log0(level_c, point, point);
                poincare.exp0(own, point, point);
            }
        }
        return lifted;
    }

    fn destroy(header: *handle.Header) void {
        const resonance: *Resonance = @alignCast(@fieldParentPtr("header", header));
        for ([_]*const Rows{ &resonance.seed, &resonance.generator, &resonance.direction, &resonance.source, &resonance.kernel }) |rows| rows.deinit();
        for (resonance.levels) |*rows| rows.deinit();
        memory.allocator.free(resonance.levels);
        memory.allocator.free(resonance.energies);
        resonance.topos.release();
        resonance.barycenter.release();
        if (resonance.plan) |plan| plan.header.release();
        memory.allocator.destroy(resonance);
    }

    pub fn c(resonance: *const Resonance) f64 {
        return resonance.topos.c();
    }

    fn velocity_rows(resonance: *const Resonance) error{OutOfMemory}!Rows {
        const rows = try resonance.generator.clone();
        for (rows.numbers, resonance.direction.numbers) |*number, other| number.* *= other;
        return rows;
    }

    /// generator times direction: a tangent at each row of the seed.
    pub fn velocity(resonance: *const Resonance) Error!*Tensor {
        const rows = try resonance.velocity_rows();
        defer rows.deinit();
        return resonance.result(&rows);
    }

    fn result(resonance: *const Resonance, rows: *const Rows) Error!*Tensor {
        return reading.write(rows.numbers, rows.shape, resonance.seed.dtype);
    }

    /// Where the geodesics from the seed with that velocity are at a time.
    fn flow_rows(resonance: *const Resonance, time: f64, report: *Report) Error!Rows {
        try bounds.finite("resonance", "t", time, report);
        const rows = try resonance.velocity_rows();
        errdefer rows.deinit();
        for (rows.numbers) |*number| number.* *= time;
        for (0..rows.count()) |index| {
            const seed = resonance.seed.row(index);
            // A point at rest keeps its bits.
            if (dot(rows.row(index), rows.row(index)) == 0) @memcpy(rows.row(index), seed) else poincare.exp(resonance.c(), seed, rows.row(index), rows.row(index));
        }
        resonance.topos.ball.count_clipped(resonance.topos.clip(resonance.seed.dtype).apply(&rows));
        return rows;
    }

    pub fn homotopy_flow(resonance: *const Resonance, time: f64, report: *Report) Error!*Tensor {
        const rows = try resonance.flow_rows(time, report);
        defer rows.deinit();
        return resonance.result(&rows);
    }

    /// The velocity carried along with the flow.
    pub fn parallel_velocity(resonance: *const Resonance, time: f64, report: *Report) Error!*Tensor {
        const ends = try resonance.flow_rows(time, report);
        defer ends.deinit();
        const carried = try resonance.velocity_rows();
        defer carried.deinit();
        for (0..ends.count()) |index| {
            poincare.transport(resonance.c(), resonance.seed.row(index), ends.row(index), carried.row(index), carried.row(index));
        }
        return resonance.result(&carried);
    }

    // The functor: f(x) = exp0(log0(x) K)

    fn image_shape(resonance: *const Resonance) Axes {
        return .from_slice(&.{ @intCast(resonance.seed.count()), @intCast(resonance.kernel.width) });
    }

    fn blank(resonance: *const Resonance, shape: Axes) error{OutOfMemory}!Rows {
        const numbers = try memory.allocator.alloc(f64, shape.count());
        return .{ .numbers = numbers, .width = @intCast(shape.values[shape.rank - 1]), .shape = shape, .dtype = resonance.seed.dtype };
    }

    /// v K
    fn multiply(resonance: *const Resonance, v: []const f64, out: []f64) void {
        @memset(out, 0);
        for (v, 0..) |entry, index| for (out, resonance.kernel.row(index)) |*sum, factor| {
            sum.* += entry * factor;
        };
    }

    /// K w
    fn multiply_back(resonance: *const Resonance, w: []const f64, out: []f64) void {
        for (out, 0..) |*entry, index| entry.* = dot(resonance.kernel.row(index), w);
    }

    /// f of each row; `inside` holds one row of the source's width, and out the images.
    fn map(resonance: *const Resonance, points: *const Rows, inside: []f64, out: *const Rows) void {
        for (0..points.count()) |index| {
            poincare.log0(resonance.c(), points.row(index), inside);
            resonance.multiply(inside, out.row(index));
            poincare.exp0(resonance.c(), out.row(index), out.row(index));
        }
    }

    pub fn functor_value(resonance: *const Resonance) Error!*Tensor {
        const inside = try memory.allocator.alloc(f64, resonance.seed.width);
        defer memory.allocator.free(inside);
        const out = try resonance.blank(resonance.image_shape());
        defer out.deinit();
        resonance.map(&resonance.source, inside, &out);
        resonance.topos.ball.count_clipped(resonance.topos.clip(resonance.seed.dtype).apply(&out));
        return resonance.result(&out);
    }

    /// The derivative of f at the source along the direction. exp0 and log0 are radial, so that their
    /// Jacobians are symmetric and their pull-backs push forward as well.
    fn push_forward(resonance: *const Resonance) Error!Rows {
        const width = resonance.seed.width;
        const outputs = resonance.kernel.width;
        const scratch = try memory.allocator.alloc(f64, 2 * width + 2 * outputs);
        defer memory.allocator.free(scratch);
        const inside = scratch[0..width];
        const tangent = scratch[width..][0..width];
        const image = scratch[2 * width ..][0..outputs];
        const image_tangent = scratch[2 * width + outputs ..][0..outputs];
        const out = try resonance.blank(resonance.image_shape());
        for (0..out.count()) |index| {
            const point = resonance.source.row(index);
            poincare.log0(resonance.c(), point, inside);
            poincare.log0_vjp(resonance.c(), point, resonance.direction.row(index), tangent);
            resonance.multiply(inside, image);
            resonance.multiply(tangent, image_tangent);
            poincare.exp0_vjp(resonance.c(), image, image_tangent, out.row(index));
        }
        return out;
    }

    pub fn functor_linearisation(resonance: *const Resonance) Error!*Tensor {
        const out = try resonance.push_forward();
        defer out.deinit();
        return resonance.result(&out);
    }

    /// The derivative's adjoint: what a cotangent at f(source) is at the source.
    pub fn functor_pullback(resonance: *const Resonance, cotangent: *const Tensor, report: *Report) Error!*Tensor {
        const given = try reading.read_shaped(cotangent, &resonance.image_shape(), "functor_pullback: cotangent", report);
        defer given.deinit();
        const width = resonance.seed.width;
        const outputs = resonance.kernel.width;
        const scratch = try memory.allocator.alloc(f64, width + 2 * outputs);
        defer memory.allocator.free(scratch);
        const inside = scratch[0..width];
        const image = scratch[width..][0..outputs];
        const image_bar = scratch[width + outputs ..][0..outputs];
        const out = try resonance.blank(resonance.seed.shape);
        defer out.deinit();
        for (0..out.count()) |index| {
            const point = resonance.source.row(index);
            poincare.log0(resonance.c(), point, inside);
            resonance.multiply(inside, image);
            poincare.exp0_vjp(resonance.c(), image, given.row(index), image_bar);
            resonance.multiply_back(image_bar, inside);
            poincare.log0_vjp(resonance.c(), point, inside, out.row(index));
        }
        return resonance.result(&out);
    }

    /// Largest difference between the derivative and a central difference of `functor_step`.
    pub fn functor_residual(resonance: *const Resonance) Error!f64 {
        const exact = try resonance.push_forward();
        defer exact.deinit();
        const inside = try memory.allocator.alloc(f64, resonance.seed.width);
        defer memory.allocator.free(inside);
        var ends: [2]Rows = undefined;
        var count: usize = 0;
        defer for (ends[0..count]) |*rows| rows.deinit();
        for (&ends, [_]f64{ 1, -1 }) |*end, sign| {
            const moved = try resonance.source.clone();
            defer moved.deinit();
            for (moved.numbers, resonance.direction.numbers) |*number, entry| number.* += sign * resonance.functor_step * entry;
            _ = resonance.topos.clip(.f64).apply(&moved);
            end.* = try resonance.blank(resonance.image_shape());
            count += 1;
            resonance.map(&moved, inside, end);
        }
        var largest: f64 = 0;
        for (exact.numbers, ends[0].numbers, ends[1].numbers) |number, ahead, behind| {
            largest = @max(largest, @abs(number - (ahead - behind) / (2 * resonance.functor_step)));
        }
        return largest;
    }

    // Two translations that do not commute

    /// [X_g, X_d] at the seed for X_a(x) = (1 + c|x|^2) a - 2c <a,x> x, the fields of Moebius translations:
    /// 4c (<g,s> d - <d,s> g), with the sign of DX_d X_g - DX_g X_d.
    pub fn lie_bracket(resonance: *const Resonance) Error!*Tensor {
        const out = try resonance.direction.clone();
        defer out.deinit();
        for (0..out.count()) |index| {
            const seed = resonance.seed.row(index);
            const generator = resonance.generator.row(index);
            const along_direction = 4 * resonance.c() * dot(generator, seed);
            const along_generator = 4 * resonance.c() * dot(out.row(index), seed);
            for (out.row(index), generator) |*entry, g| entry.* = along_direction * entry.* - along_generator * g;
        }
        return resonance.result(&out);
    }

    /// L(-td) L(-tg) L(td) L(tg) s with L(a) x = a (+) x: the seed, moved by t^2 times the bracket and O(t^3).
    pub fn commutator(resonance: *const Resonance, time: f64, report: *Report) Error!*Tensor {
        try bounds.finite("commutator", "t", time, report);
        const out = try resonance.seed.clone();
        defer out.deinit();
        const shift = try memory.allocator.alloc(f64, resonance.seed.width);
        defer memory.allocator.free(shift);
        const clip = resonance.topos.clip(.f64);
        var clipped: usize = 0;
        for (0..out.count()) |index| for ([_]f64{ time, time, -time, -time }, 0..) |factor, turn| {
            const along = if (turn % 2 == 0) resonance.generator.row(index) else resonance.direction.row(index);
            for (shift, along) |*entry, a| entry.* = factor * a;
            clipped += @intFromBool(clip.point(shift));
            poincare.mobius_add(resonance.c(), shift, out.row(index), out.row(index));
        };
        resonance.topos.ball.count_clipped(clipped + resonance.topos.clip(resonance.seed.dtype).apply(&out));
        return resonance.result(&out);
    }

    /// gyr[g, d] as an orthogonal matrix for each row: how a frame comes back turned from a walk around the
    /// hyperbolic triangle 0, g, g (+) d.
    pub fn holonomy(resonance: *const Resonance) Error!*Tensor {
        const width = resonance.seed.width;
        const out = try resonance.blank(.from_slice(&.{ @intCast(resonance.seed.count()), @intCast(width), @intCast(width) }));
        defer out.deinit();
        const pair = try resonance.clipped_pair();
        defer for (&pair) |*rows| rows.deinit();
        const scratch = try memory.allocator.alloc(f64, 2 * width);
        defer memory.allocator.free(scratch);
        const unit = scratch[0..width];
        const turned = scratch[width..];
        for (0..resonance.seed.count()) |index| for (0..width) |axis| {
            @memset(unit, 0);
            unit[axis] = 1;
            poincare.gyration(resonance.c(), pair[0].row(index), pair[1].row(index), unit, turned);
            for (turned, 0..) |entry, row| out.numbers[(index * width + row) * width + axis] = entry;
        };
        return resonance.result(&out);
    }

    /// Angles of those rotations, in radians, 0 to pi: 2 atan2(c |g ^ d|, 1 + c <g,d>).
    pub fn holonomy_angle(resonance: *const Resonance, angles: []f64) Error!void {
        const pair = try resonance.clipped_pair();
        defer for (&pair) |*rows| rows.deinit();
        for (angles, 0..) |*angle, index| {
            const g = pair[0].row(index);
            const d = pair[1].row(index);
            angle.* = 2 * std.math.atan2(resonance.c() * wedge(g, d), 1 + resonance.c() * dot(g, d));
        }
    }

    /// Generator and direction as points.
    fn clipped_pair(resonance: *const Resonance) Error![2]Rows {
        const generator = try resonance.generator.clone();
        errdefer generator.deinit();
        const direction = try resonance.direction.clone();
        const clip = resonance.topos.clip(.f64);
        resonance.topos.ball.count_clipped(clip.apply(&generator) + clip.apply(&direction));
        return .{ generator, direction };
    }

    // The tower

    /// The Frechet mean of the levels, row by row.
    pub fn infinity_projection(resonance: *const Resonance, report: *Report) Error!*Tensor {
        const width = resonance.seed.width;
        const count = resonance.levels.len;
        const numbers = try memory.allocator.alloc(f64, count * width + count + mean.frechet_scratch(width));
        defer memory.allocator.free(numbers);
        const points = numbers[0 .. count * width];
        const weights = numbers[count * width ..][0..count];
        @memset(weights, 1);
        const out = try resonance.seed.clone();
        defer out.deinit();
        for (0..out.count()) |index| {
            for (resonance.levels, 0..) |*level, position| @memcpy(points[position * width ..][0..width], level.row(index));
            const outcome = mean.frechet(poincare, resonance.c(), points, weights, .{}, out.row(index), numbers[count * width + count ..]);
            if (!outcome.converged) return report.fail(.not_converged, "infinity_projection: row {d} has residual {d} after {d} steps", .{ index, outcome.residual, outcome.iteration_count });
        }
        return resonance.result(&out);
    }

    /// The barycenter's objective along its path.
    pub fn recursive_objective(resonance: *const Resonance, report: *Report) Error![barycenters.interpolations.len]f64 {
        var objectives: [barycenters.interpolations.len]f64 = undefined;
        for (&objectives, 0..) |*objective, index| {
            const stage = try resonance.barycenter.intermediate(@intCast(index), report);
            defer stage.release();
            objective.* = stage.scores.objective;
        }
        return objectives;
    }
};

/// |g ^ d|, the area of their parallelogram, without cancellation: |g| times d's part across g.
fn wedge(g: []const f64, d: []const f64) f64 {
    const g_sq = dot(g, g);
    if (g_sq == 0) return 0;
    const along = dot(g, d) / g_sq;
    var across_sq: f64 = 0;
    for (g, d) |gi, di| across_sq += (di - along * gi) * (di - along * gi);
    return @sqrt(g_sq * across_sq);
}
