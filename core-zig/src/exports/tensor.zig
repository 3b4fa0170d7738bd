//! C functions of `spec/tensor.zon`.

const std = @import("std");
const options = @import("options");
const door = @import("handles.zig");
const create = @import("../tensor/create.zig");
const copying = @import("../tensor/copy.zig");
const dlpack = @import("../tensor/dlpack.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const gpu_memory = @import("../backend/gpu/memory.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Integers = ?[*]const i64;
const Out = ?*?*Tensor;

fn kind_of(dtype: i32, device: i32, comptime where: []const u8, report: *Report) Error!create.Kind {
    return .{
        .dtype = try door.enumeration(DType, dtype, where ++ ": dtype", report),
        .device = try door.device(device, where ++ ": device", report),
    };
}

pub fn st_tensor_zeros(shape: Integers, shape_count: usize, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, zeros, .{ shape, shape_count, dtype, device, out });
}

fn zeros(shape: Integers, shape_count: usize, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_zeros: out", report);
    const extents = try door.slice_of(shape, shape_count, "st_tensor_zeros: shape", report);
    place.* = try create.zeros(extents, try kind_of(dtype, device, "st_tensor_zeros", report), report);
}

pub fn st_tensor_full(shape: Integers, shape_count: usize, value: f64, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, full, .{ shape, shape_count, value, dtype, device, out });
}

fn full(shape: Integers, shape_count: usize, value: f64, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_full: out", report);
    const extents = try door.slice_of(shape, shape_count, "st_tensor_full: shape", report);
    place.* = try create.full(extents, value, try kind_of(dtype, device, "st_tensor_full", report), report);
}

pub fn st_tensor_from_bytes(data: ?[*]const u8, data_size: usize, shape: Integers, shape_count: usize, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, from_bytes, .{ data, data_size, shape, shape_count, dtype, device, out });
}

fn from_bytes(data: ?[*]const u8, data_size: usize, shape: Integers, shape_count: usize, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_from_bytes: out", report);
    const bytes = try door.slice_of(data, data_size, "st_tensor_from_bytes: data", report);
    const extents = try door.slice_of(shape, shape_count, "st_tensor_from_bytes: shape", report);
    place.* = try create.from_bytes(bytes, extents, try kind_of(dtype, device, "st_tensor_from_bytes", report), report);
}

pub fn st_tensor_arange(start: f64, stop: f64, step: f64, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, arange, .{ start, stop, step, dtype, device, out });
}

fn arange(start: f64, stop: f64, step: f64, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_arange: out", report);
    place.* = try create.arange(start, stop, step, try kind_of(dtype, device, "st_tensor_arange", report), report);
}

pub fn st_tensor_eye(size: i64, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, eye, .{ size, dtype, device, out });
}

fn eye(size: i64, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_eye: out", report);
    place.* = try create.eye(size, try kind_of(dtype, device, "st_tensor_eye", report), report);
}

pub fn st_tensor_random_uniform(shape: Integers, shape_count: usize, low: f64, high: f64, seed: u64, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, random_uniform, .{ shape, shape_count, low, high, seed, dtype, device, out });
}

fn random_uniform(shape: Integers, shape_count: usize, low: f64, high: f64, seed: u64, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_random_uniform: out", report);
    const extents = try door.slice_of(shape, shape_count, "st_tensor_random_uniform: shape", report);
    place.* = try create.random_uniform(extents, low, high, seed, try kind_of(dtype, device, "st_tensor_random_uniform", report), report);
}

pub fn st_tensor_random_normal(shape: Integers, shape_count: usize, mean: f64, deviation: f64, seed: u64, dtype: i32, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, random_normal, .{ shape, shape_count, mean, deviation, seed, dtype, device, out });
}

fn random_normal(shape: Integers, shape_count: usize, mean: f64, deviation: f64, seed: u64, dtype: i32, device: i32, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_random_normal: out", report);
    const extents = try door.slice_of(shape, shape_count, "st_tensor_random_normal: shape", report);
    place.* = try create.random_normal(extents, mean, deviation, seed, try kind_of(dtype, device, "st_tensor_random_normal", report), report);
}

pub fn st_tensor_retain(tensor: ?*Tensor) callconv(.c) ?*Tensor {
    return door.retain(Tensor, tensor);
}

pub fn st_tensor_release(tensor: ?*Tensor) callconv(.c) void {
    door.release(Tensor, tensor);
}

pub fn st_tensor_dtype(tensor: ?*Tensor, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, dtype_of, .{ tensor, out });
}

fn dtype_of(tensor: ?*Tensor, out: ?*i32, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_dtype", report);
    (try door.place(out, "st_tensor_dtype: out", report)).* = @intFromEnum(found.dtype);
}

pub fn st_tensor_device(tensor: ?*Tensor, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, device_of, .{ tensor, out });
}

fn device_of(tensor: ?*Tensor, out: ?*i32, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_device", report);
    (try door.place(out, "st_tensor_device: out", report)).* = @intFromEnum(found.device());
}

