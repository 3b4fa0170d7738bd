//! Indexed ops, sorting and rank selection against the reference.

const std = @import("std");
const testing = std.testing;
const cases = @import("test_cases.zig");
const cpu = @import("cpu.zig");
const Report = @import("../../runtime/report.zig").Report;
const Status = @import("../../runtime/report.zig").Status;
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;

/// Sums are made in the order of the indices, rounding each time; a place is hit a few times.
const sum_tolerance: cases.Tolerance = .{ .ulps = 2, .scale_ulps = 4, .scale = 20 };

/// Shapes of indices; none of them for an axis without elements but an empty one.
const index_shapes = [_][]const i64{ &.{}, &.{0}, &.{5}, &.{ 2, 3 }, &.{400} };

test "take and take_add: every dtype, axis, layout, and shape of indices" {
    const seed = 401;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        for (0..shape.len) |axis| for (index_shapes) |index_shape| {
            const index_count = Axes.from_slice(index_shape).count();
            if (shape.len + index_shape.len > 9 or (shape[axis] == 0 and index_count > 0)) continue;
            if (index_count * x.count() > 15_000) continue;
            const indices = try maker.indices(index_shape, maker.random.enumValue(cases.Layout), shape[axis]);
            defer indices.release();
            const attributes: ops.Attributes = .{ .axis = @intCast(axis) };
            try cases.expect_reference(.take, &.{ x, indices }, attributes, .{});
            if (dtype == .bool) continue;
            var source_shape: Axes = .from_slice(shape[0..axis]);
            for (index_shape) |extent| source_shape.append(extent);
            for (shape[axis + 1 ..]) |extent| source_shape.append(extent);
            const source = try maker.tensor(dtype, source_shape.slice(), maker.random.enumValue(cases.Layout), .tame);
            defer source.release();
            // Stretched indices are all one: everything may be added up at one place.
            const terms: f64 = @floatFromInt(index_count);
            const tolerance: cases.Tolerance = .{ .ulps = 2, .scale_ulps = 4 + @sqrt(terms), .scale = 4 * (terms + 4) };
            try cases.expect_reference(.take_add, &.{ x, indices, source }, attributes, tolerance);
        };
    };
}

test "gather and scatter_add: every dtype, axis and layout, repeated and negative indices" {
    const seed = 402;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        for (0..shape.len) |axis| for ([_]i64{ 0, 4 }) |extent| {
            if (shape[axis] == 0 and extent > 0) continue;
            var index_shape: Axes = .from_slice(shape);
            index_shape.values[axis] = extent;
            const indices = try maker.indices(index_shape.slice(), maker.random.enumValue(cases.Layout), shape[axis]);
            defer indices.release();
            const attributes: ops.Attributes = .{ .axis = @intCast(axis) };
            try cases.expect_reference(.gather, &.{ x, indices }, attributes, .{});
            if (dtype == .bool) continue;
            const source = try maker.tensor(dtype, index_shape.slice(), maker.random.enumValue(cases.Layout), .tame);
            defer source.release();
            try cases.expect_reference(.scatter_add, &.{ x, indices, source }, attributes, sum_tolerance);
        };
    };
}

test "take_add and scatter_add: sums at one place keep their order for any number of threads" {
    const seed = 403;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_][]const i64{ &.{ 9, 2000 }, &.{ 50, 40, 20 } }) |shape| for (0..shape.len) |axis| {
        const x = try maker.tensor(.f32, shape, .contiguous, .tame);
        defer x.release();
        var index_shape: Axes = .from_slice(shape);
        index_shape.values[axis] = 30;
        const source = try maker.tensor(.f32, index_shape.slice(), .contiguous, .tame);
        defer source.release();
        const line = try maker.indices(&.{30}, .contiguous, shape[axis]);
        defer line.release();
        const each = try maker.indices(index_shape.slice(), .permuted, shape[axis]);
        defer each.release();
        try cases.expect_reference(.take_add, &.{ x, line, source }, .{ .axis = @intCast(axis) }, sum_tolerance);
        try cases.expect_reference(.scatter_add, &.{ x, each, source }, .{ .axis = @intCast(axis) }, sum_tolerance);
    };
}

