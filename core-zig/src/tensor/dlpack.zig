//! Tensors to and from DLPack 1.0 and its unversioned predecessor, without copying: in the host's memory, and in
//! that of devices whose addresses others understand (CUDA's). Who knows devices is above this layer.
//! Layouts as in the DLPack specification (dmlc/dlpack, include/dlpack/dlpack.h).

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const shapes = @import("shape.zig");
const Axes = shapes.Axes;
const Tensor = @import("tensor.zig").Tensor;
const DType = @import("dtype.zig").DType;
const Storage = @import("storage.zig").Storage;
const Foreign = @import("storage.zig").Foreign;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const DeviceKind = enum(i32) { cpu = 1, cuda = 2, cuda_host = 3, _ };
const TypeCode = enum(u8) { int = 0, uint = 1, float = 2, complex = 5, boolean = 6, _ };

const DlDevice = extern struct { kind: DeviceKind, id: i32 };
const DlType = extern struct { code: TypeCode, bits: u8, lanes: u16 };
const DlTensor = extern struct {
    data: ?[*]u8,
    device: DlDevice,
    rank: i32,
    dtype: DlType,
    shape: ?[*]i64,
    strides: ?[*]i64,
    byte_offset: u64,
};

const flag_read_only: u64 = 1;

/// Where a storage begins on a device.
pub const Place = struct { number: i32, address: usize };

/// Makes a storage over `lead` bytes that are not ours and `size` that are lent; null in a build without GPUs.
pub const Adopter = ?*const fn (number: i32, address: usize, lead: usize, size: usize, report: *Report) Error!*Storage;

/// What storages on a device begin at multiples of, for the widest loads of kernels. Whatever allocates begins at
/// larger ones, so what lies before lent memory up to here is of the same allocation.
const device_alignment = 16;

pub const Versioned = extern struct {
    major: u32,
    minor: u32,
    context: ?*anyopaque,
    deleter: ?*const fn (*Versioned) callconv(.c) void,
    flags: u64,
    tensor: DlTensor,
};

pub const Legacy = extern struct {
    tensor: DlTensor,
    context: ?*anyopaque,
    deleter: ?*const fn (*Legacy) callconv(.c) void,
};

/// What we hand out: the managed struct with the lists it points to, in one allocation.
fn Export(comptime Managed: type) type {
    return struct {
        managed: Managed,
        source: *Tensor,
        shape: [shapes.rank_max]i64,
        strides: [shapes.rank_max]i64,

        fn delete(managed: *Managed) callconv(.c) void {
            const self: *@This() = @fieldParentPtr("managed", managed);
            self.source.release();
            memory.allocator.destroy(self);
        }
    };
}

/// The consumer calls the struct's deleter once. Without a place it is given the host's memory.
pub fn to_versioned(tensor: *Tensor, place: ?Place, report: *Report) Error!*Versioned {
    try check_exportable(tensor, report);
    const exported = try create_export(Versioned, tensor, place);
    exported.managed.major = 1;
    exported.managed.minor = 0;
    exported.managed.flags = if (is_to_be_read_only(tensor, place != null)) flag_read_only else 0;
    return &exported.managed;
}

pub fn to_legacy(tensor: *Tensor, place: ?Place, report: *Report) Error!*Legacy {
    try check_exportable(tensor, report);
    try check_legacy(tensor, place != null, report);
    return &(try create_export(Legacy, tensor, place)).managed;
}

/// The old struct cannot say read-only, so such tensors are refused.
pub fn check_legacy(tensor: *const Tensor, on_device: bool, report: *Report) Error!void {
    if (is_to_be_read_only(tensor, on_device)) return report.fail(.read_only, "to_dlpack: a read-only tensor needs a DLPack 1.0 consumer", .{});
}

/// What a consumer wrote into the host's copy of a GPU's tensor would not reach the device.
fn is_to_be_read_only(tensor: *const Tensor, on_device: bool) bool {
    return tensor.storage.read_only or tensor.overlapping or (tensor.device().is_gpu() and !on_device);
}

