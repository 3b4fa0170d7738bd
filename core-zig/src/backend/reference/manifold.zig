//! Manifold ops: first every row is checked, then each is computed by the f64 formulas.

const std = @import("std");
const memory = @import("../../runtime/memory.zig");
const manifold_rows = @import("../manifold_rows.zig");
const Plan = manifold_rows.Plan;
const Row = manifold_rows.Row;
const Call = @import("../../ops/op.zig").Call;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

pub fn run(call: *const Call, report: *Report) Error!void {
    return switch (call.input(0).dtype) {
        .f32 => run_type(f32, call, report),
        .f64 => run_type(f64, call, report),
        else => unreachable, // The ops' domain is float.
    };
}

fn run_type(comptime T: type, call: *const Call, report: *Report) Error!void {
    const plan: Plan = .init(call);
    const scratch = try memory.allocator.alloc(f64, plan.scratch_size());
    defer memory.allocator.free(scratch);

    var row: Row = .init(&plan, scratch);
    var walk = plan.walk(0, plan.row_count);
    for (0..plan.row_count) |index| {
        if (row.load(T, &plan, index, walk.next().?)) |fault| return fault.write(&plan, report);
    }

    row = .init(&plan, scratch);
    walk = plan.walk(0, plan.row_count);
    var clipped_count: usize = 0;
    for (0..plan.row_count) |index| {
        _ = row.load(T, &plan, index, walk.next().?);
        if (row.evaluate(T, &plan)) |fault| return fault.at(index).write(&plan, report);
        clipped_count += row.clipped_count();
        manifold_rows.store(T, call, &row, index);
    }
    plan.manifold.count_clipped(clipped_count);
}
