//! Indexed ops. Every index is checked before anything is written; negative ones count from the
//! end. Sums at repeated indices are added in the order of the indices, whatever the number of
//! threads: threads share out places in the result, never the indices of one place.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const memory = @import("../../runtime/memory.zig");
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const strided = @import("strided.zig");
const at = strided.at;

/// Bytes that make one piece of work for a thread.
const bytes_grain = 64 << 10;

/// The indices as an array of numbers from 0, checked against the extent they index.
pub const Positions = struct {
    values: []const usize,

    pub fn init(indices: *const Tensor, extent: usize, call: *const Call, report: *Report) Error!Positions {
        const values = try memory.allocator.alloc(usize, indices.count());
        errdefer memory.allocator.free(values);
        const limit: i64 = @intCast(extent);
        var walk = shapes.Walk(1).init(indices.shape, .{indices.strides});
        const data = indices.data(i64);
        for (values, 0..) |*value, position| {
            const index = at_element(data, walk.next().?[0]);
            if (index < -limit or index >= limit) return refuse(call, index, position, extent, report);
            value.* = @intCast(if (index < 0) index + limit else index);
        }
        return .{ .values = values };
    }

    pub fn deinit(positions: Positions) void {
        memory.allocator.free(positions.values);
    }

    fn refuse(call: *const Call, index: i64, position: usize, extent: usize, report: *Report) Error {
        const name = @tagName(call.op);
        if (extent == 0) return report.fail(.index_out_of_range, "{s}: index {d} given (element {d} of indices), but the axis has no elements", .{ name, index, position });
        return report.fail(.index_out_of_range, "{s}: index {d} given (element {d} of indices), expected -{d} to {d}", .{ name, index, position, extent, extent - 1 });
    }
};

inline fn at_element(data: [*]const i64, offset: i64) i64 {
    return if (offset >= 0) data[@intCast(offset)] else (data - @as(usize, @intCast(-offset)))[0];
}

fn without(axes: *const Axes, begin: usize, end: usize) Axes {
    var rest: Axes = .from_slice(axes.values[0..begin]);
    for (axes.values[end..axes.rank]) |value| rest.append(value);
    return rest;
}

/// Product of some extents.
fn product(extents: []const i64) usize {
    var total: usize = 1;
    for (extents) |extent| total *= @intCast(extent);
    return total;
}

/// A tensor seen as slices along one axis: `outer` walks the axes before it, `inner` those after.
const Slices = struct {
    base: [*]u8,
    outer: strided.Nest(1),
    inner: strided.Nest(1),
    /// In bytes.
    axis_stride: isize,
    outer_count: usize,
    axis_extent: usize,
    inner_count: usize,
    element_size: usize,

    /// `axis_count` axes from `axis` on are taken together; they must lie in one line.
    fn of(tensor: *const Tensor, axis: usize, axis_count: usize) Slices {
        const strides = strided.byte_strides(tensor);
        const shape = tensor.shape.slice();
        const after = axis + axis_count;
        return .{
            .base = strided.base(tensor),
            .outer = .init(shape[0..axis], .{strides}),
            .inner = .init(shape[after..], .{.from_slice(strides.values[after..tensor.rank()])}),
            .axis_stride = if (axis_count > 0) @intCast(strides.values[after - 1]) else 0,
            .outer_count = product(shape[0..axis]),
            .axis_extent = product(shape[axis..after]),
            .inner_count = product(shape[after..]),
            .element_size = tensor.dtype.size(),
        };
    }

    fn slice(slices: *const Slices, outer: usize, index: usize) [*]u8 {
        return at(slices.base, slices.outer.offset_at(0, outer) + @as(isize, @intCast(index)) * slices.axis_stride);
    }

    fn is_dense(slices: *const Slices) bool {
        return slices.inner_count == 1 or (slices.inner.rank == 1 and slices.inner.inner_stride(0) == @as(isize, @intCast(slices.element_size)));
    }
};

pub fn take(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), "take", report);
    const positions: Positions = try .init(call.input(1), x.extent(axis), call, report);
    defer positions.deinit();
    const Job = struct {
        source: Slices,
        out: [*]u8,
        positions: []const usize,
        slice_bytes: usize,

        fn run(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const dense = job.source.is_dense();
            const size = job.source.element_size;
            for (begin..end) |row| {
                const from = job.source.slice(row / job.positions.len, job.positions[row % job.positions.len]);
                const to = job.out + row * job.slice_bytes;
                if (dense) {
                    strided.copy_run(size, job.source.inner_count, to, @intCast(size), from, @intCast(size));
                    continue;
                }
                var target = to;
                var cursor = job.source.inner.cursor(0, job.source.inner_count);
                while (cursor.next(job.source.inner_count)) |piece| {
                    strided.copy_run(size, piece.count, target, @intCast(size), at(from, piece.offsets[0]), job.source.inner.inner_stride(0));
                    target += piece.count * size;
                }
            }
        }
    };
    const source: Slices = .of(x, axis, 1);
    const slice_bytes = source.inner_count * source.element_size;
    const job: Job = .{ .source = source, .out = strided.base(call.output()), .positions = positions.values, .slice_bytes = slice_bytes };
    const row_count = source.outer_count * positions.values.len;
    if (slice_bytes == 0) return;
    pool.parallel_for(row_count, bytes_grain / slice_bytes, &job, Job.run);
}

