"""The element-wise GPU kernels, as WGSL on the adapter that `wgpu` finds, against float64."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from gpu_kernel_cases import agree, binary, binary_parameters, kernels, offset_in, places, unary, unary_parameters
from gpu_kernel_host import packed

Function = Callable[[np.ndarray], np.ndarray]

EDGES = [
    0.0,
    1.0,
    1e-45,
    1.2e-38,
    1e-39,
    3.4028235e38,
    88.7,
    88.73,
    89,
    87.3,
    88,
    103,
    104,
    150,
    0.5,
    1.5,
    2.5,
    8388607.5,
    16777217,
    np.inf,
]
SPECIAL = np.array([*EDGES, *(-edge for edge in EDGES), np.nan], np.float32)


def sweep() -> np.ndarray:
    """Near zero, the usual sizes, near one, and every bit pattern alike."""
    draw, count = np.random.default_rng(5), 40_001
    parts = [
        np.linspace(-20, 20, count),
        np.linspace(-100, 100, count),
        np.exp(draw.uniform(-40, 40, count)) * draw.choice([-1, 1], count),
        1 + np.exp(draw.uniform(-17, 3, count)),
        np.linspace(-1.5, 1.5, count),
    ]
    patterns = draw.integers(0, 2**32, 4 * count, dtype=np.uint32).view(np.float32)
    return np.concatenate([np.concatenate(parts).astype(np.float32), patterns, SPECIAL])


def sigmoid(x: np.ndarray) -> np.ndarray:
    return np.where(x < 0, np.exp(-np.abs(x)), 1) / (1 + np.exp(-np.abs(x)))


def softplus(x: np.ndarray) -> np.ndarray:
    return np.where(x < 0, 0, x) + np.log1p(np.exp(-np.abs(x)))


def gelu_tanh(x: np.ndarray) -> np.ndarray:
    b = np.clip(x, -50, 50)
    return x * sigmoid(2 * math.sqrt(2 / math.pi) * (b + 0.044715 * b**3))


def without_low_end(function: Function) -> Function:
    """-infinity times 0 is NaN, but the limit is 0."""
    return lambda x: np.where(x == -np.inf, -0.0, function(np.where(x == -np.inf, 0, x)))


FUNCTIONS: dict[str, Function] = {
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "exp": np.exp,
    "expm1": np.expm1,
    "log": np.log,
    "log1p": np.log1p,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "asinh": np.arcsinh,
    "acosh": np.arccosh,
    "atanh": np.arctanh,
    "sigmoid": sigmoid,
    "softplus": softplus,
    "log_sigmoid": lambda x: -softplus(-x),
    "silu": without_low_end(lambda x: x * sigmoid(x)),
    "gelu": without_low_end(lambda x: 0.5 * x * np.vectorize(math.erfc)(-x / math.sqrt(2))),
    "gelu_tanh": without_low_end(gelu_tanh),
}
ARITHMETIC: dict[str, Function] = {
    "neg": np.negative,
    "abs": np.abs,
    "sign": np.sign,
    "square": np.square,
    "sqrt": np.sqrt,
    "reciprocal": lambda x: 1 / x,
    "relu": lambda x: np.where(x < 0, 0, x),
    "floor": np.floor,
    "ceil": np.ceil,
    "round": np.round,
}
PAIRS: dict[str, tuple[Callable[[np.ndarray, np.ndarray], np.ndarray], str]] = {
    "add": (np.add, "arithmetic"),
    "sub": (np.subtract, "arithmetic"),
    "mul": (np.multiply, "arithmetic"),
    "div": (np.divide, "arithmetic"),
    "maximum": (np.maximum, "arithmetic"),
    "minimum": (np.minimum, "arithmetic"),
    "pow": (np.power, "transcendental"),
    "atan2": (np.arctan2, "transcendental"),
}


@pytest.mark.parametrize("op", [*FUNCTIONS, *ARITHMETIC])
def test_function(op: str) -> None:
    x = sweep()
    with np.errstate(all="ignore"):
        expected = {**FUNCTIONS, **ARITHMETIC}[op](x.astype(np.float64))
    given = unary(f"{op}_f32", x)
    agree(given, expected, "arithmetic" if op in ARITHMETIC else "transcendental")
    if op not in ("sign", "relu"):
        zeros = (expected == 0) & (x == 0)
        assert np.array_equal(np.signbit(given[zeros]), np.signbit(expected[zeros])), "the sign of zero"


@pytest.mark.parametrize("op", PAIRS)
def test_pairs(op: str) -> None:
    function, kind = PAIRS[op]
    draw = np.random.default_rng(6)
    x = np.concatenate([draw.normal(size=20_000) * 4, np.exp(draw.uniform(-30, 30, 20_000)), draw.integers(-20, 20, 20_000)])
    y = np.concatenate([draw.normal(size=20_000) * 4, draw.uniform(-8, 8, 20_000), draw.integers(-20, 20, 20_000)])
    special = [np.repeat(SPECIAL, SPECIAL.size), np.tile(SPECIAL, SPECIAL.size)]
    x, y = np.concatenate([x, special[0]]).astype(np.float32), np.concatenate([y, special[1]]).astype(np.float32)
    with np.errstate(all="ignore"):
        expected = function(x.astype(np.float64), y.astype(np.float64))
    agree(binary(f"{op}_f32", x, y), expected, kind)


def test_pow_near_one_with_great_exponents() -> None:
    draw = np.random.default_rng(7)
    x = (1 + draw.normal(size=50_000) * 1e-3).astype(np.float32)
    y = draw.uniform(-50_000, 50_000, x.size).astype(np.float32)
    with np.errstate(over="ignore"):
        agree(binary("pow_f32", x, y), x.astype(np.float64) ** y.astype(np.float64), "transcendental")


def test_views_and_broadcasting() -> None:
    base = np.arange(4 * 5 * 6 * 7, dtype=np.float32).reshape(4, 5, 6, 7)
    view = base[::2, ::-1, 1:, 3].transpose(2, 0, 1)
    given = kernels().run("neg_f32", [base, np.zeros(view.shape, np.float32)], unary_parameters(base, view, 2), 2)[0]
    assert np.array_equal(given, -view)
    x, y = base[0, 0, :, :1].copy(), base[0, :, 0, :].copy().reshape(5, 1, 7)
    assert np.array_equal(binary("sub_f32", x, y, groups=1), x - y)


COMPARISONS = {"eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal}
LOGIC = {"logical_and": np.logical_and, "logical_or": np.logical_or, "logical_xor": np.logical_xor}
DTYPES = {"f32": np.float32, "i32": np.int32, "i64": np.int64, "u8": np.uint8, "bool": np.bool_}


def examples(dtype: str, count: int, seed: int) -> np.ndarray:
    draw = np.random.default_rng(seed)
    if dtype == "f32":
        return draw.choice(SPECIAL, count)
    if dtype in ("i32", "i64"):
        wide = draw.integers(np.iinfo(DTYPES[dtype]).min, np.iinfo(DTYPES[dtype]).max, count, DTYPES[dtype], endpoint=True)
        return np.where(draw.random(count) < 0.5, wide, draw.integers(-2, 3, count)).astype(DTYPES[dtype])
    return draw.integers(0, 2 if dtype == "bool" else 256, count).astype(DTYPES[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
def test_comparisons(dtype: str) -> None:
    x, y = examples(dtype, 4099, 1).reshape(-1, 1), examples(dtype, 5, 2)
    for op, function in {**COMPARISONS, **LOGIC}.items():
        assert np.array_equal(binary(f"{op}_{dtype}", x, y, np.bool_), function(x, y)), op
    assert np.array_equal(unary(f"logical_not_{dtype}", x[:, 0], np.bool_), np.logical_not(x[:, 0]))
    if dtype == "f32":
        assert np.array_equal(unary("is_nan_f32", x[:, 0], np.bool_), np.isnan(x[:, 0]))
        assert np.array_equal(unary("is_finite_f32", x[:, 0], np.bool_), np.isfinite(x[:, 0]))


@pytest.mark.parametrize("dtype", ["i32", "i64"])
def test_integers(dtype: str) -> None:
    x, y = examples(dtype, 5000, 3), examples(dtype, 5000, 4)
    with np.errstate(over="ignore"):
        expected = {"add": x + y, "sub": x - y, "mul": x * y, "maximum": np.maximum(x, y), "minimum": np.minimum(x, y)}
        alone = {"neg": -x, "abs": np.abs(x), "sign": np.sign(x), "square": x * x, "relu": np.maximum(x, 0)}
    for op, values in expected.items():
        assert np.array_equal(binary(f"{op}_{dtype}", x, y, x.dtype), values), op
    for op, values in alone.items():
        assert np.array_equal(unary(f"{op}_{dtype}", x, x.dtype), values), op


def complexes(count: int, seed: int) -> np.ndarray:
    """Of all sizes that f32 has, and products whose terms nearly cancel."""
    draw = np.random.default_rng(seed)
    sizes = np.exp(draw.uniform(-100, 88, (2, count))) * draw.choice([-1, 1], (2, count))
    parts = np.where(draw.random(count) < 0.5, sizes, 1 + draw.integers(-8, 9, (2, count)) * 2.0**-20).astype(np.float32)
    return (parts[0] + 1j * parts[1]).astype(np.complex64)


def test_complex_numbers() -> None:
    x, y = complexes(50_000, 11), complexes(50_000, 12)
    y[:100] = x[:100].imag + 1j * x[:100].real  # A real part of exactly 0.
    a, b, c, d = (part.astype(np.float64) for part in (x.real, x.imag, y.real, y.imag))
    with np.errstate(all="ignore"):
        size = c * c + d * d
        pairs = {
            "add": (a + c, b + d),
            "sub": (a - c, b - d),
            "mul": (a * c - b * d, a * d + b * c),
            "div": ((a * c + b * d) / size, (b * c - a * d) / size),
        }
        alone = {"neg": (-a, -b), "conj": (a, -b), "square": (a * a - b * b, 2 * a * b)}
        for op, parts in pairs.items():
            given = binary(f"{op}_complex64", x, y, np.complex64)
            agree(given.real, parts[0], "arithmetic")
            agree(given.imag, parts[1], "arithmetic")
        for op, parts in alone.items():
            given = unary(f"{op}_complex64", x, np.complex64)
            agree(given.real, parts[0], "arithmetic")
            agree(given.imag, parts[1], "arithmetic")
        agree(unary("abs_complex64", x), np.hypot(a, b), "arithmetic")
    assert np.array_equal(binary("eq_complex64", x, np.where(a < b, x, y), np.bool_), (a < b) | (x == y))
    assert np.array_equal(binary("ne_complex64", x, np.where(a < b, x, y), np.bool_), (a >= b) & (x != y))


def test_the_size_of_complex_numbers_at_the_ends() -> None:
    parts = np.repeat(SPECIAL, SPECIAL.size), np.tile(SPECIAL, SPECIAL.size)
    x = np.empty(parts[0].size, np.complex64)
    x.real, x.imag = parts
    with np.errstate(all="ignore"):
        agree(unary("abs_complex64", x), np.hypot(*(part.astype(np.float64) for part in parts)), "arithmetic")


@pytest.mark.parametrize("to", DTYPES)
@pytest.mark.parametrize("dtype", DTYPES)
def test_casts(dtype: str, to: str) -> None:
    x = examples(dtype, 5001, 5)
    name = f"contiguous_{to}" if dtype == to else f"cast_{dtype}_to_{to}"
    low, high = (-128, 127) if dtype == "i8" else (-np.inf, np.inf)
    if DTYPES[to] in (np.int32, np.int64, np.uint8):
        low, high = float(np.iinfo(DTYPES[to]).min), float(np.iinfo(DTYPES[to]).max)
        if dtype == "f32":
            high = float(np.nextafter(np.float32(high + 1), np.float32(0)))
    fits = ~np.isnan(x) if dtype == "f32" and to not in ("f32", "bool") else np.ones(x.shape, bool)
    fits = fits & (x >= low) & (x <= high) if np.isfinite(high) else fits
    checked = kernels().rows[name].buffers == 3
    assert checked or fits.all()
    for values in [np.where(fits, x, x.dtype.type(1)), x]:
        parameters = unary_parameters(values, values, 2)
        out = np.zeros(values.shape, DTYPES[to])
        given = kernels().run(name, [values, out, np.zeros(1, np.uint32)][: 3 if checked else 2], parameters, 2)
        with np.errstate(invalid="ignore"):
            expected = values.astype(DTYPES[to])
        kept = fits if values is x else np.ones(x.shape, bool)
        assert np.array_equal(given[0][kept], expected[kept], equal_nan=dtype == to == "f32")
        assert not checked or given[1][0] == (0 if kept.all() else 1)


@pytest.mark.parametrize("dtype", [*DTYPES, "complex64"])
def test_where(dtype: str) -> None:
    x, y = (examples(dtype if dtype != "complex64" else "f32", 3 * 70, seed).reshape(3, 70) for seed in (8, 9))
    if dtype == "complex64":
        x, y = x.astype(np.complex64), y.astype(np.complex64)
    condition, y, shape = examples("bool", 70, 10), y[:, :1].copy(), (3, 70)
    extents, x_strides = places(x)
    strides = [places(condition, shape)[1], x_strides, places(y, shape)[1]]
    parameters = packed(extents, strides, 3 * 70, 0, 0, 0, 256, 0, 0, 0)
    given = kernels().run(f"where_{dtype}", [condition, x, y, np.zeros(shape, x.dtype)], parameters, 1)[0]
    assert np.array_equal(given, np.where(condition, x, y), equal_nan=dtype in ("f32", "complex64"))


def test_clamp_and_fill() -> None:
    x = sweep()
    view = x[1::2]
    parameters = packed([1, 1, 1, view.size], [0, 0, 0, 2], view.size, offset_in(view, x), 512, -1.25, 3.5, 0, 0, 0)
    given = kernels().run("clamp_f32", [x, np.zeros(view.shape, np.float32)], parameters, 2)[0]
    assert np.array_equal(given, np.clip(view, -1.25, 3.5), equal_nan=True)
    for dtype, low, high in (("i32", -3, 2**30), ("i64", -(2**40), 2**50)):
        whole = examples(dtype, 5001, 13)
        limits = np.array([low, high], np.int64).view(np.uint32).tolist()
        parameters = packed([1, 1, 1, whole.size], [0, 0, 0, 1], whole.size, 0, 512, 0, limits)
        given = kernels().run(f"clamp_{dtype}", [whole, np.zeros_like(whole)], parameters, 2)[0]
        assert np.array_equal(given, np.clip(whole, low, high))
    filled = kernels().run("fill", [np.zeros(1000, np.float32)], packed(900, 50, 256, int(np.float32(2.5).view(np.uint32))), 1)[0]
    assert np.all(filled[50:950] == 2.5) and not filled[:50].any() and not filled[950:].any()


def test_few_threads_do_all() -> None:
    x = np.arange(100_000, dtype=np.float32)
    assert np.array_equal(kernels().run("add_f32", [x, x, x * 0], binary_parameters(x, x, x.shape, 1), 1)[0], 2 * x)
