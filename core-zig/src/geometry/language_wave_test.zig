//! The encoder against numbers computed elsewhere and the laws of its waves.

const std = @import("std");
const testing = std.testing;
const poincare = @import("../manifold/poincare.zig");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const Complex64 = @import("../tensor/dtype.zig").Complex64;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const LanguageWaveEncoder = @import("language_wave_encoder.zig").LanguageWaveEncoder;

const Golden = struct { text: []const u8, wave: []const [2]f64 };

test "encode_wave: T362, T363, T364, evaluated at 60 digits" {
    const goldens = [_]Golden{
        .{ .text = "spiral", .wave = &.{
            .{ 1.9041380983337204, 0 },                     .{ -0.2340882002372088, 0.33052242864412523 },
            .{ -0.19614498796949617, 0.1114709896044749 },  .{ -0.20906926134006534, 0 },
            .{ -0.19614498796949617, -0.1114709896044749 }, .{ -0.2340882002372088, -0.33052242864412523 },
        } },
        .{ .text = "SpiralTorch in Rust", .wave = &.{
            .{ 5.4749251849307905, 0 },                       .{ -0.2912602675946872, 1.2063482140074997 },
            .{ -0.210608321383487, 0.6344521445701592 },      .{ -0.23432663112976188, 0.3812195975076544 },
            .{ -0.2656394355557402, 0.30717917399125283 },    .{ -0.23837935012623487, 0.12503877429398516 },
            .{ -0.16182082164202272, 0.13542382790371726 },   .{ -0.2534293140956303, 0.14583946122418026 },
            .{ -0.21429267128925733, 0.0009589208912755713 }, .{ -0.23281141816773093, 0.02148376537464814 },
        } },
        .{ .text = "a", .wave = &.{.{ 0.46809877365394825, 0 }} },
    };
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    for (goldens) |golden| {
        const exact = try encoder.spectrum_of(golden.text, &report);
        defer memory.allocator.free(exact);
        const wave = try encoder.encode_wave(golden.text, &report);
        defer wave.release();
        try testing.expectEqualSlices(i64, &.{ 1, @intCast(golden.text.len) }, wave.shape.slice());
        for (golden.wave, exact[0..golden.wave.len], wave.elements(Complex64)[0..golden.wave.len]) |want, got, rounded| {
            try testing.expectApproxEqAbs(want[0], got.re, 4e-15);
            try testing.expectApproxEqAbs(want[1], got.im, 4e-15);
            try testing.expectApproxEqRel(@as(f32, @floatCast(want[0])), rounded.re, 1.3e-7);
            try testing.expectApproxEqAbs(@as(f32, @floatCast(want[1])), rounded.im, 1e-7);
        }
        for (exact[1..], 1..) |got, k| try testing.expectApproxEqAbs(got.re, exact[exact.len - k].re, 4e-15);
    }
}

test "what cannot be encoded is refused: T030, T036 to T039, T193, T203 to T206" {
    var report: Report = .{};
    const inf = std.math.inf(f64);
    const cases = [_]struct { f64, f64, Status }{
        .{ 0, 0.5, .curvature },    .{ 1, 0.5, .curvature },                 .{ std.math.nan(f64), 0.5, .curvature },
        .{ -inf, 0.5, .curvature }, .{ -1, 0, .invalid_value },              .{ -1, -1, .invalid_value },
        .{ -1, inf, .non_finite },  .{ -1, std.math.nan(f64), .non_finite },
    };
    for (cases) |case| {
        try testing.expectError(error.Failed, LanguageWaveEncoder.create(case[0], case[1], &report));
        try testing.expectEqual(@intFromEnum(case[2]), report.status);
    }
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    try testing.expectError(error.Failed, encoder.encode_wave("", &report));
    try testing.expectEqual(@intFromEnum(Status.empty_input), report.status);
    try testing.expectError(error.Failed, encoder.encode_z_space("", &report));
    try testing.expectEqual(@intFromEnum(Status.empty_input), report.status);
    try testing.expectError(error.Failed, encoder.encode_wave("ab\xe9!", &report));
    try testing.expectEqual(@intFromEnum(Status.invalid_value), report.status);
    try testing.expect(std.mem.endsWith(u8, std.mem.sliceTo(&report.message, 0), "byte 2"));
    const hot: *LanguageWaveEncoder = try .create(-1, 1e38, &report);
    defer hot.header.release();
    try testing.expectError(error.Failed, hot.encode_wave("abc", &report));
    const wave = try encoder.encode_z_space("abc", &report);
    defer wave.header.release();
    for ([_][2]i64{ .{ 0, 4 }, .{ 4, 0 }, .{ -1, 4 }, .{ 1 << 40, 1 << 40 } }) |shape| {
        try testing.expectError(error.Failed, wave.tensor(shape[0], shape[1], &report));
    }
}

