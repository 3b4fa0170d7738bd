//! `_cffi.py`: the same functions over cffi, for Pythons that cannot load the compiled backend.
//! Everything that is not one function's own shape stands in the hand-written `_cffi_runtime.py`.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const python = @import("python.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(
        \\# Generated from abi/spec by abi/generate.zig. Do not edit: change the spec.
        \\"""The C interface, function by function, over cffi. Use `spiraltorch._lowlevel` instead."""
        \\
        \\from spiraltorch import _cffi_runtime as _rt
        \\
        \\
    );
    try out.print("ABI_VERSION = {d}\nABI_LAYOUT = 0x{x:0>16}\nBACKEND = \"cffi\"\n\n", .{
        spec.version, spec.zig_types.layout_of_version(spec.version).?,
    });
    try write_declarations(arena, out);
    try write_handles(arena, out);
    try write_structures(arena, out);
    try write_callbacks(arena, out);
    for (try python.functions(arena)) |function| try write_function(arena, out, function);
}

fn write_declarations(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll("_ffi, _lib = _rt.open_library(\"\"\"\ntypedef int32_t st_status;\n");
    for (spec.files) |file| {
        for (file.handles) |handle| try out.print("typedef struct st_{s} st_{s};\n", .{ handle.name, handle.name });
        for (file.structs) |structure| {
            try out.writeAll("typedef struct {");
            for (structure.fields) |field| {
                try out.print(" {s} {s}", .{ c_types.field_type(field.type), field.name });
                if (c_types.field_count(field.type) > 1) try out.print("[{d}]", .{c_types.field_count(field.type)});
                try out.writeAll(";");
            }
            try out.print(" }} st_{s};\n", .{structure.name});
        }
    }
    for (spec.files) |file| for (file.callbacks) |callback|
        try out.print("{s};\n", .{try c_types.callback_declaration(arena, callback)});
    for (spec.functions) |function| try out.print("{s};\n", .{try c_types.declaration(arena, function)});
    try out.writeAll("\"\"\")\n\n");
}

fn write_handles(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll("NativeError = _rt.NativeError\nHandle = _rt.Handle\nTensorHandle = _rt.TensorHandle\n" ++
        "set_class = _rt.set_class\nset_raise_hook = _rt.set_raise_hook\n" ++
        "from_buffer = _rt.from_buffer\nfrom_dlpack = _rt.from_dlpack\n\n\n");
    for (spec.files) |file| for (file.handles) |handle| {
        if (std.mem.eql(u8, handle.name, "tensor")) continue;
        const name = try python.class_name(arena, handle.name);
        try out.print("class {s}(Handle):\n    \"\"\"{s}\"\"\"\n\n    __slots__ = ()\n    kind = \"{s}\"\n\n\n", .{ name, handle.doc, handle.name });
    };
    try out.writeAll("_rt.register(\n    _ffi,\n    _lib,\n");
    for (try python.kinds(arena)) |kind| try out.print("    {s},\n", .{try python.class_name(arena, kind)});
    try out.writeAll(")\n\n\n");
}

fn write_structures(arena: std.mem.Allocator, out: *Writer) !void {
    for (try python.structures(arena)) |structure| {
        try out.print("_{s}_fields = (", .{structure.name});
        for (structure.fields, 0..) |field, index| {
            if (!python.is_hidden(structure, index)) try out.print("\"{s}\", ", .{field.name});
        }
        try out.writeAll(")\n");
    }
    try out.writeAll("\n\n");
}

