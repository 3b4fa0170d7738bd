//! C functions of `spec/plan.zon`.

const std = @import("std");
const door = @import("handles.zig");
const cache = @import("../plan/cache.zig");
const plans = @import("../plan/plan.zig");
const Request = @import("../plan/request.zig").Request;
const Wanted = @import("../session/settings.zig").Wanted;
const memory = @import("../runtime/memory.zig");
const DType = @import("../tensor/dtype.zig").DType;
const Plan = door.handles.plan;
const Cancel = door.handles.cancel;
const Manifold = door.handles.manifold;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Text = ?[*]const u8;
const Integers = ?[*]const i64;

/// What every way to ask for a plan is told.
pub const Told = struct {
    kind: []const u8,
    rows: i64,
    cols: i64,
    k: i64,
    dtype: i32,
    tune: i32,
    budget_ms: f64,
    manifold: ?*Manifold = null,
    cancel: ?*Cancel,
};

pub fn make(told: Told, wanted: Wanted, comptime where: []const u8, out: ?*?*Plan, report: *Report) Error!void {
    const place = try door.place(out, where ++ ": out", report);
    const request: Request = try .checked(.{
        .kind = told.kind,
        .rows = told.rows,
        .cols = told.cols,
        .k = told.k,
        .dtype = try door.enumeration(DType, told.dtype, where ++ ": dtype", report),
        .device = wanted.device,
        .manifold = try door.optional(Manifold, told.manifold, where ++ ": manifold", report),
    }, report);
    const cancel = try door.optional(Cancel, told.cancel, where ++ ": cancel", report);
    place.* = try Plan.create(request, wanted.name, .{
        .tune = try door.enumeration(plans.Tune, told.tune, where ++ ": tune", report),
        .budget_ms = told.budget_ms,
        .cancel = if (cancel) |given| &given.token else null,
    }, report);
}

/// Lists as they come, which are read where a status can be given.
pub const Window = struct { x: List, weight: List, stride: List, padding: List, dilation: List, groups: i64 };

pub const List = struct {
    data: Integers,
    count: usize,

    fn read(list: List, where: []const u8, report: *Report) Error![]const i64 {
        return door.slice_of(list.data, list.count, where, report);
    }
};

pub const ToldConvolution = struct { window: Window, dtype: i32, tune: i32, budget_ms: f64, cancel: ?*Cancel };

pub fn make_convolution(told: ToldConvolution, wanted: Wanted, comptime where: []const u8, out: ?*?*Plan, report: *Report) Error!void {
    const place = try door.place(out, where ++ ": out", report);
    const window = &told.window;
    const request: Request = try .convolution_checked(.{
        .x = try window.x.read(where ++ ": x_shape", report),
        .weight = try window.weight.read(where ++ ": weight_shape", report),
        .stride = try window.stride.read(where ++ ": stride", report),
        .padding = try window.padding.read(where ++ ": padding", report),
        .dilation = try window.dilation.read(where ++ ": dilation", report),
        .groups = window.groups,
    }, try door.enumeration(DType, told.dtype, where ++ ": dtype", report), wanted.device, report);
    const cancel = try door.optional(Cancel, told.cancel, where ++ ": cancel", report);
    place.* = try Plan.create(request, wanted.name, .{
        .tune = try door.enumeration(plans.Tune, told.tune, where ++ ": tune", report),
        .budget_ms = told.budget_ms,
        .cancel = if (cancel) |given| &given.token else null,
    }, report);
}

fn device_of(name: []const u8, report: *Report) Error!Wanted {
    var other: Report = .{};
    return Wanted.named(name, &other) catch report.fail(.invalid_value, "plan: device '{s}' given, expected auto, cpu, reference, null, vulkan, cuda, metal, mps, wgpu, webgpu or hip", .{name});
}

pub fn st_plan_create(kind: Text, kind_size: usize, rows: i64, cols: i64, k: i64, device: Text, device_size: usize, dtype: i32, tune: i32, budget_ms: f64, manifold: ?*Manifold, cancel: ?*Cancel, out: ?*?*Plan, err: ?*Report) callconv(.c) i32 {
    const told: Told = .{ .kind = "", .rows = rows, .cols = cols, .k = k, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .manifold = manifold, .cancel = cancel };
    return door.status_of(err, create, .{ kind, kind_size, device, device_size, told, out });
}

