//! A plan: how a request will be executed, which other ways there are, and why this one was taken.

const std = @import("std");
const cache = @import("cache.zig");
const handle = @import("../runtime/handle.zig");
const log = @import("../runtime/log.zig");
const machine = @import("machine.zig");
const measuring = @import("measure.zig");
const memory = @import("../runtime/memory.zig");
const sources = @import("sources.zig");
const sync = @import("../runtime/sync.zig");
const CancelToken = @import("../runtime/cancel.zig").CancelToken;
const Candidate = @import("candidate.zig").Candidate;
const List = @import("candidate.zig").List;
const requests = @import("request.zig");
const Request = requests.Request;
const Tensor = @import("../tensor/tensor.zig").Tensor;
const dispatch = @import("../dispatch/dispatch.zig");
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

/// Numbers as in the spec.
pub const Tune = enum(i32) { never = 1, cached = 2, measure = 3 };
pub const Origin = enum(i32) { model = 1, measured = 2, cache = 3, asked = 4 };

pub const Options = struct {
    tune: Tune = .cached,
    budget_ms: f64 = 50,
    cancel: ?*const CancelToken = null,

    /// An hour is more than anyone waits, and keeps the clock's arithmetic from overflowing.
    const budget_max = 3_600_000;

    fn check(options: *const Options, report: *Report) Error!void {
        if (options.budget_ms > 0 and options.budget_ms <= budget_max) return;
        return report.fail(.invalid_value, "plan: budget_ms is {d}, expected more than 0 and at most {d}", .{ options.budget_ms, budget_max });
    }
};

