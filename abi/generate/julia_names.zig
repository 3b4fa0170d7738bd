//! How names, types, literals and texts of the spec are written in Julia.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");

const reserved = [_][]const u8{
    "baremodule", "begin", "break",    "catch", "const",  "continue", "do",    "else",   "elseif", "end",    "error", "export", "false",
    "finally",    "for",   "function", "if",    "import", "let",      "local", "global", "macro",  "module", "quote", "return", "struct",
    "true",       "try",   "using",    "while", "status",
};

/// A parameter's name where Julia's own words stand in the way.
pub fn safe(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    for (reserved) |word| if (std.mem.eql(u8, word, name)) return std.mem.concat(arena, u8, &.{ name, "_" });
    return name;
}

/// `trainer_options` to `TrainerOptions`.
pub fn camel(arena: std.mem.Allocator, name: []const u8) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    var words = std.mem.tokenizeScalar(u8, name, '_');
    while (words.next()) |word| try out.writer.print("{c}{s}", .{ std.ascii.toUpper(word[0]), word[1..] });
    return out.written();
}

/// A documentation text safe inside a Julia string of three quotes.
pub fn text(arena: std.mem.Allocator, given: []const u8) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    for (given) |byte| {
        if (byte == '\\' or byte == '$' or byte == '"') try out.writer.writeByte('\\');
        try out.writer.writeByte(byte);
    }
    return out.written();
}

/// The Julia type of one C parameter; every pointer to a handle or struct is untyped but for the error.
pub fn c_type(arena: std.mem.Allocator, parameter: c_types.Parameter) ![]const u8 {
    const declared = std.mem.trim(u8, parameter.text[0 .. parameter.text.len - parameter.name.len], " ");
    const plain = [_][2][]const u8{
        .{ "int32_t", "Int32" },           .{ "int64_t", "Int64" },              .{ "uint64_t", "UInt64" },
        .{ "double", "Float64" },          .{ "size_t", "Csize_t" },             .{ "void *", "Ptr{Cvoid}" },
        .{ "const void *", "Ptr{Cvoid}" }, .{ "const int64_t *", "Ptr{Int64}" }, .{ "const double *", "Ptr{Float64}" },
        .{ "const char *", "Ptr{UInt8}" }, .{ "int32_t *", "Ptr{Int32}" },       .{ "int64_t *", "Ptr{Int64}" },
        .{ "uint64_t *", "Ptr{UInt64}" },  .{ "double *", "Ptr{Float64}" },      .{ "size_t *", "Ptr{Csize_t}" },
        .{ "char *", "Ptr{UInt8}" },       .{ "void **", "Ptr{Ptr{Cvoid}}" },    .{ "st_error *", "Ptr{Error}" },
    };
    for (plain) |pair| if (std.mem.eql(u8, declared, pair[0])) return pair[1];
    if (std.mem.endsWith(u8, declared, "_fn")) return "Ptr{Cvoid}";
    if (std.mem.endsWith(u8, declared, "*const *") or std.mem.endsWith(u8, declared, "**")) return "Ptr{Ptr{Cvoid}}";
    // One star: a handle, or a struct that the caller made.
    var noun = declared;
    if (std.mem.startsWith(u8, noun, "const ")) noun = noun["const ".len..];
    noun = std.mem.trim(u8, noun, " *");
    if (!std.mem.startsWith(u8, noun, "st_")) return error.UnknownCType;
    noun = noun["st_".len..];
    for (spec.files) |file| for (file.structs) |structure| {
        if (std.mem.eql(u8, structure.name, noun)) return std.fmt.allocPrint(arena, "Ptr{{{s}}}", .{try camel(arena, noun)});
    };
    return "Ptr{Cvoid}";
}

/// A default as a Julia literal.
pub fn default_of(arena: std.mem.Allocator, parameter: spec.Parameter) ![]const u8 {
    const given = parameter.default orelse "null";
    return switch (parameter.kind) {
        .handle_or_null, .f64_or_null, .callback => "nothing",
        .i64s, .f64s, .handles => "()",
        .bool => if (std.mem.eql(u8, given, "0") or std.mem.eql(u8, given, "false")) "false" else "true",
        .enumeration => std.fmt.allocPrint(arena, "{s}.{s}", .{ try c_types.capitals(arena, parameter.of), given }),
        .string => std.fmt.allocPrint(arena, "\"{s}\"", .{try text(arena, given)}),
        else => given,
    };
}
