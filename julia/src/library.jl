# Which file is the core, and opening it.

import Libdl

const LIBRARY_NAME = Sys.iswindows() ? "spiraltorch.dll" : "libspiraltorch." * Libdl.dlext

const ARTIFACTS_TOML = normpath(joinpath(@__DIR__, "..", "Artifacts.toml"))
const PKG = Base.PkgId(Base.UUID("44cfe95a-1eb2-52ea-b672-e2afdf69b78f"), "Pkg")

"""
The library's path: the variable SPIRALTORCH_LIB, else the artefact of a release, else what `zig build` in `core-zig` of
this checkout has made.
"""
function find_library(artifacts = ARTIFACTS_TOML)
    given = get(ENV, "SPIRALTORCH_LIB", "")
    isempty(given) || return given
    downloaded = artifact_library(artifacts)
    downloaded === nothing || return downloaded
    built = normpath(joinpath(@__DIR__, "..", "..", "core-zig", "zig-out", Sys.iswindows() ? "bin" : "lib", LIBRARY_NAME))
    isfile(built) && return built
    error("SpiralTorch: no $LIBRARY_NAME. Set SPIRALTORCH_LIB to its path, or build it: cd core-zig && zig build -Doptimize=ReleaseFast")
end

"""
The library out of the artefact for this platform, or nothing where the file names none. Pkg has it installed with the
package; what is missing is downloaded. A release has the file (ci/julia_artifact.py), a checkout has not.
"""
function artifact_library(artifacts)
    isfile(artifacts) || return nothing
    # Loaded when needed only: it takes longer than all of this package.
    pkg_artifacts = Base.require(PKG).Artifacts
    Base.invokelatest(pkg_artifacts.artifact_hash, "spiraltorch", artifacts) === nothing && return nothing
    folder = Base.invokelatest(pkg_artifacts.ensure_artifact_installed, "spiraltorch", artifacts)
    return joinpath(folder, Sys.iswindows() ? "bin" : "lib", LIBRARY_NAME)
end

function __init__()
    Lib.open_library(find_library())
    for rooms in (SHAPES, STRIDES)
        isempty(rooms) && append!(rooms, [Vector{Int64}(undef, RANK_MAX) for _ in 1:Threads.nthreads()])
    end
    load_extensions()
end
