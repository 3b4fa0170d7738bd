# The README's Julia runs as it stands.
@testset "one minute of Julia" begin
    text = read(joinpath(CHECKOUT, "README.md"), String)
    examples = [found[1] for found in eachmatch(r"```julia\n(.*?)```"s, text)]
    @test length(examples) == 1
    mktempdir() do folder
        cd(folder) do
            output = tempname()
            open(output, "w") do io
                redirect_stdout(io) do
                    include_string(Module(), examples[1])
                end
            end
            lines = readlines(output)
            @test lines[1] == "[1.0]"
            @test occursin("canine", lines[2])
            @test length(Model("animals.safetensors")) == 5
        end
    end
end
