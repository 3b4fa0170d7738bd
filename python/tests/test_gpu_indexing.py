"""Indexing and the optimisers' steps on the GPU, as WGSL on the adapter that `wgpu` finds, against NumPy."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels, offset_in, places
from gpu_kernel_host import packed

DTYPES = {"f32": np.float32, "i32": np.int32, "i64": np.int64, "complex64": np.complex64, "u8": np.uint8, "bool": np.bool_}


def chosen(extents: list[int], x: np.ndarray, source: np.ndarray | None, count: int, offset: int = 0) -> bytes:
    strides = [[stride // array.itemsize for stride in array.strides] if array is not None else [0, 0, 0] for array in (x, source)]
    return packed(extents, [*strides[0], 0], [*strides[1], 0], count, offset, 0, 0, 2 * 256, 0, 0, 0)


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
        parameters = chosen([5, count, 9, 7], x, None, expected.size, offset_in(x, base))
        given = kernels().run(f"take_{dtype}", [base, indices, np.zeros(expected.shape, x.dtype)], parameters, 2)[0]
        assert np.array_equal(given, expected)
        each = draw.integers(0, 7, (5, count, 9))
        given = kernels().run(f"gather_{dtype}", [base, each, np.zeros(expected.shape, x.dtype)], parameters, 2)[0]
        assert np.array_equal(given, np.take_along_axis(x, each, 1))


def test_their_adjoints() -> None:
    draw = np.random.default_rng(3)
    x, source = draw.normal(size=(5, 7, 9)).astype(np.float32), draw.normal(size=(9, 5, 40)).astype(np.float32).transpose(1, 2, 0)
    indices = draw.integers(0, 6, 40)
    members = np.argsort(indices, kind="stable").astype(np.uint32)
    starts = np.searchsorted(indices[members], np.arange(8)).astype(np.uint32)
    parameters = chosen([5, 40, 9, 7], x, source, x.size)
    given = kernels().run(
        "take_add_f32", [x, starts, members, np.ascontiguousarray(source.transpose(2, 0, 1)), np.zeros_like(x)], parameters, 2
    )[0]
    expected = x.astype(np.float64)
    np.add.at(expected, (slice(None), indices), source.astype(np.float64))
    agree(given, expected, "reduction")
    each = draw.integers(0, 7, (5, 40, 9))
    given = kernels().run("scatter_add_f32", [x, each, np.ascontiguousarray(source.transpose(2, 0, 1)), np.zeros_like(x)], parameters, 2)[0]
    expected = x.astype(np.float64)
    np.add.at(expected, (np.arange(5)[:, None, None], each, np.arange(9)), source.astype(np.float64))
    agree(given, expected, "reduction")


@pytest.mark.parametrize("dtype", ["f32", "i32", "i64", "complex64"])
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
