# Opens a model that any language's 3_train wrote, and asks it: 4_query.jl [model.safetensors]
using SpiralTorch

Model(get(ARGS, 1, "build/cookbook/mammals.safetensors")) do mammals
    ball, all_points = manifold(mammals), points(mammals)        # the points are read-only
    println(length(mammals), " points, ", kind(ball), " of dimension ", size(all_points, 2), ", licence: ", get(metadata(mammals), "licence", "not given"))

    for neighbor in nearest(mammals, "dog.n.01", 5)
        println("dog.n.01 to ", neighbor.label, ": ", round(neighbor.distance; digits = 3))
    end
    for other in ("wolf.n.01", "cat.n.01", "whale.n.02")
        println("dog.n.01 to ", other, ": ", round(distance(mammals, "dog.n.01", other); digits = 3))
    end

    # General things lie near the origin, special ones far out.
    order = sortperm(Array(distance0(ball, all_points)))
    println("most general: ", join(labels(mammals)[order[1:5]], ", "))
end
