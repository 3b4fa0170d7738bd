"""Every op of the table on the CPU against the reference device, whose definitions are in double precision."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import _lowlevel as low
from spiraltorch import errors
from spiraltorch.tensor import dtype_number

ABI = json.loads((Path(__file__).parents[2] / "abi/include/abi.json").read_text())
ROWS = {function["name"].removeprefix("st_"): function["op"] for file in ABI["files"] for function in file["functions"] if "op" in function}
RANDOM = np.random.default_rng(7)

# Attributes that are neither optional nor the same for all ops.
NEEDED: dict[str, dict[str, Any]] = {
    "op_clamp": {"low": -0.5, "high": 0.75},
    "op_cast": {"dtype": dtype_number("i32")},
    "op_reshape": {"shape": (-1, 3)},
    "op_permute": {"axes": (1, 0)},
    "op_elementwise": {"expression": "x, y -> where(x < 1, x * tanh(y), exp(-y) / 2)"},
    "op_broadcast_to": {"shape": (2, 4, 3)},
    "op_slice": {"starts": (0, 2), "stops": (4, -1), "steps": (2, -1)},
    "op_pad_slice": {"shape": (8, 7), "starts": (0, 6), "stops": (8, -1), "steps": (2, -3)},
    "op_top_k": {"k": 2},
    "op_bottom_k": {"k": 2},
    "op_mid_k": {"k": 2},
    "op_conv2d": {"stride": (2, 1), "padding": (1,), "dilation": (1, 2)},
    "op_conv_input_gradient": {"shape": (2, 3, 6, 5), "padding": (1,)},
    "op_max_pool2d": {"kernel": (3, 2), "stride": (2,), "padding": (1,)},
    "op_max_pool2d_gradient": {"shape": (2, 3, 6, 5), "kernel": (2,), "stride": (1,)},
    "op_avg_pool2d": {"kernel": (3, 2), "stride": (2,), "padding": (1,)},
    "op_conv_weight_gradient": {"shape": (4, 3, 3, 3), "padding": (1,)},
    "manifold_geodesic": {"time": 0.3},
}
# Inputs with a meaning of their own; others are (4, 3) arrays of ordinary numbers.
SHAPES: dict[str, dict[str, tuple[int, ...]]] = {
    "op_conv1d": {"x": (2, 3, 9), "weight": (4, 3, 3), "bias": (4,)},
    "op_conv2d": {"x": (2, 3, 6, 5), "weight": (4, 3, 3, 2), "bias": (4,)},
    "op_conv_input_gradient": {"gradient": (2, 4, 6, 5), "weight": (4, 3, 3, 3)},
    "op_max_pool2d": {"x": (2, 3, 6, 5)},
    "op_max_pool2d_gradient": {"gradient": (2, 3, 5, 4), "indices": (2, 3, 5, 4)},
    "op_avg_pool2d": {"x": (2, 3, 6, 5)},
    "op_attention": {"q": (2, 7, 4), "k": (2, 9, 4), "v": (2, 9, 3), "mask": (7, 9)},
    "op_attention_gradient": {"gradient": (2, 7, 3), "q": (2, 7, 4), "k": (2, 9, 4), "v": (2, 9, 3), "mask": (2, 1, 9)},
    "op_conv_weight_gradient": {"x": (2, 3, 6, 5), "gradient": (2, 4, 6, 5)},
}
BALL_OPS = [name for name in ROWS if name.startswith("manifold_")]


def ball_point(*shape: int) -> Any:
    direction = RANDOM.normal(size=shape)
    radius = RANDOM.uniform(0, 0.95, size=(*shape[:-1], 1))
    return direction / np.linalg.norm(direction, axis=-1, keepdims=True) * radius


def inputs_for(name: str, dtype: str) -> list[Any]:
    arrays = []
    for given in ROWS[name]["inputs"]:
        label = given["name"]
        if name.startswith("manifold_"):
            arrays.append(manifold_input(name, label))
        elif label == "mask" or (label == "indices" and name in SHAPES):
            arrays.append(RANDOM.integers(0, 30 if label == "indices" else 2, size=SHAPES[name][label]))
        elif name in SHAPES:
            arrays.append(RANDOM.normal(size=SHAPES[name][label]))
        elif label == "condition":
            arrays.append(RANDOM.random((4, 3)) > 0.5)
        elif label == "indices":
            arrays.append(RANDOM.integers(-3, 3, size=(4, 3) if name in ("op_gather", "op_scatter_add") else (5,)))
        elif label == "source" and name == "op_take_add":
            arrays.append(RANDOM.normal(size=(5, 3)))
        elif label in ("weight", "bias"):
            arrays.append(RANDOM.normal(size=(3,)))
        elif name == "op_matmul" and label == "y":
            arrays.append(RANDOM.normal(size=(3, 5)))
        elif name == "op_deinterleave":
            arrays.append(RANDOM.normal(size=(4, 6)))
        elif name in ("op_atanh",):
            arrays.append(RANDOM.uniform(-0.99, 0.99, size=(4, 3)))
        elif name in ("op_log", "op_sqrt", "op_rsqrt", "op_acosh", "op_pow"):
            arrays.append(RANDOM.uniform(1.01, 4, size=(4, 3)))
        else:
            arrays.append(RANDOM.normal(size=(4, 3)))
    return [array if array.dtype != np.float64 else array.astype(np.float32 if dtype == "f32" else np.float64) for array in arrays]


def manifold_input(name: str, label: str) -> Any:
    if label in ("tangent", "vector", "gradient") or (name in ("manifold_inner",) and label in ("u", "v")):
        return RANDOM.normal(size=(4, 3))
    if label == "factor":
        return RANDOM.normal(size=(4,))
    if label == "matrix":
        return RANDOM.normal(size=(2, 3))
    if label == "points":
        return ball_point(4, 6, 3)
    if label == "weights":
        return RANDOM.uniform(0.1, 1, size=(4, 6))
    return ball_point(4, 3)


def call(name: str, arrays: list[Any], device: str, manifold: Any) -> list[Any]:
    tensors = [st.Tensor(array).to(device) for array in arrays]
    keywords = NEEDED.get(name, {})
    if name in ("op_concat", "op_elementwise"):
        result = getattr(low, name)(tensors * 2, **keywords)
    elif name.startswith("manifold_"):
        result = getattr(low, name)(manifold, *tensors, **keywords)
    else:
        result = getattr(low, name)(*tensors, **keywords)
    return list(result) if isinstance(result, tuple) else [result]


@pytest.mark.parametrize("dtype", ["f32", "f64"])
@pytest.mark.parametrize("name", ROWS)
def test_cpu_agrees_with_the_reference(name: str, dtype: str) -> None:
    if ROWS[name]["domain"] == "complex":
        pytest.skip("no real input")
    arrays = inputs_for(name, dtype)
    tolerance = 4e-6 if dtype == "f32" else 2e-13
    for manifold in manifolds_of(name):
        points = lorentz_points(arrays) if manifold is not None and manifold.kind == "lorentz" and name != "manifold_to_lorentz" else arrays
        got = call(name, points, "cpu", manifold)
        expected = call(name, points, "reference", manifold)
        for ours, definition in zip(got, expected):
            if name == "manifold_frechet_mean" and ours is not got[0]:
                continue  # Iteration counts and residuals may differ by rounding.
            assert ours.shape == definition.shape and ours.dtype == definition.dtype
            np.testing.assert_allclose(
                np.asarray(ours, dtype=complex if ours.dtype == "complex64" else float),
                np.asarray(definition, dtype=complex if ours.dtype == "complex64" else float),
                rtol=tolerance, atol=tolerance, err_msg=f"{name} {dtype} {manifold}",
            )  # fmt: skip


def manifolds_of(name: str) -> list[Any]:
    if not name.startswith("manifold_"):
        return [None]
    ball = st.PoincareBall(-0.7)
    if name in ("manifold_to_lorentz",) or "mobius" in name or "gyration" in name:
        return [ball]
    if name == "manifold_to_poincare":
        return [st.Lorentz(-0.7)]
    return [ball, st.Euclidean()] + ([st.Lorentz(-0.7)] if name in LORENTZ_EASY else [])


# Ops whose other inputs are points too, so that random arrays can be lifted to the hyperboloid.
LORENTZ_EASY = (
    "manifold_distance",
    "manifold_distance0",
    "manifold_squared_distance",
    "manifold_log",
    "manifold_log0",
    "manifold_midpoint",
)


def lorentz_points(arrays: list[Any]) -> list[Any]:
    """Every array's last axis becomes the space part of a point."""

    def lift(array: Any) -> Any:
        time = np.sqrt(1 / 0.7 + (array.astype(np.float64) ** 2).sum(axis=-1, keepdims=True))
        return np.concatenate([time.astype(array.dtype), array], axis=-1)

    return [lift(array) if array.shape[-1] == 3 else array for array in arrays]


