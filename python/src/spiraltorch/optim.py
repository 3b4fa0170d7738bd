"""Gradient descent, flat and along geodesics. Parameters are tensors changed in place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from spiraltorch import _lowlevel as _low
from spiraltorch.manifold import Manifold
from spiraltorch.tensor import Tensor, TensorLike, as_tensor

Parameter: TypeAlias = Tensor | tuple[Tensor, Manifold | None]
"""A tensor, or a tensor and the manifold its rows live on."""


class Optimizer(_low.OptimizerHandle):
    """An update rule and the tensors it changes; make one with the classes below."""

    def add(self, parameter: Tensor, manifold: Manifold | None = None) -> None:
        """Adds a tensor; with a manifold its rows move along geodesics and stay on it."""
        _low.optimizer_add(self, parameter, manifold)

    def step(self, gradients: TensorLike | Sequence[TensorLike]) -> None:
        """One step of all parameters, gradients in the order the parameters were added; all or nothing."""
        given: Iterable[TensorLike] = [gradients] if isinstance(gradients, Tensor) else gradients
        _low.optimizer_step(self, [as_tensor(gradient) for gradient in given])

    @property
    def learning_rate(self) -> float:
        return _low.optimizer_learning_rate(self)

    @learning_rate.setter
    def learning_rate(self, value: float) -> None:
        _low.optimizer_set_learning_rate(self, value)

    def state(self) -> dict[str, Tensor]:
        """Copies of everything the next step depends on besides the parameters."""
        count = _low.optimizer_state_count(self)
        return {_low.optimizer_state_name(self, i): _low.optimizer_state_tensor(self, i) for i in range(count)}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """Takes over what `state` gave, of an optimizer made and filled in the same way."""
        names = [_low.optimizer_state_name(self, i) for i in range(_low.optimizer_state_count(self))]
        missing = [name for name in names if name not in state]
        if missing or len(names) != len(state):
            raise ValueError(f"load_state: expected {', '.join(names)}; got {', '.join(state)}")
        _low.optimizer_load_state(self, [state[name] for name in names])

    def _take(self, made: _low.OptimizerHandle, parameters: Iterable[Parameter], manifold: Manifold | None = None) -> None:
        self.take(made)
        for parameter in parameters:
            if isinstance(parameter, Tensor):
                self.add(parameter, manifold)
            else:
                self.add(*parameter)


class SGD(Optimizer):
    """Stochastic gradient descent with momentum."""

    def __init__(
        self,
        parameters: Iterable[Parameter],
        learning_rate: float,
        *,
        momentum: float = 0,
        nesterov: bool = False,
        weight_decay: float = 0,
    ) -> None:
        self._take(_low.optimizer_create_sgd(learning_rate, momentum, nesterov, weight_decay), parameters)


class RiemannianSGD(Optimizer):
    """Gradient descent along geodesics (Bonnabel 2013): x <- exp(x, -learning_rate * Riemannian gradient)."""

    def __init__(
        self,
        parameters: Iterable[Parameter],
        learning_rate: float,
        *,
        manifold: Manifold,
        momentum: float = 0,
        nesterov: bool = False,
        weight_decay: float = 0,
    ) -> None:
        self._take(_low.optimizer_create_sgd(learning_rate, momentum, nesterov, weight_decay), parameters, manifold)


class Adam(Optimizer):
    """Adam (Kingma & Ba 2015)."""

    def __init__(
        self,
        parameters: Iterable[Parameter],
        learning_rate: float = 1e-3,
        *,
        betas: tuple[float, float] = (0.9, 0.999),
        epsilon: float = 1e-8,
        weight_decay: float = 0,
    ) -> None:
        self._take(_low.optimizer_create_adam(learning_rate, *betas, epsilon, weight_decay), parameters)


class AdamW(Optimizer):
    """Adam with decoupled weight decay (Loshchilov & Hutter 2019)."""

    def __init__(
        self,
        parameters: Iterable[Parameter],
        learning_rate: float = 1e-3,
        *,
        betas: tuple[float, float] = (0.9, 0.999),
        epsilon: float = 1e-8,
        weight_decay: float = 1e-2,
    ) -> None:
        self._take(_low.optimizer_create_adamw(learning_rate, *betas, epsilon, weight_decay), parameters)


class RiemannianAdam(Optimizer):
    """Adam along geodesics (Bécigneul & Ganea 2019)."""

    def __init__(
        self,
        parameters: Iterable[Parameter],
        learning_rate: float = 1e-3,
        *,
        manifold: Manifold,
        betas: tuple[float, float] = (0.9, 0.999),
        epsilon: float = 1e-8,
        weight_decay: float = 0,
    ) -> None:
        self._take(_low.optimizer_create_adam(learning_rate, *betas, epsilon, weight_decay), parameters, manifold)


_low.set_class("optimizer", Optimizer)
