"""What Python adds to sessions and their tapes: warnings where the core only counts, and spiral plans as dicts."""

from __future__ import annotations

import warnings
import weakref
from typing import Any, Self, TypeVar

from spiraltorch import _lowlevel as _low
from spiraltorch import barycenter as _barycenter  # Its classes are those of what a session makes.
from spiraltorch import sot as _sot
from spiraltorch import zspace
from spiraltorch.tensor import Tensor, TensorLike, as_operands
from spiraltorch.zspace import LanguageWave, OpenTopos, PairMetricName, SoT3DPlan, SpiralDifferentialTrace, SpiralSessionBuilder

__all__ = ["Hypergrad", "SpiralSession", "SpiralSessionBuilder"]


Made = TypeVar("Made", bound=_low.Handle)


class Hypergrad(zspace.Hypergrad):
    __doc__ = zspace.Hypergrad.__doc__
    _told = False

    def accumulate_pair(self, prediction: TensorLike, target: TensorLike | LanguageWave, metric: PairMetricName = "geodesic") -> Self:
        super().accumulate_pair(prediction, target, metric)
        return self._tell()

    def apply(self, weights: Tensor, retraction: bool = False) -> Self:
        super().apply(weights, retraction)
        return self._tell()

    def _tell(self) -> Self:
        """Says once that points were moved."""
        if not self._told and self.clipped_count() > 0:
            self._told = True
            message = (
                "points outside the ball, or too near its rim, were moved into it; clipped_count() tells how many, strict=True refuses them"
            )
            warnings.warn(f"Hypergrad: {message}", stacklevel=3)
        return self


class SpiralSession(zspace.SpiralSession):
    __doc__ = zspace.SpiralSession.__doc__

    def __init__(
        self,
        device: str = "auto",
        curvature: float = -1,
        hyper_learning_rate: float = 0.05,
        fallback_learning_rate: float = 0.01,
        entropy_weight: float = 0.1,
        beta_j: float = 0,
        topos: OpenTopos | None = None,
        coupling: TensorLike | None = None,
        seed: int = 0,
        strict: bool = False,
    ) -> None:
        super().__init__(
            device, curvature, hyper_learning_rate, fallback_learning_rate, entropy_weight, beta_j, topos, coupling, seed, strict
        )
        if self.requested_device() not in ("auto", self.device()):
            warnings.warn(f"SpiralSession: device {device!r} is not available; the session runs on {self.device()}", stacklevel=2)

    def hypergrad(self, rows: int, cols: int) -> zspace.Hypergrad:
        return self._own(super().hypergrad(rows, cols))

    def realgrad(self, rows: int, cols: int) -> zspace.Realgrad:
        return self._own(super().realgrad(rows, cols))

    def barycenter(self, *given: Any, **named: Any) -> _barycenter.ZSpaceBarycenter:
        made = super().barycenter(*given, **named)
        assert isinstance(made, _barycenter.ZSpaceBarycenter)
        return self._own(made)

    def trace(
        self, seed: TensorLike, sot: SoT3DPlan | dict[str, Any] | bool | None = None, project: bool = False
    ) -> SpiralDifferentialTrace:
        """A differential trace from points of the ball, with the session's settings.

        seed: Shape (rows, cols), each row strictly inside the ball (outside_ball).
        sot: A spiral plan for `explore`, or its settings as a dict: `steps` (as many as the seed has numbers, unless
            given; 0 for no plan) and the parameters of `sot.generate_plan`.
        project: The seed's rows are tangents at the origin; exp0 moves them into the ball.
        """
        (points,) = as_operands(seed)
        return self._own(super().trace(points, _sot.plan_of(sot, points), project))

    def close(self) -> None:
        """Gives the session back, and the tapes, barycenters and traces it made that are still open."""
        for made in list(self.__dict__.get("_made", ())):
            made.close()
        super().close()

    def _own(self, made: Made) -> Made:
        """Remembers what close is to close, without keeping it alive."""
        self.__dict__.setdefault("_made", weakref.WeakSet()).add(made)
        return made


for _name in ("hypergrad", "realgrad", "barycenter"):
    getattr(SpiralSession, _name).__doc__ = getattr(zspace.SpiralSession, _name).__doc__


_low.set_class("hypergrad", Hypergrad)
_low.set_class("session", SpiralSession)
