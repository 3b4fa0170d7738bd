//! The flat counterpart of `hypergrad.zig`: sums gradients, applies them as plain gradient descent.

const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const GradientBuffer = @import("gradient_buffer.zig").GradientBuffer;

pub const Realgrad = struct {
    header: handle.Header,
    buffer: GradientBuffer,

    pub fn create(learning_rate: f64, rows: i64, cols: i64, report: *Report) Error!*Realgrad {
        var buffer: GradientBuffer = try .init("realgrad", learning_rate, rows, cols, report);
        errdefer buffer.deinit();
        const tape = try memory.allocator.create(Realgrad);
        tape.* = .{ .header = .init(.realgrad, destroy), .buffer = buffer };
        return tape;
    }

    fn destroy(header: *handle.Header) void {
        const tape: *Realgrad = @alignCast(@fieldParentPtr("header", header));
        tape.buffer.deinit();
        memory.allocator.destroy(tape);
    }

    /// weights <- weights - learning_rate * gradient, then forgets the gradients.
    pub fn apply(tape: *Realgrad, weights: *Tensor, report: *Report) Error!void {
        const points = try tape.buffer.read_weights(weights, "apply: weights", report);
        defer points.deinit();
        try tape.buffer.enter(report);
        defer tape.buffer.lock.unlock();
        try tape.buffer.descend(&points, tape.buffer.sum, null, report);
        try points.write_back(weights, "apply", report);
        @memset(tape.buffer.sum, 0);
    }
};
