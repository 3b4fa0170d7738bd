//! One kernel's launch: its buffers in the order that the kernel names them, its parameters, how
//! many groups of threads.

const std = @import("std");
const log = @import("../../runtime/log.zig");
const assert = std.debug.assert;
const Call = @import("../../ops/op.zig").Call;
const kernels = @import("kernel.zig");
const Kernel = kernels.Kernel;
const blocks = @import("memory.zig");
const devices = @import("device.zig");
const Device = devices.Device;
const Slice = @import("driver.zig").Slice;
const Tensor = @import("../../tensor/tensor.zig").Tensor;
const Report = @import("../../runtime/report.zig").Report;
const Error = @import("../../runtime/report.zig").Error;

const buffers_max = 8;

/// No thread of a device in software is asked for more turns of loops than this, those of all its loops together:
/// llvmpipe, Mesa's, ends a loop after 65,535 of them without a word, and what it computed by then is wrong.
pub const turns_max = 60_000;

/// Whether a device goes through so many turns to their end.
pub fn follows(device: *const Device, turns: usize) bool {
    return device.driver.description.kind != .cpu or turns <= turns_max;
}

/// Turns of a thread that does its share of `pieces`, which `groups` of threads do in turn.
pub fn turns_of(pieces: usize, groups: usize, per_piece: usize) usize {
    return (std.math.divCeil(usize, pieces, groups) catch 0) *| per_piece;
}

pub const Launch = struct {
    device: *Device,
    report: *Report,
    slices: [buffers_max]Slice = undefined,
    count: usize = 0,
    written: [buffers_max]*const Tensor = undefined,
    written_count: usize = 0,

    pub fn init(device: *Device, report: *Report) Launch {
        return .{ .device = device, .report = report };
    }

    /// The next buffer is all of this tensor's storage, to be read.
    pub fn read(launch: *Launch, tensor: *const Tensor) Error!void {
        launch.add(try blocks.to_read(launch.device, tensor, launch.report));
    }

    /// The next buffer is all of this tensor's storage, of which the kernel writes all of the tensor.
    pub fn write(launch: *Launch, tensor: *const Tensor) Error!void {
        launch.add(try blocks.to_write(launch.device, tensor, launch.report));
        launch.note_written(tensor);
    }

    /// The next buffer is all of this tensor's storage, to be read and written.
    pub fn update(launch: *Launch, tensor: *const Tensor) Error!void {
        try launch.read(tensor);
        launch.note_written(tensor);
    }

    fn note_written(launch: *Launch, tensor: *const Tensor) void {
        launch.written[launch.written_count] = tensor;
        launch.written_count += 1;
    }

    fn add(launch: *Launch, slice: Slice) void {
        launch.slices[launch.count] = slice;
        launch.count += 1;
    }

    /// `parameters` points to the struct that the kernel takes.
    pub fn run(launch: *Launch, kernel: Kernel, parameters: anytype, groups: usize) Error!void {
        const row = kernels.row(kernel);
        const bytes = std.mem.asBytes(parameters);
        assert(launch.count == row.buffers and bytes.len == row.parameter_bytes);
        if (groups > 0) {
            const device = launch.device;
            device.lock.lock();
            defer device.lock.unlock();
            try device.check_alive(launch.report);
            device.driver.functions.launch(device.driver, kernel, launch.slices[0..launch.count], bytes, @intCast(groups)) catch |failure| return device.failed(failure, launch.report);
            devices.count_launch();
            log.write(.debug, "{t}: launch of {s}", .{ device.kind, row.name });
        }
        for (launch.written[0..launch.written_count]) |tensor| tensor.storage.mark_written_remotely();
    }
};

/// Groups for `count` pieces of work of `per_group` each, and no more than keep a device busy: kernels loop.
pub fn groups_of(count: usize, per_group: usize) usize {
    const groups_max = 16384;
    return @min(std.math.divCeil(usize, count, per_group) catch unreachable, groups_max);
}

/// Whether inputs are row-major, outputs new, and all small enough that kernels count their elements by 31 bits.
pub fn is_plain(call: *const Call) bool {
    for (call.inputs) |input| if (input) |tensor| {
        if (!tensor.is_contiguous() or tensor.storage.size > std.math.maxInt(i32)) return false;
    };
    for (call.outputs) |output| if (output.offset != 0 or output.storage.size > std.math.maxInt(i32)) return false;
    return true;
}
