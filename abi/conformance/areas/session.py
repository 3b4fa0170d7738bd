"""Sessions and their builder: settings, defaults, what is made with them, and what is refused."""

from __future__ import annotations

from case import Area, Case

SETTINGS = ("curvature", "hyper_learning_rate", "fallback_learning_rate", "entropy_weight", "beta_j", "seed")
GIVEN = {
    "curvature": -0.5,
    "hyper_learning_rate": 0.25,
    "fallback_learning_rate": 0.5,
    "entropy_weight": 0.75,
    "beta_j": 1.5,
    "seed": 7,
}
COUNTED = {"hypergrads": 1, "realgrads": 1, "barycenters": 1, "traces": 2, "random_tensors": 0, "clipped_points": 1}
# No op runs on it anywhere; the other GPUs a machine may have.
ABSENT = ("hip",)


def build(area: Area) -> None:
    area.widens = True
    settings(area)
    devices(area)
    builder(area)
    barycenters(area)
    makes(area)
    randoms(area)
    bad_settings(area)
    bad_calls(area)
    bad_builder(area)
    lifetimes(area)


def shown(case: Case, of: str) -> Case:
    for name in SETTINGS:
        case.call("found", of, name).expect("found")
    return case


def settings(area: Area) -> None:
    case = shown(area.case("default").new("session", "SpiralSession"), "session")
    case.call("found", "session", "device").expect("found", value="cpu")
    case.call("found", "session", "requested_device").expect("found", value="auto")
    case.call("none", "session", "coupling").expect("none", value=None)
    case.call("topos", "session", "topos")
    for name in ("curvature", "tolerance", "saturation", "max_depth", "max_volume", "clipped_count"):
        case.call("found", "topos", name).expect("found")
    case = shown(area.case("given").new("session", "SpiralSession", **GIVEN), "session")
    case.tensor("between", [[0.0, 0.5], [0.5, 0.0]]).new("session", "SpiralSession", coupling="between")
    # A copy: nobody can change it under the session.
    case.call("own", "session", "coupling").same("own", "between").do("tensor.write_view", tensor="own", offset=0, value=3)
    case.call("own", "session", "coupling").same("own", "between")
    case.new("limits", "OpenTopos", curvature=-1.0, tolerance=0.25).new("session", "SpiralSession", topos="limits")
    case.call("topos", "session", "topos").call("found", "topos", "tolerance").expect("found", value=0.25)


def devices(area: Area) -> None:
    case = area.case("devices")
    for name in ("cpu", "reference", "null"):
        case.new("session", "SpiralSession", device=name).call("found", "session", "device").expect("found", value=name)
    for name in ABSENT:
        case.new("session", "SpiralSession", device=name).call("found", "session", "device").expect("found", value="cpu")
        case.call("found", "session", "requested_device").expect("found", value=name)
    case.new_fails("invalid_value", "SpiralSession", device="tpu").new_fails("invalid_value", "SpiralSession", device="")
    case.new("builder", "SpiralSessionBuilder").call_fails("invalid_value", "builder", "device", name="CPU")


def builder(area: Area) -> None:
    case = area.case("builder").new("builder", "SpiralSessionBuilder", device="reference")
    for name, value in GIVEN.items():
        case.call("same", "builder", name, value=value)
    case.tensor("between", [[0.0, 0.5], [0.5, 0.0]]).call("same", "builder", "coupling", value="between")
    case.call("session", "builder", "build")
    shown(case, "session").call("found", "session", "device").expect("found", value="reference")
    case.call("own", "session", "coupling").same("own", "between")
    # A session's builder has its settings; the builder can go on without changing what it built.
    case.call("again", "session", "builder").call("same", "again", "device", name="cpu").call("same", "again", "coupling", value=None)
    case.call("other", "again", "build")
    shown(case, "other").call("none", "other", "coupling").expect("none", value=None)
    case.call("found", "session", "device").expect("found", value="reference")
    case = area.case("builder.topos").new("builder", "SpiralSessionBuilder")
    case.call("same", "builder", "topos", curvature=-1.0, tolerance=0.125, max_volume=9)
    case.call("session", "builder", "build").call("topos", "session", "topos")
    for name in ("tolerance", "saturation", "max_depth", "max_volume"):
        case.call("found", "topos", name).expect("found")
    case.new("limits", "OpenTopos", curvature=-1.0, tolerance=0.5).call("same", "builder", "topos_guard", topos="limits")
    case.call("session", "builder", "build").call("topos", "session", "topos").call("found", "topos", "tolerance").expect(
        "found", value=0.5
    )
    case.call("same", "builder", "clear_topos").call("session", "builder", "build").call("topos", "session", "topos")
    case.call("found", "topos", "tolerance").expect("found", value=1e-5)


