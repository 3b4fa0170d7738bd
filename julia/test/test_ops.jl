# Ops against Julia's own arithmetic.
using LinearAlgebra

@testset "a product of 2x3 and 3x4 is LinearAlgebra's" begin
    for T in (Float32, Float64)
        a, b = rand(T, 2, 3), rand(T, 3, 4)
        for (x, y) in ((Tensor(a), Tensor(b)), (from_buffer(a), from_buffer(b)), (Tensor(a), b), (a, Tensor(b)))
            @test x * y ≈ a * b
            @test (x * y) isa Tensor{T,2}
        end
        @test Tensor(b)' * Tensor(a)' ≈ b' * a'
        @test from_buffer(b)' * Tensor(a)' ≈ b' * a'
        @test Tensor(a) * b[:, 1] ≈ a * b[:, 1]
        @test mul!(zeros(Tensor{T}, 2, 4), Tensor(a), Tensor(b)) ≈ a * b
    end
    z = complex.(rand(Float32, 2, 3), rand(Float32, 2, 3))
    @test Tensor(z)' ≈ z'
    @test Tensor(z)' * Tensor(z) ≈ z' * z
    @test dot(Tensor([1.0, 2.0]), Tensor([3.0, 4.0])) == 11
    @test_throws DimensionMismatch Tensor(rand(2, 3)) * Tensor(rand(2, 3))
end

@testset "broadcasting is Julia's, and runs in the core" begin
    a, b, row, column = rand(3, 4) .+ 0.5, rand(3, 4) .+ 0.5, rand(1, 4), rand(3)
    x, y = Tensor(a), Tensor(b)
    @test x .+ y isa Tensor
    @test x .* 2 .- y ./ 3 ≈ a .* 2 .- b ./ 3
    @test x .+ column ≈ a .+ column                      # along the first axis, not the last
    @test Tensor(column) .* Tensor(row) ≈ column .* row
    @test x .+ row ≈ a .+ row
    @test Tensor(rand(2, 3, 4)) .* 0 .+ Tensor([1.0, 2.0]) == repeat([1.0, 2.0], 1, 3, 4)
    @test x .^ 2 ≈ a .^ 2
    @test x .^ 3 ≈ a .^ 3
    @test x .^ y ≈ a .^ b
    @test (x .> y) == (a .> b)
    @test ifelse.(x .> y, x, y) == max.(a, b) == max.(x, y)
    @test clamp.(x, 0.6, 1.2) == clamp.(a, 0.6, 1.2)
    @test Float32.(x) isa Tensor{Float32,2}
    @test (Tensor(Float32[1, 2]) .* 2.0) isa Tensor{Float32,1}
    for f in (exp, expm1, log, log1p, sin, cos, tan, sinh, cosh, tanh, asinh, sqrt, abs, sign, floor, ceil, round, inv, -, abs2)
        @test f.(x) ≈ f.(a)
    end
    x .= a .+ 1
    @test x ≈ a .+ 1
    x .+= y
    @test x ≈ a .+ 1 .+ b
    @test (x .= 2) === x && x == fill(2, size(a))
    @test (x .= sqrt(9)) == (x .= sqrt.(9)) == fill(3, size(a))
    @test_throws DimensionMismatch x .+ rand(5, 4)
    @test_throws UnsupportedError (v -> v + 1).(x)
end

@testset "sums and their kind" begin
    a = randn(3, 4, 2)
    x = Tensor(a)
    for f in (sum, prod, maximum, minimum)
        @test f(x) ≈ f(a)
        @test f(x; dims = 1) ≈ f(a; dims = 1)
        @test f(x; dims = (1, 3)) ≈ f(a; dims = (1, 3))
    end
    @test sum(Tensor([1, 2, 3])) === 6
    @test norm(Tensor([3.0, 4.0])) == 5
    @test any(Tensor([true, false])) && !all(Tensor([true, false]))
    @test x + x ≈ 2 * x
    @test -x ≈ (0 * x) - x
    @test x / 2 ≈ a / 2
    @test vcat(x, x) ≈ vcat(a, a)
    @test hcat(x, x) ≈ hcat(a, a)
    @test permutedims(x, (3, 1, 2)) ≈ permutedims(a, (3, 1, 2))
end

@testset "axes of Ops count from 0" begin
    a = rand(3, 4)
    @test Ops.sum(Tensor(a); axes = 0) ≈ vec(sum(a; dims = 1))
    @test Ops.softmax(Tensor(a)) ≈ exp.(a) ./ sum(exp.(a); dims = 2)
    @test Ops.softmax(Tensor(a); axis = 0) ≈ exp.(a) ./ sum(exp.(a); dims = 1)
    values, indices = Ops.top_k(Tensor([3.0, 9.0, 5.0]), 2)
    @test values == [9, 5] && indices == [1, 2]
    out = zeros(Tensor{Float64}, 3, 4)
    @test Ops.exp(a; out = out) === out
    @test out ≈ exp.(a)
    @test Ops.concat((a, Tensor(a)); axis = -1) ≈ hcat(a, a)
    @test Ops.layer_norm(Tensor(a)) ≈ Ops.layer_norm(Tensor(a), ones(4), zeros(4))
end

@testset "the reference device agrees" begin
    a = rand(Float64, 5, 6)
    for f in (Ops.exp, Ops.gelu, Ops.softmax, Ops.logsumexp, Ops.variance)
        @test Array(f(Tensor(a))) ≈ Array(f(Tensor(a; device = :reference))) rtol = 1e-13
    end
end
