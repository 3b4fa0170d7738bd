//! The null device: everything before a kernel, and no kernel. What remains of a program's time on
//! it is the library's own overhead. Results are zeros.

const std = @import("std");
const atomic = @import("../runtime/atomic.zig");
const Call = @import("../ops/op.zig").Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

var calls: atomic.Counter(i64) = .init(0);

/// Ops asked for since the library was loaded.
pub fn call_count() i64 {
    return calls.load(.monotonic);
}

pub fn run(call: *const Call, report: *Report) Error!void {
    _ = report;
    _ = calls.fetchAdd(1, .monotonic);
    for (call.outputs) |output| switch (output.dtype.size()) {
        inline 1, 4, 8 => |size| @memset(output.elements(@Int(.unsigned, size * 8)), 0),
        else => unreachable,
    };
}

test "every output becomes zeros and each call counts once" {
    const Tensor = @import("../tensor/tensor.zig").Tensor;
    const x = try Tensor.create_zeros(.from_slice(&.{3}), .f64, .null);
    defer x.release();
    const values = try Tensor.create(.from_slice(&.{3}), .f64, .null);
    defer values.release();
    const indices = try Tensor.create(.from_slice(&.{3}), .i64, .null);
    defer indices.release();
    @memset(values.elements(f64), 7);
    @memset(indices.elements(i64), 7);
    const before = call_count();
    var report: Report = .{};
    try run(&.{ .op = .sort, .inputs = &.{x}, .attributes = &.{}, .outputs = &.{ values, indices } }, &report);
    try std.testing.expectEqual(before + 1, call_count());
    try std.testing.expectEqualSlices(f64, &.{ 0, 0, 0 }, values.elements(f64));
    try std.testing.expectEqualSlices(i64, &.{ 0, 0, 0 }, indices.elements(i64));
}
