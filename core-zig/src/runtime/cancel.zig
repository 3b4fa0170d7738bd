//! Cancellation: a flag that any thread may set and that long work polls between its chunks.

const std = @import("std");
const handle = @import("handle.zig");
const memory = @import("memory.zig");

pub const CancelToken = struct {
    requested: std.atomic.Value(bool) = .init(false),

    pub fn cancel(token: *CancelToken) void {
        token.requested.store(true, .release);
    }

    pub fn reset(token: *CancelToken) void {
        token.requested.store(false, .release);
    }

    pub fn is_cancelled(token: *const CancelToken) bool {
        return token.requested.load(.acquire);
    }
};

/// A token with a handle around it, for callers in other languages.
pub const CancelHandle = struct {
    header: handle.Header,
    token: CancelToken = .{},

    pub fn create() error{OutOfMemory}!*CancelHandle {
        const cancel = try memory.allocator.create(CancelHandle);
        cancel.* = .{ .header = .init(.cancel, destroy) };
        return cancel;
    }

    fn destroy(header: *handle.Header) void {
        const cancel: *CancelHandle = @fieldParentPtr("header", header);
        memory.allocator.destroy(cancel);
    }
};
