//! Products of f32 whose operands may be rounded: which devices gain by it, and the tiles that do so.

const std = @import("std");
const kernels = @import("kernel.zig");
const Device = @import("device.zig").Device;
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
/// Devices of CUDA that multiply TF32 and bfloat16 in tensor cores.
const compute_capability_min = kernels.row(tf32.kernel).compute_capability;

/// What products on this device are to round their operands to.
pub fn precision(device: *const Device) Precision {
    return if (device.driver.description.compute_capability >= compute_capability_min) precisions.matmul() else .f32;
}

/// The tile for (rows, columns, depth, batches), if its operands may be rounded and that pays.
pub fn tile_of(device: *const Device, sizes: *const [4]u32) ?*const Tile {
    const tile = switch (precision(device)) {
        .f32 => return null,
        .tf32 => &tf32,
        .bf16 => &bf16,
    };
    const work = @as(u128, sizes[0]) * sizes[1] * sizes[2] * sizes[3];
    return if (@min(sizes[0], sizes[1], sizes[2]) >= side_min and work >= work_min) tile else null;
}

test "the kernels for tensor cores ask for the same devices, and are for CUDA alone" {
    for ([_]*const Tile{ &tf32, &bf16 }) |tile| {
        const row = kernels.row(tile.kernel);
        try std.testing.expectEqual(compute_capability_min, row.compute_capability);
        try std.testing.expectEqual(kernels.Targets.cuda, row.targets);
    }
}
