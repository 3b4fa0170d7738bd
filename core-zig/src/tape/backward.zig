//! The walk from a target back to its sources.

const std = @import("std");
const memory = @import("../runtime/memory.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const Tape = @import("tape.zig").Tape;
const Node = @import("node.zig").Node;
const Scope = @import("scope.zig").Scope;
const fill = @import("scope.zig").fill;
const rules = @import("rules.zig");

/// See `Tape.gradient`. The caller holds the tape's lock. On failure `gradients` are untouched.
pub fn run(tape: *Tape, target: *Tensor, seed: ?*Tensor, sources: []const *Tensor, gradients: []*Tensor, report: *Report) Error!void {
    if (gradients.len != sources.len) return report.fail(.invalid_value, "gradient: room for {d} results given, there are {d} sources", .{ gradients.len, sources.len });
    const end = tape.index_of(target) orelse return report.fail(.tape, "gradient: the target does not depend on anything watched by this tape", .{});
    for (sources, 0..) |source, index| {
        if (tape.index_of(source) == null) return report.fail(.tape, "gradient: source {d} is not on this tape (never watched, or the tape was reset since)", .{index});
    }
    var walk: Walk = try .init(tape, end, sources, report);
    defer walk.deinit();
    if (try walk.start(target, seed)) try walk.descend();

    // Filled aside: the caller's array stays as it is until all have succeeded.
    const results = try memory.allocator.alloc(*Tensor, sources.len);
    defer memory.allocator.free(results);
    var done: usize = 0;
    errdefer for (results[0..done]) |tensor| tensor.release();
    while (done < sources.len) : (done += 1) results[done] = try walk.result(sources[done]);
    @memcpy(gradients, results);
}

const Walk = struct {
    tape: *Tape,
    end: u32,
    /// Whether a node is, or depends on, a source: no other cotangent is computed.
    leads: []bool,
    is_source: []bool,
    cotangents: []?*Tensor,
    /// Room for one node's inputs.
    wanted: []bool,
    results: []?*Tensor,
    report: *Report,

    fn init(tape: *Tape, end: u32, sources: []const *Tensor, report: *Report) error{OutOfMemory}!Walk {
        const count = end + 1;
        const is_source = try memory.allocator.alloc(bool, count);
        errdefer memory.allocator.free(is_source);
        @memset(is_source, false);
        for (sources) |source| {
            const index = tape.index_of(source).?;
            if (index < count) is_source[index] = true;
        }
        const leads = try memory.allocator.alloc(bool, count);
        errdefer memory.allocator.free(leads);
        var inputs_max: usize = 0;
        for (leads, is_source, tape.nodes.items[0..count]) |*lead, source, *node| {
            lead.* = source;
            inputs_max = @max(inputs_max, node.inputs.len);
            for (node.inputs) |*input| {
                if (input.source) |before| lead.* = lead.* or leads[before];
            }
        }
        const wanted = try memory.allocator.alloc(bool, inputs_max);
        errdefer memory.allocator.free(wanted);
        const results = try memory.allocator.alloc(?*Tensor, inputs_max);
        errdefer memory.allocator.free(results);
        const cotangents = try memory.allocator.alloc(?*Tensor, count);
        @memset(cotangents, null);
        return .{
            .tape = tape,
            .end = end,
            .leads = leads,
            .is_source = is_source,
            .cotangents = cotangents,
            .wanted = wanted,
            .results = results,
            .report = report,
        };
    }

    fn deinit(walk: *Walk) void {
        for (walk.cotangents) |cotangent| if (cotangent) |tensor| tensor.release();
        memory.allocator.free(walk.cotangents);
        memory.allocator.free(walk.results);
        memory.allocator.free(walk.wanted);
        memory.allocator.free(walk.leads);
        memory.allocator.free(walk.is_source);
    }

    /// Puts the seed at the target. False when no source influences it: nothing to walk.
    fn start(walk: *Walk, target: *Tensor, seed: ?*Tensor) Error!bool {
        const given = seed orelse {
            if (target.count() != 1) return walk.report.fail(.tape, "gradient: the target has shape {f}; give a seed of that shape, or a target of one element", .{target.shape});
            const one = try Tensor.create(target.shape, target.dtype, target.device());
            fill(one, 1);
            walk.cotangents[walk.end] = one;
            return walk.leads[walk.end];
        };
        if (!given.shape.equals(&target.shape)) return walk.report.fail(.shape_mismatch, "gradient: the seed has shape {f}, the target {f}", .{ given.shape, target.shape });
        if (given.device() != target.device()) return walk.report.fail(.device_mismatch, "gradient: the seed is on {s}, the target on {s}", .{ @tagName(given.device()), @tagName(target.device()) });
        if (given.dtype == .complex64) return walk.report.fail(.dtype_mismatch, "gradient: a complex64 seed given, expected {s}", .{@tagName(target.dtype)});
        walk.cotangents[walk.end] = if (given.dtype == target.dtype) try given.alias() else try dispatch.run_one(.cast, &.{given}, &.{ .dtype = target.dtype }, walk.report);
        return walk.leads[walk.end];
    }

    fn descend(walk: *Walk) Error!void {
        var index: usize = walk.end + 1;
        while (index > 0) {
            index -= 1;
            const cotangent = walk.cotangents[index] orelse continue;
            const node = &walk.tape.nodes.items[index];
            if (node.op != null) try walk.pull(node, cotangent);
            if (walk.is_source[index]) continue;
            // Spent: freed at once, so that a long tape does not hold every cotangent.
            cotangent.release();
            walk.cotangents[index] = null;
        }
    }

    fn pull(walk: *Walk, node: *const Node, cotangent: *Tensor) Error!void {
        const wanted = walk.wanted[0..node.inputs.len];
        const results = walk.results[0..node.inputs.len];
        for (wanted, node.inputs) |*want, *input| want.* = if (input.source) |source| walk.leads[source] else false;
        if (std.mem.findScalar(bool, wanted, true) == null) return;
        if (node.stale_part()) |part| return walk.report.fail(.tape, "gradient: {s}: {s} has been overwritten since it was recorded", .{ @tagName(node.op.?), part });

        @memset(results, null);
        var scope: Scope = .{ .report = walk.report };
        defer scope.deinit();
        try rules.pull(&.{ .node = node, .cotangent = cotangent, .wanted = wanted, .results = results, .scope = &scope });
        for (node.inputs, results, wanted) |*input, result_of_rule, want| {
            if (!want) continue;
            const found = result_of_rule orelse continue;
            try walk.accumulate(input.source.?, try scope.fit(found, input.shape, input.dtype));
        }
    }

    /// Adds a tensor that the caller goes on holding.
    fn accumulate(walk: *Walk, index: u32, more: *Tensor) Error!void {
        const so_far = walk.cotangents[index] orelse {
            walk.cotangents[index] = more.retain();
            return;
        };
        const into = if (is_ours_alone(so_far)) so_far else null;
        var outputs: [1]*Tensor = undefined;
        try dispatch.run(.add, &.{ so_far, more }, &.{}, into, &outputs, walk.report);
        so_far.release();
        walk.cotangents[index] = outputs[0];
    }

    /// The gradient of one source, in memory that nobody else sees.
    fn result(walk: *Walk, source: *Tensor) Error!*Tensor {
        const index = walk.tape.index_of(source).?;
        const found = (if (index < walk.cotangents.len) walk.cotangents[index] else null) orelse
            return Tensor.create_zeros(source.shape, source.dtype, source.device());
        if (is_ours_alone(found)) return found.retain();
        return dispatch.contiguous(found, walk.report);
    }
};

fn is_ours_alone(tensor: *const Tensor) bool {
    return tensor.header.references.load(.acquire) == 1 and
        tensor.storage.references.load(.acquire) == 1 and
        !tensor.overlapping and tensor.is_contiguous();
}
