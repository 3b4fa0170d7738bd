"""Spirals by the golden angle (SoT-3Dφ): plans of points, and the numbers that pace them."""

from __future__ import annotations

from typing import Any

from spiraltorch.tensor import Tensor
from spiraltorch.zspace import SoT3DPlan

__all__ = [
    "SoT3DPlan",
    "fibonacci_pacing",
    "generate_plan",
    "golden_angle",
    "golden_ratio",
    "pack_nacci_chunks",
    "pack_tetranacci_chunks",
    "pack_tribonacci_chunks",
]

generate_plan = SoT3DPlan
golden_angle = SoT3DPlan.golden_angle
golden_ratio = SoT3DPlan.golden_ratio
fibonacci_pacing = SoT3DPlan.fibonacci_pacing
pack_nacci_chunks = SoT3DPlan.pack_nacci_chunks
pack_tribonacci_chunks = SoT3DPlan.pack_tribonacci_chunks
pack_tetranacci_chunks = SoT3DPlan.pack_tetranacci_chunks


def plan_of(sot: SoT3DPlan | dict[str, Any] | bool | None, seed: Tensor) -> SoT3DPlan | None:
    """What `session.trace` is told of a plan: one, its settings, or none; as many steps as the seed has numbers where these do not say."""
    if sot is None or sot is False or isinstance(sot, SoT3DPlan):
        return sot or None
    settings = {} if sot is True else dict(sot)
    count = settings.pop("steps", settings.pop("total_steps", None))
    count = seed.size if count is None else count
    return SoT3DPlan(count, **settings) if count != 0 else None
