//! `_native.pyi`: the types of the low-level functions, which both Python backends have.

const std = @import("std");
const spec = @import("../spec.zig");
const classes = @import("classes.zig");
const python = @import("python.zig");
const Writer = std.Io.Writer;

pub fn write(arena: std.mem.Allocator, out: *Writer) !void {
    try out.writeAll(top);
    for (spec.files) |file| for (file.handles) |handle| {
        if (std.mem.eql(u8, handle.name, "tensor")) continue;
        try out.print("class {s}(Handle): ...\n", .{try python.class_name(arena, handle.name)});
    };
    for (try python.structures(arena)) |structure| {
        try out.print("\nclass {s}(TypedDict):\n", .{try structure_name(arena, structure.name)});
        for (structure.fields, 0..) |field, index| {
            if (python.is_hidden(structure, index)) continue;
            try out.print("    {s}: {s}\n", .{ field.name, switch (field.type) {
                .u32, .i32, .i64, .u64 => "int",
                .f32, .f64 => "float",
                .text248 => "str",
            } });
        }
    }
    try out.writeAll("\n");
    for (try python.functions(arena)) |function| try write_function(arena, out, function);
}

fn write_function(arena: std.mem.Allocator, out: *Writer, function: python.Function) !void {
    try out.print("def {s}(", .{function.name});
    for (function.inputs, 0..) |input, index| {
        if (index > 0) try out.writeAll(", ");
        try out.print("{s}: {s}", .{ input.name, try input_type(arena, input) });
        if (input.default) |default| try out.print(" = {s}", .{default});
    }
    try out.writeAll(") -> ");
    switch (function.spec.returns) {
        .status => {},
        .nothing => return out.writeAll("None: ...\n"),
        .handle => return out.print("{s}: ...\n", .{try returned_class(arena, function.spec.of)}),
        .u32, .i64 => return out.writeAll("int: ...\n"),
        .f64 => return out.writeAll("float: ...\n"),
        .text => return out.writeAll("str: ...\n"),
    }
    if (function.outputs.len == 0) return out.writeAll("None: ...\n");
    if (function.outputs.len > 1) try out.writeAll("tuple[");
    for (function.outputs, 0..) |output, index| {
        if (index > 0) try out.writeAll(", ");
        try out.writeAll(try output_type(arena, output));
    }
    if (function.outputs.len > 1) try out.writeAll("]");
    try out.writeAll(": ...\n");
}

fn input_type(arena: std.mem.Allocator, input: python.Input) ![]const u8 {
    const of = input.parameter.of;
    return switch (input.parameter.kind) {
        .bool => "bool",
        .i32, .enumeration, .i64, .u64, .size, .pointer => "int",
        .f64 => "float",
        .f64_or_null => "float | None",
        .handle => try python.class_name(arena, of),
        .handle_or_null => try std.fmt.allocPrint(arena, "{s} | None", .{try python.class_name(arena, of)}),
        .handles => try std.fmt.allocPrint(arena, "Iterable[{s}]", .{try python.class_name(arena, of)}),
        .i64s => "Integers",
        .f64s => "Floats",
        .bytes => "Buffer",
        .string => "str | bytes",
        .structure => try structure_name(arena, of),
        .callback => try callback_type(arena, of),
        else => unreachable,
    };
}

fn output_type(arena: std.mem.Allocator, output: spec.Parameter) ![]const u8 {
    return switch (output.kind) {
        .handle_out => try std.mem.concat(arena, u8, &.{ try returned_class(arena, output.of), if (output.nullable) " | None" else "" }),
        .handles_out => try std.fmt.allocPrint(arena, "list[{s}]", .{try returned_class(arena, output.of)}),
        .bool_out => "bool",
        .i64_out, .u64_out, .size_out, .enumeration_out, .pointer_out => "int",
        .f64_out => "float",
        .structure_out => try structure_name(arena, output.of),
        .i64s_out => "tuple[int, ...]",
        .f64s_out => "tuple[float, ...]",
        .string_out => "str",
        else => unreachable,
    };
}

/// What comes back is of the class given to `set_class`: a generated one, or what `_classes.pyi` names.
fn returned_class(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    const generated = classes.class_of(noun);
    if (generated.len > 0) return std.mem.concat(arena, u8, &.{ "_zspace.", generated });
    return std.mem.concat(arena, u8, &.{ "_classes.", try structure_name(arena, noun) });
}

/// `trainer_options` to `TrainerOptions`.
fn structure_name(arena: std.mem.Allocator, noun: []const u8) ![]const u8 {
    const class = try python.class_name(arena, noun);
    return class[0 .. class.len - "Handle".len];
}

