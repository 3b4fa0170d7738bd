//! Numbers that callers give, held to their bounds. A refusal says where, which number, and what it is.

const std = @import("std");
const Report = @import("report.zig").Report;
const Error = @import("report.zig").Error;

pub fn finite(where: []const u8, name: []const u8, value: f64, report: *Report) Error!void {
    if (!std.math.isFinite(value)) return report.fail(.non_finite, "{s}: {s} is {d}, expected a finite number", .{ where, name, value });
}

pub fn positive(where: []const u8, name: []const u8, value: f64, report: *Report) Error!void {
    try finite(where, name, value, report);
    if (value <= 0) return report.fail(.invalid_value, "{s}: {s} is {d}, expected more than 0", .{ where, name, value });
}

pub fn not_negative(where: []const u8, name: []const u8, value: f64, report: *Report) Error!void {
    try finite(where, name, value, report);
    if (value < 0) return report.fail(.invalid_value, "{s}: {s} is {d}, expected >= 0", .{ where, name, value });
}

/// Of a hyperbolic space.
pub fn curvature(where: []const u8, value: f64, report: *Report) Error!void {
    if (!(value < 0) or !std.math.isFinite(value)) return report.fail(.curvature, "{s}: curvature is {d}, expected a finite number below 0", .{ where, value });
}

/// Where two of the caller's objects meet.
pub fn same_curvature(where: []const u8, other: []const u8, value: f64, wanted: f64, report: *Report) Error!void {
    if (@abs(value - wanted) > 1e-6) return report.fail(.curvature, "{s}: {s} has curvature {d}, expected {d}", .{ where, other, value, wanted });
}

test "each bound refuses its own, and NaN everywhere" {
    var report: Report = .{};
    const nan = std.math.nan(f64);
    try finite("here", "x", -1, &report);
    try positive("here", "x", 5e-324, &report);
    try not_negative("here", "x", 0, &report);
    try curvature("here", -1, &report);
    inline for (.{ finite, positive, not_negative }) |bound| try std.testing.expectError(error.Failed, bound("here", "x", nan, &report));
    try std.testing.expectEqualStrings("here: x is nan, expected a finite number", std.mem.sliceTo(&report.message, 0));
    try std.testing.expectError(error.Failed, positive("here", "x", 0, &report));
    try std.testing.expectError(error.Failed, not_negative("here", "x", -1, &report));
    for ([_]f64{ 0, nan, -std.math.inf(f64) }) |value| try std.testing.expectError(error.Failed, curvature("here", value, &report));
    try same_curvature("here", "topos", -1 - 1e-9, -1, &report);
    try std.testing.expectError(error.Failed, same_curvature("here", "topos", -1, -2, &report));
}
