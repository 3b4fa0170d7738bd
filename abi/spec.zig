//! The contract as data: what `spec/*.zon` may say, and the one list of C functions that follows.
//!
//! Two kinds of rows. A *function* is spelled out. An *op* is a row of the op table and becomes a
//! function by rule (`function_of_op`): manifold and tensor inputs first, then attributes, then
//! `into` (write here instead of into a new tensor; may be NULL), then the outputs.
//! The core checks its exports against this list at compile time (`core-zig/src/exports.zig`);
//! `generate.zig` writes the header, `abi.json` and every low-level binding from it.

const std = @import("std");

/// The same contract as Zig types, and the checked export.
pub const zig_types = @import("zig_types.zig");

/// As in the changelog and every package.
pub const library_version = "0.1.0";

pub const version_major = 0;
pub const version_minor = 1;
pub const version: u32 = version_major << 16 | version_minor;

/// What a parameter is. It decides the C type, who owns what, and how a binding converts it.
pub const Kind = enum {
    // In, by value.
    bool, // int32_t, 0 or 1
    i32,
    i64,
    u64,
    f64,
    f64_or_null, // const double *, NULL: not given
    size, // size_t
    enumeration, // int32_t, a value of the enum `of`
    // In, borrowed for the call.
    handle, // st_<of> *
    handle_or_null,
    handles, // st_<of> *const * + size_t <name>_count
    i64s, // const int64_t * + size_t <name>_count
    f64s, // const double * + size_t <name>_count
    bytes, // const void * + size_t <name>_size
    string, // const char * (UTF-8, need not end in NUL) + size_t <name>_size
    structure, // const st_<of> *
    pointer, // void *, meaning given by the doc
    callback, // st_<of>_fn, followed by void *<name>_context
    // Out: written on success only.
    handle_out, // st_<of> **, a new reference for the caller
    handles_out, // st_<of> ** with room for size_t <name>_count references
    bool_out, // int32_t *
    i64_out,
    u64_out,
    f64_out,
    size_out,
    enumeration_out, // int32_t *
    pointer_out, // void **
    structure_out, // st_<of> *, its struct_size filled in by the caller
    i64s_out, // int64_t * with room for size_t <name>_capacity; size_t *<name>_count gets the full count
    f64s_out, // double *, the same way
    string_out, // char * with room for size_t <name>_capacity; size_t *<name>_size gets the full size
};

pub const Parameter = struct {
    name: []const u8,
    kind: Kind,
    /// The noun of a handle, or the name of an enum, struct or callback.
    of: []const u8 = "",
    doc: []const u8 = "",
    /// What a binding passes when its caller gives nothing, as a literal; none: must be given.
    default: ?[]const u8 = null,
    /// A handle_out that may be NULL on success: there is none.
    nullable: bool = false,
};

pub const Return = enum {
    status, // st_status, and a last parameter `st_error *error`
    nothing,
    handle, // st_<of> *: the same handle, one more reference
    u32,
    i64,
    f64,
    text, // const char *: NUL-terminated, lives as long as the library
};

/// Which threads may call. Any function may be called from any thread unless it says otherwise.
pub const Threads = enum {
    any, // reads its handles: calls that share them may run at the same time
    exclusive, // changes the first handle: nobody else may use it meanwhile
};

pub const Function = struct {
    name: []const u8,
    doc: []const u8,
    parameters: []const Parameter = &.{},
    returns: Return = .status,
    /// The noun of the returned handle.
    of: []const u8 = "",
    threads: Threads = .any,
    /// May run long: bindings release their lock, and poll for interrupts.
    long: bool = false,
    since: []const u8 = "0.1",
    /// Read as an attribute, not called, where a language has such; only in generated classes.
    property: bool = false,
    /// The verb of the same noun of which this is the variant for another kind of handle; languages with
    /// overloads have one method for both, only in generated classes.
    overload: []const u8 = "",
    /// Made from an op row by `function_of_op`.
    is_op: bool = false,
};

pub const Value = struct { name: []const u8, value: i32, doc: []const u8 = "" };
pub const Enumeration = struct { name: []const u8, doc: []const u8, values: []const Value };

/// Field types of shared structs: fixed sizes only, no pointers, so that every layout is the same
/// on 32-bit Arm and wasm32.
pub const FieldType = enum { u32, i32, i64, u64, f32, f64, text248 };
pub const Field = struct {
    name: []const u8,
    type: FieldType,
    of: []const u8 = "",
    doc: []const u8 = "",
    /// When a growable struct got this field; empty: with the struct.
    since: []const u8 = "",
};
pub const Structure = struct { name: []const u8, doc: []const u8, fields: []const Field, since: []const u8 = "0.1" };
/// `class`: the public class that bindings generate; empty where they write it by hand.
pub const Handle = struct { name: []const u8, doc: []const u8, class: []const u8 = "" };
/// A callback returns int32_t: 0 goes on, anything else asks to stop.
pub const Callback = struct { name: []const u8, doc: []const u8, parameters: []const Parameter };

/// Which element types an op takes.
pub const Domain = enum {
    any, // every dtype
    number, // all but bool
    ordered, // all but complex64
    real, // f32 and f64; integers and bool are converted to f32 first
    inexact, // f32, f64 and complex64; integers and bool are converted to f32 first
    float, // f32 and f64 only
    complex, // complex64 only
    boolean,
};

