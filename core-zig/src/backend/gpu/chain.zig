//! Chains of element-wise ops: the program of an expression as one kernel reads it.

const std = @import("std");
const abi = @import("abi");
const ops = @import("../../ops/op.zig");
const Call = ops.Call;
const Op = ops.Op;
const expression = @import("../../ops/expression.zig");
const Program = expression.Program;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `chain.slang` has it.
const Chain = extern struct {
    extents: [4]u32,
    strides: [ops.inputs_max][4]i32,
    count: u32,
    lanes: u32,
    input_count: u32,
    step_count: u32,
};

const group_size = 256;
const step_words = 5;
const words_max = ops.inputs_max + expression.steps_max * step_words + expression.constants_max;

/// The number of each op, as the kernel's source gives it: `OP(tanh, 16, ...)`. Null for what the kernel lacks.
const codes: [abi.op_rows.len]?u32 = blk: {
    @setEvalBranchQuota(1_000_000);
    var list: [abi.op_rows.len]?u32 = @splat(null);
    // In no list: it is what the kernel does by any other number.
    list[@intFromEnum(Op.where)] = 0xffff;
    for (.{ "elementwise_ops.slang", "chain.slang" }) |name| {
        var rest: []const u8 = @embedFile("kernels/" ++ name);
        while (std.mem.indexOf(u8, rest, "\nOP(")) |start| {
            rest = rest[start + 4 ..];
            const comma = std.mem.indexOfScalar(u8, rest, ',').?;
            const next = comma + 2 + std.mem.indexOfScalar(u8, rest[comma + 2 ..], ',').?;
            list[@intFromEnum(@field(Op, rest[0..comma]))] = std.fmt.parseInt(u32, rest[comma + 2 .. next], 10) catch unreachable;
        }
    }
    break :blk list;
};

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const output = call.output();
    if (output.dtype != .f32 or output.offset != 0) return false;
    const joined = Joined.of(call.inputs, &output.shape) orelse return false;
    const program: Program = .of(call.attributes.expression);
    for (program.list()) |*step| if (codes[@intFromEnum(step.op)] == null) return false;
    const groups = launches.groups_of(joined.count, group_size);
    if (!launches.follows(device, launches.turns_of(joined.count, groups * group_size, 1 + 4 * program.step_count))) return false;

    const words = try words_of(&program, &joined, device);
    defer words.release();
    var launch: Launch = .init(device, report);
    // The kernel reads as many as there are; a buffer it has to have.
    for (0..ops.inputs_max) |index| try launch.read(call.input(@min(index, call.inputs.len - 1)));
    try launch.read(words);
    try launch.write(output);
    try launch.run(.elementwise_f32, &Chain{
        .extents = joined.extents,
        .strides = joined.strides,
        .count = joined.count,
        .lanes = @intCast(groups * group_size),
        .input_count = @intCast(call.inputs.len),
        .step_count = @intCast(program.step_count),
    }, groups);
    return true;
}

/// Offsets of the inputs, the steps, and the numbers.
fn words_of(program: *const Program, joined: *const Joined, device: *const Device) Error!*Tensor {
    var words: [words_max]u32 = undefined;
    words[0..ops.inputs_max].* = joined.offsets;
    var count: usize = ops.inputs_max;
    for (program.list(), 0..) |*step, index| {
        words[count] = codes[@intFromEnum(step.op)].?;
        // The last result is where the kernel takes the chain's from.
        words[count + 1] = if (index + 1 == program.step_count) 0 else step.register;
        for (words[count + 2 ..][0..expression.arguments_max], step.arguments) |*word, value| word.* = switch (value) {
            .step => |earlier| program.steps[earlier].register,
            .input => |input| expression.registers_max + @as(u32, input),
            .constant => |constant| expression.registers_max + ops.inputs_max + @as(u32, constant),
        };
        count += step_words;
    }
    for (program.constants[0..program.constant_count]) |number| {
        words[count] = @bitCast(@as(f32, @floatCast(number)));
        count += 1;
    }
    const tensor = try Tensor.create(.from_slice(&.{@intCast(count)}), .i32, device.kind);
    @memcpy(tensor.elements(i32), @as([]const i32, @ptrCast(words[0..count])));
    return tensor;
}
