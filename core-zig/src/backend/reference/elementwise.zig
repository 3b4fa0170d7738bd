//! Element-wise ops: read the operands' elements, compute, write.

const std = @import("std");
const math = std.math;
const shapes = @import("../../tensor/shape.zig");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Call = ops.Call;
const expression = @import("../../ops/expression.zig");
const Program = expression.Program;
const special = @import("special.zig");
const values = @import("value.zig");
const Value = values.Value;
const Complex = values.Complex;

pub fn run(call: *const Call) void {
    switch (call.inputs.len) {
        inline 1...ops.inputs_max => |count| run_of(count, call),
        else => unreachable,
    }
}

fn run_of(comptime operand_count: usize, call: *const Call) void {
    const output = call.output();
    var strides: [operand_count]shapes.Axes = undefined;
    for (&strides, call.inputs) |*axes, input| axes.* = shapes.broadcast_strides(&input.?.shape, &input.?.strides, &output.shape);
    var walk = shapes.Walk(operand_count).init(output.shape, strides);
    const program: ?Program = if (call.op == .elementwise) .of(call.attributes.expression) else null;
    var index: usize = 0;
    while (walk.next()) |offsets| : (index += 1) {
        var operands: [operand_count]Value = undefined;
        for (&operands, call.inputs, offsets) |*operand, input, offset| operand.* = values.read(input.?, offset);
        values.write(output, index, if (program) |*chain| chained(chain, &operands) else one(call.op, &operands, call.attributes));
    }
}

fn one(op: Op, operands: []const Value, attributes: *const Attributes) Value {
    return switch (operands.len) {
        1 => unary(op, operands[0], attributes),
        2 => binary(op, operands[0], operands[1]),
        3 => if (operands[0].is_nonzero()) operands[1] else operands[2], // where
        else => unreachable,
    };
}

fn chained(program: *const Program, operands: []const Value) Value {
    var results: [expression.steps_max]Value = undefined;
    for (program.list(), 0..) |*step, index| {
        var arguments: [expression.arguments_max]Value = undefined;
        for (step.used(), 0..) |value, place| arguments[place] = switch (value) {
            .input => |input| operands[input],
            .constant => |constant| .{ .float = program.constants[constant] },
            .step => |earlier| results[earlier],
        };
        results[index] = one(step.op, arguments[0..step.used().len], &.{});
    }
    return results[program.step_count - 1];
}

fn unary(op: Op, x: Value, attributes: *const Attributes) Value {
    switch (op) {
        .contiguous => return x,
        .logical_not => return .{ .truth = !x.is_nonzero() },
        else => {},
    }
    return switch (x) {
        .integer => |number| unary_integer(op, number, attributes),
        .float => |number| unary_float(op, number, attributes),
        .complex => |number| unary_complex(op, number),
        .truth => unreachable,
    };
}

fn unary_integer(op: Op, x: i64, attributes: *const Attributes) Value {
    switch (op) {
        .is_nan => return .{ .truth = false },
        .is_finite => return .{ .truth = true },
        else => {},
    }
    return .{ .integer = switch (op) {
        .neg => 0 -% x,
        .abs => if (x < 0) 0 -% x else x,
        .sign => math.sign(x),
        .square => x *% x,
        .relu => @max(x, 0),
        .floor, .ceil, .round, .conj, .real => x,
        .imag => 0,
        .clamp => clamp_integer(x, attributes.low, attributes.high),
        else => unreachable,
    } };
}

/// The limits are rounded inwards to whole numbers.
fn clamp_integer(x: i64, low: f64, high: f64) i64 {
    return @min(@max(x, math.lossyCast(i64, @ceil(low))), math.lossyCast(i64, @floor(high)));
}