@pytest.mark.parametrize("name", [name for name in ROWS if name.startswith("op_") and ROWS[name]["domain"] in ("number", "any", "ordered")])
@pytest.mark.parametrize("dtype", ["i32", "i64", "u8", "complex64"])
def test_other_dtypes_agree_with_the_reference(name: str, dtype: str) -> None:
    if dtype == "complex64" and ROWS[name]["domain"] == "ordered":
        with pytest.raises(errors.DTypeError):
            call(
                name, [array.astype(np.complex64) if array.dtype == np.float32 else array for array in inputs_for(name, "f32")], "cpu", None
            )
        return
    if name in ("op_layer_norm", "op_clamp", "op_cast") and dtype == "complex64":
        pytest.skip("casts of complex numbers are tested apart")
    target: Any = {"i32": np.int32, "i64": np.int64, "u8": np.uint8, "complex64": np.complex64}[dtype]
    low_end = 0 if dtype == "u8" else -9
    arrays = []
    for given, array in zip(ROWS[name]["inputs"], inputs_for(name, "f32")):
        if array.dtype != np.float32:
            arrays.append(array)
        elif dtype == "complex64":
            arrays.append((array + 1j * RANDOM.normal(size=array.shape)).astype(target))
        else:
            arrays.append(RANDOM.integers(low_end, 9, size=array.shape).astype(target))
        assert given["name"]
    for ours, definition in zip(call(name, arrays, "cpu", None), call(name, arrays, "reference", None)):
        assert ours.dtype == definition.dtype
        if dtype == "complex64" and ours.dtype == "complex64":
            np.testing.assert_allclose(np.asarray(ours.tolist()), np.asarray(definition.tolist()), rtol=2e-5, atol=2e-5)
        else:
            np.testing.assert_allclose(np.asarray(ours), np.asarray(definition), rtol=1e-6)


