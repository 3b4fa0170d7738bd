//! What a plan is asked for: an op, its shape, element type and device, checked once.

const std = @import("std");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Device = @import("../tensor/storage.zig").Device;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Op = @import("../ops/op.zig").Op;
const Attributes = @import("../ops/op.zig").Attributes;
const Convolution = @import("convolution.zig").Convolution;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Family = enum { selection, matmul, rows, convolution };

/// The most inputs that an op here has.
pub const inputs_max = 3;

pub fn family_of(op: Op) Family {
    return switch (op) {
        .top_k, .mid_k, .bottom_k => .selection,
        .matmul => .matmul,
        .conv1d, .conv2d => .convolution,
        else => .rows,
    };
}

const names = std.StaticStringMap(Op).initComptime(.{
    .{ "top_k", .top_k },
    .{ "topk", .top_k },
    .{ "top", .top_k },
    .{ "mid_k", .mid_k },
    .{ "midk", .mid_k },
    .{ "mid", .mid_k },
    .{ "bottom_k", .bottom_k },
    .{ "bottomk", .bottom_k },
    .{ "bottom", .bottom_k },
    .{ "matmul", .matmul },
    .{ "manifold_exp", .manifold_exp },
    .{ "manifold_exp0", .manifold_exp0 },
    .{ "manifold_log", .manifold_log },
    .{ "manifold_log0", .manifold_log0 },
    .{ "manifold_distance", .manifold_distance },
    .{ "manifold_distance0", .manifold_distance0 },
    .{ "manifold_mobius_add", .manifold_mobius_add },
    .{ "manifold_project", .manifold_project },
    .{ "manifold_riemannian_gradient", .manifold_riemannian_gradient },
});

const names_told = "top_k (topk, top), mid_k, bottom_k, matmul, or manifold_ exp, exp0, log, log0, distance, distance0, mobius_add, project, riemannian_gradient";

/// Names count in any case, as they always did.
pub fn op_of(kind: []const u8, report: *Report) Error!Op {
    var lower: [32]u8 = undefined;
    if (kind.len <= lower.len) if (names.get(std.ascii.lowerString(&lower, kind))) |op| return op;
    for ([_][]const u8{ "conv1d", "conv2d" }) |name| if (std.ascii.eqlIgnoreCase(kind, name))
        return report.fail(.invalid_value, "plan: kind '{s}' given; a convolution is planned by its shapes, with st_plan_convolution", .{kind});
    return report.fail(.invalid_value, "plan: kind '{s}' given, expected " ++ names_told, .{kind});
}

