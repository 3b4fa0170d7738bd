//! rfft and irfft on every GPU of this machine against the CPU's f64.

const std = @import("std");
const testing = std.testing;
const fakes = @import("fakes_test.zig");
const gpu = @import("gpu.zig");
const Kind = @import("../../tensor/storage.zig").Device;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const cases = @import("copies_test.zig");
const Case = cases.Case;

/// Each radix, several at once, squares of primes, and lengths that become convolutions.
const lengths = [_]i64{ 1, 2, 3, 4, 5, 7, 8, 11, 12, 13, 16, 17, 18, 19, 25, 49, 60, 64, 169, 210, 211, 1000 };

test "the transforms of lines of any length are the CPU's, and so are the inverse ones" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            gpu.set_strict(true);
            defer gpu.set_strict(false);
            for (lengths) |length| {
                errdefer std.debug.print("length {d}\n", .{length});
                // The last digits of sums of up to a thousand numbers, which on the device have 47 bits.
                try compare(kind, length, false);
                try compare(kind, length, true);
            }
        }
    }.each);
}

fn compare(kind: Kind, length: i64, is_inverse: bool) !void {
    const on = [_]Kind{ .cpu, kind };
    var given: [2]Case = .{ .{ .on = on[0], .dtype = .f32 }, .{ .on = on[1], .dtype = .f32 } };
    defer for (&given) |*case| case.end();
    var results: [2]*Tensor = undefined;
    for (&given, &results) |*case, *result| {
        errdefer std.debug.print("{s}\n", .{std.mem.sliceTo(&case.report.message, 0)});
        const found = if (is_inverse) try inverse_of(case, length) else try transform_of(case, length);
        try found.storage.settle(&case.report);
        result.* = found;
    }
    // Their elements as f32, whichever they are.
    const count = results[0].storage.size / 4;
    const expected = @as([*]const f32, @ptrCast(@alignCast(results[0].storage.bytes.ptr)))[0..count];
    const actual = @as([*]const f32, @ptrCast(@alignCast(results[1].storage.bytes.ptr)))[0..count];
    for (expected, actual) |e, a| try testing.expectApproxEqAbs(e, a, 1e-7 * @abs(e) + 1e-10);
}

/// Of lines that are no dense tensor.
fn transform_of(case: *Case, length: i64) !*Tensor {
    return case.run(.rfft, &.{try case.permuted(try case.example(&.{ length, 3 }, 1), &.{ 1, 0 })}, .{});
}

/// Of any numbers: the imaginary parts that do not count are there too.
fn inverse_of(case: *Case, length: i64) !*Tensor {
    case.dtype = .complex64;
    const spectrum = try case.example(&.{ @divFloor(length, 2) + 1, 2 }, 2);
    return case.run(.irfft, &.{try case.permuted(spectrum, &.{ 1, 0 })}, .{ .length = length });
}

test "what a transform takes of the host's memory may fail, each in turn, and nothing is lost" {
    try fakes.on_each(struct {
        fn each(kind: Kind) !void {
            inline for (.{ 12, 17 }) |length| try cases.exhaust_one(kind, .f32, struct {
                fn body(case: *Case) !*Tensor {
                    return transform_of(case, length);
                }
            }.body);
        }
    }.each);
}
