# The programs of examples/julia, in order: the fourth opens what the third has saved. The notebook's code cells run in
# turn and each result is shown as Jupyter would ask for it; IJulia itself is not needed, and not tested by this.

const EXAMPLES = joinpath(CHECKOUT, "examples", "julia")

"""What `f()` prints."""
function printed(f)
    path, io = mktemp()
    try
        redirect_stdout(f, io)
    finally
        close(io)
    end
    return read(path, String)
end

"""A program in a module of its own, with `arguments` as ARGS."""
function run_example(name, arguments...)
    before = copy(ARGS)
    append!(empty!(ARGS), arguments)
    space = Module(:Example)
    Core.eval(space, :(include(path) = Base.include($space, path)))
    try
        return printed(() -> Base.include(space, joinpath(EXAMPLES, name)))
    finally
        append!(empty!(ARGS), before)
    end
end

"""The code of a notebook's cells, checked to be one that Jupyter opens."""
function notebook_cells(path)
    notebook = JSON.parse(read(path, String))
    @test notebook["nbformat"] == 4 && notebook["metadata"]["kernelspec"]["language"] == "julia"
    @test all(cell -> cell["cell_type"] in ("code", "markdown") && haskey(cell, "metadata"), notebook["cells"])
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    @test all(cell -> isempty(cell["outputs"]), code)
    return [join(cell["source"]) for cell in code]
end

"""The richest way a result shows itself that a page understands."""
function shown(result)
    result === nothing && return ""
    kind = showable(MIME("image/svg+xml"), result) ? "image/svg+xml" : "text/plain"
    return sprint((io, value) -> show(io, MIME(kind), value), result)
end

@testset "examples/julia" begin
    names = filter(name -> occursin(r"^\d", name), readdir(EXAMPLES))
    @test names == ["1_tensors.jl", "2_autograd.jl", "3_train.jl", "4_query.jl", "5_notebook.ipynb", "6_zspace.jl"]
    tensors = run_example("1_tensors.jl")
    @test occursin("[14 32; 32 77]", tensors) || occursin("[14.0 32.0; 32.0 77.0]", tensors)
    @test occursin("\n[6.0, 2.0, 4.0]\n", tensors) && occursin("\n[0.0, 0.0]\n", tensors)
    gradients = run_example("2_autograd.jl")
    @test occursin(r"^10\.0 \[7\.0\]\n\[2\.0, 4\.0, 6\.0\]\n", gradients) && endswith(gradients, "is the Fréchet mean\n")
    path = joinpath(CHECKOUT, "build", "cookbook", "mammals.safetensors")
    trained = run_example("3_train.jl", path)
    @test occursin("epoch 120 of 120", trained) && occursin(r"1180 nodes, mean rank 1\.\d+, MAP 0\.9", trained)
    asked = run_example("4_query.jl", path)
    zspace = @test_logs((:warn, "SpiralSession: device wgpu is not available; the session runs on cpu"), match_mode = :any, run_example("6_zspace.jl"))
    lines = split(chomp(zspace), '\n')
    # A step from (0.1, 0.2, ...) towards the text; the pool's score; where the geodesic leads; a spiral and its canvas.
    @test startswith(lines[1], "Float32[0.0969") && startswith(lines[2], "0.22376") && occursin("[0.013816", lines[2])
    @test startswith(lines[3], "Float32[0.40532") && lines[4:end] == ["(64, 3) (64, 3)", "reimported (64, 3)"]
    @test occursin("1180 points, poincare of dimension 5, licence: WordNet", asked) && occursin(r"most general: .*mammal\.n\.01", asked)
end

@testset "examples/julia/5_notebook.ipynb" begin
    space = Module(:Notebook)
    cd(EXAMPLES) do
        results = [include_string(space, code, "cell $index") for (index, code) in enumerate(notebook_cells("5_notebook.ipynb"))]
        scores = first(result for result in results if result isa SpiralTorch.Evaluation)
        @test scores.map > 0.7
        texts = Base.invokelatest(map, shown, results) # The cells have defined how to show their types since.
        @test count(startswith("<svg"), texts) == 1
        picture = first(filter(startswith("<svg"), texts))
        @test endswith(picture, "</svg>") && count("<circle", picture) > 100
        @test results[end] === true
    end
end
