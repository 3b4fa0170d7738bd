//! Counting, for evaluation: how many points are at least as close to a query as each threshold.
//! Points lie in columns (one run of floats per coordinate), so neighbours in memory are the lanes.

const simd = @import("simd.zig");

const lane_count = simd.lanes(f32);
const Vector = @Vector(lane_count, f32);
const Counts = @Vector(lane_count, u32);

/// The number of points in a column set is a multiple of this on every level.
pub const column_block = 32;
/// Points a tile holds: its columns stay in the cache while a batch of queries passes over them.
pub const tile_points = 1024;

pub const Columns = extern struct {
    /// Coordinate k of point i is `values[k * stride + i]`.
    values: [*]const f32,
    /// 1 - |x|² in the ball; ones in a Euclidean table.
    gaps: [*]const f32,
    stride: usize,
    dim: usize,
};

/// Nearness key of points i and j: |x_i - x_j|² / gap_j grows with the distance from i.
pub const Key = *const fn (columns: *const Columns, query: usize, point: usize) callconv(.c) f32;

/// Adds to `counts[k]` the points of `begin..end` whose key for `query` is at most `thresholds[k]`
/// (ascending). Both bounds are multiples of `column_block`.
pub const Count = *const fn (
    columns: *const Columns,
    query: usize,
    begin: usize,
    end: usize,
    thresholds: [*]const f32,
    counts: [*]u32,
    threshold_count: usize,
) callconv(.c) void;

pub const Table = extern struct {
    key: Key = &key,
    count: Count = &count,
};

/// The same operations in the same order as `count`, so that a point ties with itself exactly.
fn key(columns: *const Columns, query: usize, point: usize) callconv(.c) f32 {
    var apart: f32 = 0;
    for (0..columns.dim) |k| {
        const column = columns.values + k * columns.stride;
        const away = column[point] - column[query];
        apart = simd.mul_add(f32, away, away, apart);
    }
    return apart / columns.gaps[point];
}

fn count(
    columns: *const Columns,
    query: usize,
    begin: usize,
    end: usize,
    thresholds: [*]const f32,
    counts: [*]u32,
    threshold_count: usize,
) callconv(.c) void {
    if (threshold_count == 0) return;
    // A hair above the largest threshold: the test without division may only err on this side.
    const reach: Vector = @splat(thresholds[threshold_count - 1] * 1.000001);
    const pair = 2 * lane_count;
    var point = begin;
    while (point < end) : (point += pair) {
        var apart: [2]Vector = @splat(@splat(0));
        for (0..columns.dim) |k| {
            const column = columns.values + k * columns.stride;
            const origin: Vector = @splat(column[query]);
            inline for (0..2) |half| {
                const away = @as(Vector, (column + point + half * lane_count)[0..lane_count].*) - origin;
                apart[half] = simd.mul_add(Vector, away, away, apart[half]);
            }
        }
        inline for (0..2) |half| {
            const gaps: Vector = (columns.gaps + point + half * lane_count)[0..lane_count].*;
            if (@reduce(.Or, apart[half] <= reach * gaps)) {
                tally(apart[half] / gaps, thresholds, counts, threshold_count);
            }
        }
    }
}

fn tally(keys: Vector, thresholds: [*]const f32, counts: [*]u32, threshold_count: usize) void {
    for (thresholds[0..threshold_count], counts[0..threshold_count]) |threshold, *total| {
        const near = keys <= @as(Vector, @splat(threshold));
        total.* += @popCount(@as(@Int(.unsigned, lane_count), @bitCast(near)));
    }
}
