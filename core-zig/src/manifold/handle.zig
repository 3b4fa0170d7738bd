//! A manifold that other languages hold: the space, whether points off it are refused, and how
//! many have been clipped. Immutable but for that count, so threads may share it.

const std = @import("std");
const atomic = @import("../runtime/atomic.zig");
const geometry = @import("space.zig");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const log = @import("../runtime/log.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Manifold = struct {
    header: handle.Header,
    space: geometry.Manifold,
    /// Points off the manifold are refused instead of clipped and counted.
    strict: bool,
    clipped: atomic.Counter(i64) = .init(0),

    /// Numbers as in the spec.
    pub const Kind = enum(i32) { euclidean = 1, poincare = 2, lorentz = 3, product = 4 };

    pub fn create(wanted: Kind, curvature_given: f64, strict: bool, report: *Report) Error!*Manifold {
        const model: geometry.Model = switch (wanted) {
            .euclidean => .euclidean,
            .poincare => .poincare,
            .lorentz => .lorentz,
            .product => return report.fail(.invalid_value, "manifold: a product is made from its factors", .{}),
        };
        const factor: geometry.Factor = .{ .model = model, .curvature = curvature_given };
        factor.validate() catch return report.fail(.curvature, "manifold: curvature {d} given for {s}, expected {s}", .{
            curvature_given,
            @tagName(model),
            if (model == .euclidean) "0" else "a finite number below 0",
        });
        return allocate(.{ .factor = factor }, strict);
    }

    /// `dims` are ambient: how many numbers of a row belong to each factor. Strict if a factor is.
    pub fn create_product(factors: []const ?*Manifold, dims: []const i64, report: *Report) Error!*Manifold {
        if (factors.len == 0) return report.fail(.invalid_value, "manifold product: no factors given", .{});
        if (factors.len != dims.len) return report.fail(.shape_mismatch, "manifold product: {d} factors and {d} dims given", .{ factors.len, dims.len });
        const blocks = try memory.allocator.alloc(geometry.Block, factors.len);
        errdefer memory.allocator.free(blocks);
        var strict = false;
        var total: i64 = 0;
        for (blocks, factors, dims, 0..) |*block, given, dim, index| {
            const factor = switch (given.?.space) {
                .factor => |factor| factor,
                .product => return report.fail(.invalid_value, "manifold product: factor {d} is a product itself; give its factors", .{index}),
            };
            const dim_min: i64 = @intCast(factor.ambient_dim(1));
            if (dim < dim_min) return report.fail(.invalid_value, "manifold product: dim {d} given for factor {d} ({s}), expected >= {d}", .{ dim, index, @tagName(factor.model), dim_min });
            total = std.math.add(i64, total, dim) catch
                return report.fail(.invalid_value, "manifold product: the dims add up to more than 64 bits hold", .{});
            block.* = .{ .factor = factor, .dim = @intCast(if (factor.model == .lorentz) dim - 1 else dim) };
            strict = strict or given.?.strict;
        }
        return allocate(.{ .product = blocks }, strict);
    }

    fn allocate(space: geometry.Manifold, strict: bool) error{OutOfMemory}!*Manifold {
        const manifold = try memory.allocator.create(Manifold);
        manifold.* = .{ .header = .init(.manifold, destroy), .space = space, .strict = strict };
        return manifold;
    }

    fn destroy(header: *handle.Header) void {
        const manifold: *Manifold = @alignCast(@fieldParentPtr("header", header));
        switch (manifold.space) {
            .factor => {},
            .product => |blocks| memory.allocator.free(blocks),
        }
        memory.allocator.destroy(manifold);
    }

    pub fn retain(manifold: *Manifold) *Manifold {
        manifold.header.retain();
        return manifold;
    }

    pub fn release(manifold: *Manifold) void {
        manifold.header.release();
    }

    pub fn kind(manifold: *const Manifold) Kind {
        return switch (manifold.space) {
            .product => .product,
            .factor => |factor| switch (factor.model) {
                .euclidean => .euclidean,
                .poincare => .poincare,
                .lorentz => .lorentz,
            },
        };
    }

    /// None for a product.
    pub fn curvature(manifold: *const Manifold) ?f64 {
        return switch (manifold.space) {
            .product => null,
            .factor => |factor| factor.curvature,
        };
    }

    /// Fewest numbers per point; for a product the only count that fits.
    pub fn ambient_min(manifold: *const Manifold) usize {
        return switch (manifold.space) {
            .factor => |factor| factor.ambient_dim(1),
            .product => |blocks| {
                var total: usize = 0;
                for (blocks) |block| total += block.width();
                return total;
            },
        };
    }

    pub fn count_clipped(manifold: *Manifold, count: usize) void {
        if (count == 0) return;
        // Said once a manifold; the count says the rest.
        if (manifold.clipped.fetchAdd(@intCast(count), .monotonic) == 0)
            log.write(.warning, "manifold: points off the {s} model were moved onto it, {d} in the first call; strict manifolds refuse them", .{ @tagName(manifold.kind()), count });
    }
};

test "create: curvature must fit its model, and the message says what was given" {
    var report: Report = .{};
    for ([_]f64{ 0, 1, std.math.nan(f64), -std.math.inf(f64) }) |curvature| {
        try std.testing.expectError(error.Failed, Manifold.create(.lorentz, curvature, false, &report));
        try std.testing.expectEqual(11, report.status);
    }
    try std.testing.expectError(error.Failed, Manifold.create(.euclidean, -1, false, &report));
    try std.testing.expectEqualStrings("manifold: curvature -1 given for euclidean, expected 0", std.mem.sliceTo(&report.message, 0));
}

test "create_product: outlives its factors and gives all memory back, also after a failure" {
    const before = memory.live_bytes();
    var report: Report = .{};
    const ball = try Manifold.create(.poincare, -2, false, &report);
    const sheet = try Manifold.create(.lorentz, -1, true, &report);
    try std.testing.expectError(error.Failed, Manifold.create_product(&.{ ball, sheet }, &.{ 2, 1 }, &report));
    const both = try Manifold.create_product(&.{ ball, sheet }, &.{ 2, 3 }, &report);
    ball.release();
    try std.testing.expectError(error.Failed, Manifold.create_product(&.{ both, sheet }, &.{ 5, 3 }, &report));
    sheet.release();
    try both.space.validate(5);
    try std.testing.expect(both.strict);
    try std.testing.expectEqual(Manifold.Kind.product, both.kind());
    both.release();
    try std.testing.expectEqual(before, memory.live_bytes());
}
