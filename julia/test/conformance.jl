# Plays the conformance cases through the public Julia interface; see abi/conformance/README.md.
#
#     julia --project=julia julia/test/conformance.jl --cases abi/conformance/cases --files FOLDER [--phase main]
#           [--devices cpu,reference] [--only PREFIX]

using SpiralTorch

include("json.jl")
include("conformance_values.jl")

struct Unmet <: Exception
    message::String
end
Base.showerror(io::IO, unmet::Unmet) = print(io, unmet.message)

mutable struct Player
    device::String
    files::String
    tolerance::Dict{String,Any}
    names::Dict{String,Any}
    records::Dict{String,Any}
    where::String
end
Player(device, files, tolerance, names = Dict{String,Any}()) = Player(device, files, tolerance, copy(names), Dict{String,Any}(), "")

function play(player::Player, steps)
    for (position, step) in enumerate(steps)
        player.where = "step $(position - 1): $(step["do"])"
        play_step(player, step)
    end
end

function play_step(player, step)
    fails = get(step, "fails", nothing)
    fails === nothing && return bind(player, get(step, "as", nothing), call(player, step))
    result = try
        call(player, step)
    catch failure
        status = status_of(failure)
        status === nothing && rethrow()
        found = Dict("status" => status, "message" => replace(message_of(failure), player.files * "/" => ""))
        all(found[key] == fails[key] for key in keys(fails)) || throw(Unmet("failed with $found, expected $fails"))
        return
    end
    throw(Unmet("gave $result, expected failure $fails"))
end

# Julia's own exceptions where Julia has one for the purpose.
status_of(failure::SpiralTorchError) = Errors.status_name(failure)
status_of(failure::BoundsError) = "index_out_of_range"
status_of(failure) = nothing
message_of(failure::SpiralTorchError) = failure.message
message_of(failure) = sprint(showerror, failure)

bind(player, ::Nothing, result) = nothing
bind(player, names::Vector, results) = foreach((name, result) -> bind(player, name, result), names, results)
function bind(player, name::String, result)
    old = get(player.names, name, nothing)
    old === nothing || old === result || close_value(old)
    player.names[name] = result
end

close_value(value::Union{SpiralTorch.Object,Tensor}) = close(value)
close_value(value) = nothing

close_all(player) = (foreach(close_value, values(player.names)); empty!(player.names))

"""What a name holds; lists of names and null too."""
at(player, name::String) = player.names[name]
at(player, names::Vector) = Any[at(player, name) for name in names]
at(player, ::Nothing) = nothing
of(player, step, field) = at(player, get(step, field, nothing))

const TEXTS = ("dtype", "device", "kind", "schedule", "model")
given(step, fields) = (; (Symbol(field) => field in TEXTS ? step[field] : number(step[field]) for field in fields if haskey(step, field))...)
ordered(step, fields) = Tuple(number(step[field]) for field in fields if haskey(step, field))
created(player, step) = merge((device = player.device,), given(step, ("dtype", "device")))

call(player, step) = VERBS[step["do"]](player, step)

const VERBS = Dict{String,Function}()
verb(f, name) = VERBS[name] = f

include("conformance_verbs.jl")

# Expectations

verb("expect") do player, step
    found = of(player, step, "of")
    if haskey(step, "same")
        identity_of(found) == identity_of(at(player, step["same"])) || throw(Unmet("$found, expected the same as $(step["same"])"))
    elseif haskey(step, "value")
        agrees(player.tolerance, step["value"], found, get(step, "within", nothing), "f64") || throw(Unmet("$found, expected $(step["value"])"))
    else
        expect_tensor(player, found, step)
    end
end

function expect_tensor(player, tensor, step)
    name = String(dtype(tensor))
    get(step, "dtype", name) == name || throw(Unmet("dtype $name, expected $(step["dtype"])"))
    extents = collect(size(tensor))
    get(step, "shape", extents) == extents || throw(Unmet("shape $extents, expected $(step["shape"])"))
    haskey(step, "data") || return
    T = eltype(tensor) === ComplexF32 ? Float32 : eltype(tensor)
    found, expected, within = numbers(tensor), step["data"], get(step, "within", nothing)
    length(found) == length(expected) || throw(Unmet("$(length(found)) numbers, expected $(length(expected))"))
    for (index, (actual, wanted)) in enumerate(zip(found, expected))
        part = name == "complex64" ? "f32" : name
        same = within === nothing ? same_bits(T, actual, wanted) : agrees(player.tolerance, element(T, wanted), actual, within, part)
        same || throw(Unmet("element $(index - 1) is $actual, expected $wanted" * (within === nothing ? "" : " within $within")))
    end
end

verb("record") do player, step
    player.records[step["name"]] = hex(of(player, step, "of"))
end

# The program

function run_case(case, device, files, tolerance)
    player = Player(device, files, tolerance)
    status, detail = "pass", ""
    fallbacks = fallback_count()
    # What earlier cases dropped must not be collected while this one counts bytes.
    any(step -> get(step, "name", "") == "library.live_bytes", case["steps"]) && VERBS["collect"](player, case)
    try
        Base.invokelatest(play, player, case["steps"])
    catch failure
        status = failure isa Unmet ? "fail" : "error"
        detail = sprint(showerror, failure) * "; " * player.where
        failure isa Unmet || showerror(stderr, failure, catch_backtrace())
    end
    close_all(player)
    return Dict{String,Any}("id" => case["id"], "device" => device, "status" => status, "detail" => detail,
        "records" => player.records, "fallbacks" => fallback_count() - fallbacks)
end

function arguments()
    found = Dict("--phase" => "main", "--devices" => "cpu,reference", "--only" => "")
    for index in 1:2:length(ARGS)-1
        found[ARGS[index]] = ARGS[index+1]
    end
    return found
end

read_json(path) = JSON.parse(read(path, String))

function main()
    options = arguments()
    folder = rstrip(options["--cases"], '/')
    tolerance = read_json(joinpath(dirname(folder), "tolerance.json"))["classes"]
    devices = split(options["--devices"], ',')
    for name in sort(filter(name -> endswith(name, ".json"), readdir(folder))), case in read_json(joinpath(folder, name))["cases"]
        get(case, "phase", "main") == options["--phase"] && startswith(case["id"], options["--only"]) || continue
        for device in get(case, "devices", ["cpu"])
            device in devices || continue
            println(JSON.json(run_case(case, device, rstrip(options["--files"], '/'), tolerance)))
            flush(stdout)
        end
    end
end

abspath(PROGRAM_FILE) == @__FILE__() && main()
