//! The part of Vulkan 1.1 that computing takes, declared by hand from the specification, and its
//! functions, found at run time.

const std = @import("std");

pub const Instance = *opaque {};
pub const PhysicalDevice = *opaque {};
pub const Device = *opaque {};
pub const Queue = *opaque {};
pub const CommandBuffer = *opaque {};
/// Handles that are 64 bits wide everywhere.
pub const Handle = u64;

pub const Result = enum(i32) {
    success = 0,
    not_ready = 1,
    timeout = 2,
    incomplete = 5,
    out_of_host_memory = -1,
    out_of_device_memory = -2,
    initialization_failed = -3,
    device_lost = -4,
    memory_map_failed = -5,
    layer_not_present = -6,
    extension_not_present = -7,
    feature_not_present = -8,
    incompatible_driver = -9,
    too_many_objects = -10,
    fragmented_pool = -12,
    out_of_pool_memory = -1000069000,
    _,
};

pub const StructureType = enum(i32) {
    application_info = 0,
    instance_create_info = 1,
    device_queue_create_info = 2,
    device_create_info = 3,
    submit_info = 4,
    memory_allocate_info = 5,
    fence_create_info = 8,
    buffer_create_info = 12,
    shader_module_create_info = 16,
    pipeline_shader_stage_create_info = 18,
    compute_pipeline_create_info = 29,
    pipeline_layout_create_info = 30,
    descriptor_set_layout_create_info = 32,
    descriptor_pool_create_info = 33,
    descriptor_set_allocate_info = 34,
    write_descriptor_set = 35,
    command_pool_create_info = 39,
    command_buffer_allocate_info = 40,
    command_buffer_begin_info = 42,
    memory_barrier = 46,
    physical_device_features_2 = 1000059000,
    physical_device_properties_2 = 1000059001,
    physical_device_shader_float16_int8_features = 1000082000,
    physical_device_subgroup_properties = 1000094000,
    physical_device_shader_bfloat16_features = 1000141000,
    physical_device_vulkan_memory_model_features = 1000211000,
    physical_device_subgroup_size_control_features = 1000225002,
    physical_device_cooperative_matrix_features = 1000506000,
    cooperative_matrix_properties = 1000506001,
    physical_device_cooperative_matrix_properties = 1000506002,
};

pub const ApplicationInfo = extern struct {
    kind: StructureType = .application_info,
    next: ?*const anyopaque = null,
    application_name: ?[*:0]const u8 = "spiraltorch",
    application_version: u32 = 0,
    engine_name: ?[*:0]const u8 = "spiraltorch",
    engine_version: u32 = 0,
    api_version: u32,
};

pub const InstanceCreateInfo = extern struct {
    kind: StructureType = .instance_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    application: *const ApplicationInfo,
    layer_count: u32 = 0,
    layers: ?[*]const [*:0]const u8 = null,
    extension_count: u32 = 0,
    extensions: ?[*]const [*:0]const u8 = null,
};

pub const QueueFamilyProperties = extern struct {
    flags: u32,
    count: u32,
    timestamp_bits: u32,
    granularity: [3]u32,

    pub const compute: u32 = 2;
};

pub const DeviceQueueCreateInfo = extern struct {
    kind: StructureType = .device_queue_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    family: u32,
    count: u32 = 1,
    priorities: [*]const f32,
};

pub const DeviceCreateInfo = extern struct {
    kind: StructureType = .device_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    queue_count: u32 = 1,
    queues: [*]const DeviceQueueCreateInfo,
    layer_count: u32 = 0,
    layers: ?[*]const [*:0]const u8 = null,
    extension_count: u32 = 0,
    extensions: ?[*]const [*:0]const u8 = null,
    features: ?*const anyopaque = null,
};

