//! `zspace.go`: the generated classes in Go's idiom, options by name as functions `With<Class><Option>`;
//! and the table by which the conformance program finds what reflection does not.

const std = @import("std");
const spec = @import("../spec.zig");
const classes = @import("classes.zig");
const go = @import("go.zig");
const Writer = std.Io.Writer;
const Class = classes.Class;
const Member = classes.Member;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    const list = try classes.all(arena);
    try out.writeAll(go.notice ++ "package spiraltorch\n");
    if (list.len == 0) return;
    try out.print("\nimport ({s}\n\t\"github.com/spiraltorch/spiraltorch/go/internal/cabi\"\n)\n", .{if (needs_context(list)) "\n\t\"context\"\n" else ""});
    for (try structures(arena, list)) |structure| {
        const name = try go.camel(arena, structure.name);
        try out.writeAll("\n");
        try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, structure.doc }));
        try out.print("type {s} = cabi.{s}\n", .{ name, name });
    }
    for (list) |class| {
        try write_class(arena, out, class);
        try write_options(arena, out, class);
        for (class.members) |member| try write_member(arena, out, class, member);
        for (class.lists) |each| try write_list(arena, out, class, each);
        try write_string(arena, out, class);
    }
}

/// Structs that the classes give; a low-level type has its public name by an alias.
fn structures(arena: std.mem.Allocator, list: []const Class) ![]const spec.Structure {
    var found: std.ArrayList(spec.Structure) = .empty;
    for (try go.structures(arena)) |structure| {
        search: for (list) |class| for (class.members) |member| for (member.function.spec.parameters) |parameter| {
            const is_structure = parameter.kind == .structure or parameter.kind == .structure_out;
            if (!is_structure or !std.mem.eql(u8, parameter.of, structure.name)) continue;
            try found.append(arena, structure);
            break :search;
        };
    }
    return found.items;
}

fn needs_context(list: []const Class) bool {
    for (list) |class| for (class.members) |member| if (classes.takes_cancel(member)) return true;
    return false;
}

/// The type of a result in the low level.
fn cabi_type(arena: std.mem.Allocator, output: spec.Parameter) ![]const u8 {
    return switch (output.kind) {
        .handle_out, .structure_out => std.mem.concat(arena, u8, &.{ "cabi.", try go.low_type(arena, output) }),
        else => go.low_type(arena, output),
    };
}

fn write_class(arena: std.mem.Allocator, out: *Writer, class: Class) !void {
    const self = try go.lower_camel(arena, class.handle.name);
    const noun = try std.mem.replaceOwned(u8, arena, class.handle.name, "_", " ");
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ class.name, class.handle.doc }));
    try out.print("type {s} struct {{\n\thandle cabi.Handle\n}}\n", .{class.name});
    try out.print("\nfunc adopt{s}(owned cabi.Owned) *{s} {{\n\t{s} := &{s}{{}}\n\t{s}.handle.Take(owned)\n\tadopted({s})\n\treturn {s}\n}}\n", .{
        class.name, class.name, self, class.name, self, self, self,
    });
    try out.print("\nfunc ({s} *{s}) low() *cabi.Handle {{\n\tif {s} == nil {{\n\t\treturn nil\n\t}}\n\treturn &{s}.handle\n}}\n", .{ self, class.name, self, self });
    try out.print("\n// Close gives the reference to the {s} back. Closing twice is fine.\nfunc ({s} *{s}) Close() error {{\n\treturn {s}.low().Close()\n}}\n", .{ noun, self, class.name, self });
    try out.print("\n// Closed tells whether Close was called.\nfunc ({s} *{s}) Closed() bool {{\n\treturn {s}.low().Closed()\n}}\n", .{ self, class.name, self });
}

/// The class with its first letter small: what its private names start with.
fn lower(arena: std.mem.Allocator, class: Class) ![]const u8 {
    const name = try arena.dupe(u8, class.name);
    name[0] = std.ascii.toLower(name[0]);
    return name;
}

