//! C functions of `spec/barycenter.zon`.

const door = @import("handles.zig");
const memory = @import("../runtime/memory.zig");
const pools = @import("../barycenter/barycenter.zig");
const Barycenter = door.handles.barycenter;
const Intermediate = door.handles.barycenter_intermediate;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Tensors = ?[*]const ?*Tensor;
const TensorOut = ?*?*Tensor;

pub fn st_barycenter_create(densities: Tensors, densities_count: usize, weights: ?[*]const f64, weights_count: usize, entropy_weight: f64, beta_j: f64, coupling: ?*Tensor, floor: f64, axis: i32, out: ?*?*Barycenter, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ densities, densities_count, weights, weights_count, entropy_weight, beta_j, coupling, floor, axis, out });
}

fn create(densities: Tensors, densities_count: usize, weights: ?[*]const f64, weights_count: usize, entropy_weight: f64, beta_j: f64, coupling: ?*Tensor, floor: f64, axis: i32, out: ?*?*Barycenter, report: *Report) Error!void {
    const where = "st_barycenter_create";
    const place = try door.place(out, where ++ ": out", report);
    const tensors = try door.required_all(Tensor, densities, densities_count, where ++ ": densities", report);
    defer memory.allocator.free(tensors);
    place.* = try Barycenter.create(tensors, .{
        .weights = try door.slice_of(weights, weights_count, where ++ ": weights", report),
        .entropy_weight = entropy_weight,
        .beta_j = beta_j,
        .coupling = try door.optional(Tensor, coupling, where ++ ": coupling", report),
        .floor = floor,
        .axis = try door.enumeration(pools.Axis, axis, where ++ ": axis", report),
    }, report);
}

pub fn st_barycenter_forward_kl_mean(densities: Tensors, densities_count: usize, weights: ?[*]const f64, weights_count: usize, axis: i32, out: TensorOut, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, forward_kl_mean, .{ densities, densities_count, weights, weights_count, axis, out });
}

fn forward_kl_mean(densities: Tensors, densities_count: usize, weights: ?[*]const f64, weights_count: usize, axis: i32, out: TensorOut, report: *Report) Error!void {
    const where = "st_barycenter_forward_kl_mean";
    const place = try door.place(out, where ++ ": out", report);
    const tensors = try door.required_all(Tensor, densities, densities_count, where ++ ": densities", report);
    defer memory.allocator.free(tensors);
    const given = try door.slice_of(weights, weights_count, where ++ ": weights", report);
    place.* = try pools.forward_kl_mean(tensors, given, try door.enumeration(pools.Axis, axis, where ++ ": axis", report), report);
}

pub fn st_barycenter_retain(barycenter: ?*Barycenter) callconv(.c) ?*Barycenter {
    return door.retain(Barycenter, barycenter);
}

pub fn st_barycenter_release(barycenter: ?*Barycenter) callconv(.c) void {
    door.release(Barycenter, barycenter);
}

pub fn st_barycenter_density(barycenter: ?*Barycenter, out: TensorOut, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, density, .{ barycenter, out });
}

fn density(barycenter: ?*Barycenter, out: TensorOut, report: *Report) Error!void {
    const found = try door.required(Barycenter, barycenter, "st_barycenter_density", report);
    (try door.place(out, "st_barycenter_density: out", report)).* = try found.density();
}

pub fn st_barycenter_kl_energy(barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total("kl_energy").get, .{ barycenter, out });
}

pub fn st_barycenter_entropy(barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total("entropy").get, .{ barycenter, out });
}

pub fn st_barycenter_coupling_energy(barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total("coupling_energy").get, .{ barycenter, out });
}

pub fn st_barycenter_objective(barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total("objective").get, .{ barycenter, out });
}

pub fn st_barycenter_effective_weight(barycenter: ?*Barycenter, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, total("effective_weight").get, .{ barycenter, out });
}

/// Reads one score of all rows together.
fn total(comptime name: []const u8) type {
    return struct {
        fn get(barycenter: ?*Barycenter, out: ?*f64, report: *Report) Error!void {
            const found = try door.required(Barycenter, barycenter, "st_barycenter_" ++ name, report);
            (try door.place(out, "st_barycenter_" ++ name ++ ": out", report)).* = @field(found.total(), name);
        }
    };
}