test "the bits are these, computed by another program" {
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    const wave = try encoder.encode_z_space("Hi \u{4e16}\u{754c}", &report);
    defer wave.header.release();
    try testing.expectEqual(5, wave.spectrum.character_count);
    const point = try wave.tensor(1, 4, &report);
    defer point.release();
    const bits: []const u32 = @ptrCast(point.elements(f32));
    try testing.expectEqualSlices(u32, &.{ 0x3d920900, 0x3d920900, 0xbe120900, 0xbedb0d7f }, bits);
}

test "every row is a point at distance 2 T, or the origin; hot texts are clipped inside the ball" {
    var report: Report = .{};
    for ([_]f64{ -0.25, -1, -4 }) |curvature| for ([_]f64{ 0.2, 0.5, 2, 60 }) |temperature| {
        const encoder: *LanguageWaveEncoder = try .create(curvature, temperature, &report);
        defer encoder.header.release();
        const wave = try encoder.encode_z_space("the quick brown fox jumps over the lazy dog", &report);
        defer wave.header.release();
        for ([_][2]i64{ .{ 1, 64 }, .{ 5, 7 }, .{ 300, 300 }, .{ 3, 1 } }) |shape| {
            const points = try wave.tensor(shape[0], shape[1], &report);
            defer points.release();
            const width: usize = @intCast(shape[1]);
            const point = try testing.allocator.alloc(f64, width);
            defer testing.allocator.free(point);
            for (0..@intCast(shape[0])) |row| {
                for (point, points.elements(f32)[row * width ..][0..width]) |*wide, coordinate| wide.* = coordinate;
                const length = @sqrt(-curvature) * @sqrt(@import("../manifold/scalar.zig").dot(point, point));
                try testing.expect(length < 1);
                if (length == 0) continue;
                const distance = poincare.distance0(-curvature, point);
                if (temperature < 3) try testing.expectApproxEqRel(2 * temperature, distance, 1e-4) else try testing.expect(distance * @sqrt(-curvature) > 15);
            }
        }
    };
}

test "the coordinates do not depend on the rows: the same folded counts, row by row" {
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    const wave = try encoder.encode_z_space("n-grams fall on rows * cols coordinates", &report);
    defer wave.header.release();
    const flat = try wave.tensor(1, 24, &report);
    defer flat.release();
    const rows = try wave.tensor(4, 6, &report);
    defer rows.release();
    for (0..4) |row| {
        // Parallel: the directions agree, the lengths do not.
        const a = flat.elements(f32)[row * 6 ..][0..6];
        const b = rows.elements(f32)[row * 6 ..][0..6];
        var largest: usize = 0;
        for (a, 0..) |value, index| if (@abs(value) > @abs(a[largest])) {
            largest = index;
        };
        if (a[largest] == 0) continue;
        for (a, b) |x, y| try testing.expectApproxEqAbs(x * b[largest], y * a[largest], 1e-7);
    }
}

test "characters 1024 apart do not collide, nor do those that the old encoder took for one: T032, T034" {
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    for ([_]u21{ 'A', 'z', 0x2D0, 0x4E16 }) |point| {
        var bytes: [4]u8 = undefined;
        var points: [2]*Tensor = undefined;
        for (&points, 0..) |*found, index| {
            const size = try std.unicode.utf8Encode(point + @as(u21, @intCast(1024 * index)), &bytes);
            const wave = try encoder.encode_z_space(bytes[0..size], &report);
            defer wave.header.release();
            found.* = try wave.tensor(1, 64, &report);
        }
        defer for (points) |found| found.release();
        try testing.expect(distance_of(points[0], points[1]) > 0.5);
    }
}

