# Every failure has its type, the core's number for it, and the core's message.

failure_of(f) = try
    f()
    nothing
catch error
    error
end

@testset "one type for each status" begin
    numbers = SpiralTorch.Lib.STATUS
    @test sort(collect(keys(Errors.BY_STATUS_NAME))) == sort([name for name in keys(numbers) if name !== :ok])
    for (name, type) in Errors.BY_STATUS_NAME
        error = SpiralTorch.Lib.make_error(numbers[name], "why")
        @test typeof(error) == type && error.status == numbers[name] && Errors.status_name(error) == String(name)
        @test sprint(showerror, error) == "$(nameof(type)): why"
    end
    @test SpiralTorch.Lib.make_error(999, "new") isa UnknownStatusError
end

@testset "messages are the core's" begin
    x = Tensor([1.0 2.0])
    for (f, type, message) in (
        (() -> Ops.sum(x; axes = 3), IndexRangeError, "sum: axis 3 given, the tensor has 2 axes"),
        (() -> Ops.add(x, Tensor([1.0, 2.0, 3.0])), ShapeError, nothing),
        (() -> Ops.reshape(x, (3,)), ShapeError, nothing),
        (() -> Ops.cast(x, "f16"), InvalidValueError, "dtype: 'f16' given, expected one of f32, f64, i32, i64, u8, bool, complex64"),
        (() -> Tensor(BigFloat[1]), DTypeError, nothing),
        (() -> full((2,), 1.0; device = "gpu"), InvalidValueError, "device: 'gpu' given, expected one of cpu, reference, null, vulkan, cuda, metal, webgpu"),
        (() -> Ops.matmul(x, to_device(x, :reference)), DeviceError, nothing),
        (() -> set_thread_count(0), InvalidValueError, nothing),
        (() -> Ops.neg("text"), InvalidValueError, "expected a tensor, a number or an array of numbers, got String"),
        (() -> gradient(Tape(), x, Tensor([1.0])), TapeError, nothing),
    )
        error = failure_of(f)
        @test error isa type
        message === nothing || @test error.message == message
    end
end

@testset "closed handles and wrong ones are refused, by name" begin
    x, ball = Tensor([1.0]), PoincareBall()
    close(x)
    close(x) # Twice is fine.
    @test !isopen(x)
    @test failure_of(() -> Ops.neg(x)) == ClosedError(2, "op_neg: x is closed")
    @test failure_of(() -> Ops.add(1.0, x)).message == "op_add: y is closed"
    @test failure_of(() -> x[1]) isa ClosedError
    @test failure_of(() -> size(x)) isa ClosedError
    @test failure_of(() -> Array(x)) isa ClosedError
    @test failure_of(() -> Ops.neg(ball)).message == "op_neg: x: expected a tensor, got manifold"
    close(ball)
    @test failure_of(() -> curvature(ball)).message == "manifold_curvature: manifold is closed"
    @test repr(ball) == "Manifold(closed)"
end

@testset "layouts and versions are compared at load" begin
    Lib = SpiralTorch.Lib
    @test_throws ErrorException Lib.check_layouts(((Lib.Evaluation, 48, (struct_size = 0,)),))
    @test_throws ErrorException Lib.check_layouts(((Lib.Evaluation, 40, (struct_size = 0, reserved = 8)),))
    @test_throws UnsupportedError Lib.abi_check(Lib.ABI_VERSION, Lib.ABI_LAYOUT + 1)
    newer = failure_of(() -> Lib.abi_check(Lib.ABI_VERSION + 0x10000, Lib.ABI_LAYOUT))
    @test newer isa NewerVersionError && occursin("1.1", newer.message) && occursin("0.1", newer.message)
    @test_throws ErrorException Lib.open_library("/nonexistent/libspiraltorch.so")
    @test all(!=(C_NULL), Lib.SYMBOLS)
end

@testset "out of memory" begin
    GC.gc() # What tests before have dropped must not be given back in between.
    live = live_bytes()
    SpiralTorch.Lib.fail_allocation_after(0)
    @test_throws OutOfMemory zeros(Tensor, 4)
    SpiralTorch.Lib.fail_allocation_after(-1)
    @test live_bytes() == live
end
