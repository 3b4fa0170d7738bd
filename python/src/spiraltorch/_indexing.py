"""`tensor[...]`: integers, slices, Ellipsis, None, and one tensor or list of integers or bools."""

from __future__ import annotations

import operator
from typing import Any

from spiraltorch import _lowlevel as _low
from spiraltorch import errors
from spiraltorch.tensor import Tensor, as_tensor


def get(tensor: Tensor, index: Any) -> Tensor:
    """The elements at `index`: a view for integers and slices, a copy where a list chooses."""
    items = _expanded(tensor, index if isinstance(index, tuple) else (index,))
    choosers = [position for position, item in enumerate(items) if _is_list(item)]
    if not choosers:
        return _view(tensor, items)
    if len(choosers) > 1:
        raise errors.UnsupportedError(f"index: {len(choosers)} lists given, expected at most one; index in steps")
    axis_of_chooser = sum(1 for item in items[: choosers[0]] if item is not None)
    chooser = items[choosers[0]]
    plain = list(items)
    plain[choosers[0]] = slice(None)
    result = _view(tensor, plain)
    axis = sum(1 for item in plain[: choosers[0]] if not _is_integer(item))
    return _low.op_take(result, _positions(chooser, tensor.shape[axis_of_chooser]).to(tensor.device), axis)


def view_for_writing(tensor: Tensor, index: Any) -> Tensor:
    """The same elements as a view; lists cannot be written through."""
    items = _expanded(tensor, index if isinstance(index, tuple) else (index,))
    if any(_is_list(item) for item in items):
        raise errors.UnsupportedError("assignment through a list of indices; use ops.where or ops.scatter_add")
    return _view(tensor, items)


def _is_integer(item: object) -> bool:
    return isinstance(item, int) or (hasattr(item, "__index__") and not isinstance(item, (Tensor, list)) and not hasattr(item, "__len__"))


def _is_list(item: object) -> bool:
    return item is not None and not isinstance(item, slice) and not _is_integer(item)


def _expanded(tensor: Tensor, items: tuple[Any, ...]) -> list[Any]:
    """One item per axis: Ellipsis spelled out, missing axes filled; None stays, it adds an axis."""
    shape = tensor.shape
    items = tuple(item.item() if isinstance(item, Tensor) and not item.shape and item.dtype != "bool" else item for item in items)
    named = sum(1 for item in items if item is not None and item is not Ellipsis)
    ellipses = sum(1 for item in items if item is Ellipsis)
    if ellipses > 1:
        raise errors.IndexRangeError("index: '...' given twice")
    if named > len(shape):
        raise errors.IndexRangeError(f"index: {named} indices given for a tensor of {len(shape)} axes")
    rest = [slice(None)] * (len(shape) - named)
    if not ellipses:
        return [*items, *rest]
    at = next(position for position, item in enumerate(items) if item is Ellipsis)
    return [*items[:at], *rest, *items[at + 1 :]]


def _view(tensor: Tensor, items: list[Any]) -> Tensor:
    starts, stops, steps, shape = [], [], [], []
    axis = 0
    for item in items:
        if item is None:
            shape.append(1)
            continue
        extent = tensor.shape[axis]
        if isinstance(item, slice):
            start, stop, step = item.indices(extent)
            starts.append(start)
            stops.append(stop)
            steps.append(step)
            shape.append(len(range(start, stop, step)))
        else:
            start = _checked(operator.index(item), extent, axis)
            starts.append(start)
            stops.append(start + 1)
            steps.append(1)
        axis += 1
    sliced = _low.op_slice(tensor, starts, stops, steps)
    return sliced if tuple(shape) == sliced.shape else _drop_and_add(sliced, items)


def _drop_and_add(sliced: Tensor, items: list[Any]) -> Tensor:
    """Removes the axes of integers and adds those of None, as a view: a reshape could copy."""
    integers_first = [position for position, item in enumerate(i for i in items if i is not None) if not isinstance(item, slice)]
    kept = [axis for axis in range(sliced.ndim) if axis not in integers_first]
    shape = []
    remaining = iter(kept)
    for item in items:
        if item is None:
            shape.append(1)
        elif isinstance(item, slice):
            shape.append(sliced.shape[next(remaining)])
    return _low.op_reshape(sliced, shape)


def _checked(position: int, extent: int, axis: int) -> int:
    if not -extent <= position < extent:
        raise errors.IndexRangeError(f"index {position} is out of range for axis {axis} with {extent} elements")
    return position + extent if position < 0 else position


def _positions(chooser: Any, extent: int) -> Tensor:
    tensor = as_tensor(chooser)
    if tensor.dtype != "bool":
        return tensor
    if tensor.shape != (extent,):
        raise errors.ShapeError(f"index: a mask of shape {tensor.shape} given for an axis of {extent} elements")
    chosen = [position for position, keep in enumerate(tensor.tolist()) if keep]
    return Tensor(chosen, "i64")
