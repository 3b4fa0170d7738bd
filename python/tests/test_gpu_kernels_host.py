"""The geometry's GPU kernels, executed on the host by way of their Metal source, against the core in f64.

An error is allowed what `abi/conformance/tolerance.json` allows, and what the true result itself changes when the
inputs change by 2^-41 (of a gradient: 2^-39): double-float arithmetic has about that many bits, and where a map
magnifies them (a point at the rim sent to the opposite one) no arithmetic of fewer bits can do better. Rows in which
that is a thousand times the tolerance, or in which numbers exceed 1e30, are left out, and must be few.
"""

from __future__ import annotations

import json
import math
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pytest
from gpu_kernels import geometry_rows as rows_of
from gpu_kernels.metal_host import HostKernels

import spiraltorch as st

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
KERNELS = ROOT / "core-zig/src/backend/gpu/kernels"
TOLERANCES = json.loads((ROOT / "abi/conformance/tolerance.json").read_text("utf-8"))["classes"]
BITS = 2.0**-41
DIMS = (1, 2, 3, 5, 10, 64, 100)
CURVATURES = (1.0, 0.3, 4.0)
LANES = (1, 2, 8, 64)
TIME = 0.7


class Case(NamedTuple):
    """An op: where its kernels are, and what its inputs are: point, tangent, vector, number or matrix."""

    forward: str
    backward: str
    roles: str
    is_number: bool = False


POINCARE = {
    "exp": Case("poincare", "poincare_vjp", "pt"),
    "exp0": Case("poincare", "poincare_vjp", "t"),
    "log": Case("poincare", "poincare_vjp", "pp"),
    "log0": Case("poincare", "poincare_vjp", "p"),
    "geodesic": Case("poincare", "poincare_vjp", "pp"),
    "project": Case("poincare", "poincare_vjp", "p"),
    "to_lorentz": Case("poincare", "poincare_vjp", "p"),
    "mobius_add": Case("poincare_gyro", "poincare_vjp", "pp"),
    "mobius_scale": Case("poincare_gyro", "poincare_gyro_vjp", "np"),
    "mobius_matvec": Case("poincare_gyro", "poincare_gyro_vjp", "mp"),
    "gyration": Case("poincare_tangent", "poincare_gyro_vjp", "ppp"),
    "transport": Case("poincare_tangent", "poincare_gyro_vjp", "ppv"),
    "transport0": Case("poincare_tangent", "poincare_number_vjp", "pv"),
    "project_tangent": Case("poincare_tangent", "poincare_number_vjp", "pv"),
    "riemannian_gradient": Case("poincare_tangent", "poincare_number_vjp", "pv"),
    "distance": Case("poincare_number", "poincare_number_vjp", "pp", is_number=True),
    "squared_distance": Case("poincare_number", "poincare_number_vjp", "pp", is_number=True),
    "distance0": Case("poincare_number", "poincare_number_vjp", "p", is_number=True),
    "inner": Case("poincare_number", "poincare_number_vjp", "pvv", is_number=True),
    "norm": Case("poincare_number", "poincare_number_vjp", "pt", is_number=True),
}
LORENTZ = {
    "exp": Case("lorentz", "lorentz_vjp", "pv"),
    "exp0": Case("lorentz", "lorentz_vjp", "t"),
    "log": Case("lorentz", "lorentz_vjp", "pp"),
    "log0": Case("lorentz", "lorentz_vjp", "p"),
    "geodesic": Case("lorentz", "lorentz_vjp", "pp"),
    "project": Case("lorentz", "lorentz_vjp", "p"),
    "to_poincare": Case("lorentz", "lorentz_vjp", "p"),
    "distance": Case("lorentz", "lorentz_vjp", "pp", is_number=True),
    "squared_distance": Case("lorentz", "lorentz_vjp", "pp", is_number=True),
    "distance0": Case("lorentz", "lorentz_vjp", "p", is_number=True),
    "transport": Case("lorentz_tangent", "lorentz_tangent_vjp", "ppv"),
    "transport0": Case("lorentz_tangent", "lorentz_tangent_vjp", "pv"),
    "project_tangent": Case("lorentz_tangent", "lorentz_tangent_vjp", "pv"),
    "riemannian_gradient": Case("lorentz_tangent", "lorentz_tangent_vjp", "pv"),
    "inner": Case("lorentz_tangent", "lorentz_tangent_vjp", "pvv", is_number=True),
    "norm": Case("lorentz_tangent", "lorentz_tangent_vjp", "pv", is_number=True),
}
MODELS: dict[str, dict[str, Case]] = {"poincare": POINCARE, "lorentz": LORENTZ}
CASES = [(model, op) for model, cases in MODELS.items() for op in cases]


