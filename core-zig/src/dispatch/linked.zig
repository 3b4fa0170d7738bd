//! An op together with what runs it on the host: a program keeps the drivers, and so the kernels, of the ops that it
//! names, and the linker drops the others.

const abi = @import("abi");
const ops = @import("../ops/op.zig");
const Op = ops.Op;
const Call = ops.Call;
const cpu = @import("../backend/cpu/cpu.zig");
const reference = @import("../backend/reference/reference.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Driver = *const fn (call: *const Call, report: *Report) Error!void;

pub const Linked = struct {
    op: Op,
    cpu: Driver,
    reference: Driver,

    pub fn of(comptime op: Op) *const Linked {
        return &struct {
            const linked: Linked = .{ .op = op, .cpu = &cpu.Driver(op).run, .reference = &reference.Driver(op).run };
        }.linked;
    }

    /// Of an op that is known only at run time: this keeps every driver.
    pub fn any(op: Op) *const Linked {
        return all[@intFromEnum(op)];
    }
};

const all: [abi.op_rows.len]*const Linked = blk: {
    @setEvalBranchQuota(100_000);
    var list: [abi.op_rows.len]*const Linked = undefined;
    for (&list, 0..) |*linked, index| linked.* = .of(@enumFromInt(index));
    break :blk list;
};
