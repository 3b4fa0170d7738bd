//! `ops.ts` and `manifold_ops.ts`: a function, or a method, for each row of the op table, and its twin
//! that runs beside the event loop.

const std = @import("std");
const spec = @import("../spec.zig");
const javascript = @import("javascript.zig");
const typescript = @import("typescript.zig");
const Writer = std.Io.Writer;
const Function = javascript.Function;

fn operands_import(comptime extra: []const u8) []const u8 {
    return "import { adopt, adoptAll, into, Operands, " ++ extra ++ "type AsyncOptions, type OpOptions, type Tensor, type TensorLike } from \"./tensor.js\";\n";
}

pub fn write_functions(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(typescript.mark ++
        \\
        \\/**
        \\ * Functions on tensors. Operands may be tensors, numbers, nested lists or typed arrays; `out` is
        \\ * written in place and given back. Those ending in Async run beside the event loop. A signal keeps
        \\ * them from starting, or lets their promise reject at once: the computation under way ends by
        \\ * itself, `out` may still be written then, and its result is released.
        \\ */
        \\import { low as core } from "#core";
        \\import { unlessAborted } from "./abort.js";
        \\import { dtypeNumber } from "./dtype.js";
        \\
    ++ comptime operands_import("integers, type DType, "));
    for (try javascript.functions(arena)) |function| {
        if (!function.op or !std.mem.startsWith(u8, function.name, "op_")) continue;
        for ([_]bool{ false, true }) |asynchronous| try write_op(arena, out, function, function.name["op_".len..], "", asynchronous);
    }
}

