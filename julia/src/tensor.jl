# Tensors: creation, properties, conversion.

const DTYPE_NAMES = Dict(String(name) => number for (name, number) in pairs(Lib.DTYPE))
const ALIASES = Dict("float32" => "f32", "float64" => "f64", "int32" => "i32", "int64" => "i64", "uint8" => "u8")

"""The core's number for a Julia type or a dtype's name ("f32")."""
function dtype_number(::Type{T}) where {T}
    number = findfirst(==(T), ELEMENT_TYPES)
    number === nothing && throw(invalid_dtype(T))
    return Int32(number)
end
function dtype_number(name::Union{AbstractString,Symbol})
    text = String(name)
    number = get(DTYPE_NAMES, get(ALIASES, text, text), nothing)
    number === nothing && throw(Lib.make_error(Lib.STATUS.invalid_value, "dtype: '$text' given, expected one of $(join(keys(Lib.DTYPE), ", "))"))
    return number
end
dtype_number(number::Integer) = Int32(number)

invalid_dtype(T) = Lib.make_error(Lib.STATUS.dtype_mismatch, "dtype: $T given, expected one of $(join(ELEMENT_TYPES, ", "))")

"""The core's number for a device named as :cpu, :vulkan, :cuda, :metal, :webgpu, :reference or :null."""
function device_number(name::Union{AbstractString,Symbol})
    number = get(Lib.DEVICE, Symbol(name), nothing)
    number === nothing && throw(Lib.make_error(Lib.STATUS.invalid_value, "device: '$name' given, expected one of $(join(keys(Lib.DEVICE), ", "))"))
    return number
end
device_number(number::Integer) = Int32(number)

name_of(values::NamedTuple, number) = keys(values)[findfirst(==(number), Tuple(values))]

Base.close(t::Tensor) = (close(t.handle); drain_dropped(); nothing)
Base.isopen(t::Tensor) = isopen(t.handle)
handles_in(t::Tensor) = (t.handle,)

# Creation. `SomeTensor(...) do t ... end` closes it at the end.

"""
    Tensor(data; dtype, device)

A tensor with a copy of an array's, a number's or another tensor's elements, in the core's own memory: the CPU's, or with
`device = :vulkan` and the like a GPU's.
"""
Tensor(data; dtype = nothing, device = device_of(data)) = make_tensor(data, dtype, device)
Tensor{T}(data; device = device_of(data)) where {T} = make_tensor(data, T, device)
Tensor{T,N}(data::AbstractArray{S,N}; device = device_of(data)) where {T,S,N} = make_tensor(data, T, device)
Tensor(f::Function, data; options...) = closing(f, Tensor(data; options...))

device_of(data) = Lib.tensor_zeros_defaults.device
device_of(t::Tensor) = Lib.tensor_device(t.handle)

make_tensor(data::Number, dtype, device) = make_tensor(fill(data), dtype, device)
make_tensor(data::AbstractArray, dtype, device) = from_elements(element_type(dtype, eltype(data)), data, device)
make_tensor(data, dtype, device) =
    throw(Lib.make_error(Lib.STATUS.invalid_value, "tensor: expected a number or an array of numbers, got $(typeof(data))"))
function make_tensor(t::Tensor, dtype, device)
    return scope() do
        made = dtype === nothing ? copy(t) : astype(t, dtype)
        device_number(device) == Lib.tensor_device(made.handle) ? made : to_device(made, device)
    end
end

element_type(::Nothing, ::Type{T}) where {T} = natural_type(T)
element_type(dtype, ::Type) = ELEMENT_TYPES[dtype_number(dtype)]

"""The element type that keeps numbers of type `T`, as far as there is one."""
natural_type(::Type{T}) where {T} = T in ELEMENT_TYPES ? T : throw(invalid_dtype(T))
natural_type(::Type{<:Complex}) = ComplexF32
natural_type(::Type{Float16}) = Float32
natural_type(::Type{<:Union{Int8,Int16,UInt16}}) = Int32
natural_type(::Type{UInt32}) = Int64
natural_type(::Type{<:Union{AbstractIrrational,Rational}}) = Float64

const ZEROS = Lib.tensor_zeros_defaults

extents(dims::Tuple) = collect(Int64, dims)
extents(dims::AbstractVector) = dims
extents(dim::Integer) = Int64[dim]

"""
    zeros(Tensor{T}, dims...; device)

A tensor of zeros; `zeros(Tensor, dims...)` has the core's default element type.
"""
Base.zeros(::Type{Tensor}, dims::Integer...; device = ZEROS.device) = zeros(Tensor, dims; device = device)
Base.zeros(::Type{Tensor}, dims::Tuple; dtype = ZEROS.dtype, device = ZEROS.device) =
    wrap(Lib.tensor_zeros(extents(dims), dtype_number(dtype), device_number(device)))
Base.zeros(::Type{Tensor{T}}, dims::Integer...; device = ZEROS.device) where {T} = zeros(Tensor{T}, dims; device = device)
Base.zeros(::Type{Tensor{T}}, dims::NTuple{N,Integer}; device = ZEROS.device) where {T,N} =
    wrap(Tensor{T,N}, Lib.tensor_zeros(extents(dims), dtype_number(T), device_number(device)))
Base.ones(::Type{Tensor}, dims::Integer...; device = ZEROS.device) = full(dims, 1; device = device)
Base.ones(::Type{Tensor{T}}, dims::Integer...; device = ZEROS.device) where {T} = full(dims, 1; dtype = T, device = device)
Base.zeros(f::Function, type::Type{<:Tensor}, dims::Integer...; options...) = closing(f, zeros(type, dims...; options...))

