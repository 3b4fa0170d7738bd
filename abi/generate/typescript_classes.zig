//! `zspace.ts`: the generated classes, with methods, getters and static functions, over both low levels.

const std = @import("std");
const spec = @import("../spec.zig");
const classes = @import("classes.zig");
const javascript = @import("javascript.zig");
const typescript = @import("typescript.zig");
const Writer = std.Io.Writer;
const Class = classes.Class;
const Member = classes.Member;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    const list = try classes.all(arena);
    var body: Writer.Allocating = .init(arena);
    for (try classes.enumerations(arena, list)) |enumeration| {
        if (is_known(enumeration.name)) continue;
        const name = try javascript.type_name(arena, enumeration.name);
        try body.writer.writeAll("\n");
        try javascript.write_comment(arena, &body.writer, "", enumeration.doc);
        try body.writer.print("export type {s}Name = keyof typeof {s};\n", .{ name, name });
    }
    for (list) |class| try write_class(arena, &body.writer, class);
    try out.writeAll(typescript.mark ++ "\n/** Z-space: the classes that follow from the contract. */\n");
    try write_imports(arena, out, list, body.written());
    try out.writeAll(if (list.len == 0) "export {};\n" else body.written());
}

const Import = struct { name: []const u8, from: []const u8, type_only: bool = false };

const imports = [_]Import{
    .{ .name = "cancellable", .from = "./abort.js" },
    .{ .name = "unlessAborted", .from = "./abort.js" },
    .{ .name = "AsyncOptions", .from = "./abort.js", .type_only = true },
    .{ .name = "deviceNumber", .from = "./dtype.js" },
    .{ .name = "dtypeNumber", .from = "./dtype.js" },
    .{ .name = "nameIn", .from = "./dtype.js" },
    .{ .name = "numberIn", .from = "./dtype.js" },
    .{ .name = "DType", .from = "./dtype.js", .type_only = true },
    .{ .name = "DeviceName", .from = "./dtype.js", .type_only = true },
    .{ .name = "adoptManifold", .from = "./manifold.js" },
    .{ .name = "Manifold", .from = "./manifold.js", .type_only = true },
    .{ .name = "Optimizer", .from = "./optim.js", .type_only = true },
    .{ .name = "Tape", .from = "./tape.js", .type_only = true },
    .{ .name = "Hierarchy", .from = "./hierarchy.js", .type_only = true },
    .{ .name = "Model", .from = "./model.js", .type_only = true },
    .{ .name = "Trainer", .from = "./trainer.js", .type_only = true },
    .{ .name = "Adopted", .from = "./resource.js" },
    .{ .name = "adoptAs", .from = "./resource.js" },
    .{ .name = "handleOf", .from = "./resource.js" },
    .{ .name = "handleOrNull", .from = "./resource.js" },
    .{ .name = "ifGiven", .from = "./resource.js" },
    .{ .name = "Resource", .from = "./resource.js" },
    .{ .name = "adopt", .from = "./tensor.js" },
    .{ .name = "withOperands", .from = "./tensor.js" },
    .{ .name = "withOperandsAsync", .from = "./tensor.js" },
    .{ .name = "Tensor", .from = "./tensor.js", .type_only = true },
    .{ .name = "TensorLike", .from = "./tensor.js", .type_only = true },
};

/// What the body uses, and no more: the compiler refuses an import that nobody needs.
fn write_imports(arena: std.mem.Allocator, out: *Writer, list: []const Class, body: []const u8) !void {
    if (list.len == 0) return;
    var low: std.ArrayList(Import) = .empty;
    const lowlevel = "@spiraltorch/native/lowlevel";
    for (try classes.enumerations(arena, list)) |enumeration| try low.append(arena, .{ .name = try javascript.type_name(arena, enumeration.name), .from = lowlevel });
    for (spec.files) |file| for (file.structs) |structure| try low.append(arena, .{ .name = try javascript.type_name(arena, structure.name), .from = lowlevel, .type_only = true });
    try write_import(out, low.items, lowlevel, body);
    try out.writeAll("import { low as core } from \"#core\";\n");
    for (imports, 0..) |each, index| {
        if (index > 0 and std.mem.eql(u8, imports[index - 1].from, each.from)) continue;
        try write_import(out, &imports, each.from, body);
    }
}

