//! Dense matrix product on the CPU: C = alpha A B + beta C for f32 and f64, any strides of A and
//! B, rows of C contiguous. Cuts the product into blocks that fit the caches, packs what pays to
//! pack, and shares blocks of rows among a team of threads.
//!
//! The inner dimension is cut by the shape alone and never shared between threads, so the bits
//! of the result are the same for every number of threads.

const std = @import("std");
const assert = std.debug.assert;
const kernels_gemm = @import("kernels/gemm.zig");
const levels = @import("levels.zig");
const buffers = @import("matmul_buffers.zig");
const pool = @import("../../runtime/pool.zig");
const team_of_product = @import("matmul_team.zig");
const vector = @import("matmul_vector.zig");

const Group = kernels_gemm.Group;
const Matrix = team_of_product.Matrix;
const Product = team_of_product.Product;
const Plan = team_of_product.Plan;
const Team = team_of_product.Team;
pub const Choice = team_of_product.Choice;
const step = team_of_product.step;
const divide_up = team_of_product.divide_up;
const work_per_thread_min = team_of_product.work_per_thread_min;

/// C (m x n) = alpha A (m x k) B (k x n) + beta C, all strides in elements. With beta = 0 what C
/// held before does not matter, NaN included; with alpha = 0 or k = 0, A and B are not read.
pub fn gemm(
    comptime T: type,
    m: usize,
    n: usize,
    k: usize,
    alpha: T,
    a: [*]const T,
    a_row_stride: isize,
    a_col_stride: isize,
    b: [*]const T,
    b_row_stride: isize,
    b_col_stride: isize,
    beta: T,
    c: [*]T,
    c_row_stride: isize,
) error{OutOfMemory}!void {
    return gemm_on(T, pool.thread_count(), .{
        .row_count = m,
        .column_count = n,
        .inner_count = k,
        .alpha = alpha,
        .a = .{ .data = a, .row_stride = a_row_stride, .column_stride = a_col_stride },
        .b = .{ .data = b, .row_stride = b_row_stride, .column_stride = b_col_stride },
        .beta = beta,
        .c = c,
        .c_row_stride = c_row_stride,
    });
}

/// The same on at most so many threads.
pub fn gemm_on(comptime T: type, threads_max: usize, product: Product(T)) error{OutOfMemory}!void {
    return multiply(T, kernels_of(T, levels.table()), null, threads_max, product);
}

/// C = A B for matrices whose rows are contiguous, cut as the choice says; null: as `gemm` would.
pub fn multiply_as(comptime T: type, choice: ?Choice, m: usize, n: usize, k: usize, a: [*]const T, b: [*]const T, c: [*]T) error{OutOfMemory}!void {
    return multiply(T, kernels_of(T, levels.table()), choice, pool.thread_count(), whole_product(T, m, n, k, a, b, c));
}

/// How `gemm` cuts such a product.
pub fn choice_of(comptime T: type, m: usize, n: usize, k: usize) Choice {
    if (m == 1 or n == 1) return .{ .row_block = m, .column_block = n, .threads = vector.usual_threads(@max(m, n), k) };
    const plan: Plan = .of(T, kernels_of(T, levels.table()), whole_product(T, m, n, k, undefined, undefined, undefined), pool.thread_count());
    return .{ .row_block = plan.row_block, .column_block = plan.column_block, .threads = plan.thread_count };
}

fn whole_product(comptime T: type, m: usize, n: usize, k: usize, a: [*]const T, b: [*]const T, c: [*]T) Product(T) {
    return .{
        .row_count = m,
        .column_count = n,
        .inner_count = k,
        .alpha = 1,
        .a = .{ .data = a, .row_stride = @intCast(k), .column_stride = 1 },
        .b = .{ .data = b, .row_stride = @intCast(n), .column_stride = 1 },
        .beta = 0,
        .c = c,
        .c_row_stride = @intCast(n),
    };
}

/// `batch_count` products whose operands lie `batch_stride` elements apart; a stride of 0 uses
/// the same A or B for all. The C's must not overlap.
pub fn gemm_batched(
    comptime T: type,
    batch_count: usize,
    m: usize,
    n: usize,
    k: usize,
    alpha: T,
    a: [*]const T,
    a_batch_stride: isize,
    a_row_stride: isize,
    a_col_stride: isize,
    b: [*]const T,
    b_batch_stride: isize,
    b_row_stride: isize,
    b_col_stride: isize,
    beta: T,
    c: [*]T,
    c_batch_stride: isize,
    c_row_stride: isize,
) error{OutOfMemory}!void {
    var batch: Batch(T) = .{
        .kernels = kernels_of(T, levels.table()),
        .first = .{
            .row_count = m,
            .column_count = n,
            .inner_count = k,
            .alpha = alpha,
            .a = .{ .data = a, .row_stride = a_row_stride, .column_stride = a_col_stride },
            .b = .{ .data = b, .row_stride = b_row_stride, .column_stride = b_col_stride },
            .beta = beta,
            .c = c,
            .c_row_stride = c_row_stride,
        },
        .count = batch_count,
        .a_stride = a_batch_stride,
        .b_stride = b_batch_stride,
        .c_stride = c_batch_stride,
    };
    return batch.run();
}

