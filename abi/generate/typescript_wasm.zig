//! `glue.ts`: each function over the WebAssembly module. Arguments are laid into the module's
//! memory, results read from it; what is not one function's own shape stands in `runtime.ts`.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const javascript = @import("javascript.zig");
const python = @import("python.zig");
const typescript = @import("typescript.zig");
const Writer = std.Io.Writer;
const Function = javascript.Function;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    const functions = try javascript.functions(arena);
    try out.writeAll(typescript.mark ++
        \\
        \\import type { Lowlevel } from "@spiraltorch/native/lowlevel";
        \\import type { Runtime } from "./runtime.js";
        \\
        \\/** What the module exports. `bigint` is a 64-bit integer, `number` any other number or an address. */
        \\export interface Exports extends WebAssembly.Exports {
        \\  readonly memory: WebAssembly.Memory;
        \\
    );
    for (spec.functions) |function| try write_export(arena, out, function);
    for (spec.files) |file| for (file.callbacks) |callback| try out.print("  st_host_{s}(): number;\n", .{callback.name});
    try out.writeAll("}\n\n/** What gives a reference back, by the kind of handle. */\nexport const releases = [\n");
    for (try python.kinds(arena)) |noun| try out.print("  \"st_{s}_release\",\n", .{noun});
    try out.writeAll("] as const;\n\n/** The functions that the core's callbacks arrive at. */\nexport const callbacks = (rt: Pick<Runtime, \"callBack\">): WebAssembly.ModuleImports => ({\n");
    for (spec.files) |file| for (file.callbacks) |callback| try write_callback(arena, out, callback);
    try out.writeAll("});\n\nexport function bind(rt: Runtime, e: Exports): Omit<Lowlevel, `${string}_async`> {\n  return {\n    ...rt.common(),\n");
    for (functions) |function| try write_function(arena, out, function);
    try out.writeAll("  };\n}\n\n/** Functions that have a variant ending in `_async`. */\nexport const asynchronous = [\n");
    for (functions) |function| {
        if (javascript.has_async(function)) try out.print("  \"{s}\",\n", .{function.name});
    }
    try out.writeAll("] as const;\n");
}

fn write_export(arena: std.mem.Allocator, out: *Writer, function: spec.Function) !void {
    try out.print("  {s}(", .{function.name});
    for (try c_types.parameters(arena, function), 0..) |parameter, index| {
        const wide = std.mem.startsWith(u8, parameter.text, "int64_t ") or std.mem.startsWith(u8, parameter.text, "uint64_t ");
        const pointer = std.mem.indexOfScalar(u8, parameter.text, '*') != null;
        try out.print("{s}{s}: {s}", .{ if (index > 0) ", " else "", try javascript.camel(arena, parameter.name), if (wide and !pointer) "bigint" else "number" });
    }
    try out.print("): {s};\n", .{switch (function.returns) {
        .nothing => "void",
        .i64 => "bigint",
        else => "number",
    }});
}

fn write_callback(arena: std.mem.Allocator, out: *Writer, callback: spec.Callback) !void {
    try out.print("  host_{s}: (", .{callback.name});
    for (callback.parameters) |parameter| try out.print("{s}: {s}, ", .{
        try javascript.camel(arena, parameter.name), if (parameter.kind == .i64) "bigint" else "number",
    });
    try out.writeAll("context: number) => rt.callBack(context, [");
    for (callback.parameters, 0..) |parameter, index| {
        try out.print("{s}Number({s})", .{ if (index > 0) ", " else "", try javascript.camel(arena, parameter.name) });
    }
    try out.writeAll("]),\n");
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: Function) !void {
    try out.print("    {s}(", .{function.name});
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        try out.writeAll(try javascript.camel(arena, input.parameter.name));
    }
    try out.writeAll(") {\n");
    switch (function.spec.returns) {
        .status => {},
        .text => return write_plain(arena, out, function, "rt.text(", ")"),
        .i64 => return write_plain(arena, out, function, "Number(", ")"),
        else => return write_plain(arena, out, function, "", ""),
    }
    try out.writeAll("      const mark = rt.mark();\n      try {\n");
    for (function.inputs) |input| try write_taking(arena, out, function, input.parameter);
    var room: ?spec.Parameter = null;
    for (function.outputs) |output| {
        try write_room(arena, out, function, output);
        switch (output.kind) {
            .i64s_out, .f64s_out, .string_out => room = output,
            else => {},
        }
    }
    try out.writeAll(if (room != null) "        do rt.check(" else "        rt.check(");
    try out.print("e.{s}(", .{function.spec.name});
    for (function.spec.parameters) |parameter| {
        try write_argument(arena, out, function, parameter);
        try out.writeAll(", ");
    }
    try out.writeAll("rt.error))");
    if (room) |output| try out.print("; while (rt.grow({s}Room));\n", .{try javascript.camel(arena, output.name)}) else try out.writeAll(";\n");
    try write_results(arena, out, function);
    try out.writeAll("      } finally {\n        rt.reset(mark);\n      }\n    },\n");
}