fn write_import(out: *Writer, list: []const Import, from: []const u8, body: []const u8) !void {
    var first = true;
    for (list) |each| {
        if (!std.mem.eql(u8, each.from, from) or !mentions(body, each.name)) continue;
        try out.print("{s}{s}{s}", .{ if (first) "import { " else ", ", if (each.type_only) "type " else "", each.name });
        first = false;
    }
    if (!first) try out.print(" }} from \"{s}\";\n", .{from});
}

/// As a whole word, in code: comments start with an asterisk.
fn mentions(body: []const u8, name: []const u8) bool {
    var lines = std.mem.splitScalar(u8, body, '\n');
    while (lines.next()) |line| {
        const text = std.mem.trimStart(u8, line, " ");
        if (std.mem.startsWith(u8, text, "*") or std.mem.startsWith(u8, text, "/*")) continue;
        var from: usize = 0;
        while (std.mem.indexOfPos(u8, text, from, name)) |at| : (from = at + 1) {
            const before = at == 0 or !is_word(text[at - 1]);
            const end = at + name.len;
            if (before and (end == text.len or !is_word(text[end]))) return true;
        }
    }
    return false;
}

fn is_word(byte: u8) bool {
    return std.ascii.isAlphanumeric(byte) or byte == '_' or byte == '.';
}

/// `dtype.ts` has the names of these.
fn is_known(enumeration: []const u8) bool {
    return std.mem.eql(u8, enumeration, "dtype") or std.mem.eql(u8, enumeration, "device");
}

fn write_class(arena: std.mem.Allocator, out: *Writer, class: Class) !void {
    var doc: Writer.Allocating = .init(arena);
    try doc.writer.writeAll(class.handle.doc);
    try out.writeAll("\n");
    try javascript.write_comment(arena, out, "", doc.written());
    try out.print("export class {s} extends Resource {{\n", .{class.name});
    if (class.constructor()) |constructor| {
        try write_member(arena, out, constructor, false);
        if (javascript.has_async(constructor.function)) {
            try out.writeAll("\n");
            try write_member(arena, out, constructor, true);
        }
    } else try out.writeAll("  /** Other calls make these. */\n  private constructor(adopted: Adopted) {\n    super(adopted);\n  }\n");
    for (class.members) |member| {
        if (member.role == .constructor or member.is_overload()) continue;
        try out.writeAll("\n");
        try write_member(arena, out, member, false);
        if (member.role == .property or !javascript.has_async(member.function)) continue;
        try out.writeAll("\n");
        try write_member(arena, out, member, true);
    }
    for (class.lists) |list| try write_list(arena, out, list);
    try out.writeAll("}\n");
}

/// All that `<x>_at` gives, in an array.
fn write_list(arena: std.mem.Allocator, out: *Writer, list: classes.List) !void {
    const item = try member_name(arena, list.item.name);
    const count = try member_name(arena, list.count.name);
    try out.writeAll("\n");
    try javascript.write_comment(arena, out, "  ", try std.mem.concat(arena, u8, &.{ "All of them in an array: ", list.item.function.spec.doc }));
    try out.print("  {s}(): {s}[] {{\n    return Array.from({{ length: this.{s}{s} }}, (_, index) => this.{s}(index));\n  }}\n", .{
        try member_name(arena, list.name), try result_type(arena, list.item), count, if (list.count.role == .property) "" else "()", item,
    });
}

/// JavaScript allows any word as a member's name.
fn member_name(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    const camel = try javascript.camel(arena, name);
    return if (std.mem.endsWith(u8, camel, "_")) camel[0 .. camel.len - 1] else camel;
}

fn write_member(arena: std.mem.Allocator, out: *Writer, member: Member, asynchronous: bool) !void {
    try write_doc(arena, out, member, asynchronous);
    try out.writeAll("  ");
    const factory = asynchronous and member.role == .constructor;
    if (member.role == .static or factory) try out.writeAll("static ");
    if (asynchronous) try out.writeAll("async ");
    if (member.role == .property) try out.writeAll("get ");
    const name = if (member.role == .constructor and !factory) "constructor" else try member_name(arena, member.name);
    try out.print("{s}{s}(", .{ name, if (asynchronous) "Async" else "" });
    try write_parameters(arena, out, member, asynchronous);
    try out.writeAll(")");
    if (member.role != .constructor or factory) {
        const result = try result_type(arena, member);
        if (asynchronous) try out.print(": Promise<{s}>", .{result}) else try out.print(": {s}", .{result});
    }
    try out.writeAll(" {\n");
    try write_body(arena, out, member, asynchronous);
    try out.writeAll("  }\n");
}

