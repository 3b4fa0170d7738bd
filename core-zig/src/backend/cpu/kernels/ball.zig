//! The table of the ball kernels: fused row operations of the Poincaré ball and the hyperboloid.
//! Input order is that of the formulas: exp(x, v), log(x, y), transport(x, y, v), transport0(y, v),
//! riemannian_gradient(x, g); steps take (point, coordinate gradient), Adam the first moment too.

const rows = @import("ball_rows.zig");
const poincare = @import("ball_poincare.zig");
const lorentz = @import("ball_lorentz.zig");

pub const Args = rows.Args;
pub const Rim = rows.Rim;
pub const Step = rows.Step;

/// One model's kernels for one storage type. Each returns how many rows it clipped.
fn Group(comptime T: type, comptime ops: type) type {
    return extern struct {
        exp: rows.Kernel(T) = rows.kernel(T, ops.Exp),
        exp0: rows.Kernel(T) = rows.kernel(T, ops.Exp0),
        log: rows.Kernel(T) = rows.kernel(T, ops.Log),
        log0: rows.Kernel(T) = rows.kernel(T, ops.Log0),
        distance: rows.Kernel(T) = rows.kernel(T, ops.Distance),
        distance0: rows.Kernel(T) = rows.kernel(T, ops.Distance0),
        transport: rows.Kernel(T) = rows.kernel(T, ops.Transport),
        transport0: rows.Kernel(T) = rows.kernel(T, ops.Transport0),
        project: rows.Kernel(T) = rows.kernel(T, ops.Project),
        riemannian_gradient: rows.Kernel(T) = rows.kernel(T, ops.RiemannianGradient),
        rsgd_step: rows.Kernel(T) = rows.kernel(T, ops.RsgdStep),
        radam_step: rows.Kernel(T) = rows.kernel(T, ops.RadamStep),
    };
}

fn Models(comptime T: type) type {
    return extern struct {
        poincare: Group(T, poincare) = .{},
        lorentz: Group(T, lorentz) = .{},
        mobius_add: rows.Kernel(T) = rows.kernel(T, poincare.MobiusAdd),
    };
}

pub const Table = extern struct {
    f32: Models(f32) = .{},
    f64: Models(f64) = .{},
};
