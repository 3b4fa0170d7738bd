//! Chooses the kernel table for the CPU at hand, once. `ST_CPU_LEVEL` (base, avx2, avx512) asks
//! for a lower level than the CPU has, which is how each level is tested on one machine.

const std = @import("std");
const builtin = @import("builtin");

pub const Table = @import("kernels/table.zig").Table;
pub const EmbedTable = @import("kernels/table.zig").EmbedTable;
pub const TransportTable = @import("kernels/table.zig").TransportTable;
pub const Level = enum(u32) { base = 0, avx2 = 1, avx512 = 2 };

const Choice = struct { level: Level, table: *const Table };

extern const st_kernels_base: Table;
extern const st_kernels_avx2: Table;
extern const st_kernels_avx512: Table;

extern const st_kernels_embed_base: EmbedTable;
extern const st_kernels_embed_avx2: EmbedTable;
extern const st_kernels_embed_avx512: EmbedTable;

extern const st_kernels_transport_base: TransportTable;
extern const st_kernels_transport_avx2: TransportTable;
extern const st_kernels_transport_avx512: TransportTable;

var chosen: std.atomic.Value(?*const Table) = .init(null);
var chosen_level: std.atomic.Value(Level) = .init(.base);

pub fn table() *const Table {
    return chosen.load(.acquire) orelse choose();
}

pub fn level() Level {
    _ = table();
    return chosen_level.load(.acquire);
}

/// The kernels in use, by the name users know.
pub fn name() [:0]const u8 {
    if (builtin.cpu.arch == .aarch64) return "neon";
    return @tagName(level());
}

/// Width of the kernels' vectors.
pub fn vector_bytes() usize {
    return vector_bytes_of(level());
}

pub fn vector_bytes_of(which: Level) usize {
    return switch (which) {
        .base => 16,
        .avx2 => 32,
        .avx512 => 64,
    };
}

/// The processor's own name of itself, or that of its family.
pub fn write_cpu_name(buffer: *[48]u8) []const u8 {
    if (builtin.cpu.arch != .x86_64) return @tagName(builtin.cpu.arch);
    for (0..3) |part| {
        const words = cpuid(0x80000002 + @as(u32, @intCast(part)), 0);
        @memcpy(buffer[part * 16 ..][0..16], std.mem.asBytes(&[4]u32{ words.a, words.b, words.c, words.d }));
    }
    return std.mem.trim(u8, std.mem.sliceTo(buffer, 0), " ");
}

/// The best level this CPU can run. cpuid leaves a virtual machine's guest, so ask once.
pub fn level_supported() Level {
    if (builtin.cpu.arch != .x86_64) return .base;
    const features = cpuid(1, 0);
    if (features.c & (1 << 27) == 0) return .base; // OSXSAVE: may xgetbv be asked at all?
    const saved_state = xgetbv();
    const extended = cpuid(7, 0);
    const has_avx2 = extended.b & (1 << 5) != 0 and features.c & (1 << 12) != 0; // AVX2 and FMA
    if (saved_state & 0x06 != 0x06 or !has_avx2) return .base;
    const avx512: u32 = 1 << 16 | 1 << 17 | 1 << 28 | 1 << 30 | 1 << 31; // F DQ CD BW VL
    return if (saved_state & 0xe6 == 0xe6 and extended.b & avx512 == avx512) .avx512 else .avx2;
}

fn choose() *const Table {
    const supported = level_supported();
    const picked = @min(@intFromEnum(supported), @intFromEnum(level_asked() orelse supported));
    const best: Level = @enumFromInt(picked);
    const best_table = table_of(best);
    chosen_level.store(best, .release);
    chosen.store(best_table, .release);
    return best_table;
}

pub fn table_of(which: Level) *const Table {
    if (builtin.cpu.arch != .x86_64) return &st_kernels_base;
    return switch (which) {
        .base => &st_kernels_base,
        .avx2 => &st_kernels_avx2,
        .avx512 => &st_kernels_avx512,
    };
}

/// The trainer's kernels of the level that `table` has.
pub fn embed_table() *const EmbedTable {
    return embed_table_of(level());
}

pub fn embed_table_of(which: Level) *const EmbedTable {
    if (builtin.cpu.arch != .x86_64) return &st_kernels_embed_base;
    return switch (which) {
        .base => &st_kernels_embed_base,
        .avx2 => &st_kernels_embed_avx2,
        .avx512 => &st_kernels_embed_avx512,
    };
}

/// The kernels of optimal transport, of the level that `table` has.
pub fn transport_table() *const TransportTable {
    return transport_table_of(level());
}

pub fn transport_table_of(which: Level) *const TransportTable {
    if (builtin.cpu.arch != .x86_64) return &st_kernels_transport_base;
    return switch (which) {
        .base => &st_kernels_transport_base,
        .avx2 => &st_kernels_transport_avx2,
        .avx512 => &st_kernels_transport_avx512,
    };
}

fn level_asked() ?Level {
    if (!builtin.link_libc) return null;
    const text = std.c.getenv("ST_CPU_LEVEL") orelse return null;
    return std.meta.stringToEnum(Level, std.mem.span(text));
}

const Registers = struct { a: u32, b: u32, c: u32, d: u32 };

fn cpuid(leaf: u32, sub_leaf: u32) Registers {
    var a: u32, var b: u32, var c: u32, var d: u32 = .{ 0, 0, 0, 0 };
    asm volatile ("cpuid"
        : [a] "={eax}" (a),
          [b] "={ebx}" (b),
          [c] "={ecx}" (c),
          [d] "={edx}" (d),
        : [leaf] "{eax}" (leaf),
          [sub_leaf] "{ecx}" (sub_leaf),
    );
    return .{ .a = a, .b = b, .c = c, .d = d };
}

fn xgetbv() u32 {
    return asm volatile ("xgetbv"
        : [low] "={eax}" (-> u32),
        : [index] "{ecx}" (@as(u32, 0)),
        : .{ .edx = true });
}
