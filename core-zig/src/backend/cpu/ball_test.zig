//! The ball kernels of every CPU level against the f64 formulas, row by row.

const std = @import("std");
const levels = @import("levels.zig");
const ball = @import("kernels/ball.zig");
const boundary = @import("../../manifold/boundary.zig");
const scalar = @import("../../manifold/scalar.zig");
const poincare = @import("../../manifold/poincare.zig");
const lorentz = @import("../../manifold/lorentz.zig");
const convert = @import("../../manifold/convert.zig");

const testing = std.testing;
const Args = ball.Args;

const row_max = 37;
const dim_max = 66;
const input_max = 3;

/// Inputs of one case, in f64 but exactly representable in the storage type.
const Case = struct {
    c: f64,
    rows: usize,
    dim: usize,
    in: [input_max][row_max * dim_max]f64 = undefined,

    fn row(self: *const Case, input: usize, index: usize) []const f64 {
        return self.in[input][index * self.dim ..][0..self.dim];
    }
};

const Model = enum { poincare, lorentz };
const Role = enum { point, tangent };

fn fill(comptime T: type, case: *Case, model: Model, roles: []const Role, random: std.Random, gap_min: f64) void {
    const skip: usize = if (model == .lorentz) 1 else 0;
    for (roles, 0..) |role, input| for (0..case.rows) |index| {
        const row = case.in[input][index * case.dim ..][0..case.dim];
        var sum: f64 = 0;
        for (row[skip..]) |*entry| {
            entry.* = random.floatNorm(f64);
            sum += entry.* * entry.*;
        }
        const gap = std.math.pow(f64, gap_min, random.float(f64));
        var length: f64 = if (role == .tangent) 1.5 * random.float(f64) else 1 - gap;
        if (role == .point and model == .lorentz) length = 2 * length / (gap * (2 - gap));
        // A row of zeros now and then: every map has a limit there.
        if (random.uintLessThan(u32, 10) == 0) length = 0;
        for (row[skip..]) |*entry| entry.* *= length / @sqrt(sum * case.c);
        if (skip == 1) row[0] = 0; // the stored time coordinate is not read
        for (row) |*entry| entry.* = @as(T, @floatCast(entry.*));
    };
}

/// Runs a kernel on the case and returns how many rows were clipped.
fn run(comptime T: type, kernel: anytype, case: *const Case, settings: ball.Step, out: []T, momentum: []T, second: []T) usize {
    var in: [input_max][row_max * dim_max]T = undefined;
    for (&in, case.in) |*target, source| for (target, source) |*entry, value| {
        entry.* = @floatCast(value);
    };
    @memcpy(momentum, in[2][0..momentum.len]);
    const args: Args(T) = .{
        .rows = case.rows,
        .dim = case.dim,
        .c = case.c,
        .in = .{ &in[0], &in[1], momentum.ptr },
        .in_stride = @splat(case.dim),
        .out = out.ptr,
        .out_stride = if (out.len == case.rows) 1 else case.dim,
        .momentum = momentum.ptr,
        .momentum_stride = case.dim,
        .second = second.ptr,
        .step = settings,
    };
    return kernel(&args.with_rim(.of(T, 0)));
}

/// Entries agree to `tolerance` relative to the row's largest entry.
fn expect_row(comptime T: type, want: []const f64, got: []const T, tolerance: f64) !void {
    var size: f64 = 0;
    for (want) |value| size = @max(size, @abs(value));
    for (want, got) |w, g| {
        if (@abs(w - g) <= tolerance * size + 1e-30) continue;
        std.debug.print("want {any}\n got {any}\n", .{ want, got });
        return error.TestUnexpectedResult;
    }
}

const curvatures = [_]f64{ -1, -0.25, -4 };
const dims = [_]usize{ 1, 2, 3, 5, 7, 8, 13, 15, 16, 33, 63, 64 };

