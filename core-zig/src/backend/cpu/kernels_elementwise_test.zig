//! The element-wise kernels of every CPU level against scalar twins in f64: errors in ulp over the
//! whole range of each format, special values, every remainder of the vector length.

const std = @import("std");
const builtin = @import("builtin");
const levels = @import("levels.zig");
const kernels = @import("kernels/elementwise.zig");

const testing = std.testing;
const Unary = kernels.Unary;
const Binary = kernels.Binary;
const inf = std.math.inf(f64);
const nan = std.math.nan(f64);

fn supported_levels() []const levels.Level {
    const all = std.enums.values(levels.Level);
    return all[0 .. @intFromEnum(levels.level_supported()) + 1];
}

fn group(comptime T: type, level: levels.Level) *const kernels.Group(T) {
    const table = levels.table_of(level);
    return if (T == f32) &table.elementwise.f32 else &table.elementwise.f64;
}

/// |got - want| in units of the last place of `want` in T.
fn ulps(comptime T: type, got: T, want: f64) f64 {
    const rounded: T = @floatCast(want);
    if (std.math.isNan(want)) return if (std.math.isNan(got)) 0 else inf;
    if (got == rounded) return if (std.math.signbit(got) == std.math.signbit(rounded)) 0 else inf;
    if (std.math.isInf(rounded) and @abs(got) == std.math.floatMax(T)) return 1;
    if (!std.math.isFinite(rounded) or !std.math.isFinite(got)) return inf;
    const fraction_bits = std.math.floatMantissaBits(T);
    const exponent_min = std.math.floatExponentMin(T);
    const exponent = @max(exponent_min, std.math.ilogb(@max(@abs(rounded), std.math.floatMin(T))));
    return std.math.ldexp(@abs(got - want), -(exponent - fraction_bits));
}

fn unary_twin(op: Unary, x: f64) f64 {
    return switch (op) {
        .neg => -x,
        .abs => @abs(x),
        .sign => if (x == 0 or x != x) x else std.math.sign(x),
        .square => x * x,
        .sqrt => @sqrt(x),
        .rsqrt => 1 / @sqrt(x),
        .reciprocal => 1 / x,
        .exp => @exp(x),
        .expm1 => expm1(x),
        .log => @log(x),
        .log1p => log1p(x),
        .sin => @sin(x),
        .cos => @cos(x),
        .tan => @tan(x),
        .sinh => sinh(x),
        .cosh => cosh(x),
        .tanh => tanh(x),
        .asinh => asinh(x),
        .acosh => acosh(x),
        .atanh => atanh(x),
        .sigmoid => if (x < 0) @exp(x) / (1 + @exp(x)) else 1 / (1 + @exp(-x)),
        .log_sigmoid => if (x != x) nan else -(@max(-x, 0) + log1p(@exp(-@abs(x)))),
        .softplus => if (x != x) nan else @max(x, 0) + log1p(@exp(-@abs(x))),
        .relu => if (x < 0) 0 else x,
        .silu => if (x == -inf) -0.0 else if (x < 0) x * (@exp(x) / (1 + @exp(x))) else x / (1 + @exp(-x)),
        .gelu => gelu(x),
        .gelu_tanh => gelu_tanh(x),
        .floor => @floor(x),
        .ceil => @ceil(x),
        .round => round_even(x),
    };
}

fn gelu(x: f64) f64 {
    if (x == -inf) return -0.0;
    const a = -x / std.math.sqrt2;
    if (a < 2 or a > 28) return 0.5 * x * erfc(a);
    // The rounding of the argument shows 2 a^2 times: what it left out goes in by the slope.
    const left_out = (@mulAdd(f64, -a, std.math.sqrt2, -x) + a * 0x1.bdd3413b26456p-54) / std.math.sqrt2;
    return 0.5 * x * erfc(a) * @exp(-2 * a * left_out);
}