fn write_parameters(arena: std.mem.Allocator, out: *Writer, member: Member, asynchronous: bool) !void {
    var first = true;
    for (member.inputs) |input| {
        if (classes.is_optional(input.parameter)) continue;
        try out.print("{s}{s}: {s}", .{ if (first) "" else ", ", try javascript.camel(arena, input.parameter.name), try input_type(arena, input.parameter) });
        for (member.overloads) |overload| {
            const telling = overload.telling(member).parameter;
            if (std.mem.eql(u8, telling.name, input.parameter.name)) try out.print(" | {s}", .{try class_name(arena, telling.of)});
        }
        first = false;
    }
    var any = asynchronous;
    for (member.inputs) |input| any = any or classes.is_optional(input.parameter);
    if (!any) return;
    try out.print("{s}options: ", .{if (first) "" else ", "});
    first = true;
    for (member.inputs) |input| {
        if (!classes.is_optional(input.parameter)) continue;
        const nullable = if (input.parameter.kind == .handle_or_null or input.parameter.kind == .f64_or_null or classes.is_optional_list(input.parameter)) " | null | undefined" else " | undefined";
        try out.print("{s}{s}?: {s}{s}", .{ if (first) "{ " else "; ", try javascript.camel(arena, input.parameter.name), try input_type(arena, input.parameter), nullable });
        first = false;
    }
    if (!first) try out.writeAll(" }");
    if (asynchronous) try out.writeAll(if (first) "AsyncOptions" else " & AsyncOptions");
    try out.writeAll(" = {}");
}

fn write_doc(arena: std.mem.Allocator, out: *Writer, member: Member, asynchronous: bool) !void {
    if (asynchronous and member.role == .constructor) return out.writeAll("  /** Made beside the event loop. */\n");
    if (asynchronous) return out.print("  /** {{@link {s}}} beside the event loop. */\n", .{try member_name(arena, member.name)});
    var text: Writer.Allocating = .init(arena);
    try text.writer.writeAll(member.function.spec.doc);
    var any = false;
    for (member.inputs) |input| {
        const parameter = input.parameter;
        if (parameter.doc.len == 0) continue;
        try text.writer.print("{s}\n{s}: {s}", .{ if (any) "" else "\n", try javascript.camel(arena, parameter.name), parameter.doc });
        any = true;
    }
    for (member.overloads) |overload| {
        const telling = overload.telling(member).parameter;
        try text.writer.print("\n\nWith a {s} as {s}: {s}", .{ try class_name(arena, telling.of), try javascript.camel(arena, telling.name), overload.function.spec.doc });
    }
    try javascript.write_comment(arena, out, "  ", text.written());
}

/// The core's call between what takes operands and what makes public objects of the results.
fn write_body(arena: std.mem.Allocator, out: *Writer, member: Member, asynchronous: bool) !void {
    for (member.overloads) |overload| {
        const telling = overload.telling(member).parameter;
        try out.print("    if ({s} instanceof {s}) {{\n", .{ try javascript.camel(arena, telling.name), try class_name(arena, telling.of) });
        var body: Writer.Allocating = .init(arena);
        try write_body(arena, &body.writer, overload, asynchronous);
        var lines = std.mem.tokenizeScalar(u8, body.written(), '\n');
        while (lines.next()) |line| try out.print("  {s}\n", .{line});
        try out.writeAll("    }\n");
    }
    const outputs = member.function.outputs;
    if (asynchronous and !classes.takes_cancel(member)) try out.writeAll("    options.signal?.throwIfAborted();\n");
    const call = try call_text(arena, member, asynchronous);
    if (member.role == .constructor and !asynchronous) return out.print("    super(new Adopted({s}));\n", .{call});
    if (member.function.spec.returns != .status) return out.print("    return {s};\n", .{call});
    if (outputs.len == 0) return out.print("    {s};\n{s}", .{ call, if (member.role == .static) "" else "    return this;\n" });
    if (outputs.len == 1) return out.print("    return {s};\n", .{try converted(arena, outputs[0], call)});
    try out.writeAll("    const [");
    for (outputs, 0..) |output, index| try out.print("{s}{s}Out", .{ if (index > 0) ", " else "", try javascript.camel(arena, output.name) });
    try out.print("] = {s};\n    return [", .{call});
    for (outputs, 0..) |output, index| {
        const name = try std.fmt.allocPrint(arena, "{s}Out", .{try javascript.camel(arena, output.name)});
        try out.print("{s}{s}", .{ if (index > 0) ", " else "", try converted(arena, output, name) });
    }
    try out.writeAll("];\n");
}

