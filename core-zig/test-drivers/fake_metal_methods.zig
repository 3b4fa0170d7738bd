//! The methods of the fake's classes, each with its exact type, and what Metal would refuse.

const std = @import("std");
const faults = @import("faults.zig");
const objects = @import("fake_metal_objects.zig");
const Class = objects.Class;
const Object = objects.Object;
const kernels = @import("fake_metal_kernels.zig");

const Size = extern struct { width: usize, height: usize, depth: usize };
const Selector = *const [64]u8;

const Method = struct { class: Class, name: []const u8, code: *const anyopaque };

const methods = [_]Method{
    .{ .class = .string_class, .name = "alloc", .code = @ptrCast(&string_alloc) },
    .{ .class = .options_class, .name = "new", .code = @ptrCast(&options_new) },
    .{ .class = .string, .name = "initWithBytes:length:encoding:", .code = @ptrCast(&string_init) },
    .{ .class = .string, .name = "UTF8String", .code = @ptrCast(&string_utf8) },
    .{ .class = .failure, .name = "localizedDescription", .code = @ptrCast(&failure_description) },
    .{ .class = .array, .name = "count", .code = @ptrCast(&array_count) },
    .{ .class = .array, .name = "objectAtIndex:", .code = @ptrCast(&array_at) },
    .{ .class = .options, .name = "setFastMathEnabled:", .code = @ptrCast(&options_fast) },
    .{ .class = .device, .name = "name", .code = @ptrCast(&device_name) },
    .{ .class = .device, .name = "hasUnifiedMemory", .code = @ptrCast(&device_unified) },
    .{ .class = .device, .name = "recommendedMaxWorkingSetSize", .code = @ptrCast(&device_memory) },
    .{ .class = .device, .name = "maxThreadsPerThreadgroup", .code = @ptrCast(&device_threads) },
    .{ .class = .device, .name = "maxThreadgroupMemoryLength", .code = @ptrCast(&device_shared) },
    .{ .class = .device, .name = "maxBufferLength", .code = @ptrCast(&device_buffer) },
    .{ .class = .device, .name = "supportsFamily:", .code = @ptrCast(&device_family) },
    .{ .class = .device, .name = "newCommandQueue", .code = @ptrCast(&device_queue) },
    .{ .class = .device, .name = "newLibraryWithSource:options:error:", .code = @ptrCast(&device_library) },
    .{ .class = .device, .name = "newComputePipelineStateWithFunction:error:", .code = @ptrCast(&device_pipeline) },
    .{ .class = .device, .name = "newBufferWithLength:options:", .code = @ptrCast(&device_new_buffer) },
    .{ .class = .library, .name = "newFunctionWithName:", .code = @ptrCast(&library_function) },
    .{ .class = .pipeline, .name = "maxTotalThreadsPerThreadgroup", .code = @ptrCast(&pipeline_threads) },
    .{ .class = .buffer, .name = "contents", .code = @ptrCast(&buffer_contents) },
    .{ .class = .queue, .name = "commandBuffer", .code = @ptrCast(&queue_buffer) },
    .{ .class = .command_buffer, .name = "computeCommandEncoder", .code = @ptrCast(&commands_encoder) },
    .{ .class = .command_buffer, .name = "commit", .code = @ptrCast(&commands_commit) },
    .{ .class = .command_buffer, .name = "waitUntilCompleted", .code = @ptrCast(&commands_wait) },
    .{ .class = .command_buffer, .name = "status", .code = @ptrCast(&commands_status) },
    .{ .class = .command_buffer, .name = "error", .code = @ptrCast(&commands_error) },
    .{ .class = .encoder, .name = "setComputePipelineState:", .code = @ptrCast(&encoder_pipeline) },
    .{ .class = .encoder, .name = "setBytes:length:atIndex:", .code = @ptrCast(&encoder_bytes) },
    .{ .class = .encoder, .name = "setBuffer:offset:atIndex:", .code = @ptrCast(&encoder_buffer) },
    .{ .class = .encoder, .name = "dispatchThreadgroups:threadsPerThreadgroup:", .code = @ptrCast(&encoder_dispatch) },
    .{ .class = .encoder, .name = "endEncoding", .code = @ptrCast(&encoder_end) },
};

