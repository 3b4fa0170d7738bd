# What may stand where an op wants a tensor: tensors, numbers, arrays.

like_of() = nothing
# A closed tensor gives no example: the call that gets it names it.
like_of(first::Tensor, rest...) = isopen(first) ? first : like_of(rest...)
like_of(first::SubArray{<:Any,<:Any,<:Tensor}, rest...) = parent(first)
like_of(first, rest...) = like_of(rest...)

operand(t::Tensor, like) = t.handle
operand(object::Object, like) = object.handle # Refused by the core's binding, which names the parameter.
operand(other, like) =
    throw(Lib.make_error(Lib.STATUS.invalid_value, "expected a tensor, a number or an array of numbers, got $(typeof(other))"))

"""A number takes the float type and the device of the tensor beside it; alone it keeps its own type."""
function operand(number::Number, like)
    like === nothing && return Tensor(number).handle
    device = Lib.tensor_device(like.handle)
    if number isa Real && eltype(like) <: AbstractFloat
        return Lib.tensor_full((), number, dtype_number(eltype(like)), device)
    end
    return Tensor(number; device = device).handle
end

"""An array's memory is shared for the call where the core can read it; else it is copied."""
function operand(array::AbstractArray, like)
    like === nothing || device(like) === :cpu || return Tensor(array; device = device(like)).handle
    return array isa DenseArray && haskey(DL_CODES, eltype(array)) ? from_buffer(array).handle : Tensor(array).handle
end

operand(part::SubArray{<:Any,<:Any,<:Tensor}, like) = read_view(part).handle

operand_or_nothing(::Nothing, like) = nothing
operand_or_nothing(value, like) = operand(value, like)

operands(values) = Lib.TensorHandle[operand(value, like_of(values...)) for value in values]

handle_or_nothing(::Nothing) = nothing
handle_or_nothing(object) = object.handle

forget(given, handle) = nothing
forget(given::Union{Number,AbstractArray}, handle::Lib.Handle) = close(handle)
forget(given::Tensor, handle::Lib.Handle) = nothing
forget(given::Union{Tuple,AbstractVector}, handles::Vector{Lib.TensorHandle}) = foreach(forget, given, handles)