fn distance_of(x: *const Tensor, y: *const Tensor) f64 {
    var wide: [2][64]f64 = undefined;
    for (&wide, [_]*const Tensor{ x, y }) |*row, tensor| for (row, tensor.elements(f32)) |*target, value| {
        target.* = value;
    };
    return poincare.distance(1, &wide[0], &wide[1]);
}

const words = [_][]const u8{
    "walked", "walker", "talked", "talker", "walled", "called", "caller", "balled", "ballet", "pallet", "palled", "parted", "carted", "darted",
    "farmed", "warmed", "wormed", "wormer", "former", "farmer", "garden", "harden", "warden", "pardon", "garlic", "gather", "father", "bother",
};
const pair_count = words.len * (words.len - 1) / 2;

/// Levenshtein's.
fn edit_distance(a: []const u8, b: []const u8) f64 {
    var row: [8]usize = .{ 0, 1, 2, 3, 4, 5, 6, 7 };
    for (a, 1..) |x, i| {
        var diagonal = row[0];
        row[0] = i;
        for (b, 1..) |y, j| {
            const above = row[j];
            row[j] = @min(diagonal + @intFromBool(x != y), 1 + @min(above, row[j - 1]));
            diagonal = above;
        }
    }
    return @floatFromInt(row[b.len]);
}

/// Ranks, equals sharing their mean.
fn ranks_of(values: *const [pair_count]f64) [pair_count]f64 {
    var ranks: [pair_count]f64 = undefined;
    for (values, &ranks) |value, *rank| {
        rank.* = 0;
        for (values) |other| rank.* += if (other < value) 1 else if (other == value) 0.5 else 0;
    }
    return ranks;
}

/// Spearman's.
fn rank_correlation(x: *const [pair_count]f64, y: *const [pair_count]f64) f64 {
    const a = ranks_of(x);
    const b = ranks_of(y);
    var sums: [3]f64 = @splat(0);
    const mean = @as(f64, pair_count) / 2;
    for (a, b) |p, q| {
        sums[0] += (p - mean) * (q - mean);
        sums[1] += (p - mean) * (p - mean);
        sums[2] += (q - mean) * (q - mean);
    }
    return sums[0] / @sqrt(sums[1] * sums[2]);
}

test "distances between words follow their edit distance; the old encoder's correlation was 0.38" {
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    var points: [words.len]*Tensor = undefined;
    for (&points, words) |*point, word| {
        const wave = try encoder.encode_z_space(word, &report);
        defer wave.header.release();
        point.* = try wave.tensor(1, 64, &report);
    }
    defer for (points) |point| point.release();
    var edits: [pair_count]f64 = undefined;
    var distances: [pair_count]f64 = undefined;
    var pair: usize = 0;
    for (0..words.len) |i| for (0..i) |j| {
        edits[pair] = edit_distance(words[i], words[j]);
        distances[pair] = distance_of(points[i], points[j]);
        pair += 1;
    };
    const correlation = rank_correlation(&edits, &distances);
    try testing.expectApproxEqAbs(0.7813, correlation, 5e-4); // Computed by another program.
}

test "an encoding that runs out of memory leaves nothing behind" {
    const repeated: [200][18]u8 = @splat("spirals and waves ".*);
    const long: [3600]u8 = @bitCast(repeated);
    for ([_][]const u8{ "spiral", &long }) |text| {
        const bytes = memory.live_bytes();
        const handles = handle.live_count();
        var countdown: i64 = 0;
        while (true) : (countdown += 1) {
            memory.fail_allocation_after(countdown);
            defer memory.fail_allocation_after(-1);
            const done = walk(text);
            try testing.expectEqual(bytes, memory.live_bytes());
            try testing.expectEqual(handles, handle.live_count());
            if (done) |_| break else |err| try testing.expectEqual(error.OutOfMemory, err);
        }
        try testing.expect(countdown > 12);
    }
}

fn walk(text: []const u8) !void {
    var report: Report = .{};
    const encoder: *LanguageWaveEncoder = try .create(-1, 0.5, &report);
    defer encoder.header.release();
    const spectrum = try encoder.encode_wave(text, &report);
    defer spectrum.release();
    const wave = try encoder.encode_z_space(text, &report);
    defer wave.header.release();
    const point = try wave.tensor(2, 16, &report);
    defer point.release();
    const parts = try wave.tensors();
    for (parts) |part| part.release();
}
