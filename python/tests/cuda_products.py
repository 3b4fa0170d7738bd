"""Matrix products of f32 on the fake libcuda, whose operands may be rounded; `test_cuda_matmul.py` runs each scenario below in
a process of its own, since the driver is looked for once.

What a product must be is computed here, of operands that NumPy rounds bit by bit.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

import spiraltorch as st
from spiraltorch import _lowlevel as low

# Bits that a significand keeps of f32's 24.
BITS = {"f32": 24, "tf32": 11, "bf16": 8}
KERNELS = {"tf32": "matmul_f32_tensor_tf32", "bf16": "matmul_f32_tensor_bf16"}


def rounded(x: np.ndarray, precision: str) -> np.ndarray:
    """To the nearest; from between two TF32 goes away from zero, bfloat16 to the even one."""
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


def check(given: np.ndarray, a: np.ndarray, b: np.ndarray, precision: str) -> None:
    """Within the rounding of the sums of what rounded operands give, and of the operands of what these give themselves."""
    sizes = np.abs(a).astype(np.float64) @ np.abs(b).astype(np.float64)
    sums = (a.shape[-1] / 8 + 8) * 2.0**-24 * sizes
    emulated = rounded(a, precision) @ rounded(b, precision)
    assert np.all(np.abs(given - emulated) <= sums), np.max(np.abs(given - emulated) / sums)
    exact = a.astype(np.float64) @ b.astype(np.float64)
    unit = 2.0 ** -BITS[precision]
    assert np.all(np.abs(given - exact) <= (2 * unit + unit * unit) * sizes + sums)
    # That it was rounded shows.
    assert precision == "f32" or np.max(np.abs(given - exact) / sums) > 4


def drawn(shape: tuple[int, ...], seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def expected_kernel(precision: str, names: list[str]) -> bool:
    return names == [KERNELS[precision]] if precision in KERNELS else len(names) == 1 and "tensor" not in names[0]


def multiply(x: st.Tensor, y: st.Tensor, precision: str) -> np.ndarray:
    product, names = launched(lambda: np.asarray((x @ y).to("cpu")))
    assert expected_kernel(precision, names), names
    return product


def layouts(precision: str) -> None:
    for rows, columns, depth in ((128, 128, 128), (130, 131, 133), (33, 300, 250), (600, 34, 129)):
        a, b = drawn((rows, depth), 1), drawn((depth, columns), 2)
        # As it lies, turned, and every other column from the last.
        left = {"plain": st.as_tensor(a).to("cuda"), "turned": st.as_tensor(a.T.copy()).to("cuda").T}
        right = {"plain": st.as_tensor(b).to("cuda"), "turned": st.as_tensor(b.T.copy()).to("cuda").T}
        for x in left.values():
            for y in right.values():
                check(multiply(x, y, precision), a, b, precision)
    wide = drawn((130, 300), 3)
    window = st.as_tensor(wide).to("cuda")[1:, 7:279:2]
    b = drawn((136, 140), 4)
    check(multiply(window, st.as_tensor(b).to("cuda"), precision), wide[1:, 7:279:2], b, precision)


def batches(precision: str) -> None:
    a, b = drawn((2, 1, 3, 70, 66), 5), drawn((2, 1, 66, 80), 6)
    product = multiply(st.as_tensor(a).to("cuda"), st.as_tensor(b).to("cuda"), precision)
    assert product.shape == (2, 2, 3, 70, 80)
    for index in np.ndindex(2, 2, 3):
        check(product[index], a[index[0], 0, index[2]], b[index[1], 0], precision)


def gradients(precision: str) -> None:
    a, b, seed = drawn((140, 130), 7), drawn((130, 150), 8), drawn((140, 150), 9)
    tape = st.Tape()
    x, y = tape.watch(st.as_tensor(a).to("cuda")), tape.watch(st.as_tensor(b).to("cuda"))
    z = x @ y
    (left, right), names = launched(lambda: tape.gradient(z, [x, y], seed=st.as_tensor(seed).to("cuda")))
    assert sum("tensor" in name for name in names) == (2 if precision in KERNELS else 0), names
    check(np.asarray(left.to("cpu")), seed, b.T, precision)
    check(np.asarray(right.to("cpu")), a.T, seed, precision)


def small(precision: str) -> None:
    """What is not worth a tile is not rounded."""
    a, b = drawn((100, 60), 10), drawn((60, 40), 11)
    check(multiply(st.as_tensor(a).to("cuda"), st.as_tensor(b).to("cuda"), "f32"), a, b, "f32")


def main(scenario: str, precision: str) -> None:
    low.set_log_level(1)
    assert st.matmul_precision() == "f32"
    st.set_matmul_precision(precision)  # type: ignore[arg-type]
    assert st.matmul_precision() == precision
    {"layouts": layouts, "batches": batches, "gradients": gradients, "small": small}[scenario](precision)
    print("done")


if __name__ == "__main__":
    main(*sys.argv[1:])