/// VkPhysicalDeviceLimits: the fields in use by name, the others as room.
pub const Limits = extern struct {
    image: [5]u32,
    texel_buffer_elements_max: u32,
    uniform_buffer_range_max: u32,
    storage_buffer_range_max: u32,
    push_constants_size_max: u32,
    memory_allocation_count_max: u32,
    sampler_count_max: u32,
    buffer_image_granularity: u64 align(8),
    sparse_address_space_size: u64,
    descriptors: [16]u32,
    vertex: [5]u32,
    tessellation: [8]u32,
    geometry: [5]u32,
    fragment: [4]u32,
    compute_shared_memory_size_max: u32,
    compute_group_count_max: [3]u32,
    compute_invocations_max: u32,
    compute_group_size_max: [3]u32,
    precision: [3]u32,
    draw: [2]u32,
    sampler: [2]f32,
    viewport: [6]u32,
    memory_map_alignment_min: usize,
    texel_buffer_offset_alignment_min: u64 align(8),
    uniform_buffer_offset_alignment_min: u64,
    storage_buffer_offset_alignment_min: u64,
    texel: [4]i32,
    interpolation: [2]f32,
    interpolation_bits: u32,
    framebuffer: [3]u32,
    framebuffer_samples: [4]u32,
    color_attachments_max: u32,
    sample_counts: [5]u32,
    sample_mask_words_max: u32,
    timestamps: u32,
    timestamp_period: f32,
    distances: [3]u32,
    queue_priorities: u32,
    points_and_lines: [6]f32,
    strict_lines: u32,
    standard_sample_locations: u32,
    optimal_buffer_copy_offset_alignment: u64 align(8),
    optimal_buffer_copy_row_pitch_alignment: u64,
    non_coherent_atom_size: u64,
};

comptime {
    // The specification's layout on 64-bit machines; a slip above would move what follows it.
    if (@sizeOf(usize) == 8) {
        std.debug.assert(@sizeOf(Limits) == 504);
        std.debug.assert(@offsetOf(Limits, "compute_shared_memory_size_max") == 216);
        std.debug.assert(@offsetOf(Limits, "storage_buffer_offset_alignment_min") == 328);
        std.debug.assert(@sizeOf(PhysicalDeviceProperties) == 824);
    }
}

pub const PhysicalDeviceProperties = extern struct {
    api_version: u32,
    driver_version: u32,
    vendor: u32,
    device: u32,
    kind: i32,
    name: [256]u8,
    cache_uuid: [16]u8,
    limits: Limits,
    sparse: [5]u32,
};

pub const PhysicalDeviceProperties2 = extern struct {
    kind: StructureType = .physical_device_properties_2,
    next: ?*anyopaque = null,
    properties: PhysicalDeviceProperties,
};

pub const SubgroupProperties = extern struct {
    kind: StructureType = .physical_device_subgroup_properties,
    next: ?*anyopaque = null,
    size: u32 = 0,
    stages: u32 = 0,
    operations: u32 = 0,
    quad_in_all_stages: u32 = 0,
};

pub const ExtensionProperties = extern struct { name: [256]u8, version: u32 };

pub const PhysicalDeviceFeatures2 = extern struct {
    kind: StructureType = .physical_device_features_2,
    next: ?*anyopaque = null,
    features: [55]u32 = @splat(0),
};

pub const ShaderFloat16Int8Features = extern struct {
    kind: StructureType = .physical_device_shader_float16_int8_features,
    next: ?*anyopaque = null,
    float16: u32 = 0,
    int8: u32 = 0,
};

pub const ShaderBfloat16Features = extern struct {
    kind: StructureType = .physical_device_shader_bfloat16_features,
    next: ?*anyopaque = null,
    type: u32 = 0,
    dot_product: u32 = 0,
    cooperative_matrix: u32 = 0,
};

pub const VulkanMemoryModelFeatures = extern struct {
    kind: StructureType = .physical_device_vulkan_memory_model_features,
    next: ?*anyopaque = null,
    memory_model: u32 = 0,
    device_scope: u32 = 0,
    chains: u32 = 0,
};

pub const SubgroupSizeControlFeatures = extern struct {
    kind: StructureType = .physical_device_subgroup_size_control_features,
    next: ?*anyopaque = null,
    size_control: u32 = 0,
    full_subgroups: u32 = 0,
};

pub const CooperativeMatrixFeatures = extern struct {
    kind: StructureType = .physical_device_cooperative_matrix_features,
    next: ?*anyopaque = null,
    cooperative_matrix: u32 = 0,
    robust_buffer_access: u32 = 0,
};

/// The stages of programs that may use them.
pub const PhysicalDeviceCooperativeMatrixProperties = extern struct {
    kind: StructureType = .physical_device_cooperative_matrix_properties,
    next: ?*anyopaque = null,
    stages: u32 = 0,
};

pub const ComponentType = enum(i32) { f16 = 0, f32 = 1, bf16 = 1000141000, _ };

/// One product that the device does: C of rows x columns, of A of rows x depth and B of depth x columns.
pub const CooperativeMatrixProperties = extern struct {
    kind: StructureType = .cooperative_matrix_properties,
    next: ?*anyopaque = null,
    rows: u32 = 0,
    columns: u32 = 0,
    depth: u32 = 0,
    a: ComponentType = .f32,
    b: ComponentType = .f32,
    c: ComponentType = .f32,
    result: ComponentType = .f32,
    is_saturating: u32 = 0,
    scope: i32 = 0,

    pub const subgroup: i32 = 3;
};

