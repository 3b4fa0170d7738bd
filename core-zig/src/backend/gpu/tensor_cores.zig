//! Products of f32 whose operands may be rounded: which devices gain by it, and the tiles that do so. CUDA's devices have
//! tensor cores, Vulkan's what their drivers list as cooperative matrices.

const std = @import("std");
const kernels = @import("kernel.zig");
const Device = @import("device.zig").Device;
const drivers = @import("driver.zig");
const Block = drivers.Block;
const Tile = @import("matmul.zig").Tile;
const precisions = @import("../../runtime/precision.zig");
const Precision = precisions.Precision;

/// Multiplications from which a product is rounded for our own kernel: below, its large tiles leave most of a device
/// idle. Not measured, for want of a device. A variable, for tests.
pub var work_min: u64 = 128 * 128 * 128;
/// A tile of fewer rows or columns is mostly empty.
const side_min = 32;

const tf32: Tile = .{ .kernel = .matmul_f32_tensor_tf32, .rows = 128, .columns = 64 };
const bf16: Tile = .{ .kernel = .matmul_f32_tensor_bf16, .rows = 128, .columns = 64 };
const half: Tile = .{ .kernel = .matmul_f32_tensor_f16, .rows = 128, .columns = 64 };
/// Devices of CUDA that multiply TF32, bfloat16 and half precision in tensor cores.
const compute_capability_min = kernels.row(tf32.kernel).compute_capability;

/// As `matmul_cooperative_product.slang` has it; the largest block that a device lists is first.
const blocks_f16 = [_]Block{ .f16_16x16x16, .f16_8x16x16, .f16_8x8x8 };
const blocks_bf16 = [_]Block{ .bf16_16x16x16, .bf16_8x16x16 };
/// What a group of those kernels takes of shared memory: pairs of A's 64 and B's 128 rows, 20 words each, and a quarter of C.
const cooperative_bytes = (64 + 128) * 20 * 4 + 64 * 128;
const cooperative_tiles: std.EnumArray(Block, Tile) = .init(.{
    .f16_8x8x8 = cooperative(.matmul_f32_cooperative_f16_8x8x8),
    .f16_8x16x16 = cooperative(.matmul_f32_cooperative_f16_8x16x16),
    .f16_16x16x16 = cooperative(.matmul_f32_cooperative_f16_16x16x16),
    .bf16_8x16x16 = cooperative(.matmul_f32_cooperative_bf16_8x16x16),
    .bf16_16x16x16 = cooperative(.matmul_f32_cooperative_bf16_16x16x16),
});

fn cooperative(kernel: kernels.Kernel) Tile {
    return .{ .kernel = kernel, .rows = 64, .columns = 128 };
}

/// What products by the vendor's library on this device are to round their operands to.
pub fn precision(device: *const Device) Precision {
    return if (device.driver.description.compute_capability >= compute_capability_min) precisions.matmul() else .f32;
}

/// The tile for (rows, columns, depth, batches), if its operands may be rounded and that pays.
pub fn tile_of(device: *const Device, sizes: *const [4]u32) ?*const Tile {
    const work = @as(u128, sizes[0]) * sizes[1] * sizes[2] * sizes[3];
    if (@min(sizes[0], sizes[1], sizes[2]) < side_min or work < work_min) return null;
    return rounding_tile(&device.driver.description, precisions.matmul());
}

fn rounding_tile(description: *const drivers.Description, permitted: Precision) ?*const Tile {
    if (description.compute_capability >= compute_capability_min) return switch (permitted) {
        .f32 => null,
        .tf32 => &tf32,
        .bf16 => &bf16,
        .f16 => &half,
    };
    const wanted: []const Block = switch (permitted) {
        .f32, .tf32 => &.{},
        .bf16 => &blocks_bf16,
        .f16 => &blocks_f16,
    };
    if (description.shared_memory_bytes < cooperative_bytes) return null;
    for (wanted) |block| if (description.blocks.contains(block)) return cooperative_tiles.getPtrConst(block);
    return null;
}

test "the kernels for tensor cores ask for the same devices, and are for CUDA alone" {
    for ([_]*const Tile{ &tf32, &bf16, &half }) |tile| {
        const row = kernels.row(tile.kernel);
        try std.testing.expectEqual(compute_capability_min, row.compute_capability);
        try std.testing.expectEqual(kernels.Targets.cuda, row.targets);
    }
}

test "each block has its kernel, for Vulkan alone" {
    for (std.enums.values(Block)) |block| {
        const row = kernels.row(cooperative_tiles.get(block).kernel);
        try std.testing.expectEqual(kernels.Targets.vulkan, row.targets);
        try std.testing.expect(std.mem.endsWith(u8, row.name, @tagName(block)));
    }
}

test "a device rounds to what is permitted where it lists blocks of that, and room for them" {
    const usual: drivers.Description = .{ .shared_memory_bytes = 32768 };
    for (std.enums.values(Precision)) |each| try std.testing.expectEqual(null, rounding_tile(&usual, each));
    var device = usual;
    device.blocks = .initMany(&.{ .f16_8x8x8, .f16_16x16x16, .bf16_8x16x16 });
    try std.testing.expectEqual(null, rounding_tile(&device, .f32));
    try std.testing.expectEqual(null, rounding_tile(&device, .tf32));
    try std.testing.expectEqual(.matmul_f32_cooperative_f16_16x16x16, rounding_tile(&device, .f16).?.kernel);
    try std.testing.expectEqual(.matmul_f32_cooperative_bf16_8x16x16, rounding_tile(&device, .bf16).?.kernel);
    device.blocks = .initOne(.f16_8x8x8);
    try std.testing.expectEqual(.matmul_f32_cooperative_f16_8x8x8, rounding_tile(&device, .f16).?.kernel);
    try std.testing.expectEqual(null, rounding_tile(&device, .bf16));
    device.shared_memory_bytes = 16384;
    try std.testing.expectEqual(null, rounding_tile(&device, .f16));
}