/// Frees the packing memory kept for the next product, so that live-byte counts reach zero.
pub const release_buffers = buffers.release_all;

fn kernels_of(comptime T: type, table: *const levels.Table) *const Group(T) {
    return switch (T) {
        f32 => &table.gemm.single,
        f64 => &table.gemm.double,
        else => comptime unreachable,
    };
}

fn multiply(comptime T: type, kernels: *const Group(T), choice: ?Choice, threads_max: usize, product: Product(T)) error{OutOfMemory}!void {
    if (product.row_count == 0 or product.column_count == 0) return;
    if (product.inner_count == 0 or product.alpha == 0) return scale(T, product);
    if (product.row_count == 1 or product.column_count == 1) {
        const usual = vector.usual_threads(@max(product.row_count, product.column_count), product.inner_count);
        if (try vector.multiply(T, kernels, if (choice) |wanted| wanted.threads else @min(usual, threads_max), product)) return;
    }
    const usual: Plan = .of(T, kernels, product, threads_max);
    const plan = if (choice) |wanted| usual.cut(T, kernels, product, wanted) else usual;
    const size = plan.buffer_size(T, kernels);
    const buffer: ?*buffers.Buffer = if (size > 0) try buffers.take(size) else null;
    defer if (buffer) |taken| buffers.give_back(taken);
    var team: Team(T) = .{
        .kernels = kernels,
        .product = product,
        .plan = plan,
        .memory = if (buffer) |taken| @ptrCast(@alignCast(taken.data())) else null,
    };
    if (plan.thread_count == 1) return team.work(0, 1);
    pool.run_team(plan.thread_count, &team, Team(T).work);
}

/// What is left when A B contributes nothing.
fn scale(comptime T: type, product: Product(T)) void {
    for (0..product.row_count) |row| {
        const c_row = step(product.c, product.c_row_stride, row)[0..product.column_count];
        if (product.beta == 0) @memset(c_row, 0) else for (c_row) |*value| value.* *= product.beta;
    }
}

fn Batch(comptime T: type) type {
    return struct {
        kernels: *const Group(T),
        first: Product(T),
        count: usize,
        a_stride: isize,
        b_stride: isize,
        c_stride: isize,
        next: std.atomic.Value(usize) = .init(0),
        failed: std.atomic.Value(bool) = .init(false),

        const Self = @This();

        fn run(batch: *Self) error{OutOfMemory}!void {
            if (batch.count == 0) return;
            if (batch.fused()) |product| return multiply(T, batch.kernels, null, pool.thread_count(), product);
            const first = batch.first;
            const work = first.row_count *| first.column_count *| first.inner_count;
            // Products that keep all threads busy one by one are shared inside, others whole.
            const threads = if (work >= 8 * work_per_thread_min * pool.thread_count())
                1
            else
                @min(batch.count, work *| batch.count / work_per_thread_min);
            pool.run_team(threads, batch, run_some);
            if (batch.failed.load(.acquire)) return error.OutOfMemory;
        }

        /// One B for all and the A's one below the other are a single tall product.
        fn fused(batch: *const Self) ?Product(T) {
            const first = batch.first;
            const rows: isize = @intCast(first.row_count);
            if (batch.b_stride != 0 and batch.count > 1) return null;
            if (batch.a_stride != first.a.row_stride * rows or batch.c_stride != first.c_row_stride * rows) return null;
            var product = first;
            product.row_count *= batch.count;
            return product;
        }

        fn run_some(batch: *Self, worker: usize, worker_count: usize) void {
            _ = worker;
            _ = worker_count;
            while (!batch.failed.load(.monotonic)) {
                const index = batch.next.fetchAdd(1, .monotonic);
                if (index >= batch.count) return;
                var product = batch.first;
                product.a.data = step(product.a.data, batch.a_stride, index);
                product.b.data = step(product.b.data, batch.b_stride, index);
                product.c = step(product.c, batch.c_stride, index);
                multiply(T, batch.kernels, null, pool.thread_count(), product) catch batch.failed.store(true, .release);
            }
        }
    };
}

