# Numbers and elements of the conformance cases: texts, bits, SplitMix64, comparison.

const TYPES = Dict("f32" => Float32, "f64" => Float64, "i32" => Int32, "i64" => Int64, "u8" => UInt8, "bool" => Bool, "complex64" => ComplexF32)
const SPECIAL = Dict("nan" => NaN, "inf" => Inf, "-inf" => -Inf)

"""A JSON number, or the text of one that JSON has not, as a `T`."""
element(::Type{T}, value::Number) where {T} = convert(T, value)
element(::Type{T}, text::String) where {T} = startswith(text, "0x") ? from_bits(T, text[3:end]) : convert(T, SPECIAL[text])
from_bits(::Type{T}, digits) where {T} = reinterpret(T, parse(unsigned_of(T), digits; base = 16))
unsigned_of(::Type{T}) where {T} = sizeof(T) == 8 ? UInt64 : sizeof(T) == 4 ? UInt32 : UInt8

number(text::String) = element(Float64, text)
number(value) = value

"""The array of a `tensor.create` step: its elements are listed row by row."""
function array_of(step)
    T, shape = TYPES[step["dtype"]], Tuple{Vararg{Int}}(step["shape"])
    part = T === ComplexF32 ? Float32 : T
    count = reduce(*, shape; init = 1) * (T === ComplexF32 ? 2 : 1)
    listed = haskey(step, "data") ? part[element(part, value) for value in step["data"]] : splitmix64(part, count, step["splitmix64"])
    flat = T === ComplexF32 ? collect(reinterpret(ComplexF32, listed)) : listed
    return turned(reshape(flat, reverse(shape)))
end

"""The axes in reverse order: Julia's memory in the core's order, and back."""
turned(array) = ndims(array) < 2 ? array : permutedims(array, ndims(array):-1:1)

function splitmix64(::Type{T}, count, from) where {T}
    values = Vector{T}(undef, count)
    for index in 1:count
        z = (from["seed"] % UInt64) + (index % UInt64) * 0x9E3779B97F4A7C15
        z = xor(z, z >> 30) * 0xBF58476D1CE4E5B9
        z = xor(z, z >> 27) * 0x94D049BB133111EB
        k = Int64(xor(z, z >> 31) >> 40)
        values[index] = haskey(from, "modulus") ? mod(k, from["modulus"]) : (k - 2^23) * 2.0^-23 * from["scale"]
    end
    return values
end

"""A tensor's numbers, row by row; two for each complex one."""
function numbers(tensor)
    array = Array(detach(tensor))
    rows = vec(turned(array))
    return eltype(rows) === ComplexF32 ? collect(reinterpret(Float32, rows)) : rows
end

bits(value::T) where {T} = reinterpret(unsigned_of(T), value)
bits(value::Bool) = UInt8(value)
same_bits(::Type{T}, actual, wanted) where {T} = wanted == "nan" ? isnan(actual) : bits(actual) == bits(element(T, wanted))
hex(number::Float64) = hex([number])
hex(list::Vector{Float64}) = join(string(reinterpret(UInt64, value); base = 16, pad = 16) for value in list)
hex(tensor) = join(string(bits(value); base = 16, pad = 2 * sizeof(value)) for value in numbers(tensor))

identity_of(tensor::Tensor) = (eltype(tensor), size(tensor), map(bits, numbers(tensor)))
identity_of(value) = value

agrees(tolerance, expected::Vector, actual, within, dtype) =
    length(expected) == length(actual) && all(agrees(tolerance, e, a, within, dtype) for (e, a) in zip(expected, actual))
agrees(tolerance, expected, actual::Union{Bool,String,Nothing}, within, dtype) = expected == actual
function agrees(tolerance, expected, actual::Number, within, dtype)
    e = number(expected)
    e isa Number || return false
    (e == actual || (isnan(e) && isnan(actual))) && return true
    (within === nothing || !isfinite(e) || !isfinite(actual)) && return false
    relative, absolute = tolerance[within][dtype]
    return abs(Float64(actual) - Float64(e)) <= absolute + relative * abs(Float64(e))
end
