"""Hierarchies, training in every geometry, evaluation, models. Deterministic runs give the same bits in every language."""

from __future__ import annotations

from typing import Any

from case import Area, Case

TREE = [[f"node {node}", f"node {node // 2}"] for node in range(2, 16)]
FAMILY = [["dog", "canine"], ["canine", "mammal"], ["cat", "feline"], ["feline", "mammal"], ["dog", "canine"]]
RECIPE: dict[str, Any] = {"dim": 2, "epochs": 8, "negatives": 4, "seed": 3, "deterministic": True}


def build(area: Area) -> None:
    hierarchies(area)
    runs(area)
    stopping(area)
    models(area)
    evaluation(area)


def tree(case: Case) -> Case:
    return case.do("hierarchy.create", "pairs", pairs=TREE).do("hierarchy.closure", "tree", hierarchy="pairs")


def hierarchies(area: Area) -> None:
    case = area.case("hierarchy.counts").do("hierarchy.create", "h", pairs=FAMILY)
    for name, value in (("node_count", 5), ("pair_count", 4), ("duplicate_count", 1)):
        case.get(name, f"hierarchy.{name}", "h").expect(name, value=value)
    case.get("labels", "hierarchy.labels", "h").expect("labels", value=["dog", "canine", "mammal", "cat", "feline"])
    case = area.case("hierarchy.closure").do("hierarchy.create", "h", pairs=FAMILY).do("hierarchy.closure", "c", hierarchy="h")
    case.get("pairs", "hierarchy.pair_count", "c").expect("pairs", value=6)
    case.do("hierarchy.ancestors", "above", hierarchy="h", label="dog").expect("above", value=["canine"])
    case.do("hierarchy.ancestors", "above", hierarchy="c", label="dog").expect("above", value=["canine", "mammal"])
    case.do("hierarchy.ancestors", "above", hierarchy="c", label="mammal").expect("above", value=[])
    case = area.case("hierarchy.cycle")
    case.fails("graph", "hierarchy.create", pairs=[["a", "b"], ["b", "c"], ["c", "a"]])
    area.case("hierarchy.self_loop").fails("graph", "hierarchy.create", pairs=[["a", "b"], ["b", "b"]])
    area.case("hierarchy.no_pairs").fails("graph", "hierarchy.create", pairs=[])
    case = area.case("hierarchy.unknown_label").do("hierarchy.create", "h", pairs=FAMILY)
    case.fails("invalid_value", "hierarchy.ancestors", hierarchy="h", label="bird")
    case = area.case("hierarchy.unicode").do("hierarchy.create", "h", pairs=[["Füchsin", "動物"], ["🐈", "動物"]])
    case.get("labels", "hierarchy.labels", "h").expect("labels", value=["Füchsin", "動物", "🐈"])


def runs(area: Area) -> None:
    recipes = {
        "poincare": {},
        "lorentz": {"model": "lorentz"},
        "euclidean": {"model": "euclidean"},
        "curvature": {"curvature": -0.5},
        "constant": {"schedule": "constant"},
        "linear": {"schedule": "linear"},
        "cosine": {"schedule": "cosine"},
        "two_phase": {"schedule": "two_phase"},
        "burn_in": {"burn_in_epochs": 3, "burn_in_factor": 0.2},
        "five_dims": {"dim": 5, "epochs": 3},
    }
    for name, options in recipes.items():
        case = tree(area.case(f"deterministic.{name}"))
        case.do("trainer.create", "trainer", hierarchy="tree", options={**RECIPE, **options}).do("trainer.run", trainer="trainer")
        case.get("epoch", "trainer.epoch", "trainer").expect("epoch").do("trainer.points", "points", trainer="trainer")
        case.do("record", of="points", name="points").expect("points", "training")
    case = tree(area.case("deterministic.in_parts"))
    for name in ("whole", "parts"):
        case.do("trainer.create", name, hierarchy="tree", options=RECIPE)
    case.do("trainer.run", trainer="whole").do("trainer.run", trainer="parts", epochs=3).get("epoch", "trainer.epoch", "parts")
    case.expect("epoch", value=3).do("trainer.run", trainer="parts").do("trainer.points", "x", trainer="whole")
    case.do("trainer.points", "y", trainer="parts").same("y", "x")
    case = tree(area.case("deterministic.any_threads"))
    for name, threads in (("one", 1), ("two", 2)):
        case.do("trainer.create", name, hierarchy="tree", options={**RECIPE, "threads": threads}).do("trainer.run", trainer=name)
        case.do("trainer.points", f"{name}_points", trainer=name)
    case.same("two_points", "one_points")
    case = tree(area.case("default_recipe")).do("trainer.create", "trainer", hierarchy="tree", options={"epochs": 2})
    case.do("trainer.run", trainer="trainer").do("trainer.points", "points", trainer="trainer").get("shape", "tensor.shape", "points")
    case.expect("shape").do("trainer.model", "model", trainer="trainer").get("labels", "model.labels", "model")
    case.get("expected", "hierarchy.labels", "tree").same("labels", "expected")
    for label, options in {
        "dim": {"dim": 0},
        "epochs": {"epochs": -1},
        "rate": {"learning_rate": -1.0},
        "threads": {"threads": -1},
    }.items():
        tree(area.case(f"refused.{label}")).fails("invalid_value", "trainer.create", hierarchy="tree", options={**RECIPE, **options})