pub fn st_tensor_shape(tensor: ?*Tensor, shape: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, shape_of, .{ tensor, shape, capacity, count });
}

fn shape_of(tensor: ?*Tensor, shape: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_shape", report);
    try door.copy_out(i64, found.shape.slice(), shape, capacity, count, "st_tensor_shape: shape", report);
}

pub fn st_tensor_strides(tensor: ?*Tensor, strides: ?[*]i64, capacity: usize, count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, strides_of, .{ tensor, strides, capacity, count });
}

fn strides_of(tensor: ?*Tensor, strides: ?[*]i64, capacity: usize, count: ?*usize, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_strides", report);
    try door.copy_out(i64, found.strides.slice(), strides, capacity, count, "st_tensor_strides: strides", report);
}

pub fn st_tensor_size(tensor: ?*Tensor, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, size_of, .{ tensor, out });
}

fn size_of(tensor: ?*Tensor, out: ?*i64, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_size", report);
    (try door.place(out, "st_tensor_size: out", report)).* = @intCast(found.count());
}

pub fn st_tensor_is_read_only(tensor: ?*Tensor, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, is_read_only, .{ tensor, out });
}

fn is_read_only(tensor: ?*Tensor, out: ?*i32, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_is_read_only", report);
    (try door.place(out, "st_tensor_is_read_only: out", report)).* = @intFromBool(found.storage.read_only or found.overlapping or found.device().is_gpu());
}

pub fn st_tensor_data(tensor: ?*Tensor, out: ?*?*anyopaque, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, data_of, .{ tensor, out });
}

fn data_of(tensor: ?*Tensor, out: ?*?*anyopaque, report: *Report) Error!void {
    const found = try door.required(Tensor, tensor, "st_tensor_data", report);
    (try door.place(out, "st_tensor_data: out", report)).* = address_of(found);
}

fn address_of(tensor: *const Tensor) *anyopaque {
    return tensor.address();
}

pub fn st_tensor_layout(tensor: ?*Tensor, dtype: ?*i32, data: ?*?*anyopaque, shape: ?[*]i64, shape_capacity: usize, shape_count: ?*usize, strides: ?[*]i64, strides_capacity: usize, strides_count: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, layout_of, .{ tensor, dtype, data, shape, shape_capacity, shape_count, strides, strides_capacity, strides_count });
}

fn layout_of(tensor: ?*Tensor, dtype: ?*i32, data: ?*?*anyopaque, shape: ?[*]i64, shape_capacity: usize, shape_count: ?*usize, strides: ?[*]i64, strides_capacity: usize, strides_count: ?*usize, report: *Report) Error!void {
    const found = try door.required(Tensor, tensor, "st_tensor_layout", report);
    const dtype_place = try door.place(dtype, "st_tensor_layout: dtype", report);
    const data_place = try door.place(data, "st_tensor_layout: data", report);
    const shape_room: door.Room(i64) = try .of(found.shape.rank, shape, shape_capacity, shape_count, "st_tensor_layout: shape", report);
    const strides_room: door.Room(i64) = try .of(found.strides.rank, strides, strides_capacity, strides_count, "st_tensor_layout: strides", report);
    shape_room.fill(found.shape.slice());
    strides_room.fill(found.strides.slice());
    dtype_place.* = @intFromEnum(found.dtype);
    data_place.* = address_of(found);
}

pub fn st_tensor_item(tensor: ?*Tensor, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, item_of, .{ tensor, out });
}

fn item_of(tensor: ?*Tensor, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Tensor, tensor, "st_tensor_item", report);
    const place = try door.place(out, "st_tensor_item: out", report);
    if (found.count() != 1) return report.fail(.shape_mismatch, "st_tensor_item: a tensor of shape {f} has {d} elements, expected 1", .{ found.shape, found.count() });
    place.* = switch (found.dtype) {
        .f32 => found.data(f32)[0],
        .f64 => found.data(f64)[0],
        .complex64 => return report.fail(.dtype_mismatch, "st_tensor_item: complex64 is not one number; take real or imag first", .{}),
        inline .i32, .i64, .u8, .bool => |dtype| @floatFromInt(found.data(dtype.Element())[0]),
    };
}

pub fn st_tensor_to_device(tensor: ?*Tensor, device: i32, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, to_device, .{ tensor, device, out });
}

fn to_device(tensor: ?*Tensor, device: i32, out: Out, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_to_device", report);
    const place = try door.place(out, "st_tensor_to_device: out", report);
    const target = try door.device(device, "st_tensor_to_device: device", report);
    if (target == found.device()) {
        place.* = found.retain();
        return;
    }
    if (found.link != null) return report.fail(.tape, "st_tensor_to_device: the tensor is recorded on a tape; detach it first", .{});
    try found.storage.settle(report);
    const moved = try Tensor.create(found.shape, found.dtype, target);
    errdefer moved.release();
    copying.copy(found, moved);
    if (options.gpu and target.is_gpu()) try gpu_memory.send(moved, report);
    place.* = moved;
}

