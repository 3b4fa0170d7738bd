//! Written by ci/gpu_kernels.py from kernels/*.slang; do not edit.

const Row = @import("../kernel.zig").Row;

pub const Family = enum { elementwise, embed };

pub const Kernel = enum {
    neg_f32,
    square_f32,
    add_f32,
    sub_f32,
    mul_f32,
    embed_epoch,
    embed_settle,
};

pub const rows = [_]Row{
    .{ .name = "neg_f32", .family = .elementwise, .group_size = 256, .buffers = 2, .written = 0b10, .parameter_bytes = 64, .first_buffer = 0, .first_slot = 0 },
    .{ .name = "square_f32", .family = .elementwise, .group_size = 256, .buffers = 2, .written = 0b10, .parameter_bytes = 64, .first_buffer = 2, .first_slot = 3 },
    .{ .name = "add_f32", .family = .elementwise, .group_size = 256, .buffers = 3, .written = 0b100, .parameter_bytes = 64, .first_buffer = 4, .first_slot = 6 },
    .{ .name = "sub_f32", .family = .elementwise, .group_size = 256, .buffers = 3, .written = 0b100, .parameter_bytes = 64, .first_buffer = 7, .first_slot = 10 },
    .{ .name = "mul_f32", .family = .elementwise, .group_size = 256, .buffers = 3, .written = 0b100, .parameter_bytes = 64, .first_buffer = 10, .first_slot = 14 },
    .{ .name = "embed_epoch", .family = .embed, .group_size = 64, .buffers = 6, .written = 0b100001, .parameter_bytes = 80, .first_buffer = 0, .first_slot = 0 },
    .{ .name = "embed_settle", .family = .embed, .group_size = 64, .buffers = 2, .written = 0b11, .parameter_bytes = 24, .first_buffer = 6, .first_slot = 7 },
};
