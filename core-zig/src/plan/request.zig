//! What a plan is asked for: an op, its shape, element type and device, checked once.

const std = @import("std");
const shapes = @import("../tensor/shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Device = @import("../tensor/storage.zig").Device;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Op = @import("../ops/op.zig").Op;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Family = enum { selection, matmul, rows };

pub fn family_of(op: Op) Family {
    return switch (op) {
        .top_k, .mid_k, .bottom_k => .selection,
        .matmul => .matmul,
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
    return report.fail(.invalid_value, "plan: kind '{s}' given, expected " ++ names_told, .{kind});
}

pub const Request = struct {
    op: Op,
    rows: usize,
    cols: usize,
    /// Elements wanted of each row; of a matrix product (rows x k) (k x cols) the inner extent; else 0.
    k: usize,
    dtype: DType,
    device: Device,
    /// Borrowed.
    manifold: ?*Manifold,

    pub fn family(request: *const Request) Family {
        return family_of(request.op);
    }

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
        for (0..request.input_count()) |index| if (!fits(request.input_extents(index), given.dtype.size())) return too_large(given, report);
        if (!fits(request.output_extents(), given.dtype.size())) return too_large(given, report);
        if (request.family() == .selection and given.cols > std.math.maxInt(u32)) return report.fail(.invalid_value, "plan: cols is {d}, expected at most {d}", .{ given.cols, std.math.maxInt(u32) });
        try check_manifold(&request, report);
        return request;
    }

    fn check_k(op: Op, given: Given, report: *Report) Error!void {
        switch (family_of(op)) {
            .selection => if (given.k < 1 or given.k > given.cols) return report.fail(.invalid_value, "plan: k is {d}, expected 1 to {d}, the elements of a row", .{ given.k, given.cols }),
            .matmul => if (given.k < 1) return report.fail(.invalid_value, "plan: k is {d}, expected the inner extent of the product, at least 1", .{given.k}),
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

    fn fits(extents: [2]usize, size: usize) bool {
        const count = std.math.mul(usize, extents[0], extents[1]) catch return false;
        const room = std.math.mul(usize, count, @max(size, @sizeOf(i64))) catch return false;
        return room <= std.math.maxInt(isize);
    }

    pub fn input_count(request: *const Request) usize {
        return switch (request.op) {
            .matmul, .manifold_exp, .manifold_log, .manifold_distance, .manifold_mobius_add, .manifold_riemannian_gradient => 2,
            else => 1,
        };
    }

    pub fn input_extents(request: *const Request, index: usize) [2]usize {
        if (request.op != .matmul) return .{ request.rows, request.cols };
        return if (index == 0) .{ request.rows, request.k } else .{ request.k, request.cols };
    }

    fn output_extents(request: *const Request) [2]usize {
        return switch (request.family()) {
            .selection => .{ request.rows, request.k },
            .matmul => .{ request.rows, request.cols },
            .rows => if (request.gives_numbers()) .{ request.rows, 1 } else .{ request.rows, request.cols },
        };
    }

    fn gives_numbers(request: *const Request) bool {
        return request.op == .manifold_distance or request.op == .manifold_distance0;
    }

    pub fn output_count(request: *const Request) usize {
        return if (request.family() == .selection) 2 else 1;
    }

    /// Uninitialised, one after the other; of a selection values and columns.
    pub fn create_outputs(request: *const Request, outputs: *[2]*Tensor) error{OutOfMemory}!void {
        const extents = request.output_extents();
        var shape: Axes = .from_slice(&.{ @intCast(extents[0]), @intCast(extents[1]) });
        if (request.gives_numbers()) shape.rank = 1;
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
        var total = request.output_extents()[0] * request.output_extents()[1];
        for (0..request.input_count()) |index| total += request.input_extents(index)[0] * request.input_extents(index)[1];
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
