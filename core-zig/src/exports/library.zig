//! C functions of `spec/library.zon`.

const std = @import("std");
const abi = @import("abi");
const door = @import("handles.zig");
const Cancel = door.handles.cancel;
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const pool = @import("../runtime/pool.zig");
const precisions = @import("../runtime/precision.zig");
const log = @import("../runtime/log.zig");
const levels = @import("../backend/cpu/levels.zig");
const null_device = @import("../backend/null.zig");
const Status = @import("../runtime/report.zig").Status;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_abi_version() callconv(.c) u32 {
    return abi.version;
}

pub fn st_version() callconv(.c) [*:0]const u8 {
    return abi.library_version;
}

pub fn st_abi_check(version: i64, layout: u64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, check_abi, .{ version, layout });
}

fn check_abi(version: i64, layout: u64, report: *Report) Error!void {
    const major = version >> 16;
    const minor = version & 0xffff;
    if (version < 0 or major != abi.version_major or minor > abi.version_minor) return report.fail(.newer_version, "st_abi_check: made for ABI {d}.{d}, this library has {d}.{d}", .{ major, minor, abi.version_major, abi.version_minor });
    const expected = abi.zig_types.layout_of_version(@intCast(version)).?;
    if (layout != expected) return report.fail(.unsupported, "st_abi_check: struct layouts differ for ABI {d}.{d}: caller {x}, library {x}", .{ major, minor, layout, expected });
}

pub fn st_status_name(status: i32) callconv(.c) [*:0]const u8 {
    const known = std.enums.fromInt(Status, status) orelse return "unknown";
    return @tagName(known);
}

pub fn st_cpu_level() callconv(.c) [*:0]const u8 {
    return levels.name();
}

pub fn st_thread_count() callconv(.c) i64 {
    return @intCast(pool.thread_count());
}

pub fn st_set_thread_count(count: i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_thread_count, .{count});
}

fn set_thread_count(count: i64, report: *Report) Error!void {
    if (count < 1 or count > pool.thread_count_max) return report.fail(.invalid_value, "st_set_thread_count: {d} given, expected 1 to {d}", .{ count, pool.thread_count_max });
    pool.set_thread_count(@intCast(count));
}

pub fn st_matmul_precision(out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, matmul_precision, .{out});
}

fn matmul_precision(out: ?*i32, report: *Report) Error!void {
    const place = try door.place(out, "st_matmul_precision: out", report);
    place.* = @intFromEnum(precisions.matmul());
}

pub fn st_set_matmul_precision(precision: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_matmul_precision, .{precision});
}

fn set_matmul_precision(precision: i32, report: *Report) Error!void {
    precisions.set_matmul(std.enums.fromInt(precisions.Precision, precision) orelse
        return report.fail(.invalid_value, "st_set_matmul_precision: {d} given, expected 1 (f32), 2 (tf32), 3 (bf16) or 4 (f16)", .{precision}));
}

pub fn st_live_bytes() callconv(.c) i64 {
    return memory.live_bytes();
}

pub fn st_live_handles() callconv(.c) i64 {
    return handle.live_count();
}

pub fn st_null_call_count() callconv(.c) i64 {
    return @intCast(null_device.call_count());
}

pub fn st_set_log_level(level: i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_log_level, .{level});
}

fn set_log_level(level: i32, report: *Report) Error!void {
    log.set_level(std.enums.fromInt(log.Level, level) orelse return report.fail(.invalid_value, "st_set_log_level: {d} given, expected 1 (debug) to 5 (off)", .{level}));
    log.write(.debug, "library: version {s}, {s} kernels, {d} threads", .{ abi.library_version, std.mem.span(st_cpu_level()), pool.thread_count() });
}

pub fn st_log_end() callconv(.c) i64 {
    return @intCast(log.next_number());
}

pub fn st_log_read(number: i64, level: ?*i32, seconds: ?*f64, message: ?[*]u8, message_capacity: usize, message_size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, log_read, .{ number, level, seconds, message, message_capacity, message_size });
}

fn log_read(number: i64, level: ?*i32, seconds: ?*f64, message: ?[*]u8, message_capacity: usize, message_size: ?*usize, report: *Report) Error!void {
    const level_place = try door.place(level, "st_log_read: level", report);
    const seconds_place = try door.place(seconds, "st_log_read: seconds", report);
    const record = (if (number < 0) null else log.read(@intCast(number))) orelse
        return report.fail(.index_out_of_range, "st_log_read: record {d} asked for, expected one of the last {d} before {d}", .{ number, log.capacity, log.next_number() });
    try door.copy_out(u8, record.text(), message, message_capacity, message_size, "st_log_read: message", report);
    level_place.* = @intFromEnum(record.level);
    seconds_place.* = @as(f64, @floatFromInt(record.time_ns)) * 1e-9;
}

pub fn st_fail_allocation_after(countdown: i64) callconv(.c) void {
    memory.fail_allocation_after(countdown);
}

pub fn st_cancel_create(out: ?*?*Cancel, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, cancel_create, .{out});
}

fn cancel_create(out: ?*?*Cancel, report: *Report) Error!void {
    const place = try door.place(out, "st_cancel_create: out", report);
    place.* = try Cancel.create();
}

pub fn st_cancel_request(cancel: ?*Cancel, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, cancel_request, .{cancel});
}

fn cancel_request(cancel: ?*Cancel, report: *Report) Error!void {
    (try door.required(Cancel, cancel, "st_cancel_request", report)).token.cancel();
}

pub fn st_cancel_reset(cancel: ?*Cancel, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, cancel_reset, .{cancel});
}

fn cancel_reset(cancel: ?*Cancel, report: *Report) Error!void {
    (try door.required(Cancel, cancel, "st_cancel_reset", report)).token.reset();
}

pub fn st_cancel_retain(cancel: ?*Cancel) callconv(.c) ?*Cancel {
    return door.retain(Cancel, cancel);
}

pub fn st_cancel_release(cancel: ?*Cancel) callconv(.c) void {
    door.release(Cancel, cancel);
}
