//! Element-wise ops and casts against the reference.

const std = @import("std");
const testing = std.testing;
const cases = @import("test_cases.zig");
const cpu = @import("cpu.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const expression = @import("../../ops/expression.zig");
const rows = @import("elementwise_rows.zig");
const Report = @import("../../runtime/report.zig").Report;
const Status = @import("../../runtime/report.zig").Status;
const ops = @import("../../ops/op.zig");
const Op = ops.Op;
const Axes = @import("../../tensor/shape.zig").Axes;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const DType = @import("../../tensor/dtype.zig").DType;

/// In ulps of the result. What IEEE rounds once must agree exactly; vector mathematics is allowed
/// the error its kernels state, plus the reference's own.
fn tolerance_of(op: Op, dtype: DType) cases.Tolerance {
    return switch (op) {
        .exp, .expm1, .log, .log1p, .tanh, .atanh, .asinh, .acosh, .sinh, .cosh => .{ .ulps = 4 },
        .sin, .cos, .tan, .atan2 => .{ .ulps = 4 },
        .sigmoid, .log_sigmoid, .softplus, .silu, .rsqrt => .{ .ulps = 6 },
        // The reference's 1 - erf has the error of its 1 where x is below 0.
        .gelu, .gelu_tanh => .{ .ulps = 16, .scale_ulps = 8, .scale = 1 },
        // The reference multiplies f64 powers together, one rounding after the other.
        .pow => .{ .ulps = if (dtype == .f64) 600 else 2 },
        else => .{},
    };
}

const clamp_attributes: ops.Attributes = .{ .low = -1.5, .high = 2.25 };

const unary_ops = elementwise_ops(1);
const binary_ops = elementwise_ops(2);

fn elementwise_ops(comptime input_count: usize) []const Op {
    @setEvalBranchQuota(100_000);
    var list: []const Op = &.{};
    for (std.enums.values(Op)) |op| {
        if (rows.is_elementwise(op) and op != .elementwise and ops.row(op).inputs.len == input_count) list = list ++ [_]Op{op};
    }
    return list;
}

test "unary ops: every dtype, shape and layout agrees with the reference" {
    const seed = 101;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(dtype, shape, layout, .wild);
        defer x.release();
        for (unary_ops) |op| {
            if (!cases.in_domain(op, dtype)) continue;
            try cases.expect_reference(op, &.{x}, clamp_attributes, tolerance_of(op, dtype));
        }
        try cases.expect_reference(.contiguous, &.{x}, .{}, .{});
    };
}

/// The second operand's shape, by how it stretches over the first's.
const Stretch = enum { none, scalar, row, column, other_way };

fn stretched(shape: []const i64, stretch: Stretch) Axes {
    var result: Axes = .from_slice(shape);
    switch (stretch) {
        .none, .other_way => {},
        .scalar => result = .{},
        .row => if (shape.len > 0) {
            result = .from_slice(shape[shape.len - 1 ..]);
        },
        .column => if (shape.len > 0) {
            result.values[shape.len - 1] = 1;
        },
    }
    return result;
}

test "binary ops: every dtype, shape and layout, broadcast in every way" {
    const seed = 102;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for (std.enums.values(Stretch)) |stretch| for (cases.shapes_tried) |shape| {
        const layout = maker.random.enumValue(cases.Layout);
        const first = stretched(shape, if (stretch == .other_way) .column else .none);
        const second = stretched(shape, if (stretch == .other_way) .row else stretch);
        const x = try maker.tensor(dtype, first.slice(), layout, .wild);
        defer x.release();
        const y = try maker.tensor(dtype, second.slice(), maker.random.enumValue(cases.Layout), .wild);
        defer y.release();
        for (binary_ops) |op| {
            if (!cases.in_domain(op, dtype)) continue;
            try cases.expect_reference(op, &.{ x, y }, .{}, tolerance_of(op, dtype));
            try cases.expect_reference(op, &.{ y, x }, .{}, tolerance_of(op, dtype));
        }
        const condition = try maker.tensor(.bool, second.slice(), maker.random.enumValue(cases.Layout), .tame);
        defer condition.release();
        try cases.expect_reference(.where, &.{ condition, x, y }, .{}, .{});
        try cases.expect_reference(.where, &.{ condition, y, x }, .{}, .{});
    };
}

