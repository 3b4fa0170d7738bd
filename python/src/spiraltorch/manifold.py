"""Spaces of constant curvature: Euclidean space, the Poincaré ball, the Lorentz model, products."""

from __future__ import annotations

from collections.abc import Sequence

from spiraltorch import _lowlevel as _low
from spiraltorch._enums import MANIFOLD_KIND, ManifoldKindName
from spiraltorch._manifold_ops import ManifoldOps
from spiraltorch._members import name_in


class Manifold(ManifoldOps):
    """What every space has. Make one with `Euclidean`, `PoincareBall`, `Lorentz` or `Product`."""

    @property
    def kind(self) -> ManifoldKindName:
        return name_in(MANIFOLD_KIND, _low.manifold_kind(self))

    @property
    def curvature(self) -> float:
        """Negative, or 0 for Euclidean space; a product has none."""
        return _low.manifold_curvature(self)

    @property
    def clipped_count(self) -> int:
        """How many points operations have clipped onto this manifold so far."""
        return _low.manifold_clipped_count(self)

    def __repr__(self) -> str:
        if self.closed:
            return "Manifold(closed)"
        if self.kind == "product":
            return "Product(...)"
        names = {"euclidean": "Euclidean()", "poincare": "PoincareBall", "lorentz": "Lorentz"}
        return names[self.kind] if self.kind == "euclidean" else f"{names[self.kind]}(curvature={self.curvature:g})"


class Euclidean(Manifold):
    """Flat space, under the same verbs."""

    def __init__(self) -> None:
        self.take(_low.manifold_create(MANIFOLD_KIND["euclidean"], 0.0, False))


class PoincareBall(Manifold):
    """The ball of radius 1/sqrt(-curvature).

    Points outside are clipped onto it and counted (`clipped_count`); `strict=True` refuses them.
    """

    def __init__(self, curvature: float = -1.0, *, strict: bool = False) -> None:
        self.take(_low.manifold_create(MANIFOLD_KIND["poincare"], curvature, strict))


class Lorentz(Manifold):
    """The upper sheet of the hyperboloid <x, x> = 1/curvature, time coordinate first."""

    def __init__(self, curvature: float = -1.0, *, strict: bool = False) -> None:
        self.take(_low.manifold_create(MANIFOLD_KIND["lorentz"], curvature, strict))


class Product(Manifold):
    """Spaces side by side on the last axis: `Product([ball, plane], [3, 2])` has points of 5 numbers."""

    def __init__(self, factors: Sequence[Manifold], dims: Sequence[int]) -> None:
        self.take(_low.manifold_product(factors, dims))


_low.set_class("manifold", Manifold)
