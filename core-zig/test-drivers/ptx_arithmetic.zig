//! What PTX's instructions compute, as its reference defines them, to the last bit where it does.

const std = @import("std");
const ptx = @import("ptx.zig");
const fragments = @import("ptx_fragments.zig");
const Instruction = ptx.Instruction;
const Type = ptx.Type;

pub fn compute(i: *const Instruction, r: []const u64) u64 {
    const x = r[i.r[1]];
    return switch (i.op) {
        .mov => x,
        .selp => if (r[i.r[3]] & 1 != 0) x else r[i.r[2]],
        .cvt => convert(i, x),
        .cvt_tf32 => fragments.tf32_of(@truncate(x)),
        // The first is the upper half.
        .cvt_bf16x2 => @as(u32, fragments.bf16_of(@truncate(x))) << 16 | fragments.bf16_of(@truncate(r[i.r[2]])),
        .cvt_f16x2 => @as(u32, fragments.f16_of(@truncate(x))) << 16 | fragments.f16_of(@truncate(r[i.r[2]])),
        .setp => switch (i.type) {
            .f32 => @intFromBool(compare_floats(i.comparison, f32_of(x), f32_of(r[i.r[2]]))),
            inline .u16, .b16, .s16, .u32, .b32, .s32, .u64, .b64, .s64 => |t| @intFromBool(compare(Int(t), i.comparison, int(t, x), int(t, r[i.r[2]]))),
            else => unreachable,
        },
        .bfi => insert(@truncate(x), @truncate(r[i.r[2]]), @truncate(r[i.r[3]]), @truncate(r[i.r[4]])),
        .bfe => extract(i.type, @truncate(x), @truncate(r[i.r[2]]), @truncate(r[i.r[3]])),
        .prmt => permute(x, r[i.r[2]], r[i.r[3]]),
        .mul_wide => wide_product(i.type, x, r[i.r[2]]),
        .mad_wide => wide_product(i.type, x, r[i.r[2]]) +% r[i.r[3]],
        .popc => @popCount(if (i.type.size() == 8) x else x & 0xffff_ffff),
        .clz => if (i.type.size() == 8) @clz(x) else @clz(@as(u32, @truncate(x))),
        else => switch (i.type) {
            .f32 => @as(u32, @bitCast(float(i, r))),
            .pred => logic(i, r),
            inline .u16, .b16, .s16, .u32, .b32, .s32, .u64, .b64, .s64 => |t| bits(t, integer(t, i, r)),
            else => unreachable,
        },
    };
}

fn Int(comptime t: Type) type {
    return switch (t) {
        .u16, .b16 => u16,
        .s16 => i16,
        .u32, .b32 => u32,
        .s32 => i32,
        .u64, .b64 => u64,
        .s64 => i64,
        else => unreachable,
    };
}

fn Bits(comptime t: Type) type {
    return @Int(.unsigned, @as(u16, t.size()) * 8);
}

fn int(comptime t: Type, value: u64) Int(t) {
    return @bitCast(@as(Bits(t), @truncate(value)));
}

fn bits(comptime t: Type, value: Int(t)) u64 {
    return @as(Bits(t), @bitCast(value));
}

fn f32_of(value: u64) f32 {
    return @bitCast(@as(u32, @truncate(value)));
}

fn logic(i: *const Instruction, r: []const u64) u64 {
    const x = r[i.r[1]];
    return 1 & switch (i.op) {
        .bit_and => x & r[i.r[2]],
        .bit_or => x | r[i.r[2]],
        .bit_xor => x ^ r[i.r[2]],
        .not => ~x,
        else => unreachable,
    };
}