fn converted(arena: std.mem.Allocator, output: spec.Parameter, value: []const u8) ![]const u8 {
    switch (output.kind) {
        .handle_out => {
            if (output.nullable) {
                const given = try converted(arena, spec.Parameter{ .name = output.name, .kind = output.kind, .of = output.of }, "handle");
                return std.fmt.allocPrint(arena, "ifGiven({s}, (handle) => {s})", .{ value, given });
            }
            if (classes.is_tensor(output)) return std.fmt.allocPrint(arena, "adopt({s})", .{value});
            if (std.mem.eql(u8, output.of, "manifold")) return std.fmt.allocPrint(arena, "adoptManifold({s})", .{value});
            const class = classes.class_of(output.of);
            if (class.len > 0) return std.fmt.allocPrint(arena, "adoptAs({s}, {s})", .{ class, value });
            std.debug.print("typescript_classes.zig: no way known to make a {s} of its handle\n", .{output.of});
            return error.UnknownNoun;
        },
        .enumeration_out => return std.fmt.allocPrint(arena, "nameIn({s}, {s})", .{ try javascript.type_name(arena, output.of), value }),
        else => return value,
    }
}

fn call_text(arena: std.mem.Allocator, member: Member, asynchronous: bool) ![]const u8 {
    var text: Writer.Allocating = .init(arena);
    const out = &text.writer;
    const around = if (asynchronous) "withOperandsAsync" else "withOperands";
    if (asynchronous) try out.print("await {s}", .{if (classes.takes_cancel(member)) "cancellable(options.signal, (cancel) => " else "unlessAborted(options.signal, "});
    var depth: usize = 0;
    var operands: usize = 0;
    for (member.inputs) |input| operands += @intFromBool(classes.is_operand(input.parameter));
    if (operands > 0) {
        try out.print("{s}([", .{around});
        var first = true;
        for (member.inputs) |input| if (classes.is_operand(input.parameter)) {
            const optional = classes.is_optional(input.parameter);
            const name = try javascript.camel(arena, input.parameter.name);
            try out.print("{s}{s}{s}{s}", .{ if (first) "" else ", ", if (optional) "options." else "", name, if (optional) " ?? undefined" else "" });
            first = false;
        };
        try out.writeAll("], (given) => ");
        depth += 1;
    }
    for (member.inputs) |input| if (is_tensors(input.parameter)) {
        const name = try javascript.camel(arena, input.parameter.name);
        try out.print("{s}({s}, ({s}Given) => ", .{ around, try place(arena, input.parameter), name });
        depth += 1;
    };
    try out.print("core.{s}{s}(", .{ member.function.name, if (asynchronous) "_async" else "" });
    if (member.on_object()) try out.writeAll("handleOf(this)");
    var position: usize = 0;
    for (member.inputs, 0..) |input, index| {
        if (index > 0 or member.on_object()) try out.writeAll(", ");
        try write_argument(arena, out, input.parameter, &position);
    }
    if (classes.takes_cancel(member)) try out.writeAll(if (asynchronous) ", cancel" else ", null");
    try out.splatByteAll(')', depth + 1 + @intFromBool(asynchronous));
    return text.written();
}

fn is_tensors(parameter: spec.Parameter) bool {
    return parameter.kind == .handles and classes.is_tensor(parameter);
}

