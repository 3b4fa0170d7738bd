//! A chain of element-wise ops over a run of elements: each step by the row function of its op, on blocks so
//! short that intermediate results stay in a thread's first cache.

const std = @import("std");
const Op = @import("../../ops/op.zig").Op;
const DType = @import("../../tensor/dtype.zig").DType;
const expression = @import("../../ops/expression.zig");
const Program = expression.Program;
const Step = expression.Step;
const rows = @import("elementwise_rows.zig");
const Run = rows.Run;

/// Elements in a block: eight registers of them are half of a first-level cache for f32.
const block_count = 512;

pub fn Chain(comptime dtype: DType) type {
    const T = dtype.Element();
    return struct {
        /// The intermediate results, numbers or bytes of truth.
        registers: [expression.registers_max][block_count * @sizeOf(T)]u8 align(64),
        constants: [expression.constants_max]T,
        functions: [expression.steps_max]rows.RowFunction,

        const Self = @This();

        pub fn run(one: *const Run) void {
            const program = one.program.?;
            var self: Self = undefined;
            for (self.constants[0..program.constant_count], program.constants[0..program.constant_count]) |*ours, number| ours.* = @floatCast(number);
            for (self.functions[0..program.step_count], program.list()) |*function, *step| function.* = rows.row_function(step.op, dtype_of(step.op));
            var begin: usize = 0;
            while (begin < one.count) : (begin += block_count) self.run_block(program, one, begin);
        }

        /// That of an op's last input.
        fn dtype_of(op: Op) DType {
            return switch (op) {
                .logical_not, .logical_and, .logical_or, .logical_xor => .bool,
                else => dtype,
            };
        }

        fn run_block(self: *Self, program: *const Program, one: *const Run, begin: usize) void {
            var inner: Run = .{
                .count = @min(block_count, one.count - begin),
                .out = undefined,
                .in = undefined,
                .constant = @splat(false),
                .attributes = one.attributes,
            };
            const list = program.list();
            for (list, self.functions[0..list.len], 0..) |*step, function, index| {
                for (step.used(), 0..) |value, argument| {
                    inner.constant[argument] = switch (value) {
                        .input => |input| one.constant[input],
                        .constant => true,
                        .step => false,
                    };
                    inner.in[argument] = switch (value) {
                        .input => |input| one.in[input] + if (one.constant[input]) 0 else begin * @sizeOf(T),
                        .constant => |constant| @ptrCast(&self.constants[constant]),
                        .step => |earlier| &self.registers[program.steps[earlier].register],
                    };
                }
                inner.out = if (index + 1 == list.len) one.out + begin * @sizeOf(T) else &self.registers[step.register];
                function(&inner);
            }
        }
    };
}
