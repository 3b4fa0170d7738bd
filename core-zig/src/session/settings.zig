//! What a session is made of: checked once, then copied into everything it makes.

const std = @import("std");
const bounds = @import("../runtime/bounds.zig");
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

/// A device asked for by name, and the one that will do the work.
pub const Wanted = struct {
    name: []const u8,
    device: Device = .cpu,

    const names = [_]Wanted{
        .{ .name = "auto" },
        .{ .name = "cpu" },
        .{ .name = "reference", .device = .reference },
        .{ .name = "null", .device = .null },
        .{ .name = "vulkan" },
        .{ .name = "cuda" },
        .{ .name = "metal" },
        .{ .name = "mps" },
        .{ .name = "wgpu" },
        .{ .name = "webgpu" },
        .{ .name = "hip" },
    };

    /// Whether the device is the one asked for.
    pub fn is_here(wanted: *const Wanted) bool {
        return std.mem.eql(u8, wanted.name, "auto") or std.mem.eql(u8, wanted.name, @tagName(wanted.device));
    }

    pub fn named(name: []const u8, report: *Report) Error!Wanted {
        for (names) |wanted| if (std.mem.eql(u8, wanted.name, name)) return wanted;
        return report.fail(.invalid_value, "session: device '{s}' given, expected auto, cpu, reference, null, vulkan, cuda, metal, mps, wgpu, webgpu or hip", .{name});
    }
};
