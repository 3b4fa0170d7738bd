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

const tiny = std.math.floatTrueMin(f64);
const huge = std.math.floatMax(f64);
const count_max = std.math.maxInt(u32);

/// What each number may be, and how that reads.
const limits = .{
    .{ .name = "dim", .least = 1, .most = dim_max, .expected = "1 to 1024" },
    .{ .name = "curvature", .least = -huge, .most = -tiny, .expected = "a finite negative number" },
    .{ .name = "epochs", .least = 1, .most = count_max, .expected = "at least 1" },
    .{ .name = "negatives", .least = 1, .most = kernel.negatives_max, .expected = "1 to 1024" },
    .{ .name = "learning_rate", .least = tiny, .most = huge, .expected = "a finite positive number" },
    .{ .name = "rate_final", .least = tiny, .most = 1, .expected = "a fraction in (0, 1]" },
    .{ .name = "phase_at", .least = 0, .most = 1, .expected = "a fraction in [0, 1]" },
    .{ .name = "burn_in_factor", .least = tiny, .most = 1, .expected = "a fraction in (0, 1]" },
    .{ .name = "burn_in_degree_exponent", .least = 0, .most = 4, .expected = "0 to 4" },
    .{ .name = "degree_exponent", .least = 0, .most = 4, .expected = "0 to 4" },
    .{ .name = "temperature", .least = 0.05, .most = 20, .expected = "0.05 to 20" },
    .{ .name = "start_scale", .least = tiny, .most = 0.01, .expected = "a number in (0, 0.01]" },
    .{ .name = "radius_max", .least = 1, .most = 16, .expected = "1 to 16" },
};

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

    /// An option that cannot be used.
    pub const Complaint = struct { name: []const u8, given: f64, expected: []const u8 };

    /// The first option that cannot be used, or null.
    pub fn complaint(options: *const Options) ?Complaint {
        inline for (limits) |limit| {
            const value = @field(options, limit.name);
            const given: f64 = if (@TypeOf(value) == f64) value else @floatFromInt(value);
            // False for NaN, too.
            const fits = given >= limit.least and given <= limit.most;
            if (!fits) return .{ .name = limit.name, .given = given, .expected = limit.expected };
        }
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
        .{ .{ .temperature = 0 }, "temperature" },
        .{ .{ .start_scale = 1 }, "start_scale" },
        .{ .{ .radius_max = 100 }, "radius_max" },
    };
    for (bad) |case| {
        try std.testing.expectError(error.InvalidOption, case[0].validate());
        try std.testing.expectEqualStrings(case[1], case[0].complaint().?.name);
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
