//! Shape rules of the ops between real and complex numbers: all change the last axis only.

const ops = @import("op.zig");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Outputs = @import("infer.zig").Outputs;

pub fn infer(op: ops.Op, x: *const Tensor, attributes: *const ops.Attributes, report: *Report) Error!Outputs {
    const name = @tagName(op);
    if (x.rank() == 0) return report.fail(.shape_mismatch, "{s}: a scalar given, expected at least one axis", .{name});
    const extent = x.shape.values[x.rank() - 1];
    switch (ops.row(op).rule) {
        .interleave => return .one(try with_last(x, 2 * extent, 4, name, report), .f32),
        .deinterleave => {
            if (@mod(extent, 2) != 0) return report.fail(.shape_mismatch, "deinterleave: the last axis of {f} is odd, expected pairs", .{x.shape});
            return .one(try with_last(x, @divExact(extent, 2), 8, name, report), .complex64);
        },
        .rfft => {
            if (extent == 0) return report.fail(.shape_mismatch, "rfft: the last axis of {f} is empty", .{x.shape});
            return .one(try with_last(x, @divFloor(extent, 2) + 1, 8, name, report), .complex64);
        },
        .irfft => return .one(try with_last(x, try real_length(x, extent, attributes.length, report), 4, name, report), .f32),
        else => unreachable,
    }
}

fn real_length(x: *const Tensor, extent: i64, given: i64, report: *Report) Error!i64 {
    const length = if (given == -1) 2 * (extent - 1) else given;
    if (length < 1) return report.fail(.invalid_value, "irfft: length {d} for a last axis of {d}, expected >= 1", .{ length, extent });
    if (@divFloor(length, 2) + 1 != extent) return report.fail(.shape_mismatch, "irfft: length {d} takes a last axis of {d}, {f} given", .{ length, @divFloor(length, 2) + 1, x.shape });
    return length;
}

fn with_last(x: *const Tensor, extent: i64, element_size: usize, name: []const u8, report: *Report) Error!Axes {
    var shape = x.shape;
    shape.values[shape.rank - 1] = extent;
    return shapes.checked(shape.slice(), element_size, name, report);
}