pub const MemoryType = extern struct {
    flags: u32,
    heap: u32,

    pub const device_local: u32 = 1;
    pub const host_visible: u32 = 2;
    pub const host_coherent: u32 = 4;
    pub const host_cached: u32 = 8;
};

pub const MemoryHeap = extern struct { size: u64, flags: u32 };

pub const MemoryProperties = extern struct {
    type_count: u32,
    types: [32]MemoryType,
    heap_count: u32,
    heaps: [16]MemoryHeap,
};

pub const BufferCreateInfo = extern struct {
    kind: StructureType = .buffer_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    size: u64,
    usage: u32,
    sharing: i32 = 0,
    family_count: u32 = 0,
    families: ?[*]const u32 = null,

    pub const transfer_source: u32 = 1;
    pub const transfer_target: u32 = 2;
    pub const storage: u32 = 0x20;
};

pub const MemoryRequirements = extern struct { size: u64, alignment: u64, type_bits: u32 };

pub const MemoryAllocateInfo = extern struct {
    kind: StructureType = .memory_allocate_info,
    next: ?*const anyopaque = null,
    size: u64,
    type_index: u32,
};

pub const ShaderModuleCreateInfo = extern struct {
    kind: StructureType = .shader_module_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    size: usize,
    code: [*]const u32,
};

pub const DescriptorSetLayoutBinding = extern struct {
    binding: u32,
    kind: i32 = storage_buffer,
    count: u32 = 1,
    stages: u32 = stage_compute,
    samplers: ?*const anyopaque = null,

    pub const storage_buffer: i32 = 7;
};

pub const stage_compute: u32 = 0x20;

pub const DescriptorSetLayoutCreateInfo = extern struct {
    kind: StructureType = .descriptor_set_layout_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    count: u32,
    bindings: [*]const DescriptorSetLayoutBinding,
};

pub const PushConstantRange = extern struct { stages: u32 = stage_compute, offset: u32 = 0, size: u32 };

pub const PipelineLayoutCreateInfo = extern struct {
    kind: StructureType = .pipeline_layout_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    set_count: u32 = 1,
    sets: [*]const Handle,
    range_count: u32 = 1,
    ranges: [*]const PushConstantRange,
};

pub const PipelineShaderStageCreateInfo = extern struct {
    kind: StructureType = .pipeline_shader_stage_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    stage: u32 = stage_compute,
    module: Handle,
    name: [*:0]const u8,
    specialization: ?*const anyopaque = null,

    pub const full_subgroups: u32 = 2;
};

pub const ComputePipelineCreateInfo = extern struct {
    kind: StructureType = .compute_pipeline_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    stage: PipelineShaderStageCreateInfo,
    layout: Handle,
    base: Handle = 0,
    base_index: i32 = 0,
};

pub const DescriptorPoolSize = extern struct { kind: i32 = DescriptorSetLayoutBinding.storage_buffer, count: u32 };

pub const DescriptorPoolCreateInfo = extern struct {
    kind: StructureType = .descriptor_pool_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
    set_max: u32,
    size_count: u32 = 1,
    sizes: [*]const DescriptorPoolSize,
};

pub const DescriptorSetAllocateInfo = extern struct {
    kind: StructureType = .descriptor_set_allocate_info,
    next: ?*const anyopaque = null,
    pool: Handle,
    count: u32 = 1,
    layouts: [*]const Handle,
};

pub const DescriptorBufferInfo = extern struct { buffer: Handle, offset: u64, range: u64 };

pub const WriteDescriptorSet = extern struct {
    kind: StructureType = .write_descriptor_set,
    next: ?*const anyopaque = null,
    set: Handle,
    binding: u32,
    element: u32 = 0,
    count: u32 = 1,
    type: i32 = DescriptorSetLayoutBinding.storage_buffer,
    images: ?*const anyopaque = null,
    buffers: *const DescriptorBufferInfo,
    texels: ?*const anyopaque = null,
};

pub const CommandPoolCreateInfo = extern struct {
    kind: StructureType = .command_pool_create_info,
    next: ?*const anyopaque = null,
    /// Command buffers are reset one by one.
    flags: u32 = 2,
    family: u32,
};

pub const CommandBufferAllocateInfo = extern struct {
    kind: StructureType = .command_buffer_allocate_info,
    next: ?*const anyopaque = null,
    pool: Handle,
    level: i32 = 0,
    count: u32,
};

pub const CommandBufferBeginInfo = extern struct {
    kind: StructureType = .command_buffer_begin_info,
    next: ?*const anyopaque = null,
    /// Submitted once.
    flags: u32 = 1,
    inheritance: ?*const anyopaque = null,
};

