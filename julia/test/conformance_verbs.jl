# What each verb of the conformance cases is in Julia.

# Tensors

verb("tensor.create") do player, step
    Tensor(array_of(step); device = created(player, step).device)
end
verb("tensor.zeros") do player, step
    zeros(Tensor, Tuple(step["shape"]); created(player, step)...)
end
verb("tensor.full") do player, step
    full(step["shape"], number(step["value"]); created(player, step)...)
end
verb("tensor.arange") do player, step
    arange(ordered(step, ("start", "stop", "step"))...; created(player, step)...)
end
verb("tensor.eye") do player, step
    eye(step["size"]; created(player, step)...)
end
verb("tensor.random_uniform") do player, step
    random_uniform(step["shape"], ordered(step, ("low", "high"))...; given(step, ("seed",))..., created(player, step)...)
end
verb("tensor.random_normal") do player, step
    random_normal(step["shape"], ordered(step, ("mean", "deviation"))...; given(step, ("seed",))..., created(player, step)...)
end
verb("tensor.index") do player, step
    tensor = of(player, step, "tensor")
    items = [index_of(item, size(tensor, axis)) for (axis, item) in enumerate(step["index"])]
    part = view(tensor, items..., ntuple(i -> Colon(), max(0, ndims(tensor) - length(items)))...)
    part isa Tensor ? part : SpiralTorch.read_view(part)
end
verb("tensor.to_device") do player, step
    to_device(of(player, step, "tensor"), step["device"])
end
verb("tensor.detach") do player, step
    detach(of(player, step, "tensor"))
end
verb("tensor.assign") do player, step
    assign!(of(player, step, "tensor"), of(player, step, "source"))
end
verb("tensor.dlpack") do player, step
    legacy = get(step, "legacy", false)
    from_dlpack(to_dlpack(of(player, step, "tensor"); legacy = legacy); legacy = legacy)
end
verb("tensor.write_view") do player, step
    # Row-major order is that of the reversed axes.
    tensor = of(player, step, "tensor")
    place = CartesianIndices(reverse(size(tensor)))[step["offset"]+1]
    tensor[reverse(place.I)...] = number(step["value"])
end

# Indices of the cases count from 0, negative ones from the end; slices are Python's.
index_of(item::Integer, extent) = (item < 0 ? item + extent : item) + 1
function index_of(slice::Vector, extent)
    start, stop, step = slice
    step = step === nothing ? 1 : step
    low, high = step > 0 ? (0, extent) : (-1, extent - 1)
    placed(position, default) = position === nothing ? default : clamp(position < 0 ? position + extent : position, low, high)
    first, last = placed(start, step > 0 ? low : high), placed(stop, step > 0 ? high : low)
    return step > 0 ? (first+1:step:last) : (first+1:step:last+2)
end

# Ops, manifolds, tape, optimisers

const MANIFOLD_VERBS = Dict("exp" => exp, "log" => log, "norm" => SpiralTorch.norm)

verb("op") do player, step
    attributes = get(step, "attributes", Dict{String,Any}())
    on_manifold = haskey(step, "manifold")
    name = step["name"]
    f = on_manifold ? get(() -> getproperty(SpiralTorch, Symbol(name)), MANIFOLD_VERBS, name) : getproperty(SpiralTorch.Ops, Symbol(name))
    inputs = of(player, step, "inputs")
    on_manifold && pushfirst!(inputs, of(player, step, "manifold"))
    # An attribute without a default stands by position, after the operands, in the order of the ABI.
    positional = [value_of(key, attributes[key]) for key in POSITIONAL if haskey(attributes, key) && takes_position(name, key)]
    named = Dict{Symbol,Any}(Symbol(key) => value_of(key, value) for (key, value) in attributes if !(key in POSITIONAL && takes_position(name, key)))
    haskey(step, "out") && (named[:out] = of(player, step, "out"))
    f(inputs..., positional...; named...)
end

const POSITIONAL = ("low", "high", "dtype", "shape", "kernel", "axes", "starts", "stops", "steps", "k", "time", "expression")
takes_position(name, key) = key != "axes" || name == "permute"
value_of(key, value) = key == "expression" ? value : value_of(value)
value_of(value::String) = haskey(TYPES, value) ? value : number(value)
value_of(list::Vector) = Int64[list...]
value_of(value) = value

verb("manifold.create") do player, step
    step["kind"] == "euclidean" && return Euclidean()
    make = step["kind"] == "poincare" ? PoincareBall : Lorentz
    make(; given(step, ("curvature", "strict"))...)
end
verb("manifold.product") do player, step
    Product(of(player, step, "factors"), Int64[step["dims"]...])
