//! The public classes that follow from the spec: which function is which member of which class.
//!
//! A handle with a `class` is generated in every language. `st_<noun>_create` is its constructor, functions
//! whose first parameter is the handle are its methods (properties where the row says so), the noun's other
//! functions are static. A function's noun is its first parameter's, if the name starts with that, else the
//! longest noun the name starts with.
//!
//! `<x>_at(index)`, where `<x>_count` or `count` says how many there are, gives a list `<x>s` besides. A function
//! that is the `overload` of another belongs to that one's member, but where a language has no overloads.

const std = @import("std");
const spec = @import("../spec.zig");
const python = @import("python.zig");

pub const Role = enum { constructor, method, property, static };

pub const Member = struct {
    function: python.Function,
    /// Without the noun, in snake case.
    name: []const u8,
    role: Role,
    /// What the caller gives: all inputs, for methods without the object itself.
    inputs: []const python.Input,
    /// Functions of the same name in languages with overloads, each told by the class of one input.
    overloads: []const Member = &.{},

    /// What languages with overloads call it.
    pub fn overloaded_name(member: Member) []const u8 {
        return if (member.is_overload()) member.function.spec.overload else member.name;
    }

    pub fn is_overload(member: Member) bool {
        return member.function.spec.overload.len > 0;
    }

    /// The input by whose class a call of the other member becomes one of this.
    pub fn telling(overload: Member, member: Member) python.Input {
        for (overload.inputs, member.inputs) |own, other| if (!std.mem.eql(u8, own.parameter.of, other.parameter.of)) return own;
        unreachable; // `check_overload` saw to it.
    }

    pub fn on_object(member: Member) bool {
        return member.role == .method or member.role == .property;
    }

    /// The name of the object in code, which no parameter has.
    pub fn self_name(member: Member) []const u8 {
        return member.function.spec.parameters[0].name;
    }
};

/// `labels` of `label_at` and `count`.
pub const List = struct { name: []const u8, item: Member, count: Member };

pub const Class = struct {
    handle: spec.Handle,
    file: spec.File,
    name: []const u8,
    members: []const Member,
    lists: []const List,

    pub fn constructor(class: Class) ?Member {
        for (class.members) |member| if (member.role == .constructor) return member;
        return null;
    }
};

/// Where a function belongs.
pub const Place = struct { noun: []const u8, class: []const u8, name: []const u8, role: Role };

/// The place of a function of a generated class; null for every other function.
pub fn place_of(function: spec.Function) ?Place {
    var found: ?spec.Handle = null;
    const plain = function.name["st_".len..];
    const first = if (function.parameters.len > 0) function.parameters[0].of else "";
    for (spec.files) |file| for (file.handles) |handle| {
        if (plain.len <= handle.name.len + 1 or plain[handle.name.len] != '_') continue;
        if (!std.mem.startsWith(u8, plain, handle.name)) continue;
        if (found) |other| if (std.mem.eql(u8, other.name, first)) continue;
        if (found == null or found.?.name.len < handle.name.len or std.mem.eql(u8, handle.name, first)) found = handle;
    };
    const handle = found orelse return null;
    if (handle.class.len == 0) return null;
    const name = plain[handle.name.len + 1 ..];
    if (std.mem.eql(u8, name, "retain") or std.mem.eql(u8, name, "release")) return null;
    return .{ .noun = handle.name, .class = handle.class, .name = name, .role = role_of(function, handle.name, name) };
}

fn role_of(function: spec.Function, noun: []const u8, name: []const u8) Role {
    if (std.mem.eql(u8, name, "create")) return .constructor;
    if (function.parameters.len > 0) {
        const first = function.parameters[0];
        if (first.kind == .handle and std.mem.eql(u8, first.of, noun)) return if (function.property) .property else .method;
    }
    return .static;
}

