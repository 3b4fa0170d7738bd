//! Coupling of densities ("charts"): how far coupled ones disagree, and what they become when their
//! logarithms are smoothed along the coupling. Neither moves a log pool: the first does not contain the
//! pooled density, and the second leaves sum_u w_u ln q_u, which is all the pool sees, as it is.

const std = @import("std");

/// sum_uv J_uv (KL(q_u || q_v) + KL(q_v || q_u)) beta_j / 2 of one distribution; `logs` holds density u
/// from `u * stride` on.
pub fn energy(beta_j: f64, coupling: []const f64, logs: []const f64, stride: usize, bins: usize) f64 {
    if (beta_j == 0) return 0;
    const count = std.math.sqrt(coupling.len);
    var total: f64 = 0;
    for (0..count) |u| for (u + 1..count) |v| {
        const both = coupling[u * count + v] + coupling[v * count + u];
        if (both > 0) total += both * symmetric_kl(logs[u * stride ..][0..bins], logs[v * stride ..][0..bins]);
    };
    return beta_j / 2 * total;
}

/// KL in both directions, sum (p - q)(ln p - ln q): no term is negative, so nothing cancels.
fn symmetric_kl(p_logs: []const f64, q_logs: []const f64) f64 {
    var total: f64 = 0;
    for (p_logs, q_logs) |p, q| {
        if (p != q) total += (@exp(p) - @exp(q)) * (p - q);
    }
    return total;
}

/// Puts into `mix` (n x n) what share each density's logarithm has in each smoothed one: the matrix
/// (diag(w) + beta_j L)^-1 diag(w), L the graph Laplacian of the symmetrised coupling. False if a chart
/// is not determined: no weight, and no path to one that has.
///
/// Gaussian elimination that never subtracts (Grassmann, Taksar & Heyman 1985): off-diagonal entries of
/// this matrix and its row sums w only grow, so every share is as accurate as its inputs however large
/// beta_j is. Shares are not negative and those of one row sum to 1. `links` holds n * n numbers of
/// scratch, `excess` n.
pub fn smoothing(beta_j: f64, coupling: []const f64, weights: []const f64, links: []f64, excess: []f64, mix: []f64) bool {
    const count = weights.len;
    @memcpy(excess, weights);
    @memset(mix, 0);
    for (0..count) |u| {
        mix[u * count + u] = weights[u];
        for (0..count) |v| {
            const own = u == v or beta_j == 0;
            links[u * count + v] = if (own) 0 else beta_j * (coupling[u * count + v] / 2 + coupling[v * count + u] / 2);
        }
    }
    for (0..count) |k| {
        const pivot = pivot_of(links, excess, k);
        if (pivot == 0) return false;
        for (k + 1..count) |i| {
            const factor = links[i * count + k] / pivot;
            if (factor == 0) continue;
            excess[i] += factor * excess[k];
            for (k + 1..count) |j| {
                if (j != i) links[i * count + j] += factor * links[k * count + j];
            }
            for (mix[i * count ..][0..count], mix[k * count ..][0..count]) |*share, above| share.* += factor * above;
        }
    }
    var k = count;
    while (k > 0) {
        k -= 1;
        const pivot = pivot_of(links, excess, k);
        for (0..count) |column| {
            var share = mix[k * count + column];
            for (k + 1..count) |j| share += links[k * count + j] * mix[j * count + column];
            mix[k * count + column] = share / pivot;
        }
    }
    return true;
}

/// The diagonal entry of row k once the rows before it are eliminated: its row sum and its links.
fn pivot_of(links: []const f64, excess: []const f64, k: usize) f64 {
    const count = excess.len;
    var pivot = excess[k];
    for (links[k * count + k + 1 ..][0 .. count - k - 1]) |link| pivot += link;
    return pivot;
}

/// The smoothed densities of one distribution: each row of `mix` applied to the logarithms, then
/// exponentiated and normalised. False if one of them has no mass left.
pub fn charts(mix: []const f64, logs: []const f64, out: []f64, stride: usize, bins: usize) bool {
    const count = std.math.sqrt(mix.len);
    for (0..count) |u| {
        const chart = out[u * stride ..][0..bins];
        @memset(chart, 0);
        for (mix[u * count ..][0..count], 0..) |share, v| {
            if (share == 0) continue;
            for (chart, logs[v * stride ..][0..bins]) |*sum, log| sum.* += share * log;
        }
        if (!@import("log_pool.zig").solve(chart, 1, chart)) return false;
    }
    return true;
}