pub fn take_add(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), "take_add", report);
    const positions: Positions = try .init(call.input(1), x.extent(axis), call, report);
    defer positions.deinit();
    copy_into(call.output(), x);
    if (call.output().count() == 0 or positions.values.len == 0) return;
    switch (x.dtype) {
        .bool => unreachable,
        inline else => |dtype| try add_slices(dtype, call, axis, positions.values),
    }
}

fn copy_into(out: *Tensor, x: *const Tensor) void {
    strided.copy(out.dtype.size(), out.shape.slice(), strided.base(out), strided.byte_strides(out), strided.base(x), strided.byte_strides(x));
}

inline fn sum(comptime dtype: DType, a: dtype.Element(), b: dtype.Element()) dtype.Element() {
    return switch (dtype) {
        .f32, .f64 => a + b,
        .complex64 => .{ .re = a.re + b.re, .im = a.im + b.im },
        else => a +% b,
    };
}

/// A share is a range of the indexed axis for one outer position: it reads all indices and adds
/// those that fall into its range.
fn add_slices(comptime dtype: DType, call: *const Call, axis: usize, positions: []const usize) Error!void {
    const T = dtype.Element();
    // The indices' axes of the source are walked as one, which wants it row-major.
    const source = call.input(2);
    const dense_source = if (source.is_contiguous()) null else try @import("../../tensor/copy.zig").contiguous(source);
    defer if (dense_source) |copied| copied.release();
    const Job = struct {
        out: [*]T,
        source: [*]const T,
        positions: []const usize,
        extent: usize,
        inner_count: usize,
        range_count: usize,

        fn run(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |share| {
                const outer = share / job.range_count;
                const range = share % job.range_count;
                const low = range * job.extent / job.range_count;
                const high = (range + 1) * job.extent / job.range_count;
                const targets = job.out + outer * job.extent * job.inner_count;
                const sources = job.source + outer * job.positions.len * job.inner_count;
                for (job.positions, 0..) |position, index| {
                    if (position < low or position >= high) continue;
                    const target = targets[position * job.inner_count ..][0..job.inner_count];
                    const addend = sources[index * job.inner_count ..][0..job.inner_count];
                    for (target, addend) |*element, value| element.* = sum(dtype, element.*, value);
                }
            }
        }
    };
    const out_slices: Slices = .of(call.output(), axis, 1);
    const work = positions.len * out_slices.inner_count * out_slices.outer_count * @sizeOf(T);
    const shares_wanted = if (work < 2 * bytes_grain) 1 else pool.thread_count() * 4;
    const range_count = @min(out_slices.axis_extent, strided.divide_up(shares_wanted, out_slices.outer_count));
    const job: Job = .{
        .out = call.output().data(T),
        .source = (dense_source orelse source).data(T),
        .positions = positions,
        .extent = out_slices.axis_extent,
        .inner_count = out_slices.inner_count,
        .range_count = range_count,
    };
    const share_bytes = @max(1, work / (out_slices.outer_count * range_count));
    pool.parallel_for(out_slices.outer_count * range_count, bytes_grain / share_bytes, &job, Job.run);
}

pub fn gather(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), "gather", report);
    const positions: Positions = try .init(call.input(1), x.extent(axis), call, report);
    defer positions.deinit();
    switch (x.dtype) {
        inline else => |dtype| gather_elements(dtype.Element(), call, axis, positions.values),
    }
}

fn gather_elements(comptime T: type, call: *const Call, axis: usize, positions: []const usize) void {
    const x = call.input(0);
    var strides = strided.byte_strides(x);
    const Job = struct {
        nest: strided.Nest(1),
        source: [*]const u8,
        out: [*]T,
        positions: []const usize,
        axis_stride: isize,

        fn run(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const stride = job.nest.inner_stride(0);
            var position = begin;
            var cursor = job.nest.cursor(begin, end);
            while (cursor.next(end - begin)) |piece| {
                var offset = piece.offsets[0];
                for (position..position + piece.count) |index| {
                    const from = at(job.source, offset + @as(isize, @intCast(job.positions[index])) * job.axis_stride);
                    job.out[index] = @as(*const T, @ptrCast(@alignCast(from))).*;
                    offset += stride;
                }
                position += piece.count;
            }
        }
    };
    const axis_stride: isize = @intCast(strides.values[axis]);
    strides.values[axis] = 0;
    const job: Job = .{
        .nest = .init(call.output().shape.slice(), .{strides}),
        .source = strided.base(x),
        .out = @ptrCast(@alignCast(strided.base(call.output()))),
        .positions = positions,
        .axis_stride = axis_stride,
    };
    pool.parallel_for(positions.len, bytes_grain / @sizeOf(T), &job, Job.run);
}

