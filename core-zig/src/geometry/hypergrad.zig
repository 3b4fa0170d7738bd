//! A hyperbolic gradient tape for one matrix whose rows are points of a Poincaré ball: it sums ambient
//! gradients and applies them as one step of Riemannian stochastic gradient descent (Bonnabel 2013).
//! The geometry is that of `manifold/`, the step that of `optim/`; here they meet.

const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const poincare = @import("../manifold/poincare.zig");
const barycenters = @import("../barycenter/barycenter.zig");
const Barycenter = barycenters.Barycenter;
const Intermediate = @import("../barycenter/intermediate.zig").Intermediate;
const LanguageWave = @import("language_wave.zig").LanguageWave;
const LanguageWaveEncoder = @import("language_wave_encoder.zig").LanguageWaveEncoder;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const GradientBuffer = @import("gradient_buffer.zig").GradientBuffer;
const Topos = @import("topos.zig").Topos;
const reading = @import("rows.zig");

pub const Hypergrad = struct {
    header: handle.Header,
    buffer: GradientBuffer,
    /// Its ball counts what is clipped.
    topos: *Topos,
    /// The same ball for the optimiser, which clips later than the topos and must not count again.
    ball: *Manifold,

    /// Which length a pair's gradient shrinks; numbers as in the spec.
    pub const Metric = enum(i32) { geodesic = 1, chordal = 2 };

    /// Without a topos of the caller's: limits made for this shape.
    pub fn create(curvature_given: f64, learning_rate: f64, rows: i64, cols: i64, topos: ?*Topos, strict: bool, report: *Report) Error!*Hypergrad {
        var buffer: GradientBuffer = try .init("hypergrad", learning_rate, rows, cols, report);
        errdefer buffer.deinit();
        const volume: i64 = @intCast(buffer.sum.len);
        const guard = try Topos.of(topos, .{ .curvature = curvature_given, .max_depth = @max(4 * volume, 8), .max_volume = volume, .strict = strict }, "hypergrad", report);
        errdefer guard.release();
        try guard.check_volume("hypergrad", buffer.sum.len, report);
        const ball = try Manifold.create(.poincare, curvature_given, false, report);
        errdefer ball.release();
        const tape = try memory.allocator.create(Hypergrad);
        tape.* = .{ .header = .init(.hypergrad, destroy), .buffer = buffer, .topos = guard, .ball = ball };
        return tape;
    }

    fn destroy(header: *handle.Header) void {
        const tape: *Hypergrad = @alignCast(@fieldParentPtr("header", header));
        tape.buffer.deinit();
        tape.topos.release();
        tape.ball.release();
        memory.allocator.destroy(tape);
    }

    pub fn curvature(tape: *const Hypergrad) f64 {
        return tape.topos.limits.curvature;
    }

    /// The gradient, at `prediction`, of half the squared geodesic distance to `target`, row by row:
    /// -lambda^2 log(target). Chordal: that of half the squared chord.
    pub fn accumulate_pair(tape: *Hypergrad, prediction: *const Tensor, target: *const Tensor, metric: Metric, report: *Report) Error!void {
        const from = try tape.read_points(prediction, "accumulate_pair: prediction", report);
        defer from.deinit();
        const to = try tape.read_points(target, "accumulate_pair: target", report);
        defer to.deinit();
        const gradient = try memory.allocator.alloc(f64, 2 * from.numbers.len);
        defer memory.allocator.free(gradient);
        const width = from.width;
        for (0..from.count()) |row| {
            const own = gradient[row * width ..][0..width];
            switch (metric) {
                .geodesic => poincare.distance_sq_vjp(tape.topos.c(), from.row(row), to.row(row), 0.5, own, gradient[from.numbers.len..][0..width]),
                .chordal => for (own, from.row(row), to.row(row)) |*entry, p, t| {
                    entry.* = p - t;
                },
            }
        }
        return tape.buffer.add(gradient[0..from.numbers.len], "accumulate_pair", report);
    }

    /// A text's wave at the tape's own shape.
    fn realise(tape: *const Hypergrad, wave: *const LanguageWave, where: []const u8, report: *Report) Error!*Tensor {
        try bounds.same_curvature(where, "the wave", wave.curvature, tape.curvature(), report);
        const shape = tape.buffer.shape.values;
        return wave.tensor(shape[0], shape[1], report);
    }

    pub fn accumulate_language_wave(tape: *Hypergrad, wave: *const LanguageWave, report: *Report) Error!void {
        const tensor = try tape.realise(wave, "accumulate_wave: wave", report);
        defer tensor.release();
        return tape.buffer.add_tensor(tensor, "accumulate_wave: wave", report);
    }

    pub fn accumulate_language_pair(tape: *Hypergrad, prediction: *const Tensor, target: *const LanguageWave, metric: Metric, report: *Report) Error!void {
        const tensor = try tape.realise(target, "accumulate_pair: target", report);
        defer tensor.release();
        return tape.accumulate_pair(prediction, tensor, metric, report);
    }

    /// Encodes a text and adds its wave; the text is shorter than the topos's depth.
    pub fn absorb_text(tape: *Hypergrad, encoder: *const LanguageWaveEncoder, text: []const u8, report: *Report) Error!void {
        try bounds.same_curvature("absorb_text", "the encoder", encoder.curvature, tape.curvature(), report);
        const wave = try encoder.encode_z_space(text, report);
        defer wave.header.release();
        try tape.topos.check_depth(@intCast(wave.spectrum.character_count), "absorb_text: characters", report);
        return tape.accumulate_language_wave(wave, report);
    }

    /// Adds first - last of a barycenter's path: minus the displacement towards the minimiser. Steps between
    /// cancel, so the whole path and its two ends give the same.
    pub fn accumulate_path(tape: *Hypergrad, first: *const Intermediate, last: *const Intermediate, report: *Report) Error!void {
        const from = try first.density();
        defer from.release();
        const to = try last.density();
        defer to.release();
        return tape.buffer.add_difference(from, to, "accumulate_barycenter_path", report);
    }

    pub fn accumulate_barycenter(tape: *Hypergrad, barycenter: *const Barycenter, report: *Report) Error!void {
        const first = try barycenter.intermediate(0, report);
        defer first.release();
        const last = try barycenter.intermediate(barycenters.interpolations.len - 1, report);
        defer last.release();
        return tape.accumulate_path(first, last, report);
    }

    /// One geodesic step of `weights` towards each stage in turn: the continuation along the path.
    pub fn follow_path(tape: *Hypergrad, weights: *Tensor, stages: []const *Intermediate, report: *Report) Error!void {
        const walker = try tape.buffer.read_weights(weights, "follow_barycenter_path: weights", report);
        defer walker.deinit();
        const at = try reading.write(walker.numbers, walker.shape, .f64);
        defer at.release();
        const own = try Hypergrad.create(tape.curvature(), tape.buffer.learning_rate, walker.shape.values[0], walker.shape.values[1], tape.topos, false, report);
        defer own.header.release();
        for (stages) |stage| {
            const density = try stage.density();
            defer density.release();
            try own.accumulate_pair(at, density, .geodesic, report);
            try own.apply(at, false, report);
        }
        @memcpy(walker.numbers, at.elements(f64));
        return walker.write_back(weights, "follow_barycenter_path", report);
    }

    fn read_points(tape: *Hypergrad, tensor: *const Tensor, where: []const u8, report: *Report) Error!reading.Rows {
        const rows = try reading.read_shaped(tensor, &tape.buffer.shape, where, report);
        errdefer rows.deinit();
        try tape.topos.settle(&rows, where, report);
        return rows;
    }

    /// Moves each row of `weights` along the geodesic of minus its gradient, then forgets the gradients. Rows whose
    /// gradient is zero keep their bits. `retraction`: the straight line of Nickel & Kiela 2017 instead.
    pub fn apply(tape: *Hypergrad, weights: *Tensor, retraction: bool, report: *Report) Error!void {
        const points = try tape.buffer.read_weights(weights, "apply: weights", report);
        defer points.deinit();
        try tape.buffer.enter(report);
        defer tape.buffer.lock.unlock();
        const gradient = try memory.allocator.dupe(f64, tape.buffer.sum);
        defer memory.allocator.free(gradient);
        const room = try memory.allocator.alloc(f64, points.numbers.len);
        defer memory.allocator.free(room);
        const moving = try tape.gather_moving(&points, gradient, room, report);
        tape.limit(&moving, gradient);
        if (retraction) tape.to_riemannian(&moving, gradient);
        try tape.buffer.descend(&moving, gradient[0..moving.numbers.len], if (retraction) null else tape.ball, report);
        const clipped = tape.topos.clip(points.dtype).apply(&moving);
        tape.scatter_moving(&moving, &points);
        try points.write_back(weights, "apply", report);
        tape.topos.ball.count_clipped(clipped);
        @memset(tape.buffer.sum, 0);
    }

    /// The rows that have a gradient, clipped, and their gradients moved to the front.
    fn gather_moving(tape: *Hypergrad, points: *const reading.Rows, gradient: []f64, numbers: []f64, report: *Report) Error!reading.Rows {
        const width = points.width;
        var count: usize = 0;
        for (0..points.count()) |row| if (!tape.buffer.is_still(row)) {
            @memcpy(numbers[count * width ..][0..width], points.row(row));
            @memmove(gradient[count * width ..][0..width], gradient[row * width ..][0..width]);
            count += 1;
        };
        const moving: reading.Rows = .{ .numbers = numbers[0 .. count * width], .width = width, .shape = .from_slice(&.{ @intCast(count), @intCast(width) }), .dtype = points.dtype };
        try tape.topos.settle(&moving, "apply: weights", report);
        return moving;
    }

    fn scatter_moving(tape: *const Hypergrad, moving: *const reading.Rows, points: *const reading.Rows) void {
        var count: usize = 0;
        for (0..points.count()) |row| if (!tape.buffer.is_still(row)) {
            @memcpy(points.row(row), moving.row(count));
            count += 1;
        };
    }

    /// No Riemannian gradient is longer than the topos allows: |g| / lambda, its direction kept.
    fn limit(tape: *const Hypergrad, points: *const reading.Rows, gradient: []f64) void {
        const longest = tape.topos.limits.saturation;
        for (0..points.count()) |row| {
            const own = gradient[row * points.width ..][0..points.width];
            var largest: f64 = 0;
            for (own) |entry| largest = @max(largest, @abs(entry));
            if (largest == 0) continue;
            var norm_sq: f64 = 0;
            for (own) |entry| norm_sq += (entry / largest) * (entry / largest);
            const most = longest * poincare.conformal_factor(tape.topos.c(), points.row(row)) / @sqrt(norm_sq);
            if (largest > most) for (own) |*entry| {
                entry.* *= most / largest;
            };
        }
    }

    fn to_riemannian(tape: *const Hypergrad, points: *const reading.Rows, gradient: []f64) void {
        for (0..points.count()) |row| {
            const own = gradient[row * points.width ..][0..points.width];
            poincare.to_riemannian_gradient(tape.topos.c(), points.row(row), own, own);
        }
    }
};
