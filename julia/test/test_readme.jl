# The Julia of the README and of the guides runs as it stands.
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

@testset "the guide of devices" begin
    text = read(joinpath(CHECKOUT, "docs", "devices.md"), String)
    (block,) = [found[1] for found in eachmatch(r"```julia\n(.*?)```"s, text)]
    path, io = mktemp()
    redirect_stdout(() -> include_string(Module(), block), io)
    close(io)
    lines = readlines(path)
    found = describe_device(:vulkan)
    place = found.available ? "vulkan" : "cpu"
    @test lines[1] == "$place | $(found.name)$(found.reason)"
    @test lines[2] == "$place (64, 8)"
    @test parse(Float64, lines[3][5:end]) > 0.6
    @test lines[4] == "kernels $(launch_count()) fallbacks $(fallback_count())"
    @test found.available == (launch_count() > 0)
end
