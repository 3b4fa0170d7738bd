//! The inputs with which each op's gradient is checked. An op without a case does not compile.

const std = @import("std");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Attributes = ops.Attributes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Device = @import("../tensor/storage.zig").Device;
const Axes = @import("../tensor/shape.zig").Axes;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const dispatch = @import("../dispatch/dispatch.zig");
const check = @import("check.zig");

const Fill = union(enum) {
    /// Uniform.
    between: [2]f64,
    /// Uniform of size in an interval, either sign.
    around_zero: [2]f64,
    /// Distinct values at least 0.1 apart in random order: nothing changes places within a step.
    distinct,
    given: []const f64,
    index: []const i64,
    condition,
};

const Input = struct {
    shape: []const i64 = &.{},
    fill: Fill = .{ .around_zero = .{ 0.1, 1.5 } },
    absent: bool = false,
};

const Space = struct { kind: Manifold.Kind, curvature: f64 };

pub const Case = struct {
    inputs: []const Input,
    attributes: Attributes = .{},
    spaces: []const Space = &.{},
    /// Ambient dimension of each factor, for products.
    dims: []const i64 = &.{},
    tolerance: f64 = 2e-9,
};

fn between(low: f64, high: f64, shape: []const i64) Input {
    return .{ .shape = shape, .fill = .{ .between = .{ low, high } } };
}

fn either_sign(shape: []const i64) Input {
    return .{ .shape = shape };
}

fn distinct(shape: []const i64) Input {
    return .{ .shape = shape, .fill = .distinct };
}

fn index(shape: []const i64, values: []const i64) Input {
    return .{ .shape = shape, .fill = .{ .index = values } };
}

fn given(shape: []const i64, values: []const f64) Input {
    return .{ .shape = shape, .fill = .{ .given = values } };
}

const absent: Input = .{ .absent = true };

fn one(comptime input: Input) []const Case {
    return &.{.{ .inputs = &.{input} }};
}

/// Plain, broadcast on each side, and a scalar.
fn pairs(comptime low: f64, comptime high: f64) []const Case {
    return &.{
        .{ .inputs = &.{ between(low, high, &.{ 2, 3 }), between(low, high, &.{ 2, 3 }) } },
        .{ .inputs = &.{ between(low, high, &.{ 4, 1, 3 }), between(low, high, &.{ 2, 1 }) } },
        .{ .inputs = &.{ between(low, high, &.{}), between(low, high, &.{3}) } },
    };
}

fn signed_pairs() []const Case {
    return &.{
        .{ .inputs = &.{ either_sign(&.{ 2, 3 }), either_sign(&.{ 2, 3 }) } },
        .{ .inputs = &.{ either_sign(&.{ 4, 1, 3 }), either_sign(&.{ 2, 1 }) } },
        .{ .inputs = &.{ either_sign(&.{}), either_sign(&.{3}) } },
    };
}

/// All axes, one kept, several removed, counted from the end, and a scalar.
fn reductions(comptime fill: Fill) []const Case {
    return &.{
        .{ .inputs = &.{.{ .shape = &.{ 2, 3 }, .fill = fill }} },
        .{ .inputs = &.{.{ .shape = &.{ 2, 3, 4 }, .fill = fill }}, .attributes = .{ .axes = &.{1}, .keep_dims = true } },
        .{ .inputs = &.{.{ .shape = &.{ 2, 3, 4 }, .fill = fill }}, .attributes = .{ .axes = &.{ -1, 0 } } },
        .{ .inputs = &.{.{ .shape = &.{}, .fill = fill }} },
    };
}

fn sorted(comptime k: i64) []const Case {
    return &.{
        .{ .inputs = &.{distinct(&.{ 2, 5 })}, .attributes = .{ .axis = -1, .k = k } },
        .{ .inputs = &.{distinct(&.{ 5, 3 })}, .attributes = .{ .axis = 0, .k = k, .descending = true } },
    };
}

const any_size: Fill = .{ .around_zero = .{ 0.1, 1.5 } };

