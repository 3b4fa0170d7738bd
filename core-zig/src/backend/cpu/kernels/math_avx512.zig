//! AVX-512 instructions that no vector operation of the language becomes, for one whole vector of f32.

const simd = @import("simd.zig");

/// Whether this vector type has them.
pub fn serves(comptime V: type) bool {
    return simd.has_avx512 and V == @Vector(16, f32);
}

/// The entries of a table at the indices modulo 32.
pub inline fn lookup(table: *const [32]f32, index: @Vector(16, u32)) @Vector(16, f32) {
    const low: @Vector(16, f32) = table[0..16].*;
    const high: @Vector(16, f32) = table[16..].*;
    return asm ("vpermi2ps %[high], %[low], %[y]"
        : [y] "=v" (-> @Vector(16, f32)),
        : [high] "v" (high),
          [low] "v" (low),
          [index] "0" (index),
    );
}

/// The mantissa of a positive number, subnormal or not, in [3/4, 3/2); NaN of a negative one.
pub inline fn mantissa(x: anytype) @TypeOf(x) {
    return asm ("vgetmantps $11, %[x], %[y]"
        : [y] "=v" (-> @TypeOf(x)),
        : [x] "v" (x),
    );
}

/// The exponent of a number as a float; infinite for 0 and infinity.
pub inline fn exponent(x: anytype) @TypeOf(x) {
    return asm ("vgetexpps %[x], %[y]"
        : [y] "=v" (-> @TypeOf(x)),
        : [x] "v" (x),
    );
}
