//! NVIDIA's driver and the devices it knows: opened once, looked at without making a context.

const std = @import("std");
const builtin = @import("builtin");
const api = @import("api.zig");
const Cuda = @import("cuda.zig").Cuda;
const blas = @import("blas.zig");
const driver = @import("../gpu/driver.zig");
const Description = driver.Description;
const Library = @import("../../runtime/library.zig").Library;
const library_override = @import("../../runtime/library.zig").override;

/// What the committed PTX was compiled for (`ci/gpu_kernels.py`).
const compute_capability_min = 7;

var platform: Platform = undefined;

pub fn find() driver.Finding {
    switch (Platform.open()) {
        .reason => |reason| return .{ .reason = reason },
        .platform => |opened| platform = opened,
    }
    return .{ .source = .{ .count = platform.device_count, .describe = describe, .open = open_device } };
}

fn describe(number: usize) Description {
    return platform.describe(number) orelse .{};
}

fn open_device(number: usize) error{OutOfMemory}!driver.Opened {
    return Cuda.open(&platform, number);
}

pub const Platform = struct {
    functions: api.Functions,
    pool_functions: ?api.PoolFunctions,
    device_count: usize,

    /// The platform, or why there is none.
    pub const Opened = union(enum) { platform: Platform, reason: [:0]const u8 };

    pub fn open() Opened {
        var library = Library.open(if (library_override("ST_CUDA_LIBRARY")) |path| &.{path} else names()) orelse
            return .{ .reason = "no NVIDIA driver is installed" };
        var self: Platform = .{ .functions = undefined, .pool_functions = null, .device_count = 0 };
        self.functions = switch (api.functions(api.Functions, &library)) {
            .all => |found| found,
            .missing => |name| return .{ .reason = missing_reason(name) },
        };
        switch (api.functions(api.PoolFunctions, &library)) {
            .all => |found| self.pool_functions = found,
            .missing => {},
        }
        const f = &self.functions;
        switch (f.cuInit(0)) {
            .success => {},
            .no_device => return .{ .reason = "the NVIDIA driver knows no device" },
            .out_of_memory => return .{ .reason = "out of memory" },
            .stub_library => return .{ .reason = "the library is the toolkit's stub, not a driver" },
            .system_driver_mismatch => return .{ .reason = "the NVIDIA driver's library and its kernel module differ in version" },
            else => return .{ .reason = "cuInit failed" },
        }
        var count: c_int = 0;
        if (f.cuDeviceGetCount(&count) != .success) return .{ .reason = "cuDeviceGetCount failed" };
        if (count <= 0) return .{ .reason = "the NVIDIA driver knows no device" };
        self.device_count = @intCast(count);
        return .{ .platform = self };
    }

    pub fn device(self: *const Platform, number: usize) ?api.Device {
        var handle: api.Device = 0;
        if (self.functions.cuDeviceGet(&handle, @intCast(number)) != .success) return null;
        return handle;
    }

    /// 0 where the driver does not know.
    pub fn attribute(self: *const Platform, of: api.Device, which: api.Attribute) u32 {
        var value: c_int = 0;
        if (self.functions.cuDeviceGetAttribute(&value, which, of) != .success) return 0;
        return std.math.lossyCast(u32, value);
    }

    pub fn is_too_old(self: *const Platform, handle: api.Device) bool {
        return self.attribute(handle, .compute_capability_major) < compute_capability_min;
    }

    /// Null where the driver does not answer.
    pub fn describe(self: *const Platform, number: usize) ?Description {
        const f = &self.functions;
        const handle = self.device(number) orelse return null;
        var description: Description = .{
            .kind = if (self.attribute(handle, .integrated) != 0) .integrated else .discrete,
            .workgroup_max = self.attribute(handle, .max_threads_per_block),
            .shared_memory_bytes = self.attribute(handle, .max_shared_memory_per_block),
            .subgroup_size = self.attribute(handle, .warp_size),
            .groups_max = self.attribute(handle, .max_grid_dim_x),
            .compute_capability = 10 * self.attribute(handle, .compute_capability_major) + self.attribute(handle, .compute_capability_minor),
            // The widest load that kernels do.
            .alignment = 16,
        };
        if (f.cuDeviceGetName(&description.name, description.name.len, handle) != .success) return null;
        description.name[description.name.len - 1] = 0;
        var size: usize = 0;
        if (f.cuDeviceTotalMem_v2(&size, handle) != .success) return null;
        description.memory_bytes = size;
        description.buffer_bytes_max = size;
        var number_of_version: c_int = 0;
        if (f.cuDriverGetVersion(&number_of_version) == .success) {
            const version = std.math.lossyCast(u32, number_of_version);
            description.api_version = .{ version / 1000, version % 1000 / 10, version % 10 };
        }
        _ = std.fmt.bufPrint(description.driver[0..255], "CUDA {d}.{d}", .{ description.api_version[0], description.api_version[1] }) catch {};
        _ = std.fmt.bufPrint(description.features[0..255], "compute_{d}.{d}{s}{s}", .{
            description.compute_capability / 10,
            description.compute_capability % 10,
            if (self.has_pools(handle)) ",memory_pools" else "",
            if (blas.users.load(.monotonic) > 0) ",cublas" else "",
        }) catch {};
        return description;
    }

    /// Whether memory can be taken and given back in the order of a stream's work.
    pub fn has_pools(self: *const Platform, handle: api.Device) bool {
        return self.pool_functions != null and self.attribute(handle, .memory_pools_supported) != 0;
    }
};

fn missing_reason(name: [:0]const u8) [:0]const u8 {
    inline for (comptime std.meta.fieldNames(api.Functions)) |known| {
        if (std.mem.eql(u8, name, known)) return "the NVIDIA driver lacks " ++ known;
    }
    unreachable;
}

fn names() []const [:0]const u8 {
    return switch (builtin.os.tag) {
        .windows => &.{"nvcuda.dll"},
        .macos => &.{}, // There has been none since macOS 10.14.
        else => &.{ "libcuda.so.1", "libcuda.so" },
    };
}
