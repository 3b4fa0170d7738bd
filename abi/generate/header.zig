//! `spiraltorch.h`: a header that reads as a contract.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    for (spec.functions) |function| try refuse_type_name(function.name);
    try out.writeAll(top);
    try out.print("#define ST_ABI_VERSION UINT32_C(0x{x:0>8}) /* {d}.{d} */\n", .{
        spec.version, spec.version_major, spec.version_minor,
    });
    try out.print("#define ST_ABI_LAYOUT UINT64_C(0x{x:0>16})\n\n", .{
        spec.zig_types.layout_of_version(spec.version).?,
    });
    try out.writeAll("typedef int32_t st_status; /* ST_STATUS_* */\n");
    for (spec.files) |file| {
        if (file.handles.len + file.enums.len + file.structs.len + file.callbacks.len == 0) continue;
        try section(out, file);
        for (file.handles) |handle| {
            try comment(out, "", handle.doc);
            try out.print("typedef struct st_{s} st_{s};\n", .{ handle.name, handle.name });
        }
        for (file.enums) |enumeration| try write_enum(arena, out, enumeration);
        for (file.structs) |structure| try write_struct(arena, out, structure);
    }
    // After all handles and structs, which callbacks may mention.
    for (spec.files) |file| for (file.callbacks) |callback| {
        try out.writeAll("\n");
        try comment(out, "", try std.mem.concat(arena, u8, &.{
            callback.doc, " Returns 0 to go on, anything else to stop. `context` is what was given beside the function.",
        }));
        try out.print("{s};\n", .{try c_types.callback_declaration(arena, callback)});
    };
    var noun: []const u8 = "";
    for (spec.files) |file| {
        if (file.functions.len + file.ops.len == 0) continue;
        if (!std.mem.eql(u8, noun, file.noun)) try section(out, file);
        noun = file.noun;
        for (file.functions) |function| try write_function(arena, out, function, "");
        for (file.ops) |op| try write_function(arena, out, try function_of_row(file.noun, op), op.source);
    }
    try out.writeAll(bottom);
}

/// In C a function and a type share one space of names.
fn refuse_type_name(function: []const u8) !void {
    const plain = function["st_".len..];
    for (spec.files) |file| {
        for (file.handles) |handle| if (std.mem.eql(u8, handle.name, plain)) return type_name_taken(function);
        for (file.structs) |structure| if (std.mem.eql(u8, structure.name, plain)) return type_name_taken(function);
    }
}

fn type_name_taken(function: []const u8) error{NameOfAType} {
    std.debug.print("{s} is the name of a type in C: give the function another\n", .{function});
    return error.NameOfAType;
}

/// The function of an op row, found again by name: rows and functions are made at compile time.
pub fn function_of_row(noun: []const u8, op: spec.Op) !spec.Function {
    for (spec.functions) |function| {
        const prefix_size = "st_".len + noun.len + "_".len;
        if (function.name.len != prefix_size + op.name.len) continue;
        if (!std.mem.startsWith(u8, function.name["st_".len..], noun)) continue;
        if (std.mem.eql(u8, function.name[prefix_size..], op.name)) return function;
    }
    return error.OpWithoutFunction;
}

fn section(out: *Writer, file: spec.File) !void {
    try out.print("\n/* ---- {s} ----\n", .{file.noun});
    try wrap(out, " * ", file.doc);
    try out.writeAll(" */\n");
}

fn write_enum(arena: std.mem.Allocator, out: *Writer, enumeration: spec.Enumeration) !void {
    try out.writeAll("\n");
    try comment(out, "", enumeration.doc);
    try out.writeAll("enum {\n");
    const prefix = try c_types.capitals(arena, enumeration.name);
    for (enumeration.values, 1..) |value, position| {
        const comma = if (position < enumeration.values.len) "," else "";
        try out.print("  ST_{s}_{s} = {d}{s}", .{ prefix, try c_types.capitals(arena, value.name), value.value, comma });
        if (value.doc.len > 0) try out.print(" /* {s} */", .{value.doc});
        try out.writeAll("\n");
    }
    try out.writeAll("};\n");
}

