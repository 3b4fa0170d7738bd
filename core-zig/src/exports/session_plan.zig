//! C functions of a session's plans in `spec/session.zon`.

const door = @import("handles.zig");
const plans = @import("plan.zig");
const Plan = door.handles.plan;
const Session = door.handles.session;
const Cancel = door.handles.cancel;
const Manifold = door.handles.manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Text = ?[*]const u8;

pub fn st_session_plan(session: ?*Session, kind: Text, kind_size: usize, rows: i64, cols: i64, k: i64, dtype: i32, tune: i32, budget_ms: f64, manifold: ?*Manifold, cancel: ?*Cancel, out: ?*?*Plan, err: ?*Report) callconv(.c) i32 {
    const told: plans.Told = .{ .kind = "", .rows = rows, .cols = cols, .k = k, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .manifold = manifold, .cancel = cancel };
    return door.status_of(err, plan, .{ session, kind, kind_size, told, out });
}

fn plan(session: ?*Session, kind: Text, kind_size: usize, given: plans.Told, out: ?*?*Plan, report: *Report) Error!void {
    const where = "st_session_plan";
    const own = try door.required(Session, session, where ++ ": session", report);
    var told = given;
    told.kind = try door.slice_of(kind, kind_size, where ++ ": kind", report);
    return plans.make(told, own.settings.device, where, out, report);
}

pub fn st_session_plan_topk(session: ?*Session, rows: i64, cols: i64, k: i64, dtype: i32, tune: i32, budget_ms: f64, cancel: ?*Cancel, out: ?*?*Plan, err: ?*Report) callconv(.c) i32 {
    const told: plans.Told = .{ .kind = "top_k", .rows = rows, .cols = cols, .k = k, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .cancel = cancel };
    return door.status_of(err, plan_topk, .{ session, told, out });
}

fn plan_topk(session: ?*Session, told: plans.Told, out: ?*?*Plan, report: *Report) Error!void {
    const own = try door.required(Session, session, "st_session_plan_topk: session", report);
    return plans.make(told, own.settings.device, "st_session_plan_topk", out, report);
}

const Integers = ?[*]const i64;

pub fn st_session_plan_convolution(
    session: ?*Session,
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
    dtype: i32,
    tune: i32,
    budget_ms: f64,
    cancel: ?*Cancel,
    out: ?*?*Plan,
    err: ?*Report,
) callconv(.c) i32 {
    const window: plans.Window = .{
        .x = .{ .data = x_shape, .count = x_shape_count },
        .weight = .{ .data = weight_shape, .count = weight_shape_count },
        .stride = .{ .data = stride, .count = stride_count },
        .padding = .{ .data = padding, .count = padding_count },
        .dilation = .{ .data = dilation, .count = dilation_count },
        .groups = groups,
    };
    const told: plans.ToldConvolution = .{ .window = window, .dtype = dtype, .tune = tune, .budget_ms = budget_ms, .cancel = cancel };
    return door.status_of(err, plan_convolution, .{ session, told, out });
}

fn plan_convolution(session: ?*Session, told: plans.ToldConvolution, out: ?*?*Plan, report: *Report) Error!void {
    const own = try door.required(Session, session, "st_session_plan_convolution: session", report);
    return plans.make_convolution(told, own.settings.device, "st_session_plan_convolution", out, report);
}
