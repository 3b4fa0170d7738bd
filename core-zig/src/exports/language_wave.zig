//! C functions of `spec/language_wave.zon`.

const door = @import("handles.zig");
const LanguageWave = door.handles.language_wave;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_language_wave_retain(language_wave: ?*LanguageWave) callconv(.c) ?*LanguageWave {
    return door.retain(LanguageWave, language_wave);
}

pub fn st_language_wave_release(language_wave: ?*LanguageWave) callconv(.c) void {
    door.release(LanguageWave, language_wave);
}

pub fn st_language_wave_tensor(language_wave: ?*LanguageWave, rows: i64, cols: i64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, tensor, .{ language_wave, rows, cols, out });
}

fn tensor(language_wave: ?*LanguageWave, rows: i64, cols: i64, out: ?*?*Tensor, report: *Report) Error!void {
    const wave = try door.required(LanguageWave, language_wave, "st_language_wave_tensor", report);
    const place = try door.place(out, "st_language_wave_tensor: out", report);
    place.* = try wave.tensor(rows, cols, report);
}

pub fn st_language_wave_curvature(language_wave: ?*LanguageWave, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature, .{ language_wave, out });
}

fn curvature(language_wave: ?*LanguageWave, out: ?*f64, report: *Report) Error!void {
    const wave = try door.required(LanguageWave, language_wave, "st_language_wave_curvature", report);
    (try door.place(out, "st_language_wave_curvature: out", report)).* = wave.curvature;
}

pub fn st_language_wave_temperature(language_wave: ?*LanguageWave, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, temperature, .{ language_wave, out });
}

fn temperature(language_wave: ?*LanguageWave, out: ?*f64, report: *Report) Error!void {
    const wave = try door.required(LanguageWave, language_wave, "st_language_wave_temperature", report);
    (try door.place(out, "st_language_wave_temperature: out", report)).* = wave.temperature;
}

pub fn st_language_wave_character_count(language_wave: ?*LanguageWave, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, character_count, .{ language_wave, out });
}

fn character_count(language_wave: ?*LanguageWave, out: ?*i64, report: *Report) Error!void {
    const wave = try door.required(LanguageWave, language_wave, "st_language_wave_character_count", report);
    (try door.place(out, "st_language_wave_character_count: out", report)).* = @intCast(wave.spectrum.character_count);
}

pub fn st_language_wave_spectrum(language_wave: ?*LanguageWave, buckets: ?*?*Tensor, counts: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, spectrum, .{ language_wave, buckets, counts });
}

fn spectrum(language_wave: ?*LanguageWave, buckets: ?*?*Tensor, counts: ?*?*Tensor, report: *Report) Error!void {
    const wave = try door.required(LanguageWave, language_wave, "st_language_wave_spectrum", report);
    const buckets_place = try door.place(buckets, "st_language_wave_spectrum: buckets", report);
    const counts_place = try door.place(counts, "st_language_wave_spectrum: counts", report);
    buckets_place.*, counts_place.* = try wave.tensors();
}
