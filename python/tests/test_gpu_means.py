"""Midpoints and Fréchet means on this machine's GPUs: nothing left to the CPU, and the CPU's results."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from test_gpu_geometry import DEVICES, SPACES, TIMES, strict

import spiraltorch as st

__all__ = ["strict"]
pytestmark = pytest.mark.skipif(not DEVICES, reason="no GPU here, nor a software one")

#: (relative, absolute) of the result, and of gradients.
NEAR = ((4e-6, 1e-6), (1e-5, 4e-6))


def points_of(name: str, space: Any, shape: tuple[int, ...], spread: float) -> np.ndarray:
    tangents = (spread * np.random.default_rng(len(name)).standard_normal((*shape, 6))).astype(np.float32)
    tangents[..., TIMES.get(name, [])] = 0
    return np.asarray(space.exp0(tangents.reshape(-1, 6))).reshape(tangents.shape)


def weights_of(shape: tuple[int, ...]) -> np.ndarray:
    weights = np.random.default_rng(3).uniform(0, 2, shape).astype(np.float32)
    weights[..., 1] = 0
    return weights


def close(wanted: np.ndarray, actual: np.ndarray, tolerance: tuple[float, float]) -> bool:
    return bool(np.all(abs(actual - wanted) <= tolerance[1] + tolerance[0] * abs(wanted)))


def result_of(mean: Any) -> Any:
    return mean if isinstance(mean, st.Tensor) else mean[0]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", SPACES)
@pytest.mark.parametrize("op", ["midpoint", "frechet_mean"])
@pytest.mark.parametrize("shape", [(5, 7), (90,), (2, 3, 4)])
@pytest.mark.usefixtures("strict")
def test_mean_and_pull_back(device: str, name: str, op: str, shape: tuple[int, ...]) -> None:
    space = SPACES[name]()
    inputs = [points_of(name, space, shape, 0.6), weights_of(shape)]
    found = []
    for where in ("cpu", device):
        with st.Tape() as tape:
            watched = [tape.watch(st.Tensor(one, device=where)) for one in inputs]
            result = result_of(getattr(space, op)(*watched))
            seed = np.cos(np.arange(result.size, dtype=np.float32)).reshape(result.shape)
            gradients = tape.gradient(result, watched, seed=st.Tensor(seed, device=where))
            found.append([np.asarray(one) for one in (result, *gradients)])
    for wanted, actual, tolerance in zip(*found, [NEAR[0], NEAR[1], NEAR[1]], strict=True):
        assert close(wanted, actual, tolerance)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("name", SPACES)
@pytest.mark.usefixtures("strict")
def test_iteration_ends_where_the_cpu_ends_it(device: str, name: str) -> None:
    """Far and near points, equal weights, and weights that are stretched over the rows."""
    space = SPACES[name]()
    for spread in (1.2, 1e-3):
        points = points_of(name, space, (3, 9), spread)
        for weights in (None, weights_of((9,))):
            found = []
            for where in ("cpu", device):
                given = None if weights is None else st.Tensor(np.broadcast_to(weights, (3, 9)).copy(), device=where)
                mean = space.frechet_mean(st.Tensor(points, device=where), given, tolerance=1e-9)
                found.append([np.asarray(one) for one in mean])
            assert close(found[0][0], found[1][0], NEAR[0])
            assert close(found[0][1], found[1][1], (1e-2, 1e-12))
            assert np.array_equal(found[0][2], found[1][2])


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.usefixtures("strict")
def test_points_at_the_rim_and_views(device: str) -> None:
    ball = st.PoincareBall()
    points = np.array([[[0.9999999, 0], [-0.6, 0.7999999]], [[0.3, 0.4], [0.99, 0.1]]], np.float32)
    stored = st.Tensor(np.ascontiguousarray(points.transpose(2, 1, 0)), device=device)
    for op in (ball.midpoint, ball.frechet_mean):
        wanted = np.asarray(result_of(op(st.Tensor(points))))
        assert close(wanted, np.asarray(result_of(op(stored.permute(2, 1, 0)))), (1e-5, 2e-6))


@pytest.mark.parametrize("device", DEVICES)
def test_faults_are_worded_as_on_the_cpu_and_clips_counted(device: str) -> None:
    points = np.full((2, 3, 4), 0.1, np.float32)
    points[1, 2] = 5
    weights = np.ones((2, 3), np.float32)
    negative, nothing = weights.copy(), weights.copy()
    negative[1, 1], nothing[1] = -1, 0
    bad = points.copy()
    bad[0, 1, 3] = np.nan
    counts, messages = [], []
    for where in ("cpu", device):
        both = st.Product([st.PoincareBall(), st.PoincareBall(curvature=-2)], [2, 2])
        both.midpoint(st.Tensor(points, device=where))
        both.frechet_mean(st.Tensor(points, device=where), st.Tensor(weights, device=where))
        counts.append(both.clipped_count)
        refusing = st.Product([st.PoincareBall(strict=True), st.Euclidean()], [2, 2])
        said = []
        for space, given, weight, options in (
            (both, bad, weights, {}),
            (both, points, negative, {}),
            (both, points, nothing, {}),
            (refusing, points, weights, {}),
            (both, points, weights, {"tolerance": 1e-15, "max_iterations": 1}),
        ):
            with pytest.raises(st.errors.SpiralTorchError) as caught:
                space.frechet_mean(st.Tensor(given, device=where), st.Tensor(weight, device=where), **options)
            said.append(str(caught.value))
        messages.append(said)
    assert counts[0] == counts[1] == 2
    assert messages[0] == messages[1]
