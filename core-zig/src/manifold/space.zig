//! A space as a value: flat, Poincaré, Lorentz, or a product of these, and the maps on it.
//!
//! The model files hold the formulas, each with its pull-back beside it, over rows of f64 and with
//! c = -curvature > 0 first. All three have, under the same names and signatures:
//!
//!     exp(c, x, v, out)            exp0(c, v, out)             log(c, x, y, out)     log0(c, y, out)
//!     distance(c, x, y) f64        distance_sq(c, x, y) f64    distance0(c, x) f64
//!     geodesic(c, x, y, t, out)    transport(c, x, y, v, out)  transport0(c, y, v, out)
//!     project(c, rim, x, out) bool (true: clipped)             project_tangent(c, x, u, out)
//!     to_riemannian_gradient(c, x, gradient, out)
//!     inner(c, x, u, v) f64        norm(c, x, u) f64
//!
//! and Poincaré alone:
//!
//!     conformal_factor(c, x) f64   mobius_add(c, x, y, out)    mobius_scale(c, r, x, out)
//!     mobius_matvec(c, matrix, x, out)                         gyration(c, u, v, w, out)
//!
//! A pull-back `name_vjp` takes the inputs, the output's cotangent (a slice or a number), then one
//! output slice for each vector input, which it overwrites; those of `geodesic` and `mobius_scale`
//! return the cotangent of the number, `geodesic_vjp` takes 2 * dim numbers of scratch last, and
//! `mobius_matvec_vjp` one output row of scratch. `convert.zig` changes models, `mean.zig` has the means.

const std = @import("std");
const boundary = @import("boundary.zig");
const euclidean = @import("euclidean.zig");
const poincare = @import("poincare.zig");
const lorentz = @import("lorentz.zig");

const assert = std.debug.assert;

pub const Model = enum(u32) { euclidean = 0, poincare = 1, lorentz = 2 };

/// One model with its curvature: negative, or 0 for flat space.
pub const Factor = struct {
    model: Model,
    curvature: f64,

    pub fn flat() Factor {
        return .{ .model = .euclidean, .curvature = 0 };
    }

    /// c = -curvature.
    pub fn c(self: Factor) f64 {
        return -self.curvature;
    }

    /// Numbers per point of a `dim`-dimensional space.
    pub fn ambient_dim(self: Factor, dim: usize) usize {
        return if (self.model == .lorentz) dim + 1 else dim;
    }

    pub fn validate(self: Factor) error{InvalidCurvature}!void {
        const right = switch (self.model) {
            .euclidean => self.curvature == 0,
            .poincare, .lorentz => self.curvature < 0 and std.math.isFinite(self.curvature),
        };
        if (!right) return error.InvalidCurvature;
    }
};

/// A factor and its intrinsic dimension.
pub const Block = struct {
    factor: Factor,
    dim: usize,

    pub fn width(self: Block) usize {
        return self.factor.ambient_dim(self.dim);
    }
};

/// One factor of any dimension, or a product whose points are the blocks' points end to end.
pub const Manifold = union(enum) {
    factor: Factor,
    product: []const Block,

    /// The curvature is right for its model, and `ambient` numbers per point fit.
    pub fn validate(self: Manifold, ambient: usize) error{ InvalidCurvature, DimensionMismatch }!void {
        switch (self) {
            .factor => |factor| {
                try factor.validate();
                if (ambient < factor.ambient_dim(1)) return error.DimensionMismatch;
            },
            .product => |blocks| {
                var total: usize = 0;
                for (blocks) |block| {
                    try block.factor.validate();
                    if (block.dim == 0) return error.DimensionMismatch;
                    total += block.width();
                }
                if (blocks.len == 0 or total != ambient) return error.DimensionMismatch;
            },
        }
    }

    /// The blocks of a point with `ambient` numbers.
    pub fn iterate(self: Manifold, ambient: usize) Iterator {
        return .{ .manifold = self, .ambient = ambient };
    }
};

pub const Span = struct { factor: Factor, begin: usize, end: usize };

const Iterator = struct {
    manifold: Manifold,
    ambient: usize,
    index: usize = 0,
    begin: usize = 0,

    pub fn next(self: *Iterator) ?Span {
        if (self.begin == self.ambient) return null;
        const factor, const width = switch (self.manifold) {
            .factor => |factor| .{ factor, self.ambient },
            .product => |blocks| .{ blocks[self.index].factor, blocks[self.index].width() },
        };
        const begin = self.begin;
        self.begin += width;
        self.index += 1;
        assert(self.begin <= self.ambient);
        return .{ .factor = factor, .begin = begin, .end = self.begin };
    }
};