pub fn all(arena: std.mem.Allocator) ![]const Class {
    var list: std.ArrayList(Class) = .empty;
    const functions = try python.functions(arena);
    for (spec.files) |file| for (file.handles) |handle| {
        if (handle.class.len == 0) continue;
        var members: std.ArrayList(Member) = .empty;
        for (functions) |function| {
            const place = place_of(function.spec) orelse continue;
            if (!std.mem.eql(u8, place.noun, handle.name)) continue;
            try check(function, place);
            const skipped: usize = if (place.role == .method or place.role == .property) 1 else 0;
            try members.append(arena, .{ .function = function, .name = place.name, .role = place.role, .inputs = try without_cancel(arena, function.inputs[skipped..]) });
        }
        for (members.items) |*member| member.overloads = try overloads_of(arena, members.items, member.*);
        try list.append(arena, .{ .handle = handle, .file = file, .name = handle.class, .members = members.items, .lists = try lists_of(arena, members.items) });
    };
    return list.items;
}

fn named(members: []const Member, name: []const u8) ?Member {
    for (members) |member| if (std.mem.eql(u8, member.name, name)) return member;
    return null;
}

fn overloads_of(arena: std.mem.Allocator, members: []const Member, member: Member) ![]const Member {
    var found: std.ArrayList(Member) = .empty;
    if (member.is_overload() and named(members, member.function.spec.overload) == null) return refuse(member.function.spec.name, "is the overload of a function that there is not");
    for (members) |other| {
        if (!std.mem.eql(u8, other.function.spec.overload, member.name)) continue;
        if (!is_told_apart(other, member)) return refuse(other.function.spec.name, "must differ from what it overloads by the noun of one handle, and by nothing else");
        try found.append(arena, other);
    }
    return found.items;
}

fn is_told_apart(overload: Member, member: Member) bool {
    if (overload.role != .method or member.role != .method or overload.inputs.len != member.inputs.len) return false;
    if (overload.function.spec.threads != member.function.spec.threads or overload.function.outputs.len + member.function.outputs.len > 0) return false;
    var differences: usize = 0;
    for (overload.inputs, member.inputs) |own, other| {
        if (own.parameter.kind != other.parameter.kind or !std.mem.eql(u8, own.name, other.name)) return false;
        if (std.mem.eql(u8, own.parameter.of, other.parameter.of)) continue;
        if (own.parameter.kind != .handle or class_of(own.parameter.of).len == 0) return false;
        differences += 1;
    }
    return differences == 1;
}

fn lists_of(arena: std.mem.Allocator, members: []const Member) ![]const List {
    var found: std.ArrayList(List) = .empty;
    for (members) |item| {
        if (item.role != .method or !std.mem.endsWith(u8, item.name, "_at")) continue;
        const stem = item.name[0 .. item.name.len - "_at".len];
        if (item.inputs.len != 1 or item.inputs[0].parameter.kind != .i64 or item.function.outputs.len != 1) continue;
        const own = try std.mem.concat(arena, u8, &.{ stem, "_count" });
        const count = named(members, own) orelse named(members, "count") orelse continue;
        const name = try std.mem.concat(arena, u8, &.{ stem, "s" });
        if (named(members, name) != null) return refuse(item.function.spec.name, "makes a list of a name that is taken");
        try found.append(arena, .{ .name = name, .item = item, .count = count });
    }
    return found.items;
}

/// A request to stop is the binding's business, not its caller's.
fn without_cancel(arena: std.mem.Allocator, inputs: []const python.Input) ![]const python.Input {
    var kept: std.ArrayList(python.Input) = .empty;
    for (inputs) |input| {
        if (!is_cancel(input.parameter)) try kept.append(arena, input);
    }
    return kept.items;
}

fn is_cancel(parameter: spec.Parameter) bool {
    return parameter.kind == .handle_or_null and std.mem.eql(u8, parameter.of, "cancel");
}

/// Whether the function takes such a request, after all that its caller gives.
pub fn takes_cancel(member: Member) bool {
    for (member.function.spec.parameters) |parameter| if (is_cancel(parameter)) return true;
    return false;
}

/// What every object has already, in one language or another.
const taken = [_][]const u8{ "close", "closed", "take", "address", "handle", "low", "string", "constructor" };