/// Everything that any function of the class may be told by name, each once.
fn options_of(arena: std.mem.Allocator, class: Class) ![]const spec.Parameter {
    var found: std.ArrayList(spec.Parameter) = .empty;
    for (class.members) |member| for (member.inputs) |input| {
        const parameter = input.parameter;
        if (!classes.is_optional(parameter)) continue;
        for (found.items) |known| {
            if (!std.mem.eql(u8, known.name, parameter.name)) continue;
            if (is_number(known) and is_number(parameter)) break;
            if (known.kind == parameter.kind and std.mem.eql(u8, known.of, parameter.of)) break;
            std.debug.print("{s}: {s} is an option of another kind elsewhere in {s}\n", .{ member.function.spec.name, parameter.name, class.name });
            return error.OptionOfTwoKinds;
        } else try found.append(arena, parameter);
    };
    return found.items;
}

fn write_options(arena: std.mem.Allocator, out: *Writer, class: Class) !void {
    const options = try options_of(arena, class);
    if (options.len == 0) return;
    const private = try lower(arena, class);
    try out.print("\n// {s}Option tells a function of {s} something by name; each function's documentation lists those it takes.\n", .{ class.name, class.name });
    try out.print("type {s}Option func(given *{s}Settings)\n\nconst (\n", .{ class.name, private });
    for (options, 0..) |option, index| try out.print("\t{s}Takes{s}{s}\n", .{ private, try go.camel(arena, option.name), if (index == 0) " = 1 << iota" else "" });
    try out.print(")\n\nvar {s}OptionNames = []string{{", .{private});
    for (options, 0..) |option, index| try out.print("{s}\"With{s}{s}\"", .{ if (index > 0) ", " else "", class.name, try go.camel(arena, option.name) });
    try out.print("}}\n\ntype {s}Settings struct {{\n\ttold int\n", .{private});
    for (options) |option| try out.print("\n\t{s} {s}\n", .{ try go.lower_camel(arena, option.name), try type_of(arena, option) });
    try out.print("}}\n\nfunc (given *{s}Settings) read(call string, options []{s}Option, taken int) error {{\n" ++
        "\tfor _, option := range options {{\n\t\toption(given)\n\t}}\n\treturn foreignOption(call, given.told, taken, {s}OptionNames)\n}}\n", .{ private, class.name, private });
    for (options) |option| {
        const name = try std.fmt.allocPrint(arena, "With{s}{s}", .{ class.name, try go.camel(arena, option.name) });
        const doc = if (option.doc.len > 0) option.doc else "see the functions it is given to.";
        try out.writeAll("\n");
        try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, doc }));
        try out.print("func {s}({s} {s}) {s}Option {{\n\treturn func(given *{s}Settings) {{\n\t\tgiven.{s} = {s}\n\t\tgiven.told |= {s}Takes{s}\n\t}}\n}}\n", .{
            name,
            if (is_list(option)) "values" else "value",
            try option_type(arena, option),
            class.name,
            private,
            try go.lower_camel(arena, option.name),
            if (is_list(option)) "values" else "value",
            private,
            try go.camel(arena, option.name),
        });
    }
}

/// Whether it may be told is a matter of each function: the option is the same.
fn is_number(parameter: spec.Parameter) bool {
    return parameter.kind == .f64 or parameter.kind == .f64_or_null;
}

fn is_list(parameter: spec.Parameter) bool {
    return parameter.kind == .i64s or parameter.kind == .f64s;
}

fn option_type(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    if (is_list(parameter)) return if (parameter.kind == .i64s) "...int" else "...float64";
    return type_of(arena, parameter);
}

/// The public type of a parameter.
fn type_of(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    return switch (parameter.kind) {
        .bool, .bool_out => "bool",
        .i32 => "int32",
        .i64, .i64_out => "int",
        .u64, .u64_out => "uint64",
        .f64, .f64_or_null, .f64_out => "float64",
        .i64s, .i64s_out => "[]int",
        .f64s, .f64s_out => "[]float64",
        .string, .string_out => "string",
        .enumeration, .enumeration_out => go.camel(arena, parameter.of),
        .handle, .handle_or_null => if (classes.is_tensor(parameter)) "Operand" else std.fmt.allocPrint(arena, "*{s}", .{try class_name(arena, parameter.of)}),
        .handle_out => std.fmt.allocPrint(arena, "*{s}", .{try class_name(arena, parameter.of)}),
        .handles => std.fmt.allocPrint(arena, "[]*{s}", .{try class_name(arena, parameter.of)}),
        .structure => std.fmt.allocPrint(arena, "*{s}", .{try go.camel(arena, parameter.of)}),
        .structure_out => go.camel(arena, parameter.of),
        else => error.UnknownKind,
    };
}

