//! What the fake libcuda remembers, and what its tests ask of it.

const std = @import("std");
const ptx = @import("ptx.zig");
const machines = @import("ptx_machine.zig");
const faults = @import("faults.zig");

pub const allocator = std.heap.c_allocator;

pub const Result = enum(c_int) {
    success = 0,
    invalid_value = 1,
    out_of_memory = 2,
    not_initialised = 3,
    no_device = 100,
    invalid_context = 201,
    no_binary_for_gpu = 209,
    invalid_ptx = 218,
    not_found = 500,
    illegal_address = 700,
    launch_timeout = 702,
    illegal_instruction = 715,
    misaligned_address = 716,
    _,
};

pub const device_base: c_int = 40;
pub const context_handle: u64 = 0xc0de_0000_0001;

pub const Kind = enum { stream, event, module };
pub const Module = struct { handle: u64, program: ptx.Program };
pub const Block = struct { address: u64, bytes: []u8, is_given_back: bool = false };

pub const Launch = struct {
    program: *const ptx.Program,
    entry: *const ptx.Function,
    groups: u32,
    group_size: u32,
    parameters: [512]u8 = @splat(0),
    parameter_size: usize = 0,
    buffers: [8]struct { address: u64, size: u64 } = undefined,
    buffer_count: usize = 0,
};

const Work = union(enum) {
    copy_in: struct { target: u64, bytes: []const u8, is_own: bool },
    copy_out: struct { source: u64, bytes: []u8 },
    set: struct { target: u64, value: u8, size: usize },
    launch: Launch,
    event: u64,
    /// For the record of an event, by its number.
    wait: u64,
    /// Of a library above this one.
    call: struct { function: *const fn (*anyopaque) callconv(.c) void, argument: *anyopaque },
    free: u64,
};

/// Work is done in the order of its stream; other streams' matters only where it waits for an event.
const Entry = struct { stream: u64, number: u64, is_done: bool = false, work: Work };

/// What a test may set; `fake_set`.
pub const Settings = extern struct {
    device_count: c_int = 2,
    compute_major: c_int = 8,
    has_pools: c_int = 1,
    memory_bytes: usize = 1 << 30,
};

pub var settings: Settings = .{};

pub const State = struct {
    is_initialised: bool = false,
    contexts: usize = 0,
    sticky: Result = .success,
    made: [3]std.ArrayList(u64) = @splat(.empty),
    next_handle: u64 = 0xfa_0000_0000,
    modules: std.ArrayList(*Module) = .empty,
    blocks: std.ArrayList(Block) = .empty,
    next_address: u64 = 0x7000_0000_0000,
    used_bytes: usize = 0,
    pinned: std.ArrayList([]align(64) u8) = .empty,
    queue: std.ArrayList(Entry) = .empty,
    queued: u64 = 0,
    launches: u64 = 0,
};

pub var state: State = .{};
/// Contexts made current on this thread.
pub threadlocal var pushed: usize = 0;

pub fn injected(name: []const u8) ?Result {
    const number = faults.count_call(name) orelse return null;
    const result: Result = @enumFromInt(number);
    // What CUDA calls sticky: the context is of no more use.
    if (number >= 700 and number < 720) state.sticky = result;
    return result;
}

/// The result to return at once, if there is one.
pub fn begin(name: []const u8, needs: enum { none, context }) ?Result {
    if (injected(name)) |result| return result;
    if (!state.is_initialised) return .not_initialised;
    if (state.sticky != .success) return state.sticky;
    if (needs == .context and pushed == 0) {
        _ = offend(name);
        return .invalid_context;
    }
    return null;
}

pub fn offend(what: []const u8) Result {
    faults.offend(what);
    return .invalid_value;
}

pub fn is_device(device: c_int) bool {
    return device >= device_base and device < device_base + settings.device_count;
}

pub fn make(kind: Kind) u64 {
    state.next_handle += 16;
    state.made[@intFromEnum(kind)].append(allocator, state.next_handle) catch @panic("no memory");
    return state.next_handle;
}

