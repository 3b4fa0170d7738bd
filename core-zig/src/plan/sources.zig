//! What each backend offers the planner. One that joins has a file like `cpu.zig` and a line here.

const options = @import("options");
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const Request = @import("request.zig").Request;
const Call = @import("../ops/op.zig").Call;
const Device = @import("../tensor/storage.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Source = struct {
    /// Adds the candidates for a request, first what the device's ops take by themselves. All give the same bits.
    propose: *const fn (request: *const Request, list: *List) void,
    /// About nanoseconds, from the shape alone.
    predict: *const fn (request: *const Request, candidate: *const Candidate) f64,
    /// Executes a checked call on row-major inputs exactly so.
    run: *const fn (call: *const Call, candidate: *const Candidate, report: *Report) Error!void,
    /// Waits until what was run is done.
    finish: *const fn (device: Device, report: *Report) Error!void,
};

pub fn of(device: Device) *const Source {
    return switch (device) {
        .cpu => &@import("cpu.zig").source,
        // Without the GPUs' part no tensor of theirs was ever made.
        .vulkan, .cuda, .metal, .webgpu => if (options.gpu) &@import("gpu.zig").source else unreachable,
        .reference, .null => &@import("plain.zig").source,
    };
}