test "indices out of range are refused before anything is written" {
    const x = try Tensor.create_zeros(.from_slice(&.{ 4, 3 }), .f32, .cpu);
    defer x.release();
    const indices = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .i64, .cpu);
    defer indices.release();
    const source = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .f32, .cpu);
    defer source.release();
    for ([_]i64{ 4, -5 }) |index| for ([_]Op{ .gather, .scatter_add, .take }) |op| {
        indices.elements(i64)[4] = index;
        const inputs: []const ?*const Tensor = if (op == .scatter_add) &.{ x, indices, source } else &.{ x, indices };
        const attributes: ops.Attributes = .{ .axis = 0 };
        const outputs: cases.Outputs = try .init(op, inputs, &attributes);
        defer outputs.deinit();
        var report: Report = .{};
        const result = cpu.run(&.{ .op = op, .inputs = inputs, .attributes = &attributes, .outputs = outputs.slice() }, &report);
        try testing.expectError(error.Failed, result);
        try testing.expectEqual(@intFromEnum(Status.index_out_of_range), report.status);
        var buffer: [100]u8 = undefined;
        const want = try std.fmt.bufPrint(&buffer, "{t}: index {d} given (element 4 of indices), expected -4 to 3", .{ op, index });
        try testing.expectEqualStrings(want, std.mem.sliceTo(&report.message, 0));
        for (outputs.list[0].storage.bytes) |byte| try testing.expectEqual(0xAA, byte);
    };
}

test "concat and pad_slice: every dtype and layout agrees with the reference" {
    const seed = 404;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .tame);
        defer x.release();
        var starts: [8]i64 = undefined;
        var stops: [8]i64 = undefined;
        var steps: [8]i64 = undefined;
        var whole: Axes = .from_slice(shape);
        for (0..shape.len) |axis| {
            const y = try maker.tensor(dtype, shape, maker.random.enumValue(cases.Layout), .tame);
            defer y.release();
            try cases.expect_reference(.concat, &.{ x, y, x }, .{ .axis = @intCast(axis) }, .{});
            // Every second element of a longer axis, forwards or backwards.
            const extent = shape[axis];
            whole.values[axis] = 2 * extent + 1;
            const forward = maker.random.boolean() or extent == 0;
            starts[axis] = if (forward) 1 else 2 * extent;
            stops[axis] = if (forward) 2 * extent + 1 else 1;
            steps[axis] = if (forward) 2 else -2;
        }
        if (whole.count() > 500_000) continue;
        try cases.expect_reference(.pad_slice, &.{x}, .{
            .shape = whole.slice(),
            .starts = starts[0..shape.len],
            .stops = stops[0..shape.len],
            .steps = steps[0..shape.len],
        }, .{});
    };
}

test "sort, argsort and rank selection: stable, NaN last, along every axis" {
    const seed = 405;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        if (dtype == .complex64) continue;
        const x = try maker.tensor(dtype, shape, layout, .wild);
        defer x.release();
        for (0..shape.len) |axis| {
            for ([_]bool{ false, true }) |descending| for ([_]Op{ .sort, .argsort }) |op| {
                try cases.expect_reference(op, &.{x}, .{ .axis = @intCast(axis), .descending = descending }, .{});
            };
            const extent = shape[axis];
            for ([_]i64{ 0, 1, 3, @divFloor(extent, 2), extent }, 0..) |k, attempt| {
                if (k > extent or (x.count() > 500 and (attempt + axis) % 3 > 0)) continue;
                for ([_]Op{ .top_k, .bottom_k, .mid_k }) |op| {
                    try cases.expect_reference(op, &.{x}, .{ .axis = @intCast(axis), .k = k }, .{});
                }
            }
        }
    };
}

test "sort and rank selection: long lines in several blocks and on several threads" {
    const seed = 406;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .i64, .u8, .bool }) |dtype| for ([_]cases.Layout{ .contiguous, .permuted, .reversed }) |layout| {
        const x = try maker.tensor(dtype, &.{ 1501, 21 }, layout, .wild);
        defer x.release();
        for ([_]i64{ 0, 1 }) |axis| {
            try cases.expect_reference(.sort, &.{x}, .{ .axis = axis }, .{});
            for ([_]Op{ .top_k, .mid_k }) |op| try cases.expect_reference(op, &.{x}, .{ .axis = axis, .k = 17 }, .{});
        }
    };
}