pub fn write_manifold_methods(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(typescript.mark ++
        \\
        \\import { low as core } from "#core";
        \\import { unlessAborted } from "./abort.js";
        \\import { handleOf, Resource } from "./resource.js";
        \\
    ++ comptime operands_import("") ++
        \\
        \\/** The operations of every manifold. Points are rows: the last axis; leading axes broadcast. */
        \\export abstract class ManifoldOps extends Resource {
        \\
    );
    for (try javascript.functions(arena)) |function| {
        if (!function.op or !std.mem.startsWith(u8, function.name, "manifold_")) continue;
        for ([_]bool{ false, true }) |asynchronous| try write_op(arena, out, function, function.name["manifold_".len..], "  ", asynchronous);
    }
    try out.writeAll("}\n");
}

/// Where an argument stands in TypeScript.
const Place = enum { this, operand, optional_operand, list, into, positional, option };

fn place_of(parameter: spec.Parameter) Place {
    if (std.mem.eql(u8, parameter.of, "manifold")) return .this;
    if (std.mem.eql(u8, parameter.name, "into")) return .into;
    return switch (parameter.kind) {
        .handle => .operand,
        .handle_or_null => .optional_operand,
        .handles => .list,
        else => if (parameter.default == null) .positional else .option,
    };
}

fn write_op(arena: std.mem.Allocator, out: *Writer, function: Function, name: []const u8, comptime indent: []const u8, asynchronous: bool) !void {
    try out.writeAll("\n");
    try write_doc(arena, out, function, indent, asynchronous);
    const method = indent.len > 0;
    if (!method) try out.writeAll("export ");
    if (asynchronous) try out.writeAll(if (method) indent ++ "async " else "async ") else try out.writeAll(indent);
    if (!method) try out.writeAll("function ");
    try out.print("{s}{s}(", .{ try javascript.camel(arena, name), if (asynchronous) "Async" else "" });
    for (function.spec.parameters) |parameter| {
        const given = try javascript.camel(arena, parameter.name);
        switch (place_of(parameter)) {
            .operand => try out.print("{s}: TensorLike, ", .{given}),
            .list => try out.print("{s}: readonly TensorLike[], ", .{given}),
            .positional => if (javascript_is_input(parameter)) try out.print("{s}: {s}, ", .{ given, try attribute_type(parameter) }),
            else => {},
        }
    }
    try out.writeAll("options: ");
    try write_options(arena, out, function, asynchronous);
    const result = try result_type(arena, function);
    if (asynchronous) try out.print(" = {{}}): Promise<{s}> {{\n", .{result}) else try out.print(" = {{}}): {s} {{\n", .{result});
    try write_body(arena, out, function, indent, asynchronous);
    try out.writeAll(indent ++ "}\n");
}

fn javascript_is_input(parameter: spec.Parameter) bool {
    return !@import("python.zig").is_output(parameter.kind);
}

fn write_options(arena: std.mem.Allocator, out: *Writer, function: Function, asynchronous: bool) !void {
    var any = false;
    if (function.into) {
        try out.writeAll("OpOptions");
        any = true;
    }
    if (asynchronous) {
        try out.writeAll(if (any) " & AsyncOptions" else "AsyncOptions");
        any = true;
    }
    var fields: Writer.Allocating = .init(arena);
    for (function.spec.parameters) |parameter| switch (place_of(parameter)) {
        .optional_operand => try fields.writer.print("{s}?: TensorLike; ", .{try javascript.camel(arena, parameter.name)}),
        .option => if (javascript_is_input(parameter)) try fields.writer.print("{s}?: {s}; ", .{ try javascript.camel(arena, parameter.name), try attribute_type(parameter) }),
        else => {},
    };
    if (fields.written().len > 0) {
        try out.print("{s}{{ {s}}}", .{ if (any) " & " else "", fields.written() });
    } else if (!any) try out.writeAll("Record<string, never>");
}

fn attribute_type(parameter: spec.Parameter) ![]const u8 {
    return switch (parameter.kind) {
        .i64s => "number | readonly number[]",
        .i64, .f64 => "number",
        .bool => "boolean",
        .string => "string",
        .enumeration => "DType",
        else => error.UnknownKind,
    };
}

fn result_type(arena: std.mem.Allocator, function: Function) ![]const u8 {
    if (function.outputs.len == 1) return "Tensor";
    var out: Writer.Allocating = .init(arena);
    for (function.outputs, 0..) |output, index| {
        try out.writer.print("{s}{s}: Tensor", .{ if (index == 0) "[" else ", ", try javascript.camel(arena, output.name) });
    }
    try out.writer.writeAll("]");
    return out.written();
}

fn write_doc(arena: std.mem.Allocator, out: *Writer, function: Function, comptime indent: []const u8, asynchronous: bool) !void {
    const row = javascript.row_of(function) orelse return error.NotAnOp;
    if (asynchronous) return out.print(indent ++ "/** {{@link {s}}} beside the event loop. */\n", .{try javascript.camel(arena, row.name)});
    var text: Writer.Allocating = .init(arena);
    try text.writer.writeAll(row.doc);
    var blank = false;
    for (function.spec.parameters) |parameter| {
        if (parameter.doc.len == 0 or place_of(parameter) == .into or place_of(parameter) == .this) continue;
        try text.writer.print("{s}\n{s}: {s}", .{ if (blank) "" else "\n", try javascript.camel(arena, parameter.name), parameter.doc });
        blank = true;
    }
    if (row.source.len > 0) try text.writer.print("\n\nSource: {s}.", .{row.source});
    try javascript.write_comment(arena, out, indent, text.written());
}

fn write_body(arena: std.mem.Allocator, out: *Writer, function: Function, comptime indent: []const u8, asynchronous: bool) !void {
    const i = indent ++ "  ";
    if (asynchronous) try out.writeAll(i ++ "options.signal?.throwIfAborted();\n");
    try out.writeAll(i ++ "const given = new Operands([");
    var first = true;
    for (function.spec.parameters) |parameter| switch (place_of(parameter)) {
        .operand, .optional_operand, .list => {
            if (!first) try out.writeAll(", ");
            first = false;
            const name = try javascript.camel(arena, parameter.name);
            switch (place_of(parameter)) {
                .operand => try out.writeAll(name),
                .list => try out.print("...{s}", .{name}),
                else => try out.print("options.{s}", .{name}),
            }
        },
        else => {},
    };
    try out.print("]{s});\n" ++ i ++ "try {{\n", .{if (has_indices(function)) ", 1" else ""});
    try out.print(i ++ "  return {s}({s}core.{s}{s}(", .{
        if (function.outputs.len == 1) "adopt" else "adoptAll",
        if (asynchronous) "await unlessAborted(options.signal, " else "",
        function.name,
        if (asynchronous) "_async" else "",
    });
    var position: usize = 0;
    first = true;
    for (function.inputs) |input| {
        if (!first) try out.writeAll(", ");
        first = false;
        const parameter = input.parameter;
        const name = try javascript.camel(arena, parameter.name);
        switch (place_of(parameter)) {
            .this => try out.writeAll("handleOf(this)"),
            .into => try out.writeAll("into(options)"),
            .operand => {
                try out.print("given.at({d})", .{position});
                position += 1;
            },
            .optional_operand => {
                try out.print("given.atOrNull({d})", .{position});
                position += 1;
            },
            .list => try out.writeAll("given.all()"),
            .positional => try write_attribute(out, parameter, name),
            .option => {
                const value = try std.fmt.allocPrint(arena, "options.{s} ?? {s}", .{ name, try default_of(parameter) });
                try write_attribute(out, parameter, value);
            },
        }
    }
    if (asynchronous) try out.writeAll(")");
    if (function.into and function.outputs.len > 1) return error.IntoOfSeveral;
    try out.writeAll(if (function.into) "), options.out);\n" else "));\n");
    try out.writeAll(i ++ "} finally {\n" ++ i ++ "  given.close();\n" ++ i ++ "}\n");
}

/// The second operand counts: JavaScript's numbers do not say that they are whole.
fn has_indices(function: Function) bool {
    for (function.spec.parameters) |parameter| if (std.mem.eql(u8, parameter.name, "indices") and parameter.kind == .handle) return true;
    return false;
}

fn default_of(parameter: spec.Parameter) ![]const u8 {
    const given = parameter.default orelse return error.NoDefault;
    return switch (parameter.kind) {
        .i64s => "[]",
        .bool => if (std.mem.eql(u8, given, "0") or std.mem.eql(u8, given, "false")) "false" else "true",
        .i64, .f64 => given,
        else => error.UnknownKind,
    };
}

fn write_attribute(out: *Writer, parameter: spec.Parameter, value: []const u8) !void {
    switch (parameter.kind) {
        .i64s => try out.print("integers({s})", .{value}),
        .enumeration => try out.print("dtypeNumber({s})", .{value}),
        else => try out.writeAll(value),
    }
}
