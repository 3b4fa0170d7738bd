//! Geodesics of the curved spaces, from their exponential and logarithmic maps.

const dot = @import("scalar.zig").dot;

/// `space` has exp, log and their pull-backs.
pub fn Geodesic(comptime space: type) type {
    return struct {
        /// The point a share t of the way from x to y (t may lie outside 0..1). `out` overlaps nothing.
        pub fn geodesic(c: f64, x: []const f64, y: []const f64, t: f64, out: []f64) void {
            space.log(c, x, y, out);
            for (out) |*out_i| out_i.* *= t;
            space.exp(c, x, out, out);
        }

        /// Returns the cotangent of t. `scratch` holds 2 * x.len numbers.
        pub fn geodesic_vjp(
            c: f64,
            x: []const f64,
            y: []const f64,
            t: f64,
            cotangent: []const f64,
            x_bar: []f64,
            y_bar: []f64,
            scratch: []f64,
        ) f64 {
            const velocity = scratch[0..x.len];
            const extra = scratch[x.len..][0..x.len];
            space.log(c, x, y, velocity);
            for (velocity) |*entry| entry.* *= t;
            space.exp_vjp(c, x, velocity, cotangent, x_bar, extra);
            space.log(c, x, y, velocity);
            const t_bar = dot(extra, velocity);
            for (velocity, extra) |*entry, extra_i| entry.* = t * extra_i;
            space.log_vjp(c, x, y, velocity, extra, y_bar);
            for (x_bar, extra) |*x_bar_i, extra_i| x_bar_i.* += extra_i;
            return t_bar;
        }
    };
}
