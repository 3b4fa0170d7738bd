"""Entropic Wasserstein barycenters beside POT, and Fréchet means in the ball beside hypll.

Both solve the same problem and stop at the same residual: the sum over bins of the standard deviation of what the
plans put there. POT looks at it every tenth round, we at each.
"""

from __future__ import annotations

import time
import warnings
from functools import partial
from typing import Any

import numpy

import spiraltorch as st
from bench.measure import Call, has_peer, one_thread, say
from spiraltorch import _lowlevel as low

TOLERANCE = 1e-7
ROUNDS_MAX = 100_000


def bumps(count: int, bins: int) -> numpy.ndarray:
    """Mixtures of two Gaussians on [0, 1], nowhere quite zero."""
    random = numpy.random.default_rng(0)
    x = numpy.linspace(0, 1, bins)
    rows = []
    for _ in range(count):
        centres, widths, masses = 0.2 + 0.6 * random.random(2), 0.03 + 0.05 * random.random(2), random.random(2)
        bells = [mass * numpy.exp(-((x - centre) ** 2) / (2 * width**2)) for centre, width, mass in zip(centres, widths, masses)]
        rows.append(sum(bells) + 1e-4)
    table = numpy.array(rows)
    return table / table.sum(1, keepdims=True)


def blobs(count: int, side: int) -> numpy.ndarray:
    """The same on the unit square."""
    rows = bumps(2 * count, side)
    images = numpy.array([rows[2 * index][:, None] * rows[2 * index + 1][None] for index in range(count)]) + 1e-8
    return images / images.sum((1, 2), keepdims=True)


def squared_distances(bins: int) -> numpy.ndarray:
    points = numpy.linspace(0, 1, bins)
    return (points[:, None] - points[None]) ** 2


def seconds_of(call: Call, budget: float = 1.0) -> tuple[float, Any]:
    """The best of a few runs, one where one takes long; and what it gave."""
    best, spent, result = float("inf"), 0.0, None
    while spent < budget:
        started = time.perf_counter()
        result = call()
        lasted = time.perf_counter() - started
        best, spent = min(best, lasted), spent + max(lasted, budget / 50)
    return best, result


def compare(what: str, densities: numpy.ndarray, regularization: float, peer: Call, costs: dict[str, st.Tensor | None]) -> None:
    """Our times with each cost beside the peer's."""
    theirs, result = seconds_of(peer)
    given = st.from_dlpack(densities)
    for name, cost in costs.items():
        solve = partial(low.wasserstein_barycenter_create, given, regularization, cost=cost, tolerance=TOLERANCE, max_iterations=ROUNDS_MAX)
        mine, ours = seconds_of(solve)
        say(f"{what}{name}, ms", mine, theirs, 1e-3, "POT")
        gap = numpy.abs(numpy.array(low.wasserstein_barycenter_density(ours)) - result / result.sum()).sum()
        rounds, residual = low.wasserstein_barycenter_iterations(ours), low.wasserstein_barycenter_residual(ours)
        print(f"{'':34} {rounds} rounds, residual {residual:.1e}; apart by {gap:.1e} in all", flush=True)


@one_thread()
def on_a_line() -> None:
    import ot  # type: ignore[import-not-found]

    for bins, count, regularization in (
        (16, 4, 2e-3), (32, 4, 2e-3), (64, 2, 2e-3), (64, 4, 2e-3), (64, 8, 2e-3),
        (256, 4, 2e-3), (256, 16, 2e-3), (1024, 4, 2e-3), (1024, 16, 2e-3), (4096, 4, 1e-2),
    ):  # fmt: skip
        table, distances = bumps(count, bins), squared_distances(bins)
        columns = numpy.ascontiguousarray(table.T)
        peer = partial(ot.bregman.barycenter, columns, distances, regularization, stopThr=TOLERANCE, numItermax=ROUNDS_MAX)
        costs = {" grid": None, " cost": st.from_dlpack(distances)}
        compare(f"Wasserstein {count} x {bins}", table, regularization, peer, costs)


@one_thread()
def variants() -> None:
    """POT's stable methods, which it needs where its plain one divides by zero."""
    import ot  # type: ignore[import-not-found]

    table, distances = bumps(4, 64), squared_distances(64)
    columns = numpy.ascontiguousarray(table.T)
    for method, regularization in (("sinkhorn_stabilized", 2e-3), ("sinkhorn_log", 2e-3), ("sinkhorn_log", 5e-4)):
        options = {"method": method, "stopThr": TOLERANCE, "numItermax": ROUNDS_MAX}
        peer = partial(ot.bregman.barycenter, columns, distances, regularization, **options)
        compare(f"{method[9:]}, {regularization:g}, 4 x 64", table, regularization, peer, {"": None})


@one_thread()
def on_a_square() -> None:
    import ot  # type: ignore[import-not-found]

    for side, count in ((16, 4), (64, 4), (256, 4)):
        images = blobs(count, side)
        peer = partial(ot.bregman.convolutional_barycenter2d, images, 1e-2, stopThr=TOLERANCE, numItermax=ROUNDS_MAX)
        compare(f"Wasserstein {count} x {side} x {side}", images, 1e-2, peer, {"": None})


@one_thread()
def means_in_the_ball() -> None:
    if not has_peer("barycenters", "hypll", "torch", "hypll"):
        return
    import torch  # type: ignore[import-not-found]
    from hypll.manifolds.poincare_ball import Curvature, PoincareBall  # type: ignore[import-not-found]
    from hypll.tensors import ManifoldTensor  # type: ignore[import-not-found]

    torch.set_num_threads(1)
    ball, their_ball = st.PoincareBall(), PoincareBall(Curvature(1.0, constraining_strategy=lambda value: value))
    for deviation in (0.05, 0.2):
        points = ball.exp0(st.random_normal((1000, 64), deviation=deviation, seed=1))
        given = ManifoldTensor(torch.from_numpy(numpy.array(points)), manifold=their_ball, man_dim=1)
        theirs, result = seconds_of(partial(their_ball.frechet_mean, given, batch_dim=0))
        # Its tolerance for f32, and our own.
        for tolerance in (1e-6, 1e-12):
            mine, ours = seconds_of(partial(ball.frechet_mean, points, tolerance=tolerance))
            say(f"Frechet mean, {deviation}, {tolerance:g}, ms", mine, theirs, 1e-3, "hypll")
            gap = numpy.abs(numpy.array(ours[0]) - result.tensor.detach().numpy()).max()
            print(f"{'':34} {ours[2].item():.0f} rounds; apart by {gap:.1e} at most", flush=True)


def run() -> None:
    if has_peer("barycenters", "POT", "ot"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            on_a_line()
            variants()
            on_a_square()
    means_in_the_ball()
