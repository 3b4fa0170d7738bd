//! An N-dimensional array: a shape and strides over shared storage.

const std = @import("std");
const assert = std.debug.assert;
const memory = @import("../runtime/memory.zig");
const handle = @import("../runtime/handle.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const shapes = @import("shape.zig");
const Storage = @import("storage.zig").Storage;

pub const Axes = shapes.Axes;
pub const DType = @import("dtype.zig").DType;
pub const Device = @import("storage.zig").Device;

/// A tensor's place on a tape: the tape is above this layer, so it is known by its header only.
pub const TapeLink = struct { tape: *handle.Header, node: u32 };

pub const Tensor = struct {
    header: handle.Header,
    storage: *Storage,
    dtype: DType,
    shape: Axes,
    /// In elements; 0 along stretched axes, negative along reversed ones.
    strides: Axes,
    /// Of the first element, in elements.
    offset: usize = 0,
    /// Some elements are one memory cell (broadcast views): writing would change several.
    overlapping: bool = false,
    link: ?TapeLink = null,

    /// A row-major tensor with uninitialised elements.
    pub fn create(shape: Axes, dtype: DType, on: Device) error{OutOfMemory}!*Tensor {
        const storage = try Storage.create(shape.count() * dtype.size(), on);
        defer storage.release();
        return over_storage(storage, dtype, shape, shapes.row_major(&shape), 0);
    }

    /// A row-major tensor whose memory is found where it is first written; see `storage.zig`.
    pub fn create_unplaced(shape: Axes, dtype: DType, on: Device) error{OutOfMemory}!*Tensor {
        const storage = try Storage.create_unplaced(shape.count() * dtype.size(), on);
        defer storage.release();
        return over_storage(storage, dtype, shape, shapes.row_major(&shape), 0);
    }

    pub fn create_zeros(shape: Axes, dtype: DType, on: Device) error{OutOfMemory}!*Tensor {
        const tensor = try create(shape, dtype, on);
        @memset(tensor.storage.bytes, 0);
        return tensor;
    }

    /// A tensor over storage, of which it takes a reference of its own.
    pub fn over_storage(storage: *Storage, dtype: DType, shape: Axes, strides: Axes, offset: usize) error{OutOfMemory}!*Tensor {
        const tensor = try memory.allocator.create(Tensor);
        storage.retain();
        tensor.* = .{
            .header = .init(.tensor, destroy),
            .storage = storage,
            .dtype = dtype,
            .shape = shape,
            .strides = strides,
            .offset = offset,
        };
        return tensor;
    }

    /// Another tensor over the same elements, without this one's place on a tape.
    pub fn alias(tensor: *const Tensor) error{OutOfMemory}!*Tensor {
        return tensor.view(tensor.shape, tensor.strides, tensor.offset);
    }

    /// A tensor over the same storage with other extents, strides and offset.
    pub fn view(tensor: *const Tensor, shape: Axes, strides: Axes, offset: usize) error{OutOfMemory}!*Tensor {
        const result = try over_storage(tensor.storage, tensor.dtype, shape, strides, offset);
        result.overlapping = tensor.overlapping;
        return result;
    }

    pub fn retain(tensor: *Tensor) *Tensor {
        tensor.header.retain();
        return tensor;
    }

    pub fn release(tensor: *Tensor) void {
        tensor.header.release();
    }

    fn destroy(header: *handle.Header) void {
        const tensor: *Tensor = @alignCast(@fieldParentPtr("header", header));
        if (tensor.link) |link| link.tape.release();
        tensor.storage.release();
        memory.allocator.destroy(tensor);
    }

    pub fn count(tensor: *const Tensor) usize {
        return tensor.shape.count();
    }

    pub fn rank(tensor: *const Tensor) usize {
        return tensor.shape.rank;
    }

    pub fn device(tensor: *const Tensor) Device {
        return tensor.storage.device;
    }

    pub fn extent(tensor: *const Tensor, axis: usize) usize {
        return @intCast(tensor.shape.values[axis]);
    }

    /// The first element's address as a typed pointer; strides count from here.
    pub fn data(tensor: *const Tensor, comptime T: type) [*]T {
        assert(@sizeOf(T) == tensor.dtype.size());
        if (!tensor.storage.is_settled()) tensor.storage.settle_or_poison();
        const first: [*]T = @ptrCast(@alignCast(tensor.storage.bytes.ptr));
        return first + tensor.offset;
    }

    /// The first element's address in the host's memory.
    pub fn address(tensor: *const Tensor) [*]u8 {
        if (!tensor.storage.is_settled()) tensor.storage.settle_or_poison();
        return tensor.storage.bytes.ptr + tensor.offset * tensor.dtype.size();
    }

    /// All elements in order; the tensor must be contiguous.
    pub fn elements(tensor: *const Tensor, comptime T: type) []T {
        assert(tensor.is_contiguous());
        return tensor.data(T)[0..tensor.count()];
    }

    /// Whether the elements lie row-major without gaps. Axes of extent 1 may have any stride.
    pub fn is_contiguous(tensor: *const Tensor) bool {
        var step: i64 = 1;
        var axis = tensor.shape.rank;
        while (axis > 0) {
            axis -= 1;
            const length = tensor.shape.values[axis];
            if (length == 0) return true;
            if (length != 1 and tensor.strides.values[axis] != step) return false;
            step *= length;
        }
        return true;
    }

    pub fn check_writable(tensor: *const Tensor, where: []const u8, report: *Report) Error!void {
        if (tensor.storage.read_only) return report.fail(.read_only, "{s}: the tensor's memory is read-only", .{where});
        if (tensor.overlapping) return report.fail(.read_only, "{s}: the tensor is a broadcast view, whose elements share memory; make it contiguous first", .{where});
    }

    /// Whether writing one could change the other: same storage and touching ranges.
    pub fn may_overlap(tensor: *const Tensor, other: *const Tensor) bool {
        if (tensor.storage != other.storage) return false;
        const a = tensor.byte_range() orelse return false;
        const b = other.byte_range() orelse return false;
        return a[0] < b[1] and b[0] < a[1];
    }

    /// Exactly the same elements in the same order.
    pub fn is_same_view(tensor: *const Tensor, other: *const Tensor) bool {
        return tensor.storage == other.storage and tensor.offset == other.offset and tensor.dtype == other.dtype and
            tensor.shape.equals(&other.shape) and tensor.strides.equals(&other.strides);
    }

    fn byte_range(tensor: *const Tensor) ?[2]i64 {
        var low: i64 = @intCast(tensor.offset);
        var high: i64 = low;
        for (tensor.shape.slice(), tensor.strides.slice()) |length, stride| {
            if (length == 0) return null;
            const reach = (length - 1) * stride;
            if (reach < 0) low += reach else high += reach;
        }
        const size: i64 = @intCast(tensor.dtype.size());
        return .{ low * size, (high + 1) * size };
    }
};

test "a view keeps the storage alive after its source is released" {
    const before = memory.live_bytes();
    const tensor = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .f32, .cpu);
    tensor.elements(f32)[5] = 7;
    const last = try tensor.view(.from_slice(&.{1}), .from_slice(&.{1}), 5);
    tensor.release();
    try std.testing.expectEqual(7, last.elements(f32)[0]);
    last.release();
    try std.testing.expectEqual(before, memory.live_bytes());
}

test "create: every failed allocation leaves nothing behind" {
    const before = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        defer memory.fail_allocation_after(-1);
        const tensor = Tensor.create_zeros(.from_slice(&.{4}), .f32, .cpu) catch {
            try std.testing.expectEqual(before, memory.live_bytes());
            try std.testing.expectEqual(handles, handle.live_count());
            continue;
        };
        tensor.release();
        break;
    }
    try std.testing.expect(countdown == 3);
}
