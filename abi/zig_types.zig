//! What the spec means in Zig: the exact parameter types of every C function, the shared structs
//! and enums as types, and the export of all functions with their types proved.
//!
//! Here, and only here, lies what differs between Zig 0.16 and 0.17 reflection.

const std = @import("std");
const spec = @import("spec.zig");

/// One extern struct of the contract, by its spec name: `Struct("error")`.
pub fn Struct(comptime name: []const u8) type {
    @setEvalBranchQuota(100_000);
    const fields = find("structs", name).fields;
    comptime var names: [fields.len][]const u8 = undefined;
    comptime var types: [fields.len]type = undefined;
    inline for (fields, 0..) |field, index| {
        names[index] = field.name;
        types[index] = FieldOf(field.type);
    }
    const names_final = names;
    const types_final = types;
    return @Struct(.@"extern", null, &names_final, &types_final, &@splat(.{}));
}

/// One enum of the contract with its numbers: `Enum("dtype")`.
pub fn Enum(comptime name: []const u8) type {
    @setEvalBranchQuota(100_000);
    const rows = find("enums", name).values;
    comptime var names: [rows.len][]const u8 = undefined;
    comptime var values: [rows.len]i32 = undefined;
    inline for (rows, 0..) |row, index| {
        names[index] = row.name;
        values[index] = row.value;
    }
    const names_final = names;
    const values_final = values;
    return @Enum(i32, .exhaustive, &names_final, &values_final);
}

/// What a failing function fills in.
pub const Error = Struct("error");

/// The C type of a callback, by its spec name: its parameters, then `void *context`; it returns 0
/// to go on and anything else to stop. `handles` is explained at `parameter_types`.
pub fn Callback(comptime name: []const u8, comptime handles: type) type {
    const types = types_of(find("callbacks", name).parameters, handles) ++ [_]type{?*anyopaque};
    return *const @Fn(types, &@splat(.{}), i32, .{ .@"callconv" = .c });
}

/// The Zig parameter types of a C function, in order. `handles` has one declaration for each
/// handle noun: `const handles = struct { pub const tensor = Tensor; ... };`, or `any` for all of
/// them. It may also name the core's own type for a struct of the spec
/// (`pub const @"error" = Report;`), whose layout is then proved to be the spec's.
///
/// Every pointer is optional: whether NULL is allowed is for the function to say, with a status.
pub fn parameter_types(comptime function: spec.Function, comptime handles: type) []const type {
    const types = types_of(function.parameters, handles);
    return if (function.returns == .status) types ++ [_]type{?*struct_type("error", handles)} else types;
}

pub fn return_type(comptime function: spec.Function, comptime handles: type) type {
    return switch (function.returns) {
        .status => i32,
        .nothing => void,
        .handle => ?*Handle(function.of, handles),
        .u32 => u32,
        .i64 => i64,
        .f64 => f64,
        .text => [*:0]const u8,
    };
}

/// The whole type, for a function made by rule.
pub fn FunctionType(comptime function: spec.Function, comptime handles: type) type {
    const types = parameter_types(function, handles);
    return @Fn(types, &@splat(.{}), return_type(function, handles), .{ .@"callconv" = .c });
}

/// Exports every function of the spec: an op's from `ops.implementation(row index)`, any other
/// from the first of `sources` that declares it. Proves at compile time that each has the spec's
/// types; a missing function, and a public `st_` declaration the spec does not know, are compile
/// errors.
pub fn export_all(comptime sources: []const type, comptime ops: type, comptime handles: type) void {
    @setEvalBranchQuota(10_000_000);
    for (spec.op_rows, 0..) |entry, index| {
        const function = spec.function_of_op(entry.noun, entry.op);
        @export(ops.implementation(index), .{ .name = function.name });
    }
    for (spec.functions) |function| {
        if (function.is_op) continue;
        const source = for (sources) |source| {
            if (@hasDecl(source, function.name)) break source;
        } else @compileError(function.name ++ ": in the spec, but not implemented");
        const implementation = &@field(source, function.name);
        check(function, @TypeOf(implementation.*), handles);
        @export(implementation, .{ .name = function.name });
    }
    for (sources) |source| for (declaration_names(source)) |name| {
        if (std.mem.startsWith(u8, name, "st_") and !is_function(name))
            @compileError(name ++ ": implemented, but not in the spec");
    };
}

