//! Epochs of a training run on a GPU: the points and the hierarchy lie in the device's memory, and the
//! host hears of an epoch when it is over. Draws and formulas are those of the CPU (`embed.slang`).

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const random = @import("../backend/cpu/kernels/embed_random.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const DType = @import("../tensor/dtype.zig").DType;
const Kind = @import("../tensor/storage.zig").Device;
const devices = @import("../backend/gpu/device.zig");
const blocks = @import("../backend/gpu/memory.zig");
const launches = @import("../backend/gpu/launch.zig");
const Launch = launches.Launch;
const trainers = @import("trainer.zig");
const Trainer = trainers.Trainer;
const EpochReport = trainers.EpochReport;

/// As `embed.slang` has them.
const dim_max = 512;
const negatives_max = 256;
const group_size = 64;

const Epoch = extern struct {
    node_count: u32,
    negatives: u32,
    edge_count: u32,
    stride: u32,
    key: [2]u32,
    order_key: [2]u32,
    half_bits: u32,
    begin: u32,
    end: u32,
    groups: u32,
    rate: f32,
    sharpness: f32,
    gap_min: f32,
    euclidean: u32,
    has_alias: u32,
    lanes_per_row: u32,
    serial: u32,
    dim: u32,
};

const Settling = extern struct {
    node_count: u32,
    stride: u32,
    dim: u32,
    lanes: u32,
    gap_min: f32,
    shrunk: f32,
};

pub const DeviceTrainer = struct {
    trainer: *Trainer,
    device: *devices.Device,
    rows: *Tensor,
    edges: *Tensor,
    offsets: *Tensor,
    ancestors: *Tensor,
    /// One cell where negatives are drawn uniformly.
    alias: *Tensor,
    alias_exponent: f64 = 0,
    /// Loss and refused steps of each group.
    outcomes: *Tensor,
    fault: *Tensor,
    groups: u32,
    /// Pairs of one launch; found by time, so that a cancel is seen soon and launches cost nothing.
    chunk: u32,
    chunk_max: u32,

    /// Sends the run's data to the device.
    pub fn begin(trainer: *Trainer, kind: Kind, report: *Report) Error!DeviceTrainer {
        const options = &trainer.options;
        const graph = trainer.graph;
        if (options.dim > dim_max) return report.fail(.unsupported, "train: dim {d} given, on {t} it is at most {d}", .{ options.dim, kind, dim_max });
        if (options.negatives > negatives_max) return report.fail(.unsupported, "train: {d} negatives given, on {t} they are at most {d}", .{ options.negatives, kind, negatives_max });
        const words = std.math.maxInt(u32);
        if (graph.edges.len > words / 2 or trainer.rows.len > words) return report.fail(.unsupported, "train: {d} pairs of {d} nodes are more than {t} can number", .{ graph.edges.len, graph.node_count, kind });

        const device = try devices.open(kind, report);
        const groups: u32 = if (options.deterministic) 1 else std.math.clamp(graph.node_count / 64, 8, 4096);
        const none = [_]u64{0};
        var sent: Sent = .{ .kind = kind, .report = report };
        errdefer sent.release();
        const ancestors: []const u8 = if (graph.ancestors.len == 0) std.mem.asBytes(&none) else std.mem.sliceAsBytes(graph.ancestors);
        return .{
            .trainer = trainer,
            .device = device,
            .rows = try sent.tensor(.f32, std.mem.sliceAsBytes(trainer.rows)),
            .edges = try sent.tensor(.i64, std.mem.sliceAsBytes(graph.edges)),
            .offsets = try sent.tensor(.i32, std.mem.sliceAsBytes(graph.offsets)),
            .ancestors = try sent.tensor(.i32, ancestors),
            .outcomes = try sent.zeros(2 * groups),
            .fault = try sent.zeros(1),
            .alias = try sent.tensor(.i64, std.mem.asBytes(&none)),
            .groups = groups,
            .chunk = groups,
            .chunk_max = groups * (launches.turns_max / turns_of_pair(options.dim, options.negatives, options.deterministic)),
        };
    }

    /// Brings the points back.
    pub fn end(self: *DeviceTrainer, report: *Report) Error!void {
        defer for ([_]*Tensor{ self.rows, self.edges, self.offsets, self.ancestors, self.alias, self.outcomes, self.fault }) |tensor| tensor.release();
        try self.rows.storage.settle(report);
        @memcpy(self.trainer.rows, self.rows.elements(f32));
    }

    /// One epoch, or null when cancelled. What was done by then is kept, and the next call goes on.
    pub fn run_epoch(self: *DeviceTrainer, cancel: ?*const CancelToken, report: *Report) Error!?EpochReport {
        const trainer = self.trainer;
        try self.prepare_alias(report);
        var job = self.epoch();
        while (job.begin < job.edge_count) {
            if (cancel) |token| if (token.is_cancelled()) {
                trainer.position = job.begin;
                const so_far = try self.read_outcomes(report);
                trainer.loss_micro += so_far.loss_micro;
                trainer.refused += so_far.refused;
                return null;
            };
            job.end = @min(job.begin +| self.chunk, job.edge_count);
            try self.launch_chunk(&job, report);
            job.begin = job.end;
        }
        const is_finite = try self.settle(report);
        const outcome = try self.read_outcomes(report);
        if (!is_finite or !outcome.is_finite) return report.fail(.not_converged, "train: points are no longer finite in epoch {d} of {d}; try a lower learning_rate ({d} given)", .{ trainer.epochs_done + 1, trainer.options.epochs, trainer.options.learning_rate });
        trainer.loss_micro += outcome.loss_micro;
        trainer.refused += outcome.refused;
        return trainer.finish_epoch();
    }

    fn epoch(self: *const DeviceTrainer) Epoch {
        const trainer = self.trainer;
        const job = trainer.job_of(trainer.epochs_done);
        const order: random.Permutation = .init(job.edge_count, job.key);
        const dim = trainer.options.dim;
        return .{
            .node_count = job.node_count,
            .negatives = job.negatives,
            .edge_count = @intCast(job.edge_count),
            .stride = @intCast(job.stride),
            .key = halves(job.key),
            .order_key = halves(order.key),
            .half_bits = order.half_bits,
            .begin = @intCast(trainer.position),
            .end = 0,
            .groups = self.groups,
            .rate = job.rate,
            .sharpness = job.sharpness,
            .gap_min = job.gap_min,
            .euclidean = @intFromBool(job.geometry == .euclidean),
            .has_alias = @intFromBool(trainer.alias != null),
            .lanes_per_row = lanes_per_row(dim),
            .serial = @intFromBool(trainer.options.deterministic),
            .dim = dim,
        };
    }

    fn launch_chunk(self: *DeviceTrainer, job: *const Epoch, report: *Report) Error!void {
        var launch: Launch = .init(self.device, report);
        try launch.update(self.rows);
        for ([_]*Tensor{ self.edges, self.offsets, self.ancestors, self.alias }) |tensor| try launch.read(tensor);
        try launch.update(self.outcomes);
        const started = sync.now_ns();
        try launch.run(.embed_epoch, job, self.groups);
        try self.device.finish(report);
        // A tenth of a second: soon enough for a cancel, and long for a launch.
        const took = sync.now_ns() - started;
        if (took < 50 * std.time.ns_per_ms) self.chunk = @min(self.chunk *| 2, self.chunk_max);
        if (took > 200 * std.time.ns_per_ms) self.chunk = @max(self.chunk / 2, self.groups);
    }

    /// Whether all points are finite; those at the rim are put back inside.
    fn settle(self: *DeviceTrainer, report: *Report) Error!bool {
        const trainer = self.trainer;
        const is_flat = trainer.options.model == .euclidean;
        const gap_min = trainers.gap_at(trainer.options.radius_max);
        const groups = launches.groups_of(trainer.graph.node_count, group_size);
        var launch: Launch = .init(self.device, report);
        try launch.update(self.rows);
        try launch.update(self.fault);
        try launch.run(.embed_settle, &Settling{
            .node_count = trainer.graph.node_count,
            .stride = @intCast(trainer.stride),
            .dim = trainer.options.dim,
            .lanes = @intCast(groups * group_size),
            .gap_min = if (is_flat) 0 else @floatCast(gap_min),
            .shrunk = @floatCast(@sqrt(1 - gap_min * 1.1)),
        }, groups);
        try self.fault.storage.settle(report);
        return self.fault.elements(i32)[0] == 0;
    }

    const Outcome = struct { loss_micro: i64 = 0, refused: u64 = 0, is_finite: bool = true };

    fn read_outcomes(self: *DeviceTrainer, report: *Report) Error!Outcome {
        try self.outcomes.storage.settle(report);
        const values = self.outcomes.elements(f32);
        var outcome: Outcome = .{};
        for (0..self.groups) |group| {
            const loss = values[2 * group];
            if (!std.math.isFinite(loss)) {
                outcome.is_finite = false;
                continue;
            }
            outcome.loss_micro += @intFromFloat(@as(f64, loss) * 1e6);
            outcome.refused += @intFromFloat(values[2 * group + 1]);
        }
        @memset(values, 0);
        self.outcomes.storage.mark_written();
        return outcome;
    }

    fn prepare_alias(self: *DeviceTrainer, report: *Report) Error!void {
        const trainer = self.trainer;
        try trainer.prepare_alias(trainer.options.degree_exponent_at(trainer.epochs_done));
        if (trainer.alias_exponent == self.alias_exponent) return;
        if (trainer.alias) |cells| {
            var sent: Sent = .{ .kind = self.device.kind, .report = report };
            const made = try sent.tensor(.i64, std.mem.sliceAsBytes(cells));
            self.alias.release();
            self.alias = made;
        }
        self.alias_exponent = trainer.alias_exponent;
    }
};

fn lanes_per_row(dim: u32) u32 {
    return @min(group_size, std.math.ceilPowerOfTwoAssert(u32, dim));
}

/// What a thread's loops turn for one pair at most, or nearly always: to find it, to draw and measure its slots, to move
/// their rows, and to sum over the group.
fn turns_of_pair(dim: u32, negatives: u32, is_serial: bool) u32 {
    const slots = 1 + negatives;
    const own_slots = slots / group_size + 1;
    const own_columns = dim / group_size + 1;
    const row_groups = if (is_serial) 1 else group_size / lanes_per_row(dim);
    return 100 + own_slots * (dim + 40) + own_columns * (slots / row_groups + row_groups + 8) + 50;
}

fn halves(word: u64) [2]u32 {
    return .{ @truncate(word), @truncate(word >> 32) };
}

/// Tensors made for a device so far, to be given up if a later one fails.
const Sent = struct {
    kind: Kind,
    report: *Report,
    list: [8]*Tensor = undefined,
    count: usize = 0,

    fn tensor(sent: *Sent, dtype: DType, bytes: []const u8) Error!*Tensor {
        const made = try Tensor.create(.from_slice(&.{@intCast(bytes.len / dtype.size())}), dtype, sent.kind);
        sent.list[sent.count] = made;
        sent.count += 1;
        @memcpy(made.storage.bytes, bytes);
        try blocks.send(made, sent.report);
        return made;
    }

    fn zeros(sent: *Sent, count: usize) Error!*Tensor {
        const made = try Tensor.create_zeros(.from_slice(&.{@intCast(count)}), .f32, sent.kind);
        sent.list[sent.count] = made;
        sent.count += 1;
        return made;
    }

    fn release(sent: *Sent) void {
        for (sent.list[0..sent.count]) |made| made.release();
    }
};
