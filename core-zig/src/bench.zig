//! The core as the programs in `bench/` see it.

pub const levels = @import("backend/cpu/levels.zig");
pub const matmul = @import("backend/cpu/matmul.zig");
pub const pool = @import("runtime/pool.zig");

comptime {
    _ = @import("kernels.zig");
}
