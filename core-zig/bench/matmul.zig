//! The matrix product as a shared library for `matmul.py` beside this file, which times it in
//! one process with NumPy's. It is no part of the product: the C ABI has its own functions.

const matmul = @import("../src/backend/cpu/matmul.zig");
const levels = @import("../src/backend/cpu/levels.zig");
const pool = @import("../src/runtime/pool.zig");

comptime {
    _ = @import("../src/kernels.zig");
}
