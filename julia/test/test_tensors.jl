# Creation, indexing, sharing: a tensor is the array that Julia sees, element for element.
using Mmap

@testset "elements keep their places, whatever the rank" begin
    for dims in ((), (5,), (2, 3), (2, 3, 4), (2, 1, 3, 2)), T in (Float32, Float64, Int32, Int64, UInt8, Bool, ComplexF32)
        array = T <: Complex ? complex.(rand(Float32, dims...), rand(Float32, dims...)) : rand(T, dims...)
        array isa AbstractArray || (array = fill(array))
        tensor = Tensor(array)
        @test tensor isa Tensor{T,length(dims)}
        @test size(tensor) == dims
        @test tensor == array
        @test Array(tensor) == array
        @test from_buffer(array) == array
    end
end

@testset "the core counts along the last axis first" begin
    tensor = Tensor([1.0 2.0 3.0; 4.0 5.0 6.0])
    @test strides(tensor) == (3, 1)
    @test SpiralTorch.Lib.tensor_shape(tensor.handle) == [2, 3]
    @test GC.@preserve(tensor, [unsafe_load(pointer(tensor), i) for i in 1:6]) == 1:6
    @test Array(Ops.reshape(tensor, (3, 2))) == [1 2; 3 4; 5 6]
end

@testset "creation" begin
    @test zeros(Tensor, 2, 3) isa Tensor{Float32,2}
    @test zeros(Tensor{Float64}, 2) == [0, 0]
    @test ones(Tensor{Int64}, 2, 2) == ones(Int, 2, 2)
    @test full((2, 2), 1.5; dtype = "f64") == fill(1.5, 2, 2)
    @test arange(3) == [0, 1, 2]
    @test arange(1, 7, 2) == [1, 3, 5]
    @test eye(2) == [1 0; 0 1]
    @test random_uniform((100,); seed = 3) == random_uniform((100,); seed = 3)
    @test random_normal((2, 3), 1.0; seed = 1) != random_normal((2, 3), 1.0; seed = 2)
    @test Tensor([1 2]; dtype = "f32") isa Tensor{Float32,2}
    @test Tensor{Float64}([1, 2]) isa Tensor{Float64,1}
    @test Tensor(view([1.0 2.0; 3.0 4.0], :, 1)) == [1, 3]
    @test Tensor(Float16[0.5]) isa Tensor{Float32,1}
    @test device(Tensor([1.0]; device = :reference)) === :reference
    @test device(to_device(Tensor([1.0]), :reference)) === :reference
end

@testset "indexing is Julia's" begin
    array = reshape(collect(1.0:24.0), 2, 3, 4)
    tensor = Tensor(array)
    @test tensor[2, 3, 4] == 24
    @test tensor[:, 2, 1:2] == array[:, 2, 1:2]
    @test tensor[2:-1:1, [3, 1], end] == array[2:-1:1, [3, 1], end]
    @test tensor[:, [true, false, true], 4:-2:1] == array[:, [true, false, true], 4:-2:1]
    @test tensor[1:0, :, 1] == array[1:0, :, 1]
    @test tensor[5] == array[5]
    @test tensor[:, 2, :] isa Tensor
    @test_throws BoundsError tensor[3, 1, 1]
    @test_throws BoundsError tensor[:, 4, :]
    part = view(tensor, 1, :, 2:3)
    part[3, 2] = -1
    @test tensor[1, 3, 3] == -1
    @test view(tensor, :, 2, 1:2) .* 2 isa Tensor
    @test view(tensor, :, 2, 1:2) .* 2 == tensor[:, 2, 1:2] .* 2
    whole = view(tensor, 2, :, :)
    @test whole isa Tensor
    whole[1, 1] = -7
    @test tensor[2, 1, 1] == -7
    tensor[2, 1, 1] = 2
    copied = tensor[1, :, :]
    copied[1, 1] = 99
    @test tensor[1, 1, 1] == 1
    tensor[:, 1, :] = array[:, 2, :]
    @test tensor[:, 1, :] == array[:, 2, :]
    tensor[1, :, 1] = 5
    @test tensor[1, :, 1] == [5, 5, 5]
    @test_throws DimensionMismatch tensor[:, 1, :] = [1.0, 2.0]
    @test fill!(Tensor([1.0 2.0]), 3) == [3 3]
    @test copyto!(zeros(Tensor{Float64}, 2, 2), [1.0 2.0; 3.0 4.0]) == [1 2; 3 4]
    @test copyto!(zeros(2, 2), Tensor([1.0 2.0; 3.0 4.0])) == [1 2; 3 4]
    @test sort(Tensor([3.0, 1.0, 2.0])) == [1, 2, 3]
end

@testset "arrays are shared, not copied" begin
    array = rand(Float32, 3, 4)
    tensor = from_buffer(array)
    @test pointer(tensor) == pointer(array)
    tensor[2, 3] = 7
    @test array[2, 3] == 7
    array[1, 1] = -2
    @test tensor[1, 1] == -2
    @test Array(Ops.sum(tensor; axes = 0)) ≈ vec(sum(array, dims = 1))
    fixed = from_buffer(array; read_only = true)
    @test_throws ReadOnlyError fixed[1, 1] = 0
    @test_throws DTypeError from_buffer(rand(Float16, 2))
end

@testset "an array lives as long as the core needs it" begin
    GC.gc()
    SpiralTorch.drain_dropped()
    before = length(SpiralTorch.lent)
    tensor = from_buffer(rand(1000))
    part = view(tensor, 1:10)
    close(tensor)
    GC.gc()
    @test length(SpiralTorch.lent) == before + 1
    @test all(isfinite, Array(part))
    close(part)
    @test length(SpiralTorch.lent) == before
end

@testset "files are mapped, not read" begin
    mktemp() do path, io
        write(io, Float64[1 2 3; 4 5 6])
        close(io)
        mapped = Mmap.mmap(path, Array{Float64,2}, (2, 3); shared = true, grow = false)
        tensor = from_buffer(mapped)
        @test pointer(tensor) == pointer(mapped)
        @test tensor == [1 2 3; 4 5 6]
        @test sum(tensor) == 21
        close(tensor)
    end
end

@testset "DLPack, both structs" begin
    tensor = Tensor([1.0 2.0; 3.0 4.0])
    for legacy in (false, true)
        other = from_dlpack(to_dlpack(transpose(tensor); legacy = legacy); legacy = legacy)
        @test other == [1 3; 2 4]
        @test pointer(other) == pointer(tensor)
        close(other)
    end
end

@testset "shown as arrays are" begin
    tensor = Tensor([1.0 2.0])
    @test occursin("1×2 Tensor{Float64,2}", replace(sprint(show, MIME("text/plain"), tensor), ", " => ","))
    close(tensor)
    @test occursin("closed", sprint(show, MIME("text/plain"), tensor))
    @test occursin("closed", repr(tensor))
end
