//! Gradient descent on tensors, flat or on a manifold. A step changes parameters in place and all
//! together: everything that can fail is done before the first write.

const std = @import("std");
const options = @import("options");
const handle = @import("../runtime/handle.zig");
const bounds = @import("../runtime/bounds.zig");
const memory = @import("../runtime/memory.zig");
const sync = @import("../runtime/sync.zig");
const dispatch = @import("../dispatch/dispatch.zig");
const Tensor = @import("../tensor/tensor.zig").Tensor;
const Axes = @import("../tensor/shape.zig").Axes;
const Manifold = @import("../manifold/handle.zig").Manifold;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;
const check = @import("check.zig");
const on_device = @import("device.zig");
const flat = @import("flat.zig");
const curved = @import("curved.zig");
const rules = @import("rule.zig");

pub const Rule = rules.Rule;

pub const Parameter = struct {
    tensor: *Tensor,
    /// Null for flat space, whose updates go element by element.
    manifold: ?*Manifold,
    /// SGD's momentum, or Adam's first moment: as the parameter.
    first: ?*Tensor = null,
    /// Adam's second moment. Flat: as the parameter. Curved: one number per factor and row, the
    /// running mean of the Riemannian gradient's squared length there.
    second: ?*Tensor = null,
    step_count: i64 = 0,
    /// The storage's version when its points were last known to be on the manifold.
    settled: ?u64 = null,

    /// Numbers per point; the whole of a flat parameter's last axis.
    pub fn width(parameter: *const Parameter) usize {
        const tensor = parameter.tensor;
        return if (tensor.rank() == 0) 1 else tensor.extent(tensor.rank() - 1);
    }

    pub fn row_count(parameter: *const Parameter) usize {
        return parameter.tensor.count() / @max(parameter.width(), 1);
    }

    fn release(parameter: *const Parameter) void {
        parameter.tensor.release();
        if (parameter.manifold) |manifold| manifold.release();
        if (parameter.first) |tensor| tensor.release();
        if (parameter.second) |tensor| tensor.release();
    }
};

