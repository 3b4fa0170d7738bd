"""The ball's operations: large ones as a share of a copy's bandwidth, small ones beside geoopt.

Bandwidth is bytes read and written over time, for us and for the copy alike.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy

import spiraltorch as st
from bench.measure import best_of, has_peer, one_thread, per_call, say

Call = Callable[[], object]
BIG, SMALL = (100_000, 64), (1000, 16)


class Inputs:
    """Points and tangents that lie well inside the ball, and places for results."""

    def __init__(self, manifold: st.PoincareBall | st.Lorentz, shape: tuple[int, int]) -> None:
        rows, dim = shape
        deviation = 0.4 / dim**0.5
        ball = st.PoincareBall()
        self.manifold = manifold
        self.lorentz = isinstance(manifold, st.Lorentz)
        space = (rows, dim - 1) if self.lorentz else shape  # a hyperboloid's row has a time coordinate too
        self.u, self.v = (st.random_normal(space, deviation=deviation, seed=seed) for seed in (1, 2))
        self.x, self.y = (ball.exp0(tangent) for tangent in (self.u, self.v))
        if self.lorentz:
            self.x, self.y = ball.to_lorentz(self.x), ball.to_lorentz(self.y)
            self.u = manifold.project_tangent(self.x, st.random_normal(self.x.shape, deviation=deviation, seed=3))
        self.origin_tangent = self.v if not self.lorentz else manifold.log0(self.y)
        self.out, self.numbers = st.zeros(self.x.shape), st.zeros(rows)

    def operations(self) -> list[tuple[str, Call, int]]:
        """Name, call, and how many arrays of the points' size it reads and writes."""
        m, x, y, u, out = self.manifold, self.x, self.y, self.u, self.out
        made = [
            ("exp0", lambda: m.exp0(self.origin_tangent, out=out), 2),
            ("log0", lambda: m.log0(x, out=out), 2),
            ("exp", lambda: m.exp(x, u, out=out), 3),
            ("log", lambda: m.log(x, y, out=out), 3),
            ("distance", lambda: m.distance(x, y, out=self.numbers), 2),
            ("transport", lambda: m.transport(x, y, u, out=out), 4),
            ("project", lambda: m.project(x, out=out), 2),
            ("riemannian_gradient", lambda: m.riemannian_gradient(x, u, out=out), 3),
        ]
        if not self.lorentz:
            made.append(("mobius_add", lambda: m.mobius_add(x, y, out=out), 3))
        return made + self.steps()

    def steps(self) -> list[tuple[str, Call, int]]:
        """One optimiser step each.

        A step reads the gradient twice, because no point may move before all of it is known to be finite;
        it reads and writes the points, and Adam its first moments too. Second moments, one number a row,
        are not counted.
        """
        made = []
        for name, kind, arrays in (("RSGD step", st.optim.RiemannianSGD, 4), ("RAdam step", st.optim.RiemannianAdam, 6)):
            optimizer = kind([self.x.clone()], learning_rate=1e-4, manifold=self.manifold)
            made.append((name, lambda optimizer=optimizer: optimizer.step([self.u]), arrays))
        return made


@one_thread()
def bandwidth() -> None:
    rows, dim = BIG
    for manifold in (st.PoincareBall(), st.Lorentz()):
        inputs = Inputs(manifold, BIG)
        source, target = (numpy.ones(inputs.x.shape, numpy.float32) for _ in range(2))
        for name, call, arrays in inputs.operations():
            mine, copying = best_of(call, partial(numpy.copyto, target, source), 25)
            ours, copy = arrays * source.nbytes / mine, 2 * source.nbytes / copying
            what = f"{manifold.kind} {name} {rows} x {dim}, {arrays} arrays, GB/s"
            print(f"{what:56} {ours / 1e9:8.2f}   copy {copy / 1e9:8.2f}   ratio {ours / copy:6.2f}", flush=True)


@one_thread()
def against_geoopt() -> None:
    if not has_peer("ball", "geoopt", "torch", "geoopt"):
        return
    import geoopt  # type: ignore[import-not-found]
    import torch  # type: ignore[import-not-found]

    torch.set_num_threads(1)
    inputs = Inputs(st.PoincareBall(), SMALL)
    x, y, u, v = (torch.from_numpy(numpy.array(tensor)) for tensor in (inputs.x, inputs.y, inputs.u, inputs.v))
    ball = geoopt.PoincareBall()
    steps: dict[str, Call] = {}
    for name, kind in (("RSGD step", geoopt.optim.RiemannianSGD), ("RAdam step", geoopt.optim.RiemannianAdam)):
        parameter = geoopt.ManifoldParameter(x.clone(), manifold=ball)
        parameter.grad = u.clone()
        steps[name] = kind([parameter], lr=1e-4).step
    peers: dict[str, Call] = {
        "exp0": lambda: ball.expmap0(v),
        "log0": lambda: ball.logmap0(x),
        "exp": lambda: ball.expmap(x, u),
        "log": lambda: ball.logmap(x, y),
        "distance": lambda: ball.dist(x, y),
        "transport": lambda: ball.transp(x, y, u),
        "project": lambda: ball.projx(x),
        "riemannian_gradient": lambda: ball.egrad2rgrad(x, u),
        "mobius_add": lambda: ball.mobius_add(x, y),
    } | steps
    for name, call, _ in inputs.operations():
        with torch.no_grad():
            mine, other = per_call(call, peers[name])
        say(f"{name} {SMALL[0]} x {SMALL[1]}, us", mine, other, 1e-6, "geoopt")


def run() -> None:
    bandwidth()
    against_geoopt()
