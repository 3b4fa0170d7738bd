//! Vector mathematics: inline functions over any `@Vector(N, f32)` or `@Vector(N, f64)`, with no
//! call in their fast paths (`@exp` on a vector is a libm call per lane).
//!
//! Every function takes and returns one vector, is exact about zeros (signed), infinities, NaN
//! and subnormals, and states its largest measured error in ulp. Coefficients are minimax fits
//! by Remez exchange at 60 digits.

pub const float = @import("math_float.zig");

const exponential = @import("math_exp.zig");
const logarithm = @import("math_log.zig");
const trigonometric = @import("math_trig.zig");
const power = @import("math_power.zig");
const normal = @import("math_normal.zig");

pub const exp = exponential.exp;
pub const expm1 = exponential.expm1;
pub const tanh = exponential.tanh;
pub const sinh = exponential.sinh;
pub const cosh = exponential.cosh;
pub const exp_flushed = exponential.exp_flushed;
pub const sigmoid = exponential.sigmoid;
pub const silu = exponential.silu;

pub const log = logarithm.log;
pub const log1p = logarithm.log1p;
pub const reduce_log1p = logarithm.reduce_log1p;
pub const atanh = logarithm.atanh;
pub const asinh = logarithm.asinh;
pub const acosh = logarithm.acosh;
pub const softplus = logarithm.softplus;

pub const sin = trigonometric.sin;
pub const cos = trigonometric.cos;
pub const tan = trigonometric.tan;
pub const atan2 = trigonometric.atan2;

pub const pow = power.pow;

pub const erf = normal.erf;
pub const gelu = normal.gelu;
pub const gelu_tanh = normal.gelu_tanh;
