# The artefact of a release, made of the library in use and installed by Pkg from a folder of this machine: Pkg checks
# the tarball's SHA-256 and the content's tree hash, which ci/julia_artifact.py computes without Julia.
using Logging, Pkg

const ARTIFACT_TARGETS = Dict(("x86_64", "linux") => "x86_64-linux-gnu.2.17", ("aarch64", "linux") => "aarch64-linux-gnu.2.17")

function artifact_python()
    own = joinpath(CHECKOUT, ".venv", "bin", "python")
    return isfile(own) ? own : Sys.which("python3")
end

@testset "the artefact is installed and found" begin
    target = get(ARTIFACT_TARGETS, (string(Sys.ARCH), Sys.islinux() ? "linux" : "another"), nothing)
    python = artifact_python()
    if target === nothing || python === nothing
        @info "not run: the artefact's test knows Linux on x86-64 and arm64, and needs Python"
    else
        mktempdir() do folder
            place = joinpath(folder, "native", target, "lib")
            mkpath(place)
            cp(SpiralTorch.Lib.library_path(), joinpath(place, "libspiraltorch.so"); follow_symlinks = true)
            out = joinpath(folder, "out")
            script = joinpath(CHECKOUT, "ci", "julia_artifact.py")
            run(pipeline(`$python $script --url file://$out --native $(joinpath(folder, "native")) --out $out`; stdout = devnull))
            toml = joinpath(out, "Artifacts.toml")
            Pkg.Artifacts.with_artifacts_directory(joinpath(folder, "installed")) do
                withenv("SPIRALTORCH_LIB" => nothing) do
                    found = SpiralTorch.find_library(toml)
                    @test startswith(found, joinpath(folder, "installed"))
                    @test read(found) == read(SpiralTorch.Lib.library_path())
                    @test SpiralTorch.find_library(toml) == found # Installed: nothing is downloaded again.
                end
                withenv("SPIRALTORCH_LIB" => "/mine") do
                    @test SpiralTorch.find_library(toml) == "/mine"
                end
            end
            # Another tarball than the file promises is refused.
            open(io -> write(io, "more"), joinpath(out, only(filter(endswith(".tar.gz"), readdir(out)))), "a")
            Pkg.Artifacts.with_artifacts_directory(joinpath(folder, "other")) do
                @test_throws ErrorException with_logger(() -> SpiralTorch.artifact_library(toml), NullLogger())
            end
        end
        @test SpiralTorch.artifact_library(joinpath(CHECKOUT, "none.toml")) === nothing
    end
end
