//! Texts into numbers without a vocabulary: the spectrum of their code points, and their n-grams as
//! points of the Poincaré ball. Immutable.

const std = @import("std");
const fourier = @import("../backend/cpu/fourier.zig");
const portable = @import("../manifold/portable.zig");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const Complex64 = @import("../tensor/dtype.zig").Complex64;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const ngrams = @import("character_ngrams.zig");
const LanguageWave = @import("language_wave.zig").LanguageWave;

pub const LanguageWaveEncoder = struct {
    header: handle.Header,
    curvature: f64,
    temperature: f64,

    pub fn create(curvature: f64, temperature: f64, report: *Report) Error!*LanguageWaveEncoder {
        try bounds.curvature("language_wave_encoder", curvature, report);
        try bounds.positive("language_wave_encoder", "temperature", temperature, report);
        const encoder = try memory.allocator.create(LanguageWaveEncoder);
        encoder.* = .{ .header = .init(.language_wave_encoder, destroy), .curvature = curvature, .temperature = temperature };
        return encoder;
    }

    fn destroy(header: *handle.Header) void {
        const encoder: *LanguageWaveEncoder = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.destroy(encoder);
    }

    pub fn encode_z_space(encoder: *const LanguageWaveEncoder, text: []const u8, report: *Report) Error!*LanguageWave {
        return LanguageWave.create(text, encoder.curvature, encoder.temperature, report);
    }

    /// The discrete Fourier transform of s_j = T ((u_j mod 1024) / 1024 + |sin((j + 1) / n)|), u_j the
    /// code points: complex64 of shape (1, n).
    pub fn encode_wave(encoder: *const LanguageWaveEncoder, text: []const u8, report: *Report) Error!*Tensor {
        const signal = try encoder.spectrum_of(text, report);
        defer memory.allocator.free(signal);
        const wave = try Tensor.create(.from_slice(&.{ 1, @intCast(signal.len) }), .complex64, .cpu);
        for (wave.elements(Complex64), signal) |*target, number| target.* = .{ .re = @floatCast(number.re), .im = @floatCast(number.im) };
        return wave;
    }

    /// The same in f64, which the caller frees.
    pub fn spectrum_of(encoder: *const LanguageWaveEncoder, text: []const u8, report: *Report) Error![]fourier.Complex {
        if (text.len == 0) return report.fail(.empty_input, "encode_wave: the text is empty", .{});
        var position: usize = 0;
        var count: usize = 0;
        while (position < text.len) : (count += 1) _ = try ngrams.decode(text, &position, "encode_wave", report);
        // Every term is positive: the constant coefficient is the largest.
        if (!(2 * encoder.temperature * @as(f64, @floatFromInt(count)) <= std.math.floatMax(f32))) return report.fail(.invalid_value, "encode_wave: the spectrum of {d} characters at temperature {d} does not fit f32", .{ count, encoder.temperature });
        const signal = try memory.allocator.alloc(fourier.Complex, count);
        errdefer memory.allocator.free(signal);
        position = 0;
        for (signal, 1..) |*sample, number| {
            const point = try ngrams.decode(text, &position, "encode_wave", report);
            const share = @as(f64, @floatFromInt(point % 1024)) / 1024;
            const envelope = portable.sin_in_first_quarter(@as(f64, @floatFromInt(number)) / @as(f64, @floatFromInt(count)));
            sample.* = .{ .re = encoder.temperature * (share + envelope) };
        }
        const transform: fourier.Transform = try .init(count);
        defer transform.deinit();
        const scratch = try memory.allocator.alloc(fourier.Complex, transform.scratch_count());
        defer memory.allocator.free(scratch);
        transform.forward(signal, scratch);
        return signal;
    }
};
