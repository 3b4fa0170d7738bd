//! The C function of every op, made from its row: no op is written out here.

const std = @import("std");
const abi = @import("abi");
const types = abi.zig_types;
const door = @import("handles.zig");
const handles = door.handles;
const ops = @import("../ops/op.zig");
const tape = @import("../tape/tape.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// The function of the op row at `index`, with the spec's parameter types.
pub fn implementation(comptime index: usize) *const types.FunctionType(function_of(index), handles) {
    const T = types.parameter_types(function_of(index), handles);
    return switch (T.len) {
        4 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d });
            }
        }.call,
        5 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e });
            }
        }.call,
        6 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f });
            }
        }.call,
        7 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g });
            }
        }.call,
        8 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h });
            }
        }.call,
        9 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i });
            }
        }.call,
        10 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8], j: T[9]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i, j });
            }
        }.call,
        11 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8], j: T[9], k: T[10]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i, j, k });
            }
        }.call,
        12 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8], j: T[9], k: T[10], l: T[11]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i, j, k, l });
            }
        }.call,
        13 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8], j: T[9], k: T[10], l: T[11], m: T[12]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i, j, k, l, m });
            }
        }.call,
        14 => struct {
            fn call(a: T[0], b: T[1], c: T[2], d: T[3], e: T[4], f: T[5], g: T[6], h: T[7], i: T[8], j: T[9], k: T[10], l: T[11], m: T[12], n: T[13]) callconv(.c) i32 {
                return invoke(index, .{ a, b, c, d, e, f, g, h, i, j, k, l, m, n });
            }
        }.call,
        else => @compileError(std.fmt.comptimePrint("{s}: {d} C parameters; add a case here", .{ function_of(index).name, T.len })),
    };
}

fn function_of(comptime index: usize) abi.Function {
    const entry = abi.op_rows[index];
    return abi.function_of_op(entry.noun, entry.op);
}

fn invoke(comptime index: usize, arguments: anytype) i32 {
    var stand_in: Report = .{};
    const report: *Report = arguments[arguments.len - 1] orelse &stand_in;
    run(index, arguments, report) catch |err| return report.status_of(err);
    return 0;
}

/// Unpacks by the row: each parameter kind takes one or two C arguments, in the row's order.
fn run(comptime index: usize, arguments: anytype, report: *Report) Error!void {
    const op = comptime abi.op_rows[index].op;
    const function = comptime function_of(index);
    var inputs: [ops.inputs_max]?*Tensor = undefined;
    var listed: ?[]const ?*Tensor = null;
    var attributes: ops.Attributes = .{};
    var into: ?*Tensor = null;
    var places: [op.outputs.len]?*?*Tensor = undefined;

    comptime var argument = 0;
    comptime var input_index = 0;
    comptime var output_index = 0;
    inline for (function.parameters) |parameter| {
        const where = function.name ++ ": " ++ parameter.name;
        const given = arguments[argument];
        const is_into = comptime std.mem.eql(u8, parameter.name, "into");
        switch (parameter.kind) {
            .handle => if (comptime std.mem.eql(u8, parameter.of, "manifold")) {
                attributes.manifold = try door.required(handles.manifold, given, where, report);
            } else {
                inputs[input_index] = try door.required_anywhere(Tensor, given, where, report);
                input_index += 1;
            },
            .handle_or_null => if (is_into) {
                into = try door.optional_anywhere(Tensor, given, where, report);
            } else {
                inputs[input_index] = try door.optional_anywhere(Tensor, given, where, report);
                input_index += 1;
            },
            .handles => {
                const list = try door.slice_of(given, arguments[argument + 1], where, report);
                for (list) |tensor| _ = try door.required_anywhere(Tensor, tensor, where, report);
                listed = list;
            },
            .handle_out => {
                places[output_index] = given;
                output_index += 1;
            },
            .i64s => @field(attributes, parameter.name) = try door.slice_of(given, arguments[argument + 1], where, report),
            .i64, .f64 => @field(attributes, parameter.name) = given,
            .string => @field(attributes, parameter.name) = try door.slice_of(given, arguments[argument + 1], where, report),
            .bool => @field(attributes, parameter.name) = given != 0,
            .enumeration => @field(attributes, parameter.name) = try door.enumeration(@TypeOf(@field(attributes, parameter.name)), given, where, report),
            else => @compileError(where ++ ": ops have no such parameter kind"),
        }
        argument += comptime switch (parameter.kind) {
            .handles, .i64s, .string => 2,
            else => 1,
        };
    }
    // With `into` the caller holds the result already and may leave the output out.
    if (into == null) inline for (places, op.outputs) |out, name| {
        _ = try door.place(out, function.name ++ ": " ++ name, report);
    };

    var outputs: [op.outputs.len]*Tensor = undefined;
    try tape.apply(.of(@enumFromInt(index)), listed orelse inputs[0..input_index], &attributes, into, &outputs, report);
    for (places, outputs) |out, tensor| {
        if (out) |found| found.* = tensor else tensor.release();
    }
}
