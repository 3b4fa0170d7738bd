//! The discrete Fourier transform of any length, in f64 and with the same bits on every machine.
//! Lengths of small prime factors go by mixed radices that sort themselves (Stockham; see Van Loan
//! 1992, section 1.7); a length with a large prime factor becomes a convolution of a power of two
//! (Bluestein 1970).

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../../runtime/memory.zig");
const portable = @import("../../manifold/portable.zig");

pub const Complex = struct {
    re: f64 = 0,
    im: f64 = 0,

    inline fn add(a: Complex, b: Complex) Complex {
        return .{ .re = a.re + b.re, .im = a.im + b.im };
    }

    inline fn sub(a: Complex, b: Complex) Complex {
        return .{ .re = a.re - b.re, .im = a.im - b.im };
    }

    inline fn mul(a: Complex, b: Complex) Complex {
        return .{ .re = a.re * b.re - a.im * b.im, .im = a.re * b.im + a.im * b.re };
    }

    inline fn times_minus_i(a: Complex) Complex {
        return .{ .re = a.im, .im = -a.re };
    }
};

/// Prime factors up to this have a pass of their own, whose work grows with their square.
const radix_max = 13;

pub const Transform = struct {
    count: usize,
    /// exp(-2 pi i k / count).
    roots: []Complex,
    radices: [64]u8 = undefined,
    radix_count: usize = 0,
    convolution: ?Convolution = null,

    pub fn init(count: usize) error{OutOfMemory}!Transform {
        assert(count > 0);
        var transform: Transform = .{ .count = count, .roots = &.{} };
        const rest = transform.factor();
        if (rest > 1) {
            transform.convolution = try .init(count);
            return transform;
        }
        transform.roots = try memory.allocator.alloc(Complex, count);
        for (transform.roots, 0..) |*root, k| root.* = root_of(k, count);
        return transform;
    }

    pub fn deinit(transform: *const Transform) void {
        if (transform.convolution) |convolution| convolution.deinit();
        memory.allocator.free(transform.roots);
    }

    /// Fills in the radices; returns what they leave of the length.
    fn factor(transform: *Transform) usize {
        var rest = transform.count;
        for ([_]u8{ 4, 2, 3, 5, 7, 11, radix_max }) |radix| while (rest % radix == 0) : (rest /= radix) {
            transform.radices[transform.radix_count] = radix;
            transform.radix_count += 1;
        };
        return rest;
    }

    /// How many numbers `forward` and `inverse` need for themselves.
    pub fn scratch_count(transform: *const Transform) usize {
        return if (transform.convolution) |convolution| 2 * convolution.inner.count else transform.count;
    }

    /// X_k = sum over j of x_j exp(-2 pi i j k / count), in place.
    pub fn forward(transform: *const Transform, data: []Complex, scratch: []Complex) void {
        assert(data.len == transform.count and scratch.len >= transform.scratch_count());
        if (transform.convolution) |*convolution| return convolution.run(data, scratch);
        var from = data;
        var to = scratch[0..data.len];
        var length = transform.count;
        for (transform.radices[0..transform.radix_count]) |radix| {
            switch (radix) {
                2 => transform.pass(2, from, to, length),
                4 => transform.pass(4, from, to, length),
                else => transform.odd_pass(radix, from, to, length),
            }
            length /= radix;
            std.mem.swap([]Complex, &from, &to);
        }
        if (from.ptr != data.ptr) @memcpy(data, from);
    }

    /// x_j = 1 / count sum over k of X_k exp(2 pi i j k / count), in place.
    pub fn inverse(transform: *const Transform, data: []Complex, scratch: []Complex) void {
        for (data) |*number| number.im = -number.im;
        transform.forward(data, scratch);
        const share = @as(f64, @floatFromInt(transform.count));
        for (data) |*number| number.* = .{ .re = number.re / share, .im = -number.im / share };
    }

    /// Transforms of `length` numbers, each `stride` apart, become `radix` times as many shorter ones.
    fn pass(transform: *const Transform, comptime radix: u8, from: []const Complex, to: []Complex, length: usize) void {
        const stride = transform.count / length;
        const part = length / radix;
        for (0..part) |p| {
            var twiddles: [radix]Complex = undefined;
            for (&twiddles, 0..) |*twiddle, j| twiddle.* = transform.roots[j * p * stride];
            for (0..stride) |q| {
                var values: [radix]Complex = undefined;
                inline for (&values, 0..) |*value, k| value.* = from[q + stride * (p + k * part)];
                const sums = butterfly(radix, values);
                inline for (sums, 0..) |sum, j| to[q + stride * (radix * p + j)] = if (j == 0) sum else sum.mul(twiddles[j]);
            }
        }
    }

    /// The same for the other radices, by the definition: loops, since unrolled they would be a part of every
    /// program's size.
    fn odd_pass(transform: *const Transform, radix: usize, from: []const Complex, to: []Complex, length: usize) void {
        const stride = transform.count / length;
        const part = length / radix;
        for (0..part) |p| for (0..stride) |q| for (0..radix) |j| {
            var sum = from[q + stride * p];
            for (1..radix) |k| {
                const root = transform.roots[(j * k % radix) * (transform.count / radix)];
                sum = sum.add(from[q + stride * (p + k * part)].mul(root));
            }
            to[q + stride * (radix * p + j)] = if (j == 0) sum else sum.mul(transform.roots[j * p * stride]);
        };
    }

    /// The transform of two or four numbers.
    inline fn butterfly(comptime radix: u8, x: [radix]Complex) [radix]Complex {
        if (radix == 2) return .{ x[0].add(x[1]), x[0].sub(x[1]) };
        const even = [2]Complex{ x[0].add(x[2]), x[0].sub(x[2]) };
        const odd = [2]Complex{ x[1].add(x[3]), x[1].sub(x[3]).times_minus_i() };
        return .{ even[0].add(odd[0]), even[1].add(odd[1]), even[0].sub(odd[0]), even[1].sub(odd[1]) };
    }
};

