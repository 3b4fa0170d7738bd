# The one file that knows that the core counts along the last axis first, and Julia along the first.
#
# A tensor of size (2, 3) is a Julia array of size (2, 3), and `t[i, j]` is the element of row i, column j, in
# whatever order memory holds it: the strides say where. So nothing is transposed, in neither direction: a
# Julia array is lent to the core as a tensor with Julia's strides, and a tensor is read with the core's.

"""
    Tensor{T,N} <: AbstractArray{T,N}

An array in the core's memory, seen without a copy. `Tensor(array)` copies, `from_buffer(array)` shares memory.
Works as any array; arithmetic, broadcasting, `sum`, `*` and `Ops` run in the core.
"""
struct Tensor{T,N} <: AbstractArray{T,N}
    handle::Lib.TensorHandle
    data::Ptr{T}
    dims::NTuple{N,Int}
    steps::NTuple{N,Int}
end

"""Element types, by the core's numbers."""
const ELEMENT_TYPES = (Float32, Float64, Int32, Int64, UInt8, Bool, ComplexF32)
const RANK_MAX = 8
const TENSOR_TYPES = [Tensor{T,N} for T in ELEMENT_TYPES, N in 0:RANK_MAX]

"""A tensor around a handle: what reading elements needs is asked for once."""
function wrap(handle::Lib.TensorHandle, like = nothing)
    layout = layout_of(handle)
    has_type_of(like, layout) && return wrap(typeof(like), handle, layout)
    dtype, _, shape, _ = layout
    return wrap(TENSOR_TYPES[dtype, length(shape)+1], handle, layout)::Tensor
end

# Most results are what an operand is, and what is known to the compiler need not be looked up.
has_type_of(::Any, layout) = false
has_type_of(::Tensor{T,N}, layout) where {T,N} = layout[1] == dtype_number(T) && length(layout[3]) == N

function wrap(::Type{Tensor{T,N}}, handle::Lib.TensorHandle, layout = layout_of(handle)) where {T,N}
    hint_collector()
    _, data, shape, strides = layout
    return Tensor{T,N}(handle, Ptr{T}(data), ntuple(i -> Int(shape[i]), Val(N)), ntuple(i -> Int(strides[i]), Val(N)))
end

layout_of(handle) = Lib.tensor_layout(handle, room(SHAPES), room(STRIDES))

"""Place for an answer, read before the next question: one for each thread, as nothing yields in between."""
@inline function room(rooms)
    id = Threads.threadid()
    return id <= length(rooms) ? resize!(@inbounds(rooms[id]), RANK_MAX) : Vector{Int64}(undef, RANK_MAX)
end
const SHAPES = Vector{Int64}[]
const STRIDES = Vector{Int64}[]

wrap_into(handle::Lib.TensorHandle, out, like = nothing) = out !== nothing && out.handle === handle ? out : wrap(handle, like)

@inline function opened(t::Tensor, call)
    t.handle.pointer == C_NULL && Lib.throw_closed(call, "tensor")
    return t
end

Base.size(t::Tensor) = opened(t, "tensor_shape").dims
Base.strides(t::Tensor) = opened(t, "tensor_strides").steps
Base.stride(t::Tensor, axis::Integer) = strides(t)[axis]
Base.elsize(::Type{<:Tensor{T}}) where {T} = sizeof(T)
Base.IndexStyle(::Type{<:Tensor}) = IndexCartesian()
Base.unsafe_convert(::Type{Ptr{T}}, t::Tensor{T}) where {T} = opened(t, "tensor_data").data
Base.cconvert(::Type{Ptr{T}}, t::Tensor{T}) where {T} = t
Base.pointer(t::Tensor{T}) where {T} = Base.unsafe_convert(Ptr{T}, t)

@inline offset_of(t::Tensor{T,N}, index::NTuple{N,Int}) where {T,N} = sum_products(index, t.steps)
@inline sum_products(::Tuple{}, ::Tuple{}) = 0
@inline sum_products(index, steps) = (index[1] - 1) * steps[1] + sum_products(Base.tail(index), Base.tail(steps))

@inline function Base.getindex(t::Tensor{T,N}, index::Vararg{Int,N}) where {T,N}
    opened(t, "tensor_data")
    @boundscheck checkbounds(t, index...)
    return GC.@preserve t unsafe_load(t.data, 1 + offset_of(t, index))
end

is_row_major(t::Tensor{T,N}) where {T,N} = t.steps == reverse(strides_of(reverse(t.dims)))
strides_of(dims::NTuple{N,Int}) where {N} = ntuple(i -> prod_of(dims[1:i-1]), N)
prod_of(dims) = reduce(*, dims; init = 1)

function Base.Array{S,N}(t::Tensor{T,N}) where {S,T,N}
    result = Array{S,N}(undef, size(t))
    copy_elements!(result, t)
    return result
end
Base.Array{S}(t::Tensor{T,N}) where {S,T,N} = Array{S,N}(t)
Base.Array(t::Tensor{T,N}) where {T,N} = Array{T,N}(t)
Base.collect(t::Tensor) = Array(t)

function copy_elements!(result::AbstractArray, t::Tensor{T,N}) where {T,N}
    isempty(t) && return result # Its address may be no address at all.
    GC.@preserve t begin
        if is_row_major(t)
            memory = unsafe_wrap(Array, t.data, reverse(t.dims))
            N > 1 ? permutedims!(result, memory, N:-1:1) : copyto!(result, memory)
        else
            for index in CartesianIndices(t.dims)
                @inbounds result[index] = unsafe_load(t.data, 1 + offset_of(t, index.I))
            end
        end
    end
    return result
end

"""A tensor of its own memory with an array's elements, on `device`."""
function from_elements(::Type{T}, array::AbstractArray{S,N}, device) where {T,S,N}
    rows = Array{T,N}(undef, reverse(size(array)))
    N > 1 ? permutedims!(rows, array, N:-1:1) : copyto!(rows, array)
    return wrap(Lib.tensor_from_bytes(rows, Int64[size(array)...], dtype_number(T), device_number(device)))
end

"""Julia broadcasts from the first axis on, the core from the last: axes of extent 1 are added at the end."""
function aligned(t::Tensor{T,N}, rank::Integer) where {T,N}
    (N == 0 || N == rank) && return t
    return Ops.reshape(t, Int64[size(t)..., ntuple(i -> 1, rank - N)...])
end
