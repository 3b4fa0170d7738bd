"""What Python adds to barycenters: the guide's function, and results as plain dicts and tuples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from spiraltorch import _lowlevel as _low
from spiraltorch import zspace
from spiraltorch.tensor import Tensor, TensorLike

__all__ = ["BarycenterIntermediate", "ZSpaceBarycenter", "z_space_barycenter"]


class ZSpaceBarycenter(zspace.ZSpaceBarycenter):
    __doc__ = zspace.ZSpaceBarycenter.__doc__

    def as_dict(self) -> dict[str, Any]:
        """Density, energies and the path, by name."""
        names = ("density", "kl_energy", "entropy", "coupling_energy", "objective", "effective_weight")
        return {name: getattr(self, name) for name in names} | {"intermediates": self.intermediates()}


class BarycenterIntermediate(zspace.BarycenterIntermediate):
    __doc__ = zspace.BarycenterIntermediate.__doc__

    def as_tuple(self) -> tuple[float, Tensor, float, float, float]:
        """Interpolation, density, kl_energy, entropy and objective."""
        return self.interpolation, self.density, self.kl_energy, self.entropy, self.objective


def z_space_barycenter(
    densities: Sequence[TensorLike],
    weights: Iterable[float] | None = None,
    entropy_weight: float = 0,
    beta_j: float = 0,
    coupling: TensorLike | None = None,
) -> ZSpaceBarycenter:
    """The weighted logarithmic opinion pool of densities of one shape; see `ZSpaceBarycenter`, which also takes a floor and an axis."""
    return ZSpaceBarycenter(densities, weights, entropy_weight, beta_j, coupling)


_low.set_class("barycenter", ZSpaceBarycenter)
_low.set_class("barycenter_intermediate", BarycenterIntermediate)
