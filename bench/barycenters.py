"""Entropic Wasserstein barycenters beside POT, and Fréchet means in the ball beside hypll.

Both solve the same problem and stop at the same residual: the sum over bins of the standard deviation of what the
plans put there. POT looks at it every tenth round, we at each.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable

import numpy

import spiraltorch as st
from bench.measure import has_peer, one_thread, say
from spiraltorch import _lowlevel as low

TOLERANCE = 1e-7
ROUNDS_MAX = 100_000


def bumps(count: int, bins: int) -> numpy.ndarray:
    """Mixtures of two Gaussians on [0, 1], nowhere quite zero."""
    random = numpy.random.default_rng(0)
    x = numpy.linspace(0, 1, bins)
    rows = []
    for _ in range(count):
        centres, widths, masses = (
            0.2 + 0.6 * random.random(2),
            0.03 + 0.05 * random.random(2),
            random.random(2),
        )
        bells = [
            mass * numpy.exp(-((x - centre) ** 2) / (2 * width**2))
            for centre, width, mass in zip(centres, widths, masses)
        ]
        rows.append(sum(bells) + 1e-4)
    table = numpy.array(rows)
    return table / table.sum(1, keepdims=True)


def blobs(count: int, side: int) -> numpy.ndarray:
    """The same on the unit square."""
    rows = bumps(2 * count, side)
    images = (
        numpy.array(
            [
                rows[2 * index][:, None] * rows[2 * index + 1][None]
                for index in range(count)
            ]
        )
        + 1e-8
    )
    return images / images.sum((1, 2), keepdims=True)


def seconds_of(call: Callable[[], object], budget: float = 2.0) -> float:
    """The best of a few runs; one where one takes long."""
    best, spent = float("inf"), 0.0
    while spent < budget:
        started = time.perf_counter()
        call()
        lasted = time.perf_counter() - started
        best, spent = min(best, lasted), spent + max(lasted, budget / 50)
    return best


def solve(
    densities: st.Tensor, regularization: float, cost: st.Tensor | None = None
) -> low.WassersteinBarycenterHandle:
    return low.wasserstein_barycenter_create(
        densities,
        regularization,
        cost=cost,
        tolerance=TOLERANCE,
        max_iterations=ROUNDS_MAX,
    )


def report(
    what: str,
    mine: float,
    theirs: float,
    ours: low.WassersteinBarycenterHandle,
    peer: numpy.ndarray,
) -> None:
    say(what, mine, theirs, 1e-3, "POT")
    gap = numpy.abs(
        numpy.array(low.wasserstein_barycenter_density(ours)) - peer / peer.sum()
    ).sum()
    rounds, residual = (
        low.wasserstein_barycenter_iterations(ours),
        low.wasserstein_barycenter_residual(ours),
    )
    print(
        f"{'':34} {rounds} rounds, residual {residual:.1e}; apart by {gap:.1e} in all",
        flush=True,
    )


@one_thread()
def on_a_line() -> None:
    import ot  # type: ignore[import-not-found]

    for bins, count, regularization in (
        (16, 4, 2e-3), (32, 4, 2e-3), (64, 2, 2e-3), (64, 4, 2e-3), (64, 8, 2e-3),
        (256, 4, 2e-3), (256, 16, 2e-3), (1024, 4, 2e-3), (1024, 16, 2e-3), (4096, 4, 1e-2),
    ):  # fmt: skip
        table = bumps(count, bins)
        points = numpy.linspace(0, 1, bins)
        distances = (points[:, None] - points[None]) ** 2
        columns = numpy.ascontiguousarray(table.T)
        densities, cost = st.from_dlpack(table), st.from_dlpack(distances)

        def peer() -> numpy.ndarray:
            return ot.bregman.barycenter(
                columns,
                distances,
                regularization,
                stopThr=TOLERANCE,
                numItermax=ROUNDS_MAX,
            )

        theirs = seconds_of(peer)
        what = f"Wasserstein {count} x {bins}, ms"
        report(
            f"{what}, grid",
            seconds_of(lambda: solve(densities, regularization)),
            theirs,
            solve(densities, regularization),
            peer(),
        )
        report(
            f"{what}, cost",
            seconds_of(lambda: solve(densities, regularization, cost)),
            theirs,
            solve(densities, regularization, cost),
            peer(),
        )


@one_thread()
def variants() -> None:
    """POT's stable methods, which it needs where its plain one divides by zero."""
    import ot  # type: ignore[import-not-found]

    bins, count = 64, 4
    table = bumps(count, bins)
    points = numpy.linspace(0, 1, bins)
    distances = (points[:, None] - points[None]) ** 2
    densities = st.from_dlpack(table)
    for method, regularization in (
        ("sinkhorn_stabilized", 2e-3),
        ("sinkhorn_log", 2e-3),
        ("sinkhorn_log", 2e-4),
    ):

        def peer() -> numpy.ndarray:
            return ot.bregman.barycenter(
                table.T.copy(),
                distances,
                regularization,
                method=method,
                stopThr=TOLERANCE,
                numItermax=ROUNDS_MAX,
            )

        theirs, mine = (
            seconds_of(peer),
            seconds_of(lambda: solve(densities, regularization)),
        )
        report(
            f"{method[9:]} {count} x {bins}, {regularization:g}, ms",
            mine,
            theirs,
            solve(densities, regularization),
            peer(),
        )


