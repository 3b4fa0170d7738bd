"""Barycenters that know how far bins are apart, through the generated class."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
LINE = [[0.7, 0.2, 0.1, 0.0], [0.0, 0.1, 0.2, 0.7]]
COST = [
    [0.0, 1.0, 4.0, 9.0],
    [1.0, 0.0, 1.0, 4.0],
    [4.0, 1.0, 0.0, 1.0],
    [9.0, 4.0, 1.0, 0.0],
]


def build(area: Area) -> None:
    area.widens = True
    for dtype in ("f32", "f64"):
        line(area, dtype)
    grid(area)
    refusals(area)


def found(case: Case) -> Case:
    case.get("density", "wasserstein_barycenter.density", "best").expect("density", "iterative")
    case.get("residual", "wasserstein_barycenter.residual", "best").expect("residual", "training")
    return case


def line(area: Area, dtype: str) -> None:
    case = area.case(f"line.{dtype}", devices=BOTH).tensor("densities", LINE, dtype).tensor("cost", COST, dtype)
    found(
        case.new(
            "best",
            "WassersteinBarycenter",
            densities="densities",
            regularization=0.5,
            cost="cost",
        )
    )
    found(
        case.new(
            "best",
            "WassersteinBarycenter",
            densities="densities",
            regularization=0.25,
            cost="cost",
            weights=[1, 3],
            tolerance=1e-8,
        )
    )


def grid(area: Area) -> None:
    case = area.case("grid").tensor("densities", LINE)
    found(case.new("best", "WassersteinBarycenter", densities="densities", regularization=0.1))
    found(
        case.new(
            "best",
            "WassersteinBarycenter",
            densities="densities",
            regularization=0.1,
            grid=[2, 2],
        )
    )


def refusals(area: Area) -> None:
    case = area.case("refusals").tensor("densities", LINE)
    case.new_fails(
        "invalid_value",
        "WassersteinBarycenter",
        densities="densities",
        regularization=0.0,
    )
    case.new_fails(
        "not_converged",
        "WassersteinBarycenter",
        densities="densities",
        regularization=0.1,
        max_iterations=1,
    )
    case.do("close", of="densities").new_fails(
        "null_handle",
        "WassersteinBarycenter",
        densities="densities",
        regularization=0.5,
    )
