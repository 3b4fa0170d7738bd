//! `_native.pyx`: one Python function for each C function, compiled by Cython.
//!
//! The order inside a function matters. Conversions that can run Python code come first, handles
//! are turned into pointers last, and calls that give up the GIL pin their handles, so that
//! nothing can be closed between the look and the use.

const std = @import("std");
const spec = @import("../spec.zig");
const c_types = @import("c_types.zig");
const python = @import("python.zig");
const declarations = @import("cython_declarations.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    try declarations.write(arena, out);
    try out.writeAll(
        \\include "_handle.pxi"
        \\include "_convert.pxi"
        \\include "_tensor_base.pxi"
        \\
        \\
    );
    try declarations.write_handles(arena, out);
    try declarations.write_structures(arena, out);
    try declarations.write_callbacks(arena, out);
    for (try python.functions(arena)) |function| try write_function(arena, out, function);
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    try write_signature(arena, out, function);
    try out.print("    \"\"\"{s}\"\"\"\n", .{try python.docstring(arena, function.spec)});
    const fallible = function.spec.returns == .status;
    if (fallible) try out.writeAll("    cdef st_error error\n    cdef st_status status\n");
    for (function.inputs) |input| try write_conversion(arena, out, function, input);
    for (function.inputs) |input| try write_pointer(out, function, input);
    for (function.outputs) |output| try write_output(arena, out, function, output);
    if (fallible) try out.writeAll("    begin(&error)\n");

    if (!fallible) return write_infallible(arena, out, function);
    if (varies(function)) {
        try out.writeAll("    while True:\n");
        try write_call(arena, out, function, "        ");
        try out.writeAll("        if status != 0:\n            raise_error(status, &error)\n        grown = False\n");
        for (function.outputs) |output| try write_growth(out, output);
        try out.writeAll("        if not grown:\n            break\n");
    } else {
        try write_call(arena, out, function, "    ");
        for (function.inputs) |input| if (input.parameter.kind == .callback)
            try out.print("    if {s}_c.error is not None:\n        raise {s}_c.error\n", .{ input.name, input.name });
        try out.writeAll("    if status != 0:\n        raise_error(status, &error)\n");
    }
    try write_return(arena, out, function);
}

fn write_signature(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    _ = arena;
    try out.print("def {s}(", .{function.name});
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        try out.print("{s}{s}", .{ if (input.parameter.kind == .f64) "double " else "", input.name });
        if (input.default) |default| try out.print("={s}", .{default});
    }
    try out.writeAll("):\n");
}

/// Whatever may run Python code.
fn write_conversion(arena: std.mem.Allocator, out: *Writer, function: python.Function, input: python.Input) !void {
    const name = input.name;
    switch (input.parameter.kind) {
        .bool => try out.print("    cdef int32_t {s}_c = 1 if {s} else 0\n", .{ name, name }),
        .i32, .enumeration => try out.print("    cdef int32_t {s}_c = as_i32({s})\n", .{ name, name }),
        .i64 => try out.print("    cdef int64_t {s}_c = as_i64({s})\n", .{ name, name }),
        .u64, .size, .pointer => try out.print("    cdef uint64_t {s}_c = as_u64({s})\n", .{ name, name }),
        .i64s => try write_values(out, name, "int64_t", "i64s"),
        .f64s => try write_values(out, name, "double", "f64s"),
        .f64_or_null => try out.print("    cdef double {s}_value = 0.0\n    cdef const double *{s}_c = NULL\n    if {s} is not None:\n        {s}_value = {s}\n        {s}_c = &{s}_value\n", .{ name, name, name, name, name, name, name }),
        .string => {
            try out.print("    cdef size_t {s}_size = 0\n", .{name});
            try out.print("    cdef const char *{s}_c = read_text({s}, &{s}_size)\n", .{ name, name, name });
        },
        .bytes => try out.print("    cdef _Bytes {s}_c = _Bytes({s})\n", .{ name, name }),
        .structure => {
            try out.print("    cdef st_{s} {s}_c\n", .{ input.parameter.of, name });
            try out.print("    read_{s}({s}, &{s}_c)\n", .{ input.parameter.of, name, name });
        },
        .callback => try out.print("    cdef _Call {s}_c = _Call({s})\n", .{ name, name }),
        .handles => try out.print("    cdef _Handles {s}_c = _Handles({s}, KIND_{s}, \"{s}\", \"{s}\")\n", .{
            name, name, try c_types.capitals(arena, input.parameter.of), function.name, name,
        }),
        else => {},
    }
}

fn write_values(out: *Writer, name: []const u8, element: []const u8, reader: []const u8) !void {
    try out.print("    cdef {s} {s}_small[SMALL]\n", .{ element, name });
    try out.print("    cdef {s} *{s}_c = NULL\n", .{ element, name });
    try out.print("    cdef size_t {s}_count = 0\n", .{name});
    try out.print("    {s}_memory = read_{s}({s}, {s}_small, &{s}_c, &{s}_count)\n", .{ name, reader, name, name, name, name });
}

