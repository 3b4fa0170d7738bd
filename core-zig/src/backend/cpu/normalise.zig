//! softmax, log_softmax and layer_norm: one row at a time, read as a whole before it is written.

const std = @import("std");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copying = @import("../../tensor/copy.zig");
const lines = @import("lines.zig");
const strided = @import("strided.zig");

pub fn softmax(call: *const Call, report: *Report) Error!void {
    const axis = try shapes.axis_index(call.attributes.axis, call.input(0).rank(), @tagName(call.op), report);
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| Rows(dtype.Element()).run(call, axis, if (call.op == .softmax) .softmax else .log_softmax),
        else => unreachable,
    };
}

pub fn layer_norm(call: *const Call) error{OutOfMemory}!void {
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| Rows(dtype.Element()).run(call, call.input(0).rank() - 1, .layer_norm),
        else => unreachable,
    };
}

const Kind = enum { softmax, log_softmax, layer_norm };

fn Rows(comptime T: type) type {
    return struct {
        kind: Kind,
        out: [*]T,
        extent: usize,
        weight: ?[*]const T = null,
        bias: ?[*]const T = null,
        epsilon: f64,

        const Self = @This();

        fn run(call: *const Call, axis: usize, kind: Kind) error{OutOfMemory}!void {
            const x = call.input(0);
            if (x.count() == 0) return;
            const weight: Parameter = try .of(call, 1);
            defer weight.deinit();
            const bias: Parameter = try .of(call, 2);
            defer bias.deinit();
            var self: Self = .{
                .kind = kind,
                .out = call.output().data(T),
                .extent = x.extent(axis),
                .epsilon = call.attributes.epsilon,
            };
            if (weight.tensor) |tensor| self.weight = tensor.data(T);
            if (bias.tensor) |tensor| self.bias = tensor.data(T);
            const all: lines.Lines = .of(x, axis, self.extent);
            const dense = all.target_step == 1 and all.source_stride == @sizeOf(T);
            try all.for_each(self.extent * 2, if (dense) 0 else self.extent * @sizeOf(T), &self, one);
        }

        fn one(self: *const Self, line: lines.Line, scratch: []align(64) u8) void {
            const size = @sizeOf(T);
            if (line.target_step == 1 and line.source_stride == size) {
                return self.row(@ptrCast(@alignCast(line.source)), self.out + line.target_first);
            }
            const values: [*]T = @ptrCast(scratch.ptr);
            strided.copy_run(size, self.extent, scratch.ptr, size, line.source, line.source_stride);
            self.row(values, values);
            const target: [*]u8 = @ptrCast(self.out + line.target_first);
            strided.copy_run(size, self.extent, target, @intCast(line.target_step * size), scratch.ptr, size);
        }

        fn row(self: *const Self, x: [*]const T, out: [*]T) void {
            switch (self.kind) {
                .softmax, .log_softmax => {
                    var largest: T = -std.math.inf(T);
                    for (x[0..self.extent]) |value| largest = if (std.math.isNan(value) or value > largest) value else largest;
                    if (std.math.isNan(largest)) return @memset(out[0..self.extent], largest);
                    var total: f64 = 0;
                    for (x[0..self.extent]) |value| total += @exp(value - largest);
                    for (out[0..self.extent], x) |*element, value| {
                        element.* = if (self.kind == .softmax) @floatCast(@exp(value - largest) / total) else @floatCast(value - largest - @log(total));
                    }
                },
                .layer_norm => {
                    const count: f64 = @floatFromInt(self.extent);
                    var mean: f64 = 0;
                    for (x[0..self.extent]) |value| mean += value;
                    mean /= count;
                    var square: f64 = 0;
                    for (x[0..self.extent]) |value| square += (value - mean) * (value - mean);
                    const scale = 1 / @sqrt(square / count + self.epsilon);
                    for (out[0..self.extent], x, 0..) |*element, value, index| {
                        const weight: f64 = if (self.weight) |given| given[index] else 1;
                        const bias: f64 = if (self.bias) |given| given[index] else 0;
                        element.* = @floatCast((value - mean) * scale * weight + bias);
                    }
                },
            }
        }
    };
}

/// An optional input, copied when its elements do not lie side by side.
const Parameter = struct {
    tensor: ?*const Tensor = null,
    copy: ?*Tensor = null,

    fn of(call: *const Call, index: usize) error{OutOfMemory}!Parameter {
        if (index >= call.inputs.len) return .{};
        const given = call.inputs[index] orelse return .{};
        if (given.is_contiguous()) return .{ .tensor = given };
        const copy = try copying.contiguous(given);
        return .{ .tensor = copy, .copy = copy };
    }

    fn deinit(parameter: Parameter) void {
        if (parameter.copy) |copy| copy.release();
    }
};
