"""Calls from several threads at once, and the number of threads a call uses."""

from __future__ import annotations

from typing import Any

from case import Area, Case

from areas.training import RECIPE, TREE

NEEDS: dict[str, Any] = {"needs": ["threads"]}


def parallel(case: Case, count: int, steps: list[dict[str, Any]]) -> Case:
    return case.do("parallel", count=count, steps=steps)


def op(name: str, to: str, *inputs: str, **more: Any) -> dict[str, Any]:
    return {"do": "op", "name": name, "inputs": list(inputs), **more, "as": to}


def build(area: Area) -> None:
    large = {"dtype": "f32", "shape": [64, 64], "splitmix64": {"seed": 9, "scale": 1}}
    case = area.case("shared_input", **NEEDS).do("tensor.create", "x", **large).op("matmul", "y", "x", "x").op("softmax", "z", "y")
    steps = [op("matmul", "own", "x", "x"), op("softmax", "mine", "own"), {"do": "expect", "of": "mine", "same": "z"}]
    parallel(case, 4, steps * 3)
    case = area.case("shared_manifold", **NEEDS).do("manifold.create", "ball", kind="poincare").tensor("x", [[2, 0], [0.1, 0.1]])
    parallel(case, 4, [op("project", "own", "x", manifold="ball")] * 5).get("count", "manifold.clipped_count", "ball").expect(
        "count", value=20
    )
    case = area.case("own_tapes", **NEEDS).tensor("x", [1, 2, 3])
    gradient = {"do": "tape.gradient", "tape": "tape", "target": "loss", "sources": ["leaf"], "as": ["g"]}
    steps = [
        {"do": "tape.create", "as": "tape"},
        {"do": "tape.watch", "tape": "tape", "tensor": "x", "as": "leaf"},
        op("square", "y", "leaf"),
    ]
    steps += [op("sum", "loss", "y"), gradient, {"do": "expect", "of": "g", "data": [2, 4, 6]}]
    parallel(case, 4, steps)
    case = (
        area.case("own_trainers", **NEEDS).do("hierarchy.create", "h", pairs=TREE).do("trainer.create", "t", hierarchy="h", options=RECIPE)
    )
    case.do("trainer.run", trainer="t").do("trainer.points", "x", trainer="t")
    steps = [{"do": "trainer.create", "hierarchy": "h", "options": RECIPE, "as": "own"}, {"do": "trainer.run", "trainer": "own"}]
    steps += [{"do": "trainer.points", "trainer": "own", "as": "y"}, {"do": "expect", "of": "y", "same": "x"}]
    parallel(case, 3, steps)
    case = area.case("errors_are_their_own", **NEEDS).tensor("x", [1, 2]).tensor("y", [1, 2, 3]).tensor("i", [9], "i64")
    shapes = {"status": "shape_mismatch", "message": "add: shapes 2 and 3 do not broadcast"}
    axis = {"status": "index_out_of_range", "message": "sum: axis 4 given, the tensor has 1 axes"}
    steps = [{"do": "op", "name": "add", "inputs": ["x", "y"], "fails": shapes}]
    steps += [{"do": "op", "name": "sum", "inputs": ["x"], "attributes": {"axes": [4]}, "fails": axis}]
    parallel(case, 4, steps * 5)
    case = area.case("create_and_close", **NEEDS).get("before", "library.live_bytes")
    steps = [
        {"do": "tensor.zeros", "shape": [100], "as": "own"},
        op("neg", "n", "own"),
        {"do": "close", "of": "own"},
        {"do": "close", "of": "n"},
    ]
    parallel(case, 4, steps * 5).get("after", "library.live_bytes").same("after", "before")
    case = area.case("thread_count", **NEEDS).get("before", "library.thread_count").do("library.set_thread_count", count=3)
    case.get("count", "library.thread_count").expect("count", value=3).do("library.set_thread_count", count=2)
    big = {"dtype": "f32", "shape": [300, 200], "splitmix64": {"seed": 4, "scale": 1}}
    for name, reduce in (("sum", {"axes": [0]}), ("logsumexp", {"axes": [0, 1]})):
        case = area.case(f"same_bits_for_any_count.{name}", **NEEDS).do("tensor.create", "x", **big)
        for count in (1, 2):
            case.do("library.set_thread_count", count=count).op(name, f"y{count}", "x", **reduce)
        case.same("y2", "y1").do("record", of="y1", name=name)