/// Calls `check` with each level's table, storage type, and shape.
fn for_all(comptime check: anytype) !void {
    var generator = std.Random.DefaultPrng.init(21);
    const random = generator.random();
    const best = @intFromEnum(levels.level_supported());
    for ([_]levels.Level{ .base, .avx2, .avx512 }) |level| {
        if (@intFromEnum(level) > best) continue;
        const table = &levels.table_of(level).ball;
        for (curvatures) |curvature| for (dims) |dim| for ([_]usize{ 1, 7, 37 }) |rows| {
            inline for (.{ f32, f64 }) |T| {
                check(T, table, random, -curvature, rows, dim) catch |failure| {
                    std.debug.print("level {t} type {s} curvature {} rows {} dim {}\n", .{ level, @typeName(T), curvature, rows, dim });
                    return failure;
                };
            }
        };
    }
}

fn tables(comptime T: type, table: *const ball.Table, comptime model: Model) @TypeOf(&@field(@field(table, @typeName(T)), @tagName(model))) {
    return &@field(@field(table, @typeName(T)), @tagName(model));
}

/// Rounding of the result, and the kernels' own freedom to sum in another order.
fn base_tolerance(comptime T: type) f64 {
    return if (T == f32) 1.3e-7 else 1e-13;
}

fn formulas(comptime model: Model) type {
    return if (model == .poincare) poincare else lorentz;
}

fn Check(comptime model: Model) type {
    const formula = formulas(model);
    const width_extra = if (model == .lorentz) 1 else 0;
    return struct {
        fn rows_of(
            comptime T: type,
            comptime name: []const u8,
            table: *const ball.Table,
            case: *const Case,
            comptime inputs: usize,
            tolerance: f64,
        ) !void {
            var out: [row_max * dim_max]T = undefined;
            var unused: [0]T = .{};
            const kernel = @field(tables(T, table, model), name);
            var third: [row_max * dim_max]T = undefined;
            const clipped = run(T, kernel, case, .{}, out[0 .. case.rows * case.dim], third[0 .. case.rows * case.dim], &unused);
            // A row within rounding of the rim may count as clipped or not.
            var clipped_least: usize = 0;
            var clipped_most: usize = 0;
            for (0..case.rows) |index| {
                var want: [dim_max]f64 = undefined;
                const w = want[0..case.dim];
                const is_gradient = comptime std.mem.eql(u8, name, "riemannian_gradient");
                const f = @field(formula, if (is_gradient) "to_riemannian_gradient" else name);
                const x = case.row(0, index);
                const y = case.row(1, index);
                switch (inputs) {
                    1 => f(case.c, x, w),
                    2 => f(case.c, x, y, w),
                    3 => f(case.c, x, y, case.row(2, index), w),
                    else => comptime unreachable,
                }
                const is_point = comptime std.mem.startsWith(u8, name, "exp") or std.mem.startsWith(u8, name, "mobius");
                if (is_point) {
                    const norm_sq = case.c * scalar.dot(w, w);
                    const limit_sq = boundary.Rim.of(T, 0).limit_sq;
                    if (model == .poincare and norm_sq > limit_sq + 1e-8) clipped_least += 1;
                    if (model == .poincare and norm_sq > limit_sq - 1e-8) clipped_most += 1;
                    _ = formula.project(case.c, .of(T, 0), w, w);
                }
                expect_row(T, w, out[index * case.dim ..][0..case.dim], tolerance) catch |failure| {
                    std.debug.print("{s} row {} x {any} y {any}\n", .{ name, index, x, y });
                    return failure;
                };
            }
            try testing.expect(clipped_least <= clipped and clipped <= clipped_most);
        }

        fn numbers(
            comptime T: type,
            comptime name: []const u8,
            table: *const ball.Table,
            case: *const Case,
            comptime inputs: usize,
            tolerance: f64,
        ) !void {
            var out: [row_max]T = undefined;
            var unused: [0]T = .{};
            const kernel = @field(tables(T, table, model), name);
            var third: [row_max * dim_max]T = undefined;
            _ = run(T, kernel, case, .{}, out[0..case.rows], third[0 .. case.rows * case.dim], &unused);
            for (0..case.rows) |index| {
                const f = @field(formula, name);
                const want = if (inputs == 1) f(case.c, case.row(0, index)) else f(case.c, case.row(0, index), case.row(1, index));
                try testing.expectApproxEqRel(want, @as(f64, out[index]), tolerance);
            }
        }

        fn all(comptime T: type, table: *const ball.Table, random: std.Random, c: f64, rows: usize, dim: usize) !void {
            const tolerance = base_tolerance(T);
            // The hyperboloid's maps are compared where a relative error of 1e-16 in a space part
            // is not yet magnified beyond the tolerance.
            const gap_min: f64 = if (model == .poincare) 1e-6 else 1e-2;
            var case: Case = .{ .c = c, .rows = rows, .dim = dim + width_extra };
            fill(T, &case, model, &.{ .point, .point, .tangent }, random, gap_min);
            try numbers(T, "distance0", table, &case, 1, tolerance);
            try numbers(T, "distance", table, &case, 2, tolerance);
            try rows_of(T, "log0", table, &case, 1, tolerance);
            const far = if (model == .poincare) 1e-10 else 1e-11;
            try rows_of(T, "log", table, &case, 2, tolerance + far);
            try rows_of(T, "transport", table, &case, 3, tolerance + far);
            // exp passes near -x when it crosses the ball, and the rounding there is magnified by
            // 1 / gap: in f64 that is more than the tolerance for points any nearer the rim.
            fill(T, &case, model, &.{ .point, .tangent }, random, if (T == f32) gap_min else @max(gap_min, 1e-3));
            try rows_of(T, "exp", table, &case, 2, tolerance + far);
            try rows_of(T, "transport0", table, &case, 2, tolerance);
            // A gradient is any ambient vector.
            if (model == .lorentz) for (0..rows) |index| {
                case.in[1][index * case.dim] = @as(T, @floatCast(random.floatNorm(f64)));
            };
            try rows_of(T, "riemannian_gradient", table, &case, 2, tolerance + far);
            fill(T, &case, model, &.{.tangent}, random, gap_min);
            try rows_of(T, "exp0", table, &case, 1, tolerance);
        }
    };
}

