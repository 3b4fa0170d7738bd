//! For tests of backends: makes tensors, runs ops, compares, and releases everything at the end.

const std = @import("std");
const math = std.math;
const testing = std.testing;
const infer = @import("../ops/infer.zig").infer;
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Call = ops.Call;
const DType = @import("../tensor/dtype.zig").DType;
const Axes = @import("../tensor/shape.zig").Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Status = @import("../runtime/report.zig").Status;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Bench = struct {
    /// The backend under test.
    run: *const fn (call: *const Call, report: *Report) Error!void,
    tensors: [128]*Tensor = undefined,
    count: usize = 0,
    report: Report = .{},

    pub fn end(bench: *Bench) void {
        for (bench.tensors[0..bench.count]) |tensor| tensor.release();
        bench.count = 0;
    }

    pub fn keep(bench: *Bench, tensor: *Tensor) *Tensor {
        bench.tensors[bench.count] = tensor;
        bench.count += 1;
        return tensor;
    }

    pub fn make(bench: *Bench, comptime dtype: DType, shape: []const i64, elements: []const dtype.Element()) !*Tensor {
        const tensor = bench.keep(try Tensor.create(.from_slice(shape), dtype, .cpu));
        @memcpy(tensor.elements(dtype.Element()), elements);
        return tensor;
    }

    pub fn apply(bench: *Bench, op: Op, inputs: []const ?*const Tensor, attributes: Attributes) ![ops.outputs_max]*Tensor {
        const inferred = try infer(op, inputs, &attributes, &bench.report);
        var outputs: [ops.outputs_max]*Tensor = undefined;
        for (outputs[0..inferred.count], inferred.list[0..inferred.count]) |*output, wanted| {
            output.* = bench.keep(try Tensor.create(wanted.shape, wanted.dtype, .cpu));
        }
        try bench.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = outputs[0..inferred.count] }, &bench.report);
        return outputs;
    }

    /// The result is as given: exactly for integers, to 1e-6 for floats.
    pub fn expect(bench: *Bench, comptime dtype: DType, wanted: []const dtype.Element(), op: Op, inputs: []const ?*const Tensor, attributes: Attributes) !void {
        const outputs = try bench.apply(op, inputs, attributes);
        try testing.expectEqual(dtype, outputs[0].dtype);
        const got = outputs[0].elements(dtype.Element());
        try testing.expectEqual(wanted.len, got.len);
        for (wanted, got) |want, have| switch (dtype) {
            .f32, .f64 => if (math.isNan(want)) try testing.expect(math.isNan(have)) else try testing.expectApproxEqAbs(want, have, 1e-6 * @max(1, @abs(want))),
            else => try testing.expectEqual(want, have),
        };
    }

    pub fn expect_refused(bench: *Bench, status: Status, op: Op, inputs: []const ?*const Tensor, attributes: Attributes) !void {
        try testing.expectError(error.Failed, bench.apply(op, inputs, attributes));
        try testing.expectEqual(@intFromEnum(status), bench.report.status);
    }
};
