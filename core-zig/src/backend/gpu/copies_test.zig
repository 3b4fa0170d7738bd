//! Elements that move, and sums at indices, on every GPU of this machine against the CPU: the same bits. Nothing may
//! fall back: the mode is strict.

const std = @import("std");
const testing = std.testing;
const fakes = @import("fakes_test.zig");
const gpu = @import("gpu.zig");
const dispatch = @import("../../dispatch/dispatch.zig");
const copying = @import("../../tensor/copy.zig");
const memory = @import("../../runtime/memory.zig");
const shapes = @import("../../tensor/shape.zig");
const DType = @import("../../tensor/dtype.zig").DType;
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;

/// What a case is given: where, of which dtype, and tensors that end with the case.
pub const Case = struct {
    on: Kind,
    dtype: DType,
    report: Report = .{},
    held: [16]*Tensor = undefined,
    count: usize = 0,

    pub fn hold(case: *Case, tensor: *Tensor) *Tensor {
        case.held[case.count] = tensor;
        case.count += 1;
        return tensor;
    }

    pub fn end(case: *Case) void {
        for (case.held[0..case.count]) |tensor| tensor.release();
    }

    /// Small numbers, the same on each device.
    pub fn example(case: *Case, shape: []const i64, seed: u64) !*Tensor {
        const tensor = case.hold(try Tensor.create(.from_slice(shape), case.dtype, case.on));
        var generator: std.Random.DefaultPrng = .init(seed);
        const random = generator.random();
        switch (case.dtype) {
            .complex64 => for (tensor.elements(@import("../../tensor/dtype.zig").Complex64)) |*number| {
                number.* = .{ .re = random.floatNorm(f32), .im = random.floatNorm(f32) };
            },
            .bool => for (tensor.elements(u8)) |*element| {
                element.* = random.int(u1);
            },
            inline .f32, .f64 => |dtype| for (tensor.elements(dtype.Element())) |*element| {
                element.* = random.floatNorm(dtype.Element());
            },
            inline .i32, .i64, .u8 => |dtype| for (tensor.elements(dtype.Element())) |*element| {
                element.* = random.int(dtype.Element());
            },
        }
        return tensor;
    }

    fn indices(case: *Case, shape: []const i64, below: i64, seed: u64) !*Tensor {
        const tensor = case.hold(try Tensor.create(.from_slice(shape), .i64, case.on));
        var generator: std.Random.DefaultPrng = .init(seed);
        for (tensor.elements(i64)) |*element| element.* = generator.random().intRangeLessThan(i64, -below, below);
        return tensor;
    }

    pub fn run(case: *Case, op: dispatch.Op, inputs: []const ?*Tensor, attributes: dispatch.Attributes) !*Tensor {
        return case.hold(try dispatch.run_linked_one(.any(op), inputs, &attributes, &case.report));
    }

    pub fn permuted(case: *Case, x: *Tensor, axes: []const i64) !*Tensor {
        return case.run(.permute, &.{x}, .{ .axes = axes });
    }

    fn sliced(case: *Case, x: *Tensor, starts: []const i64, stops: []const i64, steps: []const i64) !*Tensor {
        return case.run(.slice, &.{x}, .{ .starts = starts, .stops = stops, .steps = steps });
    }
};

pub const Body = fn (case: *Case) anyerror!*Tensor;

fn expect_alike(kind: Kind, dtypes: []const DType, comptime body: Body) !void {
    gpu.set_strict(true);
    defer gpu.set_strict(false);
    for (dtypes) |dtype| {
        var cases: [2]Case = .{ .{ .on = .cpu, .dtype = dtype }, .{ .on = kind, .dtype = dtype } };
        defer for (&cases) |*case| case.end();
        var results: [2]*Tensor = undefined;
        for (&cases, &results) |*case, *result| {
            errdefer std.debug.print("{t}, {t}: {s}\n", .{ case.on, dtype, std.mem.sliceTo(&case.report.message, 0) });
            result.* = try body(case);
            try result.*.storage.settle(&case.report);
            result.* = case.hold(try copying.contiguous(result.*));
        }
        try testing.expectEqualSlices(i64, results[0].shape.slice(), results[1].shape.slice());
        errdefer std.debug.print("{t}\n", .{dtype});
        try testing.expectEqualSlices(u8, results[0].storage.bytes, results[1].storage.bytes);
    }
}

