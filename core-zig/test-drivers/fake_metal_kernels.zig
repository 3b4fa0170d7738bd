//! Kernels for the fake Metal: their declarations from the MSL, and their work from the PTX, or from a library of the MSL
//! itself, compiled for the host, that `ST_FAKE_METAL_KERNELS` names (`python/tests/gpu_kernels/metal_library.py` makes it).

const std = @import("std");
const paths = @import("kernel_paths");
const faults = @import("faults.zig");
const objects = @import("fake_metal_objects.zig");
const allocator = objects.allocator;
const ptx = @import("ptx.zig");
const machines = @import("ptx_machine.zig");

/// Every `[[kernel]] void name(... [[buffer(n)]] ...)`, as the names in `source` are.
pub fn read(source: []const u8) []objects.Kernel {
    var list: std.ArrayList(objects.Kernel) = .empty;
    var rest = source;
    const mark = "[[kernel]] void ";
    while (std.mem.indexOf(u8, rest, mark)) |at| {
        rest = rest[at + mark.len ..];
        const end = std.mem.indexOf(u8, rest, "\n{") orelse rest.len;
        const kernel = declared(rest[0..end]);
        list.append(allocator, kernel) catch @panic("no memory");
        rest = rest[end..];
    }
    return list.items;
}

fn declared(head: []const u8) objects.Kernel {
    var kernel: objects.Kernel = .{ .name = head[0 .. std.mem.indexOfScalar(u8, head, '(') orelse head.len], .slots = @splat(0), .slot_count = 0 };
    var rest = head;
    const mark = "[[buffer(";
    while (std.mem.indexOf(u8, rest, mark)) |at| {
        rest = rest[at + mark.len ..];
        const slot = std.fmt.parseInt(u8, rest[0 .. std.mem.indexOfScalar(u8, rest, ')') orelse 0], 10) catch 255;
        if (slot >= objects.slots_max) faults.offend("newLibraryWithSource: a slot beyond 30");
        if (kernel.slot_count < kernel.slots.len) {
            kernel.slots[kernel.slot_count] = slot % objects.slots_max;
            kernel.slot_count += 1;
        }
    }
    return kernel;
}

var programs: std.ArrayList(ptx.Program) = .empty;

extern "c" fn getenv(name: [*:0]const u8) ?[*:0]const u8;
extern "c" fn dlopen(path: [*:0]const u8, mode: c_int) ?*anyopaque;
extern "c" fn dlsym(library: *anyopaque, name: [*:0]const u8) ?*anyopaque;

var host_library: ?*anyopaque = null;

pub fn code_of(name: []const u8) ?objects.Code {
    const path = getenv("ST_FAKE_METAL_KERNELS") orelse return .{ .ptx = program_of(name) orelse return null };
    if (host_library == null) host_library = dlopen(path, 1);
    var symbol: [160]u8 = undefined;
    const wanted = std.fmt.bufPrintSentinel(&symbol, "run_{s}", .{name}, 0) catch return null;
    const found = dlsym(host_library orelse return null, wanted) orelse return null;
    return .{ .host = @ptrCast(@alignCast(found)) };
}

/// Of all the PTX there is, the one that has this kernel; read once and kept.
fn program_of(name: []const u8) ?*const ptx.Program {
    if (programs.items.len == 0) read_all() catch |failure| {
        std.debug.print("fake Metal: {s}: {t}\n", .{ paths.kernels, failure });
        return null;
    };
    for (programs.items) |*program| if (program.entry(name) != null) return program;
    return null;
}

fn read_all() !void {
    const io = std.Io.Threaded.global_single_threaded.io();
    var folder = try std.Io.Dir.cwd().openDir(io, paths.kernels, .{ .iterate = true });
    defer folder.close(io);
    var files = folder.iterate();
    while (try files.next(io)) |file| {
        if (!std.mem.endsWith(u8, file.name, ".ptx")) continue;
        const text = try folder.readFileAlloc(io, file.name, allocator, .limited(64 << 20));
        var complaint: [160]u8 = @splat(0);
        // The text stays: names in the program point into it.
        try programs.append(allocator, ptx.read(allocator, text, &complaint) catch |failure| {
            std.debug.print("fake Metal: {s}: {s}\n", .{ file.name, std.mem.sliceTo(&complaint, 0) });
            return failure;
        });
    }
}

pub fn run(work: []const objects.Dispatch) bool {
    for (work) |*dispatch| if (!run_one(dispatch)) return false;
    return true;
}

fn run_one(dispatch: *const objects.Dispatch) bool {
    switch (dispatch.code) {
        .ptx => |program| return interpret(dispatch, program),
        .host => |kernel| {
            var buffers: [12]*anyopaque = undefined;
            for (dispatch.kernel.slots[1..dispatch.kernel.slot_count], 0..) |slot, index| {
                const bound = dispatch.slots[slot].buffer;
                buffers[index] = bound.object.bytes[bound.offset..].ptr;
            }
            kernel(@intCast(dispatch.groups), &buffers, &dispatch.slots[dispatch.kernel.slots[0]].bytes.data);
            return true;
        },
    }
}

fn interpret(dispatch: *const objects.Dispatch, program: *const ptx.Program) bool {
    const entry = program.entry(dispatch.kernel.name).?;
    const count = entry.parameters.len;
    if (dispatch.kernel.slot_count != count) {
        faults.offend("the MSL and the PTX of a kernel have other arguments");
        return false;
    }
    const first = entry.parameters[0].offset;
    var arguments: [512]u8 = @splat(0);
    var regions: [12]machines.Region = undefined;
    // The MSL has the parameters first, the PTX last.
    for (entry.parameters[0 .. count - 1], dispatch.kernel.slots[1..count], regions[0 .. count - 1]) |parameter, slot, *region| {
        const bound = dispatch.slots[slot].buffer;
        const bytes = bound.object.bytes[bound.offset..];
        region.* = .{ .address = @intFromPtr(bytes.ptr), .bytes = bytes };
        std.mem.writeInt(u64, arguments[parameter.offset - first ..][0..8], region.address, .little);
        std.mem.writeInt(u64, arguments[parameter.offset - first + 8 ..][0..8], bytes.len / 4, .little);
    }
    const last = entry.parameters[count - 1];
    const given = &dispatch.slots[dispatch.kernel.slots[0]].bytes;
    if (given.size != last.size) {
        faults.offend("setBytes: not as many as the kernel's parameters have");
        return false;
    }
    @memcpy(arguments[last.offset - first ..][0..last.size], given.data[0..given.size]);
    var line: u32 = 0;
    machines.Machine.run(allocator, program, entry, regions[0 .. count - 1], first, arguments[0 .. last.offset - first + last.size], @intCast(dispatch.groups), @intCast(dispatch.group_size), false, &line) catch |fault| {
        std.debug.print("fake Metal: {s}, line {d} of its PTX: {t}\n", .{ dispatch.kernel.name, line, fault });
        return false;
    };
    return true;
}
