//! Reads PTX, the assembly that CUDA's driver is given, into instructions that `ptx_machine.zig`
//! runs. What the compiler of our kernels emits is understood; anything else is refused by name, so
//! that no kernel is ever run as if it said something else.

const std = @import("std");

pub const Failure = error{ OutOfMemory, Invalid };

pub const Type = enum {
    pred,
    b8,
    u8,
    s8,
    b16,
    u16,
    s16,
    b32,
    u32,
    s32,
    f32,
    b64,
    u64,
    s64,

    pub fn size(t: Type) u8 {
        return switch (t) {
            .pred, .b8, .u8, .s8 => 1,
            .b16, .u16, .s16 => 2,
            .b32, .u32, .s32, .f32 => 4,
            .b64, .u64, .s64 => 8,
        };
    }
};

pub const Op = enum {
    // zig fmt: off
    load, store, mov, add, sub, mul, mul_hi, mul_wide, mad, mad_wide, div, rem, min, max, bit_and, bit_or,
    bit_xor, not, neg, abs, shl, shr, fma, sqrt, rcp, rsqrt, ex2, lg2, sin, cos, popc, clz, bfi, bfe, prmt,
    setp, selp, cvt, cvt_tf32, cvt_bf16x2, cvt_f16x2, mma_tf32, mma_bf16, mma_f16, bra, ret, bar, atom, call, nop,
    // zig fmt: on
};
pub const Space = enum { none, param, global, shared, local };
pub const Comparison = enum { eq, ne, lt, le, gt, ge, equ, neu, ltu, leu, gtu, geu, num, nan };
pub const Rounding = enum { none, nearest, zero, down, up };
pub const Atom = enum { add, min, max, exch, bit_and, bit_or, bit_xor, cas };

/// Where a call's bytes come from and go to, in the thread's space for parameters.
pub const Move = struct { source: u32, target: u32, size: u32 };

pub const Instruction = struct {
    op: Op,
    type: Type = .b32,
    from: Type = .b32,
    space: Space = .none,
    comparison: Comparison = .eq,
    rounding: Rounding = .none,
    atom: Atom = .add,
    /// Skipped unless this register is set (or unset).
    guard: ?u32 = null,
    guard_negated: bool = false,
    /// Held to 0 to 1.
    is_saturated: bool = false,
    /// Registers: results first.
    r: [5]u32 = @splat(0),
    width: u8 = 1,
    /// Of an address, or a branch's aim, or the callee.
    offset: i64 = 0,
    target: u32 = 0,
    moves: []const Move = &.{},
    /// Registers of a product of a warp: the result's four, A's four, B's two, and the four that are added.
    fragments: []const u32 = &.{},
    line: u32 = 0,
};

pub const Parameter = struct { name: []const u8, offset: u32, size: u32 };

pub const Function = struct {
    name: []const u8,
    start: u32 = 0,
    parameters: []Parameter,
    result: ?Parameter,
    is_entry: bool,
};

/// Where the addresses of shared and of local memory begin; the device's own lie far below.
pub const shared_base: u64 = 1 << 56;
pub const local_base: u64 = 1 << 57;

/// Registers that the machine fills for each thread, the first of every file.
pub const special = [_][]const u8{ "%tid.x", "%tid.y", "%tid.z", "%ctaid.x", "%ctaid.y", "%ctaid.z", "%ntid.x", "%nctaid.x" };

pub const Program = struct {
    arena: std.heap.ArenaAllocator,
    code: []const Instruction,
    functions: []const Function,
    /// The first of a thread's registers that hold constants, and those.
    register_count: u32,
    constants: []const u64,
    shared_size: u32,
    local_size: u32,
    parameter_size: u32,
    /// That it is compiled for, as major * 10 + minor.
    compute_capability: u32,

    pub fn destroy(program: *Program) void {
        var arena = program.arena;
        arena.deinit();
    }

    pub fn entry(program: *const Program, name: []const u8) ?*const Function {
        for (program.functions) |*function| if (function.is_entry and std.mem.eql(u8, function.name, name)) return function;
        return null;
    }
};

