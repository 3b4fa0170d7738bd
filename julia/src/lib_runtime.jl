# What the generated functions of Lib have in common. Included by Lib.jl after its structs.

import Libdl

"""
One reference to something in the core. `close` gives it back; the collector does so at the latest, but it
sees neither how much memory hangs on it nor a reason to hurry: close, or work inside `scope`.
"""
abstract type Handle end

# Opening the library

library_path() = path_in_use[]
const path_in_use = Ref("")

"""Opens the library at `path`, checks that it is the one this file was generated for, and fills in the addresses."""
function open_library(path::AbstractString)
    library = Libdl.dlopen(path; throw_error = false)
    library === nothing && error("SpiralTorch: cannot load $path: " * load_failure(path))
    isempty(ERRORS) && append!(ERRORS, [sized(Error) for _ in 1:Threads.nthreads()])
    missing_names = Symbol[]
    for (index, name) in enumerate(SYMBOL_NAMES)
        address = Libdl.dlsym(library, name; throw_error = false)
        address === nothing ? push!(missing_names, name) : (SYMBOLS[index] = address)
    end
    # The handshake comes first: it names both versions, which explains a missing function best.
    :st_abi_check in missing_names || abi_check(Int64(ABI_VERSION), ABI_LAYOUT)
    isempty(missing_names) ||
        error("SpiralTorch: $path lacks $(length(missing_names)) functions, $(first(missing_names)) first: is it libspiraltorch?")
    check_layouts()
    path_in_use[] = path
    return nothing
end

function load_failure(path)
    try
        Libdl.dlopen(path)
    catch failure
        return sprint(showerror, failure)
    end
    return "it loads now; try again"
end

"""Julia must lay structs out as C does."""
function check_layouts(layouts = LAYOUTS)
    for (structure, size, offsets) in layouts
        sizeof(structure) == size || error("SpiralTorch: $structure has $(sizeof(structure)) bytes in Julia, $size in C")
        for (index, name) in enumerate(keys(offsets))
            name == fieldname(structure, index) && Int(fieldoffset(structure, index)) == offsets[name] ||
                error("SpiralTorch: field $name of $structure lies elsewhere in C ($(offsets[name]))")
        end
    end
end

# Errors

"""A struct whose first field says how large the caller knows it to be."""
function sized(::Type{T}) where {T}
    made = Ref{T}()
    GC.@preserve made unsafe_store!(Ptr{UInt32}(pointer_from_objref(made)), sizeof(T))
    return made
end

"""
Where a call may write its error: one for each thread, since to make one costs more than most small calls. Nothing
yields between a call and the reading of its error, so no other task of the thread can come between.
"""
@inline function new_error()
    id = Threads.threadid()
    return id <= length(ERRORS) ? @inbounds(ERRORS[id]) : sized(Error)
end
const ERRORS = Base.RefValue{Error}[]

@noinline function throw_error(status, error_c)
    message = GC.@preserve error_c unsafe_string(Ptr{UInt8}(pointer_from_objref(error_c)) + fieldoffset(Error, 3))
    throw(make_error(status, message))
end

make_error(status, message) = Errors.make(Symbol(status_name(status)), status, message)

# Handles

@inline function pointer_of(::Type{H}, handle::H, call, name) where {H<:Handle}
    handle.pointer == C_NULL && throw_closed(call, name)
    return handle.pointer
end
pointer_of(::Type{H}, other, call, name) where {H<:Handle} =
    throw(make_error(STATUS.wrong_handle, "$call: $name: expected a $(noun(H)), got $(describe(other))"))

@noinline throw_closed(call, name) = throw(make_error(STATUS.null_handle, "$call: $name is closed"))

describe(handle::Handle) = noun(typeof(handle))
describe(other) = string(typeof(other))

pointer_or_null(::Type{<:Handle}, ::Nothing, call, name) = C_NULL
pointer_or_null(::Type{H}, handle, call, name) where {H<:Handle} = pointer_of(H, handle, call, name)

pointers_of(::Type{H}, handles, call, name) where {H<:Handle} =
    Ptr{Cvoid}[pointer_or_null(H, handle, call, "$name[$(index - 1)]") for (index, handle) in enumerate(handles)]