test "poincaré kernels: every level, f32 and f64, agrees with the formulas" {
    try for_all(Check(.poincare).all);
}

test "lorentz kernels: every level, f32 and f64, agrees with the formulas" {
    try for_all(Check(.lorentz).all);
}

test "moebius kernel: every level agrees with the formula" {
    try for_all(struct {
        fn check(comptime T: type, table: *const ball.Table, random: std.Random, c: f64, rows: usize, dim: usize) !void {
            var case: Case = .{ .c = c, .rows = rows, .dim = dim };
            fill(T, &case, .poincare, &.{ .point, .point }, random, 1e-4);
            var out: [row_max * dim_max]T = undefined;
            var third: [row_max * dim_max]T = undefined;
            var unused: [0]T = .{};
            const models = &@field(table, @typeName(T));
            _ = run(T, models.mobius_add, &case, .{}, out[0 .. rows * dim], third[0 .. rows * dim], &unused);
            for (0..rows) |index| {
                var want: [dim_max]f64 = undefined;
                poincare.mobius_add(c, case.row(0, index), case.row(1, index), want[0..dim]);
                _ = poincare.project(c, .of(T, 0), want[0..dim], want[0..dim]);
                try expect_row(T, want[0..dim], out[index * dim ..][0..dim], base_tolerance(T) + 1e-11);
            }
        }
    }.check);
}