pub fn st_barycenter_row_scores(barycenter: ?*Barycenter, out: TensorOut, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, row_scores, .{ barycenter, out });
}

fn row_scores(barycenter: ?*Barycenter, out: TensorOut, report: *Report) Error!void {
    const found = try door.required(Barycenter, barycenter, "st_barycenter_row_scores", report);
    (try door.place(out, "st_barycenter_row_scores: out", report)).* = try found.row_scores();
}

pub fn st_barycenter_intermediate_count(barycenter: ?*Barycenter, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, intermediate_count, .{ barycenter, out });
}

fn intermediate_count(barycenter: ?*Barycenter, out: ?*i64, report: *Report) Error!void {
    _ = try door.required(Barycenter, barycenter, "st_barycenter_intermediate_count", report);
    (try door.place(out, "st_barycenter_intermediate_count: out", report)).* = pools.interpolations.len;
}

pub fn st_barycenter_intermediate_at(barycenter: ?*Barycenter, index: i64, out: ?*?*Intermediate, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, intermediate, .{ barycenter, index, out });
}

fn intermediate(barycenter: ?*Barycenter, index: i64, out: ?*?*Intermediate, report: *Report) Error!void {
    const found = try door.required(Barycenter, barycenter, "st_barycenter_intermediate_at", report);
    const place = try door.place(out, "st_barycenter_intermediate_at: out", report);
    place.* = try found.intermediate(index, report);
}

pub fn st_barycenter_coupled_charts(barycenter: ?*Barycenter, out: TensorOut, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, coupled_charts, .{ barycenter, out });
}

fn coupled_charts(barycenter: ?*Barycenter, out: TensorOut, report: *Report) Error!void {
    const found = try door.required(Barycenter, barycenter, "st_barycenter_coupled_charts", report);
    const place = try door.place(out, "st_barycenter_coupled_charts: out", report);
    place.* = try found.coupled_charts(report);
}

pub fn st_barycenter_intermediate_retain(barycenter_intermediate: ?*Intermediate) callconv(.c) ?*Intermediate {
    return door.retain(Intermediate, barycenter_intermediate);
}

pub fn st_barycenter_intermediate_release(barycenter_intermediate: ?*Intermediate) callconv(.c) void {
    door.release(Intermediate, barycenter_intermediate);
}

pub fn st_barycenter_intermediate_interpolation(barycenter_intermediate: ?*Intermediate, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, interpolation, .{ barycenter_intermediate, out });
}

fn interpolation(given: ?*Intermediate, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Intermediate, given, "st_barycenter_intermediate_interpolation", report);
    (try door.place(out, "st_barycenter_intermediate_interpolation: out", report)).* = found.interpolation;
}

pub fn st_barycenter_intermediate_density(barycenter_intermediate: ?*Intermediate, out: TensorOut, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, stage_density, .{ barycenter_intermediate, out });
}

fn stage_density(given: ?*Intermediate, out: TensorOut, report: *Report) Error!void {
    const found = try door.required(Intermediate, given, "st_barycenter_intermediate_density", report);
    (try door.place(out, "st_barycenter_intermediate_density: out", report)).* = try found.density();
}

pub fn st_barycenter_intermediate_kl_energy(barycenter_intermediate: ?*Intermediate, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, stage("kl_energy").get, .{ barycenter_intermediate, out });
}

pub fn st_barycenter_intermediate_entropy(barycenter_intermediate: ?*Intermediate, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, stage("entropy").get, .{ barycenter_intermediate, out });
}

pub fn st_barycenter_intermediate_objective(barycenter_intermediate: ?*Intermediate, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, stage("objective").get, .{ barycenter_intermediate, out });
}

/// Reads one score of a point of the path.
fn stage(comptime name: []const u8) type {
    return struct {
        fn get(given: ?*Intermediate, out: ?*f64, report: *Report) Error!void {
            const found = try door.required(Intermediate, given, "st_barycenter_intermediate_" ++ name, report);
            (try door.place(out, "st_barycenter_intermediate_" ++ name ++ ": out", report)).* = @field(found.scores, name);
        }
    };
}
