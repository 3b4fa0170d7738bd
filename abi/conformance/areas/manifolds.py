"""Every manifold op in every space that has it; clipping, strictness, refusals; the goldens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from case import Area, Case, flatten

from areas import geometry, table
from areas.ops import give

BOTH = ["cpu", "reference"]
GOLDENS = json.loads((Path(__file__).parents[3] / "python/tests/golden_tensors.json").read_text())
MEANS = {"midpoint", "frechet_mean"}
Golden = dict[str, Any]


def build(area: Area) -> None:
    area.widens = True
    for op in table.MANIFOLD_OPS:
        if op in MEANS:
            continue
        for space in geometry.SPACES:
            if geometry.takes(op, space):
                for dtype in ("f32", "f64"):
                    play(area, op, space, dtype)
            elif not space.name.endswith("flatter"):
                refuse(area, op, space)
    broadcasting(area)
    properties(area)
    boundary(area)
    laws(area)
    goldens(area)


def play(area: Area, op: str, space: geometry.Space, dtype: str) -> None:
    case = area.case(f"{op}.{space.name}.{dtype}", devices=BOTH)
    call = geometry.call_of(op, space)
    space.make(case)
    names = give(case, call.inputs, dtype)
    case.op(op, "out", *names, manifold="space", **call.attributes).expect("out", "manifold")


def refuse(area: Area, op: str, space: geometry.Space) -> None:
    case = area.case(f"{op}.{space.name}.refused", devices=BOTH)
    space.make(case)
    names = give(case, geometry.call_of(op, space).inputs, "f64")
    case.fails("unsupported", "op", name=op, inputs=names, manifold="space")


def broadcasting(area: Area) -> None:
    ball = geometry.SPACES[1]
    for op in ("distance", "mobius_add", "exp", "log"):
        for dtype in ("f32", "f64"):
            case = area.case(f"{op}.broadcast.{dtype}", devices=BOTH)
            ball.make(case)
            draw = table.Draw(op + "broadcast")
            one = give(case, [ball.points(draw, [2, 1]), ball.points(draw, [3])], dtype)
            case.op(op, "out", *one, manifold="space").expect("out", "manifold")
    case = area.case("distance.into", devices=BOTH)
    ball.make(case)
    names = give(case, geometry.call_of("distance", ball).inputs, "f64")
    case.do("tensor.zeros", "target", shape=[2], dtype="f64")
    case.op("distance", "out", *names, manifold="space", out="target").expect("target", "manifold")


def properties(area: Area) -> None:
    for space in geometry.SPACES:
        case = area.case(f"properties.{space.name}")
        space.make(case)
        case.get("kind", "manifold.kind", "space").expect("kind", value=space.kind)
        if space.kind == "product":
            case.fails("invalid_value", "get", name="manifold.curvature", of="space")
        else:
            wanted = {"euclidean": 0.0}.get(space.kind, space.curvature or -1.0)
            case.get("curvature", "manifold.curvature", "space").expect("curvature", value=wanted)
        case.get("count", "manifold.clipped_count", "space").expect("count", value=0)


def boundary(area: Area) -> None:
    """Points outside are clipped and counted, or refused in strict mode; NaN is refused always."""
    outside = [[2, 0, 0], [0.1, 0.2, 0.3], [0, -1, 0]]
    for dtype in ("f32", "f64"):
        case = area.case(f"clipped.{dtype}", devices=BOTH).do("manifold.create", "space", kind="poincare").tensor("x", outside, dtype)
        case.op("project", "inside", "x", manifold="space").op("norm", "size", "inside", axes=[-1]).expect("size", "manifold")
        case.get("count", "manifold.clipped_count", "space").expect("count", value=2)
    case = area.case("strict.refused", devices=BOTH).do("manifold.create", "space", kind="poincare", strict=True).tensor("x", outside)
    case.fails("outside_ball", "op", name="distance0", inputs=["x"], manifold="space")
    case.op("project", "inside", "x", manifold="space").op("distance0", "d", "inside", manifold="space").get(
        "n", "manifold.clipped_count", "space"
    )
    case = (
        area.case("strict.lorentz.refused", devices=BOTH)
        .do("manifold.create", "space", kind="lorentz", strict=True)
        .tensor("x", [[3, 0.5, 0.5]])
    )
    case.fails("outside_ball", "op", name="distance0", inputs=["x"], manifold="space")
    for strict in (False, True):
        case = area.case(f"nan.{'strict' if strict else 'clipping'}", devices=BOTH).do(
            "manifold.create", "space", kind="poincare", strict=strict
        )
        case.tensor("x", [[0.1, 0.2], ["nan", 0]]).fails("non_finite", "op", name="exp0", inputs=["x"], manifold="space")
    for kind, curvature in (("poincare", 0), ("poincare", 1), ("poincare", "nan"), ("lorentz", "-inf")):
        case = area.case(f"curvature.{kind}.{curvature}")
        case.fails("curvature", "manifold.create", kind=kind, curvature=curvature)


def laws(area: Area) -> None:
    """Identities whose right side is known without computing it."""
    draw = table.Draw("laws")
    for space in geometry.SPACES[1:]:
        case = area.case(f"law.log_inverts_exp.{space.name}", devices=BOTH)
        space.make(case)
        x, y = give(case, [space.points(draw, [2]), space.points(draw, [2])], "f64")
        case.op("log", "v", x, y, manifold="space").op("exp", "back", x, "v", manifold="space")
        case.expect("back", "iterative", data=case.plain.at(y).numpy().reshape(-1).tolist())
    case = (
        area.case("law.distance_of_known_points", devices=BOTH)
        .do("manifold.create", "space", kind="poincare")
        .tensor("x", [[0, 0]])
        .tensor("y", [[0.5, 0]])
    )
    # 2 artanh(1/2) = ln 3
    case.op("distance", "d", "x", "y", manifold="space").expect("d", "manifold", data=[1.0986122886681098])
    case = (
        area.case("law.einstein_addition_on_a_line", devices=BOTH)
        .do("manifold.create", "space", kind="poincare")
        .tensor("x", [[0.5, 0]])
        .tensor("y", [[0.25, 0]])
    )
    case.op("mobius_add", "z", "x", "y", manifold="space").expect("z", "manifold", data=[2 / 3, 0])


def goldens(area: Area) -> None:
    """The numbers that are to be met: the original's in f32, high-precision ones in f64 (python/tests/golden_tensors.json)."""
    for golden in GOLDENS:
        played = next((call for name, call in GOLDEN_CALLS.items() if golden["call"].startswith(name)), None)
        if played is not None and golden["use"] in ("match", "target") and "margin" not in golden["inputs"]:
            case = area.case(f"golden.{golden['id']}", devices=BOTH)
            case.do("manifold.create", "ball", kind="poincare", curvature=golden["inputs"]["curvature"])
            played(case, golden["inputs"], golden["outputs"], "f32" if golden["use"] == "match" else "f64")


