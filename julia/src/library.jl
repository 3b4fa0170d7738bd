# Which file is the core, and opening it.

import Libdl

const LIBRARY_NAME = Sys.iswindows() ? "spiraltorch.dll" : "libspiraltorch." * Libdl.dlext

"""
The library's path: the variable SPIRALTORCH_LIB, else what `zig build` in `core-zig` of this checkout has made. An
artefact that Pkg downloads is to take the second place once a release is published; none is yet.
"""
function find_library()
    given = get(ENV, "SPIRALTORCH_LIB", "")
    isempty(given) || return given
    built = normpath(joinpath(@__DIR__, "..", "..", "core-zig", "zig-out", Sys.iswindows() ? "bin" : "lib", LIBRARY_NAME))
    isfile(built) && return built
    error("SpiralTorch: no $LIBRARY_NAME. Set SPIRALTORCH_LIB to its path, or build it: cd core-zig && zig build -Doptimize=ReleaseFast")
end

function __init__()
    Lib.open_library(find_library())
    load_extensions()
end
