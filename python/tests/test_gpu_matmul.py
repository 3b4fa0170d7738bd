"""The matrix products of the GPU, as WGSL on the adapter that `wgpu` finds, against float64."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels, offset_in
from gpu_kernel_host import packed

TILES = {"": (64, 64), "_large": (128, 128), "_small": (16, 16), "_tall": (64, 16), "_wide": (16, 64)}


def strides(view: np.ndarray) -> list[int]:
    return [stride // view.itemsize for stride in view.strides]


def product(name: str, a: tuple[np.ndarray, np.ndarray], b: tuple[np.ndarray, np.ndarray], groups: int = 5, along: int = 0) -> np.ndarray:
    """Of two views with their bases; the views have four batch axes before their two."""
    batch = np.broadcast_shapes(a[1].shape[:-2], b[1].shape[:-2])
    shape = (*batch, a[1].shape[-2], b[1].shape[-1])
    x, y = np.broadcast_to(a[1], (*batch, *a[1].shape[-2:])), np.broadcast_to(b[1], (*batch, *b[1].shape[-2:]))
    sizes = [shape[-2], shape[-1], x.shape[-1], int(np.prod(batch))]
    parameters = packed(
        sizes,
        batch,
        strides(x)[:4],
        strides(y)[:4],
        strides(x)[4:],
        strides(y)[4:],
        offset_in(*a[::-1]),
        offset_in(*b[::-1]),
        groups,
        along,
    )
    return kernels().run(name, [a[0], b[0], np.zeros(shape, np.float32)], parameters, groups)[0]


def operand(shape: tuple[int, ...], turned: bool, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A view, transposed or with gaps, of a base; lengthened to six axes."""
    draw = np.random.default_rng(seed)
    whole = (*shape[:-2], shape[-1], shape[-2]) if turned else (*shape[:-1], 2 * shape[-1])
    base = draw.uniform(0.5, 1, whole).astype(np.float32)
    view = np.swapaxes(base, -1, -2) if turned else base[..., ::-2]
    return base, view.reshape(view.shape) if view.ndim == 6 else view[(None,) * (6 - view.ndim)]


@pytest.mark.parametrize("variant", TILES)
@pytest.mark.parametrize("turned", [0, 1, 2, 3])
def test_matmul(variant: str, turned: int) -> None:
    for rows, columns, depth in [(1, 1, 1), (130, 67, 33), (16, 128, 5), (3, 200, 64)]:
        a, b = operand((rows, depth), bool(turned & 1), 1), operand((depth, columns), bool(turned & 2), 2)
        expected = a[1].astype(np.float64) @ b[1].astype(np.float64)
        agree(product(f"matmul_f32{variant}", a, b), expected, "reduction")


@pytest.mark.parametrize("variant", [*TILES, "_dots"])
def test_batches_are_broadcast(variant: str) -> None:
    a, b = operand((2, 1, 3, 1, 5, 7), True, 3), operand((2, 4, 1, 2, 7, 6), False, 4)
    given = product(f"matmul_f32{variant}", a, b, along=4)
    agree(given, a[1].astype(np.float64) @ b[1].astype(np.float64), "reduction")


@pytest.mark.parametrize("along", [1, 16, 256])
def test_dots(along: int) -> None:
    for rows, columns, depth in [(1, 1, 5000), (300, 1, 40), (1, 90, 1000)]:
        a, b = operand((rows, depth), False, 5), operand((depth, columns), True, 6)
        agree(product("matmul_f32_dots", a, b, along=along), a[1].astype(np.float64) @ b[1].astype(np.float64), "reduction")


def test_no_depth_makes_zeros() -> None:
    base = np.ones(1, np.float32)
    parameters = packed([3, 4, 0, 1], [1] * 4, [0] * 8, 1, 1, 1, 1, 0, 0, 1, 0)
    assert not kernels().run("matmul_f32", [base, base, np.ones(12, np.float32)], parameters, 1)[0].any()


def test_depth_keeps_the_error_small() -> None:
    a, b = operand((4, 20_000), False, 7), operand((20_000, 4), True, 8)
    assert agree(product("matmul_f32", a, b), a[1].astype(np.float64) @ b[1].astype(np.float64), "reduction") < 0.5
