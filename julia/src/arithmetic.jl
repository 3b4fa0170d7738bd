# Julia's own verbs on tensors, forwarded to the ops. Axes count from 1 here, as `dims` does everywhere in Julia.

const TensorOrArray = Union{Tensor,DenseArray{<:Number}}

same_size(x, y) = size(x) == size(y) || throw(DimensionMismatch("sizes $(size(x)) and $(size(y)) differ; broadcast with a dot"))

for (verb, op) in ((:+, :add), (:-, :sub))
    @eval Base.$verb(x::Tensor, y::Tensor) = (same_size(x, y); Ops.$op(x, y))
    @eval Base.$verb(x::Tensor, y::DenseArray) = (same_size(x, y); Ops.$op(x, y))
    @eval Base.$verb(x::DenseArray, y::Tensor) = (same_size(x, y); Ops.$op(x, y))
end
Base.:-(x::Tensor) = Ops.neg(x)
Base.:*(x::Tensor, y::Number) = Ops.mul(x, y)
Base.:*(x::Number, y::Tensor) = Ops.mul(x, y)
Base.:/(x::Tensor, y::Number) = Ops.div(x, y)
Base.:\(x::Number, y::Tensor) = Ops.div(y, x)
# Losses are tensors without axes: with numbers they mix as numbers do.
for (verb, op) in ((:+, :add), (:-, :sub))
    @eval Base.$verb(x::Tensor{<:Any,0}, y::Number) = Ops.$op(x, y)
    @eval Base.$verb(x::Number, y::Tensor{<:Any,0}) = Ops.$op(x, y)
end

function product(x, y; out = nothing)
    size(x, 2) == size(y, 1) || throw(DimensionMismatch("*: sizes $(size(x)) and $(size(y)) do not fit together"))
    return Ops.matmul(x, y; out = out)
end
for (A, B) in ((:(Tensor{<:Number,2}), :(Tensor{<:Number,2})), (:(Tensor{<:Number,2}), :(Tensor{<:Number,1})),
        (:(Tensor{<:Number,2}), :(DenseArray{<:Number,2})), (:(DenseArray{<:Number,2}), :(Tensor{<:Number,2})),
        (:(Tensor{<:Number,2}), :(DenseArray{<:Number,1})), (:(DenseArray{<:Number,2}), :(Tensor{<:Number,1})))
    @eval Base.:*(x::$A, y::$B) = product(x, y)
end
LinearAlgebra.mul!(out::Tensor, x::TensorOrArray, y::TensorOrArray) = product(x, y; out = out)
LinearAlgebra.dot(x::Tensor{<:Real,1}, y::Tensor{<:Real,1}) = number(Ops.matmul(x, y))

Base.permutedims(t::Tensor, order) = scope(() -> copy(Ops.permute(t, [axis - 1 for axis in order])))
Base.permutedims(t::Tensor{<:Any,2}) = permutedims(t, (2, 1))
Base.transpose(t::Tensor{<:Any,2}) = Ops.permute(t, (1, 0))
Base.adjoint(t::Tensor{<:Real,2}) = transpose(t)
Base.adjoint(t::Tensor{<:Complex,2}) = scope(() -> Ops.conj(transpose(t)))

"""The one element of a result, as a number: it leaves the tape here. `Ops` keeps results on it."""
function number(t::Tensor)
    value = t[]
    close(t)
    return value
end

for (verb, op) in ((:sum, :sum), (:prod, :prod), (:maximum, :max), (:minimum, :min))
    @eval function Base.$verb(t::Tensor; dims = :)
        dims === Colon() && return number(Ops.$op(t))
        return Ops.$op(t; axes = Int64[axis - 1 for axis in dims], keep_dims = true)
    end
end
Base.any(t::Tensor{Bool}) = number(Ops.any(t))
Base.all(t::Tensor{Bool}) = number(Ops.all(t))
LinearAlgebra.norm(t::Tensor{<:Real}, order::Real = 2) = number(Ops.norm(t; order = order))

Base.cat(first::Tensor, rest::Tensor...; dims::Integer) = Ops.concat((first, rest...); axis = dims - 1)
Base.vcat(first::Tensor, rest::Tensor...) = cat(first, rest...; dims = 1)
Base.hcat(first::Tensor, rest::Tensor...) = cat(first, rest...; dims = 2)