const testing = std.testing;

/// Operands inside larger arrays of NaN: an element read or written out of place shows.
fn Case(comptime T: type) type {
    return struct {
        m: usize,
        n: usize,
        k: usize,
        alpha: T = 1,
        beta: T = 0,
        a_turned: bool = false,
        b_turned: bool = false,
        /// Elements between neighbours, in both directions.
        spread: usize = 1,
        gap: usize = 3,

        const Self = @This();
        const Stored = struct { values: []T, matrix: Matrix(T) };

        fn stored(case: Self, rows: usize, columns: usize, turned: bool, random: std.Random) !Stored {
            const lines = if (turned) columns else rows;
            const length = if (turned) rows else columns;
            const line_stride = (length + case.gap) * case.spread;
            const values = try testing.allocator.alloc(T, lines * line_stride + 1);
            @memset(values, std.math.nan(T));
            for (0..lines) |line| for (0..length) |index| {
                values[line * line_stride + index * case.spread] = random.float(T) - 0.5;
            };
            const long: isize = @intCast(line_stride);
            const short: isize = @intCast(case.spread);
            return .{ .values = values, .matrix = .{
                .data = values.ptr,
                .row_stride = if (turned) short else long,
                .column_stride = if (turned) long else short,
            } };
        }

        fn expect_right(case: Self, kernels: *const Group(T), seed: u64) !void {
            var generator = std.Random.DefaultPrng.init(seed);
            const random = generator.random();
            const a = try case.stored(case.m, case.k, case.a_turned, random);
            defer testing.allocator.free(a.values);
            const b = try case.stored(case.k, case.n, case.b_turned, random);
            defer testing.allocator.free(b.values);
            const c_stride = case.n + case.gap;
            const c = try testing.allocator.alloc(T, case.m * c_stride);
            defer testing.allocator.free(c);
            for (c, 0..) |*value, index| value.* = if (index % c_stride >= case.n)
                7
            else if (case.beta == 0) std.math.nan(T) else random.float(T);
            const before = try testing.allocator.dupe(T, c);
            defer testing.allocator.free(before);

            try multiply(T, kernels, null, pool.thread_count(), .{
                .row_count = case.m,
                .column_count = case.n,
                .inner_count = case.k,
                .alpha = case.alpha,
                .a = a.matrix,
                .b = b.matrix,
                .beta = case.beta,
                .c = c.ptr,
                .c_row_stride = @intCast(c_stride),
            });
            const want = try case.product_plain(a.matrix, b.matrix);
            defer testing.allocator.free(want);
            for (0..case.m) |i| for (0..c_stride) |j| {
                const at = i * c_stride + j;
                if (j >= case.n) {
                    try testing.expectEqual(7, c[at]);
                    continue;
                }
                const kept: f64 = if (case.beta == 0) 0 else @as(f64, case.beta) * before[at];
                const expected = case.alpha * want[i * case.n + j] + kept;
                // Each of k roundings is at most half an ulp of a sum that stays below k / 4.
                const size: f64 = @floatFromInt(case.k + 4);
                const tolerance = 0.1 * size * @as(f64, std.math.floatEps(T)) * @sqrt(size);
                testing.expectApproxEqAbs(expected, c[at], tolerance) catch |err| {
                    std.debug.print("row {} column {} of {}\n", .{ i, j, case });
                    return err;
                };
            };
        }

        /// The triple loop, in f64, after a copy that knows nothing of strides any more.
        fn product_plain(case: Self, a: Matrix(T), b: Matrix(T)) ![]f64 {
            const b_row = try testing.allocator.alloc(f64, case.n);
            defer testing.allocator.free(b_row);
            const c = try testing.allocator.alloc(f64, case.m * case.n);
            @memset(c, 0);
            for (0..case.k) |p| {
                for (b_row, 0..) |*value, j| value.* = step(step(b.data, b.row_stride, p), b.column_stride, j)[0];
                for (0..case.m) |i| {
                    const a_value: f64 = step(step(a.data, a.row_stride, i), a.column_stride, p)[0];
                    for (c[i * case.n ..][0..case.n], b_row) |*sum, b_value| sum.* += a_value * b_value;
                }
            }
            return c;
        }
    };
}

/// Calls `check` with the kernels of every level this CPU runs.
fn at_every_level(comptime T: type, comptime check: fn (*const Group(T)) anyerror!void) !void {
    for (std.enums.values(levels.Level)) |level| {
        if (@intFromEnum(level) > @intFromEnum(levels.level_supported())) continue;
        check(kernels_of(T, levels.table_of(level))) catch |err| {
            std.debug.print("at level {t}\n", .{level});
            return err;
        };
    }
}

