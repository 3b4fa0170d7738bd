//! Cooperative matrices (VK_KHR_cooperative_matrix): which of the products that our kernels are written for a device lists,
//! and what it must be made with for them. Nothing of it is required of a device.

const std = @import("std");
const vk = @import("api.zig");
const Instance = @import("instance.zig").Instance;
const Block = @import("../gpu/driver.zig").Block;
const memory = @import("../../runtime/memory.zig");

const Extension = enum { VK_KHR_cooperative_matrix, VK_KHR_vulkan_memory_model, VK_EXT_subgroup_size_control, VK_KHR_shader_float16_int8, VK_KHR_shader_bfloat16 };
const Extensions = std.EnumSet(Extension);
/// Whatever the numbers: matrices are a subgroup's, whose pipelines must say that all of it is there.
const always: Extensions = .initMany(&.{ .VK_KHR_cooperative_matrix, .VK_KHR_vulkan_memory_model, .VK_EXT_subgroup_size_control });

/// What is asked about, and then asked for.
const Features = struct {
    matrices: vk.CooperativeMatrixFeatures = .{},
    memory_model: vk.VulkanMemoryModelFeatures = .{},
    subgroups: vk.SubgroupSizeControlFeatures = .{},
    f16: vk.ShaderFloat16Int8Features = .{},
    bf16: vk.ShaderBfloat16Features = .{},

    fn part(features: *Features, comptime extension: Extension) *@FieldType(Features, field(extension)) {
        return &@field(features, field(extension));
    }

    fn field(comptime extension: Extension) []const u8 {
        return switch (extension) {
            .VK_KHR_cooperative_matrix => "matrices",
            .VK_KHR_vulkan_memory_model => "memory_model",
            .VK_EXT_subgroup_size_control => "subgroups",
            .VK_KHR_shader_float16_int8 => "f16",
            .VK_KHR_shader_bfloat16 => "bf16",
        };
    }

    /// The parts of these extensions, one after another.
    fn chain(features: *Features, extensions: Extensions) ?*anyopaque {
        var next: ?*anyopaque = null;
        inline for (comptime std.enums.values(Extension)) |extension| if (extensions.contains(extension)) {
            features.part(extension).next = next;
            next = features.part(extension);
        };
        return next;
    }
};

pub fn find(instance: *const Instance, device: vk.PhysicalDevice) std.EnumSet(Block) {
    return look(instance, device) catch .{}; // Who has no room for the lists does without.
}

fn look(instance: *const Instance, device: vk.PhysicalDevice) !std.EnumSet(Block) {
    const matrix_functions = instance.matrix_functions orelse return .{};
    const extensions = try listed(instance, device);
    if (!extensions.supersetOf(always)) return .{};
    var features: Features = .{};
    var all: vk.PhysicalDeviceFeatures2 = .{ .next = features.chain(extensions) };
    instance.functions.vkGetPhysicalDeviceFeatures2(device, &all);
    if (features.matrices.cooperative_matrix == 0 or features.memory_model.memory_model == 0 or features.subgroups.full_subgroups == 0) return .{};
    var matrices: vk.PhysicalDeviceCooperativeMatrixProperties = .{};
    var both: vk.PhysicalDeviceProperties2 = .{ .next = &matrices, .properties = undefined };
    instance.functions.vkGetPhysicalDeviceProperties2(device, &both);
    if (matrices.stages & vk.stage_compute == 0) return .{};

    var blocks: std.EnumSet(Block) = .{};
    const products = try list_of(vk.CooperativeMatrixProperties, matrix_functions.vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR, .{device});
    defer memory.allocator.free(products);
    for (products) |*product| {
        const block = block_of(product) orelse continue;
        const has_number = if (block.is_bf16()) features.bf16.cooperative_matrix != 0 else features.f16.float16 != 0;
        if (has_number) blocks.insert(block);
    }
    return blocks;
}

fn listed(instance: *const Instance, device: vk.PhysicalDevice) !Extensions {
    var found: Extensions = .{};
    const list = try list_of(vk.ExtensionProperties, instance.functions.vkEnumerateDeviceExtensionProperties, .{ device, null });
    defer memory.allocator.free(list);
    for (list) |*each| {
        if (std.meta.stringToEnum(Extension, std.mem.sliceTo(&each.name, 0))) |extension| found.insert(extension);
    }
    return found;
}

