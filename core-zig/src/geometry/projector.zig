//! From the tangent space at the origin into the ball and back: what turns plain vectors, texts, spirals and
//! biomes into points that one topos guards.

const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const poincare = @import("../manifold/poincare.zig");
const scalar = @import("../manifold/scalar.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Biome = @import("biome.zig").Biome;
const LanguageWave = @import("language_wave.zig").LanguageWave;
const LanguageWaveEncoder = @import("language_wave_encoder.zig").LanguageWaveEncoder;
const SpiralPlan = @import("spiral_plan.zig").SpiralPlan;
const spiral_tensors = @import("spiral_tensors.zig");
const Topos = @import("topos.zig").Topos;
const reading = @import("rows.zig");
const Rows = reading.Rows;

pub const Projector = struct {
    header: handle.Header,
    topos: *Topos,
    encoder: *LanguageWaveEncoder,

    pub fn create(topos: *Topos, encoder: *LanguageWaveEncoder, report: *Report) Error!*Projector {
        try bounds.same_curvature("projector", "the encoder", encoder.curvature, topos.limits.curvature, report);
        const projector = try memory.allocator.create(Projector);
        encoder.header.retain();
        projector.* = .{ .header = .init(.projector, destroy), .topos = topos.retain(), .encoder = encoder };
        return projector;
    }

    fn destroy(header: *handle.Header) void {
        const projector: *Projector = @alignCast(@fieldParentPtr("header", header));
        projector.topos.release();
        projector.encoder.header.release();
        memory.allocator.destroy(projector);
    }

    fn guarded(projector: *const Projector, tensor: *const Tensor, where: []const u8, report: *Report) Error!Rows {
        try projector.topos.check_volume(where, tensor.count(), report);
        return reading.read(tensor, where, report);
    }

    /// exp0 of each row, kept off the rim by the topos's margin.
    pub fn forward(projector: *const Projector, tensor: *const Tensor, report: *Report) Error!*Tensor {
        const rows = try projector.guarded(tensor, "forward: input", report);
        defer rows.deinit();
        projector.map(&rows);
        return rows.tensor();
    }

    fn map(projector: *const Projector, rows: *const Rows) void {
        for (0..rows.count()) |index| poincare.exp0(projector.topos.c(), rows.row(index), rows.row(index));
        projector.topos.ball.count_clipped(projector.topos.clip(rows.dtype).apply(rows));
    }

    /// The transposed Jacobian of `forward` at its input times a gradient of its output.
    pub fn backward(projector: *const Projector, tensor: *const Tensor, gradient: *const Tensor, report: *Report) Error!*Tensor {
        const rows = try projector.guarded(tensor, "backward: input", report);
        defer rows.deinit();
        const upstream = try reading.read_shaped(gradient, &tensor.shape, "backward: gradient", report);
        defer upstream.deinit();
        const point = try memory.allocator.alloc(f64, 2 * rows.width);
        defer memory.allocator.free(point);
        const before = point[0..rows.width];
        const after = point[rows.width..];
        const own_c = projector.topos.c();
        const clip = projector.topos.clip(rows.dtype);
        for (0..rows.count()) |index| {
            const row = rows.row(index);
            const bar = upstream.row(index);
            poincare.exp0(own_c, row, before);
            @memcpy(after, before);
            if (clip.point(after)) pull_clip(before, after, bar);
            poincare.exp0_vjp(own_c, row, bar, before);
            @memcpy(bar, before);
        }
        return reading.write(upstream.numbers, tensor.shape, upstream.dtype);
    }

    /// x -> m x / |x|: what lies along x is lost, the rest shrinks as x did.
    fn pull_clip(before: []const f64, after: []const f64, bar: []f64) void {
        const length = @sqrt(scalar.dot(before, before));
        const shrink = @sqrt(scalar.dot(after, after)) / length;
        const along = scalar.dot(before, bar) / (length * length);
        for (bar, before) |*entry, x| entry.* = shrink * (entry.* - along * x);
    }

    /// log0 of each row: the inverse of `forward` but for what was clipped.
    pub fn log(projector: *const Projector, tensor: *const Tensor, report: *Report) Error!*Tensor {
        const rows = try projector.guarded(tensor, "log: points", report);
        defer rows.deinit();
        try projector.topos.settle(&rows, "log: points", report);
        for (0..rows.count()) |index| poincare.log0(projector.topos.c(), rows.row(index), rows.row(index));
        return rows.tensor();
    }

    pub fn encode_text(projector: *const Projector, text: []const u8, rows: i64, cols: i64, report: *Report) Error!*Tensor {
        const wave = try projector.encoder.encode_z_space(text, report);
        defer wave.header.release();
        const shape = try LanguageWave.shape_of(rows, cols, report);
        try projector.topos.check_volume("encode_text", shape.count(), report);
        return wave.tensor(rows, cols, report);
    }

    /// The plan's points (total_steps, 3), lengths mapped linearly to geodesic distances from the origin, the longest
    /// to `rho_max`, or to 3 / sqrt(c): no information is lost at the rim.
    pub fn project_spiral(projector: *const Projector, plan: *const SpiralPlan, rho_max: ?f64, report: *Report) Error!*Tensor {
        const reach = rho_max orelse 3 / @sqrt(projector.topos.c());
        try bounds.not_negative("project_spiral", "rho_max", reach, report);
        const points = try spiral_tensors.points(plan, .f64, report);
        defer points.release();
        const rows = try projector.guarded(points, "project_spiral: plan", report);
        defer rows.deinit();
        var longest: f64 = 0;
        for (0..rows.count()) |index| longest = @max(longest, @sqrt(scalar.dot(rows.row(index), rows.row(index))));
        // d(0, exp0(v)) = 2 |v|.
        if (longest > 0) for (rows.numbers) |*number| {
            number.* *= reach / (2 * longest);
        };
        projector.map(&rows);
        return reading.write(rows.numbers, rows.shape, .f32);
    }

    /// The gyromidpoint of the biome's members, row by row: the mean that points of a ball have.
    pub fn reimport_biome(projector: *const Projector, biome: *const Biome, report: *Report) Error!*Tensor {
        try bounds.same_curvature("reimport_biome", "the biome", biome.topos.limits.curvature, projector.topos.limits.curvature, report);
        return biome.canopy(.gyromidpoint, report);
    }
};
