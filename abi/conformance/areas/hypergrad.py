"""Gradient tapes of a ball and of flat space, through the generated classes."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
WEIGHTS, TARGET, WAVE = (
    [[0.1, -0.2], [0.3, 0.4]],
    [[0.0, 0.25], [-0.5, 0.125]],
    [[0.5, -1.0], [0.25, 2.0]],
)


def build(area: Area) -> None:
    area.widens = True
    for dtype in ("f32", "f64"):
        for metric in (None, "geodesic", "chordal"):
            pairs(area, metric, dtype)
        waves(area, dtype)
        flat(area, dtype)
    texts(area)
    settings(area)
    refusals(area)


def hypergrad(case: Case, **given: object) -> Case:
    return case.new("tape", "Hypergrad", curvature=-1.0, learning_rate=0.25, rows=2, cols=2, **given)


def pairs(area: Area, metric: str | None, dtype: str) -> None:
    case = hypergrad(area.case(f"pair.{metric or 'default'}.{dtype}", devices=BOTH))
    case.tensor("weights", WEIGHTS, dtype).tensor("target", TARGET, dtype)
    case.call(
        "same",
        "tape",
        "accumulate_pair",
        prediction="weights",
        target="target",
        **({"metric": metric} if metric else {}),
    )
    case.call("sum", "tape", "gradient").expect("sum", "training")
    case.call("same", "tape", "apply", weights="weights").expect("weights", "gradient")
    case.call("sum", "tape", "gradient").expect("sum", value=[0, 0, 0, 0])


def waves(area: Area, dtype: str) -> None:
    case = hypergrad(area.case(f"wave.{dtype}", devices=BOTH)).tensor("weights", WEIGHTS, dtype).tensor("wave", WAVE, dtype)
    case.call("same", "tape", "accumulate_wave", wave="wave").call("same", "same", "accumulate_wave", wave="wave")
    case.call("sum", "tape", "gradient").expect("sum", value=[1, -2, 0.5, 4])
    case.call("same", "tape", "apply", weights="weights", retraction=True).expect("weights", "gradient")
    case.call("same", "tape", "accumulate_wave", wave="wave").call("same", "tape", "reset")
    case.call("sum", "tape", "gradient").expect("sum", value=[0, 0, 0, 0])


def flat(area: Area, dtype: str) -> None:
    case = area.case(f"flat.{dtype}", devices=BOTH).new("tape", "Realgrad", learning_rate=0.5, rows=2, cols=2)
    case.tensor("weights", WEIGHTS, dtype).tensor("target", TARGET, dtype).tensor("wave", WAVE, dtype)
    case.call("same", "tape", "accumulate_pair", prediction="weights", target="target").call("same", "tape", "accumulate_wave", wave="wave")
    case.call("sum", "tape", "gradient").expect("sum", "gradient")
    case.call("same", "tape", "apply", weights="weights").expect("weights", "gradient")


def texts(area: Area) -> None:
    """A text's wave stands where a tensor may: the same function where a language has overloads."""
    case = hypergrad(area.case("texts")).tensor("weights", WEIGHTS)
    case.new("encoder", "LanguageWaveEncoder", curvature=-1.0, temperature=0.5).call("text", "encoder", "encode_z_space", text="wave")
    case.call("point", "text", "tensor", rows=2, cols=2)
    case.call("same", "tape", "accumulate_language_pair", prediction="weights", target="text", metric="chordal")
    case.call("sum", "tape", "gradient").call("same", "tape", "reset")
    case.call("same", "tape", "accumulate_pair", prediction="weights", target="point", metric="chordal")
    case.call("other", "tape", "gradient").same("sum", "other").call("same", "tape", "reset")
    case.call("same", "tape", "accumulate_language_wave", wave="text").call("sum", "tape", "gradient").call("same", "tape", "reset")
    case.call("same", "tape", "accumulate_wave", wave="point").call("other", "tape", "gradient").expect("sum", "gradient")
    case.do("close", of="text").call_fails("null_handle", "tape", "accumulate_language_wave", wave="text")


def settings(area: Area) -> None:
    case = hypergrad(area.case("settings"), strict=True)
    case.call("found", "tape", "shape").expect("found", value=[2, 2])
    case.call("same", "tape", "set_learning_rate", learning_rate=0.125).call("found", "tape", "learning_rate").expect("found", value=0.125)
    case.call("limits", "tape", "topos").call("found", "limits", "tolerance").expect("found", value=1e-5)
    case.new("limits", "OpenTopos", curvature=-1.0, tolerance=0.25)
    hypergrad(case, topos="limits").call("own", "tape", "topos").call("found", "own", "tolerance").expect("found", value=0.25)


def refusals(area: Area) -> None:
    case = hypergrad(area.case("refusals")).tensor("wide", [[1.0, 2.0, 3.0]]).tensor("weights", WEIGHTS)
    case.call_fails("shape_mismatch", "tape", "accumulate_wave", wave="wide")
    case.call_fails("shape_mismatch", "tape", "apply", weights="wide")
    case.new_fails("curvature", "Hypergrad", curvature=1.0, learning_rate=0.25, rows=2, cols=2)
    case.do("close", of="tape").call_fails("null_handle", "tape", "apply", weights="weights")
