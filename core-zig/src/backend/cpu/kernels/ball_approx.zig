//! Quotients and roots of one number per row. Rows of f64 get the exact ones. Rows of f32 get an
//! estimate of 14 bits and two steps of Newton's, the last one on the result, which leaves an ulp or
//! two of f64: the exact instructions take most of a narrow row's time.

const simd = @import("simd.zig");
const rows = @import("ball_rows.zig");

const Rows = rows.Rows;
const fma = rows.fma;
const splat = rows.splat;

fn has_estimate(comptime T: type) bool {
    return T == f32 and simd.has_avx512;
}

/// 1 / x; infinity of 0, and 0 of infinity.
pub inline fn reciprocal(comptime T: type, x: Rows) Rows {
    return quotient(T, splat(1), x);
}

/// a / b.
pub inline fn quotient(comptime T: type, a: Rows, b: Rows) Rows {
    if (!has_estimate(T)) return a / b;
    const rough = by_vectors(b, reciprocal_estimate);
    const y = fma(rough, fma(-b, rough, splat(1)), rough);
    const q = a * y;
    const rest = fma(-b, q, a);
    return @select(f64, rest == rest, fma(rest, y, q), a * rough); // 0 and infinities
}

/// sqrt(x) for x >= 0.
pub inline fn root(comptime T: type, x: Rows) Rows {
    if (!has_estimate(T)) return @sqrt(x);
    const half = splat(0.5);
    const rough = by_vectors(x, inverse_root_estimate);
    const y = fma(half * rough, fma(-x * rough, rough, splat(1)), rough);
    const r = x * y;
    const rest = fma(-r, r, x);
    return @select(f64, rest == rest, fma(rest, half * y, r), x); // 0 and infinity
}

/// 1 / sqrt(x) for x > 0.
pub inline fn inverse_root(comptime T: type, x: Rows) Rows {
    return quotient(T, root(T, x), x);
}

const Lanes = rows.Lanes;

inline fn by_vectors(x: Rows, comptime function: fn (Lanes) callconv(.@"inline") Lanes) Rows {
    var parts: [rows.block_rows / rows.lanes]Lanes = @bitCast(x);
    inline for (&parts) |*part| part.* = function(part.*);
    return @bitCast(parts);
}

inline fn reciprocal_estimate(x: Lanes) Lanes {
    return asm ("vrcp14pd %[x], %[y]"
        : [y] "=v" (-> Lanes),
        : [x] "v" (x),
    );
}

inline fn inverse_root_estimate(x: Lanes) Lanes {
    return asm ("vrsqrt14pd %[x], %[y]"
        : [y] "=v" (-> Lanes),
        : [x] "v" (x),
    );
}
