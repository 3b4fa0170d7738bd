//! Copies between the host's memory and the device's, by way of memory that the device reads by
//! itself: two halves take turns, so that one is filled or emptied while the other travels.

const std = @import("std");
const api = @import("api.zig");
const Cuda = @import("cuda.zig").Cuda;
const Failure = @import("../gpu/driver.zig").Failure;

pub const half_size = 8 << 20;

const Half = struct {
    bytes: []u8,
    /// How much of it is taken by uploads on their way.
    used: usize = 0,
    /// Recorded after the last copy.
    event: api.Event,
};

pub const Staging = struct {
    halves: ?[2]Half = null,
    current: usize = 0,
    /// A machine may have no such memory to give; then the driver copies by itself.
    is_refused: bool = false,

    pub fn close(staging: *Staging, f: *const api.Functions) void {
        for (&(staging.halves orelse return)) |*half| release(f, half);
        staging.halves = null;
    }

    /// Returns when `bytes` may change; the copy itself happens in the stream's order.
    pub fn upload(staging: *Staging, cuda: *Cuda, target: api.Pointer, bytes: []const u8) Failure!void {
        // Of ordinary memory the driver makes a copy before it returns.
        const halves = staging.open(cuda) orelse return copy_in(cuda, target, bytes);
        var done: usize = 0;
        while (done < bytes.len) {
            if (halves[staging.current].used == half_size) {
                staging.current = 1 - staging.current;
                try wait(cuda, &halves[staging.current]);
                halves[staging.current].used = 0;
            }
            const half = &halves[staging.current];
            const part = @min(bytes.len - done, half_size - half.used);
            const room = half.bytes[half.used..][0..part];
            @memcpy(room, bytes[done..][0..part]);
            half.used += part;
            try copy_in(cuda, target + done, room);
            try record(cuda, half);
            done += part;
        }
    }

    /// Waits for all work before it.
    pub fn download(staging: *Staging, cuda: *Cuda, source: api.Pointer, bytes: []u8) Failure!void {
        const halves = staging.open(cuda) orelse {
            try copy_out(cuda, bytes, source);
            return cuda.check("cuStreamSynchronize", cuda.functions.cuStreamSynchronize(cuda.stream.?));
        };
        const count = std.math.divCeil(usize, bytes.len, half_size) catch unreachable;
        // Uploads on their way lie before these copies in the stream's order.
        for (0..count) |index| {
            if (index == 0) try fetch(cuda, &halves[0], source, part_of(bytes, 0));
            if (index + 1 < count) try fetch(cuda, &halves[(index + 1) % 2], source + (index + 1) * half_size, part_of(bytes, index + 1));
            const part = part_of(bytes, index);
            try wait(cuda, &halves[index % 2]);
            @memcpy(part, halves[index % 2].bytes[0..part.len]);
        }
        for (halves) |*half| half.used = 0;
    }

    fn open(staging: *Staging, cuda: *Cuda) ?*[2]Half {
        if (staging.halves) |*halves| return halves;
        if (staging.is_refused) return null;
        staging.is_refused = true;
        const first = create(cuda.functions) orelse return null;
        const second = create(cuda.functions) orelse {
            release(cuda.functions, &first);
            return null;
        };
        staging.is_refused = false;
        staging.halves = .{ first, second };
        return &staging.halves.?;
    }
};

fn create(f: *const api.Functions) ?Half {
    var address: ?*anyopaque = null;
    if (f.cuMemHostAlloc(&address, half_size, 0) != .success) return null;
    const bytes: [*]u8 = @ptrCast(address orelse return null);
    var event: api.Event = undefined;
    if (f.cuEventCreate(&event, api.event_disable_timing) != .success) {
        _ = f.cuMemFreeHost(bytes);
        return null;
    }
    return .{ .bytes = bytes[0..half_size], .event = event };
}

fn release(f: *const api.Functions, half: *const Half) void {
    _ = f.cuEventDestroy_v2(half.event);
    _ = f.cuMemFreeHost(half.bytes.ptr);
}

fn part_of(bytes: []u8, index: usize) []u8 {
    return bytes[index * half_size ..][0..@min(bytes.len - index * half_size, half_size)];
}

fn fetch(cuda: *Cuda, half: *Half, source: api.Pointer, part: []const u8) Failure!void {
    try copy_out(cuda, half.bytes[0..part.len], source);
    try record(cuda, half);
}

fn copy_in(cuda: *Cuda, target: api.Pointer, bytes: []const u8) Failure!void {
    try cuda.check("cuMemcpyHtoDAsync", cuda.functions.cuMemcpyHtoDAsync_v2(target, bytes.ptr, bytes.len, cuda.stream.?));
}

fn copy_out(cuda: *Cuda, bytes: []u8, source: api.Pointer) Failure!void {
    try cuda.check("cuMemcpyDtoHAsync", cuda.functions.cuMemcpyDtoHAsync_v2(bytes.ptr, source, bytes.len, cuda.stream.?));
}

fn record(cuda: *Cuda, half: *const Half) Failure!void {
    try cuda.check("cuEventRecord", cuda.functions.cuEventRecord(half.event, cuda.stream.?));
}

fn wait(cuda: *Cuda, half: *const Half) Failure!void {
    try cuda.check("cuEventSynchronize", cuda.functions.cuEventSynchronize(half.event));
}
