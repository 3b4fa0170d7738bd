"""What the tests of GPU kernels share: their host, parameters of strided views, and the tolerance table."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
import pytest
from gpu_kernel_host import ROOT, Host, host, packed

TOLERANCE = json.loads((ROOT / "abi/conformance/tolerance.json").read_text())["classes"]


def kernels() -> Host:
    found = host()
    if isinstance(found, str):
        pytest.skip(found)
    return found


def agree(given: np.ndarray, expected: np.ndarray, kind: str) -> float:
    """Asserts that f32 results agree with f64 ones, and returns the largest error as a share of the tolerance."""
    relative, absolute = TOLERANCE[kind]["f32"]
    with np.errstate(over="ignore", invalid="ignore"):
        as_f32 = expected.astype(np.float32)
        size = np.abs(expected)
        units = np.abs(given.astype(np.float64) - expected) / (absolute + relative * size)
    # Beside the largest number an error within the tolerance may overflow, or not overflow where the exact result does.
    with np.errstate(over="ignore", invalid="ignore"):
        is_edge = np.isfinite(expected) & np.isinf((size * (1 + relative)).astype(np.float32))
    exact = np.isinf(as_f32) & ~is_edge
    assert np.array_equal(np.isnan(given), np.isnan(expected)), "NaN in other places"
    assert np.array_equal(given[exact], as_f32[exact]), "infinities differ"
    assert np.all(np.abs(given[is_edge]) > 3.4028e38), "too small where the result overflows"
    counted = np.isfinite(as_f32) & ~is_edge
    worst = float(np.max(units[counted], initial=0.0))
    assert worst <= 1.0, f"{worst} times the tolerance at {int(np.argmax(np.where(counted, units, 0)))}"
    return worst


def places(array: np.ndarray, shape: tuple[int, ...] | None = None) -> tuple[list[int], list[int]]:
    """Four extents and the strides by elements of a view, stretched to `shape`."""
    view = np.broadcast_to(array, shape or array.shape)
    size = array.itemsize
    missing = 4 - view.ndim
    return [1] * missing + list(view.shape), [0] * missing + [stride // size for stride in view.strides]


def offset_in(view: np.ndarray, base: np.ndarray) -> int:
    return (view.__array_interface__["data"][0] - base.__array_interface__["data"][0]) // base.itemsize


def unary_parameters(base: np.ndarray, view: np.ndarray, groups: int) -> bytes:
    extents, strides = places(view)
    return packed(extents, strides, [0, 0, 0, 0], view.size, offset_in(view, base), 0, groups * 256)


def binary_parameters(x: np.ndarray, y: np.ndarray, shape: tuple[int, ...], groups: int) -> bytes:
    extents, x_strides = places(x, shape)
    return packed(extents, x_strides, places(y, shape)[1], math.prod(shape), 0, 0, groups * 256)


def unary(name: str, x: np.ndarray, out: Any = np.float32, groups: int = 64) -> np.ndarray:
    return kernels().run(name, [x, np.zeros(x.shape, out)], unary_parameters(x, x, groups), groups)[0]


def binary(name: str, x: np.ndarray, y: np.ndarray, out: Any = np.float32, groups: int = 3) -> np.ndarray:
    shape = np.broadcast_shapes(x.shape, y.shape)
    return kernels().run(name, [x, y, np.zeros(shape, out)], binary_parameters(x, y, shape, groups), groups)[0]
