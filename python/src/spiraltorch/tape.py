"""Reverse-mode differentiation: a tape records what is done to the tensors it watches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, overload

from spiraltorch import _lowlevel as _low
from spiraltorch.tensor import Tensor, TensorLike, as_tensor


class Tape(_low.TapeHandle):
    """Records operations on watched tensors.

    >>> import spiraltorch as st
    >>> with st.Tape() as tape:
    ...     x = tape.watch(st.Tensor([1.0, 2.0]))
    ...     gradient = tape.gradient((x * x).sum(), x)
    >>> gradient.tolist()
    [2.0, 4.0]
    """

    def __init__(self) -> None:
        self.take(_low.tape_create())

    def watch(self, tensor: TensorLike) -> Tensor:
        """The same elements as a new leaf: operations on the result are recorded."""
        return _low.tape_watch(self, as_tensor(tensor))

    @overload
    def gradient(self, target: Tensor, sources: Tensor, *, seed: TensorLike | None = None) -> Tensor: ...
    @overload
    def gradient(self, target: Tensor, sources: Sequence[Tensor], *, seed: TensorLike | None = None) -> list[Tensor]: ...
    def gradient(self, target: Tensor, sources: Tensor | Sequence[Tensor], *, seed: TensorLike | None = None) -> Tensor | list[Tensor]:
        """Gradients of `target` with respect to watched or computed tensors.

        Without `seed` (the gradient that flows into `target`) the target has one element. Sources without
        influence get zeros.
        """
        flow = None if seed is None else as_tensor(seed)
        if isinstance(sources, Tensor):
            return _low.tape_gradient(self, target, flow, [sources])[0]
        return _low.tape_gradient(self, target, flow, sources)

    def reset(self) -> None:
        """Forget everything recorded, and free what was kept for it."""
        _low.tape_reset(self)

    @property
    def node_count(self) -> int:
        return _low.tape_node_count(self)

    def __contains__(self, tensor: object) -> bool:
        return isinstance(tensor, Tensor) and _low.tape_holds(self, tensor)

    def __repr__(self) -> str:
        return "Tape(closed)" if self.closed else f"Tape({self.node_count} nodes)"


_low.set_class("tape", Tape)


def value_and_gradient(function: Callable[..., Tensor], *arguments: TensorLike) -> tuple[Tensor, Any]:
    """`function(*arguments)`, one number, and its gradient for each argument (alone for one)."""
    with Tape() as tape:
        leaves = [tape.watch(argument) for argument in arguments]
        value = function(*leaves)
        gradients = tape.gradient(value, leaves)
        return value.detach(), gradients[0] if len(gradients) == 1 else gradients
