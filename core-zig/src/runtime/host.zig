//! What a WebAssembly module cannot do itself and asks of whoever loads it: a clock and whole
//! files. `ts/packages/wasm/src/host.ts` is the other side; on every other target nothing here exists.

const builtin = @import("builtin");

/// A module of its own, without an operating system below it and with one thread.
pub const is_module = builtin.os.tag == .freestanding and builtin.cpu.arch.isWasm();

/// Why the host could not do it; numbers shared with `host.ts`.
pub const Refusal = enum(i32) {
    done = 0,
    not_found = 1,
    permission = 2,
    no_space = 3,
    is_folder = 4,
    not_folder = 5,
    read_only = 6,
    _,

    pub fn check(refusal: Refusal) !void {
        return switch (refusal) {
            .done => {},
            .not_found => error.FileNotFound,
            .permission => error.AccessDenied,
            .no_space => error.NoSpaceLeft,
            .is_folder => error.IsDir,
            .not_folder => error.NotDir,
            .read_only => error.ReadOnlyFileSystem,
            _ => error.HostRefused,
        };
    }
};

pub fn now_ns() u64 {
    return @intFromFloat(@max(0, imports.host_now()) * 1e6);
}

/// The size of a file, which then can be read.
pub fn file_size(path: []const u8) !usize {
    var size: u64 = 0;
    try imports.host_file_size(path.ptr, path.len, &size).check();
    return @import("std").math.cast(usize, size) orelse error.OutOfMemory;
}

pub fn file_read(path: []const u8, into: []u8) !void {
    try imports.host_file_read(path.ptr, path.len, into.ptr, into.len).check();
}

/// Replaces a file by the parts end to end: whole or not at all, which is the host's to keep.
pub fn file_replace(path: []const u8, parts: []const []const u8) !void {
    try imports.host_file_begin(path.ptr, path.len).check();
    for (parts) |part| try imports.host_file_append(part.ptr, part.len).check();
    try imports.host_file_commit().check();
}

const imports = struct {
    /// Milliseconds that never go back.
    extern "spiraltorch" fn host_now() f64;
    extern "spiraltorch" fn host_file_size(path: [*]const u8, path_size: usize, size: *u64) Refusal;
    extern "spiraltorch" fn host_file_read(path: [*]const u8, path_size: usize, into: [*]u8, size: usize) Refusal;
    extern "spiraltorch" fn host_file_begin(path: [*]const u8, path_size: usize) Refusal;
    extern "spiraltorch" fn host_file_append(bytes: [*]const u8, size: usize) Refusal;
    extern "spiraltorch" fn host_file_commit() Refusal;
};