/// Maps from vectors to a vector that every model has.
pub const VectorMap = enum {
    exp,
    exp0,
    log,
    log0,
    transport,
    transport0,
    project_tangent,
    to_riemannian_gradient,

    /// How many vectors go in.
    pub fn arity(self: VectorMap) usize {
        return switch (self) {
            .exp0, .log0 => 1,
            .exp, .log, .transport0, .project_tangent, .to_riemannian_gradient => 2,
            .transport => 3,
        };
    }
};

/// Maps from vectors to a number that add up over the blocks of a product.
pub const Sum = enum {
    distance_sq,
    inner,

    pub fn arity(self: Sum) usize {
        return switch (self) {
            .distance_sq => 2,
            .inner => 3,
        };
    }
};

/// All rows have one point's length.
pub fn map(manifold: Manifold, comptime op: VectorMap, inputs: *const [op.arity()][]const f64, out: []f64) void {
    var blocks = manifold.iterate(out.len);
    while (blocks.next()) |block| {
        const in = part_of([]const f64, inputs, block);
        const part = out[block.begin..block.end];
        switch (block.factor.model) {
            inline else => |model| call(void, @field(namespace(model), @tagName(op)), block, in, .{part}, .{}),
        }
    }
}

/// One output for each input.
pub fn map_vjp(
    manifold: Manifold,
    comptime op: VectorMap,
    inputs: *const [op.arity()][]const f64,
    cotangent: []const f64,
    outputs: *const [op.arity()][]f64,
) void {
    var blocks = manifold.iterate(cotangent.len);
    while (blocks.next()) |block| {
        const in = part_of([]const f64, inputs, block);
        const out = part_of([]f64, outputs, block);
        const part = cotangent[block.begin..block.end];
        switch (block.factor.model) {
            inline else => |model| call(void, @field(namespace(model), @tagName(op) ++ "_vjp"), block, in, .{part}, out),
        }
    }
}

pub fn sum(manifold: Manifold, comptime op: Sum, inputs: *const [op.arity()][]const f64) f64 {
    var total: f64 = 0;
    var blocks = manifold.iterate(inputs[0].len);
    while (blocks.next()) |block| {
        const in = part_of([]const f64, inputs, block);
        total += switch (block.factor.model) {
            inline else => |model| call(f64, @field(namespace(model), @tagName(op)), block, in, .{}, .{}),
        };
    }
    return total;
}

pub fn sum_vjp(
    manifold: Manifold,
    comptime op: Sum,
    inputs: *const [op.arity()][]const f64,
    cotangent: f64,
    outputs: *const [op.arity()][]f64,
) void {
    var blocks = manifold.iterate(inputs[0].len);
    while (blocks.next()) |block| {
        const in = part_of([]const f64, inputs, block);
        const out = part_of([]f64, outputs, block);
        switch (block.factor.model) {
            inline else => |model| call(void, @field(namespace(model), @tagName(op) ++ "_vjp"), block, in, .{cotangent}, out),
        }
    }
}

/// The file with a model's formulas.
pub fn namespace(comptime model: Model) type {
    return switch (model) {
        .euclidean => euclidean,
        .poincare => poincare,
        .lorentz => lorentz,
    };
}

fn part_of(comptime Slice: type, rows: anytype, block: Span) [rows.len]Slice {
    var part: [rows.len]Slice = undefined;
    for (&part, rows) |*target, row| target.* = row[block.begin..block.end];
    return part;
}

/// A formula called with c, the block's inputs, what stands in the middle, and the outputs.
inline fn call(comptime Out: type, comptime formula: anytype, block: Span, in: anytype, middle: anytype, out: anytype) Out {
    const c = block.factor.c();
    const first = switch (in.len) {
        1 => .{ c, in[0] },
        2 => .{ c, in[0], in[1] },
        3 => .{ c, in[0], in[1], in[2] },
        else => comptime unreachable,
    };
    return switch (out.len) {
        0 => @call(.auto, formula, first ++ middle),
        1 => @call(.auto, formula, first ++ middle ++ .{out[0]}),
        2 => @call(.auto, formula, first ++ middle ++ .{ out[0], out[1] }),
        3 => @call(.auto, formula, first ++ middle ++ .{ out[0], out[1], out[2] }),
        else => comptime unreachable,
    };
}

/// The root of the blocks' squared distances added up.
pub fn distance(manifold: Manifold, x: []const f64, y: []const f64) f64 {
    return @sqrt(sum(manifold, .distance_sq, &.{ x, y }));
}

