//! What each of PTX's opcodes means to the machine.

const std = @import("std");
const ptx = @import("ptx.zig");
const Failure = ptx.Failure;
const Instruction = ptx.Instruction;
const Op = ptx.Op;
const Reader = ptx.Reader;
const Type = ptx.Type;

/// Those that take their operands in order: a result, and one to three values.
const plain = std.StaticStringMap(Op).initComptime(.{
    .{ "mov", .mov },     .{ "cvta", .mov },    .{ "add", .add },     .{ "sub", .sub },   .{ "mul", .mul },
    .{ "mad", .mad },     .{ "div", .div },     .{ "rem", .rem },     .{ "min", .min },   .{ "max", .max },
    .{ "and", .bit_and }, .{ "or", .bit_or },   .{ "xor", .bit_xor }, .{ "not", .not },   .{ "neg", .neg },
    .{ "abs", .abs },     .{ "shl", .shl },     .{ "shr", .shr },     .{ "fma", .fma },   .{ "sqrt", .sqrt },
    .{ "rcp", .rcp },     .{ "rsqrt", .rsqrt }, .{ "ex2", .ex2 },     .{ "lg2", .lg2 },   .{ "sin", .sin },
    .{ "cos", .cos },     .{ "popc", .popc },   .{ "clz", .clz },     .{ "setp", .setp }, .{ "selp", .selp },
    .{ "cvt", .cvt },     .{ "bfi", .bfi },     .{ "bfe", .bfe },     .{ "prmt", .prmt },
});

/// Those that are understood as they stand, not by their modifiers.
const whole = std.StaticStringMap(Op).initComptime(.{
    .{ "cvt.rna.tf32.f32", .cvt_tf32 },
    .{ "cvt.rn.bf16x2.f32", .cvt_bf16x2 },
    .{ "cvt.rn.f16x2.f32", .cvt_f16x2 },
    .{ "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32", .mma_tf32 },
    .{ "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32", .mma_bf16 },
    .{ "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32", .mma_f16 },
});

const roundings = std.StaticStringMap(ptx.Rounding).initComptime(.{
    .{ "rn", .nearest }, .{ "rni", .nearest }, .{ "rz", .zero }, .{ "rzi", .zero },
    .{ "rm", .down },    .{ "rmi", .down },    .{ "rp", .up },   .{ "rpi", .up },
});

const atoms = std.StaticStringMap(ptx.Atom).initComptime(.{
    .{ "add", .add }, .{ "min", .min }, .{ "max", .max }, .{ "exch", .exch }, .{ "and", .bit_and }, .{ "or", .bit_or }, .{ "xor", .bit_xor }, .{ "cas", .cas },
});

/// Modifiers that change nothing here: caches, uniformity, approximations that we compute exactly.
const harmless = std.StaticStringMap(void).initComptime(.{
    .{"nc"}, .{"uni"}, .{"sync"}, .{"to"}, .{"lo"}, .{"approx"}, .{"full"}, .{"relaxed"}, .{"gpu"}, .{"cta"}, .{"aligned"},
});

const Modifiers = struct {
    types: [2]Type = @splat(.b32),
    type_count: usize = 0,
    width: u8 = 1,
    space: ptx.Space = .none,
    comparison: ?ptx.Comparison = null,
    rounding: ptx.Rounding = .none,
    atom: ?ptx.Atom = null,
    is_wide: bool = false,
    is_high: bool = false,
    is_saturated: bool = false,
};

pub fn fill(reader: *Reader, instruction: *Instruction, opcode: []const u8, operands: *const Reader.Operands) Failure!void {
    if (whole.get(opcode)) |op| return fill_whole(reader, instruction, op, opcode, operands.list[0..operands.count]);
    var words = std.mem.splitScalar(u8, opcode, '.');
    const name = words.next().?;
    var found: Modifiers = .{};
    while (words.next()) |word| try modify(reader, &found, name, word, opcode);
    instruction.space = found.space;
    instruction.width = found.width;
    instruction.rounding = found.rounding;
    instruction.is_saturated = found.is_saturated;
    if (found.type_count > 0) instruction.type = found.types[0];
    instruction.from = if (found.type_count > 1) found.types[1] else instruction.type;
    const list = operands.list[0..operands.count];
    if (std.mem.eql(u8, name, "ld") or std.mem.eql(u8, name, "st")) return transfer(reader, instruction, name[0] == 's', list);
    if (std.mem.eql(u8, name, "atom") or std.mem.eql(u8, name, "red")) return atomic(reader, instruction, found.atom orelse return reader.refuse(opcode), name[0] == 'r', list);
    if (std.mem.eql(u8, name, "bra")) {
        instruction.op = .bra;
        if (list.len != 1) return reader.refuse(opcode);
        return reader.jump(list[0]);
    }
    if (std.mem.eql(u8, name, "bar")) {
        instruction.op = .bar;
        if (list.len != 1 or !std.mem.eql(u8, list[0], "0")) return reader.refuse(opcode);
        return;
    }
    if (std.mem.eql(u8, name, "membar") or std.mem.eql(u8, name, "fence")) return;
    if (std.mem.eql(u8, name, "exit")) {
        instruction.op = .ret;
        return;
    }
    instruction.op = plain.get(name) orelse return reader.refuse(opcode);
    if (found.is_wide) instruction.op = if (instruction.op == .mad) .mad_wide else .mul_wide;
    if (found.is_high) instruction.op = .mul_hi;
    if (instruction.op == .setp) instruction.comparison = found.comparison orelse return reader.refuse(opcode);
    if (list.len != operand_count(instruction.op)) return reader.refuse(opcode);
    for (list, instruction.r[0..list.len], 0..) |word, *register, index| {
        register.* = if (index == 0) try reader.register(word) else try reader.value(word);
    }
}

