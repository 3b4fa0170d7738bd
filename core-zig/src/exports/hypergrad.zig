//! C functions of `spec/hypergrad.zon`.

const door = @import("handles.zig");
const Hypergrad = door.handles.hypergrad;
const Realgrad = door.handles.realgrad;
const Intermediate = door.handles.barycenter_intermediate;
const LanguageWave = door.handles.language_wave;
const LanguageWaveEncoder = door.handles.language_wave_encoder;
const memory = @import("../runtime/memory.zig");
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_hypergrad_create(curvature: f64, learning_rate: f64, rows: i64, cols: i64, topos: ?*Topos, strict: i32, out: ?*?*Hypergrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ curvature, learning_rate, rows, cols, topos, strict, out });
}

fn create(curvature: f64, learning_rate: f64, rows: i64, cols: i64, topos: ?*Topos, strict: i32, out: ?*?*Hypergrad, report: *Report) Error!void {
    const place = try door.place(out, "st_hypergrad_create: out", report);
    const limits = try door.optional(Topos, topos, "st_hypergrad_create: topos", report);
    place.* = try Hypergrad.create(curvature, learning_rate, rows, cols, limits, strict != 0, report);
}

pub fn st_realgrad_create(learning_rate: f64, rows: i64, cols: i64, out: ?*?*Realgrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create_real, .{ learning_rate, rows, cols, out });
}

fn create_real(learning_rate: f64, rows: i64, cols: i64, out: ?*?*Realgrad, report: *Report) Error!void {
    const place = try door.place(out, "st_realgrad_create: out", report);
    place.* = try Realgrad.create(learning_rate, rows, cols, report);
}

pub fn st_hypergrad_curvature(hypergrad: ?*Hypergrad, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature_of, .{ hypergrad, out });
}

fn curvature_of(hypergrad: ?*Hypergrad, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_curvature", report);
    (try door.place(out, "st_hypergrad_curvature: out", report)).* = found.curvature();
}

pub fn st_hypergrad_topos(hypergrad: ?*Hypergrad, out: ?*?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, topos_of, .{ hypergrad, out });
}

fn topos_of(hypergrad: ?*Hypergrad, out: ?*?*Topos, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_topos", report);
    (try door.place(out, "st_hypergrad_topos: out", report)).* = found.topos.retain();
}

pub fn st_hypergrad_clipped_count(hypergrad: ?*Hypergrad, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, clipped_count, .{ hypergrad, out });
}

fn clipped_count(hypergrad: ?*Hypergrad, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_clipped_count", report);
    (try door.place(out, "st_hypergrad_clipped_count: out", report)).* = found.topos.clipped_count();
}

pub fn st_hypergrad_accumulate_complex_wave(hypergrad: ?*Hypergrad, wave: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_complex_wave, .{ hypergrad, wave });
}

fn accumulate_complex_wave(hypergrad: ?*Hypergrad, wave: ?*Tensor, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_accumulate_complex_wave: hypergrad", report);
    const given = try door.required(Tensor, wave, "st_hypergrad_accumulate_complex_wave: wave", report);
    return found.buffer.add_complex(given, "accumulate_complex_wave: wave", report);
}

pub fn st_hypergrad_accumulate_pair(hypergrad: ?*Hypergrad, prediction: ?*Tensor, target: ?*Tensor, metric: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_pair, .{ hypergrad, prediction, target, metric });
}

fn accumulate_pair(hypergrad: ?*Hypergrad, prediction: ?*Tensor, target: ?*Tensor, metric: i32, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_accumulate_pair: hypergrad", report);
    const from = try door.required(Tensor, prediction, "st_hypergrad_accumulate_pair: prediction", report);
    const to = try door.required(Tensor, target, "st_hypergrad_accumulate_pair: target", report);
    const wanted = try door.enumeration(Hypergrad.Metric, metric, "st_hypergrad_accumulate_pair: metric", report);
    return found.accumulate_pair(from, to, wanted, report);
}

pub fn st_hypergrad_accumulate_language_wave(hypergrad: ?*Hypergrad, wave: ?*LanguageWave, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_language_wave, .{ hypergrad, wave });
}

fn accumulate_language_wave(hypergrad: ?*Hypergrad, wave: ?*LanguageWave, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_accumulate_language_wave: hypergrad", report);
    return found.accumulate_language_wave(try door.required(LanguageWave, wave, "st_hypergrad_accumulate_language_wave: wave", report), report);
}

