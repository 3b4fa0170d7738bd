# Which devices there are, and ops and training on those that are here.

const VULKAN = describe_device(:vulkan)
VULKAN.available || @info "vulkan is not available: $(VULKAN.reason); its tests are skipped"

refused(f, type, message) = @test try
    f()
    false
catch failure
    failure isa type && occursin(message, failure.message)
end

@testset "descriptions" begin
    found = describe_device()
    @test found.available && isempty(found.reason) && (found.interface, found.kind, found.number, found.count) == ("cpu", "cpu", 0, 1)
    @test found.driver == cpu_level() && found.workgroup_max == thread_count() && found.memory_bytes > 0 && found.subgroup_size >= 4
    for name in (:vulkan, :cuda, :metal, :webgpu, :hip)
        found = describe_device(name)
        @test found.interface == String(name)
        @test found.available == isempty(found.reason) == (found.count > 0)
        found.available && @test !isempty(found.name) && found.memory_bytes > 0
    end
    refused(() -> describe_device(:abacus), InvalidValueError, "'abacus' given, expected cpu, vulkan, cuda, metal, webgpu or hip")
    refused(() -> describe_device(:cpu, -1), InvalidValueError, "device -1 given, expected 0 or more")
    refused(() -> describe_device(:cpu, 1), IndexRangeError, "cpu device 1 asked for, there are 1")
end

@testset "HIP is not made up" begin
    before = hip_probe()
    after = withenv(hip_probe, "SPIRALTORCH_FORCE_HIP" => "1", "HIP_VISIBLE_DEVICES" => "0")
    @test before == after
    @test after.available == isempty(after.reason) == !isempty(after.devices)
end

@testset "choosing" begin
    refused(() -> select_device(:cpu, 0), InvalidValueError, "expected a GPU's interface")
    refused(() -> select_device(:abacus, 0), InvalidValueError, "device: 'abacus' given, expected one of cpu")
    refused(() -> select_device(:vulkan, -1), IndexRangeError, "expected 0 or more")
    tree = Hierarchy(["a" => "b"])
    missing_ones = filter(name -> !describe_device(name).available, [:vulkan, :cuda, :metal, :webgpu])
    @test !isempty(missing_ones) # No machine has Metal and WebGPU beside the others.
    for name in missing_ones
        reason = describe_device(name).reason
        refused(() -> zeros(Tensor, 2; device = name), UnsupportedError, reason)
        refused(() -> Trainer(tree; device = name), UnsupportedError, reason)
        refused(() -> select_device(name, 0), UnsupportedError, reason)
    end
    refused(() -> Trainer(tree; device = :null), UnsupportedError, "null trains nothing")
    @test device(Trainer(tree)) === :cpu
    if VULKAN.available
        select_device(:vulkan, 0)
        refused(() -> select_device(:vulkan, VULKAN.count), IndexRangeError, "asked for, there are")
    end
end

if VULKAN.available
    @testset "ops on Vulkan" begin
        launched = launch_count()
        x = random_normal((33, 65); seed = 3)
        moved = to_device(x, :vulkan)
        ball = PoincareBall()
        for op in (Ops.softmax, x -> exp0(ball, x), x -> Ops.matmul(x, Ops.permute(x, [1, 0])))
            found = op(moved)
            @test device(found) === :vulkan
            @test Array(found) ≈ Array(op(x)) rtol = 1e-5 atol = 1e-6
        end
        @test launch_count() > launched
    end

    @testset "fallbacks" begin
        # No GPU computes in f64.
        x = Tensor([2.0, 3.0]; device = :vulkan)
        before = fallback_count()
        @test Array(Ops.exp(x)) ≈ exp.([2.0, 3.0])
        @test fallback_count() > before
        set_strict_devices(true)
        try
            refused(() -> Ops.exp(x), UnsupportedError, "vulkan has no kernel for it")
        finally
            set_strict_devices(false)
        end
    end

    @testset "precision of matrix products" begin
        @test matmul_precision() === :f32
        try
            for precision in (:tf32, :f16)
                set_matmul_precision(precision)
                @test matmul_precision() === precision
            end
            @test Array(full((2, 2), 0.5) * full((2, 2), 3.0)) == fill(3.0f0, 2, 2)
        finally
            set_matmul_precision("f32")
        end
        @test_throws InvalidValueError set_matmul_precision(:f64)
    end

    @testset "training on Vulkan" begin
        launched = launch_count()
        tree = closure(Hierarchy(["n$node" => "n$(node ÷ 2)" for node in 2:15]))
        trainer = Trainer(tree; dim = 3, epochs = 40, device = :vulkan)
        @test device(trainer) === :vulkan
        run!(trainer, 30)
        # A run may move: the rest is trained on the CPU.
        @test device(set_device!(trainer, :cpu)) === :cpu
        run!(trainer)
        @test launch_count() > launched
        @test evaluate(tree, model(trainer)).map > 0.6
        path = joinpath(mktempdir(), "checkpoint")
        save(trainer, path)
        @test device(resume(tree, path; device = :vulkan)) === :vulkan
    end
end