const chains = [_][]const u8{
    "a, b, c -> a * tanh(b) + 0.5 * c",
    "a, b, c -> where(logical_xor(a < b, b < c), exp(-square(a)), minimum(a, b) / 3) - a",
    "a, b, c -> ((a + b) * (b - c) + (a * c)) / (1 + abs(b)) ^ 2 + log1p(abs(a) + abs(c))",
    "a, b, c -> where(logical_or(is_nan(a), logical_not(b > 0)), c, -a)",
    "a, b, c -> floor(2 * a) ** 3 + 1e-3",
};

fn step_by_step(program: *const expression.Program, inputs: []const *Tensor, like: *const Tensor) !*Tensor {
    const dtype = like.dtype;
    var made: [expression.steps_max + expression.constants_max]*Tensor = undefined;
    var count: usize = 0;
    defer for (made[0..count]) |tensor| tensor.release();
    for (program.constants[0..program.constant_count]) |number| {
        made[count] = try Tensor.create(.{}, dtype, .cpu);
        count += 1;
        if (dtype == .f32) made[count - 1].elements(f32)[0] = @floatCast(number) else made[count - 1].elements(f64)[0] = number;
    }
    for (program.list()) |*step| {
        var arguments: [expression.arguments_max]?*Tensor = undefined;
        for (step.used(), 0..) |value, index| arguments[index] = switch (value) {
            .input => |input| inputs[input],
            .constant => |constant| made[constant],
            .step => |earlier| made[program.constant_count + earlier],
        };
        var report: Report = .{};
        var outputs: [1]*Tensor = undefined;
        try dispatch.run_linked(.any(step.op), arguments[0..step.used().len], &.{}, null, &outputs, &report);
        made[count] = outputs[0];
        count += 1;
    }
    return made[count - 1].retain();
}

fn bytes_of(tensor: *Tensor) []const u8 {
    return if (tensor.dtype == .f32) std.mem.sliceAsBytes(tensor.elements(f32)) else std.mem.sliceAsBytes(tensor.elements(f64));
}

test "a chain has the bits of its ops one by one, in every layout, and is near the reference" {
    const seed = 104;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .f64 }) |dtype| for (std.enums.values(Stretch)) |stretch| for (cases.shapes_tried) |shape| for (chains) |text| {
        const a = try maker.tensor(dtype, shape, maker.random.enumValue(cases.Layout), .tame);
        defer a.release();
        const b = try maker.tensor(dtype, stretched(shape, stretch).slice(), maker.random.enumValue(cases.Layout), .tame);
        defer b.release();
        const c = try maker.tensor(dtype, &.{}, .contiguous, .tame);
        defer c.release();
        var report: Report = .{};
        var outputs: [1]*Tensor = undefined;
        try dispatch.run(.elementwise, &.{ a, b, c }, &.{ .expression = text }, null, &outputs, &report);
        defer outputs[0].release();
        const expected = try step_by_step(&.of(text), &.{ a, b, c }, a);
        defer expected.release();
        try testing.expect(outputs[0].shape.equals(&expected.shape));
        try testing.expectEqualSlices(u8, bytes_of(expected), bytes_of(outputs[0]));
        try cases.expect_reference(.elementwise, &.{ a, b, c }, .{ .expression = text }, .{ .ulps = 64, .scale_ulps = 64, .scale = 1 });
    };
}

test "large tensors: shared out among threads, the bits stay" {
    const seed = 103;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for ([_]DType{ .f32, .i64 }) |dtype| for ([_][2][]const i64{
        .{ &.{70_003}, &.{70_003} },
        .{ &.{70_003}, &.{} },
        .{ &.{ 23_001, 3 }, &.{3} },
        .{ &.{ 201, 301 }, &.{ 201, 1 } },
    }) |pair| for ([_]cases.Layout{ .contiguous, .permuted, .reversed }) |layout| {
        const x = try maker.tensor(dtype, pair[0], layout, .wild);
        defer x.release();
        const y = try maker.tensor(dtype, pair[1], layout, .wild);
        defer y.release();
        try cases.expect_reference(.add, &.{ x, y }, .{}, .{});
        try cases.expect_reference(.lt, &.{ y, x }, .{}, .{});
        if (dtype == .f32) try cases.expect_reference(.tanh, &.{x}, .{}, tolerance_of(.tanh, dtype));
        try cases.expect_reference(.contiguous, &.{x}, .{}, .{});
    };
}

