"""
Hyperbolic learning on a native core: tensors, geometry, gradients, and hierarchies embedded.

```jldoctest
julia> using SpiralTorch

julia> ball = PoincareBall(curvature = -1);

julia> distance0(ball, exp0(ball, [0.3 0.4]))[1] ≈ 1
true
```

The nouns and verbs are those of every SpiralTorch language. What the collector cannot see is how much memory
a tensor holds: work inside `scope() do ... end`, or `close` what you are done with.
"""
module SpiralTorch

using LinearAlgebra: LinearAlgebra

include("Errors.jl")
using .Errors
include("Lib.jl")

export Errors, Ops, SpiralTorchError
export Tensor, arange, eye, full, random_normal, random_uniform, from_buffer, from_dlpack, to_dlpack, assign!, astype, to_device, device, dtype
export forward_log, scope, live_bytes, thread_count, set_thread_count, cpu_level
export describe_device, hip_probe, select_device, fallback_count, launch_count, set_strict_devices, set_device!
export matmul_precision, set_matmul_precision
export Manifold, Euclidean, PoincareBall, Lorentz, Product, kind, curvature, clipped_count
export Tape, watch, gradient, value_and_gradient, node_count
export Optimizer, SGD, Adam, AdamW, RiemannianSGD, RiemannianAdam, add!, step!, state, load_state!, learning_rate, set_learning_rate!
export Hierarchy, Trainer, Model, Evaluation, Neighbor, Progress
export closure, ancestors, evaluate, run!, resume, points, model, save, labels, nearest, metadata, set_metadata!, options, epoch
export pair_count, duplicate_count, manifold, read_pairs, Cancel, request!, reset!

include("object.jl")
include("row_major.jl")
include("tensor.jl")
include("dlpack.jl")
include("operands.jl")
include("ops.jl")
include("indexing.jl")
include("arithmetic.jl")
include("broadcasting.jl")
include("manifold.jl")
include("manifold_ops.jl")
include("tape.jl")
include("optim.jl")
include("hierarchy.jl")
include("members.jl")
include("zspace.jl")
include("session.jl")
include("devices.jl")
include("log.jl")
include("library.jl")
include("extensions.jl")

end
