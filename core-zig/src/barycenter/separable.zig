//! Products with a kernel for each axis of a grid. Every product works on the last axis and leaves it
//! first, so that after as many products as there are axes each is back in its place.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const levels = @import("../backend/cpu/levels.zig");
const transport = @import("../backend/cpu/kernels/transport.zig");
const gibbs = @import("gibbs.zig");
const Gibbs = gibbs.Gibbs;

/// Lines that one thread takes at a time.
const line_grain = 32;

/// out = (K_1 x K_2 x ...) x for several arrays, one every `stride` numbers; `room` is as long as they are.
pub fn apply(axes: []const Gibbs, x: []const f64, out: []f64, room: []f64, count: usize, stride: usize, bins: usize) void {
    var source: []const f64 = x;
    var done: usize = 0;
    while (done < axes.len) : (done += 1) {
        const target = if ((axes.len - done) % 2 == 1) out else room;
        const axis = &axes[axes.len - 1 - done];
        for (0..count) |member| {
            turn(axis, source[member * stride ..][0..bins], target[member * stride ..][0..bins]);
        }
        source = target;
    }
}

/// One axis: x is (lines, size), out is (size, lines).
fn turn(axis: *const Gibbs, x: []const f64, out: []f64) void {
    const job: Turn = .{ .axis = axis, .x = x, .out = out, .lines = x.len / axis.size };
    if (x.len * axis.size < 1 << 17) return job.run(0, job.lines, 0);
    pool.parallel_for(job.lines, line_grain, &job, Turn.run);
}

const Turn = struct {
    axis: *const Gibbs,
    x: []const f64,
    out: []f64,
    lines: usize,

    fn run(turning: *const Turn, begin: usize, end: usize, worker: usize) void {
        _ = worker;
        const job: transport.Dots = .{
            .kernel = turning.axis.base(),
            .row_step = turning.axis.row_step,
            .rows = turning.axis.size,
            .width = turning.axis.size,
            .x = turning.x.ptr + begin * turning.axis.size,
            .x_step = turning.axis.size,
            .lines = end - begin,
            .out = turning.out.ptr + begin,
            .out_line_step = 1,
            .out_row_step = turning.lines,
        };
        levels.transport_table().dots(&job);
    }
};

/// Below this a sum of exponentials may have lost terms that count: their largest is 1.
const small = 0x1p-900;

/// log(K exp(x)) for any x: each line's largest entry is taken out, the rest is an ordinary product, and
/// where that has underflowed the sum is taken again with its own largest term out.
pub const LogOperator = struct {
    values: [2]gibbs.Kernels,
    logs: [2]gibbs.Kernels,
    count: usize,
    stride: usize,
    bins: usize,
    slab: []align(64) f64,

    pub const Direction = enum { forward, backward };

    pub fn init(cost: gibbs.Cost, bins: usize, stride: usize, count: usize, regularization: f64) error{OutOfMemory}!LogOperator {
        var made: [4]gibbs.Kernels = undefined;
        var made_count: usize = 0;
        errdefer for (made[0..made_count]) |*kernels| kernels.deinit();
        for ([_]Gibbs.Form{ .values, .logs }) |form| for ([_]bool{ false, true }) |transposed| {
            // A grid's kernels are symmetric: no second ones.
            const again = cost == .grid and transposed;
            made[made_count] = if (again) .{} else try cost.kernels(bins, regularization, form, transposed);
            made_count += 1;
        };
        const slab = try memory.allocator.alignedAlloc(f64, memory.data_alignment, 5 * stride);
        return .{
            .values = .{ made[0], if (cost == .grid) made[0] else made[1] },
            .logs = .{ made[2], if (cost == .grid) made[2] else made[3] },
            .count = count,
            .stride = stride,
            .bins = bins,
            .slab = slab,
        };
    }

    pub fn deinit(operator: *const LogOperator) void {
        const is_shared = operator.values[0].slice()[0].values.ptr == operator.values[1].slice()[0].values.ptr;
        for (operator.values[0..if (is_shared) 1 else 2]) |*kernels| kernels.deinit();
        for (operator.logs[0..if (is_shared) 1 else 2]) |*kernels| kernels.deinit();
        memory.allocator.free(operator.slab);
    }

    pub fn apply(operator: *const LogOperator, direction: Direction, x: []const f64, out: []f64) void {
        const axes = operator.values[@intFromEnum(direction)].slice();
        const logs = operator.logs[@intFromEnum(direction)].slice();
        const stride = operator.stride;
        for (0..operator.count) |member| {
            var source: []const f64 = x[member * stride ..][0..operator.bins];
            for (0..axes.len) |done| {
                const from_end = axes.len - 1 - done;
                const target = if (from_end == 0) out[member * stride ..][0..operator.bins] else operator.slab[(done % 2) * stride ..][0..operator.bins];
                operator.turn_logs(&axes[from_end], &logs[from_end], source, target);
                source = target;
            }
        }
    }

    fn turn_logs(operator: *const LogOperator, axis: *const Gibbs, logs: *const Gibbs, x: []const f64, out: []f64) void {
        const table = levels.transport_table();
        const size = axis.size;
        const lines = x.len / size;
        const powers = operator.slab[2 * operator.stride ..][0..x.len];
        const sums = operator.slab[3 * operator.stride ..][0..x.len];
        const shifts = operator.slab[4 * operator.stride ..][0..lines];
        for (shifts, 0..) |*shift, line| {
            const own = x[line * size ..][0..size];
            // A line without mass stays so: anything finite does.
            shift.* = @max(std.mem.max(f64, own), -std.math.floatMax(f64));
            table.exp_shifted(own.ptr, shift.*, powers[line * size ..].ptr, size);
        }
        turn(axis, powers, sums);
        for (0..size) |row| {
            const smallest = table.log_shifted(sums.ptr + row * lines, shifts.ptr, out.ptr + row * lines, lines);
            if (smallest >= small) continue;
            for (0..lines) |line| {
                if (sums[row * lines + line] < small) out[row * lines + line] = table.log_sum_exp(logs.row(row), x.ptr + line * size, size);
            }
        }
    }
};