fn gelu_tanh(x: f64) f64 {
    if (x == -inf) return -0.0;
    const u = 2 * @sqrt(2.0 / std.math.pi) * (x + 0.044715 * x * x * x);
    return x * (if (u < 0) @exp(u) / (1 + @exp(u)) else 1 / (1 + @exp(-u)));
}

fn round_even(x: f64) f64 {
    if (@abs(x) >= 0x1p52 or std.math.isNan(x)) return x;
    const down = @floor(x);
    const gap = x - down;
    const even = @mod(down, 2) == 0;
    const result = if (gap < 0.5 or (gap == 0.5 and even)) down else down + 1;
    return std.math.copysign(result, x);
}

// The C library: an implementation that shares nothing with the kernels.
extern "c" fn expm1(x: f64) f64;
extern "c" fn log1p(x: f64) f64;
extern "c" fn sinh(x: f64) f64;
extern "c" fn cosh(x: f64) f64;
extern "c" fn tanh(x: f64) f64;
extern "c" fn asinh(x: f64) f64;
extern "c" fn acosh(x: f64) f64;
extern "c" fn atanh(x: f64) f64;
extern "c" fn erfc(x: f64) f64;
extern "c" fn pow(x: f64, y: f64) f64;
extern "c" fn atan2(y: f64, x: f64) f64;

/// Largest error allowed, as the kernels' comments promise; for f64 the twin's own error comes
/// on top. Errors below the normal range count from the smallest normal number.
fn unary_bound(comptime T: type, op: Unary) f64 {
    const is_f32 = T == f32;
    return switch (op) {
        .neg, .abs, .sign, .square, .sqrt, .reciprocal, .relu, .floor, .ceil, .round => 0.5001,
        .rsqrt => 1.5,
        .exp, .log, .log1p, .atanh => if (is_f32) 1 else 2,
        .expm1 => if (is_f32) 1.02 else 2.2,
        .tanh => if (is_f32) 1.05 else 3.4,
        .sinh, .cosh, .asinh, .acosh, .sin, .cos => if (is_f32) 0.6 else 3,
        .tan => if (is_f32) 1 else 4,
        .sigmoid, .log_sigmoid, .softplus => 3.4,
        .silu => 4,
        .gelu => if (is_f32) 14 else 30,
        .gelu_tanh => inf, // has its own test: the error grows with the argument
    };
}

const specials = [_]f64{
    0,    -0.0,  1,        -1,       inf,           -inf,           nan,     0.5,   -0.5, 1.5,
    2.5,  -2.5,  0.25,     -0.25,    1e-40,         -1e-40,         1e-310,  88.72, 88.8, -87.4,
    -100, -103,  -104.5,   709.7,    709.9,         -708.5,         -745,    -746,  1e30, -1e30,
    1e10, 1.4e6, 0x1p-149, 0x1p-126, 0x1.fffffep-1, 0x1.fffffep127, 0x1p100, 3,     -3,   8388609,
};

fn input(comptime T: type, index: usize, random: std.Random) T {
    if (index < specials.len) return @floatCast(specials[index]);
    if (index % 2 == 0) return @bitCast(random.int(@Int(.unsigned, @bitSizeOf(T))));
    return @floatCast(random.floatNorm(f64) * std.math.pow(f64, 2, @floatFromInt(random.intRangeAtMost(i32, -6, 6))));
}

fn check_unary(comptime T: type) !void {
    const count = 40_003;
    const x = try testing.allocator.alloc(T, count);
    defer testing.allocator.free(x);
    const out = try testing.allocator.alloc(T, count);
    defer testing.allocator.free(out);
    var prng: std.Random.DefaultPrng = .init(7);
    for (x, 0..) |*value, index| value.* = input(T, index, prng.random());
    for (supported_levels()) |level| for (std.enums.values(Unary)) |op| {
        group(T, level).unary[@intFromEnum(op)](x.ptr, out.ptr, count);
        for (x, out) |value, got| {
            const want = unary_twin(op, value);
            const is_tiny = @abs(want) < 128 * std.math.floatMin(T);
            const bound = unary_bound(T, op) + @as(f64, if (is_tiny and (op == .silu or op == .gelu)) 1000 else 0);
            if (ulps(T, got, want) > bound) {
                std.debug.print("{s} {s} of {e}: got {e}, want {e}: {d} ulp\n", .{ @tagName(level), @tagName(op), value, got, want, ulps(T, got, want) });
                return error.TooInaccurate;
            }
        }
    };
}

