//! Compiled kernels, made when first launched and kept.

const vk = @import("api.zig");
const check = @import("vulkan.zig").check;
const kernels = @import("../gpu/kernel.zig");
const Kernel = kernels.Kernel;
const Family = kernels.Family;
const Failure = @import("../gpu/driver.zig").Failure;

const family_count = @import("std").enums.values(Family).len;
const code = kernels.code(".spv");

pub const Pipeline = struct { sets: vk.Handle, layout: vk.Handle, pipeline: vk.Handle };

const buffers_max = 8;

pub const Pipelines = struct {
    modules: [family_count]vk.Handle = @splat(0),
    list: [kernels.count]?Pipeline = @splat(null),

    pub fn of(self: *Pipelines, f: *const vk.DeviceFunctions, device: vk.Device, kernel: Kernel) Failure!Pipeline {
        const place = &self.list[@intFromEnum(kernel)];
        if (place.* == null) place.* = try self.create(f, device, kernel);
        return place.*.?;
    }

    fn create(self: *Pipelines, f: *const vk.DeviceFunctions, device: vk.Device, kernel: Kernel) Failure!Pipeline {
        const row = kernels.row(kernel);
        var made: Pipeline = .{ .sets = 0, .layout = 0, .pipeline = 0 };
        errdefer destroy(f, device, made);
        var bindings: [buffers_max]vk.DescriptorSetLayoutBinding = undefined;
        for (bindings[0..row.buffers], row.first_buffer..) |*binding, number| binding.* = .{ .binding = @intCast(number) };
        try check(f.vkCreateDescriptorSetLayout(device, &.{ .count = row.buffers, .bindings = &bindings }, null, &made.sets));
        const range: vk.PushConstantRange = .{ .size = row.parameter_bytes };
        try check(f.vkCreatePipelineLayout(device, &.{ .sets = @ptrCast(&made.sets), .ranges = @ptrCast(&range) }, null, &made.layout));
        const wanted: vk.ComputePipelineCreateInfo = .{
            .stage = .{
                // Cooperative matrices are a whole subgroup's.
                .flags = if (row.targets == .vulkan) vk.PipelineShaderStageCreateInfo.full_subgroups else 0,
                .module = try self.module(f, device, row.family),
                .name = row.name.ptr,
            },
            .layout = made.layout,
        };
        try check(f.vkCreateComputePipelines(device, 0, 1, @ptrCast(&wanted), null, @ptrCast(&made.pipeline)));
        return made;
    }

    fn module(self: *Pipelines, f: *const vk.DeviceFunctions, device: vk.Device, family: Family) Failure!vk.Handle {
        const index = @intFromEnum(family);
        if (self.modules[index] == 0) {
            const text = code[index];
            try check(f.vkCreateShaderModule(device, &.{ .size = text.len, .code = @ptrCast(@alignCast(text.ptr)) }, null, &self.modules[index]));
        }
        return self.modules[index];
    }

    pub fn close(self: *Pipelines, f: *const vk.DeviceFunctions, device: vk.Device) void {
        for (self.list) |pipeline| if (pipeline) |made| destroy(f, device, made);
        for (self.modules) |handle| f.vkDestroyShaderModule(device, handle, null);
    }

    /// Handles not made are 0, which Vulkan ignores.
    fn destroy(f: *const vk.DeviceFunctions, device: vk.Device, made: Pipeline) void {
        f.vkDestroyPipeline(device, made.pipeline, null);
        f.vkDestroyPipelineLayout(device, made.layout, null);
        f.vkDestroyDescriptorSetLayout(device, made.sets, null);
    }
};
