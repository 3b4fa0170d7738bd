"""The row-wise GPU kernels, as WGSL on the adapter that `wgpu` finds, against float64."""

from __future__ import annotations

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels, offset_in
from gpu_kernel_host import packed

PLANS = [((4, 3, 700), 1), ((2, 130, 20), 32), ((3, 300, 5), 256)]


def lines(base: np.ndarray, view: np.ndarray, inner: int, width: int, *norm: float) -> bytes:
    """Of a view of three axes: two of lines, one along them."""
    strides = [stride // view.itemsize for stride in view.strides]
    norm = norm or (0.0, 0, 0, 0, 0, 0, 0)
    return packed([*view.shape, 0], [*strides, 0], view.shape[0] * view.shape[1], offset_in(view, base), width, 3, inner, *norm)


def softmax(x: np.ndarray) -> np.ndarray:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


@pytest.mark.parametrize("log", [False, True])
def test_softmax(log: bool) -> None:
    name = "log_softmax_f32" if log else "softmax_f32"
    for (outer, inner, length), width in PLANS:
        base = (np.random.default_rng(1).normal(size=(outer, length, inner)) * 10).astype(np.float32)
        view = base.transpose(0, 2, 1)  # Softmax along the middle axis.
        given = kernels().run(name, [base, np.zeros_like(base)], lines(base, view, inner, width), 3)[0]
        expected = softmax(view.astype(np.float64))
        agree(given.transpose(0, 2, 1), np.log(expected) if log else expected, "reduction")


def test_softmax_of_what_is_not_finite() -> None:
    inf = np.inf
    x = np.array([[1, np.nan, 2], [1, inf, 2], [-inf, -inf, -inf], [1, -inf, 1], [-200, 0, 200]], np.float32).reshape(1, 5, 3)
    given = kernels().run("softmax_f32", [x, np.zeros_like(x)], lines(x, x, 1, 1), 3)[0]
    nan = np.nan
    agree(given, np.array([[[nan] * 3, [nan] * 3, [nan] * 3, [0.5, 0, 0.5], [0, 0, 1]]]), "reduction")


@pytest.mark.parametrize("shift", [0, 1e3])
def test_layer_norm(shift: float) -> None:
    draw = np.random.default_rng(2)
    for (outer, inner, length), width in PLANS:
        base = (draw.normal(size=(outer, inner, 2 * length)) + shift).astype(np.float32)
        view = base[..., 1::2]
        weight, bias = draw.normal(size=length).astype(np.float32), draw.normal(size=(length, 3)).astype(np.float32)
        norm = (1e-5, 1, 1, 1, 0, 3, 1)
        given = kernels().run(
            "layer_norm_f32", [base, weight, bias, np.zeros(view.shape, np.float32)], lines(base, view, 1, width, *norm), 3
        )[0]
        x = view.astype(np.float64)
        normed = (x - x.mean(-1, keepdims=True)) / np.sqrt(x.var(-1, keepdims=True) + 1e-5)
        agree(given, normed * weight + bias[:, 1], "reduction")
        given = kernels().run(
            "layer_norm_f32", [base, base, base, np.zeros(view.shape, np.float32)], lines(base, view, 1, width, 1e-5, 0, 0, 0, 0, 0, 0), 3
        )[0]
        agree(given, normed, "reduction")
