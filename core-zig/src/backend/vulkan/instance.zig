//! The Vulkan loader and the devices it knows: opened once, looked at without making a device.

const std = @import("std");
const vk = @import("api.zig");
const driver = @import("../gpu/driver.zig");
const Description = driver.Description;
const matrices = @import("matrices.zig");
const Library = @import("../../runtime/library.zig").Library;
const library_override = @import("../../runtime/library.zig").override;

const Vulkan = @import("vulkan.zig").Vulkan;

const devices_max = 16;

/// Loaders do not like to be opened again: there is one instance for the life of the process.
var instance: Instance = undefined;

pub fn find() driver.Finding {
    switch (Instance.open()) {
        .reason => |reason| return .{ .reason = reason },
        .instance => |opened| instance = opened,
    }
    return .{ .source = .{ .count = instance.device_count, .describe = describe, .open = open_device } };
}

fn describe(number: usize) Description {
    return instance.describe(instance.devices[number]);
}

fn open_device(number: usize) error{OutOfMemory}!driver.Opened {
    return Vulkan.open(&instance, number);
}

pub const Instance = struct {
    handle: vk.Instance,
    functions: vk.InstanceFunctions,
    devices: [devices_max]vk.PhysicalDevice,
    device_count: usize,
    /// Null where no driver has them.
    matrix_functions: ?vk.MatrixFunctions,

    /// The instance, or why there is none.
    pub const Opened = union(enum) { instance: Instance, reason: [:0]const u8 };

    pub fn open() Opened {
        var library = Library.open(if (library_override("ST_VULKAN_LIBRARY")) |path| &.{path} else names()) orelse
            return .{ .reason = "no Vulkan loader is installed" };
        const loader = vk.Loader.open(&library) orelse return .{ .reason = "the Vulkan loader lacks vkGetInstanceProcAddr" };
        const global = switch (vk.functions(vk.GlobalFunctions, loader.vkGetInstanceProcAddr, null)) {
            .all => |found| found,
            .missing => return .{ .reason = "the Vulkan loader lacks vkCreateInstance" },
        };
        var self: Instance = undefined;
        const application: vk.ApplicationInfo = .{ .api_version = version(1, 1) };
        switch (global.vkCreateInstance(&.{ .application = &application }, null, &self.handle)) {
            .success => {},
            .incompatible_driver => return .{ .reason = "no Vulkan driver of version 1.1 or newer" },
            .out_of_host_memory, .out_of_device_memory => return .{ .reason = "out of memory" },
            .layer_not_present => return .{ .reason = "a Vulkan layer that the environment asks for is missing" },
            else => return .{ .reason = "vkCreateInstance failed" },
        }
        self.functions = switch (vk.functions(vk.InstanceFunctions, loader.vkGetInstanceProcAddr, self.handle)) {
            .all => |found| found,
            .missing => |name| {
                // What would end the instance may be the one that is missing.
                const end = loader.vkGetInstanceProcAddr(self.handle, "vkDestroyInstance");
                if (end) |pointer| @as(@FieldType(vk.InstanceFunctions, "vkDestroyInstance"), @ptrCast(@alignCast(pointer)))(self.handle, null);
                return .{ .reason = vk.missing_reason(vk.InstanceFunctions, name) };
            },
        };
        self.matrix_functions = switch (vk.functions(vk.MatrixFunctions, loader.vkGetInstanceProcAddr, self.handle)) {
            .all => |found| found,
            .missing => null,
        };
        if (self.find_devices()) |reason| {
            self.close();
            return .{ .reason = reason };
        }
        return .{ .instance = self };
    }

    pub fn close(self: *Instance) void {
        self.functions.vkDestroyInstance(self.handle, null);
    }

    fn find_devices(self: *Instance) ?[:0]const u8 {
        var count: u32 = devices_max;
        const result = self.functions.vkEnumeratePhysicalDevices(self.handle, &count, &self.devices);
        if (result != .success and result != .incomplete) return "vkEnumeratePhysicalDevices failed";
        self.device_count = @min(count, devices_max);
        if (self.device_count == 0) return "the Vulkan loader knows no device";
        // The fastest kind first, whatever order the loader has; a device's number is then the same everywhere.
        std.sort.insertion(vk.PhysicalDevice, self.devices[0..self.device_count], self, is_before);
        return null;
    }

    fn is_before(self: *Instance, a: vk.PhysicalDevice, b: vk.PhysicalDevice) bool {
        return @intFromEnum(self.kind_of(a)) < @intFromEnum(self.kind_of(b));
    }

    fn kind_of(self: *const Instance, device: vk.PhysicalDevice) driver.Kind {
        var properties: vk.PhysicalDeviceProperties = undefined;
        self.functions.vkGetPhysicalDeviceProperties(device, &properties);
        return kind_from(properties.kind);
    }

    pub fn describe(self: *const Instance, device: vk.PhysicalDevice) Description {
        var subgroup: vk.SubgroupProperties = .{};
        var both: vk.PhysicalDeviceProperties2 = .{ .next = &subgroup, .properties = undefined };
        self.functions.vkGetPhysicalDeviceProperties2(device, &both);
        const properties = &both.properties;
        const limits = &properties.limits;
        var memory: vk.MemoryProperties = undefined;
        self.functions.vkGetPhysicalDeviceMemoryProperties(device, &memory);
        var description: Description = .{
            .name = properties.name,
            .api_version = .{ properties.api_version >> 22 & 0x7f, properties.api_version >> 12 & 0x3ff, properties.api_version & 0xfff },
            .kind = kind_from(properties.kind),
            .workgroup_max = limits.compute_invocations_max,
            .shared_memory_bytes = limits.compute_shared_memory_size_max,
            .subgroup_size = subgroup.size,
            .groups_max = limits.compute_group_count_max[0],
            .buffer_bytes_max = limits.storage_buffer_range_max,
            .alignment = @intCast(limits.storage_buffer_offset_alignment_min),
            .blocks = matrices.find(self, device),
        };
        write_blocks(description.blocks, description.features[0..255]);
        for (memory.heaps[0..memory.heap_count]) |heap| {
            if (heap.flags & 1 != 0) description.memory_bytes = @max(description.memory_bytes, heap.size);
        }
        // Vendors pack their version differently; the number is given as the driver gave it.
        _ = std.fmt.bufPrint(description.driver[0..255], "vendor 0x{x}, driver 0x{x}", .{ properties.vendor, properties.driver_version }) catch {};
        return description;
    }
};

fn write_blocks(blocks: std.EnumSet(driver.Block), text: []u8) void {
    var writer: std.Io.Writer = .fixed(text);
    var iterator = blocks.iterator();
    while (iterator.next()) |block| writer.print("{s}cooperative_matrix_{t}", .{ if (writer.end > 0) "," else "", block }) catch return;
}

fn kind_from(kind: i32) driver.Kind {
    return switch (kind) {
        1 => .integrated,
        2 => .discrete,
        3 => .virtual,
        4 => .cpu,
        else => .other,
    };
}

fn version(major: u32, minor: u32) u32 {
    return major << 22 | minor << 12;
}

fn names() []const [:0]const u8 {
    return switch (@import("builtin").os.tag) {
        .windows => &.{"vulkan-1.dll"},
        .macos => &.{ "libvulkan.1.dylib", "libMoltenVK.dylib" },
        else => &.{ "libvulkan.so.1", "libvulkan.so" },
    };
}