const all_dtypes = std.enums.values(DType);
const summed_dtypes: []const DType = &.{ .f32, .i32, .i64, .u8, .complex64 };

test "take_add: slices that come to one place are added in the order of the indices" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            try expect_alike(kind, summed_dtypes, add_slices);
            try expect_alike(kind, summed_dtypes, add_slices_of_views);
            try expect_alike(kind, summed_dtypes, add_nothing);
        }
    }.each);
}

fn add_slices(case: *Case) !*Tensor {
    const x = try case.example(&.{ 3, 7, 5 }, 1);
    return case.run(.take_add, &.{ x, try case.indices(&.{ 10, 4 }, 6, 2), try case.example(&.{ 3, 10, 4, 5 }, 3) }, .{ .axis = 1 });
}

/// Nothing is dense: x is reversed, the source turned so that its axes make no three runs.
fn add_slices_of_views(case: *Case) !*Tensor {
    const x = try case.sliced(try case.example(&.{ 9, 8, 2 }, 1), &.{ 8, 1, 0 }, &.{ -1, 8, 2 }, &.{ -1, 1, 1 });
    const source = try case.permuted(try case.example(&.{ 2, 7, 5, 3 }, 3), &.{ 3, 2, 1, 0 });
    const indices = try case.permuted(try case.indices(&.{ 5, 3 }, 9, 2), &.{ 1, 0 });
    return case.run(.take_add, &.{ x, indices, source }, .{ .axis = 0 });
}

fn add_nothing(case: *Case) !*Tensor {
    const x = try case.example(&.{ 4, 3 }, 1);
    return case.run(.take_add, &.{ x, try case.indices(&.{0}, 4, 2), try case.example(&.{ 0, 3 }, 3) }, .{ .axis = 0 });
}

test "scatter_add: elements that come to one place are added in the order of the indices" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            try expect_alike(kind, summed_dtypes, add_elements);
            try expect_alike(kind, summed_dtypes, add_elements_of_views);
        }
    }.each);
}

fn add_elements(case: *Case) !*Tensor {
    const x = try case.example(&.{ 4, 6, 5 }, 1);
    return case.run(.scatter_add, &.{ x, try case.indices(&.{ 4, 30, 5 }, 5, 2), try case.example(&.{ 4, 30, 5 }, 3) }, .{ .axis = 1 });
}

fn add_elements_of_views(case: *Case) !*Tensor {
    const x = try case.permuted(try case.example(&.{ 6, 2, 3 }, 1), &.{ 1, 2, 0 });
    const one = try case.example(&.{ 2, 3, 1 }, 3);
    const source = try case.run(.broadcast_to, &.{one}, .{ .shape = &.{ 2, 3, 40 } });
    return case.run(.scatter_add, &.{ x, try case.indices(&.{ 2, 3, 40 }, 6, 2), source }, .{ .axis = -1 });
}

test "an index out of range is named as on the CPU, in strict mode too, and nothing is written" {
    try fakes.on_each(refuses_indices);
}

fn refuses_indices(kind: Kind) !void {
    gpu.set_strict(true);
    defer gpu.set_strict(false);
    for ([_]dispatch.Op{ .take, .take_add }) |op| {
        var messages: [2]@FieldType(Report, "message") = undefined;
        for ([_]Kind{ .cpu, kind }, &messages) |on, *message| {
            var case: Case = .{ .on = on, .dtype = .f32 };
            defer case.end();
            const x = try case.example(&.{ 3, 2 }, 1);
            const indices = try case.indices(&.{4}, 3, 2);
            indices.elements(i64)[2] = 3;
            const source = try case.example(&.{ 4, 2 }, 3);
            const inputs: []const ?*Tensor = if (op == .take) &.{ x, indices } else &.{ x, indices, source };
            try testing.expectError(error.Failed, dispatch.run_linked_one(.any(op), inputs, &.{ .axis = 0 }, &case.report));
            message.* = case.report.message;
        }
        try testing.expectEqualStrings(std.mem.sliceTo(&messages[0], 0), std.mem.sliceTo(&messages[1], 0));
    }
}