test "project: only rows beyond the rim move, the count is right, and twice is once" {
    try for_all(struct {
        fn check(comptime T: type, table: *const ball.Table, random: std.Random, c: f64, rows: usize, dim: usize) !void {
            var case: Case = .{ .c = c, .rows = rows, .dim = dim };
            fill(T, &case, .poincare, &.{.tangent}, random, 1);
            if (T == f64) case.in[0][0] = 1e200; // its square overflows
            const bound: boundary.Rim = .of(T, 0);
            var outside: usize = 0;
            for (0..rows) |index| {
                const row = case.row(0, index);
                if (c * scalar.dot(row, row) > bound.limit_sq) outside += 1;
            }
            var out: [row_max * dim_max]T = undefined;
            var third: [row_max * dim_max]T = undefined;
            var unused: [0]T = .{};
            const kernel = tables(T, table, .poincare).project;
            try testing.expectEqual(outside, run(T, kernel, &case, .{}, out[0 .. rows * dim], third[0 .. rows * dim], &unused));
            for (0..rows) |index| {
                var want: [dim_max]f64 = undefined;
                const row = case.row(0, index);
                const moved = poincare.project(c, bound, row, want[0..dim]);
                const got = out[index * dim ..][0..dim];
                if (!moved) for (row, got) |w, g| try testing.expectEqual(@as(T, @floatCast(w)), g);
                try expect_row(T, want[0..dim], got, base_tolerance(T));
                var again: f64 = 0;
                for (got, case.in[0][index * dim ..][0..dim]) |g, *entry| {
                    entry.* = g;
                    again += @as(f64, g) * g;
                }
                try testing.expect(c * again < 1);
            }
            try testing.expectEqual(0, run(T, kernel, &case, .{}, out[0 .. rows * dim], third[0 .. rows * dim], &unused));
        }
    }.check);
}

const step: ball.Step = .{
    .rate = 0.05,
    .beta_1 = 0.9,
    .beta_2 = 0.99,
    .correction_1 = 1 - 0.9 * 0.9,
    .correction_2 = 1 - 0.99 * 0.99,
    .epsilon = 1e-8,
    .weight_decay = 0.01,
};

fn riemannian(comptime formula: type, c: f64, x: []const f64, gradient: []const f64, out: []f64) void {
    var full: [dim_max]f64 = undefined;
    for (x, gradient, full[0..x.len]) |xi, g, *entry| entry.* = g + step.weight_decay * xi;
    if (formula == lorentz) full[0] = gradient[0] + step.weight_decay * @sqrt(1 / c + scalar.dot(x[1..], x[1..]));
    formula.to_riemannian_gradient(c, x, full[0..x.len], out);
}

fn Steps(comptime model: Model) type {
    const formula = formulas(model);
    return struct {
        fn check(comptime T: type, table: *const ball.Table, random: std.Random, c: f64, rows: usize, dim_inner: usize) !void {
            const dim = dim_inner + @as(usize, if (model == .lorentz) 1 else 0);
            var case: Case = .{ .c = c, .rows = rows, .dim = dim };
            fill(T, &case, model, &.{ .point, .tangent, .tangent }, random, 1e-2);
            // A gradient is any ambient vector.
            if (model == .lorentz) for (0..rows) |index| {
                case.in[1][index * dim] = @as(T, @floatCast(random.floatNorm(f64)));
            };
            const count = rows * dim;
            var out: [row_max * dim_max]T = undefined;
            var momentum: [row_max * dim_max]T = undefined;
            var second: [row_max]T = undefined;
            // Moments that keep the steps well inside the ball: a clipped step has no transport to test.
            for (&second) |*entry| entry.* = @floatCast(1 + 10 * random.float(f64));
            const second_old = second;
            const tolerance = 3 * base_tolerance(T) + 1e-10;

            _ = run(T, tables(T, table, model).rsgd_step, &case, step, out[0..count], momentum[0..count], &second);
            for (0..rows) |index| {
                var r: [dim_max]f64 = undefined;
                var want: [dim_max]f64 = undefined;
                riemannian(formula, c, case.row(0, index), case.row(1, index), r[0..dim]);
                for (r[0..dim]) |*entry| entry.* *= -step.rate;
                formula.exp(c, case.row(0, index), r[0..dim], want[0..dim]);
                _ = formula.project(c, .of(T, 0), want[0..dim], want[0..dim]);
                try expect_row(T, want[0..dim], out[index * dim ..][0..dim], tolerance);
            }

            _ = run(T, tables(T, table, model).radam_step, &case, step, out[0..count], momentum[0..count], &second);
            for (0..rows) |index| {
                const x = case.row(0, index);
                var r: [dim_max]f64 = undefined;
                var moment: [dim_max]f64 = undefined;
                var want: [dim_max]f64 = undefined;
                riemannian(formula, c, x, case.row(1, index), r[0..dim]);
                const square = formula.inner(c, x, r[0..dim], r[0..dim]);
                const moved = step.beta_2 * @as(f64, second_old[index]) + (1 - step.beta_2) * square;
                try testing.expectApproxEqRel(moved, @as(f64, second[index]), tolerance);
                for (moment[0..dim], r[0..dim], case.row(2, index)) |*entry, now, old| {
                    entry.* = step.beta_1 * old + (1 - step.beta_1) * now;
                }
                const size = @sqrt(moved / step.correction_2) + step.epsilon;
                for (moment[0..dim], r[0..dim]) |m, *entry| entry.* = -step.rate / step.correction_1 / size * m;
                formula.exp(c, x, r[0..dim], want[0..dim]);
                try expect_row(T, want[0..dim], out[index * dim ..][0..dim], tolerance);
                formula.transport(c, x, want[0..dim], moment[0..dim], r[0..dim]);
                try expect_row(T, r[0..dim], momentum[index * dim ..][0..dim], 10 * tolerance);
            }
        }
    };
}