def densities(case: Case) -> Case:
    return case.tensor("p", [[0.7, 0.3]]).tensor("q", [[0.2, 0.8]]).tensor("between", [[0.0, 0.5], [0.5, 0.0]])


def barycenters(area: Area) -> None:
    """What is not given, or given as none, is the session's."""
    case = densities(area.case("barycenter", devices=["cpu", "reference"])).tensor("other", [[0.0, 2.0], [2.0, 0.0]])
    case.new("session", "SpiralSession", entropy_weight=0.25, beta_j=0.5, coupling="between")
    every = {"entropy_weight": 1.5, "beta_j": 2.0, "coupling": "other", "weights": [1.0, 3.0]}
    told: list[dict[str, object]] = [{}, dict.fromkeys(every), {"entropy_weight": 0.0, "beta_j": 0.0}, every]
    for given in [*told, *({name: value} for name, value in every.items())]:
        case.call("pool", "session", "barycenter", densities=["p", "q"], **given)
        for name in ("effective_weight", "coupling_energy", "objective"):
            case.get("found", f"barycenter.{name}", "pool").expect("found", "gradient")
        case.get("density", "barycenter.density", "pool").expect("density", "gradient")


def makes(area: Area) -> None:
    case = densities(area.case("makes")).new("session", "SpiralSession", **GIVEN).tensor("seed", [[0.1, 0.2]])
    case.call("tape", "session", "hypergrad", rows=1, cols=2).call("found", "tape", "learning_rate").expect("found", value=0.25)
    case.call("found", "tape", "curvature").expect("found", value=-0.5)
    case.call("flat", "session", "realgrad", rows=3, cols=2).call("found", "flat", "learning_rate").expect("found", value=0.5)
    case.call("found", "flat", "shape").expect("found", value=[3, 2])
    case.call("pool", "session", "barycenter", densities=["p", "q"])
    case.call("same", "session", "align_hypergrad", hypergrad="tape", barycenter="pool")
    case.call("sum", "tape", "gradient").expect("sum", "gradient")
    case.call("trace", "session", "trace", seed="seed").get("plan", "trace.sot_plan", "trace").expect("plan", value=None)
    # Tangents far from the origin land inside.
    case.tensor("far", [[30.0, 40.0]]).call("trace", "session", "trace", seed="far", project=True)
    case.call("counted", "session", "telemetry")
    for name, value in COUNTED.items():
        case.get("found", f"telemetry.{name}", "counted").expect("found", value=value)
    # What it made lives on without it.
    case.do("drop", of="session").do("collect").call("found", "tape", "shape").expect("found", value=[1, 2])


def randoms(area: Area) -> None:
    case = area.case("random", devices=["cpu", "reference"]).new("session", "SpiralSession", seed=11).new("twin", "SpiralSession", seed=11)
    for name in ("random_normal", "random_uniform"):
        case.call("first", "session", name, shape=[2, 3]).call("second", "session", name, shape=[2, 3])
        case.call("other", "twin", name, shape=[2, 3]).same("first", "other")
        case.call("other", "twin", name, shape=[2, 3]).same("second", "other")
        case.do("record", of="first", name=name).do("record", of="second", name=f"{name}.second")
    case.call("found", "session", "random_uniform", shape=[4], low=2.0, high=2.0).expect("found", "arithmetic")
    case.call("found", "session", "random_normal", shape=[4], mean=-1.5, deviation=0.0).expect("found", "arithmetic")
    case.call("found", "session", "random_normal", shape=[]).call("found", "session", "random_uniform", shape=[0, 3])
    case.get("shape", "tensor.shape", "found").expect("shape", value=[0, 3])