end
verb("tape.create") do player, step
    Tape()
end
verb("tape.watch") do player, step
    watch(of(player, step, "tape"), of(player, step, "tensor"))
end
verb("tape.gradient") do player, step
    gradient(of(player, step, "tape"), of(player, step, "target"), of(player, step, "sources"); seed = of(player, step, "seed"))
end
verb("tape.reset") do player, step
    SpiralTorch.reset!(of(player, step, "tape"))
end
verb("optimizer.create") do player, step
    named = given(step, ("momentum", "nesterov", "weight_decay", "epsilon"))
    if haskey(step, "beta_1") || haskey(step, "beta_2")
        defaults = SpiralTorch.Lib.optimizer_create_adam_defaults
        named = merge(named, (betas = (get(step, "beta_1", defaults.beta_1), get(step, "beta_2", defaults.beta_2)),))
    end
    Dict("sgd" => SGD, "adam" => Adam, "adamw" => AdamW)[step["kind"]]((), ordered(step, ("learning_rate",))...; named...)
end
verb("optimizer.add") do player, step
    add!(of(player, step, "optimizer"), of(player, step, "parameter"), of(player, step, "manifold"))
end
verb("optimizer.step") do player, step
    step!(of(player, step, "optimizer"), of(player, step, "gradients"))
end
verb("optimizer.set_learning_rate") do player, step
    set_learning_rate!(of(player, step, "optimizer"), number(step["learning_rate"]))
end
verb("optimizer.load_state") do player, step
    load_state!(of(player, step, "optimizer"), state(of(player, step, "source")))
end

# The generated classes. What must be given stands by position, what has a default by name.

"""Each function of a generated class, by class and name, as abi.json says."""
const MEMBERS = Dict{Tuple{String,String},Dict{String,Any}}()
for file in JSON.parse(read(joinpath(@__DIR__, "..", "..", "abi", "include", "abi.json"), String))["files"], row in file["functions"]
    haskey(row, "member") && (MEMBERS[row["member"]["class"], row["member"]["name"]] = row)
end

is_left_out(parameter) = haskey(parameter, "default") || endswith(parameter["kind"], "_or_null")

function argument(player, parameter, value)
    kind = parameter["kind"]
    startswith(kind, "handle") && return at(player, value)
    value === nothing && return nothing
    kind in ("string", "enumeration", "bool") && return value
    kind == "i64s" && return Int64[value...]
    return kind == "f64s" ? Float64[number(item) for item in value] : number(value)
end

function call_member(player, f, row, first, step)
    given = get(step, "arguments", Dict{String,Any}())
    parameters = filter(each -> !endswith(each["kind"], "_out"), row["parameters"])
    row["member"]["role"] in ("method", "property") && popfirst!(parameters)
    required = [argument(player, each, given[each["name"]]) for each in parameters if !is_left_out(each)]
    named = Dict{Symbol,Any}(Symbol(each["name"]) => argument(player, each, given[each["name"]])
                             for each in parameters if is_left_out(each) && haskey(given, each["name"]))
    return plain(f(first..., required...; named...))
end

"""Enumerations by their names, several results as a list."""
plain(name::Symbol) = String(name)
plain(results::NamedTuple) = map(plain, collect(Any, Tuple(results)))
plain(value) = value

verb("new") do player, step
    call_member(player, getproperty(SpiralTorch, Symbol(step["class"])), MEMBERS[step["class"], "create"], (), step)
end
verb("call") do player, step
    owner = haskey(step, "class") ? getproperty(SpiralTorch, Symbol(step["class"])) : of(player, step, "of")
    row = get(MEMBERS, (get(step, "class", string(nameof(typeof(owner)))), step["name"]), nothing)
    row === nothing && return getproperty(SpiralTorch, Symbol(step["name"]))(owner) # A list, which the ABI does not have.
    changes = row["threads"] == "exclusive" && row["member"]["role"] == "method"
    name = get(row["member"], "overload", step["name"])
    call_member(player, getproperty(SpiralTorch, Symbol(name * (changes ? "!" : ""))), row, (owner,), step)
end

# Hierarchies, trainers, models, files

path_of(player, step) = joinpath(player.files, step["path"])

verb("hierarchy.create") do player, step
    Hierarchy(step["pairs"])
end
verb("hierarchy.closure") do player, step
    closure(of(player, step, "hierarchy"))
end
verb("hierarchy.ancestors") do player, step
    ancestors(of(player, step, "hierarchy"), step["label"])
end
verb("hierarchy.evaluate") do player, step
    evaluate(of(player, step, "hierarchy"), of(player, step, "model"))
