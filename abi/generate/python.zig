//! What the two Python backends and their type stubs have in common: which functions there are,
//! their parameters and defaults, and what they return.

const std = @import("std");
const spec = @import("../spec.zig");
const header = @import("header.zig");

pub const Input = struct {
    parameter: spec.Parameter,
    /// Safe in Python and in Cython.
    name: []const u8,
    /// A Python literal.
    default: ?[]const u8,
};

pub const Function = struct {
    spec: spec.Function,
    /// Without `st_`.
    name: []const u8,
    inputs: []const Input,
    outputs: []const spec.Parameter,
    op: bool,
    /// An op with one output can write into a given tensor.
    into: bool,

    pub fn has(function: Function, kind: spec.Kind) bool {
        for (function.spec.parameters) |parameter| if (parameter.kind == kind) return true;
        return false;
    }
};

/// Every function but `retain` and `release`, which handles do by themselves.
pub fn functions(arena: std.mem.Allocator) ![]const Function {
    var list: std.ArrayList(Function) = .empty;
    for (spec.files) |file| {
        for (file.functions) |function| {
            if (std.mem.endsWith(u8, function.name, "_retain")) continue;
            if (std.mem.endsWith(u8, function.name, "_release")) continue;
            try list.append(arena, try plan(arena, function, false));
        }
        for (file.ops) |op| try list.append(arena, try plan(arena, try header.function_of_row(file.noun, op), true));
    }
    return list.items;
}

fn plan(arena: std.mem.Allocator, function: spec.Function, op: bool) !Function {
    var inputs: std.ArrayList(Input) = .empty;
    var outputs: std.ArrayList(spec.Parameter) = .empty;
    for (function.parameters) |parameter| {
        if (is_output(parameter.kind)) {
            try outputs.append(arena, parameter);
        } else try inputs.append(arena, .{
            .parameter = parameter,
            .name = try safe_name(arena, parameter.name),
            .default = try default_of(arena, parameter),
        });
    }
    // Python wants parameters with defaults last.
    var index = inputs.items.len;
    while (index > 0) : (index -= 1) if (inputs.items[index - 1].default == null) break;
    for (inputs.items[0..index]) |*input| input.default = null;
    var result: Function = .{
        .spec = function,
        .name = function.name["st_".len..],
        .inputs = inputs.items,
        .outputs = outputs.items,
        .op = op,
        .into = false,
    };
    for (inputs.items) |input| {
        if (op and std.mem.eql(u8, input.name, "into")) result.into = true;
    }
    return result;
}

pub fn is_output(kind: spec.Kind) bool {
    return switch (kind) {
        .bool, .i32, .i64, .u64, .f64, .f64_or_null, .size, .enumeration => false,
        .handle, .handle_or_null, .handles, .i64s, .f64s, .bytes, .string => false,
        .structure, .pointer, .callback => false,
        .handle_out, .handles_out, .bool_out, .i64_out, .u64_out, .f64_out, .size_out => true,
        .enumeration_out, .pointer_out, .structure_out, .i64s_out, .f64s_out, .string_out => true,
    };
}

fn default_of(arena: std.mem.Allocator, parameter: spec.Parameter) !?[]const u8 {
    const given = parameter.default orelse return switch (parameter.kind) {
        .handle_or_null, .f64_or_null, .callback => "None",
        else => null,
    };
    return switch (parameter.kind) {
        .handle_or_null, .f64_or_null, .callback => "None",
        .i64s, .f64s, .handles => "()",
        .bool => if (std.mem.eql(u8, given, "0") or std.mem.eql(u8, given, "false")) "False" else "True",
        .enumeration => try std.fmt.allocPrint(arena, "{d}", .{enum_value(parameter.of, given) orelse return error.UnknownEnumValue}),
        .string => try std.fmt.allocPrint(arena, "\"{s}\"", .{given}),
        else => given,
    };
}

fn enum_value(of: []const u8, name: []const u8) ?i32 {
    for (spec.files) |file| for (file.enums) |enumeration| {
        if (!std.mem.eql(u8, enumeration.name, of)) continue;
        for (enumeration.values) |value| if (std.mem.eql(u8, value.name, name)) return value.value;
    };
    return null;
}

pub const keywords = [_][]const u8{
    "and",    "as",    "assert",  "async", "await",  "break",  "class", "continue", "def",  "del",   "elif",     "else",
    "except", "False", "finally", "for",   "from",   "global", "if",    "import",   "in",   "is",    "lambda",   "None",
    "not",    "or",    "pass",    "raise", "return", "True",   "try",   "while",    "with", "yield", "nonlocal",
};

/// Names that Cython or the generated code use too.
const reserved = keywords ++ [_][]const u8{
    "struct", "enum", "union", "error", "status", "char", "int", "float", "double", "long", "short", "const", "inline",
};

fn safe_name(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    for (reserved) |word| if (std.mem.eql(u8, word, name)) return std.mem.concat(arena, u8, &.{ name, "_" });
    return name;
}

/// The handle nouns in order; their position is the kind's number in Python.
pub fn kinds(arena: std.mem.Allocator) ![]const []const u8 {
    var list: std.ArrayList([]const u8) = .empty;
    for (spec.files) |file| for (file.handles) |handle| try list.append(arena, handle.name);
    return list.items;
}

/// `manifold` to `ManifoldHandle`.
pub fn class_name(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    var words = std.mem.tokenizeScalar(u8, noun, '_');
    while (words.next()) |word| try out.writer.print("{c}{s}", .{ std.ascii.toUpper(word[0]), word[1..] });
    try out.writer.writeAll("Handle");
    return out.written();
}

/// For how many values a `handles_out` has room: as many as the `handles` given before it.
pub fn count_source(function: spec.Function, output: spec.Parameter) ![]const u8 {
    var found: ?[]const u8 = null;
    for (function.parameters) |parameter| {
        if (parameter.kind == .handles) found = parameter.name;
        if (std.mem.eql(u8, parameter.name, output.name)) break;
    }
    return found orelse error.HandlesOutWithoutHandles;
}

/// A growable struct's own size is not something a Python caller gives or sees.
pub fn is_size_field(structure: spec.Structure, index: usize) bool {
    return index == 0 and std.mem.eql(u8, structure.fields[0].name, "struct_size");
}

/// Nor are holes kept for later.
pub fn is_hidden(structure: spec.Structure, index: usize) bool {
    return is_size_field(structure, index) or std.mem.startsWith(u8, structure.fields[index].name, "reserved");
}

/// Structs that functions or callbacks exchange; `error` becomes exceptions.
pub fn structures(arena: std.mem.Allocator) ![]const spec.Structure {
    var list: std.ArrayList(spec.Structure) = .empty;
    for (spec.files) |file| for (file.structs) |structure| {
        if (!std.mem.eql(u8, structure.name, "error")) try list.append(arena, structure);
    };
    return list.items;
}

/// The docstring of a function: its doc in one line, with quotes made safe.
pub fn docstring(arena: std.mem.Allocator, function: spec.Function) ![]const u8 {
    const size = std.mem.replacementSize(u8, function.doc, "\\", "\\\\");
    const escaped = try arena.alloc(u8, size);
    _ = std.mem.replace(u8, function.doc, "\\", "\\\\", escaped);
    return if (std.mem.endsWith(u8, escaped, "\"")) std.mem.concat(arena, u8, &.{ escaped, " " }) else escaped;
}
