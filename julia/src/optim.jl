# Gradient descent, flat and along geodesics. Parameters are tensors changed in place.

"""
An update rule and the tensors it changes; make one with `SGD`, `RiemannianSGD`, `Adam`, `AdamW` or `RiemannianAdam`.
`parameters` are tensors, or pairs `tensor => manifold`.
"""
struct Optimizer <: Object
    handle::Lib.OptimizerHandle
end

"""Adds a tensor; with a manifold its rows move along geodesics and stay on it."""
add!(optimizer::Optimizer, parameter::Tensor, manifold = nothing) =
    (Lib.optimizer_add(optimizer.handle, parameter.handle, handle_or_nothing(manifold)); optimizer)
add!(optimizer::Optimizer, parameter::Pair, manifold = nothing) = add!(optimizer, parameter.first, parameter.second)

function filled(handle::Lib.OptimizerHandle, parameters, manifold = nothing)
    optimizer = Optimizer(handle)
    for parameter in (parameters isa Union{Tensor,Pair} ? (parameters,) : parameters)
        add!(optimizer, parameter, manifold)
    end
    return optimizer
end

const SGD_DEFAULTS = Lib.optimizer_create_sgd_defaults
const ADAM_DEFAULTS = Lib.optimizer_create_adam_defaults
const ADAMW_DEFAULTS = Lib.optimizer_create_adamw_defaults

"""Stochastic gradient descent with momentum."""
SGD(parameters, learning_rate; momentum = SGD_DEFAULTS.momentum, nesterov = SGD_DEFAULTS.nesterov, weight_decay = SGD_DEFAULTS.weight_decay) =
    filled(Lib.optimizer_create_sgd(learning_rate, momentum, nesterov, weight_decay), parameters)

"""Gradient descent along geodesics (Bonnabel 2013): x <- exp(x, -learning_rate * Riemannian gradient)."""
RiemannianSGD(parameters, learning_rate; manifold, momentum = SGD_DEFAULTS.momentum,
    nesterov = SGD_DEFAULTS.nesterov, weight_decay = SGD_DEFAULTS.weight_decay) =
    filled(Lib.optimizer_create_sgd(learning_rate, momentum, nesterov, weight_decay), parameters, manifold)

const ADAM_BETAS = (ADAM_DEFAULTS.beta_1, ADAM_DEFAULTS.beta_2)

"""Adam (Kingma & Ba 2015)."""
Adam(parameters, learning_rate = ADAM_DEFAULTS.learning_rate; betas = ADAM_BETAS, epsilon = ADAM_DEFAULTS.epsilon, weight_decay = ADAM_DEFAULTS.weight_decay) =
    filled(Lib.optimizer_create_adam(learning_rate, betas..., epsilon, weight_decay), parameters)

"""Adam with decoupled weight decay (Loshchilov & Hutter 2019)."""
AdamW(parameters, learning_rate = ADAMW_DEFAULTS.learning_rate; betas = (ADAMW_DEFAULTS.beta_1, ADAMW_DEFAULTS.beta_2),
    epsilon = ADAMW_DEFAULTS.epsilon, weight_decay = ADAMW_DEFAULTS.weight_decay) =
    filled(Lib.optimizer_create_adamw(learning_rate, betas..., epsilon, weight_decay), parameters)

"""Adam along geodesics (Bécigneul & Ganea 2019)."""
RiemannianAdam(parameters, learning_rate = ADAM_DEFAULTS.learning_rate; manifold, betas = ADAM_BETAS,
    epsilon = ADAM_DEFAULTS.epsilon, weight_decay = ADAM_DEFAULTS.weight_decay) =
    filled(Lib.optimizer_create_adam(learning_rate, betas..., epsilon, weight_decay), parameters, manifold)

"""
    step!(optimizer, gradients)

One step of all parameters, gradients in the order the parameters were added (`nothing` leaves one alone); all or
nothing.
"""
function step!(optimizer::Optimizer, gradients)
    given = gradients isa AbstractArray{<:Number} ? (gradients,) : gradients
    handles = [operand_or_nothing(gradient, nothing) for gradient in given]
    Lib.optimizer_step(optimizer.handle, handles)
    foreach(forget, given, handles)
    return optimizer
end

learning_rate(optimizer::Optimizer) = Lib.optimizer_learning_rate(optimizer.handle)
set_learning_rate!(optimizer::Optimizer, rate) = (Lib.optimizer_set_learning_rate(optimizer.handle, rate); optimizer)
Base.length(optimizer::Optimizer) = Lib.optimizer_parameter_count(optimizer.handle)

state_names(optimizer) = [Lib.optimizer_state_name(optimizer.handle, index - 1) for index in 1:Lib.optimizer_state_count(optimizer.handle)]

"""Copies of everything the next step depends on besides the parameters, by name."""
state(optimizer::Optimizer) =
    Dict(name => wrap(Lib.optimizer_state_tensor(optimizer.handle, index - 1)) for (index, name) in enumerate(state_names(optimizer)))

"""Takes over what `state` gave, of an optimizer made and filled in the same way."""
function load_state!(optimizer::Optimizer, state)
    names = state_names(optimizer)
    Set(names) == Set(keys(state)) || throw(ArgumentError("load_state!: expected $(join(names, ", ")); got $(join(keys(state), ", "))"))
    Lib.optimizer_load_state(optimizer.handle, [state[name].handle for name in names])
    return optimizer
end

Base.show(io::IO, optimizer::Optimizer) =
    isopen(optimizer) ? print(io, "Optimizer(", length(optimizer), " parameters)") : print(io, "Optimizer(closed)")