test "poincaré steps: RSGD and Adam as the formulas compose them" {
    try for_all(Steps(.poincare).check);
}

test "lorentz steps: RSGD and Adam as the formulas compose them" {
    try for_all(Steps(.lorentz).check);
}

test "one row repeated, in place, and past the caches: the same bits" {
    var generator = std.Random.DefaultPrng.init(4);
    const random = generator.random();
    const rows = 21;
    const dim = 64;
    var x: [dim]f32 = undefined;
    for (&x) |*entry| entry.* = @floatCast(random.floatNorm(f64) * 0.05);
    var v: [rows * dim]f32 align(64) = undefined;
    for (&v) |*entry| entry.* = @floatCast(random.floatNorm(f64));
    var repeated: [rows * dim]f32 = undefined;
    for (0..rows) |row| @memcpy(repeated[row * dim ..][0..dim], &x);
    var want: [rows * dim]f32 align(64) = undefined;
    var got: [rows * dim]f32 align(64) = undefined;
    const kernel = levels.table().ball.f32.poincare.exp;
    var args: Args(f32) = (Args(f32){
        .rows = rows,
        .dim = dim,
        .c = 1,
        .in = .{ &repeated, &v, undefined },
        .in_stride = @splat(dim),
        .out = &want,
        .out_stride = dim,
    }).with_rim(.of(f32, 0));
    _ = kernel(&args);
    args.in[0] = &x;
    args.in_stride[0] = 0;
    args.out = &got;
    args.stream = 1;
    _ = kernel(&args);
    try testing.expectEqualSlices(f32, &want, &got);
    args.stream = 0;
    args.out = &v;
    _ = kernel(&args);
    try testing.expectEqualSlices(f32, &want, &v);
}

