//! Attention: one launch, and of its gradient three, between which two numbers for each query are kept.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const attention = @import("../../ops/attention.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const leading_axes = 4;
/// Queries or keys that a group of threads takes.
const rows_per_group = 4;

/// As `attention.slang` has it.
const Attention = extern struct {
    leading: [leading_axes]u32 = @splat(1),
    mask_strides: [leading_axes]i32 = @splat(0),
    mask_query_stride: i32 = 0,
    mask_key_stride: i32 = 0,
    mask_offset: u32 = 0,
    mask_is_given: u32 = 0,
    batch: u32,
    queries: u32,
    keys: u32,
    depth: u32,
    width: u32,
    scale: f32,
    causal: u32,
    groups: u32 = 0,
    q_offset: u32,
    k_offset: u32,
    v_offset: u32,
    gradient_offset: u32 = 0,
};

const Inputs = struct { gradient: ?*const Tensor, q: *const Tensor, k: *const Tensor, v: *const Tensor, mask: *const Tensor };

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    if (call.outputs[0].dtype != .f32 or !launches.is_plain(call)) return false;
    const given: attention.Operands = .of(call.op, call.inputs);
    const q = given.q;
    const sizes: attention.Sizes = .of(call);
    var inputs: Inputs = .{
        .gradient = null,
        .q = q,
        .k = given.k,
        .v = given.v,
        // A kernel must be given all its buffers.
        .mask = given.mask orelse q,
    };
    var p: Attention = .{
        .batch = @intCast(sizes.batch),
        .queries = @intCast(sizes.queries),
        .keys = @intCast(sizes.keys),
        .depth = @intCast(sizes.depth),
        .width = @intCast(sizes.width),
        .scale = @floatCast(sizes.scale),
        .causal = @intFromBool(sizes.causal),
        .q_offset = @intCast(q.offset),
        .k_offset = @intCast(inputs.k.offset),
        .v_offset = @intCast(inputs.v.offset),
    };
    // For each sixteen of the others: products as long as both, twice in the gradient, and sums of sixteen.
    const others = @as(usize, @max(p.queries, p.keys)) / 16 + 1;
    const groups = @max(groups_of(p.batch, p.queries), groups_of(p.batch, p.keys));
    if (!launches.follows(device, launches.turns_of(sizes.batch * (others + 1), groups, others * (2 * (@as(usize, p.depth) + p.width) * 17 / 16 + 40)))) return false;
    if (given.mask) |mask| if (!place_mask(&p, mask, given.q, given.k)) return false;
    if (call.op == .attention) {
        var launch: Launch = .init(device, report);
        try read(&launch, &inputs);
        try launch.write(call.output());
        p.groups = groups_of(sizes.batch, sizes.queries);
        try launch.run(.attention_f32, &p, p.groups);
        return true;
    }
    const gradient = call.input(0);
    inputs.gradient = gradient;
    p.gradient_offset = @intCast(gradient.offset);
    try run_gradient(device, call, &inputs, &p, report);
    return true;
}

fn run_gradient(device: *Device, call: *const Call, inputs: *const Inputs, p: *Attention, report: *Report) Error!void {
    const statistics = try Tensor.create_unplaced(.from_slice(&.{ p.batch, p.queries, 2 }), .f32, device.kind);
    defer statistics.release();
    p.groups = groups_of(p.batch, p.queries);
    var first: Launch = .init(device, report);
    try read(&first, inputs);
    try first.write(statistics);
    try first.run(.attention_statistics_f32, p, p.groups);
    var second: Launch = .init(device, report);
    try read(&second, inputs);
    try second.read(statistics);
    try second.write(call.outputs[0]);
    try second.run(.attention_by_q_f32, p, p.groups);
    p.groups = groups_of(p.batch, p.keys);
    var third: Launch = .init(device, report);
    try read(&third, inputs);
    try third.read(statistics);
    try third.write(call.outputs[1]);
    try third.write(call.outputs[2]);
    try third.run(.attention_by_kv_f32, p, p.groups);
}

fn read(launch: *Launch, inputs: *const Inputs) Error!void {
    if (inputs.gradient) |gradient| try launch.read(gradient);
    for ([_]*const Tensor{ inputs.q, inputs.k, inputs.v, inputs.mask }) |tensor| try launch.read(tensor);
}

fn groups_of(batch: usize, rows: usize) u32 {
    return @intCast(@min(batch * ((rows + rows_per_group - 1) / rows_per_group), 65535));
}

/// False where the mask has more axes than the kernels count, or steps too long for them.
fn place_mask(p: *Attention, mask: *const Tensor, q: *const Tensor, k: *const Tensor) bool {
    const leading = attention.leading(q);
    if (leading.rank > leading_axes) return false;
    const strides = attention.mask_strides(mask, q, k);
    const first = leading_axes - leading.rank;
    for (leading.slice(), strides.slice()[0..leading.rank], first..) |extent, stride, index| {
        p.leading[index] = @intCast(extent);
        p.mask_strides[index] = std.math.cast(i32, stride) orelse return false;
    }
    p.mask_query_stride = std.math.cast(i32, strides.values[leading.rank]) orelse return false;
    p.mask_key_stride = std.math.cast(i32, strides.values[leading.rank + 1]) orelse return false;
    p.mask_offset = std.math.cast(u32, mask.offset) orelse return false;
    p.mask_is_given = 1;
    return true;
}