pub fn of(comptime op: Op) []const Case {
    @setEvalBranchQuota(100_000);
    return switch (op) {
        .is_nan, .is_finite, .logical_not, .conj, .real, .imag => &.{},
        .eq, .ne, .lt, .le, .gt, .ge, .logical_and, .logical_or, .logical_xor => &.{},
        .any, .all, .argmax, .argmin, .argsort => &.{},
        .interleave, .deinterleave, .rfft, .irfft, .attention_gradient => &.{},
        .neg, .abs, .sign, .square, .exp, .expm1, .sin, .cos, .sinh, .cosh, .tanh, .asinh => one(either_sign(&.{ 3, 4 })),
        .sigmoid, .log_sigmoid, .softplus, .relu, .silu, .gelu, .gelu_tanh, .cast, .contiguous => &.{
            .{ .inputs = &.{either_sign(&.{ 3, 4 })}, .attributes = .{ .dtype = .f64 } },
            .{ .inputs = &.{between(-9, 9, &.{20})}, .attributes = .{ .dtype = .f64 } },
        },
        .floor, .ceil, .round => one(given(&.{4}, &.{ -1.7, 0.2, 0.6, 3.3 })),
        .sqrt, .rsqrt, .reciprocal, .log => one(between(0.3, 3, &.{ 3, 4 })),
        .tan => one(between(-1.1, 1.1, &.{ 3, 4 })),
        .log1p, .atanh => one(between(-0.7, 0.7, &.{ 3, 4 })),
        .acosh => one(between(1.2, 4, &.{ 3, 4 })),
        .clamp => &.{.{ .inputs = &.{given(&.{5}, &.{ -2, -0.4, 0.1, 0.9, 3 })}, .attributes = .{ .low = -0.5, .high = 1 } }},
        .add, .sub, .mul => signed_pairs(),
        .div, .pow => pairs(0.4, 2),
        .atan2 => signed_pairs() ++ &[_]Case{.{ .inputs = &.{ given(&.{3}, &.{ 1, -1, 0.5 }), given(&.{3}, &.{ 0, 0, -2 }) } }},
        .maximum, .minimum => &.{
            .{ .inputs = &.{ given(&.{ 2, 1 }, &.{ 0.5, -0.5 }), given(&.{3}, &.{ -1, 0, 1 }) } },
            .{ .inputs = &.{ given(&.{}, &.{0.25}), given(&.{3}, &.{ -1, 0, 1 }) } },
        },
        .where => &.{.{ .inputs = &.{ .{ .shape = &.{ 2, 1, 3 }, .fill = .condition }, either_sign(&.{ 4, 3 }), either_sign(&.{1}) } }},
        .elementwise => &.{
            .{ .inputs = &.{ either_sign(&.{ 3, 4 }), either_sign(&.{4}) }, .attributes = .{ .expression = "x, y -> x * tanh(y) + exp(x * y) / (2 + y ^ 2)" } },
            .{ .inputs = &.{ either_sign(&.{ 2, 1 }), either_sign(&.{3}), either_sign(&.{}) }, .attributes = .{ .expression = "x, y, z -> where(x < y, x * z, sin(y)) - 0.5 * z" } },
            .{ .inputs = &.{ either_sign(&.{3}), either_sign(&.{ 2, 3 }) }, .attributes = .{ .expression = "used, unused -> used ** 3" } },
        },
        .sum, .mean, .logsumexp => reductions(any_size),
        .variance => reductions(any_size) ++ &[_]Case{.{ .inputs = &.{either_sign(&.{ 3, 4 })}, .attributes = .{ .axes = &.{0}, .correction = 1 } }},
        .prod => reductions(any_size) ++ &[_]Case{.{
            .inputs = &.{given(&.{ 4, 3 }, &.{ 2, 3, 0.5, 0, 2, 1.5, 0, 0, 3, 0, 0, 0 })},
            .attributes = .{ .axes = &.{1} },
        }},
        .max, .min => reductions(.distinct),
        .norm => reductions(any_size) ++ &[_]Case{
            .{ .inputs = &.{either_sign(&.{ 2, 4 })}, .attributes = .{ .order = 1, .axes = &.{1} } },
            .{ .inputs = &.{either_sign(&.{ 2, 4 })}, .attributes = .{ .order = 3, .axes = &.{0} } },
            .{ .inputs = &.{either_sign(&.{ 2, 4 })}, .attributes = .{ .order = 1.5, .keep_dims = true } },
            .{ .inputs = &.{distinct(&.{ 2, 4 })}, .attributes = .{ .order = std.math.inf(f64), .axes = &.{1} } },
        },
        .matmul => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 3 }), either_sign(&.{ 3, 4 }) } },
            .{ .inputs = &.{ either_sign(&.{3}), either_sign(&.{3}) } },
            .{ .inputs = &.{ either_sign(&.{3}), either_sign(&.{ 3, 2 }) } },
            .{ .inputs = &.{ either_sign(&.{ 2, 3 }), either_sign(&.{3}) } },
            .{ .inputs = &.{ either_sign(&.{3}), either_sign(&.{ 2, 3, 2 }) } },
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 3 }), either_sign(&.{3}) } },
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 3 }), either_sign(&.{ 3, 2 }) } },
            .{ .inputs = &.{ either_sign(&.{ 2, 3 }), either_sign(&.{ 2, 3, 2 }) } },
            .{ .inputs = &.{ either_sign(&.{ 3, 1, 2, 3 }), either_sign(&.{ 2, 3, 2 }) } },
        },
        .conv1d => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 5 }), either_sign(&.{ 3, 2, 2 }), either_sign(&.{3}) } },
            .{ .inputs = &.{ either_sign(&.{ 1, 4, 7 }), either_sign(&.{ 2, 2, 3 }), absent }, .attributes = .{ .stride = &.{2}, .padding = &.{2}, .dilation = &.{2}, .groups = 2 } },
        },
        .conv2d => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 4, 3 }), either_sign(&.{ 2, 2, 2, 2 }), either_sign(&.{2}) } },
            .{ .inputs = &.{ either_sign(&.{ 1, 4, 5, 4 }), either_sign(&.{ 4, 2, 3, 2 }), absent }, .attributes = .{ .stride = &.{ 2, 1 }, .padding = &.{ 1, 2 }, .dilation = &.{ 1, 2 }, .groups = 2 } },
            .{ .inputs = &.{ either_sign(&.{ 2, 3, 2, 2 }), either_sign(&.{ 2, 3, 1, 1 }), absent } },
        },
        .conv_input_gradient => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 3, 4 }), either_sign(&.{ 3, 2, 2 }) }, .attributes = .{ .shape = &.{ 2, 2, 5 } } },
            .{ .inputs = &.{ either_sign(&.{ 1, 2, 3, 3 }), either_sign(&.{ 2, 1, 3, 2 }) }, .attributes = .{ .shape = &.{ 1, 2, 5, 4 }, .stride = &.{ 2, 1 }, .padding = &.{ 1, 0 }, .groups = 2 } },
        },
        .conv_weight_gradient => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 5 }), either_sign(&.{ 2, 3, 4 }) }, .attributes = .{ .shape = &.{ 3, 2, 2 } } },
            .{ .inputs = &.{ either_sign(&.{ 1, 2, 5, 4 }), either_sign(&.{ 1, 2, 3, 3 }) }, .attributes = .{ .shape = &.{ 2, 1, 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{ 1, 0 }, .groups = 2 } },
        },
        .max_pool2d => &.{
            .{ .inputs = &.{distinct(&.{ 2, 1, 4, 5 })}, .attributes = .{ .kernel = &.{2} } },
            .{ .inputs = &.{distinct(&.{ 1, 2, 5, 4 })}, .attributes = .{ .kernel = &.{ 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{1} } },
        },
        .max_pool2d_gradient => &.{.{
            .inputs = &.{ either_sign(&.{ 1, 2, 2, 2 }), index(&.{ 1, 2, 2, 2 }, &.{ 0, 4, 7, 8, 4, 4, 4, 4 }) },
            .attributes = .{ .shape = &.{ 1, 2, 3, 3 }, .kernel = &.{2}, .stride = &.{1} },
        }},
        .avg_pool2d => &.{
            .{ .inputs = &.{either_sign(&.{ 2, 1, 4, 5 })}, .attributes = .{ .kernel = &.{2} } },
            .{ .inputs = &.{either_sign(&.{ 1, 2, 5, 4 })}, .attributes = .{ .kernel = &.{ 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{1} } },
            .{ .inputs = &.{either_sign(&.{ 1, 2, 5, 4 })}, .attributes = .{ .kernel = &.{ 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{1}, .exclude_padding = true } },
        },
        .attention => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 3, 4 }), either_sign(&.{ 2, 5, 4 }), either_sign(&.{ 2, 5, 2 }), absent } },
            .{ .inputs = &.{ either_sign(&.{ 4, 3 }), either_sign(&.{ 3, 3 }), either_sign(&.{ 3, 2 }), .{ .shape = &.{ 4, 1 }, .fill = .condition } }, .attributes = .{ .scale = 0.7, .causal = true } },
            .{ .inputs = &.{ either_sign(&.{ 1, 2, 4, 3 }), either_sign(&.{ 1, 2, 5, 3 }), either_sign(&.{ 1, 2, 5, 2 }), .{ .shape = &.{ 2, 1, 5 }, .fill = .condition } } },
        },
        .softmax, .log_softmax => &.{
            .{ .inputs = &.{either_sign(&.{ 2, 3 })}, .attributes = .{ .axis = -1 } },
            .{ .inputs = &.{either_sign(&.{ 3, 2, 2 })}, .attributes = .{ .axis = 0 } },
        },
        .layer_norm => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 5 }), either_sign(&.{5}), either_sign(&.{5}) }, .attributes = .{ .epsilon = 1e-5 } },
            .{ .inputs = &.{ either_sign(&.{ 2, 2, 5 }), absent, absent }, .attributes = .{ .epsilon = 1e-3 } },
            .{ .inputs = &.{ either_sign(&.{5}), absent, either_sign(&.{5}) }, .attributes = .{ .epsilon = 1e-5 } },
        },
        .reshape => &.{.{ .inputs = &.{either_sign(&.{ 2, 6 })}, .attributes = .{ .shape = &.{ 3, -1 } } }},
        .permute => &.{.{ .inputs = &.{either_sign(&.{ 2, 3, 4 })}, .attributes = .{ .axes = &.{ 2, 0, -2 } } }},
        .broadcast_to => &.{.{ .inputs = &.{either_sign(&.{ 3, 1 })}, .attributes = .{ .shape = &.{ 2, 3, 4 } } }},
        .slice => &.{.{ .inputs = &.{either_sign(&.{ 5, 4 })}, .attributes = .{ .starts = &.{ 4, 1 }, .stops = &.{ -1, 4 }, .steps = &.{ -2, 1 } } }},
        .pad_slice => &.{.{ .inputs = &.{either_sign(&.{ 3, 3 })}, .attributes = .{ .shape = &.{ 5, 4 }, .starts = &.{ 4, 1 }, .stops = &.{ -1, 4 }, .steps = &.{ -2, 1 } } }},
        .concat => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 1 }), either_sign(&.{ 2, 3 }), either_sign(&.{ 2, 2 }) }, .attributes = .{ .axis = -1 } },
            .{ .inputs = &.{ either_sign(&.{ 1, 2 }), either_sign(&.{ 2, 2 }) }, .attributes = .{ .axis = 0 } },
        },
        .take => &.{
            .{ .inputs = &.{ either_sign(&.{ 4, 3 }), index(&.{ 2, 2 }, &.{ 1, 1, 3, 0 }) }, .attributes = .{ .axis = 0 } },
            .{ .inputs = &.{ either_sign(&.{ 2, 4 }), index(&.{}, &.{2}) }, .attributes = .{ .axis = 1 } },
        },
        .take_add => &.{
            .{ .inputs = &.{ either_sign(&.{ 4, 3 }), index(&.{ 2, 2 }, &.{ 1, 1, 3, 0 }), either_sign(&.{ 2, 2, 3 }) }, .attributes = .{ .axis = 0 } },
        },
        .gather => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 3 }), index(&.{ 2, 4 }, &.{ 0, 2, 2, 1, 1, 0, 1, 2 }) }, .attributes = .{ .axis = -1 } },
            .{ .inputs = &.{ either_sign(&.{ 3, 2 }), index(&.{ 1, 2 }, &.{ 2, 0 }) }, .attributes = .{ .axis = 0 } },
        },
        .scatter_add => &.{
            .{ .inputs = &.{ either_sign(&.{ 2, 3 }), index(&.{ 2, 4 }, &.{ 0, 2, 2, 1, 1, 0, 1, 2 }), either_sign(&.{ 2, 4 }) }, .attributes = .{ .axis = -1 } },
        },
        .sort => sorted(0),
        .top_k, .bottom_k, .mid_k => sorted(3),
        .manifold_exp, .manifold_log, .manifold_distance, .manifold_squared_distance => pairs_of_points(&every_space),
        .manifold_exp0, .manifold_log0, .manifold_distance0, .manifold_project => points(&every_space),
        .manifold_transport0, .manifold_project_tangent, .manifold_riemannian_gradient, .manifold_norm => pairs_of_points(&every_space),
        .manifold_geodesic => pairs_of_points(&every_space),
        .manifold_transport, .manifold_inner => triples_of_points(&every_space),
        .manifold_mobius_add => pairs_of_points(&balls),
        .manifold_gyration => triples_of_points(&balls),
        .manifold_to_lorentz => points(&balls),
        .manifold_to_poincare => points(&sheets),
        .manifold_mobius_scale => mobius_scales(),
        .manifold_mobius_matvec => mobius_matvecs(),
        .manifold_midpoint, .manifold_frechet_mean => means(),
    };
}

