"""Nothing is leaked, views keep memory alive, forgotten values are collected."""

from __future__ import annotations

from typing import Any

from case import Area, Case

from areas.training import RECIPE, TREE


def build(area: Area) -> None:
    leaks(area)
    views(area)
    collected(area)


def leaks(area: Area) -> None:
    """Live bytes return to where they were once everything made is closed, refused calls included."""

    def leak(name: str, **head: Any) -> Case:
        return area.case(f"leak.{name}", **head).get("before", "library.live_bytes")

    def closed(case: Case, *names: str) -> None:
        for name in names:
            case.do("close", of=name)
        case.get("after", "library.live_bytes").same("after", "before")

    closed(leak("tensor").do("tensor.zeros", "x", shape=[1000]), "x")
    closed(leak("op").do("tensor.zeros", "x", shape=[100, 100]).op("exp", "y", "x").op("sum", "z", "y"), "z", "y", "x")
    closed(leak("out").tensor("x", [1, 2]).do("tensor.zeros", "t", shape=[2], dtype="f64").op("neg", "y", "x", out="t"), "y", "t", "x")
    closed(leak("index").tensor("x", [[1, 2], [3, 4]]).do("tensor.index", "y", tensor="x", index=[1]), "y", "x")
    case = leak("refused_op").tensor("x", [1, 2]).tensor("y", [1, 2, 3]).fails("shape_mismatch", "op", name="add", inputs=["x", "y"])
    closed(case, "x", "y")
    case = (
        leak("tape")
        .tensor("x", [1, 2])
        .do("tape.create", "tape")
        .do("tape.watch", "leaf", tape="tape", tensor="x")
        .op("square", "y", "leaf")
    )
    case.op("sum", "loss", "y").do("tape.gradient", ["g"], tape="tape", target="loss", sources=["leaf"])
    closed(case, "g", "loss", "y", "leaf", "tape", "x")
    case = leak("tape_closed_first").tensor("x", [1, 2]).do("tape.create", "tape").do("tape.watch", "leaf", tape="tape", tensor="x")
    closed(case.op("square", "y", "leaf"), "tape", "x", "leaf", "y")
    case = (
        leak("manifold").do("manifold.create", "ball", kind="poincare").do("manifold.product", "p", factors=["ball", "ball"], dims=[2, 2])
    )
    closed(case.tensor("x", [0.1, 0.1, 0.2, 0.2]).op("distance0", "d", "x", manifold="p"), "d", "x", "p", "ball")
    case = leak("optimizer").tensor("x", [1, 2]).tensor("g", [1, 1]).do("optimizer.create", "o", kind="adam")
    case.do("optimizer.add", optimizer="o", parameter="x").do("optimizer.step", optimizer="o", gradients=["g"])
    closed(case, "o", "x", "g")
    case = leak("training").do("hierarchy.create", "h", pairs=TREE).do("trainer.create", "t", hierarchy="h", options=RECIPE)
    case.do("trainer.run", trainer="t").do("trainer.model", "m", trainer="t").do("model.nearest", "n", model="m", label="node 2", k=2)
    closed(case, "m", "t", "h")
    case = leak("cancelled_training").do("hierarchy.create", "h", pairs=TREE).do("trainer.create", "t", hierarchy="h", options=RECIPE)
    case.fails("cancelled", "trainer.run", message=False, trainer="t", stop_after=1)
    closed(case, "t", "h")
    case = leak("file", needs=["files"]).do("manifold.create", "plane", kind="euclidean").tensor("p", [[1, 2], [3, 4]])
    case.do("model.create", "m", manifold="plane", points="p", labels=["a", "b"]).do("model.save", model="m", path="kept")
    case.do("model.open", "o", path="kept").fails("io", "model.open", path="not-there")
    closed(case, "o", "m", "p", "plane")
    closed(leak("refused_hierarchy").fails("graph", "hierarchy.create", pairs=[["a", "b"], ["b", "a"]]))


def views(area: Area) -> None:
    case = (
        area.case("view.outlives_its_tensor")
        .tensor("x", [[1, 2], [3, 4]])
        .do("tensor.index", "y", tensor="x", index=[1])
        .do("close", of="x")
    )
    case.expect("y", data=[3, 4])
    case = area.case("model.points_outlive_it").do("manifold.create", "plane", kind="euclidean").tensor("p", [[1, 2]])
    case.do("model.create", "m", manifold="plane", points="p", labels=["a"]).do("close", of="p").do("close", of="plane").do(
        "model.points", "q", model="m"
    )
    case.do("close", of="m").expect("q", data=[1, 2])
    case = (
        area.case("manifold.factors_outlive")
        .do("manifold.create", "ball", kind="poincare")
        .do("manifold.product", "p", factors=["ball"], dims=[2])
    )
    case.do("close", of="ball").tensor("x", [0, 0.5]).op("distance0", "d", "x", manifold="p").expect(
        "d", "manifold", data=[1.0986122886681098]
    )
    case = (
        area.case("trainer.outlives_its_hierarchy")
        .do("hierarchy.create", "h", pairs=TREE)
        .do("trainer.create", "t", hierarchy="h", options=RECIPE)
    )
    case.do("close", of="h").do("trainer.run", trainer="t").get("epoch", "trainer.epoch", "t").expect("epoch", value=8)
    case = (
        area.case("result.outlives_its_tape")
        .tensor("x", [1, 2])
        .do("tape.create", "tape")
        .do("tape.watch", "leaf", tape="tape", tensor="x")
    )
    case.op("square", "y", "leaf").do("close", of="tape").do("close", of="leaf").expect("y", data=[1, 4])


def collected(area: Area) -> None:
    """The collector is a net: what was forgotten is given back once it has run."""
    case = area.case("forgotten").do("collect").get("before", "library.live_bytes")
    for number in range(8):
        case.do("tensor.zeros", f"x{number}", shape=[128, 1024], dtype="f64").do("drop", of=f"x{number}")
    case.do("collect").get("after", "library.live_bytes").same("after", "before")
    case = area.case("forgotten.view").do("collect").get("before", "library.live_bytes").tensor("x", [[1, 2], [3, 4]])
    case.do("tensor.index", "y", tensor="x", index=[1]).do("drop", of="x").do("drop", of="y").do("collect")
    case.get("after", "library.live_bytes").same("after", "before")
