//! Reverse-mode differentiation: a tape remembers the ops whose inputs it watches, and walks them
//! backwards.
//!
//! Tensors know their node, nodes keep bare aliases of tensors: no cycle of references. Only the
//! first output of an op carries a gradient; indices, residuals and counts are constants.

const std = @import("std");
const assert = std.debug.assert;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Linked = dispatch.Linked;
const ops = @import("../ops/op.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Node = @import("node.zig").Node;
const backward = @import("backward.zig");

pub const Op = ops.Op;
pub const Attributes = ops.Attributes;

pub const Tape = struct {
    header: handle.Header,
    mutex: sync.Mutex = .{},
    nodes: std.ArrayList(Node) = .empty,
    /// Number of `nodes[0]`. Numbers only grow, so a tensor from before a reset is recognised.
    first: u32 = 0,

    pub fn create() error{OutOfMemory}!*Tape {
        const tape = try memory.allocator.create(Tape);
        tape.* = .{ .header = .init(.tape, destroy) };
        return tape;
    }

    pub fn release(tape: *Tape) void {
        tape.header.release();
    }

    fn destroy(header: *handle.Header) void {
        const tape: *Tape = @alignCast(@fieldParentPtr("header", header));
        for (tape.nodes.items) |*node| node.deinit();
        tape.nodes.deinit(memory.allocator);
        memory.allocator.destroy(tape);
    }

    /// The same elements as a new leaf: ops on the result are recorded from here on.
    pub fn watch(tape: *Tape, tensor: *const Tensor, report: *Report) Error!*Tensor {
        if (!tensor.dtype.is_float()) return report.fail(.dtype_mismatch, "watch: a {s} tensor given; gradients exist for f32 and f64", .{@tagName(tensor.dtype)});
        const leaf = try tensor.alias();
        errdefer leaf.release();
        tape.mutex.lock();
        defer tape.mutex.unlock();
        try tape.append(.{ .shape = leaf.shape, .dtype = leaf.dtype }, leaf, report);
        return leaf;
    }

    /// Gradients of `target` with respect to each of `sources`, as new tensors. Zeros where there is no
    /// influence. No `seed`: the target has one element, whose own gradient is 1.
    pub fn gradient(
        tape: *Tape,
        target: *Tensor,
        seed: ?*Tensor,
        sources: []const *Tensor,
        gradients: []*Tensor,
        report: *Report,
    ) Error!void {
        tape.mutex.lock();
        defer tape.mutex.unlock();
        return backward.run(tape, target, seed, sources, gradients, report);
    }

    /// Forgets everything, and frees the saved values. Tensors recorded before keep their values,
    /// but are refused as inputs of recorded ops until they are watched or detached.
    pub fn reset(tape: *Tape) void {
        tape.mutex.lock();
        defer tape.mutex.unlock();
        tape.first += @intCast(tape.nodes.items.len);
        for (tape.nodes.items) |*node| node.deinit();
        tape.nodes.clearAndFree(memory.allocator);
    }

    /// Leaves and recorded ops.
    pub fn node_count(tape: *Tape) usize {
        tape.mutex.lock();
        defer tape.mutex.unlock();
        return tape.nodes.items.len;
    }

    /// Whether the tensor was watched or computed on this tape since the last reset.
    pub fn holds(tape: *Tape, tensor: *const Tensor) bool {
        tape.mutex.lock();
        defer tape.mutex.unlock();
        return tape.index_of(tensor) != null;
    }

    /// The index of the tensor's node; null when it is not on this tape (any more).
    /// The caller holds the lock.
    pub fn index_of(tape: *const Tape, tensor: *const Tensor) ?u32 {
        const link = tensor.link orelse return null;
        if (link.tape != &tape.header or link.node < tape.first) return null;
        assert(link.node - tape.first < tape.nodes.items.len);
        return link.node - tape.first;
    }

    /// Takes over `node` on success and links `tensor`, which must be new, to it.
    fn append(tape: *Tape, node: Node, tensor: *Tensor, report: *Report) Error!void {
        assert(tensor.link == null);
        const number = std.math.add(u32, tape.first, @intCast(tape.nodes.items.len)) catch
            return report.fail(.tape, "the tape has recorded 2^32 ops; make a new one", .{});
        try tape.nodes.append(memory.allocator, node);
        tape.header.retain();
        tensor.link = .{ .tape = &tape.header, .node = number };
    }
};

/// Runs an op as `dispatch.run` does, and records it if an input is on a tape. This is what every
/// caller outside the core goes through.
pub fn apply(
    linked: *const Linked,
    inputs: []const ?*Tensor,
    attributes: *const Attributes,
    into: ?*Tensor,
    outputs: []*Tensor,
    report: *Report,
) Error!void {
    const found = first_tape(inputs) orelse return dispatch.run_linked(linked, inputs, attributes, into, outputs, report);
    return run_recorded(found, linked, inputs, attributes, into, outputs, report);
}

fn first_tape(inputs: []const ?*Tensor) ?*Tape {
    for (inputs) |input| {
        const tensor = input orelse continue;
        if (tensor.link) |link| return @alignCast(@fieldParentPtr("header", link.tape));
    }
    return null;
}

fn run_recorded(
    tape: *Tape,
    linked: *const Linked,
    inputs: []const ?*Tensor,
    attributes: *const Attributes,
    into: ?*Tensor,
    outputs: []*Tensor,
    report: *Report,
) Error!void {
    const op = linked.op;
    // A constant in silence would be a wrong gradient.
    const turns_complex = op == .rfft or op == .deinterleave;
    if (turns_complex) return report.fail(.tape, "{s}: gradients through complex64 are not supported; detach the input", .{@tagName(op)});
    if (op == .attention_gradient) return report.fail(.tape, "attention_gradient: it has no gradient itself; detach the inputs", .{});
    if (!ops.row(op).gradient) return dispatch.run_linked(linked, inputs, attributes, into, outputs, report);
    if (into != null) return report.fail(.tape, "{s}: an input is recorded on a tape, so the result cannot be written into a given tensor; detach the inputs or leave the target out", .{@tagName(op)});

    var stack: [8]?u32 = undefined;
    const sources = if (inputs.len <= stack.len) stack[0..inputs.len] else try memory.allocator.alloc(?u32, inputs.len);
    defer if (inputs.len > stack.len) memory.allocator.free(sources);
    {
        tape.mutex.lock();
        defer tape.mutex.unlock();
        try find_sources(tape, op, inputs, sources, report);
    }

    var made: [ops.outputs_max]*Tensor = undefined;
    try dispatch.run_linked(linked, inputs, attributes, null, made[0..outputs.len], report);
    errdefer for (made[0..outputs.len]) |tensor| tensor.release();
    const result = made[0];
    if (result.dtype == .complex64) return report.fail(.tape, "{s}: gradients through complex64 are not supported; detach the inputs", .{@tagName(op)});
    // Integers do not vary smoothly: what is converted to them is a constant.
    if (result.dtype.is_float()) {
        var node: Node = try .of_call(op, inputs, sources, attributes, made[0..outputs.len]);
        errdefer node.deinit();
        tape.mutex.lock();
        defer tape.mutex.unlock();
        // Nothing may have reset the tape meanwhile: the sources' numbers must still hold.
        try find_sources(tape, op, inputs, sources, report);
        try tape.append(node, result, report);
    }
    @memcpy(outputs, made[0..outputs.len]);
}

/// Each input's node on `tape`; refuses inputs of another tape, or from before a reset. The caller
/// holds the lock.
fn find_sources(tape: *Tape, op: Op, inputs: []const ?*Tensor, sources: []?u32, report: *Report) Error!void {
    for (inputs, sources) |input, *source| {
        source.* = null;
        const tensor = input orelse continue;
        const link = tensor.link orelse continue;
        if (link.tape != &tape.header) return report.fail(.tape, "{s}: the inputs are recorded on two different tapes", .{@tagName(op)});
        if (link.node < tape.first) return report.fail(.tape, "{s}: an input was recorded before the tape was reset; watch or detach it", .{@tagName(op)});
        source.* = link.node - tape.first;
    }
}
