//! Other libraries of the process, which use the same memory in streams of their own: what they do
//! comes after what was given to ours, and memory is given up only when nobody works on it.

const api = @import("api.zig");
const cudas = @import("cuda.zig");
const Cuda = cudas.Cuda;
const driver = @import("../gpu/driver.zig");
const Driver = driver.Driver;
const Failure = driver.Failure;

pub const functions: driver.Sharing = .{ .stream = stream_of, .precede = precede, .finish_all = finish_all };

fn stream_of(given: *Driver) i64 {
    const self: *Cuda = @alignCast(@fieldParentPtr("driver", given));
    return @intCast(@intFromPtr(self.stream.?));
}

/// DLPack's numbers for streams are CUDA's own: its default streams have the handles 1 and 2.
fn precede(given: *Driver, stream: i64) Failure!void {
    if (stream < 0) return;
    const self = try cudas.entered(given);
    defer self.leave();
    if (stream == 0) return self.wait();
    const event = try event_of(self);
    try self.check("cuEventRecord", self.functions.cuEventRecord(event, self.stream.?));
    // A stream that cannot wait, since it is being recorded or is none, is no fault of the device's: then we wait.
    if (self.functions.cuStreamWaitEvent(@ptrFromInt(@as(usize, @intCast(stream))), event, 0) != .success) return self.wait();
}

fn event_of(self: *Cuda) Failure!api.Event {
    if (self.event) |event| return event;
    var event: api.Event = undefined;
    try self.check("cuEventCreate", self.functions.cuEventCreate(&event, api.event_disable_timing));
    self.event = event;
    return event;
}

fn finish_all(given: *Driver) Failure!void {
    const self = try cudas.entered(given);
    defer self.leave();
    try self.check("cuCtxSynchronize", self.functions.cuCtxSynchronize());
}
