//! C functions of `spec/projector.zon`.

const door = @import("handles.zig");
const Projector = door.handles.projector;
const Biome = door.handles.biome;
const LanguageWaveEncoder = door.handles.language_wave_encoder;
const SpiralPlan = door.handles.spiral_plan;
const Topos = door.handles.topos;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_projector_create(topos: ?*Topos, encoder: ?*LanguageWaveEncoder, out: ?*?*Projector, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ topos, encoder, out });
}

fn create(topos: ?*Topos, encoder: ?*LanguageWaveEncoder, out: ?*?*Projector, report: *Report) Error!void {
    const place = try door.place(out, "st_projector_create: out", report);
    const limits = try door.required(Topos, topos, "st_projector_create: topos", report);
    place.* = try Projector.create(limits, try door.required(LanguageWaveEncoder, encoder, "st_projector_create: encoder", report), report);
}

pub fn st_projector_retain(projector: ?*Projector) callconv(.c) ?*Projector {
    return door.retain(Projector, projector);
}

pub fn st_projector_release(projector: ?*Projector) callconv(.c) void {
    door.release(Projector, projector);
}

fn found_projector(projector: ?*Projector, comptime name: []const u8, report: *Report) Error!*Projector {
    return door.required(Projector, projector, "st_projector_" ++ name ++ ": projector", report);
}

pub fn st_projector_curvature(projector: ?*Projector, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, curvature_of, .{ projector, out });
}

fn curvature_of(projector: ?*Projector, out: ?*f64, report: *Report) Error!void {
    const found = try found_projector(projector, "curvature", report);
    (try door.place(out, "st_projector_curvature: out", report)).* = found.topos.limits.curvature;
}

pub fn st_projector_topos(projector: ?*Projector, out: ?*?*Topos, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, topos_of, .{ projector, out });
}

fn topos_of(projector: ?*Projector, out: ?*?*Topos, report: *Report) Error!void {
    const found = try found_projector(projector, "topos", report);
    (try door.place(out, "st_projector_topos: out", report)).* = found.topos.retain();
}

pub fn st_projector_forward(projector: ?*Projector, input: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, forward, .{ projector, input, out });
}

fn forward(projector: ?*Projector, input: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "forward", report);
    const place = try door.place(out, "st_projector_forward: out", report);
    place.* = try found.forward(try door.required(Tensor, input, "st_projector_forward: input", report), report);
}

pub fn st_projector_backward(projector: ?*Projector, input: ?*Tensor, gradient: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, backward, .{ projector, input, gradient, out });
}

fn backward(projector: ?*Projector, input: ?*Tensor, gradient: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "backward", report);
    const place = try door.place(out, "st_projector_backward: out", report);
    const given = try door.required(Tensor, input, "st_projector_backward: input", report);
    place.* = try found.backward(given, try door.required(Tensor, gradient, "st_projector_backward: gradient", report), report);
}

pub fn st_projector_log(projector: ?*Projector, points: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, log, .{ projector, points, out });
}

fn log(projector: ?*Projector, points: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "log", report);
    const place = try door.place(out, "st_projector_log: out", report);
    place.* = try found.log(try door.required(Tensor, points, "st_projector_log: points", report), report);
}

pub fn st_projector_encode_text(projector: ?*Projector, text: ?[*]const u8, text_size: usize, rows: i64, cols: i64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, encode_text, .{ projector, text, text_size, rows, cols, out });
}

fn encode_text(projector: ?*Projector, text: ?[*]const u8, text_size: usize, rows: i64, cols: i64, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "encode_text", report);
    const place = try door.place(out, "st_projector_encode_text: out", report);
    place.* = try found.encode_text(try door.slice_of(text, text_size, "st_projector_encode_text: text", report), rows, cols, report);
}

pub fn st_projector_project_spiral(projector: ?*Projector, plan: ?*SpiralPlan, rho_max: ?*const f64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, project_spiral, .{ projector, plan, rho_max, out });
}

fn project_spiral(projector: ?*Projector, plan: ?*SpiralPlan, rho_max: ?*const f64, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "project_spiral", report);
    const place = try door.place(out, "st_projector_project_spiral: out", report);
    place.* = try found.project_spiral(try door.required(SpiralPlan, plan, "st_projector_project_spiral: plan", report), if (rho_max) |given| given.* else null, report);
}

pub fn st_projector_reimport_biome(projector: ?*Projector, biome: ?*Biome, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, reimport_biome, .{ projector, biome, out });
}

fn reimport_biome(projector: ?*Projector, biome: ?*Biome, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try found_projector(projector, "reimport_biome", report);
    const place = try door.place(out, "st_projector_reimport_biome: out", report);
    place.* = try found.reimport_biome(try door.required(Biome, biome, "st_projector_reimport_biome: biome", report), report);
}
