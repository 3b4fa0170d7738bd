"""The golden numbers of the Z-space concepts: `match` within 2e-6, `target` within its own tolerance (f32 where a
result is stored so), `error` refused with its category; and the table of what we do otherwise is complete.

Three cases are not ours: T284 asks for a porosity, which is not offered, S119 for the published session's trainer of layers, and
T361 is not the minimiser it is meant to be (docs/decisions/0005-wasserstein-weights.md).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import spiraltorch as st
from spiraltorch import errors, nn, sot


def goldens(name: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads((Path(__file__).parent / name).read_text())
    return cases


# Some of what test_goldens.py asks of plain tensors, the ball and the optimizers is asked of these concepts too.
SHARED = [case for case in goldens("golden_tensors.json") if case["concept"] in ("Hypergrad", "ComplexTensor", "TensorBiome")]
CASES = {case["id"]: case for case in goldens("golden_zspace.json") + SHARED}
NOT_OURS = ("T284", "S119", "T361")
F32 = 2e-5


def number(value: Any) -> float:
    return float(value)  # "NaN" and "Infinity" too


def matrix(value: Any, dtype: str = "f64") -> st.Tensor:
    if isinstance(value, dict):
        return st.Tensor([number(entry) for entry in value["data"]], dtype).reshape(value["shape"])
    rows = value if isinstance(value[0], list) else [value]
    return st.Tensor([[number(entry) for entry in row] for row in rows], dtype)


def complex_matrix(rows: Any) -> st.Tensor:
    return st.ComplexTensor(len(rows), len(rows[0]), [pair for row in rows for pair in row])


def topos(**given: Any) -> st.OpenTopos:
    limits = {"curvature": -1.0, "tolerance": 1e-5, "saturation": 10.0, "max_depth": 64, "max_volume": 4096} | given
    return st.OpenTopos(
        **{name: number(value) if name in ("curvature", "tolerance", "saturation") else value for name, value in limits.items()}
    )


def tape(rows: int = 1, cols: int = 2, **given: Any) -> st.Hypergrad:
    return st.Hypergrad(number(given.get("curvature", -1)), number(given.get("learning_rate", 0.1)), rows, cols)


def encoder() -> st.LanguageWaveEncoder:
    return st.LanguageWaveEncoder(-1, 0.5)


def biome(*tensors: Any, weights: Any = None, limits: st.OpenTopos | None = None) -> st.TensorBiome:
    made = st.TensorBiome(limits or topos())
    for tensor, weight in zip(tensors, weights or [1] * len(tensors), strict=True):
        made.absorb("", matrix(tensor), weight)
    return made


def pool(given: dict[str, Any]) -> st.ZSpaceBarycenter:
    densities = [matrix(density) for density in given["densities"]]
    coupling = None if given.get("coupling") is None else matrix(given["coupling"])
    weights = [number(weight) for weight in given.get("weights", [1] * len(densities))]
    return st.z_space_barycenter(densities, weights, number(given.get("entropy_weight", 0)), number(given.get("beta_j", 0)), coupling)


# What must be refused

REFUSED: dict[str, Callable[[dict[str, Any]], Any]] = {
    "LanguageWaveEncoder.new": lambda given: st.LanguageWaveEncoder(given["curvature"], given["temperature"]),
    "LanguageWaveEncoder.encode_wave": lambda given: encoder().encode_wave(given["text"]),
    "Hypergrad.new": lambda given: tape(**given),
    "Hypergrad.accumulate_wave with wrong shape": lambda given: tape(*given["tape_shape"]).accumulate_wave(st.zeros(given["wave_shape"])),
    "Hypergrad.accumulate_wave with NaN": lambda given: tape().accumulate_wave(matrix(given["wave"])),
    "Hypergrad.accumulate_barycenter_path([])": lambda given: tape().accumulate_barycenter_path([]),
    "Hypergrad.absorb_text with encoder of another curvature": lambda given: tape().absorb_text(st.LanguageWaveEncoder(-2, 0.5), "a"),
    "Hypergrad.absorb_text, 12 chars into a 1x2 tape (depth limit 8)": lambda given: tape().absorb_text(encoder(), given["text"]),
    "OpenTopos.new": lambda given: topos(**given),
    "OpenTopos.guard_tensor NaN": lambda given: topos().guard_tensor("t", matrix(given["tensor"])),
    "OpenTopos.ensure_loop_free": lambda given: topos(max_depth=given["max_depth"]).ensure_loop_free(given["depth"]),
    "TensorBiome.canopy of an empty biome": lambda given: biome().canopy(),
    "TensorBiome.absorb with another shape": lambda given: biome([[1.0, 2.0]]).absorb("", st.zeros((2, 1))),
    "TensorBiome.absorb_weighted bad weight": lambda given: biome().absorb("", st.zeros((1, 2)), number(given["weight"])),
    "ComplexTensor.zeros(0,2)": lambda given: st.ComplexTensor.zeros(0, 2),
    "ComplexTensor.matmul": lambda given: st.ComplexTensor(*given["a_shape"]) @ st.ComplexTensor(*given["b_shape"]),
    "ComplexTensor.ComplexTensor(2, 2, [1j])": lambda given: st.ComplexTensor(2, 2, [1j]),
}  # fmt: skip
CATEGORIES: dict[str, tuple[type[Exception], ...]] = {
    "NonHyperbolicCurvature": (errors.CurvatureError,),
    "CurvatureMismatch": (errors.CurvatureError,),
    "NonPositiveTemperature": (errors.InvalidValueError,),
    "NonPositiveLearningRate": (errors.InvalidValueError, errors.NonFiniteError),
    "NonPositiveTolerance": (errors.InvalidValueError,),
    "NonPositiveSaturation": (errors.InvalidValueError,),
    "NonPositiveWeight": (errors.InvalidValueError, errors.NonFiniteError),
    "InvalidDimensions": (errors.InvalidValueError,),
    "InvalidValue": (errors.InvalidValueError,),
    "DataLength": (errors.ShapeError,),
    "ShapeMismatch": (errors.ShapeError,),
    "EmptyInput": (errors.EmptyInputError,),
    "NonFiniteValue": (errors.NonFiniteError,),
    "LoopDetected": (errors.LoopDetectedError,),
    "TensorVolumeExceeded": (errors.VolumeExceededError,),
    "DegenerateBarycenter": (errors.DegenerateBarycenterError,),
}


def refuse(case: dict[str, Any]) -> Any:
    concept, call, given = case["concept"], case["call"], case["inputs"]
    if concept == "z_space_barycenter":
        return pool(given)
    if concept == "Realgrad":
        return refuse_real(call, given)
    if concept == "TensorBiome" and "volume" in call:
        crowded = st.TensorBiome(topos(max_volume=given.get("max_volume", 8)))
        return [crowded.absorb("", st.zeros((1, 2))) for _ in range(10)]
    if concept == "seed snippet 1 failure":
        return st.Hypergrad(-1, 0.05, 2, 4).accumulate_pair(st.zeros((2, 4)), st.zeros((1, 38)))
    return REFUSED[f"{concept}.{call}"](given)


def refuse_real(call: str, given: dict[str, Any]) -> Any:
    if call.startswith(("new", "Realgrad(")):
        return st.Realgrad(number(given.get("learning_rate", 0.1)), given.get("rows", 1), given.get("cols", 2))
    flat = st.Realgrad(0.1, 1, 2)
    return flat.accumulate_wave(st.Tensor([[math.nan, 1.0]]) if "NaN" in call or "apply" in call else st.zeros((2, 1)))


@pytest.mark.parametrize("identity", [identity for identity, case in CASES.items() if case["use"] == "error" and identity not in NOT_OURS])
def test_refusal(identity: str) -> None:
    case = CASES[identity]
    if case["concept"] == "ZSpaceProjector errors":
        return refuse_projector(case["outputs"])
    outputs = case["outputs"]
    category = outputs.get("error_kind") or outputs["result"]["category"]
    with pytest.raises(CATEGORIES[category]) as caught:
        refuse(case)
    assert isinstance(caught.value, ValueError) and len(str(caught.value)) > 10


def refuse_projector(outputs: dict[str, Any]) -> None:
    with pytest.raises(errors.CurvatureError):
        nn.ZSpaceProjector(topos(curvature=-2.0), encoder())
    with pytest.raises(errors.VolumeExceededError):
        nn.ZSpaceProjector(topos(max_volume=2), encoder()).forward(st.zeros((2, 2)))
    assert set(outputs) >= {"curvature_mismatch", "volume"}


# What must be reproduced


def reproduce(case: dict[str, Any]) -> Any:
    concept, call, given = case["concept"], case["call"], case["inputs"]
    makers = {
        "z_space_barycenter": reproduce_pool,
        "OpenTopos": reproduce_topos,
        "TensorBiome": reproduce_biome,
        "ComplexTensor": reproduce_complex,
        "LanguageWaveEncoder": reproduce_wave,
        "Hypergrad": reproduce_tape,
        "sot.generate_plan": reproduce_plan,
    }
    if concept in makers:
        return makers[concept](call, given)
    if concept == "Realgrad":
        flat, weights = st.Realgrad(given["learning_rate"], 1, 2), matrix(given["weights"])
        flat.accumulate_pair(weights, matrix(given["target"])).accumulate_wave(matrix(given["wave"]))
        return {"gradient": flat.gradient(), "weights": (flat.apply(weights), weights)[1], "gradient_after": flat.gradient()}
    if concept == "sot.constants":
        return {"golden_angle": sot.golden_angle(), "golden_ratio": sot.golden_ratio()}
    if concept == "sot.reflection_points":
        names = ("micro", "meso", "macro")
        return {"points": [[step, names[level]] for step, level in sot.generate_plan(8).reflection_points().tolist()]}
    if concept == "ZSpaceProjector":
        projector = nn.ZSpaceProjector(topos(max_depth=256, max_volume=8192), encoder())
        data, gradient = (st.Tensor(given[name], "f64").reshape(given["rows"], given["cols"]) for name in ("data", "grad"))
        return {"forward": projector.forward(data), "backward": projector.backward(data, gradient)}
    return reproduce_spirals() if concept == "proposed spirals" else reproduce_trace(given)


def reproduce_pool(call: str, given: dict[str, Any]) -> dict[str, Any]:
    if "Wasserstein" in call:
        densities, cost = matrix(given["densities"]), matrix(given["cost"])
        found = st.WassersteinBarycenter(
            densities, given["reg"], weights=given["weights"], cost=cost, tolerance=1e-12, max_iterations=100_000
        )
        return {"density": found.density}
    made = pool(given)
    if "coupled charts" in call:
        return {"coupled_charts": made.coupled_charts().reshape(2, 2), "density_pooled_from_coupled_charts": made.density}
    names = ("density", "kl_energy", "entropy", "coupling_energy", "objective", "effective_weight")
    values = {name: getattr(made, name) for name in names}
    stages = [
        {name: getattr(stage, name) for name in ("interpolation", "density", "kl_energy", "entropy", "objective")}
        for stage in made.intermediates()
    ]
    return {**values, "entropy_rewarded": values, "intermediates": stages}


def reproduce_topos(call: str, given: dict[str, Any]) -> Any:
    if call.startswith("volume"):
        return {"volumes": [topos().ball_volume(dimension, given["radius"]) for dimension in range(1, 9)]}
    made = topos(**{name: value for name, value in given.items() if name != "depth"})
    if call == "ensure_loop_free":
        made.ensure_loop_free(given["depth"])
    return "ok"


def reproduce_biome(call: str, given: dict[str, Any]) -> dict[str, Any]:
    if call.startswith("weighted mean"):
        made = biome(*([point] for point in given["points"]), weights=given["weights"])
        return {"frechet_mean": made.canopy("frechet"), "gyromidpoint": made.canopy("gyromidpoint"), "euclidean_mean": made.canopy()}
    if not given:
        plain, weighted = biome([[20.0, 0.5]], [[-20.0, 1.0]]), biome([[1.0, 0.0]], [[0.0, 1.0]], weights=[3, 1])
        return {
            "mean": plain.canopy(),
            "weighted": weighted.canopy(),
            "len": len(plain),
            "weights": weighted.weights(),
            "total": weighted.total_weight(),
        }
    made = biome(*given["tensors"], weights=given.get("weights"))
    return {"canopy": made.canopy(), "weights": made.weights(), "total_weight": made.total_weight(), "len": len(made)}


def reproduce_complex(call: str, given: dict[str, Any]) -> Any:
    if call == "matmul":
        return complex_matrix(given["a"]) @ complex_matrix(given["b"])
    return complex_matrix(given["a"]).to_tensor() if call == "to_tensor" else st.ComplexTensor(1, 2)  # type: ignore[attr-defined]


def reproduce_wave(call: str, given: dict[str, Any]) -> dict[str, Any]:
    spectrum = st.LanguageWaveEncoder(given["curvature"], given["temperature"]).encode_wave(given["text"])
    return {"wave": [[value.real, value.imag] for value in spectrum.tolist()[0]]}


def reproduce_tape(call: str, given: dict[str, Any]) -> dict[str, Any]:
    ball = st.PoincareBall(given["curvature"])
    if call == "manifold primitives at x":
        x, v = matrix(given["x"]), matrix(given["v"])
        return {"egrad_to_rgrad_of_v": ball.riemannian_gradient(x, v), "exp_x_v": ball.exp(x, v), "norm_x_v": float(ball.norm(x, v))}
    start = given.get("x", given.get("z"))
    x = matrix(start)
    hyper = st.Hypergrad(given["curvature"], given["learning_rate"], *x.shape)
    if "t" not in given:
        return {"x": (hyper.apply(x), x)[1]}
    target = matrix(given["t"])
    before = ball.distance(x, target).tolist()
    for _ in range(2000 if call.startswith("2000") else 1):
        hyper.accumulate_pair(x, target)
        gradient = hyper.gradient()
        hyper.apply(x)
    after = ball.distance(x, target)
    flat = st.Hypergrad(given["curvature"], given["learning_rate"], *x.shape).accumulate_pair(matrix(start), target, "chordal")
    return {
        "x": x, "z_after": x, "step_geodesic_exp": x, "gradient": gradient, "gradient_geodesic": gradient,
        "gradient_chordal": flat.gradient(),
        "distance_before": before, "row_distances_before": before, "distance_after_geodesic": after, "row_distances_after": after,
    }  # fmt: skip


def reproduce_plan(call: str, given: dict[str, Any]) -> dict[str, Any]:
    plan = sot.generate_plan(**given)
    points, features = plan.as_tensor("f64").tolist(), plan.feature_tensor("f64").tolist()
    shapes = {"as_tensor_shape": plan.as_tensor(), "feature_shape": plan.feature_tensor(), "role_shape": plan.role_tensor()}
    shapes |= {"reflection_shape": plan.reflection_tensor(), "macro_shape": plan.macro_summary_tensor()}
    parts, roles, last = plan.partition_tensor().tolist(), plan.role_tensor().tolist(), plan.reflection_tensor().tolist()
    steps = {}
    for n, ((x, y, height), row) in enumerate(zip(points, features, strict=True)):
        steps[str(n)] = {"index": n, "radius": row[0], "angle": row[1], "height": height, "x": x, "y": y}
        for level, name in enumerate(("macro", "meso", "micro")):
            index, length, position = parts[n][3 * level : 3 * level + 3]
            steps[str(n)][name] = {
                "index": index,
                "length": length,
                "position": position,
                "phase": row[4 + level],
                "reflection": bool(last[n][level]),
            }
            if level:
                steps[str(n)][name]["role_index"] = roles[n][level - 1]
    return {"total_steps": plan.total_steps, "steps": steps, **{name: list(tensor.shape) for name, tensor in shapes.items()}}


def reproduce_spirals() -> dict[str, Any]:
    def points(width: int, **given: Any) -> dict[str, Any]:
        rows = sot.generate_plan(64, **given).as_tensor("f64").tolist()
        return {str(n): row[:width] for n, row in enumerate(rows)}

    log = sot.generate_plan(64, radial_growth=0.08)
    curve = {"curvature_at_step_5": log.feature_tensor("f64").tolist()[5][3], "arc_length_0_to_63": log.arc_length()}
    return {
        "vogel": points(2, kind="vogel"),
        "hyperbolic": points(2, kind="hyperbolic"),
        "sphere": points(3, kind="sphere"),
        "log_spiral": curve,
    }


def reproduce_trace(given: dict[str, Any]) -> dict[str, Any]:
    seed = matrix(given["seed"])
    trace = st.SpiralDifferentialTrace(seed, given["curvature"]).deform(matrix(given["generator"]), matrix(given["direction"]))
    resonance = trace.via(st.eye(2)).with_barycenter_from([1.0], [[[0.5, 0.5]]]).resonate()
    moved = (resonance.commutator(given["t"]) - seed) / given["t"] ** 2
    return {"displacement_over_t2": moved, "lie_bracket": resonance.lie_bracket()}


def plain(value: Any) -> Any:
    if isinstance(value, st.Tensor):
        return plain(value.tolist())
    if isinstance(value, dict):
        return flatten(value["data"]) if set(value) == {"shape", "data"} else {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, complex):
        return [value.real, value.imag]
    return [plain(entry) for entry in value] if isinstance(value, (list, tuple)) else value


def flatten(value: Any) -> list[Any]:
    return [number for entry in value for number in flatten(entry)] if isinstance(value, list) else [value]


def compare(expected: Any, found: Any, relative: float, absolute: float, where: str) -> int:
    """How many numbers were compared; of dicts, the parts that both have."""
    if isinstance(expected, dict):
        common = [key for key in expected if key in found]
        return sum(compare(expected[key], found[key], relative, absolute, f"{where}.{key}") for key in common)
    if isinstance(expected, list):
        if expected and isinstance(expected[0], dict):
            pairs = enumerate(zip(expected, found, strict=True))
            return sum(compare(one, other, relative, absolute, f"{where}[{index}]") for index, (one, other) in pairs)
        expected, found = flatten(expected), flatten(found)
        assert len(expected) == len(found), where
        return sum(
            compare(one, other, relative, absolute, f"{where}[{index}]")
            for index, (one, other) in enumerate(zip(expected, found, strict=True))
        )
    if isinstance(expected, float):
        found = flatten(found)[0]
        assert abs(found - expected) <= absolute + relative * abs(expected), f"{where}: {found!r}, expected {expected!r}"
    else:
        assert (flatten(found)[0] if isinstance(found, list) else found) == expected, where
    return 1


@pytest.mark.parametrize(
    "identity", [identity for identity, case in CASES.items() if case["use"] in ("match", "target") and identity not in NOT_OURS]
)
def test_golden(identity: str) -> None:
    case = CASES[identity]
    expected, found = plain(case["outputs"]), plain(reproduce(case))
    relative = case.get("tolerance_rel", 0.0)
    if case["concept"] == "LanguageWaveEncoder":
        relative = F32  # complex64
    absolute = 2e-6 if case["use"] == "match" or case["concept"] == "LanguageWaveEncoder" else relative * 1e-3 + 1e-14
    assert compare(expected, found, relative, absolute, identity) > 0


def test_every_other_case_has_its_reason() -> None:
    """docs/differences.md names each record and legacy case, by itself or in a range."""
    text = (Path(__file__).parents[2] / "docs/differences.md").read_text()
    named: set[str] = set()
    for letter, first, last in re.findall(r"([TS])(\d{3})(?:–[TS](\d{3}))?", text):
        named |= {f"{letter}{count:03}" for count in range(int(first), int(last or first) + 1)}
    missing = [identity for identity, case in CASES.items() if case["use"] in ("record", "legacy") and identity not in named]
    assert not missing
