//! Pools: each thread has lines of results, or of x where the gradient is asked for, of its own.

const std = @import("std");
const threads = @import("../../runtime/pool.zig");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Pool = @import("../../ops/pooling.zig").Pool;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copying = @import("../../tensor/copy.zig");

pub fn run(call: *const Call) error{OutOfMemory}!void {
    if (call.output().count() == 0) return;
    return switch (call.output().dtype) {
        inline .f32, .f64 => |dtype| Pooling(dtype.Element()).run(call),
        else => unreachable,
    };
}

/// Elements read that make one piece of work for a thread.
const work_grain = 1 << 15;

fn Pooling(comptime T: type) type {
    return struct {
        pool: Pool,
        first: [*]const T,
        /// What the pool chose, for its gradient.
        chosen: [*]const i64 = undefined,
        out: [*]T,
        indices: [*]i64 = undefined,
        exclude_padding: bool,

        const Self = @This();

        fn run(call: *const Call) error{OutOfMemory}!void {
            const first = try in_order(call.input(0));
            defer first.release();
            var self: Self = .{
                .pool = .of(call),
                .first = first.data(T),
                .out = call.output().data(T),
                .exclude_padding = call.attributes.exclude_padding,
            };
            const window = self.pool.window.kernel[0] * self.pool.window.kernel[1];
            const grain = @max(1, work_grain / (window *| self.pool.out[1]));
            const lines = self.pool.planes * self.pool.out[0];
            switch (call.op) {
                .max_pool2d => {
                    self.indices = call.outputs[1].data(i64);
                    threads.parallel_for(lines, grain, &self, largest_lines);
                },
                .avg_pool2d => threads.parallel_for(lines, grain, &self, mean_lines),
                else => {
                    const chosen = try in_order(call.input(1));
                    defer chosen.release();
                    self.chosen = chosen.data(i64);
                    threads.parallel_for(self.pool.planes * self.pool.in[0], grain, &self, gradient_lines);
                },
            }
        }

        /// Of an operand: itself or a row-major copy, with one more reference.
        fn in_order(tensor: *const Tensor) error{OutOfMemory}!*Tensor {
            return if (tensor.is_contiguous()) tensor.alias() else copying.contiguous(tensor);
        }

        fn plane_of(self: *const Self, line: usize) [*]const T {
            return self.first + line / self.pool.out[0] * self.pool.in[0] * self.pool.in[1];
        }

        fn largest_lines(self: *const Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const width = self.pool.out[1];
            for (begin..end) |line| {
                const plane = self.plane_of(line);
                const rows = self.pool.covered(0, line % self.pool.out[0]);
                for (0..width) |place| {
                    const columns = self.pool.covered(1, place);
                    var best_at = rows[0] * self.pool.in[1] + columns[0];
                    var best = plane[best_at];
                    for (rows[0]..rows[1]) |row| {
                        const from = row * self.pool.in[1];
                        for (plane[from + columns[0] .. from + columns[1]], from + columns[0]..) |value, at| {
                            // The first of equals, and the last NaN.
                            if (value > best or value != value) {
                                best = value;
                                best_at = at;
                            }
                        }
                    }
                    self.out[line * width + place] = best;
                    self.indices[line * width + place] = @intCast(best_at);
                }
            }
        }

        fn mean_lines(self: *const Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const width = self.pool.out[1];
            for (begin..end) |line| {
                const plane = self.plane_of(line);
                const rows = self.pool.covered(0, line % self.pool.out[0]);
                for (self.out[line * width ..][0..width], 0..) |*mean, place| {
                    const columns = self.pool.covered(1, place);
                    var sum: T = 0;
                    for (rows[0]..rows[1]) |row| {
                        const from = row * self.pool.in[1];
                        for (plane[from + columns[0] .. from + columns[1]]) |value| sum += value;
                    }
                    const kernel = self.pool.window.kernel;
                    const places = if (self.exclude_padding) (rows[1] - rows[0]) * (columns[1] - columns[0]) else kernel[0] * kernel[1];
                    mean.* = sum / @as(T, @floatFromInt(places));
                }
            }
        }

        fn gradient_lines(self: *const Self, begin: usize, end: usize, worker: usize) void {
            _ = worker;
            const pool = &self.pool;
            for (begin..end) |line| {
                const row = line % pool.in[0];
                const first = line / pool.in[0] * pool.out[0] * pool.out[1];
                const high = pool.covering(0, row);
                for (self.out[line * pool.in[1] ..][0..pool.in[1]], 0..) |*sum, column| {
                    const wide = pool.covering(1, column);
                    const at: i64 = @intCast(row * pool.in[1] + column);
                    sum.* = 0;
                    var y = high[0];
                    while (y < high[1]) : (y += 1) {
                        var x = wide[0];
                        while (x < wide[1]) : (x += 1) {
                            const place = first + y * pool.out[1] + x;
                            if (self.chosen[place] == at) sum.* += self.first[place];
                        }
                    }
                }
            }
        }
    };
}
