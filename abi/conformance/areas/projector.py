"""The layer between plain vectors and a guarded ball: values against double precision, and what is refused."""

from __future__ import annotations

from case import Area, Case

BOTH = ["cpu", "reference"]
INPUT, GRADIENT = [[0.1, -0.2, 0.3], [1.5, 0.0, -2.0], [0.0, 0.0, 0.0]], [[1.0, 0.5, -0.25], [0.125, 2.0, 0.0], [1.0, 1.0, 1.0]]


def build(area: Area) -> None:
    area.widens = True
    for dtype in ("f32", "f64"):
        values(area, dtype)
    clips(area)
    texts(area)
    spirals(area)
    biomes(area)
    refusals(area)
    lifetimes(area)


def projector(case: Case, curvature: float = -1.0, **limits: object) -> Case:
    case.new("topos", "OpenTopos", curvature=curvature, **limits)
    case.new("encoder", "LanguageWaveEncoder", curvature=curvature, temperature=0.5)
    return case.new("projector", "ZSpaceProjector", topos="topos", encoder="encoder")


def values(area: Area, dtype: str) -> None:
    case = projector(area.case(f"values.{dtype}", devices=BOTH), -0.5).tensor("x", INPUT, dtype).tensor("up", GRADIENT, dtype)
    case.call("found", "projector", "curvature").expect("found", value=-0.5)
    case.call("point", "projector", "forward", input="x").expect("point", "manifold")
    case.call("found", "projector", "log", points="point").expect("found", "gradient")
    case.call("found", "projector", "backward", input="x", gradient="up").expect("found", "gradient")


def clips(area: Area) -> None:
    """Near the rim the topos's margin holds, and is counted; the gradient along a clipped point is lost."""
    case = (
        projector(area.case("clips", devices=BOTH), tolerance=0.25)
        .tensor("x", [[3.0, 4.0], [0.1, 0.2]])
        .tensor("up", [[0.6, 0.8], [1.0, 0.0]])
    )
    case.call("point", "projector", "forward", input="x").expect("point", "manifold")
    case.call("topos", "projector", "topos").call("count", "topos", "clipped_count").expect("count", value=1)
    case.call("found", "projector", "backward", input="x", gradient="up").expect("found", "gradient")


def texts(area: Area) -> None:
    case = projector(area.case("texts"))
    case.call("wave", "encoder", "encode_z_space", text="a text").call("own", "projector", "encode_text", text="a text", rows=2, cols=8)
    case.call("point", "wave", "tensor", rows=2, cols=8).same("own", "point")
    case.call("own", "projector", "encode_text", text="a text").get("shape", "tensor.shape", "own").expect("shape", value=[1, 64])
    case.call_fails("empty_input", "projector", "encode_text", text="")
    for rows, cols in ((0, 4), (4, 0), (-1, 4)):
        case.call_fails("invalid_value", "projector", "encode_text", text="a", rows=rows, cols=cols)


def spirals(area: Area) -> None:
    case = projector(area.case("spirals"), -0.25).new("plan", "SoT3DPlan", total_steps=16, radial_growth=0.08)
    case.call("found", "projector", "project_spiral", plan="plan").expect("found", "manifold")
    case.call("found", "projector", "project_spiral", plan="plan", rho_max=1.0).expect("found", "manifold")
    case.call("own", "projector", "project_spiral", plan="plan").call("found", "projector", "project_spiral", plan="plan", rho_max=None)
    case.same("own", "found").call("found", "projector", "project_spiral", plan="plan", rho_max=0.0).expect("found", "manifold")
    for rho_max, status in (("nan", "non_finite"), ("inf", "non_finite"), (-1.0, "invalid_value")):
        case.call_fails(status, "projector", "project_spiral", plan="plan", rho_max=rho_max)
    case.do("close", of="plan").call_fails("null_handle", "projector", "project_spiral", plan="plan")


def biomes(area: Area) -> None:
    case = projector(area.case("biomes")).new("biome", "TensorBiome", topos="topos")
    case.call_fails("empty_input", "projector", "reimport_biome", biome="biome")
    case.tensor("x", [[0.1, 0.2], [0.3, 0.0]]).tensor("y", [[0.5, -0.2], [0.0, 0.25]])
    case.call("same", "biome", "absorb", label="x", tensor="x").call("same", "biome", "absorb", label="y", tensor="y", weight=2.0)
    case.call("found", "projector", "reimport_biome", biome="biome").expect("found", "manifold")
    case.call("canopy", "biome", "canopy", mode="gyromidpoint").same("found", "canopy")
    case.new("other", "OpenTopos", curvature=-2.0).new("biome", "TensorBiome", topos="other").call(
        "same", "biome", "absorb", label="x", tensor="x"
    )
    case.call_fails("curvature", "projector", "reimport_biome", biome="biome")
    case.do("close", of="biome").call_fails("null_handle", "projector", "reimport_biome", biome="biome")


def refusals(area: Area) -> None:
    case = projector(area.case("refusals", devices=BOTH), max_volume=6).new("other", "OpenTopos", curvature=-2.0)
    case.new_fails("curvature", "ZSpaceProjector", topos="other", encoder="encoder")
    case.tensor("x", [[0.1, 0.2], [0.3, 0.4]]).tensor("large", [[0.1] * 7]).tensor("row", [[0.1, 0.2]])
    case.call_fails("volume_exceeded", "projector", "forward", input="large")
    case.call_fails("volume_exceeded", "projector", "log", points="large")
    case.call_fails("volume_exceeded", "projector", "backward", input="large", gradient="large")
    case.call_fails("shape_mismatch", "projector", "backward", input="x", gradient="row")
    for value in ("nan", "inf", "-inf"):
        case.tensor("holes", [[0.1, value], [0.3, 0.4]])
        case.call_fails("non_finite", "projector", "forward", input="holes").call_fails("non_finite", "projector", "log", points="holes")
        case.call_fails("non_finite", "projector", "backward", input="holes", gradient="x")
        case.call_fails("non_finite", "projector", "backward", input="x", gradient="holes")
    case.tensor("outside", [[0.8, 0.8]])
    case.call("found", "projector", "log", points="outside").expect("found", "gradient")


def lifetimes(area: Area) -> None:
    case = projector(area.case("closed")).tensor("x", [[0.1, 0.2]]).new("plan", "SoT3DPlan", total_steps=2)
    case.new("biome", "TensorBiome", topos="topos").do("close", of="encoder")
    case.new_fails("null_handle", "ZSpaceProjector", topos="topos", encoder="encoder").do("close", of="topos")
    # A projector keeps what it was made of.
    case.call("found", "projector", "forward", input="x").expect("found", "manifold")
    case.do("close", of="projector").do("close", of="projector")
    for name in ("curvature", "topos"):
        case.call_fails("null_handle", "projector", name)
    case.call_fails("null_handle", "projector", "forward", input="x").call_fails("null_handle", "projector", "log", points="x")
    case.call_fails("null_handle", "projector", "backward", input="x", gradient="x")
    case.call_fails("null_handle", "projector", "encode_text", text="a").call_fails(
        "null_handle", "projector", "project_spiral", plan="plan"
    )
    case.call_fails("null_handle", "projector", "reimport_biome", biome="biome")