pub const Request = struct {
    op: Op,
    rows: usize,
    cols: usize,
    /// Elements wanted of each row; of a matrix product (rows x k) (k x cols) the inner extent; else 0.
    /// A convolution has as many rows as samples, and in each, cols sums of k products.
    k: usize,
    dtype: DType,
    device: Device,
    /// Borrowed.
    manifold: ?*Manifold,
    /// Of a convolution.
    convolution: ?Convolution = null,

    pub fn family(request: *const Request) Family {
        return family_of(request.op);
    }

    pub const Convolved = Convolution.Given;
    pub const Given = struct { kind: []const u8, rows: i64, cols: i64, k: i64, dtype: DType, device: Device, manifold: ?*Manifold };

    pub fn checked(given: Given, report: *Report) Error!Request {
        const op = try op_of(given.kind, report);
        for ([_]struct { []const u8, i64 }{ .{ "rows", given.rows }, .{ "cols", given.cols } }) |size| {
            if (size[1] < 1) return report.fail(.invalid_value, "plan: {s} is {d}, expected at least 1", .{ size[0], size[1] });
        }
        try check_k(op, given, report);
        try check_dtype(op, given.dtype, report);
        const request: Request = .{
            .op = op,
            .rows = std.math.cast(usize, given.rows) orelse return too_large(given, report),
            .cols = std.math.cast(usize, given.cols) orelse return too_large(given, report),
            .k = std.math.cast(usize, given.k) orelse return too_large(given, report),
            .dtype = given.dtype,
            .device = given.device,
            .manifold = given.manifold,
        };
        for (0..request.input_count()) |index| if (!fits(&request.input_shape(index), given.dtype.size())) return too_large(given, report);
        if (!fits(&request.output_shape(), given.dtype.size())) return too_large(given, report);
        if (request.family() == .selection and given.cols > std.math.maxInt(u32)) return report.fail(.invalid_value, "plan: cols is {d}, expected at most {d}", .{ given.cols, std.math.maxInt(u32) });
        try check_manifold(&request, report);
        return request;
    }

    pub fn convolution_checked(given: Convolution.Given, dtype: DType, device: Device, report: *Report) Error!Request {
        const own: Convolution = try .checked(given, dtype, report);
        try check_dtype(own.op(), dtype, report);
        const g = &own.geometry;
        return .{
            .op = own.op(),
            .rows = g.batch,
            .cols = own.output_shape().count() / g.batch,
            .k = g.depth(),
            .dtype = dtype,
            .device = device,
            .manifold = null,
            .convolution = own,
        };
    }

    /// The same on another number of rows.
    pub fn with_rows(request: *const Request, rows: usize) Request {
        var other = request.*;
        other.rows = rows;
        if (request.convolution) |own| other.convolution = own.with_batch(rows);
        return other;
    }

    /// Of a call. Borrows from the request.
    pub fn attributes(request: *const Request) Attributes {
        if (request.convolution) |*own| return own.attributes();
        return .{ .manifold = request.manifold, .k = @intCast(request.k) };
    }

    fn check_k(op: Op, given: Given, report: *Report) Error!void {
        switch (family_of(op)) {
            .selection => if (given.k < 1 or given.k > given.cols) return report.fail(.invalid_value, "plan: k is {d}, expected 1 to {d}, the elements of a row", .{ given.k, given.cols }),
            .matmul => if (given.k < 1) return report.fail(.invalid_value, "plan: k is {d}, expected the inner extent of the product, at least 1", .{given.k}),
            .convolution => unreachable, // Not asked for by k.
            .rows => if (given.k != 0) return report.fail(.invalid_value, "plan: k is {d}, but {t} has none: expected 0", .{ given.k, op }),
        }
    }

    fn check_dtype(op: Op, dtype: DType, report: *Report) Error!void {
        if (family_of(op) == .selection) {
            if (dtype == .complex64) return report.fail(.dtype_mismatch, "plan: {t} of complex64, which has no order", .{op});
        } else if (!dtype.is_float()) return report.fail(.dtype_mismatch, "plan: {t} of {t}, expected f32 or f64", .{ op, dtype });
    }

    fn check_manifold(request: *const Request, report: *Report) Error!void {
        if (request.family() != .rows) {
            if (request.manifold != null) return report.fail(.invalid_value, "plan: {t} needs no manifold, but one was given", .{request.op});
            return;
        }
        const manifold = request.manifold orelse return report.fail(.invalid_value, "plan: {t} needs a manifold", .{request.op});
        if (request.op == .manifold_mobius_add and manifold.kind() != .poincare) return report.fail(.invalid_value, "plan: {t} needs a Poincare ball, {t} given", .{ request.op, manifold.kind() });
        const least = manifold.ambient_min();
        const fits_space = if (manifold.kind() == .product) request.cols == least else request.cols >= least;
        if (!fits_space) return report.fail(.invalid_value, "plan: cols is {d}, but points of this manifold have {d} numbers or more", .{ request.cols, least });
    }

    fn too_large(given: Given, report: *Report) Error {
        return report.fail(.invalid_value, "plan: rows {d}, cols {d}, k {d}: more elements than memory can hold", .{ given.rows, given.cols, given.k });
    }

    fn fits(shape: *const Axes, size: usize) bool {
        var count: usize = 1;
        for (shape.slice()) |extent| count = std.math.mul(usize, count, @intCast(extent)) catch return false;
        const room = std.math.mul(usize, count, @max(size, @sizeOf(i64))) catch return false;
        return room <= std.math.maxInt(isize);
    }

    pub fn input_count(request: *const Request) usize {
        return switch (request.op) {
            .conv1d, .conv2d => 3,
            .matmul, .manifold_exp, .manifold_log, .manifold_distance, .manifold_mobius_add, .manifold_riemannian_gradient => 2,
            else => 1,
        };
    }

    /// How many must be given; a convolution's bias need not be.
    pub fn input_count_least(request: *const Request) usize {
        return @min(2, request.input_count());
    }

    pub fn input_shape(request: *const Request, index: usize) Axes {
        if (request.convolution) |*own| return own.input_shape(index);
        if (request.op != .matmul) return shape_of(request.rows, request.cols);
        return if (index == 0) shape_of(request.rows, request.k) else shape_of(request.k, request.cols);
    }

    fn output_shape(request: *const Request) Axes {
        return switch (request.family()) {
            .selection => shape_of(request.rows, request.k),
            .matmul => shape_of(request.rows, request.cols),
            .rows => if (request.gives_numbers()) .from_slice(&.{@intCast(request.rows)}) else shape_of(request.rows, request.cols),
            .convolution => request.convolution.?.output_shape(),
        };
    }

    fn shape_of(rows: usize, cols: usize) Axes {
        return .from_slice(&.{ @intCast(rows), @intCast(cols) });
    }

    fn gives_numbers(request: *const Request) bool {
        return request.op == .manifold_distance or request.op == .manifold_distance0;
    }

    pub fn output_count(request: *const Request) usize {
        return if (request.family() == .selection) 2 else 1;
    }

    /// Uninitialised, one after the other; of a selection values and columns.
    pub fn create_outputs(request: *const Request, outputs: *[2]*Tensor) error{OutOfMemory}!void {
        const shape = request.output_shape();
        outputs[0] = try request.create(shape, request.dtype);
        if (request.output_count() == 1) return;
        errdefer outputs[0].release();
        outputs[1] = try request.create(shape, .i64);
    }

    /// Results on a GPU have no memory of the host's until it is asked for.
    fn create(request: *const Request, shape: Axes, dtype: DType) error{OutOfMemory}!*Tensor {
        if (request.device.is_gpu()) return Tensor.create_unplaced(shape, dtype, request.device);
        return Tensor.create(shape, dtype, request.device);
    }

    /// The bytes that one execution must move at least.
    pub fn bytes(request: *const Request) usize {
        var total = request.output_shape().count();
        for (0..request.input_count()) |index| total += request.input_shape(index).count();
        return total * request.dtype.size();
    }
};