pub const MemoryBarrier = extern struct {
    kind: StructureType = .memory_barrier,
    next: ?*const anyopaque = null,
    before: u32,
    after: u32,

    pub const shader_read: u32 = 0x20;
    pub const shader_write: u32 = 0x40;
    pub const transfer_read: u32 = 0x800;
    pub const transfer_write: u32 = 0x1000;
    pub const host_read: u32 = 0x2000;
    pub const host_write: u32 = 0x4000;
};

pub const pipeline_compute: u32 = 0x800;
pub const pipeline_transfer: u32 = 0x1000;
pub const pipeline_host: u32 = 0x4000;
pub const bind_point_compute: i32 = 1;

pub const BufferCopy = extern struct { source: u64, target: u64, size: u64 };

pub const FenceCreateInfo = extern struct {
    kind: StructureType = .fence_create_info,
    next: ?*const anyopaque = null,
    flags: u32 = 0,
};

pub const SubmitInfo = extern struct {
    kind: StructureType = .submit_info,
    next: ?*const anyopaque = null,
    wait_count: u32 = 0,
    waits: ?*const anyopaque = null,
    stages: ?*const anyopaque = null,
    command_count: u32 = 1,
    commands: [*]const CommandBuffer,
    signal_count: u32 = 0,
    signals: ?*const anyopaque = null,
};

const None = ?*const anyopaque;

/// What the loader itself offers.
pub const Loader = struct {
    vkGetInstanceProcAddr: *const fn (?Instance, [*:0]const u8) callconv(.c) ?*const anyopaque,

    /// `library` is `runtime/library.zig`'s; this file stands alone, so that tests can share it.
    pub fn open(library: anytype) ?Loader {
        return .{ .vkGetInstanceProcAddr = library.symbol(@FieldType(Loader, "vkGetInstanceProcAddr"), "vkGetInstanceProcAddr") orelse return null };
    }
};

pub const GlobalFunctions = struct {
    vkCreateInstance: *const fn (*const InstanceCreateInfo, None, *Instance) callconv(.c) Result,
};

pub const InstanceFunctions = struct {
    vkDestroyInstance: *const fn (Instance, None) callconv(.c) void,
    vkEnumeratePhysicalDevices: *const fn (Instance, *u32, ?[*]PhysicalDevice) callconv(.c) Result,
    vkGetPhysicalDeviceProperties: *const fn (PhysicalDevice, *PhysicalDeviceProperties) callconv(.c) void,
    vkGetPhysicalDeviceProperties2: *const fn (PhysicalDevice, *PhysicalDeviceProperties2) callconv(.c) void,
    vkGetPhysicalDeviceMemoryProperties: *const fn (PhysicalDevice, *MemoryProperties) callconv(.c) void,
    vkGetPhysicalDeviceQueueFamilyProperties: *const fn (PhysicalDevice, *u32, ?[*]QueueFamilyProperties) callconv(.c) void,
    vkGetPhysicalDeviceFeatures2: *const fn (PhysicalDevice, *PhysicalDeviceFeatures2) callconv(.c) void,
    vkEnumerateDeviceExtensionProperties: *const fn (PhysicalDevice, ?[*:0]const u8, *u32, ?[*]ExtensionProperties) callconv(.c) Result,
    vkCreateDevice: *const fn (PhysicalDevice, *const DeviceCreateInfo, None, *Device) callconv(.c) Result,
    vkGetDeviceProcAddr: *const fn (Device, [*:0]const u8) callconv(.c) ?*const anyopaque,
};

/// Of VK_KHR_cooperative_matrix: there where some device has that.
pub const MatrixFunctions = struct {
    vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR: *const fn (PhysicalDevice, *u32, ?[*]CooperativeMatrixProperties) callconv(.c) Result,
};

