//! Conversion between element types. Floats to integers go towards zero; a value the target type
//! does not hold is refused, since silent wrapping or saturation would hide it.

const std = @import("std");
const math = std.math;
const shapes = @import("../../tensor/shape.zig");
const DType = @import("../../tensor/dtype.zig").DType;
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;
const values = @import("value.zig");
const Value = values.Value;

pub fn run(call: *const Call, report: *Report) Error!void {
    const x = call.input(0);
    const output = call.output();
    var walk = shapes.Walk(1).init(x.shape, .{x.strides});
    var index: usize = 0;
    while (walk.next()) |offset| : (index += 1) {
        const value = values.read(x, offset[0]);
        const result = converted(value, output.dtype) orelse return refuse(value, index, output.dtype, report);
        // An integer reaches f32 in one rounding only if it does not pass through f64.
        if (output.dtype == .f32 and value == .integer) {
            output.elements(f32)[index] = @floatFromInt(value.integer);
        } else values.write(output, index, result);
    }
}

fn refuse(value: Value, index: usize, dtype: DType, report: *Report) Error {
    return switch (value) {
        .integer => |x| report.fail(.invalid_value, "cast: {d} (element {d}) does not fit {s}", .{ x, index, @tagName(dtype) }),
        .float => |x| report.fail(.invalid_value, "cast: {d} (element {d}) does not fit {s}", .{ x, index, @tagName(dtype) }),
        .complex => |x| report.fail(.invalid_value, "cast: {d} + {d}i (element {d}) does not fit {s}; take real or abs first", .{ x.re, x.im, index, @tagName(dtype) }),
        .truth => unreachable,
    };
}

/// None where the target type cannot hold the value.
fn converted(value: Value, dtype: DType) ?Value {
    if (dtype == .bool) return .{ .truth = value.is_nonzero() };
    switch (value) {
        .integer => |x| return switch (values.family_of(dtype)) {
            .integer => if (fits(x, dtype)) value else null,
            .float => .{ .float = @floatFromInt(x) },
            .complex => .{ .complex = .{ .re = @floatFromInt(x), .im = 0 } },
        },
        .float => |x| return switch (values.family_of(dtype)) {
            .integer => {
                const whole = whole_number(x) orelse return null;
                return if (fits(whole, dtype)) .{ .integer = whole } else null;
            },
            .float => value,
            .complex => .{ .complex = .{ .re = x, .im = 0 } },
        },
        .complex => |x| {
            if (dtype == .complex64) return value;
            return if (x.im == 0) converted(.{ .float = x.re }, dtype) else null;
        },
        .truth => unreachable,
    }
}

/// None for NaN and beyond 64 bits.
fn whole_number(x: f64) ?i64 {
    if (!(x >= -0x1p63 and x < 0x1p63)) return null;
    return @intFromFloat(x);
}

fn fits(x: i64, dtype: DType) bool {
    return switch (dtype) {
        .u8 => math.cast(u8, x) != null,
        .i32 => math.cast(i32, x) != null,
        .i64 => true,
        else => unreachable,
    };
}