def slangc() -> Path | None:
    """The kernel compiler that `ci/gpu_kernels.py` keeps, if it is here."""
    found = sorted(ROOT.glob("build/kernel-compilers/lib/python3*/site-packages/slangtorch/bin/slangc"))
    return found[0] if found else None


pytestmark = pytest.mark.skipif(
    slangc() is None or shutil.which("g++") is None, reason="no slangc (ci/gpu_kernels.py brings it), or no g++"
)


@pytest.fixture(scope="module")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], HostKernels]:
    """The kernels of a file, compiled when first asked for."""
    compiled: dict[str, HostKernels] = {}
    folder = tmp_path_factory.mktemp("kernels")

    def of(family: str) -> HostKernels:
        if family not in compiled:
            compiled[family] = HostKernels(KERNELS / f"{family}.slang", slangc(), folder)
        return compiled[family]

    return of


def manifold(model: str, c: float) -> Any:
    return (st.PoincareBall if model == "poincare" else st.Lorentz)(curvature=-c)


def inputs_of(model: str, op: str, dim: int, c: float, generator: np.random.Generator, count: int) -> list[np.ndarray]:
    """Rows for each input, the hard cases among them; later points are often related to the first."""
    # The core takes a geodesic's step out and back: from so far (12) its gradient in f64 has no digits left.
    reaches = rows_of.REACHES[:-2] if op == "geodesic" else rows_of.REACHES
    width = dim if model == "poincare" else dim + 1
    made: list[np.ndarray] = []
    first: np.ndarray | None = None
    for role in MODELS[model][op].roles:
        if role == "p":
            points = (
                rows_of.ball_points(generator, count, width, c)
                if model == "poincare"
                else rows_of.lorentz_points(generator, count, width, c, reaches)
            )
            made.append(points if first is None else rows_of.companions(generator, first, points))
            first = made[-1] if first is None else first
        elif role == "t":
            made.append(rows_of.scaled(generator, count, width, rows_of.LENGTHS, c))
        elif role == "v":
            made.append((generator.standard_normal((count, width)) * generator.choice([0, 1e-3, 1, 10], (count, 1))).astype(np.float32))
        elif role == "n":
            made.append((generator.standard_normal(count) * generator.choice([0, 0.1, 1, 3, 1e6], count)).astype(np.float32))
        else:
            made.append(generator.standard_normal((dim + 1, dim)).astype(np.float32))
    return made


def settled(model: str, op: str, role: str, rows: np.ndarray, c: float) -> np.ndarray:
    """In f64, with points brought onto the manifold as f32 ones are."""
    wide = rows.astype(np.float64)
    if role != "p" or op == "project":
        return wide
    if model == "lorentz":
        wide[:, 0] = np.sqrt(1 / c + (wide[:, 1:] ** 2).sum(1))
        return wide
    norm = 1 - rows_of.MARGIN
    largest = np.maximum(abs(wide).max(1, keepdims=True), 1e-300)
    length = np.sqrt(c * ((wide / largest) ** 2).sum(1, keepdims=True)) * largest
    return np.where(length > norm * (1 + rows_of.ROUNDING), wide * (norm / np.maximum(length, 1e-300)), wide)


def shaken(rows: np.ndarray, bits: float, generator: np.random.Generator) -> np.ndarray:
    """Moved by a part of the row's length, in all directions: also where zeros make a difference exact by luck."""
    if rows.ndim == 1:
        return rows * (1 + bits * generator.standard_normal(rows.shape))
    return rows + bits * np.linalg.norm(rows, axis=1, keepdims=True) * generator.standard_normal(rows.shape)


def agrees(actual: np.ndarray, wanted: np.ndarray, slack: np.ndarray, tolerance: list[float]) -> float:
    """The worst error in units of what is allowed, of results that f32 and the conditioning let one judge."""
    relative, absolute = tolerance
    with np.errstate(all="ignore"):
        share = abs(actual.astype(np.float64) - wanted) / (absolute + relative * abs(wanted) + slack)
        beyond = ~(abs(wanted) < 1e30).reshape(len(wanted), -1).all(1).reshape(-1, *[1] * (wanted.ndim - 1)) | ~(
            slack < 1000 * (absolute + relative * abs(wanted))
        )
    assert beyond.mean() < 0.5
    return float(np.max(np.where(beyond, 0, np.where(np.isfinite(actual), share, np.inf)), initial=0))


def results_of(op: str, space: Any, inputs: list[np.ndarray], cotangent: np.ndarray | None) -> list[np.ndarray]:
    """The op of the core on f64 tensors, or its pull-back."""
    given = [st.Tensor(one) for one in inputs]
    extra = {"time": TIME} if op == "geodesic" else {}
    if cotangent is None:
        return [np.asarray(getattr(space, op)(*given, **extra))]
    with st.Tape() as tape:
        watched = [tape.watch(one) for one in given]
        loss = (getattr(space, op)(*watched, **extra) * st.Tensor(cotangent.astype(np.float64))).sum()
        return [np.asarray(one) for one in tape.gradient(loss, watched)]


