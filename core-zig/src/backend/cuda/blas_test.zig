//! Products by cuBLAS on the fake libcublas, which computes in the fake libcuda's memory and checks every call.

const std = @import("std");
const testing = std.testing;
const fakes = @import("../gpu/fakes_test.zig");
const Control = fakes.Control;
const devices = @import("../gpu/device.zig");
const vendor = @import("../gpu/vendor.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const create = @import("../../tensor/create.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const library = @import("../../runtime/library.zig");
const memory = @import("../../runtime/memory.zig");

/// A matrix, or several, within a tensor of random numbers.
const Part = struct { shape: []const i64, strides: []const i64, offset: usize = 0 };

fn part(of: *const Part, seed: u64, kind: Kind, report: *Report) !*Tensor {
    const whole = try create.random_normal(&.{8192}, 0, 1, seed, .{ .dtype = .f32, .device = kind }, report);
    defer whole.release();
    return whole.view(.from_slice(of.shape), .from_slice(of.strides), of.offset);
}

fn product(a: *const Part, b: *const Part, kind: Kind, report: *Report) !*Tensor {
    const x = try part(a, 1, kind, report);
    defer x.release();
    const y = try part(b, 2, kind, report);
    defer y.release();
    return dispatch.run_one(.matmul, &.{ x, y }, &.{}, report);
}

/// The device's product is the CPU's.
fn expect_right(a: *const Part, b: *const Part) !void {
    var report: Report = .{};
    const there = try product(a, b, .cuda, &report);
    defer there.release();
    const here = try product(a, b, .cpu, &report);
    defer here.release();
    try there.storage.settle(&report);
    for (there.elements(f32), here.elements(f32)) |actual, expected| try testing.expectApproxEqAbs(expected, actual, 1e-4);
}

const Bench = struct {
    driver: Control,
    blas: Control,
    usual: u64,

    /// Every product counts as large.
    fn open() !Bench {
        const driver = Control.open("ST_CUDA_LIBRARY") orelse return error.SkipZigTest;
        const blas = Control.open("ST_CUBLAS_LIBRARY") orelse return error.SkipZigTest;
        devices.close_all();
        driver.fake_reset();
        blas.fake_reset();
        defer vendor.work_min = 1;
        return .{ .driver = driver, .blas = blas, .usual = vendor.work_min };
    }

    fn close(bench: *const Bench) !void {
        vendor.work_min = bench.usual;
        devices.close_all();
        try bench.driver.expect_no_offence();
        try bench.blas.expect_no_offence();
        try testing.expectEqual(0, bench.driver.fake_live());
        try testing.expectEqual(0, bench.blas.fake_live());
        bench.driver.fake_reset();
        bench.blas.fake_reset();
    }

    fn products(bench: *const Bench) [2]u64 {
        return .{ bench.blas.fake_calls("cublasGemmEx"), bench.blas.fake_calls("cublasGemmStridedBatchedEx") };
    }
};

const Case = struct { a: Part, b: Part, calls: [2]u64 };

const plain: Part = .{ .shape = &.{ 40, 34 }, .strides = &.{ 34, 1 } };
const plain_b: Part = .{ .shape = &.{ 34, 36 }, .strides = &.{ 36, 1 } };
const turned: Part = .{ .shape = &.{ 40, 34 }, .strides = &.{ 1, 40 } };
const turned_b: Part = .{ .shape = &.{ 34, 36 }, .strides = &.{ 1, 34 } };

test "whatever the layout, the product is the CPU's, and by cuBLAS where it can say it" {
    const bench: Bench = try .open();
    errdefer vendor.work_min = bench.usual;
    for ([_]Case{
        .{ .a = plain, .b = plain_b, .calls = .{ 1, 0 } },
        .{ .a = turned, .b = plain_b, .calls = .{ 1, 0 } },
        .{ .a = plain, .b = turned_b, .calls = .{ 1, 0 } },
        .{ .a = turned, .b = turned_b, .calls = .{ 1, 0 } },
        // A window of a larger matrix, and one of a turned one.
        .{ .a = .{ .shape = &.{ 40, 34 }, .strides = &.{ 50, 1 }, .offset = 107 }, .b = .{ .shape = &.{ 34, 36 }, .strides = &.{ 1, 41 }, .offset = 3 }, .calls = .{ 1, 0 } },
        // Batches: of both, of one, in two axes that one step counts through, and in two that none does.
        .{ .a = .{ .shape = &.{ 3, 40, 34 }, .strides = &.{ 1360, 34, 1 } }, .b = .{ .shape = &.{ 3, 34, 36 }, .strides = &.{ 1230, 1, 34 }, .offset = 1 }, .calls = .{ 0, 1 } },
        .{ .a = plain, .b = .{ .shape = &.{ 3, 34, 36 }, .strides = &.{ 1224, 36, 1 } }, .calls = .{ 0, 1 } },
        .{ .a = .{ .shape = &.{ 2, 2, 40, 34 }, .strides = &.{ 2800, 1400, 34, 1 } }, .b = plain_b, .calls = .{ 0, 1 } },
        .{ .a = .{ .shape = &.{ 2, 2, 40, 34 }, .strides = &.{ 1400, 2800, 34, 1 } }, .b = plain_b, .calls = .{ 0, 0 } },
        // Backwards, stretched, and every other column.
        .{ .a = .{ .shape = &.{ 40, 34 }, .strides = &.{ -34, 1 }, .offset = 39 * 34 }, .b = plain_b, .calls = .{ 0, 0 } },
        .{ .a = .{ .shape = &.{ 40, 34 }, .strides = &.{ 0, 1 } }, .b = plain_b, .calls = .{ 0, 0 } },
        .{ .a = .{ .shape = &.{ 40, 34 }, .strides = &.{ 68, 2 } }, .b = plain_b, .calls = .{ 0, 0 } },
        // A short side.
        .{ .a = .{ .shape = &.{ 31, 34 }, .strides = &.{ 34, 1 } }, .b = plain_b, .calls = .{ 0, 0 } },
    }) |case| {
        const before = bench.products();
        try expect_right(&case.a, &case.b);
        const after = bench.products();
        try testing.expectEqual(case.calls, .{ after[0] - before[0], after[1] - before[1] });
    }
    try testing.expectEqual(1, bench.blas.fake_calls("cublasCreate_v2"));
    const features = devices.search(.cuda).source.describe(0).features;
    try testing.expect(std.mem.endsWith(u8, std.mem.sliceTo(&features, 0), ",cublas"));
    try bench.close();
}

test "small products do not ask for cuBLAS, and are not slowed by it" {
    const bench: Bench = try .open();
    vendor.work_min = bench.usual;
    try expect_right(&plain, &plain_b);
    try testing.expectEqual(0, bench.blas.fake_calls("cublasCreate_v2"));
    try bench.close();
}

test "whichever call fails, our own kernel does the product, and cuBLAS is not asked again" {
    const bench: Bench = try .open();
    errdefer vendor.work_min = bench.usual;
    const batched: Part = .{ .shape = &.{ 2, 40, 34 }, .strides = &.{ 1360, 34, 1 } };
    for ([_][:0]const u8{ "cublasCreate_v2", "cublasSetStream_v2", "cublasSetMathMode", "cublasGemmEx", "cublasGemmStridedBatchedEx" }) |name| {
        devices.close_all();
        bench.blas.fake_reset();
        const before = memory.live_bytes();
        bench.blas.fake_fail(name, 0, 13);
        const a = if (std.mem.eql(u8, name, "cublasGemmStridedBatchedEx")) &batched else &plain;
        try expect_right(a, &plain_b);
        try testing.expect(!bench.blas.fake_is_pending());
        try testing.expectEqual(1, bench.blas.fake_calls(name));
        const products = bench.products();
        try expect_right(a, &plain_b);
        try testing.expectEqual(products, bench.products());
        try testing.expectEqual(1, bench.blas.fake_calls("cublasCreate_v2"));
        try testing.expectEqual(0, bench.blas.fake_live());
        devices.close_all();
        try testing.expectEqual(before, memory.live_bytes());
    }
    try bench.close();
}

test "without cuBLAS, or with another library in its place, our own kernel does the product" {
    const bench: Bench = try .open();
    errdefer vendor.work_min = bench.usual;
    var copy: [std.fs.max_path_bytes]u8 = undefined;
    const original = try std.fmt.bufPrintSentinel(&copy, "{s}", .{library.override("ST_CUBLAS_LIBRARY").?}, 0);
    defer fakes.set_environment("ST_CUBLAS_LIBRARY", original);
    for ([_][:0]const u8{ "/nowhere/at/all.so", fakes.other_library(.cuda) }) |name| {
        devices.close_all();
        fakes.set_environment("ST_CUBLAS_LIBRARY", name);
        try expect_right(&plain, &plain_b);
        try testing.expectEqual(0, bench.blas.fake_calls("cublasCreate_v2"));
    }
    try bench.close();
}