test "concat and pad_slice, of any dtype" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            try expect_alike(kind, all_dtypes, join);
            try expect_alike(kind, all_dtypes, join_columns);
            try expect_alike(kind, all_dtypes, pad);
            try expect_alike(kind, all_dtypes, pad_with_nothing);
        }
    }.each);
}

fn join(case: *Case) !*Tensor {
    const middle = try case.permuted(try case.example(&.{ 3, 5, 1 }, 2), &.{ 1, 0, 2 });
    return case.run(.concat, &.{ try case.example(&.{ 4, 3, 1 }, 1), try case.example(&.{ 0, 3, 1 }, 3), middle }, .{ .axis = 0 });
}

fn join_columns(case: *Case) !*Tensor {
    const x = try case.example(&.{ 7, 3 }, 1);
    const last = try case.sliced(x, &.{ 6, 2 }, &.{ -1, -1 }, &.{ -1, -1 });
    return case.run(.concat, &.{ x, try case.example(&.{ 7, 6 }, 2), last, x, x }, .{ .axis = 1 });
}

fn pad(case: *Case) !*Tensor {
    const x = try case.permuted(try case.example(&.{ 3, 4 }, 1), &.{ 1, 0 });
    return case.run(.pad_slice, &.{x}, .{ .shape = &.{ 9, 7 }, .starts = &.{ 1, 6 }, .stops = &.{ 9, 0 }, .steps = &.{ 2, -2 } });
}

fn pad_with_nothing(case: *Case) !*Tensor {
    return case.run(.pad_slice, &.{try case.example(&.{ 0, 4 }, 1)}, .{ .shape = &.{ 5, 4 }, .starts = &.{ 2, 0 }, .stops = &.{ 2, 4 }, .steps = &.{ 1, 1 } });
}

test "views are copied on the device, whatever their axes, and written to" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            try expect_alike(kind, all_dtypes, reshaped);
            try expect_alike(kind, all_dtypes, many_axes);
            try expect_alike(kind, all_dtypes, assigned);
            try expect_alike(kind, all_dtypes, assigned_to_itself);
            try expect_alike(kind, all_dtypes, into_view);
            try expect_alike(kind, &.{.f32}, folded_axes);
        }
    }.each);
}

fn reshaped(case: *Case) !*Tensor {
    const x = try case.permuted(try case.example(&.{ 6, 5, 4 }, 1), &.{ 2, 0, 1 });
    return case.run(.reshape, &.{x}, .{ .shape = &.{ 3, 40 } });
}

/// Seven axes of which no two are one.
fn many_axes(case: *Case) !*Tensor {
    const x = try case.example(&.{ 2, 3, 2, 2, 3, 2, 2 }, 1);
    return case.run(.contiguous, &.{try case.permuted(x, &.{ 6, 4, 2, 0, 5, 3, 1 })}, .{});
}

fn assigned(case: *Case) !*Tensor {
    const x = try case.example(&.{ 7, 9 }, 1);
    const part = try case.sliced(x, &.{ 5, 1 }, &.{ 0, 9 }, &.{ -2, 3 });
    try dispatch.assign(part, try case.example(&.{ 1, 3 }, 2), &case.report);
    const row = try case.sliced(x, &.{ 6, 0 }, &.{ 7, 9 }, &.{ 1, 1 });
    try dispatch.assign(row, try case.example(&.{9}, 3), &case.report);
    return x;
}

fn assigned_to_itself(case: *Case) !*Tensor {
    const x = try case.example(&.{ 6, 6 }, 1);
    try dispatch.assign(x, try case.permuted(x, &.{ 1, 0 }), &case.report);
    return x;
}

fn into_view(case: *Case) !*Tensor {
    const x = try case.example(&.{ 5, 8 }, 1);
    var outputs: [1]*Tensor = undefined;
    // Columns, and a row that begins within a word of bytes.
    const columns = try case.sliced(x, &.{ 0, 7 }, &.{ 5, 0 }, &.{ 1, -3 });
    try dispatch.run(.contiguous, &.{try case.example(&.{ 5, 3 }, 2)}, &.{}, columns, &outputs, &case.report);
    outputs[0].release();
    const row = try case.sliced(x, &.{ 3, 1 }, &.{ 4, 6 }, &.{ 1, 1 });
    try dispatch.run(.contiguous, &.{try case.example(&.{ 1, 5 }, 3)}, &.{}, row, &outputs, &case.report);
    outputs[0].release();
    return x;
}

