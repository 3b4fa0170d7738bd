"""Laws of hyperbolic geometry, over curvature, dtype and distance from the origin.

Lengths here are in units of the unit-curvature space: a distance d on a space of curvature k is
sqrt(-k) d of them. A tensor's own rounding moves a point at distance r from the origin by about
eps exp(r) / 2 of them, and a Lorentz tangent there loses as much again; an error in a tangent grows
by exp(d) along a geodesic of length d. The bounds grow with these. ST_LAW_EXAMPLES asks for more.
"""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as hs

import spiraltorch as st

EPSILON = {"f32": 2.0**-23, "f64": 2.0**-52}
# How far points go: where the laws' own conditioning still leaves digits to look at. Distances alone are good
# much further out, and go further below.
REACH = {"f32": 2.5, "f64": 7.0}
REACH_OF_DISTANCE = {"f32": 9.0, "f64": 25.0}

dtypes = hs.sampled_from(["f32", "f64"])
kinds = hs.sampled_from(["poincare", "lorentz"])
curvatures = hs.floats(-4.0, -0.1)
units = hs.floats(-1.0, 1.0)
shares = hs.floats(0.0, 1.0)
directions = hs.tuples(units, units, units).filter(lambda v: math.hypot(*v) > 0.1)

# The same examples each time, so that a failure is the change's; ST_LAW_EXAMPLES asks for that many new ones.
ASKED = os.environ.get("ST_LAW_EXAMPLES")
law = settings(
    max_examples=int(ASKED or "60"), derandomize=ASKED is None, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)


class Space:
    """A manifold, its dtype and its scale."""

    def __init__(self, kind: str, curvature: float, dtype: str) -> None:
        self.kind, self.dtype, self.root = kind, dtype, math.sqrt(-curvature)
        self.manifold: Any = (st.PoincareBall if kind == "poincare" else st.Lorentz)(curvature=curvature)

    def tangent(self, direction: tuple[float, ...], length: float) -> st.Tensor:
        """At the origin, of this length in units of the unit-curvature space."""
        scale = length / (math.hypot(*direction) * self.root)
        scale /= 2 if self.kind == "poincare" else 1  # the conformal factor at the origin
        values = [scale * part for part in direction]
        return st.Tensor([values if self.kind == "poincare" else [0.0, *values]], self.dtype)

    def point(self, direction: tuple[float, ...], share: float, reach: dict[str, float] = REACH) -> st.Tensor:
        return self.manifold.exp0(self.tangent(direction, share * reach[self.dtype]))

    def distance(self, x: st.Tensor, y: st.Tensor) -> float:
        return self.root * float(self.manifold.distance(x, y)[0])

    def radius(self, *points: st.Tensor) -> float:
        return max(self.root * float(self.manifold.distance0(point)[0]) for point in points)

    def slack(self, *points: st.Tensor, times: float = 8) -> float:
        """What rounding at the farthest of these points may do, and again in a tangent there."""
        return times * EPSILON[self.dtype] * math.exp(2 * self.radius(*points))

    def slack_along(self, x: st.Tensor, y: st.Tensor) -> float:
        """The same, carried from x to y by a geodesic."""
        return self.slack(x, y, times=32) * math.exp(self.distance(x, y))


spaces = hs.builds(Space, kinds, curvatures, dtypes)
balls = hs.builds(Space, hs.just("poincare"), curvatures, dtypes)


@law
@example(Space("lorentz", -1.0, "f64"), (0.0, 1.0, 0.0), (0.0, 1.0, 0.5), (0.0, 0.0, 1.0), 0.5, 1.0, 0.0)
@given(spaces, directions, directions, directions, shares, shares, shares)
def test_distance_is_a_metric(space: Space, a: Any, b: Any, c: Any, r: float, s: float, t: float) -> None:
    x, y, z = (space.point(e, share, REACH_OF_DISTANCE) for e, share in ((a, r), (b, s), (c, t)))
    xy, yz, xz = space.distance(x, y), space.distance(y, z), space.distance(x, z)
    assert xy >= 0 and space.distance(x, x) == 0
    assert xy == pytest.approx(space.distance(y, x), rel=4 * EPSILON[space.dtype])
    assert xz <= xy + yz + 4 * EPSILON[space.dtype] * (xy + yz)


@law
@example(Space("lorentz", -1.0, "f64"), (1.0, 0.0, 0.0), (1.0, 0.0, 0.0), 2e-162, 1.0)
@given(spaces, directions, directions, shares, shares)
def test_log_undoes_exp(space: Space, a: Any, b: Any, r: float, s: float) -> None:
    x, y = space.point(a, r), space.point(b, s)
    back = space.manifold.exp(x, space.manifold.log(x, y))
    assert space.distance(back, y) <= space.slack_along(x, y)
    tangent = space.manifold.log(x, y)
    length = space.root * float(space.manifold.norm(x, tangent)[0])
    assert length == pytest.approx(space.distance(x, y), rel=32 * EPSILON[space.dtype], abs=space.slack(x, y, times=32))


