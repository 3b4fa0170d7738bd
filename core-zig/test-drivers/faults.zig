//! Faults on demand, for every fake driver: the n-th call of a function fails as the test says. And
//! a count of calls, and the first offence against the interface's rules.

const std = @import("std");

const Fault = struct { name: [64]u8 = @splat(0), countdown: i64 = -1, result: c_int = 0 };
const Count = struct { name: [64]u8 = @splat(0), calls: u64 = 0 };

var fault: Fault = .{};
var counts: [256]Count = @splat(.{});
var offence: [160]u8 = @splat(0);

/// The result that this call must give, if it must fail.
pub fn count_call(name: []const u8) ?c_int {
    for (&counts) |*count| {
        if (count.name[0] == 0) @memcpy(count.name[0..name.len], name);
        if (!is(&count.name, name)) continue;
        count.calls += 1;
        break;
    }
    if (fault.countdown < 0 or !is(&fault.name, name)) return null;
    fault.countdown -= 1;
    return if (fault.countdown < 0) fault.result else null;
}

fn is(stored: *const [64]u8, name: []const u8) bool {
    return std.mem.eql(u8, std.mem.sliceTo(stored, 0), name);
}

pub fn offend(what: []const u8) void {
    if (offence[0] == 0) @memcpy(offence[0..@min(what.len, offence.len - 1)], what[0..@min(what.len, offence.len - 1)]);
}

pub fn reset() void {
    fault = .{};
    counts = @splat(.{});
    offence = @splat(0);
}

/// The call of `name` that is `countdown` calls away (0: the next) gives `result`, once.
export fn fake_fail(name: [*:0]const u8, countdown: i64, result: c_int) void {
    fault = .{ .countdown = countdown, .result = result };
    const text = std.mem.span(name);
    @memcpy(fault.name[0..text.len], text);
}

/// Whether the fault is still to come.
export fn fake_is_pending() bool {
    return fault.countdown >= 0;
}

export fn fake_calls(name: [*:0]const u8) u64 {
    for (&counts) |*count| if (is(&count.name, std.mem.span(name))) return count.calls;
    return 0;
}

/// The first offence since the last reset; empty if there was none.
export fn fake_offence() [*:0]const u8 {
    return @ptrCast(&offence);
}
