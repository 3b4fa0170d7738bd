//! Root of the kernel objects: this file and what it imports are compiled once for each CPU level
//! and linked side by side; `backend/cpu/levels.zig` picks one table at load.
//! It sits at the top of `src/` so that kernels may import the shared formulas below it.

const simd = @import("backend/cpu/kernels/simd.zig");

const tables = @import("backend/cpu/kernels/table.zig");

const table: tables.Table = .{};
const embed_table: tables.EmbedTable = .{};
const transport_table: tables.TransportTable = .{};

comptime {
    @export(&table, .{ .name = "st_kernels_" ++ simd.level, .visibility = .hidden });
    @export(&embed_table, .{ .name = "st_kernels_embed_" ++ simd.level, .visibility = .hidden });
    @export(&transport_table, .{ .name = "st_kernels_transport_" ++ simd.level, .visibility = .hidden });
}
