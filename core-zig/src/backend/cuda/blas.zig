//! cuBLAS, for large products: looked for when the first one comes, since it is half a gigabyte. Where it is
//! missing or fails, our own kernel does the work.

const std = @import("std");
const builtin = @import("builtin");
const api = @import("api.zig");
const cudas = @import("cuda.zig");
const Cuda = cudas.Cuda;
const driver = @import("../gpu/driver.zig");
const Driver = driver.Driver;
const Failure = driver.Failure;
const Product = driver.Product;
const Precision = @import("../../runtime/precision.zig").Precision;
const libraries = @import("../../runtime/library.zig");
const Library = libraries.Library;
const log = @import("../../runtime/log.zig");

const Handle = *opaque {};
const Status = enum(c_int) { success = 0, _ };
const Transposition = enum(c_int) { none = 0, transposed = 1 };
/// Of numbers that are given (cudaDataType_t).
const real_f32: c_int = 0;
/// Which of a product's algorithms: the library chooses (cublasGemmAlgo_t).
const algorithm_default: c_int = -1;
/// Whatever a product itself does not say (cublasMath_t).
const math_default: c_int = 0;

/// What is computed with (cublasComputeType_t): f32, or f32 of operands that may be rounded.
const Compute = enum(c_int) {
    f32 = 68,
    f32_fast_f16 = 74,
    f32_fast_bf16 = 75,
    f32_fast_tf32 = 77,

    fn of(precision: Precision) Compute {
        return switch (precision) {
            .f32 => .f32,
            .tf32 => .f32_fast_tf32,
            .bf16 => .f32_fast_bf16,
            .f16 => .f32_fast_f16,
        };
    }
};

const Functions = struct {
    cublasCreate_v2: *const fn (*Handle) callconv(.c) Status,
    cublasDestroy_v2: *const fn (Handle) callconv(.c) Status,
    cublasSetStream_v2: *const fn (Handle, api.Stream) callconv(.c) Status,
    cublasSetMathMode: *const fn (Handle, c_int) callconv(.c) Status,
    cublasGemmEx: *const fn (
        Handle,
        Transposition,
        Transposition,
        c_int,
        c_int,
        c_int,
        *const f32,
        api.Pointer,
        c_int,
        c_int,
        api.Pointer,
        c_int,
        c_int,
        *const f32,
        api.Pointer,
        c_int,
        c_int,
        Compute,
        c_int,
    ) callconv(.c) Status,
    cublasGemmStridedBatchedEx: *const fn (
        Handle,
        Transposition,
        Transposition,
        c_int,
        c_int,
        c_int,
        *const f32,
        api.Pointer,
        c_int,
        c_int,
        c_longlong,
        api.Pointer,
        c_int,
        c_int,
        c_longlong,
        *const f32,
        api.Pointer,
        c_int,
        c_int,
        c_longlong,
        c_int,
        Compute,
        c_int,
    ) callconv(.c) Status,
};

/// Devices that have it, for who describes them.
pub var users: std.atomic.Value(u32) = .init(0);

pub const Blas = struct {
    state: union(enum) { untried, none, ready: Ready } = .untried,

    /// Its context is current.
    pub fn close(blas: *Blas) void {
        if (blas.state == .ready) {
            _ = blas.state.ready.functions.cublasDestroy_v2(blas.state.ready.handle);
            _ = users.fetchSub(1, .monotonic);
        }
        blas.state = .none;
    }
};

const Ready = struct { functions: Functions, handle: Handle };

/// False where our own kernel has to do it.
pub fn multiply(given: *Driver, product: *const Product) Failure!bool {
    const self = try cudas.entered(given);
    defer self.leave();
    if (self.blas.state == .untried) start(self);
    if (self.blas.state == .none) return false;
    const name, const status = call(&self.blas.state.ready, product);
    if (status == .success) return true;
    give_up(&self.blas, name, status);
    return false;
}

fn give_up(blas: *Blas, name: []const u8, status: Status) void {
    log.write(.warning, "cuda: {s} failed with status {d}: products are left to our own kernel", .{ name, @intFromEnum(status) });
    blas.close();
}

