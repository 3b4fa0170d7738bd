"""A small model of the formulas that the project replaces, for the laws to fail on: `test_zspace_laws.py`.

Rows are points; k is the curvature. Written from the formulas as described, not from any code.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def project(v: Array, k: float) -> Array:
    """tanh(r / s) v / r with s = sqrt(-k): the scale is upside down."""
    r = np.linalg.norm(v, axis=-1, keepdims=True)
    return np.where(r > 0, np.tanh(r / math.sqrt(-k)) * v / np.maximum(r, 1e-300), v)


def distance(x: Array, y: Array, k: float) -> float:
    """Over all entries at once, which makes it depend on how many there are."""
    p, q = x.ravel() / math.sqrt(-k), y.ravel() / math.sqrt(-k)
    spread = max(float(((1 - p**2) * (1 - q**2)).sum()), 1e-6)
    return 2 * math.acosh(1 + float(((p - q) ** 2).sum()) / math.sqrt(spread))


class Tape:
    """Sums scaled by their own values; a step that squashes the weights."""

    def __init__(self, k: float, rate: float, shape: tuple[int, ...]) -> None:
        self.k, self.rate, self.sum = k, rate, np.zeros(shape)

    def accumulate_wave(self, t: Array) -> None:
        self.sum += t / np.abs(1 - self.k * t**2)

    def accumulate_pair(self, p: Array, t: Array) -> None:
        self.sum += p - t

    def apply(self, w: Array) -> Array:
        moved = w - self.rate * self.sum / np.abs(1 - self.k * w**2)
        self.sum[:] = 0
        return project(moved, self.k)


def saturate(value: float, bound: float, porosity: float = 0.2) -> float:
    if not math.isfinite(value):
        return 0.0
    if abs(value) <= bound:
        return value
    return math.copysign(bound * (1 - porosity / 4 * (abs(value) - bound) / (abs(value) + bound)), value)


def pool(densities: Array, weights: Array, entropy_weight: float) -> tuple[Array, float]:
    """The pool with entropy penalised, and its objective without."""
    q = np.maximum(densities, 1e-12)
    q = q / q.sum(-1, keepdims=True)
    effective = weights.sum() - entropy_weight
    rho = np.exp((weights[:, None] * np.log(q)).sum(0) / effective)
    rho /= rho.sum()
    kl = float((weights * (rho * np.log(rho / q)).sum(-1)).sum())
    return rho, kl + entropy_weight * float((rho * np.log(rho)).sum())


def canopy(points: Array) -> Array:
    mean: Array = points.mean(0)
    return mean


def ball_volume(dimension: int, radius: float) -> float:
    """The gamma function of half-integers upside down."""
    n = dimension
    gamma = math.gamma(n / 2) if n in (1, 2, 3, 4, 6, 8) else 1 / math.gamma(n / 2)
    r = (np.arange(4000) + 0.5) * radius / 4000
    return float(2 * math.pi ** (n / 2) / gamma * (np.sinh(r) ** (n - 1)).sum() * radius / 4000)


def encode(text: str, temperature: float) -> Array:
    n = len(text)
    signal = [temperature * ((ord(char) % 1024) / 1024 + abs(math.sin((j + 1) / n))) for j, char in enumerate(text)]
    spectrum = np.fft.fft(signal)
    polar = np.tanh(np.abs(spectrum)) * np.exp(1j * np.angle(spectrum))
    wave = np.stack([polar.real, polar.imag], -1).ravel()
    return project(wave[None], -1.0)[0]


def commutator(seed: Array, generator: Array, direction: Array, t: float) -> Array:
    """Translations of flat space commute."""
    return seed + t * generator + t * direction - t * generator - t * direction


def flow(seed: Array, velocity: Array) -> Array:
    return seed + velocity


def spiral_curvature(radius: float, growth: float) -> float:
    return math.sqrt(1 + growth**2) / radius


def spiral_points(steps: int, growth: float) -> Any:
    n = np.arange(steps)
    angle = n * math.pi * (3 - math.sqrt(5))
    return np.exp(growth * n)[:, None] * np.stack([np.cos(angle), np.sin(angle)], -1)