/// A fold and a choice over axes that make more runs than their kernels count by.
fn folded_axes(case: *Case) !*Tensor {
    const x = try case.permuted(try case.example(&.{ 2, 3, 4, 5, 2 }, 1), &.{ 4, 0, 3, 2, 1 });
    const most = try case.run(.max, &.{x}, .{ .axes = &.{ 0, 2, 4 } });
    const chosen = try case.run(.take, &.{ x, try case.indices(&.{3}, 5, 2) }, .{ .axis = 2 });
    return case.run(.concat, &.{ try case.run(.reshape, &.{most}, .{ .shape = &.{-1} }), try case.run(.reshape, &.{chosen}, .{ .shape = &.{-1} }) }, .{ .axis = 0 });
}

test "parts of complex numbers are views of them, and pairs are complex numbers" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            try expect_alike(kind, &.{.complex64}, parts);
            try expect_alike(kind, &.{.complex64}, conjugate);
            try expect_alike(kind, &.{.complex64}, pairs);
            try expect_alike(kind, &.{.f32}, joined_pairs);
            try expect_alike(kind, &.{ .f32, .i32, .i64, .u8 }, parts_of_reals);
        }
    }.each);
}

fn parts(case: *Case) !*Tensor {
    const x = try case.permuted(try case.sliced(try case.example(&.{ 4, 6 }, 1), &.{ 3, 1 }, &.{ -1, 6 }, &.{ -1, 2 }), &.{ 1, 0 });
    return case.run(.concat, &.{ try case.run(.real, &.{x}, .{}), try case.run(.imag, &.{x}, .{}) }, .{ .axis = 0 });
}

fn conjugate(case: *Case) !*Tensor {
    return case.run(.conj, &.{try case.permuted(try case.example(&.{ 4, 6 }, 1), &.{ 1, 0 })}, .{});
}

fn pairs(case: *Case) !*Tensor {
    return case.run(.interleave, &.{try case.permuted(try case.example(&.{ 4, 6 }, 1), &.{ 1, 0 })}, .{});
}

fn joined_pairs(case: *Case) !*Tensor {
    return case.run(.deinterleave, &.{try case.sliced(try case.example(&.{ 4, 11 }, 1), &.{ 0, 9 }, &.{ 4, 1 }, &.{ 1, -1 })}, .{});
}

fn parts_of_reals(case: *Case) !*Tensor {
    const x = try case.permuted(try case.example(&.{ 3, 5 }, 1), &.{ 1, 0 });
    const kept = try case.run(.concat, &.{ try case.run(.real, &.{x}, .{}), try case.run(.conj, &.{x}, .{}) }, .{ .axis = 1 });
    return case.run(.concat, &.{ kept, try case.run(.imag, &.{x}, .{}) }, .{ .axis = 1 });
}

test "what a move takes of the host's memory may fail, each in turn, and nothing is lost" {
    try fakes.on_each(exhaust);
}

fn exhaust(kind: Kind) !void {
    gpu.set_strict(true);
    defer gpu.set_strict(false);
    inline for (.{ add_slices_of_views, join_columns, pad, many_axes, assigned }) |body| for ([_]DType{ .f32, .bool }) |dtype| {
        if (body == add_slices_of_views and dtype == .bool) continue;
        try exhaust_one(kind, dtype, body);
    };
}

pub fn exhaust_one(kind: Kind, dtype: DType, comptime body: Body) !void {
    const before = memory.live_bytes();
    defer memory.fail_allocation_after(-1);
    for (0..1000) |countdown| {
        var case: Case = .{ .on = kind, .dtype = dtype };
        memory.fail_allocation_after(@intCast(countdown));
        const done = body(&case);
        memory.fail_allocation_after(-1);
        case.end();
        try testing.expectEqual(before, memory.live_bytes());
        _ = done catch |failure| {
            try testing.expectEqual(error.OutOfMemory, failure);
            continue;
        };
        return testing.expect(countdown > 3);
    }
    return error.TestUnexpectedResult;
}
