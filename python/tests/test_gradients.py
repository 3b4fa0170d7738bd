"""The tape and the optimisers from Python."""

from __future__ import annotations

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import errors, ops
from spiraltorch.tape import value_and_gradient


def test_gradient_of_a_small_network_against_finite_differences() -> None:
    x = st.random_normal((5, 3), seed=1, dtype="f64")
    weights = st.random_normal((3, 4), seed=2, dtype="f64")

    def loss(w: st.Tensor) -> st.Tensor:
        return ops.mean(ops.square(ops.log_softmax(ops.tanh(x @ w))))

    value, gradient = value_and_gradient(loss, weights)
    assert value.shape == ()
    step = 1e-6
    numeric = np.zeros((3, 4))
    for i in range(3):
        for j in range(4):
            ahead, behind = weights.clone(), weights.clone()
            ahead[i, j] = weights[i, j].item() + step
            behind[i, j] = weights[i, j].item() - step
            numeric[i, j] = (float(loss(ahead)) - float(loss(behind))) / (2 * step)
    np.testing.assert_allclose(np.asarray(gradient), numeric, atol=1e-8)


def test_gradient_flows_through_geometry() -> None:
    ball = st.PoincareBall()
    with st.Tape() as tape:
        x = tape.watch(st.Tensor([[0.3, 0.4]], "f64"))
        gradient = tape.gradient(ball.squared_distance(x, [[0.5, -0.2]]).sum() * 0.5, x)
    # Half the squared distance falls fastest along the logarithm: gradient = -lambda^2 log.
    point = st.Tensor([[0.3, 0.4]], "f64")
    expected = -np.asarray(ball.log(point, st.Tensor([[0.5, -0.2]], "f64"))) * (2 / (1 - 0.25)) ** 2
    np.testing.assert_allclose(np.asarray(gradient), expected, rtol=1e-10)


def test_tape_refuses_what_it_cannot_give() -> None:
    with st.Tape() as tape, st.Tape() as other:
        x = tape.watch(st.Tensor([1.0, 2.0]))
        with pytest.raises(errors.TapeError):
            tape.gradient(x * 2, x)  # two elements and no seed
        with pytest.raises(errors.TapeError):
            x + other.watch(st.Tensor([1.0, 2.0]))
        with pytest.raises(errors.TapeError):
            ops.exp(x, out=st.zeros(2))
        source = st.Tensor([1.0, 2.0])
        y = tape.watch(source)
        z = (y * y).sum()
        source[0] = 5
        with pytest.raises(errors.TapeError):
            tape.gradient(z, y)
        with pytest.raises(errors.DTypeError):
            tape.watch(st.Tensor([1, 2]))
        assert tape.gradient((x * 3).sum(), [x, y])[1].tolist() == [0, 0]


@pytest.mark.parametrize("rate", [0.3, 1.0])
def test_one_riemannian_step_moves_the_fraction_rate_along_the_geodesic(rate: float) -> None:
    ball = st.PoincareBall()
    point, target = st.Tensor([[0.3, 0.4], [0.0, 0.0]], "f64"), st.Tensor([[-0.6, 0.2], [0.5, 0.1]], "f64")
    before = np.asarray(ball.distance(point, target)).copy()
    optimizer = st.RiemannianSGD([point], rate, manifold=ball)
    with st.Tape() as tape:
        leaf = tape.watch(point)
        gradient = tape.gradient(ball.squared_distance(leaf, target).sum() * 0.5, leaf)
    optimizer.step(gradient)
    np.testing.assert_allclose(np.asarray(ball.distance(point, target)), abs(1 - rate) * before, atol=1e-10)


@pytest.mark.parametrize("make", [st.SGD, st.Adam, st.AdamW])
def test_flat_optimizers_find_the_minimum(make: type[st.SGD]) -> None:
    w = st.Tensor([3.0, -2.0], "f64")
    optimizer = make([w], 0.1) if make is st.SGD else make([w], 0.05, **({"weight_decay": 0} if make is st.AdamW else {}))
    for _ in range(600):
        optimizer.step(2 * (w - [1.0, 2.0]))
    np.testing.assert_allclose(np.asarray(w), [1, 2], atol=1e-3)


def test_riemannian_adam_reaches_the_frechet_mean_and_resumes_to_the_bit() -> None:
    ball = st.PoincareBall()
    points = ball.exp0(st.random_normal((6, 3), seed=3, dtype="f64"))
    mean = ball.frechet_mean(points.reshape(1, 6, 3))[0]

    def step(w: st.Tensor, optimizer: st.RiemannianAdam) -> None:
        with st.Tape() as tape:
            leaf = tape.watch(w)
            optimizer.step(tape.gradient(ball.squared_distance(leaf, points).sum(), leaf))

    w = st.zeros((1, 3), "f64")
    optimizer = st.RiemannianAdam([w], 0.02, manifold=ball)
    for _ in range(40):
        step(w, optimizer)
    twin = w.clone()
    resumed = st.RiemannianAdam([twin], 0.02, manifold=ball)
    resumed.load_state(optimizer.state())
    for _ in range(400):
        step(w, optimizer)
        step(twin, resumed)
    assert twin.tolist() == w.tolist()
    optimizer.learning_rate = 0.001
    for _ in range(400):
        step(w, optimizer)
    assert float(ball.distance(w, mean)) < 1e-3


def test_a_bad_gradient_changes_nothing() -> None:
    a, b = st.Tensor([1.0]), st.Tensor([2.0])
    optimizer = st.SGD([a, b], 0.1)
    with pytest.raises(errors.NonFiniteError):
        optimizer.step([st.Tensor([1.0]), st.Tensor([float("nan")])])
    with pytest.raises(errors.SpiralTorchError):
        optimizer.step([st.Tensor([1.0])])
    assert a.tolist() == [1] and b.tolist() == [2]
