"""Differential traces and resonances: values against double precision, and what is refused."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
SEED, GENERATOR, DIRECTION = (
    [[0.4, 0.3, 0.1], [0.05, -0.2, 0.3]],
    [[0.1, -0.2, 0.3], [0.5, 0.25, 0.0]],
    [[0.05, 0.07, -0.1], [0.2, 0.0, 0.3]],
)
KERNEL = [[1.0, 0.5], [-0.25, 1.25], [0.5, 0.0]]
LEVELS = {"low": [[0.1, 0.2, 0.3], [0.3, 0.1, 0.0]], "high": [[0.2, 0.0, 0.1], [-0.1, 0.1, 0.3]]}
TENSORS = ("velocity", "functor_value", "functor_linearisation", "lie_bracket", "holonomy", "infinity_projection")
TIMED = ("homotopy_flow", "parallel_velocity", "commutator")
LISTS = ("holonomy_angle", "recursive_objective", "infinity_energy")


def build(area: Area) -> None:
    area.widens = True
    for dtype in ("f32", "f64"):
        values(area, dtype)
    options(area)
    plans(area)
    with_tape(area)
    bad_traces(area)
    bad_calls(area)
    bad_resonances(area)
    lifetimes(area)


def tensors(case: Case, dtype: str = "f64") -> Case:
    for name, data in {"seed": SEED, "generator": GENERATOR, "direction": DIRECTION, "kernel": KERNEL, **LEVELS}.items():
        case.tensor(name, data, dtype)
    return case.tensor("p", [[0.2, 0.3, 0.5], [0.6, 0.2, 0.2]], dtype).tensor("q", [[0.5, 0.25, 0.25], [0.1, 0.1, 0.8]], dtype)


def filled(case: Case) -> Case:
    case.call("same", "trace", "deform", generator="generator", direction="direction").call("same", "trace", "via", kernel="kernel")
    return case.call("same", "trace", "with_barycenter_from", weights=[1.0, 2.0], densities=["p", "q"])


def resonance(case: Case) -> Case:
    filled(case).call("same", "trace", "with_infinity", levels=["low", "high"])
    return case.call("resonance", "trace", "resonate")


def values(area: Area, dtype: str) -> None:
    case = tensors(area.case(f"values.{dtype}", devices=BOTH), dtype).new("trace", "SpiralDifferentialTrace", seed="seed", curvature=-0.5)
    resonance(case)
    for name in TENSORS:
        case.call("found", "resonance", name).expect("found", "gradient")
    for name in TIMED:
        case.call("found", "resonance", name).expect("found", "gradient")
        case.call("found", "resonance", name, t=0.25).expect("found", "gradient")
        case.call("found", "resonance", name, t=-1.0).expect("found", "gradient")
    for name in LISTS:
        case.call("found", "resonance", name).expect("found", "gradient")
    case.tensor("cotangent", [[1.0, -0.5], [0.25, 2.0]], dtype)
    case.call("found", "resonance", "functor_pullback", cotangent="cotangent").expect("found", "gradient")
    case.call("pool", "resonance", "barycenter").get("density", "barycenter.density", "pool").expect("density", "gradient")


def options(area: Area) -> None:
    """Defaults, a source, tangents as seeds, levels of other curvatures, and the barycenter's density as the only level."""
    case = tensors(area.case("options", devices=BOTH)).new("trace", "SpiralDifferentialTrace", seed="seed")
    resonance(case).call("found", "resonance", "homotopy_flow").expect("found", "gradient")
    case.call("same", "trace", "via", kernel="kernel", source="low").call("same", "trace", "functor_step", step=0.01)
    case.call("same", "trace", "with_infinity", levels=["low", "high"], curvatures=[-0.5, -2.0]).call("resonance", "trace", "resonate")
    for name in ("functor_value", "infinity_projection", "infinity_energy"):
        case.call("found", "resonance", name).expect("found", "gradient")
    case.tensor("far", [[3.0, 0.0, -4.0], [0.5, 0.5, 0.5]]).new("trace", "SpiralDifferentialTrace", seed="far", project=True)
    filled(case).call("resonance", "trace", "resonate").call("found", "resonance", "infinity_projection").expect("found", "gradient")
    case.call("found", "resonance", "homotopy_flow", t=0.0).expect("found", "gradient")
    case.tensor("between", [[0.0, 0.5], [0.5, 0.0]]).new("trace", "SpiralDifferentialTrace", seed="seed", entropy_weight=0.5, beta_j=2.0)
    filled(case).call("same", "trace", "with_barycenter_with", weights=[1.0, 2.0], densities=["p", "q"], coupling="between")
    case.call("resonance", "trace", "resonate").call("found", "resonance", "recursive_objective").expect("found", "gradient")
    case.new("pool", "ZSpaceBarycenter", densities=["p", "q"]).call("same", "trace", "with_barycenter", barycenter="pool")
    case.call("resonance", "trace", "resonate").call("found", "resonance", "recursive_objective").expect("found", "gradient")


