"""The domain guard of a ball, through the classes that are generated from the contract."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
NEAR_AND_FAR = [[0.1, -0.2], [1.9, 0.0], [3.0, 4.0], [0.0, 0.0]]


def build(area: Area) -> None:
    area.widens = True
    limits(area)
    for dtype in ("f32", "f64"):
        points(area, dtype)
    scalars(area)
    ball_volumes(area)
    refusals(area)
    lifetimes(area)


def topos(case: Case, curvature: float = -1.0, **given: object) -> Case:
    return case.new("topos", "OpenTopos", curvature=curvature, **given)


def limits(area: Area) -> None:
    names = (
        "curvature",
        "tolerance",
        "saturation",
        "max_depth",
        "max_volume",
        "clipped_count",
    )
    for kind, given in {
        "default": {},
        "given": {
            "tolerance": 0.01,
            "saturation": 2.5,
            "max_depth": 7,
            "max_volume": 100,
            "strict": True,
        },
    }.items():
        case = topos(area.case(f"limits.{kind}"), -0.5, **given)
        for name in names:
            case.call("found", "topos", name).expect("found")
        case.call("ball", "topos", "manifold")
        case.get("found", "manifold.curvature", "ball").expect("found", value=-0.5)
        case.get("found", "manifold.kind", "ball").expect("found", value="poincare")


def points(area: Area, dtype: str) -> None:
    case = topos(
        area.case(f"points.{dtype}", devices=BOTH),
        -0.25,
        tolerance=0.125,
        saturation=1.5,
    )
    case.tensor("x", NEAR_AND_FAR, dtype)
    case.call("inside", "topos", "project", tensor="x").expect("inside", "manifold")
    case.call("bounded", "topos", "saturate_tensor", tensor="x").expect("bounded")
    case.call("clipped", "topos", "clipped_count").expect("clipped", value=2)
    case.call("same", "topos", "guard_tensor", label="projected", tensor="inside", inside=True)
    case.call_fails("outside_ball", "topos", "guard_tensor", label="given", tensor="x", inside=True)
    case.call("same", "topos", "guard_tensor", label="given", tensor="x")


def scalars(area: Area) -> None:
    case = topos(area.case("scalars"), saturation=2.0, max_depth=3)
    for value, bounded in ((1.5, 1.5), (7.0, 2.0), (-7.0, -2.0)):
        case.call("found", "topos", "saturate_scalar", value=value).expect("found", value=bounded)
    case.call_fails("non_finite", "topos", "saturate_scalar", value="nan")
    # What has no output gives the object, so that calls chain.
    case.call("again", "topos", "ensure_loop_free", depth=2)
    case.call("found", "again", "max_depth").expect("found", value=3)
    case.call_fails("loop_detected", "topos", "ensure_loop_free", depth=3)


def ball_volumes(area: Area) -> None:
    case = topos(area.case("ball_volume"), -4.0)
    for dimension in (1, 2, 3, 8):
        case.call("found", "topos", "ball_volume", dimension=dimension, radius=0.75).expect("found", "manifold")


def refusals(area: Area) -> None:
    case = area.case("refusals", devices=BOTH)
    case.new_fails("curvature", "OpenTopos", curvature=0.5)
    case.new_fails("invalid_value", "OpenTopos", curvature=-1.0, tolerance=1.0)
    case.new_fails("empty_input", "OpenTopos", curvature=-1.0, max_depth=0)
    topos(case, max_volume=3, strict=True).tensor("x", NEAR_AND_FAR)
    case.call_fails("volume_exceeded", "topos", "guard_tensor", label="x", tensor="x")
    case.call_fails("outside_ball", "topos", "project", tensor="x")
    case.tensor("holes", [["nan", 0.0]])
    case.call_fails("non_finite", "topos", "project", tensor="holes")


def lifetimes(area: Area) -> None:
    case = topos(area.case("closed")).tensor("x", [[0.1, 0.2]])
    case.do("close", of="topos").do("close", of="topos")
    case.call_fails("null_handle", "topos", "project", tensor="x")
    topos(case).call("ball", "topos", "manifold").do("close", of="topos")
    case.op("exp0", "y", "x", manifold="ball").expect("y", "manifold")