fn integer(comptime t: Type, i: *const Instruction, r: []const u64) Int(t) {
    const T = Int(t);
    const width = @bitSizeOf(T);
    const x = int(t, r[i.r[1]]);
    const raw = r[i.r[2]];
    const y = int(t, raw);
    // Shifts take 32 bits whatever is shifted, and all of them mean something.
    const count: u32 = @truncate(raw);
    return switch (i.op) {
        .add => x +% y,
        .sub => x -% y,
        .mul => x *% y,
        .mad => x *% y +% int(t, r[i.r[3]]),
        .mul_hi => blk: {
            const W = @Int(@typeInfo(T).int.signedness, width * 2);
            break :blk @truncate((@as(W, x) * @as(W, y)) >> width);
        },
        // By zero it is undefined; this is what the hardware gives.
        .div => if (y == 0) ~@as(T, 0) else if (@typeInfo(T).int.signedness == .signed and y == -1) 0 -% x else @divTrunc(x, y),
        .rem => if (y == 0) x else if (@typeInfo(T).int.signedness == .signed and y == -1) 0 else @rem(x, y),
        .min => @min(x, y),
        .max => @max(x, y),
        .bit_and => x & y,
        .bit_or => x | y,
        .bit_xor => x ^ y,
        .not => ~x,
        .neg => 0 -% x,
        .abs => if (x < 0) 0 -% x else x,
        .shl => if (count >= width) 0 else x << @intCast(count),
        .shr => if (count >= width) (if (x < 0) ~@as(T, 0) else 0) else x >> @intCast(count),
        else => unreachable,
    };
}

/// The lowest bits of `x` in place of those of `y` from `position` on.
fn insert(x: u32, y: u32, position: u8, length: u8) u32 {
    if (position >= 32) return y;
    const ones: u32 = if (length >= 32) ~@as(u32, 0) else (@as(u32, 1) << @intCast(length)) - 1;
    const mask = ones << @intCast(position);
    return (y & ~mask) | (x << @intCast(position) & mask);
}

/// Four bytes of the eight in `y` and `x`, each by a digit of `selection`; a digit of 8 or more asks for its sign only.
fn permute(x: u64, y: u64, selection: u64) u64 {
    const bytes: [8]u8 = @bitCast((y & 0xffff_ffff) << 32 | (x & 0xffff_ffff));
    var result: [4]u8 = undefined;
    for (&result, 0..) |*byte, index| {
        const digit: u4 = @truncate(selection >> @intCast(4 * index));
        byte.* = bytes[digit & 7];
        if (digit & 8 != 0) byte.* = if (byte.* & 0x80 != 0) 0xff else 0;
    }
    return @as(u32, @bitCast(result));
}

fn extract(t: Type, x: u32, position: u8, length: u8) u32 {
    var result: u32 = 0;
    const top = @min(@as(u32, position) + length, 32) -| 1;
    const sign = t == .s32 and length > 0 and x >> @intCast(top) & 1 != 0;
    for (0..32) |bit| {
        const from = bit + position;
        const is_set = if (bit < length and from < 32) x >> @intCast(from) & 1 != 0 else sign;
        if (is_set) result |= @as(u32, 1) << @intCast(bit);
    }
    return result;
}

fn wide_product(t: Type, x: u64, y: u64) u64 {
    return switch (t) {
        .u16 => (x & 0xffff) * (y & 0xffff),
        .s16 => bits(.s32, @as(i32, int(.s16, x)) * int(.s16, y)),
        .u32 => (x & 0xffff_ffff) * (y & 0xffff_ffff),
        .s32 => bits(.s64, @as(i64, int(.s32, x)) * int(.s32, y)),
        else => unreachable,
    };
}

