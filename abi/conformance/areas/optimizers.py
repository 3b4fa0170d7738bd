"""Steps of every rule, flat and along geodesics; learning rates, states, refusals."""

from __future__ import annotations

from typing import Any

from case import Area, Case

from areas import geometry, table
from areas.ops import give

BOTH = ["cpu", "reference"]
RULES: dict[str, dict[str, Any]] = {
    "sgd": {"kind": "sgd", "learning_rate": 0.1},
    "momentum": {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9},
    "nesterov": {"kind": "sgd", "learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
    "weight_decay": {"kind": "sgd", "learning_rate": 0.1, "weight_decay": 0.01},
    "adam": {"kind": "adam", "learning_rate": 0.05},
    "adam_given": {"kind": "adam", "learning_rate": 0.05, "beta_1": 0.8, "beta_2": 0.99, "epsilon": 1e-6, "weight_decay": 0.01},
    "adam_default": {"kind": "adam"},
    "adamw": {"kind": "adamw", "learning_rate": 0.05},
    "adamw_default": {"kind": "adamw"},
}
CURVED = ["sgd", "momentum", "nesterov", "adam"]


def build(area: Area) -> None:
    area.widens = True
    for rule in RULES:
        for dtype in ("f32", "f64"):
            flat(area, rule, dtype)
    for rule in CURVED:
        for space in geometry.SPACES[1:]:
            for dtype in ("f32", "f64") if space.name == "poincare" else ("f64",):
                curved(area, rule, space, dtype)
    states(area)
    rates(area)
    several(area)
    refusals(area)


def steps(case: Case, draw: table.Draw, shape: list[int], dtype: str, count: int, first: int = 0) -> None:
    for number in range(first, first + count):
        case.do("tensor.create", f"g{number}", dtype=dtype, shape=shape, data=draw.either(shape).data)
        case.do("optimizer.step", optimizer="optimizer", gradients=[f"g{number}"])


def flat(area: Area, rule: str, dtype: str) -> None:
    case = area.case(f"{rule}.{dtype}", devices=BOTH)
    draw = table.Draw(rule)
    give(case, [draw.either([2, 3])], dtype)
    case.do("optimizer.create", "optimizer", **RULES[rule]).do("optimizer.add", optimizer="optimizer", parameter="x")
    steps(case, draw, [2, 3], dtype, 3)
    case.expect("x", "gradient")


def curved(area: Area, rule: str, space: geometry.Space, dtype: str) -> None:
    case = area.case(f"{rule}.{space.name}.{dtype}", devices=BOTH)
    draw = table.Draw(rule + space.name)
    space.make(case)
    give(case, [space.points(draw, [2])], dtype)
    case.do("optimizer.create", "optimizer", **RULES[rule])
    case.do("optimizer.add", optimizer="optimizer", parameter="x", manifold="space")
    steps(case, draw, [2, space.width], dtype, 2)
    case.expect("x", "gradient")


def states(area: Area) -> None:
    """An optimiser that takes over another's state goes on as that one would."""
    for rule in ("momentum", "adam", "adamw"):
        draw = table.Draw("state" + rule)
        case = area.case(f"state.{rule}", devices=BOTH).tensor("x", [1, 2, 3]).do("optimizer.create", "optimizer", **RULES[rule])
        case.do("optimizer.add", optimizer="optimizer", parameter="x")
        steps(case, draw, [3], "f64", 2)
        case.op("add", "y", "x", "x").op("sub", "y", "y", "x")  # A copy.
        case.do("optimizer.create", "second", **RULES[rule]).do("optimizer.add", optimizer="second", parameter="y")
        case.do("optimizer.load_state", optimizer="second", source="optimizer")
        steps(case, draw, [3], "f64", 1, first=2)
        case.do("optimizer.step", optimizer="second", gradients=["g2"]).same("y", "x")


def rates(area: Area) -> None:
    case = area.case("learning_rate", devices=BOTH).tensor("x", [1, 2]).tensor("g", [1, 1])
    case.do("optimizer.create", "o", kind="sgd", learning_rate=0.5).do("optimizer.add", optimizer="o", parameter="x")
    case.get("rate", "optimizer.learning_rate", "o").expect("rate", value=0.5)
    case.do("optimizer.step", optimizer="o", gradients=["g"]).do("optimizer.set_learning_rate", optimizer="o", learning_rate=0.25)
    case.get("rate", "optimizer.learning_rate", "o").expect("rate", value=0.25)
    case.do("optimizer.step", optimizer="o", gradients=["g"]).expect("x", data=[0.25, 1.25])
    case.fails("invalid_value", "optimizer.set_learning_rate", optimizer="o", learning_rate=-1)
    case.fails("non_finite", "optimizer.set_learning_rate", optimizer="o", learning_rate="nan")
    case = area.case("adam_default.rate").do("optimizer.create", "o", kind="adam")
    case.get("rate", "optimizer.learning_rate", "o").expect("rate", value=0.001)


def several(area: Area) -> None:
    """Parameters of their own dtypes and manifolds; a refused step changes none of them."""
    case = (
        area.case("several", devices=BOTH)
        .do("manifold.create", "ball", kind="poincare")
        .tensor("x", [1, 2], "f32")
        .tensor("p", [[0.1, 0.2]])
    )
    case.do("optimizer.create", "o", kind="sgd", learning_rate=0.5).do("optimizer.add", optimizer="o", parameter="x")
    case.do("optimizer.add", optimizer="o", parameter="p", manifold="ball").tensor("gx", [1, 1], "f32").tensor("gp", [[1, -1]])
    case.do("optimizer.step", optimizer="o", gradients=["gx", "gp"]).expect("x", data=[0.5, 1.5]).expect("p", "gradient")
    case.tensor("short", [1, 1, 1], "f32").fails("shape_mismatch", "optimizer.step", optimizer="o", gradients=["short", "gp"])
    case.tensor("bad", [["nan", 0]]).fails("non_finite", "optimizer.step", optimizer="o", gradients=["gx", "bad"])
    case.expect("x", data=[0.5, 1.5]).fails("invalid_value", "optimizer.step", optimizer="o", gradients=["gx"])


def refusals(area: Area) -> None:
    for label, status, fields in (
        ("negative_rate", "invalid_value", {"kind": "sgd", "learning_rate": -0.1}),
        ("infinite_rate", "non_finite", {"kind": "sgd", "learning_rate": "inf"}),
        ("beta_of_one", "invalid_value", {"kind": "adam", "beta_1": 1.0}),
        ("nesterov_without_momentum", "invalid_value", {"kind": "sgd", "learning_rate": 0.1, "nesterov": True}),
    ):
        area.case(f"refused.{label}").fails(status, "optimizer.create", **fields)
    case = area.case("refused.decoupled_decay_on_a_manifold").do("manifold.create", "ball", kind="poincare").tensor("p", [[0.1, 0.2]])
    case.do("optimizer.create", "o", kind="adamw").fails("unsupported", "optimizer.add", optimizer="o", parameter="p", manifold="ball")
    case = area.case("refused.integers").tensor("i", [1, 2], "i64").do("optimizer.create", "o", kind="adam")
    case.fails("dtype_mismatch", "optimizer.add", optimizer="o", parameter="i")
    case = (
        area.case("refused.shared_memory").tensor("x", [1, 2]).do("optimizer.create", "o", kind="adam").do("tensor.detach", "y", tensor="x")
    )
    case.do("optimizer.add", optimizer="o", parameter="x").fails("invalid_value", "optimizer.add", optimizer="o", parameter="y")
