//! The element-wise, row and selection kernels as a shared library for `kernels.py` beside this
//! file, which times them in one process with NumPy, ONNX Runtime and PyTorch. One thread.

const core = @import("core");
const std = @import("std");

const Selection = core.select.Selection;

/// 0, 1 or 2: base, AVX2 or AVX-512.
export fn bench_level() c_int {
    return @intCast(@intFromEnum(core.levels.level()));
}

/// The number of the op by its name, or -1.
export fn bench_unary_number(name: [*:0]const u8) c_int {
    const op = std.meta.stringToEnum(core.elementwise.Unary, std.mem.span(name)) orelse return -1;
    return @intCast(@intFromEnum(op));
}

export fn bench_unary(op: c_int, x: [*]const f32, out: [*]f32, count: usize) void {
    core.levels.table().elementwise.f32.unary[@intCast(op)](x, out, count);
}

export fn bench_softmax(x: [*]const f32, out: [*]f32, rows: usize, count: usize) void {
    core.levels.table().rows.f32.softmax(x, count, out, count, rows, count);
}

export fn bench_layer_norm(x: [*]const f32, weight: [*]const f32, bias: [*]const f32, out: [*]f32, rows: usize, count: usize) void {
    core.levels.table().rows.f32.layer_norm(&.{
        .x = x,
        .x_stride = count,
        .out = out,
        .out_stride = count,
        .rows = rows,
        .count = count,
        .weight = weight,
        .bias = bias,
        .epsilon = 1e-5,
        .mean = null,
        .inverse_deviation = null,
    });
}

export fn bench_sum(x: [*]const f32, count: usize) f64 {
    return core.levels.table().reductions.f32.sum(x, count);
}

export fn bench_workspace(selection: Selection, n: usize, k: usize) usize {
    return core.levels.table().select.f32.workspace(selection, n, k);
}

export fn bench_select(
    selection: Selection,
    x: [*]const f32,
    rows: usize,
    n: usize,
    k: usize,
    values: [*]f32,
    indices: [*]i64,
    workspace: [*]align(64) u8,
) void {
    const table = &core.levels.table().select.f32;
    const run = switch (selection) {
        .top => table.top,
        .bottom => table.bottom,
        .mid => table.mid,
        .sort => {
            for (0..rows) |row| table.sort(x + row * n, n, values + row * n, indices + row * n, workspace);
            return;
        },
    };
    for (0..rows) |row| run(x + row * n, n, k, values + row * k, indices + row * k, workspace);
}
