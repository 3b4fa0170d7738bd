//! The drivers of `test-drivers/`, which stand in for GPUs that a machine need not have: where they
//! are, and what tests ask of them. An environment that names a library of its own keeps it.

const std = @import("std");
const builtin = @import("builtin");
const paths = @import("test_drivers");
const devices = @import("device.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const library = @import("../../runtime/library.zig");
const Library = library.Library;

extern "c" fn setenv(name: [*:0]const u8, value: [*:0]const u8, overwrite: c_int) c_int;
extern "c" fn unsetenv(name: [*:0]const u8) c_int;

/// The fake's own, in assembly.
const has_messenger = builtin.cpu.arch == .x86_64 or builtin.cpu.arch == .aarch64;

/// Makes `ST_CUDA_LIBRARY` and the like name the fakes; a Mac has Metal itself.
pub fn name_libraries() void {
    if (builtin.os.tag == .windows or !library.can_load) return;
    _ = setenv("ST_CUDA_LIBRARY", terminated(paths.fake_cuda), 0);
    _ = setenv("ST_CUBLAS_LIBRARY", terminated(paths.fake_cublas), 0);
    if (builtin.os.tag == .linux) _ = setenv("ST_VULKAN_LIBRARY", terminated(paths.fake_vulkan), 0);
    if (builtin.os.tag == .macos or !has_messenger) return;
    _ = setenv("ST_METAL_LIBRARY", terminated(paths.fake_metal), 0);
    _ = setenv("ST_OBJC_LIBRARY", terminated(paths.fake_metal), 0);
}

/// The loader looks for a name without a slash in its own folders; these have one.
fn terminated(comptime path: []const u8) [:0]const u8 {
    comptime std.debug.assert(std.mem.indexOfScalar(u8, path, '/') != null);
    return path ++ "";
}

pub fn set_environment(name: [:0]const u8, value: ?[:0]const u8) void {
    _ = if (value) |text| setenv(name, text, 1) else unsetenv(name);
}

/// A library that exists, but is another interface's.
pub fn other_library(kind: Kind) [:0]const u8 {
    return if (kind == .cuda) terminated(paths.fake_metal) else terminated(paths.fake_cuda);
}

/// The GPUs of this machine, the fakes among them.
pub fn kinds() []const Kind {
    const State = struct {
        var list: [3]Kind = undefined;
        var count: ?usize = null;
    };
    if (State.count == null) {
        name_libraries();
        State.count = 0;
        for ([_]Kind{ .vulkan, .cuda, .metal }) |kind| {
            switch (devices.search(kind)) {
                .source => {},
                .reason => |reason| {
                    std.debug.print("tests of {t} are skipped: {s}\n", .{ kind, reason });
                    continue;
                },
            }
            State.list[State.count.?] = kind;
            State.count.? += 1;
        }
    }
    return State.list[0..State.count.?];
}

/// Runs a test on every GPU that is here.
pub fn on_each(comptime run: fn (kind: Kind) anyerror!void) !void {
    if (kinds().len == 0) return error.SkipZigTest;
    for (kinds()) |kind| run(kind) catch |failure| {
        std.debug.print("on {t}: {t}\n", .{ kind, failure });
        return failure;
    };
}

/// How every fake is asked and told.
pub const Control = struct {
    fake_fail: *const fn (name: [*:0]const u8, countdown: i64, result: c_int) callconv(.c) void,
    fake_is_pending: *const fn () callconv(.c) bool,
    fake_calls: *const fn (name: [*:0]const u8) callconv(.c) u64,
    fake_offence: *const fn () callconv(.c) [*:0]const u8,
    fake_live: *const fn () callconv(.c) u64,
    fake_reset: *const fn () callconv(.c) void,

    /// Null where the environment names a real driver.
    pub fn open(variable: [:0]const u8) ?Control {
        name_libraries();
        var opened = Library.open(&.{library.override(variable) orelse return null}) orelse return null;
        var control: Control = undefined;
        inline for (comptime std.meta.fieldNames(Control)) |name| {
            @field(control, name) = opened.symbol(@FieldType(Control, name), name) orelse return null;
        }
        return control;
    }

    pub fn expect_no_offence(control: *const Control) !void {
        try std.testing.expectEqualStrings("", std.mem.span(control.fake_offence()));
    }
};
