# Gradients: by a tape, through the geometry, and into an optimiser that follows geodesics.
using SpiralTorch

# d(x^2 + 3x)/dx at 2 is 7.
value, slopes = value_and_gradient(x -> Ops.sum(x .* x .+ 3 .* x), [2.0])
println(value[], " ", Array(slopes))               # 10.0 [7.0]

# The same by hand: what is done to watched tensors is recorded.
Tape() do tape
    x = watch(tape, [1.0, 2.0, 3.0])
    println(Array(gradient(tape, Ops.sum(x .* x), x)))       # [2.0, 4.0, 6.0]
end

# The mean of three points of the ball, found by descent along geodesics, beside the one the core computes.
ball = PoincareBall(curvature = -1)
points = Tensor([0.5 0.1; -0.2 0.6; 0.1 -0.4])
mean = Tensor([0.01 0.01])
optimizer = RiemannianSGD([mean], 0.2; manifold = ball)
for _ in 1:100
    scope() do
        _, slope = value_and_gradient(x -> Ops.sum(squared_distance(ball, x, points)), mean)
        step!(optimizer, slope)
        nothing
    end
end
found = first(frechet_mean(ball, points))
println(Array(mean), " ", distance(ball, vec(Array(mean)), found)[] < 1e-6 ? "is the Fréchet mean" : "is not the Fréchet mean")
