//! Indexed ops: indices are read and checked on the host, which makes the lists of what adds up; then one launch.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Positions = @import("../cpu/indexing.zig").Positions;
const memory = @import("../../runtime/memory.zig");
const blocks = @import("memory.zig");
const copies = @import("copies.zig");
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
    count: u32,
    x_offset: u32,
    index_offset: u32 = 0,
    lanes: u32,
};

/// As `indexing.slang` has it.
const Added = extern struct {
    extents: [4]u32,
    source_strides: [4]i32,
    count: u32,
    places: u32,
    starts: u32,
    members: u32,
    source_offset: u32,
    out_offset: u32,
    lanes: u32,
    done: u32 = 0,
};

/// As `indexing.slang` has it: members of a list that one launch adds.
const members_at_once = 50_000;

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const indices = call.input(1);
    const output = call.output();
    const kernel = kernel_of(call.op == .take, x.dtype) orelse return false;
    if (output.offset != 0 or (output.dtype.size() == 1 and !blocks.covers(output))) return false;
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const chosen = if (call.op == .take) indices.count() else indices.extent(axis);
    if (chosen_of(x, axis, chosen, output.count()) == null) return false;
    const positions = try checked(call, x.extent(axis), report);
    defer positions.release();
    return choose(device, kernel, x, axis, chosen, positions, output, report);
}

/// As gather does, by positions that are on the device, dense, and known to be there.
pub fn gather_at(device: *Device, x: *const Tensor, axis: usize, positions: *const Tensor, output: *const Tensor, report: *Report) Error!bool {
    return choose(device, kernel_of(false, x.dtype).?, x, axis, positions.extent(axis), positions, output, report);
}

fn choose(device: *Device, kernel: Kernel, x: *const Tensor, axis: usize, chosen: usize, positions: *const Tensor, output: *const Tensor, report: *Report) Error!bool {
    var parameters = chosen_of(x, axis, chosen, output.count()) orelse return false;
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

/// The indices side by side, from 0 on.
fn checked(call: *const Call, extent: usize, report: *Report) Error!*Tensor {
    const positions = try positions_of(call, extent, report);
    defer positions.deinit();
    const indices = call.input(1);
    const tensor = try Tensor.create(.from_slice(&.{@intCast(indices.count())}), .i64, indices.device());
    for (tensor.elements(i64), positions.values) |*element, position| element.* = @intCast(position);
    return tensor;
}

fn positions_of(call: *const Call, extent: usize, report: *Report) Error!Positions {
    try call.input(1).storage.settle(report);
    return .init(call.input(1), extent, call, report);
}

/// take_add and scatter_add: the result is x, and then what belongs to each place is added there.
pub fn add(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    const kernel = adding_kernel_of(call.op == .take_add, x.dtype) orelse return false;
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report);
    const positions = try positions_of(call, x.extent(axis), report);
    defer positions.deinit();
    if (std.math.cast(u32, output.offset + output.count()) == null or std.math.cast(u32, 3 * positions.values.len + 1) == null) return false;
    if (!try copies.copy(device, x, output, report)) return false;
    if (call.input(2).count() == 0 or output.count() == 0) return true;
    const source = try Source.of(device, call, axis, report) orelse return false;
    defer source.tensor.release();
    const extents: [4]u32 = .{ source.extents[0], source.extents[1], source.extents[2], @intCast(x.extent(axis)) };
    const lists: Lists = try .of(positions.values, if (call.op == .take_add) .{ 1, extents[1], 1, extents[3] } else extents, output);
    defer lists.tensor.release();
    // In full for take_add: each place stands for outer by inner sums.
    const each = if (call.op == .take_add) extents[0] * extents[2] else 1;
    const count = std.math.mul(u32, lists.places, each) catch return false;
    const groups = launches.groups_of(count, 256);
    var added: Added = .{
        .extents = extents,
        .source_strides = source.strides,
        .count = count,
        .places = lists.places,
        .starts = @intCast(positions.values.len),
        .members = @intCast(2 * positions.values.len + 1),
        .source_offset = @intCast(source.tensor.offset),
        .out_offset = @intCast(output.offset),
        .lanes = @intCast(groups * 256),
    };
    while (added.done < lists.longest) : (added.done += members_at_once) {
        var launch: Launch = .init(device, report);
        try launch.read(lists.tensor);
        try launch.read(source.tensor);
        try launch.update(output);
        try launch.run(kernel, &added, groups);
    }
    return true;
}

fn adding_kernel_of(is_take: bool, dtype: DType) ?Kernel {
    switch (dtype) {
        inline else => |known| {
            const take = comptime kernels.named("take_add_" ++ @tagName(known));
            const scatter = comptime kernels.named("scatter_add_" ++ @tagName(known));
            return if (is_take) take else scatter;
        },
    }
}