const FULL = Lib.tensor_full_defaults
"""A tensor whose elements all equal `value`."""
full(shape, value; dtype = FULL.dtype, device = FULL.device) = wrap(Lib.tensor_full(extents(shape), value, dtype_number(dtype), device_number(device)))

const ARANGE = Lib.tensor_arange_defaults
"""start, start + step, ... before stop; `arange(n)` counts from 0."""
arange(start, stop, step = ARANGE.step; dtype = ARANGE.dtype, device = ARANGE.device) =
    wrap(Lib.tensor_arange(start, stop, step, dtype_number(dtype), device_number(device)))
arange(stop; options...) = arange(0, stop; options...)

const EYE = Lib.tensor_eye_defaults
"""The identity matrix."""
eye(size; dtype = EYE.dtype, device = EYE.device) = wrap(Lib.tensor_eye(size, dtype_number(dtype), device_number(device)))

const UNIFORM = Lib.tensor_random_uniform_defaults
"""Independent samples of [low, high); the same seed gives the same bits in every language."""
random_uniform(shape, low = UNIFORM.low, high = UNIFORM.high; seed = UNIFORM.seed, dtype = UNIFORM.dtype, device = UNIFORM.device) =
    wrap(Lib.tensor_random_uniform(extents(shape), low, high, seed, dtype_number(dtype), device_number(device)))

const NORMAL = Lib.tensor_random_normal_defaults
"""Independent normal samples; the same seed gives the same bits in every language."""
random_normal(shape, mean = NORMAL.mean, deviation = NORMAL.deviation; seed = NORMAL.seed, dtype = NORMAL.dtype, device = NORMAL.device) =
    wrap(Lib.tensor_random_normal(extents(shape), mean, deviation, seed, dtype_number(dtype), device_number(device)))

# Properties and conversion

"""The element type's name, as in every language: :f32, :f64, ..."""
dtype(t::Tensor) = name_of(Lib.DTYPE, Lib.tensor_dtype(t.handle))
"""Where the tensor's ops run: :cpu, a GPU (:vulkan, :cuda, :metal, :webgpu), :reference or :null."""
device(t::Tensor) = name_of(Lib.DEVICE, Lib.tensor_device(t.handle))
"""Whether the memory belongs to someone who forbids writing."""
is_read_only(t::Tensor) = Lib.tensor_is_read_only(t.handle)

"""The one element of a tensor, as a number."""
function item(t::Tensor)
    eltype(t) <: AbstractFloat && return Lib.tensor_item(t.handle)
    length(t) == 1 || throw(Lib.make_error(Lib.STATUS.shape_mismatch, "item: a tensor of shape $(shape_text(t)) has $(length(t)) elements, expected 1"))
    return first(t)
end
shape_text(t) = "[" * join(size(t), ", ") * "]"
"""Ops that the null device has been asked for since the library was loaded."""
null_call_count() = Lib.null_call_count()

"""A copy converted to another element type, a Julia type or a name."""
astype(t::Tensor, dtype) = Ops.cast(t, dtype)
"""The tensor on a device: itself when it is there already, else a copy."""
to_device(t::Tensor, device) = wrap(Lib.tensor_to_device(t.handle, device_number(device)))
"""The same memory without history on a tape."""
Base.detach(t::Tensor) = wrap(Lib.tensor_detach(t.handle))

Base.copy(t::Tensor) = Ops.contiguous(t)
Base.deepcopy_internal(t::Tensor, seen::IdDict) = get!(() -> copy(detach(t)), seen, t)

"""Writes `source`, broadcast from the last axis and converted, into the elements."""
function assign!(t::Tensor, source)
    handle = operand(source, t)
    Lib.tensor_assign(t.handle, handle)
    forget(source, handle)
    return t
end

Base.similar(t::Tensor, ::Type{T}, dims::Dims) where {T} =
    T in ELEMENT_TYPES ? zeros(Tensor, dims; dtype = T, device = Lib.tensor_device(t.handle)) : Array{T}(undef, dims)

(::Type{T})(t::Tensor{<:Any,0}) where {T<:Union{AbstractFloat,Integer}} = T(t[])

function Base.show(io::IO, ::MIME"text/plain", t::Tensor)
    isopen(t) ? invoke(show, Tuple{IO,MIME"text/plain",AbstractArray}, io, MIME("text/plain"), t) : print(io, typeof(t), "(closed)")
end
Base.show(io::IO, t::Tensor) = isopen(t) ? invoke(show, Tuple{IO,AbstractArray}, io, t) : print(io, typeof(t), "(closed)")

# Julia's collector does not see the core's memory. Past this many bytes a new tensor lets it look for handles
# nobody holds; what remains then is in use, and the limit moves on.
const COLLECT_BEYOND = 256 * 2^20
const collect_at = Threads.Atomic{Int}(COLLECT_BEYOND)

@inline hint_collector() = Lib.live_bytes() > collect_at[] && collect_now()
@noinline function collect_now()
    GC.gc(false)
    drain_dropped()
    collect_at[] = max(COLLECT_BEYOND, 2 * Lib.live_bytes())
    return nothing
end

"""Bytes the core holds at the moment."""
live_bytes() = Lib.live_bytes()
"""Threads a call may use, the caller's included."""
thread_count() = Lib.thread_count()
"""Sets the number of threads for calls that start from now on."""
set_thread_count(count) = Lib.set_thread_count(count)
"""The kernels in use: "base", "avx2", "avx512" or "neon"."""
cpu_level() = Lib.cpu_level()