fn create(kind: Text, kind_size: usize, device: Text, device_size: usize, given: Told, out: ?*?*Plan, report: *Report) Error!void {
    const where = "st_plan_create";
    var told = given;
    told.kind = try door.slice_of(kind, kind_size, where ++ ": kind", report);
    return make(told, try device_of(try door.slice_of(device, device_size, where ++ ": device", report), report), where, out, report);
}

pub fn st_plan_top_k(rows: i64, cols: i64, k: i64, device: Text, device_size: usize, dtype: i32, tune: i32, budget_ms: f64, cancel: ?*Cancel, out: ?*?*Plan, err: ?*Report) callconv(.c) i32 {
    const told: Told = .{ .kind = "top_k", .rows = rows, .cols = cols, .k = k, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .cancel = cancel };
    return door.status_of(err, top_k, .{ device, device_size, told, out });
}

fn top_k(device: Text, device_size: usize, told: Told, out: ?*?*Plan, report: *Report) Error!void {
    const where = "st_plan_top_k";
    return make(told, try device_of(try door.slice_of(device, device_size, where ++ ": device", report), report), where, out, report);
}

pub fn st_plan_convolution(
    x_shape: Integers,
    x_shape_count: usize,
    weight_shape: Integers,
    weight_shape_count: usize,
    stride: Integers,
    stride_count: usize,
    padding: Integers,
    padding_count: usize,
    dilation: Integers,
    dilation_count: usize,
    groups: i64,
    device: Text,
    device_size: usize,
    dtype: i32,
    tune: i32,
    budget_ms: f64,
    cancel: ?*Cancel,
    out: ?*?*Plan,
    err: ?*Report,
) callconv(.c) i32 {
    const window: Window = .{
        .x = .{ .data = x_shape, .count = x_shape_count },
        .weight = .{ .data = weight_shape, .count = weight_shape_count },
        .stride = .{ .data = stride, .count = stride_count },
        .padding = .{ .data = padding, .count = padding_count },
        .dilation = .{ .data = dilation, .count = dilation_count },
        .groups = groups,
    };
    const told: ToldConvolution = .{ .window = window, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .cancel = cancel };
    return door.status_of(err, convolution, .{ device, device_size, told, out });
}

fn convolution(device: Text, device_size: usize, told: ToldConvolution, out: ?*?*Plan, report: *Report) Error!void {
    const where = "st_plan_convolution";
    return make_convolution(told, try device_of(try door.slice_of(device, device_size, where ++ ": device", report), report), where, out, report);
}

pub fn st_plan_cache_path(out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, cache_path, .{ out, capacity, size });
}

fn cache_path(out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    var buffer: [4096]u8 = undefined;
    return door.copy_out(u8, cache.path_in(&buffer) orelse "", out, capacity, size, "st_plan_cache_path: out", report);
}

pub fn st_plan_retain(plan: ?*Plan) callconv(.c) ?*Plan {
    return door.retain(Plan, plan);
}

pub fn st_plan_release(plan: ?*Plan) callconv(.c) void {
    door.release(Plan, plan);
}

fn found(plan: ?*Plan, comptime name: []const u8, report: *Report) Error!*Plan {
    return door.required(Plan, plan, "st_plan_" ++ name ++ ": plan", report);
}