const balls = [_][]const Space{ &.{.{ .kind = .poincare, .curvature = -1 }}, &.{.{ .kind = .poincare, .curvature = -0.3 }} };
const sheets = [_][]const Space{ &.{.{ .kind = .lorentz, .curvature = -1 }}, &.{.{ .kind = .lorentz, .curvature = -0.3 }} };
const flat = [_][]const Space{&.{.{ .kind = .euclidean, .curvature = 0 }}};
const product = [_][]const Space{&.{
    .{ .kind = .poincare, .curvature = -0.5 },
    .{ .kind = .euclidean, .curvature = 0 },
    .{ .kind = .lorentz, .curvature = -2 },
}};
const every_space = balls ++ sheets ++ flat ++ product;

/// Coordinates small enough for every ball above.
const coordinate: Fill = .{ .around_zero = .{ 0.05, 0.4 } };

fn point(shape: []const i64) Input {
    return .{ .shape = shape, .fill = coordinate };
}

/// The product above has 2 + 1 + 3 numbers per point.
fn dims_of(comptime spaces: []const Space) []const i64 {
    return if (spaces.len > 1) &.{ 2, 1, 3 } else &.{};
}

fn width_of(comptime spaces: []const Space) i64 {
    return if (spaces.len > 1) 6 else 4;
}

