//! Products of a warp, `mma.sync`: whose register holds which element, by PTX's tables of matrix fragments, and the
//! roundings that make their operands.

const std = @import("std");
const ptx = @import("ptx.zig");

/// Threads of a warp.
pub const lanes = 32;

const rows = 16;
const columns = 8;
const depth_max = 16;

const Place = struct { usize, usize };

/// D = A B + C. False where an operand has bits that its type has not: a device would drop them without a word.
pub fn multiply(i: *const ptx.Instruction, registers: *const [lanes][]u64) bool {
    const is_tf32 = i.op == .mma_tf32;
    const depth: usize = if (is_tf32) 8 else 16;
    var a: [rows][depth_max]f64 = undefined;
    var b: [depth_max][columns]f64 = undefined;
    var c: [rows][columns]f64 = undefined;
    const a_elements: usize = if (is_tf32) 4 else 8;
    const b_elements: usize = if (is_tf32) 2 else 4;
    for (registers, 0..) |own, lane| {
        for (0..a_elements) |element| {
            const row, const column = if (is_tf32) tf32_a(lane, element) else pair_a(lane, element);
            a[row][column] = operand(i.op, own, i.fragments[4..8], element) orelse return false;
        }
        for (0..b_elements) |element| {
            const row, const column = if (is_tf32) tf32_b(lane, element) else pair_b(lane, element);
            b[row][column] = operand(i.op, own, i.fragments[8..10], element) orelse return false;
        }
        for (i.fragments[10..14], 0..) |register, element| {
            const row, const column = accumulator(lane, element);
            c[row][column] = f32_of(@truncate(own[register]));
        }
    }
    for (&c, &a) |*sums, *left| for (sums, 0..) |*sum, column| {
        for (0..depth) |k| sum.* += left[k] * b[k][column];
    };
    for (registers, 0..) |own, lane| for (i.fragments[0..4], 0..) |register, element| {
        const row, const column = accumulator(lane, element);
        own[register] = @as(u32, @bitCast(@as(f32, @floatCast(c[row][column]))));
    };
    return true;
}

/// The number of this element: of TF32 a register each, of bfloat16 and half precision two, the lower half first.
fn operand(op: ptx.Op, own: []const u64, list: []const u32, element: usize) ?f32 {
    if (op == .mma_tf32) {
        const bits: u32 = @truncate(own[list[element]]);
        const number = f32_of(bits);
        return if (bits & 0x1fff != 0 and !std.math.isNan(number)) null else number;
    }
    const pair: u32 = @truncate(own[list[element / 2]]);
    const half: u16 = @truncate(if (element % 2 == 0) pair else pair >> 16);
    return if (op == .mma_f16) @as(f16, @bitCast(half)) else f32_of(@as(u32, half) << 16);
}

/// Multiplicand A of m16n8k8 with .tf32.
fn tf32_a(lane: usize, i: usize) Place {
    const group = lane >> 2;
    const thread = lane % 4;
    return .{ if (i == 0 or i == 2) group else group + 8, if (i < 2) thread else thread + 4 };
}

fn tf32_b(lane: usize, i: usize) Place {
    return .{ if (i == 0) lane % 4 else lane % 4 + 4, lane >> 2 };
}

/// Multiplicand A of m16n8k16 with .bf16 and with .f16.
fn pair_a(lane: usize, i: usize) Place {
    const row = if (i < 2 or (i >= 4 and i < 6)) lane >> 2 else (lane >> 2) + 8;
    const column = lane % 4 * 2 + (i & 1);
    return .{ row, if (i < 4) column else column + 8 };
}

fn pair_b(lane: usize, i: usize) Place {
    const row = lane % 4 * 2 + (i & 1);
    return .{ if (i < 2) row else row + 8, lane >> 2 };
}

/// C and D, of all.
fn accumulator(lane: usize, i: usize) Place {
    return .{ if (i < 2) lane >> 2 else (lane >> 2) + 8, lane % 4 * 2 + (i & 1) };
}

/// `cvt.rna.tf32.f32`: to the nearest, from between two to the one that is larger without its sign.
pub fn tf32_of(bits: u32) u32 {
    if (std.math.isNan(f32_of(bits))) return 0x7fff_ffff;
    return if (std.math.isInf(f32_of(bits))) bits else (bits + 0x1000) & ~@as(u32, 0x1fff);
}

/// Half of `cvt.rn.bf16x2.f32`: to the nearest, from between two to the even one.
pub fn bf16_of(bits: u32) u16 {
    if (std.math.isNan(f32_of(bits))) return 0x7fff;
    const rest = bits & 0xffff;
    const kept: u16 = @truncate(bits >> 16);
    const up = rest > 0x8000 or (rest == 0x8000 and kept & 1 == 1);
    return kept + @intFromBool(up);
}

/// Half of `cvt.rn.f16x2.f32`, likewise; too large a number becomes infinite.
pub fn f16_of(bits: u32) u16 {
    if (std.math.isNan(f32_of(bits))) return 0x7fff;
    return @bitCast(@as(f16, @floatCast(f32_of(bits))));
}

fn f32_of(bits: u32) f32 {
    return @bitCast(bits);
}