pub fn check_exportable(tensor: *const Tensor, report: *Report) Error!void {
    if (tensor.link != null) return report.fail(.tape, "to_dlpack: the tensor is recorded on a tape; detach it first", .{});
}

fn create_export(comptime Managed: type, tensor: *Tensor, place: ?Place) error{OutOfMemory}!*Export(Managed) {
    const exported = try memory.allocator.create(Export(Managed));
    exported.source = tensor.retain();
    exported.shape = tensor.shape.values;
    exported.strides = tensor.strides.values;
    exported.managed.context = null;
    exported.managed.deleter = Export(Managed).delete;
    exported.managed.tensor = .{
        // The host's: the exports settle what they are given.
        .data = if (place) |found| @ptrFromInt(found.address) else tensor.storage.bytes.ptr,
        .device = if (place) |found| .{ .kind = .cuda, .id = found.number } else .{ .kind = .cpu, .id = 0 },
        .rank = @intCast(tensor.rank()),
        .dtype = type_of(tensor.dtype),
        .shape = &exported.shape,
        .strides = &exported.strides,
        .byte_offset = tensor.offset * tensor.dtype.size(),
    };
    return exported;
}

/// Ownership of `managed` moves to the tensor on success only.
pub fn from_versioned(managed: *Versioned, adopter: Adopter, report: *Report) Error!*Tensor {
    if (managed.major != 1) return report.fail(.newer_version, "from_dlpack: DLPack {d}.{d} given, expected 1.x", .{ managed.major, managed.minor });
    return adopt(Versioned, managed, managed.flags & flag_read_only != 0, adopter, report);
}

pub fn from_legacy(managed: *Legacy, adopter: Adopter, report: *Report) Error!*Tensor {
    return adopt(Legacy, managed, false, adopter, report);
}

fn adopt(comptime Managed: type, managed: *Managed, read_only: bool, adopter: Adopter, report: *Report) Error!*Tensor {
    const given = &managed.tensor;
    const is_remote = given.device.kind == .cuda;
    switch (given.device.kind) {
        .cpu, .cuda_host, .cuda => {},
        _ => return report.fail(.device_mismatch, "from_dlpack: device kind {d} given, expected CPU memory (1) or CUDA memory (2)", .{@intFromEnum(given.device.kind)}),
    }
    const dtype = dtype_of(given.dtype) orelse return report.fail(.dtype_mismatch, "from_dlpack: no dtype for code {d}, {d} bits, {d} lanes", .{ @intFromEnum(given.dtype.code), given.dtype.bits, given.dtype.lanes });
    if (given.rank < 0 or given.rank > shapes.rank_max) return report.fail(.invalid_value, "from_dlpack: {d} axes given, at most {d} are possible", .{ given.rank, shapes.rank_max });
    const rank: usize = @intCast(given.rank);
    if (rank > 0 and given.shape == null) return report.fail(.invalid_value, "from_dlpack: no shape given for {d} axes", .{rank});
    const extents = if (rank == 0) &[_]i64{} else given.shape.?[0..rank];
    const shape = try shapes.checked(extents, dtype.size(), "from_dlpack", report);
    const strides: Axes = if (given.strides) |list| .from_slice(list[0..rank]) else shapes.row_major(&shape);

    const range = byte_range(&shape, &strides, dtype.size()) orelse return report.fail(.invalid_value, "from_dlpack: strides reach further than memory can", .{});
    const empty = shape.count() == 0;
    if (!empty and given.data == null) return report.fail(.invalid_value, "from_dlpack: no data given for shape {f}", .{shape});
    const first: usize = if (empty) 0 else @intFromPtr(given.data.?) + @as(usize, @intCast(given.byte_offset));
    // In the host's memory two floats need not be aligned as one number of eight bytes.
    if (first % (if (dtype == .complex64 and !is_remote) 4 else dtype.size()) != 0) return report.fail(.invalid_value, "from_dlpack: data is not aligned for {s}", .{@tagName(dtype)});
    const lowest = first - range.before;
    const size = range.before + range.after;
    const lead = if (is_remote) lowest % device_alignment else 0;
    // Until there is a tensor the caller still owns the struct.
    const kept: Foreign = .{ .context = managed, .release = Adopted(Managed).keep, .is_remote = is_remote };
    const storage = if (is_remote)
        try adopt_remote(adopter, given.device.id, lowest, lead, size, report)
    else
        try Storage.adopt(if (empty) &.{} else @as([*]u8, @ptrFromInt(lowest))[0..size], .cpu, kept, read_only);
    defer storage.release();
    storage.foreign = kept;
    storage.read_only = read_only;
    const tensor = try Tensor.over_storage(storage, dtype, shape, strides, (lead + range.before) / dtype.size());
    storage.foreign.?.release = Adopted(Managed).release;
    for (shape.slice(), strides.slice()) |extent, stride| {
        if (extent > 1 and stride == 0) tensor.overlapping = true;
    }
    return tensor;
}

