//! `go/internal/cabi/functions.go`: every function of the contract, the only Go code that calls C.

const std = @import("std");
const spec = @import("../spec.zig");
const go = @import("go.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll("//go:build cgo\n\n" ++ go.notice ++ "package cabi\n\n/*\n#include \"spiraltorch.h\"\n");
    for (spec.files) |file| for (file.callbacks) |callback| {
        try out.print("\nextern int32_t spiraltorchCall{s}(", .{try go.camel(arena, callback.name)});
        for (callback.parameters) |parameter| try out.print("{s}, ", .{switch (parameter.kind) {
            .i64 => "int64_t",
            .f64 => "double",
            else => return error.CallbackParameterKind,
        }});
        try out.writeAll("void *);\n");
    };
    try out.writeAll("\n");
    for (try go.functions(arena)) |function| {
        if (function.spec.parameters.len == 0 and function.spec.returns != .status) continue;
        if (go.has_kind(function, .callback)) continue; // Go code runs inside: the stack may move.
        if (frees(function)) continue; // May run the deleter of somebody else's memory.
        try out.print("#cgo noescape {s}\n#cgo nocallback {s}\n", .{ function.spec.name, function.spec.name });
    }
    try out.writeAll("*/\nimport \"C\"\n\nimport (\n\t\"runtime/cgo\"\n\t\"unsafe\"\n)\n\n");
    try out.print("// WantedVersion and WantedLayout are what the library is asked to be when the program starts.\nconst (\n\tWantedVersion = {d}\n\tWantedLayout  = 0x{x:0>16}\n)\n", .{
        spec.version, spec.zig_types.layout_of_version(spec.version).?,
    });
    try write_defaults(arena, out);
    try write_kinds(arena, out);
    for (try go.structures(arena)) |structure| try write_structure(arena, out, structure);
    for (spec.files) |file| for (file.callbacks) |callback| try write_callback(arena, out, callback);
    for (try go.functions(arena)) |function| try write_function(arena, out, function);
}

fn frees(function: go.Function) bool {
    return std.mem.endsWith(u8, function.spec.name, "_reset");
}

/// What the idiomatic layer passes when its caller gives nothing.
fn write_defaults(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll("\n// The contract's defaults, by function and parameter.\nconst (\n");
    for (try go.functions(arena)) |function| {
        if (function.row != null) continue;
        for (function.inputs) |input| {
            const default = input.parameter.default orelse continue;
            const name = try std.fmt.allocPrint(arena, "Default{s}{s}", .{ function.name, try go.camel(arena, input.parameter.name) });
            switch (input.parameter.kind) {
                .f64, .i64, .u64 => try out.print("\t{s} = {s}\n\n", .{ name, default }),
                .bool => try out.print("\t{s} = {s}\n\n", .{ name, if (std.mem.eql(u8, default, "0")) "false" else "true" }),
                .string => try out.print("\t{s} = \"{s}\"\n\n", .{ name, default }),
                .enumeration => try out.print("\t{s} = {d}\n\n", .{ name, go.enum_value(input.parameter.of, default) orelse return error.UnknownEnumValue }),
                else => {},
            }
        }
    }
    try out.writeAll("\t_ = 0\n)\n");
}

fn write_kinds(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll("\n// The kinds of handles.\nconst (\n");
    var first = true;
    for (spec.files) |file| for (file.handles) |handle| {
        try out.print("\tKind{s}{s}\n", .{ try go.camel(arena, handle.name), if (first) " Kind = iota + 1" else "" });
        first = false;
    };
    try out.writeAll("\tkindCount = iota + 1\n)\n\n// String is the noun of the contract.\nfunc (kind Kind) String() string {\n\tswitch kind {\n");
    for (spec.files) |file| for (file.handles) |handle|
        try out.print("\tcase Kind{s}:\n\t\treturn \"{s}\"\n", .{ try go.camel(arena, handle.name), handle.name });
    try out.writeAll("\t}\n\treturn \"nothing\"\n}\n\n// release gives one reference back to the library.\nfunc release(kind Kind, pointer unsafe.Pointer) {\n\tswitch kind {\n");
    for (spec.files) |file| for (file.handles) |handle|
        try out.print("\tcase Kind{s}:\n\t\tC.st_{s}_release((*C.st_{s})(pointer))\n", .{ try go.camel(arena, handle.name), handle.name, handle.name });
    try out.writeAll("\t}\n}\n\n// retain takes one more reference.\nfunc retain(kind Kind, pointer unsafe.Pointer) {\n\tswitch kind {\n");
    for (spec.files) |file| for (file.handles) |handle|
        try out.print("\tcase Kind{s}:\n\t\tC.st_{s}_retain((*C.st_{s})(pointer))\n", .{ try go.camel(arena, handle.name), handle.name, handle.name });
    try out.writeAll("\t}\n}\n");
}

