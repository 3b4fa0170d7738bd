//! The core as the programs in `bench/` see it.

pub const ball = @import("backend/cpu/kernels/ball.zig");
pub const evaluate = @import("embed/evaluate.zig");
pub const graph = @import("embed/graph.zig");
pub const Manifold = @import("manifold/handle.zig").Manifold;
pub const levels = @import("backend/cpu/levels.zig");
pub const mean = @import("backend/cpu/kernels/mean.zig");
pub const options = @import("embed/options.zig");
pub const manifold_ops = @import("backend/cpu/manifold.zig");
pub const ops = @import("ops/op.zig");
pub const pool = @import("runtime/pool.zig");
pub const Report = @import("runtime/report.zig").Report;
pub const Tensor = @import("tensor/tensor.zig").Tensor;
pub const sync = @import("runtime/sync.zig");
pub const trainer = @import("embed/trainer.zig");