pub fn is_made(kind: Kind, handle: u64) bool {
    // The legacy default stream, and each thread's own.
    if (kind == .stream and (handle == 1 or handle == 2)) return true;
    return std.mem.indexOfScalar(u64, state.made[@intFromEnum(kind)].items, handle) != null;
}

pub fn unmake(kind: Kind, handle: u64, name: []const u8) Result {
    const list = &state.made[@intFromEnum(kind)];
    const index = std.mem.indexOfScalar(u64, list.items, handle) orelse return offend(name);
    _ = list.swapRemove(index);
    return .success;
}

pub fn take(pointer: *u64, size: usize) Result {
    if (size == 0) return offend("memory of no size");
    if (state.used_bytes + size > settings.memory_bytes) return .out_of_memory;
    const bytes = allocator.alloc(u8, size) catch return .out_of_memory;
    @memset(bytes, 0xff);
    state.blocks.append(allocator, .{ .address = state.next_address, .bytes = bytes }) catch return .out_of_memory;
    pointer.* = state.next_address;
    state.used_bytes += size;
    // A gap behind each, as large as the block.
    state.next_address += std.mem.alignForward(u64, size * 2, 1 << 20);
    return .success;
}

/// The live allocation that holds this range.
pub fn block_at(address: u64, size: u64) ?*Block {
    for (state.blocks.items) |*block| {
        if (address >= block.address and address + size <= block.address + block.bytes.len and !block.is_given_back) return block;
    }
    return null;
}

pub fn give(pointer: u64, name: []const u8) Result {
    for (state.blocks.items, 0..) |block, index| if (block.address == pointer) {
        state.used_bytes -= block.bytes.len;
        allocator.free(block.bytes);
        _ = state.blocks.swapRemove(index);
        return .success;
    };
    return offend(name);
}

pub fn is_pinned(address: [*]const u8, size: usize) bool {
    for (state.pinned.items) |bytes| {
        const from, const to = .{ @intFromPtr(bytes.ptr), @intFromPtr(address) };
        if (to >= from and to + size <= from + bytes.len) return true;
    }
    return false;
}

pub fn entry_of(function: u64) ?struct { *Module, *const ptx.Function } {
    for (state.modules.items) |module| for (module.program.functions) |*entry| {
        if (@intFromPtr(entry) == function) return .{ module, entry };
    };
    return null;
}

pub fn enqueue(stream: u64, work: Work) Result {
    state.queued += 1;
    state.queue.append(allocator, .{ .stream = stream, .number = state.queued, .work = work }) catch return .out_of_memory;
    return .success;
}

/// The last record of an event that is still to come.
pub fn record_of(event: u64) ?*const Entry {
    var found: ?*const Entry = null;
    for (state.queue.items) |*entry| if (entry.work == .event and entry.work.event == event) {
        found = entry;
    };
    return found;
}

/// All work of one stream, or of all.
pub fn do_work(stream: ?u64) Result {
    if (stream) |one| {
        do_stream(one, state.queued);
    } else for (state.queue.items) |*entry| do_stream(entry.stream, entry.number);
    return drop_done();
}

/// All work that the last record of an event comes after.
pub fn do_until(event: u64) Result {
    const record = record_of(event) orelse return state.sticky;
    do_stream(record.stream, record.number);
    return drop_done();
}

fn do_stream(stream: u64, last: u64) void {
    for (state.queue.items) |*entry| {
        if (state.sticky != .success) return;
        if (entry.is_done or entry.stream != stream or entry.number > last) continue;
        entry.is_done = true;
        if (entry.work == .wait) {
            for (state.queue.items) |*record| if (record.number == entry.work.wait) do_stream(record.stream, record.number);
            continue;
        }
        const result = do(&entry.work);
        if (result != .success) state.sticky = result;
    }
}

fn drop_done() Result {
    var kept: usize = 0;
    for (state.queue.items) |*entry| {
        if (entry.is_done) continue;
        if (kept < entry - state.queue.items.ptr) state.queue.items[kept] = entry.*;
        kept += 1;
    }
    state.queue.shrinkRetainingCapacity(kept);
    return state.sticky;
}

