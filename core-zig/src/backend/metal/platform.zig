//! Metal and the devices that it knows: opened once.

const std = @import("std");
const builtin = @import("builtin");
const objc = @import("objc.zig");
const Id = objc.Id;
const Runtime = objc.Runtime;
const Metal = @import("metal.zig").Metal;
const driver = @import("../gpu/driver.zig");
const Description = driver.Description;
const libraries = @import("../../runtime/library.zig");
const Library = libraries.Library;

const devices_max = 16;

var platform: Platform = undefined;

pub fn find() driver.Finding {
    switch (Platform.open()) {
        .reason => |reason| return .{ .reason = reason },
        .platform => |opened| platform = opened,
    }
    return .{ .source = .{ .count = platform.device_count, .describe = describe, .open = open_device } };
}

fn describe(number: usize) Description {
    return platform.describe(number);
}

fn open_device(number: usize) error{OutOfMemory}!driver.Opened {
    return Metal.open(&platform, number);
}

/// What the framework itself exports.
const Framework = struct {
    MTLCreateSystemDefaultDevice: *const fn () callconv(.c) ?Id,
    MTLCopyAllDevices: *const fn () callconv(.c) ?Id,
};

pub const Platform = struct {
    runtime: Runtime,
    devices: [devices_max]Id = undefined,
    device_count: usize = 0,

    /// The platform, or why there is none.
    pub const Opened = union(enum) { platform: Platform, reason: [:0]const u8 };

    pub fn open() Opened {
        const override = libraries.override("ST_METAL_LIBRARY");
        if (builtin.os.tag != .macos and override == null) return .{ .reason = "Metal is on Apple's systems only" };
        var framework_library = Library.open(&.{override orelse "/System/Library/Frameworks/Metal.framework/Metal"}) orelse
            return .{ .reason = "Metal's framework is not installed" };
        // Strings and errors are Foundation's, which Metal brings along; it is named to be sure.
        if (override == null) _ = Library.open(&.{"/System/Library/Frameworks/Foundation.framework/Foundation"});
        var runtime_library = Library.open(&.{libraries.override("ST_OBJC_LIBRARY") orelse "/usr/lib/libobjc.A.dylib"}) orelse
            return .{ .reason = "Objective-C's runtime is not installed" };
        var self: Platform = .{ .runtime = undefined };
        self.runtime = switch (Runtime.open(&runtime_library)) {
            .runtime => |found| found,
            .missing => |name| return .{ .reason = missing_reason(Runtime, "Objective-C's runtime lacks ", name) },
        };
        var framework: Framework = undefined;
        inline for (comptime std.meta.fieldNames(Framework)) |name| {
            @field(framework, name) = framework_library.symbol(@FieldType(Framework, name), name) orelse
                return .{ .reason = "Metal's framework lacks " ++ name };
        }
        self.find_devices(&framework);
        if (self.device_count == 0) return .{ .reason = "Metal knows no device" };
        return .{ .platform = self };
    }

    /// The system's own choice first. The devices are kept: they are the system's, not made for us.
    fn find_devices(self: *Platform, framework: *const Framework) void {
        const runtime = &self.runtime;
        const pool = runtime.objc_autoreleasePoolPush();
        defer runtime.objc_autoreleasePoolPop(pool);
        if (framework.MTLCreateSystemDefaultDevice()) |device| self.keep(device);
        const all = framework.MTLCopyAllDevices() orelse return;
        defer runtime.release(all);
        for (0..runtime.send(usize, all, "count", .{})) |index| {
            const device = runtime.send(?Id, all, "objectAtIndex:", .{index}) orelse continue;
            if (self.device_count == devices_max or std.mem.indexOfScalar(Id, self.devices[0..self.device_count], device) != null) continue;
            self.keep(runtime.retain(device));
        }
    }

    fn keep(self: *Platform, device: Id) void {
        self.devices[self.device_count] = device;
        self.device_count += 1;
    }

    pub fn close(self: *Platform) void {
        for (self.devices[0..self.device_count]) |device| self.runtime.release(device);
        self.device_count = 0;
    }

    pub fn describe(self: *const Platform, number: usize) Description {
        const runtime = &self.runtime;
        const pool = runtime.objc_autoreleasePoolPush();
        defer runtime.objc_autoreleasePoolPop(pool);
        const device = self.devices[number];
        const is_shared = runtime.send(objc.Bool, device, "hasUnifiedMemory", .{}) != 0;
        var description: Description = .{
            .kind = if (is_shared) .integrated else .discrete,
            .memory_bytes = runtime.send(u64, device, "recommendedMaxWorkingSetSize", .{}),
            .workgroup_max = std.math.lossyCast(u32, runtime.send(objc.Size, device, "maxThreadsPerThreadgroup", .{}).width),
            .shared_memory_bytes = std.math.lossyCast(u32, runtime.send(usize, device, "maxThreadgroupMemoryLength", .{})),
            .buffer_bytes_max = runtime.send(usize, device, "maxBufferLength", .{}),
            .groups_max = 65535,
            // Of a buffer that a kernel only reads as constants, the strictest that Metal asks for.
            .alignment = 256,
        };
        const name = runtime.text(runtime.send(?Id, device, "name", .{}));
        const length = @min(name.len, description.name.len - 1);
        @memcpy(description.name[0..length], name[0..length]);
        var writer: std.Io.Writer = .fixed(description.features[0 .. description.features.len - 1]);
        for (families, 0..) |family, index| {
            if (runtime.send(objc.Bool, device, "supportsFamily:", .{family.number}) == 0) continue;
            if (index == 0) description.api_version = .{ 3, 0, 0 };
            writer.print("{s}{s}", .{ if (writer.end > 0) "," else "", family.name }) catch break;
        }
        _ = std.fmt.bufPrint(description.driver[0..255], "Metal", .{}) catch {};
        return description;
    }
};

/// MTLGPUFamily.
const families = [_]struct { name: []const u8, number: isize }{
    .{ .name = "metal3", .number = 5001 },
    .{ .name = "apple7", .number = 1007 },
    .{ .name = "apple8", .number = 1008 },
    .{ .name = "apple9", .number = 1009 },
    .{ .name = "mac2", .number = 2002 },
};

fn missing_reason(comptime T: type, comptime start: [:0]const u8, name: [:0]const u8) [:0]const u8 {
    inline for (comptime std.meta.fieldNames(T)) |known| {
        if (std.mem.eql(u8, name, known)) return start ++ known;
    }
    unreachable;
}