fn write_plain(arena: std.mem.Allocator, out: *Writer, function: Function, before: []const u8, after: []const u8) !void {
    try out.print("      return {s}e.{s}(", .{ before, function.spec.name });
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        const name = try javascript.camel(arena, input.parameter.name);
        switch (input.parameter.kind) {
            .bool, .i32, .i64, .u64, .f64, .enumeration => try out.print("rt.{s}({s}, \"{s}\")", .{ scalar(input.parameter.kind), name, input.parameter.name }),
            else => return error.UnboundFunction,
        }
    }
    try out.print("){s};\n    }},\n", .{after});
}

fn scalar(kind: spec.Kind) []const u8 {
    return switch (kind) {
        .enumeration => "i32",
        else => @tagName(kind),
    };
}

fn write_taking(arena: std.mem.Allocator, out: *Writer, function: Function, parameter: spec.Parameter) !void {
    const name = try javascript.camel(arena, parameter.name);
    const given = parameter.name;
    switch (parameter.kind) {
        .bool, .i32, .i64, .u64, .f64, .enumeration => try out.print("        const {s}_ = rt.{s}({s}, \"{s}\");\n", .{ name, scalar(parameter.kind), name, given }),
        .handle, .handle_or_null => try out.print("        const {s}_ = rt.handle({s}, \"{s}\", \"{s}: {s}\", {});\n", .{ name, name, parameter.of, function.name, given, parameter.kind == .handle_or_null }),
        .f64_or_null => try out.print("        const {s}_ = rt.f64OrNull({s}, \"{s}\");\n", .{ name, name, given }),
        .handles => try out.print("        const {s}_ = rt.handles({s}, \"{s}\", \"{s}: {s}\");\n", .{ name, name, parameter.of, function.name, given }),
        .i64s, .f64s, .bytes, .string => try out.print("        const {s}_ = rt.{s}({s}, \"{s}\");\n", .{ name, @tagName(parameter.kind), name, given }),
        .callback => try out.print("        const {s}_ = rt.callback({s}, \"{s}\");\n", .{ name, name, given }),
        .structure => {
            const structure = try find_structure(arena, parameter.of);
            const layout = try c_types.layout(arena, structure);
            try out.print("        const {s}_ = rt.structure({d});\n", .{ name, layout.size });
            for (structure.fields, layout.offsets, 0..) |field, offset, index| {
                if (python.is_hidden(structure, index)) continue;
                try out.print("        rt.set_{s}({s}_ + {d}, rt.{s}({s}.{s}, \"{s}\"));\n", .{
                    @tagName(field.type), name, offset, @tagName(field.type), name, field.name, field.name,
                });
            }
        },
        else => return error.UnboundFunction,
    }
}

fn find_structure(arena: std.mem.Allocator, name: []const u8) !spec.Structure {
    for (try python.structures(arena)) |structure| if (std.mem.eql(u8, structure.name, name)) return structure;
    return error.UnknownStruct;
}