@one_thread()
def on_a_square() -> None:
    import ot  # type: ignore[import-not-found]

    for side, count in ((16, 4), (64, 4), (256, 4)):
        images = blobs(count, side)
        densities = st.from_dlpack(images)
        regularization = 1e-2

        def peer() -> numpy.ndarray:
            return ot.bregman.convolutional_barycenter2d(
                images, regularization, stopThr=TOLERANCE, numItermax=ROUNDS_MAX
            )

        theirs, mine = (
            seconds_of(peer, 0.1 if side > 100 else 2),
            seconds_of(lambda: solve(densities, regularization)),
        )
        report(
            f"Wasserstein {count} x {side} x {side}, ms",
            mine,
            theirs,
            solve(densities, regularization),
            peer(),
        )


@one_thread()
def means_in_the_ball() -> None:
    if not has_peer("barycenters", "hypll", "torch", "hypll"):
        return
    import torch  # type: ignore[import-not-found]
    from hypll.manifolds.poincare_ball import Curvature, PoincareBall  # type: ignore[import-not-found]
    from hypll.tensors import ManifoldTensor  # type: ignore[import-not-found]

    torch.set_num_threads(1)
    ball = st.PoincareBall()
    points = ball.exp0(st.random_normal((1000, 64), deviation=0.4 / 64**0.5, seed=1))
    theirs = PoincareBall(Curvature(1.0, constraining_strategy=lambda c: c))
    given = ManifoldTensor(
        torch.from_numpy(numpy.array(points)), manifold=theirs, man_dim=1
    )
    mine = seconds_of(lambda: ball.frechet_mean(points))
    for name, call in (
        ("frechet_mean", lambda: theirs.frechet_mean(given, batch_dim=0)),
        ("midpoint", lambda: theirs.midpoint(given, batch_dim=0)),
    ):
        say("Frechet mean 1000 x 64, ms", mine, seconds_of(call), 1e-3, f"hypll {name}")
    there = numpy.array(ball.frechet_mean(points)[0])
    gap = numpy.abs(
        there - theirs.frechet_mean(given, batch_dim=0).tensor.detach().numpy()
    ).max()
    print(f"{'':34} apart by {gap:.1e} at most", flush=True)


def run() -> None:
    if has_peer("barycenters", "POT", "ot"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            on_a_line()
            variants()
            on_a_square()
    means_in_the_ball()
