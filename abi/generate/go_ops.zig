//! The ops in Go's idiom: methods of tensors and manifolds with functional options, and the same on a
//! Scope, which closes what it made and keeps the first error.

const std = @import("std");
const spec = @import("../spec.zig");
const go = @import("go.zig");
const Writer = std.Io.Writer;

const heading = go.notice ++ "package spiraltorch\n\nimport \"github.com/spiraltorch/spiraltorch/go/internal/cabi\"\n";

pub fn write_tensor_ops(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(heading);
    for (try go.functions(arena)) |function| {
        if (is_of(function, "op")) try write_op(arena, out, function);
    }
}

pub fn write_manifold_ops(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(heading);
    for (try go.functions(arena)) |function| {
        if (is_of(function, "manifold")) try write_op(arena, out, function);
    }
}

pub fn write_scope_ops(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(go.notice ++ "package spiraltorch\n");
    for (try go.functions(arena)) |function| {
        if (function.row != null) try write_scope_op(arena, out, function);
    }
}

/// What ops can be told by name: attributes with defaults, optional inputs, and `into`.
pub fn write_options(arena: std.mem.Allocator, out: *Writer) !void {
    var options: std.ArrayList(go.Input) = .empty;
    for (try go.functions(arena)) |function| {
        if (function.row == null) continue;
        for (function.inputs) |input| {
            if (!is_option(input)) continue;
            for (options.items) |known| {
                if (!std.mem.eql(u8, known.name, input.name)) continue;
                if (known.parameter.kind != input.parameter.kind) return error.OptionOfTwoKinds;
                break;
            } else try options.append(arena, input);
        }
    }
    // Nearly every op takes it, and messages name it last.
    for (options.items, 0..) |option, index| if (std.mem.eql(u8, option.parameter.name, "into")) {
        try options.append(arena, options.orderedRemove(index));
        break;
    };
    try out.writeAll(go.notice ++ "package spiraltorch\n\n// The options an op may take.\nconst (\n");
    for (options.items, 0..) |option, index|
        try out.print("\ttakes{s}{s}\n", .{ try go.camel(arena, option.parameter.name), if (index == 0) " = 1 << iota" else "" });
    try out.writeAll(")\n\nvar optionNames = []string{");
    for (options.items, 0..) |option, index|
        try out.print("{s}\"{s}\"", .{ if (index > 0) ", " else "", try go.camel(arena, option.parameter.name) });
    try out.writeAll("}\n\n// opSettings is what an op was told beyond its operands.\ntype opSettings struct {\n\ttold int\n");
    for (options.items) |option| try out.print("\n\t{s} {s}\n", .{ option.name, try field_type(arena, option) });
    try out.writeAll("}\n");
    for (options.items) |option| try write_option(arena, out, option);
}

fn write_option(arena: std.mem.Allocator, out: *Writer, option: go.Input) !void {
    const name = try go.camel(arena, option.parameter.name);
    const doc = if (std.mem.eql(u8, name, "Into"))
        "writes the result into a tensor of its shape and dtype instead of a new one; the op returns that tensor."
    else if (option.parameter.doc.len > 0) option.parameter.doc else "see the op it is given to.";
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, doc }));
    const signature: [2][]const u8 = switch (option.parameter.kind) {
        .bool => .{ "", "true" },
        .i64 => .{ "value int", "int64(value)" },
        .f64 => .{ "value float64", "value" },
        .i64s => .{ "values ...int", "toInt64s(values)" },
        .handle_or_null => if (std.mem.eql(u8, name, "Into")) .{ "value *Tensor", "value" } else .{ "value Operand", "value" },
        else => return error.OptionKind,
    };
    try out.print("func {s}({s}) Option {{\n\treturn func(given *opSettings) {{\n\t\tgiven.{s} = {s}\n\t\tgiven.told |= takes{s}\n\t}}\n}}\n", .{
        name, signature[0], option.name, signature[1], name,
    });
}

fn field_type(arena: std.mem.Allocator, option: go.Input) ![]const u8 {
    if (std.mem.eql(u8, option.parameter.name, "into")) return "*Tensor";
    return if (option.parameter.kind == .handle_or_null) "Operand" else go.low_type(arena, option.parameter);
}

fn is_of(function: go.Function, noun: []const u8) bool {
    return if (function.row) |row| std.mem.eql(u8, row.noun, noun) else false;
}

fn is_option(input: go.Input) bool {
    return input.parameter.kind == .handle_or_null or input.parameter.default != null;
}

fn is_operand(input: go.Input) bool {
    return input.parameter.kind == .handle and std.mem.eql(u8, input.parameter.of, "tensor");
}

/// The input whose method the op is: the manifold, else the first tensor; none for lists of tensors.
fn receiver(function: go.Function) ?go.Input {
    const first = function.inputs[0];
    return if (first.parameter.kind == .handle) first else null;
}

