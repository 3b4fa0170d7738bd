"""Matrix products of f32 on a GPU, whose operands may be rounded; `test_cuda_matmul.py` and `test_vulkan_matmul.py` run each
scenario below in a process of its own, since a driver is looked for once.

What a product must be is computed here, of operands that NumPy rounds bit by bit.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

import spiraltorch as st
from spiraltorch import _lowlevel as low

# Bits that a significand keeps of f32's 24.
BITS = {"f32": 24, "tf32": 11, "bf16": 8, "f16": 11}
# Those that round, of each device.
KERNELS = {
    "cuda": {"tf32": "matmul_f32_tensor_tf32", "bf16": "matmul_f32_tensor_bf16", "f16": "matmul_f32_tensor_f16"},
    "vulkan": {"bf16": "matmul_f32_cooperative_bf16", "f16": "matmul_f32_cooperative_f16"},
}
ROUNDS = re.compile("tensor|cooperative")
device = "cuda"


def rounded(x: np.ndarray, precision: str) -> np.ndarray:
    """To the nearest; from between two TF32 goes away from zero, the others to the even one."""
    if precision == "f16":
        return x.astype(np.float16).astype(np.float64)
    dropped = 24 - BITS[precision]
    if dropped == 0:
        return x.astype(np.float64)
    bits = np.ascontiguousarray(x).view(np.uint32).astype(np.uint64)
    half = np.uint64(1 << (dropped - 1))
    if precision == "bf16":
        half = half - np.uint64(1) + (bits >> np.uint64(dropped) & np.uint64(1))
    kept = (bits + half) >> np.uint64(dropped) << np.uint64(dropped)
    return kept.astype(np.uint32).view(np.float32).astype(np.float64)


def launched(work: Callable[[], Any]) -> tuple[Any, list[str]]:
    """What `work` gives, and the kernels that it started."""
    first = low.log_end()
    result = work()
    lines = [low.log_read(number)[2] for number in range(first, low.log_end())]
    return result, [line.rpartition(" ")[2] for line in lines if "launch of" in line]


def check(given: np.ndarray, a: np.ndarray, b: np.ndarray, precision: str, shows: bool = True) -> None:
    """Within the rounding of the sums of what rounded operands give, and of the operands of what these give themselves;
    in long sums it does not show that operands were rounded."""
    sizes = np.abs(a).astype(np.float64) @ np.abs(b).astype(np.float64)
    sums = (a.shape[-1] / 8 + 8) * 2.0**-24 * sizes
    emulated = rounded(a, precision) @ rounded(b, precision)
    assert np.all(np.abs(given - emulated) <= sums), np.max(np.abs(given - emulated) / sums)
    exact = a.astype(np.float64) @ b.astype(np.float64)
    unit = 2.0 ** -BITS[precision]
    assert np.all(np.abs(given - exact) <= (2 * unit + unit * unit) * sizes + sums)
    assert precision == "f32" or not shows or np.max(np.abs(given - exact) / sums) > 4


def drawn(shape: tuple[int, ...], seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def there(x: np.ndarray) -> st.Tensor:
    return st.as_tensor(x).to(device)


def effective(precision: str) -> str:
    """What this device makes of a permission: f32 where it has no kernel for it, or lists no matrices for that."""
    if precision not in KERNELS[device]:
        return "f32"
    has = device == "cuda" or f"cooperative_matrix_{precision}_" in st.describe_device(device)["features"]
    return precision if has else "f32"


def multiply(x: st.Tensor, y: st.Tensor, precision: str, launches: int = 1) -> np.ndarray:
    product, names = launched(lambda: np.asarray((x @ y).to("cpu")))
    assert len(names) == launches, names
    if precision == "f32":
        assert not any(ROUNDS.search(name) for name in names), names
    else:
        assert all(name.startswith(KERNELS[device][precision]) for name in names), names
    return product


def layouts(precision: str) -> None:
    for rows, columns, depth in ((128, 128, 128), (130, 131, 133), (33, 300, 250), (600, 34, 129)):
        a, b = drawn((rows, depth), 1), drawn((depth, columns), 2)
        # As it lies, turned, and every other column from the last.
        left = {"plain": there(a), "turned": there(a.T.copy()).T}
        right = {"plain": there(b), "turned": there(b.T.copy()).T}
        for x in left.values():
            for y in right.values():
                check(multiply(x, y, precision), a, b, precision)
    wide = drawn((130, 300), 3)
    window = there(wide)[1:, 7:279:2]
    b = drawn((136, 140), 4)
    check(multiply(window, there(b), precision), wide[1:, 7:279:2], b, precision)


def batches(precision: str) -> None:
    a, b = drawn((2, 1, 3, 70, 66), 5), drawn((2, 1, 66, 80), 6)
    product = multiply(there(a), there(b), precision)
    assert product.shape == (2, 2, 3, 70, 80)
    for index in np.ndindex(2, 2, 3):
        check(product[index], a[index[0], 0, index[2]], b[index[1], 0], precision)


def gradients(precision: str) -> None:
    a, b, seed = drawn((140, 130), 7), drawn((130, 150), 8), drawn((140, 150), 9)
    tape = st.Tape()
    x, y = tape.watch(there(a)), tape.watch(there(b))
    z = x @ y
    (left, right), names = launched(lambda: tape.gradient(z, [x, y], seed=there(seed)))
    assert sum(ROUNDS.search(name) is not None for name in names) == (0 if precision == "f32" else 2), names
    check(np.asarray(left.to("cpu")), seed, b.T, precision)
    check(np.asarray(right.to("cpu")), a.T, seed, precision)


def small(precision: str) -> None:
    """What is not worth a tile is not rounded."""
    a, b = drawn((100, 60), 10), drawn((60, 40), 11)
    check(multiply(there(a), there(b), "f32"), a, b, "f32")


def deep(precision: str) -> None:
    """Deeper than one launch takes: the second adds to what the first has left."""
    a, b = drawn((40, 16400), 12), drawn((16400, 36), 13)
    check(multiply(there(a), there(b), precision, launches=2), a, b, precision, shows=False)


def ranges(precision: str) -> None:
    """The ends of a number's range, and beyond: one large number to a row."""
    a, b = np.ones((130, 128), np.float32), np.ones((128, 140), np.float32)
    a[:6, 5] = [65519, 65520, -1e6, np.inf, np.nan, 3.4e38]
    given = multiply(there(a), there(b), precision)
    large = {"f32": a[:6, 5], "tf32": [65504, 65536, -999936, np.inf, np.nan, 2046 * 2.0**117]}.get(precision)
    if precision == "f16":
        large = [65504, np.inf, -np.inf, np.inf, np.nan, np.inf]
    if precision == "bf16":
        large = [65536, 65536, -999424, np.inf, np.nan, np.inf]
    expected = np.full(130, 128.0)
    with np.errstate(over="ignore"):
        expected[:6] = np.asarray(large, np.float32).astype(np.float64) + 127.0
    assert np.array_equal(given[:, :1], given[:, -1:], equal_nan=True)
    np.testing.assert_allclose(given[:, 0], expected, rtol=1e-6)


def main(on: str, scenario: str, precision: str) -> None:
    global device
    device = on
    low.set_log_level(1)
    assert st.matmul_precision() == "f32"
    st.set_matmul_precision(precision)  # type: ignore[arg-type]
    assert st.matmul_precision() == precision
    run = {"layouts": layouts, "batches": batches, "gradients": gradients, "small": small, "deep": deep, "ranges": ranges}
    run[scenario](effective(precision))
    print("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
