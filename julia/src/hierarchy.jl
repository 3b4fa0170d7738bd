# Embedding a hierarchy: the graph with its labels, the trainer, and the model that is saved.

"""Where a long call is: epochs of training, or nodes of evaluation. `loss` is in nats, 0 for evaluation."""
struct Progress
    done::Int
    total::Int
    loss::Float64
    pairs_per_second::Float64
end

"""How well distances recover a hierarchy (Nickel & Kiela 2017, section 4); 1 is perfect for both."""
struct Evaluation
    mean_rank::Float64
    map::Float64
    pair_count::Int
    node_count::Int
end

struct Neighbor
    label::String
    distance::Float64
end

"""A request to stop, which any task or thread may raise (`request!`) while `run!` or `evaluate` has it as `cancel`."""
struct Cancel <: Object
    handle::Lib.CancelHandle
end
Cancel() = Cancel(Lib.cancel_create())
"""Asks whatever runs with this token to stop soon."""
request!(cancel::Cancel) = Lib.cancel_request(cancel.handle)
"""Takes the request back, so that the token can be used again."""
reset!(cancel::Cancel) = Lib.cancel_reset(cancel.handle)

reporter(::Nothing) = nothing
reporter(progress) = (arguments...) -> progress(Progress(arguments...))

# Hierarchy

"""
    Hierarchy(pairs)

Labelled pairs (child, ancestor), tuples or `child => ancestor`: a directed acyclic graph, immutable.
"""
struct Hierarchy <: Object
    handle::Lib.HierarchyHandle
    labels::Vector{String}
end

function Hierarchy(pairs)
    numbers = Dict{String,Int64}()
    names = String[]
    number_of(name) = get!(() -> (push!(names, name); length(names) - 1), numbers, name)
    children, ancestors = Int64[], Int64[]
    for (position, pair) in enumerate(pairs)
        length(pair) == 2 || throw(Lib.make_error(Lib.STATUS.invalid_value,
            "hierarchy: pair $(position - 1) has $(length(pair)) parts, expected (child, ancestor)"))
        child, ancestor = String(pair[1]), String(pair[2])
        child == ancestor && throw(Lib.make_error(Lib.STATUS.graph, "hierarchy: pair $(position - 1) is a self-loop of '$child'"))
        push!(children, number_of(child))
        push!(ancestors, number_of(ancestor))
    end
    isempty(children) && throw(Lib.make_error(Lib.STATUS.graph, "hierarchy: no pairs given"))
    handle = try
        Lib.hierarchy_create(length(names), children, ancestors)
    catch failure
        failure isa GraphError || rethrow()
        throw(GraphError(failure.status, with_labels(failure.message, names)))
    end
    return Hierarchy(handle, names)
end

"""The core knows numbers; people know labels."""
with_labels(message, names) = replace(message, r"node \d+" => found -> "node '$(names[parse(Int, found[6:end]) + 1])'")

"""The transitive closure: every pair of a node and any node above it."""
closure(hierarchy::Hierarchy) = Hierarchy(Lib.hierarchy_closure(hierarchy.handle), hierarchy.labels)
node_count(hierarchy::Hierarchy) = Lib.hierarchy_node_count(hierarchy.handle)
"""Distinct pairs."""
pair_count(hierarchy::Hierarchy) = Lib.hierarchy_pair_count(hierarchy.handle)
"""Pairs that were given again and dropped."""
duplicate_count(hierarchy::Hierarchy) = Lib.hierarchy_duplicate_count(hierarchy.handle)
labels(hierarchy::Hierarchy) = hierarchy.labels

"""The ancestors of a node, as given (or closed)."""
function ancestors(hierarchy::Hierarchy, label::AbstractString)
    node = findfirst(==(label), hierarchy.labels)
    node === nothing && throw(Lib.make_error(Lib.STATUS.invalid_value, "hierarchy: no node '$label'"))
    return [hierarchy.labels[ancestor+1] for ancestor in Lib.hierarchy_ancestors(hierarchy.handle, node - 1)]
end

Base.show(io::IO, hierarchy::Hierarchy) =
    isopen(hierarchy) ? print(io, "Hierarchy(", node_count(hierarchy), " nodes, ", pair_count(hierarchy), " pairs)") : print(io, "Hierarchy(closed)")

"""
    evaluate(hierarchy, model; progress, cancel)

Mean rank and MAP of a model whose labels are this hierarchy's, in any order.
"""
function evaluate(hierarchy::Hierarchy, model; progress = nothing, cancel = nothing)
    return scope() do
        placed = points(model)
        labels(model) == hierarchy.labels || (placed = Ops.take(placed, positions_in(hierarchy, model); axis = 0))
        found = Lib.hierarchy_evaluate(hierarchy.handle, manifold(model).handle, placed.handle, reporter(progress), handle_or_nothing(cancel))
        return Evaluation(found.mean_rank, found.map, found.pair_count, found.node_count)
    end
end

