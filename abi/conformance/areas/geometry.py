"""The spaces that the suite computes in, and what each manifold op is called with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from case import Case

from areas import table
from areas.table import Draw, Input


@dataclass
class Space:
    name: str
    kind: str
    width: int
    curvature: float | None = None
    factors: tuple[Space, ...] = ()
    strict: bool = False

    def make(self, case: Case, name: str = "space") -> None:
        if not self.factors:
            given = {} if self.curvature is None else {"curvature": self.curvature}
            case.do("manifold.create", name, kind=self.kind, **given, **({"strict": True} if self.strict else {}))
            return
        for number, factor in enumerate(self.factors):
            factor.make(case, f"factor_{number}")
        names = [f"factor_{number}" for number in range(len(self.factors))]
        case.do("manifold.product", name, factors=names, dims=[factor.width for factor in self.factors])

    def point(self, draw: Draw) -> list[float]:
        """A point of the space, to three digits; on the sheet the time coordinate is to full precision."""
        if self.factors:
            return [number for factor in self.factors for number in factor.point(draw)]
        if self.kind != "lorentz":
            return draw.either([self.width], 0.05, 0.35).data
        rest = draw.either([self.width - 1], 0.05, 0.9).data
        return [(sum(x * x for x in rest) - 1 / (self.curvature or -1)) ** 0.5, *rest]

    def points(self, draw: Draw, leading: list[int]) -> Input:
        data = [number for _ in range(table.count(leading)) for number in self.point(draw)]
        return Input([*leading, self.width], data)

    def vectors(self, draw: Draw, leading: list[int], at_origin: bool = False) -> Input:
        """Ambient vectors: ops that want tangents project them, or are given tangents at the origin."""
        found = draw.either([*leading, self.width], 0.05, 0.6)
        if at_origin:
            for row in range(0, len(found.data), self.width):
                for place in self.times():
                    found.data[row + place] = 0
        return found

    def times(self) -> list[int]:
        """Where the time coordinates stand."""
        if not self.factors:
            return [0] if self.kind == "lorentz" else []
        starts = [sum(factor.width for factor in self.factors[:i]) for i in range(len(self.factors))]
        return [start for start, factor in zip(starts, self.factors) if factor.kind == "lorentz"]


@dataclass
class Call:
    inputs: list[Any]
    attributes: dict[str, Any] = field(default_factory=dict)


SPACES = [
    Space("euclidean", "euclidean", 3),
    Space("poincare", "poincare", 3),
    Space("poincare_flatter", "poincare", 3, -0.3),
    Space("lorentz", "lorentz", 4),
    Space("lorentz_flatter", "lorentz", 4, -0.3),
    Space("product", "product", 6, factors=(Space("", "poincare", 2, -0.5), Space("", "euclidean", 1), Space("", "lorentz", 3, -2.0))),
]
BALL_ONLY = {"mobius_add", "mobius_scale", "mobius_matvec", "gyration", "to_lorentz"}
SHEET_ONLY = {"to_poincare"}


def takes(op: str, space: Space) -> bool:
    return not (op in BALL_ONLY and space.kind != "poincare") and not (op in SHEET_ONLY and space.kind != "lorentz")


def call_of(op: str, space: Space, leading: tuple[int, ...] = (2,)) -> Call:
    draw = Draw(f"{op} {space.name}")
    lead = list(leading)
    if op in ("midpoint", "frechet_mean"):
        return Call([space.points(draw, [*lead, 3]), draw.between(0.3, 1, [3])])
    if op == "mobius_scale":
        return Call([draw.either(lead), space.points(draw, lead)])
    if op == "mobius_matvec":
        return Call([draw.either([2, space.width]), space.points(draw, lead)])
    kinds = {
        "point": space.points, "x": space.points, "y": space.points, "target": space.points, "source": space.points,
        "u": space.vectors, "v": space.vectors, "w": space.points, "vector": space.vectors,
        "gradient": space.vectors, "tangent": space.vectors,
    }  # fmt: skip
    if op == "gyration":
        kinds |= {"u": space.points, "v": space.points}
    inputs: list[Any] = []
    for part in table.MANIFOLD_OPS[op]["inputs"]:
        if part["name"] == "tangent" and op in ("exp0", "transport0"):
            inputs.append(space.vectors(draw, lead, at_origin=True))
        else:
            inputs.append(kinds[part["name"]](draw, lead))
    return Call(inputs, {"time": 0.4} if op == "geodesic" else {})
