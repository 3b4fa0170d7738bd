//! The pull-back of a chain of element-wise ops: the chain is run again op by op, on a tape of its own, and that walked.

const std = @import("std");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const expression = @import("../ops/expression.zig");
const Program = expression.Program;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Error = @import("../runtime/report.zig").Error;
const Pull = @import("rules.zig").Pull;
const Scope = @import("scope.zig").Scope;
const tapes = @import("tape.zig");
const Tape = tapes.Tape;

pub fn pull(step: *const Pull) Error!void {
    const s = step.scope;
    const program: Program = .of(step.attributes().expression);
    const tape = try Tape.create();
    defer tape.release();
    var leaves: [ops.inputs_max]*Tensor = undefined;
    var inputs: [ops.inputs_max]*Tensor = undefined;
    for (step.wanted, leaves[0..step.wanted.len], inputs[0..step.wanted.len], 0..) |wanted, *leaf, *input, index| {
        leaf.* = step.input(index);
        if (wanted) leaf.* = try s.hold(try tape.watch(leaf.*, s.report));
        input.* = leaf.*;
        if (leaf.*.dtype != step.node.dtype) input.* = try recorded(s, .cast, &.{leaf.*}, &.{ .dtype = step.node.dtype });
    }
    const result = try replayed(s, &program, &inputs, step.cotangent);
    if (tape.index_of(result) == null) return; // Flat in all that is wanted.

    var sources: [ops.inputs_max]*Tensor = undefined;
    var gradients: [ops.inputs_max]*Tensor = undefined;
    var count: usize = 0;
    for (step.wanted, leaves[0..step.wanted.len]) |wanted, leaf| if (wanted) {
        sources[count] = leaf;
        count += 1;
    };
    // An operand that the chain does not use may have stretched its result.
    const seed = try s.sum_to(step.cotangent, result.shape);
    try tape.gradient(result, seed, sources[0..count], gradients[0..count], s.report);
    count = 0;
    for (step.wanted, step.results) |wanted, *found| if (wanted) {
        found.* = try s.hold(gradients[count]);
        count += 1;
    };
}

fn replayed(s: *Scope, program: *const Program, inputs: []const *Tensor, like: *const Tensor) Error!*Tensor {
    var constants: [expression.constants_max]*Tensor = undefined;
    for (constants[0..program.constant_count], program.constants[0..program.constant_count]) |*scalar, number| scalar.* = try s.scalar(number, like);
    var results: [expression.steps_max]*Tensor = undefined;
    for (program.list(), results[0..program.step_count]) |*step, *result| {
        var arguments: [expression.arguments_max]?*Tensor = undefined;
        for (step.used(), 0..) |value, index| arguments[index] = switch (value) {
            .input => |input| inputs[input],
            .constant => |constant| constants[constant],
            .step => |earlier| results[earlier],
        };
        result.* = switch (step.op) {
            inline else => |op| if (comptime expression.takes(op)) try recorded(s, op, arguments[0..step.used().len], &.{}) else unreachable,
        };
    }
    return results[program.step_count - 1];
}

fn recorded(s: *Scope, comptime op: Op, inputs: []const ?*Tensor, attributes: *const ops.Attributes) Error!*Tensor {
    var outputs: [1]*Tensor = undefined;
    try tapes.apply(.of(op), inputs, attributes, null, &outputs, s.report);
    return s.hold(outputs[0]);
}
