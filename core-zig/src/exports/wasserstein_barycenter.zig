//! C functions of `spec/wasserstein_barycenter.zon`.

const door = @import("handles.zig");
const Barycenter = door.handles.wasserstein_barycenter;
const Tensor = door.handles.tensor;
const Cancel = door.handles.cancel;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Numbers = ?[*]const f64;
const Extents = ?[*]const i64;
const Out = ?*?*Barycenter;

pub fn st_wasserstein_barycenter_create(densities: ?*Tensor, regularization: f64, weights: Numbers, weights_count: usize, cost: ?*Tensor, grid: Extents, grid_count: usize, tolerance: f64, max_iterations: i64, cancel: ?*Cancel, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ densities, regularization, weights, weights_count, cost, grid, grid_count, tolerance, max_iterations, cancel, out });
}

fn create(densities: ?*Tensor, regularization: f64, weights: ?[*]const f64, weights_count: usize, cost: ?*Tensor, grid: ?[*]const i64, grid_count: usize, tolerance: f64, max_iterations: i64, cancel: ?*Cancel, out: ?*?*Barycenter, report: *Report) Error!void {
    const where = "st_wasserstein_barycenter_create";
    const place = try door.place(out, where ++ ": out", report);
    const token = try door.optional(Cancel, cancel, where ++ ": cancel", report);
    place.* = try Barycenter.create(try door.required(Tensor, densities, where ++ ": densities", report), .{
        .regularization = regularization,
        .weights = try door.slice_of(weights, weights_count, where ++ ": weights", report),
        .cost = try door.optional(Tensor, cost, where ++ ": cost", report),
        .grid = try door.slice_of(grid, grid_count, where ++ ": grid", report),
        .tolerance = tolerance,
        .max_iterations = max_iterations,
        .cancel = if (token) |found| &found.token else null,
    }, report);
}

pub fn st_wasserstein_barycenter_retain(wasserstein_barycenter: ?*Barycenter) callconv(.c) ?*Barycenter {
    return door.retain(Barycenter, wasserstein_barycenter);
}

pub fn st_wasserstein_barycenter_release(wasserstein_barycenter: ?*Barycenter) callconv(.c) void {
    door.release(Barycenter, wasserstein_barycenter);
}

pub fn st_wasserstein_barycenter_density(wasserstein_barycenter: ?*Barycenter, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, density, .{ wasserstein_barycenter, out });
}

fn density(given: ?*Barycenter, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Barycenter, given, "st_wasserstein_barycenter_density", report);
    (try door.place(out, "st_wasserstein_barycenter_density: out", report)).* = try found.density();
}

pub fn st_wasserstein_barycenter_residual(wasserstein_barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, residual, .{ wasserstein_barycenter, out });
}

fn residual(given: ?*Barycenter, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Barycenter, given, "st_wasserstein_barycenter_residual", report);
    (try door.place(out, "st_wasserstein_barycenter_residual: out", report)).* = found.outcome.residual;
}

pub fn st_wasserstein_barycenter_iterations(wasserstein_barycenter: ?*Barycenter, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, iterations, .{ wasserstein_barycenter, out });
}

fn iterations(given: ?*Barycenter, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Barycenter, given, "st_wasserstein_barycenter_iterations", report);
    (try door.place(out, "st_wasserstein_barycenter_iterations: out", report)).* = @intCast(found.outcome.iteration_count);
}
