//! A trainer's state as bytes. Everything random is a function of the seed, the epoch and the
//! position, so options, points and how far the run had come are the whole state.
//!
//! Little-endian: magic, version, body length, body, and a checksum of all before it.

const std = @import("std");
const Trainer = @import("trainer.zig").Trainer;
const Graph = @import("graph.zig").Graph;
const Edge = @import("graph.zig").Edge;
const options_file = @import("options.zig");
const Options = options_file.Options;

pub const magic = "STHIERAR";
pub const version = 1;
const head_bytes = magic.len + 4 + 8;
const checksum_bytes = 8;

const Hash = std.hash.XxHash64;

pub const ReadError = error{
    /// Does not begin like a checkpoint.
    NotACheckpoint,
    /// Written by a newer version of the library.
    NewerVersion,
    /// Shorter than it says it is.
    Truncated,
    /// The checksum or a value inside does not fit.
    Corrupted,
    /// Belongs to another hierarchy.
    WrongGraph,
    OutOfMemory,
};

/// Writes the state. Call it between runs, from the thread that trains.
pub fn write_to(trainer: *const Trainer, writer: *std.Io.Writer) std.Io.Writer.Error!void {
    var sink: Sink = .{ .writer = writer };
    try sink.bytes(magic);
    try sink.integer(u32, version);
    try sink.integer(u64, body_length(trainer));
    try write_options(&sink, &trainer.options);
    try sink.integer(u32, trainer.graph.node_count);
    try sink.integer(u64, fingerprint(trainer.graph));
    try sink.integer(u32, trainer.epochs_done);
    try sink.integer(u64, trainer.position);
    try sink.integer(i64, trainer.loss_micro);
    try sink.integer(u64, trainer.refused);
    for (trainer.losses.items) |loss| try sink.float(f64, loss);
    for (0..trainer.graph.node_count) |node| {
        for (trainer.rows[node * trainer.stride ..][0..trainer.options.dim]) |value| try sink.float(f32, value);
    }
    try writer.writeInt(u64, sink.hash.final(), .little);
}

/// Size of what `write_to` writes.
pub fn size_bytes(trainer: *const Trainer) usize {
    return head_bytes + body_length(trainer) + checksum_bytes;
}

/// Makes the trainer that `write_to` saw. `graph` must be the hierarchy it trained.
pub fn read_from(gpa: std.mem.Allocator, bytes: []const u8, graph: *const Graph) ReadError!Trainer {
    var source: Source = .{ .bytes = try checked_body(bytes) };
    const options = try read_options(&source);
    if (try source.integer(u32) != graph.node_count) return error.WrongGraph;
    if (try source.integer(u64) != fingerprint(graph)) return error.WrongGraph;
    var trainer = Trainer.create(gpa, options, graph) catch |err| return switch (err) {
        error.OutOfMemory => error.OutOfMemory,
        error.InvalidOption, error.TooLarge => error.Corrupted,
    };
    errdefer trainer.destroy();
    trainer.epochs_done = try source.integer(u32);
    trainer.position = try source.integer(u64);
    trainer.loss_micro = try source.integer(i64);
    trainer.refused = try source.integer(u64);
    if (trainer.epochs_done > options.epochs or trainer.position > graph.edges.len) return error.Corrupted;
    for (0..trainer.epochs_done) |_| trainer.losses.appendAssumeCapacity(try source.float(f64));
    for (0..graph.node_count) |node| {
        for (trainer.rows[node * trainer.stride ..][0..options.dim]) |*value| {
            value.* = try source.float(f32);
            if (!std.math.isFinite(value.*)) return error.Corrupted;
        }
    }
    if (source.bytes.len != 0) return error.Corrupted;
    return trainer;
}

/// The options alone, so that a caller can say what a checkpoint holds before loading it.
pub fn read_options_from(bytes: []const u8) ReadError!Options {
    var source: Source = .{ .bytes = try checked_body(bytes) };
    return read_options(&source);
}

fn checked_body(bytes: []const u8) ReadError![]const u8 {
    const seen = @min(bytes.len, magic.len);
    if (!std.mem.eql(u8, bytes[0..seen], magic[0..seen])) return error.NotACheckpoint;
    if (bytes.len < magic.len + 4) return error.Truncated;
    const found = std.mem.readInt(u32, bytes[magic.len..][0..4], .little);
    if (found > version) return error.NewerVersion;
    if (found == 0) return error.Corrupted;
    if (bytes.len < head_bytes) return error.Truncated;
    const body_bytes = std.mem.readInt(u64, bytes[magic.len + 4 ..][0..8], .little);
    const room = bytes.len - head_bytes;
    if (room < checksum_bytes or body_bytes > room - checksum_bytes) return error.Truncated;
    if (body_bytes < room - checksum_bytes) return error.Corrupted;
    const checksum_at = bytes.len - checksum_bytes;
    const checksum = std.mem.readInt(u64, bytes[checksum_at..][0..8], .little);
    if (checksum != Hash.hash(0, bytes[0..checksum_at])) return error.Corrupted;
    return bytes[head_bytes..checksum_at];
}