def bad_settings(area: Area) -> None:
    case = area.case("bad_settings")
    for value in ("nan", "inf", "-inf"):
        case.new_fails("curvature", "SpiralSession", curvature=value)
        for name in ("hyper_learning_rate", "fallback_learning_rate", "entropy_weight", "beta_j"):
            case.new_fails("non_finite", "SpiralSession", **{name: value})
    for curvature in (0.0, 1.0):
        case.new_fails("curvature", "SpiralSession", curvature=curvature)
    for name in ("hyper_learning_rate", "fallback_learning_rate"):
        case.new_fails("invalid_value", "SpiralSession", **{name: 0.0}).new_fails("invalid_value", "SpiralSession", **{name: -0.5})
    case.new_fails("invalid_value", "SpiralSession", beta_j=-1.0)
    for data, status in (
        ([[0.0, "nan"], [0.5, 0.0]], "non_finite"),
        ([[0.0, "inf"], [0.5, 0.0]], "non_finite"),
        ([[0.0, -0.5], [0.5, 0.0]], "invalid_value"),
        ([[0.0, 0.5]], "shape_mismatch"),
        ([0.0, 0.5], "shape_mismatch"),
    ):
        case.tensor("between", data).new_fails(status, "SpiralSession", coupling="between")
    case.new("limits", "OpenTopos", curvature=-2.0).new_fails("curvature", "SpiralSession", topos="limits")
    case.do("close", of="limits").new_fails("null_handle", "SpiralSession", topos="limits")
    case.tensor("between", [[0.0, 0.5], [0.5, 0.0]]).do("close", of="between").new_fails("null_handle", "SpiralSession", coupling="between")


def bad_calls(area: Area) -> None:
    case = densities(area.case("bad_calls")).new("session", "SpiralSession")
    for name in ("hypergrad", "realgrad"):
        for rows, cols in ((0, 2), (2, 0), (-1, 2), (2, -3)):
            case.call_fails("invalid_value", "session", name, rows=rows, cols=cols)
    case.call_fails("empty_input", "session", "barycenter", densities=[])
    case.tensor("long", [[0.5, 0.25, 0.25]]).call_fails("shape_mismatch", "session", "barycenter", densities=["p", "long"])
    case.call_fails("shape_mismatch", "session", "barycenter", densities=["p", "q"], weights=[1.0])
    case.call_fails("degenerate_barycenter", "session", "barycenter", densities=["p", "q"], weights=[0.0, 0.0], entropy_weight=0.0)
    for value in ("nan", "inf", "-inf"):
        case.call_fails("non_finite", "session", "barycenter", densities=["p", "q"], weights=[1.0, value])
        for name in ("entropy_weight", "beta_j"):
            case.call_fails("non_finite", "session", "barycenter", densities=["p", "q"], **{name: value})
        case.tensor("holes", [[0.5, value]]).call_fails("non_finite", "session", "barycenter", densities=["p", "holes"])
        case.call_fails("non_finite", "session", "trace", seed="holes")
        case.call_fails("non_finite", "session", "random_normal", shape=[2], mean=value)
        case.call_fails("non_finite", "session", "random_normal", shape=[2], deviation=value)
        case.call_fails("non_finite", "session", "random_uniform", shape=[2], low=value)
        case.call_fails("non_finite", "session", "random_uniform", shape=[2], high=value)
    case.call_fails("invalid_value", "session", "barycenter", densities=["p", "q"], beta_j=-1.0)
    case.call_fails("shape_mismatch", "session", "barycenter", densities=["p", "q"], coupling="p")
    case.call_fails("invalid_value", "session", "random_normal", shape=[2], deviation=-1.0)
    case.call_fails("invalid_value", "session", "random_normal", shape=[-1])
    case.call("pool", "session", "barycenter", densities=["p", "q"]).call("wide", "session", "hypergrad", rows=2, cols=2)
    case.call_fails("shape_mismatch", "session", "align_hypergrad", hypergrad="wide", barycenter="pool")
    case.call("sum", "wide", "gradient").expect("sum", value=[0, 0, 0, 0])
    case.tensor("far", [[3.0, 4.0]]).call_fails("outside_ball", "session", "trace", seed="far")
    case.tensor("vector", [0.1, 0.2]).call_fails("shape_mismatch", "session", "trace", seed="vector")
    case.new("plan", "SoT3DPlan", total_steps=4).tensor("seed", [[0.1, 0.2]]).do("close", of="plan")
    case.call_fails("null_handle", "session", "trace", seed="seed", sot="plan")
    case.do("close", of="seed").call_fails("null_handle", "session", "trace", seed="seed")
    case.do("close", of="pool").call_fails("null_handle", "session", "align_hypergrad", hypergrad="wide", barycenter="pool")
    case.do("close", of="q").call_fails("null_handle", "session", "barycenter", densities=["p", "q"])
    case.do("close", of="between").call_fails("null_handle", "session", "barycenter", densities=["p"], coupling="between")


