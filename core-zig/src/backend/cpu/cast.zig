//! Conversion between element types. Floats go to integers towards zero; a value that the target
//! type cannot hold is refused, since wrapping or saturating would hide it.

const std = @import("std");
const pool = @import("../../runtime/pool.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const Call = @import("../../ops/op.zig").Call;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const strided = @import("strided.zig");

/// A row-major copy.
pub fn contiguous(call: *const Call) void {
    const x = call.input(0);
    const out = call.output();
    if (out.is_same_view(x)) return;
    strided.copy(out.dtype.size(), out.shape.slice(), strided.base(out), strided.byte_strides(out), strided.base(x), strided.byte_strides(x));
}

pub fn run(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const out = call.output();
    if (x.dtype == out.dtype) return contiguous(call);
    var job: Job = .{
        .convert = table[number(x.dtype)][number(out.dtype)],
        .nest = .init(x.shape.slice(), .{strided.byte_strides(x)}),
        .source = strided.base(x),
        .source_size = x.dtype.size(),
        .target = strided.base(out),
        .target_size = out.dtype.size(),
    };
    const count = x.count();
    if (count == 0) return;
    if (count <= grain) job.work(0, count, 0) else pool.parallel_for(count, grain, &job, Job.work);
    const refused = job.refused_first.load(.acquire);
    if (refused != accepted) return refuse(x, strided.at(job.source, job.nest.offset_at(0, refused)), refused, out.dtype, report);
}

const grain = 32 << 10;
/// No element was refused.
const accepted = std.math.maxInt(usize);

/// Converts `count` neighbours; the number of elements before the first that does not fit.
const Convert = *const fn (source: [*]const u8, target: [*]u8, count: usize) usize;

const Job = struct {
    convert: Convert,
    nest: strided.Nest(1),
    source: [*]const u8,
    source_size: usize,
    target: [*]u8,
    target_size: usize,
    /// The lowest position, so that the message is the same for every number of threads.
    refused_first: std.atomic.Value(usize) = .init(accepted),

    fn work(job: *Job, begin: usize, end: usize, worker: usize) void {
        _ = worker;
        var scratch: strided.Scratch align(64) = undefined;
        const stride = job.nest.inner_stride(0);
        const dense = stride == @as(isize, @intCast(job.source_size));
        var cursor = job.nest.cursor(begin, end);
        var position = begin;
        while (cursor.next(if (dense) end - begin else strided.block_count)) |piece| {
            var from = strided.at(job.source, piece.offsets[0]);
            if (!dense) {
                strided.copy_run(job.source_size, piece.count, &scratch, @intCast(job.source_size), from, stride);
                from = &scratch;
            }
            const fitting = job.convert(from, job.target + position * job.target_size, piece.count);
            if (fitting < piece.count) {
                _ = job.refused_first.fetchMin(position + fitting, .acq_rel);
                return;
            }
            position += piece.count;
        }
    }
};

fn number(dtype: DType) usize {
    return @intCast(@intFromEnum(dtype) - 1);
}

const dtypes = std.enums.values(DType);

const table: [dtypes.len][dtypes.len]Convert = blk: {
    var all: [dtypes.len][dtypes.len]Convert = undefined;
    for (dtypes) |from| {
        for (dtypes) |to| all[number(from)][number(to)] = Conversion(from, to).run;
    }
    break :blk all;
};

fn Conversion(comptime from: DType, comptime to: DType) type {
    return struct {
        const block = 256;

        fn run(source: [*]const u8, target: [*]u8, count: usize) usize {
            const x: [*]const from.Element() = @ptrCast(@alignCast(source));
            const out: [*]to.Element() = @ptrCast(@alignCast(target));
            if (comptime always_fits(from, to)) {
                for (out[0..count], x) |*element, value| element.* = convert(from, to, value);
                return count;
            }
            // Checked a block at a time without branches, then converted.
            var begin: usize = 0;
            while (begin < count) {
                const end = @min(begin + block, count);
                var misfits: u8 = 0;
                for (x[begin..end]) |value| misfits |= @intFromBool(!fits(from, to, value));
                if (misfits != 0) return for (x[begin..end], begin..) |value, index| {
                    if (!fits(from, to, value)) break index;
                } else unreachable;
                for (out[begin..end], x[begin..end]) |*element, value| element.* = convert(from, to, value);
                begin = end;
            }
            return count;
        }
    };
}

/// Inline, so that the answer is known where branches must vanish at compile time.
inline fn is_whole(comptime dtype: DType) bool {
    return switch (dtype) {
        .u8, .i32, .i64, .bool => true,
        .f32, .f64, .complex64 => false,
    };
}

fn always_fits(comptime from: DType, comptime to: DType) bool {
    if (to == .bool or to == .complex64 or from == to) return true;
    if (from == .complex64) return false;
    if (!is_whole(to)) return true;
    return is_whole(from) and (from.size() < to.size() or from == .bool);
}

inline fn fits(comptime from: DType, comptime to: DType, value: from.Element()) bool {
    if (from == .complex64) return value.im == 0 and (!is_whole(to) or fits(.f32, to, value.re));
    const T = to.Element();
    if (is_whole(from)) return value >= std.math.minInt(T) and value <= std.math.maxInt(T);
    // The limits are whole in every float type, where the largest integer itself may not be; what
    // is compared is the number before it is cut towards zero. NaN fails every comparison.
    return switch (to) {
        .u8 => value > -1 and value < 256,
        .i32 => (if (from == .f64) value > -0x1p31 - 1 else value >= -0x1p31) and value < 0x1p31,
        .i64 => value >= -0x1p63 and value < 0x1p63,
        else => comptime unreachable,
    };
}

inline fn convert(comptime from: DType, comptime to: DType, value: from.Element()) to.Element() {
    const T = to.Element();
    if (from == .complex64) return switch (to) {
        .complex64 => value,
        .bool => @intFromBool(value.re != 0 or value.im != 0),
        else => convert(.f32, to, value.re),
    };
    return switch (to) {
        .bool => @intFromBool(value != 0),
        .complex64 => .{ .re = convert(from, .f32, value), .im = 0 },
        .f32, .f64 => if (is_whole(from)) @floatFromInt(value) else @floatCast(value),
        .u8, .i32, .i64 => if (is_whole(from)) @intCast(value) else @as(T, @intFromFloat(value)),
    };
}

fn refuse(x: *const Tensor, element: [*]const u8, position: usize, target: DType, report: *Report) Error {
    var text: [64]u8 = undefined;
    const where = written_index(&text, x, position);
    switch (x.dtype) {
        .complex64 => {
            const value = @as(*const Complex64, @ptrCast(@alignCast(element))).*;
            return report.fail(.invalid_value, "cast: {d} + {d}i at index {s} does not fit {s}; take real or abs first", .{ value.re, value.im, where, @tagName(target) });
        },
        inline else => |dtype| {
            const value = @as(*const dtype.Element(), @ptrCast(@alignCast(element))).*;
            return report.fail(.invalid_value, "cast: {d} at index {s} does not fit {s}", .{ value, where, @tagName(target) });
        },
    }
}

/// The position as an index: "[1, 2]".
fn written_index(buffer: []u8, x: *const Tensor, position: usize) []const u8 {
    var writer: std.Io.Writer = .fixed(buffer);
    write_index(&writer, x, position) catch {}; // Too long: cut.
    return writer.buffered();
}

fn write_index(writer: *std.Io.Writer, x: *const Tensor, position: usize) std.Io.Writer.Error!void {
    var later: usize = x.count();
    var rest = position;
    try writer.writeByte('[');
    for (0..x.rank()) |axis| {
        later /= x.extent(axis);
        if (axis > 0) try writer.writeAll(", ");
        try writer.print("{d}", .{rest / later});
        rest %= later;
    }
    try writer.writeByte(']');
}
