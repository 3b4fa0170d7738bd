//! What products on CUDA round their operands to, by cuBLAS and in tensor cores, on the stand-ins.

const std = @import("std");
const testing = std.testing;
const fakes = @import("../gpu/fakes_test.zig");
const Control = fakes.Control;
const devices = @import("../gpu/device.zig");
const tensor_cores = @import("../gpu/tensor_cores.zig");
const vendor = @import("../gpu/vendor.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const create = @import("../../tensor/create.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const library = @import("../../runtime/library.zig");
const precisions = @import("../../runtime/precision.zig");
const Precision = precisions.Precision;

/// As `fake_cuda_state.zig` has it.
const Settings = extern struct {
    device_count: c_int = 2,
    compute_major: c_int = 8,
    has_pools: c_int = 1,
    memory_bytes: usize = 1 << 30,
};

fn set(settings: *const Settings) !void {
    var opened = library.Library.open(&.{library.override("ST_CUDA_LIBRARY").?}).?;
    const call = opened.symbol(*const fn (*const Settings) callconv(.c) void, "fake_set") orelse return error.SkipZigTest;
    call(settings);
}

/// Its last bit is TF32's to keep and bfloat16's to lose; the one after it neither's.
const sample = 1.0 + 0x1p-9 + 0x1p-12;
const depth = 64;

fn kept(precision: Precision) f32 {
    return depth * @as(f32, switch (precision) {
        .f32 => sample,
        .tf32 => 1.0 + 0x1p-9,
        .bf16 => 1.0,
        .f16 => 1.0 + 0x1p-9,
    });
}

/// All elements of A are the sample, all of B are one.
fn product(kind: Kind, batched: bool) !*Tensor {
    var report: Report = .{};
    const shape = [_]i64{ 2, 40, depth };
    const a = try create.full(if (batched) &shape else shape[1..], sample, .{ .dtype = .f32, .device = kind }, &report);
    defer a.release();
    const b = try create.full(&.{ depth, 36 }, 1, .{ .dtype = .f32, .device = kind }, &report);
    defer b.release();
    const made = try dispatch.run_one(.matmul, &.{ a, b }, &.{}, &report);
    errdefer made.release();
    if (kind == .cuda) try made.storage.settle(&report);
    return made;
}

fn expect(value: f32, kind: Kind, batched: bool) !void {
    const made = try product(kind, batched);
    defer made.release();
    for (made.elements(f32)) |element| try testing.expectEqual(value, element);
}

const Way = enum { cublas, kernel };

/// Every product counts as large enough for one way.
const Bench = struct {
    driver: Control,
    blas: Control,
    usual: [2]u64,

    fn open(way: Way) !Bench {
        const driver = Control.open("ST_CUDA_LIBRARY") orelse return error.SkipZigTest;
        const blas = Control.open("ST_CUBLAS_LIBRARY") orelse return error.SkipZigTest;
        const bench: Bench = .{ .driver = driver, .blas = blas, .usual = .{ vendor.work_min, tensor_cores.work_min } };
        vendor.work_min = if (way == .cublas) 1 else std.math.maxInt(u64);
        tensor_cores.work_min = 1;
        bench.renew();
        return bench;
    }

    fn renew(bench: *const Bench) void {
        devices.close_all();
        bench.driver.fake_reset();
        bench.blas.fake_reset();
    }

    fn close(bench: *const Bench) void {
        vendor.work_min, tensor_cores.work_min = bench.usual;
        precisions.set_matmul(.f32);
        bench.renew();
    }

    fn expect_clean(bench: *const Bench) !void {
        devices.close_all();
        try bench.driver.expect_no_offence();
        try bench.blas.expect_no_offence();
        try testing.expectEqual(0, bench.driver.fake_live());
        try testing.expectEqual(0, bench.blas.fake_live());
    }
};

test "operands are rounded to what is permitted, on devices with tensor cores" {
    for (std.enums.values(Way)) |way| {
        const bench: Bench = try .open(way);
        defer bench.close();
        for ([_]c_int{ 8, 7 }) |major| {
            bench.renew();
            try set(&.{ .compute_major = major });
            for (std.enums.values(Precision)) |precision| for ([_]bool{ false, true }) |batched| {
                precisions.set_matmul(precision);
                try expect(kept(if (major >= 8) precision else .f32), .cuda, batched);
                try expect(kept(.f32), .cpu, batched);
            };
            const calls: u64 = if (way == .cublas) 4 else 0;
            try testing.expectEqual(calls, bench.blas.fake_calls("cublasGemmEx"));
            try testing.expectEqual(calls, bench.blas.fake_calls("cublasGemmStridedBatchedEx"));
            try bench.expect_clean();
        }
    }
}

/// A matrix, or several, within a tensor of numbers that have 8 bits: in every precision they are as they stand.
const Part = struct { shape: []const i64, strides: []const i64, offset: usize = 0 };

fn part(of: *const Part, seed: u64, kind: Kind, report: *Report) !*Tensor {
    const drawn = try create.random_normal(&.{65536}, 0, 1, seed, .{ .dtype = .f32, .device = .cpu }, report);
    defer drawn.release();
    for (drawn.elements(f32)) |*element| element.* = @bitCast(@as(u32, @bitCast(element.*)) & 0xffff_0000);
    const whole = try create.from_bytes(std.mem.sliceAsBytes(drawn.elements(f32)), &.{65536}, .{ .dtype = .f32, .device = kind }, report);
    defer whole.release();
    return whole.view(.from_slice(of.shape), .from_slice(of.strides), of.offset);
}

fn product_of(a: *const Part, b: *const Part, kind: Kind, report: *Report) !*Tensor {
    const x = try part(a, 1, kind, report);
    defer x.release();
    const y = try part(b, 2, kind, report);
    defer y.release();
    return dispatch.run_one(.matmul, &.{ x, y }, &.{}, report);
}

fn expect_right(a: *const Part, b: *const Part) !void {
    var report: Report = .{};
    const there = try product_of(a, b, .cuda, &report);
    defer there.release();
    const here = try product_of(a, b, .cpu, &report);
    defer here.release();
    try there.storage.settle(&report);
    for (there.elements(f32), here.elements(f32)) |actual, expected| try testing.expectApproxEqAbs(expected, actual, 1e-4 + 1e-5 * @abs(expected));
}

test "whatever the shape and the layout, tensor cores make the CPU's product" {
    const bench: Bench = try .open(.kernel);
    defer bench.close();
    const plain: Part = .{ .shape = &.{ 150, 65 }, .strides = &.{ 65, 1 } };
    const plain_b: Part = .{ .shape = &.{ 65, 70 }, .strides = &.{ 70, 1 } };
    const turned: Part = .{ .shape = &.{ 150, 65 }, .strides = &.{ 1, 150 } };
    const turned_b: Part = .{ .shape = &.{ 65, 70 }, .strides = &.{ 1, 65 } };
    const small_b: Part = .{ .shape = &.{ 34, 36 }, .strides = &.{ 36, 1 } };
    for ([_]Precision{ .tf32, .bf16, .f16 }) |precision| {
        precisions.set_matmul(precision);
        for ([_][2]Part{
            .{ plain, plain_b },
            .{ turned, plain_b },
            .{ plain, turned_b },
            .{ turned, turned_b },
            // Whole tiles; backwards, with gaps, stretched.
            .{ .{ .shape = &.{ 128, 64 }, .strides = &.{ 64, 1 } }, .{ .shape = &.{ 64, 64 }, .strides = &.{ 64, 1 } } },
            .{ .{ .shape = &.{ 150, 65 }, .strides = &.{ -65, -1 }, .offset = 150 * 65 - 1 }, .{ .shape = &.{ 65, 70 }, .strides = &.{ 300, 2 }, .offset = 7 } },
            .{ .{ .shape = &.{ 150, 65 }, .strides = &.{ 0, 1 } }, plain_b },
            // Batches: of both, of one, of two axes that no single step counts through.
            .{ .{ .shape = &.{ 3, 40, 34 }, .strides = &.{ 1360, 34, 1 } }, .{ .shape = &.{ 3, 34, 36 }, .strides = &.{ 1230, 1, 34 }, .offset = 1 } },
            .{ .{ .shape = &.{ 2, 2, 40, 34 }, .strides = &.{ 1400, 2800, 34, 1 } }, small_b },
        }) |pair| try expect_right(&pair[0], &pair[1]);
    }
    try bench.expect_clean();
}

test "a product deeper than one launch is summed over several" {
    const bench: Bench = try .open(.kernel);
    defer bench.close();
    precisions.set_matmul(.tf32);
    // One row and one column over and over.
    try expect_right(&.{ .shape = &.{ 32, 16400 }, .strides = &.{ 0, 1 } }, &.{ .shape = &.{ 16400, 32 }, .strides = &.{ 1, 0 } });
    try bench.expect_clean();
}
