//! Every pull-back against central differences of the map it belongs to.

const std = @import("std");
const scalar = @import("scalar.zig");
const euclidean = @import("euclidean.zig");
const poincare = @import("poincare.zig");
const lorentz = @import("lorentz.zig");
const convert = @import("convert.zig");
const mean = @import("mean.zig");

const testing = std.testing;
const dot = scalar.dot;

const width_max = 6;
const input_count_max = 3;
const Rows = [input_count_max][width_max]f64;

const curvatures = [_]f64{ -0.25, -1, -4 };

/// A map under test: up to three rows in, one row out (a number is a row of one).
const Case = struct {
    c: f64,
    width: usize,
    input_count: usize,
    out_width: usize,
    forward: *const fn (c: f64, rows: *const Rows, width: usize, out: []f64) void,
    pull: *const fn (c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void,
};

/// <cotangent, change of the map along a random direction> = <pull-back, direction>.
fn expect_adjoint(random: std.Random, case: Case, rows: *const Rows) !void {
    var cotangent: [width_max]f64 = undefined;
    for (cotangent[0..case.out_width]) |*entry| entry.* = random.floatNorm(f64);
    var bars: Rows = @splat(@splat(std.math.nan(f64))); // nothing may be left unwritten
    case.pull(case.c, rows, case.width, cotangent[0..case.out_width], &bars);
    var by_pull: f64 = 0;
    var size: f64 = 0;
    var direction: Rows = @splat(@splat(0));
    for (0..case.input_count) |k| for (0..case.width) |i| {
        direction[k][i] = random.floatNorm(f64);
        by_pull += direction[k][i] * bars[k][i];
        size += @abs(direction[k][i] * bars[k][i]);
    };
    // Fourth order, so that the step can be large and the rounding small.
    const step = 2e-4;
    const slope = (8 * (probe(case, rows, &direction, &cotangent, step) - probe(case, rows, &direction, &cotangent, -step)) -
        (probe(case, rows, &direction, &cotangent, 2 * step) - probe(case, rows, &direction, &cotangent, -2 * step))) / (12 * step);
    if (@abs(slope - by_pull) <= 2e-8 * (size + 1)) return;
    std.debug.print("differences {} pull-back {}, size {}, c {} width {}\n", .{ slope, by_pull, size, case.c, case.width });
    return error.TestUnexpectedResult;
}

fn probe(case: Case, rows: *const Rows, direction: *const Rows, cotangent: *const [width_max]f64, step: f64) f64 {
    var moved = rows.*;
    for (0..case.input_count) |k| for (0..case.width) |i| {
        moved[k][i] += step * direction[k][i];
    };
    var out: [width_max]f64 = undefined;
    case.forward(case.c, &moved, case.width, out[0..case.out_width]);
    return dot(cotangent[0..case.out_width], out[0..case.out_width]);
}

/// Wraps `Model.name` and `Model.name_vjp`, which take `input_count` rows.
fn Wrapped(comptime Model: type, comptime name: []const u8, comptime input_count: usize, comptime is_scalar: bool) type {
    return struct {
        fn forward(c: f64, rows: *const Rows, width: usize, out: []f64) void {
            const f = @field(Model, name);
            const x = rows[0][0..width];
            const y = rows[1][0..width];
            const z = rows[2][0..width];
            if (is_scalar) {
                out[0] = switch (input_count) {
                    1 => f(c, x),
                    2 => f(c, x, y),
                    3 => f(c, x, y, z),
                    else => comptime unreachable,
                };
            } else switch (input_count) {
                1 => f(c, x, out),
                2 => f(c, x, y, out),
                3 => f(c, x, y, z, out),
                else => comptime unreachable,
            }
        }

        fn pull(c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void {
            const f = @field(Model, name ++ "_vjp");
            const x = rows[0][0..width];
            const y = rows[1][0..width];
            const z = rows[2][0..width];
            const bar = if (is_scalar) cotangent[0] else cotangent;
            switch (input_count) {
                1 => f(c, x, bar, bars[0][0..width]),
                2 => f(c, x, y, bar, bars[0][0..width], bars[1][0..width]),
                3 => f(c, x, y, z, bar, bars[0][0..width], bars[1][0..width], bars[2][0..width]),
                else => comptime unreachable,
            }
        }
    };
}

const Kind = enum { ball, hyperboloid };

/// Points well inside (differences need room), with an occasional zero or equal row.
fn for_rows(kind: Kind, comptime Model: type, comptime name: []const u8, comptime input_count: usize, comptime is_scalar: bool) !void {
    const wrapped = Wrapped(Model, name, input_count, is_scalar);
    var generator = std.Random.DefaultPrng.init(11);
    const random = generator.random();
    for (curvatures) |curvature| for ([_]usize{ 1, 2, 5 }) |dim| for (0..6) |round| {
        const c = -curvature;
        const width = if (kind == .hyperboloid) dim + 1 else dim;
        var rows: Rows = undefined;
        for (&rows) |*row| {
            var sum: f64 = 0;
            for (row[0..width]) |*entry| {
                entry.* = random.floatNorm(f64);
                sum += entry.* * entry.*;
            }
            const reach: f64 = if (kind == .ball) 0.9 else 2;
            for (row[0..width]) |*entry| entry.* *= reach * random.float(f64) / @sqrt(sum * c);
        }
        const case: Case = .{
            .c = c,
            .width = width,
            .input_count = input_count,
            .out_width = if (is_scalar) 1 else width,
            .forward = wrapped.forward,
            .pull = wrapped.pull,
        };
        // Smooth maps are smooth at zero vectors and at equal points too.
        if (!is_scalar and round == 0) rows[input_count - 1] = @splat(0);
        if (!is_scalar and round == 1) rows[0] = @splat(0);
        if (!is_scalar and round == 2) rows[1] = rows[0];
        expect_adjoint(random, case, &rows) catch |failure| {
            std.debug.print("{s} round {}\n", .{ name, round });
            return failure;
        };
    };
}

fn for_model(comptime Model: type, kind: Kind) !void {
    inline for (.{ "exp0", "log0" }) |name| try for_rows(kind, Model, name, 1, false);
    inline for (.{ "exp", "log", "transport0", "project_tangent", "to_riemannian_gradient" }) |name| {
        try for_rows(kind, Model, name, 2, false);
    }
    try for_rows(kind, Model, "transport", 3, false);
    try for_rows(kind, Model, "distance0", 1, true);
    inline for (.{ "distance", "distance_sq", "norm" }) |name| try for_rows(kind, Model, name, 2, true);
    try for_rows(kind, Model, "inner", 3, true);
}

test "poincaré: pull-backs of the common maps match differences" {
    try for_model(poincare, .ball);
}

test "lorentz: pull-backs of the common maps match differences" {
    try for_model(lorentz, .hyperboloid);
}

test "euclidean: pull-backs of the common maps match differences" {
    try for_model(euclidean, .ball);
}

test "poincaré: pull-backs of the gyrovector maps match differences" {
    try for_rows(.ball, poincare, "mobius_add", 2, false);
    try for_rows(.ball, poincare, "gyration", 3, false);
    try for_rows(.ball, poincare, "conformal_factor", 1, true);
    try for_rows(.ball, convert, "poincare_to_klein", 1, false);
    try for_rows(.ball, convert, "klein_to_poincare", 1, false);
}

/// The maps with a number among their inputs, or a second width, as rows: the number is row 1.
const WithNumber = struct {
    fn scale(c: f64, x: []const f64, r: []const f64, out: []f64) void {
        poincare.mobius_scale(c, r[0], x, out);
    }
    fn scale_vjp(c: f64, x: []const f64, r: []const f64, cotangent: []const f64, x_bar: []f64, r_bar: []f64) void {
        @memset(r_bar, 0);
        r_bar[0] = poincare.mobius_scale_vjp(c, r[0], x, cotangent, x_bar);
    }
    fn clip(c: f64, x: []const f64, out: []f64) void {
        _ = poincare.project(c, .of(f64, 0.5), x, out);
    }
    fn clip_vjp(c: f64, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
        poincare.project_vjp(c, .of(f64, 0.5), x, cotangent, x_bar);
    }
    fn rebuild(c: f64, x: []const f64, out: []f64) void {
        _ = lorentz.project(c, .of(f64, 0), x, out);
    }
    fn rebuild_vjp(c: f64, x: []const f64, cotangent: []const f64, x_bar: []f64) void {
        lorentz.project_vjp(c, .of(f64, 0), x, cotangent, x_bar);
    }
    fn Way(comptime Model: type) type {
        return struct {
            fn way(c: f64, x: []const f64, y: []const f64, t: []const f64, out: []f64) void {
                Model.geodesic(c, x, y, t[0], out);
            }
            fn way_vjp(
                c: f64,
                x: []const f64,
                y: []const f64,
                t: []const f64,
                cotangent: []const f64,
                x_bar: []f64,
                y_bar: []f64,
                t_bar: []f64,
            ) void {
                var scratch: [2 * width_max]f64 = undefined;
                @memset(t_bar, 0);
                t_bar[0] = Model.geodesic_vjp(c, x, y, t[0], cotangent, x_bar, y_bar, &scratch);
            }
        };
    }
};

test "maps that take a number: pull-backs match differences" {
    try for_rows(.ball, WithNumber, "scale", 2, false);
    try for_rows(.ball, WithNumber, "clip", 1, false);
    try for_rows(.hyperboloid, WithNumber, "rebuild", 1, false);
    try for_rows(.ball, WithNumber.Way(poincare), "way", 3, false);
    try for_rows(.hyperboloid, WithNumber.Way(lorentz), "way", 3, false);
    try for_rows(.ball, WithNumber.Way(euclidean), "way", 3, false);
}

test "maps between widths: pull-backs match differences" {
    const Up = struct {
        fn forward(c: f64, rows: *const Rows, width: usize, out: []f64) void {
            convert.poincare_to_lorentz(c, rows[0][0..width], out);
        }
        fn pull(c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void {
            convert.poincare_to_lorentz_vjp(c, rows[0][0..width], cotangent, bars[0][0..width]);
        }
    };
    const Down = struct {
        fn forward(c: f64, rows: *const Rows, width: usize, out: []f64) void {
            convert.lorentz_to_poincare(c, rows[0][0..width], out);
        }
        fn pull(c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void {
            convert.lorentz_to_poincare_vjp(c, rows[0][0..width], cotangent, bars[0][0..width]);
        }
    };
    // Row 1 and row 2 are the matrix: two rows of three.
    const Matvec = struct {
        fn matrix_of(rows: *const Rows) [6]f64 {
            return rows[1][0..3].* ++ rows[2][0..3].*;
        }
        fn forward(c: f64, rows: *const Rows, width: usize, out: []f64) void {
            poincare.mobius_matvec(c, &matrix_of(rows), rows[0][0..width], out);
        }
        fn pull(c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void {
            var matrix_bar: [6]f64 = undefined;
            var scratch: [2]f64 = undefined;
            poincare.mobius_matvec_vjp(c, &matrix_of(rows), rows[0][0..width], cotangent, &matrix_bar, bars[0][0..width], &scratch);
            bars[1][0..3].* = matrix_bar[0..3].*;
            bars[2][0..3].* = matrix_bar[3..6].*;
        }
    };
    var generator = std.Random.DefaultPrng.init(3);
    const random = generator.random();
    for (curvatures) |curvature| {
        var rows: Rows = @splat(.{ 0.2, -0.1, 0.15, 0.05, 0, 0 });
        rows[1] = .{ 0.5, -1, 2, 0, 0, 0 };
        rows[2] = .{ 1, 0.25, -0.5, 0, 0, 0 };
        try expect_adjoint(random, .{ .c = -curvature, .width = 3, .input_count = 1, .out_width = 4, .forward = Up.forward, .pull = Up.pull }, &rows);
        try expect_adjoint(random, .{ .c = -curvature, .width = 4, .input_count = 1, .out_width = 3, .forward = Down.forward, .pull = Down.pull }, &rows);
        try expect_adjoint(random, .{ .c = -curvature, .width = 3, .input_count = 3, .out_width = 2, .forward = Matvec.forward, .pull = Matvec.pull }, &rows);
    }
}

/// The mean of three points as a map of the points; weights are fixed.
fn Mean(comptime Model: type) type {
    return struct {
        const weights = [_]f64{ 0.5, 2, 1 };

        fn forward(c: f64, rows: *const Rows, width: usize, out: []f64) void {
            var points: [3 * width_max]f64 = undefined;
            var scratch: [5 * width_max]f64 = undefined;
            for (rows, 0..) |row, index| @memcpy(points[index * width ..][0..width], row[0..width]);
            const outcome = mean.frechet(Model, c, points[0 .. 3 * width], &weights, .{ .tolerance = 1e-15 }, out, &scratch);
            std.debug.assert(outcome.converged);
        }

        fn pull(c: f64, rows: *const Rows, width: usize, cotangent: []const f64, bars: *Rows) void {
            var points: [3 * width_max]f64 = undefined;
            var bar: [3 * width_max]f64 = undefined;
            var weights_bar: [3]f64 = undefined;
            var scratch: [5 * width_max]f64 = undefined;
            var center: [width_max]f64 = undefined;
            forward(c, rows, width, center[0..width]);
            for (rows, 0..) |row, index| @memcpy(points[index * width ..][0..width], row[0..width]);
            mean.frechet_vjp(Model, c, points[0 .. 3 * width], &weights, center[0..width], cotangent, bar[0 .. 3 * width], &weights_bar, &scratch);
            for (bars, 0..) |*row, index| @memcpy(row[0..width], bar[index * width ..][0..width]);
        }
    };
}

test "fréchet mean: the implicit gradient matches differences of the iteration" {
    var generator = std.Random.DefaultPrng.init(5);
    const random = generator.random();
    for (curvatures) |curvature| {
        const c = -curvature;
        var rows: Rows = .{ .{ 0.6, 0, 0.1, 0, 0, 0 }, .{ -0.3, 0.3, -0.2, 0, 0, 0 }, .{ 0, -0.7, 0.1, 0, 0, 0 } };
        for (&rows) |*row| for (row) |*entry| {
            entry.* /= @sqrt(c);
        };
        inline for (.{ poincare, lorentz, euclidean }) |Model| {
            const f = Mean(Model);
            try expect_adjoint(random, .{ .c = c, .width = 3, .input_count = 3, .out_width = 3, .forward = f.forward, .pull = f.pull }, &rows);
        }
    }
}

test "fréchet mean: the gradient of the weights matches differences" {
    const points = [_]f64{ 0.6, 0, -0.3, 0.3, 0, -0.7 };
    const cotangent = [_]f64{ 0.3, -1.2 };
    var weights = [_]f64{ 3, 1, 1 };
    var center: [2]f64 = undefined;
    var scratch: [10]f64 = undefined;
    var points_bar: [6]f64 = undefined;
    var weights_bar: [3]f64 = undefined;
    _ = mean.frechet(poincare, 1, &points, &weights, .{}, &center, &scratch);
    mean.frechet_vjp(poincare, 1, &points, &weights, &center, &cotangent, &points_bar, &weights_bar, &scratch);
    for (0..3) |index| {
        const step = 1e-4;
        var values: [2]f64 = undefined;
        for (&values, [_]f64{ step, -step }) |*value, shift| {
            var moved = weights;
            moved[index] += shift;
            _ = mean.frechet(poincare, 1, &points, &moved, .{}, &center, &scratch);
            value.* = dot(&cotangent, &center);
        }
        try testing.expectApproxEqAbs((values[0] - values[1]) / (2 * step), weights_bar[index], 1e-8);
    }
}

test "corners: gradients of distances at equal points are zero, not NaN" {
    const x = [_]f64{ 0.3, -0.2, 0.5 };
    var x_bar: [3]f64 = undefined;
    var y_bar: [3]f64 = undefined;
    const zero: [3]f64 = @splat(0);
    inline for (.{ euclidean, poincare, lorentz }) |Model| {
        Model.distance_vjp(1, &x, &x, 1, &x_bar, &y_bar);
        try testing.expectEqualSlices(f64, &zero, &x_bar);
        Model.distance0_vjp(1, &zero, 1, &x_bar);
        try testing.expectEqualSlices(f64, &zero, &x_bar);
        Model.norm_vjp(1, &x, &zero, 1, &x_bar, &y_bar);
        try testing.expectEqualSlices(f64, &zero, &y_bar);
    }
}
