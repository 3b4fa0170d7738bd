//! `abi.json`: the whole contract as data, for other languages' generators and the docs tools.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const classes = @import("classes.zig");
const header = @import("header.zig");

pub fn write(arena: std.mem.Allocator, out: *std.Io.Writer) !void {
    var json: std.json.Stringify = .{ .writer = out, .options = .{ .whitespace = .indent_1 } };
    try json.beginObject();
    try field(&json, "version", .{ spec.version_major, spec.version_minor });
    const hash = spec.zig_types.layout_of_version(spec.version).?;
    try field(&json, "layout", try std.fmt.allocPrint(arena, "0x{x:0>16}", .{hash}));
    try json.objectField("files");
    try json.beginArray();
    for (spec.files) |file| try write_file(arena, &json, file);
    try json.endArray();
    try json.endObject();
    try out.writeAll("\n");
}

fn write_file(arena: std.mem.Allocator, json: *std.json.Stringify, file: spec.File) !void {
    try json.beginObject();
    try field(json, "noun", file.noun);
    try field(json, "doc", file.doc);
    try json.objectField("handles");
    try json.beginArray();
    for (file.handles) |handle| {
        try json.beginObject();
        try field(json, "name", handle.name);
        try field(json, "doc", handle.doc);
        if (handle.class.len > 0) try field(json, "class", handle.class);
        try json.endObject();
    }
    try json.endArray();
    try field(json, "enums", file.enums);
    try json.objectField("structs");
    try json.beginArray();
    for (file.structs) |structure| try write_structure(arena, json, structure);
    try json.endArray();
    try json.objectField("callbacks");
    try json.beginArray();
    for (file.callbacks) |callback| {
        try json.beginObject();
        try field(json, "name", callback.name);
        try field(json, "doc", callback.doc);
        try field(json, "parameters", callback.parameters);
        try field(json, "c", try c_types.callback_declaration(arena, callback));
        try json.endObject();
    }
    try json.endArray();
    try json.objectField("functions");
    try json.beginArray();
    for (file.functions) |function| try write_function(arena, json, function, null);
    for (file.ops) |op| try write_function(arena, json, try header.function_of_row(file.noun, op), op);
    try json.endArray();
    try json.endObject();
}

fn write_structure(arena: std.mem.Allocator, json: *std.json.Stringify, structure: spec.Structure) !void {
    const layout = try c_types.layout(arena, structure);
    try json.beginObject();
    try field(json, "name", structure.name);
    try field(json, "doc", structure.doc);
    try field(json, "since", structure.since);
    try field(json, "size", layout.size);
    try json.objectField("fields");
    try json.beginArray();
    for (structure.fields, layout.offsets) |member, offset| {
        try json.beginObject();
        try field(json, "name", member.name);
        try field(json, "type", @tagName(member.type));
        try field(json, "offset", offset);
        if (member.of.len > 0) try field(json, "of", member.of);
        if (member.since.len > 0) try field(json, "since", member.since);
        try field(json, "doc", member.doc);
        try json.endObject();
    }
    try json.endArray();
    try json.endObject();
}

fn write_function(
    arena: std.mem.Allocator,
    json: *std.json.Stringify,
    function: spec.Function,
    op: ?spec.Op,
) !void {
    try json.beginObject();
    try field(json, "name", function.name);
    try field(json, "doc", function.doc);
    try json.objectField("parameters");
    try json.beginArray();
    for (function.parameters) |parameter| {
        try json.beginObject();
        try field(json, "name", parameter.name);
        try field(json, "kind", @tagName(parameter.kind));
        if (parameter.of.len > 0) try field(json, "of", parameter.of);
        if (parameter.default) |default| try field(json, "default", default);
        if (parameter.nullable) try field(json, "nullable", true);
        if (parameter.doc.len > 0) try field(json, "doc", parameter.doc);
        var list: std.ArrayList(c_types.Parameter) = .empty;
        try c_types.append(arena, &list, parameter);
        try json.objectField("c");
        try json.beginArray();
        for (list.items) |expanded| try json.write(expanded.text);
        try json.endArray();
        try json.endObject();
    }
    try json.endArray();
    try field(json, "returns", @tagName(function.returns));
    if (function.of.len > 0) try field(json, "of", function.of);
    try field(json, "threads", @tagName(function.threads));
    try field(json, "long", function.long);
    if (function.property) try field(json, "property", true);
    try field(json, "since", function.since);
    try field(json, "c", try c_types.declaration(arena, function));
    if (classes.place_of(function)) |place| {
        try json.objectField("member");
        try json.beginObject();
        try field(json, "class", place.class);
        try field(json, "name", place.name);
        try field(json, "role", @tagName(place.role));
        if (function.overload.len > 0) try field(json, "overload", function.overload);
        try json.endObject();
    }
    if (op) |row| {
        try json.objectField("op");
        try json.beginObject();
        try field(json, "name", row.name);
        try field(json, "domain", @tagName(row.domain));
        try field(json, "rule", @tagName(row.rule));
        try field(json, "gradient", row.gradient);
        try field(json, "inputs", row.inputs);
        try json.objectField("attributes");
        try json.beginArray();
        for (row.attributes) |attribute| try json.write(attribute.name);
        try json.endArray();
        try field(json, "outputs", row.outputs);
        if (row.source.len > 0) try field(json, "source", row.source);
        try json.endObject();
    }
    try json.endObject();
}

fn field(json: *std.json.Stringify, name: []const u8, value: anytype) !void {
    try json.objectField(name);
    try json.write(value);
}
