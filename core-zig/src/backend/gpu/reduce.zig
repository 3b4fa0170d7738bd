//! Reductions: which kernels fold an op's elements, and into how many pieces they are cut.

const std = @import("std");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const reduced_mask = @import("../../ops/infer.zig").reduced_mask;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const copies = @import("copies.zig");
const elementwise = @import("elementwise.zig");
const runs = @import("runs.zig");
const Runs = runs.Runs;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `reduction.slang` has it.
const Reduction = extern struct {
    extents: [4]u32,
    strides: [4]i32,
    outputs: u32,
    length: u32,
    offset: u32,
    width: u32,
    chunks: u32,
    chunk_length: u32,
    pairs: u32 = 0,
    groups: u32,
    divisor: f32 = 1,
    order: f32 = 0,
    reserved: [2]u32 = @splat(0),
};

const threads = 256;
/// Groups that keep a device busy; fewer, and outputs are cut into chunks.
const groups_enough = 256;
/// Elements that a thread of a chunk must have at least.
const thread_elements_min = 16;

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    if (output.offset != 0) return false;
    var mask: [shapes.rank_max]bool = @splat(false);
    switch (call.op) {
        .argmax, .argmin => mask[try shapes.axis_index(call.attributes.axis, x.rank(), @tagName(call.op), report)] = true,
        else => mask = try reduced_mask(call.op, x, call.attributes, report),
    }
    if (x.dtype == .complex64) return run_complex(device, call, &mask, report);
    return folded(device, call, x, &mask, output, report);
}

fn folded(device: *Device, call: *const Call, x: *const Tensor, mask: *const [shapes.rank_max]bool, output: *const Tensor, report: *Report) Error!bool {
    if (plan_of(x, mask)) |plan| {
        const job: Job = .{ .device = device, .report = report, .x = x, .plan = plan, .kind = output.device() };
        return job.run(call, output);
    }
    // No family has kernels for f64.
    if (x.dtype == .f64) return false;
    const copy = try grouped(x, mask);
    defer copy.release();
    const plan = plan_of(copy, mask) orelse return false;
    if (!try copies.copy(device, x, copy, report)) return false;
    const job: Job = .{ .device = device, .report = report, .x = copy, .plan = plan, .kind = output.device() };
    return job.run(call, output);
}

/// Sums part by part, truths as of bool, and products.
fn run_complex(device: *Device, call: *const Call, mask: *const [shapes.rank_max]bool, report: *Report) Error!bool {
    const x = call.input(0);
    switch (call.op) {
        .any, .all => {
            const truths = try Tensor.create_unplaced(x.shape, .bool, x.device());
            defer truths.release();
            if (!try elementwise.cast(device, x, truths, report)) return false;
            return run(device, &.{ .op = call.op, .inputs = &.{truths}, .attributes = call.attributes, .outputs = call.outputs }, report);
        },
        .sum => {
            if (x.rank() == shapes.rank_max) return false;
            const parts = try parts_of(x);
            defer parts.release();
            var alone = mask.*;
            alone[x.rank()] = false;
            const sums = try parts_of(call.output());
            defer sums.release();
            return folded(device, call, parts, &alone, sums, report);
        },
        else => return folded(device, call, x, mask, call.output(), report),
    }
}

/// Real and imaginary parts along one more axis, where they lie.
fn parts_of(x: *const Tensor) error{OutOfMemory}!*Tensor {
    var shape = x.shape;
    var strides = x.strides;
    for (strides.values[0..x.rank()]) |*stride| stride.* *= 2;
    shape.append(2);
    strides.append(1);
    return Tensor.over_storage(x.storage, .f32, shape, strides, 2 * x.offset);
}

/// Room for a copy whose folded axes are one run of memory, and the others one.
fn grouped(x: *const Tensor, mask: *const [shapes.rank_max]bool) error{OutOfMemory}!*Tensor {
    const room = try Tensor.create_unplaced(x.shape, x.dtype, x.device());
    defer room.release();
    var strides = x.shape;
    var step: i64 = 1;
    for ([_]bool{ true, false }) |is_folded| {
        var axis = x.rank();
        while (axis > 0) {
            axis -= 1;
            if (mask[axis] != is_folded) continue;
            strides.values[axis] = step;
            step *= x.shape.values[axis];
        }
    }
    return room.view(x.shape, strides, 0);
}

