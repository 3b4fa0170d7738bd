//! A libcublas for tests: products over the memory of the fake libcuda (`fake_cuda.zig`), in the order of its
//! streams. Whoever passes sizes or addresses that cuBLAS would refuse, or read beyond, is remembered.

const std = @import("std");
const faults = @import("faults.zig");

const allocator = std.heap.c_allocator;

const Status = enum(c_int) { success = 0, not_initialised = 1, alloc_failed = 3, invalid_value = 7, _ };

/// What the fake libcuda tells of itself, and does in a stream's order.
const Driver = struct {
    fake_is_current: *const fn () callconv(.c) bool,
    fake_is_stream: *const fn (u64) callconv(.c) bool,
    fake_bytes: *const fn (u64, u64) callconv(.c) ?[*]u8,
    fake_call: *const fn (u64, *const fn (*anyopaque) callconv(.c) void, *anyopaque) callconv(.c) c_int,
};

const Handle = struct { stream: u64 = 0, math_mode: c_int = -1 };

var driver: ?Driver = null;
var live: u64 = 0;

/// The same library that the caller has open.
fn find_driver() ?Driver {
    const path = std.c.getenv("ST_CUDA_LIBRARY") orelse return null;
    const library = std.c.dlopen(path, .{ .LAZY = true }) orelse return null;
    var found: Driver = undefined;
    inline for (comptime std.meta.fieldNames(Driver)) |name| {
        @field(found, name) = @ptrCast(@alignCast(std.c.dlsym(library, name) orelse return null));
    }
    return found;
}

fn injected(name: []const u8) ?Status {
    return @enumFromInt(faults.count_call(name) orelse return null);
}

fn offend(what: []const u8) Status {
    faults.offend(what);
    return .invalid_value;
}

export fn cublasCreate_v2(handle: **Handle) Status {
    if (injected("cublasCreate_v2")) |status| return status;
    driver = find_driver() orelse return .not_initialised;
    if (!driver.?.fake_is_current()) return offend("cublasCreate: no context is current");
    const made = allocator.create(Handle) catch return .alloc_failed;
    made.* = .{};
    live += 1;
    handle.* = made;
    return .success;
}

export fn cublasDestroy_v2(handle: *Handle) Status {
    if (injected("cublasDestroy_v2")) |status| return status;
    allocator.destroy(handle);
    live -= 1;
    return .success;
}

export fn cublasSetStream_v2(handle: *Handle, stream: u64) Status {
    if (injected("cublasSetStream_v2")) |status| return status;
    if (!driver.?.fake_is_stream(stream)) return offend("cublasSetStream: stream");
    handle.stream = stream;
    return .success;
}

export fn cublasSetMathMode(handle: *Handle, mode: c_int) Status {
    if (injected("cublasSetMathMode")) |status| return status;
    handle.math_mode = mode;
    return .success;
}

const Side = struct { address: u64, leading: usize, is_transposed: bool, step: usize };

/// C = alpha op(A) op(B) + beta C, counted down the columns.
const Product = struct {
    rows: usize,
    columns: usize,
    depth: usize,
    alpha: f32,
    beta: f32,
    a: Side,
    b: Side,
    c: Side,
    count: usize,
    compute: Compute,
};

/// What a product may round its operands to; cublasComputeType_t.
const Compute = enum(c_int) {
    f32 = 68,
    f32_fast_f16 = 74,
    f32_fast_bf16 = 75,
    f32_fast_tf32 = 77,

    /// The bits that 24 of f32 are rounded to: to the nearest, and from between two to the even one.
    fn rounded(compute: Compute, x: f32) f32 {
        const dropped: u5 = switch (compute) {
            .f32 => return x,
            // Too large a number becomes infinite, a small one has fewer bits.
            .f32_fast_f16 => return @floatCast(@as(f16, @floatCast(x))),
            .f32_fast_bf16 => 16,
            .f32_fast_tf32 => 13,
        };
        if (!std.math.isFinite(x)) return x;
        const bits: u32 = @bitCast(x);
        const half = (@as(u32, 1) << (dropped - 1)) - 1;
        const is_odd = bits >> dropped & 1;
        return @bitCast((bits + half + is_odd) >> dropped << dropped);
    }
};

fn sizes(handle: *const Handle, m: c_int, n: c_int, k: c_int, count: c_int, alpha: *const f32, beta: *const f32, types: [3]c_int, compute: c_int, algorithm: c_int) ?Product {
    if (m <= 0 or n <= 0 or k <= 0 or count <= 0) return null;
    // Rounding is asked for by each product, not by a mode; and no stream but the caller's.
    if (handle.math_mode != 0 or handle.stream == 0 or !driver.?.fake_is_current()) return null;
    // CUDA_R_32F, and the algorithm that the library chooses.
    if (!std.mem.eql(c_int, &types, &.{ 0, 0, 0 }) or algorithm != -1) return null;
    const known = std.enums.fromInt(Compute, compute) orelse return null;
    return .{ .rows = @intCast(m), .columns = @intCast(n), .depth = @intCast(k), .alpha = alpha.*, .beta = beta.*, .a = undefined, .b = undefined, .c = undefined, .count = @intCast(count), .compute = known };
}