fn class_name(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    const generated = classes.class_of(noun);
    return if (generated.len > 0) generated else go.camel(arena, noun);
}

/// `NewOpenTopos`, `Curvature`, `OpenToposFromLevels`.
fn member_name(arena: std.mem.Allocator, class: Class, member: Member) ![]const u8 {
    const verb = try go.camel(arena, member.name);
    return switch (member.role) {
        .constructor => std.mem.concat(arena, u8, &.{ "New", class.name }),
        .static => std.mem.concat(arena, u8, &.{ class.name, verb }),
        .method, .property => verb,
    };
}

fn write_member(arena: std.mem.Allocator, out: *Writer, class: Class, member: Member) !void {
    const name = try member_name(arena, class, member);
    try out.writeAll("\n");
    try write_doc(arena, out, class, member, name);
    try out.writeAll("func ");
    if (member.on_object()) try out.print("({s} *{s}) ", .{ try go.lower_camel(arena, member.self_name()), class.name });
    try out.print("{s}(", .{name});
    var first = !classes.takes_cancel(member);
    if (!first) try out.writeAll("ctx context.Context");
    for (member.inputs) |input| {
        if (classes.is_optional(input.parameter)) continue;
        try out.print("{s}{s} {s}", .{ if (first) "" else ", ", try go.lower_camel(arena, input.parameter.name), try type_of(arena, input.parameter) });
        first = false;
    }
    if (has_options(member)) try out.print("{s}options ...{s}Option", .{ if (first) "" else ", ", class.name });
    try out.writeAll(") ");
    try write_results_type(arena, out, member);
    try out.writeAll(" {\n");
    try write_settings(arena, out, class, member);
    try write_operands(arena, out, member);
    try write_call(arena, out, class, member);
    try out.writeAll("}\n");
}

fn has_options(member: Member) bool {
    for (member.inputs) |input| if (classes.is_optional(input.parameter)) return true;
    return false;
}

fn write_doc(arena: std.mem.Allocator, out: *Writer, class: Class, member: Member, name: []const u8) !void {
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ name, member.function.spec.doc }));
    var options: Writer.Allocating = .init(arena);
    for (member.inputs) |input| {
        const parameter = input.parameter;
        if (classes.is_optional(parameter)) {
            try options.writer.print("{s}With{s}{s}", .{ if (options.written().len > 0) ", " else "", class.name, try go.camel(arena, parameter.name) });
            if (parameter.default) |default| switch (parameter.kind) {
                .handle_or_null, .f64_or_null => {},
                .i64s, .f64s => try options.writer.writeAll(" (default none)"),
                .bool => try options.writer.print(" (default {s})", .{truth(default)}),
                else => try options.writer.print(" (default {s})", .{default}),
            };
        } else if (parameter.doc.len > 0) {
            try out.writeAll("//\n");
            try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ try go.lower_camel(arena, parameter.name), parameter.doc }));
        }
    }
    if (options.written().len == 0) return;
    try out.writeAll("//\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "Options: {s}.", .{options.written()}));
}

fn truth(default: []const u8) []const u8 {
    return if (std.mem.eql(u8, default, "0") or std.mem.eql(u8, default, "false")) "false" else "true";
}

fn write_results_type(arena: std.mem.Allocator, out: *Writer, member: Member) !void {
    switch (member.function.spec.returns) {
        .status => {},
        .u32 => return out.writeAll("uint32"),
        .i64 => return out.writeAll("int64"),
        .f64 => return out.writeAll("float64"),
        .text => return out.writeAll("string"),
        .nothing, .handle => return error.ReturnKind,
    }
    if (member.function.outputs.len == 0) return out.writeAll("(err error)");
    try out.writeAll("(");
    for (member.function.outputs) |output| try out.print("{s}Result {s}, ", .{ try plain(arena, output.name), try type_of(arena, output) });
    try out.writeAll("err error)");
}

