//! Go's enums, and the options of a training run, each with the text of the spec.

const std = @import("std");
const spec = @import("../spec.zig");
const go = @import("go.zig");
const Writer = std.Io.Writer;

/// What stands before the names of an enum's values.
fn prefix_of(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    const prefixes = [_][2][]const u8{ .{ "status", "Err" }, .{ "dtype", "" }, .{ "device", "Device" }, .{ "manifold_kind", "Kind" }, .{ "schedule", "Schedule" } };
    for (prefixes) |pair| if (std.mem.eql(u8, pair[0], name)) return pair[1];
    return go.camel(arena, name);
}

pub fn write_enums(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(go.notice ++ "package spiraltorch\n\nimport \"fmt\"\n");
    for (spec.files) |file| for (file.enums) |enumeration| {
        // Levels are slog's own in Go.
        if (std.mem.eql(u8, enumeration.name, "log_level")) continue;
        const is_status = std.mem.eql(u8, enumeration.name, "status");
        const type_name = try go.camel(arena, enumeration.name);
        const prefix = try prefix_of(arena, enumeration.name);
        try out.writeAll("\n");
        if (!is_status) {
            try go.write_comment(out, "", try std.fmt.allocPrint(arena, "{s}: {s}", .{ type_name, enumeration.doc }));
            try out.print("type {s} int32\n\n", .{type_name});
        }
        try out.print("// {s}\nconst (\n", .{enumeration.doc});
        var first = true;
        for (enumeration.values) |value| {
            if (is_status and value.value == 0) continue;
            if (!first) try out.writeAll("\n");
            first = false;
            if (value.doc.len > 0) try go.write_comment(out, "\t", value.doc);
            try out.print("\t{s}{s} {s} = {d}\n", .{ prefix, try go.camel(arena, value.name), type_name, value.value });
        }
        try out.writeAll(")\n");
        if (is_status) continue;
        try out.print("\n// String is the name in the contract.\nfunc (value {s}) String() string {{\n\tswitch value {{\n", .{type_name});
        for (enumeration.values) |value|
            try out.print("\tcase {s}{s}:\n\t\treturn \"{s}\"\n", .{ prefix, try go.camel(arena, value.name), value.name });
        try out.print("\t}}\n\treturn fmt.Sprintf(\"{s}(%d)\", int32(value))\n}}\n", .{enumeration.name});
        try out.print("\n// MarshalText is the name in the contract.\nfunc (value {s}) MarshalText() ([]byte, error) {{ return []byte(value.String()), nil }}\n", .{type_name});
        try out.print("\n// Parse{s} is the value with a name in the contract.\nfunc Parse{s}(name string) ({s}, error) {{\n\tswitch name {{\n", .{ type_name, type_name, type_name });
        for (enumeration.values) |value|
            try out.print("\tcase \"{s}\":\n\t\treturn {s}{s}, nil\n", .{ value.name, prefix, try go.camel(arena, value.name) });
        try out.print("\t}}\n\treturn 0, invalid(\"{s}: %q given, expected one of", .{enumeration.name});
        for (enumeration.values, 0..) |value, index| try out.print("{s} {s}", .{ if (index > 0) "," else "", value.name });
        try out.writeAll("\", name)\n}\n");
    };
}

/// One `With<Field>` for each field of the trainer's options.
pub fn write_trainer_options(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(go.notice ++
        \\package spiraltorch
        \\
        \\import "github.com/spiraltorch/spiraltorch/go/internal/cabi"
        \\
        \\// TrainerOption tells a training run one thing; what is not told is the core's recipe.
        \\type TrainerOption func(options *trainerOptions)
        \\
    );
    const structure = for (try go.structures(arena)) |structure| {
        if (std.mem.eql(u8, structure.name, "trainer_options")) break structure;
    } else return error.NoTrainerOptions;
    for (structure.fields) |field| if (!go.is_hidden(field)) try write_trainer_option(arena, out, field);
    try out.writeAll("\n// TrainerSettings is a run's options, defaults filled in.\ntype TrainerSettings struct {\n");
    var first = true;
    for (structure.fields) |field| {
        if (go.is_hidden(field)) continue;
        if (!first) try out.writeAll("\n");
        first = false;
        if (field.doc.len > 0) try go.write_comment(out, "\t", field.doc);
        try out.print("\t{s} {s} `json:\"{s}\"`\n", .{ try go.camel(arena, field.name), (try shape_of(arena, field)).type_name, field.name });
    }
    try out.writeAll("}\n\nfunc trainerSettings(options *cabi.TrainerOptions) TrainerSettings {\n\tvar result TrainerSettings\n");
    for (structure.fields) |field| {
        if (go.is_hidden(field)) continue;
        const name = try go.camel(arena, field.name);
        try out.print("\tresult.{s} = ", .{name});
        const shape = try shape_of(arena, field);
        if (std.mem.eql(u8, shape.type_name, "bool")) try out.print("options.{s} != 0\n", .{name}) else try out.print("{s}(options.{s})\n", .{ shape.type_name, name });
    }
    try out.writeAll("\treturn result\n}\n");
}

const Shape = struct { type_name: []const u8, low: []const u8 };

fn shape_of(arena: std.mem.Allocator, field: spec.Field) !Shape {
    if (field.of.len > 0) return .{ .type_name = try go.camel(arena, field.of), .low = "int32(value)" };
    return switch (field.type) {
        .i64 => .{ .type_name = "int", .low = "int64(value)" },
        .f64 => .{ .type_name = "float64", .low = "value" },
        .u64 => .{ .type_name = "uint64", .low = "value" },
        // The spec's one way to write a truth in a struct.
        .i32 => if (std.mem.startsWith(u8, field.doc, "1: ")) .{ .type_name = "bool", .low = "truth(value)" } else error.FieldType,
        else => error.FieldType,
    };
}

fn write_trainer_option(arena: std.mem.Allocator, out: *Writer, field: spec.Field) !void {
    const name = try go.camel(arena, field.name);
    const shape = try shape_of(arena, field);
    const doc = if (field.doc.len > 0) field.doc else "see the documentation of the trainer.";
    try out.writeAll("\n");
    try go.write_comment(out, "", try std.fmt.allocPrint(arena, "With{s}: {s}", .{ name, doc }));
    try out.print("func With{s}(value {s}) TrainerOption {{\n\treturn func(options *trainerOptions) {{ options.{s} = {s} }}\n}}\n", .{
        name, shape.type_name, name, shape.low,
    });
}
