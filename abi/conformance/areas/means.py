"""Midpoints and Fréchet means: weights, batches, residuals, iteration limits."""

from __future__ import annotations

from case import Area

from areas import geometry, table
from areas.ops import give

BOTH = ["cpu", "reference"]


def build(area: Area) -> None:
    area.widens = True
    for space in geometry.SPACES:
        for op in ("midpoint", "frechet_mean"):
            for dtype in ("f32", "f64"):
                play(area, op, space, dtype)
        equal_weights(area, space)
        two_points(area, space)
    limits(area)


def play(area: Area, op: str, space: geometry.Space, dtype: str) -> None:
    case = area.case(f"{op}.weighted.{space.name}.{dtype}", devices=BOTH)
    space.make(case)
    names = give(case, geometry.call_of(op, space).inputs, dtype)
    if op == "midpoint":
        case.op(op, "out", *names, manifold="space").expect("out", "manifold")
        return
    tolerance = 1e-6 if dtype == "f32" else 1e-12
    case.op(op, ["out", "residual", "iterations"], *names, manifold="space", tolerance=tolerance).expect("out", "iterative")
    residual = case.plain.at("residual")
    case.do("tensor.full", "limit", shape=list(residual.shape), value=2 * tolerance, dtype=residual.dtype)
    case.op("lt", "small", "residual", "limit").expect("small", data=[1, 1])


def equal_weights(area: Area, space: geometry.Space) -> None:
    draw = table.Draw(f"equal {space.name}")
    case = area.case(f"equal_weights.{space.name}", devices=BOTH)
    space.make(case)
    names = give(case, [space.points(draw, [4]), None], "f64")
    case.op("midpoint", "middle", *names, manifold="space").expect("middle", "manifold")
    case.op("frechet_mean", ["mean", "residual", "iterations"], *names, manifold="space").expect("mean", "iterative")


def two_points(area: Area, space: geometry.Space) -> None:
    """The mean of two points is half-way along their geodesic."""
    draw = table.Draw(f"two {space.name}")
    case = area.case(f"half_way.{space.name}", devices=BOTH)
    space.make(case)
    points = space.points(draw, [2])
    x, y, both = give(
        case,
        [table.Input([space.width], points.data[: space.width]), table.Input([space.width], points.data[space.width :]), points],
        "f64",
    )
    case.op("geodesic", "half", x, y, manifold="space", time=0.5).expect("half", "manifold")
    half = case.plain.at("half").numpy().tolist()
    case.op("midpoint", "middle", both, None, manifold="space").expect("middle", "iterative", data=half)
    case.op("frechet_mean", ["mean", "residual", "iterations"], both, None, manifold="space").expect("mean", "iterative", data=half)


def limits(area: Area) -> None:
    ball = geometry.SPACES[1]
    case = area.case("not_converged", devices=BOTH)
    ball.make(case)
    names = give(case, geometry.call_of("frechet_mean", ball).inputs, "f64")
    attributes = {"tolerance": 1e-15, "max_iterations": 1}
    case.fails("not_converged", "op", message=False, name="frechet_mean", inputs=names, manifold="space", attributes=attributes)
    for label, weights in {"negative": [1, -1, 1], "all_zero": [0, 0, 0]}.items():
        case = area.case(f"weights.{label}", devices=BOTH)
        ball.make(case)
        case.tensor("weights", weights).do(
            "tensor.create", "points", dtype="f64", shape=[3, 3], data=ball.points(table.Draw("w"), [3]).data
        )
        case.fails("invalid_value", "op", name="midpoint", inputs=["points", "weights"], manifold="space")
