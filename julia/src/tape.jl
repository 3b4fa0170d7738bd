# Reverse-mode differentiation: a tape records what is done to the tensors it watches.

"""
    Tape()
    Tape(f)

Records operations on watched tensors.

```julia
Tape() do tape
    x = watch(tape, [1.0, 2.0])
    gradient(tape, Ops.sum(x .* x), x)    # [2.0, 4.0]
end
```
Results as numbers (`sum(x)`, `x[1]`) leave the tape; `Ops.sum(x)` stays on it.
"""
struct Tape <: Object
    handle::Lib.TapeHandle
end
Tape() = Tape(Lib.tape_create())
Tape(f::Function) = closing(f, Tape())

"""The same elements as a new leaf: operations on the result are recorded."""
function watch(tape::Tape, tensor)
    handle = operand(tensor, nothing)
    watched = Lib.tape_watch(tape.handle, handle)
    forget(tensor, handle)
    return wrap(watched)
end

"""
    gradient(tape, target, sources; seed = nothing)

Gradients of `target` with respect to one source or several (a tuple or vector). Without `seed`, the gradient
that flows into `target`, the target has one element. Sources without influence get zeros.
"""
gradient(tape::Tape, target::Tensor, source::Tensor; seed = nothing) = only_one(gradient(tape, target, (source,); seed = seed))
function gradient(tape::Tape, target::Tensor, sources; seed = nothing)
    flow = seed === nothing ? nothing : operand(seed, target)
    found = Lib.tape_gradient(tape.handle, target.handle, flow, [source.handle for source in sources])
    forget(seed, flow)
    return map(wrap, found)
end
gradient(::Tape, target::Number, sources::Any; seed = nothing) = throw(Lib.make_error(Lib.STATUS.tape,
    "tape_gradient: target is a number, which has left the tape; keep it a tensor: Ops.sum(x) instead of sum(x)"))

only_one(list) = list[1]

"""Forgets everything recorded, and frees what was kept for it."""
reset!(tape::Tape) = Lib.tape_reset(tape.handle)
"""Watched tensors and recorded ops since the last reset."""
node_count(tape::Tape) = Lib.tape_node_count(tape.handle)
Base.in(tensor::Tensor, tape::Tape) = Lib.tape_holds(tape.handle, tensor.handle)
Base.show(io::IO, tape::Tape) = isopen(tape) ? print(io, "Tape(", node_count(tape), " nodes)") : print(io, "Tape(closed)")

"""
    value_and_gradient(f, arguments...)

`f(arguments...)`, a tensor of one element, and its gradient for each argument (alone for one).
"""
function value_and_gradient(f, arguments...)
    return scope() do
        tape = Tape()
        leaves = map(argument -> watch(tape, argument), arguments)
        value = f(leaves...)
        gradients = gradient(tape, value, leaves)
        return detach(value), length(gradients) == 1 ? gradients[1] : Tuple(gradients)
    end
end

"""
    pullback(f, count, arguments...; options...)

`f(arguments...)` without history, and a function from the result's cotangent to those of the first `count`
arguments that are tensors, arrays or numbers of floats; `nothing` for the others. What the rules are made of.
"""
function pullback(f, count, arguments...; options...)
    tape = Tape()
    watched = Any[index <= count ? watched_or_constant(tape, argument) : argument for (index, argument) in enumerate(arguments)]
    result = f(watched...; options...)
    first_result = result isa Tuple ? result[1] : result
    function back(cotangent)
        leaves = [leaf for index in 1:min(count, length(watched)) for leaf in leaves_of(watched[index], arguments[index])]
        found = gradient(tape, first_result, leaves; seed = cotangent)
        remaining = Iterators.Stateful(found)
        return Any[index <= count ? cotangent_of(watched[index], arguments[index], remaining) : nothing for index in 1:length(watched)]
    end
    return (result isa Tuple ? map(detach, result) : detach(result)), back
end

const Differentiable = Union{AbstractArray{<:AbstractFloat},AbstractFloat}
watched_or_constant(tape, argument::Differentiable) = watch(tape, argument)
watched_or_constant(tape, list::Union{Tuple,AbstractVector{<:AbstractArray}}) = map(item -> watched_or_constant(tape, item), list)
watched_or_constant(tape, argument) = argument

leaves_of(leaf, argument::Differentiable) = leaf isa Tensor ? (leaf,) : ()
leaves_of(leaf, list::Union{Tuple,AbstractVector{<:AbstractArray}}) = Iterators.flatten(map(leaves_of, leaf, list))
leaves_of(leaf, argument) = ()

cotangent_of(leaf, argument::Tensor{<:AbstractFloat}, found) = popfirst!(found)
cotangent_of(leaf, argument::AbstractArray{<:AbstractFloat}, found) = leaf isa Tensor ? Array(popfirst!(found)) : nothing
cotangent_of(leaf, argument::AbstractFloat, found) = leaf isa Tensor ? popfirst!(found)[] : nothing
cotangent_of(leaf, list::Union{Tuple,AbstractVector{<:AbstractArray}}, found) = map((part, item) -> cotangent_of(part, item, found), leaf, list)
cotangent_of(leaf, argument, found) = nothing
