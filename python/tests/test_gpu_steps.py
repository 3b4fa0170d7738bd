"""The optimisers' steps and the Fourier transform's passes on the GPU, as WGSL on the adapter that `wgpu` finds."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels
from gpu_kernel_host import packed

NAMES = ("decay", "rate", "momentum", "take", "on_gradient", "on_momentum", "beta_2", "take_2", "scale", "epsilon", "limit")


def curve(count: int, width: int, rows: int, begin: int = 0, columns: int = 0, second: int = 0, **numbers: float) -> bytes:
    given = {"limit": 1e30, "on_momentum": 1.0, **numbers}
    return packed(count, 512, width, begin, columns, rows, 0, 0, second, *(float(given.get(name, 0.0)) for name in NAMES), 0, 0, 0, 0)


def test_refusing() -> None:
    gradient = np.zeros(1000, np.float32)
    for bad, expected in ((1.0, 0), (np.nan, 1), (-np.inf, 1)):
        gradient[777] = bad
        parameters = packed(990, 512, 2, 10, *([0.0] * 11), 0)
        refused = kernels().run("step_check_f32", [gradient, np.zeros(4, np.uint32)], parameters, 2)[0]
        assert list(refused) == [0, 0, expected, 0]


def test_steps_on_a_manifold() -> None:
    draw = np.random.default_rng(3)
    rows, width, begin, columns = 50, 7, 2, 4
    points, gradient, first = (draw.normal(size=(rows, width)).astype(np.float32) for _ in range(3))
    gradient[::3] = 0
    gradient[0, 5] = 1e-42
    still = ~gradient.any(axis=1)
    full, moving = kernels().run(
        "curved_gradient_f32",
        [points, gradient, np.zeros_like(points), np.zeros(rows, np.uint32)],
        curve(points.size, width, rows, decay=0.25),
        2,
    )
    agree(full, gradient + 0.25 * points.astype(np.float64), "arithmetic")
    assert np.array_equal(moving == 0, still)

    squares, second = np.abs(draw.normal(size=(2, 2 * rows))).astype(np.float32)
    numbers = {"rate": 0.1, "momentum": 0.9, "take": 0.1, "beta_2": 0.99, "take_2": 0.01, "scale": 3.0, "epsilon": 1e-8}
    parameters = curve(rows * columns, width, rows, begin, columns, rows, **numbers)
    made = [np.zeros_like(points), np.zeros_like(points), np.zeros_like(second)]
    moment, velocity, next_second = kernels().run("curved_moment_f32", [moving, gradient, squares, first, second, *made], parameters, 2)
    part = np.s_[:, begin : begin + columns]
    m = 0.9 * first.astype(np.float64) + 0.1 * gradient
    v = 0.99 * second[rows:].astype(np.float64) + 0.01 * squares[:rows]
    agree(moment[part], m[part], "transcendental")
    agree(next_second[rows:], v, "transcendental")
    steps = np.where(still[:, None], 0, -0.1 * m / (np.sqrt(v) * 3 + 1e-8)[:, None])
    agree(velocity[part], steps[part], "reduction")
    assert not moment[:, :begin].any() and not velocity[:, begin + columns :].any()

    kept = kernels().run("curved_keep_f32", [moving, 9 * points, points.copy()], curve(points.size, width, rows, limit=5.0), 2)[0]
    assert np.array_equal(kept, np.where(still[:, None], points, np.clip(9 * points, -5, 5)))


def fourier(count: int, length: int, source_length: int, part: int = 0, radix: int = 0, stride: int = 0, sign: float = 1.0) -> bytes:
    return packed(1, 1, 1, count, 0, 0, 0, 1, count, 0, 512, length, source_length, part, radix, stride, 1.0, 0.0, sign, 1.0, 0, 0, 0, 0)


def pairs(x: np.ndarray) -> np.ndarray:
    """Complex numbers as f32 parts, and what these leave."""
    parts = np.stack([x.real, x.imag], -1)
    high = parts.astype(np.float32)
    return np.concatenate([high, (parts - high).astype(np.float32)], -1)


def joined(x: np.ndarray) -> np.ndarray:
    return (x[..., 0].astype(np.float64) + x[..., 2]) + 1j * (x[..., 1].astype(np.float64) + x[..., 3])


@pytest.mark.parametrize("radices", [(4, 2), (3, 5), (13,), (2, 7, 3)])
def test_passes_of_a_transform(radices: tuple[int, ...]) -> None:
    length, lines = int(np.prod(radices)), 3
    draw = np.random.default_rng(length)
    x = draw.normal(size=(lines, length)) + 1j * draw.normal(size=(lines, length))
    data, roots, left = pairs(x), pairs(np.exp(-2j * np.pi * np.arange(length) / length)), length
    for radix in radices:
        parameters = fourier(lines * length, length, length, left // radix, radix, length // left)
        data = kernels().run("fourier_pass", [data, roots, np.zeros_like(data)], parameters, 2)[0]
        left //= radix
    # Far beyond the digits of f32; a compiler that contracts or reorders would not leave them.
    assert np.max(np.abs(joined(data) - np.fft.fft(x))) < 1e-11


def test_lines_times_a_table() -> None:
    draw = np.random.default_rng(8)
    x, table = draw.normal(size=(3, 5)) + 1j * draw.normal(size=(3, 5)), draw.normal(size=8) + 1j * draw.normal(size=8)
    made = np.zeros((3, 8, 4), np.float32)
    given = kernels().run("fourier_product", [pairs(x), pairs(table), made], fourier(24, 8, 5, sign=-1.0), 2)[0]
    assert np.max(np.abs(joined(given)[:, :5] - np.conj(x) * table[:5])) < 1e-12
    assert not given[:, 5:].any()
