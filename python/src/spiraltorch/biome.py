"""What Python adds to biomes: a label that may be left out, and a length."""

from __future__ import annotations

from typing import Self, overload

from spiraltorch import _lowlevel as _low
from spiraltorch import zspace
from spiraltorch.tensor import TensorLike

__all__ = ["TensorBiome"]


class TensorBiome(zspace.TensorBiome):
    __doc__ = zspace.TensorBiome.__doc__

    @overload
    def absorb(self, label: str, tensor: TensorLike, weight: float = ...) -> Self: ...

    @overload
    def absorb(self, label: TensorLike, tensor: None = None, weight: float = ...) -> Self: ...

    def absorb(self, label: str | TensorLike, tensor: TensorLike | None = None, *weight: float, **named: float) -> Self:
        """Takes in a tensor, clamped; `absorb(tensor)` leaves its label empty."""
        text, given = (label, tensor) if isinstance(label, str) else ("", label)
        return super().absorb(text, given, *weight, **named)

    def __len__(self) -> int:
        return self.count

    def __bool__(self) -> bool:
        return True


_low.set_class("biome", TensorBiome)