/// Null for views that have more runs of memory than kernels know, and for folds of nothing.
fn plan_of(x: *const Tensor, mask: *const [shapes.rank_max]bool) ?Reduction {
    var sides: [2]Runs = .{ .{}, .{} };
    var axis = x.rank();
    while (axis > 0) {
        axis -= 1;
        if (!sides[@intFromBool(mask[axis])].prepend(x.shape.values[axis], x.strides.values[axis])) return null;
    }
    const outputs = sides[0].count() orelse return null;
    const length = sides[1].count() orelse return null;
    if (length == 0) return null;
    return cut(.{
        .extents = sides[0].extents ++ sides[1].extents,
        .strides = sides[0].strides ++ sides[1].strides,
        .outputs = outputs,
        .length = length,
        .offset = std.math.cast(u32, x.offset) orelse return null,
        .width = 1,
        .chunks = 1,
        .chunk_length = length,
        .groups = 1,
    });
}

/// Chooses how threads share outputs and elements: by the shape alone, so that the bits are always the same.
fn cut(given: Reduction) Reduction {
    var plan = given;
    const across = @abs(plan.strides[1]);
    const along = @abs(plan.strides[3]);
    const runs_across = plan.extents[1] >= 4 and across < along;
    plan.width = if (runs_across)
        runs.power_of_two(plan.extents[1], if (plan.length >= 64) 32 else threads)
    else
        threads / runs.power_of_two(plan.length, threads);
    const pieces = (plan.outputs + plan.width - 1) / plan.width;
    const chunk_min = threads / plan.width * thread_elements_min;
    if (pieces < groups_enough / 2 and plan.length >= 2 * chunk_min) {
        const wanted = @min(groups_enough / pieces, plan.length / chunk_min);
        plan.chunk_length = (plan.length + wanted - 1) / wanted;
        plan.chunks = (plan.length + plan.chunk_length - 1) / plan.chunk_length;
    }
    plan.groups = groups_of(&plan);
    return plan;
}

fn groups_of(plan: *const Reduction) u32 {
    return @intCast(launches.groups_of((plan.outputs + plan.width - 1) / plan.width * plan.chunks, 1));
}

/// The fold of the chunks of each output, which lie one after the other.
fn joining(plan: *const Reduction) Reduction {
    var join = plan.*;
    join.extents = .{ 1, plan.outputs, 1, plan.chunks };
    join.strides = .{ 0, @intCast(plan.chunks), 0, 1 };
    join.length = plan.chunks;
    join.offset = 0;
    join.width = threads / runs.power_of_two(plan.chunks, threads);
    join.chunks = 1;
    join.chunk_length = plan.chunks;
    join.groups = groups_of(&join);
    return join;
}

/// What folds the elements, and what folds the results of chunks.
const Kernels = struct {
    first: Kernel,
    join: Kernel,
    /// Chunks leave two numbers each.
    pairs: bool = true,
    join_is_centered: bool = false,

    fn alike(kernel: Kernel) Kernels {
        return .{ .first = kernel, .join = kernel, .pairs = false };
    }
};