def reference(
    model: str, op: str, inputs: list[np.ndarray], c: float, cotangent: np.ndarray | None = None
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """What the core says in f64, and how much that changes when the inputs do."""
    space = manifold(model, c)
    if op == "project":  # the rim is that of f32
        space, wide = manifold(model, c), [one.astype(np.float32) for one in inputs]
        with_rim = [np.asarray(space.project(st.Tensor(wide[0])))] if cotangent is None else results_f32(space, wide, cotangent)
        return [one.astype(np.float64) for one in with_rim], [np.zeros_like(one, np.float64) for one in with_rim]
    wide = [settled(model, op, role, one, c) for role, one in zip(MODELS[model][op].roles, inputs, strict=True)]
    wanted = results_of(op, space, wide, cotangent)
    slack = [np.zeros_like(one) for one in wanted]
    generator, bits = np.random.default_rng(1), BITS if cotangent is None else 4 * BITS
    for _ in range(4):
        for worst, here, there in zip(
            slack, wanted, results_of(op, space, [shaken(one, bits, generator) for one in wide], cotangent), strict=True
        ):
            with np.errstate(all="ignore"):
                np.maximum(worst, 4 * np.nan_to_num(abs(there - here), nan=np.inf), out=worst)
    return wanted, slack


def results_f32(space: Any, inputs: list[np.ndarray], cotangent: np.ndarray) -> list[np.ndarray]:
    with st.Tape() as tape:
        x = tape.watch(st.Tensor(inputs[0]))
        return [np.asarray(tape.gradient((space.project(x) * st.Tensor(cotangent)).sum(), x))]


def report(name: str, worst: float) -> None:
    """For those who want the numbers: SPIRALTORCH_KERNEL_ERRORS names a file to which they are added."""
    if path := os.environ.get("SPIRALTORCH_KERNEL_ERRORS"):
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{name} {worst:.3g}\n")


@pytest.mark.parametrize(("model", "op"), CASES)
def test_forward(model: str, op: str, kernels: Callable[[str], HostKernels]) -> None:
    case, worst = MODELS[model][op], 0.0
    for dim in DIMS:
        for c in CURVATURES:
            generator = np.random.default_rng(dim)
            inputs = inputs_of(model, op, dim, c, generator, 150)
            (wanted,), (slack,) = reference(model, op, inputs, c)
            (actual,), _ = rows_of.launch(
                kernels(case.forward), f"{model}_{op}", inputs, [wanted.shape], c, lanes=LANES[dim % 4], time=TIME, rows=150, points=dim + 1
            )
            limit = rows_of.clip_result(model, op, wanted, c)
            worst = max(worst, agrees(actual, limit, slack, TOLERANCES["manifold"]["f32"]))
    report(f"{model}_{op}", worst)
    assert worst <= 1


@pytest.mark.parametrize(("model", "op"), CASES)
def test_pull_back(model: str, op: str, kernels: Callable[[str], HostKernels]) -> None:
    case, worst = MODELS[model][op], 0.0
    # On a line a rotation is the identity and a long step ends at the rim: the true slopes are 0, which the formulas in
    # f64 hit by luck where terms of 1e13 cancel.
    for dim in DIMS[op in {"gyration", "exp"} :]:
        for c in CURVATURES:
            generator = np.random.default_rng(dim)
            inputs = inputs_of(model, op, dim, c, generator, 150)
            if (model, op) == ("lorentz", "exp0"):  # of a clipped result the gradient has no meaning
                inputs = [np.where(abs(one) > 1e20, np.float32(0.5), one) for one in inputs]
            result = reference(model, op, inputs, c)[0][0]
            cotangent = generator.standard_normal(result.shape).astype(np.float32)
            wanted, slack = reference(model, op, inputs, c, cotangent)
            actual = pulled(kernels(case.backward), model, op, inputs, cotangent, c, dim)
            for one, true, room in zip(actual, wanted, slack, strict=True):
                # Across a gradient of 1e6 an entry of 0 is as good as the digits of the whole.
                with np.errstate(all="ignore"):
                    room += 2.0**-28 * (np.linalg.norm(true, axis=1, keepdims=True) if true.ndim > 1 else abs(true))
                worst = max(worst, agrees(one.reshape(true.shape), true, room, TOLERANCES["gradient"]["f32"]))
    report(f"{model}_{op}_vjp", worst)
    assert worst <= 1


def pulled(
    kernels: HostKernels, model: str, op: str, inputs: list[np.ndarray], cotangent: np.ndarray, c: float, dim: int
) -> list[np.ndarray]:
    """The kernels' cotangents of all inputs."""
    options: dict[str, Any] = {"lanes": LANES[dim % 4], "time": TIME, "rows": 150, "points": dim + 1}
    given = [*inputs, cotangent]
    if op != "mobius_matvec":
        return rows_of.launch(kernels, f"{model}_{op}_vjp", given, [one.shape for one in inputs], c, **options)[0]
    matrix, points = inputs
    (image, inside, bar), _ = rows_of.launch(
        kernels, f"{model}_{op}_vjp", given, [cotangent.shape, points.shape, points.shape], c, **options
    )
    total = np.full_like(matrix, np.nan)
    parameters = rows_of.ball_parameters(c, columns=dim, rows=150, lanes=1, groups=2)
    parameters |= {"points": dim + 1, "x_stride": dim, "out_stride": dim}
    kernels.run(f"{model}_{op}_point_vjp", {"matrix": matrix, "image_bar": image, "point_bar": bar}, parameters, 2)
    kernels.run(f"{model}_{op}_matrix_vjp", {"image_bar": image, "settled": inside, "matrix_bar": total}, parameters, 2)
    return [total, bar]


@pytest.mark.parametrize(("model", "op"), CASES)
def test_clipped_points_are_counted_as_the_core_counts_them(model: str, op: str, kernels: Callable[[str], HostKernels]) -> None:
    inputs = inputs_of(model, op, 5, 1.0, np.random.default_rng(3), 200)
    space = manifold(model, 1.0)
    wanted = np.asarray(getattr(space, op)(*(st.Tensor(one) for one in inputs), **({"time": TIME} if op == "geodesic" else {})))
    status = rows_of.launch(
        kernels(MODELS[model][op].forward), f"{model}_{op}", inputs, [wanted.shape], 1.0, rows=200, time=TIME, points=6
    )[1]
    assert status[0] == space.clipped_count
    assert status[1] == 0


def test_a_row_is_stretched_by_a_stride_of_0(kernels: Callable[[str], HostKernels]) -> None:
    generator = np.random.default_rng(1)
    base, points = (rows_of.scaled(generator, count, 7, (0.1, 0.5, 0.9), 1.0) for count in (1, 70))
    shape = [points.shape]
    (stretched,), _ = rows_of.launch(kernels("poincare"), "poincare_log", [base, points], shape, 1.0)
    (repeated,), _ = rows_of.launch(kernels("poincare"), "poincare_log", [np.repeat(base, 70, 0), points], shape, 1.0)
    assert np.array_equal(stretched, repeated)


def test_faults_name_the_first_row(kernels: Callable[[str], HostKernels]) -> None:
    points = np.zeros((50, 3), np.float32)
    points[7, 1], points[30, 2] = np.nan, np.inf
    status = rows_of.launch(kernels("poincare"), "poincare_log0", [points], [points.shape], 1.0)[1]
    assert 0xFFFFFFFF - int(status[1]) == 7
    points = np.full((50, 3), 0.1, np.float32)
    points[12] = 2
    options: dict[str, Any] = {"strict": True}
    status = rows_of.launch(kernels("poincare"), "poincare_log0", [points], [points.shape], 1.0, **options)[1]
    assert 0xFFFFFFFF - int(status[1]) == 12


def test_lanes_share_the_work_and_change_no_more_than_rounding(kernels: Callable[[str], HostKernels]) -> None:
    generator = np.random.default_rng(2)
    x, y = (rows_of.ball_points(generator, 33, 100, 1.0) for _ in range(2))
    results = [
        rows_of.launch(kernels("poincare_number"), "poincare_distance", [x, y], [(33,)], 1.0, lanes=lanes)[0][0] for lanes in (1, 4, 64)
    ]
    for one in results[1:]:
        assert np.allclose(one, results[0], rtol=1e-6, atol=1e-12)


def test_the_check_sees_a_wrong_constant(tmp_path: Path) -> None:
    """Plain f32 where two floats are asked for must not pass: the tests above can fail."""
    for path in KERNELS.glob("*.slang"):
        text = path.read_text("utf-8")
        if path.name == "double_float.slang":
            assert "let sum = rounded(a + b);" in text
            text = text.replace("return pair_of(sum, rounded(a - rest) + rounded(b - part));", "return pair_of(sum, 0.0);")
        (tmp_path / path.name).write_text(text, "utf-8")
    wrong = HostKernels(tmp_path / "poincare_number.slang", slangc(), tmp_path)
    inputs = inputs_of("poincare", "norm", 10, 1.0, np.random.default_rng(10), 150)
    (wanted,), (slack,) = reference("poincare", "norm", inputs, 1.0)
    (actual,), _ = rows_of.launch(wrong, "poincare_norm", inputs, [wanted.shape], 1.0)
    assert agrees(actual, wanted, slack, TOLERANCES["manifold"]["f32"]) > 1
    assert math.isfinite(float(actual[0]))
