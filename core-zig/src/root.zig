//! The core library. `exports.zig` holds every C symbol.

comptime {
    _ = @import("kernels.zig");
    _ = @import("exports.zig");
}
