# GPUs: what there is, which one to use, and what became of the ops asked of them.

const DESCRIBED = (
    :interface, :number, :count, :available, :reason, :name, :driver, :kind, :api_version,
    :memory_bytes, :subgroup_size, :workgroup_max, :shared_memory_bytes, :buffer_bytes_max, :features,
)

"""
    describe_device(device = :cpu, number = 0)

What the processor or a driver reports of a device, as a named tuple; see `DeviceDescription`.

`device` is :cpu, :vulkan, :cuda, :metal, :webgpu or :hip. One that is not there has `available` false and a `reason`.
"""
function describe_device(device = :cpu, number = 0)
    return DeviceDescription(String(device); number = number) do found
        NamedTuple{DESCRIBED}(map(field -> getproperty(found, field), DESCRIBED))
    end
end

"""
    hip_probe()

AMD GPUs that the HIP runtime lists: `available`, `devices` and, where there are none, the `reason`. No environment
variable makes one up.
"""
function hip_probe()
    first = describe_device(:hip)
    found = first.available ? [describe_device(:hip, number) for number in 0:first.count-1] : typeof(first)[]
    devices = [(id = each.number, name = each.name, memory_bytes = each.memory_bytes) for each in found]
    return (available = first.available, reason = first.reason, devices = devices)
end

"""Which of several GPUs, from 0, new tensors on `device` are put on; those that exist stay where they are."""
select_device(device, number) = Lib.device_select(device_number(device), number)
"""Ops of GPU tensors that had no kernel there and ran on the CPU, since the library was loaded."""
fallback_count() = Lib.device_fallback_count()
"""Kernels started on GPUs since the library was loaded."""
launch_count() = Lib.device_launch_count()
"""Whether an op that a GPU has no kernel for is refused (`UnsupportedError`), rather than run on the CPU."""
set_strict_devices(strict) = Lib.device_set_strict(strict)

"""
    matmul_precision()

What f32 matrix products may round their operands to: :f32, not at all, unless `set_matmul_precision` was called.
"""
matmul_precision() = name_of(Lib.MATMUL_PRECISION, Lib.matmul_precision())

"""
    set_matmul_precision(precision)

Lets f32 matrix products, and their gradients, round what they multiply: to :tf32 (11 bits), :bf16 (8 bits) or :f16 (11
bits; beyond 65,504 infinite).

Sums stay f32. It holds for the whole process, and for products that start from now on. It permits and promises nothing: a
device that gains nothing by it, as every one but CUDA's with tensor cores and Vulkan's with cooperative matrices,
multiplies f32.
"""
function set_matmul_precision(precision::Union{AbstractString,Symbol})
    number = get(Lib.MATMUL_PRECISION, Symbol(precision), nothing)
    names = join(keys(Lib.MATMUL_PRECISION), ", ")
    number === nothing && throw(Lib.make_error(Lib.STATUS.invalid_value, "precision: '$precision' given, expected one of $names"))
    return Lib.set_matmul_precision(number)
end
