"""Barycenters by relative entropy, their scores and the path to them, through the generated classes."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
DENSITIES = {
    "p": [[0.1, 0.2, 0.7], [0.5, 0.25, 0.25]],
    "q": [[0.3, 0.3, 0.4], [0.125, 0.75, 0.125]],
    "r": [[2.0, 1.0, 1.0], [0.2, 0.2, 0.6]],
}
SCORES = ("kl_energy", "entropy", "coupling_energy", "objective", "effective_weight")


def build(area: Area) -> None:
    area.widens = True
    for axis in (None, "all", "rows"):
        for dtype in ("f32", "f64"):
            scores(area, axis, dtype)
    path(area)
    coupling(area)
    means(area)
    refusals(area)
    lifetimes(area)


def densities(case: Case, dtype: str = "f64") -> Case:
    for name, data in DENSITIES.items():
        case.tensor(name, data, dtype)
    return case


def scores(area: Area, axis: str | None, dtype: str) -> None:
    case = densities(area.case(f"{axis or 'default'}.{dtype}", devices=BOTH), dtype)
    case.new(
        "pool",
        "ZSpaceBarycenter",
        densities=["p", "q", "r"],
        weights=[1.0, 0.5, 2.0],
        entropy_weight=0.25,
        **({"axis": axis} if axis else {}),
    )
    case.get("density", "barycenter.density", "pool").expect("density", "gradient")
    for name in SCORES:
        case.get("found", f"barycenter.{name}", "pool").expect("found", "training")
    case.call("rows", "pool", "row_scores").expect("rows", "training")


def path(area: Area) -> None:
    case = densities(area.case("path"))
    case.new("pool", "ZSpaceBarycenter", densities=["p", "q"]).get("count", "barycenter.intermediate_count", "pool").expect(
        "count", value=5
    )
    for index in range(5):
        case.call("point", "pool", "intermediate_at", index=index)
        case.get("found", "barycenter_intermediate.interpolation", "point").expect("found", value=index / 4)
        case.get("density", "barycenter_intermediate.density", "point").expect("density", "gradient")
        for name in ("kl_energy", "entropy", "objective"):
            case.get("found", f"barycenter_intermediate.{name}", "point").expect("found", "gradient")
    case.call_fails("index_out_of_range", "pool", "intermediate_at", index=5)
    case.call(["first", "second", "third", "fourth", "last"], "pool", "intermediates")
    case.get("density", "barycenter_intermediate.density", "last").get("own", "barycenter.density", "pool").same("density", "own")
    # A point of the path lives on without the barycenter.
    case.do("close", of="pool").get("found", "barycenter_intermediate.interpolation", "point").expect("found", value=1)


def coupling(area: Area) -> None:
    case = densities(area.case("coupling", devices=BOTH)).tensor("between", [[0.0, 0.5], [0.5, 0.0]])
    case.new(
        "pool",
        "ZSpaceBarycenter",
        densities=["p", "q"],
        beta_j=0.75,
        coupling="between",
        floor=1e-6,
    )
    case.get("found", "barycenter.coupling_energy", "pool").expect("found", "gradient")
    case.call("charts", "pool", "coupled_charts").expect("charts", "gradient")
    # An absent tensor may be said to be so.
    case.new("pool", "ZSpaceBarycenter", densities=["p", "q"], coupling=None).get("found", "barycenter.coupling_energy", "pool").expect(
        "found", value=0
    )


def means(area: Area) -> None:
    case = densities(area.case("forward_kl_mean", devices=BOTH))
    case.call("mean", "ZSpaceBarycenter", "forward_kl_mean", densities=["p", "q", "r"]).expect("mean", "gradient")
    case.call(
        "mean",
        "ZSpaceBarycenter",
        "forward_kl_mean",
        densities=["p", "q", "r"],
        weights=[1, 2, 3],
        axis="rows",
    )
    case.expect("mean", "gradient")


def refusals(area: Area) -> None:
    case = densities(area.case("refusals"))
    case.new_fails("empty_input", "ZSpaceBarycenter", densities=[])
    case.new_fails(
        "degenerate_barycenter",
        "ZSpaceBarycenter",
        densities=["p", "q"],
        weights=[0.0, 0.0],
    )
    case.new_fails("non_finite", "ZSpaceBarycenter", densities=["p", "q"], weights=["nan", 1.0])
    case.new_fails(
        "invalid_value",
        "ZSpaceBarycenter",
        densities=["p", "q"],
        axis="columns",
        message=False,
    )
    case.tensor("other", [0.5, 0.5]).new_fails("shape_mismatch", "ZSpaceBarycenter", densities=["p", "other"])
    case.do("close", of="q").new_fails("null_handle", "ZSpaceBarycenter", densities=["p", "q"])


def lifetimes(area: Area) -> None:
    case = (
        densities(area.case("closed")).new("pool", "ZSpaceBarycenter", densities=["p", "q"]).do("close", of="pool").do("close", of="pool")
    )
    case.call_fails("null_handle", "pool", "row_scores")