fn points(comptime list: []const []const Space) []const Case {
    var cases: []const Case = &.{};
    for (list) |spaces| {
        const n = width_of(spaces);
        cases = cases ++ [_]Case{.{ .inputs = &.{point(&.{ 3, n })}, .spaces = spaces, .dims = dims_of(spaces) }};
    }
    return cases;
}

fn pairs_of_points(comptime list: []const []const Space) []const Case {
    var cases: []const Case = &.{};
    for (list) |spaces| {
        const n = width_of(spaces);
        cases = cases ++ [_]Case{
            .{ .inputs = &.{ point(&.{ 3, n }), point(&.{ 3, n }) }, .spaces = spaces, .dims = dims_of(spaces), .attributes = .{ .time = 0.4 } },
            .{ .inputs = &.{ point(&.{n}), point(&.{ 2, 1, n }) }, .spaces = spaces, .dims = dims_of(spaces), .attributes = .{ .time = -0.6 } },
        };
    }
    return cases;
}

fn triples_of_points(comptime list: []const []const Space) []const Case {
    var cases: []const Case = &.{};
    for (list) |spaces| {
        const n = width_of(spaces);
        cases = cases ++ [_]Case{
            .{ .inputs = &.{ point(&.{ 3, n }), point(&.{ 3, n }), point(&.{ 3, n }) }, .spaces = spaces, .dims = dims_of(spaces) },
            .{ .inputs = &.{ point(&.{n}), point(&.{ 2, 1, n }), point(&.{ 3, n }) }, .spaces = spaces, .dims = dims_of(spaces) },
        };
    }
    return cases;
}