pub const Plan = struct {
    header: handle.Header,
    request: Request,
    requested_device: []const u8,
    list: List,
    times: [List.max]measuring.Time,
    chosen: usize = 0,
    origin: Origin = .model,
    /// Microseconds that a plan taken from the cache had when it was measured.
    cached_us: f64 = std.math.nan(f64),
    measured_rows: usize = 0,
    measured_sweeps: u32 = 0,
    planning_ns: u64 = 0,
    /// The budget did not let anything be measured.
    is_too_short: bool = false,
    budget_ms: f64,

    pub fn create(request: Request, requested_device: []const u8, options: Options, report: *Report) Error!*Plan {
        try options.check(report);
        const began = sync.now_ns();
        const plan = try memory.allocator.create(Plan);
        plan.* = .{ .header = undefined, .request = request, .requested_device = requested_device, .list = .{}, .times = @splat(.{}), .budget_ms = options.budget_ms };
        errdefer memory.allocator.destroy(plan);
        sources.of(request.device).propose(&plan.request, &plan.list);
        std.debug.assert(plan.list.count > 0);
        try plan.tune(options, report);
        plan.planning_ns = sync.now_ns() - began;
        plan.header = .init(.plan, destroy);
        if (request.manifold) |manifold| manifold.header.retain();
        return plan;
    }

    fn destroy(header: *handle.Header) void {
        const plan: *Plan = @alignCast(@fieldParentPtr("header", header));
        if (plan.request.manifold) |manifold| manifold.release();
        memory.allocator.destroy(plan);
    }

    fn tune(plan: *Plan, options: Options, report: *Report) Error!void {
        if (options.tune == .never or plan.list.count == 1) return;
        var buffer: [4096]u8 = undefined;
        const path = cache.path_in(&buffer);
        if (options.tune == .cached) if (path) |found| if (plan.take_cached(found)) return;
        const measured = try measuring.measure(&plan.request, &plan.list, plan.times[0..plan.list.count], .{
            .budget_ns = @intFromFloat(options.budget_ms * 1e6),
            .cancel = options.cancel,
        }, report);
        const result = measured orelse {
            plan.is_too_short = true;
            return;
        };
        plan.chosen = result.winner;
        plan.measured_rows = result.rows;
        plan.measured_sweeps = result.sweeps;
        plan.origin = .measured;
        if (path) |found| plan.keep(found);
    }

    /// Whether the cache knew a candidate that there is.
    fn take_cached(plan: *Plan, path: []const u8) bool {
        var arena: std.heap.ArenaAllocator = .init(memory.allocator);
        defer arena.deinit();
        const where = plan.place() catch return false;
        const entry = cache.find(arena.allocator(), path, where.machine(), where.class()) orelse return false;
        for (plan.list.slice(), 0..) |*own, index| {
            if (!std.mem.eql(u8, own.name().text(), entry.choice)) continue;
            plan.chosen = index;
            plan.origin = .cache;
            plan.cached_us = entry.microseconds;
            return true;
        }
        log.write(.info, "plan: the cached '{s}' is no candidate here; measuring", .{entry.choice});
        return false;
    }

    fn keep(plan: *const Plan, path: []const u8) void {
        const where = plan.place() catch return;
        cache.store(path, where.machine(), where.class(), .{ .choice = plan.candidate().name().text(), .microseconds = plan.measured_us(plan.chosen) });
    }

    /// Machine and class, which name a measurement in the cache.
    const Place = struct {
        buffer: [1024]u8 = undefined,
        split: usize = 0,
        end: usize = 0,

        fn machine(own: *const Place) []const u8 {
            return own.buffer[0..own.split];
        }

        fn class(own: *const Place) []const u8 {
            return own.buffer[own.split..own.end];
        }
    };

    fn place(plan: *const Plan) std.Io.Writer.Error!Place {
        var own: Place = .{};
        var writer: std.Io.Writer = .fixed(&own.buffer);
        try machine.describe(&writer, &plan.request);
        own.split = writer.buffered().len;
        try machine.describe_class(&writer, &plan.request);
        own.end = writer.buffered().len;
        return own;
    }

    /// What a measurement of this plan is good for.
    pub fn write_fingerprint(plan: *const Plan, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        const where = try plan.place();
        try writer.print("{s}; {s}", .{ where.machine(), where.class() });
    }

    /// What will run.
    pub fn candidate(plan: *const Plan) *const Candidate {
        return &plan.list.buffer[plan.chosen];
    }

    pub fn predicted_us(plan: *const Plan, index: usize) f64 {
        return sources.of(plan.request.device).predict(&plan.request, &plan.list.buffer[index]) / 1e3;
    }

    /// NaN: not measured.
    pub fn measured_us(plan: *const Plan, index: usize) f64 {
        const usual = plan.times[index].usual();
        if (std.math.isFinite(usual)) return usual / 1e3;
        return if (index == plan.chosen) plan.cached_us else std.math.nan(f64);
    }

    /// The same plan with another of its candidates.
    pub fn with_candidate(plan: *const Plan, index: i64, report: *Report) Error!*Plan {
        if (index < 0 or index >= plan.list.count) return report.fail(.index_out_of_range, "plan: candidate {d} given, there are {d}", .{ index, plan.list.count });
        const other = try memory.allocator.create(Plan);
        other.* = plan.*;
        other.header = .init(.plan, destroy);
        other.chosen = @intCast(index);
        other.origin = .asked;
        other.cached_us = std.math.nan(f64);
        if (other.request.manifold) |manifold| manifold.header.retain();
        return other;
    }

    /// Executes the request exactly as planned. Outputs belong to the caller.
    pub fn run(plan: *const Plan, inputs: []const ?*Tensor, outputs: *[2]*Tensor, report: *Report) Error!void {
        const request = &plan.request;
        var ready: [requests.inputs_max]?*Tensor = @splat(null);
        defer for (ready) |held| if (held) |tensor| tensor.release();
        for (inputs, 0..) |given, index| {
            const tensor = given orelse {
                if (index >= request.input_count_least()) continue;
                return report.fail(.null_handle, "plan: {t} needs two inputs, the second was not given", .{request.op});
            };
            if (index >= request.input_count()) return switch (index) {
                1 => report.fail(.invalid_value, "plan: {t} takes one input, a second was given", .{request.op}),
                else => report.fail(.invalid_value, "plan: {t} has no bias, but one was given", .{request.op}),
            };
            try plan.check_input(tensor, index, report);
            ready[index] = if (tensor.is_contiguous()) tensor.retain() else try dispatch.run_one(.contiguous, &.{tensor}, &.{}, report);
        }
        try request.create_outputs(outputs);
        errdefer for (outputs[0..request.output_count()]) |tensor| tensor.release();
        const attributes = request.attributes();
        try sources.of(request.device).run(&.{
            .op = request.op,
            .inputs = ready[0..request.input_count()],
            .attributes = &attributes,
            .outputs = outputs[0..request.output_count()],
        }, plan.candidate(), report);
    }

    fn check_input(plan: *const Plan, tensor: *const Tensor, index: usize, report: *Report) Error!void {
        const request = &plan.request;
        const shape = request.input_shape(index);
        const name = ([requests.inputs_max][]const u8{ "x", if (request.convolution == null) "y" else "y, the weight,", "bias" })[index];
        if (tensor.link != null) return report.fail(.tape, "plan: {s} is recorded on a tape; a plan's run is not: use the op", .{name});
        if (tensor.dtype != request.dtype) return report.fail(.dtype_mismatch, "plan: {s} has dtype {t}, the plan is for {t}", .{ name, tensor.dtype, request.dtype });
        if (tensor.device() != request.device) return report.fail(.device_mismatch, "plan: {s} is on {t}, the plan is for {t}", .{ name, tensor.device(), request.device });
        if (!tensor.shape.equals(&shape)) return report.fail(.shape_mismatch, "plan: {s} has shape {f}, the plan is for {f}", .{ name, tensor.shape, shape });
    }

    /// In words: the candidates and their times, which one was taken, and why.
    pub fn explain(plan: *const Plan, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        const request = &plan.request;
        try writer.print("{s} of {s}, ", .{ @tagName(request.op), @tagName(request.dtype) });
        if (request.convolution) |*own| try own.format(writer) else {
            try writer.print("rows {d}, cols {d}", .{ request.rows, request.cols });
            if (request.k > 0) try writer.print(", k {d}", .{request.k});
        }
        try writer.print(", on {s}\n", .{@tagName(request.device)});
        for (plan.list.slice(), 0..) |*own, index| {
            try writer.print("{s} {s:<56} model {d:>10.1} us", .{ if (index == plan.chosen) ">" else " ", own.name().text(), plan.predicted_us(index) });
            const measured = plan.measured_us(index);
            if (!std.math.isNan(measured)) try writer.print("   measured {d:>10.1} us", .{measured});
            const time = &plan.times[index];
            if (time.is_dropped and time.sweeps > 0) try writer.print("   dropped after {d}", .{time.sweeps});
            if (time.is_dropped and time.sweeps == 0) try writer.writeAll("   not measured");
            try writer.writeByte('\n');
        }
        try plan.write_reason(writer);
    }

    fn write_reason(plan: *const Plan, writer: *std.Io.Writer) std.Io.Writer.Error!void {
        const name = plan.candidate().name();
        try writer.print("{s}: ", .{name.text()});
        switch (plan.origin) {
            .model => if (plan.list.count == 1) {
                try writer.writeAll("there is no other way on this device");
            } else if (plan.is_too_short) {
                try writer.print("what the op takes by itself; {d} ms are too short to measure anything of this size", .{plan.budget_ms});
            } else try writer.writeAll("what the op takes by itself; nothing was measured"),
            .cache => try writer.print("measured before on such a machine for such a shape ({d:.1} us)", .{plan.cached_us}),
            .asked => try writer.writeAll("asked for by its number"),
            .measured => {
                const what = if (plan.request.convolution == null) "rows" else "samples";
                try writer.print("measured up to {d} times on {d} {s}, in about {d} ms", .{ plan.measured_sweeps, plan.measured_rows, what, plan.budget_ms });
                if (plan.chosen == 0) {
                    try writer.writeAll("; what the op takes by itself, and none was faster by more than measuring can tell");
                } else try writer.print("; {d:.2} times as fast as what the op takes by itself", .{plan.measured_us(0) / plan.measured_us(plan.chosen)});
            },
        }
        try writer.writeByte('\n');
    }
};
