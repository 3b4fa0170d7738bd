# What Julia adds to the generated classes.

@testset "sessions" begin
    @test_logs (:warn, "SpiralSession: device hip is not available; the session runs on cpu") SpiralSession(device = "hip")
    session = @test_logs SpiralSession()
    @test_logs (:warn,) build(SpiralSessionBuilder(device = "cuda"))
    seed = full((2, 3), 0.1)
    @test trace(session, seed).sot_plan === nothing
    @test trace(session, seed; sot = (steps = 0,)).sot_plan === nothing
    @test trace(session, seed; sot = false).sot_plan === nothing
    # As many steps as the seed has numbers, unless told.
    @test trace(session, seed; sot = (radial_growth = 0.25,)).sot_plan.total_steps == 6
    @test trace(session, seed; sot = true).sot_plan.total_steps == 6
    @test trace(session, seed; sot = Dict("steps" => 9)).sot_plan.total_steps == 9
    @test trace(session, [0.1 0.2]; sot = (kind = :vogel,)).sot_plan.kind === :vogel
    plan = Sot.generate_plan(4)
    @test trace(session, seed; sot = plan).sot_plan.total_steps == 4
    @test isopen(plan)
    @test_throws Errors.InvalidValueError trace(session, seed; sot = (base_radius = -1,))
end

@testset "names of the guide" begin
    densities = [Tensor(Float32[0.7 0.3]), Tensor(Float32[0.2 0.8])]
    bary = z_space_barycenter(densities; weights = nothing, entropy_weight = 0.1)
    @test bary.objective == barycenter(SpiralSession(), densities).objective
    @test [each.interpolation for each in intermediates(bary)] == 0:0.25:1
    @test Sot.golden_angle() ≈ pi * (3 - sqrt(5)) && Sot.golden_ratio() ≈ (1 + sqrt(5)) / 2
    @test Sot.fibonacci_pacing(10) == [1, 1, 2, 3, 3] && sum(Sot.pack_nacci_chunks(3, 50)) == 50
    @test Sot.pack_tribonacci_chunks(50) == Sot.pack_nacci_chunks(3, 50) && Sot.pack_tetranacci_chunks(50) == Sot.pack_nacci_chunks(4, 50)
    @test NN.ZSpaceProjector === ZSpaceProjector
end

@testset "complex matrices" begin
    numbers = [1 + 2im, 3, -4im, 0.5]
    matrix = ComplexTensor(2, 2, numbers)
    @test matrix isa ComplexTensor && Array(matrix) == ComplexF32[1+2im 3; -4im 0.5]
    flat = to_tensor(matrix)
    @test Array(flat) == Float32[1 2 3 0; 0 -4 0.5 0]
    @test Array(from_tensor(ComplexTensor, flat)) == Array(matrix)
    @test Array(ComplexTensor(1, 2)) == zeros(ComplexF32, 1, 2)
    @test_throws Errors.ShapeError ComplexTensor(2, 2, [1, 2, 3])
    @test_throws Errors.InvalidValueError ComplexTensor(0, 2)
end