test "unary kernels: within their ulp bounds of the C library, f32" {
    try check_unary(f32);
}

test "unary kernels: within their ulp bounds of the C library, f64" {
    try check_unary(f64);
}

test "gelu_tanh: within 3e-7 of its formula, relative to the larger of result and 1e-6" {
    for (supported_levels()) |level| {
        var index: usize = 0;
        while (index < 4000) : (index += 1) {
            const x = [1]f32{(@as(f32, @floatFromInt(index)) - 2000) / 150};
            var out: [1]f32 = undefined;
            group(f32, level).unary[@intFromEnum(Unary.gelu_tanh)](&x, &out, 1);
            const want = gelu_tanh(x[0]);
            try testing.expect(@abs(out[0] - want) <= 5e-7 * @max(@abs(want), 1e-6) * (1 + @abs(want - x[0])));
        }
    }
}

fn binary_twin(op: Binary, x: f64, y: f64) f64 {
    return switch (op) {
        .add => x + y,
        .sub => x - y,
        .mul => x * y,
        .div => x / y,
        .pow => pow(x, y),
        .maximum => if (x != x or y != y) nan else if (y > x) y else x,
        .minimum => if (x != x or y != y) nan else if (y < x) y else x,
        .atan2 => atan2(x, y),
    };
}

fn check_binary(comptime T: type) !void {
    const count = 2 * specials.len * specials.len + 5;
    var x: [count]T = undefined;
    var y: [count]T = undefined;
    var out: [count]T = undefined;
    var prng: std.Random.DefaultPrng = .init(8);
    const random = prng.random();
    for (&x, &y, 0..) |*first, *second, index| {
        first.* = input(T, index % specials.len, random);
        second.* = input(T, index / specials.len % specials.len, random);
        if (index < specials.len * specials.len) continue;
        first.* = @floatCast(@exp(3 * random.floatNorm(f64)));
        second.* = @floatCast(random.floatNorm(f64) * 20);
        if (random.boolean()) std.mem.swap(T, first, second);
    }
    for (supported_levels()) |level| for (std.enums.values(Binary)) |op| {
        const bound: f64 = switch (op) {
            .pow, .atan2 => if (T == f32) 0.6 else 3,
            else => 0.5001,
        };
        const run = group(T, level).binary[@intFromEnum(op)];
        for ([_][2]usize{ .{ 1, 1 }, .{ 0, 1 }, .{ 1, 0 }, .{ 0, 0 } }) |steps| for ([_]usize{ 0, 3, 10 }) |first| {
            run(x[first..].ptr, steps[0], y[first..].ptr, steps[1], &out, count - first);
            for (out[0 .. count - first], 0..) |got, index| {
                const a = x[first + index * steps[0]];
                const b = y[first + index * steps[1]];
                const want = binary_twin(op, a, b);
                const extreme = (op == .maximum or op == .minimum) and a == 0 and b == 0;
                if (extreme) continue; // which zero is not promised
                if (ulps(T, got, want) > bound) {
                    std.debug.print("{s} {s} of {e}, {e}: got {e}, want {e}\n", .{ @tagName(level), @tagName(op), a, b, got, want });
                    return error.TooInaccurate;
                }
            }
        };
    };
}

test "binary kernels: within their ulp bounds for every pair of special values, f32" {
    try check_binary(f32);
}

test "binary kernels: within their ulp bounds for every pair of special values, f64" {
    try check_binary(f64);
}

fn compare(op: kernels.Comparison, x: f64, y: f64) bool {
    return switch (op) {
        .eq => x == y,
        .ne => x != y,
        .lt => x < y,
        .le => x <= y,
        .gt => x > y,
        .ge => x >= y,
    };
}