fn op_name(arena: std.mem.Allocator, function: go.Function) ![]const u8 {
    return go.camel(arena, function.row.?.op.name);
}

fn write_op(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    const op = function.row.?.op;
    const name = try op_name(arena, function);
    const self = receiver(function);
    try out.writeAll("\n");
    try write_doc(arena, out, function, name);
    try out.writeAll("func ");
    if (self) |input| try out.print("({s} *{s}) ", .{ input.name, try go.camel(arena, input.parameter.of) });
    try out.print("{s}(", .{name});
    try write_parameters(arena, out, function, self != null);
    try out.writeAll(") (");
    for (op.outputs) |output| try out.print("{s} *Tensor, ", .{try result_name(arena, output)});
    try out.writeAll("err error) {\n");
    try write_settings(arena, out, function, op.name);
    try write_operands(out, function, self);
    try write_call(arena, out, function);
}

/// The row's text, what its attributes mean, the options it takes and its source.
fn write_doc(arena: std.mem.Allocator, out: *Writer, function: go.Function, name: []const u8) !void {
    const op = function.row.?.op;
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, op.doc }));
    var options: Writer.Allocating = .init(arena);
    for (function.inputs) |input| {
        if (is_option(input)) {
            try options.writer.print("{s}{s}", .{ if (options.written().len > 0) ", " else "", try go.camel(arena, input.parameter.name) });
            if (input.parameter.default) |default| {
                if (input.parameter.kind == .i64 or input.parameter.kind == .f64) try options.writer.print(" (default {s})", .{default});
            }
        } else if (input.parameter.doc.len > 0) {
            try out.writeAll("//\n");
            try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ input.name, input.parameter.doc }));
        }
    }
    if (options.written().len > 0) try out.print("//\n// Options: {s}.\n", .{options.written()});
    if (op.source.len > 0) {
        try out.writeAll("//\n");
        try go.write_comment(out, "", try std.fmt.allocPrint(arena, "Source: {s}.", .{op.source}));
    }
}

fn write_parameters(arena: std.mem.Allocator, out: *Writer, function: go.Function, skip_first: bool) !void {
    var first = true;
    for (function.inputs[@intFromBool(skip_first)..]) |input| {
        if (is_option(input)) continue;
        try out.print("{s}{s} {s}", .{ if (first) "" else ", ", input.name, try parameter_type(arena, input) });
        first = false;
    }
    for (function.inputs) |input| if (is_option(input)) {
        try out.writeAll(if (first) "options ...Option" else ", options ...Option");
        break;
    };
}

fn parameter_type(arena: std.mem.Allocator, input: go.Input) ![]const u8 {
    return switch (input.parameter.kind) {
        .handle => "Operand",
        .handles => "[]*Tensor",
        .i64s => "[]int",
        .i64 => "int",
        .f64 => "float64",
        .string => "string",
        .enumeration => go.camel(arena, input.parameter.of),
        else => error.ParameterKind,
    };
}

/// A result must not have the name of an input.
fn result_name(arena: std.mem.Allocator, output: []const u8) ![]const u8 {
    return std.fmt.allocPrint(arena, "{s}Result", .{try go.lower_camel(arena, output)});
}

fn write_settings(arena: std.mem.Allocator, out: *Writer, function: go.Function, name: []const u8) !void {
    var any = false;
    for (function.inputs) |input| any = any or is_option(input);
    if (!any) return;
    try out.print("\tgiven, err := readOptions(\"{s}\", opSettings{{", .{name});
    var first = true;
    for (function.inputs) |input| {
        const default = input.parameter.default orelse continue;
        if (input.parameter.kind != .i64 and input.parameter.kind != .f64) continue;
        try out.print("{s}{s}: {s}", .{ if (first) "" else ", ", input.name, default });
        first = false;
    }
    try out.writeAll("}, options, ");
    first = true;
    for (function.inputs) |input| {
        if (!is_option(input)) continue;
        try out.print("{s}takes{s}", .{ if (first) "" else "|", try go.camel(arena, input.parameter.name) });
        first = false;
    }
    try out.writeAll(")\n\tif err != nil {\n\t\treturn\n\t}\n");
}

/// Operands given as numbers become tensors like the first tensor among them.
fn write_operands(out: *Writer, function: go.Function, self: ?go.Input) !void {
    const method_of_tensor = if (self) |input| std.mem.eql(u8, input.parameter.of, "tensor") else false;
    var like: []const u8 = if (method_of_tensor) self.?.name else "";
    for (function.inputs, 0..) |input, index| {
        const optional = input.parameter.kind == .handle_or_null and !std.mem.eql(u8, input.name, "into");
        if (!is_operand(input) and !optional) continue;
        if (method_of_tensor and index == 0) continue;
        if (like.len == 0) {
            try out.writeAll("\tlike := firstTensor(");
            var first = true;
            for (function.inputs) |other| if (is_operand(other)) {
                try out.print("{s}{s}", .{ if (first) "" else ", ", other.name });
                first = false;
            };
            try out.writeAll(")\n");
            like = "like";
        }
        try out.print("\t{s}Operand, err := operandOf({s}{s}, {s})\n\tif err != nil {{\n\t\treturn\n\t}}\n\tdefer {s}Operand.done()\n", .{
            input.name, if (optional) "given." else "", input.name, like, input.name,
        });
    }
}

