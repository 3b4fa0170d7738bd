//! What a training run can be told. The defaults are the recipe that the documentation measures.

const std = @import("std");
const kernel = @import("../backend/cpu/kernels/embed.zig");

/// Poincaré and Lorentz are one space: training walks its geodesics, which no choice of coordinates
/// changes, and the model says which coordinates come out. Euclidean is the baseline table.
pub const Model = enum(i32) { poincare = 0, lorentz = 1, euclidean = 2 };

pub const Schedule = enum(i32) {
    /// The learning rate, always.
    constant = 0,
    /// Straight down from the learning rate to `rate_final` times it.
    linear = 1,
    /// Half a cosine between the same ends.
    cosine = 2,
    /// The learning rate until `phase_at`, then `rate_final` times it.
    two_phase = 3,
};

pub const dim_max = kernel.stride_max;

pub const Options = struct {
    model: Model = .poincare,
    dim: u32 = 10,
    /// Negative; 0 is not a curvature here, use the Euclidean model.
    curvature: f64 = -1,
    epochs: u32 = 300,
    negatives: u32 = 50,
    learning_rate: f64 = 0.3,
    schedule: Schedule = .linear,
    rate_final: f64 = 0.01,
    /// Where the second phase begins, as a fraction of the epochs after burn-in.
    phase_at: f64 = 0.5,
    /// Slow epochs at the start, in which the points find their directions before they spread;
    /// never more than a quarter of the run.
    burn_in_epochs: u32 = 50,
    burn_in_factor: f64 = 0.1,
    /// Negatives are drawn in proportion to degree to this power; 0 is uniform.
    burn_in_degree_exponent: f64 = 1,
    degree_exponent: f64 = 0,
    /// After burn-in, this share of the negatives comes from below the child or one of its
    /// ancestors, drawn evenly: relatives are what an ancestor is most often confused with.
    near_fraction: f64 = 0,
    /// The softmax is over -distance / temperature.
    temperature: f64 = 0.5,
    /// Points start uniformly in a cube of this half-width at the origin of the unit ball.
    start_scale: f64 = 1e-3,
    /// No point goes farther from the origin than this, in units of the unit-curvature space:
    /// f32 ball coordinates keep a hundredth of a unit there.
    radius_max: f64 = 14,
    seed: u64 = 1,
    /// 0: as many as the pool has.
    threads: u32 = 0,
    /// The same bits for the same seed on any number of threads; runs on one.
    deterministic: bool = false,

    pub const Invalid = error{InvalidOption};

    /// The first option that cannot be used, as "name: given, expected", or null.
    pub fn complaint(options: *const Options) ?[]const u8 {
        const finite = std.math.isFinite;
        if (options.dim < 1 or options.dim > dim_max) return "dim: expected 1 to 1024";
        if (!(finite(options.curvature) and options.curvature < 0)) return "curvature: expected a finite negative number";
        if (options.epochs < 1) return "epochs: expected at least 1";
        if (options.negatives < 1 or options.negatives > kernel.negatives_max) return "negatives: expected 1 to 1024";
        if (!(finite(options.learning_rate) and options.learning_rate > 0)) return "learning_rate: expected a finite positive number";
        if (!(options.rate_final > 0 and options.rate_final <= 1)) return "rate_final: expected a fraction in (0, 1]";
        if (!(options.phase_at >= 0 and options.phase_at <= 1)) return "phase_at: expected a fraction in [0, 1]";
        if (!(options.burn_in_factor > 0 and options.burn_in_factor <= 1)) return "burn_in_factor: expected a fraction in (0, 1]";
        if (!(options.burn_in_degree_exponent >= 0 and options.burn_in_degree_exponent <= 4)) return "burn_in_degree_exponent: expected 0 to 4";
        if (!(options.degree_exponent >= 0 and options.degree_exponent <= 4)) return "degree_exponent: expected 0 to 4";
        if (!(options.near_fraction >= 0 and options.near_fraction <= 1)) return "near_fraction: expected a fraction in [0, 1]";
        if (!(options.temperature >= 0.05 and options.temperature <= 20)) return "temperature: expected 0.05 to 20";
        if (!(options.start_scale > 0 and options.start_scale <= 0.01)) return "start_scale: expected a number in (0, 0.01]";
        if (!(options.radius_max >= 1 and options.radius_max <= 16)) return "radius_max: expected 1 to 16";
        return null;
    }

    pub fn validate(options: *const Options) Invalid!void {
        if (options.complaint() != null) return error.InvalidOption;
    }

    /// Epochs of burn-in that a run of this length has.
    pub fn burn_in(options: *const Options) u32 {
        return @min(options.burn_in_epochs, options.epochs / 4);
    }

    /// The learning rate of an epoch, counted from 0.
    pub fn rate_at(options: *const Options, epoch: u32) f64 {
        if (epoch < options.burn_in()) return options.learning_rate * options.burn_in_factor;
        const after: f64 = @floatFromInt(epoch - options.burn_in());
        const total: f64 = @floatFromInt(options.epochs - options.burn_in());
        const done = @min(after / @max(total, 1), 1);
        const last = options.rate_final;
        return options.learning_rate * switch (options.schedule) {
            .constant => 1,
            .linear => 1 - (1 - last) * done,
            .cosine => last + (1 - last) * 0.5 * (1 + @cos(std.math.pi * done)),
            .two_phase => if (done < options.phase_at) 1 else last,
        };
    }

    /// How many of an epoch's negatives are drawn near.
    pub fn near_at(options: *const Options, epoch: u32) u32 {
        if (epoch < options.burn_in()) return 0;
        return @intFromFloat(@round(options.near_fraction * @as(f64, @floatFromInt(options.negatives))));
    }

    pub fn degree_exponent_at(options: *const Options, epoch: u32) f64 {
        return if (epoch < options.burn_in()) options.burn_in_degree_exponent else options.degree_exponent;
    }
};

