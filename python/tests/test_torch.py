"""PyTorch and the core exchange tensors by DLPack, both ways, without a copy."""

from __future__ import annotations

from typing import Any

import pytest

import spiraltorch as st

torch: Any = pytest.importorskip("torch", reason="PyTorch is not installed")

DTYPES = {"f32": "float32", "f64": "float64", "i32": "int32", "i64": "int64", "u8": "uint8", "bool": "bool", "complex64": "complex64"}


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype_crosses_both_ways(dtype: str) -> None:
    theirs = torch.tensor([[1, 0, 1], [0, 1, 1]], dtype=getattr(torch, DTYPES[dtype]))
    ours = st.from_dlpack(theirs)
    assert (ours.shape, ours.dtype) == ((2, 3), dtype)
    back = torch.from_dlpack(ours)
    assert back.dtype == theirs.dtype and torch.equal(back, theirs)


def test_memory_is_shared_and_outlives_its_first_owner() -> None:
    theirs = torch.zeros(2, 3)
    ours = st.from_dlpack(theirs)
    theirs[1, 2] = 5
    assert ours[1, 2].item() == 5
    pointer = theirs.data_ptr()
    del theirs
    back = torch.from_dlpack(ours)
    del ours
    assert back.data_ptr() == pointer and back[1, 2] == 5


def test_strides_cross_too() -> None:
    turned = torch.arange(6.0).reshape(2, 3).t()
    assert st.from_dlpack(turned).tolist() == turned.tolist()
    ours = st.arange(0, 6, dtype="f32").reshape((2, 3))
    assert torch.from_dlpack(ours[:, 1:]).tolist() == [[1, 2], [4, 5]]


def test_the_ball_agrees_on_a_tensor_of_pytorch() -> None:
    x = torch.tensor([[0.3, 0.4]], dtype=torch.float64)
    found = torch.from_dlpack(st.PoincareBall().distance0(st.from_dlpack(x)))
    torch.testing.assert_close(found, 2 * torch.atanh(x.norm(dim=-1)))


def test_what_pytorch_holds_for_autograd_is_refused() -> None:
    with pytest.raises((BufferError, RuntimeError), match="grad"):
        st.from_dlpack(torch.ones(2, requires_grad=True))
