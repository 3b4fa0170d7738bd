//! Sessions: what they hand on, what they count, and that equal settings give equal bits.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const handle = @import("../runtime/handle.zig");
const reading = @import("../geometry/rows.zig");
const Report = @import("../runtime/report.zig").Report;
const Status = @import("../runtime/report.zig").Status;
const Builder = @import("builder.zig").Builder;
const Session = @import("session.zig").Session;
const Settings = @import("settings.zig").Settings;
const Wanted = @import("settings.zig").Wanted;

test "a device that is not here is replaced by cpu, and both are told" {
    var report: Report = .{};
    const session = try Session.create(.{ .device = try .named("wgpu", &report) }, null, null, &report);
    defer session.header.release();
    try std.testing.expectEqualStrings("wgpu", session.settings.device.name);
    try std.testing.expectEqual(.cpu, session.settings.device.device);
    for ([_][]const u8{ "auto", "cpu", "reference", "null" }) |name| try std.testing.expect((try Wanted.named(name, &report)).is_here());
    for ([_][]const u8{ "wgpu", "webgpu", "hip" }) |name| try std.testing.expect(!(try Wanted.named(name, &report)).is_here());
    try std.testing.expectError(error.Failed, Wanted.named("gpu", &report));
    try std.testing.expect(std.mem.startsWith(u8, std.mem.sliceTo(&report.message, 0), "session: device 'gpu' given, expected auto, cpu"));
}

test "every setting is refused by its own category" {
    var report: Report = .{};
    const nan = std.math.nan(f64);
    const Case = struct { settings: Settings, status: Status };
    for ([_]Case{
        .{ .settings = .{ .curvature = 0 }, .status = .curvature },
        .{ .settings = .{ .curvature = nan }, .status = .curvature },
        .{ .settings = .{ .hyper_learning_rate = 0 }, .status = .invalid_value },
        .{ .settings = .{ .fallback_learning_rate = std.math.inf(f64) }, .status = .non_finite },
        .{ .settings = .{ .entropy_weight = nan }, .status = .non_finite },
        .{ .settings = .{ .beta_j = -1 }, .status = .invalid_value },
    }) |case| {
        try std.testing.expectError(error.Failed, Session.create(case.settings, null, null, &report));
        try std.testing.expectEqual(@intFromEnum(case.status), report.status);
    }
}

test "a coupling that no densities could have is refused" {
    var report: Report = .{};
    const Case = struct { numbers: []const f64, cols: i64, status: Status };
    for ([_]Case{
        .{ .numbers = &.{ 0, std.math.nan(f64), 0, 0 }, .cols = 2, .status = .non_finite },
        .{ .numbers = &.{ 0, -0.5, 0, 0 }, .cols = 2, .status = .invalid_value },
        .{ .numbers = &.{ 0, 1 }, .cols = 2, .status = .shape_mismatch },
    }) |case| {
        const rows = @divExact(@as(i64, @intCast(case.numbers.len)), case.cols);
        const coupling = try reading.write(case.numbers, .from_slice(&.{ rows, case.cols }), .f64);
        defer coupling.release();
        try std.testing.expectError(error.Failed, Session.create(.{}, null, coupling, &report));
        try std.testing.expectEqual(@intFromEnum(case.status), report.status);
    }
}

test "what a session makes has its settings and is counted; clipped points too" {
    var report: Report = .{};
    const session = try Session.create(.{ .curvature = -2, .hyper_learning_rate = 0.25 }, null, null, &report);
    defer session.header.release();
    const tape = try session.hypergrad(2, 2, &report);
    defer tape.header.release();
    try std.testing.expectEqual(-2, tape.curvature());
    try std.testing.expectEqual(0.25, tape.buffer.learning_rate);
    const outside = try reading.write(&.{ 0, 0, 1, 1 }, .from_slice(&.{ 2, 2 }), .f32);
    defer outside.release();
    try tape.accumulate_pair(outside, outside, .geodesic, &report);
    const flat = try session.realgrad(1, 1, &report);
    defer flat.header.release();
    try std.testing.expectEqual(0.01, flat.buffer.learning_rate);
    const pool = try session.barycenter(&.{ outside, outside }, .{}, &report);
    defer pool.release();
    try std.testing.expectApproxEqAbs(2.1, pool.total().effective_weight, 1e-15);
    const seed = try reading.write(&.{ 0.1, 0.2 }, .from_slice(&.{ 1, 2 }), .f32);
    defer seed.release();
    const trace = try session.trace(seed, null, false, &report);
    defer trace.header.release();
    try std.testing.expectEqual(0.25, trace.options.functor_step);
    var told: Session.Telemetry = std.mem.zeroes(Session.Telemetry);
    session.telemetry(&told);
    try std.testing.expectEqual(2, told.clipped_points);
    for ([_]i64{ told.hypergrads, told.realgrads, told.barycenters, told.traces }) |count| try std.testing.expectEqual(1, count);
}

test "equal settings give equal bits, other seeds and later draws others" {
    var report: Report = .{};
    var first: [2][6]f32 = undefined;
    for ([_]u64{ 7, 7, 8 }, 0..) |seed, run| {
        const session = try Session.create(.{ .seed = seed }, null, null, &report);
        defer session.header.release();
        for (0..2) |draw| {
            const tensor = try session.random_normal(&.{ 2, 3 }, 0, 1, &report);
            defer tensor.release();
            if (run == 0) @memcpy(&first[draw], tensor.elements(f32)) else try std.testing.expectEqual(run == 1, std.mem.eql(f32, &first[draw], tensor.elements(f32)));
        }
    }
    try std.testing.expect(!std.mem.eql(f32, &first[0], &first[1]));
}

test "a builder carries every setting over, and goes on after it has built" {
    var report: Report = .{};
    const builder = try Builder.create(.{});
    defer builder.header.release();
    try builder.set("curvature", -3, &report);
    try builder.set("seed", 5, &report);
    const session = try builder.build(&report);
    defer session.header.release();
    const copy = try Builder.of(session);
    defer copy.header.release();
    try copy.set("entropy_weight", 0.5, &report);
    // Its topos is of the old curvature.
    try copy.set("curvature", -1, &report);
    try std.testing.expectError(error.Failed, copy.build(&report));
    try copy.set_topos(null, &report);
    const other = try copy.build(&report);
    defer other.header.release();
    try std.testing.expectEqual(5, other.settings.seed);
    try std.testing.expectEqual(0.5, other.settings.entropy_weight);
    try std.testing.expectEqual(0.1, session.settings.entropy_weight);
}

test "every failed allocation of a session leaves nothing behind" {
    var report: Report = .{};
    const before = memory.live_bytes();
    const handles = handle.live_count();
    var countdown: i64 = 0;
    while (true) : (countdown += 1) {
        memory.fail_allocation_after(countdown);
        const made = everything(&report);
        memory.fail_allocation_after(-1);
        try std.testing.expectEqual(before, memory.live_bytes());
        try std.testing.expectEqual(handles, handle.live_count());
        if (made) |_| break else |_| continue;
    }
    try std.testing.expect(countdown > 8);
}

fn everything(report: *Report) !void {
    const coupling = try reading.write(&.{0}, .from_slice(&.{ 1, 1 }), .f64);
    defer coupling.release();
    const session = try Session.create(.{}, null, coupling, report);
    defer session.header.release();
    const builder = try Builder.of(session);
    defer builder.header.release();
    try builder.set_coupling(coupling, report);
    (try builder.build(report)).header.release();
    (try session.hypergrad(1, 2, report)).header.release();
}
