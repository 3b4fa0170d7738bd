"""Indexing and the optimisers' steps on the GPU, as WGSL on the adapter that `wgpu` finds, against NumPy."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels, offset_in, places
from gpu_kernel_host import packed

DTYPES = {"f32": np.float32, "i32": np.int32, "i64": np.int64, "complex64": np.complex64, "u8": np.uint8, "bool": np.bool_}


def chosen(extents: list[int], x: np.ndarray, count: int, offset: int = 0) -> bytes:
    return packed(extents, [*(stride // x.itemsize for stride in x.strides), 0], count, offset, 0, 2 * 256)


def added(extents: list[int], source: np.ndarray, count: int, places: int) -> bytes:
    strides = [*(stride // source.itemsize for stride in source.strides), 0]
    return packed(extents, strides, count, places, places, 2 * places + 1, 0, 0, 2 * 256, 0)


def lists(places: list[int], members: list[list[int]]) -> np.ndarray:
    """The places that something is sent to, where the list of each begins, and the lists."""
    starts = np.cumsum([0, *(len(some) for some in members)])
    return np.array([*places, *starts, *(one for some in members for one in some)], np.uint32)


def example(dtype: str, shape: tuple[int, ...], seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2 if dtype == "bool" else 200, shape).astype(DTYPES[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
def test_take_and_gather(dtype: str) -> None:
    base = example(dtype, (7, 5, 9), 1)
    x = base[:, ::-1].transpose(1, 0, 2)  # (outer 5, axis 7, inner 9)
    draw = np.random.default_rng(2)
    for count in (1, 13):
        indices = draw.integers(0, 7, count)
        expected = np.take(x, indices, 1)
        parameters = chosen([5, count, 9, 7], x, expected.size, offset_in(x, base))
        given = kernels().run(f"take_{dtype}", [base, indices, np.zeros(expected.shape, x.dtype)], parameters, 2)[0]
        assert np.array_equal(given, expected)
        each = draw.integers(0, 7, (5, count, 9))
        given = kernels().run(f"gather_{dtype}", [base, each, np.zeros(expected.shape, x.dtype)], parameters, 2)[0]
        assert np.array_equal(given, np.take_along_axis(x, each, 1))


@pytest.mark.parametrize("dtype", ["f32", "i32", "i64", "complex64"])
def test_their_adjoints(dtype: str) -> None:
    draw = np.random.default_rng(3)
    x, base = example(dtype, (5, 7, 9), 3), example(dtype, (9, 5, 40), 4)
    source = base.transpose(1, 2, 0)
    indices = draw.integers(0, 6, 40)
    places = sorted(set(indices), reverse=True)
    listed = lists(places, [list(np.flatnonzero(indices == place)) for place in places])
    parameters = added([5, 40, 9, 7], source, 5 * len(places) * 9, len(places))
    given = kernels().run(f"take_add_{dtype}", [listed, base, x.copy()], parameters, 2)[0]
    expected = x.copy()
    np.add.at(expected, (slice(None), indices), source)
    assert np.array_equal(given, expected)
    each = draw.integers(0, 7, (5, 40, 9))
    sent: dict[int, list[int]] = {}
    for outer, chosen_at, inner in np.ndindex(each.shape):
        sent.setdefault((outer * 7 + each[outer, chosen_at, inner]) * 9 + inner, []).append(chosen_at)
    parameters = added([5, 40, 9, 7], source, len(sent), len(sent))
    given = kernels().run(f"scatter_add_{dtype}", [lists(list(sent), list(sent.values())), base, x.copy()], parameters, 2)[0]
    expected = x.copy()
    np.add.at(expected, (np.arange(5)[:, None, None], each, np.arange(9)), source)
    assert np.array_equal(given, expected)


@pytest.mark.parametrize("dtype", ["i32", "i64"])
def test_placing(dtype: str) -> None:
    base, target = example(dtype, (4, 6, 5), 4), example(dtype, (9, 8, 7), 5)
    view = base.transpose(2, 0, 1)
    expected = target.copy()
    part = expected[1:6, ::-2, 1:]
    part[...] = view[:, :, :]
    extents, strides = places(view)
    parameters = packed(extents, strides, places(part)[1], view.size, 0, offset_in(part, expected), 256)
    given = kernels().run(f"place_{dtype}", [base, target], parameters, 1)[0]
    assert np.array_equal(given, expected)


def test_narrowing() -> None:
    words = np.random.default_rng(7).integers(0, 256, 1001).astype(np.int32)
    extents, strides = places(words)
    given = kernels().run("place_narrowed_u8", [words, np.zeros(1004, np.uint8)], packed(extents, strides, [0] * 4, 1001, 0, 0, 256), 1)[0]
    assert np.array_equal(given[:1001], words.astype(np.uint8))


def test_optimisers() -> None:
    draw = np.random.default_rng(6)
    w, g, m, v = (draw.normal(size=3000).astype(np.float32) for _ in range(4))
    v = np.abs(v)
    w8, g8, m8, v8 = (x.astype(np.float64) for x in (w, g, m, v))

    def step(**numbers: float) -> bytes:
        names = ("rate", "decay", "momentum", "on_gradient", "on_momentum", "beta_2", "take_1", "take_2", "scale", "epsilon", "keep")
        return packed(w.size, 512, 0, 0, *(float(numbers.get(name, 0.0)) for name in names), 0)

    given = kernels().run("sgd_f32", [g, w], step(rate=0.1, decay=0.01), 2)[0]
    agree(given, w8 - 0.1 * (g8 + 0.01 * w8), "gradient")
    numbers = {"rate": 0.1, "decay": 0.01, "momentum": 0.9, "on_gradient": 1.0, "on_momentum": 0.9}
    weights, first = kernels().run("sgd_momentum_f32", [g, w, m], step(**numbers), 2)
    full = g8 + 0.01 * w8
    agree(first, 0.9 * m8 + full, "gradient")
    agree(weights, w8 - 0.1 * (full + 0.9 * (0.9 * m8 + full)), "gradient")
    numbers = {"rate": 0.02, "momentum": 0.9, "beta_2": 0.999, "take_1": 0.1, "take_2": 0.001, "scale": 3.0, "epsilon": 1e-8, "keep": 0.98}
    weights, first, second = kernels().run("adam_f32", [g, w, m, v], step(**numbers), 2)
    first8, second8 = 0.9 * m8 + 0.1 * g8, 0.999 * v8 + 0.001 * g8 * g8
    agree(first, first8, "gradient")
    agree(second, second8, "gradient")
    agree(weights, 0.98 * w8 - 0.02 * first8 / (np.sqrt(second8) * 3 + 1e-8), "gradient")
