# Indexing beyond single elements. `view` shares memory, `t[...]` copies, both stay tensors and on the tape.

const Plain = Union{Integer,Colon,AbstractRange{<:Integer}}

function Base.view(t::Tensor{T,N}, index::Vararg{Plain,N}) where {T,N}
    checkbounds(t, index...)
    return scope() do
        part = sliced(t, index)
        result = kept_axes(part, index)
        # Where the core cannot drop an axis without a copy, Julia's own view does; the ops take that, too.
        pointer(result) == pointer(part) || isempty(part) ? result : invoke(view, Tuple{AbstractArray,Vararg{Any,N}}, t, index...)
    end
end

"""Julia's view of a tensor: read through the core where it meets an op, so that tapes see it."""
const TensorView{T,N} = SubArray{T,N,<:Tensor}
read_view(part::TensorView) = parent(part)[parentindices(part)...]

"""The slice with every axis kept, those of single integers with extent 1."""
function sliced(t::Tensor, index::Tuple)
    starts, stops, steps = Int64[], Int64[], Int64[]
    for (axis, item) in enumerate(index)
        start, stop, step = bounds(item, size(t, axis))
        push!(starts, start)
        push!(stops, stop)
        push!(steps, step)
    end
    return Ops.slice(t, starts, stops, steps)
end

# From 0, before the stop; everything for lists, which `taken` chooses from.
bounds(item::Integer, extent) = (item - 1, item, 1)
bounds(range::AbstractRange, extent) =
    isempty(range) ? (0, 0, 1) : (first(range) - 1, last(range) - 1 + sign(step(range)), step(range))
bounds(item, extent) = (0, extent, 1)

"""Drops the axes of single integers."""
function kept_axes(t::Tensor, index::Tuple)
    any(item -> item isa Integer, index) || return t
    return Ops.reshape(t, Int64[size(t, axis) for (axis, item) in enumerate(index) if !(item isa Integer)])
end

function Base.getindex(t::Tensor{T,N}, index::Vararg{Union{Plain,AbstractVector{<:Integer}},N}) where {T,N}
    all(item -> item isa Integer, index) && return t[map(Int, index)...]
    checkbounds(t, index...)
    return scope() do
        result = sliced(t, index)
        for (axis, item) in enumerate(index)
            item isa Plain || (result = Ops.take(result, positions(item); axis = axis - 1))
        end
        copy(kept_axes(result, index))
    end
end

positions(list::AbstractVector{<:Integer}) = Int64[item - 1 for item in list]
positions(mask::AbstractVector{Bool}) = positions(findall(mask))

"""Writes through the core, which sees to it that no gradient is taken through an overwritten value."""
function Base.setindex!(t::Tensor{T,N}, value, index::Vararg{Int,N}) where {T,N}
    checkbounds(t, index...)
    element = sliced(t, index)
    assign!(element, convert(T, value))
    close(element)
    return t
end

function Base.setindex!(t::Tensor{T,N}, values, index::Vararg{Plain,N}) where {T,N}
    checkbounds(t, index...)
    scope() do
        part = sliced(t, index)
        assign!(part, fitted(values, part, index))
    end
    return t
end

fitted(value::Number, part, index) = value
function fitted(values, part, index)
    kept = [size(part, axis) for (axis, item) in enumerate(index) if !(item isa Integer)]
    collect(size(values)) == kept ||
        throw(DimensionMismatch("setindex!: elements of size $(size(values)) given for a part of size $(Tuple(kept))"))
    return Ops.reshape(values, Int64[size(part)...])
end

Base.fill!(t::Tensor{T}, value) where {T} = assign!(t, convert(T, value))

function Base.copyto!(t::Tensor, source::AbstractArray)
    size(t) == size(source) && return assign!(t, source)
    return invoke(copyto!, Tuple{AbstractArray,AbstractArray}, t, source)
end
Base.copyto!(array::Array, t::Tensor) = size(array) == size(t) ? copy_elements!(array, t) : invoke(copyto!, Tuple{AbstractArray,AbstractArray}, array, t)