fn check(comptime function: spec.Function, comptime Implementation: type, comptime handles: type) void {
    const expected = parameter_types(function, handles);
    const given = function_parameter_types(Implementation);
    if (given.len != expected.len) @compileError(std.fmt.comptimePrint(
        "{s}: implementation has {d} parameters, the spec says {d}",
        .{ function.name, given.len, expected.len },
    ));
    for (given, expected, 0..) |Given, Expected, index| if (Given != Expected) @compileError(std.fmt.comptimePrint(
        "{s}: parameter {d} is {s}, the spec says {s}",
        .{ function.name, index, @typeName(Given), @typeName(Expected) },
    ));
    if (Implementation != FunctionType(function, handles)) @compileError(std.fmt.comptimePrint(
        "{s}: implementation is {s}, the spec says {s}",
        .{ function.name, @typeName(Implementation), @typeName(FunctionType(function, handles)) },
    ));
}

/// The core's own type for a struct of the spec when it declares one, else ours.
fn struct_type(comptime name: []const u8, comptime handles: type) type {
    if (!@hasDecl(handles, name)) return Struct(name);
    const Own = @field(handles, name);
    if (@sizeOf(Own) != @sizeOf(Struct(name))) @compileError("struct '" ++ name ++ "' has another size than the spec says");
    for (find("structs", name).fields) |field| {
        if (!@hasField(Own, field.name) or
            @FieldType(Own, field.name) != FieldOf(field.type) or
            @offsetOf(Own, field.name) != @offsetOf(Struct(name), field.name))
            @compileError("struct '" ++ name ++ "': field '" ++ field.name ++ "' is not as the spec says");
    }
    return Own;
}

/// `ST_ABI_LAYOUT` of an ABI version of this major: a hash of the offset and size of every field
/// its structs had. Null for a version that never was. A binding made from an older minor version
/// stays valid as long as what it knows has not moved.
pub fn layout_of_version(abi_version: u32) ?u64 {
    if (abi_version >> 16 != spec.version_major) return null;
    inline for (0..spec.version_minor + 1) |minor| {
        if (abi_version & 0xffff == minor) return comptime layout_of_minor(minor);
    }
    return null;
}

fn layout_of_minor(comptime minor: u32) u64 {
    @setEvalBranchQuota(1_000_000);
    var text: []const u8 = "";
    for (spec.files) |file| for (file.structs) |structure| {
        for (structure.fields) |field| {
            const since = if (field.since.len > 0) field.since else structure.since;
            if (minor_of(since) > minor) continue;
            text = text ++ std.fmt.comptimePrint("{s}.{s}:{d}:{d};", .{
                structure.name,
                field.name,
                @offsetOf(Struct(structure.name), field.name),
                @sizeOf(FieldOf(field.type)),
            });
        }
    };
    return std.hash.Fnv1a_64.hash(text);
}

fn minor_of(comptime since: []const u8) u32 {
    const dot = std.mem.findScalar(u8, since, '.').?;
    return std.fmt.parseInt(u32, since[dot + 1 ..], 10) catch unreachable;
}

fn types_of(comptime parameters: []const spec.Parameter, comptime handles: type) []const type {
    var types: []const type = &.{};
    for (parameters) |parameter| types = types ++ types_of_parameter(parameter, handles);
    return types;
}

fn types_of_parameter(comptime parameter: spec.Parameter, comptime handles: type) []const type {
    const one = switch (parameter.kind) {
        .bool, .i32, .enumeration => &[_]type{i32},
        .i64 => &[_]type{i64},
        .u64 => &[_]type{u64},
        .f64 => &[_]type{f64},
        .f64_or_null => &[_]type{?*const f64},
        .size => &[_]type{usize},
        .handle, .handle_or_null => &[_]type{?*Handle(parameter.of, handles)},
        .handles => &[_]type{ ?[*]const ?*Handle(parameter.of, handles), usize },
        .i64s => &[_]type{ ?[*]const i64, usize },
        .f64s => &[_]type{ ?[*]const f64, usize },
        .bytes, .string => &[_]type{ ?[*]const u8, usize },
        .structure => &[_]type{?*const struct_type(parameter.of, handles)},
        .pointer => &[_]type{?*anyopaque},
        .callback => &[_]type{ ?Callback(parameter.of, handles), ?*anyopaque },
        .handle_out => &[_]type{?*?*Handle(parameter.of, handles)},
        .handles_out => &[_]type{ ?[*]?*Handle(parameter.of, handles), usize },
        .bool_out, .enumeration_out => &[_]type{?*i32},
        .i64_out => &[_]type{?*i64},
        .u64_out => &[_]type{?*u64},
        .f64_out => &[_]type{?*f64},
        .size_out => &[_]type{?*usize},
        .pointer_out => &[_]type{?*?*anyopaque},
        .structure_out => &[_]type{?*struct_type(parameter.of, handles)},
        .i64s_out => &[_]type{ ?[*]i64, usize, ?*usize },
        .f64s_out => &[_]type{ ?[*]f64, usize, ?*usize },
        .string_out => &[_]type{ ?[*]u8, usize, ?*usize },
    };
    return one;
}

