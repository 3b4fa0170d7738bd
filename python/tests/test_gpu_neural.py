"""Convolution, pooling and attention on the GPUs that are here, without the CPU's help, against the CPU in f64."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import ops

DEVICES = [device for device in ("vulkan", "cuda", "metal") if st.DeviceDescription(device).available]
pytestmark = pytest.mark.skipif(not DEVICES, reason="no GPU here")


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    st.set_strict_devices(True)
    yield
    st.set_strict_devices(False)


def on_both(device: str, function: Any, *arrays: Any) -> None:
    """The values and gradients of a function; what is not floating is taken as it is."""
    found = []
    for dtype, where in ((np.float32, device), (np.float64, "cpu")):
        with st.Tape() as tape:
            given, watched = [], []
            for array in arrays:
                is_float = array is not None and array.dtype == np.float64
                tensor = None if array is None else st.Tensor(array.astype(dtype) if is_float else array).to(where)
                given.append(tape.watch(tensor) if is_float else tensor)
                watched += [given[-1]] if is_float else []
            result = function(*given)
            seed = st.Tensor(np.sin(np.arange(np.prod(result.shape)) + 1.0).reshape(result.shape).astype(dtype)).to(where)
            gradients = tape.gradient(result, watched, seed=seed)
            found.append([np.asarray(each.to("cpu")) for each in (result.detach(), *gradients)])
    for ours, expected in zip(*found):
        np.testing.assert_allclose(ours, expected, rtol=2e-5, atol=2e-6 * max(1, np.abs(expected).max()))


def normal(*shape: int, seed: int = 1) -> Any:
    return np.random.default_rng(seed).normal(size=shape)


# The last two are large enough for the large tiles of all three kernels.
CONVOLUTIONS = [
    ((2, 4, 9, 8), (6, 2, 3, 2), {"stride": (2, 1), "padding": (1, 2), "dilation": (1, 3), "groups": 2}),
    ((3, 5, 7, 7), (5, 1, 3, 3), {"padding": 1, "groups": 5}),
    ((2, 24, 30, 29), (70, 24, 3, 3), {"padding": 1}),
    ((2, 80, 33, 31), (130, 80, 3, 3), {"stride": 2, "padding": 1}),
]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("case", CONVOLUTIONS)
def test_conv2d(device: str, case: tuple[Any, Any, dict[str, Any]]) -> None:
    x, weight, attributes = case
    on_both(device, lambda *given: ops.conv2d(*given, **attributes), normal(*x), normal(*weight, seed=2), normal(weight[0], seed=3))


@pytest.mark.parametrize("device", DEVICES)
def test_conv1d_of_views(device: str) -> None:
    def convolved(x: st.Tensor, weight: st.Tensor) -> st.Tensor:
        return ops.conv1d(ops.permute(x, (1, 2, 0)), ops.permute(weight, (1, 2, 0)), stride=2, padding=3)

    on_both(device, convolved, normal(90, 2, 5), normal(4, 7, 5, seed=2))


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("kernel", [2, 3])
def test_pools(device: str, kernel: int) -> None:
    x = normal(2, 3, 41, 38)
    for pool in (lambda x: ops.max_pool2d(x, kernel, stride=2, padding=1)[0], lambda x: ops.avg_pool2d(x, kernel, padding=1)):
        on_both(device, pool, x)
    on_both(device, lambda x: ops.avg_pool2d(x, kernel, stride=1, padding=1, exclude_padding=True), x)


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("sizes", [(3, 5, 4, 2), (70, 130, 20, 90), (65, 9, 70, 3)])
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("causal", [False, True])
def test_attention(device: str, sizes: tuple[int, int, int, int], masked: bool, causal: bool) -> None:
    n, m, d, e = sizes
    mask = np.random.default_rng(5).random((3, 1, m)) > 0.4 if masked else None
    q, k, v = normal(2, 3, n, d), normal(2, 3, m, d, seed=2), normal(2, 3, m, e, seed=3)
    on_both(device, lambda q, k, v, mask: ops.attention(q, k, v, mask, causal=causal), q, k, v, mask)