pub fn st_hypergrad_accumulate_language_pair(hypergrad: ?*Hypergrad, prediction: ?*Tensor, target: ?*LanguageWave, metric: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_language_pair, .{ hypergrad, prediction, target, metric });
}

fn accumulate_language_pair(hypergrad: ?*Hypergrad, prediction: ?*Tensor, target: ?*LanguageWave, metric: i32, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_accumulate_language_pair: hypergrad", report);
    const from = try door.required(Tensor, prediction, "st_hypergrad_accumulate_language_pair: prediction", report);
    const to = try door.required(LanguageWave, target, "st_hypergrad_accumulate_language_pair: target", report);
    const wanted = try door.enumeration(Hypergrad.Metric, metric, "st_hypergrad_accumulate_language_pair: metric", report);
    return found.accumulate_language_pair(from, to, wanted, report);
}

pub fn st_hypergrad_absorb_text(hypergrad: ?*Hypergrad, encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, absorb_text, .{ hypergrad, encoder, text, text_size });
}

fn absorb_text(hypergrad: ?*Hypergrad, encoder: ?*LanguageWaveEncoder, text: ?[*]const u8, text_size: usize, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_absorb_text: hypergrad", report);
    const writer = try door.required(LanguageWaveEncoder, encoder, "st_hypergrad_absorb_text: encoder", report);
    return found.absorb_text(writer, try door.slice_of(text, text_size, "st_hypergrad_absorb_text: text", report), report);
}

const Intermediates = ?[*]const ?*Intermediate;

pub fn st_hypergrad_accumulate_barycenter_path(hypergrad: ?*Hypergrad, intermediates: Intermediates, intermediates_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_path, .{ hypergrad, intermediates, intermediates_count });
}

fn accumulate_path(hypergrad: ?*Hypergrad, intermediates: Intermediates, count: usize, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_accumulate_barycenter_path: hypergrad", report);
    const stages = try door.required_all(Intermediate, intermediates, count, "st_hypergrad_accumulate_barycenter_path: intermediates", report);
    defer memory.allocator.free(stages);
    if (stages.len == 0) return report.fail(.empty_input, "accumulate_barycenter_path: no intermediates given, expected at least one", .{});
    return found.accumulate_path(stages[0], stages[stages.len - 1], report);
}

pub fn st_hypergrad_follow_barycenter_path(hypergrad: ?*Hypergrad, weights: ?*Tensor, intermediates: Intermediates, intermediates_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, follow_path, .{ hypergrad, weights, intermediates, intermediates_count });
}

fn follow_path(hypergrad: ?*Hypergrad, weights: ?*Tensor, intermediates: Intermediates, count: usize, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_follow_barycenter_path: hypergrad", report);
    const given = try door.required(Tensor, weights, "st_hypergrad_follow_barycenter_path: weights", report);
    const stages = try door.required_all(Intermediate, intermediates, count, "st_hypergrad_follow_barycenter_path: intermediates", report);
    defer memory.allocator.free(stages);
    if (stages.len == 0) return report.fail(.empty_input, "follow_barycenter_path: no intermediates given, expected at least one", .{});
    return found.follow_path(given, stages, report);
}

pub fn st_realgrad_accumulate_pair(realgrad: ?*Realgrad, prediction: ?*Tensor, target: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, accumulate_real_pair, .{ realgrad, prediction, target });
}

fn accumulate_real_pair(realgrad: ?*Realgrad, prediction: ?*Tensor, target: ?*Tensor, report: *Report) Error!void {
    const found = try door.required(Realgrad, realgrad, "st_realgrad_accumulate_pair: realgrad", report);
    const from = try door.required(Tensor, prediction, "st_realgrad_accumulate_pair: prediction", report);
    const to = try door.required(Tensor, target, "st_realgrad_accumulate_pair: target", report);
    return found.buffer.add_difference(from, to, "accumulate_pair", report);
}

pub fn st_hypergrad_apply(hypergrad: ?*Hypergrad, weights: ?*Tensor, retraction: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, apply, .{ hypergrad, weights, retraction });
}

fn apply(hypergrad: ?*Hypergrad, weights: ?*Tensor, retraction: i32, report: *Report) Error!void {
    const found = try door.required(Hypergrad, hypergrad, "st_hypergrad_apply: hypergrad", report);
    const given = try door.required(Tensor, weights, "st_hypergrad_apply: weights", report);
    return found.apply(given, retraction != 0, report);
}