fn Handle(comptime noun: []const u8, comptime handles: type) type {
    return if (@hasDecl(handles, "any")) handles.any else @field(handles, noun);
}

fn FieldOf(comptime field: spec.FieldType) type {
    return switch (field) {
        .u32 => u32,
        .i32 => i32,
        .i64 => i64,
        .u64 => u64,
        .f32 => f32,
        .f64 => f64,
        .text248 => [248]u8,
    };
}

/// The row called `name` among all files' `group` ("structs", "enums", "callbacks").
fn find(comptime group: []const u8, comptime name: []const u8) RowOf(group) {
    @setEvalBranchQuota(100_000);
    for (spec.files) |file| for (@field(file, group)) |row| {
        if (std.mem.eql(u8, row.name, name)) return row;
    };
    @compileError("the spec has no '" ++ name ++ "' among its " ++ group);
}

fn RowOf(comptime group: []const u8) type {
    return std.meta.Elem(@FieldType(spec.File, group));
}

fn is_function(comptime name: []const u8) bool {
    for (spec.functions) |function| if (std.mem.eql(u8, function.name, name)) return true;
    return false;
}

fn function_parameter_types(comptime F: type) []const type {
    const info = @typeInfo(F).@"fn";
    var types: []const type = &.{};
    if (@hasField(@TypeOf(info), "param_types")) { // Zig 0.17
        for (info.param_types) |T| types = types ++ [_]type{T.?};
    } else {
        for (info.params) |parameter| types = types ++ [_]type{parameter.type.?};
    }
    return types;
}

fn declaration_names(comptime T: type) []const []const u8 {
    const info = @typeInfo(T).@"struct";
    if (@hasField(@TypeOf(info), "decl_names")) return info.decl_names; // Zig 0.17
    var names: []const []const u8 = &.{};
    for (info.decls) |declaration| names = names ++ [_][]const u8{declaration.name};
    return names;
}

const test_handles = struct {
    pub const any = opaque {};
};

test "a function of the spec becomes a C function type, the error last" {
    const zeros = comptime for (spec.functions) |function| {
        if (std.mem.eql(u8, function.name, "st_tensor_zeros")) break function;
    } else unreachable;
    const T = test_handles.any;
    const Expected = fn (?[*]const i64, usize, i32, i32, ?*?*T, ?*Error) callconv(.c) i32;
    try std.testing.expectEqual(Expected, FunctionType(zeros, test_handles));
}

test "structs have the spec's fields in order, enums the spec's numbers" {
    try std.testing.expectEqual(256, @sizeOf(Error));
    try std.testing.expectEqual(8, @offsetOf(Error, "message"));
    try std.testing.expectEqual(5, @intFromEnum(Enum("status").shape_mismatch));
}

test "the core's own struct is taken when its layout is the spec's" {
    const own = struct {
        pub const Report = extern struct { struct_size: u32 = 0, status: i32 = 0, message: [248]u8 };
        pub const @"error" = Report;
        pub const cancel = opaque {};
    };
    const request = comptime for (spec.functions) |function| {
        if (std.mem.eql(u8, function.name, "st_cancel_request")) break function;
    } else unreachable;
    try std.testing.expectEqual(fn (?*own.cancel, ?*own.Report) callconv(.c) i32, FunctionType(request, own));
}

test "a layout is known for every version up to this one, and for no other" {
    try std.testing.expect(layout_of_version(spec.version) != null);
    try std.testing.expectEqual(null, layout_of_version(spec.version + 1));
    try std.testing.expectEqual(null, layout_of_version(spec.version + (1 << 16)));
}

test "no two things of the spec share a C name" {
    var seen: std.StringHashMapUnmanaged(void) = .empty;
    defer seen.deinit(std.testing.allocator);
    for (spec.files) |file| {
        for (file.handles) |row| try claim(&seen, row.name);
        for (file.structs) |row| try claim(&seen, row.name);
    }
    for (spec.functions) |function| try claim(&seen, function.name["st_".len..]);
}

fn claim(seen: *std.StringHashMapUnmanaged(void), name: []const u8) !void {
    if (!(try seen.getOrPut(std.testing.allocator, name)).found_existing) return;
    std.debug.print("st_{s} is declared twice\n", .{name});
    return error.DeclaredTwice;
}

test "every function of the spec has a Zig type" {
    @setEvalBranchQuota(1_000_000);
    inline for (spec.functions) |function| _ = FunctionType(function, test_handles);
}
