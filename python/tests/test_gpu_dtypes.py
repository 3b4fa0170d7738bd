"""Every op on every dtype but f64 on this machine's GPUs: nothing left to the CPU, and the CPU's results."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from test_gpu_geometry import DEVICES, strict

import spiraltorch as st
from spiraltorch import errors, ops

__all__ = ["strict"]
pytestmark = pytest.mark.skipif(not DEVICES, reason="no GPU here, nor a software one")

WHOLE = {"i32": np.int32, "i64": np.int64, "u8": np.uint8, "bool": np.bool_}
DTYPES = {"f32": np.float32, **WHOLE, "complex64": np.complex64}
UNARY = ("neg", "abs", "sign", "square", "relu", "floor", "ceil", "round", "is_nan", "is_finite", "logical_not", "conj", "real", "imag")
BINARY = ("add", "sub", "mul", "div", "maximum", "minimum", "eq", "ne", "lt", "ge", "logical_and", "logical_xor")
FOLDS = ("sum", "mean", "prod", "max", "min", "any", "all", "argmax", "argmin")


def example(dtype: str, shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Of whole numbers the whole range, and many alike."""
    draw = np.random.default_rng(seed)
    if dtype == "f32":
        return draw.normal(size=shape).astype(np.float32)
    if dtype == "complex64":
        return (draw.normal(size=shape) + 1j * draw.normal(size=shape)).astype(np.complex64)
    if dtype == "bool":
        return draw.random(shape) < 0.5
    limits = np.iinfo(DTYPES[dtype])
    wide = draw.integers(limits.min, limits.max, shape, DTYPES[dtype], endpoint=True)
    few = draw.integers(0, 4, shape).astype(DTYPES[dtype])
    return np.where(draw.random(shape) < 0.5, wide, few)


def views_of(array: np.ndarray, device: str) -> list[st.Tensor]:
    """As it is, turned with a step and from an odd place on, and along a row."""
    x = st.Tensor(array, device=device)
    return [x, x[1:, ::-2].permute((1, 0)), x[1]]


def agree(wanted: st.Tensor, given: st.Tensor) -> None:
    a, b = np.asarray(wanted), np.asarray(given)
    assert (given.dtype, given.shape) == (wanted.dtype, wanted.shape)
    if a.dtype.kind in "fc":
        with np.errstate(invalid="ignore"):
            assert np.all((abs(b - a) <= 2e-6 + 2e-6 * abs(a)) | (a == b) | (np.isnan(a) & np.isnan(b)))
    else:
        assert np.array_equal(a, b)


def play(device: str, dtype: str, call: Callable[..., Any], *arrays: np.ndarray) -> None:
    """`call` on views of the arrays, on the CPU and on the device."""
    for wanted, given in zip(*(zip(*(views_of(each, where) for each in arrays), strict=True) for where in ("cpu", device)), strict=True):
        try:
            expected = call(*wanted)
        except errors.DTypeError:
            with pytest.raises(errors.DTypeError):
                call(*given)
            return
        found = call(*given)
        for one, other in zip(*((each if isinstance(each, tuple) else (each,)) for each in (expected, found)), strict=True):
            agree(one, other)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.usefixtures("strict")
def test_element_by_element(device: str, dtype: str) -> None:
    x, y = example(dtype, (37, 45), 1), example(dtype, (37, 45), 2)
    for op in UNARY:
        play(device, dtype, getattr(ops, op), x)
    for op in BINARY:
        play(device, dtype, getattr(ops, op), x, y)
    for low, high in ((-3, 2.5), (1.5, 200), (300, 400), (-np.inf, 1)):
        play(device, dtype, lambda one, low=low, high=high: ops.clamp(one, low, high), x)
    play(device, dtype, lambda one, other: ops.where(ops.ne(one, other), one, other), x, y)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.usefixtures("strict")
def test_folds(device: str, dtype: str) -> None:
    # Of the long lines each is cut into chunks, which are folded again.
    for shape in ((37, 45), (3, 40_001)):
        x = example(dtype, shape, 3)
        for op in FOLDS:
            # Long products of complex numbers overflow even f64, in which the CPU computes.
            terms = x / abs(x) if (op, dtype) == ("prod", "complex64") else x
            play(device, dtype, lambda one, op=op: getattr(ops, op)(one, -1), terms)
    play(device, dtype, ops.sum, x)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", ["i32", "i64", "u8", "complex64"])
@pytest.mark.usefixtures("strict")
def test_matrix_products(device: str, dtype: str) -> None:
    x, y = example(dtype, (3, 17, 45), 11), example(dtype, (45, 23), 12)
    pairs: list[Callable[[st.Tensor, st.Tensor], Any]] = [
        lambda a, b: (a, b),
        lambda a, b: (a[:, 1:, ::-3], b[::3]),
        lambda a, b: (b.permute((1, 0)), a[1].permute((1, 0))),
        lambda a, b: (a[0, 1], b),
        lambda a, b: (b.permute((1, 0)), a[2, 3]),
    ]
    for pair in pairs:
        wanted, found = (ops.matmul(*pair(st.Tensor(x, device=where), st.Tensor(y, device=where))) for where in ("cpu", device))
        agree(wanted, found)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.usefixtures("strict")
