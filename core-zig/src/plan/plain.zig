//! Devices with one way to do an op, between which there is nothing to choose: the op itself.

const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const Source = @import("sources.zig").Source;
const dispatch = @import("../dispatch/dispatch.zig");
const Device = @import("../tensor/storage.zig").Device;
const Call = @import("../ops/op.zig").Call;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const source: Source = .{ .propose = propose, .predict = predict, .run = run, .finish = finish };

/// What runs on the host is done when it returns.
pub fn finish(_: Device, _: *Report) Error!void {}

pub fn propose(request: *const Request, list: *List) void {
    list.add(.{ .backend = request.device, .algorithm = .op, .tile = request.cols });
}

/// As if it were a formula in f64 for each element read.
pub fn predict(request: *const Request, _: *const Candidate) f64 {
    const has_sums = request.family() == .matmul or request.family() == .convolution;
    const inner: f64 = if (has_sums) @floatFromInt(request.k) else 1;
    return 100 + 10 * inner * @as(f64, @floatFromInt(request.rows)) * @as(f64, @floatFromInt(request.cols));
}

pub fn run(call: *const Call, _: *const Candidate, report: *Report) Error!void {
    return dispatch.run_on_device(.any(call.op), call, report);
}
