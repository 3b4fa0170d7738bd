"""Tensors: creation, views, indexing, conversion, sharing of memory, and what is refused."""

from __future__ import annotations

import copy
import gc
import pickle
from typing import Any

import numpy as np
import pytest

import spiraltorch as st
from spiraltorch import errors, ops

DTYPES = {"f32": np.float32, "f64": np.float64, "i32": np.int32, "i64": np.int64, "u8": np.uint8, "bool": np.bool_}


def numbered(*shape: int, dtype: str = "f32") -> tuple[st.Tensor, Any]:
    array = np.arange(int(np.prod(shape))).astype(DTYPES[dtype]).reshape(shape)
    return st.Tensor(array.tolist(), dtype) if array.size else st.zeros(shape, dtype), array


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype_survives_the_way_to_numpy_and_back(dtype: str) -> None:
    tensor, array = numbered(2, 3, dtype=dtype)
    assert tensor.dtype == dtype and tensor.shape == (2, 3)
    assert np.asarray(tensor).dtype == DTYPES[dtype]
    np.testing.assert_array_equal(np.asarray(tensor), array)
    np.testing.assert_array_equal(np.asarray(st.from_buffer(array)), array)
    np.testing.assert_array_equal(np.from_dlpack(tensor), array)
    np.testing.assert_array_equal(np.asarray(st.from_dlpack(array)), array)


def test_complex64_survives() -> None:
    tensor = st.Tensor([[1 + 2j, 0.5 - 1j]])
    assert tensor.dtype == "complex64" and tensor.tolist() == [[1 + 2j, 0.5 - 1j]]
    product = tensor @ st.Tensor([[1j], [2 + 0j]])
    assert product.tolist() == [[-1 - 1j]]


def test_memory_is_shared_and_outlives_either_owner() -> None:
    array = np.zeros((3, 4), np.float32)
    tensor = st.from_dlpack(array)
    tensor[1, 2] = 7
    assert array[1, 2] == 7
    view = np.asarray(tensor)
    del tensor, array
    view[0, 0] = 3
    assert view[1, 2] == 7


def test_strided_numpy_arrays_arrive_without_a_copy() -> None:
    array = np.arange(24, dtype=np.float64).reshape(4, 6)
    tensor = st.from_dlpack(array[::2, ::-2])
    np.testing.assert_array_equal(np.asarray(tensor), array[::2, ::-2])
    array[0, 5] = -1
    assert tensor[0, 0].item() == -1


def test_read_only_memory_cannot_be_written() -> None:
    array = np.arange(4.0)
    array.flags.writeable = False
    tensor = st.from_buffer(array)
    assert tensor.read_only
    with pytest.raises(errors.ReadOnlyError):
        tensor[0] = 1
    with pytest.raises(errors.ReadOnlyError):
        st.Tensor([1.0]).broadcast_to(3)[0] = 2


def test_torch_exchange() -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    tensor = st.random_normal((3, 4), seed=1)
    there = torch.from_dlpack(tensor)
    there[0, 0] = 5
    assert tensor[0, 0].item() == 5
    back = st.from_dlpack(there.t())
    np.testing.assert_array_equal(np.asarray(back), there.t().numpy())


@pytest.mark.parametrize(
    "index",
    [
        0, -1, slice(None), slice(1, None), slice(None, None, -1), slice(3, 0, -2), (0, 1), (slice(None), 2), (..., 1), (1, ...),
        (slice(0, 2), slice(3, 1, -1)), None, (slice(None), None, 0), (0, None, ..., None), [2, 0], [-1], (slice(None), [1, 1, 0]),
        (1, [0, 3]), slice(5, 2), (slice(None), slice(0, 0)),
    ],
    ids=str,
)  # fmt: skip
def test_indexing_agrees_with_numpy(index: Any) -> None:
    tensor, array = numbered(4, 5)
    np.testing.assert_array_equal(np.asarray(tensor[index]), array[index])
    turned, turned_array = tensor.T, array.T
    np.testing.assert_array_equal(np.asarray(turned[index]), turned_array[index])


def test_a_mask_chooses_rows() -> None:
    tensor, array = numbered(4, 5)
    keep = tensor[:, 0] > 5
    np.testing.assert_array_equal(np.asarray(tensor[keep]), array[array[:, 0] > 5])


def test_assignment_through_a_view_changes_the_source() -> None:
    tensor, array = numbered(4, 5)
    tensor[1:3, ::2] = [[1, 2, 3]]
    array[1:3, ::2] = [[1, 2, 3]]
    tensor[0] = 9
    array[0] = 9
    tensor.T[4, 3] = -1
    array.T[4, 3] = -1
    np.testing.assert_array_equal(np.asarray(tensor), array)


def test_overlapping_assignment_reads_before_it_writes() -> None:
    tensor, array = numbered(6)
    tensor[1:] = tensor[:-1]
    np.testing.assert_array_equal(np.asarray(tensor), [0, 0, 1, 2, 3, 4])
    tensor[::-1].assign(tensor)
    np.testing.assert_array_equal(np.asarray(tensor), [4, 3, 2, 1, 0, 0])


def test_out_writes_in_place_and_refuses_what_does_not_fit() -> None:
    x = st.Tensor([1.0, 2.0])
    out = st.zeros(2)
    result = ops.exp(x, out=out)
    assert np.asarray(out)[0] == np.asarray(result)[0] == pytest.approx(np.e)
    ops.add(x, x, out=x)
    assert x.tolist() == [2, 4]
    with pytest.raises(errors.ShapeError, match="target has shape 3"):
        ops.exp(x, out=st.zeros(3))
    with pytest.raises(errors.DTypeError, match="target has dtype f64"):
        ops.exp(x, out=st.zeros(2, "f64"))
    assert x.tolist() == [2, 4]