def test_complex_matrix_products_keep_their_range_and_digits(device: str) -> None:
    x = np.array([[1e30, 1e30j, 1e-20], [3e38, 3e38, 1e-30], [np.inf, 1, 2], [0, np.nan, 1]], np.complex64)
    y = np.array([[1e30, 1], [1e30j, -1], [1e-14, 1]], np.complex64)
    wanted, found = (np.asarray(ops.matmul(st.Tensor(x, device=where), st.Tensor(y, device=where))) for where in ("cpu", device))
    assert np.isclose(wanted[0, 0], 1e-34, 1e-6, 0) and np.isclose(wanted[1, 1], 1e-30, 1e-6, 0)
    with np.errstate(invalid="ignore"):
        assert np.all((abs(found[:2] - wanted[:2]) <= 1e-6 * abs(wanted[:2])) | (found[:2] == wanted[:2]))
    assert np.array_equal(found[2:].view(np.float32), wanted[2:].view(np.float32), equal_nan=True)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.usefixtures("strict")
def test_orders(device: str, dtype: str) -> None:
    for shape in ((7, 45), (3, 2_500)):
        x = example(dtype, shape, 4)
        for op in ("sort", "argsort"):
            for descending in (False, True):
                play(device, dtype, lambda one, op=op, d=descending: getattr(ops, op)(one, -1, d), x)
        for op in ("top_k", "mid_k", "bottom_k"):
            play(device, dtype, lambda one, op=op: getattr(ops, op)(one, 2), x)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", [dtype for dtype in DTYPES if dtype != "bool"])
@pytest.mark.usefixtures("strict")
def test_sums_at_indices(device: str, dtype: str) -> None:
    x, source = example(dtype, (5, 13), 5), example(dtype, (5, 300), 6)
    draw = np.random.default_rng(7)
    lines, each = draw.integers(0, 13, 300), draw.integers(0, 13, (5, 300))
    for op, indices in (("take_add", lines), ("scatter_add", each)):
        found = []
        for where in ("cpu", device):
            found.append(getattr(ops, op)(*(st.Tensor(one, device=where) for one in (x, indices, source)), 1))
        agree(*found)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.usefixtures("strict")
def test_casts(device: str, dtype: str) -> None:
    x = example(dtype, (37, 45), 8)
    for to in DTYPES:
        play(device, dtype, lambda one, to=to: one.astype(to), np.clip(x.real, 0, 1).astype(x.dtype))


@pytest.mark.parametrize("device", DEVICES)
def test_a_cast_that_loses_an_imaginary_part_is_refused(device: str) -> None:
    for to in ("f32", "i64"):
        with pytest.raises(errors.InvalidValueError, match="take real or abs first"):
            st.Tensor(example("complex64", (3, 4), 9), device=device).astype(to)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.usefixtures("strict")
def test_long_complex_products(device: str) -> None:
    """Numbers whose product leaves the range of f32 and returns, and some that are not finite."""
    draw = np.random.default_rng(10)
    sizes = draw.normal(size=(6, 301)) * 8
    sizes -= sizes.mean(axis=1, keepdims=True)
    angles = draw.uniform(-np.pi, np.pi, sizes.shape)
    x = (np.exp(sizes) * np.exp(1j * angles)).astype(np.complex64)
    x[3, 7], x[4, 8] = 0, np.inf
    x[5] = 1e-30 + 1e-30j
    wanted, found = (np.asarray(ops.prod(st.Tensor(x, device=where), -1)) for where in ("cpu", device))
    assert np.all(abs(found[:4] - wanted[:4]) <= 2e-6 * abs(wanted[:4]))
    assert np.array_equal(np.isnan(found.view(np.float32)), np.isnan(wanted.view(np.float32)))
    assert np.array_equal(found[5], wanted[5])


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.usefixtures("strict")
def test_complex_numbers_keep_their_range_and_digits(device: str) -> None:
    parts = np.array([0, 1, -1, 3e38, -2.5e38, 1e20, 1e-20, 1e-38, 1e-42, 1 + 2**-20, np.inf, -np.inf, np.nan], np.float32)
    x = np.empty((parts.size, parts.size), np.complex64)
    x.real, x.imag = parts[:, None], parts
    x = x.ravel()
    pairs = np.repeat(x, x.size), np.tile(x, x.size)
    for op, given in (("abs", (x,)), ("square", (x,)), ("mul", pairs), ("div", pairs)):
        wanted, found = (np.asarray(getattr(ops, op)(*(st.Tensor(one, device=where) for one in given))) for where in ("cpu", device))
        for part in ("real", "imag") if op != "abs" else ("real",):
            a, b = getattr(wanted, part), getattr(found, part)
            with np.errstate(invalid="ignore"):
                close = abs(b.astype(np.float64) - a) <= 1.2e-7 * abs(a.astype(np.float64)) + 1e-38
            at = np.flatnonzero(~((a == b) | (np.isnan(a) & np.isnan(b)) | close))
            assert not at.size, (op, part, [each[at[:3]] for each in given], a[at[:3]], b[at[:3]])
