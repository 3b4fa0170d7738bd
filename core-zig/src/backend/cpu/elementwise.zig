//! Element-wise ops: finds the longest runs in which every operand is either dense or constant,
//! and calls one row function per run. An operand that is neither is gathered, block by block,
//! into scratch memory that stays in L1.

const std = @import("std");
const assert = std.debug.assert;
const pool = @import("../../runtime/pool.zig");
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Call = ops.Call;
const Program = @import("../../ops/expression.zig").Program;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const strided = @import("strided.zig");
const rows = @import("elementwise_rows.zig");
const at = strided.at;

const operands_max = rows.operands_max;

pub fn run(call: *const Call) void {
    const out = call.output();
    const count = out.count();
    if (count == 0) return;
    assert(out.is_contiguous());
    var program: Program = undefined;
    if (call.op == .elementwise) program = .of(call.attributes.expression);
    var job: Job = .{
        .row = rows.row_function(call.op, call.inputs[call.inputs.len - 1].?.dtype),
        .operand_count = call.inputs.len,
        .out = strided.base(out),
        .out_size = out.dtype.size(),
        .attributes = call.attributes,
        .program = if (call.op == .elementwise) &program else null,
    };
    var all_flat = true;
    for (call.inputs, 0..) |input, index| {
        const tensor = input.?;
        job.bases[index] = strided.base(tensor);
        job.sizes[index] = tensor.dtype.size();
        const input_count = tensor.count();
        if (input_count == count and tensor.is_contiguous()) {
            job.flat[index] = true;
        } else if (input_count == 1) {
            job.constant[index] = true;
        } else all_flat = false;
    }
    if (all_flat) return job.share(count, Job.run_flat);
    var strides: [operands_max]Axes = @splat(out.shape);
    for (&strides, 0..) |*ours, index| {
        if (index < call.inputs.len) {
            ours.* = strided.broadcast_byte_strides(call.input(index), &out.shape);
        } else ours.values = @splat(0);
    }
    job.nest = .init(out.shape.slice(), strides);
    job.share(count, Job.run_strided);
}

const Job = struct {
    row: rows.RowFunction,
    operand_count: usize,
    out: [*]u8,
    out_size: usize,
    attributes: *const ops.Attributes,
    program: ?*const Program,
    bases: [operands_max][*]const u8 = undefined,
    sizes: [operands_max]usize = @splat(0),
    /// Read like the output, element for element.
    flat: [operands_max]bool = @splat(false),
    /// One element for all.
    constant: [operands_max]bool = @splat(false),
    nest: strided.Nest(operands_max) = undefined,

    /// The grain depends on the op alone, so that a run is cut at the same places for every
    /// number of threads and has the same bits.
    fn share(job: *const Job, count: usize, comptime body: fn (*const Job, usize, usize, usize) void) void {
        const grain = rows.grain;
        if (count <= grain) return body(job, 0, count, 0);
        pool.parallel_for(count, grain, job, body);
    }

    fn run_flat(job: *const Job, begin: usize, end: usize, worker: usize) void {
        _ = worker;
        var one: rows.Run = .{
            .count = end - begin,
            .out = job.out + begin * job.out_size,
            .in = job.bases,
            .constant = job.constant,
            .attributes = job.attributes,
            .program = job.program,
        };
        for (one.in[0..job.operand_count], 0..) |*pointer, index| {
            if (job.flat[index]) pointer.* += begin * job.sizes[index];
        }
        job.row(&one);
    }

    fn run_strided(job: *const Job, begin: usize, end: usize, worker: usize) void {
        _ = worker;
        if (job.nest.inner_count() < strided.run_count_min) return job.run_blocks(begin, end);
        var scratch: [operands_max]strided.Scratch align(64) = undefined;
        var gathered: [operands_max]bool = @splat(false);
        var one: rows.Run = .{ .count = 0, .out = job.out + begin * job.out_size, .in = undefined, .constant = @splat(false), .attributes = job.attributes, .program = job.program };
        var count_max = end - begin;
        for (0..job.operand_count) |index| {
            const stride = job.nest.inner_stride(index);
            one.constant[index] = stride == 0;
            if (stride == 0 or stride == @as(isize, @intCast(job.sizes[index]))) continue;
            gathered[index] = true;
            count_max = strided.block_count;
        }
        var cursor = job.nest.cursor(begin, end);
        while (cursor.next(count_max)) |piece| {
            for (0..job.operand_count) |index| {
                const from = at(job.bases[index], piece.offsets[index]);
                one.in[index] = from;
                if (!gathered[index]) continue;
                const size = job.sizes[index];
                strided.copy_run(size, piece.count, &scratch[index], @intCast(size), from, job.nest.inner_stride(index));
                one.in[index] = &scratch[index];
            }
            one.count = piece.count;
            job.row(&one);
            one.out += piece.count * job.out_size;
        }
    }

    /// Rows too short to be worth a call each: several are gathered into one block.
    fn run_blocks(job: *const Job, begin: usize, end: usize) void {
        var scratch: [operands_max]strided.Scratch align(64) = undefined;
        var cursor = job.nest.cursor(begin, end);
        var position = begin;
        while (position < end) {
            const count = @min(strided.block_count, end - position);
            var filled: usize = 0;
            while (filled < count) {
                const piece = cursor.next(count - filled).?;
                for (0..job.operand_count) |index| {
                    if (job.flat[index] or job.constant[index]) continue;
                    const size = job.sizes[index];
                    strided.copy_run(size, piece.count, @as([*]u8, &scratch[index]) + filled * size, @intCast(size), at(job.bases[index], piece.offsets[index]), job.nest.inner_stride(index));
                }
                filled += piece.count;
            }
            var one: rows.Run = .{
                .count = count,
                .out = job.out + position * job.out_size,
                .in = job.bases,
                .constant = job.constant,
                .attributes = job.attributes,
                .program = job.program,
            };
            for (one.in[0..job.operand_count], 0..) |*pointer, index| {
                if (job.constant[index]) continue;
                pointer.* = if (job.flat[index]) pointer.* + position * job.sizes[index] else &scratch[index];
            }
            job.row(&one);
            position += count;
        }
    }
};
