"""The GPU reductions, as WGSL on the adapter that `wgpu` finds, against float64."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from gpu_kernel_cases import agree, kernels, offset_in
from gpu_kernel_host import packed

# Kept and reduced extents, outputs side by side in a group, elements of a chunk (0: one chunk).
PLANS = [
    ((1, 3, 1, 1000), 1, 0),
    ((1, 3, 1, 10_000), 1, 1024),
    ((1, 300, 1, 40), 64, 0),
    ((5, 33, 7, 11), 4, 20),
    ((1, 70, 1, 600), 256, 100),
]


def parameters(
    view: np.ndarray, base: np.ndarray, width: int, chunk: int, pairs: int = 0, divisor: float = 1.0, order: float = 0.0
) -> bytes:
    """Of a view of four axes: two kept, two reduced."""
    outputs, length = view.shape[0] * view.shape[1], view.shape[2] * view.shape[3]
    chunk = chunk or length
    chunks = -(-length // chunk)
    strides = [stride // view.itemsize for stride in view.strides]
    return packed(view.shape, strides, outputs, length, offset_in(view, base), width, chunks, chunk, pairs, 7, divisor, order, 0, 0)


def plain(parts: int, chunks: int) -> tuple[int, int, int, int]:
    return (1, parts, 1, chunks)


class Folded:
    """One view and one plan of folding it."""

    def __init__(self, base: np.ndarray, view: np.ndarray, width: int, chunk: int) -> None:
        self.base, self.view, self.width, self.chunk = base, view, width, chunk
        self.outputs = view.shape[0] * view.shape[1]
        self.count = view.shape[2] * view.shape[3]
        self.chunks = -(-self.count // (chunk or self.count))

    def run(self, name: str, dtype: Any, extra: list[np.ndarray], pairs: int, **numbers: float) -> np.ndarray:
        shape = (self.outputs, self.chunks, 2) if pairs and dtype is np.float32 else (self.outputs, self.chunks)
        given = parameters(self.view, self.base, self.width, self.chunk, pairs, **numbers)
        return kernels().run(name, [self.base, *extra, np.zeros(shape, dtype)], given, 7)[0]

    def fold(
        self,
        name: str,
        dtype: Any,
        join: str,
        extra: tuple[list[np.ndarray], list[np.ndarray]] = ([], []),
        pairs: int = 0,
        **numbers: float,
    ) -> np.ndarray:
        """By chunks and a second launch, where the plan has more than one."""
        if self.chunks == 1:
            return self.run(name, dtype, extra[0], pairs, **numbers)[:, 0]
        parts = self.run(name, dtype, extra[0], 1 if join.endswith("_join") else 0, **numbers)
        flat = np.lib.stride_tricks.as_strided(
            parts, plain(self.outputs, self.chunks), [x * parts.itemsize for x in (0, self.chunks, 0, 1)]
        )
        given = parameters(flat, parts, 1, 0, pairs, **numbers)
        shape = (self.outputs, 2) if pairs and dtype is np.float32 else (self.outputs,)
        return kernels().run(join, [parts, *extra[1], np.zeros(shape, dtype)], given, 7)[0]

    def sum(self, name: str, join: str, centers: np.ndarray | None = None, join_centers: bool = True, **numbers: Any) -> np.ndarray:
        extra = [centers] if centers is not None else []
        return self.fold(name, np.float32, join, (extra, extra if join_centers else []), **numbers)


def cases(draw: Callable[[tuple[int, ...]], np.ndarray]) -> list[Folded]:
    found = []
    for shape, width, chunk in PLANS:
        base = draw((shape[2], shape[0], shape[3] + 1, shape[1])).astype(np.float32)
        # Memory runs along the kept axes.
        found.append(Folded(base, base[:, :, 1:].transpose(1, 3, 0, 2), width, chunk))
        rows = draw(shape).astype(np.float32)
        found.append(Folded(rows, rows[:, ::-1], width, chunk))
    return found


def normal(shape: tuple[int, ...]) -> np.ndarray:
    return np.random.default_rng(1).normal(size=shape)


def expected(case: Folded, function: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    return function(case.view.reshape(case.outputs, case.count).astype(np.float64))


def test_sum_and_mean() -> None:
    for case in cases(lambda shape: normal(shape) * 1e3 + 1e3):
        agree(case.sum("sum_f32", "sum_f32_join"), expected(case, lambda x: x.sum(1)), "reduction")
        agree(case.sum("sum_f32", "sum_f32_join", divisor=float(case.count)), expected(case, lambda x: x.mean(1)), "reduction")
        agree(case.sum("norm_one_f32", "sum_f32_join"), expected(case, lambda x: np.abs(x).sum(1)), "reduction")


def test_sums_that_cancel() -> None:
    """The halves are opposite but for the digits that plain f32 would lose."""
    for case in cases(lambda shape: normal(shape) * 1e6):
        values = case.view.reshape(case.outputs, case.count).copy()
        for row in values:
            row[1::2] = -row[: row.size // 2 * 2 : 2] * np.float32(1 + 2**-22)
        case.base = case.view = values.reshape(case.view.shape)
        total = values.astype(np.float64).sum(1)
        sizes = np.abs(values.astype(np.float64)).sum(1)
        given = case.sum("sum_f32", "sum_f32_join")
        assert np.all(np.abs(given - total) <= 2e-6 * np.abs(total) + 1e-11 * sizes)


@pytest.mark.parametrize("shift", [0, 100, 1e4])
def test_variance(shift: float) -> None:
    for case in cases(lambda shape: normal(shape) + shift):
        sums = case.sum("sum_f32", "sum_f32_join", pairs=1)
        numbers = {"divisor": case.count - 1.0, "order": float(case.count)}
        given = case.sum("variance_f32", "sum_f32_join", sums, join_centers=False, **numbers)
        agree(given, expected(case, lambda x: x.var(1, ddof=1)), "reduction")


@pytest.mark.parametrize("size", [1e-30, 1, 1e36])
def test_norms(size: float) -> None:
    for case in cases(lambda shape: normal(shape) * size):
        largest = case.fold("norm_max_f32", np.float32, "norm_max_f32")
        assert np.array_equal(largest, expected(case, lambda x: np.abs(x).max(1)))
        agree(case.sum("norm_two_f32", "norm_two_f32_join", largest), expected(case, lambda x: np.sqrt((x * x).sum(1))), "reduction")
        third = expected(case, lambda x: np.abs(x).max(1) * ((np.abs(x) / np.abs(x).max(1, keepdims=True)) ** 3).sum(1) ** (1 / 3))
        agree(case.sum("norm_f32", "norm_f32_join", largest, order=3.0), third, "reduction")


def test_logsumexp() -> None:
    for case in cases(lambda shape: normal(shape) * 30 + 500):
        largest = case.fold("max_f32", np.float32, "max_f32")
        exact = expected(case, lambda x: x.max(1) + np.log(np.exp(x - x.max(1, keepdims=True)).sum(1)))
        agree(case.sum("logsumexp_f32", "logsumexp_f32_join", largest), exact, "reduction")


@pytest.mark.parametrize("nan", [False, True])
def test_extremes_and_their_positions(nan: bool) -> None:
    def draw(shape: tuple[int, ...]) -> np.ndarray:
        x = np.random.default_rng(4).integers(-8, 8, shape).astype(np.float32)  # Many are equal.
        x[x == 0] *= -1
        if nan:
            x[np.random.default_rng(5).random(shape) < 0.002] = np.nan
        return x

    for case in cases(draw):
        for op in ("max", "min"):
            given = case.fold(f"{op}_f32", np.float32, f"{op}_f32")
            assert np.array_equal(given, expected(case, lambda x: getattr(x, op)(1)), equal_nan=True)
            place = case.fold(f"arg{op}_f32", np.int64, "argmax_f32_join")
            assert np.array_equal(place, expected(case, lambda x: getattr(x, f"arg{op}")(1)))


def test_products() -> None:
    def draw(shape: tuple[int, ...]) -> np.ndarray:
        sizes = np.random.default_rng(6).normal(size=shape)  # Their products leave the range of f32 both ways and return.
        flat = (sizes - sizes.mean()).reshape(-1) * 10
        flat[1::2] = 0.01 - flat[: flat.size // 2 * 2 : 2]
        return np.where(np.random.default_rng(7).random(shape) < 0.5, -1, 1) * np.exp(flat).reshape(shape)

    for case in cases(draw):
        case.chunk, case.chunks = 0, 1  # Chunks would round, and overflow, each by itself.
        values = case.view.reshape(case.outputs, case.count).astype(np.longdouble)
        exact = values.prod(1)
        agree(case.fold("prod_f32", np.float32, ""), exact.astype(np.float64), "reduction")
    special = np.array([[[[2, np.inf, 3], [0, 2, 5], [np.inf, 0, 1], [np.nan, 1, 2], [1e-45, 1e30, 1e10]]]], np.float32).transpose(
        0, 2, 1, 3
    )
    given = Folded(special, special, 1, 0).fold("prod_f32", np.float32, "")
    agree(given, np.array([np.inf, 0, np.nan, np.nan, 1.4012984643248171e-05]), "reduction")


def test_the_empty_fold() -> None:
    base = np.zeros((1, 2, 1, 1), np.float32)
    view = base[..., :0]
    given = packed([1, 2, 1, 0], [0, 1, 0, 1], 2, 0, 0, 1, 1, 1, 0, 7, 1.0, 0.0, 0, 0)
    assert view.size == 0
    for name, value in {"sum_f32": 0, "prod_f32": 1}.items():
        assert np.array_equal(kernels().run(name, [base, np.full(2, 9, np.float32)], given, 2)[0], [value, value])


@pytest.mark.parametrize("dtype", ["f32", "i32", "i64", "u8", "bool"])
def test_truths_and_whole_sums(dtype: str) -> None:
    types = {"f32": np.float32, "i32": np.int32, "i64": np.int64, "u8": np.uint8, "bool": np.bool_}

    for case in cases(lambda shape: np.random.default_rng(8).random(shape) < 0.004):
        few = np.ascontiguousarray(case.view).astype(types[dtype])
        for values in (few, ~few if dtype == "bool" else few * types[dtype](100) - types[dtype](1)):
            case.base = case.view = values
            rows = values.reshape(case.outputs, case.count)
            assert np.array_equal(case.fold(f"any_{dtype}", np.int32, "any_i32"), rows.any(1))
            assert np.array_equal(case.fold(f"all_{dtype}", np.int32, "all_i32"), rows.all(1))
            if dtype != "f32":
                assert np.array_equal(case.fold(f"sum_{dtype}", np.int64, "sum_i64"), rows.astype(np.int64).sum(1))


@pytest.mark.parametrize("dtype", [np.int32, np.int64])
def test_whole_products_and_extremes(dtype: type) -> None:
    name, limits = {np.int32: "i32", np.int64: "i64"}[dtype], np.iinfo(dtype)
    for case in cases(lambda shape: np.zeros(shape)):
        draw = np.random.default_rng(9)
        wide = draw.integers(limits.min, limits.max, case.view.shape, dtype, endpoint=True)
        # Most are alike, and odd, so that products keep their bits.
        values = np.where(draw.random(wide.shape) < 0.9, limits.max, wide) | dtype(1)
        case.base = case.view = values
        rows = values.reshape(case.outputs, case.count)
        with np.errstate(over="ignore"):
            assert np.array_equal(case.fold(f"prod_{name}", np.int64, "prod_i64"), rows.astype(np.int64).prod(1))
        for op in ("max", "min"):
            extreme = case.fold(f"{op}_{name}", dtype, f"{op}_{name}")
            assert np.array_equal(extreme, getattr(rows, op)(1))
            if dtype is np.int32:
                place = case.fold(f"arg{op}_i32", np.int64, "argmax_f32_join")
            else:
                place = case.fold("find_i64", np.int64, "min_i64", ([extreme], []))
            assert np.array_equal(place, getattr(rows, f"arg{op}")(1))