fn write_room(arena: std.mem.Allocator, out: *Writer, function: Function, output: spec.Parameter) !void {
    const name = try javascript.camel(arena, output.name);
    switch (output.kind) {
        .structure_out => {
            const structure = try find_structure(arena, output.of);
            try out.print("        const {s}Room = rt.structure({d});\n", .{ name, (try c_types.layout(arena, structure)).size });
        },
        .handles_out => try out.print("        const {s}Room = rt.room(4 * {s}_.count);\n", .{ name, try source_of(arena, function, output) }),
        .i64s_out, .f64s_out => try out.print("        const {s}Room = rt.list(8, 8);\n", .{name}),
        .string_out => try out.print("        const {s}Room = rt.list(1, 128);\n", .{name}),
        else => try out.print("        const {s}Room = rt.room(8);\n", .{name}),
    }
}

fn write_argument(arena: std.mem.Allocator, out: *Writer, function: Function, parameter: spec.Parameter) !void {
    const name = try javascript.camel(arena, parameter.name);
    switch (parameter.kind) {
        .bool, .i32, .i64, .u64, .f64, .f64_or_null, .enumeration, .handle, .handle_or_null, .structure => try out.print("{s}_", .{name}),
        .handles, .i64s, .f64s, .bytes, .string => try out.print("{s}_.pointer, {s}_.count", .{ name, name }),
        .callback => try out.print("{s}_ && e.st_host_{s}(), {s}_", .{ name, parameter.of, name }),
        .handles_out => try out.print("{s}Room, {s}_.count", .{ name, try source_of(arena, function, parameter) }),
        .i64s_out, .f64s_out, .string_out => try out.print("{s}Room.pointer, {s}Room.capacity, {s}Room.full", .{ name, name, name }),
        else => try out.print("{s}Room", .{name}),
    }
}

fn source_of(arena: std.mem.Allocator, function: Function, output: spec.Parameter) ![]const u8 {
    return javascript.camel(arena, try python.count_source(function.spec, output));
}

fn write_results(arena: std.mem.Allocator, out: *Writer, function: Function) !void {
    if (function.outputs.len == 0) return;
    try out.writeAll("        return ");
    if (function.outputs.len > 1) try out.writeAll("[");
    for (function.outputs, 0..) |output, index| {
        if (index > 0) try out.writeAll(", ");
        const name = try javascript.camel(arena, output.name);
        switch (output.kind) {
            .handle_out => try out.print("rt.{s}(\"{s}\", {s}Room)", .{ if (output.nullable) "giveHandleOrNull" else "giveHandle", output.of, name }),
            .handles_out => try out.print("rt.giveHandles(\"{s}\", {s}Room, {s}_.count)", .{ output.of, name, try source_of(arena, function, output) }),
            .bool_out => try out.print("rt.get_i32({s}Room) !== 0", .{name}),
            .enumeration_out => try out.print("rt.get_i32({s}Room)", .{name}),
            .i64_out => try out.print("rt.get_i64({s}Room)", .{name}),
            .u64_out => try out.print("rt.get_u64({s}Room)", .{name}),
            .f64_out => try out.print("rt.get_f64({s}Room)", .{name}),
            .i64s_out => try out.print("rt.giveIntegers({s}Room)", .{name}),
            .f64s_out => try out.print("rt.giveNumbers({s}Room)", .{name}),
            .string_out => try out.print("rt.giveText({s}Room)", .{name}),
            .structure_out => {
                const structure = try find_structure(arena, output.of);
                const layout = try c_types.layout(arena, structure);
                try out.writeAll("{\n");
                for (structure.fields, layout.offsets, 0..) |field, offset, position| {
                    if (python.is_hidden(structure, position)) continue;
                    try out.print("          {s}: rt.get_{s}({s}Room + {d}),\n", .{ field.name, @tagName(field.type), name, offset });
                }
                try out.writeAll("        }");
            },
            else => return error.UnboundFunction,
        }
    }
    try out.writeAll(if (function.outputs.len > 1) "];\n" else ";\n");
}