test "a request is refused with what was given and expected" {
    var report: Report = .{};
    const fine: Request.Given = .{ .kind = "TopK", .rows = 4, .cols = 8, .k = 2, .dtype = .f32, .device = .cpu, .manifold = null };
    try std.testing.expectEqual(.top_k, (try Request.checked(fine, &report)).op);
    const Change = struct { []const u8, i64, i64, i64, DType, []const u8 };
    for ([_]Change{
        .{ "fft", 4, 8, 2, .f32, "kind 'fft'" },
        .{ "topk", 0, 8, 2, .f32, "rows is 0" },
        .{ "topk", 4, -1, 2, .f32, "cols is -1" },
        .{ "topk", 4, 8, 0, .f32, "k is 0" },
        .{ "topk", 4, 8, 9, .f32, "k is 9, expected 1 to 8" },
        .{ "topk", 1 << 62, 1 << 62, 9, .f32, "more elements" },
        .{ "topk", 4, 8, 2, .complex64, "no order" },
        .{ "matmul", 4, 8, 2, .i32, "expected f32 or f64" },
        .{ "matmul", 4, 8, 0, .f32, "inner extent" },
        .{ "manifold_exp0", 4, 8, 1, .f32, "expected 0" },
        .{ "manifold_exp0", 4, 8, 0, .f32, "needs a manifold" },
    }) |change| {
        const given: Request.Given = .{ .kind = change[0], .rows = change[1], .cols = change[2], .k = change[3], .dtype = change[4], .device = .cpu, .manifold = null };
        try std.testing.expectError(error.Failed, Request.checked(given, &report));
        try std.testing.expect(std.mem.indexOf(u8, &report.message, change[5]) != null);
    }
}