def stopping(area: Area) -> None:
    case = tree(area.case("cancel")).do("trainer.create", "t", hierarchy="tree", options=RECIPE)
    case.fails("cancelled", "trainer.run", message=False, trainer="t", stop_after=3)
    case.get("epoch", "trainer.epoch", "t").expect("epoch", value=3).do("trainer.run", trainer="t")
    case.do("trainer.create", "whole", hierarchy="tree", options=RECIPE).do("trainer.run", trainer="whole")
    case.do("trainer.points", "x", trainer="t").do("trainer.points", "y", trainer="whole").same("x", "y")
    case = tree(area.case("busy")).do("trainer.create", "t", hierarchy="tree", options=RECIPE)
    inner = {"do": "trainer.run", "trainer": "t", "fails": {"status": "busy", "message": "the trainer is in use by another call"}}
    case.do("trainer.run", trainer="t", during=[inner])
    case.get("epoch", "trainer.epoch", "t").expect("epoch", value=8)


def models(area: Area) -> None:
    def made(name: str) -> Case:
        case = area.case(f"model.{name}").do("manifold.create", "ball", kind="poincare", curvature=-1)
        case.tensor("points", [[0, 0], [0.5, 0], [0, 0.8], [-0.3, 0.1]])
        return case.do("model.create", "m", manifold="ball", points="points", labels=["root", "east", "north", "Füchsin"])

    case = made("labels").get("labels", "model.labels", "m").expect("labels", value=["root", "east", "north", "Füchsin"])
    case.do("model.find", "row", model="m", label="north").expect("row", value=2)
    case.do("model.find", "row", model="m", label="south").expect("row", value=-1)
    case = (
        made("points")
        .do("model.points", "p", model="m")
        .same("p", "points")
        .get("flag", "tensor.read_only", "p")
        .expect("flag", value=True)
    )
    case.do("model.point", "north", model="m", label="north").expect("north", data=[0, 0.8])
    case.do("model.manifold", "space", model="m").get("kind", "manifold.kind", "space").expect("kind", value="poincare")
    case = made("distance").do("model.distance", "d", model="m", a="root", b="east")
    case.expect("d", "manifold", value=1.0986122886681098)
    case = made("nearest").do("model.nearest", "n", model="m", label="east", k=2).expect("n", "manifold")
    case.do("model.nearest", "n", model="m", label="east", k=9).expect("n", "manifold")
    case.tensor("query", [0.1, 0.7]).do("model.nearest", "n", model="m", point="query", k=1).expect("n", "manifold")
    case = made("metadata").do("model.set_metadata", model="m", key="licence", value="CC0 „ünïcode“")
    case.do("model.metadata", "value", model="m", key="licence").expect("value", value="CC0 „ünïcode“")
    case.do("model.set_metadata", model="m", key="licence", value="").do("model.metadata", "value", model="m", key="licence").expect(
        "value", value=""
    )
    case = made("refused")
    case.fails("shape_mismatch", "model.create", manifold="ball", points="points", labels=["a"])
    case.fails("invalid_value", "model.create", manifold="ball", points="points", labels=["a", "b", "a", "c"])
    case.tensor("far", [[2, 0], [0, 0]]).fails("outside_ball", "model.create", manifold="ball", points="far", labels=["a", "b"])
    case.fails("invalid_value", "model.point", message=False, model="m", label="south")


def evaluation(area: Area) -> None:
    case = (
        tree(area.case("evaluate"))
        .do("trainer.create", "t", hierarchy="tree", options={**RECIPE, "epochs": 40})
        .do("trainer.run", trainer="t")
    )
    case.do("trainer.model", "m", trainer="t").do("hierarchy.evaluate", "e", hierarchy="tree", model="m")
    for name in ("pair_count", "node_count"):
        case.get(name, f"evaluation.{name}", "e").expect(name)
    case = (
        area.case("evaluate.known")
        .do("hierarchy.create", "h", pairs=[["a", "b"], ["c", "b"]])
        .do("manifold.create", "plane", kind="euclidean")
    )
    # From a the order is c (1), b (2): the ancestor b has rank 2; from c it is a (1), b (3). Precisions are 1/2.
    case.tensor("points", [[0.0], [2.0], [-1.0]]).do("model.create", "m", manifold="plane", points="points", labels=["a", "b", "c"])
    case.do("hierarchy.evaluate", "e", hierarchy="h", model="m")
    case.get("rank", "evaluation.mean_rank", "e").expect("rank", value=2.0).get("map", "evaluation.map", "e").expect("map", value=0.5)
    case.do("model.create", "other", manifold="plane", points="points", labels=["c", "b", "a"])
    case.do("hierarchy.evaluate", "e", hierarchy="h", model="other").get("rank", "evaluation.mean_rank", "e").expect("rank", value=2.0)
    case.do("model.create", "lacking", manifold="plane", points="points", labels=["x", "b", "a"])
    case.fails("invalid_value", "hierarchy.evaluate", hierarchy="h", model="lacking")