"""A handle object that owns one reference to `pointer`."""
function give(::Type{H}, pointer::Ptr{Cvoid}) where {H<:Handle}
    handle = H(pointer)
    finalizer(release_handle, handle)
    return remember(handle)
end

"""The same where there may be none."""
give_or_nothing(::Type{H}, pointer::Ptr{Cvoid}) where {H<:Handle} = pointer == C_NULL ? nothing : give(H, pointer)

"""The same, but `into` itself when the core wrote into it."""
function give_into(pointer::Ptr{Cvoid}, into)
    if into !== nothing && into.pointer == pointer
        release(typeof(into), pointer)
        return into
    end
    return give(TensorHandle, pointer)
end

function release_handle(handle::H) where {H<:Handle}
    pointer = handle.pointer
    handle.pointer = C_NULL
    pointer == C_NULL || release(H, pointer)
    return nothing
end

"""Gives the reference back now. Closing twice is fine."""
Base.close(handle::Handle) = finalize(handle)
Base.isopen(handle::Handle) = handle.pointer != C_NULL

# Scopes: the handles a task has made inside of `scope`, innermost last.

const scope_count = Threads.Atomic{Int}(0)

function remember(handle::Handle)
    if scope_count[] > 0
        made = get(task_local_storage(), :spiraltorch_scope, nothing)
        made === nothing || push!(made::Vector{Handle}, handle)
    end
    return handle
end

"""
    with_scope(f, handles_in)

Runs `f()` and closes every handle this task made meanwhile, but those that `handles_in(result)` names.
"""
function with_scope(f, handles_in)
    outer = get(task_local_storage(), :spiraltorch_scope, nothing)
    made = Handle[]
    kept = ()
    Threads.atomic_add!(scope_count, 1)
    task_local_storage(:spiraltorch_scope, made)
    try
        result = f()
        kept = handles_in(result)
        return result
    finally
        outer === nothing ? delete!(task_local_storage(), :spiraltorch_scope) : task_local_storage(:spiraltorch_scope, outer)
        Threads.atomic_sub!(scope_count, 1)
        for handle in made
            if !any(other -> other === handle, kept)
                close(handle)
            elseif outer !== nothing
                push!(outer, handle)
            end
        end
    end
end

# Arguments

int64s(values::Vector{Int64}) = values
int64s(value::Integer) = Int64[value]
int64s(values) = Int64[value for value in values]
float64s(values::Vector{Float64}) = values
float64_or_null(::Nothing) = Ptr{Float64}(C_NULL)
float64_or_null(value) = Ref{Float64}(value)
float64s(values) = Float64[value for value in values]
bytes_of(text::AbstractString) = Vector{UInt8}(codeunits(text))
bytes_of(bytes::Array) = isbitstype(eltype(bytes)) ? bytes : throw(ArgumentError("expected plain memory, got $(typeof(bytes))"))

"""Whether a list the core filled was long enough; if not it is now, and the call is to be made again."""
function fits(list::Vector, count)
    length(list) >= count[] && return true
    resize!(list, Int(count[]))
    return false
end

read_text(pointer, size) = unsafe_string(pointer, Int(size))
read_bytes(pointer, size) = copy(unsafe_wrap(Array, Ptr{UInt8}(pointer), Int(size)))
read_values(pointer, count) = copy(unsafe_wrap(Array, pointer, Int(count)))

# Callbacks

"""A function that the core calls during one call of ours, and what it threw."""
mutable struct Call
    f::Any
    failure::Any
end
Call(f) = Call(f, nothing)

"""
Calls back; anything but 0 asks the core to stop. Nothing may be thrown through the core's frames, Ctrl-C
included: it is held back during the call (`disable_sigint`), let in here, and rethrown after the call.
"""
function stop(call::Call, arguments::Tuple)
    answer = Int32(0)
    try
        reenable_sigint() do
            call.f === nothing || (answer = call.f(arguments...) === true ? Int32(1) : Int32(0))
        end
    catch failure
        call.failure = failure
        answer = Int32(1)
    end
    return answer
end

rethrow_from(call::Call) = call.failure === nothing ? nothing : throw(call.failure)