function positions_in(hierarchy, model)
    positions = [Lib.model_find(model.handle, label) for label in hierarchy.labels]
    missing_labels = hierarchy.labels[positions.<0]
    isempty(missing_labels) || throw(Lib.make_error(Lib.STATUS.invalid_value,
        "evaluate: the model lacks $(length(missing_labels)) nodes of the hierarchy, '$(missing_labels[1])' first"))
    return positions
end

# Trainer

"""
    Trainer(hierarchy; device = :cpu, options...)

A training run: `model(run!(Trainer(hierarchy; dim = 10)))`. What is left out is the core's recipe (`options`); `device` is
where epochs are trained (`set_device!`).
"""
struct Trainer <: Object
    handle::Lib.TrainerHandle
    hierarchy::Hierarchy
end
Trainer(hierarchy::Hierarchy; device = :cpu, given...) = placed(Trainer(Lib.trainer_create(hierarchy.handle, core_options(given)), hierarchy), device)
inner_handles(trainer::Trainer) = (trainer.hierarchy.handle,)
Trainer(f::Function, hierarchy::Hierarchy; given...) = closing(f, Trainer(hierarchy; given...))

const OPTION_NAMES = filter(!=(:struct_size), fieldnames(Lib.TrainerOptions))
const OPTION_ENUMS = (model = Lib.MANIFOLD_KIND, schedule = Lib.SCHEDULE)

function core_options(given)
    defaults = Lib.trainer_options_default()
    for name in keys(given)
        name in OPTION_NAMES || throw(ArgumentError("Trainer: no option '$name'; there are $(join(OPTION_NAMES, ", "))"))
    end
    return Lib.TrainerOptions((haskey(given, name) ? option_value(name, given[name]) : getfield(defaults, name) for name in fieldnames(Lib.TrainerOptions))...)
end

function option_value(name, value)
    haskey(OPTION_ENUMS, name) || return value
    numbers = OPTION_ENUMS[name]
    haskey(numbers, Symbol(value)) || throw(Lib.make_error(Lib.STATUS.invalid_value, "$name: '$value' given, expected one of $(join(keys(numbers), ", "))"))
    return numbers[Symbol(value)]
end

"""
    run!(trainer, epochs; progress, cancel)

Trains some epochs, or all that are left. `progress` gets a `Progress` after each epoch; returning `true` stops the
run with `CancelledError`, Ctrl-C with `InterruptException` at the end of the epoch, `request!(cancel)` from another
thread within it. However it stopped, the trainer can be saved, asked for its model, and run again.
"""
function run!(trainer::Trainer, epochs = Lib.trainer_run_defaults.epochs; progress = nothing, cancel = nothing)
    Lib.trainer_run(trainer.handle, epochs, reporter(progress), handle_or_nothing(cancel))
    return trainer
end

"""A run from a checkpoint that `save` made with the same hierarchy, on any device."""
resume(hierarchy::Hierarchy, path; device = :cpu) = placed(Trainer(Lib.trainer_load(hierarchy.handle, path), hierarchy), device)

"""
    set_device!(trainer, device)

Where epochs are trained from now on: `:cpu`, or a GPU, on which whole epochs run without the host. A GPU takes up to 256
negatives and 512 dimensions. With `deterministic` one group of its threads works, which is slow there and gives the same
bits every time.
"""
set_device!(trainer::Trainer, device) = (Lib.trainer_set_device(trainer.handle, device_number(device)); trainer)
"""Where epochs are trained."""
device(trainer::Trainer) = name_of(Lib.DEVICE, Lib.trainer_device(trainer.handle))

"""The trainer on its device; one that cannot be there is closed."""
function placed(trainer::Trainer, device)
    try
        return set_device!(trainer, device)
    catch
        close(trainer)
        rethrow()
    end
end
"""Writes a checkpoint or a model: whole or not at all."""
save(trainer::Trainer, path) = Lib.trainer_save(trainer.handle, path)
"""Epochs done."""
epoch(trainer::Trainer) = Lib.trainer_epoch(trainer.handle)
points(trainer::Trainer) = wrap(Lib.trainer_points(trainer.handle))
manifold(trainer::Trainer) = Manifold(Lib.trainer_manifold(trainer.handle))

"""The options of the run, defaults filled in."""
function options(trainer::Trainer)
    given = Lib.trainer_options_get(trainer.handle)
    values = (name => shown_option(name, getfield(given, name)) for name in OPTION_NAMES)
    return (; values...)
end
shown_option(name, value) = name === :deterministic ? value != 0 : haskey(OPTION_ENUMS, name) ? name_of(OPTION_ENUMS[name], value) : value

"""The points as they are now, with labels and the recipe as metadata."""
function model(trainer::Trainer)
    return scope() do
        made = Model(manifold(trainer), points(trainer), trainer.hierarchy.labels)
        recipe = merge(options(trainer), (epochs_done = epoch(trainer), library = Lib.version()))
        set_metadata!(made, "recipe", recipe_text(recipe))
        return made
    end
