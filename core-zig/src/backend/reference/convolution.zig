//! Convolutions and their gradients: the sums as they stand in the definition, in f64.

const Call = @import("../../ops/op.zig").Call;
const Geometry = @import("../../ops/convolution.zig").Geometry;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const values = @import("value.zig");

pub fn run(call: *const Call) void {
    const g: Geometry = .of(call);
    switch (call.op) {
        .conv1d, .conv2d => forward(&g, call),
        .conv_input_gradient => input_gradient(&g, call),
        .conv_weight_gradient => weight_gradient(&g, call),
        else => unreachable,
    }
}

/// An element of a tensor of four axes, or of three: then the height is 0.
fn read(tensor: *const Tensor, a: usize, b: usize, height: usize, width: usize) f64 {
    const strides = tensor.strides.slice();
    const indices: [4]i64 = .{ @intCast(a), @intCast(b), @intCast(height), @intCast(width) };
    var offset = indices[0] * strides[0] + indices[1] * strides[1] + indices[3] * strides[strides.len - 1];
    if (strides.len == 4) offset += indices[2] * strides[2];
    return values.read_number(.float, tensor, offset);
}

/// out[b, o, y, x] = bias[o] + sum over c, i, j of x[b, c, y stride + i dilation - padding, ...] weight[o, c, i, j].
fn forward(g: *const Geometry, call: *const Call) void {
    const x = call.input(0);
    const weight = call.input(1);
    const out_channels = g.groups * g.out_channels;
    var index: usize = 0;
    for (0..g.batch) |b| for (0..out_channels) |o| for (0..g.out[0]) |y_out| for (0..g.out[1]) |x_out| {
        var sum: f64 = if (call.inputs[2]) |bias| values.read_number(.float, bias, @as(i64, @intCast(o)) * bias.strides.values[0]) else 0;
        const first_channel = o / g.out_channels * g.channels;
        for (0..g.channels) |c| for (0..g.window.kernel[0]) |i| for (0..g.window.kernel[1]) |j| {
            const y_in = g.window.source(0, y_out, i, g.in[0]) orelse continue;
            const x_in = g.window.source(1, x_out, j, g.in[1]) orelse continue;
            sum += read(x, b, first_channel + c, y_in, x_in) * read(weight, o, c, i, j);
        };
        values.write_number(.float, call.output(), index, sum);
        index += 1;
    };
}

/// Each element of x gets from every window that it is in.
fn input_gradient(g: *const Geometry, call: *const Call) void {
    const gradient = call.input(0);
    const weight = call.input(1);
    var index: usize = 0;
    for (0..g.batch) |b| for (0..g.groups * g.channels) |channel| for (0..g.in[0]) |y_in| for (0..g.in[1]) |x_in| {
        const group = channel / g.channels;
        var sum: f64 = 0;
        for (0..g.out[0]) |y_out| for (0..g.out[1]) |x_out| for (0..g.window.kernel[0]) |i| for (0..g.window.kernel[1]) |j| {
            if (g.window.source(0, y_out, i, g.in[0]) != y_in or g.window.source(1, x_out, j, g.in[1]) != x_in) continue;
            for (group * g.out_channels..(group + 1) * g.out_channels) |o| {
                sum += read(gradient, b, o, y_out, x_out) * read(weight, o, channel % g.channels, i, j);
            }
        };
        values.write_number(.float, call.output(), index, sum);
        index += 1;
    };
}

/// Each element of weight gets from every element of x that it is multiplied with.
fn weight_gradient(g: *const Geometry, call: *const Call) void {
    const x = call.input(0);
    const gradient = call.input(1);
    var index: usize = 0;
    for (0..g.groups * g.out_channels) |o| for (0..g.channels) |c| for (0..g.window.kernel[0]) |i| for (0..g.window.kernel[1]) |j| {
        const channel = o / g.out_channels * g.channels + c;
        var sum: f64 = 0;
        for (0..g.batch) |b| for (0..g.out[0]) |y_out| for (0..g.out[1]) |x_out| {
            const y_in = g.window.source(0, y_out, i, g.in[0]) orelse continue;
            const x_in = g.window.source(1, x_out, j, g.in[1]) orelse continue;
            sum += read(x, b, channel, y_in, x_in) * read(gradient, b, o, y_out, x_out);
        };
        values.write_number(.float, call.output(), index, sum);
        index += 1;
    };
}