fn mobius_scales() []const Case {
    var cases: []const Case = &.{};
    for (balls) |spaces| cases = cases ++ [_]Case{
        .{ .inputs = &.{ either_sign(&.{3}), point(&.{ 3, 4 }) }, .spaces = spaces },
        .{ .inputs = &.{ either_sign(&.{}), point(&.{ 2, 4 }) }, .spaces = spaces },
        .{ .inputs = &.{ either_sign(&.{ 3, 1 }), point(&.{ 2, 4 }) }, .spaces = spaces },
    };
    return cases;
}

fn mobius_matvecs() []const Case {
    var cases: []const Case = &.{};
    for (balls) |spaces| cases = cases ++ [_]Case{
        .{ .inputs = &.{ either_sign(&.{ 2, 4 }), point(&.{ 3, 4 }) }, .spaces = spaces },
        .{ .inputs = &.{ either_sign(&.{ 5, 4 }), point(&.{4}) }, .spaces = spaces },
    };
    return cases;
}

fn means() []const Case {
    var cases: []const Case = &.{};
    for (every_space) |spaces| {
        const n = width_of(spaces);
        const attributes: Attributes = .{ .tolerance = 1e-13, .max_iterations = 1000 };
        cases = cases ++ [_]Case{
            .{ .inputs = &.{ point(&.{ 4, n }), absent }, .spaces = spaces, .dims = dims_of(spaces), .attributes = attributes },
            .{ .inputs = &.{ point(&.{ 2, 3, n }), between(0.3, 1, &.{3}) }, .spaces = spaces, .dims = dims_of(spaces), .attributes = attributes },
            .{ .inputs = &.{ point(&.{ 3, n }), between(0.3, 1, &.{ 2, 3 }) }, .spaces = spaces, .dims = dims_of(spaces), .attributes = attributes },
        };
    }
    return cases;
}

