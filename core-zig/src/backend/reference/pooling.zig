//! Pools and the gradient of the one that chooses, in f64.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const Pool = @import("../../ops/pooling.zig").Pool;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const values = @import("value.zig");

pub fn run(call: *const Call) void {
    const pool: Pool = .of(call);
    if (call.op == .max_pool2d_gradient) return gradient(&pool, call);
    const x = call.input(0);
    var index: usize = 0;
    for (0..pool.planes) |plane| for (0..pool.out[0]) |y_out| for (0..pool.out[1]) |x_out| {
        var largest: f64 = -std.math.inf(f64);
        var largest_at: ?usize = null;
        var sum: f64 = 0;
        var covered: usize = 0;
        for (0..pool.window.kernel[0]) |i| for (0..pool.window.kernel[1]) |j| {
            const y_in = pool.window.source(0, y_out, i, pool.in[0]) orelse continue;
            const x_in = pool.window.source(1, x_out, j, pool.in[1]) orelse continue;
            const value = values.read_number(.float, x, offset(x, plane, y_in, x_in));
            // The first of equals, and the last NaN.
            if (largest_at == null or value > largest or std.math.isNan(value)) {
                largest = value;
                largest_at = y_in * pool.in[1] + x_in;
            }
            sum += value;
            covered += 1;
        };
        if (call.op == .max_pool2d) {
            values.write_number(.float, call.outputs[0], index, largest);
            values.write_number(.integer, call.outputs[1], index, @intCast(largest_at.?));
        } else {
            const places = if (call.attributes.exclude_padding) covered else pool.window.kernel[0] * pool.window.kernel[1];
            values.write_number(.float, call.output(), index, sum / @as(f64, @floatFromInt(places)));
        }
        index += 1;
    };
}

fn offset(tensor: *const Tensor, plane: usize, y: usize, x: usize) i64 {
    const channels = tensor.extent(1);
    const steps = tensor.strides.slice();
    const indices = [4]usize{ plane / channels, plane % channels, y, x };
    var sum: i64 = 0;
    for (indices, steps) |index, step| sum += @as(i64, @intCast(index)) * step;
    return sum;
}

/// Each element of x gets from the windows that chose it, if it is in them.
fn gradient(pool: *const Pool, call: *const Call) void {
    var index: usize = 0;
    for (0..pool.planes) |plane| for (0..pool.in[0]) |y_in| for (0..pool.in[1]) |x_in| {
        var sum: f64 = 0;
        for (0..pool.out[0]) |y_out| for (0..pool.out[1]) |x_out| for (0..pool.window.kernel[0]) |i| for (0..pool.window.kernel[1]) |j| {
            if (pool.window.source(0, y_out, i, pool.in[0]) != y_in or pool.window.source(1, x_out, j, pool.in[1]) != x_in) continue;
            const chosen = values.read_number(.integer, call.input(1), offset(call.input(1), plane, y_out, x_out));
            if (chosen == y_in * pool.in[1] + x_in) sum += values.read_number(.float, call.input(0), offset(call.input(0), plane, y_out, x_out));
        };
        values.write_number(.float, call.output(), index, sum);
        index += 1;
    };
}
