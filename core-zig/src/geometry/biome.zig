//! A labelled collection of tensors of one shape, and their weighted mean. What is absorbed is clamped;
//! what is a point of the ball is averaged as one: the plain mean of points near the rim is far from the
//! one that minimises squared distances.

const std = @import("std");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const mean = @import("../manifold/mean.zig");
const poincare = @import("../manifold/poincare.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Topos = @import("topos.zig").Topos;
const reading = @import("rows.zig");

pub const Entry = struct {
    label: []u8,
    /// Clamped.
    rows: reading.Rows,
    weight: f64,

    fn deinit(entry: *const Entry) void {
        memory.allocator.free(entry.label);
        entry.rows.deinit();
    }
};

pub const Biome = struct {
    header: handle.Header,
    topos: *Topos,
    /// All of one shape.
    entries: std.ArrayList(Entry) = .empty,
    lock: sync.Mutex = .{},

    /// Numbers as in the spec.
    pub const Mode = enum(i32) { euclidean = 1, gyromidpoint = 2, frechet = 3 };

    pub fn create(topos: *Topos) error{OutOfMemory}!*Biome {
        const biome = try memory.allocator.create(Biome);
        biome.* = .{ .header = .init(.biome, destroy), .topos = topos.retain() };
        return biome;
    }

    fn destroy(header: *handle.Header) void {
        const biome: *Biome = @alignCast(@fieldParentPtr("header", header));
        for (biome.entries.items) |*each| each.deinit();
        biome.entries.deinit(memory.allocator);
        biome.topos.release();
        memory.allocator.destroy(biome);
    }

    pub fn release(biome: *Biome) void {
        biome.header.release();
    }

    /// On failure nothing has changed.
    pub fn absorb(biome: *Biome, label: []const u8, tensor: *const Tensor, weight: f64, report: *Report) Error!void {
        const where = "absorb";
        try biome.enter(report);
        defer biome.lock.unlock();
        try bounds.positive(where, "weight", weight, report);
        if (!std.math.isFinite(biome.total_weight() + weight)) return report.fail(.non_finite, where ++ ": the weights add up to more than a number can hold", .{});
        if (tensor.count() == 0) return report.fail(.empty_input, where ++ ": a tensor of shape {f} has no elements", .{tensor.shape});
        const entries = biome.entries.items;
        if (entries.len > 0 and !tensor.shape.equals(&entries[0].rows.shape)) return report.fail(.shape_mismatch, where ++ ": a tensor of shape {f} given, the biome holds {f}", .{ tensor.shape, entries[0].rows.shape });
        // Entries have one shape, and so one count; what is there fits.
        try biome.topos.check_volume(where ++ ": all entries together", (entries.len + 1) *| tensor.count(), report);
        const rows = try reading.read(tensor, where ++ ": tensor", report);
        errdefer rows.deinit();
        const bound = biome.topos.limits.saturation;
        for (rows.numbers) |*number| number.* = std.math.clamp(number.*, -bound, bound);
        const name = try memory.allocator.dupe(u8, label);
        errdefer memory.allocator.free(name);
        try biome.entries.append(memory.allocator, .{ .label = name, .rows = rows, .weight = weight });
    }

    pub fn clear(biome: *Biome, report: *Report) Error!void {
        try biome.enter(report);
        defer biome.lock.unlock();
        for (biome.entries.items) |*each| each.deinit();
        biome.entries.clearAndFree(memory.allocator);
    }

    /// Two calls that change one biome at once are the caller's mistake; better a message than a race.
    fn enter(biome: *Biome, report: *Report) Error!void {
        if (!biome.lock.try_lock()) return report.fail(.busy, "biome: another call is changing it", .{});
    }

    pub fn entry(biome: *const Biome, index: i64, report: *Report) Error!*const Entry {
        const entries = biome.entries.items;
        if (entries.len == 0) return report.fail(.index_out_of_range, "biome: entry {d} asked for, and there is none", .{index});
        if (index < 0 or index >= entries.len) return report.fail(.index_out_of_range, "biome: entry {d} asked for, expected 0 to {d}", .{ index, entries.len - 1 });
        return &entries[@intCast(index)];
    }

    /// The caller frees them.
    pub fn weights(biome: *const Biome) error{OutOfMemory}![]f64 {
        const list = try memory.allocator.alloc(f64, biome.entries.items.len);
        for (list, biome.entries.items) |*weight, *each| weight.* = each.weight;
        return list;
    }

    pub fn total_weight(biome: *const Biome) f64 {
        var total: f64 = 0;
        for (biome.entries.items) |*each| total += each.weight;
        return total;
    }

    /// The weighted mean, in the shape of the entries.
    pub fn canopy(biome: *const Biome, mode: Mode, report: *Report) Error!*Tensor {
        const entries = biome.entries.items;
        if (entries.len == 0) return report.fail(.empty_input, "canopy: the biome is empty", .{});
        const first = &entries[0].rows;
        const numbers = try memory.allocator.alloc(f64, first.numbers.len);
        defer memory.allocator.free(numbers);
        var out: reading.Rows = .{ .numbers = numbers, .width = first.width, .shape = first.shape, .dtype = first.dtype };
        for (entries) |*each| {
            if (each.rows.dtype == .f64) out.dtype = .f64;
        }
        if (mode == .euclidean) biome.average(numbers) else try biome.average_points(mode, &out, report);
        return out.tensor();
    }

    fn average(biome: *const Biome, out: []f64) void {
        const total = biome.total_weight();
        @memset(out, 0);
        for (biome.entries.items) |*each| {
            for (out, each.rows.numbers) |*sum, number| sum.* += each.weight / total * number;
        }
        // Rounding may carry a mean of equal numbers past the bound that they stand at.
        const bound = biome.topos.limits.saturation;
        for (out) |*number| number.* = std.math.clamp(number.*, -bound, bound);
    }

    fn average_points(biome: *const Biome, mode: Mode, out: *const reading.Rows, report: *Report) Error!void {
        const entries = biome.entries.items;
        const width = out.width;
        const shares = try biome.weights();
        defer memory.allocator.free(shares);
        const largest = std.mem.max(f64, shares);
        for (shares) |*share| share.* /= largest;
        // Entries one after the other as they are kept, then moved into the ball together.
        const all = try memory.allocator.alloc(f64, entries.len * out.numbers.len);
        defer memory.allocator.free(all);
        for (entries, 0..) |*each, index| @memcpy(all[index * out.numbers.len ..][0..out.numbers.len], each.rows.numbers);
        const points: reading.Rows = .{ .numbers = all, .width = width, .shape = out.shape, .dtype = out.dtype };
        try biome.topos.settle(&points, "canopy: entries", report);
        const row_count = out.count();
        const scratch = try memory.allocator.alloc(f64, entries.len * width + mean.frechet_scratch(width));
        defer memory.allocator.free(scratch);
        const gathered = scratch[0 .. entries.len * width];
        const rest = scratch[entries.len * width ..];
        const c = biome.topos.c();
        for (0..row_count) |row| {
            for (0..entries.len) |index| @memcpy(gathered[index * width ..][0..width], points.row(index * row_count + row));
            if (mode == .gyromidpoint) {
                mean.gyromidpoint(c, gathered, shares, out.row(row), rest);
                continue;
            }
            const outcome = mean.frechet(poincare, c, gathered, shares, .{}, out.row(row), rest);
            if (!outcome.converged) return report.fail(.not_converged, "canopy: the Frechet mean of row {d} has residual {d} after {d} iterations", .{ row, outcome.residual, outcome.iteration_count });
        }
        _ = biome.topos.clip(out.dtype).apply(out);
    }
};