fn callback_type(arena: std.mem.Allocator, of: []const u8) ![]const u8 {
    for (spec.files) |file| for (file.callbacks) |callback| {
        if (!std.mem.eql(u8, callback.name, of)) continue;
        var out: Writer.Allocating = .init(arena);
        try out.writer.writeAll("Callable[[");
        for (callback.parameters, 0..) |parameter, index| {
            if (index > 0) try out.writer.writeAll(", ");
            try out.writer.writeAll(switch (parameter.kind) {
                .bool => "bool",
                .i32, .enumeration, .i64, .u64, .size => "int",
                .f64 => "float",
                .string => "str",
                .i64s => "tuple[int, ...]",
                .f64s => "tuple[float, ...]",
                .structure => try structure_name(arena, parameter.of),
                else => return error.CallbackParameterKind,
            });
        }
        try out.writer.writeAll("], object] | None");
        return out.written();
    };
    return error.UnknownCallback;
}

const top =
    \\# Generated by abi/generate.zig from abi/spec. Do not edit: change the spec.
    \\from collections.abc import Callable, Iterable
    \\from types import TracebackType
    \\from typing import Any, NoReturn, Self, TypeAlias, TypedDict
    \\
    \\from typing_extensions import Buffer
    \\
    \\from spiraltorch import _classes
    \\from spiraltorch import zspace as _zspace
    \\
    \\ABI_VERSION: int
    \\ABI_LAYOUT: int
    \\BACKEND: str
    \\
    \\Integers: TypeAlias = Iterable[int] | Buffer | None
    \\Floats: TypeAlias = Iterable[float] | Buffer | None
    \\
    \\class NativeError(Exception):
    \\    status: int
    \\    message: str
    \\    def __init__(self, status: int, message: str) -> None: ...
    \\
    \\class Handle:
    \\    @property
    \\    def closed(self) -> bool: ...
    \\    @property
    \\    def address(self) -> int: ...
    \\    def close(self) -> None: ...
    \\    def take(self, other: Handle) -> None: ...
    \\    def __enter__(self) -> Self: ...
    \\    def __exit__(
    \\        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    \\    ) -> None: ...
    \\    def __reduce__(self) -> NoReturn: ...
    \\
    \\class TensorHandle(Handle):
    \\    def coerce(self, other: object) -> object: ...
    \\    def __buffer__(self, flags: int, /) -> memoryview: ...
    \\    def __dlpack__(
    \\        self,
    \\        *,
    \\        stream: object = None,
    \\        max_version: tuple[int, int] | None = None,
    \\        dl_device: tuple[int, int] | None = None,
    \\        copy: bool | None = None,
    \\    ) -> Any: ...
    \\    def __dlpack_device__(self) -> tuple[int, int]: ...
    \\    def __add__(self, other: object) -> Self: ...
    \\    def __radd__(self, other: object) -> Self: ...
    \\    def __sub__(self, other: object) -> Self: ...
    \\    def __rsub__(self, other: object) -> Self: ...
    \\    def __mul__(self, other: object) -> Self: ...
    \\    def __rmul__(self, other: object) -> Self: ...
    \\    def __truediv__(self, other: object) -> Self: ...
    \\    def __rtruediv__(self, other: object) -> Self: ...
    \\    def __matmul__(self, other: object) -> Self: ...
    \\    def __rmatmul__(self, other: object) -> Self: ...
    \\    def __pow__(self, other: object, modulo: None = None) -> Self: ...
    \\    def __rpow__(self, other: object, modulo: None = None) -> Self: ...
    \\    def __and__(self, other: object) -> Self: ...
    \\    def __rand__(self, other: object) -> Self: ...
    \\    def __or__(self, other: object) -> Self: ...
    \\    def __ror__(self, other: object) -> Self: ...
    \\    def __xor__(self, other: object) -> Self: ...
    \\    def __rxor__(self, other: object) -> Self: ...
    \\    def __eq__(self, other: object) -> Self: ...  # type: ignore[override]
    \\    def __ne__(self, other: object) -> Self: ...  # type: ignore[override]
    \\    def __lt__(self, other: object) -> Self: ...
    \\    def __le__(self, other: object) -> Self: ...
    \\    def __gt__(self, other: object) -> Self: ...
    \\    def __ge__(self, other: object) -> Self: ...
    \\    def __neg__(self) -> Self: ...
    \\    def __pos__(self) -> Self: ...
    \\    def __abs__(self) -> Self: ...
    \\    def __invert__(self) -> Self: ...
    \\    def __hash__(self) -> int: ...
    \\
    \\def set_raise_hook(hook: Callable[[int, str], NoReturn] | None) -> None: ...
    \\def set_class(kind: str, cls: type[Handle]) -> None: ...
    \\def from_dlpack(source: Any) -> _classes.Tensor: ...
    \\def to_bytes(tensor: TensorHandle) -> bytes: ...
    \\def from_buffer(source: Buffer) -> _classes.Tensor: ...
    \\
    \\
;
