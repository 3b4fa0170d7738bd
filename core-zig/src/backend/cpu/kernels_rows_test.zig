//! The reduction and row kernels of every CPU level against plain loops in f64.

const std = @import("std");
const levels = @import("levels.zig");

const testing = std.testing;
const lengths = [_]usize{ 1, 2, 3, 7, 8, 9, 15, 16, 31, 33, 64, 100, 127, 1000, 1025, 3001 };
const length_max = 3001;

fn supported_levels() []const levels.Level {
    const all = std.enums.values(levels.Level);
    return all[0 .. @intFromEnum(levels.level_supported()) + 1];
}

fn epsilon(comptime T: type) f64 {
    return std.math.floatEps(T);
}

fn fill(comptime T: type, x: []T, random: std.Random) void {
    for (x) |*value| value.* = @floatCast(random.floatNorm(f64) * 3 + 0.5);
}

fn group(comptime T: type, table: anytype) *const @FieldType(@TypeOf(table.*), @typeName(T)) {
    return &@field(table, @typeName(T));
}

fn check_reductions(comptime T: type) !void {
    var x: [length_max]T = undefined;
    var prng: std.Random.DefaultPrng = .init(3);
    for (supported_levels()) |level| for (lengths) |count| {
        fill(T, x[0..count], prng.random());
        const k = group(T, &levels.table_of(level).reductions);
        var sum: f64 = 0;
        var sizes: f64 = 0;
        var squares: f64 = 0;
        var deviations: f64 = 0;
        var product: f64 = 1;
        var exponentials: f64 = 0;
        var places: [2]usize = .{ 0, 0 };
        for (x[0..count], 0..) |a, index| {
            sum += a;
            sizes += @abs(a);
            squares += @as(f64, a) * a;
            deviations += (@as(f64, a) - 0.25) * (@as(f64, a) - 0.25);
            product *= a;
            exponentials += @exp(@as(f64, a));
            if (a > x[places[0]]) places[0] = index;
            if (a < x[places[1]]) places[1] = index;
        }
        const tolerance = 1e-15 * @sqrt(@as(f64, @floatFromInt(count))) + 1e-15;
        try testing.expectApproxEqAbs(sum, k.sum(&x, count), tolerance * sizes);
        try testing.expectApproxEqAbs(sizes, k.sum_sizes(&x, count), tolerance * sizes);
        try testing.expectApproxEqAbs(squares, k.sum_squares(&x, count), tolerance * squares);
        try testing.expectApproxEqAbs(deviations, k.sum_deviations(&x, 0.25, count), tolerance * deviations);
        if (count <= 100) try testing.expectApproxEqRel(product, k.product(&x, count), 1e-13);
        try testing.expectEqual(x[places[0]], k.max(&x, count));
        try testing.expectEqual(x[places[1]], k.min(&x, count));
        try testing.expectEqual(@max(@abs(x[places[0]]), @abs(x[places[1]])), k.max_size(&x, count));
        try testing.expectEqual(places[0], k.argmax(&x, count));
        try testing.expectEqual(places[1], k.argmin(&x, count));
        const center: f64 = x[places[0]];
        try testing.expectApproxEqRel(exponentials / @exp(center), k.sum_exponentials(&x, center, count), 64 * epsilon(T));

        // Ties go to the first, a NaN wins wherever it is.
        x[count / 2] = x[places[0]];
        try testing.expectEqual(@min(count / 2, places[0]), k.argmax(&x, count));
        x[count - 1] = std.math.nan(T);
        x[count / 3] = std.math.nan(T);
        try testing.expectEqual(count / 3, k.argmax(&x, count));
        try testing.expectEqual(count / 3, k.argmin(&x, count));
        inline for (.{ k.max, k.min, k.max_size }) |function| try testing.expect(std.math.isNan(function(&x, count)));
    };
}

test "reductions: agree with plain f64 loops; ties and NaN go to the first" {
    try check_reductions(f32);
    try check_reductions(f64);
}