def bad_builder(area: Area) -> None:
    """What is wrong shows when the session is built; the builder can be set right."""
    case = area.case("bad_builder").new("builder", "SpiralSessionBuilder")
    for name, status in (
        ("curvature", "curvature"),
        ("hyper_learning_rate", "non_finite"),
        ("fallback_learning_rate", "non_finite"),
        ("entropy_weight", "non_finite"),
        ("beta_j", "non_finite"),
    ):
        case.call("same", "builder", name, value="nan").call_fails(status, "builder", "build")
        case.call("same", "builder", name, value=-1.0 if name == "curvature" else 0.5).call("session", "builder", "build")
    case.call_fails("curvature", "builder", "topos", curvature="nan").call_fails("curvature", "builder", "topos", curvature=1.0)
    case.call_fails("invalid_value", "builder", "topos", curvature=-1.0, tolerance=1.0)
    case.call_fails("empty_input", "builder", "topos", curvature=-1.0, max_depth=0)
    case.call("same", "builder", "topos", curvature=-2.0).call_fails("curvature", "builder", "build")
    case.call("same", "builder", "clear_topos").call("session", "builder", "build")
    case.new("limits", "OpenTopos", curvature=-1.0).do("close", of="limits")
    case.call_fails("null_handle", "builder", "topos_guard", topos="limits")
    case.tensor("between", [[0.0]]).do("close", of="between").call_fails("null_handle", "builder", "coupling", value="between")


def lifetimes(area: Area) -> None:
    case = area.case("closed").new("session", "SpiralSession").new("builder", "SpiralSessionBuilder").tensor("seed", [[0.1, 0.2]])
    for of in ("session", "builder"):
        case.do("close", of=of).do("close", of=of)
    for name in ("device", "requested_device", *SETTINGS, "coupling", "topos", "builder", "telemetry"):
        case.call_fails("null_handle", "session", name)
    for name in ("hypergrad", "realgrad"):
        case.call_fails("null_handle", "session", name, rows=1, cols=1)
    case.call_fails("null_handle", "session", "barycenter", densities=["seed"])
    case.call_fails("null_handle", "session", "trace", seed="seed")
    for name in ("random_normal", "random_uniform"):
        case.call_fails("null_handle", "session", name, shape=[1])
    case.call_fails("null_handle", "builder", "build").call_fails("null_handle", "builder", "clear_topos")
    case.call_fails("null_handle", "builder", "device", name="cpu").call_fails("null_handle", "builder", "curvature", value=-1.0)