test "gemm: equals the triple loop in f64 for small shapes, strides, alpha and beta" {
    inline for (.{ f32, f64 }) |T| try at_every_level(T, struct {
        fn check(kernels: *const Group(T)) anyerror!void {
            var generator = std.Random.DefaultPrng.init(17);
            const random = generator.random();
            for (0..200) |seed| {
                const case: Case(T) = .{
                    .m = random.intRangeAtMost(usize, 1, 70),
                    .n = random.intRangeAtMost(usize, 1, 70),
                    .k = random.intRangeAtMost(usize, 1, 70),
                    .alpha = if (random.boolean()) 1 else -0.75,
                    .beta = ([_]T{ 0, 1, 0.5 })[random.uintLessThan(usize, 3)],
                    .a_turned = random.boolean(),
                    .b_turned = random.boolean(),
                    .spread = if (random.uintLessThan(usize, 4) == 0) 2 else 1,
                    .gap = random.uintLessThan(usize, 4),
                };
                try case.expect_right(kernels, seed);
            }
        }
    }.check);
}

test "gemm: every remainder of rows and columns by every remainder of the unrolling" {
    inline for (.{ f32, f64 }) |T| try at_every_level(T, struct {
        fn check(kernels: *const Group(T)) anyerror!void {
            for (1..kernels.tile_rows * 2 + 2) |m| {
                var n: usize = 1;
                while (n < 2 * kernels.tile_columns + 3) : (n += if (n < 18) 1 else 5) {
                    const case: Case(T) = .{ .m = m, .n = n, .k = 1 + (m + n) % 9 };
                    try case.expect_right(kernels, m * n);
                }
            }
        }
    }.check);
}

test "gemm: several blocks in each direction, on one, two and five threads" {
    const threads_before = pool.thread_count();
    defer pool.set_thread_count(threads_before);
    inline for (.{ f32, f64 }) |T| try at_every_level(T, struct {
        fn check(kernels: *const Group(T)) anyerror!void {
            for ([_]usize{ 1, 2, 5 }) |threads| {
                pool.set_thread_count(threads);
                const cases = [_]Case(T){
                    .{ .m = 80, .n = 97, .k = 2 * kernels.block_inner + 5, .beta = 0.5 },
                    .{ .m = 7, .n = kernels.block_columns + 77, .k = 40 },
                    .{ .m = 65, .n = 130, .k = 300, .a_turned = true, .b_turned = true },
                    .{ .m = kernels.block_rows * 2 + 1, .n = 33, .k = 129, .b_turned = true },
                    .{ .m = 11, .n = 70, .k = kernels.block_inner + 1, .beta = 1 },
                };
                for (cases, 0..) |case, seed| try case.expect_right(kernels, seed);
            }
        }
    }.check);
}

test "gemm: the bits do not depend on the number of threads" {
    const threads_before = pool.thread_count();
    defer pool.set_thread_count(threads_before);
    const m, const n, const k = .{ 203, 150, 801 };
    var generator = std.Random.DefaultPrng.init(5);
    const values = try testing.allocator.alloc(f32, m * k + k * n + 2 * m * n);
    defer testing.allocator.free(values);
    for (values) |*value| value.* = generator.random().floatNorm(f32);
    const a, const b = .{ values[0 .. m * k], values[m * k ..][0 .. k * n] };
    const alone, const shared = .{ values[m * k + k * n ..][0 .. m * n], values[m * k + k * n + m * n ..] };
    for ([_]usize{ m, 1, 9 }) |rows| for ([_]usize{ n, 1 }) |columns| {
        pool.set_thread_count(1);
        try gemm(f32, rows, columns, k, 1, a.ptr, k, 1, b.ptr, n, 1, 0, alone.ptr, n);
        for ([_]usize{ 2, 3, 7 }) |threads| {
            pool.set_thread_count(threads);
            try gemm(f32, rows, columns, k, 1, a.ptr, k, 1, b.ptr, n, 1, 0, shared.ptr, n);
            for (0..rows) |row| {
                try testing.expectEqualSlices(f32, alone[row * n ..][0..columns], shared[row * n ..][0..columns]);
            }
        }
    };
}

