//! The reference backend: every op of the table, slow and obvious, in f64, i64 or pairs of f64,
//! rounded to the result's type once. It is the living definition that faster backends are tested
//! against.

const elementwise = @import("elementwise.zig");
const cast = @import("cast.zig");
const reduce = @import("reduce.zig");
const linear = @import("linear.zig");
const indexing = @import("indexing.zig");
const sort = @import("sort.zig");
const fourier = @import("fourier.zig");
const manifold = @import("manifold.zig");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

pub fn run(call: *const Call, report: *Report) Error!void {
    return switch (call.op) {
        .matmul => linear.matmul(call),
        .softmax, .log_softmax => linear.softmax(call, report),
        .layer_norm => linear.layer_norm(call),
        .pad_slice => indexing.pad_slice(call),
        .take_add => indexing.add_at(call, report),
        .cast => cast.run(call, report),
        else => switch (ops.row(call.op).rule) {
            .same, .bool_same, .real_part, .broadcast, .broadcast_bool => elementwise.run(call),
            .reduce, .reduce_bool, .reduce_axis_index => reduce.run(call, report),
            .concat => indexing.concat(call, report),
            .take, .gather => indexing.take(call, report),
            .scatter => indexing.add_at(call, report),
            .sort, .argsort, .rank_k => sort.run(call, report),
            .interleave, .deinterleave, .rfft, .irfft => fourier.run(call),
            .point, .scalar_per_point, .matvec, .to_lorentz, .to_poincare, .mean_of_points => manifold.run(call, report),
            // Views never reach a backend; the rest has its own case above.
            .cast, .rows, .matmul, .reshape, .permute, .broadcast_to, .slice, .pad_slice, .vjp => unreachable,
        },
    };
}
