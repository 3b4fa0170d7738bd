//! Matrix products: one launch of the kernel whose tiles suit the shape; of other numbers than f32, of the one that they have.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Kernel = @import("kernel.zig").Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const runs = @import("runs.zig");
const tensor_cores = @import("tensor_cores.zig");
const vendor = @import("vendor.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const batch_axes = 4;

/// As `matmul.slang` has it.
pub const Product = extern struct {
    sizes: [4]u32,
    batch_extents: [batch_axes]u32,
    a_batch_strides: [batch_axes]i32,
    b_batch_strides: [batch_axes]i32,
    a_row_stride: i32,
    a_column_stride: i32,
    b_row_stride: i32,
    b_column_stride: i32,
    a_offset: u32,
    b_offset: u32,
    groups: u32 = 1,
    /// Of tiles: whether the product is added to what is there. Of dots: threads along the depth.
    option: u32 = 0,
};

/// A deeper product is a sum of products, one launch after another. Tiles turn at most 33 times for 16 of their depth.
const depth_max = 16384;
comptime {
    std.debug.assert(depth_max / 16 * 33 <= launches.turns_max);
}

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    return run_as(device, call, null, report);
}

/// With the tile asked for, or the one that suits. Along vectors there is one kernel.
pub fn run_as(device: *Device, call: *const Call, asked: ?*const Tile, report: *Report) Error!bool {
    const a = call.input(0);
    const b = call.input(1);
    const output = call.output();
    if (a.dtype != output.dtype or b.dtype != output.dtype or output.offset != 0) return false;
    var product = product_of(a, b) orelse return false;
    if (output.dtype != .f32) return run_exact(device, call, &product, report);
    // Who asks for a tile gets that tile.
    if (asked == null and try vendor.run(device, call, &product, report)) return true;
    if (product.sizes[0] == 1 or product.sizes[1] == 1) return run_dots(device, call, &product, report);
    const tile = asked orelse tensor_cores.tile_of(device, &product.sizes) orelse prior(&product.sizes);
    product.groups = @intCast(@min(count_of(tile, &product.sizes), 65535));
    const depth = product.sizes[2];
    var done: u32 = 0;
    while (true) {
        product.sizes[2] = @min(depth - done, depth_max);
        try launch_part(device, call, tile.kernel, &product, done > 0, report);
        done += product.sizes[2];
        if (done == depth) return true;
        product.option = 1;
        product.a_offset = advanced(product.a_offset, product.sizes[2], product.a_column_stride);
        product.b_offset = advanced(product.b_offset, product.sizes[2], product.b_row_stride);
    }
}

fn run_dots(device: *Device, call: *const Call, product: *Product, report: *Report) Error!bool {
    const along = runs.power_of_two(product.sizes[2], 64);
    const count = @as(usize, product.sizes[0]) * product.sizes[1] * product.sizes[3];
    product.option = along;
    product.groups = @intCast(launches.groups_of(count, 256 / along));
    if (!launches.follows(device, launches.turns_of(count * along / 256 + 1, product.groups, product.sizes[2] / along * 17 / 16 + 16))) return false;
    try launch_part(device, call, .matmul_f32_dots, product, false, report);
    return true;
}

/// Whole numbers and complex64, an element for each thread.
fn run_exact(device: *Device, call: *const Call, product: *Product, report: *Report) Error!bool {
    const kernel: Kernel = switch (call.output().dtype) {
        .i32 => .matmul_i32,
        .i64 => .matmul_i64,
        .complex64 => .matmul_complex64,
        .f32, .f64, .u8, .bool => return false,
    };
    const count = std.math.cast(u32, call.output().count()) orelse return false;
    product.groups = @intCast(launches.groups_of(count, 256));
    if (!launches.follows(device, launches.turns_of(count / 256 + 1, product.groups, product.sizes[2] + 1))) return false;
    try launch_part(device, call, kernel, product, false, report);
    return true;
}

fn advanced(offset: u32, count: u32, stride: i32) u32 {
    return @intCast(@as(i64, offset) + @as(i64, count) * stride);
}

fn launch_part(device: *Device, call: *const Call, kernel: Kernel, product: *const Product, adds: bool, report: *Report) Error!void {
    var launch: Launch = .init(device, report);
    try launch.read(call.input(0));
    try launch.read(call.input(1));
    if (adds) try launch.update(call.output()) else try launch.write(call.output());
    try launch.run(kernel, product, product.groups);
}

