# `exp.(x) .+ y .* 2` on tensors: each dotted call becomes an op of the core, so that tapes see it.

using Base.Broadcast: Broadcast, AbstractArrayStyle, Broadcasted, DefaultArrayStyle

struct TensorStyle{N} <: AbstractArrayStyle{N} end
TensorStyle{M}(::Val{N}) where {M,N} = TensorStyle{N}()
TensorStyle(::Val{N}) where {N} = TensorStyle{N}()
Base.BroadcastStyle(::Type{<:Tensor{T,N}}) where {T,N} = TensorStyle{N}()
Base.BroadcastStyle(::Type{<:TensorView{T,N}}) where {T,N} = TensorStyle{N}()
Base.BroadcastStyle(::TensorStyle{M}, ::DefaultArrayStyle{N}) where {M,N} = TensorStyle{max(M, N)}()

Base.copy(tree::Broadcasted{<:TensorStyle}) = scope(() -> evaluated(tree))
Base.copyto!(out::Tensor, tree::Broadcasted{<:TensorStyle}) = scope(() -> assign_result!(out, evaluated(tree)))
# The tree has the axes of `out`, which a number has not.
Base.copyto!(out::Tensor, tree::Broadcasted{Style}) where {Style<:AbstractArrayStyle{0}} =
    (assign!(out, copy(Broadcasted{Style}(tree.f, tree.args, ()))); out)
Base.copyto!(out::AbstractArray, tree::Broadcasted{<:TensorStyle}) = scope(() -> (copyto!(out, evaluated(tree)); out))

function assign_result!(out::Tensor, result::Tensor)
    size(result) == size(out) || throw(DimensionMismatch("a result of size $(size(result)) does not fit $(size(out))"))
    assign!(out, result)
    return out
end

function evaluated(tree::Broadcasted)
    rank = length(axes(tree)) # Checks that the sizes fit together, too.
    return evaluated(tree, rank)
end
evaluated(tree::Broadcasted, rank) = apply(tree.f, map(part -> evaluated(part, rank), tree.args)...)
evaluated(t::Tensor, rank) = aligned(t, rank)
evaluated(part::TensorView, rank) = aligned(read_view(part), rank)
evaluated(array::AbstractArray{<:Any,0}, rank) = array[]
evaluated(array::AbstractArray, rank) = ndims(array) == rank ? array : Base.reshape(array, size(array)..., ntuple(i -> 1, rank - ndims(array))...)
evaluated(box::Base.RefValue, rank) = box[]
evaluated(other, rank) = other

const UNARY = (
    (:-, :neg), (:+, :contiguous), (:identity, :contiguous), (:abs, :abs), (:sign, :sign), (:sqrt, :sqrt), (:inv, :reciprocal),
    (:exp, :exp), (:expm1, :expm1), (:log, :log), (:log1p, :log1p), (:sin, :sin), (:cos, :cos), (:tan, :tan),
    (:sinh, :sinh), (:cosh, :cosh), (:tanh, :tanh), (:asinh, :asinh), (:acosh, :acosh), (:atanh, :atanh),
    (:floor, :floor), (:ceil, :ceil), (:round, :round), (:isnan, :is_nan), (:isfinite, :is_finite), (:!, :logical_not),
    (:conj, :conj), (:real, :real), (:imag, :imag),
)
const BINARY = (
    (:-, :sub), (:/, :div), (:^, :pow), (:max, :maximum), (:min, :minimum), (:atan, :atan2), (:(==), :eq), (:!=, :ne),
    (:<, :lt), (:<=, :le), (:>, :gt), (:>=, :ge), (:&, :logical_and), (:|, :logical_or), (:xor, :logical_xor),
)

for (verb, op) in UNARY
    @eval apply(::typeof($verb), x) = Ops.$op(x)
end
for (verb, op) in BINARY
    @eval apply(::typeof($verb), x, y) = Ops.$op(x, y)
end
apply(::typeof(+), x, y, rest...) = foldl(Ops.add, rest; init = Ops.add(x, y))
apply(::typeof(*), x, y, rest...) = foldl(Ops.mul, rest; init = Ops.mul(x, y))
apply(::typeof(ifelse), condition, x, y) = Ops.where(condition, x, y)
apply(::typeof(clamp), x, low, high) = Ops.clamp(x, low, high)
apply(::typeof(abs2), x::Tensor{<:Real}) = Ops.square(x)
apply(::typeof(Base.literal_pow), ::typeof(^), x, ::Val{2}) = Ops.square(x)
apply(::typeof(Base.literal_pow), ::typeof(^), x, ::Val{P}) where {P} = Ops.pow(x, P)
apply(::Type{T}, x) where {T<:Number} = Ops.cast(x, T)
apply(f, arguments...) = throw(Lib.make_error(Lib.STATUS.unsupported,
    "broadcast: no op of the core computes $f of $(length(arguments)) arguments; take Array(tensor), or write it in terms of Ops"))
