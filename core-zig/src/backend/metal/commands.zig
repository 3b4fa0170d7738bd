//! Launches on their way to the queue: gathered in a command buffer, which is committed when it is
//! full or somebody waits. A queue does its command buffers in order.

const std = @import("std");
const objc = @import("objc.zig");
const Id = objc.Id;
const Runtime = objc.Runtime;
const log = @import("../../runtime/log.zig");
const driver = @import("../gpu/driver.zig");
const Failure = driver.Failure;
const Slice = driver.Slice;

const launches_max = 256;
/// Committed and not yet waited for; a queue takes 64.
const running_max = 3;

pub const Commands = struct {
    queue: Id,
    /// Takes launches now, with its encoder.
    open: ?struct { buffer: Id, encoder: Id } = null,
    launches: u32 = 0,
    running: [running_max]Id = undefined,
    running_count: usize = 0,

    /// Waits for nothing: a command buffer keeps what it uses until it is done.
    pub fn close(commands: *Commands, runtime: *const Runtime) void {
        if (commands.open) |open| {
            runtime.send(void, open.encoder, "endEncoding", .{});
            runtime.release(open.encoder);
            runtime.release(open.buffer);
        }
        for (commands.running[0..commands.running_count]) |buffer| runtime.release(buffer);
        runtime.release(commands.queue);
    }

    pub fn dispatch(commands: *Commands, runtime: *const Runtime, pipeline: Id, slices: []const Slice, parameters: []const u8, groups: u32, group_size: u32) Failure!void {
        if (commands.launches == launches_max) try commands.commit(runtime);
        const encoder = try commands.encoder_of(runtime);
        runtime.send(void, encoder, "setComputePipelineState:", .{pipeline});
        // The parameters are slot 0, the buffers follow.
        runtime.send(void, encoder, "setBytes:length:atIndex:", .{ parameters.ptr, parameters.len, @as(usize, 0) });
        for (slices, 1..) |slice, slot| {
            const buffer: Id = @ptrFromInt(@as(usize, @intCast(slice.buffer.handle)));
            runtime.send(void, encoder, "setBuffer:offset:atIndex:", .{ buffer, @as(usize, @intCast(slice.offset)), slot });
        }
        runtime.send(void, encoder, "dispatchThreadgroups:threadsPerThreadgroup:", .{ objc.Size{ .width = groups }, objc.Size{ .width = group_size } });
        commands.launches += 1;
    }

    /// Both outlive the pool of the call that makes them, so both are retained.
    fn encoder_of(commands: *Commands, runtime: *const Runtime) Failure!Id {
        if (commands.open) |open| return open.encoder;
        const buffer = runtime.send(?Id, commands.queue, "commandBuffer", .{}) orelse return error.OutOfDeviceMemory;
        const encoder = runtime.send(?Id, buffer, "computeCommandEncoder", .{}) orelse return error.OutOfDeviceMemory;
        commands.open = .{ .buffer = runtime.retain(buffer), .encoder = runtime.retain(encoder) };
        return encoder;
    }

    fn commit(commands: *Commands, runtime: *const Runtime) Failure!void {
        const open = commands.open orelse return;
        if (commands.running_count == running_max) try commands.wait_for_first(runtime);
        runtime.send(void, open.encoder, "endEncoding", .{});
        runtime.send(void, open.buffer, "commit", .{});
        runtime.release(open.encoder);
        commands.running[commands.running_count] = open.buffer;
        commands.running_count += 1;
        commands.open = null;
        commands.launches = 0;
    }

    fn wait_for_first(commands: *Commands, runtime: *const Runtime) Failure!void {
        const buffer = commands.running[0];
        runtime.send(void, buffer, "waitUntilCompleted", .{});
        const completed: usize = 4;
        const is_done = runtime.send(usize, buffer, "status", .{}) == completed;
        if (!is_done) log.write(.err, "metal: {s}", .{runtime.explain(runtime.send(?Id, buffer, "error", .{}))});
        runtime.release(buffer);
        commands.running_count -= 1;
        std.mem.copyForwards(Id, commands.running[0..commands.running_count], commands.running[1..][0..commands.running_count]);
        if (!is_done) return error.DeviceLost;
    }

    /// Waits until all work is done.
    pub fn finish(commands: *Commands, runtime: *const Runtime) Failure!void {
        try commands.commit(runtime);
        while (commands.running_count > 0) try commands.wait_for_first(runtime);
    }
};
