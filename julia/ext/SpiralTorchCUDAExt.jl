# CuArrays in and out without a copy, by DLPack. Written to CUDA.jl's documentation and never run: neither CUDA.jl nor a
# GPU was at hand. The core's side of it runs in its tests, on a stand-in for the driver.
module SpiralTorchCUDAExt

using SpiralTorch
import CUDA

const DL_CUDA = Int32(2)

"""
    from_buffer(array::CuArray; read_only = false)

A tensor on `:cuda` over a CuArray's own memory. What this task's stream still has to do is waited for.
"""
function SpiralTorch.from_buffer(array::CUDA.CuArray; read_only::Bool = false)
    CUDA.synchronize()
    return SpiralTorch.share(array, DL_CUDA, CUDA.deviceid(CUDA.device(array)), Ptr{Cvoid}(UInt(pointer(array))), read_only)
end

"""
    unsafe_wrap(CuArray, tensor)

A `:cuda` tensor's own memory, which the CuArray keeps alive; this task's stream comes after the core's work. A tensor
that lies row by row, as results do, is a `PermutedDimsArray` of its size.
"""
function Base.unsafe_wrap(::Type{CUDA.CuArray}, t::SpiralTorch.Tensor{T,N}) where {T,N}
    by_rows = SpiralTorch.is_row_major(t)
    by_rows || t.steps == SpiralTorch.strides_of(t.dims) ||
        throw(ArgumentError("unsafe_wrap: the tensor's elements do not lie side by side; take copy(tensor)"))
    managed = SpiralTorch.Lib.tensor_to_dlpack_on_device(t.handle, Int64(UInt(CUDA.stream().handle)))
    lent = unsafe_load(Ptr{SpiralTorch.DLManagedTensorVersioned}(managed))
    first = CUDA.CuPtr{T}(UInt(lent.tensor.data) + UInt(lent.tensor.byte_offset))
    array = unsafe_wrap(CUDA.CuArray, first, by_rows ? reverse(t.dims) : t.dims)
    finalizer(_ -> ccall(lent.deleter, Cvoid, (Ptr{Cvoid},), managed), array)
    return by_rows && N > 1 ? PermutedDimsArray(array, ntuple(axis -> N + 1 - axis, Val(N))) : array
end

end
