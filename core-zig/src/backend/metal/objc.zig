//! Objective-C's runtime, found at run time: messages to objects, and who owns what. No SDK is needed.

const std = @import("std");
const builtin = @import("builtin");
const Library = @import("../../runtime/library.zig").Library;

pub const Id = *opaque {};
pub const Class = *opaque {};
pub const Selector = *opaque {};

/// BOOL: a signed char on Intel's Macs, a bool on Apple's own; a byte either way.
pub const Bool = u8;

/// MTLSize.
pub const Size = extern struct { width: usize, height: usize = 1, depth: usize = 1 };

const is_x86 = builtin.cpu.arch == .x86_64;

pub const Runtime = struct {
    objc_getClass: *const fn ([*:0]const u8) callconv(.c) ?Class,
    sel_registerName: *const fn ([*:0]const u8) callconv(.c) Selector,
    objc_autoreleasePoolPush: *const fn () callconv(.c) ?*anyopaque,
    objc_autoreleasePoolPop: *const fn (?*anyopaque) callconv(.c) void,
    objc_msgSend: *const fn () callconv(.c) void,
    /// Where a result too large for registers has a messenger of its own.
    objc_msgSend_stret: if (is_x86) *const fn () callconv(.c) void else void,

    pub fn open(library: *Library) union(enum) { runtime: Runtime, missing: [:0]const u8 } {
        var found: Runtime = undefined;
        inline for (comptime std.meta.fieldNames(Runtime)) |name| {
            const T = @FieldType(Runtime, name);
            if (T != void) @field(found, name) = library.symbol(T, name) orelse return .{ .missing = name };
        }
        return .{ .runtime = found };
    }

    /// Sends a message through the method's exact type, which the arguments give: literals need `@as`.
    pub fn send(runtime: *const Runtime, comptime R: type, receiver: anytype, comptime name: [:0]const u8, arguments: anytype) R {
        comptime std.debug.assert(std.mem.count(u8, name, ":") == arguments.len);
        const selector = runtime.selector_of(name);
        const messenger: *const anyopaque = if (is_x86 and @sizeOf(R) > 16) @ptrCast(runtime.objc_msgSend_stret) else @ptrCast(runtime.objc_msgSend);
        const to: *anyopaque = @ptrCast(receiver);
        const A = @TypeOf(arguments);
        return switch (arguments.len) {
            0 => @as(*const fn (*anyopaque, Selector) callconv(.c) R, @ptrCast(@alignCast(messenger)))(to, selector),
            1 => @as(*const fn (*anyopaque, Selector, @FieldType(A, "0")) callconv(.c) R, @ptrCast(@alignCast(messenger)))(to, selector, arguments[0]),
            2 => @as(*const fn (*anyopaque, Selector, @FieldType(A, "0"), @FieldType(A, "1")) callconv(.c) R, @ptrCast(@alignCast(messenger)))(to, selector, arguments[0], arguments[1]),
            3 => @as(*const fn (*anyopaque, Selector, @FieldType(A, "0"), @FieldType(A, "1"), @FieldType(A, "2")) callconv(.c) R, @ptrCast(@alignCast(messenger)))(to, selector, arguments[0], arguments[1], arguments[2]),
            else => @compileError("no message of ours has more arguments"),
        };
    }

    /// Looked up once for each name.
    fn selector_of(runtime: *const Runtime, comptime name: [:0]const u8) Selector {
        const Cache = struct {
            // Of the runtime that gave it: tests open several.
            var owner: ?*const anyopaque = null;
            var value: Selector = undefined;
            const key = name;
        };
        comptime std.debug.assert(Cache.key.len > 0);
        const lookup: *const anyopaque = @ptrCast(runtime.sel_registerName);
        if (Cache.owner != lookup) {
            Cache.value = runtime.sel_registerName(name);
            Cache.owner = lookup;
        }
        return Cache.value;
    }

    pub fn retain(runtime: *const Runtime, object: Id) Id {
        return runtime.send(?Id, object, "retain", .{}) orelse object;
    }

    pub fn release(runtime: *const Runtime, object: Id) void {
        runtime.send(void, object, "release", .{});
    }

    /// A string of ours, to be released.
    pub fn string(runtime: *const Runtime, bytes: []const u8) ?Id {
        const class = runtime.objc_getClass("NSString") orelse return null;
        const raw = runtime.send(?Id, class, "alloc", .{}) orelse return null;
        const utf8: usize = 4;
        return runtime.send(?Id, raw, "initWithBytes:length:encoding:", .{ bytes.ptr, bytes.len, utf8 });
    }

    /// The bytes of a string, for as long as it lives.
    pub fn text(runtime: *const Runtime, object: ?Id) []const u8 {
        const bytes = runtime.send(?[*:0]const u8, object orelse return "", "UTF8String", .{}) orelse return "";
        return std.mem.span(bytes);
    }

    /// What an NSError says.
    pub fn explain(runtime: *const Runtime, failure: ?Id) []const u8 {
        const object = failure orelse return "no reason was given";
        return runtime.text(runtime.send(?Id, object, "localizedDescription", .{}));
    }
};
