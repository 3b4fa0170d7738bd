//! The weighted logarithmic opinion pool: rho proportional to exp(sum_u w_u ln q_u / (W + gamma)),
//! the minimiser of
//!
//!     F(rho) = sum_u w_u KL(rho || q_u) - gamma S(rho),    W = sum_u w_u,    W + gamma > 0.
//!
//! F is -(W + gamma) S(rho) plus something linear, hence convex, and so the closed form is the global
//! minimum (Genest & Zidek 1986; Nielsen & Nock 2009). One distribution at a time; logarithms may be
//! -infinity, and 0 ln 0 is 0.

const std = @import("std");

/// What one distribution scores, in the order of `st_barycenter_row_scores`.
pub const Scores = struct {
    kl_energy: f64 = 0,
    entropy: f64 = 0,
    coupling_energy: f64 = 0,
    objective: f64 = 0,
    effective_weight: f64 = 0,
};

/// sum_u w_u ln q_u for each bin; `logs` holds density u from `u * stride` on. A density without weight
/// has no say, not even where it is zero.
pub fn pool_logs(logs: []const f64, stride: usize, weights: []const f64, pooled: []f64) void {
    @memset(pooled, 0);
    for (weights, 0..) |weight, index| {
        if (weight == 0) continue;
        for (pooled, logs[index * stride ..][0..pooled.len]) |*sum, log| sum.* += weight * log;
    }
}

/// The pool; false if no bin has mass.
pub fn solve(pooled: []const f64, effective_weight: f64, density: []f64) bool {
    var highest = -std.math.inf(f64);
    for (pooled) |log| highest = @max(highest, log);
    if (highest == -std.math.inf(f64)) return false;
    var total: f64 = 0;
    for (density, pooled) |*entry, log| {
        entry.* = @exp((log - highest) / effective_weight);
        total += entry.*;
    }
    for (density) |*entry| entry.* /= total;
    return true;
}

/// The scores of any density but its coupling energy, which does not depend on it and is given.
pub fn score(density: []const f64, pooled: []const f64, weight_total: f64, entropy_weight: f64, coupling_energy: f64) Scores {
    var kl_energy: f64 = 0;
    var entropy: f64 = 0;
    for (density, pooled) |entry, log| {
        if (entry == 0) continue;
        const own = @log(entry);
        kl_energy += entry * (weight_total * own - log);
        entropy -= entry * own;
    }
    // Both are not negative, but rounding is not bound to that.
    kl_energy = @max(0, kl_energy);
    entropy = @max(0, entropy);
    return .{
        .kl_energy = kl_energy,
        .entropy = entropy,
        .coupling_energy = coupling_energy,
        .objective = kl_energy - entropy_weight * entropy + coupling_energy,
        .effective_weight = weight_total + entropy_weight,
    };
}