pub const DeviceFunctions = struct {
    vkDestroyDevice: *const fn (Device, None) callconv(.c) void,
    vkGetDeviceQueue: *const fn (Device, u32, u32, *Queue) callconv(.c) void,
    vkCreateBuffer: *const fn (Device, *const BufferCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyBuffer: *const fn (Device, Handle, None) callconv(.c) void,
    vkGetBufferMemoryRequirements: *const fn (Device, Handle, *MemoryRequirements) callconv(.c) void,
    vkAllocateMemory: *const fn (Device, *const MemoryAllocateInfo, None, *Handle) callconv(.c) Result,
    vkFreeMemory: *const fn (Device, Handle, None) callconv(.c) void,
    vkBindBufferMemory: *const fn (Device, Handle, Handle, u64) callconv(.c) Result,
    vkMapMemory: *const fn (Device, Handle, u64, u64, u32, *?*anyopaque) callconv(.c) Result,
    vkCreateShaderModule: *const fn (Device, *const ShaderModuleCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyShaderModule: *const fn (Device, Handle, None) callconv(.c) void,
    vkCreateDescriptorSetLayout: *const fn (Device, *const DescriptorSetLayoutCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyDescriptorSetLayout: *const fn (Device, Handle, None) callconv(.c) void,
    vkCreatePipelineLayout: *const fn (Device, *const PipelineLayoutCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyPipelineLayout: *const fn (Device, Handle, None) callconv(.c) void,
    vkCreateComputePipelines: *const fn (Device, Handle, u32, [*]const ComputePipelineCreateInfo, None, [*]Handle) callconv(.c) Result,
    vkDestroyPipeline: *const fn (Device, Handle, None) callconv(.c) void,
    vkCreateDescriptorPool: *const fn (Device, *const DescriptorPoolCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyDescriptorPool: *const fn (Device, Handle, None) callconv(.c) void,
    vkResetDescriptorPool: *const fn (Device, Handle, u32) callconv(.c) Result,
    vkAllocateDescriptorSets: *const fn (Device, *const DescriptorSetAllocateInfo, [*]Handle) callconv(.c) Result,
    vkUpdateDescriptorSets: *const fn (Device, u32, [*]const WriteDescriptorSet, u32, None) callconv(.c) void,
    vkCreateCommandPool: *const fn (Device, *const CommandPoolCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyCommandPool: *const fn (Device, Handle, None) callconv(.c) void,
    vkAllocateCommandBuffers: *const fn (Device, *const CommandBufferAllocateInfo, [*]CommandBuffer) callconv(.c) Result,
    vkBeginCommandBuffer: *const fn (CommandBuffer, *const CommandBufferBeginInfo) callconv(.c) Result,
    vkEndCommandBuffer: *const fn (CommandBuffer) callconv(.c) Result,
    vkCmdBindPipeline: *const fn (CommandBuffer, i32, Handle) callconv(.c) void,
    vkCmdBindDescriptorSets: *const fn (CommandBuffer, i32, Handle, u32, u32, [*]const Handle, u32, ?[*]const u32) callconv(.c) void,
    vkCmdPushConstants: *const fn (CommandBuffer, Handle, u32, u32, u32, *const anyopaque) callconv(.c) void,
    vkCmdDispatch: *const fn (CommandBuffer, u32, u32, u32) callconv(.c) void,
    vkCmdPipelineBarrier: *const fn (CommandBuffer, u32, u32, u32, u32, [*]const MemoryBarrier, u32, None, u32, None) callconv(.c) void,
    vkCmdCopyBuffer: *const fn (CommandBuffer, Handle, Handle, u32, [*]const BufferCopy) callconv(.c) void,
    vkCmdFillBuffer: *const fn (CommandBuffer, Handle, u64, u64, u32) callconv(.c) void,
    vkCmdUpdateBuffer: *const fn (CommandBuffer, Handle, u64, u64, *const anyopaque) callconv(.c) void,
    vkCreateFence: *const fn (Device, *const FenceCreateInfo, None, *Handle) callconv(.c) Result,
    vkDestroyFence: *const fn (Device, Handle, None) callconv(.c) void,
    vkResetFences: *const fn (Device, u32, [*]const Handle) callconv(.c) Result,
    vkWaitForFences: *const fn (Device, u32, [*]const Handle, u32, u64) callconv(.c) Result,
    vkQueueSubmit: *const fn (Queue, u32, [*]const SubmitInfo, Handle) callconv(.c) Result,
    vkDeviceWaitIdle: *const fn (Device) callconv(.c) Result,
};

/// "the Vulkan driver lacks vkX", for the name of a function of `T`.
pub fn missing_reason(comptime T: type, name: [:0]const u8) [:0]const u8 {
    inline for (comptime std.meta.fieldNames(T)) |known| {
        if (std.mem.eql(u8, known, name)) return "the Vulkan driver lacks " ++ known;
    }
    unreachable;
}

/// A struct of functions by their names, or the name of the one that is missing.
pub fn functions(comptime T: type, find: anytype, owner: anytype) union(enum) { all: T, missing: [:0]const u8 } {
    var found: T = undefined;
    inline for (comptime std.meta.fieldNames(T)) |name| {
        const pointer = find(owner, name.ptr) orelse return .{ .missing = name };
        @field(found, name) = @ptrCast(@alignCast(pointer));
    }
    return .{ .all = found };
}
