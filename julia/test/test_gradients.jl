# Every differentiable op's pull-back against central differences in f64.
using Random

const STEP = 1e-6

"""The largest difference between a function's pull-back and central differences of sum(seed .* f)."""
function gradient_error(f, count, arguments; options...)
    value(replaced) = (result = f(replaced...; options...); first_of(result))
    result, back = SpiralTorch.pullback(f, count, arguments...; options...)
    seed = randn(size(first_of(result))...)
    seed isa Number && (seed = fill(seed))
    worst = 0.0
    for (position, found) in enumerate(back(seed))
        found === nothing && continue
        for (item, gradient) in parts(arguments[position], found), index in eachindex(item)
            worst = max(worst, abs(gradient[index] - numeric(value, arguments, position, item, index, seed)))
        end
    end
    return worst
end

first_of(result) = result isa Tuple ? result[1] : result
parts(argument::Tuple, found) = zip(argument, found)
parts(argument, found) = ((argument, found),)

function numeric(value, arguments, position, item, index, seed)
    kept = item[index]
    item[index] = kept + STEP
    ahead = sum(seed .* Array(value(arguments)))
    item[index] = kept - STEP
    behind = sum(seed .* Array(value(arguments)))
    item[index] = kept
    return (ahead - behind) / 2STEP
end

positive(dims...) = 0.4 .+ 1.6 .* rand(dims...)
small(dims...) = (0.05 .+ 0.3 .* rand(dims...)) .* rand((-1, 1), dims...)
distinct(dims...) = reshape(shuffle(collect(1.0:prod(dims))) ./ 8, dims...)
away(dims...) = (0.15 .+ rand(dims...)) .* rand((-1, 1), dims...)

# What an op needs besides the plain matrices that most take; attributes without a default come after the operands.
const ARGUMENTS = Dict{Any,Function}(
    Ops.sqrt => () -> (positive(3, 2),), Ops.rsqrt => () -> (positive(3, 2),), Ops.log => () -> (positive(3, 2),),
    Ops.log1p => () -> (small(3, 2),), Ops.atanh => () -> (small(3, 2),), Ops.acosh => () -> (1.2 .+ rand(3, 2),), Ops.tan => () -> (small(3, 2),),
    Ops.clamp => () -> ([-2.0, -0.4, 0.1, 0.9, 3.0], -0.5, 1.0), Ops.cast => () -> (away(3, 2), Float64),
    Ops.floor => () -> ([-1.7, 0.2, 3.3],), Ops.ceil => () -> ([-1.7, 0.2, 3.3],), Ops.round => () -> ([-1.7, 0.2, 3.3],),
    Ops.pow => () -> (positive(3, 2), positive(2)), Ops.div => () -> (positive(3, 2), positive(3, 1)),
    Ops.maximum => () -> ([0.5, -0.5, 2.0], [0.1, 0.2, 0.3]), Ops.minimum => () -> ([0.5, -0.5, 2.0], [0.1, 0.2, 0.3]),
    Ops.where => () -> (rand(Bool, 3, 2), away(3, 2), away(2)),
    Ops.matmul => () -> (away(2, 3), away(3, 2)), Ops.layer_norm => () -> (away(2, 5), away(5), away(5)),
    Ops.max => () -> (distinct(2, 3),), Ops.min => () -> (distinct(2, 3),), Ops.sort => () -> (distinct(2, 3),),
    Ops.top_k => () -> (distinct(2, 5), 3), Ops.bottom_k => () -> (distinct(2, 5), 3), Ops.mid_k => () -> (distinct(2, 5), 3),
    Ops.reshape => () -> (away(2, 3), (3, -1)), Ops.permute => () -> (away(2, 3, 2), (2, 0, 1)), Ops.broadcast_to => () -> (away(3, 1), (2, 3, 4)),
    Ops.slice => () -> (away(5, 4), (4, 1), (-1, 4), (-2, 1)), Ops.pad_slice => () -> (away(3, 3), (5, 4), (4, 1), (-1, 4), (-2, 1)),
    Ops.concat => () -> ((away(2, 2), away(3, 2)),),
    Ops.elementwise => () -> ((away(3, 2), away(2)), "x, y -> where(x < y, x * tanh(y), exp(-y) / (2 + x ^ 2))"),
    Ops.take => () -> (away(4, 2), [1, 1, 3]), Ops.take_add => () -> (away(4, 2), [1, 1, 3], away(3, 2)),
    Ops.conv1d => () -> (away(2, 2, 5), away(3, 2, 2), away(3)), Ops.conv2d => () -> (away(2, 2, 4, 3), away(3, 2, 2, 2), away(3)),
    Ops.conv_input_gradient => () -> (away(2, 3, 3, 2), away(3, 2, 2, 2), (2, 2, 4, 3)),
    Ops.conv_weight_gradient => () -> (away(2, 2, 4, 3), away(2, 3, 3, 2), (3, 2, 2, 2)),
    Ops.max_pool2d => () -> (distinct(1, 2, 4, 5), 2), Ops.avg_pool2d => () -> (away(1, 2, 4, 5), 2),
    Ops.max_pool2d_gradient => () -> (away(1, 1, 2, 2), reshape([0, 12, 6, 11], 1, 1, 2, 2), (1, 1, 4, 4), 2),
    Ops.attention => () -> (away(2, 3, 4), away(2, 5, 4), away(2, 5, 2), rand(Bool, 3, 5)),
    Ops.gather => () -> (away(2, 3), [0 2 2; 1 0 1]), Ops.scatter_add => () -> (away(2, 3), [0 2 2; 1 0 1], away(2, 3)),
)
const MANIFOLD_ARGUMENTS = Dict{Any,Function}(
    SpiralTorch.mobius_scale => () -> (away(3), small(3, 2)), SpiralTorch.mobius_matvec => () -> (away(2, 2), small(3, 2)),
    SpiralTorch.geodesic => () -> (small(3, 2), small(3, 2), 0.4),
    SpiralTorch.midpoint => () -> (small(2, 3, 2), positive(2, 3)), SpiralTorch.frechet_mean => () -> (small(2, 3, 2), positive(2, 3)),
)