test "past the caches, at any place and in place: the same bits from every kind of kernel" {
    var generator = std.Random.DefaultPrng.init(5);
    const random = generator.random();
    const rows = 75;
    const dim_all = 65;
    var in: [3][rows * dim_all]f32 align(64) = undefined;
    for (&in) |*input| for (input) |*entry| {
        entry.* = @floatCast(random.floatNorm(f64) * 0.05);
    };
    const models = &levels.table().ball.f32;
    const p = &models.poincare;
    const l = &models.lorentz;
    for ([_]@TypeOf(p.exp){ p.log0, p.riemannian_gradient, p.transport, l.project, l.log0, l.exp, l.log, l.transport, l.riemannian_gradient }) |kernel| {
        for ([_]usize{ 2, 13, 29, 64, 65 }) |dim| for ([_]usize{ 1, 33, rows }) |row_count| for ([_]usize{ 0, 1, 15 }) |offset| {
            var want: [rows * dim_all + 16]f32 align(64) = @splat(7);
            var got: [rows * dim_all + 16]f32 align(64) = @splat(7);
            var args: Args(f32) = (Args(f32){
                .rows = row_count,
                .dim = dim,
                .c = 1,
                .in = .{ &in[0], &in[1], &in[2] },
                .in_stride = @splat(dim),
                .out = want[offset..].ptr,
                .out_stride = dim,
            }).with_rim(.of(f32, 0));
            _ = kernel(&args);
            args.out = got[offset..].ptr;
            args.stream = 1;
            _ = kernel(&args);
            try testing.expectEqualSlices(f32, &want, &got);
            // Over each input in turn: rows are read before they are written, also where chunks overlap.
            for (0..3) |k| {
                var over = in[k];
                args.stream = 0;
                args.out = &over;
                args.in = .{ &in[0], &in[1], &in[2] };
                args.in[k] = &over;
                _ = kernel(&args);
                try testing.expectEqualSlices(f32, want[offset..][0 .. row_count * dim], over[0 .. row_count * dim]);
            }
        };
    }
}

test "a row that is not finite: no kernel goes past its block, in whichever input it is" {
    const rows = 100;
    const dim = 5;
    const bad_row = 71;
    const table = &levels.table().ball.f32;
    inline for (.{ "poincare", "lorentz" }) |model| {
        const group = &@field(table, model);
        inline for (.{ .{ "exp", 2 }, .{ "log", 2 }, .{ "transport", 3 }, .{ "transport0", 2 }, .{ "riemannian_gradient", 2 } }) |entry| {
            for (0..entry[1]) |bad_input| for ([_]f32{ std.math.nan(f32), -std.math.inf(f32) }) |bad| {
                var in: [3][rows * dim]f32 = @splat(@splat(0.1));
                in[bad_input][bad_row * dim + dim - 1] = bad;
                var out: [rows * dim]f32 = undefined;
                var done: usize = undefined;
                const args: Args(f32) = (Args(f32){
                    .rows = rows,
                    .dim = dim,
                    .c = 1,
                    .in = .{ &in[0], &in[1], &in[2] },
                    .in_stride = @splat(dim),
                    .out = &out,
                    .out_stride = dim,
                    .done = &done,
                }).with_rim(.of(f32, 0));
                _ = @field(group, entry[0])(&args);
                try testing.expect(done <= bad_row and bad_row - done < 32);
            };
        }
    }
}

test "no rows: nothing is read or written" {
    var nothing: [1]f32 = .{7};
    const args: Args(f32) = .{ .rows = 0, .dim = 1, .c = 1, .in = @splat(&nothing), .out = &nothing, .out_stride = 1 };
    try testing.expectEqual(0, levels.table().ball.f32.poincare.exp(&args));
    try testing.expectEqual(7, nothing[0]);
}

test "the way between the models: f32 kernels of both find the same distances" {
    var generator = std.Random.DefaultPrng.init(9);
    const random = generator.random();
    var case: Case = .{ .c = 1, .rows = 37, .dim = 5 };
    fill(f64, &case, .poincare, &.{ .point, .point }, random, 1e-3);
    for (0..case.rows) |index| {
        var x: [6]f64 = undefined;
        var y: [6]f64 = undefined;
        convert.poincare_to_lorentz(1, case.row(0, index), &x);
        convert.poincare_to_lorentz(1, case.row(1, index), &y);
        const want = poincare.distance(1, case.row(0, index), case.row(1, index));
        var out: [1]f64 = undefined;
        var args: Args(f64) = .{ .rows = 1, .dim = 6, .c = 1, .in = .{ &x, &y, &x }, .out = &out, .out_stride = 1 };
        args.in_stride = @splat(6);
        _ = levels.table().ball.f64.lorentz.distance(&args);
        try testing.expectApproxEqAbs(want, out[0], 1e-9);
    }
}
