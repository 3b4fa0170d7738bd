//! One entry of a tape: a leaf, or an op that was run, with what its pull-back needs later.

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../runtime/memory.zig");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Needs = @import("needs.zig").Needs;

/// A value kept for the pull-back, and its storage's version then: a later write makes it stale.
pub const Saved = struct {
    tensor: *Tensor,
    version: u64,

    /// Never a linked tensor: a tape that held one would hold itself.
    pub fn of(tensor: *Tensor) error{OutOfMemory}!Saved {
        return .{
            .tensor = if (tensor.link == null) tensor.retain() else try tensor.alias(),
            .version = tensor.storage.version.load(.monotonic),
        };
    }

    /// Of a result, which has no link yet but gets one as soon as its node is on the tape.
    pub fn of_result(tensor: *Tensor) error{OutOfMemory}!Saved {
        return .{ .tensor = try tensor.alias(), .version = tensor.storage.version.load(.monotonic) };
    }

    pub fn is_stale(saved: *const Saved) bool {
        return saved.tensor.storage.version.load(.monotonic) != saved.version;
    }

    fn release(saved: *const Saved) void {
        saved.tensor.release();
    }
};

pub const Input = struct {
    /// The node this input came from; null for a constant, and for an optional input not given.
    source: ?u32,
    shape: Axes = .{},
    dtype: DType = .f32,
    saved: ?Saved = null,
};

pub const Node = struct {
    /// Null for a leaf.
    op: ?Op = null,
    inputs: []Input = &.{},
    attributes: Attributes = .{},
    /// Back the attributes' lists and text.
    lists: []i64 = &.{},
    text: []u8 = &.{},
    /// The result, and the second output (the indices of sort and its kin), where the rule reads them.
    output: ?Saved = null,
    indices: ?Saved = null,
    shape: Axes,
    dtype: DType,

    /// What is known of a call that has just run. `sources[i]` is input i's node.
    pub fn of_call(
        op: Op,
        inputs: []const ?*Tensor,
        sources: []const ?u32,
        attributes: *const Attributes,
        outputs: []const *Tensor,
    ) error{OutOfMemory}!Node {
        assert(inputs.len == sources.len);
        const needs: Needs = .of(op);
        var node: Node = .{ .op = op, .shape = outputs[0].shape, .dtype = outputs[0].dtype };
        errdefer node.deinit();
        node.inputs = try memory.allocator.alloc(Input, inputs.len);
        for (node.inputs, inputs, sources) |*record, given, source| {
            record.* = .{ .source = source };
            const tensor = given orelse continue;
            record.shape = tensor.shape;
            record.dtype = tensor.dtype;
        }
        for (node.inputs, inputs, 0..) |*record, given, index| {
            const tensor = given orelse continue;
            if (needs.input(index, sources)) record.saved = try .of(tensor);
        }
        if (needs.output) node.output = try .of_result(outputs[0]);
        if (needs.indices) node.indices = try .of(outputs[1]);
        try node.copy_attributes(attributes);
        return node;
    }

    /// The caller's lists live as long as its call; the node needs them longer.
    fn copy_attributes(node: *Node, attributes: *const Attributes) error{OutOfMemory}!void {
        const names = .{ "axes", "shape", "starts", "stops", "steps", "stride", "padding", "dilation", "kernel" };
        var total: usize = 0;
        inline for (names) |name| total += @field(attributes, name).len;
        if (total > 0) node.lists = try memory.allocator.alloc(i64, total);
        if (attributes.expression.len > 0) node.text = try memory.allocator.dupe(u8, attributes.expression);
        node.attributes = attributes.*;
        var rest: []i64 = node.lists;
        inline for (names) |name| {
            const list = @field(attributes, name);
            @memcpy(rest[0..list.len], list);
            @field(node.attributes, name) = rest[0..list.len];
            rest = rest[list.len..];
        }
        node.attributes.expression = node.text;
        if (attributes.manifold) |manifold| manifold.header.retain();
    }

    pub fn deinit(node: *Node) void {
        for (node.inputs) |*input| if (input.saved) |*saved| saved.release();
        if (node.output) |*saved| saved.release();
        if (node.indices) |*saved| saved.release();
        if (node.attributes.manifold) |manifold| manifold.header.release();
        if (node.inputs.len > 0) memory.allocator.free(node.inputs);
        if (node.lists.len > 0) memory.allocator.free(node.lists);
        if (node.text.len > 0) memory.allocator.free(node.text);
        node.* = undefined;
    }

    /// What has been overwritten since, as text for a message; null when all is as it was.
    pub fn stale_part(node: *const Node) ?[]const u8 {
        for (node.inputs, 0..) |*input, index| {
            const saved = &(input.saved orelse continue);
            if (!saved.is_stale()) continue;
            const names = ops.row(node.op.?).inputs;
            return names[@min(index, names.len - 1)].name;
        }
        if (node.output) |*saved| if (saved.is_stale()) return "result";
        if (node.indices) |*saved| if (saved.is_stale()) return "indices";
        return null;
    }
};
