# Trains WordNet's mammals and saves a model that every language opens: 3_train.jl [model.safetensors]
using SpiralTorch

path = get(ARGS, 1, "build/cookbook/mammals.safetensors")
hierarchy = Hierarchy(read_pairs(joinpath(@__DIR__, "..", "mammals", "wordnet_mammals_closure.tsv")))
trainer = Trainer(hierarchy; dim = 5, epochs = 120, negatives = 50, seed = 1, deterministic = true)
# Ctrl-C ends the run at the end of an epoch; what is there by then can still be saved.
started = time()
run!(trainer; progress = at -> at.done % 40 == 0 && println("epoch ", at.done, " of ", at.total, ", loss ", round(at.loss; digits = 3)))
println("trained in ", round(time() - started; digits = 3), " s")

mammals = model(trainer)
scores = evaluate(hierarchy, mammals)
println(length(mammals), " nodes, mean rank ", round(scores.mean_rank; digits = 3), ", MAP ", round(scores.map; digits = 3))

set_metadata!(mammals, "licence", "WordNet 3.0 (examples/mammals/NOTICE)")
mkpath(dirname(path))
save(mammals, path)
println("saved ", path)
foreach(close, (mammals, trainer, hierarchy))
