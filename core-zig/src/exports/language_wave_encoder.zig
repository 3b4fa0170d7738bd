//! C functions of `spec/language_wave_encoder.zon`.

const door = @import("handles.zig");
const LanguageWaveEncoder = door.handles.language_wave_encoder;
const LanguageWave = door.handles.language_wave;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_language_wave_encoder_create(curvature: f64, temperature: f64, out: ?*?*LanguageWaveEncoder, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ curvature, temperature, out });
}

fn create(curvature: f64, temperature: f64, out: ?*?*LanguageWaveEncoder, report: *Report) Error!void {
    const place = try door.place(out, "st_language_wave_encoder_create: out", report);
    place.* = try LanguageWaveEncoder.create(curvature, temperature, report);
}

pub fn st_language_wave_encoder_retain(language_wave_encoder: ?*LanguageWaveEncoder) callconv(.c) ?*LanguageWaveEncoder {
    return door.retain(LanguageWaveEncoder, language_wave_encoder);
}

pub fn st_language_wave_encoder_release(language_wave_encoder: ?*LanguageWaveEncoder) callconv(.c) void {
    door.release(LanguageWaveEncoder, language_wave_encoder);
}

pub fn st_language_wave_encoder_curvature(language_wave_encoder: ?*LanguageWaveEncoder, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature_of, .{ language_wave_encoder, out });
}

fn curvature_of(language_wave_encoder: ?*LanguageWaveEncoder, out: ?*f64, report: *Report) Error!void {
    const encoder = try door.required(LanguageWaveEncoder, language_wave_encoder, "st_language_wave_encoder_curvature", report);
    (try door.place(out, "st_language_wave_encoder_curvature: out", report)).* = encoder.curvature;
}

pub fn st_language_wave_encoder_temperature(language_wave_encoder: ?*LanguageWaveEncoder, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, temperature_of, .{ language_wave_encoder, out });
}

fn temperature_of(language_wave_encoder: ?*LanguageWaveEncoder, out: ?*f64, report: *Report) Error!void {
    const encoder = try door.required(LanguageWaveEncoder, language_wave_encoder, "st_language_wave_encoder_temperature", report);
    (try door.place(out, "st_language_wave_encoder_temperature: out", report)).* = encoder.temperature;
}

pub fn st_language_wave_encoder_encode_wave(language_wave_encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, encode_wave, .{ language_wave_encoder, text, text_size, out });
}

fn encode_wave(language_wave_encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, out: ?*?*Tensor, report: *Report) Error!void {
    const encoder = try door.required(LanguageWaveEncoder, language_wave_encoder, "st_language_wave_encoder_encode_wave", report);
    const given = try door.slice_of(text, text_size, "st_language_wave_encoder_encode_wave: text", report);
    const place = try door.place(out, "st_language_wave_encoder_encode_wave: out", report);
    place.* = try encoder.encode_wave(given, report);
}

pub fn st_language_wave_encoder_encode_z_space(language_wave_encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, out: ?*?*LanguageWave, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, encode_z_space, .{ language_wave_encoder, text, text_size, out });
}

fn encode_z_space(language_wave_encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, out: ?*?*LanguageWave, report: *Report) Error!void {
    const encoder = try door.required(LanguageWaveEncoder, language_wave_encoder, "st_language_wave_encoder_encode_z_space", report);
    const given = try door.slice_of(text, text_size, "st_language_wave_encoder_encode_z_space: text", report);
    const place = try door.place(out, "st_language_wave_encoder_encode_z_space: out", report);
    place.* = try encoder.encode_z_space(given, report);
}
