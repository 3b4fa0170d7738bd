//! Runs a kernel of PTX over memory of the host: every thread of a group up to the next barrier, then
//! all of them on from there; a product of a warp waits for all its threads. Each access is held against the kernel's own buffers.

const std = @import("std");
const ptx = @import("ptx.zig");
const fragments = @import("ptx_fragments.zig");
const Instruction = ptx.Instruction;
const Program = ptx.Program;
const Type = ptx.Type;

pub const Fault = error{ IllegalAddress, MisalignedAddress, BrokenBarrier, BrokenWarp, UnroundedOperand, Endless, OutOfMemory };

/// Memory that a kernel may touch: addresses of the device, and the host's bytes behind them.
pub const Region = struct { address: u64, bytes: []u8 };

const calls_max = 8;
/// More than any kernel of ours takes: one that does not end is found rather than waited for.
const steps_max: u64 = 1 << 33;

const Thread = struct {
    registers: []u64,
    parameters: []u8,
    local: []u8,
    at: u32,
    is_done: bool,
    /// Calls on their way: the instructions that made them.
    calls: [calls_max]u32,
    depth: usize,
};

pub const Machine = struct {
    program: *const Program,
    regions: []const Region,
    shared: []align(16) u8,
    threads: []Thread,
    steps: u64 = 0,
    /// The source line of what went wrong.
    line: u32 = 0,

    /// Runs `groups` groups of `group_size` threads each. `parameters` are the kernel's arguments, which begin at `parameters_at` in the program's space for them.
    pub fn run(
        allocator: std.mem.Allocator,
        program: *const Program,
        entry: *const ptx.Function,
        regions: []const Region,
        parameters_at: u32,
        parameters: []const u8,
        groups: u32,
        group_size: u32,
        is_backwards: bool,
        line: *u32,
    ) Fault!void {
        var arena: std.heap.ArenaAllocator = .init(allocator);
        defer arena.deinit();
        const a = arena.allocator();
        var machine: Machine = .{
            .program = program,
            .regions = regions,
            .shared = try a.alignedAlloc(u8, .@"16", program.shared_size),
            .threads = try a.alloc(Thread, group_size),
        };
        defer line.* = machine.line;
        for (machine.threads) |*thread| {
            thread.registers = try a.alloc(u64, program.register_count + program.constants.len);
            @memset(thread.registers, 0xdead_beef_dead_beef);
            @memcpy(thread.registers[program.register_count..], program.constants);
            thread.parameters = try a.alloc(u8, program.parameter_size);
            thread.local = try a.alloc(u8, program.local_size);
        }
        for (0..groups) |index| {
            const group: u32 = @intCast(if (is_backwards) groups - 1 - index else index);
            @memset(machine.shared, 0xff); // Kernels may not count on anything there.
            for (machine.threads, 0..) |*thread, number| {
                const special = [ptx.special.len]u64{ number, 0, 0, group, 0, 0, group_size, groups };
                @memcpy(thread.registers[0..special.len], &special);
                @memcpy(thread.parameters[parameters_at..][0..parameters.len], parameters);
                @memset(thread.local, 0xff);
                thread.at = entry.start;
                thread.is_done = false;
                thread.depth = 0;
            }
            try machine.run_group();
        }
    }

    fn run_group(machine: *Machine) Fault!void {
        while (true) {
            var done: usize = 0;
            var first: usize = 0;
            while (first < machine.threads.len) : (first += fragments.lanes) {
                done += try machine.run_warp(machine.threads[first..@min(first + fragments.lanes, machine.threads.len)]);
            }
            if (done == machine.threads.len) return;
            // A thread that has ended never comes to the barrier that the others wait at.
            if (done > 0) return error.BrokenBarrier;
        }
    }

    /// Each up to its end, or past the next barrier; how many have ended.
    fn run_warp(machine: *Machine, warp: []Thread) Fault!usize {
        while (true) {
            var done: usize = 0;
            var multiplying: usize = 0;
            for (warp) |*thread| {
                const stop: Stop = if (thread.is_done) .end else try machine.run_thread(thread);
                done += @intFromBool(stop == .end);
                multiplying += @intFromBool(stop == .product);
            }
            if (multiplying == 0) return done;
            try machine.multiply(warp, multiplying);
        }
    }

    /// The product that a warp has come to: all of its threads, to the same one.
    fn multiply(machine: *Machine, warp: []Thread, multiplying: usize) Fault!void {
        const at = warp[0].at;
        const i = &machine.program.code[at];
        errdefer machine.line = i.line;
        if (multiplying != fragments.lanes) return error.BrokenWarp;
        var registers: [fragments.lanes][]u64 = undefined;
        for (warp, &registers) |*thread, *own| {
            if (thread.at != at) return error.BrokenWarp;
            own.* = thread.registers;
            thread.at += 1;
        }
        if (!fragments.multiply(i, &registers)) return error.UnroundedOperand;
    }

    const Stop = enum { end, barrier, product };

    /// Up to its end, past the next barrier, or to a product of its warp.
    fn run_thread(machine: *Machine, thread: *Thread) Fault!Stop {
        const code = machine.program.code;
        const r = thread.registers;
        while (true) {
            const i = &code[thread.at];
            thread.at += 1;
            machine.steps += 1;
            errdefer machine.line = i.line;
            if (machine.steps > steps_max) return error.Endless;
            if (i.guard) |guard| if ((r[guard] & 1 != 0) == i.guard_negated) continue;
            switch (i.op) {
                .load => try machine.load(thread, i),
                .store => try machine.store(thread, i),
                .atom => try machine.atomic(thread, i),
                .bra => thread.at = i.target,
                .bar => return .barrier,
                .mma_tf32, .mma_bf16, .mma_f16 => {
                    thread.at -= 1;
                    return .product;
                },
                .call => {
                    for (i.moves[0 .. i.moves.len - i.width]) |move| carry(thread, move);
                    thread.calls[thread.depth] = thread.at - 1;
                    thread.depth += 1;
                    thread.at = i.target;
                },
                .ret => {
                    if (thread.depth == 0) {
                        thread.is_done = true;
                        return .end;
                    }
                    thread.depth -= 1;
                    const call = &code[thread.calls[thread.depth]];
                    if (call.width == 1) carry(thread, call.moves[call.moves.len - 1]);
                    thread.at = thread.calls[thread.depth] + 1;
                },
                .nop => {},
                else => r[i.r[0]] = @import("ptx_arithmetic.zig").compute(i, r),
            }
        }
    }

    fn carry(thread: *Thread, move: ptx.Move) void {
        @memcpy(thread.parameters[move.target..][0..move.size], thread.parameters[move.source..][0..move.size]);
    }

    fn place(machine: *Machine, thread: *Thread, i: *const Instruction, size: usize) Fault![]u8 {
        if (i.space == .param) return thread.parameters[@intCast(i.offset)..][0..size];
        const address = thread.registers[i.r[0]] +% @as(u64, @bitCast(i.offset));
        if (address % size != 0) return error.MisalignedAddress;
        switch (i.space) {
            .shared => return part(machine.shared, address -% ptx.shared_base, size),
            .local => return part(thread.local, address -% ptx.local_base, size),
            .global => for (machine.regions) |region| {
                if (address >= region.address and address + size <= region.address + region.bytes.len) return region.bytes[@intCast(address - region.address)..][0..size];
            },
            .none => {
                if (address >= ptx.local_base) return part(thread.local, address - ptx.local_base, size);
                if (address >= ptx.shared_base) return part(machine.shared, address - ptx.shared_base, size);
            },
            .param => unreachable,
        }
        return error.IllegalAddress;
    }

    fn part(bytes: []u8, offset: u64, size: usize) Fault![]u8 {
        if (offset > bytes.len or bytes.len - offset < size) return error.IllegalAddress;
        return bytes[@intCast(offset)..][0..size];
    }

    fn load(machine: *Machine, thread: *Thread, i: *const Instruction) Fault!void {
        const size = i.type.size();
        const bytes = try machine.place(thread, i, @as(usize, size) * i.width);
        for (i.r[1..][0..i.width], 0..) |register, index| {
            thread.registers[register] = widened(i.type, bytes[index * size ..]);
        }
    }

    fn widened(t: Type, bytes: []const u8) u64 {
        return switch (t) {
            .pred, .b8, .u8 => bytes[0],
            .s8 => @bitCast(@as(i64, @as(i8, @bitCast(bytes[0])))),
            .b16, .u16, .s16 => std.mem.readInt(u16, bytes[0..2], .little),
            .b32, .u32, .s32, .f32 => std.mem.readInt(u32, bytes[0..4], .little),
            .b64, .u64, .s64 => std.mem.readInt(u64, bytes[0..8], .little),
        };
    }

    fn store(machine: *Machine, thread: *Thread, i: *const Instruction) Fault!void {
        const size = i.type.size();
        const bytes = try machine.place(thread, i, @as(usize, size) * i.width);
        for (i.r[1..][0..i.width], 0..) |register, index| {
            const value = std.mem.toBytes(std.mem.nativeToLittle(u64, thread.registers[register]));
            @memcpy(bytes[index * size ..][0..size], value[0..size]);
        }
    }

    fn atomic(machine: *Machine, thread: *Thread, i: *const Instruction) Fault!void {
        const bytes = try machine.place(thread, i, 4);
        const old = std.mem.readInt(u32, bytes[0..4], .little);
        const given: u32 = @truncate(thread.registers[i.r[2]]);
        const is_signed = i.type == .s32;
        const less = if (is_signed) @as(i32, @bitCast(given)) < @as(i32, @bitCast(old)) else given < old;
        const new: u32 = switch (i.atom) {
            .add => old +% given,
            .min => if (less) given else old,
            .max => if (less) old else given,
            .exch => given,
            .bit_and => old & given,
            .bit_or => old | given,
            .bit_xor => old ^ given,
            .cas => if (old == given) @truncate(thread.registers[i.r[3]]) else old,
        };
        std.mem.writeInt(u32, bytes[0..4], new, .little);
        if (i.width == 1) thread.registers[i.r[1]] = old;
    }
};
