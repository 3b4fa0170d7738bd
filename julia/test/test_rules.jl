# The ChainRulesCore extension. The rules' numbers are those of `pullback`, which test_gradients.jl checks; here:
# that the extension loads when its package does, and forwards. Where ChainRulesCore is not installed, a stand-in
# with its name, UUID and the few names the extension uses takes its place.
#
# The real packages run the same way: JULIA_LOAD_PATH with ChainRulesCore and ChainRulesTestUtils in it.

const STAND_IN = """
module ChainRulesCore
abstract type AbstractTangent end
abstract type AbstractZero <: AbstractTangent end
struct NoTangent <: AbstractZero end
struct ZeroTangent <: AbstractZero end
struct Thunk <: AbstractTangent
    f
end
struct Tangent{P,T} <: AbstractTangent
    backing::T
end
Tangent{P}(parts...) where {P} = Tangent{P,typeof(parts)}(parts)
Base.getindex(tangent::Tangent, index) = tangent.backing[index]
unthunk(value) = value
unthunk(thunk::Thunk) = thunk.f()
function rrule end
end
"""

const SCRIPT = """
using SpiralTorch, ChainRulesCore
y, back = ChainRulesCore.rrule(Ops.mul, [1.0, 2.0], [3.0, 4.0])
y == [3, 8] || error("value")
cotangents = back([1.0, 1.0])
cotangents[1] isa ChainRulesCore.NoTangent && cotangents[2] == [3, 4] && cotangents[3] == [1, 2] || error("cotangents")
cotangents[2] isa Vector{Float64} || error("an array's cotangent is an array")
back(ChainRulesCore.Thunk(() -> [1.0, 1.0]))[2] == [3, 4] || error("a cotangent that is computed when asked for")
back(ChainRulesCore.ZeroTangent())[2] isa ChainRulesCore.ZeroTangent || error("no cotangent, no gradient")
(values, indices), back = ChainRulesCore.rrule(Ops.top_k, Tensor([1.0, 9.0, 5.0]), 2)
back((Tensor([1.0, 2.0]), nothing))[2] == [0, 1, 2] || error("top_k")
y, back = ChainRulesCore.rrule(Ops.concat, ([1.0 2.0], [3.0 4.0]))
t = back([1.0 2.0; 3.0 4.0])[2]
t isa ChainRulesCore.Tangent && t[1] == [1 2] && t[2] == [3 4] || error("concat")
ball = PoincareBall()
d, back = ChainRulesCore.rrule(distance0, ball, [0.3 0.4])
back([1.0])[3] ≈ [0.6 0.8] .* 2 / (1 - 0.25) || error("distance0")
y, back = ChainRulesCore.rrule(Ops.softmax, [1.0 2.0; 3.0 5.0]; axis = 0)
size(back(ones(2, 2))[2]) == (2, 2) || error("attributes by name")
print("rules ok ", length(methods(ChainRulesCore.rrule)) >= length(SpiralTorch.DIFFERENTIABLE))
"""

# Each kind of rule by ChainRulesTestUtils' own finite differences. Its checks want outputs as arrays of numbers.
const TEST_UTILS_SCRIPT = """
using SpiralTorch, ChainRulesCore, ChainRulesTestUtils, Test
using ChainRulesTestUtils: FiniteDifferences
FiniteDifferences.to_vec(tensor::Tensor) = FiniteDifferences.to_vec(Array(tensor))
x, y, w = [0.3 -0.2; 0.1 0.4], [0.5 0.7; -0.6 0.2], [0.4, 0.8]
fixed(value) = value ⊢ NoTangent()
function check(f, arguments...; shape = size(x), options...)
    seed = reshape([1.0, -0.5, 2.0, 0.7, 0.3, 1.1][1:prod(shape)], shape)
    test_rrule(f, arguments...; check_inferred = false, output_tangent = seed, fkwargs = NamedTuple(options), rtol = 1e-6, atol = 1e-7)
end
@testset "rules" begin
    foreach(f -> check(f, x), (Ops.exp, Ops.tanh, Ops.square, Ops.sigmoid))
    foreach(f -> check(f, x, y), (Ops.add, Ops.mul, Ops.div, Ops.matmul))
    check(Ops.mul, x, w)
    check(Ops.softmax, x; axis = 0)
    check(Ops.sum, x; shape = (2,), axes = [1])
    check(Ops.mean, x; shape = ())
    for space in (PoincareBall(), PoincareBall(curvature = -0.5), Euclidean())
        check(distance, fixed(space), x, y; shape = (2,))
        check(exp0, fixed(space), x)
        check(log, fixed(space), x, y)
    end
end
print("test utils ok")
"""

mktempdir() do folder
    real = Base.find_package("ChainRulesCore") !== nothing
    if !real
        mkpath(joinpath(folder, "ChainRulesCore", "src"))
        write(joinpath(folder, "ChainRulesCore", "src", "ChainRulesCore.jl"), STAND_IN)
        write(joinpath(folder, "ChainRulesCore", "Project.toml"),
            "name = \"ChainRulesCore\"\nuuid = \"d360d2e6-b24c-11e9-a2a3-2a2ae2dbcce4\"\nversion = \"1.0.0\"\n")
    end
    environment = copy(ENV)
    environment["JULIA_LOAD_PATH"] = join(real ? LOAD_PATH : [folder, joinpath(CHECKOUT, "julia"), "@stdlib"], Sys.iswindows() ? ";" : ":")
    @info "rules checked with $(real ? "ChainRulesCore" : "a stand-in: ChainRulesCore is not installed")"
    if Base.find_package("ChainRulesTestUtils") !== nothing
        @test endswith(read(setenv(`$(Base.julia_cmd()) --startup-file=no -e $TEST_UTILS_SCRIPT`, environment), String), "test utils ok")
    else
        @info "skipped: ChainRulesTestUtils is not installed (nor can Pkg fetch it where there is no network); the package's own " *
              "finite differences, in test_gradients.jl, have checked every rule"
    end
    # Before 1.9 the extension is included by the package itself; a stand-in outside of a manifest is no extension trigger.
    if real || !isdefined(Base, :get_extension)
        for script in (SCRIPT, replace(SCRIPT, "using SpiralTorch, ChainRulesCore" => "using ChainRulesCore, SpiralTorch"))
            @test read(setenv(`$(Base.julia_cmd()) --startup-file=no -e $script`, environment), String) == "rules ok true"
        end
    else
        @info "not run: the extension needs ChainRulesCore in the environment on Julia 1.9 and later"
    end
end
