//! Formats messages with one piece of code for all of them: `std.Io.Writer.print` would be compiled
//! anew for each format string, which for the hundreds of errors here made a third of the library.

const std = @import("std");
const Writer = std.Io.Writer;

pub const Argument = union(enum) {
    text: []const u8,
    signed: i64,
    unsigned: u64,
    single: f32,
    double: f64,
    /// Anything with a `format` method.
    value: struct {
        pointer: *const anyopaque,
        write: *const fn (pointer: *const anyopaque, writer: *Writer) Writer.Error!void,
    },

    /// Of a number, a text or a tag.
    pub fn of(given: anytype) Argument {
        const T = @TypeOf(given);
        return switch (@typeInfo(T)) {
            .comptime_int => .{ .signed = given },
            .int => |int| if (int.signedness == .signed) .{ .signed = given } else .{ .unsigned = given },
            .comptime_float => .{ .double = given },
            .float => |float| if (float.bits == 32) .{ .single = given } else .{ .double = given },
            .pointer => |pointer| .{ .text = if (pointer.size == .many) std.mem.span(given) else given },
            .@"enum" => .{ .text = @tagName(given) },
            else => @compileError(@typeName(T) ++ " is neither a number, a text nor a tag"),
        };
    }

    /// Of a pointer to a value with a `format` method, which must live until the message is written.
    pub fn of_value(pointer: anytype) Argument {
        return .{ .value = .{ .pointer = pointer, .write = Method(@typeInfo(@TypeOf(pointer)).pointer.child).write } };
    }

    fn Method(comptime T: type) type {
        return struct {
            fn write(pointer: *const anyopaque, writer: *Writer) Writer.Error!void {
                return @as(*const T, @ptrCast(@alignCast(pointer))).format(writer);
            }
        };
    }

    fn write(argument: Argument, style: Style, writer: *Writer) Writer.Error!void {
        return switch (argument) {
            .text => |text| writer.writeAll(text),
            .signed => |number| if (style == .hexadecimal) writer.print("{x}", .{number}) else writer.print("{d}", .{number}),
            .unsigned => |number| if (style == .hexadecimal) writer.print("{x}", .{number}) else writer.print("{d}", .{number}),
            .single => |number| if (style == .short) writer.print("{e:.2}", .{number}) else writer.print("{d}", .{number}),
            .double => |number| if (style == .short) writer.print("{e:.2}", .{number}) else writer.print("{d}", .{number}),
            .value => |value| value.write(value.pointer, writer),
        };
    }
};

const Style = enum { plain, hexadecimal, short };
const placeholders = std.StaticStringMap(Style).initComptime(.{
    .{ "s", .plain },
    .{ "t", .plain },
    .{ "d", .plain },
    .{ "f", .plain },
    .{ "x", .hexadecimal },
    .{ "e:.2", .short },
});

/// The elements of a tuple that outlives the message.
pub inline fn list(arguments: anytype) [arguments.len]Argument {
    var made: [arguments.len]Argument = undefined;
    inline for (&made, 0..) |*argument, index| {
        const is_value = comptime writes_itself(@TypeOf(arguments[index]));
        argument.* = if (is_value) .of_value(&arguments[index]) else .of(arguments[index]);
    }
    return made;
}

fn writes_itself(comptime T: type) bool {
    return switch (@typeInfo(T)) {
        .@"struct", .@"enum", .@"union" => @hasDecl(T, "format"),
        else => false,
    };
}

/// Writes `format`, each `{...}` of which stands for the next argument.
pub fn write(writer: *Writer, format: []const u8, arguments: []const Argument) Writer.Error!void {
    var rest = format;
    for (arguments) |argument| {
        const begin = std.mem.indexOfScalar(u8, rest, '{').?;
        const end = std.mem.indexOfScalar(u8, rest, '}').?;
        try writer.writeAll(rest[0..begin]);
        try argument.write(placeholders.get(rest[begin + 1 .. end]).?, writer);
        rest = rest[end + 1 ..];
    }
    try writer.writeAll(rest);
}

/// Makes a message, which may have been cut, valid UTF-8 without NUL; returns its length.
pub fn whole_text(text: []u8) usize {
    const length = utf8_boundary(text);
    mend(text[0..length]);
    return length;
}

/// The longest prefix that does not end inside a code point.
fn utf8_boundary(text: []const u8) usize {
    var begin = text.len;
    while (begin > 0 and text.len - begin < 4) {
        begin -= 1;
        if (text[begin] & 0xC0 == 0x80) continue; // a continuation byte
        const size = std.unicode.utf8ByteSequenceLength(text[begin]) catch return begin;
        return if (begin + size <= text.len) text.len else begin;
    }
    return text.len;
}

/// A message quotes what was given, such as a path of any bytes. It is UTF-8 all the same, and
/// does not end at a quoted NUL.
fn mend(text: []u8) void {
    var rest = text;
    while (rest.len > 0) {
        const size = std.unicode.utf8ByteSequenceLength(rest[0]) catch 0;
        const is_valid = size > 0 and size <= rest.len and rest[0] != 0 and std.unicode.utf8ValidateSlice(rest[0..size]);
        if (!is_valid) rest[0] = '?';
        rest = rest[if (is_valid) size else 1..];
    }
}

/// Refuses at compile time what `write` does not know.
pub fn check(comptime format: []const u8, comptime argument_count: usize) void {
    @setEvalBranchQuota(10_000);
    var count: usize = 0;
    var rest = format;
    while (std.mem.indexOfScalar(u8, rest, '{')) |begin| : (count += 1) {
        const end = std.mem.indexOfScalar(u8, rest, '}') orelse @compileError("unclosed brace: " ++ format);
        if (!placeholders.has(rest[begin + 1 .. end])) @compileError("unknown placeholder: " ++ format);
        rest = rest[end + 1 ..];
    }
    if (count != argument_count) @compileError("placeholders and arguments differ in number: " ++ format);
}

test "numbers, texts and values that write themselves" {
    const Point = struct {
        x: i32,
        pub fn format(point: @This(), writer: *Writer) Writer.Error!void {
            try writer.print("<{d}>", .{point.x});
        }
    };
    const point: Point = .{ .x = 3 };
    const single: f32 = 0.1;
    const size: usize = 255;
    const name: [:0]const u8 = "name";
    var buffer: [100]u8 = undefined;
    var writer: Writer = .fixed(&buffer);
    try write(&writer, "{s}: {d}, {d}, {x} {e:.2} {f} {s}.", &.{
        .of(name), .of(-5), .of(single), .of(size), .of(12345.0), .of_value(&point), .of("end"),
    });
    try std.testing.expectEqualStrings("name: -5, 0.1, ff 1.23e4 <3> end.", writer.buffered());
}