/// How output shape and dtype follow from the inputs; implemented in `ops/infer.zig`.
pub const Rule = enum {
    same, // as the first input
    broadcast, // NumPy broadcasting of all inputs
    broadcast_bool, // the same, dtype bool
    expression, // the same, by a text
    bool_same, // shape of the first input, dtype bool
    real_part, // complex64 -> f32, else same
    cast, // shape as the input, dtype from the attribute
    reduce, // `axes` removed or kept as 1
    reduce_bool, // reduce; dtype bool
    reduce_axis_index, // `axis` removed or kept; dtype i64
    matmul,
    rows, // as the first input, the last axis untouched
    gather,
    take,
    scatter,
    concat,
    sort, // values as input, indices i64
    argsort,
    rank_k, // `axis` becomes k; values and i64 indices
    reshape,
    permute,
    broadcast_to,
    slice,
    pad_slice,
    point, // last axis is the manifold's ambient dimension; other axes broadcast
    scalar_per_point, // the same with the last axis dropped
    matvec, // matrix (m, n) on points (..., n) gives (..., m)
    to_lorentz, // last axis + 1
    to_poincare, // last axis - 1
    mean_of_points, // (..., n, dim) gives (..., dim)
    interleave, // complex64 (..., n) gives f32 (..., 2 n)
    deinterleave, // the inverse
    rfft, // (..., n) gives complex64 (..., n / 2 + 1)
    irfft, // complex64 (..., m) gives f32 (..., length)
    convolution, // (batch, channels, [height,] width) gives (batch, out_channels, [height,] width)
    convolution_gradient, // the shape from the attribute
    pool, // (batch, channels, height, width) with fewer windows than elements; max_pool2d's i64 indices too
    pool_gradient, // the shape from the attribute
    attention, // (..., n, d), (..., m, d) and (..., m, e) give (..., n, e)
    attention_gradient, // as q, k and v
    vjp, // gradients: as the remembered input
};

pub const Input = struct { name: []const u8, optional: bool = false, list: bool = false, doc: []const u8 = "" };

pub const Op = struct {
    name: []const u8,
    doc: []const u8,
    inputs: []const Input,
    attributes: []const Parameter = &.{},
    outputs: []const []const u8 = &.{"out"},
    domain: Domain = .real,
    rule: Rule,
    /// False where no gradient exists; the tape then treats the output as a constant.
    gradient: bool = true,
    /// Paper and equation, where the formula is not school mathematics.
    source: []const u8 = "",
    since: []const u8 = "0.1",
};

pub const File = struct {
    noun: []const u8,
    doc: []const u8,
    handles: []const Handle = &.{},
    enums: []const Enumeration = &.{},
    structs: []const Structure = &.{},
    callbacks: []const Callback = &.{},
    functions: []const Function = &.{},
    ops: []const Op = &.{},
};

pub const files = [_]File{
    @import("spec/library.zon"),
    @import("spec/tensor.zon"),
    @import("spec/elementwise.zon"),
    @import("spec/reduction.zon"),
    @import("spec/linear.zon"),
    @import("spec/indexing.zon"),
    @import("spec/fourier.zon"),
    @import("spec/convolution.zon"),
    @import("spec/manifold.zon"),
    @import("spec/tape.zon"),
    @import("spec/optimizer.zon"),
    @import("spec/hierarchy.zon"),
    @import("spec/topos.zon"),
    @import("spec/hypergrad.zon"),
    @import("spec/trace.zon"),
    @import("spec/session.zon"),
    @import("spec/device.zon"),
    @import("spec/barycenter.zon"),
    @import("spec/wasserstein_barycenter.zon"),
    @import("spec/biome.zon"),
    @import("spec/language_wave.zon"),
    @import("spec/language_wave_encoder.zon"),
    @import("spec/spiral_plan.zon"),
    @import("spec/projector.zon"),
    @import("spec/plan.zon"),
};

pub const OpRow = struct { noun: []const u8, op: Op };

/// Every op of every file, in file order. Its index is the op's number inside the core only.
pub const op_rows: []const OpRow = blk: {
    @setEvalBranchQuota(10_000);
    var rows: []const OpRow = &.{};
    for (files) |file| for (file.ops) |op| {
        rows = rows ++ [_]OpRow{.{ .noun = file.noun, .op = op }};
    };
    break :blk rows;
};

/// Every C function: the spelled-out ones of a file, then those of its ops.
pub const functions: []const Function = blk: {
    @setEvalBranchQuota(100_000);
    var list: []const Function = &.{};
    for (files) |file| {
        list = list ++ file.functions;
        for (file.ops) |op| list = list ++ [_]Function{function_of_op(file.noun, op)};
    }
    break :blk list;
};

/// The function an op becomes: `st_<noun>_<name>(manifold, inputs, attributes, into, outputs)`.
/// `into` exists for ops with one output; an op with several always makes new tensors.
pub fn function_of_op(comptime noun: []const u8, comptime op: Op) Function {
    var list: []const Parameter = &.{};
    for (op.attributes) |attribute| if (attribute.kind == .handle) {
        list = list ++ [_]Parameter{attribute};
    };
    for (op.inputs) |input| list = list ++ [_]Parameter{.{
        .name = input.name,
        .kind = if (input.list) .handles else if (input.optional) .handle_or_null else .handle,
        .of = "tensor",
        .doc = input.doc,
    }};
    for (op.attributes) |attribute| if (attribute.kind != .handle) {
        list = list ++ [_]Parameter{attribute};
    };
    if (op.outputs.len == 1) list = list ++ [_]Parameter{.{
        .name = "into",
        .kind = .handle_or_null,
        .of = "tensor",
        .doc = "Written in place when given; it must have the result's shape and dtype. NULL: a new tensor.",
        .default = "null",
    }};
    for (op.outputs) |output| list = list ++ [_]Parameter{.{
        .name = output,
        .kind = .handle_out,
        .of = "tensor",
    }};
    const name = "st_" ++ noun ++ "_" ++ op.name;
    return .{ .name = name, .doc = op.doc, .parameters = list, .since = op.since, .is_op = true };
}
