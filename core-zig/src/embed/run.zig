//! A training run that other languages hold: the trainer with its hierarchy, its options as they
//! cross the ABI, and checkpoints on disk.

const std = @import("std");
const build = @import("options");
const abi = @import("abi");
const handle = @import("../runtime/handle.zig");
const memory = @import("../runtime/memory.zig");
const log = @import("../runtime/log.zig");
const sync = @import("../runtime/sync.zig");
const files = @import("../runtime/file.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Hierarchy = @import("hierarchy.zig").Hierarchy;
const Trainer = @import("trainer.zig").Trainer;
const Position = @import("trainer.zig").Position;
const DeviceTrainer = @import("device_trainer.zig").DeviceTrainer;
const Device = @import("../tensor/storage.zig").Device;
const Options = @import("options.zig").Options;
const checkpoint = @import("checkpoint.zig");
const evaluation = @import("evaluate.zig");

/// The C struct `st_trainer_options`.
pub const OptionsStruct = abi.zig_types.Struct("trainer_options");
pub const EvaluationStruct = abi.zig_types.Struct("evaluation");

/// The C callback `st_progress_fn`: done, total, loss, pairs per second, context; 0 goes on.
pub const ProgressFn = *const fn (i64, i64, f64, f64, ?*anyopaque) callconv(.c) i32;
pub const Progress = struct { call: ?ProgressFn, context: ?*anyopaque };

pub const Run = struct {
    header: handle.Header,
    hierarchy: *Hierarchy,
    trainer: Trainer,
    /// Where epochs are trained.
    device: Device = .cpu,
    /// Held while a call changes the run: a second one is refused, not queued.
    working: std.atomic.Value(bool) = .init(false),

    pub fn create(hierarchy: *Hierarchy, options: *const OptionsStruct, report: *Report) Error!*Run {
        const wanted = try options_from_struct(options, report);
        var trainer = Trainer.create(memory.allocator, wanted, &hierarchy.graph) catch |err| return creation_error(err, report);
        errdefer trainer.destroy();
        return adopt(hierarchy, trainer);
    }

    fn adopt(hierarchy: *Hierarchy, trainer: Trainer) error{OutOfMemory}!*Run {
        const run = try memory.allocator.create(Run);
        hierarchy.header.retain();
        run.* = .{ .header = .init(.trainer, destroy), .hierarchy = hierarchy, .trainer = trainer };
        return run;
    }

    fn destroy(header: *handle.Header) void {
        const run: *Run = @alignCast(@fieldParentPtr("header", header));
        run.trainer.destroy();
        run.hierarchy.header.release();
        memory.allocator.destroy(run);
    }

    /// Trains `epochs` epochs, or all that are left for 0.
    pub fn train(run: *Run, epochs: i64, progress: Progress, cancel: ?*const CancelToken, report: *Report) Error!void {
        const trainer = &run.trainer;
        const left = trainer.options.epochs - trainer.epochs_done;
        if (epochs < 0 or epochs > left) return report.fail(.invalid_value, "train: {d} epochs asked for, {d} of {d} are left", .{ epochs, left, trainer.options.epochs });
        try run.begin(report);
        defer run.working.store(false, .release);
        const begun = sync.now_ns();
        const first = trainer.epochs_done;
        defer log.write(.info, "trainer: {d} epochs in {d} s, {d} of {d} done", .{ trainer.epochs_done - first, rounded(seconds_since(begun)), trainer.epochs_done, trainer.options.epochs });
        const count: u32 = @intCast(if (epochs == 0) left else epochs);
        if (!build.gpu or !run.device.is_gpu()) return run.train_epochs(count, null, progress, cancel, report);
        const kept: Position = .of(trainer);
        var on_device = try DeviceTrainer.begin(trainer, run.device, report);
        const ending = run.train_epochs(count, &on_device, progress, cancel, report);
        var unread: Report = .{};
        on_device.end(if (ending) |_| report else |_| &unread) catch |err| {
            // The points are still those of before: so is everything else.
            kept.put_back(trainer);
            return if (ending) |_| err else |earlier| earlier;
        };
        return ending;
    }

    fn train_epochs(run: *Run, count: u32, on_device: ?*DeviceTrainer, progress: Progress, cancel: ?*const CancelToken, report: *Report) Error!void {
        const trainer = &run.trainer;
        for (0..count) |_| {
            const started = sync.now_ns();
            const finished = if (build.gpu and on_device != null) try on_device.?.run_epoch(cancel, report) else trainer.run_epoch(cancel) catch |err| switch (err) {
                error.OutOfMemory => return error.OutOfMemory,
                error.Diverged => return run.diverged(report),
            };
            const done = finished orelse return run.cancelled(report);
            const rate = @as(f64, @floatFromInt(trainer.graph.edges.len)) / seconds_since(started);
            log.write(.debug, "trainer: epoch {d} of {d}: loss {d}, {e:.2} pairs per second", .{ done.epoch, done.epochs, rounded(done.loss), rate });
            if (done.refused * 100 > trainer.graph.edges.len) log.write(.warning, "trainer: {d} steps of epoch {d} would have left the ball and were not made; a lower learning_rate may help", .{ done.refused, done.epoch });
            const call = progress.call orelse continue;
            if (call(done.epoch, done.epochs, done.loss, rate, progress.context) != 0) return run.cancelled(report);
        }
    }

    /// Trains on a GPU, or on the CPU again. The points come back when a call of `train` ends.
    pub fn set_device(run: *Run, device: Device, report: *Report) Error!void {
        if (device == .reference or device == .null) return report.fail(.unsupported, "trainer: {t} trains nothing, expected cpu or a GPU", .{device});
        try run.begin(report);
        defer run.working.store(false, .release);
        run.device = device;
    }

    fn begin(run: *Run, report: *Report) Error!void {
        if (run.working.swap(true, .acquire)) return report.fail(.busy, "the trainer is in use by another call", .{});
    }

    fn cancelled(run: *const Run, report: *Report) Error {
        return report.fail(.cancelled, "train: stopped on request after {d} of {d} epochs", .{ run.trainer.epochs_done, run.trainer.options.epochs });
    }

    fn diverged(run: *const Run, report: *Report) Error {
        const trainer = &run.trainer;
        return report.fail(.not_converged, "train: points are no longer finite in epoch {d} of {d}; try a lower learning_rate ({d} given)", .{ trainer.epochs_done + 1, trainer.options.epochs, trainer.options.learning_rate });
    }

    pub fn points(run: *Run, report: *Report) Error!*Tensor {
        try run.begin(report);
        defer run.working.store(false, .release);
        const width: i64 = @intCast(run.trainer.point_width());
        const tensor = try Tensor.create(.from_slice(&.{ run.trainer.graph.node_count, width }), .f32, .cpu);
        run.trainer.write_points(tensor.elements(f32));
        return tensor;
    }

    pub fn manifold(run: *const Run, report: *Report) Error!*Manifold {
        const options = &run.trainer.options;
        return switch (options.model) {
            .euclidean => Manifold.create(.euclidean, 0, false, report),
            .poincare => Manifold.create(.poincare, options.curvature, false, report),
            .lorentz => Manifold.create(.lorentz, options.curvature, false, report),
        };
    }

    pub fn save(run: *Run, path: []const u8, report: *Report) Error!void {
        try run.begin(report);
        defer run.working.store(false, .release);
        var bytes: std.Io.Writer.Allocating = .init(memory.allocator);
        defer bytes.deinit();
        checkpoint.write_to(&run.trainer, &bytes.writer) catch return error.OutOfMemory;
        try files.replace(path, &.{bytes.written()}, report);
        log.write(.info, "checkpoint: {s} written, {d} bytes, {d} epochs done", .{ path, bytes.written().len, run.trainer.epochs_done });
    }

    pub fn load(hierarchy: *Hierarchy, path: []const u8, report: *Report) Error!*Run {
        const bytes = try files.read(path, report);
        defer memory.allocator.free(bytes);
        var trainer = checkpoint.read_from(memory.allocator, bytes, &hierarchy.graph) catch |err| switch (err) {
            error.OutOfMemory => return error.OutOfMemory,
            error.NewerVersion => return report.fail(.newer_version, "{s}: a checkpoint of a newer version of the library", .{path}),
            error.WrongGraph => return report.fail(.invalid_value, "{s}: the checkpoint was made with another hierarchy", .{path}),
            error.NotACheckpoint => return report.fail(.corrupt, "{s}: not a checkpoint", .{path}),
            error.Truncated => return report.fail(.corrupt, "{s}: the checkpoint is truncated", .{path}),
            error.Corrupted => return report.fail(.corrupt, "{s}: the checkpoint is damaged", .{path}),
        };
        errdefer trainer.destroy();
        log.write(.info, "checkpoint: {s} read, {d} epochs done", .{ path, trainer.epochs_done });
        return adopt(hierarchy, trainer);
    }

    pub fn options_struct(run: *const Run, out: *OptionsStruct) void {
        options_to_struct(&run.trainer.options, out);
    }
};

fn seconds_since(begun: u64) f64 {
    return @as(f64, @floatFromInt(@max(sync.now_ns() - begun, 1))) * 1e-9;
}

/// As many digits as a reader wants.
fn rounded(value: f64) f32 {
    return @floatCast(value);
}

fn creation_error(err: Trainer.Error, report: *Report) Error {
    return switch (err) {
        error.OutOfMemory => error.OutOfMemory,
        error.InvalidOption => unreachable, // Refused while they were read.
        error.TooLarge => report.fail(.out_of_memory, "trainer: the points are too many to hold", .{}),
    };
}

pub fn options_default(out: *OptionsStruct) void {
    options_to_struct(&.{}, out);
}

/// Fields the caller's older struct lacks keep their place: `struct_size` is the caller's.
fn options_to_struct(options: *const Options, out: *OptionsStruct) void {
    out.model = switch (options.model) {
        .euclidean => @intFromEnum(Manifold.Kind.euclidean),
        .poincare => @intFromEnum(Manifold.Kind.poincare),
        .lorentz => @intFromEnum(Manifold.Kind.lorentz),
    };
    out.schedule = @intFromEnum(options.schedule);
    out.deterministic = @intFromBool(options.deterministic);
    inline for (.{ "dim", "curvature", "epochs", "negatives", "learning_rate", "rate_final", "phase_at", "burn_in_epochs", "burn_in_factor", "burn_in_degree_exponent", "degree_exponent", "temperature", "start_scale", "radius_max", "seed", "threads" }) |name| {
        @field(out, name) = @field(options, name);
    }
}

fn options_from_struct(given: *const OptionsStruct, report: *Report) Error!Options {
    if (given.struct_size < @sizeOf(OptionsStruct)) return report.fail(.invalid_value, "trainer options: struct_size is {d}, expected {d}; fill the struct with st_trainer_options_default", .{ given.struct_size, @sizeOf(OptionsStruct) });
    var options: Options = .{};
    const kind = std.enums.fromInt(Manifold.Kind, given.model) orelse .product;
    options.model = switch (kind) {
        .euclidean => .euclidean,
        .poincare => .poincare,
        .lorentz => .lorentz,
        .product => return report.fail(.invalid_value, "trainer options: model {d} given, expected euclidean (1), poincare (2) or lorentz (3)", .{given.model}),
    };
    options.schedule = std.enums.fromInt(@TypeOf(options.schedule), given.schedule) orelse return report.fail(.invalid_value, "trainer options: schedule {d} given, expected 0 to 3", .{given.schedule});
    options.deterministic = given.deterministic != 0;
    options.seed = given.seed;
    inline for (.{ "dim", "epochs", "negatives", "burn_in_epochs", "threads" }) |name| {
        @field(options, name) = std.math.cast(u32, @field(given, name)) orelse return report.fail(.invalid_value, "trainer options: {s} is {d}, expected 0 to 2^32 - 1", .{ name, @field(given, name) });
    }
    inline for (.{ "curvature", "learning_rate", "rate_final", "phase_at", "burn_in_factor", "burn_in_degree_exponent", "degree_exponent", "temperature", "start_scale", "radius_max" }) |name| {
        @field(options, name) = @field(given, name);
    }
    if (options.complaint()) |found| return report.fail(.invalid_value, "trainer options: {s} is {d}, expected {s}", .{ found.name, found.given, found.expected });
    return options;
}

/// Mean rank and MAP of any points on a Euclidean, Poincaré or Lorentz manifold.
pub fn evaluate(hierarchy: *Hierarchy, manifold: *Manifold, points: *Tensor, progress: Progress, cancel: ?*const CancelToken, out: *EvaluationStruct, report: *Report) Error!void {
    const width = try check_points(hierarchy, manifold, points, report);
    const begun = sync.now_ns();
    const lorentz = manifold.kind() == .lorentz;
    const dim = if (lorentz) width - 1 else width;
    const count = hierarchy.graph.node_count;
    const rows = try memory.allocator.alloc(f32, count * dim);
    defer memory.allocator.free(rows);
    for (0..count) |node| {
        const base: i64 = @as(i64, @intCast(node)) * points.strides.values[0];
        const row: StridedRow = .{ .tensor = points, .base = base };
        try unit_row(manifold, row, rows[node * dim ..][0..dim], node, report);
    }
    var teller: Teller = .{ .progress = progress };
    const scores = evaluation.evaluate(memory.allocator, &hierarchy.graph, .{
        .rows = rows,
        .stride = dim,
        .dim = dim,
        .geometry = if (manifold.kind() == .euclidean) .flat else .ball,
    }, .{ .cancel = cancel, .progress = if (progress.call == null) null else .{ .context = &teller, .report = Teller.tell } }) catch |err| switch (err) {
        error.OutOfMemory => return error.OutOfMemory,
        error.Cancelled => return report.fail(.cancelled, "evaluate: stopped on request", .{}),
    };
    log.write(.info, "evaluate: mean rank {d}, MAP {d}, {d} pairs in {d} s", .{ rounded(scores.mean_rank), rounded(scores.map), scores.pairs, rounded(seconds_since(begun)) });
    out.mean_rank = scores.mean_rank;
    out.map = scores.map;
    out.pair_count = @intCast(scores.pairs);
    out.node_count = @intCast(scores.nodes);
}

/// The C callback behind evaluation's own.
const Teller = struct {
    progress: Progress,

    fn tell(context: *anyopaque, done: usize, total: usize) bool {
        const teller: *const Teller = @ptrCast(@alignCast(context));
        return teller.progress.call.?(@intCast(done), @intCast(total), 0, 0, teller.progress.context) == 0;
    }
};

const StridedRow = struct {
    tensor: *const Tensor,
    base: i64,

    fn at(row: StridedRow, column: usize) f64 {
        const step = row.base + @as(i64, @intCast(column)) * row.tensor.strides.values[1];
        const advance = @import("../tensor/copy.zig").advance;
        return switch (row.tensor.dtype) {
            .f32 => advance(row.tensor.data(f32), step)[0],
            .f64 => advance(row.tensor.data(f64), step)[0],
            else => unreachable,
        };
    }
};

fn check_points(hierarchy: *const Hierarchy, manifold: *const Manifold, points: *const Tensor, report: *Report) Error!usize {
    if (manifold.kind() == .product) return report.fail(.unsupported, "evaluate: a product manifold given, expected euclidean, poincare or lorentz", .{});
    if (!points.dtype.is_float()) return report.fail(.dtype_mismatch, "evaluate: points are {s}, expected f32 or f64", .{@tagName(points.dtype)});
    if (points.rank() != 2 or points.extent(0) != hierarchy.graph.node_count or points.extent(1) < manifold.ambient_min())
        return report.fail(.shape_mismatch, "evaluate: points have shape {f}, expected {d} x coordinates (at least {d})", .{ points.shape, hierarchy.graph.node_count, manifold.ambient_min() });
    return points.extent(1);
}

/// One point in the coordinates of the unit ball (or the flat table), where evaluation ranks.
fn unit_row(manifold: *const Manifold, row: StridedRow, out: []f32, node: usize, report: *Report) Error!void {
    const root_c = @sqrt(-manifold.curvature().?);
    var norm_sq: f64 = 0;
    for (out, 0..) |*value, column| {
        const scaled = switch (manifold.kind()) {
            .euclidean => row.at(column),
            .poincare => row.at(column) * root_c,
            .lorentz => blk: {
                // The time coordinate follows from the others, whatever rounding left in it.
                var spatial_sq: f64 = 0;
                for (1..out.len + 1) |index| spatial_sq += row.at(index) * row.at(index);
                break :blk row.at(column + 1) * root_c / (1 + @sqrt(1 + spatial_sq * root_c * root_c));
            },
            .product => unreachable,
        };
        if (!std.math.isFinite(scaled)) return report.fail(.non_finite, "evaluate: point {d} has a coordinate {d}", .{ node, scaled });
        value.* = @floatCast(scaled);
        norm_sq += scaled * scaled;
    }
    if (manifold.kind() == .poincare and norm_sq >= 1) return report.fail(.outside_ball, "evaluate: point {d} lies outside the ball: c|x|^2 = {d}", .{ node, norm_sq });
}