test "gemm: empty sizes, and what is left of C when there is nothing to add" {
    var c = [_]f32{ 1, 2, 3, 4 };
    const nan: [4]f32 = @splat(std.math.nan(f32));
    try gemm(f32, 0, 2, 2, 1, &nan, 2, 1, &nan, 2, 1, 0, &c, 2);
    try gemm(f32, 2, 0, 2, 1, &nan, 2, 1, &nan, 2, 1, 0, &c, 2);
    try testing.expectEqualSlices(f32, &.{ 1, 2, 3, 4 }, &c);
    try gemm(f32, 2, 2, 0, 1, &nan, 2, 1, &nan, 2, 1, 1, &c, 2);
    try testing.expectEqualSlices(f32, &.{ 1, 2, 3, 4 }, &c);
    try gemm(f32, 2, 2, 2, 0, &nan, 2, 1, &nan, 2, 1, 0.5, &c, 2);
    try testing.expectEqualSlices(f32, &.{ 0.5, 1, 1.5, 2 }, &c);
    c[0] = std.math.nan(f32);
    try gemm(f32, 2, 2, 0, 1, &nan, 2, 1, &nan, 2, 1, 0, &c, 2);
    try testing.expectEqualSlices(f32, &.{ 0, 0, 0, 0 }, &c);
}

test "gemm: without memory it fails, leaks nothing and works again" {
    const memory = @import("../../runtime/memory.zig");
    const n = 200;
    const values = try testing.allocator.alloc(f32, 2 * n * n);
    defer testing.allocator.free(values);
    @memset(values, 1);
    release_buffers();
    const before = memory.live_bytes();
    memory.fail_allocation_after(0);
    try testing.expectError(error.OutOfMemory, gemm(f32, n, n, n, 1, values.ptr, n, 1, values.ptr, n, 1, 0, values.ptr + n * n, n));
    try testing.expectEqual(before, memory.live_bytes());
    try gemm(f32, n, n, n, 1, values.ptr, n, 1, values.ptr, n, 1, 0, values.ptr + n * n, n);
    try testing.expectEqual(n, values[n * n + 7]);
    release_buffers();
    try testing.expectEqual(before, memory.live_bytes());
}

test "gemm: user threads multiply at the same time" {
    const User = struct {
        failures: std.atomic.Value(u32) = .init(0),

        fn main(user: *@This(), factor: f64) void {
            const n = 90;
            var a: [n * n]f64 = @splat(factor);
            var b: [n * n]f64 = @splat(0.5);
            var c: [n * n]f64 = @splat(0);
            for (0..20) |_| {
                gemm(f64, n, n, n, 1, &a, n, 1, &b, 1, n, 0, &c, n) catch return user.fail();
                for (c) |value| if (value != factor * n / 2) return user.fail();
            }
        }

        fn fail(user: *@This()) void {
            _ = user.failures.fetchAdd(1, .acq_rel);
        }
    };
    var user: User = .{};
    var threads: [6]std.Thread = undefined;
    for (&threads, 1..) |*thread, index| thread.* = try std.Thread.spawn(.{}, User.main, .{ &user, @as(f64, @floatFromInt(index)) });
    for (threads) |thread| thread.join();
    try testing.expectEqual(0, user.failures.load(.acquire));
}

test "gemm_batched: each product is what gemm gives, for own, shared and adjoining operands" {
    const threads_before = pool.thread_count();
    defer pool.set_thread_count(threads_before);
    const count_max, const m, const n, const k = .{ 40, 9, 21, 13 };
    var generator = std.Random.DefaultPrng.init(3);
    var a: [count_max * m * k]f32 = undefined;
    var b: [count_max * k * n]f32 = undefined;
    for (&a) |*value| value.* = generator.random().floatNorm(f32);
    for (&b) |*value| value.* = generator.random().floatNorm(f32);
    var c: [count_max * m * n]f32 = undefined;
    var want: [m * n]f32 = undefined;
    for ([_]usize{ 1, 2 }) |threads| for ([_]usize{ 0, 1, count_max }) |count| for ([_]usize{ 0, m * k }) |a_stride| {
        for ([_]usize{ 0, k * n }) |b_stride| for ([_]usize{ 1, m }) |rows| {
            pool.set_thread_count(threads);
            @memset(&c, std.math.nan(f32));
            try gemm_batched(f32, count, rows, n, k, 2, &a, @intCast(a_stride), k, 1, &b, @intCast(b_stride), n, 1, 0, &c, m * n, n);
            for (0..count) |index| {
                try gemm(f32, rows, n, k, 2, a[index * a_stride ..].ptr, k, 1, b[index * b_stride ..].ptr, n, 1, 0, &want, n);
                for (want[0 .. rows * n], c[index * m * n ..][0 .. rows * n]) |expected, got| {
                    try testing.expectApproxEqAbs(expected, got, 1e-4);
                }
            }
            for (c[count * m * n ..]) |untouched| try testing.expect(std.math.isNan(untouched));
        };
    };
}
