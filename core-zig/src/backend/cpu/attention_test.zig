//! Attention against the reference.

const std = @import("std");
const cases = @import("test_cases.zig");
const reference = @import("../reference/reference.zig");
const Bench = @import("../op_bench.zig").Bench;
const Attributes = @import("../../ops/op.zig").Attributes;
const DType = @import("../../tensor/dtype.zig").DType;
const Tensor = @import("../../tensor/tensor.zig").Tensor;

const Case = struct {
    leading: []const i64 = &.{2},
    queries: i64,
    keys: i64,
    depth: i64 = 5,
    width: i64 = 3,
    mask: ?[]const i64 = null,
    attributes: Attributes = .{},
};

/// One tile; several tiles of queries and of keys; each kind of mask; no queries, keys, depth or width.
const list = [_]Case{
    .{ .queries = 4, .keys = 7 },
    .{ .leading = &.{}, .queries = 150, .keys = 300, .depth = 20, .width = 17 },
    .{ .leading = &.{ 2, 1 }, .queries = 130, .keys = 140, .attributes = .{ .causal = true } },
    .{ .leading = &.{1}, .queries = 10, .keys = 200, .attributes = .{ .causal = true, .scale = 0.3 } },
    .{ .leading = &.{ 2, 3 }, .queries = 70, .keys = 135, .mask = &.{ 3, 1, 135 } },
    .{ .leading = &.{ 2, 2 }, .queries = 70, .keys = 135, .mask = &.{ 2, 1, 70, 135 }, .attributes = .{ .causal = true } },
    .{ .queries = 3, .keys = 4, .mask = &.{ 3, 1 } },
    .{ .queries = 0, .keys = 4 },
    .{ .queries = 3, .keys = 0 },
    .{ .queries = 3, .keys = 4, .depth = 0 },
    .{ .queries = 3, .keys = 4, .width = 0 },
    .{ .leading = &.{0}, .queries = 3, .keys = 4 },
};

fn shape_of(leading: []const i64, rows: i64, columns: i64, buffer: *[8]i64) []const i64 {
    @memcpy(buffer[0..leading.len], leading);
    buffer[leading.len] = rows;
    buffer[leading.len + 1] = columns;
    return buffer[0 .. leading.len + 2];
}

test "attention and its gradient: every size, mask, layout and number of threads agrees with the reference" {
    const seed = 503;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(cases.Layout)) |layout| for (list) |case| {
        var made: [4]*Tensor = undefined;
        var made_count: usize = 0;
        defer for (made[0..made_count]) |tensor| tensor.release();
        const sizes = [4][2]i64{ .{ case.queries, case.depth }, .{ case.keys, case.depth }, .{ case.keys, case.width }, .{ case.queries, case.width } };
        for (sizes) |size| {
            var buffer: [8]i64 = undefined;
            const own = if (made_count == 0) layout else maker.random.enumValue(cases.Layout);
            made[made_count] = try maker.tensor(dtype, shape_of(case.leading, size[0], size[1], &buffer), own, .tame);
            made_count += 1;
        }
        const mask: ?*Tensor = if (case.mask) |shape| try maker.tensor(.bool, shape, maker.random.enumValue(cases.Layout), .tame) else null;
        defer if (mask) |tensor| tensor.release();
        // Scores up to about 60 lose that many units in the last place, and exponentials keep the loss.
        try cases.expect_reference(.attention, &.{ made[0], made[1], made[2], mask }, case.attributes, .{ .ulps = 64, .scale_ulps = 64, .scale = 4 });
        try cases.expect_reference(.attention_gradient, &.{ made[3], made[0], made[1], made[2], mask }, case.attributes, .{ .ulps = 128, .scale_ulps = 256, .scale = 64 });
    };
}

test "attention: scores beyond every number, and queries that may attend to nothing" {
    inline for ([_]type{ @import("cpu.zig"), reference }) |backend| {
        var bench: Bench = .{ .run = backend.run };
        defer bench.end();
        const inf = std.math.inf(f64);
        const nan = std.math.nan(f64);
        const q = try bench.make(.f64, &.{ 4, 1 }, &.{ 1, 0, nan, -1 });
        const k = try bench.make(.f64, &.{ 3, 1 }, &.{ -inf, 2, 2 });
        const v = try bench.make(.f64, &.{ 3, 1 }, &.{ 5, 1, 2 });
        const mask = try bench.make(.bool, &.{ 4, 3 }, &.{ 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 0, 0 });
        try bench.expect(.f64, &.{ 1.5, 1.5, nan, 0 }, .attention, &.{ q, k, v, mask }, .{});
    }
}
