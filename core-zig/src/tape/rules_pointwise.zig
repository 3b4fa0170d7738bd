//! Pull-backs of element-wise ops. g is the cotangent, x the input, y the result.

const std = @import("std");
const options = @import("options");
const gpu_vjp = @import("../backend/gpu/elementwise_vjp.zig").vjp;
const Pull = @import("rules.zig").Pull;
const Scope = @import("scope.zig").Scope;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Error = @import("../runtime/report.zig").Error;

/// A GPU's kernel for the whole formula, where there is one.
fn fused(step: *const Pull, index: usize) Error!?*Tensor {
    if (!options.gpu or !step.cotangent.device().is_gpu()) return null;
    const output: ?*const Tensor = if (step.node.output) |saved| saved.tensor else null;
    var kept: [2]?*const Tensor = undefined;
    kept[0] = switch (step.op()) {
        .pow, .maximum, .minimum, .atan2, .gelu => step.optional_input(0),
        else => output orelse step.optional_input(0),
    };
    var count: usize = 1;
    if (step.node.inputs.len == 2) {
        kept[1] = step.optional_input(1);
        count = 2;
    }
    const made = try gpu_vjp(step.op(), index, step.cotangent, kept[0..count], step.attributes(), step.scope.report);
    return if (made) |tensor| try step.scope.hold(tensor) else null;
}

pub fn unary(step: *const Pull) Error!*Tensor {
    if (try fused(step, 0)) |made| return made;
    const s = step.scope;
    const g = step.cotangent;
    return switch (step.op()) {
        .cast, .contiguous => g,
        .neg => s.unary(.neg, g),
        .abs => s.mul(g, try s.unary(.sign, step.input(0))),
        .square => s.mul(g, try s.scale(step.input(0), 2)),
        .sqrt => s.div(try s.scale(g, 0.5), step.output()),
        .rsqrt => s.mul(g, try s.scale(try s.mul(try s.unary(.square, step.output()), step.output()), -0.5)),
        .reciprocal => s.mul(g, try s.unary(.neg, try s.unary(.square, step.output()))),
        .exp => s.mul(g, step.output()),
        .expm1 => s.mul(g, try s.shift(step.output(), 1)),
        .log => s.div(g, step.input(0)),
        .log1p => s.div(g, try s.shift(step.input(0), 1)),
        .sin => s.mul(g, try s.unary(.cos, step.input(0))),
        .cos => s.mul(g, try s.unary(.neg, try s.unary(.sin, step.input(0)))),
        .tan => s.mul(g, try s.shift(try s.unary(.square, step.output()), 1)),
        .sinh => s.mul(g, try s.unary(.cosh, step.input(0))),
        .cosh => s.mul(g, try s.unary(.sinh, step.input(0))),
        .tanh => s.mul(g, try one_minus_square(s, step.output())),
        .asinh => s.mul(g, try s.unary(.rsqrt, try s.shift(try s.unary(.square, step.input(0)), 1))),
        // (x - 1)(x + 1) keeps the digits near 1 that x^2 - 1 loses.
        .acosh => s.mul(g, try s.unary(.rsqrt, try s.mul(try s.shift(step.input(0), -1), try s.shift(step.input(0), 1)))),
        .atanh => s.div(g, try one_minus_square(s, step.input(0))),
        .sigmoid => s.mul(g, try s.mul(step.output(), try s.one_minus(step.output()))),
        .log_sigmoid => s.mul(g, try s.unary(.sigmoid, try s.unary(.neg, step.input(0)))),
        .softplus => s.mul(g, try s.unary(.sigmoid, step.input(0))),
        .relu => s.where_or_zero(try s.binary(.gt, step.input(0), try s.scalar(0, step.input(0))), g),
        .silu => silu(s, step.input(0), g),
        .gelu => gelu(s, step.input(0), step.output(), g),
        .gelu_tanh => gelu_tanh(s, step.input(0), g),
        .clamp => clamp(step, g),
        else => unreachable,
    };
}

/// (1 - x)(1 + x), which keeps the digits near |x| = 1.
fn one_minus_square(s: *Scope, x: *Tensor) Error!*Tensor {
    return s.mul(try s.one_minus(x), try s.shift(x, 1));
}

/// sigmoid(x) (1 + x (1 - sigmoid(x))).
fn silu(s: *Scope, x: *Tensor, g: *Tensor) Error!*Tensor {
    const sigmoid = try s.unary(.sigmoid, x);
    const inner = try s.shift(try s.mul(x, try s.one_minus(sigmoid)), 1);
    return s.mul(g, try s.mul(sigmoid, inner));
}

