"""The guide's four programs, step by step; what they compute is recorded, so that every language must have the same bits."""

from __future__ import annotations

from case import Area, Case


def build(area: Area) -> None:
    text_and_tape(area)
    barycenter(area)
    trace(area)
    spiral(area)


def recorded(case: Case, name: str, within: str) -> Case:
    """Near to what double precision gives here, and the same bits in every language."""
    return case.expect(name, within).do("record", of=name, name=name)


def text_and_tape(area: Area) -> None:
    case = area.case("text_and_tape").tensor("z", [[0.1, 0.2, 0.3, 0.4], [0.9, 0.8, 0.7, 0.6]], "f32")
    case.new("encoder", "LanguageWaveEncoder", curvature=-1.0, temperature=0.5)
    case.call("wave", "encoder", "encode_z_space", text="SpiralTorch in Rust")
    case.new("tape", "Hypergrad", curvature=-1.0, learning_rate=0.05, rows=2, cols=4)
    case.call("same", "tape", "accumulate_language_pair", prediction="z", target="wave")
    recorded(case.call("sum", "tape", "gradient"), "sum", "gradient")
    case.call("count", "tape", "clipped_count").expect("count", value=1)
    recorded(case.call("same", "tape", "apply", weights="z"), "z", "gradient")


def session(case: Case, **more: object) -> Case:
    return case.new("session", "SpiralSession", device="wgpu", curvature=-1.0, **more)


def barycenter(area: Area) -> None:
    case = session(area.case("barycenter"), hyper_learning_rate=0.05)
    case.call("found", "session", "device").expect("found", value="cpu")
    case.call("found", "session", "requested_device").expect("found", value="wgpu")
    case.tensor("first", [[0.7, 0.3]], "f32").tensor("second", [[0.2, 0.8]], "f32")
    case.call("bary", "session", "barycenter", densities=["first", "second"]).get("density", "barycenter.density", "bary")
    case.call("hyper", "session", "hypergrad", rows=1, cols=2)
    case.call("same", "session", "align_hypergrad", hypergrad="hyper", barycenter="bary")
    recorded(case, "density", "gradient")
    recorded(case.get("objective", "barycenter.objective", "bary"), "objective", "gradient")
    recorded(case.call("gradient", "hyper", "gradient"), "gradient", "gradient")


def trace(area: Area) -> None:
    case = session(area.case("trace")).tensor("seed", [[0.4, 0.6]], "f32")
    case.tensor("generator", [[0.1, -0.2]], "f32").tensor("direction", [[0.05, 0.07]], "f32")
    case.tensor("kernel", [[1.0, 0.5], [-0.25, 1.25]], "f32")
    case.tensor("first", [[0.6, 0.4]], "f32").tensor("second", [[0.5, 0.5]], "f32")
    case.call("trace", "session", "trace", seed="seed")
    case.get("plan", "trace.sot_plan", "trace").expect("plan", value=None)
    case.call("same", "trace", "deform", generator="generator", direction="direction")
    case.call("same", "trace", "via", kernel="kernel")
    case.call("same", "trace", "with_barycenter_from", weights=[0.6, 0.4], densities=["first", "second"])
    case.call("same", "trace", "with_infinity", levels=["first"])
    recorded(case.call("resonance", "trace", "resonate").call("flow", "resonance", "homotopy_flow"), "flow", "gradient")


def spiral(area: Area) -> None:
    case = session(area.case("spiral")).do("tensor.full", "seed", shape=[1, 8], value=0.2, dtype="f32")
    case.new("settings", "SoT3DPlan", total_steps=64, radial_growth=0.08)
    case.call("trace", "session", "trace", seed="seed", sot="settings").do("close", of="settings")
    # The plan is the trace's, and stays when its maker and the trace are gone.
    case.get("plan", "trace.sot_plan", "trace").do("close", of="trace")
    case.get("found", "spiral_plan.total_steps", "plan").expect("found", value=64)
    case.call("topos", "session", "topos").new("encoder", "LanguageWaveEncoder", curvature=-1.0, temperature=0.5)
    case.new("projector", "ZSpaceProjector", topos="topos", encoder="encoder")
    recorded(case.call("spiral", "plan", "as_tensor"), "spiral", "transcendental")
    recorded(case.call("canvas", "projector", "project_spiral", plan="plan"), "canvas", "manifold")
    case.new("biome", "TensorBiome", topos="topos")
    case.call("same", "biome", "absorb", label="spiral", tensor="spiral")
    case.call("same", "biome", "absorb", label="canvas", tensor="canvas")
    recorded(case.call("meaning", "projector", "reimport_biome", biome="biome"), "meaning", "gradient")
