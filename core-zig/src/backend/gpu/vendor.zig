//! Large products by the vendor's own library, where the driver has one (cuBLAS): what of a product it can take.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const blocks = @import("memory.zig");
const devices = @import("device.zig");
const Device = devices.Device;
const drivers = @import("driver.zig");
const tensor_cores = @import("tensor_cores.zig");
const Product = @import("matmul.zig").Product;
const log = @import("../../runtime/log.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// Multiplications from which the library is asked: as many as two matrices of 512 by 512 take. A smaller product is done
/// before the library's own start of some hundred milliseconds would pay, and our kernel fills the device with what is
/// larger; where exactly the library overtakes it was never measured. A variable, for tests and for a planner that did.
pub var work_min: u64 = 512 * 512 * 512;
/// Products with a side shorter than this read more than they multiply: our kernels for tall and wide ones keep them.
const side_min = 32;

/// False where our own kernel has to do it.
pub fn run(device: *Device, call: *const Call, product: *const Product, report: *Report) Error!bool {
    const multiply = device.driver.functions.matmul orelse return false;
    var asked = request_of(product) orelse return false;
    asked.precision = tensor_cores.precision(device);
    const output = call.output();
    asked.a.slice = try blocks.to_read(device, call.input(0), report);
    asked.b.slice = try blocks.to_read(device, call.input(1), report);
    asked.output = try blocks.to_write(device, output, report);
    {
        device.lock.lock();
        defer device.lock.unlock();
        try device.check_alive(report);
        if (!(multiply(device.driver, &asked) catch |failure| return device.failed(failure, report))) return false;
    }
    devices.count_launch();
    log.write(.debug, "{t}: a product by the vendor's library", .{device.kind});
    output.storage.mark_written_remotely();
    return true;
}

/// Whether the library is asked.
pub fn is_large(rows: usize, columns: usize, depth: usize, batch: usize) bool {
    return @min(rows, columns, depth) >= side_min and @as(u128, rows) * columns * depth * batch >= work_min;
}

/// Null for what is small, and for strides that the library has no words for.
fn request_of(product: *const Product) ?drivers.Product {
    const rows, const columns, const depth, const batch = product.sizes;
    if (!is_large(rows, columns, depth, batch) or @max(rows, columns, depth, batch) > std.math.maxInt(i32)) return null;
    var a = operand_of(rows, depth, product.a_row_stride, product.a_column_stride) orelse return null;
    var b = operand_of(depth, columns, product.b_row_stride, product.b_column_stride) orelse return null;
    a.offset = product.a_offset;
    b.offset = product.b_offset;
    a.step = single_step(&product.batch_extents, &product.a_batch_strides) orelse return null;
    b.step = single_step(&product.batch_extents, &product.b_batch_strides) orelse return null;
    return .{ .a = a, .b = b, .output = undefined, .rows = rows, .columns = columns, .depth = depth, .batch = batch };
}

/// Rows, or columns, that lie side by side and do not overlap.
fn operand_of(rows: u32, columns: u32, row_stride: i32, column_stride: i32) ?drivers.Product.Operand {
    if (column_stride == 1 and row_stride >= columns) return .{ .leading = @intCast(row_stride), .is_transposed = false };
    if (row_stride == 1 and column_stride >= rows) return .{ .leading = @intCast(column_stride), .is_transposed = true };
    return null;
}

/// The one step that counts through all the batch's axes; null if there is none.
fn single_step(extents: []const u32, strides: []const i32) ?i64 {
    var step: i64 = 0;
    var count: i64 = 1;
    var axis = extents.len;
    while (axis > 0) {
        axis -= 1;
        if (extents[axis] == 1) continue;
        if (count == 1) step = strides[axis] else if (strides[axis] != step * count) return null;
        count *= extents[axis];
    }
    // Backwards it would count from the last.
    return if (step < 0) null else step;
}

test "batches that one step counts through" {
    try std.testing.expectEqual(0, single_step(&.{ 1, 1, 1, 1 }, &.{ 0, 0, 0, 0 }));
    try std.testing.expectEqual(6, single_step(&.{ 1, 2, 1, 3 }, &.{ 0, 18, 0, 6 }));
    try std.testing.expectEqual(0, single_step(&.{ 1, 1, 2, 3 }, &.{ 0, 0, 0, 0 }));
    try std.testing.expectEqual(null, single_step(&.{ 1, 1, 2, 3 }, &.{ 0, 0, 0, 6 }));
    try std.testing.expectEqual(null, single_step(&.{ 1, 1, 2, 3 }, &.{ 0, 0, 6, 0 }));
    try std.testing.expectEqual(null, single_step(&.{ 1, 1, 1, 3 }, &.{ 0, 0, 0, -6 }));
}