pub const Optimizer = struct {
    header: handle.Header,
    rule: Rule,
    learning_rate: f64,
    parameters: std.ArrayList(Parameter) = .empty,
    lock: sync.Mutex = .{},

    pub fn create(rule: Rule, learning_rate: f64, report: *Report) Error!*Optimizer {
        try check_rate(learning_rate, report);
        try rule.validate(report);
        const optimizer = try memory.allocator.create(Optimizer);
        optimizer.* = .{ .header = .init(.optimizer, destroy), .rule = rule, .learning_rate = learning_rate };
        return optimizer;
    }

    pub fn release(optimizer: *Optimizer) void {
        optimizer.header.release();
    }

    fn destroy(header: *handle.Header) void {
        const optimizer: *Optimizer = @alignCast(@fieldParentPtr("header", header));
        for (optimizer.parameters.items) |*parameter| parameter.release();
        optimizer.parameters.deinit(memory.allocator);
        memory.allocator.destroy(optimizer);
    }

    pub fn check_rate(learning_rate: f64, report: *Report) Error!void {
        return bounds.not_negative("optimizer", "learning_rate", learning_rate, report);
    }

    /// Adds a tensor to what a step changes; its gradient comes at this place in later steps.
    pub fn add(optimizer: *Optimizer, tensor: *Tensor, manifold: ?*Manifold, report: *Report) Error!void {
        try optimizer.enter(report);
        defer optimizer.lock.unlock();
        if (!tensor.dtype.is_float()) return report.fail(.dtype_mismatch, "optimizer: a {s} parameter given, expected f32 or f64", .{@tagName(tensor.dtype)});
        try tensor.check_writable("optimizer", report);
        if (!tensor.is_contiguous()) return report.fail(.invalid_value, "optimizer: the parameter is a strided view; give a contiguous tensor", .{});
        for (optimizer.parameters.items, 0..) |*other, index| {
            if (other.tensor.may_overlap(tensor)) return report.fail(.invalid_value, "optimizer: the parameter shares memory with parameter {d}", .{index});
        }
        const space = if (manifold) |given| (if (given.kind() == .euclidean) null else given) else null;
        if (space) |found| try optimizer.check_fits(found, tensor, report);

        const alias = try tensor.alias();
        var parameter: Parameter = .{ .tensor = alias, .manifold = if (space) |found| found.retain() else null };
        errdefer parameter.release();
        if (parameter.manifold != null) _ = try check.points(&parameter, optimizer.parameters.items.len, report);
        try optimizer.rule.make_state(&parameter);
        try optimizer.parameters.append(memory.allocator, parameter);
    }

    fn check_fits(optimizer: *const Optimizer, manifold: *const Manifold, tensor: *const Tensor, report: *Report) Error!void {
        const width: usize = if (tensor.rank() == 0) 0 else tensor.extent(tensor.rank() - 1);
        manifold.space.validate(width) catch return report.fail(.shape_mismatch, "optimizer: the parameter has shape {f}, its last axis does not fit the {s} manifold", .{ tensor.shape, @tagName(manifold.kind()) });
        if (optimizer.rule.decay_is_decoupled()) return report.fail(.unsupported, "optimizer: decoupled weight decay is defined for flat parameters only; use adam, or weight_decay 0", .{});
    }

    /// One step along minus each gradient; `gradients` are in the order of `add`. A null gradient
    /// leaves its parameter alone. On failure nothing has changed.
    pub fn step(optimizer: *Optimizer, gradients: []const ?*Tensor, report: *Report) Error!void {
        try optimizer.enter(report);
        defer optimizer.lock.unlock();
        const parameters = optimizer.parameters.items;
        if (gradients.len != parameters.len) return report.fail(.invalid_value, "step: {d} gradients given for {d} parameters", .{ gradients.len, parameters.len });

        const ready = try memory.allocator.alloc(Ready, gradients.len);
        var ready_count: usize = 0;
        defer {
            for (ready[0..ready_count]) |*entry| entry.release();
            memory.allocator.free(ready);
        }
        for (ready, gradients, parameters, 0..) |*entry, gradient, *parameter, index| {
            entry.* = if (gradient) |given| try prepare(parameter, given, index, report) else .{ .gradient = null };
            ready_count += 1;
        }
        if (options.gpu) try optimizer.prepare_on_devices(ready, report);
        var scratch: curved.Scratch = try .init(parameters);
        defer scratch.deinit();
        for (ready, parameters) |*entry, *parameter| {
            if (entry.gradient == null) continue;
            try optimizer.move(parameter, entry, &scratch, report);
            parameter.step_count += 1;
            parameter.settled = parameter.tensor.storage.version.load(.monotonic);
        }
    }

    const Ready = struct {
        gradient: ?*Tensor,
        must_settle: bool = false,
        update: if (options.gpu) ?on_device.Update else void = if (options.gpu) null else {},

        fn release(entry: *const Ready) void {
            if (entry.gradient) |tensor| tensor.release();
            if (options.gpu) if (entry.update) |*update| update.release();
        }

        /// A parameter on a GPU moves there, unless somebody has moved its points off the manifold.
        fn is_for_device(entry: *const Ready, parameter: *const Parameter) bool {
            return if (entry.gradient) |gradient| !entry.must_settle and on_device.can_step(parameter, gradient) else false;
        }
    };

    /// Everything of the steps on GPUs that may fail.
    fn prepare_on_devices(optimizer: *const Optimizer, ready: []Ready, report: *Report) Error!void {
        const parameters = optimizer.parameters.items;
        var gradients: on_device.Gradients = .{};
        defer gradients.end();
        for (ready, parameters, 0..) |*entry, *parameter, index| {
            if (entry.is_for_device(parameter)) try gradients.add(entry.gradient.?, index, ready.len, report);
        }
        if (try gradients.first_refused(report)) |index| return on_device.refuse(ready[index].gradient.?, parameters[index].width(), index, report);
        for (ready, parameters) |*entry, *parameter| {
            if (entry.is_for_device(parameter)) entry.update = try .prepare(optimizer.rule, optimizer.learning_rate, parameter, entry.gradient.?, report);
        }
    }

    fn move(optimizer: *const Optimizer, parameter: *Parameter, entry: *const Ready, scratch: *curved.Scratch, report: *Report) Error!void {
        if (options.gpu) if (entry.update) |*update| return update.apply(parameter, entry.gradient.?, report);
        if (parameter.tensor.device() == .null) return;
        var counted = parameter.*;
        counted.step_count += 1;
        if (parameter.manifold == null) {
            flat.update(optimizer.rule, optimizer.learning_rate, &counted, entry.gradient.?);
        } else {
            if (entry.must_settle) curved.settle(parameter, scratch);
            curved.update(optimizer.rule, optimizer.learning_rate, &counted, entry.gradient.?, scratch);
        }
        for ([_]?*Tensor{ parameter.tensor, parameter.first, parameter.second }) |written| if (written) |tensor| tensor.storage.mark_written();
    }

    /// All checks of one parameter; the gradient comes back contiguous.
    fn prepare(parameter: *const Parameter, gradient: *Tensor, index: usize, report: *Report) Error!Ready {
        const tensor = parameter.tensor;
        if (!gradient.shape.equals(&tensor.shape)) return report.fail(.shape_mismatch, "step: gradient {d} has shape {f}, its parameter {f}", .{ index, gradient.shape, tensor.shape });
        if (gradient.dtype != tensor.dtype) return report.fail(.dtype_mismatch, "step: gradient {d} has dtype {s}, its parameter {s}", .{ index, @tagName(gradient.dtype), @tagName(tensor.dtype) });
        if (gradient.device() != tensor.device()) return report.fail(.device_mismatch, "step: gradient {d} is on {s}, its parameter on {s}", .{ index, @tagName(gradient.device()), @tagName(tensor.device()) });
        // Rows are read after the first has been written.
        const usable = gradient.is_contiguous() and !gradient.may_overlap(tensor);
        const own = if (usable) gradient.retain() else try dispatch.contiguous(gradient, report);
        errdefer own.release();
        var ready: Ready = .{ .gradient = own };
        if (!options.gpu or !ready.is_for_device(parameter)) try check_on_host(parameter, own, index, report);
        // What others write is not counted.
        const unchanged = !tensor.storage.is_shared() and parameter.settled != null and parameter.settled.? == tensor.storage.version.load(.monotonic);
        if (parameter.manifold == null or unchanged) return ready;
        try tensor.storage.settle(report);
        ready.must_settle = try check.points(parameter, index, report);
        if (options.gpu and ready.must_settle and tensor.device().is_gpu()) try check_on_host(parameter, own, index, report);
        return ready;
    }

    /// What the CPU moves is in its memory before anything is written, and a GPU's parameter is moved here visibly.
    fn check_on_host(parameter: *const Parameter, gradient: *const Tensor, index: usize, report: *Report) Error!void {
        if (options.gpu and parameter.tensor.device().is_gpu()) {
            try on_device.note_host_step(parameter, report);
            for ([_]?*const Tensor{ parameter.tensor, parameter.first, parameter.second, gradient }) |read| if (read) |tensor| try tensor.storage.settle(report);
        }
        return check.gradient(gradient, parameter.width(), index, report);
    }

    pub fn set_learning_rate(optimizer: *Optimizer, learning_rate: f64, report: *Report) Error!void {
        try check_rate(learning_rate, report);
        try optimizer.enter(report);
        defer optimizer.lock.unlock();
        optimizer.learning_rate = learning_rate;
    }

    /// Two calls at once on one optimizer are the caller's mistake; better a message than a race.
    pub fn enter(optimizer: *Optimizer, report: *Report) Error!void {
        if (!optimizer.lock.try_lock()) return report.fail(.busy, "optimizer: another call is changing it", .{});
    }
};