fn write_callbacks(arena: std.mem.Allocator, out: *Writer) !void {
    for (spec.files) |file| for (file.callbacks) |callback| {
        try out.print("@_ffi.callback(\"int32_t(", .{});
        for (try c_types.callback_parameters(arena, callback), 0..) |parameter, index| {
            if (index > 0) try out.writeAll(", ");
            try out.writeAll(parameter.text);
        }
        try out.print(")\", error=1)\ndef _call_{s}(", .{callback.name});
        for (try c_types.callback_parameters(arena, callback), 0..) |parameter, index| {
            if (index > 0) try out.writeAll(", ");
            try out.writeAll(parameter.name);
        }
        try out.writeAll("):\n    return _ffi.from_handle(context).stop((");
        for (callback.parameters) |parameter| switch (parameter.kind) {
            .structure => try out.print("_rt.give_structure({s}, _{s}_fields), ", .{ parameter.name, parameter.of }),
            .string => try out.print("_rt.give_text({s}, {s}_size), ", .{ parameter.name, parameter.name }),
            .bool => try out.print("{s} != 0, ", .{parameter.name}),
            .i64s, .f64s => try out.print("tuple(_ffi.unpack({s}, {s}_count)), ", .{ parameter.name, parameter.name }),
            .i32, .enumeration, .i64, .u64, .f64, .size => try out.print("{s}, ", .{parameter.name}),
            else => return error.CallbackParameterKind,
        };
        try out.writeAll("))\n\n\n");
    };
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    try out.print("def {s}(", .{function.name});
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        try out.writeAll(input.name);
        if (input.default) |default| try out.print("={s}", .{default});
    }
    try out.print("):\n    \"\"\"{s}\"\"\"\n", .{try python.docstring(arena, function.spec)});
    for (function.inputs) |input| try write_conversion(out, function, input);
    if (function.spec.returns != .status) return write_infallible(arena, out, function);
    for (function.outputs) |output| try write_output(arena, out, function, output);
    try out.writeAll("    error_c = _rt.new_error()\n");
    const call = try call_text(arena, function);
    if (varies(function)) {
        try out.print("    while True:\n        status = {s}\n", .{call});
        try out.writeAll("        if status:\n            _rt.raise_error(status, error_c)\n        grown = False\n");
        for (function.outputs) |output| try write_growth(out, output);
        try out.writeAll("        if not grown:\n            break\n");
    } else {
        try out.print("    status = {s}\n", .{call});
        for (function.inputs) |input| if (input.parameter.kind == .callback)
            try out.print("    if {s}_c.error is not None:\n        raise {s}_c.error\n", .{ input.name, input.name });
        try out.writeAll("    if status:\n        _rt.raise_error(status, error_c)\n");
    }
    if (function.outputs.len == 0) return out.writeAll("\n\n");
    try out.writeAll("    return ");
    for (function.outputs, 0..) |output, index| {
        if (index > 0) try out.writeAll(", ");
        try write_result(out, function, output);
    }
    try out.writeAll("\n\n\n");
}

fn write_conversion(out: *Writer, function: python.Function, input: python.Input) !void {
    const name = input.name;
    const of = input.parameter.of;
    switch (input.parameter.kind) {
        .bool => try out.print("    {s}_c = 1 if {s} else 0\n", .{ name, name }),
        .i32, .enumeration, .i64, .u64, .size => try out.print("    {s}_c = _rt.index({s})\n", .{ name, name }),
        .f64 => try out.print("    {s}_c = _rt.number({s})\n", .{ name, name }),
        .pointer => try out.print("    {s}_c = _ffi.cast(\"void *\", _rt.index({s}))\n", .{ name, name }),
        .handle, .handle_or_null => try out.print("    {s}_c = _rt.{s}({s}, \"{s}\", \"{s}\", \"{s}\")\n", .{
            name, if (input.parameter.kind == .handle) "pointer_of" else "pointer_or_null", name, of, function.name, name,
        }),
        .handles => try out.print("    {s}_c, {s}_items = _rt.pointers_of({s}, \"{s}\", \"{s}\", \"{s}\")\n", .{ name, name, name, of, function.name, name }),
        .i64s => try out.print("    {s}_c = _rt.read_values({s}, \"int64_t[]\", \"ql\", _rt.index)\n", .{ name, name }),
        .f64s => try out.print("    {s}_c = _rt.read_values({s}, \"double[]\", \"d\", _rt.number)\n", .{ name, name }),
        .bytes => try out.print("    {s}_c = _ffi.from_buffer({s})\n", .{ name, name }),
        .string => try out.print("    {s}_c = _rt.read_text({s})\n", .{ name, name }),
        .structure => try out.print("    {s}_c = _rt.read_structure({s}, \"{s}\", _{s}_fields)\n", .{ name, name, of, of }),
        .callback => try out.print("    {s}_c = _rt.Call({s})\n    {s}_context = _ffi.new_handle({s}_c)\n", .{ name, name, name, name }),
        else => unreachable,
    }
}

