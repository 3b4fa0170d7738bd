//! Axes of a view in groups, each as two runs of equal steps: what kernels count by that have outputs on one side
//! and elements on the other.

const std = @import("std");

pub const Runs = struct {
    extents: [2]u32 = .{ 1, 1 },
    strides: [2]i32 = .{ 0, 0 },
    filled: usize = 0,

    /// The axis before those there are; false where a third run would be needed, or numbers are too great.
    pub fn prepend(runs: *Runs, extent: i64, stride: i64) bool {
        if (extent == 1) return true;
        const steps = std.math.cast(i32, stride) orelse return false;
        const length = std.math.cast(u32, extent) orelse return false;
        if (runs.filled > 0) {
            const first = 2 - runs.filled;
            if (stride == @as(i64, runs.strides[first]) * runs.extents[first]) {
                runs.extents[first] = std.math.mul(u32, runs.extents[first], length) catch return false;
                return true;
            }
            if (runs.filled == 2) return false;
        }
        runs.filled += 1;
        runs.extents[2 - runs.filled] = length;
        runs.strides[2 - runs.filled] = steps;
        return true;
    }

    pub fn count(runs: *const Runs) ?u32 {
        return std.math.mul(u32, runs.extents[0], runs.extents[1]) catch null;
    }
};

/// The least power of two that is not below `value`, and at most `most`.
pub fn power_of_two(value: usize, most: u32) u32 {
    return if (value >= most) most else std.math.ceilPowerOfTwoAssert(u32, @intCast(@max(value, 1)));
}

test "axes that continue each other are one run" {
    var runs: Runs = .{};
    try std.testing.expect(runs.prepend(4, 1));
    try std.testing.expect(runs.prepend(3, 4));
    try std.testing.expectEqual(12, runs.extents[1]);
    try std.testing.expect(runs.prepend(5, 100));
    try std.testing.expect(runs.prepend(2, 500));
    try std.testing.expectEqual([2]u32{ 10, 12 }, runs.extents);
    try std.testing.expect(!runs.prepend(2, 7));
    try std.testing.expectEqual(120, runs.count().?);
}
