# Memory shared with others by DLPack, both ways. Layouts as in the DLPack specification (dlpack.h).

struct DLTensor
    data::Ptr{Cvoid}
    device_kind::Int32
    device_id::Int32
    rank::Int32
    type_code::UInt8
    type_bits::UInt8
    type_lanes::UInt16
    shape::Ptr{Int64}
    strides::Ptr{Int64}
    byte_offset::UInt64
end

struct DLManagedTensorVersioned
    major::UInt32
    minor::UInt32
    context::Ptr{Cvoid}
    deleter::Ptr{Cvoid}
    flags::UInt64
    tensor::DLTensor
end

const DL_CPU = Int32(1)
const DL_READ_ONLY = UInt64(1)
const DL_CODES = Dict{DataType,UInt8}(Float32 => 2, Float64 => 2, Int32 => 0, Int64 => 0, UInt8 => 1, Bool => 6, ComplexF32 => 5)

# What is lent to the core is kept here until the core drops it. The core may do so inside of a finalizer,
# where no lock may be taken: the deleter only pushes the struct on a list, which ordinary calls empty.
const lent = Dict{Ptr{Cvoid},Any}()
const lent_lock = ReentrantLock()
const dropped = Threads.Atomic{UInt}(0)
const CONTEXT_OFFSET = fieldoffset(DLManagedTensorVersioned, 3)

function drop(managed::Ptr{Cvoid})::Cvoid
    while true
        head = dropped[]
        unsafe_store!(Ptr{UInt}(managed + CONTEXT_OFFSET), head)
        Threads.atomic_cas!(dropped, head, UInt(managed)) == head && return nothing
    end
end

"""Lets go of the arrays that the core has dropped."""
function drain_dropped()
    dropped[] == 0 && return nothing
    next = Threads.atomic_xchg!(dropped, UInt(0))
    lock(lent_lock) do
        while next != 0
            managed = Ptr{Cvoid}(next)
            next = unsafe_load(Ptr{UInt}(managed + CONTEXT_OFFSET))
            delete!(lent, managed)
            Libc.free(managed)
        end
    end
    return nothing
end

"""
    from_buffer(array; read_only = false)

A tensor over an array's own memory, `Mmap.mmap`'s included: nothing is copied, writes are seen by both, and the
array lives as long as the core needs it.
"""
from_buffer(array::DenseArray; read_only::Bool = false) = share(array, DL_CPU, 0, pointer(array), read_only)

"""A tensor over the memory at `address` on a DLPack device, which `array` owns."""
function share(array::AbstractArray{T}, device_kind, device_id, address, read_only) where {T}
    drain_dropped()
    haskey(DL_CODES, T) || throw(invalid_dtype(T))
    managed = lend(array, device_kind, device_id, address, read_only)
    handle = try
        Lib.tensor_from_dlpack(managed)
    catch
        drop(managed)
        drain_dropped()
        rethrow()
    end
    return wrap(handle)
end

function lend(array::AbstractArray{T,N}, device_kind, device_id, address, read_only) where {T,N}
    header = sizeof(DLManagedTensorVersioned)
    managed = Libc.malloc(header + 16 * max(N, 1))
    managed == C_NULL && throw(OutOfMemoryError())
    shape = Ptr{Int64}(managed + header)
    steps = shape + 8 * N
    for axis in 1:N
        unsafe_store!(shape, size(array, axis), axis)
        unsafe_store!(steps, stride(array, axis), axis)
    end
    tensor = DLTensor(address, device_kind, device_id, N, DL_CODES[T], 8 * sizeof(T), 1, shape, steps, 0)
    deleter = @cfunction(drop, Cvoid, (Ptr{Cvoid},))
    flags = read_only ? DL_READ_ONLY : UInt64(0)
    unsafe_store!(Ptr{DLManagedTensorVersioned}(managed), DLManagedTensorVersioned(1, 0, C_NULL, deleter, flags, tensor))
    lock(() -> lent[managed] = array, lent_lock)
    return managed
end

"""
    from_dlpack(managed; legacy = false)

A tensor over the memory of a `DLManagedTensorVersioned *` (or an unversioned `DLManagedTensor *`), whose ownership
moves to the tensor if this succeeds.
"""
from_dlpack(managed::Ptr; legacy::Bool = false) =
    wrap(legacy ? Lib.tensor_from_dlpack_legacy(managed) : Lib.tensor_from_dlpack(managed))

"""
    to_dlpack(tensor; legacy = false)

The tensor's memory as a `DLManagedTensorVersioned *` (or `DLManagedTensor *`); the consumer calls its deleter once.
"""
to_dlpack(t::Tensor; legacy::Bool = false) = legacy ? Lib.tensor_to_dlpack_legacy(t.handle) : Lib.tensor_to_dlpack(t.handle)