fn unary_float(op: Op, x: f64, attributes: *const Attributes) Value {
    switch (op) {
        .is_nan => return .{ .truth = math.isNan(x) },
        .is_finite => return .{ .truth = math.isFinite(x) },
        else => {},
    }
    return .{
        .float = switch (op) {
            .neg => -x,
            .abs => @abs(x),
            .sign => if (math.isNan(x)) x else math.sign(x),
            .square => x * x,
            .sqrt => @sqrt(x),
            .rsqrt => 1 / @sqrt(x),
            .reciprocal => 1 / x,
            .exp => @exp(x),
            .expm1 => math.expm1(x),
            .log => @log(x),
            .log1p => math.log1p(x),
            .sin => @sin(x),
            .cos => @cos(x),
            .tan => @tan(x),
            .sinh => math.sinh(x),
            .cosh => math.cosh(x),
            .tanh => math.tanh(x),
            .asinh => math.asinh(x),
            .acosh => math.acosh(x),
            .atanh => if (@abs(x) > 1) math.nan(f64) else math.atanh(x),
            .sigmoid => special.sigmoid(x),
            .log_sigmoid => -special.softplus(-x),
            .softplus => special.softplus(x),
            .relu => if (x > 0 or math.isNan(x)) x else 0,
            // The limit at -inf, where the product would be infinity times 0.
            .silu => if (math.isNegativeInf(x)) -0.0 else x * special.sigmoid(x),
            .gelu => if (math.isNegativeInf(x)) -0.0 else x * special.normal_distribution(x),
            .gelu_tanh => if (math.isNegativeInf(x)) -0.0 else special.gelu_tanh(x),
            .floor => @floor(x),
            .ceil => @ceil(x),
            .round => special.round_half_to_even(x),
            .conj, .real => x,
            .imag => 0,
            .clamp => if (math.isNan(x)) x else @min(@max(x, attributes.low), attributes.high),
            else => unreachable,
        },
    };
}

fn unary_complex(op: Op, x: Complex) Value {
    return switch (op) {
        .neg => .{ .complex = .{ .re = -x.re, .im = -x.im } },
        .square => .{ .complex = x.mul(x) },
        .conj => .{ .complex = .{ .re = x.re, .im = -x.im } },
        .abs => .{ .float = math.hypot(x.re, x.im) },
        .real => .{ .float = x.re },
        .imag => .{ .float = x.im },
        else => unreachable,
    };
}

fn binary(op: Op, x: Value, y: Value) Value {
    switch (op) {
        .logical_and => return .{ .truth = x.is_nonzero() and y.is_nonzero() },
        .logical_or => return .{ .truth = x.is_nonzero() or y.is_nonzero() },
        .logical_xor => return .{ .truth = x.is_nonzero() != y.is_nonzero() },
        else => {},
    }
    return switch (x) {
        .integer => |number| binary_integer(op, number, y.integer),
        .float => |number| binary_float(op, number, y.float),
        .complex => |number| binary_complex(op, number, y.complex),
        .truth => unreachable,
    };
}

fn binary_integer(op: Op, x: i64, y: i64) Value {
    return switch (op) {
        .add => .{ .integer = x +% y },
        .sub => .{ .integer = x -% y },
        .mul => .{ .integer = x *% y },
        .maximum => .{ .integer = @max(x, y) },
        .minimum => .{ .integer = @min(x, y) },
        else => .{ .truth = compare(op, x, y) },
    };
}

fn binary_float(op: Op, x: f64, y: f64) Value {
    return switch (op) {
        .add => .{ .float = x + y },
        .sub => .{ .float = x - y },
        .mul => .{ .float = x * y },
        .div => .{ .float = x / y },
        .pow => .{ .float = math.pow(f64, x, y) },
        .atan2 => .{ .float = math.atan2(x, y) },
        .maximum => .{ .float = if (math.isNan(x)) x else if (math.isNan(y)) y else @max(x, y) },
        .minimum => .{ .float = if (math.isNan(x)) x else if (math.isNan(y)) y else @min(x, y) },
        else => .{ .truth = compare(op, x, y) },
    };
}

fn binary_complex(op: Op, x: Complex, y: Complex) Value {
    return switch (op) {
        .add => .{ .complex = x.add(y) },
        .sub => .{ .complex = x.sub(y) },
        .mul => .{ .complex = x.mul(y) },
        .div => .{ .complex = x.div(y) },
        .eq => .{ .truth = x.equals(y) },
        .ne => .{ .truth = !x.equals(y) },
        else => unreachable,
    };
}

fn compare(op: Op, x: anytype, y: @TypeOf(x)) bool {
    return switch (op) {
        .eq => x == y,
        .ne => x != y,
        .lt => x < y,
        .le => x <= y,
        .gt => x > y,
        .ge => x >= y,
        else => unreachable,
    };
}
