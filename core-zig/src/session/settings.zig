//! What a session is made of: checked once, then copied into everything it makes.

const std = @import("std");
const Device = @import("../tensor/tensor.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Settings = struct {
    device: Wanted = .{ .name = "auto", .device = .cpu, .is_here = true },
    curvature: f64 = -1,
    hyper_learning_rate: f64 = 0.05,
    fallback_learning_rate: f64 = 0.01,
    entropy_weight: f64 = 0.1,
    beta_j: f64 = 0,
    seed: u64 = 0,
    strict: bool = false,

    pub fn check(settings: *const Settings, report: *Report) Error!void {
        if (!(settings.curvature < 0) or !std.math.isFinite(settings.curvature)) return report.fail(.curvature, "session: curvature {d} given, expected a finite number below 0", .{settings.curvature});
        for ([_]struct { []const u8, f64 }{ .{ "hyper_learning_rate", settings.hyper_learning_rate }, .{ "fallback_learning_rate", settings.fallback_learning_rate } }) |rate| {
            if (!std.math.isFinite(rate[1])) return report.fail(.non_finite, "session: {s} is {d}, expected a finite number", .{ rate[0], rate[1] });
            if (rate[1] <= 0) return report.fail(.invalid_value, "session: {s} {d} given, expected more than 0", .{ rate[0], rate[1] });
        }
        for ([_]struct { []const u8, f64 }{ .{ "entropy_weight", settings.entropy_weight }, .{ "beta_j", settings.beta_j } }) |share| {
            if (!std.math.isFinite(share[1])) return report.fail(.non_finite, "session: {s} is {d}, expected a finite number", .{ share[0], share[1] });
        }
        if (settings.beta_j < 0) return report.fail(.invalid_value, "session: beta_j {d} given, expected >= 0", .{settings.beta_j});
    }
};

/// A device asked for by name, and the one that will do the work.
pub const Wanted = struct {
    name: []const u8,
    device: Device,
    is_here: bool,

    const names = [_]Wanted{
        .{ .name = "auto", .device = .cpu, .is_here = true },
        .{ .name = "cpu", .device = .cpu, .is_here = true },
        .{ .name = "reference", .device = .reference, .is_here = true },
        .{ .name = "null", .device = .null, .is_here = true },
        .{ .name = "vulkan", .device = .cpu, .is_here = false },
        .{ .name = "cuda", .device = .cpu, .is_here = false },
        .{ .name = "metal", .device = .cpu, .is_here = false },
        .{ .name = "mps", .device = .cpu, .is_here = false },
        .{ .name = "wgpu", .device = .cpu, .is_here = false },
        .{ .name = "webgpu", .device = .cpu, .is_here = false },
        .{ .name = "hip", .device = .cpu, .is_here = false },
    };

    pub fn named(name: []const u8, report: *Report) Error!Wanted {
        for (names) |wanted| if (std.mem.eql(u8, wanted.name, name)) return wanted;
        return report.fail(.invalid_value, "session: device '{s}' given, expected auto, cpu, reference, null, vulkan, cuda, metal, mps, wgpu, webgpu or hip", .{name});
    }
};
