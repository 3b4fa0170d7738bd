# julia --project=julia julia/test/runtests.jl [part ...]     on Julia 1.5 and later; no package is needed.
using Test, SpiralTorch
using SpiralTorch.Errors

const PARTS = ("tensors", "ops", "goldens", "gradients", "rules", "manifolds", "hierarchy", "errors", "lifetimes",
    "log", "session", "devices", "readme", "examples", "artifact")
const CHECKOUT = normpath(joinpath(@__DIR__, "..", ".."))

include("json.jl")

@testset "SpiralTorch" begin
    @testset "$part" for part in (isempty(ARGS) ? PARTS : ARGS)
        include("test_$part.jl")
    end
end