fn write_call(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    const outputs = function.row.?.op.outputs;
    try out.writeAll("\t");
    for (outputs) |output| try out.print("{s}, ", .{try go.lower_camel(arena, output)});
    try out.print("err := cabi.{s}(", .{function.name});
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        const name = input.name;
        const is_receiver = index == 0 and input.parameter.kind == .handle;
        if (std.mem.eql(u8, name, "into")) {
            try out.writeAll("given.into.low()");
        } else switch (input.parameter.kind) {
            .handle, .handle_or_null => try out.print("{s}{s}.low()", .{ name, if (is_receiver) "" else "Operand" }),
            .handles => try out.print("lowTensors({s})", .{name}),
            .i64s => try out.print("{s}", .{try text(arena, input, "toInt64s({s})")}),
            .i64 => try out.print("{s}", .{try text(arena, input, "int64({s})")}),
            .enumeration => try out.print("int32({s})", .{name}),
            else => try out.print("{s}{s}", .{ if (is_option(input)) "given." else "", name }),
        }
    }
    try out.writeAll(")\n\tif err != nil {\n\t\treturn\n\t}\n\treturn ");
    for (outputs) |output| {
        const name = try go.lower_camel(arena, output);
        if (function.into()) try out.print("writtenTensor({s}, given.into), ", .{name}) else try out.print("newTensor({s}), ", .{name});
    }
    try out.writeAll("nil\n}\n");
}

/// An option is in the settings as the core wants it; a parameter is converted here.
fn text(arena: std.mem.Allocator, input: go.Input, comptime conversion: []const u8) ![]const u8 {
    if (is_option(input)) return std.fmt.allocPrint(arena, "given.{s}", .{input.name});
    return std.fmt.allocPrint(arena, conversion, .{input.name});
}

fn write_scope_op(arena: std.mem.Allocator, out: *Writer, function: go.Function) !void {
    const name = try op_name(arena, function);
    const self = receiver(function);
    const on_manifold = is_of(function, "manifold");
    const outputs = function.row.?.op.outputs;
    var optional = false;
    for (function.inputs) |input| optional = optional or is_option(input);
    try out.print("\n// {s} is {s}{s} in the scope.\nfunc (scope *{s}) {s}(", .{
        name, if (self == null) "" else if (on_manifold) "Manifold." else "Tensor.", name, if (on_manifold) "ScopedManifold" else "Scope", name,
    });
    if (self != null and !on_manifold) {
        try out.print("{s} *Tensor", .{self.?.name});
        const more = for (function.inputs[1..]) |input| (if (!is_option(input)) break true) else optional;
        if (more) try out.writeAll(", ");
    }
    try write_parameters(arena, out, function, self != null);
    try out.writeAll(if (outputs.len > 1) ") (" else ") ");
    for (outputs, 0..) |output, index| {
        if (outputs.len > 1) try out.print("{s}{s} ", .{ if (index > 0) ", " else "", try result_name(arena, output) });
        try out.writeAll("*Tensor");
    }
    try out.writeAll(if (outputs.len > 1) ") {\n" else " {\n");
    const failed_results = if (outputs.len == 1) "nil" else if (outputs.len == 2) "nil, nil" else "nil, nil, nil";
    const keeper = if (on_manifold) "scope.Scope" else "scope";
    try out.print("\tif {s}.err != nil {{\n\t\treturn {s}\n\t}}\n\t", .{ keeper, failed_results });
    for (outputs) |output| try out.print("{s}, ", .{try result_name(arena, output)});
    try out.writeAll("err := ");
    if (self) |input| try out.print("{s}.", .{if (on_manifold) "scope.manifold" else input.name});
    try out.print("{s}(", .{name});
    var first = true;
    for (function.inputs[@intFromBool(self != null)..]) |input| {
        if (is_option(input)) continue;
        try out.print("{s}{s}", .{ if (first) "" else ", ", input.name });
        first = false;
    }
    if (optional) try out.writeAll(if (first) "options..." else ", options...");
    try out.writeAll(")\n\treturn ");
    for (outputs, 0..) |output, index| {
        if (index > 0) try out.writeAll(", ");
        try out.print("{s}.keep({s}, err, {s})", .{ keeper, try result_name(arena, output), if (optional) "options" else "nil" });
    }
    try out.writeAll("\n}\n");
}
