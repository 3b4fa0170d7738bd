//! AMD's HIP runtime: asked what devices it has. No op runs on it; the answer is for `hip_probe`.

const std = @import("std");
const drivers = @import("../backend/gpu/driver.zig");
const Library = @import("../runtime/library.zig").Library;
const library_override = @import("../runtime/library.zig").override;

const Functions = struct {
    hipGetDeviceCount: *const fn (*c_int) callconv(.c) c_int,
    hipDeviceGet: *const fn (*c_int, c_int) callconv(.c) c_int,
    hipDeviceGetName: *const fn ([*]u8, c_int, c_int) callconv(.c) c_int,
    hipDeviceTotalMem: *const fn (*usize, c_int) callconv(.c) c_int,
};

var functions: Functions = undefined;

pub fn find() drivers.Finding {
    const names: []const [:0]const u8 = switch (@import("builtin").os.tag) {
        .windows => &.{ "amdhip64_7.dll", "amdhip64_6.dll", "amdhip64.dll" },
        else => &.{ "libamdhip64.so", "libamdhip64.so.7", "libamdhip64.so.6", "libamdhip64.so.5" },
    };
    var library = Library.open(if (library_override("ST_HIP_LIBRARY")) |path| &.{path} else names) orelse
        return .{ .reason = "no HIP runtime is installed" };
    inline for (comptime std.meta.fieldNames(Functions)) |name| {
        @field(functions, name) = library.symbol(@FieldType(Functions, name), name) orelse return .{ .reason = "the HIP runtime lacks " ++ name };
    }
    var count: c_int = 0;
    if (functions.hipGetDeviceCount(&count) != 0) return .{ .reason = "the HIP runtime knows no device: hipGetDeviceCount failed" };
    if (count <= 0) return .{ .reason = "the HIP runtime knows no device" };
    return .{ .source = .{ .count = @intCast(count), .describe = describe, .open = open } };
}

fn describe(number: usize) drivers.Description {
    var description: drivers.Description = .{ .kind = .discrete };
    var device: c_int = 0;
    if (functions.hipDeviceGet(&device, @intCast(number)) != 0) return description;
    if (functions.hipDeviceGetName(&description.name, description.name.len - 1, device) != 0) description.name = @splat(0);
    var size: usize = 0;
    if (functions.hipDeviceTotalMem(&size, device) == 0) description.memory_bytes = size;
    return description;
}

fn open(_: usize) error{OutOfMemory}!drivers.Opened {
    return .{ .reason = "no op runs on HIP" };
}