pub fn distance_vjp(manifold: Manifold, x: []const f64, y: []const f64, cotangent: f64, x_bar: []f64, y_bar: []f64) void {
    const d = distance(manifold, x, y);
    const slope = if (d == 0) 0 else cotangent / (2 * d);
    sum_vjp(manifold, .distance_sq, &.{ x, y }, slope, &.{ x_bar, y_bar });
}

/// Distance from the origin, block-wise as `distance`.
pub fn distance0(manifold: Manifold, x: []const f64) f64 {
    var total: f64 = 0;
    var blocks = manifold.iterate(x.len);
    while (blocks.next()) |block| {
        const part = x[block.begin..block.end];
        const d = distance0_of(block.factor, part);
        total += d * d;
    }
    return @sqrt(total);
}

fn distance0_of(factor: Factor, x: []const f64) f64 {
    return switch (factor.model) {
        .euclidean => euclidean.distance0(factor.c(), x),
        .poincare => poincare.distance0(factor.c(), x),
        .lorentz => lorentz.distance0(factor.c(), x),
    };
}

pub fn distance0_vjp(manifold: Manifold, x: []const f64, cotangent: f64, x_bar: []f64) void {
    const d = distance0(manifold, x);
    const slope = if (d == 0) 0 else cotangent / d;
    var blocks = manifold.iterate(x.len);
    while (blocks.next()) |block| {
        const part = x[block.begin..block.end];
        const part_bar = x_bar[block.begin..block.end];
        const part_slope = slope * distance0_of(block.factor, part);
        switch (block.factor.model) {
            .euclidean => euclidean.distance0_vjp(block.factor.c(), part, part_slope, part_bar),
            .poincare => poincare.distance0_vjp(block.factor.c(), part, part_slope, part_bar),
            .lorentz => lorentz.distance0_vjp(block.factor.c(), part, part_slope, part_bar),
        }
    }
}

/// Length of the tangent vector u at x.
pub fn norm(manifold: Manifold, x: []const f64, u: []const f64) f64 {
    return @sqrt(sum(manifold, .inner, &.{ x, u, u }));
}

/// Moves x onto the manifold; returns how many blocks had to be clipped.
pub fn project(manifold: Manifold, rim: boundary.Rim, x: []const f64, out: []f64) usize {
    var clipped: usize = 0;
    var blocks = manifold.iterate(x.len);
    while (blocks.next()) |block| {
        const part = x[block.begin..block.end];
        const part_out = out[block.begin..block.end];
        const moved = switch (block.factor.model) {
            .euclidean => euclidean.project(block.factor.c(), rim, part, part_out),
            .poincare => poincare.project(block.factor.c(), rim, part, part_out),
            .lorentz => lorentz.project(block.factor.c(), rim, part, part_out),
        };
        clipped += @intFromBool(moved);
    }
    return clipped;
}

test "product: a point of one block moves as in that block alone" {
    const blocks = [_]Block{
        .{ .factor = .{ .model = .lorentz, .curvature = -0.5 }, .dim = 2 },
        .{ .factor = .flat(), .dim = 1 },
        .{ .factor = .{ .model = .poincare, .curvature = -2 }, .dim = 2 },
    };
    const manifold: Manifold = .{ .product = &blocks };
    try manifold.validate(6);
    try std.testing.expectError(error.DimensionMismatch, manifold.validate(5));
    var x = [_]f64{ 0, 0.3, -0.4, 2, 0.1, 0.2 };
    const v = [_]f64{ 0, 0.5, 0.25, -1, 0.3, 0.1 };
    try std.testing.expectEqual(0, project(manifold, .of(f64, 0), &x, &x));
    var y: [6]f64 = undefined;
    map(manifold, .exp, &.{ &x, &v }, &y);
    var alone: [2]f64 = undefined;
    poincare.exp(2, x[4..], v[4..], &alone);
    try std.testing.expectEqualSlices(f64, &alone, y[4..]);
    try std.testing.expectEqual(1, y[3]);
    const d = distance(manifold, &x, &y);
    const want = @sqrt(std.math.pow(f64, lorentz.distance(0.5, x[0..3], y[0..3]), 2) + 1 +
        std.math.pow(f64, poincare.distance(2, x[4..], &alone), 2));
    try std.testing.expectApproxEqRel(want, d, 1e-14);
    // Every block moved by the length of its tangent vector, in its own metric.
    try std.testing.expectApproxEqRel(norm(manifold, &x, &v), d, 1e-13);
}

test "validate: only negative curvature for curved models" {
    const bad = [_]f64{ 0, 1, std.math.nan(f64), -std.math.inf(f64) };
    for (bad) |curvature| {
        const factor: Factor = .{ .model = .poincare, .curvature = curvature };
        try std.testing.expectError(error.InvalidCurvature, factor.validate());
    }
}