/// What a property tells.
const properties = struct {
    fn kind(plan: *const Plan) []const u8 {
        return @tagName(plan.request.op);
    }
    fn rows(plan: *const Plan) i64 {
        return @intCast(plan.request.rows);
    }
    fn cols(plan: *const Plan) i64 {
        return @intCast(plan.request.cols);
    }
    fn k(plan: *const Plan) i64 {
        return @intCast(plan.request.k);
    }
    fn dtype(plan: *const Plan) i32 {
        return @intFromEnum(plan.request.dtype);
    }
    fn device(plan: *const Plan) []const u8 {
        return @tagName(plan.request.device);
    }
    fn requested_device(plan: *const Plan) []const u8 {
        return plan.requested_device;
    }
    fn source(plan: *const Plan) i32 {
        return @intFromEnum(plan.origin);
    }
    fn algorithm(plan: *const Plan) []const u8 {
        return @tagName(plan.candidate().algorithm);
    }
    fn level(plan: *const Plan) []const u8 {
        return plan.candidate().level;
    }
    fn lanes(plan: *const Plan) i64 {
        return @intCast(plan.candidate().lanes);
    }
    fn threads(plan: *const Plan) i64 {
        return @intCast(plan.candidate().threads);
    }
    fn workgroup(plan: *const Plan) i64 {
        return @intCast(plan.candidate().workgroup);
    }
    fn tile(plan: *const Plan) i64 {
        return @intCast(plan.candidate().tile);
    }
    fn row_tile(plan: *const Plan) i64 {
        return @intCast(plan.candidate().row_tile);
    }
    fn chunk(plan: *const Plan) i64 {
        return @intCast(plan.candidate().chunk);
    }
    fn use_two_stage(plan: *const Plan) i32 {
        return @intFromBool(plan.candidate().two_stage());
    }
    fn merge_strategy(plan: *const Plan) []const u8 {
        return @tagName(plan.candidate().merge);
    }
    fn predicted_us(plan: *const Plan) f64 {
        return plan.predicted_us(plan.chosen);
    }
    fn measured_us(plan: *const Plan) f64 {
        return plan.measured_us(plan.chosen);
    }
    fn planning_us(plan: *const Plan) f64 {
        return @as(f64, @floatFromInt(plan.planning_ns)) / 1e3;
    }
    fn measured_rows(plan: *const Plan) i64 {
        return @intCast(plan.measured_rows);
    }
    fn candidate_count(plan: *const Plan) i64 {
        return @intCast(plan.list.count);
    }
    fn chosen(plan: *const Plan) i64 {
        return @intCast(plan.chosen);
    }
};

/// Reads a property that is a number.
fn number(comptime T: type, comptime name: []const u8) type {
    return struct {
        fn get(plan: ?*Plan, out: ?*T, report: *Report) Error!void {
            const own = try found(plan, name, report);
            (try door.place(out, "st_plan_" ++ name ++ ": out", report)).* = @field(properties, name)(own);
        }
    };
}

/// Reads a property that is a text.
fn text(comptime name: []const u8) type {
    return struct {
        fn get(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
            const own = try found(plan, name, report);
            return door.copy_out(u8, @field(properties, name)(own), out, capacity, size, "st_plan_" ++ name ++ ": out", report);
        }
    };
}

pub fn st_plan_kind(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("kind").get, .{ plan, out, capacity, size });
}

pub fn st_plan_rows(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "rows").get, .{ plan, out });
}

pub fn st_plan_cols(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "cols").get, .{ plan, out });
}

pub fn st_plan_k(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "k").get, .{ plan, out });
}

pub fn st_plan_dtype(plan: ?*Plan, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i32, "dtype").get, .{ plan, out });
}

pub fn st_plan_device(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("device").get, .{ plan, out, capacity, size });
}

pub fn st_plan_requested_device(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("requested_device").get, .{ plan, out, capacity, size });
}

pub fn st_plan_source(plan: ?*Plan, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i32, "source").get, .{ plan, out });
}

pub fn st_plan_algorithm(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("algorithm").get, .{ plan, out, capacity, size });
}

pub fn st_plan_level(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("level").get, .{ plan, out, capacity, size });
}

pub fn st_plan_lanes(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "lanes").get, .{ plan, out });
}

pub fn st_plan_threads(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "threads").get, .{ plan, out });
}

pub fn st_plan_workgroup(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "workgroup").get, .{ plan, out });
}

pub fn st_plan_tile(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "tile").get, .{ plan, out });
}

pub fn st_plan_row_tile(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "row_tile").get, .{ plan, out });
}

pub fn st_plan_chunk(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "chunk").get, .{ plan, out });
}

pub fn st_plan_use_two_stage(plan: ?*Plan, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i32, "use_two_stage").get, .{ plan, out });
}

pub fn st_plan_merge_strategy(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, text("merge_strategy").get, .{ plan, out, capacity, size });
}

pub fn st_plan_predicted_us(plan: ?*Plan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(f64, "predicted_us").get, .{ plan, out });
}

pub fn st_plan_measured_us(plan: ?*Plan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(f64, "measured_us").get, .{ plan, out });
}

pub fn st_plan_planning_us(plan: ?*Plan, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(f64, "planning_us").get, .{ plan, out });
}

pub fn st_plan_measured_rows(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "measured_rows").get, .{ plan, out });
}

pub fn st_plan_candidate_count(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "candidate_count").get, .{ plan, out });
}