/// Checks the case and prints what is wrong with it.
pub fn passes(op: Op, case: *const Case, number: usize, device: Device) bool {
    var report: Report = .{};
    const worst = error_max(op, case, number, device, &report) catch |err| {
        std.debug.print("{s} on {t}, case {d}: {t}: {s}\n", .{ @tagName(op), device, number, err, std.mem.sliceTo(&report.message, 0) });
        return false;
    };
    if (worst <= case.tolerance) return true;
    std.debug.print("{s} on {t}, case {d}: off by {e}, allowed {e}\n", .{ @tagName(op), device, number, worst, case.tolerance });
    return false;
}

fn error_max(op: Op, case: *const Case, number: usize, device: Device, report: *Report) !f64 {
    // By its name: an op added before it in the table changes nothing.
    var generator: std.Random.DefaultPrng = .init(std.hash.Wyhash.hash(number, @tagName(op)));
    const random = generator.random();
    var attributes = case.attributes;
    if (case.spaces.len > 0) attributes.manifold = try manifold_of(case, report);
    defer if (attributes.manifold) |manifold| manifold.release();

    var inputs: [ops.inputs_max]?*Tensor = @splat(null);
    var wanted: [ops.inputs_max]bool = @splat(false);
    defer for (inputs) |input| if (input) |tensor| tensor.release();
    for (case.inputs, 0..) |*input, position| {
        if (input.absent) continue;
        inputs[position] = try make(input, device, random);
        wanted[position] = inputs[position].?.dtype == .f64;
    }
    const given_inputs = inputs[0..case.inputs.len];

    var outputs: [ops.outputs_max]*Tensor = undefined;
    const output_count = ops.row(op).outputs.len;
    try dispatch.run_linked(.any(op), given_inputs, &attributes, null, outputs[0..output_count], report);
    defer for (outputs[0..output_count]) |tensor| tensor.release();
    const seed = try make(&.{ .shape = outputs[0].shape.slice() }, device, random);
    defer seed.release();
    return check.error_max(op, given_inputs, &attributes, wanted[0..case.inputs.len], seed, report);
}

fn manifold_of(case: *const Case, report: *Report) !*Manifold {
    if (case.spaces.len == 1) return Manifold.create(case.spaces[0].kind, case.spaces[0].curvature, false, report);
    var factors: [4]?*Manifold = @splat(null);
    defer for (factors) |factor| if (factor) |made| made.release();
    for (case.spaces, 0..) |space, position| factors[position] = try Manifold.create(space.kind, space.curvature, false, report);
    return Manifold.create_product(factors[0..case.spaces.len], case.dims, report);
}

fn make(input: *const Input, device: Device, random: std.Random) !*Tensor {
    const shape: Axes = .from_slice(input.shape);
    switch (input.fill) {
        .index => |values| {
            const tensor = try Tensor.create(shape, .i64, device);
            @memcpy(tensor.elements(i64), values);
            return tensor;
        },
        .condition => {
            const tensor = try Tensor.create(shape, .bool, device);
            for (tensor.elements(u8)) |*element| element.* = @intFromBool(random.boolean());
            return tensor;
        },
        else => {},
    }
    const tensor = try Tensor.create(shape, .f64, device);
    const elements = tensor.elements(f64);
    switch (input.fill) {
        .between => |range| for (elements) |*element| {
            element.* = range[0] + (range[1] - range[0]) * random.float(f64);
        },
        .around_zero => |range| for (elements) |*element| {
            const size = range[0] + (range[1] - range[0]) * random.float(f64);
            element.* = if (random.boolean()) size else -size;
        },
        .distinct => {
            for (elements, 0..) |*element, position| element.* = 0.13 * (@as(f64, @floatFromInt(position)) + 0.5) - 1.1;
            random.shuffle(f64, elements);
        },
        .given => |values| @memcpy(elements, values),
        .index, .condition => unreachable,
    }
    return tensor;
}