def test_numbers_beside_a_tensor_take_its_dtype() -> None:
    assert (st.Tensor([1.0], "f64") + 0.1).tolist() == [1.1]
    assert ops.add(st.Tensor([1.0], "f64"), 0.1).tolist() == [1.1]
    assert (st.Tensor([1], "i64") + 1).dtype == "i64"
    assert (2 - st.Tensor([1.5])).tolist() == [0.5]
    assert (st.Tensor([1, 2]) / 2).tolist() == [0.5, 1.0]
    assert (np.float32(2) * st.Tensor([1.5])).tolist() == [3.0]
    assert (np.ones(2, np.float32) + st.Tensor([1.0, 2.0])).tolist() == [2, 3]


def test_copies_and_pickles_are_independent() -> None:
    tensor = st.Tensor([[1.0, 2.0]])
    for twin in (tensor.clone(), copy.copy(tensor), copy.deepcopy(tensor), pickle.loads(pickle.dumps(tensor))):
        twin[0, 0] = 9
        assert twin.dtype == "f32"
    assert tensor.tolist() == [[1, 2]]


def test_random_is_a_function_of_its_seed() -> None:
    first = st.random_uniform((100,), 2, 3, seed=5)
    assert first.tolist() == st.random_uniform((100,), 2, 3, seed=5).tolist() != st.random_uniform((100,), 2, 3, seed=6).tolist()
    assert float(first.min()) >= 2 and float(first.max()) < 3


def test_repr_is_readable() -> None:
    assert repr(st.Tensor([[1.5, -2.0]])) == "Tensor([[1.5, -2.]], shape=(1, 2), dtype=f32)"
    assert "..." in repr(st.zeros((100, 100))) and len(repr(st.zeros((100, 100)))) < 1000
    tensor = st.zeros(2)
    tensor.close()
    assert repr(tensor) == "Tensor(closed)"


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: st.zeros((2, -1)), ValueError, "extent of axis 1 is -1"),
        (lambda: st.zeros((1,) * 9), ValueError, "9 axes given, at most 8"),
        (lambda: st.zeros((1 << 40, 1 << 40)), MemoryError, "too large"),
        (lambda: st.zeros((1 << 46,)), MemoryError, "out of memory"),
        (lambda: st.zeros(2, "f16"), ValueError, "'f16' given, expected one of f32"),
        (lambda: st.zeros(2, device="tpu"), ValueError, "'tpu' given, expected one of cpu"),
        (lambda: st.full(2, 300, "u8"), ValueError, "300 does not fit u8"),
        (lambda: st.Tensor([[1, 2], [3]]), ValueError, "ragged lists: element 1"),
        (lambda: st.Tensor(["a"]), ValueError, "expected numbers"),
        (lambda: st.Tensor([1 << 70]), ValueError, "does not fit i64"),
        (lambda: st.zeros(3) + st.zeros(4), ValueError, "shapes 3 and 4 do not broadcast"),
        (lambda: st.zeros((2, 3)) @ st.zeros((2, 3)), ValueError, "inner sizes differ: 2 x 3 by 2 x 3"),
        (lambda: st.zeros(3)[3], IndexError, "index 3 is out of range for axis 0 with 3 elements"),
        (lambda: st.zeros(3)[0, 0], IndexError, "2 indices given for a tensor of 1 axes"),
        (lambda: ops.take(st.zeros(3), [5]), IndexError, "5"),
        (lambda: ops.take(st.zeros(3), st.Tensor([0.5])), TypeError, "must be integers"),
        (lambda: st.zeros((2, 3)).reshape(4, 2), ValueError, r"2 x 3 \(6 elements\) cannot become 4 x 2"),
        (lambda: st.zeros(3).sum(3), IndexError, "axis 3 given, the tensor has 1 axes"),
        (lambda: ops.sum(st.zeros((2, 2)), (0, 0)), ValueError, "axis 0 is named twice"),
        (lambda: st.zeros(0).mean(), ValueError, "of no elements"),
        (lambda: ops.top_k(st.zeros(3), 4), ValueError, "k is 4, expected 0 to 3"),
        (lambda: ops.cast(st.Tensor([1e20]), "i32"), ValueError, "i32"),
        (lambda: ops.cast(st.Tensor([float("nan")]), "i64"), ValueError, "i64"),
        (lambda: st.zeros(2) + st.zeros(2).to("reference"), ValueError, "is on"),
        (lambda: bool(st.zeros(2)), ValueError, "ambiguous"),
        (lambda: st.zeros(2).item(), ValueError, "expected 1"),
        (lambda: ops.sin(st.Tensor([1j])), TypeError, "takes real tensors"),
    ],
)
def test_bad_input_is_refused_with_given_and_expected(call: Any, error: type[Exception], text: str) -> None:
    gc.collect()
    before = st.live_bytes()
    with pytest.raises(error, match=text) as caught:
        call()
    assert isinstance(caught.value, errors.SpiralTorchError)
    del caught
    gc.collect()  # The traceback held the operands.
    assert st.live_bytes() == before


def test_use_after_close_is_refused() -> None:
    tensor = st.zeros(2)
    tensor.close()
    tensor.close()
    for use in (lambda: tensor + 1, lambda: tensor.shape, lambda: np.from_dlpack(tensor), lambda: ops.exp(tensor)):
        with pytest.raises(ValueError):
            use()


def test_a_million_tensors_leave_memory_flat() -> None:
    before = st.live_bytes()
    for _ in range(1_000_000):
        st.zeros(4)
    assert st.live_bytes() == before