fn write_struct(arena: std.mem.Allocator, out: *Writer, structure: spec.Structure) !void {
    try out.writeAll("\n");
    try comment(out, "", structure.doc);
    try out.print("typedef struct st_{s} {{\n", .{structure.name});
    for (structure.fields) |field| {
        const count = c_types.field_count(field.type);
        try out.print("  {s} {s}", .{ c_types.field_type(field.type), field.name });
        if (count > 1) try out.print("[{d}]", .{count});
        try out.writeAll(";");
        if (field.doc.len > 0) try out.print(" /* {s} */", .{field.doc});
        try out.writeAll("\n");
    }
    try out.print("}} st_{s};\n", .{structure.name});
    const layout = try c_types.layout(arena, structure);
    try out.print("ST_ASSERT(sizeof(st_{s}) == {d}, st_{s}_size);\n", .{ structure.name, layout.size, structure.name });
    for (structure.fields, layout.offsets) |field, offset| try out.print(
        "ST_ASSERT(offsetof(st_{s}, {s}) == {d}, st_{s}_{s});\n",
        .{ structure.name, field.name, offset, structure.name, field.name },
    );
    if (structure.fields.len > 0 and std.mem.eql(u8, structure.fields[0].name, "struct_size")) try out.print(
        "#define ST_{s}_INIT {{(uint32_t)sizeof(st_{s})" ++ "{s}" ++ "}}\n",
        .{ try c_types.capitals(arena, structure.name), structure.name, try zeros(arena, structure) },
    );
}

/// The other fields' initialisers, spelled out so that -Wmissing-field-initializers has no say.
fn zeros(arena: std.mem.Allocator, structure: spec.Structure) ![]const u8 {
    var out: Writer.Allocating = .init(arena);
    for (structure.fields[1..]) |field| {
        try out.writer.writeAll(if (c_types.field_count(field.type) > 1) ", {0}" else ", 0");
    }
    return out.written();
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: spec.Function, source: []const u8) !void {
    try out.writeAll("\n/**\n");
    try wrap(out, " * ", function.doc);
    if (source.len > 0) {
        try out.writeAll(" *\n");
        try wrap(out, " * ", try std.mem.concat(arena, u8, &.{ "Source: ", source, "." }));
    }
    const described = function.parameters.len > 0 or switch (function.returns) {
        .status, .handle, .text => true,
        .nothing, .u32, .i64, .f64 => false,
    };
    if (described) try out.writeAll(" *\n");
    for (function.parameters) |parameter| {
        const text = try std.mem.concat(arena, u8, &.{
            "@param ", parameter.name,                     "  ", try ownership(arena, parameter),
            " ",       try with_default(arena, parameter),
        });
        try wrap(out, " * ", std.mem.trimEnd(u8, text, " "));
    }
    switch (function.returns) {
        .status => {
            try out.writeAll(" * @param error  may be NULL.\n");
            try out.writeAll(" * @return ST_STATUS_OK, or what went wrong; outs are untouched on failure.\n");
        },
        .handle => try out.writeAll(" * @return the same handle.\n"),
        .text => try out.writeAll(" * @return NUL-terminated UTF-8, valid as long as the library is loaded.\n"),
        .nothing, .u32, .i64, .f64 => {},
    }
    try out.print(" *\n * Threads: {s}.{s} Since: {s}\n */\n", .{
        switch (function.threads) {
            .any => "any",
            .exclusive => "exclusive use of the first handle",
        },
        if (function.long) " May run long." else "",
        function.since,
    });
    try out.print("{s}{s}(", .{ try c_types.return_type(arena, function), function.name });
    const list = try c_types.parameters(arena, function);
    if (list.len == 0) try out.writeAll("void");
    var column: usize = function.name.len + 12;
    for (list, 0..) |parameter, index| {
        if (index > 0) {
            try out.writeAll(",");
            column += 2 + parameter.text.len;
            if (column > 100) {
                try out.writeAll("\n    ");
                column = 4 + parameter.text.len;
            } else try out.writeAll(" ");
        } else column += parameter.text.len;
        try out.writeAll(parameter.text);
    }
    try out.writeAll(");\n");
}

fn with_default(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    const default = parameter.default orelse return parameter.doc;
    if (parameter.kind == .handle_or_null or parameter.kind == .f64_or_null) return parameter.doc;
    return std.fmt.allocPrint(arena, "{s}{s}Bindings give {s} when nothing is given.", .{
        parameter.doc, if (parameter.doc.len > 0) " " else "", default,
    });
}

