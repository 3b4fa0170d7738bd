//! A text as a wave: the signed counts of its hashed n-grams, which become points of the Poincaré ball
//! in whatever shape is asked for. Immutable.

const std = @import("std");
const boundary = @import("../manifold/boundary.zig");
const poincare = @import("../manifold/poincare.zig");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const shapes = @import("../tensor/shape.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/tensor.zig").Axes;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const ngrams = @import("character_ngrams.zig");

pub const LanguageWave = struct {
    header: handle.Header,
    curvature: f64,
    temperature: f64,
    spectrum: ngrams.Spectrum,

    pub fn create(text: []const u8, curvature: f64, temperature: f64, report: *Report) Error!*LanguageWave {
        const spectrum = try ngrams.count(text, "encode_z_space", report);
        errdefer memory.allocator.free(spectrum.entries);
        const wave = try memory.allocator.create(LanguageWave);
        wave.* = .{ .header = .init(.language_wave, destroy), .curvature = curvature, .temperature = temperature, .spectrum = spectrum };
        return wave;
    }

    fn destroy(header: *handle.Header) void {
        const wave: *LanguageWave = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.free(wave.spectrum.entries);
        memory.allocator.destroy(wave);
    }

    pub fn shape_of(rows: i64, cols: i64, report: *Report) Error!Axes {
        if (rows < 1 or cols < 1) return report.fail(.invalid_value, "language_wave: {d} rows of {d} given, expected at least 1 of each", .{ rows, cols });
        return shapes.checked(&.{ rows, cols }, @sizeOf(f32), "language_wave", report);
    }

    /// Bucket b falls on coordinate b modulo rows * cols, counted along the rows; each row is then
    /// scaled to a tangent vector of length `temperature` at the origin, and mapped into the ball.
    pub fn tensor(wave: *const LanguageWave, rows: i64, cols: i64, report: *Report) Error!*Tensor {
        const shape = try shape_of(rows, cols, report);
        const sums = try wave.folded(shape.count());
        defer memory.allocator.free(sums);
        const width: usize = @intCast(cols);
        const point = try memory.allocator.alloc(f64, @min(width, sums.len));
        defer memory.allocator.free(point);
        const result = try Tensor.create_zeros(shape, .f32, .cpu);
        const rim: boundary.Rim = .of(f32, 0);
        var begin: usize = 0;
        while (begin < sums.len) : (begin += width) {
            const row = sums[begin..@min(begin + width, sums.len)];
            wave.place(row, point[0..row.len]);
            _ = poincare.project(-wave.curvature, rim, point[0..row.len], point[0..row.len]);
            for (result.elements(f32)[begin..][0..row.len], point[0..row.len]) |*target, coordinate| target.* = @floatCast(coordinate);
        }
        return result;
    }

    /// The counts over `width` coordinates; those beyond the last bucket are left out, being 0.
    fn folded(wave: *const LanguageWave, width: usize) error{OutOfMemory}![]i64 {
        const sums = try memory.allocator.alloc(i64, @min(width, ngrams.bucket_count));
        @memset(sums, 0);
        for (wave.spectrum.entries) |entry| sums[entry.bucket % width] += entry.count;
        return sums;
    }

    /// The point of a row, before it is clipped. No counts at all: the origin.
    fn place(wave: *const LanguageWave, row: []const i64, point: []f64) void {
        for (point, row) |*coordinate, sum| coordinate.* = @floatFromInt(sum);
        var square: f64 = 0;
        for (point) |coordinate| square += coordinate * coordinate;
        if (square == 0) return;
        const scale = wave.temperature / @sqrt(square);
        for (point) |*coordinate| coordinate.* *= scale;
        poincare.exp0(-wave.curvature, point, point);
    }

    /// The buckets that count, ascending, and their counts: two i64 tensors of one axis.
    pub fn tensors(wave: *const LanguageWave) error{OutOfMemory}![2]*Tensor {
        const entries = wave.spectrum.entries;
        const buckets = try Tensor.create(.from_slice(&.{@intCast(entries.len)}), .i64, .cpu);
        errdefer buckets.release();
        const counts = try Tensor.create(.from_slice(&.{@intCast(entries.len)}), .i64, .cpu);
        for (buckets.elements(i64), counts.elements(i64), entries) |*bucket, *count, entry| {
            bucket.* = entry.bucket;
            count.* = entry.count;
        }
        return .{ buckets, counts };
    }
};

test "a row lies at distance 2 T from the origin, whatever the text" {
    var report: Report = .{};
    const long: [5000]u8 = @splat('x');
    const texts = [_][]const u8{ "a", "spiral", "SpiralTorch in Rust", "\u{6f22}\u{5b57}\u{1f300}", &long };
    for (texts) |text| for ([_]f64{ -0.25, -1, -4 }) |curvature| for ([_]f64{ 0.1, 0.5, 2 }) |temperature| {
        const wave: *LanguageWave = try .create(text, curvature, temperature, &report);
        defer wave.header.release();
        for ([_]usize{ 1, 3, 64, 70_000 }) |width| {
            const sums = try wave.folded(width);
            defer memory.allocator.free(sums);
            const point = try std.testing.allocator.alloc(f64, sums.len);
            defer std.testing.allocator.free(point);
            wave.place(sums, point);
            const is_origin = std.mem.allEqual(i64, sums, 0);
            try std.testing.expectApproxEqRel(if (is_origin) @as(f64, 0) else 2 * temperature, poincare.distance0(-curvature, point), 1e-13);
        }
    };
}
