# The core's log in Julia's Logging.

using Logging: Logging
using Test: TestLogger

@testset "the core's log reaches a logger" begin
    hierarchy = Hierarchy(["a" => "b", "b" => "c", "a" => "c"])
    logger = TestLogger(min_level = Logging.Debug)
    forward_log(level = Logging.Debug, logger = logger) do
        run!(Trainer(hierarchy; dim = 2, epochs = 3, deterministic = true))
    end
    said = [(record.level, string(record.message)) for record in logger.logs]
    @test (Logging.Debug, true) in [(level, occursin("trainer: epoch 2 of 3: loss", text)) for (level, text) in said]
    @test (Logging.Info, true) in [(level, occursin("trainer: 3 epochs in", text)) for (level, text) in said]

    quiet = TestLogger(min_level = Logging.Debug)
    forward_log(level = Logging.Warn, logger = quiet) do
        ball = PoincareBall()
        distance0(ball, [3.0 4.0; 0.1 0.0])
        distance0(ball, [3.0 4.0])
    end
    @test [record.message for record in quiet.logs] ==
          ["manifold: points off the poincare model were moved onto it, 1 in the first call; strict manifolds refuse them"]
    distance0(PoincareBall(), [3.0 4.0])
    @test length(quiet.logs) == 1
    @test_throws ArgumentError forward_log(level = Logging.LogLevel(5000))
end

@testset "records that were overwritten are counted" begin
    logger = TestLogger(min_level = Logging.Debug)
    forward_log(level = Logging.Debug, logger = logger) do
        run!(Trainer(Hierarchy(["a" => "b"]); dim = 1, epochs = 300, deterministic = true))
    end
    # The library's line, 300 epochs and the end: 302 records, of which 256 are kept.
    @test length(logger.logs) == 257
    @test logger.logs[end].message == "log: 46 records were overwritten before they were read"
end