end
verb("trainer.create") do player, step
    options = get(step, "options", Dict{String,Any}())
    Trainer(of(player, step, "hierarchy"); given(step, ("device",))..., (Symbol(name) => value for (name, value) in options)...)
end
verb("trainer.set_device") do player, step
    set_device!(of(player, step, "trainer"), step["device"])
end
verb("trainer.run") do player, step
    reports = 0
    function progress(report)
        reports += 1
        reports == 1 && haskey(step, "during") && play(player, step["during"])
        return reports == get(step, "stop_after", nothing)
    end
    watched = haskey(step, "during") || haskey(step, "stop_after")
    run!(of(player, step, "trainer"), ordered(step, ("epochs",))...; progress = watched ? progress : nothing)
    nothing
end
verb("trainer.points") do player, step
    points(of(player, step, "trainer"))
end
verb("trainer.model") do player, step
    model(of(player, step, "trainer"))
end
verb("trainer.save") do player, step
    save(of(player, step, "trainer"), path_of(player, step))
end
verb("trainer.load") do player, step
    resume(of(player, step, "hierarchy"), path_of(player, step))
end
verb("model.create") do player, step
    Model(of(player, step, "manifold"), of(player, step, "points"), step["labels"])
end
verb("model.open") do player, step
    Model(path_of(player, step))
end
verb("model.save") do player, step
    save(of(player, step, "model"), path_of(player, step))
end
verb("model.points") do player, step
    points(of(player, step, "model"))
end
verb("model.manifold") do player, step
    manifold(of(player, step, "model"))
end
verb("model.point") do player, step
    of(player, step, "model")[step["label"]]
end
verb("model.find") do player, step
    row = findfirst(step["label"], of(player, step, "model"))
    row === nothing ? -1 : row - 1
end
verb("model.distance") do player, step
    distance(of(player, step, "model"), step["a"], step["b"])
end
verb("model.nearest") do player, step
    query = haskey(step, "label") ? step["label"] : of(player, step, "point")
    [Any[neighbor.label, neighbor.distance] for neighbor in nearest(of(player, step, "model"), query, step["k"])]
end
verb("model.metadata") do player, step
    metadata(of(player, step, "model"))[step["key"]]
end
verb("model.set_metadata") do player, step
    set_metadata!(of(player, step, "model"), step["key"], step["value"])
end
verb("file.write") do player, step
    write(path_of(player, step), haskey(step, "hex") ? hex2bytes(step["hex"]) : step["text"])
end

# The library, properties, lifetimes, threads

const PROPERTIES = Dict{String,Function}(
    "tensor.shape" => tensor -> collect(size(tensor)), "tensor.strides" => tensor -> collect(strides(tensor)), "tensor.size" => length,
    "tensor.dtype" => tensor -> String(dtype(tensor)), "tensor.device" => tensor -> String(device(tensor)),
    "tensor.read_only" => SpiralTorch.is_read_only, "tensor.item" => SpiralTorch.item, "manifold.kind" => manifold -> String(kind(manifold)),
    "evaluation.mean_rank" => scores -> scores.mean_rank, "evaluation.map" => scores -> scores.map,
    "evaluation.pair_count" => scores -> scores.pair_count, "evaluation.node_count" => scores -> scores.node_count,
)

verb("get") do player, step
    noun, name = split(step["name"], '.')
    noun == "telemetry" && return getproperty(of(player, step, "of"), Symbol(name))
    f = get(() -> getproperty(SpiralTorch, Symbol(name)), PROPERTIES, step["name"])
    noun == "library" ? plain(f()) : plain(f(of(player, step, "of")))
end
verb("device.select") do player, step
    select_device(step["device"], step["number"])
end
verb("device.set_strict") do player, step
    set_strict_devices(step["strict"])
end
verb("library.set_matmul_precision") do player, step
    set_matmul_precision(step["precision"])
end
verb("library.set_thread_count") do player, step
    set_thread_count(step["count"])
end
verb("close") do player, step
    close(of(player, step, "of"))
end
verb("drop") do player, step
    delete!(player.names, step["of"])
    nothing
end
verb("collect") do player, step
    GC.gc()
    SpiralTorch.drain_dropped()
end
verb("parallel") do player, step
    players = [Player(player.device, player.files, player.tolerance, player.names) for _ in 1:step["count"]]
    tasks = map(players) do each
        Threads.@spawn try
            play(each, step["steps"])
        finally
            filter!(pair -> get(player.names, pair.first, nothing) !== pair.second, each.names)
            close_all(each)
        end
    end
    foreach(fetch, tasks)
end