def plans(area: Area) -> None:
    case = tensors(area.case("plans")).new("trace", "SpiralDifferentialTrace", seed="seed").get("plan", "trace.sot_plan", "trace")
    case.expect("plan", value=None).new("plan", "SoT3DPlan", total_steps=12, kind="kronecker")
    resonance(case).call_fails("empty_input", "resonance", "explore")
    case.call("same", "trace", "with_sot", plan="plan").get("found", "trace.sot_plan", "trace")
    case.get("steps", "spiral_plan.total_steps", "found").expect("steps", value=12).call("resonance", "trace", "resonate")
    case.call(["points", "objectives"], "resonance", "explore", count=3, reach=0.5)
    case.expect("points", "gradient").expect("objectives", "gradient")
    for count in (0, 13, -1):
        case.call_fails("invalid_value", "resonance", "explore", count=count)
    for reach, status in ((0.0, "invalid_value"), ("nan", "non_finite"), ("inf", "non_finite")):
        case.call_fails(status, "resonance", "explore", reach=reach)
    case.call("same", "trace", "with_sot", plan=None).get("found", "trace.sot_plan", "trace").expect("found", value=None)


def with_tape(area: Area) -> None:
    case = tensors(area.case("with_tape")).new("trace", "SpiralDifferentialTrace", seed="seed")
    filled(case).new("tape", "Hypergrad", curvature=-1.0, learning_rate=0.05, rows=2, cols=3)
    case.call("resonance", "trace", "resonate_with_hypergrad", hypergrad="tape").call("sum", "tape", "gradient").expect("sum", "gradient")
    case.new("small", "Hypergrad", curvature=-1.0, learning_rate=0.05, rows=1, cols=3)
    case.call_fails("shape_mismatch", "trace", "resonate_with_hypergrad", hypergrad="small")
    case.do("close", of="tape").call_fails("null_handle", "trace", "resonate_with_hypergrad", hypergrad="tape")


def bad_traces(area: Area) -> None:
    case = tensors(area.case("bad_traces", devices=BOTH))
    for data, status in (
        ([[0.8, 0.7]], "outside_ball"),
        ([[1.0, 0.0]], "outside_ball"),
        ([["nan", 0.0]], "non_finite"),
        ([["inf", 0.0]], "non_finite"),
        ([0.1, 0.2], "shape_mismatch"),
        ([[[0.1, 0.2]]], "shape_mismatch"),
        ([], "shape_mismatch"),
        ([[]], "shape_mismatch"),
    ):
        case.tensor("bad", data).new_fails(status, "SpiralDifferentialTrace", seed="bad")
    for value in ("nan", "inf", "-inf"):
        case.new_fails("curvature", "SpiralDifferentialTrace", seed="seed", curvature=value)
        for name in ("functor_step", "entropy_weight", "beta_j"):
            case.new_fails("non_finite", "SpiralDifferentialTrace", seed="seed", **{name: value})
    case.new_fails("curvature", "SpiralDifferentialTrace", seed="seed", curvature=0.0)
    case.new_fails("invalid_value", "SpiralDifferentialTrace", seed="seed", functor_step=0.0)
    case.new_fails("invalid_value", "SpiralDifferentialTrace", seed="seed", beta_j=-1.0)
    case.new("limits", "OpenTopos", curvature=-2.0).new_fails("curvature", "SpiralDifferentialTrace", seed="seed", topos="limits")
    case.new("limits", "OpenTopos", curvature=-1.0, max_volume=5)
    case.new_fails("volume_exceeded", "SpiralDifferentialTrace", seed="seed", topos="limits")
    case.do("close", of="limits").new_fails("null_handle", "SpiralDifferentialTrace", seed="seed", topos="limits")
    case.do("close", of="seed").new_fails("null_handle", "SpiralDifferentialTrace", seed="seed")