fn root_of(k: usize, count: usize) Complex {
    const direction = portable.of_fraction(k, count);
    return .{ .re = direction.cos, .im = -direction.sin };
}

/// Any length as a convolution: jk = (j^2 + k^2 - (k - j)^2) / 2.
const Convolution = struct {
    inner: *Transform,
    /// exp(-pi i k^2 / count).
    chirp: []Complex,
    /// The transform of the conjugate chirp, wrapped around.
    filter: []Complex,

    fn init(count: usize) error{OutOfMemory}!Convolution {
        const chirp = try memory.allocator.alloc(Complex, count);
        errdefer memory.allocator.free(chirp);
        // k^2 modulo 2 count, without a square that overflows.
        var square: usize = 0;
        for (chirp, 0..) |*number, k| {
            number.* = root_of(square, 2 * count);
            square = (square + 2 * k + 1) % (2 * count);
        }
        const inner = try memory.allocator.create(Transform);
        errdefer memory.allocator.destroy(inner);
        inner.* = try .init(std.math.ceilPowerOfTwo(usize, 2 * count - 1) catch return error.OutOfMemory);
        errdefer inner.deinit();
        const filter = try memory.allocator.alloc(Complex, inner.count);
        errdefer memory.allocator.free(filter);
        @memset(filter, .{});
        for (chirp, 0..) |number, k| {
            filter[k] = .{ .re = number.re, .im = -number.im };
            if (k > 0) filter[inner.count - k] = filter[k];
        }
        const scratch = try memory.allocator.alloc(Complex, inner.count);
        defer memory.allocator.free(scratch);
        inner.forward(filter, scratch);
        return .{ .inner = inner, .chirp = chirp, .filter = filter };
    }

    fn deinit(convolution: *const Convolution) void {
        convolution.inner.deinit();
        memory.allocator.destroy(convolution.inner);
        memory.allocator.free(convolution.chirp);
        memory.allocator.free(convolution.filter);
    }

    fn run(convolution: *const Convolution, data: []Complex, scratch: []Complex) void {
        const padded = scratch[0..convolution.inner.count];
        const rest = scratch[convolution.inner.count..];
        @memset(padded[data.len..], .{});
        for (padded[0..data.len], data, convolution.chirp) |*number, x, c| number.* = x.mul(c);
        convolution.inner.forward(padded, rest);
        for (padded, convolution.filter) |*number, f| number.* = number.mul(f);
        convolution.inner.inverse(padded, rest);
        for (data, padded[0..data.len], convolution.chirp) |*x, number, c| x.* = number.mul(c);
    }
};

/// The definition.
fn direct(x: []const Complex, out: []Complex) void {
    for (out, 0..) |*sum, k| {
        sum.* = .{};
        for (x, 0..) |value, j| sum.* = sum.add(value.mul(root_of(j * k % x.len, x.len)));
    }
}

test "every length up to 130, and some large ones, against the definition; the inverse inverts" {
    var generator = std.Random.DefaultPrng.init(3);
    const random = generator.random();
    const allocator = std.testing.allocator;
    for (1..136) |index| {
        const count = if (index <= 130) index else ([_]usize{ 1009, 1024, 1155, 2187, 1331 })[index - 131];
        const transform: Transform = try .init(count);
        defer transform.deinit();
        const numbers = try allocator.alloc(Complex, 3 * count + transform.scratch_count());
        defer allocator.free(numbers);
        const x = numbers[0..count];
        const found = numbers[count..][0..count];
        const wanted = numbers[2 * count ..][0..count];
        for (x) |*value| value.* = .{ .re = random.floatNorm(f64), .im = random.floatNorm(f64) };
        @memcpy(found, x);
        direct(x, wanted);
        transform.forward(found, numbers[3 * count ..]);
        const tolerance = 2e-15 * @as(f64, @floatFromInt(count));
        for (wanted, found) |want, got| {
            try std.testing.expectApproxEqAbs(want.re, got.re, tolerance);
            try std.testing.expectApproxEqAbs(want.im, got.im, tolerance);
        }
        transform.inverse(found, numbers[3 * count ..]);
        for (x, found) |want, got| {
            try std.testing.expectApproxEqAbs(want.re, got.re, 2e-14);
            try std.testing.expectApproxEqAbs(want.im, got.im, 2e-14);
        }
    }
}

test "a transform that runs out of memory leaves nothing behind" {
    const before = memory.live_bytes();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        const transform = Transform.init(17) catch {
            try std.testing.expectEqual(before, memory.live_bytes());
            continue;
        };
        transform.deinit();
        break;
    }
    try std.testing.expectEqual(before, memory.live_bytes());
    try std.testing.expect(countdown > 3);
}