/// What is added, as outer by chosen by inner elements.
const Source = struct {
    /// Held by one reference.
    tensor: *Tensor,
    extents: [3]u32,
    strides: [4]i32,

    /// A view whose axes do not make three runs is made dense. Null where kernels cannot count so far.
    fn of(device: *Device, call: *const Call, axis: usize, report: *Report) Error!?Source {
        const given = call.input(2);
        const chosen_axes = if (call.op == .take_add) call.input(1).rank() else 1;
        if (std.math.cast(u32, given.offset + given.count()) == null) return null;
        if (as_runs(given, axis, chosen_axes)) |found| {
            var source = found;
            source.tensor = try given.alias();
            return source;
        }
        const dense = try Tensor.create_unplaced(given.shape, given.dtype, given.device());
        errdefer dense.release();
        if (!try copies.copy(device, given, dense, report)) {
            dense.release();
            return null;
        }
        var source = as_runs(dense, axis, chosen_axes).?;
        source.tensor = dense;
        return source;
    }

    fn as_runs(given: *const Tensor, axis: usize, chosen_axes: usize) ?Source {
        var sides: [3]runs.Runs = @splat(.{});
        var index = given.rank();
        while (index > 0) {
            index -= 1;
            const side: usize = if (index < axis) 0 else if (index < axis + chosen_axes) 1 else 2;
            if (!sides[side].prepend(given.shape.values[index], given.strides.values[index]) or sides[side].filled > 1) return null;
        }
        return .{
            .tensor = undefined,
            .extents = .{ sides[0].extents[1], sides[1].extents[1], sides[2].extents[1] },
            .strides = .{ sides[0].strides[1], sides[1].strides[1], sides[2].strides[1], 0 },
        };
    }
};

/// Which members add up at which place, as `indexing.slang` reads it.
const Lists = struct {
    tensor: *Tensor,
    places: u32,
    /// Members of the longest list.
    longest: u32,

    /// `extents` as the kernels have them: outer, chosen, inner, that of the axis. The work grows with the number of
    /// positions, not with that of the places.
    fn of(positions: []const usize, extents: [4]u32, on: *const Tensor) error{OutOfMemory}!Lists {
        const tensor = try Tensor.create(.from_slice(&.{@intCast(3 * positions.len + 1)}), .i32, on.device());
        errdefer tensor.release();
        const words = @as([*]u32, @ptrCast(tensor.elements(i32).ptr))[0 .. 3 * positions.len + 1];
        const heads = try memory.allocator.alloc(u32, extents[3]);
        defer memory.allocator.free(heads);
        @memset(heads, 0);
        var maker: Maker = .{
            .extents = extents,
            .positions = positions,
            .places = words[0..positions.len],
            .starts = words[positions.len..][0 .. positions.len + 1],
            .members = words[2 * positions.len + 1 ..],
            .heads = heads,
        };
        for (0..extents[0]) |outer| for (0..extents[2]) |inner| maker.add_line(outer, inner);
        maker.starts[maker.place_count] = maker.member_count;
        @memset(maker.places[maker.place_count..], 0);
        @memset(maker.starts[maker.place_count + 1 ..], 0);
        return .{ .tensor = tensor, .places = maker.place_count, .longest = maker.longest };
    }
};

const Maker = struct {
    extents: [4]u32,
    positions: []const usize,
    places: []u32,
    starts: []u32,
    members: []u32,
    /// Of each position along the axis: how many members it has, then where the next one goes; 0 between lines.
    heads: []u32,
    place_count: u32 = 0,
    member_count: u32 = 0,
    longest: u32 = 0,

    /// Sorts one line's members by their positions, in order.
    fn add_line(maker: *Maker, outer: usize, inner: usize) void {
        const first = maker.place_count;
        for (0..maker.extents[1]) |chosen| {
            const position = maker.position_of(outer, chosen, inner);
            if (maker.heads[position] == 0) {
                maker.places[maker.place_count] = @intCast((outer * maker.extents[3] + position) * maker.extents[2] + inner);
                maker.place_count += 1;
            }
            maker.heads[position] += 1;
        }
        for (first..maker.place_count) |index| {
            const head = maker.head_of(maker.places[index]);
            maker.starts[index] = maker.member_count;
            maker.member_count += head.*;
            maker.longest = @max(maker.longest, head.*);
            head.* = maker.starts[index];
        }
        for (0..maker.extents[1]) |chosen| {
            const head = &maker.heads[maker.position_of(outer, chosen, inner)];
            maker.members[head.*] = @intCast(chosen);
            head.* += 1;
        }
        for (maker.places[first..maker.place_count]) |place| maker.head_of(place).* = 0;
    }

    fn position_of(maker: *const Maker, outer: usize, chosen: usize, inner: usize) usize {
        return maker.positions[(outer * maker.extents[1] + chosen) * maker.extents[2] + inner];
    }

    fn head_of(maker: *const Maker, place: u32) *u32 {
        return &maker.heads[place / maker.extents[2] % maker.extents[3]];
    }
};
