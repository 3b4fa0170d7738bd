//! softmax, log_softmax and layer_norm: hands rows to the kernels, by way of scratch where their
//! elements do not lie side by side.

const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copying = @import("../../tensor/copy.zig");
const kernels = @import("kernels/rows.zig");
const levels = @import("levels.zig");
const lines = @import("lines.zig");

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
        kernels: *const kernels.Group(T),
        out: [*]T,
        extent: usize,
        /// Whether the kernel reads x, and writes the output, where they are.
        reads_direct: bool,
        writes_direct: bool,
        weight: ?[*]const T = null,
        bias: ?[*]const T = null,
        epsilon: f64,

        const Self = @This();
        const size = @sizeOf(T);

        fn run(call: *const Call, axis: usize, kind: Kind) error{OutOfMemory}!void {
            const x = call.input(0);
            if (x.count() == 0) return;
            const weight: Parameter = try .of(call, 1);
            defer weight.deinit();
            const bias: Parameter = try .of(call, 2);
            defer bias.deinit();
            const extent = x.extent(axis);
            const all: lines.Lines = .of(x, axis, extent);
            var self: Self = .{
                .kind = kind,
                .kernels = &@field(levels.table().rows, @typeName(T)),
                .out = call.output().data(T),
                .extent = extent,
                .reads_direct = all.reads_dense(size) and all.reads_upwards(),
                .writes_direct = extent == 1 or all.target_step == 1,
                .epsilon = call.attributes.epsilon,
            };
            if (weight.tensor) |tensor| self.weight = tensor.data(T);
            if (bias.tensor) |tensor| self.bias = tensor.data(T);
            const is_direct = self.reads_direct and self.writes_direct;
            const per_block = if (is_direct) all.count else @min(all.count, lines.lines_copied(extent * size, size));
            try all.for_each(.{
                .work_per_line = line_work + extent / 2,
                .lines_per_block = per_block,
                .scratch_size = if (is_direct) 0 else per_block * extent * size,
            }, &self, some);
        }

        fn some(self: *const Self, block: *const lines.Block, scratch: []align(64) u8) void {
            const copied: Place = .{ .first = @ptrCast(scratch.ptr), .stride = self.extent };
            if (!self.reads_direct) block.gather(size, self.extent, scratch.ptr);
            const x: Place = if (!self.reads_direct) copied else .{
                .first = @ptrCast(@alignCast(@constCast(block.source))),
                .stride = @divExact(@as(usize, @intCast(block.source_line_stride)), size),
            };
            const out: Place = if (!self.writes_direct) copied else .{
                .first = self.out + block.target_first,
                .stride = block.target_line_step,
            };
            self.rows(x, out, block.count);
            if (!self.writes_direct) block.scatter(size, self.extent, @ptrCast(self.out), scratch.ptr);
        }

        const Place = struct {
            first: [*]T,
            /// Elements from row to row.
            stride: usize,
        };

        fn rows(self: *const Self, x: Place, out: Place, count: usize) void {
            switch (self.kind) {
                .softmax => self.kernels.softmax(x.first, x.stride, out.first, out.stride, count, self.extent),
                .log_softmax => self.kernels.log_softmax(x.first, x.stride, out.first, out.stride, count, self.extent),
                .layer_norm => self.kernels.layer_norm(&.{
                    .x = x.first,
                    .x_stride = x.stride,
                    .out = out.first,
                    .out_stride = out.stride,
                    .rows = count,
                    .count = self.extent,
                    .weight = self.weight,
                    .bias = self.bias,
                    .epsilon = self.epsilon,
                }),
            }
        }
    };
}

/// What a row costs before its first element, about nanoseconds.
const line_work = 10;

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