fn fill_whole(reader: *Reader, instruction: *Instruction, op: Op, opcode: []const u8, list: []const []const u8) Failure!void {
    instruction.op = op;
    const expected: usize = switch (op) {
        .cvt_tf32 => 2,
        .cvt_bf16x2, .cvt_f16x2 => 3,
        else => 14,
    };
    if (list.len != expected) return reader.refuse(opcode);
    if (expected > instruction.r.len) {
        const fragments = try reader.arena.allocator().alloc(u32, expected);
        for (list, fragments) |word, *register| register.* = try reader.register(word);
        instruction.fragments = fragments;
    } else for (list, instruction.r[0..list.len], 0..) |word, *register, index| {
        register.* = if (index == 0) try reader.register(word) else try reader.value(word);
    }
}

fn operand_count(op: Op) usize {
    return switch (op) {
        .mov, .not, .neg, .abs, .sqrt, .rcp, .rsqrt, .ex2, .lg2, .sin, .cos, .popc, .clz, .cvt => 2,
        .mad, .mad_wide, .fma, .selp, .bfe, .prmt => 4,
        .bfi => 5,
        else => 3,
    };
}

fn modify(reader: *Reader, found: *Modifiers, name: []const u8, word: []const u8, opcode: []const u8) Failure!void {
    if (std.meta.stringToEnum(Type, word)) |t| {
        if (found.type_count == 2) return reader.refuse(opcode);
        found.types[found.type_count] = t;
        found.type_count += 1;
        return;
    }
    const is_atomic = std.mem.eql(u8, name, "atom") or std.mem.eql(u8, name, "red");
    if (is_atomic) if (atoms.get(word)) |atom| {
        found.atom = atom;
        return;
    };
    if (std.mem.eql(u8, name, "setp")) if (std.meta.stringToEnum(ptx.Comparison, word)) |comparison| {
        found.comparison = comparison;
        return;
    };
    if (std.mem.eql(u8, word, "none")) return reader.refuse(opcode);
    if (std.meta.stringToEnum(ptx.Space, word)) |space| {
        found.space = space;
    } else if (roundings.get(word)) |rounding| {
        found.rounding = rounding;
    } else if (std.mem.eql(u8, word, "v2")) {
        found.width = 2;
    } else if (std.mem.eql(u8, word, "v4")) {
        found.width = 4;
    } else if (std.mem.eql(u8, word, "wide")) {
        found.is_wide = true;
    } else if (std.mem.eql(u8, word, "hi")) {
        if (!std.mem.eql(u8, name, "mul")) return reader.refuse(opcode);
        found.is_high = true;
    } else if (std.mem.eql(u8, word, "ftz")) {
        // Of an approximation: what it flushes to zero is within its error.
        if (std.mem.indexOf(u8, opcode, ".approx.") == null) return reader.refuse(opcode);
    } else if (std.mem.eql(u8, word, "sat")) {
        if (!std.mem.eql(u8, name, "cvt")) return reader.refuse(opcode);
        found.is_saturated = true;
    } else if (!harmless.has(word)) return reader.refuse(opcode);
}

/// `ld.space.type {r0, r1}, [address];` and `st.space.type [address], {r0, r1};`
fn transfer(reader: *Reader, instruction: *Instruction, is_store: bool, list: []const []const u8) Failure!void {
    instruction.op = if (is_store) .store else .load;
    if (list.len != @as(usize, instruction.width) + 1) return reader.refuse("a load or store with other operands");
    const values = if (is_store) list[1..] else list[0..instruction.width];
    for (values, instruction.r[1..][0..instruction.width]) |word, *register| register.* = if (is_store) try reader.value(word) else try reader.register(word);
    try address(reader, instruction, if (is_store) list[0] else list[list.len - 1]);
}

fn atomic(reader: *Reader, instruction: *Instruction, atom: ptx.Atom, has_no_result: bool, list: []const []const u8) Failure!void {
    instruction.op = .atom;
    instruction.atom = atom;
    const first = @as(usize, 1) - @intFromBool(has_no_result);
    const value_count: usize = if (atom == .cas) 2 else 1;
    if (list.len != first + 1 + value_count) return reader.refuse("an atomic with other operands");
    // Whether the old value is wanted.
    instruction.width = @intFromBool(!has_no_result);
    if (!has_no_result) instruction.r[1] = try reader.register(list[0]);
    try address(reader, instruction, list[first]);
    for (list[first + 1 ..], instruction.r[2..][0..value_count]) |word, *register| register.* = try reader.value(word);
}

/// `[register]`, `[register+8]`, `[name+8]`.
fn address(reader: *Reader, instruction: *Instruction, word: []const u8) Failure!void {
    if (word.len < 3 or word[0] != '[' or word[word.len - 1] != ']') return reader.refuse(word);
    const inner = word[1 .. word.len - 1];
    const plus = std.mem.indexOfScalar(u8, inner, '+');
    if (plus) |at| instruction.offset = std.fmt.parseInt(i64, inner[at + 1 ..], 0) catch return reader.refuse(word);
    const base = inner[0 .. plus orelse inner.len];
    if (instruction.space == .param) {
        const parameter = reader.parameter_named(base) orelse return reader.refuse(word);
        instruction.offset += parameter.offset;
    } else instruction.r[0] = try reader.value(base);
}