const Job = struct {
    device: *Device,
    report: *Report,
    x: *const Tensor,
    plan: Reduction,
    kind: @FieldType(@import("../../tensor/storage.zig").Storage, "device"),

    fn run(job: *const Job, call: *const Call, output: *const Tensor) Error!bool {
        return switch (job.x.dtype) {
            .f32 => job.run_float(call, output),
            .complex64 => if (call.op == .prod) job.whole().fold(.alike(.prod_complex64), .{}, null, output) else false,
            inline .i32, .i64, .u8, .bool => |dtype| switch (call.op) {
                .sum => job.fold(.alike(@field(Kernel, "sum_" ++ @tagName(dtype))), .{ .alike_join = .sum_i64 }, null, output),
                .prod, .max, .min, .argmax, .argmin => switch (dtype) {
                    .i32 => job.run_i32(call.op, output),
                    .i64 => job.run_i64(call.op, output),
                    else => false,
                },
                .any => job.fold_truth(@field(Kernel, "any_" ++ @tagName(dtype)), .any_i32, output),
                .all => job.fold_truth(@field(Kernel, "all_" ++ @tagName(dtype)), .all_i32, output),
                else => false,
            },
            else => false,
        };
    }

    fn run_i32(job: *const Job, op: ops.Op, output: *const Tensor) Error!bool {
        return switch (op) {
            .prod => job.fold(.alike(.prod_i32), .{ .alike_join = .prod_i64 }, null, output),
            .max => job.fold(.alike(.max_i32), .{}, null, output),
            .min => job.fold(.alike(.min_i32), .{}, null, output),
            .argmax => job.fold(.{ .first = .argmax_i32, .join = .argmax_f32_join }, .{}, null, output),
            .argmin => job.fold(.{ .first = .argmin_i32, .join = .argmax_f32_join }, .{}, null, output),
            else => unreachable,
        };
    }

    fn run_i64(job: *const Job, op: ops.Op, output: *const Tensor) Error!bool {
        return switch (op) {
            .prod => job.fold(.alike(.prod_i64), .{}, null, output),
            .max => job.fold(.alike(.max_i64), .{}, null, output),
            .min => job.fold(.alike(.min_i64), .{}, null, output),
            .argmax, .argmin => job.centered(if (op == .argmax) .max_i64 else .min_i64, .{ .first = .find_i64, .join = .min_i64, .pairs = false }, .{}, output),
            else => unreachable,
        };
    }

    fn run_float(job: *const Job, call: *const Call, output: *const Tensor) Error!bool {
        const count: f32 = @floatFromInt(job.plan.length);
        const sum: Kernels = .{ .first = .sum_f32, .join = .sum_f32_join };
        return switch (call.op) {
            .sum => job.fold(sum, .{}, null, output),
            .mean => job.fold(sum, .{ .divisor = count }, null, output),
            .max => job.fold(.alike(.max_f32), .{}, null, output),
            .min => job.fold(.alike(.min_f32), .{}, null, output),
            .prod => job.whole().fold(.alike(.prod_f32), .{}, null, output),
            .any => job.fold_truth(.any_f32, .any_i32, output),
            .all => job.fold_truth(.all_f32, .all_i32, output),
            .argmax => job.fold(.{ .first = .argmax_f32, .join = .argmax_f32_join }, .{}, null, output),
            .argmin => job.fold(.{ .first = .argmin_f32, .join = .argmax_f32_join }, .{}, null, output),
            .variance => job.variance(@floatCast(call.attributes.correction), output),
            .norm => job.norm(@floatCast(call.attributes.order), output),
            .logsumexp => job.centered(.max_f32, .{ .first = .logsumexp_f32, .join = .logsumexp_f32_join, .join_is_centered = true }, .{}, output),
            else => false,
        };
    }

    /// In one chunk each: the kernel for products keeps more than it writes.
    fn whole(job: *const Job) Job {
        var other = job.*;
        other.plan.chunks = 1;
        other.plan.chunk_length = other.plan.length;
        other.plan.groups = groups_of(&other.plan);
        return other;
    }

    fn variance(job: *const Job, correction: f32, output: *const Tensor) Error!bool {
        const count: f32 = @floatFromInt(job.plan.length);
        const sums = try job.scratch(.f32, 2);
        defer sums.release();
        _ = try job.fold(.{ .first = .sum_f32, .join = .sum_f32_join }, .{ .pairs = true }, null, sums);
        return job.fold(.{ .first = .variance_f32, .join = .sum_f32_join }, .{ .divisor = @max(count - correction, 0), .order = count }, sums, output);
    }

    fn norm(job: *const Job, order: f32, output: *const Tensor) Error!bool {
        if (order == 1) return job.fold(.{ .first = .norm_one_f32, .join = .sum_f32_join }, .{}, null, output);
        if (std.math.isInf(order)) return job.fold(.alike(.norm_max_f32), .{}, null, output);
        const steps: Kernels = if (order == 2)
            .{ .first = .norm_two_f32, .join = .norm_two_f32_join, .join_is_centered = true }
        else
            .{ .first = .norm_f32, .join = .norm_f32_join, .join_is_centered = true };
        return job.centered(.norm_max_f32, steps, .{ .order = order }, output);
    }

    /// By a first fold whose results the second one needs.
    fn centered(job: *const Job, first: Kernel, second: Kernels, numbers: Numbers, output: *const Tensor) Error!bool {
        const centers = try job.scratch(job.x.dtype, 1);
        defer centers.release();
        _ = try job.fold(.alike(first), .{}, null, centers);
        return job.fold(second, numbers, centers, output);
    }

    /// Truths are made as words, and then as bytes.
    fn fold_truth(job: *const Job, first: Kernel, join: Kernel, output: *const Tensor) Error!bool {
        const words = try job.scratch(.i32, 1);
        defer words.release();
        _ = try job.fold(.alike(first), .{ .alike_join = join }, null, words);
        const shaped = try words.view(output.shape, shapes.row_major(&output.shape), 0);
        defer shaped.release();
        return elementwise.cast(job.device, shaped, output, job.report);
    }

    const Numbers = struct { divisor: f32 = 1, order: f32 = 0, pairs: bool = false, alike_join: ?Kernel = null };

    fn scratch(job: *const Job, dtype: DType, each: u32) error{OutOfMemory}!*Tensor {
        return Tensor.create_unplaced(.from_slice(&.{ job.plan.outputs, each }), dtype, job.kind);
    }

    fn fold(job: *const Job, steps: Kernels, numbers: Numbers, centers: ?*const Tensor, output: *const Tensor) Error!bool {
        var plan = job.plan;
        plan.divisor = numbers.divisor;
        plan.order = numbers.order;
        plan.pairs = @intFromBool(numbers.pairs);
        if (plan.chunks == 1) {
            try job.launch(steps.first, &plan, job.x, centers, output);
            return true;
        }
        const parts = try Tensor.create_unplaced(.from_slice(&.{ plan.outputs, plan.chunks, @as(i64, if (steps.pairs and output.dtype == .f32) 2 else 1) }), output.dtype, job.kind);
        defer parts.release();
        plan.pairs = @intFromBool(steps.pairs);
        try job.launch(steps.first, &plan, job.x, centers, parts);
        var join = joining(&plan);
        join.pairs = @intFromBool(numbers.pairs);
        try job.launch(numbers.alike_join orelse steps.join, &join, parts, if (steps.join_is_centered) centers else null, output);
        return true;
    }

    fn launch(job: *const Job, kernel: Kernel, plan: *const Reduction, x: *const Tensor, centers: ?*const Tensor, output: *const Tensor) Error!void {
        var one: Launch = .init(job.device, job.report);
        try one.read(x);
        if (centers) |given| try one.read(given);
        try one.write(output);
        try one.run(kernel, plan, plan.groups);
    }
};

test "a long row is cut into chunks, a wide matrix is not, and rows of memory are read side by side" {
    const base: Reduction = .{ .extents = .{ 1, 3, 1, 1 << 20 }, .strides = .{ 0, 1 << 20, 0, 1 }, .outputs = 3, .length = 1 << 20, .offset = 0, .width = 1, .chunks = 1, .chunk_length = 1 << 20, .groups = 1 };
    const long = cut(base);
    try std.testing.expectEqual(1, long.width);
    try std.testing.expect(long.chunks > 64 and long.chunks * long.chunk_length >= long.length);
    var columns = base;
    columns.extents = .{ 1, 4096, 1, 100 };
    columns.strides = .{ 0, 1, 0, 4096 };
    columns.outputs = 4096;
    columns.length = 100;
    columns.chunk_length = 100;
    try std.testing.expectEqual(32, cut(columns).width);
    try std.testing.expectEqual(1, cut(columns).chunks);
}
