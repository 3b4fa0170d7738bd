//! A session's settings, set one by one.

const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const copying = @import("../tensor/copy.zig");
const Topos = @import("../geometry/topos.zig").Topos;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Session = @import("session.zig").Session;
const Settings = @import("settings.zig").Settings;

pub const Builder = struct {
    header: handle.Header,
    lock: sync.Mutex = .{},
    settings: Settings,
    topos: ?*Topos = null,
    coupling: ?*Tensor = null,

    pub fn create(settings: Settings) error{OutOfMemory}!*Builder {
        const builder = try memory.allocator.create(Builder);
        builder.* = .{ .header = .init(.session_setup, destroy), .settings = settings };
        return builder;
    }

    /// With everything that a session was made of.
    pub fn of(session: *const Session) error{OutOfMemory}!*Builder {
        const builder = try create(session.settings);
        builder.topos = session.topos.retain();
        if (session.coupling) |tensor| builder.coupling = tensor.retain();
        return builder;
    }

    fn destroy(header: *handle.Header) void {
        const builder: *Builder = @alignCast(@fieldParentPtr("header", header));
        if (builder.topos) |topos| topos.release();
        if (builder.coupling) |tensor| tensor.release();
        memory.allocator.destroy(builder);
    }

    fn enter(builder: *Builder, report: *Report) Error!void {
        if (!builder.lock.try_lock()) return report.fail(.busy, "session_setup: another call is changing it", .{});
    }

    /// Sets one of the settings, by its name.
    pub fn set(builder: *Builder, comptime name: []const u8, value: @FieldType(Settings, name), report: *Report) Error!void {
        try builder.enter(report);
        defer builder.lock.unlock();
        @field(builder.settings, name) = value;
    }

    /// Null for the limits that a session makes for itself.
    pub fn set_topos(builder: *Builder, topos: ?*Topos, report: *Report) Error!void {
        try builder.enter(report);
        defer builder.lock.unlock();
        const found = if (topos) |given| given.retain() else null;
        if (builder.topos) |old| old.release();
        builder.topos = found;
    }

    /// Copies the tensor.
    pub fn set_coupling(builder: *Builder, coupling: ?*const Tensor, report: *Report) Error!void {
        try builder.enter(report);
        defer builder.lock.unlock();
        const own = if (coupling) |given| try copying.contiguous(given) else null;
        if (builder.coupling) |old| old.release();
        builder.coupling = own;
    }

    pub fn build(builder: *Builder, report: *Report) Error!*Session {
        try builder.enter(report);
        defer builder.lock.unlock();
        return Session.create(builder.settings, builder.topos, builder.coupling, report);
    }
};