pub fn st_plan_chosen(plan: ?*Plan, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number(i64, "chosen").get, .{ plan, out });
}

pub fn st_plan_fingerprint(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, fingerprint, .{ plan, out, capacity, size });
}

fn fingerprint(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try found(plan, "fingerprint", report);
    return written(own, Plan.write_fingerprint, out, capacity, size, "st_plan_fingerprint: out", report);
}

pub fn st_plan_explain(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, explain, .{ plan, out, capacity, size });
}

fn explain(plan: ?*Plan, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try found(plan, "explain", report);
    return written(own, Plan.explain, out, capacity, size, "st_plan_explain: out", report);
}

/// Copies out what a plan writes.
fn written(
    plan: *const Plan,
    comptime write: fn (*const Plan, *std.Io.Writer) std.Io.Writer.Error!void,
    out: ?[*]u8,
    capacity: usize,
    size: ?*usize,
    comptime where: []const u8,
    report: *Report,
) Error!void {
    var buffer: std.Io.Writer.Allocating = .init(memory.allocator);
    defer buffer.deinit();
    write(plan, &buffer.writer) catch return error.OutOfMemory;
    return door.copy_out(u8, buffer.written(), out, capacity, size, where, report);
}

pub fn st_plan_candidate_at(plan: ?*Plan, index: i64, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, candidate_at, .{ plan, index, out, capacity, size });
}

fn candidate_at(plan: ?*Plan, index: i64, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try found(plan, "candidate_at", report);
    if (index < 0 or index >= own.list.count) return report.fail(.index_out_of_range, "st_plan_candidate_at: index {d} given, there are {d} candidates", .{ index, own.list.count });
    const name = own.list.buffer[@intCast(index)].name();
    return door.copy_out(u8, name.text(), out, capacity, size, "st_plan_candidate_at: out", report);
}

pub fn st_plan_predicted_times(plan: ?*Plan, out: ?[*]f64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, times("predicted_times", Plan.predicted_us).get, .{ plan, out, capacity, count });
}

pub fn st_plan_measured_times(plan: ?*Plan, out: ?[*]f64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, times("measured_times", Plan.measured_us).get, .{ plan, out, capacity, count });
}

fn times(comptime name: []const u8, comptime of: fn (*const Plan, usize) f64) type {
    return struct {
        fn get(plan: ?*Plan, out: ?[*]f64, capacity: usize, count: ?*usize, report: *Report) Error!void {
            const own = try found(plan, name, report);
            var list: [@typeInfo(@FieldType(Plan, "times")).array.len]f64 = undefined;
            for (list[0..own.list.count], 0..) |*time, index| time.* = of(own, index);
            return door.copy_out(f64, list[0..own.list.count], out, capacity, count, "st_plan_" ++ name ++ ": out", report);
        }
    };
}

pub fn st_plan_with_candidate(plan: ?*Plan, index: i64, out: ?*?*Plan, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, with_candidate, .{ plan, index, out });
}

fn with_candidate(plan: ?*Plan, index: i64, out: ?*?*Plan, report: *Report) Error!void {
    const own = try found(plan, "with_candidate", report);
    (try door.place(out, "st_plan_with_candidate: out", report)).* = try own.with_candidate(index, report);
}

pub fn st_plan_run(plan: ?*Plan, x: ?*Tensor, y: ?*Tensor, bias: ?*Tensor, out: ?*?*Tensor, indices: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, run, .{ plan, x, y, bias, out, indices });
}

fn run(plan: ?*Plan, x: ?*Tensor, y: ?*Tensor, bias: ?*Tensor, out: ?*?*Tensor, indices: ?*?*Tensor, report: *Report) Error!void {
    const own = try found(plan, "run", report);
    const first = try door.required(Tensor, x, "st_plan_run: x", report);
    const second = try door.optional(Tensor, y, "st_plan_run: y", report);
    const third = try door.optional(Tensor, bias, "st_plan_run: bias", report);
    const place = try door.place(out, "st_plan_run: out", report);
    const indices_place = try door.place(indices, "st_plan_run: indices", report);
    var outputs: [2]*Tensor = undefined;
    try own.run(&.{ first, second, third }, &outputs, report);
    place.* = outputs[0];
    indices_place.* = if (own.request.output_count() == 2) outputs[1] else null;
}
