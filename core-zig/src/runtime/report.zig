//! How a failure travels: the caller's `st_error` is filled in where the failure is found, and
//! Zig's error carries only that it happened. Messages say what was given, what was expected,
//! and where.

const std = @import("std");
const abi = @import("abi");
const message = @import("message.zig");

/// Numbers as in the spec, which tests hold to be the same.
pub const Status = enum(i32) {
    ok = 0,
    out_of_memory = 1,
    null_handle = 2,
    wrong_handle = 3,
    invalid_value = 4,
    shape_mismatch = 5,
    dtype_mismatch = 6,
    device_mismatch = 7,
    index_out_of_range = 8,
    non_finite = 9,
    outside_ball = 10,
    curvature = 11,
    not_converged = 12,
    cancelled = 13,
    io = 14,
    corrupt = 15,
    newer_version = 16,
    read_only = 17,
    busy = 18,
    graph = 19,
    tape = 20,
    unsupported = 21,
    empty_input = 22,
    volume_exceeded = 23,
    loop_detected = 24,
    degenerate_barycenter = 25,
    device_lost = 26,
};

/// `Failed` means the report has been written.
pub const Error = error{ Failed, OutOfMemory };

/// The C struct `st_error`.
pub const Report = extern struct {
    struct_size: u32 = @sizeOf(Report),
    status: i32 = 0,
    message: [248]u8 = @splat(0),

    /// Fills the report and returns the error to propagate: `return report.fail(.x, "...", .{})`.
    pub fn fail(report: *Report, status: Status, comptime format: []const u8, arguments: anytype) Error {
        comptime message.check(format, arguments.len);
        return report.write(status, format, &message.list(&arguments));
    }

    noinline fn write(report: *Report, status: Status, format: []const u8, arguments: []const message.Argument) Error {
        @branchHint(.cold);
        report.status = @intFromEnum(status);
        const room = report.message_room();
        if (room.len == 0) return error.Failed;
        var writer: std.Io.Writer = .fixed(room[0 .. room.len - 1]);
        message.write(&writer, format, arguments) catch {}; // Full: the message is cut, which the contract allows.
        room[message.whole_text(writer.buffered())] = 0;
        return error.Failed;
    }

    /// The status to return for an error, with a message for those that carry none.
    pub fn status_of(report: *Report, err: Error) i32 {
        switch (err) {
            error.Failed => {},
            error.OutOfMemory => _ = report.fail(.out_of_memory, "out of memory", .{}) catch {},
        }
        return report.status;
    }

    /// An older caller's struct may be shorter: its size says how far we may write.
    fn message_room(report: *Report) []u8 {
        const offset = @offsetOf(Report, "message");
        if (report.struct_size <= offset) return &.{};
        return report.message[0..@min(report.struct_size - offset, report.message.len)];
    }
};

test "what a message quotes may be any bytes; the message is UTF-8" {
    var report: Report = .{};
    try std.testing.expectEqual(error.Failed, report.fail(.io, "cannot read {s}: é", .{"a\xff\x00\xc3(b\xe2\x82"}));
    try std.testing.expectEqualStrings("cannot read a???(b??: é", std.mem.sliceTo(&report.message, 0));
}

test "a message too long is cut at a code point and ends in NUL" {
    var report: Report = .{};
    const letters: [200][2]u8 = @splat("é".*);
    const long: [400]u8 = @bitCast(letters);
    try std.testing.expectEqual(error.Failed, report.fail(.io, "{s}", .{&long}));
    const length = std.mem.indexOfScalar(u8, &report.message, 0).?;
    try std.testing.expectEqual(246, length);
    try std.testing.expect(std.unicode.utf8ValidateSlice(report.message[0..length]));
}

test "a shorter struct of an older caller is respected" {
    var report: Report = .{ .struct_size = 16 };
    report.message = @splat('x');
    try std.testing.expectEqual(error.Failed, report.fail(.io, "0123456789", .{}));
    try std.testing.expectEqualStrings("0123456", std.mem.sliceTo(&report.message, 0));
    try std.testing.expectEqual('x', report.message[8]);
}

test "statuses are those of the spec" {
    for (abi.files) |file| for (file.enums) |enumeration| {
        if (!std.mem.eql(u8, enumeration.name, "status")) continue;
        for (enumeration.values) |value| {
            const ours = std.meta.stringToEnum(Status, value.name) orelse return error.TestUnexpectedResult;
            try std.testing.expectEqual(value.value, @intFromEnum(ours));
        }
    };
}