def test_nan_and_ties_in_sorting_are_as_stated() -> None:
    nan = float("nan")
    x = st.Tensor([2.0, nan, 1.0, 2.0, nan, 3.0])
    values, indices = low.op_sort(x, 0, False)
    assert indices.tolist() == [2, 0, 3, 5, 1, 4] and values.tolist()[:4] == [1, 2, 2, 3]
    _, indices = low.op_sort(x, 0, True)
    assert indices.tolist() == [1, 4, 5, 0, 3, 2]
    assert low.op_top_k(x, 3)[1].tolist() == [1, 4, 5]
    assert low.op_bottom_k(x, 3)[1].tolist() == [2, 0, 3]
    assert low.op_mid_k(x, 2)[1].tolist() == [3, 5]
    assert low.op_argmax(x).item() == 1 and low.op_argmin(x).item() == 1


@pytest.mark.parametrize("shape", [(1, 1000), (7, 4096), (3, 70_000)])
@pytest.mark.parametrize("k", [1, 10, 500])
def test_rank_selection_is_sort_and_slice(shape: tuple[int, int], k: int) -> None:
    array = RANDOM.normal(size=shape).astype(np.float32).round(2)  # rounding makes ties
    x = st.Tensor(array)
    order = np.argsort(array, axis=1, kind="stable")
    middle = (shape[1] - k) // 2
    assert np.array_equal(np.asarray(low.op_bottom_k(x, k)[1]), order[:, :k])
    assert np.array_equal(np.asarray(low.op_mid_k(x, k)[1]), order[:, middle : middle + k])
    assert np.array_equal(np.asarray(low.op_top_k(x, k)[1]), np.argsort(-array, axis=1, kind="stable")[:, :k])


def test_null_device_computes_nothing_and_counts() -> None:
    x = st.ones((2, 3)).to("null")
    before = low.null_call_count()
    result = (x + x).sum(0)
    assert low.null_call_count() == before + 2
    assert result.to("cpu").tolist() == [0, 0, 0]