pub fn find(receiver: ?*Object, selector: []const u8) *const anyopaque {
    // A message to nil is allowed, and gives nothing; ours are never meant.
    const object = receiver orelse return refused("a message to nil: ", selector);
    if (object.references <= 0) return refused("a message to an object that is gone: ", selector);
    if (std.mem.eql(u8, selector, "retain")) return @ptrCast(&retain);
    if (std.mem.eql(u8, selector, "release")) return @ptrCast(&release);
    for (&methods) |*method| if (method.class == object.class and std.mem.eql(u8, method.name, selector)) return method.code;
    return refused("the class does not know the message: ", selector);
}

fn refused(comptime what: []const u8, selector: []const u8) *const anyopaque {
    var text: [120]u8 = undefined;
    faults.offend(std.fmt.bufPrint(&text, what ++ "{s}", .{selector}) catch what);
    return @ptrCast(&nothing);
}

fn nothing(_: ?*Object, _: Selector) callconv(.c) usize {
    return 0;
}

fn retain(object: *Object, _: Selector) callconv(.c) *Object {
    return objects.retained(object);
}

fn release(object: *Object, _: Selector) callconv(.c) void {
    objects.release(object);
}

fn string_of(bytes: []const u8) *Object {
    const object = objects.create(.string);
    object.bytes = objects.allocator.dupeSentinel(u8, bytes, 0) catch @panic("no memory");
    return object;
}

fn string_alloc(_: *Object, _: Selector) callconv(.c) ?*Object {
    if (faults.count_call("alloc") != null) return null;
    return objects.create(.string);
}

/// What `init` cannot make, it releases.
fn string_init(object: *Object, _: Selector, bytes: [*]const u8, length: usize, encoding: usize) callconv(.c) ?*Object {
    if (encoding != 4) faults.offend("initWithBytes: encoding");
    if (!std.unicode.utf8ValidateSlice(bytes[0..length])) {
        objects.release(object);
        return null;
    }
    object.bytes = objects.allocator.alloc(u8, length + 1) catch @panic("no memory");
    @memcpy(object.bytes[0..length], bytes[0..length]);
    object.bytes[length] = 0;
    return object;
}

fn string_utf8(object: *Object, _: Selector) callconv(.c) [*]const u8 {
    return object.bytes.ptr;
}

fn text_of(object: *Object) []const u8 {
    if (object.class != .string or object.references <= 0) faults.offend("an argument that is no string");
    return object.bytes[0..object.bytes.len -| 1];
}

fn failure_description(_: *Object, _: Selector) callconv(.c) ?*Object {
    return objects.autoreleased(string_of("the fake was told to fail"));
}

fn give_failure(into: ?*?*Object) ?*Object {
    if (into) |place| place.* = objects.autoreleased(objects.create(.failure));
    return null;
}

fn array_count(_: *Object, _: Selector) callconv(.c) usize {
    return objects.device_count;
}

fn array_at(_: *Object, _: Selector, index: usize) callconv(.c) ?*Object {
    if (index >= objects.device_count) {
        faults.offend("objectAtIndex: beyond the end");
        return null;
    }
    // The array's own reference stands for as long as the array does; the fake's devices stay anyway.
    const one = objects.device(index);
    if (one.references == 0) return objects.autoreleased(objects.retained(one));
    return one;
}

fn options_new(_: *Object, _: Selector) callconv(.c) ?*Object {
    if (faults.count_call("new") != null) return null;
    return objects.create(.options);
}

fn options_fast(object: *Object, _: Selector, is_fast: u8) callconv(.c) void {
    object.is_fast = is_fast != 0;
}

fn device_name(object: *Object, _: Selector) callconv(.c) ?*Object {
    return objects.autoreleased(string_of(if (object.number == 0) "Fake M0" else "Fake M1"));
}

