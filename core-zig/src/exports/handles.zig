//! From C's pointers to ours: the type behind each handle, and the checks at the door.

const std = @import("std");
const options = @import("options");
const abi = @import("abi");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const gpus = @import("../backend/gpu/device.zig");
const Device = @import("../tensor/storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// The Zig type of each handle noun and shared struct of the spec.
pub const handles = struct {
    pub const tensor = @import("../tensor/tensor.zig").Tensor;
    pub const manifold = @import("../manifold/handle.zig").Manifold;
    pub const hierarchy = @import("../embed/hierarchy.zig").Hierarchy;
    pub const trainer = @import("../embed/run.zig").Run;
    pub const model = @import("../embed/model.zig").Model;
    pub const tape = @import("../tape/tape.zig").Tape;
    pub const optimizer = @import("../optim/optimizer.zig").Optimizer;
    pub const topos = @import("../geometry/topos.zig").Topos;
    pub const hypergrad = @import("../geometry/hypergrad.zig").Hypergrad;
    pub const realgrad = @import("../geometry/realgrad.zig").Realgrad;
    pub const barycenter = @import("../barycenter/barycenter.zig").Barycenter;
    pub const barycenter_intermediate = @import("../barycenter/intermediate.zig").Intermediate;
    pub const trace = @import("../geometry/trace.zig").Trace;
    pub const resonance = @import("../geometry/resonance.zig").Resonance;
    pub const projector = @import("../geometry/projector.zig").Projector;
    pub const session = @import("../session/session.zig").Session;
    pub const session_setup = @import("../session/builder.zig").Builder;
    pub const wasserstein_barycenter = @import("../barycenter/wasserstein.zig").WassersteinBarycenter;
    pub const biome = @import("../geometry/biome.zig").Biome;
    pub const language_wave = @import("../geometry/language_wave.zig").LanguageWave;
    pub const language_wave_encoder = @import("../geometry/language_wave_encoder.zig").LanguageWaveEncoder;
    pub const spiral_plan = @import("../geometry/spiral_plan.zig").SpiralPlan;
    pub const device_description = @import("../dispatch/description.zig").DeviceDescription;
    pub const plan = @import("../plan/plan.zig").Plan;
    pub const cancel = @import("../runtime/cancel.zig").CancelHandle;
    pub const @"error" = Report;
};

/// Runs `body(arguments..., report)` and turns its error into a status.
pub fn status_of(given: ?*Report, comptime body: anytype, arguments: anytype) i32 {
    var stand_in: Report = .{};
    const report = given orelse &stand_in;
    @call(.auto, body, arguments ++ .{report}) catch |err| return report.status_of(err);
    return 0;
}

fn noun_of(comptime T: type) []const u8 {
    for (abi.files) |file| for (file.handles) |noun| {
        if (@hasDecl(handles, noun.name) and @field(handles, noun.name) == T) return noun.name;
    };
    @compileError(@typeName(T) ++ " is not a handle");
}

/// The handle behind a pointer that must be given, once its kind is seen to be right. A tensor's elements are then in
/// the host's memory, wherever it lives.
pub inline fn required(comptime T: type, given: ?*T, where: []const u8, report: *Report) Error!*T {
    const found = try required_anywhere(T, given, where, report);
    if (T == handles.tensor) try found.storage.settle(report);
    return found;
}

/// The same, for who does not look at a tensor's elements.
pub inline fn required_anywhere(comptime T: type, given: ?*T, where: []const u8, report: *Report) Error!*T {
    const noun = comptime noun_of(T);
    if (given) |found| {
        if (found.header.kind == @field(handle.Kind, noun)) return found;
    }
    return refuse_handle(given != null, noun, where, report);
}

fn refuse_handle(is_given: bool, noun: []const u8, where: []const u8, report: *Report) Error {
    if (!is_given) return report.fail(.null_handle, "{s}: NULL given, expected a {s} handle", .{ where, noun });
    return report.fail(.wrong_handle, "{s}: expected a {s} handle; this is another kind, or was released", .{ where, noun });
}

pub inline fn optional_anywhere(comptime T: type, given: ?*T, where: []const u8, report: *Report) Error!?*T {
    return if (given) |pointer| try required_anywhere(T, pointer, where, report) else null;
}

pub inline fn optional(comptime T: type, given: ?*T, where: []const u8, report: *Report) Error!?*T {
    return if (given) |pointer| try required(T, pointer, where, report) else null;
}

/// All handles of a C array, none of which may be NULL; the caller frees the list.
pub fn required_all(comptime T: type, given: ?[*]const ?*T, count: usize, where: []const u8, report: *Report) Error![]*T {
    const list = try slice_of(given, count, where, report);
    const found = try memory.allocator.alloc(*T, list.len);
    errdefer memory.allocator.free(found);
    for (found, list) |*target, pointer| target.* = try required(T, pointer, where, report);
    return found;
}

/// The place for a result, which must be given.
pub inline fn place(out: anytype, where: []const u8, report: *Report) Error!@typeInfo(@TypeOf(out)).optional.child {
    return out orelse refuse_place(where, report);
}

fn refuse_place(where: []const u8, report: *Report) Error {
    return report.fail(.invalid_value, "{s}: NULL given for an output", .{where});
}

/// A C array as a slice; NULL is fine when it is empty.
pub inline fn slice_of(pointer: anytype, count: usize, where: []const u8, report: *Report) Error![]const std.meta.Elem(@typeInfo(@TypeOf(pointer)).optional.child) {
    if (count == 0) return &.{};
    const first = pointer orelse return refuse_array(count, where, report);
    return first[0..count];
}

fn refuse_array(count: usize, where: []const u8, report: *Report) Error {
    return report.fail(.invalid_value, "{s}: NULL given for an array of {d}", .{ where, count });
}

pub inline fn enumeration(comptime E: type, number: i32, where: []const u8, report: *Report) Error!E {
    return std.enums.fromInt(E, number) orelse refuse_number(number, where, report);
}

/// A device, which must be there: a GPU is opened when first named.
pub fn device(number: i32, where: []const u8, report: *Report) Error!Device {
    const found = try enumeration(Device, number, where, report);
    if (!found.is_gpu()) return found;
    if (!options.gpu) return report.fail(.unsupported, "{s}: {t} is not available: this build has no part for GPUs", .{ where, found });
    _ = try gpus.open(found, report);
    return found;
}

fn refuse_number(number: i32, where: []const u8, report: *Report) Error {
    return report.fail(.invalid_value, "{s}: {d} is no value of this enum", .{ where, number });
}

/// A caller's array for a list, once it is seen to be there: a call with several fills none before it has seen all.
pub fn Room(comptime T: type) type {
    return struct {
        target: []T,
        count: *usize,

        pub fn of(size: usize, out: ?[*]T, capacity: usize, count_out: ?*usize, where: []const u8, report: *Report) Error!@This() {
            const count = try place(count_out, where, report);
            const fits = @min(size, capacity);
            return .{ .target = if (fits == 0) &.{} else (try place(out, where, report))[0..fits], .count = count };
        }

        /// As many as fit, and the full count, so that a caller can ask again.
        pub fn fill(room: @This(), values: []const T) void {
            @memcpy(room.target, values[0..room.target.len]);
            room.count.* = values.len;
        }
    };
}

/// Copies the one list of a call out.
pub fn copy_out(comptime T: type, values: []const T, out: ?[*]T, capacity: usize, count_out: ?*usize, where: []const u8, report: *Report) Error!void {
    const room: Room(T) = try .of(values.len, out, capacity, count_out, where, report);
    room.fill(values);
}

pub fn retain(comptime T: type, given: ?*T) ?*T {
    const found = given orelse return null;
    found.header.retain();
    return found;
}

pub fn release(comptime T: type, given: ?*T) void {
    const found = given orelse return;
    if (found.header.kind != @field(handle.Kind, noun_of(T))) return; // Already gone: nothing to give back.
    found.header.release();
}