fn Adopted(comptime Managed: type) type {
    return struct {
        fn release(context: *anyopaque) void {
            const managed: *Managed = @ptrCast(@alignCast(context));
            if (managed.deleter) |deleter| deleter(managed);
        }

        fn keep(_: *anyopaque) void {}
    };
}

fn adopt_remote(adopter: Adopter, number: i32, address: usize, lead: usize, size: usize, report: *Report) Error!*Storage {
    const make = adopter orelse return report.fail(.device_mismatch, "from_dlpack: CUDA memory given, and this build has no part for GPUs", .{});
    return make(number, address, lead, size, report);
}

const Range = struct { before: usize, after: usize };

/// How many bytes lie before and after the first element's address.
fn byte_range(shape: *const Axes, strides: *const Axes, size: usize) ?Range {
    var range: Range = .{ .before = 0, .after = size };
    if (shape.count() == 0) return .{ .before = 0, .after = 0 };
    for (shape.slice(), strides.slice()) |extent, stride| {
        const steps = std.math.mul(i64, extent - 1, stride) catch return null;
        const bytes = std.math.mul(usize, std.math.cast(usize, @abs(steps)) orelse return null, size) catch return null;
        const side = if (steps < 0) &range.before else &range.after;
        side.* = std.math.add(usize, side.*, bytes) catch return null;
    }
    return range;
}

fn type_of(dtype: DType) DlType {
    return switch (dtype) {
        .f32 => .{ .code = .float, .bits = 32, .lanes = 1 },
        .f64 => .{ .code = .float, .bits = 64, .lanes = 1 },
        .i32 => .{ .code = .int, .bits = 32, .lanes = 1 },
        .i64 => .{ .code = .int, .bits = 64, .lanes = 1 },
        .u8 => .{ .code = .uint, .bits = 8, .lanes = 1 },
        .bool => .{ .code = .boolean, .bits = 8, .lanes = 1 },
        .complex64 => .{ .code = .complex, .bits = 64, .lanes = 1 },
    };
}

fn dtype_of(given: DlType) ?DType {
    for (std.enums.values(DType)) |dtype| if (std.meta.eql(type_of(dtype), given)) return dtype;
    return null;
}

test "there and back: same memory, and the deleter is called exactly once" {
    var report: Report = .{};
    const before = memory.live_bytes();
    const tensor = try Tensor.create_zeros(.from_slice(&.{ 2, 3 }), .f32, .cpu);
    const turned = try tensor.view(.from_slice(&.{ 3, 2 }), .from_slice(&.{ -1, 3 }), 2);
    const back = try from_versioned(try to_versioned(turned, null, &report), null, &report);
    tensor.elements(f32)[2] = 5;
    try std.testing.expectEqual(5, back.data(f32)[0]);
    tensor.release();
    turned.release();
    try std.testing.expectEqual(5, back.data(f32)[0]);
    back.release();
    try std.testing.expectEqual(before, memory.live_bytes());
}

test "from_legacy: a failure leaves the struct with its owner" {
    var report: Report = .{};
    const tensor = try Tensor.create_zeros(.from_slice(&.{4}), .f32, .cpu);
    defer tensor.release();
    const managed = try to_legacy(tensor, null, &report);
    managed.tensor.dtype.bits = 16;
    try std.testing.expectError(error.Failed, from_legacy(managed, null, &report));
    managed.deleter.?(managed);
}
