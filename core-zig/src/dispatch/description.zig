//! What is known of a device: asked of the processor or of the driver, never assumed.

const std = @import("std");
const builtin = @import("builtin");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const levels = @import("../backend/cpu/levels.zig");
const devices = @import("../backend/gpu/device.zig");
const drivers = @import("../backend/gpu/driver.zig");
const hip = @import("hip.zig");
const can_load = @import("../runtime/library.zig").can_load;
const Device = @import("../tensor/storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const DeviceDescription = struct {
    header: handle.Header,
    /// The interface by which it was found.
    interface: [:0]const u8,
    number: usize,
    /// How many devices the interface has.
    count: usize,
    /// Why there is none; empty if there is.
    reason: [:0]const u8,
    details: drivers.Description,

    pub fn create(name: []const u8, number: i64, report: *Report) Error!*DeviceDescription {
        const interface = std.meta.stringToEnum(Interface, name) orelse
            return report.fail(.invalid_value, "describe_device: '{s}' given, expected cpu, vulkan, cuda, metal, webgpu or hip", .{name});
        if (number < 0) return report.fail(.invalid_value, "describe_device: device {d} given, expected 0 or more", .{number});
        const finding = find(interface);
        if (finding == .source and number >= finding.source.count) return report.fail(.index_out_of_range, "describe_device: {s} device {d} asked for, there are {d}", .{ name, number, finding.source.count });
        const description = try memory.allocator.create(DeviceDescription);
        description.* = .{
            .header = .init(.device_description, destroy),
            .interface = @tagName(interface),
            .number = @intCast(number),
            .count = if (finding == .source) finding.source.count else 0,
            .reason = if (finding == .reason) finding.reason else "",
            .details = if (finding == .source) finding.source.describe(@intCast(number)) else .{},
        };
        return description;
    }

    fn destroy(header: *handle.Header) void {
        const description: *DeviceDescription = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.destroy(description);
    }
};

const Interface = enum { cpu, vulkan, cuda, metal, webgpu, hip };

fn find(interface: Interface) drivers.Finding {
    return switch (interface) {
        .cpu => .{ .source = .{ .count = 1, .describe = describe_cpu, .open = undefined } },
        .hip => if (can_load) hip.find() else .{ .reason = devices.no_part },
        inline else => |kind| devices.search(@field(Device, @tagName(kind))),
    };
}

/// Lanes of f32 in a vector for a subgroup, threads for a group.
fn describe_cpu(_: usize) drivers.Description {
    var description: drivers.Description = .{
        .kind = .cpu,
        .workgroup_max = @intCast(pool.thread_count()),
        .subgroup_size = @intCast(levels.vector_bytes() / @sizeOf(f32)),
        .memory_bytes = total_memory(),
        .groups_max = 0,
    };
    description.buffer_bytes_max = description.memory_bytes;
    description.alignment = 1;
    var name: [48]u8 = undefined;
    write(&description.name, levels.write_cpu_name(&name));
    write(&description.driver, levels.name());
    return description;
}

fn total_memory() u64 {
    if (builtin.os.tag == .freestanding) return @wasmMemorySize(0) * 65536;
    return std.process.totalSystemMemory() catch 0;
}

fn write(target: *[256]u8, text: []const u8) void {
    const length = @min(text.len, target.len - 1);
    @memcpy(target[0..length], text[0..length]);
}
