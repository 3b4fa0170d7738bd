//! The hierarchy trainer, as the layers above see it.

pub const options = @import("embed/options.zig");
pub const graph = @import("embed/graph.zig");
pub const trainer = @import("embed/trainer.zig");
pub const checkpoint = @import("embed/checkpoint.zig");
pub const evaluate = @import("embed/evaluate.zig");
pub const pool = @import("runtime/pool.zig");
pub const sync = @import("runtime/sync.zig");
pub const levels = @import("backend/cpu/levels.zig");