fn write_output(arena: std.mem.Allocator, out: *Writer, function: python.Function, output: spec.Parameter) !void {
    _ = arena;
    const name = output.name;
    switch (output.kind) {
        .handle_out => try out.print("    {s}_c = _ffi.new(\"st_{s} **\")\n", .{ name, output.of }),
        .handles_out => try out.print("    {s}_c = _ffi.new(\"st_{s} *[]\", len({s}_c))\n", .{ name, output.of, try python.count_source(function.spec, output) }),
        .bool_out, .enumeration_out => try out.print("    {s}_c = _ffi.new(\"int32_t *\")\n", .{name}),
        .i64_out => try out.print("    {s}_c = _ffi.new(\"int64_t *\")\n", .{name}),
        .u64_out => try out.print("    {s}_c = _ffi.new(\"uint64_t *\")\n", .{name}),
        .f64_out => try out.print("    {s}_c = _ffi.new(\"double *\")\n", .{name}),
        .size_out => try out.print("    {s}_c = _ffi.new(\"size_t *\")\n", .{name}),
        .pointer_out => try out.print("    {s}_c = _ffi.new(\"void **\")\n", .{name}),
        .structure_out => try out.print("    {s}_c = _rt.new_structure(\"{s}\")\n", .{ name, output.of }),
        .i64s_out => try out.print("    {s}_c = _ffi.new(\"int64_t[]\", 16)\n    {s}_count = _ffi.new(\"size_t *\")\n", .{ name, name }),
        .f64s_out => try out.print("    {s}_c = _ffi.new(\"double[]\", 16)\n    {s}_count = _ffi.new(\"size_t *\")\n", .{ name, name }),
        .string_out => try out.print("    {s}_c = _ffi.new(\"char[]\", 256)\n    {s}_count = _ffi.new(\"size_t *\")\n", .{ name, name }),
        else => unreachable,
    }
}

fn write_growth(out: *Writer, output: spec.Parameter) !void {
    const array = switch (output.kind) {
        .i64s_out => "int64_t[]",
        .f64s_out => "double[]",
        .string_out => "char[]",
        else => return,
    };
    const name = output.name;
    try out.print("        if {s}_count[0] > len({s}_c):\n", .{ name, name });
    try out.print("            {s}_c = _ffi.new(\"{s}\", {s}_count[0])\n            grown = True\n", .{ name, array, name });
}

fn varies(function: python.Function) bool {
    return function.has(.i64s_out) or function.has(.f64s_out) or function.has(.string_out);
}

fn call_text(arena: std.mem.Allocator, function: python.Function) ![]const u8 {
    var out: Writer.Allocating = .init(arena);
    try out.writer.print("_lib.{s}(", .{function.spec.name});
    var inputs = function.inputs;
    for (function.spec.parameters, 0..) |parameter, index| {
        if (index > 0) try out.writer.writeAll(", ");
        const name = if (python.is_output(parameter.kind)) parameter.name else inputs[0].name;
        if (!python.is_output(parameter.kind)) inputs = inputs[1..];
        switch (parameter.kind) {
            .handles, .i64s, .f64s, .bytes, .string => try out.writer.print("{s}_c, len({s}_c)", .{ name, name }),
            .handles_out => try out.writer.print("{s}_c, len({s}_c)", .{ name, name }),
            .i64s_out, .f64s_out, .string_out => try out.writer.print("{s}_c, len({s}_c), {s}_count", .{ name, name, name }),
            .callback => try out.writer.print("_call_{s}, {s}_context", .{ parameter.of, name }),
            else => try out.writer.print("{s}_c", .{name}),
        }
    }
    if (function.spec.returns == .status) try out.writer.writeAll(if (function.spec.parameters.len > 0) ", error_c" else "error_c");
    try out.writer.writeAll(")");
    return out.written();
}

fn write_result(out: *Writer, function: python.Function, output: spec.Parameter) !void {
    const name = output.name;
    switch (output.kind) {
        .handle_out => if (function.into) {
            try out.print("_rt.wrap_into(\"{s}\", {s}_c[0], into)", .{ output.of, name });
        } else try out.print("_rt.wrap(\"{s}\", {s}_c[0])", .{ output.of, name }),
        .handles_out => try out.print("[_rt.wrap(\"{s}\", pointer) for pointer in {s}_c]", .{ output.of, name }),
        .bool_out => try out.print("{s}_c[0] != 0", .{name}),
        .pointer_out => try out.print("int(_ffi.cast(\"uintptr_t\", {s}_c[0]))", .{name}),
        .structure_out => try out.print("_rt.give_structure({s}_c, _{s}_fields)", .{ name, output.of }),
        .i64s_out, .f64s_out => try out.print("tuple(_ffi.unpack({s}_c, {s}_count[0]))", .{ name, name }),
        .string_out => try out.print("_rt.give_text({s}_c, {s}_count[0])", .{ name, name }),
        else => try out.print("{s}_c[0]", .{name}),
    }
}

fn write_infallible(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    const call = try call_text(arena, function);
    switch (function.spec.returns) {
        .nothing => try out.print("    {s}\n\n\n", .{call}),
        .u32, .i64, .f64 => try out.print("    return {s}\n\n\n", .{call}),
        .text => try out.print("    return _ffi.string({s}).decode(\"utf-8\")\n\n\n", .{call}),
        .handle => try out.print("    return _rt.wrap(\"{s}\", {s})\n\n\n", .{ function.spec.of, call }),
        .status => unreachable,
    }
}