fn check(function: python.Function, place: Place) !void {
    const name = function.spec.name;
    for (taken) |word| if (std.mem.eql(u8, word, place.name)) return refuse(name, "is a name that every object has");
    if (function.spec.property and place.role != .property) return refuse(name, "is a property without its object as first parameter");
    if (place.role == .property and (function.inputs.len != 1 or function.outputs.len + @intFromBool(function.spec.returns != .status) != 1))
        return refuse(name, "is a property, which takes nothing and gives one thing");
    if (place.role == .constructor) {
        const fits = function.outputs.len == 1 and function.outputs[0].kind == .handle_out and std.mem.eql(u8, function.outputs[0].of, place.noun);
        if (!fits) return refuse(name, "is a constructor, which gives the handle and nothing else");
    }
    for (function.spec.parameters) |parameter| switch (parameter.kind) {
        .pointer, .pointer_out, .callback, .size, .size_out, .bytes, .handles_out => return refuse(name, "has a parameter of a kind that no generated class takes"),
        else => {},
    };
}

fn refuse(name: []const u8, why: []const u8) error{ClassMember} {
    std.debug.print("{s} {s}\n", .{ name, why });
    return error.ClassMember;
}

/// A parameter that a caller may leave out.
pub fn is_optional(parameter: spec.Parameter) bool {
    return parameter.default != null or parameter.kind == .handle_or_null or parameter.kind == .f64_or_null;
}

/// A list that a caller may also say to have none of.
pub fn is_optional_list(parameter: spec.Parameter) bool {
    return parameter.default != null and (parameter.kind == .i64s or parameter.kind == .f64s);
}

pub fn is_tensor(parameter: spec.Parameter) bool {
    return std.mem.eql(u8, parameter.of, "tensor");
}

/// One tensor, or none.
pub fn is_operand(parameter: spec.Parameter) bool {
    return is_tensor(parameter) and (parameter.kind == .handle or parameter.kind == .handle_or_null);
}

/// The generated class of a handle noun; empty for those written by hand.
pub fn class_of(noun: []const u8) []const u8 {
    for (spec.files) |file| for (file.handles) |handle| {
        if (std.mem.eql(u8, handle.name, noun)) return handle.class;
    };
    return "";
}

/// Enums that the classes take or give, each once, in the order of the spec.
pub fn enumerations(arena: std.mem.Allocator, list: []const Class) ![]const spec.Enumeration {
    var found: std.ArrayList(spec.Enumeration) = .empty;
    for (spec.files) |file| for (file.enums) |enumeration| {
        if (uses(list, enumeration.name)) try found.append(arena, enumeration);
    };
    return found.items;
}

fn uses(list: []const Class, name: []const u8) bool {
    for (list) |class| for (class.members) |member| for (member.function.spec.parameters) |parameter| {
        const is_enumeration = parameter.kind == .enumeration or parameter.kind == .enumeration_out;
        if (is_enumeration and std.mem.eql(u8, parameter.of, name)) return true;
    };
    return false;
}

/// The nouns written by hand that the classes take or give, each once.
pub fn other_nouns(arena: std.mem.Allocator, list: []const Class) ![]const []const u8 {
    var found: std.ArrayList([]const u8) = .empty;
    for (spec.files) |file| for (file.handles) |handle| {
        if (handle.class.len > 0) continue;
        for (list) |class| for (class.members) |member| for (member.function.spec.parameters) |parameter| {
            if (!is_handle(parameter) or is_cancel(parameter) or !std.mem.eql(u8, parameter.of, handle.name)) continue;
            for (found.items) |known| {
                if (std.mem.eql(u8, known, handle.name)) break;
            } else try found.append(arena, handle.name);
        };
    };
    return found.items;
}

pub fn is_handle(parameter: spec.Parameter) bool {
    return switch (parameter.kind) {
        .handle, .handle_or_null, .handles, .handle_out => true,
        else => false,
    };
}

/// What a short description shows: plain properties, and what the constructor was told and a method tells.
pub fn is_shown(class: Class, member: Member) bool {
    const told = member.role == .method and member.inputs.len == 0 and is_constructor_input(class, member.name);
    if ((member.role != .property and !told) or member.function.spec.returns != .status or member.function.outputs.len != 1) return false;
    return switch (member.function.outputs[0].kind) {
        .bool_out, .i64_out, .u64_out, .f64_out, .enumeration_out, .string_out => true,
        else => false,
    };
}

fn is_constructor_input(class: Class, name: []const u8) bool {
    const constructor = class.constructor() orelse return false;
    for (constructor.inputs) |input| if (std.mem.eql(u8, input.parameter.name, name)) return true;
    return false;
}
