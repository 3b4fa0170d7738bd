//! Which element type each input of an op is converted to before it runs.

const std = @import("std");
const abi = @import("abi");
const Op = @import("op.zig").Op;
const row = @import("op.zig").row;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// The type input `index` must be converted to, or its own.
pub fn input_dtype(op: Op, inputs: []const ?*const Tensor, index: usize, report: *Report) Error!DType {
    const own = inputs[index].?.dtype;
    switch (role_of(op, index)) {
        .condition => return .bool,
        .index => {
            if (!own.is_integer()) return report.fail(.dtype_mismatch, "{s}: {s} must be integers, {s} given", .{ @tagName(op), row(op).inputs[index].name, @tagName(own) });
            return .i64;
        },
        .value => {},
    }
    var common: ?DType = null;
    for (inputs, 0..) |input, other| {
        const tensor = input orelse continue;
        if (role_of(op, other) != .value) continue;
        common = if (common) |so_far| so_far.promote(tensor.dtype) else tensor.dtype;
    }
    return computed_in(op, common.?) orelse
        report.fail(.dtype_mismatch, "{s}: takes {s} tensors, {s} given", .{ @tagName(op), domain_text(row(op).domain), @tagName(common.?) });
}

const Role = enum { value, index, condition };

fn role_of(op: Op, index: usize) Role {
    return switch (op) {
        .where => if (index == 0) .condition else .value,
        .attention => if (index == 3) .condition else .value,
        .attention_gradient => if (index == 4) .condition else .value,
        .max_pool2d_gradient => if (index == 1) .index else .value,
        .take, .gather, .take_add, .scatter_add => if (index == 1) .index else .value,
        else => .value,
    };
}

/// What the op's domain makes of a type: itself, or f32 for integers; null where it takes none of that type.
pub fn computed_in(op: Op, dtype: DType) ?DType {
    return switch (row(op).domain) {
        .any => dtype,
        .number => if (dtype == .bool) null else dtype,
        .ordered => if (dtype == .complex64) null else dtype,
        .real => if (dtype == .complex64) null else if (dtype.is_float()) dtype else .f32,
        .inexact => if (dtype.is_float() or dtype == .complex64) dtype else .f32,
        .float => if (dtype.is_float()) dtype else null,
        .complex => if (dtype == .complex64) dtype else null,
        .boolean => if (dtype == .bool) dtype else null,
    };
}

fn domain_text(domain: abi.Domain) []const u8 {
    return switch (domain) {
        .any => "all",
        .number => "numeric (not bool)",
        .ordered => "real, integer or bool",
        .real => "real",
        .inexact => "real or complex",
        .float => "f32 or f64",
        .complex => "complex64",
        .boolean => "bool",
    };
}