fn field_types(field: spec.FieldType) ![2][]const u8 {
    return switch (field) {
        .u32 => .{ "uint32", "uint32_t" },
        .i32 => .{ "int32", "int32_t" },
        .i64 => .{ "int64", "int64_t" },
        .u64 => .{ "uint64", "uint64_t" },
        .f32 => .{ "float32", "float" },
        .f64 => .{ "float64", "double" },
        .text248 => error.TextInStructure,
    };
}

fn write_structure(arena: std.mem.Allocator, out: *Writer, structure: spec.Structure) !void {
    const name = try go.camel(arena, structure.name);
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, structure.doc }));
    try out.print("type {s} struct {{\n", .{name});
    var first = true;
    for (structure.fields) |field| {
        if (go.is_hidden(field)) continue;
        if (!first) try out.writeAll("\n");
        first = false;
        if (field.doc.len > 0) try go.write_comment(out, "\t", field.doc);
        try out.print("\t{s} {s}\n", .{ try go.camel(arena, field.name), (try field_types(field.type))[0] });
    }
    try out.print("}}\n\nfunc (value *{s}) toC() (result C.st_{s}) {{\n", .{ name, structure.name });
    for (structure.fields, 0..) |field, index| {
        if (index == 0 and std.mem.eql(u8, field.name, "struct_size")) {
            try out.writeAll("\tresult.struct_size = C.uint32_t(unsafe.Sizeof(result))\n");
        } else if (!go.is_hidden(field)) try out.print("\tresult.{s} = C.{s}(value.{s})\n", .{
            try go.c_field(arena, field.name), (try field_types(field.type))[1], try go.camel(arena, field.name),
        });
    }
    try out.print("\treturn result\n}}\n\nfunc (value *{s}) fromC(source *C.st_{s}) {{\n", .{ name, structure.name });
    for (structure.fields) |field| {
        if (go.is_hidden(field)) continue;
        try out.print("\tvalue.{s} = {s}(source.{s})\n", .{
            try go.camel(arena, field.name), (try field_types(field.type))[0], try go.c_field(arena, field.name),
        });
    }
    try out.writeAll("}\n");
}

fn write_callback(arena: std.mem.Allocator, out: *Writer, callback: spec.Callback) !void {
    const name = try go.camel(arena, callback.name);
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}Func: {s} Here: true asks to stop.", .{ name, callback.doc }));
    try out.print("type {s}Func func(", .{name});
    for (callback.parameters, 0..) |parameter, index| try out.print("{s}{s} {s}", .{
        if (index > 0) ", " else "", try go.lower_camel(arena, parameter.name), try go.low_type(arena, parameter),
    });
    try out.print(") (stop bool)\n\n//export spiraltorchCall{s}\nfunc spiraltorchCall{s}(", .{ name, name });
    for (callback.parameters) |parameter| try out.print("{s} C.{s}, ", .{
        try go.lower_camel(arena, parameter.name), if (parameter.kind == .i64) "int64_t" else "double",
    });
    try out.print("context unsafe.Pointer) (stop C.int32_t) {{\n\tcall := (*cgo.Handle)(context).Value().(*call[{s}Func])\n", .{name});
    try out.writeAll("\tdefer call.carry(&stop)\n\tif call.function(");
    for (callback.parameters, 0..) |parameter, index| try out.print("{s}{s}({s})", .{
        if (index > 0) ", " else "", try go.low_type(arena, parameter), try go.lower_camel(arena, parameter.name),
    });
    try out.writeAll(") {\n\t\treturn 1\n\t}\n\treturn 0\n}\n");
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s} is {s}: {s}", .{ function.name, function.spec.name, function.spec.doc }));
    try out.print("func {s}(", .{function.name});
    for (function.inputs, 0..) |input, index|
        try out.print("{s}{s} {s}", .{ if (index > 0) ", " else "", input.name, try go.low_type(arena, input.parameter) });
    try out.writeAll(")");
    if (function.spec.returns != .status) return write_infallible(arena, out, function);
    try out.writeAll(" (");
    for (function.outputs) |output| try out.print("{s} {s}, ", .{ output.name, try go.low_type(arena, output.parameter) });
    try out.writeAll("err error) {\n");
    for (function.inputs) |input| try write_conversion(arena, out, function, input);
    for (function.outputs) |output| try write_output(arena, out, function, output);
    try out.writeAll("\tfailure := newFailure()\n");
    const varying = go.has_kind(function, .i64s_out) or go.has_kind(function, .f64s_out) or go.has_kind(function, .string_out);
    const indent = if (varying) "\t\t" else "\t";
    if (varying) try out.writeAll("\tfor {\n");
    try out.print("{s}if status := C.{s}(", .{ indent, function.spec.name });
    try write_arguments(arena, out, function);
    try out.print("{s}&failure); status != 0 {{\n{s}\terr = failed(status, failure)\n{s}\treturn\n{s}}}\n", .{
        if (function.spec.parameters.len > 0) ", " else "", indent, indent, indent,
    });
    if (varying) {
        for (function.outputs) |output| switch (output.parameter.kind) {
            .i64s_out, .f64s_out, .string_out => try out.print(
                "\t\tif int({s}Count) > len({s}Room) {{\n\t\t\t{s}Room = make([]{s}, int({s}Count))\n\t\t\tcontinue\n\t\t}}\n",
                .{ output.name, output.name, output.name, element(output.parameter.kind), output.name },
            ),
            else => {},
        };
        try out.writeAll("\t\tbreak\n\t}\n");
    }
    for (function.outputs) |output| try write_result(arena, out, output);
    try out.writeAll("\treturn\n}\n");
}