const Label = struct { name: []const u8, at: u32 };
const Jump = struct { name: []const u8, from: u32 };
const Bank = struct { prefix: []const u8, base: u32, count: ?u32 };
const Symbol = struct { name: []const u8, address: u64 };

/// The program in `text`, made in an arena of its own; `complaint` says what is not understood.
pub fn read(allocator: std.mem.Allocator, text: []const u8, complaint: *[160]u8) Failure!Program {
    var reader: Reader = .{ .arena = .init(allocator), .lines = std.mem.splitScalar(u8, text, '\n'), .complaint = complaint };
    errdefer reader.arena.deinit();
    return reader.run();
}

pub const Reader = struct {
    arena: std.heap.ArenaAllocator,
    lines: std.mem.SplitIterator(u8, .scalar),
    line: u32 = 0,
    complaint: *[160]u8,
    code: std.ArrayList(Instruction) = .empty,
    functions: std.ArrayList(Function) = .empty,
    constants: std.ArrayList(u64) = .empty,
    /// Of the whole program, of its functions that are not kernels, and of what is read: kernels call functions and never
    /// each other, so theirs begin at the same place.
    register_count: u32 = special.len,
    function_registers: u32 = special.len,
    next_register: u32 = special.len,
    shared_size: u32 = 0,
    local_size: u32 = 0,
    parameter_size: u32 = 0,
    compute_capability: u32 = 0,
    module_symbols: std.ArrayList(Symbol) = .empty,
    // Of the function that is read:
    banks: std.ArrayList(Bank) = .empty,
    symbols: std.ArrayList(Symbol) = .empty,
    parameters: std.ArrayList(Parameter) = .empty,
    labels: std.ArrayList(Label) = .empty,
    jumps: std.ArrayList(Jump) = .empty,

    fn a(reader: *Reader) std.mem.Allocator {
        return reader.arena.allocator();
    }

    pub fn refuse(reader: *Reader, what: []const u8) Failure {
        _ = std.fmt.bufPrintSentinel(reader.complaint, "line {d}: {s}", .{ reader.line, what[0..@min(what.len, 120)] }, 0) catch {};
        return error.Invalid;
    }

    fn next(reader: *Reader) ?[]const u8 {
        while (reader.lines.next()) |raw| {
            reader.line += 1;
            const without = raw[0 .. std.mem.indexOf(u8, raw, "//") orelse raw.len];
            const line = std.mem.trim(u8, without, " \t\r\x00");
            if (line.len > 0) return line;
        }
        return null;
    }

    fn run(reader: *Reader) Failure!Program {
        while (reader.next()) |line| {
            if (starts(line, ".version") or starts(line, ".address_size")) continue;
            if (starts(line, ".target sm_")) {
                reader.compute_capability = std.fmt.parseInt(u32, line[".target sm_".len..], 10) catch return reader.refuse(line);
                continue;
            }
            if (starts(line, ".shared")) {
                try reader.variable(line, &reader.shared_size, shared_base, &reader.module_symbols);
            } else if (starts(line, ".global") or starts(line, ".const")) {
                continue; // A kernel that named it would be refused.
            } else if (std.mem.indexOf(u8, line, ".entry") != null or std.mem.indexOf(u8, line, ".func") != null) {
                try reader.function(line);
            } else return reader.refuse(line);
        }
        for (reader.code.items) |*instruction| for (&instruction.r) |*place| {
            // Constants lie after all registers.
            if (place.* & constant_mark != 0) place.* = reader.register_count + (place.* & ~constant_mark);
        };
        return .{
            .arena = reader.arena,
            .code = reader.code.items,
            .functions = reader.functions.items,
            .register_count = reader.register_count,
            .constants = reader.constants.items,
            .shared_size = reader.shared_size,
            .local_size = reader.local_size,
            .parameter_size = reader.parameter_size,
            .compute_capability = reader.compute_capability,
        };
    }

    /// `.shared .align 8 .b8 name[64];` and the like.
    fn variable(reader: *Reader, line: []const u8, used: *u32, base: u64, into: *std.ArrayList(Symbol)) Failure!void {
        const parsed = try reader.declared(line);
        used.* = std.mem.alignForward(u32, used.*, 16);
        try into.append(reader.a(), .{ .name = parsed.name, .address = base + used.* });
        used.* += parsed.size;
    }

    /// The name and the size of a variable or parameter.
    fn declared(reader: *Reader, line: []const u8) Failure!struct { name: []const u8, size: u32 } {
        var words = std.mem.tokenizeAny(u8, line, " \t;,()");
        var size: u32 = 0;
        while (words.next()) |word| {
            if (word[0] == '.') {
                if (std.meta.stringToEnum(Type, word[1..])) |t| size = t.size();
                if (std.mem.eql(u8, word, ".align")) _ = words.next();
                continue;
            }
            const bracket = std.mem.indexOfScalar(u8, word, '[') orelse return .{ .name = word, .size = size };
            const count = std.fmt.parseInt(u32, std.mem.trimEnd(u8, word[bracket + 1 ..], "]"), 10) catch return reader.refuse(line);
            return .{ .name = word[0..bracket], .size = size * count };
        }
        return reader.refuse(line);
    }

    fn parameter(reader: *Reader, line: []const u8) Failure!Parameter {
        const parsed = try reader.declared(line);
        reader.parameter_size = std.mem.alignForward(u32, reader.parameter_size, 16);
        const made: Parameter = .{ .name = parsed.name, .offset = reader.parameter_size, .size = parsed.size };
        reader.parameter_size += parsed.size;
        try reader.parameters.append(reader.a(), made);
        return made;
    }

    fn function(reader: *Reader, head: []const u8) Failure!void {
        reader.banks = .empty;
        reader.symbols = .empty;
        reader.parameters = .empty;
        reader.labels = .empty;
        reader.jumps = .empty;
        var made: Function = .{ .name = "", .parameters = &.{}, .result = null, .is_entry = std.mem.indexOf(u8, head, ".entry") != null };
        const directive = if (made.is_entry) ".entry" else ".func";
        var rest = std.mem.trim(u8, head[std.mem.indexOf(u8, head, directive).? + directive.len ..], " \t");
        if (rest[0] == '(') {
            const end = std.mem.indexOfScalar(u8, rest, ')') orelse return reader.refuse(head);
            made.result = try reader.parameter(rest[1..end]);
            rest = std.mem.trim(u8, rest[end + 1 ..], " \t");
        }
        made.name = std.mem.trim(u8, rest[0 .. std.mem.indexOfAny(u8, rest, "( ") orelse rest.len], " \t");
        const first = reader.parameters.items.len;
        if (std.mem.endsWith(u8, rest, "(")) while (reader.next()) |line| {
            if (starts(line, ")")) break;
            _ = try reader.parameter(line);
        };
        made.parameters = try reader.a().dupe(Parameter, reader.parameters.items[first..]);
        made.start = @intCast(reader.code.items.len);
        while (reader.next()) |line| {
            if (line[0] == '{') break;
            if (line[0] == ';') return; // Declared here, defined later.
        }
        // Known before its body is read, which does not call itself.
        try reader.functions.append(reader.a(), made);
        reader.next_register = reader.function_registers;
        try reader.body();
        reader.register_count = @max(reader.register_count, reader.next_register);
        if (!made.is_entry) reader.function_registers = reader.next_register;
    }

    fn body(reader: *Reader) Failure!void {
        var depth: usize = 1;
        while (reader.next()) |line| {
            if (line[0] == '{') {
                depth += 1;
            } else if (line[0] == '}') {
                depth -= 1;
                if (depth == 0) break;
            } else if (starts(line, ".reg")) {
                try reader.bank(line);
            } else if (starts(line, ".param")) {
                _ = try reader.parameter(line);
            } else if (starts(line, ".local")) {
                try reader.variable(line, &reader.local_size, local_base, &reader.symbols);
            } else if (starts(line, ".shared")) {
                try reader.variable(line, &reader.shared_size, shared_base, &reader.symbols);
            } else if (line[0] == '.') {
                continue; // .loc, .pragma: nothing that changes what a kernel computes.
            } else if (line[line.len - 1] == ':') {
                try reader.labels.append(reader.a(), .{ .name = line[0 .. line.len - 1], .at = @intCast(reader.code.items.len) });
            } else try reader.statement(line);
        }
        try reader.code.append(reader.a(), .{ .op = .ret, .line = reader.line });
        for (reader.jumps.items) |wanted| {
            reader.code.items[wanted.from].target = for (reader.labels.items) |label| {
                if (std.mem.eql(u8, label.name, wanted.name)) break label.at;
            } else return reader.refuse(wanted.name);
        }
    }

    fn bank(reader: *Reader, line: []const u8) Failure!void {
        var words = std.mem.tokenizeAny(u8, line, " \t;");
        _ = words.next();
        _ = words.next();
        const word = words.next() orelse return reader.refuse(line);
        const bracket = std.mem.indexOfScalar(u8, word, '<');
        const count = if (bracket) |at| std.fmt.parseInt(u32, std.mem.trimEnd(u8, word[at + 1 ..], ">"), 10) catch return reader.refuse(line) else null;
        try reader.banks.append(reader.a(), .{ .prefix = word[0 .. bracket orelse word.len], .base = reader.next_register, .count = count });
        reader.next_register += count orelse 1;
    }

    fn statement(reader: *Reader, line: []const u8) Failure!void {
        var text = line;
        var instruction: Instruction = .{ .op = .nop, .line = reader.line };
        if (text[0] == '@') {
            const space = std.mem.indexOfAny(u8, text, " \t") orelse return reader.refuse(line);
            instruction.guard_negated = text[1] == '!';
            instruction.guard = try reader.register(text[@as(usize, 1) + @intFromBool(instruction.guard_negated) .. space]);
            text = std.mem.trim(u8, text[space..], " \t");
        }
        if (starts(text, "call")) return reader.call(text, instruction);
        if (text[text.len - 1] != ';') return reader.refuse(line);
        text = text[0 .. text.len - 1];
        const end = std.mem.indexOfAny(u8, text, " \t") orelse text.len;
        var operands: Operands = .{};
        try reader.split(text[end..], &operands);
        if (starts(text, "ret")) {
            instruction.op = .ret;
        } else try @import("ptx_opcodes.zig").fill(reader, &instruction, text[0..end], &operands);
        try reader.code.append(reader.a(), instruction);
    }

    pub const Operands = struct { list: [14][]const u8 = @splat(""), count: usize = 0 };

    /// Commas part operands, braces vanish: a vector is several.
    fn split(reader: *Reader, text: []const u8, operands: *Operands) Failure!void {
        var words = std.mem.tokenizeAny(u8, text, " \t,{}");
        while (words.next()) |word| {
            if (operands.count == operands.list.len) return reader.refuse(text);
            operands.list[operands.count] = word;
            operands.count += 1;
        }
    }

    /// `call.uni (retval0), name, (param0, param1);` over several lines.
    fn call(reader: *Reader, head: []const u8, given: Instruction) Failure!void {
        var instruction = given;
        instruction.op = .call;
        var names: [12][]const u8 = undefined;
        var count: usize = 0;
        var line = head;
        var has_result = false;
        while (true) {
            var words = std.mem.tokenizeAny(u8, line, " \t,();");
            while (words.next()) |word| {
                if (starts(word, "call")) continue;
                if (count == names.len) return reader.refuse(line);
                names[count] = word;
                count += 1;
            }
            if (starts(line, "call") and std.mem.indexOfScalar(u8, line, '(') != null) has_result = true;
            if (std.mem.endsWith(u8, line, ";")) break;
            line = reader.next() orelse return reader.refuse("a call without an end");
        }
        const callee_index: usize = @intFromBool(has_result);
        if (count <= callee_index) return reader.refuse("a call of nothing");
        const callee = for (reader.functions.items) |*known| {
            if (!known.is_entry and std.mem.eql(u8, known.name, names[callee_index])) break known;
        } else return reader.refuse(names[callee_index]);
        if (count - callee_index - 1 != callee.parameters.len or has_result != (callee.result != null)) return reader.refuse("a call with other arguments than the function's");
        var moves: std.ArrayList(Move) = .empty;
        for (names[callee_index + 1 .. count], callee.parameters) |name, wanted| {
            const source = reader.parameter_named(name) orelse return reader.refuse(name);
            try moves.append(reader.a(), .{ .source = source.offset, .target = wanted.offset, .size = wanted.size });
        }
        if (has_result) {
            const target = reader.parameter_named(names[0]) orelse return reader.refuse(names[0]);
            // The last move is done when the function returns.
            try moves.append(reader.a(), .{ .source = callee.result.?.offset, .target = target.offset, .size = callee.result.?.size });
        }
        instruction.moves = moves.items;
        instruction.width = @intFromBool(has_result);
        instruction.target = callee.start;
        try reader.code.append(reader.a(), instruction);
    }

    /// The newest of this name: each call declares its own.
    pub fn parameter_named(reader: *Reader, name: []const u8) ?Parameter {
        var index = reader.parameters.items.len;
        while (index > 0) {
            index -= 1;
            if (std.mem.eql(u8, reader.parameters.items[index].name, name)) return reader.parameters.items[index];
        }
        return null;
    }

    pub fn register(reader: *Reader, name: []const u8) Failure!u32 {
        for (special, 0..) |known, index| if (std.mem.eql(u8, known, name)) return @intCast(index);
        const prefix = std.mem.trimEnd(u8, name, "0123456789");
        for (reader.banks.items) |known| {
            const count = known.count orelse {
                if (std.mem.eql(u8, known.prefix, name)) return known.base;
                continue;
            };
            if (!std.mem.eql(u8, known.prefix, prefix)) continue;
            const number = std.fmt.parseInt(u32, name[prefix.len..], 10) catch return reader.refuse(name);
            if (number < count) return known.base + number;
        }
        return reader.refuse(name);
    }

    /// A register that holds the operand: a register of its own, a constant, or a variable's address.
    pub fn value(reader: *Reader, word: []const u8) Failure!u32 {
        if (word[0] == '%') return reader.register(word);
        if (starts(word, "0f") and word.len == 10) return reader.constant(std.fmt.parseInt(u32, word[2..], 16) catch return reader.refuse(word));
        if (word[0] == '-' or std.ascii.isDigit(word[0])) {
            const number = std.fmt.parseInt(i65, std.mem.trimEnd(u8, word, "U"), 0) catch return reader.refuse(word);
            return reader.constant(@truncate(@as(u65, @bitCast(number))));
        }
        for (reader.symbols.items) |symbol| if (std.mem.eql(u8, symbol.name, word)) return reader.constant(symbol.address);
        for (reader.module_symbols.items) |symbol| if (std.mem.eql(u8, symbol.name, word)) return reader.constant(symbol.address);
        return reader.refuse(word);
    }

    pub fn constant(reader: *Reader, bits: u64) Failure!u32 {
        const index = for (reader.constants.items, 0..) |known, at| {
            if (known == bits) break at;
        } else blk: {
            try reader.constants.append(reader.a(), bits);
            break :blk reader.constants.items.len - 1;
        };
        return constant_mark | @as(u32, @intCast(index));
    }

    pub fn jump(reader: *Reader, name: []const u8) Failure!void {
        try reader.jumps.append(reader.a(), .{ .name = name, .from = @intCast(reader.code.items.len) });
    }
};

const constant_mark: u32 = 1 << 31;

fn starts(text: []const u8, prefix: []const u8) bool {
    return std.mem.startsWith(u8, text, prefix);
}
