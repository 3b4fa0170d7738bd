"""Laws of the spaces, over curvature, dtype and distance to the rim; accuracy against 60 digits."""

from __future__ import annotations

import math
from typing import Any

import mpmath
import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import errors

CURVATURES = [-0.25, -1.0, -4.0]
RANDOM = np.random.default_rng(11)


def ball_points(count: int, dim: int, curvature: float, distance_max: float, dtype: Any = np.float64) -> Any:
    """Points at distances from the origin spread over [0, distance_max] / sqrt(c)."""
    direction = RANDOM.normal(size=(count, dim))
    direction /= np.linalg.norm(direction, axis=1, keepdims=True)
    radius = np.tanh(np.linspace(0, distance_max / 2, count))[:, None] / math.sqrt(-curvature)
    return np.asarray(st.PoincareBall(curvature).project(st.Tensor((direction * radius).astype(dtype))))


def near(ours: st.Tensor, expected: Any, tolerance: float) -> None:
    np.testing.assert_allclose(np.asarray(ours), np.asarray(expected), rtol=tolerance, atol=tolerance)


@pytest.mark.parametrize("curvature", CURVATURES)
@pytest.mark.parametrize("dim", [1, 2, 5, 64])
def test_laws_of_the_ball(curvature: float, dim: int) -> None:
    ball = st.PoincareBall(curvature, strict=True)
    x, y, z = (st.Tensor(RANDOM.permutation(ball_points(40, dim, curvature, 6))) for _ in range(3))
    v = st.Tensor(RANDOM.normal(size=(40, dim)) * 0.3)
    near(ball.distance(x, y), ball.distance(y, x), 1e-12)
    near(ball.distance(x, x), np.zeros(40), 0)
    assert (np.asarray(ball.distance(x, z)) <= np.asarray(ball.distance(x, y)) + np.asarray(ball.distance(y, z)) + 1e-10).all()
    near(ball.distance0(ball.exp0(v)), 2 * np.linalg.norm(np.asarray(v), axis=1), 1e-11)
    near(ball.log0(ball.exp0(v)), v, 1e-11)
    near(ball.exp(x, ball.log(x, y)), y, 1e-8)
    near(ball.norm(x, ball.log(x, y)), ball.distance(x, y), 1e-8)
    near(ball.mobius_add(-x, ball.mobius_add(x, y)), y, 1e-8)
    near(ball.distance(ball.mobius_add(z, x), ball.mobius_add(z, y)), ball.distance(x, y), 1e-4)
    near(ball.norm(y, ball.transport(x, y, v)), ball.norm(x, v), 1e-8)
    near(ball.transport(y, x, ball.transport(x, y, v)), v, 1e-8)
    near(ball.norm(x, ball.gyration(y, z, x) * 0 + v), ball.norm(x, v), 1e-12)
    near(ball.distance(x, ball.geodesic(x, y, 0.25)), 0.25 * np.asarray(ball.distance(x, y)), 1e-7)


@pytest.mark.parametrize("curvature", CURVATURES)
def test_lorentz_and_poincare_are_one_space(curvature: float) -> None:
    ball, sheet = st.PoincareBall(curvature), st.Lorentz(curvature)
    x, y = (st.Tensor(RANDOM.permutation(ball_points(30, 4, curvature, 6))) for _ in range(2))
    x_up, y_up = ball.to_lorentz(x), ball.to_lorentz(y)
    near(sheet.to_poincare(x_up), x, 1e-12)
    near(sheet.distance(x_up, y_up), ball.distance(x, y), 1e-9)
    near(sheet.to_poincare(sheet.geodesic(x_up, y_up, 0.3)), ball.geodesic(x, y, 0.3), 1e-8)
    mean = ball.frechet_mean(x.reshape(1, 30, 4))[0]
    near(sheet.to_poincare(sheet.frechet_mean(x_up.reshape(1, 30, 5))[0]), mean, 1e-8)


def test_a_product_is_its_factors_side_by_side() -> None:
    ball, plane = st.PoincareBall(), st.Euclidean()
    both = st.Product([ball, plane], [3, 2])
    x, y = (np.concatenate([ball_points(10, 3, -1, 4), RANDOM.normal(size=(10, 2))], axis=1) for _ in range(2))
    expected = np.hypot(
        np.asarray(ball.distance(x[:, :3].copy(), y[:, :3].copy())), np.asarray(plane.distance(x[:, 3:].copy(), y[:, 3:].copy()))
    )
    near(both.distance(x, y), expected, 1e-12)
    near(both.exp(x, both.log(x, y)), y, 1e-9)


def test_curvature_towards_zero_is_flat() -> None:
    ball, plane = st.PoincareBall(-1e-10), st.Euclidean()
    x, v = RANDOM.normal(size=(5, 3)), RANDOM.normal(size=(5, 3))
    # The ball's metric at its centre is four times the flat one.
    near(ball.distance(x, v), 2 * np.asarray(plane.distance(x, v)), 1e-8)
    near(ball.exp(x, v), x + v, 1e-8)


