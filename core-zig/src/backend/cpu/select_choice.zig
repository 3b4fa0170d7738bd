//! Which of the selection kernels runs, and how: what the ops take without asking, from the shape alone, so that
//! the same call does the same work wherever it stands.

const std = @import("std");
const methods = @import("kernels/select_method.zig");
const levels = @import("levels.zig");
const pool = @import("../../runtime/pool.zig");

pub const Method = methods.Method;
pub const Selection = methods.Selection;

/// Everything that may differ between two ways to select the same elements.
pub const Choice = struct {
    level: levels.Level,
    method: Method,
    /// Columns that are selected from at a time, what was found then being merged; 0: rows are whole.
    tile: usize = 0,
    threads: usize,
};

/// One job: rows of `cols` elements of `size` bytes, k of each.
pub const Job = struct { selection: Selection, rows: usize, cols: usize, k: usize, size: usize };

pub fn lanes(level: levels.Level, size: usize) usize {
    return levels.vector_bytes_of(level) / size;
}

/// Vectors of the filter's chunks: the fewer, the less of a row in which something passes is read again; the
/// more, the fewer smallest ranks there are to look at.
const chunks = [_]u8{ 32, 16, 8, 4 };

pub fn method_of(selection: Selection, cols: usize, k: usize, width: usize) Method {
    switch (selection) {
        .sort => return .{ .algorithm = .sort },
        .mid => {
            if (cols <= count_min) return .{ .algorithm = .quickselect };
            return .{ .algorithm = if (2 * k > cols) .sort else .count };
        },
        .top, .bottom => {},
    }
    if (!methods.filter_fits(cols, k, 1, width) or cols < filter_vectors * width) return .{ .algorithm = if (cols > 2 * k or cols < 256) .quickselect else .sort };
    const balanced = std.math.sqrt(2 * cols / (k * width));
    for (chunks) |chunk| {
        if (chunk <= @max(8, balanced) and methods.filter_fits(cols, k, 2 * chunk, width)) return .{ .algorithm = .filter, .chunk = chunk };
    }
    return .{ .algorithm = .filter, .chunk = 1 };
}

/// Counting compares whole vectors, and guesses are not worth it in less; nor is the filter in fewer vectors.
const count_min = 64;
const filter_vectors = 4;

/// Whether the kernels of a level know the method for such rows.
pub fn knows(selection: Selection, method: Method, cols: usize, k: usize, width: usize) bool {
    return switch (method.algorithm) {
        .filter => selection != .mid and methods.filter_fits(cols, k, method.chunk, width) and cols >= filter_vectors * width,
        .count => selection == .mid and cols >= count_min,
        .quickselect, .sort => true,
    };
}

/// About nanoseconds for a row: its bytes come from the second cache, what is kept costs by the element.
pub fn row_time(selection: Selection, method: Method, cols: usize, k: usize, size: usize, level: levels.Level) f64 {
    const n: f64 = @floatFromInt(cols);
    const wanted: f64 = @floatFromInt(k);
    const bytes = n * @as(f64, @floatFromInt(size));
    const ordering = wanted * @min(9, 3 + @log2(wanted + 1));
    return 50 + switch (method.algorithm) {
        .filter => filter_time(method, bytes, wanted, @floatFromInt(lanes(level, size) * size)) + 4 * 1.4 * wanted + ordering,
        .count => 0.12 * bytes + 4 * (wanted + 12 + n / 256) + ordering,
        .quickselect => (if (selection == .mid) @as(f64, 3.3) else 1.9) * n + ordering,
        .sort => 1.9 * bytes,
    };
}

fn filter_time(method: Method, bytes: f64, k: f64, vector: f64) f64 {
    if (method.chunk <= 1) return 0.07 * bytes;
    const chunk: f64 = @floatFromInt(method.chunk);
    const hit = @min(1, 1.4 * k * chunk * vector / bytes);
    return bytes * (0.038 + 0.04 / chunk + 0.025 * hit);
}

/// Nanoseconds of work that are worth waking a thread for.
pub const grain_time = 20_000;

/// What the ops take.
pub fn prior(job: Job) Choice {
    const level = levels.level();
    const method = method_of(job.selection, job.cols, job.k, lanes(level, job.size));
    const row = row_time(job.selection, method, job.cols, job.k, job.size, level);
    const all = row * @as(f64, @floatFromInt(job.rows));
    const available = pool.thread_count();
    const worth: usize = @intFromFloat(@min(@as(f64, @floatFromInt(available)), 1 + all / grain_time));
    const wanted = @max(1, worth);
    const is_split = job.rows < wanted and can_split(job, wanted);
    return .{
        .level = level,
        .method = method,
        .threads = if (is_split) wanted else @min(wanted, job.rows),
        .tile = if (is_split) tile_of(job.cols, wanted) else 0,
    };
}

/// Whether rows may be cut in so many tiles, each of which gives k elements.
pub fn can_split(job: Job, tiles: usize) bool {
    const is_first = job.selection == .top or job.selection == .bottom;
    return is_first and job.k > 0 and job.cols >= 4096 and job.cols / tiles >= 8 * job.k;
}

/// Tiles of equal length, whole cache lines.
pub fn tile_of(cols: usize, tiles: usize) usize {
    return std.mem.alignForward(usize, std.math.divCeil(usize, cols, tiles) catch unreachable, 64);
}