fn check_columns(comptime T: type) !void {
    const rows = 5;
    const stride = 71;
    var x: [rows * stride]T = undefined;
    var prng: std.Random.DefaultPrng = .init(4);
    fill(T, &x, prng.random());
    x[2 * stride + 1] = std.math.nan(T);
    for (supported_levels()) |level| for (0..stride + 1) |columns| {
        const k = group(T, &levels.table_of(level).reductions);
        var sums: [stride + 1]f64 = @splat(1);
        var squares: [stride + 1]f64 = @splat(2);
        var largest: [stride + 1]T = @splat(0);
        var smallest: [stride + 1]T = @splat(0);
        k.add_rows(&x, stride, rows, columns, &sums);
        k.add_square_rows(&x, stride, rows, columns, &squares);
        k.max_rows(&x, stride, rows, columns, &largest);
        k.min_rows(&x, stride, rows, columns, &smallest);
        for (0..stride + 1) |column| {
            var want: [4]f64 = .{ 1, 2, 0, 0 };
            if (column < columns) for (0..rows) |row| {
                const value: f64 = x[row * stride + column];
                want[0] += value;
                want[1] += value * value;
                want[2] = if (value > want[2] or value != value) value else want[2];
                want[3] = if (value < want[3] or value != value) value else want[3];
            };
            for (want, [4]f64{ sums[column], squares[column], largest[column], smallest[column] }) |wanted, got| {
                if (std.math.isNan(wanted)) try testing.expect(std.math.isNan(got)) else try testing.expectApproxEqRel(wanted, got, 1e-14);
            }
        }
    };
}

test "column reductions: agree with plain loops at every width, NaN stays" {
    try check_columns(f32);
    try check_columns(f64);
}

fn close(comptime T: type, want: f64, got: T, scale: f64) !void {
    if (@abs(want - got) <= 12 * epsilon(T) * scale) return;
    std.debug.print("got {e}, want {e}\n", .{ got, want });
    return error.TooInaccurate;
}

fn check_softmax(comptime T: type) !void {
    var x: [length_max + 1]T = undefined;
    var y: [length_max + 1]T = undefined;
    var z: [length_max + 1]T = undefined;
    var prng: std.Random.DefaultPrng = .init(5);
    for (supported_levels()) |level| for (lengths) |count| {
        const k = group(T, &levels.table_of(level).rows);
        fill(T, x[0..count], prng.random());
        if (count > 8) x[1] = -1e4; // far below the largest: exactly 0
        y[count] = 77;
        k.softmax(&x, count, &y, count, 1, count);
        k.log_softmax(&x, count, &z, count, 1, count);
        try testing.expectEqual(77, y[count]);
        var largest: f64 = -std.math.inf(f64);
        for (x[0..count]) |value| largest = @max(largest, value);
        // A long sum in f128: in f64 the twin would be no better than the kernel.
        var exact: f128 = 0;
        for (x[0..count]) |value| exact += @exp(@as(f64, value) - largest);
        const total: f64 = @floatCast(exact);
        for (x[0..count], y[0..count], z[0..count]) |value, got, got_log| {
            const want = @exp(value - largest) / total;
            try close(T, want, got, want * (1 + @abs(value - largest)));
            const want_log = value - largest - @log(total);
            try close(T, want_log, got_log, 1 + @abs(want_log));
        }
        // In place, and NaN spreads over its row only.
        k.softmax(&x, count, &x, count, 1, count);
        try testing.expectEqualSlices(T, y[0..count], x[0..count]);
        x[count / 2] = std.math.nan(T);
        k.softmax(&x, count, &x, count, 1, count);
        for (x[0..count]) |value| try testing.expect(std.math.isNan(value));
    };
}

test "softmax and log_softmax: agree with plain f64 loops" {
    try check_softmax(f32);
    try check_softmax(f64);
}

fn check_norm(comptime T: type) !void {
    const rows = 3;
    var x: [rows * length_max]T = undefined;
    var out: [rows * length_max]T = undefined;
    var weight: [length_max]T = undefined;
    var bias: [length_max]T = undefined;
    var prng: std.Random.DefaultPrng = .init(6);
    for (supported_levels()) |level| for (lengths) |count| for ([_]bool{ true, false }) |has_weight| for ([_]bool{ true, false }) |has_bias| {
        inline for (.{ &x, &weight, &bias }) |numbers| fill(T, numbers, prng.random());
        group(T, &levels.table_of(level).rows).layer_norm(&.{
            .x = &x,
            .x_stride = count,
            .out = &out,
            .out_stride = count,
            .rows = rows,
            .count = count,
            .weight = if (has_weight) &weight else null,
            .bias = if (has_bias) &bias else null,
            .epsilon = 1e-5,
        });
        const n: f64 = @floatFromInt(count);
        for (0..rows) |row| {
            const line = x[row * count ..][0..count];
            var mean: f64 = 0;
            for (line) |value| mean += value / n;
            var variance: f64 = 0;
            for (line) |value| variance += (value - mean) * (value - mean) / n;
            const scale = 1 / @sqrt(variance + 1e-5);
            for (line, 0..) |value, j| {
                const want = (value - mean) * scale * (if (has_weight) weight[j] else 1) + (if (has_bias) bias[j] else 0);
                try close(T, want, out[row * count + j], 40 + 4 * @abs(want) + @abs(scale));
            }
        }
    };
}

test "layer_norm: agrees with plain f64 loops" {
    try check_norm(f32);
    try check_norm(f64);
}
