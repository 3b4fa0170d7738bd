//! The part of CUDA's driver interface that computing takes, declared by hand from its reference,
//! and its functions, found at run time. Nothing of NVIDIA's toolkit is needed, only the driver.

const std = @import("std");
const Library = @import("../../runtime/library.zig").Library;

pub const Device = c_int;
pub const Context = *opaque {};
pub const Stream = *opaque {};
pub const Event = *opaque {};
pub const Module = *opaque {};
pub const Function = *opaque {};
/// An address in the device's memory; 0 is none.
pub const Pointer = u64;

pub const Result = enum(c_int) {
    success = 0,
    invalid_value = 1,
    out_of_memory = 2,
    not_initialized = 3,
    deinitialized = 4,
    stub_library = 34,
    no_device = 100,
    invalid_device = 101,
    device_not_licensed = 102,
    invalid_image = 200,
    invalid_context = 201,
    map_failed = 205,
    no_binary_for_gpu = 209,
    already_acquired = 210,
    ecc_uncorrectable = 214,
    invalid_ptx = 218,
    jit_compiler_not_found = 221,
    unsupported_ptx_version = 222,
    jit_compilation_disabled = 223,
    operating_system = 304,
    invalid_handle = 400,
    not_found = 500,
    not_ready = 600,
    illegal_address = 700,
    launch_out_of_resources = 701,
    launch_timeout = 702,
    context_is_destroyed = 709,
    assert_failed = 710,
    hardware_stack_error = 714,
    illegal_instruction = 715,
    misaligned_address = 716,
    invalid_address_space = 717,
    invalid_pc = 718,
    launch_failed = 719,
    not_permitted = 800,
    not_supported = 801,
    system_not_ready = 802,
    system_driver_mismatch = 803,
    compat_not_supported_on_device = 804,
    unknown = 999,
    _,
};

pub const Attribute = enum(c_int) {
    max_threads_per_block = 1,
    max_shared_memory_per_block = 8,
    warp_size = 10,
    max_grid_dim_x = 5,
    multiprocessor_count = 16,
    integrated = 18,
    compute_capability_major = 75,
    compute_capability_minor = 76,
    memory_pools_supported = 115,
};

/// A stream that the default stream of other code in the process does not wait for.
pub const stream_non_blocking: c_uint = 1;
/// An event that only tells what is done, not when.
pub const event_disable_timing: c_uint = 2;

/// What a `StructuredBuffer` is as a kernel's argument.
pub const BufferArgument = extern struct { pointer: Pointer, count: u64 };

/// By the names that the library exports; `_v2` are the ones with 64-bit sizes.
pub const Functions = struct {
    cuInit: *const fn (c_uint) callconv(.c) Result,
    cuDriverGetVersion: *const fn (*c_int) callconv(.c) Result,
    cuDeviceGetCount: *const fn (*c_int) callconv(.c) Result,
    cuDeviceGet: *const fn (*Device, c_int) callconv(.c) Result,
    cuDeviceGetName: *const fn ([*]u8, c_int, Device) callconv(.c) Result,
    cuDeviceGetAttribute: *const fn (*c_int, Attribute, Device) callconv(.c) Result,
    cuDeviceTotalMem_v2: *const fn (*usize, Device) callconv(.c) Result,
    cuDevicePrimaryCtxRetain: *const fn (*Context, Device) callconv(.c) Result,
    cuDevicePrimaryCtxRelease_v2: *const fn (Device) callconv(.c) Result,
    cuCtxPushCurrent_v2: *const fn (Context) callconv(.c) Result,
    cuCtxPopCurrent_v2: *const fn (*?Context) callconv(.c) Result,
    cuStreamCreate: *const fn (*Stream, c_uint) callconv(.c) Result,
    cuStreamDestroy_v2: *const fn (Stream) callconv(.c) Result,
    cuStreamSynchronize: *const fn (Stream) callconv(.c) Result,
    cuEventCreate: *const fn (*Event, c_uint) callconv(.c) Result,
    cuEventDestroy_v2: *const fn (Event) callconv(.c) Result,
    cuEventRecord: *const fn (Event, Stream) callconv(.c) Result,
    cuStreamWaitEvent: *const fn (Stream, Event, c_uint) callconv(.c) Result,
    cuCtxSynchronize: *const fn () callconv(.c) Result,
    cuEventSynchronize: *const fn (Event) callconv(.c) Result,
    cuModuleLoadData: *const fn (*Module, *const anyopaque) callconv(.c) Result,
    cuModuleUnload: *const fn (Module) callconv(.c) Result,
    cuModuleGetFunction: *const fn (*Function, Module, [*:0]const u8) callconv(.c) Result,
    cuMemAlloc_v2: *const fn (*Pointer, usize) callconv(.c) Result,
    cuMemFree_v2: *const fn (Pointer) callconv(.c) Result,
    cuMemHostAlloc: *const fn (*?*anyopaque, usize, c_uint) callconv(.c) Result,
    cuMemFreeHost: *const fn (*anyopaque) callconv(.c) Result,
    cuMemcpyHtoDAsync_v2: *const fn (Pointer, *const anyopaque, usize, Stream) callconv(.c) Result,
    cuMemcpyDtoHAsync_v2: *const fn (*anyopaque, Pointer, usize, Stream) callconv(.c) Result,
    cuMemsetD8Async: *const fn (Pointer, u8, usize, Stream) callconv(.c) Result,
    cuLaunchKernel: *const fn (
        Function,
        c_uint,
        c_uint,
        c_uint,
        c_uint,
        c_uint,
        c_uint,
        c_uint,
        Stream,
        [*]const *const anyopaque,
        ?[*]const ?*anyopaque,
    ) callconv(.c) Result,
};

/// Since CUDA 11.2; older drivers lack them.
pub const PoolFunctions = struct {
    cuMemAllocAsync: *const fn (*Pointer, usize, Stream) callconv(.c) Result,
    cuMemFreeAsync: *const fn (Pointer, Stream) callconv(.c) Result,
};

/// A struct of functions by their names, or the name of the one that is missing.
pub fn functions(comptime T: type, library: *Library) union(enum) { all: T, missing: [:0]const u8 } {
    var found: T = undefined;
    inline for (comptime std.meta.fieldNames(T)) |name| {
        @field(found, name) = library.symbol(@FieldType(T, name), name) orelse return .{ .missing = name };
    }
    return .{ .all = found };
}
