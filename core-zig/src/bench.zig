//! The core as the programs in `bench/` see it.

pub const ball = @import("backend/cpu/kernels/ball.zig");
pub const evaluate = @import("embed/evaluate.zig");
pub const graph = @import("embed/graph.zig");
pub const levels = @import("backend/cpu/levels.zig");
pub const mean = @import("backend/cpu/kernels/mean.zig");
pub const options = @import("embed/options.zig");
pub const pool = @import("runtime/pool.zig");
pub const sync = @import("runtime/sync.zig");
pub const trainer = @import("embed/trainer.zig");
