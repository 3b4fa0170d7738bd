//! Ops that work along one axis see it as lines: all elements that differ in that index only.
//! Threads share the lines; each hands its driver blocks of neighbouring ones.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const memory = @import("../../runtime/memory.zig");
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const strided = @import("strided.zig");

/// Lines at equal distances, in the tensor read and in the output.
pub const Block = struct {
    count: usize,
    /// The first line's first element; bytes to its next one, and to the next line's first.
    source: [*]const u8,
    source_stride: isize,
    source_line_stride: isize,
    /// The same in a contiguous output, in elements.
    target_first: usize,
    target_step: usize,
    target_line_step: usize,

    /// Copies the lines, `extent` elements of `size` bytes each, one after the other.
    pub fn gather(block: *const Block, size: usize, extent: usize, dense: [*]u8) void {
        const from: [2]isize = .{ block.source_line_stride, block.source_stride };
        block.copy(size, extent, dense, dense_strides(size, extent), block.source, from);
    }

    /// Puts lines that lie one after the other in their places in the output `target`.
    pub fn scatter(block: *const Block, size: usize, extent: usize, target: [*]u8, dense: [*]const u8) void {
        const to: [2]isize = .{ @intCast(block.target_line_step * size), @intCast(block.target_step * size) };
        block.copy(size, extent, target + block.target_first * size, to, dense, dense_strides(size, extent));
    }

    fn dense_strides(size: usize, extent: usize) [2]isize {
        return .{ @intCast(extent * size), @intCast(size) };
    }

    fn copy(
        block: *const Block,
        size: usize,
        extent: usize,
        target: [*]u8,
        target_strides: [2]isize,
        source: [*]const u8,
        source_strides: [2]isize,
    ) void {
        var order: [2]usize = .{ 0, 1 };
        // Many short lines are copied across: all first elements, all second ones.
        if (extent < strided.run_count_min and extent < block.count) std.mem.swap(usize, &order[0], &order[1]);
        const extents: [2]usize = .{ block.count, extent };
        var shape: Axes = .{};
        var strides: [2]Axes = @splat(.{});
        for (order) |axis| {
            shape.append(@intCast(extents[axis]));
            strides[0].append(target_strides[axis]);
            strides[1].append(source_strides[axis]);
        }
        strided.copy(size, shape.slice(), target, strides[0], source, strides[1]);
    }
};

/// How a driver wants its lines.
pub const Plan = struct {
    /// About nanoseconds: whether several threads are worth while.
    work_per_line: usize,
    lines_per_block: usize,
    /// Bytes that every thread has for itself.
    scratch_size: usize,
    /// At most so many.
    threads: usize = pool.thread_count_max,
};

/// Lines copied to scratch at a time: what fits half of L1, and so many that neighbours use up the
/// cache lines they share as long as L2 holds them.
pub fn lines_copied(line_bytes: usize, size: usize) usize {
    const neighbours = 64 / size;
    const fitting = (16 << 10) / @max(1, line_bytes);
    if (fitting >= neighbours) return fitting;
    return std.math.clamp((1 << 20) / line_bytes, 4, neighbours);
}

pub const Lines = struct {
    base: [*]const u8,
    /// Operand 0: the tensor read, in bytes; operand 1: the output, in elements.
    others: strided.Nest(2),
    source_stride: isize,
    target_step: usize,
    count: usize,
    extent: usize,

    /// Lines of `x` along `axis`, and their places in an output whose `axis` has another extent.
    pub fn of(x: *const Tensor, axis: usize, output_extent: usize) Lines {
        const strides = strided.byte_strides(x);
        var output_shape = x.shape;
        output_shape.values[axis] = @intCast(output_extent);
        const output_strides = shapes.row_major(&output_shape);
        const others = without(&x.shape, axis);
        return .{
            .base = strided.base(x),
            .others = .init(others.slice(), .{ without(&strides, axis), without(&output_strides, axis) }),
            .source_stride = @intCast(strides.values[axis]),
            .target_step = @intCast(output_strides.values[axis]),
            .count = others.count(),
            .extent = x.extent(axis),
        };
    }

    /// Whether the elements of a line lie side by side where they are read.
    pub fn reads_dense(lines: *const Lines, size: usize) bool {
        return lines.extent == 1 or lines.source_stride == size;
    }

    /// Whether neighbouring lines follow each other upwards, as the kernels for many rows expect.
    pub fn reads_upwards(lines: *const Lines) bool {
        return lines.others.inner_stride(0) >= 0;
    }

    /// Calls `body(context, block, scratch)` until every line was in a block, on several threads
    /// where the work is worth it.
    pub fn for_each(
        lines: *const Lines,
        plan: Plan,
        context: anytype,
        comptime body: fn (@TypeOf(context), *const Block, []align(64) u8) void,
    ) error{OutOfMemory}!void {
        const Job = struct {
            lines: *const Lines,
            plan: Plan,
            context: @TypeOf(context),
            /// What does not fit onto the stack, for each thread; allocated before any line is written.
            scratch: []align(64) u8,
            scratch_size: usize,

            fn run(job: *@This(), begin: usize, end: usize, worker: usize) void {
                var stack: [stack_scratch_size]u8 align(64) = undefined;
                const from: []align(64) u8 = if (job.scratch.len == 0) &stack else @alignCast(job.scratch[worker * job.scratch_size ..]);
                const scratch = from[0..job.plan.scratch_size];
                var cursor = job.lines.others.cursor(begin, end);
                while (cursor.next(job.plan.lines_per_block)) |run_of_lines| {
                    body(job.context, &job.lines.block(run_of_lines.offsets, run_of_lines.count), scratch);
                }
            }
        };
        const grain = @max(1, work_grain / @max(1, plan.work_per_line));
        const threads = @min(plan.threads, pool.thread_count(), std.math.divCeil(usize, lines.count, grain) catch unreachable);
        const scratch_size = std.mem.alignForward(usize, plan.scratch_size, 64);
        const on_heap = if (plan.scratch_size > stack_scratch_size) threads * scratch_size else 0;
        const scratch = try memory.allocator.alignedAlloc(u8, .@"64", on_heap);
        defer memory.allocator.free(scratch);
        var job: Job = .{ .lines = lines, .plan = plan, .context = context, .scratch = scratch, .scratch_size = scratch_size };
        pool.parallel_for_on(threads, lines.count, grain, &job, Job.run);
    }

    fn block(lines: *const Lines, offsets: [2]isize, count: usize) Block {
        return .{
            .count = count,
            .source = strided.at(lines.base, offsets[0]),
            .source_stride = lines.source_stride,
            .source_line_stride = lines.others.inner_stride(0),
            .target_first = @intCast(offsets[1]),
            .target_step = lines.target_step,
            .target_line_step = @intCast(lines.others.inner_stride(1)),
        };
    }
};

/// Scratch up to this size is not worth an allocation.
const stack_scratch_size = 2048;

const work_grain = 20_000;

fn without(axes: *const Axes, dropped: usize) Axes {
    var rest: Axes = .{};
    for (axes.slice(), 0..) |value, axis| if (axis != dropped) rest.append(value);
    return rest;
}
