"""What Python adds to sessions and their tapes: warnings where the core only counts, and spiral plans as dicts."""

from __future__ import annotations

import warnings
import weakref
from typing import Any, Self, TypeVar, cast

from spiraltorch import _lowlevel as _low
from spiraltorch import barycenter as _barycenter
from spiraltorch import planner as _planner  # noqa: F401  A session's plans are its RankPlan.
from spiraltorch import sot as _sot
from spiraltorch import zspace
from spiraltorch._members import like
from spiraltorch.tensor import TensorLike, as_operands
from spiraltorch.zspace import SoT3DPlan, SpiralDifferentialTrace, SpiralSessionBuilder

__all__ = ["Hypergrad", "SpiralSession", "SpiralSessionBuilder"]


Made = TypeVar("Made", bound=_low.Handle)


class Hypergrad(zspace.Hypergrad):
    __doc__ = zspace.Hypergrad.__doc__
    _told = False

    @like(zspace.Hypergrad.accumulate_pair)
    def accumulate_pair(self, /, *given: Any, **named: Any) -> Self:
        super().accumulate_pair(*given, **named)
        return self._tell()

    @like(zspace.Hypergrad.apply)
    def apply(self, /, *given: Any, **named: Any) -> Self:
        super().apply(*given, **named)
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

    @like(zspace.SpiralSession.__init__)
    def __init__(self, /, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        wanted = self.requested_device()
        if self.device() == "cpu" and wanted not in ("auto", "cpu"):
            warnings.warn(f"SpiralSession: device {wanted!r} is not available; the session runs on {self.device()}", stacklevel=2)

    @like(zspace.SpiralSession.hypergrad)
    def hypergrad(self, /, *given: Any, **named: Any) -> zspace.Hypergrad:
        return self._own(super().hypergrad(*given, **named))

    @like(zspace.SpiralSession.realgrad)
    def realgrad(self, /, *given: Any, **named: Any) -> zspace.Realgrad:
        return self._own(super().realgrad(*given, **named))

    @like(zspace.SpiralSession.barycenter)
    def barycenter(self, /, *given: Any, **named: Any) -> _barycenter.ZSpaceBarycenter:
        return self._own(cast(_barycenter.ZSpaceBarycenter, super().barycenter(*given, **named)))

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


_low.set_class("hypergrad", Hypergrad)
_low.set_class("session", SpiralSession)
