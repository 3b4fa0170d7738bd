//! What the JavaScript backends (Node-API and WebAssembly) have in common: which functions they
//! bind, what they leave out and why, and how each kind looks in TypeScript.

const std = @import("std");
const spec = @import("../spec.zig");
const python = @import("python.zig");

pub const Function = python.Function;

const Omission = struct { name: []const u8, why: []const u8 };

/// Functions that JavaScript does not get. Every other one is bound in both backends.
pub const not_exposed = [_]Omission{
    .{ .name = "st_tensor_layout", .why = "an address means nothing to JavaScript; the parts have functions of their own" },
    .{ .name = "st_tensor_data", .why = "an address means nothing to JavaScript; tensor_memory gives an ArrayBuffer over it" },
    .{ .name = "st_tensor_to_dlpack", .why = "no JavaScript library exchanges DLPack structs" },
    .{ .name = "st_tensor_to_dlpack_legacy", .why = "no JavaScript library exchanges DLPack structs" },
    .{ .name = "st_tensor_from_dlpack", .why = "no JavaScript library exchanges DLPack structs; tensor_borrow takes a typed array by it" },
    .{ .name = "st_tensor_from_dlpack_legacy", .why = "no JavaScript library exchanges DLPack structs" },
    .{ .name = "st_tensor_dlpack_device", .why = "no JavaScript library exchanges DLPack structs" },
    .{ .name = "st_tensor_to_dlpack_on_device", .why = "no JavaScript library exchanges DLPack structs" },
    .{ .name = "st_device_stream", .why = "no JavaScript library exchanges DLPack structs" },
};
/// Handles keep and give back their reference by themselves: `release`, and the collector.
const not_exposed_endings = [_][]const u8{ "_retain", "_release" };

/// What is bound, in the order of the spec. Proves that nothing falls between bound and omitted.
pub fn functions(arena: std.mem.Allocator) ![]const Function {
    var list: std.ArrayList(Function) = .empty;
    var omitted: usize = 0;
    for (try python.functions(arena)) |function| {
        if (is_omitted(function.spec.name)) {
            omitted += 1;
        } else {
            for (function.spec.parameters) |parameter| switch (parameter.kind) {
                .pointer, .pointer_out, .size, .size_out => {
                    std.debug.print("{s}: JavaScript cannot take {s}; list it in javascript.not_exposed\n", .{ function.spec.name, parameter.name });
                    return error.UnboundFunction;
                },
                else => {},
            };
            try list.append(arena, function);
        }
    }
    if (omitted != not_exposed.len) return error.OmissionOfUnknownFunction;
    var counted = list.items.len + omitted;
    for (spec.functions) |function| for (not_exposed_endings) |ending| {
        if (std.mem.endsWith(u8, function.name, ending)) counted += 1;
    };
    if (counted != spec.functions.len) return error.UnboundFunction;
    return list.items;
}

fn is_omitted(name: []const u8) bool {
    for (not_exposed) |omission| if (std.mem.eql(u8, omission.name, name)) return true;
    return false;
}

/// May it run beside the event loop? What can be long, and every op.
pub fn has_async(function: Function) bool {
    return function.spec.returns == .status and (function.spec.long or function.op);
}

const reserved = [_][]const u8{
    "arguments", "await", "break",  "case",    "catch",   "class",   "const",     "continue", "debugger", "default",    "delete", "do",     "else",
    "enum",      "eval",  "export", "extends", "false",   "finally", "for",       "function", "if",       "implements", "import", "in",     "instanceof",
    "interface", "let",   "new",    "null",    "package", "private", "protected", "public",   "return",   "static",     "super",  "switch", "this",
    "throw",     "true",  "try",    "typeof",  "var",     "void",    "while",     "with",     "yield",
};

/// `keep_dims` to `keepDims`, safe as a variable.
pub fn camel(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    var words = std.mem.tokenizeScalar(u8, name, '_');
    var first = true;
    while (words.next()) |word| : (first = false) {
        if (first) try out.writer.writeAll(word) else try out.writer.print("{c}{s}", .{ std.ascii.toUpper(word[0]), word[1..] });
    }
    for (reserved) |word| if (std.mem.eql(u8, word, out.written())) try out.writer.writeAll("_");
    return out.written();
}

/// `trainer_options` to `TrainerOptions`.
pub fn type_name(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    const text = try arena.dupe(u8, try camel(arena, name));
    text[0] = std.ascii.toUpper(text[0]);
    return text;
}

/// A parameter's TypeScript type in the low-level interface.
pub fn type_of(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    return switch (parameter.kind) {
        .bool, .bool_out => "boolean",
        .i32, .i64, .f64, .enumeration => "number",
        .i64_out, .f64_out, .enumeration_out => "number",
        .u64, .u64_out => "number | bigint",
        .f64_or_null => "number | null",
        .handle => "Handle",
        .handle_out => if (parameter.nullable) "Handle | null" else "Handle",
        .handle_or_null => "Handle | null",
        .handles => "readonly Handle[]",
        .handles_out => "Handle[]",
        .i64s => "Integers",
        .f64s => "readonly number[]",
        .i64s_out, .f64s_out => "number[]",
        .bytes => "ArrayBufferView | ArrayBuffer",
        .string, .string_out => "string",
        .structure, .structure_out => type_name(arena, parameter.of),
        .callback => std.fmt.allocPrint(arena, "{s}Callback | null", .{try type_name(arena, parameter.of)}),
        .pointer, .pointer_out, .size, .size_out => error.UnboundFunction,
    };
}

pub fn result_type(arena: std.mem.Allocator, function: Function) ![]const u8 {
    switch (function.spec.returns) {
        .u32, .i64, .f64 => return "number",
        .text => return "string",
        .nothing => return "void",
        .handle => return error.UnboundFunction,
        .status => {},
    }
    if (function.outputs.len == 0) return "void";
    if (function.outputs.len == 1) return type_of(arena, function.outputs[0]);
    var out: std.Io.Writer.Allocating = .init(arena);
    try out.writer.writeAll("[");
    for (function.outputs, 0..) |output, index| {
        if (index > 0) try out.writer.writeAll(", ");
        try out.writer.writeAll(try type_of(arena, output));
    }
    try out.writer.writeAll("]");
    return out.written();
}

/// The op row a function was made from.
pub fn row_of(function: Function) ?spec.Op {
    for (spec.files) |file| for (file.ops) |op| {
        const full = function.name;
        if (full.len == file.noun.len + 1 + op.name.len and std.mem.startsWith(u8, full, file.noun) and
            std.mem.endsWith(u8, full, op.name) and full[file.noun.len] == '_') return op;
    };
    return null;
}

/// A comment over the next declaration.
pub fn write_comment(arena: std.mem.Allocator, out: *std.Io.Writer, comptime indent: []const u8, text: []const u8) !void {
    const safe = try std.mem.replaceOwned(u8, arena, text, "*/", "* /");
    if (std.mem.indexOfScalar(u8, safe, '\n') == null) return out.print(indent ++ "/** {s} */\n", .{safe});
    try out.writeAll(indent ++ "/**\n");
    var lines = std.mem.splitScalar(u8, safe, '\n');
    while (lines.next()) |line| {
        if (line.len == 0) try out.writeAll(indent ++ " *\n") else try out.print(indent ++ " * {s}\n", .{line});
    }
    try out.writeAll(indent ++ " */\n");
}
