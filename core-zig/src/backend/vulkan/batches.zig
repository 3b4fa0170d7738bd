//! Work on its way to the queue. A few batches take turns: one is recorded while those before it
//! run. Each command waits for the ones before it, so that work happens in the order it was given.

const vk = @import("api.zig");
const check = @import("vulkan.zig").check;
const Pipeline = @import("pipelines.zig").Pipeline;
const kernels = @import("../gpu/kernel.zig");
const Kernel = kernels.Kernel;
const driver = @import("../gpu/driver.zig");
const Failure = driver.Failure;
const Slice = driver.Slice;

const batch_count = 3;
const commands_max = 256;
const buffers_per_command = 8;

const Batch = struct {
    commands: vk.CommandBuffer = undefined,
    fence: vk.Handle = 0,
    descriptors: vk.Handle = 0,
    recorded: u32 = 0,
    is_running: bool = false,
};

pub const Batches = struct {
    queue: vk.Queue = undefined,
    pool: vk.Handle = 0,
    list: [batch_count]Batch = @splat(.{}),
    current: usize = 0,

    pub fn open(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device, family: u32) Failure!void {
        f.vkGetDeviceQueue(device, family, 0, &self.queue);
        try check(f.vkCreateCommandPool(device, &.{ .family = family }, null, &self.pool));
        for (&self.list) |*batch| {
            try check(f.vkAllocateCommandBuffers(device, &.{ .pool = self.pool, .count = 1 }, @ptrCast(&batch.commands)));
            try check(f.vkCreateFence(device, &.{}, null, &batch.fence));
            const size: vk.DescriptorPoolSize = .{ .count = commands_max * buffers_per_command };
            try check(f.vkCreateDescriptorPool(device, &.{ .set_max = commands_max, .sizes = @ptrCast(&size) }, null, &batch.descriptors));
        }
    }

    pub fn close(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device) void {
        for (self.list) |batch| {
            f.vkDestroyFence(device, batch.fence, null);
            f.vkDestroyDescriptorPool(device, batch.descriptors, null);
        }
        f.vkDestroyCommandPool(device, self.pool, null);
    }

    /// Whether nothing is recorded or running.
    pub fn is_idle(self: *const Batches) bool {
        for (self.list) |batch| if (batch.recorded > 0 or batch.is_running) return false;
        return true;
    }

    /// The batch that takes the next command.
    fn open_batch(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device) Failure!*Batch {
        if (self.list[self.current].recorded == commands_max) {
            try self.submit(f);
            self.current = (self.current + 1) % batch_count;
        }
        const batch = &self.list[self.current];
        if (batch.is_running) try wait_for(f, device, batch);
        if (batch.recorded == 0) {
            try check(f.vkResetDescriptorPool(device, batch.descriptors, 0));
            try check(f.vkBeginCommandBuffer(batch.commands, &.{}));
        }
        batch.recorded += 1;
        return batch;
    }

    pub fn dispatch(
        self: *Batches,
        f: *const vk.DeviceFunctions,
        device: vk.Device,
        kernel: Kernel,
        pipeline: Pipeline,
        slices: []const Slice,
        parameters: []const u8,
        groups: u32,
    ) Failure!void {
        const batch = try self.open_batch(f, device);
        var set: vk.Handle = undefined;
        try check(f.vkAllocateDescriptorSets(device, &.{ .pool = batch.descriptors, .layouts = @ptrCast(&pipeline.sets) }, @ptrCast(&set)));
        var infos: [buffers_per_command]vk.DescriptorBufferInfo = undefined;
        var writes: [buffers_per_command]vk.WriteDescriptorSet = undefined;
        for (slices, infos[0..slices.len], writes[0..slices.len], kernels.row(kernel).first_buffer..) |slice, *info, *write, number| {
            info.* = .{ .buffer = slice.buffer.handle, .offset = slice.offset, .range = slice.size };
            write.* = .{ .set = set, .binding = @intCast(number), .buffers = info };
        }
        f.vkUpdateDescriptorSets(device, @intCast(slices.len), &writes, 0, null);
        f.vkCmdBindPipeline(batch.commands, vk.bind_point_compute, pipeline.pipeline);
        f.vkCmdBindDescriptorSets(batch.commands, vk.bind_point_compute, pipeline.layout, 0, 1, @ptrCast(&set), 0, null);
        f.vkCmdPushConstants(batch.commands, pipeline.layout, vk.stage_compute, 0, @intCast(parameters.len), parameters.ptr);
        f.vkCmdDispatch(batch.commands, groups, 1, 1);
        order(f, batch);
    }

    pub fn copy(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device, source: vk.Handle, source_offset: u64, target: vk.Handle, target_offset: u64, size: u64) Failure!void {
        const batch = try self.open_batch(f, device);
        const region: vk.BufferCopy = .{ .source = source_offset, .target = target_offset, .size = size };
        f.vkCmdCopyBuffer(batch.commands, source, target, 1, @ptrCast(&region));
        order(f, batch);
    }

    pub fn clear(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device, target: Slice) Failure!void {
        const batch = try self.open_batch(f, device);
        // Whole words; what the pool rounded up is ours too.
        f.vkCmdFillBuffer(batch.commands, target.buffer.handle, target.offset, (target.size + 3) / 4 * 4, 0);
        order(f, batch);
    }

    /// What a command carries itself: Vulkan allows four times as much, which batches would hold on to.
    pub const update_max = 16384;

    /// Whole words travel: what the pool rounded up is ours too.
    pub fn update(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device, target: Slice, bytes: []const u8) Failure!void {
        if (bytes.len == 0) return;
        const batch = try self.open_batch(f, device);
        const whole = bytes.len / 4 * 4;
        if (whole > 0) f.vkCmdUpdateBuffer(batch.commands, target.buffer.handle, target.offset, whole, bytes.ptr);
        if (whole < bytes.len) {
            var word: [4]u8 = @splat(0);
            @memcpy(word[0 .. bytes.len - whole], bytes[whole..]);
            f.vkCmdUpdateBuffer(batch.commands, target.buffer.handle, target.offset + whole, 4, &word);
        }
        order(f, batch);
    }

    /// What comes next sees what was done so far.
    fn order(f: *const vk.DeviceFunctions, batch: *Batch) void {
        const barrier: vk.MemoryBarrier = .{
            .before = vk.MemoryBarrier.shader_write | vk.MemoryBarrier.transfer_write,
            .after = vk.MemoryBarrier.shader_read | vk.MemoryBarrier.shader_write | vk.MemoryBarrier.transfer_read | vk.MemoryBarrier.transfer_write | vk.MemoryBarrier.host_read,
        };
        const device_stages = vk.pipeline_compute | vk.pipeline_transfer;
        f.vkCmdPipelineBarrier(batch.commands, device_stages, device_stages | vk.pipeline_host, 0, 1, @ptrCast(&barrier), 0, null, 0, null);
    }

    fn submit(self: *Batches, f: *const vk.DeviceFunctions) Failure!void {
        const batch = &self.list[self.current];
        // Callers were told that this work is on its way: if it cannot be, whatever the reason, the device's memory is not what they take it for.
        check(f.vkEndCommandBuffer(batch.commands)) catch return error.DeviceLost;
        check(f.vkQueueSubmit(self.queue, 1, @ptrCast(&vk.SubmitInfo{ .commands = @ptrCast(&batch.commands) }), batch.fence)) catch return error.DeviceLost;
        batch.recorded = 0;
        batch.is_running = true;
    }

    fn wait_for(f: *const vk.DeviceFunctions, device: vk.Device, batch: *Batch) Failure!void {
        // Drivers that hang are the drivers' watchdog's to end: it makes the device lost.
        try check(f.vkWaitForFences(device, 1, @ptrCast(&batch.fence), 1, @import("std").math.maxInt(u64)));
        try check(f.vkResetFences(device, 1, @ptrCast(&batch.fence)));
        batch.is_running = false;
    }

    /// Waits until all work is done.
    pub fn finish(self: *Batches, f: *const vk.DeviceFunctions, device: vk.Device) Failure!void {
        if (self.list[self.current].recorded > 0) try self.submit(f);
        for (&self.list) |*batch| {
            if (batch.is_running) try wait_for(f, device, batch);
        }
    }
};
