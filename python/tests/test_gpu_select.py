"""Sorting and rank selection on the GPU, as WGSL on the adapter that `wgpu` finds, against NumPy's stable sort."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import kernels, offset_in
from gpu_kernel_host import packed


class Selection:
    """The launches that select of the lines of a view of three axes: two of lines, one along them."""

    def __init__(self, base: np.ndarray, view: np.ndarray, descending: bool, inner: int) -> None:
        self.base, self.view, self.descending, self.inner = base, view, descending, inner
        self.lines, self.length = view.shape[0] * view.shape[1], view.shape[2]

    def parameters(self, block: int, keep: int, lists: int, merged: int = 0, first: int = 0, count: int = 0, tile: int = 0) -> bytes:
        strides = [stride // 4 for stride in self.view.strides]
        where = [[*self.view.shape, tile], [*strides, 0], self.lines, offset_in(self.view, self.base)]
        return packed(*where, block, keep, lists, merged, 5, int(self.descending), first, count, self.inner, 0)

    def write(self, lists: np.ndarray, keep: int, first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
        given = self.parameters(0, keep, 1, first=first, count=count)
        outputs = [np.zeros(self.lines * count, np.float32), np.zeros(self.lines * count, np.int64)]
        values, positions = kernels().run("select_write", [self.base, lists, *outputs], given, 5)
        return values, positions

    def first_of(self, keep: int, block: int, tile: int) -> np.ndarray:
        lists = -(-self.length // tile)
        found = np.zeros((self.lines * lists * keep, 2), np.uint32)
        found = kernels().run("select_f32", [self.base, found], self.parameters(block, keep, lists, tile=tile), 5)[0]
        while lists > 1:
            merged = block // keep
            left = -(-lists // merged)
            given = self.parameters(block, keep, lists, merged)
            found = kernels().run("select_join", [found, np.zeros((self.lines * left * keep, 2), np.uint32)], given, 5)[0]
            lists = left
        return found

    def sort(self, block: int) -> tuple[np.ndarray, int]:
        whole = block
        while whole < self.length:
            whole *= 2
        lists = np.zeros((self.lines * whole, 2), np.uint32)
        lists = kernels().run("select_f32", [self.base, lists], self.parameters(block, block, whole // block, tile=block), 5)[0]
        run = 2 * block
        while run <= whole:
            near = run // 2
            while near > 0:
                lists = kernels().run("select_step", [lists], self.parameters(block, whole, 1, merged=run, first=near), 5)[0]
                near //= 2
            run *= 2
        return lists, whole


def order(lines: np.ndarray, descending: bool) -> np.ndarray:
    """Stable both ways; NaN above all numbers."""
    with np.errstate(invalid="ignore"):
        keys = np.where(np.isnan(lines), np.inf, lines.astype(np.float64))
    keys = np.where(np.isinf(keys) & ~np.isnan(lines) & (keys > 0), np.finfo(np.float64).max, keys)
    return np.argsort(-keys if descending else keys, axis=-1, kind="stable")


def lines(shape: tuple[int, ...], seed: int) -> np.ndarray:
    draw = np.random.default_rng(seed)
    x = draw.integers(-40, 40, shape).astype(np.float32)
    x[draw.random(shape) < 0.02] = np.nan
    x[draw.random(shape) < 0.02] = -0.0
    x[draw.random(shape) < 0.01] = np.inf
    x[draw.random(shape) < 0.01] = -np.inf
    return x


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("plan", [(7, 64, 64), (32, 256, 100), (1, 2, 2), (128, 1024, 1024), (100, 512, 512)])
def test_first_k(plan: tuple[int, int, int], descending: bool) -> None:
    keep, block, tile = plan
    base = lines((2, 1500, 3), 1)
    view = base.transpose(0, 2, 1)
    selection = Selection(base, view, descending, 3)
    values, positions = selection.write(selection.first_of(keep, block, tile), keep, 0, keep)
    expected = order(view, descending)[..., :keep]
    assert np.array_equal(positions.reshape(2, keep, 3).transpose(0, 2, 1), expected)
    given = values.reshape(2, keep, 3).transpose(0, 2, 1)
    assert np.array_equal(given, np.take_along_axis(view, expected, -1), equal_nan=True)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("length", [1, 50, 1024, 5000])
def test_sort_and_the_middle(length: int, descending: bool) -> None:
    base = lines((3, 2, length), 2)
    selection = Selection(base, base, descending, 1)
    lists, whole = selection.sort(256)
    expected = order(base, descending)
    values, positions = selection.write(lists, whole, 0, length)
    assert np.array_equal(positions.reshape(base.shape), expected)
    assert np.array_equal(values.reshape(base.shape), np.take_along_axis(base, expected, -1), equal_nan=True)
    count = max(1, length // 3)
    begin = (length - count) // 2
    _, positions = selection.write(lists, whole, begin, count)
    assert np.array_equal(positions.reshape(3, 2, count), expected[..., begin : begin + count])
