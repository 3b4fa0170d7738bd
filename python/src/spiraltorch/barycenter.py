"""The log pool of densities as a function, under the name the guide has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spiraltorch.tensor import TensorLike
from spiraltorch.zspace import ZSpaceBarycenter


def z_space_barycenter(
    densities: Sequence[TensorLike],
    weights: Iterable[float] | None = None,
    entropy_weight: float = 0,
    beta_j: float = 0,
    coupling: TensorLike | None = None,
) -> ZSpaceBarycenter:
    """The weighted logarithmic opinion pool of densities of one shape; see `ZSpaceBarycenter`, which also takes a floor and an axis."""
    return ZSpaceBarycenter(densities, weights, entropy_weight, beta_j, coupling)