fn device_unified(object: *Object, _: Selector) callconv(.c) u8 {
    return @intFromBool(object.number == 0);
}

fn device_memory(_: *Object, _: Selector) callconv(.c) u64 {
    return 8 << 30;
}

fn device_threads(_: *Object, _: Selector) callconv(.c) Size {
    return .{ .width = 1024, .height = 1024, .depth = 64 };
}

fn device_shared(_: *Object, _: Selector) callconv(.c) usize {
    return 32 << 10;
}

fn device_buffer(_: *Object, _: Selector) callconv(.c) usize {
    return 4 << 30;
}

fn device_family(_: *Object, _: Selector, family: isize) callconv(.c) u8 {
    return @intFromBool(family == 5001 or family == 1007);
}

fn device_queue(object: *Object, _: Selector) callconv(.c) ?*Object {
    if (faults.count_call("newCommandQueue") != null) return null;
    const queue = objects.create(.queue);
    queue.parent = objects.retained(object);
    return queue;
}

fn device_library(object: *Object, _: Selector, source: *Object, options: *Object, failure: ?*?*Object) callconv(.c) ?*Object {
    if (faults.count_call("newLibraryWithSource:options:error:") != null) return give_failure(failure);
    if (options.class != .options or options.references <= 0) faults.offend("newLibraryWithSource: options");
    if (options.is_fast) faults.offend("newLibraryWithSource: with fast math");
    const library = objects.create(.library);
    library.kernels = kernels.read(text_of(source));
    library.parent = objects.retained(object);
    return library;
}

fn library_function(object: *Object, _: Selector, name: *Object) callconv(.c) ?*Object {
    if (faults.count_call("newFunctionWithName:") != null) return null;
    const text = text_of(name);
    for (object.kernels) |*kernel| if (std.mem.eql(u8, kernel.name, text)) {
        const function = objects.create(.function);
        function.kernel = kernel;
        function.parent = objects.retained(object);
        return function;
    };
    return null;
}

fn device_pipeline(_: *Object, _: Selector, function: *Object, failure: ?*?*Object) callconv(.c) ?*Object {
    if (faults.count_call("newComputePipelineStateWithFunction:error:") != null) return give_failure(failure);
    if (function.class != .function or function.references <= 0) {
        faults.offend("newComputePipelineStateWithFunction: function");
        return give_failure(failure);
    }
    const pipeline = objects.create(.pipeline);
    pipeline.kernel = function.kernel;
    // The names that the kernel has are the library's.
    pipeline.parent = objects.retained(function.parent.?);
    pipeline.code = kernels.code_of(function.kernel.?.name);
    if (pipeline.code == null) faults.offend("newComputePipelineState: nothing here runs this kernel");
    return pipeline;
}

fn pipeline_threads(_: *Object, _: Selector) callconv(.c) usize {
    return if (faults.count_call("maxTotalThreadsPerThreadgroup")) |few| @intCast(few) else 1024;
}

fn device_new_buffer(object: *Object, _: Selector, length: usize, options: usize) callconv(.c) ?*Object {
    if (faults.count_call("newBufferWithLength:options:") != null) return null;
    if (length == 0 or options != 0) faults.offend("newBufferWithLength");
    const buffer = objects.create(.buffer);
    buffer.bytes = objects.allocator.alloc(u8, length) catch @panic("no memory");
    @memset(buffer.bytes, 0xff);
    buffer.parent = objects.retained(object);
    return buffer;
}

fn buffer_contents(object: *Object, _: Selector) callconv(.c) ?[*]u8 {
    if (faults.count_call("contents") != null) return null;
    return object.bytes.ptr;
}

fn queue_buffer(object: *Object, _: Selector) callconv(.c) ?*Object {
    if (faults.count_call("commandBuffer") != null) return null;
    const made = objects.create(.command_buffer);
    made.parent = objects.retained(object);
    return objects.autoreleased(made);
}