pub fn st_realgrad_apply(realgrad: ?*Realgrad, weights: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, apply_real, .{ realgrad, weights });
}

fn apply_real(realgrad: ?*Realgrad, weights: ?*Tensor, report: *Report) Error!void {
    const found = try door.required(Realgrad, realgrad, "st_realgrad_apply: realgrad", report);
    const given = try door.required(Tensor, weights, "st_realgrad_apply: weights", report);
    return found.apply(given, report);
}

/// What both tapes have of their buffer.
fn Shared(comptime Tape: type, comptime noun: []const u8) type {
    const prefix = "st_" ++ noun;
    return struct {
        fn learning_rate(tape: ?*Tape, out: ?*f64, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_learning_rate", report);
            (try door.place(out, prefix ++ "_learning_rate: out", report)).* = found.buffer.learning_rate;
        }

        fn set_learning_rate(tape: ?*Tape, value: f64, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_set_learning_rate", report);
            return found.buffer.set_learning_rate(value, report);
        }

        fn shape(tape: ?*Tape, out: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_shape", report);
            return door.copy_out(i64, found.buffer.shape.slice(), out, capacity, count, prefix ++ "_shape: out", report);
        }

        fn gradient(tape: ?*Tape, out: ?[*]f64, capacity: usize, count: ?*usize, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_gradient", report);
            return door.copy_out(f64, found.buffer.sum, out, capacity, count, prefix ++ "_gradient: out", report);
        }

        fn reset(tape: ?*Tape, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_reset", report);
            return found.buffer.reset(report);
        }

        fn accumulate_wave(tape: ?*Tape, wave: ?*Tensor, report: *Report) Error!void {
            const found = try door.required(Tape, tape, prefix ++ "_accumulate_wave: " ++ noun, report);
            const given = try door.required(Tensor, wave, prefix ++ "_accumulate_wave: wave", report);
            return found.buffer.add_tensor(given, "accumulate_wave: wave", report);
        }
    };
}

const OfHypergrad = Shared(Hypergrad, "hypergrad");
const OfRealgrad = Shared(Realgrad, "realgrad");

pub fn st_hypergrad_retain(hypergrad: ?*Hypergrad) callconv(.c) ?*Hypergrad {
    return door.retain(Hypergrad, hypergrad);
}

pub fn st_hypergrad_release(hypergrad: ?*Hypergrad) callconv(.c) void {
    door.release(Hypergrad, hypergrad);
}

pub fn st_hypergrad_learning_rate(hypergrad: ?*Hypergrad, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.learning_rate, .{ hypergrad, out });
}

pub fn st_hypergrad_set_learning_rate(hypergrad: ?*Hypergrad, learning_rate: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.set_learning_rate, .{ hypergrad, learning_rate });
}

pub fn st_hypergrad_shape(hypergrad: ?*Hypergrad, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.shape, .{ hypergrad, out, capacity, count });
}

pub fn st_hypergrad_gradient(hypergrad: ?*Hypergrad, out: ?[*]f64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.gradient, .{ hypergrad, out, capacity, count });
}

pub fn st_hypergrad_reset(hypergrad: ?*Hypergrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.reset, .{hypergrad});
}

pub fn st_hypergrad_accumulate_wave(hypergrad: ?*Hypergrad, wave: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfHypergrad.accumulate_wave, .{ hypergrad, wave });
}

pub fn st_realgrad_retain(realgrad: ?*Realgrad) callconv(.c) ?*Realgrad {
    return door.retain(Realgrad, realgrad);
}

pub fn st_realgrad_release(realgrad: ?*Realgrad) callconv(.c) void {
    door.release(Realgrad, realgrad);
}

pub fn st_realgrad_learning_rate(realgrad: ?*Realgrad, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.learning_rate, .{ realgrad, out });
}

pub fn st_realgrad_set_learning_rate(realgrad: ?*Realgrad, learning_rate: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.set_learning_rate, .{ realgrad, learning_rate });
}

pub fn st_realgrad_shape(realgrad: ?*Realgrad, out: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.shape, .{ realgrad, out, capacity, count });
}

pub fn st_realgrad_gradient(realgrad: ?*Realgrad, out: ?[*]f64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.gradient, .{ realgrad, out, capacity, count });
}

pub fn st_realgrad_reset(realgrad: ?*Realgrad, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.reset, .{realgrad});
}

pub fn st_realgrad_accumulate_wave(realgrad: ?*Realgrad, wave: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, OfRealgrad.accumulate_wave, .{ realgrad, wave });
}