pub fn st_tensor_detach(tensor: ?*Tensor, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, detach, .{ tensor, out });
}

fn detach(tensor: ?*Tensor, out: Out, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_detach", report);
    (try door.place(out, "st_tensor_detach: out", report)).* = try found.alias();
}

pub fn st_tensor_assign(tensor: ?*Tensor, source: ?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, assign, .{ tensor, source });
}

fn assign(tensor: ?*Tensor, source: ?*Tensor, report: *Report) Error!void {
    const target = try door.required(Tensor, tensor, "st_tensor_assign: tensor", report);
    return dispatch.assign(target, try door.required(Tensor, source, "st_tensor_assign: source", report), report);
}

pub fn st_tensor_to_dlpack(tensor: ?*Tensor, out: ?*?*anyopaque, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, to_dlpack, .{ tensor, out });
}

fn to_dlpack(tensor: ?*Tensor, out: ?*?*anyopaque, report: *Report) Error!void {
    const found = try door.required(Tensor, tensor, "st_tensor_to_dlpack", report);
    const place = try door.place(out, "st_tensor_to_dlpack: out", report);
    place.* = try dlpack.to_versioned(found, null, report);
}

pub fn st_tensor_to_dlpack_legacy(tensor: ?*Tensor, out: ?*?*anyopaque, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, to_dlpack_legacy, .{ tensor, out });
}

fn to_dlpack_legacy(tensor: ?*Tensor, out: ?*?*anyopaque, report: *Report) Error!void {
    const found = try door.required(Tensor, tensor, "st_tensor_to_dlpack_legacy", report);
    const place = try door.place(out, "st_tensor_to_dlpack_legacy: out", report);
    place.* = try dlpack.to_legacy(found, null, report);
}

pub fn st_tensor_dlpack_device(tensor: ?*Tensor, kind: ?*i64, number: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, dlpack_device, .{ tensor, kind, number });
}

fn dlpack_device(tensor: ?*Tensor, kind: ?*i64, number: ?*i64, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_dlpack_device", report);
    const kind_place = try door.place(kind, "st_tensor_dlpack_device: kind", report);
    const number_place = try door.place(number, "st_tensor_dlpack_device: number", report);
    const shared = if (options.gpu) try gpu_memory.sharing_number(found.storage, report) else null;
    kind_place.* = @intFromEnum(if (shared == null) dlpack.DeviceKind.cpu else .cuda);
    number_place.* = @intCast(shared orelse 0);
}

pub fn st_tensor_to_dlpack_on_device(tensor: ?*Tensor, stream: i64, legacy: i32, out: ?*?*anyopaque, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, to_dlpack_on_device, .{ tensor, stream, legacy, out });
}

fn to_dlpack_on_device(tensor: ?*Tensor, stream: i64, legacy: i32, out: ?*?*anyopaque, report: *Report) Error!void {
    const found = try door.required_anywhere(Tensor, tensor, "st_tensor_to_dlpack_on_device", report);
    const place = try door.place(out, "st_tensor_to_dlpack_on_device: out", report);
    const is_legacy = legacy != 0;
    if (stream < -1) return report.fail(.invalid_value, "st_tensor_to_dlpack_on_device: stream {d} given, expected -1, 0, 1, 2 or a handle", .{stream});
    // Before anything is shared.
    try dlpack.check_exportable(found, report);
    if (is_legacy) try dlpack.check_legacy(found, true, report);
    const shared = if (options.gpu) try gpu_memory.share(found, stream, report) else null;
    const lies_at = shared orelse return report.fail(.device_mismatch, "st_tensor_to_dlpack_on_device: memory of {t} has no address for others", .{found.device()});
    place.* = if (is_legacy) try dlpack.to_legacy(found, lies_at, report) else try dlpack.to_versioned(found, lies_at, report);
}

pub fn st_tensor_from_dlpack(managed: ?*anyopaque, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, from_dlpack, .{ managed, out });
}

fn from_dlpack(managed: ?*anyopaque, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_from_dlpack: out", report);
    const given = managed orelse return report.fail(.null_handle, "st_tensor_from_dlpack: NULL given", .{});
    place.* = try dlpack.from_versioned(@ptrCast(@alignCast(given)), adopter, report);
}

pub fn st_tensor_from_dlpack_legacy(managed: ?*anyopaque, out: Out, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, from_dlpack_legacy, .{ managed, out });
}

fn from_dlpack_legacy(managed: ?*anyopaque, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_tensor_from_dlpack_legacy: out", report);
    const given = managed orelse return report.fail(.null_handle, "st_tensor_from_dlpack_legacy: NULL given", .{});
    place.* = try dlpack.from_legacy(@ptrCast(@alignCast(given)), adopter, report);
}

const adopter: dlpack.Adopter = if (options.gpu) gpu_memory.adopt_cuda else null;
