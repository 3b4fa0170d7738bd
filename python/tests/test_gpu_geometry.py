"""The geometry's kernels on this machine's GPUs: nothing left to the CPU, and the CPU's results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import spiraltorch as st

if TYPE_CHECKING:
    from collections.abc import Iterator

DEVICES = [device for device in ("vulkan", "cuda", "metal") if st.DeviceDescription(device).available]
#: Arguments that are points, tangent vectors, numbers or a matrix.
BOTH = {
    "exp": "pt",
    "exp0": "t",
    "log": "pp",
    "log0": "p",
    "geodesic": "pp",
    "project": "p",
    "transport": "ppt",
    "transport0": "pt",
    "project_tangent": "pt",
    "riemannian_gradient": "pt",
    "distance": "pp",
    "squared_distance": "pp",
    "distance0": "p",
    "inner": "ptt",
    "norm": "pt",
}
BALL = {**BOTH, "to_lorentz": "p", "mobius_add": "pp", "mobius_scale": "np", "mobius_matvec": "mp", "gyration": "ppp"}
SPACES = {
    "euclidean": st.Euclidean,
    "poincare": lambda: st.PoincareBall(curvature=-0.7),
    "lorentz": lambda: st.Lorentz(curvature=-0.7),
    "product": lambda: st.Product([st.PoincareBall(curvature=-0.5), st.Euclidean(), st.Lorentz(curvature=-2)], [2, 1, 3]),
}
#: Where points have a time coordinate.
TIMES = {"lorentz": [0], "product": [3]}
CASES = [
    (space, op, roles)
    for space, ops in {"euclidean": BOTH, "poincare": BALL, "lorentz": {**BOTH, "to_poincare": "p"}, "product": BOTH}.items()
    for op, roles in ops.items()
]

pytestmark = pytest.mark.skipif(not DEVICES, reason="no GPU here, nor a software one")


@pytest.fixture
def strict() -> Iterator[None]:
    st.set_strict_devices(True)
    yield
    st.set_strict_devices(False)


def inputs_of(name: str, space: Any, roles: str) -> list[np.ndarray]:
    """40 rows, of which some are far out (the rim itself is the host check's); as CPU tensors' arrays."""
    times = TIMES.get(name, [])
    generator = np.random.default_rng(5)
    made = []
    for role in roles:
        if role == "n":
            made.append(generator.standard_normal(40).astype(np.float32))
        elif role == "m":
            made.append(generator.standard_normal((4, 6)).astype(np.float32))
        elif role == "t":
            made.append((0.3 * generator.standard_normal((40, 6))).astype(np.float32))
            made[-1][:, times] = 0
        else:
            tangent = generator.standard_normal((40, 6)).astype(np.float32)
            tangent[:4] *= 2
            tangent[:, times] = 0
            if times:
                tangent[:4] /= 2
            made.append(np.asarray(space.exp0(tangent)))
    return made


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize(("name", "op", "roles"), CASES)
@pytest.mark.usefixtures("strict")
def test_op_and_pull_back(device: str, name: str, op: str, roles: str) -> None:
    space = SPACES[name]()
    inputs = inputs_of(name, space, roles)
    extra = {"time": 0.3} if op == "geodesic" else {}
    found = []
    for where in ("cpu", device):
        with st.Tape() as tape:
            watched = [tape.watch(st.Tensor(one, device=where)) for one in inputs]
            result = getattr(space, op)(*watched, **extra)
            seed = np.cos(np.arange(result.size, dtype=np.float32)).reshape(result.shape)
            gradients = tape.gradient(result, watched, seed=st.Tensor(seed, device=where))
            found.append([np.asarray(one) for one in (result, *gradients)])
    for wanted, actual, (relative, absolute) in zip(*found, [(4e-6, 1e-6)] + [(1e-5, 4e-6)] * len(inputs), strict=True):
        assert np.all(abs(actual - wanted) <= absolute + relative * abs(wanted))


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.usefixtures("strict")
def test_views_need_no_copy(device: str) -> None:
    ball = st.PoincareBall()
    x, y = (np.random.default_rng(1).uniform(-0.3, 0.3, (6, 9)).astype(np.float32) for _ in range(2))
    wanted = np.asarray(ball.distance(st.Tensor(np.ascontiguousarray(x.T[2:])), st.Tensor(np.ascontiguousarray(y.T[0]))))
    there_x, there_y = st.Tensor(x, device=device).permute(1, 0)[2:], st.Tensor(y, device=device).permute(1, 0)[0]
    assert np.allclose(np.asarray(ball.distance(there_x, there_y)), wanted, rtol=4e-6)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", SPACES)
@pytest.mark.usefixtures("strict")
def test_rows_that_are_stretched_and_turned_round(device: str, name: str) -> None:
    """Pairs of all points, in which no input's rows are evenly spaced, and rows that run backwards."""
    space = SPACES[name]()
    x, y = (one[:8].copy() for one in inputs_of(name, space, "pp"))
    found = []
    for where in ("cpu", device):
        with st.Tape() as tape:
            left, right = (tape.watch(one) for one in (st.Tensor(x, device=where), st.Tensor(y, device=where)[::-1]))
            points = space.geodesic(left.reshape(2, 1, 4, 6), right.reshape(1, 2, 4, 6), time=0.3) + space.geodesic(
                left, right, time=0.5
            ).reshape(2, 1, 4, 6)
            distance = space.distance(left.reshape(8, 1, 6), right.reshape(1, 8, 6))
            total = distance.sum() + points.sum()
            found.append([np.asarray(one) for one in (points, distance, *tape.gradient(total, [left, right]))])
    for wanted, actual in zip(*found, strict=True):
        assert np.allclose(actual, wanted, rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize("device", DEVICES)
def test_faults_are_worded_as_on_the_cpu_and_clips_counted(device: str) -> None:
    rows = np.full((3, 2), 0.1, np.float32)
    rows[1] = 5
    ball = st.PoincareBall()
    ball.log0(st.Tensor(rows, device=device))
    assert ball.clipped_count == 1
    for strict in (False, True):
        rows[2, 0] = rows[2, 1] if strict else np.nan
        space = st.PoincareBall(strict=strict)
        messages = []
        for where in ("cpu", device):
            with pytest.raises(st.errors.SpiralTorchError) as caught:
                space.log0(st.Tensor(rows, device=where))
            messages.append(str(caught.value))
        assert messages[0] == messages[1]


@pytest.mark.parametrize("device", DEVICES)
def test_a_point_that_two_factors_clip_counts_once(device: str) -> None:
    rows = np.full((3, 4), 0.1, np.float32)
    rows[1] = 5
    rows[2, 3] = -2
    counts = []
    for where in ("cpu", device):
        both = st.Product([st.PoincareBall(), st.PoincareBall(curvature=-2)], [2, 2])
        x, v = st.Tensor(rows, device=where), st.Tensor(100 * rows, device=where)
        both.distance(x, x)
        both.exp(x, v)
        both.project(x)
        counts.append(both.clipped_count)
    # 2 + 2, then 2 of the inputs and 3 of the results, then 2.
    assert counts == [11, 11]
    strict = st.Product([st.PoincareBall(strict=True), st.Euclidean()], [2, 2])
    messages = []
    for where in ("cpu", device):
        with pytest.raises(st.errors.SpiralTorchError) as caught:
            strict.log0(st.Tensor(rows, device=where))
        messages.append(str(caught.value))
    assert messages[0] == messages[1]
