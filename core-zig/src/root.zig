//! The core library. `exports.zig` holds every C symbol.

comptime {
    _ = @import("exports.zig");
}
