//! The CPU backend: hands each checked call to the driver of its group.

const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const elementwise = @import("elementwise.zig");
const cast = @import("cast.zig");
const reduce = @import("reduce.zig");
const linear = @import("linear.zig");
const normalise = @import("normalise.zig");
const indexing = @import("indexing.zig");
const attention = @import("attention.zig");
const convolution = @import("convolution.zig");
const pooling = @import("pooling.zig");
const sort = @import("sort.zig");
const fourier_lines = @import("fourier_lines.zig");
const manifold = @import("manifold.zig");

/// What runs one op; ops of a group share it.
pub fn Driver(comptime op: Op) type {
    return DriverOf(group_of_op(op));
}

pub fn run(call: *const Call, report: *Report) Error!void {
    switch (group_of[@intFromEnum(call.op)]) {
        inline else => |group| return DriverOf(group).run(call, report),
    }
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
        .elementwise => elementwise.run(call),
        .cast => cast.run(call, report),
        .contiguous => cast.contiguous(call),
        .reduce => reduce.run(call, report),
        .matmul => linear.matmul(call),
        .softmax => normalise.softmax(call, report),
        .layer_norm => normalise.layer_norm(call),
        .take => indexing.take(call, report),
        .take_add => indexing.take_add(call, report),
        .gather => indexing.gather(call, report),
        .scatter_add => indexing.scatter_add(call, report),
        .concat => indexing.concat(call, report),
        .pad_slice => indexing.pad_slice(call),
        .sort => sort.run(call, report),
        .convolution => convolution.run(call),
        .pooling => pooling.run(call),
        .attention => attention.run(call),
        .fourier => fourier_lines.run(call),
        .manifold => manifold.run(call, report),
        .view => unreachable, // Views are made by the dispatcher.
    };
}

const Group = enum {
    elementwise,
    cast,
    contiguous,
    reduce,
    matmul,
    softmax,
    layer_norm,
    take,
    take_add,
    gather,
    scatter_add,
    concat,
    pad_slice,
    sort,
    convolution,
    pooling,
    attention,
    fourier,
    manifold,
    view,
};

/// Exhaustive over the op table: a new row does not compile until some driver owns its rule.
const group_of: [abi.op_rows.len]Group = blk: {
    @setEvalBranchQuota(100_000);
    var groups: [abi.op_rows.len]Group = undefined;
    for (&groups, 0..) |*group, index| group.* = group_of_op(@enumFromInt(index));
    break :blk groups;
};

fn group_of_op(comptime op: Op) Group {
    return switch (op) {
        .cast => .cast,
        .contiguous => .contiguous,
        .take_add => .take_add,
        .layer_norm => .layer_norm,
        else => switch (ops.row(op).rule) {
            .same, .broadcast, .broadcast_bool, .expression, .bool_same, .real_part => .elementwise,
            .cast => unreachable,
            .reduce, .reduce_bool, .reduce_axis_index => .reduce,
            .matmul => .matmul,
            .rows => .softmax,
            .take => .take,
            .gather => .gather,
            .scatter => .scatter_add,
            .concat => .concat,
            .pad_slice => .pad_slice,
            .sort, .argsort, .rank_k => .sort,
            .interleave, .deinterleave, .rfft, .irfft => .fourier,
            .convolution, .convolution_gradient => .convolution,
            .pool, .pool_gradient => .pooling,
            .attention, .attention_gradient => .attention,
            .reshape, .permute, .broadcast_to, .slice => .view,
            .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare, .mean_of_points, .vjp => .manifold,
        },
    };
}