fn body_length(trainer: *const Trainer) u64 {
    const points = @as(u64, trainer.graph.node_count) * trainer.options.dim;
    return options_bytes + 4 + 8 + 4 + 8 + 8 + 8 + 8 * trainer.losses.items.len + 4 * points;
}

const options_bytes = 4 * 7 + 8 * 10 + 8 + 1;

fn write_options(sink: *Sink, options: *const Options) std.Io.Writer.Error!void {
    try sink.integer(i32, @intFromEnum(options.model));
    try sink.integer(i32, @intFromEnum(options.schedule));
    for ([_]u32{ options.dim, options.epochs, options.negatives, options.burn_in_epochs, options.threads }) |value| {
        try sink.integer(u32, value);
    }
    for ([_]f64{
        options.curvature,      options.learning_rate,           options.rate_final,      options.phase_at,
        options.burn_in_factor, options.burn_in_degree_exponent, options.degree_exponent, options.temperature,
        options.start_scale,    options.radius_max,
    }) |value| try sink.float(f64, value);
    try sink.integer(u64, options.seed);
    try sink.integer(u8, @intFromBool(options.deterministic));
}

fn read_options(source: *Source) error{Corrupted}!Options {
    var options: Options = .{};
    options.model = try source.choice(options_file.Model);
    options.schedule = try source.choice(options_file.Schedule);
    for ([_]*u32{ &options.dim, &options.epochs, &options.negatives, &options.burn_in_epochs, &options.threads }) |value| {
        value.* = try source.integer(u32);
    }
    for ([_]*f64{
        &options.curvature,      &options.learning_rate,           &options.rate_final,      &options.phase_at,
        &options.burn_in_factor, &options.burn_in_degree_exponent, &options.degree_exponent, &options.temperature,
        &options.start_scale,    &options.radius_max,
    }) |value| value.* = try source.float(f64);
    options.seed = try source.integer(u64);
    options.deterministic = try source.integer(u8) == 1;
    return options;
}

/// Two graphs with one fingerprint train alike: the edges in their order are all that counts.
fn fingerprint(graph: *const Graph) u64 {
    var hash: Hash = .init(0);
    for (graph.edges) |edge| {
        var pair: [8]u8 = undefined;
        std.mem.writeInt(u32, pair[0..4], edge.child, .little);
        std.mem.writeInt(u32, pair[4..8], edge.ancestor, .little);
        hash.update(&pair);
    }
    return hash.final();
}

const Sink = struct {
    writer: *std.Io.Writer,
    hash: Hash = .init(0),

    fn bytes(sink: *Sink, data: []const u8) std.Io.Writer.Error!void {
        sink.hash.update(data);
        try sink.writer.writeAll(data);
    }

    fn integer(sink: *Sink, comptime T: type, value: T) std.Io.Writer.Error!void {
        var data: [@sizeOf(T)]u8 = undefined;
        std.mem.writeInt(T, &data, value, .little);
        try sink.bytes(&data);
    }

    fn float(sink: *Sink, comptime T: type, value: T) std.Io.Writer.Error!void {
        const Bits = if (T == f32) u32 else u64;
        try sink.integer(Bits, @bitCast(value));
    }
};

const Source = struct {
    bytes: []const u8,

    fn integer(source: *Source, comptime T: type) error{Corrupted}!T {
        if (source.bytes.len < @sizeOf(T)) return error.Corrupted;
        defer source.bytes = source.bytes[@sizeOf(T)..];
        return std.mem.readInt(T, source.bytes[0..@sizeOf(T)], .little);
    }

    fn float(source: *Source, comptime T: type) error{Corrupted}!T {
        const Bits = if (T == f32) u32 else u64;
        return @bitCast(try source.integer(Bits));
    }

    fn choice(source: *Source, comptime E: type) error{Corrupted}!E {
        return std.enums.fromInt(E, try source.integer(i32)) orelse error.Corrupted;
    }
};

