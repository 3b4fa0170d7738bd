//! C functions of `spec/optimizer.zon`.

const door = @import("handles.zig");
const memory = @import("../runtime/memory.zig");
const state = @import("../optim/state.zig");
const Rule = @import("../optim/optimizer.zig").Rule;
const Optimizer = door.handles.optimizer;
const Manifold = door.handles.manifold;
const Tensor = door.handles.tensor;
const Report = @import("../runtime/report.zig").Report;
const Error = @import("../runtime/report.zig").Error;

const Out = ?*?*Optimizer;

pub fn st_optimizer_create_sgd(learning_rate: f64, momentum: f64, nesterov: i32, weight_decay: f64, out: Out, err: ?*Report) callconv(.c) i32 {
    const rule: Rule = .{ .sgd = .{ .momentum = momentum, .nesterov = nesterov != 0, .weight_decay = weight_decay } };
    return door.status_of(err, create, .{ rule, learning_rate, out });
}

pub fn st_optimizer_create_adam(learning_rate: f64, beta_1: f64, beta_2: f64, epsilon: f64, weight_decay: f64, out: Out, err: ?*Report) callconv(.c) i32 {
    const rule: Rule = .{ .adam = .{ .beta_1 = beta_1, .beta_2 = beta_2, .epsilon = epsilon, .weight_decay = weight_decay, .decoupled = false } };
    return door.status_of(err, create, .{ rule, learning_rate, out });
}

pub fn st_optimizer_create_adamw(learning_rate: f64, beta_1: f64, beta_2: f64, epsilon: f64, weight_decay: f64, out: Out, err: ?*Report) callconv(.c) i32 {
    const rule: Rule = .{ .adam = .{ .beta_1 = beta_1, .beta_2 = beta_2, .epsilon = epsilon, .weight_decay = weight_decay, .decoupled = true } };
    return door.status_of(err, create, .{ rule, learning_rate, out });
}

fn create(rule: Rule, learning_rate: f64, out: Out, report: *Report) Error!void {
    const place = try door.place(out, "st_optimizer_create: out", report);
    place.* = try Optimizer.create(rule, learning_rate, report);
}

pub fn st_optimizer_retain(optimizer: ?*Optimizer) callconv(.c) ?*Optimizer {
    return door.retain(Optimizer, optimizer);
}

pub fn st_optimizer_release(optimizer: ?*Optimizer) callconv(.c) void {
    door.release(Optimizer, optimizer);
}

pub fn st_optimizer_add(optimizer: ?*Optimizer, parameter: ?*Tensor, manifold: ?*Manifold, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, add, .{ optimizer, parameter, manifold });
}

fn add(optimizer: ?*Optimizer, parameter: ?*Tensor, manifold: ?*Manifold, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_add: optimizer", report);
    const tensor = try door.required(Tensor, parameter, "st_optimizer_add: parameter", report);
    const space = try door.optional(Manifold, manifold, "st_optimizer_add: manifold", report);
    return found.add(tensor, space, report);
}

pub fn st_optimizer_step(optimizer: ?*Optimizer, gradients: ?[*]const ?*Tensor, gradients_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, step, .{ optimizer, gradients, gradients_count });
}

fn step(optimizer: ?*Optimizer, gradients: ?[*]const ?*Tensor, gradients_count: usize, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_step: optimizer", report);
    const list = try door.slice_of(gradients, gradients_count, "st_optimizer_step: gradients", report);
    for (list) |given| _ = try door.optional(Tensor, given, "st_optimizer_step: gradients", report);
    return found.step(list, report);
}

pub fn st_optimizer_parameter_count(optimizer: ?*Optimizer, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, parameter_count, .{ optimizer, out });
}

fn parameter_count(optimizer: ?*Optimizer, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_parameter_count", report);
    (try door.place(out, "st_optimizer_parameter_count: out", report)).* = @intCast(found.parameters.items.len);
}

pub fn st_optimizer_learning_rate(optimizer: ?*Optimizer, out: ?*f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, learning_rate_of, .{ optimizer, out });
}

fn learning_rate_of(optimizer: ?*Optimizer, out: ?*f64, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_learning_rate", report);
    (try door.place(out, "st_optimizer_learning_rate: out", report)).* = found.learning_rate;
}

pub fn st_optimizer_set_learning_rate(optimizer: ?*Optimizer, learning_rate: f64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, set_learning_rate, .{ optimizer, learning_rate });
}

fn set_learning_rate(optimizer: ?*Optimizer, learning_rate: f64, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_set_learning_rate", report);
    return found.set_learning_rate(learning_rate, report);
}

pub fn st_optimizer_state_count(optimizer: ?*Optimizer, out: ?*i64, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, state_count, .{ optimizer, out });
}

fn state_count(optimizer: ?*Optimizer, out: ?*i64, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_state_count", report);
    (try door.place(out, "st_optimizer_state_count: out", report)).* = @intCast(state.count(found));
}

pub fn st_optimizer_state_name(optimizer: ?*Optimizer, index: i64, name: ?[*]u8, capacity: usize, size: ?*usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, state_name, .{ optimizer, index, name, capacity, size });
}

fn state_name(optimizer: ?*Optimizer, index: i64, name: ?[*]u8, capacity: usize, size: ?*usize, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_state_name", report);
    var buffer: [64]u8 = undefined;
    const text = try state.name(found, index, &buffer, report);
    try door.copy_out(u8, text, name, capacity, size, "st_optimizer_state_name: name", report);
}

pub fn st_optimizer_state_tensor(optimizer: ?*Optimizer, index: i64, out: ?*?*Tensor, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, state_tensor, .{ optimizer, index, out });
}

fn state_tensor(optimizer: ?*Optimizer, index: i64, out: ?*?*Tensor, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_state_tensor", report);
    const place = try door.place(out, "st_optimizer_state_tensor: out", report);
    place.* = try state.get(found, index, report);
}

pub fn st_optimizer_load_state(optimizer: ?*Optimizer, tensors: ?[*]const ?*Tensor, tensors_count: usize, err: ?*Report) callconv(.c) i32 {
    return door.status_of(err, load_state, .{ optimizer, tensors, tensors_count });
}

fn load_state(optimizer: ?*Optimizer, tensors: ?[*]const ?*Tensor, tensors_count: usize, report: *Report) Error!void {
    const found = try door.required(Optimizer, optimizer, "st_optimizer_load_state: optimizer", report);
    const list = try door.slice_of(tensors, tensors_count, "st_optimizer_load_state: tensors", report);
    const parts = try memory.allocator.alloc(*Tensor, list.len);
    defer memory.allocator.free(parts);
    for (parts, list) |*part, given| part.* = try door.required(Tensor, given, "st_optimizer_load_state: tensors", report);
    return state.load(found, parts, report);
}