def golden_exp0(case: Case, given: Golden, found: Golden, dtype: str) -> None:
    tensor = given["tensor"]
    rows, shape = (tensor, None) if isinstance(tensor, list) else (tensor["data"], tensor["shape"])
    case.tensor("x", rows, dtype, shape)
    expected = found["data"] if "data" in found else flatten(found["tensor"])
    case.op("exp0", "out", "x", manifold="ball").expect("out", "manifold", data=expected)


def golden_add(case: Case, given: Golden, found: Golden, dtype: str) -> None:
    case.tensor("x", given["x"]).tensor("y", given["y"])
    case.op("mobius_add", "out", "x", "y", manifold="ball").expect("out", "manifold", data=found["result"])


def golden_distance(case: Case, given: Golden, found: Golden, dtype: str) -> None:
    case.tensor("x", given["a"]).tensor("y", given["b"])
    case.op("distance", "out", "x", "y", manifold="ball").expect("out", "manifold", data=[found["distance"]])


def golden_at_point(case: Case, given: Golden, found: Golden, dtype: str) -> None:
    case.tensor("x", given["x"]).tensor("v", given["v"])
    for op, inputs, output in (
        ("riemannian_gradient", ["x", "v"], found["egrad_to_rgrad_of_v"]),
        ("exp", ["x", "v"], found["exp_x_v"]),
        ("norm", ["x", "v"], [found["norm_x_v"]]),
        ("transport0", ["x", "v"], found["transport_v_from_origin_to_x"]),
    ):
        case.op(op, op, *inputs, manifold="ball").expect(op, "manifold", data=output)


def golden_mean(case: Case, given: Golden, found: Golden, dtype: str) -> None:
    case.tensor("points", given["points"]).tensor("weights", given["weights"])
    case.op("midpoint", "middle", "points", "weights", manifold="ball").expect("middle", "manifold", data=found["gyromidpoint"])
    case.op("frechet_mean", ["mean", "residual", "iterations"], "points", "weights", manifold="ball")
    case.expect("mean", "iterative", data=found["frechet_mean"])


GOLDEN_CALLS = {
    "project_to_poincare": golden_exp0,
    "mobius_add": golden_add,
    "hyperbolic_distance": golden_distance,
    "manifold primitives at x": golden_at_point,
    "weighted mean of ball points": golden_mean,
}