def test_f32_distance_is_right_to_2e_7_as_far_as_f32_reaches() -> None:
    mpmath.mp.dps = 60
    ball = st.PoincareBall()
    x = ball_points(60, 3, -1, 14, np.float32)
    y = RANDOM.permutation(ball_points(60, 3, -1, 14, np.float32))
    y[::7] = np.nextafter(x[::7], 0)  # neighbours, where subtraction loses most
    ours = np.asarray(ball.distance(st.Tensor(x), st.Tensor(y)))
    for row, distance in enumerate(ours):
        a, b = ([mpmath.mpf(float(value)) for value in point[row]] for point in (x, y))
        gap = sum((p - q) ** 2 for p, q in zip(a, b))
        room = (1 - sum(p * p for p in a)) * (1 - sum(q * q for q in b))
        exact = 2 * mpmath.asinh(mpmath.sqrt(gap / room))
        assert abs(mpmath.mpf(float(distance)) - exact) <= mpmath.mpf("2e-7") * exact, (row, distance, exact)


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_log0_undoes_exp0_up_to_length_8(dtype: str) -> None:
    """To 1e-6 in f64. An f32 ball coordinate is a multiple of 2^-24 near the rim, which alone moves
    log0 by 2^-25 / (1 - |x|^2) for each of the coordinates; nothing computed later can undo that."""
    ball = st.PoincareBall()
    lengths = np.linspace(0, 8, 200)[:, None]
    v = RANDOM.normal(size=(200, 4))
    v = (v / np.linalg.norm(v, axis=1, keepdims=True) * lengths).astype(np.float32 if dtype == "f32" else np.float64)
    back = np.asarray(ball.log0(ball.exp0(st.Tensor(v))))
    storage = 0 if dtype == "f64" else 2 * 2.0**-25 * np.cosh(lengths) ** 2
    assert (np.abs(back - v) <= 1e-6 + storage).all()


@pytest.mark.parametrize("dtype", ["f32", "f64"])
def test_what_comes_out_is_inside_and_finite_whatever_goes_in(dtype: str) -> None:
    ball = st.PoincareBall()
    huge = st.Tensor([[1e30, 0.0], [30.0, 40.0], [0.0, 0.0], [1e-30, 0.0]], dtype)
    points = ball.exp0(huge)
    assert bool((points.norm(-1) < 1).min()) and np.isfinite(np.asarray(points)).all()
    assert np.isfinite(np.asarray(ball.distance(points, points[::-1]))).all()
    assert ball.exp0(st.zeros((1, 3), dtype)).tolist() == [[0, 0, 0]]


def test_points_outside_are_clipped_and_counted_or_refused() -> None:
    outside = st.Tensor([[0.9, 1.2], [0.1, 0.2]])
    ball = st.PoincareBall()
    assert math.isfinite(float(ball.distance0(outside)[0])) and ball.clipped_count == 1
    strict = st.PoincareBall(strict=True)
    out = st.full((2,), 5)
    with pytest.raises(errors.OutsideBallError):
        strict.distance0(outside, out=out)
    assert out.tolist() == [5, 5] and outside.tolist()[0] == pytest.approx([0.9, 1.2])


@pytest.mark.parametrize("curvature", [0.0, 1.0, math.nan, -math.inf])
def test_a_curvature_that_is_not_negative_is_refused(curvature: float) -> None:
    for space in (st.PoincareBall, st.Lorentz):
        with pytest.raises(errors.CurvatureError, match="below 0"):
            space(curvature)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_numbers_that_are_none_are_refused_by_manifolds(bad: float) -> None:
    ball = st.PoincareBall()
    for call in (lambda: ball.exp0([[bad, 0.0]]), lambda: ball.distance([[0.0, 0.0]], [[0.0, bad]]), lambda: ball.project([[bad, 0.0]])):
        with pytest.raises(errors.NonFiniteError):
            call()


def test_wrong_shapes_and_spaces_are_refused() -> None:
    ball = st.PoincareBall()
    for call in (
        lambda: ball.distance(st.zeros((2, 3)), st.zeros((2, 4))),
        lambda: ball.exp0(st.zeros(())),
        lambda: st.Lorentz().exp0(st.zeros((2, 1))),
        lambda: st.Product([ball], [3]).distance(st.zeros((2, 4)), st.zeros((2, 4))),
    ):
        with pytest.raises(errors.ShapeError):
            call()
    with pytest.raises(errors.SpiralTorchError, match="poincare"):
        st.Euclidean().mobius_add(st.zeros((1, 2)), st.zeros((1, 2)))
    with pytest.raises(errors.DTypeError):
        ball.exp0(st.zeros((2, 2), "i32"))


def test_means_of_two_points_are_their_midpoint() -> None:
    ball = st.PoincareBall()
    pair = st.Tensor([[[0.95, 0.0], [0.0, 0.95]]], "f64")
    expected = ball.geodesic(pair[0, :1], pair[0, 1:], 0.5)
    near(ball.midpoint(pair), expected, 1e-12)
    mean, residual, iterations = ball.frechet_mean(pair)
    near(mean, expected, 1e-10)
    assert float(residual) < 1e-10 and int(iterations) >= 1
    with pytest.raises(errors.NotConvergedError):
        ball.frechet_mean(st.Tensor(ball_points(8, 2, -1, 6)).reshape(1, 8, 2), max_iterations=1)
