//! What a GPU's programming interface must offer, as small as it can be: memory, copies, launches
//! in order, and waiting. `backend/vulkan`, `backend/cuda` and `backend/metal` are drivers; all that
//! knows of tensors and ops is above them, once.
//!
//! Work is done in the order it was given. A driver is used by one thread at a time: `device.zig` holds the lock.

const std = @import("std");
const Kernel = @import("kernel.zig").Kernel;
const Precision = @import("../../runtime/precision.zig").Precision;

pub const Failure = error{ OutOfMemory, OutOfDeviceMemory, DeviceLost };

/// Memory of the device.
pub const Buffer = struct {
    /// The driver's own handle.
    handle: u64,
    /// What the driver must remember beside it.
    memory: u64 = 0,
    size: u64,
    /// Where the host sees it, on devices that share the host's memory.
    mapped: ?[*]u8 = null,
};

/// A part of a buffer, as a kernel gets it.
pub const Slice = struct { buffer: Buffer, offset: u64, size: u64 };

/// A product of cooperative matrices into f32 that some device does and kernels are written for: the number that is
/// multiplied, and rows x columns x depth.
pub const Block = enum {
    f16_8x8x8,
    f16_8x16x16,
    f16_16x16x16,
    bf16_8x16x16,
    bf16_16x16x16,

    pub fn is_bf16(block: Block) bool {
        return switch (block) {
            .bf16_8x16x16, .bf16_16x16x16 => true,
            .f16_8x8x8, .f16_8x16x16, .f16_16x16x16 => false,
        };
    }

    pub fn sizes(block: Block) [3]u32 {
        return switch (block) {
            .f16_8x8x8 => .{ 8, 8, 8 },
            .f16_8x16x16, .bf16_8x16x16 => .{ 8, 16, 16 },
            .f16_16x16x16, .bf16_16x16x16 => .{ 16, 16, 16 },
        };
    }
};

pub const Kind = enum { discrete, integrated, virtual, cpu, other };

/// What the driver reports of a device; nothing is assumed.
pub const Description = struct {
    name: [256]u8 = @splat(0),
    driver: [256]u8 = @splat(0),
    /// Of the interface: major, minor, patch.
    api_version: [3]u32 = .{ 0, 0, 0 },
    kind: Kind = .other,
    memory_bytes: u64 = 0,
    workgroup_max: u32 = 0,
    shared_memory_bytes: u32 = 0,
    subgroup_size: u32 = 0,
    groups_max: u32 = 65535,
    buffer_bytes_max: u64 = 0,
    /// CUDA's, as major * 10 + minor; 0 elsewhere. Kernels for tensor cores ask for it.
    compute_capability: u32 = 0,
    /// Vulkan's cooperative matrices.
    blocks: std.EnumSet(Block) = .{},
    /// What the start of a slice must be a multiple of.
    alignment: u32 = 4,
    /// Names, separated by commas.
    features: [256]u8 = @splat(0),
};

pub const Driver = struct {
    functions: *const Functions,
    description: Description,
    /// Null where other libraries cannot use the device's memory by its address.
    sharing: ?*const Sharing = null,

    pub const Functions = struct {
        allocate: *const fn (driver: *Driver, size: u64) Failure!Buffer,
        free: *const fn (driver: *Driver, buffer: Buffer) void,
        upload: *const fn (driver: *Driver, target: Slice, bytes: []const u8) Failure!void,
        /// Waits for all work before it.
        download: *const fn (driver: *Driver, source: Slice, bytes: []u8) Failure!void,
        clear: *const fn (driver: *Driver, target: Slice) Failure!void,
        launch: *const fn (driver: *Driver, kernel: Kernel, slices: []const Slice, parameters: []const u8, groups: u32) Failure!void,
        finish: *const fn (driver: *Driver) Failure!void,
        close: *const fn (driver: *Driver) void,
        /// A large product by the vendor's own library; false where it does not do it, and a kernel must.
        matmul: ?*const fn (driver: *Driver, product: *const Product) Failure!bool = null,
    };
};

/// A product of f32 matrices, or `batch` of them; the output is dense, row by row.
pub const Product = struct {
    a: Operand,
    b: Operand,
    output: Slice,
    rows: u32,
    columns: u32,
    depth: u32,
    batch: u32,
    /// What the operands may be rounded to.
    precision: Precision = .f32,

    pub const Operand = struct {
        slice: Slice = undefined,
        /// Of the first element, in elements, as the rest.
        offset: u64 = 0,
        /// From one row to the next; of a transposed operand from one column to the next.
        leading: u32,
        is_transposed: bool,
        /// From one matrix of the batch to the next.
        step: i64 = 0,
    };
};

/// Memory in common with other libraries of the process, and the order of their work and ours.
pub const Sharing = struct {
    /// The handle of the stream that our work is done in.
    stream: *const fn (driver: *Driver) i64,
    /// What is given to `stream` from now on is done after all work given to us so far. 1 is CUDA's legacy default
    /// stream, 2 the calling thread's, another positive number a handle; 0: none can be named, so our work is waited
    /// for here; -1: the caller sees to it.
    precede: *const fn (driver: *Driver, stream: i64) Failure!void,
    /// Waits for all work on the device, other libraries' too.
    finish_all: *const fn (driver: *Driver) Failure!void,
};

/// The devices of one programming interface on this machine.
pub const Source = struct {
    count: usize,
    describe: *const fn (number: usize) Description,
    /// The device of this number, ready to work, or why not.
    open: *const fn (number: usize) error{OutOfMemory}!Opened,
};

pub const Opened = union(enum) { driver: *Driver, reason: [:0]const u8 };

/// What looking for an interface's library and devices comes to: what it has, or why there is nothing.
pub const Finding = union(enum) { source: Source, reason: [:0]const u8 };
