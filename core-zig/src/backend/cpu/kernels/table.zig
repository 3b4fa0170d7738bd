//! The kernels of one CPU level as one table of C-callable pointers, a group for each kernel file.
//! The levels are separate compilations, which may share nothing but this layout.

pub const Table = extern struct {
    elementwise: @import("elementwise.zig").Table = .{},
    ball: @import("ball.zig").Table = .{},
    mean: @import("mean.zig").Table = .{},
    gemm: @import("gemm.zig").Table = .{},
    reductions: @import("reduce.zig").Table = .{},
    rows: @import("rows.zig").Table = .{},
    select: @import("select.zig").Table = .{},
    row_check: @import("row_check.zig").Table = .{},
};

/// Apart, so that only programs that ask for barycenters carry them.
pub const TransportTable = @import("transport.zig").Table;

/// Apart, so that a program that only reads models can be linked without them.
pub const EmbedTable = extern struct {
    train: @import("embed.zig").Table = .{},
    rank: @import("embed_rank.zig").Table = .{},
};
