//! The op table inside the core: the spec's rows as an enum, and the attributes a call carries.

const std = @import("std");
const abi = @import("abi");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Manifold = @import("../manifold/handle.zig").Manifold;

/// One tag per row of the spec, named after it; ops of other nouns than "op" carry theirs as a
/// prefix: `add`, `manifold_exp`.
pub const Op = @Enum(u16, .exhaustive, &names, &numbers);

const count = abi.op_rows.len;

const names: [count][]const u8 = blk: {
    @setEvalBranchQuota(100_000);
    var list: [count][]const u8 = undefined;
    for (&list, abi.op_rows) |*name, entry| {
        name.* = if (std.mem.eql(u8, entry.noun, "op")) entry.op.name else entry.noun ++ "_" ++ entry.op.name;
    }
    break :blk list;
};

const numbers: [count]u16 = blk: {
    var list: [count]u16 = undefined;
    for (&list, 0..) |*number, index| number.* = index;
    break :blk list;
};

pub fn row(op: Op) *const abi.Op {
    return &abi.op_rows[@intFromEnum(op)].op;
}

/// Every attribute any op has. A row's attributes are fields of this struct by name; the export
/// layer fills them in, so an op reads what its row declares and nothing else.
pub const Attributes = struct {
    manifold: ?*Manifold = null,
    axis: i64 = -1,
    axes: []const i64 = &.{},
    shape: []const i64 = &.{},
    starts: []const i64 = &.{},
    stops: []const i64 = &.{},
    steps: []const i64 = &.{},
    keep_dims: bool = false,
    descending: bool = false,
    k: i64 = 0,
    dtype: DType = .f32,
    low: f64 = 0,
    high: f64 = 0,
    order: f64 = 2,
    correction: f64 = 0,
    epsilon: f64 = 0,
    time: f64 = 0,
    tolerance: f64 = 0,
    max_iterations: i64 = 0,
    length: i64 = -1,
    stride: []const i64 = &.{},
    padding: []const i64 = &.{},
    dilation: []const i64 = &.{},
    groups: i64 = 1,
    kernel: []const i64 = &.{},
    exclude_padding: bool = false,
    scale: f64 = 0,
    causal: bool = false,
    expression: []const u8 = "",
};

pub const inputs_max = 5;
pub const outputs_max = 3;

/// A checked call: shapes and dtypes fit, outputs exist. Backends compute, they do not check.
pub const Call = struct {
    op: Op,
    /// In the row's order; an optional input not given is null. A list op has its tensors here.
    inputs: []const ?*const Tensor,
    attributes: *const Attributes,
    outputs: []const *Tensor,

    pub fn input(call: *const Call, index: usize) *const Tensor {
        return call.inputs[index].?;
    }

    pub fn output(call: *const Call) *Tensor {
        return call.outputs[0];
    }
};
