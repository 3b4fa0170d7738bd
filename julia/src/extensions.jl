# Extensions on Julia before 1.9, which has none: their files are loaded when their package is. From 1.9 on
# [extensions] in Project.toml does it, and nothing happens here.

const CHAIN_RULES = Base.PkgId(Base.UUID("d360d2e6-b24c-11e9-a2a3-2a2ae2dbcce4"), "ChainRulesCore")
const CUDA_PACKAGE = Base.PkgId(Base.UUID("052768ef-5323-5732-b1bb-66c8b64840ba"), "CUDA")
const EXTENSIONS = Dict(CHAIN_RULES => "ChainRulesCore", CUDA_PACKAGE => "CUDA")

function load_extensions()
    isdefined(Base, :get_extension) && return
    for package in keys(EXTENSIONS)
        haskey(Base.loaded_modules, package) && load_extension(package)
    end
    push!(Base.package_callbacks, load_extension)
end

"""Includes the extension's file as a submodule, with its `using` lines pointed at what is loaded."""
function load_extension(package::Base.PkgId)
    name = get(EXTENSIONS, package, nothing)
    name === nothing && return
    file = "SpiralTorch$(name)Ext.jl"
    text = read(joinpath(@__DIR__, "..", "ext", file), String)
    text = replace(text, "using SpiralTorch" => "const SpiralTorch = parentmodule(@__MODULE__)")
    text = replace(text, "import $name" => "const $name = Base.loaded_modules[Base.PkgId(Base.UUID(\"$(package.uuid)\"), \"$name\")]")
    include_string(@__MODULE__, text, file)
end