fn write_pointer(out: *Writer, function: python.Function, input: python.Input) !void {
    const parameter = input.parameter;
    const getter = switch (parameter.kind) {
        .handle => "pointer_of",
        .handle_or_null => "pointer_or_null",
        else => return,
    };
    var buffer: [64]u8 = undefined;
    try out.print("    cdef st_{s} *{s}_c = <st_{s} *>{s}({s}, KIND_{s}, \"{s}\", \"{s}\")\n", .{
        parameter.of, input.name,                                   parameter.of,  getter,
        input.name,   std.ascii.upperString(&buffer, parameter.of), function.name, input.name,
    });
}

fn write_output(arena: std.mem.Allocator, out: *Writer, function: python.Function, output: spec.Parameter) !void {
    const name = output.name;
    switch (output.kind) {
        .handle_out => try out.print("    cdef st_{s} *{s}_c = NULL\n", .{ output.of, name }),
        .handles_out => {
            const source = try python.count_source(function.spec, output);
            try out.print("    {s}_memory = PyBytes_FromStringAndSize(NULL, {s}_c.count * sizeof(void *))\n", .{ name, source });
            try out.print("    cdef st_{s} **{s}_c = <st_{s} **>PyBytes_AsString({s}_memory)\n", .{ output.of, name, output.of, name });
        },
        .bool_out, .enumeration_out => try out.print("    cdef int32_t {s}_c = 0\n", .{name}),
        .i64_out => try out.print("    cdef int64_t {s}_c = 0\n", .{name}),
        .u64_out => try out.print("    cdef uint64_t {s}_c = 0\n", .{name}),
        .f64_out => try out.print("    cdef double {s}_c = 0\n", .{name}),
        .size_out => try out.print("    cdef size_t {s}_c = 0\n", .{name}),
        .pointer_out => try out.print("    cdef void *{s}_c = NULL\n", .{name}),
        .structure_out => {
            try out.print("    cdef st_{s} {s}_c\n", .{ output.of, name });
            for (try python.structures(arena)) |structure| {
                if (std.mem.eql(u8, structure.name, output.of) and python.is_size_field(structure, 0))
                    try out.print("    {s}_c.struct_size = sizeof(st_{s})\n", .{ name, output.of });
            }
        },
        .i64s_out => try write_room(out, name, "int64_t", "SMALL", "count"),
        .f64s_out => try write_room(out, name, "double", "SMALL", "count"),
        .string_out => try write_room(out, name, "char", "256", "size"),
        else => unreachable,
    }
}

fn write_room(out: *Writer, name: []const u8, element: []const u8, room: []const u8, suffix: []const u8) !void {
    try out.print("    cdef {s} {s}_small[{s}]\n", .{ element, name, room });
    try out.print("    cdef {s} *{s}_c = {s}_small\n", .{ element, name, name });
    try out.print("    cdef size_t {s}_capacity = {s}\n", .{ name, room });
    try out.print("    cdef size_t {s}_{s} = 0\n", .{ name, suffix });
}

fn write_growth(out: *Writer, output: spec.Parameter) !void {
    const element, const suffix = switch (output.kind) {
        .i64s_out => .{ "int64_t", "count" },
        .f64s_out => .{ "double", "count" },
        .string_out => .{ "char", "size" },
        else => return,
    };
    const name = output.name;
    try out.print("        if {s}_{s} > {s}_capacity:\n", .{ name, suffix, name });
    try out.print("            {s}_capacity = {s}_{s}\n", .{ name, name, suffix });
    try out.print("            {s}_memory = PyBytes_FromStringAndSize(NULL, {s}_capacity * sizeof({s}))\n", .{ name, name, element });
    try out.print("            {s}_c = <{s} *>PyBytes_AsString({s}_memory)\n", .{ name, element, name });
    try out.writeAll("            grown = True\n");
}

fn varies(function: python.Function) bool {
    return function.has(.i64s_out) or function.has(.f64s_out) or function.has(.string_out);
}

fn write_call(arena: std.mem.Allocator, out: *Writer, function: python.Function, indent: []const u8) !void {
    const call = try call_text(arena, function);
    if (!function.op and !function.spec.long and !function.has(.callback))
        return out.print("{s}status = {s}\n", .{ indent, call });
    var inner = indent;
    if (function.op and !function.has(.handles)) {
        // The GIL is kept for the smallest ops, which take no longer than giving it up.
        try out.print("{s}if ", .{indent});
        var first = true;
        for (function.inputs) |input| {
            if (!std.mem.eql(u8, input.parameter.of, "tensor") or std.mem.eql(u8, input.name, "into")) continue;
            if (!first) try out.writeAll(" and ");
            first = false;
            try out.print("is_small({s}_c)", .{input.name});
        }
        try out.print(":\n{s}    status = {s}\n{s}else:\n", .{ indent, call, indent });
        inner = try std.mem.concat(arena, u8, &.{ indent, "    " });
    }
    for (function.inputs) |input| if (is_handle(input)) try out.print("{s}pin({s})\n", .{ inner, input.name });
    try out.print("{s}with nogil:\n{s}    status = {s}\n", .{ inner, inner, call });
    for (function.inputs) |input| if (is_handle(input)) try out.print("{s}unpin({s})\n", .{ inner, input.name });
}

