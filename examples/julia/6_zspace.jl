# Z-space: a text pulled into the ball, a barycenter and its tape, a differential trace, and a spiral projected and brought back.
using SpiralTorch
using SpiralTorch.NN                             # ZSpaceProjector, LanguageWaveEncoder

scope() do
    z = Tensor(Float32[0.1 0.2 0.3 0.4; 0.9 0.8 0.7 0.6])
    encoder = LanguageWaveEncoder(-1.0, 0.5)
    wave = encode_z_space(encoder, "SpiralTorch in Rust")

    tape = Hypergrad(-1.0, 0.05, size(z)...)
    accumulate_pair!(tape, z, wave)
    apply!(tape, z)
    println(Array(z))
end

scope() do
    session = SpiralSession(device = "wgpu", curvature = -1.0, hyper_learning_rate = 0.05)
    densities = [Tensor(Float32[0.7 0.3]), Tensor(Float32[0.2 0.8])]
    bary = barycenter(session, densities)
    hyper = hypergrad(session, size(bary.density)...)
    align_hypergrad(session, hyper, bary)
    println(bary.objective, " ", gradient(hyper))
end

scope() do
    session = SpiralSession(device = "wgpu", curvature = -1.0)
    seed = Tensor(Float32[0.4 0.6])
    generator = Tensor(Float32[0.1 -0.2])
    direction = Tensor(Float32[0.05 0.07])
    kernel = Tensor(Float32[1.0 0.5; -0.25 1.25])

    weights = [0.6, 0.4]
    densities = [Tensor(Float32[0.6 0.4]), Tensor(Float32[0.5 0.5])]

    begun = trace(session, seed)
    deform!(begun, generator, direction)
    via!(begun, kernel)
    with_barycenter_from!(begun, weights, densities)
    with_infinity!(begun, [copy(densities[1])])
    resonance = resonate(begun)
    println(Array(homotopy_flow(resonance)))
end

scope() do
    session = SpiralSession(device = "wgpu", curvature = -1.0)
    seed = full((1, 8), 0.2)
    begun = trace(session, seed; sot = (steps = 64, radial_growth = 0.08))
    plan = begun.sot_plan
    plan === nothing && error("SoT planner was disabled")

    guard = topos(session)
    encoder = LanguageWaveEncoder(curvature(session), 0.5)
    projector = ZSpaceProjector(guard, encoder)

    spiral = as_tensor(plan)
    canvas = project_spiral(projector, plan)
    println(size(spiral), " ", size(canvas))

    biome = TensorBiome(guard)
    absorb!(biome, "spiral", spiral)
    absorb!(biome, "canvas", canvas)
    meaning = reimport_biome(projector, biome)
    println("reimported ", size(meaning))
end
