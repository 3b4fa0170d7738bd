"""The ops of one file of the spec."""

from __future__ import annotations

from areas import ops
from case import Area


def build(area: Area) -> None:
    ops.build(area, "reshape")
