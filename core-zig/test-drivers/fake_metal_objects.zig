//! The fake's objects: each has a class, a count of references, and what its class needs. Those that
//! are gone stay remembered, so that a message to one is seen.

const std = @import("std");
const faults = @import("faults.zig");
const ptx = @import("ptx.zig");

pub const allocator = std.heap.c_allocator;

pub const Class = enum { string_class, options_class, string, failure, array, device, queue, command_buffer, encoder, options, library, function, pipeline, buffer };

pub const slots_max = 31;

/// A kernel as its MSL declares it: which slots it has, the first for its parameters.
pub const Kernel = struct { name: []const u8, slots: [12]u8, slot_count: usize };

pub const Binding = union(enum) { none, buffer: struct { object: *Object, offset: usize }, bytes: struct { data: [256]u8, size: usize } };

/// A kernel's MSL as the host's compiler made it: all groups, one after another.
pub const HostKernel = *const fn (groups: c_uint, buffers: [*]const *anyopaque, parameters: *const anyopaque) callconv(.c) void;

/// What does a kernel's work.
pub const Code = union(enum) { ptx: *const ptx.Program, host: HostKernel };

pub const Dispatch = struct { kernel: *const Kernel, code: Code, slots: [slots_max]Binding, groups: usize, group_size: usize };

pub const Object = struct {
    class: Class,
    references: i64 = 1,
    number: usize = 0,
    bytes: []u8 = &.{},
    /// What it was made from and keeps alive.
    parent: ?*Object = null,
    kernels: []Kernel = &.{},
    kernel: ?*const Kernel = null,
    code: ?Code = null,
    slots: [slots_max]Binding = @splat(.none),
    work: std.ArrayList(Dispatch) = .empty,
    /// A command buffer's MTLCommandBufferStatus, an encoder's end.
    status: usize = 0,
    is_fast: bool = true,
};

pub const device_count = 2;

var classes: [2]Object = .{ .{ .class = .string_class }, .{ .class = .options_class } };
var devices: [device_count]Object = .{ .{ .class = .device, .references = 0 }, .{ .class = .device, .references = 0, .number = 1 } };
var all: std.ArrayList(*Object) = .empty;

const Autoreleased = struct { object: *Object, depth: usize };
var depth: usize = 0;
var pending: std.ArrayList(Autoreleased) = .empty;
/// Committed and not yet done, in order.
pub var committed: std.ArrayList(*Object) = .empty;

pub fn class_object(class: Class) *Object {
    return &classes[@intFromEnum(class)];
}

pub fn device(number: usize) *Object {
    return &devices[number];
}

pub fn create(class: Class) *Object {
    const object = allocator.create(Object) catch @panic("no memory");
    object.* = .{ .class = class };
    all.append(allocator, object) catch @panic("no memory");
    return object;
}

pub fn retained(object: *Object) *Object {
    object.references += 1;
    return object;
}

pub fn release(object: *Object) void {
    object.references -= 1;
    if (object.references < 0) faults.offend("release: more often than retained");
    if (object.references != 0) return;
    if (object.class == .encoder and object.status == 0) faults.offend("an encoder was given up before endEncoding");
    if (object.parent) |parent| release(parent);
    for (object.work.items) |*dispatch| for (&dispatch.slots) |binding| if (binding == .buffer) release(binding.buffer.object);
    object.work.clearAndFree(allocator);
    if (object.class == .buffer) @memset(object.bytes, 0xdd);
}

/// Somebody else's reference ends when the pool does.
pub fn autoreleased(object: *Object) *Object {
    if (depth == 0) faults.offend("an object was handed out without a pool to end it");
    pending.append(allocator, .{ .object = object, .depth = depth }) catch @panic("no memory");
    return object;
}

pub fn push_pool() ?*anyopaque {
    depth += 1;
    return @ptrFromInt(depth * 16);
}

pub fn pop_pool(pool: ?*anyopaque) void {
    if (depth == 0 or @intFromPtr(pool) != depth * 16) return faults.offend("a pool was popped that is not the innermost");
    while (pending.items.len > 0 and pending.getLast().depth == depth) release(pending.pop().?.object);
    depth -= 1;
}

/// What is committed the system does, whether somebody waits or not; then it is counted.
export fn fake_live() u64 {
    while (committed.items.len > 0) release(committed.orderedRemove(0));
    var count: u64 = depth + pending.items.len;
    for (&devices) |*one| count += @intCast(one.references);
    for (all.items) |object| count += @intFromBool(object.references > 0);
    return count;
}

export fn fake_reset() void {
    for (all.items) |object| {
        if (object.bytes.len > 0) allocator.free(object.bytes);
        if (object.kernels.len > 0) allocator.free(object.kernels);
        object.work.deinit(allocator);
        allocator.destroy(object);
    }
    all.clearRetainingCapacity();
    pending.clearRetainingCapacity();
    committed.clearRetainingCapacity();
    depth = 0;
    for (&devices) |*one| one.references = 0;
    faults.reset();
}
