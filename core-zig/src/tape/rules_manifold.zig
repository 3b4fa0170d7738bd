//! Pull-backs of the geometry: the row formulas of `manifold/`, run by `backend/manifold_vjp.zig`
//! or, of GPU tensors, by the device's kernels.

const options = @import("options");
const cpu_vjp = @import("../backend/manifold_vjp.zig").vjp;
const gpu_vjp = @import("../backend/gpu/manifold_vjp.zig").vjp;
const inputs_max = @import("../ops/op.zig").inputs_max;
const Pull = @import("rules.zig").Pull;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Error = @import("../runtime/report.zig").Error;

pub fn pull(step: *const Pull) Error!void {
    const s = step.scope;
    const g = step.cotangent;
    const count = step.node.inputs.len;
    var inputs: [inputs_max]?*Tensor = @splat(null);
    for (inputs[0..count], 0..) |*input, index| {
        const kept = step.optional_input(index) orelse continue;
        // As the op itself did when dtypes were mixed.
        input.* = if (kept.dtype == g.dtype) kept else try s.run(.cast, &.{kept}, .{ .dtype = g.dtype });
    }
    const output = if (step.node.output) |saved| saved.tensor else null;
    var cotangents: [inputs_max]?*Tensor = @splat(null);
    const vjp = if (options.gpu and g.device().is_gpu()) &gpu_vjp else &cpu_vjp;
    try vjp(step.op(), inputs[0..count], step.attributes(), output, g, step.wanted, cotangents[0..count], s.report);
    defer for (cotangents) |left| if (left) |tensor| tensor.release();
    for (step.results, cotangents[0..count]) |*result, *cotangent| {
        const made = cotangent.* orelse continue;
        cotangent.* = null;
        result.* = try s.hold(made);
    }
}