/// The caller's value, or the default.
fn place(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    const name = try javascript.camel(arena, parameter.name);
    if (!classes.is_optional(parameter)) return name;
    if (parameter.kind == .handle_or_null) return std.fmt.allocPrint(arena, "options.{s}", .{name});
    if (parameter.kind == .f64_or_null) return std.fmt.allocPrint(arena, "options.{s} ?? null", .{name});
    return std.fmt.allocPrint(arena, "options.{s} ?? {s}", .{ name, try default_of(arena, parameter) });
}

fn default_of(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    const given = parameter.default.?;
    return switch (parameter.kind) {
        .i64s, .f64s, .handles => "[]",
        .bool => if (std.mem.eql(u8, given, "0") or std.mem.eql(u8, given, "false")) "false" else "true",
        .string, .enumeration => std.fmt.allocPrint(arena, "\"{s}\"", .{given}),
        .i32, .i64, .u64, .f64 => given,
        else => error.UnknownKind,
    };
}

fn write_argument(arena: std.mem.Allocator, out: *Writer, parameter: spec.Parameter, position: *usize) !void {
    if (classes.is_operand(parameter)) {
        try out.print("given.{s}({d})", .{ if (parameter.kind == .handle) "at" else "atOrNull", position.* });
        position.* += 1;
        return;
    }
    const value = try place(arena, parameter);
    switch (parameter.kind) {
        .handle => try out.print("handleOf({s})", .{value}),
        .handle_or_null => try out.print("handleOrNull({s})", .{value}),
        .handles => if (is_tensors(parameter)) {
            try out.print("{s}Given.all()", .{try javascript.camel(arena, parameter.name)});
        } else try out.print("({s}).map(handleOf)", .{value}),
        .enumeration => if (std.mem.eql(u8, parameter.of, "dtype")) {
            try out.print("dtypeNumber({s})", .{value});
        } else if (std.mem.eql(u8, parameter.of, "device")) {
            try out.print("deviceNumber({s})", .{value});
        } else try out.print("numberIn({s}, \"{s}\", {s})", .{ try javascript.type_name(arena, parameter.of), parameter.name, value }),
        else => try out.writeAll(value),
    }
}

fn class_name(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    const generated = classes.class_of(noun);
    return if (generated.len > 0) generated else javascript.type_name(arena, noun);
}

fn enum_type(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    if (std.mem.eql(u8, noun, "dtype")) return "DType";
    return std.mem.concat(arena, u8, &.{ try javascript.type_name(arena, noun), "Name" });
}

fn input_type(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    return switch (parameter.kind) {
        .bool => "boolean",
        .i32, .i64, .f64, .f64_or_null => "number",
        .u64 => "number | bigint",
        .i64s, .f64s => "readonly number[]",
        .string => "string",
        .enumeration => enum_type(arena, parameter.of),
        .handle, .handle_or_null => if (classes.is_tensor(parameter)) "TensorLike" else class_name(arena, parameter.of),
        .handles => std.fmt.allocPrint(arena, "readonly {s}[]", .{if (classes.is_tensor(parameter)) "TensorLike" else try class_name(arena, parameter.of)}),
        .structure => javascript.type_name(arena, parameter.of),
        else => error.UnknownKind,
    };
}

fn output_type(arena: std.mem.Allocator, output: spec.Parameter) ![]const u8 {
    return switch (output.kind) {
        .bool_out => "boolean",
        .i64_out, .f64_out => "number",
        .u64_out => "number | bigint",
        .i64s_out, .f64s_out => "number[]",
        .string_out => "string",
        .enumeration_out => enum_type(arena, output.of),
        .handle_out => std.mem.concat(arena, u8, &.{ try class_name(arena, output.of), if (output.nullable) " | null" else "" }),
        .structure_out => javascript.type_name(arena, output.of),
        else => error.UnknownKind,
    };
}

fn result_type(arena: std.mem.Allocator, member: Member) ![]const u8 {
    const outputs = member.function.outputs;
    if (member.function.spec.returns != .status) return javascript.result_type(arena, member.function);
    if (outputs.len == 0) return if (member.role == .static) "void" else "this";
    if (outputs.len == 1) return output_type(arena, outputs[0]);
    var text: Writer.Allocating = .init(arena);
    for (outputs, 0..) |output, index| try text.writer.print("{s}{s}: {s}", .{ if (index > 0) ", " else "[", try javascript.camel(arena, output.name), try output_type(arena, output) });
    try text.writer.writeAll("]");
    return text.written();
}