/// Whatever its state: its owner may have given it back, in its stream's order, after this work was asked for.
pub fn bytes_at(address: u64, size: u64) []u8 {
    for (state.blocks.items) |block| {
        if (address >= block.address and address + size <= block.address + block.bytes.len) return block.bytes[@intCast(address - block.address)..][0..@intCast(size)];
    }
    // Whoever asked for it did not wait for it before the memory was given back.
    @panic("work on memory that is gone");
}

fn do(work: *const Work) Result {
    switch (work.*) {
        .copy_in => |copy| {
            @memcpy(bytes_at(copy.target, copy.bytes.len), copy.bytes);
            if (copy.is_own) allocator.free(copy.bytes);
        },
        .copy_out => |copy| @memcpy(copy.bytes, bytes_at(copy.source, copy.bytes.len)),
        .set => |set| @memset(bytes_at(set.target, set.size), set.value),
        .event, .wait => {},
        .call => |call| call.function(call.argument),
        .free => |pointer| return give(pointer, "cuMemFreeAsync"),
        .launch => |*launch| return run(launch),
    }
    return .success;
}

fn run(launch: *const Launch) Result {
    var regions: [8]machines.Region = undefined;
    for (launch.buffers[0..launch.buffer_count], regions[0..launch.buffer_count]) |buffer, *region| {
        region.* = .{ .address = buffer.address, .bytes = bytes_at(buffer.address, buffer.size) };
    }
    state.launches += 1;
    // Results may not depend on the order of groups: every other launch goes backwards.
    const is_backwards = state.launches % 2 == 0;
    // Arguments lie in the space of parameters from the first one's place on.
    const first = launch.entry.parameters[0].offset;
    var line: u32 = 0;
    machines.Machine.run(
        allocator,
        launch.program,
        launch.entry,
        regions[0..launch.buffer_count],
        first,
        launch.parameters[0..launch.parameter_size],
        launch.groups,
        launch.group_size,
        is_backwards,
        &line,
    ) catch |fault| {
        std.debug.print("fake libcuda: {s}, line {d} of its PTX: {t}\n", .{ launch.entry.name, line, fault });
        return switch (fault) {
            error.IllegalAddress => .illegal_address,
            error.MisalignedAddress => .misaligned_address,
            error.BrokenBarrier, error.BrokenWarp, error.UnroundedOperand => .illegal_instruction,
            error.Endless => .launch_timeout,
            error.OutOfMemory => .out_of_memory,
        };
    };
    return .success;
}

/// With its last owner gone the context ends, and with it what is still in it.
pub fn drop_context() void {
    state.sticky = .success;
    state.queue.clearAndFree(allocator);
}

/// For the fake libcublas.
export fn fake_is_current() bool {
    return pushed > 0 and state.sticky == .success;
}

export fn fake_is_stream(stream: u64) bool {
    return is_made(.stream, stream);
}

/// Memory of a live allocation.
export fn fake_bytes(address: u64, size: u64) ?[*]u8 {
    const block = block_at(address, size) orelse return null;
    return block.bytes.ptr + @as(usize, @intCast(address - block.address));
}

export fn fake_call(stream: u64, function: *const fn (*anyopaque) callconv(.c) void, argument: *anyopaque) Result {
    return enqueue(stream, .{ .call = .{ .function = function, .argument = argument } });
}

export fn fake_set(wanted: *const Settings) void {
    settings = wanted.*;
}

/// Everything that was made and not given back; memory of a lost context counts too.
export fn fake_live() u64 {
    var count: u64 = state.contexts + pushed + state.blocks.items.len + state.pinned.items.len + state.modules.items.len;
    for (state.made) |list| count += list.items.len;
    return count;
}

/// What a lost context leaves behind is the driver's to free: so it is done before the next test.
export fn fake_reset() void {
    for (state.blocks.items) |block| allocator.free(block.bytes);
    for (state.pinned.items) |bytes| allocator.free(bytes);
    for (state.modules.items) |module| {
        module.program.destroy();
        allocator.destroy(module);
    }
    for (state.queue.items) |entry| if (entry.work == .copy_in and entry.work.copy_in.is_own) allocator.free(entry.work.copy_in.bytes);
    state = .{ .next_address = state.next_address, .next_handle = state.next_handle };
    settings = .{};
    pushed = 0;
    faults.reset();
}