Random.seed!(7)
@testset "$f" for (f, count, on_manifold) in SpiralTorch.DIFFERENTIABLE
    plain = () -> ntuple(i -> on_manifold ? small(3, 2) : away(3, 2), count)
    arguments = get(on_manifold ? MANIFOLD_ARGUMENTS : ARGUMENTS, f, plain)()
    if on_manifold
        space = f === SpiralTorch.to_poincare ? Lorentz(curvature = -0.7) : PoincareBall(curvature = -0.7)
        # The mean's own tolerance bounds how well differences can be taken.
        @test gradient_error(f, count + 1, (space, arguments...)) < (f === SpiralTorch.frechet_mean ? 1e-5 : 1e-7)
    else
        @test gradient_error(f, count, arguments) < 1e-7
    end
end

@testset "the tape" begin
    value, found = value_and_gradient(x -> Ops.sum(exp.(x) .* 2 .+ x .^ 3), [0.5, -1.0])
    @test found ≈ 2 .* exp.([0.5, -1.0]) .+ 3 .* [0.5, -1.0] .^ 2
    @test value[] ≈ sum(2 .* exp.([0.5, -1.0]) .+ [0.5, -1.0] .^ 3)
    weights, inputs = randn(3, 2), randn(4, 3)
    _, (by_weight, by_input) = value_and_gradient((w, x) -> Ops.mean(tanh.(x * w)), weights, inputs)
    @test by_weight ≈ inputs' * ((1 .- tanh.(inputs * weights) .^ 2) ./ 8)
    @test by_input ≈ ((1 .- tanh.(inputs * weights) .^ 2) ./ 8) * weights'
    Tape() do tape
        x = watch(tape, [1.0 2.0; 3.0 4.0])
        @test x in tape && !(Tensor([1.0]) in tape)
        y = x[2, 1:2] .* [10.0, 20.0]
        @test gradient(tape, y, x; seed = [1.0, 1.0]) == [0 0; 10 20]
        @test gradient(tape, Ops.sum(view(x, :, 1)), x) == [1 0; 1 0]
        @test gradient(tape, Ops.sum(view(x, :, 2) .* 3), x) == [0 3; 0 3]
        @test_throws TapeError gradient(tape, sum(x), x)
        @test node_count(tape) > 1
        @test_throws TapeError x[1, 1] = 9
        memory = Tensor([1.0, 2.0])
        x = watch(tape, memory)
        squared = x .* x
        memory[1] = 9
        @test_throws TapeError gradient(tape, Ops.sum(squared), x)
    end
end
