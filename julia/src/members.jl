# What the generated classes (zspace.jl) stand on: enums by name, lists of tensors, what an object looks like printed.

"""The core's number for a name; a number, which defaults are, is taken as it is."""
function number_of(what, numbers::NamedTuple, name::Union{AbstractString,Symbol})
    haskey(numbers, Symbol(name)) || throw(Lib.make_error(Lib.STATUS.invalid_value,
        "$what: '$name' given, expected one of $(join(keys(numbers), ", "))"))
    return numbers[Symbol(name)]
end
number_of(what, numbers::NamedTuple, number::Integer) = Int32(number)

operands_or_nothing(values) = [operand_or_nothing(value, like_of(values...)) for value in values]

"""`OpenTopos(curvature = -1.0)`: the class and what it tells of itself."""
function describe(io, object::Object, class, verbs)
    isopen(object) || return print(io, class, "(closed)")
    print(io, class, "(", join(("$(nameof(verb)) = $(repr(verb(object)))" for verb in verbs), ", "), ")")
end

"""What is done once for each object of a class; most have nothing to do."""
made(object) = object

"""Whether a verb's name is one of Julia's own, to which methods are then added."""
function is_of(home::Module, name::Symbol)
    Base.isexported(home, name) || return false
    return !isdefined(@__MODULE__, name) || which(@__MODULE__, name) === home
end