/// Rows, columns, and the steps from one to the next; an operand of one axis is a row of A, or a column of B.
const Side = struct {
    extents: [2]i64,
    strides: [2]i64,
    batch: Axes,
    steps: Axes,

    fn of(tensor: *const Tensor, is_first: bool) Side {
        const shape = tensor.shape.slice();
        const strides = tensor.strides.slice();
        if (shape.len == 1) {
            const extents: [2]i64 = if (is_first) .{ 1, shape[0] } else .{ shape[0], 1 };
            return .{ .extents = extents, .strides = if (is_first) .{ 0, strides[0] } else .{ strides[0], 0 }, .batch = .{}, .steps = .{} };
        }
        const outer = shape.len - 2;
        return .{ .extents = shape[outer..][0..2].*, .strides = strides[outer..][0..2].*, .batch = .from_slice(shape[0..outer]), .steps = .from_slice(strides[0..outer]) };
    }
};

fn product_of(a: *const Tensor, b: *const Tensor) ?Product {
    const x: Side = .of(a, true);
    const y: Side = .of(b, false);
    const batch = shapes.broadcast(&x.batch, &y.batch) orelse return null;
    if (batch.rank > batch_axes) return null;
    var product: Product = .{
        .sizes = .{
            std.math.cast(u32, x.extents[0]) orelse return null,
            std.math.cast(u32, y.extents[1]) orelse return null,
            std.math.cast(u32, x.extents[1]) orelse return null,
            std.math.cast(u32, batch.count()) orelse return null,
        },
        .batch_extents = @splat(1),
        .a_batch_strides = @splat(0),
        .b_batch_strides = @splat(0),
        .a_row_stride = std.math.cast(i32, x.strides[0]) orelse return null,
        .a_column_stride = std.math.cast(i32, x.strides[1]) orelse return null,
        .b_row_stride = std.math.cast(i32, y.strides[0]) orelse return null,
        .b_column_stride = std.math.cast(i32, y.strides[1]) orelse return null,
        .a_offset = std.math.cast(u32, a.offset) orelse return null,
        .b_offset = std.math.cast(u32, b.offset) orelse return null,
    };
    const a_steps = shapes.broadcast_strides(&x.batch, &x.steps, &batch);
    const b_steps = shapes.broadcast_strides(&y.batch, &y.steps, &batch);
    const first = batch_axes - batch.rank;
    for (batch.slice(), a_steps.slice(), b_steps.slice(), first..) |extent, a_step, b_step, index| {
        product.batch_extents[index] = @intCast(extent);
        product.a_batch_strides[index] = std.math.cast(i32, a_step) orelse return null;
        product.b_batch_strides[index] = std.math.cast(i32, b_step) orelse return null;
    }
    return product;
}

/// What a group makes of C. All of `tiles` sum in the same order: they give the same bits.
pub const Tile = struct { kernel: Kernel, rows: u32, columns: u32 };

pub const tiles = [_]Tile{
    .{ .kernel = .matmul_f32_large, .rows = 128, .columns = 128 },
    .{ .kernel = .matmul_f32, .rows = 64, .columns = 64 },
    .{ .kernel = .matmul_f32_small, .rows = 16, .columns = 16 },
    .{ .kernel = .matmul_f32_tall, .rows = 64, .columns = 16 },
    .{ .kernel = .matmul_f32_wide, .rows = 16, .columns = 64 },
};
const large = &tiles[0];
const usual = &tiles[1];
const small = &tiles[2];
const tall = &tiles[3];
const wide = &tiles[4];

/// Tiles from which there are enough to fill a device.
const tiles_enough = 64;

/// The tile that suits (rows, columns, depth, batches) by its shape alone.
pub fn prior(sizes: *const [4]u32) *const Tile {
    if (sizes[1] <= 16 and sizes[0] > 64) return tall;
    if (sizes[0] <= 16 and sizes[1] > 64) return wide;
    if (count_of(large, sizes) >= 2 * tiles_enough) return large;
    if (count_of(usual, sizes) >= tiles_enough / 4) return usual;
    return small;
}

pub fn count_of(tile: *const Tile, sizes: *const [4]u32) usize {
    const down = (@as(usize, sizes[0]) + tile.rows - 1) / tile.rows;
    return down * ((@as(usize, sizes[1]) + tile.columns - 1) / tile.columns) * sizes[3];
}

test "shapes choose their tiles" {
    try std.testing.expectEqual(large, prior(&.{ 2048, 2048, 512, 1 }));
    try std.testing.expectEqual(usual, prior(&.{ 512, 512, 512, 1 }));
    try std.testing.expectEqual(small, prior(&.{ 30, 30, 30, 2 }));
    try std.testing.expectEqual(tall, prior(&.{ 10_000, 10, 10, 1 }));
    try std.testing.expectEqual(wide, prior(&.{ 10, 10_000, 10, 1 }));
}
