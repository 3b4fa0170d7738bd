//! Root of the kernel objects: this file and what it imports are compiled once for each CPU level
//! and linked side by side; `backend/cpu/levels.zig` picks one table at load.
//! It sits at the top of `src/` so that kernels may import the shared formulas below it.

const gemm = @import("backend/cpu/kernels/gemm.zig");
const simd = @import("backend/cpu/kernels/simd.zig");

/// One group per kernel file. Everything is a C-callable pointer: the objects are separate
/// compilations and may share nothing but this layout.
pub const Table = extern struct {
    lanes_f32: u32 = simd.lanes(f32),
    elementwise: @import("backend/cpu/kernels/elementwise.zig").Table = .{},
    ball: @import("backend/cpu/kernels/ball.zig").Table = .{},
    embed: @import("backend/cpu/kernels/embed.zig").Table = .{},
    embed_rank: @import("backend/cpu/kernels/embed_rank.zig").Table = .{},
    gemm: gemm.Table = .{},
    row_check: @import("backend/cpu/kernels/row_check.zig").Table = .{},
};

const table: Table = .{};

comptime {
    @export(&table, .{ .name = "st_kernels_" ++ simd.level, .visibility = .hidden });
}