fn float(i: *const Instruction, r: []const u64) f32 {
    const x = f32_of(r[i.r[1]]);
    const y = f32_of(r[i.r[2]]);
    return switch (i.op) {
        .add => x + y,
        .sub => x - y,
        .mul => x * y,
        .div => x / y,
        .fma => @mulAdd(f32, x, y, f32_of(r[i.r[3]])),
        .mad => @mulAdd(f32, x, y, f32_of(r[i.r[3]])),
        .sqrt => @sqrt(x),
        .rcp => 1 / x,
        .rsqrt => 1 / @sqrt(x),
        .ex2 => @exp2(x),
        .lg2 => @log2(x),
        .sin => @sin(x),
        .cos => @cos(x),
        .neg => @bitCast(@as(u32, @bitCast(x)) ^ 0x8000_0000),
        .abs => @abs(x),
        // The number, where one is not.
        .min => if (std.math.isNan(x)) y else if (std.math.isNan(y)) x else if (x == y) (if (std.math.signbit(x)) x else y) else @min(x, y),
        .max => if (std.math.isNan(x)) y else if (std.math.isNan(y)) x else if (x == y) (if (std.math.signbit(x)) y else x) else @max(x, y),
        else => unreachable,
    };
}

fn compare(comptime T: type, comparison: ptx.Comparison, x: T, y: T) bool {
    return switch (comparison) {
        .eq => x == y,
        .ne => x != y,
        .lt => x < y,
        .le => x <= y,
        .gt => x > y,
        .ge => x >= y,
        else => unreachable,
    };
}

/// Those that end in `u` hold for NaN too.
fn compare_floats(comparison: ptx.Comparison, x: f32, y: f32) bool {
    const is_nan = std.math.isNan(x) or std.math.isNan(y);
    return switch (comparison) {
        .eq => x == y,
        .ne => !is_nan and x != y,
        .lt => x < y,
        .le => x <= y,
        .gt => x > y,
        .ge => x >= y,
        .equ => is_nan or x == y,
        .neu => x != y,
        .ltu => is_nan or x < y,
        .leu => is_nan or x <= y,
        .gtu => is_nan or x > y,
        .geu => is_nan or x >= y,
        .num => !is_nan,
        .nan => is_nan,
    };
}

fn convert(i: *const Instruction, x: u64) u64 {
    if (i.from == .f32) {
        const rounded = switch (i.rounding) {
            .none => f32_of(x),
            .nearest => to_even(f32_of(x)),
            .zero => @trunc(f32_of(x)),
            .down => @floor(f32_of(x)),
            .up => @ceil(f32_of(x)),
        };
        const held = if (i.is_saturated) (if (std.math.isNan(rounded)) 0 else std.math.clamp(rounded, 0, 1)) else rounded;
        return switch (i.type) {
            .f32 => @as(u32, @bitCast(held)),
            inline .u16, .s16, .u32, .s32, .u64, .s64 => |t| bits(t, saturated(Int(t), rounded)),
            else => unreachable,
        };
    }
    if (i.type == .f32) return @as(u32, @bitCast(switch (i.from) {
        inline .u16, .s16, .u32, .s32, .u64, .s64 => |t| @as(f32, @floatFromInt(int(t, x))),
        else => unreachable,
    }));
    const wide: i64 = switch (i.from) {
        .u8, .b8 => @as(u8, @truncate(x)),
        .s8 => @as(i8, @bitCast(@as(u8, @truncate(x)))),
        inline .u16, .b16, .s16, .u32, .b32, .s32, .u64, .b64, .s64 => |t| @bitCast(@as(u64, @bitCast(@as(i64, if (@typeInfo(Int(t)).int.bits == 64) @bitCast(x) else int(t, x))))),
        else => unreachable,
    };
    const all: u64 = @bitCast(wide);
    return switch (i.type.size()) {
        1 => all & 0xff,
        2 => all & 0xffff,
        4 => all & 0xffff_ffff,
        else => all,
    };
}

fn saturated(comptime T: type, x: f32) T {
    if (std.math.isNan(x)) return 0;
    return std.math.lossyCast(T, x);
}

fn to_even(x: f32) f32 {
    if (@abs(x) >= 1 << 23 or std.math.isNan(x)) return x;
    const nearest = @round(x);
    // Halves go to the even neighbour.
    if (@abs(x - @trunc(x)) == 0.5 and @mod(nearest, 2) != 0) return nearest - std.math.sign(x);
    return nearest;
}
