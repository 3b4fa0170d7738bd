//! Complex numbers and their parts: a complex64 is a pair of f32 in memory, so most of these are copies between views.

const Call = @import("../../ops/op.zig").Call;
const shapes = @import("../../tensor/shape.zig");
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const copies = @import("copies.zig");
const Device = @import("device.zig").Device;
const elementwise = @import("elementwise.zig");
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// conj, real and imag. False where no kernel does it.
pub fn part(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    if (x.dtype != .complex64) {
        if (call.op == .imag) return copies.clear(device, call.output(), report);
        return copies.copy(device, x, call.output(), report);
    }
    if (call.op == .conj) return elementwise.run(device, call, report);
    const floats = try part_of(x, @intFromBool(call.op == .imag));
    defer floats.release();
    return copies.copy(device, floats, call.output(), report);
}

/// The real or the imaginary parts, where they lie.
fn part_of(x: *const Tensor, first: usize) error{OutOfMemory}!*Tensor {
    var strides = x.strides;
    for (strides.values[0..x.rank()]) |*stride| stride.* *= 2;
    return Tensor.over_storage(x.storage, .f32, x.shape, strides, 2 * x.offset + first);
}

pub fn interleave(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    if (x.dtype != .complex64 or output.dtype != .f32 or output.offset != 0) return false;
    const pairs = try Tensor.over_storage(output.storage, .complex64, x.shape, shapes.row_major(&x.shape), 0);
    defer pairs.release();
    return copies.copy(device, x, pairs, report);
}

pub fn deinterleave(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    if (x.dtype != .f32) return false;
    const floats = try Tensor.over_storage(output.storage, .f32, x.shape, shapes.row_major(&x.shape), 2 * output.offset);
    defer floats.release();
    return copies.copy(device, x, floats, report);
}
