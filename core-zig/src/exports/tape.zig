//! C functions of `spec/tape.zon`.

const door = @import("handles.zig");
const memory = @import("../runtime/memory.zig");
const Tape = door.handles.tape;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub fn st_tape_create(out: ?*?*Tape, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, create, .{out});
}

fn create(out: ?*?*Tape, report: *Report) Error!void {
    (try door.place(out, "st_tape_create: out", report)).* = try Tape.create();
}

pub fn st_tape_retain(tape: ?*Tape) callconv(.c) ?*Tape {
    return door.retain(Tape, tape);
}

pub fn st_tape_release(tape: ?*Tape) callconv(.c) void {
    door.release(Tape, tape);
}

pub fn st_tape_watch(tape: ?*Tape, tensor: ?*Tensor, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, watch, .{ tape, tensor, out });
}

fn watch(tape: ?*Tape, tensor: ?*Tensor, out: ?*?*Tensor, report: *Report) Error!void {
    const place = try door.place(out, "st_tape_watch: out", report);
    const found = try door.required(Tape, tape, "st_tape_watch: tape", report);
    place.* = try found.watch(try door.required_anywhere(Tensor, tensor, "st_tape_watch: tensor", report), report);
}

pub fn st_tape_gradient(
    tape: ?*Tape,
    target: ?*Tensor,
    seed: ?*Tensor,
    sources: ?[*]const ?*Tensor,
    sources_count: usize,
    gradients: ?[*]?*Tensor,
    gradients_count: usize,
    err: ?*Report,
) callconv(.c) i32 {
    return door.status_of(err, gradient, .{ tape, target, seed, sources, sources_count, gradients, gradients_count });
}

fn gradient(
    tape: ?*Tape,
    target: ?*Tensor,
    seed: ?*Tensor,
    sources: ?[*]const ?*Tensor,
    sources_count: usize,
    gradients: ?[*]?*Tensor,
    gradients_count: usize,
    report: *Report,
) Error!void {
    const found = try door.required(Tape, tape, "st_tape_gradient: tape", report);
    const end = try door.required_anywhere(Tensor, target, "st_tape_gradient: target", report);
    const cotangent = try door.optional_anywhere(Tensor, seed, "st_tape_gradient: seed", report);
    const list = try door.slice_of(sources, sources_count, "st_tape_gradient: sources", report);
    if (gradients_count != sources_count) return report.fail(.invalid_value, "st_tape_gradient: room for {d} gradients given, there are {d} sources", .{ gradients_count, sources_count });
    if (sources_count == 0) return;
    const places = (try door.place(gradients, "st_tape_gradient: gradients", report))[0..gradients_count];

    const room = try memory.allocator.alloc(*Tensor, 2 * list.len);
    defer memory.allocator.free(room);
    const starts = room[0..list.len];
    for (starts, list) |*start, given| start.* = try door.required_anywhere(Tensor, given, "st_tape_gradient: sources", report);
    const results = room[list.len..];
    try found.gradient(end, cotangent, starts, results, report);
    for (places, results) |*place, result| place.* = result;
}

pub fn st_tape_reset(tape: ?*Tape, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, reset, .{tape});
}

fn reset(tape: ?*Tape, report: *Report) Error!void {
    (try door.required(Tape, tape, "st_tape_reset", report)).reset();
}

pub fn st_tape_node_count(tape: ?*Tape, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, node_count, .{ tape, out });
}

fn node_count(tape: ?*Tape, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Tape, tape, "st_tape_node_count", report);
    (try door.place(out, "st_tape_node_count: out", report)).* = @intCast(found.node_count());
}

pub fn st_tape_holds(tape: ?*Tape, tensor: ?*Tensor, out: ?*i32, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, holds, .{ tape, tensor, out });
}

fn holds(tape: ?*Tape, tensor: ?*Tensor, out: ?*i32, report: *Report) Error!void {
    const found = try door.required(Tape, tape, "st_tape_holds: tape", report);
    const asked = try door.required_anywhere(Tensor, tensor, "st_tape_holds: tensor", report);
    (try door.place(out, "st_tape_holds: out", report)).* = @intFromBool(found.holds(asked));
}