end

"""The recipe as JSON, as every language writes it."""
recipe_text(recipe) = "{" * join(["\"$name\": $(json(recipe[name]))" for name in sort(collect(keys(recipe)))], ", ") * "}"
json(value::Union{Bool,Number}) = string(value)
json(value) = "\"$value\""

Base.show(io::IO, trainer::Trainer) =
    isopen(trainer) ? print(io, "Trainer(epoch ", epoch(trainer), " of ", options(trainer).epochs, ")") : print(io, "Trainer(closed)")

# Model

"""
    Model(manifold, points, labels)
    Model(path)

Labelled points on a manifold: what is saved, opened in any language, and queried.
"""
struct Model <: Object
    handle::Lib.ModelHandle
end

function Model(manifold::Manifold, points, labels)
    text = join(labels)
    handle = operand(points, nothing)
    made = Lib.model_create(manifold.handle, handle, text, cumsum(Int64[sizeof(label) for label in labels]))
    forget(points, handle)
    return Model(made)
end
Model(path::AbstractString) = Model(Lib.model_open(path))
Model(f::Function, arguments...) = closing(f, Model(arguments...))

save(model::Model, path) = Lib.model_save(model.handle, path)
"""The points, read-only; one row for each label."""
points(model::Model) = wrap(Lib.model_points(model.handle))
"""The manifold the points lie on."""
manifold(model::Model) = Manifold(Lib.model_manifold(model.handle))
Base.length(model::Model) = scope(() -> size(points(model), 1))
labels(model::Model) = [Lib.model_label(model.handle, index - 1) for index in 1:length(model)]

"""The row of a label in `points(model)`, or nothing."""
function Base.findfirst(label::AbstractString, model::Model)
    row = Lib.model_find(model.handle, label)
    return row < 0 ? nothing : row + 1
end
Base.haskey(model::Model, label::AbstractString) = findfirst(label, model) !== nothing

function row_of(model::Model, label)
    row = findfirst(label, model)
    row === nothing && throw(Lib.make_error(Lib.STATUS.invalid_value, "model: no point is labelled '$label'"))
    return row
end

"""The point of a label."""
Base.getindex(model::Model, label::AbstractString) = scope(() -> view(points(model), row_of(model, label), :))

"""Geodesic distance of two labels."""
distance(model::Model, a::AbstractString, b::AbstractString) = scope(() -> Float64(distance(manifold(model), model[a], model[b])[]))

"""
    nearest(model, query, k = 10)

The k points nearest to a label (itself left out) or to one point.
"""
function nearest(model::Model, query::AbstractString, k = 10)
    row = row_of(model, query)
    found = scope(() -> neighbors(model, view(points(model), row, :), min(k + 1, length(model))))
    return first_of([neighbor for (index, neighbor) in found if index != row], k)
end
nearest(model::Model, query, k = 10) = scope(() -> [neighbor for (_, neighbor) in neighbors(model, query, min(k, length(model)))])

first_of(list, k) = list[1:min(k, length(list))]

function neighbors(model, query, k)
    indices, distances = Lib.model_nearest(model.handle, operand(query, nothing), k)
    found = zip(vec(Array(wrap(indices))), vec(Array(wrap(distances))))
    return [(index + 1, Neighbor(Lib.model_label(model.handle, index), distance)) for (index, distance) in found]
end

"""What the file says about itself, by name."""
function metadata(model::Model)
    names = [Lib.model_metadata_key(model.handle, index - 1) for index in 1:Lib.model_metadata_count(model.handle)]
    return Dict(name => Lib.model_metadata_get(model.handle, name) for name in names)
end
"""Adds what the file should say about itself, such as `licence`."""
set_metadata!(model::Model, name, value) = (Lib.model_metadata_set(model.handle, name, value); model)

Base.show(io::IO, model::Model) = isopen(model) ? print(io, "Model(", length(model), " points on ", manifold(model), ")") : print(io, "Model(closed)")

# Files of pairs

"""
    read_pairs(path)

(child, ancestor) pairs of a file with two columns, separated by tabs, or by commas without quotes in a `.csv`. Blank
lines and lines that begin with # are skipped.
"""
function read_pairs(path::AbstractString)
    separator = endswith(lowercase(path), ".csv") ? ',' : '\t'
    pairs = Tuple{String,String}[]
    for (number, line) in enumerate(eachline(path))
        (isempty(strip(line)) || startswith(line, '#')) && continue
        columns = strip.(split(line, separator))
        length(columns) == 2 || throw(Lib.make_error(Lib.STATUS.invalid_value, "$path: line $number has $(length(columns)) columns, expected 2"))
        any(isempty, columns) && throw(Lib.make_error(Lib.STATUS.invalid_value, "$path: line $number has an empty label"))
        push!(pairs, (columns[1], columns[2]))
    end
    isempty(pairs) && throw(Lib.make_error(Lib.STATUS.graph, "$path: no pairs: the file is empty"))
    return pairs
end
