//! rfft and irfft: the passes, or the convolution, of `backend/cpu/fourier.zig`, whose tables are used. Numbers are
//! pairs of f32 here and f64 there.

const std = @import("std");
const Call = @import("../../ops/op.zig").Call;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Transform = @import("../cpu/fourier.zig").Transform;
const Complex = @import("../cpu/fourier.zig").Complex;
const Kernel = @import("kernel.zig").Kernel;
const Device = @import("device.zig").Device;
const launches = @import("launch.zig");
const Launch = launches.Launch;
const Joined = @import("strides.zig").Joined;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

/// As `fourier.slang` has it.
const Fourier = extern struct {
    extents: [4]u32 = @splat(1),
    strides: [4]i32 = @splat(0),
    count: u32 = 0,
    offset: u32 = 0,
    lanes: u32 = 0,
    length: u32,
    source_length: u32,
    part: u32 = 0,
    radix: u32 = 0,
    stride: u32 = 0,
    factor: f32 = 1,
    factor_low: f32 = 0,
    sign_in: f32 = 1,
    sign_out: f32 = 1,
    zero: u32 = 0,
    reserved: [3]u32 = @splat(0),
};

/// False where no kernel does it.
pub fn run(device: *Device, call: *const Call, report: *Report) Error!bool {
    const x = call.input(0);
    const output = call.output();
    const is_inverse = call.op == .irfft;
    if (x.dtype != @as(@TypeOf(x.dtype), if (is_inverse) .complex64 else .f32) or output.offset != 0) return false;
    const joined = Joined.of(&.{x}, &x.shape) orelse return false;
    const last = x.rank() - 1;
    const length = if (is_inverse) output.extent(last) else x.extent(last);
    const lines = x.count() / x.extent(last);
    const transform: Transform = try .init(length);
    defer transform.deinit();
    const longest = if (transform.convolution) |convolution| convolution.inner.count else length;
    if (std.math.cast(u30, lines * longest) == null) return false;

    const job: Job = .{ .device = device, .report = report, .lines = @intCast(lines) };
    const given = try job.numbers(length);
    var begin: Fourier = .{ .extents = joined.extents, .strides = joined.strides[0], .offset = joined.offsets[0], .length = @intCast(length), .source_length = @intCast(x.extent(last)) };
    job.launch(if (is_inverse) .fourier_from_complex64 else .fourier_from_f32, &.{x}, given, &begin) catch |failure| {
        given.release();
        return failure;
    };
    const found = try job.transformed(&transform, given);
    defer found.release();
    const factor = 1 / @as(f64, @floatFromInt(length));
    var end: Fourier = .{ .length = @intCast(output.extent(last)), .source_length = @intCast(length), .factor = @floatCast(factor), .factor_low = low_part(factor) };
    try job.launch(if (is_inverse) .fourier_to_f32 else .fourier_to_complex64, &.{found}, output, &end);
    return true;
}

fn low_part(number: f64) f32 {
    return @floatCast(number - @as(f32, @floatCast(number)));
}

const Job = struct {
    device: *Device,
    report: *Report,
    lines: u32,

    /// Room for a complex number in pairs of f32 at each place of each line.
    fn numbers(job: *const Job, length: usize) error{OutOfMemory}!*Tensor {
        return Tensor.create_unplaced(.from_slice(&.{ job.lines, @intCast(length), 4 }), .f32, job.device.kind);
    }

    fn launch(job: *const Job, kernel: Kernel, inputs: []const *const Tensor, output: *const Tensor, parameters: *Fourier) Error!void {
        parameters.count = job.lines * parameters.length;
        const groups = launches.groups_of(parameters.count, 256);
        parameters.lanes = @intCast(groups * 256);
        var one: Launch = .init(job.device, job.report);
        for (inputs) |input| try one.read(input);
        try one.write(output);
        try one.run(kernel, parameters, groups);
    }

    /// Takes the given numbers over.
    fn transformed(job: *const Job, transform: *const Transform, given: *Tensor) Error!*Tensor {
        const convolution = if (transform.convolution) |*found| found else return job.passed(transform, given);
        const inner = convolution.inner;
        const chirp = job.table(convolution.chirp) catch |failure| {
            given.release();
            return failure;
        };
        defer chirp.release();
        const long: u32 = @intCast(inner.count);
        const short: u32 = @intCast(transform.count);
        const padded = try job.times(given, chirp, .{ .length = long, .source_length = short });
        const spectrum = try job.passed(inner, padded);
        const filter = job.table(convolution.filter) catch |failure| {
            spectrum.release();
            return failure;
        };
        defer filter.release();
        // The inverse transform, as the conjugate of the conjugate's.
        const filtered = try job.times(spectrum, filter, .{ .length = long, .source_length = long, .sign_out = -1 });
        const back = try job.passed(inner, filtered);
        return job.times(back, chirp, .{ .length = short, .source_length = long, .sign_in = -1, .factor = 1 / @as(f32, @floatFromInt(long)) });
    }

    /// Each line times a table; takes the given numbers over.
    fn times(job: *const Job, given: *Tensor, factors: *const Tensor, wanted: Fourier) Error!*Tensor {
        defer given.release();
        const made = try job.numbers(wanted.length);
        errdefer made.release();
        var parameters = wanted;
        try job.launch(.fourier_product, &.{ given, factors }, made, &parameters);
        return made;
    }

    /// Through all passes; takes the given numbers over.
    fn passed(job: *const Job, transform: *const Transform, given: *Tensor) Error!*Tensor {
        var data = given;
        errdefer data.release();
        const roots = try job.table(transform.roots);
        defer roots.release();
        var length = transform.count;
        for (transform.radices[0..transform.radix_count]) |radix| {
            const next = try job.numbers(transform.count);
            errdefer next.release();
            var parameters: Fourier = .{
                .length = @intCast(transform.count),
                .source_length = @intCast(transform.count),
                .part = @intCast(length / radix),
                .radix = radix,
                .stride = @intCast(transform.count / length),
            };
            try job.launch(.fourier_pass, &.{ data, roots }, next, &parameters);
            length /= radix;
            data.release();
            data = next;
        }
        return data;
    }

    /// Numbers of f64 as pairs of f32.
    fn table(job: *const Job, given: []const Complex) error{OutOfMemory}!*Tensor {
        const tensor = try Tensor.create(.from_slice(&.{@intCast(4 * given.len)}), .f32, job.device.kind);
        for (given, 0..) |number, index| {
            tensor.elements(f32)[4 * index ..][0..4].* = .{ @floatCast(number.re), @floatCast(number.im), low_part(number.re), low_part(number.im) };
        }
        return tensor;
    }
};