test "in place: the same bits as out of place" {
    const seed = 104;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |dtype| for ([_][]const i64{ &.{}, &.{7}, &.{ 300, 3 }, &.{ 33, 1, 65 }, &.{70_001} }) |shape| {
        const x = try maker.tensor(dtype, shape, .contiguous, .wild);
        defer x.release();
        const y = try maker.tensor(dtype, shape, .permuted, .wild);
        defer y.release();
        for (unary_ops) |op| {
            if (ops.row(op).rule != .same or !cases.in_domain(op, dtype)) continue;
            try cases.expect_in_place(op, &.{x}, clamp_attributes, 0);
        }
        for (binary_ops) |op| {
            if (ops.row(op).rule != .broadcast or !cases.in_domain(op, dtype)) continue;
            try cases.expect_in_place(op, &.{ x, y }, .{}, 0);
            try cases.expect_in_place(op, &.{ y, x }, .{}, 1);
            try cases.expect_in_place(op, &.{ x, x }, .{}, 1);
        }
        if (dtype.is_float()) for (chains) |text| {
            try cases.expect_in_place(.elementwise, &.{ x, y, x }, .{ .expression = text }, 0);
            try cases.expect_in_place(.elementwise, &.{ y, y, x }, .{ .expression = text }, 2);
        };
    };
}

test "cast: every pair of dtypes and layout agrees with the reference" {
    const seed = 105;
    errdefer cases.print_seed(seed);
    var generator = std.Random.DefaultPrng.init(seed);
    const maker: cases.Maker = .{ .random = generator.random() };
    for (std.enums.values(DType)) |from| for (std.enums.values(cases.Layout)) |layout| for (cases.shapes_tried) |shape| {
        const x = try maker.tensor(from, shape, layout, .counting);
        defer x.release();
        for (std.enums.values(DType)) |to| {
            // Of complex numbers only reals convert to the other types.
            if (from != .complex64 or to == .bool or to == .complex64) try cases.expect_reference(.cast, &.{x}, .{ .dtype = to }, .{});
        }
    };
}

test "cast: what does not fit is refused with its value and index, at the very edges of the range" {
    const Edge = struct { from: f64, to: DType, fits: bool };
    const edges = [_]Edge{
        .{ .from = 255.99, .to = .u8, .fits = true },
        .{ .from = 256, .to = .u8, .fits = false },
        .{ .from = -0.99, .to = .u8, .fits = true },
        .{ .from = -1, .to = .u8, .fits = false },
        .{ .from = 2147483647.5, .to = .i32, .fits = true },
        .{ .from = 2147483648, .to = .i32, .fits = false },
        .{ .from = -2147483648.5, .to = .i32, .fits = true },
        .{ .from = -2147483649, .to = .i32, .fits = false },
        .{ .from = 0x1.fffffffffffffp62, .to = .i64, .fits = true },
        .{ .from = 0x1p63, .to = .i64, .fits = false },
        .{ .from = -0x1p63, .to = .i64, .fits = true },
        .{ .from = std.math.nan(f64), .to = .i64, .fits = false },
        .{ .from = std.math.inf(f64), .to = .u8, .fits = false },
    };
    const x = try Tensor.create_zeros(.from_slice(&.{ 700, 100 }), .f64, .cpu);
    defer x.release();
    for (edges) |edge| {
        x.elements(f64)[61_234] = edge.from;
        x.elements(f64)[69_000] = edge.from;
        const out = try Tensor.create(x.shape, edge.to, .cpu);
        defer out.release();
        var report: Report = .{};
        const result = cpu.run(&.{ .op = .cast, .inputs = &.{x}, .attributes = &.{ .dtype = edge.to }, .outputs = &.{out} }, &report);
        if (edge.fits) {
            try result;
            continue;
        }
        try testing.expectError(error.Failed, result);
        try testing.expectEqual(@intFromEnum(Status.invalid_value), report.status);
        const message = std.mem.sliceTo(&report.message, 0);
        try testing.expect(std.mem.indexOf(u8, message, "[612, 34]") != null);
        try testing.expect(std.mem.indexOf(u8, message, @tagName(edge.to)) != null);
    }
}