/// Null where the sizes do not fit, or the memory is nobody's.
fn side(address: u64, leading: c_int, step: c_longlong, operation: c_int, rows: usize, columns: usize, count: usize) ?Side {
    if (operation != 0 and operation != 1 or step < 0) return null;
    const down, const across = if (operation == 1) .{ columns, rows } else .{ rows, columns };
    if (leading < down) return null;
    const made: Side = .{ .address = address, .leading = @intCast(leading), .is_transposed = operation == 1, .step = @intCast(step) };
    return if (elements(&made, down, across, count) == null) null else made;
}

fn elements(of: *const Side, down: usize, across: usize, count: usize) ?[*]f32 {
    const reach = (count - 1) * of.step + (across - 1) * of.leading + down;
    return @ptrCast(@alignCast(driver.?.fake_bytes(of.address, reach * 4) orelse return null));
}

export fn cublasGemmEx(
    handle: *Handle,
    op_a: c_int,
    op_b: c_int,
    m: c_int,
    n: c_int,
    k: c_int,
    alpha: *const f32,
    a: u64,
    type_a: c_int,
    lda: c_int,
    b: u64,
    type_b: c_int,
    ldb: c_int,
    beta: *const f32,
    c: u64,
    type_c: c_int,
    ldc: c_int,
    compute: c_int,
    algorithm: c_int,
) Status {
    if (injected("cublasGemmEx")) |status| return status;
    const product = sizes(handle, m, n, k, 1, alpha, beta, .{ type_a, type_b, type_c }, compute, algorithm) orelse return offend("cublasGemmEx: sizes or types");
    return enqueue(handle, product, .{ a, lda, 0, op_a }, .{ b, ldb, 0, op_b }, .{ c, ldc, 0, 0 }) orelse offend("cublasGemmEx: an operand");
}

export fn cublasGemmStridedBatchedEx(
    handle: *Handle,
    op_a: c_int,
    op_b: c_int,
    m: c_int,
    n: c_int,
    k: c_int,
    alpha: *const f32,
    a: u64,
    type_a: c_int,
    lda: c_int,
    step_a: c_longlong,
    b: u64,
    type_b: c_int,
    ldb: c_int,
    step_b: c_longlong,
    beta: *const f32,
    c: u64,
    type_c: c_int,
    ldc: c_int,
    step_c: c_longlong,
    count: c_int,
    compute: c_int,
    algorithm: c_int,
) Status {
    if (injected("cublasGemmStridedBatchedEx")) |status| return status;
    const product = sizes(handle, m, n, k, count, alpha, beta, .{ type_a, type_b, type_c }, compute, algorithm) orelse return offend("cublasGemmStridedBatchedEx: sizes or types");
    // Outputs may not overlap.
    if (step_c < @as(c_longlong, ldc) * n) return offend("cublasGemmStridedBatchedEx: step of C");
    return enqueue(handle, product, .{ a, lda, step_a, op_a }, .{ b, ldb, step_b, op_b }, .{ c, ldc, step_c, 0 }) orelse offend("cublasGemmStridedBatchedEx: an operand");
}

const Given = struct { u64, c_int, c_longlong, c_int };

fn enqueue(handle: *const Handle, sized: Product, a: Given, b: Given, c: Given) ?Status {
    var product = sized;
    product.a = side(a[0], a[1], a[2], a[3], sized.rows, sized.depth, sized.count) orelse return null;
    product.b = side(b[0], b[1], b[2], b[3], sized.depth, sized.columns, sized.count) orelse return null;
    product.c = side(c[0], c[1], c[2], c[3], sized.rows, sized.columns, sized.count) orelse return null;
    const kept = allocator.create(Product) catch return .alloc_failed;
    kept.* = product;
    return @enumFromInt(driver.?.fake_call(handle.stream, multiply, kept));
}

fn multiply(argument: *anyopaque) callconv(.c) void {
    const product: *Product = @ptrCast(@alignCast(argument));
    defer allocator.destroy(product);
    const a = elements(&product.a, 1, 1, 1).?;
    const b = elements(&product.b, 1, 1, 1).?;
    const c = elements(&product.c, 1, 1, 1).?;
    for (0..product.count) |index| for (0..product.columns) |column| for (0..product.rows) |row| {
        var sum: f64 = 0;
        for (0..product.depth) |step| {
            const x = product.compute.rounded(at(a, &product.a, index, row, step).*);
            const y = product.compute.rounded(at(b, &product.b, index, step, column).*);
            sum += @as(f64, x) * y;
        }
        const place = at(c, &product.c, index, row, column);
        // With beta 0 what is there is not read: it may be NaN.
        place.* = @as(f32, @floatCast(sum)) * product.alpha + (if (product.beta == 0) 0 else product.beta * place.*);
    };
}

fn at(first: [*]f32, of: *const Side, index: usize, row: usize, column: usize) *f32 {
    const place = if (of.is_transposed) row * of.leading + column else column * of.leading + row;
    return &first[index * of.step + place];
}

export fn fake_live() u64 {
    return live;
}

export fn fake_reset() void {
    faults.reset();
}

comptime {
    _ = faults;
}