fn element(kind: spec.Kind) []const u8 {
    return switch (kind) {
        .i64s_out => "int64",
        .f64s_out => "float64",
        else => "byte",
    };
}

fn write_conversion(arena: std.mem.Allocator, out: *Writer, function: go.Function, input: go.Input) !void {
    const name = input.name;
    const kind = try go.camel(arena, input.parameter.of);
    switch (input.parameter.kind) {
        .handle, .handle_or_null => try out.print(
            "\t{s}Pointer, err := {s}.{s}(Kind{s}, \"{s}\", \"{s}\")\n\tif err != nil {{\n\t\treturn\n\t}}\n\tdefer {s}.done()\n",
            .{ name, name, if (input.parameter.kind == .handle) "use" else "useOptional", kind, function.plain, input.parameter.name, name },
        ),
        .handles => try out.print(
            "\t{s}Pointers, err := useAll({s}, Kind{s}, \"{s}\", \"{s}\")\n\tif err != nil {{\n\t\treturn\n\t}}\n\tdefer doneAll({s})\n",
            .{ name, name, kind, function.plain, input.parameter.name, name },
        ),
        .structure => try out.print("\t{s}C := {s}.toC()\n", .{ name, name }),
        .callback => try out.print("\tvar {s}Pointer C.st_{s}_fn\n" ++
            "\tvar {s}Context unsafe.Pointer\n" ++
            "\tif {s} != nil {{\n" ++
            "\t\t{s}Call := &call[{s}Func]{{function: {s}}}\n" ++
            "\t\t{s}Handle := cgo.NewHandle({s}Call)\n" ++
            "\t\tdefer {s}Call.finish({s}Handle)\n" ++
            "\t\t{s}Pointer = C.st_{s}_fn(C.spiraltorchCall{s})\n" ++
            "\t\t{s}Context = unsafe.Pointer(&{s}Handle)\n" ++
            "\t}}\n", .{ name, input.parameter.of, name, name, name, kind, name, name, name, name, name, name, input.parameter.of, kind, name, name }),
        else => {},
    }
}

fn write_output(arena: std.mem.Allocator, out: *Writer, function: go.Function, output: go.Input) !void {
    const name = output.name;
    switch (output.parameter.kind) {
        .handle_out => try out.print("\tvar {s}Pointer *C.st_{s}\n", .{ name, output.parameter.of }),
        .handles_out => try out.print("\t{s}Pointers := make([]unsafe.Pointer, len({s}))\n", .{ name, try count_source(arena, function, output.parameter) }),
        .bool_out, .enumeration_out => try out.print("\tvar {s}Value C.int32_t\n", .{name}),
        .i64_out => try out.print("\tvar {s}Value C.int64_t\n", .{name}),
        .u64_out => try out.print("\tvar {s}Value C.uint64_t\n", .{name}),
        .f64_out => try out.print("\tvar {s}Value C.double\n", .{name}),
        .size_out => try out.print("\tvar {s}Value C.size_t\n", .{name}),
        .pointer_out => try out.print("\tvar {s}Value unsafe.Pointer\n", .{name}),
        .structure_out => {
            const kind = try go.camel(arena, output.parameter.of);
            try out.print("\t{s}C := (&{s}{{}}).toC()\n", .{ name, kind });
        },
        .i64s_out, .f64s_out, .string_out => try out.print("\t{s}Room := make([]{s}, {d})\n\tvar {s}Count C.size_t\n", .{
            name, element(output.parameter.kind), @as(u32, if (output.parameter.kind == .string_out) 64 else 8), name,
        }),
        else => unreachable,
    }
}

/// For how many values a `handles_out` has room: as many as the `handles` given before it.
fn count_source(arena: std.mem.Allocator, function: go.Function, output: spec.Parameter) ![]const u8 {
    var found: ?[]const u8 = null;
    for (function.spec.parameters) |parameter| {
        if (std.mem.eql(u8, parameter.name, output.name)) break;
        if (parameter.kind == .handles) found = parameter.name;
    }
    return go.lower_camel(arena, found orelse return error.HandlesOutWithoutHandles);
}

