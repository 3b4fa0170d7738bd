//! The part of `_native.pyx` that comes before its functions: C declarations, handle classes,
//! struct conversions and callback trampolines.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const python = @import("python.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(
        \\# cython: language_level=3, boundscheck=False, wraparound=False, binding=False, embedsignature=True
        \\# Generated from abi/spec by abi/generate.zig. Do not edit: change the spec.
        \\"""The C interface, function by function, compiled. Use `spiraltorch._lowlevel` instead."""
        \\
        \\from cpython.buffer cimport (
        \\    PyBUF_ANY_CONTIGUOUS, PyBUF_C_CONTIGUOUS, PyBUF_F_CONTIGUOUS, PyBUF_FORMAT, PyBUF_ND, PyBUF_SIMPLE,
        \\    PyBUF_STRIDES, PyBUF_WRITABLE,
        \\)
        \\from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
        \\
        \\cdef extern from "spiraltorch.h" nogil:
        \\    ctypedef int32_t st_status
        \\    const uint32_t ST_ABI_VERSION
        \\    const uint64_t ST_ABI_LAYOUT
        \\    enum:
        \\        ST_STATUS_WRONG_HANDLE
        \\        ST_DTYPE_F32
        \\        ST_DTYPE_I32
        \\        ST_DTYPE_I64
        \\        ST_DTYPE_U8
        \\        ST_DTYPE_BOOL
        \\        ST_DTYPE_COMPLEX64
        \\
    );
    for (spec.files) |file| {
        for (file.handles) |handle| try out.print("    ctypedef struct st_{s}:\n        pass\n", .{handle.name});
        for (file.structs) |structure| {
            try out.print("    ctypedef struct st_{s}:\n", .{structure.name});
            for (structure.fields) |field| {
                const count = c_types.field_count(field.type);
                try out.print("        {s} {s}", .{ c_types.field_type(field.type), field.name });
                if (count > 1) try out.print("[{d}]", .{count});
                try out.writeAll("\n");
            }
        }
    }
    for (spec.files) |file| for (file.callbacks) |callback| {
        try out.print("    ctypedef int32_t (*st_{s}_fn)(", .{callback.name});
        for (try c_types.callback_parameters(arena, callback), 0..) |parameter, index| {
            if (index > 0) try out.writeAll(", ");
            try out.writeAll(parameter.text);
        }
        try out.writeAll(") noexcept\n");
    };
    for (spec.functions) |function| try out.print("    {s} noexcept\n", .{try cython_declaration(arena, function)});
    try out.writeAll("\n");
    try write_kinds(arena, out);
}

/// Cython has no `T *const *`; the compiler checks against the header anyway.
fn cython_declaration(arena: std.mem.Allocator, function: spec.Function) ![]const u8 {
    const declaration = try c_types.declaration(arena, function);
    const without_const = try std.mem.replaceOwned(u8, arena, declaration, "*const *", "**");
    return std.mem.replaceOwned(u8, arena, without_const, "(void)", "()");
}

fn write_kinds(arena: std.mem.Allocator, out: *Writer) !void {
    const kinds = try python.kinds(arena);
    try out.writeAll("cdef enum:\n");
    for (kinds, 0..) |kind, number| try out.print("    KIND_{s} = {d}\n", .{ try c_types.capitals(arena, kind), number });
    try out.print("    KIND_COUNT = {d}\n\ncdef tuple kind_names = (", .{kinds.len});
    for (kinds) |kind| try out.print("\"{s}\", ", .{kind});
    try out.writeAll(")\nABI_VERSION = ST_ABI_VERSION\nABI_LAYOUT = ST_ABI_LAYOUT\nBACKEND = \"native\"\n\n");
}