test "validate: the defaults are valid, and each bad value is named" {
    const defaults: Options = .{};
    try defaults.validate();
    const nan = std.math.nan(f64);
    const bad = [_]struct { Options, []const u8 }{
        .{ .{ .dim = 0 }, "dim" },
        .{ .{ .dim = dim_max + 1 }, "dim" },
        .{ .{ .curvature = 0 }, "curvature" },
        .{ .{ .curvature = nan }, "curvature" },
        .{ .{ .epochs = 0 }, "epochs" },
        .{ .{ .negatives = 0 }, "negatives" },
        .{ .{ .learning_rate = -1 }, "learning_rate" },
        .{ .{ .learning_rate = std.math.inf(f64) }, "learning_rate" },
        .{ .{ .rate_final = 0 }, "rate_final" },
        .{ .{ .phase_at = nan }, "phase_at" },
        .{ .{ .burn_in_factor = 2 }, "burn_in_factor" },
        .{ .{ .degree_exponent = -1 }, "degree_exponent" },
        .{ .{ .near_fraction = 1.5 }, "near_fraction" },
        .{ .{ .temperature = 0 }, "temperature" },
        .{ .{ .start_scale = 1 }, "start_scale" },
        .{ .{ .radius_max = 100 }, "radius_max" },
    };
    for (bad) |case| {
        try std.testing.expectError(error.InvalidOption, case[0].validate());
        try std.testing.expect(std.mem.startsWith(u8, case[0].complaint().?, case[1]));
    }
}

test "rate_at: burn-in is slower, every schedule starts at the rate and ends where it says" {
    inline for (.{ Schedule.constant, .linear, .cosine, .two_phase }) |schedule| {
        const options: Options = .{ .schedule = schedule, .learning_rate = 2, .rate_final = 0.1, .epochs = 100, .burn_in_epochs = 5, .burn_in_factor = 0.5 };
        try std.testing.expectEqual(1, options.rate_at(4));
        try std.testing.expectEqual(2, options.rate_at(5));
        const last: f64 = if (schedule == .constant) 2 else 0.2;
        try std.testing.expectApproxEqRel(last, options.rate_at(100), 1e-12);
    }
}
