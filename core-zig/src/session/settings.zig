//! What a session is made of: checked once, then copied into everything it makes.

const std = @import("std");
const bounds = @import("../runtime/bounds.zig");
const gpus = @import("../backend/gpu/device.zig");
const Device = @import("../tensor/tensor.zig").Device;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

pub const Settings = struct {
    device: Wanted = .{ .name = "auto" },
    curvature: f64 = -1,
    hyper_learning_rate: f64 = 0.05,
    fallback_learning_rate: f64 = 0.01,
    entropy_weight: f64 = 0.1,
    beta_j: f64 = 0,
    seed: u64 = 0,
    strict: bool = false,

    pub fn check(settings: *const Settings, report: *Report) Error!void {
        try bounds.curvature("session", settings.curvature, report);
        try bounds.positive("session", "hyper_learning_rate", settings.hyper_learning_rate, report);
        try bounds.positive("session", "fallback_learning_rate", settings.fallback_learning_rate, report);
        try bounds.finite("session", "entropy_weight", settings.entropy_weight, report);
        try bounds.not_negative("session", "beta_j", settings.beta_j, report);
    }
};

/// A device asked for by name, and the one that will do the work: cpu in place of one that is not here.
pub const Wanted = struct {
    name: []const u8,
    device: Device = .cpu,

    const Name = struct { name: []const u8, device: Device = .cpu };

    const names = [_]Name{
        .{ .name = "auto" },
        .{ .name = "cpu" },
        .{ .name = "reference", .device = .reference },
        .{ .name = "null", .device = .null },
        .{ .name = "vulkan", .device = .vulkan },
        .{ .name = "cuda", .device = .cuda },
        .{ .name = "metal", .device = .metal },
        .{ .name = "mps", .device = .metal },
        .{ .name = "wgpu", .device = .webgpu },
        .{ .name = "webgpu", .device = .webgpu },
        .{ .name = "hip" },
    };

    /// Whether the device is the one asked for.
    pub fn is_here(wanted: *const Wanted) bool {
        return wanted.device != .cpu or std.mem.eql(u8, wanted.name, "auto") or std.mem.eql(u8, wanted.name, "cpu");
    }

    pub fn named(name: []const u8, report: *Report) Error!Wanted {
        for (names) |known| if (std.mem.eql(u8, known.name, name)) {
            if (std.mem.eql(u8, name, "auto")) return .{ .name = known.name, .device = fastest() };
            const is_missing = known.device.is_gpu() and gpus.search(known.device) == .reason;
            return .{ .name = known.name, .device = if (is_missing) .cpu else known.device };
        };
        return report.fail(.invalid_value, "session: device '{s}' given, expected auto, cpu, reference, null, vulkan, cuda, metal, mps, wgpu, webgpu or hip", .{name});
    }

    /// A GPU if there is one; never one in software, which is slower than the CPU's own kernels.
    fn fastest() Device {
        for ([_]Device{ .cuda, .metal, .vulkan }) |kind| switch (gpus.search(kind)) {
            .source => |source| if (source.describe(0).kind != .cpu) return kind,
            .reason => {},
        };
        return .cpu;
    }
};
