# A JSON reader, as no Julia standard library has one, and the writer the runner needs.
module JSON

struct Text
    bytes::Vector{UInt8}
end

"""The value of a JSON text: Dict{String,Any}, Vector{Any}, String, Int64, Float64, Bool or nothing."""
function parse(text::AbstractString)
    source = Text(Vector{UInt8}(codeunits(text)))
    value, position = read_value(source, skip(source, 1))
    position = skip(source, position)
    position > length(source.bytes) || fail(source, position, "the end")
    return value
end

fail(source, position, expected) = error("JSON: expected $expected at byte $position of $(length(source.bytes))")
at(source, position) = position <= length(source.bytes) ? source.bytes[position] : 0x00

function skip(source, position)
    while at(source, position) in (0x20, 0x09, 0x0a, 0x0d)
        position += 1
    end
    return position
end

function read_value(source, position)
    byte = at(source, position)
    byte == UInt8('{') && return read_object(source, position + 1)
    byte == UInt8('[') && return read_list(source, position + 1)
    byte == UInt8('"') && return read_string(source, position + 1)
    for (word, value) in (("true", true), ("false", false), ("null", nothing))
        stop = position + sizeof(word) - 1
        stop <= length(source.bytes) && source.bytes[position:stop] == codeunits(word) && return value, stop + 1
    end
    return read_number(source, position)
end

function read_object(source, position)
    object = Dict{String,Any}()
    position = skip(source, position)
    at(source, position) == UInt8('}') && return object, position + 1
    while true
        at(source, position) == UInt8('"') || fail(source, position, "a name")
        name, position = read_string(source, position + 1)
        position = skip(source, position)
        at(source, position) == UInt8(':') || fail(source, position, "':'")
        object[name], position = read_value(source, skip(source, position + 1))
        position = skip(source, position)
        at(source, position) == UInt8('}') && return object, position + 1
        at(source, position) == UInt8(',') || fail(source, position, "',' or '}'")
        position = skip(source, position + 1)
    end
end

function read_list(source, position)
    list = Any[]
    position = skip(source, position)
    at(source, position) == UInt8(']') && return list, position + 1
    while true
        value, position = read_value(source, position)
        push!(list, value)
        position = skip(source, position)
        at(source, position) == UInt8(']') && return list, position + 1
        at(source, position) == UInt8(',') || fail(source, position, "',' or ']'")
        position = skip(source, position + 1)
    end
end

const ESCAPES = Dict('n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', '"' => '"', '\\' => '\\', '/' => '/')

function read_string(source, position)
    out = IOBuffer()
    while true
        byte = at(source, position)
        if byte == UInt8('"')
            return String(take!(out)), position + 1
        elseif byte != UInt8('\\')
            byte >= 0x20 || fail(source, position, "a character or '\"'")
            write(out, byte)
            position += 1
        elseif at(source, position + 1) == UInt8('u')
            code, position = hexadecimal(source, position + 2)
            if 0xd800 <= code < 0xdc00 # The first of two halves.
                low, position = hexadecimal(source, position + 2)
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
            end
            print(out, Char(code))
        else
            escape = get(ESCAPES, Char(at(source, position + 1)), nothing)
            escape === nothing && fail(source, position, "an escape")
            print(out, escape)
            position += 2
        end
    end
end

hexadecimal(source, position) = Base.parse(UInt32, String(source.bytes[position:position+3]); base = 16), position + 4

function read_number(source, position)
    stop = position
    while at(source, stop) in b"+-0123456789.eE"
        stop += 1
    end
    text = String(source.bytes[position:stop-1])
    whole = tryparse(Int64, text)
    # -0 has a sign that only a float keeps.
    whole === nothing || text == "-0" || return whole, stop
    number = tryparse(Float64, text)
    number === nothing && fail(source, position, "a value")
    return number, stop
end

"""A string, number, or dictionary of those as JSON on one line."""
json(text::AbstractString) = "\"" * join(escape(letter) for letter in text) * "\""
json(value::Union{Bool,Number}) = string(value)
json(object::AbstractDict) = "{" * join(["$(json(name)): $(json(value))" for (name, value) in object], ", ") * "}"

function escape(letter)
    letter == '"' && return "\\\""
    letter == '\\' && return "\\\\"
    return letter >= ' ' ? string(letter) : "\\u" * string(UInt32(letter); base = 16, pad = 4)
end

end
