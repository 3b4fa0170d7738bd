"""What Python adds to barycenters: the guide's name for them, and results as plain dicts and tuples."""

from __future__ import annotations

from typing import Any

from spiraltorch import _lowlevel as _low
from spiraltorch import zspace
from spiraltorch.tensor import Tensor

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


z_space_barycenter = ZSpaceBarycenter

_low.set_class("barycenter", ZSpaceBarycenter)
_low.set_class("barycenter_intermediate", BarycenterIntermediate)