def bad_calls(area: Area) -> None:
    """A call that fails changes nothing: the trace resonates as before."""
    case = tensors(area.case("bad_calls")).new("trace", "SpiralDifferentialTrace", seed="seed")
    case.call_fails("empty_input", "trace", "resonate")
    resonance(case).call("flow", "resonance", "homotopy_flow").call("mean", "resonance", "infinity_projection")
    case.tensor("wide", [[0.1, 0.2, 0.3, 0.4]]).tensor("holes", [[0.1, "nan", 0.3], [0.1, "inf", 0.3]])
    for bad, status in (("wide", "shape_mismatch"), ("holes", "non_finite")):
        case.call_fails(status, "trace", "deform", generator=bad, direction="direction")
        case.call_fails(status, "trace", "deform", generator="generator", direction=bad)
        case.call_fails(status, "trace", "via", kernel="kernel", source=bad)
        case.call_fails(status, "trace", "with_infinity", levels=["low", bad])
        case.call_fails(status, "trace", "with_barycenter_from", weights=[1.0, 2.0], densities=["p", bad])
    case.call_fails("shape_mismatch", "trace", "via", kernel="low")
    case.tensor("holes", [["nan", 0.5], [-0.25, 1.25], [0.5, 0.0]]).call_fails("non_finite", "trace", "via", kernel="holes")
    case.call_fails("empty_input", "trace", "with_infinity", levels=[])
    case.call_fails("shape_mismatch", "trace", "with_infinity", levels=["low"], curvatures=[-1.0, -1.0])
    for curvature in ("nan", "inf", 0.0, 1.0):
        case.call_fails("curvature", "trace", "with_infinity", levels=["low"], curvatures=[curvature])
    case.call_fails("empty_input", "trace", "with_barycenter_from", weights=[], densities=[])
    case.call_fails("shape_mismatch", "trace", "with_barycenter_from", weights=[1.0], densities=["p", "q"])
    case.call_fails("non_finite", "trace", "with_barycenter_from", weights=["nan", 1.0], densities=["p", "q"])
    case.call_fails("invalid_value", "trace", "with_barycenter_from", weights=[-1.0, 1.0], densities=["p", "q"])
    case.call_fails("degenerate_barycenter", "trace", "with_barycenter_from", weights=[0.0, 0.0], densities=["p", "q"])
    case.call_fails("shape_mismatch", "trace", "with_barycenter_with", weights=[1.0, 1.0], densities=["p", "q"], coupling="wide")
    for step, status in (("nan", "non_finite"), ("inf", "non_finite"), (0.0, "invalid_value"), (-1.0, "invalid_value")):
        case.call_fails(status, "trace", "functor_step", step=step)
    case.new("limits", "OpenTopos", curvature=-2.0).call_fails("curvature", "trace", "across", topos="limits")
    case.new("limits", "OpenTopos", curvature=-1.0, max_volume=5).call_fails("volume_exceeded", "trace", "across", topos="limits")
    case.call("resonance", "trace", "resonate").call("again", "resonance", "homotopy_flow").same("again", "flow")
    case.call("again", "resonance", "infinity_projection").same("again", "mean")


def bad_resonances(area: Area) -> None:
    case = tensors(area.case("bad_resonances")).new("trace", "SpiralDifferentialTrace", seed="seed")
    resonance(case)
    for name in TIMED:
        for t in ("nan", "inf", "-inf"):
            case.call_fails("non_finite", "resonance", name, t=t)
    case.call_fails("shape_mismatch", "resonance", "functor_pullback", cotangent="seed")
    case.tensor("holes", [["nan", 0.0], [0.0, 0.0]]).call_fails("non_finite", "resonance", "functor_pullback", cotangent="holes")
    # Without levels the barycenter's density is the only one, and must be shaped like the seed.
    case.tensor("p", [[0.5, 0.5]]).new("trace", "SpiralDifferentialTrace", seed="seed")
    case.call("same", "trace", "deform", generator="generator", direction="direction").call("same", "trace", "via", kernel="kernel")
    case.call_fails("empty_input", "trace", "resonate")
    case.call("same", "trace", "with_barycenter_from", weights=[1.0], densities=["p"]).call_fails("shape_mismatch", "trace", "resonate")


def lifetimes(area: Area) -> None:
    case = tensors(area.case("closed")).new("trace", "SpiralDifferentialTrace", seed="seed")
    resonance(case).new("limits", "OpenTopos", curvature=-1.0).call("pool", "resonance", "barycenter")
    # What a resonance has stays when everything that it was made of is gone.
    for of in ("trace", "seed", "generator", "direction", "kernel", "low", "high", "p"):
        case.do("close", of=of)
    case.call("flow", "resonance", "homotopy_flow").expect("flow", "gradient").do("close", of="resonance").do("close", of="resonance")
    for name in (*TENSORS, *TIMED, *LISTS, "functor_residual", "explore", "barycenter"):
        case.call_fails("null_handle", "resonance", name)
    case.call_fails("null_handle", "resonance", "functor_pullback", cotangent="q")
    case.call_fails("null_handle", "trace", "resonate").call_fails("null_handle", "trace", "deform", generator="q", direction="q")
    case.call_fails("null_handle", "trace", "across", topos="limits").call_fails("null_handle", "trace", "with_sot", plan=None)
    case.call_fails("null_handle", "trace", "with_barycenter", barycenter="pool").call_fails(
        "null_handle", "trace", "functor_step", step=1.0
    )
