"""Laws of the Z-space concepts, over random inputs. Each is a function of an implementation: ours keeps it, and the
formulas that the project replaces (`original_formulas.py`) break it, which shows that the law can fail."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import original_formulas as original
import pytest

import spiraltorch as st
from spiraltorch import sot

CURVATURES = (-0.25, -1.0, -4.0)


def points(generator: np.random.Generator, k: float, count: int, width: int, reach: float = 2.5) -> Any:
    """Points up to a geodesic distance from the origin."""
    direction = generator.normal(size=(count, width))
    direction /= np.linalg.norm(direction, axis=-1, keepdims=True)
    return np.tanh(math.sqrt(-k) * generator.uniform(0, reach / 2, (count, 1))) * direction / math.sqrt(-k)


def rotation(generator: np.random.Generator, width: int) -> Any:
    return np.linalg.qr(generator.normal(size=(width, width)))[0]


class Ours:
    """The package behind the names that the laws use; arrays in, arrays out."""

    def distance(self, x: Any, y: Any, k: float) -> float:
        return float(st.PoincareBall(k).distance(st.Tensor(x, "f64"), st.Tensor(y, "f64"))[0])

    def project(self, v: Any, k: float) -> Any:
        return st.PoincareBall(k).exp0(st.Tensor(v, "f64")).numpy()

    def steps(self, k: float, rate: float, w: Any, target: Any | None, count: int) -> Any:
        weights = st.Tensor(np.array(w), "f64")
        tape = st.Hypergrad(k, rate, *weights.shape)
        for _ in range(count):
            if target is not None:
                tape.accumulate_pair(weights, st.Tensor(target, "f64"))
            tape.apply(weights)
        return weights.numpy()

    def buffer(self, waves: list[Any]) -> Any:
        tape = st.Hypergrad(-1, 0.1, *np.shape(waves[0]))
        for wave in waves:
            tape.accumulate_wave(st.Tensor(wave, "f64"))
        return np.array(tape.gradient())

    def saturate(self, value: float, bound: float) -> float:
        return st.OpenTopos(-1, saturation=bound).saturate_scalar(value)

    def pool(self, densities: Any, weights: Any, entropy_weight: float) -> tuple[Any, float]:
        made = st.z_space_barycenter(list(densities[:, None]), weights, entropy_weight)
        return made.density.numpy()[0], made.objective

    def canopy(self, members: Any) -> Any:
        biome = st.TensorBiome(st.OpenTopos(-1))
        for member in members:
            biome.absorb(st.Tensor(member[None], "f64"))
        return biome.canopy("gyromidpoint").numpy()[0]

    def ball_volume(self, dimension: int, radius: float) -> float:
        return st.OpenTopos(-1).ball_volume(dimension, radius)

    def encode(self, text: str, temperature: float) -> Any:
        return st.LanguageWaveEncoder(-1, temperature).encode_z_space(text).tensor(1, 64).numpy()[0].astype("f8")

    def resonance(self, seed: Any, generator: Any, direction: Any) -> st.DifferentialResonance:
        trace = st.SpiralDifferentialTrace(st.Tensor(seed[None], "f64")).deform(generator[None], direction[None])
        return trace.via(np.eye(len(seed))).with_barycenter_from([1.0], [[[1.0, 1.0]]]).with_infinity([seed[None]]).resonate()

    def commutator(self, seed: Any, generator: Any, direction: Any, t: float) -> Any:
        return self.resonance(seed, generator, direction).commutator(t).numpy()[0]

    def flow(self, seed: Any, velocity: Any) -> Any:
        return self.resonance(seed, velocity, np.ones_like(velocity)).homotopy_flow().numpy()[0]

    def spiral_curvature(self, step: int, growth: float) -> float:
        return float(sot.generate_plan(step + 1, radial_growth=growth).feature_tensor("f64").tolist()[step][3])


class Original:
    """The same names over the formulas that are replaced."""

    distance, project, pool = staticmethod(original.distance), staticmethod(original.project), staticmethod(original.pool)
    canopy, ball_volume, encode = staticmethod(original.canopy), staticmethod(original.ball_volume), staticmethod(original.encode)
    saturate, commutator, flow = staticmethod(original.saturate), staticmethod(original.commutator), staticmethod(original.flow)

    def steps(self, k: float, rate: float, w: Any, target: Any | None, count: int) -> Any:
        tape = original.Tape(k, rate, np.shape(w))
        for _ in range(count):
            if target is not None:
                tape.accumulate_pair(w, target)
            w = tape.apply(w)
        return w

    def buffer(self, waves: list[Any]) -> Any:
        tape = original.Tape(-1.0, 0.1, np.shape(waves[0]))
        for wave in waves:
            tape.accumulate_wave(np.asarray(wave))
        return tape.sum.ravel()

    def spiral_curvature(self, step: int, growth: float) -> float:
        return original.spiral_curvature(math.exp(growth * step), growth)


Implementation = Ours | Original


def mobius_add(a: Any, x: Any, k: float) -> Any:
    c = -k
    dot, a_sq, x_sq = (a * x).sum(-1, keepdims=True), (a * a).sum(-1, keepdims=True), (x * x).sum(-1, keepdims=True)
    return ((1 + 2 * c * dot + c * x_sq) * a + (1 - c * a_sq) * x) / (1 + 2 * c * dot + c * c * a_sq * x_sq)


# The distance


def distance_ignores_empty_columns(code: Implementation) -> None:
    x, y = np.array([[0.0]]), np.array([[0.5]])
    wide = [np.pad(each, ((0, 0), (0, 7))) for each in (x, y)]
    assert code.distance(x, y, -1) == pytest.approx(code.distance(*wide, -1), rel=1e-12)


def distance_is_twice_the_tangent(code: Implementation) -> None:
    for k in CURVATURES:
        v = np.array([[0.3, -0.4]])
        assert code.distance(np.zeros((1, 2)), code.project(v, k), k) == pytest.approx(1.0, rel=1e-12)


def distance_ignores_translation(code: Implementation) -> None:
    generator = np.random.default_rng(1)
    for k in CURVATURES:
        a, x, y = (points(generator, k, 1, 3) for _ in range(3))
        assert code.distance(mobius_add(a, x, k), mobius_add(a, y, k), k) == pytest.approx(code.distance(x, y, k), rel=1e-9)


def distance_keeps_the_triangle_inequality(code: Implementation) -> None:
    generator = np.random.default_rng(2)
    for _ in range(3000):
        x, y, z = (points(generator, -1, 1, 2, reach=8) for _ in range(3))
        assert code.distance(x, z, -1) <= code.distance(x, y, -1) + code.distance(y, z, -1) + 1e-9


# The projection and the tape


def projection_stays_inside(code: Implementation) -> None:
    for k in CURVATURES:
        long = code.project(np.array([[30.0, 40.0], [0.1, 0.2]]), k)
        assert (np.linalg.norm(long, axis=-1) < 1 / math.sqrt(-k)).all()


def projection_is_undone_by_log(code: Implementation) -> None:
    for k in CURVATURES:
        v = np.array([[0.3, -0.2, 0.1]])
        assert st.PoincareBall(k).log0(st.Tensor(code.project(v, k), "f64")).numpy() == pytest.approx(v, rel=1e-12)


def an_empty_step_changes_nothing(code: Implementation) -> None:
    for k in CURVATURES:
        w = np.array([[0.1, 0.2]])
        assert (code.steps(k, 0.05, w, None, 3) == w).all()


def a_step_goes_its_share_of_the_way(code: Implementation) -> None:
    ours = Ours()
    generator = np.random.default_rng(3)
    for k in CURVATURES:
        for rate in (0.05, 0.5, 1.0):
            w, target = points(generator, k, 1, 3), points(generator, k, 1, 3)
            after = ours.distance(code.steps(k, rate, w, target, 1), target, k)
            assert after == pytest.approx(abs(1 - rate) * ours.distance(w, target, k), abs=1e-6)


def the_limit_does_not_depend_on_the_rate(code: Implementation) -> None:
    target = np.array([[0.5, -0.2]])
    for rate in (0.5, 0.05):
        assert code.steps(-1, rate, np.array([[0.3, 0.4]]), target, 2000) == pytest.approx(target, abs=1e-10)


def gradients_add_up(code: Implementation) -> None:
    a, b = np.array([[2.0, -1.0]]), np.array([[0.5, 3.0]])
    assert code.buffer([a, b]) == pytest.approx(code.buffer([a + b]))
    assert code.buffer([2 * a]) == pytest.approx(2 * code.buffer([a]))


# Guards, barycenters, biomes


def saturation_is_monotone_odd_and_idempotent(code: Implementation) -> None:
    values = [-100.0, -20.0, -10.0, -0.5, 0.0, 0.5, 10.0, 20.0, 1e9]
    clamped = [code.saturate(value, 10.0) for value in values]
    assert all(one <= other for one, other in pairwise(clamped))
    assert clamped == [-code.saturate(-value, 10.0) for value in values]
    assert clamped == [code.saturate(value, 10.0) for value in clamped]


def saturation_refuses_nan(code: Implementation) -> None:
    with pytest.raises(ValueError):
        code.saturate(math.nan, 10.0)


def entropy_spreads_the_pool(code: Implementation) -> None:
    generator = np.random.default_rng(4)
    for _ in range(20):
        densities, weights = generator.dirichlet(np.ones(6), 3), generator.uniform(0.5, 2, 3)
        entropies = []
        for gamma in (0.0, 0.2, 0.4):
            rho, objective = code.pool(densities, weights, gamma)
            rho = rho / rho.sum()
            entropies.append(-(rho * np.log(rho)).sum())
            normaliser = np.exp((weights[:, None] * np.log(densities)).sum(0) / (weights.sum() + gamma)).sum()
            assert objective == pytest.approx(-(weights.sum() + gamma) * math.log(normaliser), abs=1e-9)
        assert entropies[0] < entropies[1] < entropies[2]


def a_canopy_of_two_is_half_way(code: Implementation) -> None:
    ours = Ours()
    generator = np.random.default_rng(5)
    for _ in range(20):
        x, y = points(generator, -1, 2, 3, reach=6)
        middle = code.canopy(np.stack([x, y]))[None]
        half = ours.distance(x[None], y[None], -1) / 2
        assert ours.distance(x[None], middle, -1) == pytest.approx(half, rel=1e-7)
        assert ours.distance(y[None], middle, -1) == pytest.approx(half, rel=1e-7)


def volumes_are_right_in_every_dimension(code: Implementation) -> None:
    known = (
        2.0,
        3.4122762652849024,
        5.110932705708289,
        6.875719588241426,
        8.450876678318258,
        9.61199627265108,
        10.217019643255817,
        10.227970639453474,
    )
    for dimension, volume in enumerate(known, 1):
        assert code.ball_volume(dimension, 1.0) == pytest.approx(volume, rel=1e-5)


# Texts


def texts_have_one_width_and_one_radius(code: Implementation) -> None:
    for text in ("a", "spiral", "SpiralTorch in Rust", "あい" * 40):
        wave = code.encode(text, 0.5)
        assert wave.shape == (64,)
        assert 2 * math.atanh(np.linalg.norm(wave)) == pytest.approx(1.0, rel=1e-5)


def characters_do_not_collide(code: Implementation) -> None:
    latin, cyrillic = code.encode("A", 0.5), code.encode("\u0441", 0.5)
    assert np.abs(latin - cyrillic).max() > 1e-3


# Traces and spirals


def flows_are_as_long_as_their_velocity(code: Implementation) -> None:
    ours = Ours()
    seed, velocity = np.array([0.4, 0.6]), np.array([0.1, -0.2])
    factor = 2 / (1 - seed @ seed)
    assert ours.distance(seed[None], code.flow(seed, velocity)[None], -1) == pytest.approx(factor * np.linalg.norm(velocity), rel=1e-12)


def translations_do_not_commute(code: Implementation) -> None:
    seed, g, d = np.array([0.4, 0.6]), np.array([0.1, -0.2]), np.array([0.05, 0.07])
    bracket = 4 * ((g @ seed) * d - (d @ seed) * g)
    t = 1e-3
    assert (code.commutator(seed, g, d, t) - seed) / t**2 == pytest.approx(bracket, rel=2e-3)


def spirals_curve_as_they_bend(code: Implementation) -> None:
    growth, step = 0.08, 5
    b = growth / (math.pi * (3 - math.sqrt(5)))
    h, angle = 1e-4, step * growth / b
    x, y, z = (np.exp(b * theta) * np.array([math.cos(theta), math.sin(theta)]) for theta in (angle - h, angle, angle + h))
    first, second = (z - x) / (2 * h), (z - 2 * y + x) / h**2
    bend = abs(first[0] * second[1] - first[1] * second[0]) / np.linalg.norm(first) ** 3
    assert code.spiral_curvature(step, growth) == pytest.approx(bend, rel=1e-6)


LAWS: tuple[Callable[[Implementation], None], ...] = (
    distance_ignores_empty_columns,
    distance_is_twice_the_tangent,
    distance_ignores_translation,
    distance_keeps_the_triangle_inequality,
    projection_stays_inside,
    projection_is_undone_by_log,
    an_empty_step_changes_nothing,
    a_step_goes_its_share_of_the_way,
    the_limit_does_not_depend_on_the_rate,
    gradients_add_up,
    saturation_is_monotone_odd_and_idempotent,
    saturation_refuses_nan,
    entropy_spreads_the_pool,
    a_canopy_of_two_is_half_way,
    volumes_are_right_in_every_dimension,
    texts_have_one_width_and_one_radius,
    characters_do_not_collide,
    flows_are_as_long_as_their_velocity,
    translations_do_not_commute,
    spirals_curve_as_they_bend,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_ours_keeps(law: Callable[[Implementation], None]) -> None:
    law(Ours())


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_original_breaks(law: Callable[[Implementation], None]) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception)):
        law(Original())