fn write_arguments(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    for (function.spec.parameters, 0..) |parameter, index| {
        if (index > 0) try out.writeAll(", ");
        const name = try go.lower_camel(arena, parameter.name);
        const of = parameter.of;
        switch (parameter.kind) {
            .bool => try out.print("truth({s})", .{name}),
            .i32, .enumeration => try out.print("C.int32_t({s})", .{name}),
            .i64 => try out.print("C.int64_t({s})", .{name}),
            .u64 => try out.print("C.uint64_t({s})", .{name}),
            .f64 => try out.print("C.double({s})", .{name}),
            .f64_or_null => try out.print("(*C.double)(unsafe.Pointer({s}))", .{name}),
            .size => try out.print("C.size_t({s})", .{name}),
            .handle, .handle_or_null => try out.print("(*C.st_{s})({s}Pointer)", .{ of, name }),
            .handles, .handles_out => try out.print("(**C.st_{s})(unsafe.Pointer(unsafe.SliceData({s}Pointers))), C.size_t(len({s}Pointers))", .{ of, name, name }),
            .i64s => try out.print("(*C.int64_t)(unsafe.Pointer(unsafe.SliceData({s}))), C.size_t(len({s}))", .{ name, name }),
            .f64s => try out.print("(*C.double)(unsafe.Pointer(unsafe.SliceData({s}))), C.size_t(len({s}))", .{ name, name }),
            .bytes => try out.print("unsafe.Pointer(unsafe.SliceData({s})), C.size_t(len({s}))", .{ name, name }),
            .string => try out.print("(*C.char)(unsafe.Pointer(unsafe.StringData({s}))), C.size_t(len({s}))", .{ name, name }),
            .structure, .structure_out => try out.print("&{s}C", .{name}),
            .pointer => try out.print("{s}", .{name}),
            .callback => try out.print("{s}Pointer, {s}Context", .{ name, name }),
            .handle_out => try out.print("&{s}Pointer", .{name}),
            .i64s_out => try out.print("(*C.int64_t)(unsafe.Pointer(unsafe.SliceData({s}Room))), C.size_t(len({s}Room)), &{s}Count", .{ name, name, name }),
            .f64s_out => try out.print("(*C.double)(unsafe.Pointer(unsafe.SliceData({s}Room))), C.size_t(len({s}Room)), &{s}Count", .{ name, name, name }),
            .string_out => try out.print("(*C.char)(unsafe.Pointer(unsafe.SliceData({s}Room))), C.size_t(len({s}Room)), &{s}Count", .{ name, name, name }),
            else => try out.print("&{s}Value", .{name}),
        }
    }
}

fn write_result(arena: std.mem.Allocator, out: *Writer, output: go.Input) !void {
    const name = output.name;
    const kind = try go.camel(arena, output.parameter.of);
    switch (output.parameter.kind) {
        .handle_out => try out.print("\t{s} = Owned{{unsafe.Pointer({s}Pointer), Kind{s}}}\n", .{ name, name, kind }),
        .handles_out => try out.print("\t{s} = make([]Owned, len({s}Pointers))\n\tfor index, pointer := range {s}Pointers {{\n\t\t{s}[index] = Owned{{pointer, Kind{s}}}\n\t}}\n", .{ name, name, name, name, kind }),
        .bool_out => try out.print("\t{s} = {s}Value != 0\n", .{ name, name }),
        .structure_out => try out.print("\t{s}.fromC(&{s}C)\n", .{ name, name }),
        .i64s_out, .f64s_out => try out.print("\t{s} = {s}Room[:int({s}Count)]\n", .{ name, name, name }),
        .string_out => try out.print("\t{s} = string({s}Room[:int({s}Count)])\n", .{ name, name, name }),
        else => try out.print("\t{s} = {s}({s}Value)\n", .{ name, try go.low_type(arena, output.parameter), name }),
    }
}

fn write_infallible(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    const result: [2][]const u8 = switch (function.spec.returns) {
        .nothing => .{ "", "" },
        .u32 => .{ "uint32", "uint32(" },
        .i64 => .{ "int64", "int64(" },
        .f64 => .{ "float64", "float64(" },
        .text => .{ "string", "C.GoString(" },
        .handle, .status => return error.NoInfallibleHandles,
    };
    try out.print("{s}{s} {{\n\t{s}{s}C.{s}(", .{
        if (result[0].len > 0) " " else "", result[0], if (result[0].len > 0) "return " else "", result[1], function.spec.name,
    });
    try write_arguments(arena, out, function);
    try out.print("){s}\n}}\n", .{if (result[0].len > 0) ")" else ""});
}
