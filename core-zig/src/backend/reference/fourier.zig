//! Complex numbers as pairs and the Fourier transform, by its definition.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const lanes = @import("lanes.zig");
const values = @import("value.zig");
const Complex = values.Complex;

pub fn run(call: *const Call) void {
    const x = call.input(0);
    const out = call.output();
    const axis = x.rank() - 1;
    const count = out.extent(axis);
    var walk = lanes.Lanes.init_for(x, axis, count);
    while (walk.next()) |lane| for (0..count) |position| switch (call.op) {
        .interleave => {
            const number = values.read_number(.complex, x, lane.offset(position / 2));
            values.write_number(.float, out, lane.index(position), if (position % 2 == 0) number.re else number.im);
        },
        .deinterleave => values.write_number(.complex, out, lane.index(position), .{
            .re = values.read_number(.float, x, lane.offset(2 * position)),
            .im = values.read_number(.float, x, lane.offset(2 * position + 1)),
        }),
        .rfft => values.write_number(.complex, out, lane.index(position), coefficient(call, lane, position)),
        .irfft => values.write_number(.float, out, lane.index(position), sample(call, lane, position)),
        else => unreachable,
    };
}

/// sum over j of x[j] exp(-2 pi i j k / n).
fn coefficient(call: *const Call, lane: lanes.Lane, k: usize) Complex {
    const x = call.input(0);
    const n = x.extent(x.rank() - 1);
    var sum: Complex = .{ .re = 0, .im = 0 };
    for (0..n) |j| {
        const value = values.read_number(.float, x, lane.offset(j));
        const root = root_of(j * k % n, n);
        sum = sum.add(.{ .re = value * root.re, .im = -value * root.im });
    }
    return sum;
}

/// 1 / n sum over k of X[k] exp(2 pi i j k / n), each X[k] between the ends also standing for its conjugate.
fn sample(call: *const Call, lane: lanes.Lane, j: usize) f64 {
    const x = call.input(0);
    const n = call.output().extent(x.rank() - 1);
    var sum: f64 = 0;
    for (0..n / 2 + 1) |k| {
        const value = values.read_number(.complex, x, lane.offset(k));
        const root = root_of(j * k % n, n);
        if (k == 0 or 2 * k == n) sum += value.re * root.re else sum += 2 * (value.re * root.re - value.im * root.im);
    }
    return sum / @as(f64, @floatFromInt(n));
}

/// exp(2 pi i k / n).
fn root_of(k: usize, n: usize) Complex {
    const angle = 2 * std.math.pi * @as(f64, @floatFromInt(k)) / @as(f64, @floatFromInt(n));
    return .{ .re = @cos(angle), .im = @sin(angle) };
}