/// A class for every kind, the tensor's being written by hand, and the tables that wrap handles.
pub fn write_handles(arena: std.mem.Allocator, out: *Writer) !void {
    const kinds = try python.kinds(arena);
    for (spec.files) |file| for (file.handles) |handle| {
        if (std.mem.eql(u8, handle.name, "tensor")) continue;
        try out.print("cdef class {s}(Handle):\n    \"\"\"{s}\"\"\"\n\n    def __cinit__(self):\n        self.kind = KIND_{s}\n\n\n", .{
            try python.class_name(arena, handle.name), handle.doc, try c_types.capitals(arena, handle.name),
        });
    };
    try out.writeAll("cdef tuple base_classes = (");
    for (kinds) |kind| try out.print("{s}, ", .{try python.class_name(arena, kind)});
    try out.writeAll(")\n");
    for (kinds) |kind| try out.print("register_kind(KIND_{s}, {s}, <release_function>st_{s}_release)\n", .{
        try c_types.capitals(arena, kind), try python.class_name(arena, kind), kind,
    });
    try out.writeAll(
        \\
        \\
        \\cdef list wrap_all(int kind, void **pointers, size_t count):
        \\    cdef size_t index
        \\    return [wrap(kind, pointers[index]) for index in range(count)]
        \\
        \\
        \\
    );
}

pub fn write_structures(arena: std.mem.Allocator, out: *Writer) !void {
    for (try python.structures(arena)) |structure| {
        try out.print("cdef int read_{s}(object value, st_{s} *target) except -1:\n", .{ structure.name, structure.name });
        try out.print("    check_fields(value, \"{s}\", (", .{structure.name});
        for (structure.fields, 0..) |field, index| {
            if (!python.is_hidden(structure, index)) try out.print("\"{s}\", ", .{field.name});
        }
        try out.writeAll("))\n");
        for (structure.fields, 0..) |field, index| {
            if (python.is_size_field(structure, index)) {
                try out.print("    target.struct_size = sizeof(st_{s})\n", .{structure.name});
            } else if (python.is_hidden(structure, index)) {
                try out.print("    target.{s} = 0\n", .{field.name});
            } else if (field.type == .text248) {
                try out.print("    read_field_text(field_of(value, \"{s}\", \"{s}\"), target.{s}, 248, \"{s}\")\n", .{
                    structure.name, field.name, field.name, field.name,
                });
            } else try out.print("    target.{s} = field_of(value, \"{s}\", \"{s}\")\n", .{ field.name, structure.name, field.name });
        }
        try out.print("    return 0\n\n\ncdef dict give_{s}(const st_{s} *source):\n    return {{\n", .{ structure.name, structure.name });
        for (structure.fields, 0..) |field, index| {
            if (python.is_hidden(structure, index)) continue;
            const suffix = if (field.type == .text248) ".decode(\"utf-8\", \"replace\")" else "";
            try out.print("        \"{s}\": source.{s}{s},\n", .{ field.name, field.name, suffix });
        }
        try out.writeAll("    }\n\n\n");
    }
}

/// A C function for each callback type, which finds the Python callable in its context.
pub fn write_callbacks(arena: std.mem.Allocator, out: *Writer) !void {
    for (spec.files) |file| for (file.callbacks) |callback| {
        try out.print("cdef int32_t call_{s}(", .{callback.name});
        for (try c_types.callback_parameters(arena, callback), 0..) |parameter, index| {
            if (index > 0) try out.writeAll(", ");
            try out.writeAll(parameter.text);
        }
        try out.writeAll(") noexcept with gil:\n    return (<Call>context).stop((");
        for (callback.parameters) |parameter| switch (parameter.kind) {
            .structure => try out.print("give_{s}({s}), ", .{ parameter.of, parameter.name }),
            .string => try out.print("{s}[:{s}_size].decode(\"utf-8\", \"replace\"), ", .{ parameter.name, parameter.name }),
            .bool => try out.print("{s} != 0, ", .{parameter.name}),
            .i64s => try out.print("tuple_of_i64s({s}, {s}_count), ", .{ parameter.name, parameter.name }),
            .f64s => try out.print("tuple_of_f64s({s}, {s}_count), ", .{ parameter.name, parameter.name }),
            .i32, .enumeration, .i64, .u64, .f64, .size => try out.print("{s}, ", .{parameter.name}),
            else => return error.CallbackParameterKind,
        };
        try out.writeAll("))\n\n\n");
    };
}
