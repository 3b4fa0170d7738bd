//! A point on the straight path from the arithmetic mean of densities to their barycenter.

const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const Scores = @import("log_pool.zig").Scores;
const Form = @import("densities.zig").Form;
const Tensor = @import("../tensor/tensor.zig").Tensor;

pub const Intermediate = struct {
    header: handle.Header,
    interpolation: f64,
    /// Of all rows together.
    scores: Scores,
    numbers: []f64,
    form: Form,

    /// Takes the numbers over.
    pub fn create(interpolation: f64, scores: Scores, numbers: []f64, form: Form) error{OutOfMemory}!*Intermediate {
        const intermediate = try memory.allocator.create(Intermediate);
        intermediate.* = .{
            .header = .init(.barycenter_intermediate, destroy),
            .interpolation = interpolation,
            .scores = scores,
            .numbers = numbers,
            .form = form,
        };
        return intermediate;
    }

    fn destroy(header: *handle.Header) void {
        const intermediate: *Intermediate = @alignCast(@fieldParentPtr("header", header));
        memory.allocator.free(intermediate.numbers);
        memory.allocator.destroy(intermediate);
    }

    pub fn release(intermediate: *Intermediate) void {
        intermediate.header.release();
    }

    /// A new tensor: nobody can change ours.
    pub fn density(intermediate: *const Intermediate) error{OutOfMemory}!*Tensor {
        return intermediate.form.tensor(intermediate.numbers);
    }
};
