//! Libraries found at run time: drivers that a machine may or may not have. Nothing links to them.

const std = @import("std");
const builtin = @import("builtin");
const options = @import("options");
const host = @import("host.zig");

const is_windows = builtin.os.tag == .windows;

/// A static program, and a module in a browser, has no loader to ask: they are built without drivers.
pub const can_load = !host.is_module and builtin.link_libc and options.gpu;

pub const Library = struct {
    handle: Handle,

    const Handle = if (!can_load) void else *anyopaque;

    /// The first of `names` that the loader finds. It stays loaded: drivers keep threads of their own.
    pub fn open(names: []const [:0]const u8) ?Library {
        if (!can_load) return null;
        for (names) |name| {
            // The C library's loader. Zig's std.DynLib takes its own on musl, which knows no dependencies of a library.
            const found = if (is_windows) LoadLibraryA(name.ptr) else std.c.dlopen(name.ptr, .{ .LAZY = true });
            if (found) |handle| return .{ .handle = handle };
        }
        return null;
    }

    pub fn symbol(library: *Library, comptime T: type, name: [:0]const u8) ?T {
        if (!can_load) return null;
        const found = if (is_windows) GetProcAddress(library.handle, name.ptr) else std.c.dlsym(library.handle, name.ptr);
        return @ptrCast(@alignCast(found orelse return null));
    }
};

/// The value of an environment variable that names a library to load in place of the usual ones.
pub fn override(name: [:0]const u8) ?[:0]const u8 {
    if (!can_load) return null;
    return std.mem.span(std.c.getenv(name.ptr) orelse return null);
}

extern "kernel32" fn LoadLibraryA([*:0]const u8) callconv(.winapi) ?*anyopaque;
extern "kernel32" fn GetProcAddress(*anyopaque, [*:0]const u8) callconv(.winapi) ?*anyopaque;