@law
@given(spaces, directions, shares)
def test_log0_undoes_exp0(space: Space, a: Any, r: float) -> None:
    v = space.tangent(a, r * REACH[space.dtype])
    back = np.asarray(space.manifold.log0(space.manifold.exp0(v)), "f8")
    wanted = np.asarray(v, "f8")
    slack = 8 * EPSILON[space.dtype] * math.exp(r * REACH[space.dtype]) / space.root
    np.testing.assert_allclose(back, wanted, rtol=8 * EPSILON[space.dtype], atol=slack)


@law
@given(spaces, directions, directions, directions, directions, shares, shares)
def test_transport_keeps_lengths_and_angles(space: Space, a: Any, b: Any, c: Any, d: Any, r: float, s: float) -> None:
    manifold, origin = space.manifold, space.point(a, 0.0)
    x, y = space.point(a, r), space.point(b, s)
    u, v = (manifold.transport(origin, x, space.tangent(e, 1.0)) for e in (c, d))
    u_there, v_there = manifold.transport(x, y, u), manifold.transport(x, y, v)
    before, after = (float(manifold.inner(p, m, n)[0]) for p, m, n in ((x, u, v), (y, u_there, v_there)))
    assert after == pytest.approx(before, abs=space.slack(x, y, times=64) / space.root**2)
    lengths = [float(manifold.norm(p, m)[0]) for p, m in ((x, u), (y, u_there))]
    assert lengths[1] == pytest.approx(lengths[0], abs=space.slack(x, y, times=64) / space.root)


@law
@given(balls, directions, directions, directions, shares, shares, shares)
def test_left_translation_is_an_isometry(ball: Space, a: Any, b: Any, c: Any, r: float, s: float, t: float) -> None:
    # The sum lies as far out as all three together, so each goes a third of the way.
    x, y, z = ball.point(a, r / 3), ball.point(b, s / 3), ball.point(c, t / 3)
    add = ball.manifold.mobius_add
    moved_y, moved_z = add(x, y), add(x, z)
    assert ball.distance(moved_y, moved_z) == pytest.approx(ball.distance(y, z), abs=ball.slack(moved_y, moved_z, times=32))
    assert ball.distance(add(-x, moved_y), y) <= ball.slack(moved_y, x, times=32)


@law
@given(balls, directions, directions, directions, directions, shares, shares)
def test_gyrations_are_rotations(ball: Space, a: Any, b: Any, c: Any, d: Any, r: float, s: float) -> None:
    """gyr[u, v] keeps inner products, and gyr[v, u] is its adjoint."""
    u, v, p, q = ball.point(a, r / 2), ball.point(b, s / 2), ball.point(c, 0.1), ball.point(d, 0.1)
    gyration = ball.manifold.gyration
    turned_p, turned_q, back_q = (np.asarray(g, "f8")[0] for g in (gyration(u, v, p), gyration(u, v, q), gyration(v, u, q)))
    plain_p, plain_q = np.asarray(p, "f8")[0], np.asarray(q, "f8")[0]
    size = float(np.linalg.norm(plain_p) * np.linalg.norm(plain_q))
    slack = ball.slack(u, v, times=64) * size
    assert turned_p @ turned_q == pytest.approx(plain_p @ plain_q, abs=slack)
    assert turned_p @ plain_q == pytest.approx(plain_p @ back_q, abs=slack)


@law
@given(balls, directions, directions, shares, shares)
def test_models_agree(ball: Space, a: Any, b: Any, r: float, s: float) -> None:
    """The map to the Lorentz model is an isometry."""
    sheet = st.Lorentz(curvature=-(ball.root**2))
    x, y = ball.point(a, r), ball.point(b, s)
    there = ball.root * float(sheet.distance(ball.manifold.to_lorentz(x), ball.manifold.to_lorentz(y))[0])
    assert there == pytest.approx(ball.distance(x, y), abs=ball.slack(x, y, times=32))


@law
@given(spaces, directions, directions, shares, shares, hs.floats(0.0, 1.0))
def test_geodesics_are_straight(space: Space, a: Any, b: Any, r: float, s: float, time: float) -> None:
    x, y = space.point(a, r), space.point(b, s)
    between = space.manifold.geodesic(x, y, time)
    whole = space.distance(x, y)
    assert space.distance(x, between) == pytest.approx(time * whole, abs=space.slack_along(x, y))
    assert space.distance(between, y) == pytest.approx((1 - time) * whole, abs=space.slack_along(x, y))
