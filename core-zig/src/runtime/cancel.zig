//! Cancellation: a flag that any thread may set and that long work polls between its chunks.

const std = @import("std");

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
