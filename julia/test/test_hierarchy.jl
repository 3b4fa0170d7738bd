# Hierarchies, training on WordNet's mammals, models and their files.

const MAMMALS = joinpath(CHECKOUT, "examples", "mammals", "wordnet_mammals_closure.tsv")
const ANIMALS = [("dog", "canine"), ("canine", "mammal"), ("cat", "feline"), ("feline", "mammal")]

@testset "graphs" begin
    hierarchy = Hierarchy(ANIMALS)
    @test (node_count(hierarchy), pair_count(hierarchy)) == (5, 4)
    @test ancestors(closure(hierarchy), "dog") == ["canine", "mammal"]
    @test duplicate_count(Hierarchy(["a" => "b", "a" => "b"])) == 1
    for (pairs, message) in (([("a", "a")], "self-loop of 'a'"), ([("a", "b"), ("b", "a")], r"node '[ab]' lies on a cycle"), ([], "no pairs"))
        failure = try Hierarchy(pairs) catch error; error end
        @test failure isa GraphError && occursin(message, failure.message)
    end
    @test_throws InvalidValueError ancestors(hierarchy, "unicorn")
    @test_throws InvalidValueError Hierarchy([("a", "b", "c")])
end

@testset "mammals" begin
    hierarchy = Hierarchy(read_pairs(MAMMALS))
    @test (node_count(hierarchy), pair_count(hierarchy)) == (1180, 6540)
    seen = Progress[]
    trainer = run!(Trainer(hierarchy; dim = 5, seed = 2, deterministic = true, threads = 1); progress = report -> (push!(seen, report); nothing))
    @test length(seen) == options(trainer).epochs == epoch(trainer)
    @test seen[end].loss < seen[1].loss / 3
    trained = model(trainer)
    scores = evaluate(hierarchy, trained)
    @info "mammals, dim 5: mean rank $(round(scores.mean_rank; digits = 3)), MAP $(round(scores.map; digits = 4))"
    @test scores.mean_rank < 1.5 && scores.map > 0.97
    @test scores.pair_count == 6540
    mktempdir() do folder
        path = joinpath(folder, "mammals.safetensors")
        save(trained, path)
        opened = Model(path)
        @test points(opened) == points(trained)
        @test labels(opened) == labels(hierarchy)
        @test kind(manifold(opened)) === :poincare
        @test evaluate(hierarchy, opened) == scores
        @test occursin("\"deterministic\": true", metadata(opened)["recipe"])
        @test JSON.parse(metadata(opened)["recipe"])["dim"] == 5
    end
end

@testset "a checkpoint goes on to the same bits" begin
    hierarchy = closure(Hierarchy(ANIMALS))
    whole = Trainer(hierarchy; dim = 2, epochs = 20, burn_in_epochs = 5, seed = 4, deterministic = true)
    run!(whole)
    mktempdir() do folder
        path = joinpath(folder, "run.checkpoint")
        half = run!(Trainer(hierarchy; dim = 2, epochs = 20, burn_in_epochs = 5, seed = 4, deterministic = true), 8)
        save(half, path)
        later = run!(resume(hierarchy, path))
        @test epoch(later) == 20
        @test points(later) == points(whole)
        @test_throws CorruptFileError Model(path)
        @test_throws FileError Model(joinpath(folder, "none"))
    end
    @test_throws ArgumentError Trainer(hierarchy; dims = 3)
    @test_throws InvalidValueError Trainer(hierarchy; model = "spherical")
end

@testset "questions to a model" begin
    ball = PoincareBall()
    named = Model(ball, [0.0 0.0; 0.5 0.0; 0.0 0.6], ["root", "a", "b"])
    @test labels(named) == ["root", "a", "b"] && length(named) == 3
    @test findfirst("a", named) == 2 && findfirst("c", named) === nothing && haskey(named, "b")
    @test named["a"] == [0.5, 0.0]
    @test distance(named, "root", "a") ≈ 2atanh(0.5)
    @test [neighbor.label for neighbor in nearest(named, "root", 2)] == ["a", "b"]
    @test nearest(named, [0.0, 0.55], 1)[1].label == "b"
    set_metadata!(named, "licence", "CC0")
    @test metadata(named)["licence"] == "CC0"
    @test_throws InvalidValueError named["c"]
    @test_throws InvalidValueError Model(ball, [0.0 0.0; 0.5 0.0], ["twice", "twice"])
end

@testset "stopping" begin
    hierarchy = closure(Hierarchy(ANIMALS))
    trainer = Trainer(hierarchy; dim = 2, epochs = 50)
    @test_throws CancelledError run!(trainer; progress = report -> report.done == 3)
    @test epoch(trainer) == 3
    @test_throws ErrorException run!(trainer; progress = report -> error("mine"))
    @test epoch(trainer) == 4
    cancel = Cancel()
    request!(cancel)
    @test_throws CancelledError run!(trainer; cancel = cancel)
    reset!(cancel)
    @test epoch(run!(trainer; cancel = cancel)) == 50
end
