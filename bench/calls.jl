# What one small call costs through the package, beside the same calls of the generated layer under it:
# ci/julia --project=julia bench/calls.jl. Both sides close what they make, as the documentation asks.
using Printf, SpiralTorch
using SpiralTorch: Lib

const CALLS, ROUNDS = 5_000, 25

repeated(f) = (for _ in 1:CALLS f() end)

"""The fastest of several rounds of each, taken in turn, in nanoseconds a call."""
function best(ours, floor)
    foreach(repeated, (ours, floor)) # Compiled before they are timed.
    found = [Inf, Inf]
    for _ in 1:ROUNDS, (side, call) in enumerate((ours, floor))
        found[side] = min(found[side], 1e9 * @elapsed(repeated(call)) / CALLS)
    end
    return found
end

function main()
    x, into = ones(Tensor{Float32}, 1, 4), zeros(Tensor{Float32}, 1, 4)
    handle, into_handle = x.handle, into.handle
    rows = (
        ("no-op", () -> thread_count(), () -> Lib.thread_count()),
        ("create and close 1 x 4", () -> close(zeros(Tensor{Float32}, 1, 4)), () -> close(Lib.tensor_zeros(Int64[1, 4], Lib.DTYPE.f32, Lib.DEVICE.cpu))),
        ("add of 1 x 4, closed", () -> close(Ops.add(x, x)), () -> close(Lib.op_add(handle, handle, nothing))),
        ("x .+ x of 1 x 4, closed", () -> close(x .+ x), () -> close(Lib.op_add(handle, handle, nothing))),
        ("add of 1 x 4 into another", () -> Ops.add(x, x; out = into), () -> Lib.op_add(handle, handle, into_handle)),
    )
    println("julia ", VERSION)
    for (name, ours, floor) in rows
        mine, under = best(ours, floor)
        @printf("%-34s %10.0f   %-18s %10.0f   times %6.2f\n", "julia: $name, ns", mine, "generated call", under, mine / under)
    end
end

main()