fn start(self: *Cuda) void {
    self.blas.state = .none;
    if (libraries.override("ST_CUBLAS_LIBRARY")) |path| return try_library(self, path);
    for (names()) |known| {
        // A library is of no use with a driver older than itself.
        if (known.major > self.driver.description.api_version[0]) continue;
        try_library(self, known.name);
        if (self.blas.state == .ready) return;
    }
    if (self.blas.state != .ready) log.write(.info, "cuda: no cuBLAS is found: large products are left to our own kernel", .{});
}

fn try_library(self: *Cuda, name: [:0]const u8) void {
    var library = Library.open(&.{name}) orelse return log.write(.debug, "cuda: {s} is not here", .{name});
    const functions = switch (api.functions(Functions, &library)) {
        .all => |found| found,
        .missing => |missing| return log.write(.warning, "cuda: {s} lacks {s}: products are left to our own kernel", .{ name, missing }),
    };
    var handle: Handle = undefined;
    const created = functions.cublasCreate_v2(&handle);
    if (created != .success) return give_up(&self.blas, "cublasCreate_v2", created);
    self.blas.state = .{ .ready = .{ .functions = functions, .handle = handle } };
    _ = users.fetchAdd(1, .monotonic);
    const streamed = functions.cublasSetStream_v2(handle, self.stream.?);
    if (streamed != .success) return give_up(&self.blas, "cublasSetStream_v2", streamed);
    const set = functions.cublasSetMathMode(handle, math_default);
    if (set != .success) return give_up(&self.blas, "cublasSetMathMode", set);
    log.write(.info, "cuda: large products are done by {s}", .{name});
}

/// cuBLAS counts down the columns: what it takes for C transposed is our C, and that is B transposed times A transposed.
fn call(ready: *const Ready, product: *const Product) struct { []const u8, Status } {
    const one: f32 = 1;
    const zero: f32 = 0;
    const f = &ready.functions;
    const a = &product.a;
    const b = &product.b;
    const rows: c_int = @intCast(product.rows);
    const columns: c_int = @intCast(product.columns);
    const depth: c_int = @intCast(product.depth);
    const output = address(product.output, 0);
    const compute: Compute = .of(product.precision);
    if (product.batch == 1) return .{ "cublasGemmEx", f.cublasGemmEx(
        ready.handle,
        transposition(b),
        transposition(a),
        columns,
        rows,
        depth,
        &one,
        address(b.slice, b.offset),
        real_f32,
        @intCast(b.leading),
        address(a.slice, a.offset),
        real_f32,
        @intCast(a.leading),
        &zero,
        output,
        real_f32,
        columns,
        compute,
        algorithm_default,
    ) };
    return .{ "cublasGemmStridedBatchedEx", f.cublasGemmStridedBatchedEx(
        ready.handle,
        transposition(b),
        transposition(a),
        columns,
        rows,
        depth,
        &one,
        address(b.slice, b.offset),
        real_f32,
        @intCast(b.leading),
        b.step,
        address(a.slice, a.offset),
        real_f32,
        @intCast(a.leading),
        a.step,
        &zero,
        output,
        real_f32,
        columns,
        @as(c_longlong, rows) * columns,
        @intCast(product.batch),
        compute,
        algorithm_default,
    ) };
}

fn transposition(operand: *const Product.Operand) Transposition {
    return if (operand.is_transposed) .transposed else .none;
}

fn address(slice: driver.Slice, offset: u64) api.Pointer {
    return slice.buffer.handle + slice.offset + offset * @sizeOf(f32);
}

const Name = struct { name: [:0]const u8, major: u32 };

/// Newest first.
fn names() []const Name {
    return switch (builtin.os.tag) {
        .windows => &.{ .{ .name = "cublas64_13.dll", .major = 13 }, .{ .name = "cublas64_12.dll", .major = 12 }, .{ .name = "cublas64_11.dll", .major = 11 } },
        .macos => &.{},
        else => &.{ .{ .name = "libcublas.so.13", .major = 13 }, .{ .name = "libcublas.so.12", .major = 12 }, .{ .name = "libcublas.so.11", .major = 11 } },
    };
}
