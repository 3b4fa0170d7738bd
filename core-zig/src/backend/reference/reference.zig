//! The reference backend: every op of the table, slow and obvious, in f64, i64 or pairs of f64,
//! rounded to the result's type once. It is the living definition that faster backends are tested
//! against.

const elementwise = @import("elementwise.zig");
const cast = @import("cast.zig");
const reduce = @import("reduce.zig");
const linear = @import("linear.zig");
const indexing = @import("indexing.zig");
const attention = @import("attention.zig");
const convolution = @import("convolution.zig");
const pooling = @import("pooling.zig");
const sort = @import("sort.zig");
const fourier = @import("fourier.zig");
const manifold = @import("manifold.zig");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// What runs one op; ops of a group share it.
pub fn Driver(comptime op: Op) type {
    return DriverOf(group_of(op));
}

pub fn run(call: *const Call, report: *Report) Error!void {
    switch (call.op) {
        inline else => |op| return Driver(op).run(call, report),
    }
}

const Group = enum { elementwise, cast, reduce, matmul, softmax, layer_norm, pad_slice, concat, take, add_at, sort, fourier, convolution, pooling, attention, manifold, none };

fn group_of(comptime op: Op) Group {
    return switch (op) {
        .matmul => .matmul,
        .softmax, .log_softmax => .softmax,
        .layer_norm => .layer_norm,
        .pad_slice => .pad_slice,
        .take_add => .add_at,
        .cast => .cast,
        else => switch (ops.row(op).rule) {
            .same, .bool_same, .real_part, .broadcast, .broadcast_bool, .expression => .elementwise,
            .reduce, .reduce_bool, .reduce_axis_index => .reduce,
            .concat => .concat,
            .take, .gather => .take,
            .scatter => .add_at,
            .sort, .argsort, .rank_k => .sort,
            .interleave, .deinterleave, .rfft, .irfft => .fourier,
            .convolution, .convolution_gradient => .convolution,
            .pool, .pool_gradient => .pooling,
            .attention, .attention_gradient => .attention,
            .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare, .mean_of_points => .manifold,
            // Views never reach a backend; the rest has its own case above.
            .cast, .rows, .matmul, .reshape, .permute, .broadcast_to, .slice, .pad_slice, .vjp => .none,
        },
    };
}

fn DriverOf(comptime group: Group) type {
    return struct {
        pub fn run(call: *const Call, report: *Report) Error!void {
            return drive(group, call, report);
        }
    };
}

fn drive(comptime group: Group, call: *const Call, report: *Report) Error!void {
    return switch (group) {
        .matmul => linear.matmul(call),
        .softmax => linear.softmax(call, report),
        .layer_norm => linear.layer_norm(call),
        .pad_slice => indexing.pad_slice(call),
        .concat => indexing.concat(call, report),
        .take => indexing.take(call, report),
        .add_at => indexing.add_at(call, report),
        .cast => cast.run(call, report),
        .elementwise => elementwise.run(call),
        .reduce => reduce.run(call, report),
        .sort => sort.run(call, report),
        .fourier => fourier.run(call),
        .convolution => convolution.run(call),
        .pooling => pooling.run(call),
        .attention => attention.run(call),
        .manifold => manifold.run(call, report),
        .none => unreachable,
    };
}
