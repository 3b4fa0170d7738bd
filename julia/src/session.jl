# What Julia adds to the generated classes: spiral plans as named tuples, a warning where a device is not there, complex
# matrices, and the names of the guide.

export z_space_barycenter, ComplexTensor, to_tensor, from_tensor, Sot, NN

"""
    z_space_barycenter(densities; weights, entropy_weight, beta_j, coupling, floor, axis)

The weighted logarithmic opinion pool of densities of one shape: a [`ZSpaceBarycenter`](@ref).
"""
z_space_barycenter(densities; options...) = ZSpaceBarycenter(densities; options...)

function made(session::SpiralSession)
    wanted, own = requested_device(session), device(session)
    own != "cpu" || wanted in ("auto", "cpu") || @warn "SpiralSession: device $wanted is not available; the session runs on $own"
    return session
end

"""
    trace(session, seed; sot = nothing, project = false)

A differential trace from points of the ball, with the session's settings.

- `seed`: Shape (rows, cols), each row strictly inside the ball (outside_ball).
- `sot`: A spiral plan for `explore`, or its settings as a named tuple: `steps` (as many as the seed has numbers, unless given; 0 for no
  plan) and the keywords of [`SoT3DPlan`](@ref).
- `project`: The seed's rows are tangents at the origin; exp0 moves them into the ball.
"""
function trace(session::SpiralSession, seed::AbstractArray; sot = nothing, project = false)
    plan = plan_of(sot, seed)
    try
        return invoke(trace, Tuple{SpiralSession,Any}, session, seed; sot = plan, project = project)
    finally
        plan === nothing || plan === sot || close(plan)
    end
end

"""What `trace` is told of a plan: one, its settings, or none; as many steps as the seed has numbers where these do not say."""
plan_of(plan, seed) = plan
plan_of(told::Bool, seed) = told ? plan_of(NamedTuple(), seed) : nothing
function plan_of(settings::Union{NamedTuple,AbstractDict}, seed)
    given = Dict{Symbol,Any}(Symbol(name) => value for (name, value) in pairs(settings))
    count = haskey(given, :steps) ? pop!(given, :steps) : length(seed)
    return count == 0 ? nothing : SoT3DPlan(count; given...)
end

"""
    ComplexTensor(rows, cols, data = nothing)

A complex64 matrix of a list of complex numbers, row by row; of zeros without one.
"""
const ComplexTensor = Tensor{ComplexF32,2}
function ComplexTensor(rows::Integer, cols::Integer, data = nothing)
    rows >= 1 && cols >= 1 ||
        throw(Lib.make_error(Lib.STATUS.invalid_value, "ComplexTensor: $rows rows and $cols cols given, expected at least 1 each"))
    numbers = data === nothing ? zeros(ComplexF32, rows * cols) : ComplexF32[number for number in data]
    length(numbers) == rows * cols || throw(Lib.make_error(Lib.STATUS.shape_mismatch,
        "ComplexTensor: $(length(numbers)) numbers given, expected $rows x $cols = $(rows * cols)"))
    return Tensor(permutedims(reshape(numbers, Int(cols), Int(rows))))
end

"""Real and imaginary parts interleaved along the last axis: f32, (rows, 2 cols)."""
to_tensor(tensor::Tensor{ComplexF32}) = Ops.interleave(tensor)

"""The inverse of `to_tensor`: `from_tensor(ComplexTensor, tensor)`."""
from_tensor(::Type{ComplexTensor}, tensor) = Ops.deinterleave(tensor)

"""Spirals by the golden angle (SoT-3Dφ): plans of points, and the numbers that pace them."""
module Sot

import ..SpiralTorch
using ..SpiralTorch: SoT3DPlan

export SoT3DPlan, generate_plan, golden_angle, golden_ratio, fibonacci_pacing, pack_nacci_chunks, pack_tribonacci_chunks, pack_tetranacci_chunks

generate_plan(total_steps; options...) = SoT3DPlan(total_steps; options...)
golden_angle() = SpiralTorch.golden_angle(SoT3DPlan)
golden_ratio() = SpiralTorch.golden_ratio(SoT3DPlan)
fibonacci_pacing(total_steps) = SpiralTorch.fibonacci_pacing(SoT3DPlan, total_steps)
pack_nacci_chunks(order, total_steps) = SpiralTorch.pack_nacci_chunks(SoT3DPlan, order, total_steps)
pack_tribonacci_chunks(total_steps) = SpiralTorch.pack_tribonacci_chunks(SoT3DPlan, total_steps)
pack_tetranacci_chunks(total_steps) = SpiralTorch.pack_tetranacci_chunks(SoT3DPlan, total_steps)

end

"""Layers: what maps tensors into the ball and back, with its gradient."""
module NN

using ..SpiralTorch: ZSpaceProjector, LanguageWaveEncoder

export ZSpaceProjector, LanguageWaveEncoder

end

# A text's wave by itself stands for a tensor of its default shape.
operand(wave::LanguageWave, like) = Lib.language_wave_tensor(wave.handle)
forget(given::LanguageWave, handle::Lib.Handle) = close(handle)
