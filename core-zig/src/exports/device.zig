//! C functions of `spec/device.zon`.

const std = @import("std");
const options = @import("options");
const door = @import("handles.zig");
const devices = @import("../backend/gpu/device.zig");
const gpu = @import("../backend/gpu/gpu.zig");
const Device = @import("../tensor/storage.zig").Device;
const DeviceDescription = door.handles.device_description;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_device_description_create(device: ?[*]const u8, device_size: usize, number: i64, out: ?*?*DeviceDescription, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{ device, device_size, number, out });
}

fn create(device: ?[*]const u8, device_size: usize, number: i64, out: ?*?*DeviceDescription, report: *Report) Error!void {
    const place = try door.place(out, "st_device_description_create: out", report);
    const name = try door.slice_of(device, device_size, "st_device_description_create: device", report);
    place.* = try DeviceDescription.create(name, number, report);
}

pub fn st_device_description_retain(device_description: ?*DeviceDescription) callconv(.c) ?*DeviceDescription {
    return door.retain(DeviceDescription, device_description);
}

pub fn st_device_description_release(device_description: ?*DeviceDescription) callconv(.c) void {
    door.release(DeviceDescription, device_description);
}

pub fn st_device_description_interface(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, interface_of, .{ device_description, out, capacity, size });
}

fn interface_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_interface", report);
    try door.copy_out(u8, own.interface, out, capacity, size, "st_device_description_interface: out", report);
}

pub fn st_device_description_number(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, number_of, .{ device_description, out });
}

fn number_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_number", report);
    (try door.place(out, "st_device_description_number: out", report)).* = @intCast(own.number);
}

pub fn st_device_description_count(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, count_of, .{ device_description, out });
}

fn count_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_count", report);
    (try door.place(out, "st_device_description_count: out", report)).* = @intCast(own.count);
}

pub fn st_device_description_available(device_description: ?*DeviceDescription, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, available_of, .{ device_description, out });
}

fn available_of(device_description: ?*DeviceDescription, out: ?*i32, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_available", report);
    (try door.place(out, "st_device_description_available: out", report)).* = @intFromBool(own.count > 0);
}

pub fn st_device_description_reason(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, reason_of, .{ device_description, out, capacity, size });
}

fn reason_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_reason", report);
    try door.copy_out(u8, own.reason, out, capacity, size, "st_device_description_reason: out", report);
}

pub fn st_device_description_name(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, name_of, .{ device_description, out, capacity, size });
}

fn name_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_name", report);
    try door.copy_out(u8, std.mem.sliceTo(&own.details.name, 0), out, capacity, size, "st_device_description_name: out", report);
}

pub fn st_device_description_driver(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, driver_of, .{ device_description, out, capacity, size });
}

fn driver_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_driver", report);
    try door.copy_out(u8, std.mem.sliceTo(&own.details.driver, 0), out, capacity, size, "st_device_description_driver: out", report);
}

pub fn st_device_description_kind(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, kind_of, .{ device_description, out, capacity, size });
}

fn kind_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_kind", report);
    try door.copy_out(u8, @tagName(own.details.kind), out, capacity, size, "st_device_description_kind: out", report);
}

pub fn st_device_description_api_version(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, api_version_of, .{ device_description, out, capacity, size });
}

fn api_version_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_api_version", report);
    var text: [40]u8 = undefined;
    const v = own.details.api_version;
    const written = std.fmt.bufPrint(&text, "{d}.{d}.{d}", .{ v[0], v[1], v[2] }) catch unreachable; // three numbers of 32 bits fit
    try door.copy_out(u8, written, out, capacity, size, "st_device_description_api_version: out", report);
}

pub fn st_device_description_memory_bytes(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, memory_bytes_of, .{ device_description, out });
}

fn memory_bytes_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_memory_bytes", report);
    (try door.place(out, "st_device_description_memory_bytes: out", report)).* = @intCast(own.details.memory_bytes);
}

pub fn st_device_description_subgroup_size(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, subgroup_size_of, .{ device_description, out });
}

fn subgroup_size_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_subgroup_size", report);
    (try door.place(out, "st_device_description_subgroup_size: out", report)).* = @intCast(own.details.subgroup_size);
}

pub fn st_device_description_workgroup_max(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, workgroup_max_of, .{ device_description, out });
}

fn workgroup_max_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_workgroup_max", report);
    (try door.place(out, "st_device_description_workgroup_max: out", report)).* = @intCast(own.details.workgroup_max);
}

pub fn st_device_description_shared_memory_bytes(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, shared_memory_bytes_of, .{ device_description, out });
}

fn shared_memory_bytes_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_shared_memory_bytes", report);
    (try door.place(out, "st_device_description_shared_memory_bytes: out", report)).* = @intCast(own.details.shared_memory_bytes);
}

pub fn st_device_description_buffer_bytes_max(device_description: ?*DeviceDescription, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, buffer_bytes_max_of, .{ device_description, out });
}

fn buffer_bytes_max_of(device_description: ?*DeviceDescription, out: ?*i64, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_buffer_bytes_max", report);
    (try door.place(out, "st_device_description_buffer_bytes_max: out", report)).* = @intCast(own.details.buffer_bytes_max);
}

pub fn st_device_description_features(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, features_of, .{ device_description, out, capacity, size });
}

fn features_of(device_description: ?*DeviceDescription, out: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const own = try door.required(DeviceDescription, device_description, "st_device_description_features", report);
    try door.copy_out(u8, std.mem.sliceTo(&own.details.features, 0), out, capacity, size, "st_device_description_features: out", report);
}

pub fn st_device_select(device: i32, number: i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, select, .{ device, number });
}

fn select(device: i32, number: i64, report: *Report) Error!void {
    const kind = try door.enumeration(Device, device, "st_device_select: device", report);
    if (!kind.is_gpu()) return report.fail(.invalid_value, "st_device_select: {t} given, expected a GPU's interface", .{kind});
    if (number < 0) return report.fail(.index_out_of_range, "st_device_select: device {d} asked for, expected 0 or more", .{number});
    return devices.select(kind, @intCast(number), report);
}

pub fn st_device_fallback_count() callconv(.c) i64 {
    return if (options.gpu) gpu.fallback_count() else 0;
}

pub fn st_device_launch_count() callconv(.c) i64 {
    return if (options.gpu) devices.launch_count() else 0;
}

pub fn st_device_set_strict(strict: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_strict, .{strict});
}

fn set_strict(strict: i32, _: *Report) Error!void {
    if (options.gpu) gpu.set_strict(strict != 0);
}

pub fn st_device_stream(device: i32, number: i64, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, stream_of, .{ device, number, out });
}

fn stream_of(device: i32, number: i64, out: ?*i64, report: *Report) Error!void {
    const kind = try door.enumeration(Device, device, "st_device_stream: device", report);
    const place = try door.place(out, "st_device_stream: out", report);
    if (number < 0) return report.fail(.index_out_of_range, "st_device_stream: device {d} given, expected 0 or more", .{number});
    if (!options.gpu or !kind.is_gpu()) return report.fail(.unsupported, "st_device_stream: {t} has no streams", .{kind});
    const opened = try devices.open_number(kind, @intCast(number), report);
    const sharing = opened.driver.sharing orelse return report.fail(.unsupported, "st_device_stream: {t} has no streams that others can name", .{kind});
    place.* = sharing.stream(opened.driver);
}