/// Lower camel case where something follows: no reserved word can come of it.
fn plain(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    const text = try arena.dupe(u8, try go.camel(arena, name));
    text[0] = std.ascii.toLower(text[0]);
    return text;
}

fn write_settings(arena: std.mem.Allocator, out: *Writer, class: Class, member: Member) !void {
    if (!has_options(member)) return;
    const private = try lower(arena, class);
    try out.print("\tgiven := {s}Settings{{", .{private});
    var first = true;
    for (member.inputs) |input| {
        const parameter = input.parameter;
        if (parameter.default == null or parameter.kind == .handle_or_null or parameter.kind == .f64_or_null or is_list(parameter) or parameter.kind == .handles) continue;
        const constant = try std.fmt.allocPrint(arena, "cabi.Default{s}{s}", .{ try go.camel(arena, member.function.name), try go.camel(arena, parameter.name) });
        try out.print("{s}{s}: {s}", .{ if (first) "" else ", ", try go.lower_camel(arena, parameter.name), constant });
        first = false;
    }
    try out.print("}}\n\tif err = given.read(\"{s}\", options, ", .{member.function.name});
    first = true;
    for (member.inputs) |input| {
        if (!classes.is_optional(input.parameter)) continue;
        try out.print("{s}{s}Takes{s}", .{ if (first) "" else "|", private, try go.camel(arena, input.parameter.name) });
        first = false;
    }
    try out.writeAll("); err != nil {\n\t\treturn\n\t}\n");
}

/// Operands given as numbers become tensors like the first tensor among them.
fn write_operands(arena: std.mem.Allocator, out: *Writer, member: Member) !void {
    var first = true;
    for (member.inputs) |input| if (classes.is_operand(input.parameter)) {
        try out.print("{s}{s}", .{ if (first) "\tlike := firstTensor(" else ", ", try place(arena, input.parameter) });
        first = false;
    };
    if (first) return;
    try out.writeAll(")\n");
    for (member.inputs) |input| if (classes.is_operand(input.parameter)) {
        const name = try plain(arena, input.parameter.name);
        try out.print("\t{s}Operand, err := operandOf({s}, like)\n\tif err != nil {{\n\t\treturn\n\t}}\n\tdefer {s}Operand.done()\n", .{
            name, try place(arena, input.parameter), name,
        });
    };
}

/// Where the caller's value is.
fn place(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    const name = try go.lower_camel(arena, parameter.name);
    return if (classes.is_optional(parameter)) std.mem.concat(arena, u8, &.{ "given.", name }) else name;
}

fn write_call(arena: std.mem.Allocator, out: *Writer, class: Class, member: Member) !void {
    const outputs = member.function.outputs;
    const stoppable = classes.takes_cancel(member);
    if (stoppable) {
        for (outputs) |output| try out.print("\tvar {s}Low {s}\n", .{ try plain(arena, output.name), try cabi_type(arena, output) });
        try out.print("\terr = stoppable(ctx, \"{s}\", func(cancel *cabi.Handle) (err error) {{\n\t", .{member.function.name});
    }
    try out.writeAll("\t");
    if (outputs.len == 0) try out.writeAll("return ");
    for (outputs) |output| try out.print("{s}Low, ", .{try plain(arena, output.name)});
    if (outputs.len > 0) try out.writeAll(if (stoppable) "err = " else "err := ");
    try out.print("cabi.{s}(", .{try go.camel(arena, member.function.name)});
    if (member.on_object()) try out.print("{s}.low()", .{try go.lower_camel(arena, member.self_name())});
    for (member.inputs, 0..) |input, index| {
        if (index > 0 or member.on_object()) try out.writeAll(", ");
        if (input.parameter.kind == .f64_or_null) {
            const value = try place(arena, input.parameter);
            try out.print("toldNumber(&{s}, given.told&{s}Takes{s})", .{ value, try lower(arena, class), try go.camel(arena, input.parameter.name) });
        } else try write_argument(arena, out, input.parameter);
    }
    try out.writeAll(if (stoppable) ", cancel)\n" else ")\n");
    if (stoppable) try out.writeAll(if (outputs.len > 0) "\t\treturn err\n\t})\n" else "\t})\n\treturn err\n");
    if (outputs.len == 0) return;
    try out.writeAll("\tif err != nil {\n\t\treturn\n\t}\n\treturn ");
    for (outputs) |output| {
        const low = try std.fmt.allocPrint(arena, "{s}Low", .{try plain(arena, output.name)});
        switch (output.kind) {
            .handle_out => {
                const adopt = if (classes.is_tensor(output)) "newTensor" else try std.mem.concat(arena, u8, &.{ "adopt", try class_name(arena, output.of) });
                if (output.nullable) try out.print("orNil({s}, {s})", .{ low, adopt }) else try out.print("{s}({s})", .{ adopt, low });
            },
            .i64_out => try out.print("int({s})", .{low}),
            .i64s_out => try out.print("toInts({s})", .{low}),
            .enumeration_out => try out.print("{s}({s})", .{ try go.camel(arena, output.of), low }),
            else => try out.writeAll(low),
        }
        try out.writeAll(", ");
    }
    try out.writeAll("nil\n");
}