/// A small forest in which every node's ancestors are the path to its root.
fn test_graph(gpa: std.mem.Allocator) !Graph {
    var edges: [600]Edge = undefined;
    var count: usize = 0;
    for (1..120) |node| {
        var above = node;
        while (above > 0) {
            above = (above - 1) / 3;
            edges[count] = .{ .child = @intCast(node), .ancestor = @intCast(above) };
            count += 1;
        }
    }
    return Graph.create(gpa, 120, edges[0..count]);
}

const test_options: Options = .{ .dim = 5, .epochs = 12, .negatives = 10, .burn_in_epochs = 3, .deterministic = true };

fn saved(gpa: std.mem.Allocator, trainer: *const Trainer) ![]u8 {
    var out: std.Io.Writer.Allocating = try .initCapacity(gpa, size_bytes(trainer));
    errdefer out.deinit();
    try write_to(trainer, &out.writer);
    try std.testing.expectEqual(size_bytes(trainer), out.written().len);
    return out.toOwnedSlice();
}

test "resume: training on from a checkpoint gives the bits of a run without a stop" {
    const gpa = std.testing.allocator;
    var graph = try test_graph(gpa);
    defer graph.destroy(gpa);
    var straight: Trainer = try .create(gpa, test_options, &graph);
    defer straight.destroy();
    _ = try straight.run(null, null);
    // Before burn-in ends, after it, at the end.
    for ([_]u32{ 0, 2, 7, 12 }) |stop| {
        var first: Trainer = try .create(gpa, test_options, &graph);
        defer first.destroy();
        while (first.epochs_done < stop) _ = try first.run_epoch(null);
        const bytes = try saved(gpa, &first);
        defer gpa.free(bytes);
        var second = try read_from(gpa, bytes, &graph);
        defer second.destroy();
        try std.testing.expectEqualDeep(first.options, second.options);
        _ = try second.run(null, null);
        try std.testing.expectEqualSlices(f32, straight.rows, second.rows);
        try std.testing.expectEqualSlices(f64, straight.losses.items, second.losses.items);
    }
}

test "read_from: cut at any length, changed at any byte, it is refused and never loaded" {
    const gpa = std.testing.allocator;
    var graph = try test_graph(gpa);
    defer graph.destroy(gpa);
    var trainer: Trainer = try .create(gpa, test_options, &graph);
    defer trainer.destroy();
    _ = try trainer.run_epoch(null);
    const bytes = try saved(gpa, &trainer);
    defer gpa.free(bytes);
    for (0..bytes.len) |length| try std.testing.expectError(error.Truncated, read_from(gpa, bytes[0..length], &graph));
    for (0..bytes.len) |at| {
        bytes[at] ^= 0x10;
        defer bytes[at] ^= 0x10;
        if (read_from(gpa, bytes, &graph)) |loaded| {
            var wrong = loaded;
            wrong.destroy();
            return error.TestUnexpectedResult;
        } else |_| {}
    }
    bytes[0] ^= 1;
    try std.testing.expectError(error.NotACheckpoint, read_from(gpa, bytes, &graph));
    bytes[0] ^= 1;
    std.mem.writeInt(u32, bytes[magic.len..][0..4], version + 1, .little);
    try std.testing.expectError(error.NewerVersion, read_from(gpa, bytes, &graph));
    std.mem.writeInt(u32, bytes[magic.len..][0..4], version, .little);
    bytes[bytes.len / 2] ^= 1;
    try std.testing.expectError(error.Corrupted, read_from(gpa, bytes, &graph));
}

test "read_from: another hierarchy is refused, even with as many nodes and edges" {
    const gpa = std.testing.allocator;
    var graph = try test_graph(gpa);
    defer graph.destroy(gpa);
    var trainer: Trainer = try .create(gpa, test_options, &graph);
    defer trainer.destroy();
    const bytes = try saved(gpa, &trainer);
    defer gpa.free(bytes);
    graph.edges[7].ancestor += 1;
    try std.testing.expectError(error.WrongGraph, read_from(gpa, bytes, &graph));
}

fn load(gpa: std.mem.Allocator, bytes: []const u8, graph: *const Graph) !void {
    var trainer = try read_from(gpa, bytes, graph);
    trainer.destroy();
}

test "read_from: every allocation may fail and nothing leaks" {
    const gpa = std.testing.allocator;
    var graph = try test_graph(gpa);
    defer graph.destroy(gpa);
    var trainer: Trainer = try .create(gpa, test_options, &graph);
    defer trainer.destroy();
    const bytes = try saved(gpa, &trainer);
    defer gpa.free(bytes);
    try std.testing.checkAllAllocationFailures(gpa, load, .{ bytes, &graph });
}
