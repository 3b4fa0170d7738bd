//! Ops that work along one axis see it as lines: all elements that differ in that index only.
//! Threads share the lines; each hands its driver one line at a time.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const memory = @import("../../runtime/memory.zig");
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const strided = @import("strided.zig");

pub const Line = struct {
    /// The first element read, and bytes to the next.
    source: [*]const u8,
    source_stride: isize,
    /// Index of the first element written in a contiguous output, and elements to the next.
    target_first: usize,
    target_step: usize,
};

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

    pub fn line(lines: *const Lines, index: usize) Line {
        return .{
            .source = strided.at(lines.base, lines.others.offset_at(0, index)),
            .source_stride = lines.source_stride,
            .target_first = @intCast(lines.others.offset_at(1, index)),
            .target_step = lines.target_step,
        };
    }

    /// Calls `body(context, line, scratch)` for every line, on several threads when `work_per_line`
    /// (about nanoseconds) makes it worth while. Every thread has `scratch_size` bytes of its own.
    pub fn for_each(
        lines: *const Lines,
        work_per_line: usize,
        scratch_size: usize,
        context: anytype,
        comptime body: fn (@TypeOf(context), Line, []align(64) u8) void,
    ) error{OutOfMemory}!void {
        const Job = struct {
            lines: *const Lines,
            scratch_size: usize,
            context: @TypeOf(context),
            failed: std.atomic.Value(bool) = .init(false),

            fn run(job: *@This(), begin: usize, end: usize, worker: usize) void {
                _ = worker;
                const scratch = memory.allocator.alignedAlloc(u8, .@"64", job.scratch_size) catch return job.failed.store(true, .release);
                defer memory.allocator.free(scratch);
                for (begin..end) |index| body(job.context, job.lines.line(index), scratch);
            }
        };
        var job: Job = .{ .lines = lines, .scratch_size = scratch_size, .context = context };
        pool.parallel_for(lines.count, @max(1, work_grain / @max(1, work_per_line)), &job, Job.run);
        if (job.failed.load(.acquire)) return error.OutOfMemory;
    }
};

const work_grain = 20_000;

fn without(axes: *const Axes, dropped: usize) Axes {
    var rest: Axes = .{};
    for (axes.slice(), 0..) |value, axis| if (axis != dropped) rest.append(value);
    return rest;
}
