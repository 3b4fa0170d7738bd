//! Complex numbers as pairs and the Fourier transforms of real numbers, a line of the last axis at a time.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const Complex64 = @import("../../tensor/dtype.zig").Complex64;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const fourier = @import("fourier.zig");
const lines = @import("lines.zig");
const strided = @import("strided.zig");
const Complex = fourier.Complex;

pub fn run(call: *const Call) error{OutOfMemory}!void {
    if (call.output().count() == 0) return;
    return switch (call.op) {
        .interleave => as_pairs(call),
        .deinterleave => if (call.input(0).dtype == .f64) join(call) else as_pairs(call),
        .rfft => switch (call.input(0).dtype) {
            inline .f32, .f64 => |dtype| Lines(dtype.Element()).run(call),
            else => unreachable,
        },
        .irfft => Lines(Complex64).run(call),
        else => unreachable,
    };
}

/// A complex64 is a pair of f32 in memory: the bytes move as they are.
fn as_pairs(call: *const Call) void {
    const x = call.input(0);
    const target = strided.scaled(@import("../../tensor/shape.zig").row_major(&x.shape), x.dtype.size());
    strided.copy(x.dtype.size(), x.shape.slice(), strided.base(call.output()), target, strided.base(x), strided.byte_strides(x));
}

/// Pairs of f64, rounded to f32.
fn join(call: *const Call) error{OutOfMemory}!void {
    const count = call.output().extent(call.output().rank() - 1);
    const all: lines.Lines = .of(call.input(0), call.input(0).rank() - 1, count);
    return all.for_each(.{ .work_per_line = 20 + 2 * count, .lines_per_block = 16, .scratch_size = 0 }, call, join_some);
}

fn join_some(call: *const Call, block: *const lines.Block, scratch: []align(64) u8) void {
    _ = scratch;
    const count = call.output().extent(call.output().rank() - 1);
    for (0..block.count) |line| {
        const source = strided.at(block.source, @as(isize, @intCast(line)) * block.source_line_stride);
        const target = call.output().data(Complex64) + block.target_first + line * block.target_line_step;
        for (target[0..count], 0..) |*number, index| number.* = .{
            .re = @floatCast(load(f64, source, block.source_stride, 2 * index)),
            .im = @floatCast(load(f64, source, block.source_stride, 2 * index + 1)),
        };
    }
}

inline fn load(comptime T: type, source: [*]const u8, stride: isize, index: usize) T {
    return @as(*align(1) const T, @ptrCast(strided.at(source, stride * @as(isize, @intCast(index))))).*;
}

/// rfft of floats, irfft of complex numbers.
fn Lines(comptime T: type) type {
    return struct {
        out: *Tensor,
        transform: fourier.Transform,

        const Self = @This();

        fn run(call: *const Call) error{OutOfMemory}!void {
            const x = call.input(0);
            const out = call.output();
            const axis = x.rank() - 1;
            const length = if (T == Complex64) out.extent(axis) else x.extent(axis);
            const self: Self = .{ .out = out, .transform = try .init(length) };
            defer self.transform.deinit();
            const all: lines.Lines = .of(x, axis, out.extent(axis));
            return all.for_each(.{
                .work_per_line = 20 + 16 * length,
                .lines_per_block = 16,
                .scratch_size = (length + self.transform.scratch_count()) * @sizeOf(Complex),
            }, &self, some);
        }

        fn some(self: *const Self, block: *const lines.Block, scratch: []align(64) u8) void {
            const numbers: []Complex = @alignCast(std.mem.bytesAsSlice(Complex, scratch));
            const data = numbers[0..self.transform.count];
            for (0..block.count) |line| {
                const source = strided.at(block.source, @as(isize, @intCast(line)) * block.source_line_stride);
                const target = block.target_first + line * block.target_line_step;
                if (T == Complex64) {
                    read_half(data, source, block.source_stride);
                    self.transform.inverse(data, numbers[data.len..]);
                    for (self.out.data(f32)[target..], data) |*sample, number| sample.* = @floatCast(number.re);
                } else {
                    for (data, 0..) |*number, index| number.* = .{ .re = load(T, source, block.source_stride, index) };
                    self.transform.forward(data, numbers[data.len..]);
                    const half = data[0 .. data.len / 2 + 1];
                    for (self.out.data(Complex64)[target..], half) |*coefficient, number| coefficient.* = .{ .re = @floatCast(number.re), .im = @floatCast(number.im) };
                }
            }
        }

        /// The spectrum of real numbers from its first half.
        fn read_half(data: []Complex, source: [*]const u8, stride: isize) void {
            for (0..data.len / 2 + 1) |k| {
                const given = load(Complex64, source, stride, k);
                const is_real = k == 0 or 2 * k == data.len;
                data[k] = .{ .re = given.re, .im = if (is_real) 0 else given.im };
                if (!is_real) data[data.len - k] = .{ .re = given.re, .im = -given.im };
            }
        }
    };
}