fn commands_encoder(object: *Object, _: Selector) callconv(.c) ?*Object {
    if (faults.count_call("computeCommandEncoder") != null) return null;
    if (object.status != 0) faults.offend("computeCommandEncoder: after commit");
    const encoder = objects.create(.encoder);
    encoder.parent = objects.retained(object);
    return objects.autoreleased(encoder);
}

fn encoder_pipeline(object: *Object, _: Selector, pipeline: *Object) callconv(.c) void {
    if (object.status != 0) faults.offend("setComputePipelineState: after endEncoding");
    if (pipeline.class != .pipeline or pipeline.references <= 0) return faults.offend("setComputePipelineState: pipeline");
    object.kernel = pipeline.kernel;
    object.code = pipeline.code;
}

fn encoder_bytes(object: *Object, _: Selector, bytes: [*]const u8, length: usize, slot: usize) callconv(.c) void {
    if (slot >= objects.slots_max or length == 0 or length > 256) return faults.offend("setBytes");
    object.slots[slot] = .{ .bytes = .{ .data = undefined, .size = length } };
    @memcpy(object.slots[slot].bytes.data[0..length], bytes[0..length]);
}

fn encoder_buffer(object: *Object, _: Selector, buffer: *Object, offset: usize, slot: usize) callconv(.c) void {
    if (slot >= objects.slots_max or buffer.class != .buffer or buffer.references <= 0) return faults.offend("setBuffer");
    if (offset >= buffer.bytes.len or offset % 4 != 0) return faults.offend("setBuffer: offset");
    object.slots[slot] = .{ .buffer = .{ .object = buffer, .offset = offset } };
}

fn encoder_dispatch(object: *Object, _: Selector, groups: Size, threads: Size) callconv(.c) void {
    if (object.status != 0) return faults.offend("dispatchThreadgroups: after endEncoding");
    const kernel = object.kernel orelse return faults.offend("dispatchThreadgroups: no pipeline");
    if (groups.width == 0 or groups.height != 1 or groups.depth != 1 or threads.width == 0 or threads.width > 1024 or threads.height != 1 or threads.depth != 1)
        return faults.offend("dispatchThreadgroups: sizes");
    const dispatch: objects.Dispatch = .{ .kernel = kernel, .code = object.code orelse return, .slots = object.slots, .groups = groups.width, .group_size = threads.width };
    for (kernel.slots[0..kernel.slot_count], 0..) |slot, index| {
        const is_right = if (index == 0) dispatch.slots[slot] == .bytes else dispatch.slots[slot] == .buffer;
        if (!is_right) return faults.offend("dispatchThreadgroups: a slot of the kernel is not set");
    }
    // Until it is done, a command buffer keeps what it uses.
    for (&dispatch.slots) |binding| if (binding == .buffer) {
        _ = objects.retained(binding.buffer.object);
    };
    object.parent.?.work.append(objects.allocator, dispatch) catch @panic("no memory");
}

fn encoder_end(object: *Object, _: Selector) callconv(.c) void {
    if (object.status != 0) faults.offend("endEncoding: twice");
    object.status = 1;
}

fn commands_commit(object: *Object, _: Selector) callconv(.c) void {
    if (object.status != 0) return faults.offend("commit: twice");
    object.status = 2;
    objects.committed.append(objects.allocator, objects.retained(object)) catch @panic("no memory");
}

fn commands_wait(object: *Object, _: Selector) callconv(.c) void {
    if (object.status < 2) return faults.offend("waitUntilCompleted: before commit");
    // A queue does its command buffers in order.
    while (object.status == 2) {
        const first = objects.committed.orderedRemove(0);
        const is_failed = faults.count_call("waitUntilCompleted") != null;
        first.status = if (!is_failed and kernels.run(first.work.items)) 4 else 5;
        objects.release(first);
    }
}

fn commands_status(object: *Object, _: Selector) callconv(.c) usize {
    return object.status;
}

fn commands_error(object: *Object, _: Selector) callconv(.c) ?*Object {
    return if (object.status == 5) objects.autoreleased(objects.create(.failure)) else null;
}
