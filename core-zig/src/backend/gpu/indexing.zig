//! take and gather: indices are read and checked on the host, then one launch.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const blocks = @import("memory.zig");
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const runs = @import("runs.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `indexing.slang` has it.
const Chosen = extern struct {
    extents: [4]u32,
    x_strides: [4]i32,
    source_strides: [4]i32 = @splat(0),
    count: u32,
    x_offset: u32,
    index_offset: u32 = 0,
    source_offset: u32 = 0,
    lanes: u32,
    reserved: [3]u32 = @splat(0),
};

/// False where no kernel does it, and where an index is refused: the CPU says which.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const indices = call.input(1);
    const output = call.output();
    const kernel = kernel_of(call.op == .take, x.dtype) orelse return false;
    if (output.offset != 0 or (output.dtype.size() == 1 and !blocks.covers(output))) return false;
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const chosen = if (call.op == .take) indices.count() else indices.extent(axis);
    var parameters = chosen_of(x, axis, chosen, output.count()) orelse return false;
    const positions = try checked(indices, x.extent(axis), report) orelse return false;
    defer positions.release();
    const groups = launches.groups_of(if (output.dtype.size() == 1) (output.count() + 3) / 4 else output.count(), 256);
    parameters.lanes = @intCast(groups * 256);
    var launch: Launch = .init(device, report);
    try launch.read(x);
    try launch.read(positions);
    try launch.write(output);
    try launch.run(kernel, &parameters, groups);
    return true;
}

fn kernel_of(is_take: bool, dtype: DType) ?Kernel {
    switch (dtype) {
        inline else => |known| {
            const take = comptime kernels.named("take_" ++ @tagName(known));
            const gather = comptime kernels.named("gather_" ++ @tagName(known));
            return if (is_take) take else gather;
        },
    }
}

/// Null where the axes before or after the one indexed are not one run of memory.
fn chosen_of(x: *const Tensor, axis: usize, chosen: usize, count: usize) ?Chosen {
    var outer: runs.Runs = .{};
    var inner: runs.Runs = .{};
    var index = x.rank();
    while (index > 0) {
        index -= 1;
        if (index == axis) continue;
        const side = if (index > axis) &inner else &outer;
        if (!side.prepend(x.shape.values[index], x.strides.values[index]) or side.filled > 1) return null;
    }
    return .{
        .extents = .{ outer.extents[1], std.math.cast(u32, chosen) orelse return null, inner.extents[1], std.math.cast(u32, x.extent(axis)) orelse return null },
        .x_strides = .{ outer.strides[1], std.math.cast(i32, x.strides.values[axis]) orelse return null, inner.strides[1], 0 },
        .count = std.math.cast(u32, count) orelse return null,
        .x_offset = std.math.cast(u32, x.offset) orelse return null,
        .lanes = 0,
    };
}

/// The indices side by side, from 0 on; null if one is out of range.
fn checked(indices: *const Tensor, extent: usize, report: *Report) Error!?*Tensor {
    try indices.storage.settle(report);
    const positions = try Tensor.create(.from_slice(&.{@intCast(indices.count())}), .i64, indices.device());
    const limit: i64 = @intCast(extent);
    var walk = shapes.Walk(1).init(indices.shape, .{indices.strides});
    const data = indices.data(i64);
    for (positions.elements(i64)) |*position| {
        const at: isize = @intCast(walk.next().?[0]);
        const index = if (at >= 0) data[@intCast(at)] else (data - @as(usize, @intCast(-at)))[0];
        if (index < -limit or index >= limit) {
            positions.release();
            return null;
        }
        position.* = if (index < 0) index + limit else index;
    }
    return positions;
}
