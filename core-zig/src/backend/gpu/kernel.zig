//! The kernels that `kernels/*.slang` gives: one entry of an enum each, its row, and its code for
//! the driver that runs it.

const std = @import("std");
const table = @import("generated/table.zig");

pub const Kernel = table.Kernel;
pub const Family = table.Family;

/// What launches must agree with. Vulkan numbers the buffers of a file's entry points through the
/// file, from `first_buffer`; WebGPU each entry's parameters and then its buffers, from `first_slot`.
/// In Metal an entry's parameters are slot 0, and its buffers follow.
pub const Row = struct {
    name: [:0]const u8,
    family: Family,
    group_size: u32,
    buffers: u8,
    /// A bit for each buffer that the kernel writes.
    written: u8,
    parameter_bytes: u8,
    first_buffer: u16,
    first_slot: u16,
    targets: Targets = .all,
    /// That a device of CUDA must have, as major * 10 + minor.
    compute_capability: u16 = 0,
};

/// What a kernel is compiled for: SPIR-V, PTX, MSL and WGSL, or one of them alone.
pub const Targets = enum { all, cuda, vulkan };

pub const count = table.rows.len;

pub fn row(kernel: Kernel) *const Row {
    return &table.rows[@intFromEnum(kernel)];
}

/// The kernel of this name, if there is one: `named("add_f32")`.
pub fn named(comptime name: []const u8) ?Kernel {
    return if (@hasField(Kernel, name)) @field(Kernel, name) else null;
}

/// The code of each family in a driver's language, by the ending of its files; empty where the family has none. SPIR-V is words.
pub fn code(comptime ending: []const u8) *const [families.len][]align(8) const u8 {
    const Code = struct {
        const list: [families.len][]align(8) const u8 = blk: {
            @setEvalBranchQuota(100 * table.rows.len * families.len);
            var made: [families.len][]align(8) const u8 = undefined;
            for (&made, families) |*text, family| text.* = if (is_for(family, ending)) &Text("generated/" ++ @tagName(family) ++ ending).bytes else &Nothing.bytes;
            break :blk made;
        };
    };
    return &Code.list;
}

fn is_for(comptime family: Family, comptime ending: []const u8) bool {
    for (table.rows) |each| {
        if (each.family == family) return switch (each.targets) {
            .all => true,
            .cuda => std.mem.eql(u8, ending, ".ptx"),
            .vulkan => std.mem.eql(u8, ending, ".spv"),
        };
    }
    unreachable;
}

const Nothing = struct {
    const bytes align(8) = [0]u8{};
};

fn Text(comptime path: []const u8) type {
    return struct {
        const bytes align(8) = @embedFile(path).*;
    };
}

const families = std.enums.values(Family);
