# Geometry by its laws and by closed forms.
using LinearAlgebra: norm

@testset "curvature $c" for c in (-1.0, -0.3)
    ball, sheet = PoincareBall(curvature = c), Lorentz(curvature = c)
    x, y = 0.4 .* (rand(5, 3) .- 0.5), 0.4 .* (rand(5, 3) .- 0.5)
    @test curvature(ball) == c && kind(ball) === :poincare && kind(sheet) === :lorentz
    # The closed form with arcosh (Nickel & Kiela 2017, equation 1), scaled to the curvature.
    expected = [acosh(1 - 2c * sum(abs2, x[i, :] - y[i, :]) / ((1 + c * sum(abs2, x[i, :])) * (1 + c * sum(abs2, y[i, :])))) / sqrt(-c) for i in 1:5]
    @test distance(ball, x, y) ≈ expected
    @test exp(ball, x, log(ball, x, y)) ≈ y
    @test log0(ball, exp0(ball, x)) ≈ x
    @test distance0(ball, exp0(ball, x)) ≈ 2 .* [norm(x[i, :]) for i in 1:5]
    @test norm(ball, x, log(ball, x, y)) ≈ expected
    @test geodesic(ball, x, y, 0.0) ≈ x && geodesic(ball, x, y, 1.0) ≈ y
    @test distance(sheet, to_lorentz(ball, x), to_lorentz(ball, y)) ≈ expected
    @test to_poincare(sheet, to_lorentz(ball, x)) ≈ x
    @test mobius_add(ball, mobius_add(ball, Array(-Tensor(x)), x), y) ≈ y
    mean, residual, iterations = frechet_mean(ball, cat(x[1:1, :], y[1:1, :]; dims = 1))
    @test distance(ball, mean, x[1, :])[] ≈ distance(ball, mean, y[1, :])[]
    @test residual[] < 1e-12 && iterations[] > 0
    @test midpoint(ball, [x[1:1, :]; y[1:1, :]]) ≈ mean
end

@testset "products, strictness, counters" begin
    space = Product([PoincareBall(), Euclidean()], [2, 1])
    @test kind(space) === :product
    d = distance(space, [0.1 0.2 5.0], [0.3 0.1 1.0])
    @test d[1]^2 ≈ distance(PoincareBall(), [0.1 0.2], [0.3 0.1])[1]^2 + 16
    ball = PoincareBall()
    project(ball, [3.0 4.0; 0.1 0.1])
    @test clipped_count(ball) == 1
    @test_throws OutsideBallError distance0(PoincareBall(strict = true), [3.0 4.0])
    @test_throws CurvatureError PoincareBall(curvature = 1)
    @test_throws NonFiniteError exp0(PoincareBall(strict = true), [NaN 0.0])
    @test repr(PoincareBall(curvature = -2)) == "PoincareBall(curvature = -2.0)"
end

@testset "optimisers" begin
    ball, target = PoincareBall(), [0.5 -0.2]
    point = Tensor([0.3 0.4])
    optimizer = RiemannianSGD([point], 1.0; manifold = ball)
    _, found = value_and_gradient(x -> 0.5 * Ops.sum(squared_distance(ball, x, target)), point)
    step!(optimizer, found)
    @test point ≈ target # A step of rate 1 down half the squared distance lands on the target.

    flat = Tensor([1.0, 2.0])
    step!(SGD(flat, 0.1), [[10.0, -10.0]])
    @test flat ≈ [0, 3]
    for make in (Adam, AdamW)
        a, b = Tensor([1.0, 2.0]), Tensor([1.0, 2.0])
        first, second = make([a], 0.1), make([b], 0.1)
        step!(first, [[1.0, -1.0]])
        step!(second, [[1.0, -1.0]])
        @test a == b
        @test a ≈ [0.9, 2.1] atol = 0.01
        third = make([a], 0.1)
        load_state!(third, state(first))
        step!(third, [[2.0, 1.0]])
        step!(second, [[2.0, 1.0]])
        @test a == b # The same bits as without a break.
        set_learning_rate!(third, 0.5)
        @test learning_rate(third) == 0.5
    end
    mixed = RiemannianAdam([Tensor([0.1 0.1]) => ball, Tensor([1.0]) => nothing], 0.1; manifold = nothing)
    step!(mixed, [[1.0 0.0], nothing])
    @test length(mixed) == 2
    @test_throws InvalidValueError SGD([flat], -1)
end
