//! Pools against the reference, and against what PyTorch documents of NaN.

const std = @import("std");
const cases = @import("test_cases.zig");
const Attributes = @import("../../ops/op.zig").Attributes;
const DType = @import("../../tensor/dtype.zig").DType;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const cpu = @import("cpu.zig");
const Report = @import("../../runtime/report.zig").Report;

const Case = struct { x: []const i64, attributes: Attributes };

const list = [_]Case{
    .{ .x = &.{ 2, 3, 8, 6 }, .attributes = .{ .kernel = &.{2} } },
    .{ .x = &.{ 2, 2, 9, 7 }, .attributes = .{ .kernel = &.{ 3, 2 }, .stride = &.{ 2, 1 }, .padding = &.{1} } },
    .{ .x = &.{ 1, 1, 3, 3 }, .attributes = .{ .kernel = &.{1}, .stride = &.{4} } },
    .{ .x = &.{ 0, 2, 4, 4 }, .attributes = .{ .kernel = &.{2} } },
    .{ .x = &.{ 1, 3, 23, 21 }, .attributes = .{ .kernel = &.{3}, .stride = &.{2}, .padding = &.{1} } },
};

test "pools: every layout, numbers that are none among them, agrees with the reference" {
    const seed = 502;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(cases.Layout)) |layout| for (list) |case| {
        for ([_]cases.Draw{ .tame, .wild }) |draw| {
            const x = try maker.tensor(dtype, case.x, layout, draw);
            defer x.release();
            try cases.expect_reference(.max_pool2d, &.{x}, case.attributes, .{});
        }
        const x = try maker.tensor(dtype, case.x, layout, .tame);
        defer x.release();
        for ([_]bool{ false, true }) |exclude| {
            var attributes = case.attributes;
            attributes.exclude_padding = exclude;
            try cases.expect_reference(.avg_pool2d, &.{x}, attributes, .{ .ulps = 1, .scale_ulps = 4, .scale = 8 });
        }
        try expect_gradient(&maker, x, case.attributes);
    };
}

/// With what the pool chose itself.
fn expect_gradient(maker: *const cases.Maker, x: *Tensor, given: Attributes) !void {
    var report: Report = .{};
    const made: cases.Outputs = try .init(.max_pool2d, &.{x}, &given);
    defer made.deinit();
    try cpu.run(&.{ .op = .max_pool2d, .inputs = &.{x}, .attributes = &given, .outputs = made.slice() }, &report);
    const gradient = try maker.tensor(x.dtype, made.list[0].shape.slice(), maker.random.enumValue(cases.Layout), .tame);
    defer gradient.release();
    var attributes = given;
    attributes.shape = x.shape.slice();
    try cases.expect_reference(.max_pool2d_gradient, &.{ gradient, made.list[1] }, attributes, .{ .ulps = 1, .scale_ulps = 4, .scale = 8 });
}
