//! Which CPU level this object is compiled for, and the vector lengths that follow from it.
//! The same kernel files are compiled once per level; `builtin.cpu` tells which one this is.

const std = @import("std");
const builtin = @import("builtin");

const x86 = std.Target.x86;
const is_x86 = builtin.cpu.arch == .x86_64;
const is_arm = builtin.cpu.arch == .aarch64;

pub const has_avx512 = is_x86 and x86.featureSetHas(builtin.cpu.features, .avx512f);
pub const has_avx2 = is_x86 and x86.featureSetHas(builtin.cpu.features, .avx2);
/// `@mulAdd` without the instruction is a libm call: ask before using it.
pub const has_fma = is_arm or has_avx512 or (is_x86 and x86.featureSetHas(builtin.cpu.features, .fma));

pub const level = if (has_avx512) "avx512" else if (has_avx2) "avx2" else "base";

pub const vector_bytes = if (has_avx512) 64 else if (has_avx2) 32 else 16;

/// Lanes of the widest native vector of `T`.
pub fn lanes(comptime T: type) comptime_int {
    return vector_bytes / @sizeOf(T);
}

/// One instruction for a native vector; through an array, 64 bytes would be written in two halves.
pub inline fn store(target: anytype, value: anytype) void {
    const V = @TypeOf(value);
    @as(*align(@alignOf(@typeInfo(V).vector.child)) V, @ptrCast(target)).* = value;
}

/// `a * b + c`, fused where the CPU fuses and two roundings where it does not.
pub inline fn mul_add(comptime V: type, a: V, b: V, c: V) V {
    return if (has_fma) @mulAdd(V, a, b, c) else a * b + c;
}