fn write_argument(arena: std.mem.Allocator, out: *Writer, parameter: spec.Parameter) !void {
    if (classes.is_operand(parameter)) return out.print("{s}Operand.low()", .{try plain(arena, parameter.name)});
    const value = try place(arena, parameter);
    switch (parameter.kind) {
        .handle, .handle_or_null => try out.print("{s}.low()", .{value}),
        .handles => try out.print("lowHandles({s})", .{value}),
        .i64s => try out.print("toInt64s({s})", .{value}),
        .i64 => try out.print("int64({s})", .{value}),
        .enumeration => try out.print("int32({s})", .{value}),
        else => try out.writeAll(value),
    }
}

/// All that `<x>_at` gives, in a slice.
fn write_list(arena: std.mem.Allocator, out: *Writer, class: Class, list: classes.List) !void {
    const self = try go.lower_camel(arena, class.handle.name);
    const name = try go.camel(arena, list.name);
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: all of them in a slice: {s}", .{ name, list.item.function.spec.doc }));
    try out.print("func ({s} *{s}) {s}() ([]{s}, error) {{\n\treturn listOf({s}.{s}, {s}.{s})\n}}\n", .{
        self, class.name, name, try type_of(arena, list.item.function.outputs[0]), self, try go.camel(arena, list.count.name), self, try go.camel(arena, list.item.name),
    });
}

fn write_string(arena: std.mem.Allocator, out: *Writer, class: Class) !void {
    const self = try go.lower_camel(arena, class.handle.name);
    try out.print("\n// String names the class and what it tells of itself.\nfunc ({s} *{s}) String() string {{\n\tif {s}.Closed() {{\n\t\treturn \"{s}(closed)\"\n\t}}\n\treturn described(\"{s}\"", .{
        self, class.name, self, class.name, class.name,
    });
    for (class.members) |member| if (classes.is_shown(class, member)) {
        try out.print(", shown(\"{s}\", {s}.{s})", .{ member.name, self, try go.camel(arena, member.name) });
    };
    try out.writeAll(")\n}\n");
}

/// Constructors, static functions and options by the names of the contract.
pub fn write_table(arena: std.mem.Allocator, out: *Writer) !void {
    const list = try classes.all(arena);
    try out.writeAll(go.notice ++ "package main\n");
    if (list.len == 0) return;
    try out.writeAll("\nimport st \"github.com/spiraltorch/spiraltorch/go/spiraltorch\"\n" ++
        "\n// What reflection does not find, by the names of the contract.\nfunc init() {\n");
    for (list) |class| {
        for (class.members) |member| if (!member.on_object()) {
            try out.print("\tclassFunction(\"{s}\", \"{s}\", st.{s})\n", .{ class.name, member.name, try member_name(arena, class, member) });
        };
        for (try options_of(arena, class)) |option|
            try out.print("\tclassOption(\"{s}\", \"{s}\", st.With{s}{s})\n", .{ class.name, option.name, class.name, try go.camel(arena, option.name) });
    }
    for (try classes.enumerations(arena, list)) |enumeration|
        try out.print("\tenumeration(\"{s}\", st.Parse{s})\n", .{ enumeration.name, try go.camel(arena, enumeration.name) });
    try out.writeAll("}\n");
}
