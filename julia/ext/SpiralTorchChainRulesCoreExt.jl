# A rule for every op with a gradient: it is computed by the core's tape. Made from the op table.
module SpiralTorchChainRulesCoreExt

using SpiralTorch
import ChainRulesCore

const NO_TANGENT = ChainRulesCore.NoTangent()

function rule(f, count, arguments, options)
    result, back = SpiralTorch.pullback(f, count, arguments...; options...)
    function pulled_back(cotangent)
        seed = seed_of(ChainRulesCore.unthunk(cotangent))
        seed isa ChainRulesCore.AbstractZero && return (NO_TANGENT, map(argument -> seed, arguments)...)
        return (NO_TANGENT, map(tangent, arguments, Tuple(back(seed)))...)
    end
    return result, pulled_back
end

tangent(argument, ::Nothing) = NO_TANGENT
tangent(argument, found) = found
# A tuple of tensors, as `concat` takes.
tangent(argument::Tuple, found) = ChainRulesCore.Tangent{typeof(argument)}(map(tangent, argument, Tuple(found))...)

# Of several results only an op's first carries a gradient.
seed_of(cotangent::Union{Tuple,ChainRulesCore.Tangent}) = ChainRulesCore.unthunk(cotangent[1])
seed_of(cotangent) = cotangent

for (f, operands, on_manifold) in SpiralTorch.DIFFERENTIABLE
    count = operands + on_manifold
    if on_manifold
        @eval ChainRulesCore.rrule(::typeof($f), manifold::SpiralTorch.Manifold, arguments...; options...) =
            rule($f, $count, (manifold, arguments...), options)
    else
        @eval ChainRulesCore.rrule(::typeof($f), arguments...; options...) = rule($f, $count, arguments, options)
    end
end

end