fn check_rest(comptime T: type, level: levels.Level) !void {
    const count_max = 131;
    var x: [count_max]T = undefined;
    var y: [count_max]T = undefined;
    var condition: [count_max]u8 = undefined;
    var flags: [count_max + 1]u8 = undefined;
    var out: [count_max + 1]T = undefined;
    var prng: std.Random.DefaultPrng = .init(9);
    const random = prng.random();
    for (&x, &y, &condition) |*first, *second, *flag| {
        first.* = input(T, random.uintLessThan(usize, specials.len), random);
        second.* = if (random.boolean()) first.* else input(T, random.uintLessThan(usize, specials.len), random);
        flag.* = if (random.boolean()) 0 else random.int(u8);
    }
    const table = group(T, level);
    for (0..count_max + 1) |count| {
        flags[count] = 77;
        for (std.enums.values(kernels.Comparison)) |op| {
            table.comparison[@intFromEnum(op)](&x, 1, &y, 1, &flags, count);
            for (flags[0..count], x[0..count], y[0..count]) |flag, a, b| try testing.expectEqual(@intFromBool(compare(op, a, b)), flag);
        }
        for (std.enums.values(kernels.Predicate)) |op| {
            table.predicate[@intFromEnum(op)](&x, &flags, count);
            for (flags[0..count], x[0..count]) |flag, a| try testing.expectEqual(@intFromBool(switch (op) {
                .is_nan => std.math.isNan(a),
                .is_finite => std.math.isFinite(a),
                .is_zero => a == 0,
            }), flag);
        }
        try testing.expectEqual(77, flags[count]);
        out[count] = 77;
        table.where(&condition, &x, 1, &y, 1, &out, count);
        for (out[0..count], 0..) |got, i| try expect_same(if (condition[i] != 0) x[i] else y[i], got);
        table.where(&condition, &x, 0, &y, 1, &out, count);
        for (out[0..count], 0..) |got, i| try expect_same(if (condition[i] != 0) x[0] else y[i], got);
        table.clamp(&x, -2, 3, &out, count);
        for (out[0..count], x[0..count]) |got, a| try expect_same(if (a < -2) -2 else if (a > 3) 3 else a, got);
        table.scale_shift(&x, 2, 0, &out, count);
        for (out[0..count], x[0..count]) |got, a| try expect_same(2 * a + 0, got);
        table.add_scaled(&x, 1, &y, &out, count);
        for (out[0..count], x[0..count], y[0..count]) |got, a, b| try expect_same(a + b, got);
        table.fill(5, &out, count);
        for (out[0..count]) |got| try testing.expectEqual(5, got);
        try testing.expectEqual(77, out[count]);
    }
}

fn expect_same(want: anytype, got: @TypeOf(want)) !void {
    if (!std.math.isNan(want) or !std.math.isNan(got)) try testing.expectEqual(want, got);
}

test "comparisons, predicates, where, clamp and sums: exact at every length, nothing written behind" {
    for (supported_levels()) |level| {
        try check_rest(f32, level);
        try check_rest(f64, level);
    }
}

test "unary kernels: the same bits in place, at any length and any offset" {
    var x: [67]f32 = undefined;
    var prng: std.Random.DefaultPrng = .init(10);
    for (&x) |*value| value.* = prng.random().floatNorm(f32);
    for (supported_levels()) |level| for (std.enums.values(Unary)) |op| {
        const run = group(f32, level).unary[@intFromEnum(op)];
        var whole: [67]f32 = undefined;
        run(&x, &whole, x.len);
        for (0..20) |first| {
            var part = x;
            run(part[first..].ptr, part[first..].ptr, x.len - 2 * first);
            for (part[first .. x.len - first], whole[first .. x.len - first]) |got, want| {
                try testing.expectEqual(@as(u32, @bitCast(want)), @as(u32, @bitCast(got)));
            }
        }
    };
}