fn is_handle(input: python.Input) bool {
    return input.parameter.kind == .handle or input.parameter.kind == .handle_or_null;
}

fn call_text(arena: std.mem.Allocator, function: python.Function) ![]const u8 {
    var out: Writer.Allocating = .init(arena);
    try out.writer.print("{s}(", .{function.spec.name});
    var inputs = function.inputs;
    for (function.spec.parameters, 0..) |parameter, index| {
        if (index > 0) try out.writer.writeAll(", ");
        if (python.is_output(parameter.kind)) {
            try write_output_argument(&out.writer, function, parameter);
        } else {
            try write_argument(&out.writer, inputs[0]);
            inputs = inputs[1..];
        }
    }
    if (function.spec.returns == .status) try out.writer.writeAll(if (function.spec.parameters.len > 0) ", &error" else "&error");
    try out.writer.writeAll(")");
    return out.written();
}

fn write_argument(out: *Writer, input: python.Input) !void {
    const name = input.name;
    switch (input.parameter.kind) {
        .f64 => try out.writeAll(name),
        .bool, .i32, .enumeration, .i64, .u64, .f64_or_null, .handle, .handle_or_null => try out.print("{s}_c", .{name}),
        .size => try out.print("<size_t>{s}_c", .{name}),
        .pointer => try out.print("<void *><size_t>{s}_c", .{name}),
        .handles => try out.print("<st_{s} **>{s}_c.pointers, {s}_c.count", .{ input.parameter.of, name, name }),
        .i64s, .f64s => try out.print("{s}_c, {s}_count", .{ name, name }),
        .bytes => try out.print("{s}_c.view.buf, <size_t>{s}_c.view.len", .{ name, name }),
        .string => try out.print("{s}_c, {s}_size", .{ name, name }),
        .structure => try out.print("&{s}_c", .{name}),
        .callback => try out.print("call_{s}, <void *>{s}_c", .{ input.parameter.of, name }),
        else => unreachable,
    }
}

fn write_output_argument(out: *Writer, function: python.Function, output: spec.Parameter) !void {
    const name = output.name;
    switch (output.kind) {
        .handles_out => try out.print("{s}_c, {s}_c.count", .{ name, try python.count_source(function.spec, output) }),
        .i64s_out, .f64s_out => try out.print("{s}_c, {s}_capacity, &{s}_count", .{ name, name, name }),
        .string_out => try out.print("{s}_c, {s}_capacity, &{s}_size", .{ name, name, name }),
        else => try out.print("&{s}_c", .{name}),
    }
}

fn write_return(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    if (function.outputs.len == 0) return out.writeAll("\n\n");
    try out.writeAll("    return ");
    for (function.outputs, 0..) |output, index| {
        if (index > 0) try out.writeAll(", ");
        try write_result(arena, out, function, output);
    }
    try out.writeAll("\n\n\n");
}

fn write_result(arena: std.mem.Allocator, out: *Writer, function: python.Function, output: spec.Parameter) !void {
    const name = output.name;
    switch (output.kind) {
        .handle_out => {
            const kind = try c_types.capitals(arena, output.of);
            if (output.nullable) {
                try out.print("(wrap(KIND_{s}, {s}_c) if {s}_c != NULL else None)", .{ kind, name, name });
            } else if (function.into) {
                try out.print("wrap_into(KIND_{s}, {s}_c, into)", .{ kind, name });
            } else try out.print("wrap(KIND_{s}, {s}_c)", .{ kind, name });
        },
        .handles_out => try out.print("wrap_all(KIND_{s}, <void **>{s}_c, {s}_c.count)", .{
            try c_types.capitals(arena, output.of), name, try python.count_source(function.spec, output),
        }),
        .bool_out => try out.print("{s}_c != 0", .{name}),
        .pointer_out => try out.print("<size_t>{s}_c", .{name}),
        .structure_out => try out.print("give_{s}(&{s}_c)", .{ output.of, name }),
        .i64s_out => try out.print("tuple_of_i64s({s}_c, {s}_count)", .{ name, name }),
        .f64s_out => try out.print("tuple_of_f64s({s}_c, {s}_count)", .{ name, name }),
        .string_out => try out.print("{s}_c[:{s}_size].decode(\"utf-8\", \"replace\")", .{ name, name }),
        else => try out.print("{s}_c", .{name}),
    }
}

fn write_infallible(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    const call = try call_text(arena, function);
    switch (function.spec.returns) {
        .nothing => try out.print("    {s}\n\n\n", .{call}),
        .u32, .i64, .f64 => try out.print("    return {s}\n\n\n", .{call}),
        .text => try out.print("    return {s}.decode(\"utf-8\")\n\n\n", .{call}),
        .handle => try out.print("    return wrap(KIND_{s}, {s})\n\n\n", .{ try c_types.capitals(arena, function.spec.of), call }),
        .status => unreachable,
    }
}
