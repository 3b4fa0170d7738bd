"""Spiral plans: points, partitions and measures of every kind."""

from __future__ import annotations

from case import Area

KINDS = ("log", "vogel", "hyperbolic", "sphere", "kronecker")
OPTIONS = (
    "total_steps",
    "base_radius",
    "radial_growth",
    "base_height",
    "meso_gain",
    "micro_gain",
    "kind",
    "curvature",
    "geodesic_radius",
)
TABLES = (
    "as_tensor",
    "feature_tensor",
    "role_tensor",
    "reflection_tensor",
    "macro_summary_tensor",
)


def build(area: Area) -> None:
    for kind in KINDS:
        case = area.case(f"plan.{kind}").new("plan", "SoT3DPlan", total_steps=20, kind=kind, radial_growth=0.08)
        for name in TABLES:
            case.call("found", "plan", name, dtype="f64").expect("found", "transcendental")
        case.call("found", "plan", "as_tensor").expect("found", "transcendental")
        case.call("found", "plan", "ball_tensor", curvature=-0.5, dtype="f64").expect("found", "manifold")
        case.call("found", "plan", "polyline").expect("found", "transcendental")
        for name in ("partition_tensor", "reflection_points", "gaps"):
            case.call("found", "plan", name).expect("found")
        case.call("found", "plan", "discrepancy").expect("found", "transcendental")
        if kind == "kronecker":
            case.call_fails("unsupported", "plan", "arc_length").call_fails("unsupported", "plan", "frenet_tensor")
        else:
            case.call("found", "plan", "frenet_tensor", dtype="f64").expect("found", "manifold")
            case.call("found", "plan", "arc_length").expect("found", "transcendental")
    case = area.case("options").new("plan", "SoT3DPlan", total_steps=8)
    for name in OPTIONS:
        case.get("found", f"spiral_plan.{name}", "plan").expect("found")
    case = area.case("static")
    for name in ("golden_angle", "golden_ratio"):
        case.call("found", "SoT3DPlan", name).expect("found", "transcendental")
    for total in (0, 1, 64):
        for name in (
            "fibonacci_pacing",
            "pack_tribonacci_chunks",
            "pack_tetranacci_chunks",
        ):
            case.call("found", "SoT3DPlan", name, total_steps=total).expect("found")
    case.call("found", "SoT3DPlan", "pack_nacci_chunks", order=5, total_steps=100).expect("found")
    case = area.case("refusals")
    case.new_fails("invalid_value", "SoT3DPlan", total_steps=-1)
    case.new_fails("invalid_value", "SoT3DPlan", total_steps=2, base_radius=0)
    case.new_fails("non_finite", "SoT3DPlan", total_steps=2, radial_growth="nan")
    case.new_fails("curvature", "SoT3DPlan", total_steps=2, curvature=0)
    case.new("empty", "SoT3DPlan", total_steps=0).call("found", "empty", "as_tensor").expect("found", shape=[0, 3])
    case.call("found", "empty", "arc_length").expect("found", value=0)
    case.call_fails("empty_input", "empty", "discrepancy")
