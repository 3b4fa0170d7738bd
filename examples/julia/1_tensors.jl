# Tensors: made, computed with in Julia's own way, shared with arrays, and given back.
using SpiralTorch

println("Julia ", VERSION, ", kernels for ", cpu_level())

table = Tensor([1 2 3; 4 5 6])                   # an AbstractArray over the core's memory, row by row
println(Array(table * table'))                   # [14 32; 32 77]
println(vec(Array(sum(table; dims = 2))))        # [6, 15]
println(table[2, :], " ", maximum(table))        # indices count from 1

shares = Ops.softmax(Tensor([1.0 2.0; 3.0 5.0]); axis = 1)    # Ops has the core's own names; its axes count from 0
println(sum(shares; dims = 2) ≈ ones(2, 1))      # true

column = view(shares, :, 1)                      # a view: the same memory
column .= 0
println(Array(shares)[:, 1])                     # [0.0, 0.0]

numbers = [3.0, 1.0, 2.0]
shared = from_buffer(numbers)                    # a tensor over the array's memory: no copy either way
shared .*= 2
println(numbers)                                 # [6.0, 2.0, 4.0]

# The collector does not see how large a tensor is: a scope closes what was made in it, but its result.
total = scope() do
    sum(exp.(full((1000, 1000), 0.5)) .+ 1)
end
println(round(total; digits = 1))

# Points of the Poincaré ball: equal steps towards the rim are ever longer ways.
ball = PoincareBall(curvature = -1)
println(Array(distance(ball, [0 0; 0.9 0; 0.99 0], [0.9 0; 0.99 0; 0.999 0])))
foreach(close, (table, shares, shared, ball))
