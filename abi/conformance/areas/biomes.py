"""Labelled collections of tensors: entries, means, and what is refused."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
ENTRIES = {"low": [[0.1, 0.2], [0.3, 0.0]], "high": [[0.5, -0.2], [0.0, 0.25]], "": [[-0.4, 0.1], [0.2, 0.6]]}
WEIGHTS = [1.0, 0.5, 2.5]


def build(area: Area) -> None:
    area.widens = True
    for dtype in ("f32", "f64"):
        means(area, dtype)
    entries(area)
    clamps(area)
    refusals(area)
    lifetimes(area)


def biome(case: Case, **limits: object) -> Case:
    return case.new("topos", "OpenTopos", curvature=-1.0, **limits).new("biome", "TensorBiome", topos="topos")


def absorbed(case: Case, dtype: str = "f64") -> Case:
    for (label, data), weight in zip(ENTRIES.items(), WEIGHTS, strict=True):
        case.tensor("entry", data, dtype).call("same", "biome", "absorb", label=label, tensor="entry", weight=weight)
    return case


def means(area: Area, dtype: str) -> None:
    case = absorbed(biome(area.case(f"means.{dtype}", devices=BOTH)), dtype)
    case.call("mean", "biome", "canopy").expect("mean", "reduction")
    for mode in ("euclidean", "gyromidpoint", "frechet"):
        case.call("mean", "biome", "canopy", mode=mode).expect("mean", "iterative" if mode == "frechet" else "manifold")


def entries(area: Area) -> None:
    case = biome(area.case("entries")).call("found", "biome", "is_empty").expect("found", value=True)
    case.call("found", "biome", "labels").expect("found", value=[])
    case.call_fails("index_out_of_range", "biome", "shoot_at", index=0)
    absorbed(case).call("found", "biome", "is_empty").expect("found", value=False)
    case.get("found", "biome.count", "biome").expect("found", value=3)
    case.call("found", "biome", "labels").expect("found", value=["low", "high", ""])
    case.call("found", "biome", "label_at", index=1).expect("found", value="high")
    case.call("found", "biome", "weights").expect("found", value=WEIGHTS)
    case.call("found", "biome", "total_weight").expect("found", value=4)
    case.call(["first", "second", "third"], "biome", "shoots").same("third", "entry")
    case.call("shoot", "biome", "shoot_at", index=0).same("shoot", "first")
    for index in (-1, 3):
        case.call_fails("index_out_of_range", "biome", "shoot_at", index=index)
        case.call_fails("index_out_of_range", "biome", "label_at", index=index)
    # Copies: nobody can change an entry.
    case.do("tensor.write_view", tensor="shoot", offset=0, value=9).call("shoot", "biome", "shoot_at", index=0).same("shoot", "first")
    case.call("same", "biome", "absorb", label="low", tensor="entry").call("found", "biome", "labels")
    case.expect("found", value=["low", "high", "", "low"]).call("found", "biome", "weights").expect("found", value=[*WEIGHTS, 1])
    case.call("limits", "biome", "topos").call("found", "limits", "curvature").expect("found", value=-1)
    case.call("same", "biome", "clear").get("found", "biome.count", "biome").expect("found", value=0)
    # Cleared, it takes tensors of another shape.
    case.tensor("other", [1.0, 2.0, 3.0]).call("same", "biome", "absorb", label="other", tensor="other")


def clamps(area: Area) -> None:
    case = biome(area.case("clamps", devices=BOTH), saturation=0.5).tensor("x", [[3.0, -0.25], [-7.0, 0.5]])
    case.call("same", "biome", "absorb", label="x", tensor="x").call("shoot", "biome", "shoot_at", index=0)
    case.expect("shoot", data=[0.5, -0.25, -0.5, 0.5])
    case.tensor("far", [[3.0, 4.0]])
    biome(case).call("same", "biome", "absorb", label="far", tensor="far").call("mean", "biome", "canopy", mode="frechet")
    case.call("limits", "biome", "topos").call("found", "limits", "clipped_count").expect("found", value=1)
    biome(case, strict=True).call("same", "biome", "absorb", label="far", tensor="far")
    case.call_fails("outside_ball", "biome", "canopy", mode="gyromidpoint").call("mean", "biome", "canopy").same("mean", "far")


def refusals(area: Area) -> None:
    case = absorbed(biome(area.case("refusals", devices=BOTH), max_volume=13)).tensor("x", [[0.1, 0.2], [0.3, 0.4]])
    for weight, status in (("nan", "non_finite"), ("inf", "non_finite"), (0.0, "invalid_value"), (-1.0, "invalid_value")):
        case.call_fails(status, "biome", "absorb", label="x", tensor="x", weight=weight)
    case.call_fails("volume_exceeded", "biome", "absorb", label="x", tensor="x")
    for value in ("nan", "inf", "-inf"):
        biome(case).tensor("holes", [[0.1, value]]).call_fails("non_finite", "biome", "absorb", label="holes", tensor="holes")
        case.call("found", "biome", "is_empty").expect("found", value=True)
    case.call_fails("empty_input", "biome", "canopy").call_fails("empty_input", "biome", "canopy", mode="frechet")
    case.call_fails("invalid_value", "biome", "canopy", mode="median", message=False)
    case.tensor("empty", [[]]).call_fails("empty_input", "biome", "absorb", label="empty", tensor="empty")
    case.call("same", "biome", "absorb", label="x", tensor="x").tensor("row", [[0.1, 0.2]])
    case.call_fails("shape_mismatch", "biome", "absorb", label="row", tensor="row")
    case.get("found", "biome.count", "biome").expect("found", value=1)
    case.do("close", of="x").call_fails("null_handle", "biome", "absorb", label="x", tensor="x")
    case.do("close", of="topos").new_fails("null_handle", "TensorBiome", topos="topos")


def lifetimes(area: Area) -> None:
    case = absorbed(biome(area.case("closed"))).do("close", of="topos").do("close", of="entry")
    # A biome keeps its topos and its entries.
    case.call("mean", "biome", "canopy", mode="gyromidpoint").do("close", of="biome").do("close", of="biome")
    for name in ("canopy", "is_empty", "clear", "weights", "total_weight", "topos"):
        case.call_fails("null_handle", "biome", name)
    case.call_fails("null_handle", "biome", "shoot_at", index=0).call_fails("null_handle", "biome", "label_at", index=0)
    case.call_fails("null_handle", "biome", "absorb", label="x", tensor="mean")