pub fn scatter_add(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const axis = try shapes.axis_index(call.attributes.axis, x.rank(), "scatter_add", report);
    const positions: Positions = try .init(call.input(1), x.extent(axis), call, report);
    defer positions.deinit();
    copy_into(call.output(), x);
    switch (x.dtype) {
        .bool => unreachable,
        inline else => |dtype| add_elements(dtype, call, axis, positions.values),
    }
}

/// Lines along the axis are independent of each other: a share is a range of inner positions for
/// one outer position.
fn add_elements(comptime dtype: DType, call: *const Call, axis: usize, positions: []const usize) void {
    const T = dtype.Element();
    const source = call.input(2);
    const Job = struct {
        out: [*]T,
        source: [*]const u8,
        source_nest: strided.Nest(1),
        positions: []const usize,
        axis_extent: usize,
        index_extent: usize,
        inner_count: usize,
        range_count: usize,

        fn run(job: *const @This(), begin: usize, end: usize, worker: usize) void {
            _ = worker;
            for (begin..end) |share| {
                const outer = share / job.range_count;
                const range = share % job.range_count;
                const low = range * job.inner_count / job.range_count;
                const high = (range + 1) * job.inner_count / job.range_count;
                const target = job.out + outer * job.axis_extent * job.inner_count;
                for (0..job.index_extent) |line| {
                    const first = (outer * job.index_extent + line) * job.inner_count;
                    job.add(target, first, low, high);
                }
            }
        }

        fn add(job: *const @This(), target: [*]T, first: usize, low: usize, high: usize) void {
            var inner = low;
            var cursor = job.source_nest.cursor(first + low, first + high);
            while (cursor.next(high - low)) |piece| {
                var offset = piece.offsets[0];
                for (inner..inner + piece.count) |column| {
                    const element = &target[job.positions[first + column] * job.inner_count + column];
                    element.* = sum(dtype, element.*, @as(*const T, @ptrCast(@alignCast(at(job.source, offset)))).*);
                    offset += job.source_nest.inner_stride(0);
                }
                inner += piece.count;
            }
        }
    };
    const out_slices: Slices = .of(call.output(), axis, 1);
    if (positions.len == 0) return;
    const work = positions.len * @sizeOf(T);
    const shares_wanted = if (work < 2 * bytes_grain) 1 else pool.thread_count() * 4;
    const range_count = @min(strided.divide_up(out_slices.inner_count, 16), strided.divide_up(shares_wanted, out_slices.outer_count));
    const job: Job = .{
        .out = call.output().data(T),
        .source = strided.base(source),
        .source_nest = .init(source.shape.slice(), .{strided.byte_strides(source)}),
        .positions = positions,
        .axis_extent = out_slices.axis_extent,
        .index_extent = source.extent(axis),
        .inner_count = out_slices.inner_count,
        .range_count = range_count,
    };
    const share_bytes = @max(1, work / (out_slices.outer_count * range_count));
    pool.parallel_for(out_slices.outer_count * range_count, bytes_grain / share_bytes, &job, Job.run);
}

pub fn concat(call: *const Call, report: *Report) Error!void {
    const out = call.output();
    const axis = try shapes.axis_index(call.attributes.axis, out.rank(), "concat", report);
    const strides = strided.byte_strides(out);
    var target = strided.base(out);
    for (call.inputs) |input| {
        const x = input.?;
        strided.copy(out.dtype.size(), x.shape.slice(), target, strides, strided.base(x), strided.byte_strides(x));
        target = at(target, @intCast(x.shape.values[axis] * strides.values[axis]));
    }
}

/// Zeros, with x at the slice.
pub fn pad_slice(call: *const Call) void {
    const x = call.input(0);
    const out = call.output();
    const size = out.dtype.size();
    const first = strided.base(out);
    @memset(first[0 .. out.count() * size], 0);
    if (x.count() == 0) return;
    var strides = strided.byte_strides(out);
    var offset: i64 = 0;
    for (call.attributes.starts, call.attributes.steps, 0..) |start, step, axis| {
        offset += start * strides.values[axis];
        // An axis of one element may be given a step no stride could hold.
        strides.values[axis] *%= step;
    }
    strided.copy(size, x.shape.slice(), at(first, @intCast(offset)), strides, strided.base(x), strided.byte_strides(x));
}