/// Who owns it, and may it be NULL.
fn ownership(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    return switch (parameter.kind) {
        .bool => "0 or 1.",
        .i32, .i64, .u64, .f64, .size => "",
        .enumeration => try std.fmt.allocPrint(arena, "ST_{s}_*.", .{try c_types.capitals(arena, parameter.of)}),
        .f64_or_null => "borrowed; NULL: not given.",
        .handle => "borrowed.",
        .handle_or_null => "borrowed; may be NULL.",
        .handles, .i64s, .f64s => "borrowed; may be NULL when its count is 0.",
        .bytes => "borrowed; may be NULL when its size is 0.",
        .string => "borrowed; UTF-8, need not end in NUL.",
        .structure => "borrowed.",
        .pointer => "",
        .callback => "called during this call only; may be NULL.",
        .handle_out => try std.fmt.allocPrint(arena, "a new reference for the caller (st_{s}_release){s}", .{ parameter.of, if (parameter.nullable) ", or NULL." else "." }),
        .handles_out => try std.fmt.allocPrint(arena, "room for that many new references (st_{s}_release).", .{parameter.of}),
        .bool_out => "0 or 1.",
        .i64_out, .u64_out, .f64_out, .size_out, .pointer_out => "written on success.",
        .enumeration_out => try std.fmt.allocPrint(arena, "ST_{s}_*.", .{try c_types.capitals(arena, parameter.of)}),
        .structure_out => "filled in; its struct_size, where it has one, must be set.",
        .i64s_out, .f64s_out => "room for capacity values, may be NULL for 0; the full count is always written.",
        .string_out => "room for capacity bytes, may be NULL for 0; UTF-8 without NUL, cut if too long; the full size is always written.",
    };
}

fn comment(out: *Writer, comptime indent: []const u8, text: []const u8) !void {
    if (text.len <= 90) return out.print(indent ++ "/** {s} */\n", .{text});
    try out.writeAll(indent ++ "/**\n");
    try wrap(out, indent ++ " * ", text);
    try out.writeAll(indent ++ " */\n");
}

fn wrap(out: *Writer, comptime prefix: []const u8, text: []const u8) !void {
    var words = std.mem.tokenizeAny(u8, text, " \n");
    var column: usize = 0;
    while (words.next()) |word| {
        if (column == 0) {
            try out.print(prefix ++ "{s}", .{word});
            column = prefix.len + word.len;
        } else if (column + 1 + word.len > 100) {
            try out.print("\n" ++ prefix ++ "{s}", .{word});
            column = prefix.len + word.len;
        } else {
            try out.print(" {s}", .{word});
            column += 1 + word.len;
        }
    }
    try out.writeAll("\n");
}

const top =
    \\/* Generated by abi/generate.zig from abi/spec. Do not edit: change the spec. */
    \\
    \\/**
    \\ * The C interface of SpiralTorch.
    \\ *
    \\ * Handles (st_tensor, ...) are opaque and reference counted: whoever gets one from an out
    \\ * parameter releases it with st_<noun>_release. Parameters are borrowed for the call unless they
    \\ * say otherwise. A function that can fail returns a status and takes a caller-owned st_error as
    \\ * its last parameter; when it fails, its outs are untouched and nothing has to be cleaned up.
    \\ *
    \\ *     st_error error = ST_ERROR_INIT;
    \\ *     st_tensor *x = NULL;
    \\ *     if (st_tensor_zeros(shape, 2, ST_DTYPE_F32, ST_DEVICE_CPU, &x, &error)) puts(error.message);
    \\ *     st_tensor_release(x);
    \\ *
    \\ * Enums travel as int32_t. Structs that may grow begin with their size: use ST_<NAME>_INIT.
    \\ */
    \\#ifndef SPIRALTORCH_H
    \\#define SPIRALTORCH_H
    \\
    \\#include <stddef.h>
    \\#include <stdint.h>
    \\
    \\#if defined(__cplusplus)
    \\#define ST_ASSERT(condition, name) static_assert(condition, #name)
    \\extern "C" {
    \\#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
    \\#define ST_ASSERT(condition, name) _Static_assert(condition, #name)
    \\#else
    \\#define ST_ASSERT(condition, name) typedef char st_assert_##name[(condition) ? 1 : -1]
    \\#endif
    \\
    \\
;

const bottom =
    \\
    \\#undef ST_ASSERT
    \\#if defined(__cplusplus)
    \\}
    \\#endif
    \\
    \\#endif
    \\
;