/// What one of Vulkan's functions lists that are asked for a count first.
fn list_of(comptime T: type, function: anytype, arguments: anytype) ![]T {
    var count: u32 = 0;
    if (@call(.auto, function, arguments ++ .{ &count, null }) != .success) return error.NotListed;
    const list = try memory.allocator.alloc(T, count);
    errdefer memory.allocator.free(list);
    // Each structure says what it is before the driver fills it.
    if (@hasField(T, "kind")) @memset(list, .{});
    if (@call(.auto, function, arguments ++ .{ &count, list.ptr }) != .success or count != list.len) return error.NotListed;
    return list;
}

fn block_of(product: *const vk.CooperativeMatrixProperties) ?Block {
    if (product.scope != vk.CooperativeMatrixProperties.subgroup or product.is_saturating != 0) return null;
    if (product.a != product.b or product.c != .f32 or product.result != .f32) return null;
    const sizes = [_]u32{ product.rows, product.columns, product.depth };
    for (std.enums.values(Block)) |block| {
        const number: vk.ComponentType = if (block.is_bf16()) .bf16 else .f16;
        if (product.a == number and std.mem.eql(u32, &block.sizes(), &sizes)) return block;
    }
    return null;
}

/// The extensions and features that a device is made with, while it is made.
pub const Request = struct {
    features: Features = .{},
    names: [std.enums.values(Extension).len][*:0]const u8 = undefined,

    pub fn add_to(request: *Request, info: *vk.DeviceCreateInfo, blocks: std.EnumSet(Block)) void {
        if (blocks.count() == 0) return;
        var extensions = always;
        var iterator = blocks.iterator();
        while (iterator.next()) |block| extensions.insert(if (block.is_bf16()) .VK_KHR_shader_bfloat16 else .VK_KHR_shader_float16_int8);
        request.features = .{
            .matrices = .{ .cooperative_matrix = 1 },
            .memory_model = .{ .memory_model = 1 },
            .subgroups = .{ .full_subgroups = 1 },
            .f16 = .{ .float16 = 1 },
            .bf16 = .{ .type = 1, .cooperative_matrix = 1 },
        };
        info.next = request.features.chain(extensions);
        info.extension_count = 0;
        var chosen = extensions.iterator();
        while (chosen.next()) |extension| : (info.extension_count += 1) request.names[info.extension_count] = @tagName(extension);
        info.extensions = &request.names;
    }
};

test "the products that drivers list, and those that we have kernels for" {
    const half: vk.CooperativeMatrixProperties = .{ .rows = 16, .columns = 16, .depth = 16, .a = .f16, .b = .f16, .c = .f32, .result = .f32, .scope = 3 };
    try std.testing.expectEqual(.f16_16x16x16, block_of(&half));
    var other = half;
    other.a = .bf16;
    try std.testing.expectEqual(null, block_of(&other));
    other.b = .bf16;
    try std.testing.expectEqual(.bf16_16x16x16, block_of(&other));
    other.rows = 8;
    try std.testing.expectEqual(.bf16_8x16x16, block_of(&other));
    other.columns = 8;
    try std.testing.expectEqual(null, block_of(&other));
    for ([_][]const u8{ "c", "result" }) |name| {
        other = half;
        inline for (.{ "c", "result" }) |field| {
            if (std.mem.eql(u8, field, name)) @field(other, field) = .f16;
        }
        try std.testing.expectEqual(null, block_of(&other));
    }
    other = half;
    other.scope = 2; // A whole group's.
    try std.testing.expectEqual(null, block_of(&other));
}

test "a device is made with no more than its blocks take" {
    var request: Request = .{};
    const queue: vk.DeviceQueueCreateInfo = .{ .family = 0, .priorities = &.{1} };
    var info: vk.DeviceCreateInfo = .{ .queues = @ptrCast(&queue) };
    request.add_to(&info, .{});
    try std.testing.expectEqual(0, info.extension_count);
    try std.testing.expectEqual(null, info.next);
    request.add_to(&info, .initOne(.f16_8x8x8));
    try std.testing.expectEqual(4, info.extension_count);
    try std.testing.expectEqualStrings("VK_KHR_shader_float16_int8", std.mem.span(info.extensions.?[3]));
    var parts: usize = 0;
    var next = info.next;
    while (next) |part| : (parts += 1) next = @as(*const vk.PhysicalDeviceFeatures2, @ptrCast(@alignCast(part))).next;
    try std.testing.expectEqual(4, parts);
    request.add_to(&info, .initMany(std.enums.values(Block)));
    try std.testing.expectEqual(5, info.extension_count);
}
