//! The matrix product as a shared library for `matmul.py` beside this file, which times it in one
//! process with NumPy's. No part of the product: the C ABI has functions of its own.

const core = @import("core");

export fn bench_set_threads(count: usize) void {
    core.pool.set_thread_count(count);
}

/// 0, 1 or 2: base, AVX2 or AVX-512.
export fn bench_level() c_int {
    return @intCast(@intFromEnum(core.levels.level()));
}

fn Bench(comptime T: type) type {
    return struct {
        fn gemm(
            m: usize,
            n: usize,
            k: usize,
            a: [*]const T,
            a_row_stride: isize,
            a_column_stride: isize,
            b: [*]const T,
            b_row_stride: isize,
            b_column_stride: isize,
            c: [*]T,
            c_row_stride: isize,
        ) callconv(.c) c_int {
            core.matmul.gemm(
                T,
                m,
                n,
                k,
                1,
                a,
                a_row_stride,
                a_column_stride,
                b,
                b_row_stride,
                b_column_stride,
                0,
                c,
                c_row_stride,
            ) catch return 1;
            return 0;
        }
    };
}

comptime {
    @export(&Bench(f32).gemm, .{ .name = "bench_gemm_f32" });
    @export(&Bench(f64).gemm, .{ .name = "bench_gemm_f64" });
}
