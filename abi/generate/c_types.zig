//! How each kind of parameter is written in C: one parameter of the spec is one to three in C.

const std = @import("std");
const spec = @import("../spec.zig");

pub const Parameter = struct {
    /// Type and name as declared: `const int64_t *shape`.
    text: []const u8,
    name: []const u8,
};

/// The C parameters of a function, the error last.
pub fn parameters(arena: std.mem.Allocator, function: spec.Function) ![]const Parameter {
    var list: std.ArrayList(Parameter) = .empty;
    for (function.parameters) |parameter| try append(arena, &list, parameter);
    if (function.returns == .status) try add(arena, &list, "st_error *", .{}, "error", "");
    return list.items;
}

/// The C parameters of a callback, its context last.
pub fn callback_parameters(arena: std.mem.Allocator, callback: spec.Callback) ![]const Parameter {
    var list: std.ArrayList(Parameter) = .empty;
    for (callback.parameters) |parameter| try append(arena, &list, parameter);
    try add(arena, &list, "void *", .{}, "context", "");
    return list.items;
}

pub fn append(arena: std.mem.Allocator, list: *std.ArrayList(Parameter), parameter: spec.Parameter) !void {
    const name = parameter.name;
    const of = parameter.of;
    switch (parameter.kind) {
        .bool, .i32, .enumeration => try add(arena, list, "int32_t ", .{}, name, ""),
        .i64 => try add(arena, list, "int64_t ", .{}, name, ""),
        .u64 => try add(arena, list, "uint64_t ", .{}, name, ""),
        .f64 => try add(arena, list, "double ", .{}, name, ""),
        .f64_or_null => try add(arena, list, "const double *", .{}, name, ""),
        .size => try add(arena, list, "size_t ", .{}, name, ""),
        .handle, .handle_or_null => try add(arena, list, "st_{s} *", .{of}, name, ""),
        .handles => {
            try add(arena, list, "st_{s} *const *", .{of}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_count");
        },
        .i64s => {
            try add(arena, list, "const int64_t *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_count");
        },
        .f64s => {
            try add(arena, list, "const double *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_count");
        },
        .bytes => {
            try add(arena, list, "const void *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_size");
        },
        .string => {
            try add(arena, list, "const char *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_size");
        },
        .structure => try add(arena, list, "const st_{s} *", .{of}, name, ""),
        .pointer => try add(arena, list, "void *", .{}, name, ""),
        .callback => {
            try add(arena, list, "st_{s}_fn ", .{of}, name, "");
            try add(arena, list, "void *", .{}, name, "_context");
        },
        .handle_out => try add(arena, list, "st_{s} **", .{of}, name, ""),
        .handles_out => {
            try add(arena, list, "st_{s} **", .{of}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_count");
        },
        .bool_out, .enumeration_out => try add(arena, list, "int32_t *", .{}, name, ""),
        .i64_out => try add(arena, list, "int64_t *", .{}, name, ""),
        .u64_out => try add(arena, list, "uint64_t *", .{}, name, ""),
        .f64_out => try add(arena, list, "double *", .{}, name, ""),
        .size_out => try add(arena, list, "size_t *", .{}, name, ""),
        .pointer_out => try add(arena, list, "void **", .{}, name, ""),
        .structure_out => try add(arena, list, "st_{s} *", .{of}, name, ""),
        .i64s_out => {
            try add(arena, list, "int64_t *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_capacity");
            try add(arena, list, "size_t *", .{}, name, "_count");
        },
        .f64s_out => {
            try add(arena, list, "double *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_capacity");
            try add(arena, list, "size_t *", .{}, name, "_count");
        },
        .string_out => {
            try add(arena, list, "char *", .{}, name, "");
            try add(arena, list, "size_t ", .{}, name, "_capacity");
            try add(arena, list, "size_t *", .{}, name, "_size");
        },
    }
}

fn add(
    arena: std.mem.Allocator,
    list: *std.ArrayList(Parameter),
    comptime type_format: []const u8,
    type_arguments: anytype,
    name: []const u8,
    suffix: []const u8,
) !void {
    const full = try std.mem.concat(arena, u8, &.{ name, suffix });
    const type_text = try std.fmt.allocPrint(arena, type_format, type_arguments);
    try list.append(arena, .{ .text = try std.mem.concat(arena, u8, &.{ type_text, full }), .name = full });
}

/// The C return type, ready to be followed by the function's name.
pub fn return_type(arena: std.mem.Allocator, function: spec.Function) ![]const u8 {
    return switch (function.returns) {
        .status => "st_status ",
        .nothing => "void ",
        .handle => try std.fmt.allocPrint(arena, "st_{s} *", .{function.of}),
        .u32 => "uint32_t ",
        .i64 => "int64_t ",
        .f64 => "double ",
        .text => "const char *",
    };
}

/// One line: `st_status st_tensor_zeros(const int64_t *shape, ...)`.
pub fn declaration(arena: std.mem.Allocator, function: spec.Function) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    try out.writer.print("{s}{s}(", .{ try return_type(arena, function), function.name });
    const list = try parameters(arena, function);
    if (list.len == 0) try out.writer.writeAll("void");
    for (list, 0..) |parameter, index| {
        if (index > 0) try out.writer.writeAll(", ");
        try out.writer.writeAll(parameter.text);
    }
    try out.writer.writeAll(")");
    return out.written();
}

/// The declaration of a callback's type.
pub fn callback_declaration(arena: std.mem.Allocator, callback: spec.Callback) ![]const u8 {
    var out: std.Io.Writer.Allocating = .init(arena);
    try out.writer.print("typedef int32_t (*st_{s}_fn)(", .{callback.name});
    for (try callback_parameters(arena, callback), 0..) |parameter, index| {
        if (index > 0) try out.writer.writeAll(", ");
        try out.writer.writeAll(parameter.text);
    }
    try out.writer.writeAll(")");
    return out.written();
}

pub fn field_type(field: spec.FieldType) []const u8 {
    return switch (field) {
        .u32 => "uint32_t",
        .i32 => "int32_t",
        .i64 => "int64_t",
        .u64 => "uint64_t",
        .f32 => "float",
        .f64 => "double",
        .text248 => "char",
    };
}

pub fn field_count(field: spec.FieldType) usize {
    return if (field == .text248) 248 else 1;
}

pub fn field_size(field: spec.FieldType) usize {
    return switch (field) {
        .u32, .i32, .f32 => 4,
        .i64, .u64, .f64 => 8,
        .text248 => 248,
    };
}

/// Where each field lies and how large the struct is, by the rules all our targets share.
pub fn layout(arena: std.mem.Allocator, structure: spec.Structure) !struct { offsets: []const usize, size: usize } {
    const offsets = try arena.alloc(usize, structure.fields.len);
    var offset: usize = 0;
    var alignment: usize = 1;
    for (structure.fields, offsets) |field, *place| {
        const own = field_size(field.type) / field_count(field.type);
        alignment = @max(alignment, own);
        offset = std.mem.alignForward(usize, offset, own);
        place.* = offset;
        offset += field_size(field.type);
    }
    return .{ .offsets = offsets, .size = std.mem.alignForward(usize, offset, alignment) };
}

/// Small letters to capitals: `st_dtype_f32` as in `ST_DTYPE_F32`.
pub fn capitals(arena: std.mem.Allocator, text: []const u8) ![]const u8 {
    return std.ascii.allocUpperString(arena, text);
}