/// Phi(x) + x phi(x), where Phi = y / x; at and near 0, where that has no digits, Phi = 1/2.
fn gelu(s: *Scope, x: *Tensor, y: *Tensor, g: *Tensor) Error!*Tensor {
    const is_tiny = try s.binary(.lt, try s.unary(.abs, x), try s.scalar(1e-30, x));
    const distribution = try s.where(is_tiny, try s.scalar(0.5, x), try s.div(y, x));
    const exponential = try s.unary(.exp, try s.scale(try s.unary(.square, x), -0.5));
    const density = try s.scale(exponential, 1.0 / @sqrt(2.0 * std.math.pi));
    return s.mul(g, try s.add(distribution, try s.mul(x, density)));
}

/// For y = x (1 + tanh u) / 2, u = k (x + a x^3).
fn gelu_tanh(s: *Scope, x: *Tensor, g: *Tensor) Error!*Tensor {
    const k = @sqrt(2.0 / std.math.pi);
    const a = 0.044715;
    const square = try s.unary(.square, x);
    const u = try s.mul(x, try s.shift(try s.scale(square, k * a), k));
    const u_slope = try s.shift(try s.scale(square, 3 * k * a), k);
    const tanh = try s.unary(.tanh, u);
    const along_tanh = try s.mul(try s.mul(x, try one_minus_square(s, tanh)), u_slope);
    return s.mul(g, try s.scale(try s.add(try s.shift(tanh, 1), along_tanh), 0.5));
}

fn clamp(step: *const Pull, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const x = step.input(0);
    const above = try s.binary(.ge, x, try s.scalar(step.attributes().low, x));
    const below = try s.binary(.le, x, try s.scalar(step.attributes().high, x));
    return s.where_or_zero(try s.binary(.logical_and, above, below), g);
}

pub fn binary(step: *const Pull, index: usize) Error!*Tensor {
    if (try fused(step, index)) |made| return made;
    const s = step.scope;
    const g = step.cotangent;
    return switch (step.op()) {
        .add => g,
        .sub => if (index == 0) g else s.unary(.neg, g),
        .mul => s.mul(g, step.input(1 - index)),
        .div => if (index == 0) s.div(g, step.input(1)) else s.unary(.neg, try s.div(try s.mul(g, step.output()), step.input(1))),
        .pow => if (index == 0) pow_base(step, g) else pow_exponent(step, g),
        .maximum => extremum(step, .gt, index),
        .minimum => extremum(step, .lt, index),
        .atan2 => atan2(step, index),
        else => unreachable,
    };
}

/// y x^(y - 1); 0 for y = 0, also at x = 0.
fn pow_base(step: *const Pull, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const exponent = step.input(1);
    const slope = try s.mul(exponent, try s.binary(.pow, step.input(0), try s.shift(exponent, -1)));
    return s.where_or_zero(try s.binary(.ne, exponent, try s.scalar(0, exponent)), try s.mul(g, slope));
}

/// x^y log x; 0 at x = 0 for y >= 0, where x^y is 0 all around.
fn pow_exponent(step: *const Pull, g: *Tensor) Error!*Tensor {
    const s = step.scope;
    const base = step.input(0);
    const exponent = step.input(1);
    const zero = try s.scalar(0, step.output());
    const flat = try s.binary(.logical_and, try s.binary(.eq, base, zero), try s.binary(.ge, exponent, zero));
    const slope = try s.mul(step.output(), try s.unary(.log, base));
    return s.where(flat, zero, try s.mul(g, slope));
}

/// All of g to the winner, half to each on a tie.
fn extremum(step: *const Pull, comptime wins: @import("../ops/op.zig").Op, index: usize) Error!*Tensor {
    const s = step.scope;
    const own = step.input(index);
    const other = step.input(1 - index);
    const tie = try s.where_or_zero(try s.binary(.eq, own, other), try s.scale(step.cotangent, 0.5));
    return s.where(try s.binary(wins, own, other), step.cotangent, tie);
}

/// For the angle of (b, a): a_bar = g b / r^2, b_bar = -g a / r^2.
fn atan2(step: *const Pull, index: usize) Error!*Tensor {
    const s = step.scope;
    const radius_sq = try s.add(try s.unary(.square, step.input(0)), try s.unary(.square, step.input(1)));
    const along = try s.div(try s.mul(step.cotangent, step.input(1 - index)), radius_sq);
    return if (index == 0) along else s.unary(.neg, along);
}

pub fn where(step: *const Pull, index: usize) Error!*Tensor {
    const s = step.scope;
    const g = step.cotangent;
    const zero = try s.scalar(0, g);
    return if (index == 1) s.where(step.input(0), g, zero) else s.where(step.input(0), zero, g);
}
