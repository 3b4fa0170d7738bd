"""The ops of one file of the spec."""

from __future__ import annotations

from case import Area

from areas import ops


def build(area: Area) -> None:
    ops.build(area, "neg")
